"""The pictures of stories, drawn beside the bot and each only once.

A process for every drawing, as `issuebot.press.drawing` has it, was a tenth of the suite's time.
"""

from functools import cache

from issuebot.domain.map_picture import Picture, read_picture
from issuebot.press.map import draw


class Sketcher:
    """Stands in for the `Artist`; `last` is what it drew last."""

    last: Picture

    async def draw_map(self, picture: str) -> bytes:
        self.last = read_picture(picture)
        return _draw(picture)


@cache
def _draw(picture: str) -> bytes:
    return draw(read_picture(picture))
