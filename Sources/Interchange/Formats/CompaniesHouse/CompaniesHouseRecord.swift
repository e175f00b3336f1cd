import EntityGraph

/// One record: of a person with significant control, a statement, exemptions, or an officer.
struct CompaniesHouseRecord {
  let value: JSONValue
  let line: Int

  /// The company that the record is of; `nil` where neither it nor a link tells.
  let company: String?

  /// Whose appointments the file lists, where they are all of one officer.
  private let owner: CompaniesHouseOfficer?

  init(_ record: JSONValue, of owner: CompaniesHouseOfficer?, line: Int) {
    value = record["data"] ?? record
    (self.owner, self.line) = (owner, line)
    let number =
      record["company_number"]?.spelled ?? value["appointed_to"]?["company_number"]?.spelled
      ?? Self.part(after: "company", value.link)
    company = number.map { ExternalIdentifier(companyNumber: $0)?.value ?? $0 }
  }

  /// What stands behind a word in a path such as `/officers/abc/appointments`.
  fileprivate static func part(after word: Substring, _ path: String?) -> String? {
    let parts = (path ?? "").split(separator: "/")
    guard let place = parts.firstIndex(of: word), place + 1 < parts.count else { return nil }
    return String(parts[place + 1])
  }

  subscript(key: String) -> String? { value[key]?.text }

  var kind: String { self["kind"] ?? "" }

  /// Where the record stands in the register.
  var link: String? { value.link }

  /// The id of a record, put together from the company and the last parts of its link.
  var recordID: String {
    let parts = (link ?? "line/\(line)").split(separator: "/").suffix(2).joined(separator: "-")
    return "gb-psc-\(company ?? "unknown")-\(parts)"
  }

  /// The id that an officer has in all companies; `nil` where it is not told.
  var officer: String? {
    Self.part(after: "officers", value["links"]?["officer"]?["appointments"]?.text) ?? owner?.id
  }

  /// From the first day to the last; open where no end is told, as the register tells ends.
  func period(_ start: String, _ end: String) -> Period? {
    let (first, last) = (value[start]?.date, value[end]?.date)
    if last != nil || value["ceased"]?.flag == true { return Period(from: first, until: last) }
    return first.map { Period(from: .date($0), until: .open) }
  }

  /// A month or a day of birth.
  var birth: PartialDate? {
    guard let birth = value["date_of_birth"] ?? owner?.birth, let year = birth["year"]?.integer
    else { return nil }
    let parts = [birth["month"]?.integer, birth["day"]?.integer].prefix { $0 != nil }
    let text = parts.compactMap(\.self).reduce("\(year)") { $0 + ($1 < 10 ? "-0\($1)" : "-\($1)") }
    return PartialDate(text)
  }

  /// The number that a company has in the register itself; `nil` for one of another country.
  var registeredNumber: ExternalIdentifier? {
    guard let identification = value["identification"],
      let number = identification["registration_number"]?.spelled
    else { return nil }
    let country = identification["country_registered"]?.text ?? ""
    let isBritish =
      identification["identification_type"]?.text == "uk-limited-company"
      || Self.british.contains(country.lowercased().replacing("&", with: "and"))
    return isBritish ? ExternalIdentifier(companyNumber: number) : nil
  }

  private static let british: Set<String> = [
    "united kingdom", "uk", "great britain", "england", "wales", "scotland", "northern ireland",
    "england and wales", "united kingdom (england and wales)", "united kingdom (scotland)",
    "united kingdom (england)", "united kingdom (wales)", "united kingdom (northern ireland)",
    "uk - england and wales",
  ]
}

/// The officer whose appointments a list has.
struct CompaniesHouseOfficer {
  let id: String
  let birth: JSONValue?

  /// `nil` for a list of others than the appointments of one officer.
  init?(_ records: JSONRecords) throws(ReadingError) {
    let link = try records.value(under: "links")?["self"]?.text
    guard let id = CompaniesHouseRecord.part(after: "officers", link),
      CompaniesHouseRecord.part(after: "company", link) == nil
    else { return nil }
    self.id = id
    birth = try records.value(under: "date_of_birth")
  }
}

extension ExternalIdentifier {
  /// The number of a company in the register, with the zeros that `written` may lack; `nil` for
  /// anything else.
  init?(companyNumber written: String) {
    self.init("gb-coh:\(written)")
    guard identifies else { return nil }
  }
}

extension JSONValue {
  fileprivate var link: String? { self["links"]?["self"]?.text }

  /// An address of the register in one text.
  var registerAddress: String? {
    let house = ["premises", "address_line_1"].compactMap { self[$0]?.text }
    let street = house.isEmpty ? nil : house.joined(separator: " ")
    let before = ["care_of", "po_box"].map { self[$0]?.text }
    let after = ["address_line_2", "locality", "region", "postal_code", "country"].map {
      self[$0]?.text
    }
    let parts = (before + [street] + after).compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
