"""Reads the pages of the guide, and checks what they must agree on among themselves."""

from collections.abc import Callable
from pathlib import PurePosixPath

from issuebot.domain.district.fields import Fields, Findings
from issuebot.domain.district.parts import Category, GuidePage
from issuebot.domain.language.writing.script import fold

LONGEST = 3000  # letters of a page: with its title one message of Telegram
TITLE = 40  # letters that a button shows


def read_guide_page(fields: Fields, picture: Callable[[str], str]) -> GuidePage:
    page = GuidePage(
        id=fields.identifier(),
        name=fields.name("name", '"垃圾分类"', '"Sorting waste"'),
        text=fields.name("text", '"可回收物投蓝桶。"', '"Recyclables go into the blue bin."'),
        keywords=fields.texts("keywords", '["垃圾", "waste"]'),
        parent=fields.text("parent", '"waste-sorting"'),
        category=fields.text("category", '"uncivil-behaviour"'),
        picture=_read_picture(fields, picture),
    )
    _limit(fields, "name", max(len(page.name.zh), len(page.name.en)), TITLE, "so that it fits on a button")
    _limit(fields, "text", max(len(page.text.zh), len(page.text.en)), LONGEST, "or make a page below it with parent")
    fields.close("[[guide]]")
    return page


def check_guide(pages: tuple[GuidePage, ...], categories: tuple[Category, ...], findings: Findings) -> None:
    """That each stands where it can be reached, once, and below a button of its own."""
    known = {page.id: page for page in pages}
    listed = ", ".join(category.id for category in categories) or "none"
    labels: set[tuple[str | None, str]] = set()
    for place, page in enumerate(pages):
        if page.parent and page.parent not in known:
            words = f'page "{page.parent}" does not exist; the pages are {", ".join(known)}'
            findings.note(("guide", place, "parent"), words)
        elif page.parent and _circles(page, known):
            words = f'page "{page.id}" stands below itself; remove parent from one of the pages of this circle'
            findings.note(("guide", place, "parent"), words)
        if page.category and page.category not in {category.id for category in categories}:
            words = f'category "{page.category}" in this page does not exist; the categories are {listed}'
            findings.note(("guide", place, "category"), words)
        label = (page.parent, fold(page.name.zh))
        if page.name.zh and label in labels:
            words = f'a page "{page.name.zh}" stands there already; give each button a name of its own'
            findings.note(("guide", place, "name"), words)
        labels.add(label)


def _read_picture(fields: Fields, picture: Callable[[str], str]) -> str | None:
    name = fields.text("picture", '"four-bins.png"')
    if not name:
        return None
    file = PurePosixPath(name)
    if file.is_absolute() or ".." in file.parts or "\\" in name:
        fields.note("picture", f'"{name}" leads out of the folder; put the picture beside the district file')
        return None
    try:
        return picture(name) or None
    except OSError as error:
        reason = (error.strerror or "unreadable").lower()
        fields.note("picture", f'picture file "{name}" cannot be read ({reason}); put it beside the district file')
    except ValueError as error:
        fields.note("picture", f'picture file "{name}" {error}')
    return None


def _circles(page: GuidePage, known: dict[str, GuidePage]) -> bool:
    """Whether its parents lead back to the page itself. Another circle above it is found by a page of that one."""
    passed: set[str] = set()
    above = known.get(page.parent or "")
    while above and above.id not in passed:
        if above.id == page.id:
            return True
        passed.add(above.id)
        above = known.get(above.parent or "")
    return False


def _limit(fields: Fields, key: str, length: int, most: int, why: str) -> None:
    if length > most:
        fields.note(key, f"{key} has {length} characters; write at most {most}, {why}")
