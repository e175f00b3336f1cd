import CLibXML2

/// Turns what libxml2 reports into records for the handler's thread.
///
/// libxml2 keeps its address, so it stays in one place while a document is parsed.
@safe
struct XMLEventSource {
  /// An element that has not ended yet.
  struct Open {
    let code: UInt8
    let namespaces: Int
  }

  var input: XMLInput
  let limits: ReadingLimits
  let names: XMLNameTable
  let parser: xmlParserCtxtPtr
  let pipe: XMLPipe
  var events: XMLEvents
  var open: [Open] = []
  var namespaces = 0
  var addedAttributeBytes = 0

  /// Where the record of an unfinished text is; negative where there is none.
  var textStart = -1
  var hasJustEnded = false

  /// What ends the reading.
  private(set) var fault: XMLRefusal?

  init(
    _ input: XMLInput, _ limits: ReadingLimits, _ names: XMLNameTable, _ parser: xmlParserCtxtPtr,
    _ pipe: XMLPipe, _ events: XMLEvents
  ) {
    (self.input, self.limits, self.names, self.pipe) = (input, limits, names, pipe)
    unsafe self.parser = unsafe parser
    self.events = events
    open.reserveCapacity(XMLBounds.depth + 2)
  }

  /// The line where the parser is, counted from 1.
  var line: Int { unsafe Int(parser.pointee.input?.pointee.line ?? 0) }

  /// Ends the reading; the first fault is the one that is told.
  mutating func refuse(_ what: String, line: Int? = nil) {
    note(XMLRefusal(what, line: line ?? self.line))
    unsafe xmlStopParser(parser)
  }

  /// Takes down a fault after which the parser finds its own way out.
  mutating func note(_ fault: XMLRefusal) {
    if self.fault == nil, !input.isStopped { self.fault = fault }
    input.isStopped = true
  }

  /// Hands on the records so far and goes on with an empty run; the parser finds the end of the
  /// document where the handler wants no more.
  mutating func ship() {
    if !pipe.send(events) { input.isStopped = true }
    if let next = pipe.emptyRun() { events = next }
  }

  mutating func failForMemory() { refuse(Self.memorySentence) }

  static var memorySentence: String { "there is not enough memory to read it" }
}
