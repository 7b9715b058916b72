"""A certificate of service: Chinese with English beside it, whoever asks for it.

It says what 民政部令第67号 asks for: who, what, how long and when, who issues it, how to reach them, a number.
"""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from issuebot.desk.duties.attendance.certificates import Certified
from issuebot.desk.views import View
from issuebot.domain.messages.duties.attendance import CertificateFound, ServiceCertificate
from issuebot.domain.roster.certificates import number_of
from issuebot.domain.roster.hours import written
from issuebot.domain.roster.spans import Span
from issuebot.telegram.render.duties.attendance.presence import KINDS
from issuebot.telegram.render.request import Request, say_it, send_file, titled
from issuebot.telegram.render.text import MONTHS, isolate, no_translation as n, speaker

LANGUAGES = ("zh", "en")
HAND = "________________"  # filled in by hand
MINUTE = 60
Phrase = list[str]
LABELS = {
    "name": n("Name"),
    "papers": n("Identity document (type and number)"),
    "unit": n("Unit"),
    "period": n("Period of service"),
    "what": n("What was done"),
    "hours": n("Total hours of service"),
    "issuer": n("Issued by (seal)"),
    "contact": n("Contact"),
    "signs": n("Responsible person (signature)"),
    "day": n("Date of issue"),
}
HEAD = (n("Date"), n("Time"), n("Place"), n("Kind"), n("Hours"))


def document(view: View, _: ServiceCertificate) -> Request | None:
    certified = view.attended and view.attended.certified
    if not certified:
        return None
    say = speaker(view.language)
    if not certified.holds:
        return say_it(view, say("The hours have changed just now. Please ask for the certificate once more."))
    number = number_of(certified.certificate.year, certified.certificate.id)
    title = say("Certificate of volunteer service")
    parts = (title, certified.who.name, number)
    name = "-".join("".join(letter for letter in part if letter not in '\\/:*?"<>|') for part in parts)
    given = json.dumps(_document(view, certified, number), ensure_ascii=False)
    body = titled(
        f"📜 {title}",
        f"{isolate(certified.who.name)} · {certified.certificate.year} · {written(certified.certificate.seconds)}",
        say("Number {number}", number=number),
        say("Print it, fill in the identity document, and have the issuer seal it."),
    )
    failing = say("The file could not be made. Please try again a little later.")
    return send_file(view, ("certificate", given, f"{name}.docx"), body, failing=failing)


def found(view: View, _: CertificateFound) -> Request | None:
    certified = view.attended and view.attended.certified
    if not certified:
        return None
    say, kept = speaker(view.language), certified.certificate
    now = say("The record still says so.")
    if not certified.holds:
        now = say("The record now says: {hours}", hours=written(certified.hours.seconds))
    return say_it(
        view,
        titled(
            say("📜 Certificate {number}", number=number_of(kept.year, kept.id)),
            isolate(certified.who.name) or say("somebody whose data was deleted"),
            " · ".join(filter(None, (_period(view, certified, view.language), written(kept.seconds)))),
            say("Issued on {day}", day=_day(view, kept.at, view.language)),
            now,
        ),
    )


def _document(view: View, certified: Certified, number: str) -> dict[str, Any]:
    sentence = n(
        "This is to certify that the person named below did the following volunteer service. The hours are counted"
        " from the record of attendance."
    )
    remark = n(
        "Issued under the Measures for Records and Certificates of Volunteer Service (Order No. 67 of the Ministry of"
        " Civil Affairs). Valid with the issuer's seal; the issuer confirms it by its number."
    )
    return {
        "title": _both(n("Certificate of volunteer service")),
        "number": number,
        "number_line": f"编号 No. {number}",
        "issuer": view.district.name.text("zh"),
        "statement": _both(sentence),
        "facts": _facts(view, certified),
        "remark": _both(remark),
        "record": _record(view, certified),
    }


def _facts(view: View, certified: Certified) -> list[tuple[Phrase, Phrase]]:
    kept, district = certified.certificate, view.district
    values: dict[str, Phrase] = {
        "name": [certified.who.name],
        "papers": [HAND],
        "unit": _units(view, certified),
        "period": [_period(view, certified, language) for language in LANGUAGES],
        "what": ["\n".join(_services(certified, language)) for language in LANGUAGES],
        "hours": [_length(kept.seconds, language) for language in LANGUAGES],
        "issuer": _once([district.name.text(language) for language in LANGUAGES]),
        "contact": _once([district.contact.text(language) for language in LANGUAGES]) if district.contact else [HAND],
        "signs": [HAND],
        "day": [_day(view, kept.at, language) for language in LANGUAGES],
    }
    return [(_both(label), values[key]) for key, label in LABELS.items()]


def _record(view: View, certified: Certified) -> dict[str, Any]:
    """Duty by duty, the first one first."""
    rows = []
    for served, duty in reversed(certified.hours.details):
        if not served.seconds:
            continue
        starts, ends = (datetime.fromtimestamp(at, UTC).astimezone(view.hours.zone) for at in (duty.starts, duty.ends))
        place = view.district.place(duty.place)
        where = _once([place.name.text(language) for language in LANGUAGES]) if place else [duty.place or ""]
        kind = _both(KINDS[duty.kind]) if duty.kind in KINDS else [duty.kind]
        day, time = f"{starts:%Y-%m-%d}", f"{starts:%H:%M}–{ends:%H:%M}"
        rows.append([day, time, " ".join(where), " ".join(kind), written(served.seconds)])
    return {"title": _both(n("Record of service")), "head": [_both(heading) for heading in HEAD], "rows": rows}


def _services(certified: Certified, language: str) -> list[str]:
    say = speaker(language)
    return [
        say(
            "{kind} × {count}, {hours}",
            kind=say(KINDS.get(line.name, line.name)),
            count=line.served,
            hours=_length(line.seconds, language),
        )
        for line in certified.hours.lines
        if line.served
    ]


def _units(view: View, certified: Certified) -> Phrase:
    """Those for which they served."""
    ids = dict.fromkeys(served.unit for served, _ in reversed(certified.hours.details) if served.seconds)
    units = [view.district.unit(one) for one in ids if one]
    joined = {"zh": "、", "en": ", "}
    return _once([joined[language].join(one.name.text(language) for one in units if one) for language in LANGUAGES])


def _period(view: View, certified: Certified, language: str) -> str:
    kept = certified.certificate
    first, _ = Span(kept.year, None).moments(view.hours.zone)
    last = kept.until - int(timedelta(hours=1).total_seconds())
    say = speaker(language)
    return say("{first} to {last}", first=_day(view, first, language), last=_day(view, last, language))


def _day(view: View, at: int, language: str) -> str:
    day = datetime.fromtimestamp(at, UTC).astimezone(view.hours.zone)
    say = speaker(language)
    return say("{day} {month} {year}", day=day.day, month=say(MONTHS[day.month - 1]), year=day.year)


def _length(seconds: int, language: str) -> str:
    hours, minutes = divmod(seconds // MINUTE, 60)
    say = speaker(language)
    return say("{hours} h {minutes} min", hours=hours, minutes=f"{minutes:02}")


def _both(sentence: str) -> Phrase:
    return [speaker(language)(sentence) for language in LANGUAGES]


def _once(phrase: Phrase) -> Phrase:
    """A name that is the same in both languages stands there once."""
    return list(dict.fromkeys(phrase))
