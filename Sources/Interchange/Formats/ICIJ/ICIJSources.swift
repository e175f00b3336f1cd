import EntityGraph

/// In which leak something stands, who had it on record, and until when the leak goes; in numbers of
/// claims.
struct ICIJOrigin: BitwiseCopyable {
  var document: Int32
  var chain: Int32
  var saying: Int32
}

/// The leaks, each looked up once.
struct ICIJSources {
  private static let publisher: Source.ID = "ICIJ"
  private var names = TextInterner()
  private var documents: [Int32] = []

  /// Until when a leak goes, indexed by leak.
  private var sayings: [Int32] = []
  private var limits = TextInterner()
  private var limitSayings: [Int32] = []
  private var providers = TextInterner()
  private var chains: [Int32] = []

  /// What a leak says; `limit` tells until when it goes, where that is not known yet.
  mutating func origin(
    of name: Span<UInt8>, limit: Span<UInt8>, in batch: inout FactBatch
  ) -> ICIJOrigin {
    let number = Int(names.number(of: name))
    if number == documents.count {
      let id = Document.ID(names[Int32(number)])
      batch.documents.append(
        Document(
          id: id, title: id.rawValue, publisher: Self.publisher,
          url: "https://offshoreleaks.icij.org"))
      documents.append(batch.claims.number(of: id))
      sayings.append(0)
    }
    if !limit.isEmpty { sayings[number] = saying(limit, in: &batch.claims) }
    return ICIJOrigin(document: documents[number], chain: 0, saying: sayings[number])
  }

  /// The number of the last year in a text such as `current through 2015`, as a time of saying.
  private mutating func saying(_ limit: Span<UInt8>, in claims: inout ClaimList) -> Int32 {
    let number = Int(limits.number(of: limit))
    if number == limitSayings.count {
      let words = limits[Int32(number)].split { !$0.isNumber }
      let year = words.last { $0.count == 4 }.flatMap { PartialDate(String($0)) }
      limitSayings.append(year.map { claims.number(ofClaimed: $0, nil) } ?? 0)
    }
    return limitSayings[number]
  }

  /// The number of a chain of one firm, which had on record what leaked.
  mutating func chain(of provider: Span<UInt8>, in claims: inout ClaimList) -> Int32 {
    if provider.isEmpty { return 0 }
    let number = Int(providers.number(of: provider))
    if number == chains.count {
      chains.append(claims.number(of: [Source.ID(providers[Int32(number)])]))
    }
    return chains[number]
  }
}
