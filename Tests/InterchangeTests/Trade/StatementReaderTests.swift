import EntityGraph
import Testing

@testable import Interchange

@Suite("Statements of account") struct StatementReaderTests {
  @Test func aSignTellsWhoPaid() throws {
    let reading = try statement(
      """
      "Datum","Bedrag","Rekening","Tegenrekening","Naam","Omschrijving"
      "2018-03-01","-2,56","NL91ABNA0417164300","DE89370400440532013000","Velk","invoice"
      "2018-03-09","1.750,00","NL91ABNA0417164300","","Quality Nuts","gift"
      """)
    #expect(
      reading.claims == [
        "holder:iban:DE89370400440532013000 holds-account iban:DE89370400440532013000",
        "iban:NL91ABNA0417164300 paid iban:DE89370400440532013000 [2018-03-01] amount=2.56 currency=EUR purpose=invoice",
        "june.csv/quality nuts paid iban:NL91ABNA0417164300 [2018-03-09] amount=1750 currency=EUR purpose=gift",
      ])
    #expect(reading.records == ["june.csv, line 2", "june.csv, line 3"])
    #expect(reading.notes == [])
  }

  @Test func twoColumnsTellWhoPaidAndABalanceIsNoPayment() throws {
    let reading = try statement(
      """
      Account name:,ORLAN TRADING LTD
      Account number:,20-20-15 55555555

      Date,Type,Description,Paid out,Paid in,Balance
      13/01/2023,BACS,KESTREL MARITIME LLP INV 771,,"12,500.00","14,210.55"
      14/01/2023,,Closing balance,,,"4,310.55"
      """)
    #expect(
      reading.claims == [
        "holder:account:20201555555555 holds-account account:20201555555555",
        "june.csv/kestrel maritime llp paid account:20201555555555 [2023-01-13] amount=12500 currency=GBP payment-type=BACS purpose=KESTREL MARITIME LLP INV 771",
      ])
    #expect(
      reading.notes == [
        "5: names are the beginnings of descriptions, up to what seems to say what for (1)",
        "6: a line without an amount that was paid, such as a balance, is left out (1)",
      ])
  }

  @Test func aLetterTellsWhoPaidAndTheFileWhoseAccountItIs() throws {
    let reading = try statement(
      """
      Buchungstag;Wertstellung;Empfänger;Verwendungszweck;Betrag;Soll/Haben;Währung
      22.02.18;23.02.18;Kestrel;Miete;1.200,50;S;EUR
      """, name: "20180226-1000594757-umsatz.csv")
    #expect(
      reading.claims == [
        "account:1000594757 paid 20180226-1000594757-umsatz.csv/kestrel [2018-02-22] amount=1200.5 currency=EUR purpose=Miete value-date=2018-02-23"
      ])
  }

  @Test func aReversalWithdrawsThePaymentBeforeIt() throws {
    let reading = try statement(
      """
      Date,Payee,Description,Amount,Balance
      2023-01-13,Kestrel,rent,-100.00,5
      2023-01-14,Kestrel,STORNO rent,100.00,105
      2023-01-15,Velk,STORNO loan,100.00,205
      """)
    #expect(reading.batch.claims.map { $0.withdrawn?.text } == ["2023-01-14", nil])
    #expect(
      reading.notes == [
        "2: nothing tells which account the statement is of; say which with --account (2)",
        "3: a reversal withdraws the payment before it (1)",
        "4: a reversal of a payment that is not in the file is read as a payment (1)",
      ])
  }

  @Test func theAccountMayBeSaid() throws {
    let folder = TemporaryGraphFiles()
    let path = try folder.file("a.csv", "Date,Payee,Amount,Balance\n2023-01-13,Kestrel,-100.00,5\n")
    var limits = ReadingLimits()
    limits.account = "DE89 3704 0044 0532 0130 00"
    guard case .facts(let batch) = try GraphFile.read(path, limits: limits).content else {
      return #expect(Bool(false))
    }
    #expect(batch.entities.contains { $0.id == "iban:DE89370400440532013000" })
  }

  @Test(arguments: [
    "Date,Description,Amount,Balance", "Buchungstag;Verwendungszweck;Betrag;Saldo",
    "Date opération;Libellé;Montant;Solde", "Datum;Omschrijving;Bedrag;Saldo",
    "Fecha;Concepto;Importe;Saldo", "Data operacji;Opis operacji;Kwota;Saldo po operacji",
    "Дата операции;Назначение платежа;Сумма;Остаток",
    "Дата операції;Призначення платежу;Сума;Залишок",
  ])
  func columnsAreKnownInSeveralLanguages(header: String) throws {
    let separator = header.contains(";") ? ";" : ","
    let row = ["2023-01-13", "KESTREL", "-12.50", "5.00"].joined(separator: separator)
    let text = "\(header)\n\(row)\n"
    #expect(FileHead(Array(text.utf8)).format(extension: .csv) == .statementOfAccount)
    #expect(try statement(text).batch.claims.count == 1)
  }

  @Test(arguments: [
    "payer,payee,amount,date\na,b,12.50,2023-01-13\n", "id,name,date\n1,a,2023-01-13\n",
    "date,amount,balance\n2023-01-13,1,2\n",
  ])
  func otherTablesStayTables(text: String) {
    #expect(FileHead(Array(text.utf8)).format(extension: .csv) == .csv)
  }

  @Test(
    arguments: [
      ("-36,99", 36.99, true), ("12,500.00", 12500, false), ("1.234,56 EUR", 1234.56, false),
      ("(36.99)", 36.99, true), ("36.99-", 36.99, true), ("36.99 DR", 36.99, true),
      ("1 234,5", 1234.5, false), ("1,234", 1234, false), ("1'234.50", 1234.5, false),
      ("€ 5", 5, false), (",50", 0.5, false), ("x", nil, false), ("2023-01-13", nil, false),
    ] as [(String, Double?, Bool)])
  func amountsAreReadAsBanksWriteThem(text: String, value: Double?, isNegative: Bool) {
    let amount = StatedAmount(text)
    #expect(amount?.value == value)
    if value != nil { #expect(amount?.isNegative == isNegative) }
  }

  @Test(
    arguments: [
      ("DE89370400440532013000 T VELK", "DE89370400440532013000", "T VELK"),
      ("M HALDEN RETURNED", nil, "M HALDEN"),
      ("KESTREL MARITIME LLP INV 771", nil, "KESTREL MARITIME LLP"),
      ("RENT", nil, "RENT"), ("SHOP 7", nil, "SHOP"),
    ] as [(String, String?, String?)])
  func aDescriptionBeginsWithWhoItIs(text: String, iban: String?, name: String?) {
    let party = StatementParty(ofDescription: text)
    #expect(party.account?.iban == iban && party.name == name)
  }

  @Test func checkDigitsThatDoNotFitAreNoted() throws {
    let reading = try statement(
      "Date,Counterparty IBAN,Description,Amount\n2023-01-13,DE89370400440532013001,x,-1.00\n")
    #expect(
      reading.notes.contains("2: the check digits of an IBAN do not fit; it is read as it is (1)"))
  }
}
