"""Pictures that are drawn beside the turns of the chats: nobody waits for them, and none is drawn twice."""

import asyncio

import pytest

from issuebot.telegram.outgoing import late_pictures
from issuebot.telegram.outgoing.late_pictures import LatePictures, NotYet
from issuebot.telegram.render.request import DRAWN, Drawing, Gather, Request

JOINS = Drawing("{}", None, "charts", beside=True)
REQUEST = Request("editMessageMedia", {"media": {"media": DRAWN}}, drawing=JOINS)


async def read(gather: Gather) -> str:
    raise AssertionError(gather)


class Painter:
    def __init__(self) -> None:
        self.begun = 0
        self.dry = asyncio.Event()

    async def draw(self, what: str, picture: str) -> bytes:
        self.begun += 1
        await self.dry.wait()
        return f"{what} {picture}".encode()


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(late_pictures, "PATIENCE", 0.001)


async def test_nobody_waits_for_a_drawing():
    async with asyncio.TaskGroup() as tasks:
        painter = Painter()
        beside = LatePictures(painter.draw, read, tasks.create_task)

        with pytest.raises(NotYet):
            await beside.fill(1, REQUEST, JOINS)
        painter.dry.set()
        await asyncio.sleep(0)
        filled = await beside.fill(1, REQUEST, JOINS)

    assert filled
    assert filled.arguments["media"]["media"].data == b"charts {}"
    assert painter.begun == 1


async def test_pictures_of_rows_that_are_gone_are_few():
    async with asyncio.TaskGroup() as tasks:
        painter = Painter()
        beside = LatePictures(painter.draw, read, tasks.create_task)

        for row in range(3 * late_pictures.MOST):
            with pytest.raises(NotYet):
                await beside.fill(row, REQUEST, JOINS)
        painter.dry.set()

    assert len(beside._pictures) == late_pictures.MOST


async def test_words_stand_alone_where_drawing_fails():
    async def draw(_: str, __: str) -> bytes:
        raise OSError("no process")

    async with asyncio.TaskGroup() as tasks:
        assert await LatePictures(draw, read, tasks.create_task).fill(1, REQUEST, JOINS) is None
