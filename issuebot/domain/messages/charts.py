"""Pictures of what was counted, which join the words that say the same."""

from dataclasses import dataclass
from typing import ClassVar

from issuebot.domain.messages.lists import Stats


@dataclass(frozen=True, slots=True)
class StatsChart(Stats):
    """The picture of figures that are there in words: it is drawn while they are read, and joins their message."""

    kind: ClassVar[str] = "stats chart"
