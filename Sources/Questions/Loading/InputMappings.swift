import CaseFiles
import FactFiles
import Interchange
import MappingFiles
import Wording

/// The mappings of the inputs.
package struct InputMappings {
  private var mappings: [Mapping] = []
  private var names: Set<String> = []

  package init() {}

  /// Reads mappings that are given beside inputs.
  ///
  /// - Throws: `FactFileErrors` with what is wrong in one, ``MappingError`` where one is of no input.
  package init(_ paths: [String], of inputs: [String]) throws {
    for path in paths { mappings.append(try MappingFile.read(path)) }
    names = Set(inputs.map(Self.name))
    for mapping in mappings where mapping.files.count > 1 && mapping.files.isDisjoint(with: names) {
      throw MappingError.missing(mapping.path, mapping.files.sorted())
    }
    for mapping in mappings {
      let isOfSome = inputs.contains { path in
        isOf(path, mapping) && (OpenGraphFile(path)?.isMappable ?? true) && !Self.isFacts(path)
      }
      if !isOfSome { throw MappingError.unused(mapping.path) }
    }
  }

  /// The mappings that are of an input.
  func mappings(of path: String) -> [Mapping] { mappings.filter { isOf(path, $0) } }

  /// Whether a mapping is of an input: of that name, or of any where no input has the one that it
  /// names.
  private func isOf(_ path: String, _ mapping: Mapping) -> Bool {
    mapping.files.isDisjoint(with: names) || mapping.files.contains(Self.name(path))
  }

  private static func isFacts(_ path: String) -> Bool {
    FileKind(path) == .folder || path.hasSuffix(".yaml") || path.hasSuffix(".yml")
      || FactReader.recognizes(path) || CaseFile.isCaseFile(path)
  }

  /// The last part of a path, without the end that tells that it is compressed.
  private static func name(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
  }
}

/// A mapping that is of no input.
public enum MappingError: Error, Hashable, CustomStringConvertible {
  /// That no input is called as one of the tables that it is of.
  case missing(String, [String])

  /// That no input is a table or JSON.
  case unused(String)

  /// That what is to be mapped is no table and no JSON.
  case noTable(String)

  public var description: String {
    switch self {
    case .missing(let path, let files):
      "\(path) maps \(files.map { "'\($0)'" }.listed), and no input is called so; name them as inputs"
    case .unused(let path):
      "\(path) maps a table or JSON, and there is none among the inputs; name one"
    case .noTable(let path):
      "there is no table and no JSON at '\(path)'; name one"
    }
  }
}
