import EntityGraph
import Testing

@testable import Interchange

@Suite("Telegram") struct TelegramReaderTests {
  private static let messages = """
    {"id": 1, "type": "message", "date": "2023-01-12T10:14:00", "date_unixtime": "1673511240", \
    "from": "Mira Halden", "from_id": "user1", "text": ["see ", {"type": "link", "text": "x.example"}]},
    {"id": 2, "type": "message", "date": "2023-01-12T10:15:00", "from": "Velk", "from_id": "user2", \
    "text": "", "photo": "photos/1.jpg", "reply_to_message_id": 1, "edited": "2023-01-12T10:16:00"},
    {"id": 3, "type": "service", "date": "2023-01-12T10:20:00", "actor": "Velk", "actor_id": "user2", \
    "action": "phone_call", "discard_reason": "missed"},
    {"id": 4, "type": "service", "date": "2023-01-12T10:21:00", "actor": "Velk", "actor_id": "user2", \
    "action": "phone_call", "duration_seconds": 40},
    {"id": 5, "type": "service", "date": "2023-01-12T10:22:00", "actor_id": "user2", "action": "pin_message"}
    """

  private func chat(_ type: String) -> String {
    "{\"name\": \"Velk\", \"type\": \"\(type)\", \"id\": 2, \"messages\": [\(Self.messages)]}"
  }

  @Test func twoPeopleSendEachOtherMessages() throws {
    let reading = try FactReading(chat("personal_chat"), name: "result.json")
    #expect(
      reading.entities == [
        "telegram-chat:2 channel chat with Velk", "telegram:user2 person Velk",
        "telegram:user1 person Mira Halden",
      ])
    #expect(
      reading.claims == [
        "telegram:user1 messaged telegram:user2 [2023-01-12T08:14:00Z]",
        "telegram:user2 messaged telegram:user1 [2023-01-12T10:15:00] attachment=photos/1.jpg edited=true in-reply-to=1",
        "telegram:user2 called telegram:user1 [2023-01-12T10:20:00] answered=false",
        "telegram:user2 called telegram:user1 [2023-01-12T10:21:00] answered=true duration=40 s",
      ])
    #expect(reading.batch.claims.first?.paraphrase == "see x.example")
    #expect(reading.batch.claims.first?.claimants == ["telegram:user1"])
    #expect(reading.notes == ["5: a notice of the app, pin_message, is left out (1)"])
  }

  @Test func morePeoplePostOnAGroup() throws {
    let reading = try FactReading(chat("private_group"), name: "result.json")
    #expect(
      reading.claims.prefix(2).map { $0.prefix(48) } == [
        "telegram:user1 posted-on telegram-chat:2 [2023-0",
        "telegram:user2 posted-on telegram-chat:2 [2023-0",
      ])
  }

  @Test func allChatsOfAnAccountAreRead() throws {
    let reading = try FactReading(
      """
      {"about": "x", "personal_information": {"user_id": 1}, "chats": {"about": "", "list": [\
      \(chat("personal_chat")), \(chat("saved_messages"))]}}
      """, name: "result.json")
    #expect(reading.batch.claims.count == 4)
    #expect(
      reading.notes.last?.hasSuffix("a note that somebody saved for themselves is left out (5)")
        == true)
  }

  @Test func theOwnerAndTheirContactsAreRead() throws {
    let reading = try FactReading(
      """
      {"about": "x", "personal_information": {"user_id": 1, "first_name": "Mira", "last_name": "Halden",
        "phone_number": "+49 155 5000 1234", "username": "@mira", "bio": "at sea", "birthday": "1.1."},
       "contacts": {"about": "", "list": [
        {"user_id": 2, "first_name": "Velk", "last_name": "", "phone_number": "0049 155 5999 0000",
         "date": "2022-01-01T10:00:00", "date_unixtime": "1641027600"},
        {"first_name": "Quay", "last_name": "Master", "phone_number": "+44 7700 900123"},
        {"first_name": "", "last_name": "", "phone_number": ""}]},
       "frequent_contacts": {"list": [{"id": 1}, {"id": 2}]}, "sessions": {"list": [{"ip": "x"}]},
       "other_data": {"drafts": []}, "chats": {"list": [\(chat("personal_chat"))]}}
      """, name: "result.json")
    #expect(
      reading.entities == [
        "telegram:user1 person Mira Halden", "tel:+4915550001234 phone-number +4915550001234",
        "telegram:user2 person Velk", "tel:+4915559990000 phone-number +4915559990000",
        "telegram-contact:tel:+447700900123 person Quay Master",
        "tel:+447700900123 phone-number +447700900123", "telegram-chat:2 channel chat with Velk",
      ])
    #expect(
      reading.claims.prefix(7) == [
        "telegram:user1 holds-account tel:+4915550001234", "telegram:user1 username @mira",
        "telegram:user1 description at sea", "telegram:user2 holds-account tel:+4915559990000",
        "telegram:user1 associated-with telegram:user2 purpose=address book",
        "telegram-contact:tel:+447700900123 holds-account tel:+447700900123",
        "telegram:user1 associated-with telegram-contact:tel:+447700900123 purpose=address book",
      ])
    #expect(reading.batch.claims[4].claimed == PartialDate("2022-01-01T09:00:00Z"))
    #expect(
      reading.notes == [
        "the field birthday of the account is left out (1)",
        "7: a contact without a name and a number is left out (1)",
        "13: a notice of the app, pin_message, is left out (1)",
        "the part frequent_contacts is left out (2)", "the part other_data is left out (1)",
        "the part sessions is left out (1)",
      ])
  }

  @Test func contactsOfNobodyKnownAreReadForThemselves() throws {
    let reading = try FactReading(
      """
      {"about": "x", "personal_information": {}, "chats": {"list": []}, "contacts": {"list": [{"user_id": 2, "first_name": "Velk", "phone_number": "+44 7700 900123"}]}}
      """, name: "result.json")
    #expect(reading.claims == ["telegram:user2 holds-account tel:+447700900123"])
    #expect(
      reading.notes == [
        "the owner of the account has no id and is left out (1)",
        "1: nothing tells in whose address book a contact is; it is read without that (1)",
      ])
  }

  private static let service = """
    {"name": "Quay", "type": "private_supergroup", "id": 9, "messages": [
    {"id": 1, "type": "service", "date": "2023-01-12T10:00:00", "actor": "Ann", "actor_id": "user1", \
    "action": "create_group", "title": "Quay", "members": ["Ann", "Bee"]},
    {"id": 2, "type": "service", "date": "2023-01-12T10:01:00", "actor": "Ann", "actor_id": "user1", \
    "action": "invite_members", "members": ["Cid", null]},
    {"id": 3, "type": "message", "date": "2023-01-12T10:02:00", "from": "Bee", "from_id": "user2", "text": "x"},
    {"id": 4, "type": "message", "date": "2023-01-12T10:03:00", "from": "Quay", "from_id": "channel9", "text": "y", \
    "author": "Ann"},
    {"id": 5, "type": "service", "date": "2023-01-12T10:04:00", "actor": "Dan", "actor_id": "user4", \
    "action": "join_group_by_link", "inviter": "Bee"},
    {"id": 6, "type": "service", "date": "2023-01-12T10:05:00", "actor": "Bee", "actor_id": "user2", \
    "action": "remove_members", "members": ["Bee"]},
    {"id": 7, "type": "service", "date": "2023-01-12T10:06:00", "actor": "Ann", "actor_id": "user1", \
    "action": "remove_members", "members": ["Cid"]}]}
    """

  @Test func noticesTellWhoComesAndGoes() throws {
    let reading = try FactReading(Self.service, name: "result.json")
    #expect(
      reading.entities == [
        "telegram:channel9 channel Quay", "telegram:user1 person Ann", "telegram:user2 person Bee",
        "telegram:channel9/Cid person Cid", "telegram:user4 person Dan",
      ])
    #expect(
      reading.claims == [
        "telegram:user1 created telegram:channel9 [2023-01-12T10:00:00]",
        "telegram:user1 added telegram:user2 [2023-01-12T10:00:00]",
        "telegram:user1 added telegram:channel9/Cid [2023-01-12T10:01:00]",
        "telegram:user2 posted-on telegram:channel9 [2023-01-12T10:02:00]",
        "telegram:channel9 posted-on telegram:channel9 [2023-01-12T10:03:00] signature=Ann",
        "telegram:user4 joined telegram:channel9 [2023-01-12T10:04:00]",
        "telegram:user2 added telegram:user4 [2023-01-12T10:04:00]",
        "telegram:user2 left telegram:channel9 [2023-01-12T10:05:00]",
        "telegram:user1 removed telegram:channel9/Cid [2023-01-12T10:06:00]",
      ])
    #expect(reading.batch.claims[2].channel == "telegram:channel9")
    #expect(
      reading.notes == [
        "2: somebody whom a notice names without an id is taken for the only one who writes by that name in the chat (4)",
        "3: a deleted account that a notice speaks of is left out (1)",
        "3: somebody whom a notice names without an id is one of the chat alone (2)",
      ])
    #expect(try reading.graph.relationCount == 9)
  }

  @Test func aChannelIsOneEntityAsAChatAndAsASender() throws {
    let post = """
      {"id": 1, "type": "message", "date": "2023-01-12T10:00:00", "from": "News", "from_id": "channel7", "text": "x"}
      """
    let reading = try FactReading(
      """
      {"about": "", "personal_information": {"user_id": 1}, "chats": {"list": [
        {"name": "News", "type": "public_channel", "id": 7, "messages": [\(post),
          {"id": 2, "type": "service", "date": "2023-01-12T10:01:00", "actor": "News", "actor_id": "channel7", "action": "create_channel"}]},
        {"name": "Old", "type": "private_group", "id": 8, "messages": [
          \(post.replacing("\"from\": \"News\", \"from_id\": \"channel7\"", with: "\"from\": \"Old\", \"from_id\": \"chat8\""))]},
        {"name": "Empty", "type": "private_group", "id": 10}]}}
      """, name: "result.json")
    #expect(
      reading.entities == [
        "telegram:user1 person user1", "telegram:channel7 channel News",
        "telegram-chat:8 channel Old",
      ])
    #expect(
      reading.claims == [
        "telegram:channel7 posted-on telegram:channel7 [2023-01-12T10:00:00]",
        "telegram-chat:8 posted-on telegram-chat:8 [2023-01-12T10:00:00]",
      ])
    #expect(
      reading.notes == [
        "3: a notice does not say who made the chat, and is left out (1)",
        "a chat without messages is left out (1)",
      ])
  }
}
