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

  /// Values of one type, indexed by row; `nil` where a row has none.
  public enum Cells: Sendable {
    case texts(TextCells)
    case wholeNumbers([Int?])
    case numbers([Double?])
    case flags([Bool?])
  }

  public let name: String
  public let meaning: Meaning
  public let cells: Cells

  /// Whether some row has a value.
  var hasValue: Bool {
    switch cells {
    case .texts(let cells): !cells.texts.isEmpty
    case .wholeNumbers(let cells): cells.contains { $0 != nil }
    case .numbers(let cells): cells.contains { $0 != nil }
    case .flags(let cells): cells.contains { $0 != nil }
    }
  }
}
