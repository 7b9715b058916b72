"""What the tables of the district file must agree on among themselves: ids, references, chats and names."""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import Protocol

from issuebot.domain.district.fields import Findings
from issuebot.domain.district.guides import check_guide
from issuebot.domain.district.model import District
from issuebot.domain.district.parts import PAIRED, Community, Post, Route, Unit
from issuebot.domain.district.toml_lines import Path
from issuebot.domain.language.writing.script import fold

SINGULAR = {
    "units": "unit",
    "communities": "community",
    "categories": "category",
    "routes": "route",
    "templates": "template",
    "posts": "post",
}


class HasId(Protocol):
    @property
    def id(self) -> str | int: ...


def check_district(district: District, findings: Findings) -> None:
    _check_ids(district, findings)
    _check_references(district, findings)
    _check_routes(district, findings)
    _check_templates(district, findings)
    _check_chats(district, findings)
    _check_names(district, findings)
    _check_posts(district, findings)
    check_guide(district.guide, district.categories, findings)


def _check_ids(district: District, findings: Findings) -> None:
    tables: dict[str, Sequence[HasId]] = {
        "units": district.units,
        "communities": district.communities,
        "categories": district.categories,
        "coordinators": district.coordinators,
        "posts": district.posts,
        "guide": district.guide,
    }
    for table, parts in tables.items():
        for place, first in _repeats(part.id or None for part in parts):
            words = f'id "{parts[place].id}" is already used{_at(findings, (table, first, "id"))}; every id stands once'
            findings.note((table, place, "id"), words)


def _check_references(district: District, findings: Findings) -> None:
    units = [unit.id for unit in district.units]
    categories = [category.id for category in district.categories]
    communities = [community.id for community in district.communities]
    for place, community in enumerate(district.communities):
        _refer(findings, ("communities", place, "paired_unit"), community.paired_unit, units)
    for place, category in enumerate(district.categories):
        _refer(findings, ("categories", place, "unit"), category.unit, [PAIRED, *units])
    for place, route in enumerate(district.routes):
        _refer(findings, ("routes", place, "category"), route.category, categories)
        _refer(findings, ("routes", place, "community"), route.community, communities)
        _refer(findings, ("routes", place, "unit"), route.unit, units)
    for place, template in enumerate(district.templates):
        _refer(findings, ("templates", place, "category"), template.category, categories)
        _refer(findings, ("templates", place, "unit"), template.unit, units)


def _refer(findings: Findings, path: Path, written: str | None, known: list[str]) -> None:
    if not written or written in known:  # an empty text is a finding already
        return
    table, _, key = path
    many = {"category": "categories", "community": "communities"}.get(str(key), "units")
    one = SINGULAR[many]
    choice = f"the {many} are {', '.join(known)}" if known else f"the file has no {many}; add one"
    findings.note(path, f'{one} "{written}" in this {SINGULAR[str(table)]} does not exist; {choice}')


def _check_routes(district: District, findings: Findings) -> None:
    for place, first in _repeats(map(_exception, district.routes)):
        where = _at(findings, ("routes", first))
        findings.note(("routes", place), f"a route for this category and community stands already{where}; keep one")


def _exception(route: Route) -> tuple[str, str | None] | None:
    return (route.category, route.community) if route.category else None


def _check_templates(district: District, findings: Findings) -> None:
    written = (template if template.move and template.text.zh else None for template in district.templates)
    for place, first in _repeats(written):
        where = _at(findings, ("templates", first))
        findings.note(("templates", place), f"the same template stands already{where}; keep one")


def _check_chats(district: District, findings: Findings) -> None:
    units = district.units
    for place, first in _repeats((unit.chat, unit.topic) if unit.chat else None for unit in units):
        words = f'this chat and topic already belong to unit "{units[first].id}"; give each unit its own'
        findings.note(("units", place, "chat"), words)
    groups = [community.group_chat for community in district.communities]
    for place, first in _repeats(groups):
        words = f'this group_chat already belongs to community "{district.communities[first].id}"; give each its own'
        findings.note(("communities", place, "group_chat"), words)
    # Whoever is in a unit's group may act for the unit, so residents must not be.
    staff = {unit.chat for unit in units} | {district.desk_chat}
    for place, group in enumerate(groups):
        if group and group in staff:
            words = (
                "this group_chat is also a staff group; residents there could act for the unit, so use another group"
            )
            findings.note(("communities", place, "group_chat"), words)
    if district.digest_chat and district.digest_chat in staff:
        words = "digest_chat is public, but staff receive reports in it; use another channel"
        findings.note(("district", "digest_chat"), words)


def _check_names(district: District, findings: Findings) -> None:
    whose = "a report could mean both, so choose another"
    _check_one_owner("communities", district.communities, findings, whose)
    _check_one_owner("units", district.units, findings, "a command could mean both, so choose another")


def _check_one_owner(table: str, parts: Sequence[Community | Unit], findings: Findings, why: str) -> None:
    owners: dict[str, Community | Unit] = {}
    for place, part in enumerate(parts):
        for key, text in _names(part):
            owner = owners.setdefault(fold(text), part)
            # Units of one name are told apart by their ids; an alias exists only to name one of them.
            if owner is not part and (table == "communities" or key[0] == "aliases"):
                words = f'"{text}" is already a name of {SINGULAR[table]} "{owner.id}"; {why}'
                findings.note((table, place, *key), words)


def _check_posts(district: District, findings: Findings) -> None:
    """A sheet names places by what they are called, posts and communities alike."""
    owners: dict[str, Community | Post] = {}
    for community in district.communities:
        owners |= {fold(text): community for text in (community.id, *(text for _, text in _names(community)))}
    for place, post in enumerate(district.posts):
        for key, text in ((("id",), post.id), *_names(post)):
            owner = owners.setdefault(fold(text), post) if text else post
            if (owner.id, type(owner)) != (post.id, Post):  # the same id twice is a finding already
                what = "post" if isinstance(owner, Post) else "community"
                words = f'"{text}" is already a name of {what} "{owner.id}"; a sheet could mean both, so choose another'
                findings.note(("posts", place, *key), words)


def _names(part: Community | Unit | Post) -> Iterator[tuple[Path, str]]:
    if isinstance(part, Unit) and part.id:
        yield ("id",), part.id
    if part.name.zh:
        yield ("name", "zh"), part.name.zh
    if part.name.en and part.name.en != part.name.zh:
        yield ("name", "en"), part.name.en
    for place, alias in enumerate(part.aliases):
        yield ("aliases", place), alias


def _repeats(keys: Iterable[Hashable]) -> Iterator[tuple[int, int]]:
    """For each key that repeats an earlier one: its place, and the place of the first. A key of None is skipped."""
    first: dict[Hashable, int] = {}
    for place, key in enumerate(keys):
        if key is not None and first.setdefault(key, place) != place:
            yield place, first[key]


def _at(findings: Findings, path: Path) -> str:
    return f" in line {findings.lines[path]}" if path in findings.lines else ""
