/// Whether the edges of a list are directed, as far as the file says.
struct EdgeDirection {
  private var told: Bool?

  init(_ told: Bool? = nil) { self.told = told }

  /// Directed where the file says nothing.
  var isDirected: Bool { told ?? true }

  /// Takes what SNAP (`# Undirected graph`) or KONECT (`% sym`) say at the beginning.
  mutating func take(comment: [UInt8]) {
    guard told == nil else { return }
    let words = String(decoding: comment.prefix(200), as: UTF8.self).lowercased()
      .split { !$0.isLetter }
    if words.contains("undirected") || words.first == "sym" {
      told = false
    } else if words.contains("directed") || words.first == "asym" {
      told = true
    }
  }

  func note(in notes: inout ReadingNotes) {
    guard told == nil else { return }
    notes.note("whether edges are directed is not said: they are read as directed")
  }
}
