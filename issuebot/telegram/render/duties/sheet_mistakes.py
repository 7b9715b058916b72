"""What is wrong with a sheet of duties, each mistake with its line."""

from issuebot.desk.views import View
from issuebot.domain.messages.duties.rosters import SheetMistakes, SheetUnreadable
from issuebot.domain.roster.sheets.headings import Column
from issuebot.domain.roster.sheets.lines import Wrong
from issuebot.domain.roster.sheets.unreadable import Why
from issuebot.telegram.render.request import Request, say_it, titled
from issuebot.telegram.render.text import Say, isolate, no_translation as n, speaker

COLUMNS = {
    Column.DATE: n("Date"),
    Column.START: n("Start"),
    Column.END: n("End"),
    Column.KIND: n("Kind"),
    Column.PLACE: n("Place"),
    Column.UNIT: n("Unit"),
    Column.PERSON: n("Person"),
    Column.TELEGRAM: n("Telephone"),
}
UNREADABLE = {
    Why.TOO_BIG: n("“{file}” is too big. Please send only the table of duties, without pictures (20 MB at most)."),
    Why.TOO_LONG: n("“{file}” has more than 100,000 rows. Please send one year at a time."),
    Why.NOT_A_SHEET: n("“{file}” is not a table that I can read. Please save it as .xlsx or .csv and send it again."),
    Why.LOCKED: n("“{file}” is locked with a password. Please save it without one and send it again."),
    Why.BROKEN: n("“{file}” cannot be opened; it seems damaged. Please save it anew as .xlsx and send it again."),
    Why.SEVERAL: n("“{file}” has several worksheets with duties. Please keep one, or send them one by one."),
    Why.GONE: n("I could not get “{file}” from Telegram. Please send it again."),
}
WRONG = {
    Wrong.NO_HEADINGS: n("there are no headings; take the template that /roster sends"),
    Wrong.NO_COLUMN: n("there is no column “{column}”"),
    Wrong.TWO_COLUMNS: n("there are two columns “{column}”; keep one"),
    Wrong.NO_DUTIES: n("there are no duties below the headings"),
    Wrong.NO_DATE: n("the date is missing"),
    Wrong.DATE: n("“{said}” is not a clear date; write the year first: 2026-03-02"),
    Wrong.NO_TIME: n("the time is missing"),
    Wrong.TIME: n("“{said}” is not a time; write 8:00-12:00"),
    Wrong.TIMES_DIFFER: n("“{said}”: the end is given twice, and differently"),
    Wrong.NO_END: n("“{said}”: until when? Write 8:00-12:00, or fill in the end"),
    Wrong.NO_SUCH_TIME: n("{said} does not exist: the clocks change that night"),
    Wrong.NO_PERSON: n("the person is missing"),
    Wrong.PERSON: n("“{said}” is not a name; separate several people with commas"),
    Wrong.NO_KIND: n("the kind is missing: office duty, crossing or community service"),
    Wrong.KIND: n("“{said}” is not a kind of duty: write office duty, crossing or community service"),
    Wrong.PLACE: n("there is no place “{said}” in the district file"),
    Wrong.NO_UNIT: n("the unit is missing"),
    Wrong.UNIT: n("there is no unit “{said}” in the district file"),
    Wrong.CONTACT: n("“{said}” is neither a telephone number nor an @name"),
    Wrong.CONTACTS_DIFFER: n("“{said}”: there are not as many numbers as people"),
    Wrong.TWICE: n("this repeats line {said}"),
    Wrong.NAMESAKES: n("several people of this unit are called “{said}”; write whose telephone number it is"),
}


def unreadable(view: View, asked: SheetUnreadable) -> Request:
    say = speaker(view.language)
    return say_it(view, say(UNREADABLE[Why(asked.why)], file=isolate(asked.file)))


def mistakes(view: View, asked: SheetMistakes) -> Request:
    say = speaker(view.language)
    lines = [slip(say, *one) for one in asked.slips]
    left = asked.count - len(asked.slips)
    title = say("“{file}” has {count} mistakes; nothing was changed", file=isolate(asked.file), count=asked.count)
    if asked.count == 1:
        title = say("“{file}” has one mistake; nothing was changed", file=isolate(asked.file))
    more = say("… and {count} more", count=left) if left else ""
    return say_it(view, titled(title, *lines, more, say("Please correct them and send the table again.")))


def slip(say: Say, line: int, wrong: str, said: str, meant: str) -> str:
    """One mistake with its line."""
    column = say(COLUMNS[Column(said)]) if wrong in (Wrong.NO_COLUMN, Wrong.TWO_COLUMNS) else ""
    words = say(WRONG[Wrong(wrong)], said=isolate(said), column=column)
    if meant:
        words = say("{words} (“{meant}”?)", words=words, meant=isolate(meant))
    return say("Line {line}: {words}", line=line, words=words)
