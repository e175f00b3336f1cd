import EntityGraph
import Questions
import Wording

/// Groups of entities in a table: how large each is, who is at its center, and who else is in it.
struct GroupTable {
  private let answer: AnalysisAnswer
  private let width = Terminal.output.width

  init(_ answer: AnalysisAnswer) { self.answer = answer }

  var lines: [String] {
    var table = TextTable([.right, .left, .left, .left], most: [1: 36, 2: 24])
    table.add(["size", "around", "mostly", "members"])
    let groups = answer.groups
    for group in groups { table.add(cells(group, room: room(groups))) }
    return table.lines(width: width) { column, text in
      TerminalStyle.output(text, column == 1 ? .strong : .faint)
    }
  }

  private func cells(_ group: FoundGroup, room: Int) -> [String] {
    [
      "\(group.members.count)", name(group.center), "\(group.kind) \(group.kindCount)",
      members(of: group, room: room),
    ]
  }

  private func name(_ vertex: Graph.Vertex) -> String { answer.graph.entity(at: vertex).name }

  /// How many columns two lines of members have.
  private func room(_ groups: [FoundGroup]) -> Int {
    let names = groups.map { min(36, name($0.center).displayWidth) }.max() ?? 0
    return max(40, 2 * (width - names - 40))
  }

  /// As many members as two lines hold, without the one at the center, and how many more there are.
  private func members(of group: FoundGroup, room: Int) -> String {
    let names = group.members.filter { $0 != group.center }.map(name)
    var (shown, length) = (0, 0)
    for name in names where length + name.displayWidth + 2 < room - 16 || shown == 0 {
      guard shown == names.prefix(shown).count else { break }
      (shown, length) = (shown + 1, length + name.displayWidth + 2)
    }
    let more = names.count - shown
    return names.prefix(shown).joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }
}
