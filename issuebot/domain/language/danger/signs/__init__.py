"""How people write of each danger; `table` says what the tables hold."""

from issuebot.domain.language.danger.signs.crime import CRIME
from issuebot.domain.language.danger.signs.fire import FIRE
from issuebot.domain.language.danger.signs.gas import GAS
from issuebot.domain.language.danger.signs.injury import INJURY
from issuebot.domain.language.danger.signs.lost import LOST
from issuebot.domain.language.danger.signs.power import POWER
from issuebot.domain.language.danger.signs.trapped import TRAPPED

SIGNS = {
    "fire": FIRE,
    "gas": GAS,
    "power": POWER,
    "trapped": TRAPPED,
    "injury": INJURY,
    "crime": CRIME,
    "lost": LOST,
}

# What is a danger when nothing else stands in its clause.
ALONE = {"fire": "火, fire", "gas": "gas, 煤气, 燃气", "injury": "救护车, ambulance", "crime": "报警, police"}
