"""Vendor formats → raw rows. One module a format; a new one is a module and a line in :mod:`registry`."""
