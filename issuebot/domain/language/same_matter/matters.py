"""The matters that words tell of: two reports without a letter in common are alike by these."""

import re
from collections.abc import Iterator
from functools import lru_cache

from issuebot.domain.language.same_matter.words.beside import BESIDE
from issuebot.domain.language.same_matter.words.conduct import CONDUCT
from issuebot.domain.language.same_matter.words.english import ENGLISH
from issuebot.domain.language.same_matter.words.services import SERVICES
from issuebot.domain.language.same_matter.words.things import THINGS
from issuebot.domain.language.writing.lexicon import Lexicon

WHERE = re.compile("外(?![面墙])|旁|边(?!缘)|附近|对面|门口|后面|之间")  # 围墙外, 公厕旁边 say where
MAIN = 50  # letters in which people say what it is about
LATER = 0.4  # what a matter counts that is named once, later
BESIDE_IT = "~"  # marks the names of such
BEARING = "+"  # marks what may itself be broken, or bear another trouble
WEAK = 0.25  # what counts that says where, or what comes of it


def is_trouble(matter: str) -> bool:
    """And does not only say where it is, or what comes of it."""
    return not matter.startswith(BESIDE_IT)


def matters_in(folded: str) -> dict[str, float]:
    """The names of the matters that words tell of, and how much: what comes first or twice is what they are about."""
    found: dict[str, float] = {}
    last = (0, 0)
    for find in _lexicon().finds(folded):
        here = (find.begin, find.end)
        if (find.begin < last[1] and here != last) or WHERE.match(folded, find.end):  # 红绿灯不亮 is no 灯不亮
            continue
        last = here
        full = 1.0 if is_trouble(find.owner) else WEAK
        found[find.owner] = full if find.begin < MAIN or find.owner in found else full * LATER
    first = next(filter(is_trouble, found), "")
    if any(is_trouble(name) and name[0] != BEARING for name in found):
        return {name: how * LATER if name[0] == BEARING and name != first else how for name, how in found.items()}
    return found


@lru_cache(maxsize=1)
def _lexicon() -> Lexicon:
    return Lexicon(_terms())


def _terms() -> Iterator[tuple[str, str]]:
    for name, *words in map(str.split, _lines(f"{THINGS}{CONDUCT}{SERVICES}{BESIDE}")):
        yield from ((name, word) for word in (name, *words) if word[0] not in BESIDE_IT + BEARING)
    for line in _lines(ENGLISH):
        name, *words = (phrase.strip() for phrase in line.split(","))
        yield from ((name, word.lstrip(BESIDE_IT)) for word in (name, *words))


def _lines(text: str) -> list[str]:
    return [line for line in text.replace("\n    ", " ").splitlines() if line.strip()]
