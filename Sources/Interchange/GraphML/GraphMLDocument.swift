/// A table as the parts of one GraphML document: keys, then rows.
struct GraphMLDocument {
  private static let rowsAtOnce = 4096

  private let table: ExportTable
  private let nodeIDs: [String]
  private let edgeIDs: [String]
  private let labels: EdgeLabels?
  private let nodeColumns: [KeyedColumn]
  private let edgeColumns: [KeyedColumn]

  init(_ table: ExportTable, nodeIDs: FileIDs, edgeIDs: FileIDs, labels: EdgeLabels?) {
    self.table = table
    self.nodeIDs = nodeIDs.written
    self.edgeIDs = edgeIDs.written
    self.labels = labels
    nodeColumns =
      table.nodeColumns.keyed(.node) + nodeIDs.originalColumn.keyed(.node) + table.colourColumns
    edgeColumns =
      table.edgeLabelColumn + table.edgeColumns.keyed(.edge) + edgeIDs.originalColumn.keyed(.edge)
  }

  /// Writes the document; what goes wrong is noted by the file.
  func write(to file: FileBeside) {
    guard let writer = XMLDocumentWriter(file) else { return file.failForMemory() }
    write(to: writer)
  }

  private func write(to writer: borrowing XMLDocumentWriter) {
    writer.startElement("graphml")
    writer.attribute("xmlns", Self.namespace)
    writer.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
    writer.attribute("xsi:schemaLocation", "\(Self.namespace) \(Self.namespace)/1.0/graphml.xsd")
    for column in nodeColumns + edgeColumns { write(column.key, to: writer) }
    writer.startElement("graph")
    writer.attribute("id", "G")
    writer.attribute("edgedefault", "directed")
    writer.markup("\n")
    writeRows(0..<table.nodeCount, nodeColumns, to: writer, start: appendNode, end: "</node>\n")
    writeRows(0..<table.edgeCount, edgeColumns, to: writer, start: appendEdge, end: "</edge>\n")
    writer.markup("  ")
    writer.end()
  }

  private static let namespace = "http://graphml.graphdrawing.org/xmlns"

  private func write(_ key: GraphMLKey, to writer: borrowing XMLDocumentWriter) {
    writer.startElement("key")
    writer.attribute("id", key.id)
    writer.attribute("for", key.domain.rawValue)
    writer.attribute("attr.name", key.name)
    writer.attribute("attr.type", key.type.rawValue)
    writer.endElement()
  }

  private func writeRows(
    _ rows: Range<Int>, _ columns: [KeyedColumn],
    to writer: borrowing XMLDocumentWriter, start: (Int, inout [UInt8]) -> Void, end: String
  ) {
    let columns = columns.map { DataCells($0.cells, $0.key) }
    var bytes: [UInt8] = []
    for first in stride(from: 0, to: rows.count, by: Self.rowsAtOnce) {
      for row in first..<min(first + Self.rowsAtOnce, rows.count) {
        start(row, &bytes)
        for column in columns { column.append(row: row, to: &bytes) }
        bytes.append(end)
      }
      writer.markup(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
  }

  private func appendNode(_ node: Int, to bytes: inout [UInt8]) {
    bytes.append("    <node id=\"")
    bytes.append(attribute: nodeIDs[node])
    bytes.append("\">")
  }

  private func appendEdge(_ edge: Int, to bytes: inout [UInt8]) {
    bytes.append("    <edge id=\"")
    bytes.append(attribute: edgeIDs[edge])
    bytes.append("\" source=\"")
    bytes.append(attribute: nodeIDs[Int(table.sources[edge])])
    bytes.append("\" target=\"")
    bytes.append(attribute: nodeIDs[Int(table.targets[edge])])
    if let labels, let number = labels.numbers[edge] {
      bytes.append("\" label=\"")
      bytes.append(attribute: labels.labels[Int(number)])
    }
    bytes.append("\">")
  }
}
