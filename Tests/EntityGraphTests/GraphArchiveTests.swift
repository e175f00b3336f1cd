import Foundation
import GraphKernels
import TestSupport
import Testing

@testable import EntityGraph

/// A graph that was written to a file and mapped answers as the one it was.
@Suite struct GraphArchiveTests {
  private static let origin = [UInt64](repeating: 7, count: GraphArchive.originSize)

  @Test(arguments: 0..<60 as Range<UInt64>)
  func aMappedGraphSaysWhatTheGraphSaid(seed: UInt64) throws {
    let graph = try FactBatch.random(claims: Int(seed % 60), seed: seed).frozen()
    let archive = try #require(try Self.mapped(Self.bytes(of: graph)))
    #expect(archive.graph.differences(from: graph) == [])
    #expect(archive.isWhole)
  }

  @Test(arguments: 0..<15 as Range<UInt64>)
  func filtersLeaveTheSameOfAMappedGraph(seed: UInt64) throws {
    let graph = try FactBatch.random(claims: 50, seed: seed).frozen()
    let mapped = try #require(try Self.mapped(Self.bytes(of: graph))).graph
    for filter in RelationFilter.samples(of: graph) {
      #expect(mapped.keeping(filter).differences(from: graph.keeping(filter)) == [])
    }
  }

  /// What follows from fewer claims is the same, be it derived at once or what is left of all.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func filtersLeaveTheSameOfAGraphThatWasAsked(seed: UInt64) throws {
    let batch = FactBatch.random(claims: Int(seed % 90), seed: seed)
    let asked = try batch.frozen()
    #expect(asked.differences(from: asked) == [])
    for filter in RelationFilter.samples(of: asked) where filter.dropsClaims {
      let (left, fresh) = (asked.keeping(filter), try batch.frozen().keeping(filter))
      #expect(left.differences(from: fresh) == [])
      var further = RelationFilter()
      further.leastRating = Rating("D4")
      let other = try batch.frozen().keeping(filter)
      #expect(left.keeping(further).differences(from: other.keeping(further)) == [])
    }
  }

  @Test func theSameGraphGivesTheSameBytes() throws {
    let batch = FactBatch.random(claims: 50, seed: 1)
    #expect(try Self.bytes(of: batch.frozen()) == Self.bytes(of: batch.frozen()))
  }

  /// What is damaged is never taken for what was written, wherever it is, and nothing traps.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func aDamagedFileIsFoundOut(seed: UInt64) throws {
    let graph = try FactBatch.random(claims: 60, seed: seed % 7).frozen()
    var bytes = try Self.bytes(of: graph)
    var numbers = SplitMix64(seed: seed)
    let place = Int.random(in: bytes.indices, using: &numbers)
    bytes[place] ^= UInt8.random(in: 1...255, using: &numbers)
    guard let archive = Self.opened(bytes) else { return }
    let differences = archive.graph.differences(from: graph)
    #expect(archive.isDamaged || differences == [])
    #expect(!archive.isWhole)
  }

  /// Where some of many blocks are damaged, so that it is found deep inside, each is found.
  @Test func aBlockThatIsDamagedIsFoundWhenItIsRead() throws {
    let graph = try FactBatch.random(claims: 5000, seed: 3).frozen()
    let whole = try Self.bytes(of: graph)
    let blocks = whole.count / BlockSum.blockSize
    #expect(blocks > 5)
    var opened = 0
    for block in 0..<blocks {
      var bytes = whole
      bytes[block * BlockSum.blockSize + block * 997 % BlockSum.blockSize] ^= 4
      guard let archive = Self.opened(bytes) else { continue }
      opened += 1
      #expect(!archive.isWhole)
      #expect(archive.isDamaged)
    }
    try #require(opened > blocks / 3)
  }

  @Test func textsWhoseEndsCannotBeAreAsManyEmptyOnes() throws {
    for ends in [[0, 0, 0], [2, 1, 5], [-1, 2, 5], [1, 2, 9]] {
      let texts = try Self.read(Array("abcde".utf8), ends) { archive -> TextPool in
        var pool = TextPool()
        archive.visit(&pool)
        return pool.inMemory
      }
      #expect(texts.value == TextPool(["", "", ""]))
      #expect(texts.isDamaged)
    }
  }

  @Test func bytesThatAreNoValueAreDamage() throws {
    let (flags, isDamaged) = try Self.read([0, 1, 1], []) { archive -> [Bool] in
      var column = ByteColumn<Bool>()
      column.visited(by: archive)
      return column.array
    }
    #expect(flags == [false, true, true])
    #expect(!isDamaged)
    for byte in [5, 77, 255] as [UInt8] {
      let statuses = try Self.read([0, 4, byte], []) { archive -> [Status] in
        var column = ByteColumn<Status>()
        column.visited(by: archive)
        return (0..<3).map { column[$0] }
      }
      #expect(statuses.value == [.uncontested, .withdrawn, .uncontested])
      #expect(statuses.isDamaged)
    }
  }

  @Test func noMoreIsMadeThanAFileHas() throws {
    let numbers = try Self.read([1, 2, 3], []) { archive -> [UInt8] in
      var bytes = FrozenArray<UInt8>()
      archive.visit(&bytes)
      return Array(bytes.elements(1..<8 << 30))
    }
    #expect(numbers.value == [0, 0])
    #expect(numbers.isDamaged)
  }

  @Test func listsThatEndBeyondTheirElementsAreNone() throws {
    for ends in [[1, 3], [1, 5]] {
      let counts = try Self.read([1, 2, 3], ends) { archive -> [Int] in
        var lists = RaggedArray<UInt8>()
        lists.visited(by: archive)
        return lists.withElements { elements, ends in [elements.count, ends.count] }
      }
      #expect(counts.value == (ends[1] == 3 ? [3, 2] : [3, 0]))
      #expect(counts.isDamaged == (ends[1] == 5))
    }
  }

  @Test func rowsOfOtherVerticesAreNone() throws {
    let rows: [([Int], [Int32])] = [
      ([0, 1, 2], [1, 0]), ([0, 1], [0]), ([0, 2, 1], [1, 0]), ([0, 1, 2], [1, 2]), ([], []),
    ]
    let areRows = try rows.map { starts, heads in
      try Self.read([], starts) { archive in
        var (bytes, rowStarts) = (FrozenArray<UInt8>(), [Int]())
        archive.visit(&bytes)
        archive.visit(&rowStarts)
        return CSRGraph(unchecked: rowStarts, heads: heads, vertexCount: 2) != nil
      }.value
    }
    #expect(areRows == [true, false, false, false, false])
  }

  /// What `body` reads of an archive of bytes and numbers, and whether it is damaged then.
  private static func read<Value>(
    _ bytes: [UInt8], _ numbers: [Int], _ body: (Archive) -> Value
  ) throws -> (value: Value, isDamaged: Bool) {
    try withFile { _, handle in
      let writer = ArchiveWriter(handle.fileDescriptor)
      writer.append(FrozenArray(bytes))
      writer.append(FrozenArray(numbers))
      writer.finish(version: 1, origin: origin)
      let reader = try #require(
        ArchiveReader(handle.fileDescriptor, version: 1, origin: origin))
      let value = body(Archive(readingFrom: reader))
      return (value, reader.file.isDamaged)
    }
  }

  @Test(arguments: 0..<15 as Range<UInt64>)
  func aFileCutShortIsNone(seed: UInt64) throws {
    let bytes = try Self.bytes(of: FactBatch.random(claims: 60, seed: seed % 7).frozen())
    var numbers = SplitMix64(seed: seed)
    let length = Int.random(in: bytes.indices, using: &numbers)
    #expect(try Self.mapped(bytes.prefix(length)) == nil)
  }

  @Test func aFileOfAnotherStateIsNone() throws {
    let bytes = try Self.bytes(of: FactBatch.random(claims: 10, seed: 1).frozen())
    let other = [UInt64](repeating: 8, count: GraphArchive.originSize)
    #expect(try Self.mapped(bytes, other) == nil)
  }

  private static func bytes(of graph: Graph) throws -> Data {
    try withFile { file, handle in
      #expect(GraphArchive.write(graph, to: handle.fileDescriptor, origin: origin) == nil)
      return try Data(contentsOf: file)
    }
  }

  private static func mapped(_ bytes: Data, _ origin: [UInt64] = origin) throws -> GraphArchive? {
    try withFile { file, handle in
      try handle.write(contentsOf: bytes)
      return try GraphArchive(readingFrom: handle.fileDescriptor, origin: origin)
    }
  }

  /// What is read of damaged bytes; `nil` where it is found out at once.
  private static func opened(_ bytes: Data) -> GraphArchive? {
    (try? mapped(bytes)).flatMap(\.self)
  }

  private static func withFile<Result>(_ body: (URL, FileHandle) throws -> Result) throws -> Result
  {
    let folder = TemporaryFolder()
    let path = try folder.file("archive", "")
    let url = URL(filePath: path)
    let handle = try FileHandle(forUpdating: url)
    defer { try? handle.close() }
    return try body(url, handle)
  }
}

extension Graph {
  /// The first things that one says and another does not.
  fileprivate func differences(from other: Graph) -> [String] {
    let (mine, theirs) = (wholeAccount, other.wholeAccount)
    return Array(zip(mine, theirs).lazy.filter { $0 != $1 }.prefix(2).map { "\($0) IS NOT \($1)" })
      + (mine.count == theirs.count ? [] : ["\(mine.count) lines, not \(theirs.count)"])
  }

  /// All that can be asked of a graph of facts, as text.
  fileprivate var wholeAccount: [String] {
    var account = (0..<relationCount).map { "\(relation($0))" }
    account += verticesByID.map { "\(entity(at: $0)) \(properties(of: id(at: $0)))" }
    account += claims.map { "\($0)" } + documents.map { "\($0)" } + crowds.map { "\($0)" }
    account += Traversal.allCases.map { "\(topology($0).rows) \(topology($0).relationOfArc)" }
    account += ["ann", "e1", "e3", "xyz"].map { "\(entities(matching: $0).map(\.id))" }
    account += disputes.map { "\($0)" }
    return account + [
      "\(policy)", "\(entityCounts.sorted { $0.key < $1.key })",
      "\(vocabulary == Vocabulary.standard)",
    ]
  }
}

extension RelationFilter {
  /// Filters of every kind.
  fileprivate static func samples(of graph: Graph) -> [RelationFilter] {
    var filters = [RelationFilter(), .analysis]
    func add(_ change: (inout RelationFilter) -> Void) {
      for start in [RelationFilter(), .analysis] {
        var filter = start
        change(&filter)
        filters.append(filter)
      }
    }
    add { $0.leastRating = Rating("C3") }
    add { $0.isUndisputed = true }
    add { $0.since = PartialDate("2023") }
    add { $0.spared = graph.verticesByID.prefix(2).map { graph.id(at: $0) } }
    add { $0.avoided = graph.verticesByID.prefix(1).map { graph.id(at: $0) } }
    add { $0.without = graph.documents.prefix(1).map { Source.ID($0.id.rawValue) } }
    add { $0.only = graph.documents.prefix(1).map { Source.ID($0.id.rawValue) } }
    return filters
  }
}
