import EntityGraph
import Testing

@testable import Interchange

/// What the app tells of who comes and goes in a group.
@Suite("Notices of WhatsApp") struct WhatsAppNoticeTests {
  private func reading(_ text: String) throws -> FactReading {
    try FactReading(text, name: "chat.txt")
  }

  @Test func whoComesAndGoesIsTold() throws {
    let reading = try reading(
      """
      13.01.2023, 09:10 - Messages and calls are end-to-end encrypted.
      13.01.2023, 09:11 - Ann created group "Quay 7"
      13.01.2023, 09:12 - Ann added Bee, Cid and +49 1555 9990000
      13.01.2023, 09:13 - You added ~\u{202F}Dan
      13.01.2023, 09:14 - Ann added you
      13.01.2023, 09:15 - Eve joined using this group's invite link
      13.01.2023, 09:16 - Ann removed Cid
      13.01.2023, 09:17 - Bee left
      13.01.2023, 09:18 - Ann changed the group description
      13.01.2023, 09:19 - Ann removed this group's icon
      13.01.2023, 09:20 - Ann: one
      """)
    #expect(
      reading.claims == [
        "chat.txt/Ann created chat.txt [2023-01-13T09:11]",
        "chat.txt/Ann added chat.txt/Bee [2023-01-13T09:12]",
        "chat.txt/Ann added chat.txt/Cid [2023-01-13T09:12]",
        "chat.txt/Ann added tel:+4915559990000 [2023-01-13T09:12]",
        "chat.txt/exporter added chat.txt/Dan [2023-01-13T09:13]",
        "chat.txt/Ann added chat.txt/exporter [2023-01-13T09:14]",
        "chat.txt/Eve joined chat.txt [2023-01-13T09:15]",
        "chat.txt/Ann removed chat.txt/Cid [2023-01-13T09:16]",
        "chat.txt/Bee left chat.txt [2023-01-13T09:17]",
        "chat.txt/Ann posted-on chat.txt [2023-01-13T09:20]",
      ])
    #expect(reading.batch.entities.first?.aliases == ["Quay 7"])
    #expect(reading.batch.entities.filter(\.isUnnamed).map(\.name) == ["who exported the chat"])
    #expect(reading.batch.claims[1].channel == "chat.txt")
    #expect(reading.batch.claims[1].paraphrase == "Ann added Bee, Cid and +49 1555 9990000")
    #expect(reading.notes == ["1: a notice of the app is left out (3)"])
  }

  @Test func aNameOfSomebodyWhoWritesIsOneName() throws {
    let reading = try reading(
      """
      13.01.2023, 09:12 - Ann added Salt and Sons, Ltd
      13.01.2023, 09:13 - Salt and Sons, Ltd: one
      """)
    #expect(
      reading.claims.first == "chat.txt/Ann added chat.txt/Salt and Sons, Ltd [2023-01-13T09:12]")
  }

  @Test(
    arguments: [
      ("Ann hat die Gruppe „Quay“ erstellt", "Ann created"),
      ("Ann hat Bee hinzugefügt", "Ann added Bee"),
      ("Du hast Bee entfernt", "exporter removed Bee"),
      ("Ann hat dich hinzugefügt", "Ann added exporter"),
      ("Ann hat die Gruppe verlassen", "Ann left"),
      ("Ann a créé le groupe « Quay »", "Ann created"), ("Ann a ajouté Bee", "Ann added Bee"),
      ("Ann vous a ajouté", "Ann added exporter"), ("Vous avez ajouté Bee", "exporter added Bee"),
      ("Ann a quitté le groupe", "Ann left"), ("Ann a retiré Bee.", "Ann removed Bee"),
      ("Ann creó el grupo “Quay”", "Ann created"), ("Ann añadió a Bee", "Ann added Bee"),
      ("Añadiste a Bee", "exporter added Bee"), ("Ann salió del grupo", "Ann left"),
      ("Ann criou o grupo \"Quay\"", "Ann created"), ("Ann adicionou Bee", "Ann added Bee"),
      ("Você removeu Bee", "exporter removed Bee"), ("Ann saiu", "Ann left"),
      ("Ann ha creato il gruppo \"Quay\"", "Ann created"),
      ("Ann ha aggiunto Bee", "Ann added Bee"), ("Ann ha abbandonato il gruppo", "Ann left"),
      ("Ann heeft de groep 'Quay' gemaakt", "Ann created"),
      ("Ann heeft Bee toegevoegd", "Ann added Bee"),
      ("Ann heeft de groep verlaten", "Ann left"),
      ("Użytkownik Ann utworzył grupę „Quay”", "Ann created"),
      ("Użytkownik Ann dodał Bee", "Ann added Bee"), ("Ann opuścił(a) grupę", "Ann left"),
      ("Ann створив(-ла) групу «Quay»", "Ann created"),
      ("Ann додає до групи Bee", "Ann added Bee"), ("Ann виходить із групи", "Ann left"),
      ("Ann создал(-а) группу «Quay»", "Ann created"),
      ("Ann добавил(-а) Bee", "Ann added Bee"), ("Ann покинул(а) группу", "Ann left"),
      ("Ann, “Quay” grubunu oluşturdu", "Ann created"),
      ("Ann, Bee kişisini ekledi", "Ann added Bee"), ("Ann ayrıldı", "Ann left"),
      ("قام Ann بإضافة Bee", "Ann added Bee"), ("غادر Ann", "Ann left"),
    ])
  func eachLanguageHasItsWords(text: String, claim: String) throws {
    let reading = try reading("13.01.2023, 09:12 - \(text)\n13.01.2023, 09:13 - Cid: one\n")
    let words = claim.split(separator: " ").map(String.init)
    let object = words.count > 2 ? "chat.txt/\(words[2])" : "chat.txt"
    #expect(
      reading.claims.first == "chat.txt/\(words[0]) \(words[1]) \(object) [2023-01-13T09:12]")
    #expect(reading.notes == [])
  }

  @Test(arguments: [
    "Ann hat das Gruppenbild entfernt", "Ann удалил(а) изображение группы",
    "Ann a supprimé l'icône du groupe", "Ann is now an admin",
  ])
  func whatIsOfTheGroupIsNobody(text: String) throws {
    let reading = try reading("13.01.2023, 09:12 - \(text)\n13.01.2023, 09:13 - Cid: one\n")
    #expect(reading.claims == ["chat.txt/Cid posted-on chat.txt [2023-01-13T09:13]"])
    #expect(reading.notes == ["1: a notice of the app is left out (1)"])
  }

  @Test func whatSomebodyWritesIsNoNotice() throws {
    let reading = try reading("13.01.2023, 09:12 - Ann: Bee added Cid\n")
    #expect(reading.claims == ["chat.txt/Ann posted-on chat.txt [2023-01-13T09:12]"])
  }

  @Test func anAppThatMarksItsNoticesNamesTheGroupAsTheirSender() throws {
    let reading = try reading(
      """
      [13.01.23, 09:11:00] Quay: \u{200E}Ann created this group
      [13.01.23, 09:12:00] Quay: \u{200E}Ann added Bee
      [13.01.23, 09:13:00] Ann: one
      """)
    #expect(
      reading.claims == [
        "chat.txt/Ann created chat.txt [2023-01-13T09:11:00]",
        "chat.txt/Ann added chat.txt/Bee [2023-01-13T09:12:00]",
        "chat.txt/Ann posted-on chat.txt [2023-01-13T09:13:00]",
      ])
    #expect(reading.entities.first == "chat.txt channel Quay")
  }

  @Test func whatGoesOnForLinesIsNoNotice() throws {
    let bent = String(repeating: "[13/1/23, Bee: two, three and four\n", count: 2000)
    let reading = try reading(
      "13.01.2023, 09:10 - Ann: one\n13.01.2023, 09:12 - Ann added Bee\n\(bent)")
    #expect(reading.claims == ["chat.txt/Ann posted-on chat.txt [2023-01-13T09:10]"])
    #expect(reading.notes.contains { $0.hasPrefix("2: a notice of the app is left out") })
  }
}
