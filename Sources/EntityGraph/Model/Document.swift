/// A text in which claims stand.
public struct Document: Hashable, Sendable {
  /// The id of a document, such as `makeyevka-essay`.
  public typealias ID = Identifier<Document>

  public let id: ID
  public var title: String
  public var author: Source.ID?
  public var publisher: Source.ID?
  public var published: Period?
  public var reliability: Reliability?

  /// The document that this one copies; a copy corroborates nothing.
  public var republishes: ID?

  /// The places at which a copy says what the original says elsewhere.
  public var repeats: [Repeat] = []

  public var url: String?
  public var retrieved: PartialDate?
  public var language: String?
  public var marking: String?

  /// A place in a copy, and one in the original whose claims stand there too.
  public struct Repeat: Hashable, Sendable {
    public let locator: String
    public let original: String

    public init(_ locator: String, original: String) {
      self.locator = locator
      self.original = original
    }
  }

  public init(
    id: ID, title: String, author: Source.ID? = nil, publisher: Source.ID? = nil,
    published: Period? = nil, reliability: Reliability? = nil, republishes: ID? = nil,
    url: String? = nil, retrieved: PartialDate? = nil, language: String? = nil,
    marking: String? = nil
  ) {
    self.id = id
    self.title = title
    self.author = author
    self.publisher = publisher
    self.published = published
    self.reliability = reliability
    self.republishes = republishes
    self.url = url
    self.retrieved = retrieved
    self.language = language
    self.marking = marking
  }
}
