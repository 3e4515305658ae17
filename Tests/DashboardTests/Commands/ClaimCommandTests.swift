import Model
import Testing

@testable import Dashboard

@Suite struct ClaimCommandTests {
  private let seeds = ["--input", Fixture.idlib.location]

  @Test func `two claims stand side by side above their verdict`() throws {
    let edition = Edition(Fixture.idlib.dossier)
    let rows = try ["004#2s1.1", "001#7.1"].map { try CommandInput.claim($0, in: edition) }
    var output = CollectedOutput()
    CompareCommand.compare(
      edition.verdict(between: rows[0], and: rows[1]),
      in: edition,
      to: &output
    )
    #expect(
      output.text == """
        claim      voa-2020-02-28#2s1.1                  rferl-2020-03-04#7.1
        passage    004 S1                                001 ¶7                                another passage
        document   004_923aa13401089720.txt              001_de1a808abad34cfa.txt              another document
        figure     33                                    34                                    no number in common, the second higher
        means      33, no more and no fewer              34, no more and no fewer
        losses of  Turkey                                Turkey
        measure    killed                                killed
        category   soldiers                              soldiers
        incident   Strike on Turkish troops, Idlib       Strike on Turkish troops, Idlib
        window     27 Feb 2020?                          by 27 Feb 2020                        perhaps days in common
        claimant   not told                              Turkey                                not the same claimant
        origin     not told                              Turkey                                not told by the first
        chain      not told ▸ VOA                        Turkey ▸ RFE/RL                       not the same chain
        stated     28 Feb 2020?                          27 Feb 2020                           the second earlier, as dated
        published  28 Feb 2020?                          4..5 Mar 2020                         the first earlier, as dated
        running    no                                    no
        phrase     “the killing of 33 Turkish soldiers”  “the killing of 34 Turkish soldiers”
        covers     004 S1: no definition in 004; generally dead
        covers     001 ¶7: no definition in 001; generally dead

        verdict    contradictory
        33 (004 S1) and 34 (001 ¶7) contradict: same incident, side and measure; by an inferred date, Turkey’s 34 was said \
        a day before VOA’s 33, so a growing count does not explain it; the first names no origin.

        """
    )
  }

  @Test func `each claim's measure is given as its own source defines it, with the passage`() throws
  {
    let run = try BuiltProgram.run(
      ["compare", "W#4.6", "W#5.1", "--input", Fixture.harbour.location]
    )
    #expect(
      run.output.contains(
        """
        covers     W ¶4: hurt, seized or sent home (W ¶12, usage of Coast guard)
        covers     W ¶5: no definition in W; generally wounded, and alive when counted

        verdict    different measure
        """
      ),
      "\(run.output)"
    )
  }

  @Test func `one definition for both claims is given once`() throws {
    let run = try BuiltProgram.run(
      ["compare", "R#2s4.1", "R#2s3.1", "--input", Fixture.harbour.location]
    )
    #expect(run.output.contains("\ncovers     both: no definition in R; generally dead\n"))
  }

  @Test func `a sum is written with its parts and called our arithmetic`() throws {
    let run = try BuiltProgram.run(["sum", "002#2.1", "004#2s1.1"] + seeds)
    #expect(
      run
        == BuiltProgram.Run(
          output: """
            13  soldiers killed, Turkey  002 ¶2  outlet-002-2020-02-11#2.1
            33  soldiers killed, Turkey  004 S1  voa-2020-02-28#2s1.1
            = 46 killed: soldiers of Turkey
            Our arithmetic; no source states it.

            """
        )
    )
  }

  @Test func `a sum that would count twice ends with status 1 and its clashes`() throws {
    let run = try BuiltProgram.run(["sum", "004#2s1.1", "004#2s4.1"] + seeds)
    #expect(
      run
        == BuiltProgram.Run(
          complaint: """
            dashboard: the sum is refused
              one incident: 33 (004 S1) and 33 (004 S4) meet, but neither names an origin: no corroboration.

            """,
          status: 1
        )
    )
  }

  @Test(arguments: [
    (
      ["compare", "004#2s1.1", "001#7.2.1"],
      "no claim in view has the id “001#7.2.1”; did you mean “rferl-2020-03-04#7.1”?"
    ),
    (
      ["compare", "voa-2020-02-28#2s1.1", "004#2s1.1"],
      "both ids name one claim, “004#2s1.1”; name two"
    ),
    (
      ["sum", "002#2.1", "voa-2020-02-28#2s9.1"],
      "no claim in view has the id “voa-2020-02-28#2s9.1”; did you mean “voa-2020-02-28#2s1.1”?"
    ),
    (
      ["sum", "nothing-of-the-kind-anywhere-at-all"],
      "no claim in view has the id “nothing-of-the-kind-anywhere-at-all”; `dashboard list claims` names them"
    ),
  ])
  func `a wrong id ends with status 2 and the nearest that is right`(
    arguments: [String],
    complaint: String
  ) throws {
    let run = try BuiltProgram.run(arguments + seeds)
    #expect(run == BuiltProgram.Run(complaint: "dashboard: \(complaint)\n", status: 2))
  }

  @Test func `a claim that had not been published by the date is not in view`() throws {
    let arguments = ["compare", "004#2s1.1", "001#7.1", "--as-of", "2020-02-29"]
    let run = try BuiltProgram.run(arguments + seeds)
    #expect(run.status == 2)
    #expect(run.complaint.contains("no claim in view has the id “001#7.1”"))
  }

  @Test(arguments: [["compare"], ["compare", "004#2s1.1"], ["sum"], ["sum", "a", "--as-of", "x"]])
  func `what cannot be compared ends with status 2 and nothing on standard output`(
    arguments: [String]
  ) throws {
    let run = try BuiltProgram.run(arguments + seeds)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(!run.complaint.isEmpty)
  }

  @Test func `no name of a dossier reaches the terminal raw`() throws {
    let edition = Edition(Fixture.harbour.dossier)
    var output = CollectedOutput()
    for (first, second) in zip(edition.claims, edition.claims.dropFirst()) {
      CompareCommand.compare(
        edition.verdict(between: first, and: second),
        in: edition,
        to: &output
      )
    }
    #expect(!output.text.isEmpty)
    let marks = output.text.unicodeScalars.filter {
      $0 != "\n" && [.control, .format].contains($0.properties.generalCategory)
    }
    #expect(marks.isEmpty)
  }
}
