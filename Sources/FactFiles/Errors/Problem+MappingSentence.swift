extension FactFileError.Problem {
  var mappingSentence: String? {
    switch self {
    case .noMapping:
      "this is no mapping; begin with 'backchannel: 1' and 'table:', or with 'queries:' as FollowTheMoney has them"
    case .unclosedTemplate(let text):
      "'{' is not closed in '\(text)'; write '}' behind the name of the column, or '\\{' for a brace"
    case .doubledBraces(let text):
      "a column stands between single braces, and '\(text)' has double ones; write '{name}'"
    case .namelessColumn: "'{}' names no column; write its name between the braces"
    case .unquotedTemplate(let key):
      "a template at the start of '\(key)' looks like keys to YAML; put it in quotes, as in \"{name}\""
    case .noPath(let text):
      "'\(text)' is no path to the objects of a list; write it as '$.results[*]' or '$[*].owners[*]'"
    case .noRowsToMap: "a mapping needs 'entities'; add at least one"
    default: querySentence
    }
  }

  private var querySentence: String? {
    switch self {
    case .remoteTable(let address):
      "nothing is fetched from '\(address)'; save the table to a file, name that here, and give it as the input"
    case .database:
      "a table of a database is not read; export it as CSV, write 'csv_url' with the name of that file, and give it as the input"
    case .unknownSchema(let name, let nearest):
      "FollowTheMoney has no schema '\(name)'\(nearestHint(nearest)); name another"
    case .unknownPropertyOfSchema(let name, let schema, let nearest):
      "the schema \(schema) has no property '\(name)'\(nearestHint(nearest)); name another"
    case .noKeys(let entity):
      "'\(entity)' needs 'keys' or 'id_column', so that it has an id; add one"
    case .keysBesideID(let entity):
      "'\(entity)' has 'keys' and 'id_column', and one of them makes its id; leave the other out"
    case .referenceToNone(let entity):
      "there is no entity '\(entity)' in this query; define it, or name another"
    case .wrongSchema(let entity, let schema, let wanted):
      "'\(entity)' is a \(schema), and \(wanted) is wanted here; name another"
    case .circleOfEntities(let entity):
      "'\(entity)' refers to itself by way of others; break the circle"
    case .dateFormat(let format):
      "'\(format)' has a part that is not read; dates have %Y, %y, %m, %d, %b, %B, %H, %M and %S"
    default: nil
    }
  }
}
