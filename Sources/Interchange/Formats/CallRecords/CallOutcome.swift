/// What a word says of what became of a call.
enum CallOutcome {
  /// Whether a cell says that somebody took the call; `nil` where it says neither.
  static func isAnswered(_ outcome: String) -> Bool? {
    let lower = outcome.lowercased()
    if ["no", "false", "0", "nein", "non", "nie", "нет", "ні"].contains(lower) { return false }
    if ["yes", "true", "1", "ja", "oui", "sí", "tak", "да", "так"].contains(lower) { return true }
    if unanswered.contains(where: lower.contains) { return false }
    return answered.contains(where: lower.contains) ? true : nil
  }

  /// The same of a cell that may be a number, which each network has its own list of.
  static func isAnswered(code: String) -> Bool? {
    code.contains(where: \.isLetter) ? isAnswered(code) : nil
  }

  private static let unanswered = [
    "no answer", "no-answer", "no_answer", "noanswer", "unanswered", "not answered", "no reply",
    "noreply", "busy", "fail", "congestion", "missed", "reject", "declin", "cancel", "abandon",
    "unreach", "not reach", "unavailable", "unsuccess", "incomplete", "not complete",
    "not connected", "voicemail", "nicht", "verpasst", "besetzt", "keine antwort", "abgelehnt",
    "abgebrochen", "fehlgeschlagen", "manqué", "occupé", "sans réponse", "pas de réponse",
    "non abouti", "non répondu", "échou", "échec", "refus", "perdida", "no contest",
    "sin respuesta", "ocupad", "fallid", "rechaz", "gemist", "geen antwoord", "bezet", "mislukt",
    "geweigerd", "nieodebran", "nie odebran", "brak odpowiedzi", "zajęt", "odrzucon", "пропущ",
    "занят", "не отвеч", "нет ответа", "отклон", "неуспеш", "зайнят", "не відпов", "відхил",
  ]

  private static let answered = [
    "answer", "complete", "success", "connected", "accept", "normal clearing", "normal call",
    "angenommen", "erfolgreich",
    "verbunden", "abouti", "répondu", "décroch", "contestad", "respondid", "beantwoord",
    "odebran", "zrealizowan", "отвеч", "принят", "успеш", "відпов", "прийнят",
  ]
}
