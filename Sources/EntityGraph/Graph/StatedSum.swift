/// What some relations state of one number, added up: their weights, amounts or durations.
package struct StatedSum: Sendable {
  package let property: String

  /// The unit, or the currency; `nil` where none is stated.
  package let unit: String?

  /// `nil` where it is larger than a number can be.
  package let sum: Double?

  /// How many relations state it.
  package let count: Int

  /// Whether each states just one number.
  package let isExact: Bool

  /// The names of what is added up: the weight, amounts and durations.
  package static func names(in graph: Graph) -> [ColumnName] {
    [graph.weightName] + ["amount", "duration"].map(ColumnName.init)
  }

  /// The sums of what relations state, by property, then by unit.
  ///
  /// Added up are the weight, `amount` and `duration`; of several values of one the best founded
  /// counts.
  package static func sums(of relations: [Int], in graph: Graph) -> [StatedSum] {
    let names = Self.names(in: graph)
    var stated: [[String?: [Quantity]]] = names.map { _ in [:] }
    for relation in relations {
      let attributes = graph.attributes(ofRelation: relation)
      let places = attributes.map(\.name.rawValue)
      let currency = ColumnName("currency").place(in: places).map { attributes[$0].value.text }
      var taken: Set<Int> = []
      for (number, name) in names.enumerated() {
        guard let place = name.place(in: places), taken.insert(place).inserted,
          case .number(let quantity) = attributes[place].value, quantity.number.isFinite
        else { continue }
        let isMoney = ColumnName(places[place]).plain == "amount"
        stated[number][quantity.unit ?? (isMoney ? currency : nil), default: []].append(quantity)
      }
    }
    return zip(names, stated).flatMap { name, byUnit in
      byUnit.sorted { ($0.key ?? "") < ($1.key ?? "") }.map { unit, quantities in
        StatedSum(
          property: name.text, unit: unit,
          sum: quantities.map(\.number).total, count: quantities.count,
          isExact: quantities.allSatisfy { $0.bound == .exactly && $0.last == nil })
      }
    }
  }
}

extension [Double] {
  /// The sum, in order of size, so that the order of a file does not show in the last digit; `nil` where
  /// a number cannot be as large.
  package var total: Double? {
    let sum = sorted().reduce(0, +)
    return sum.isFinite ? sum : nil
  }
}
