import EntityGraph

/// Reads chats that Telegram Desktop exported as JSON: one, or all of an account.
struct TelegramReader {
  /// - Throws: ``ReadingError`` when the file is not what it seems, with the line.
  /// - Complexity: O(n) in the size of the file.
  func read(_ file: InputFile) throws(ReadingError) -> GraphReading {
    let text = try JSONText(try file.wholeJSON(), of: file.path, file.limits)
    var facts = TelegramFacts(file)
    let members = text.root.members
    if let owner = members.first(where: { $0.key == "personal_information" }) {
      facts.add(owner: try owner.part.value())
    }
    try addContacts(members, to: &facts)
    if members.contains(where: { $0.key == "messages" }) {
      try add(chat: text.root, to: &facts)
    }
    for key in ["chats", "left_chats"] {
      let chats = members.first { $0.key == key }?.part.members ?? []
      try chats.first { $0.key == "list" }?.part.forEachPart { chat throws(ReadingError) in
        try add(chat: chat, to: &facts)
      }
    }
    try noteRest(members, in: &facts)
    if text.hasRepeatedKeys { facts.facts.notes.note(JSONText.repeatedKeyNote) }
    return facts.facts.reading()
  }

  private func addContacts(
    _ members: [JSONPart.Member], to facts: inout TelegramFacts
  ) throws(ReadingError) {
    guard let list = members.first(where: { $0.key == "contacts" })?.part.list else { return }
    try list.forEachRecord { contact, lines throws(ReadingError) in
      facts.add(contact: contact, line: lines.first)
    }
  }

  /// The parts of an export that are read, or say nothing.
  private static let parts: Set<String> = [
    "about", "personal_information", "contacts", "chats", "left_chats", "name", "type", "id",
    "messages",
  ]

  /// Notes the other parts, with how much is in each.
  private func noteRest(
    _ members: [JSONPart.Member], in facts: inout TelegramFacts
  ) throws(ReadingError) {
    for member in members where !Self.parts.contains(member.key) {
      var count = 0
      let list = member.part.isList ? member.part : member.part.list
      try list?.forEachPart { _ throws(ReadingError) in count += 1 }
      facts.facts.notes.note("the part \(member.key) is left out", max(count, 1))
    }
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
    else { return facts.facts.notes.note("a chat without messages is left out") }
    var senders: [String: Set<String>] = [:]
    try messages.forEachRecord { message, _ throws(ReadingError) in
      guard let sender = message["from_id"]?.text ?? message["actor_id"]?.text else { return }
      senders[sender, default: []].formUnion(
        ["from", "actor"].compactMap { message[$0]?.text })
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

extension JSONPart {
  /// The list under the key `list`, as each part of an export has one.
  fileprivate var list: JSONPart? {
    guard isObject else { return nil }
    return members.first { $0.key == "list" && $0.part.isList }?.part
  }
}
