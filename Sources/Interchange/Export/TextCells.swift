/// Texts of a column, each kept once and referred to by a number, indexed by row.
public struct TextCells: Sendable {
  static var absent: Int32 { -1 }

  /// The texts, in order of first appearance; one that was appended as rare may stand here twice.
  public private(set) var texts: [String] = []

  /// The number of each row's text among them, -1 where a row has none; indexed by
  /// row.
  private(set) var codes: [Int32] = []
  private var codeOfText: [ExactText: Int32] = [:]

  public init() {}

  public init(_ rows: some Sequence<String?>) {
    for text in rows { append(text) }
  }

  init(rare rows: some Sequence<String?>) {
    for text in rows { append(rare: text) }
  }

  public var count: Int { codes.count }

  public subscript(row: Int) -> String? {
    codes[row] == Self.absent ? nil : texts[Int(codes[row])]
  }

  mutating func append(_ text: String?) {
    codes.append(text.map { code(of: ExactText($0)) } ?? Self.absent)
  }

  /// Appends a text that hardly any other row has; quicker, and not looked up.
  mutating func append(rare text: String?) {
    guard let text else { return codes.append(Self.absent) }
    codes.append(Int32(texts.count))
    texts.append(text)
  }

  private mutating func code(of key: ExactText) -> Int32 {
    if let code = codeOfText[key] { return code }
    let code = Int32(texts.count)
    texts.append(key.text)
    codeOfText[key] = code
    return code
  }
}
