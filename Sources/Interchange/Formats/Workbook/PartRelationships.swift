/// What a part of a workbook refers to: the other parts by ids, each with the last word of its type.
struct PartRelationships: XMLHandler {
  enum Name: String, CaseIterable {
    case relationship = "Relationship"
    case id = "Id"
    case type = "Type"
    case target = "Target"
    case mode = "TargetMode"
  }

  private static let most = 100_000

  /// The paths of parts in the archive; what lies outside has none.
  private(set) var targets: [String: String] = [:]
  private(set) var types: [String: String] = [:]
  private(set) var externalCount = 0
  private let folder: [Substring]

  /// - Parameter part: The path of the part that refers to the others.
  init(of part: String) { folder = part.split(separator: "/").dropLast() }

  mutating func start(_ element: XMLElement<Name>) throws(XMLRefusal) {
    guard element.name == .relationship, let id = element[.id], let target = element[.target]
    else { return }
    guard targets.count < Self.most else {
      throw XMLRefusal("refers to more than \(Self.most) parts", line: element.line)
    }
    guard element[.mode] != "External" else { return externalCount += 1 }
    let type = element[.type] ?? ""
    types[id] = type.split(separator: "/").last.map(String.init) ?? type
    targets[id] = path(target)
  }

  mutating func text(_ text: Span<UInt8>) {}
  mutating func end(_ name: Name?) {}

  /// The part of a type.
  func target(ofType type: String) -> String? {
    types.filter { $0.value == type }.keys.min().flatMap { targets[$0] }
  }

  private func path(_ target: String) -> String {
    var parts = target.hasPrefix("/") ? [] : folder
    for part in target.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
