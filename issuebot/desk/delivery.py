"""What came of each message that was to be sent, written down."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from issuebot.desk import arrivals
from issuebot.desk.context import district
from issuebot.desk.context.turn import Turn
from issuebot.desk.lists.figures import charts
from issuebot.desk.members import contacts, lost_chats
from issuebot.desk.notices import bundles, forbidden_photos, news, reminders
from issuebot.desk.outcomes import (
    CardLost,
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
    TopicGone,
)
from issuebot.desk.publicity import digest_posts, guides, releases
from issuebot.desk.publicity.broadcast import audience
from issuebot.desk.publicity.nomination import neighbour_posts
from issuebot.domain.messages.answers import Acknowledged, CommunityInvite, Done
from issuebot.domain.messages.duties.joining import VolunteerInvite
from issuebot.domain.messages.duties.patrols import PatrolMoved
from issuebot.domain.messages.duties.planned import DutyWeek
from issuebot.domain.messages.figures.charts import StatsChart
from issuebot.domain.messages.lists import OpenMap
from issuebot.domain.messages.message import ShowCard
from issuebot.domain.messages.notices import Files, Progress, Reminder
from issuebot.domain.messages.publicity.broadcasts import BroadcastMoved
from issuebot.domain.messages.publicity.guides import GuideShown
from issuebot.domain.messages.publicity.publishing import DigestPreview
from issuebot.domain.messages.residents import DraftMoved
from issuebot.store.engine.database import Tx
from issuebot.store.members import people
from issuebot.store.outgoing import cards, outbox, pauses
from issuebot.store.outgoing.outbox import Outgoing

MOVED = (
    DraftMoved | PatrolMoved | BroadcastMoved | StatsChart
)  # edits that stand in the place of a message that was sent again below

# What can be said without its picture.
PLAIN = ShowCard | OpenMap | DutyWeek | Progress | VolunteerInvite | CommunityInvite | DigestPreview | GuideShown


def record(tx: Tx, outcomes: Sequence[Outcome], now: datetime) -> None:
    """Write down what came of rows of the outbox, at most one of each chat.

    A row may have been dropped, or have gone to another chat, while its call was under way. What came of the call then
    settles nothing: a message that arrived is only remembered as its card's, or as its group's.
    """
    if not outcomes:
        return
    in_force = district.current(tx)
    turn = Turn(tx, in_force, now) if in_force else None
    waiting = outbox.still_waiting(tx, [outcome.row for outcome in outcomes])
    sent = [outcome for outcome in outcomes if isinstance(outcome, Sent)]
    arrivals.write_down(tx, turn, sent, waiting, int(now.timestamp()))
    if asked := {one.row.chat for one in sent if one.pictured or _is_answer(one.row)}:
        people.read_ahead(tx, asked)
    for outcome in outcomes:
        # That Telegram moved a chat is true whatever became of the row.
        if outcome.row.id in waiting or isinstance(outcome, MovedTo):
            _record(tx, turn, outcome)
    if turn:
        audience.settle(turn, [outcome for outcome in outcomes if outcome.row.id in waiting])


def record_late(tx: Tx, sent: Sequence[Sent], now: datetime) -> None:
    """Write down what arrived for a sender that had lost its turn, so that the present sender does not send it again.

    Nothing else follows from the call: the present sender finds out for itself. What it has settled already stays as it
    is. The message is then a second one, and is known only so that a reply to it is understood.
    """
    if not sent:
        return
    in_force = district.current(tx)
    turn = Turn(tx, in_force, now) if in_force else None
    waiting = outbox.still_waiting(tx, [one.row for one in sent])
    at = int(now.timestamp())
    arrivals.write_down(tx, turn, [one for one in sent if one.row.id in waiting], waiting, at)
    for one in sent:
        if turn and one.row.id in waiting:
            _concludes(turn, one)
    if turn:
        audience.settle(turn, [one for one in sent if one.row.id in waiting])
    second = [one for one in sent if one.row.id not in waiting]
    found = [cards.card(tx, one.row.card) for one in second if one.row.card]
    arrivals.remember(tx, turn, second, {card.id: card for card in found if card}, at)


def _record(tx: Tx, turn: Turn | None, outcome: Outcome) -> None:  # noqa: C901, PLR0912 a table, one line per outcome
    row = outcome.row
    if turn and _concludes(turn, outcome):
        return
    match outcome:
        case Sent():
            _note_reach(turn, row)
            _note_photos(turn, outcome)
            _follow(turn, row)
            if turn:
                charts.follow(turn, row, outcome.new)
        case Later():
            outbox.later(tx, row.id, outcome.not_before_ms)
        case TooLate():
            pauses.hold(tx, row.chat, outcome.until_ms)
        case Refused() if turn and (is_album(row) or is_gathered(row)):
            _send_singly(turn, row)
        case MovedTo() if turn:
            contacts.moved(turn, row.chat, outcome.chat)
        case TopicGone() if turn and row.topic is not None:
            lost_chats.topic_lost(turn, row.chat, row.topic)
        case TopicGone() if turn and any(unit.topic for unit in turn.district.units_in(row.chat)):
            # The other units of the group have topics that may be open.
            outbox.done(tx, [row.id])
            lost_chats.general_lost(turn, _ticket_of(turn, row), row.card)
        case CardLost() if row.card is not None:
            cards.lose(tx, row.card)
        case CardLost() if row.edits is not None and not isinstance(row.message, MOVED):
            outbox.send_anew(tx, row.id)
        case PhotoRefused():
            _say_plainly(tx, row)
        case PhotosForbidden():
            _say_plainly(tx, row)
            _note_photos(turn, outcome)
        case Nothing() if row.card is not None and not cards.is_settled(tx, row.card):
            _drop_ended(tx, row)
        case ShutOut() | TopicGone() if turn:
            outbox.done(tx, [row.id])
            _shut_out(turn, row)
        case _:
            outbox.done(tx, [row.id])
            if isinstance(outcome, Nothing):
                _follow(turn, row)


def _concludes(turn: Turn, outcome: Outcome) -> bool:
    """Whether the message is of the public channel, as no card is: its rooms conclude for themselves what comes of a
    call.
    """
    return outcome.row.kind != ShowCard.kind and any(
        room.concludes(turn, outcome) for room in (releases, digest_posts, neighbour_posts, guides)
    )


def _follow(turn: Turn | None, row: Outgoing) -> None:
    if turn and row.kind == Reminder.kind:
        reminders.follow(turn, row)


def gather(tx: Tx, chats: Mapping[int, int], now: datetime) -> bool:
    """Bundle what is new for chats that a limit holds up; True when something changed.

    With each chat: how many messages may go there before they are late.
    """
    in_force = district.current(tx)
    if in_force is None:
        return False
    turn = Turn(tx, in_force, now)
    return sum(bundles.gather(turn, chat, spare) for chat, spare in chats.items()) > 0


def _note_reach(turn: Turn | None, row: Outgoing) -> None:
    """A chat that an answer arrived in can be reached, also where Telegram did not tell us of an unblocking."""
    if turn and _is_answer(row) and people.mark_reachable(turn.tx, row.chat):
        contacts.came_back(turn, row.chat)


def _is_answer(row: Outgoing) -> bool:
    return row.card is None and row.priority == outbox.ANSWER


def _note_photos(turn: Turn | None, outcome: Sent | PhotosForbidden) -> None:
    """Whether a group takes photos is found out each time that one is sent there."""
    chat = outcome.row.chat
    if turn is None or chat > 0:
        return
    if isinstance(outcome, PhotosForbidden):
        if people.forbid_photos(turn.tx, chat, turn.at):
            forbidden_photos.forbidden(turn, chat)
    elif outcome.pictured and people.allow_photos(turn.tx, chat):
        forbidden_photos.allowed(turn, chat)


def _shut_out(turn: Turn, row: Outgoing) -> None:
    """The chat is out of reach. A ticket that was on its way there goes to the desk as well."""
    if contacts.is_known(turn, row.chat) and people.mark_unreachable(turn.tx, row.chat, turn.at):
        contacts.shut_out(turn, row.chat)
    elif number := _ticket_of(turn, row):
        news.divert(turn, number)


def _ticket_of(turn: Turn, row: Outgoing) -> int | None:
    card = cards.card(turn.tx, row.card) if row.card else None
    return card.ticket if card else row.ticket


def _drop_ended(tx: Tx, row: Outgoing) -> None:
    """Drop the row of a card that shows nothing any more; one that changed meanwhile keeps its row."""
    card = cards.card(tx, row.card or 0)
    if card is None or (card.draft is None and card.ticket is None):
        outbox.done(tx, [row.id])


def _send_singly(turn: Turn, row: Outgoing) -> None:
    """An album was refused because of one file, or a reminder of several because of one ticket: each goes by itself."""
    outbox.done(turn.tx, [row.id])
    said = row.message
    if isinstance(said, Files):
        for medium in said.files:
            turn.notify(replace(said, files=(medium,)), row.chat, topic=row.topic)
    if isinstance(said, Reminder):
        for one in said.reminded:
            turn.notify(Reminder((one,)), row.chat, topic=row.topic)


def is_album(row: Outgoing) -> bool:
    return row.kind == Files.kind and isinstance(row.message, Files) and len(row.message.files) > 1


def is_gathered(row: Outgoing) -> bool:
    """Whether it is a new reminder of several tickets. One that is edited is in the chat already."""
    several = row.kind == Reminder.kind and row.edits is None
    return several and isinstance(row.message, Reminder) and len(row.message.reminded) > 1


def _say_plainly(tx: Tx, row: Outgoing) -> None:
    """Send it without its picture. What has no other form is dropped."""
    said = row.message
    if isinstance(said, PLAIN):
        outbox.change(tx, row.id, replace(said, plain=True))
    elif isinstance(said, Acknowledged):
        outbox.change(tx, row.id, Done(said.move, said.ticket, said.target))
    else:
        outbox.done(tx, [row.id])
