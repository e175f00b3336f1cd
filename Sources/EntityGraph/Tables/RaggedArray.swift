/// Lists of different lengths laid end to end in one array, indexed by row.
struct RaggedArray<Element: Sendable>: Sendable {
  private var elements: [Element] = []
  private var ends: [Int] = []

  var count: Int { ends.count }

  init() {}

  init(_ rows: some Sequence<[Element]>) {
    for row in rows { append(row) }
  }

  mutating func append(_ row: some Collection<Element>) {
    elements.append(contentsOf: row)
    ends.append(elements.count)
  }

  subscript(row: Int) -> ArraySlice<Element> {
    elements[(row == 0 ? 0 : ends[row - 1])..<ends[row]]
  }
}
