import Spelling

/// Words that people write for a word of the format or of the vocabulary.
package enum Synonyms {
  /// The word among `known` that was probably meant: one that `word` is a synonym of, else the one
  /// that is spelled most like it.
  package static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    let known = Array(known)
    return meanings(of: word.lowercased()).first(where: known.contains) ?? word.nearest(in: known)
  }

  /// What `word` may stand for, the likeliest first; empty where it is no known synonym.
  static func meanings(of word: String) -> [String] { table[word] ?? [] }

  private static let table: [String: [String]] = {
    var table: [String: [String]] = [:]
    for (meaning, words) in groups {
      for word in words.split(separator: " ") { table[String(word), default: []].append(meaning) }
    }
    return table
  }()

  private static let groups: [(meaning: String, words: String)] = [
    ("called", "phoned rang telephoned dialled dialed telephones phones calls"),
    ("spoke-with", "talked-to talked-with spoke-to talks-to conversed-with"),
    ("met", "met-with meets saw"),
    ("messaged", "texted emailed e-mailed wrote-to mailed"),
    ("works-for", "employed-by works-at employee-of"),
    ("member-of", "belongs-to"),
    ("owns", "owned has-shares-in shareholder-of holds-shares-in"),
    ("directs", "director-of directed manages"),
    ("controls", "controlled beneficial-owner-of"),
    ("paid", "transferred-to wired pays sent-money-to"),
    ("delivered", "shipped"),
    ("registered-at", "registered-in incorporated-in has-address"),
    ("holds-account", "has-account account-holder"),
    ("related-to", "relative-of"),
    ("married-to", "spouse-of wife-of husband-of"),
    ("located-in", "is-in situated-in"),
    ("killed", "murdered shot"),
    ("said", "quote text paraphrase words"),
    ("published", "date publication-date"),
    ("when", "date on time"),
    ("at", "page paragraph line locator"),
    ("by", "source claimant"),
    ("fact", "statement relation triple"),
    ("name", "label title"),
    ("from", "start since"),
    ("until", "end to"),
    ("with", "properties attributes"),
    ("person", "human man woman people"),
    ("organization", "organisation org institution"),
    ("company", "firm corporation business"),
    ("vessel", "ship boat"),
    ("aircraft", "plane airplane aeroplane"),
    ("vehicle", "car truck"),
    ("place", "location town city"),
  ]
}
