"""A chart in words, and the buttons that choose one."""

from issuebot.desk.figures.charts import CLASSES, Grid, Rates, Took, Weekdays, Weeks
from issuebot.desk.lists.figures.charts import DAYS, HOURS, WEEKS, Plot
from issuebot.domain.roster.hours import written
from issuebot.telegram.render.text import DAYS as NAMES, Say, no_translation as n

LABELS = {WEEKS: n("📈 By week"), HOURS: n("⏱ How long"), DAYS: n("📅 Weekdays")}


def in_words(say: Say, plot: Plot | None) -> list[str]:
    """What somebody chose to see, so that nobody needs the picture."""
    match plot:
        case Weeks():
            line = say("From each day, a week: received / closed / open at its end")
            return [
                line,
                *(f"{week.first:%m-%d}: {week.received} / {week.closed} / {week.open}" for week in plot.weeks),
            ]
        case Took():
            counts = [f"{name}: {count}" for name, count in zip(classes(), plot.counts, strict=True) if count]
            return [say("Working hours until closed: how many tickets"), *halves(say, plot), " · ".join(counts)]
        case Weekdays():
            pairs = zip(NAMES, plot.late, plot.on_time, strict=True)
            days = [f"{say(day)} {late}/{late + on_time}" for day, late, on_time in pairs if late + on_time]
            return [say("Late, out of all that were due, by weekday"), " · ".join(days) or say("Nothing in this time.")]
        case Grid() | Rates() | None:
            return []


def classes() -> list[str]:
    """Names of how long it took, in hours."""
    return [*(f"≤ {hours}" for hours in CLASSES), f"> {CLASSES[-1]}"]


def halves(say: Say, took: Took) -> list[str]:
    if took.half is None or took.most is None:
        return []
    return [
        say("Half within {half} hours, nine in ten within {most}", half=written(took.half), most=written(took.most))
    ]
