import EntityGraph

/// The policy in force, as one sentence.
struct PolicyText {
  let policy: Policy
  let graph: Graph

  init(_ graph: Graph) {
    self.graph = graph
    policy = graph.policy
  }

  var sentence: String {
    let conditions = conditions
    let counted =
      conditions.isEmpty
      ? "Every claim counted\(exception)."
      : "Counted only: \(conditions.joined(separator: "; "))\(exception)."
    return ([counted, avoided].compactMap { $0 } + remarks).joined(separator: " ")
  }

  private var exception: String {
    let sources = policy.filter.without.map(graph.name(of:))
    return sources.isEmpty ? "" : ", but nothing from \(sources.listed)"
  }

  private var avoided: String? {
    let names = policy.filter.avoided.map { graph.name(of: Source.ID($0.rawValue)) }
    return names.isEmpty ? nil : "Avoided: \(names.listed)."
  }

  private var conditions: [String] {
    let filter = policy.filter
    var parts: [String] = []
    if !filter.relations.isEmpty {
      parts.append("relations of \(filter.relations.map(\.word).listed)")
    }
    if !filter.kinds.isEmpty {
      parts.append("entities of kind \(filter.kinds.map(\.rawValue).listed)")
    }
    if let day = filter.asOf { parts.append("what held on \(DateText.text(day))") }
    if let day = filter.since { parts.append("since \(DateText.text(day))") }
    if let day = filter.until { parts.append("until \(DateText.text(day))") }
    if let rating = filter.leastRating { parts.append("claims of at least \(rating)") }
    if filter.isUndisputed { parts.append("what nobody denies or doubts") }
    return parts
  }

  private var remarks: [String] {
    var remarks: [String] = []
    if policy.undatedLeftOut > 0 { remarks.append("\(policy.undatedLeftOut) undated left out") }
    if policy.takenAsLasting > 0 {
      remarks.append("\(policy.takenAsLasting) undated taken as lasting")
    }
    return remarks.isEmpty ? [] : [remarks.joined(separator: ", ").capitalizedFirst + "."]
  }
}
