/// A named column of a table.
public struct Column: Hashable, Sendable {
  public var name: String
  public var cells: Cells

  /// Whether it tells how the file draws the graph, which is no property of anything.
  public var isOfDrawing = false

  public init(_ name: String, _ cells: Cells) {
    self.name = name
    self.cells = cells
  }
}

/// The name of a column, or of a property, as somebody gives it who does not mind its case.
public struct ColumnName: Hashable, Sendable {
  public let text: String

  public init(_ text: String) { self.text = text }

  /// The name of weights where nothing else is said.
  public static let weight = ColumnName("weight")

  /// In lower case without blanks, `_` and `-`.
  public var plain: String { text.lowercased().filter { !" _-".contains($0) } }

  /// The place among names: of the very name, else of the first that differs only in its case,
  /// blanks, `_` and `-`.
  public func place(in names: [String]) -> Int? {
    if let place = names.firstIndex(of: text) { return place }
    let plain = plain
    return plain.isEmpty ? nil : names.firstIndex { ColumnName($0).plain == plain }
  }
}
