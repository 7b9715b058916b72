"""The workbook of a month, made by a process of its own that reads the database itself.

`python -m issuebot.workbooks` reads `{"database", "month", "unit", "language", "now"}` in JSON and writes XLSX. A month
may have tens of thousands of tickets: what they take is taken from no chat. `now`: UTC seconds; `unit`: of this alone.
"""

import asyncio
import json
import sys
from datetime import UTC, date, datetime
from functools import partial
from typing import Any

from issuebot.desk.context import district as districts
from issuebot.desk.figures import assessing, behind
from issuebot.press.tables.workbook import write_workbook
from issuebot.store.engine.database import Tx
from issuebot.store.engine.opening import open_migrated
from issuebot.telegram.render.figures.assessments.book import Sheet, book
from issuebot.telegram.render.text import speaker


def sheets(tx: Tx, given: str) -> list[Sheet]:
    asked: dict[str, Any] = json.loads(given)
    on, now = date.fromisoformat(asked["month"]), datetime.fromtimestamp(asked["now"], UTC)
    district = districts.current(tx)
    found = assessing.assessment(tx, district, on, now) if district else None
    if district is None or found is None:
        raise LookupError("there is no such month")
    pages = behind.pages(tx, found.month.since(district.zone), found.until)
    language = asked["language"]
    return book(speaker(language), found, pages, district, language, only=asked["unit"])


async def make(given: str) -> bytes:
    database = await open_migrated(json.loads(given)["database"])
    try:
        read = await database.read(partial(sheets, given=given))
    finally:
        await database.close()
    return write_workbook(read)


def main() -> None:
    sys.stdout.buffer.write(asyncio.run(make(sys.stdin.buffer.read().decode())))


if __name__ == "__main__":
    main()
