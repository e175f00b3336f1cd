import EntityGraph

/// What is found wrong while facts files are read, in the order of finding.
package final class Diagnostics {
  package private(set) var errors: [FactFileError] = []

  private(set) var warnings: [FactFileWarning] = []

  /// Whether a file could not be read to its end, so that what seems unknown may be defined there.
  private(set) var isPartOfTheFilesMissing = false

  /// What seems unknown in a part, of which the whole decides how much is said.
  private var unknowns: [(Diagnostics) -> Void] = []
  private var isPart = false

  /// How many more times the nearest known name is looked for, which takes its time.
  private var searchesLeft = 100

  package init() {}

  package func add(_ problem: FactFileError.Problem, at place: Place) {
    errors.append(FactFileError(problem, at: place))
  }

  func warn(_ matter: FactFileWarning.Matter, at place: Place) {
    warnings.append(FactFileWarning(matter, at: place))
  }

  /// Diagnostics for a part of what is read, which go on from here and are taken over at its end.
  func part() -> Diagnostics {
    let part = Diagnostics()
    (part.isPart, part.isPartOfTheFilesMissing) = (true, isPartOfTheFilesMissing)
    return part
  }

  /// Takes over what was found in a file or another part.
  func add(_ others: Diagnostics) {
    errors += others.errors
    warnings += others.warnings
    if others.isPartOfTheFilesMissing { isPartOfTheFilesMissing = true }
    for unknown in others.unknowns { unknown(self) }
  }

  /// What `read` returns; `nil` with an error that ends the reading of its file.
  package func attempt<Value>(_ read: () throws(FactFileError) -> Value) -> Value? {
    do throws(FactFileError) {
      return try read()
    } catch {
      errors.append(error)
      isPartOfTheFilesMissing = true
      return nil
    }
  }

  /// Records that nothing bears the name, unless a file that was not read may define it.
  package func addUnknown(
    _ word: Word, among names: some Sequence<String>,
    _ problem: @escaping (_ nearest: String?) -> FactFileError.Problem
  ) {
    guard !isPartOfTheFilesMissing else { return }
    if isPart {
      unknowns.append { $0.addUnknown(word, among: names, problem) }
      return
    }
    searchesLeft -= 1
    let nearest = searchesLeft >= 0 ? Synonyms.nearest(to: word.value, among: names) : nil
    add(problem(nearest), at: word.place)
  }
}
