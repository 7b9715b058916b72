"""What a month's article is made of: only what the figures prove. A template says it, the press makes the files."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from issuebot.desk.publicity.articles import Reported
from issuebot.desk.views import View
from issuebot.domain.district.model import District
from issuebot.domain.messages.publicity.papers import ArticleChoice, ArticleSent
from issuebot.domain.pictures.charts import Bars, Series, as_json
from issuebot.domain.rates import Rate
from issuebot.telegram.render.publicity.posts import said_of
from issuebot.telegram.render.request import Request, packed, say_it, send_file, titled
from issuebot.telegram.render.text import MONTHS, Say, no_translation as n, speaker

CHOICE = 6  # months
MOST = 8  # lines of a table
COUNTS = (
    *("received", "carried", "closed", "open", "late", "overdue", "unsolved", "reopened", "handled"),
    *("returned", "extended", "withdrawn", "answered"),
)
FIRST = 1
LABELS = {"docx": n("For the office"), "html": n("Web page"), "paste": n("For a public account"), "md": n("Plain text")}
ENDINGS = {"paste": "plain.html"}


def choice(view: View, _: ArticleChoice) -> Request:
    say = speaker(view.language)
    day = view.now.astimezone(view.hours.zone).date().replace(day=FIRST)
    months = [day]
    while len(months) < CHOICE:
        months.append((months[-1] - timedelta(days=1)).replace(day=FIRST))
    rows = packed([(_month(say, one), f"article:{one:%Y-%m}:docx:{view.language}") for one in months])
    return say_it(view, say("📰 Which month's article?"), rows)


def document(view: View, asked: ArticleSent) -> Request | None:
    if view.reported is None:
        return None
    say = speaker(view.language)
    if view.reported.is_behind:
        return say_it(view, say("The figures are still being counted. Please ask for the article again in a while."))
    given = given_of(view.reported, view.district, asked.language) | {"kind": asked.paper}
    title = _title(speaker(asked.language), view.reported, view.district, asked.language)
    month, other = asked.first[:7], "en" if asked.language == "zh" else "zh"
    rest = [(say(LABELS[one]), f"article:{month}:{one}:{asked.language}") for one in LABELS if one != asked.paper]
    rows = [*packed(rest), [({"zh": "中文版", "en": "In English"}[other], f"article:{month}:{asked.paper}:{other}")]]
    body = titled(f"📰 {title}", say("A draft: read it, add what only you know, and publish it."))
    pictured = bool(given["chart"] or view.reported.cases)
    ending = "zip" if asked.paper == "md" and pictured else ENDINGS.get(asked.paper, asked.paper)
    file = "".join(letter for letter in f"{title}.{ending}" if letter not in '\\/:*?"<>|')
    failing = say("The file could not be made. Please try again a little later.")
    request = send_file(view, ("article", json.dumps(given, ensure_ascii=False), file), body, rows, failing=failing)
    photos = tuple(shown.publication.picture or "" for shown in view.reported.cases)
    if not photos or request.drawing is None:
        return request
    # Where a picture cannot be fetched any more, cases are told in words.
    return replace(request, drawing=replace(request.drawing, photos=photos, spare=request))


def given_of(found: Reported, district: District, language: str) -> dict[str, Any]:
    """What the press makes the files of: facts in plain words and numbers, and the template that puts them together."""
    return {
        "language": language,
        "template": found.templates.get(language),
        "facts": facts_of(found, district, language),
        "chart": _chart(found, district, language),
    }


def facts_of(found: Reported, district: District, language: str) -> dict[str, Any]:
    """What a template can say: docs/articles.md. Another fact has its line in press/article/trial.py, too."""
    say, totals = speaker(language), found.figures.all
    cases = [said_of(district, shown, language) for shown in found.cases]
    return {
        "district": district.name.text(language),
        "month": _month(say, found.period.first),
        "first": _day(say, found.period.first),
        "last": _day(say, found.last),
        **{name: getattr(totals, name) for name in COUNTS},
        "accepted_in_time": _share(totals.response),
        "closed_in_time": _share(totals.timely),
        "solved": _share(totals.solved),
        "satisfied": _share(totals.content),
        "chart": any(received or closed for _, received, closed in found.parts),
        "categories": _categories(say, found, district, language),
        "cases": [{"title": title, "words": words, "picture": True} for title, words in cases],
        "neighbours": list(found.neighbours),
    }


def _share(rate: Rate) -> dict[str, int] | None:
    return None if rate.percent is None else {"percent": rate.percent, "good": rate.good, "of": rate.of}


def _categories(say: Say, found: Reported, district: District, language: str) -> list[dict[str, Any]]:
    by = sorted(found.figures.categories.items(), key=lambda one: (-one[1].received, one[0] or ""))
    lines = []
    for key, totals in by[:MOST]:
        category = district.category(key)
        name = category.name.text(language) if category else say("Other matters")
        lines.append({"name": name, "received": totals.received, "closed": totals.closed, "open": totals.open})
    return lines


def _chart(found: Reported, district: District, language: str) -> dict[str, Any] | None:
    """What came in and what was closed, week by week; a week to come has no bars yet."""
    say = speaker(language)
    parts = [part for part in found.parts if part[0] <= f"{found.last}"]
    received, closed = (tuple(int(part[place]) for part in parts) for place in (1, 2))
    if not any((*received, *closed)):
        return None
    chart = Bars(
        title=f"{district.name.text(language)} {found.period.first:%Y-%m}",
        notes=(say("Each week, from the day shown"),),
        groups=tuple(first[5:] for first, _, _ in parts),
        series=(Series(say("Received"), received), Series(say("Closed"), closed)),
        empty=say("Nothing in this time."),
    )
    given: dict[str, Any] = json.loads(as_json(chart))
    return given


def _title(say: Say, found: Reported, district: District, language: str) -> str:
    name, month = district.name.text(language), _month(say, found.period.first)
    return say("{district}: residents' reports in {month}", district=name, month=month)


def _month(say: Say, on: date) -> str:
    return say("{month} {year}", month=say(MONTHS[on.month - 1]), year=on.year)


def _day(say: Say, on: date) -> str:
    at = datetime(on.year, on.month, on.day, tzinfo=UTC)
    return say("{day} {month} {year}", day=at.day, month=say(MONTHS[at.month - 1]), year=at.year)
