/// One claim as numbers: what they stand for is in ``ClaimDictionaries``, and in the table of
/// entities.
///
/// A number that a claim lacks is `none`; of chains, events, sayings and attributes 0 is the empty
/// one.
package struct CodedClaim: BitwiseCopyable, Sendable {
  /// Which numbers say something: subject, kind, object; subject, property, value; or event, role,
  /// filler.
  package enum Form: UInt8, BitwiseCopyable, Sendable { case property, relation, role }

  package static var none: Int32 { -1 }

  /// Among all documents in order of ids.
  package var document: Int32
  package var locator = none
  package var chain: Int32 = 0

  /// The subject, or the event of a role.
  package var subject = none

  /// The kind of relation, the property or the role.
  package var predicate = none

  /// The object, the filler of a role, or the value.
  package var object = none
  package var period = none
  package var channel = none

  /// The events it is tied to, and the same with the event whose role it names.
  package var events: Int32 = 0
  package var ties: Int32 = 0

  /// When it was said, and when it was taken back.
  package var saying: Int32 = 0
  package var paraphrase = none
  package var attributes: Int32 = 0

  /// Form, stance, whether it is withdrawn, whether it speaks of a moment, and credibility.
  private var bits: UInt32 = 0

  package init(document: Int32) {
    self.document = document
    form = .relation
  }

  /// What it says now: nothing, where its claimant took it back.
  var effectiveStance: EffectiveStance {
    if isWithdrawn { return .withdrawn }
    return switch stance {
    case .asserts: .asserts
    case .supposes: .supposes
    case .doubts: .doubts
    case .denies: .denies
    }
  }

  var asserts: Bool { stance == .asserts && !isWithdrawn }
}

extension CodedClaim {
  package var form: Form {
    get { Form(rawValue: UInt8(self[0, 2])) ?? .relation }
    set { self[0, 2] = UInt32(newValue.rawValue) }
  }

  package var stance: Claim.Stance {
    get { Claim.Stance(code: self[2, 2]) }
    set { self[2, 2] = newValue.code }
  }

  package var isWithdrawn: Bool {
    get { self[4, 1] == 1 }
    set { self[4, 1] = newValue ? 1 : 0 }
  }

  package var isMomentary: Bool? {
    get { self[5, 2] == 0 ? nil : self[5, 2] == 1 }
    set { self[5, 2] = newValue.map { $0 ? 1 : 2 } ?? 0 }
  }

  package var credibility: Credibility? {
    get { Credibility(rawValue: Int(self[7, 3])) }
    set { self[7, 3] = UInt32(newValue?.rawValue ?? 0) }
  }

  /// So many bits from a place on, as a number.
  private subscript(place: UInt32, count: UInt32) -> UInt32 {
    get { bits >> place & (1 << count - 1) }
    set { bits = bits & ~((1 << count - 1) << place) | newValue << place }
  }
}

/// What a claim says, unless its claimant took it back.
enum EffectiveStance: UInt8, CaseIterable, Sendable {
  case asserts, supposes, doubts, denies, withdrawn
}

extension Claim.Stance {
  fileprivate var code: UInt32 {
    switch self {
    case .asserts: 0
    case .supposes: 1
    case .doubts: 2
    case .denies: 3
    }
  }

  fileprivate init(code: UInt32) {
    self =
      switch code {
      case 0: .asserts
      case 1: .supposes
      case 2: .doubts
      default: .denies
      }
  }
}
