/// What a column of a statement of account is.
enum StatementColumn: CaseIterable, Sendable {
  case date, valueDate, amount, paidOut, paidIn, direction, balance, currency

  /// The account that the statement is of, the one on the other side, and one of the two.
  case ownAccount, otherAccount, account
  case otherName, purpose, type, reference, bank
}

extension StatementColumn {
  /// Where the columns stand of a row that names those of a statement; `nil` for any other row.
  ///
  /// A date, an amount and a name are no statement yet: what only those have must be there too.
  static func places(in names: [String]) -> [StatementColumn: Int]? {
    guard names.count > 2 else { return nil }
    let places = words.places(in: names)
    let known = Set(places.keys)
    let isOfAccount =
      !known.isDisjoint(with: ofStatementsAlone)
      || known.isSuperset(of: [.paidOut, .paidIn])
    return missing(in: known).isEmpty && isOfAccount ? places : nil
  }

  /// What is missing among columns for them to be a statement.
  private static func missing(in known: Set<StatementColumn>) -> [String] {
    [
      known.isDisjoint(with: [.date, .valueDate]) ? "when" : nil,
      known.isDisjoint(with: [.amount, .paidOut, .paidIn]) ? "how much" : nil,
      known.isDisjoint(with: [.purpose, .otherName, .otherAccount, .account]) ? "to whom" : nil,
    ].compactMap(\.self)
  }

  private static let ofStatementsAlone: Set<StatementColumn> = [
    .balance, .valueDate, .direction, .ownAccount, .otherAccount,
  ]

  /// The names in English, German, French, Dutch, Spanish, Polish, Russian and Ukrainian.
  static let words = ColumnWords<StatementColumn>([
    .date:
      "date|booking date|transaction date|posting date|posted date|post date|trans date|entry date"
      + "|date posted|completed date|datum|buchungstag|buchungsdatum|buchung|umsatzdatum|boekdatum"
      + "|transactiedatum|date opération|date de l opération|date d opération|date operation"
      + "|date comptable|fecha|fecha operación|fecha operacion|fecha de operación|fecha contable"
      + "|data|data operacji|data księgowania|data transakcji|дата|дата операции|дата проводки"
      + "|дата операції|дата проведення",
    .valueDate:
      "value date|valutadatum|valuta|wertstellung|wert|wertstellungstag|rentedatum|date valeur"
      + "|date de valeur|fecha valor|data waluty|дата валютирования|дата валютування",
    .amount:
      "amount|transaction amount|betrag|betrag eur|umsatz|umsatz in eur|bedrag|bedrag eur|montant"
      + "|montant eur|importe|cantidad|kwota|kwota operacji|kwota transakcji|сумма|сумма операции"
      + "|сумма в валюте счета|сума|сума операції|сума в валюті картки",
    .paidOut:
      "paid out|money out|withdrawal|withdrawals|debit|debit amount|debits|debit eur|soll"
      + "|lastschrift|ausgang|ausgabe|débit|débit eur|af|debet|uitgaven|cargo|cargos|debe"
      + "|obciążenia|obciążenie|wypłata|дебет|расход|списание|витрата|списання",
    .paidIn:
      "paid in|money in|deposit|deposits|credit|credit amount|credits|credit eur|haben|gutschrift"
      + "|eingang|einnahme|crédit|crédit eur|bij|bijschrijving|inkomsten|abono|abonos|haber|uznania"
      + "|uznanie|wpłata|кредит|приход|зачисление|поступление|надходження|зарахування",
    .direction:
      "af bij|debit credit|d c|dc|dr cr|cr dr|debit credit indicator|credit debit"
      + "|credit debit indicator|soll haben|s h|sh|sens|debet credit|debe haber|wn ma|strona|д к"
      + "|дебет кредит",
    .balance:
      "balance|running balance|account balance|balance after|saldo|saldo nach buchung|kontostand"
      + "|saldo na mutatie|solde|saldo po operacji|saldo końcowe|остаток|баланс|залишок"
      + "|остаток на счете",
    .currency: "currency|ccy|währung|waehrung|munt|muntsoort|devise|divisa|moneda|waluta|валюта",
    .ownAccount:
      "auftragskonto|iban auftragskonto|own account|my account|account id|rekening|eigen rekening"
      + "|rekeningnummer|iban bban|compte|numéro de compte|cuenta|número de cuenta|rachunek"
      + "|numer rachunku|mój rachunek|счет|номер счета|рахунок|номер рахунку",
    .otherAccount:
      "tegenrekening|tegenrekening iban bban|counter account|counterparty account|counterparty iban"
      + "|counterparty account number|beneficiary account|payee account|payee iban|gegenkonto"
      + "|iban zahlungsbeteiligter|iban des zahlungsbeteiligten|compte contrepartie"
      + "|iban contrepartie|cuenta contraparte|cuenta destino|rachunek kontrahenta"
      + "|numer rachunku kontrahenta|numer konta kontrahenta|счет контрагента"
      + "|счет корреспондента|рахунок контрагента|рахунок кореспондента",
    .account: "account|account number|account no|iban|kontonummer|konto|kontonr|numer konta",
    .otherName:
      "beguenstigter zahlungspflichtiger|begünstigter zahlungspflichtiger|name zahlungsbeteiligter"
      + "|auftraggeber empfänger|auftraggeber begünstigter|auftraggeber empfaenger|empfänger"
      + "|zahlungsempfänger|zahlungspflichtiger|name|naam|naam tegenpartij|naam omschrijving"
      + "|counterparty|counterparty name|payee|beneficiary|beneficiary name|payer payee"
      + "|payee payer|merchant|merchant name|bénéficiaire|tiers|contrepartie|nom|beneficiario"
      + "|ordenante|contraparte|nombre|kontrahent|nazwa kontrahenta|nadawca odbiorca|odbiorca"
      + "|контрагент|получатель|плательщик|отримувач|назва контрагента",
    .purpose:
      "description|details|narrative|particulars|transaction description|memo|remarks"
      + "|payment details|verwendungszweck|buchungsdetails|zweck|omschrijving|mededelingen"
      + "|mededeling|libellé|libelle|communication|motif|concepto|descripción|descripcion"
      + "|observaciones|tytuł|opis|opis operacji|tytułem|назначение платежа|назначение|описание"
      + "|описание операции|призначення платежу|опис|опис операції",
    .type:
      "type|transaction type|tran type|buchungstext|buchungsart|mutatiesoort|soort"
      + "|type d opération|tipo|rodzaj operacji|typ operacji|тип операции|тип операції",
    .reference:
      "reference|ref|transaction id|referenz|kundenreferenz|kenmerk|référence|referencia"
      + "|numer referencyjny",
    .bank: "bic|blz|bank code|sort code|bankleitzahl|swift|bic swift",
  ])
}
