"""The walk through the house leads past files that there are, and to every decision."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = [DOCS / "design.md", *sorted((DOCS / "decisions").glob("*.md"))]
NAMED = re.compile(r"`([a-z_/.]+(?:/|\.(?:py|md|env|toml)))`")


def test_every_file_named_is_there():
    named = {(page.name, path) for page in PAGES for path in NAMED.findall(page.read_text(encoding="utf-8"))}

    missing = {
        (page, path) for page, path in named if not ((ROOT / "issuebot" / path).exists() or (ROOT / path).exists())
    }

    assert len(named) > 40
    assert missing == set()


def test_every_decision_is_linked():
    links = re.findall(r"\(([a-z-/]+\.md)\)", (DOCS / "design.md").read_text(encoding="utf-8"))

    assert {link for link in links if link.startswith("decisions/")} == {f"decisions/{page.name}" for page in PAGES[1:]}
    assert all((DOCS / link).exists() for link in links)
