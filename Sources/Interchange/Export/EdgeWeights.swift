import EntityGraph

/// The weights of edges, as readers take them: positive and of 32 bits; 1 where none is given.
struct EdgeWeights {
  static let property: PropertyKind.ID = "weight"

  private var carried: [Double?] = []

  /// Whether each weight that was given is written as it was given.
  private(set) var areExact = true

  mutating func append(_ attributes: [Attribute]) {
    guard let given = attributes.first(where: { $0.name == Self.property }) else {
      return carried.append(1)
    }
    let weight = Self.weight(given.value)
    carried.append(weight ?? 1)
    if weight.map({ Double(Float($0)) != $0 }) ?? true { areExact = false }
  }

  /// Whether a reader of 32 bits can take a weight.
  static func isCarried(_ weight: Double) -> Bool { weight > 0 && Float(weight).isNormal }

  private static func weight(_ value: Value) -> Double? {
    guard case .number(let quantity) = value, isCarried(quantity.number) else { return nil }
    return quantity.number
  }

  var column: ExportColumn {
    ExportColumn(name: "weight", meaning: .weight, cells: .numbers(ValueCells(carried)))
  }
}
