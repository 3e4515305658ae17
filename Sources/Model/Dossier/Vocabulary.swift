/// What an actor is in a record.
public enum Role: String, CaseIterable, Sendable {
  case attacker
  case target
  case victim
  /// Who moves, deploys or runs it.
  case `operator`
  case supporter
  case speaker
  case addressee
  case host
  case participant
  /// A party to a meeting that has not been told as held.
  case expected
  /// A party to an agreement.
  case party
  /// Whom it is about.
  case subject

  /// Whether an actor in this role does or suffers something, rather than being spoken to or about.
  public var actsOrLoses: Bool {
    switch self {
    case .addressee, .subject, .expected: false
    default: true
    }
  }

  /// Whether an actor in this role is a party to a meeting.
  public var isOfParty: Bool {
    switch self {
    case .participant, .expected, .host, .party: true
    default: false
    }
  }
}

/// How far a meeting has come, as a passage tells it; the order is that of growing certainty.
public enum MeetingStatus: String, CaseIterable, Sendable {
  case possible
  case requested
  case announced
  case planned
  case cancelled
  /// No passage says that it was held, but one tells what only a held meeting has.
  case implied
  case held
}

/// What sort of meeting it is.
public enum MeetingForm: String, CaseIterable, Sendable {
  case talks
  case visit
  case summit
  case session
  case call
}

/// What a statement does.
public enum StatementAct: String, CaseIterable, Sendable {
  case report
  case demand
  case commitment
  case threat
  case accusation
  case denial
  case assessment
  case expectation
  case request
  case refusal
}

/// What became of a statement that asks, promises or threatens, as a passage tells it.
///
/// A statement of which nothing is told has none; that a day has gone by settles nothing.
public enum Fulfilment: String, CaseIterable, Sendable {
  /// The demand was met, the promise kept, the threat carried out.
  case met
  /// A part of it was.
  case partly
  /// It was not: the demand not met, the promise broken, the threat not carried out.
  case broken
}

extension StatementAct {
  /// Whether it asks for something, or binds or warns somebody, so that it may come to something.
  public var isUndertaking: Bool { canBeFulfilled || self == .refusal }

  /// Whether a passage can tell it as met or broken; a refusal asks for nothing and promises nothing.
  public var canBeFulfilled: Bool {
    switch self {
    case .demand, .request, .commitment, .threat: true
    case .report, .accusation, .denial, .assessment, .expectation, .refusal: false
    }
  }

  /// What one would know of the end of a statement, after “no source tells”: “whether it was met”.
  public static func end(of act: StatementAct?) -> String {
    switch act {
    case .commitment: "whether it was kept"
    case .threat: "whether it was carried out"
    case .refusal: "whether it held"
    default: "whether it was met"
    }
  }
}

extension Fulfilment {
  /// What became of a statement, in a word or two that suit what it does: a demand is met, a promise kept.
  public func words(of act: StatementAct?) -> String {
    switch (act, self) {
    case (.commitment, .met): "kept"
    case (.commitment, .partly): "kept in part"
    case (.commitment, .broken): "broken"
    case (.threat, .met): "carried out"
    case (.threat, .partly): "carried out in part"
    case (.threat, .broken): "not carried out"
    case (_, .met): "met"
    case (_, .partly): "met in part"
    case (_, .broken): "not met"
    }
  }
}
