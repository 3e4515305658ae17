internal import Crypto
internal import Synchronization

/// The folder in which the user keeps the originals of the dossier's documents.
///
/// Nothing is read until a source's original is asked for; what came of it is kept, so that a file is read once.
/// A dossier that is read again takes `reopened()`, which has forgotten everything. Two are equal where their
/// folders have the same path.
public final class Originals: Sendable {
  /// The most bytes of an original that are read, 4 MiB.
  public static let mostBytes = 4 << 20

  /// How many links are followed from one name to the next.
  private static let mostLinks = 8

  /// The folder, as the user named it.
  public let folder: String
  private let known = Mutex<[Document: Outcome]>([:])

  /// What a source says of its original.
  private struct Document: Hashable {
    let name: String
    let sha256: String
  }

  /// Takes a folder that is there and can be opened.
  public convenience init(folder: String) throws(OriginalsUnreadable) {
    do {
      _ = try Folder(path: folder)
    } catch {
      throw OriginalsUnreadable(folder: folder, reason: error)
    }
    self.init(unopened: folder)
  }

  private init(unopened folder: String) {
    self.folder = folder
  }

  /// Returns the same folder with nothing known of what is in it.
  public func reopened() -> Originals { Originals(unopened: folder) }

  /// Returns what came of looking for a source's original.
  ///
  /// - Complexity: O(1) after the first time, which reads the file.
  public func original(of source: Source) -> Outcome {
    let document = Document(name: source.document, sha256: source.sha256)
    return known.withLock { known in
      if let outcome = known[document] { return outcome }
      let outcome = look(for: document)
      known[document] = outcome
      return outcome
    }
  }

  /// Returns a source's original; nil where it was not found as the dossier describes it.
  public func text(of source: Source) -> OriginalText? {
    if case .found(let text) = original(of: source) { text } else { nil }
  }

  private func look(for document: Document) -> Outcome {
    if let refusal = Self.refusal(ofName: document.name) { return .refused(refusal) }
    let opened: Folder
    do {
      opened = try Folder(path: folder)
    } catch {
      return .folderUnreadable(error)
    }
    switch Self.bytes(of: document.name, in: opened) {
    case .failure(let outcome): return outcome
    case .success(let bytes): return Self.outcome(of: bytes, sha256: document.sha256)
    }
  }

  /// What a file's bytes are found to be; nothing but the very document of the dossier is taken for it.
  private static func outcome(of bytes: [UInt8], sha256: String) -> Outcome {
    let digest = hexadecimal(SHA256.hash(data: bytes))
    guard digest == sha256.lowercased() else { return .differs(sha256: digest) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let place = UTF8Flaw(in: bytes)
      return .notUTF8(line: place.line, column: place.column)
    }
    return .found(OriginalText(text))
  }

  private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  /// Why a name is none of a file in the folder itself; nil where it may be one.
  private static func refusal(ofName name: String) -> Refusal? {
    if name.hasPrefix("/") { return .absolutePath }
    if name.utf8.contains(UInt8(ascii: "/")) { return .path }
    if name.isEmpty || name == "." || name == ".." || name.utf8.contains(0) { return .noName }
    return nil
  }

  private enum Bytes {
    case success([UInt8])
    case failure(Outcome)
  }

  /// Reads a file, following links that name another file of the same folder.
  private static func bytes(of name: String, in folder: borrowing Folder) -> Bytes {
    var name = name
    for _ in 0...mostLinks {
      do throws(FileFailure) {
        return .success(try folder.bytes(of: name, limit: mostBytes))
      } catch {
        switch error {
        case .missing: return .failure(.missing)
        case .notAFile(.link):
          guard let target = folder.target(ofLink: name) else {
            return .failure(.unreadable(error))
          }
          guard refusal(ofName: target) == nil else { return .failure(.refused(.link)) }
          name = target
        default: return .failure(.unreadable(error))
        }
      }
    }
    return .failure(.refused(.linksWithoutEnd))
  }
}

extension Originals: Hashable {
  /// Tells whether both stand for a folder of the same path.
  public static func == (left: Originals, right: Originals) -> Bool {
    left.folder == right.folder
  }

  /// Hashes the folder's path.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(folder)
  }
}

/// Where bytes stop being UTF-8.
private struct UTF8Flaw {
  private(set) var line = 1
  /// The column in characters of Unicode, from 1.
  private(set) var column = 1

  init(in bytes: [UInt8]) {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
  }
}
