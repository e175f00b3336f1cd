import EntityGraph

/// Makes an entity of FollowTheMoney of each row of a table.
struct FTMObjects {
  private let table: ExportTable
  private let ids: FTMIDs
  private let standIns: FTMStandIns
  private let sources: FTMSources
  private(set) var losses = FTMLosses()

  /// The schema of each node.
  private var schemata: [String] = []

  /// The edges that become properties of their source, indexed by node.
  private var references: [Int: [(property: String, edge: Int)]] = [:]
  private var referring: Set<Int> = []

  /// The nodes by id, where some relation names nodes besides its ends.
  private let places: [ExactText: Int]

  init(_ table: ExportTable, _ ids: FTMIDs) {
    self.table = table
    self.ids = ids
    standIns = FTMStandIns(table)
    sources = FTMSources(table.graph)
    let remindsOfNodes = table.edgeColumns.contains {
      ["events", "channel"].contains($0.name) && $0.meaning == .fact
    }
    places = Dictionary(
      (remindsOfNodes ? 0..<table.nodeCount : 0..<0).map { (ExactText(table.nodeIDs[$0]), $0) },
      uniquingKeysWith: { first, _ in first })
    let kinds = table.nodeColumns.first { $0.meaning == .entityKind }?.cells
    for node in 0..<table.nodeCount {
      let kind = kinds?.text(node) ?? ""
      let schema = FTMSchemata.schema(ofKind: kind) ?? FTMSchemata.other
      if !FTMSchemata.isExact(kind), !standIns.contains(node) {
        losses.count("kind \(kind)", "FollowTheMoney has no schema for it; it becomes \(schema)")
      }
      schemata.append(schema)
    }
    for edge in 0..<table.edgeCount {
      guard let name = reference(edge) else { continue }
      references[Int(table.sources[edge]), default: []].append((name, edge))
      referring.insert(edge)
    }
  }

  /// The property that says as much as an edge without time, where its ends have one.
  private func reference(_ edge: Int) -> String? {
    let dates = ["valid_from", "valid_until"].compactMap { name in
      table.edgeColumns.first { $0.name == name }?.cells.text(edge)
    }
    guard dates.isEmpty else { return nil }
    return FTMKinds.property(
      ofReference: relation(edge), from: schemata[Int(table.sources[edge])],
      to: schemata[Int(table.targets[edge])])
  }

  private func relation(_ edge: Int) -> String {
    table.edgeColumns.first { $0.meaning == .relation }?.cells.text(edge) ?? ""
  }

  /// What no document says of a node, then what each of them does; none for a node that is the id of
  /// an edge.
  mutating func objects(ofNode node: Int) -> [FTMObject] {
    guard let object = object(ofNode: node) else { return [] }
    var said: [String: [FTMSources.Testimony]] = [:]
    for (name, value, testimonies) in sources.testimonies(ofPropertiesOf: table.nodeIDs[node]) {
      said["\(name.ftmName)\n\(value.text)", default: []] += testimonies
    }
    for (property, edge) in references[node] ?? [] {
      let target = ids.nodes[Int(table.targets[edge])]
      said["\(property)\n\(target)", default: []] +=
        sources.testimonies(ofRelation: table.edgeIDs[edge])
    }
    return object.divided { said["\($0)\n\($1)"] ?? [] }
  }

  /// - Returns: `nil` for a node that is the id of an edge.
  private mutating func object(ofNode node: Int) -> FTMObject? {
    guard !standIns.contains(node) else { return nil }
    var object = FTMObject(ids.nodes[node], schema: schemata[node])
    for column in table.nodeColumns where column.cells.text(node) != nil {
      if !add(column, column.texts(node), to: &object) { lose(column, object.schema) }
    }
    for (property, edge) in references[node] ?? [] {
      object.set(property, [ids.nodes[Int(table.targets[edge])]])
      loseFacts(ofReference: edge, property)
    }
    return object
  }

  /// A property has no place for what is said of the relation itself.
  private mutating func loseFacts(ofReference edge: Int, _ property: String) {
    for column in table.edgeColumns where column.meaning != .relation {
      guard column.cells.text(edge) != nil, !["documents", "claimants"].contains(column.name) else {
        continue
      }
      losses.leaveOut(column.name, at: "property \(property)")
    }
  }

  private func add(
    _ column: ExportColumn, _ texts: [String], to object: inout FTMObject
  ) -> Bool {
    switch (column.meaning, column.name) {
    case (.entityKind, _): return true
    case (.label, _):
      if object.schema == "Address" { _ = object.add("full", texts) }
      return object.add("name", texts)
    case (.property(let property), _): return object.add(property.ftmName, texts)
    case (_, "aliases"): return object.add("alias", texts)
    case (_, "documents"): return true
    case (_, "external_ids"):
      return texts.map { addID($0, to: &object) }.allSatisfy { $0 }
    default: return false
    }
  }

  /// Adds an id such as `imoNumber:123` or `wikidata:Q1`.
  private func addID(_ id: String, to object: inout FTMObject) -> Bool {
    let parts = id.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return false }
    return object.add(parts[0] == "wikidata" ? "wikidataId" : parts[0], [parts[1]])
  }

  private mutating func lose(_ column: ExportColumn, _ schema: String) {
    losses.leaveOut(column.name, at: schema)
  }

  /// What each document says of an edge; none for an edge that is a property of its source.
  mutating func objects(ofEdge edge: Int) -> [FTMObject] {
    let testimonies =
      referring.contains(edge) ? [] : sources.testimonies(ofRelation: table.edgeIDs[edge])
    guard let object = object(ofEdge: edge, isDivided: !testimonies.isEmpty) else { return [] }
    guard !testimonies.isEmpty else { return [object] }
    return testimonies.map { testimony in
      var part = object.said(by: testimony)
      _ = part.add("summary", testimony.paraphrases)
      return part
    }
  }

  /// - Returns: `nil` for an edge that is a property of its source.
  private mutating func object(ofEdge edge: Int, isDivided: Bool) -> FTMObject? {
    guard !referring.contains(edge) else { return nil }
    let (source, target) = (Int(table.sources[edge]), Int(table.targets[edge]))
    let kind = relation(edge)
    guard
      let schema = FTMSchemata.schema(
        ofRelation: kind, from: schemata[source], to: schemata[target])
    else { return nil }
    let standIn = standIns.node(ofEdge: edge)
    var object = FTMObject(
      standIn.map { ids.nodes[$0] } ?? ids.edges[edge], schema: schema.name)
    object.set(schema.edge.source, [ids.nodes[source]])
    object.set(schema.edge.target, [ids.nodes[target]])
    object.set("recordId", [table.edgeIDs[edge]])
    if FTMKinds.relations[schema.name]?.id.rawValue != kind {
      if !object.add("role", [kind]), !object.add("relationship", [kind]) {
        losses.count("relation \(kind)", "it becomes \(schema.name), which has no role to name it")
      }
    }
    let said = addDates(edge, to: &object).union(standIn == nil ? [] : ["events"])
      .union(addReminders(edge, besides: standIn, to: &object))
    for column in table.edgeColumns where !said.contains(column.name) {
      if isDivided, Self.columnsOfSources.contains(column.name) { continue }
      let texts = column.texts(edge)
      if !texts.isEmpty, !addFact(column, texts, to: &object) { lose(column, object.schema) }
    }
    return object
  }

  /// The columns that say what each document says in its own object.
  private static let columnsOfSources: Set<String> = ["documents", "claimants", "said"]

  /// Adds the events and the channel of a relation, where they are nodes.
  ///
  /// - Returns: The columns that were taken in.
  private func addReminders(
    _ edge: Int, besides standIn: Int?, to object: inout FTMObject
  ) -> Set<String> {
    var taken: Set<String> = []
    for (name, reminder) in [("events", FTMReminder.event), ("channel", .channel)] {
      guard let column = table.edgeColumns.first(where: { $0.name == name && $0.meaning == .fact })
      else { continue }
      let nodes = column.texts(edge).map { places[ExactText($0)] }
      let known = nodes.compactMap { $0 }.filter { $0 != standIn }
      object.set(FTMReminder.property, known.map { reminder.text(ids.nodes[$0]) })
      if !nodes.contains(nil) { taken.insert(name) }
    }
    return taken
  }

  private func addFact(
    _ column: ExportColumn, _ texts: [String], to object: inout FTMObject
  ) -> Bool {
    switch (column.meaning, column.name) {
    case (.relation, _): true
    case (.property(let property), _): object.add(property.ftmName, texts)
    case (_, "said"): object.add("summary", texts)
    case (_, "claimants"): object.add("publisher", texts)
    default: false
    }
  }

  /// Adds the two ends of its time, or its moment.
  ///
  /// - Returns: The columns whose dates were taken in.
  private func addDates(_ edge: Int, to object: inout FTMObject) -> Set<String> {
    let names = ["valid_from", "valid_until"]
    let dates = names.map { name in
      table.edgeColumns.first { $0.name == name }?.cells.text(edge)
    }
    if let date = dates[0], date == dates[1], object.add("date", [date]) { return Set(names) }
    var taken: Set<String> = []
    for (name, (property, date)) in zip(names, zip(["startDate", "endDate"], dates)) {
      if let date, object.add(property, [date]) { taken.insert(name) }
    }
    return taken
  }
}

extension PropertyKind.ID {
  /// The name that FollowTheMoney has for it.
  fileprivate var ftmName: String {
    rawValue.hasPrefix("ftm-") ? String(rawValue.dropFirst(4)) : rawValue
  }
}
