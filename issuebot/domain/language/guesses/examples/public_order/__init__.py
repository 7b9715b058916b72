"""Sentences about what disturbs the order of the street, by what it is."""

from issuebot.domain.language.guesses.examples.public_order.conduct import CONDUCT
from issuebot.domain.language.guesses.examples.public_order.crimes import CRIMES
from issuebot.domain.language.guesses.examples.public_order.english import IN_ENGLISH
from issuebot.domain.language.guesses.examples.public_order.streets import STREETS

PUBLIC_ORDER = STREETS + CRIMES + CONDUCT + IN_ENGLISH
