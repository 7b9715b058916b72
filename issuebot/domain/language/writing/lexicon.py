"""Finds the terms of many owners in people's words, in one pass whose cost does not grow with the number of terms."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import compress, count
from operator import add
from typing import NamedTuple

from issuebot.domain.language.writing.english import ENGLISH
from issuebot.domain.language.writing.script import fold_whole

LATIN = re.compile(r"[a-z0-9\u00df-\u00ff]+")
LEAST_TYPO = 5  # letters: shorter words are too near to each other
SEEN = 20_000  # words whose meaning is remembered
LEAST_SWAP = 7  # letters from which another letter in one place is still the same word


class Find(NamedTuple):
    """A term of `owner` at [begin, end) of the folded words; `exact` unless a typo was forgiven."""

    begin: int
    end: int
    owner: str
    term: str
    exact: bool = True


@dataclass(slots=True)
class Phrase:
    """The words that go on from here, and whose term ends here."""

    following: "dict[str, Phrase]" = field(default_factory=dict)
    owners: list[str] = field(default_factory=list)


class Lexicon:
    """Chinese terms are found anywhere, Latin ones as whole words, in the plural too, one slip of the keys forgiven
    unless the word is an English one as it stands.
    """

    def __init__(self, terms: Iterable[tuple[str, str]]) -> None:
        """`terms` are pairs of owner and term."""
        owners, slips = defaultdict[str, list[str]](list), defaultdict[str, list[str]](list)
        lengths = defaultdict[str, set[int]](set)
        self._phrases = Phrase()
        self._words: set[str] = set()
        self._seen: dict[str, dict[str, bool]] = {}
        for owner, term in dict.fromkeys((owner, fold_whole(term).strip()) for owner, term in terms):
            words = tuple(LATIN.findall(term))
            if term.isascii() and words:
                self._learn(owner, words)
            elif term:
                owners[term].append(owner)
                lengths[term[:2]].add(len(term))
        for word in self._words:
            for slip in _slips(word):
                slips[slip].append(word)
        # Nearly all have one value: a tuple of it takes half the memory of a list, and a fourth of that of a set.
        self._owners = {term: tuple(some) for term, some in owners.items()}
        # How long the terms are that begin with these two signs, or this only one: few begin as any other does.
        self._lengths = {head: tuple(some) for head, some in lengths.items()}
        self._slips = {slip: tuple(some) for slip, some in slips.items()}
        self._has_signs = any(len(head) == 1 for head in self._lengths)
        self._longest = max(map(len, self._words), default=0) + len("es") + 1

    def _learn(self, owner: str, words: tuple[str, ...]) -> None:
        phrase = self._phrases
        for word in words:
            phrase = phrase.following.setdefault(word, Phrase())
        phrase.owners.append(owner)
        self._words.update(words)

    def finds(self, folded: str) -> list[Find]:
        """All finds but those inside a longer one: 小广告 is no 广告."""
        found = self._chinese(folded)
        found.extend(self._latin(folded))
        found.sort(key=_place)
        kept: list[Find] = []
        reach = (0, 0)
        for find in found:
            if find.end > reach[1] or (find.begin, find.end) == reach:
                kept.append(find)
                reach = (find.begin, find.end)
        return kept

    def _chinese(self, folded: str) -> list[Find]:
        found: list[Find] = []
        lengths, owners_of = self._lengths, self._owners
        for heads in (folded, _pairs(folded)) if self._has_signs else (_pairs(folded),):
            for place in compress(count(), map(lengths.__contains__, heads)):
                for length in lengths[heads[place]]:
                    term = folded[place : place + length]
                    if term in owners_of and len(term) == length:
                        found.extend(Find(place, place + length, owner, term) for owner in owners_of[term])
        return found

    def _latin(self, folded: str) -> Iterator[Find]:
        tokens = [(begin, end, self._known(token)) for begin, end, token in _tokens(folded)]
        for place, (begin, _, meant) in enumerate(tokens):
            if self._phrases.following.keys().isdisjoint(meant):
                continue
            reached = [(self._phrases, "", True)]
            for at in range(place, len(tokens)):
                _, end, forms = tokens[at]
                reached = [
                    (phrase.following[word], f"{said} {word}".strip(), exact and right)
                    for phrase, said, exact in reached
                    for word, right in forms.items()
                    if word in phrase.following
                ]
                if not reached:
                    break
                for phrase, said, exact in reached:
                    for owner in phrase.owners:
                        yield Find(begin, end, owner, said, exact=exact)

    def _known(self, token: str) -> dict[str, bool]:
        """The words of ours that this one is or was meant to be, and whether it is exactly."""
        if len(token) > self._longest:  # a thousand letters have a million slips
            return {}
        known = self._seen.get(token)
        if known is None:
            exact = {form: True for form in _singulars(token) if form in self._words}
            meant = () if token in ENGLISH else _singulars(token)
            known = exact or {word: False for form in meant for word in self._meant(form)}
            if len(self._seen) < SEEN:  # people use the same few thousand words
                self._seen[token] = known
        return known

    def _meant(self, typed: str) -> set[str]:
        """The words that this one is but for one letter left out, doubled, swapped or mistaken."""
        near: set[str] = set()
        for slip in _slips(typed):
            near.update(self._slips.get(slip, ()))
            near.update({slip} & self._words)
        near.update(self._slips.get(typed, ()))
        return {word for word in near if _is_slip(typed, word)}


def _place(find: Find) -> tuple[int, int]:
    """From left to right, of two the longer one first."""
    return find.begin, -find.end


@lru_cache(maxsize=8)  # one text is searched by several lexicons in turn
def _pairs(folded: str) -> tuple[str, ...]:
    return tuple(map(add, folded, folded[1:]))


@lru_cache(maxsize=8)
def _tokens(folded: str) -> tuple[tuple[int, int, str], ...]:
    return tuple((found.start(), found.end(), found[0]) for found in LATIN.finditer(folded))


def _singulars(token: str) -> tuple[str, ...]:
    """The word as it stands, and without the ending of a plural."""
    if token.endswith("es"):
        return token, token[:-1], token[:-2]
    return (token, token[:-1]) if token.endswith("s") else (token,)


def _slips(word: str) -> set[str]:
    """The word with any one letter left out: two words one slip apart have one of these in common."""
    return {word[:place] + word[place + 1 :] for place in range(len(word))} if len(word) >= LEAST_TYPO else set()


def _is_slip(typed: str, word: str) -> bool:
    if len(word) < LEAST_TYPO or typed[0] != word[0] or abs(len(typed) - len(word)) > 1:
        return False
    same_letters = sorted(typed) == sorted(word)
    return len(typed) != len(word) or same_letters or len(word) >= LEAST_SWAP
