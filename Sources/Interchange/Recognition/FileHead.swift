/// The first bytes of a file, which tell its format.
struct FileHead {
  /// The bytes in a single-byte encoding, without a byte order mark.
  let bytes: [UInt8]

  init(_ raw: [UInt8]) { bytes = TextEncoding.narrowed(raw) }

  /// The format that the content tells, else the one that the name of the file has.
  ///
  /// A table is known by the names in its first row, among which `choices` may name the ends.
  func format(
    extension named: GraphFormat?, _ choices: TableChoices = TableChoices()
  ) -> GraphFormat? {
    if let told = told { return told }
    switch named {
    case .pajek: return looksLikePairs ? .edgeList : named
    case .edgeList: return TableHead(bytes, choices).hasKnownHeader ? .csv : named
    case nil:
      let table = TableHead(bytes, choices)
      return table.hasKnownHeader || table.isTable ? .csv : nil
    default: return named
    }
  }

  private var told: GraphFormat? {
    let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.endIndex
    guard start < bytes.endIndex else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "<"): return XMLHead(bytes[start...]).format
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      return JSONHead(bytes[start...]).format ?? TextHead(bytes).format
    default: return TextHead(bytes).format
    }
  }

  /// Whether the first line that is no comment is made of two or three words that are numbers.
  private var looksLikePairs: Bool {
    let lines = bytes.split { $0 == 0x0A || $0 == 0x0D }
    guard let line = lines.first(where: { !$0.starts(with: [0x23]) && !$0.starts(with: [0x25]) })
    else { return false }
    let words = line.split { $0 <= 0x20 }
    return 2...3 ~= words.count
      && words.prefix(2).allSatisfy { Int(spelled: Array($0).span) != nil }
  }
}
