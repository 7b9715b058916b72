"""What in words for everybody says who somebody is, or where more exactly than the community.

Names are those of the people of one ticket. What nobody can know from the words, such as a name that no table of ours
has, is left to whoever reads them before they go out.
"""

import re
from collections.abc import Iterable

from issuebot.domain.language.personal import identity_numbers, telephone_numbers
from issuebot.domain.language.writing.script import fold
from issuebot.domain.language.writing.unseen import without_unseen

SHORTEST_NAME = 2  # letters: a single one is a part of too many words
FIGURE = "[0-9〇零一二三四五六七八九十百两]"
HOUSE = re.compile(
    rf"(?<![月年])(?<!\d)(?!{FIGURE}{{1,2}}号(?:下午|上午|起|前|至))"
    rf"(?:{FIGURE}{{1,8}}|[a-z])\s{{0,4}}(?:号楼|号院|号门|号|栋|幢|单元|室|弄)"
    r"|(?:building|house|unit|room|flat|apartment|block|door)\s*(?:no\.?\s*|#\s*)?\d+"
    rf"|\bno\.\s{{0,4}}\d+|(?<!\d)\d{{1,6}}\s{{1,4}}[a-z]{{1,20}}\s{{1,4}}(?:street|road|lane|avenue)\b"
    r"|(?<!\d)\d{1,3}\s?[-—]\s?\d{1,4}\s?[-—]\s?\d{1,4}(?!\d)"
)
POINT = re.compile(r"\d{1,3}\.\d{3,}\s*[,，;；/\s]\s*\d{1,3}\.\d{3,}|\d{1,3}\s*°\s*\d{1,2}\s*[′']")
HANDLE = re.compile(r"@[a-z]\w{3,}|https?://|(?<![a-z])t\.me/")
NUMBER = re.compile(r"[#＃№]\s*\d+")


def found_in(words: str, names: Iterable[str], known: Iterable[str] = ()) -> tuple[str, ...]:
    """Kinds of what was found: telephone, identity, house, point, address, ticket, name. `known`: names of communities,
    units and categories, which are nobody's.
    """
    words = without_unseen(words)
    plain = fold(words)
    marks = {
        "telephone": telephone_numbers.has_number(words),
        "identity": identity_numbers.mask(words) != words,
        "point": POINT.search(plain) is not None,
        "address": HANDLE.search(plain) is not None,
        "ticket": NUMBER.search(plain) is not None,
    }
    for name in sorted({fold(one) for one in known if one}, key=len, reverse=True):
        plain = plain.replace(name, " ")
    marks["house"] = HOUSE.search(plain) is not None
    marks["name"] = any(_stands_in(fold(without_unseen(name)).strip(), plain) for name in names)
    return tuple(kind for kind, found in marks.items() if found)


def _stands_in(name: str, plain: str) -> bool:
    if len(name) < SHORTEST_NAME:
        return False
    if name.isascii():  # Li is no part of “lights”
        return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", plain) is not None
    return name in plain
