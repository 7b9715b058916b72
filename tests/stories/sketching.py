"""The pictures of stories, drawn beside the bot and each only once.

A process for every drawing, as `issuebot.press.drawing` has it, was a tenth of the suite's time.
"""

from functools import cache

from issuebot.domain.map_picture import read_picture
from issuebot.press.map import draw


class Sketcher:
    """Stands in for the `Artist`."""

    async def draw_map(self, picture: str) -> bytes:
        return _draw(picture)


@cache
def _draw(picture: str) -> bytes:
    return draw(read_picture(picture))
