import Testing

@testable import Dashboard

@Test func placeholder() { #expect(Size(columns: -1, rows: 2).columns == 0) }
