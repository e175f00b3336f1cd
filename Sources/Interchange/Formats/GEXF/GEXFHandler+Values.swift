import EntityGraph

extension GEXFHandler {
  mutating func setValue(_ element: XMLElement<Name>) {
    guard let owner = open.last, let row = owner.row else { return }
    guard let number = column(of: element, owner) else {
      notes.note("a value without the id of its attribute is left out", line: element.line)
      return
    }
    let times = times(of: element)
    let declared = (owner.isNode ? columns.ofNodes : columns.ofEdges)[number]
    let column = declared.column
    if declared.standard != nil { open[open.count - 1].set.insert(number) }
    if let time = times.first {
      return addTimed(element[.value] ?? "", time, number, column, element.line)
    }
    element.forEachAttribute { (name, value) throws(Never) in
      if name == .value, !value.isEmpty || column.type == .text || column.type == .undeclared {
        column.set(value, row: row, line: element.line)
      }
    }
  }

  /// The number of the column that a value belongs to; one that the file does not declare is made.
  private mutating func column(of element: XMLElement<Name>, _ owner: Open) -> Int? {
    var number: Int?
    element.forEachAttribute { (name, value) throws(Never) in
      if name == .for || name == .id {
        number = columns.number(value, ofNodes: owner.isNode) ?? number
      }
    }
    if let number { return number }
    guard let id = element[.for] ?? element[.id] else { return nil }
    notes.note(
      "the column '\(id)' is not declared; its values tell its type", line: element.line)
    return columns.declare(id, id, .undeclared, ofNodes: owner.isNode, in: &table)
  }

  private mutating func addTimed(
    _ value: String, _ time: TimeNotation, _ number: Int, _ column: ColumnBuilder, _ line: Int
  ) {
    notes.note(
      "values of the column '\(column.name)' hold for a time; they are kept as one text a row, each"
        + " with its time", line: line)
    // A column of another type asks to be read as texts.
    let text = time.notation(value)
    let last = open.count - 1
    if let place = open[last].timed.firstIndex(where: { $0.column == number }) {
      open[last].timed[place].texts.append(text)
    } else {
      open[last].timed.append((number, [text]))
    }
  }

  mutating func setAppearance(_ element: XMLElement<Name>) {
    guard let owner = open.last, let row = owner.row, let name = element.name else { return }
    switch name {
    case .color: setColor(element, row, ofNodes: owner.isNode)
    case .position:
      for axis in [Name.x, .y, .z] {
        guard let text = element[axis] else { continue }
        setOwn(axis.rawValue, .number, text, row, ofNodes: owner.isNode)
      }
    case .shape:
      if let text = element[.value] { setOwn("shape", .text, text, row, ofNodes: owner.isNode) }
      if let text = element[.uri] { setOwn("image", .text, text, row, ofNodes: owner.isNode) }
    default:
      if let text = element[.value] {
        setOwn(name.rawValue, .number, text, row, ofNodes: owner.isNode)
      }
    }
  }

  private mutating func setColor(_ element: XMLElement<Name>, _ row: Int, ofNodes: Bool) {
    let channels = [Name.r, .g, .b].compactMap { element[$0].flatMap { UInt8($0) } }
    let color =
      channels.count == 3
      ? Color(red: channels[0], green: channels[1], blue: channels[2])
      : element[.hex].flatMap { Color($0.hasPrefix("#") ? $0 : "#\($0)") }
    if let color {
      setOwn("color", .text, color.description, row, ofNodes: ofNodes)
    } else {
      notes.note("a colour that is none is left out", line: element.line)
    }
    if let alpha = element[.a] { setOwn("alpha", .number, alpha, row, ofNodes: ofNodes) }
  }
}
