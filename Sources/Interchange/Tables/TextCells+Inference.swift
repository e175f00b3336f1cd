import EntityGraph

extension TextCells {
  /// The same values by the narrowest type: whole numbers, numbers, flags, else texts.
  var inferred: Cells { typed().cells }

  /// The same values by the one rule that all readers share.
  ///
  /// A column whose cells are numbers, those aside that say that something is missing, is one of
  /// numbers. So it is where at most one in twenty is something else; these rows are left empty, and
  /// named. Whole numbers that would not keep their digits, such as `007` or those beyond 64 bits,
  /// stay texts, unless the column has fractions. Where a comma may be a decimal one, `1.250` is a
  /// number of thousands beside `0,5` and a decimal elsewhere; a row is named where nothing decides.
  ///
  /// - Complexity: O(n) in the number of rows and the bytes of the texts.
  func typed(
    decimalComma: Bool = false, mayHaveOdd: Bool = true
  ) -> (cells: Cells, oddRows: [Int32], undecidedRow: Int?) {
    let rowCounts = rowCountOfEachText
    if let flags = flags(rowCounts) { return (.flags(flags), [], nil) }
    guard let numbers = SpelledNumbers(texts, rowCounts, decimalComma: decimalComma),
      mayHaveOdd || numbers.odd.isEmpty
    else {
      return (.texts(self), [], nil)
    }
    switch numbers.type {
    case .text, .undeclared: return (.texts(without(numbers.missing)), [], nil)
    case .wholeNumber:
      return (.wholeNumbers(values(numbers.wholeNumbers, absent: 0)), rows(numbers.odd), nil)
    case .number, .flag:
      let undecided = numbers.undecidedGroups.flatMap { codes.firstIndex(of: Int32($0)) }
      return (.numbers(values(numbers.numbers, absent: 0)), rows(numbers.odd), undecided)
    }
  }

  private var rowCountOfEachText: [Int32] {
    var counts = [Int32](repeating: 0, count: texts.count)
    for code in codes where code != Self.absent { counts[Int(code)] += 1 }
    return counts
  }

  private func flags(_ rowCounts: [Int32]) -> ValueCells<Bool>? {
    var (flags, hasFlag) = ([Bool?](repeating: nil, count: texts.count), false)
    for text in 0..<texts.count where rowCounts[text] > 0 {
      let spelled = texts.bytes.span.extracting(texts.range(text))
      if spelled.isMissing { continue }
      guard spelled.count < 6, let flag = Self.flagWords[texts[text]] else { return nil }
      (flags[text], hasFlag) = (flag, true)
    }
    return hasFlag ? values(flags, absent: false) : nil
  }

  private static let flagWords = ["true": true, "false": false, "True": true, "False": false]

  private func values<Value>(_ ofTexts: [Value?], absent: Value) -> ValueCells<Value> {
    ValueCells(codes.map { $0 == Self.absent ? nil : ofTexts[Int($0)] }, absent: absent)
  }

  private func without(_ missing: RowSet) -> TextCells {
    guard !missing.isEmpty else { return self }
    let codes = codes.map {
      $0 == Self.absent || missing.contains(Int($0)) ? Self.absent : $0
    }
    return TextCells(texts: texts, codes: codes)
  }

  private func rows(_ wanted: RowSet) -> [Int32] {
    guard !wanted.isEmpty else { return [] }
    return codes.indices.filter { codes[$0] != Self.absent && wanted.contains(Int(codes[$0])) }
      .map { Int32($0) }
  }
}
