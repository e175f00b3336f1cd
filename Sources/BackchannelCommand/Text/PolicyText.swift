import EntityGraph
import Questions
import Wording

/// The policy in force, as one sentence.
struct PolicyText {
  let policy: Policy
  let graph: Graph

  /// Whether the answer passes over relations that nobody asserts.
  private let leavesUnassertedOut: Bool

  /// Whether the answer compares times, even where no condition does.
  private let isOfTimes: Bool

  /// - Parameters:
  ///   - graph: What was asked.
  ///   - isOfAsserted: Whether the answer is about the relations that somebody asserts, and no others.
  ///   - isOfTimes: Whether the answer compares times, whatever is asked for.
  init(_ graph: Graph, isOfAsserted: Bool = false, isOfTimes: Bool = false) {
    self.graph = graph
    self.isOfTimes = isOfTimes
    policy = graph.policy
    leavesUnassertedOut = isOfAsserted && graph.unassertedCount > 0
  }

  var sentence: String {
    let conditions = conditions
    let counted =
      conditions.isEmpty
      ? everyClaim : "Counted only: \(conditions.joined(separator: "; "))\(exception)."
    return ([counted, unfollowed, followedRoles, avoided].compactMap { $0 } + remarks)
      .joined(separator: " ")
  }

  /// That all claims counted, which is so only where nothing was left aside.
  private var everyClaim: String? {
    let isWhole =
      policy.unfollowed.count == 0 && policy.undatedLeftOut == 0 && policy.onAxisLeftOut == 0
      && !leavesUnassertedOut
    guard !isWhole else { return "Every claim counted\(exception)." }
    return sources.isEmpty ? nil : "Nothing from \(sources.listed) counted."
  }

  /// What analysis left aside by itself.
  private var unfollowed: String? {
    let (roles, statements) = (policy.unfollowed.roles, policy.unfollowed.statements)
    let parts = [
      roles > 0 ? roles.of("role in an event", "roles in events") : nil,
      statements > 0 ? statements.of("statement") : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? nil : "\(parts.listed) not followed (--relation all)."
  }

  private var followedRoles: String? {
    policy.filter.followsRoles ? "Roles in events followed." : nil
  }

  /// Relations that nobody asserts are not followed, and their number says where else to look.
  var unasserted: String? {
    guard leavesUnassertedOut else { return nil }
    return "\(graph.unassertedCount.of("relation")) that nobody asserts not followed"
      + " ('backchannel disputes --unasserted')."
  }

  private var sources: [String] { policy.filter.without.map(graph.name(of:)) }

  private var exception: String {
    sources.isEmpty ? "" : ", but nothing from \(sources.listed)"
  }

  private var avoided: String? {
    let names = policy.filter.avoided.map { graph.name(of: Source.ID($0.rawValue)) }
    return names.isEmpty ? nil : "Avoided: \(names.listed)."
  }

  private var conditions: [String] {
    ([policy.filter] + policy.further).flatMap(conditions)
      + (policy.condition.map { ["relations where \($0)"] } ?? [])
  }

  private func conditions(_ filter: RelationFilter) -> [String] {
    var parts: [String] = []
    if !filter.relations.isEmpty, !filter.relations.contains(.all) {
      parts.append("relations of \(filter.relations.map(\.word).listed)")
    }
    if !filter.kinds.isEmpty {
      parts.append("entities of kind \(filter.kinds.map(\.rawValue).listed)")
    }
    if let day = filter.asOf { parts.append("what held \(DateText.when(day))") }
    if let day = filter.since { parts.append("since \(DateText.text(day))") }
    if let day = filter.until { parts.append("until \(DateText.text(day))") }
    if let rating = filter.leastRating { parts.append("claims of at least \(rating)") }
    if !filter.only.isEmpty {
      parts.append("claims of \(filter.only.map(graph.name(of:)).listed)")
    }
    if !filter.channels.isEmpty {
      let names = filter.channels.map { graph.name(of: Source.ID($0.rawValue)) }
      parts.append("what went by \(names.listed)")
    }
    if !filter.around.isEmpty {
      let names = filter.around.map { graph.name(of: Source.ID($0.rawValue)) }
      parts.append("what lies within \(filter.within.of("relation")) of \(names.alternatives)")
    }
    if filter.isUndisputed { parts.append("what nobody denies, doubts or disputes") }
    return parts
  }

  private var hint: String { policy.filter.concernsTime ? " (--undated)" : "" }

  private var onAxis: [String] {
    guard policy.onAxisLeftOut > 0 else { return [] }
    let count = policy.onAxisLeftOut.of("relation")
    return [
      "\(count) left out that \(policy.onAxisLeftOut.verb(.have)) numbers for a time, as others have dates: there is no order"
        + " between them."
    ]
  }

  private var remarks: [String] {
    var remarks: [String] = []
    if policy.undatedLeftOut > 0 {
      remarks.append("\(policy.undatedLeftOut) undated left out\(hint)")
    }
    if policy.takenAsLasting > 0 {
      let manner = policy.filter.followsUndated ? "followed" : "taken as lasting"
      remarks.append("\(policy.takenAsLasting) undated \(manner)")
    }
    return (remarks.isEmpty ? [] : [remarks.joined(separator: ", ").capitalizedFirst + "."])
      + onAxis + [offsets, gaps, datedEntities, unsourced].compactMap { $0 } + identity
  }

  /// Which entities count as one, and which do not although they share identifiers.
  private var identity: [String] { Self.identity(graph.identities) }

  static func identity(_ identities: Identities) -> [String] {
    var remarks: [String] = []
    if identities.joinedCount > 0 {
      remarks.append("\(InputNote.sentence(on: identities)); --same none keeps them apart.")
    }
    let conflicts = identities.conflictCount
    if conflicts > 0 {
      let what = InputNote.groupsApart(conflicts)
      remarks.append("\(what), as what else is said contradicts ('backchannel summary').")
    }
    return remarks
  }

  /// That times which state their offset from UTC are compared with dates that do not.
  private var offsets: String? {
    guard isOfTimes || policy.filter.concernsTime else { return nil }
    guard let offsets = graph.statedOffsets else { return nil }
    let conditions = [policy.filter] + policy.further
    let dates = conditions.flatMap { [$0.asOf, $0.since, $0.until].compactMap(\.self) }
    let others = [
      offsets.unstated > 0 ? offsets.unstated.of("relation") : nil,
      dates.contains { !$0.statesOffset } ? "the dates asked for" : nil,
    ].compactMap(\.self)
    guard !others.isEmpty else { return nil }
    let count = offsets.stated.of("relation")
    return "Times compare in UTC: \(count) with an offset,"
      + " and \(others.listed) without one taken as UTC."
  }

  /// That files which name no sources cannot be asked for some, whatever columns they have.
  private var unsourced: String? {
    let files = graph.foreignGraphs.map(\.document.id.rawValue)
    let asksForSources = ([policy.filter] + policy.further).contains { filter in
      filter.leastRating != nil || filter.isUndisputed || !(filter.only + filter.without).isEmpty
    }
    guard asksForSources, !files.isEmpty else { return nil }
    let names = files.count > 3 ? files.count.of("graph file") : files.listed
    return files.count == 1
      ? "\(names) names no sources: all of it counts as one source rated F6, whatever its columns say."
      : "\(names) name no sources: each counts as one source rated F6, whatever its columns say."
  }

  private var gaps: String? {
    let count = policy.gapsPassedOver
    guard count > 0 else { return nil }
    return "\(count.of("relation")) with gaps in time counted from the first start to the last end."
  }

  private var datedEntities: String? {
    let count = policy.datedEntities
    guard count > 0 else { return nil }
    return count.of(
      "entity has a time of its own, which was", "entities have times of their own, which were")
      + " not looked at."
  }
}
