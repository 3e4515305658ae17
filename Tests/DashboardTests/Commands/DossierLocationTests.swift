import Testing

@testable import Dashboard

@Suite struct DossierLocationTests {
  @Test(arguments: [
    ("/usr/local/bin/dashboard", "/usr/local/share/dashboard/seeds"),
    ("/clone/.build/x86_64/release/dashboard", "/clone/seeds"),
    ("/dashboard", "/seeds"),
  ])
  func `the dossier that ships is found from the program`(
    executable: String,
    folder: String
  ) throws {
    let found = try DossierLocation.shipped(executable: executable) {
      $0 == folder + "/dossier.yaml"
    }
    #expect(found == folder)
  }

  @Test func `an installed dossier comes before one in a folder above`() throws {
    let found = try DossierLocation.shipped(executable: "/opt/bin/dashboard") { _ in true }
    #expect(found == "/opt/share/dashboard/seeds")
  }

  @Test func `where there is none the failure lists where it was looked for`() {
    let looked = ["/opt/share/dashboard/seeds", "/opt/bin/seeds", "/opt/seeds", "/seeds"]
    let failure = CommandFailure.noShippedDossier(looked: looked)
    #expect(throws: failure) {
      _ = try DossierLocation.shipped(executable: "/opt/bin/dashboard", exists: { _ in false })
    }
    for folder in looked { #expect(failure.description.contains(folder)) }
  }

  @Test func `a folder that is named is taken as it is`() throws {
    #expect(try DossierLocation.find(["a folder"], for: "list") == "a folder")
  }

  @Test func `more folders than one are refused with what to do`() {
    let failure = CommandFailure.severalInputs(count: 2, command: "list")
    #expect(throws: failure) { _ = try DossierLocation.find(["a", "b"], for: "list") }
    let what =
      "`dashboard list` opens one dossier and 2 were named; name one of them, "
      + "or run it once for each"
    #expect(failure.description == what)
  }
}
