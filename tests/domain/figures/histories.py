"""Any history of a ticket that the table of moves allows, with deadlines as odd as chance makes them."""

from collections.abc import Iterator
from dataclasses import replace
from random import Random
from typing import Any

from issuebot.domain.ticket import MOVES, Role
from issuebot.store.events import Event

HOUR = 3600
UNITS = ("telecom-office", "police-station", "sanitation-office")
PEOPLE = (11, 12, 13)


class History:
    """One ticket, from its submission on."""

    def __init__(self, number: int, chance: Random, at: int) -> None:
        self._chance = chance
        unit = chance.choice((*UNITS, None))
        respond, resolve = at + chance.randrange(HOUR, 9 * HOUR), at + chance.randrange(HOUR, 40 * HOUR)
        place: dict[str, Any] = {
            "community": chance.choice(("xingfu", "heping", None)),
            "category": chance.choice("ab"),
        }
        self.now = Event(
            number, 1, at, "submit", "reporter", 11, None, "draft", "assigned" if unit else "new", unit, None, None,
            has=unit, respond_by=None if chance.random() < 0.1 else respond, resolve_by=resolve, **place,
        )  # fmt: skip
        self.status = str(self.now.to_status)
        self.asked_from, self.waiting_since = "assigned", at
        self.events = [self.now]

    def go(self, steps: int) -> list[Event]:
        for _ in range(steps):
            at = self.now.at + self._chance.choice((0, 60, HOUR, 5 * HOUR, 30 * HOUR))
            if self._takes_back(at):
                continue
            name = self._chance.choice([*MOVES, "close", "accept", "exclude", "include", "own", "return"])
            self._move(name, at)
        return self.events

    def _takes_back(self, at: int) -> bool:
        """Words that answered were no answer."""
        harmless = [event.kind for event in reversed(self.events)]
        while harmless and harmless[0] in ("note", "tell", "escalate"):
            harmless.pop(0)
        if harmless[:1] != ["answer"] or self._chance.random() < 0.5:
            return False
        answer = next(event for event in reversed(self.events) if event.kind == "answer")
        self.asked_from, self.waiting_since = self.status, answer.at
        self._note("unlike", "follower", at, "waiting")
        return True

    def _move(self, name: str, at: int) -> None:  # noqa: C901 a line for each move
        if name in ("exclude", "include"):
            self._note(name, "coordinator", at, None, unit=self._chance.choice(UNITS))
            return
        own, name = name == "own", "satisfied" if name == "own" else name
        move = MOVES[name]
        if self.status not in move.starts:
            return
        role = self._chance.choice(sorted(move.who))
        changes: dict[str, Any] = {"own": own}
        end = self.status if not move.ends else str(move.end)
        chosen = self._chance.choice(UNITS)
        if self.status == "waiting" != end:
            changes |= self._paused(at - self.waiting_since)
        match name:
            case "assign":
                changes["has"] = chosen
            case "return":
                changes["has"] = None
            case "ask":
                self.asked_from, self.waiting_since = self.status, at
            case "answer" | "resume":
                end = self.asked_from
            case "category" | "extend" | "urgent":
                changes |= {"resolve_by": at + self._chance.randrange(-9 * HOUR, 60 * HOUR)}
                if name == "category":
                    changes |= {
                        "category": self._chance.choice("ab"),
                        "respond_by": at + self._chance.randrange(-9 * HOUR, 9 * HOUR),
                    }
                    stays = self._chance.random() < 0.5
                    changes |= {} if stays else {"has": chosen}
                    end = self.status if stays else "assigned"
            case "unsolved" | "reopen":
                has = self.now.has if self._chance.random() < 0.7 else chosen
                changes |= {"has": has}
                end = "assigned" if has else "new"
                if self.status != "merged":
                    changes |= {"respond_by": at + 4 * HOUR, "resolve_by": at + 20 * HOUR}
        self._note(name, role, at, end, **changes)

    def _paused(self, seconds: int) -> dict[str, Any]:
        return {name: limit + seconds for name in ("respond_by", "resolve_by") if (limit := getattr(self.now, name))}

    def _note(self, kind: str, role: str, at: int, end: str | None, **changes: Any) -> None:
        person = self._chance.choice(PEOPLE)
        letter = person if role in (Role.REPORTER, Role.FOLLOWER) and self._chance.random() < 0.8 else None
        actor = None if letter and self._chance.random() < 0.5 else person
        before = self.status if end else None
        self.now = replace(
            self.now, seq=self.now.seq + 1, at=at, kind=kind, role=str(role), actor=actor, letter=letter,
            from_status=before, to_status=end, **({"own": False, "unit": self.now.has} | changes),
        )  # fmt: skip
        self.status = end or self.status
        self.events.append(self.now)


def histories(chance: Random, count: int, steps: int) -> Iterator[list[Event]]:
    for number in range(1, count + 1):
        yield History(number, chance, chance.randrange(0, 90 * HOUR)).go(chance.randrange(steps))
