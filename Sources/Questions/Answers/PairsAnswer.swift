package import EntityGraph
import Wording

/// Who is related to whom how often: the most often first, at a tie in order of ids.
public struct PairsAnswer: GraphAnswer {
  package let graph: Graph

  /// Those of whom each pair has one, each once; all pairs where there is none.
  package let about: [Entity.ID]

  /// Whether what leads one way counts apart.
  package let isDirected: Bool

  /// How many pairs are told; all unless set.
  public var limit = Int.max

  /// How many asserted relations join an entity with itself, and so no two.
  package let loopCount: Int
  private let tallies: PairTallies

  init(in graph: Graph, about entities: [Entity.ID], isDirected: Bool) {
    self.graph = graph
    self.isDirected = isDirected
    let asked = Set(entities.compactMap(graph.vertex))
    about = asked.sorted().map { graph.id(at: $0) }
    tallies = PairTallies(graph, about: asked, isDirected: isDirected)
    loopCount = (0..<graph.relationCount).count { number in
      let ends = graph.ends(ofRelation: number)
      return ends.subject == ends.object && (asked.isEmpty || asked.contains(ends.subject))
        && graph.isFollowed(relation: number, along: .eitherWay)
    }
  }

  public var isEmpty: Bool { tallies.tallies.isEmpty }

  /// How many pairs there are, told or not.
  package var count: Int { tallies.tallies.count }

  /// How many relations all pairs have.
  package var relationCount: Int { tallies.relations.count }

  /// The pairs that are told.
  package var ties: [PairTie] {
    tallies.tallies.prefix(limit).map { PairTie($0, tallies[$0], in: graph) }
  }

  public var json: JSON {
    let shapes = JSONShapes(graph: graph)
    return [
      "schema": 1, "policy": shapes.policy(), "about": about.json(shapes.entity),
      "direction": .flag(isDirected), "total": .whole(count),
      "relations": .whole(relationCount), "loops": .whole(loopCount),
      "pairs": ties.json { tie in
        [
          "from": shapes.entity(tie.from), "to": shapes.entity(tie.to),
          "directed": .flag(tie.isDirected), "count": .whole(tie.count),
          "dated": .whole(tie.dated), "first": JSON(tie.first?.text),
          "last": JSON(tie.last?.text), "open": .flag(tie.isOpen),
          "kinds": tie.kinds.json {
            ["kind": .text($0.kind.id.rawValue), "count": .whole($0.count)]
          },
          "channels": tie.channels.json {
            ["channel": .text($0.channel.rawValue), "count": .whole($0.count)]
          },
          "sums": tie.sums.json { sum in
            [
              "property": .text(sum.property), "unit": JSON(sum.unit),
              "sum": sum.sum.map(JSON.number) ?? .null, "relations": .whole(sum.count),
              "exact": .flag(sum.isExact),
            ]
          },
        ]
      },
    ]
  }

  /// A row a pair, the heading first.
  public var rows: [[String]] {
    [
      [
        "from", "from_name", "to", "to_name", "directed", "count", "dated", "first", "last", "open",
        "kinds", "channels", "sums",
      ]
    ]
      + ties.map { tie in
        [
          tie.from.rawValue, graph.name(of: Source.ID(tie.from.rawValue)), tie.to.rawValue,
          graph.name(of: Source.ID(tie.to.rawValue)), "\(tie.isDirected)", "\(tie.count)",
          "\(tie.dated)", tie.first?.text ?? "", tie.last?.text ?? "", "\(tie.isOpen)",
          tie.kinds.map { "\($0.kind.id) \($0.count)" }.joined(separator: "; "),
          tie.channels.map { "\($0.channel) \($0.count)" }.joined(separator: "; "),
          tie.sums.map(\.words).joined(separator: "; "),
        ]
      }
  }
}

extension StatedSum {
  /// Such as `amount about 70 EUR`.
  fileprivate var words: String { words { $0.digits } }

  /// The sum in words, its number as `spelled`.
  package func words(_ spelled: (Double) -> String) -> String {
    let words: [String?] =
      if let sum {
        [property, isExact ? nil : "about", spelled(sum), unit]
      } else {
        [property, unit.map { "in \($0)" }, "too large to add up"]
      }
    return words.compactMap(\.self).joined(separator: " ")
  }
}
