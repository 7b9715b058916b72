"""Pictures and files that are made on the way out, when the turn of their message comes."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, TypeAlias

import structlog
from aiogram.types import BufferedInputFile

from issuebot.telegram.render.request import DRAWN, Request

log = structlog.get_logger()
# What is to be made, and what is in it as JSON, to a file; its reasons not to are exceptions.
Draw: TypeAlias = Callable[[str, str], Awaitable[bytes]]


async def with_picture(request: Request, draw: Draw) -> Request | None:
    """The same with its picture drawn; what is said in its place where that fails, which may be nothing."""
    if request.drawing is None:
        return request
    try:
        drawn = await draw(request.drawing.what, request.drawing.picture)
    except Exception as error:  # noqa: BLE001 whatever hinders the drawing, the answer goes out
        log.error("picture not drawn, sent as words", reason=error)  # noqa: TRY400 a sentence
        return request.drawing.spare
    return filled(request, drawn, request.drawing.name)


def filled(request: Request, drawn: bytes, name: str) -> Request:
    return replace(request, arguments=_filled(request.arguments, BufferedInputFile(drawn, name)))


def _filled(value: Any, file: BufferedInputFile) -> Any:
    if isinstance(value, dict):
        return {name: _filled(part, file) for name, part in value.items()}
    return file if value == DRAWN else value
