/// Entities in order of ids, those of facts and the nodes of foreign graphs.
///
/// A row only knows which table, and which row of it, it stands for.
struct EntityTable: Sendable {
  let defined: EntityList
  let nodes: [ForeignNodes]
  let order: TextOrder
  let places: FrozenArray<TextPlace>

  /// Those of ``defined`` that count as one; what each group is stands behind all of them there.
  let groups: EntityGroups

  var count: Int { places.count }

  /// The entities of facts with the nodes of the foreign graphs that `naming` names.
  init(_ defined: EntityList, _ naming: ForeignNaming) {
    self.defined = defined
    nodes = naming.graphs.map { ForeignNodes($0.nodes) }
    order = TextOrder(tables: [defined.ids] + naming.graphs.map(\.nodes.ids))
    places = FrozenArray(naming.places)
    groups = EntityGroups()
  }

  private init(_ whole: EntityTable, places: FrozenArray<TextPlace>) {
    (defined, nodes, order) = (whole.defined, whole.nodes, whole.order)
    (self.places, groups) = (places, whole.groups)
  }

  /// The same places of other entities of facts, some of whom count as one.
  init(
    _ whole: EntityTable, _ defined: EntityList, places: [TextPlace], _ groups: EntityGroups
  ) {
    (self.defined, nodes, self.groups) = (defined, whole.nodes, groups)
    order = TextOrder(tables: [defined.ids] + whole.order.tables.dropFirst())
    self.places = FrozenArray(places)
  }

  subscript(row: Int) -> Entity {
    guard let node = foreign(row) else { return defined[Int(places[row].row)] }
    return Entity(
      id: id(row), kind: kind(row), name: name(row),
      aliases: nodes[node.graph].aliases(node.row))
  }

  func id(_ row: Int) -> Entity.ID {
    Entity.ID(order.tables[Int(places[row].table)][Int(places[row].row)])
  }

  /// The bytes of an id.
  func utf8(_ row: Int) -> ArraySlice<UInt8> {
    order.tables[Int(places[row].table)].utf8(Int(places[row].row))
  }

  func name(_ row: Int) -> String {
    guard let node = foreign(row) else { return defined.name(Int(places[row].row)) }
    return nodes[node.graph].name(node.row)
  }

  func kind(_ row: Int) -> EntityKind.ID {
    guard let node = foreign(row) else { return defined.kind(Int(places[row].row)) }
    return nodes[node.graph].kind(node.row)
  }

  func eventType(_ row: Int) -> EventType.ID? {
    foreign(row) == nil ? defined.eventType(Int(places[row].row)) : nil
  }

  func reliability(_ row: Int) -> Reliability? {
    foreign(row) == nil ? defined.reliability(Int(places[row].row)) : nil
  }

  func aliases(_ row: Int) -> [String] {
    guard let node = foreign(row) else { return defined.aliases[Int(places[row].row)] }
    return nodes[node.graph].aliases(node.row)
  }

  /// The node that a row stands for; `nil` where it stands for an entity of facts.
  func foreign(_ row: Int) -> ForeignRow? {
    places[row].table == 0
      ? nil : ForeignRow(graph: Int(places[row].table) - 1, row: Int(places[row].row))
  }

  /// What the file says of a node, in order of names; of an entity of facts nothing.
  func attributes(_ row: Int) -> [Attribute] {
    foreign(row).map { nodes[$0.graph].attributes($0.row) } ?? []
  }

  /// How many are nodes of which a file says when they themselves were there.
  var datedNodeCount: Int {
    guard nodes.contains(where: \.haveTimes) else { return 0 }
    return places.indices.count { row in
      foreign(row).map { nodes[$0.graph].isDated($0.row) } ?? false
    }
  }

  /// The row of an entity, by whichever of its ids.
  ///
  /// - Complexity: O(log n).
  func row(of id: Entity.ID) -> Int? {
    order.number(of: id.rawValue, among: places)
      ?? groups.group(of: id, among: defined.ids).flatMap { group in
        order.number(of: defined.ids[row(ofGroup: group)], among: places)
      }
  }

  /// The row of each entity, indexed by its place among `ids`; `none` of one that is not here.
  ///
  /// - Complexity: O(n) where they stand there as among the entities of facts, else O(n log n).
  func rows(of ids: TextPool) -> [Int32] {
    var ofDefined = [Int32](repeating: CodedClaim.none, count: defined.count)
    for (row, place) in places.enumerated() where place.table == 0 {
      ofDefined[Int(place.row)] = Int32(row)
    }
    return (0..<ids.count).map { number in
      if number < defined.count, ids.compare(number, with: number, of: defined.ids) == .same {
        return ofDefined[number]
      }
      return row(of: Entity.ID(ids[number])).map { Int32($0) } ?? CodedClaim.none
    }
  }

  /// The ids, indexed by row; the pool of the one table where all stand there in this order.
  var ids: TextPool {
    if let table = places.first?.table, order.tables[Int(table)].count == count,
      places.indices.allSatisfy({ places[$0] == TextPlace(Int(table), $0) })
    {
      return order.tables[Int(table)]
    }
    var ids = TextPool()
    for place in places { ids.append(utf8: order.tables[Int(place.table)].utf8(Int(place.row))) }
    return ids
  }

  /// The row of each node, indexed by foreign graph, then by node.
  var rowsOfNodes: [[Int32]] {
    var rows = nodes.indices.map { graph in
      [Int32](repeating: ForeignEdges.none, count: order.tables[graph + 1].count)
    }
    for (row, place) in places.enumerated() where place.table > 0 {
      rows[Int(place.table) - 1][Int(place.row)] = Int32(row)
    }
    return rows
  }

  /// The given rows, in ascending order.
  func keeping(_ rows: some Sequence<Int>) -> EntityTable {
    EntityTable(self, places: FrozenArray(rows.map { places[$0] }))
  }

  /// What `isIncluded` says of each row's kind, asked once for each text of a kind; indexed by row.
  func map<Result>(kinds answer: (EntityKind.ID) -> Result) -> [Result] {
    let answers = [defined.kinds.values.map(answer)] + nodes.map { $0.kindIDs.map(answer) }
    return places.map { place in
      let table = Int(place.table)
      return answers[table][
        table == 0
          ? defined.kinds.code(Int(place.row)) : nodes[table - 1].kindCode(Int(place.row))]
    }
  }
}

extension EntityTable {
  init(readingFrom archive: Archive) {
    var (defined, places, groups) = (EntityList(), FrozenArray<TextPlace>(), EntityGroups())
    defined.visited(by: archive)
    archive.visit(&places)
    groups.visited(by: archive)
    self.init(defined, places, groups)
  }

  /// Writes entities that are all of facts.
  func write(to archive: Archive) {
    var (defined, places, groups) = (defined, places, groups)
    defined.visited(by: archive)
    archive.visit(&places)
    groups.visited(by: archive)
  }

  /// Visits which of these entities are kept.
  func keeping(by archive: Archive) -> EntityTable {
    var places = places
    archive.visit(&places)
    return EntityTable(defined, places, groups)
  }

  private init(
    _ defined: EntityList, _ places: FrozenArray<TextPlace>, _ groups: EntityGroups
  ) {
    (self.defined, nodes, self.places, self.groups) = (defined, [], places, groups)
    order = TextOrder(tables: [defined.ids])
  }
}
