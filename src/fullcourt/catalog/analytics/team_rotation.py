"""team_rotation: the members of a team before a game: who starts, who carries how much of its plays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fullcourt.basketball.shooting import usage_rate
from fullcourt.catalog.analytics.player_game_summary import player_game_summary
from fullcourt.catalog.populations_before import MEMBER, team_members
from fullcourt.catalog.raw.boxscores import game_status
from fullcourt.engine.declaration import critical, invariant, table
from fullcourt.engine.handed import beside
from fullcourt.engine.reads import LastGames, Read, season_to_date
from fullcourt.later import ibis
from fullcourt.warehouse.columns import booleans, dates, decimals, integers, strings

if TYPE_CHECKING:
    import ibis.expr.types as ir

GAMES = 10
USUAL_STARTS = 5
ROTATION_GAMES = 5
"""Games with the team that make a member part of its rotation, and that a star needs."""
STAR_USAGE_PERCENT = 24
STAR_SECONDS = 1_680
"""28 minutes a game."""
WHOLE_SHARES = 2_520
"""Divisible by every number of games from 5 to 10, so that plays a game stay whole."""


@table(
    short="tr",
    schema="nba_analytics",
    phase=3,
    date="as_of_date",
    key=("as_of_date", "team_abbr", "player_lookup"),
    entity=MEMBER,
    population=team_members,
    as_of=True,
    reads={
        "lists": Read(
            game_status,
            LastGames(GAMES, "team", "team_abbr"),
            by={"team_abbr": "team_abbr", "player_lookup": "player_lookup"},
            missing="hand_over",
        ),
        "season": season_to_date(player_game_summary, of="player", by={"player_lookup": "player_lookup"}),
    },
    columns=(
        *dates("as_of_date", "the date before which the games were played"),
        *strings("team_abbr player_lookup", "team, member"),
        *integers("player_id", "NBA person id"),
        *strings("game_id", "the team's game on the date"),
        *integers("season_year", "start year of the season"),
        *booleans("expected", "dressed for the game"),
        *strings("population_basis", "what says who is a member: box_status, last_roster, box_only (looks ahead)"),
        *integers("starts_last_10", "starts in the team's last 10 games; NULL if one of them does not say", "games"),
        *booleans("is_usual_starter", "5 starts or more of those"),
        *integers("games_with_team", "games he appeared in for the team, season to date", "games"),
        *integers("games_season", "games he appeared in, whatever the team", "games"),
        *integers("seconds_season", "time on court in them", "s"),
        *integers("plays_x100_season team_plays_on_court_x100_season", "his plays, and the team's", "plays x 100"),
        *decimals("usage_season", 6, 2, "share of the team's plays while on court", "percent"),
        *booleans("is_star", "5 games with the team, usage of 24 percent, 28 minutes a game"),
        *integers("games_with_team_last_10", "his last games for the team, at most 10", "games"),
        *integers("plays_x100_with_team_last_10", "plays in them", "plays x 100"),
        *integers("rotation_weight", "plays a game of those, from 5 games on", "plays x 100 / 2,520"),
    ),
    rules=(
        *(critical(name) for name in ("expected", "games_season", "games_with_team")),
        invariant("games_with_team <= games_season", lambda member: member.games_with_team <= member.games_season),
        invariant("starts_last_10 <= 10", lambda member: member.starts_last_10 <= GAMES),
        critical("usage_season", when=lambda member: member.team_plays_on_court_x100_season > 0),
    ),
)
def team_rotation(keys: ir.Table, lists: ir.Table, season: ir.Table) -> ir.Table:
    """Members of a team before its game: expected or not, usual starters, stars, share of its plays."""
    unclear = lists["_missing"] | lists.is_starter.isnull()
    starts = lists.group_by("_key").agg(
        starts=lists.is_starter.cast("int64").sum(), unclear=unclear.cast("int64").sum()
    )
    to_date = season.group_by("_key").agg(
        games_season=season.count(),
        seconds_season=season.seconds_played.sum(),
        plays_x100_season=season.plays_x100.sum(),
        team_plays_on_court_x100_season=season.team_plays_on_court_x100.sum(),
    )
    member = beside(keys, starts, to_date, _with_team(keys, season))
    counted = (
        "games_season",
        "seconds_season",
        "plays_x100_season",
        "team_plays_on_court_x100_season",
        "games_with_team",
        "games_with_team_last_10",
        "plays_x100_with_team_last_10",
    )
    member = member.mutate(**{name: member[name].fill_null(0) for name in counted})
    nothing = ibis.null("int64")
    starts_last_10 = (member.unclear.fill_null(0) == 0).ifelse(member.starts.fill_null(0), nothing)
    plays, team_plays = member.plays_x100_season, member.team_plays_on_court_x100_season
    is_star = (
        (member.games_with_team >= ROTATION_GAMES)
        & (100 * plays >= STAR_USAGE_PERCENT * team_plays)
        & (member.seconds_season >= STAR_SECONDS * member.games_season)
    )
    recent = member.games_with_team_last_10
    weight = ibis.cases(
        *(
            (recent == n, member.plays_x100_with_team_last_10 * (WHOLE_SHARES // n))
            for n in range(ROTATION_GAMES, GAMES + 1)
        ),
        else_=nothing,
    )
    return member.mutate(
        as_of_date=member["_date"],
        starts_last_10=starts_last_10,
        is_usual_starter=starts_last_10 >= USUAL_STARTS,
        usage_season=usage_rate(plays, team_plays),
        is_star=is_star,
        rotation_weight=weight,
    )


def _with_team(keys: ir.Table, season: ir.Table) -> ir.Table:
    """Games for the team he is a member of, all and the latest ten."""
    own = keys.select("_key", "team_abbr")
    games = season.inner_join(own, [season["_key"] == own["_key"], season.team_abbr == own.team_abbr]).select(
        season["_key"], season["_rank"], season.plays_x100
    )
    games = games.mutate(_nth=ibis.row_number().over(group_by="_key", order_by="_rank"))
    latest = games["_nth"] < GAMES
    return games.group_by("_key").agg(
        games_with_team=games.count(),
        games_with_team_last_10=latest.cast("int64").sum(),
        plays_x100_with_team_last_10=latest.ifelse(games.plays_x100, 0).sum(),
    )
