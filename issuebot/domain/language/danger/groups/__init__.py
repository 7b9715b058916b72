"""Groups of words that tell of a danger together with others; `danger.signs` says which, each by its name here."""

from issuebot.domain.language.danger.groups.bodies import BODIES
from issuebot.domain.language.danger.groups.burning import BURNING
from issuebot.domain.language.danger.groups.deeds import DEEDS
from issuebot.domain.language.danger.groups.held import HELD
from issuebot.domain.language.danger.groups.people import PEOPLE

GROUPS = PEOPLE | BURNING | HELD | BODIES | DEEDS
