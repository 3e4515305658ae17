import Foundation
import Testing

/// Stored screens in `Tests/DashboardTests/Goldens`, one text file each.
enum Golden {
  /// What a comparison found; its description is the test's message.
  enum Outcome: Equatable, CustomStringConvertible {
    case same
    case missing(file: String)
    case different(file: String, lines: [String])
    case recorded(file: String)
    case unwritable(file: String, reason: String)

    var description: String {
      let advice = "set \(recordVariable)=1 to record it, then read the difference"
      return switch self {
      case .same: "as stored"
      case .missing(let file): "\(file) is not stored; \(advice)"
      case .different(let file, let lines):
        "\(file) differs (- stored, + drawn); \(advice)\n" + lines.joined(separator: "\n")
      case .recorded(let file): "\(file) was recorded; a run that records fails"
      case .unwritable(let file, let reason): "\(file) was not recorded: \(reason)"
      }
    }
  }

  /// The variable that asks for recording when it is `1`.
  static let recordVariable = "DASHBOARD_RECORD"

  /// The folder of the stored files.
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Goldens", directoryHint: .isDirectory)

  /// Fails the test unless a text is the stored one of that name, which is the file's without
  /// `.txt`; a slash leads into a folder.
  static func check(
    name: String,
    text: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let records = ProcessInfo.processInfo.environment[recordVariable] == "1"
    let outcome = compare(name: name, text: text, folder: folder, records: records)
    if outcome != .same {
      Issue.record(Comment(rawValue: outcome.description), sourceLocation: sourceLocation)
    }
  }

  /// Compares a text with the stored one and stores it where that is asked for and needed.
  static func compare(name: String, text: String, folder: URL, records: Bool) -> Outcome {
    let file = name + ".txt"
    let url = folder.appending(path: file)
    let stored = try? Data(contentsOf: url)
    if stored == Data(text.utf8) { return .same }
    if records {
      do {
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(),
          withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: url)
        return .recorded(file: file)
      } catch {
        return .unwritable(file: file, reason: "\(error)")
      }
    }
    guard let stored else { return .missing(file: file) }
    return .different(
      file: file,
      lines: difference(String(decoding: stored, as: UTF8.self), text)
    )
  }

  /// Returns the lines that differ, each with its number, those stored before those drawn.
  static func difference(_ stored: String, _ drawn: String) -> [String] {
    let old = stored.split(separator: "\n", omittingEmptySubsequences: false)
    let new = drawn.split(separator: "\n", omittingEmptySubsequences: false)
    var lines: [(number: Int, isNew: Bool, text: String)] = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, let line, _): lines.append((offset + 1, false, "\(line)"))
      case .insert(let offset, let line, _): lines.append((offset + 1, true, "\(line)"))
      }
    }
    lines.sort { ($0.number, $0.isNew ? 1 : 0) < ($1.number, $1.isNew ? 1 : 0) }
    return lines.map { "\($0.isNew ? "+" : "-")\($0.number): \($0.text)" }
  }
}
