import CLibXML2

extension XMLEventSource {
  /// Parses the whole of `file` and sends what stands in it through `pipe`.
  ///
  /// - Returns: What ended the reading before the document did.
  static func parse(_ file: InputFile, _ names: [String], into pipe: XMLPipe) -> ReadingError? {
    let place = UnsafeMutablePointer<XMLEventSource>.allocate(capacity: 1)
    defer { unsafe place.deallocate() }
    var handler = unsafe XMLCallbacks.handler
    guard
      let parser = unsafe xmlCreateIOParserCtxt(
        &handler, place, XMLCallbacks.read, nil, place, XML_CHAR_ENCODING_NONE)
    else { return ReadingError(memorySentence, file: file.path) }
    defer { unsafe free(parser) }
    guard let events = pipe.emptyRun() else {
      return ReadingError(memorySentence, file: file.path)
    }
    unsafe place.initialize(
      to: XMLEventSource(
        XMLInput(file), file.limits, XMLNameTable(names, in: parser.pointee.dict), parser, pipe,
        events))
    defer { unsafe place.deinitialize(count: 1) }
    unsafe parseQuietly(parser, place)
    unsafe place.pointee.finish()
    return unsafe place.pointee.error(file)
  }

  /// Parses with errors taken down that libxml2 would print, those of encodings.
  private static func parseQuietly(
    _ parser: xmlParserCtxtPtr, _ place: UnsafeMutablePointer<XMLEventSource>
  ) {
    let (before, context) = unsafe (
      __xmlStructuredError().pointee, __xmlStructuredErrorContext().pointee
    )
    unsafe xmlSetStructuredErrorFunc(place, XMLCallbacks.note)
    defer { unsafe xmlSetStructuredErrorFunc(context, before) }
    unsafe xmlCtxtUseOptions(parser, CInt(XML_PARSE_NOENT.rawValue | XML_PARSE_NONET.rawValue))
    unsafe xmlParseDocument(parser)
  }

  private static func free(_ parser: xmlParserCtxtPtr) {
    if let document = unsafe parser.pointee.myDoc { unsafe xmlFreeDoc(document) }
    unsafe parser.pointee.myDoc = nil
    unsafe xmlFreeParserCtxt(parser)
  }

  /// Sends the last records.
  private mutating func finish() {
    endText(hasChildren: hasJustEnded)
    _ = pipe.send(events)
  }

  private func error(_ file: InputFile) -> ReadingError? {
    if let error = input.error { return error }
    return fault.map { ReadingError($0.what, file: file.path, line: $0.line) }
  }
}
