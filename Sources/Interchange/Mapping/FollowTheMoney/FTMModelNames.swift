/// What a mapping may name of the model of FollowTheMoney.
package enum FTMModelNames {
  package static var schemata: [String] { FTMModel.standard.names }

  package static func hasSchema(_ name: String) -> Bool {
    FTMModel.standard.schemata[name] != nil
  }

  /// The schema that a property refers to, in a list of one or none; `nil` where the schema has no
  /// such property.
  package static func range(of property: String, in schema: String) -> [String]? {
    FTMModel.standard.property(property, of: schema).map { $0.range.map { [$0] } ?? [] }
  }

  package static func properties(of schema: String) -> [String] {
    FTMModel.standard.lineage(of: schema).flatMap { $0.properties.keys }.sorted()
  }

  package static func isSchema(_ schema: String, a ancestor: String) -> Bool {
    FTMModel.standard.schema(schema, isA: ancestor)
  }
}
