import EntityGraph

/// The ids of nodes and edges as FollowTheMoney takes them: letters and digits of ASCII with dots
/// and hyphens between them, at most 200, each once in a file.
struct FTMIDs {
  private static let mostBytes = 200

  /// Indexed by node.
  private(set) var nodes: [String] = []

  /// Indexed by edge.
  private(set) var edges: [String] = []

  /// How many ids of nodes are not as they were.
  private(set) var changedNodeCount = 0

  init(_ table: ExportTable) {
    let given = (0..<table.nodeCount).map { table.nodeIDs[$0] }
    var names = UniqueNames(taken: given.filter(Self.isTaken))
    for id in given {
      let isPlain = Self.isTaken(id)
      if !isPlain { changedNodeCount += 1 }
      nodes.append(isPlain ? id : names.name(for: Self.plain(id), numbered: Self.numbered))
    }
    for edge in 0..<table.edgeCount {
      edges.append(names.name(for: Self.plain(table.edgeIDs[edge]), numbered: Self.numbered))
    }
  }

  private static func numbered(_ id: String, _ number: Int) -> String { "\(id)-\(number)" }

  /// Whether FollowTheMoney takes an id as it is.
  private static func isTaken(_ id: String) -> Bool {
    id.utf8.count <= mostBytes && !id.isEmpty && id.utf8.allSatisfy(isOfID)
      && id.utf8.first.map(isAlphanumeric) ?? false && id.utf8.last.map(isAlphanumeric) ?? false
  }

  /// The id with hyphens for what is not taken, and room for a number behind.
  private static func plain(_ id: String) -> String {
    let bytes = id.utf8.prefix(mostBytes - 20).map { isOfID($0) ? $0 : UInt8(ascii: "-") }
    let start = bytes.drop { !isAlphanumeric($0) }
    let end = start.reversed().drop { !isAlphanumeric($0) }.reversed()
    return end.isEmpty ? "x" : String(decoding: Array(end), as: UTF8.self)
  }

  private static func isOfID(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
