"""Where reports go by the district file, as far as it says without Telegram."""

from dataclasses import replace

from issuebot.cli.checks.findings import NO_DESK, Report, no_group
from issuebot.domain.district.model import District
from issuebot.domain.district.parts import PAIRED
from issuebot.domain.district.routing import desk_pairs, route


def look_at_file(known: District, met: list[str], report: Report) -> None:
    """What can be said without Telegram."""
    if known.desk_chat is None and not met:
        report.stops.append(
            f"Nobody coordinates: {NO_DESK.what}: {NO_DESK.remedy}, or let a coordinator send it /start."
        )
    for unit in known.open_units:
        if unit.chat is None:
            report.odd.append(f"Unit {unit.id} cannot be reached: {no_group(unit).what}: {no_group(unit).remedy}.")
    look_at_routes(known, {unit.id for unit in known.open_units if unit.chat is None}, report)
    report.odd.append("Whether the bot is in the groups of the district file was not looked at.")


def look_at_routes(known: District, deaf: set[str], report: Report) -> None:
    heard = replace(known, units=tuple(replace(unit, chat=None) if unit.id in deaf else unit for unit in known.units))
    for category, community in desk_pairs(heard):
        unit = route(known, category, community).unit
        why = f"{unit} cannot be reached, see above" if unit else _unnamed(known, category, community)
        report.odd.append(f"{category} in {community} reaches the desk: {why}.")


def _unnamed(known: District, category_id: str, community: str) -> str:
    category = known.category(category_id)
    remedy = f"name a unit of {category_id}, or a route"
    if category and category.unit == PAIRED:
        remedy = f"name the paired_unit of {community}, or a route"
    return f"no unit is named for it in the district file: {remedy}"
