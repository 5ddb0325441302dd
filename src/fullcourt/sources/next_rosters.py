"""Who is expected on the next date: each team's newest list, before anybody knows who will be dressed."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from fullcourt.catalog.raw.best import final_games
from fullcourt.catalog.raw.boxscores import game_status, player_boxscore
from fullcourt.catalog.reference.next_rosters import LAST_ROSTER, next_rosters
from fullcourt.catalog.reference.schedule import schedule
from fullcourt.engine.handed import beside
from fullcourt.sources.declared_rows import merge_rows
from fullcourt.sources.run import Run
from fullcourt.warehouse.dates import next_dates

_NEXT = ibis.table({"season_year": "int64", "game_date": "date"}, name="next_dates")
_SIDE = ("game_id", "game_date", "season_year", "season_type", "team_abbr", "opponent_team_abbr", "home_game")


def settle_next_rosters(run: Run) -> None:
    """Write who belongs to the teams that play next, as the lists have it now."""
    dates = [{"season_year": year, "game_date": day} for year, day in next_dates(run.db)]
    if not dates and not run.db.values(next_rosters):
        return
    run.db.list_rows("next_dates", {"season_year": "int", "game_date": "date"}, dates)
    merge_rows(run.db, next_rosters, _expected())
    run.db.drop_temporary("next_dates")


def _expected() -> ir.Table:
    """Members of a team: who is on its newest list of the season, and on no newer one of another team."""
    games = schedule.unbound
    to_come = games.filter(games.is_counted & ~games.game_status.isin(["final", "postponed", "cancelled"]))
    sides = _sides(to_come.semi_join(_NEXT, ["season_year", "game_date"]))
    lists = _lists(final_games(games).semi_join(_NEXT, "season_year"), sides)
    newest_first = [lists.list_date.desc(), lists.list_game_id.desc()]
    of_team = ibis.dense_rank().over(group_by=[lists.season_year, lists.team_abbr], order_by=newest_first)
    of_player = ibis.dense_rank().over(group_by=[lists.season_year, lists.player_lookup], order_by=newest_first)
    lists = lists.mutate(_of_team=of_team, _of_player=of_player)
    members = lists.filter((lists["_of_team"] == 0) & (lists["_of_player"] == 0))
    told = beside(sides, members.drop("_of_team", "_of_player", "list_date"), on=("season_year", "team_abbr"))
    is_own = told.list_game_id == told.game_id
    return told.mutate(
        is_expected=told.player_lookup.notnull() & (~is_own | told.is_dressed),
        population_basis=ibis.cases((told.player_lookup.isnull(), "none"), (is_own, "box_status"), else_=LAST_ROSTER),
    )


def _sides(games: ir.Table) -> ir.Table:
    home = games.mutate(team_abbr=games.home_team_abbr, opponent_team_abbr=games.away_team_abbr, home_game=True)
    away = games.mutate(team_abbr=games.away_team_abbr, opponent_team_abbr=games.home_team_abbr, home_game=False)
    return home.select(*_SIDE).union(away.select(*_SIDE))


def _lists(played: ir.Table, sides: ir.Table) -> ir.Table:
    """Everyone on the list of a game: of one that is over also who has a line, of one to come only its own list."""
    status, box = game_status.unbound, player_boxscore.unbound
    listed = status.select("game_id", "team_abbr", "player_lookup", "player_id", "is_dressed")
    lines = box.anti_join(status, ["game_id", "player_lookup"])
    lines = lines.select("game_id", "team_abbr", "player_lookup", "player_id", is_dressed=True).distinct()
    facts = ["game_id", "season_year", "game_date"]
    games = played.select(*facts)
    told = listed.union(lines).join(games, "game_id")
    own = listed.join(sides.select(*facts).distinct(), "game_id")
    everybody = told.union(own.select(*told.columns))
    return everybody.select(
        "season_year", "team_abbr", "player_lookup", "player_id", "is_dressed",
        list_date="game_date", list_game_id="game_id",
    )  # fmt: skip
