import FactFiles
import Interchange

/// What a mapping says of its table.
struct TableSection {
  enum Key: String, CaseIterable {
    case file, sheet, each, columns, dates, decimals, split, values, only, without
  }

  private enum Decimals: String, CaseIterable { case point, comma }

  private let templates: TemplateReader
  private var diagnostics: Diagnostics { templates.diagnostics }

  init(_ templates: TemplateReader) { self.templates = templates }

  func table(_ node: YAMLNode?) -> MappedTable {
    var table = MappedTable()
    guard let node, !node.isEmpty else { return table }
    let fields = Fields<Key>(node, in: .table, diagnostics)
    table.file = fields.word(.file).flatMap { local($0) }
    table.sheet = fields.word(.sheet)?.value
    table.each = fields.word(.each).flatMap(path)
    table.names = fields.words(.columns).map(\.value)
    table.dates = fields.choice(.dates, DateOrder.self)?.value
    table.hasDecimalCommas = fields.choice(.decimals, Decimals.self)?.value == .comma
    for pair in fields.pairs(.split) {
      guard let separator = separator(pair.value) else { continue }
      table.separators[templates.column(pair.key)] = separator
    }
    for pair in fields.pairs(.values) {
      table.meanings[templates.column(pair.key)] = meanings(pair)
    }
    table.only = rules(fields.pairs(.only))
    table.without = rules(fields.pairs(.without))
    return table
  }

  /// The name of a file without its folder; an error for what would have to be fetched.
  private func local(_ word: Word) -> String? {
    if word.value.isAddress {
      diagnostics.add(.remoteTable(word.value), at: word.place)
      return nil
    }
    return word.value.fileName
  }

  private func path(_ word: Word) -> ListPath? {
    let path = ListPath(word.value)
    if path == nil { diagnostics.add(.noPath(word.value), at: word.place) }
    return path
  }

  /// A text that may be blank, as a space is.
  private func separator(_ node: YAMLNode) -> String? {
    if case .text(let text) = node.content, !text.isEmpty { return text }
    diagnostics.add(.wrongShape(of: "split", wanted: .text), at: node.place)
    return nil
  }

  /// What values stand for; an empty text is nothing.
  private func meanings(_ pair: YAMLNode.Pair) -> [String: String] {
    let entries = pair.value.pairs(pair.key.value, diagnostics).map { entry in
      (
        entry.key.value,
        entry.value.isEmpty ? "" : entry.value.word(pair.key.value, diagnostics)?.value ?? ""
      )
    }
    return Dictionary(entries) { first, _ in first }
  }

  private func rules(_ pairs: [YAMLNode.Pair]) -> [(column: Int, values: Set<String>)] {
    pairs.map { pair in
      let words = pair.value.words(pair.key.value, diagnostics)
      return (templates.column(pair.key), Set(words.map(\.value)))
    }
  }
}

extension String {
  /// Whether it is the address of something in a network.
  var isAddress: Bool {
    guard let scheme = firstRange(of: "://") else { return false }
    return self[..<scheme.lowerBound].lowercased() != "file"
  }

  /// The name of a file at a path, or at an address such as `file:///tmp/a.csv`.
  var fileName: String { split(separator: "/").last.map(String.init) ?? self }
}
