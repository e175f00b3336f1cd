/// The values of a column in the order in which a file has them, each with its row.
///
/// While all are of one type, a text or a flag takes 8 bytes and a number 12; then 13 each.
struct JSONEntries {
  enum Kind: UInt8 {
    case flag, wholeNumber, number, text

    fileprivate var isNarrow: Bool { self == .flag || self == .text }
  }

  private var rows: [Int32] = []

  /// The type that all have so far.
  private var common: Kind?

  /// The type of each, where they are of several.
  private var kinds: [Kind] = []
  private var narrow: [UInt32] = []
  private var wide: [UInt64] = []

  var isEmpty: Bool { rows.isEmpty }
  var count: Int { rows.count }

  /// Takes in a value as its bits, of which a text or a flag has 32.
  mutating func append(_ kind: Kind, _ bits: UInt64, row: Int) {
    if let common, common != kind, kinds.isEmpty {
      kinds = Array(repeating: common, count: rows.count)
      if common.isNarrow { wide = narrow.map { UInt64($0) } }
      narrow = []
    }
    common = common ?? kind
    let isMixed = !kinds.isEmpty
    if isMixed { kinds.append(kind) }
    rows.append(Int32(row))
    if kind.isNarrow, !isMixed {
      narrow.append(UInt32(truncatingIfNeeded: bits))
    } else {
      wide.append(bits)
    }
  }

  func forEach(_ body: (_ row: Int, Kind, _ bits: UInt64) -> Void) {
    guard let common else { return }
    for (place, row) in rows.enumerated() {
      let bits = narrow.isEmpty ? wide[place] : UInt64(narrow[place])
      body(Int(row), kinds.isEmpty ? common : kinds[place], bits)
    }
  }
}
