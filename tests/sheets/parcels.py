"""Workbooks written part by part, for what no library writes any more but old programs did."""

import io
import zipfile
from collections.abc import Sequence

SPACE = "http://schemas.openxmlformats.org"
XML = '<?xml version="1.0" encoding="UTF-8"?>'
MAIN = f'xmlns="{SPACE}/spreadsheetml/2006/main"'
TYPES = f"""{XML}<Types xmlns="{SPACE}/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/></Types>"""
ROOT = f"""{XML}<Relationships xmlns="{SPACE}/package/2006/relationships"><Relationship Id="rId1"
 Type="{SPACE}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
BOOK = f"""{XML}<workbook {MAIN} xmlns:r="{SPACE}/officeDocument/2006/relationships">%s<sheets>
<sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>"""
PARTS = f"""{XML}<Relationships xmlns="{SPACE}/package/2006/relationships">
<Relationship Id="rId1" Type="{SPACE}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="rId2" Type="{SPACE}/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>
<Relationship Id="rId3" Type="{SPACE}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"""
# Style 1 shows a day, 2 one as 3月2日, 3 a time.
STYLES = f"""{XML}<styleSheet {MAIN}><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>
<cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="58"/>
<xf numFmtId="20"/></cellXfs></styleSheet>"""


def text(words: str) -> str:
    return f't="inlineStr"><is><t xml:space="preserve">{words}</t></is>'


def number(value: float, style: int = 0) -> str:
    return f's="{style}"><v>{value!r}</v>'


def shared(place: int) -> str:
    return f't="s"><v>{place}</v>'


def parcel(
    *rows: Sequence[str], strings: Sequence[str] = (), properties: str = "", before: str = "", after: str = ""
) -> bytes:
    """A workbook of one sheet. A cell is what stands behind `<c r="A1" `; an empty one is left out."""
    lines = "".join(f'<row r="{line}">{_cells(line, row)}</row>' for line, row in enumerate(rows, 1))
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("[Content_Types].xml", TYPES)
        parts.writestr("_rels/.rels", ROOT)
        parts.writestr("xl/workbook.xml", BOOK % properties)
        parts.writestr("xl/_rels/workbook.xml.rels", PARTS)
        parts.writestr("xl/styles.xml", STYLES)
        parts.writestr("xl/sharedStrings.xml", f"{XML}<sst {MAIN}>{''.join(strings)}</sst>")
        parts.writestr(
            "xl/worksheets/sheet1.xml",
            f"{XML}<worksheet {MAIN}>{before}<sheetData>{lines}</sheetData>{after}</worksheet>",
        )
    return kept.getvalue()


def _cells(line: int, row: Sequence[str]) -> str:
    return "".join(f'<c r="{chr(65 + place)}{line}" {cell}</c>' for place, cell in enumerate(row) if cell)
