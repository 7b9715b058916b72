"""What decided tickets teach the guess: beside the words of the vocabulary, by letters and pairs of letters.

Of each it is kept how far the decisions about reports that have it went beyond what keywords alone had
expected. That is a sum: a decision can be taken out again without a trace, and their order makes no difference. Of what
several voices say of one the middle counts; each is as loud as the root of how much it said, and as it is trusted.
"""

from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Set as AbstractSet
from dataclasses import dataclass
from math import fsum, log, sqrt  # fsum: the same in whatever order
from operator import add, mul

from issuebot.domain.decisions import Decision
from issuebot.domain.district.model import District
from issuebot.domain.district.parts import PAIRED
from issuebot.domain.language.guesses import rows
from issuebot.domain.language.guesses.evidence import ELSEWHERE, weigh
from issuebot.domain.language.guesses.pieces import longer, pieces_in, size
from issuebot.domain.language.guesses.resembling import by_examples, fitting, labels_of, lean
from issuebot.domain.language.guesses.voices import Votes, agreement, middles, shares, together, trust, vote
from issuebot.domain.language.writing.script import fold

TAUGHT = 2.0  # what the pieces count
SIGN, SIGNED = "<", 1.0  # what begins a sign, and what it counts
SILENT = SIGN * 2  # keywords say nothing
SILENT_CAUTION = 1.0  # readings of silence
FEW, LEAST = 50, 0.5  # decisions below which it takes more to overrule the keywords, and how much with the first
MOSTLY, GUARD = 0.85, 2.0  # from which share of right ones on keywords are guarded, and how well where all are right
USUAL, FIRST = 0.7, 5.0  # how often they are taken to be right, as if that were so many decisions
RARE = 20  # decisions that are taken as read before the first: rare pairs tell more
CAUTION, SIGN_CAUTION = 0.6, 3.0  # readings of a piece, and of a sign, that are taken to have told nothing
FADES = 365 * 86400  # seconds after which a decision counts half
WHOLE = 10_000  # parts of a decision that are counted: thousands of decisions stay small numbers
SCORED = 100  # texts of which it is kept how well each label fits: as many as one fetch brings
ALIKE = 2  # tickets that are named as a reason


@dataclass(frozen=True, slots=True)
class Lesson:
    """A ticket's words, and the category that was decided for them; `ELSEWHERE`: they fit none, None: that stays open.

    `unit`: to which it was given where it had no category.
    """

    ticket: int
    words: str
    label: str | None
    weight: float
    voice: str
    at: int = 0
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class _Read:
    """A lesson as it was counted: its pieces; its weight in parts of `WHOLE`; as one number (see `rows`) this, and by
    how much each label was expected too little. Whole numbers are taken out again without a trace. 0: no label.
    """

    label: str | None
    voice: str
    pieces: tuple[str, ...]
    weight: int
    row: int
    unit: str | None
    votes: Votes


def lesson_of(district: District, ticket: int, words: str, decided: Decision, now: int) -> Lesson | None:
    """What a decision teaches; None where it leaves open what the report is about."""
    label = _label(district, decided)
    unit = decided.unit if decided.category is None and not decided.declined else None
    if unit and weigh(district, fold(words)).get(ELSEWHERE):
        label = None  # pay and fees are no category's, whichever unit may help
    if not words or (label is None and unit is None):
        return None
    faded = 0.5 ** (max(0, now - decided.at) / FADES)
    return Lesson(ticket, words, label, decided.weight * faded, decided.voice, decided.at, unit)


def _label(district: District, decided: Decision) -> str | None:
    if decided.declined:
        return ELSEWHERE
    kind = district.category(decided.category)
    if kind:
        return None if kind.retired else kind.id
    # Who passed it on without a category: the unit may say which, or that it is none of them.
    theirs = {kind.id for kind in district.open_categories if _may_have(district, decided.unit, kind.id, kind.unit)}
    return ELSEWHERE if not theirs else next(iter(theirs)) if len(theirs) == 1 else None


def _may_have(district: District, unit: str | None, category: str, usual: str | None) -> bool:
    paired = usual == PAIRED and any(place.paired_unit == unit for place in district.open_communities)
    return paired or unit == usual or any((one.category, one.unit) == (category, unit) for one in district.routes)


class Lessons:
    """Not changed once made: `after` makes another."""

    def __init__(self, district: District) -> None:
        self.district = district
        self.labels = labels_of(district)
        self._read: dict[int, _Read] = {}
        self._sums: dict[str, dict[str, int]] = {}  # rows by voice and piece
        self._votes: dict[str, Votes] = {}  # by voice
        self._trust: Mapping[str, float] = {}
        self._tells: dict[str, array[float]] = {}  # by piece: readings, and what they tell for each label
        self._scored: dict[str, dict[str, float]] = {}  # by words

    def __len__(self) -> int:
        return len(self._read)

    @property
    def tickets(self) -> AbstractSet[int]:
        return self._read.keys()

    def after(self, gone: Collection[int], come: Iterable[Lesson]) -> "Lessons":
        """With other lessons for these tickets."""
        other = Lessons(self.district)
        other._read, other._votes = dict(self._read), dict(self._votes)
        come = list(come)
        tickets = {*gone, *(lesson.ticket for lesson in come)}
        lost = [read for ticket in tickets if (read := other._read.pop(ticket, None))]
        new = {lesson.ticket: self._reading(lesson) for lesson in come}
        other._read.update(new)
        other._sums, changed = dict(self._sums), set[str]()
        for voice in {read.voice for read in (*lost, *new.values())}:
            other._sums[voice] = dict(self._sums.get(voice, ()))
        for sign, reads in ((-1, lost), (1, new.values())):
            for read in reads:
                other._add(read, sign)
                changed.update(read.pieces)
        other._sums = {voice: sums for voice, sums in other._sums.items() if sums}
        other._trust = trust(other._votes)
        otherwise = [voice for voice, before in self._trust.items() if other._trust.get(voice, 1.0) != before]
        changed.update(*(self._sums.get(voice, ()) for voice in otherwise))
        other._tells = dict(self._tells)
        for piece in changed:
            other._tells.pop(piece, None)
        return other

    def _reading(self, lesson: Lesson) -> _Read:
        folded = fold(lesson.words)
        pieces = pieces_in(self.district, folded)
        if lesson.label is None:
            return _Read(None, lesson.voice, tuple(pieces), 0, 0, lesson.unit, Votes())
        expected = shares(self._by_words(folded))
        missed = ((label == lesson.label) - share for label, share in zip(self.labels, expected, strict=True))
        weight = max(1, round(lesson.weight * WHOLE))
        row = rows.packed([weight, *(round(lesson.weight * one * WHOLE) for one in missed)])
        votes = vote(lesson.label, fitting(self.district, folded))
        return _Read(lesson.label, lesson.voice, (*pieces, *self._signs(folded)), weight, row, lesson.unit, votes)

    def _add(self, read: _Read, sign: int) -> None:
        total = self._votes[read.voice] = together(
            (self._votes.get(read.voice, Votes()), Votes(*(sign * one for one in read.votes)))
        )
        if not total.rows:
            del self._votes[read.voice]
        sums, row = self._sums[read.voice], sign * read.row
        for piece in read.pieces if row else ():
            sums[piece] = sums.get(piece, 0) + row
            if not sums[piece]:
                del sums[piece]

    def _told(self, piece: str) -> "array[float] | None":
        """What the decisions about a piece tell: weighed when it is asked for first."""
        tells = self._tells.get(piece)
        if tells is None and (said := [(voice, row) for voice, sums in self._sums.items() if (row := sums.get(piece))]):
            tells = self._tells[piece] = array("d", self._weighed(piece, said))
        return tells

    def _weighed(self, piece: str, said: Iterable[tuple[str, int]]) -> Iterable[float]:
        loud, many = [], len(self.labels) + 1
        for voice, row in said:
            if trusted := self._trust[voice]:
                lifted, *missed = rows.unpacked(row, many)
                weight = lifted - rows.LEAST
                lift = rows.LEAST / weight
                loud.append((trusted * sqrt(weight / WHOLE), [one / weight - lift for one in missed]))
        if not loud:
            return (0.0,) * many
        heard = fsum(loudness for loudness, _ in loud)
        sure = heard / (heard + (SIGN_CAUTION if piece[0] == SIGN else CAUTION))
        return (heard, *(sure * one for one in middles(loud, heard)))

    def scores(self, words: str) -> dict[str, float] | None:
        """How well each label fits; None where nothing that was decided has to do with these words."""
        if not self._read:
            return None
        scores = self._scored.get(words)  # a draft's card asks several times of the same words
        if scores is None:
            scores = self._scores(fold(words))
            if len(self._scored) >= SCORED:
                self._scored.clear()
            self._scored[words] = scores
        return scores

    def _scores(self, folded: str) -> dict[str, float]:
        scores, pieces = self._by_words(folded, self._proven), pieces_in(self.district, folded)
        many, told = len(self._read) + RARE, self._told
        found = [(size(piece), tells) for piece in pieces if (tells := told(piece))]
        rarities = [how * log(many / (tells[0] + 1)) for how, tells in found]
        # Pieces that nobody has seen are the rarest of all: with many of them the known ones tell little.
        unseen = sum(map(size, pieces)) - sum(how for how, _ in found)  # halves: exact
        total = fsum(rarities) + unseen * log(many)
        scale = TAUGHT / sqrt(total) if total else 0.0
        for at, column in enumerate(zip(*(tells for _, tells in found), strict=True)):
            if at:  # the first is how often a piece was read
                scores[at - 1] += scale * fsum(map(mul, rarities, column))
        for sign in self._signs(folded):
            if tells := told(sign):
                scores = [score + SIGNED * one for score, one in zip(scores, tells[1:], strict=True)]
        return dict(zip(self.labels, scores, strict=True))

    def caution(self, words: str) -> float:
        """By how much a label must fit better to take the place of what keywords say: by more where they are right, if
        they say anything.
        """
        few = max(0.0, 1 - len(self._read) / FEW)
        if SILENT in self._signs(fold(words)):
            return LEAST * few
        usual = agreement(self._votes, self._trust, USUAL, FIRST)
        return LEAST * few + GUARD * max(0.0, usual - MOSTLY) / (1 - MOSTLY)

    def like(self, words: str, label: str) -> tuple[int, ...]:
        """The tickets that say so most: with this label, and with the rarest pieces in common."""
        own, many = longer(pieces_in(self.district, fold(words))), len(self._read) + RARE
        rarity = {piece: log(many / (tells[0] + 1)) for piece in own if (tells := self._told(piece))}
        alike = {}
        for ticket, read in self._read.items():
            if read.label == label and (shared := [rarity[piece] for piece in read.pieces if piece in rarity]):
                alike[ticket] = read.weight * fsum(shared) / sqrt(len(read.pieces))
        return tuple(sorted(alike, key=lambda ticket: (-alike[ticket], -ticket))[:ALIKE])

    def units_like(self, words: str) -> tuple[str, ...]:
        """The units to which reports without a category were given that are like this one, the likeliest first."""
        own, alike = longer(pieces_in(self.district, fold(words))), defaultdict[str, list[float]](list)
        for read in self._read.values():
            if read.unit and (shared := len(own.intersection(read.pieces))):
                alike[read.unit].append(shared / sqrt(len(read.pieces)))
        return tuple(sorted(alike, key=lambda unit: (-fsum(alike[unit]), unit)))

    def label_of(self, ticket: int) -> str | None:
        """What it teaches; None: nothing."""
        read = self._read.get(ticket)
        return read.label if read else None

    @property
    def _proven(self) -> float:
        """How far letters of keywords count as they stand: where keywords are silent most fits none, until decisions
        say else.
        """
        silent = self._told(SILENT)
        return silent[0] / (silent[0] + SILENT_CAUTION) if silent else 0.0

    def _by_words(self, folded: str, proven: float = 1.0) -> list[float]:
        scores = list(fitting(self.district, folded).values())
        if by_examples(self.district, folded):
            return scores
        *likes, _ = lean(self.district, folded)
        return [*map(add, scores, likes), scores[-1] + (1 - proven) * max(likes, default=0.0)]

    def _signs(self, folded: str) -> frozenset[str]:
        """What keywords say, as a piece of its own: how often they are right is learned as well."""
        scores = fitting(self.district, folded)
        best = max(scores, key=lambda label: (scores[label], label == ELSEWHERE))
        silent = best == ELSEWHERE and not any(weigh(self.district, folded).values())
        return frozenset((SIGN, SILENT if silent else f"{SIGN}{best}"))
