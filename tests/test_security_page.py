"""What the page of dangers calls tested is tested."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
TESTS = ROOT / "tests"


def test_every_named_test_is_there():
    named = set(re.findall(r"`(test_\w+)`", PAGE))

    found = {
        name for file in TESTS.rglob("test_*.py") for name in re.findall(r"def (test_\w+)", file.read_text("utf-8"))
    }

    assert len(named) > 30
    assert named - found == set()


def test_every_named_file_is_there():
    named = re.findall(r"`((?:tests|domain|desk)/[\w/.]+)`", PAGE)

    assert named
    assert [path for path in named if not ((ROOT / path).exists() or (ROOT / "issuebot" / path).exists())] == []


def test_every_attempt_names_its_answer_and_its_test():
    attempts = PAGE.partition("## What somebody may try")[2].partition("\n## ")[0]
    rows = [line.strip("| ").split(" | ") for line in attempts.splitlines() if line.startswith("|")][2:]

    assert len(rows) > 20
    assert [row for row in rows if len(row) != 3 or not re.search(r"`(test_|tests/)", row[2])] == []
