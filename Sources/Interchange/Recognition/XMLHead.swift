/// The beginning of an XML document, up to its first element.
struct XMLHead {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  /// The format that the first element belongs to; `nil` for other XML.
  var format: GraphFormat? {
    switch rootName {
    case "graphml": .graphML
    case "gexf": .gexf
    case "chart": isOfAnalystsNotebook ? .analystsNotebook : nil
    default: nil
    }
  }

  /// Whether a chart has what only those of Analyst's Notebook have.
  private var isOfAnalystsNotebook: Bool {
    let own = ["IdReferenceLinking=", "<ChartItemCollection", "<EntityTypeCollection"]
    return own.contains { rest.contains($0.utf8) }
  }

  /// The local name of the first element, in lower case.
  private var rootName: String? {
    var head = self
    while true {
      head.rest = head.rest.drop { $0 <= 0x20 }
      if head.rest.starts(with: "<?".utf8) {
        head.skip(past: "?>")
      } else if head.rest.starts(with: "<!--".utf8) {
        head.skip(past: "-->")
      } else if head.rest.starts(with: "<!".utf8) {
        head.skipDeclaration()
      } else {
        return head.elementName
      }
    }
  }

  private var elementName: String? {
    guard rest.first == UInt8(ascii: "<") else { return nil }
    let name = rest.dropFirst().prefix { $0 > 0x20 && $0 != 0x2F && $0 != 0x3E }
    return String(decoding: name.split(separator: 0x3A).last ?? [], as: UTF8.self).lowercased()
  }

  private mutating func skip(past end: String) {
    let end = Array(end.utf8)
    while !rest.isEmpty, !rest.starts(with: end) { rest.removeFirst() }
    rest = rest.dropFirst(end.count)
  }

  /// Skips a document type, with what it declares between brackets.
  private mutating func skipDeclaration() {
    var depth = 0
    var quote: UInt8?
    while let byte = rest.popFirst() {
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "<"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">"):
        depth -= 1
        if depth <= 0 { return }
      default: break
      }
    }
  }
}
