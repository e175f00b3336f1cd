import AnalyzerKit
import CPluginInterface

/// Columns lent to a C function for the length of its call, where they lie.
@unsafe struct GraphLoan {
  private typealias Lender = (inout bc_graph, (inout bc_graph) -> Int32) -> Int32

  private let columns: LentColumns
  private let lenders: [Lender]

  /// Where the columns lie that are lent.
  let memory: LentMemory

  init(_ columns: LentColumns) {
    let memory = unsafe LentMemory()
    unsafe self.columns = columns
    unsafe self.memory = unsafe memory
    unsafe lenders = unsafe columns.columns.map { unsafe Self.lender(of: $0.values, in: memory) }
  }

  /// Calls `body` with the graph; what it points to is there until `body` returns.
  func lend(_ body: (UnsafePointer<bc_graph>) -> Int32) -> Int32 {
    var graph = unsafe bc_graph()
    unsafe graph.size = unsafe UInt32(MemoryLayout<bc_graph>.size)
    unsafe graph.vertex_count = unsafe UInt32(columns.graph.entityCount)
    unsafe graph.relation_count = unsafe UInt64(columns.graph.relationCount)
    unsafe columns.counts.forEach { unsafe graph[keyPath: $0.field] = UInt64($0.count) }
    return unsafe lend(from: 0, &graph, body)
  }

  /// Lends one column after the other, each within the call that lends the one before it.
  private func lend(
    from place: Int, _ graph: inout bc_graph, _ body: (UnsafePointer<bc_graph>) -> Int32
  ) -> Int32 {
    guard unsafe place < lenders.count else {
      return unsafe withUnsafePointer(to: &graph) { unsafe body($0) }
    }
    return unsafe lenders[place](&graph) { unsafe lend(from: place + 1, &$0, body) }
  }

  private static func lender(of values: LentColumn.Values, in memory: LentMemory) -> Lender {
    switch values {
    case .positions(let values, let field): unsafe lender(of: values, field, memory)
    case .seconds(let values, let field): unsafe lender(of: values, field, memory)
    case .numbers(let values, let field): unsafe lender(of: values, field, memory)
    case .doubles(let values, let field): unsafe lender(of: values, field, memory)
    case .bytes(let values, let field): unsafe lender(of: values, field, memory)
    case .text(let values, let field): unsafe lender(of: values, field, memory)
    }
  }

  private static func lender<Element, Lent>(
    of values: [Element], _ field: LentColumn.Field<Lent>, _ memory: LentMemory
  ) -> Lender {
    { graph, next in
      unsafe values.withUnsafeBufferPointer { elements in
        unsafe memory.add(UnsafeRawBufferPointer(elements))
        return unsafe elements.withMemoryRebound(to: Lent.self) { lent in
          unsafe graph[keyPath: field] = lent.baseAddress
          return unsafe next(&graph)
        }
      }
    }
  }
}
