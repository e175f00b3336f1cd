import EntityGraph
import FactFiles
import Interchange

/// Something that looked odd in an input, or was dropped or changed when it was read.
struct InputNote {

  /// `nil` where it is about all inputs together.
  let file: String?

  /// Counted from 1; `nil` where no one line shows it.
  let line: Int?
  let what: String

  /// How often it happened.
  let count: Int

  init(_ warning: FactFileWarning) {
    (file, line, count) = (warning.place.file, warning.place.line, 1)
    what = "\(warning.matter)"
    sentence = "\(warning)"
  }

  init(_ note: ReadingNote, in file: String) {
    (self.file, line, what, count) = (file, note.line, note.what, note.count)
    let place = line.map { "\(file):\($0)" } ?? file
    sentence = "\(place): \(what)" + (count > 1 ? " (\(count) times)" : "")
  }

  init(_ crowd: Crowd, in graph: Graph) {
    (file, line, count) = (nil, nil, 1)
    let (roles, kinds) = (crowd.projection, graph.vocabulary.relations)
    let name = graph.vertex(of: crowd.event).map { graph.entity(at: $0).name }
    let pair = "\(roles.subject) \(kinds[roles.kind]?.phrase ?? "\(roles.kind)") \(roles.object)"
    what =
      "'\(name ?? "\(crowd.event)")' would make \(crowd.pairs) relations, \(pair), more than the \(Crowd.mostPairs) an event may make; none is made, and who took part is related to the event alone ('--relation all' follows that)"
    sentence = what
  }

  /// Place, what, and how often.
  let sentence: String

  var json: JSON {
    [
      "file": JSON(file), "line": line.map(JSON.whole) ?? .null, "what": .text(what),
      "count": .whole(count),
    ]
  }
}
