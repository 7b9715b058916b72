"""What a coordinator or leader writes that is no wish we know and tells of no trouble: they are asked what they want.

It becomes no report by itself.
"""

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.reports.draft.draft_facts import telling_draft
from issuebot.domain.language.danger.dangers import dangers
from issuebot.domain.language.guesses.evidence import weigh
from issuebot.domain.language.guesses.guessing import rank_categories
from issuebot.domain.language.places.community_names import named_communities, place_named
from issuebot.domain.language.writing.script import fold
from issuebot.domain.messages.lists import Unclear
from issuebot.store.members.people import Person

LONG = 40  # characters: a longer text tells something


def ask(turn: Turn, said: Said, person: Person) -> bool:
    """False where a report may begin."""
    if said.attachment or said.location or not 0 < len(said.words) <= LONG or said.command:
        return False
    if not turn.oversees(said.who, said.where) or telling_draft(turn, person):
        return False
    district = turn.district
    if rank_categories(district, said.words) or any(weigh(district, fold(said.words)).values()) or dangers(said.words):
        return False
    if named_communities(district, said.words) or place_named(district, said.words):
        return False
    turn.answer(Unclear(said.words, said.message_id), said.where)
    return True
