"""What a draft knows and guesses."""

from issuebot.desk.places import community_at
from issuebot.desk.turn import Turn
from issuebot.domain.draft import Facts
from issuebot.domain.guessing import guess_category
from issuebot.domain.naming import guess_community
from issuebot.store import drafts, media
from issuebot.store.drafts import Draft
from issuebot.store.people import Person


def facts_of(turn: Turn, draft: Draft) -> Facts:
    return Facts(
        words=drafts.words(turn.tx, draft.id),
        media=len(media.of_draft(turn.tx, draft.id)),
        category=draft.category,
        community=draft.community,
        located=draft.latitude is not None or bool(draft.place),
    )


def guess(turn: Turn, draft: Draft, person: Person) -> None:
    """Guess category and community anew from all that is known; what the person chose stays."""
    words = drafts.words(turn.tx, draft.id)
    columns: dict[str, object] = {}
    if not draft.category_chosen:
        columns["category"] = guess_category(turn.district, words)
    if not draft.community_chosen:
        columns["community"] = _guess_community(turn, draft, words, person)
    if any(getattr(draft, name) != value for name, value in columns.items()):
        drafts.change(turn.tx, draft.id, **columns)


def _guess_community(turn: Turn, draft: Draft, words: str, person: Person) -> str | None:
    home = turn.district.community(person.home)
    home_id = home.id if home and not home.retired else None
    named = guess_community(turn.district, words)
    if draft.latitude is None or draft.longitude is None:
        return named or home_id
    here = community_at(turn.district, draft.latitude, draft.longitude)
    # A home whose area nobody drew may well be where they stand; one with an area we know they are outside of is not.
    drawn = home is not None and bool(home.centre or home.boundary)
    return here or named or (None if drawn else home_id)
