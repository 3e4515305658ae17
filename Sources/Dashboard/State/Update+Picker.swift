import Model

extension State {
  /// Takes an action in the actor picker; what is picked filters at once.
  mutating func updatePicker(_ action: Action) {
    guard case .picker(var picker) = overlay else { return }
    let list = PickerList(picker, in: self)
    var filter = filter
    switch action {
    case .accept:
      // With none picked and the cursor led to one, Enter takes that one: the shortest way.
      let hasPicked =
        filter.actors.included != picker.before.included
        || filter.actors.excluded != picker.before.excluded
      if !hasPicked, picker.isLed, let actor = list.current?.actor {
        filter.actors.include(actor)
      }
      if filter.actors.isEmpty { filter.actors = ActorFilter() }
      if filter != self.filter { set(filter) }
      overlay = nil
      var before = self.filter
      before.actors = picker.before
      tellOfPanesBeneath(since: before)
      return
    case .cancel:
      filter.actors = picker.before
      set(filter)
      overlay = nil
      return
    case .move(let count): picker.lead(to: list.actor(movedBy: count))
    case .pageDown: picker.lead(to: list.actor(movedBy: max(1, OverlayLayout(self).rows - 2)))
    case .pageUp: picker.lead(to: list.actor(movedBy: -max(1, OverlayLayout(self).rows - 2)))
    case .toggleActor:
      guard let actor = list.current?.actor else { return }
      filter.actors.toggle(included: actor)
      picker.actor = actor
      picker.isLed = false
    case .excludeActor:
      guard let actor = list.current?.actor else { return }
      filter.actors.toggle(excluded: actor)
      picker.actor = actor
      picker.isLed = false
    case .toggleAnyAll: filter.actors.needsAll.toggle()
    case .nextRole: filter.actors.part = filter.actors.part.next
    case .previousRole: filter.actors.part = filter.actors.part.previous
    case .clearPicker: filter.actors = ActorFilter()
    default:
      let typed = picker.text.text
      guard picker.text.take(action, deleted: &self.typed.deleted) else { return }
      if picker.text.text != typed {
        picker.actor = nil
        picker.isLed = !picker.text.text.isEmpty
      }
    }
    overlay = .picker(picker)
    if filter != self.filter { set(filter) }
  }
}
