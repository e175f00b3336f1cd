extension GraphMLTable {
  /// A column whose values are not of the type that its key declares.
  struct TypeMismatch {
    let key: Int
    let name: String
    let from: ColumnBuilder.ValueType
    let to: ColumnBuilder.ValueType
    let line: Int?
  }

  /// The columns that another reading must make wider.
  var mismatchs: [TypeMismatch] {
    (nodeColumns + edgeColumns).compactMap { key, column in
      column.wideningTo.map {
        TypeMismatch(
          key: key, name: column.name, from: column.type, to: $0, line: column.mismatchLine)
      }
    }
  }
}

extension GraphMLTable.TypeMismatch {
  var sentence: String {
    "\"\(name)\" has values that are no \(Self.plural(from)); all of it is read as "
      + Self.plural(to)
  }

  private static func plural(_ type: ColumnBuilder.ValueType) -> String {
    switch type {
    case .text, .undeclared: "texts"
    case .wholeNumber: "whole numbers"
    case .number: "numbers"
    case .flag: "flags"
    }
  }
}
