/// A table of nodes and a table of edges that belong together by their names, such as
/// `case_nodes.csv` and `case_edges.csv`.
struct CSVPair: Hashable {
  private static let extensions = [".csv.gz", ".tsv.gz", ".csv", ".tsv"]

  let nodes: String
  let edges: String

  /// What stands between the cells, a tab where the names say so.
  var delimiter: UInt8 {
    let plain = nodes.lowercased()
    return plain.hasSuffix(".tsv") || plain.hasSuffix(".tsv.gz") ? 0x09 : 0x2C
  }

  /// The pair that the file at `path` is part of, whether or not the other one is there; `nil`
  /// for a name that is of no pair.
  init?(of path: String) {
    let lower = path.lowercased()
    guard let suffix = Self.extensions.first(where: { lower.hasSuffix($0) }) else { return nil }
    let stem = path.dropLast(suffix.count)
    let behind = String(path.suffix(suffix.count))
    for word in ["nodes", "Nodes", "edges", "Edges"] where stem.hasSuffix(word) {
      let start = stem.dropLast(word.count)
      guard start.last.map({ "/_-.".contains($0) }) ?? true else { continue }
      let isUpper = word.first?.isUppercase ?? false
      nodes = start + (isUpper ? "Nodes" : "nodes") + behind
      edges = start + (isUpper ? "Edges" : "edges") + behind
      return
    }
    return nil
  }

  /// The pair that is written for the name `path`: `X.csv` becomes `X_nodes.csv` and
  /// `X_edges.csv`.
  init(writtenFor path: String) {
    if let pair = CSVPair(of: path) {
      self = pair
      return
    }
    let lower = path.lowercased()
    let suffix = Self.extensions.first { lower.hasSuffix($0) } ?? ""
    nodes = path.dropLast(suffix.count) + "_nodes" + path.suffix(suffix.count)
    edges = path.dropLast(suffix.count) + "_edges" + path.suffix(suffix.count)
  }
}
