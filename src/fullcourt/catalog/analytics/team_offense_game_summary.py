"""team_offense_game_summary: what a team did in a game, two rows a final game."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fullcourt.basketball.possessions import pace, possessions_x100, rating
from fullcourt.basketball.rounding import round_div
from fullcourt.basketball.shooting import true_shooting
from fullcourt.catalog.analytics.shot_events import shot_events
from fullcourt.catalog.analytics.zone_sums import attempts_by_zone
from fullcourt.catalog.populations import teams_of_final_games
from fullcourt.catalog.raw.best import team_boxscore_best
from fullcourt.catalog.raw.boxscores import game_status, referee_assignments
from fullcourt.catalog.raw.events import pbp_choice
from fullcourt.catalog.reference.schedule import schedule
from fullcourt.engine.declaration import Disagreement, Entity, Need, critical, invariant, table, warning
from fullcourt.engine.failures import Category
from fullcourt.engine.handed import beside
from fullcourt.engine.reads import LastGames, Read, same_game, whole_game
from fullcourt.later import ibis
from fullcourt.warehouse.columns import booleans, dates, decimals, integers, strings

if TYPE_CHECKING:
    import ibis.expr.types as ir

USUAL_STARTS = 5
FULL_LIST = 8  # fewer names than this are no complete list of a team

_BOX_COLUMNS = {
    "points_scored": "pts",
    "fg_attempts": "fga",
    "fg_makes": "fgm",
    "three_pt_attempts": "fg3a",
    "three_pt_makes": "fg3m",
    "ft_attempts": "fta",
    "ft_makes": "ftm",
    "rebounds": "reb",
    "offensive_rebounds": "oreb",
    "defensive_rebounds": "dreb",
    "assists": "ast",
    "steals": "stl",
    "blocks": "blk",
    "personal_fouls": "pf",
    "turnovers": "tov",
}
_ZONE_COLUMNS = {
    "team_paint_attempts": "paint_attempts",
    "team_paint_makes": "paint_makes",
    "team_mid_range_attempts": "mid_range_attempts",
    "team_mid_range_makes": "mid_range_makes",
    "team_three_pt_attempts_pbp": "three_pt_attempts",
    "team_three_pt_makes_pbp": "three_pt_makes",
    "team_unknown_zone_attempts": "unknown_attempts",
    "team_unknown_zone_makes": "unknown_makes",
    "team_assisted_fg_makes": "assisted",
    "team_and1_count": "and_ones",
}


def _all_zones(team: ir.Table, what: str) -> ir.IntegerColumn:
    """Attempts or makes of all zones."""
    return (
        team[f"team_paint_{what}"]
        + team[f"team_mid_range_{what}"]
        + team[f"team_three_pt_{what}_pbp"]
        + team[f"team_unknown_zone_{what}"]
    )


def _absences(keys: ir.Table, status: ir.Table, recent: ir.Table) -> ir.Table:
    """Players not dressed, and those of them who started five of the team's last ten games, by key."""
    starts = recent.group_by("_key", "player_lookup").agg(starts=recent.is_starter.cast("int64").sum())
    usual = starts.filter(starts.starts >= USUAL_STARTS)
    dressed = status.is_dressed.cast("int64")
    listed = status.group_by("_key").agg(listed=status.count(), not_dressed=(1 - dressed).sum())
    missed = status.filter(~status.is_dressed).join(usual, ["_key", "player_lookup"])
    missed = missed.group_by("_key").agg(missed=missed.count())
    seen = recent.group_by("_key").agg(
        games=recent["_spine_game"].nunique(),
        unknown=(recent["_missing"] | recent.is_starter.isnull()).cast("int64").sum(),
    )
    team = beside(keys.select("_key"), listed, missed, seen)
    complete = (team.listed >= FULL_LIST).fill_null(False)
    judged = complete & ((team.games >= USUAL_STARTS) & (team.unknown == 0)).fill_null(False)
    return team.select(
        "_key",
        players_inactive=complete.ifelse(team.not_dressed, ibis.null("int64")),
        starters_inactive=judged.ifelse(team.missed.fill_null(0), ibis.null("int64")),
    )


@table(
    short="togs",
    schema="nba_analytics",
    phase=3,
    key=("game_id", "team_abbr"),
    entity=Entity("TEAM", ("team_abbr",)),
    population=teams_of_final_games,
    reads={
        "boxes": whole_game(team_boxscore_best),
        "shots": same_game(shot_events, by={"team_abbr": "team_abbr"}, outcomes=True),
        "choice": whole_game(pbp_choice),
        "status": same_game(game_status, by={"team_abbr": "team_abbr"}),
        "recent": Read(game_status, LastGames(10, "team"), {"team_abbr": "team_abbr"}, missing="hand_over"),
        "officials": whole_game(referee_assignments),
        "game": whole_game(schedule),
    },
    needs=(
        Need("boxes", Category.INCOMPLETE_UPSTREAM, "{n} of 2 team box scores of the game", at_least=2),
        Need(
            "shots",
            Category.MISSING_UPSTREAM,
            "the shot_events rows of the team are not there",
            # A game without events has its failure there, and a row here, with zones unknown.
            when=lambda key: key.shots_outcome.isnull(),
        ),
    ),
    columns=(
        *strings("game_id nba_game_id game_code", "game"),
        *dates("game_date", "date of the game"),
        *integers("season_year", "start year of the season"),
        *strings("season_type team_abbr opponent_team_abbr", "season type, team, opponent"),
        *integers(
            "points_scored fg_attempts fg_makes three_pt_attempts three_pt_makes ft_attempts ft_makes",
            "team box",
        ),
        *integers("rebounds offensive_rebounds defensive_rebounds assists steals blocks personal_fouls", "team box"),
        *integers("turnovers", "player and team turnovers; players only while team turnovers are unknown"),
        *integers("player_turnovers", "turnovers of players"),
        *integers("team_turnovers", "turnovers without a player; NULL if unknown"),
        *integers(" ".join(_ZONE_COLUMNS), "sums over shot_events by team; NULL without events"),
        *integers(
            "points_in_paint_scored",
            "2 x paint makes, a distance band: not the league's points in the paint",
            "points",
        ),
        *integers("second_chance_points_scored", "NULL until possessions are followed", "points"),
        *integers("possessions_x100", "100 FGA + 44 FTA - 100 OREB + 100 TOV", "possessions x 100"),
        *integers("opponent_possessions_x100", "the other team's value", "possessions x 100"),
        *decimals("possessions", 5, 1, "possessions_x100 / 100", "possessions"),
        *integers("team_seconds", "14,400 in regulation and 1,500 an overtime", "s"),
        *decimals("offensive_rating", 6, 2, "points per 100 possessions", "points per 100"),
        *decimals("pace", 5, 1, "mean possessions of both teams per 48 minutes", "possessions per 48 min"),
        *decimals("ts_pct", 5, 3, "true shooting", "fraction"),
        *booleans("home_game win_flag", "from the schedule"),
        *integers("margin_of_victory", "own minus opponent's score", "points"),
        *integers("overtime_periods", "from the schedule"),
        *integers("players_inactive", "on the list, not dressed; NULL without a full list"),
        *integers("starters_inactive", "not dressed, but started 5 of the last 10; NULL in the first five games"),
        *strings("referee_crew_id", "sorted official codes, else names, joined by a plus sign; NULL if unknown"),
        *strings("zones_source box_source", "vendors of shot events and box score"),
    ),
    rules=(
        *(critical(name) for name in ("points_scored", "fg_attempts", "possessions_x100")),
        critical("team_paint_attempts", when=lambda team: team.zones_source.notnull()),
        invariant("a team shoots from the paint", lambda team: team.team_paint_attempts > 0),
        invariant(
            "turnovers = players' + team's",
            lambda team: team.turnovers == team.player_turnovers + team.team_turnovers,
        ),
        warning("60 <= pace <= 140", lambda team: team.pace.between(60, 140)),
        warning("both teams' pace is that of the game", lambda team: team.pace.nunique() <= 1, of=("game_id",)),
        warning("the list of the game is complete", lambda team: team.players_inactive.notnull()),
    ),
    disagreements=(
        Disagreement(
            "fg_attempts",
            lambda team: _all_zones(team, "attempts"),
            lambda team: team.fg_attempts,
            "shot_events",
            "team_boxscore",
        ),
        Disagreement(
            "fg_makes",
            lambda team: _all_zones(team, "makes"),
            lambda team: team.fg_makes,
            "shot_events",
            "team_boxscore",
        ),
    ),
)
def team_offense_game_summary(
    keys: ir.Table,
    boxes: ir.Table,
    shots: ir.Table,
    choice: ir.Table,
    status: ir.Table,
    recent: ir.Table,
    officials: ir.Table,
    game: ir.Table,
) -> ir.Table:
    """A team's shooting, possessions, efficiency and circumstances in one game."""
    sides = boxes.join(keys.select("_key", mine="team_abbr"), "_key")
    own = sides.filter(sides.team_abbr == sides.mine)
    other = sides.filter(sides.team_abbr != sides.mine)
    other = other.select("_key", their_possessions_x100=possessions_x100(other.fga, other.fta, other.oreb, other.tov))
    crew = officials.group_by("_key").agg(
        crew=officials.official_code.coalesce(officials.official_name).collect().sort().join("+")
    )
    vendor = choice.select("_key", events_source="source")
    team = beside(
        keys,
        own.rename(box_source="source"),
        other,
        attempts_by_zone(shots),
        _absences(keys, status, recent),
        crew,
        vendor,
        game.select("_key", "winner_abbr", "home_score", "away_score", "overtime_periods"),
    )
    zones_source = team.shots_outcome.isnull().ifelse(team.events_source, ibis.null("string"))
    team = team.mutate(
        zones_source=zones_source,
        possessions_x100=possessions_x100(team.fga, team.fta, team.oreb, team.tov),
        team_seconds=team.minutes_total_seconds,
    )
    counted = {
        name: zones_source.notnull().ifelse(team[source].fill_null(0), ibis.null("int64"))
        for name, source in _ZONE_COLUMNS.items()
    }
    return team.select(
        "_key",
        "game_id",
        "game_code",
        "game_date",
        "season_year",
        "season_type",
        "team_abbr",
        "opponent_team_abbr",
        "possessions_x100",
        "team_seconds",
        "home_game",
        "overtime_periods",
        "players_inactive",
        "starters_inactive",
        "player_turnovers",
        "team_turnovers",
        "zones_source",
        "box_source",
        **{name: team[source] for name, source in _BOX_COLUMNS.items()},
        **counted,
        nba_game_id=team.game_id,
        points_in_paint_scored=2 * counted["team_paint_makes"],
        second_chance_points_scored=ibis.null("int64"),
        opponent_possessions_x100=team.their_possessions_x100,
        possessions=round_div(team.possessions_x100, 100, 1),
        offensive_rating=rating(team.pts, team.possessions_x100),
        pace=pace(team.possessions_x100, team.their_possessions_x100, team.team_seconds),
        ts_pct=true_shooting(team.pts, team.fga, team.fta),
        win_flag=team.winner_abbr == team.team_abbr,
        margin_of_victory=team.home_game.ifelse(1, -1) * (team.home_score - team.away_score),
        referee_crew_id=team.crew,
    )
