/// The values of properties as FollowTheMoney keeps them.
enum FTMValueText {
  /// What is kept as a table writes it, where FollowTheMoney has one spelling of its own.
  static let asWritten: Set<String> = ["country", "phone", "url", "language", "address"]

  private static let genders = [
    "m": "male", "man": "male", "f": "female", "woman": "female", "o": "other", "d": "other",
  ]

  /// The value; `nil` where it is none of its type.
  static func cleaned(_ text: String, type: String, _ format: FTMDateFormat?) -> String? {
    switch type {
    case "date": return format.map { $0.iso(text) } ?? date(text)
    case "name":
      let name = text.inOneLine
      return name.isEmpty ? nil : name
    case "country":
      let isCode = text.utf8.count == 2 && text.utf8.allSatisfy { $0 | 0x20 > 0x60 && $0 < 0x7B }
      return isCode ? text.lowercased() : text
    case "gender":
      let gender = text.lowercased()
      return genders[gender] ?? (genders.values.contains(gender) ? gender : nil)
    default: return text.isEmpty ? nil : text
    }
  }

  private static let dates = [
    "%Y-%m-%d", "%Y-%m-%dT%H:%M:%S", "%Y", "%Y-%m", "%Y-%m-%dT%H:%M", "%Y-%m-%dT%H",
  ].compactMap { FTMDateFormat($0) }

  /// A date in ISO 8601, whose months and days may lack zeros; `nil` for anything else.
  private static func date(_ text: String) -> String? {
    let spelled = String(text.replacing(" ", with: "T").prefix { !".Z+".contains($0) })
    return dates.lazy.compactMap { $0.iso(spelled) }.first
  }
}
