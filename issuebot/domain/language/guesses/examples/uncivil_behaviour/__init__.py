"""Sentences about how people behave, by what they do."""

from issuebot.domain.language.guesses.examples.uncivil_behaviour.animals import ANIMALS
from issuebot.domain.language.guesses.examples.uncivil_behaviour.buildings import BUILDINGS
from issuebot.domain.language.guesses.examples.uncivil_behaviour.english import IN_ENGLISH
from issuebot.domain.language.guesses.examples.uncivil_behaviour.manners import MANNERS
from issuebot.domain.language.guesses.examples.uncivil_behaviour.noise import NOISE
from issuebot.domain.language.guesses.examples.uncivil_behaviour.vehicles import VEHICLES

UNCIVIL_BEHAVIOUR = NOISE + VEHICLES + ANIMALS + BUILDINGS + MANNERS + IN_ENGLISH
