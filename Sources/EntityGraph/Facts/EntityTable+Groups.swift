extension EntityTable {
  /// The place among ``defined`` of what a group is.
  func row(ofGroup group: Int) -> Int { defined.count - groups.count + group }

  /// The rows among ``defined`` of those that the entity at a place there is; none of one for itself.
  func members(ofDefined place: Int) -> ArraySlice<Int32> {
    let group = place - row(ofGroup: 0)
    return group >= 0 && group < groups.count ? groups.members[group] : []
  }

  /// All ids of the entity at a row, that which it goes by first.
  func allIDs(_ row: Int) -> [Entity.ID] {
    guard foreign(row) == nil, case let members = members(ofDefined: Int(places[row].row)),
      !members.isEmpty
    else { return [id(row)] }
    return members.map { defined.id(Int($0)) }
  }
}
