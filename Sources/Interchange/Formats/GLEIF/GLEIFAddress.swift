import EntityGraph

/// An address of an entity.
struct GLEIFAddress {
  static let legal = "Entity.LegalAddress."
  static let headquarters = "Entity.HeadquartersAddress."
  private static let street =
    ["FirstAddressLine"]
    + (1...3).map { "AdditionalAddressLine.\($0)" }
  private static let area = ["City", "Region", "PostalCode", "Country"]

  let text: String

  /// Whether it names more than a town, so that who shares it is at one door.
  let isExact: Bool

  /// - Returns: `nil` where the row has none.
  init?(_ row: TableRecords, _ prefix: String) {
    let street = row.texts(Self.street.map { prefix + $0 })
    let parts = street + row.texts(Self.area.map { prefix + $0 })
    guard !parts.isEmpty else { return nil }
    (text, isExact) = (parts.joined(separator: ", "), !street.isEmpty)
  }

  /// The place that it is; whoever spells it alike has the same.
  var entity: Entity {
    Entity(id: Entity.ID("address:\(text.lowercased())"), kind: "address", name: text)
  }

  static func isRead(_ column: String) -> Bool {
    [legal, headquarters].contains { prefix in
      column.hasPrefix(prefix) && (street + area).contains(String(column.dropFirst(prefix.count)))
    }
  }
}
