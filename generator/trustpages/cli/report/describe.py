"""Describe a built site for the reports."""

from __future__ import annotations

from trustpages.cli.report.site_report import LanguageReport, PageReport, SiteReport
from trustpages.cli.report.summary import DUE_DAYS
from trustpages.model.page import Edition
from trustpages.pipeline import BuiltSite

PICTURE_SUFFIXES = frozenset({".avif", ".webp", ".jpg"})


def describe_site(built: BuiltSite) -> SiteReport:
    """The facts and counts of a site that reports state."""
    site = built.site
    return SiteReport(
        shop=site.shop.name,
        today=site.today.isoformat(),
        base_url=site.settings.base_url.href,
        theme=site.settings.theme.name,
        content_files=_count_content_files(built),
        languages=tuple(map(_describe_language, built.editions)),
        pages=tuple(
            PageReport(
                str(page.path), page.language, page.kind, page.title, len(built.files[page.path])
            )
            for edition in built.editions
            for page in edition.pages
        ),
        pictures=_count_picture_files(built),
        files=len(built.files),
        size=sum(map(len, built.files.values())),
        unfinished=len(site.placeholders),
        withheld=site.withheld,
        due=site.list_due_dates(DUE_DAYS),
    )


def _count_content_files(built: BuiltSite) -> int:
    """Count the documents that the site is made from, withheld ones included."""
    site = built.site
    paths = {withheld.place.file for withheld in site.withheld}
    for entry in site.entries:
        for document in (entry.document, *entry.translations.values()):
            paths.add(document.display_path or str(document.path))
    return len(paths) + 1


def _count_picture_files(built: BuiltSite) -> dict[str, int]:
    """Count the files made of each picture that is shown, by its path in the content folder."""
    files = {
        str(picture.file)
        for entry in built.site.entries
        for _, picture in entry.facts.find_pictures()
    }
    return {name: _count_variants(built, name) for name in sorted(files)}


def _count_variants(built: BuiltSite, name: str) -> int:
    stem = name.rsplit(".", maxsplit=1)[0]
    return sum(
        path.suffix in PICTURE_SUFFIXES and str(path).startswith(f"media/{stem}")
        for path in built.files
    )


def _describe_language(edition: Edition) -> LanguageReport:
    counts = [page.untranslated_count for page in edition.pages if page.untranslated_count]
    return LanguageReport(edition.language, len(edition.pages), sum(counts), len(counts))
