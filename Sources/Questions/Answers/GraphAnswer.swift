/// An answer, ready to be told as text, JSON or a table.
public protocol GraphAnswer: Sendable {
  /// Whether nothing was found.
  var isEmpty: Bool { get }

  /// All that programs need to know, with the version of its shape under `schema`.
  var json: JSON { get }
}
