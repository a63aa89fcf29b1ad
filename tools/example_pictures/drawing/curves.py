"""Points and paths: the cartoon under a mosaic is made of smooth curves and straight edges."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from math import atan2, cos, dist, hypot, pi, radians, sin
from typing import TypeAlias

Point: TypeAlias = tuple[float, float]
Path: TypeAlias = tuple[Point, ...]

STEPS = 14
"""Pieces into which a curve between two given points is cut."""


def smooth(*points: Point, closed: bool = True) -> Path:
    """A curve through all points (Catmull-Rom), as a path of short straight pieces."""
    ring = (points[-1], *points, points[0], points[1]) if closed else (points[0], *points)
    ring = ring if closed else (*ring, points[-1])
    quads = zip(ring, ring[1:], ring[2:], ring[3:], strict=False)
    return tuple(_between(quad, step / STEPS) for quad in quads for step in range(STEPS + 1))


def _between(quad: tuple[Point, Point, Point, Point], at: float) -> Point:
    a, b, c, d = quad
    weights = (
        (-at + 2 * at**2 - at**3) / 2,
        (2 - 5 * at**2 + 3 * at**3) / 2,
        (at + 4 * at**2 - 3 * at**3) / 2,
        (-(at**2) + at**3) / 2,
    )
    x, y = (sum(w * p[axis] for w, p in zip(weights, (a, b, c, d), strict=True)) for axis in (0, 1))
    return (x, y)


def oval(centre: Point, wide: float, high: float, turn: float = 0) -> Path:
    """An ellipse by its two radii, turned by degrees."""
    ring = tuple((wide * cos(n * pi / 40), high * sin(n * pi / 40)) for n in range(80))
    return moved(turned(ring, turn), centre)


def block(left: float, top: float, right: float, bottom: float) -> Path:
    """An upright rectangle."""
    return ((left, top), (right, top), (right, bottom), (left, bottom))


def moved(path: Iterable[Point], by: Point) -> Path:
    """The same path elsewhere."""
    return tuple((x + by[0], y + by[1]) for x, y in path)


def turned(path: Iterable[Point], degrees: float, about: Point = (0, 0)) -> Path:
    """The same path turned clockwise about a point."""
    c, s = cos(radians(degrees)), sin(radians(degrees))
    x0, y0 = about
    return tuple(
        (x0 + (x - x0) * c - (y - y0) * s, y0 + (x - x0) * s + (y - y0) * c) for x, y in path
    )


def mirrored(path: Iterable[Point], about: float) -> Path:
    """The same path seen in an upright mirror that stands at x = `about`."""
    return tuple((2 * about - x, y) for x, y in path)


def length(path: Path) -> float:
    """How long a path is from its first to its last point."""
    return sum(dist(a, b) for a, b in pairwise(path))


def walked(path: Path, stops: Iterable[float]) -> tuple[tuple[Point, Point], ...]:
    """The points at rising distances along a path, each with the direction to its left hand."""
    found: list[tuple[Point, Point]] = []
    legs = [(a, b, dist(a, b)) for a, b in pairwise(path) if a != b]
    behind, leg = 0.0, 0
    for stop in stops:
        while leg < len(legs) - 1 and behind + legs[leg][2] < stop:
            behind += legs[leg][2]
            leg += 1
        found.append(_on(legs[leg], stop - behind))
    return tuple(found)


def _on(leg: tuple[Point, Point, float], far: float) -> tuple[Point, Point]:
    (ax, ay), (bx, by), size = leg
    ux, uy = (bx - ax) / size, (by - ay) / size
    return (ax + ux * far, ay + uy * far), (-uy, ux)


def ribbon(path: Path, widths: tuple[float, ...]) -> Path:
    """The outline of a stroke along a path whose width changes evenly through `widths`."""
    size = length(path)
    count = max(2, int(size / 5))
    stops = [size * n / count for n in range(count + 1)]
    spots = walked(path, stops)
    half = [width_at(widths, n / count) / 2 for n in range(count + 1)]
    left = [(x + nx * h, y + ny * h) for ((x, y), (nx, ny)), h in zip(spots, half, strict=True)]
    right = [(x - nx * h, y - ny * h) for ((x, y), (nx, ny)), h in zip(spots, half, strict=True)]
    return (*left, *reversed(right))


def width_at(widths: tuple[float, ...], share: float) -> float:
    """The width at a share (0 to 1) of a stroke."""
    if len(widths) == 1:
        return widths[0]
    place = min(share, 0.9999) * (len(widths) - 1)
    step = int(place)
    return widths[step] + (widths[step + 1] - widths[step]) * (place - step)


def unit(x: float, y: float) -> Point:
    """The same direction with length one."""
    size = hypot(x, y) or 1.0
    return (x / size, y / size)


def off(at: Point, way: Point, far: float) -> Point:
    """The point that lies some way off in a direction."""
    return (at[0] + way[0] * far, at[1] + way[1] * far)


def bearing(a: Point, b: Point) -> float:
    """The direction from one point to another, in radians."""
    return atan2(b[1] - a[1], b[0] - a[0])
