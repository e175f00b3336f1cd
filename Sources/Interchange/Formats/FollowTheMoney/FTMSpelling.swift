extension String {
  /// Whether it is a date of FollowTheMoney: a year, a month, a day or a time, nothing about it.
  var isFTMDate: Bool {
    let shape = "dddd-dd-ddTdd:dd:dd".utf8
    guard [4, 7, 10, 13, 16, 19].contains(utf8.count) else { return false }
    return zip(utf8, shape).allSatisfy { byte, wanted in
      wanted == UInt8(ascii: "d") ? 0x30...0x39 ~= byte : byte == wanted
    }
  }

  /// Whether FollowTheMoney takes it for a value of a type, as far as its spelling tells.
  func isSpelled(as type: String) -> Bool {
    switch type {
    case "date": isFTMDate
    case "phone": hasPrefix("+") && utf8.count { 0x30...0x39 ~= $0 } >= 7
    case "email": split(separator: "@").count == 2 && !contains(" ")
    case "url": contains(".") && !contains(" ")
    case "topic": !isEmpty && utf8.allSatisfy { 0x61...0x7A ~= $0 || $0 == UInt8(ascii: ".") }
    case "gender": ["m", "f", "male", "female", "other"].contains(lowercased())
    case "country": !utf8.contains { 0x30...0x39 ~= $0 }
    default: true
    }
  }
}
