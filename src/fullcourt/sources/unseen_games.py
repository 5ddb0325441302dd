"""Games of which nobody knows who played in them: whoever may have, must not be told from older games instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa

from fullcourt.catalog.populations import sides_of_final_games
from fullcourt.catalog.raw.best import final_games
from fullcourt.catalog.raw.boxscores import game_status, player_boxscore
from fullcourt.catalog.reference.schedule import schedule
from fullcourt.catalog.reference.unseen_games import unseen_games
from fullcourt.later import ibis
from fullcourt.sources.declared_rows import merge_rows
from fullcourt.sources.run import Run
from fullcourt.warehouse.kept import Recipe

if TYPE_CHECKING:
    import ibis.expr.types as ir

_SEASONS = "_seasons"
_SEEN = ("game_id", "team_abbr", "player_lookup")


def settle_unseen_games(run: Run) -> None:
    """Write the games of teams without list and lines, by member of the team, of the seasons that were touched."""
    seasons = sorted(run.seasons)
    run.db.register(_SEASONS, pa.table({"season_year": pa.array(seasons, pa.int64())}))
    told = Recipe("games of nobody by member", _unseen)
    merge_rows(run.db, unseen_games, told, forget=(_SEASONS,), of=("season_year", seasons))


def _unseen() -> ir.Table:
    """Who was seen with the team last before such a game, this season, or first after it."""
    games = schedule.unbound.semi_join(ibis.table({"season_year": "int64"}, name=_SEASONS), "season_year")
    status, box = (rows.unbound.semi_join(games, "game_id") for rows in (game_status, player_boxscore))
    seen = status.select(*_SEEN).union(box.select(*_SEEN), distinct=True)
    unseen = sides_of_final_games(games).anti_join(seen, ["game_id", "team_abbr"])
    unseen = unseen.select(unseen_game="game_id", unseen_team="team_abbr", season="season_year", game_date="game_date")
    unseen = unseen.view()
    dated = seen.join(final_games(games).select("game_id", "season_year", seen_date="game_date"), "game_id")
    told = dated.join(unseen, [dated.season_year == unseen.season, dated.seen_date != unseen.game_date])
    told = told.mutate(_is_before=told.seen_date < told.game_date)
    distance = told.seen_date.delta(told.game_date, unit="day").abs()
    nearest = ibis.window(
        group_by=[told.unseen_game, told.unseen_team, told.player_lookup, told["_is_before"]],
        order_by=[distance, told.game_id.desc()],
    )
    told = told.mutate(_nth=ibis.row_number().over(nearest))
    members = told.filter((told["_nth"] == 0) & (told.team_abbr == told.unseen_team))
    return members.select("player_lookup", "game_date", "season_year", "team_abbr", game_id="unseen_game").distinct()
