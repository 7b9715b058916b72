"""An article as DOCX, in the form that offices use: paper and margins of GB/T 9704, 二号 and 三号, indented."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any

from issuebot.press.article.blocks import Block

LATIN, TITLES, BODY = "Times New Roman", "SimHei", "FangSong"
TITLE, HEADING, TEXT = 22, 16, 16  # points: 二号, 三号
WIDE, TALL = 14.6, 12.0  # centimetres that a picture may have


def write(blocks: Sequence[Block], pictures: Mapping[str, tuple[bytes, str]], language: str) -> bytes:
    import docx
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Cm, Pt

    paper, output = docx.Document(), BytesIO()
    page = paper.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.top_margin, page.bottom_margin = Cm(3.7), Cm(3.5)
    page.left_margin, page.right_margin = Cm(2.8), Cm(2.6)
    paper.core_properties.author, paper.core_properties.comments = "", ""
    paper.core_properties.title = _clean(blocks[0].text)
    indent = Pt(TEXT * 2) if language == "zh" else Pt(0)
    for block in blocks:
        match block.kind:
            case "title":
                _add(paper, block.text, TITLES, TITLE, bold=True).alignment = WD_ALIGN_PARAGRAPH.CENTER
            case "span":
                _add(paper, block.text, BODY, TEXT).alignment = WD_ALIGN_PARAGRAPH.CENTER
            case "heading":
                heading = _add(paper, block.text, TITLES, HEADING, bold=language != "zh")
                heading.paragraph_format.first_line_indent, heading.paragraph_format.keep_with_next = indent, True
            case "picture":
                _add_picture(paper, pictures[block.name][0], block.text)
            case "table":
                _add_table(paper, block.rows)
            case _:
                _add(paper, block.text, BODY, TEXT).paragraph_format.first_line_indent = indent
    paper.save(output)
    return output.getvalue()


def _add(paper: Any, text: str, font: str, size: int, *, bold: bool = False) -> Any:
    paragraph = paper.add_paragraph()
    paragraph.paragraph_format.line_spacing = 1.5
    paragraph.paragraph_format.space_after = 0
    _run(paragraph, text, font, size, bold=bold)
    return paragraph


def _add_picture(paper: Any, content: bytes, shows: str) -> None:
    """As wide as the text, unless it would be too tall; what it shows is told to whoever cannot see it."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Cm

    paragraph = paper.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    shape = paragraph.add_run().add_picture(BytesIO(content))
    scale = min(Cm(WIDE) / shape.width, Cm(TALL) / shape.height)
    shape.width, shape.height = int(shape.width * scale), int(shape.height * scale)
    about = shape._inline.docPr  # noqa: SLF001 python-docx has no other way to say it
    about.set("descr", _clean(shows))


def _add_table(paper: Any, rows: Sequence[Sequence[str]]) -> None:
    table = paper.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
    for place, row in enumerate(rows):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            _run(cell.paragraphs[0], text, BODY, 12, bold=not place)


def _run(paragraph: Any, text: str, font: str, size: int, *, bold: bool) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt

    run = paragraph.add_run(_clean(text))
    run.font.name, run.font.size, run.bold = LATIN, Pt(size), bold
    run.element.rPr.rFonts.set(qn("w:eastAsia"), font)


def _clean(text: str) -> str:
    """Without letters that XML cannot hold."""
    return "".join(letter for letter in text if letter >= " " and letter not in "\ufffe\uffff")
