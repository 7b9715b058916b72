"""What the bot says of its guesses."""

from issuebot.desk.views import View
from issuebot.domain.language.guesses.evidence import ELSEWHERE
from issuebot.domain.language.guesses.reasons import Found
from issuebot.domain.messages.learning import GuessReasons
from issuebot.telegram.render.request import Request, packed, say_it, titled
from issuebot.telegram.render.text import Say, isolate, speaker


def why(view: View, asked: GuessReasons) -> Request | None:
    """By which words and by which decided tickets it was guessed. Each ticket has a button that takes it out."""
    say, found, number = speaker(view.language), view.why, asked.ticket
    if found is None:
        return None
    told = found.reasons
    guess, second = _name(say, view, told.guess), _name(say, view, told.second)
    lines = [
        say("Now: {category}", category=_name(say, view, found.category)),
        say("Guess: {category}", category=guess)
        + (say(" · second: {category}", category=second) if told.second else ""),
        say("By words alone: {category}", category=_name(say, view, told.by_words)),
        *(_found(say, view, one) for one in told.found),
        "" if told.found else say("None of its words points to a category."),
        _like(say, told.like, found.taught),
        _teaches(say, view, found.teaches, number),
    ]
    examples = [*told.like, *([number] if found.teaches is not None else [])] if found.may_undo else []
    buttons = [(say("✖ #{number} is no example", number=one), f"unlearn:{one}:{number}") for one in examples]
    return say_it(view, titled(say("#{number}: why this guess", number=number), *lines), packed(buttons, 2))


def _like(say: Say, like: tuple[int, ...], taught: int) -> str:
    numbers = ", ".join(f"#{number}" for number in like)
    if taught == 1:
        return (
            say("Learned from one decided ticket, {numbers}.", numbers=numbers)
            if like
            else say("Learned from one decided ticket, which is not like this one.")
        )
    if not like:
        return say("Learned from {count} decided tickets; none is like this one.", count=taught)
    return say("Learned from {count} decided tickets, most like {numbers}.", count=taught, numbers=numbers)


def _teaches(say: Say, view: View, label: str | None, number: int) -> str:
    if label is None:
        return say(
            "It is no example itself: nobody has decided its category yet. To do so: /category_{number}", number=number
        )
    return say("It is an example itself: {category}", category=_name(say, view, label))


def _found(say: Say, view: View, one: Found) -> str:
    words = say(", ").join(isolate(term) for term in one.terms)
    line = f"• {_name(say, view, one.label)} {one.weight:.1f}"
    return say("{event}: {words}", event=line, words=words) if words else line


def _name(say: Say, view: View, label: str | None) -> str:
    kind = view.district.category(label)
    return kind.name.text(view.language) if kind and label != ELSEWHERE else say("none of the categories")
