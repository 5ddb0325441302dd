"""How tables are built: declarations, windows, plan, build, ledger. Knows no basketball."""
