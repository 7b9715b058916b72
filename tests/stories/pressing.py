"""Every button with every value that it listens to.

A forged press costs an update, a transaction and an answer. One whose values are never read is answered as it would be
with any other values: so those are tried only where the handler of a shorter press asked for more of them.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import pytest

from issuebot.desk.context.commands import Pressed
from issuebot.simulator import Group, Person
from tests.stories.world import World

SHORT = 1  # value: an action and whose number it is
WHOLE = 1 << 30  # all values at once were read


class Listening:
    """What handlers read of the presses that they are given: for each the number of its values that they asked for."""

    def __init__(self) -> None:
        self._read: dict[str, int] = {}

    def note(self, data: str, values: int) -> None:
        self._read[data] = max(values, self._read.get(data, 0))

    def asked_for_more(self, data: str) -> bool:
        return self._read.get(data, 0) > data.count(":")


@contextmanager
def listening() -> Iterator[Listening]:
    """As long as it lasts every reading of a press's values is noted."""
    heard, slot = Listening(), Pressed.__dict__["values"]
    word, number = Pressed.word, Pressed.number

    def data_of(pressed: Pressed) -> str:
        return ":".join((pressed.action, *slot.__get__(pressed, Pressed)))

    class Quiet:
        """The press as `word` and `number` read it, which note themselves what they read."""

        def __init__(self, pressed: Pressed) -> None:
            self.values = slot.__get__(pressed, Pressed)

    def read_word(pressed: Pressed, index: int) -> str:
        heard.note(data_of(pressed), index + 1)
        return word(Quiet(pressed), index)  # type: ignore[arg-type]

    def read_number(pressed: Pressed, index: int = 0) -> int:
        heard.note(data_of(pressed), index + 1)
        return number(Quiet(pressed), index)  # type: ignore[arg-type]

    def read_values(pressed: Pressed) -> tuple[str, ...]:
        heard.note(data_of(pressed), WHOLE)
        return slot.__get__(pressed, Pressed)  # type: ignore[no-any-return]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Pressed, "values", property(read_values, slot.__set__))
        patch.setattr(Pressed, "word", read_word)
        patch.setattr(Pressed, "number", read_number)
        yield heard


async def press_all(world: World, who: Person, group: Group | None, forged: Iterable[str]) -> None:
    """Forge these presses, those first that are the beginnings of others.

    What they did may have made new rows: short ones are forged once more, and longer ones where that asks for them.
    """
    known = {one.encode()[:64].decode(errors="ignore") for one in forged}
    known |= {data.rsplit(":", cut)[0] for data in known for cut in range(data.count(":") + 1)}
    tried: set[str] = set()
    with listening() as heard:
        for depth in (*range(max(data.count(":") for data in known) + 1),) * 2:
            level = sorted(data for data in known if data.count(":") == depth and (depth <= SHORT or data not in tried))
            worth = [data for data in level if not depth or heard.asked_for_more(data.rsplit(":", 1)[0])]
            for data in worth:
                # Each below a message of its own: of several edits of one message only the last is sent.
                who.forges(data, (group or who.chat).post(world.telegram.me, words="?"))
            tried.update(worth)
            await world.settle(patience=9e9)
