import Model
import OrderedCollections
import Testing

@testable import Dashboard

@Suite struct ListCommandTests {
  private func dossier() -> Dossier {
    let ids: [Actor.ID] = ["mayor", "coast-guard"]
    let actors = ids.map { id in
      Actor(id: id, name: "\(id)", kind: .person, position: FilePosition(file: "actors.yaml"))
    }
    var contents = Dossier.Contents()
    contents.actors = OrderedDictionary(uniqueKeysWithValues: actors.map { ($0.id, $0) })
    return Dossier(location: "harbour", contents: contents)
  }

  @Test func `a list ends once nobody reads it`() {
    var output = CollectedOutput(closesAfter: 1)
    ListCommand.list(.actors, of: Edition(dossier()), answering: .all, as: .jsonl, to: &output)
    #expect(output.lines.count == 1)
  }

  @Test func `every row that answers is listed`() {
    var output = CollectedOutput()
    ListCommand.list(.actors, of: Edition(dossier()), answering: .all, as: .jsonl, to: &output)
    #expect(output.lines.count == 2)
  }

  @Test func `a wrong query is refused with its column`() {
    #expect(throws: CommandFailure.self) { _ = try CommandInput.query("actor:", in: dossier()) }
  }

  @Test func `a wrong date is refused with the option that gave it`() {
    let failure = CommandFailure.wrongDate(
      option: "--as-of",
      text: "2020-13",
      column: 6,
      reason: "x"
    )
    #expect(failure.description.hasPrefix("--as-of needs an EDTF date"))
  }

  @Test(arguments: [
    ["list", "ships"], ["list"], ["list", "claims", "--format", "xml"],
    ["list", "claims", "", "a", "b"], ["list", "claims", "", "/nonexistent/none"],
    ["list", "claims", "--as-of", "Thursday"],
  ])
  func `what cannot be listed ends with status 2 and nothing on standard output`(
    arguments: [String]
  ) throws {
    let run = try BuiltProgram.run(arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(!run.complaint.isEmpty)
  }
}
