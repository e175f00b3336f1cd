/// The columns of an export of iBase, by the names that they usually have.
struct IBaseColumns {
  /// Whether the rows are links.
  let isOfLinks: Bool

  /// - Returns: `nil` for names of columns that no export has.
  init?(_ names: some Collection<String>) {
    let names = Set(names)
    if names.isSuperset(of: ["Link End 1", "Link End 2"]) {
      isOfLinks = true
    } else if names.isSuperset(of: ["Record ID", "Entity Type"]) {
      isOfLinks = false
    } else {
      return nil
    }
  }

  static let id = ["Record ID", "Link ID"]
  static let type = ["Entity Type", "Link Type"]
  static let first = ["Link End 1"]
  static let second = ["Link End 2"]
  static let direction = ["Link Direction", "Direction"]
  static let strength = ["Link Strength", "Strength"]
  static let start = ["Start Date", "From Date"]
  static let end = ["End Date", "To Date"]
  static let moment = ["Date", "Link Date", "Date & Time"]
  static let source = ["Source", "Source Reference"]
  static let sourceType = ["Source Type"]
  static let grading = ["Grading", "Grade"]
  static let created = ["Create Date"]
  static let forename = ["Forename(s)", "Forenames", "Forename", "First Name"]
  static let surname = ["Surname", "Last Name"]
  static let name = ["Name", "Full Name", "Organisation Name", "Company Name", "Label"]

  private static let read = Set(
    [
      id, type, first, second, direction, strength, start, end, moment, source, sourceType,
      grading, created, forename, surname, name,
    ].joined())

  /// What the program keeps about its records.
  private static let unread: Set<String> = ["Create User", "Update User", "Update Date"]

  /// Whether a column is read, as one of those above or as a property.
  static func isRead(_ name: String) -> Bool { !unread.contains(name) }

  /// Whether a column says something that is a property of the record.
  static func isProperty(_ name: String) -> Bool { !read.contains(name) && isRead(name) }
}
