let tasks: [(name: String, answer: (Question) throws -> String)] = [
  ("closeness", ClosenessTasks.both),
  ("harmonic", ClosenessTasks.harmonic),
  ("betweenness", BetweennessTasks.exact),
  ("betweenness64", BetweennessTasks.fromSources),
  ("pagerank20", PageRankTask.rounds20),
  ("bfs", BreadthFirstTask.trees),
  ("sp_pair", PathTasks.distance),
  ("all_sp", PathTasks.all),
  ("dijkstra", DijkstraTask.allGoals),
  ("wcc", ComponentTasks.weak),
  ("scc", ComponentTasks.strong),
  ("kcore", CorenessTask.coreness),
  ("triangles", TriangleTask.triangles),
  ("louvain", CommunityTasks.louvain),
  ("leiden", CommunityTasks.leiden),
  ("load_el", GraphFileTasks.readEdgeList),
  ("graphml_read", GraphFileTasks.readGraphML),
  ("graphml_write", GraphFileTasks.write),
  ("graphml_write_gephi", GraphFileTasks.writeForGephi),
]

if let question = Question(CommandLine.arguments.dropFirst()),
  let task = tasks.first(where: { $0.name == question.task })
{
  print(try task.answer(question))
} else {
  print("usage: Benchmarks TASK BASE VERTICES RUNS ANSWER [-s]")
  print("tasks: " + tasks.map(\.name).joined(separator: " "))
}
