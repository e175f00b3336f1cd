import EntityGraph

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
