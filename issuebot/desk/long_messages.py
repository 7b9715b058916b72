"""Long messages are read before their transaction begins, because reading takes long and a transaction holds up
everybody.
"""

from collections.abc import Sequence

from issuebot.desk.context import district
from issuebot.desk.context.commands import Arrival, Said
from issuebot.domain.language.danger.dangers import dangers
from issuebot.domain.language.guesses.guessing import likely_categories, rank_categories
from issuebot.domain.language.places.community_names import named_communities, place_named
from issuebot.store.engine.database import Tx

LONG = 200  # letters; what is shorter is read in a millisecond or two


def is_long(arrival: Arrival) -> bool:
    said = arrival.command
    return isinstance(said, Said) and len(said.words) > LONG and (said.where.private or said.command is not None)


def read_ahead(tx: Tx, arrivals: Sequence[Arrival]) -> None:
    """Each function that reads remembers what it read last. From `tx` comes only the district in force."""
    in_force = district.current(tx)
    for arrival in arrivals:
        if in_force and isinstance(arrival.command, Said):
            words = arrival.command.words
            dangers(words)
            named_communities(in_force, words)
            place_named(in_force, words)
            rank_categories(in_force, words)
            likely_categories(in_force, words)
