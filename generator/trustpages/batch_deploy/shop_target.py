"""The target of a shop: from its own `site.yaml`, or from the one rule for all."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from hashlib import sha256
from pathlib import Path

from trustpages.batch import SETTINGS_FILE
from trustpages.batch_deploy.options import DeployAllOptions
from trustpages.batch_deploy.target_pattern import can_name_place
from trustpages.deploy import StoreContext, load_targets
from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.fields.targets import Target
from trustpages.theme import ThemePaths


@dataclass(frozen=True, slots=True)
class ShopTarget:
    """A target, its name, and a digest that two targets share if both are the same place."""

    name: str
    target: Target
    place_digest: str


def compute_settings_digest(options: DeployAllOptions, shop: str) -> str:
    """A digest of all that `choose_target` reads; "" if it cannot be read."""
    if options.pattern is not None:
        return _hash_text(f"pattern {sorted(options.pattern.fields.items())} {shop}")
    try:
        content = options.get_content(shop)
        data = (content / SETTINGS_FILE).read_bytes()
        base = os.path.abspath(content)  # noqa: PTH100 - a link stays where it lies
    except OSError:
        return ""
    return _hash_text(f"{options.target} {base} {sha256(data).hexdigest()}")


def choose_target(options: DeployAllOptions, shop: str) -> ShopTarget:
    """The target of a shop. Raises `ProblemError` if it has none, or if nothing says which."""
    if options.pattern is not None:
        if not can_name_place(shop):
            raise ProblemError([_report_unfit_name(options, shop)])
        return _describe_target(options, shop, shop, options.pattern.make_target(shop))
    known = load_targets(options.get_content(shop))
    name = next(iter(known)) if options.target is None and len(known) == 1 else options.target
    if name is None or name not in known:
        raise ProblemError([_report_no_target(options, shop, known)])
    return _describe_target(options, shop, name, known[name])


def _describe_target(options: DeployAllOptions, shop: str, name: str, target: Target) -> ShopTarget:
    return ShopTarget(name, target, _compute_place_digest(target, options.get_content(shop)))


def make_store_context(options: DeployAllOptions, shop: str, target: ShopTarget) -> StoreContext:
    """What a store is opened with; the shop's sources and all built sites are protected folders."""
    content = options.get_content(shop)
    themes = ThemePaths.beside(content, str(content)).source_folders
    base = content.resolve().parent
    return StoreContext(target.name, base, (content, *themes, options.output))


_LOCAL_FIELDS = ("path", "file", "repository")
"""Fields whose relative paths count from the folder above the content, but for a path on a server."""


def _compute_place_digest(target: Target, content: Path) -> str:
    """Of the fields that say where a target is; how many versions it keeps is no part of that."""
    fields = {
        name: str(value)
        for name, value in target.model_dump(exclude={"keep"}, exclude_none=True).items()
    }
    if target.kind != "ssh":
        base = content.resolve().parent
        for name in fields.keys() & _LOCAL_FIELDS:
            if ":" not in fields[name]:
                fields[name] = os.path.realpath(base / os.path.expanduser(fields[name]))  # noqa: PTH111
    return _hash_text(f"{sorted(fields.items())}")


def _hash_text(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogateescape")).hexdigest()


def _report_no_target(options: DeployAllOptions, shop: str, known: Mapping[str, Target]) -> Problem:
    place = Place(str(options.get_content(shop) / SETTINGS_FILE), 0)
    named = ", ".join(f"'{name}'" for name in known)
    if not known:
        return Problem(
            "deploy-no-target",
            "this shop names no target",
            place,
            "Write one under 'targets:', such as 'shop: {kind: folder, path: DIR}', or give all shops"
            " one with --target-pattern",
        )
    if options.target is None:
        return Problem(
            "deploy-no-target",
            f"this shop names several targets: {named}",
            place,
            "Say which one with --target",
        )
    close = get_close_matches(options.target, known, 1)
    hint = f"Did you mean '{close[0]}'?" if close else f"It names {named}; add the other one to it"
    return Problem("deploy-no-target", f"this shop names no target '{options.target}'", place, hint)


def _report_unfit_name(options: DeployAllOptions, shop: str) -> Problem:
    return Problem(
        "deploy-shop-name",
        "the name of this shop's folder cannot stand in an address",
        Place(str(options.shops / shop), 0),
        "Give the folder a name of letters, digits, '-' and '_' that does not end like the notes of another"
        " shop ('.trustpages', '-trustpages'), or give it a target of its own in its site.yaml, and"
        " publish it without --target-pattern",
    )
