/// Finds what Gephi would lose or bend of a GEXF file.
struct GEXFCheck: XMLHandler {
  typealias Name = GEXFName

  /// A node or an edge that values belong to.
  struct Owner {
    let isNode: Bool
    let element: String
    let line: Int

    /// Of an edge that Gephi reads: what its parallels are told by.
    var edge: CheckedEdges.Tie?
    var isLost = false
  }

  var findings = CheckFindings()
  var attributes = CheckedAttributes()
  var owners: [Owner] = []
  var nodes = CheckedNodes()
  var edges = CheckedEdges()
  var isDirectedByDefault: Bool?
  var areTimesDates = false
  var areTimesMoments = false

  /// The line of the default that is read.
  private var standardLine: Int?
  private var text: [UInt8] = []

  mutating func start(_ element: XMLElement<Name>) throws(XMLRefusal) {
    switch element.name {
    case .graph: startGraph(element)
    case .attributes:
      attributes.ofNodes = Self.isOfNodes(element)
      attributes.areDynamic = element[.mode]?.lowercased() == "dynamic"
    case .attribute: declare(element)
    case .default:
      standardLine = element.line
      text = []
    case .node: startNode(element)
    case .edge: startEdge(element)
    case .attvalue: checkValue(element)
    case .spell, .slice: checkTimes(element)
    case .parent:
      if let owner = owners.last { add(owner.element, element.line, .hasParent) }
    case .color, .size, .position, .thickness: checkAppearance(element)
    case nil:
      add(
        owners.last?.element ?? "graph", element.line,
        CheckTrouble(
          "the element <\(element.unknownName)> is lost", mend: "keep its facts in attributes"))
    default: break
    }
  }

  mutating func text(_ text: Span<UInt8>) throws(XMLRefusal) {
    guard standardLine != nil else { return }
    self.text.append(text)
  }

  mutating func end(_ name: Name?) throws(XMLRefusal) {
    switch name {
    case .default:
      let text = String(decoding: self.text, as: UTF8.self)
      for (id, trouble) in attributes.standardTroubles(text) {
        add("attribute \(id)", standardLine, trouble)
      }
      standardLine = nil
    case .node, .edge: if let last = owners.popLast() { finish(last) }
    default: break
    }
  }

  mutating func add(_ element: String, _ line: Int?, _ trouble: CheckTrouble) {
    findings.add(element, line, trouble)
  }

  mutating func add(_ found: [CheckedEdges.Finding]) {
    for (element, line, trouble) in found { add(element, line, trouble) }
  }

  /// All findings, after the end of the file.
  mutating func finished() -> [CheckFinding] {
    add(nodes.troubles)
    add(edges.findings)
    return findings.all
  }

  private static func isOfNodes(_ element: XMLElement<Name>) -> Bool? {
    switch element[.class]?.lowercased() {
    case "node": true
    case "edge": false
    default: nil
    }
  }

  private mutating func startGraph(_ element: XMLElement<Name>) {
    areTimesDates = element[.timeformat]?.lowercased().hasPrefix("date") ?? false
    areTimesMoments = element[.timerepresentation]?.lowercased() == "timestamp"
    switch element[.defaultedgetype]?.lowercased() {
    case "directed": isDirectedByDefault = true
    case "undirected": isDirectedByDefault = false
    case nil: break
    default:
      add(
        "graph", element.line,
        CheckTrouble(
          "Gephi does not know its defaultedgetype", mend: "write directed or undirected"))
    }
  }

  private mutating func declare(_ element: XMLElement<Name>) {
    let id = element[.id] ?? ""
    for trouble in attributes.declare(id, element[.title], element[.type]) {
      add("attribute \(id)", element.line, trouble)
    }
  }

  private mutating func checkValue(_ element: XMLElement<Name>) {
    guard let owner = owners.last, !owner.isLost else { return }
    let value = element[.value] ?? ""
    for trouble in attributes.troubles(of: value, element[.for] ?? element[.id], owner.isNode) {
      add(owner.element, element.line, trouble)
    }
    checkTimes(element)
  }
}

extension CheckTrouble {
  static let hasParent = CheckTrouble(
    "Gephi has no hierarchy: its parent is lost", mend: "write who belongs to whom as edges")
}
