"""What coordinators, the leader and admins do about people: see who is who and who did what, and stop an abuser."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from issuebot.desk.context import admission
from issuebot.desk.context.commands import Actor, Place, Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.members import disclosure
from issuebot.domain.language.mentions.numbers import read_number
from issuebot.domain.messages.answers import BannedAlready, NotBanned, PersonBanned, ReporterBanned, Unbanned
from issuebot.domain.messages.lists import AuditTrail, StaffDirectory
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store import tickets
from issuebot.store.members import bans, people, viewings
from issuebot.store.operation import bot, districts

ADMIN = "admin"  # the role of an admin who has no other one


def command(turn: Turn, said: Said) -> None:
    if may_look(turn, said.who, said.where):
        DOES[said.command or ""](turn, said)
    else:
        turn.refuse(said.where, Refusal(Reason.OVERSEERS_ONLY))


def press(turn: Turn, pressed: Pressed) -> Toast | None:
    """Another page of the same list, in place."""
    where, language = pressed.where, chat_language(turn, pressed.where.chat)
    if not may_look(turn, pressed.who, where):
        return Toast(language, refusal=Refusal(Reason.OVERSEERS_ONLY), alert=True)
    if pressed.action == "who":
        turn.answer(StaffDirectory(pressed.number()), where, edits=pressed.message_id)
    elif tickets.ticket(turn.tx, pressed.number()):
        turn.answer(AuditTrail(pressed.number(), pressed.number(1)), where, edits=pressed.message_id)
    else:
        return Toast(language, refusal=Refusal(Reason.NO_TICKET, pressed.number()), alert=True)
    return None


def note_view(turn: Turn, who: Actor, where: Place, number: int, how: str = "ticket") -> None:
    """Write down that somebody of the staff looked at a ticket; a resident's look at an own ticket is not written
    down.
    """
    role = turn.staff_role(who, where) or (ADMIN if turn.is_admin(who, where) else None)
    if role:
        viewings.add(turn.tx, number, how, person=who.id, role=role, chat=where.chat, now=turn.at)


def _who(turn: Turn, said: Said) -> None:
    turn.answer(StaffDirectory(), said.where)


def _audit(turn: Turn, said: Said) -> None:
    about = turn.about(said)
    number, _ = read_number(said.words, about.ticket if about else None)
    if number is None:
        turn.ask(said, "audit")
    elif tickets.ticket(turn.tx, number) is None:
        turn.refuse(said.where, Refusal(Reason.NO_TICKET, number))
    else:
        note_view(turn, said.who, said.where, number, "audit")
        turn.answer(AuditTrail(number), said.where)


def _ban(turn: Turn, said: Said) -> None:
    person, number, reason = _meant(turn, said)
    if person is None:
        _tell_nobody(turn, said)
    elif not _may_be_banned(turn, said, person):
        turn.refuse(said.where, Refusal(Reason.STAFF_STAYS))
    else:
        districts.dismiss(turn.tx, person)
        if bans.ban(turn.tx, person, turn.at, by=said.who.id, reason=reason[:200] or None):
            _note(turn, said, number, "ban")
            turn.answer(ReporterBanned(number) if number else PersonBanned(person), said.where)
        else:
            turn.answer(BannedAlready(), said.where)


def _unban(turn: Turn, said: Said) -> None:
    person, number, _ = _meant(turn, said)
    if person is None:
        _tell_nobody(turn, said)
    elif bans.unban(turn.tx, person):
        _note(turn, said, number, "unban")
        turn.answer(Unbanned(), said.where)
    else:
        turn.answer(NotBanned(), said.where)


def _note(turn: Turn, said: Said, number: int | None, how: str) -> None:
    """A decision about the reporter of a ticket stands in its audit trail."""
    if number:
        note_view(turn, said.who, said.where, number, how)


def _meant(turn: Turn, said: Said) -> tuple[int | None, int | None, str]:
    """Whom: the reporter of ticket N or of the message replied to, or a Telegram id; and what else was said."""
    about = turn.about(said)
    number, words = read_number(said.words, about.ticket if about else None)
    if number is None:
        return None, None, words
    ticket = tickets.ticket(turn.tx, number)
    if ticket:
        return ticket.reporter, number, words
    known = people.person(turn.tx, number) is not None or bans.is_banned(turn.tx, number)
    return (number if known else None), None, words


def _tell_nobody(turn: Turn, said: Said) -> None:
    about = turn.about(said)
    number, _ = read_number(said.words, about.ticket if about else None)
    if number is None:
        turn.ask(said, said.command or "")
    elif tickets.ticket(turn.tx, number):
        turn.refuse(said.where, Refusal(Reason.REPORTER_GONE, number))
    else:
        turn.refuse(said.where, Refusal(Reason.NO_TICKET, number))


def _may_be_banned(turn: Turn, said: Said, person: int) -> bool:
    """People named in the district file or the settings cannot be banned. An invited coordinator can, by an admin."""
    if bot.is_admin(turn.tx, person):
        return False
    invited = any(joined.person == person for joined in districts.joined(turn.tx))
    if invited:
        return turn.is_admin(said.who, said.where)
    return not admission.is_listed_staff(turn, Actor(person, "", None))


def may_look(turn: Turn, who: Actor, where: Place) -> bool:
    return turn.oversees(who, where) or turn.is_admin(who, where)


DOES: Mapping[str, Callable[[Turn, Said], None]] = MappingProxyType(
    {"who": _who, "audit": _audit, "ban": _ban, "unban": _unban, "reveal": disclosure.reveal}
)
