import FactFiles
import Interchange

/// Something that looked odd in an input, or was dropped or changed when it was read.
struct InputNote {
  let file: String

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

  /// Place, what, and how often.
  let sentence: String

  var json: JSON {
    [
      "file": .text(file), "line": line.map(JSON.whole) ?? .null, "what": .text(what),
      "count": .whole(count),
    ]
  }
}
