"""Pages that people are handed: one model, written as HTML or Markdown."""
