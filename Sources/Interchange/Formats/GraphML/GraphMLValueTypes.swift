/// How types of keys are spelled.
enum GraphMLValueTypes {
  /// The type of a key's values and whether GraphML knows it; `nil` as a type where nothing is said.
  static func type(_ spelled: String?) -> (type: ColumnBuilder.ValueType, isKnown: Bool) {
    guard let spelled, !spelled.isEmpty else { return (.undeclared, true) }
    switch spelled.lowercased() {
    case "string": return (.text, true)
    case "int", "long": return (.wholeNumber, true)
    case "float", "double": return (.number, true)
    case "boolean": return (.flag, true)
    default: return (isList(spelled.lowercased()) ? .text : .undeclared, false)
    }
  }

  /// Whether it is a type of many values or of objects, as graph-tool and others have them.
  private static func isList(_ spelled: String) -> Bool {
    ["vector", "list", "set", "array", "map", "dict", "python"].contains { spelled.contains($0) }
  }
}
