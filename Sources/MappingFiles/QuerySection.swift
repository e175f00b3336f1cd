import FactFiles
import Interchange

/// A mapping of FollowTheMoney, read from its file: datasets with queries, or queries alone.
struct QuerySection {
  enum Key: String, CaseIterable {
    case csvURL = "csv_url"
    case csvURLs = "csv_urls"
    case database, table, tables, joins
    case filters
    case filtersNot = "filters_not"
    case entities
  }

  private static let lists = ["queries", "query"]

  private let diagnostics: Diagnostics

  init(_ diagnostics: Diagnostics) { self.diagnostics = diagnostics }

  /// - Returns: `nil` with errors where something in it is wrong.
  func mapping(_ pairs: [YAMLNode.Pair], _ path: String) -> FTMMapping? {
    let templates = TemplateReader(diagnostics)
    var queries = queries(pairs, dataset: nil, templates)
    for pair in pairs where !Self.lists.contains(pair.key.value) {
      guard case .mapping(let inner) = pair.value.content else { continue }
      queries += self.queries(inner, dataset: pair.key.value, templates)
    }
    if queries.isEmpty, diagnostics.errors.isEmpty {
      diagnostics.add(.noMapping, at: Place(file: path, line: 1, column: 1))
    }
    guard diagnostics.errors.isEmpty else { return nil }
    var mapping = FTMMapping(path)
    (mapping.queries, mapping.columns) = (queries, templates.columns)
    return mapping
  }

  private func queries(
    _ pairs: [YAMLNode.Pair], dataset: String?, _ templates: TemplateReader
  ) -> [FTMQuery] {
    pairs.filter { Self.lists.contains($0.key.value) }.flatMap { pair in
      let nodes: [YAMLNode] =
        if case .list(let items) = pair.value.content { items } else { [pair.value] }
      return nodes.compactMap { query($0, dataset, templates) }
    }
  }

  private func query(
    _ node: YAMLNode, _ dataset: String?, _ templates: TemplateReader
  ) -> FTMQuery? {
    let fields = Fields<Key>(node, in: .query, diagnostics)
    if let database = fields[.database] {
      diagnostics.add(.database, at: database.place)
      return nil
    }
    let tables = fields.words(.csvURL) + fields.words(.csvURLs)
    if tables.isEmpty { fields.require(.csvURL) }
    for table in tables where table.value.isAddress {
      diagnostics.add(.remoteTable(table.value), at: table.place)
    }
    var query = FTMQuery(dataset: dataset, tables: tables.map(\.value.fileName))
    query.filters = rules(fields.pairs(.filters), templates)
    query.filtersNot = rules(fields.pairs(.filtersNot), templates)
    let section = QueryEntities(fields.pairs(.entities), templates)
    if fields.pairs(.entities).isEmpty { fields.complain(.noRowsToMap) }
    query.entities = section.entities()
    return query
  }

  private func rules(
    _ pairs: [YAMLNode.Pair], _ templates: TemplateReader
  ) -> [(column: Int, values: Set<String?>)] {
    pairs.map { pair in
      let column = templates.column(pair.key, isOptional: true)
      let isNull =
        if case .text(let text) = pair.value.content { Self.nulls.contains(text) } else { false }
      let words: [String?] =
        isNull ? [nil] : pair.value.words(pair.key.value, diagnostics).map(\.value)
      return (column, Set(words))
    }
  }

  private static let nulls: Set = ["", "~", "null", "Null", "NULL"]
}
