import EntityGraph
import GraphKernels

/// Where the rows of a table come from: facts, or the rows of foreign graphs.
struct RowOrigins {
  /// The rows that come from one place.
  struct Part {
    /// The rows of the table, ascending; `nil` where they are all.
    var rows: [Int32]?

    /// The row of the source for each of ``rows``; `nil` where they are all, in their order.
    var sourceRows: [Int32]?

    let count: Int
  }

  let rowCount: Int

  /// The rows that come from facts; the source is a table of these rows alone.
  let facts: Part

  /// Indexed by foreign graph.
  let foreign: [Part]

  /// Sorts rows by where each comes from; `nil` stands for facts.
  init(
    _ origins: some Collection<ForeignRow?>, sourceCounts: [Int]
  ) {
    rowCount = origins.count
    var stated: [Int32] = []
    var rows = sourceCounts.map { _ in [Int32]() }
    var sourceRows = rows
    for (row, origin) in origins.enumerated() {
      if let origin {
        rows[origin.graph].append(Int32(row))
        sourceRows[origin.graph].append(Int32(origin.row))
      } else {
        stated.append(Int32(row))
      }
    }
    facts = Part(stated, nil, sourceCount: stated.count, of: rowCount)
    let all = rowCount
    foreign = sourceCounts.indices.map {
      Part(rows[$0], sourceRows[$0], sourceCount: sourceCounts[$0], of: all)
    }
  }
}

extension RowOrigins.Part {
  fileprivate init(
    _ rows: [Int32], _ sourceRows: [Int32]?, sourceCount: Int, of rowCount: Int
  ) {
    count = rows.count
    self.rows = rows.count == rowCount ? nil : rows
    let isWhole =
      rows.count == sourceCount
      && (sourceRows ?? []).indices.allSatisfy { sourceRows?[$0] == Int32($0) }
    self.sourceRows = isWhole ? nil : sourceRows
  }

  /// Calls `body` with each row of the table and the row it has at the source.
  @inline(__always)
  func forEachRow(_ body: (_ row: Int, _ sourceRow: Int) -> Void) {
    for place in 0..<count {
      body(rows.map { Int($0[place]) } ?? place, sourceRows.map { Int($0[place]) } ?? place)
    }
  }
}
