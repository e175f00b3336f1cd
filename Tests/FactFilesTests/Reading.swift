import EntityGraph
import FactFiles

/// Reads texts as the files a.yaml, b.yaml and so on.
func read(_ texts: String..., knowing known: FactBatch = FactBatch()) throws -> FactReading {
  try FactReader(knowing: known).read(sources(texts))
}

/// The errors of texts that are read as the files a.yaml, b.yaml and so on, one a line.
func errors(_ texts: [String], knowing known: FactBatch = FactBatch()) -> String {
  do {
    _ = try FactReader(knowing: known).read(sources(texts))
    return "none"
  } catch {
    return error.description
  }
}

/// The warnings of texts that are read as the files a.yaml, b.yaml and so on, one a line.
func warnings(_ texts: String..., knowing known: FactBatch = FactBatch()) throws -> String {
  try FactReader(knowing: known).read(sources(texts)).warnings.map(\.description)
    .joined(separator: "\n")
}

func sources(_ texts: [String]) -> [FactSource] {
  zip("abcdefgh", texts).map { FactSource(path: "\($0).yaml", text: $1) }
}

/// A few people and a document, on fourteen lines; claims can follow.
let story = """
  backchannel: 1
  document: {id: essay, title: An essay, published: 2023-01-05}
  entities:
    antony: {kind: person, name: Antony}
    eli: {kind: person, name: Eli}
    sergey: {kind: person, name: Sergey}
    moscow: {kind: place, name: Moscow}
    ministry: {kind: organization, name: the ministry}
    telephone: {kind: channel, name: telephone}
    rocket: {kind: weapon, name: a rocket}
    strike: {kind: event, type: strike, name: the strike}
    message: {kind: event, type: relayed-message, name: the message}
    talk: {kind: event, type: conversation, name: the talk}
  claims:

  """
