/// What stands above the lines of a statement: whose account it is of, and at which bank.
struct StatementPreamble {
  private(set) var account: StatedAccount?
  private(set) var holder: String?
  private(set) var bank: String?
  private(set) var currency: String?

  /// The code of the bank, where it stands apart from the account.
  private var bankCode: String?

  init(_ lines: [[String]]) {
    var labels: [String] = []
    for cells in lines {
      var filled = cells.filter { !$0.isEmpty }
      if !filled.isEmpty, filled.allSatisfy({ $0.hasPrefix("#") }) {
        labels = filled
        continue
      }
      if !labels.isEmpty {
        for (label, value) in zip(labels, filled) { take(Self.plain(label), [value]) }
        labels = []
        continue
      }
      if filled.count == 1, let colon = filled[0].firstRange(of: ": ") {
        filled = [String(filled[0][..<colon.lowerBound]), String(filled[0][colon.upperBound...])]
      }
      if filled.count > 1 {
        take(Self.plain(filled[0]), Array(filled.dropFirst()))
      } else if let text = filled.first {
        take(text)
      }
    }
    guard let number = account, !number.isIBAN, let bankCode else { return }
    account = StatedAccount(number.text, bank: bankCode)
  }

  /// A label without the marks around it; labels behind such marks may stand above their values.
  private static func plain(_ label: String) -> String {
    label.lowercased().filter { !":#".contains($0) }
  }

  /// Takes a line that is one text, such as the name of a bank, or `Compte n° 12345678901`.
  private mutating func take(_ text: String) {
    let lower = text.lowercased()
    if Self.wordsOfAccount.contains(where: lower.contains) { take(Self.account(in: text)) }
    if holder == nil, text.contains(Self.title) { holder = text }
    let isBank = Self.wordsOfBank.contains(where: lower.contains)
    if bank == nil, isBank, !text.contains(where: \.isNumber) { bank = text }
  }

  private mutating func take(_ label: String, _ values: [String]) {
    func says(_ words: String...) -> Bool { words.contains { label.contains($0) } }
    if says("saldo", "stand", "balance", "solde", "остаток", "залишок") { return }
    if says("sort code", "sortcode", "bankleitzahl", "blz", "bic", "swift") {
      bankCode = bankCode ?? values[0]
    } else if says(
      "name", "holder", "inhaber", "titula", "houder", "posiadacz", "владелец", "власник", "kunde",
      "klient", "customer"), !says("kontoname", "kontonummer", "kundennummer", "filename")
    {
      if says("bank") {
        bank = values[0]
      } else if values[0].contains("*") {
        take(Self.account(among: [String(values[0].drop { $0 != "*" })]))
      } else {
        holder = holder ?? values[0]
      }
    } else if says("currency", "währung", "devise", "moneda", "waluta", "валюта") {
      currency = values[0]
    } else if Self.wordsOfAccount.contains(where: label.contains) {
      take(Self.account(among: values) ?? Self.account(in: values.joined(separator: " ")))
    } else if says("bank", "institut", "банк") {
      bank = values[0]
    } else if !label.contains(where: \.isLetter) {
      take(Self.account(in: label))
    }
  }

  /// Takes an account; an IBAN takes the place of what is none.
  private mutating func take(_ found: StatedAccount?) {
    guard let found, account == nil || found.isIBAN && account?.isIBAN == false else { return }
    account = found
  }

  /// What a line that is the name of a person begins with.
  private static var title: Regex<Substring> {
    /^(?:M\.|MR|MRS|MS|MME|MLLE|MONSIEUR|MADAME|HERR|FRAU|DHR|MEVR)[. ] ?\p{L}/.ignoresCase()
  }

  /// The account among the cells behind a label: an IBAN, or else what has digits and is neither a date
  /// nor an amount.
  private static func account(among cells: [String]) -> StatedAccount? {
    let cells = cells.map { $0.split(separator: " / ").first.map(String.init) ?? $0 }
    let iban = cells.first { StatedAccount.isIBAN($0.filter { !$0.isWhitespace }) }
    if let iban { return StatedAccount(iban) }
    return cells.lazy
      .filter { !$0.contains(/^\d{1,2}[.\/]\d{1,2}[.\/]\d{2}|^\d{4}-\d\d-\d\d|[.,]\d\d(?:\s|$)/) }
      .filter { $0.count { $0.isLetter } <= 4 }.compactMap { StatedAccount($0) }.first
  }

  /// The IBAN, or the long number, in a text.
  private static func account(in text: String) -> StatedAccount? {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let found =
      words.first(where: StatedAccount.isIBAN)
      ?? words.first { $0.count >= 8 && $0.allSatisfy(\.isNumber) }
    return found.flatMap { StatedAccount($0) }
  }

  private static let wordsOfAccount = [
    "account", "iban", "konto", "rekening", "compte", "cuenta", "rachun", "счет", "рахун",
  ]
  private static let wordsOfBank = [
    "bank", "sparkasse", "banque", "banco", "banca", "crédit", "caisse", "building society", "банк",
  ]
}

extension StatedAccount {
  /// The account that the name of a file has in it: an IBAN, or a long number that is no date.
  init?(inNameOf file: String) {
    let words = file.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let found =
      words.first { Self.isIBAN($0) }
      ?? words.first { word in
        word.count >= 8 && word.allSatisfy { $0.isASCII && $0.isNumber }
          && !(word.count == 8 && (word.hasPrefix("19") || word.hasPrefix("20")))
          && word.count != 14
      }
    guard let found else { return nil }
    self.init(found)
  }
}
