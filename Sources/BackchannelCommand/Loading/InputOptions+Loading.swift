import CaseFiles
import EntityGraph
import FactFiles
import Interchange

extension InputOptions {
  /// The graph of all inputs together; a document in a facts file replaces the case's.
  ///
  /// That a graph file could not be taken as it is, is told in one line on standard error.
  func graph() throws -> Graph {
    let reading = try reading(withConcerns: false)
    for (file, notes) in reading.notesByGraphFile {
      Output.complain(Ink.printed(Self.remark(notes, on: file).lines))
    }
    for note in InputNote.crowds(of: reading.graph) {
      Output.complain(Ink.printed(note.sentence.lines))
    }
    return reading.graph
  }

  /// The graph with everything noted while it was read; where names are compared, with those that
  /// may be taken for one another, and with concerns with what facts may mean otherwise.
  func reading(comparesNames: Bool = false, withConcerns: Bool = true) throws -> InputReading {
    let words = paths.isEmpty ? [try Self.standardPath()] : FileKind.distinct(paths)
    var passing = PassingInput()
    defer { passing.remove() }
    let paths = try words.map { try passing.path(of: $0, as: self.limits.format?.format) }
    var limits = limits.reading
    limits.choices = try tables.choices()
    var inputs = Inputs(limits: limits)
    for source in try paths.map({ try InputKind($0, limits) }) { try inputs.read(source) }
    inputs.comparesNames = comparesNames
    return try inputs.merged(withConcerns: withConcerns)
  }

  private static func remark(_ count: Int, on file: String) -> String {
    "\(count.of("note")) on reading \(file); 'backchannel summary --in \(file)' \(count == 1 ? "lists it" : "lists them")"
  }

  /// The case that a verb without `--in` reads and `import` without `--case` writes.
  static var defaultCase: String {
    let named = Terminal.variable("BACKCHANNEL_CASE") ?? ""
    return named.isEmpty ? "./case.backchannel" : named
  }

  private static func standardPath() throws(InputError) -> String {
    guard FileKind.exists(defaultCase) else { throw .noCase(defaultCase) }
    return defaultCase
  }
}

/// A graph with everything noted while it was read.
struct InputReading {
  let graph: Graph
  let notes: [InputNote]

  /// How many notes there are on each graph file that has some, in order of reading.
  let notesByGraphFile: [(file: String, count: Int)]
}

/// What is read on the way to one graph.
private struct Inputs {
  private let limits: ReadingLimits
  private var cases = FactBatch()
  private var files = FactBatch()
  private var parts = InputParts()
  private var facts: [String] = []
  private var readings: [TablesApart.Read] = []
  private var graphs: [ForeignGraph] = []
  private var notes: [InputNote] = []
  private var notesByGraphFile: [(file: String, count: Int)] = []
  private var columns = ColumnCheck()

  /// The entities of each input of facts.
  private var told: [(input: String, entities: [Entity])] = []
  var comparesNames = false

  init(limits: ReadingLimits) { self.limits = limits }

  mutating func read(_ source: InputKind) throws {
    switch source {
    case .caseFile(let path):
      let batch = try CaseFile.open(path, for: .reading).batch()
      try add(batch, from: path, to: \.cases)
    case .facts(let path): facts.append(path)
    case .graphFile(let path): try read(graphFile: path)
    }
  }

  private mutating func read(graphFile path: String) throws {
    let reading = try GraphFile.read(path, limits: limits)
    if case .facts(let batch) = reading.content { try add(batch, from: path, to: \.files) }
    readings.append((path, reading))
  }

  private mutating func takeGraphs() throws(ReadingError) {
    let tables = try TablesApart(readings, limits)
    readings = []
    for (path, reading) in tables.readings {
      if case .graph(let graph) = reading.content { graphs.append(graph) }
      columns.add(reading, of: path)
      notes += reading.notes.map { InputNote($0, in: path) }
      if !reading.notes.isEmpty { notesByGraphFile.append((path, reading.notes.count)) }
    }
    notes += tables.notes
  }

  private mutating func add(
    _ batch: FactBatch, from path: String, to inputs: WritableKeyPath<Inputs, FactBatch>
  ) throws {
    parts.add(batch, from: path)
    told.append((path, batch.entities))
    do throws(GraphError) {
      if inputs == \Inputs.cases, let document = cases.differingDocument(from: batch) {
        throw .documentsDiffer(document)
      }
      try self[keyPath: inputs].append(batch)
    } catch {
      throw parts.located(error)
    }
  }

  consuming func merged(withConcerns: Bool) throws -> InputReading {
    do {
      return try mergedReading(withConcerns)
    } catch let error as GraphError {
      throw parts.located(error)
    }
  }

  private mutating func mergedReading(_ withConcerns: Bool) throws -> InputReading {
    try takeGraphs()
    try columns.check(limits.choices)
    let weight = limits.choices.columns[.weight]
    var builder = GraphBuilder()
    if let weight { builder.weight = ColumnName(weight) }
    for graph in graphs { builder.add(graph) }
    try cases.replace(with: files)
    if !facts.isEmpty {
      let reading = try FactReader(knowing: cases).read(facts)
      notes = reading.warnings.map { InputNote($0) } + notes
      told.append((facts.count == 1 ? facts[0] : "the facts", reading.batch.entities))
      try files.replace(with: reading.batch)
      try cases.replace(with: reading.batch)
    }
    if withConcerns { notes += try InputNote.concerns(adding: files, to: cases) }
    try builder.add(cases)
    let graph = KeptUntilExit.keep(try builder.freeze())
    if let weight { try columns.check(weight: weight, in: graph) }
    return InputReading(
      graph: graph,
      notes: notes + InputNote.crowds(of: graph) + (comparesNames ? notesOnNames(graph) : []),
      notesByGraphFile: notesByGraphFile)
  }

  /// Names that may be taken for one another.
  private func notesOnNames(_ graph: Graph) -> [InputNote] {
    var names = ConfusableNames(comparesInputs: told.count + graphs.count > 1)
    for facts in told { names.add(facts.entities, of: facts.input) }
    for graph in graph.foreignGraphs { names.add(graph) }
    return InputNote.confusable(names)
  }
}
