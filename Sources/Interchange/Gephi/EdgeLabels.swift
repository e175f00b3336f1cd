import EntityGraph

/// The values of the extra attribute `label` by which Gephi keeps parallel relations apart.
///
/// Gephi's default import sums parallel edges of one label and mixes their attributes. One against
/// the direction of another is no parallel. An edge without a kind has a label only where it is
/// not the first of parallels.
struct EdgeLabels {
  /// How many labels a file may have: Gephi gives up a file at the 65,535th.
  static let most = 65_000

  /// The distinct labels: those of kinds first, numbered ones behind.
  var labels: [String] { table.labels }

  /// The number of each edge's label among them, ``TextCells/absent`` of one without; indexed by
  /// edge.
  private(set) var numbers: [Int32] = []

  /// The edges for which no label was left, in ascending order.
  private(set) var unlabeled: [Int] = []
  private var table: LabelTable
  private var kindCount = 0

  /// The labels of the first, second, third of parallel edges, as far as they were asked for;
  /// indexed by the label of their kind.
  private var labelsOfParallels: [[Int32?]] = []

  /// - Complexity: O(E).
  ///
  /// An edge that is written as `undirected` is a parallel of another whichever way that goes.
  init(_ table: ExportTable, undirected: RowSet? = nil, most: Int = EdgeLabels.most) {
    self.table = LabelTable(most: most)
    let kinds = table.edgeKinds
    let texts = (0..<kinds.texts.count).map { kinds.texts[$0].trimmedAsByGephi }
    let none = kinds.codes.contains(TextCells.absent) ? [""] : []
    let ofKinds = (texts + none).map { self.table.number(of: $0) }
    kindCount = labels.count
    labelsOfParallels = labels.indices.map { [Int32($0)] }
    let isEitherWay = areEitherWay(kinds, ofKinds, undirected)
    var ties = TieCounter(edgeCount: table.edgeCount)
    numbers.reserveCapacity(table.edgeCount)
    for edge in 0..<table.edgeCount {
      let code = kinds.codes[edge]
      guard let kind = code < 0 ? ofKinds.last ?? nil : ofKinds[Int(code)] else {
        append(nil, edge)
        continue
      }
      let (source, target) = (table.sources[edge], table.targets[edge])
      let isTurned = isEitherWay[Int(kind)] && target < source
      let earlier = ties.count(
        from: isTurned ? target : source, to: isTurned ? source : target, kind: kind)
      if code < 0, earlier == 0 {
        numbers.append(TextCells.absent)
      } else {
        append(label(kind, earlier), edge)
      }
    }
  }

  /// The kinds, by label, of which some edge is undirected.
  private func areEitherWay(
    _ kinds: TextCells, _ ofKinds: [Int32?], _ undirected: RowSet?
  ) -> [Bool] {
    var areEitherWay = Array(repeating: false, count: kindCount)
    guard let undirected, !undirected.isEmpty else { return areEitherWay }
    for edge in kinds.codes.indices where undirected.contains(edge) {
      let code = kinds.codes[edge]
      let kind = code < 0 ? ofKinds.last ?? nil : ofKinds[Int(code)]
      if let kind { areEitherWay[Int(kind)] = true }
    }
    return areEitherWay
  }

  private mutating func append(_ label: Int32?, _ edge: Int) {
    numbers.append(label ?? TextCells.absent)
    if label == nil { unlabeled.append(edge) }
  }

  /// The kind's own label for the first of parallel edges, numbered ones that are no kind's own
  /// for the others.
  private mutating func label(_ kind: Int32, _ earlier: Int) -> Int32? {
    while labelsOfParallels[Int(kind)].count <= earlier { addLabel(ofParallelsOf: Int(kind)) }
    return labelsOfParallels[Int(kind)][earlier]
  }

  private mutating func addLabel(ofParallelsOf kind: Int) {
    let kindCount = kindCount
    var found: Int32?
    _ = ordinals.name(
      for: table.labels[kind], key: kind, in: &table,
      numbered: { "\($0) (\($1))".trimmedAsByGephi }
    ) { table, label in
      found = table.number(of: label)
      return found.map { $0 >= kindCount } ?? true
    }
    labelsOfParallels[kind].append(found)
  }

  /// The numbers that stand in labels of each kind.
  private var ordinals = NameNumbers<Int>()
}

/// Distinct labels with their numbers, as many as a file may have.
private struct LabelTable {
  let most: Int
  private(set) var labels: [String] = []
  private var numbers: [ExactText: Int32] = [:]

  init(most: Int) { self.most = most }

  /// The number of a label; `nil` where it is new and there are as many as may be.
  mutating func number(of label: String) -> Int32? {
    if let number = numbers[ExactText(label)] { return number }
    guard labels.count < most else { return nil }
    let number = Int32(labels.count)
    labels.append(label)
    numbers[ExactText(label)] = number
    return number
  }
}

extension EdgeLabels {
  /// The label of an edge, or `nil`.
  subscript(edge: Int) -> String? { numbers[edge] < 0 ? nil : labels[Int(numbers[edge])] }
}

extension ExportTable {
  /// The kinds of relations, none of any edge where the table has no such column.
  fileprivate var edgeKinds: TextCells {
    if case .texts(let kinds) = edgeColumns.first(where: { $0.meaning == .relation })?.cells {
      return kinds
    }
    return TextCells(
      texts: TextPool(), codes: Array(repeating: TextCells.absent, count: edgeCount))
  }
}

extension String {
  /// The text as Gephi compares labels: without what XML forbids and without spaces at its ends.
  var trimmedAsByGephi: String {
    let start = withoutForbidden.unicodeScalars.drop { $0.value <= 0x20 }
    guard let end = start.lastIndex(where: { $0.value > 0x20 }) else { return "" }
    return String(start[...end])
  }
}
