import EntityGraph

/// The distinct texts of a column as numbers, with those that are none.
struct SpelledNumbers {
  /// Of how many cells one may be neither a number nor missing.
  static let cellsPerOddOne = 20

  /// Indexed by text.
  private(set) var wholeNumbers: [Int?]
  private(set) var numbers: [Double?]

  /// The texts that say that something is missing, and those that are no numbers.
  private(set) var missing: RowSet
  private(set) var odd: RowSet

  private var hasFraction = false
  private var hasNumber = false
  private var hasUnkeptDigits = false
  private var hasPoint = false
  private var hasComma = false

  /// The texts such as `1.250`, which are thousands or decimals as the other cells are, by what they
  /// are as thousands.
  private var grouped: [Int: Int] = [:]
  private var hasSeveralPoints = false

  /// Reads the texts that some row has.
  ///
  /// - Returns: `nil` where too many cells are no numbers, or some have a point and some a comma.
  init?(_ texts: TextPool, _ rowCounts: [Int32], decimalComma: Bool) {
    wholeNumbers = Array(repeating: nil, count: texts.count)
    numbers = Array(repeating: nil, count: texts.count)
    (missing, odd) = (RowSet(rowCount: texts.count), RowSet(rowCount: texts.count))
    let rowCount = rowCounts.reduce(0) { $0 + Int($1) }
    var (oddCount, missingCount) = (0, 0)
    for text in 0..<texts.count where rowCounts[text] > 0 {
      let spelled = texts.bytes.span.extracting(texts.range(text))
      if spelled.isMissing {
        missing.insert(text)
        missingCount += Int(rowCounts[text])
      } else if !take(spelled, text, decimalComma) {
        odd.insert(text)
        oddCount += Int(rowCounts[text])
        if oddCount * Self.cellsPerOddOne > rowCount { return nil }
      }
    }
    decideGroups()
    let isMissing = missingCount == rowCount
    guard !(hasPoint && hasComma), hasNumber || isMissing,
      oddCount * Self.cellsPerOddOne <= rowCount - missingCount
    else { return nil }
  }

  /// A text such as `1.250` that is read as a decimal and may be meant as thousands, as the other
  /// cells with a point are; `nil` where some cell decides.
  var undecidedGroups: Int? { hasPoint && !hasOtherPoint ? grouped.keys.min() : nil }

  private var hasOtherPoint = false

  /// Reads groups as thousands where another cell has a decimal comma, or several points.
  private mutating func decideGroups() {
    guard !grouped.isEmpty else { return }
    guard hasComma || hasSeveralPoints else {
      (hasPoint, hasFraction) = (true, true)
      return
    }
    for (text, number) in grouped {
      (wholeNumbers[text], numbers[text]) = (number, Double(number))
    }
  }

  /// The narrowest type that keeps all numbers.
  var type: ColumnBuilder.ValueType {
    if !hasNumber || (hasUnkeptDigits && !hasFraction) { return .text }
    return hasFraction ? .number : .wholeNumber
  }

  /// - Returns: Whether it is a number.
  private mutating func take(
    _ spelled: Span<UInt8>, _ text: Int, _ decimalComma: Bool
  ) -> Bool {
    if let whole = Int(spelled: spelled), whole != 0 || !spelled.hasSign {
      (wholeNumbers[text], numbers[text]) = (whole, Double(whole))
      if spelled.isOfUnkeptDigits { hasUnkeptDigits = true }
      hasNumber = true
      return true
    }
    if decimalComma, let groups = spelled.pointGroups {
      grouped[text] = groups.number
      numbers[text] = Double(spelled: spelled)
      if groups.points > 1 { hasSeveralPoints = true }
      hasNumber = true
      return true
    }
    let hasComma = decimalComma && spelled.hasComma
    let number = hasComma ? Double(spelledWithComma: spelled) : Double(spelled: spelled)
    guard let number, number.isFinite || spelled.isOfInfinity else { return false }
    numbers[text] = number
    hasNumber = true
    if hasComma {
      self.hasComma = true
    } else if spelled.hasDecimalPoint {
      (hasPoint, hasOtherPoint) = (true, true)
    }
    if spelled.isOfDigits { hasUnkeptDigits = true } else { hasFraction = true }
    return true
  }
}

extension Span<UInt8> {
  fileprivate var hasSign: Bool {
    for position in indices where self[position] == UInt8(ascii: "-") { return true }
    return false
  }

  /// Whether a whole number is one as a telephone or a post office has it: with zeros in front, or
  /// with a plus before many digits.
  fileprivate var isOfUnkeptDigits: Bool {
    let digits = trimmedRange
    let start = digits.lowerBound
    let hasPlus = self[start] == UInt8(ascii: "+")
    let first = hasPlus || self[start] == UInt8(ascii: "-") ? start + 1 : start
    return hasPlus && digits.count > 7 || digits.upperBound - first > 1 && self[first] == 0x30
  }
}
