import EntityGraph

/// An account as a statement writes it.
struct StatedAccount: Hashable {
  /// What tells it from all others.
  private enum Identity: Hashable {
    case iban(String)
    case mail(String)

    /// A number that only means something at its bank, where that is told.
    case national(number: String, bank: BankCode?)

    /// A name, a masked or a short number, which mean something in their document alone.
    case local(String)
  }

  let text: String
  private let identity: Identity

  private static let fewestDigitsOfItsOwn = 8

  /// Fails for a text without digits but 0 that is no address of e-mail.
  ///
  /// - Parameters:
  ///   - text: The number.
  ///   - bank: The code of its bank, where that stands apart.
  init?(_ text: String, bank: String? = nil) {
    let text = text.split(separator: " / ").first.map(String.init) ?? text
    let plain = text.filter { !$0.isWhitespace && $0 != "'" }
    if plain.contains("@") {
      self.init(text: plain, .mail(plain.lowercased()))
    } else if let iban = Self.iban(ofPolish: plain) {
      self.init(text: iban, .iban(iban))
    } else if Self.isIBAN(plain), !Self.isMasked(plain) {
      self.init(text: plain.uppercased(), .iban(plain.uppercased()))
    } else {
      self.init(number: text, bank.flatMap { BankCode($0) })
    }
  }

  /// Reads a number without an IBAN, which may have the sort code of its bank in front.
  private init?(number text: String, _ bank: BankCode?) {
    let text = text.filter { $0 != "'" }.split(separator: " ").joined(separator: " ")
    let plain = text.filter { $0.isLetter || $0.isNumber }
    guard plain.contains(where: { $0.isNumber && $0 != "0" }) else { return nil }
    if Self.isMasked(text) {
      self.init(text: text, .local(plain))
    } else if let (code, number) = Self.sortCode(inFrontOf: text) {
      self.init(text: text, .national(number: number, bank: code))
    } else if let bank {
      self.init(text: "\(bank.text) \(text)", .national(number: plain, bank: bank))
    } else {
      let isLong = plain.filter(\.isNumber).count >= Self.fewestDigitsOfItsOwn
      self.init(text: text, isLong ? .national(number: plain, bank: nil) : .local(plain))
    }
  }

  /// The parts of `20-20-15 55555555` or `202015-55555555`.
  private static func sortCode(inFrontOf text: String) -> (BankCode, String)? {
    let (number, front) = (text.suffix(8), text.dropLast(8))
    guard number.utf8.count == 8, number.utf8.allSatisfy({ 0x30...0x39 ~= $0 }),
      let mark = front.last, " -".contains(mark)
    else { return nil }
    let parts = front.dropLast().split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [2, 2, 2] || parts.map(\.utf8.count) == [6],
      let code = BankCode(parts.joined()), code.isSortCode
    else { return nil }
    return (code, String(number))
  }

  /// An account that is known by what its holder calls it.
  init(named name: String) { self.init(text: name, .local(name.lowercased())) }

  private init(text: String, _ identity: Identity) {
    (self.text, self.identity) = (text, identity)
  }

  /// The IBAN of a number of 26 digits, as banks in Poland write it without the country; `nil` where
  /// its check digits do not fit.
  private static func iban(ofPolish number: String) -> String? {
    guard number.utf8.count == 26, number.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    let account = Self(text: number, .iban("PL\(number)"))
    return account.hasItsCheckDigits ? account.iban : nil
  }

  /// Whether digits of a number are hidden.
  private static func isMasked(_ text: String) -> Bool {
    text.contains { "*•…".contains($0) } || text.contains("..") || text.uppercased().contains("XX")
  }

  /// Whether it is a number that other banks may have too, and nothing tells its bank.
  var isOfUnknownBank: Bool {
    if case .national(_, nil) = identity { return true }
    return false
  }

  /// Whether it is another account with digits in its middle hidden, such as `6110 ... 2874`.
  func isShortened(_ account: Self) -> Bool {
    guard case .local = identity, Self.isMasked(text) else { return false }
    let parts = text.split { !$0.isNumber }
    let digits = account.text.filter(\.isNumber)
    guard parts.count == 2, parts.allSatisfy({ $0.count > 2 }) else { return false }
    return digits.hasPrefix(parts[0]) && digits.hasSuffix(parts[1])
  }

  var isIBAN: Bool { iban != nil }

  var iban: String? {
    if case .iban(let iban) = identity { return iban }
    return nil
  }

  /// Its entity, for what is known by its document alone one of that.
  func entity(in document: Document.ID) -> Entity {
    switch identity {
    case .iban(let iban):
      Entity(
        id: Entity.ID("iban:\(iban)"), kind: "account", name: iban, externalIDs: ["iban:\(iban)"])
    case .mail(let address):
      Entity(
        id: Entity.ID("mailto:\(address)"), kind: "e-mail-address", name: address,
        externalIDs: ["mailto:\(address)"])
    case .national(let number, let bank):
      Entity(
        id: Entity.ID("account:\(bank?.prefix(number) ?? number)"), kind: "account", name: text)
    case .local(let name):
      Entity(id: Entity.ID("\(document)/\(name)"), kind: "account", name: text)
    }
  }

  /// The currency of the country where it is kept; `nil` where that is not known.
  var currency: String? {
    if let iban { return AccountCountries.currency(of: String(iban.prefix(2))) }
    if case .national(_, let bank?) = identity, bank.isSortCode { return "GBP" }
    return nil
  }

  /// The account that a text begins with, and what stands behind it.
  static func atStart(of text: String) -> (account: StatedAccount, rest: String)? {
    guard let word = text.split(separator: " ").first, isIBAN(String(word)),
      let account = StatedAccount(String(word))
    else { return nil }
    return (account, String(text.dropFirst(word.count)).trimmingBlanks)
  }

  /// Whether a text has the letters and the length of an IBAN.
  ///
  /// > SWIFT. "IBAN Registry." Release 96, 2023.
  static func isIBAN(_ text: String) -> Bool {
    let text = text.uppercased()
    return AccountCountries.lengthOfIBAN(of: String(text.prefix(2))) == text.utf8.count
      && text.dropFirst(2).prefix(2).allSatisfy { ("0"..."9").contains($0) }
      && text.dropFirst(4).allSatisfy { ("0"..."9").contains($0) || ("A"..."Z").contains($0) }
  }

  /// Whether the check digits of an IBAN are those of its number; so of anything else.
  ///
  /// > ISO 13616-1:2020, and ISO 7064:2003 for the check digits.
  var hasItsCheckDigits: Bool {
    guard let iban else { return true }
    var rest = 0
    for character in iban.dropFirst(4) + iban.prefix(4) {
      guard let value = Int(String(character), radix: 36) else { return false }
      rest = (rest * (value > 9 ? 100 : 10) + value) % 97
    }
    return rest == 1
  }
}
