public import AnalyzerKit
public import EntityGraph

/// Asks for the claims themselves, by words and by who makes them.
///
/// ```swift
/// var question = ClaimsQuestion("telephone")
/// question.stances = [.denies]
/// let answer = try question.answer(from: loaded)
/// print(answer.json.rendered())
/// ```
public struct ClaimsQuestion: GraphQuestion {
  /// Words that begin words of a claim: of its paraphrase, its place, its kind and value, and the
  /// names of whom it speaks of and whom it quotes; any when empty.
  public var text: String

  /// Sources that say it or pass it on, and documents that it stands in, with their copies; any when
  /// empty.
  public var sources: [String] = []

  /// What the claimants make of it; anything when empty.
  public var stances: [Claim.Stance] = []

  /// Only what somebody said first whose name is not known.
  public var isUnnamed = false

  /// Only what is asserted, and by one source alone that hangs on no other.
  public var isOfSingleSource = false
  public var filter = FactFilter()

  public init(_ text: String = "") { self.text = text }

  public func answer(
    from loaded: LoadedGraph, _ progress: Progress = .unwatched
  ) throws -> ClaimsAnswer {
    let whole = loaded.graph
    var selection = ClaimSelection()
    selection.words = try words
    selection.sources = try sources.map { try FactFilter.speaker(named: $0, in: whole) }
    selection.stances = Set(stances)
    (selection.isUnnamed, selection.isOfSingleSource) = (isUnnamed, isOfSingleSource)
    let graph = try filter.keepingClaims(in: whole)
    return ClaimsAnswer(
      graph: graph, sought: text, selection: selection,
      claims: graph.claims(of: selection, namesIn: whole))
  }

  private var words: ClaimWords? {
    get throws(ClaimsError) {
      guard !text.isEmpty else { return nil }
      guard let words = ClaimWords(text) else { throw .noWords(text) }
      guard words.count <= ClaimWords.most else { throw .tooManyWords(words.count) }
      return words
    }
  }
}
