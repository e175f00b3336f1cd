import EntityGraph
import Testing

@testable import Interchange

@Suite("Statements of account that lack something") struct StatementRefusalTests {
  @Test(
    arguments: [
      (
        "Date,Description,Amount\n2023-06-13,KESTREL,-40.00\n",
        "a.csv: has the columns of a statement of account, but nothing tells which account it is of; say which with --account, or what its columns are with --columns or --map"
      ),
      (
        "Date,Description,Balance\n2023-06-13,KESTREL,-40.00\n",
        "a.csv: has columns of a statement of account, but none that says how much; if one does, say so with --map"
      ),
      (
        "Description,Amount,Balance\nKESTREL,-40.00,1\n",
        "a.csv: has columns of a statement of account, but none that says when; if one does, say so with --map"
      ),
      (
        "Date,Amount,Balance\n2023-06-13,-40.00,1\n",
        "a.csv: has columns of a statement of account, but none that says to whom; if one does, say so with --map"
      ),
      (
        "Date,Description,Amount,Balance\n01/02/2023,KESTREL,-40.00,1\n",
        "a.csv: has dates of which the day or the month may come first; say which with --dates dmy or --dates mdy"
      ),
      (
        "Date,Description,Amount,Balance\n13/02/2023,KESTREL,-40.00,1\n02/14/2023,KESTREL,-40.00,1\n",
        "a.csv:3: has dates that begin with the day and others that begin with the month; say which do with --dates dmy or --dates mdy"
      ),
      (
        "Date,Description,Amount,Balance\n2023-02-13,A,-4,1\nDate,Description,Amount,Balance\n2023-02-13,B,-4,1\n",
        "a.csv:3: names its columns again, so that it has the statements of several accounts; divide it there"
      ),
    ])
  func aRefusalNamesWhatIsMissing(text: String, sentence: String) {
    #expect(factRefusal(text, name: "a.csv") == sentence)
  }

  @Test func anAccountThatIsSaidIsEnough() throws {
    let folder = TemporaryGraphFiles()
    let path = try folder.file("a.csv", "Date,Description,Amount\n2023-06-13,KESTREL,-40.00\n")
    var limits = ReadingLimits()
    limits.account = "Household"
    guard case .facts(let batch) = try GraphFile.read(path, limits: limits).content else {
      return #expect(Bool(false))
    }
    #expect(batch.entities.contains { $0.id == "a.csv/household" && $0.name == "Household" })
  }

  @Test(
    arguments: [
      ("COMPLETED", .made), ("Umsatz gebucht", .made), ("Partially Refunded", .made),
      ("Abgeschlossen", .made), ("Accepté", .made), ("PENDING", .pending),
      ("Umsatz vorgemerkt", .pending), ("Uncleared", .pending), ("In behandeling", .pending),
      ("En attente", .pending), ("REVERTED", .notMade), ("Declined", .notMade),
      ("Refusé", .notMade), ("Geannuleerd", .notMade), ("Canceled", .notMade), ("muddled", nil),
    ] as [(String, PaymentState?)])
  func statesAreReadInSeveralLanguages(text: String, state: PaymentState?) {
    #expect(PaymentState(text) == state)
  }

  @Test(
    arguments: [
      ("CARTE 30/07/24 TOTO", "TOTO"), ("PAIEMENT PAR CARTE X4521 LIDL", "LIDL"),
      ("VIR SEPA RECU CAF", "CAF"), ("VIREMENT EN VOTRE FAVEUR DE M HALDEN", "M HALDEN"),
      ("PAYMENT TO VAN DIJK", "VAN DIJK"), ("DE VRIES BV", "DE VRIES BV"),
      ("CREDIT SUISSE AG", "CREDIT SUISSE AG"), ("DIRECT LINE INSURANCE", "DIRECT LINE INSURANCE"),
      ("DIRECT DEBIT KESTREL", "KESTREL"), ("Transfer from MICHAEL VELK", "MICHAEL VELK"),
      ("Top-Up by *1234", nil), ("CHECK 1042", nil), ("ATM WITHDRAWAL 06/12", nil),
      ("Card transaction of 12.50 EUR issued by Corner Cafe", "Corner Cafe"),
      ("NETFLIX.COM ON 02 AUG", "NETFLIX.COM"), ("M HALDEN , RENT , FP 12/06", "M HALDEN"),
      ("MARKS & SPENCER", "MARKS & SPENCER"), ("Bank credit T VELK", "T VELK"),
      ("BANK OF VASEL", "BANK OF VASEL"), ("RENT", "RENT"),
    ] as [(String, String?)])
  func theMeansStandBeforeTheName(text: String, name: String?) {
    #expect(StatementParty(ofDescription: text).name == name)
  }

  @Test(
    arguments: [
      ("1,234", nil, 1234), ("1,234", ",", 1.234), ("1.234", ",", 1234), ("1.234,5", nil, 1234.5),
      ("1.234.567", ".", 1_234_567), ("£12.50", nil, 12.5),
    ] as [(String, Character?, Double)])
  func otherAmountsTellWhatAMarkIs(text: String, mark: Character?, value: Double) {
    #expect(StatedAmount(text, decimalMark: mark)?.value == value)
  }

  @Test func aWordInAColumnOfTypesTellsTheDirectionOfAmountsWithoutSigns() throws {
    let reading = try FactReading(
      "Date,Type,Name,Amount,Balance\n2023-02-13,Debit,Kestrel,4.00,1\n2023-02-14,Credit,Velk,5.00,1\n",
      name: "a.csv")
    #expect(
      reading.claims == [
        "a.csv/account paid a.csv/kestrel [2023-02-13] amount=4",
        "a.csv/velk paid a.csv/account [2023-02-14] amount=5",
      ])
  }

  @Test func bothSignsInAColumnTurnAPaymentRound() throws {
    let reading = try FactReading(
      "Date,Name,Debit,Credit,Balance\n2023-02-13,Kestrel,4.00,,1\n2023-02-14,Kestrel,-4.00,,1\n",
      name: "a.csv")
    #expect(
      reading.claims == [
        "a.csv/account paid a.csv/kestrel [2023-02-13] amount=4",
        "a.csv/kestrel paid a.csv/account [2023-02-14] amount=4",
      ])
  }
}
