import Model
import Testing

@Test func placeholder() throws { _ = try EDTF("2020") }
