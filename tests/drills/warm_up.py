"""What a forked run finds done: everything imported, and the SQL of all tables compiled.

A whole small season is read and built once, in a process of its own whose connections are closed again before
anything is forked from it.
"""

import contextlib
import io
import tempfile
from pathlib import Path

from fullcourt.cli.app import main
from fullcourt.simulator import simulate

with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
    places = ["--home", str(Path(folder) / "home"), "--data", str(Path(folder) / "data"), "--quiet"]
    simulate("2030-31", 1, Path(folder) / "data", teams=2, games_per_team=4)
    for command in ("ingest", "backfill", "heal"):
        with contextlib.suppress(SystemExit):
            main([command, *places])
