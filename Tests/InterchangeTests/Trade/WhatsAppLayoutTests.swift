import EntityGraph
import Testing

@testable import Interchange

/// Chats in other languages and layouts.
@Suite("Layouts of WhatsApp") struct WhatsAppLayoutTests {
  private func reading(_ text: String) throws -> FactReading {
    try FactReading(text, name: "chat.txt")
  }

  @Test(
    arguments: [
      ("[13.01.23, 09:14:02] Ann: x", "13.01.2023 09:14:02"),
      ("13.01.23, 09:14 - Ann: x", "13.01.2023 09:14"),
      ("13.01.23 um 09:14 - Ann: x", "13.01.2023 09:14"),
      ("13/01/2023 à 09:14 - Ann: x", "13/01/2023 09:14"),
      ("13/1/23, 9:14 a.\u{00A0}m. - Ann: x", "13/1/2023 9:14 am"),
      ("[13/1/23 9:14:02 p.\u{202F}m.] Ann: x", "13/1/2023 9:14:02 pm"),
      ("1/13/23, 9:14\u{202F}PM - Ann: x", "1/13/2023 9:14 pm"),
      ("13/01/2023 09:14 - Ann: x", "13/01/2023 09:14"),
      ("13-01-2023 09:14 - Ann: x", "13-01-2023 09:14"),
      ("2023-01-13, 09:14 - Ann: x", "2023-01-13 09:14"),
      ("[2023-01-13, 9:14:02 AM] Ann: x", "2023-01-13 9:14:02 am"),
      ("13/01/23, 09.14 – Ann: x", "13/01/2023 09:14"),
      ("13.01.2023 ÖS 9:14 - Ann: x", nil), ("13.01.2023 9:14 ÖS - Ann: x", "13.01.2023 9:14 ös"),
      ("\u{200F}[١٣/١/٢٠٢٣، ٩:١٤:٠٢ م] Ann: x", "13/1/2023 9:14:02 pm"),
      ("13/01/2023, 9:14 noon - Ann: x", nil), ("13/01/2023, 914 - Ann: x", nil),
    ] as [(String, String?)])
  func theTimeIsReadInEveryLayout(line: String, stamp: String?) {
    #expect(WhatsAppEntry(line)?.stamp == stamp?.replacing(" ös", with: " pm"))
    #expect(stamp == nil || WhatsAppEntry(line)?.sender == "Ann")
  }

  @Test(arguments: [
    "Missed voice call", "Verpasster Sprachanruf", "Appel vocal manqué", "Videollamada perdida",
    "Ligação de voz perdida", "Chiamata vocale persa", "Gemiste spraakoproep",
    "Nieodebrane połączenie głosowe", "Пропущений відеодзвінок", "Пропущенный аудиозвонок",
    "Cevapsız sesli arama", "مكالمة صوتية فائتة",
    "\u{200E}Missed video call, \u{200E}Tap to call back",
    "Missed voice call at 09:14",
  ])
  func aMissedCallIsNoMessage(text: String) throws {
    let reading = try reading(
      "13.01.2023, 09:14 - Ann: hello\n13.01.2023, 09:15 - Bee: \(text)\n")
    #expect(
      reading.claims[1] == "chat.txt/Bee called chat.txt/Ann [2023-01-13T09:15] answered=false")
  }

  @Test(
    arguments: [
      ("\u{200E}Voice call, \u{200E}3 min", 180), ("Voice call, 3 min", 180),
      ("Video call, 34 sec", 34), ("\u{200E}Voice call. \u{200E}1 hr 2 min", 3720),
      ("Sprachanruf, 5 Min.", 300), ("Videoanruf, 1 Std.", 3600), ("Appel vocal, 12 s", 12),
      ("Llamada de voz, 2 min", 120), ("Videollamada, 1 h", 3600),
      ("Chamada de voz, 5 min", 300), ("Chiamata vocale, 7 min", 420),
      ("Spraakoproep, 1 uur", 3600), ("Połączenie głosowe, 40 sek.", 40),
      ("Голосовий дзвінок, 3 хв", 180), ("Аудиозвонок, 1 ч 4 мин", 3840),
      ("Sesli arama, 9 dk.", 540), ("مكالمة صوتية، ٣ دقائق", 180),
    ])
  func aCallHasItsLength(text: String, seconds: Int) throws {
    let reading = try reading(
      "13.01.2023, 09:14 - Ann: hello\n13.01.2023, 09:15 - Bee: \(text)\n")
    #expect(
      reading.claims[1]
        == "chat.txt/Bee called chat.txt/Ann [2023-01-13T09:15] answered=true duration=\(seconds) s"
    )
    #expect(reading.notes == [])
  }

  @Test func aLengthInOtherWordsIsSaid() throws {
    let reading = try reading(
      "13.01.2023, 09:14 - Ann: hello\n13.01.2023, 09:15 - Bee: \u{200E}Voice call, \u{200E}3 moons\n"
    )
    #expect(reading.claims[1].hasSuffix(" called chat.txt/Ann [2023-01-13T09:15] answered=true"))
    #expect(
      reading.notes == ["2: a call does not say how long it was in words that are known (1)"])
  }

  @Test(arguments: [
    "Voice call, 3 min, then we met", "Video call at 5?", "voice call me, 3 minutes is enough",
    "\u{200E}Voice call, \u{200E}No answer",
  ])
  func whatSomebodyWritesOfCallsIsAMessage(text: String) throws {
    let reading = try reading(
      "13.01.2023, 09:14 - Ann: hello\n13.01.2023, 09:15 - Bee: \(text)\n")
    let isOfApp = text.first == "\u{200E}"
    #expect(reading.claims[1].contains(" called ") == isOfApp)
    #expect(reading.claims[1].hasSuffix(" answered=false") == isOfApp)
  }

  @Test(arguments: [
    "You deleted this message.", "Diese Nachricht wurde gelöscht.", "Ce message a été supprimé",
    "Se eliminó este mensaje.", "Mensagem apagada", "Questo messaggio è stato eliminato",
    "Dit bericht is verwijderd", "Usunięto tę wiadomość", "Це повідомлення видалено",
    "Вы удалили это сообщение", "Bu mesaj silindi", "تم حذف هذه الرسالة",
    "This message was deleted by admin Bee.",
  ])
  func aDeletedMessageIsKnownInEveryLanguage(text: String) throws {
    let reading = try reading("13.01.2023, 09:14 - Ann: hello\n13.01.2023, 09:15 - Bee: \(text)\n")
    #expect(reading.claims[1].hasSuffix(" deleted=true"))
  }

  @Test(arguments: [
    "Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Niemand sonst kann sie lesen.",
    "Les messages et les appels sont chiffrés de bout en bout.",
    "Los mensajes y las llamadas están cifrados de extremo a extremo.",
    "As mensagens e as chamadas são protegidas com a criptografia de ponta a ponta.",
    "I messaggi e le chiamate sono crittografati end-to-end.",
    "Berichten en oproepen worden end-to-end versleuteld.",
    "Wiadomości i połączenia są w pełni szyfrowane.",
    "Повідомлення й дзвінки захищено наскрізним шифруванням.",
    "Сообщения и звонки защищены сквозным шифрованием.",
    "Mesajlar ve aramalar uçtan uca şifrelidir.", "الرسائل والمكالمات مشفرة تمامًا بين الطرفين.",
  ])
  func theNoticeOfEncryptionIsNobodysMessage(text: String) throws {
    let reading = try reading(
      """
      13.01.2023, 09:13 - Ann: \(text)
      13.01.2023, 09:13 - \(text)
      13.01.2023, 09:14 - Ann: hello
      13.01.2023, 09:15 - Bee: our mail is end-to-end encrypted, ponta a ponta
      """)
    #expect(
      reading.claims == [
        "chat.txt/Ann messaged chat.txt/Bee [2023-01-13T09:14]",
        "chat.txt/Bee messaged chat.txt/Ann [2023-01-13T09:15]",
      ])
    #expect(reading.notes == ["1: a notice of the app is left out (2)"])
  }

  @Test(arguments: [
    "<Medien ausgeschlossen>", "<Médias omis>", "<Multimedia omitido>", "<Mídia oculta>",
    "<Media omessi>", "<Media weggelaten>", "<pominięto multimedia>", "<Без медиафайлов>",
    "<Medya dahil edilmedi>", "<تم استبعاد الوسائط>", "\u{200E}Bild weggelassen",
    "IMG-1.jpg (Datei angehängt)", "\u{200E}<attached: 1.jpg>", "\u{200E}POLL:\nWhen?",
    "\u{200E}Location: https://maps.example",
  ])
  func whatIsLeftOutIsAnAttachment(text: String) throws {
    let reading = try reading("13.01.2023, 09:14 - Ann: hello\n13.01.2023, 09:15 - Bee: \(text)\n")
    #expect(reading.claims[1].contains(" attachment="))
  }

  @Test(arguments: [
    "Ann hat Cid hinzugefügt", "Ann a ajouté Cid", "Ann añadió a Cid", "Ann adicionou Cid",
    "Ann ha aggiunto Cid", "Ann heeft Cid toegevoegd", "Użytkownik Ann dodał Cid",
    "Ann додає до групи Cid", "Ann добавил Cid", "Ann, Cid kişisini ekledi", "أضاف Ann Cid",
  ])
  func whoIsAddedMakesAGroup(text: String) throws {
    let reading = try reading(
      """
      13.01.2023, 09:13 - \(text)
      13.01.2023, 09:14 - Ann: one
      13.01.2023, 09:15 - Bee: two
      """)
    #expect(reading.claims.suffix(2).allSatisfy { $0.contains(" posted-on chat.txt") })
  }

  @Test func otherNoticesMakeNoGroup() throws {
    let reading = try reading(
      """
      13.01.2023, 09:13 - Your security code with Bee changed. Tap to learn more.
      13.01.2023, 09:14 - Ann: one
      13.01.2023, 09:15 - ~\u{202F}Bee: two <This message was edited>
      13.01.2023, 09:16 - Bee: \u{200E}Voice call, \u{200E}2 min
      13.01.2023, 09:17 - Bee: \u{200E}Something that no list has
      """)
    #expect(
      reading.claims == [
        "chat.txt/Ann messaged chat.txt/Bee [2023-01-13T09:14]",
        "chat.txt/Bee messaged chat.txt/Ann [2023-01-13T09:15] edited=true",
        "chat.txt/Bee called chat.txt/Ann [2023-01-13T09:16] answered=true duration=120 s",
      ])
    #expect(reading.batch.claims[1].paraphrase == "two")
    #expect(
      reading.notes == [
        "1: a notice of the app is left out (1)",
        "5: a text that the app wrote, of which it is not known what it says, is left out (1)",
      ])
  }
}
