"""What is kept of a person after /forget: a number that nobody can compute from an id, or by trying all ids, without
the key.

The key comes from the bot's token. So it lies in no database and no backup, and all processes of a bot have the same.
With a new token there is another key, and what was kept under the old one says nothing any more.
"""

from functools import lru_cache
from hashlib import blake2b

PURPOSE = b"people"
_keys: list[bytes] = [b""]


def set_key(secret: str) -> None:
    """To be called once, when the process starts."""
    _keys[0] = blake2b(secret.encode(), person=PURPOSE).digest()
    digest.cache_clear()


@lru_cache(maxsize=4096)  # each update asks for the same few again and again
def digest(number: int) -> int:
    """The number for a person or a chat: 63 bits, so that it is never taken for an id."""
    return int.from_bytes(blake2b(str(number).encode(), key=_keys[0], digest_size=8).digest()) >> 1
