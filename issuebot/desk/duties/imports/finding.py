"""Who is meant by the names of a sheet, and how those who are new become volunteers."""

from collections.abc import Iterable, Sequence

from issuebot.desk.context.turn import Turn
from issuebot.domain.roster.sheets.lines import Line, Slip, Wrong
from issuebot.store.members import people
from issuebot.store.rosters import volunteers
from issuebot.store.rosters.volunteers import Volunteer

FEWEST_DIGITS = 9  # digits of an id at Telegram; a number with fewer may be a telephone number

Newcomer = tuple[str | None, str, str | None]  # unit, name and contact


class Finder:
    """Finds volunteers by unit and name, and by the contact where several have the same name. New ones are counted
    from -1.
    """

    def __init__(self, everybody: Iterable[Volunteer]) -> None:
        self._known: dict[tuple[str | None, str], list[Volunteer]] = {}
        for one in everybody:
            self._known.setdefault((one.unit, one.name), []).append(one)
        self._new: dict[tuple[str | None, str], list[tuple[int, str | None]]] = {}
        self.newcomers: list[Newcomer] = []
        self.contacts: dict[int, str] = {}
        self.slips: list[Slip] = []

    def find(self, line: Line) -> int:
        key = line.unit, line.name
        known = [(one.id, self.contacts.get(one.id) or one.contact) for one in self._known.get(key, ())]
        found: list[tuple[int, str | None]] = [*known, *self._new.get(key, ())]
        if line.contact is None:
            if len(found) > 1:
                self.slips.append(Slip(line.line, Wrong.NAMESAKES, line.name))
            return found[0][0] if found else self._add(line)
        same = [number for number, contact in found if contact == line.contact]
        if same:
            return same[0]
        without = [number for number, contact in found if contact is None]
        if not without:
            return self._add(line)
        if without[0] > 0:
            self.contacts[without[0]] = line.contact
        else:
            self._give(key, without[0], line.contact)
        return without[0]

    def _give(self, key: tuple[str | None, str], number: int, contact: str) -> None:
        self.newcomers[-number - 1] = (*key, contact)
        self._new[key] = [(one, contact if one == number else has) for one, has in self._new[key]]

    def _add(self, line: Line) -> int:
        self.newcomers.append((line.unit, line.name, line.contact))
        number = -len(self.newcomers)
        self._new.setdefault((line.unit, line.name), []).append((number, line.contact))
        return number


def enlist(turn: Turn, newcomers: Sequence[Newcomer], whom: Iterable[int], known: dict[int, int]) -> dict[int, int]:
    """Those of `whom` who are new become volunteers. `known`: those who became it before, as `whom` calls them; it
    comes back with the others.
    """
    new = [who for who in dict.fromkeys(whom) if who < 0 and who not in known]
    added = volunteers.add_all(turn.tx, [newcomers[-who - 1] for who in new]) if new else []
    recognise(turn, added)
    return known | {who: one.id for who, one in zip(new, added, strict=True)}


def note(turn: Turn, contacts: Sequence[tuple[int, str]]) -> None:
    """What a sheet says of volunteers who are there."""
    for number, contact in contacts:
        volunteers.set_contact(turn.tx, number, contact)
    recognise(turn, volunteers.some(turn.tx, {number for number, _ in contacts}).values())


def recognise(turn: Turn, found: Iterable[Volunteer]) -> None:
    for one in found:
        if one.person is None and (person := person_of(turn, one.contact)):
            volunteers.recognise(turn.tx, one.id, person)


def person_of(turn: Turn, contact: str | None) -> int | None:
    """Whom a contact names by an id at Telegram, where the bot knows them."""
    if contact is None or not contact.isdecimal() or len(contact) < FEWEST_DIGITS or contact[0] in "01":
        return None
    return int(contact) if people.person(turn.tx, int(contact)) else None
