import EntityGraph

extension PartialDate {
  /// A moment in Greenwich, in seconds since 1970.
  init?(epoch seconds: Int) {
    let text = PartialDate(secondsSince1970: Int64(seconds)).text
    self.init(text.contains("T") ? "\(text)Z" : "\(text)T00:00:00Z")
  }
}
