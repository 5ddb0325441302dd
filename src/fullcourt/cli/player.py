"""The ``player`` command: what is known about a player before a game, each number with what it means."""

from __future__ import annotations

import shlex
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

from cyclopts import Parameter

from fullcourt.basketball.names import player_lookup
from fullcourt.cli.opening import to_read
from fullcourt.cli.options import Json, Places
from fullcourt.cli.output import out, print_json, print_table, shown
from fullcourt.errors import KeyNotFoundError
from fullcourt.warehouse import player_page

if TYPE_CHECKING:
    from fullcourt.api import Warehouse

_FACTORS = (
    "fatigue_score",
    "shot_zone_mismatch_score",
    "pace_score",
    "usage_spike_score",
    "travel_impact_score",
    "opponent_strength_score",
    "fatigue_adjustment",
    "total_composite_adjustment",
)


def player(
    name: str,
    *,
    date: Annotated[date | None, Parameter(help="date of his game, such as 2021-12-25; without it his latest")] = None,
    places: Places = Places(),  # noqa: B008
    json: Json = False,
) -> int:
    """Show a player before a game: his zones beside the opponent's, his factors and features, each explained.

    For example 'fullcourt player "Stephen Curry" --date 2021-12-25'.
    """
    with to_read(places) as warehouse:
        features = player_page.features_of(warehouse.db, player_lookup(name), date)
        if features is None and not player_page.is_known(warehouse.db, player_lookup(name)):
            near = player_page.names_like(warehouse.db, player_lookup(name))
            raise KeyNotFoundError(
                f"no list and no box score has a player named {name}",
                f"Did you mean {' or '.join(near)}?" if near else "'fullcourt sql' can search nba_reference.players.",
                player=name,
            )
        if features is None:
            raise KeyNotFoundError(
                f"no features of {name}{f' on {date}' if date else ''}",
                "'fullcourt failures ml_feature_store_v1 --rows' says why, unless he was not expected.",
                player=name,
                date=date,
            )
        if json:
            zones = player_page.zones_of(warehouse.db, features)
            factors = player_page.factors_of(warehouse.db, features)
            print_json("player", {"features": features, "zones": zones, "factors": factors}, warehouse.as_of)
        else:
            print_page(warehouse, features)
    return 0


def print_page(warehouse: Warehouse, features: dict[str, Any]) -> None:
    """Print what is known about a player before his game."""
    from fullcourt.catalog.precompute.player_composite_factors import player_composite_factors
    from fullcourt.catalog.predictions.ml_feature_store_v1 import FEATURES

    who = features["full_name"] or features["player_lookup"]
    day, opponent = features["game_date"], features["opponent_team_abbr"]
    game = f"{features['team_abbr']} {'against' if features['is_home'] else 'at'} {opponent}"
    out.print(f"[bold]{shown(who)}[/], {game}, {day}: what was known before the game")
    print_table(
        player_page.zones_of(warehouse.db, features),
        {
            "zone": "zone",
            "share_of_his_shots": "% of his shots",
            "his_pct": "he makes",
            "opponent_allows": f"{opponent} allows",
            "league": "league",
            "difference": "difference, pct points",
            "opponent_blocks_a_game": f"{opponent} blocks a game",
        },
        title="his last 10 games by zone, and the opponent's last 15",
    )
    factors = player_page.factors_of(warehouse.db, features)
    meanings = {column.name: column for column in player_composite_factors.columns}
    print_table(
        [
            {"factor": name.replace("_", " "), "value": factors[name], "what it means": meanings[name].meaning}
            for name in _FACTORS
        ],
        title="factors of the game, in points",
    )
    reasons = dict(item.split(":") for item in (features["null_features"] or "").split(",") if item)
    print_table(
        [
            {
                "#": number,
                "feature": feature.name,
                "value": reasons.get(feature.name, features[feature.name]),
                "unit": feature.unit,
                "what it means": feature.meaning,
            }
            for number, feature in enumerate(FEATURES)
        ],
        title=f"features of {features['feature_version']}; where one is unknown, why",
    )
    key = f"{day} {shlex.quote(who)}"
    out.print("down to the games and the records behind a number:", markup=False)
    out.print(f"  fullcourt explain ml_feature_store_v1 {key} --column points_avg_last_5", markup=False, soft_wrap=True)
