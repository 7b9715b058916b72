"""Which renderer says which kind of message."""

from collections.abc import Callable
from typing import Any, TypeVar

from issuebot.desk.views import View
from issuebot.domain.messages.message import Message
from issuebot.telegram.render.request import Request

M = TypeVar("M", bound=Message)
Renderer = Callable[[View, Any], Request | None]


def says(kind: type[M], renderer: Callable[[View, M], Request | None]) -> tuple[type[Message], Renderer]:
    """A line of the table that mypy can check: the renderer takes the kind that it is for."""
    return kind, renderer
