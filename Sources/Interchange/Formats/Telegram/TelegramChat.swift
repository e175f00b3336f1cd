import EntityGraph

/// The chat that messages stand in.
struct TelegramChat {
  let id: Entity.ID
  let name: String
  let isPersonal: Bool
  let isSaved: Bool

  /// By what the app calls it where it is a sender too, such as `channel123`.
  let peer: String?

  /// Who the owner of the account talks with, in a chat of two.
  let partner: String?

  /// The names by which everybody writes or calls, by their ids.
  private let senders: [String: Set<String>]

  init(id: String?, name: String?, type: String?, senders: [String: Set<String>]) {
    let type = type ?? ""
    isPersonal = ["personal_chat", "bot_chat"].contains(type)
    isSaved = type == "saved_messages"
    peer = id.flatMap { id in Self.prefix(ofType: type).map { $0 + id } }
    self.id = peer.map(Self.id(ofPeer:)) ?? Entity.ID("telegram-chat:\(id ?? name ?? "chat")")
    self.name = name ?? id ?? "chat"
    self.senders = senders
    partner = isPersonal ? id.map { "user\($0)" } : nil
  }

  /// What the app writes before the id of a chat that is a sender.
  private static func prefix(ofType type: String) -> String? {
    if type.hasSuffix("channel") || type.hasSuffix("supergroup") { return "channel" }
    return type == "private_group" ? "chat" : nil
  }

  /// The entity of a channel, such as `channel123`, or of a group, such as `chat123`.
  static func id(ofPeer peer: String) -> Entity.ID {
    peer.hasPrefix("chat")
      ? Entity.ID("telegram-chat:\(peer.dropFirst(4))") : Entity.ID("telegram:\(peer)")
  }

  /// Whom a message of a chat of two went to; `nil` where that is not known.
  func addressee(of sender: String, owner: String?) -> String? {
    guard isPersonal else { return nil }
    if let partner, sender != partner { return partner }
    return owner ?? senders.keys.sorted().first { $0 != sender }
  }

  /// The id of the only one who writes by a name; `nil` where none or several do.
  func sender(named name: String) -> String? {
    let found = senders.filter { $0.value.contains(name) }
    return found.count == 1 ? found.first?.key : nil
  }
}
