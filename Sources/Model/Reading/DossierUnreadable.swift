/// Why a location cannot be opened as a dossier at all.
public enum DossierUnreadable: Error, Hashable, Sendable {
  /// Nothing of that name is there.
  case missing(String)
  /// It is a file or something else that is no folder.
  case notAFolder(String)
  /// The system does not permit reading it.
  case notPermitted(String)
  /// The system gives another reason.
  case failed(String, reason: String)
}

extension DossierUnreadable: CustomStringConvertible {
  /// A sentence for the user, without control characters.
  public var description: String {
    switch self {
    case .missing(let location): "no folder \(quoted(location))"
    case .notAFolder(let location):
      "\(quoted(location)) is no folder; a dossier is a folder of YAML files"
    case .notPermitted(let location): "no permission to read the folder \(quoted(location))"
    case .failed(let location, let reason):
      "cannot read the folder \(quoted(location)): \(VisibleText.line(reason))"
    }
  }

  private func quoted(_ location: String) -> String {
    "`\(VisibleText.line(location, limit: 400))`"
  }
}
