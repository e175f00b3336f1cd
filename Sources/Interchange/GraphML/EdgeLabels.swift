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
  }

  /// The distinct labels, in order of first appearance.
  private(set) var distinct: [String] = []

  /// The number of each edge's label among the distinct ones, `nil` when there were too many;
  /// indexed by edge.
  private(set) var numbers: [Int32?] = []
  private let most: Int
  private var numberOfLabel: [ExactText: Int32] = [:]
  private var taken: Set<Tie> = []
  private var lastOrdinal: [Tie: Int] = [:]

  /// - Complexity: O(E).
  init(_ table: ExportTable, most: Int = EdgeLabels.most) {
    self.most = most
    guard
      case .texts(let kinds) = table.edgeColumns.first(where: { $0.meaning == .relation })?.cells
    else { return }
    let labels = kinds.distinct.map(\.trimmedAsByGephi)
    for edge in 0..<table.edgeCount {
      let kind = labels[Int(kinds.codes[edge])]
      numbers.append(number(of: kind, from: table.sources[edge], to: table.targets[edge]))
    }
  }

  /// The first label for `kind` that no other edge between these ends has.
  private mutating func number(of kind: String, from source: Int32, to target: Int32) -> Int32? {
    guard let base = number(of: kind) else { return nil }
    let first = Tie(source: source, target: target, label: base)
    var ordinal = lastOrdinal[first, default: 0]
    while true {
      ordinal += 1
      guard let label = ordinal == 1 ? base : number(of: "\(kind) (\(ordinal))".trimmedAsByGephi)
      else { return nil }
      guard taken.insert(Tie(source: source, target: target, label: label)).inserted else {
        continue
      }
      lastOrdinal[first] = ordinal
      return label
    }
  }

  private mutating func number(of label: String) -> Int32? {
    if let number = numberOfLabel[ExactText(label)] { return number }
    guard distinct.count < most else { return nil }
    let number = Int32(distinct.count)
    distinct.append(label)
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
