/// The tables of a spreadsheet of OpenDocument, by their names.
struct OpenDocumentTables: XMLHandler {
  enum Name: String, CaseIterable {
    case table, name, style, display
    case styleName = "style-name"
    case tableProperties = "table-properties"
  }

  private(set) var tables: [(name: String, isHidden: Bool)] = []
  private var style = ""
  private var hiddenStyles: Set<String> = []
  private var depth = 0

  mutating func start(_ element: XMLElement<Name>) throws(XMLRefusal) {
    switch element.name {
    case .style: style = element[.name] ?? ""
    case .tableProperties:
      let isHidden = element.attributes.contains {
        $0.unknownName == "table:display" && $0.value == "false"
      }
      if isHidden || element[.display] == "false" { hiddenStyles.insert(style) }
    case .table where element.prefix == "table":
      depth += 1
      guard depth == 1 else { return }
      let isHidden = element[.styleName].map(hiddenStyles.contains) ?? false
      tables.append((element[.name] ?? "", isHidden))
      guard tables.count <= WorkbookContents.mostSheets else {
        throw XMLRefusal(
          "has more than \(WorkbookContents.mostSheets) sheets; divide the workbook",
          line: element.line)
      }
    default: break
    }
  }

  mutating func text(_ text: Span<UInt8>) {}

  mutating func end(_ name: Name?) {
    if name == .table { depth = max(0, depth - 1) }
  }
}
