"""What people say to us while a report of theirs waits to be submitted, and that is no part of it: 好了你给我报上去吧,
报了没, 听得到吗. Who dictates puts no marks between one thing and the next.
"""

import re

from issuebot.domain.language.answers.agreement import agrees, is_lost, submits
from issuebot.domain.language.guesses.guessing import bare, is_greeting, says_nothing
from issuebot.domain.language.intents.urging import asks_when
from issuebot.domain.language.writing.courtesy import without_courtesy
from issuebot.domain.language.writing.dialects import plain

SENT = re.compile(
    r"(?:这个?|我的?|我报的|那|是不是|已经|都|有没有|现在|[你您]们?)*(?:提交|上报|报|发|收|交)(?:成功|上去|出去|到"
    r"|好|上|走)*"
    r"(?:了)?(?:没有?|吗|么|吧)?(?<=[没有吗么])"
    r"|(?:did|has|have|is|was) (?:it|this|that|you|u|my report)(?: been)? (?:work(?:ed)?|go(?:ne)? through|sen[dt]"
    r"|submitted|get it|got it"
    r"|receive(?:d)? (?:it|this))|(?:is it )?(?:sent|submitted)(?: now| yet)?|did (?:you|u) get (?:it|that|this"
    r"|my message)"
)
PIECES = re.compile(
    r"[，,。.!！?？;；、…~～\n]+|(?<=[^\x00-\x7f])\s+|(?:(?<=[啊呢吗呀])|(?<=[^什怎这那多]么))(?=[^\x00-\x7f])"
    r"|(?<=没有)(?=[^\x00-\x7f])"
    r"|(?<=报了没)(?=[^\x00-\x7f])"
)
MOST = 60  # characters


def read_aside(words: str) -> str | None:
    """`submit`, or `other` where only the card can answer; None where a part of it may belong to the report."""
    said = plain(words)
    pieces = [piece for part in PIECES.split(said) if (piece := bare(part))] if len(said) <= MOST else []
    kinds = {_kind(piece) for piece in pieces}
    if not kinds or None in kinds:
        return None
    return "submit" if "submit" in kinds else "other"


def asks_if_sent(words: str) -> bool:
    """报了没, did it work, and nothing else but a greeting."""
    pieces = [piece for part in PIECES.split(plain(words)) if (piece := bare(part))] if len(words) <= MOST else []
    asked = [piece for piece in pieces if not is_greeting(piece)]
    return bool(asked) and all(any(map(SENT.fullmatch, without_courtesy(piece))) for piece in asked)


def _kind(piece: str) -> str | None:
    forms = without_courtesy(piece)
    asides = (agrees, says_nothing, is_greeting, is_lost, asks_when, SENT.fullmatch)
    if SENT.fullmatch(piece) is None and any(map(submits, forms)):
        return "submit"
    return "other" if any(aside(form) for form in forms for aside in asides) else None
