import CLibXML2
import TestSupport

/// The schema of GraphML 1.0, where the shared folder has it.
enum GraphMLSchema {
  static let path = SharedFolder.path("corpus/schemas/jgrapht/graphml.xsd")
  static let comment = "needs corpus/schemas/jgrapht/graphml.xsd in the shared folder"

  /// What the schema has against a document; empty when it is valid.
  static func complaints(about file: String) -> [String] {
    guard let path, let context = unsafe xmlSchemaNewParserCtxt(path) else { return ["no schema"] }
    defer { unsafe xmlSchemaFreeParserCtxt(context) }
    guard let schema = unsafe xmlSchemaParse(context) else { return ["the schema is not valid"] }
    defer { unsafe xmlSchemaFree(schema) }
    guard let validation = unsafe xmlSchemaNewValidCtxt(schema) else { return ["no memory"] }
    defer { unsafe xmlSchemaFreeValidCtxt(validation) }
    let complaints = Complaints()
    unsafe xmlSchemaSetValidStructuredErrors(
      validation,
      { context, error in
        guard let context = unsafe context, let error = unsafe error,
          let message = unsafe error.pointee.message
        else { return }
        let complaints = unsafe Unmanaged<Complaints>.fromOpaque(context).takeUnretainedValue()
        unsafe complaints.list.append("line \(error.pointee.line): \(String(cString: message))")
      }, Unmanaged.passUnretained(complaints).toOpaque())
    let result = unsafe xmlSchemaValidateFile(validation, file, 0)
    return result == 0 ? [] : complaints.list + ["status \(result)"]
  }

  private final class Complaints {
    var list: [String] = []
  }
}
