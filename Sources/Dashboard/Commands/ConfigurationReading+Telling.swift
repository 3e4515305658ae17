import ArgumentParser
import Model

extension ConfigurationReading {
  /// Reads the user's own configuration; one that is not there is as an empty one.
  static func own() -> ConfigurationReading {
    guard let path = BaseFolders.own.configurationFile else { return ConfigurationReading() }
    do throws(FileFailure) {
      return try ConfigurationReader.read(path: path)
    } catch {
      var reading = ConfigurationReading()
      switch error {
      case .missing, .notAFolder: break
      default:
        reading.problems = [
          Problem(.unreadable(error.description), at: FilePosition(file: path))
        ]
      }
      return reading
    }
  }

  /// Prints the configuration, and on standard error what is wrong in its file.
  ///
  /// - Throws: Exit status 1 where something is wrong.
  func tell() throws {
    var output = StandardOutput()
    output.write(configuration.yaml)
    try output.finish()
    guard !problems.isEmpty else { return }
    var complaint = StandardOutput(descriptor: 2)
    for problem in problems { complaint.write("\(problem)\n") }
    try complaint.finish()
    throw ExitCode(1)
  }
}

extension State {
  /// Takes the configuration over, with its start query where that is asked for, and tells what is wrong in it.
  mutating func take(_ reading: ConfigurationReading, startsAtQuery: Bool) {
    keymap = reading.configuration.keymap
    configurationProblems = reading.problems
    let query = reading.configuration.query
    if startsAtQuery, !query.isEmpty {
      var filter = filter
      filter.text = query
      do throws(QueryError) {
        try apply(filter)
      } catch {
        let reason =
          "the start query does not hold for this dossier, at its column \(error.column): \(error)"
        if let position = reading.queryPosition {
          configurationProblems.append(Problem(reason, at: position))
        }
      }
    }
    tellConfigurationProblems()
  }

  /// Takes over the keys of a configuration that was read again; all else in it holds from the next start.
  mutating func reconfigure(_ reading: ConfigurationReading) {
    keymap = reading.configuration.keymap
    configurationProblems = reading.problems
    message = "configuration read again: its keys hold now, all else from the next start"
    tellConfigurationProblems()
    if case .problems(let line) = overlay {
      overlay = .problems(line: max(0, min(line, problems.count - 1)))
    }
  }

  private mutating func tellConfigurationProblems() {
    guard let first = configurationProblems.first else { return }
    let file = first.position.file.split(separator: "/").last.map(String.init) ?? ""
    let count = configurationProblems.count
    message =
      "\(file): \(count) problem\(count == 1 ? "" : "s")\(seeProblems); all that is sound holds"
  }
}
