import EntityGraph
import TestSupport

/// Names of a seed, so alike that many fit what is sought with or without errors.
struct RandomNames {
  private var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  private static let words = [
    "ada", "Adam", "Evan", "Karifa", "karim", "Muhammad", "Mohamed", "al-Khatib", "Khatib",
    "Lavrov",
    "Лавров", "Сергей", "Sergey", "Sergei", "Щукин", "Майоров", "и\u{306}од", "Erdoğan",
    "Erdog\u{306}an",
    "Jos\u{E9}", "Jose\u{301}", "Ørsted", "Straße", "Κέδρου", "Κεδρος", "محمد", "الخطيب", "خطيب",
    "כהן",
    "Cohen", "Kohen", "O'Brien", "O’Brien", "Vasiliev", "David", "דוד", "of", "the", "un", "20th",
    "77",
    "p-0000077", "a", "😀", "한국", "上海", "\u{7}", "\u{212A}arl", "Karl", "--", "", "\u{202E}evil",
  ]

  mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &generator) }

  mutating func entities(_ count: Int) -> [NamedEntities.Entry] {
    (0..<count).map { number in
      let id = number % 3 == 0 ? "e\(number)" : "\(text()) \(number)"
      return NamedEntities.Entry(
        entity: Int32(number), id: id, names: (0..<self.number(1..<4)).map { _ in text() })
    }
  }

  /// A few words.
  mutating func text() -> String {
    let count = [1, 1, 2, 2, 2, 3, 4][number(0..<7)]
    return (0..<count).map { _ in Self.words[number(0..<Self.words.count)] }
      .joined(separator: [" ", " ", "  ", "-", ", ", "'", "\t"][number(0..<7)])
  }

  /// Something that one may seek among `entries`: a text of theirs, a part, its words in another
  /// order, with typing errors; or anything else.
  mutating func query(_ entries: [NamedEntities.Entry]) -> String {
    let texts = entries[number(0..<entries.count)].texts.map(\.text)
    var text = number(0..<4) == 0 ? text() : texts[number(0..<texts.count)]
    if number(0..<4) == 0 {
      text = text.split(separator: " ").shuffled(using: &generator).joined(separator: " ")
    }
    if number(0..<4) == 0 { text = String(text.dropFirst(number(0..<4)).prefix(number(1..<9))) }
    for _ in 0..<[0, 0, 0, 1, 1, 1, 2, 3][number(0..<8)] { text = misspelled(text) }
    return text
  }

  private mutating func misspelled(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    guard scalars.count > 1 else { return text }
    let place = number(0..<scalars.count - 1)
    let letter = Array("aeykx щيخ".unicodeScalars)[number(0..<9)]
    switch number(0..<4) {
    case 0: scalars.insert(letter, at: place)
    case 1: scalars.remove(at: place)
    case 2: scalars[place] = letter
    default: scalars.swapAt(place, place + 1)
    }
    var misspelled = String.UnicodeScalarView()
    misspelled.append(contentsOf: scalars)
    return String(misspelled)
  }
}
