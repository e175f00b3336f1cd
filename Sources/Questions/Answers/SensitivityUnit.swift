/// What is left out in turn.
public enum SensitivityUnit: String, CaseIterable, Sendable {
  /// Who speaks: first, or as one who passed it on.
  case source

  /// What it stands in; a document and its copies are one.
  case document

  /// A single claim: of a path each of those behind its legs and each that does not assert, of a
  /// ranking each there is.
  case claim
}
