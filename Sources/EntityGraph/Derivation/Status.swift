/// Whether those who speak of a relation or a value agree.
public enum Status: String, CaseIterable, Sendable {
  case uncontested, disputed, denied, unconfirmed, withdrawn

  init(_ stances: some Sequence<EffectiveStance>) {
    let stances = Set(stances)
    self =
      switch (stances.contains(.asserts), stances.contains(.denies), stances.contains(.doubts)) {
      case (true, false, false): .uncontested
      case (true, _, _): .disputed
      case (false, true, _): .denied
      default: stances == [.withdrawn] ? .withdrawn : .unconfirmed
      }
  }

  /// The status of a property on whose values nobody disagrees.
  init(undisputed positions: [Status]) {
    self =
      [Status.uncontested, .denied, .unconfirmed].first(where: positions.contains) ?? .withdrawn
  }

  /// Whether somebody asserts it, so that it can be followed.
  public var isAsserted: Bool { self == .uncontested || self == .disputed }
}

extension DerivedRelation {
  /// Disputed also where the dates of one event contradict, or values of its own properties.
  func status(_ properties: RelationProperties) -> Status {
    let status = Status(testimonies.map(\.stance))
    return status == .uncontested && (properties.areDisputed || datesContradict)
      ? .disputed : status
  }

  private var datesContradict: Bool {
    guard !events.isEmpty || isRecord, testimonies.count > 1 else { return false }
    let stated = testimonies.lazy.filter { $0.stance == .asserts }.map(\.time)
    return time.isMomentary
      ? TimeSpan.contradict(
        stated.compactMap(\.span), within: isRecord ? TimeSpan.secondsBetweenClocks : 0)
      : !time.isDated && stated.contains { !$0.isMomentary && $0.isDated }
  }
}

extension Status: ByteCoded {
  static var first: Status { .uncontested }

  var code: UInt8 {
    switch self {
    case .uncontested: 0
    case .disputed: 1
    case .denied: 2
    case .unconfirmed: 3
    case .withdrawn: 4
    }
  }

  init?(code: UInt8) {
    switch code {
    case 0: self = .uncontested
    case 1: self = .disputed
    case 2: self = .denied
    case 3: self = .unconfirmed
    case 4: self = .withdrawn
    default: return nil
    }
  }
}
