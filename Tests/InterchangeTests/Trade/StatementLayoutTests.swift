import EntityGraph
import Foundation
import Testing

@testable import Interchange

/// Statements as banks lay them out, with invented payments.
@Suite("Layouts of statements of account") struct StatementLayoutTests {
  @Test func aColumnOfDirectionsIsNoPurpose() throws {
    let reading = try statement(
      """
      Details,Posting Date,Description,Amount,Type,Balance,Check or Slip #
      DEBIT,06/13/2023,ACH PMT KESTREL LLP,-1960.17,ACH_DEBIT,48039.83,
      CHECK,06/15/2023,CHECK 1042,-250.00,CHECK_PAID,51789.83,1042
      DSLIP,06/16/2023,DEPOSIT,10.00,CHECK_DEPOSIT,51799.83,
      """)
    #expect(
      reading.claims == [
        "june.csv/account paid june.csv/kestrel llp [2023-06-13] amount=1960.17 payment-type=ACH_DEBIT purpose=ACH PMT KESTREL LLP",
        "june.csv/account paid june.csv/line 3/other [2023-06-15] amount=250 payment-type=CHECK_PAID purpose=CHECK 1042 reference=1042",
        "june.csv/line 4/other paid june.csv/account [2023-06-16] amount=10 payment-type=CHECK_DEPOSIT purpose=DEPOSIT",
      ])
    #expect(
      reading.notes == [
        "2: names are the beginnings of descriptions, up to what seems to say what for (1)",
        "2: nothing tells which account the statement is of; say which with --account (3)",
        "3: a payment that does not tell who is on the other side is one with somebody unnamed (2)",
      ])
  }

  @Test func whatIsPendingIsSupposed() throws {
    let reading = try statement(
      """
      "Auftragskonto";"Buchungstag";"Valutadatum";"Buchungstext";"Verwendungszweck";"Beguenstigter/Zahlungspflichtiger";"Kontonummer/IBAN";"BIC (SWIFT-Code)";"Betrag";"Waehrung";"Info"
      "DE89370400440532013000";"14.07.26";"15.07.26";"LASTSCHRIFT";"Miete";"Kestrel";"DE02120300000000202051";"BYLADEM1001";"-1.270,43";"EUR";"Umsatz gebucht"
      "DE89370400440532013000";"15.07.26";"15.07.26";"KARTENZAHLUNG";"Diesel";"Halden";"";"";"-45,90";"EUR";"Umsatz vorgemerkt"
      """)
    #expect(
      reading.claims == [
        "holder:iban:DE02120300000000202051 holds-account iban:DE02120300000000202051",
        "iban:DE89370400440532013000 paid iban:DE02120300000000202051 [2026-07-14] amount=1270.43 currency=EUR payment-type=LASTSCHRIFT purpose=Miete value-date=2026-07-15",
        "iban:DE89370400440532013000 paid june.csv/halden [2026-07-15] amount=45.9 currency=EUR payment-type=KARTENZAHLUNG purpose=Diesel state=Umsatz vorgemerkt",
      ])
    #expect(reading.batch.claims.map(\.stance) == [.asserts, .asserts, .supposes])
    #expect(reading.notes == ["3: a payment that is pending is supposed (1)"])
  }

  @Test func whatDidNotComeAboutIsDenied() throws {
    let reading = try statement(
      """
      Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance
      TRANSFER,Current,2023-06-13 10:00:00,2023-06-13 10:00:05,To Kestrel,-40.00,0.50,EUR,COMPLETED,100
      TRANSFER,Current,2023-06-13 11:00:00,,To Kestrel,-41.00,0.00,EUR,PENDING,
      CARD_PAYMENT,Current,2023-06-14 11:00:00,2023-06-14 11:00:05,Corner Cafe,-42.00,0.00,EUR,REVERTED,
      CARD_PAYMENT,Current,2023-06-15 11:00:00,2023-06-15 11:00:05,Corner Cafe,-43.00,0.00,EUR,DECLINED,
      CARD_PAYMENT,Current,2023-06-16 11:00:00,2023-06-16 11:00:05,Corner Cafe,-44.00,0.00,EUR,MUDDLED,
      """)
    #expect(
      reading.claims == [
        "june.csv/account paid june.csv/kestrel [2023-06-13T10:00:05] amount=40 currency=EUR fee=0.5 payment-type=TRANSFER purpose=To Kestrel",
        "june.csv/account paid june.csv/kestrel [2023-06-13T11:00:00] amount=41 currency=EUR payment-type=TRANSFER purpose=To Kestrel state=PENDING",
        "june.csv/account paid june.csv/corner cafe [2023-06-14T11:00:05] amount=42 currency=EUR payment-type=CARD_PAYMENT purpose=Corner Cafe state=REVERTED",
        "june.csv/account paid june.csv/corner cafe [2023-06-15T11:00:05] amount=43 currency=EUR payment-type=CARD_PAYMENT purpose=Corner Cafe state=DECLINED",
        "june.csv/account paid june.csv/corner cafe [2023-06-16T11:00:05] amount=44 currency=EUR payment-type=CARD_PAYMENT purpose=Corner Cafe state=MUDDLED",
      ])
    #expect(
      reading.batch.claims.map(\.stance) == [.asserts, .supposes, .denies, .denies, .asserts])
    #expect(
      reading.notes == [
        "2: names are the beginnings of descriptions, up to what seems to say what for (5)",
        "2: nothing tells which account the statement is of; say which with --account (5)",
        "3: a payment that is pending is supposed (1)",
        "4: a payment that was refused, failed or was undone is denied (2)",
        "6: the state 'MUDDLED' is not known, and its payments are read as made (1)",
        "2: columns are left out: Product (1)",
      ])
  }

  @Test func aWordTellsTheDirectionOfAnAmountWithoutASign() throws {
    let reading = try statement(
      """
      "Datum","Naam / Omschrijving","Rekening","Tegenrekening","Code","Af Bij","Bedrag (EUR)","MutatieSoort","Mededelingen"
      "20260113","Kestrel BV","NL91ABNA0417164300","NL20INGB0001234567","GT","Af","1.031,25","Online","Huur"
      """)
    #expect(
      reading.claims == [
        "holder:iban:NL20INGB0001234567 holds-account iban:NL20INGB0001234567",
        "iban:NL91ABNA0417164300 paid iban:NL20INGB0001234567 [2026-01-13] amount=1031.25 currency=EUR payment-type=Online purpose=Huur",
      ])
    #expect(reading.notes == ["2: columns are left out: Code (1)"])
  }

  @Test func aFeeAndTheCurrencyOfEachLineAreKept() throws {
    let reading = try statement(
      """
      TransferWise ID,Date,Amount,Currency,Description,Payment Reference,Running Balance,Payer Name,Payee Name,Payee Account Number,Merchant,Total fees
      TRANSFER-1,13-06-2023,-50.00,EUR,Sent money to Tomas Velk,INV 7,449.50,,Tomas Velk,DE02120300000000202051,,0.50
      TRANSFER-2,15-06-2023,500.00,GBP,Received money from Kestrel,,987.20,Kestrel Ltd,,,,0
      CARD-3,16-06-2023,-12.50,EUR,Card transaction of 12.50 EUR issued by Corner Cafe,,437.00,,,,Corner Cafe,0
      """)
    #expect(
      reading.claims.map { $0.split(separator: " purpose").first.map(String.init) } == [
        "holder:iban:DE02120300000000202051 holds-account iban:DE02120300000000202051",
        "june.csv/account paid iban:DE02120300000000202051 [2023-06-13] amount=50 currency=EUR fee=0.5",
        "june.csv/kestrel ltd paid june.csv/account [2023-06-15] amount=500 currency=GBP",
        "june.csv/account paid june.csv/corner cafe [2023-06-16] amount=12.5 currency=EUR",
      ])
    #expect(reading.claims[1].hasSuffix("reference=INV 7 transaction-id=TRANSFER-1"))
  }

  @Test func aSummaryAboveTheTableIsNoPayment() throws {
    let reading = try statement(
      """
      Description,,Summary Amt.
      Beginning balance as of 06/01/2023,,"10,541.95"

      Date,Description,Amount,Running Bal.
      06/01/2023,Beginning balance as of 06/01/2023,,"10,541.95"
      06/13/2023,"Zelle payment from JANE HALDEN Conf# abc","1,500.00","12,041.95"
      """)
    #expect(
      reading.claims == [
        "june.csv/jane halden paid june.csv/account [2023-06-13] amount=1500 purpose=Zelle payment from JANE HALDEN Conf# abc"
      ])
    #expect(
      reading.notes.contains(
        "5: a line without an amount that was paid, such as a balance, is left out (1)"))
    #expect(
      reading.notes.first
        == "no amount has a sign and no column says which way it went; all are read as paid in (1)")
  }

  @Test(arguments: [
    """
    "Date","Payee","Account number","Transaction type","Payment reference","Amount (EUR)","Amount (Foreign Currency)"
    "2023-06-13","Kestrel","DE02120300000000202051","Transfer","Rent","-40.5",""
    """,
    """
    "Booking Date","Value Date","Partner Name","Partner Iban",Type,"Payment Reference","Account Name","Amount (EUR)"
    2023-06-13,2023-06-13,"Kestrel",DE02120300000000202051,"Transfer","Rent","Main Account",-40.50
    """,
  ])
  func aReferenceIsThePurposeWhereNothingElseIs(text: String) throws {
    let own = text.contains("Main") ? "main account" : "account"
    #expect(
      try statement(text).claims == [
        "holder:iban:DE02120300000000202051 holds-account iban:DE02120300000000202051",
        "june.csv/\(own) paid iban:DE02120300000000202051 [2023-06-13] amount=40.5 currency=EUR payment-type=Transfer purpose=Rent",
      ])
  }

  @Test(arguments: [
    """
    "Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","To Email Address","Transaction ID","Balance"
    "13/07/2023","10:00:00","Europe/London","Kestrel","Payment","Completed","EUR","-1,011.99","0.00","-11.99","mira@halden.example","pay@kestrel.example","1AB","0.00"
    """,
    """
    "Datum","Uhrzeit","Zeitzone","Name","Typ","Status","Währung","Brutto","Gebühr","Netto","Absender E-Mail-Adresse","Empfänger E-Mail-Adresse","Transaktionscode","Guthaben"
    "13.07.2023","10:00:00","Europe/London","Kestrel","Payment","Abgeschlossen","EUR","-1.011,99","0,00","-11,99","mira@halden.example","pay@kestrel.example","1AB","0,00"
    """,
    """
    Datum,Tijd,Tijdzone,Naam,Type,Status,Valuta,Bruto,Fee,Net,Van e-mailadres,Naar e-mailadres,Transactiereferentie,Saldo
    13-07-2023,10:00:00,Europe/London,Kestrel,Payment,Voltooid,EUR,"-1.011,99","0,00","-11,99",mira@halden.example,pay@kestrel.example,1AB,"0,00"
    """,
  ])
  func addressesAreAccountsAndTimesHaveTheirZone(text: String) throws {
    let reading = try statement(text)
    #expect(
      reading.claims == [
        "holder:mailto:pay@kestrel.example holds-account mailto:pay@kestrel.example",
        "mailto:mira@halden.example paid mailto:pay@kestrel.example [2023-07-13T10:00:00+01:00] amount=1011.99 currency=EUR payment-type=Payment transaction-id=1AB",
      ])
    #expect(
      reading.entities.contains("mailto:mira@halden.example e-mail-address mira@halden.example"))
  }

  @Test func wordsForTheMeansAreNoName() throws {
    let reading = try statement(
      """
      dateOp;dateVal;label;category;categoryParent;supplierFound;amount;accountNum;accountLabel;accountbalance
      2023-06-13;2023-06-13;"CARTE 30/05/23 CORNER CAFE";"A";"B";"cafe";-49,40;00040513502;Bourso;4425.21
      2023-06-14;2023-06-14;"VIR INST M HALDEN";"A";"B";"madame";1 266,00;00040513502;Bourso;4425.21
      """)
    #expect(
      reading.claims == [
        "account:00040513502 paid june.csv/corner cafe [2023-06-13] amount=49.4 merchant=cafe purpose=CARTE 30/05/23 CORNER CAFE",
        "june.csv/m halden paid account:00040513502 [2023-06-14] amount=1266 merchant=madame purpose=VIR INST M HALDEN",
      ])
    #expect(
      reading.notes == [
        "2: names are the beginnings of descriptions, up to what seems to say what for (2)",
        "2: nothing tells the bank of an account; accounts with its number are taken for one (2)",
        "2: columns are left out: category, categoryParent (2)",
      ])
  }

  @Test func theNameOfAColumnMayTellTheClock() throws {
    let reading = try statement(
      """
      Date started (UTC),Date completed (UTC),State,Payer,Description,Amount,Currency,Balance
      2023-06-13 10:00:00,,PENDING,Kestrel,rent,40.00,EUR,
      2023-06-13 10:00:00,2023-06-13 10:00:05,COMPLETED,Kestrel,rent,-40.00,EUR,5
      """)
    #expect(
      reading.claims.map { $0.split(separator: " amount").first.map(String.init) } == [
        "june.csv/kestrel paid june.csv/account [2023-06-13T10:00:00Z]",
        "june.csv/account paid june.csv/kestrel [2023-06-13T10:00:05Z]",
      ])
  }

  @Test(
    arguments: [
      (
        "Date,Type,Description,Value,Balance,Account Name,Account Number\n13 Jun 2023,BAC,\"M HALDEN , RENT , FP 12/06/23\",-100.00,5000.00,MISS T VELK,601613-31926819\n",
        "account:60161331926819 paid june.csv/m halden [2023-06-13] amount=100 currency=GBP"
      ),
      (
        "Buchungstag;Wertstellung;Umsatzart;Buchungstext;Betrag;Währung;IBAN Auftraggeberkonto;Kategorie\n13.06.2023;13.06.2023;Überweisung;Kestrel GmbH Rechnung 7;-12,34;EUR;DE89370400440532013000;X\n",
        "iban:DE89370400440532013000 paid june.csv/kestrel gmbh [2023-06-13] amount=12.34 currency=EUR"
      ),
      (
        "Data;Entrate;Uscite;Descrizione;Descrizione_Completa;Stato\n13/06/2023;;12,34;Bonifico;Kestrel srl;Contabilizzato\n",
        "june.csv/account paid june.csv/kestrel srl [2023-06-13] amount=12.34"
      ),
      (
        "=\"0123456789012\";13/05/2023;13/06/2023;\nDate de l'opération;Libellé;Détail de l'écriture;Montant de l'opération;Devise\n13/06/2023;VIR KESTREL;VIREMENT KESTREL SARL;-12,34;EUR\n",
        "account:0123456789012 paid june.csv/kestrel [2023-06-13] amount=12.34 currency=EUR"
      ),
      (
        "\"Account Name:\",\"FlexAccount ****12345\"\n\"Account Balance:\",\"£1,234.56\"\n\"Date\",\"Transaction type\",\"Description\",\"Paid out\",\"Paid in\",\"Balance\"\n\"13 Jun 2023\",\"Bank credit\",\"Bank credit M HALDEN\",\"\",\"£25.00\",\"£1,224.56\"\n",
        "june.csv/m halden paid june.csv/12345 [2023-06-13] amount=25 currency=GBP"
      ),
      (
        "\"Дата операции\";\"Номер карты\";\"Статус\";\"Сумма операции\";\"Валюта операции\";\"Описание\"\n\"13.06.2023 10:00:00\";\"*1234\";\"OK\";\"-100,00\";\"RUB\";\"Kestrel\"\n",
        "june.csv/1234 paid june.csv/kestrel [2023-06-13T10:00:00] amount=100"
      ),
      (
        "\"Дата i час операції\",\"Деталі операції\",MCC,\"Сума в валюті картки (UAH)\",\"Залишок після операції\"\n\"13.06.2023 10:00:00\",Kestrel,5411,-100.5,1000.0\n",
        "june.csv/account paid june.csv/kestrel [2023-06-13T10:00:00] amount=100.5 currency=UAH"
      ),
    ])
  func moreLayoutsAreKnownByTheirColumns(text: String, claim: String) throws {
    #expect(try statement(text).claims.last?.hasPrefix(claim) == true)
  }

  @Test func aDescriptionMayHaveSeveralLines() throws {
    let text = """
      Téléchargement du 30/06/2023;
      M. VELK TOMAS;
      Compte de Dépôt n° 12345678901;
      Solde au 30/06/2023 1 234,56 €;
      Date;Libellé;Débit euros;Crédit euros;
      13/06/2023;"VIREMENT EMIS
      KESTREL SARL
      ";1 234,50;;
      """
    let latin = try #require(text.data(using: .windowsCP1252))
    let folder = TemporaryGraphFiles()
    let reading = try FactReading(path: try folder.file("june.csv", latin))
    #expect(
      reading.claims == [
        "holder:account:12345678901 holds-account account:12345678901",
        "account:12345678901 paid june.csv/kestrel sarl [2023-06-13] amount=1234.5 currency=EUR purpose=VIREMENT EMIS KESTREL SARL",
      ])
    #expect(reading.notes.contains("1: text that is not UTF-8 is read as Windows-1252 (1)"))
  }
}
