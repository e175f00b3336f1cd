import EntityGraph

/// The names of nodes that stand in several rows of a table: the first one stays, and the others are
/// aliases.
struct RepeatedNodes {
  private struct Alias: Hashable {
    let row: Int
    let text: ExactText
  }

  private static let aliases = "aliases"

  private let name: Int?
  private let alias: Int?
  private var others: [Int: [String]] = [:]
  private var seen: Set<Alias> = []

  init(_ header: CSVHeader, _ choices: TableChoices) {
    let names = header.roles.map { role in
      if case .property(let name, _) = role { name } else { "" }
    }
    let plain = names.map { $0.lowercased() }
    name =
      choices.place(.label, in: names)
      ?? KnownColumns.names.lazy.compactMap { plain.firstIndex(of: $0) }.first
    alias = names.firstIndex(of: Self.aliases)
  }

  /// Takes the names and aliases out of a row whose node has some already.
  ///
  /// - Returns: The places of the cells that were taken.
  mutating func take(
    _ rows: CSVRows, _ id: Int, _ columns: [ColumnBuilder?], row: Int, _ notes: inout ReadingNotes
  ) -> [Int] {
    [name, alias].compactMap(\.self).filter { place in
      guard !rows.isEmpty(place), let first = columns[place]?.text(row) else { return false }
      let text = rows.text(place)
      let isNew =
        ExactText(text) != ExactText(first)
        && seen.insert(Alias(row: row, text: ExactText(text))).inserted
      guard isNew else { return true }
      others[row, default: []].append(text)
      if place == name {
        let (id, text) = (OddCell(rows.text(id), nil).text, OddCell(text, nil).text)
        notes.note("id \(id) is also called '\(text)' in line \(rows.line)")
      }
      return true
    }
  }

  /// Writes the aliases behind those that the table has in a column of its own.
  func fill(_ columns: [ColumnBuilder?], _ table: inout GraphTableBuilder) {
    guard !others.isEmpty else { return }
    let column = alias.flatMap { columns[$0] } ?? table.addNodeColumn(Self.aliases, .text)
    for (row, names) in others.sorted(by: { $0.key < $1.key }) {
      let all = (column.text(row).map { [$0] } ?? []) + names
      column.set(all.joined(separator: "; "), row: row)
    }
  }
}
