/// A program that is started for the user, such as an editor: found, but not started yet.
struct ChosenProgram: Equatable {
  /// The file that is run.
  let path: String
  /// The words that the user's setting consists of, the program's name first.
  let words: [String]

  /// The program's name without the folders to it.
  var name: String {
    words.first?.split(separator: "/").last.map(String.init) ?? ""
  }

  /// The program's family: its name without what packagers put behind it, as in `vim.tiny` or `code-insiders`.
  var family: String {
    String(name.prefix { $0 != "." && $0 != "-" }).lowercased()
  }
}

/// Why no program can be started.
enum ProgramMissing: Error, Equatable {
  /// No variable names one, and none of those that are tried is installed.
  case notSet(variables: [String], tried: [String])
  /// The variable's value has a quote that is not closed.
  case unfinished(variable: String)
  /// The variable names a program that is not there, or may not be run.
  case notFound(String, variable: String)
}

extension ProgramMissing: CustomStringConvertible {
  /// What is wrong and what would be right, in a clause without control characters.
  var description: String {
    switch self {
    case .notSet(let variables, let tried):
      "no program to do that: set \(variables.last ?? ""), or install "
        + tried.joined(separator: " or ")
    case .unfinished(let variable): "a quote in $\(variable) is not closed"
    case .notFound(let word, let variable):
      "$\(variable) names “\(Text.cleaned(word))”, and no program of that name can be run"
    }
  }
}

/// How a program is chosen: by what the user's variables say, else the first that is installed.
struct ProgramChoice {
  /// The variables that may name it, the one that counts first.
  let variables: [String]
  /// What is tried where none does.
  let fallbacks: [String]
  /// Programs that would not do what is wanted, whoever names them, without the folders to them.
  var passedOver: Set<String> = []

  /// Chooses the program.
  ///
  /// - Parameters:
  ///   - value: Gives the value of a variable of the environment; nil where it is not set.
  ///   - find: Gives the path of a program's file by the word that names it; nil where none can be run.
  /// - Returns: The program of the first variable that names one, else the first fallback that is found.
  /// - Throws: Why there is none.
  func program(
    value: (String) -> String? = SystemCalls.environmentValue,
    find: (String) -> String? = SystemCalls.pathOfProgram
  ) throws(ProgramMissing) -> ChosenProgram {
    for variable in variables {
      guard let value = value(variable) else { continue }
      let words: [String]
      do {
        words = try ShellWords.split(value)
      } catch {
        throw .unfinished(variable: variable)
      }
      guard let word = words.first, let name = word.split(separator: "/").last,
        !passedOver.contains(String(name))
      else { continue }
      guard let path = find(word) else { throw .notFound(word, variable: variable) }
      return ChosenProgram(path: path, words: words)
    }
    for word in fallbacks {
      if let path = find(word) { return ChosenProgram(path: path, words: [word]) }
    }
    throw .notSet(variables: variables, tried: fallbacks)
  }

  /// The editor that `$VISUAL` names, else `$EDITOR`, else one that most systems have.
  static let editor = ProgramChoice(variables: ["VISUAL", "EDITOR"], fallbacks: ["vi", "nano"])

  /// The pager that `$PAGER` names, else less or more; `cat` shows what nobody has the time to see.
  static let pager = ProgramChoice(
    variables: ["PAGER"],
    fallbacks: ["less", "more"],
    passedOver: ["cat"]
  )
}
