extension FactFileError {
  /// Puts libyaml's complaint in words that say what to do.
  init(
    _ failure: YAMLFailure, in file: String, after last: (key: String?, event: YAMLEvent)?
  ) {
    if let event = last?.event, event.isCutShort {
      self.init(.cutShort, at: Place(file: file, line: event.line, column: event.column))
    } else {
      let place = Place(file: file, line: failure.line, column: failure.column)
      self.init(Self.problem(failure, file, last), at: place)
    }
  }

  private static func problem(
    _ failure: YAMLFailure, _ file: String, _ last: (key: String?, event: YAMLEvent)?
  ) -> Problem {
    let begun = Place(file: file, line: failure.contextLine, column: failure.contextColumn)
    if let last, failure.isAtColon, last.event.end == failure.position,
      case .text(_, isPlain: true) = last.event.kind
    {
      if last.event.line == last.event.lastLine { return .unquotedColon(key: last.key) }
      let start = Place(file: file, line: last.event.line, column: last.event.column)
      if failure.context == nil { return .misplacedColon(textFrom: start) }
    }
    guard let context = failure.context,
      (failure.contextLine, failure.contextColumn) != (failure.line, failure.column)
    else { return .syntax(failure.problem) }
    return .unfinished(failure.problem, context: context, begun: begun)
  }
}
