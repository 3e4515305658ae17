import Testing

@testable import Dashboard

@Suite struct StandardOutputTests {
  @Test func `a reader that goes early ends an endless answer quietly`() throws {
    let run = try BuiltProgram.shell(
      #"yes 2020 | { "$0" date; echo "status $?" >&2; } | head -n 1"#
    )
    #expect(run.output == "2020\tvalid\t0\t2020-01-01\t2020-12-31\n")
    #expect(run.complaint == "status 0\n")
  }

  @Test(
    .enabled(if: isLinux, "/dev/full is a device of Linux"),
    arguments: ["date 2020", "--help", "manual"]
  )
  func `an output that takes no more is an error`(command: String) throws {
    let run = try BuiltProgram.shell(#""$0" \#(command) >/dev/full"#)
    #expect(run.complaint.contains("standard output can't be written"))
    #expect(run.status == 2)
  }

  private static var isLinux: Bool {
    #if os(Linux)
    true
    #else
    false
    #endif
  }
}
