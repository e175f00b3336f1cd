/// The vertices of a network, by their numbers.
struct PajekVertices {
  /// The vertices that a file may have beyond what its size shows.
  private static let mostLonely = 1_000_000
  private static let missing: Int32 = -1

  private var announced = 0
  private var firstMode: Int?

  /// The row of each vertex, indexed by its number less one.
  private var rows: [Int32] = []
  private(set) var areAnnounced = false

  /// Takes the heading: how many vertices there are, and how many of a first mode.
  mutating func announce(_ words: LineWords, _ lines: LineReader) throws(ReadingError) {
    guard words.count > 1, let count = words.wholeNumber(1), 0..<Int(Int32.max) ~= count else {
      throw lines.error("'*Vertices' must tell how many vertices there are")
    }
    areAnnounced = true
    announced = count
    firstMode = words.count > 2 ? words.wholeNumber(2).flatMap { 0...count ~= $0 ? $0 : nil } : nil
  }

  /// The number of a vertex that a word names.
  func number(
    _ words: LineWords, _ word: Int, _ lines: LineReader
  ) throws(ReadingError) -> Int {
    guard let number = words.wholeNumber(word) else {
      throw lines.error("word \(word + 1) is not the number of a vertex")
    }
    guard 1...max(announced, 1) ~= number, announced > 0 else {
      throw lines.error("vertex \(number) is not among the \(announced) that '*Vertices' announces")
    }
    guard number <= Self.mostLonely + lines.byteCount else { throw tooMany(lines) }
    return number
  }

  private func tooMany(_ lines: LineReader) -> ReadingError {
    lines.error(
      "'*Vertices' announces \(announced) vertices, nearly all without a line; leave them out")
  }

  /// - Returns: The row of the vertex; `nil` when it was declared before.
  mutating func declare(_ number: Int, in table: inout GraphTableBuilder) -> Int? {
    while rows.count < number { rows.append(Self.missing) }
    guard rows[number - 1] == Self.missing else { return nil }
    let row = table.declareNode(String(number)).row
    rows[number - 1] = Int32(row)
    return row
  }

  /// Adds the vertices that are announced and have no line.
  ///
  /// - Throws: ``ReadingError`` when there are far more than a file of this size should have.
  mutating func addMissing(
    to table: inout GraphTableBuilder, _ lines: LineReader
  ) throws(ReadingError) {
    guard areAnnounced, table.nodeCount < announced else { return }
    guard announced - table.nodeCount <= Self.mostLonely + lines.byteCount / 4 else {
      throw tooMany(lines)
    }
    for number in 1...announced { _ = declare(number, in: &table) }
  }

  /// - Precondition: The vertex was declared, or the missing ones were added.
  func row(_ number: Int) -> Int32 { rows[number - 1] }

  /// Whether the heading parts the vertices in two.
  var areOfTwoModes: Bool { firstMode != nil && firstMode != announced }

  /// Which of two modes a vertex is of.
  func mode(of number: Int) -> Int { number <= firstMode ?? announced ? 1 : 2 }

  var matrixRows: Int { firstMode ?? announced }

  /// The numbers of the vertices that the columns of a matrix stand for.
  var matrixColumns: Range<Int> { ((firstMode ?? 0) + 1)..<(announced + 1) }
}
