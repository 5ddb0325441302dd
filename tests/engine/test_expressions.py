"""The code fingerprint follows the computation, not its spelling; builders see only what they declared."""

from __future__ import annotations

import ibis
import pytest

from fullcourt.engine.expressions import assert_allowed, canonical, code_fingerprint
from fullcourt.engine.lineage import column_sources
from fullcourt.errors import DeclarationError

SHOTS = ibis.table({"_key": "int64", "zone": "string", "is_made": "boolean"}, name="shots", database="handed")


def makes(shots, zone="paint"):
    """Makes from a zone."""
    return shots.group_by("_key").agg(makes=((shots.zone == zone) & shots.is_made).cast("int64").sum())


def makes_with_another_helper(rows, area="paint"):
    wanted = rows.zone == area
    went_in = rows.is_made
    return rows.group_by("_key").agg(makes=(wanted & went_in).cast("int64").sum())


def test_a_renamed_helper_changes_nothing():
    assert code_fingerprint(makes(SHOTS)) == code_fingerprint(makes_with_another_helper(SHOTS))


def test_a_changed_constant_changes_the_fingerprint():
    assert code_fingerprint(makes(SHOTS)) != code_fingerprint(makes(SHOTS, "mid_range"))


def test_a_changed_operation_changes_the_fingerprint():
    counted = SHOTS.group_by("_key").agg(makes=SHOTS.count())
    assert code_fingerprint(makes(SHOTS)) != code_fingerprint(counted)


def test_a_column_that_appears_upstream_changes_nothing():
    wider = ibis.table({**SHOTS.schema(), "distance": "int64"}, name="shots", database="handed")
    assert code_fingerprint(makes(SHOTS)) == code_fingerprint(makes(wider))


def test_the_order_in_which_joins_were_made_up_is_no_part_of_the_fingerprint():
    def joined():
        other = SHOTS.view()
        return SHOTS.join(other, "_key").select(SHOTS.zone, made=other.is_made)

    first = canonical(joined())
    for _ in range(3):
        SHOTS.view()
    assert canonical(joined()) == first


def test_a_builder_may_not_read_what_it_was_not_handed():
    schedule = ibis.table({"_key": "int64", "home_score": "int64"}, name="schedule", database="nba_reference")
    peeking = makes(SHOTS).join(schedule, "_key")
    with pytest.raises(DeclarationError, match="reads schedule, which it did not declare"):
        assert_allowed("player_game_summary", peeking, {"shots", "keys"})


def test_a_builder_may_not_use_an_operation_engines_disagree_on():
    with pytest.raises(DeclarationError, match="uses Hash"):
        assert_allowed("shot_events", SHOTS.mutate(h=SHOTS.zone.hash()), {"shots"})


def test_lineage_of_a_column_names_the_columns_it_is_computed_from():
    keys = ibis.table({"_key": "int64", "team_abbr": "string"}, name="keys")
    built = keys.left_join(makes(SHOTS), "_key").select("_key", "team_abbr", "makes")
    assert {name: set(columns) for name, columns in column_sources(built, "makes").items()} == {
        "shots": {"zone", "is_made"}
    }
    assert column_sources(built, "team_abbr") == {"keys": ("team_abbr",)}
