extension FTMEntities {
  /// Refuses to go on where a file that is held in memory has more than is taken in.
  ///
  /// - Throws: ``ReadingError`` that says what there is too much of.
  func checkBounds(_ file: InputFile) throws(ReadingError) {
    let most = (values: file.limits.jsonClaims, entities: file.limits.jsonFacts / 2)
    guard valueCount > most.values || count > most.entities else { return }
    let excess =
      valueCount > most.values
      ? "\(most.values) values of properties" : "\(most.entities) entities"
    throw ReadingError(
      "a list has more than \(excess); write one entity a line", file: file.path)
  }
}
