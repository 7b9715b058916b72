"""What unsays a sign of danger, or makes it a danger of now; each group of words by its name."""

from issuebot.domain.language.danger.context.bearing import BEARING
from issuebot.domain.language.danger.context.innocent import INNOCENT
from issuebot.domain.language.danger.context.times import TIMES

CONTEXT = INNOCENT | TIMES | BEARING
