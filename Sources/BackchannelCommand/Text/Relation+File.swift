import EntityGraph
import Questions

extension Relation {
  /// The graph files that say it in their own names, as "calls.json says so"; `nil` where a source
  /// is named, and with it a rating.
  func fileAlone(_ graph: Graph) -> String? {
    let voices = Attribution.of(citations)
    guard voices.allSatisfy({ $0.fileAlone(graph) != nil }) else { return nil }
    return voices.map { $0.sentence(graph) }.joined(separator: "; ")
  }

  /// The properties of the relation itself, as "weight 5.0" and "since 1999", but those that its
  /// phrase and its category tell anyway, and those of which there are several values.
  var details: [String] {
    let told: [PropertyKind.ID: String] = [
      "category": kind.category.rawValue, "phrase": kind.phrase,
      "symmetric": String(isSymmetric),
    ]
    let several = Set(severalValued.map(\.name))
    return attributes.filter {
      $0.name != PropertyKind.record && told[$0.name] != $0.value.text
        && !several.contains($0.name)
    }.map {
      "\($0.name) \(DateText.text($0.value))"
    }
  }

  /// The values of the properties that have several, and whose they are: "amount 900: the Bank
  /// (ledger 2)".
  func rivalValues(_ graph: Graph) -> [String] {
    severalValued.flatMap { property in
      property.positions.map { position in
        let voices = Attribution.of(position.citations).map { $0.sentence(graph) }
        return "\(property.name) \(DateText.text(position.value))"
          + (position.isSuperseded ? ", superseded" : "") + ": \(voices.joined(separator: "; "))"
      }
    }
  }
}
