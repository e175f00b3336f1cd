import EntityGraph

/// A day whose month is a word in English, German, French, Spanish, Italian, Portuguese or Dutch, such
/// as `12 Jan 2023`, `January 12, 2023`, `12. Januar 2023` or `12 de enero de 2023`.
struct SpelledDay {
  private static let mostBytes = 48
  private static let blanks: Set<Character> = [" ", ",", ".", "-", "/", "\u{A0}"]
  private static let joints: Set = ["de", "of", "the", "del", "den"]

  private static let months = ColumnWords<Int>([
    1: "jan|january|januar|janner|janvier|janv|enero|ene|gennaio|gen|janeiro|januari",
    2: "feb|february|februar|fevrier|fev|fevr|febrero|febbraio|fevereiro|februari",
    3: "mar|march|marz|mrz|mars|marzo|marco|maart|mrt", 4: "apr|april|avril|avr|abril|abr|aprile",
    5: "may|mai|mayo|maggio|mag|maio|mei", 6: "jun|june|juni|juin|junio|giugno|giu|junho",
    7: "jul|july|juli|juillet|juil|julio|luglio|lug|julho",
    8: "aug|august|aout|agosto|ago|augustus",
    9:
      "sep|sept|september|septembre|septiembre|settembre|set|setembro",
    10: "oct|october|okt|oktober|octobre|octubre|ottobre|ott|outubro|out",
    11: "nov|november|novembre|noviembre|novembro",
    12: "dec|december|dez|dezember|decembre|diciembre|dic|dicembre|dezembro",
  ])

  /// The day as `2023-01-12`.
  let day: String

  /// The time of day behind it; empty where there is none.
  let time: String

  init?(_ text: String) {
    guard text.utf8.count <= Self.mostBytes, text.contains(where: \.isLetter) else { return nil }
    let words = text.split(maxSplits: 12) { Self.blanks.contains($0) }.map(String.init)
      .filter { !Self.joints.contains($0.lowercased()) }
    guard words.count > 2, let date = Self.date(words.prefix(3)) else { return nil }
    day = date
    let behind = text.firstRange(of: words[2]).map { text[$0.upperBound...] } ?? ""
    time = behind.drop { Self.blanks.contains($0) }.description
  }

  private static func date(_ words: ArraySlice<String>) -> String? {
    let isMonthFirst = words[0].first?.isLetter == true
    let (dayWord, monthWord) = isMonthFirst ? (words[1], words[0]) : (words[0], words[1])
    let digits = dayWord.prefix(while: \.isNumber)
    let ending = dayWord.dropFirst(digits.count).lowercased()
    guard let day = Int(digits), 1...31 ~= day,
      ["", "st", "nd", "rd", "th", "er"].contains(ending),
      let month = months.role(of: monthWord.folded), words[2].utf8.count == 4,
      let year = Int(words[2])
    else { return nil }
    let padded = [month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return PartialDate("\(year)-\(padded[0])-\(padded[1])")?.text
  }
}
