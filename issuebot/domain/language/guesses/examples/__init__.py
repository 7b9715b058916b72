"""What people wrote, by what it was about: whoever writes like it means the same, whatever words he has.

Told anew by kinds of trouble, and what was published elsewhere and looked at; nobody is named. A sentence that fits two
categories stands with both. One that teaches something wrong is taken out here. A line may hold several, between bars.
"""

from collections.abc import Mapping
from types import MappingProxyType

from issuebot.domain.language.guesses.examples.damaged_ad import DAMAGED_AD
from issuebot.domain.language.guesses.examples.elsewhere import ELSEWHERE
from issuebot.domain.language.guesses.examples.public_facility import PUBLIC_FACILITY
from issuebot.domain.language.guesses.examples.public_order import PUBLIC_ORDER
from issuebot.domain.language.guesses.examples.sanitation import SANITATION
from issuebot.domain.language.guesses.examples.street_wiring import STREET_WIRING
from issuebot.domain.language.guesses.examples.uncivil_behaviour import UNCIVIL_BEHAVIOUR


def _sentences(text: str) -> tuple[str, ...]:
    return tuple(sentence.strip() for line in text.splitlines() for sentence in line.split("|") if sentence.strip())


EXAMPLES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "damaged-ad": _sentences(DAMAGED_AD),
        "street-wiring": _sentences(STREET_WIRING),
        "uncivil-behaviour": _sentences(UNCIVIL_BEHAVIOUR),
        "sanitation": _sentences(SANITATION),
        "public-order": _sentences(PUBLIC_ORDER),
        "public-facility": _sentences(PUBLIC_FACILITY),
    }
)
OF_NONE = _sentences(ELSEWHERE)
