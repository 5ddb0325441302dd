"""What is wrong, exactly, and what repairs it: one type of finding for everything that is looked at."""
