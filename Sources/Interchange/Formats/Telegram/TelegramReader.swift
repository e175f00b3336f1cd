import EntityGraph

/// Reads chats that Telegram Desktop exported as JSON: one, or all of an account.
struct TelegramReader {
  /// - Throws: ``ReadingError`` when the file is not what it seems, with the line.
  /// - Complexity: O(n) in the size of the file.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    let text = try JSONText(try file.wholeJSON(), of: file.path, file.limits)
    var facts = TelegramFacts(file)
    let members = text.root.members
    let owner = try members.first { $0.key == "personal_information" }?.part.value()
    facts.owner = owner?["user_id"]?.spelled.map { "user\($0)" }
    if members.contains(where: { $0.key == "messages" }) {
      try add(chat: text.root, to: &facts)
    }
    for key in ["chats", "left_chats"] {
      let chats = members.first { $0.key == key }?.part.members ?? []
      try chats.first { $0.key == "list" }?.part.forEachPart { chat throws(ReadingError) in
        try add(chat: chat, to: &facts)
      }
    }
    if text.hasRepeatedKeys { facts.facts.notes.note(JSONText.repeatedKeyNote) }
    return facts.facts.reading()
  }

  private func add(chat: JSONPart, to facts: inout TelegramFacts) throws(ReadingError) {
    guard chat.isObject else {
      return facts.facts.notes.note("a chat that is no object is left out")
    }
    let members = chat.members
    func value(_ key: String) throws(ReadingError) -> JSONValue {
      try members.first { $0.key == key }?.part.value() ?? .null
    }
    guard let messages = members.first(where: { $0.key == "messages" })?.part, messages.isList
    else { return }
    var senders: Set<String> = []
    try messages.forEachRecord { message, _ throws(ReadingError) in
      if let sender = message["from_id"]?.text ?? message["actor_id"]?.text {
        senders.insert(sender)
      }
    }
    facts.begin(
      TelegramChat(
        id: try value("id").spelled, name: try value("name").text, type: try value("type").text,
        senders: senders))
    try messages.forEachRecord { message, lines throws(ReadingError) in
      facts.add(message, lines.first)
    }
  }
}

/// The chat that messages stand in.
struct TelegramChat {
  let id: Entity.ID
  let name: String
  let isPersonal: Bool
  let isSaved: Bool

  /// Who the owner of the account talks with, in a chat of two.
  let partner: String?

  /// Who wrote or called.
  private let senders: Set<String>

  init(id: String?, name: String?, type: String?, senders: Set<String>) {
    self.id = Entity.ID("telegram-chat:\(id ?? name ?? "chat")")
    self.name = name ?? id ?? "chat"
    self.senders = senders
    isPersonal = ["personal_chat", "bot_chat"].contains(type ?? "")
    isSaved = type == "saved_messages"
    partner = isPersonal ? id.map { "user\($0)" } : nil
  }

  /// Whom a message of a chat of two went to; `nil` where that is not known.
  func addressee(of sender: String, owner: String?) -> String? {
    guard isPersonal else { return nil }
    if let partner, sender != partner { return partner }
    return owner ?? senders.first { $0 != sender }
  }
}
