/// What was written, and what a reader of it would lose or bend.
public struct ExportReport: Hashable, Sendable {
  public let file: String
  public let nodes: Int
  public let edges: Int
  public let warnings: [ExportWarning]

  /// How many claims a format has that keeps them; `nil` of others.
  public var claims: Int?
}

/// One thing that a reader would lose or bend, and how to mend it.
public struct ExportWarning: Hashable, Sendable, CustomStringConvertible {
  /// Which element, such as `node eli-cohen`, `edge a/called/b`, `column property_type` or `graph`.
  public let element: String
  public let what: String

  public var description: String { "\(element): \(what)" }
}
