"""Whose a chat is: a unit's, the desk's, a community's; and how an invite gives a unit its group."""

from dataclasses import replace
from enum import StrEnum

from issuebot.domain.district.model import District
from issuebot.domain.district.parts import Coordinator, Name


class Owner(StrEnum):
    """Whose a group is already, so that it cannot be made a unit's."""

    RESIDENTS = "residents"  # whoever is in a unit's group may act for the unit
    PUBLIC = "public"
    DESK = "desk"
    UNIT = "unit"


def owner_of(district: District, chat: int, topic: int | None, *, beside: str | None = None) -> Owner | None:
    """Whose group it is, None for a group without a role. `beside` is the unit that asks: its own group is free to it.

    A forum is shared by its topics: only the very same topic, or the whole chat, is somebody's.
    """
    if district.is_of_residents(chat):
        return Owner.RESIDENTS
    if chat == district.digest_chat:
        return Owner.PUBLIC
    if chat == district.desk_chat:
        return Owner.DESK
    others = (unit for unit in district.units_in(chat) if not unit.retired and unit.id != beside)
    return Owner.UNIT if any(unit.topic == topic for unit in others) else None


def has_role(district: District, chat: int) -> bool:
    """Whether anybody of the district is in this group, in whichever topic."""
    return owner_of(district, chat, None) is not None or bool(district.units_in(chat))


def bind(district: District, unit_id: str, chat: int, topic: int | None) -> District:
    """Give the unit this group. A group that is somebody else's by now stays theirs."""
    if owner_of(district, chat, topic, beside=unit_id):
        return district
    moved = [replace(unit, chat=chat, topic=topic) if unit.id == unit_id else unit for unit in district.units]
    return replace(district, units=tuple(moved))


def enlist(district: District, person: int, name: str) -> District:
    if district.is_coordinator(person):
        return district
    return replace(district, coordinators=(*district.coordinators, Coordinator(person, Name(name, name))))
