/// The number formats of the cells of a workbook, by the numbers of their styles.
///
/// Styles may be based on each other; only those that cells name are looked at, so that circles do
/// not matter.
struct CellStyles: XMLHandler {
  enum Name: String, CaseIterable {
    case numberFormat = "numFmt"
    case id = "numFmtId"
    case code = "formatCode"
    case cellFormats = "cellXfs"
    case cellFormat = "xf"
  }

  private static let mostStyles = 100_000

  /// Indexed by the number of the style.
  private(set) var formats: [NumberFormat] = []
  private var codes: [Int: NumberFormat] = [:]
  private var isInCellFormats = false

  mutating func start(_ element: XMLElement<Name>) throws(XMLRefusal) {
    switch element.name {
    case .numberFormat:
      guard let id = element[.id].flatMap({ Int($0) }), let code = element[.code] else { return }
      codes[id] = NumberFormat(code: code)
    case .cellFormats: isInCellFormats = true
    case .cellFormat where isInCellFormats:
      let id = element[.id].flatMap { Int($0) } ?? 0
      formats.append(codes[id] ?? NumberFormat(builtIn: id))
    default: break
    }
    guard formats.count <= Self.mostStyles, codes.count <= Self.mostStyles else {
      throw XMLRefusal("has more than \(Self.mostStyles) styles of cells", line: element.line)
    }
  }

  mutating func text(_ text: Span<UInt8>) {}

  mutating func end(_ name: Name?) {
    if name == .cellFormats { isInCellFormats = false }
  }
}
