import Foundation
import Testing

@testable import Interchange

@Suite("Zip archives that are made to harm") struct ArchiveBoundTests {
  private let folder = TemporaryGraphFiles()
  private let edges = "Source,Target\nann,bee\n"

  private func refusal(_ data: Data, _ limits: ReadingLimits = ReadingLimits()) throws -> String? {
    let path = try folder.file("a.zip", data)
    do {
      _ = try GraphFile.read(path, limits: limits)
      return nil
    } catch {
      return error.description.replacing(folder.path(""), with: "")
    }
  }

  @Test func whatSwellsTooMuchIsRefused() throws {
    var archive = MadeArchive()
    archive.add("list.csv", edges + String(repeating: " ", count: 17 << 20), isDeflated: true)
    #expect(
      try refusal(archive.data) == """
        a.zip/list.csv: becomes more than 200 times as large when inflated, as traps do; where you \
        trust it, raise the limit (--max-inflated on the command line)
        """)
    var limits = ReadingLimits()
    limits.inflatedRatio = .max
    #expect(try refusal(archive.data, limits)?.contains("longer than") == true)
  }

  @Test func whatSwellsTooMuchInAllIsRefused() throws {
    var limits = ReadingLimits()
    limits.inflatedBytes = 40
    #expect(
      try refusal(MadeArchive([("a.csv", edges), ("b.csv", edges)]).data, limits) == """
        a.zip: becomes larger than 40 bytes when inflated; where you trust it, raise the limit \
        (--max-inflated on the command line)
        """)
  }

  @Test func entriesThatOverlapAreRefused() throws {
    var archive = MadeArchive([("a.csv", String(repeating: edges, count: 100))])
    archive.entries += (0..<9).map {
      var entry = archive.entries[0]
      (entry.name, entry.overlapped) = ("b\($0).csv", 0)
      return entry
    }
    #expect(
      try refusal(archive.data)
        == "a.zip: has entries that overlap, as traps do; fetch it from its author")
  }

  @Test func aFileIsNoLargerThanItsArchiveSays() throws {
    var archive = MadeArchive()
    archive.add("list.csv", String(repeating: edges, count: 10_000), isDeflated: true)
    archive.entries[0].size = 500
    let said = try refusal(archive.data)
    #expect(
      said == "a.zip/list.csv: is larger than its archive says, as traps are"
        || said == "a.zip/list.csv: is damaged in its archive; fetch the archive again")
  }

  @Test func moreFilesThanAnybodyNeedsAreRefused() throws {
    var limits = ReadingLimits()
    limits.archiveEntries = 3
    let archive = MadeArchive((0..<4).map { ("\($0).csv", edges) })
    #expect(
      try refusal(archive.data, limits)
        == "a.zip: holds more than 3 files; unpack it and name the one you mean")
  }

  @Test func damageIsSaid() throws {
    let whole = MadeArchive([("list.csv", edges)]).data
    #expect(try refusal(whole.dropLast(30)) == "a.zip: is a damaged archive; fetch it again")
    var bent = whole
    bent[30 + "list.csv".utf8.count + 3] ^= 1
    #expect(
      try refusal(bent)
        == "a.zip/list.csv: is damaged in its archive; fetch the archive again")
  }

  /// Whatever is bent in an archive, it is read or refused with a sentence.
  @Test(arguments: 0..<200)
  func nothingCrashes(seed: UInt64) throws {
    var archive = MadeArchive([("a.txt", "x")])
    archive.add("list.csv", edges, isDeflated: true)
    var (data, state) = (archive.data, seed &* 0x9E37_79B9_7F4A_7C15 | 1)
    for _ in 0..<3 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      data[Int(state >> 33) % data.count] = UInt8(truncatingIfNeeded: state >> 20)
    }
    _ = try refusal(data)
  }
}
