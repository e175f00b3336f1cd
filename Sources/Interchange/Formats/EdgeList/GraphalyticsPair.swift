/// The files of one graph.
struct GraphalyticsPair: Hashable {
  let vertices: String
  let edges: String
  let properties: String

  /// - Returns: `nil` for a name that ends neither in `.v` nor in `.e`.
  init?(of path: String) {
    let behind = path.hasSuffix(".gz") ? ".gz" : ""
    let plain = path.dropLast(behind.count)
    guard plain.hasSuffix(".v") || plain.hasSuffix(".e") else { return nil }
    let stem = plain.dropLast(2)
    vertices = "\(stem).v\(behind)"
    edges = "\(stem).e\(behind)"
    properties = "\(stem).properties"
  }
}
