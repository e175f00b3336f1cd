import TestSupport
import Testing

@testable import Conditions
@testable import EntityGraph

/// Conditions evaluated by column find the rows that they find one by one.
@Suite struct ConditionTwinTests {
  @Test(arguments: 0..<120) func relationsAreThoseFoundOneByOne(seed: UInt64) throws {
    let graph = try FactBatch.random(claims: 60, seed: seed).frozen()
    let columns = RelationColumnSet(graph, of: graph)
    var conditions = RandomConditions(seed: seed, of: .relations)
    for _ in 0..<20 {
      let condition = try Condition(conditions.next())
      guard let found = try Self.rows(condition, columns) else { continue }
      let expected = (0..<graph.relationCount).filter { number in
        ConditionTwin { Self.values(of: graph.relation(number), number, $0, graph) }
          .meets(condition.root)
      }
      #expect(found == expected.map { Int32($0) }, "\(condition.text)")
    }
  }

  @Test(arguments: 0..<120) func entitiesAreThoseFoundOneByOne(seed: UInt64) throws {
    let graph = try FactBatch.random(claims: 60, seed: seed).frozen()
    let columns = EntityColumnSet(graph, of: graph)
    var conditions = RandomConditions(seed: seed, of: .entities)
    for _ in 0..<20 {
      let condition = try Condition(conditions.next())
      guard let found = try Self.rows(condition, columns) else { continue }
      let expected = graph.verticesByID.filter { vertex in
        ConditionTwin { Self.values(of: vertex, $0, graph) }.meets(condition.root)
      }
      #expect(found == Array(expected), "\(condition.text)")
    }
  }

  /// The rows that meet a condition; `nil` where a graph happens to lack a column or a value.
  private static func rows(_ condition: Condition, _ columns: some ColumnSet) throws -> [Int32]? {
    do {
      return try TypedCondition(condition, of: columns).rows().rows
    } catch let error as ConditionError {
      switch error.problem {
      case .unknownColumn, .columnOfOthers, .unknownValue, .operatorOfOthers: return nil
      default: throw error
      }
    }
  }

  private static func values(
    of relation: Relation, _ number: Int, _ column: String, _ graph: Graph
  ) -> [TwinValue] {
    let parts = column.split(separator: ".").map(String.init)
    if parts.count == 2 {
      let ends =
        parts[0] == "subject"
        ? [relation.subject]
        : parts[0] == "object"
          ? [relation.object]
          : [relation.subject, relation.object]
      return ends.flatMap { values(of: graph.vertex(of: $0) ?? -1, parts[1], graph) }
    }
    let asserting = relation.citations.filter(\.isAsserting)
    let counted = asserting.isEmpty ? relation.citations : asserting
    switch column {
    case "kind": return [.words([relation.kind.id.rawValue])]
    case "category": return [.words([relation.kind.category.rawValue])]
    case "momentary": return relation.validity.isMomentary ? [.words(["yes"])] : []
    case "symmetric": return relation.isSymmetric ? [.words(["yes"])] : []
    case "status": return [.words([relation.status.rawValue])]
    case "subject": return [.words([relation.subject.rawValue])]
    case "object": return [.words([relation.object.rawValue])]
    case "end": return [relation.subject, relation.object].map { .words([$0.rawValue]) }
    case "channel": return relation.channel.map { [.words([$0.rawValue])] } ?? []
    case "event", "events": return relation.events.map { .words([$0.rawValue]) }
    case "rating":
      let all = (0..<36).map { Rating(rank: $0).description }
      return [.rating(relation.rating.rank, of: all)]
    case "when": return relation.validity.periods.map(TwinValue.period)
    case "from":
      return relation.validity.periods.compactMap(\.start.date).map { .period(Period($0)) }
    case "until":
      return relation.validity.periods.compactMap(\.end.date).map { .period(Period($0)) }
    case "independent_sources": return [Self.number(Double(relation.independentSources))]
    case "claims": return [Self.number(Double(relation.citations.count))]
    case "documents": return Set(counted.map(\.claim.document.rawValue)).map { .words([$0]) }
    case "sources":
      return Set(counted.flatMap(\.chain)).map {
        .words([$0.rawValue, graph.name(of: $0)])
      }
    default:
      return relation.attributes.filter { $0.name.rawValue == column }.map {
        .words([$0.value.text])
      }
    }
  }

  private static func number(_ number: Double) -> TwinValue {
    .number(Quantity(text: "", number: number))
  }

  private static func values(
    of vertex: Graph.Vertex, _ column: String, _ graph: Graph
  ) -> [TwinValue] {
    let entity = graph.entity(at: vertex)
    switch column {
    case "id": return [.words([entity.id.rawValue])]
    case "name": return [.words([entity.name])]
    case "alias": return entity.aliases.map { .words([$0]) }
    case "kind": return [.words(graph.vocabulary.lineage(of: entity.kind).map(\.rawValue))]
    case "type": return entity.eventType.map { [.words([$0.rawValue])] } ?? []
    case "unnamed": return entity.isUnnamed ? [.words(["yes"])] : []
    case "reliability":
      let all = Reliability.allCases.map(\.rawValue)
      return entity.reliability.map { [.rating($0.place, of: all)] } ?? []
    case "claims": return [Self.number(Double(graph.claimsByVertex()[Int(vertex)].claims))]
    case "documents":
      return graph.claimsByVertex()[Int(vertex)].documents.map { .words([$0.rawValue]) }
    case "when": return graph.time(ofEvent: entity.id).map { [.period($0)] } ?? []
    default:
      let property = graph.properties(of: entity.id).first { $0.name.rawValue == column }
      return (property?.values ?? []).map { value in
        switch value {
        case .number(let quantity): .number(quantity)
        case .date(let period): .period(period)
        case .text(let text): .words([text])
        }
      }
    }
  }
}
