"""`issuebot poster`: a place's poster as a file."""

import asyncio
import re
from pathlib import Path

from issuebot.cli import results
from issuebot.desk.context import district
from issuebot.domain.publicity.places import link_to, place_named
from issuebot.press.drawing import Artist, NotDrawn
from issuebot.settings import Settings
from issuebot.start import BadUsage, CannotStart, opened
from issuebot.store.operation import bot
from issuebot.telegram.render.publicity.posters import words_of

NAME = re.compile(r"\w{3,32}", re.ASCII)  # Telegram's rule
KINDS = (".pdf", ".png")


async def write_poster(settings: Settings, name: str, file: Path, username: str | None) -> str:
    """`username` is the bot's; without it that of the bot which ran with this database.

    Raises `CannotStart`, `BadUsage`.
    """
    kind = file.suffix.lower()
    if kind not in KINDS:
        raise BadUsage(f"--out {file}: a poster is a .pdf or a .png; choose one of them.")
    async with opened(settings) as database:
        in_force = await database.read(district.current)
        username = (username or "").strip().lstrip("@") or await database.read(bot.username)
    if in_force is None:
        raise CannotStart("There is no district yet; apply its file first: issuebot district FILE.")
    if not username:
        raise CannotStart("The bot has not run yet, so its name is not known; add --bot NAME, as @BotFather shows it.")
    place = place_named(in_force, name)
    if place is None:
        ids = [one.id for one in in_force.open_communities] + [one.id for one in in_force.open_posts]
        known = ", ".join(ids)
        raise BadUsage(f'"{name}" is no community and no post of the district; they are {known}.')
    if not NAME.fullmatch(username):
        raise BadUsage(f"--bot {username} is no name of a bot: letters, digits and _, as @BotFather shows it.")
    link = link_to(place, username)
    try:
        drawn = await Artist().draw("poster", words_of(place, in_force.name, link, kind.lstrip(".")))
    except NotDrawn as error:
        raise CannotStart(f"The poster could not be drawn: {error}.") from None
    await asyncio.to_thread(results.put, file, drawn)
    return f"{file} is written, A4; its code leads to {link}."
