import Testing

@testable import Dashboard

@Suite struct BaseFoldersTests {
  @Test(
    arguments: [
      (["HOME": "/home/a"], "/home/a/.config/dashboard", "/home/a/.local/state/dashboard"),
      (
        ["HOME": "/home/a", "XDG_CONFIG_HOME": "/c", "XDG_STATE_HOME": "/s"], "/c/dashboard",
        "/s/dashboard"
      ),
      // Relative paths are ignored, and so are empty ones.
      (
        ["HOME": "/home/a", "XDG_CONFIG_HOME": "c", "XDG_STATE_HOME": ""],
        "/home/a/.config/dashboard", "/home/a/.local/state/dashboard"
      ),
      (["XDG_STATE_HOME": "/s"], nil, "/s/dashboard"),
      (["HOME": "home"], nil, nil), ([:], nil, nil),
    ] as [([String: String], String?, String?)]
  )
  func `the folders are those of the XDG base directory specification`(
    environment: [String: String],
    configuration: String?,
    state: String?
  ) {
    let folders = BaseFolders { environment[$0] }
    #expect(folders.configuration == configuration)
    #expect(folders.configurationFile == configuration.map { $0 + "/config.yaml" })
    #expect(folders.state == state)
  }
}
