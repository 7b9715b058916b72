"""Whoever sends falls silent: another process follows within ten seconds, and twice comes what was in flight at most.

Figures over many: `python -m tests.process.kills.failover`.
"""

from pathlib import Path

import pytest

from tests.conftest import make_postgres
from tests.process.kills.failover import Fault, fail_over

BAR = 10.0  # seconds


@pytest.mark.parametrize(("fault", "ahead"), [("kill", 0), ("stop", 3 * 3600), ("cut", -3 * 3600)])
async def test_next_process_follows_in_time(
    postgres_server: str, tmp_path: Path, fault: Fault, ahead: int, record_property
):
    """Also where its machine's clock is hours ahead or behind."""
    toll = await fail_over(make_postgres(postgres_server), tmp_path, fault, ahead=ahead)

    record_property("score", f"fail-over, {toll}")
    assert toll.sent_after < BAR
    assert toll.heard_after < BAR
    assert (toll.unanswered, toll.doubled_beside) == (0, 0)
    assert toll.doubled <= toll.in_flight
