/// What a column of call records is.
enum CallColumn: CaseIterable, Sendable {
  case caller, callee

  /// The number that the records are about, and the other one, whichever of them called.
  case own, other

  /// Whether it was a call or a text; who called, unless a column of its own says so.
  case type, direction
  case date, time, moment, zone, duration, talk

  /// What became of a call, in words, and by the code of a network.
  case outcome, completion
  case imei, imsi, cell, cellAddress, endCell, endCellAddress
  case forwardedTo

  /// The exchange whose cells the ids are of.
  case exchange
}

extension CallColumn {
  /// Where the columns stand of a row that names those of call records; `nil` for any other row.
  ///
  /// Two numbers and a date are no call records yet: what only those have must be there too.
  static func places(in names: [String]) -> [CallColumn: Int]? {
    guard names.count > 2 else { return nil }
    let places = places(of: names)
    let known = Set(places.keys)
    return missing(in: known).isEmpty && !known.isDisjoint(with: ofCallsAlone) ? places : nil
  }

  /// What a row lacks that else names the columns of call records; `nil` for a row that names those of
  /// anything else.
  static func absence(in names: [String]) -> [String]? {
    let known = Set(places(of: names).keys)
    let hasNumber = !known.isDisjoint(with: [.caller, .callee, .own, .other])
    let isOfCalls = !known.isDisjoint(with: [.duration, .talk, .imei, .imsi, .cell])
    let missing = missing(in: known)
    return hasNumber && isOfCalls && missing.count == 1 ? missing : nil
  }

  /// Where the columns of a row stand; a number beside that of whoever was called is the caller's,
  /// where no other column is.
  private static func places(of names: [String]) -> [CallColumn: Int] {
    var places = words.places(in: names)
    if places[.own] == nil, places[.caller] == nil, places[.callee] != nil {
      places[.caller] = places[.other]
      places[.other] = nil
    }
    return places
  }

  /// What is missing among columns for them to be call records.
  static func missing(in known: Set<CallColumn>) -> [String] {
    var missing: [String] = []
    let hasOwn = known.contains(.own) && !known.isDisjoint(with: [.type, .direction])
    if !hasOwn, !known.contains(.caller) { missing.append("who called") }
    if hasOwn ? known.isDisjoint(with: [.other, .callee, .caller]) : !known.contains(.callee) {
      missing.append("who was called")
    }
    if known.isDisjoint(with: [.date, .time, .moment]) { missing.append("when") }
    return missing
  }

  private static let ofCallsAlone: Set<CallColumn> = [
    .type, .direction, .duration, .talk, .imei, .imsi, .cell,
  ]

  /// The names in English, German, French, Spanish, Dutch, Polish, Russian and Ukrainian.
  static let words = ColumnWords<CallColumn>([
    .caller:
      "a number|a no|a num|anumber|a party|a party number|party a|number a|a msisdn|msisdn a"
      + "|calling number|calling party|calling party number|calling|caller|caller number|caller id"
      + "|originating number|originating party|originator|from number|from|source|source number"
      + "|calling msisdn|calling no|orig number|appelant numéro|n appelant|no appelant"
      + "|rufnummer a|a rufnummer|a teilnehmer|a nummer|nummer a|anrufer|rufnummer des anrufers"
      + "|anrufende nummer|quellrufnummer"
      + "|numéro appelant|numero appelant|appelant|numéro a|abonné a"
      + "|número llamante|numero llamante|llamante|número origen|numero origen|origen|número a"
      + "|bellend nummer|bellende nummer|beller|oproeper"
      + "|numer a|numer dzwoniący|dzwoniący|abonent a|numer wywołujący"
      + "|номер а|номер a|абонент а|абонент a|вызывающий|вызывающий номер|номер вызывающего"
      + "|номер абонента а|номер абонента a|исходящий номер|хто дзвонив",
    .callee:
      "b number|b no|b num|bnumber|b party|b party number|party b|number b|b msisdn|msisdn b"
      + "|called number|called party|called party number|called|callee|callee number"
      + "|dialled number|dialed number|number dialled|number dialed|terminating number"
      + "|terminating party|to number|to|destination|destination number|recipient"
      + "|dialed digit number|dialled digits|dialed digits|called msisdn|called no|term number"
      + "|appelé numéro|n appelé|no appelé"
      + "|rufnummer b|b rufnummer|b teilnehmer|b nummer|nummer b|angerufener|angerufene nummer"
      + "|gewählte nummer|gewählte rufnummer|zielrufnummer|zielnummer|ziel"
      + "|numéro appelé|numero appelé|numero appele|appelé|numéro b|abonné b|destinataire"
      + "|número llamado|numero llamado|llamado|número destino|numero destino|destino|número b"
      + "|gebeld nummer|gebelde nummer|gebelde"
      + "|numer b|numer wybierany|wybrany numer|odbiorca|abonent b|numer wywoływany"
      + "|номер б|номер b|номер в|абонент б|абонент b|абонент в|вызываемый|вызываемый номер"
      + "|номер вызываемого|номер абонента б|номер абонента b|набранный номер|кому дзвонили",
    .own:
      "msisdn|own number|mobile directory number|subscriber|subscriber number|target|target number|target msisdn|my number"
      + "|line|line number|phone line|eigene rufnummer|eigene nummer|teilnehmer|anschluss"
      + "|numéro de ligne|ligne|abonné|línea|linea|abonado|eigen nummer|numer abonenta|abonent"
      + "|номер абонента|абонент|номер телефону",
    .other:
      "other number|other party|other party number|phone number|number|contact|contact number"
      + "|correspondent|rufnummer|gegenstelle|gesprächspartner|correspondant|numéro correspondant"
      + "|numéro|contacto|otro número|número|ander nummer|tegenpartij|nummer|numer rozmówcy"
      + "|rozmówca|numer|собеседник|номер собеседника|номер|співрозмовник",
    .type:
      "call type|type|ct|usage type|record type|event type|service type"
      + "|service|type of call|art|anrufart|verbindungsart|dienst|gesprächsart"
      + "|type d appel|type d appels|tipo|tipo de llamada|soort|type gesprek|typ|typ połączenia"
      + "|rodzaj|rodzaj połączenia|тип|тип вызова|тип звонка|тип соединения|вид соединения"
      + "|тип дзвінка",
    .direction:
      "direction|call direction|richtung|sens|sens de l appel|sentido|dirección|richting|kierunek"
      + "|направление|напрямок",
    .date:
      "date|call date|start date|date of call|conn date|event date|datum|anrufdatum|startdatum"
      + "|date d appel|date de l appel|fecha|fecha de llamada|data|data połączenia|дата"
      + "|дата звонка|дата вызова|дата дзвінка",
    .time:
      "time|utc time|call time|start time|time of call|conn time|event time|uhrzeit|zeit|startzeit|heure"
      + "|heure d appel|heure de l appel|hora|hora de llamada|hora inicio|tijd|tijdstip|starttijd"
      + "|godzina|czas|godzina połączenia|время|время звонка|время вызова|время начала|час",
    .moment:
      "date time|datetime|date and time|start|start date time|start datetime|call start|timestamp"
      + "|connection time|call date time|seizure dt tm|seizure date time|conn datetime|conndatetime"
      + "|conn date time|connection datetime|connection date time|datum uhrzeit|datum und uhrzeit|beginn|anfang|date heure"
      + "|date et heure|début|fecha hora|fecha y hora|inicio|datum tijd|datum en tijd|begin"
      + "|data godzina|data i godzina|data i czas|początek|дата и время|дата время|начало"
      + "|дата и время начала|дата час|дата та час|початок",
    .zone:
      "time zone|timezone|tz|utc offset|gmt offset|zeitzone|fuseau horaire|zona horaria|huso horario"
      + "|tijdzone|strefa czasowa|часовой пояс|часовий пояс",
    .duration:
      "duration|seizure duration|duration secs|duration seconds|duration s|call duration|et|elapsed time|length"
      + "|dauer|gesprächsdauer|dauer in sekunden|durée|durée d appel|duracion|duración|duur"
      + "|gespreksduur|czas trwania|długość|длительность|продолжительность|длительность сек"
      + "|тривалість",
    .talk: "billsec|billable seconds|talk time|billable duration",
    .outcome:
      "disposition|status|call status|answered|result|call result|outcome|call outcome|ergebnis"
      + "|verbindungsstatus|statut|résultat|état|statut de l appel|résultat de l appel|estado"
      + "|estado de la llamada|resultado|resultaat|wynik|status połączenia|статус|результат"
      + "|состояние",
    .completion:
      "completion code|completion status|completion|cause|cause code|cause of termination"
      + "|release cause|hangup cause|disconnect cause|disconnect reason|termination reason"
      + "|termination cause|call termination|beendigungsgrund|auslösegrund|motif de fin"
      + "|cause de fin|causa|motivo|причина завершения",
    .imei: "imei|imei number|a imei|calling imei|handset|handset imei|gerät imei|номер imei",
    .imsi: "imsi|imsi number|a imsi|calling imsi",
    .cell:
      "start cell id|cell id|cell|start cell|first cell|first cell id|cgi|cell site|cell site id"
      + "|cell location|first serving cell site|a cell|start cgi|funkzelle|zelle|cellule|identifiant cellule|celda|antena"
      + "|zendmast|cel|komórka|bts|базовая станция|сота|базова станція",
    .cellAddress:
      "start cell address|cell address|cell site address|site address|site name|start site"
      + "|first cell address|standort der funkzelle|adresse de la cellule|dirección de la celda"
      + "|adres zendmast|adres bts|lokalizacja|адрес базовой станции|адрес бс|адреса базової станції",
    .endCell:
      "end cell id|end cell|last cell|last cell id|end cgi|end cell site|last serving cell site",
    .endCellAddress: "end cell address|last cell address|end site",
    .exchange: "network element name|network element|switch name|switch|msc|msc id",
    .forwardedTo:
      "forwarded to|redirected to|divert number|diverted to|c number|forwarding number"
      + "|weitergeleitet an|renvoyé vers|desviado a|doorgeschakeld naar|przekierowanie"
      + "|переадресация",
  ])
}
