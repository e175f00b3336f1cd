import EntityGraph
import FactFiles
import Interchange

/// What a mapping says of the document of each row.
struct DocumentTemplate {
  enum Key: String, CaseIterable {
    case id, title, author, publisher, published, url, retrieved, language, marking, reliability
  }

  private let templates: TemplateReader

  init(_ templates: TemplateReader) { self.templates = templates }

  func document(_ node: YAMLNode) -> MappedDocument? {
    let fields = Fields<Key>(node, in: .document, templates.diagnostics)
    fields.require(.id)
    func text(_ key: Key) -> Template? { templates.template(fields[key], key.rawValue) }
    guard let id = text(.id) else { return nil }
    var document = MappedDocument(id)
    (document.title, document.author, document.publisher) = (
      text(.title), text(.author), text(.publisher)
    )
    document.published = text(.published)
    document.reliability = text(.reliability)
    (document.url, document.retrieved) = (text(.url), text(.retrieved))
    (document.language, document.marking) = (text(.language), text(.marking))
    templates.check(document.published, "published", fields[.published], .period) {
      Period($0) != nil
    }
    templates.check(document.retrieved, "retrieved", fields[.retrieved], .date) {
      PartialDate($0) != nil
    }
    templates.check(
      document.reliability, "reliability", fields[.reliability], .oneOf(Reliability.letters)
    ) {
      Reliability.letters.contains($0)
    }
    return document
  }
}

extension Reliability {
  static let letters = Reliability.allCases.map(\.rawValue)
}

extension TemplateReader {
  /// Complains of a text without columns that does not fit its key.
  func check(
    _ template: Template?, _ key: String, _ node: YAMLNode?, _ wanted: FactFileError.Wanted,
    _ isFit: (String) -> Bool
  ) {
    guard let text = template?.constant, let node, !isFit(text) else { return }
    diagnostics.add(.unfit(text, key: key, wanted: wanted), at: node.place)
  }
}
