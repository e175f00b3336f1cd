/// The formats of graph files that are read or written.
public enum GraphFormat: Hashable, Sendable, CaseIterable {
  case graphML, gexf, csv, json, cytoscape, followTheMoney, pajek, gml, edgeList, graphalytics,
    matrixMarket, stix, bods, companiesHouse, openSanctions, littleSis, aleph, whatsApp, mail
  case gleif, icij, misp, analystsNotebook, iBase
  case workbook, maltego
  case callRecords, statementOfAccount
  case neo4j, wikidata, gdelt, acled
  case telegram
  case dot, sqlite, cypher

  /// The name that people know.
  public var name: String {
    switch self {
    case .graphML: "GraphML"
    case .gexf: "GEXF"
    case .csv: "CSV"
    case .json: "JSON"
    case .cytoscape: "Cytoscape"
    case .followTheMoney: "FollowTheMoney"
    case .pajek: "Pajek"
    case .gml: "GML"
    case .edgeList: "edge list"
    case .graphalytics: "Graphalytics"
    case .matrixMarket: "Matrix Market"
    case .stix: "STIX"
    case .bods: "BODS"
    case .companiesHouse: "Companies House"
    case .openSanctions: "OpenSanctions's table of targets"
    case .littleSis: "LittleSis"
    case .aleph: "search of Aleph"
    case .whatsApp: "WhatsApp's text of a chat"
    case .mail: "mail"
    case .gleif: "GLEIF"
    case .icij: "ICIJ Offshore Leaks"
    case .misp: "MISP"
    case .analystsNotebook: "i2 Analyst's Notebook"
    case .iBase: "i2 iBase"
    case .workbook: "workbook"
    case .maltego: "Maltego"
    case .callRecords: "call records"
    case .statementOfAccount: "statement of account"
    case .neo4j: "Neo4j's JSON"
    case .wikidata: "Wikidata"
    case .gdelt: "GDELT"
    case .acled: "ACLED"
    case .telegram: "Telegram"
    case .dot: "DOT"
    case .sqlite: "SQLite"
    case .cypher: "Cypher"
    }
  }

  /// What the names of its files end in, the usual one first; `.gz` may stand behind.
  public var extensions: [String] {
    switch self {
    case .graphML: [".graphml"]
    case .gexf: [".gexf"]
    case .csv: [".csv", ".tsv"]
    case .json: [".json"]
    case .cytoscape: [".cyjs"]
    case .followTheMoney: [".ftm.json", ".ftm", ".ijson", ".jsonl"]
    case .pajek: [".net", ".paj"]
    case .gml: [".gml"]
    case .edgeList: [".edgelist", ".edges", ".txt"]
    case .graphalytics: [".v", ".e"]
    case .matrixMarket: [".mtx"]
    case .stix: [".stix.json", ".stix"]
    case .bods: [".bods.json", ".bods.jsonl"]
    case .companiesHouse: [".psc.txt", ".officers.json"]
    case .openSanctions: [".simple.csv"]
    case .littleSis, .aleph: []
    case .whatsApp: []
    case .mail: [".mbox", ".eml"]
    case .gleif: []
    case .icij: []
    case .misp: [".misp.json"]
    case .analystsNotebook: [".anx"]
    case .iBase: []
    case .workbook: [".xlsx", ".xlsm", ".ods"]
    case .maltego: [".mtgx"]
    case .callRecords, .statementOfAccount: []
    case .neo4j, .wikidata, .gdelt, .acled, .telegram: []
    case .dot: [".dot", ".gv"]
    case .sqlite: [".sqlite"]
    case .cypher: [".cypher", ".cql"]
    }
  }

  /// The format whose longest extension the name of a file has, case ignored; `nil` for none.
  public init?(extensionOf path: String) {
    let path = path.lowercased()
    let plain = path.hasSuffix(".gz") ? String(path.dropLast(3)) : path
    let found = Self.allCases.flatMap { format in format.extensions.map { (format, $0) } }
      .filter { plain.hasSuffix($0.1) }
      .max { $0.1.utf8.count < $1.1.utf8.count }
    guard let found else { return nil }
    self = found.0
  }

  /// Whether files of this format can be read.
  public var isRead: Bool { ![GraphFormat.dot, .sqlite, .cypher].contains(self) }

  /// Whether what files of this format say has sources of its own, so that it can be added to a case;
  /// a workbook has where its sheets are of such a format.
  public var holdsFacts: Bool {
    switch self {
    case .followTheMoney, .stix, .bods, .companiesHouse, .openSanctions, .littleSis, .aleph,
      .whatsApp, .mail, .gleif, .icij, .misp, .analystsNotebook, .iBase,
      .workbook, .maltego, .callRecords, .statementOfAccount,
      .wikidata, .gdelt, .acled, .telegram:
      true
    case .graphML, .gexf, .csv, .json, .cytoscape, .pajek, .gml, .edgeList, .graphalytics,
      .matrixMarket, .neo4j, .dot, .sqlite, .cypher:
      false
    }
  }

  /// Whether files of this format can be written.
  public var isWritten: Bool {
    switch self {
    case .graphML, .gexf, .csv, .json, .cytoscape, .followTheMoney, .pajek, .graphalytics, .stix,
      .bods, .dot, .sqlite:
      true
    case .gml, .edgeList, .matrixMarket, .companiesHouse, .openSanctions, .littleSis,
      .aleph, .whatsApp, .mail, .gleif, .icij, .misp, .analystsNotebook, .iBase,
      .workbook, .maltego, .callRecords, .statementOfAccount,
      .neo4j, .wikidata, .gdelt, .acled, .telegram, .cypher:
      false
    }
  }

  /// Whether files of this format are written with who claims what, and have no columns.
  public var keepsClaims: Bool { [.stix, .bods, .followTheMoney].contains(self) }

  /// The usual extensions of the formats that are written, as in `.a, .b and .c`.
  public static var writtenExtensions: String {
    let written = allCases.filter(\.isWritten).flatMap { format in
      format == .graphalytics ? format.extensions[...] : format.extensions.prefix(1)
    }
    return "\(written.dropLast().joined(separator: ", ")) and \(written.last ?? "")"
  }
}
