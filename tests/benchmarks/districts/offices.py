"""The sample district with an office, in a group of its own, for every category in every community.

Telegram lets a bot say some 20 things a minute in one group, and so its messages go there one after the other, each
written down before the next. 200 residents at once keep many groups busy; in the five of the sample, all that is
measured is how they wait for each other.
"""

import re
from pathlib import Path

from issuebot.domain.district.model import District

FIRST_CHAT = -1002000000001
UNITS, ROUTES = "\n# Communities:", "\n# Templates:"  # what they are written before


def write_offices(sample: Path, district: District, folder: Path) -> Path:
    """The district's file in `folder`, with what it refers to. Returns its path."""
    pairs = [(home.id, kind.id) for home in district.open_communities for kind in district.open_categories]
    units, routes = "", ""
    for number, (community, category) in enumerate(pairs):
        units += f'\n[[units]]\nid = "office-{number}"\nname = {{ zh = "第{number}科", en = "Office {number}" }}\n'
        units += f"chat = {FIRST_CHAT - number}\n"
        routes += f'\n[[routes]]\ncategory = "{category}"\ncommunity = "{community}"\nunit = "office-{number}"\n'
    text = sample.read_text(encoding="utf-8")
    text = re.sub(r"\n\[\[routes\]\]\n(?:.+\n)+", "", text)  # they would name a pair twice
    text = text.replace(UNITS, units + UNITS, 1).replace(ROUTES, routes + ROUTES, 1)
    for shape in (*sample.parent.glob("*.geojson"), *sample.parent.glob("*.png")):
        (folder / shape.name).write_bytes(shape.read_bytes())
    file = folder / "district.toml"
    file.write_text(text, encoding="utf-8")
    return file
