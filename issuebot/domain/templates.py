"""Templates: words that units often write, offered as buttons where a move asks for words."""

from issuebot.domain.district.model import District
from issuebot.domain.district.parts import Template
from issuebot.domain.queue import short

MOVES = ("close", "decline", "return", "ask")  # the moves that may have templates
TEXT = 80  # characters that a button still shows
OWN = "own"  # in place of a key: the button for writing words of one's own
SHOWN = 6  # buttons under one question


def fitting(district: District, move: str, category: str | None, unit: str | None) -> tuple[Template, ...]:
    """The templates for a ticket of this category at this unit, at most `SHOWN`; the more specific come first."""
    found = [
        template
        for template in district.templates
        if template.move == move and template.category in (None, category) and template.unit in (None, unit)
    ]
    return tuple(sorted(found, key=_is_general)[:SHOWN])


def key(template: Template) -> str:
    """Six letters for a button: they mean the same words whatever else the file gains or loses."""
    return short(f"{template.move} {template.text.zh} {template.text.en}")


def read_template(district: District, written: str) -> Template | None:
    """None for words that are no longer in the file."""
    return next((template for template in district.templates if key(template) == written), None)


def translated(district: District, words: str | None, language: str) -> str | None:
    """A template's text in the reader's language; words that are no template stay as they are."""
    if words is None:
        return None
    same = (template.text for template in district.templates if words in (template.text.zh, template.text.en))
    text = next(same, None)
    return text.text(language) if text else words


def _is_general(template: Template) -> tuple[bool, bool]:
    return template.category is None, template.unit is None
