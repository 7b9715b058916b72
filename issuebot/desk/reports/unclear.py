"""What is no wish we know and tells of no trouble: it becomes no report by itself, and who wrote it is asked what they
want. Of a coordinator or leader it is much; of a resident what they say of themselves.
"""

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.reports.draft.draft_facts import telling_draft
from issuebot.domain.district.designations import units_named
from issuebot.domain.language.answers.visits import tells_where_they_are
from issuebot.domain.language.danger.dangers import dangers
from issuebot.domain.language.guesses.evidence import weigh
from issuebot.domain.language.guesses.guessing import rank_categories
from issuebot.domain.language.intents.overseer_words import is_asked, is_ordered
from issuebot.domain.language.intents.own_affairs import is_of_themselves
from issuebot.domain.language.places.community_names import named_communities, place_named
from issuebot.domain.language.writing.script import fold
from issuebot.domain.messages.lists import Unclear
from issuebot.store.members.people import Person

LONG = 40  # characters: a longer text tells something


def ask(turn: Turn, said: Said, person: Person) -> bool:
    """False where a report may begin."""
    if said.attachment or said.location or not 0 < len(said.words) <= LONG or said.command:
        return False
    oversees = turn.oversees(said.who, said.where)
    if not ((oversees and _is_no_report(turn, said, person)) or _is_of_themselves(turn, said, person)):
        return False
    turn.answer(Unclear(said.words, said.message_id, resident=not oversees), said.where)
    return True


def _is_of_themselves(turn: Turn, said: Said, person: Person) -> bool:
    """我要去医院. A draft that is open keeps it: who tells in pieces may say so of the matter."""
    if not is_of_themselves(said.words) or telling_draft(turn, person) or dangers(said.words):
        return False
    district = turn.district
    placed = named_communities(district, said.words) or (
        place_named(district, said.words) and not tells_where_they_are(said.words)
    )
    return not (placed or rank_categories(district, said.words))


def _is_no_report(turn: Turn, said: Said, person: Person) -> bool:
    district = turn.district
    if units_named(district.open_units, said.words) and not rank_categories(district, said.words):
        return True  # 请城管和环卫联合整治幸福里
    placed = named_communities(district, said.words) or place_named(district, said.words)
    if dangers(said.words) or (placed and not is_asked(said.words)):
        return False
    if is_ordered(said.words):
        return True  # also where it names a trouble, as 把垃圾的都列出来 does
    beside = said.reply_to is not None and turn.about(said) is not None  # what they reply to a list is for no draft
    if telling_draft(turn, person) and not (is_asked(said.words) or beside):
        return False
    if rank_categories(district, said.words):
        return False
    # What belongs to no category is told, 工资没发, unless it is asked.
    return is_asked(said.words) or not any(weigh(district, fold(said.words)).values())
