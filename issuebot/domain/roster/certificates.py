"""The number of a certificate of service, `FW2026-000012`: unique, and found again by whoever asks for it."""

import re

WRITTEN = re.compile(r"(?:FW)?\s*(20\d\d)\s*[-–—]\s*0*([1-9]\d{0,8})", re.IGNORECASE)
DIGITS = 6
LEAST = len("2026-000001")


def number_of(year: int, certificate: int) -> str:
    return f"FW{year}-{certificate:0{DIGITS}}"


def read_number(words: str) -> tuple[int, int] | None:
    """Its year and the id; None for anything else, as for `2026-11`, which is a month."""
    folded = words.strip()
    found = WRITTEN.fullmatch(folded)
    if not found or (len(folded) < LEAST and not folded.upper().startswith("FW")):
        return None
    return int(found[1]), int(found[2])
