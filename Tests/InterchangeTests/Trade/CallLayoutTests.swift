import EntityGraph
import Testing

@testable import Interchange

/// Call records as networks lay them out, and what became of calls.
@Suite("Layouts of call records") struct CallLayoutTests {
  private func reading(_ text: String) throws -> FactReading {
    try FactReading(text, name: "answer.csv")
  }

  private static let attempt =
    "2: a call that nobody took is kept as an attempt, with 'answered false' (1)"

  @Test(
    arguments: [
      ("Completed Successfully", "duration=30 s", []),
      ("No answer", "answered=false outcome=No answer ringing=30 s", [Self.attempt]),
      ("Busy", "answered=false outcome=Busy ringing=30 s", [Self.attempt]),
      ("Failed", "answered=false outcome=Failed ringing=30 s", [Self.attempt]),
      ("Sans réponse", "answered=false outcome=Sans réponse ringing=30 s", [Self.attempt]),
      (
        "Abnormal", "duration=30 s outcome=Abnormal",
        [
          "2: the outcome 'Abnormal' is not known; nothing is said of whether somebody took the call (1)"
        ]
      ),
      (
        "16", "duration=30 s outcome=16",
        [
          "2: the outcome '16' is not known; nothing is said of whether somebody took the call (1)"
        ]
      ),
    ])
  func anAttemptIsNoTalk(outcome: String, attributes: String, notes: [String]) throws {
    let reading = try reading(
      """
      Calling Number,Called Number,Date,Time,Duration,Completion Code
      +12125550123,+16465550177,2023-01-13,09:14:00,30,\(outcome)
      """)
    #expect(
      reading.claims == [
        "tel:+12125550123 called tel:+16465550177 [2023-01-13T09:14:00] \(attributes)"
      ])
    #expect(reading.notes == notes)
  }

  @Test(arguments: ["Status", "Call Outcome", "Résultat", "Verbindungsstatus", "Hangup cause"])
  func theColumnMayBeCalledSo(name: String) throws {
    let reading = try reading(
      """
      Calling Number,Called Number,Date,Time,Duration,\(name)
      +12125550123,+16465550177,2023-01-13,09:14:00,0,NO ANSWER
      """)
    #expect(reading.claims.first?.contains(" answered=false ") == true)
  }

  @Test func numbersAreNotTakenForOutcomes() {
    #expect(CallOutcome.isAnswered("0") == false)
    #expect(CallOutcome.isAnswered(code: "0") == nil)
    #expect(CallOutcome.isAnswered(code: "User busy") == false)
  }

  @Test func aFrenchTableWithOneColumnForDayAndTimeIsKnown() throws {
    let reading = try reading(
      """
      Numéro appelant;Numéro appelé;Date;Durée
      +33 1 55 50 12 34;06 39 98 12 34;13/01/2023 09:14:00;00:05:05
      """)
    #expect(
      reading.claims == [
        "tel:+33155501234 called tel:+33639981234 [2023-01-13T09:14:00] duration=305 s"
      ])
    #expect(reading.notes == [])
  }

  @Test(arguments: [
    "Datum;Beginn;Rufnummer;Zielrufnummer;Dauer\n13.01.2023;09:14;+4915550001234;+4915559990000;0:05:05\n",
    "Rufnummer A;Rufnummer B;Beginn;Dauer\n+4915550001234;+4915559990000;13.01.2023 09:14;0:05:05\n",
  ])
  func theBeginningIsATimeOrADayWithOne(text: String) throws {
    #expect(
      try reading(text).claims == [
        "tel:+4915550001234 called tel:+4915559990000 [2023-01-13T09:14] duration=305 s"
      ])
  }

  @Test func aNumberOfTheNetworkIsThatOfItsCustomer() throws {
    let reading = try reading(
      """
      Network Element Name,Mobile Directory Number,Dialed Digit Number,Call Direction,Seizure Dt Tm,Seizure Duration,First Serving Cell Site,First Serving Cell Face,Last Serving Cell Site,Last Serving Cell Face,Calling Party Number
      Quay1,2125550123,6465550177,Outgoing,01/13/2023 09:14:00,61,12,2,0,0,
      Quay2,2125550123,2125550123,3,01/13/2023 09:20:00,30,12,2,14,1,6465550177
      """)
    #expect(
      reading.claims == [
        "answer.csv/2125550123 called answer.csv/6465550177 [2023-01-13T09:14:00] duration=61 s",
        "answer.csv/2125550123 located-in cell:answer.csv/Quay1/12 [2023-01-13T09:14:00]",
        "answer.csv/6465550177 called answer.csv/2125550123 [2023-01-13T09:20:00] duration=30 s",
        "answer.csv/2125550123 located-in cell:answer.csv/Quay2/12 [2023-01-13T09:20:00]",
        "answer.csv/2125550123 located-in cell:answer.csv/Quay2/14 [2023-01-13T09:20:30]",
      ])
    #expect(
      reading.notes.contains("3: the type '3' is not known and is read as a call (1)"))
    #expect(
      reading.notes.last
        == "2: columns are left out: First Serving Cell Face, Last Serving Cell Face (2)")
  }

  @Test func oneColumnMayHaveTheClockInItsName() throws {
    let reading = try reading(
      """
      Item,ConnDateTime(UTC),Seizure Time,ET,Originating Number,Terminating Number,IMEI,IMSI,CT,Feature
      1,01/13/23 09:14:00,0:07,5:05,1(212)555-0123,16465550177,,,MO,[NIOP]
      """)
    #expect(
      reading.claims == [
        "tel:+12125550123 called tel:+16465550177 [2023-01-13T09:14:00Z] duration=305 s"
      ])
    #expect(reading.notes == ["2: columns are left out: Item, Seizure Time, Feature (3)"])
  }

  @Test func typesOfRecordsMayBeOneWord() throws {
    let reading = try reading(
      """
      Date,(UTC) Time,Duration,Call Type,Direction,Calling Number,Dialed Number,Called Number,IMSI,IMEI,Completion Code
      01/13/2023,09:14:00,61,mSOriginating,Outgoing,12125550123,16465550177,16465550177,,,Completed Successfully
      01/13/2023,09:15:00,,mSTerminatingSMSinMSC,Incoming,16465550177,12125550123,12125550123,,,
      """)
    #expect(
      reading.claims == [
        "tel:+12125550123 called tel:+16465550177 [2023-01-13T09:14:00Z] duration=61 s",
        "tel:+16465550177 messaged tel:+12125550123 [2023-01-13T09:15:00Z]",
      ])
    #expect(reading.notes == ["2: columns are left out: Called Number (1)"])
  }

  @Test(
    arguments: [
      (
        "Rufnummer A,Datum,Dauer\n+4915550001234,13.01.2023,5\n",
        "a.csv: has columns of call records, but none that says who was called; if one does, say so with --map"
      ),
      (
        "Numéro appelé;Début;Durée\n+33155501234;13/01/2023 09:14;5\n",
        "a.csv: has columns of call records, but none that says who called; if one does, say so with --map"
      ),
      (
        "Caller,Callee,Duration\n+4915550001234,+4915550001235,5\n", nil
      ),
    ] as [(String, String?)])
  func aTableOfCallsIsNotAdvisedToNameEnds(text: String, sentence: String?) {
    if let sentence {
      #expect(factRefusal(text, name: "a.csv") == sentence)
    } else {
      #expect(FileHead(Array(text.utf8)).format(extension: .csv) == .csv)
    }
  }

  @Test func aSheetIsReadAsWhatItIsSaidToBe() throws {
    let folder = TemporaryGraphFiles()
    let calls = "Caller,Callee,When,Date,Duration\n7700900123,7700900456,x,2023-01-12,60\n"
    let book = MadeWorkbook([
      .init(name: "Remarks", rows: MadeWorkbook.rows("made by Ann\n\nin May\n")),
      .init(name: "Calls", rows: MadeWorkbook.rows(calls)),
    ])
    let path = try folder.file("calls.xlsx", book.data)
    let stated = StatedFormat(.callRecords, isOfOneInput: true)
    let file = try #require(OpenGraphFile(path, as: stated))
    #expect(try file.holdsFacts)
    let reading = try file.read()
    guard case .facts(let batch) = reading.content else { return #expect(Bool(false)) }
    #expect(batch.claims.count == 1)
    #expect(
      reading.notes.map(\.what).contains(
        "the sheet 'Remarks' is left out, as none of its rows names the columns of call records"))
  }

  @Test(
    arguments: [
      (
        GraphFormat.callRecords,
        "has no sheet whose columns are those of call records, among which is 'Sheet1'; say what they are with --map"
      ),
      (.gexf, "is a workbook, and no sheet of one is in the format GEXF; leave out --as"),
    ])
  func aSheetOfSomethingElseIsRefused(format: GraphFormat, sentence: String) throws {
    let folder = TemporaryGraphFiles()
    let path = try folder.file(
      "calls.xlsx", MadeWorkbook(MadeWorkbook.rows("Source,Target\n1,2\n")).data)
    let file = try #require(OpenGraphFile(path, as: StatedFormat(format, isOfOneInput: true)))
    #expect {
      try file.read()
    } throws: { error in
      "\(error)" == "\(path): \(sentence)"
    }
  }
}
