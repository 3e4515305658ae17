/// Something said at a meeting or told together with it.
public struct LinkedStatement: Hashable, Sendable {
  /// How it belongs to the meeting; the text seldom says that it was voiced there.
  public enum Link: Hashable, Sendable {
    /// Its record is a part of the meeting's.
    case part
    /// A passage tells of both.
    case passage
  }

  /// A day by which it is to be met, as a passage tells it.
  public struct Due: Hashable, Sendable {
    /// The day.
    public let date: EDTF
    /// The passage.
    public let passage: Dossier.PassageIndex
  }

  /// What became of it, as some passages tell it in one voice.
  public struct Fulfilled: Hashable, Sendable {
    /// Whether it was met.
    public let fulfilment: Fulfilment
    /// Who says so, where it is not the outlet's own voice.
    public let by: [Attribution]
    /// The passages, each once, in order of publication.
    public internal(set) var passages: [Dossier.PassageIndex]
  }

  /// What was said.
  public let record: FoldedRecord
  /// How it belongs to the meeting.
  public let link: Link
  /// What it does, as passages have it; each once, in order.
  public let acts: [StatementAct]
  /// The days by which it is to be met, as told.
  public let due: [Due]
  /// What became of it, as told; empty where no source in view tells it.
  public let fulfilled: [Fulfilled]
  /// Who said it.
  public let speakers: [Attribution]
  /// Whom it is said to.
  public let addressees: [Actor.ID]

  /// Whether somebody can later be asked what became of it: a demand, a promise, a threat.
  public var isUndertaking: Bool { !undertakings.isEmpty }

  /// The act that somebody can later be asked about; nil for a statement that asks and promises nothing.
  public var undertaking: StatementAct? { acts.first(where: \.isUndertaking) }

  /// The acts of which somebody can later be asked what became of them.
  public var undertakings: [StatementAct] { acts.filter(\.isUndertaking) }
}

extension LinkedStatement {
  /// What one would know of its end, after “no source tells”: “whether it was met”.
  public var end: String { StatementAct.end(of: undertaking) }
}

extension Dossier {
  /// Returns what a statement does of which somebody can later be asked what became of it, by its tellings in view;
  /// nil for one that asks and promises nothing, and for other records.
  public func undertaking(of record: FoldedRecord) -> StatementAct? {
    record.tellings.lazy.compactMap { self.telling(at: $0).act }.first(where: \.isUndertaking)
  }
}

extension Edition {
  /// Returns what was said at a meeting or its sittings, or is told in a passage with them, in time order.
  ///
  /// - Complexity: O(*n*) in the tellings of the passages that tell of them.
  public func statements(on meeting: FoldedRecord) -> [LinkedStatement] {
    statementLinks(on: meeting) { $0 == .statement }.map { row, link in
      LinkedStatement(records[row], link: link, of: dossier)
    }
  }

  /// Returns the agreements that belong to a meeting in the same way, as rows of records in time order.
  public func agreements(on meeting: FoldedRecord) -> [Int] {
    statementLinks(on: meeting) { $0 == .agreement }.map(\.row)
  }

  private func statementLinks(
    on meeting: FoldedRecord,
    where isWanted: (Record.Kind) -> Bool
  ) -> [(row: Int, link: LinkedStatement.Link)] {
    var links: [Int: LinkedStatement.Link] = [:]
    for record in subtree(of: meeting) {
      if isWanted(record.record.kind), let row = rowOfRecord[record.id] { links[row] = .part }
      guard record.record.kind == .meeting else { continue }
      for passage in Set(record.tellings.map(\.at)) {
        for telling in dossier.passage(at: passage).tellings {
          guard let row = rowOfRecord[telling.record], links[row] == nil,
            isWanted(records[row].record.kind)
          else { continue }
          links[row] = .passage
        }
      }
    }
    return links.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Returns a record in view with all its parts in view, at whatever depth.
  private func subtree(of record: FoldedRecord) -> [FoldedRecord] {
    var result = [record]
    var next = 0
    var known: Set<Record.ID> = [record.id]
    while next < result.count {
      for part in dossier.parts[result[next].id] ?? [] where known.insert(part).inserted {
        if let part = self.record(part) { result.append(part) }
      }
      next += 1
    }
    return result
  }
}

extension LinkedStatement {
  fileprivate init(_ record: FoldedRecord, link: Link, of dossier: Dossier) {
    self.record = record
    self.link = link
    var acts: [StatementAct] = []
    var due: [Due] = []
    var fulfilled: [Fulfilled] = []
    var speakers: [Attribution] = []
    for index in record.tellings {
      let telling = dossier.telling(at: index)
      if let act = telling.act, !acts.contains(act) { acts.append(act) }
      if let date = telling.due, !due.contains(where: { $0.date == date }) {
        due.append(Due(date: date, passage: index.at))
      }
      if let fulfilment = telling.fulfilment {
        // Two outlets that say the same in their own voices are two, each cited.
        if let row = fulfilled.firstIndex(where: {
          $0.fulfilment == fulfilment && $0.by == telling.by
        }) {
          if fulfilled[row].passages.last != index.at { fulfilled[row].passages.append(index.at) }
        } else {
          fulfilled.append(
            Fulfilled(fulfilment: fulfilment, by: telling.by, passages: [index.at])
          )
        }
      }
      let doubtful = Set(telling.by.filter(\.isDoubtful).map(\.actor))
      for part in telling.actors where part.role == .speaker {
        let speaker = Attribution(part.actor, isDoubtful: doubtful.contains(part.actor))
        if !speakers.contains(where: { $0.actor == speaker.actor }) { speakers.append(speaker) }
      }
    }
    if speakers.isEmpty {
      for by in record.tellings.flatMap({ dossier.telling(at: $0).by })
      where !speakers.contains(where: { $0.actor == by.actor }) {
        speakers.append(by)
      }
    }
    self.acts = acts
    self.due = due
    self.fulfilled = fulfilled
    self.speakers = speakers
    addressees = record.actors.filter { $0.role == .addressee }.map(\.actor)
  }
}
