import EntityGraph
package import FactFiles
package import Interchange

/// Reads mappings from YAML files.
///
/// A mapping of ours is a facts file with the key `table`, whose texts are templates; any other is one
/// of FollowTheMoney.
package enum MappingFile {
  /// Reads a mapping.
  ///
  /// - Throws: `FactFileErrors` with all that is wrong in the file.
  package static func read(_ path: String) throws(FactFileErrors) -> Mapping {
    try read(path) { diagnostics throws(FactFileError) in
      try YAMLNode.root(ofFileAt: path, diagnostics)
    }
  }

  /// Reads a mapping from memory.
  ///
  /// - Throws: `FactFileErrors` with all that is wrong in it.
  package static func read(_ source: FactSource) throws(FactFileErrors) -> Mapping {
    try read(source.path) { diagnostics throws(FactFileError) in
      try YAMLNode.root(of: source, diagnostics)
    }
  }

  private static func read(
    _ path: String, _ root: (Diagnostics) throws(FactFileError) -> YAMLNode?
  ) throws(FactFileErrors) -> Mapping {
    let diagnostics = Diagnostics()
    let node = diagnostics.attempt { () throws(FactFileError) in try root(diagnostics) }
    let mapping = node.flatMap { Self.mapping($0, path, diagnostics) }
    guard let mapping, diagnostics.errors.isEmpty else {
      throw FactFileErrors(diagnostics.errors)
    }
    return mapping
  }

  private static func mapping(
    _ root: YAMLNode?, _ path: String, _ diagnostics: Diagnostics
  ) -> Mapping? {
    guard let root, root.isMapping, case .mapping(let pairs) = root.content else {
      diagnostics.add(.noMapping, at: root?.place ?? Place(file: path, line: 1, column: 1))
      return nil
    }
    if pairs.contains(where: { $0.key.value == MappingSection.Key.backchannel.rawValue }) {
      return MappingSection(diagnostics).mapping(root, path).map { .facts($0) }
    }
    return QuerySection(diagnostics).mapping(pairs, path).map { .followTheMoney($0) }
  }
}
