/// What a workbook says of itself: its sheets, in order, and how it counts days.
struct WorkbookContents: XMLHandler {
  enum Name: String, CaseIterable {
    case sheet, name, state
    case properties = "workbookPr"
    case isOf1904 = "date1904"
  }

  struct Sheet {
    let name: String
    let relationship: String
    let isHidden: Bool
  }

  static let mostSheets = 1000

  private(set) var sheets: [Sheet] = []
  private(set) var isOf1904 = false

  mutating func start(_ element: XMLElement<Name>) throws(XMLRefusal) {
    switch element.name {
    case .properties: isOf1904 = ["1", "true"].contains(element[.isOf1904])
    case .sheet:
      let id = element.attributes.first { $0.unknownName.hasSuffix(":id") }?.value.string
      let isHidden = element[.state].map { $0 != "visible" } ?? false
      sheets.append(
        Sheet(name: element[.name] ?? "", relationship: id ?? "", isHidden: isHidden))
      guard sheets.count <= Self.mostSheets else {
        throw XMLRefusal(
          "has more than \(Self.mostSheets) sheets; divide the workbook", line: element.line)
      }
    default: break
    }
  }

  mutating func text(_ text: Span<UInt8>) {}
  mutating func end(_ name: Name?) {}
}
