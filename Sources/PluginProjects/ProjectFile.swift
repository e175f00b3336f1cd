/// A file of a new plug-in.
struct ProjectFile: Hashable {
  /// Where it is in the folder of the plug-in.
  let path: String
  let content: [UInt8]
  let isProgram: Bool

  /// A template with words of this plug-in in the places of others, such as its name for `NAME`.
  init(
    _ path: String, _ template: [UInt8], _ words: [(place: String, word: String)],
    isProgram: Bool = false
  ) {
    let text = words.reduce(String(decoding: template, as: UTF8.self)) { text, word in
      text.replacing(word.place, with: word.word)
    }
    (self.path, self.isProgram, content) = (path, isProgram, Array(text.utf8))
  }
}
