"""Check a theme: its files as they are written, and the pages that it makes of shops which strain it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from trustpages.cache import BuildCache
from trustpages.diagnostics import Place, Problem, ProblemError, sort_problems
from trustpages.pipeline import BuildOptions, BuiltSite, finish_site, prepare_site
from trustpages.theme import BASE_THEME, Theme, ThemeLayer, ThemePaths, ThemeResolver, load_layers
from trustpages.theme_kit.field_coverage import CompleteShop
from trustpages.theme_kit.field_rules import check_fields, list_doubtful_fields
from trustpages.theme_kit.page_rules import check_anchors, check_landmarks
from trustpages.theme_kit.sample_shops import (
    LANGUAGES,
    PEOPLE,
    TODAY,
    choose_theme,
    write_bare_shop,
    write_light_example,
)
from trustpages.theme_kit.strained_shop import StrainedShop
from trustpages.theme_kit.style_contrast import check_contrast
from trustpages.theme_kit.style_rules import check_print_rule, check_style
from trustpages.theme_kit.template_graph import check_blocks
from trustpages.theme_kit.template_rules import TemplateSource, check_template

BRANDS = ("#7a3b2e", "#ffc61a", "#0f5c63", "#ffffff", "#000000")
"""The colours of brands with which contrast is looked at: two of middle lightness, a bright one, the ends."""
PRINTED_CARD = "badge-card.html"
"""The template of a card that a shop prints for itself: no page, so that it may hold its style."""


@dataclass(frozen=True, slots=True)
class CheckedTheme:
    """A theme that is looked at: its own files, the whole of it, and how site.yaml names it.

    `shop_folders` are those of the chain that lie in the shop's `project`.
    """

    reference: str
    own: ThemeLayer
    theme: Theme
    base: Theme
    project: Path
    shop_folders: tuple[Path, ...]


def load_checked_theme(reference: str, paths: ThemePaths) -> CheckedTheme:
    """Read a theme with its parents. Raises `ProblemError`."""
    layers = load_layers(reference, Place(reference, 0), paths)
    base = layers if reference == BASE_THEME else layers[-1:]
    return CheckedTheme(
        reference,
        layers[0],
        ThemeResolver(layers).resolve(),
        ThemeResolver(base).resolve(),
        paths.project.resolve(),
        tuple(one.folder.path for one in layers if one.folder.boundary is not None),
    )


def check_theme(
    checked: CheckedTheme, *, fast: bool = False, say: Callable[[str], None] = lambda _: None
) -> tuple[Problem, ...]:
    """Everything that is wrong with a theme, sorted by place; `say` is told what is done next.

    With `fast`, whether every field is shown is left out.
    """
    problems = list(check_files(checked))
    with TemporaryDirectory() as folder:
        workshop = Workshop(checked, Path(folder))
        for name in SHOPS:
            say(f"the {name} shop")
            problems += workshop.try_shop(name)
        say("colours")
        problems += workshop.check_colours()
        if not fast:
            doubtful = list_doubtful_fields(checked.theme, checked.base)
            count = sum(map(len, doubtful.values()))
            say(f"whether {count} fields are shown" if count else "no field is in doubt")
            problems += workshop.check_fields()
    return sort_problems(_merge_alike(problems))


def check_files(checked: CheckedTheme) -> Iterator[Problem]:
    """What is wrong in the theme's own files as they are written."""
    for name, text in checked.own.templates.items():
        if name != PRINTED_CARD:
            yield from check_template(_make_source(checked, f"templates/{name}", text))
    for path, data in checked.own.static.items():
        if path.suffix == ".css":
            yield from check_style(
                _make_source(checked, f"static/{path}", data.decode("utf-8-sig"))
            )
    yield from check_blocks(checked.theme, checked.own)
    yield from check_print_rule(
        _make_source(checked, f"static/{path}", data.decode("utf-8-sig"))
        for path, data in checked.theme.static.items()
        if path.name == "style.css"
    )


def _make_source(checked: CheckedTheme, path: str, text: str) -> TemplateSource:
    name = path.partition("/")[2]
    return TemplateSource(name, checked.theme.format_file_path(path), text)


class Workshop:
    """A folder in which sample shops are built with a theme."""

    def __init__(self, checked: CheckedTheme, folder: Path) -> None:
        self.checked, self.folder, self.cache = checked, folder, BuildCache()

    def make_project(self, name: str) -> Path:
        """A new folder with a copy of the shop's own themes that the theme is made of."""
        project = self.folder / name
        project.mkdir()
        for source in self.checked.shop_folders:
            inside = source.relative_to(self.checked.project)
            shutil.copytree(source, project / inside, dirs_exist_ok=True)
        return project

    def plan(self, content: Path) -> BuiltSite:
        """A sample shop, planned. Raises `ProblemError`."""
        return prepare_site(content, BuildOptions(TODAY), "content", self.cache)

    def try_shop(self, name: str) -> Iterator[Problem]:
        """Build a sample shop, and tell what is wrong with its pages."""
        content = SHOPS[name](self.make_project(name), self.checked.reference)
        try:
            planned = self.plan(content)
            yield from check_landmarks(planned, self.checked.theme)
            if name == "example":
                yield from check_anchors(planned, self.checked.theme)
            finish_site(planned, content, cache=self.cache)
        except ProblemError as error:
            yield from (
                replace(one, message=f"{one.message} (in the {name} shop)")
                if one.place.file.endswith(".html") and "/templates/" not in one.place.file
                else one
                for one in error.problems
                if one.level == "error"
            )

    def check_colours(self, brands: tuple[str, ...] = BRANDS) -> Iterator[Problem]:
        """The contrast of the theme's style sheets, for brands of several colours."""
        for number, brand in enumerate(brands):
            content = write_bare_shop(self.make_project(f"brand-{number}"))
            choose_theme(content, self.checked.reference, brand=brand)
            try:
                site = self.plan(content)
            except ProblemError:  # told already
                return
            for path, data in site.files.items():
                plain = f"{path.name.split('.')[0]}.css"
                origin = f"static/{plain}"
                if path.suffix == ".css" and origin in self.checked.theme.origins:
                    file = self.checked.theme.format_file_path(origin)
                    yield from check_contrast(TemplateSource(plain, file, data.decode()), brand)

    def check_fields(self) -> Iterator[Problem]:
        """Whether what is stated is shown, where that is in doubt."""
        theme = self.checked.theme
        doubtful = list_doubtful_fields(theme, self.checked.base)
        if doubtful:
            shop = CompleteShop(self.make_project("fields"), self.checked.reference)
            try:
                yield from check_fields(shop, theme, doubtful)
            except ProblemError:  # told already
                return


def _write_complete(project: Path, reference: str) -> Path:
    return CompleteShop(project, reference).content


def _write_strained(project: Path, reference: str) -> Path:
    shop = CompleteShop(project, BASE_THEME)
    StrainedShop(shop).write()
    site = shop.content / "site.yaml"
    text = site.read_text(encoding="utf-8").replace("[en]", f"[{', '.join(LANGUAGES)}]")
    site.write_text(text, encoding="utf-8")
    choose_theme(shop.content, reference)
    return shop.content


def _write_example(project: Path, reference: str) -> Path:
    content = write_light_example(project)
    choose_theme(content, reference)
    return content


def _write_bare(project: Path, reference: str) -> Path:
    content = write_bare_shop(project)
    choose_theme(content, reference)
    return content


def _write_crowded(project: Path, reference: str) -> Path:
    content = write_bare_shop(project, people=PEOPLE)
    choose_theme(content, reference)
    return content


SHOPS: dict[str, Callable[[Path, str], Path]] = {
    "complete": _write_complete,
    "bare": _write_bare,
    "crowded": _write_crowded,
    "example": _write_example,
    "strained": _write_strained,
}
"""The sample shops by what they are: with every field, with what it must have, with forty people, with many
pictures, with the longest words in several languages and scripts."""


def _merge_alike(problems: Iterable[Problem]) -> list[Problem]:
    """Each fault once, whatever shop or brand showed it: the first message of a code at a place."""
    merged: dict[tuple[str, Place, str], Problem] = {}
    for one in problems:
        words = (
            "" if one.code in {"style-contrast", "template"} else one.message.partition(" (in")[0]
        )
        merged.setdefault((one.code, one.place, words), one)
    return list(merged.values())
