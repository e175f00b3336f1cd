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
    var digest = SHA1()
    digest.update("abc".utf8)
    #expect(digest.hexadecimal == "a9993e364706816aba3e25717850c26c9cd0d89d")
    digest = SHA1()
    digest.update("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8)
    #expect(digest.hexadecimal == "84983e441c3bd26ebaae4aa1f95129e5e54670f1")
    #expect(SHA1().hexadecimal == "da39a3ee5e6b4b0d3255bfef95601890afd80709")
    #expect(
      SHA1.hexadecimal(of: "what do ya want for nothing?".utf8, key: Array("Jefe".utf8))
        == "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79")
    let long = [UInt8](repeating: 0xAA, count: 80)
    #expect(
      SHA1.hexadecimal(
        of: "Test Using Larger Than Block-Size Key - Hash Key First".utf8, key: long)
        == "aa4ae5e15272d00e95705637ce8a3b55ed402112")
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
