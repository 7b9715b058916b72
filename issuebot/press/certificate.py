"""A certificate as a document: `python -m issuebot.press.certificate` reads its words in JSON and writes DOCX.

Every phrase is a pair, Chinese with English beside it; `facts` are pairs of those, `record` a table.
"""

import json
import sys
from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph

LATIN, CHINESE = "Times New Roman", "SimSun"
BODY, SMALL, TITLE = 11, 9, 22  # points
LABEL, VALUE = 5.2, 11.3  # centimetres of the columns
Phrase = Sequence[str]


def write_certificate(given: str) -> bytes:
    import docx
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Cm, Pt

    said: dict[str, Any] = json.loads(given)
    paper, output = docx.Document(), BytesIO()
    page = paper.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(2.25)
    page.top_margin = page.bottom_margin = Cm(2)
    _set_fonts(paper)
    paper.core_properties.author = _clean(said["issuer"])
    paper.core_properties.title = _clean(f"{said['title'][0]} {said['number']}")
    paper.core_properties.comments = ""
    _centre(paper.add_paragraph(), said["title"][0], TITLE, bold=True)
    _centre(paper.add_paragraph(), said["title"][1], BODY + 2)
    number = paper.add_paragraph(_clean(said["number_line"]))
    number.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for phrase in said["statement"]:
        paper.add_paragraph(_clean(phrase))
    _add_facts(paper, said["facts"])
    for phrase in said["remark"]:
        small = paper.add_paragraph().add_run(_clean(phrase))
        small.font.size = Pt(SMALL)
    if said["record"]["rows"]:
        _add_record(paper, said["record"])
    paper.save(output)
    return output.getvalue()


def _set_fonts(paper: "Document") -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt

    style: Any = paper.styles["Normal"]
    style.font.name, style.font.size = LATIN, Pt(BODY)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), CHINESE)
    style.paragraph_format.space_after = Pt(4)


def _add_facts(paper: "Document", facts: Sequence[tuple[Phrase, Phrase]]) -> None:
    from docx.shared import Cm

    table = paper.add_table(rows=0, cols=2, style="Table Grid")
    table.autofit = False
    for label, value in facts:
        left, right = table.add_row().cells
        left.width, right.width = Cm(LABEL), Cm(VALUE)
        _fill(left, label)
        _fill(right, value)
    paper.add_paragraph()


def _add_record(paper: "Document", record: dict[str, Any]) -> None:
    _fill_paragraph(paper.add_paragraph(), record["title"])
    head = record["head"]
    table = paper.add_table(rows=1, cols=len(head), style="Table Grid")
    top = table.rows[0]
    for cell, phrase in zip(top.cells, head, strict=True):
        _fill(cell, phrase)
    _repeat(top)
    for row in record["rows"]:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            _fill(cell, [text])


def _repeat(row: Any) -> None:
    """The headings stand on every page."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(mark)  # noqa: SLF001 the library has no other way


def _fill(cell: "_Cell", phrase: Phrase) -> None:
    _fill_paragraph(cell.paragraphs[0], phrase)


def _fill_paragraph(paragraph: "Paragraph", phrase: Phrase) -> None:
    """The Chinese, and the English small below it."""
    from docx.shared import Pt

    first, *rest = filter(None, phrase) if any(phrase) else [""]
    paragraph.paragraph_format.space_after = Pt(0)
    paragraph.add_run(_clean(first))
    for other in rest:
        paragraph.add_run().add_break()
        paragraph.add_run(_clean(other)).font.size = Pt(SMALL)


def _centre(paragraph: "Paragraph", text: str, size: int, *, bold: bool = False) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = paragraph.add_run(_clean(text))
    run.font.size, run.bold = Pt(size), bold


def _clean(text: str) -> str:
    """Without letters that XML cannot hold."""
    return "".join(letter for letter in text if letter == "\n" or (letter >= " " and letter not in "\ufffe\uffff"))


def main() -> None:
    sys.stdout.buffer.write(write_certificate(sys.stdin.buffer.read().decode()))


if __name__ == "__main__":
    main()
