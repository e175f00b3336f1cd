/// Whether the day or the month comes first in dates such as `03/02/2020`.
public enum DateOrder: String, Hashable, Sendable, CaseIterable {
  case dayFirst = "dmy"
  case monthFirst = "mdy"

  /// The order that some of the texts can only have; `nil` where none decides, or where some decide
  /// one way and some the other.
  init?(decidedBy texts: some Sequence<String>) {
    var found: Set<DateOrder> = []
    for text in texts { if let order = DateSpelling.onlyOrder(of: text) { found.insert(order) } }
    guard found.count == 1, let order = found.first else { return nil }
    self = order
  }
}
