public import EntityGraph

/// One column of an export: a name, what it tells, and a value or nothing for each row.
public struct ExportColumn: Sendable {
  /// What a column tells, so that a format can give it the place it has there.
  public enum Meaning: Hashable, Sendable {
    case label, entityKind, relation, phrase, weight

    /// Where a node stands in a drawing, or how large it is; `x`, `y`, `z` or `size`.
    case place

    /// The colour that a file told, as `#rrggbb`, for formats without a place for colours.
    case color

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

  init(name: String, meaning: Meaning, cells: Cells) {
    self.name = name
    self.meaning = meaning
    self.cells = cells
  }

  /// Whether it is one of the axes of a drawing.
  var isAxis: Bool { meaning == .place && name != "size" }

  /// Whether some row has a value.
  var hasValue: Bool { cells.hasValue }
}
