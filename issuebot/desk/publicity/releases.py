"""What was chosen goes out to the public channel, after a second look where people may be in it, and is taken back.

Each step is one transaction that moves the row and queues what follows. Killed between two, the next one still waits.
"""

from issuebot.desk.context.commands import Pressed, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.notices import recipients
from issuebot.desk.outcomes import Later, MovedTo, Nothing, Outcome, PhotoRefused, Refused, Sent, ShutOut, TooLate
from issuebot.desk.publicity import digest_posts
from issuebot.domain.messages.publicity.publishing import Post, PublishNews, PublishPanel, PublishReview, Takedown
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import Status
from issuebot.store import tickets
from issuebot.store.members import people
from issuebot.store.outgoing import outbox
from issuebot.store.publicity import publications
from issuebot.store.publicity.publications import Publication
from issuebot.store.tickets import Ticket

DOES = frozenset({"go", "ask", "yes", "no", "take"})
RETRY_SECONDS = 3600  # a post that could not be taken back is tried again


def press(turn: Turn, pressed: Pressed, found: Publication) -> Toast | None:
    verb = pressed.word(0)
    if verb == "take":
        return _take(turn, pressed, found)
    ticket = tickets.ticket(turn.tx, found.ticket)
    if ticket is None or ticket.status != Status.CLOSED or found.recalled:
        return _refuse(turn, pressed, Reason.PUBLISH_OVER, found)
    if verb in ("yes", "no"):
        return _decide(turn, pressed, found, yes=verb == "yes")
    return _begin(turn, pressed, found, ticket)


def _begin(turn: Turn, pressed: Pressed, found: Publication, ticket: Ticket) -> Toast | None:
    """Let it go, or ask for a second look first."""
    if found.status != "draft" or not turn.is_coordinator(pressed.who, pressed.where):
        return _refuse(turn, pressed, Reason.PUBLISH_OVER, found)
    if found.picture is None:
        turn.answer(PublishPanel(found.ticket, found.id, found.version), pressed.where, edits=pressed.message_id)
        return _refuse(turn, pressed, Reason.PUBLISH_NOT_LOOKED, found)
    if needs_second(turn, ticket) and found.approver is None:
        return _ask(turn, pressed, found)
    return _let_go(turn, pressed, found, found.approver)


def needs_second(turn: Turn, ticket: Ticket) -> bool:
    """When people may be in the picture, or nobody knows what it is about."""
    category = turn.district.category(ticket.category)
    return category is None or category.sensitive


def _ask(turn: Turn, pressed: Pressed, found: Publication) -> Toast | None:
    hands = publications.hands(turn.tx, found.id)
    others = [one for one in _overseers(turn) if one not in hands]
    if not others:
        return _refuse(turn, pressed, Reason.PUBLISH_NOBODY_ELSE, found)
    if not publications.move(turn.tx, found, "asked", turn.at):
        return _refuse(turn, pressed, Reason.PUBLISH_OVER, found)
    for person in others:
        turn.notify(PublishReview(found.id, found.version), person)
    show(turn, pressed, found)
    return None


def _overseers(turn: Turn) -> list[int]:
    leader = recipients.leader(turn)
    known = leader if leader and people.person(turn.tx, leader) else None
    return list(dict.fromkeys([*recipients.coordinators(turn), *([known] if known else [])]))


def _decide(turn: Turn, pressed: Pressed, found: Publication, *, yes: bool) -> Toast | None:
    """The second person's yes or no to the very version that they were shown."""
    if pressed.who.id in publications.hands(turn.tx, found.id):
        return _refuse(turn, pressed, Reason.PUBLISH_OWN, found)
    if found.status != "asked" or found.picture is None or pressed.number(2) != found.version:
        return _refuse(turn, pressed, Reason.PUBLISH_OVER, found)
    if yes:
        return _let_go(turn, pressed, found, pressed.who.id)
    if not publications.move(turn.tx, found, "draft", turn.at):
        return _refuse(turn, pressed, Reason.PUBLISH_OVER, found)
    say(turn, found, "declined", found.editor)
    say(turn, found, "declined", pressed.where.chat, edits=pressed.message_id)
    return None


def _let_go(turn: Turn, pressed: Pressed, found: Publication, approver: int | None) -> Toast | None:
    """What goes out is the picture that was looked at, not another one made of the same."""
    chat = turn.district.digest_chat
    if chat is None:
        return _refuse(turn, pressed, Reason.PUBLISH_NO_CHANNEL, found)
    if not publications.move(turn.tx, found, "queued", turn.at, approver=approver, chat=chat, message_id=None):
        return _refuse(turn, pressed, Reason.PUBLISH_OVER, found)
    outbox.put(turn.tx, Post(found.id, found.version), chat, turn.at)
    show(turn, pressed, found)
    return None


def _take(turn: Turn, pressed: Pressed, found: Publication) -> Toast | None:
    take_back(turn, found)
    if pressed.who.id != found.editor:
        say(turn, found, "taking", pressed.where.chat)
    return Toast(chat_language(turn, pressed.where.chat), said="publish-taken", ticket=found.ticket)


def take_back(turn: Turn, found: Publication) -> None:
    """Out of the channel, or out of the way there. What is under way is taken back as soon as it has arrived."""
    digest_posts.take_pair_back(turn, found.id)
    if found.status == "out" and found.chat and found.message_id:
        if publications.move(turn.tx, found, "taking", turn.at, recalled=False, next_due_at=None):
            outbox.put(turn.tx, Takedown(found.id), found.chat, turn.at, priority=outbox.ANSWER)
    elif found.status == "queued":
        publications.move(turn.tx, found, "taking", turn.at, recalled=False, next_due_at=None)
    elif found.status != "taking":
        publications.end(turn.tx, found.id, turn.at)
        if found.status == "out":
            _tell(turn, found, "stuck")  # its group was renumbered, and the post cannot be found there


def come_round(turn: Turn, number: int) -> None:
    """Its ticket is not over any more, or its reporter is forgotten; or what could not be taken back is tried again."""
    found = publications.one(turn.tx, number)
    if found is None or found.next_due_at is None or found.next_due_at > turn.at:
        return
    if found.status == "taking" and found.chat:
        publications.CLOCK.postpone(turn.tx, number, None)
        if found.message_id:
            outbox.put(turn.tx, Takedown(number), found.chat, turn.at)
        return
    take_back(turn, found)
    _tell(turn, found, "recalled" if found.status in ("out", "queued") else "lapsed")


def concludes(turn: Turn, outcome: Outcome) -> bool:
    """Write down what came of a message to the channel; False where it is none, or waits for another try."""
    row = outcome.row
    if row.kind == PublishPanel.kind:
        return _looked_at(turn, outcome)
    if row.kind not in (Post.kind, Takedown.kind) or isinstance(outcome, Later | TooLate | MovedTo):
        return False
    said = row.message
    found = publications.one(turn.tx, said.publication) if isinstance(said, Post | Takedown) else None
    outbox.done(turn.tx, [row.id])
    if found is None:
        return True
    if isinstance(said, Post):
        _posted(turn, found, outcome)
    elif isinstance(said, Takedown):
        _taken(turn, found, outcome, plain=said.plain)
    return True


def _looked_at(turn: Turn, outcome: Outcome) -> bool:
    """The picture that arrived is what may go out; one that Telegram does not take is told of."""
    row, said = outcome.row, outcome.row.message
    if not isinstance(said, PublishPanel):
        return False
    if isinstance(outcome, Sent) and outcome.picture and not said.side:
        publications.keep_picture(turn.tx, said.publication, said.version, outcome.picture)
    if not isinstance(outcome, Refused | PhotoRefused):
        return False
    outbox.done(turn.tx, [row.id])
    turn.notify(PublishNews(said.ticket, said.publication, "unreadable"), row.chat)
    return True


def _posted(turn: Turn, found: Publication, outcome: Outcome) -> None:
    if isinstance(outcome, Sent):
        if found.status == "queued":
            publications.move(turn.tx, found, "out", turn.at, message_id=outcome.new)
            say(turn, found, "out", found.editor)
        elif found.status == "taking" and found.message_id is None and found.chat:
            publications.move(turn.tx, found, "taking", turn.at, message_id=outcome.new)
            outbox.put(turn.tx, Takedown(found.id), found.chat, turn.at, priority=outbox.ANSWER)
    elif found.status == "taking":
        publications.end(turn.tx, found.id, turn.at)  # it never arrived
    elif found.status == "queued" and isinstance(outcome, Nothing):
        publications.end(turn.tx, found.id, turn.at)
        _tell(turn, found, "lapsed")
    elif found.status == "queued":
        publications.move(turn.tx, found, "draft", turn.at)  # with the yes that it had
        _tell(turn, found, "unreachable" if isinstance(outcome, ShutOut) else "refused")


def _taken(turn: Turn, found: Publication, outcome: Outcome, *, plain: bool) -> None:
    if found.status != "taking":
        return
    if isinstance(outcome, Sent):
        publications.end(turn.tx, found.id, turn.at)
        say(turn, found, "back", found.editor)
    elif not plain and not isinstance(outcome, ShutOut) and found.chat:
        outbox.put(turn.tx, Takedown(found.id, plain=True), found.chat, turn.at, priority=outbox.ANSWER)
    else:
        publications.CLOCK.postpone(turn.tx, found.id, turn.at + RETRY_SECONDS)
        _tell(turn, found, "stuck")


def say(turn: Turn, found: Publication, what: str, chat: int, *, edits: int | None = None) -> None:
    if edits is None:
        turn.notify(PublishNews(found.ticket, found.id, what), chat)
    else:
        outbox.put(turn.tx, PublishNews(found.ticket, found.id, what), chat, turn.at, edits=edits)


def _tell(turn: Turn, found: Publication, what: str) -> None:
    """Tell the person who prepared it and every other coordinator, because it concerns what everybody sees."""
    for person in dict.fromkeys([found.editor, *recipients.coordinators(turn)]):
        if turn.district.oversees(person):
            say(turn, found, what, person)


def show(turn: Turn, pressed: Pressed, found: Publication) -> None:
    turn.answer(PublishPanel(found.ticket, found.id, found.version), pressed.where, edits=pressed.message_id)


def _refuse(turn: Turn, pressed: Pressed, reason: Reason, found: Publication) -> Toast:
    return Toast(chat_language(turn, pressed.where.chat), refusal=Refusal(reason, found.ticket), alert=True)
