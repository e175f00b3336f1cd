/// Texts of a column, each kept once and referred to by a number, indexed by row.
public struct TextCells: Hashable, Sendable {
  /// The number of a row without a text.
  @inlinable
  public static var absent: Int32 { -1 }

  /// The texts; one may stand here twice.
  public let texts: TextPool

  /// The number of each row's text, ``absent`` where a row has none; indexed by row.
  public let codes: [Int32]

  /// - Precondition: Every code is ``absent`` or the number of a text.
  public init(texts: TextPool, codes: [Int32]) {
    self.texts = texts
    self.codes = codes
  }

  @inlinable
  public var count: Int { codes.count }

  /// Whether some row has a text.
  public var hasValue: Bool { codes.contains { $0 != Self.absent } }

  public subscript(row: Int) -> String? {
    codes[row] == Self.absent ? nil : texts[Int(codes[row])]
  }

  /// Where the text of a row lies among the bytes of ``texts``; `nil` where it has none.
  func range(_ row: Int) -> Range<Int>? {
    codes[row] == Self.absent ? nil : texts.range(Int(codes[row]))
  }

  /// The cells of the given rows, in their order; texts of other rows stay in ``texts``.
  public func gathering(_ rows: some Sequence<Int32>) -> TextCells {
    TextCells(texts: texts, codes: rows.map { codes[Int($0)] })
  }
}
