import AnalyzerKit
import CPluginInterface

/// The columns of a graph that a plug-in needs.
///
/// Rows and columns of numbers are those of the graph; where texts start is counted anew.
@safe struct LentColumns {
  typealias Texts = WritableKeyPath<bc_graph, bc_texts>
  typealias Lists = WritableKeyPath<bc_graph, bc_lists>
  typealias Rows = WritableKeyPath<bc_graph, bc_rows>

  let graph: AnalyzedGraph
  private(set) var columns: [LentColumn] = []

  /// How many arcs there are in rows, and how many texts.
  private(set) var counts: [(field: WritableKeyPath<bc_graph, UInt64>, count: Int)] = unsafe []

  init(_ graph: AnalyzedGraph, _ needs: ColumnNeeds) {
    self.graph = graph
    addRows(needs)
    addRelations(needs)
    addEntities(needs)
    addClaims(needs)
  }

  private mutating func addRows(_ needs: ColumnNeeds) {
    if needs.contains(.eitherWay) { unsafe add(.eitherWay, "either_way", \.either_way) }
    if needs.contains(.alongFlow) { unsafe add(.alongFlow, "along_flow", \.along_flow) }
    if needs.contains(.onlyAlongFlow) {
      unsafe add(.onlyAlongFlow, "only_along_flow", \.only_along_flow)
    }
    if needs.contains(.alongArrows) { unsafe add(.alongArrows, "along_arrows", \.along_arrows) }
    guard needs.contains(.incoming) else { return }
    if needs.contains(.alongFlow) {
      unsafe add(incoming: .alongFlow, "along_flow_incoming", \.along_flow_incoming)
    }
    if needs.contains(.onlyAlongFlow) {
      unsafe add(incoming: .onlyAlongFlow, "only_along_flow_incoming", \.only_along_flow_incoming)
    }
    if needs.contains(.alongArrows) {
      unsafe add(incoming: .alongArrows, "along_arrows_incoming", \.along_arrows_incoming)
    }
  }

  private mutating func addRelations(_ needs: ColumnNeeds) {
    if needs.contains(.ends) {
      unsafe add("subjects", .numbers(graph.subjects, \.subjects))
      unsafe add("objects", .numbers(graph.objects, \.objects))
      unsafe add(
        "relation_flags", .bytes(graph.lentFlags.map(\.rawValue), unsafe \.relation_flags))
    }
    if needs.contains(.weights) { unsafe add("weights", .doubles(graph.weights, \.weights)) }
    if needs.contains(.dates) {
      unsafe add("earliest", .seconds(graph.earliest, \.earliest))
      unsafe add("latest", .seconds(graph.latest, \.latest))
    }
    if needs.contains(.ratings) { unsafe add("ratings", .bytes(graph.ratings, \.ratings)) }
    if needs.contains(.sources) {
      unsafe add("sources", .numbers(graph.independentSources, \.sources))
    }
    if needs.contains(.claims) { unsafe add("claims", .numbers(graph.claimCounts, \.claims)) }
    if needs.contains(.relationKinds) { addRelationKinds() }
    if needs.contains(.relationIDs) {
      unsafe add(graph.relationIDs, "relation_ids", \.relation_ids)
    }
  }

  private mutating func addRelationKinds() {
    let kinds = graph.relationKinds
    unsafe add("relation_kinds", .numbers(kinds.codes, \.relation_kinds))
    unsafe add(
      TextPool(kinds.words.map(\.id.rawValue)), "relation_kind_names", unsafe \.relation_kind_names)
    unsafe add(
      TextPool(kinds.words.map(\.category.rawValue)), "relation_kind_categories",
      unsafe \.relation_kind_categories)
  }

  private mutating func addEntities(_ needs: ColumnNeeds) {
    if needs.contains(.ids) { unsafe add(graph.entityIDs, "ids", \.ids) }
    if needs.contains(.names) { unsafe add(graph.entityNames, "names", \.names) }
    guard needs.contains(.kinds) else { return }
    unsafe add("kinds", .numbers(graph.entityKinds.codes, \.kinds))
    unsafe add(TextPool(graph.entityKinds.words.map(\.rawValue)), "kind_names", unsafe \.kind_names)
  }
}

extension LentColumns {
  mutating func add(_ name: String, _ values: LentColumn.Values) {
    columns.append(LentColumn(name: name, values: values))
  }

  private mutating func add(_ traversal: Traversal, _ name: String, _ field: Rows) {
    let topology = graph.topology(traversal)
    unsafe add(topology.rows, name, field)
    add(
      "\(name).relations",
      unsafe .numbers(topology.relationOfArc, field.appending(path: \.relations)))
  }

  private mutating func add(incoming traversal: Traversal, _ name: String, _ field: Rows) {
    unsafe add(graph.topology(traversal).incoming, name, field)
  }

  private mutating func add(_ rows: CSRGraph, _ name: String, _ field: Rows) {
    add("\(name).starts", unsafe .positions(rows.rowStarts, field.appending(path: \.starts)))
    add("\(name).heads", unsafe .numbers(rows.heads, field.appending(path: \.heads)))
    unsafe counts.append((field.appending(path: \.arc_count), rows.arcCount))
  }

  mutating func add(_ texts: TextPool, _ name: String, _ field: Texts) {
    let texts = texts.inMemory
    add("\(name).offsets", unsafe .positions([0] + texts.ends, field.appending(path: \.offsets)))
    add("\(name).bytes", unsafe .text(texts.bytes, field.appending(path: \.bytes)))
    unsafe counts.append((field.appending(path: \.count), texts.count))
  }
  mutating func add(_ lists: NumberLists, _ name: String, _ field: Lists) {
    add("\(name).starts", unsafe .positions(lists.starts, field.appending(path: \.starts)))
    add("\(name).numbers", unsafe .numbers(lists.numbers, field.appending(path: \.numbers)))
    unsafe counts.append((field.appending(path: \.count), lists.count))
  }
}
