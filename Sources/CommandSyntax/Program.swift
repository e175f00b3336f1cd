/// A command line with verbs, such as `backchannel path FROM TO`.
public struct Program: Sendable {
  public let name: String
  public let version: String

  /// The day of the version for the manual, such as `2026-01-31`.
  public let released: String

  /// What it is, in a few words without a full stop.
  public let summary: String

  /// What there is to know, for the manual: paragraphs with an empty line between them.
  public let discussion: String
  public let verbs: [any Verb.Type]

  /// Further sections of the manual, such as environment and files.
  public let sections: [Section]

  /// Makes a program; a debug build stops at once when a declaration contradicts itself.
  public init(
    name: String, version: String, released: String, summary: String, discussion: String = "",
    verbs: [any Verb.Type], sections: [Section] = []
  ) {
    self.name = name
    self.version = version
    self.released = released
    self.summary = summary
    self.discussion = discussion
    self.verbs = verbs
    self.sections = sections
    assert(flaw == nil, flaw ?? "")
  }

  private var flaw: String? {
    let twice = verbs.map { $0.name }.firstRepeated.map { "\(name) has the verb \($0) twice" }
    return twice ?? verbs.pages.lazy.compactMap(\.flaw).first
  }

  /// A section of the manual: text, then terms with their meanings.
  public struct Section: Hashable, Sendable {
    public let heading: String
    public let text: String
    public let terms: [Term]

    public init(_ heading: String, _ text: String = "", terms: [Term] = []) {
      self.heading = heading
      self.text = text
      self.terms = terms
    }
  }

  /// A word of a section, such as the name of a variable, and what it means.
  public struct Term: Hashable, Sendable {
    public let word: String
    public let meaning: String

    public init(_ word: String, _ meaning: String) {
      self.word = word
      self.meaning = meaning
    }
  }
}
