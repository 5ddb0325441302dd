"""Who is expected on the next date: each team's newest list, before anybody knows who will be dressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fullcourt.catalog.raw.best import final_games, games_taking_place, player_boxscore_best
from fullcourt.catalog.raw.boxscores import game_status
from fullcourt.catalog.reference.next_rosters import LAST_ROSTER, OWN_LIST, next_rosters
from fullcourt.catalog.reference.schedule import schedule
from fullcourt.engine.handed import beside
from fullcourt.later import ibis
from fullcourt.sources.declared_rows import merge_rows
from fullcourt.sources.run import Run
from fullcourt.warehouse.dates import next_dates
from fullcourt.warehouse.kept import Recipe

if TYPE_CHECKING:
    import ibis.expr.types as ir

_TEAM = ("season_year", "team_abbr")
_SIDE = ("game_id", "game_date", "season_year", "season_type", "team_abbr", "opponent_team_abbr", "home_game")


def settle_next_rosters(run: Run) -> None:
    """Write who belongs to the teams that play next, as the lists have it now."""
    dates = [{"season_year": year, "game_date": day} for year, day in next_dates(run.db)]
    if not dates and not run.db.values(next_rosters):
        return
    run.db.list_rows("next_dates", {"season_year": "int", "game_date": "date"}, dates)
    merge_rows(run.db, next_rosters, Recipe("members of the teams that play next", _expected))
    run.db.drop_temporary("next_dates")


def _expected() -> ir.Table:
    """Each side of the games to come with the members of the team, or once with nobody."""
    games = schedule.unbound
    to_come = games_taking_place(games).filter(games.game_status != "final")
    next_ones = ibis.table({"season_year": "int64", "game_date": "date"}, name="next_dates")
    sides = _sides(to_come.semi_join(next_ones, ["season_year", "game_date"]))
    told = beside(sides, _members(_seen(final_games(games).semi_join(next_ones, "season_year"), sides)), on=_TEAM)
    is_own = told.list_game_id == told.game_id
    return told.mutate(
        is_expected=told.player_lookup.notnull() & (~is_own | told.is_dressed),
        population_basis=ibis.cases((told.player_lookup.isnull(), "none"), (is_own, OWN_LIST), else_=LAST_ROSTER),
    )


def _members(seen: ir.Table) -> ir.Table:
    """Who is on the newest list of his team, or was seen with it since; and with no other team since.

    Of a team without any list the lines of its newest game are one.
    """
    newest_first = [seen.game_date.desc(), seen.list_game_id.desc()]
    of_team = ibis.window(group_by=[seen[name] for name in _TEAM], order_by=[seen.is_list.desc(), *newest_first])
    of_player = ibis.window(group_by=[seen.season_year, seen.player_lookup], order_by=newest_first)
    in_order = seen.mutate(_list=ibis.dense_rank().over(of_team), _seen=ibis.row_number().over(of_player))
    newest = in_order.filter(in_order["_list"] == 0)
    lists = newest.select(*_TEAM, _game="list_game_id", _date="game_date").distinct()
    on_list = newest.select(*_TEAM, "player_lookup", _is_on=True).distinct()
    last = in_order.filter(in_order["_seen"] == 0)
    last = beside(beside(last, lists, on=_TEAM), on_list, on=(*_TEAM, "player_lookup"))
    last = last.filter(last["_is_on"].notnull() | (last.game_date > last["_date"]))
    return last.select(*_TEAM, "player_lookup", "player_id", "is_dressed", list_game_id="_game")


def _sides(games: ir.Table) -> ir.Table:
    home = games.mutate(team_abbr=games.home_team_abbr, opponent_team_abbr=games.away_team_abbr, home_game=True)
    away = games.mutate(team_abbr=games.away_team_abbr, opponent_team_abbr=games.home_team_abbr, home_game=False)
    return home.select(*_SIDE).union(away.select(*_SIDE))


def _seen(played: ir.Table, sides: ir.Table) -> ir.Table:
    """Players by game and team: on its list, or with a line; of a game to come only on its own list."""
    status, box = game_status.unbound, player_boxscore_best.unbound
    listed = status.select("game_id", "team_abbr", "player_lookup", "player_id", "is_dressed", is_list=True)
    lines = box.anti_join(status, ["game_id", "player_lookup"])
    lines = lines.select("game_id", "team_abbr", "player_lookup", "player_id", is_dressed=True, is_list=False)
    facts = ["game_id", "season_year", "game_date"]
    told = listed.union(lines).join(played.select(*facts), "game_id")
    own = listed.join(sides.select(*facts).distinct(), "game_id")
    return told.union(own.select(*told.columns)).rename(list_game_id="game_id")
