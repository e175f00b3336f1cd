import Interchange

let words = CommandLine.arguments.dropFirst()
let usage = "usage: Benchmarks graphml_read FILE RUNS | graphml_write FILE RUNS TARGET"

switch (words.first, words.count) {
case ("graphml_read", 3):
  print(try GraphMLTasks.read(words[2], runs: Int(words[3]) ?? 5))
case ("graphml_write", 4):
  print(try GraphMLTasks.write(words[2], runs: Int(words[3]) ?? 5, to: words[4], .strict))
case ("graphml_write_gephi", 4):
  print(try GraphMLTasks.write(words[2], runs: Int(words[3]) ?? 5, to: words[4], .gephi))
default:
  print(usage)
}
