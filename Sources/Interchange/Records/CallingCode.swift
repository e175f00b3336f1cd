/// The number of a country, or of several, before which international numbers have a plus.
///
/// > ITU-T. "The international public telecommunication numbering plan." Recommendation E.164, 2010,
/// > and its list of assigned country codes, 2016.
struct CallingCode: Hashable {
  let digits: String

  private static let ofTwoDigits: Set<String> = [
    "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47",
    "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65",
    "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98",
  ]

  /// The code with which the digits of an international number begin.
  init?(of number: String) {
    guard let first = number.first, first != "0", number.count >= 4 else { return nil }
    if first == "1" || first == "7" {
      digits = String(first)
    } else if Self.ofTwoDigits.contains(String(number.prefix(2))) {
      digits = String(number.prefix(2))
    } else {
      digits = String(number.prefix(3))
    }
  }

  /// What is dialled before a number of the same country; `nil` where nothing is.
  var trunkPrefix: String? {
    switch digits {
    case "7": "8"
    case "36": "06"
    case "39": nil
    default: "0"
    }
  }
}
