import Foundation
import TestSupport

/// A few people in three documents, one a copy, with a disputed call and a disputed number.
struct Village {
  private let folder = TemporaryFolder()
  let path: String

  init() throws {
    path = folder.url.path()
    _ = try folder.file("letter.yaml", Self.letter)
    _ = try folder.file("diary.yaml", Self.diary)
    _ = try folder.file("copy.yaml", Self.copy)
  }

  /// What the program answers to these words about the village.
  func ask(_ words: String..., environment: [String: String] = [:]) throws -> BuiltProgram.Run {
    try BuiltProgram.backchannel(words + ["--in", path], environment: environment)
  }

  /// What it answers in JSON.
  func json(_ words: String...) throws -> JSONAnswer {
    try JSONAnswer(
      BuiltProgram.backchannel(words + ["--in", path, "--format", "json"]).output)
  }

  /// What it answers in JSON under options that are separated by blanks.
  func json(_ words: String..., under options: String) throws -> JSONAnswer {
    let options = options.split(separator: " ").map(String.init)
    return try JSONAnswer(
      BuiltProgram.backchannel(words + options + ["--in", path, "--format", "json"]).output)
  }

  static let letter = """
    backchannel: 1
    document: {id: letter, title: A letter, author: wanda, published: 2023-05-01, reliability: B}
    entities:
      anna: {kind: person, name: Anna Alder, aliases: [Alder, Änne]}
      boris: {kind: person, name: Boris Birch}
      clara: {kind: person, name: Clara Birch}
      wanda: {kind: person, name: Wanda}
      witness: {kind: person, name: a witness, unnamed: true}
      guard: {kind: unit, name: the Guard}
      firm: {kind: organization, name: the Firm}
      telephone: {kind: channel, name: telephone}
      dinner: {kind: event, type: meeting, name: the dinner}
    claims:
      - {at: ¶1, by: witness, credibility: 2, said: "Anna called.",
         fact: anna called boris, when: 2023-01-02, channel: telephone, with: {purpose: to invite}}
      - {at: ¶2, credibility: 1, said: "Clara is employed.", fact: clara works-for firm}
      - {at: ¶3, credibility: 1, said: "The Guard was the Firm's.",
         fact: guard part-of firm, from: 2020, until: 2021}
      - {at: ¶4, credibility: 3, said: "They talked.",
         fact: anna spoke-with boris, when: 2023-01-05}
      - {at: ¶5, credibility: 2, said: "Anna blamed her.",
         fact: anna accused clara, when: 2023-01-06}
      - {at: ¶6, credibility: 2, said: "They dined.", event: dinner,
         roles: {party: [anna, boris]}, when: 2023-04-01}
      - {at: ¶7, credibility: 2, said: "Forty died.", claimed: 2023-04-02,
         subject: dinner, property: dead, value: 40}
      - {at: ¶8, credibility: 1, said: "She leads.",
         subject: anna, property: position, value: Mayor of the village}

    """

  static let diary = """
    backchannel: 1
    document: {id: diary, title: A diary, published: 2023-05-02, reliability: D}
    claims:
      - {at: ¶1, credibility: 4, said: "They met.", fact: boris met clara, when: 2023-03-01}
      - {at: ¶2, credibility: 3, said: "Anna told her.", fact: anna told clara}
      - {at: ¶3, by: clara, credibility: 2, stance: denies, said: "They never talked.",
         fact: anna spoke-with boris, when: 2023-01-05}
      - {at: ¶4, credibility: 2, said: "Fifty died.", subject: dinner, property: dead,
         value: at least 50}

    """

  static let copy = """
    backchannel: 1
    document: {id: letter-copy, title: A letter, republishes: letter, repeats: {¶11: ¶1}}

    """
}
