"""Groups of words that tell of a danger together with others; `danger.signs` says which, each by its name here."""

from issuebot.domain.language.danger.groups.astray import ASTRAY
from issuebot.domain.language.danger.groups.bodies import BODIES
from issuebot.domain.language.danger.groups.burning import BURNING
from issuebot.domain.language.danger.groups.deeds import DEEDS
from issuebot.domain.language.danger.groups.despair import DESPAIR
from issuebot.domain.language.danger.groups.electricity import ELECTRICITY
from issuebot.domain.language.danger.groups.gases import GASES
from issuebot.domain.language.danger.groups.held import HELD
from issuebot.domain.language.danger.groups.people import PEOPLE
from issuebot.domain.language.danger.groups.thefts import THEFTS
from issuebot.domain.language.danger.groups.waters import WATERS
from issuebot.domain.language.danger.groups.wounds import WOUNDS

GROUPS = ASTRAY | BODIES | BURNING | DEEDS | DESPAIR | ELECTRICITY | GASES | HELD | PEOPLE | THEFTS | WATERS | WOUNDS
