/// The beginning of a file that is neither XML nor JSON.
struct TextHead {
  let lines: [String]

  init(_ bytes: [UInt8]) {
    let page = CodePage(of: bytes)
    lines = bytes.split(maxSplits: 200) { $0 == 0x0A || $0 == 0x0D }
      .map { Self.text($0.prefix(1000), page) }
  }

  /// A line in UTF-8, or else by a code page; its last character may be cut off.
  private static func text(_ line: ArraySlice<UInt8>, _ page: CodePage) -> String {
    for cut in 0..<4 {
      if let text = String(validating: line.dropLast(cut), as: UTF8.self) { return text }
    }
    return String(decoding: page.decoded(Array(line)), as: UTF8.self)
  }

  /// The format that the first lines can only be of; `nil` where they could be anything.
  var format: GraphFormat? {
    guard let first = lines.first else { return nil }
    if first.lowercased().hasPrefix("%%matrixmarket") { return .matrixMarket }
    if isStatements(first) { return .followTheMoney }
    if columns(first).isSuperset(of: TargetsReader.columns) { return .openSanctions }
    if GLEIFTable(columns(first)) != nil { return .gleif }
    if ICIJTable(columns(first), file: "") != nil { return .icij }
    if IBaseColumns(columns(first)) != nil { return .iBase }
    if columns(first).isSuperset(of: ACLEDReader.columns) { return .acled }
    if GDELTRow.isRow(first) { return .gdelt }
    if isCypher { return .cypher }
    if CallHead(lines).isOfCalls { return .callRecords }
    if StatementHead(lines).isOfStatement() { return .statementOfAccount }
    if isPajek { return .pajek }
    if isMail { return .mail }
    if isChat { return .whatsApp }
    return isGML ? .gml : isDOT ? .dot : nil
  }

  private func isStatements(_ header: String) -> Bool {
    columns(header).isSuperset(of: ["entity_id", "prop", "schema", "value"])
  }

  private func columns(_ header: String) -> Set<String> {
    Set(header.split { ",\t;".contains($0) }.map { $0.filter { $0 != "\"" } })
  }

  /// Whether it begins with the fields of a message, before which a mailbox has a line of its own.
  private var isMail: Bool {
    let isMailbox = lines[0].hasPrefix("From ")
    var header = MailHeader(line: 1)
    let fields = lines.dropFirst(isMailbox ? 1 : 0).prefix { header.take($0) }
    return !fields.isEmpty && header["from"] != nil
      && (isMailbox || header["date"] != nil || header["message-id"] != nil)
  }

  /// Whether it begins as an entry of a chat does, and somebody speaks soon.
  private var isChat: Bool {
    guard let first = WhatsAppEntry(lines[0]) else { return false }
    return first.sender != nil
      || lines.prefix(20).contains { WhatsAppEntry($0)?.sender != nil }
  }

  /// Whether it has statements that make nodes, as a dump has them.
  private var isCypher: Bool {
    let starts = ["CREATE (", "CREATE CONSTRAINT", "MERGE (", "UNWIND [", "MATCH ("]
    return lines.prefix(20).contains { line in starts.contains { line.hasPrefix($0) } }
      && lines.contains { $0.hasSuffix(";") || $0.contains("-[") }
  }

  private var isPajek: Bool {
    let sections = ["*vertices", "*network", "*arcs", "*edges", "*matrix"]
    guard let line = firstLine(notAfter: "%")?.lowercased() else { return false }
    return sections.contains { line.hasPrefix($0) }
  }

  private var isGML: Bool {
    guard let line = firstLine(notAfter: "#") else { return false }
    let start = line.prefix { $0.isASCII && $0.isLetter }.lowercased()
    let rest = line.dropFirst(start.count).drop { $0 == " " || $0 == "\t" }
    switch start {
    case "graph": return rest.isEmpty ? secondLineOpensList : rest.hasPrefix("[")
    case "creator": return rest.hasPrefix("\"")
    case "version": return rest.first?.isNumber ?? false
    default: return false
    }
  }

  private var secondLineOpensList: Bool {
    let rest = lines.filter { !$0.trimmed.hasPrefix("#") && !$0.trimmed.isEmpty }.dropFirst()
    return rest.first?.trimmed.hasPrefix("[") ?? false
  }

  private var isDOT: Bool {
    guard let line = firstLine(notAfter: "/")?.lowercased() else { return false }
    let words = line.split { $0 == " " || $0 == "\t" || $0 == "{" }
    let isGraph = words.first.map { ["graph", "digraph", "strict"].contains($0) } ?? false
    return isGraph && line.contains("{")
  }

  private func firstLine(notAfter comment: Character) -> Substring? {
    lines.lazy.map(\.trimmed).first { !$0.isEmpty && $0.first != comment }
  }
}

extension String {
  fileprivate var trimmed: Substring { drop { $0 == " " || $0 == "\t" } }
}
