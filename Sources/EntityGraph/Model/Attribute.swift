/// A named value beside a relation, such as its purpose or amount.
public struct Attribute: Hashable, Sendable {
  public let name: PropertyKind.ID
  public let value: Value

  public init(_ name: PropertyKind.ID, _ value: Value) {
    self.name = name
    self.value = value
  }
}
