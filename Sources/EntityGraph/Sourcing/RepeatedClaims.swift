/// The claims of copies that say what stands in what they copy: the same in all but document and
/// place.
struct RepeatedClaims: Sendable {
  /// The claim that each repeats, in the nearest document that it copies and that has it.
  private(set) var originals: [Int32: Int32] = [:]

  /// - Parameters:
  ///   - claims: Those that count, in ascending order.
  ///   - facts: The facts.
  /// - Complexity: O(claims of copies and of what they copy).
  init(among claims: some Sequence<Int32>, of facts: Facts) {
    let copied = facts.documents.copied
    let areCopied = Set(copied.values.joined())
    guard !areCopied.isEmpty else { return }
    let copies = claims.filter { copied[facts[$0].document] != nil }
    let originals = claims.filter { areCopied.contains(facts[$0].document) }
    var told = ToldClaims(capacity: originals.count)
    for number in originals {
      let claim = facts[number]
      told.add(number, Saying(claim, in: claim.document))
    }
    for number in copies {
      let claim = facts[number]
      let known = copied[claim.document]?.lazy.map { told[Saying(claim, in: $0)] }
        .first { !$0.isEmpty }
      self.originals[number] = known.map { facts.original(of: number, among: $0) }
    }
  }

  subscript(claim: Int32) -> Int32? { originals[claim] }
}

/// What a claim says, wherever in a document that stands.
private struct Saying: Hashable {
  private let numbers: SIMD8<Int32>
  private let stance: Claim.Stance
  private let form: CodedClaim.Form
  private let isMomentary: Bool?

  init(_ claim: CodedClaim, in document: Int32) {
    numbers = SIMD8(
      document, claim.chain, claim.subject, claim.predicate, claim.object, claim.period,
      claim.channel, claim.events)
    (stance, form, isMomentary) = (claim.stance, claim.form, claim.isMomentary)
  }
}

/// Claims by what they say; as nearly all say something of their own, the first of each has no list.
private struct ToldClaims {
  private var first: [Saying: Int32]
  private var others: [Saying: [Int32]] = [:]

  init(capacity: Int) { first = Dictionary(minimumCapacity: capacity) }

  mutating func add(_ claim: Int32, _ saying: Saying) {
    if first[saying] == nil {
      first[saying] = claim
    } else {
      others[saying, default: []].append(claim)
    }
  }

  subscript(saying: Saying) -> [Int32] {
    first[saying].map { [$0] + (others[saying] ?? []) } ?? []
  }
}

extension Facts {
  /// Of claims that say the same as one in a copy, the one at the place that the copy names; else the
  /// first.
  fileprivate func original(of copy: Int32, among claims: [Int32]) -> Int32 {
    guard claims.count > 1 else { return claims[0] }
    let places = documents.definition(Int(self[copy].document))?.repeats ?? []
    let named = Set(places.filter { $0.locator == locator(copy) }.map(\.original))
    return claims.first { locator($0).map(named.contains) ?? false } ?? claims[0]
  }

  /// Where in its document a claim stands.
  func locator(_ number: Int32) -> String? {
    let locator = self[number].locator
    return locator < 0 ? nil : dictionaries.locators[locator].rawValue
  }
}

extension DocumentTable {
  /// What each copy copies: its original last, and before that the copies between the two; of copies
  /// in a circle, which no import takes, the least is the original.
  fileprivate var copied: [Int32: [Int32]] {
    var copied: [Int32: [Int32]] = [:]
    for number in numbers where originals[number] != number {
      var (ancestors, next): ([Int32], Int?) = ([], number)
      repeat {
        next = next.flatMap(definition)?.republishes.flatMap { self.number(of: $0) }
        if let next { ancestors.append(Int32(next)) }
      } while next != nil && next != originals[number]
      copied[Int32(number)] = ancestors
    }
    return copied
  }
}
