"""How alike two reports are, where nobody sent a point on the map: in what they tell, and in where.

What they tell is compared by the matters that they name: the trouble first, what comes of it hardly. Where a matter is
in no list, letters tell, by how rare they are. Two that are told word for word alike are about what they differ in.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import fsum

from issuebot.domain.language.places.address import spans_in
from issuebot.domain.language.places.address_parts import parts_of
from issuebot.domain.language.same_matter.differences import are_titles, differ
from issuebot.domain.language.same_matter.letters import in_common, letters_of, units_in, weights_of_letters
from issuebot.domain.language.same_matter.matters import is_trouble, matters_in
from issuebot.domain.language.same_matter.whereabouts import Where, apart, whereabouts
from issuebot.domain.language.writing.script import fold

READ = 200  # characters: what a report is about stands at its beginning
BRIEF = 12  # characters: a report that begins with a wish tells its trouble in it
ENOUGH = 0.8  # of a matter in common: named at first, or twice
FIT, FIT_FIRST = 0.6, 0.5  # of what both tell, the least in common; less where long ones begin with it
ALONE = 0.15  # what counts that only the longer of the two tells
# The least letters in common, where none or one names a matter; more where one does not say where.
HERE = (0.2, 0.25)
SOMEWHERE = (0.35, 0.4)
PROSE = re.compile(
    r"市民(?:来电)?(?:反映|投诉|称)?|来电人?(?:反映|称|咨询)?|反映人|(?:居民|业主|村民|群众|住户)(?:反映|来电)|存在安全隐患|安全隐患"
    r"|影响(?:居民|市民|周边|正常|市容|通行|学生|美观|环境)*(?:生活|休息|出行|学习|卫生)?|请(?:尽快|及时)?(?:核实|处理|解决|协调)"
    r"|希望|要求|建议|尽快|核实|处理|问题|关于|投诉|反映|诉求|情况|多次|长期|一直|严重|相关部门|部门|已经|好几天|有人"
    r"|\b(?:please|there|is|are|the|at|a|an|again|it|all|for|and|of|needs?|keeps?|has|have|not|been)\b"
)
CLAUSE = re.compile(r"[^，,。；;！!？?\n]+")
WISH = re.compile(r"\s*(?:请|望|恳请|希望|盼|要求|建议|呼吁|强烈)")
DONE = re.compile(
    r"已经?.{0,6}(?:修复|[修填换装弄搞]好|解决|清[掉走理]|恢复|好了|处理)|现已|表示感谢|\b(?:fixed|repaired|cleared|sorted)\b"
)
AGAIN = re.compile(
    r"^\s*(?:但是?|可是?|结果|现在)?又|仍|依然|依旧|再次|没几天|反复|老样子|没有|\bagain\b|\bstill\b|\bnot\b"
)


@dataclass(frozen=True, slots=True)
class Telling:
    """What a report tells, and where that is. `told`: letters and English words, without place and prose. `matters`:
    how much it tells of each; `troubles`: the same, without what only says where it is.
    """

    told: tuple[str, ...]
    letters: frozenset[str]
    matters: Mapping[str, float]
    troubles: Mapping[str, float]
    where: Where


@lru_cache(maxsize=1024)  # the same open tickets are compared with one draft after the other
def read(words: str, place: str | None) -> Telling:
    """`words` are without the community's name."""
    folded = fold(words[:READ])
    spans = spans_in(folded)
    begin, end = _trouble(folded)
    told = units_in(PROSE.sub(" ", _without(folded, spans)[begin:end]))
    # What stands beside a name may be what it is about: 3号楼消防通道.
    named = _without(folded, [(part.begin, part.end) for part in parts_of(folded)])[begin:end]
    where = whereabouts(folded, spans, fold(place or ""))
    matters = matters_in(PROSE.sub(" ", named))
    troubles = {name: how for name, how in matters.items() if is_trouble(name)}
    return Telling(told, letters_of(told), matters, troubles, where)


def _trouble(folded: str) -> tuple[int, int]:
    """Where the trouble is told: behind another one that is done, and before what people wish."""
    begin, done = 0, False
    for clause in CLAUSE.finditer(folded):
        again = AGAIN.search(clause[0])
        if done and not again:
            begin = clause.start()
        done = not again and bool(DONE.search(clause[0]))
        if clause.start() - begin > BRIEF and WISH.match(clause[0]):
            return begin, clause.start()
    return begin, len(folded)


def _without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    for begin, end in spans:
        text = f"{text[:begin]}{' ' * (end - begin)}{text[end:]}"
    return text


def weights_of(some: Collection[Telling]) -> Mapping[str, float]:
    """What each letter tells among these reports."""
    return weights_of_letters(one.letters for one in some)


def likeness(one: Telling, other: Telling, weights: Mapping[str, float]) -> float:
    """From 0 to 1; 0 where they are of two places, or tell too little of the same. `weights` are those of both."""
    if apart(one.where, other.where):
        return 0.0
    fit = _fit(one, other)
    if fit == 0.0:
        return 0.0
    words = in_common(one.letters, other.letters, weights)
    if fit is None:
        least = (HERE if one.where.known and other.where.known else SOMEWHERE)[bool(one.troubles or other.troubles)]
        if words < least:
            return 0.0
    if differ(one.told, other.told, weights, same_trouble=fit is not None):
        return 0.0
    return (words if fit is None else fit + words) / 2


def _fit(one: Telling, other: Telling) -> float | None:
    """How well the troubles of both fit together, 0 where too little; None where one names none."""
    ours, theirs = one.troubles, other.troubles
    common = ours.keys() & theirs.keys()
    both = fsum(min(ours[name], theirs[name]) for name in common)
    if both < ENOUGH:
        return 0.0 if ours and theirs else None
    less, more = sorted(fsum(how for name, how in some.items() if name not in common) for some in (ours, theirs))
    fit = both / (both + less + ALONE * (more - less))
    begin_alike = next(iter(ours)) == next(iter(theirs)) and not are_titles(one.told, other.told)
    return fit if fit >= (FIT_FIRST if begin_alike else FIT) else 0.0
