import EntityGraph
import Foundation
import Interchange

/// Reads bent files until the time is up. A crash or a hang leaves the file it happened on behind.
///
///     reader-fuzzer SECONDS SEED WORKPLACE FOLDER...

let words = CommandLine.arguments
guard words.count > 4, let seconds = Double(words[1]), let seed = UInt64(words[2]) else {
  print("usage: reader-fuzzer SECONDS SEED WORKPLACE FOLDER...")
  exit(64)
}
let samples = try Samples(in: Array(words[4...]))
var trial = Trial(workplace: URL(filePath: words[3]))
var mutator = Mutator(samples.contents, seed: seed)
let end = ContinuousClock.now + .seconds(seconds)
while ContinuousClock.now < end {
  let (sample, bytes) = mutator.next()
  try trial.read(bytes, like: samples.names[sample])
}
print(trial.account)
