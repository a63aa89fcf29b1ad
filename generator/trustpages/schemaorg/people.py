"""People, their papers and their films in schema.org's words; stars stay out of it."""

from collections.abc import Mapping

from markupsafe import Markup

from trustpages.facts.media import Picture, Video
from trustpages.schemaorg import JsonLd, some


def credential(name: str, issuer: str, number: str | None) -> JsonLd:
    """A schema.org `EducationalOccupationalCredential`."""
    return {
        "@type": "EducationalOccupationalCredential",
        "name": str(name),
        "recognizedBy": {"@type": "Organization", "name": issuer},
    } | some({"identifier": number})


def film(video: Video, still: Picture | None, published: Mapping[str, str]) -> JsonLd | None:
    """A `VideoObject` (Google: name, thumbnail and upload date are required); None without a still."""
    thumbnail = still and published.get(str(still.file))
    if not thumbnail:
        return None
    return {
        "@type": "VideoObject",
        "name": str(video.title),
        "thumbnailUrl": [thumbnail],
        "uploadDate": video.uploaded_on.isoformat(),
        "description": str(video.title),
        "transcript": str(Markup(video.transcript).striptags()),  # noqa: S704 - made plain
    } | some({"contentUrl": published.get(str(video.file))})
