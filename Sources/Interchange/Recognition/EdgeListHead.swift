/// The beginning of a text that is called as edge lists are, and may be any other text.
struct EdgeListHead {
  private let path: String
  private let lines: [(number: Int, words: [String])]

  /// Whether all of the file was looked at.
  private let isWhole: Bool

  init(_ file: InputFile) {
    path = file.path
    let all = FileHead(file.head).bytes.split(omittingEmptySubsequences: false) { $0 == 0x0A }
    isWhole = file.head.count < InputFile.headSize
    let lines = (isWhole ? all[...] : all.dropLast()).enumerated().map { place, line in
      (number: place + 1, words: Self.words(line))
    }
    self.lines = lines.filter { !$0.words.isEmpty }
  }

  /// The cells of a line; none of a comment, and the values of networkx as one.
  private static func words(_ bytes: ArraySlice<UInt8>) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self).trimmingBlanks
    if text.isEmpty || "#%".contains(text.prefix(1)) || text.hasPrefix("//") { return [] }
    let plain = text.prefix { $0 != "{" }
    let separator = plain.contains("\t") ? "\t" : plain.contains(",") ? "," : " "
    let words = plain.split(separator: separator, omittingEmptySubsequences: separator == " ")
    return words.map { String($0).trimmingBlanks } + (plain.count < text.count ? ["{"] : [])
  }

  /// Refuses a `.txt` whose lines differ in shape, or whose ids do not repeat.
  ///
  /// - Throws: ``ReadingError`` with what tells that it is no edge list.
  func check() throws(ReadingError) {
    let name = path.lowercased()
    guard name.hasSuffix(".txt") || name.hasSuffix(".txt.gz"), let first = lines.first else {
      return
    }
    let count = first.words.count
    if let other = lines.first(where: { $0.words.count != count }) {
      throw ReadingError(
        "is no edge list, as its lines have different numbers of words, such as \(count) in line"
          + " \(first.number) and \(other.words.count) here; \(Self.advice)", file: path,
        line: other.number)
    }
    guard count > 1, !repeatsIDs else { return }
    throw ReadingError(
      "is no edge list, as what its lines begin with does not repeat as ids do; \(Self.advice)",
      file: path)
  }

  private static let advice =
    "if each line is an edge all the same, say so with --as edgelist; a table is mapped with --map FILE.yaml"

  /// Whether the ends of the edges are fewer than they would be if each stood there once; of a list
  /// that goes on behind what is looked at, numbers are enough.
  private var repeatsIDs: Bool {
    let ends = lines.flatMap { $0.words.prefix(2) }
    let firsts = Set(lines.map { $0.words[0] })
    return Set(ends).count * 2 <= lines.count * 3 + 2 || firsts.count * 4 <= lines.count * 3
      || !isWhole && ends.allSatisfy { Int($0) != nil }
  }
}
