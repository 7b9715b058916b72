"""Files and what a message shows of them. A `file_id` belongs to one kind; the file behind it is `file_unique_id`."""

from dataclasses import dataclass
from itertools import count
from typing import Any

from issuebot.simulator.rules import Refused

Json = dict[str, Any]


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
        self._files: dict[str, File] = {}
        self._numbers = count(1)

    def __getitem__(self, file_id: str) -> File:
        try:
            return self._files[file_id]
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
        self._files[file.id] = file
        return file

    def use(self, value: str, kind: str, uploads: dict[str, tuple[str, bytes]]) -> File:
        if value.startswith("attach://"):
            name, content = uploads[value.removeprefix("attach://")]
            if not content:
                raise Refused("file must be non-empty")  # td FileManager
            return self.keep(kind, content, name=name)
        file = self[value]
        if file.kind != kind:
            raise Refused(f"can't use file of type {file.kind.title()} as {kind.title()}")  # td FileManager
        return file


def shown(file: File) -> Json:
    """The part of a message that carries this file."""
    raw = file.json()
    if file.kind == "photo":
        # See bots/api#message, "available sizes of the photo"; the largest comes last.
        small = raw | {"file_unique_id": f"{file.unique}s", "width": 90, "height": 67}
        return {"photo": [small, raw | {"width": 1280, "height": 960}]}
    if file.kind == "video":
        return {"video": raw | {"width": 1280, "height": 720, "duration": 3}}
    if file.kind == "voice":
        return {"voice": raw | {"duration": 3}}
    return {file.kind: raw | {"file_name": file.name, "mime_type": file.mime or "application/octet-stream"}}
