extension Vocabulary {
  static let standardRelations: [RelationKind] =
    communication + observation + command + affiliation + force + supply + control + place
    + social + dependency + statement + identity

  private static let communication: [RelationKind] = [
    RelationKind(
      "called", "telephoned", inverse: "was telephoned by", .communication, isMomentary: true),
    RelationKind("spoke-with", "spoke with", .communication, isMomentary: true, isSymmetric: true),
    RelationKind("met", "met", .communication, isMomentary: true, isSymmetric: true),
    RelationKind(
      "negotiated-with", "negotiated with", .communication, isMomentary: true, isSymmetric: true),
    RelationKind("in-contact-with", "is in contact with", .communication, isSymmetric: true),
    RelationKind(
      "messaged", "sent word to", inverse: "had word from", .communication, flow: .forward,
      isMomentary: true),
    RelationKind(
      "told", "told", inverse: "was told by", .communication, flow: .forward, isMomentary: true),
    RelationKind(
      "asked", "asked", inverse: "was asked by", .communication, flow: .forward, isMomentary: true),
    RelationKind(
      "posted-on", "posted on", inverse: "carried a post by", .communication, flow: .forward,
      isMomentary: true),
    RelationKind(
      "published", "published", inverse: "was published by", .communication, flow: .forward,
      isMomentary: true),
    RelationKind(
      "passes-intelligence-to", "passes intelligence to", inverse: "gets intelligence from",
      .communication, flow: .forward),
    RelationKind(
      "communicates-with", "communicates with", inverse: "is communicated with by",
      .communication),
  ]

  private static let observation: [RelationKind] = [
    RelationKind("tracks", "tracks", inverse: "is tracked by", .observation),
    RelationKind(
      "overheard", "overheard", inverse: "was overheard by", .observation, isMomentary: true),
    RelationKind("jams", "jams", inverse: "is jammed by", .observation, flow: .forward),
    RelationKind(
      "sighted", "sighted", inverse: "was sighted by", .observation, isMomentary: true),
    RelationKind(
      "indicates", "indicates", inverse: "is indicated by", .observation,
      flow: RelationKind.Flow.none),
  ]

  private static let command: [RelationKind] = [
    RelationKind(
      "commands", "commands", inverse: "is commanded by", .command,
      to: ["organization", "person", "equipment"]),
    RelationKind(
      "heads", "heads", inverse: "is headed by", .command, from: ["person"], to: ["organization"]),
    RelationKind("deputy-of", "is deputy of", inverse: "has as deputy", .command),
    RelationKind(
      "ordered", "gave orders to", inverse: "had orders from", .command, isMomentary: true),
    RelationKind(
      "permitted", "gave permission to", inverse: "had permission from", .command, isMomentary: true
    ),
    RelationKind("sent", "sent", inverse: "was sent by", .command, isMomentary: true),
  ]

  private static let affiliation: [RelationKind] = [
    RelationKind(
      "works-for", "works for", inverse: "employs", .affiliation, to: ["organization", "person"]),
    RelationKind(
      "member-of", "is a member of", inverse: "has as member", .affiliation, to: ["organization"]),
    RelationKind("part-of", "is part of", inverse: "consists of", .affiliation),
    RelationKind("represents", "represents", inverse: "is represented by", .affiliation),
    RelationKind("supports", "supports", inverse: "is supported by", .affiliation),
    RelationKind("fights-alongside", "fights alongside", .affiliation, isSymmetric: true),
    RelationKind(
      "linked", "linked to", inverse: "linked from", .affiliation, flow: .forward),
    RelationKind("linked-to", "is linked to", .affiliation, isSymmetric: true),
    RelationKind(
      "attributed-to", "is attributed to", inverse: "is held responsible for", .affiliation,
      flow: RelationKind.Flow.none),
    RelationKind(
      "variant-of", "is a variant of", inverse: "has as variant", .affiliation,
      flow: RelationKind.Flow.none),
    RelationKind(
      "resolves-to", "resolves to", inverse: "is resolved from", .affiliation,
      flow: RelationKind.Flow.none),
    RelationKind(
      "citizen-of", "is a citizen of", inverse: "has as citizen", .affiliation,
      flow: RelationKind.Flow.none, from: ["person"], to: ["country"]),
    RelationKind(
      "secretary-of", "is secretary of", inverse: "has as secretary", .affiliation,
      to: ["organization"]),
  ]

  private static let force: [RelationKind] = [
    RelationKind("attacked", "attacked", inverse: "was attacked by", .force, isMomentary: true),
    RelationKind(
      "fired", "fired", inverse: "was fired by", .force, isMomentary: true, to: ["equipment"]),
    RelationKind("hit", "hit", inverse: "was hit by", .force, isMomentary: true),
    RelationKind("killed", "killed", inverse: "was killed by", .force, isMomentary: true),
    RelationKind("destroyed", "destroyed", inverse: "was destroyed by", .force, isMomentary: true),
    RelationKind("operates", "operates", inverse: "is operated by", .force),
    RelationKind("abandoned", "abandoned", inverse: "was abandoned by", .force, isMomentary: true),
    RelationKind("captured", "captured", inverse: "was captured by", .force, isMomentary: true),
    RelationKind("targets", "targets", inverse: "is targeted by", .force),
    RelationKind("exploits", "exploits", inverse: "is exploited by", .force),
    RelationKind("compromises", "compromises", inverse: "is compromised by", .force),
    RelationKind("mitigates", "mitigates", inverse: "is mitigated by", .force),
  ]

  private static let supply: [RelationKind] = [
    RelationKind("supplied", "supplied", inverse: "was supplied by", .supply),
    RelationKind("provided", "provided", inverse: "was provided by", .supply, isMomentary: true),
    RelationKind("made", "made", inverse: "was made by", .supply),
    RelationKind("equips", "equips", inverse: "is equipped with", .supply),
    RelationKind(
      "introduced", "introduced", inverse: "was introduced by", .supply, isMomentary: true),
    RelationKind("paid", "paid", inverse: "was paid by", .supply, isMomentary: true),
    RelationKind("delivered", "delivered", inverse: "was delivered by", .supply, isMomentary: true),
    RelationKind("delivers", "delivers", inverse: "is delivered by", .supply),
    RelationKind(
      "donated", "donated to", inverse: "had a donation from", .supply, isMomentary: true),
    RelationKind("owes", "owes", inverse: "is owed by", .supply),
    RelationKind("holds", "holds", inverse: "is held by", .supply),
    RelationKind(
      "holds-account", "holds the account", inverse: "is an account of", .supply, to: ["account"]),
  ]

  private static let control: [RelationKind] = [
    RelationKind("owns", "owns", inverse: "is owned by", .control),
    RelationKind("directs", "directs", inverse: "is directed by", .control, to: ["organization"]),
    RelationKind("controls", "controls", inverse: "is controlled by", .control),
    RelationKind(
      "registered-at", "is registered at", inverse: "is the registered address of", .control,
      flow: RelationKind.Flow.none, to: ["place"]),
    RelationKind(
      "represents-as-agent", "acts as agent for", inverse: "has as agent", .control),
    RelationKind("manages", "manages", inverse: "is managed by", .control),
    RelationKind("trustee-of", "is trustee of", inverse: "has as trustee", .control),
    RelationKind("settlor-of", "is settlor of", inverse: "has as settlor", .control),
    RelationKind("protector-of", "is protector of", inverse: "has as protector", .control),
    RelationKind(
      "benefits-from", "benefits from", inverse: "has as beneficiary", .control, flow: .backward),
  ]

  private static let place: [RelationKind] = [
    RelationKind("located-in", "is in", inverse: "is the place of", .place, to: ["place"]),
    RelationKind("based-in", "is based in", inverse: "is the base of", .place, to: ["place"]),
    RelationKind(
      "deployed-in", "is deployed in", inverse: "has deployed in it", .place, to: ["place"]),
    RelationKind("near", "is near", .place, isSymmetric: true),
    RelationKind(
      "came-from", "came from", inverse: "is the origin of", .place, to: ["place"]),
  ]

  private static let social: [RelationKind] = [
    RelationKind(
      "related-to", "is related to", .social, isSymmetric: true, from: ["person"], to: ["person"]),
    RelationKind(
      "married-to", "is married to", .social, isSymmetric: true, from: ["person"], to: ["person"]),
    RelationKind("associated-with", "is associated with", .social, isSymmetric: true),
    RelationKind("impersonates", "impersonates", inverse: "is impersonated by", .social),
  ]

  private static let dependency: [RelationKind] = [
    RelationKind("depends-on", "depends on", inverse: "is depended on by", .dependency),
    RelationKind("uses", "uses", inverse: "is used by", .dependency),
    RelationKind("derived-from", "is derived from", inverse: "is the origin of", .dependency),
    RelationKind(
      "preceded", "preceded", inverse: "succeeded", .dependency, isMomentary: true),
    RelationKind(
      "replaced", "replaced", inverse: "was replaced by", .dependency, isMomentary: true),
    RelationKind(
      "enabled", "enabled", inverse: "was enabled by", .dependency, flow: .forward,
      isMomentary: true),
    RelationKind(
      "disabled", "disabled", inverse: "was disabled by", .dependency, flow: .forward,
      isMomentary: true),
    RelationKind(
      "provoked", "provoked", inverse: "was provoked by", .dependency, flow: .forward,
      isMomentary: true),
  ]

  private static let statement: [RelationKind] = [
    RelationKind("accused", "accused", inverse: "was accused by", .statement, isMomentary: true),
    RelationKind(
      "criticised", "criticised", inverse: "was criticised by", .statement, isMomentary: true),
    RelationKind("warned", "warned", inverse: "was warned by", .statement, isMomentary: true),
    RelationKind(
      "contradicted", "contradicted", inverse: "was contradicted by", .statement, isMomentary: true),
    RelationKind(
      "mentioned", "mentioned", inverse: "was mentioned by", .statement, isMomentary: true),
    RelationKind("concerns", "concerns", inverse: "is the concern of", .statement),
    RelationKind(
      "ultimately-controls", "ultimately controls", inverse: "is ultimately controlled by",
      .statement),
  ]

  private static let identity: [RelationKind] = [
    RelationKind("same-as", "is the same as", .identity, isSymmetric: true)
  ]
}
