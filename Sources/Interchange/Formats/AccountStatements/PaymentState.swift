import EntityGraph

/// What became of a payment, as its line says.
enum PaymentState: Equatable {
  case made

  /// It is announced, and may be called off.
  case pending

  /// It was refused, failed or was undone.
  case notMade

  /// Reads a cell such as `COMPLETED`, `Umsatz vorgemerkt` or `Refusé`; `nil` for words of anything
  /// else.
  init?(_ text: String) {
    let words = text.folded.split(separator: " ")
    func says(_ stems: [String]) -> Bool {
      words.contains { word in stems.contains { word.hasPrefix($0) } }
    }
    if says(Self.stemsOfNotMade) {
      self = .notMade
    } else if says(Self.stemsOfPending) {
      self = .pending
    } else if says(Self.stemsOfMade) {
      self = .made
    } else {
      return nil
    }
  }

  private static let stemsOfNotMade = stems(
    "declined|reverted|failed|reject|refus|cancel|denied|expired|removed|voided|abgelehnt"
      + "|fehlgeschlagen|storniert|abgebrochen|verworfen|zuruckgewiesen|annul|geweigerd|mislukt"
      + "|geannuleerd|rechazad|anulad|fallid|rifiutat|odrzucon|anulowan|отклон|отмен|відхил|скасов")
  private static let stemsOfPending = stems(
    "pending|processing|unsettled|authori|hold|held|placed|uncleared|scheduled|unclaimed|vorgemerkt"
      + "|ausstehend|offen|geplant|nicht|behandeling|afwachting|attente|cours|pendiente|sospes"
      + "|oczekuj|ожида|обраб|очіку|оброб")
  private static let stemsOfMade = stems(
    "complete|settled|booked|posted|cleared|executed|accept|succe|paid|done|processed|refunded"
      + "|partially|reversed|received|sent|gebucht|ausgefuhrt|abgeschlossen|erledigt|voltooid"
      + "|verwerkt|execut|termin|effectu|comptabilis|completad|realizad|contabil|ok"
      + "|zrealizowan|исполн|провед|заверш|викон")

  private static func stems(_ text: String) -> [String] {
    text.split(separator: "|").map { String($0).folded }
  }
}
