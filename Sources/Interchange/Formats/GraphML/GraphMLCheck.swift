/// Finds what Gephi would lose or bend of a GraphML file.
struct GraphMLCheck: XMLHandler {
  enum Name: String, CaseIterable {
    case graphml, key, graph, node, edge, hyperedge, port, endpoint, locator, data, desc
    case `default`
    case id, source, target, label, directed, edgedefault, sourceport, targetport
    case `for`
    case attributeName = "attr.name"
    case attributeType = "attr.type"
  }

  /// Something that values belong to.
  struct Owner {
    enum Kind {
      case graph, node, edge, port, hyperedge
    }

    let kind: Kind
    let element: String
    let line: Int

    /// The keys that it has a value of.
    var keys: Set<String> = []
    var description: String?
    var name: String?

    /// Of an edge that Gephi reads: what its parallels are told by.
    var edge: CheckedEdges.Tie?

    /// Whether Gephi loses the edge, so that nothing more matters of it.
    var isLost = false
  }

  var findings = CheckFindings()
  var keys = CheckedKeys()
  var owners: [Owner] = []
  var nodes = CheckedNodes()
  var edges = CheckedEdges()
  var graphCount = 0
  var isUndirectedByDefault = false

  /// The key whose value is read, and the text so far.
  private var value: (key: String, line: Int, hasMarkup: Bool)?

  /// The line of the default, or of the description, that is read.
  private var standardLine: Int?
  private var descriptionLine: Int?
  private var text: [UInt8] = []
  private var markupDepth = 0

  mutating func start(_ element: XMLElement<Name>) throws(XMLRefusal) {
    if isReading {
      markupDepth += 1
      value?.hasMarkup = true
      return
    }
    switch element.name {
    case .graphml, .endpoint, .locator: break
    case .key: declareKey(element)
    case .graph: startGraph(element)
    case .node: startNode(element)
    case .edge: startEdge(element)
    case .hyperedge: startHyperedge(element)
    case .port: startPort(element)
    case .data:
      value = (element[.key] ?? "", element.line, false)
      text = []
    case .default:
      standardLine = element.line
      text = []
    case .desc:
      descriptionLine = element.line
      text = []
    default:
      let name = element.name?.rawValue ?? element.unknownName
      let isForeign = !element.prefix.isEmpty
      add(
        "graph", element.line,
        isForeign
          ? CheckTrouble("the element <\(name)> is lost", mend: "keep its facts in data of keys")
          : CheckTrouble(
            "the element <\(name)> is not of GraphML; readers differ on it",
            mend: "spell elements as GraphML has them, in lower case"))
    }
  }

  private var isReading: Bool {
    value != nil || standardLine != nil || descriptionLine != nil
  }

  mutating func text(_ text: Span<UInt8>) throws(XMLRefusal) {
    guard isReading else { return }
    self.text.append(text)
  }

  mutating func end(_ name: Name?) throws(XMLRefusal) {
    if markupDepth > 0 {
      markupDepth -= 1
      return
    }
    switch name {
    case .data: if let value { finish(value) }
    case .default: finishStandard()
    case .desc: finishDescription()
    case .graph, .node, .edge, .hyperedge, .port: if let last = owners.popLast() { finish(last) }
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
}

extension GraphMLCheck {
  private mutating func declareKey(_ element: XMLElement<Name>) {
    let key = CheckedKeys.Key(
      id: element[.id] ?? "", name: element[.attributeName], domain: element[.for],
      type: element[.attributeType])
    for trouble in keys.declare(key) { add("key \(key.id)", element.line, trouble) }
  }

  private mutating func finishStandard() {
    let text = String(decoding: self.text, as: UTF8.self)
    for (id, trouble) in keys.setStandard(text) { add("key \(id)", standardLine, trouble) }
    standardLine = nil
  }

  private mutating func finishDescription() {
    defer { descriptionLine = nil }
    let text = String(decoding: self.text, as: UTF8.self)
    guard let owner = owners.last, owner.kind == .node || owner.kind == .edge else {
      return add(
        owners.last?.element ?? "graph", descriptionLine,
        CheckTrouble("its desc is lost", mend: "keep it in data of a key"))
    }
    owners[owners.count - 1].description = text
  }

  private mutating func finish(_ value: (key: String, line: Int, hasMarkup: Bool)) {
    self.value = nil
    guard let owner = owners.last, !owner.isLost else {
      if owners.isEmpty {
        add("graph", value.line, CheckTrouble("the data of the file is lost", mend: "leave it out"))
      }
      return
    }
    let text = String(decoding: self.text, as: UTF8.self)
    if owner.kind == .port || owner.kind == .hyperedge { return }
    owners[owners.count - 1].keys.insert(value.key)
    if value.hasMarkup {
      add(
        owner.element, value.line,
        CheckTrouble(
          "of the markup in its data only the text is kept", mend: "write plain values"))
      return
    }
    for trouble in troubles(of: text, value.key, owner) { add(owner.element, value.line, trouble) }
  }

  private mutating func troubles(
    of text: String, _ id: String, _ owner: Owner
  ) -> [CheckTrouble] {
    guard owner.kind != .graph else {
      return [CheckTrouble("the data of a graph is lost", mend: "keep it in a node")]
    }
    let ofNodes = owner.kind == .node
    guard let key = keys.key(id, ofNodes: ofNodes) else {
      return [
        CheckTrouble(
          "its value of '\(id)' is lost: no key of \(ofNodes ? "nodes" : "edges") is declared before"
            + " it", mend: "declare the key above the graph, for=\"\(ofNodes ? "node" : "edge")\"")
      ]
    }
    if key.property == .label { owners[owners.count - 1].name = text }
    return key.troubles(of: text, ofNodes: ofNodes)
  }
}
