"""What stands in the files that the bot sent, and in what it had drawn."""

import re
from io import BytesIO
from zipfile import ZipFile, is_zipfile

from issuebot.simulator.files import File
from tests.stories.world import World

Begun = tuple[int, int]


def begin(world: World) -> Begun:
    """From here on."""
    return len(world.telegram.files.kept), len(world.sketcher.given)


def sent(world: World, begun: Begun) -> list[File]:
    return [file for file in [*world.telegram.files.kept.values()][begun[0] :] if file.kind == "document"]


def written(world: World, begun: Begun) -> str:
    """Of workbooks and letters what is in them, of pictures what they were drawn from."""
    return "\n".join([*(text_of(file.content) for file in sent(world, begun)), *world.sketcher.given[begun[1] :]])


def text_of(content: bytes) -> str:
    if not is_zipfile(BytesIO(content)):
        return content.decode(errors="replace").replace("\r\n ", "")  # calendars fold their lines
    with ZipFile(BytesIO(content)) as parts:
        return "\n".join(re.sub("<[^>]*>", "", parts.read(name).decode(errors="replace")) for name in parts.namelist())
