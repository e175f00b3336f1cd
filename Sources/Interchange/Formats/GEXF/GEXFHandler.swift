import EntityGraph

/// Takes in a GEXF document, element by element.
struct GEXFHandler: XMLHandler {
  typealias Name = GEXFName

  /// A node or an edge that has not ended yet.
  struct Open {
    let isNode: Bool

    /// `nil` for one that is left out.
    let row: Int?
    let id: String
    let isRepeated: Bool
    let line: Int

    /// The declared columns that have a default and a value, by number.
    var set: Set<Int> = []

    /// Values that hold for a time, in Gephi's notation; by number of the column.
    var timed: [(column: Int, texts: [String])] = []
    var times: [TimeNotation] = []
    var parents: [String] = []
  }

  /// What text belongs to.
  enum Place {
    case title, description
    case creator(line: Int)
    case standard(column: Int, ofNodes: Bool)
  }

  var table = GraphTableBuilder()
  var columns: GEXFColumns
  var notes = ReadingNotes()
  var open: [Open] = []
  private var elementCount = 0

  /// Whether edges have a direction that say nothing of it; `nil` where the file does not say.
  var isDirectedByDefault: Bool?
  var timeFormat: String?
  var classOfAttributes: (isOfNodes: Bool, isDynamic: Bool)?
  var lastAttribute: Int?
  var place: Place?
  var captured: [UInt8] = []
  var title: String?
  var summary: String?

  init(_ widened: [GEXFColumns.Key: ColumnBuilder.ValueType]) {
    columns = GEXFColumns(widened)
    _ = columns.own("label", .text, ofNodes: true, in: &table)
    _ = columns.own("kind", .text, ofNodes: false, in: &table)
    _ = columns.own("label", .text, ofNodes: false, in: &table)
  }

  mutating func start(_ element: XMLElement<Name>) throws(XMLRefusal) {
    elementCount += 1
    if elementCount & 4095 == 0 || table.columnCount > GraphTableBuilder.mostColumns {
      // Each value has an element of its own.
      try table.checkBounds(
        elementCount: elementCount, valueCount: elementCount, keyCount: 0, line: element.line)
    }
    switch element.name {
    case .gexf, .meta, .nodes, .edges, .attvalues, .spells, .slices, .parents: break
    case .graph: startGraph(element)
    case .attributes: startAttributes(element)
    case .attribute: declare(element)
    case .default: if let lastAttribute { startStandard(of: lastAttribute) }
    case .title: place = .title
    case .description: place = .description
    case .creator: place = .creator(line: element.line)
    case .keywords: notes.note("the keywords of the file are left out", line: element.line)
    case .options:
      notes.note("the options of an attribute are left out", line: element.line)
    case .node: startNode(element)
    case .edge: startEdge(element)
    case .attvalue: setValue(element)
    case .spell, .slice: addTime(element)
    case .parent: addParent(element)
    case .color, .position, .size, .shape, .thickness: setAppearance(element)
    default:
      let name = element.name?.rawValue ?? element.unknownName
      notes.note("the element <\(name)> is not read", line: element.line)
    }
  }

  mutating func text(_ text: Span<UInt8>) throws(XMLRefusal) {
    guard place != nil else { return }
    captured.append(text)
  }

  mutating func end(_ name: Name?) throws(XMLRefusal) {
    switch name {
    case .node, .edge: if let last = open.popLast() { finish(last) }
    case .attribute: lastAttribute = nil
    case .attributes: classOfAttributes = nil
    case .title, .description, .creator, .default: endText()
    default: break
    }
  }

  private mutating func endText() {
    let text = String(decoding: captured, as: UTF8.self)
    switch place {
    case .title: title = text
    case .description: summary = text
    case .creator(let line):
      if text != GEXFDocument.creator {
        notes.note("the creator of the file is left out", line: line)
      }
    case .standard(let column, let ofNodes):
      columns.setStandard(captured, column, ofNodes: ofNodes)
    case nil: break
    }
    place = nil
    captured = []
  }

  private mutating func startStandard(of column: Int) {
    guard let classOfAttributes else { return }
    place = .standard(column: column, ofNodes: classOfAttributes.isOfNodes)
  }
}

extension GEXFHandler {
  private mutating func startGraph(_ element: XMLElement<Name>) {
    timeFormat = element[.timeformat]?.lowercased()
    switch element[.defaultedgetype]?.lowercased() {
    case "directed": isDirectedByDefault = true
    case "undirected", "mutual": isDirectedByDefault = false
    case nil: break
    default: notes.note("the direction that it gives edges is not known", line: element.line)
    }
    if element[.timezone] ?? "UTC" != "UTC" {
      notes.note("times are read as they stand, whatever the time zone", line: element.line)
    }
    for name in [Name.start, .end, .timestamp] where element[name] != nil {
      notes.note("the \(name.rawValue) of the whole graph is left out", line: element.line)
    }
    noteUnknown(element)
  }

  private mutating func startAttributes(_ element: XMLElement<Name>) {
    switch element[.class]?.lowercased() {
    case "node": classOfAttributes = (true, element[.mode]?.lowercased() == "dynamic")
    case "edge": classOfAttributes = (false, element[.mode]?.lowercased() == "dynamic")
    default:
      notes.note("attributes of a class other than node and edge are left out", line: element.line)
    }
  }

  private mutating func declare(_ element: XMLElement<Name>) {
    lastAttribute = nil
    guard let (ofNodes, isDynamic) = classOfAttributes else { return }
    guard let id = element[.id] ?? element[.title] else {
      notes.note("an attribute without id is left out", line: element.line)
      return
    }
    let title = element[.title].flatMap { $0.isEmpty ? nil : $0 } ?? id
    let type = element[.type].flatMap { ColumnBuilder.ValueType(gexf: $0) }
    if type == nil {
      notes.note(
        "the type of an attribute is not known; its values tell the type", line: element.line)
    }
    if columns.isWidened(id, ofNodes: ofNodes) {
      notes.note(
        "values of the column '\(title)' are not of the type that is declared; all are kept by"
          + " another type", line: element.line)
    }
    let isWeightAsText = !ofNodes && type == .text && KnownColumns.isWeight(title)
    lastAttribute = columns.declare(
      id, title, isDynamic || isWeightAsText ? .undeclared : type ?? .undeclared, ofNodes: ofNodes,
      in: &table)
    if lastAttribute == nil {
      notes.note("the id of an attribute is declared twice; the first stays", line: element.line)
    }
  }

  mutating func noteUnknown(_ element: XMLElement<Name>) {
    for name in element.unknownAttributes {
      notes.note(
        "the attribute '\(name)' of <\(element.name?.rawValue ?? "")> is not read",
        line: element.line)
    }
  }
}
