/// Which way money went, as seen from the account that a statement is of.
enum PaymentDirection {
  case paidOut, paidIn

  var opposite: Self { self == .paidOut ? .paidIn : .paidOut }

  /// Reads a word such as `D`, `CR`, `Soll`, `Af` or `Credit`.
  init?(_ word: String) {
    switch word.lowercased().filter({ $0.isLetter || $0 == "-" || $0 == "+" }) {
    case "d", "dr", "dbit", "debit", "débit", "debet", "s", "soll", "af", "debe", "cargo", "wn",
      "дебет", "д", "-", "out", "obciążenie", "ausgang", "check", "atm":
      self = .paidOut
    case "c", "cr", "crdt", "credit", "crédit", "h", "haben", "bij", "haber", "abono", "ma", "k",
      "кредит", "к", "+", "in", "uznanie", "eingang", "dslip":
      self = .paidIn
    default: return nil
    }
  }
}
