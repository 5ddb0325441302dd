"""League game log: lines of those who played, and of teams. CSV, one record a line."""

from __future__ import annotations

from typing import Final

from fullcourt.basketball.game_ids import season_label, season_year
from fullcourt.basketball.teams import TEAM_BY_ABBR
from fullcourt.simulator import events as ev
from fullcourt.simulator.box_score import BoxScore, Line
from fullcourt.simulator.calendar import Game

PLAYERS_HEADER: Final = (
    "SEASON,GAME_ID,GAME_DATE,PLAYER_ID,PLAYER_NAME,TEAM_ID,TEAM_ABBREVIATION,TEAM_NAME,MATCHUP,WL,MIN,FGM,FGA,FG3M,"
    "FG3A,FTM,FTA,OREB,DREB,REB,AST,STL,BLK,TOV,PF,PTS,PLUS_MINUS,FANTASY_PTS"
)
TEAMS_HEADER: Final = (
    "season,SEASON_ID,TEAM_ID,TEAM_ABBREVIATION,TEAM_NAME,GAME_ID,GAME_DATE,MATCHUP,WL,MIN,PTS,FGM,FGA,FG_PCT,FG3M,"
    "FG3A,FG3_PCT,FTM,FTA,FT_PCT,OREB,DREB,REB,AST,STL,BLK,TOV,PF,PLUS_MINUS,SEASON_1"
)
_FANTASY: Final = {"pts": 1.0, "reb": 1.2, "ast": 1.5, "stl": 3.0, "blk": 3.0, "tov": -1.0}


def whole_minutes(seconds: int) -> int:
    """Minutes, rounded half up."""
    return (seconds + 30) // 60


def _ratio(part: int, whole: int) -> str:
    return str(round(part / whole, 3)) if whole else "0.0"


def _sides(game: Game, box: BoxScore) -> list[tuple[int, str, str, str]]:
    won = ev.HOME if box.teams[ev.HOME].pts > box.teams[ev.AWAY].pts else ev.AWAY
    return [
        (ev.HOME, game.home, f"{game.home} vs. {game.away}", "W" if won == ev.HOME else "L"),
        (ev.AWAY, game.away, f"{game.away} @ {game.home}", "W" if won == ev.AWAY else "L"),
    ]


def player_lines(game: Game, box: BoxScore) -> list[str]:
    """Records of the players of a game."""
    label = season_label(season_year(game.game_id))
    found = []
    for side, abbr, matchup, result in _sides(game, box):
        team = TEAM_BY_ABBR[abbr]
        for player, line in sorted(box.players[side].items(), key=lambda item: item[0].person.person_id):
            fantasy = round(sum(weight * getattr(line, name) for name, weight in _FANTASY.items()), 1)
            found.append(
                f"{label},{game.game_id},{game.day},{player.person.person_id},{player.person.name},{team.team_id},{abbr},"
                f"{team.full_name},{matchup},{result},{whole_minutes(line.seconds)},{line.fgm},{line.fga},{line.fg3m},"
                f"{line.fg3a},{line.ftm},{line.fta},{line.oreb},{line.dreb},{line.reb},{line.ast},{line.stl},{line.blk},"
                f"{line.tov},{line.pf},{line.pts},{line.plus_minus},{fantasy}"
            )
    return found


def team_lines(game: Game, box: BoxScore) -> list[str]:
    """Records of both teams. Minutes are the sum of rounded minutes, turnovers those of players."""
    year = season_year(game.game_id)
    label = season_label(year)
    found = []
    for side, abbr, matchup, result in _sides(game, box):
        team, line = TEAM_BY_ABBR[abbr], box.teams[side]
        minutes = sum(whole_minutes(own.seconds) for own in box.players[side].values())
        found.append(
            f"{label},2{year},{team.team_id},{abbr},{team.full_name},{game.game_id},{game.day},{matchup},{result},"
            f"{minutes},{line.pts},{_shooting(line)},{line.oreb},{line.dreb},{line.reb},{line.ast},{line.stl},"
            f"{line.blk},{line.tov},{line.pf},{float(line.plus_minus)},{label}"
        )
    return found


def _shooting(line: Line) -> str:
    pairs = ((line.fgm, line.fga), (line.fg3m, line.fg3a), (line.ftm, line.fta))
    return ",".join(f"{made},{tried},{_ratio(made, tried)}" for made, tried in pairs)
