import EntityGraph
import Foundation
import Testing

@testable import Interchange

/// Statements whose descriptions or layouts are those of a bank, with invented payments.
@Suite("Statements of single banks") struct StatementBankTests {
  private func payments(_ reading: FactReading) -> [String] {
    reading.claims.filter { $0.contains(" paid ") }
      .map { String($0.prefix { $0 != "=" }.dropLast(" amount".count)) }
  }

  @Test func aDescriptionInPolishGoesOnInColumnsWithoutNames() throws {
    let reading = try statement(
      """
      "Data operacji","Data waluty","Typ transakcji","Kwota","Waluta","Saldo po transakcji","Opis transakcji","","","",""
      "2023-06-13","2023-06-13","Przelew z rachunku","-43.47","PLN","+123.04","Rachunek odbiorcy: 61 1090 1014 0000 0712 1981 2874","Nazwa odbiorcy: KESTREL SP Z O.O.","Adres odbiorcy: QUAY 7","Tytuł: FV 7/2023",""
      "2023-06-14","2023-06-14","Przelew na konto","+50.00","PLN","+173.04","Rachunek nadawcy : 99 8888 5555 2222 0001 7777 4444","Nazwa nadawcy : T VELK","Tytuł : ZWROT","",""
      "2023-06-15","2023-06-14","Płatność kartą","-9.99","PLN","+163.05","Tytuł : 010032 74230 ","Lokalizacja : Adres : CORNER CAFE Miasto : Gdynia Kraj : POLSKA","Data i czas operacji : 2023-06-14","Oryginalna kwota operacji : 9.99","Numer karty : 425125******9876"
      "2023-06-16","2023-06-16","Przelew na konto","+1.00","PLN","+164.05","Rachunek nadawcy : 61109010140000071219812874 Nazwa nadawcy : KESTREL SP Z O.O. Tytuł : KOREKTA","","","",""
      """)
    #expect(
      payments(reading) == [
        "june.csv/account paid iban:PL61109010140000071219812874 [2023-06-13]",
        "account:99888855552222000177774444 paid june.csv/account [2023-06-14]",
        "june.csv/account paid june.csv/corner cafe [2023-06-15]",
        "iban:PL61109010140000071219812874 paid june.csv/account [2023-06-16]",
      ])
    #expect(
      reading.claims.first
        == "holder:iban:PL61109010140000071219812874 holds-account iban:PL61109010140000071219812874"
    )
    #expect(reading.entities.contains { $0.hasSuffix("legal-entity KESTREL SP Z O.O.") })
    #expect(reading.entities.contains { $0.hasSuffix("legal-entity T VELK") })
    #expect(
      reading.claims.first { $0.contains(" paid iban:PL") }?.hasSuffix(
        "details=Rachunek odbiorcy: 61 1090 1014 0000 0712 1981 2874; Nazwa odbiorcy: KESTREL SP Z O.O.; Adres odbiorcy: QUAY 7; Tytuł: FV 7/2023 payment-type=Przelew z rachunku purpose=FV 7/2023"
      ) == true)
    #expect(
      reading.notes == [
        "2: nothing tells which account the statement is of; say which with --account (4)",
        "3: nothing tells the bank of an account; accounts with its number are taken for one (1)",
      ])
  }

  @Test(
    arguments: [
      (
        "ORIG CO NAME:KESTREL LLP            ORIG ID:9876 DESC DATE:230613 CO ENTRY DESCR:PAYROLL   SEC:PPD    TRACE#:021000021234567 EED:230613   IND ID:77   IND NAME:MIRA HALDEN TRN: 1641234567TC",
        "-10.00", "june.csv/account paid june.csv/kestrel llp"
      ),
      (
        "FEDWIRE CREDIT VIA: ORLAN BANK/026007993 B/O: 1/KESTREL MARITIME LLC FORT WORTH TX 76102 REF: CHASE NYC/CTR/BNF=HALDEN US/AC-0000 RFB=O/B ORLAN IMAD: 0613MMQF TRN: 1218 FF",
        "10.00", "june.csv/kestrel maritime llc paid june.csv/account"
      ),
      (
        "ONLINE DOMESTIC WIRE TRANSFER VIA: ORLAN BANK/021000089 A/C: ORLAN BROKERS 10 QUAY BEN: TOMAS VELK 12 QUAY REF: RENT/TIME/09:14 IMAD: 0613B1 TRN: 3164 06/13",
        "-10.00", "june.csv/account paid june.csv/tomas velk"
      ),
      (
        "BOOK TRANSFER DEBIT A/C: KESTREL INC NEW YORK NY 10001- TRN: 7 06/13", "-10.00",
        "june.csv/account paid june.csv/kestrel inc"
      ),
      (
        "KESTREL MARITIME DES:PAYROLL ID:XXXXX7 INDN:HALDEN MIRA CO ID:XXXXX9876 PPD", "10.00",
        "june.csv/kestrel maritime paid june.csv/account"
      ),
      (
        "WIRE TYPE:WIRE IN DATE: 230613 TIME:0914 ET TRN:2023061300123456 SEQ:7/8 ORIG:KESTREL MARITIME LLC ID:001234 SND BK:ORLAN BANK ID:021 PMT DET:INV 7",
        "10.00", "june.csv/kestrel maritime llc paid june.csv/account"
      ),
      (
        "WIRE TYPE:WIRE OUT DATE:230613 TIME:0914 ET TRN:123 SERVICE REF:7 BNF:TOMAS VELK ID:99 BNF BK:ORLAN BANK ID:021 PMT DET:RENT",
        "-10.00", "june.csv/account paid june.csv/tomas velk"
      ),
      (
        "Zelle payment to Ben: lunch", "-10.00", "june.csv/account paid june.csv/ben: lunch"
      ),
    ])
  func labelsOfAmericanBanksNameTheOtherSide(
    description: String, amount: String, payment: String
  ) throws {
    let reading = try statement(
      """
      Details,Posting Date,Description,Amount,Type,Balance,Check or Slip #
      \(amount.hasPrefix("-") ? "DEBIT" : "CREDIT"),06/13/2023,"\(description)",\(amount),X,100.00,
      """)
    #expect(payments(reading) == ["\(payment) [2023-06-13]"])
    #expect(reading.claims.last?.contains("purpose=") == true)
  }

  @Test func anExchangePaysNobodyElse() throws {
    let reading = try statement(
      """
      Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance
      EXCHANGE,Current,2023-06-13 10:00:00,2023-06-13 10:00:05,Exchanged to EUR,-40.00,0.00,GBP,COMPLETED,100
      EXCHANGE,Current,2023-06-13 10:00:00,2023-06-13 10:00:05,Exchanged to EUR,46.00,0.00,EUR,COMPLETED,146
      """)
    #expect(
      payments(reading) == [
        "june.csv/account paid june.csv/exchange [2023-06-13T10:00:05]",
        "june.csv/exchange paid june.csv/account [2023-06-13T10:00:05]",
      ])
    #expect(
      reading.batch.entities.first { $0.id == "june.csv/exchange" }?.isUnnamed == true)
    #expect(
      reading.notes.contains(
        "2: an exchange of currencies is with an account of the same holder, and pays nobody else (2)"
      ))
  }

  @Test func spanishColumnsNameTheirCurrency() throws {
    let reading = try statement(
      """
      Cuenta;ES9121000418450200051332
      Titular;MIRA HALDEN
      FECHA OPERACIÓN;FECHA VALOR;CONCEPTO;IMPORTE EUR;SALDO
      13/06/2023;13/06/2023;"Transferencia Inmediata A Favor De Tomas Velk Concepto: Alquiler";-1.040,00;100,00
      14/06/2023;14/06/2023;"Transferencia De Kestrel Sl, Concepto Factura 7.";50,00;150,00
      """)
    #expect(
      payments(reading) == [
        "iban:ES9121000418450200051332 paid june.csv/tomas velk [2023-06-13]",
        "june.csv/kestrel sl paid iban:ES9121000418450200051332 [2023-06-14]",
      ])
    #expect(reading.claims.last?.contains("currency=EUR") == true)
  }

  @Test func anItalianDescriptionHasTheOtherSideBehindLabels() throws {
    let reading = try statement(
      """
      Data contabile;Data valuta;Descrizione;Accrediti;Addebiti;Descrizione estesa;Mezzo
      13/06/2023;13/06/2023;Bonifico in euro;50,00;;COD. DISP.: 0123061312345 CASH FATTURA 7 MITT.: KESTREL SRL BENEF.: MIRA HALDEN BIC. ORD.: BCITITMM;Internet
      14/06/2023;14/06/2023;Bonifico in euro;;40,00;COD. DISP.: 0123061312346 CASH AFFITTO MITT.: MIRA HALDEN BENEF.: TOMAS VELK BIC. ORD.: BCITITMM;Internet
      """)
    #expect(
      payments(reading) == [
        "june.csv/kestrel srl paid june.csv/account [2023-06-13]",
        "june.csv/account paid june.csv/tomas velk [2023-06-14]",
      ])
    #expect(reading.claims.last?.contains(" details=COD. DISP.: 0123061312346 ") == true)
    #expect(reading.notes.last == "2: columns are left out: Mezzo (1)")
  }

  @Test func newerItalianColumnsAreKnown() throws {
    let reading = try statement(
      """
      Data;Operazione;Dettagli;Conto o carta;Contabilizzazione;Categoria;Valuta;Importo
      13/06/2023;Bonifico A Vostro Favore Disposto Da Kestrel Srl;Fattura 7;Conto 1000/00001234;CONTABILIZZATO;Altre entrate;EUR;50,00
      """)
    #expect(
      payments(reading) == ["june.csv/kestrel srl paid account:Conto100000001234 [2023-06-13]"])
    #expect(reading.notes.last == "2: columns are left out: Categoria (1)")
  }

  private static let mBank = """
    mBank S.A. Bankowość Detaliczna;
    Skrytka Pocztowa 2108;

    #Klient;
    MIRA HALDEN;

    Lista operacji;

    #Waluta;
    PLN;

    #Numer rachunku;
    61 1090 1014 0000 0712 1981 2874;

    #Data operacji;#Data księgowania;#Opis operacji;#Tytuł;#Nadawca/Odbiorca;#Numer konta;#Kwota;#Saldo po operacji;
    2023-06-13;2023-06-13;PRZELEW ZEWNĘTRZNY WYCHODZĄCY;"CZYNSZ";"TOMASZ ŻÓŁĆ  QUAY 7";'27114020040000300201355387';-1 040,00;500,00;
    2023-06-14;2023-06-14;ZAKUP PRZY UŻYCIU KARTY;"CORNER CAFE /GDYNIA";"  ";'';-9,99;490,01;
    ;;;;;;#Saldo końcowe;490,01 PLN;
    """

  @Test func labelsMayStandAboveTheirValues() throws {
    let reading = try statement(Self.mBank)
    #expect(
      payments(reading) == [
        "iban:PL61109010140000071219812874 paid iban:PL27114020040000300201355387 [2023-06-13]",
        "iban:PL61109010140000071219812874 paid june.csv/corner cafe [2023-06-14]",
      ])
    #expect(
      reading.claims.contains {
        $0.contains("currency=PLN payment-type=PRZELEW ZEWNĘTRZNY WYCHODZĄCY purpose=CZYNSZ")
      })
    #expect(reading.entities.contains { $0.hasSuffix(" MIRA HALDEN") })
    #expect(
      reading.notes.contains(
        "18: a line without an amount that was paid, such as a balance, is left out (1)"))
  }

  @Test func polishLettersInOneByteAreRead() throws {
    let bytes = try #require(Self.mBank.data(using: .windowsCP1250))
    let folder = TemporaryGraphFiles()
    let reading = try FactReading(path: try folder.file("june.csv", bytes))
    #expect(reading.entities.contains { $0.hasSuffix("legal-entity TOMASZ ŻÓŁĆ  QUAY 7") })
    #expect(reading.claims == (try statement(Self.mBank)).claims)
    #expect(reading.notes.contains("1: text that is not UTF-8 is read as Windows-1250 (1)"))
  }

  @Test func aMaskedAccountIsOneOfItsFile() throws {
    let reading = try statement(
      """
      #Data operacji;#Opis operacji;#Rachunek;#Kategoria;#Kwota;
      2023-06-13;"KESTREL SP Z O.O.  ZAKUP PRZY UŻYCIU KARTY";"eKonto 4111 ... 9961";"Zakupy";-217,71 PLN;
      """)
    #expect(
      payments(reading) == [
        "june.csv/eKonto41119961 paid june.csv/kestrel sp z o.o. [2023-06-13]"
      ])
    #expect(reading.notes.last == "2: columns are left out: #Kategoria (1)")
  }

  @Test func aShortenedAccountIsTheOneAboveTheTable() throws {
    let reading = try statement(
      """
      #dla rachunków:;
      eKonto - 61109010140000071219812874;
      #Data operacji;#Opis operacji;#Rachunek;#Kwota;
      2023-06-13;"KESTREL SP Z O.O.  BLIK";"eKonto 6110 ... 2874";-217,71 PLN;
      2023-06-14;"KESTREL SP Z O.O.  BLIK";"eMax 6110 ... 2875";-1,00 PLN;
      """)
    #expect(
      payments(reading) == [
        "iban:PL61109010140000071219812874 paid june.csv/kestrel sp z o.o. [2023-06-13]",
        "june.csv/eMax61102875 paid june.csv/kestrel sp z o.o. [2023-06-14]",
      ])
  }

  @Test func aTitleOfDigitsOrOfAFeeNamesNobody() throws {
    let reading = try statement(
      """
      "Data operacji","Data waluty","Typ transakcji","Kwota","Waluta","Saldo po transakcji","Opis transakcji",""
      "2023-06-16","2023-06-16","Wypłata z bankomatu","-100.00","PLN","+63.05","Tytuł : 01003","Lokalizacja : Kraj : POLSKA Miasto : GDYNIA Adres : UL. QUAY 3"
      "2023-06-16","2023-06-16","Opłata","-1.00","PLN","+62.05","Tytuł : OPŁATA PRZELEW",""
      """)
    #expect(
      payments(reading) == [
        "june.csv/account paid june.csv/line 2/other [2023-06-16]",
        "june.csv/account paid june.csv/line 3/other [2023-06-16]",
      ])
  }

  @Test func swedishColumnsHaveBothAccounts() throws {
    let reading = try statement(
      """
      Bokföringsdag;Belopp;Avsändare;Mottagare;Namn;Rubrik;Saldo;Valuta
      2023/06/13;-500,00;1111 11 11111;5343-2795;KESTREL AB;Faktura 7;999,99;SEK
      2023/06/14;100,00;;1111 11 11111;;Swish från TOMAS VELK;1099,99;SEK
      """)
    #expect(
      payments(reading) == [
        "account:11111111111 paid account:53432795 [2023-06-13]",
        "june.csv/tomas velk paid account:11111111111 [2023-06-14]",
      ])
    #expect(reading.claims.last?.contains("currency=SEK") == true)
  }
}
