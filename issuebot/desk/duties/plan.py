"""/duty: who is on duty, of a day or a week; and one's own. Everybody sees what is theirs to know."""

from dataclasses import dataclass, replace
from typing import Any

from issuebot.desk.context.commands import Actor, Place, Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.domain.language.writing.script import fold
from issuebot.domain.messages.duties.planned import DutyCalendar, DutyList, DutyWeek
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.roster.lookups import Lookup, Sight, day_of, lookup, read_lookup
from issuebot.domain.roster.named_days import read_day
from issuebot.store.rosters import duties, volunteers
from issuebot.store.rosters.duties import Duty

WORDS = {
    **dict.fromkeys(("today", "今天", "今日"), Sight.TODAY),
    **dict.fromkeys(("mine", "my", "我的", "我"), Sight.MINE),
    **dict.fromkeys(("week", "本周", "一周", "周"), Sight.WEEK),
}
CALENDAR, PICTURE = "calendar", "picture"
PAGE = 15  # duties of a list
POST_DAYS = 31 * 86400  # who had a duty at a post so lately, or has one so soon, sees who else is there


@dataclass(frozen=True, slots=True)
class Planned:
    """What is shown: `duties` of `count`, after the `before` first ones; `own` are those of the reader. `unit`: in
    whose group it is looked up. The page that was asked for always exists.
    """

    lookup: Lookup
    duties: tuple[Duty, ...]
    count: int
    before: int
    own: frozenset[int]
    serves: bool
    unit: str | None

    @property
    def last_page(self) -> int:
        return max(0, self.count - 1) // PAGE

    @property
    def page(self) -> tuple[Duty, ...]:
        begin = self.lookup.page * PAGE - self.before
        return self.duties[begin : begin + PAGE]


def duty(turn: Turn, said: Said) -> None:
    """`/duty`, `/duty week`, `/duty mine`, `/duty 2026-11-24`, `/duty 明天`."""
    if not may_look(turn, said.who, said.where):
        turn.refuse(said.where, Refusal(Reason.NOBODY_ON_DUTY_SHEETS))
        return
    words, today = fold(said.words.strip()), day_of(turn.at, turn.district.zone)
    named = read_day(words, today) if words not in WORDS else None
    if words and words not in WORDS and named is None:
        turn.refuse(said.where, Refusal(Reason.NO_DUTY_DAY, words=said.words))
        return
    sight = Sight.WEEK if named and named.week else WORDS.get(words, Sight.TODAY)
    if sight == Sight.MINE and not said.where.private:
        sight = Sight.TODAY
    turn.answer(DutyList(said.who.id, lookup(sight, named.day if named else today).key), said.where)


def press(turn: Turn, pressed: Pressed) -> Toast | None:
    """`duty:week:2026-11-30`: another day, another page, another way to look at it; `duty:calendar`: the
    file; `duty:picture:week:2026-11-30`: the picture.
    """
    if pressed.word(0) == CALENDAR and pressed.where.private and volunteers.of_person(turn.tx, pressed.who.id):
        turn.answer(DutyCalendar(pressed.who.id), pressed.where)
        return None
    pictured = pressed.word(0) == PICTURE
    asked = read_lookup(":".join(pressed.values[1:] if pictured else pressed.values))
    if asked is None or not may_look(turn, pressed.who, pressed.where):
        return Toast(chat_language(turn, pressed.where.chat), refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    if pictured:
        turn.answer(DutyWeek(pressed.who.id, lookup(Sight.WEEK, asked.day).key), pressed.where)
        return None
    turn.answer(DutyList(pressed.who.id, asked.key), pressed.where, edits=pressed.message_id)
    return None


def may_look(turn: Turn, who: Actor, where: Place) -> bool:
    if turn.oversees(who, where) or turn.units_at(where):
        return True
    return where.private and bool(volunteers.of_person(turn.tx, who.id))


def load_planned(turn: Turn, asked: str, person: int, where: Place, *, whole: bool) -> Planned | None:
    """A page of it, or the whole. None for somebody who may not see it any more."""
    found = read_lookup(asked)
    who = Actor(person if where.private else where.chat, "", None)
    if found is None or not may_look(turn, who, where):
        return None
    mine = frozenset(one.id for one in volunteers.of_person(turn.tx, person)) if where.private else frozenset()
    units = turn.units_at(where)
    first, last = found.moments(turn.district.zone)
    if found.sight == Sight.MINE:
        first = max(first, turn.at)
    among = _among(turn, found, mine, who, where)
    count = duties.count_between(turn.tx, first, last, **among)
    page = min(found.page, max(0, count - 1) // PAGE)
    limit, before = (count, 0) if whole else (PAGE, page * PAGE)
    seen = duties.between(turn.tx, first, last, **among, limit=limit, after=before)
    own = frozenset(one.id for one in seen if one.volunteer in mine)
    return Planned(
        replace(found, page=page), tuple(seen), count, before, own, bool(mine), units[0].id if len(units) == 1 else None
    )


def _among(turn: Turn, asked: Lookup, mine: frozenset[int], who: Actor, where: Place) -> dict[str, Any]:
    """One's own; else everybody's, those of the units whose group it is, or those at one's own posts."""
    if asked.sight == Sight.MINE:
        return {"volunteers": mine}
    if turn.oversees(who, where):
        return {}
    if units := turn.units_at(where):
        return {"units": {unit.id for unit in units}}
    first, last = asked.moments(turn.district.zone)
    around = duties.between(turn.tx, first - POST_DAYS, last + POST_DAYS, volunteers=mine)
    return {"volunteers": mine, "places": {one.place for one in around if one.place}}
