import EntityGraph
import Wording

/// Who says something and where, with the same words in several documents told once.
struct Attribution {
  let chain: [Source.ID]
  let stance: Claim.Stance
  let state: Citation.State
  let citations: [Citation]

  /// The attributions of `citations`, in order of first appearance; a copy stands with its original.
  static func of(_ citations: [Citation]) -> [Attribution] {
    struct Voice: Hashable {
      let chain: [Source.ID]
      let stance: Claim.Stance
      let state: Citation.State
    }
    var order: [Voice] = []
    var groups: [Voice: [Citation]] = [:]
    for citation in citations {
      let voice = Voice(
        chain: citation.chain, stance: citation.claim.stance, state: citation.state)
      if groups[voice] == nil { order.append(voice) }
      groups[voice, default: []].append(citation)
    }
    return order.map {
      Attribution(
        chain: $0.chain, stance: $0.stance, state: $0.state, citations: groups[$0] ?? [])
    }
  }

  /// "denied by the Kremlin, through Dmitry Peskov (oreshnik-call-report ¶6)".
  ///
  /// Of a file that names nobody: "calls.json says so", or where in it; of a document that speaks
  /// for itself and has no title but its id: where in it.
  func sentence(_ graph: Graph) -> String {
    guard let file = fileAlone(graph) else {
      return isUntitledVoice(graph)
        ? lead + places(graph) : "\(lead)\(speaker(graph)) (\(places(graph)))"
    }
    let places = places(graph)
    return stance == .asserts && places == file.rawValue ? "\(file) says so" : lead + places
  }

  /// The graph file that says so in its own name; `nil` where anybody else speaks.
  func fileAlone(_ graph: Graph) -> Document.ID? {
    guard chain.count == 1, let document = citations.first?.claim.document,
      chain[0].rawValue == document.rawValue, graph.isGraphFile(document)
    else { return nil }
    return document
  }

  private func isUntitledVoice(_ graph: Graph) -> Bool {
    guard chain.count == 1, let document = graph.document(Document.ID(chain[0].rawValue)) else {
      return false
    }
    return document.title == document.id.rawValue
  }

  private var lead: String {
    switch (state, stance) {
    case (.withdrawn, _): "taken back by "
    case (_, .asserts): ""
    case (_, .supposes): "supposed by "
    case (_, .doubts): "doubted by "
    case (_, .denies): "denied by "
    }
  }

  /// "an Israeli diplomat, in the Times of Israel".
  func speaker(_ graph: Graph) -> String {
    let first = chain.first.map(graph.name(of:)) ?? ""
    let passers = chain.dropFirst().map { source in
      let kind = graph.definition(of: Entity.ID(source.rawValue))?.kind
      return "\(kind == "person" ? "through" : "in") \(graph.name(of: source))"
    }
    return ([first] + passers).joined(separator: ", ")
  }

  /// "makeyevka-essay ¶2, ¶12; its copy makeyevka-copy ¶19".
  func places(_ graph: Graph) -> String {
    let documents = Dictionary(grouping: citations, by: \.claim.document).map {
      (isCopy: isCopy($0.key, graph), id: $0.key, citations: $0.value)
    }.sorted { ($0.isCopy ? 1 : 0, $0.id.rawValue) < ($1.isCopy ? 1 : 0, $1.id.rawValue) }
    return documents.map { isCopy, document, citations in
      let places = Set(citations.compactMap(\.claim.locator)).sorted {
        Self.number($0) < Self.number($1)
      }
      let title = (isCopy ? "its copy " : "") + document.rawValue
      let place = places.isEmpty ? title : "\(title) \(places.joined(separator: ", "))"
      return ([place] + Self.otherIDs(citations, graph)).joined(separator: ", as ")
    }.joined(separator: "; ")
  }

  /// The ids by which claims call entities that go by others here, in order.
  private static func otherIDs(_ citations: [Citation], _ graph: Graph) -> [String] {
    let ids = Set(citations.flatMap { graph.otherIDs(in: $0.claim) }).sorted()
    return ids.isEmpty ? [] : [ids.map(\.rawValue).listed]
  }

  /// Locators in the order in which a reader meets them.
  private static func number(_ locator: String) -> (Int, String) {
    (Int(locator.drop { !$0.isNumber }.prefix { $0.isNumber }) ?? .max, locator)
  }

  private func isCopy(_ document: Document.ID, _ graph: Graph) -> Bool {
    graph.document(document)?.republishes != nil
  }

  /// The first paraphrase there is.
  var paraphrase: String? { citations.lazy.compactMap(\.claim.paraphrase).first }

  /// When it was said, as far as the claims tell.
  var claimed: PartialDate? { citations.lazy.compactMap(\.claim.claimed).first }

  var rating: Rating { citations.map(\.rating).min() ?? .unjudged }
}
