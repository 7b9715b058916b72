"""What each card shows, as far as this process knows: an edit that would change nothing is not worth a call."""

import json

from issuebot.telegram.render.request import Request

CARDS = 20_000
CONTENT = ("text", "entities", "caption", "caption_entities", "reply_markup")


class Shown:
    """Of the cards shown last. Empty at a start, and again when another process may have edited meanwhile."""

    def __init__(self) -> None:
        self._digests: dict[int, int] = {}

    def is_shown(self, card: int, request: Request) -> bool:
        return request.edits and self._digests.get(card) == _digest(request)

    def keep(self, card: int, request: Request) -> None:
        self._digests.pop(card, None)
        self._digests[card] = _digest(request)
        if len(self._digests) > CARDS:
            del self._digests[next(iter(self._digests))]

    def lose(self, card: int) -> None:
        self._digests.pop(card, None)

    def clear(self) -> None:
        self._digests.clear()


def _digest(request: Request) -> int:
    content = [request.arguments.get(name) or None for name in CONTENT]
    return hash(json.dumps(content, sort_keys=True))
