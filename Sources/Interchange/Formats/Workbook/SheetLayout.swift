/// Where the table of a sheet is.
struct SheetLayout: Hashable {
  /// The row where it begins; what stands above is left out.
  var firstRow = 1

  /// The columns before it, which are empty.
  var firstColumn = 0

  /// The cells that each of its rows has at least.
  var width = 0
}
