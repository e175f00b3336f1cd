/// A few texts one after the other, as which a small thing is kept in an archive.
struct Record {
  private(set) var texts: [String] = []

  /// The place of what is read next.
  private var next = 0

  init() {}
  init(_ texts: [String]) { self.texts = texts }

  mutating func append(_ text: String) { texts.append(text) }

  mutating func append(_ isSo: Bool) { append(isSo ? "1" : "0") }

  /// Appends several texts, with how many they are.
  mutating func append(_ list: [String]) {
    append("\(list.count)")
    texts += list
  }

  mutating func append(_ text: String?) { append(text.map { [$0] } ?? []) }

  /// The next text; empty where there is none, as in a damaged file.
  mutating func text() -> String {
    guard next < texts.count else { return "" }
    next += 1
    return texts[next - 1]
  }

  mutating func bool() -> Bool { text() == "1" }

  mutating func list() -> [String] {
    let count = min(Int(text()) ?? 0, texts.count - next)
    return (0..<max(count, 0)).map { _ in text() }
  }

  mutating func optional() -> String? { list().first }

  /// Appends several things, with how many they are.
  mutating func append<Item>(_ values: [Item], _ write: (Item, inout Record) -> Void) {
    append("\(values.count)")
    for value in values { write(value, &self) }
  }

  mutating func values<Item>(_ read: (inout Record) -> Item) -> [Item] {
    let count = min(Int(text()) ?? 0, texts.count)
    return (0..<max(count, 0)).map { _ in read(&self) }
  }
}
