/// Entities that count as one, by their rows in a list.
struct EntityGroups: Sendable {
  /// The rows of each group's entities, in order of ids; indexed by group.
  private(set) var members = RaggedArray<Int32>()

  /// The rows of all that are in a group, in order of ids, and the group of each.
  private var order = FrozenArray<Int32>()
  private var groups = FrozenArray<Int32>()

  init() {}

  /// - Complexity: O(n log n) in the number of members.
  init(_ members: [[Int32]], of ids: TextPool) {
    self.members = RaggedArray(members)
    let placed = members.enumerated().flatMap { group, rows in
      rows.map { (row: $0, group: Int32(group)) }
    }.sorted { ids.compare(Int($0.row), with: Int($1.row), of: ids) == .before }
    (order, groups) = (FrozenArray(placed.map(\.row)), FrozenArray(placed.map(\.group)))
  }

  var count: Int { members.count }
  var isEmpty: Bool { count == 0 }

  /// The group of an entity; `nil` of one that is in none.
  ///
  /// - Complexity: O(log n) in the number of members.
  func group(of id: Entity.ID, among ids: TextPool) -> Int? {
    isEmpty ? nil : ids.place(of: id.rawValue, among: order).map { Int(groups[$0]) }
  }
}

extension EntityGroups {
  mutating func visited(by archive: Archive) {
    members.visited(by: archive)
    archive.visit(&order)
    archive.visit(&groups)
  }
}
