import EntityGraph

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
