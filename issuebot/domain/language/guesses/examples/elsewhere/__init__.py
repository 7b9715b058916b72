"""Sentences about what fits none of the usual categories: pay, fees, papers, schools, health, questions."""

from issuebot.domain.language.guesses.examples.elsewhere.english import ENGLISH
from issuebot.domain.language.guesses.examples.elsewhere.homes import HOMES
from issuebot.domain.language.guesses.examples.elsewhere.services import SERVICES
from issuebot.domain.language.guesses.examples.elsewhere.shops import SHOPS
from issuebot.domain.language.guesses.examples.elsewhere.talk import TALK
from issuebot.domain.language.guesses.examples.elsewhere.work import WORK

ELSEWHERE = f"{TALK}\n{WORK}\n{HOMES}\n{SHOPS}\n{SERVICES}\n{ENGLISH}"
