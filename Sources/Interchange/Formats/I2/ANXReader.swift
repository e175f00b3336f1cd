import EntityGraph

/// Reads charts of i2 Analyst's Notebook in XML: entities by their identities, links as claims by
/// their sources, each card a claim of its own.
///
/// > i2. "Analyst's Notebook Exchange schema", version 7.
struct ANXReader {
  /// - Throws: ``ReadingError`` when the file is not what it seems, with the line.
  /// - Complexity: O(n) in the size of the file, which is gone through twice.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    var chart = ANXChart()
    try XMLDocumentReader.read(file, into: &chart)
    try file.rewind()
    var content = ANXContent(chart, file)
    try XMLDocumentReader.read(file, into: &content)
    return content.reading()
  }
}

/// Makes facts of the items of a chart as they come by.
private struct ANXContent: XMLHandler {
  private var items = ANXItems()
  private var facts: ANXFacts

  init(_ chart: ANXChart, _ file: InputFile) { facts = ANXFacts(chart, file) }

  mutating func start(_ element: XMLElement<ANXName>) throws(XMLRefusal) {
    try items.start(element)
  }

  mutating func text(_ text: Span<UInt8>) {}

  mutating func end(_ name: ANXName?) {
    if let item = items.end(name) { facts.add(item) }
  }

  mutating func reading() -> GraphReading {
    if items.pictures > 0 {
      facts.facts.notes.note(
        "a picture, or an object of another program, is left out", items.pictures)
    }
    return facts.facts.reading()
  }
}
