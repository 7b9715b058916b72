"""Files that a command writes: each is there whole, or what was there before is there still."""

import os
from contextlib import suppress
from pathlib import Path

from issuebot.start import CannotStart
from issuebot.store.engine.files import OWNER_ONLY

EVERYBODY = 0o666  # less what the umask takes


def put(file: Path, content: bytes, *, private: bool = False) -> Path:
    """`private`: only its owner may read it. Raises `CannotStart`."""
    if not file.parent.is_dir():
        raise CannotStart(f"{file.parent} is no folder; make it first.")
    part = file.with_name(f".{file.name}.part")
    rights = OWNER_ONLY if private else EVERYBODY
    try:
        part.unlink(missing_ok=True)
        with os.fdopen(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, rights), "wb") as to:
            to.write(content)
        part.replace(file)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        reason = error.strerror or error
        raise CannotStart(f"{file} could not be written ({reason}); what was there before is there still.") from None
    return file
