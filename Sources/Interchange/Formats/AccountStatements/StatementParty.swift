/// Who is on the other side of a payment, as a description has it.
struct StatementParty: Equatable {
  let account: StatedAccount?
  let name: String?

  /// Reads `DE89370400440532013000 T VELK`, or `KESTREL MARITIME LLP INV 771`: an account before the
  /// name, and words behind it that say what for.
  init(ofDescription text: String) {
    let (account, rest) =
      StatedAccount.atStart(of: text).map { ($0.account, $0.rest) } ?? (nil, text)
    self.account = account
    let words = rest.split(separator: " ").map(String.init).drop {
      Self.reversals.contains($0.uppercased())
    }
    var end = words.endIndex
    for place in words.indices.dropFirst() {
      let word = words[place]
      if Self.legalForms.contains(word.uppercased().filter(\.isLetter)) {
        end = place + 1
        break
      }
      if Self.isOfPurpose(word) {
        end = place
        break
      }
    }
    let name = words[..<end].joined(separator: " ")
    self.name = name.isEmpty ? nil : name
  }

  private static func isOfPurpose(_ word: String) -> Bool {
    word.contains(where: \.isNumber)
      || purposes.contains(word.uppercased().filter(\.isLetter))
  }

  private static let reversals: Set<String> = [
    "STORNO", "REVERSAL", "RÜCKBUCHUNG", "RUECKBUCHUNG", "CHARGEBACK", "ANNULATION", "СТОРНО",
  ]
  private static let legalForms: Set<String> = [
    "LLP", "LTD", "LIMITED", "PLC", "INC", "LLC", "GMBH", "AG", "KG", "BV", "NV", "SA", "SARL",
    "SAS", "SL", "SRL", "SPA", "OY", "AB", "AS", "ООО", "АО", "ТОВ",
  ]
  private static let purposes: Set<String> = [
    "INV", "INVOICE", "REF", "REFERENCE", "LOAN", "RETURNED", "RETURN", "REFUND", "RENT", "SALARY",
    "WAGES", "FEE", "FEES", "PAYMENT", "DEPOSIT", "RECHNUNG", "RECHNR", "MIETE", "GEHALT",
    "DARLEHEN", "FACTURE", "LOYER", "SALAIRE", "FACTUUR", "HUUR", "FACTURA", "ALQUILER", "NÓMINA",
    "FAKTURA", "CZYNSZ", "СЧЕТ", "ОПЛАТА", "ЗАРПЛАТА", "РАХУНОК",
  ]
}
