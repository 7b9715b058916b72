"""Invites: links that work once and for a day, by which a group becomes a unit's, and a person a coordinator; and one
that works for a week, by which volunteers say who they are.
"""

from dataclasses import replace

from issuebot.desk.context import district, ticket_clock
from issuebot.desk.context.commands import Actor, Place, Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties.volunteers import joining
from issuebot.desk.members import lost_chats, posters
from issuebot.desk.notices import news, recipients
from issuebot.domain.district.designations import Named, read_name
from issuebot.domain.district.parts import Unit
from issuebot.domain.district.roles import Owner, owner_of
from issuebot.domain.district.routing import route
from issuebot.domain.language.writing.script import fold
from issuebot.domain.messages.answers import (
    CoordinatorInvite,
    CoordinatorWelcome,
    GroupBound,
    InviteChoice,
    InviteHow,
    UnitInvite,
)
from issuebot.domain.messages.duties.joining import VolunteerInvite, VolunteerInviteChoice
from issuebot.domain.messages.reach import CoordinatorJoined
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import MOVES, Role, may
from issuebot.store import events, tickets
from issuebot.store.members import invites
from issuebot.store.members.invites import Invite
from issuebot.store.operation import bot, districts
from issuebot.store.outgoing import cards

LINK = "i_"  # what a link's start parameter begins with
VALID_SECONDS = 24 * 3600
VOLUNTEERS_SECONDS = 7 * VALID_SECONDS
COORDINATOR_WORDS = ("coordinator", "协调员")
UNIT_WORDS = ("unit", "单位", "责任单位")
WITHOUT_UNIT = ("coordinator", "volunteers", "community")  # what may be invited without a unit
VOLUNTEER_WORDS = ("volunteers", "volunteer", "志愿者", "值班人员")
TAKEN = {
    Owner.RESIDENTS: Reason.GROUP_OF_RESIDENTS,
    Owner.PUBLIC: Reason.GROUP_OF_RESIDENTS,
    Owner.DESK: Reason.GROUP_TAKEN,
    Owner.UNIT: Reason.GROUP_TAKEN,
}


def invite(turn: Turn, said: Said) -> None:
    """`/invite unit urban-management`, `/invite coordinator`: a link, for admins only. `/invite volunteers`: for
    coordinators, and for a unit in its group. `/invite community xingfu`: for coordinators and admins.
    """
    kind, name = (*said.words.split(maxsplit=1), "", "")[:2]
    if fold(kind) in VOLUNTEER_WORDS or not (kind or turn.is_admin(said.who, said.where)):
        _invite_volunteers(turn, said, name)
        return
    if fold(kind) in posters.WORDS:
        posters.invite(turn, said, name)
        return
    if not said.where.private:
        turn.send_to_private(said, Reason.PRIVATE_ONLY, "invite")
        return
    if not turn.is_admin(said.who, said.where):
        turn.refuse(said.where, Refusal(Reason.ADMIN_ONLY))
        return
    if fold(kind) in COORDINATOR_WORDS:
        _issue(turn, said.who, said.where, "coordinator", None)
    elif fold(kind) not in UNIT_WORDS or not name:
        turn.answer(InviteHow(), said.where)
    else:
        _invite_unit(turn, said, read_name(turn.district.open_units, name), name)


def choose(turn: Turn, pressed: Pressed) -> Toast | None:
    """`invite:urban-management` below the question which unit was meant; `invite::coordinator` invites somebody without
    one.
    """
    unit, language = turn.district.unit(pressed.word(0)), chat_language(turn, pressed.where.chat)
    if not turn.is_admin(pressed.who, pressed.where):
        return Toast(language, refusal=Refusal(Reason.ADMIN_ONLY), alert=True)
    if pressed.word(1) in WITHOUT_UNIT:
        invite(turn, Said(pressed.who, pressed.where, pressed.message_id, pressed.word(1)))
        return None
    if unit is None or unit.retired:
        return Toast(language, refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    _issue(turn, pressed.who, pressed.where, "unit", unit.id)
    return None


def choose_unit_of_volunteers(turn: Turn, pressed: Pressed) -> Toast | None:
    """`enlist:urban-management` under the question whose volunteers are meant."""
    unit, language = turn.district.unit(pressed.word(0)), chat_language(turn, pressed.where.chat)
    if unit is None or unit not in _invites_for(turn, pressed.who, pressed.where):
        return Toast(language, refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    _issue(turn, pressed.who, pressed.where, "volunteers", unit.id)
    return None


def accept(turn: Turn, said: Said) -> None:
    """`/start i_…`, which Telegram writes for whoever opens the link, in private or in the group they chose."""
    token = said.words.removeprefix(LINK).strip()
    found = invites.invite(turn.tx, token)
    if found and found.kind == "volunteers":
        _welcome_volunteer(turn, said, found)
        return
    refusal = _why_not(turn, found, said.who, said.where)
    unused = found is not None and found.used_at is None
    if refusal is None and unused and not invites.claim(turn.tx, token, said.who.id, turn.at):
        refusal = Refusal(Reason.INVITE_USED)
    if refusal or found is None:
        turn.refuse(said.where, refusal or Refusal(Reason.INVITE_UNKNOWN))
    elif found.unit:
        _bind(turn, said, found.unit, found.made_by)
    else:
        _enlist(turn, said, found)


def _invite_unit(turn: Turn, said: Said, named: Named[Unit], name: str) -> None:
    if named.one:
        _issue(turn, said.who, said.where, "unit", named.one.id)
    elif named.parts:
        turn.answer(InviteChoice(tuple(unit.id for unit in named.parts)), said.where)
    else:
        turn.refuse(said.where, Refusal(Reason.NO_UNIT, words=name))


def _invite_volunteers(turn: Turn, said: Said, name: str) -> None:
    """A group with one unit need not name it."""
    units = _invites_for(turn, said.who, said.where)
    named = read_name(units, name) if name else Named(units)
    if not units:
        turn.refuse(said.where, Refusal(Reason.STAFF_ONLY))
    elif named.one:
        _issue(turn, said.who, said.where, "volunteers", named.one.id)
    elif named.parts:
        turn.answer(VolunteerInviteChoice(tuple(unit.id for unit in named.parts)), said.where)
    else:
        turn.refuse(said.where, Refusal(Reason.NO_UNIT, words=name))


def _invites_for(turn: Turn, who: Actor, where: Place) -> tuple[Unit, ...]:
    """Whose volunteers they may invite."""
    if turn.is_coordinator(who, where) or turn.is_admin(who, where):
        return turn.district.open_units
    return tuple(unit for unit in turn.units_at(where) if not unit.retired)


def _welcome_volunteer(turn: Turn, said: Said, found: Invite) -> None:
    unit = turn.district.unit(found.unit)
    if not said.where.private:
        turn.refuse(said.where, Refusal(Reason.INVITE_FOR_VOLUNTEERS))
    elif unit is None or unit.retired or found.expires_at <= turn.at:
        turn.refuse(said.where, Refusal(Reason.INVITE_EXPIRED))
    else:
        joining.open_link(turn, said.who, said.where, unit.id)


def _issue(turn: Turn, who: Actor, where: Place, kind: str, unit: str | None) -> None:
    username = bot.username(turn.tx)
    if not username:
        turn.refuse(where, Refusal(Reason.NAMELESS))
        return
    expires = turn.at + (VOLUNTEERS_SECONDS if kind == "volunteers" else VALID_SECONDS)
    invites.add(turn.tx, turn.token, kind, unit=unit, made_by=who.id, expires_at=expires)
    opens = "startgroup" if kind == "unit" else "start"
    link = f"https://t.me/{username}?{opens}={LINK}{turn.token}"
    if kind == "volunteers" and unit:
        turn.answer(VolunteerInvite(unit, link, expires), where)
        return
    turn.answer(UnitInvite(unit, link) if unit else CoordinatorInvite(link), where)


def _why_not(turn: Turn, found: Invite | None, who: Actor, where: Place) -> Refusal | None:  # noqa: PLR0911 a table
    """Why the invite cannot be used. When the reason is not the link itself, the invite stays valid."""
    unit = turn.district.unit(found.unit) if found else None
    if found is None:
        return Refusal(Reason.INVITE_UNKNOWN)
    if found.used_at is not None and not _narrows(unit, where):
        return Refusal(Reason.INVITE_USED)
    stands = bot.is_admin(turn.tx, found.made_by) and not (found.kind == "unit" and (unit is None or unit.retired))
    if found.expires_at <= turn.at or not stands:
        return Refusal(Reason.INVITE_EXPIRED)
    if found.kind == "unit" and where.private:
        return Refusal(Reason.INVITE_FOR_GROUP)
    if found.kind == "coordinator" and not where.private:
        return Refusal(Reason.INVITE_FOR_PERSON)
    if found.kind == "coordinator" and turn.is_coordinator(who, where):
        return Refusal(Reason.COORDINATOR_ALREADY)
    owner = None if where.private else owner_of(turn.district, where.chat, where.topic, beside=found.unit)
    return Refusal(TAKEN[owner]) if owner else None


def _narrows(unit: Unit | None, where: Place) -> bool:
    """Whether the invite is used again in a topic of the group that it bound: then the unit gets only this topic."""
    whole = unit is not None and (unit.chat, unit.topic) == (where.chat, None)
    return whole and where.topic is not None


def _bind(turn: Turn, said: Said, unit_id: str, admin: int) -> None:
    """Bind the group: the unit's open tickets get cards here, and cards in its former group lose their buttons."""
    where, before = said.where, turn.district.unit(unit_id)
    districts.bind(turn.tx, unit_id, chat=where.chat, topic=where.topic, person=said.who.id, now=turn.at)
    turn = replace(turn, district=district.current(turn.tx) or turn.district)
    unit = turn.district.unit(unit_id)
    if unit is None or before is None:
        return
    turn.answer(GroupBound(unit_id), where)
    if before.chat and before.chat != where.chat:
        _leave(turn, unit, before.chat)
    lost_chats.units_back(turn, [unit], bound=True)
    _call_home(turn, unit, admin)


def _leave(turn: Turn, unit: Unit, chat: int) -> None:
    for ticket in tickets.open_of_unit(turn.tx, unit.id):
        for card in cards.of_ticket(turn.tx, ticket.number):
            if card.chat == chat and card.kind == "unit":
                turn.refresh(card)


def _call_home(turn: Turn, unit: Unit, admin: int) -> None:
    """Tickets that are at the desk only because the unit had no group are assigned to it by their rule."""
    end = MOVES["assign"].end
    for ticket in tickets.diverted(turn.tx):
        routed = route(turn.district, ticket.category, ticket.community)
        if routed.unit != unit.id or not may("assign", Role.COORDINATOR, ticket.status):
            continue
        after = ticket_clock.move(turn, ticket, end, unit=unit.id, rule=routed.rule)
        if after:
            events.record(
                turn.tx,
                ticket.number,
                "assign",
                Role.COORDINATOR,
                turn.at,
                actor=admin,
                from_status=ticket.status,
                to_status=end,
                unit=unit.id,
            )
            news.moved(turn, after, by_chat=None)


def _enlist(turn: Turn, said: Said, found: Invite) -> None:
    districts.join(turn.tx, said.who.id, said.who.name, found.made_by, turn.at)
    turn.answer(CoordinatorWelcome(), said.where)
    for desk in recipients.desks(turn):
        turn.notify(CoordinatorJoined(said.who.name), desk)
