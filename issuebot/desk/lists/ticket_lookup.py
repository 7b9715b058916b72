"""What people look up: the help, one ticket."""

import re
from dataclasses import replace

from issuebot.desk.context.commands import Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.context.visibility import may_see, reader, seen_files
from issuebot.desk.members.oversight import note_view
from issuebot.desk.notices import attachments, news
from issuebot.desk.reports import community_groups
from issuebot.domain.language.intents.wishes import read_wish_about
from issuebot.domain.language.mentions.numbers import read_number
from issuebot.domain.language.writing.script import fold
from issuebot.domain.messages.lists import Help, TicketHistory
from issuebot.domain.messages.notices import Files
from issuebot.domain.messages.residents import HowToReportHere
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store import media, tickets
from issuebot.store.rosters import volunteers
from issuebot.store.tickets import Ticket

ALONE = re.compile(
    r"\W*(?:(?:帮我)?(?:看看|看一下|看下|查一下|查下|查看|查|看|show(?: me)?|open|look at)\s*)?"
    r"(?:#\s*(\d{1,9})|(?:工单|单号|ticket)\s*#?\s*(\d{1,9})|(\d{1,9})\s*号?工单)\s*(?:号|工单)?\W*"
)


def help_(turn: Turn, said: Said) -> None:
    role = turn.staff_role(said.who, said.where)
    if role is None and community_groups.community_of(turn, said.where):
        turn.answer(HowToReportHere(), said.where)
    elif role is None and not said.where.private:
        turn.answer(Help("group"), said.where)
    else:
        units = tuple(unit.id for unit in turn.units_at(said.where))
        serves = said.where.private and bool(volunteers.of_person(turn.tx, said.who.id))
        admin = turn.is_admin(said.who, said.where)
        turn.answer(Help(role or "resident", units, admin, volunteer=serves), said.where)


def ticket(turn: Turn, said: Said) -> None:
    """`/ticket N`, or as a reply to any message about it."""
    about = turn.about(said)
    number, _ = read_number(said.words, about.ticket if about else None)
    if number is None:
        turn.ask(said, "ticket")
    elif not may_see(turn, said.who, said.where, tickets.ticket(turn.tx, number)):
        turn.refuse(said.where, Refusal(Reason.NO_TICKET, number))
    else:
        note_view(turn, said.who, said.where, number)
        turn.answer(TicketHistory(number, said.who.id), said.where)


def looks_up(turn: Turn, said: Said) -> bool:
    """`#12`, `看看 #12`, `12号工单`, `进度 #12`: the number is all that is said, or how far it is is asked."""
    found, wish = ALONE.fullmatch(fold(said.words)), read_wish_about(said.words)
    named = next((int(one) for one in found.groups() if one), None) if found else None
    number = named or (wish[1] if wish and wish[0] == "my" else None)
    if number:
        ticket(turn, replace(said, words=f"#{number}"))
    return number is not None


def press(turn: Turn, pressed: Pressed) -> Toast | None:
    """One ticket of a list."""
    number, where = pressed.number(), pressed.where
    found = tickets.ticket(turn.tx, number)
    if found is None or not may_see(turn, pressed.who, where, found):
        return Toast(chat_language(turn, where.chat), refusal=Refusal(Reason.NO_TICKET, number), alert=True)
    if pressed.action == "history":  # another page is no new look at the ticket
        turn.answer(TicketHistory(number, pressed.who.id, pressed.number(1)), where, edits=pressed.message_id)
        return None
    if pressed.action == "photos":
        return _photos(turn, pressed, found)
    note_view(turn, pressed.who, where, number)
    if not news.open_bundled(turn, found, where.chat):
        turn.answer(TicketHistory(number, pressed.who.id), where)
    return None


def _photos(turn: Turn, pressed: Pressed, found: Ticket) -> Toast | None:
    """What was seen before and after, side by side in one album while it holds them."""
    where = pressed.where
    files = media.of_ticket(turn.tx, found.number)
    seen = seen_files(turn.district, found, files, reader(turn, pressed.who, where, found), where.chat)
    photos = sorted((file for file in seen if file.kind == "photo"), key=lambda file: file.phase == "proof")
    if not photos:
        return Toast(chat_language(turn, where.chat), refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    note_view(turn, pressed.who, where, found.number)
    for start in range(0, len(photos), attachments.ALBUM):
        album = tuple(file.id for file in photos[start : start + attachments.ALBUM])
        turn.answer(Files(found.number, album), where)
    return None
