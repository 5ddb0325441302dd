"""team_form: how every team has been playing, and how fast the league plays, before a date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fullcourt.basketball.possessions import REGULATION_SECONDS, pace, rating
from fullcourt.basketball.rounding import round_div
from fullcourt.catalog.analytics.team_defense_game_summary import team_defense_game_summary
from fullcourt.catalog.analytics.team_offense_game_summary import team_offense_game_summary
from fullcourt.catalog.populations_before import TEAM, all_teams
from fullcourt.engine.declaration import alike_on_a_date, critical, invariant, table, warning
from fullcourt.engine.handed import beside
from fullcourt.engine.reads import Read, SeasonToDate, last_games, season_to_date
from fullcourt.later import ibis
from fullcourt.warehouse.columns import dates, decimals, integers, strings

if TYPE_CHECKING:
    import ibis.expr.types as ir

GAMES = 10


def _has_played(team: ir.Table) -> ir.BooleanValue:
    return team.games_in_sample_10 > 0


@table(
    short="tf",
    schema="nba_analytics",
    phase=3,
    date="as_of_date",
    key=("as_of_date", "team_abbr"),
    entity=TEAM,
    population=all_teams,
    as_of=True,
    reads={
        "offense": last_games(team_offense_game_summary, GAMES, of="team", by={"team_abbr": "team_abbr"}),
        "defense": last_games(team_defense_game_summary, GAMES, of="team", by={"defending_team_abbr": "team_abbr"}),
        "season": season_to_date(team_offense_game_summary, of="team", by={"team_abbr": "team_abbr"}),
        "league": Read(
            team_offense_game_summary, SeasonToDate("team", "team_abbr"), per_date=True, missing="leave_out"
        ),
    },
    columns=(
        *dates("as_of_date", "the date before which the games were played"),
        *strings("team_abbr", "team"),
        *integers("season_year", "start year of the season"),
        *integers("games_in_sample_10", "games in the window, 0 to 10", "games"),
        *integers("points_scored_last_10 points_allowed_last_10", "sums over the window", "points"),
        *integers("possessions_x100_last_10", "own", "possessions x 100"),
        *integers("opponent_possessions_x100_last_10", "the opponents'", "possessions x 100"),
        *integers("team_seconds_last_10", "player seconds of the window's games of known length", "s"),
        *decimals(
            "team_pace_last_10",
            5,
            1,
            "pace of its games of known length, both teams' possessions",
            "possessions per 48 min",
        ),
        *decimals("team_off_rating_last_10", 6, 2, "points scored per 100 possessions", "points per 100"),
        *decimals("team_def_rating_last_10", 6, 2, "points allowed per 100 possessions", "points per 100"),
        *integers("opp_ft_attempts_last_10 opp_fg_attempts_last_10", "the opponents' attempts", "attempts"),
        *decimals("ft_rate_allowed_last_10", 5, 3, "opponents' free throws / field-goal attempts", "fraction"),
        *integers("games_played_season wins_season", "season to date", "games"),
        *decimals("team_win_pct_season", 5, 3, "wins / games; NULL before the first game", "fraction"),
        *integers("league_team_games", "games of all teams, season to date", "team-games"),
        *decimals("league_pace", 5, 1, "pace of the league, season to date", "possessions per 48 min"),
    ),
    rules=(
        *(
            critical(name, _has_played)
            for name in ("team_pace_last_10", "team_off_rating_last_10", "team_def_rating_last_10")
        ),
        invariant(
            "the window holds 10 games, or all there are",
            lambda team: team.games_in_sample_10 == ibis.least(GAMES, team.games_played_season),
        ),
        invariant("wins <= games", lambda team: team.wins_season <= team.games_played_season),
        invariant(
            "attempts are not negative",
            lambda team: (team.opp_ft_attempts_last_10 >= 0) & (team.opp_fg_attempts_last_10 >= 0),
        ),
        warning("60 <= pace <= 140", lambda team: team.team_pace_last_10.between(60, 140)),
        *alike_on_a_date("league_team_games", "league_pace"),
    ),
)
def team_form(keys: ir.Table, offense: ir.Table, defense: ir.Table, season: ir.Table, league: ir.Table) -> ir.Table:
    """How every team has been playing before a date, season and last ten games, and the league's pace."""
    sums = {
        "games_in_sample_10": offense.count(),
        "points_scored_last_10": offense.points_scored.sum(),
        "possessions_x100_last_10": offense.possessions_x100.sum(),
        "team_seconds_last_10": offense.team_seconds.sum(),
    }
    # A game of which nobody knows how long it was tells nothing of pace.
    timed, timed_against = offense.team_seconds.notnull(), defense.team_seconds.notnull()
    against = {
        "points_allowed_last_10": defense.points_allowed.sum(),
        "opponent_possessions_x100_last_10": defense.possessions_x100.sum(),
        "opp_ft_attempts_last_10": defense.opp_ft_attempts.sum(),
        "opp_fg_attempts_last_10": defense.opp_fg_attempts.sum(),
    }
    to_date = {
        "games_played_season": season.count(),
        "wins_season": season.win_flag.cast("int64").sum(),
    }
    everybody = league.group_by("_date").agg(
        league_team_games=league.count(),
        league_possessions=league.possessions_x100.sum(where=league.team_seconds.notnull()),
        league_seconds=league.team_seconds.sum(),
    )
    team = beside(
        keys,
        offense.group_by("_key").agg(**sums, _own=offense.possessions_x100.sum(where=timed)),
        defense.group_by("_key").agg(**against, _theirs=defense.possessions_x100.sum(where=timed_against)),
        season.group_by("_key").agg(**to_date),
    )
    team = beside(team, everybody, on=("_date",))
    counted = (*sums, *against, *to_date, "league_team_games")
    team = team.mutate(**{name: team[name].fill_null(0) for name in counted})
    own, theirs = team.possessions_x100_last_10, team.opponent_possessions_x100_last_10
    return team.mutate(
        as_of_date=team["_date"],
        team_pace_last_10=pace(team["_own"], team["_theirs"], team.team_seconds_last_10),
        team_off_rating_last_10=rating(team.points_scored_last_10, own),
        team_def_rating_last_10=rating(team.points_allowed_last_10, theirs),
        ft_rate_allowed_last_10=round_div(team.opp_ft_attempts_last_10, team.opp_fg_attempts_last_10, 3),
        team_win_pct_season=round_div(team.wins_season, team.games_played_season, 3),
        league_pace=round_div(team.league_possessions * REGULATION_SECONDS, 100 * team.league_seconds, 1),
    )
