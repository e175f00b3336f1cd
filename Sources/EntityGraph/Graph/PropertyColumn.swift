/// The current values of one property of entities or of relations, each distinct one once.
///
/// One that has several current values has several entries.
package struct PropertyColumn: Sendable {
  /// The distinct values; a number of a graph file has no text.
  package private(set) var values: [Value] = []

  /// The vertex, or the number of the relation, of each entry; ascending.
  package private(set) var rows: [Int32] = []

  /// The number of each entry's value among ``values``; indexed as ``rows``.
  package private(set) var codes: [Int32] = []

  /// The code of each number of a value of facts.
  private var ofFacts: [Int32: Int32] = [:]
  private var ofValues: [Value: Int32] = [:]

  fileprivate mutating func append(_ row: Int32, factsValue number: Int32, _ facts: Facts) {
    if let code = ofFacts[number] { return append(row, code: code) }
    let value = facts.dictionaries.values[number]
    let code = code(of: value)
    ofFacts[number] = code
    append(row, code: code)
  }

  fileprivate mutating func append(_ row: Int32, _ value: Value) {
    append(row, code: code(of: value))
  }

  private mutating func append(_ row: Int32, code: Int32) {
    rows.append(row)
    codes.append(code)
  }

  private mutating func code(of value: Value) -> Int32 {
    if let code = ofValues[value] { return code }
    values.append(value)
    ofValues[value] = Int32(values.count - 1)
    return Int32(values.count - 1)
  }

  /// Appends what the column of a file has at a row of it, if anything.
  fileprivate mutating func append(
    _ row: Int32, _ cells: Cells, _ place: Int, _ known: inout [Int32: Int32]
  ) {
    switch cells {
    case .texts(let cells):
      let text = cells.codes[place]
      guard text != TextCells.absent else { return }
      let code = known[text] ?? code(of: .text(cells.texts[Int(text)]))
      known[text] = code
      append(row, code: code)
    case .wholeNumbers(let cells):
      if let number = cells[place] { append(row, number: Double(number)) }
    case .numbers(let cells):
      if let number = cells[place] { append(row, number: number) }
    case .flags(let cells):
      if let flag = cells[place] { append(row, .text(flag ? "true" : "false")) }
    }
  }

  private mutating func append(_ row: Int32, number: Double) {
    append(row, .number(Quantity(text: "", number: number)))
  }
}

extension Graph {
  /// The names of the properties of entities, in order.
  package var namesOfEntityProperties: [String] {
    let claimed = facts.dictionaries.predicates.values.filter { $0.form == .property }
      .map(\.name.rawValue)
    return Set(claimed + foreignGraphs.flatMap { Self.names($0.nodes.columns) }).sorted()
  }

  /// The names of the properties of relations themselves, in order.
  package var namesOfRelationProperties: [String] {
    let claimed = facts.dictionaries.attributeNames.all().map(\.rawValue)
    return Set(claimed + foreignGraphs.flatMap { Self.names($0.edges.columns) }).sorted()
  }

  private static func names(_ columns: [Column]) -> [String] {
    columns.filter { !$0.isOfDrawing }.map(\.name)
  }

  /// The current values of a property of entities, by vertex.
  ///
  /// - Complexity: O(V + claims of properties).
  package func propertyColumn(ofEntities name: String) -> PropertyColumn {
    var column = PropertyColumn()
    let (properties, vertices) = (derivation.properties, verticesOfRows)
    let isNamed = properties.areNamed(PropertyKind.ID(name))
    for number in countedProperties where isNamed(number) {
      let vertex = vertices[properties.subject(number)]
      if let value = properties.agreedValue(number) {
        column.append(vertex, factsValue: value, derivation.facts)
      } else {
        for position in properties[number].positions
        where position.status.isAsserted && !position.isSuperseded {
          column.append(vertex, position.value)
        }
      }
    }
    addNodes(name, to: &column)
    return column
  }

  private func addNodes(_ name: String, to column: inout PropertyColumn) {
    let columns = foreignGraphs.map { $0.nodes.columns.first { $0.name == name }?.cells }
    guard columns.contains(where: { $0 != nil }) else { return }
    var known = columns.map { _ in [Int32: Int32]() }
    for vertex in 0..<entityCount {
      guard let node = entities.foreign(vertex), let cells = columns[node.graph] else { continue }
      column.append(Int32(vertex), cells, node.row, &known[node.graph])
    }
  }

  /// The current values of a property of relations themselves, by the numbers of relations.
  ///
  /// - Complexity: O(E + claims).
  package func propertyColumn(ofRelations name: String) -> PropertyColumn {
    var column = PropertyColumn()
    let (derived, id) = (relations.derived, PropertyKind.ID(name))
    if facts.dictionaries.attributes.count > 1 {
      for row in 0..<derived.count { add(id, derived, row, to: &column) }
    }
    var number = Int32(derived.count)
    for edges in relations.foreign {
      let cells = edges.edges.columns.first { $0.name == name }?.cells
      var known: [Int32: Int32] = [:]
      for place in 0..<edges.count {
        if let cells { column.append(number, cells, edges.row(place), &known) }
        number += 1
      }
    }
    return column
  }

  /// Claims that say all the same of the relation itself are not weighed.
  private func add(
    _ name: PropertyKind.ID, _ derived: DerivedTable, _ row: Int, to column: inout PropertyColumn
  ) {
    let facts = derived.facts
    let telling = facts.telling(derived.claims[row])
    guard let first = telling.first else { return }
    let set = facts[first].attributes
    guard telling.allSatisfy({ facts[$0].attributes == set }) else {
      for attribute in derived.attributes(row) where attribute.name == name {
        column.append(Int32(row), attribute.value)
      }
      return
    }
    let codes = facts.dictionaries.attributes[set]
    for place in stride(from: codes.startIndex, to: codes.endIndex, by: 2)
    where facts.dictionaries.attributeNames[codes[place]] == name {
      column.append(Int32(row), factsValue: codes[place + 1], facts)
    }
  }
}
