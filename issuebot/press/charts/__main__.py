"""`python -m issuebot.press.charts` reads a `Chart` in JSON and writes a PNG."""

import sys

from issuebot.domain.pictures.charts import read_chart
from issuebot.press.charts.drawing import draw_chart


def main() -> None:
    sys.stdout.buffer.write(draw_chart(read_chart(sys.stdin.buffer.read().decode())))


if __name__ == "__main__":
    main()
