import GraphKernels

/// The relations of a graph: those that follow from claims in order of ids, then the edges of each
/// foreign graph in the order of its file.
final class RelationTable: Sendable {
  let derived: DerivedTable
  let foreign: [ForeignEdges]

  /// The number of each foreign graph's first relation.
  private let starts: [Int]
  let count: Int

  private let weight: ColumnName
  private let knownWeight = Lazy<PropertyKind.ID>()

  init(_ derived: DerivedTable, _ foreign: [ForeignEdges], weight: ColumnName) {
    self.derived = derived
    self.weight = weight
    self.foreign = foreign
    var count = derived.count
    starts = foreign.map { edges in
      defer { count += edges.count }
      return count
    }
    self.count = count
  }

  /// Where a relation's edge stands; `nil` where it follows from claims.
  func edge(_ number: Int) -> (edges: ForeignEdges, row: Int)? {
    guard let (table, row) = place(number) else { return nil }
    return (foreign[table], row)
  }

  /// The number of a row of one of the foreign graphs; `nil` where it is left out.
  func number(ofRow row: Int, in table: Int) -> Int? {
    guard let kept = foreign[table].kept else { return starts[table] + row }
    let place = kept.indices.partitioningIndex { kept[$0] >= row }
    return place < kept.count && kept[place] == row ? starts[table] + place : nil
  }

  /// Where a relation's edge stands, by the number of its table among ``foreign``.
  func place(_ number: Int) -> (table: Int, row: Int)? {
    guard number >= derived.count, let table = starts.lastIndex(where: { $0 <= number }) else {
      return nil
    }
    return (table, foreign[table].row(number - starts[table]))
  }

  func ends(_ number: Int) -> (subject: Graph.Vertex, object: Graph.Vertex) {
    guard let (table, row) = place(number) else {
      return (derived.subjects[number], derived.objects[number])
    }
    return (foreign[table].subject(ofRow: row), foreign[table].object(ofRow: row))
  }

  /// The relations of which a vertex is an end, in order.
  ///
  /// - Complexity: O(relations).
  func numbers(joining vertex: Graph.Vertex) -> [Int] {
    let (subjects, objects) = (derived.subjects.array, derived.objects.array)
    let mine = subjects.indices.filter { subjects[$0] == vertex || objects[$0] == vertex }
    return mine
      + (derived.count..<count).filter {
        let ends = ends($0)
        return ends.subject == vertex || ends.object == vertex
      }
  }

  func kind(_ number: Int) -> RelationKind.ID {
    guard let (edges, row) = edge(number) else { return derived.kind(number).id }
    return edges.kinds.id(edges.kinds.code(row))
  }

  func isAsserted(_ number: Int) -> Bool {
    number >= derived.count || derived.statuses[number].isAsserted
  }

  func validity(_ number: Int) -> Validity {
    guard let (table, row) = place(number) else { return derived.validity(number) }
    return foreign[table].validity(ofRow: row)
  }

  func rating(_ number: Int) -> Rating {
    place(number).map { foreign[$0.table].rating } ?? derived.rating(number)
  }

  func independentSources(_ number: Int) -> Int {
    number < derived.count ? derived.independentSources(number) : 1
  }

  func isProjection(_ number: Int) -> Bool {
    number < derived.count && derived.isProjection(number)
  }

  func attributes(_ number: Int) -> [Attribute] {
    edge(number).map { $0.edges.attributes(ofRow: $0.row) } ?? derived.attributes(number)
  }

  /// The names of the properties of relations that are numbers, in order.
  var numberColumns: [String] {
    var names = Set(foreign.flatMap(\.numberColumns))
    for number in 0..<derived.count {
      for attribute in derived.attributes(number) {
        if case .number = attribute.value { names.insert("\(attribute.name)") }
      }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether claims give a relation several values of its weight, of which the best founded counts.
  func hasSeveralWeights(_ number: Int) -> Bool {
    guard number < derived.count else { return false }
    return derived.attributes(number).count { $0.name == weightProperty } > 1
  }

  func weight(_ number: Int) -> Double? {
    if let (table, row) = place(number) { return foreign[table].weight(ofRow: row) }
    let value = derived.attributes(number).first { $0.name == weightProperty }?.value
    guard case .number(let quantity) = value else { return nil }
    return quantity.number
  }

  /// The property that is the weight of relations that follow from claims; one of no relation where
  /// none is called so.
  private var weightProperty: PropertyKind.ID {
    knownWeight.value {
      let names = derived.attributeNames
      return PropertyKind.ID(weight.place(in: names).map { names[$0] } ?? weight.text)
    }
  }
}
