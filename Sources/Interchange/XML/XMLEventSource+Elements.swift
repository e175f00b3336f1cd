import CLibXML2

extension XMLEventSource {
  typealias Attributes = UnsafeMutablePointer<UnsafePointer<xmlChar>?>

  /// The parts that libxml2 gives for each attribute: name, prefix, namespace, value, its end.
  private static var partCount: Int { 5 }

  mutating func start(
    _ name: UnsafePointer<xmlChar>, _ prefix: UnsafePointer<xmlChar>?, namespaces: Int,
    _ count: Int, _ attributes: Attributes?
  ) {
    endText(hasChildren: true)
    hasJustEnded = false
    let code = unsafe names[name]
    open.append(Open(code: code, namespaces: namespaces))
    self.namespaces += namespaces
    // libxml2 changes its buffer where bytes are of another encoding, under attributes that it read
    guard !input.isStopped, isWithinBounds(count) else { return }
    let prefixLength = unsafe Self.length(prefix)
    let nameLength = unsafe code == XMLNameTable.unknown ? Self.length(name) : 0
    var length = XMLEvents.startLength + prefixLength + nameLength
    for number in 0..<count {
      unsafe length += recordLength(attributes, number)
    }
    if !events.holds(length) { ship() }
    guard events.reserve(length) else { return failForMemory() }
    events.append(byte: XMLEvents.Kind.start.rawValue)
    events.append(byte: code)
    events.append(short: count)
    events.append(number: line)
    events.append(number: prefixLength)
    events.append(number: nameLength)
    if let prefix = unsafe prefix { unsafe events.append(prefix, prefixLength) }
    if nameLength > 0 { unsafe events.append(name, nameLength) }
    for number in 0..<count { unsafe append(attributes, number, prefix) }
  }

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
    let isUnknown = unsafe names[attributes[part]] == XMLNameTable.unknown
    let nameLength =
      unsafe isUnknown || attributes[part + 1] != nil
      ? Self.length(attributes[part]) + Self.length(attributes[part + 1]) + 1 : 0
    return unsafe XMLAttributeRecord.headLength + nameLength + length
  }

  @inline(__always)
  private mutating func append(
    _ attributes: Attributes?, _ number: Int, _ elementPrefix: UnsafePointer<xmlChar>?
  ) {
    guard let attributes = unsafe attributes else { return }
    let part = number * Self.partCount
    let (name, prefix) = unsafe (attributes[part], attributes[part + 1])
    var code = unsafe names[name]
    if unsafe prefix != nil, unsafe prefix != elementPrefix { code = XMLNameTable.unknown }
    events.append(byte: code)
    if code == XMLNameTable.unknown {
      unsafe appendLength(of: name, prefix)
    } else {
      events.append(number: 0)
    }
    let (start, end) = unsafe (attributes[part + 3], attributes[part + 4])
    let length = if let start = unsafe start, let end = unsafe end { unsafe end - start } else { 0 }
    events.append(number: length)
    if code == XMLNameTable.unknown { unsafe append(name, prefix) }
    if let start = unsafe start { unsafe events.append(start, length) }
  }

  private mutating func appendLength(
    of name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?
  ) {
    let prefixLength = unsafe prefix == nil ? 0 : Self.length(prefix) + 1
    unsafe events.append(number: prefixLength + Self.length(name))
  }

  private mutating func append(
    _ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?
  ) {
    if let prefix = unsafe prefix {
      unsafe events.append(prefix, Self.length(prefix))
      events.append(byte: UInt8(ascii: ":"))
    }
    if let name = unsafe name { unsafe events.append(name, Self.length(name)) }
  }

  private static func length(_ text: UnsafePointer<xmlChar>?) -> Int {
    unsafe Int(xmlStrlen(text))
  }

  mutating func end() {
    endText(hasChildren: hasJustEnded)
    hasJustEnded = true
    guard let element = open.popLast() else { return }
    namespaces -= element.namespaces
    guard events.reserve(2) else { return failForMemory() }
    events.append(byte: XMLEvents.Kind.end.rawValue)
    events.append(byte: element.code)
  }
}
