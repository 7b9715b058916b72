"""Which page of the guide is meant: by words, in a question without a slash, and beside a report."""

import re
from collections.abc import Collection, Iterator, Sequence

from issuebot.domain.district.parts import GuidePage
from issuebot.domain.language.guesses.guessing import bare
from issuebot.domain.language.writing.courtesy import without_courtesy
from issuebot.domain.language.writing.script import fold
from issuebot.domain.publicity.announcements import CAPTION, ROOM, length

MOST = 6  # pages to choose from
SOUGHT = 200  # letters of what is looked for
QUESTION = 40  # letters: what is longer tells more than it asks
# What asks, and what stands around it. Whatever is left beside a page's own words may be a report.
ASKS, AROUND, ENGLISH_ASKS, ENGLISH_AROUND = (
    frozenset(words.split())
    for words in (
        (
            "怎么 怎样 如何 咋 应该 应当 可以 可不可以 能不能 能 要不要 是什么 什么是 有什么 有哪些 哪些 什么 哪里"
            " 规定 规则 要求 标准 知识 指南 常识 介绍 方法 办法"
        ),
        "我 我们 请 问 想 要 了解 知道 学习 看 一下 关于 小区 的 得 该 是 有 在 吗 么 呢 啊 呀 和 做 到",
        "how what which where can may should must rules rule guide guidelines tips",
        (
            "i we you do does to the a an of for about on in my our are is be there it tell me please here allowed with"
            " and properly correctly"
        ),
    )
)
DENIES = re.compile("[不没乱无别未]")  # reports tell of what is done wrong, questions ask how to do it right
WORD = re.compile(r"[a-z0-9]+(?:['’-][a-z0-9]+)*")


def page(pages: Sequence[GuidePage], id_: str) -> GuidePage | None:
    return next((one for one in pages if one.id == id_), None)


def fits_caption(one: GuidePage, language: str) -> bool:
    """Whether its words, and how often it was opened, have room below its picture."""
    return length(f"📖 {one.name.text(language)}\n{one.text.text(language)}") + ROOM <= CAPTION


def below(pages: Sequence[GuidePage], parent: str | None) -> tuple[GuidePage, ...]:
    """The pages below this one; for None those that stand at the front."""
    return tuple(one for one in pages if one.parent == parent)


def find_pages(pages: Sequence[GuidePage], words: str) -> tuple[GuidePage, ...]:
    """Those that the words name, the one that is named at greatest length first; else whose text holds them."""
    said = fold(words[:SOUGHT]).strip()
    if not said:
        return ()
    lengths = {one: max((len(term) for term in _terms(one) if _stands_in(term, said)), default=0) for one in pages}
    found = sorted((one for one in pages if lengths[one]), key=lambda one: -lengths[one])
    if found and said in map(fold, (found[0].id, found[0].name.zh, found[0].name.en)):
        return (found[0],)
    within = [one for one in pages if said in fold(f"{' '.join(_terms(one))}\n{one.text.zh}\n{one.text.en}")]
    return tuple((found or within)[:MOST])


def asked_for(pages: Sequence[GuidePage], words: str) -> tuple[GuidePage, ...]:
    """The pages that a plain question is about. () for whatever says more than a question and the words of a page:
    垃圾怎么分类 asks, 垃圾怎么没人管 reports.
    """
    if len(words) > QUESTION:
        return ()
    for form in without_courtesy(bare(words)):
        found = _english(pages, form) if form.isascii() else _chinese(pages, form)
        if found:
            return found
    return ()


def offered_for(pages: Sequence[GuidePage], category: str | None, words: str) -> GuidePage | None:
    """The page to read beside a report of this category that speaks of it."""
    own = [one for one in pages if category and one.category == category]
    said = fold(words)
    return next((one for one in own if any(_stands_in(term, said) for term in _terms(one))), None)


def _chinese(pages: Sequence[GuidePage], said: str) -> tuple[GuidePage, ...]:
    named = {term for one in pages for term in _terms(one) if term in said and not DENIES.search(term)}
    if not named or not any(word in said for word in ASKS):
        return ()
    return _named_most(pages, said, named) if _is_made_of(said, named | ASKS | AROUND) else ()


def _is_made_of(said: str, words: Collection[str]) -> bool:
    """Whether nothing else stands there but marks."""
    ends = {0}
    for place, letter in enumerate(said):
        if place in ends:
            ends |= {place + len(word) for word in words if said.startswith(word, place)}
            ends |= set() if letter.isalnum() else {place + 1}
    return len(said) in ends


def _english(pages: Sequence[GuidePage], said: str) -> tuple[GuidePage, ...]:
    named = {term for one in pages for term in _terms(one) if term.isascii() and _stands_in(term, said)}
    rest = said
    for term in sorted(named, key=len, reverse=True):
        rest = re.sub(rf"\b{re.escape(term)}\b", " ", rest)
    words = set(WORD.findall(rest))
    if not named or not words & ENGLISH_ASKS or words - ENGLISH_ASKS - ENGLISH_AROUND:
        return ()
    return _named_most(pages, said, named)


def _named_most(pages: Sequence[GuidePage], said: str, named: set[str]) -> tuple[GuidePage, ...]:
    """When several pages share a word, those that the words name best."""
    weights = {one: sum(len(term) for term in set(_terms(one)) & named if _stands_in(term, said)) for one in pages}
    most = max(weights.values())
    return tuple(one for one in pages if weights[one] == most)[:MOST]


def _terms(one: GuidePage) -> Iterator[str]:
    yield from filter(None, map(fold, (one.name.zh, one.name.en, *one.keywords)))


def _stands_in(term: str, said: str) -> bool:
    """A Chinese word anywhere, another one as a whole word."""
    return term in said if not term.isascii() else re.search(rf"\b{re.escape(term)}\b", said) is not None
