/// Where the user keeps what programs are told and what they remember (XDG Base Directory Specification 0.8).
struct BaseFolders: Hashable, Sendable {
  /// The program's folder for what it is told; nil where the environment names no place.
  let configuration: String?
  /// The program's folder for what it remembers; nil where the environment names no place.
  let state: String?

  /// Takes the folders from the environment; a relative path in it is ignored, as the specification wants.
  init(environment: (String) -> String?) {
    func folder(_ variable: String, inHome place: String) -> String? {
      func absolute(_ name: String) -> String? {
        environment(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
      }
      let base = absolute(variable) ?? absolute("HOME").map { "\($0)/\(place)" }
      return base.map { "\($0)/dashboard" }
    }
    configuration = folder("XDG_CONFIG_HOME", inHome: ".config")
    state = folder("XDG_STATE_HOME", inHome: ".local/state")
  }

  /// The folders of this process.
  static var own: BaseFolders { BaseFolders(environment: ProcessCalls.environmentValue) }

  /// The configuration that is read where none is named.
  var configurationFile: String? { configuration.map { "\($0)/config.yaml" } }
}
