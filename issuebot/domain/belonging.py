"""Whether words that reply to nothing are about the report that was just spoken of, or begin another one."""

from issuebot.domain.district.model import District
from issuebot.domain.language.guesses.guessing import named_categories
from issuebot.domain.language.places.community_names import named_communities, place_named

FRESH_SECONDS = 600  # what comes so soon below a message about a ticket may be about it
BESIDE_SECONDS = 86_400  # for so long a new report is offered to be added to it
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


def is_remark(district: District, words: str, *, community: str | None) -> bool:
    """Whether words that nobody asked for name no trouble of their own. A photo may be the beginning of a report."""
    if not 0 < len(words) <= SHORT or _is_elsewhere(district, words, community):
        return False
    return not named_categories(district, words)


def _is_elsewhere(district: District, words: str, community: str | None) -> bool:
    named = named_communities(district, words)
    return bool(named) and community not in named
