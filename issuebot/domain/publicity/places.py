"""The places that have posters, and where their codes lead."""

from issuebot.domain.district.designations import read_name
from issuebot.domain.district.model import District
from issuebot.domain.district.parts import Community, Post
from issuebot.domain.language.writing.script import fold


def place_named(district: District, words: str) -> Community | Post | None:
    """A community by its id, name, alias or a part that it alone has; a post by its id, name or alias."""
    said = fold(words).strip()
    for post in district.open_posts:
        if said in map(fold, (post.id, post.name.zh, post.name.en, *post.aliases)):
            return post
    return read_name(district.open_communities, words).one


def link_to(place: Community | Post, username: str) -> str:
    """Somebody who comes by a community's link lives there from then on; at a post people only pass."""
    start = f"?start=c_{place.id}" if isinstance(place, Community) else ""
    return f"https://t.me/{username}{start}"
