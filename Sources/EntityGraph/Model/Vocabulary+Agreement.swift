extension Vocabulary {
  /// The first entry that both define, and differently; `nil` where they agree.
  ///
  /// What is standard keeps its standard meaning and is not compared, nor are the kinds of relations
  /// that follow from roles. A kind may get a colour that it had not, and a property may be wider in
  /// one than in the other, as long as its numbers are in one unit.
  ///
  /// - Complexity: O(n log n) in the number of entries.
  package func disagreement(with other: Vocabulary) -> GraphError? {
    let standard = Vocabulary.standard
    let kinds = Self.differing(kinds, other.kinds, standard.kinds) { mine, theirs in
      mine == theirs || mine.isColored(by: theirs) || theirs.isColored(by: mine)
    }
    let relations = Self.differing(relations, other.relations, standard.relations) { mine, theirs in
      mine == theirs || (mine.category == .participation && theirs.category == .participation)
    }
    let properties = Self.differing(properties, other.properties, standard.properties) {
      $0.unit == $1.unit
    }
    let events = Self.differing(events, other.events, standard.events, by: ==)
    let rules = Self.differing(rules, other.rules, standard.rules, by: ==)
    return kinds.map { .definitionsDiffer(.kind, $0.rawValue) }
      ?? relations.map { .definitionsDiffer(.relation, $0.rawValue) }
      ?? properties.map { .definitionsDiffer(.property, $0.rawValue) }
      ?? events.map { .definitionsDiffer(.event, $0.rawValue) }
      ?? rules.map { .definitionsDiffer(.rule, $0.rawValue) }
  }

  private static func differing<Subject, Entry>(
    _ mine: [Identifier<Subject>: Entry], _ theirs: [Identifier<Subject>: Entry],
    _ standard: [Identifier<Subject>: Entry], by agree: (Entry, Entry) -> Bool
  ) -> Identifier<Subject>? {
    theirs.filter { id, entry in
      standard[id] == nil && mine[id].map { !agree($0, entry) } ?? false
    }.keys.min()
  }
}
