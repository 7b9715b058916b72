"""`issuebot poster`, as an operator types it."""

from pathlib import Path

from tests.process.commands.test_roster import folder
from tests.process.harness.program import typed

__all__ = ["folder"]


async def test_poster_is_written_or_says_what_to_do(folder: Path):
    nameless = await typed(folder, "poster", "xingfu", "--out", "x.pdf")
    unknown = await typed(folder, "poster", "月球", "--out", "x.pdf", "--bot", "b")
    other = await typed(folder, "poster", "xingfu", "--out", "x.doc", "--bot", "b")
    odd = await typed(folder, "poster", "xingfu", "--out", "x.pdf", "--bot", "a bot?x")
    homeless = await typed(folder, "poster", "xingfu", "--out", "no/x.pdf", "--bot", "suishoupai_bot")
    done = await typed(folder, "poster", "幸福里", "--out", "x.pdf", "--bot", "@suishoupai_bot")

    assert "add --bot NAME" in nameless.stderr
    assert "they are xingfu, heping" in unknown.stderr
    assert "a .pdf or a .png" in other.stderr
    assert "no name of a bot" in odd.stderr
    assert homeless.stderr == "no is no folder; make it first.\n"
    assert [one.returncode for one in (nameless, unknown, other, odd, homeless, done)] == [1, 2, 2, 2, 1, 0]
    assert "https://t.me/suishoupai_bot?start=c_xingfu" in done.stdout
    assert (folder / "x.pdf").read_bytes().startswith(b"%PDF")
