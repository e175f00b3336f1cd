/// A format that only its own program reads, known by the names of its files.
enum RefusedFormat: CaseIterable {
  case analystsNotebookBinary

  /// - Returns: `nil` for a name that tells none of them.
  init?(ofFileNamed path: String) {
    let path = path.lowercased()
    guard let format = Self.allCases.first(where: { path.hasSuffix($0.fileExtension) }) else {
      return nil
    }
    self = format
  }

  private var fileExtension: String {
    switch self {
    case .analystsNotebookBinary: ".anb"
    }
  }

  /// What it is and what to do, as half a sentence.
  var refusal: String {
    switch self {
    case .analystsNotebookBinary:
      "is a binary chart of i2 Analyst's Notebook, which only that program reads; save it there as .anx"
    }
  }
}
