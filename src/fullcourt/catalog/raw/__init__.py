"""nba_raw: source facts, normalised once, one shape a fact whatever the vendor."""
