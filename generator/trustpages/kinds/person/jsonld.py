"""A person to machines (schema.org): credentials and the film; never a rating."""

from collections.abc import Mapping

from markupsafe import Markup

from trustpages.fields.jsonld import JsonLd, drop_empty, format_midnight
from trustpages.fields.media import Picture, Video


def build_credential(name: str, issuer: str, number: str | None) -> JsonLd:
    """A schema.org `EducationalOccupationalCredential`."""
    return {
        "@type": "EducationalOccupationalCredential",
        "name": str(name),
        "recognizedBy": {"@type": "Organization", "name": issuer},
    } | drop_empty({"identifier": number})


def build_video_object(
    video: Video, still: Picture | None, published: Mapping[str, str], zone: str
) -> JsonLd | None:
    """A `VideoObject` (Google: name, thumbnail and upload date are required); None without a still."""
    thumbnail = still and published.get(str(still.file))
    if not thumbnail:
        return None
    return {
        "@type": "VideoObject",
        "name": str(video.title),
        "thumbnailUrl": [thumbnail],
        "uploadDate": format_midnight(video.uploaded_on, zone),
        "description": str(video.title),
        "transcript": str(Markup(video.transcript).striptags()),  # noqa: S704 - made plain
    } | drop_empty({"contentUrl": published.get(str(video.file))})
