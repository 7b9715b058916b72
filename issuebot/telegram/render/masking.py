"""Only those who oversee the work read numbers of identity cards: no unit, and no resident in the note of a unit."""

from dataclasses import replace
from typing import Any

from issuebot.domain.language.personal.identity_numbers import mask
from issuebot.telegram.render.request import Request

READ = ("text", "caption")  # what Telegram calls the words that people read
NESTED = (list, dict)


def masked(request: Request) -> Request:
    """The same request without the numbers, also in its other forms: without the mention, and without the picture."""
    spare = request.drawing.spare if request.drawing else None
    # Most requests have none. A number found across two texts is none either, but costs no more than a closer look.
    read = "\n".join(_texts(request.arguments))
    some = mask(read) != read
    if request.addressed is None and spare is None and not some:
        return request
    shown = _without_numbers(request.arguments) if some else request.arguments
    other = request.addressed and (request.addressed[0], masked(request.addressed[1]))
    drawing = request.drawing and replace(request.drawing, spare=spare and masked(spare))
    return replace(request, arguments=shown, addressed=other, drawing=drawing)


def _texts(arguments: Any) -> list[str]:
    """All that people read of it."""
    found, inside = [], [arguments]
    for one in inside:
        for name, value in one.items() if type(one) is dict else enumerate(one):
            if type(value) is str:
                if name in READ:
                    found.append(value)
            elif type(value) in NESTED:
                inside.append(value)
    return found


def _without_numbers(arguments: Any) -> Any:
    """The same arguments, with the numbers masked in what people read: words, captions, labels of buttons."""
    if isinstance(arguments, list):
        return [_without_numbers(one) for one in arguments]
    if not isinstance(arguments, dict):
        return arguments
    return {name: _shown(name, value) for name, value in arguments.items()}


def _shown(name: str, value: Any) -> Any:
    if isinstance(value, str):
        return mask(value) if name in READ else value
    return _without_numbers(value) if isinstance(value, NESTED) else value
