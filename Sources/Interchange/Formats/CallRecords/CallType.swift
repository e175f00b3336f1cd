/// What a word in the column of types says of a record.
struct CallType: Equatable {
  enum Content { case call, text, data }
  enum Direction { case outgoing, incoming }

  var content = Content.call

  /// As seen from the number that the records are about; `nil` where the word does not say.
  var direction: Direction?

  /// Whether somebody took the call; `nil` where the word does not say.
  var isAnswered: Bool?

  /// Whether some word of the cell was known.
  private(set) var isKnown = true

  /// Reads a cell such as `Voice Outgoing`, `MO`, `eingehend` or `SMS`.
  init(_ text: String) {
    let lower = text.lowercased()
    let words = Set(lower.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    func says(_ table: (words: Set<String>, parts: [String])) -> Bool {
      !words.isDisjoint(with: table.words) || table.parts.contains { lower.contains($0) }
    }
    if says(Self.data) {
      content = .data
    } else if says(Self.text) {
      content = .text
    }
    if says(Self.outgoing) {
      direction = .outgoing
    } else if says(Self.incoming) {
      direction = .incoming
    }
    if says(Self.unanswered) {
      isAnswered = false
      if lower.hasPrefix("missed") { direction = direction ?? .incoming }
    }
    isKnown =
      content != .call || direction != nil || isAnswered != nil || says(Self.call)
  }

  private static let data: (Set<String>, [String]) = (
    [
      "gprs", "data", "lte", "ps", "internet", "daten", "données", "datos", "dane", "данные",
      "дані",
    ],
    ["interneт", "packet"]
  )
  private static let text: (Set<String>, [String]) = (
    [
      "sms", "mms", "st", "so", "text", "message", "смс", "ммс", "smsmo", "smsmt", "smo", "smt",
      "smsc",
    ],
    [
      "smsin", "imchat", "message", "nachricht", "mensaje", "bericht", "wiadomo", "сообщен",
      "повідомл",
    ]
  )
  private static let call: (Set<String>, [String]) = (
    ["voice", "call", "volte", "telephony", "moc", "mtc", "mo", "mt", "tel", "video"],
    [
      "call", "anruf", "gespräch", "sprach", "appel", "llamada", "gesprek", "połącz", "rozmow",
      "звон", "вызов", "голос", "дзвін", "виклик",
    ]
  )
  private static let outgoing: (Set<String>, [String]) = (
    ["mo", "moc", "so", "smo", "smsmo", "out", "o", "outbound"],
    [
      "outgo", "outbound", "originat", "ausgehend", "abgehend", "sortant", "émis", "saliente",
      "uitgaand", "wychodz", "исход", "вихідн",
    ]
  )
  private static let incoming: (Set<String>, [String]) = (
    ["mt", "mtc", "smt", "smsmt", "in", "i", "inbound"],
    [
      "incom", "inbound", "terminat", "eingehend", "ankommend", "entrant", "reçu", "entrante",
      "inkomend", "przychodz", "вход", "вхідн", "received",
    ]
  )
  private static let unanswered: (words: Set<String>, parts: [String]) = (
    ["busy", "failed", "congestion", "missed", "rejected", "declined"],
    [
      "no answer", "noanswer", "unanswered", "not answered", "missed", "verpasst",
      "nicht angenommen", "manqué", "perdida", "gemist", "nieodebran", "пропущ",
    ]
  )
}
