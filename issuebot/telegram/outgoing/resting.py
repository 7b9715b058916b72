"""Chats whose turn has not come, and until when: to some nothing goes, to others only answers."""


class Resting:
    """Moments are those of a clock that never jumps, in seconds."""

    def __init__(self) -> None:
        self._wholly: dict[int, float] = {}
        self._but_for_answers: dict[int, float] = {}

    def put(self, chat: int, until: float, *, wholly: bool) -> None:
        (self._wholly if wholly else self._but_for_answers)[chat] = until

    def end(self, chat: int) -> None:
        self._wholly.pop(chat, None)
        self._but_for_answers.pop(chat, None)

    def clear(self) -> None:
        self._wholly.clear()
        self._but_for_answers.clear()

    def now(self, now: float) -> tuple[frozenset[int], frozenset[int]]:
        """Chats to which nothing goes, and those to which answers only do."""
        for chats in (self._wholly, self._but_for_answers):
            for chat in [chat for chat, until in chats.items() if until <= now]:
                del chats[chat]
        return frozenset(self._wholly), frozenset(self._but_for_answers.keys() - self._wholly.keys())

    def soonest(self) -> float | None:
        return min((*self._wholly.values(), *self._but_for_answers.values()), default=None)
