import EntityGraph

/// A table as the parts of one GraphML document: keys, then rows.
struct GraphMLDocument {
  private let table: ExportTable
  private let nodeIDs: TextPool
  private let edgeIDs: TextPool
  private let labels: EdgeLabels?
  private let nodeColumns: [KeyedColumn]
  private let edgeColumns: [KeyedColumn]

  init(
    _ table: ExportTable, _ profile: ExportProfile, nodeIDs: FileIDs, edgeIDs: FileIDs,
    labels: EdgeLabels?
  ) {
    self.table = table
    self.nodeIDs = nodeIDs.written.asAttributes
    self.edgeIDs = edgeIDs.written.asAttributes
    self.labels = labels
    nodeColumns =
      (table.nodeColumns + nodeIDs.originalColumn).keyed(.node, profile)
      + table.colorColumns(.node)
    let facts = table.edgeColumns + edgeIDs.originalColumn
    edgeColumns =
      table.edgeLabelColumn + facts.keyed(.edge, profile) + table.colorColumns(.edge)
  }

  /// Writes the document; what goes wrong is noted by the file.
  func write(to file: AtomicFile, threads: Int) {
    guard let writer = XMLDocumentWriter(file) else { return file.failForMemory() }
    write(to: writer, threads)
  }

  private func write(to writer: borrowing XMLDocumentWriter, _ threads: Int) {
    writer.startElement("graphml")
    writer.attribute("xmlns", Self.namespace)
    writer.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
    writer.attribute("xsi:schemaLocation", "\(Self.namespace) \(Self.namespace)/1.0/graphml.xsd")
    for column in nodeColumns + edgeColumns { write(column.key, to: writer) }
    writer.startElement("graph")
    writer.attribute("id", "G")
    writer.attribute("edgedefault", table.direction == .undirected ? "undirected" : "directed")
    writer.markup("\n")
    writer.rows(table.nodeCount, nodePieces, threads: threads)
    writer.rows(table.edgeCount, edgePieces, threads: threads)
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

  private var nodePieces: [RowPiece] {
    [RowPiece("    <node id=\"", .texts(nodeIDs), "\">")]
      + nodeColumns.map { RowPiece($0) } + [RowPiece("</node>\n")]
  }

  private var edgePieces: [RowPiece] {
    let label = labels.map {
      RowPiece("\" label=\"", .codedTexts(TextPool($0.labels).asAttributes, $0.numbers))
    }
    return [
      RowPiece("    <edge id=\"", .texts(edgeIDs)),
      RowPiece("\" source=\"", .codedTexts(nodeIDs, table.sources)),
      RowPiece("\" target=\"", .codedTexts(nodeIDs, table.targets)),
    ] + [label].compactMap { $0 } + [RowPiece("\">")]
      + edgeColumns.map { RowPiece($0) } + [RowPiece("</edge>\n")]
  }
}

extension RowPiece {
  /// One column as `data` elements.
  init(_ column: KeyedColumn) {
    self.init("<data key=\"\(column.key.id)\">", Values(column), "</data>")
  }
}

extension RowPiece.Values {
  fileprivate init(_ column: KeyedColumn) {
    self =
      switch column.cells {
      case .texts(let cells): .codedTexts(cells.texts.asContents, cells.codes)
      case .wholeNumbers(let cells): .wholeNumbers(cells)
      case .numbers(let cells): column.key.type == .float ? .floats(cells) : .numbers(cells)
      case .flags(let cells): .flags(cells)
      }
  }
}
