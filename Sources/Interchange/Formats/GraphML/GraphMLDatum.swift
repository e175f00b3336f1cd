/// The datum that is open.
struct GraphMLDatum {
  /// What becomes of its text.
  enum Use {
    case value(ColumnBuilder), graph(name: String), drawing, none
  }

  var use = Use.none
  var line = 0

  /// Whether it had a text or an element.
  var hasContent = false
}
