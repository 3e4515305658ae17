import Foundation
import Model
import Testing

@testable import Dashboard

/// A terminal whose program has a dossier of the test's own, which may be changed.
extension RealTerminal {
  /// The folder of the dossier in ``folder``.
  static let dossier = "dossier"

  /// Opens a terminal in which the program shows a copy of a dossier, between two looks at the terminal's modes, the
  /// files `before` and `after`.
  ///
  /// The shell reads the options behind the dossier, the environment as `env` takes it, and the preparation, which comes
  /// right before the program and may give `dossier` another path to the copy.
  static func onCopy(
    of location: String = Fixture.harbour.location,
    size: Size,
    options: String = "",
    environment: String = "",
    preparation: String = ":"
  ) throws -> RealTerminal {
    guard let url = BuiltProgram.url else { throw CocoaError(.fileNoSuchFile) }
    let terminal = try RealTerminal(
      size: size,
      line: """
        trap : INT
        stty -g >before
        cp -R \(quoted(location)) \(dossier)
        (
          dossier=\(dossier)
          \(preparation)
          exec env \(environment) \(quoted(url.path)) "$dossier" \(options)
        )
        echo $? >status
        stty -g >after
        read -r end
        """
    )
    try terminal.expect("the screen") { $0.rows.last?.contains("help") == true }
    return terminal
  }

  /// The state that the program opens the copy at, keys pressed.
  func state(size: Size, keys: String = "") throws -> State {
    var state = State(Edition(try readDossier()), size: size)
    state.input = Self.dossier
    for key in try Key.sequence(keys) { _ = state.press(key) }
    return state
  }

  /// Reads the copy as it is now.
  func readDossier() throws -> Dossier {
    try DossierReader.read(location: folder.appending(path: Self.dossier).path)
  }

  /// Writes a program of the shell for the terminal's programs to find.
  func write(program name: String, _ lines: String) throws {
    let url = folder.appending(path: name)
    try Data("#!/bin/sh\n\(lines)\n".utf8).write(to: url)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.path)
  }

  /// Adds text to a file of the copy, as another program would.
  func append(_ text: String, to file: String) throws {
    let url = folder.appending(path: Self.dossier).appending(path: file)
    let handle = try FileHandle(forWritingTo: url)
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
  }
}
