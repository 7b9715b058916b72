"""Templates that an office wrote, beside its district file: read, and tried before somebody waits for an article."""

import asyncio
import json
from pathlib import Path

from issuebot.domain.publicity.templates import ARTICLES, FOLDER
from issuebot.press.drawing import Artist, NotDrawn

SECONDS = 15.0  # for one template, whatever it reckons
LARGEST = 200_000  # bytes
INSTEAD = "Until it is put right the built-in form is used."


def read(file: Path) -> str | None:
    """None where there is none that can be read."""
    try:
        text = file.read_bytes()
        return text.decode("utf-8-sig") if len(text) <= LARGEST else None
    except (OSError, UnicodeDecodeError):
        return None


async def faults(folder: Path) -> list[str]:
    """What is wrong with each, a sentence with its file and line, and what to do."""
    said = [await _fault(folder / name, name, language) for language, name in ARTICLES.items()]
    known = " and ".join(ARTICLES.values())
    others = await asyncio.to_thread(_others, folder)
    unread = [f"The template {FOLDER}/{one} is used by nobody: rename it, the names are {known}." for one in others]
    return [*filter(None, said), *unread]


async def _fault(file: Path, name: str, language: str) -> str | None:
    if not await asyncio.to_thread(file.exists):
        return None
    text = await asyncio.to_thread(read, file)
    if text is None:
        return f"The template {name} cannot be read: save it as UTF-8 text of {LARGEST // 1000} kB at most. {INSTEAD}"
    given = json.dumps({"kind": "trial", "template": text, "language": language}, ensure_ascii=False)
    try:
        said = (await Artist(SECONDS).draw("article", given)).decode()
    except NotDrawn:
        said = f"The template {name} did not end within {SECONDS:g} seconds: take out the loop in it."
    return None if said == "ok" else f"{said} {INSTEAD}"


def _others(folder: Path) -> list[str]:
    known = {Path(name).name for name in ARTICLES.values()}
    return sorted(one.name for one in (folder / FOLDER).glob("*.j2") if one.name not in known)
