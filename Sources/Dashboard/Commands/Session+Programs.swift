import Model

extension Session {
  /// Has the user's editor open a file at a place, then reads the dossier again.
  static func edit(
    _ position: FilePosition,
    of files: LivingFiles,
    on screen: inout Screen,
    _ state: inout State
  ) {
    // A problem of the configuration names its file whole.
    let path =
      position.file.hasPrefix("/") ? position.file : "\(files.location)/\(position.file)"
    if ProcessCalls.isFolder(path) {
      _ = state.update(.failed("not edited: \(Text.cleaned(position.file)) is a folder"))
      return
    }
    let program: ChosenProgram
    do throws(ProgramMissing) {
      program = try ProgramChoice.editor.program()
    } catch {
      _ = state.update(.failed("not edited: \(error)"))
      return
    }
    let words = program.editing(path, line: position.line, column: position.column)
    let end = screen.run(program.path, words: words)
    // However it ended, it may have written.
    _ = state.update(reconfiguring(from: path, state) ?? reloading(files))
    if let complaint = complaint(about: program, end) {
      _ = state.update(.failed(complaint + (state.message.map { "; \($0)" } ?? "")))
    }
  }

  /// Reads the configuration again where it is the file at a path.
  private static func reconfiguring(from path: String, _ state: State) -> Action? {
    guard state.configurationProblems.contains(where: { $0.position.file == path }) else {
      return nil
    }
    do throws(FileFailure) {
      return .configured(try ConfigurationReader.read(path: path))
    } catch {
      return .failed("not read again: \(error.description)")
    }
  }

  /// Has the user's pager show an original, of which nothing reaches the terminal raw.
  static func page(
    _ reading: OriginalReading,
    isASCII: Bool,
    on screen: inout Screen,
    _ state: inout State
  ) {
    let program: ChosenProgram
    do throws(ProgramMissing) {
      program = try ProgramChoice.pager.program()
    } catch {
      _ = state.update(.failed("not opened: \(error)"))
      return
    }
    let copy: PrivateCopy
    do throws(PrivateCopy.Failure) {
      copy = try PrivateCopy(of: reading.cleaned(isASCII: isASCII), named: reading.name)
    } catch {
      _ = state.update(.failed("not opened: no copy can be made for the pager: \(error.reason)"))
      return
    }
    let words = program.paging(
      copy.path,
      line: reading.locator.flatMap(reading.text.line),
      settings: SystemCalls.environmentValue("LESS") ?? ""
    )
    let end = screen.run(program.path, words: words)
    if let complaint = complaint(about: program, end) { _ = state.update(.failed(complaint)) }
  }

  /// What is told of a program that did not end well; nil for one that did.
  private static func complaint(about program: ChosenProgram, _ end: ProgramEnd) -> String? {
    let name = Text.cleaned(program.name)
    return switch end {
    case .exited(status: 0): nil
    case .exited(let status): "\(name) ended with status \(status)"
    case .killed(let signal): "\(name) was killed (\(signal))"
    case .notStarted(let reason): "\(name) could not be started: \(reason)"
    }
  }
}

extension OriginalReading {
  /// Returns the lines as they may stand on a terminal: control, escape and bidi characters as visible marks.
  func cleaned(isASCII: Bool) -> String {
    text.lines.map { (isASCII ? ASCIIForm.text($0) : Text.cleaned($0)) + "\n" }.joined()
  }
}
