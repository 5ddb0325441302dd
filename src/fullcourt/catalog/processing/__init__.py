"""nba_processing: the ledger. Committed with the rows it describes; there is no other state."""
