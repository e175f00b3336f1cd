extension StatementColumn {
  /// The names in English, German, French, Dutch, Spanish, Italian, Polish, Swedish, Russian and Ukrainian; what
  /// stands in brackets, such as a currency, need not be named.
  static let words = ColumnWords<StatementColumn>([
    .date:
      "date|booking date|transaction date|posting date|posted date|post date|trans date"
      + "|entry date|date posted|settlement date|operation date|completed date|date completed"
      + "|date completed utc|datum|buchungstag|buchungsdatum|buchung|umsatzdatum|boekdatum"
      + "|transactiedatum|date opération|date de l'opération|date d'opération|date comptable"
      + "|date de comptabilisation|date d'exécution|dateop|fecha|fecha operación"
      + "|fecha de operación|fecha contable|data|data operazione|data contabile|data operacji"
      + "|data księgowania|data transakcji|bokföringsdag|bokföringsdatum|transaktionsdatum"
      + "|transaktionsdag|reskontradatum|дата|дата операции|дата проводки|дата операції"
      + "|дата i час операції|дата і час операції|дата проведення",
    .startDate: "started date|date started|date started utc",
    .valueDate:
      "value date|valutadatum|valuta|wertstellung|wertstellungsdatum|wert|wertstellungstag"
      + "|rentedatum|date valeur|date de valeur|date de la valeur|dateval|fecha valor|f valor"
      + "|data valuta|data waluty|дата валютирования|дата валютування",
    .time: "time|uhrzeit|tijd|heure|hora|ora|godzina|время|час",
    .zone:
      "time zone|timezone|zeitzone|tijdzone|fuseau horaire|zona horaria|strefa czasowa"
      + "|часовой пояс",
    .amount:
      "amount|transaction amount|total amount|payment amount|gross|gross amount|value|betrag"
      + "|betrag in eur|brutto|umsatz|umsatz in eur|bedrag|bruto|montant|montant operation"
      + "|montant de l'opération|montant operation en euro|montant total|brut|importe|bruto"
      + "|cantidad|importo|lordo|kwota|kwota operacji|kwota transakcji|сумма|сумма операции"
      + "|belopp|importe eur|importo eur|сумма в валюте счета|сума|сума операції|сума в валюті картки|amount eur|betrag eur"
      + "|bedrag eur|montant eur",
    .paidOut:
      "paid out|money out|withdrawal|withdrawals|debit|debit amount|debits|debit eur|soll"
      + "|lastschrift|ausgang|ausgabe|débit|débit eur|débit euros|af|debet|uitgaven|cargo|cargos"
      + "|debe|uscite|addebiti|obciążenia|obciążenie|wypłata|дебет|расход|списание|витрата"
      + "|списання",
    .paidIn:
      "paid in|money in|deposit|deposits|credit|credit amount|credits|credit eur|haben|gutschrift"
      + "|eingang|einnahme|crédit|crédit eur|crédit euros|bij|bijschrijving|inkomsten|abono"
      + "|abonos|haber|entrate|accrediti|uznania|uznanie|wpłata|кредит|приход|зачисление"
      + "|поступление|надходження|зарахування",
    .direction:
      "af bij|debit credit|d c|dc|dr cr|cr dr|debit credit indicator|credit debit"
      + "|credit debit indicator|debit or credit|balance impact|soll haben|s h|sh|umsatztyp"
      + "|auswirkung auf guthaben|sens|effect op saldo|debet credit|debe haber|wn ma|strona|д к"
      + "|дебет кредит",
    .fee:
      "fee|fees|total fees|gebühr|gebühren|fremde gebühren|kosten|frais|tarifa|prowizja|комиссия",
    .balance:
      "balance|running balance|saldo na trn|saldo po transakcji|bokfört saldo|disponible|залишок після операції"
      + "|running bal|account balance|accountbalance|balance after|saldo|saldo nach buchung"
      + "|kontostand|guthaben|saldo na mutatie|solde|saldo po operacji|saldo końcowe|остаток"
      + "|баланс|залишок|остаток на счете",
    .currency:
      "currency|ccy|transaction currency|payment currency|währung|waehrung|wkz|munt|muntsoort"
      + "|devise|devise du compte|divisa|moneda|waluta|валюта",
    .ownAccount:
      "card no|card number|kartennummer|номер карты|auftragskonto|iban auftragskonto"
      + "|iban auftraggeberkonto|iban kontoinhaber|own account|my account|account id|account iban"
      + "|rekening|eigen rekening|rekeningnummer|iban bban|compte|numéro de compte|iban du compte"
      + "|accountnum|cuenta|número de cuenta|rachunek|numer rachunku|mój rachunek|conto o carta|счет"
      + "|номер счета|рахунок|номер рахунку",
    .ownBank: "bic auftragskonto|bankleitzahl auftraggeberkonto",
    .ownName: "account holder|kontoinhaber|rekeninghouder|titulaire|titular",
    .ownLabel: "account name|accountlabel|bezeichnung auftragskonto|nom du compte",
    .otherAccount:
      "tegenrekening|tegenrekening iban bban|counter account|counterparty account"
      + "|counterparty iban|counterparty account number|partner iban|partner account|gegenkonto"
      + "|iban zahlungsbeteiligter|iban des zahlungsbeteiligten|compte contrepartie"
      + "|compte de la contrepartie|iban contrepartie|iban de la contrepartie|cuenta contraparte"
      + "|cuenta destino|rachunek kontrahenta|numer rachunku kontrahenta|numer konta kontrahenta"
      + "|счет контрагента|счет корреспондента|рахунок контрагента|рахунок кореспондента",
    .otherBank:
      "counterparty bic|partner bic|bic zahlungsbeteiligter|bic swift code zahlungsbeteiligter"
      + "|bic tegenpartij",
    .account:
      "account|account number|account no|iban|kontonummer|konto|kontonr|kontonummer iban"
      + "|iban kontonummer|numer konta",
    .bank: "bic|blz|bank code|sort code|sortcode|bankleitzahl|swift|bic swift|bic swift code",
    .otherName:
      "beguenstigter zahlungspflichtiger|begünstigter zahlungspflichtiger"
      + "|name zahlungsbeteiligter|auftraggeber empfänger|auftraggeber begünstigter"
      + "|begünstigter auftraggeber|auftraggeber empfaenger|empfänger auftraggeber|name|naam"
      + "|naam tegenpartij|naam omschrijving|name description|counter party|counterparty name"
      + "|partner name|payer payee|payee payer|merchant|merchant name|tiers|nom"
      + "|nom de la contrepartie|nombre|nome|namn|kontrahent|nazwa kontrahenta|nadawca odbiorca"
      + "|контрагент|назва контрагента",
    .counterparty: "counterparty|contrepartie|contraparte|tegenpartij",
    .payerName:
      "payer|payer name|zahlungspflichtiger|zahlungspflichtige r|sender|ordenante|nadawca"
      + "|плательщик|платник",
    .payeeName:
      "payee|payee name|beneficiary|beneficiary name|recipient|empfänger|zahlungsempfänger"
      + "|zahlungsempfänger in|bénéficiaire|beneficiario|odbiorca|получатель|отримувач",
    .payerAccount:
      "payer account|payer iban|payer account number|from email address|absender e mail adresse"
      + "|avsändare|van e mailadres|de l'adresse email",
    .payeeAccount:
      "payee account|payee iban|payee account number|beneficiary account|to email address"
      + "|empfänger e mail adresse|mottagare|naar e mailadres|à l'adresse email",
    .merchant: "supplierfound",
    .purpose:
      "description|narrative|notifications|particulars|transaction description|memo|remarks|label"
      + "|payment details|verwendungszweck|buchungsdetails|zweck|omschrijving|omschrijving 1"
      + "|mededelingen|mededeling|libellé|libellé opération|communication|motif|concepto"
      + "|descripción|observaciones|causale|descrizione|operazione|rubrik|tytuł|opis|opis transakcji"
      + "|tytułem|назначение платежа|назначение|описание|описание операции|призначення платежу"
      + "|опис|опис операції|деталі операції",
    .details:
      "details|détails|descrizione completa|descrizione estesa|dettagli|meddelande|movimiento"
      + "|détail de l'écriture",
    .bookingText: "buchungstext|opis operacji",
    .type:
      "type|transaction type|payment method|typ transakcji|vorgang|tran type|umsatzart"
      + "|buchungsart|mutatiesoort|soort|subcategory|type d'opération|type operation"
      + "|type de transaction|libellé court|tipo|typ|rodzaj operacji|typ operacji|тип операции"
      + "|тип операції",
    .reference:
      "reference|ref|payment reference|check or slip|check number|cheque number|referenz"
      + "|kundenreferenz|kenmerk|référence|referencia|numer referencyjny",
    .id:
      "transaction id|transferwise id|transaktionscode|transactiereferentie"
      + "|identifiant de transaction",
    .state: "state|status|statut|estado|stato|contabilizzazione|stan|info|статус|состояние|стан",
  ])
}
