import GraphKernels
import Testing

@testable import Interchange

@Suite("JSON that is read ahead by another thread")
struct JSONReadAheadTests {
  /// About four megabytes of objects of different lengths, of which some take several lines.
  private static let objects: [String] = (0..<20_000).map { number in
    let text = String(repeating: "x", count: number * 7919 % 400)
    return number % 3 == 0
      ? "{\"n\":\(number),\n \"t\":\"\(text)\"}" : "{\"n\":\(number),\"t\":\"\(text)\"}"
  }

  private struct Record: Equatable {
    let value: JSONValue
    let line: Int
  }

  private static func records(_ text: String, threads: Int) throws -> [Record] {
    try Parallel.limiting(to: threads) {
      var records: [Record] = []
      let json = try JSONText(Array(text.utf8), of: "a.json", ReadingLimits())
      try json.root.forEachRecord { value, lines in
        records.append(Record(value: value, line: lines.first))
      }
      return records
    }
  }

  @Test func valuesAndLinesAreThoseOfOneThread() throws {
    let text = "[\(Self.objects.joined(separator: ",\n"))]"
    #expect(text.utf8.count > 3 * JSONReadAhead.worthwhile)
    let alone = try Self.records(text, threads: 1)
    #expect(alone.count == Self.objects.count)
    #expect(try Self.records(text, threads: 2) == alone)
  }

  @Test(arguments: [0, 5000, 7500, 19_999])
  func whatTheReaderRefusesEndsTheReading(number: Int) throws {
    let json = try JSONText(
      Array("[\(Self.objects.joined(separator: ","))]".utf8), of: "a.json", ReadingLimits())
    var count = 0
    let error = #expect(throws: ReadingError.self) {
      try Parallel.limiting(to: 2) {
        try json.root.forEachRecord { value, _ throws(ReadingError) in
          count += 1
          if value["n"]?.integer == number { throw ReadingError("is refused", file: "a.json") }
        }
      }
    }
    #expect(error?.what == "is refused")
    #expect(count == number + 1)
  }

  @Test func aValueThatIsTooLargeIsRefusedBehindThoseBeforeIt() throws {
    var limits = ReadingLimits()
    limits.jsonValues = 10
    let large = "[\(Array(repeating: "1", count: 20).joined(separator: ","))]"
    let text = "[\(Self.objects.joined(separator: ",")),\(large)]"
    let json = try JSONText(Array(text.utf8), of: "a.json", limits)
    for threads in [1, 2] {
      var count = 0
      let error = #expect(throws: ReadingError.self) {
        try Parallel.limiting(to: threads) {
          try json.root.forEachRecord { _, _ in count += 1 }
        }
      }
      #expect(
        error?.what
          == "a node, an edge or another part has more than 10 values; divide it")
      #expect(count == Self.objects.count)
    }
  }

  @Test func keysThatStandTwiceAreFound() throws {
    let text = "[\(Self.objects.joined(separator: ",")),{\"a\":1,\"a\":2}]"
    let json = try JSONText(Array(text.utf8), of: "a.json", ReadingLimits())
    try Parallel.limiting(to: 2) { try json.root.forEachRecord { _, _ in } }
    #expect(json.hasRepeatedKeys)
  }
}
