import GraphKernels

/// Claims document by document, each in order of its place, and those of copies that only repeat them.
package struct ListedClaims: Sendable {
  /// A claim, with the claims of copies that repeat it.
  package struct Row: Sendable {
    package let citation: Citation
    package let copies: [Citation]
  }

  private let graph: Graph

  /// Those that repeat none of the others, in ascending order.
  private let numbers: [Int32]
  private let copies: [Int32: [Int32]]

  /// How many there are, each with its copies.
  package var count: Int { numbers.count }

  /// - Parameters:
  ///   - claims: Some that count in `graph`, in ascending order.
  ///   - graph: The graph.
  init(_ claims: [Int32], in graph: Graph) {
    self.graph = graph
    let repeated = RepeatedClaims(among: claims, of: graph.derivation.facts)
    var copies: [Int32: [Int32]] = [:]
    for copy in claims {
      guard var original = repeated[copy] else { continue }
      while let further = repeated[original] { original = further }
      copies[original, default: []].append(copy)
    }
    (self.copies, numbers) = (copies, claims.filter { repeated[$0] == nil })
  }

  /// The first of them, as many as `most`.
  ///
  /// - Complexity: O(claims of the documents that these stand in · log of them).
  package func rows(upTo most: Int = .max) -> [Row] {
    let facts = graph.derivation.facts
    var (shown, start): ([Int32], Int) = ([], 0)
    while start < numbers.count, shown.count < most {
      let document = facts[numbers[start]].document
      let end = (start..<count).partitioningIndex { facts[numbers[$0]].document != document }
      shown += facts.inOrderOfPlaces(numbers[start..<end])
      start = end
    }
    shown = Array(shown.prefix(most))
    let superseded = graph.superseded(among: shown + shown.flatMap { copies[$0] ?? [] })
    return shown.map { number in
      Row(
        citation: graph.citation(of: number, superseded),
        copies: (copies[number] ?? []).map { graph.citation(of: $0, superseded) })
    }
  }
}

extension ListedClaims {
  /// How many of them stand in each document, those of copies where these repeat none; in order.
  package var documents: [(id: Document.ID, count: Int)] {
    let facts = graph.derivation.facts
    var documents: [(number: Int32, count: Int)] = []
    for number in numbers {
      if documents.last?.number != facts[number].document {
        documents.append((facts[number].document, 0))
      }
      documents[documents.count - 1].count += 1
    }
    return documents.map { (facts.documents.id(Int($0.number)), $0.count) }
  }
}

extension Facts {
  /// Claims of one document as a reader meets them: by the first number of their place, then as they
  /// stand.
  fileprivate func inOrderOfPlaces(_ numbers: ArraySlice<Int32>) -> [Int32] {
    var known: [Int32: Int] = [:]
    func paragraph(_ number: Int32) -> Int {
      let place = self[number].locator
      if let paragraph = known[place] { return paragraph }
      let paragraph = locator(number)?.firstNumber ?? .max
      known[place] = paragraph
      return paragraph
    }
    return numbers.map { (paragraph($0), $0) }.sorted { $0 < $1 }.map(\.1)
  }
}

extension String {
  /// The first whole number in it; the largest there is where it has none.
  fileprivate var firstNumber: Int {
    Int(drop { !$0.isNumber }.prefix { $0.isNumber }) ?? .max
  }
}

extension Graph {
  /// Those of some claims about properties that a later one of the same claimant revises.
  func superseded(among claims: [Int32]) -> Set<Int32> {
    let (facts, properties) = (derivation.facts, derivation.properties)
    let subjects = Set(claims.lazy.filter { facts[$0].form == .property }.map { facts[$0].subject })
    return subjects.reduce(into: []) { superseded, subject in
      for number in properties.numbers(of: Int(subject)) where properties.claims(number).count > 1 {
        superseded.formUnion(properties[number].superseded)
      }
    }
  }
}
