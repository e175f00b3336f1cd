import EntityGraph

/// What our own writer keeps of a relation that no schema has a place for: a text of the index each,
/// such as `event: gas-cut`, whose end is the id of an entity of the file.
enum FTMReminder: String, CaseIterable {
  case event, channel

  static let property = "indexText"

  /// That the first text of the summary is what the claim says, in the words of who wrote it down.
  static let words = "words: summary"

  func text(_ id: String) -> String { "\(rawValue): \(id)" }

  /// The id that a text keeps; `nil` for any other text.
  func id(_ text: String) -> String? {
    let start = "\(rawValue): "
    return text.hasPrefix(start) ? String(text.dropFirst(start.count)) : nil
  }
}
