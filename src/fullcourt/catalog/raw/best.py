"""Views that choose: one play-by-play source a game, one box score a game, and the games that exist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fullcourt.catalog.raw.boxscores import BOX_COUNTS, game_status, player_boxscore, team_boxscore
from fullcourt.catalog.raw.events import pbp_choice, play_by_play
from fullcourt.catalog.reference.schedule import schedule
from fullcourt.catalog.reference.travel import team_games
from fullcourt.catalog.reference.unseen_games import unseen_games
from fullcourt.engine.declaration import view
from fullcourt.engine.handed import beside, row_of_rows
from fullcourt.engine.windows import SPINE_SCHEMA
from fullcourt.later import ibis

if TYPE_CHECKING:
    import ibis.expr.types as ir

PLAYER_BOX_ORDER = ("nba_stats", "nba_stats_box", "nba_live", "gamebook", "archive", "bdl")
TEAM_BOX_ORDER = ("nba_stats", "nba_stats_box", "nba_live", "archive", "scoreboard")
SECONDS_TOLERANCE = 60

DERIVED = "derived_from_players"


def preference(source: ir.StringValue, order: tuple[str, ...]) -> ir.IntegerValue:
    """Rank of a source in an order; unknown ones come last."""
    return ibis.cases(*((source == name, rank) for rank, name in enumerate(order)), else_=len(order))


def games_taking_place(games: ir.Table) -> ir.Table:
    """Counted games that are over, under way or still to come."""
    return games.filter(games.is_counted & ~games.game_status.isin(["postponed", "cancelled"]))


def final_games(games: ir.Table) -> ir.Table:
    """Counted games that are over."""
    return games.filter(games.is_counted & (games.game_status == "final"))


def _order(events: ir.Table) -> dict[str, list[ir.Value]]:
    # Delivered order is clock order in every file seen, event numbers are not; period rows may tie.
    boundary = ibis.cases((events.event_type == "period_start", 0), (events.event_type == "period_end", 2), else_=1)
    return {
        "group_by": [events.game_id, events.source],
        "order_by": [
            events.period,
            events.clock_seconds.desc(),
            boundary,
            events.source_row.coalesce(events.event_num),
            events.event_num,
        ],
    }


@view("nba_raw", play_by_play, schedule, key=("game_id", "source", "event_num"))
def play_by_play_ordered(events: ir.Table, games: ir.Table) -> ir.Table:
    """Events with their order in the game and the running score, which are no part of an event's row."""
    columns = events.columns
    events = beside(events, games.select("game_id", "home_team_abbr"), on=("game_id",))
    order = _order(events)
    so_far = ibis.window(preceding=None, following=0, **order)
    at_home = events.team_abbr == events.home_team_abbr
    return events.select(
        *columns,
        order_in_game=ibis.row_number().over(ibis.window(**order)) + 1,
        score_home=at_home.ifelse(events.points_value, 0).sum().over(so_far),
        score_away=at_home.ifelse(0, events.points_value).sum().over(so_far),
    )


@view("nba_raw", play_by_play_ordered, pbp_choice, key=("game_id", "event_num"))
def play_by_play_best(events: ir.Table, choice: ir.Table) -> ir.Table:
    """The events of the source that each game takes."""
    return events.semi_join(choice, ["game_id", "source"])


@view("nba_raw", player_boxscore, schedule, key=("game_id", "player_lookup"), once_a_run=True)
def player_boxscore_best(box: ir.Table, games: ir.Table) -> ir.Table:
    """A player's line from the first complete source of the game, seconds from a finer source if it agrees."""
    teams = box.group_by("game_id", "source", "team_abbr").agg(points=box.pts.sum())
    scores = final_games(games).select("game_id", "home_team_abbr", "home_score", "away_team_abbr", "away_score")
    told = teams.join(scores, "game_id")
    right = ((told.team_abbr == told.home_team_abbr) & (told.points == told.home_score)) | (
        (told.team_abbr == told.away_team_abbr) & (told.points == told.away_score)
    )
    complete = told.mutate(right=right.cast("int64")).group_by("game_id", "source").agg(right=ibis._.right.sum())
    sources = teams.select("game_id", "source").distinct().left_join(complete, ["game_id", "source"])
    sources = sources.select("game_id", "source", complete=(complete.right == 2).fill_null(False))
    ranked = sources.mutate(
        _nth=ibis.row_number().over(
            group_by="game_id",
            order_by=[sources.complete.desc(), preference(sources.source, PLAYER_BOX_ORDER), sources.source],
        )
    )
    best = box.semi_join(ranked.filter(ranked["_nth"] == 0), ["game_id", "source"])

    finer = box.filter(box.seconds_precision == "second")
    finer = finer.mutate(
        _nth=ibis.row_number().over(
            group_by=[finer.game_id, finer.player_lookup],
            order_by=[preference(finer.source, PLAYER_BOX_ORDER), finer.source],
        )
    )
    finer = finer.filter(finer["_nth"] == 0).select(
        "game_id", "player_lookup", finer_seconds="seconds_played", finer_source="source", finer_row="_row"
    )
    lines = best.left_join(finer, ["game_id", "player_lookup"])
    agrees = (
        (best.seconds_precision == "minute") & ((best.seconds_played - finer.finer_seconds).abs() <= SECONDS_TOLERANCE)
    ).fill_null(False)
    kept = [name for name in best.columns if name not in ("seconds_played", "seconds_precision", "_row")]
    return lines.select(
        *[best[name] for name in kept],
        seconds_played=agrees.ifelse(finer.finer_seconds, best.seconds_played),
        seconds_precision=agrees.ifelse("second", best.seconds_precision),
        seconds_source=agrees.ifelse(finer.finer_source, best.source),
        _row=best["_row"] + agrees.ifelse(finer.finer_row, 0),
    )


@view(
    "nba_raw", team_boxscore, player_boxscore_best, play_by_play_best, schedule, key=("game_id", "team_abbr"),
    once_a_run=True,
)  # fmt: skip
def team_boxscore_best(box: ir.Table, players: ir.Table, events: ir.Table, games: ir.Table) -> ir.Table:
    """A team's line from the first complete source; team turnovers from events, else from a source that has them."""
    sums = {name: players[name].sum() for name in BOX_COUNTS}
    derived = players.group_by("game_id", "team_abbr").agg(
        source=ibis.literal(DERIVED),
        **sums,
        player_turnovers=players.tov.sum(),
        _row=row_of_rows(players["_row"]),
    )
    columns = ["game_id", "team_abbr", "source", *BOX_COUNTS, "player_turnovers", "_row"]
    told = box.select(columns).union(derived.select(columns).cast(dict.fromkeys(columns[3:], "int64")))
    scores = final_games(games).select(
        "game_id", "game_date", "home_team_abbr", "home_score", "away_score", "overtime_periods"
    )
    told = told.join(scores, "game_id")
    score = (told.team_abbr == told.home_team_abbr).ifelse(told.home_score, told.away_score)
    told = told.mutate(_right=(told.pts == score).cast("int64"))
    right = told.group_by("game_id", "source").agg(_right=told["_right"].sum(), _teams=told.count())
    ranked = right.mutate(
        _nth=ibis.row_number().over(
            group_by="game_id",
            order_by=[
                ((right["_right"] == 2) & (right["_teams"] == 2)).desc(),
                preference(right.source, TEAM_BOX_ORDER),
                right.source,
            ],
        )
    )
    best = told.semi_join(ranked.filter(ranked["_nth"] == 0), ["game_id", "source"])

    lost = events.filter((events.event_type == "turnover") & events.player1_id.isnull() & events.team_abbr.notnull())
    from_events = lost.group_by("game_id", "team_abbr").agg(
        events_lost=lost.count(), events_row=row_of_rows(lost["_row"])
    )
    with_events = events.select("game_id").distinct().mutate(has_events=ibis.literal(True))
    other = box.filter(box.team_turnovers.notnull())
    other = other.mutate(
        _nth=ibis.row_number().over(
            group_by=[other.game_id, other.team_abbr],
            order_by=[preference(other.source, TEAM_BOX_ORDER), other.source],
        )
    )
    other = other.filter(other["_nth"] == 0).select(
        "game_id", "team_abbr", other_lost="team_turnovers", other_row="_row"
    )
    lines = beside(best, with_events, on=("game_id",))
    lines = beside(lines, from_events, other, on=("game_id", "team_abbr"))
    by_events = lines.has_events.fill_null(False)
    team_turnovers = by_events.ifelse(lines.events_lost.fill_null(0), lines.other_lost)
    return lines.select(
        *columns[:-1],
        "game_date",
        team_turnovers=team_turnovers,
        tov=lines.player_turnovers + team_turnovers.fill_null(0),
        minutes_total_seconds=14_400 + 1_500 * lines.overtime_periods,
        _row=lines["_row"] + by_events.ifelse(lines.events_row.fill_null(0), lines.other_row.fill_null(0)),
    )


@view("nba_reference", schedule, key=("entity", "game_id"))
def team_spine(games: ir.Table) -> ir.Table:
    """The games that exist, team by team: counted and final."""
    final = final_games(games)
    sides = [
        final.select(
            entity=final[side],
            season_year=final.season_year,
            game_date=final.game_date,
            game_id=final.game_id,
        )
        for side in ("home_team_abbr", "away_team_abbr")
    ]
    return sides[0].union(sides[1]).select(*SPINE_SCHEMA)


@view("nba_reference", team_games, key=("entity", "game_id"))
def schedule_spine(games: ir.Table) -> ir.Table:
    """The games that are on the schedule, team by team, played or not."""
    return games.select("season_year", "game_date", "game_id", entity="team_abbr").select(*SPINE_SCHEMA)


@view("nba_reference", schedule, game_status, player_boxscore, unseen_games, key=("entity", "game_id"))
def player_spine(games: ir.Table, status: ir.Table, box: ir.Table, unseen: ir.Table) -> ir.Table:
    """The games that exist, player by player: counted, final, and he appeared in them, or nobody knows who did."""
    listed = status.filter(status.player_status == "active").select("player_lookup", "game_id")
    lines, perhaps = (rows.select("player_lookup", "game_id") for rows in (box, unseen))
    appeared = ibis.union(listed, lines, perhaps, distinct=True)
    final = final_games(games)
    joined = appeared.join(final, "game_id")
    return joined.select(
        entity=joined.player_lookup,
        season_year=joined.season_year,
        game_date=joined.game_date,
        game_id=joined.game_id,
    )
