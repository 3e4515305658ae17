import Model

extension State {
  /// Takes an action while a line of text is typed.
  mutating func updatePrompt(_ action: Action) {
    guard var prompt else { return }
    switch action {
    case .accept:
      // What is wrong is told beside it; an earlier part of it, sound by chance, is not what was meant.
      if prompt.problem == nil { keep(prompt) }
      return
    case .cancel:
      cancelPrompt()
      return
    case .move(let count):
      let lines = typed.lines(for: prompt.purpose)
      if prompt.recall(from: lines, step: -count.signum()) { break }
      if prompt.purpose == .find {
        step(forward: count > 0)
      } else if pages.last?.subject == .matrix {
        updateMatrix(action)
      } else if !pages.isEmpty {
        updatePage(action)
      } else {
        updatePanes(.move(by: count))
      }
      return
    default:
      guard prompt.line.take(action, deleted: &typed.deleted) else { return }
    }
    self.prompt = prompt
    switch prompt.purpose {
    case .filter: narrow(by: prompt.line.text)
    case .find: find(prompt.line.text)
    }
  }

  /// Puts the line that is typed away, as when the mouse goes elsewhere: it is kept where it is sound, else given up.
  mutating func putPromptAway() {
    guard let prompt else { return }
    if prompt.problem == nil { keep(prompt) } else { cancelPrompt() }
  }

  private mutating func keep(_ prompt: Prompt) {
    self.prompt = nil
    typed.add(prompt.line.text, for: prompt.purpose)
    if prompt.purpose == .find, prompt.line.text.isEmpty { find = promptOrigin?.find }
    if let promptOrigin { tellOfPanesBeneath(since: promptOrigin.filter) }
    promptOrigin = nil
  }

  /// Filters by what has been typed; a query that is not sound says so and leaves the last good view.
  private mutating func narrow(by text: String) {
    var filter = filter
    filter.text = text
    do throws(QueryError) {
      try apply(filter)
      prompt?.problem = nil
    } catch {
      prompt?.problem = PromptProblem(
        offset: error.column - 1,
        length: max(1, error.length),
        what: error.description
      )
    }
  }

  /// Goes back to what was before the prompt opened.
  private mutating func cancelPrompt() {
    defer {
      prompt = nil
      promptOrigin = nil
    }
    guard let origin = promptOrigin else { return }
    find = origin.find
    timeline = origin.timeline
    meetings = origin.meetings
    claims = origin.claims
    pages = origin.pages
    overlay = origin.overlay
    if filter != origin.filter { set(origin.filter) }
  }
}
