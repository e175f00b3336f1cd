package import EntityGraph
import AnalyzerKit

/// A group of entities, with what to call it by: the member that most others in it are related to, and
/// the kind that most are of.
package struct FoundGroup: Sendable {
  /// In order of ids.
  package let members: [Graph.Vertex]

  /// Of several the first by id.
  package let center: Graph.Vertex

  /// Of several the first in the alphabet.
  package let kind: EntityKind.ID
  package let kindCount: Int
}

extension AnalysisAnswer {
  /// The groups that are told; none where something else was found.
  ///
  /// - Complexity: O(V + R log R).
  package var groups: [FoundGroup] {
    guard case .groups(let groups) = listed else { return [] }
    return groups.prefix(limit).map { members in
      let kinds = Dictionary(grouping: members) { graph.entity(at: $0).kind }.mapValues(\.count)
      let commonest = kinds.min { ($1.value, $0.key) < ($0.value, $1.key) }
      return FoundGroup(
        members: members, center: center(of: members), kind: commonest?.key ?? "entity",
        kindCount: commonest?.value ?? 0)
    }
  }

  /// The member with most neighbors among the others, by relations that somebody asserts.
  private func center(of members: [Graph.Vertex]) -> Graph.Vertex {
    let (all, topology) = (Set(members), graph.topology(.eitherWay))
    let counts = members.map { member in
      let neighbors = topology.rows.arcs(leaving: member).map { topology.rows.heads[$0] }
      return Set(neighbors).intersection(all).subtracting([member]).count
    }
    let most = counts.max() ?? 0
    return zip(members, counts).first { $0.1 == most }?.0 ?? members[0]
  }
}
