"""A warehouse whose feature store was filled by hand: three players, ten dates of two seasons."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from fullcourt.api import Warehouse
from fullcourt.catalog.analytics.player_game_summary import player_game_summary
from fullcourt.catalog.analytics.upcoming_player_game_context import upcoming_player_game_context
from fullcourt.catalog.precompute.player_daily_cache import player_daily_cache
from fullcourt.catalog.predictions.ml_feature_store_v1 import VERSION, ml_feature_store_v1
from fullcourt.catalog.processing.ledger import source_files, units
from fullcourt.catalog.reference.schedule import schedule

SEASONS = {"2020-21": date(2021, 4, 1), "2021-22": date(2022, 1, 3)}
"""Label and first date."""
DATES_A_SEASON = 5
LOOKS_AHEAD = "ruigo"
"""Is expected because of his line; the others were on the list."""
SAT = "boband"
"""Was dressed and did not play."""
PLAYERS = ("anaxx", SAT, LOOKS_AHEAD)
COMMITTED = datetime(2022, 6, 1, 12, tzinfo=UTC)

Rows = list[dict[str, Any]]


def days(season: str) -> list[date]:
    """The dates of a season."""
    return [SEASONS[season] + timedelta(days=2 * number) for number in range(DATES_A_SEASON)]


def fill(home: Path, *, simulated: bool = False, not_built: tuple[date, ...] = (), upside_down: bool = False) -> None:
    """Fill a new warehouse; the last date has features and no result yet."""
    games: Rows = []
    store: Rows = []
    cache: Rows = []
    context: Rows = []
    results: Rows = []
    last = days("2021-22")[-1]
    for season in SEASONS:
        for number, day in enumerate(days(season)):
            year = int(season[:4])
            game = {"game_id": f"002{year % 100}0000{number}", "game_date": day, "season_year": year}
            games.append(
                game | {"season": season, "season_type": "regular", "is_counted": True,
                        "game_status": "scheduled" if day == last else "final"}
            )  # fmt: skip
            for at, player in enumerate(PLAYERS):
                who = game | {"player_lookup": player, "player_id": 10 + at, "team_abbr": "UTA"}
                basis = "box_only" if player == LOOKS_AHEAD else "box_status"
                store.append(
                    who | {"feature_version": VERSION, "population_basis": basis, "back_to_back": 0,
                           "points_avg_last_5": Decimal("12.3456"), "injury_risk": None}
                )  # fmt: skip
                cache.append(
                    {("cache_date" if name == "game_date" else name): value for name, value in who.items()}
                    | {"usage_rate_last_10": Decimal("20.25"), "games_played_season": 30 + number}
                )
                context.append(who | {"points_avg_last_5": Decimal("99.99"), "back_to_back": True, "travel_miles": 27})
                active = player != SAT
                if day != last:
                    line = {"points": 10 * (at + 1), "rebounds": 5, "assists": 4, "seconds_played": 1800}
                    results.append(who | {"is_active": active} | (line if active else {}))
    built = [
        {"table_name": ml_feature_store_v1.name, "unit_date": game["game_date"], "status": "built",
         "committed_utc": COMMITTED}
        for game in games if game["game_date"] not in not_built
    ]  # fmt: skip
    with Warehouse.open(home, create=True) as warehouse:
        for table, rows in (
            (schedule, games),
            (ml_feature_store_v1, store),
            (player_daily_cache, cache),
            (upcoming_player_game_context, context),
            (player_game_summary, results),
            (units, built),
            (source_files, [{"source_file_id": "x", "status": "ingested", "simulated": simulated}]),
        ):
            warehouse.db.insert_values(table, rows[::-1] if upside_down else rows)
