public import Interchange

/// Asks for a first mapping of a table, or of a list of objects in JSON.
public struct MappingSuggestion: Sendable {
  /// A table or a JSON file; `-` is standard input.
  public var file: String
  public var limits: ReadingLimits

  /// What files that are made for inputs are called.
  package var names = InputNames()

  public init(_ file: String, limits: ReadingLimits = ReadingLimits()) {
    (self.file, self.limits) = (file, limits)
  }

  /// Looks at the first rows or objects.
  ///
  /// - Returns: A mapping in YAML, which can be used as it is; what was guessed stands in comments.
  /// - Throws: ``InputError`` where there is no file, `ReadingError` where it has no rows.
  /// - Complexity: O(1) for a table, O(n) in the size of a JSON file.
  public func text() throws -> String {
    var passing = PassingInput(names)
    defer { passing.remove() }
    let path = try passing.path(of: file)
    guard FileKind(path) == .file, let open = OpenGraphFile(path, limits) else {
      throw MappingError.noTable(file)
    }
    guard open.isMappable else { throw MappingError.noTable(file) }
    return try open.mappingDraft(called: file.split(separator: "/").last.map(String.init) ?? file)
  }
}
