public import EntityGraph

/// A graph with everything noted while it was read; it can be asked as often as wanted, and by
/// several at once.
public struct LoadedGraph: Sendable {
  public let graph: Graph
  public let notes: [InputNote]

  /// How many notes there are on each graph file that has some, in order of reading.
  package let notesByFile: [(file: String, count: Int)]

  /// What files that were made for inputs are called.
  package let names: InputNames

  package init(
    _ graph: Graph, notes: [InputNote] = [], notesByFile: [(file: String, count: Int)] = [],
    names: InputNames = InputNames()
  ) {
    self.graph = graph
    self.notes = notes
    self.notesByFile = notesByFile
    self.names = names
  }

  /// The same facts as a graph alone, without notes.
  public init(_ graph: Graph) { self.init(graph, notes: []) }

  /// A text of an answer in which inputs are called as they were named.
  ///
  /// What comes by standard input, or has a format that its name does not tell, is read from a
  /// temporary file, whose name stands in answers until then.
  public func asNamed(_ text: String) -> String { names.asNamed(text) }
}
