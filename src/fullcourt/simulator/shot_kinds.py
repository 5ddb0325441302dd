"""Kinds of shot: where on the floor, in what style, and how such shots end.

One record a kind: band of the floor, style (the action code of play-by-play), attempts in 100,000 of the
league, share made, share blocked (of attempts), share of makes with an assist. Rounded league rates of
the regular season 2021-22 (216,722 attempts); rare styles of a band are shared out among a few.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

_TABLE: Final = """
rim 6 6503 .529 .1505 .372; rim 5 2856 .546 .2018 .706; rim 98 2067 .728 .0902 .992; rim 41 2031 .659 .1227 .544
rim 97 2026 .489 .0139 0; rim 75 1852 .666 .059 .368; rim 72 1405 .69 .1015 0; rim 108 1381 .928 .031 .997
rim 50 980 .948 .0207 .679; rim 73 849 .588 .0815 .415; rim 52 817 .893 .009 1; rim 7 792 .87 .088 .902
rim 9 763 .834 .1 .582; rim 44 614 .668 .0865 .789; rim 76 509 .767 .0507 .472; rim 43 384 .663 .0168 1
rim 101 370 .428 .0935 .359; rim 107 332 .833 .0056 0; rim 99 281 .82 .0328 .994; rim 3 254 .529 .0727 .632
rim 102 245 .573 .0113 .416; rim 87 236 .89 .0294 0; rim 74 209 .72 .0419 .716; rim 58 202 .568 .0616 .582
rim 106 168 .921 .0027 1; rim 78 154 .521 .0509 .609; rim 71 150 .708 .04 .439; rim 57 121 .437 .0722 .461
rim 51 40 .9 .02 .8; rim 109 20 .86 .03 .6; rim 110 12 .93 .02 .7; rim 100 60 .75 .03 1; rim 66 100 .55 .03 .6
rim 67 29 .694 0 .6; rim 96 26 .625 0 .6; rim 47 100 .45 .1 .5; rim 1 60 .35 .2 .6; rim 93 43 .57 0 .5
floater 6 2043 .311 .2873 .366; floater 101 1728 .426 .0739 .402; floater 78 789 .464 .0538 .631
floater 5 770 .3 .3106 .607; floater 58 630 .492 .0439 .513; floater 3 562 .463 .0698 .651
floater 102 540 .518 .0077 .338; floater 75 435 .489 .0881 .347; floater 47 368 .426 .1078 .376
floater 98 354 .472 .2216 .994; floater 57 347 .431 .0505 .417; floater 41 326 .412 .2673 .43
floater 79 304 .46 .0774 .347; floater 1 235 .31 .2451 .506; floater 63 220 .412 .0567 .25
floater 86 137 .463 .0372 .197; floater 72 114 .512 .2114 0; floater 105 104 .547 .0044 .309
floater 66 160 .53 .05 .611; floater 73 200 .5 .16 .5; floater 67 32 .507 0 .6; floater 93 54 .538 .0085 .5
floater 96 39 .607 0 .5; floater 108 120 .6 .2 .99
lane 101 1801 .436 .0461 .383; lane 79 1441 .457 .0387 .342; lane 78 980 .462 .0292 .653; lane 63 581 .394 .027 .24
lane 86 515 .47 .0179 .204; lane 1 484 .409 .0952 .718; lane 47 472 .436 .0655 .341; lane 80 219 .468 .019 .162
lane 102 204 .491 .0068 .323; lane 58 184 .491 .0276 .5; lane 6 145 .194 .4204 .361; lane 3 144 .46 .0351 .681
lane 57 89 .417 .0521 .375; lane 66 150 .44 .03 .4; lane 5 129 .42 .27 .35
short 79 1758 .442 .0291 .382; short 1 744 .4 .0409 .716; short 63 598 .378 .0185 .282; short 86 557 .414 .0207 .21
short 101 437 .391 .0581 .505; short 80 418 .451 .0155 .235; short 47 337 .353 .0507 .43
short 78 253 .395 .0328 .613
short 102 194 .5 0 .429; short 105 69 .46 .0067 .217; short 66 140 .42 .02 .5; short 6 80 .25 .28 .4
short 104 63 .42 .03 .5; short 58 59 .449 .0079 .5; short 3 25 .315 .0556 .5; short 57 18 .263 .0263 .4
long 79 3509 .414 .0141 .363; long 1 1607 .383 .0141 .75; long 80 1186 .402 .0062 .212; long 63 301 .335 .0184 .269
long 47 147 .411 .0345 .504; long 86 142 .339 .0195 .221; long 101 77 .355 .0542 .407; long 2 100 .43 .02 .6
long 104 71 .4 .03 .3
corner 1 8860 .383 .0099 .981; corner 80 396 .368 .0198 .522; corner 2 349 .426 .0119 1; corner 79 186 .379 .0248 .712
corner 63 73 .283 .0189 .867; corner 47 42 .4 .0333 .833
arc 1 18836 .344 .0063 .942; arc 79 4200 .355 .008 .357; arc 80 2329 .356 .0091 .278; arc 2 805 .419 .0046 .945
arc 103 572 .406 .0065 .391; arc 66 125 .354 .0079 .754; arc 63 50 .354 .0079 .754
deep 1 1799 .309 .0087 .916; deep 79 635 .302 .0058 .24; deep 80 192 .329 .012 .182; deep 103 80 .287 .0115 .28
deep 2 78 .308 .0118 .923; deep 63 36 .205 .0128 .688
heave 1 107 .004 .0173 0; heave 79 50 .048 .0191 .7; heave 2 46 .048 .0191 .7
"""

_CHART_NAMES: Final = """
1 Jump Shot|2 Running Jump Shot|3 Hook Shot|5 Layup Shot|6 Driving Layup Shot|7 Dunk Shot|9 Driving Dunk Shot
41 Running Layup Shot|43 Alley Oop Layup shot|44 Reverse Layup Shot|47 Turnaround Jump Shot|50 Running Dunk Shot
51 Reverse Dunk Shot|52 Alley Oop Dunk Shot|57 Driving Hook Shot|58 Turnaround Hook Shot|63 Fadeaway Jump Shot
66 Jump Bank Shot|67 Hook Bank Shot|71 Finger Roll Layup Shot|72 Putback Layup Shot|73 Driving Reverse Layup Shot
74 Running Reverse Layup Shot|75 Driving Finger Roll Layup Shot|76 Running Finger Roll Layup Shot
78 Floating Jump shot|79 Pullup Jump shot|80 Step Back Jump shot|86 Turnaround Fadeaway shot|87 Putback Dunk Shot
93 Driving Bank Hook Shot|96 Turnaround Bank Hook Shot|97 Tip Layup Shot|98 Cutting Layup Shot
99 Cutting Finger Roll Layup Shot|100 Running Alley Oop Layup Shot|101 Driving Floating Jump Shot
102 Driving Floating Bank Jump Shot|103 Running Pull-Up Jump Shot|104 Step Back Bank Jump Shot
105 Turnaround Fadeaway Bank Jump Shot|106 Running Alley Oop Dunk Shot|107 Tip Dunk Shot|108 Cutting Dunk Shot
109 Driving Reverse Dunk Shot|110 Running Reverse Dunk Shot
"""
_SHORTENED: Final = (5, 6, 7, 9, 41, 43, 44, 50, 51, 52, 71, 72, 73, 74, 75, 76, 87)

BANDS: Final = ("rim", "floater", "lane", "short", "long", "corner", "arc", "deep", "heave")
"""Bands of the floor: 0-3 ft, 4-7 ft, 8-15 ft in the lane, two bands of mid-range, four of threes."""
THREES: Final = frozenset({"corner", "arc", "deep", "heave"})
PUTBACKS: Final = frozenset({72, 87, 97, 107})
"""Styles that only follow the shooter's own offensive rebound."""


class ShotKind(NamedTuple):
    """A band and a style, with the league's rates."""

    band: str
    code: int
    value: int
    share: float
    make: float
    blocked: float
    assisted: float


def _kind(record: str) -> ShotKind:
    band, code, share, make, blocked, assisted = record.split()
    value = 3 if band in THREES else 2
    return ShotKind(band, int(code), value, float(share) / 1e5, float(make), float(blocked), float(assisted))


def _names(text: str) -> dict[int, str]:
    records = (record.split(" ", 1) for line in text.strip().splitlines() for record in line.split("|"))
    return {int(code): name for code, name in records}


def _text_name(code: int, name: str) -> str:
    if code in _SHORTENED:
        return name[: -len(" Shot")]
    return {63: "Fadeaway Jumper", 86: "Turnaround Fadeaway"}.get(code, name.replace(" shot", " Shot"))


SHOT_KINDS: Final = tuple(_kind(record) for line in _TABLE.strip().splitlines() for record in line.split(";"))
CHART_NAMES: Final[Mapping[int, str]] = _names(_CHART_NAMES)
"""Action code → name on the shot chart."""
TEXT_NAMES: Final[Mapping[int, str]] = {code: _text_name(code, name) for code, name in CHART_NAMES.items()}
"""Action code → name in the texts of play-by-play."""
