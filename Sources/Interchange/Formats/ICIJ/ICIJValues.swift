import EntityGraph

/// The values of cells that hold lists, each spelling taken apart once.
struct ICIJValues {
  private var lists = TextInterner()
  private var values: [[Int32]] = []

  /// The parts of a cell such as `Hong Kong;China`, as values of claims.
  mutating func parts(of cell: Span<UInt8>, in claims: inout ClaimList) -> [Int32] {
    let number = Int(lists.number(of: cell))
    if number == values.count {
      let parts = lists[Int32(number)].split(separator: ";").map { String($0).trimmingBlanks }
      values.append(parts.filter { !$0.isEmpty }.map { claims.add(.text($0)) })
    }
    return values[number]
  }
}
