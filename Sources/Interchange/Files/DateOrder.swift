/// Whether the day or the month comes first in dates such as `03/02/2020`.
public enum DateOrder: String, Hashable, Sendable, CaseIterable {
  case dayFirst = "dmy"
  case monthFirst = "mdy"
}
