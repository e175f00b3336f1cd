import EntityGraph

/// The words of banks for how money went: before who it went to, and that it was taken back.
enum PaymentWords {
  /// The words behind those that say how the money went; none where all of them do.
  static func withoutMeans(_ words: [String]) -> [String] {
    let folded = words.map(\.folded)
    var place = 0
    var isBehindMeans = false
    while place < words.count {
      let word = folded[place]
      if isMeans(folded, place) {
        isBehindMeans = !ofBeginning.contains(word)
      } else if isBehindMeans, isConnector(words[place]) || currencies.contains(word) {
        isBehindMeans =
          folded[place...].dropFirst().first.map { isMeans([$0], 0) || $0.isNumbered }
          ?? false
        if !isBehindMeans { return Array(words[(place + 1)...]) }
      } else if !isBehindMeans || !word.isNumbered {
        break
      }
      place += 1
    }
    return Array(words[place...])
  }

  /// Whether a word leads from one thing to another, such as `to` or `par`.
  static func isConnector(_ word: String) -> Bool { connectors.contains(word.folded) }

  /// Whether a word says that a payment was taken back.
  static func isReversal(_ word: String) -> Bool {
    reversals.contains(Array(word.lowercased().utf8))
  }

  /// Whether some part of a text says that a payment was taken back.
  static func haveReversal(_ text: String) -> Bool {
    let bytes = Array(text.lowercased().utf8)
    return reversals.contains { bytes.has($0) }
  }

  /// Whether the word at a place says how the money went; some only do before another one that does.
  private static func isMeans(_ words: [String], _ place: Int) -> Bool {
    let word = words[place]
    if means.contains(word) { return place > 0 || !ofBeginning.contains(word) || words.count > 1 }
    guard meansBeforeOthers.contains(word) else { return false }
    if place > 0, meansBeforeOthers.contains(words[place - 1]) { return true }
    guard place + 1 < words.count else { return place > 0 }
    let next = words[place + 1]
    return means.contains(next) || meansBeforeOthers.contains(next) || next.isNumbered
  }

  private static let reversals: [[UInt8]] = [
    "storno", "reversal", "reversed", "rückbuchung", "rueckbuchung", "rücklastschrift",
    "ruecklastschrift", "chargeback", "annulation", "contre-passation", "contrepassation",
    "anulación", "retrocesión", "stornering", "сторно", "отмена операции", "скасування",
  ].map { Array($0.utf8) }
  private static let ofBeginning: Set<String> = ["to", "from"]
  private static let currencies: Set<String> = ["eur", "usd", "gbp", "chf"]

  private static let means = words(
    "to|from|payment|pmt|pymt|transfer|card|purchase|withdrawal|deposit|check|cheque|chq|ach|wire"
      + "|zelle|atm|pos|sepa|bacs|chaps|fpi|fpo|bgc|topup|top up|inst|transaction"
      + "|issued|carte|cb|vir|virement|virt|instantane|recu|emis|votre|faveur|favor|permanent"
      + "|prlv|prelevement|paiement|achat|retrait|dab|ueberweisung|uberweisung|lastschrift"
      + "|basislastschrift|folgelastschrift|gutschrift|dauerauftrag|kartenzahlung|betaling|overboeking|incasso|transferencia|recibo"
      + "|pago|tarjeta|compra|adeudo|bizum|bonifico|favore|vostro|voi|disposto|pagamento|przelew"
      + "|zewnetrzny|wewnetrzny|wychodzacy|przychodzacy|inmediata|movil|istantaneo|zakup|blik|oplata|prowizja|swish|betalning|overforing|autogiro|kortkop|insattning|перевод|переказ"
  )
  private static let meansBeforeOthers = words(
    "bank|debit|credit|direct|standing|order|faster|online|banking|cash|visa|mastercard|maestro"
      + "|sent|money|received|top|up|facture|recurring|bill|counter|mobile|contactless|apple|google"
      + "|pay|external|internal")
  private static let connectors = words(
    "to|from|by|of|on|at|in|for|de|du|des|par|vers|le|en|a|an|von|bei|vom|am|naar|van|op|a|per|da|do"
      + "|di|till|fran|от|к")

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: "|").map { String($0).folded })
  }
}

extension String {
  fileprivate var isNumbered: Bool { contains(where: \.isNumber) }
}

extension [UInt8] {
  /// Whether other bytes stand somewhere among them.
  fileprivate func has(_ other: Self) -> Bool {
    guard let first = other.first, other.count <= count else { return false }
    return (0...(count - other.count)).contains { place in
      self[place] == first && self[place..<(place + other.count)].elementsEqual(other)
    }
  }
}
