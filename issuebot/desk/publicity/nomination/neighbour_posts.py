"""How thanks to a good neighbour come into the public channel, with the next digest, and out of it again."""

from issuebot.desk.context.turn import Turn
from issuebot.desk.notices import recipients
from issuebot.desk.outcomes import (
    Later,
    MovedTo,
    Nothing,
    Outcome,
    PhotoRefused,
    PhotosForbidden,
    Refused,
    Sent,
    ShutOut,
    TooLate,
)
from issuebot.domain.messages.publicity.nominations import (
    NeighbourPost,
    NeighbourTakedown,
    NominationNews,
    NominationTold,
)
from issuebot.store.outgoing import outbox
from issuebot.store.publicity import nominations
from issuebot.store.publicity.nominations import Nomination

RETRY_SECONDS = 3600  # one that could not be taken back is tried again
KINDS = (NeighbourPost.kind, NeighbourTakedown.kind)


def waiting(turn: Turn) -> int:
    """How many go out with the next digest."""
    return len(nominations.of_status(turn.tx, "agreed"))


def release(turn: Turn, chat: int) -> None:
    """The digest is out: those who agreed are thanked below it."""
    for found in nominations.of_status(turn.tx, "agreed"):
        if nominations.move(turn.tx, found, "queued", turn.at, chat=chat, message_id=None):
            outbox.put(turn.tx, NeighbourPost(found.id), chat, turn.at)


def take_back(turn: Turn, found: Nomination) -> None:
    """Out of the channel, or out of the way there. What is under way goes as soon as it has arrived."""
    if found.status == "out" and found.chat and found.message_id:
        if nominations.move(turn.tx, found, "taking", turn.at, next_due_at=None):
            outbox.put(turn.tx, NeighbourTakedown(found.id), found.chat, turn.at, priority=outbox.ANSWER)
    elif found.status == "queued":
        nominations.move(turn.tx, found, "taking", turn.at, next_due_at=None)
    elif found.status != "taking":
        nominations.end(turn.tx, found, turn.at)
        if found.status == "out":
            _tell(turn, found, "stuck")  # its channel was renumbered, and the post cannot be found there


def come_round(turn: Turn, found: Nomination) -> None:
    """Somebody of it was forgotten; or what could not be taken back is tried again."""
    nominations.CLOCK.postpone(turn.tx, found.id, None)
    if found.status != "taking":
        take_back(turn, found)
        _tell(turn, found, "forgotten")
    elif found.message_id and found.chat:
        outbox.put(turn.tx, NeighbourTakedown(found.id), found.chat, turn.at)


def concludes(turn: Turn, outcome: Outcome) -> bool:
    """Write down what came of a message to the channel; False where it is none, or waits for another try."""
    row = outcome.row
    if row.kind not in KINDS or isinstance(outcome, Later | TooLate | MovedTo):
        return False
    outbox.done(turn.tx, [row.id])
    said = row.message
    if not isinstance(said, NeighbourPost | NeighbourTakedown):
        return True
    found = nominations.one(turn.tx, said.nomination)
    if found and isinstance(said, NeighbourPost):
        _posted(turn, found, outcome)
    elif found and found.status == "taking" and isinstance(said, NeighbourTakedown):
        _taken(turn, found, said, outcome)
    return True


def _posted(turn: Turn, found: Nomination, outcome: Outcome) -> None:
    if isinstance(outcome, Sent):
        _arrived(turn, found, outcome)
    elif found.status == "taking":
        nominations.end(turn.tx, found, turn.at)  # it never arrived
    elif found.status == "queued" and found.chat and _may_go_plainly(found, outcome):
        nominations.move(turn.tx, found, "queued", turn.at, with_photo=False)
        outbox.put(turn.tx, NeighbourPost(found.id), found.chat, turn.at)
    elif found.status == "queued":
        nominations.move(turn.tx, found, "agreed", turn.at)  # with the yes that it had, for the next digest
        if not isinstance(outcome, Nothing):
            _tell(turn, found, "unreachable" if isinstance(outcome, ShutOut) else "refused")


def _arrived(turn: Turn, found: Nomination, outcome: Sent) -> None:
    if found.status == "queued":
        nominations.move(turn.tx, found, "out", turn.at, message_id=outcome.new)
        turn.notify(NominationNews("out"), found.person)
    elif found.status == "taking" and found.message_id is None and found.chat:
        nominations.move(turn.tx, found, "taking", turn.at, message_id=outcome.new)
        outbox.put(turn.tx, NeighbourTakedown(found.id), found.chat, turn.at, priority=outbox.ANSWER)


def _may_go_plainly(found: Nomination, outcome: Outcome) -> bool:
    """Whether it may go without its photo, because Telegram or the channel does not take it."""
    return isinstance(outcome, PhotoRefused | PhotosForbidden | Refused) and found.with_photo and bool(found.photo)


def _taken(turn: Turn, found: Nomination, said: NeighbourTakedown, outcome: Outcome) -> None:
    if isinstance(outcome, Sent):
        nominations.end(turn.tx, found, turn.at)
        _tell(turn, found, "back")
    elif not said.plain and not isinstance(outcome, ShutOut) and found.chat:
        again = NeighbourTakedown(found.id, plain=True)
        outbox.put(turn.tx, again, found.chat, turn.at, priority=outbox.ANSWER)
    else:
        nominations.CLOCK.postpone(turn.tx, found.id, turn.at + RETRY_SECONDS)
        _tell(turn, found, "stuck")


def _tell(turn: Turn, found: Nomination, what: str) -> None:
    for desk in recipients.desks(turn):
        turn.notify(NominationTold(found.id, what), desk)
