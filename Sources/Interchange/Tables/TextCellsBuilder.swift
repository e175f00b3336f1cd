import EntityGraph

/// A column of texts while it is filled.
struct TextCellsBuilder {
  private var texts = TextPool()
  private var codes: [Int32] = []
  private var codeOfText: [ExactText: Int32] = [:]

  init() {}

  init(_ rows: some Sequence<String?>) {
    for text in rows { append(text) }
  }

  init(rare rows: some Sequence<String?>) {
    for text in rows { append(rare: text) }
  }

  /// The column, its texts in order of first appearance; one that was appended as rare may stand
  /// among them twice.
  var cells: TextCells { TextCells(texts: texts, codes: codes) }

  mutating func append(_ text: String?) {
    codes.append(text.map { code(of: ExactText($0)) } ?? TextCells.absent)
  }

  /// Appends a text that hardly any other row has; quicker, and not looked up.
  mutating func append(rare text: String?) {
    guard let text else { return codes.append(TextCells.absent) }
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
