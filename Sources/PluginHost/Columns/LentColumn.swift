import CPluginInterface

/// A column of a graph as a plug-in gets it: by its name, or by a field of `bc_graph`.
@safe struct LentColumn {
  typealias Field<Element> = WritableKeyPath<bc_graph, UnsafePointer<Element>?>

  @safe enum Values {
    case positions([Int], Field<Int64>)
    case seconds([Int64], Field<Int64>)
    case numbers([Int32], Field<Int32>)
    case doubles([Double], Field<Double>)
    case bytes([UInt8], Field<UInt8>)
    case text([UInt8], Field<CChar>)
  }

  /// The path of the field, such as `along_flow.heads`.
  let name: String
  let values: Values
}
