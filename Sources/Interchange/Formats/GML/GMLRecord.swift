/// One node or edge of a GML file while its list is open.
struct GMLRecord {
  let isNode: Bool
  let line: Int
  var id: [UInt8]?
  var source: [UInt8]?
  var target: [UInt8]?

  /// The values, each with the number of its column.
  private(set) var values: [(column: Int, text: [UInt8])] = []
  private var places: [Int: Int] = [:]

  init(isNode: Bool, line: Int) {
    self.isNode = isNode
    self.line = line
  }

  /// Adds a value; one of the same name as another is joined to it.
  ///
  /// - Returns: Whether it was joined.
  mutating func add(_ text: [UInt8], _ column: Int) -> Bool {
    if let place = places[column] {
      values[place].text += [0x3B, 0x20] + text
      return true
    }
    places[column] = values.count
    values.append((column, text))
    return false
  }
}
