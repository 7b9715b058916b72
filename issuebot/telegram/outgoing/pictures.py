"""Pictures and files that are made on the way out, when the turn of their message comes."""

import json
from base64 import b64encode
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, TypeAlias

import structlog
from aiogram.types import BufferedInputFile

from issuebot.pulse import Pulse
from issuebot.telegram.render.request import DRAWN, Drawing, Request

log = structlog.get_logger()
# What is to be made, and what is in it as JSON, to a file; its reasons not to are exceptions.
Draw: TypeAlias = Callable[[str, str], Awaitable[bytes]]


def counted(draw: Draw, pulse: Pulse) -> Draw:
    """The same function, with its failures counted: people who asked for the picture got words, and do not complain."""

    async def made(what: str, picture: str) -> bytes:
        try:
            drawn = await draw(what, picture)
        except Exception:
            pulse.made[what, "failed"] += 1
            raise
        pulse.made[what, "ok"] += 1
        return drawn

    return made


Fetch: TypeAlias = Callable[[str], Awaitable[bytes]]


async def with_picture(request: Request, draw: Draw, fetch: Fetch) -> Request | None:
    """The same with its picture drawn; what is said in its place where that fails, which may be nothing."""
    if request.drawing is None:
        return request
    try:
        drawn = await draw(request.drawing.what, await _with_photos(request.drawing, fetch))
    except Exception as error:  # noqa: BLE001 whatever hinders the drawing, the answer goes out
        log.error("picture not drawn, sent as words", reason=error)  # noqa: TRY400 a sentence
        spare = request.drawing.spare
        return await with_picture(spare, draw, fetch) if spare else None
    return filled(request, drawn, request.drawing.name)


def filled(request: Request, drawn: bytes, name: str) -> Request:
    return replace(request, arguments=_filled(request.arguments, BufferedInputFile(drawn, name)))


async def _with_photos(drawing: Drawing, fetch: Fetch) -> str:
    """What is to be drawn, with the photos that it is made of."""
    if not drawing.photos:
        return drawing.picture
    given = [b64encode(await fetch(photo)).decode() for photo in drawing.photos]
    return json.dumps(json.loads(drawing.picture) | {"given": given}, ensure_ascii=False)


def _filled(value: Any, file: BufferedInputFile) -> Any:
    if isinstance(value, dict):
        return {name: _filled(part, file) for name, part in value.items()}
    if isinstance(value, list):
        return [_filled(part, file) for part in value]
    return file if value == DRAWN else value
