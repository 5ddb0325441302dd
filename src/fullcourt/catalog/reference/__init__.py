"""nba_reference: facts that do not come from a game."""
