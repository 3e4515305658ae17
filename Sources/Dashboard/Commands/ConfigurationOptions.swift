import ArgumentParser
import Model

/// The options that say which configuration holds, or stand in place of what it says.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Read this configuration, not $XDG_CONFIG_HOME/dashboard/config.yaml.",
      valueName: "file"
    )
  )
  var config: String?

  @Flag(name: .customLong("no-config"), help: "Read no configuration.")
  var readsNone = false

  @Option(
    name: .long,
    help: ArgumentHelp("Colours: auto, dark, light or mono.", valueName: "name")
  )
  var theme: ThemeChoice?

  func validate() throws {
    if config != nil, readsNone {
      throw ValidationError("--config and --no-config exclude one another")
    }
  }

  /// Reads the configuration, with what the command line says in its place.
  ///
  /// - Throws: `CommandFailure` where the file that was named cannot be read.
  func reading() throws(CommandFailure) -> ConfigurationReading {
    var reading = ConfigurationReading()
    if let config {
      do throws(FileFailure) {
        // Its problems name it whole, so that the editor finds it.
        reading = try ConfigurationReader.read(path: ProcessCalls.realPath(config) ?? config)
      } catch {
        throw .unreadable(reasons: ["--config: “\(config)” can't be read: \(error.description)"])
      }
    } else if !readsNone {
      reading = .own()
    }
    if let theme { reading.configuration.theme = theme }
    return reading
  }
}

extension ThemeChoice: ExpressibleByArgument {}
