import EntityGraph

/// Makes one entity of all that the case and the files say of it.
struct EntityMerge {
  private let lookup: VocabularyLookup
  private var diagnostics: Diagnostics { lookup.diagnostics }

  init(_ lookup: VocabularyLookup) { self.lookup = lookup }

  /// Returns the entities that the files define, in order of ids; what only stands in for a definition
  /// gives way to theirs.
  func entities(_ files: [FactFile], knowing known: EntityList) -> [Entity] {
    let sections = Dictionary(grouping: files.flatMap(\.entities), by: \.id.value)
    let definitions = known.lazy.filter { !$0.isStandIn }.map { ($0.id.rawValue, $0) }
    let known = Dictionary(definitions) { first, _ in first }
    return sections.sorted { $0.key < $1.key }.map {
      entity($0.key, $0.value, known: known[$0.key])
    }
  }

  private func entity(_ id: String, _ sections: [EntitySection], known: Entity?) -> Entity {
    let id = Entity.ID(id)
    for section in sections { checkTerms(section) }
    let kind = agreed(id, "kind", sections.map(\.kind), known: known?.kind.rawValue)
    let type = agreed(id, "type", sections.map(\.type), known: known?.eventType?.rawValue)
    let marking = agreed(id, "marking", sections.map(\.marking), known: nil)
    let reliability = agreed(
      id, "reliability",
      sections.map {
        $0.reliability.map { Word(value: $0.value.rawValue, place: $0.place) }
      }, known: nil)
    let name = name(id, sections, known)
    let aliases = (known.map { [$0.name] + $0.aliases } ?? []) + sections.flatMap(\.names)
    return Entity(
      id: id, kind: EntityKind.ID(kind ?? ""), name: name,
      aliases: aliases.unrepeated.filter { $0 != name },
      isUnnamed: sections.contains { $0.isUnnamed && $0.name?.value == name }
        || (known?.isUnnamed == true && known?.name == name),
      eventType: type.map { EventType.ID($0) },
      reliability: reliability.flatMap(Reliability.init(rawValue:)) ?? known?.reliability,
      externalIDs: ((known?.externalIDs ?? []) + sections.flatMap(\.externalIDs)).unrepeated,
      formerIDs: ((known?.formerIDs ?? [])
        + sections.flatMap { $0.formerIDs.map { Entity.ID($0.value) } }).unrepeated,
      marking: marking ?? known?.marking)
  }

  /// An event needs a type that is known, and nothing else has one.
  private func checkTerms(_ section: EntitySection) {
    if let type = section.type { _ = lookup.event(type) }
    guard let word = section.kind, let kind = lookup.kind(word) else { return }
    let isEvent = lookup.vocabulary.kind(kind.id, isA: "event")
    if isEvent, section.type == nil { diagnostics.add(.eventWithoutType, at: section.id.place) }
    if !isEvent, let type = section.type {
      diagnostics.add(.typeOfNoEvent(kind.id), at: type.place)
    }
  }

  /// The one value that all definitions give; errors where they differ.
  private func agreed(
    _ id: Entity.ID, _ key: String, _ words: [Word?], known: String?
  ) -> String? {
    let words = words.compactMap(\.self)
    let value = known ?? words.first?.value
    let first = known == nil ? words.first?.place : nil
    for word in words where word.value != value {
      let problem = FactFileError.Problem.disagreement(
        id, key: key, word.value, other: value ?? "", first: first)
      diagnostics.add(problem, at: word.place)
    }
    return value
  }

  /// The one name that no definition lists as an alias, or the first where each lists the others.
  private func name(_ id: Entity.ID, _ sections: [EntitySection], _ known: Entity?) -> String {
    let aliases = Set(sections.flatMap(\.aliases) + (known?.aliases ?? []))
    let written = sections.compactMap(\.name)
    let names = (known.map { [$0.name] } ?? []) + written.map(\.value)
    let main = names.filter { !aliases.contains($0) }
    guard let name = main.first ?? names.first else { return "" }
    let first = known?.name == name ? nil : written.first { $0.value == name }?.place
    for word in written where word.value != name && !aliases.contains(word.value) {
      diagnostics.add(.secondName(id, word.value, other: name, first: first), at: word.place)
    }
    return name
  }
}

extension EntitySection {
  fileprivate var names: [String] { (name.map { [$0.value] } ?? []) + aliases }
}

extension Array where Element: Hashable {
  /// The elements without those that stand before already.
  var unrepeated: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
