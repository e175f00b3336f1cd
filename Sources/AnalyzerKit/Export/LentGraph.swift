import CPluginInterface

/// A graph that a host lends to a plug-in until the analysis is over.
///
/// What is asked for one entity or relation is read where it lies; a column as a whole is copied
/// when it is first asked for, as an array owns its memory: some 3 ms for a million arcs.
@safe final class LentGraph: @unchecked Sendable {
  let lent: bc_graph
  private let topologies = Traversal.allCases.map { _ in Lazy<Topology>() }

  init(_ graph: UnsafePointer<bc_graph>) { unsafe lent = bc_graph(reading: graph) }
}

extension LentGraph: GraphSource {
  var entityCount: Int { unsafe Int(lent.vertex_count) }
  var relationCount: Int { unsafe Int(lent.relation_count) }
  var followsUndated: Bool { false }

  var componentCount: Int {
    let (subjects, objects, flags) = unsafe (
      ofRelations(lent.subjects, "ends"), ofRelations(lent.objects, "ends"),
      ofRelations(lent.relation_flags, "ends")
    )
    var parts = UnionFind(entityCount)
    for relation in flags.indices
    where RelationFlags(rawValue: unsafe flags[relation]).contains(.isAsserted) {
      unsafe parts.join(subjects[relation], objects[relation])
    }
    return parts.count
  }

  func topology(_ traversal: Traversal) -> Topology {
    topologies[traversal.rawValue].value {
      let (rows, name) = unsafe rows(traversal)
      let starts = unsafe elements(rows.starts, entityCount + 1, name)
      let (heads, relations) = unsafe (
        elements(rows.heads, Int(rows.arc_count), name),
        elements(rows.relations, Int(rows.arc_count), name)
      )
      return unsafe Topology(
        CSRGraph(rowStarts: starts.map { Int($0) }, heads: Array(heads)),
        relations: Array(relations), isUndirected: traversal == .eitherWay)
    }
  }

  private func rows(_ traversal: Traversal) -> (rows: bc_rows, need: String) {
    switch traversal {
    case .eitherWay: unsafe (lent.either_way, "either_way")
    case .alongFlow: unsafe (lent.along_flow, "along_flow")
    case .onlyAlongFlow: unsafe (lent.only_along_flow, "only_along_flow")
    case .alongArrows: unsafe (lent.along_arrows, "along_arrows")
    }
  }

}

// Reading what the host says is there: nothing is where the analyzer does not ask for it.
extension LentGraph {
  func elements<Element>(
    _ start: UnsafePointer<Element>?, _ count: Int, _ need: String
  ) -> UnsafeBufferPointer<Element> {
    check(unsafe start != nil || count == 0, need)
    return unsafe UnsafeBufferPointer(start: start, count: count)
  }

  func element<Element>(
    _ place: Int, of start: UnsafePointer<Element>?, _ count: Int, _ need: String
  ) -> Element {
    precondition(0..<count ~= place, "\(place) is outside 0 ..< \(count)")
    return unsafe elements(start, count, need)[place]
  }

  func ofRelations<Element>(
    _ start: UnsafePointer<Element>?, _ need: String
  ) -> UnsafeBufferPointer<Element> {
    unsafe elements(start, relationCount, need)
  }

  func ofRelation<Element>(
    _ number: Int, _ start: UnsafePointer<Element>?, _ need: String
  ) -> Element {
    unsafe element(number, of: start, relationCount, need)
  }

  func texts(_ lent: bc_texts, _ need: String) -> TextPool {
    check(unsafe lent.offsets != nil, need)
    let offsets = unsafe elements(lent.offsets, Int(lent.count) + 1, need)
    let bytes = unsafe elements(lent.bytes, Int(offsets[offsets.count - 1]), need)
    return unsafe TextPool(
      bytes: bytes.map { UInt8(bitPattern: $0) }, ends: offsets.dropFirst().map { Int($0) })
  }

  func lists(_ lent: bc_lists, _ need: String) -> NumberLists {
    check(unsafe lent.starts != nil, need)
    let starts = unsafe elements(lent.starts, Int(lent.count) + 1, need)
    let numbers = unsafe elements(lent.numbers, Int(starts[starts.count - 1]), need)
    return unsafe NumberLists(starts: starts.map { Int($0) }, numbers: Array(numbers))
  }

  func text(_ number: Int, of lent: bc_texts, _ need: String) -> String {
    check(unsafe lent.offsets != nil, need)
    precondition(unsafe 0..<Int(lent.count) ~= number, "there is no text \(number) in '\(need)'")
    let offsets = unsafe elements(lent.offsets, Int(lent.count) + 1, need)
    let bytes = unsafe elements(lent.bytes, Int(offsets[offsets.count - 1]), need)
    let range = unsafe Int(offsets[number])..<Int(offsets[number + 1])
    return unsafe String(
      decoding: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[range]),
      as: UTF8.self)
  }

  private func check(_ isThere: Bool, _ need: String) {
    precondition(isThere, "the analyzer uses '\(need)' and does not list it in needs")
  }
}
