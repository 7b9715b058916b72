"""Messages as the outbox keeps them: the name of the kind, and the fields as JSON.

`ticket` and `person` are columns of their own, and stand nowhere else: who is forgotten is not left in a text.
"""

import json
from collections.abc import Mapping
from dataclasses import fields
from enum import StrEnum
from types import MappingProxyType
from typing import Any, get_type_hints

from issuebot.domain.messages import answers, learning, lists, members, message, notices, reach, residents
from issuebot.domain.messages.duties import attendance, joining, patrols, planned, rosters
from issuebot.domain.messages.figures import assessments, charts, exports, hotspots
from issuebot.domain.messages.message import Message
from issuebot.domain.messages.publicity import broadcasts, guides, nominations, papers, publishing

COLUMNS = ("ticket", "person")
ROOMS = (
    *(message, residents, members, lists, answers, notices, reach, rosters, attendance, planned, patrols, joining),
    *(assessments, broadcasts, charts, exports, guides, hotspots, learning, nominations, papers),
    publishing,
)
KINDS: Mapping[str, type[Message]] = MappingProxyType(
    {
        found.kind: found
        for room in ROOMS
        for found in vars(room).values()
        if isinstance(found, type) and issubclass(found, Message) and found.kind
    }
)


def _hints(kind: type[Message]) -> Mapping[str, Any]:
    names = {field.name for field in fields(kind)}
    return {name: hint for name, hint in get_type_hints(kind).items() if name in names}


HINTS = MappingProxyType({name: _hints(kind) for name, kind in KINDS.items()})
OWN = MappingProxyType({kind: [f.name for f in fields(kind) if f.name not in COLUMNS] for kind in KINDS.values()})
_as_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode  # `dumps` would make one for each message


def write(said: Message) -> str:
    """Its fields as JSON, without those that are columns."""
    return _as_json({name: getattr(said, name) for name in OWN[type(said)]})


def read(kind: str, body: str, *, ticket: int | None, person: int | None) -> Message:
    """The message as it was written.

    Raises LookupError for a kind that is not known, TypeError for fields, values or a body that another version left.
    """
    hints = HINTS[kind]
    try:
        values = {name: _as(hints.get(name), value) for name, value in json.loads(body).items()}
    except (ValueError, AttributeError) as error:
        raise TypeError(kind) from error
    columns = {"ticket": ticket, "person": person}
    return KINDS[kind](**values, **{name: value for name, value in columns.items() if name in hints})


def _as(hint: Any, value: Any) -> Any:
    """JSON knows no tuples, and no enumerations."""
    if isinstance(value, list):
        return tuple(_as(None, one) for one in value)
    return hint(value) if isinstance(hint, type) and issubclass(hint, StrEnum) else value
