/// A claim about a tie, or what an event implies of it, with what tells whether others say the same: so
/// that the claims of a tie, which stand far apart, need not be looked up.
struct SpokenTie: BitwiseCopyable {
  /// Kind and object of the tie.
  private let key: UInt64

  /// Who speaks in a claim.
  let voice: Voice

  /// The number of a claim, or, from the number of claims on, of what an event implies.
  let number: Int32
  let period: Int32
  let channel: Int32

  /// The rank of the rating of a claim.
  let rating: UInt8
  private let traits: Traits

  private struct Traits: OptionSet {
    let rawValue: UInt8

    /// A claim that asserts something and is tied to no event.
    static let plain = Traits(rawValue: 1)
    static let momentary = Traits(rawValue: 2)

    /// Not said before the time it speaks of.
    static let timely = Traits(rawValue: 4)

    /// Names the record that it is.
    static let recorded = Traits(rawValue: 8)
  }

  @inline(__always)
  init(
    _ number: Int32, _ claim: CodedClaim, _ tie: Tie, _ voice: Voice, rating: UInt8,
    isMomentary: Bool, isTimely: Bool, isRecorded: Bool
  ) {
    var traits: Traits = claim.ties == 0 && claim.asserts ? .plain : []
    if isMomentary { traits.insert(.momentary) }
    if isTimely { traits.insert(.timely) }
    if isRecorded { traits.insert(.recorded) }
    self.init(tie, voice, number, claim.period, claim.channel, rating, traits)
  }

  init(impliedAs number: Int32, _ tie: Tie) {
    self.init(tie, .several, number, CodedClaim.none, CodedClaim.none, 0, [])
  }

  private init(
    _ tie: Tie, _ voice: Voice, _ number: Int32, _ period: Int32, _ channel: Int32,
    _ rating: UInt8, _ traits: Traits
  ) {
    key = UInt64(tie.kind) << 32 | UInt64(tie.object)
    (self.voice, self.number, self.period, self.channel) = (voice, number, period, channel)
    (self.rating, self.traits) = (rating, traits)
  }

  var isMomentary: Bool { traits.contains(.momentary) }

  /// Whether it is a claim that makes a relation by itself.
  var isPlain: Bool { traits.contains(.plain) }

  /// Whether it makes a relation with others that say the same.
  var isTimely: Bool { traits.contains(.timely) }

  /// Whether it makes one only with those that name the same record.
  var isRecorded: Bool { traits.contains(.recorded) }

  /// Whether two claims differ in nothing but who makes them.
  func agrees(with other: Self) -> Bool {
    traits == other.traits && period == other.period && channel == other.channel
  }

  func tie(of subject: Int32) -> Tie {
    Tie(subject: subject, object: Int32(key & 0xFFFF_FFFF), kind: Int32(key >> 32))
  }

  func isAboutTie(of other: Self) -> Bool { key == other.key }

  /// By kind, object and number.
  func precedes(_ other: Self) -> Bool {
    key == other.key ? number < other.number : key < other.key
  }
}
