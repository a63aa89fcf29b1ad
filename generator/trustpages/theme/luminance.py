"""The contrast of two colours (WCAG 2.2), without the weight of a library for colours."""

from __future__ import annotations

from functools import lru_cache

TEXT_CONTRAST = 4.5
"""What WCAG AA asks for text (1.4.3)."""
_WEIGHTS = (0.2126, 0.7152, 0.0722)
_DARK = 0.04045
"""Up to here a channel of sRGB is linear (IEC 61966-2-1)."""


def compute_contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours of three or six digits, 1 to 21."""
    lighter, darker = sorted((_compute_luminance(one), _compute_luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@lru_cache(maxsize=256)  # of the colours of one shop; depends on its argument only
def _compute_luminance(colour: str) -> float:
    digits = colour.removeprefix("#")
    step = len(digits) // 3
    channels = (
        int(digits[at : at + step] * (3 - step), 16) / 255 for at in range(0, 3 * step, step)
    )
    return sum(
        weight * (channel / 12.92 if channel <= _DARK else ((channel + 0.055) / 1.055) ** 2.4)
        for weight, channel in zip(_WEIGHTS, channels, strict=True)
    )
