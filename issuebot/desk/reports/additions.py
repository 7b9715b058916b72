"""What residents say of a ticket that there is: it is added, and passed on to those who work on it."""

from issuebot.desk.context import hidden_numbers
from issuebot.desk.context.commands import Location, Said
from issuebot.desk.context.files import keep_file
from issuebot.desk.context.turn import Turn
from issuebot.desk.context.visibility import resident_role
from issuebot.desk.moves import questions
from issuebot.desk.moves.orders.order import Order
from issuebot.desk.notices import alarm, alerts, news
from issuebot.desk.reports.draft.draft_facts import telling_draft
from issuebot.domain.belonging import FRESH_SECONDS, begins_another
from issuebot.domain.draft import STALE_SECONDS
from issuebot.domain.language.answers.asking_back import asks_back, puts_off
from issuebot.domain.language.answers.idle_words import is_idle
from issuebot.domain.language.answers.over import says_it_is_over
from issuebot.domain.language.guesses.guessing import bare
from issuebot.domain.language.intents.urging import asks_when, is_urging
from issuebot.domain.language.intents.wishes import read_wish
from issuebot.domain.language.writing.faces import frowns
from issuebot.domain.messages.residents import AddedTo, StillWaits
from issuebot.domain.ticket import OPEN, Role, Status
from issuebot.store import events, expectations, followers, pseudonyms, tickets
from issuebot.store.media import Medium
from issuebot.store.members.people import Person
from issuebot.store.tickets import Ticket


def add(turn: Turn, number: int, said: Said, *, phase: str = "added", draft: int | None = None) -> bool:
    """Words and files of a resident join a ticket and go to those who work on it."""
    ticket = goes_on(turn, tickets.ticket(turn.tx, number))
    if ticket is None:
        return False
    medium = keep_file(turn, said, draft=draft, ticket=ticket.number, phase=phase, rounds=ticket.round)
    tell(turn, ticket, said, [medium] if medium else [])
    return True


def take(turn: Turn, ticket: Ticket, said: Said, *, over: bool = False, urged: bool = False) -> None:
    """It goes to those who can do something about it, and the answer offers what else it may be. `over`: nobody need
    come any more, `urged`: how far is it, in words that say so only of one report among several.
    """
    if _is_idle(turn, ticket, said):
        turn.answer(StillWaits(ticket.number), said.where)
        return
    again = _is_said_again(turn, ticket, said)
    if not again:
        add(turn, ticket.number, said)
    urged = ticket.status in OPEN and (urged or is_urging(said.words) or frowns(said.words))
    over = ticket.status in OPEN and (over or says_it_is_over(said.words))
    shows = said.attachment is not None and said.attachment.shows and not said.words
    turn.answer(
        AddedTo(ticket.number, 0 if again else said.message_id, urged=urged, over=over, shows=shows), said.where
    )


def pass_on(turn: Turn, number: int, said: Said) -> None:
    """Add it to an existing ticket."""
    ticket = tickets.ticket(turn.tx, number)
    if ticket:
        take(turn, ticket, said)


def tell(turn: Turn, ticket: Ticket, said: Said, files: list[Medium]) -> None:
    """Write down what was said of the ticket, and pass it on with the files, which it has already."""
    number = ticket.number
    shown = hidden_numbers.on_ticket(turn, number, said.who.id, said.words)
    words = "\n".join(filter(None, (shown, _spot(said.location))))
    # An anonymous admin of a group has no person.
    actor = said.who.id if said.where.private or said.who.id != said.where.chat else None
    role = resident_role(turn, ticket, actor or 0)
    if actor:
        pseudonyms.give(turn.tx, ticket, actor)
    answers = Order(said.who, said.where, "answer", number, words, said, role=role) if role else None
    no_answer = asks_back(said.words) or puts_off(said.words) or asks_when(said.words)
    back = ticket.status == Status.WAITING and not (files or said.location) and no_answer
    answered = questions.answer(turn, answers, ticket) if answers and not back else None
    if not answered:
        events.record(
            turn.tx,
            number,
            "add",
            role or Role.FOLLOWER,
            turn.at,
            actor=actor,
            chat=said.where.chat,
            words=words or None,
            message_id=said.message_id or None,
        )
    alarm.warn_of_addition(turn, said, ticket)
    news.added(turn, ticket, words, files, person=actor)
    if answered or back:  # who asked hears also what is asked back; the ticket waits on
        alerts.answered(turn, answered or ticket, words, files, person=actor)
    if files and not answered:
        news.marked(turn, ticket)  # the card counts them
    alarm.mark(turn, number)


def answer_question(turn: Turn, said: Said, person: Person) -> bool:
    """Take a message as the answer to a unit's question, unless the person is in the middle of a report."""
    asked = expectations.newest(turn.tx, person.id, turn.at)
    if asked is None or asked.what != expectations.ANSWER or drafts_since(turn, person, asked.since):
        return False
    ticket = tickets.ticket(turn.tx, asked.ticket)
    kind, home = (ticket.category, ticket.community) if ticket else (None, None)
    if ticket is None or begins_another(turn.district, said.words, category=kind, community=home):
        return False
    # 取消 ends the question, and is theirs to tap now.
    take(turn, ticket, said, over=read_wish(said.words) in ("withdraw", "cancel"))
    return True


def drafts_since(turn: Turn, person: Person, asked_at: int) -> bool:
    """Whether the person began or changed a report after they were asked."""
    draft = telling_draft(turn, person)
    return draft is not None and (draft.next_due_at or 0) - STALE_SECONDS > asked_at


def goes_on(turn: Turn, ticket: Ticket | None) -> Ticket | None:
    """The ticket itself, or the one that it was merged into."""
    if ticket is None or ticket.status != Status.MERGED:
        return ticket
    return tickets.ticket(turn.tx, followers.root(turn.tx, ticket.number))


def role_of(turn: Turn, ticket: Ticket | None, person: Person) -> Role | None:
    """Whether a person is the ticket's reporter or a follower; None for anybody else."""
    return resident_role(turn, ticket, person.id)


def _is_said_again(turn: Turn, ticket: Ticket, said: Said) -> bool:
    """没人管吗 for the third time: the unit has read it."""
    before = None if said.attachment or said.location else events.latest(turn.tx, ticket.number, "add")
    if before is None or before.actor != said.who.id or turn.at - before.at > FRESH_SECONDS:
        return False
    return bare(before.words or "") == bare(said.words) != ""


def _is_idle(turn: Turn, ticket: Ticket, said: Said) -> bool:
    """谢谢 below a question: the unit need not read it, and waits on."""
    asked_them = ticket.status == Status.WAITING and ticket.reporter in (None, said.who.id)
    if not asked_them or said.attachment or said.location:
        return False
    asked = events.latest(turn.tx, ticket.number, "ask")
    return asked is not None and is_idle(said.words, asked.words or "")


def _spot(where: Location | None) -> str:
    """A point on the map as words: map programs find it by its latitude and longitude."""
    point = f"{where.latitude:.6f}, {where.longitude:.6f}" if where else ""
    return " ".join(filter(None, ("📍", where.title, point))) if where else ""
