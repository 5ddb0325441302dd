"""What follows from all files together, made so that the order in which they came does not matter.

Everything here is computed from what the warehouse holds and compared with what it held before: only
rows that differ are written. One transaction, which also notes that the files read are settled; a run
that ends before it leaves them unsettled, and the next one settles every game.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from fullcourt.catalog.raw.boxscores import player_boxscore, team_boxscore
from fullcourt.catalog.raw.events import play_by_play
from fullcourt.catalog.reference.schedule import schedule
from fullcourt.engine.declaration import Table
from fullcourt.later import ibis
from fullcourt.scope import sources
from fullcourt.sources.archive import SOURCE as ARCHIVE
from fullcourt.sources.archive import with_player_turnovers
from fullcourt.sources.declared_rows import differs, rewrite
from fullcourt.sources.disagreements import settle_disagreements
from fullcourt.sources.event_choice import settle_choice
from fullcourt.sources.identities import settle_identities
from fullcourt.sources.lines import settle_lines
from fullcourt.sources.next_rosters import settle_next_rosters
from fullcourt.sources.run import Run
from fullcourt.sources.schedule_facts import settle_schedule, settle_seasons
from fullcourt.sources.spells import settle_spells
from fullcourt.sources.team_games import settle_team_games
from fullcourt.sources.touched_games import OF_GAMES, rows_of, touched_games
from fullcourt.sources.unseen_games import settle_unseen_games
from fullcourt.warehouse import as_left
from fullcourt.warehouse.kept import Recipe

if TYPE_CHECKING:
    import ibis.expr.types as ir


def settle(run: Run, events_order: Sequence[str]) -> None:
    """Bring everything up to date that follows from several files."""
    steps: tuple[Callable[[Run, ir.Table], None], ...] = (
        _dates_follow,
        settle_identities,
        _archive_turnovers,
        _persons_who_are_no_players,
        settle_schedule,
        lambda run, games: settle_choice(run, games, events_order),
        settle_disagreements,
    )
    with run.db.transaction():
        with touched_games(run) as games:
            for step in steps:
                # A step may touch games of its own accord, which later ones must then look at again.
                step(run, games())
        settle_seasons(run)
        settle_team_games(run)
        settle_next_rosters(run)
        settle_unseen_games(run)
        settle_spells(run)
        settle_lines(run)
        run.mark_settled()
        as_left.note(run.db, sources(), run.distrusted, vouched=run.vouched)


def _dates_follow(run: Run, games: ir.Table) -> None:
    """Date and season of raw rows are the schedule's, also when it changes after they came."""
    if not run.schedule_changed:
        return
    for table in OF_GAMES:
        run.touched.update(rewrite(run.db, table, Recipe(f"moved {table.name}", partial(_moved, table, games))))


def _moved(table: Table, touched: ir.Table) -> ir.Table:
    games, rows = schedule.unbound.semi_join(touched, "game_id"), rows_of(table, touched)
    facts = [name for name in ("game_date", "season_year") if name in rows.columns]
    told = games.select("game_id", **{f"_{name}": games[name] for name in facts})
    met = rows.join(told, "game_id")
    met = met.filter(ibis.or_(*(differs(met[name], met[f"_{name}"]) for name in facts)))
    return met.mutate(**{name: met[f"_{name}"] for name in facts})


def _archive_turnovers(run: Run, games: ir.Table) -> None:
    """Turnovers of no player, by the archive: its team's less its players', whichever file came first."""
    told = Recipe("turnovers of no player by the archive", lambda: _turnovers_of_nobody(games))
    run.touched.update(rewrite(run.db, team_boxscore, told))


def _turnovers_of_nobody(games: ir.Table) -> ir.Table:
    lines = rows_of(team_boxscore, games)
    lines = lines.filter(lines.source == ARCHIVE)
    row = with_player_turnovers(lines, "pts", "tov")
    changed = row.filter(differs(row.player_turnovers, row.told))
    return changed.mutate(player_turnovers=changed.told, team_turnovers=changed.tov - changed.told)


def _persons_who_are_no_players(run: Run, games: ir.Table) -> None:
    """Coaches coded as players: of a game with league lines, who is in no game log is none."""
    told = Recipe("events of persons who are no players", lambda: _events_of_others(games))
    run.touched.update(rewrite(run.db, play_by_play, told))


def _events_of_others(games: ir.Table) -> ir.Table:
    from fullcourt.catalog.reference.players import players
    from fullcourt.sources.names import LEAGUE_BOX

    events, box = rows_of(play_by_play, games), rows_of(player_boxscore, games)
    suspects = events.filter(events.event_type.isin(["foul", "ejection", "violation"]) & events.player1_id.notnull())
    suspects = suspects.semi_join(box.filter(box.source == LEAGUE_BOX), "game_id")
    suspects = suspects.anti_join(players.unbound, suspects.player1_id == players.unbound.player_id)
    return suspects.mutate(player1_id=ibis.null("int64"), player1_lookup=ibis.null("string"))
