/// An item of a chart: an entity, a link, or something that is only drawn.
struct ANXItem {
  /// How an entity is drawn; `other` for pictures and objects of other programs.
  enum Drawing { case icon, event, theme, box, circle, textBlock, other }

  struct Card {
    let record: ANXRecord
    let summary: String?
    let text: String?
  }

  struct Attribute {
    /// The name of its class, else the id.
    let className: String
    let value: String
  }

  let number: Int
  let line: Int
  let id: String?
  let label: String?
  let description: String?
  let record: ANXRecord
  var isLabelShown = true
  var timeZone: String?
  var cards: [Card] = []
  var attributes: [Attribute] = []
  var entity: Entity?
  var link: Link?

  struct Entity {
    let id: String
    let identity: String
    var drawing: Drawing?

    /// The name of its type, else the id.
    var type: String?
  }

  struct Link {
    let first: String
    let second: String
    var arrow = I2Link.Arrow.none
    var strength: String?

    /// The name of its type, else the id.
    var type: String?
  }

  init(_ element: XMLElement<ANXName>, number: Int) {
    (self.number, line) = (number, element.line)
    id = element.words(.id)
    label = element.words(.label)
    description = element.words(.description)
    record = ANXRecord(element)
  }

  /// Where it stands in the chart.
  var locator: String { id ?? "item \(number)" }

  /// Whether the clock of its dates is that of Greenwich.
  var isInGreenwich: Bool {
    guard let zone = timeZone?.uppercased() else { return false }
    return ["UTC", "GMT", "Z", "COORDINATED UNIVERSAL TIME", "(UTC) COORDINATED UNIVERSAL TIME"]
      .contains(zone)
  }
}
