/// A word of banks in front of a part of a description.
struct StatementLabel {
  enum Part {
    case payerName, payeeName, payerAccount, payeeAccount, purpose

    /// Who is on the other side, whichever way the money went.
    case otherName

    /// It stands behind the name of the other side.
    case behindName

    /// Who is on one side of a wire, with words behind the name that are none of it.
    case payerByWire, payeeByWire, creditedByWire

    /// What is of no party; it ends the text before it.
    case other
  }

  /// Where a label stands in a text, with its colon.
  struct Place {
    let part: Part
    let start: Int
    let end: Int
  }

  private let part: Part
  private let word: [UInt8]

  /// The labels in a text, in order.
  ///
  /// Those of wires count where the text speaks of one, and the one behind a name where another of its
  /// bank is there too: else they may be words like any others.
  static func places(in text: [UInt8]) -> [Place] {
    let lower = text.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    var (places, place) = ([Place](), 0)
    while place < lower.count {
      guard let found = label(at: place, in: lower) else {
        place += 1
        continue
      }
      places.append(found)
      place = found.end
    }
    guard places.contains(where: { $0.part != .other }) else { return [] }
    let isWire = wires.contains { lower.has($0) }
    let isOfBank = lower.has(Array("indn:".utf8)) || lower.has(Array(" id:".utf8))
    return places.filter { place in
      switch place.part {
      case .payerByWire, .payeeByWire, .creditedByWire: isWire
      case .behindName: isOfBank
      default: true
      }
    }
  }

  private static func label(at place: Int, in text: [UInt8]) -> Place? {
    guard place == 0 || !isOfWord(text[place - 1]) else { return nil }
    for label in byFirstByte[text[place]] ?? [] where text[place...].starts(with: label.word) {
      var end = place + label.word.count
      while end < text.count, text[end] == 0x20 { end += 1 }
      if end < text.count, text[end] == UInt8(ascii: ":") {
        return Place(part: label.part, start: place, end: end + 1)
      }
    }
    return nil
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte || 0x30...0x39 ~= byte || byte >= 0x80
  }

  private static let wires = ["wire", "chips ", "book transfer", "swift"].map { Array($0.utf8) }

  private static let byFirstByte: [UInt8: [Self]] = {
    let labels = texts.flatMap { part, words in
      words.split(separator: "|").map { Self(part: part, word: Array($0.utf8)) }
    }
    return Dictionary(grouping: labels) { $0.word[0] }
  }()

  /// The labels of banks in Poland, the United States and Italy.
  private static let texts: KeyValuePairs<Part, String> = [
    .payerAccount: "rachunek nadawcy", .payeeAccount: "rachunek odbiorcy",
    .payerName: "nazwa nadawcy|mitt.",
    .payeeName: "nazwa odbiorcy|benef.|lokalizacja : adres"
      + "|lokalizacja: adres",
    .purpose: "tytuł|tytul", .otherName: "orig co name", .behindName: "des",
    .payerByWire: "b/o|orig", .payeeByWire: "ben|bnf", .creditedByWire: "a/c",
    .other: "adres nadawcy|adres odbiorcy|adres|lokalizacja|miasto|kraj|numer telefonu|operacja"
      + "|data i czas operacji|oryginalna kwota operacji|numer karty|numer referencyjny"
      + "|referencje własne zleceniodawcy|id zlecenia|bic. ord.|ord.|cod. disp.|cod.disp."
      + "|orig id|desc date|co entry descr|sec|trace#|eed|ind id|ind name|trn|ref|via|imad|ssn"
      + "|bbi|obi|rfb|id|indn|co id|date|time|seq|snd bk|bnf bk|pmt det|fed#|iid|type|wire type",
  ]
}

extension [UInt8] {
  fileprivate func has(_ other: Self) -> Bool {
    guard let first = other.first, other.count <= count else { return false }
    return (0...(count - other.count)).contains { place in
      self[place] == first && self[place..<(place + other.count)].elementsEqual(other)
    }
  }
}
