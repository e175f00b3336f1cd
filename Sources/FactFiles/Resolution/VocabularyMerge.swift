import EntityGraph

/// Unites what the files add to the vocabulary.
struct VocabularyMerge {
  /// Only what the files add.
  private(set) var added = Vocabulary()
  private let diagnostics: Diagnostics

  /// The standard vocabulary, what the files add, and what was known.
  static func lookup(
    _ files: [FactFile], knowing known: Vocabulary, _ diagnostics: Diagnostics
  ) -> (lookup: VocabularyLookup, added: Vocabulary) {
    var merge = VocabularyMerge(diagnostics)
    merge.add(files.map(\.vocabulary), knowing: known)
    var vocabulary = Vocabulary.standard
    vocabulary.merge(merge.added)
    vocabulary.merge(known)
    let lookup = VocabularyLookup(vocabulary: vocabulary, diagnostics: diagnostics)
    for use in files.flatMap(\.vocabulary.uses) { lookup.check(use.term, use.word) }
    merge.checkCycles(in: vocabulary, files)
    merge.checkOrders(in: vocabulary, files)
    return (lookup, merge.added)
  }

  private init(_ diagnostics: Diagnostics) { self.diagnostics = diagnostics }

  private mutating func add(_ sections: [VocabularySection], knowing known: Vocabulary) {
    let standard = Vocabulary.standard
    let kinds = sections.flatMap(\.kinds)
    let colored = kinds.map(\.value).filter { standard.kinds[$0.id]?.isColored(by: $0) == true }
    let others = standard.kinds.filter { kind in !colored.contains { $0.id == kind.key } }
    for kind in new(kinds, .kind, \.id, others) { added.add(kind) }
    let properties = sections.flatMap(\.properties)
    for kind in new(properties, .property, \.id, standard.properties) { added.add(kind) }
    let relations = sections.flatMap(\.relations)
    for kind in new(relations, .relation, \.id, standard.relations) { added.add(kind) }
    let events = sections.flatMap(\.events)
    for type in new(events, .event, \.id, standard.events) { added.add(type) }
    let rules = sections.flatMap(\.rules)
    for rule in new(rules, .rule, \.kind, standard.rules) { added.add(rule) }
    check(kinds, .kind, \.id, against: known) { $0.add($1) }
    check(properties, .property, \.id, against: known) { $0.add($1) }
    check(relations, .relation, \.id, against: known) { $0.add($1) }
    check(events, .event, \.id, against: known) { $0.add($1) }
    check(rules, .rule, \.kind, against: known) { $0.add($1) }
    checkRoles(sections.flatMap(\.events))
  }

  /// The entries that are not standard, in order of ids, each once.
  private func new<Subject, Entry: Hashable>(
    _ entries: [Located<Entry>], _ term: FactFileError.Term,
    _ id: (Entry) -> Identifier<Subject>, _ standard: [Identifier<Subject>: Entry]
  ) -> [Entry] {
    var first: [Identifier<Subject>: Located<Entry>] = [:]
    for entry in entries {
      let name = id(entry.value)
      if let known = standard[name] {
        if known != entry.value {
          diagnostics.add(.redefinesStandard(term, name.rawValue), at: entry.place)
        }
      } else if let before = first[name] {
        if before.value != entry.value {
          diagnostics.add(.redefined(term, name.rawValue, first: before.place), at: entry.place)
        }
      } else {
        first[name] = entry
      }
    }
    return first.sorted { $0.key < $1.key }.map(\.value.value)
  }

  /// Complains of entries that the case has otherwise.
  private func check<Subject, Entry>(
    _ entries: [Located<Entry>], _ term: FactFileError.Term, _ id: (Entry) -> Identifier<Subject>,
    against known: Vocabulary, _ add: (inout Vocabulary, Entry) -> Void
  ) {
    for entry in entries {
      var written = Vocabulary()
      add(&written, entry.value)
      if known.disagreement(with: written) != nil {
        diagnostics.add(.redefined(term, id(entry.value).rawValue, first: nil), at: entry.place)
      }
    }
  }

  /// A role makes a kind of relation of the same name, which must not be another one.
  private func checkRoles(_ types: [Located<EventType>]) {
    for type in types {
      for slot in type.value.roles {
        let name = slot.role.relationKind
        let relation = Vocabulary.standard.relations[name] ?? added.relations[name]
        if let relation, relation.category != .participation {
          diagnostics.add(.roleNamedLikeRelation(slot.role), at: type.place)
        }
      }
    }
  }

  private func checkOrders(in vocabulary: Vocabulary, _ files: [FactFile]) {
    for rule in files.flatMap(\.vocabulary.rules) where rule.value.comesFirst != nil {
      guard vocabulary.relations[rule.value.kind]?.isSymmetric == true else { continue }
      diagnostics.add(.orderOfSymmetric(rule.value.kind), at: rule.place)
    }
  }

  private func checkCycles(in vocabulary: Vocabulary, _ files: [FactFile]) {
    for kind in files.flatMap(\.vocabulary.kinds) {
      let forebears = kind.value.parents.flatMap(vocabulary.lineage)
      if forebears.contains(kind.value.id) {
        diagnostics.add(.ownAncestor(kind.value.id), at: kind.place)
      }
    }
  }
}
