/// What stands above the lines of a statement: whose account it is of, and at which bank.
struct StatementPreamble {
  private(set) var account: StatedAccount?
  private(set) var holder: String?
  private(set) var bank: String?
  private(set) var currency: String?

  init(_ lines: [[String]]) {
    for cells in lines {
      var filled = cells.filter { !$0.isEmpty }
      if filled.count == 1, let colon = filled[0].firstRange(of: ": ") {
        filled = [String(filled[0][..<colon.lowerBound]), String(filled[0][colon.upperBound...])]
      }
      if filled.count > 1 {
        take(filled[0].lowercased().filter { $0 != ":" }, filled[1])
      } else if bank == nil, let name = filled.first, !name.contains(where: \.isNumber) {
        bank = name
      }
    }
  }

  private mutating func take(_ label: String, _ value: String) {
    func says(_ words: String...) -> Bool { words.contains { label.contains($0) } }
    if says("name", "holder", "inhaber", "titula", "houder", "posiadacz", "владелец", "власник") {
      if !says("bank") { holder = holder ?? value } else { bank = value }
    } else if says("currency", "währung", "devise", "moneda", "waluta", "валюта") {
      currency = value
    } else if says(
      "account", "iban", "konto", "rekening", "compte", "cuenta", "rachun", "счет", "рахун")
    {
      account = account ?? StatedAccount(value)
    } else if says("bank", "institut", "банк") {
      bank = value
    }
  }
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
