"""The columns that modellers get: keys, features, further inputs, targets, each with its role and its table."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from fullcourt.catalog.analytics.player_game_summary import player_game_summary
from fullcourt.catalog.analytics.upcoming_player_game_context import upcoming_player_game_context
from fullcourt.catalog.precompute.player_daily_cache import player_daily_cache
from fullcourt.catalog.predictions.ml_feature_store_v1 import NAMES, VERSION, ml_feature_store_v1
from fullcourt.engine.calendar import DateChoice
from fullcourt.engine.declaration import Table
from fullcourt.engine.handed import beside
from fullcourt.later import ibis
from fullcourt.warehouse.columns import Column, strings

if TYPE_CHECKING:
    import ibis.expr.types as ir

STORE = ml_feature_store_v1
FEATURE_VERSION = VERSION
LOOKING_AHEAD = "box_only"
"""Population basis of rows that exist because of who then played."""
SPLIT = strings("split", "train before the first date of the validation rows, validation from it on; else to_come")[0]
ORDER = ("game_date", "game_id", "player_lookup")

_KEY = ("game_date", "player_lookup")
_TABLES = (ml_feature_store_v1, player_daily_cache, upcoming_player_game_context)
"""Where a name repeats, the first of them has it."""
_IDENTIFYING = frozenset("game_date game_id player_lookup player_id team_abbr opponent_team_abbr season_year".split())
_ABOUT = frozenset(
    "feature_version population_basis feature_count null_count null_features feature_quality_score quality_tier "
    "data_quality_tier cache_version".split()
)
_TARGETS = {
    "target_points": ("points", "points he then scored"),
    "target_rebounds": ("rebounds", "rebounds he then took"),
    "target_assists": ("assists", "assists he then gave"),
    "target_seconds_played": ("seconds_played", "his time on court"),
    "target_appeared": ("is_active", "whether he appeared; NULL while nobody knows"),
}
_UNITS = {"target_points": "points", "target_rebounds": "rebounds", "target_assists": "assists"}
_NOT_KNOWN = "; NULL if he did not appear, or nobody knows yet"
_TYPES = {"int": "int64"}


class Role(StrEnum):
    """What a column is for."""

    KEY = "key"
    FEATURE = "feature"
    INPUT = "input"
    ABOUT = "about"
    TARGET = "target"


@dataclass(frozen=True)
class Exported:
    """A column of the export: its role, the table that it comes from, and for a feature its index."""

    column: Column
    role: Role
    table: Table | None = None
    index: int | None = None

    @property
    def name(self) -> str:
        """The name that it is exported under."""
        return self.column.name

    @property
    def type(self) -> str:
        """The type that it is exported as: exact decimals become float64."""
        return "float64" if self.column.type.startswith("dec") else _TYPES.get(self.column.type, self.column.type)

    def as_dict(self) -> dict[str, Any]:
        """The entry of the data dictionary."""
        return {
            "name": self.name,
            "role": self.role.value,
            "index": self.index,
            "table": self.table.qualified if self.table else None,
            "type": self.type,
            "unit": self.column.unit or None,
            "meaning": self.column.meaning,
        }


def _role(name: str) -> Role:
    if name in _IDENTIFYING:
        return Role.KEY
    if name in NAMES:
        return Role.FEATURE
    return Role.ABOUT if name in _ABOUT else Role.INPUT


def _declared() -> tuple[Exported, ...]:
    known: dict[str, Exported] = {}
    for table in _TABLES:
        for column in table.columns:
            role, name = _role(column.name), column.name
            index = NAMES.index(name) if role is Role.FEATURE else None
            if name != table.date or name in _KEY:
                known.setdefault(name, Exported(column, role, table, index))
    results = {column.name: column for column in player_game_summary.columns}
    targets = [
        Exported(
            Column(name, results[source].type, meaning + _NOT_KNOWN * (source != "is_active"),
                   _UNITS.get(name, results[source].unit)),
            Role.TARGET, player_game_summary,
        )
        for name, (source, meaning) in _TARGETS.items()
    ]  # fmt: skip
    order = list(Role)
    inputs = sorted(known.values(), key=lambda exported: (order.index(exported.role), exported.index or 0))
    return (*inputs, Exported(SPLIT, Role.ABOUT), *targets)


EXPORTED = _declared()
"""Every column in its order: keys, features by index, further inputs, what is said about the row, targets."""


def is_chosen(rows: ir.Table, choice: DateChoice) -> ir.BooleanValue:
    """Whether a row's date is among those chosen; for a choice whose season was turned into its dates."""
    day = rows.game_date
    if choice.dates:
        return day.isin([ibis.literal(each) for each in choice.dates])
    held = ibis.literal(True)
    if choice.start is not None:
        held &= day >= choice.start
    if choice.end is not None:
        held &= day <= choice.end
    return held


def feature_rows(choices: tuple[DateChoice, ...]) -> ir.Table:
    """The rows of the export on the dates of any of the choices, in their order, without the split."""
    store, cache, context = (table.unbound for table in _TABLES)
    first, *others = (is_chosen(store, choice) for choice in choices)
    wanted = first
    for other in others:
        wanted |= other
    then = player_game_summary.unbound
    happened = then.select("game_id", "player_lookup", **{name: then[source] for name, (source, _) in _TARGETS.items()})
    rows = beside(store.filter(wanted), cache.rename(game_date=player_daily_cache.date), context, on=_KEY)
    rows = beside(rows, happened, on=("game_id", "player_lookup"))
    return rows.select(
        **{each.name: rows[each.name].cast(_ibis_type(each)) for each in EXPORTED if each.column is not SPLIT}
    ).order_by(list(ORDER))


def _ibis_type(exported: Exported) -> str:
    return "float64" if exported.type == "float64" else exported.column.ibis_type
