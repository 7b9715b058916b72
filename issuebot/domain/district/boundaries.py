"""Checks that a text is the GeoJSON of one area: a Polygon or MultiPolygon, bare or as a Feature."""

import json
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

LEAST_POSITIONS = 4  # a closed ring is at least a triangle

NORTH_POLE = 90
DATE_LINE = 180


def is_on_map(latitude: float, longitude: float) -> bool:
    return -NORTH_POLE <= latitude <= NORTH_POLE and -DATE_LINE <= longitude <= DATE_LINE


def check_boundary(text: str) -> None:
    """Raises ValueError with a sentence that begins after the name of the file."""
    try:
        rings = list(_rings(json.loads(text)))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ValueError("is not a GeoJSON Polygon or MultiPolygon") from error
    if not rings:
        raise ValueError("has an area without corners")
    for ring in rings:
        _check_ring(ring)


def _rings(shape: Any) -> Iterator[Any]:
    match shape["type"]:
        case "FeatureCollection":
            (feature,) = shape["features"]
            yield from _rings(feature)
        case "Feature":
            yield from _rings(shape["geometry"])
        case "Polygon":
            yield from shape["coordinates"]
        case "MultiPolygon":
            for polygon in shape["coordinates"]:
                yield from polygon
        case other:
            raise ValueError(other)


def _check_ring(ring: Any) -> None:
    if not isinstance(ring, list) or not all(map(_is_position, ring)):
        raise ValueError("has a corner that is not [longitude, latitude]")
    if len(ring) < LEAST_POSITIONS or ring[0] != ring[-1]:
        raise ValueError("has a ring that is not closed; its last corner must repeat the first, after at least three")
    if all(here == there for here, there in pairwise(ring)):
        raise ValueError("has a ring of one single point")


def _is_position(position: Any) -> bool:
    match position:
        case [int() | float() as east, int() | float() as north, *_]:
            return is_on_map(north, east)
        case _:
            return False
