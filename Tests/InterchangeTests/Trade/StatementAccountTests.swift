import EntityGraph
import Foundation
import Testing

@testable import Interchange

@Suite("Whose account a statement is of, and who is on the other side") struct StatementAccountTests
{
  @Test func aSortCodeIsPartOfANumber() throws {
    let reading = try statement(
      """
      Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance
      28/08/2024,FPO,'30-91-74,02344812,T VELK,20.00,,12004.61
      28/08/2024,FPI,77-01-02,02344812,M HALDEN,,30.00,204.61
      """)
    #expect(
      reading.claims == [
        "account:30917402344812 paid june.csv/t velk [2024-08-28] amount=20 currency=GBP payment-type=FPO purpose=T VELK",
        "june.csv/m halden paid account:77010202344812 [2024-08-28] amount=30 currency=GBP payment-type=FPI purpose=M HALDEN",
      ])
    #expect(reading.entities.first == "june.csv/t velk legal-entity T VELK")
    #expect(reading.entities[1] == "account:30917402344812 account 30-91-74 02344812")
  }

  @Test func aSortCodeMayStandAboveTheTable() throws {
    let reading = try statement(
      """
      Account Name:,Mira Halden
      Sort code:,30-91-74
      Account number:,02344812
      Date,Description,Money out,Money in,Balance
      28/08/2024,T VELK,,20.00,12004.61
      """)
    #expect(
      reading.claims == [
        "holder:account:30917402344812 holds-account account:30917402344812",
        "june.csv/t velk paid account:30917402344812 [2024-08-28] amount=20 currency=GBP purpose=T VELK",
      ])
  }

  @Test func aSingleLineTellsItsAccountToo() throws {
    let reading = try statement(
      """
      Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance
      28/08/2024,FPI,30-91-74,02344812,T VELK,,20.00,12004.61
      """)
    #expect(
      reading.claims == [
        "june.csv/t velk paid account:30917402344812 [2024-08-28] amount=20 currency=GBP payment-type=FPI purpose=T VELK"
      ])
  }

  @Test func anAccountBehindANameIsThatOfTheName() throws {
    let reading = try statement(
      """
      "Kontonummer:";"DE89370400440532013000 / Girokonto";
      "Kontostand vom 30.06.2022:";"1.989,43 EUR";
      "Buchungstag";"Wertstellung";"Buchungstext";"Auftraggeber / Begünstigter";"Verwendungszweck";"Kontonummer";"BLZ";"Betrag (EUR)";"Gläubiger-ID";"Mandatsreferenz";"Kundenreferenz";
      "09.06.2022";"09.06.2022";"Umbuchung";"Tomas Velk";"Leihe";"0001999888";"12030000";"-1.015,00";"";"";"";
      """)
    #expect(
      reading.claims == [
        "holder:account:12030000/1999888 holds-account account:12030000/1999888",
        "iban:DE89370400440532013000 paid account:12030000/1999888 [2022-06-09] amount=1015 currency=EUR payment-type=Umbuchung purpose=Leihe",
      ])
    #expect(reading.notes == [])
  }

  @Test func payerAndPayeeAreOneOfThemTheHolder() throws {
    let reading = try statement(
      """
      "Girokonto";"DE89370400440532013000"
      "Kontostand vom 30.06.2026:";"1.234,56 €"
      "Buchungsdatum";"Wertstellung";"Status";"Zahlungspflichtige*r";"Zahlungsempfänger*in";"Verwendungszweck";"Umsatztyp";"IBAN";"Betrag (€)"
      "08.06.26";"08.06.26";"Gebucht";"Mira Halden";"Kestrel GmbH";"Miete";"Ausgang";"DE02120300000000202051";"-23,45"
      "07.06.26";"07.06.26";"Gebucht";"Orlan GmbH";"Mira Halden";"Lohn";"Eingang";"DE75512108001245126199";"255,00"
      "09.06.26";"09.06.26";"Gebucht";"ISSUER";"Corner Cafe";"VISA";"Ausgang";"";"-13,99"
      """)
    #expect(
      reading.claims == [
        "holder:iban:DE02120300000000202051 holds-account iban:DE02120300000000202051",
        "holder:iban:DE89370400440532013000 holds-account iban:DE89370400440532013000",
        "holder:iban:DE75512108001245126199 holds-account iban:DE75512108001245126199",
        "iban:DE89370400440532013000 paid iban:DE02120300000000202051 [2026-06-08] amount=23.45 currency=EUR purpose=Miete",
        "iban:DE75512108001245126199 paid iban:DE89370400440532013000 [2026-06-07] amount=255 currency=EUR purpose=Lohn",
        "iban:DE89370400440532013000 paid june.csv/corner cafe [2026-06-09] amount=13.99 currency=EUR purpose=VISA",
      ])
    #expect(
      reading.entities.contains("holder:iban:DE89370400440532013000 legal-entity Mira Halden"))
    #expect(reading.notes == [])
  }

  @Test func linesAboveTheTableTellTheAccountAndItsHolder() throws {
    let text = """
      Umsätze Girokonto;Zeitraum: 01.06.2026 - 25.06.2026;
      Neuer Kontostand;2.345,67 EUR
      Kontoinhaber;Mira Halden
      IBAN;DE89 3704 0044 0532 0130 00
      Buchungstag;Wert;Umsatzart;Begünstigter / Auftraggeber;Verwendungszweck;IBAN / Kontonummer;BIC;Kundenreferenz;Betrag;Soll;Haben;Währung
      24.6.2026;24.6.2026;SEPA-Lastschrift;Kestrel GmbH;Rechnung 23;DE02120300000000202051;BYLADEM1001;MS-1;;-119,00;;EUR
      Kontostand;25.06.2026;;;2.345,67;EUR
      """
    let latin = try #require(text.data(using: .windowsCP1252))
    let folder = TemporaryGraphFiles()
    for reading in [
      try statement(text), try FactReading(path: try folder.file("june.csv", latin)),
    ] {
      #expect(
        reading.claims == [
          "holder:iban:DE02120300000000202051 holds-account iban:DE02120300000000202051",
          "holder:iban:DE89370400440532013000 holds-account iban:DE89370400440532013000",
          "iban:DE89370400440532013000 paid iban:DE02120300000000202051 [2026-06-24] amount=119 currency=EUR payment-type=SEPA-Lastschrift purpose=Rechnung 23 reference=MS-1",
        ])
    }
  }

  @Test func aCounterpartyIsAnAccountOrAName() throws {
    let reading = try statement(
      """
      Date d'exécution;Date valeur;Montant;Devise du compte;Numéro de compte;Type de transaction;Contrepartie;Nom de la contrepartie;Communication;Détails;Statut
      28/03/2023;28/03/2023;-18,5;EUR;BE68539007547034;Virement;BE71096123456769;Kestrel SPRL;loyer;VIREMENT;Accepté
      29/03/2023;29/03/2023;-27;EUR;BE68539007547034;Virement;;M Halden;;VIREMENT;Refusé
      """)
    #expect(
      reading.claims == [
        "holder:iban:BE71096123456769 holds-account iban:BE71096123456769",
        "iban:BE68539007547034 paid iban:BE71096123456769 [2023-03-28] amount=18.5 currency=EUR details=VIREMENT payment-type=Virement purpose=loyer",
        "iban:BE68539007547034 paid june.csv/m halden [2023-03-29] amount=27 currency=EUR payment-type=Virement purpose=VIREMENT state=Refusé",
      ])
    #expect(reading.batch.claims.map(\.stance) == [.asserts, .asserts, .denies])
  }

  @Test func aMaskedNumberIsOneOfItsFile() throws {
    let reading = try statement(
      """
      Compte de chèques;Compte de chèques;****1234;30/06/2023;;1 000,00
      Date operation;Libelle court;Type operation;Libelle operation;Montant operation en euro
      13/06/2023;VIREMENT;VIR SEPA EMIS;VIR SEPA KESTREL SARL;-1 234,50
      """)
    #expect(
      reading.claims == [
        "june.csv/1234 paid june.csv/kestrel sarl [2023-06-13] amount=1234.5 currency=EUR payment-type=VIREMENT purpose=VIR SEPA KESTREL SARL"
      ])
    #expect(reading.notes.contains("3: columns are left out: Type operation (1)"))
  }

  @Test func anAccountMayHaveItsSortCodeInFront() throws {
    let reading = try statement(
      """
      Number,Date,Account,Amount,Subcategory,Memo
       ,13/06/2023,20-20-15 55555555,-40.00,Payment,KESTREL MARITIME LLP   ON 12 JUN          BCC
       ,14/06/2023,20-20-15 55555555,2450.00,Direct Deposit,CORNER CAFE ON 12 JUN
      """)
    #expect(
      reading.claims == [
        "account:20201555555555 paid june.csv/kestrel maritime llp [2023-06-13] amount=40 currency=GBP payment-type=Payment purpose=KESTREL MARITIME LLP ON 12 JUN BCC",
        "june.csv/corner cafe paid account:20201555555555 [2023-06-14] amount=2450 currency=GBP payment-type=Direct Deposit purpose=CORNER CAFE ON 12 JUN",
      ])
  }
}
