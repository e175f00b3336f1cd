import CaseFiles
import Foundation
import TestSupport
import Testing

/// A case of as many claims as a snapshot is worth it for, with dates, of people with further names.
enum LargeCase {
  private static let made = Result {
    let folder = TemporaryFolder()
    let claims = (0..<CaseSnapshot.fewestClaims).map { number in
      let day = "20\(10 + number % 13)-0\(1 + number % 9)-1\(number % 10)"
      let (subject, object) = (number % 500, 500 + number * 7 % 499)
      return "  - {at: \(number), fact: p-\(subject) met p-\(object), when: \(day)}\n"
    }
    let people = (0..<1000).map {
      "  p-\($0): {kind: person, name: Person \($0), aliases: [Alias \($0)x, Nick \($0 % 97)]}\n"
    }
    _ = try folder.file(
      "facts.yaml",
      "backchannel: 1\ndocument: {id: d, title: D}\nentities:\n\(people.joined())"
        + "claims:\n\(claims.joined())")
    let run = try BuiltProgram.backchannel(
      ["import", "facts.yaml", "--case", "a.case"], in: folder.url)
    try #require(run.status == 0, "\(run.errors)")
    return folder
  }

  /// Copies it into a folder, as `a.case`; it is made once.
  static func copy(to folder: TemporaryFolder) throws {
    try FileManager.default.copyItem(at: made.get().url("a.case"), to: folder.url("a.case"))
  }
}
