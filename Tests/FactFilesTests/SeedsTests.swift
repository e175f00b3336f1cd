import EntityGraph
import FactFiles
import Foundation
import Testing

/// The curated facts of the five documents, held against the documents where they are at hand.
@Suite struct SeedsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let seeds = root.appending(path: "seeds")

  /// Where each document's text is among the sources.
  private static let sources = [
    "barracks-strike-report": "000_723eb3735c99d2db.txt",
    "makeyevka-essay": "001_0957f4d7696856e6.txt",
    "era-phones-report": "002_bf3c4a421ac649b4.txt",
    "makeyevka-copy": "003_d1cc334512f7a4ab.txt",
    "oreshnik-call-report": "004_51052aa3fea5204c.txt",
  ]

  /// The folder of the sources, which are not ours to publish and lie beside the repository.
  private static let sourceFolder: URL? = {
    let named = ProcessInfo.processInfo.environment["BACKCHANNEL_SHARED"].map { [$0] } ?? []
    let beside = ["../shared", "../../shared"].map { root.appending(path: $0).path() }
    return (named + beside).map { URL(filePath: $0).appending(path: "seeds") }.first {
      FileManager.default.fileExists(atPath: $0.path())
    }
  }()

  private static var files: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: seeds.path())
        .filter { $0.hasSuffix(".yaml") }.sorted().map { seeds.appending(path: $0).path() }
    }
  }

  private let reading: FactReading

  init() throws { reading = try FactReader().read([Self.seeds.path()]) }

  @Test func readWithoutAWarning() throws {
    #expect(reading.warnings.map(\.description) == [])
    #expect(reading.batch.documents.map(\.id.rawValue) == Self.sources.keys.sorted())
  }

  @Test func everyDocumentHasAFileOfItsName() throws {
    let names = try Self.files.map { URL(filePath: $0).deletingPathExtension().lastPathComponent }
    #expect(names == (Self.sources.keys + ["shared"]).sorted())
  }

  @Test(arguments: 0..<4)
  func theOrderOfTheFilesMakesNoDifference(turn: Int) throws {
    let texts = try Self.files.map { try String(contentsOfFile: $0, encoding: .utf8) }
    let turned = Array((texts[turn...] + texts[..<turn]).reversed())
    let sources = zip("abcdef", turned).map { FactSource(path: "\($0).yaml", text: $1) }
    let other = try FactReader().read(sources)
    #expect(other.batch.vocabulary == reading.batch.vocabulary)
    #expect(other.batch.documents == reading.batch.documents)
    #expect(other.batch.entities == reading.batch.entities)
    #expect(other.batch.claims == reading.batch.claims)
    #expect(other.warnings == [])
  }

  @Test func everyKindIsKnownAndEveryIDResolves() {
    let batch = reading.batch
    var vocabulary = batch.vocabulary
    vocabulary.merge(.standard)
    let kinds = Dictionary(uniqueKeysWithValues: batch.entities.map { ($0.id, $0.kind) })
    for (id, kind) in kinds { #expect(vocabulary.kinds[kind] != nil, "\(id)") }
    for claim in batch.claims {
      let sources = claim.claimants.map { Entity.ID($0.rawValue) }
      let channels = [claim.channel].compactMap { $0 }
      for id in claim.statement.entities + claim.events + sources + channels {
        #expect(kinds[id] != nil, "\(claim.id): \(id)")
      }
      #expect(claim.statement.isKnown(to: vocabulary), "\(claim.id)")
      #expect(channels.allSatisfy { kinds[$0] == "channel" }, "\(claim.id)")
      #expect(claim.events.allSatisfy { kinds[$0] == "event" }, "\(claim.id)")
    }
  }

  @Test func everyClaimHasALocatorAndAParaphrase() {
    for claim in reading.batch.claims {
      #expect(claim.locator?.wholeMatch(of: /¶\d+(-\d+)?/) != nil, "\(claim.id)")
      #expect(claim.paraphrase?.isEmpty == false, "\(claim.id)")
    }
  }

  @Test(.enabled(if: sourceFolder != nil, "the sources are not at hand: set BACKCHANNEL_SHARED"))
  func everyLocatorIsALineOfItsSource() throws {
    for (document, lines) in try Self.lines() {
      let claims = reading.batch.claims.filter { $0.document.rawValue == document }
      #expect(!claims.isEmpty, "\(document)")
      for claim in claims {
        let numbers = claim.locator?.split { !$0.isNumber }.compactMap { Int($0) } ?? []
        #expect(
          numbers.allSatisfy { (1...lines.count).contains($0) } && numbers == numbers.sorted(),
          "\(claim.id)")
      }
    }
  }

  @Test(.enabled(if: sourceFolder != nil, "the sources are not at hand: set BACKCHANNEL_SHARED"))
  func noParaphraseHasSevenWordsOfASourceInARow() throws {
    let runs = Set(try Self.lines().values.flatMap { Self.runs(of: $0.joined(separator: " ")) })
    for claim in reading.batch.claims {
      let copied = Self.runs(of: claim.paraphrase ?? "").filter(runs.contains)
      #expect(copied == [], "\(claim.id)")
    }
  }

  /// The lines of each source that are not empty.
  private static func lines() throws -> [String: [String]] {
    guard let sourceFolder else { return [:] }
    return try sources.mapValues { name in
      try String(contentsOf: sourceFolder.appending(path: name), encoding: .utf8)
        .split(whereSeparator: \.isNewline).map(String.init)
        .filter { !$0.allSatisfy(\.isWhitespace) }
    }
  }

  /// All runs of seven words, in small letters and without punctuation.
  private static func runs(of text: String) -> [[String]] {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return words.indices.dropLast(6).map { Array(words[$0..<$0 + 7]) }
  }
}

extension Claim.Statement {
  /// The entities that it speaks of.
  fileprivate var entities: [Entity.ID] {
    switch self {
    case .relation(let subject, _, let object): [subject, object]
    case .property(let entity, _, _): [entity]
    case .role(_, let event, let filler): [event, filler]
    }
  }

  /// Whether its kind of relation, property or role is known.
  fileprivate func isKnown(to vocabulary: Vocabulary) -> Bool {
    switch self {
    case .relation(_, let kind, _): vocabulary.relations[kind] != nil
    case .property(_, let name, _): vocabulary.properties[name] != nil
    case .role(let role, _, _): vocabulary.relations[role.relationKind] != nil
    }
  }
}
