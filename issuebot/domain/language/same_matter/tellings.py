"""What a report tells beside where it is: without the names of communities, which its neighbours have as well."""

from functools import lru_cache

from issuebot.domain.district.model import District
from issuebot.domain.language.places.address import street_in
from issuebot.domain.language.places.community_names import names_of
from issuebot.domain.language.same_matter.likeness import READ, Telling, read


def telling(district: District, words: str, place: str | None) -> Telling:
    return read(_without_names(district, words[:READ]), _without_names(district, place or ""))


def _without_names(district: District, text: str) -> str:
    for name in _names(district):
        text = text.replace(name, " ")
    return text.strip()


@lru_cache(maxsize=8)
def _names(district: District) -> tuple[str, ...]:
    """The longest first. One that is a road as well is a part of addresses."""
    names = (name for place in district.communities for name in names_of(place) if not street_in(name))
    return tuple(sorted(names, key=len, reverse=True))
