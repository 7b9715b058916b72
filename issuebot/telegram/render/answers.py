"""Answers to what people ask: one ticket's history, its whole words, the language."""

from issuebot.desk.notices.attachments import PAGE_WORDS
from issuebot.desk.views import View
from issuebot.domain.language.personal.identity_numbers import mask
from issuebot.domain.messages.notices import WholeWords
from issuebot.domain.messages.residents import LanguageQuestion
from issuebot.telegram.render.request import Request, say_it, titled
from issuebot.telegram.render.text import speaker


def whole_words(view: View, part: WholeWords) -> Request | None:
    """One part of a report too long for its card."""
    if view.ticket is None:
        return None
    # Before it is cut, for a half of a number is not known as one.
    whole = view.ticket.ticket.words if view.oversees else mask(view.ticket.ticket.words)
    words = whole[part.page * PAGE_WORDS : (part.page + 1) * PAGE_WORDS]
    return say_it(view, titled(f"#{view.ticket.ticket.number}", words), purpose="words")


def language(view: View, _: LanguageQuestion) -> Request:
    say = speaker(view.language)
    names = (("zh", "中文"), ("en", "English"))
    return say_it(
        view, say("I will write to you in English from now on."), [[(name, f"language:{code}") for code, name in names]]
    )
