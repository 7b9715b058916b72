"""Buttons as the bot makes them, of anything there may be: chance alone puts together none that does something."""

from hypothesis import strategies as st

from issuebot.desk.lists.figures.charts import DAYS, HOURS, WEEKS, WORDS
from issuebot.domain.queue import Queue, short

OFFICES = ("telecom-office", "police-station")
MANY = 12  # numbers that things may have
SHAPES = (
    *("cast:N:go:V", "cast:N:evening:V", "cast:N:morning:V", "cast:N:everyone", "cast:N:volunteers", "cast:0:nothing"),
    *("cast:N:one:community:C", "cast:N:one:unit:U", "cast:N:page:community:V", "cast:N:page:unit", "cast:N:undo"),
    *("cast:N:drop", "cast:N:pause", "cast:N:resume:list", "cast:N:stop:list", "news:on", "news:off", "mute"),
    *("pub:panel:N", "pub:grid:N:S", "pub:cell:N:S:b2", "pub:cell:N:S:B2", "pub:next:N:S", "pub:words:N", "pub:drop:N"),
    *("pub:go:N", "pub:yes:N:V", "pub:no:N:V", "pub:take:N", "dig:yes:N:V", "dig:no:N:V"),
    *("stats::D:P:B:V:", "stats:H:D:P:B:V:X", "stats:::::", "facts::D:P:F:B:T", "facts:H:D:P:F::T", "assess:H:M:V"),
    *("assess::M:0", "paper:book:H:M", "paper:picture::M", "export:D:P:K", "exportby:D:P:K:u:V"),
    *("exportas:D:P:K:csv", "exportas:D:P:K:xlsx", "exportas:always::K:csv", "queue:0:K", "list:K"),
    *("article:M:docx:zh", "article:M:html:en", "article:M:md:zh", "poster:C", "poster:C:png", "poster::page:N"),
    *("spot:merge:N", "spot:one:N", "spot:show:N", "unlearn:N:N", "exclude:N:U", "include:N:U", "guide:G"),
    *("nom:send:N:V", "nom:cancel:N", "nom:report:N", "nom:adopt:N:V", "nom:decline:N:V", "nom:own:N:V"),
    *("nom:photo:N:V", "nom:told:N:V", "nom:link:N", "nom:ask:N:V:N", "nom:take:N", "nom:yes:N:V", "nom:no:N:V"),
    *("nom:back:N", "dig:back:N"),
    *("guide:G:new", "find:N:灯", "history:N:V", "photos:N", "show:N", "map:N", "who:N", "audit:N"),
)  # fmt: skip
KNOWN = {
    "V": ("0", "1", "2", "3", "-1", "9" * 18),
    "S": ("earlier", "later", "both", ""),
    "C": ("xingfu", "heping", "x"),
    "U": (*OFFICES, "desk", ""),
    "H": (*map(short, OFFICES), "", "x"),
    "K": (Queue().key(), Queue("telecom-office").key(), Queue(late=True).key(), "x"),
    "D": ("day", "week", "month", "year"),
    "P": ("2026-11-27", "2026-11-01", "2026-02-31", "9999-12-31", "0001-01-01"),
    "M": ("2026-11", "2026-10", "2026-13", "9999-12", "0001-01"),
    "B": ("", "unit", "community", "category", "x"),
    "F": ("l", "o", "n", "r", "b", "c", "", "x"),
    "T": ("", "0", "1800000000", "9" * 18, "x"),
    "X": (WEEKS, HOURS, DAYS, WORDS, "x"),
    "G": ("", "dog-manners", "waste-sorting", "x"),
}


def presses(odd: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Most of them whole; of some a part is `odd`, or is not there."""
    return st.sampled_from(SHAPES).flatmap(lambda shape: _filled(shape.split(":"), odd))


@st.composite
def _filled(draw: st.DrawFn, parts: list[str], odd: st.SearchStrategy[str]) -> str:
    number = st.integers(1, MANY).map(str)
    found = [draw(number if part == "N" else st.sampled_from(KNOWN.get(part, (part,)))) for part in parts]
    spoilt = draw(st.integers(0, 4 * len(found)))
    if 0 < spoilt < len(found):
        found[spoilt] = draw(odd)
    return ":".join(found[: draw(st.sampled_from((None, None, None, 1, 2)))])
