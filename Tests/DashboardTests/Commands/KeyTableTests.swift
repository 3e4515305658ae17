import Testing

@testable import Dashboard

@Suite struct KeyTableTests {
  @Test func `a group is named once, and no key breaks the table`() {
    let keys = [
      KeyHelp(keys: "Down j", does: "one row down", group: "Move"),
      KeyHelp(keys: "|", does: "a | b", group: "Move"),
      KeyHelp(keys: "`", does: "odd", group: "More"),
    ]
    #expect(
      KeyTable(keys: keys).markdown == #"""
        | | keys | what they do |
        |---|---|---|
        | Move | `Down` `j` | one row down |
        |  | `\|` | a \| b |
        | More | `` ` `` | odd |

        """#
    )
  }
}
