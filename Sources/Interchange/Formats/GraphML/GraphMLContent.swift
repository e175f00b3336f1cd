import EntityGraph

/// What one reading of a GraphML document takes in.
struct GraphMLContent: XMLHandler {
  typealias Name = GraphMLName

  enum Place {
    case document, graphml, key, defaultValue, graph, node, edge, hyperedge, endpoint, port, data
    case desc

    /// An element that GraphML does not know; what is in it counts as if it stood without.
    case unknown
  }

  /// An element that has not ended yet.
  struct Frame {
    var place: Place

    /// Whose data stand here.
    var domain = GraphMLDomain.other

    /// The row of that node or edge; negative where its element was left out.
    var row = -1

    /// The row of the node whose inner graph this is in; negative where none is.
    var parent = -1
    var isDirected = true

    /// The key that is declared here.
    var key = 0
  }

  var keys: GraphMLKeys
  var table: GraphMLTable
  var notes = ReadingNotes()
  var drawing = GraphMLDrawing()
  var title: String?
  var frames: [Frame] = [Frame(place: .document)]
  private var elementCount = 0
  var valueCount = 0

  /// How many elements that are not of GraphML are open within a datum.
  var foreignDepth = 0

  /// The key and the column of the datum that is open, and where it starts.
  var datum = GraphMLDatum()
  var graphCount = 0
  var keyDomains: [GraphMLDomain] = []

  init(_ keys: GraphMLKeys) {
    self.keys = keys
    table = GraphMLTable()
  }

  var frame: Frame { frames[frames.count - 1] }

  mutating func start(_ element: XMLElement<GraphMLName>) throws(XMLRefusal) {
    elementCount += 1
    if elementCount & 4095 == 0 || keys.count > GraphTableBuilder.mostColumns {
      try table.rows.checkBounds(
        elementCount: elementCount, valueCount: valueCount,
        keyCount: max(keys.count, table.columnCount), line: element.line)
    }
    let frame = frames[frames.count - 1]
    if frame.place == .data || frame.place == .defaultValue {
      foreignDepth += 1
      return startForeign(element)
    }
    switch element.name {
    case .data: startDatum(element, frame)
    case .edge: startEdge(element, frame)
    case .node: startNode(element, frame)
    case .graphml: push(.graphml)
    default: try startOther(element, frame)
    }
  }

  private mutating func startOther(
    _ element: XMLElement<GraphMLName>, _ frame: Frame
  ) throws(XMLRefusal) {
    if frame.place == .document {
      let name = element.name.map(\.rawValue) ?? element.unknownName
      throw XMLRefusal(
        "is no GraphML: its first element is \(name), not graphml", line: element.line)
    }
    switch element.name {
    case .key: startKey(element)
    case .graph: startGraph(element, frame)
    case .hyperedge: startHyperedge(element, frame)
    case .endpoint: startEndpoint(element, frame)
    case .port: startPort()
    case .desc: push(.desc)
    case .defaultValue where frame.place == .key: push(.defaultValue)
    default: startUnknown(element)
    }
  }

  private mutating func startUnknown(_ element: XMLElement<GraphMLName>) {
    let name = element.name.map(\.rawValue) ?? element.unknownName
    notes.note(
      "the element \(name) is not of GraphML; it is left out, but not what GraphML is in it",
      line: element.line)
    push(.unknown)
  }

  /// Goes into an element that has no data of its own.
  mutating func push(_ place: Place) {
    var frame = frames[frames.count - 1]
    frame.place = place
    frames.append(frame)
  }

  mutating func text(_ text: Span<UInt8>) {
    if foreignDepth > 0 { return drawing.take(text) }
    switch frames[frames.count - 1].place {
    case .data: setDatum(text)
    case .desc: setDescription(String(text))
    case .defaultValue: keys.setDefault(String(text), of: frame.key, for: keyDomains)
    default: notes.note("text that is in no data is left out")
    }
  }

  mutating func end(_ name: GraphMLName?) {
    if foreignDepth > 0 {
      foreignDepth -= 1
      return endForeign(name)
    }
    if frames[frames.count - 1].place == .data { endDatum() }
    frames.removeLast()
  }
}
