/// How the identifiers of a scheme are spelled.
enum IdentifierForm: Hashable, Sendable {
  /// Any letters, as they are.
  case text

  /// Any letters, large or small alike.
  case lowerCase
  case upperCase

  /// So many digits, or so many.
  case digits(Int, Int)

  /// A Legal Entity Identifier, with its check digits.
  case legalEntity

  /// An International Bank Account Number, with its check digits.
  case account

  /// The number of a ship at the International Maritime Organization, with its check digit.
  case ship

  /// The number of a company at Companies House: eight letters and digits.
  case britishCompany

  /// An item of Wikidata.
  case wikidataItem

  /// A telephone number with the code of its country, as E.164 has it.
  case telephone

  /// An e-mail address, the case of whose domain does not count.
  case mailAddress

  /// Whether one that is not so spelled has a typing error in all likelihood.
  var hasCheckDigits: Bool { [.legalEntity, .account, .ship].contains(self) }

  /// Appends the one spelling of `value` to `bytes`.
  ///
  /// - Returns: Whether it is an identifier of this form.
  func append(_ value: Span<UInt8>, to bytes: inout [UInt8]) -> Bool {
    let start = bytes.count
    for index in value.indices where !drops(value[index]) { bytes.append(spelled(value[index])) }
    complete(&bytes, from: start)
    return fits(bytes[start...])
  }

  private func drops(_ byte: UInt8) -> Bool {
    switch self {
    case .text, .mailAddress: false
    case .lowerCase, .upperCase, .wikidataItem: byte == UInt8(ascii: " ")
    case .telephone:
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: "."), UInt8(ascii: "/"):
        true
      default: false
      }
    default: byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")
    }
  }

  private func spelled(_ byte: UInt8) -> UInt8 {
    switch self {
    case .text, .telephone, .mailAddress, .digits: byte
    case .lowerCase: byte.lowercased
    default: byte.uppercased
    }
  }

  /// Puts what may be left out where it belongs, and takes away what may be there.
  private func complete(_ bytes: inout [UInt8], from start: Int) {
    switch self {
    case .britishCompany:
      let letters = bytes[start...].prefix { !$0.isDigit }.count
      let isShort = bytes[(start + letters)...].allSatisfy(\.isDigit)
      guard letters <= 2, isShort, bytes.count > start + letters, bytes.count < start + 8 else {
        return
      }
      let zeros = repeatElement(UInt8(ascii: "0"), count: start + 8 - bytes.count)
      bytes.insert(contentsOf: zeros, at: start + letters)
    case .ship where bytes[start...].starts(with: "IMO".utf8):
      bytes.removeSubrange(start..<start + 3)
    case .telephone where bytes[start...].starts(with: "00".utf8):
      bytes.replaceSubrange(start..<start + 2, with: "+".utf8)
    case .mailAddress:
      let domain = bytes[start...].lastIndex(of: UInt8(ascii: "@")) ?? bytes.endIndex
      for place in domain..<bytes.endIndex { bytes[place] = bytes[place].lowercased }
    default: break
    }
  }

  private func fits(_ value: ArraySlice<UInt8>) -> Bool {
    switch self {
    case .text, .lowerCase, .upperCase: !value.isEmpty
    case .digits(let few, let many):
      value.allSatisfy(\.isDigit) && [few, many].contains(value.count)
    case .legalEntity:
      value.count == 20 && value.allSatisfy(\.isAlphanumeric)
        && CheckDigits.fit(legalEntity: value)
    case .account:
      (15...34).contains(value.count) && value.allSatisfy(\.isAlphanumeric)
        && CheckDigits.fit(account: value)
    case .ship: value.count == 7 && value.allSatisfy(\.isDigit) && CheckDigits.fit(ship: value)
    case .britishCompany:
      value.count == 8 && value.allSatisfy(\.isAlphanumeric) && value.contains(where: \.isDigit)
    case .wikidataItem:
      value.first == UInt8(ascii: "Q") && value.count > 1 && value.dropFirst().allSatisfy(\.isDigit)
        && value[value.startIndex + 1] != UInt8(ascii: "0")
    case .telephone:
      value.first == UInt8(ascii: "+") && (6...16).contains(value.count)
        && value.dropFirst().allSatisfy(\.isDigit)
        && value[value.startIndex + 1] != UInt8(ascii: "0")
    case .mailAddress:
      value.first != UInt8(ascii: "@") && value.last != UInt8(ascii: "@")
        && value.contains(UInt8(ascii: "@")) && !value.contains(UInt8(ascii: " "))
    }
  }
}

extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// Whether it is a digit or a capital letter of ASCII.
  fileprivate var isAlphanumeric: Bool {
    isDigit || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
  }

  var lowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self + 32 : self
  }

  fileprivate var uppercased: UInt8 {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) ? self - 32 : self
  }
}
