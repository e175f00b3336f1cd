/// Values of one type, indexed by row; some rows have none.
public struct ValueCells<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The values, indexed by row; anything in a row without one.
  public let values: [Value]

  /// The rows that have a value.
  public let present: RowSet

  /// - Precondition: There are as many values as rows.
  public init(_ values: [Value], present: RowSet) {
    precondition(values.count == present.rowCount, "each row needs a value")
    self.values = values
    self.present = present
  }

  @inlinable
  public var count: Int { values.count }

  @inlinable
  public subscript(row: Int) -> Value? { present.contains(row) ? values[row] : nil }

  /// The cells of the given rows, in their order.
  public func gathering(_ rows: some Collection<Int32>) -> ValueCells {
    ValueCells(rows.map { values[Int($0)] }, present: present.gathering(rows))
  }
}

extension ValueCells {
  /// The values of rows, `absent` in those that have none.
  public init(_ rows: [Value?], absent: Value) {
    var present = RowSet(rowCount: rows.count)
    for row in rows.indices where rows[row] != nil { present.insert(row) }
    self.init(rows.map { $0 ?? absent }, present: present)
  }
}
