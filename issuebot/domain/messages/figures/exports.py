"""The tickets behind figures, in the chat and as files."""

from dataclasses import dataclass
from typing import ClassVar

from issuebot.domain.messages.message import Message


@dataclass(frozen=True, slots=True)
class OpenedFigure(Message):
    """The tickets behind a figure; with an empty one, what can be opened. `unit`, `span`, `within` as of `Stats`.

    `part`: the key of a unit, community or category of the district. `until`: the UTC second before which it is
    counted, so that the list has as many tickets as the button said, whatever has happened since.
    """

    kind: ClassVar[str] = "opened"
    unit: str | None
    span: str
    within: str = ""
    figure: str = ""
    part: str = ""
    until: int = 0
    page: int = 0


@dataclass(frozen=True, slots=True)
class ExportQuestion(Message):
    """Which tickets a file is to have. `queue` is the key of a `Queue`; `span` and `within` as of `Stats`, or `all`.

    `facet`: its values to choose from, by the page.
    """

    kind: ClassVar[str] = "export"
    person: int
    queue: str
    span: str = "month"
    within: str = ""
    facet: str = ""
    page: int = 0


@dataclass(frozen=True, slots=True)
class ExportFile(Message):
    """The file, csv or xlsx."""

    kind: ClassVar[str] = "export-file"
    person: int
    queue: str
    span: str
    within: str
    file_kind: str
