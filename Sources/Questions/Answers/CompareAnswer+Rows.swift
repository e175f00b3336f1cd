import EntityGraph

extension CompareAnswer {
  /// A row for each thing that both have or one has alone, the heading first.
  public var rows: [[String]] {
    [["what", "whose", "id", "name", "first", "second", "overlap"]]
      + between.map { ["relation", "between", $0.id.rawValue, $0.kind.phrase, "", "", ""] }
      + unasserted.map {
        ["relation", $0.status.rawValue, $0.id.rawValue, $0.kind.phrase, "", "", ""]
      }
      + rows(neighbors, "neighbor") + rows(events, "event") + rows(places, "place")
      + rows(sources, "source") { graph.name(of: $0) }
      + rows(documents, "document") { graph.document($0)?.title ?? "" }
      + properties.map { property in
        [
          "property", property.isContradictory ? "differs" : "both", property.name.rawValue,
          "", Self.text(property.first), Self.text(property.second), "",
        ]
      }
      + [
        [
          "path", "between", "", path.map { "\($0.length)" } ?? "",
          path?.stops.map(\.rawValue).joined(separator: " ") ?? "", "", "",
        ]
      ]
  }

  private static func text(_ positions: [PropertyPositions.Position]) -> String {
    positions.map(\.value.text).joined(separator: "; ")
  }

  private func rows(_ neighbors: Neighbors, _ what: String) -> [[String]] {
    func alone(_ id: Entity.ID, _ whose: String) -> [String] {
      [what, whose, id.rawValue, graph.name(of: Source.ID(id.rawValue)), "", "", ""]
    }
    return neighbors.shared.prefix(limit).map { shared in
      [
        what, "shared", shared.id.rawValue, graph.name(of: Source.ID(shared.id.rawValue)),
        shared.first.id.rawValue, shared.second.id.rawValue,
        shared.overlap.map(\.description) ?? "",
      ]
    } + neighbors.first.prefix(limit).map { alone($0, "first") }
      + neighbors.second.prefix(limit).map { alone($0, "second") }
  }

  private func rows<Kind>(
    _ shares: Shares<Identifier<Kind>, Identifier<Kind>>, _ what: String,
    _ name: (Identifier<Kind>) -> String
  ) -> [[String]] {
    [("shared", shares.shared), ("first", shares.first), ("second", shares.second)].flatMap {
      whose, ids in ids.prefix(limit).map { [what, whose, $0.rawValue, name($0), "", "", ""] }
    }
  }
}
