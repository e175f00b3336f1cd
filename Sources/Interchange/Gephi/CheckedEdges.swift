import EntityGraph

/// The edges of a file, as Gephi tells them apart.
struct CheckedEdges {
  /// What the parallels of an edge are told by.
  typealias Tie = (source: Int32, target: Int32, label: String, isDirected: Bool)
  typealias Finding = (element: String, line: Int, trouble: CheckTrouble)

  private var ids = TextInterner()
  private var parallels = ParallelEdges()
  private var hasNumericID = false

  /// The lines of edges without an id.
  private var unnamed: [Int] = []

  /// - Returns: Whether no earlier edge has the id.
  mutating func isNew(_ id: String, _ line: Int) -> Bool {
    guard !id.isEmpty else {
      unnamed.append(line)
      return true
    }
    if id.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) { hasNumericID = true }
    let before = ids.count
    return Int(ids.number(of: id)) >= before
  }

  /// What Gephi makes of an edge and of the one before that it is a parallel of.
  mutating func findings(on tie: Tie, _ element: String, _ line: Int) -> [Finding] {
    let edge = ParallelEdges.Edge(element: element, line: line)
    guard
      let twin = parallels.add(
        edge, from: tie.source, to: tie.target, label: tie.label, isDirected: tie.isDirected)
    else { return [] }
    let ofTwin: [Finding] = twin.isTold ? [] : [(twin.element, twin.line, .keepsParallels)]
    return ofTwin + [(element, line, .isParallel)]
  }

  /// What shows at the end of the file.
  var findings: [Finding] {
    hasNumericID ? unnamed.map { ("edge without id", $0, .isNumbered) } : []
  }
}

extension CheckTrouble {
  fileprivate static let isNumbered = CheckTrouble(
    "Gephi numbers it, and may lose an edge whose id is that number",
    mend: "give every edge an id, or none")
}
