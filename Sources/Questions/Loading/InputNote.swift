import EntityGraph
import FactFiles
import Interchange
import Wording

/// Something that looked odd in an input, or was dropped or changed when it was read.
public struct InputNote: Hashable, Sendable {
  /// `nil` where it is about all inputs together.
  public private(set) var file: String?

  /// Counted from 1; `nil` where no one line shows it.
  public let line: Int?
  public private(set) var what: String

  /// How often it happened.
  public let count: Int

  /// Place, what, and how often.
  public private(set) var sentence: String

  init(_ warning: FactFileWarning) {
    (file, line, count) = (warning.place.file, warning.place.line, 1)
    what = "\(warning.matter)"
    sentence = "\(warning)"
  }

  init(_ what: String, in file: String, line: Int?, count: Int) {
    (self.file, self.line, self.what, self.count) = (file, line, what, count)
    let place = line.map { "\(file):\($0)" } ?? file
    sentence = "\(place): \(what)" + (count > 1 ? " (\(count) times)" : "")
  }

  /// What was noted on reading a file, but for entities that other inputs may define.
  static func all(of reading: GraphReading, in file: String) -> [InputNote] {
    reading.notes.filter { !$0.isOnUndefinedEntities }.map {
      InputNote($0.what, in: file, line: $0.line, count: $0.count)
    }
  }

  /// A note about a whole file.
  init(_ what: String, in file: String) {
    (self.file, line, self.what, count) = (file, nil, what, 1)
    sentence = "\(file): \(what)"
  }

  /// A note about all inputs together.
  init(_ what: String, count: Int) {
    (file, line, self.what, self.count) = (nil, nil, what, count)
    sentence = what
  }

  init(count: Int, one: String, several: String) {
    self.init(count == 1 ? one : "\(count) \(several)", count: count)
  }

  /// Names that may be taken for one another.
  static func confusable(_ names: ConfusableNames) -> [InputNote] {
    var notes: [InputNote] = []
    if let shared = names.shared {
      let place = "'\(shared.name)' in \(shared.inputs[0]) and \(shared.inputs[1])"
      notes.append(
        InputNote(
          count: names.sharedCount,
          one: "1 name stands in several files and is not joined: \(place)",
          several: "names stand in several files and are not joined, such as \(place)"))
    }
    if let name = names.alike {
      let what = "written in several ways that look the same (accents composed or not)"
      notes.append(
        InputNote(
          count: names.alikeCount, one: "'\(name)' is \(what); each is an entity of its own",
          several: "names are \(what), such as '\(name)'; each is an entity of its own"))
    }
    return notes
  }

  /// What facts say that are added to `known` may be meant otherwise; `crowds` are the events of both
  /// that imply too much to be written out.
  static func concerns(
    adding batch: FactBatch, to known: FactBatch, crowds: [Crowd] = []
  ) throws(GraphError) -> [InputNote] {
    let concerns = try known.concerns(adding: batch)
    guard !concerns.isEmpty || !crowds.isEmpty else { return [] }
    var names = Dictionary(known.entities.map { ($0.id, $0.name) }) { first, _ in first }
    for entity in batch.entities { names[entity.id] = entity.name }
    var vocabulary = Vocabulary.standard
    vocabulary.merge(known.vocabulary)
    vocabulary.merge(batch.vocabulary)
    let name = { (id: Entity.ID) in names[id] ?? id.rawValue }
    return concerns.map { InputNote($0, name) } + notes(of: crowds, vocabulary, name: name)
  }

  private init(_ concern: ImportConcern, _ name: (Entity.ID) -> String) {
    (line, count) = (nil, 1)
    let place: String
    switch concern {
    case .countedAsOne(let relation, let document, let claims):
      place = document.rawValue
      let time = relation.validity.isDated ? ", \(DateText.text(relation.validity))," : ""
      what =
        "\(claims) \(time.isEmpty ? "undated " : "")claims that \(name(relation.subject))"
        + " \(relation.kind.phrase) \(name(relation.object))\(time) count as one; give the minute"
        + " or an event where they are several"
    case .mixedUnits(let entity, let property, let units):
      place = entity.rawValue
      what =
        "values of '\(property)' of \(name(entity)) in \(units.listed) are not compared; give all"
        + " in one unit"
    }
    file = place
    sentence = "\(place): \(what)"
  }

  /// The same, where files that were made for inputs are called as these.
  func calling(inputs names: InputNames) -> InputNote {
    var note = self
    note.file = file.map(names.asNamed)
    (note.what, note.sentence) = (names.asNamed(what), names.asNamed(sentence))
    return note
  }

  public var json: JSON {
    [
      "file": JSON(file), "line": line.map(JSON.whole) ?? .null, "what": .text(what),
      "count": .whole(count),
    ]
  }
}
