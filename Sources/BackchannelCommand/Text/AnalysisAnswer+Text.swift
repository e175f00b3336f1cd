import AnalyzerKit
import EntityGraph
import Paths
import Questions
import Wording

extension AnalysisAnswer {
  var text: [String] {
    let about = run.about.map(\.rawValue).joined(separator: ",")
    let settings =
      (size + run.configuration.map { "\($0.name)=\($0.value.text)" }
      + (about.isEmpty ? [] : ["about=\(about)"])).joined(separator: ", ")
    let policy = PolicyText(graph, isOfAsserted: true)
    let remarks =
      caveats.map { "Note: \($0)." }
      + [policy.sentence, policy.unasserted].compactMap { $0 }.filter { !$0.isEmpty }
    let more = count > limit ? ["  … and \(count - limit) more (--top)"] : []
    return title(settings) + [""] + body + more + [""]
      + remarks.joined(separator: " ").wrapped(to: Terminal.output.width)
  }

  /// Its name, and beside it what was set.
  private func title(_ settings: String) -> [String] {
    let start = run.name.count + 2
    let lines = settings.wrapped(to: Terminal.output.width - start)
    return lines.enumerated().map { number, line in
      let lead =
        number == 0
        ? TerminalStyle.output(run.name, .strong) + "  " : String(repeating: " ", count: start)
      return (lead + TerminalStyle.output(line, .faint)).trimmedRight
    }
  }

  /// How many entities count, and of how many where the others have no relation that does; nothing
  /// is said of it where the question is about some of them.
  private var size: [String] {
    if case .paths = listed { return [] }
    guard run.about.isEmpty else { return [] }
    let (count, whole) = (graph.entityCount, graph.wholeEntityCount)
    return [count == whole ? "n=\(count)" : "n=\(count) of \(whole)"]
  }

  private var body: [String] {
    guard !isEmpty else { return ["None."] }
    return switch listed {
    case .scores(let scores, let vertices): ranking(scores, vertices)
    case .paths(let paths):
      paths.prefix(limit).flatMap { path in
        PathText(
          graph, path, title: path.length.of("leg") + (run.order?.told(path) ?? ""),
          measure: run.order?.measure
        ).lines + [""]
      }
    case .groups: GroupTable(self).lines
    case .relationScores(let scores, let relations): ranking(scores, relations: relations)
    case .table(let table):
      lines(table.columns, table.rows.prefix(limit).map { zip($0, table.columns).map(text) })
    }
  }

  /// The entities with their scores, under headings where there are several columns.
  private func ranking(_ scores: Scores, _ vertices: [Graph.Vertex]) -> [String] {
    let columns = scores.columns
    var table = TextTable([.right, .left, .left] + columns.map { _ in .right })
    if columns.count > 1 { table.add(["", "", ""] + columns.map(\.name)) }
    for (number, vertex) in vertices.prefix(limit).enumerated() {
      let entity = graph.entity(at: vertex)
      table.add(
        ["\(number + 1)", entity.name, entity.kind.rawValue]
          + scores.texts(of: vertex))
    }
    return table.lines(width: Terminal.output.width) { column, text in
      column == 1
        ? TerminalStyle.output(text, .strong)
        : column >= 3 ? text : TerminalStyle.output(text, .faint)
    }
  }

  /// The relations with their scores, by the names of their ends.
  private func ranking(_ scores: Scores, relations: [Int32]) -> [String] {
    var table = TextTable(
      [.left, .left, .left, .left] + scores.columns.map { _ in .right }, most: [0: 40, 2: 40])
    table.add(["", "", "", ""] + scores.columns.map(\.name))
    for number in relations.prefix(limit) {
      let relation = graph.relation(Int(number))
      let ends = [relation.subject, relation.object].map { graph.name(of: Source.ID($0.rawValue)) }
      table.add(
        [ends[0], relation.kind.phrase, ends[1], DateText.text(relation.validity)]
          + scores.texts(of: number))
    }
    return table.lines(width: Terminal.output.width) { column, text in
      switch column {
      case 0, 2: TerminalStyle.output(text, .strong)
      case 1: TerminalStyle.output(text, .linking)
      default: TerminalStyle.output(text, .faint)
      }
    }
  }

  /// A table with headings.
  private func lines(_ headings: [String], _ rows: some Sequence<[String]>) -> [String] {
    var table = TextTable(headings.map { _ in .left })
    table.add(headings)
    for row in rows { table.add(row) }
    return table.lines(width: Terminal.output.width)
  }

  /// A cell as it is shown: an entity by its name, unless the column is for ids.
  private func text(_ cell: Cell, under heading: String) -> String {
    switch cell {
    case .entity(let vertex) where heading != "id": graph.entity(at: vertex).name
    case .number(let number): number.short
    default: cell.text(in: graph)
    }
  }
}

extension Scores {
  /// The values of a row as they are shown; empty where there is none.
  fileprivate func texts(of row: Int32) -> [String] {
    columns.map { $0.values[Int(row)].isNaN ? "" : $0.values[Int(row)].short }
  }
}
