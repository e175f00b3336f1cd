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
    #expect(reading.notes == ["5: a notice of the app is left out (1)"])
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
}
