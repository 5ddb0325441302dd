"""The archive of box scores prints the same efficiency for the player-games of five seasons."""

from __future__ import annotations

import duckdb
import ibis
import pytest

from fullcourt.basketball.shooting import (
    effective_field_goal,
    plays_x100,
    team_plays_on_court_x100,
    true_shooting,
    usage_rate,
)

COUNTS = ["fg", "fga", "fg3", "fta", "tov", "pts", "mp_sec"]


@pytest.fixture(scope="module")
def player_games(data_dir):
    """A connection with ``compared``: our formulas beside the archive's values, one row a player-game."""
    lines = ibis.table(
        dict.fromkeys(COUNTS, "int64")
        | {
            "game": "string",
            "team": "string",
            "ts_pct": "float64",
            "efg_pct": "float64",
            "usg_pct": "float64",
        },
        name="lines",
    )
    lines = lines.mutate(plays=plays_x100(lines.fga, lines.fta, lines.tov))
    team = ibis.window(group_by=["game", "team"])
    lines = lines.mutate(team_plays=lines.plays.sum().over(team), team_seconds=lines.mp_sec.sum().over(team))
    lines = lines.mutate(on_court=team_plays_on_court_x100(lines.team_plays, lines.mp_sec, lines.team_seconds))
    compared = lines.mutate(
        ts=true_shooting(lines.pts, lines.fga, lines.fta),
        efg=effective_field_goal(lines.fg, lines.fg3, lines.fga),
        usage=usage_rate(lines.plays, lines.on_court),
    )
    connection = duckdb.connect()
    connection.read_parquet(str(data_dir / "box_scores" / "bref_player_game_*.parquet")).create_view("archive")
    counts = ", ".join(f"{name}::bigint as {name}" for name in COUNTS)
    connection.execute(
        f"create view lines as select {counts}, bref_game_id as game, team, ts_pct, efg_pct, usg_pct "
        "from archive where mp_sec > 0"
    )
    connection.execute(f"create table compared as {ibis.to_sql(compared, dialect='duckdb')}")
    yield connection
    connection.close()


def only(connection, query):
    [row] = connection.execute(query).fetchall()
    return row


@pytest.mark.real_data
def test_shooting_is_the_archives_to_the_last_digit(player_games):
    differing = only(
        player_games,
        "select count(*) filter (ts::double is distinct from ts_pct), "
        "count(*) filter (efg::double is distinct from efg_pct), count(ts), count(efg) from compared",
    )
    assert differing == (0, 0, 127_311, 126_589)


@pytest.mark.real_data
def test_usage_is_the_archives_to_its_one_decimal(player_games):
    # Below ten minutes the hundredths on court are few, and the archive cuts off at 100 %.
    [largest] = only(player_games, "select max(abs(usage::double - usg_pct)) from compared where mp_sec >= 600")
    assert largest < 0.25
    [share] = only(
        player_games,
        "select avg((abs(usage::double - usg_pct) < 0.0501)::int) from compared where mp_sec >= 600",
    )
    assert share > 0.999


@pytest.mark.real_data
def test_one_shot_in_one_second_is_a_usage_of_four_digits(player_games):
    # Marques Bolden, 2020-12-23: two free throws in one second. The archive prints 100.0.
    assert only(player_games, "select max(usage)::int, max_by(mp_sec, usage) from compared") == (2200, 1)
