"""Phase 4: what was known before a date, entity by entity."""
