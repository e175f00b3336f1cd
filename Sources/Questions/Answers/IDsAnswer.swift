import EntityGraph

/// The ids that begin so, in order.
///
/// Of very many the first are listed and, behind them, the last of all: so what those in the list begin
/// with is what all begin with.
public struct IDsAnswer: GraphAnswer {
  public let ids: [String]

  /// The most ids that are listed.
  public static let most = 200

  /// How many there are, listed or not.
  public let count: Int

  init(_ beginning: String, graph: Graph) {
    let vertices = graph.vertices(withIDsBeginning: beginning)
    let listed =
      vertices.count > Self.most
      ? vertices.prefix(Self.most - 1) + vertices.suffix(1) : Array(vertices)
    ids = listed.map { graph.id(at: $0).rawValue }
    count = vertices.count
  }

  public var isEmpty: Bool { ids.isEmpty }

  public var json: JSON {
    ["schema": 1, "count": .whole(count), "ids": .list(ids.map { .text($0) })]
  }

  /// A row an id, the heading first.
  public var rows: [[String]] { [["id"]] + ids.map { [$0] } }
}
