import EntityGraph

/// A table as the parts of one GEXF document: declarations, then rows.
struct GEXFDocument {
  /// What the files say wrote them.
  static let creator = "Backchannel"

  private static let rowsAtOnce = 4096

  private let head: GEXFWriter
  private let table: ExportTable
  private let nodeIDs: FileIDs
  private let edgeIDs: FileIDs
  private let undirected: RowSet
  private let kinds: EdgeLabels
  private let nodeTimes: RowTimes
  private let times: RowTimes
  private let isMixed: Bool
  private let labels: TextCells?
  private let phrases: TextCells?
  private let weights: ValueCells<Double>?
  private let axes: [ExportColumn]
  private let size: ExportColumn?
  private let nodeColumns: [GEXFColumn]
  private let edgeColumns: [GEXFColumn]

  init(
    _ head: GEXFWriter, _ table: ExportTable, nodeIDs: FileIDs, edgeIDs: FileIDs,
    undirected: RowSet, kinds: EdgeLabels, nodeTimes: RowTimes, times: RowTimes
  ) {
    self.head = head
    self.table = table
    self.nodeIDs = nodeIDs
    self.edgeIDs = edgeIDs
    self.undirected = undirected
    self.kinds = kinds
    self.nodeTimes = nodeTimes
    self.times = times
    isMixed = !undirected.isEmpty && undirected.count < table.edgeCount
    labels = table.nodeColumns.texts(.label)
    phrases = table.edgeColumns.texts(.phrase)
    weights = table.edgeColumns.weights
    axes = table.nodeColumns.filter(\.isAxis)
    size = table.nodeColumns.first { $0.meaning == .place && !$0.isAxis }
    nodeColumns = (table.nodeColumns + nodeIDs.originalColumn).attributes
    edgeColumns = (table.edgeColumns + edgeIDs.originalColumn).attributes
  }

  /// Writes the document; what goes wrong is noted by the file.
  func write(to file: AtomicFile) {
    guard let writer = XMLDocumentWriter(file) else { return file.failForMemory() }
    write(to: writer)
  }

  private func write(to writer: borrowing XMLDocumentWriter) {
    writer.startElement("gexf")
    writer.attribute("xmlns", "http://gexf.net/1.3")
    writer.attribute("xmlns:viz", "http://gexf.net/1.3/viz")
    writer.attribute("version", "1.3")
    writeMeta(to: writer)
    writer.startElement("graph")
    if !isMixed {
      writer.attribute("defaultedgetype", undirected.isEmpty ? "directed" : "undirected")
    }
    if times.hasTime || nodeTimes.hasTime {
      writer.attribute("mode", "dynamic")
      writer.attribute("timeformat", timeFormat)
      writer.attribute("timerepresentation", "interval")
      if !times.isAxis { writer.attribute("timezone", "UTC") }
    }
    write(nodeColumns, of: "node", to: writer)
    write(edgeColumns, of: "edge", to: writer)
    writer.startElement("nodes")
    writeRows(table.nodeCount, nodeColumns, to: writer, start: appendNode, end: "</node>\n")
    writer.endElement()
    writer.startElement("edges")
    writeRows(table.edgeCount, edgeColumns, to: writer, start: appendEdge, end: "</edge>\n")
    writer.end()
  }

  /// networkx knows no `dateTime`, and takes any time as a `date`.
  private var timeFormat: String {
    times.isAxis ? "double" : head.profile == .plain ? "date" : "dateTime"
  }

  private func writeMeta(to writer: borrowing XMLDocumentWriter) {
    writer.startElement("meta")
    if let day = head.lastModified { writer.attribute("lastmodifieddate", day) }
    write("creator", Self.creator, to: writer)
    if !head.description.isEmpty { write("description", head.description, to: writer) }
    writer.endElement()
  }

  private func write(_ name: String, _ text: String, to writer: borrowing XMLDocumentWriter) {
    var content: [UInt8] = []
    content.append(content: text)
    writer.startElement(name)
    writer.markup(String(decoding: content, as: UTF8.self))
    writer.endElement()
  }

  private func write(
    _ columns: [GEXFColumn], of element: String, to writer: borrowing XMLDocumentWriter
  ) {
    guard !columns.isEmpty else { return }
    writer.startElement("attributes")
    writer.attribute("class", element)
    for column in columns {
      writer.startElement("attribute")
      writer.attribute("id", column.id)
      writer.attribute("title", column.id)
      writer.attribute("type", column.type)
      writer.endElement()
    }
    writer.endElement()
  }

  private func writeRows(
    _ count: Int, _ columns: [GEXFColumn], to writer: borrowing XMLDocumentWriter,
    start: (Int, inout [UInt8]) -> Void, end: String
  ) {
    guard count > 0 else { return }
    writer.markup("\n")
    let columns = columns.map(AttributeCells.init)
    var bytes: [UInt8] = []
    for first in stride(from: 0, to: count, by: Self.rowsAtOnce) {
      for row in first..<min(first + Self.rowsAtOnce, count) {
        start(row, &bytes)
        append(columns, row, to: &bytes)
        bytes.append(end)
      }
      writer.markup(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    writer.markup("    ")
  }

  private func append(_ columns: [AttributeCells], _ row: Int, to bytes: inout [UInt8]) {
    let before = bytes.count
    bytes.append("<attvalues>")
    let start = bytes.count
    for column in columns { column.append(row: row, to: &bytes) }
    if bytes.count > start {
      bytes.append("</attvalues>")
    } else {
      bytes.removeLast(bytes.count - before)
    }
  }
}

extension GEXFDocument {
  private func appendNode(_ node: Int, to bytes: inout [UInt8]) {
    bytes.append("      <node id=\"")
    bytes.append(attribute: nodeIDs.written[node])
    if let label = labels?[node] {
      bytes.append("\" label=\"")
      bytes.append(attribute: label)
    }
    append(nodeTimes[node], to: &bytes)
    bytes.append("\">")
    appendSpells(nodeTimes[node], to: &bytes)
    append(table.nodeColors[node], to: &bytes)
    appendPlace(node, to: &bytes)
  }

  private func append(_ color: Color?, to bytes: inout [UInt8]) {
    guard let color else { return }
    bytes.append("<viz:color r=\"\(color.red)\" g=\"\(color.green)\" b=\"\(color.blue)\"/>")
  }

  private func appendPlace(_ node: Int, to bytes: inout [UInt8]) {
    let given = axes.compactMap { axis in axis.cells.text(node).map { " \(axis.name)=\"\($0)\"" } }
    if !given.isEmpty { bytes.append("<viz:position\(given.joined())/>") }
    if let size = size?.cells.text(node) { bytes.append("<viz:size value=\"\(size)\"/>") }
  }

  private func appendEdge(_ edge: Int, to bytes: inout [UInt8]) {
    bytes.append("      <edge id=\"")
    bytes.append(attribute: edgeIDs.written[edge])
    bytes.append("\" source=\"")
    bytes.append(attribute: nodeIDs.written[Int(table.sources[edge])])
    bytes.append("\" target=\"")
    bytes.append(attribute: nodeIDs.written[Int(table.targets[edge])])
    if isMixed {
      bytes.append(undirected.contains(edge) ? "\" type=\"undirected" : "\" type=\"directed")
    }
    if let kind = kinds[edge] {
      bytes.append("\" kind=\"")
      bytes.append(attribute: kind)
    }
    if let phrase = phrases?[edge] {
      bytes.append("\" label=\"")
      bytes.append(attribute: phrase)
    }
    if let weight = weights?[edge] {
      bytes.append("\" weight=\"")
      bytes.append(head.profile == .gephi ? Float(weight).description : weight.description)
    }
    append(times[edge], to: &bytes)
    bytes.append("\">")
    appendSpells(times[edge], to: &bytes)
    if !table.edgeColors.isEmpty { append(table.edgeColors[edge], to: &bytes) }
  }

  private func append(_ time: RowTimes.Time, to bytes: inout [UInt8]) {
    guard case .period(let stretch) = time else { return }
    if let start = stretch.start { bytes.append("\" start=\"\(start)") }
    if let end = stretch.end { bytes.append("\" end=\"\(end)") }
  }

  private func appendSpells(_ time: RowTimes.Time, to bytes: inout [UInt8]) {
    guard case .spells(let stretches) = time else { return }
    bytes.append("<spells>")
    for stretch in stretches {
      let start = stretch.start.map { " start=\"\($0)\"" } ?? ""
      let end = stretch.end.map { " end=\"\($0)\"" } ?? ""
      bytes.append("<spell\(start)\(end)/>")
    }
    bytes.append("</spells>")
  }
}

extension [ExportColumn] {
  fileprivate func texts(_ meaning: ExportColumn.Meaning) -> TextCells? {
    guard case .texts(let cells) = first(where: { $0.meaning == meaning })?.cells else {
      return nil
    }
    return cells
  }

  fileprivate var weights: ValueCells<Double>? {
    guard case .numbers(let cells) = first(where: { $0.meaning == .weight })?.cells else {
      return nil
    }
    return cells
  }
}
