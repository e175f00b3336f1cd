/// The edges of a foreign graph that a graph has, as relations; the columns are the file's own.
struct ForeignEdges: Sendable {
  /// The number of the graph among all foreign ones.
  let graph: Int
  let edges: ForeignGraph.Edges
  let document: Document.ID

  /// The vertex of each node; ``none`` of one that is left out.
  let vertices: [Int32]

  /// The rows that are left; `nil` where all are.
  let kept: [Int32]?
  let kinds: ForeignKinds
  let rating: Rating
  private let columns: [Column]
  private let weights: Cells?

  static var none: Int32 { -1 }

  /// All edges of a graph.
  init(
    _ graph: Int, _ whole: ForeignGraph, vertices: [Int32], _ vocabulary: Vocabulary,
    rating: Rating, weight: ColumnName
  ) {
    let edges = whole.edges
    precondition(
      edges.objects.count == edges.count && edges.undirected.rowCount == edges.count,
      "each edge needs two ends")
    self.graph = graph
    self.edges = edges
    self.vertices = vertices
    document = whole.document.id
    kept = nil
    kinds = ForeignKinds(
      edges.kinds, vocabulary, areMoments: edges.periods?.areMoments ?? false)
    self.rating = rating
    columns = edges.columns.filter { !$0.isOfDrawing }.inOrderOfNames
    weights = weight.place(in: columns.map(\.name)).map { [columns] in columns[$0].cells }
  }

  private init(_ whole: ForeignEdges, vertices: [Int32], kept: [Int32]?) {
    (graph, edges, document) = (whole.graph, whole.edges, whole.document)
    (kinds, rating) = (whole.kinds, whole.rating)
    (columns, weights) = (whole.columns, whole.weights)
    (self.vertices, self.kept) = (vertices, kept)
  }

  /// The same graph with other vertices, and only these rows.
  func keeping(_ rows: [Int32]?, vertices: [Int32]) -> ForeignEdges {
    ForeignEdges(self, vertices: vertices, kept: rows)
  }

  var count: Int { kept?.count ?? edges.count }

  /// The row of the edge at a place among those that are left.
  func row(_ place: Int) -> Int { kept.map { Int($0[place]) } ?? place }

  func subject(ofRow row: Int) -> Int32 { vertices[Int(edges.subjects[row])] }
  func object(ofRow row: Int) -> Int32 { vertices[Int(edges.objects[row])] }

  func isSymmetric(row: Int) -> Bool {
    edges.undirected.contains(row) || kinds.areSymmetric[kinds.code(row)]
  }

  /// A file says which way by its arrows, whatever the kinds of its edges are called.
  func flow(ofRow row: Int) -> RelationKind.Flow { isSymmetric(row: row) ? .both : .forward }

  /// When an edge is so: a moment where the file says that it is one, or where both ends are one and
  /// its kind is momentary.
  func validity(ofRow row: Int) -> Validity {
    guard let spells = edges.periods?[row].flatMap({ Spells($0) ?? Spells.onAxis($0) }) else {
      return Validity(isMomentary: kinds.areMomentaryUndated[kinds.code(row)], period: nil)
    }
    let isMomentary = kinds.areMomentary[kinds.code(row)]
    let period = spells.hull
    let isMoment = edges.areMomentary?[row] ?? (isMomentary && period.start == period.end)
    return isMoment && !spells.areSeveral
      ? Validity(isMomentary: true, period: period) : Validity(spells)
  }

  /// The names of the columns of numbers, in order.
  var numberColumns: [String] {
    columns.filter {
      switch $0.cells {
      case .numbers, .wholeNumbers: true
      case .texts, .flags: false
      }
    }.map(\.name)
  }

  func attributes(ofRow row: Int) -> [Attribute] { columns.attributes(row) }

  /// The weight of an edge, where it is a number.
  func weight(ofRow row: Int) -> Double? {
    switch weights {
    case .numbers(let cells): cells[row]
    case .wholeNumbers(let cells): cells[row].map { Double($0) }
    case .texts, .flags, nil: nil
    }
  }
}

/// What the kinds of a foreign graph's edges mean, asked once for each text of a kind.
struct ForeignKinds: Sendable {
  private let cells: TextCells?

  /// Indexed by code, the last is that of edges without a kind.
  let areSymmetric: [Bool]

  /// Indexed by code.
  let areMomentary: [Bool]

  /// Whether edges without a time are moments; indexed by code.
  ///
  /// Of no kind, or of one that the vocabulary has not, the others in the file decide.
  let areMomentaryUndated: [Bool]

  init(_ cells: TextCells?, _ vocabulary: Vocabulary, areMoments: Bool) {
    self.cells = cells
    let kinds = (0...(cells?.texts.count ?? 0)).lazy.map { vocabulary.kind(Self.id($0, cells)) }
    areSymmetric = kinds.map(\.isSymmetric)
    areMomentary = kinds.map(\.isMomentary)
    areMomentaryUndated =
      kinds.dropLast().map { kind in
        vocabulary.relations[kind.id]?.isMomentary ?? areMoments
      } + [areMoments]
  }

  var codeCount: Int { areSymmetric.count }

  /// The number of a row's kind.
  func code(_ row: Int) -> Int {
    guard let code = cells?.codes[row], code != TextCells.absent else {
      return areSymmetric.count - 1
    }
    return Int(code)
  }

  func id(_ code: Int) -> RelationKind.ID { Self.id(code, cells) }

  private static func id(_ code: Int, _ cells: TextCells?) -> RelationKind.ID {
    guard let cells, code < cells.texts.count, !cells.texts.range(code).isEmpty else {
      return "linked"
    }
    return RelationKind.ID(cells.texts[code])
  }
}

extension TextCells {
  /// Whether there are times, and each is one moment, not a stretch with a solidus between its ends.
  ///
  /// - Complexity: O(distinct texts).
  fileprivate var areMoments: Bool {
    !texts.bytes.isEmpty && !texts.bytes.contains(UInt8(ascii: "/"))
  }
}
