import AnalyzerKit
import Conditions
import EntityGraph
import Questions
import Wording

extension ListAnswer {
  var text: [String] {
    [TerminalStyle.output(title, .strong)] + table + more + [""]
      + (PolicyText(graph).sentence + " " + next).wrapped(to: Terminal.output.width)
  }

  private var title: String {
    let count =
      subject == .entities ? total.of("entity", "entities") : total.of("relation")
    let doubted = unasserted > 0 ? ", \(unasserted) of which nobody asserts" : ""
    return isEmpty ? "None." : count + doubted
  }

  private var more: [String] {
    left == 0 ? [] : ["  … and \(left) more (--skip \(skipped + page.count), or --top)"]
  }

  private var table: [String] {
    guard !page.isEmpty else {
      return isEmpty ? [] : ["  None after the first \(total) (--skip)."]
    }
    let own =
      subject == .entities
      ? ["name", "kind", "id"] : ["subject", "kind", "object", "when", "rating"]
    var table = TextTable((own + columns.map(\.name)).map { _ in .left })
    if !columns.isEmpty { table.add(own + columns.map(\.name)) }
    for (place, row) in page.enumerated() {
      let cells = cells[place].map { $0.map(\.shown).joined(separator: ", ") }
      table.add((subject == .entities ? entity(row) : relation(Int(row))) + cells)
    }
    let width = Terminal.output.width
    guard table.wholeWidth + 2 <= width else { return [""] + list(width) }
    let strong = subject == .entities ? [0] : [0, 2]
    return [""]
      + table.lines(width: Terminal.output.width) { column, text in
        TerminalStyle.output(text, strong.contains(column) ? .strong : .faint)
      }
  }

  /// Two lines a row, or more: what it is, and below that the rest.
  private func list(_ width: Int) -> [String] {
    page.enumerated().flatMap { place, row -> [String] in
      let own = subject == .entities ? entity(row) : relation(Int(row))
      let named = subject == .entities ? 1 : 3
      let others = zip(columns, cells[place]).map { column, values in
        "\(column.name) \(values.map(\.shown).joined(separator: ", "))"
      }
      let rest = (own.dropFirst(named).filter { !$0.isEmpty } + others).joined(separator: " · ")
      return own.prefix(named).joined(separator: " ").wrapped(to: width - 2).map {
        "  " + TerminalStyle.output($0, .strong)
      }
        + rest.wrapped(to: width - 4).map { "    " + TerminalStyle.output($0, .faint) }
    }
  }

  private func entity(_ vertex: Int32) -> [String] {
    let entity = graph.entity(at: vertex)
    return [entity.name, entity.kind.rawValue, entity.id.rawValue]
  }

  private func relation(_ number: Int) -> [String] {
    let relation = graph.relation(number)
    let names = [relation.subject, relation.object].map { graph.name(of: Source.ID($0.rawValue)) }
    let standing = [
      relation.status.isAsserted && relation.fileAlone(graph) == nil
        ? relation.rating.description : nil,
      relation.status == .uncontested ? nil : relation.status.rawValue,
    ].compactMap { $0 }
    return [
      names[0], relation.kind.phrase, names[1], DateText.text(relation.validity),
      standing.joined(separator: " · "),
    ]
  }

  /// What to ask next.
  private var next: String {
    guard let first = page.first else {
      return "'backchannel list columns' shows what can be asked for."
    }
    switch subject {
    case .entities: return "Next: 'backchannel show \(graph.id(at: first))'."
    case .relations:
      let ends = graph.ends(ofRelation: Int(first))
      return "Next: 'backchannel show \(graph.id(at: ends.subject))' for who says so."
    }
  }
}

extension ColumnCell {
  /// The value as a person reads it.
  fileprivate var shown: String {
    if case .number(let number) = self { number.short } else { text }
  }
}

extension ColumnsAnswer {
  var text: [String] {
    part("Columns of entities", ofEntities) + part("Columns of relations", ofRelations)
      + part("Scores of analyzers", ofAnalyzers) + Self.next.wrapped(to: Terminal.output.width)
  }

  private func part(_ title: String, _ names: [String]) -> [String] {
    let lines = names.joined(separator: " · ").wrapped(to: Terminal.output.width - 2)
    return [TerminalStyle.output(title, .strong)] + lines.map { "  \($0)" } + [""]
  }

  private static let next = """
    Relations also have the columns of their ends, such as subject.kind, object.name and end.degree. \
    Next: 'backchannel list entities --where "kind = person"'.
    """
}
