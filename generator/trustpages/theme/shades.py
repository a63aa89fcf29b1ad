"""Shades of a colour: another lightness (OKLCH), and as much of its chroma as a screen can show.

Numbers and steps are those of the library `coloraide` (its method "oklch-chroma", which is the one of CSS
Color 4), one float after the other, so that both come to the same digits; here they take a tenth of the time.
"""

from __future__ import annotations

from functools import lru_cache
from math import atan2, copysign, cos, degrees, floor, isclose, radians, sin, sqrt
from typing import TypeAlias

Triple: TypeAlias = tuple[float, float, float]
Matrix: TypeAlias = tuple[Triple, Triple, Triple]

RGB_TO_XYZ: Matrix = (
    (0.4123907992659593, 0.357584339383878, 0.1804807884018343),
    (0.21263900587151024, 0.715168678767756, 0.07219231536073371),
    (0.01933081871559182, 0.11919477979462598, 0.9505321522496607),
)
XYZ_TO_RGB: Matrix = (
    (3.240969941904523, -1.5373831775700941, -0.4986107602930035),
    (-0.9692436362808797, 1.8759675015077204, 0.04155505740717562),
    (0.05563007969699365, -0.20397695888897652, 1.0569715142428784),
)
XYZ_TO_LMS: Matrix = (
    (0.819022437996703, 0.3619062600528904, -0.1288737815209879),
    (0.03298365393238847, 0.9292868615863434, 0.03614466635064236),
    (0.04817718935962421, 0.2642395317527308, 0.6335478284694309),
)
LMS_TO_XYZ: Matrix = (
    (1.226879875845924, -0.5578149944602171, 0.2813910456659647),
    (-0.04057574521480083, 1.112286803280317, -0.07171105806551635),
    (-0.07637293667466008, -0.42149333240224324, 1.5869240198367818),
)
ROOTS_TO_LAB: Matrix = (
    (0.21045426830931396, 0.7936177747023053, -0.0040720430116192585),
    (1.9779985324311686, -2.42859224204858, 0.450593709617411),
    (0.025904042465547734, 0.7827717124575297, -0.8086757549230774),
)
LAB_TO_ROOTS: Matrix = (
    (1.0, 0.3963377773761749, 0.21580375730991364),
    (1.0, -0.10556134581565857, -0.0638541728258133),
    (1.0, -0.08948417752981186, -1.2914855480194092),
)
_JUST_NOTICEABLE = 0.02
"""A distance in OKLab below which two colours look alike."""
_NEAR_ENOUGH = 0.0001
"""So near to what is just noticeable, or to each other, chromas need no further search."""
_WITHOUT_HUE = 1e-6
"""A colour of less chroma is a grey, and has no hue."""
_SHARE = 1.0 / 255.0


def parse_shade(colour: str) -> Triple:
    """A colour of three or six hexadecimal digits as lightness, chroma and hue in degrees (OKLCH)."""
    lightness, chroma, hue = _convert_to_lch(_parse_rgb(colour))
    return lightness, chroma, hue if abs(chroma) >= _WITHOUT_HUE else 0.0


def measure_difference(one: str, other: str) -> float:
    """How unlike two colours look, of three or six digits each: their distance in OKLab."""
    lightness, a, b = _convert_rgb_to_lab(_parse_rgb(one))
    return _measure_distance((lightness, a, b), _parse_rgb(other))


@lru_cache(maxsize=128)  # the shades between two colours; depends on its argument only
def format_shade(shade: Triple) -> str:
    """A colour in OKLCH as six hexadecimal digits; what no screen can show loses chroma until it is near."""
    rgb = _convert_to_rgb(_convert_to_lab(shade))
    if not _is_shown(rgb):
        rgb = _reduce_chroma(*_convert_to_lch(rgb))
    red, green, blue = (floor(_clip(one) * 255.0 + 0.5) for one in rgb)
    return f"#{red:02x}{green:02x}{blue:02x}"


def _reduce_chroma(lightness: float, chroma: float, hue: float) -> Triple:
    """The colour of most chroma that looks like one that can be shown; as RGB, within its bounds."""
    if lightness >= 1.0 or isclose(lightness, 1.0, abs_tol=1e-6):
        return 1.0, 1.0, 1.0
    if lightness <= 0.0:
        return 0.0, 0.0, 0.0
    lab = _convert_to_lab((lightness, chroma, hue))
    shown = _clip_all(_convert_to_rgb(lab))
    if _measure_distance(lab, shown) <= _JUST_NOTICEABLE:
        return shown
    low, high, is_low_shown = 0.0, chroma, True
    while high - low > _NEAR_ENOUGH:
        middle = (high + low) * 0.5
        lab = _convert_to_lab((lightness, middle, hue))
        rgb = _convert_to_rgb(lab)
        if is_low_shown and _is_shown(rgb):
            low = middle
            continue
        shown = _clip_all(rgb)
        distance = _measure_distance(lab, shown)
        if distance >= _JUST_NOTICEABLE:
            high = middle
            continue
        if _JUST_NOTICEABLE - distance < _NEAR_ENOUGH:
            break
        low, is_low_shown = middle, False
    return shown


def _parse_rgb(colour: str) -> Triple:
    digits = colour.removeprefix("#")
    if len(digits) == len("rgb"):
        digits = "".join(2 * digit for digit in digits)
    return int(digits[:2], 16) * _SHARE, int(digits[2:4], 16) * _SHARE, int(digits[4:], 16) * _SHARE


def _is_shown(rgb: Triple) -> bool:
    red, green, blue = rgb
    return 0.0 <= red <= 1.0 and 0.0 <= green <= 1.0 and 0.0 <= blue <= 1.0


def _clip_all(rgb: Triple) -> Triple:
    red, green, blue = rgb
    return _clip(red), _clip(green), _clip(blue)


def _clip(channel: float) -> float:
    return 0.0 if channel < 0.0 else min(channel, 1.0)


def _measure_distance(lab: Triple, rgb: Triple) -> float:
    """How far a colour in OKLab lies from one in RGB."""
    lightness, a, b = _convert_rgb_to_lab(rgb)
    return sqrt((lab[0] - lightness) ** 2.0 + (lab[1] - a) ** 2.0 + (lab[2] - b) ** 2.0)


def _convert_to_lab(lch: Triple) -> Triple:
    lightness, chroma, hue = lch
    return lightness, chroma * cos(radians(hue)), chroma * sin(radians(hue))


def _convert_to_rgb(lab: Triple) -> Triple:
    one, two, three = _multiply(LAB_TO_ROOTS, *lab)
    xyz = _multiply(LMS_TO_XYZ, one**3, two**3, three**3)
    red, green, blue = _multiply(XYZ_TO_RGB, *xyz)
    return _encode(red), _encode(green), _encode(blue)


def _convert_to_lch(rgb: Triple) -> Triple:
    lightness, a, b = _convert_rgb_to_lab(rgb)
    return lightness, sqrt(a**2 + b**2), degrees(atan2(b, a)) % 360


def _convert_rgb_to_lab(rgb: Triple) -> Triple:
    red, green, blue = rgb
    xyz = _multiply(RGB_TO_XYZ, _decode(red), _decode(green), _decode(blue))
    one, two, three = _multiply(XYZ_TO_LMS, *xyz)
    return _multiply(
        ROOTS_TO_LAB, _find_cube_root(one), _find_cube_root(two), _find_cube_root(three)
    )


def _multiply(matrix: Matrix, x: float, y: float, z: float) -> Triple:
    (a, b, c), (d, e, f), (g, h, i) = matrix
    return a * x + b * y + c * z, d * x + e * y + f * z, g * x + h * y + i * z


def _find_cube_root(value: float) -> float:
    return copysign(abs(value) ** (3**-1), value) if value else 0.0


def _decode(channel: float) -> float:
    """The light of a channel of sRGB; below zero as above."""
    size = abs(channel)
    if size > 0.04045:  # noqa: PLR2004 - IEC 61966-2-1
        return copysign(((size + 0.055) / 1.055) ** 2.4, channel)
    return channel / 12.92


def _encode(light: float) -> float:
    size = abs(light)
    if size > 0.0031308:  # noqa: PLR2004 - IEC 61966-2-1
        return copysign(1.055 * (size ** (2.4**-1)) - 0.055, light)
    return 12.92 * light
