/// Texts of a column, each distinct one kept once and referred to by a number, indexed by row.
public struct TextCells: Sendable {
  static var absent: Int32 { -1 }

  /// The distinct texts, in order of first appearance.
  public private(set) var distinct: [String] = []

  /// The number of each row's text among the distinct ones, -1 where a row has none; indexed by
  /// row.
  private(set) var codes: [Int32] = []
  private var codeOfText: [ExactText: Int32] = [:]

  public init() {}

  public init(_ rows: some Sequence<String?>) {
    for text in rows { append(text) }
  }

  public var count: Int { codes.count }

  public subscript(row: Int) -> String? {
    codes[row] == Self.absent ? nil : distinct[Int(codes[row])]
  }

  mutating func append(_ text: String?) {
    codes.append(text.map { code(of: ExactText($0)) } ?? Self.absent)
  }

  private mutating func code(of key: ExactText) -> Int32 {
    if let code = codeOfText[key] { return code }
    let code = Int32(distinct.count)
    distinct.append(key.text)
    codeOfText[key] = code
    return code
  }
}
