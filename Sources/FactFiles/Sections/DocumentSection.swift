import EntityGraph

/// What a file says of its document, before ids are looked up.
struct DocumentSection {
  enum Key: String, CaseIterable {
    case id, title, author, publisher, published, url, retrieved, language, marking, reliability
    case republishes, repeats
  }

  /// A place in the copy and the places in the original whose claims stand there too.
  struct Repeat {
    let copy: String
    let originals: [Word]
  }

  let place: Place
  let id: Word?
  let title: Word?
  let author: Word?
  let publisher: Word?
  let published: Period?
  let reliability: Reliability?
  let republishes: Word?
  let url: String?
  let retrieved: PartialDate?
  let language: String?
  let marking: String?
  let repeats: [Repeat]

  init(_ node: YAMLNode, _ diagnostics: Diagnostics) {
    let fields = Fields<Key>(node, in: .document, diagnostics)
    place = node.place
    id = fields.requiredWord(.id)?.slug(diagnostics)
    title = fields.requiredWord(.title)
    author = fields.word(.author)
    publisher = fields.word(.publisher)
    published = fields.value(.published, .period, Period.init)?.value
    reliability = fields.choice(.reliability, Reliability.self)?.value
    republishes = fields.word(.republishes)
    url = fields.word(.url)?.value
    retrieved = fields.value(.retrieved, .date, PartialDate.init)?.value
    language = fields.word(.language)?.value
    marking = fields.word(.marking)?.value
    repeats = fields.pairs(.repeats).map { pair in
      let originals = pair.value.words("repeats", diagnostics)
      return Repeat(copy: pair.key.value.asLocator, originals: originals)
    }
    if let node = fields[.repeats], !fields.has(.republishes) {
      diagnostics.add(.repeatsNothing, at: node.place)
    }
  }
}

extension Word {
  /// The word, with an error where it is no slug.
  func slug(_ diagnostics: Diagnostics) -> Word {
    if !Entity.ID(value).isSlug {
      diagnostics.add(.noSlug(value, suggestion: value.suggestedSlug), at: place)
    }
    return self
  }
}

extension String {
  /// A slug made of the letters and digits of the text, if it has any.
  var suggestedSlug: String? {
    let words = folded.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    let slug = words.joined(separator: "-").prefix(64)
    return Entity.ID(String(slug)).isSlug ? String(slug) : nil
  }
}
