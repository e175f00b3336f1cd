import CaseFiles
import EntityGraph
import FactFiles
import Interchange

/// What is read on the way to one graph.
struct InputReading {
  private let limits: ReadingLimits
  private let identity: IdentityPolicy
  private let names: InputNames

  /// The paths of what came through pipes.
  private let kept: Set<String>
  private var documentNames = DocumentNames()
  private var cases = FactBatch()
  private var files = FactBatch()
  private var parts = InputParts()
  private var facts: [String] = []
  private var factSources: [FactSource] = []
  private var readings: [TablesApart.Read] = []
  private var graphs: [ForeignGraph] = []
  private var notes: [InputNote] = []
  private var undefined = UndefinedEntities()

  /// What was read besides cases and facts files, in order.
  private var graphFiles: [String] = []
  private var columns = ColumnCheck()

  /// The entities of each input of facts.
  private var told: [(input: String, entities: EntityList)] = []

  init(limits: ReadingLimits, _ identity: IdentityPolicy, _ names: InputNames, kept: Set<String>) {
    (self.limits, self.identity, self.names, self.kept) = (limits, identity, names, kept)
  }

  mutating func read(_ source: InputKind) throws {
    switch source {
    case .caseFile(let path):
      let batch = try CaseFile.open(path, for: .reading).batch()
      documentNames.add(batch.documents)
      try add(batch, from: path, to: \.cases)
    case .facts(let path, let source):
      facts.append(path)
      if let source { factSources.append(source) }
    case .graphFile(let path, let file): try read(file, at: path)
    case .mapped(let path, let file, let mappings):
      let name = try name(of: file, at: path)
      for mapping in mappings {
        try take(file.read(by: mapping, documentName: name.text), of: path, name)
      }
    }
  }

  private mutating func read(_ file: OpenGraphFile, at path: String) throws {
    guard try file.holdsFacts else { return try take(file.read(), of: path) }
    let name = try name(of: file, at: path)
    try take(file.read(documentName: name.text), of: path, name)
  }

  private mutating func name(
    of file: OpenGraphFile, at path: String
  ) throws(ReadingError) -> DocumentNames.Name {
    try documentNames.name(
      of: file, at: path, asked: names.asNamed(path), isKept: kept.contains(path))
  }

  private mutating func take(
    _ reading: GraphReading, of path: String, _ name: DocumentNames.Name? = nil
  ) throws {
    if case .facts(var batch) = reading.content {
      if let note = name.flatMap({ batch.place($0) }) { notes.append(note) }
      try add(batch, from: path, to: \.files)
    }
    readings.append((path, reading))
  }

  private mutating func takeGraphs() throws(ReadingError) {
    let tables = try TablesApart(readings, limits)
    readings = []
    for (path, reading) in tables.readings {
      if case .graph(let graph) = reading.content { graphs.append(graph) }
      columns.add(reading, of: path)
      notes += InputNote.all(of: reading, in: path)
      undefined.add(reading, of: path)
      if !graphFiles.contains(path) { graphFiles.append(path) }
    }
    notes += tables.notes
  }

  private mutating func add(
    _ batch: FactBatch, from path: String, to inputs: WritableKeyPath<InputReading, FactBatch>
  ) throws {
    parts.add(batch, from: path)
    told.append((path, batch.entities))
    do throws(GraphError) {
      if inputs == \InputReading.cases, let document = cases.differingDocument(from: batch) {
        throw .documentsDiffer(document)
      }
      try self[keyPath: inputs].append(batch)
    } catch {
      throw parts.located(error)
    }
  }

  /// The graph of all that was read.
  consuming func merged(withConcerns: Bool) throws -> LoadedGraph {
    do {
      return try mergedReading(withConcerns)
    } catch let error as GraphError {
      throw parts.located(error)
    }
  }

  private mutating func mergedReading(_ withConcerns: Bool) throws -> LoadedGraph {
    try takeGraphs()
    try columns.check(limits.choices)
    let weight = limits.choices.columns[.weight]
    notes += InputNote.sameCalls(
      files.takeSameCalls(as: cases, within: limits.secondsOfSameCall))
    try cases.replace(with: files)
    notes += InputNote.opinions(cases.takeOpinions())
    if !facts.isEmpty {
      let reading = try FactReader(knowing: cases).read(facts, read: factSources)
      notes = reading.warnings.map { InputNote($0) } + notes
      told.append((facts.count == 1 ? facts[0] : "the facts", reading.batch.entities))
      try files.replace(with: reading.batch)
      try cases.replace(with: reading.batch)
    }
    notes += undefined.notes(besides: cases.entities)
    let notesByFile = notesByFile
    if withConcerns { notes += try InputNote.concerns(adding: files, to: cases) }
    files = FactBatch()
    let graph = try merging(weight).freeze()
    if let weight { try columns.check(weight: weight, in: graph) }
    return LoadedGraph(
      graph,
      notes: (notes + InputNote.all(of: graph) + (withConcerns ? notesOnNames(graph) : []))
        .map { $0.calling(inputs: names) },
      notesByFile: notesByFile.map { (names.asNamed($0.file), $0.count) },
      oddWeight: columns.oddWeight.map(names.asNamed))
  }

  /// How many notes there are on each graph file, in the order in which they were read.
  private var notesByFile: [(file: String, count: Int)] {
    graphFiles.compactMap { path in
      let count = notes.count { $0.file == path }
      return count > 0 ? (path, count) : nil
    }
  }

  /// All that was read, in one builder; its claims, which may be many, are held here no more.
  private mutating func merging(_ weight: String?) throws(GraphError) -> GraphBuilder {
    var builder = GraphBuilder()
    if let weight { builder.weight = ColumnName(weight) }
    builder.identity = identity
    for graph in graphs { builder.add(graph) }
    try builder.add(cases)
    cases = FactBatch()
    return builder
  }

  /// Names that may be taken for one another.
  private func notesOnNames(_ graph: Graph) -> [InputNote] {
    var names = ConfusableNames(comparesInputs: told.count + graphs.count > 1)
    for facts in told { names.add(facts.entities, of: facts.input, in: graph) }
    for graph in graph.foreignGraphs { names.add(graph) }
    return InputNote.confusable(names)
  }
}
