import EntityGraph
import Questions

extension FindAnswer {
  var text: [String] {
    guard !isEmpty else { return ["Nothing here is called '\(sought)', or anything like it."] }
    var table = TextTable([.left, .left, .left, .left])
    for entity in entities {
      table.add([
        entity.id.rawValue, entity.name, entity.kind.rawValue,
        entity.aliases.isEmpty ? "" : "also \(entity.aliases.joined(separator: ", "))",
      ])
    }
    return table.lines(width: Terminal.output.width) { column, text in
      TerminalStyle.output(text, column == 1 ? .strong : .faint)
    } + identity
  }

  /// That some of these are several entities.
  private var identity: [String] {
    guard entities.contains(where: isSeveral) else { return [] }
    return [""]
      + PolicyText.identity(graph.identities).flatMap { $0.wrapped(to: Terminal.output.width) }
  }
}
