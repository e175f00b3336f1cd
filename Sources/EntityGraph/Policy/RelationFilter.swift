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

  /// Only what went by one of these channels; all when empty.
  public var channels: [Entity.ID] = []

  /// Entities that are not to be used.
  public var avoided: [Entity.ID] = []

  /// Whether time is to be respected, so that what is undated is of no use.
  public var isTimed = false

  /// Whether what is undated counts all the same where time does.
  public var followsUndated = false

  /// Whether roles in events and mere statements are left out, unless `relations` names them.
  public var isForAnalysis = false

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
    bare.followsUndated = false
    if relations.contains(.all) { bare.relations = [] }
    return bare == RelationFilter()
  }

  /// Whether it names the relations that count, and with them what is not about relations does not.
  public var namesRelations: Bool { !relations.isEmpty && !relations.contains(.all) }

  /// Whether any condition is one of time.
  public var concernsTime: Bool { asOf != nil || since != nil || until != nil || isTimed }
}

/// The policy an answer was given under, with what it left out.
public struct Policy: Hashable, Sendable {
  public let filter: RelationFilter

  /// What further filters ask for as well that ``filter`` cannot state beside its own.
  public let further: [RelationFilter]

  /// Relations left out because nobody says when they were, though all else would let them count.
  public let undatedLeftOut: Int

  /// Relations that count at any time because nobody says when they held.
  public let takenAsLasting: Int

  /// Relations left out of an order of dates because their times are places on an axis of numbers.
  public let onAxisLeftOut: Int

  /// Relations whose gaps the order of time does not know: they count from their first start to
  /// their last end.
  public let gapsPassedOver: Int

  /// Entities that have times of their own, which a condition of time does not look at.
  public let datedEntities: Int

  /// What analysis does not follow unless it is told to.
  public let unfollowed: Unfollowed

  /// The same under another filter that leaves out the same.
  func under(_ filter: RelationFilter) -> Policy {
    Policy(
      filter, further: further, undatedLeftOut: undatedLeftOut, takenAsLasting: takenAsLasting,
      onAxisLeftOut: onAxisLeftOut, gapsPassedOver: gapsPassedOver, datedEntities: datedEntities,
      unfollowed: unfollowed)
  }

  init(
    _ filter: RelationFilter = RelationFilter(), further: [RelationFilter] = [],
    undatedLeftOut: Int = 0, takenAsLasting: Int = 0, onAxisLeftOut: Int = 0,
    gapsPassedOver: Int = 0, datedEntities: Int = 0, unfollowed: Unfollowed = Unfollowed()
  ) {
    self.filter = filter
    self.further = further
    self.gapsPassedOver = gapsPassedOver
    self.datedEntities = datedEntities
    self.unfollowed = unfollowed
    self.undatedLeftOut = undatedLeftOut
    self.takenAsLasting = takenAsLasting
    self.onAxisLeftOut = onAxisLeftOut
  }
}
