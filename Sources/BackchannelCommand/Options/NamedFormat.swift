import CommandSyntax
import Interchange

/// A format as `--as` names it.
enum NamedFormat: String, CaseIterable, ArgumentValue {
  case graphml, gexf, csv, json, cyjs, ftm, pajek, gml, edgelist, mtx, dot, graphalytics, stix
  case sqlite, bods, companiesHouse = "companies-house", opensanctions, littlesis, aleph
  case whatsapp, mail, gleif, icij, misp, anx, ibase
  case workbook = "xlsx", maltego = "mtgx"
  case neo4j, wikidata, gdelt, acled, telegram
  case calls, statement

  var format: GraphFormat {
    switch self {
    case .graphml: .graphML
    case .gexf: .gexf
    case .csv: .csv
    case .json: .json
    case .cyjs: .cytoscape
    case .ftm: .followTheMoney
    case .pajek: .pajek
    case .gml: .gml
    case .edgelist: .edgeList
    case .mtx: .matrixMarket
    case .dot: .dot
    case .sqlite: .sqlite
    case .graphalytics: .graphalytics
    case .stix: .stix
    case .bods: .bods
    case .companiesHouse: .companiesHouse
    case .opensanctions: .openSanctions
    case .littlesis: .littleSis
    case .aleph: .aleph
    case .whatsapp: .whatsApp
    case .mail: .mail
    case .gleif: .gleif
    case .icij: .icij
    case .misp: .misp
    case .anx: .analystsNotebook
    case .ibase: .iBase
    case .workbook: .workbook
    case .maltego: .maltego
    case .neo4j: .neo4j
    case .wikidata: .wikidata
    case .gdelt: .gdelt
    case .acled: .acled
    case .telegram: .telegram
    case .calls: .callRecords
    case .statement: .statementOfAccount
    }
  }
}
