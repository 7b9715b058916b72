"""/export: which tickets a file is to have, and the file."""

import json
from dataclasses import asdict
from datetime import timedelta

from issuebot.desk.lists.figures.exporting import ALWAYS, Exporting
from issuebot.desk.views import View
from issuebot.domain.messages.figures.exports import ExportFile, ExportQuestion
from issuebot.domain.queue import LETTERS, Queue
from issuebot.telegram.render.figures.opened import days_of
from issuebot.telegram.render.lists.queues import facets, turns, value_of
from issuebot.telegram.render.request import Request, Rows, packed, say_it, send_file, titled
from issuebot.telegram.render.text import Say, speaker, ticked

BAD = str.maketrans(dict.fromkeys('\\/:*?"<>|[]'))  # in names of files


def question(view: View, _: ExportQuestion) -> Request | None:
    if view.exporting is None:
        return None
    say, (found, _wanted) = speaker(view.language), view.exporting
    if found.facet:
        return _choice(say, view, found)
    lines = [_chosen(say, view, found), _about(say, found)]
    if found.is_too_much:
        lines.append(
            say(
                "That is too much to send here. Please choose a shorter time, or ask an admin to run issuebot export "
                "on the server."
            )
        )
    elif found.about:
        lines.append(say("It leaves out the reporters' names, words and addresses."))
    return say_it(view, titled(say("Export tickets"), *lines), _buttons(say, found))


def file(view: View, asked: ExportFile) -> Request | None:
    """Made when its turn comes; what is said in its place is what to do then."""
    if view.exporting is None or asked.file_kind not in ("csv", "xlsx"):
        return None
    say, (found, wanted) = speaker(view.language), view.exporting
    picture = {"kind": asked.file_kind, "wanted": asdict(wanted), "language": view.language}
    name = f"{say('tickets')}-{_days(say, found)}".translate(BAD).replace(" ", "")
    failing = say("The file could not be made. Please choose a shorter time, or try again later.")
    body = titled(say("Export tickets"), _chosen(say, view, found))
    return send_file(view, ("export", json.dumps(picture), f"{name}.{asked.file_kind}"), body, failing=failing)


def _about(say: Say, found: Exporting) -> str:
    if not found.about:
        return say("No ticket matches.")
    if found.exact and found.about == 1:
        return say("1 row")
    if found.exact:
        return say("{count} rows", count=f"{found.about:,}")
    size = 10 ** max(0, len(str(found.about)) - 2)
    return say("About {count} rows", count=f"{round(found.about / size) * size:,}")


def _chosen(say: Say, view: View, found: Exporting) -> str:
    queue = found.queue
    values = [value_of(say, view, facet, getattr(queue, facet)) for facet in LETTERS.values() if getattr(queue, facet)]
    return " · ".join((say("Submitted: {days}", days=_days(say, found)), *values))


def _days(say: Say, found: Exporting) -> str:
    return days_of(found.asked.span, found.period) if found.period else say("any time")


def _buttons(say: Say, found: Exporting) -> Rows:
    asked, period = found.asked, found.period
    spans = {"week": say("This week"), "month": say("This month"), ALWAYS: say("All")}
    rows = [
        [
            (ticked(label, on=name == asked.span and (found.is_present or not period)), _data(found, name, ""))
            for name, label in spans.items()
        ]
    ]
    if period:
        turn = [(f"‹ {_short(found, -1)}", _data(found, asked.span, f"{period.first - timedelta(days=1)}"))]
        if not found.is_present:
            turn.append((f"{_short(found, 1)} ›", _data(found, asked.span, f"{period.end}")))
        rows.append(turn)
    chosen = [(ticked(facets(say)[facet], on=bool(getattr(found.queue, facet))), facet) for facet in LETTERS.values()]
    letter_of = {facet: letter for letter, facet in LETTERS.items()}
    rows += packed(
        [(label, _data(found, asked.span, _at(found), "by") + f":{letter_of[facet]}:0") for label, facet in chosen], 4
    )
    if found.about and not found.is_too_much:
        rows.append(
            [
                (f"📄 {kind.upper()}", _data(found, asked.span, _at(found), "as") + f":{kind}")
                for kind in ("xlsx", "csv")
            ]
        )
    return rows


def _choice(say: Say, view: View, found: Exporting) -> Request:
    facet, asked = found.facet, found.asked
    buttons = [
        (value_of(say, view, facet, id_), _data(found, asked.span, _at(found), queue=found.queue.choosing(facet, id_)))
        for id_ in found.options
    ]
    letter = next(letter for letter, name in LETTERS.items() if name == facet)
    pages = turns(found.page, found.pages, _data(found, asked.span, _at(found), "by") + f":{letter}:{{}}")
    free = (say("All"), _data(found, asked.span, _at(found), queue=found.queue.choosing(facet, None)))
    back = (say("‹ Back"), _data(found, asked.span, _at(found)))
    return say_it(
        view, titled(say("Filter by: {facet}", facet=facets(say)[facet])), [*packed(buttons), *pages, [free, back]]
    )


def _data(found: Exporting, span: str, first: str, does: str = "", *, queue: Queue | None = None) -> str:
    return f"export{does}:{span}:{first}:{(queue or found.queue).key()}"


def _at(found: Exporting) -> str:
    """The first day, of a period that is not the present one."""
    return f"{found.period.first}" if found.period and not found.is_present else ""


def _short(found: Exporting, step: int) -> str:
    if found.period is None:
        return ""
    day = found.period.end if step > 0 else found.period.first - timedelta(days=1)
    return f"{day:%Y-%m}" if found.asked.span == "month" else f"{day:%m-%d}"
