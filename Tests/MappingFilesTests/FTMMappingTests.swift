import EntityGraph
import FactFiles
import Foundation
import TestSupport
import Testing

@testable import Interchange
@testable import MappingFiles

/// Mappings of FollowTheMoney.
@Suite("FollowTheMoney's mappings") struct FTMMappingTests {
  private static let table = """
    number,company,owner_first,owner_last,owner id,since,country,percent,type,emails
    0042,Orlan Trading Ltd,Mira,Halden,p-1,25.12.2019,gb,60,P,a@x.org;b@x.org
    0043,"Kestrel  Maritime LLP",Tomas,Velk,p-2,3.1.2001,de,,P,
    0044,Nobody Ltd,,,,,gb,,T,
    ,No Number,Ada,Sand,p.3,01.02.2003,fr,10,P,c@x.org

    """

  private static let mapping = """
    registry:
      queries:
        - csv_url: file:///data/a.csv
          filters_not:
            type: T
          entities:
            link:
              schema: Ownership
              key_literal: link
              keys: [owner id, number]
              properties:
                owner: {entity: owner}
                asset: {entity: company}
                startDate: {column: since, format: "%d.%m.%Y"}
                percentage: {column: percent}
                role: {literal: owner}
            company:
              schema: Company
              key_literal: company
              keys: [number, company]
              properties:
                name: {column: company}
                registrationNumber: {column: number, required: true}
                jurisdiction: {column: country}
            owner:
              schema: Person
              id_column: owner id
              properties:
                name: {template: "{{owner_first}} {{owner_last}}"}
                firstName: {column: owner_first}
                alias: {columns: [owner_last, owner_first], join: ", "}
                email: {column: emails, split: ";"}
    """

  /// Published test values of FIPS 180 and of RFC 2202.
  @Test func digestsAreThoseOfTheStandard() {
    func digest(_ text: String) -> String {
      var digest = SHA1()
      digest.update(text.utf8)
      return String(decoding: digest.hexadecimal, as: UTF8.self)
    }
    #expect(digest("abc") == "a9993e364706816aba3e25717850c26c9cd0d89d")
    #expect(
      digest("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        == "84983e441c3bd26ebaae4aa1f95129e5e54670f1")
    #expect(digest("") == "da39a3ee5e6b4b0d3255bfef95601890afd80709")
    #expect(
      digest(String(repeating: "a", count: 1_000_000))
        == "34aa973cd4c4daa4f61eeb2bdbad27316534016f")
  }

  @Test func digestsUnderAKeyAreThoseOfTheStandard() {
    func digest(_ text: String, _ key: [UInt8]) -> String {
      String(decoding: KeyedSHA1(key).hexadecimal(of: Array(text.utf8).span), as: UTF8.self)
    }
    #expect(
      digest("what do ya want for nothing?", Array("Jefe".utf8))
        == "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79")
    #expect(
      digest(
        "Test Using Larger Than Block-Size Key - Hash Key First",
        [UInt8](repeating: 0xAA, count: 80)) == "aa4ae5e15272d00e95705637ce8a3b55ed402112")
  }

  /// Lengths around the end of a block, compared with a slow twin that pads a whole message.
  @Test func digestsOfEveryLengthAreThoseOfATwin() {
    for length in 0...200 {
      let message = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ length) }
      #expect(SHA1.digest(message) == Self.slowDigest(message), "\(length)")
    }
  }

  private static func slowDigest(_ message: [UInt8]) -> [UInt8] {
    var bytes = message + [0x80]
    while bytes.count % 64 != 56 { bytes.append(0) }
    bytes += (0..<8).map { UInt8(truncatingIfNeeded: (message.count * 8) >> (56 - 8 * $0)) }
    var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
    func turned(_ word: UInt32, _ count: UInt32) -> UInt32 { word << count | word >> (32 - count) }
    for start in stride(from: 0, to: bytes.count, by: 64) {
      var words = (0..<16).map { word in
        bytes[start + 4 * word..<start + 4 * word + 4].reduce(0) { $0 << 8 | UInt32($1) }
      }
      for t in 16..<80 {
        words.append(turned(words[t - 3] ^ words[t - 8] ^ words[t - 14] ^ words[t - 16], 1))
      }
      var s = state
      for t in 0..<80 {
        let (b, c, d) = (s[1], s[2], s[3])
        let choice = [b & c | ~b & d, b ^ c ^ d, b & c | b & d | c & d, b ^ c ^ d][t / 20]
        let constant: UInt32 = [0x5A82_7999, 0x6ED9_EBA1, 0x8F1B_BCDC, 0xCA62_C1D6][t / 20]
        s = [turned(s[0], 5) &+ choice &+ s[4] &+ constant &+ words[t], s[0], turned(b, 30), c, d]
      }
      state = zip(state, s).map { $0 &+ $1 }
    }
    return state.flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) } }
  }

  /// The ids are those that `ftm map` of FollowTheMoney 4.11.2 wrote.
  @Test func idsAreThoseOfFollowTheMoney() throws {
    let reading = try MappingReading(Self.mapping, Self.table)
    #expect(reading.batch.documents.map(\.id) == ["registry"])
    #expect(
      Set(reading.entities) == [
        "0d2f4c07f4c1c92b07dc20ec4ecfb68791bc3d3b.ba778a1f425f132bea8e5c24c939b76c2f2df7db company Orlan Trading Ltd",
        "p-1.40def10c2b98bfdcc98ea0d1f239714b49867afa person Mira Halden",
        "a351dacab41f8417b957fd92cf66943c15bfd796.5414cc767388d79819a2ac7edb8e597ee1d53c1b company Kestrel Maritime LLP",
        "p-2.88d3f878c87fdda49769c2f79b0ede8574d00c8f person Tomas Velk",
        "p.a75c93598a38d158a899c2714092f1cf9824d217 person Ada Sand",
        "23f0813d9ed4d01f4d3aa0d2f250c57506fdfcac.39a250959a7d3fab0ec2d724fb858cf8e3a0d6a3 ownership 23f0813d9ed4d01f4d3aa0d2f250c57506fdfcac.39a250959a7d3fab0ec2d724fb858cf8e3a0d6a3",
      ])
  }

  @Test func aDatabaseAndAnAddressAreRefused() {
    func errors(_ query: String) -> String {
      do throws(FactFileErrors) {
        _ = try MappingFile.read(
          FactSource(
            path: "m.yml",
            text: "d:\n  query:\n    \(query)\n    entities: {a: {schema: Person, key: b}}"))
        return ""
      } catch {
        return error.description.split(separator: "\n").first.map(String.init) ?? ""
      }
    }
    #expect(
      errors("database: postgresql://x/y")
        == "m.yml:3:15: a table of a database is not read; export it as CSV, write 'csv_url' with"
        + " the name of that file, and give it as the input")
    #expect(
      errors("csv_url: https://x.org/a.csv")
        == "m.yml:3:14: nothing is fetched from 'https://x.org/a.csv'; save the table to a file, name"
        + " that here, and give it as the input")
  }

  @Test(arguments: [
    (
      "schema: Compny, key: a",
      "m.yml:6:21: FollowTheMoney has no schema 'Compny'; the nearest is 'Company'; name another"
    ),
    (
      "schema: Company", "m.yml:6:9: 'a' needs 'keys' or 'id_column', so that it has an id; add one"
    ),
    (
      "schema: Company, key: a, id_column: b",
      "m.yml:6:9: 'a' has 'keys' and 'id_column', and one of them makes its id; leave the other out"
    ),
    (
      "schema: Company, key: a, properties: {nme: {column: a}}",
      "m.yml:6:51: the schema Company has no property 'nme'; the nearest is 'name'; name another"
    ),
    (
      "schema: Company, key: a, properties: {name: {colum: a}}",
      "m.yml:6:58: there is no key 'colum' in a property of a query; the nearest is 'column'"
    ),
    (
      "schema: Ownership, key: a, properties: {owner: {entity: b}}",
      "m.yml:6:9: there is no entity 'b' in this query; define it, or name another"
    ),
    (
      "schema: Ownership, key: a, properties: {owner: {entity: a}}",
      "m.yml:6:9: 'a' is a Ownership, and LegalEntity is wanted here; name another"
    ),
    (
      "schema: Company, key: a, properties: {parent: {entity: a}}",
      "m.yml:6:9: 'a' refers to itself by way of others; break the circle"
    ),
    (
      "schema: Company, key: a, properties: {createdAt: {column: a, format: \"%j\"}}",
      "m.yml:6:82: '%j' has a part that is not read; dates have %Y, %y, %m, %d, %b, %B, %H, %M and %S"
    ),
  ])
  func whatIsWrongIsSaidWithItsPlace(entity: String, sentence: String) {
    let text =
      "d:\n  queries:\n    - csv_url: a.csv\n      filters: {}\n      entities:\n        a: {\(entity)}"
    let errors = #expect(throws: FactFileErrors.self) {
      try MappingFile.read(FactSource(path: "m.yml", text: text))
    }
    #expect(errors?.description == sentence)
  }

  @Test(
    arguments: [
      ("%d.%m.%Y", "3.1.2001", "2001-01-03"), ("%d %B %Y", "5 March 1999", "1999-03-05"),
      ("%d-%b-%y", "05-Mar-68", "2068-03-05"), ("%m/%Y", "3/2001", "2001-03"),
      ("%Y", "1999", "1999"),
      ("%Y%m%d %H:%M", "20010203 04:05", "2001-02-03T04:05"), ("%Y-%m-%d", "2001-13-01", nil),
      ("%Y", "1999x", nil), ("%d.%m.%Y", "x", nil),
    ] as [(String, String, String?)])
  func datesAreReadByTheirFormat(format: String, text: String, iso: String?) throws {
    #expect(try #require(FTMDateFormat(format)).iso(text) == iso)
  }

  /// The program of FollowTheMoney, where it is installed.
  private static let ftm: String? = {
    let home = ProcessInfo.processInfo.environment["HOME"] ?? ""
    return ["/tmp/ftmvenv/bin/ftm", "\(home)/.cache/backchannel-peers/venv/bin/ftm"]
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  @Test(.enabled(if: ftm != nil, "ftm, the program of FollowTheMoney, is not installed"))
  func theFactsAreThoseOfFtmMap() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let table = folder.appending(path: "a.csv").path()
    try Self.table.write(toFile: table, atomically: true, encoding: .utf8)
    let mapping = Self.mapping.replacing("/data/a.csv", with: table)
    let map = folder.appending(path: "map.yml").path()
    try mapping.write(toFile: map, atomically: true, encoding: .utf8)
    let lines = folder.appending(path: "lines.ftm.json").path()
    let run = try BuiltProgram.run(
      try #require(Self.ftm), ["map", "-o", lines, map], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    guard case .facts(let wanted) = try GraphFile.read(lines).content else {
      throw MappingFailure("no facts")
    }
    let ours = try MappingReading(mapping, Self.table)
    #expect(Set(ours.batch.entities) == Set(wanted.entities))
    #expect(Set(ours.claims) == Set(wanted.claims.map(\.spelled)))
    #expect(wanted.claims.count > 10)
  }
}
