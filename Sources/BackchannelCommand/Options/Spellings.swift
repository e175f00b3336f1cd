public import CommandSyntax
public import EntityGraph
public import Interchange
public import Paths

extension PartialDate: Spelled {
  public static var wanted: String { "a date such as 2023, 2023-01 or 2023-01-02" }
  public init?(spelled text: String) { self.init(text) }
  public var spelling: String? { text }
}

extension Rating: Spelled {
  public static var wanted: String { "a rating from A1 to F6" }
  public init?(spelled text: String) { self.init(text.uppercased()) }
  public var spelling: String? { description }
}

extension ShortestPath.Order: Spelled {}
extension ShortestPath.Distinction: Spelled {}
extension GraphMLProfile: Spelled {}
