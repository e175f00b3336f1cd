extension YAMLNode {
  /// Reads the one document of a YAML file; `nil` where it has none.
  ///
  /// - Throws: ``FactFileError`` where the file cannot be read, or ends the reading.
  package static func root(
    ofFileAt path: String, _ diagnostics: Diagnostics
  ) throws(FactFileError) -> YAMLNode? {
    try root(of: FactSource(readingFrom: path), diagnostics)
  }

  /// Reads the one document of a text; `nil` where it has none.
  ///
  /// - Throws: ``FactFileError`` with what ends the reading.
  package static func root(
    of source: FactSource, _ diagnostics: Diagnostics
  ) throws(FactFileError) -> YAMLNode? {
    try YAMLParser.root(of: source.text(), in: source.path, diagnostics)
  }
}
