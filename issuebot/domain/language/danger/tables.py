"""The tables of words as what looks for them: one segmenter of all, points by table, rules by group."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from issuebot.domain.language.danger.context import CONTEXT
from issuebot.domain.language.danger.groups import GROUPS
from issuebot.domain.language.danger.signs import ALONE, SIGNS
from issuebot.domain.language.writing.segments import HAN, Segmenter, words_of

SURE, HALF = 2, 1  # points of a sign
# The danger, the groups that tell of it, those that must not be there.
Rule = tuple[str, frozenset[str], frozenset[str]]


@lru_cache(maxsize=1)
def segmenter() -> Segmenter:
    """What cuts texts into the words of all tables."""
    groups = {name: words_of(table) for name, table in (CONTEXT | GROUPS).items()}
    for kind, signs in SIGNS.items():
        groups |= {f"{kind} sure": words_of(signs.sure), f"{kind} half": words_of(signs.half)}
        groups |= {f"{kind} alone": words_of(ALONE.get(kind, ""))}
    return Segmenter(_with_their_parts(groups), frozenset(POINTS))


def _with_their_parts(groups: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """烧起来了 is whatever 烧起来 is: of two words the longer one is taken, and may not hide what it begins or ends
    with. What `CONTEXT` has keeps its own meaning.
    """
    words = {name: list(found) for name, found in groups.items()}
    names: dict[str, frozenset[str]] = {}
    alone = {name: frozenset((name,)) for name in words}  # shared: most words are in one group
    for name in words.keys() - CONTEXT.keys():
        for word in words[name]:
            names[word] = names[word] | alone[name] if word in names else alone[name]
    kept = {word for name in CONTEXT for word in words[name]}
    for word in names.keys() - kept:
        for part in _parts(word):
            for name in names.get(part, frozenset()) - names[word]:
                words[name].append(word)
    return words


def _parts(word: str) -> Iterator[str]:
    """What it begins and ends with: two Chinese letters or more, or a Latin word or more."""
    units = word.split(" ") if word < HAN else list(word)
    gap, least = (" ", 1) if word < HAN else ("", 2)
    for size in range(least, len(units)):
        yield gap.join(units[:size])
        yield gap.join(units[-size:])


def _together() -> dict[str, list[Rule]]:
    """By the first of their groups: a clause that has it is worth looking at."""
    rules = defaultdict(list)
    for kind, signs in SIGNS.items():
        for first, *others in map(str.split, signs.together):
            names, without = ([name for name in others if (name[0] == "!") == no] for no in (False, True))
            rules[first].append((kind, frozenset([first, *names]), frozenset(name[1:] for name in without)))
    return rules


def _by_any() -> dict[str, list[tuple[str, frozenset[str]]]]:
    """By each of their groups: the clause that has the last one may have any."""
    rules = defaultdict(list)
    for kind, signs in SIGNS.items():
        for names in map(frozenset, map(str.split, signs.nearby)):
            for name in names:
                rules[name].append((kind, names))
    return rules


POINTS = {f"{kind} {how}": (kind, points) for kind in SIGNS for how, points in (("sure", SURE), ("half", HALF))}
BARE = {f"{kind} alone": kind for kind in SIGNS}
TOGETHER, NEARBY = _together(), _by_any()
TELLING = POINTS.keys() | TOGETHER.keys() | NEARBY.keys() | BARE.keys()
