"""Pictures of the guide, beside the district file: looked at when it is read, made ready when it is put in force."""

import json
import subprocess
import sys
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

LARGEST = 5_000_000  # bytes
SECONDS = 20.0  # for one picture
MODULE = "issuebot.press.guide_picture"


def look_at(file: Path) -> str:
    """The SHA-256 of it. Raises OSError where it cannot be read, ValueError with what to do where it is no use."""
    if file.stat().st_size > LARGEST:
        raise ValueError(f"is larger than {LARGEST // 1_000_000} MB; save a smaller one")
    content = file.read_bytes()
    _made(content)
    return sha256(content).hexdigest()


def ready(folder: Path, beside: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Those of the files beside the district file that are pictures: by SHA-256 what is sent, in Base64."""
    for name, found in beside.items():
        content = (folder / name).read_bytes()
        if sha256(content).hexdigest() == found:
            yield found, b64encode(_made(content)).decode()


def _made(content: bytes) -> bytes:
    """In a process of its own, whose memory goes with it."""
    given = json.dumps({"picture": b64encode(content).decode()})
    try:
        made = subprocess.run(  # noqa: S603 our own module
            [sys.executable, "-m", MODULE], input=given.encode(), capture_output=True, timeout=SECONDS, check=True
        )
    except (OSError, subprocess.SubprocessError):
        raise ValueError(
            "is no picture that can be read; save it as JPEG or PNG of 60 million pixels at most"
        ) from None
    return made.stdout
