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
    table.add(["size", "around", "commonest kind", "members"])
    let groups = answer.groups.filter { $0.members.count > 1 }
    for group in groups { table.add(cells(group, room: room(groups))) }
    let lines = table.lines(width: width) { column, text in
      TerminalStyle.output(text, column == 1 ? .strong : .faint)
    }
    return (groups.isEmpty ? [] : lines) + singles(answer.groups.filter { $0.members.count == 1 })
  }

  /// The groups of one, as many as two lines hold.
  private func singles(_ groups: [FoundGroup]) -> [String] {
    guard !groups.isEmpty else { return [] }
    let names = shown(groups.map { name($0.center) }, room: 2 * width - 36)
    return "\(groups.count.of("group")) of one: \(names)".wrapped(to: width - 2)
      .map { "  " + TerminalStyle.output($0, .faint) }
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
    shown(group.members.filter { $0 != group.center }.map(name), room: room - 16)
  }

  /// The first of some names, as long as there is room, and how many more there are.
  private func shown(_ names: [String], room: Int) -> String {
    var (shown, length) = (0, 0)
    while shown < names.count, shown == 0 || length + names[shown].displayWidth + 2 < room {
      (shown, length) = (shown + 1, length + names[shown].displayWidth + 2)
    }
    let more = names.count - shown
    return names.prefix(shown).joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }
}
