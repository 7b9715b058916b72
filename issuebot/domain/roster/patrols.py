"""A patrol: somebody on duty reports in series. What is kept from one photo to the next, and when it is over."""

import re
from dataclasses import dataclass
from enum import StrEnum

from issuebot.domain.draft import Point, Report

IDLE = 1800  # seconds without a photo after which a patrol ends by itself
LATE = 900  # … and for so long afterwards a phone that had no network may send earlier photos
ALBUM = 2  # seconds that an album waits for its next picture
HOLD = 6  # seconds that a picture without words waits for them, or for its location
FRESH = 120  # seconds for which a location that was sent says where the next photo is, whatever its words name
BEGINS = re.compile(r"(?:开始|我要|去)?(?:巡查|巡逻)(?:开始|了|一下)?|(?:start |begin )?patrol(?:ling)?", re.IGNORECASE)
ENDS = re.compile(
    r"(?:巡查|巡逻)?(?:结束|完毕|完成|完了)(?:巡查|巡逻)?(?:了|啦|吧)?|(?:end|stop|finish)(?: (?:the )?patrol)?",
    re.IGNORECASE,
)
SERIES = frozenset({"photo", "video", "animation", "video_note", "document"})  # files that are a report each


class Status(StrEnum):
    OPEN = "open"
    ENDED = "ended"  # by the person
    OVER = "over"  # by itself


class Why(StrEnum):
    """Why a patrol ended by itself."""

    IDLE = "idle"
    DUTY_OVER = "duty-over"
    DUTY_GONE = "duty-gone"  # somebody else has it, or it was cancelled or moved
    LEFT = "left"  # checked out


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where something is, as a ticket has it. `located_at`: when the point was sent, 0: it is that of the post."""

    community: str | None = None
    place: str | None = None
    point: Point | None = None
    located_at: int = 0

    @property
    def known(self) -> bool:
        return self.community is not None or self.point is not None or self.place is not None


def whereabouts(kept: Whereabouts, report: Report, now: int) -> Whereabouts:
    """Where a photo is: as far as its caption and location say so, else where the one before was."""
    if report.point:
        return Whereabouts(report.community, report.place, report.point, now)
    if report.community is None and not report.place:
        return kept
    elsewhere = report.community is not None and report.community != kept.community
    point = kept.point if now - kept.located_at <= FRESH and not elsewhere else None
    return Whereabouts(report.community or kept.community, report.place, point, kept.located_at if point else 0)


def begins(words: str) -> bool:
    return bool(BEGINS.fullmatch(words.strip(" 。.!！")))


def ends(words: str) -> bool:
    return bool(ENDS.fullmatch(words.strip(" 。.!！")))
