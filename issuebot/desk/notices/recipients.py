"""Who can be told something now: the desk, the leader, a unit; and who is told in their place when nobody can."""

from issuebot.desk.context.turn import Turn
from issuebot.domain.district.parts import Unit
from issuebot.domain.messages.reach import NobodyAtDesk
from issuebot.store.members import people
from issuebot.store.operation import bot, outages
from issuebot.store.outgoing import cards

DESK = "desk"  # the outage while no coordinator can be reached


def desks(turn: Turn) -> list[int]:
    """Where coordinators are: their group, or else each of them in private."""
    if turn.district.desk_chat and people.is_reachable(turn.tx, turn.district.desk_chat):
        return [turn.district.desk_chat]
    return coordinators(turn)


def coordinators(turn: Turn) -> list[int]:
    """The private chats of those who can be reached there."""
    listed = [coordinator.id for coordinator in turn.district.coordinators]
    return [person for person in listed if people.person(turn.tx, person) and people.is_reachable(turn.tx, person)]


def nobody(turn: Turn) -> list[int]:
    """No coordinator can be reached: tell the admins, once. Gives an empty list, in place of chats."""
    if outages.begin(turn.tx, DESK, turn.at):
        for admin in bot.admins(turn.tx):
            tell_of_outage(turn, admin)
    return []


def tell_of_outage(turn: Turn, admin: int) -> None:
    """Tell an admin that nobody is at the desk, once. An admin who never wrote to us is told when they do."""
    known = people.person(turn.tx, admin) is not None and outages.lasts(turn.tx, DESK)
    if known and outages.begin(turn.tx, f"{DESK} {admin}", turn.at):
        turn.notify(NobodyAtDesk(), admin)


def leader(turn: Turn) -> int | None:
    """The leader's private chat; None where there is no leader, or one who shut the bot out.

    A leader who never started the bot counts as reachable until a message comes back; see `lost_chats.leader_lost`.
    """
    person = turn.district.leader
    return person if person and people.is_reachable(turn.tx, person) else None


def person_can_hear(turn: Turn, person: int) -> bool:
    """Whether they have met the bot, and have not shut it out."""
    return people.person(turn.tx, person) is not None and people.is_reachable(turn.tx, person)


def unit_can_hear(turn: Turn, unit: Unit | None) -> bool:
    return unit is not None and unit.chat is not None and people.is_reachable(turn.tx, unit.chat)


def unit_can_see(turn: Turn, unit: Unit, number: int) -> bool:
    """Whether its card of a ticket is in the unit's group, or on its way there."""
    if unit.topic is None or not unit_can_hear(turn, unit):
        return unit_can_hear(turn, unit)
    # Where neither the topic nor the rest of the group took the card, there is none: see lost_chats.general_lost.
    places = {(unit.chat, unit.topic), (unit.chat, None)}
    return any(card.kind == "unit" and (card.chat, card.topic) in places for card in cards.of_ticket(turn.tx, number))
