extension Document {
  /// All that is known of it, but for its id.
  var record: Record {
    var record = Record()
    record.append(title)
    let others = [
      author?.rawValue, publisher?.rawValue, published?.description, reliability?.rawValue,
      republishes?.rawValue, url, retrieved?.text, language, marking,
    ]
    for text in others { record.append(text) }
    record.append(repeats.flatMap { [$0.locator, $0.original] })
    return record
  }

  init(_ id: ID, _ record: Record) {
    var record = record
    self.init(id: id, title: record.text())
    author = record.optional().map { Source.ID($0) }
    publisher = record.optional().map { Source.ID($0) }
    published = record.optional().flatMap { Period($0) }
    reliability = record.optional().flatMap { Reliability(rawValue: $0) }
    republishes = record.optional().map { ID($0) }
    url = record.optional()
    retrieved = record.optional().flatMap { PartialDate($0) }
    language = record.optional()
    marking = record.optional()
    let places = record.list()
    repeats = stride(from: 0, to: places.count - 1, by: 2).map {
      Repeat(places[$0], original: places[$0 + 1])
    }
  }
}
