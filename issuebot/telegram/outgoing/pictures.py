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


async def with_picture(request: Request, draw: Draw) -> Request:
    """The same with its picture drawn; what is said in its place where that fails."""
    if request.drawing is None:
        return request
    try:
        file = BufferedInputFile(await draw(request.drawing.what, request.drawing.picture), request.drawing.name)
    except Exception as error:  # noqa: BLE001 whatever hinders the drawing, the answer goes out
        log.error("picture not drawn, sent as words", reason=error)  # noqa: TRY400 a sentence
        return request.drawing.spare
    return replace(request, arguments=_filled(request.arguments, file))


def _filled(value: Any, file: BufferedInputFile) -> Any:
    if isinstance(value, dict):
        return {name: _filled(part, file) for name, part in value.items()}
    return file if value == DRAWN else value
