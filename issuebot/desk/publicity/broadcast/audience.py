"""Those whom a broadcast goes to, by what became of its message to each."""

from collections.abc import Sequence

from issuebot.desk.context.turn import Turn
from issuebot.desk.outcomes import CardLost, Later, MovedTo, Nothing, Outcome, Sent, ShutOut, TooLate, TopicGone
from issuebot.desk.publicity.broadcast import sending
from issuebot.domain.messages.publicity.broadcasts import Announcement

UNSETTLED = Later | TooLate | MovedTo | TopicGone | CardLost  # the row stays, for the next try


def settle(turn: Turn, outcomes: Sequence[Outcome]) -> None:
    """What became of those whom a broadcast goes to; of whoever is to be tried again nothing yet."""
    found: list[tuple[int, str]] = []
    for outcome in outcomes:
        said = outcome.row.message if outcome.row.kind == Announcement.kind else None
        if not isinstance(said, Announcement) or not said.recipient or isinstance(outcome, UNSETTLED):
            continue
        match outcome:
            case Sent():
                status = "reached"
            case ShutOut():
                status = "blocked"
            case Nothing():
                status = sending.not_shown(turn, said, outcome.row.chat)
            case _:
                status = "failed"
        found.append((said.recipient, status))
    if found:
        sending.settled(turn, found)
