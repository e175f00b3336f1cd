import CLibXML2

/// A GraphML document as libxml2 reads it.
struct GraphMLFile {
  struct Key: Equatable {
    let domain: String
    let name: String
    let type: String
  }

  struct Element: Equatable {
    var attributes: [String: String]

    /// The texts by the names of their keys.
    var data: [String: String] = [:]
  }

  private(set) var keys: [String: Key] = [:]
  private(set) var nodes: [Element] = []
  private(set) var edges: [Element] = []

  /// Whether libxml2 read it to the end without an error.
  private(set) var isWellFormed = false

  init(path: String) {
    guard let reader = unsafe xmlReaderForFile(path, nil, CInt(XML_PARSE_NONET.rawValue)) else {
      return
    }
    defer { unsafe xmlFreeTextReader(reader) }
    var key: String?
    var result = unsafe xmlTextReaderRead(reader)
    while result == 1 {
      let name = unsafe Self.text(xmlTextReaderConstLocalName(reader))
      switch unsafe xmlTextReaderNodeType(reader) {
      case 1: start(name, unsafe Self.attributes(reader), &key)
      case 3, 4, 13, 14: if let key { add(unsafe Self.text(xmlTextReaderConstValue(reader)), key) }
      case 15: if name == "data" { key = nil }
      default: break
      }
      unsafe result = xmlTextReaderRead(reader)
    }
    isWellFormed = result == 0
  }

  private mutating func start(_ name: String, _ attributes: [String: String], _ key: inout String?)
  {
    switch name {
    case "key":
      keys[attributes["id"] ?? ""] = Key(
        domain: attributes["for"] ?? "", name: attributes["attr.name"] ?? "",
        type: attributes["attr.type"] ?? "")
    case "node": nodes.append(Element(attributes: attributes))
    case "edge": edges.append(Element(attributes: attributes))
    case "data":
      key = attributes["key"]
      add("", attributes["key"] ?? "")
    default: break
    }
  }

  private mutating func add(_ text: String, _ key: String) {
    guard let declared = keys[key] else { return }
    if declared.domain == "node" {
      nodes[nodes.count - 1].data[declared.name, default: ""] += text
    } else {
      edges[edges.count - 1].data[declared.name, default: ""] += text
    }
  }

  private static func attributes(_ reader: xmlTextReaderPtr) -> [String: String] {
    var attributes: [String: String] = [:]
    while unsafe xmlTextReaderMoveToNextAttribute(reader) == 1 {
      let name = unsafe text(xmlTextReaderConstName(reader))
      attributes[name] = unsafe text(xmlTextReaderConstValue(reader))
    }
    unsafe xmlTextReaderMoveToElement(reader)
    return attributes
  }

  private static func text(_ characters: UnsafePointer<xmlChar>?) -> String {
    unsafe characters.map { unsafe String(cString: $0) } ?? ""
  }
}
