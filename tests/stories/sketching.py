"""The pictures of stories, drawn beside the bot and each only once.

A process for every drawing, as `issuebot.press.drawing` has it, was a tenth of the suite's time.
"""

import json
import tempfile
from collections.abc import AsyncIterator
from functools import cache, partial
from pathlib import Path

from issuebot import workbooks
from issuebot.domain.pictures.charts import read_chart
from issuebot.domain.pictures.open_map import Picture, read_picture
from issuebot.domain.pictures.week import read_week
from issuebot.press import certificate
from issuebot.press.article.writing import write_article
from issuebot.press.calendar import write_calendar
from issuebot.press.drawing import WORKBOOK
from issuebot.press.guide_picture import make_picture
from issuebot.press.map.drawing import draw
from issuebot.press.pair import write_pair
from issuebot.press.poster import draw_poster
from issuebot.press.qr import write_code
from issuebot.press.tables import plain_table
from issuebot.press.tables.long_table import LongTable
from issuebot.press.tables.table import write_table
from issuebot.press.tables.workbook import write_workbook
from issuebot.press.week import draw_week
from issuebot.store.engine.database import Database


class Sketcher:
    """Stands in for the `Artist`; `last` is the map that it drew last, `given` is all that it was to draw."""

    last: Picture
    database: Database

    def __init__(self) -> None:
        self.given: list[str] = []

    async def draw(self, what: str, picture: str) -> bytes:
        self.given.append(json.dumps(json.loads(picture), ensure_ascii=False))
        if what == "map":
            self.last = read_picture(picture)
        if what == WORKBOOK:
            return write_workbook(await self.database.read(partial(workbooks.sheets, given=picture)))
        return _draw(what, picture)


async def write_here(head: str, rows: AsyncIterator[str]) -> bytes:
    """Stands in for the process that writes a long table."""
    given = json.loads(head)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / f"table.{given['kind']}"
        with LongTable(given["kind"], file, given["name"], given["head"], given["dates"]) as table:
            async for piece in rows:
                for line in piece.splitlines():
                    table.add(json.loads(line))
        return file.read_bytes()


@cache
def _draw(what: str, picture: str) -> bytes:
    return MAKES[what](picture)


def _outline_chart(picture: str) -> bytes:
    """Every answer of /stats has one: it is read, and tests/press looks at what is drawn of it."""
    return b"\xff\xd8\xff" + f"{read_chart(picture)}".encode()


MAKES = {
    "map": lambda picture: draw(read_picture(picture)),
    "table": write_table,
    "week": lambda picture: draw_week(read_week(picture)),
    "calendar": write_calendar,
    "certificate": certificate.write_certificate,
    "plain_table": plain_table.write_table,
    "qr": write_code,
    "guide_picture": make_picture,
    "charts": _outline_chart,
    "poster": draw_poster,
    "pair": write_pair,
    "article": write_article,
}
