"""Who is who: players, other spellings, and the teams they belonged to."""

from __future__ import annotations

from fullcourt.engine.declaration import Table
from fullcourt.warehouse.columns import dates, integers, provenance, strings

players = Table(
    name="players",
    schema="nba_reference",
    key=("player_id",),
    title="Everyone the league's own files name by id.",
    columns=(
        *integers("player_id", "NBA person id"),
        *strings("player_lookup", "normalised name, unique"),
        *strings("full_name", "the league's spelling at his latest game"),
        # No part of who he is: his next game must not make the rows of his earlier ones stale.
        *provenance("first_seen last_seen", "date", "dates of his first and latest game at hand"),
        *dates("birth_date", "NULL without a roster source"),
        *strings("position", "G, F, C or pairs; NULL without a roster source"),
        *integers("height_cm", "NULL without a roster source", "cm"),
    ),
)

player_aliases = Table(
    name="player_aliases",
    schema="nba_reference",
    key=("alias_lookup", "season_year"),
    title="Other spellings of known players.",
    columns=(
        *strings("alias_lookup", "normalised spelling"),
        *integers("season_year", "season it holds in; NULL = any"),
        *integers("player_id", "whom it means"),
        *strings("source", "where the spelling occurs"),
        *strings("method", "packaged (with fullcourt, and renewed with it), or manual: a user's own"),
        *strings("note", "why"),
    ),
)

player_team_spells = Table(
    name="player_team_spells",
    schema="nba_reference",
    key=("player_id", "from_date"),
    title="Consecutive team memberships, from the lists of games; half-open at a trade.",
    columns=(
        *integers("player_id", "player"),
        *dates("from_date", "first game on the team's list"),
        *strings("team_abbr", "team"),
        *dates("to_date", "first game on another team's list; NULL while it lasts"),
    ),
)
