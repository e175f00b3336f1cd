/// Makes lines of the rows of a sheet.
protocol SheetHandler: XMLHandler {
  var lines: SheetLines { get set }
  var remarks: SheetRemarks { get }
}

extension SheetHandler {
  /// Sees that a sheet does not take more than its cells are worth.
  func checkBounds(line: Int) throws(XMLRefusal) {
    guard !lines.isNearlyEmpty else {
      throw XMLRefusal(
        "has far more cells without a value than with one; leave out the columns that nothing needs",
        line: line)
    }
    guard !lines.isFlooded else {
      throw XMLRefusal(
        "names long texts in far too many cells, as traps do; leave out the columns that nothing needs",
        line: line)
    }
  }
}
