/// For whom a GraphML document is written.
public enum GraphMLProfile: String, CaseIterable, Sendable {
  /// For Gephi, which takes all of it: an extra attribute keeps parallel relations apart.
  case gephi

  /// For readers that hold to the schema, which knows no such attribute and no `/` in ids.
  case strict
}
