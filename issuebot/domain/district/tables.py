"""Reads each kind of table that the district file repeats: units, communities, posts, categories, and so on."""

from collections.abc import Callable
from datetime import timedelta

from issuebot.domain.district.boundaries import check_boundary, is_on_map
from issuebot.domain.district.fields import Fields
from issuebot.domain.district.hours import read_hours
from issuebot.domain.district.parts import (
    DUPLICATE_RADIUS,
    DUPLICATE_WINDOW,
    PAIRED,
    Category,
    Community,
    Coordinator,
    Post,
    Route,
    Template,
    Unit,
)
from issuebot.domain.roster.duty import Kind
from issuebot.domain.templates import MOVES, TEXT

DESK = "desk"


def read_unit(fields: Fields) -> Unit:
    unit = Unit(
        id=fields.identifier(PAIRED, DESK),
        name=fields.name(),
        chat=fields.chat("chat"),
        topic=fields.positive("topic", "7") or None,
        leader=fields.person("leader"),
        aliases=fields.texts("aliases", '["城管", "执法局"]'),
        work_hours=read_hours(fields, required=False),
    )
    if unit.topic and "chat" not in fields.values:
        fields.note("topic", "a topic needs the forum group it belongs to; add chat, or remove topic")
    fields.close("[[units]]")
    return unit


def read_community(fields: Fields, boundary: Callable[[str], str]) -> Community:
    community = Community(
        id=fields.identifier(),
        name=fields.name(),
        aliases=fields.texts("aliases", '["幸福里"]'),
        paired_unit=fields.text("paired_unit", '"petition-bureau"'),
        group_chat=fields.chat("group_chat"),
        centre=_read_centre(fields),
        radius=_read_radius(fields),
        boundary=_read_boundary(fields, boundary),
    )
    if "radius" in fields.values and "centre" not in fields.values:
        fields.note("radius", "a radius needs the point it is measured from; add centre = [33.8700, 115.7800]")
    if "centre" in fields.values and not {"radius", "boundary"} & fields.values.keys():
        fields.note("centre", "a centre needs a size; add radius = 400 (metres) or a boundary file")
    fields.close("[[communities]]")
    return community


def read_post(fields: Fields) -> Post:
    post = Post(
        id=fields.identifier(),
        name=fields.name("name", '"人民路口"', '"Renmin Road crossing"'),
        centre=_read_centre(fields, required=True) or (0.0, 0.0),
        radius=_read_radius(fields, "150", required=True) or 1.0,
        kind=_read_kind(fields),
        aliases=fields.texts("aliases", '["人民路"]'),
    )
    fields.close("[[posts]]")
    return post


def _read_kind(fields: Fields) -> str | None:
    kind = fields.text("kind", '"crossing"')
    if kind and kind not in set(Kind):
        fields.note("kind", f'kind "{kind}" is no kind of duty; write one of {", ".join(Kind)}, or remove the line')
    return kind or None


def _read_centre(fields: Fields, *, required: bool = False) -> tuple[float, float] | None:
    values: list[object] | None = fields.take("centre", list, "[33.8700, 115.7800]", required=required)
    if values is None:
        return None
    match values:
        case [int() | float() as latitude, int() | float() as longitude] if bool not in map(type, values):
            if is_on_map(latitude, longitude):
                return float(latitude), float(longitude)
            fields.note("centre", "centre is not on the map; write the latitude (-90 to 90) first, then the longitude")
        case _:
            fields.note(
                "centre", "centre must be two numbers, latitude and longitude; write it like [33.8700, 115.7800]"
            )
    return None


def _read_radius(fields: Fields, example: str = "400", *, required: bool = False) -> float | None:
    radius = fields.number("radius", example, required=required)
    if radius is not None and not 0 < radius < float("inf"):
        fields.note("radius", f"radius {radius} must be more than 0 metres; write it like radius = {example}")
    return radius


def _read_boundary(fields: Fields, boundary: Callable[[str], str]) -> str | None:
    name = fields.text("boundary", '"xingfu.geojson"')
    if not name:
        return None
    try:
        text = boundary(name)
        check_boundary(text)
    except OSError as error:
        why = error.strerror or "unreadable"
        fields.note("boundary", f'boundary file "{name}" cannot be read ({why}); put it beside the district file')
    except UnicodeDecodeError:
        fields.note("boundary", f'boundary file "{name}" is not UTF-8 text; export the area again as GeoJSON')
    except ValueError as error:
        fields.note("boundary", f'boundary file "{name}" {error}; export the area again as GeoJSON')
    else:
        return text
    return None


def read_category(fields: Fields) -> Category:
    window = fields.span("duplicate_window", '"60d"')
    category = Category(
        id=fields.identifier(),
        name=fields.name(),
        aliases=fields.texts("aliases", '["线路", "Wiring"]'),
        keywords=fields.texts("keywords", '["电线", "wire"]'),
        unit=fields.text("unit", '"urban-management"'),
        respond_within=fields.span("respond_within", '"4h"', required=True),
        resolve_within=fields.span("resolve_within", '"3d"', required=True),
        redo_within=fields.optional_span("redo_within", '"1d"'),
        proof=fields.flag("proof"),
        sensitive=fields.flag("sensitive"),
        duplicate_radius=fields.positive("duplicate_radius", "80") or DUPLICATE_RADIUS,
        duplicate_window=timedelta(days=window.days, seconds=window.seconds) or DUPLICATE_WINDOW,
    )
    fields.close("[[categories]]")
    return category


def read_route(fields: Fields) -> Route:
    route = Route(
        category=fields.text("category", '"street-wiring"', required=True) or "",
        unit=fields.text("unit", '"telecom-office"', required=True) or "",
        community=fields.text("community", '"xingfu"'),
    )
    fields.close("[[routes]]")
    return route


def read_coordinator(fields: Fields) -> Coordinator:
    coordinator = Coordinator(
        id=fields.person("id", required=True) or 0,
        name=fields.name("name", '"李协调"', '"Li Na"'),
    )
    fields.close("[[coordinators]]")
    return coordinator


def read_template(fields: Fields) -> Template:
    template = Template(
        move=fields.text("move", '"close"', required=True) or "",
        category=fields.text("category", '"street-wiring"'),
        unit=fields.text("unit", '"telecom-office"'),
        text=fields.name("text", '"线路已捆扎归整。"', '"The wires are bundled."'),
    )
    if template.move and template.move not in MOVES:
        fields.note("move", f'move "{template.move}" has no templates; write one of {", ".join(MOVES)}')
    longest = max(len(template.text.zh), len(template.text.en))
    if longest > TEXT:
        fields.note("text", f"text has {longest} characters; write at most {TEXT}, so that it fits on a button")
    fields.close("[[templates]]")
    return template
