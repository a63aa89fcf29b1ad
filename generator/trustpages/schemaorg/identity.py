"""Identity in schema.org's words: addresses, certificates, the register."""

from trustpages.facts.contact import Address
from trustpages.facts.identity import Credential, Registration
from trustpages.schemaorg import JsonLd, some


def postal(address: Address) -> JsonLd:
    """A schema.org `PostalAddress`."""
    return {"@type": "PostalAddress"} | some(
        {
            "streetAddress": ", ".join(part for part in (address.street, address.extra) if part),
            "addressLocality": address.city,
            "addressRegion": address.region,
            "postalCode": address.postal_code,
            "addressCountry": address.country,
        }
    )


def certification(held: Credential) -> JsonLd:
    """A schema.org `Certification`."""
    return {"@type": "Certification"} | some(
        {
            "name": str(held.name),
            "certificationIdentification": held.identifier,
            "issuedBy": {"@type": "Organization", "name": held.issuer},
            "validFrom": held.issued_on.isoformat(),
            "expires": held.expires_on and held.expires_on.isoformat(),
            "url": held.verify_url and held.verify_url.href,
        }
    )


def registration(entry: Registration) -> JsonLd | None:
    """The entry in a public register as a `Certification`; None where there is none."""
    if not entry.number:
        return None
    return {
        "@type": "Certification",
        "certificationIdentification": entry.number,
        "issuedBy": {"@type": "Organization", "name": entry.registry},
    }
