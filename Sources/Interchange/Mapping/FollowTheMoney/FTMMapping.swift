/// A mapping of FollowTheMoney: how the rows of tables become its entities.
package struct FTMMapping: Sendable {
  /// Where the mapping is written.
  package let path: String
  package var columns = MappedColumns()
  package var queries: [FTMQuery] = []

  package init(_ path: String) { self.path = path }

  /// The names of the tables that it maps.
  package var tables: Set<String> { Set(queries.flatMap(\.tables)) }
}

/// The entities that each row of a table makes.
package struct FTMQuery: Sendable {
  /// The dataset that signs ids; `nil` where the mapping names none.
  package let dataset: String?

  /// The names of its tables, without folders.
  package let tables: [String]

  /// The values of which a row must have one, and must have none; `nil` is an empty cell.
  package var filters: [(column: Int, values: Set<String?>)] = []
  package var filtersNot: [(column: Int, values: Set<String?>)] = []

  /// Each behind those that it refers to.
  package var entities: [FTMMappedEntity] = []

  package init(dataset: String?, tables: [String]) {
    (self.dataset, self.tables) = (dataset, tables)
  }

  var isFiltered: Bool { !filters.isEmpty || !filtersNot.isEmpty }

  func takes(_ row: MappedRow) -> Bool {
    filters.allSatisfy { $0.values.contains(row.values[$0.column].first) }
      && !filtersNot.contains { $0.values.contains(row.values[$0.column].first) }
  }
}

package struct FTMMappedEntity: Sendable {
  package enum Identity: Sendable {
    case column(Int)

    /// A digest of the values in these columns and a text.
    case keys([Int], literal: String)
  }

  package let name: String
  package let schema: String
  package let identity: Identity
  package var properties: [FTMMappedProperty] = []

  package init(_ name: String, schema: String, _ identity: Identity) {
    (self.name, self.schema, self.identity) = (name, schema, identity)
  }
}

package struct FTMMappedProperty: Sendable {
  package let name: String
  package var columns: [Int] = []
  package var literals: [String] = []
  package var template: Template?

  /// The entity that it refers to, by its name in the query.
  package var entity: String?
  package var join: String?
  package var split: String?
  package var format: FTMDateFormat?
  package var isRequired = false

  package init(_ name: String) { self.name = name }

  /// Whether each of its texts is a literal, or that of a cell.
  var isOfWholeCells: Bool { template == nil && join == nil && split == nil }

  /// The texts in a row, before they are cleaned.
  func texts(_ row: MappedRow) -> [String] {
    if let template { return [template.verbatim(row).trimmingBlanks] }
    var texts = literals + columns.flatMap { row.values[$0].prefix(1) }
    if let join { texts = [texts.joined(separator: join)] }
    if let split { texts = texts.flatMap { $0.split(separator: split).map(String.init) } }
    return texts
  }
}

extension Template {
  /// The text in a row, where empty cells are nothing.
  fileprivate func verbatim(_ row: MappedRow) -> String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .text(let words): text += words
      case .column(let number): text += row.values[number].first ?? ""
      case .line: text += String(row.line)
      }
    }
  }
}
