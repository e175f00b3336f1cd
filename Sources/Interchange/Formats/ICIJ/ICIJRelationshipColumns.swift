/// The columns of a table of relationships, by their places.
struct ICIJRelationshipColumns {
  let start: Int
  let end: Int
  let type: Int
  let link: Int
  let status: Int
  let startDate: Int
  let endDate: Int
  let source: Int
  let limit: Int

  /// The columns that have a place, besides the ends and the type.
  static let read: Set<String> = [
    "link", "status", "start_date", "end_date", "sourceid", "valid_until",
  ]

  init(_ names: [String]) {
    let names = names.map(ICIJTable.plain)
    func place(_ name: String) -> Int { names.firstIndex(of: name) ?? ICIJNodeColumns.absent }
    let ends = ICIJTable.ends.first { names.contains($0.start) && names.contains($0.end) }
    (start, end) = (place(ends?.start ?? ""), place(ends?.end ?? ""))
    (type, link, status) = (place(ends?.type ?? ""), place("link"), place("status"))
    (startDate, endDate) = (place("start_date"), place("end_date"))
    (source, limit) = (place("sourceid"), place("valid_until"))
  }
}
