"""The engines behind one small protocol; the only package that holds SQL text."""
