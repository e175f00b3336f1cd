/// What was taken back by a later version of the record that says it.
///
/// A record that is known everywhere by one id, as objects of STIX are, may stand in several files; the
/// version that takes it back withdraws what the others say.
struct Retractions {
  /// What a record says, whoever passes it on.
  private struct Statement: Hashable {
    let locator: Int32
    let form: CodedClaim.Form
    let subject: Int32
    let predicate: Int32
    let object: Int32
    let value: String?

    init(_ claim: CodedClaim, _ values: ValueInterner) {
      (locator, form) = (claim.locator, claim.form)
      (subject, predicate) = (claim.subject, claim.predicate)
      value = form == .property ? values[claim.object].text : nil
      object = form == .property ? CodedClaim.none : claim.object
    }
  }

  private let dates: [Statement: PartialDate]

  /// The locators of records that were taken back.
  private let locators: Set<Int32>

  /// - Complexity: O(claims).
  init(_ claims: [CodedClaim], _ dictionaries: ClaimDictionaries) {
    var dates: [Statement: PartialDate] = [:]
    for claim in claims where claim.isWithdrawn && claim.locator >= 0 {
      guard let date = dictionaries.sayings[claim.saying].end.date,
        dictionaries.locators[claim.locator].rawValue.namesRecordEverywhere
      else { continue }
      let statement = Statement(claim, dictionaries.values)
      dates[statement] = max(dates[statement] ?? date, date)
    }
    (self.dates, locators) = (dates, Set(dates.keys.lazy.map(\.locator)))
  }

  /// Withdraws the claims of these records that were made before they were taken back.
  ///
  /// - Complexity: O(claims); O(1) where nothing was taken back.
  func withdraw(_ claims: inout [CodedClaim], _ dictionaries: inout ClaimDictionaries) {
    guard !dates.isEmpty else { return }
    for place in claims.indices
    where !claims[place].isWithdrawn && locators.contains(claims[place].locator) {
      let claimed = dictionaries.sayings[claims[place].saying].start.date
      guard let date = dates[Statement(claims[place], dictionaries.values)],
        claimed.map({ $0.earliest <= date.latest }) ?? true
      else { continue }
      claims[place].isWithdrawn = true
      claims[place].saying = dictionaries.sayings.number(
        of: Period(claimed: claimed, withdrawn: date))
    }
  }
}

extension String {
  /// Whether it is the id of a record wherever that stands, such as `relationship--4b7a32c6`.
  fileprivate var namesRecordEverywhere: Bool {
    guard let dashes = utf8.firstRange(of: "--".utf8) else { return false }
    let type = utf8[..<dashes.lowerBound]
    return !type.isEmpty && dashes.upperBound < utf8.endIndex
      && type.allSatisfy {
        $0 == UInt8(ascii: "-") || UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0
          || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
      }
  }
}
