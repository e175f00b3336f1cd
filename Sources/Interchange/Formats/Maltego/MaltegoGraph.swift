/// The entities and links of one graph of Maltego, which stand in data of nodes and edges of GraphML.
struct MaltegoGraph: XMLHandler {
  enum Name: String, CaseIterable {
    case node, edge, id, source, target
    case entity = "MaltegoEntity"
    case link = "MaltegoLink"
    case properties = "Properties"
    case property = "Property"
    case value = "Value"
    case notes = "Notes"
    case type, name, displayName, hidden

    /// The attribute that names the main property.
    case main = "value"
  }

  struct Link {
    let source: String
    let target: String
    let item: MaltegoItem
  }

  private(set) var nodes: [(id: String, item: MaltegoItem)] = []
  private(set) var links: [Link] = []

  /// The lines of nodes and edges that Maltego says nothing of.
  private(set) var emptyLines: [Int] = []

  private var id = ""
  private var ends: (source: String, target: String)?
  private var line = 0
  private var item: MaltegoItem?
  private var isInValue = false
  private var isInNotes = false

  mutating func start(_ element: XMLElement<Name>) throws(XMLRefusal) {
    switch element.name {
    case .node: (id, ends, line, item) = (element[.id] ?? "", nil, element.line, nil)
    case .edge:
      ends = (element[.source] ?? "", element[.target] ?? "")
      (line, item) = (element.line, nil)
    case .entity, .link: item = MaltegoItem(type: element[.type] ?? "", line: element.line)
    case .properties: item?.main = element[.main] ?? ""
    case .property:
      item?.properties.append(
        MaltegoItem.Property(
          name: element[.name] ?? "", shown: element[.displayName] ?? element[.name] ?? "",
          isHidden: element[.hidden] == "true"))
    case .value: isInValue = true
    case .notes: isInNotes = true
    default: break
    }
  }

  mutating func text(_ text: Span<UInt8>) {
    if isInNotes { item?.notes += String(text) }
    guard isInValue, let last = item?.properties.indices.last else { return }
    item?.properties[last].value += String(text)
  }

  mutating func end(_ name: Name?) {
    switch name {
    case .value: isInValue = false
    case .notes: isInNotes = false
    case .node:
      if let item { nodes.append((id, item)) } else { emptyLines.append(line) }
    case .edge:
      guard let ends, let item else { return emptyLines.append(line) }
      links.append(Link(source: ends.source, target: ends.target, item: item))
    default: break
    }
  }
}
