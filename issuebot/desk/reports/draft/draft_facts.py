"""What a draft knows and guesses, folded from its pieces."""

from functools import partial

from issuebot.desk.context.learning import guess
from issuebot.desk.context.turn import Turn
from issuebot.desk.reports.locations import spot_of
from issuebot.domain.draft import Chosen, Facts, Piece, Report, fold, is_hollow, missing, second_matter, told
from issuebot.domain.language.places.address import is_findable
from issuebot.store import draft_messages, drafts
from issuebot.store.drafts import Draft
from issuebot.store.members import people
from issuebot.store.members.people import Person


def telling_draft(turn: Turn, person: Person) -> Draft | None:
    """The person's open draft. One that says nothing yet, and of which they chose nothing, keeps no words from the
    ticket that they are about.
    """
    draft = drafts.open_draft(turn.tx, person.id)
    return None if draft and says_nothing_yet(turn, draft) else draft


def says_nothing_yet(turn: Turn, draft: Draft) -> bool:
    chosen = draft.category_chosen or draft.community_chosen or draft.anonymous or draft.asking
    return not (chosen or draft.category or draft.place) and is_hollow(facts_of(turn, draft), draft.place)


def complete(turn: Turn, draft: Draft) -> bool:
    """Whether it can be submitted as it is."""
    return missing(facts_of(turn, draft)) is None


def has_words(turn: Turn, draft: Draft) -> bool:
    return any(piece.words for piece in draft_messages.of_draft(turn.tx, draft.id))


def report_of(turn: Turn, draft: Draft) -> Report:
    """What all of its messages say together, and what the person chose."""
    return _report(turn, draft, draft_messages.of_draft(turn.tx, draft.id))


def facts_of(turn: Turn, draft: Draft) -> Facts:
    """As it was written down last."""
    return _facts(draft, draft_messages.of_draft(turn.tx, draft.id))


def facts_and_report(turn: Turn, draft: Draft) -> tuple[Facts, Report, bool]:
    """Both of one look at its messages, and whether these tell of two matters. The category was guessed before."""
    pieces = draft_messages.of_draft(turn.tx, draft.id)
    return (
        _facts(draft, pieces),
        _report(turn, draft, pieces, guesses=False),
        second_matter(turn.district, pieces) is not None,
    )


def _report(turn: Turn, draft: Draft, pieces: list[Piece], *, guesses: bool = True) -> Report:
    person = people.person(turn.tx, draft.person)
    chosen = Chosen(
        category=draft.category if draft.category_chosen or not guesses else None,
        community=draft.community if draft.community_chosen else None,
        home=turn.district.community(person.home) if person else None,
    )
    categorise = partial(guess, turn) if guesses else lambda _: None
    return fold(turn.district, pieces, chosen, partial(spot_of, turn.district), categorise)


def settle(turn: Turn, draft: Draft) -> Report:
    """Fold the draft anew and write down what came of it."""
    pieces = draft_messages.of_draft(turn.tx, draft.id)
    report = _report(turn, draft, pieces)
    latitude, longitude = report.point or (None, None)
    columns = {
        "category": report.category,
        "community": report.community,
        "place": report.place,
        "latitude": latitude,
        "longitude": longitude,
    }
    draft_messages.mark_places(turn.tx, draft.id, pieces, report.places)
    if any(getattr(draft, name) != value for name, value in columns.items()):
        drafts.change(turn.tx, draft.id, **columns)
    return report


def _facts(draft: Draft, pieces: list[Piece]) -> Facts:
    typed = draft.place is not None and any(piece.place and piece.words for piece in pieces)
    return Facts(
        words=told(piece for piece in pieces if not piece.place),
        media=sum(piece.files for piece in pieces),
        category=draft.category,
        community=draft.community,
        located=draft.latitude is not None or typed or is_findable(draft.place or ""),
    )
