"""What the words of a report weigh for each category, and for none of them.

Every keyword found counts by its length. One inside a longer one does not count (小广告 is no 广告), nor one that is
a part of a name (城管局, 海岸线); one that only says where (垃圾桶旁边) or is typed with a slip counts less, and one
denied (不是电线) not at all.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from math import fsum

from issuebot.domain.district.model import District
from issuebot.domain.district.parts import Category
from issuebot.domain.language.guesses.vocabulary import NO_CATEGORY, NO_EVIDENCE, VOCABULARY
from issuebot.domain.language.guesses.vocabulary.states import SERVICES, STATES
from issuebot.domain.language.writing.lexicon import Find, Lexicon
from issuebot.domain.language.writing.script import fold_whole

ELSEWHERE = ""  # owns what fits no category
NOBODY = "-"  # owns what is no evidence
BEGINS, ENDS = 400, 200  # letters of each message that are read: who writes more says there what it is about
LETTERS = 2.5  # Latin letters that weigh as much as one Chinese character
GROWTH = 1.25  # more than in proportion: a long word leaves less room for doubt
MERE_PLACE, MERE_STATE, MERE_RESULT, TYPO = 0.3, 0.3, 0.5, 0.7  # what is left of a keyword's weight

DENIED_BEFORE = re.compile(r"(\banti-?|不是|并非|不关|唔系|\bnot(?: about| the| an?)*|n't(?: about| the| an?)*)\s*$")
DENIED_ENDS = frozenset("是非关系i-ten")  # what such words end with: most that stands before a term ends otherwise
DENIED_AFTER = re.compile(
    r"\s{0,3}(都|倒|也)?(没问题|没坏|没事|好好的|是好的|正常|冇事|(?:is|are|works?|looks?)\s+(?:fine|ok(?:ay)?|good)\b)"
)
WHERE_BEFORE = re.compile(
    r"\b(?:near|by|at|in|on|under|behind|beside|opposite|outside|inside|from|off|next to|front of|past|along|over)"
    r"(?:\s+(?:the|a|an|our|my|this|that))?\s+$"
)
# 挂在电线杆上, 紧贴居民楼窗户: what stands there says where.
BESIDE_BEFORE = re.compile(
    r"(?:紧[贴挨邻]|毗邻|靠近|正对|对着|挨着|[挂搭缠堆停贴扔倒放落拴绑架装盘存]在|[停堆放扔倒摆]到)[^\W的]{0,3}$"
)
BESIDE_ENDS = frozenset("贴挨邻近对着在到")  # one of these stands among the last four
# What comes of the trouble weighs less than the trouble: 路面坑洼造成拥堵.
RESULT_BEFORE = re.compile(
    r"(?:造成|导致|致使|引起|引发)[^，,。；;！!？?\s]{0,8}$"
    r"|\b(?:caus(?:es?|ing)|lead(?:s|ing) to|result(?:s|ing)? in)\s+(?:\w+\s+){0,2}$"
)
RESULT_SIGNS = re.compile(r"造成|导致|致使|引[起发]|caus|lead|result")  # found sooner
WHERE_AFTER = re.compile(
    r"(?:[和与、][^\W的]{2,3}(?:上|旁边?|附近|里))|(杆|柱|箱|桶|栏|牌|站|子)?(那|这|的)?"
    r"(旁边|旁|边上|边|附近|对面|门口|门前|前面|后面|背后|后|底下|下面|上面|上边|里面|里头|里|侧|中间|周围|跟前"
    r"|口|处|块|儿|隔离|度|顶)"
    r"|(杆|柱|箱|桶|栏)?(上|下)(?![垂坠水来沉陷滑雨了去])"
)
# Behind a word that is part of a name: 文明路, 电缆厂, 广告公司.
NAME_AFTER = re.compile(
    r"[\u4e00-\u9fff]?(?:路(?![边上灯面口中段人过旁不沿障基])|街(?![边上道])|大道|公司|集团|厂(?!房)|专卖|超市|酒店|宾馆|大厦|苑|公寓"
    r"|营业厅|管理局|管理处|执法)"
)
ONE_SIGN_NAME = re.compile(r"[\u4e00-\u9fff]?[村镇乡庄店厂山桥湾寺县州港里巷屯堡]")


@lru_cache(maxsize=512)
def weigh(district: District, folded: str) -> Mapping[str, float]:
    """What all terms of each owner weigh together."""
    return {owner: fsum(terms.values()) for owner, terms in terms_in(district, folded).items()}


def terms_in(district: District, folded: str) -> Mapping[str, Mapping[str, float]]:
    """What each owner's terms weigh. Each counts once; lines are messages of their own, so that their order does not
    matter.
    """
    return _read(district, folded)[0]


def what_is_told(district: District, folded: str) -> str:
    """Spaces where terms only say where, are denied or are part of a name."""
    return _read(district, folded)[1]


@lru_cache(maxsize=512)
def _read(district: District, folded: str) -> tuple[Mapping[str, Mapping[str, float]], str]:
    best: defaultdict[str, dict[str, float]] = defaultdict(dict)
    told: list[str] = []
    for message in folded.splitlines():
        line = message if len(message) <= BEGINS + ENDS else f"{message[:BEGINS]} {message[-ENDS:]}"
        ends: dict[str, int] = {}
        nothing: list[Find] = []
        for find in _lexicon(district).finds(line):
            begin, end, owner, term, _ = find
            if owner == NOBODY:
                nothing.append(find)
            elif begin >= ends.get(owner, 0):  # what two of a category's keywords share counts once
                ends[owner] = end
                terms, full = best[owner], _full_weight(term)
                known = terms.get(term, -1.0)
                if known < full and (weight := _weight(line, find)) > known:  # weighed until it counts
                    terms[term] = weight
                    if weight <= MERE_PLACE * full and term not in STATES:
                        nothing.append(find)
        told.append(_without(line, nothing))
    return dict(best), "\n".join(told)


def without_names(district: District, folded: str) -> str:
    """Spaces where units, communities, firms, roads and offices are named: who and where are no evidence of what."""
    return _without(folded, _innocent(district).finds(folded))


def _without(folded: str, finds: Iterable[Find]) -> str:
    kept = list(folded)
    for find in finds:
        kept[find.begin : find.end] = " " * (find.end - find.begin)
    return "".join(kept)


def _weight(folded: str, find: Find) -> float:
    begin, end, _, term, exact = find
    before, after = folded[max(0, begin - 24) : begin], folded[end : end + 24]
    denied = before.rstrip()[-1:] in DENIED_ENDS and term not in SERVICES and DENIED_BEFORE.search(before)
    if denied or DENIED_AFTER.match(after):
        return 0.0
    if end - begin == 1 and ONE_SIGN_NAME.match(after):
        return 0.0
    weight = _full_weight(term)
    if _says_where(before, after):
        weight *= MERE_PLACE
    if term in STATES:
        weight *= MERE_STATE
    if RESULT_SIGNS.search(before) and RESULT_BEFORE.search(before):
        weight *= MERE_RESULT
    return weight if exact else weight * TYPO


def _says_where(before: str, after: str) -> bool:
    return bool(
        (before[-1:].isspace() and WHERE_BEFORE.search(before))
        or WHERE_AFTER.match(after)
        or NAME_AFTER.match(after)
        or (not BESIDE_ENDS.isdisjoint(before[-4:]) and BESIDE_BEFORE.search(before))
    )


@lru_cache(maxsize=8192)
def _full_weight(term: str) -> float:
    length = sum(1 / LETTERS if sign.isascii() else 1 for sign in term if sign != " ")
    return float(length**GROWTH)


@lru_cache(maxsize=8)
def _lexicon(district: District) -> Lexicon:
    return _made_of(terms_of(district))


@lru_cache(maxsize=8)
def _innocent(district: District) -> Lexicon:
    return _made_of(tuple((owner, term) for owner, term in terms_of(district) if owner == NOBODY))


@lru_cache(maxsize=16)  # two of each district
def _made_of(terms: tuple[tuple[str, str], ...]) -> Lexicon:
    return Lexicon(terms)


@lru_cache(maxsize=8)
def terms_of(district: District) -> tuple[tuple[str, str], ...]:
    """All of them, with their owners. Whoever joins, and each group that is bound, makes another district with the same
    terms: what takes long to make of terms is kept by these.
    """
    return *terms_of_categories(district), *terms_of_none(district)


def terms_of_categories(district: District) -> Iterator[tuple[str, str]]:
    """The file's words and, for one of the usual categories, ours; but for what the file calls another category."""
    for kind in district.open_categories:
        yield from ((kind.id, word) for word in (*kind.keywords, kind.name.zh, kind.name.en))
        others = {
            fold_whole(word) for other in district.open_categories if other is not kind for word in other.keywords
        }
        others |= set(map(fold_whole, district.elsewhere))
        yield from ((kind.id, word) for word in VOCABULARY.get(kind.id, ()) if fold_whole(word) not in others)


def terms_of_none(district: District) -> Iterator[tuple[str, str]]:
    """What fits no category, and names, which are no evidence; but for the words of the district's own categories."""
    yield from ((ELSEWHERE, word) for word in district.elsewhere)
    kinds = district.open_categories
    words = {fold_whole(word) for kind in kinds for word in kind.keywords}
    own = {word for kind in kinds if kind.id not in VOCABULARY for word in _keywords(kind)}
    for owner, some in ((ELSEWHERE, NO_CATEGORY), (NOBODY, NO_EVIDENCE), (NOBODY, tuple(_names(district)))):
        yield from ((owner, word) for word in some if word not in words and not any(one in word for one in own))


def _keywords(kind: Category) -> Iterator[str]:
    yield from map(fold_whole, (*kind.keywords, kind.name.zh, kind.name.en))


def _names(district: District) -> Iterator[str]:
    for unit in district.open_units:
        yield from map(fold_whole, (unit.name.zh, unit.name.en, *unit.aliases))
    for place in district.open_communities:
        yield from map(fold_whole, (place.name.zh, place.name.en, *place.aliases))
