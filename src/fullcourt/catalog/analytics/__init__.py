"""nba_analytics: Phase 3, facts of games and what is known before them."""
