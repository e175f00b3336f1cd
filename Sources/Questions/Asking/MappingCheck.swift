import EntityGraph
public import Interchange
import MappingFiles

/// Asks what a mapping makes of a table.
public struct MappingCheck: Sendable {
  /// The mapping, in YAML.
  public var mapping: String

  /// A table or a JSON file; `-` is standard input.
  public var file: String
  public var limits: ReadingLimits

  /// What files that are made for inputs are called.
  package var names = InputNames()

  public init(_ mapping: String, of file: String, limits: ReadingLimits = ReadingLimits()) {
    (self.mapping, self.file, self.limits) = (mapping, file, limits)
  }

  /// Maps the whole table.
  ///
  /// - Throws: `FactFileErrors` with what is wrong in the mapping, `ReadingError` where the table cannot
  ///   be read by it.
  /// - Complexity: O(n) in the size of the table.
  public func answer() throws -> MappingAnswer {
    var passing = PassingInput(names)
    defer { passing.remove() }
    let path = try passing.path(of: file)
    let read = try MappingFile.read(mapping)
    guard FileKind(path) == .file, let open = OpenGraphFile(path, limits), open.isMappable else {
      throw MappingError.noTable(file)
    }
    let reading = try open.read(by: read)
    guard case .facts(let batch) = reading.content else { throw MappingError.noTable(file) }
    return MappingAnswer(file, batch, InputNote.all(of: reading, in: file))
  }
}
