"""The game itself: formulas and vocabularies, without a table, a file format or an engine.

Every formula of the platform lives here once, with its source and its units, and is used by every
table that needs it. Formulas are ibis expressions over integer columns; facts (teams, arenas, player
aliases) are small CSV files in :mod:`fullcourt.basketball.data`.
"""
