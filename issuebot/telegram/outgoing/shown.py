"""What each card shows, as far as this process knows. An edit that would change nothing is not worth a call."""

from issuebot.telegram.render.request import Request

CARDS = 20_000
CONTENT = ("text", "entities", "caption", "caption_entities", "reply_markup")


class Shown:
    """Of the cards that were shown last. It is empty at a start, and again when another process may have edited
    meanwhile.
    """

    def __init__(self) -> None:
        self._digests: dict[int, int] = {}

    def is_shown(self, card: int, digest: int) -> bool:
        return self._digests.get(card) == digest

    def keep(self, card: int, digest: int) -> None:
        self._digests.pop(card, None)
        self._digests[card] = digest
        if len(self._digests) > CARDS:
            del self._digests[next(iter(self._digests))]

    def lose(self, card: int) -> None:
        self._digests.pop(card, None)

    def clear(self) -> None:
        self._digests.clear()


def digest(request: Request) -> int:
    """A digest of what a message shows. It is good for one process: parts stand in the order in which they are put
    together.
    """
    return hash(repr([request.arguments.get(name) or None for name in CONTENT]))
