/// An address in a header of a message, with the name that stands before it.
///
/// > Resnick, P. (ed.) "Internet Message Format." RFC 5322, 2008. doi:10.17487/RFC5322
struct MailAddress: Hashable {
  /// In lower case.
  let address: String
  let name: String?

  /// Reads a list of addresses; comments and the names of groups are left out.
  static func list(_ text: String) -> [MailAddress] {
    parts(of: text).compactMap(MailAddress.init)
  }

  private init?(_ part: String) {
    if let start = part.lastIndex(of: "<") {
      let end = part[start...].firstIndex(of: ">") ?? part.endIndex
      self.init(part[part.index(after: start)..<end], name: part[..<start].trimmed)
    } else {
      self.init(part[...], name: "")
    }
  }

  private init?(_ address: Substring, name: String) {
    let address = address.trimmed.lowercased()
    guard address.contains("@"), !address.contains(" ") else { return nil }
    self.address = address
    self.name = name.isEmpty || name.lowercased() == address ? nil : name
  }

  /// The list between its commas, without quotes, comments, and the names and ends of groups.
  private static func parts(of text: String) -> [String] {
    var (parts, depth) = ([""], 0)
    var (isQuoted, isEscaped, isInAngles) = (false, false, false)
    for character in text {
      if isEscaped {
        parts[parts.count - 1].append(character)
        isEscaped = false
        continue
      }
      switch character {
      case "\\" where isQuoted: isEscaped = true
      case "\"": isQuoted.toggle()
      case "(" where !isQuoted: depth += 1
      case ")" where !isQuoted && depth > 0: depth -= 1
      case _ where depth > 0: break
      case "<" where !isQuoted:
        (isInAngles, parts[parts.count - 1]) = (true, parts[parts.count - 1] + "<")
      case ">" where !isQuoted:
        (isInAngles, parts[parts.count - 1]) = (false, parts[parts.count - 1] + ">")
      case ":" where !isQuoted && !isInAngles: parts[parts.count - 1] = ""
      case ",", ";":
        if isQuoted { parts[parts.count - 1].append(character) } else { parts.append("") }
      default: parts[parts.count - 1].append(character)
      }
    }
    return parts
  }
}

extension Substring {
  fileprivate var trimmed: String { String(self).trimmingBlanks }
}
