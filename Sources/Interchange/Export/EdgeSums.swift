import EntityGraph
import Wording

/// What the edges of each group state, added up: a column for each property and unit, as units are never
/// mixed.
struct EdgeSums {
  private struct Key: Hashable {
    let property: String
    let unit: String?
  }

  private let groupCount: Int
  private let weightName: String
  private var sums: [Key: [Int: Double]] = [:]

  /// The groups whose weights are in several units, which have no sum.
  private var mixed: RowSet

  /// How many groups have some edges with a weight and some without.
  private var partialCount = 0

  /// How many sums are larger than a number can be.
  private var overflowCount = 0

  /// How many sums have a number in them that is not exact, such as `about 400`.
  private var inexactCount = 0

  /// - Complexity: O(E).
  init(_ table: ExportTable, _ groups: EdgeGroups) {
    groupCount = groups.count
    weightName = table.graph.weightName.text
    mixed = RowSet(rowCount: groups.count)
    var members = [[Int]](repeating: [], count: groups.count)
    for (edge, relation) in zip(table.edgesOfRelations, table.relations) {
      members[Int(groups.groups[Int(edge)])].append(Int(relation))
    }
    for (group, relations) in members.enumerated() {
      add(StatedSum.sums(of: relations, in: table.graph), group, count: relations.count)
    }
  }

  private mutating func add(_ stated: [StatedSum], _ group: Int, count: Int) {
    for sum in stated {
      sums[Key(property: sum.property, unit: sum.unit), default: [:]][group] = sum.sum
      if sum.sum == nil { overflowCount += 1 } else if !sum.isExact { inexactCount += 1 }
    }
    let weights = stated.filter { $0.property == weightName }
    if weights.count > 1 { mixed.insert(group) }
    let weighed = weights.reduce(0) { $0 + $1.count }
    if weighed > 0, weighed < count { partialCount += 1 }
  }

  /// Whether no group has weights in several units.
  var areWeightsOfOneUnit: Bool { mixed.isEmpty }

  /// The columns in order of properties, then of units, such as `sum_amount_EUR`; without the weight
  /// where a column of its own says it.
  func columns(
    _ names: inout ColumnNames, isWeightSaid: Bool
  ) -> [ExportColumn] {
    let keys = sums.keys.filter {
      sums[$0]?.isEmpty == false && (!isWeightSaid || $0.property != weightName)
    }
    return keys.sorted { ($0.property, $0.unit ?? "") < ($1.property, $1.unit ?? "") }.map { key in
      let words = ["sum", key.property] + (key.unit.map { [$0] } ?? [])
      let name = names.name(for: words.joined(separator: "_"), prefix: "merged")
      return ExportColumn(name: name, meaning: .fact, cells: cells(sums[key] ?? [:]))
    }
  }

  /// Whole numbers where every sum is one.
  private func cells(_ sums: [Int: Double]) -> Cells {
    let isWhole = sums.values.allSatisfy { abs($0) < 0x1p53 && $0 == $0.rounded() }
    let rows = (0..<groupCount).map { sums[$0] }
    return isWhole
      ? .wholeNumbers(ValueCells(rows.map { $0.map { Int($0) } })) : .numbers(ValueCells(rows))
  }

  /// The sum of the weights of each group; none where no edge has one, or units are mixed.
  func weights(_ weights: Cells, _ groups: EdgeGroups) -> Cells {
    guard case .numbers(let weights) = weights else { return weights }
    var stated = [[Double]](repeating: [], count: groupCount)
    for edge in groups.groups.indices {
      let group = Int(groups.groups[edge])
      guard !mixed.contains(group), let weight = weights[edge] else { continue }
      stated[group].append(weight)
    }
    return .numbers(ValueCells(stated.map { $0.isEmpty ? nil : $0.total }))
  }

  var losses: [ExportWarning] {
    var losses: [ExportWarning] = []
    func add(_ count: Int, _ element: String, _ what: (String) -> String) {
      guard count > 0 else { return }
      losses.append(ExportWarning(element: element, what: what(count.of("merged edge"))))
    }
    add(mixed.count, "column weight") {
      "\($0) \(mixed.count.verb(.have)) none, as weights in several units do not add up"
    }
    add(partialCount, "column weight") { "the sum of \($0) leaves out edges that state no weight" }
    if overflowCount > 0 {
      let they = "\(overflowCount.of("sum")) \(overflowCount.verb(.are))"
      losses.append(
        ExportWarning(
          element: "graph", what: "\(they) left out, as no number is as large"))
    }
    if inexactCount > 0 {
      let they = "\(inexactCount.of("sum")) \(inexactCount.verb(.have))"
      losses.append(
        ExportWarning(element: "graph", what: "\(they) numbers that are not exact"))
    }
    return losses
  }
}
