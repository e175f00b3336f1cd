import EntityGraph

/// Takes the columns to which the analyst gives a role.
struct ChosenColumns {
  private let choices: TableChoices

  init(_ choices: TableChoices) { self.choices = choices }

  func take(
    from nodes: inout ForeignGraph.Nodes, _ edges: inout ForeignGraph.Edges,
    _ notes: inout ReadingNotes
  ) {
    guard !choices.columns.isEmpty else { return }
    if let names = take(.label, from: &nodes.columns, &notes) {
      nodes.columns.keep(nodes.names, as: "label")
      nodes.names = names.texts
    }
    if let kinds = take(.kind, from: &nodes.columns, &notes) {
      nodes.columns.keep(nodes.kinds, as: "kind")
      nodes.kinds = kinds.texts
    }
    if let kinds = take(.relation, from: &edges.columns, &notes) {
      edges.columns.keep(edges.kinds, as: "relation")
      edges.kinds = kinds.texts
    }
    if let directions = take(.direction, from: &edges.columns, &notes) {
      direct(&edges, by: directions)
    }
    weigh(&edges.columns, &notes)
  }

  private func weigh(_ columns: inout [Column], _ notes: inout ReadingNotes) {
    guard let place = place(.weight, in: columns) else { return }
    notes.take(.weight)
    guard case .texts(let texts) = columns[place].cells else { return }
    columns[place].cells = texts.inferred
  }

  private func place(_ role: ColumnRole, in columns: [Column]) -> Int? {
    choices.place(role, in: columns.map(\.name))
  }

  private func take(
    _ role: ColumnRole, from columns: inout [Column], _ notes: inout ReadingNotes
  ) -> Cells? {
    guard let place = place(role, in: columns) else { return nil }
    notes.take(role)
    return columns.remove(at: place).cells
  }

  /// Words for relations that go both ways, and for those told from their end.
  private static let both: Set = [
    "undirected", "both", "mutual", "symmetric", "bidirectional", "two-way", "<->", "--", "-",
  ]
  private static let backward: Set = [
    "backward", "backwards", "reverse", "reversed", "in", "incoming", "inbound", "<-", "mt",
  ]

  /// Turns and joins edges as their cells say; `true` and `1` stand for directed ones.
  private func direct(_ edges: inout ForeignGraph.Edges, by cells: Cells) {
    for row in 0..<edges.count {
      guard let word = cells.text(row)?.trimmingBlanks.lowercased() else { continue }
      if Self.both.contains(word) || word == "false" || word == "0" {
        edges.undirected.insert(row)
      } else if Self.backward.contains(word) {
        let subject = edges.subjects[row]
        edges.subjects[row] = edges.objects[row]
        edges.objects[row] = subject
      }
    }
  }
}

extension Cells {
  /// The cells as texts, numbers as they are spelled.
  var texts: TextCells {
    if case .texts(let texts) = self { return texts }
    return TextCellsBuilder((0..<count).map { text($0) }).cells
  }
}

extension [Column] {
  /// Keeps what a file has in the place that a chosen column takes.
  fileprivate mutating func keep(_ cells: TextCells?, as name: String) {
    guard let cells, !contains(where: { $0.name == name }) else { return }
    append(Column(name, .texts(cells)))
  }
}
