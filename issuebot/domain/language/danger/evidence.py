"""Whether a text tells of a danger that is there now.

It is cut into words (`segments`), and these are looked up (`tables`): what tells of a danger (`signs`, `groups`),
and what unsays it or makes it one of now (`context`). 火锅 is no fire, 差点受伤 nobody hurt, 上次着火 over.
A long text that asks or proposes has many words, so one of them is not enough in it.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from issuebot.domain.language.danger.signs import SIGNS
from issuebot.domain.language.danger.tables import BARE, NEARBY, POINTS, SURE, TELLING, TOGETHER, segmenter
from issuebot.domain.language.writing.segments import Clause, Segment

LONG = 60  # Chinese letters, or half as many Latin words, from which a calm text wants more than one sign
SUPPORT = 1  # points of a word that it is now, or of another danger beside it
NEEDED = 2  # points for an alarm
MORE = 1  # in a long text that is calm, or an inquiry
OVER = 2  # more where money, a court or a doctor's papers come after it
FAINT = 3  # what has a third of the points of another danger of the text, or less, is a part of that one
REACH = 18  # units between words that tell of a danger together
IFS = 14  # units before a sign in which a condition makes it one: people who write no marks go on for long
UNSAID, AFTER = 3, 3  # units in which a denial stands before a sign, or what makes it a mere topic behind it
# What people cry in danger, and the first of them say of noise (嘈到死，救命呀).
CRIES = frozenset(
    [
        "救命",
        "喊救命",
        "叫救命",
        "呼救",
        "在呼救",
        "大喊救命",
        "有人喊救命",
        "喊着救命",
        "crying for help",
        "calling for help",
    ]
)
NEAR = 2  # clauses in which a word that it is now belongs to a sign
# Gas that was smelled yesterday, a wire that lies there since: these do not pass by themselves.
LASTING = frozenset({"gas", "power", "trapped", "lost"})
# Who complains of these mostly tells of something that is over.
PASSING = frozenset({"injury", "crime"})
# Both do not stop at being said often either.
STANDING = frozenset({"gas", "power"})
SELDOM = frozenset({"lost"})  # what is always or often is told of one who is missing: she is always back by five


def told(folded: str) -> frozenset[str]:
    """The kinds of danger that a text in one spelling tells of."""
    clauses = tuple(segmenter().clauses(folded.replace("\u2019", "'")))
    counted = _counted(clauses)
    kinds = frozenset(kind for kind in counted if _is_told(kind, counted, clauses))
    # Who cries for help may be drowning: the cry alone is a crime only where nothing else is told.
    seen = {kind for kind in kinds if _points(counted[kind], without=CRIES) >= NEEDED} or kinds
    strongest = max((_points(counted[kind]) for kind in seen), default=0)
    return frozenset(kind for kind in seen if _points(counted[kind]) * FAINT > strongest)


class _Sign(NamedTuple):
    """What tells of a danger at units [begin, end) of a clause; its last word begins at `last`."""

    kind: str
    word: str
    points: int
    begin: int
    end: int
    last: int


class _Time(NamedTuple):
    """When a clause is about: long texts go on in a time until a word changes it or the sentence ends."""

    past: bool = False
    lately: bool = False
    heard: bool = False

    def after(self, groups: frozenset[str]) -> "_Time":
        if "NOW" in groups and not ("PAST" in groups and "SUDDEN" in groups):
            return PRESENT
        if groups.isdisjoint(TIMES):
            return self
        return _Time(self.past or "PAST" in groups, self.lately or "LATELY" in groups, self.heard or "HEARD" in groups)


PRESENT = _Time()
TIMES = frozenset({"PAST", "LATELY", "HEARD"})
Counted = Mapping[str, Mapping[str, tuple[int, int]]]


class _Unsaying:
    """Where in a clause stands what unsays a sign: looked at once, however many signs are in it."""

    def __init__(self, segments: Iterable[Segment]) -> None:
        self._denied: set[int] = set()
        self._topics: set[int] = set()
        self._ifs: list[int] = []
        self._been: set[int] = set()
        for segment in segments:
            if "NOT" in segment.groups:
                self._denied.add(segment.end)
            if "THEN" in segment.groups:
                self._topics.add(segment.begin)
            if "IF" in segment.groups:
                self._ifs.append(segment.end)
            if "EXPERIENCED" in segment.groups:
                self._been.add(segment.begin)

    def unsays(self, sign: _Sign) -> bool:
        if sign.end in self._been or any(0 <= sign.last - end <= IFS for end in self._ifs):
            return True
        if any(sign.end + gap in self._topics for gap in range(AFTER)):
            return True
        return any(begin - gap in self._denied for begin in (sign.begin, sign.last) for gap in range(UNSAID))


def _counted(clauses: tuple[Clause, ...]) -> Counted:
    """Of each danger the signs that nothing unsays, with their points and their clause."""
    found: dict[str, dict[str, tuple[int, int]]] = {kind: {} for kind in SIGNS}
    ruled: set[tuple[str, int]] = set()
    time, to_death, long = PRESENT, False, _is_long(clauses)
    for place, clause in enumerate(clauses):
        groups = clause.groups
        time = (time if long and not clause.first else PRESENT).after(groups)
        to_death_before, to_death = to_death, "TO_DEATH" in groups
        if "STRAIN" in groups or "PRAISE" in groups or groups.isdisjoint(TELLING):
            continue
        before = clauses[max(0, place - NEAR) : place]
        around = _groups(before) | groups
        if "FICTION" in around:
            continue  # a film is full of cries
        of_pet = "PET" in around and "VULNERABLE" not in around
        unsaying = _Unsaying(clause.segments)
        for sign in _signs(clause, before):
            if (of_pet and sign.kind == "lost") or (sign.word.isupper() and (sign.kind, place) in ruled):
                continue  # what several rules say of one clause is one sign
            # A word may be sure by one table and half by another: the surer one counts, whichever comes first.
            weaker = sign.points <= found[sign.kind].get(sign.word, (0, 0))[0]
            known = weaker or (to_death_before and sign.word in CRIES)
            if not known and not _is_over(sign.kind, time, groups) and not unsaying.unsays(sign):
                found[sign.kind][sign.word] = (sign.points, place)
                ruled |= {(sign.kind, place)} if sign.word.isupper() else set()
    return {kind: signs for kind, signs in found.items() if signs}


def _signs(clause: Clause, before: tuple[Clause, ...]) -> Iterator[_Sign]:
    groups = clause.groups
    for segment in clause.segments:
        for group in segment.groups & POINTS.keys():
            kind, points = POINTS[group]
            yield _Sign(kind, segment.word, points, segment.begin, segment.end, segment.begin)
    if len(clause.segments) == 1 and clause.segments[0].end == clause.length:
        for group in groups & BARE.keys():
            yield _Sign(BARE[group], clause.segments[0].word, SURE, 0, clause.length, 0)
    for kind, names, without in (rule for name in groups for rule in TOGETHER.get(name, ())):
        if names <= groups and not without & groups:
            span = _nearest(clause.segments, names)
            if span:
                yield _Sign(kind, " ".join(sorted(names)), SURE, *span)
    if not groups.isdisjoint(NEARBY):
        yield from _nearby(clause, before)


def _nearby(clause: Clause, before: tuple[Clause, ...]) -> Iterator[_Sign]:
    """What the clauses before this one began to tell, and its last word completes."""
    said = _groups(before) | clause.groups
    for kind, names in {rule for name in clause.groups for rule in NEARBY.get(name, ())}:
        if names <= said:
            last = max(segment.begin for segment in clause.segments if segment.groups & names)
            yield _Sign(kind, " ".join(sorted(names)), SURE, last, last + 1, last)


def _nearest(segments: tuple[Segment, ...], names: frozenset[str]) -> tuple[int, int, int] | None:
    """The first place where words of all these groups, each another word, stand near each other: begin, end, last."""
    last: dict[str, Segment] = {}
    for segment in segments:
        for name in segment.groups & names:
            last[name] = segment
        if len(last) == len(names) == len(set(map(id, last.values()))):
            begin = min(one.begin for one in last.values())
            if segment.end - begin <= REACH:
                return begin, segment.end, segment.begin
    return None


def _is_over(kind: str, time: _Time, groups: frozenset[str]) -> bool:
    if time.heard or time.past:
        return kind not in STANDING or time.heard
    return (time.lately and kind not in LASTING) or ("OFTEN" in groups and kind not in STANDING | SELDOM)


def _is_told(kind: str, counted: Counted, clauses: tuple[Clause, ...]) -> bool:
    own = counted[kind]
    said, long = _groups(clauses), _is_long(clauses)
    about = said if long else _groups(clauses[at] for _, at in own.values())
    now = "URGENT" in said or any(
        "NOW" in _groups(clauses[max(0, at - NEAR) : at + NEAR + 1]) for _, at in own.values()
    )
    beside = _is_sure(own) and any(
        _is_sure(other) and own.keys() != other.keys() for one, other in counted.items() if one != kind
    )
    complained = not long and kind in PASSING and "COMPLAINT" in about
    needed = (
        NEEDED
        + MORE * ((long and "CALM" in said) or complained)
        + MORE * ("TOPIC" in about)
        + OVER * (kind not in STANDING and "AFTERMATH" in about)
    )
    points = _points(own)
    return points >= NEEDED and points + SUPPORT * now + SUPPORT * beside >= needed


def _points(signs: Mapping[str, tuple[int, int]], *, without: frozenset[str] = frozenset()) -> int:
    return sum(points for word, (points, _) in signs.items() if word not in without)


def _is_sure(signs: Mapping[str, tuple[int, int]]) -> bool:
    return any(points == SURE for points, _ in signs.values())


def _groups(clauses: Iterable[Clause]) -> frozenset[str]:
    return frozenset().union(*(clause.groups for clause in clauses))


def _is_long(clauses: tuple[Clause, ...]) -> bool:
    return sum(clause.weight for clause in clauses) >= LONG
