import AnalyzerKit
public import EntityGraph

/// A graph with everything noted while it was read; it can be asked as often as wanted, and by
/// several at once.
public struct LoadedGraph: Sendable {
  public let graph: Graph
  public let notes: [InputNote]

  /// How many notes there are on each graph file that has some, in order of reading.
  package let notesByFile: [(file: String, count: Int)]
  let snapshot: SnapshotUse?

  /// The first cell that keeps a column from being the weight; `nil` where none does.
  let oddWeight: String?

  init(
    _ graph: Graph, notes: [InputNote] = [], notesByFile: [(file: String, count: Int)] = [],
    oddWeight: String? = nil, snapshot: SnapshotUse? = nil
  ) {
    self.graph = graph
    self.notes = notes
    self.notesByFile = notesByFile
    self.oddWeight = oddWeight
    self.snapshot = snapshot
  }

  /// The same facts as a graph alone, without notes.
  public init(_ graph: Graph) { self.init(graph, notes: []) }
}

extension LoadedGraph {
  /// What limits an answer, in sentences; that relations have no weight with the reason.
  func sentences(_ caveats: [Caveat]) -> [String] {
    caveats.map { caveat in
      guard let oddWeight else { return caveat.description }
      return switch caveat {
      case .weightless, .withoutWeight: "\(caveat); \(oddWeight)"
      default: caveat.description
      }
    }
  }
}
