"""The settings of a site whose other files may have faults."""

from __future__ import annotations

from datetime import date

from trustpages.cache import BuildCache
from trustpages.document import Content
from trustpages.model.settings import SiteSettings
from trustpages.model.site import Site
from trustpages.validate.classify import classify_documents
from trustpages.validate.field_errors import validate_document


def parse_settings_alone(content: Content, today: date, cache: BuildCache) -> Site | None:
    """A site without entries, of `site.yaml` alone; None where that file lacks or has faults.

    It serves whoever asks for the theme: nothing is published of it.
    """
    classified, _ = classify_documents(content)
    document = classified.without(content.unreadable).settings
    if document is None:
        return None
    settings, _ = validate_document(SiteSettings, document, cache)
    if settings is None:
        return None
    return Site(settings, document, (), today, content.files, (), ())
