import EntityGraph

/// Reads networks of Pajek: vertices, then arcs, edges, lists of them, or a matrix.
///
/// > Batagelj, V., Mrvar, A. "Pajek: a program for large network analysis." *Connections* 21(2),
/// > 1998.
struct PajekReader {
  /// - Throws: ``ReadingError`` for a line that is none of its section, or a vertex that is not
  ///   among those announced.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    var network = PajekNetwork(LineReader(file))
    try network.readAll()
    return network.reading(file.path)
  }
}

/// What the lines below a heading are.
enum PajekSection: Hashable {
  case none, vertices, matrix, skipped
  case edges(isDirected: Bool, isList: Bool)

  /// - Returns: `nil` for a heading that no network has.
  init?(heading: String) {
    switch heading {
    case "*network": self = .none
    case "*vertices": self = .vertices
    case "*arcs": self = .edges(isDirected: true, isList: false)
    case "*edges": self = .edges(isDirected: false, isList: false)
    case "*arcslist": self = .edges(isDirected: true, isList: true)
    case "*edgeslist": self = .edges(isDirected: false, isList: true)
    case "*matrix": self = .matrix
    default: return nil
    }
  }
}
