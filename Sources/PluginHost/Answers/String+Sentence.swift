extension String {
  /// What a plug-in says in a sentence, as it may stand within one of ours: in one line, and without a
  /// full stop.
  var withinSentence: String {
    let text = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return text.hasSuffix(".") && !text.hasSuffix("..") ? String(text.dropLast()) : text
  }
}
