import Model

/// The files that keep positions, one a dossier: small, private, and of no consequence when they are lost.
///
/// Nothing that is wrong with them is ever an error: without a sound file a dossier opens as at first.
struct PositionStore: Hashable, Sendable {
  /// So many dossiers are remembered, those left last.
  static let most = 200
  /// A larger file is not the program's.
  static let mostBytes = 1 << 16

  /// The folder of the files.
  let folder: String
  /// The dossier's real path, by which it is known.
  let dossier: String

  /// Makes the store for a dossier; nil where the environment names no place, or the dossier has no real path.
  init?(location: String, folders: BaseFolders = .own) {
    guard let state = folders.state, let dossier = ProcessCalls.realPath(location) else {
      return nil
    }
    self.init(folder: "\(state)/positions", dossier: dossier)
  }

  init(folder: String, dossier: String) {
    self.folder = folder
    self.dossier = dossier
  }

  /// The name of the dossier's file: its path's hash, since a path has characters that a name has not.
  var name: String { Self.hash(of: dossier) + Self.suffix }

  private static let suffix = ".yaml"

  /// Returns the position that is kept; nil where none is, or nothing that can be understood.
  func position() -> Position? {
    guard let file = try? YAMLFile(path: "\(folder)/\(name)", limit: Self.mostBytes) else {
      return nil
    }
    return Position(file, of: dossier)
  }

  /// Keeps a position, readable by the user alone; where that cannot be done nothing is changed.
  ///
  /// - Parameters:
  ///   - position: Where the user stands.
  ///   - tidying: Whether the folder is made, and old positions are removed: once a run is enough.
  func keep(_ position: Position, tidying: Bool = true) {
    let bytes = Array(position.yaml(of: dossier).utf8)
    if tidying, !ProcessCalls.makePrivateFolder(folder) { return }
    guard bytes.count <= Self.mostBytes,
      ProcessCalls.writePrivately(bytes, to: "\(folder)/\(name)"), tidying
    else { return }
    ProcessCalls.removeOldest(in: folder, but: Self.most) {
      $0.prefix(16).allSatisfy(\.isHexDigit) && $0.dropFirst(16).hasPrefix(Self.suffix)
    }
  }

  /// Returns 16 digits that stay the same for a text on every run and machine (FNV-1a, 64 bits).
  ///
  /// Two paths may have one hash, so a file says whose it is.
  static func hash(of text: String) -> String {
    let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
