import CYAML

/// The events of libyaml, one after the other, free of C.
@safe struct YAMLEvents: ~Copyable {
  /// On the heap because libyaml keeps a pointer to the parser inside the parser.
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private let bytes: UnsafeBufferPointer<UInt8>
  private var cursor: TextCursor

  /// Reads `bytes`, which must be UTF-8 without a byte order mark and outlive the events.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe self.bytes = unsafe bytes
    cursor = unsafe TextCursor(bytes)
    unsafe precondition(yaml_parser_initialize(parser) == 1, "out of memory")
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
  }

  mutating func next() throws(YAMLFailure) -> YAMLEvent {
    var raw = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &raw) == 1 else { throw failure() }
    defer { unsafe yaml_event_delete(&raw) }
    var event = unsafe YAMLEvent(raw)
    if case .text(let text, isPlain: true) = event.kind, !text.isEmpty {
      cursor.move(to: event.end)
      event.isCutShort = cursor.isBeforeComment
    }
    return event
  }

  private mutating func failure() -> YAMLFailure {
    let state = unsafe parser.pointee
    var (line, column) = unsafe (state.problem_mark.line + 1, state.problem_mark.column + 1)
    if unsafe state.error == YAML_READER_ERROR {
      (line, column) = unsafe TextCursor.place(ofByte: state.problem_offset, in: bytes)
    }
    let position = unsafe state.problem_mark.index
    cursor.move(to: position)
    return unsafe YAMLFailure(
      problem: Self.text(state.problem) ?? "out of memory", line: line, column: column,
      context: Self.text(state.context), contextLine: state.context_mark.line + 1,
      contextColumn: state.context_mark.column + 1, position: position,
      isAtColon: cursor[0] == UInt8(ascii: ":"))
  }

  private static func text(_ characters: UnsafePointer<CChar>?) -> String? {
    unsafe characters.map { unsafe String(cString: $0) }
  }
}

extension YAMLEvent {
  fileprivate init(_ raw: yaml_event_t) {
    let (anchor, tag) = unsafe Self.marks(of: raw)
    unsafe self.init(
      kind: Self.kind(of: raw), line: raw.start_mark.line + 1, column: raw.start_mark.column + 1,
      lastLine: raw.end_mark.line + 1, end: raw.end_mark.index, isAnchored: anchor != nil,
      tag: tag.map { unsafe String(cString: $0) })
  }

  private static func kind(of raw: yaml_event_t) -> Kind {
    switch unsafe raw.type {
    case YAML_SCALAR_EVENT: unsafe text(of: raw)
    case YAML_SEQUENCE_START_EVENT: .listStart
    case YAML_SEQUENCE_END_EVENT: .listEnd
    case YAML_MAPPING_START_EVENT: .mappingStart
    case YAML_MAPPING_END_EVENT: .mappingEnd
    case YAML_DOCUMENT_START_EVENT: .documentStart
    case YAML_DOCUMENT_END_EVENT: .documentEnd
    case YAML_STREAM_END_EVENT: .streamEnd
    case YAML_ALIAS_EVENT: .alias
    default: .other
    }
  }

  private static func text(of raw: yaml_event_t) -> Kind {
    let scalar = unsafe raw.data.scalar
    let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    return unsafe .text(
      String(decoding: bytes, as: UTF8.self), isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
  }

  private static func marks(
    of raw: yaml_event_t
  ) -> (anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?) {
    switch unsafe raw.type {
    case YAML_SCALAR_EVENT: unsafe (raw.data.scalar.anchor, raw.data.scalar.tag)
    case YAML_SEQUENCE_START_EVENT:
      unsafe (raw.data.sequence_start.anchor, raw.data.sequence_start.tag)
    case YAML_MAPPING_START_EVENT:
      unsafe (raw.data.mapping_start.anchor, raw.data.mapping_start.tag)
    default: (nil, nil)
    }
  }
}
