import AnalyzerKit

/// What is said of entities and relations of a sample, however they are numbered.
struct SampleWords {
  private let sample: NumberedSample
  private let placeOfID: [String: Int]

  init(_ sample: NumberedSample) {
    self.sample = sample
    let graph = sample.graph
    placeOfID = Dictionary(
      uniqueKeysWithValues: graph.vertices.map {
        (graph.id(at: $0).rawValue, sample.places[Int($0)])
      })
  }

  func entity(_ vertex: Graph.Vertex) -> String { "entity \(sample.places[Int(vertex)])" }

  /// Its ends, in an order of their own, as a relation of equals is told in the order of ids.
  func relation(_ number: Int) -> String {
    let (graph, ends) = (sample.graph, sample.graph.ends(ofRelation: number))
    let places = [ends.subject, ends.object].map { sample.places[Int($0)] }.sorted()
    return "\(graph.relationKinds[number].id) between \(places[0]) and \(places[1])"
  }

  func path(_ path: FoundPath) -> String {
    var stops = [path.start]
    for relation in path.relations {
      let (ends, stop) = (sample.graph.ends(ofRelation: Int(relation)), stops[stops.count - 1])
      stops.append(ends.subject == stop ? ends.object : ends.subject)
    }
    return stops.map(entity).joined(separator: " to ")
  }

  /// The text, or the entity of which it is the id.
  func text(_ text: String) -> String { placeOfID[text].map { "entity \($0)" } ?? text }

  func cell(_ cell: Cell) -> String {
    switch cell {
    case .entity(let vertex): entity(vertex)
    case .relation(let number): relation(number)
    case .text(let text): self.text(text)
    case .count, .number, .date: "number"
    case .missing: "missing"
    }
  }
}
