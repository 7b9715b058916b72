"""`python -m issuebot.press.article` reads facts and a template in JSON and writes what `kind` says."""

import sys

from issuebot.press.article.writing import write_article


def main() -> None:
    sys.stdout.buffer.write(write_article(sys.stdin.buffer.read().decode()))


if __name__ == "__main__":
    main()
