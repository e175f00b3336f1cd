import EntityGraph

extension TelegramFacts {
  /// Adds what a notice tells of who comes and goes; one that tells something else is noted.
  mutating func add(notice: JSONValue, _ line: Int) {
    let action = notice["action"]?.text ?? ""
    guard let act = Self.acts[action] else {
      return facts.notes.note(
        action.isEmpty
          ? "a notice of the app is left out" : "a notice of the app, \(action), is left out",
        line: line)
    }
    guard let actor = notice["actor_id"]?.text, let time = Self.time(of: notice) else {
      return facts.notes.note("a notice without a person or a time is left out", line: line)
    }
    let entity = sender(actor, notice["actor"]?.text ?? actor)
    let origin = origin(of: notice, by: entity, time)
    let members = members(of: notice, line)
    if act.isOfChat, entity == chat.id {
      facts.notes.note("a notice does not say who made the chat, and is left out", line: line)
    } else if act.isOfChat {
      add(origin, entity, act.kind, chat.id, time, line)
    } else if members.isEmpty {
      facts.notes.note("a notice does not say whom it is about, and is left out", line: line)
    }
    for member in members {
      let hasLeft = act.kind == "removed" && member == entity
      if act.isOfChat, member == entity { continue }
      let kind: RelationKind.ID = hasLeft ? "left" : act.isOfChat ? "added" : act.kind
      add(origin, entity, kind, hasLeft ? chat.id : member, time, line)
    }
    addInviter(of: notice, entity, origin, time, line)
  }

  /// What somebody does, and whether they do it to the chat or to others.
  private static let acts: [String: (kind: RelationKind.ID, isOfChat: Bool)] = [
    "create_group": ("created", true), "create_channel": ("created", true),
    "invite_members": ("added", false), "remove_members": ("removed", false),
    "join_group_by_link": ("joined", true), "join_group_by_request": ("joined", true),
  ]

  private mutating func add(
    _ origin: ClaimOrigin, _ subject: Entity.ID, _ kind: RelationKind.ID, _ object: Entity.ID,
    _ time: PartialDate, _ line: Int
  ) {
    facts.defineChats()
    facts.add(
      origin.relation(
        subject, kind, object, during: Period(time),
        through: object == chat.id ? nil : chat.id), line: line)
  }

  /// Adds whose link somebody joined by.
  private mutating func addInviter(
    of notice: JSONValue, _ guest: Entity.ID, _ origin: ClaimOrigin, _ time: PartialDate,
    _ line: Int
  ) {
    guard let name = notice["inviter"]?.text, !name.isEmpty, name != "Group" else { return }
    add(origin, member(named: name, line), "added", guest, time, line)
  }

  /// Those whom a notice names.
  private mutating func members(of notice: JSONValue, _ line: Int) -> [Entity.ID] {
    let names = (notice["members"]?.list ?? []).map(\.text)
    let unnamed = names.count { $0?.isEmpty ?? true }
    if unnamed > 0 {
      facts.notes.note("a deleted account that a notice speaks of is left out", line: line, unnamed)
    }
    return names.compactMap(\.self).filter { !$0.isEmpty }.map { member(named: $0, line) }
  }

  /// Somebody of whom only the name is told: whoever alone writes by it in the chat, else somebody of
  /// that name there.
  private mutating func member(named name: String, _ line: Int) -> Entity.ID {
    if let id = chat.sender(named: name) {
      facts.notes.note(
        "somebody whom a notice names without an id is taken for the only one who writes by that name in the chat",
        line: line)
      return sender(id, name)
    }
    facts.notes.note(
      "somebody whom a notice names without an id is one of the chat alone", line: line)
    let entity = Entity.ID("\(chat.id)/\(name)")
    facts.add(Entity(id: entity, kind: "person", name: name), line: line)
    return entity
  }
}
