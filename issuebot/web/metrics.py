"""What a graph shows, as Prometheus reads it."""

from collections.abc import Iterator, Mapping
from itertools import accumulate
from typing import TYPE_CHECKING

from issuebot.health import Figures, lateness
from issuebot.pulse import BOUNDS, Pulse

if TYPE_CHECKING:
    from prometheus_client.core import Metric

PRIORITIES: Mapping[int, str] = {-1: "alarm", 0: "answer", 1: "notice", 2: "broadcast"}
AGAIN = ("limited", "failed", "silent")  # outcomes after which a call is tried again


def render_metrics(found: Figures, pulse: Pulse, now: float) -> bytes:
    from prometheus_client import CollectorRegistry, generate_latest

    class Collector:
        def collect(self) -> Iterator["Metric"]:
            yield from _of_rows(found, now)
            yield from _of_process(pulse)

    registry = CollectorRegistry()
    registry.register(Collector())
    return bytes(generate_latest(registry))


def _of_rows(found: Figures, now: float) -> Iterator["Metric"]:
    from prometheus_client.core import GaugeMetricFamily

    for name, words, value in (
        ("outbox_waiting", "messages that wait", found.outbox),
        ("tickets_open", "open tickets", found.tickets_open),
        ("updates_set_aside", "updates that could not be handled", found.set_aside),
        ("clock_behind_seconds", "since the most overdue row was due", lateness(found, now)),
    ):
        yield GaugeMetricFamily(f"issuebot_{name}", words, value=value)
    kinds = GaugeMetricFamily("issuebot_clock_waiting", "what waits for its time", labels=["kind"])
    overdue = GaugeMetricFamily("issuebot_clock_due", "what is due and not done yet", labels=["kind"])
    for kind, (waiting, due) in found.clock.items():
        kinds.add_metric([kind], waiting)
        overdue.add_metric([kind], due)
    yield kinds
    yield overdue
    ages = GaugeMetricFamily("issuebot_outbox_age_seconds", "since the oldest message might go", labels=["priority"])
    since = {one.priority: one.since for one in found.waiting}
    for priority, name in PRIORITIES.items():
        ages.add_metric([name], max(0.0, now - since[priority]) if priority in since else 0.0)
    yield ages


def _of_process(pulse: Pulse) -> Iterator["Metric"]:
    from prometheus_client.core import CounterMetricFamily, HistogramMetricFamily

    updates = CounterMetricFamily("issuebot_updates", "updates by what became of them", labels=["outcome"])
    for outcome in ("handled", "failed", "set aside"):
        updates.add_metric([outcome], pulse.updates[outcome])
    yield updates
    calls = CounterMetricFamily("issuebot_calls", "calls to Telegram", labels=["method", "outcome"])
    for (method, outcome), count in sorted(pulse.calls.items()):
        calls.add_metric([method, outcome], count)
    yield calls
    made = CounterMetricFamily("issuebot_made", "pictures and files that were made", labels=["kind", "outcome"])
    for (kind, outcome), count in sorted(pulse.made.items()):
        made.add_metric([kind, outcome], count)
    yield made
    for name, words, outcomes in (
        ("retries", "calls that are tried again", AGAIN),
        ("limited", "answers 429 of Telegram", ("limited",)),
    ):
        count = sum(n for (method, outcome), n in pulse.calls.items() if outcome in outcomes and method != "getUpdates")
        yield CounterMetricFamily(f"issuebot_{name}", words, value=count)
    within = list(accumulate(pulse.latencies))
    buckets = [(str(bound), within[place]) for place, bound in enumerate(BOUNDS)] + [("+Inf", within[-1])]
    yield HistogramMetricFamily(
        "issuebot_answer_seconds",
        "from an update to the next word in its chat",
        buckets=buckets,
        sum_value=pulse.waited,
    )
