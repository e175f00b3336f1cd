extension Graph {
  /// The numbers of the relations of some kinds that somebody asserts in so many words, ascending.
  ///
  /// - Complexity: O(E).
  func relationNumbers(of kinds: Set<RelationKind.ID>) -> [RelationKind.ID: [Int32]] {
    var numbers = [[Int32]](repeating: [], count: kinds.count)
    let wanted = kinds.sorted()
    let derived = relations.derived
    let places = derived.relationKinds.map { wanted.firstIndex(of: $0.id) }
    let codes = derived.kinds.inMemory
    for row in 0..<derived.count {
      guard let place = places[Int(codes[row])], derived.statuses[row].isAsserted,
        !derived.isProjection(row)
      else { continue }
      numbers[place].append(Int32(row))
    }
    var first = derived.count
    for edges in relations.foreign {
      let places = (0..<edges.kinds.codeCount).map { wanted.firstIndex(of: edges.kinds.id($0)) }
      for row in 0..<edges.count {
        guard let place = places[edges.kinds.code(edges.row(row))] else { continue }
        numbers[place].append(Int32(first + row))
      }
      first += edges.count
    }
    return Dictionary(uniqueKeysWithValues: zip(wanted, numbers))
  }
}
