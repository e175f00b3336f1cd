import EntityGraph
import TestSupport
import Testing

@Suite struct QuantityTests {
  @Test(
    arguments: [
      ("83", 83, .exactly, nil), ("exactly 5", 5, .exactly, nil),
      ("at least 89", 89, .atLeast, nil),
      ("more than 60", 60, .moreThan, nil), ("about 400", 400, .about, nil),
      ("nearly 6", 6, .nearly, nil), ("up to 400", 400, .upTo, nil),
      ("less than 5", 5, .lessThan, nil), ("dozens", 24, .atLeast, nil),
      ("scores", 40, .atLeast, nil), ("hundreds", 200, .atLeast, nil),
      ("thousands", 2000, .atLeast, nil), ("about 80 km", 80, .about, "km"),
      ("hundreds soldiers", 200, .atLeast, "soldiers"),
      ("12.5 km per hour", 12.5, .exactly, "km per hour"),
      ("1,234", 1234, .exactly, nil), ("12,345,678.5", 12_345_678.5, .exactly, nil),
      ("-3", -3, .exactly, nil), ("1e3", 1000, .exactly, nil), ("0", 0, .exactly, nil),
    ] as [(String, Double, Quantity.Bound, String?)])
  func readsANumberWithItsBoundAndUnit(
    text: String, number: Double, bound: Quantity.Bound, unit: String?
  ) throws {
    let quantity = try #require(Quantity(text))
    #expect(quantity == Quantity(text: text, number: number, bound: bound, unit: unit))
    #expect(quantity.description == text)
  }

  @Test(
    arguments: [
      ("300 000", 300_000, nil), ("300,000", 300_000, nil), ("300'000", 300_000, nil),
      ("300\u{202F}000 people", 300_000, "people"), ("300 thousand", 300_000, nil),
      ("2.5 million EUR", 2_500_000, "EUR"), ("1 billion", 1e9, nil), ("5 soldiers", 5, "soldiers"),
      ("1 234 567.5", 1_234_567.5, nil), ("-12 000", -12_000, nil),
    ] as [(String, Double, String?)])
  func digitsMayBeGroupedAndScaled(text: String, number: Double, unit: String?) {
    #expect(Quantity(text) == Quantity(text: text, number: number, unit: unit))
  }

  @Test(
    arguments: [
      ("3 to 4", 3, 4, nil), ("3-4", 3, 4, nil), ("3\u{2013}4 km", 3, 4, "km"),
      ("3 to 4 million", 3e6, 4e6, nil), ("900 thousand to 1 million", 9e5, 1e6, nil),
      ("10 000 to 12 000 people", 10_000, 12_000, "people"), ("3-4 million", 3e6, 4e6, nil),
    ] as [(String, Double, Double, String?)])
  func aRangeHasTwoEnds(text: String, first: Double, last: Double, unit: String?) {
    #expect(Quantity(text) == Quantity(text: text, number: first, to: last, unit: unit))
  }

  @Test(arguments: [
    ("3 to 4", "4", false), ("3 to 4", "3", false), ("3 to 4", "6", true), ("3 to 4", "2", true),
    ("3 to 4", "4 to 5", false), ("3 to 4", "more than 4", true), ("3 to 4", "5 to 6", true),
    ("300 000", "300 thousand", false), ("3-4 km", "6 miles", false),
  ])
  func aRangeContradictsWhatLiesOutsideOfIt(left: String, right: String, wanted: Bool) {
    #expect(Value.number(left).contradicts(.number(right)) == wanted)
    #expect(Value.number(right).contradicts(.number(left)) == wanted)
  }

  @Test(arguments: [
    "4 to 3", "3 to", "3 to many", "2023-01-02", "at least 3 to 4", "5 km2", "83 (63 later)", "3-",
    "", " ", "many", "at least", "at least many", "about dozens", "nan", "inf", "infinity", "0x10",
    "4,5", "1,23,456", ",234", "12,", "1.2.3", "e", "--3", "83people",
  ])
  func refusesWhatIsNoNumber(text: String) { #expect(Quantity(text) == nil) }

  /// Every pair of bounds of the number 60.
  @Test func boundsOfOneNumberContradictWhereNoNumberSatisfiesBoth() {
    let wanted: [Quantity.Bound: [Quantity.Bound]] = [
      .exactly: [.moreThan, .lessThan], .atLeast: [.lessThan],
      .moreThan: [.exactly, .upTo, .lessThan], .about: [], .nearly: [], .upTo: [.moreThan],
      .lessThan: [.exactly, .atLeast, .moreThan],
    ]
    for left in Quantity.Bound.allCases {
      for right in Quantity.Bound.allCases {
        #expect(
          quantity(left, 60).contradicts(quantity(right, 60))
            == wanted[left]?.contains(right), "\(left) \(right)")
      }
    }
  }

  /// Bounds around 50 and 100: far enough apart that a fifth either way does not bridge them.
  @Test func boundsOfNumbersFarApartContradictUnlessOpenTowardsEachOther() {
    let upwards: Set<Quantity.Bound> = [.atLeast, .moreThan]
    let downwards: Set<Quantity.Bound> = [.upTo, .lessThan]
    for low in Quantity.Bound.allCases {
      for high in Quantity.Bound.allCases {
        #expect(
          quantity(low, 50).contradicts(quantity(high, 100))
            == !(upwards.contains(low) || downwards.contains(high)), "\(low) \(high)")
      }
    }
  }

  @Test(arguments: [
    ("about 400", "320", false), ("about 400", "480", false), ("about 400", "319", true),
    ("about 400", "481", true), ("about 400", "about 266", true), ("about 400", "about 267", false),
    ("nearly 100", "120", false), ("nearly 100", "121", true), ("nearly 100", "80", false),
    ("about 100", "less than 80", true), ("about 100", "up to 80", false),
    ("about -100", "-120", false), ("about -100", "-121", true),
    ("dozens", "23", true), ("dozens", "24", false), ("scores", "39", true),
    ("scores", "40", false),
    ("hundreds", "199", true), ("hundreds", "200", false), ("thousands", "1999", true),
    ("thousands", "2000", false), ("63", "89", true), ("83", "83.0", false),
    ("at least 89", "63", true), ("at least 89", "about 400", false),
    ("5 km", "6 miles", false), ("5 km", "6 km", true), ("5", "6 km", true),
  ])
  func contradictsWhereNoNumberSatisfiesBoth(left: String, right: String, wanted: Bool) throws {
    #expect(Value.number(left).contradicts(.number(right)) == wanted)
    #expect(Value.number(right).contradicts(.number(left)) == wanted)
  }

  /// A slow twin asks whether any of many numbers satisfies both.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func agreesWithTryingNumbers(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let (left, right) = (random(&generator), random(&generator))
    let tried = stride(from: -50.0, through: 200, by: 0.5)
    #expect(left.contradicts(right) == !tried.contains { left.admits($0) && right.admits($0) })
  }

  private func quantity(_ bound: Quantity.Bound, _ number: Double) -> Quantity {
    Quantity(text: "", number: number, bound: bound)
  }

  /// Multiples of five, so that a fifth of them is whole.
  private func random(_ generator: inout SplitMix64) -> Quantity {
    let bounds = Quantity.Bound.allCases
    return quantity(
      bounds[Int.random(in: 0..<bounds.count, using: &generator)],
      Double(Int.random(in: 0...20, using: &generator) * 5))
  }
}

extension Quantity {
  fileprivate func admits(_ candidate: Double) -> Bool {
    switch bound {
    case .exactly: candidate == number
    case .atLeast: candidate >= number
    case .moreThan: candidate > number
    case .about, .nearly: abs(candidate - number) <= number / 5
    case .upTo: candidate <= number
    case .lessThan: candidate < number
    }
  }
}
