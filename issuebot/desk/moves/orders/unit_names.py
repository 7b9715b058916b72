"""Which unit a reply gives the ticket to: `派给环卫`, `由城管处理`, `give it to sanitation`."""

import re
from dataclasses import dataclass

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.domain.district.designations import GAP, LEAST, Named, names_of, read_name, units_named
from issuebot.domain.district.parts import Unit
from issuebot.domain.language.answers.replies import (
    Meant,
    about,
    entrusted,
    read_reply,
    told_to_handle,
    without_handling,
)
from issuebot.domain.language.writing.script import fold
from issuebot.domain.language.writing.unit_slips import mend_unit

CHUNK = re.compile(rf"[^{GAP}]+")
SO = re.compile("(?:吧|啊|呀|嘛|哈|了|好了)+")  # 派给城管吧他们熟
SHORT = 8  # letters of a name that no unit has
GIVES = re.compile("[派转交]给|单给|交由|assign|refer")
# Who is meant in `转给他`, `派个人去`, `给居民打电话`: no unit.
PEOPLE = re.compile("[他她它你您我咱谁人个下快急]|居民|群众|业主|住户|大家|上级|领导|同事|回|发")


@dataclass(frozen=True, slots=True)
class Given:
    """`units`: those that the name fits, none where nobody has it; `words`: name and note as /assign has them."""

    units: tuple[Unit, ...]
    words: str


def read_given(turn: Turn, meant: Meant, said: str) -> Given | None:
    """None where the words give it to nobody."""
    if meant.move == "assign":
        return _ordered(turn, meant.words, said)
    given = entrusted(said)
    if given and (units := _called(turn, given[0], begins=True)):
        return Given(units, f"{given[0]} {given[1]}".strip())
    for name, note in ((said.strip(), ""), told_to_handle(said) or ("", "")):
        if name and (units := _called(turn, name, begins=False)):
            return Given(units, f"{name} {note}".strip())
    return None


def given_by(turn: Turn, said: Said, number: int) -> Given | None:
    """To which units a reply about ticket `number` gives it."""
    bare = about(said.words, number).strip()
    meant = read_reply(said.words)
    return read_given(turn, meant if meant.move else read_reply(bare), bare)


def read_unit(turn: Turn, said: Said) -> str | None:
    """Of 派给城管，今天办 what `/assign` takes; None where no unit is named to which it is to go."""
    given = read_given(turn, read_reply(said.words), said.words)
    return given.words if given else None


def suggested(turn: Turn, words: str) -> tuple[str, ...]:
    """The units that a longer sentence would give it to: `这是城管的，转给城管局吧`."""
    return units_named(turn.district.open_units, words) if GIVES.search(fold(words)) else ()


def _ordered(turn: Turn, words: str, said: str) -> Given | None:
    """What stands behind `派给`. A name that nobody has is one only where it is short and no person."""
    chunk = CHUNK.search(words)
    if chunk is None:
        return None
    note = words[chunk.end() :].strip(GAP)
    for name in dict.fromkeys((without_handling(chunk[0]), chunk[0])):
        if len(name) >= LEAST and (found := _whole(turn, name)):
            return Given(found.parts, f"{name} {note}".strip())
    stripped = words.strip(GAP)
    named = read_name(turn.district.open_units, stripped)
    if named.parts and (not named.rest or stripped[-len(named.rest) - 1] in GAP):
        return Given(named.parts, stripped)
    if named.one and (goes_on := SO.match(named.rest)):
        return Given(named.parts, f"{named.one.id} {named.rest[goes_on.end() :].strip(GAP)}".strip())
    name = without_handling(chunk[0])
    nobody = GIVES.search(fold(said)) and len(name) <= SHORT and not PEOPLE.search(fold(chunk[0]))
    return Given((), name) if nobody else None


def _called(turn: Turn, words: str, *, begins: bool) -> tuple[Unit, ...]:
    """Those with this name or alias, or one that begins so; no part of a name is enough here."""
    spelled = fold(words)
    fits = [unit for unit in turn.district.open_units if spelled in names_of(unit)]
    if begins and not fits and len(spelled) >= LEAST:
        fits = [unit for unit in turn.district.open_units if any(one.startswith(spelled) for one in names_of(unit))]
    mended = mend_unit(words)
    return tuple(fits) if fits or mended == words else _called(turn, mended, begins=begins)


def _whole(turn: Turn, words: str) -> Named[Unit] | None:
    named = read_name(turn.district.open_units, words)
    return named if named.parts and not named.rest else None
