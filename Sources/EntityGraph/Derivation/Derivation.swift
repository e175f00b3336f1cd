/// What follows from claims: relations, and properties with their positions.
struct Derivation: Sendable {
  /// The claims it follows from.
  let facts: Facts

  /// The edges of the foreign graphs that count, vertices numbered as the entities of ``facts``.
  let foreign: [ForeignEdges]
  private let allForeign: [ForeignEdges]

  /// The events whose pairs are too many to be among the relations.
  let crowds: [Crowd]

  /// What events imply; `nil` where relations were read.
  private let projections: Projections?

  /// What followed from more claims, where it was asked for and can be narrowed.
  private let wholeRelations: DerivedTable?
  private let wholeProperties: PropertyIndex?
  private let table: Lazy<DerivedTable>
  private let ids = Lazy<ForeignIDs>()
  private let propertyIndex: Lazy<PropertyIndex>

  /// What follows where all foreign graphs count.
  init(_ facts: Facts, _ foreign: [ForeignEdges]) { self.init(facts, foreign, of: foreign) }

  private init(
    _ facts: Facts, _ foreign: [ForeignEdges], of allForeign: [ForeignEdges],
    wholeRelations: DerivedTable? = nil, wholeProperties: PropertyIndex? = nil
  ) {
    self.facts = facts
    self.foreign = foreign
    self.allForeign = allForeign
    self.wholeRelations = wholeRelations
    self.wholeProperties = wholeProperties
    (table, propertyIndex) = (Lazy(), Lazy())
    let projections = Projections(Testimonies(facts, EventPeriods(facts)), Ties(facts))
    crowds = projections.crowds
    self.projections = projections
  }

  /// Reads what ``write(to:)`` wrote.
  init(_ facts: Facts, readingFrom archive: Archive) {
    (self.facts, foreign, allForeign) = (facts, [], [])
    var relations = DerivedTable(facts, Ties(facts))
    relations.visited(by: archive)
    (table, projections) = (Lazy(relations), nil)
    (wholeRelations, wholeProperties) = (nil, nil)
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

  /// The relations in order of ids; derived when they are first asked for.
  var relations: DerivedTable {
    table.value {
      guard let projections else { preconditionFailure("relations are read or derived") }
      return wholeRelations.map { DerivedTable(narrowing: $0, projections) }
        ?? DerivedTable(projections)
    }
  }

  /// What claims say of properties; found when it is first asked for.
  var properties: PropertyIndex {
    propertyIndex.value { wholeProperties?.keeping(facts) ?? PropertyIndex(facts) }
  }

  /// The ids of the edges of all foreign graphs, whether they count or not, so that no policy
  /// changes them; made when they are first asked for.
  var foreignIDs: ForeignIDs { ids.value { ForeignIDs(relations, allForeign) } }

  /// What follows from the claims that `filter` keeps; the same where it drops none.
  ///
  /// - Complexity: O(n log n) in the number of facts, but O(n) in that of those which agree on their
  ///   relation where what follows from all was asked for before.
  func keeping(_ filter: RelationFilter) -> Derivation {
    guard filter.dropsClaims else { return self }
    let whole = table.known.flatMap { $0.haveSlashes ? nil : $0 }
    let facts = whole == nil ? facts.inMemory : facts
    return Derivation(
      filter.keepingClaims(of: facts), filter.keepingClaims(of: foreign, facts), of: allForeign,
      wholeRelations: whole, wholeProperties: propertyIndex.known)
  }
}
