import EntityGraph

/// The nodes of a file and the edges that name them.
struct CheckedNodes {
  private var ids = TextInterner()
  private var isDeclared: [Bool] = []

  /// Edges that name a node which was not declared before them, each node once.
  private var early: [(node: Int32, edge: String, line: Int)] = []
  private var isEarly: [Bool] = []

  /// - Returns: What Gephi makes of the id.
  mutating func declare(_ id: String) -> [CheckTrouble] {
    let number = Int(number(id))
    defer { isDeclared[number] = true }
    return [CheckTrouble(ofID: id), isDeclared[number] ? .isDeclaredTwice : nil]
      .compactMap(\.self)
  }

  /// The number of a node that an edge names.
  mutating func end(_ id: String, of edge: String, _ line: Int) -> Int32 {
    let number = number(id)
    if !isDeclared[Int(number)], !isEarly[Int(number)] {
      isEarly[Int(number)] = true
      early.append((number, edge, line))
    }
    return number
  }

  private mutating func number(_ id: String) -> Int32 {
    let number = ids.number(of: id)
    if ids.count > isDeclared.count {
      isDeclared.append(false)
      isEarly.append(false)
    }
    return number
  }

  /// What Gephi makes of edges that stand before their nodes, or without them.
  var troubles: [(element: String, line: Int, trouble: CheckTrouble)] {
    let pool = ids.pool
    return early.map { node, edge, line in
      let id = pool[Int(node)]
      return isDeclared[Int(node)]
        ? (
          edge, line,
          CheckTrouble(
            "it stands before its node; Gephi makes the node up until it comes",
            mend: "write all nodes before all edges")
        )
        : (
          "node \(id)", line,
          CheckTrouble(
            "an edge names it, but the file does not declare it; Gephi makes it up",
            mend: "declare the node")
        )
    }
  }
}

extension CheckTrouble {
  fileprivate static let isDeclaredTwice = CheckTrouble(
    "it is declared twice; Gephi makes one of both", mend: "give each node its own id")

  /// What Gephi says of an id; `nil` when it takes it silently.
  init?(ofID id: String) {
    guard let first = id.unicodeScalars.first, let last = id.unicodeScalars.last else { return nil }
    let hasBlanks = first.value <= 0x20 || last.value <= 0x20
    guard hasBlanks || id.unicodeScalars.contains(where: { $0 == "\n" || $0 == "\r" }) else {
      return nil
    }
    self.init(
      "its id has spaces at an end or line breaks, which Gephi warns of",
      mend: "write ids without them")
  }
}
