"""Nobody keeps the bot busy with a word said forty times: each pattern reads the same words in one way."""

import pytest

from issuebot.domain.language.answers.over import NEEDLESS
from issuebot.domain.language.answers.replies import read_reply
from issuebot.domain.language.answers.visits import SAYS
from issuebot.domain.language.intents.overseer_words import read_overseer, read_question
from issuebot.domain.language.intents.queue_words import OF_THEM
from issuebot.domain.language.intents.wishes import read_wish


@pytest.mark.timeout(20)
@pytest.mark.parametrize("word", ["看", "不", "查", "刚", "周末", "有没有", "条", "我想"])
def test_repeated_word_is_read_at_once(word: str):
    words = (word * 40)[:40] + "x"

    read = [read_wish(words), read_overseer(words), read_question(words), read_reply(words).move]
    matched = [form.fullmatch(words) for form in (OF_THEM, NEEDLESS, SAYS)]

    assert not any((*read, *matched))
