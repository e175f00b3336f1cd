/// A column of a table whose cells are of several types.
struct MixedColumn: Error, CustomStringConvertible {
  let name: String

  var description: String {
    "the column '\(name)' has cells of several types, and a plug-in may give one; make texts of them"
  }
}
