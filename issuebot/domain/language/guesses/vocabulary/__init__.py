"""The words by which the usual categories are recognised, where a district file names them by the usual ids.

What people say in Mandarin, in Cantonese and in English, in chats and in the prose of hotlines; `guessing` weighs them.
A word that the district's own file gives to a category is that one's alone.
"""

from collections.abc import Mapping
from types import MappingProxyType

from issuebot.domain.language.guesses.vocabulary.damaged_ad import DAMAGED_AD
from issuebot.domain.language.guesses.vocabulary.elsewhere import ELSEWHERE
from issuebot.domain.language.guesses.vocabulary.innocent import INNOCENT
from issuebot.domain.language.guesses.vocabulary.public_facility import PUBLIC_FACILITY
from issuebot.domain.language.guesses.vocabulary.public_order import PUBLIC_ORDER
from issuebot.domain.language.guesses.vocabulary.sanitation import SANITATION
from issuebot.domain.language.guesses.vocabulary.street_wiring import STREET_WIRING
from issuebot.domain.language.guesses.vocabulary.uncivil_behaviour import UNCIVIL_BEHAVIOUR


def _all(chinese: str, english: str) -> tuple[str, ...]:
    return (*chinese.split(), *(" ".join(phrase.split()) for phrase in english.split(",")))


VOCABULARY: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "damaged-ad": _all(*DAMAGED_AD),
        "street-wiring": _all(*STREET_WIRING),
        "uncivil-behaviour": _all(*UNCIVIL_BEHAVIOUR),
        "sanitation": _all(*SANITATION),
        "public-order": _all(*PUBLIC_ORDER),
        "public-facility": _all(*PUBLIC_FACILITY),
    }
)
NO_CATEGORY = _all(*ELSEWHERE)
NO_EVIDENCE = _all(*INNOCENT)
