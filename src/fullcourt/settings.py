"""Where things lie: the warehouse folder and the folder of raw files."""

from __future__ import annotations

import os
import shlex
from dataclasses import dataclass
from pathlib import Path

from fullcourt.arguments import Place, as_path
from fullcourt.errors import NoDataFolderError, SettingError

HOME_VARIABLE = "FULLCOURT_HOME"
DATA_VARIABLE = "FULLCOURT_DATA"
THREADS_VARIABLE = "FULLCOURT_THREADS"
SIMULATED = "SIMULATED.json"
"""Marks a folder of raw files that were invented."""


@dataclass(frozen=True)
class Settings:
    """Folders of one installation: from arguments, else from the environment."""

    home: Path
    data: Path | None
    options: str = ""
    """Options, each after a blank, that name the folders which were given: a command with them is of the same ones."""

    @classmethod
    def read(cls, home: Place | None = None, data: Place | None = None) -> Settings:
        """Take what is given, else ``FULLCOURT_HOME`` (default ``~/.fullcourt``) and ``FULLCOURT_DATA``.

        Raises:
            ArgumentError: what is given is empty.
        """
        given = {"--home": home, "--data": data}
        # An empty variable is one that is not set.
        told_home, told_data = os.environ.get(HOME_VARIABLE) or None, os.environ.get(DATA_VARIABLE) or None
        if home is None:
            home = told_home or Path.home() / ".fullcourt"
        if data is None:
            data = told_data
        return cls(
            as_path(home, "the warehouse folder"),
            None if data is None else as_path(data, "the data folder"),
            "".join(f" {name} {shlex.quote(str(path))}" for name, path in given.items() if path is not None),
        )

    @property
    def warehouse(self) -> Path:
        """The warehouse file."""
        return self.home / "warehouse.duckdb"

    @property
    def data_is_simulated(self) -> bool:
        """Whether the folder of raw files bears the mark of the simulator."""
        return self.data is not None and (self.data / SIMULATED).is_file()

    def require_data(self) -> Path:
        """The folder of raw files.

        Raises:
            NoDataFolderError: it is not named or not there.
        """
        if self.data is None or not self.data.is_dir():
            raise NoDataFolderError(self.data)
        return self.data


def threads_told() -> int | None:
    """How many cores ``FULLCOURT_THREADS`` says to use; None if it says nothing.

    Raises:
        SettingError: it is no whole number from 1 on.
    """
    told = os.environ.get(THREADS_VARIABLE, "").strip()
    if not told:
        return None
    if not told.isdecimal() or int(told) < 1:
        raise SettingError(
            f"{THREADS_VARIABLE} is {told!r}, which is no number of cores",
            "Set it to a whole number from 1 on, or unset it to use all cores.",
        )
    return int(told)
