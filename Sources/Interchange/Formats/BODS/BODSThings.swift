import EntityGraph

/// The entities and persons that statements are about.
///
/// One thing are the versions of a record, and statements that replace each other; whether records that
/// have an identifier in common are one is for who asks to say.
struct BODSThings {
  /// The statements about one thing.
  struct Thing {
    /// The id of the record, or of the statement, that is the latest.
    let id: Entity.ID

    /// The other ids under which it stands.
    let formerIDs: [Entity.ID]

    /// Indexes of the statements about it; the latest comes first, the others follow as in the file.
    let statements: [Int]
  }

  private(set) var all: [Thing] = []
  private var places: [String: Int] = [:]

  init() {}

  init(_ statements: [BODSStatement], isLatest: (Int) -> Bool) {
    var sets = NameSets()
    let about = statements.indices.filter { statements[$0].subject != .relationship }
    for number in about {
      for replaced in statements[number].replaced {
        sets.unite(statements[number].record, replaced)
      }
    }
    collect(about, statements, &sets, isLatest)
  }

  private mutating func collect(
    _ about: [Int], _ statements: [BODSStatement], _ sets: inout NameSets, _ isLatest: (Int) -> Bool
  ) {
    var order: [String] = []
    var members: [String: [Int]] = [:]
    for number in about {
      let name = sets.first(of: statements[number].record)
      if members[name] == nil { order.append(name) }
      members[name, default: []].append(number)
    }
    for name in order {
      let numbers = members[name] ?? []
      let latest =
        numbers.max {
          (isLatest($0) ? 1 : 0, statements[$0].claimed?.earliest ?? .min, $0)
            < (isLatest($1) ? 1 : 0, statements[$1].claimed?.earliest ?? .min, $1)
        } ?? 0
      let id = statements[latest].record
      let ids = numbers.flatMap { [statements[$0].record] + statements[$0].replaced }.eachOnce
      for id in ids + numbers.map({ statements[$0].id }) { places[id] = all.count }
      all.append(
        Thing(
          id: Entity.ID(id), formerIDs: ids.filter { $0 != id }.map { Entity.ID($0) },
          statements: [latest] + numbers.filter { $0 != latest }))
    }
  }

  /// The thing that a record, or a statement, is about; `nil` where the file has none.
  func thing(_ id: String) -> Thing? { places[id].map { all[$0] } }
}

/// Names that are put into sets.
private struct NameSets {
  private var parents: [String: String] = [:]

  /// The name that stands for the set of another; what stands between them is made shorter.
  mutating func first(of name: String) -> String {
    var name = name
    while let parent = parents[name] {
      guard let next = parents[parent] else { return parent }
      parents[name] = next
      name = next
    }
    return name
  }

  mutating func unite(_ name: String, _ other: String) {
    let (first, second) = (first(of: name), first(of: other))
    if second != first { parents[second] = first }
  }
}
