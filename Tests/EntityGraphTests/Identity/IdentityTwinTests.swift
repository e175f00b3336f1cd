import TestSupport
import Testing

@testable import EntityGraph

/// Who is one, of random companies with few identifiers between them, beside what the words say.
@Suite struct IdentityTwinTests {
  @Test(arguments: 0..<400 as Range<UInt64>)
  func whoIsOneIsAsTheWordsSay(seed: UInt64) throws {
    var numbers = SplitMix64(seed: seed)
    let companies = (0..<Int.random(in: 2...9, using: &numbers)).map { number in
      let count = Int.random(in: 0...3, using: &numbers)
      let ids = (0..<count).map { _ in
        IdentityTwin.identifiers[
          Int.random(in: 0..<IdentityTwin.identifiers.count, using: &numbers)]
      }
      return Entity(
        id: Entity.ID("c\(number)"), kind: "company", name: "c\(number)", externalIDs: ids)
    }
    let twin = IdentityTwin(companies)
    for companies in [companies, companies.reversed()] {
      var builder = GraphBuilder()
      for company in companies { try builder.add(company) }
      let graph = try builder.freeze()
      let groups = graph.verticesByID.compactMap { graph.identity(of: graph.id(at: $0)) }
        .map { $0.members.map(\.entity.id) }
      #expect(groups == twin.groups)
      #expect(graph.identities.conflictCount == twin.conflictCount)
      #expect(graph.identities.placeholderCount == twin.placeholderCount)
    }
  }
}

/// Who is one by the slowest way: each identifier with each, each company with each.
private struct IdentityTwin {
  static let identifiers = [
    "wikidata:Q1", "wikidata:Q2", "dk-cvr:12", "dk-cvr:13", "dk-cvr:000", "dk-cvr:n/a",
    "duns:123456789", "duns:123456780", "opencorporates:gb/12", "opencorporates:gb/13",
    "opencorporates:us/12", "programId:X",
  ]

  /// What a thing has one of.
  private static let registers = [
    "wikidata:", "dk-cvr:", "opencorporates:gb/", "opencorporates:us/",
  ]
  private static let placeholders: Set<String> = ["dk-cvr:000", "dk-cvr:n/a"]

  private(set) var groups: [[Entity.ID]] = []
  private(set) var conflictCount = 0
  let placeholderCount: Int

  init(_ companies: [Entity]) {
    placeholderCount = companies.flatMap(\.externalIDs).count(where: Self.placeholders.contains)
    let telling = Set(companies.flatMap(\.externalIDs))
      .subtracting(Self.placeholders).subtracting(["programId:X"])
    let holders = telling.map { id in companies.filter { $0.externalIDs.contains(id) } }
      .filter { $0.count > 1 }
    var parts = holders.filter { Self.canBeOne($0) }.map { Set($0) }
    conflictCount = holders.count - parts.count
    while let (first, second) = Self.overlapping(parts) {
      parts[first].formUnion(parts[second])
      parts.remove(at: second)
    }
    let whole = parts.filter { Self.canBeOne(Array($0)) }
    conflictCount += parts.count - whole.count
    groups = whole.map { $0.map(\.id).sorted() }.sorted { $0[0] < $1[0] }
  }

  private static func overlapping(_ parts: [Set<Entity>]) -> (Int, Int)? {
    for first in parts.indices {
      for second in parts.indices where first < second {
        if !parts[first].isDisjoint(with: parts[second]) { return (first, second) }
      }
    }
    return nil
  }

  /// Whether no two of them have each a number in a register that the other lacks.
  private static func canBeOne(_ companies: [Entity]) -> Bool {
    registers.allSatisfy { register in
      let numbers = companies.map { company in
        Set(company.externalIDs.filter { $0.hasPrefix(register) }).subtracting(placeholders)
      }
      return numbers.allSatisfy { mine in
        numbers.allSatisfy { mine.isSubset(of: $0) || mine.isSuperset(of: $0) }
      }
    }
  }
}
