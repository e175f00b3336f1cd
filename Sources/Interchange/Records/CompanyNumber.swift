/// A number of Companies House, such as `01234567` or `SC123456`.
struct CompanyNumber: Hashable {
  private static let length = 8

  /// With the zeros that it has in the register.
  let text: String

  /// Reads a number that may lack zeros; `nil` for anything else.
  init?(_ written: String) {
    let characters = written.uppercased().filter { $0 != " " }
    guard characters.utf8.count <= Self.length, characters.contains(where: \.isNumber),
      characters.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) })
    else { return nil }
    let prefix = characters.prefix { $0.isLetter }
    let digits = characters.dropFirst(prefix.count)
    let isWhole = characters.utf8.count == Self.length
    guard prefix.count <= 2, isWhole || digits.allSatisfy(\.isNumber) else { return nil }
    let zeros = String(repeating: "0", count: Self.length - characters.utf8.count)
    text = prefix + zeros + digits
  }

  /// The scheme by which org-id.guide knows the register, and the number.
  var externalID: String { "gb-coh:\(text)" }
}
