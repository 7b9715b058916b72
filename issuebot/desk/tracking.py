"""What a resident does with a ticket: adds to it, and says whether it was solved."""

from issuebot.desk import alarm, asking, notices
from issuebot.desk.commands import Location, Place, Pressed, Said, Toast
from issuebot.desk.files import keep_file
from issuebot.desk.languages import language_of
from issuebot.desk.orders import Order, resident_role
from issuebot.desk.turn import Turn
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import MOVES, Rating, Role, Status, may
from issuebot.store import drafts, media, people, tickets
from issuebot.store.people import Person
from issuebot.store.tickets import Ticket

REASON_SECONDS = 600  # after a survey that was not happy, words without a reply are its reason


def rate(turn: Turn, pressed: Pressed, person: Person) -> Toast | None:
    """One tap on the survey: it counts at once, once per round of work."""
    ticket = tickets.ticket(turn.tx, pressed.number())
    role = role_of(turn, ticket, person)
    language = language_of(turn, person)
    name = pressed.word(2)
    if ticket is None or name not in MOVES or not MOVES[name].who & {Role.REPORTER, Role.FOLLOWER}:
        return Toast(language, refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    if role is None:
        return Toast(language, refusal=Refusal(Reason.NOT_YOURS), alert=True)
    if pressed.number(1) != ticket.round or not may(name, role, ticket.status):
        return Toast(language, refusal=Refusal(Reason.NOT_NOW, ticket.number), alert=True, status=ticket.status)
    if not _settle(turn, ticket, name, role, person.id):
        return Toast(language, refusal=Refusal(Reason.TOO_LATE, ticket.number), alert=True)
    if name != Rating.SATISFIED:
        people.expect_words(turn.tx, person.id, ticket.number, turn.at + REASON_SECONDS)
    return Toast(language, said=f"rated-{name}")


def add(turn: Turn, number: int, said: Said, *, phase: str = "added", draft: int | None = None) -> bool:
    """Words and files of a resident join a ticket and go to those who work on it."""
    ticket = tickets.ticket(turn.tx, number)
    if ticket is None:
        return False
    medium = keep_file(turn, said, draft=draft, ticket=number, phase=phase, rounds=ticket.round)
    words = "\n".join(filter(None, (said.words, _spot(said.location))))
    # Who speaks as a group is nobody in particular.
    actor = said.who.id if said.where.private or said.who.id != said.where.chat else None
    role = resident_role(turn, ticket, actor or 0)
    if not (role and asking.answer(turn, Order(said.who, said.where, "answer", number, words, role=role), ticket)):
        tickets.record(
            turn.tx, number, "add", Role.REPORTER, turn.at, actor=actor, chat=said.where.chat, words=words or None
        )
    alarm.warn_of_addition(turn, said, ticket)
    notices.added(turn, ticket, words, medium)
    alarm.mark(turn, number)
    return True


def add_by_reply(turn: Turn, number: int, said: Said, person: Person) -> None:
    """A reply to any message about a ticket adds to it."""
    if role_of(turn, tickets.ticket(turn.tx, number), person) is None:
        turn.refuse(said.where, Refusal(Reason.NO_TICKET, number))
        return
    begun = said.album is not None and media.of_album(turn.tx, said.album, said.where.chat) is not None
    add(turn, number, said)
    if not begun:  # one answer for a whole album
        turn.answer("added-to", said.where, ticket=number)


def answer_question(turn: Turn, said: Said, person: Person) -> bool:
    """While a unit waits for this person, whatever they send next is the answer; a draft that is open goes on."""
    number = person.adding_to
    ticket = tickets.ticket(turn.tx, number) if number and turn.at <= (person.adding_until or 0) else None
    if ticket is None or ticket.status != Status.WAITING or drafts.open_draft(turn.tx, person.id):
        return False
    add(turn, ticket.number, said)
    turn.answer("added-to", said.where, ticket=ticket.number)
    return True


def continue_rating(turn: Turn, said: Said, person: Person) -> bool:
    """Words or a picture alone, soon after a survey that was not happy, are its reason; a whole report is a new one."""
    whole = said.attachment and said.words
    late = person.adding_to is None or turn.at > (person.adding_until or 0)
    if late or whole or said.album or said.location or drafts.open_draft(turn.tx, person.id):
        return False
    number = person.adding_to
    if number is None or not add(turn, number, said):
        return False
    turn.answer("added-to", Place(person.id, private=True), ticket=number)
    return True


def role_of(turn: Turn, ticket: Ticket | None, person: Person) -> Role | None:
    """What a resident is to a ticket; None is a stranger."""
    return resident_role(turn, ticket, person.id)


def _spot(where: Location | None) -> str:
    """A point on the map as words: map programs find it by its latitude and longitude."""
    point = f"{where.latitude:.6f}, {where.longitude:.6f}" if where else ""
    return " ".join(filter(None, ("📍", where.title, point))) if where else ""


def _settle(turn: Turn, ticket: Ticket, name: str, role: Role, actor: int) -> bool:
    end = MOVES[name].end
    if name == Rating.UNSOLVED:
        hears = notices.unit_can_hear(turn, turn.district.unit(ticket.unit))
        columns = {"round": ticket.round + 1, "ended_at": None, "next_due_at": None, "rating": name}
        end = end if hears or ticket.unit else Status.NEW
    else:
        columns = {"ended_at": turn.at, "next_due_at": None, "rating": name}
    after = tickets.move(turn.tx, ticket, end, **columns)
    if after is None:
        return False
    tickets.record(
        turn.tx,
        ticket.number,
        name,
        role,
        turn.at,
        actor=actor,
        chat=actor,
        from_status=ticket.status,
        to_status=end,
        unit=ticket.unit,
    )
    notices.moved(turn, after, by_chat=actor)
    return True
