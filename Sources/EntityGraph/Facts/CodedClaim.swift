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
  package var form = Form.relation
  package var stance = Claim.Stance.asserts
  package var isWithdrawn = false
  package var isMomentary: Bool?
  package var credibility: Credibility?

  package init(document: Int32) { self.document = document }

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

/// What a claim says, unless its claimant took it back.
enum EffectiveStance: UInt8, CaseIterable, Sendable {
  case asserts, supposes, doubts, denies, withdrawn
}
