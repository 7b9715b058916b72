"""Sentences about what is public and broken, missing or out."""

from issuebot.domain.language.guesses.examples.public_facility.english import ENGLISH
from issuebot.domain.language.guesses.examples.public_facility.houses import HOUSES
from issuebot.domain.language.guesses.examples.public_facility.parks import PARKS
from issuebot.domain.language.guesses.examples.public_facility.streets import STREETS
from issuebot.domain.language.guesses.examples.public_facility.supply import SUPPLY

PUBLIC_FACILITY = f"{STREETS}\n{SUPPLY}\n{HOUSES}\n{PARKS}\n{ENGLISH}"
