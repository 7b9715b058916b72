"""The district in force: the newest file applied, and what people and Telegram changed beside it.

What only older files name is retired, never deleted.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

from issuebot.domain.district import roles
from issuebot.domain.district.file import read_district
from issuebot.domain.district.model import District, move_chat
from issuebot.domain.district.parts import Unit
from issuebot.domain.publicity.templates import ARTICLES
from issuebot.store.engine.database import Tx
from issuebot.store.operation import clock, districts
from issuebot.store.publicity import guide_pictures


def apply(
    tx: Tx, body: str, boundaries: Mapping[str, str], now: int, pictures: Mapping[str, str] = MappingProxyType({})
) -> bool:
    """Make a validated file the district's; False when it is in force already. `pictures`: by SHA-256, in Base64."""
    for digest, content in pictures.items():
        guide_pictures.keep(tx, digest, content)
    if newest(tx) == (body, dict(boundaries)):
        return False
    districts.add_version(tx, body, dict(boundaries), now)
    clock.reckon_anew(tx, now)
    return True


def newest(tx: Tx) -> tuple[str, dict[str, str]] | None:
    """The text of the file in force, and of the files beside it: boundaries that it names, and templates."""
    version = next(reversed(districts.versions(tx)), None)
    return (version.body, version.boundaries) if version else None


def papers(tx: Tx) -> dict[str, str]:
    """The office's own templates of articles, by language: they were put in force with the newest file."""
    beside = (newest(tx) or ("", {}))[1]
    return {language: beside[name] for language, name in ARTICLES.items() if name in beside}


def current(tx: Tx) -> District | None:
    """None before the first file was applied."""
    stamp = districts.stamp(tx)
    known: tuple[int, District | None] | None = tx.memo.get("district")
    if known is None or known[0] != stamp:
        known = (stamp, _one(_fold(tx)))
        tx.memo["district"] = known
    return known[1]


def as_of(tx: Tx, at: int) -> District | None:
    """The district of the files that were in force at this UTC second; before the first of them, of that one."""
    stamp = districts.stamp(tx)
    known: tuple[int, list[tuple[int, District]]] | None = tx.memo.get("districts")
    if known is None or known[0] != stamp:
        known = (stamp, list(_each(tx)))
        tx.memo["districts"] = known
    in_force = [district for since, district in known[1] if since <= at] or [one for _, one in known[1][:1]]
    return in_force[-1] if in_force else None


def move(tx: Tx, old: int, new: int) -> bool:
    """Telegram upgraded a group: the district and every row follow to the new id. True when this is news."""
    return districts.move_chat(tx, old, new)


@lru_cache(maxsize=8)
def _one(district: District | None) -> District | None:
    """The first of equal districts. Caches use a district as their key: an equal one that is another object would be
    compared with it part by part at each look-up.
    """
    return district


def _each(tx: Tx) -> Iterator[tuple[int, District]]:
    """Every district that was in force, with the UTC second from which on."""
    district: District | None = None
    for version in districts.versions(tx):
        newer = _read(version.body, frozenset(version.boundaries.items()))
        district = newer.succeed(district) if district else newer
        yield version.applied_at, district


def _fold(tx: Tx) -> District | None:
    district: District | None = None
    bound = {binding.unit: binding for binding in districts.bindings(tx)}
    for version in districts.versions(tx):
        newer = _read(version.body, frozenset(version.boundaries.items()))
        for unit in newer.units:
            before = district.unit(unit.id) if district else None
            if unit.id in bound and bound[unit.id].version < version.number and _settles(unit, before):
                del bound[unit.id]
        district = newer.succeed(district) if district else newer
    if district is None:
        return None
    for old, new in districts.moves(tx).items():
        district = move_chat(district, old, new)
    for binding in bound.values():
        district = roles.bind(district, binding.unit, binding.chat, binding.topic)
    for joined in districts.joined(tx):
        district = roles.enlist(district, joined.person, joined.name)
    return district


@lru_cache(maxsize=32)
def _read(body: str, boundaries: frozenset[tuple[str, str]]) -> District:
    """Reads each file once: whenever a group is bound or moved, or somebody joins, all files are folded again."""
    beside = dict(boundaries)
    return read_district(body, boundary=beside.__getitem__, picture=lambda name: beside.get(name, ""))


def _settles(unit: Unit, before: Unit | None) -> bool:
    """Whether a file decides the unit's group: only one that names another group than the file before it does."""
    return unit.chat is not None and (before is None or (unit.chat, unit.topic) != (before.chat, before.topic))
