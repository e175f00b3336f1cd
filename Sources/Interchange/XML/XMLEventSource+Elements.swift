import CLibXML2

extension XMLEventSource {
  typealias Attributes = UnsafeMutablePointer<UnsafePointer<xmlChar>?>

  /// The parts that libxml2 gives for each attribute: name, prefix, namespace, value, its end.
  static var partCount: Int { 5 }

  mutating func start(
    _ name: UnsafePointer<xmlChar>, _ prefix: UnsafePointer<xmlChar>?, namespaces: Int,
    _ count: Int, _ attributes: Attributes?
  ) {
    endText(hasChildren: true)
    hasJustEnded = false
    let code = unsafe names[name]
    open.append(Open(code: code, namespaces: namespaces))
    self.namespaces += namespaces
    // once the reading is stopped, attributes may lie in memory that libxml2 has given back
    guard !input.isStopped, isWithinBounds(count) else { return }
    let prefixLength = unsafe prefix == nil ? 0 : Self.length(prefix)
    let nameLength = unsafe code == XMLNameTable.unknown ? Self.length(name) : 0
    var length = XMLEvents.startLength + prefixLength + nameLength
    for number in 0..<count {
      unsafe length += recordLength(attributes, number)
    }
    if input.isStopped { return }
    if !events.holds(length) { ship() }
    guard events.reserve(length) else { return failForMemory() }
    var record = events.writer
    record.append(.start, code: code)
    record.append(short: count)
    record.append(number: line)
    record.append(number: prefixLength)
    record.append(number: nameLength)
    if let prefix = unsafe prefix { unsafe record.append(prefix, prefixLength) }
    if nameLength > 0 { unsafe record.append(name, nameLength) }
    for number in 0..<count { unsafe record.append(attributes, number, prefix, names) }
    events.take(record)
  }

  @inline(__always)
  private mutating func isWithinBounds(_ count: Int) -> Bool {
    if open.count > min(limits.depth, XMLBounds.depth) {
      refuse("elements stand more than \(open.count - 1) deep; no graph file needs that")
      return false
    }
    if count > XMLBounds.attributes || namespaces > XMLBounds.namespaces {
      refuse(Self.manyAttributes)
      return false
    }
    return true
  }

  /// Ends the reading within a tag, where the parser itself must not be stopped.
  mutating func refuseFlood() { note(XMLRefusal(Self.manyAttributes, line: line)) }

  private static var manyAttributes: String {
    "an element has more than \(XMLBounds.attributes) attributes; no graph file needs that"
  }

  /// The bytes that an attribute may need.
  @inline(__always)
  private mutating func recordLength(_ attributes: Attributes?, _ number: Int) -> Int {
    guard let attributes = unsafe attributes else { return 0 }
    let part = number * Self.partCount
    guard let start = unsafe attributes[part + 3], let end = unsafe attributes[part + 4] else {
      return unsafe XMLAttributeRecord.headLength
    }
    let length = unsafe end - start
    if length > limits.textLength { refuseLength("an attribute") }
    let isKnown =
      unsafe names[attributes[part]] != XMLNameTable.unknown && attributes[part + 1] == nil
    let nameLength =
      unsafe isKnown
      ? 0 : Self.length(attributes[part]) + Self.length(attributes[part + 1]) + 1
    return unsafe XMLAttributeRecord.headLength + nameLength + length
  }

  @inline(__always)
  static func length(_ text: UnsafePointer<xmlChar>?) -> Int {
    unsafe Int(xmlStrlen(text))
  }

  mutating func end() {
    endText(hasChildren: hasJustEnded)
    hasJustEnded = true
    guard let element = open.popLast() else { return }
    namespaces -= element.namespaces
    // its start may be one that was not recorded
    if input.isStopped { return }
    guard events.reserve(2) else { return failForMemory() }
    var record = events.writer
    record.append(.end, code: element.code)
    events.take(record)
  }
}
