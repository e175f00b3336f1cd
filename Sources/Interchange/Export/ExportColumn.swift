public import EntityGraph

/// One column of an export: a name, what it tells, and a value or nothing for each row.
public struct ExportColumn: Sendable {
  /// What a column tells, so that a format can give it the place it has there.
  public enum Meaning: Hashable, Sendable {
    case label, entityKind, relation, phrase, weight

    /// Another fact that every export has.
    case fact

    /// The best founded value of a property.
    case property(PropertyKind.ID)

    /// All that is claimed of a property, where its value does not say it all.
    case claimed(PropertyKind.ID)

    /// A score or group that was computed, under the name its analyzer gave it.
    case computed(String)
  }

  public let name: String
  public let meaning: Meaning
  public let cells: Cells

  /// Whether some row has a value.
  var hasValue: Bool { cells.hasValue }
}
