import EntityGraph
import TestSupport
import Testing

@testable import Interchange

/// Who owns and controls whom, since when, until when, and who says so, comes back at once from what is
/// written of it, but for what is named as lost.
@Suite(
  "Ownership read after write",
  .enabled(if: SharedFolder.path("corpus/trade/INDEX.tsv") != nil, "needs the shared folder"))
struct OwnershipLawTests {
  private static let files = [
    "aleph/search-results.json", "bods/fermcat.json", "bods/nomination.json", "bods/pep-0.2.json",
    "bods/replaces-0.1.json", "companies-house/officers.json",
    "companies-house/psc-snapshot.txt", "gleif/lei2.csv", "gleif/rr.csv",
    "opensanctions/entities.ftm.json",
  ]
  private static let formats = ["x.bods.json", "x.ftm.json"]
  private let folder = TemporaryGraphFiles()

  @Test(arguments: files, formats)
  func whatIsWrittenComesBack(path: String, format: String) throws {
    let graph = try FactReading(path: #require(SharedFolder.path("corpus/trade/\(path)"))).graph
    let written = try GraphFile.write(graph, to: folder.path(format))
    guard written.nodes > 0 else { return }
    let trip = try ClaimRoundTrip(graph, as: format, in: folder)
    let again = try trip.reading.graph
    let losses = Losses(trip.report)
    let kept = graph.asserted.filter { losses.keeps($0.kind) && again.hasEnds(of: $0) }
    #expect(again.asserted.map(\.account).sorted() == kept.map(losses.account).sorted())
    let entities = graph.called.filter { again.vertex(of: $0.id) != nil }
    #expect(again.called.map(\.account) == entities.map(\.account))
    #expect(Set(again.sayings).subtracting(graph.sayings) == [])
  }
}

/// What an export named as lost.
private struct Losses {
  private let kinds: Set<String>
  private let losesOpenEnds: Bool

  init(_ report: ExportReport) {
    let warnings = report.warnings.map(\.description)
    kinds = Set(
      report.warnings.filter { $0.what.hasPrefix("left out, as") }.map(\.element))
    losesOpenEnds = warnings.contains { $0.contains("still holds") }
  }

  func keeps(_ kind: RelationKind.ID) -> Bool { !kinds.contains("relation \(kind)") }

  /// What is left of a relation.
  func account(of relation: Told) -> String {
    losesOpenEnds ? relation.account.replacing("/..", with: "/") : relation.account
  }
}

/// A relation that somebody asserts.
private struct Told {
  let kind: RelationKind.ID
  let ends: [Entity.ID]
  let account: String
}

extension Graph {
  fileprivate var asserted: [Told] {
    (0..<relationCount).map { relation($0) }.filter { $0.citations.contains(where: \.isAsserting) }
      .map { relation in
        let said = relation.citations.filter(\.isAsserting).map { citation in
          "\(citation.claim.claimants) \(citation.claim.period?.byUTC ?? "-")"
        }
        return Told(
          kind: relation.kind.id, ends: [relation.subject, relation.object],
          account: """
            \(relation.subject) \(relation.kind.id) \(relation.object) \
            \(relation.validity.period?.byUTC ?? "-") \(said.sorted())
            """)
      }
  }

  fileprivate func hasEnds(of relation: Told) -> Bool {
    relation.ends.allSatisfy { vertex(of: $0) != nil }
  }

  fileprivate var called: [(id: Entity.ID, account: String)] {
    verticesByID.map { vertex in
      let entity = entity(at: vertex)
      return (entity.id, "\(entity.id) \(entity.name) \(entity.aliases)")
    }
  }

  /// What is said of entities, by whom, whatever the property is called.
  fileprivate var sayings: [String] {
    claims.compactMap { claim in
      guard case .property(let entity, _, let value) = claim.statement else { return nil }
      let isReason = BODSFacts.unspecifiedOwner.id == claim.statement.property
      return isReason ? nil : "\(entity) \(value.text) \(claim.claimants)"
    }
  }
}

extension Claim.Statement {
  fileprivate var property: PropertyKind.ID? {
    guard case .property(_, let name, _) = self else { return nil }
    return name
  }
}

extension Period {
  /// Both ends by UTC, as FollowTheMoney has times.
  fileprivate var byUTC: String {
    [start, end].map { bound in
      bound == .open ? ".." : bound.date.map { $0.prefixByUTC ?? $0.text } ?? ""
    }.joined(separator: "/")
  }
}
