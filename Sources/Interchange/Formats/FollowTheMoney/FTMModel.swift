/// The schemata of FollowTheMoney: what kinds of entities there are, and which of them are relations.
///
/// Source: the model of FollowTheMoney, https://followthemoney.tech.
struct FTMModel {
  struct Schema {
    let name: String

    /// What it extends, the nearest first.
    let parents: [String]

    /// What several are called, in lower case.
    let plural: String
    let edge: Edge?

    /// The properties that name an entity, the best first.
    let captions: [String]

    /// The properties that tell since when and until when it is so.
    let starts: [String]
    let ends: [String]
    fileprivate(set) var properties: [String: Property] = [:]
  }

  /// How a schema of relations names its ends.
  struct Edge {
    let source: String
    let target: String
    let words: String
    let isDirected: Bool

    /// The properties that name the ends where the first do not, such as the accounts of a payment of
    /// which nobody says whose they are.
    var otherSource: String?
    var otherTarget: String?
  }

  struct Property {
    /// What FollowTheMoney calls the type, such as `entity`, `date`, `number`, `identifier`.
    let type: String

    /// What people call it, in lower case.
    let words: String

    /// The schema of the entities that it refers to; `nil` for what is no entity.
    let range: String?
  }

  static let standard = FTMModel(FTMModelTable.text)

  private(set) var schemata: [String: Schema] = [:]

  /// The properties of each schema, those of what it extends included.
  private var properties: [String: [String: Property]] = [:]

  /// The names in order.
  var names: [String] { schemata.keys.sorted() }

  private init(_ table: String) {
    for line in table.split(separator: "\n") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      schemata[cells[0]] = Schema(cells)
    }
    for name in names {
      properties[name] = lineage(of: name).reduce(into: [:]) { properties, schema in
        properties.merge(schema.properties) { nearest, _ in nearest }
      }
    }
  }

  /// A schema and all that it extends, the nearest first, each once.
  func lineage(of name: String) -> [Schema] {
    var names = [name]
    var next = 0
    while next < names.count {
      names += (schemata[names[next]]?.parents ?? []).filter { !names.contains($0) }
      next += 1
    }
    return names.compactMap { schemata[$0] }
  }

  /// A property of a schema or of what it extends.
  func property(_ property: String, of schema: String) -> Property? {
    properties[schema]?[property]
  }

  func schema(_ schema: String, isA ancestor: String) -> Bool {
    lineage(of: schema).contains { $0.name == ancestor }
  }
}

extension FTMModel.Schema {
  private static let otherEnds = ["Payment": ("payerAccount", "beneficiaryAccount")]

  /// A line of the table.
  fileprivate init(_ cells: [String]) {
    let lists = cells.map { $0.split(separator: ",").map(String.init) }
    name = cells[0]
    parents = lists[1]
    plural = cells[2]
    edge =
      lists[3].count == 2
      ? FTMModel.Edge(
        source: lists[3][0], target: lists[3][1], words: cells[4],
        isDirected: !cells[5].isEmpty, otherSource: Self.otherEnds[cells[0]]?.0,
        otherTarget: Self.otherEnds[cells[0]]?.1)
      : nil
    (captions, starts, ends) = (lists[6], lists[7], lists[8])
    for own in stride(from: 9, to: cells.count, by: 4) {
      properties[cells[own]] = FTMModel.Property(
        type: cells[own + 1], words: cells[own + 2],
        range: cells[own + 3].isEmpty ? nil : cells[own + 3])
    }
  }
}
