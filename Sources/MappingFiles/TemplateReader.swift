import FactFiles
import Interchange

/// Reads the texts of a mapping as templates, and numbers the columns that they name.
final class TemplateReader {
  let diagnostics: Diagnostics
  private(set) var columns = MappedColumns()

  init(_ diagnostics: Diagnostics) { self.diagnostics = diagnostics }

  func template(_ word: Word) -> Template? {
    do throws(Template.Flaw) {
      return try Template(word.value, line: word.place.line, columns: &columns)
    } catch {
      let problem: FactFileError.Problem =
        switch error {
        case .unclosed: .unclosedTemplate(word.value)
        case .doubledBraces: .doubledBraces(word.value)
        case .nameless: .namelessColumn
        }
      diagnostics.add(problem, at: word.place)
      return nil
    }
  }

  /// The template under a key of a mapping.
  func template(_ node: YAMLNode?, _ key: String) -> Template? {
    guard let node, isText(node, key) else { return nil }
    return node.word(key, diagnostics).flatMap(template)
  }

  /// The templates of a list, or the one in its place.
  func templates(_ node: YAMLNode?, _ key: String) -> [Template] {
    guard let node else { return [] }
    if case .list(let items) = node.content {
      return items.compactMap { template($0, key) }
    }
    return template(node, key).map { [$0] } ?? []
  }

  /// The number of a column that is named by itself.
  func column(_ word: Word, isOptional: Bool = false) -> Int {
    columns.number(of: word.value, isOptional: isOptional, line: word.place.line)
  }

  /// Complains of what YAML takes for keys because it begins with a brace.
  private func isText(_ node: YAMLNode, _ key: String) -> Bool {
    guard node.isMapping else { return true }
    diagnostics.add(.unquotedTemplate(key), at: node.place)
    return false
  }
}
