import GraphKernels

/// The one source behind a claim, and how it speaks.
struct Voice: BitwiseCopyable, Sendable {
  /// ``CodedClaim/none`` where several passed the claim on.
  let source: Int32

  /// The document whose words they are, whether it quotes the source and does not speak for itself,
  /// and whether the claim is believed.
  private let bits: Int32

  /// The voices behind claims, indexed by claim.
  ///
  /// - Complexity: O(claims), on all cores.
  static func all(
    of claims: [CodedClaim], _ documents: DocumentTable, _ voices: Voices, _ chains: ListInterner
  ) -> [Voice] {
    let (originals, own) = (documents.originals.array, voices.own.map(voices.speaker))
    let quoted = (0..<Int32(chains.count)).map {
      voices.speaker(chains.only($0) ?? CodedClaim.none)
    }
    return claims.mapInParallel { claim in
      let document = Int(claim.document)
      let isQuoted = claim.chain != 0
      let isBelieved = claim.credibility != .improbable
      return Voice(
        isQuoted ? quoted[Int(claim.chain)] : own[document],
        original: Int32(originals[document]), isQuoted: isQuoted, isBelieved: isBelieved)
    }
  }

  @inline(__always)
  init(_ source: Int32, original: Int32, isQuoted: Bool, isBelieved: Bool) {
    self.source = source
    bits = original << 2 | (isQuoted ? 2 : 0) | (isBelieved ? 1 : 0)
  }

  /// That of what several say together.
  static var several: Voice {
    Voice(CodedClaim.none, original: 0, isQuoted: false, isBelieved: false)
  }

  private var original: Int32 { bits >> 2 }
  private var isQuoted: Bool { bits & 2 != 0 }
  private var isBelieved: Bool { bits & 1 != 0 }

  /// The number of different sources that are believed; `nil` where there are many voices, or a claim
  /// was passed on by several sources.
  ///
  /// A document's own voice does not count beside the sources that it quotes.
  static func independent(_ voices: some Collection<Voice>) -> Int? {
    let few = 16
    if voices.count == 1, let only = voices.first { return only.isBelieved ? 1 : 0 }
    guard voices.count <= few, voices.allSatisfy({ $0.source >= 0 }) else { return nil }
    var count = 0
    var places = voices.startIndex..<voices.startIndex
    while places.upperBound < voices.endIndex {
      let voice = voices[places.upperBound]
      let isNew = !voices[places].contains { $0.source == voice.source && $0.isHeard(voices) }
      if isNew, voice.isHeard(voices) { count += 1 }
      places = voices.startIndex..<voices.index(after: places.upperBound)
    }
    return count
  }

  private func isHeard(_ voices: some Collection<Voice>) -> Bool {
    isBelieved
      && (isQuoted
        || !voices.contains { $0.isQuoted && $0.isBelieved && $0.original == original })
  }
}
