"""Files and what a message shows of them. A `file_id` belongs to one kind; the file behind it is `file_unique_id`."""

from dataclasses import dataclass
from itertools import count
from typing import Any

from issuebot.simulator.rules import Refused

Json = dict[str, Any]

# See bots/api#sendphoto, "at most 10 MB"; both sides "must not exceed 10000 in total", their ratio "at most 20".
MAX_PHOTO = 10 * 1024 * 1024
MAX_SIDES, MAX_RATIO = 10_000, 20
PNG, PICTURES = b"\x89PNG\r\n\x1a\n", (b"\xff\xd8\xff", b"GIF8", b"RIFF", b"BM")


@dataclass(frozen=True, slots=True)
class File:
    id: str
    unique: str
    kind: str
    content: bytes
    size: int
    name: str
    mime: str

    def json(self) -> Json:
        return {"file_id": self.id, "file_unique_id": self.unique, "file_size": self.size}


class Files:
    def __init__(self) -> None:
        self.kept: dict[str, File] = {}  # all that were ever sent or uploaded, by their ids
        self._numbers = count(1)

    def __getitem__(self, file_id: str) -> File:
        try:
            return self.kept[file_id]
        except KeyError:
            raise Refused("wrong file identifier/HTTP URL specified") from None

    def keep(
        self, kind: str, content: bytes, *, unique: str | None = None, size: int = 0, name: str = "file", mime: str = ""
    ) -> File:
        number = next(self._numbers)
        # Real ids are opaque, and the same file has another file_id in each message.
        file = File(
            f"{kind}-{number:06}", unique or f"U{number:06}", kind, content, size or len(content) or 1, name, mime
        )
        self.kept[file.id] = file
        return file

    def use(self, value: str, kind: str, uploads: dict[str, tuple[str, bytes]]) -> File:
        if value.startswith("attach://"):
            name, content = uploads[value.removeprefix("attach://")]
            if not content:
                raise Refused("file must be non-empty")  # td FileManager
            if kind == "photo":
                _check_photo(content)
            return self.keep(kind, content, name=name)
        file = self[value]
        if file.kind != kind:
            raise Refused(f"can't use file of type {file.kind.title()} as {kind.title()}")  # td FileManager
        return file


def _check_photo(content: bytes) -> None:
    """Of an uploaded one; of the formats only PNG says its sides where they are easily read."""
    if len(content) > MAX_PHOTO:
        raise Refused("file is too big for a photo; the maximum size is 10485760 bytes")  # td FileManager
    if not content.startswith((PNG, *PICTURES)):
        raise Refused("IMAGE_PROCESS_FAILED")  # server
    width, height = (int.from_bytes(content[at : at + 4], "big") for at in (16, 20))
    if content.startswith(PNG) and (width + height > MAX_SIDES or max(width, height) > MAX_RATIO * min(width, height)):
        raise Refused("PHOTO_INVALID_DIMENSIONS")  # server


def shown(file: File) -> Json:
    """The part of a message that carries this file."""
    raw = file.json()
    if file.kind == "photo":
        # See bots/api#message, "available sizes of the photo"; the largest comes last.
        small = raw | {"file_unique_id": f"{file.unique}s", "width": 90, "height": 67}
        return {"photo": [small, raw | {"width": 1280, "height": 960}]}
    if file.kind in ("video", "animation"):
        return {file.kind: raw | {"width": 1280, "height": 720, "duration": 3}}
    if file.kind == "video_note":
        return {file.kind: raw | {"length": 240, "duration": 3}}
    if file.kind in ("voice", "audio"):
        return {file.kind: raw | {"duration": 3}}
    return {file.kind: raw | {"file_name": file.name, "mime_type": file.mime or "application/octet-stream"}}
