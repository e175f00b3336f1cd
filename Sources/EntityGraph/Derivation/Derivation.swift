/// What follows from claims: relations, and properties with their positions.
struct Derivation: Sendable {
  /// The claims it follows from.
  let facts: Facts

  /// The edges of the foreign graphs that count, vertices numbered as the entities of ``facts``.
  let foreign: [ForeignEdges]
  private let allForeign: [ForeignEdges]
  let relations: DerivedTable

  /// The events whose pairs are too many to be among the relations.
  let crowds: [Crowd]
  private let ids = Lazy<ForeignIDs>()
  private let propertyIndex: Lazy<PropertyIndex>

  /// What follows where all foreign graphs count.
  init(_ facts: Facts, _ foreign: [ForeignEdges]) { self.init(facts, foreign, of: foreign) }

  private init(_ facts: Facts, _ foreign: [ForeignEdges], of allForeign: [ForeignEdges]) {
    self.facts = facts
    self.foreign = foreign
    self.allForeign = allForeign
    propertyIndex = Lazy()
    let testimonies = Testimonies(facts, EventPeriods(facts))
    let ties = Ties(facts)
    let projections = Projections(testimonies, ties)
    relations = DerivedTable(testimonies, ties, projections.implied)
    crowds = projections.crowds
  }

  /// Reads what ``write(to:)`` wrote.
  init(_ facts: Facts, readingFrom archive: Archive) {
    (self.facts, foreign, allForeign) = (facts, [], [])
    var relations = DerivedTable(facts, Ties(facts))
    relations.visited(by: archive)
    self.relations = relations
    var record = Record()
    archive.visit(&record)
    crowds = record.values { Crowd(&$0) }
    var properties = PropertyIndex(emptyFor: facts)
    properties.visited(by: archive)
    propertyIndex = Lazy(properties)
  }

  /// Writes what follows from facts alone.
  func write(to archive: Archive) {
    var (relations, properties, record) = (relations, properties, Record())
    relations.visited(by: archive)
    record.append(crowds) { $0.write(to: &$1) }
    archive.visit(&record)
    properties.visited(by: archive)
  }

  /// What claims say of properties; found when it is first asked for.
  var properties: PropertyIndex { propertyIndex.value { PropertyIndex(facts) } }

  /// The ids of the edges of all foreign graphs, whether they count or not, so that no policy
  /// changes them; made when they are first asked for.
  var foreignIDs: ForeignIDs { ids.value { ForeignIDs(relations, allForeign) } }

  /// What follows from the claims that `filter` keeps; the same where it drops none.
  func keeping(_ filter: RelationFilter) -> Derivation {
    guard filter.dropsClaims else { return self }
    return Derivation(
      filter.keepingClaims(of: facts), filter.keepingClaims(of: foreign, facts), of: allForeign)
  }
}
