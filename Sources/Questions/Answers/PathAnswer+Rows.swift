import EntityGraph

extension PathAnswer {
  /// A row a leg, the heading first.
  public var rows: [[String]] {
    [Self.heading]
      + paths.enumerated().flatMap { number, path in
        path.legs.indices.map { row(path, number + 1, leg: $0) }
      }
  }

  private static let heading = [
    "path", "leg", "from", "relation", "to", "id", "reversed", "valid_from", "valid_until",
    "channel", "rating", "status", "independent_sources", "parallel",
  ]

  private func row(_ path: Path, _ number: Int, leg: Int) -> [String] {
    let (relation, period) = (path.legs[leg].relation, path.legs[leg].relation.validity.period)
    return [
      "\(number)", "\(leg + 1)", path.stops[leg].rawValue, relation.kind.id.rawValue,
      path.stops[leg + 1].rawValue, relation.id.rawValue, "\(path.legs[leg].isReversed)",
      period?.start.text ?? "", period?.end.text ?? "", relation.channel?.rawValue ?? "",
      relation.rating.description, relation.status.rawValue, "\(relation.independentSources)",
      path.legs[leg].parallel.map(\.rawValue).joined(separator: "; "),
    ]
  }
}
