"""The facts of one ticket while its events are gone through: written down, revoked, taken back."""

from dataclasses import replace

from issuebot.domain.figures.facts import Fact, Place, What


class Ledger:
    def __init__(self) -> None:
        self._facts: dict[int, Fact] = {}
        self._next = 0

    @property
    def last(self) -> int:
        return self._next

    def note(self, what: What, at: int, place: Place, *, seconds: int | None = None) -> int:
        self._next += 1
        self._facts[self._next] = Fact(what, at, place, seconds=seconds)
        return self._next

    def revoke(self, number: int, at: int) -> None:
        """From now on it is not so any more. In spans of time that ended before, it stays counted."""
        fact = self._facts[number]
        if fact.until is None:
            self._facts[number] = replace(fact, until=at)

    def take_back(self, number: int) -> None:
        """A fact that lay ahead does not come true."""
        del self._facts[number]

    def at(self, number: int) -> int:
        return self._facts[number].at

    def place(self, number: int) -> Place:
        return self._facts[number].place

    def facts(self, excluded: set[str]) -> tuple[Fact, ...]:
        return tuple(
            replace(fact, excluded=True) if fact.place.unit in excluded else fact for fact in self._facts.values()
        )
