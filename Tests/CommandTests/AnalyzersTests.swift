import TestSupport
import Testing

@Suite struct AnalyzersTests {
  private let names = [
    "all-paths", "articulation-points", "between-groups", "betweenness", "biconnected-components",
    "bridges", "brokerage", "cascade", "closeness",
    "clustering", "components", "constraint", "contacts", "coreness", "degree", "distances",
    "eccentricity",
    "effective-size", "eigenvector", "group-betweenness", "group-degree", "harmonic", "hits",
    "k-truss", "katz", "kind-distances", "label-propagation", "leiden", "link-prediction",
    "louvain", "modularity", "pagerank", "reach-in-time", "relation-betweenness", "shortest-path",
    "strong-components", "triangles",
  ]

  @Test func listsThemALineEachInColumns() throws {
    let run = try BuiltProgram.backchannel(["analyzers"])
    #expect(run.status == 0 && run.errors == "")
    let lines = run.output.split(separator: "\n").filter { $0.hasPrefix("  ") }.map(String.init)
    #expect(lines.map { $0.split(separator: " ").first.map(String.init) } == names)
    #expect(Set(lines.map(startOfSummary)).count == 1)
  }

  /// The column in which the second cell begins.
  private func startOfSummary(_ line: String) -> Int {
    let rest = line.dropFirst(2).drop { $0 != " " }.drop { $0 == " " }
    return line.count - rest.count
  }

  @Test func describesOne() throws {
    let run = try BuiltProgram.backchannel(["analyzers", "pagerank"])
    let parts = [
      "pagerank\n", "\nSettings:\n", "  damping=0.85", "\nConventions:\n", "\nReference: ",
      "\nComplexity: ",
    ]
    for part in parts {
      #expect(run.output.contains(part))
    }
  }

  @Test func saysInWordsWhatASettingTakes() throws {
    for (name, words) in [
      ("pagerank", "number from 0 up to but not including 1"),
      ("shortest-path", "whole number from 1 to 1000"), ("degree", "one of "),
    ] {
      let run = try BuiltProgram.backchannel(["analyzers", name], environment: ["COLUMNS": "200"])
      #expect(run.output.contains(words), "\(run.output)")
    }
  }

  @Test func answersInJSON() throws {
    let answer = try JSONAnswer(
      BuiltProgram.backchannel(["analyzers", "--format", "json"]).output)
    let setting = JSONValidator.object([
      "name": .text, "type": .text, "default": .either(.number, .either(.flag, .text)),
      "range": .optional(.text), "help": .text,
    ])
    let shape = Contract.answer([
      "analyzers": .list(
        .object([
          "name": .text, "summary": .text, "origin": .text, "settings": .list(setting),
          "reference": .optional(.text), "complexity": .text,
          "conventions": .object([
            "parallel_relations": .text, "loops": .text, "direction": .text, "weights": .text,
            "missing_weights": .text, "disconnected_parts": .text, "normalization": .text,
            "equals": .text,
          ]),
        ]))
    ])
    #expect(shape.faults(of: answer) == [])
    #expect(answer["analyzers"].elements.map { $0["name"].string } == names)
    #expect(answer["analyzers"].elements.allSatisfy { $0["origin"] == "built in" })
  }

  @Test func answersForOneInJSON() throws {
    let answer = try JSONAnswer(
      BuiltProgram.backchannel(["analyzers", "pagerank", "--format=json"]).output)
    #expect(answer["analyzers"].elements.count == 1)
    let damping = answer["analyzers"][0]["settings"].elements.first { $0["name"] == "damping" }
    #expect(damping?["default"] == 0.85)
    #expect(damping?["type"] == "number")
  }

  @Test func refusesAnUnknownOne() throws {
    let near = try BuiltProgram.backchannel(["analyzers", "page-rank"])
    #expect(
      near.errors == "backchannel: there is no analyzer 'page-rank'; did you mean 'pagerank'?\n")
    let run = try BuiltProgram.backchannel(["analyzers", "astrology"])
    #expect(run.status == 2 && run.output == "")
    #expect(
      run.errors == """
        backchannel: there is no analyzer 'astrology'; there are \
        \(names.joined(separator: ", "))

        """)
  }
}
