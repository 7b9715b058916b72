"""The files of a SQLite database: its owner alone reads what residents wrote."""

import os
from contextlib import suppress
from pathlib import Path

OWNER_ONLY = 0o600
OTHERS = 0o077
BESIDE = ("-wal", "-shm", "-journal")


def keep_private(file: Path) -> None:
    """Make the file, or take it from others; SQLite gives those it makes beside it the same rights.

    What cannot be done, in another's file or a folder that is not there, is left: opening it then says what is wrong.
    """
    with suppress(OSError):
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY))
    for one in (file, *(file.with_name(f"{file.name}{end}") for end in BESIDE)):
        with suppress(OSError):
            mode = one.stat().st_mode & 0o777
            if mode & OTHERS:
                one.chmod(mode & ~OTHERS)
