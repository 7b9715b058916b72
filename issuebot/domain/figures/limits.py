"""A limit of time that is kept or not: a ticket counts for the unit that had it when the clock ran out."""

from issuebot.domain.figures.facts import Place, Recorded, What
from issuebot.domain.figures.ledger import Ledger


class Limit:
    """One of the two clocks of a ticket. `kept` and `missed` are its facts.

    While it runs, the missed fact lies ahead, one second past the limit; the next event takes it back unless it came
    true. What came true is decided, and later events change it only where the limit itself turns out to be another.
    """

    def __init__(self, ledger: Ledger, kept: What, missed: What) -> None:
        self._ledger = ledger
        self._kept, self._missed = kept, missed
        self._ahead: int | None = None
        self._by: int | None = None
        self._decision: int | None = None
        self._was_kept = False
        self._is_decided = False
        self._is_final = False

    def reach(self, at: int) -> None:
        """An event comes: a fact that lay ahead came true before it, or does not come true."""
        if self._ahead is None:
            return
        if self._ledger.at(self._ahead) <= at:
            self._decide(self._ahead, kept=False)
        else:
            self._ledger.take_back(self._ahead)
        self._ahead = None

    def keep(self, at: int, place: Place) -> None:
        """The limit is kept. Without a limit nothing was kept."""
        if self._is_decided:
            return
        fact = None if self._by is None else self._ledger.note(self._kept, at, place)
        self._decide(fact, kept=True)

    def run(self, event: Recorded, by: int | None, place: Place, *, is_passed_on: bool) -> None:
        """It runs on after an event, until `by`. A limit that had passed before somebody got the ticket is nobody's."""
        self._move(event, by)
        if self._is_decided or by is None:
            return
        if by < event.at and is_passed_on:
            self._decide(None, kept=False)
            return
        self._ahead = self._ledger.note(self._missed, max(by + 1, event.at), place)
        self.reach_now(event.at)

    def stand(self, event: Recorded, by: int | None) -> None:
        """The clock does not run after this event."""
        self._move(event, by)

    def reach_now(self, at: int) -> None:
        if self._ahead is not None and self._ledger.at(self._ahead) <= at:
            self.reach(at)

    def give_away(self, at: int) -> None:
        """The unit that had accepted it does not have it any more: the next one has to answer anew."""
        if self._was_kept:
            self._reopen(at)

    def come_back(self, returned_at: int, at: int, place: Place) -> None:
        """It goes back to the unit that had returned it: what ran out meanwhile is theirs."""
        if self._decision is None or self._was_kept or self._is_final:
            return
        ran_out = self._ledger.at(self._decision) >= returned_at
        if ran_out and self._ledger.place(self._decision).unit is None:
            self._ledger.revoke(self._decision, at)
            self._decision = self._ledger.note(self._missed, at, place)

    def stood_since(self, mark: int, at: int) -> None:
        """It turns out that the clock stood since this number of the ledger: what ran out since then did not."""
        if self._decision is not None and not self._was_kept and self._decision > mark:
            self._reopen(at)

    def settle(self) -> None:
        """A new round of work begins: what was decided about this clock stays."""
        self._is_final = self._is_decided

    def begin(self) -> None:
        """A new round of work, with a time of its own; what was decided of the one before stays."""
        self._decision, self._is_decided, self._was_kept = None, False, False

    def _move(self, event: Recorded, by: int | None) -> None:
        """Another limit, which has not passed: what ran out by the former one did not run out."""
        missed = self._decision is not None and not self._was_kept
        if missed and by is not None and by != self._by and by >= event.at:
            self._reopen(event.at)
        self._by = by

    def _reopen(self, at: int) -> None:
        if self._is_final:
            return
        if self._decision is not None:
            self._ledger.revoke(self._decision, at)
        self.begin()

    def _decide(self, fact: int | None, *, kept: bool) -> None:
        self._decision, self._is_decided, self._was_kept = fact, True, kept
