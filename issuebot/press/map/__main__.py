"""`python -m issuebot.press.map` reads a `Picture` in JSON and writes a PNG."""

import sys

from issuebot.domain.pictures.open_map import read_picture
from issuebot.press.map.drawing import draw


def main() -> None:
    sys.stdout.buffer.write(draw(read_picture(sys.stdin.buffer.read().decode())))


if __name__ == "__main__":
    main()
