import CLibXML2
import Foundation
import TestSupport

/// The grammar of GEXF 1.3, where the shared folder has it.
///
/// Of its three spellings the RELAX NG one is taken: the XML Schema made from it has the colours in
/// the wrong namespace.
final class GEXFSchema: Sendable {
  static let isThere = SharedFolder.path("corpus/schemas/gexf/specs_1.3_gexf.rng") != nil
  static let comment = "needs corpus/schemas/gexf in the shared folder"

  private let folder = TemporaryFolder()

  /// Lays the parts beside each other under the names by which they call each other.
  init() throws {
    for part in ["gexf", "dynamics", "viz"] {
      let path = SharedFolder.path("corpus/schemas/gexf/specs_1.3_\(part).rng") ?? ""
      try FileManager.default.copyItem(
        at: URL(filePath: path), to: folder.url("\(part).rng"))
    }
  }

  /// Whether the grammar takes a document.
  func isValid(_ file: String) -> Bool {
    guard let context = unsafe xmlRelaxNGNewParserCtxt(folder.url("gexf.rng").path()) else {
      return false
    }
    defer { unsafe xmlRelaxNGFreeParserCtxt(context) }
    guard let schema = unsafe xmlRelaxNGParse(context) else { return false }
    defer { unsafe xmlRelaxNGFree(schema) }
    guard let validation = unsafe xmlRelaxNGNewValidCtxt(schema),
      let document = unsafe xmlReadFile(file, nil, 0)
    else { return false }
    defer {
      unsafe xmlRelaxNGFreeValidCtxt(validation)
      unsafe xmlFreeDoc(document)
    }
    return unsafe xmlRelaxNGValidateDoc(validation, document) == 0
  }
}
