/// What the app writes when somebody comes or goes, in the languages of ``WhatsAppWords``.
///
/// `A` is who does it, `B` those it is done to, and `T` the title of a group; where one of the first
/// two is missing, it is whoever exported the chat.
struct WhatsAppNoticeWords {
  let act: WhatsAppNotice.Act
  let pattern: NoticePattern

  /// What stands between the last two of several names.
  let conjunctions: [String]

  static let all = english + german + romance + dutch + slavic + turkish + arabic

  /// What the app writes for whoever exported the chat.
  static let pronouns: Set = [
    "you", "du", "dich", "sie", "vous", "tú", "usted", "você", "tu", "te", "ti", "je", "jij",
    "jou", "u", "ty", "cię", "ciebie", "ви", "вас", "вы", "siz", "sizi", "أنت",
  ]

  private static let groups = [
    "group", "community", "gruppe", "groupe", "grupo", "gruppo", "groep", "grup", "груп", "grub",
    "مجموعة",
  ]

  /// Whether what is added or removed is something of the group, such as its picture.
  static func nameGroup(_ text: String) -> Bool {
    let text = text.lowercased()
    return groups.contains { text.contains($0) }
  }

  static func words(
    _ conjunctions: [String], _ texts: KeyValuePairs<WhatsAppNotice.Act, String>
  ) -> [Self] {
    texts.flatMap { act, texts in
      texts.split(separator: "|").map {
        Self(act: act, pattern: NoticePattern(String($0)), conjunctions: conjunctions)
      }
    }
  }

  private static let english = words(
    [", and ", " and ", " & "],
    [
      .created: "{A} created group {T}|{A} created the group {T}|{A} created this group",
      .joined:
        "{A} joined using this group's invite link|{A} joined using this group’s invite link"
        + "|{A} joined using an invite link|{A} joined using a group link"
        + "|{A} joined from the community|{A} joined|{A} was added|{A} were added",
      .added: "{A} added {B}", .removed: "{A} removed {B}", .left: "{A} left",
    ])

  private static let german = words(
    [" und "],
    [
      .created:
        "Du hast die Gruppe {T} erstellt|{A} hat die Gruppe {T} erstellt"
        + "|Du hast diese Gruppe erstellt|{A} hat diese Gruppe erstellt",
      .left: "Du hast die Gruppe verlassen|{A} hat die Gruppe verlassen",
      .joined:
        "{A} ist der Gruppe mit dem Einladungslink beigetreten"
        + "|{A} ist mit dem Einladungslink dieser Gruppe beigetreten"
        + "|{A} ist dieser Gruppe über den Einladungslink beigetreten|{A} wurde hinzugefügt",
      .added: "Du hast {B} hinzugefügt|{A} hat {B} hinzugefügt",
      .removed: "Du hast {B} entfernt|{A} hat {B} entfernt",
    ])

  private static let romance =
    words(
      [" et "],
      [
        .created:
          "Vous avez créé le groupe {T}|{A} a créé le groupe {T}|{A} a créé ce groupe",
        .left: "Vous avez quitté le groupe|{A} a quitté le groupe|{A} est parti|{A} est partie",
        .joined:
          "{A} a rejoint le groupe via le lien d'invitation"
          + "|{A} a rejoint le groupe en utilisant le lien d'invitation"
          + "|{A} a rejoint le groupe via un lien d'invitation|{A} a été ajouté"
          + "|{A} a été ajoutée|{A} a été ajouté(e)",
        .added: "Vous avez ajouté {B}|{A} vous a ajouté|{A} vous a ajoutée|{A} a ajouté {B}",
        .removed:
          "Vous avez retiré {B}|{A} vous a retiré|{A} a retiré {B}|{A} a supprimé {B}",
      ])
    + words(
      [" y ", " e "],
      [
        .created:
          "Creaste el grupo {T}|Has creado el grupo {T}|{A} creó el grupo {T}"
          + "|{A} ha creado el grupo {T}|{A} creó este grupo",
        .left: "Saliste del grupo|{A} salió del grupo|{A} ha salido del grupo|{A} salió",
        .joined:
          "{A} se unió usando el enlace de invitación de este grupo"
          + "|{A} se unió usando el enlace de invitación"
          + "|{A} se ha unido usando el enlace de invitación de este grupo|{A} fue añadido",
        .added:
          "Añadiste a {B}|Agregaste a {B}|Has añadido a {B}|{A} te añadió|{A} te agregó"
          + "|{A} te ha añadido|{A} añadió a {B}|{A} agregó a {B}|{A} ha añadido a {B}",
        .removed: "Eliminaste a {B}|{A} te eliminó|{A} eliminó a {B}|{A} ha eliminado a {B}",
      ])
    + words(
      [" e "],
      [
        .created:
          "Você criou o grupo {T}|{A} criou o grupo {T}|{A} criou este grupo|Criou o grupo {T}",
        .left: "{A} saiu do grupo|{A} saiu",
        .joined:
          "{A} entrou usando o link de convite deste grupo|{A} entrou usando o link de convite"
          + "|{A} entrou usando um link de convite",
        .added: "{A} adicionou {B}", .removed: "{A} removeu {B}",
      ])
    + words(
      [" e ", " ed "],
      [
        .created:
          "Hai creato il gruppo {T}|{A} ha creato il gruppo {T}|{A} ha creato questo gruppo",
        .left:
          "Hai abbandonato il gruppo|{A} ha abbandonato il gruppo|{A} ha abbandonato"
          + "|{A} ha lasciato il gruppo",
        .joined:
          "{A} è entrato usando il link d'invito|{A} si è unito usando il link d'invito del gruppo"
          + "|{A} si è unito/a usando il link d'invito",
        .added: "Hai aggiunto {B}|{A} ti ha aggiunto|{A} ha aggiunto {B}",
        .removed: "Hai rimosso {B}|{A} ti ha rimosso|{A} ha rimosso {B}",
      ])

  private static let dutch = words(
    [" en "],
    [
      .created:
        "Je hebt de groep {T} gemaakt|{A} heeft de groep {T} gemaakt|{A} heeft groep {T} gemaakt"
        + "|{A} heeft de groep {T} aangemaakt|{A} heeft deze groep gemaakt",
      .left: "Je hebt de groep verlaten|{A} heeft de groep verlaten",
      .joined:
        "{A} is lid geworden via de uitnodigingslink van deze groep"
        + "|{A} is lid geworden via de uitnodigingslink|{A} is toegevoegd",
      .added: "Je hebt {B} toegevoegd|U hebt {B} toegevoegd|{A} heeft {B} toegevoegd",
      .removed: "Je hebt {B} verwijderd|U hebt {B} verwijderd|{A} heeft {B} verwijderd",
    ])
}
