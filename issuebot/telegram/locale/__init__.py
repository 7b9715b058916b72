"""The catalogues: the renderer writes English, `<language>/LC_MESSAGES/issuebot.po` translates it."""

from functools import cache
from pathlib import Path

LANGUAGES = ("zh", "en")
SOURCE = "en"


def catalogue_file(language: str) -> Path:
    return Path(__file__).parent / language / "LC_MESSAGES" / "issuebot.po"


@cache
def catalogue(language: str) -> dict[str, str]:
    """English sentence → the same in this language; empty for English itself."""
    if language == SOURCE:
        return {}
    from babel.messages.pofile import read_po

    with catalogue_file(language).open("rb") as file:
        return {str(message.id): str(message.string) for message in read_po(file, abort_invalid=True) if message.id}
