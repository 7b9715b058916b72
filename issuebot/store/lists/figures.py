"""What is open and late at this moment, for the figures that people ask for."""

from issuebot.domain.queue import Queue
from issuebot.store.engine.database import Tx
from issuebot.store.lists import queues
from issuebot.store.lists.queue_terms import Asked, Sight


def open_and_late(tx: Tx, unit: str | None, now: int, most: int) -> tuple[int, int]:
    """How many are open, and late, at most so many and one more."""
    sight = Sight(unit)
    return (
        queues.count(tx, Asked(Queue(unit), sight, 0, now), most),
        queues.count(tx, Asked(Queue(unit, late=True), sight, 0, now), most),
    )
