/// Puts the items of a chart together, element by element.
struct ANXItems {
  /// What one item may have of cards and attributes.
  private static let mostParts = 100_000

  private var item: ANXItem?
  private var isInCard = false
  private var count = 0

  /// The pictures and objects of other programs so far.
  private(set) var pictures = 0

  /// Takes in the start of an element.
  ///
  /// - Throws: ``XMLRefusal`` for an item that is too large.
  mutating func start(_ element: XMLElement<ANXName>) throws(XMLRefusal) {
    switch element.name {
    case .chartItem:
      count += 1
      item = ANXItem(element, number: count)
    case .entity: startEntity(element)
    case .link: startLink(element)
    case .linkStyle: style(element)
    case .icon, .event, .theme, .box, .circle, .textBlock: draw(element)
    case .iconStyle, .eventStyle, .themeStyle, .boxStyle, .circleStyle, .textBlockStyle:
      item?.entity?.type = element.words(.type) ?? element.words(.entityTypeReference)
    case .card: try startCard(element)
    case .attribute: try addAttribute(element)
    case .subItem:
      if element[.type] == "SubItemLabel", element[.visible] == "false" {
        item?.isLabelShown = false
      }
    case .timeZone: if !isInCard { item?.timeZone = element.words(.name) }
    case nil: lookAtUnknown(element)
    default: break
    }
  }

  /// Takes in the end of an element.
  ///
  /// - Returns: The item that ends with it.
  mutating func end(_ name: ANXName?) -> ANXItem? {
    if name == .card { isInCard = false }
    guard name == .chartItem else { return nil }
    defer { item = nil }
    return item
  }

  private mutating func startEntity(_ element: XMLElement<ANXName>) {
    guard let id = element.words(.entityID) ?? element.words(.identity) else { return }
    item?.entity = ANXItem.Entity(id: id, identity: element.words(.identity) ?? id)
  }

  private mutating func startLink(_ element: XMLElement<ANXName>) {
    guard let first = element.words(.firstEnd), let second = element.words(.secondEnd) else {
      return
    }
    item?.link = ANXItem.Link(first: first, second: second)
  }

  private mutating func style(_ element: XMLElement<ANXName>) {
    item?.link?.type = element.words(.type) ?? element.words(.linkTypeReference)
    item?.link?.strength = element.words(.strength) ?? element.words(.strengthReference)
    item?.link?.arrow =
      switch element[.arrowStyle] {
      case "ArrowOnHead": .toSecond
      case "ArrowOnTail": .toFirst
      case "ArrowOnBoth": .both
      default: .none
      }
  }

  private mutating func draw(_ element: XMLElement<ANXName>) {
    let drawing: ANXItem.Drawing =
      switch element.name {
      case .event: .event
      case .theme: .theme
      case .box: .box
      case .circle: .circle
      case .textBlock: .textBlock
      default: .icon
      }
    if item?.entity?.drawing == nil { item?.entity?.drawing = drawing }
  }

  private mutating func startCard(_ element: XMLElement<ANXName>) throws(XMLRefusal) {
    isInCard = true
    try checkParts(element)
    item?.cards.append(
      ANXItem.Card(
        record: ANXRecord(element), summary: element.words(.summary), text: element.words(.text)))
  }

  private mutating func addAttribute(_ element: XMLElement<ANXName>) throws(XMLRefusal) {
    guard let value = element.words(.value),
      let name = element.words(.attributeClass) ?? element.words(.attributeClassReference)
    else { return }
    try checkParts(element)
    item?.attributes.append(ANXItem.Attribute(className: name, value: value))
  }

  private func checkParts(_ element: XMLElement<ANXName>) throws(XMLRefusal) {
    guard let item, item.cards.count + item.attributes.count >= Self.mostParts else { return }
    throw XMLRefusal(
      "an item of the chart has more than \(Self.mostParts) cards and attributes; divide it",
      line: element.line)
  }

  private mutating func lookAtUnknown(_ element: XMLElement<ANXName>) {
    let name = element.unknownName.lowercased()
    guard item != nil, name.contains("picture") || name.hasPrefix("ole") else { return }
    guard !name.hasSuffix("style"), !name.hasSuffix("collection") else { return }
    pictures += 1
    if item?.entity?.drawing == nil { item?.entity?.drawing = .other }
  }
}
