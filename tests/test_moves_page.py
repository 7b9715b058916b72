"""The page and the picture of the moves are those of the table."""

import runpy
from pathlib import Path

DOCS = Path(__file__).parents[1] / "docs"


def test_page_shows_the_table():
    made = runpy.run_path(str(DOCS / "moves.py"))

    assert (DOCS / "moves.md").read_text(encoding="utf-8") == made["page"](), "make docs"
    assert (DOCS / "moves.svg").read_text(encoding="utf-8") == made["picture"](), "make docs"
