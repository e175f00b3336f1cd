/// What a list of sources lists.
public enum SourceUnit: String, CaseIterable, Sendable {
  /// Who speaks: first, or as one who passed it on.
  case source

  /// What it stands in; a document and its copies are one.
  case document
}
