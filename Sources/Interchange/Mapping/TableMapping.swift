package import EntityGraph

/// How the rows of a table, or the objects of a list, become facts.
package struct TableMapping: Sendable {
  /// Where the mapping is written.
  package let path: String
  package var table: MappedTable
  package var columns = MappedColumns()

  /// `nil` where the file of the table is the document.
  package var document: MappedDocument?
  package var entities: [MappedEntity] = []
  package var claims: [MappedClaim] = []

  /// What it adds to the standard vocabulary.
  package var vocabulary = Vocabulary()

  package init(_ path: String, _ table: MappedTable) { (self.path, self.table) = (path, table) }
}

/// How a table is read before its rows are mapped.
package struct MappedTable: Sendable {
  /// The name of the one file that is mapped; `nil` where any is.
  package var file: String?

  /// The sheet of a workbook that is mapped; `nil` where it is the first.
  package var sheet: String?

  /// The lists whose objects are the rows; `nil` where the file itself is the list.
  package var each: ListPath?

  /// The names of the columns, where the first row has none.
  package var names: [String] = []
  package var dates: DateOrder?

  /// Whether `0,5` is a half.
  package var hasDecimalCommas = false

  /// What stands between several values in a cell, by column.
  package var separators: [Int: String] = [:]

  /// What values stand for, by column.
  package var meanings: [Int: [String: String]] = [:]

  /// The values of which a row must have one, and must have none, by column.
  package var only: [(column: Int, values: Set<String>)] = []
  package var without: [(column: Int, values: Set<String>)] = []

  package init() {}
}

/// Where the facts of a row are told.
package struct MappedDocument: Sendable {
  package let id: Template
  package var title: Template?
  package var author: Template?
  package var publisher: Template?
  package var published: Template?
  package var reliability: Template?
  package var url: Template?
  package var retrieved: Template?
  package var language: Template?
  package var marking: Template?

  package init(_ id: Template) { self.id = id }
}

/// An entity that each row may name.
package struct MappedEntity: Sendable {
  /// What claims of the mapping call it.
  package let word: String
  package let id: Template
  package let kind: Template
  package var name: Template?
  package var aliases: [Template] = []
  package var isUnnamed = false
  package var type: Template?
  package var reliability: Template?
  package var externalIDs: [Template] = []
  package var formerIDs: [Template] = []
  package var marking: Template?
  package var properties: [(name: PropertyKind.ID, value: Template)] = []

  package init(_ word: String, id: Template, kind: Template) {
    (self.word, self.id, self.kind) = (word, id, kind)
  }

  /// Whether it is the same in every row.
  var isConstant: Bool {
    let texts = [id, kind] + [name, type, reliability, marking].compactMap { $0 }
    return (texts + aliases + externalIDs + formerIDs).allSatisfy { $0.constant != nil }
  }
}

/// A claim that each row may make.
package struct MappedClaim: Sendable {
  /// Entities by their numbers among those of the mapping.
  package enum Statement: Sendable {
    case relation(subject: Int, kind: Template, object: Int)
    case property(subject: Int, name: Template, value: Template)
    case roles(event: Int, [(role: EventType.Role, fillers: [Int])])
  }

  /// Who says it: an entity of the mapping, or whoever a text names.
  package enum Claimant: Sendable {
    case entity(Int)
    case text(Template)
  }

  package let statement: Statement
  package var locator: Template?
  package var claimants: [Claimant] = []
  package var stance: Template?
  package var credibility: Template?
  package var claimed: Template?
  package var withdrawn: Template?
  package var paraphrase: Template?
  package var when: Template?
  package var from: Template?
  package var until: Template?
  package var channel: Int?
  package var events: [Int] = []
  package var attributes: [(name: PropertyKind.ID, value: Template)] = []
  package var marking: Template?

  /// What tells a relation of one row from those of others between the same two.
  package var record: Template?

  package init(_ statement: Statement) { self.statement = statement }
}
