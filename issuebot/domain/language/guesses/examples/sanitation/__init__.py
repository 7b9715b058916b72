"""Sentences about dirt, waste, smells, vermin, sewage and what pollutes."""

from issuebot.domain.language.guesses.examples.sanitation.air import AIR
from issuebot.domain.language.guesses.examples.sanitation.animals import ANIMALS
from issuebot.domain.language.guesses.examples.sanitation.english import ENGLISH
from issuebot.domain.language.guesses.examples.sanitation.sewage import SEWAGE
from issuebot.domain.language.guesses.examples.sanitation.toilets import TOILETS
from issuebot.domain.language.guesses.examples.sanitation.waste import WASTE

SANITATION = f"{WASTE}\n{ANIMALS}\n{SEWAGE}\n{AIR}\n{TOILETS}\n{ENGLISH}"
