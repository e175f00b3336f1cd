import EntityGraph

/// The weights of edges that are stated: all that are finite, and those that Gephi takes, which are
/// positive and of 32 bits.
struct EdgeWeights {
  static let property: PropertyKind.ID = "weight"

  private let stated: ValueCells<Double>
  private let carried: ValueCells<Double>

  /// Whether the stated weights are all that was given.
  let areWhole: Bool

  /// Whether each weight that was given is carried to Gephi as it was given.
  let areExact: Bool

  /// Takes the weights that are given, of any type; indexed by edge.
  ///
  /// Of texts only those are weights that are so by `isWeight`.
  ///
  /// - Complexity: O(E).
  init(_ given: Cells?, rowCount: Int, where isWeight: (Int) -> Bool = { _ in true }) {
    var weights = [Double](repeating: 1, count: rowCount)
    var present = RowSet(rowCount: rowCount)
    var (areWhole, areExact) = (given?.type != .texts, true)
    if let given {
      for row in 0..<rowCount {
        guard let number = given.weight(row) else { continue }
        let isWeight = given.type != .texts || isWeight(row)
        if isWeight, number.isFinite {
          weights[row] = number
          present.insert(row)
        }
        let isWhole = isWeight && !given.isRounded(row)
        if !number.isFinite || !isWhole { areWhole = false }
        if !Self.isExact(number) || !isWhole { areExact = false }
      }
    }
    stated = ValueCells(weights, present: present)
    carried = stated.carried
    self.areWhole = areWhole
    self.areExact = areExact
  }

  /// Whether a reader of 32 bits can take a weight.
  static func isCarried(_ weight: Double) -> Bool { weight > 0 && Float(weight).isNormal }

  /// Whether readers of 32 bits and of 64 bits take a weight as it is, by the digits of 32 bits.
  private static func isExact(_ weight: Double) -> Bool {
    guard isCarried(weight), Double(Float(weight)) == weight else { return false }
    return weight == weight.rounded() && weight < 0x1p24
      || Double(Float(weight).description) == weight
  }

  /// Whether `cells` are these weights, as far as 32 bits hold them; 1 may stand where there is none.
  func areCarried(_ cells: Cells) -> Bool {
    guard cells.type != .texts, cells.type != .flags else { return false }
    return [carried, stated].contains { weights in
      weights.values.indices.allSatisfy { row in
        cells.weight(row).map { Float($0) == Float(weights.values[row]) } ?? (weights[row] == nil)
      }
    }
  }

  /// The weights for readers that take any number, or for Gephi.
  func column(forGephi: Bool) -> ExportColumn {
    ExportColumn(
      name: "weight", meaning: .weight, cells: .numbers(forGephi ? carried : stated))
  }
}

extension ValueCells<Double> {
  /// The weights that a reader of 32 bits can take, 1 where there is none.
  fileprivate var carried: Self {
    let isUnfit = { row in self[row].map { !EdgeWeights.isCarried($0) } ?? false }
    guard values.indices.contains(where: isUnfit) else { return self }
    var (weights, present) = (values, RowSet(rowCount: count))
    for row in values.indices {
      if isUnfit(row) { weights[row] = 1 } else if self[row] != nil { present.insert(row) }
    }
    return ValueCells(weights, present: present)
  }
}

extension Cells {
  /// The weight that a row gives, not a number where it gives something else; `nil` where none.
  fileprivate func weight(_ row: Int) -> Double? {
    switch self {
    case .numbers(let cells): cells[row]
    case .wholeNumbers(let cells): cells[row].map { Double($0) }
    case .texts(let cells):
      cells.codes[row] == TextCells.absent
        ? nil
        : Double(
          spelled: cells.texts.bytes.span.extracting(cells.texts.range(Int(cells.codes[row]))))
          ?? .nan
    case .flags(let cells): cells[row].map { _ in .nan }
    }
  }

  /// Whether a row has a whole number that no double holds.
  fileprivate func isRounded(_ row: Int) -> Bool {
    guard case .wholeNumbers(let cells) = self, let number = cells[row] else { return false }
    return Double(exactly: number) == nil
  }
}

extension [Column] {
  /// The columns without weights that an export made for readers of 32 bits, and with those that
  /// they were made of.
  var withoutCarriedWeights: [Column] {
    let own = EdgeWeights.property.rawValue
    guard let given = firstIndex(where: { $0.name == "property_\(own)" }),
      let carried = firstIndex(where: { $0.name == own }),
      EdgeWeights(self[given].cells, rowCount: self[given].cells.count)
        .areCarried(self[carried].cells)
    else { return self }
    var columns = self
    columns[given].name = own
    columns.remove(at: carried)
    return columns
  }
}
