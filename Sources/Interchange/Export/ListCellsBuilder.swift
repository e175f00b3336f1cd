import EntityGraph

/// A column of lists of numbers that stand for texts, while it is filled: each list is spelled as one
/// text, equal ones once.
struct ListCellsBuilder {
  private let texts: TextPool
  private var lists = TextInterner()
  private var codes: [Int32] = []
  private var cell: [UInt8] = []
  private var isEmpty = true

  /// The last row that has each text; indexed by number.
  private var lastRows: [Int32]

  init(_ texts: TextPool) {
    self.texts = texts
    lastRows = Array(repeating: -1, count: texts.count)
  }

  var cells: TextCells { TextCells(texts: lists.pool, codes: codes) }

  /// Adds a text to the row at hand, where it is not there yet.
  mutating func add(_ number: Int32) {
    guard lastRows[Int(number)] != Int32(codes.count) else { return }
    lastRows[Int(number)] = Int32(codes.count)
    if !isEmpty { cell += "; ".utf8 }
    cell += texts.utf8(Int(number))
    isEmpty = false
  }

  /// Goes on to the next row.
  mutating func endRow() {
    codes.append(isEmpty ? TextCells.absent : lists.number(of: cell))
    cell.removeAll(keepingCapacity: true)
    isEmpty = true
  }
}

/// The texts of the rows that have several, which a cell holds as one; made when they are asked for.
struct TextLists: Sendable {
  private let list: @Sendable (Int) -> [String]

  init(_ list: @escaping @Sendable (_ row: Int) -> [String]) { self.list = list }

  init(_ lists: [Int: [String]]) { self.init { lists[$0] ?? [] } }

  /// The texts of a row; `nil` where there are not several.
  subscript(row: Int) -> [String]? {
    let texts = list(row)
    return texts.count > 1 ? texts : nil
  }
}

extension TextCells {
  /// What `spell` makes of the number of each row, asked once for each; nothing where it makes
  /// nothing, or a number is negative.
  ///
  /// The texts are in order of first appearance.
  init(_ numbers: some Collection<Int32>, of count: Int, _ spell: (Int) -> String?) {
    let unmade: Int32 = -2
    var (made, texts) = ([Int32](repeating: unmade, count: count), TextInterner())
    let codes = numbers.map { number in
      guard number >= 0 else { return Self.absent }
      if made[Int(number)] == unmade {
        made[Int(number)] = spell(Int(number)).map { texts.number(of: $0) } ?? Self.absent
      }
      return made[Int(number)]
    }
    self.init(texts: texts.pool, codes: codes)
  }

  /// The same cells, with the texts alone that some row has, in order of first appearance.
  var inOrderOfUse: TextCells { TextCells(codes, of: texts.count) { texts[$0] } }
}

extension ValueCells {
  /// A value in every row.
  init(whole values: [Value]) {
    self.init(values, present: RowSet(rowCount: values.count, all: true))
  }
}
