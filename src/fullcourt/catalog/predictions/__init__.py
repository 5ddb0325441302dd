"""Tables of Phase 5: features."""
