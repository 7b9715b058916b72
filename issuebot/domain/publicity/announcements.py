"""What one message may hold when the way to hear no more is added to it, and which kinds can be sent to many.

Lengths are Telegram's, in UTF-16 units: core.telegram.org/bots/api#sendmessage, #sendphoto.
"""

MESSAGE, CAPTION = 4096, 1024
ROOM = 80  # kept for the empty line and the one that says how to hear no more, in any language
BARE = ("location", "venue", "video_note")  # kinds that have no words of their own


def too_long(words: str, *, kind: str, album: bool) -> int:
    """By how much; 0 where it fits.

    Beside a button that says the same the line may be left out. An album has no buttons, so that it needs its line.
    """
    most = MESSAGE if kind == "text" else CAPTION - (ROOM if album else 0)
    return max(0, length(words) - most)


def has_room(words: str, *, kind: str) -> bool:
    """Whether the line fits below these words."""
    if kind in BARE:
        return False
    return length(words) + ROOM <= (MESSAGE if kind == "text" else CAPTION)


def length(words: str) -> int:
    return len(words.encode("utf-16-le")) // 2
