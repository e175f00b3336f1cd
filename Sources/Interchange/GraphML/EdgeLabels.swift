import EntityGraph

/// The values of the extra attribute `label` by which Gephi keeps parallel relations apart.
///
/// Gephi's default import sums parallel edges of one label and mixes their attributes. One against
/// the direction of another is no parallel.
struct EdgeLabels {
  /// How many labels a file may have: Gephi gives up a file at the 65,535th.
  static let most = 65_000

  private struct Tie: Hashable {
    let source: Int32
    let target: Int32
    let label: Int32

    init(from source: Int32, to target: Int32, label: Int32, isEitherWay: Bool) {
      self.source = isEitherWay ? min(source, target) : source
      self.target = isEitherWay ? max(source, target) : target
      self.label = label
    }
  }

  /// The distinct labels: those of kinds first, numbered ones behind.
  private(set) var labels: [String] = []

  /// The number of each edge's label among them, `nil` when there were too many; indexed by edge.
  private(set) var numbers: [Int32?] = []
  private let most: Int
  private var numberOfLabel: [ExactText: Int32] = [:]

  /// - Complexity: O(E).
  ///
  /// - Parameters:
  ///   - undirected: Edges that are written as undirected; one is a parallel of another whichever
  ///     way that goes.
  ///   - most: How many labels there may be.
  init(_ table: ExportTable, undirected: RowSet? = nil, most: Int = EdgeLabels.most) {
    self.most = most
    guard
      case .texts(let kinds) = table.edgeColumns.first(where: { $0.meaning == .relation })?.cells
    else { return }
    let ofKinds = (0..<kinds.texts.count).map { number(of: kinds.texts[$0].trimmedAsByGephi) }
    let kindCount = Int32(labels.count)
    var ordinals: [Tie: Int] = [:]
    var isEitherWay = Array(repeating: false, count: Int(kindCount))
    for edge in 0..<table.edgeCount where undirected?.contains(edge) ?? false {
      if let kind = ofKinds[Int(kinds.codes[edge])] { isEitherWay[Int(kind)] = true }
    }
    for edge in 0..<table.edgeCount {
      guard let kind = ofKinds[Int(kinds.codes[edge])] else {
        numbers.append(nil)
        continue
      }
      let tie = Tie(
        from: table.sources[edge], to: table.targets[edge], label: kind,
        isEitherWay: isEitherWay[Int(kind)])
      numbers.append(next(kind, &ordinals[tie, default: 0], kindCount))
    }
  }

  /// The kind's own label for the first of parallel edges, numbered ones that are no kind's own
  /// for the others.
  private mutating func next(_ kind: Int32, _ ordinal: inout Int, _ kindCount: Int32) -> Int32? {
    ordinal += 1
    if ordinal == 1 { return kind }
    while let label = number(of: "\(labels[Int(kind)]) (\(ordinal))".trimmedAsByGephi) {
      if label >= kindCount { return label }
      ordinal += 1
    }
    return nil
  }

  private mutating func number(of label: String) -> Int32? {
    if let number = numberOfLabel[ExactText(label)] { return number }
    guard labels.count < most else { return nil }
    let number = Int32(labels.count)
    labels.append(label)
    numberOfLabel[ExactText(label)] = number
    return number
  }
}

extension String {
  /// The text as Gephi compares labels: without what XML forbids and without blanks at its ends.
  fileprivate var trimmedAsByGephi: String {
    let start = withoutForbidden.unicodeScalars.drop { $0.value <= 0x20 }
    guard let end = start.lastIndex(where: { $0.value > 0x20 }) else { return "" }
    return String(start[...end])
  }
}
