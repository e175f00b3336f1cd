/// What the app writes into chats in English, German, French, Spanish, Portuguese, Italian, Dutch,
/// Polish, Ukrainian, Russian, Turkish and Arabic.
enum WhatsAppWords {
  /// The text in lower case, with plain spaces and apostrophes, without the full stop at its end.
  static func plain(_ text: String) -> String {
    let spaces: Set<Character> = ["\u{202F}", "\u{00A0}"]
    let plain = String(text.lowercased().map { spaces.contains($0) ? " " : $0 == "’" ? "'" : $0 })
      .trimmingBlanks
    return plain.last == "." ? String(plain.dropLast()) : plain
  }

  static let deletions: Set = [
    "this message was deleted", "you deleted this message",
    "diese nachricht wurde gelöscht", "du hast diese nachricht gelöscht",
    "ce message a été supprimé", "vous avez supprimé ce message", "message supprimé",
    "se eliminó este mensaje", "eliminaste este mensaje", "este mensaje fue eliminado",
    "has eliminado este mensaje", "este mensaje ha sido eliminado",
    "mensagem apagada", "você apagou esta mensagem", "esta mensagem foi apagada",
    "essa mensagem foi apagada", "apagou esta mensagem", "eliminou esta mensagem",
    "esta mensagem foi eliminada", "mensagem eliminada",
    "questo messaggio è stato eliminato", "hai eliminato questo messaggio",
    "dit bericht is verwijderd", "je hebt dit bericht verwijderd", "u hebt dit bericht verwijderd",
    "ta wiadomość została usunięta", "usunięto tę wiadomość", "usunięto wiadomość",
    "usunąłeś tę wiadomość", "usunęłaś tę wiadomość", "usunąłeś(aś) tę wiadomość",
    "це повідомлення було видалено", "це повідомлення видалено", "ви видалили це повідомлення",
    "повідомлення видалено",
    "это сообщение было удалено", "это сообщение удалено", "вы удалили это сообщение",
    "вы удалили данное сообщение", "данное сообщение удалено", "сообщение удалено",
    "bu mesaj silindi", "bu mesajı sildiniz",
    "تم حذف هذه الرسالة", "حذفت هذه الرسالة", "لقد حذفت هذه الرسالة", "قمت بحذف هذه الرسالة",
  ]

  static func isDeletedByAdmin(_ words: String) -> Bool {
    words.hasPrefix("this message was deleted by admin")
  }

  private static let missedCalls = [
    "missed voice call", "missed video call", "missed group voice call",
    "missed group video call", "missed group call", "missed call",
    "verpasster sprachanruf", "verpasster videoanruf", "verpasster gruppenanruf",
    "verpasster anruf", "appel vocal manqué", "appel vidéo manqué", "appel de groupe manqué",
    "appel manqué", "llamada de voz perdida", "llamada de video perdida", "videollamada perdida",
    "llamada perdida", "chamada de voz perdida", "chamada de vídeo perdida",
    "ligação de voz perdida", "ligação de vídeo perdida", "chamada perdida", "ligação perdida",
    "chiamata vocale persa", "videochiamata persa", "chiamata persa", "gemiste spraakoproep",
    "gemiste video-oproep", "gemiste oproep", "nieodebrane połączenie głosowe",
    "nieodebrane połączenie wideo", "nieodebrane połączenie", "пропущений голосовий дзвінок",
    "пропущений відеодзвінок", "пропущений аудіодзвінок", "пропущений дзвінок",
    "пропущений голосовий виклик", "пропущений відеовиклик", "пропущенный аудиозвонок",
    "пропущенный видеозвонок", "пропущенный голосовой звонок", "пропущенный звонок",
    "cevapsız sesli arama", "cevapsız görüntülü arama", "cevapsız arama", "مكالمة صوتية فائتة",
    "مكالمة فيديو فائتة", "مكالمة فائتة",
  ]

  /// Whether it is the app's word for a missed call: alone, or with a time, or with an invitation to
  /// call back where the app marks what it wrote.
  static func isMissedCall(_ words: String, isOfApp: Bool) -> Bool {
    missedCalls.contains { call in
      guard words.hasPrefix(call) else { return false }
      let rest = words.dropFirst(call.count)
      return rest.isEmpty || isOfApp
        || rest.contains(":") && rest.contains(where: \.isNumber)
          && rest.count < 20
    }
  }

  private static let calls = [
    "voice call", "video call", "group call", "group voice call", "group video call",
    "sprachanruf", "videoanruf", "gruppenanruf", "appel vocal", "appel vidéo", "llamada de voz",
    "videollamada", "llamada de video", "chamada de voz", "chamada de vídeo", "ligação de voz",
    "ligação de vídeo", "chiamata vocale", "videochiamata", "spraakoproep", "video-oproep",
    "połączenie głosowe", "połączenie wideo", "голосовий дзвінок", "відеодзвінок",
    "аудіодзвінок", "аудиозвонок", "видеозвонок", "голосовой звонок", "sesli arama",
    "görüntülü arama", "مكالمة صوتية", "مكالمة فيديو",
  ]

  /// What stands behind the app's word for a call, such as how long it was; `nil` for any other text.
  static func behindCall(_ words: String) -> Substring? {
    calls.lazy.filter { words.hasPrefix($0) }.map { words.dropFirst($0.count) }.first
  }

  /// Words for what is not in the text, or stands in a file beside it.
  private static let omissions = [
    "omitted", "attached", "weggelassen", "ausgeschlossen", "anhang", "absent", "omis",
    "pièce jointe", "omitid", "adjunto", "ocultad", "mídia oculta", "anexad", "omess",
    "allegato", "weggelaten", "bijgevoegd", "pominięt", "załącz", "вилучено", "пропущено",
    "без медіафайлів", "без медиафайлов", "опущен", "пропущен", "прикреплен", "вкладен",
    "dahil edilmedi", "eklendi", "استبعاد", "المرفق",
  ]

  /// What stands behind the name of a file that was exported with the chat.
  private static let attachments = [
    "(file attached)", "(datei angehängt)", "(fichier joint)", "(archivo adjunto)",
    "(arquivo anexado)", "(ficheiro anexado)", "(file allegato)", "(bestand bijgevoegd)",
    "(plik załączony)", "(plik dołączony)", "(файл додано)", "(файл добавлен)",
    "(файл прикреплен)", "(dosya ekli)", "(الملف مرفق)", "(ملف مرفق)",
  ]

  private static let polls = [
    "poll:", "umfrage:", "sondage", "encuesta:", "enquete:", "sondagem:", "sondaggio:",
    "peiling:", "ankieta:", "опитування:", "опрос:", "anket:", "استطلاع",
  ]

  static func isAttachment(_ words: String, isOfApp: Bool) -> Bool {
    let first = words.prefix { $0 != "\n" }
    if attachments.contains(where: { first.hasSuffix($0) }) { return true }
    let isBracketed = first.first == "<" && first.last == ">"
    guard isBracketed || isOfApp else { return false }
    if omissions.contains(where: { first.contains($0) }) { return true }
    return !isBracketed
      && (first.contains("https://") || polls.contains { first.hasPrefix($0) })
  }

  private static let encryption = [
    "end-to-end", "ende-zu-ende", "bout en bout", "extremo a extremo", "ponta a ponta",
    "szyfrowan", "наскрізн", "сквозн", "uçtan uca", "بين الطرفين",
  ]
  private static let messages = [
    "messages ", "nachrichten ", "les messages ", "los mensajes ", "as mensagens ",
    "i messaggi ", "berichten ", "wiadomości ", "повідомлення ", "сообщения ", "mesajlar ",
    "الرسائل ",
  ]

  /// Whether it tells that messages are encrypted, which somebody may write of something else too.
  static func isEncryptionNotice(_ words: String, isOfApp: Bool) -> Bool {
    (isOfApp || messages.contains { words.hasPrefix($0) })
      && encryption.contains { words.contains($0) }
  }

  private static let ofGroups = [
    "group", "added", "removed", "left", "joined", "admin", "changed the subject",
    "gruppe", "hinzugefügt", "entfernt", "verlassen", "beigetreten", "betreff",
    "groupe", "ajouté", "retiré", "quitté", "rejoint", "grupo", "añadió", "agregó", "salió",
    "se unió", "adicionou", "removeu", "saiu", "entrou", "gruppo", "aggiunto", "rimosso",
    "abbandonato", "uscito", "entrato", "groep", "toegevoegd", "verlaten", "beheerder", "grup",
    "dodał", "usunął", "usunęła", "opuścił", "dołączył", "груп", "додав", "додала", "вилучи",
    "вийшов", "вийшла", "приєдна", "добавил", "исключил", "покинул", "вышел", "вышла",
    "присоединил", "админ", "адмін", "ekledi", "çıkardı", "ayrıldı", "katıldı", "yönetici",
    "مجموعة", "أضاف", "أزال", "غادر", "انضم", "مشرف",
  ]

  static func isOfGroup(_ words: String) -> Bool { ofGroups.contains { words.contains($0) } }

  private static let edits = [
    "edited", "bearbeitet", "modifié", "editó", "editad", "modificat", "bewerkt", "edytowan",
    "відредаговано", "змінено", "изменено", "отредактировано", "düzenlendi", "تعديل",
  ]

  /// Whether what stands in angle brackets says that a message was changed.
  static func isEdit(_ words: String) -> Bool { edits.contains { words.contains($0) } }
}
