"""Whether words that reply to nothing are about the report that was just spoken of, or begin another one."""

import re

from issuebot.domain.district.model import District
from issuebot.domain.language.guesses.guessing import named_categories
from issuebot.domain.language.places.address import sounds_like_place
from issuebot.domain.language.places.community_names import named_communities, place_named
from issuebot.domain.language.writing.script import fold

FRESH_SECONDS = 600  # what comes so soon below a message about a ticket may be about it
BESIDE_SECONDS = 86_400  # for so long a new report is offered to be added to it
TROUBLE = re.compile(
    r"没人[收管修扫清]|坏|断|垂|倒了|堵|漏|溢|臭|脏|吵|[太好很]乱|不亮|停[电水]|没[电水]|掉|塌|裂"
    r"|乱[停放扔丢倒堆贴搭]|堆[满成]|占[用道着]|挡|破|打架|偷"
    r"|\b(?:broken|not (?:been )?(?:collected|working|fixed)|overflow\w*|blocked|leak\w*|noisy|smell\w*|fighting"
    r"|stolen)\b"
)
SHORT = 40  # characters: a longer text about nothing that we know is a story of its own


def goes_on(district: District, words: str, *, category: str | None, community: str | None) -> bool:
    """Whether words that were asked for, or a file without any, are about a report of this category and community.

    Another community, another kind of trouble, or the same kind at a place of its own is another report.
    """
    if _is_elsewhere(district, words, community):
        return False
    kinds = named_categories(district, words)
    return (category in kinds and not place_named(district, words)) if kinds else len(words) <= SHORT


def is_another(district: District, words: str, *, category: str | None, community: str | None) -> bool:
    """Whether words alone, which were asked for, plainly tell of something else: elsewhere, or of another kind."""
    kinds = named_categories(district, words)
    return _is_elsewhere(district, words, community) or bool(kinds and category and category not in kinds)


def begins_another(district: District, words: str, *, category: str | None, community: str | None) -> bool:
    """Whether words below a question answer nothing: 幸福里5号楼垃圾没人收, where a wire was asked about, tells of a
    trouble of another kind at a place of its own. 在5号楼的垃圾桶旁边 is an answer.
    """
    if (not words.isascii() and sounds_like_place(words)) or not TROUBLE.search(fold(words)):
        return False
    placed = named_communities(district, words) or place_named(district, words)
    return bool(placed) and is_another(district, words, category=category, community=community)


def is_remark(district: District, words: str, *, community: str | None) -> bool:
    """Whether words that nobody asked for name no trouble of their own. A photo may be the beginning of a report."""
    if not 0 < len(words) <= SHORT or _is_elsewhere(district, words, community):
        return False
    return not named_categories(district, words)


def _is_elsewhere(district: District, words: str, community: str | None) -> bool:
    named = named_communities(district, words)
    return bool(named) and community not in named
