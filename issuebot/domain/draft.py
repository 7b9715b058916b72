"""The dialogue before a ticket: what a draft knows, what it still asks for.

A draft is the set of its pieces, one per message. What it knows is folded from all of them, so that the order in which
they were sent, or delivered, makes no difference.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from issuebot.domain.district.model import District
from issuebot.domain.district.parts import Community
from issuebot.domain.language.answers.visits import is_about_coming, tells_where_they_are
from issuebot.domain.language.danger.dangers import dangers
from issuebot.domain.language.guesses.guessing import bare, guess_category, named_categories
from issuebot.domain.language.places.address import is_findable, sounds_like_place
from issuebot.domain.language.places.community_names import (
    corrected_place,
    guess_community,
    is_only_a_community,
    is_only_a_place,
    named_communities,
    place_named,
)

MAX_WORDS = 12_000  # characters: three full Telegram messages; what is longer is a document, not a report
STALE_SECONDS = 24 * 3600
SHORT_PLACE = 30  # characters of a line that may be no more than a place
LONG_PLACE = 200  # characters: what is longer is no place, also when we asked for one
TELLING = 6  # characters of a message that may tell of a matter of its own
HOLLOW = 10  # characters that say neither what nor where, and of Latin ones
HOLLOW_LATIN = 25
OFFERED = 3  # communities that a report may mean
IN_SIGHT = 10  # lines of the person's below a card that put it off a telephone's screen
PICTURE = 2  # such lines that a picture is as high as

Point: TypeAlias = tuple[float, float]  # latitude, longitude


class Missing(StrEnum):
    CONTENT = "content"
    PLACE = "place"


class Asking(StrEnum):
    """The question whose answers the draft card offers as buttons."""

    CATEGORY = "category"
    COMMUNITY = "community"


@dataclass(frozen=True, slots=True)
class Piece:
    """What one message brought. `answers`: typed after the person had asked to change the place; `place`: it was found
    to say only where.
    """

    message: int
    words: str = ""
    files: int = 0
    point: Point | None = None
    title: str | None = None
    answers: bool = False
    place: bool = False


@dataclass(frozen=True, slots=True)
class Spot:
    """The communities that a point may mean, the likeliest first, and how many metres it is outside of each."""

    communities: tuple[str, ...] = ()
    metres: tuple[float, ...] = ()

    def is_near(self, community: str | None) -> bool:
        """Whether the point is beside this community, not in it."""
        return any(name == community and away > 0 for name, away in zip(self.communities, self.metres, strict=True))


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the person decided by button, and where they live."""

    category: str | None = None
    community: str | None = None
    home: Community | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What a draft says. `communities`: those it may mean, the guess first; `places`: the messages that only say where.

    `nowhere`: the point is in no community, nor near one.
    """

    words: str
    files: int
    category: str | None
    community: str | None
    communities: tuple[str, ...]
    place: str | None
    places: frozenset[int]
    point: Point | None
    spot: Spot

    @property
    def nowhere(self) -> bool:
        return self.point is not None and not self.spot.communities

    @property
    def located(self) -> bool:
        """Whether somebody who does not know the community finds it."""
        return self.point is not None or bool(self.places) or is_findable(self.place or "")


@dataclass(frozen=True, slots=True)
class Facts:
    """What a draft has gathered, seen together."""

    words: str
    media: int
    category: str | None
    community: str | None
    located: bool


# What goes with a place in 我是幸福里的, and is none of it.
TELLS_HOME = re.compile(
    r"(?:我们?|俺们?|咱们?)(?:就?是|就?住在?|家住在?|家在|在)(?P<zh>.+?)(?:的|这边的?|那边的?)?[。.]?"
    r"|(?:(?:i live|we live|i am|i'm) )?(?:in|at|from) (?P<en>.+)",
    re.IGNORECASE,
)


def fold(
    district: District,
    pieces: Iterable[Piece],
    chosen: Chosen,
    spot_of: Callable[[Point], Spot],
    categorise: Callable[[str], str | None] | None = None,
) -> Report:
    """The report that these messages make, whatever order they came in. `categorise` guesses with what was learned."""
    ordered = sorted(pieces, key=lambda piece: piece.message)
    places = _places(district, ordered)
    words = told(piece for piece in ordered if piece.message not in places)
    last = next((piece for piece in reversed(ordered) if piece.point), None)
    spot = spot_of(last.point) if last and last.point else Spot()
    guess, communities = _communities(district, ordered, chosen.home, spot)
    return Report(
        words=words,
        files=sum(piece.files for piece in ordered),
        category=chosen.category or (categorise(words) if categorise else guess_category(district, words)),
        community=chosen.community or guess,
        communities=communities,
        place=_place(district, ordered, places, last.title if last else None),
        places=places,
        point=last.point if last else None,
        spot=spot,
    )


def told(pieces: Iterable[Piece]) -> str:
    """All their words; who says it three times has told it once."""
    return "\n".join({bare(piece.words): piece.words for piece in pieces if piece.words}.values())


def missing(facts: Facts) -> Missing | None:
    """What a ticket cannot do without: words or a picture, and a place or a community."""
    if not facts.words and not facts.media:
        return Missing.CONTENT
    if not facts.community and not facts.located:
        return Missing.PLACE
    return None


def second_matter(district: District, pieces: Iterable[Piece]) -> int | None:
    """The message with which another matter begins: one that tells of another kind, with no doubt about either; with
    the picture that was sent before its words, where the first matter has one already.
    """
    first: str | None = None
    pictured, before = False, None
    for piece in sorted(pieces, key=lambda piece: piece.message):
        kinds = () if piece.place or not piece.words else named_categories(district, piece.words)
        kind = kinds[0] if len(kinds) == 1 else None
        if first and kind and kind != first and (piece.files or len(piece.words) >= TELLING):
            return before if before and pictured and not piece.files else piece.message
        first = first or kind
        alone = piece.files and not piece.words
        pictured = pictured or bool(before) or bool(piece.files and piece.words)
        before = piece.message if alone else None
    return None


def is_hollow(facts: Facts, place: str | None) -> bool:
    """Whether a draft has nothing yet that anybody could act on: a few words of no kind and no place, such as 喂 喂."""
    room = HOLLOW_LATIN if facts.words.isascii() else HOLLOW
    tells = facts.media or facts.category or facts.located or place
    return not tells and len(facts.words) <= room and not dangers(facts.words)


def question(facts: Facts, asked: str | None) -> Asking | None:
    """The one question to show: what the person wants to change, what is missing, or what could not be guessed."""
    if asked:
        return Asking(asked)
    if missing(facts) == Missing.PLACE:
        return Asking.COMMUNITY
    if missing(facts) is None and facts.category is None:
        return Asking.CATEGORY
    return None


def answers_place(words: str, asked: str | None) -> bool:
    """Whether words that came alone, while the person wants to change the place, are the new place."""
    return asked == Asking.COMMUNITY and 0 < len(words) <= LONG_PLACE and not dangers(words)


def is_out_of_sight(ours: int, words: int, files: int) -> bool:
    """Whether a card is out of sight, by what stands below it. A message of ours there was read, and may fill the
    screen alone.
    """
    return ours > 0 or words + PICTURE * files >= IN_SIGHT


def _places(district: District, pieces: list[Piece]) -> frozenset[int]:
    """The messages that say where, and not what; a mere “…那边” only beside something that says what."""
    sure = {piece.message for piece in pieces if piece.answers or _is_sure(district, piece)}
    maybe = {piece.message for piece in pieces if piece.message not in sure and _may_be_place(district, piece)}
    matter = any(piece.files or (piece.words and piece.message not in sure | maybe) for piece in pieces)
    return frozenset(sure | maybe if matter else sure)


def _is_sure(district: District, piece: Piece) -> bool:
    return 0 < len(piece.words) <= SHORT_PLACE and is_only_a_place(district, piece.words) and not _is_of_self(piece)


def _may_be_place(district: District, piece: Piece) -> bool:
    short = 0 < len(piece.words) <= SHORT_PLACE and not piece.files
    if not short or not sounds_like_place(piece.words) or _is_of_self(piece):
        return False
    return not dangers(piece.words) and not named_categories(district, piece.words)


def _is_of_self(piece: Piece) -> bool:
    """我在医院, 明天我不在家: where the person is, and not the trouble."""
    return tells_where_they_are(piece.words) or is_about_coming(piece.words)


def _place(district: District, pieces: list[Piece], places: frozenset[int], title: str | None) -> str | None:
    """The last answer to the question; else what lines and the point's name say; else the address in the report."""
    answer = next((piece.words for piece in reversed(pieces) if piece.answers), None)
    if answer:
        return answer
    lines = [_where_only(district, piece.words) for piece in pieces if piece.message in places]
    # 幸福里的 says which community, and takes no door away that was named before.
    told = [line for line in lines if not is_only_a_community(district, line)]
    said = " ".join(dict.fromkeys(filter(None, (*told, title))))
    within = (place_named(district, piece.words) for piece in pieces if piece.words and not _is_of_self(piece))
    found = said or max(filter(None, within), key=len, default="") or " ".join(dict.fromkeys(lines))
    return found[:LONG_PLACE] or None


def _where_only(district: District, words: str) -> str:
    if corrected := corrected_place(district, words):
        return corrected
    found = TELLS_HOME.fullmatch(words)
    return (found["zh"] or found["en"]) if found else words.removesuffix("的")


def _communities(
    district: District, pieces: list[Piece], home: Community | None, spot: Spot
) -> tuple[str | None, tuple[str, ...]]:
    """The answer to the question, the point, the name in the words, the home: the first of these that is known is the
    guess.

    Behind it stand all others that may be meant. A part of a name that fits several communities (幸福) is no guess.
    """
    answered = [guess_community(district, piece.words) for piece in reversed(pieces) if piece.answers]
    text = "\n".join(piece.words for piece in pieces if piece.words)
    named = named_communities(district, text)
    clear = guess_community(district, text)
    lives = home.id if home and not home.retired else None
    # A home whose area nobody drew may well be where they stand; one with an area we know they are outside of is not.
    drawn = bool(home and (home.centre or home.boundary))
    if not clear and lives in named:
        clear = lives
    elsewhere = drawn and any(piece.point for piece in pieces)
    guess = next(filter(None, (*answered, *spot.communities, clear, None if elsewhere else lives)), None)
    likely = filter(None, (guess, *spot.communities, *named))
    return guess, tuple(dict.fromkeys(likely))[:OFFERED]
