import EntityGraph

/// Who is on the other side of a payment, as a description has it.
struct StatementParty: Equatable {
  let account: StatedAccount?

  /// `nil` where the description only says how the money went, such as `CHECK 1042`.
  let name: String?

  /// Reads `DE89370400440532013000 T VELK`, `CARTE 30/07 KESTREL`, or `KESTREL MARITIME LLP INV 771`: an
  /// account and words for how the money went before the name, and behind it words that say what for.
  init(ofDescription text: String) {
    let (account, rest) =
      StatedAccount.atStart(of: text).map { ($0.account, $0.rest) } ?? (nil, text)
    self.account = account
    let words = rest.split(whereSeparator: \.isWhitespace).map(String.init)
    let ahead = PaymentWords.withoutMeans(
      Array(words.drop(while: PaymentWords.isReversal)))
    var named = Array(ahead[..<Self.end(ofNameIn: ahead)])
    while let last = named.last, named.count > 1, PaymentWords.isConnector(last) {
      named.removeLast()
    }
    let name = named.joined(separator: " ")
    let last = name.lastIndex { !",;:/-".contains($0) }
    self.name = name.contains(where: \.isLetter) ? last.map { String(name[...$0]) } : nil
  }

  private static func end(ofNameIn words: [String]) -> Int {
    for place in words.indices.dropFirst() {
      if legalForms.contains(words[place].uppercased().filter(\.isLetter)) { return place + 1 }
      if isOfPurpose(words[place]) { return place }
    }
    return words.endIndex
  }

  private static func isOfPurpose(_ word: String) -> Bool {
    word.contains(where: \.isNumber) || word.first == "/"
      || !word.contains(where: \.isLetter) && word != "&"
      || purposes.contains(word.uppercased().filter(\.isLetter))
  }

  private static let legalForms: Set<String> = [
    "LLP", "LTD", "LIMITED", "PLC", "INC", "LLC", "GMBH", "AG", "KG", "BV", "NV", "SA", "SARL",
    "SAS", "SL", "SRL", "SPA", "OY", "AB", "AS", "OO", "ООО", "АО", "ТОВ",
  ]
  private static let purposes: Set<String> = [
    "INV", "INVOICE", "REF", "REFERENCE", "LOAN", "RETURNED", "RETURN", "REFUND", "RENT", "SALARY",
    "WAGES", "FEE", "FEES", "PAYMENT", "DEPOSIT", "CONF", "CONFIRMATION", "RECHNUNG", "RECHNR",
    "MIETE", "GEHALT", "DARLEHEN", "FACTURE", "LOYER", "SALAIRE", "FACTUUR", "HUUR", "FACTURA",
    "ALQUILER", "NÓMINA", "FAKTURA", "CZYNSZ", "PRZELEW",
    "ZAKUP", "BLIK", "CONCEPTO", "TARJ", "TARJETA", "СЧЕТ", "ОПЛАТА", "ЗАРПЛАТА", "РАХУНОК",
  ]
}
