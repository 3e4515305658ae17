extension ChosenProgram {
  /// Returns the words that start an editor on a line and column of a file, both from 1.
  ///
  /// A program that is not known is given the line as `vi` takes it, which most editors do.
  func editing(_ file: String, line: Int, column: Int) -> [String] {
    let file = Self.asFile(file)
    let place: [String] =
      switch family {
      case "vim", "nvim", "gvim", "mvim", "vimx": ["+call cursor(\(line),\(column))", file]
      case "nano", "pico", "rnano", "ne": ["+\(line),\(column)", file]
      case "emacs", "emacsclient", "micro", "kak", "kakoune": ["+\(line):\(column)", file]
      case "code", "codium", "vscodium", "cursor", "windsurf": ["-g", "\(file):\(line):\(column)"]
      case "subl", "zed", "hx", "helix": ["\(file):\(line):\(column)"]
      case "ed", "gedit": [file]
      default: ["+\(line)", file]
      }
    return words + place
  }

  /// Returns the words that start a pager on a file, at a line from 1 where the program is known to take one; without a
  /// line at its beginning.
  ///
  /// `settings` is what `$LESS` sets: with `F` less would leave a short text before it can be read.
  func paging(_ file: String, line: Int?, settings: String) -> [String] {
    let file = Self.asFile(file)
    var options: [String] = []
    if family == "less", settings.contains("F") || settings.contains("quit-if-one-screen") {
      options.append("-+F")
    }
    let takesLine = ["less", "more", "most", "vi", "vim", "nvim", "view", "nano", "emacs"]
    if let line, takesLine.contains(family) { options.append("+\(line)") }
    return words + options + [file]
  }

  /// Returns the path of a file so that no program takes it for an option.
  private static func asFile(_ path: String) -> String {
    path.hasPrefix("-") || path.hasPrefix("+") ? "./" + path : path
  }
}
