import EntityGraph

/// Takes the columns to which the analyst gives a role.
struct ChosenColumns {
  private let choices: TableChoices
  private let lines: RowLines

  init(_ choices: TableChoices, _ lines: RowLines) {
    self.choices = choices
    self.lines = lines
  }

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
      direct(&edges, by: directions, &notes)
    }
    weigh(&edges.columns, &notes)
  }

  private func weigh(_ columns: inout [Column], _ notes: inout ReadingNotes) {
    guard let place = place(.weight, in: columns) else { return }
    notes.take(.weight)
    guard case .texts(let texts) = columns[place].cells else { return }
    let typed = texts.typed(decimalComma: notes.hasDecimalCommas)
    columns[place].cells = typed.cells
    notes.note(
      typed.oddRows.prefix(ReadingNotes.most).map {
        OddCell(texts[Int($0)] ?? "", lines.line(ofRow: Int($0)))
      }, of: typed.oddRows.count, in: columns[place].name)
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

  /// Words for relations that are not directed.
  private static let both: Set = [
    "undirected", "both", "mutual", "symmetric", "bidirectional", "two-way", "<->", "--", "-",
    "false", "0",
  ]

  /// Words for relations that are told from their end.
  private static let backward: Set = [
    "backward", "backwards", "reverse", "reversed", "in", "incoming", "inbound", "<-", "mt",
  ]

  /// Words for relations that are told from their start.
  private static let forward: Set = [
    "directed", "forward", "forwards", "out", "outgoing", "outbound", "one-way", "->", "mo", "true",
    "1",
  ]

  /// Turns and joins edges as their cells say, and notes what says nothing of it.
  private func direct(
    _ edges: inout ForeignGraph.Edges, by cells: Cells, _ notes: inout ReadingNotes
  ) {
    for row in 0..<edges.count {
      guard let text = cells.text(row)?.trimmingBlanks, !text.isEmpty else { continue }
      switch text.lowercased() {
      case let word where Self.both.contains(word): edges.undirected.insert(row)
      case let word where Self.backward.contains(word):
        (edges.subjects[row], edges.objects[row]) = (edges.objects[row], edges.subjects[row])
      case let word where Self.forward.contains(word): break
      default:
        notes.note("'\(text)' is not a known direction; such edges are read as directed")
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
