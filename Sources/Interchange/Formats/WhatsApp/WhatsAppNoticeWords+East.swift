extension WhatsAppNoticeWords {
  static let slavic =
    words(
      [" i ", " oraz "],
      [
        .created:
          "Użytkownik {A} utworzył grupę {T}|{A} utworzył(a) grupę {T}|{A} utworzył grupę {T}"
          + "|{A} utworzyła grupę {T}|{A} stworzył(a) grupę {T}",
        .left:
          "Użytkownik {A} opuścił grupę|{A} opuścił(a) grupę|{A} opuścił grupę|{A} opuściła grupę"
          + "|Użytkownik {A} wyszedł",
        .joined:
          "{A} dołączył(a), korzystając z linku zaproszenia do tej grupy"
          + "|{A} dołączył(a) za pomocą linku zaproszenia do tej grupy",
        .added:
          "Użytkownik {A} dodał {B}|{A} dodał(a) {B}|{A} dodał użytkownika {B}|{A} dodał {B}"
          + "|{A} dodała {B}",
        .removed:
          "Użytkownik {A} usunął {B}|{A} usunął(-ęła) {B}|{A} usunął(ęła) {B}|{A} usunął {B}"
          + "|{A} usunęła {B}",
      ])
    + words(
      [" та ", " і ", " й "],
      [
        .created:
          "{A} створив групу {T}|{A} створила групу {T}|{A} створив(-ла) групу {T}"
          + "|{A} створює групу {T}",
        .left:
          "{A} вийшов з групи|{A} вийшла з групи|{A} вийшов(-ла) з групи|{A} виходить із групи"
          + "|{A} виходить з групи|{A} вийшов|{A} вийшла",
        .joined:
          "{A} приєднався за посиланням-запрошенням групи|{A} приєдналася за посиланням-запрошенням"
          + " групи|{A} приєднується до групи за посиланням-запрошенням",
        .added:
          "{A} додає до групи {B}|{A} додав до групи {B}|{A} додала до групи {B}"
          + "|{A} додав(-ла) {B}|{A} додав(ла) {B}|{A} додав {B}|{A} додала {B}|{A} додає {B}",
        .removed:
          "{A} вилучив(-ла) {B}|{A} вилучив {B}|{A} вилучила {B}|{A} вилучає з групи {B}",
      ])
    + words(
      [" и "],
      [
        .created:
          "{A} создал(-а) группу {T}|{A} создал(а) группу {T}|{A} создал группу {T}"
          + "|{A} создала группу {T}",
        .left:
          "{A} вышел(-ла) из группы|{A} вышел из группы|{A} вышла из группы|{A} покинул(а) группу"
          + "|{A} покинул группу|{A} покинула группу|{A} вышел|{A} вышла|{A} вышел(-ла)",
        .joined:
          "{A} присоединился по ссылке-приглашению|{A} присоединилась по ссылке-приглашению"
          + "|{A} присоединился(-ась) по ссылке-приглашению"
          + "|{A} присоединился(-лась) к группе по ссылке-приглашению",
        .added: "{A} добавил(-а) {B}|{A} добавил(а) {B}|{A} добавил {B}|{A} добавила {B}",
        .removed:
          "{A} удалил(-а) {B}|{A} удалил(а) {B}|{A} удалил {B}|{A} удалила {B}"
          + "|{A} исключил(а) {B}|{A} исключил {B}",
      ])

  static let turkish = words(
    [" ve "],
    [
      .created:
        "{A}, {T} grubunu oluşturdu|{A} {T} grubunu oluşturdu|{A} bu grubu oluşturdu",
      .left: "{A} ayrıldı|{A} gruptan ayrıldı",
      .joined: "{A} bu grubun davet bağlantısını kullanarak katıldı|{A} katıldı",
      .added: "{A}, {B} kişisini ekledi|{A}, {B} kişilerini ekledi|{A} sizi ekledi",
      .removed: "{A}, {B} kişisini çıkardı|{A} sizi çıkardı",
    ])

  static let arabic = words(
    [" و"],
    [
      .created: "قام {A} بإنشاء المجموعة {T}|أنشأ {A} المجموعة {T}",
      .left: "غادر {A}|غادرت {A}",
      .joined: "انضم {A} باستخدام رابط الدعوة|انضم {A} باستخدام رابط دعوة هذه المجموعة",
      .added: "قام {A} بإضافة {B}|قامت {A} بإضافة {B}",
      .removed: "قام {A} بإزالة {B}|قامت {A} بإزالة {B}",
    ])
}
