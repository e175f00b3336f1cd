import EntityGraph
import Wording

extension MappingDraft {
  /// The mapping in YAML, in which the table is called `file`, with what was guessed in comments.
  func yaml(of file: String, sheet: String?) -> String {
    let rows = "\(sample.isCut ? "the first " : "")\(sample.rowCount.of("row"))"
    var lines = [
      "# How the rows of \(file.inOneLine) become facts, guessed by the names of its columns and by \(rows).",
      "# Read it, correct it, and use it with --in and --map.", "backchannel: 1", "table:",
    ]
    if let sheet { lines.append("  sheet: \(quoted(sheet))") }
    lines += tableLines
    lines += ["document:", "  id: \(file.documentSlug)", "  title: \(quoted(file.inOneLine))"]
    lines.append("entities:")
    for entity in entities { lines += self.lines(of: entity) }
    if !claims.isEmpty { lines.append("claims:") }
    for claim in claims { lines += self.lines(of: claim) }
    lines += vocabularyLines + otherLines
    return lines.joined(separator: "\n") + "\n"
  }

  private var tableLines: [String] {
    var lines: [String] = []
    if let each = sample.each { lines.append("  each: \(quoted(each))") }
    for list in sample.innerLists {
      let path = (sample.each ?? "$[*]") + ".\(list)[*]"
      lines.append("  # each: \(quoted(path))  would make a row of each object there")
    }
    if !sample.hasOwnNames {
      let names = sample.columns.map { quoted($0.name) }.joined(separator: ", ")
      lines.append("  columns: [\(names)]  # the first row has no names")
    }
    let dates = sample.columns.filter { ColumnGuess($0).look == .dates }.flatMap(\.values)
    if let order = dates.likelyOrder {
      lines.append("  dates: \(order.order.rawValue)  # \(order.reason)")
    }
    lines += roleLines
    let numbers = sample.columns.filter { ColumnGuess($0).look == .numbers }.flatMap(\.values)
    if let example = numbers.first(where: \.hasDecimalComma) {
      lines.append("  decimals: comma  # such as \(example)")
    }
    return lines
  }

  /// What the values of columns of roles stand for.
  private var roleLines: [String] {
    let columns = claims.compactMap(\.relationColumn)
    let known = columns.compactMap { column -> String? in
      let values = sample.columns.first { $0.name == column.name }?.values ?? []
      let kinds = RoleValues.kinds(of: values).map { "\(quoted($0.value)): \($0.kind)" }
      return kinds.isEmpty
        ? nil : "\(quoted(column.name)): {\(kinds.joined(separator: ", "))}"
    }
    return known.isEmpty ? [] : ["  values: {\(known.joined(separator: ", "))}"]
  }

  private func lines(of entity: DraftEntity) -> [String] {
    var lines = ["  \(entity.word):  # \(entity.reason.asComment)"]
    lines.append("    id: \(template(entity.identity) ?? quoted("row {#}"))")
    if let column = entity.kindColumn {
      lines.append("    kind: \(template(column))")
    } else if let kind = entity.kind, kind != "entity" {
      lines.append("    kind: \(kind)  # by its name")
    } else {
      lines.append("    kind: entity  # not known; a person, a company, ...?")
    }
    if let name = template(entity.names) { lines.append("    name: \(name)") }
    let phones = entity.kind == "phone-number" ? entity.id.map { [("tel", $0)] } ?? [] : []
    let ids = (phones + entity.externalIDs).map { quoted("\($0.0):{\($0.1.name)}") }
    if !ids.isEmpty { lines.append("    ids: [\(ids.joined(separator: ", "))]") }
    if !entity.properties.isEmpty { lines.append("    properties:") }
    for (kind, column) in entity.properties {
      lines.append("      \(kind.id): \(template(column))")
    }
    return lines
  }

  private func lines(of claim: DraftClaim) -> [String] {
    var lines = ["  - subject: \(entities[claim.subject].word)"]
    if let column = claim.relationColumn {
      lines.append("    relation: \(template(column))  # \(column.counts)")
    } else if let relation = claim.relation {
      lines.append("    relation: \(relation)  # by the names of the columns")
    } else {
      lines.append("    relation: linked-to  # not known; owns, paid, works-for, ...?")
    }
    lines.append("    object: \(entities[claim.object].word)")
    if claim.isEvent { lines.append("    record: \(quoted(record))  # each row is another event") }
    lines += claim.times.map { "    \($0.key): \(template($0.column))" }
    let role = claim.role.map { ["      role: \($0)"] } ?? []
    let attributes = role + claim.attributes.map { "      \($0.name): \(template($0.column))" }
    return lines + (attributes.isEmpty ? [] : ["    with:"]) + attributes
  }

  private var vocabularyLines: [String] {
    guard !vocabulary.isEmpty else { return [] }
    return ["vocabulary:", "  properties:"]
      + vocabulary.map { kind in
        let values = kind.isSingleValued ? "" : ", values: many"
        return "    \(kind.id): {type: \(kind.type.rawValue)\(values)}"
      }
  }

  private var otherLines: [String] {
    others.map { column in
      let name = column.name.isEmpty ? "a column without a name" : "'\(column.name.asComment)'"
      return "# Not mapped: \(name), \(column.counts)"
    }
  }

  private func template(_ column: ColumnGuess) -> String { quoted("{\(column.name)}") }

  /// A template of the columns, separated by spaces; `nil` if there are none.
  private func template(_ columns: [ColumnGuess]) -> String? {
    columns.isEmpty ? nil : quoted(columns.map { "{\($0.name)}" }.joined(separator: " "))
  }

  /// A text between double quotes, as YAML has it.
  private func quoted(_ text: String) -> String {
    "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }
}

extension String {
  /// The text as a comment can have it.
  fileprivate var asComment: String { inOneLine }

  fileprivate var hasDecimalComma: Bool {
    guard let comma = lastIndex(of: ",") else { return false }
    let behind = self[index(after: comma)...]
    return behind.allSatisfy(\.isNumber) && behind.count != 3 && !behind.isEmpty
      && !self[index(after: comma)...].contains(".")
  }

  /// An id for a file as a document.
  fileprivate var documentSlug: String {
    let stem = split(separator: ".").dropLast().joined(separator: " ")
    let slug = String(((stem.isEmpty ? self : stem).asPlainSlug ?? "table").prefix(64))
    return slug.hasSuffix("-") ? String(slug.dropLast()) : slug
  }
}

extension [String] {
  /// Whether the day or the month comes first in these dates, where that is not clear of itself.
  fileprivate var likelyOrder: (order: DateOrder, reason: String)? {
    guard let open = first(where: { DateSpelling($0, nil) == .undecided }) else { return nil }
    if let order = DateOrder(decidedBy: self),
      let sure = first(where: { DateSpelling.onlyOrder(of: $0) != nil })
    {
      return (order, "by \(sure)")
    }
    return (.dayFirst, "not known: is \(open) a day of the first or of the second number? else mdy")
  }
}
