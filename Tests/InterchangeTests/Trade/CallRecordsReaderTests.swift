import EntityGraph
import Testing

@testable import Interchange

@Suite("Call records") struct CallRecordsReaderTests {
  private func reading(_ text: String) throws -> FactReading {
    try FactReading(text, name: "answer.csv")
  }

  @Test func anExchangeWritesNoNamesOfColumns() throws {
    let reading = try reading(
      """
      "","4915550001234","4915559990000","internal","x","SIP/1","SIP/2","Dial","SIP/3","2023-01-12 09:14:00","2023-01-12 09:14:07","2023-01-12 09:19:12","312","305","ANSWERED","DOCUMENTATION","1673514840.10",""
      "","anonymous","4915550001234","trunk","x","SIP/1","SIP/2","Dial","SIP/3","2023-01-12 21:02:10","","2023-01-12 21:02:40","30","0","NO ANSWER","DOCUMENTATION","1673557330.12",""
      """)
    #expect(
      reading.claims == [
        "tel:+4915550001234 called tel:+4915559990000 [2023-01-12T09:14:00] duration=305 s",
        "answer.csv/line 2/caller called tel:+4915550001234 [2023-01-12T21:02:10] answered=false duration=0 s outcome=NO ANSWER",
      ])
    #expect(reading.batch.entities.first { $0.isUnnamed }?.name == "a withheld number")
    #expect(reading.records == ["answer.csv, line 1", "answer.csv, line 2"])
    #expect(
      reading.notes == [
        "2: a call that nobody took is kept as an attempt, with 'answered false' (1)"
      ])
  }

  @Test func aColumnMaySayWhatItIsAndAnotherWhoCalled() throws {
    let reading = try reading(
      """
      Target,Other Party,Direction,Date,Time,Duration,Call Type
      +447700900123,+447700900456,Outgoing,13/01/2023,09:14:00,,SMS
      +447700900123,+447700900456,Incoming,13/01/2023,09:15:00,20,Voice
      """)
    #expect(
      reading.claims == [
        "tel:+447700900123 messaged tel:+447700900456 [2023-01-13T09:14:00]",
        "tel:+447700900456 called tel:+447700900123 [2023-01-13T09:15:00] duration=20 s",
      ])
  }

  @Test func anAnswerSaysWhoseItIsAboveItsTable() throws {
    let reading = try reading(
      """
      NORTHERN MOBILE
      Reference,LE/7
      Target MSISDN,447700900123
      Times are GMT+1

      Call Type,A Number,B Number,Date,Time,Duration (secs),IMEI,Start Cell ID,Start Cell Address
      Voice Incoming,447700900123,07700 900456,13/01/2023,09:14:00,61,353918051234567,234-15-4021-11,"Quay Street"
      GPRS,447700900123,,13/01/2023,10:00:00,,,234-15-4021-11,
      Teleport,447700900123,121,13/01/2023,11:00:00,5,,,
      Total records,4
      """)
    #expect(
      reading.claims == [
        "tel:+447700900456 called tel:+447700900123 [2023-01-13T09:14:00+01:00] duration=61 s",
        "tel:+447700900123 uses imei:353918051234567 [2023-01-13T09:14:00+01:00]",
        "tel:+447700900123 located-in cell:234-15-4021-11 [2023-01-13T09:14:00+01:00]",
        "cell:234-15-4021-11 address Quay Street",
        "tel:+447700900123 located-in cell:234-15-4021-11 [2023-01-13T10:00:00+01:00]",
        "tel:+447700900123 called tel:121;phone-context=+44 [2023-01-13T11:00:00+01:00] duration=5 s",
      ])
    let document = try #require(reading.batch.documents.first)
    #expect(document.title == "NORTHERN MOBILE, LE/7")
    #expect(document.publisher == "NORTHERN MOBILE")
    #expect(
      reading.notes == [
        "8: a data session has no other party; its device and its place are kept (1)",
        "9: the type 'Teleport' is not known and is read as a call (1)",
        "10: the file says that it has 4 records, and has 3 (1)",
      ])
  }

  @Test(
    .enabled(if: NamedClock("Europe/London") != nil, "this system has no files of time zones"),
    arguments: [
      (
        "Times are Europe/London\nA Number,B Number,Date,Time,Duration\n+447700900123,+447700900456,13/07/2023,09:14:00,61\n+447700900123,+447700900456,29/10/2023,01:30:00,61\n",
        ["2023-07-13T09:14:00+01:00", "2023-10-29T01:30:00"],
        [
          "4: a time that came twice, as the clock of Europe/London was put back, is kept without an offset (1)"
        ]
      ),
      (
        "A Number,B Number,Date,Time,Time zone,Duration\n+447700900123,+447700900456,13/07/2023,04:14:00,America/New_York,61\n+447700900123,+447700900456,26/03/2023,01:30:00,Europe/London,61\n",
        ["2023-07-13T04:14:00-04:00", "2023-03-26T01:30:00"],
        [
          "3: a time that never came, as the clock of Europe/London was put forward, is kept as it is (1)"
        ]
      ),
      (
        "All times BST\nA Number,B Number,Date,Time,Duration\n+447700900123,+447700900456,13/07/2023,09:14:00,61\n",
        ["2023-07-13T09:14:00"],
        ["3: times are those of BST; they are kept as they are, without an offset (1)"]
      ),
      (
        "Times are CEST\nA Number,B Number,Date,Time,Duration\n+447700900123,+447700900456,13/07/2023,09:14:00,61\n",
        ["2023-07-13T09:14:00+02:00"], []
      ),
    ] as [(String, [String], [String])])
  func theClockThatIsNamedTellsTheOffset(text: String, times: [String], notes: [String]) throws {
    let reading = try reading(text)
    #expect(reading.batch.claims.compactMap { $0.period?.description } == times)
    #expect(reading.notes == notes)
  }

  @Test func oneNumberAndADirectionAreACallToo() throws {
    let reading = try reading(
      """
      Rufnummer;Art;Gegenstelle;Datum;Uhrzeit;Dauer
      0049 155 5000 1234;ausgehend;0155 599 90000;13.01.23;09:14;0:05:05
      0049 155 5000 1234;SMS eingehend;unterdrückt;13.01.23;09:20;
      """.replacing("Rufnummer;", with: "Eigene Rufnummer;"))
    #expect(
      reading.claims == [
        "tel:+4915550001234 called tel:+4915559990000 [2023-01-13T09:14] duration=305 s",
        "answer.csv/line 3/caller messaged tel:+4915550001234 [2023-01-13T09:20]",
      ])
  }

  @Test(arguments: [
    ("A Number,B Number,Date,Time,Duration", GraphFormat.callRecords),
    ("Nummer A;Nummer B;Datum;Zeit;Dauer", .callRecords),
    ("Numéro appelant;Numéro appelé;Date;Heure;Durée", .callRecords),
    ("Número origen;Número destino;Fecha;Hora;Duración", .callRecords),
    ("Bellend nummer;Gebeld nummer;Datum;Tijd;Duur", .callRecords),
    ("Numer A;Numer B;Data;Godzina;Czas trwania", .callRecords),
    ("Номер А;Номер Б;Дата;Время;Длительность", .callRecords),
    ("Абонент А;Абонент Б;Дата;Час;Тривалість", .callRecords),
  ])
  func columnsAreKnownInSeveralLanguages(header: String, format: GraphFormat) throws {
    let separator = header.contains(";") ? ";" : ","
    let row = ["+447700900123", "+447700900456", "2023-01-13", "09:14:00", "61"]
      .joined(separator: separator)
    let text = "\(header)\n\(row)\n"
    #expect(FileHead(Array(text.utf8)).format(extension: .csv) == format)
    #expect(
      try reading(text).claims == [
        "tel:+447700900123 called tel:+447700900456 [2023-01-13T09:14:00] duration=61 s"
      ])
  }

  @Test(arguments: [
    "caller,callee,date\n+447700900123,+447700900456,2023-01-13\n",
    "caller,callee,date,duration\nann,bee,2023-01-13,61\n",
    "source,target,type,date\n1000001,1000002,friend,2023-01-13\n",
  ])
  func otherTablesStayTables(text: String) {
    #expect(FileHead(Array(text.utf8)).format(extension: .csv) == .csv)
  }

  @Test func refusesToGuessWhetherTheDayComesFirst() {
    #expect(
      factRefusal(
        "A Number,B Number,Date,Duration\n+447700900123,+447700900456,01/02/2023,61\n",
        name: "a.csv")
        == "a.csv: has dates of which the day or the month may come first; say which with --dates dmy or --dates mdy"
    )
  }

  @Test func namesWhatIsMissing() throws {
    let folder = TemporaryGraphFiles()
    let path = try folder.file("a.csv", "A Number,Date\n1,2\n")
    #expect(throws: ReadingError.self) {
      try CallRecordsReader().read(InputFile(path, ReadingLimits()))
    }
    do {
      _ = try CallRecordsReader().read(InputFile(path, ReadingLimits()))
    } catch {
      #expect(
        error.description
          == "\(path): has no row that names the columns of call records: who called, who was called, when, and how long or of which type; say what its columns are with --map"
      )
    }
  }

  @Test(
    arguments: [
      ("+44 7700 900456", .international("447700900456")),
      ("07700 900456", .international("447700900456")),
      ("7700900456", .international("447700900456")),
      ("0044 7700 900456", .international("447700900456")),
      ("(+49) 155 5000 1234", .international("4915550001234")), ("121", .service("121")),
      ("Withheld", .withheld), ("BANK", .named("BANK")),
      ("447700900456", .international("447700900456")),
    ] as [(String, DialledNumber)])
  func numbersAreThoseOfTheTargetsCountry(text: String, number: DialledNumber) {
    #expect(PhoneNumbers(target: "447700900123", others: []).number(text) == number)
  }

  @Test(
    arguments: [
      ("39", "06 1234 5678", .international("390612345678")),
      ("7", "8 912 345 67 89", .international("79123456789")),
      ("34", "612 345 678", .international("34612345678")),
      ("1", "(212)555-0123", .international("12125550123")),
      ("1", "12125550123", .international("12125550123")),
    ] as [(String, String, DialledNumber)])
  func countriesDialEachInItsWay(code: String, text: String, number: DialledNumber) {
    #expect(PhoneNumbers(target: "+\(code)5551234567", others: []).number(text) == number)
  }

  @Test func withoutACountryANationalNumberIsOneOfItsFile() {
    #expect(
      PhoneNumbers(target: nil, others: ["0770090045"]).number("0770090045")
        == .national("0770090045"))
  }

  @Test(
    arguments: [
      ("305", 305), ("5:05", 305), ("0:05:05", 305), ("61 s", 61), ("61.0", 61), ("x", nil),
      ("1:x", nil),
    ] as [(String, Int?)])
  func durationsAreSeconds(text: String, seconds: Int?) {
    #expect(CallRow.seconds(text) == seconds)
  }
}
