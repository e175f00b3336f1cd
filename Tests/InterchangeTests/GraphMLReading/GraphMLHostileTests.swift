import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite("GraphML of hostile people")
struct GraphMLHostileTests {
  private let folder = TemporaryGraphFiles()

  private func read(_ text: String) -> [String] { GraphMLNotation.read(text, in: folder) }

  private func graph(_ keys: String = "", _ content: String) -> [String] {
    read("<graphml>\(keys)<graph edgedefault='directed'>\(content)</graph></graphml>")
  }

  @Test func laughsAndOutsideEntitiesAreRefused() {
    let sentence =
      "a.graphml:1: declares an entity; put the text itself where the entity is used, without a DOCTYPE"
    let body = "<graphml><graph edgedefault='directed'><node id='&z;'/></graph></graphml>"
    let laughs = (1...9).map {
      "<!ENTITY z\($0) '\(String(repeating: "&z\($0 - 1);", count: 10))'>"
    }
    #expect(read("<!DOCTYPE g [<!ENTITY z0 'ha'>\(laughs.joined())]>\(body)") == [sentence])
    #expect(read("<!DOCTYPE g [<!ENTITY z SYSTEM 'file:///etc/passwd'>]>\(body)") == [sentence])
    #expect(read("<!DOCTYPE g [<!ENTITY % p SYSTEM 'file:///dev/zero'> %p;]>\(body)") == [sentence])
  }

  /// Attributes may lie in memory that libxml2 has given back then; only AddressSanitizer sees who
  /// looks at them.
  @Test(arguments: [0, 3900, 8000])
  func bytesOfAnotherEncodingWithinATagAreRefused(blanks: Int) throws {
    let head = "<graphml><graph>\(String(repeating: " ", count: blanks))<node id='a' x='b' y='c"
    let path = try folder.file("a.graphml", Data(head.utf8 + [0xFF] + "' z='d'/>".utf8))
    let error = #expect(throws: ReadingError.self) { try GraphFile.read(path) }
    #expect(error?.what.contains("not proper UTF-8") == true)
  }

  /// The thread of libxml2 learns of the refusal in the midst of a tag; only AddressSanitizer sees
  /// whether it still looks at the attributes.
  @Test func aLongFileIsLeftAloneOnceItIsRefused() {
    let nodes = String(repeating: "<node id='somebody' a='b'/>", count: 200_000)
    #expect(
      read("<novel>\(nodes)</novel>") == [
        "a.graphml:1: is no GraphML: its first element is novel, not graphml"
      ])
  }

  @Test func aHundredThousandInnerGraphsAreRefused() {
    let deep = String(repeating: "<graph><node id='a'>", count: 100_000)
    #expect(
      read("<graphml>\(deep)") == [
        "a.graphml:1: elements stand more than 256 deep; no graph file needs that"
      ])
  }

  @Test func hugeTextsAndAttributesAreRefused() {
    let huge = String(repeating: "x", count: 50_000_000)
    let refused = graph("", "<node id='a'><data key='k'>\(huge)</data></node>")
    #expect(
      refused == [
        "a.graphml:1: a text has more than 10000000 bytes; shorten it"
      ])
    #expect(graph("", "<node id='\(huge)'/>").first?.contains("AttValue length too long") == true)
  }

  @Test(.timeLimit(.minutes(10)))
  func manyHyperedgesAndColumnsOfOneNameAreReadInTime() {
    let many = String(repeating: "<hyperedge id='h'/>", count: 20_000)
    #expect(graph("", many).contains { $0.hasPrefix("h (20000) ") })
    let keys = (0..<10_000).map { "<key id='k\($0)' for='node' attr.name='n'/>" }.joined()
    let data = (0..<10_000).map { "<data key='k\($0)'>1</data>" }.joined()
    #expect(graph(keys, "<node id='a'>\(data)</node>").contains { $0.contains("n_10000") })
  }

  @Test func manyAttributesAndKeysAreRefused() {
    let attributes = (0..<1_000_000).map { "a\($0)=''" }.joined(separator: " ")
    #expect(
      graph("", "<node \(attributes)/>") == [
        "a.graphml:1: an element has more than 1000 attributes; no graph file needs that"
      ])
    let keys = (0..<100_000).map { "<key id='k\($0)' for='node' attr.type='int'/>" }.joined()
    #expect(
      graph(keys, "<node id='a'/>") == [
        "a.graphml:1: has more than 20000 keys; no graph file needs that"
      ])
    let data = (0..<100_000).map { "<data key='k\($0)'>1</data>" }.joined()
    #expect(
      graph("", "<node id='a'>\(data)</node>") == [
        "a.graphml:1: has more than 20000 keys; no graph file needs that"
      ])
  }

  @Test func columnsThatWouldBeEmptyAreRefused() {
    let keys = (0..<10_000).map { "<key id='k\($0)' for='node' attr.type='int'/>" }.joined()
    let nodes = (0..<20_000).map { "<node id='\($0)'/>" }.joined()
    let data = (0..<10_000).map { "<data key='k\($0)'>1</data>" }.joined()
    #expect(
      graph(keys, nodes + "<node id='z'>\(data)</node>") == [
        "a.graphml:1: has many keys with hardly a value; take out keys that nothing needs"
      ])
  }

  @Test func everythingTwiceIsRead() {
    let key =
      "<key id='k' attr.name='n' attr.type='int'><default>1</default><default>2</default></key>"
    let node =
      "<node id='a'><data key='k'>3</data><data key='k'>4</data><desc>x</desc><desc>y</desc></node>"
    let edge = "<edge id='e' source='a' target='a'/>"
    #expect(
      graph(key + key, node + node + edge + edge).prefix(3) == [
        "a n=4 desc=\"y\"", "e: a > a n=1", "a > a n=1",
      ])
  }

  @Test func everyBeginningOfAFileIsRefusedOrRead() {
    let whole = Data(
      """
      <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE graphml>
      <graphml xmlns="urn:g"><key id="k" for="node" attr.name="n" attr.type="int"><default>1</default>
      </key><graph edgedefault="directed"><node id="ü"><data key="k">7</data><desc>d</desc></node>
      <edge source="ü" target="b" label="x"/><hyperedge><endpoint node="b"/></hyperedge></graph></graphml>
      """.utf8)
    for end in 0..<whole.count {
      let lines = GraphMLNotation.read(whole.prefix(end), in: folder)
      #expect(lines.count == 1 && lines[0].hasPrefix("a.graphml:"), "\(end) \(lines)")
    }
    #expect(
      GraphMLNotation.read(whole, in: folder).prefix(3) == [
        "ü n=7 desc=\"d\"", "b", "hyperedge 1 (event)",
      ])
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func randomBytesAndNulsAreRefused(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let bytes = (0..<300).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let within = Data("<graphml><graph><node id='".utf8) + Data(bytes)
    #expect(GraphMLNotation.read(Data(bytes), in: folder).count == 1)
    #expect(GraphMLNotation.read(within, in: folder).count == 1)
    #expect(GraphMLNotation.read(Data(count: 300), in: folder).count == 1)
  }

  /// Files of the corpus with a few bytes changed, moved or doubled: a graph or a sentence.
  @Test(.enabled(if: !CorpusFile.all.isEmpty))
  func damagedFilesAreReadOrRefused() throws {
    let files = try CorpusFile.all.compactMap { file in
      try SharedFolder.path("corpus/\(file.path)").map { try Data(contentsOf: URL(filePath: $0)) }
    }.filter { $0.count < 40_000 }
    let seconds =
      ProcessInfo.processInfo.environment["BACKCHANNEL_FUZZ_SECONDS"].flatMap { Double($0) } ?? 3
    let end = ContinuousClock.now + .seconds(seconds)
    var (seed, readCount) = (UInt64(0), 0)
    while ContinuousClock.now < end {
      var generator = SplitMix64(seed: seed)
      let lines = GraphMLNotation.read(damaged(files, &generator), in: folder)
      if lines.first?.hasPrefix("a.graphml") != true { readCount += 1 }
      seed += 1
    }
    #expect(seed > 20 && readCount > 0 && readCount < seed)
  }

  private static let pieces = [
    "<", ">", "&", "\"", "<node id='a'/>", "<data key='d0'>", "</data>", "<graph>", "</graph>",
    "<key id='d0'/>", "<edge source='a' target='b'/>", "<hyperedge>", "<![CDATA[", "]]>", "\u{0}",
    "<!ENTITY a 'b'>", "&#x0;", "é", "<default>", "for=\"edge\"", "attr.type='int'", "1e999",
  ].map { Array($0.utf8) }

  private func damaged(_ files: [Data], _ generator: inout SplitMix64) -> Data {
    var bytes = [UInt8](files.randomElement(using: &generator) ?? Data())
    for _ in 0..<Int.random(in: 1...6, using: &generator) where !bytes.isEmpty {
      let start = Int.random(in: 0..<bytes.count, using: &generator)
      let end = min(bytes.count, start + Int.random(in: 0...40, using: &generator))
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: bytes[start] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.removeSubrange(start..<end)
      case 2: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 3:
        bytes.insert(contentsOf: Self.pieces.randomElement(using: &generator) ?? [], at: start)
      default: bytes.removeSubrange(start...)
      }
    }
    return Data(bytes)
  }
}
