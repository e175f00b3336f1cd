/// Reads an edge list, a text with two vertex numbers a line, on several threads.
///
/// Numbers are parted by blanks, tabs or one comma; further columns are passed over, and so are
/// empty lines and those that begin with `#` or `%`. Line ends are `\n` or `\r\n`.
public struct EdgeListParser: Sendable {
  /// What is wrong with an edge list.
  public enum Trouble: Error, Hashable, CustomStringConvertible {
    /// A line does not begin with two vertex numbers.
    case notAnEdge(line: Int)

    /// A vertex number is too large.
    case vertexOutside(line: Int, limit: Int)

    public var description: String {
      switch self {
      case .notAnEdge(let line):
        "line \(line) of the edge list is not an edge; write two vertex numbers, such as '3 17'"
      case .vertexOutside(let line, let limit):
        "line \(line) of the edge list names a vertex outside 0 ..< \(limit); "
          + "number the vertices from 0"
      }
    }
  }

  /// The number of vertices; `nil` for one more than the highest number that occurs.
  public var vertexCount: Int?

  /// Whether an edge makes an arc each way (a loop makes one).
  public var isUndirected: Bool

  /// How many threads work; the graph is the same with any number.
  public var threads: Int

  public init(
    vertexCount: Int? = nil, isUndirected: Bool, threads: Int = Parallel.cores
  ) {
    self.vertexCount = vertexCount
    self.isUndirected = isUndirected
    self.threads = threads
  }

  /// Returns the graph of an edge list; the arcs of a row are in the order of the lines.
  ///
  /// - Parameter bytes: The text in ASCII.
  /// - Returns: The graph.
  /// - Throws: ``Trouble`` for the first line that cannot be read.
  /// - Complexity: O(bytes + V) time; about 24 bytes an edge while it works.
  public func graph(_ bytes: Span<UInt8>) throws(Trouble) -> CSRGraph {
    let chunks = parse(bytes)
    if let chunk = chunks.first(where: { $0.trouble != nil }), let trouble = chunk.trouble {
      throw sentence(trouble, in: bytes)
    }
    let highest = chunks.map(\.highest).max() ?? -1
    return EdgeBuckets(
      chunks.map(\.ends), vertexCount: vertexCount ?? highest + 1, isUndirected: isUndirected,
      threads: threads
    ).graph()
  }

  private func parse(_ bytes: Span<UInt8>) -> [EdgeListChunk] {
    let cuts = cuts(bytes)
    let limit = vertexCount ?? Int(CSRGraph.Vertex.max)
    var chunks = [EdgeListChunk](repeating: EdgeListChunk(), count: cuts.count - 1)
    unsafe bytes.withUnsafeBufferPointer { bytes in
      let text = unsafe bytes
      unsafe chunks.withUnsafeMutableBufferPointer { chunks in
        let slots = unsafe chunks
        Parallel.forEach(cuts.count - 1, threads: threads) { part in
          let own = unsafe Span(_unsafeElements: text)
          unsafe slots[part] = EdgeListChunk(own, cuts[part]..<cuts[part + 1], limit: limit)
        }
      }
    }
    return chunks
  }

  /// Where the text is cut, at ends of lines; as many parts as threads.
  private func cuts(_ bytes: Span<UInt8>) -> [Int] {
    var cuts = [0]
    for part in 1..<max(2, threads) where part < threads {
      var cut = max(cuts[part - 1], bytes.count / threads * part)
      while cut > 0, cut < bytes.count, bytes[cut - 1] != UInt8(ascii: "\n") { cut += 1 }
      cuts.append(cut)
    }
    return cuts + [bytes.count]
  }

  private func sentence(_ trouble: EdgeListChunk.Trouble, in bytes: Span<UInt8>) -> Trouble {
    var line = 1
    for place in 0..<trouble.place where bytes[place] == UInt8(ascii: "\n") { line += 1 }
    return trouble.isOutside
      ? .vertexOutside(line: line, limit: vertexCount ?? Int(CSRGraph.Vertex.max))
      : .notAnEdge(line: line)
  }
}
