"""What the words of a line mean in a district: its people, kinds, places, units and moments."""

from datetime import UTC, date, datetime, time, timedelta
from difflib import get_close_matches
from functools import lru_cache
from zoneinfo import ZoneInfo

from issuebot.domain.district.model import District
from issuebot.domain.district.parts import Community, Post, Unit
from issuebot.domain.language.writing.script import fold
from issuebot.domain.roster.duty import Kind
from issuebot.domain.roster.sheets.cells import DAY, HAN, REMEMBERED, Cell, Times, read_names, read_times

NOBODY = frozenset({"待定", "待安排", "暂无", "暂缺", "无", "空", "空缺", "tbd", "tba", "none", "n/a", "nobody"})
LIKE, LIKE_LATIN = 0.5, 0.7  # as difflib counts alike: of two letters one may be wrong, Latin ones say less
LONGEST = 60  # characters of a name, or of what is quoted of a cell
KIND_WORDS = (  # the first that stands in a cell decides
    (Kind.CROSSING, ("crossing", "intersection", "traffic", "路口", "交通", "文明劝导")),
    (Kind.COMMUNITY, ("community", "paired", "结对", "共建", "社区", "小区")),
    (Kind.OFFICE, ("office", "duty", "值班", "值守", "带班")),
)


def is_name(text: str) -> bool:
    """王 芳 李 强 may be two people, and 待定 is nobody."""
    if len(text) > LONGEST or fold(text) in NOBODY or not any(letter.isalpha() for letter in text):
        return False
    return " " not in text or not all(map(HAN.fullmatch, text.split(" ")))


@lru_cache(maxsize=REMEMBERED)
def kind_of(text: str) -> Kind | None:
    return next((kind for kind, words in KIND_WORDS if any(word in text for word in words)), None)


@lru_cache(maxsize=REMEMBERED, typed=True)
def names_of(cell: Cell) -> tuple[tuple[str, str | None], ...]:
    return tuple(read_names(cell))


@lru_cache(maxsize=REMEMBERED, typed=True)
def times_of(cell: Cell) -> Times | None:
    return read_times(cell)


def several(cell: Cell) -> list[Cell]:
    if not isinstance(cell, str):
        return [cell] if cell is not None else []
    return [part.strip() for part in cell.replace("，", "、").replace(",", "、").replace("\n", "、").split("、")]


@lru_cache(maxsize=REMEMBERED)
def stamp_of(day: date, minutes: int, zone: ZoneInfo) -> int | None:
    """UTC seconds; None for a time that clocks skip when they are put forward."""
    midnight = datetime.combine(day + timedelta(days=minutes // DAY), time(), zone)
    local = midnight.replace(hour=minutes % DAY // 60, minute=minutes % 60)
    stamp = local.timestamp()
    back = datetime.fromtimestamp(stamp, UTC).astimezone(zone)
    return int(stamp) if back.replace(tzinfo=None) == local.replace(tzinfo=None) else None


def clock_of(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"


@lru_cache(maxsize=4)
def places_of(district: District) -> dict[str, Post | Community]:
    found: dict[str, Post | Community] = {}
    parts: list[Post | Community] = [*district.open_posts, *district.open_communities]
    for part in parts:
        found |= dict.fromkeys(map(fold, (part.id, part.name.zh, part.name.en, *part.aliases)), part)
    return found


@lru_cache(maxsize=4)
def units_of(district: District) -> dict[str, Unit]:
    """A name that several units have means none of them."""
    names = [(fold(name), unit) for unit in district.open_units for name in {unit.name.zh, unit.name.en, *unit.aliases}]
    found = {name: unit for name, unit in names if sum(other == name for other, _ in names) == 1}
    return found | {unit.id: unit for unit in district.open_units}


def nearest(text: str, names: dict[str, Post | Community] | dict[str, Unit]) -> str:
    """The name that is written most alike, in the language in which it was tried; "" where none is."""
    said = fold(text[:LONGEST])
    near = get_close_matches(said, list(names), n=1, cutoff=LIKE_LATIN if said.isascii() else LIKE)
    if not near:
        return ""
    part = names[near[0]]
    known = (part.name.zh, part.name.en, *part.aliases)
    return next((name for name in known if fold(name) == near[0]), near[0])
