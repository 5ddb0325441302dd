"""Whatever a file holds, every record is accounted for and nothing else suffers."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.sources.small_files import COLUMNS, ROWS, text

VALUES = st.one_of(
    st.sampled_from(
        ["", "-1", "0", "1e99", "NaN", "inf", "4.5", "99999:99", "0022199999", '"', "a\nb", "TIE", "2021-02-30"]
    ),
    st.text(max_size=8),
    st.integers().map(str),
)
KINDS = {
    "schedule.csv": "schedule_csv",
    "log_players.csv": "game_log_players",
    "log_teams.csv": "game_log_teams",
    "archive_games.csv": "bref_games",
    "archive_players.csv": "bref_player_game",
    "archive_teams.csv": "bref_team_game",
    "pbp/22100001.csv": "nba_stats_pbp",
    "shots.csv": "nba_stats_shots",
}


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_value_in_any_cell_is_kept_or_held_back(league, data):
    name = data.draw(st.sampled_from(sorted(ROWS)))
    rows = ROWS[name]()
    for _ in range(data.draw(st.integers(1, 3))):
        row = data.draw(st.sampled_from(rows))
        row[data.draw(st.sampled_from(COLUMNS[name]))] = data.draw(VALUES)
    (league.data / name).write_text(text(rows, COLUMNS[name]), newline="")
    report = league.ingest()
    # Files of earlier examples may wait for a game and be read again with this one: each is a kind of its own.
    for counts in report.kinds.values():
        assert counts.rows_read == counts.rows_kept + counts.duplicates + counts.quarantined
    counts = report.kinds[KINDS[name]]
    if counts.new + counts.changed:
        assert counts.rows_read == len(rows)
    assert league.rows("SELECT count(*) FROM nba_processing.source_files WHERE NOT settled") == [(0,)]


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_damage_to_the_bytes_is_read_or_refused(league, data):
    name = data.draw(st.sampled_from(sorted(ROWS)))
    content = bytearray(text(ROWS[name](), COLUMNS[name]).encode())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    (league.data / name).write_bytes(bytes(content[: data.draw(st.integers(0, len(content)))]))
    report = league.ingest()
    assert report.rejected or report.total("new") + report.total("changed") + report.total("unchanged")
