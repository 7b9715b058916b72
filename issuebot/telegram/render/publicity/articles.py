"""What a month's article says: in the form that offices use, and only what the figures prove."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from issuebot.desk.publicity.articles import Reported
from issuebot.desk.views import View
from issuebot.domain.district.model import District
from issuebot.domain.figures.totals import Totals
from issuebot.domain.messages.papers import ArticleChoice, ArticleSent
from issuebot.telegram.render.request import Request, packed, say_it, send_file, titled
from issuebot.telegram.render.text import MONTHS, Say, no_translation as n, speaker

CHOICE = 6  # months
MOST = 8  # lines of a table
BETWEEN, END = {"zh": "，", "en": ", "}, {"zh": "。", "en": "."}
FIRST, NUMERALS = 1, "一二三"
LABELS = {"docx": n("For the office"), "html": n("Web page"), "paste": n("For a public account"), "md": n("Plain text")}
ENDINGS = {"paste": "plain.html"}
# What is said of one, and of several.
WORK = {
    "received": (n("1 report came in"), n("{count} reports came in")),
    "carried": (n("1 was carried over from before"), n("{count} were carried over from before")),
    "closed": (n("1 was closed"), n("{count} were closed")),
    "open": (n("1 was open at the end"), n("{count} were open at the end")),
}
PROBLEMS = {
    "late": (n("1 ticket was not closed in time"), n("{count} tickets were not closed in time")),
    "overdue": (n("1 was not accepted in time"), n("{count} were not accepted in time")),
    "unsolved": (n("1 resident said that it was not solved"), n("{count} residents said that it was not solved")),
    "reopened": (n("1 was reopened"), n("{count} were reopened")),
}
RATES = (
    n("{percent}% were accepted in time ({good} of {all})"),
    n("{percent}% were closed in time ({good} of {all})"),
    n("{percent}% of the residents who answered said that it was solved ({good} of {all})"),
    n("{percent}% were satisfied ({good} of {all})"),
)
PLANS = {
    "open": (n("Finish the 1 ticket that is open."), n("Finish the {count} tickets that are open.")),
    "late": (
        n("See to it with the units concerned that deadlines are kept; 1 was missed."),
        n("See to it with the units concerned that deadlines are kept; {count} were missed."),
    ),
    "unsolved": (
        n("Go back to the 1 resident whose matter is not solved."),
        n("Go back to the {count} residents whose matters are not solved."),
    ),
}


def choice(view: View, _: ArticleChoice) -> Request:
    say = speaker(view.language)
    day = view.now.astimezone(view.hours.zone).date().replace(day=FIRST)
    months = [day]
    while len(months) < CHOICE:
        months.append((months[-1] - timedelta(days=1)).replace(day=FIRST))
    rows = packed([(_month(say, one), f"article:{one:%Y-%m}:docx:{view.language}") for one in months])
    return say_it(view, say("📰 Of which month do you want the article?"), rows)


def document(view: View, asked: ArticleSent) -> Request | None:
    if view.reported is None:
        return None
    say = speaker(view.language)
    if view.reported.is_behind:
        return say_it(view, say("Figures are still being counted. Please ask for the article once more in a while."))
    given = words_of(view.reported, view.district, asked.language) | {"kind": asked.paper}
    month, other = asked.first[:7], "en" if asked.language == "zh" else "zh"
    rest = [(say(LABELS[one]), f"article:{month}:{one}:{asked.language}") for one in LABELS if one != asked.paper]
    rows = [*packed(rest), [({"zh": "中文版", "en": "In English"}[other], f"article:{month}:{asked.paper}:{other}")]]
    body = titled(f"📰 {given['title']}", say("A draft: read it, add what only you know, and publish it."))
    name = f"{given['title']}.{ENDINGS.get(asked.paper, asked.paper)}"
    failing = say("The file could not be made. Please try again a little later.")
    file = "".join(letter for letter in name if letter not in '\\/:*?"<>|')
    return send_file(view, ("article", json.dumps(given, ensure_ascii=False), file), body, rows, failing=failing)


def words_of(found: Reported, district: District, language: str) -> dict[str, Any]:
    """What the press makes the files of. A section in which nothing stands is left out, and no number with it."""
    say, totals = speaker(language), found.figures.all
    first, last = _day(say, found.period.first), _day(say, found.last)
    parts = [
        (say("Work of the month"), _done(say, totals, language), _table(say, found, district, language)),
        (say("What is not well yet"), _sentence(_counted(say, PROBLEMS, totals), language), None),
        (say("What comes next"), _counted(say, PLANS, totals), None),
    ]
    kept = [part for part in parts if part[1]]
    if not totals.handled:
        kept = [("", [say("Nothing was reported in this time, and nothing was left from before.")], None)]
    sections = [
        {"heading": _heading(place, heading, language), "paragraphs": paragraphs, "table": table}
        for place, (heading, paragraphs, table) in enumerate(kept)
    ]
    title = say("{district}: reports of residents in {month}", district=district.name.text(language),
                month=_month(say, found.period.first))  # fmt: skip
    span = first if found.last == found.period.first else say("{first} to {last}", first=first, last=last)
    return {"title": title, "span": span, "language": language, "sections": sections}


def _done(say: Say, totals: Totals, language: str) -> list[str]:
    counts = _counted(say, WORK, totals)
    if not totals.received:
        counts.insert(0, say("no new report came in"))
    rates = [
        say(sentence, percent=rate.percent, good=rate.good, all=rate.of)
        for sentence, rate in zip(RATES, (totals.response, totals.timely, totals.solved, totals.content), strict=True)
        if rate.percent is not None
    ]
    return [*_sentence(counts, language), *_sentence(rates, language)]


def _counted(say: Say, sentences: Mapping[str, tuple[str, str]], totals: Totals) -> list[str]:
    """What is not nought."""
    counts = ((getattr(totals, name), forms) for name, forms in sentences.items())
    return [say(forms[min(count, 2) - 1], count=count) for count, forms in counts if count]


def _sentence(parts: Sequence[str], language: str) -> list[str]:
    if not parts:
        return []
    joined = BETWEEN[language].join(parts)
    return [f"{joined[0].upper()}{joined[1:]}{END[language]}"]


def _table(say: Say, found: Reported, district: District, language: str) -> dict[str, Any] | None:
    """By category, where there are several."""
    by = sorted(found.figures.categories.items(), key=lambda one: (-one[1].received, one[0] or ""))
    rows = []
    for key, totals in by[:MOST]:
        category = district.category(key)
        name = category.name.text(language) if category else say("Other matters")
        rows.append([name, f"{totals.received}", f"{totals.closed}", f"{totals.open}"])
    head = [say("Category"), say("Received"), say("Closed"), say("Open at the end")]
    return {"head": head, "rows": rows} if len(rows) > 1 else None


def _heading(place: int, heading: str, language: str) -> str:
    return f"{NUMERALS[place]}、{heading}" if heading and language == "zh" else heading


def _month(say: Say, on: date) -> str:
    return say("{month} {year}", month=say(MONTHS[on.month - 1]), year=on.year)


def _day(say: Say, on: date) -> str:
    at = datetime(on.year, on.month, on.day, tzinfo=UTC)
    return say("{day} {month} {year}", day=at.day, month=say(MONTHS[at.month - 1]), year=at.year)
