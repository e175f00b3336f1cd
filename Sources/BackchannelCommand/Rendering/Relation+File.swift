import EntityGraph

extension Relation {
  /// The graph files that say it in their own names, as "calls.json says so"; `nil` where a source
  /// is named, and with it a rating.
  func fileAlone(_ graph: Graph) -> String? {
    let voices = Attribution.of(citations)
    guard voices.allSatisfy({ $0.fileAlone(graph) != nil }) else { return nil }
    return voices.map { $0.sentence(graph) }.joined(separator: "; ")
  }

  /// The properties of the relation itself, as "weight 5.0" and "since 1999", but those that its
  /// phrase and its category tell anyway.
  var details: [String] {
    let told: [PropertyKind.ID: String] = [
      "category": kind.category.rawValue, "phrase": kind.phrase,
      "symmetric": String(isSymmetric),
    ]
    return attributes.filter { told[$0.name] != $0.value.text }.map {
      "\($0.name) \(DateText.text($0.value))"
    }
  }
}
