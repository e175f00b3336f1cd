/// Which facts count: the one policy that every question is asked under.
///
/// ```swift
/// var filter = RelationFilter()
/// filter.relations = [.category(.communication)]
/// filter.until = PartialDate("2023-01-31")
/// filter.leastRating = Rating("D3")
/// let kept = graph.keeping(filter)
/// print(kept.relationCount, "relations,", kept.policy.undatedLeftOut, "undated left out")
/// ```
public struct RelationFilter: Hashable, Sendable {
  /// What `--relation` names: one kind, all kinds of a category, or all there are, roles in
  /// events and mere statements with them.
  public enum Selection: Hashable, Sendable {
    case kind(RelationKind.ID)
    case category(RelationKind.Category)
    case all
  }

  /// Only these relations; all when empty.
  public var relations: [Selection] = []

  /// Only entities of these kinds and of those that descend from them; all when empty.
  public var kinds: [EntityKind.ID] = []

  /// Only what holds on that day.
  public var asOf: PartialDate?

  /// Only what overlaps the time from here.
  public var since: PartialDate?

  /// Only what overlaps the time until here.
  public var until: PartialDate?

  /// Only claims whose letter and number are both at least this good.
  public var leastRating: Rating?

  /// Only what nobody denies, doubts or disputes.
  public var isUndisputed = false

  /// Documents, with their copies, and sources whose claims do not count.
  public var without: [Source.ID] = []

  /// Documents, with their copies, and sources whose claims alone count; all when empty.
  public var only: [Source.ID] = []

  /// Claims that count as if nobody had made them, by their numbers.
  package var withoutClaims: Set<Int32> = []

  /// Only what went by one of these channels; all when empty.
  public var channels: [Entity.ID] = []

  /// Entities around which all that counts lies; anywhere when empty.
  ///
  /// Only entities count that a few asserted relations, of those that count otherwise, join to one of
  /// these, and the relations between them. These themselves stay, whatever their kind.
  public var around: [Entity.ID] = []

  /// How many relations away from ``around`` an entity may be.
  public var within = 1

  /// Entities that are not to be used.
  public var avoided: [Entity.ID] = []

  /// Whether time is to be respected, so that what is undated is of no use.
  public var isTimed = false

  /// Whether what is undated counts all the same where time does.
  public var followsUndated = false

  /// Whether roles in events and mere statements are left out, unless `relations` names them.
  public var isForAnalysis = false

  /// Whether roles in events count all the same, beside whatever `relations` names.
  public var followsRoles = false

  /// Entities that stay whatever their kind and whether or not they have a relation left.
  public var spared: [Entity.ID] = []

  /// Whether entities stay that have no relation left.
  public var keepsUnrelated = false

  public init() {}

  /// The same as an analysis counts: roles and mere statements left aside unless they are named,
  /// the undated where it goes by the order of time, and whom it is about kept.
  public func analyzing(isTimed: Bool, about entities: [Entity.ID] = []) -> RelationFilter {
    var filter = self
    (filter.isForAnalysis, filter.isTimed) = (true, isTimed)
    filter.spared += entities
    return filter
  }

  /// What analysis leaves out by itself.
  static let analysis = RelationFilter().analyzing(isTimed: false)

  /// Whether it leaves all there is.
  var keepsEverything: Bool { isTrivial && !isForAnalysis }

  /// Whether anybody asked for anything, beyond what analysis leaves out by itself.
  public var isTrivial: Bool {
    var bare = self
    (bare.isForAnalysis, bare.spared, bare.keepsUnrelated) = (false, [], false)
    (bare.followsUndated, bare.followsRoles) = (false, false)
    if relations.contains(.all) { bare.relations = [] }
    return bare == RelationFilter()
  }

  /// Entities that stay whatever their kind and whether or not they have a relation left.
  var staying: [Entity.ID] { spared + around }

  /// Whether it names the relations that count, and with them what is not about relations does not.
  public var namesRelations: Bool { !relations.isEmpty && !relations.contains(.all) }

  /// Whether any condition is one of time.
  public var concernsTime: Bool { asOf != nil || since != nil || until != nil || isTimed }
}
