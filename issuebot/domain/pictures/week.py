"""A week of duties as plain values: what is to be drawn, in the reader's language, and nothing of how."""

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Together:
    """Who is at one place at one time."""

    time: str
    place: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Day:
    """`more` says how many duties are left out, where some are."""

    heading: str
    groups: tuple[Together, ...]
    more: str = ""


@dataclass(frozen=True, slots=True)
class Week:
    """`nobody` stands where a day has no duty, `between` between two names."""

    title: str
    nobody: str
    between: str
    days: tuple[Day, ...]

    def json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)


def read_week(text: str) -> Week:
    given = json.loads(text)
    days = tuple(
        Day(
            day["heading"],
            tuple(Together(one["time"], one["place"], tuple(one["names"])) for one in day["groups"]),
            day["more"],
        )
        for day in given.pop("days")
    )
    return Week(**given, days=days)
