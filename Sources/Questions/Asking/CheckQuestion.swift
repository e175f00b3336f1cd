public import Interchange

/// Asks what Gephi would lose or change of a file.
public struct CheckQuestion: Sendable {
  /// A GraphML or GEXF file; `-` is standard input.
  public var file: String

  /// The format that the file has; `nil` where its content or its name is to tell.
  public var format: GraphFormat?
  public var limits: ReadingLimits

  /// What files that are made for inputs are called.
  package var names = InputNames()

  public init(
    _ file: String, as format: GraphFormat? = nil, limits: ReadingLimits = ReadingLimits()
  ) {
    self.file = file
    self.format = format
    self.limits = limits
  }

  /// Reads the file over once.
  ///
  /// - Throws: ``CheckError`` where there is no file, `ReadingError` where it cannot be read.
  public func answer() throws -> CheckAnswer {
    var passing = PassingInput(names)
    defer { passing.remove() }
    let path = try passing.path(of: file)
    guard FileKind(path) == .file else { throw CheckError(file) }
    return CheckAnswer(check: try FileCheck(of: path, as: format, limits: limits))
  }
}

/// Nothing that could be checked is there.
public struct CheckError: Error, Hashable, CustomStringConvertible {
  public let path: String

  init(_ path: String) { self.path = path }

  public var description: String {
    switch FileKind(path) {
    case .folder: "'\(path)' is a folder; check takes a GraphML or GEXF file"
    case .unreachable(let reason): InputError.unreachable(path, reason: reason).description
    case .absent, .file: "there is no file '\(path)'; check takes a GraphML or GEXF file"
    }
  }
}
