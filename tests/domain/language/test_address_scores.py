"""How well places are read out of what people write: figures end the report.

One half was kept back while the reading was developed: of it only totals are printed.
"""

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from issuebot.domain.language.places.community_names import place_named
from issuebot.domain.language.writing.script import fold
from tests.domain.districts import sample

FOLDER = Path(__file__).parent / "addresses"
HALVES = ("develop", "held_out")
DISTRICT = sample()
GOOD, WRONG = 0.85, 0.05  # the bars
SPARE = 10  # letters more than the whole place that a usable one may have


class Told(NamedTuple):
    words: str
    whole: str | None
    parts: tuple[str, ...]


def told(half: str) -> list[Told]:
    lines = (FOLDER / f"{half}.txt").read_text(encoding="utf-8").splitlines()
    return [marked(line) for line in lines if line[:1] != "#"]


def marked(line: str) -> Told:
    parts = tuple(re.findall(r"\{(.+?)\}", line))
    plain = line.translate(str.maketrans("", "", "{}"))
    around = plain.split("[", 1)
    whole = re.sub(r"[\[\]]", "", around[1][: around[1].rindex("]")]) if parts else None
    return Told(re.sub(r"[\[\]]", "", plain), whole, parts)


def found(words: str) -> str | None:
    return place_named(DISTRICT, words)


def verdict(one: Told) -> str:
    read = found(one.words)
    if read is None:
        return "missed" if one.whole else "exact"
    if one.whole is None:
        return "wrong"
    here, whole = _bare(read), _bare(one.whole)
    if here == whole:
        return "exact"
    usable = all(_bare(part) in here for part in one.parts) and len(here) <= len(whole) + SPARE
    if usable:
        return "usable"
    return "common" if here in whole and not re.search(r"\d|[一-龥]{2}[路街巷村]", here) else "wrong"


def _bare(place: str) -> str:
    return re.sub(r"\W|^(?:the|at|in|on|of)\b", "", fold(place))


def shares(half: str) -> dict[str, float]:
    some = told(half)
    verdicts = Counter(map(verdict, some))
    return {name: verdicts[name] / len(some) for name in ("exact", "usable", "common", "wrong", "missed")}


@pytest.mark.parametrize("half", HALVES)
def test_most_places_are_usable(half: str, record_property: Callable[[str, object], None]):
    some = shares(half)

    assert some["exact"] + some["usable"] >= GOOD
    assert some["wrong"] <= WRONG
    figures = ", ".join(f"{name} {share:.0%}" for name, share in some.items())
    record_property("score", f"addresses, {half}: {figures}")
