"""Numbers of identity: passports, identity cards, insurance and tax numbers of people, days of birth."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module

from trustpages.patterns import LazyPattern
from trustpages.wording.personal_data.detail import Detail
from trustpages.wording.personal_data.number_context import (
    has_long_number,
    has_three_digits,
    is_code,
    iterate_near_digits,
)

KIND, BIRTH = "the number of an identity document", "a day of birth"
_NAMED = LazyPattern(
    r"(?:\b(?:passports?|pass(?:nummer|number|nr)|reisepass\w*|passeport|pasaporte|passaporto|"
    r"paspoort\w*|paszport\w*|"
    r"(?<!-)id(?:entity)?[ -]?(?:card|document|no|number|nr)|national id(?:entity)?|"
    r"(?:personal)?ausweis\w*|carte d[’']identité|cni|"
    r"carta d[’']identità|documento de identidad|documento d[’']identità|identiteitskaart|"
    r"id-kaart|dow[oó]d\w*(?: osobist\w+)?|"
    r"national insurance|ni (?:no|number)|nino|nhs(?: no| number)?|social security|ssn|itin|"
    r"driv(?:er[’']?s?|ing) licen[cs]e|"
    r"führerschein\w*|permis de conduire|carnet de conducir|patente(?: di guida)?|rijbewijs\w*|"
    r"prawo jazdy|"
    r"steuer-?id\w*|(?<!steuer)(?<!-)identifikationsnummer|steuernummer|sozialversicherungsnummer|"
    r"versichertennummer|rentenversicherungsnummer|"
    r"numéro de sécurité sociale|(?:numéro|n°|no) de sécu|"
    r"sécurité sociale|nir|dni|nie|codice fiscale|cod\. fisc\.?|bsn|"
    r"burgerservicenummer|sofinummer|"
    r"pesel|(?-i:My ?Number))\b"
    r"|身份证|身份證|身分證|护照|護照|证件|證件|居住证|驾驶证|駕照|驾照|社保|健保卡?|通行证|マイナンバー|個人番号|パスポート|旅券|"
    r"運転免許証?|免許証|保険証|在留カード|"
    r"(?:ال)?هوية|هويت(?:كم?|ها?|ي)|(?:ال)?إقامة|(?:ال)?اقامة|جواز(?: ال)?(?:السفر|سفر|سفره|"
    r"سفرها)?|"
    r"(?:ال)?رقم القومي|الرقم الوطني|رخصة القيادة|الهويه)"
    r"(?:\s*(?:number|numbers|nummer|numéro|número|numero|numer|no|nr|n°|nº|n\.º|号码|號碼|号|號|番号|رقم|"
    r"الوطنية|الشخصية|رقمها|رقمه|card|ends? (?:in|with)|ending(?: in)?|is|ist|est|es|è|was|to|"
    r"lautet|of|von|de|di|"
    r"die|der|la|le|el|il|van|her|his|your|ihre?|numery?|尾号|为|是|は|هو|هي))*"
    r"\s*\.?[\s,:：#№(]*(?P<number>(?!\d{1,2}\.\d{1,2}\.\d)"
    r"(?-i:(?=[A-Z0-9./-]*[ ]?[A-Z0-9./-]*\d{2})[A-Z0-9](?:[ ./-]?[A-Z0-9]){4,24}))(?![A-Za-z0-9_]"
    r")",
    re.IGNORECASE,
)
"""A number after the word for what it is the number of."""
_SHAPES = LazyPattern(
    r"(?<![A-Za-z0-9_-])(?:"
    r"(?P<cn_ric>[1-9]\d{5}[ -]?(?:18|19|20)\d\d[ -]?[01]\d[0-3]\d[ -]?\d{3}[\dXx])"
    r"|(?P<gb_nino>(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d\d ?\d\d ?\d\d ?"
    r"[A-D])"
    r"|(?P<us_ssn>(?<!\.)(?!000|666|9)\d{3}(?P<sign>[ -])(?!00)\d\d(?P=sign)(?!0000)\d{4})"
    r"|(?P<es_dni>\d{2}\.?\d{3}\.?\d{3}[ -]?[TRWAGMYFPDXBNJZSQVHLCKE])"
    r"|(?P<es_nie>[XYZ][ -]?\d{7}[ -]?[A-Z])"
    r"|(?P<it_cf>(?i:[A-Z]{3} ?[A-Z]{3} ?\d\d[A-EHLMPR-T]\d\d ?[A-Z]\d{3}[A-Z]))"
    r"|(?P<pl_pesel>(?<![.,])\d\d(?:[02468][1-9]|[13579][0-2])[0-3]\d{6})"
    r"|(?P<tw_id>[A-Z][12]\d{8})"
    r"|(?P<hk_id>[A-Z]{1,2}\d{6} ?\([\dA]\))"
    r"|(?P<de_insurance>\d\d[0-3]\d[01]\d ?[A-Z] ?\d{3})"
    r"|(?P<fr_nir>[12] ?\d\d ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d\d|2[AB]) ?\d{3} ?\d{3}(?: ?\d\d)?)"
    r")(?![A-Za-z0-9_-])"
)
_CHECKED = ("cn_ric", "us_ssn", "es_dni", "es_nie", "pl_pesel", "fr_nir")
"""Numbers that are known by their shape, by the part of `stdnum` that checks them."""
_BORN = LazyPattern(
    r"(?:\b(?:date of birth|dob|d\.o\.b\.|born(?: on)?|birthday|geburtsdatum|"
    r"geb(?:oren)?\.?(?: am)?|né(?:e)?(?: le)?|date de naissance|"
    r"fecha de nacimiento|nacid[oa](?: el)?|data di nascita|nat[oa] il|geboortedatum|"
    r"geboren(?: op)?|data urodzenia|ur(?:odzon[aey])?\.?)"
    r"|出生(?:日期|于)?|生日|生年月日|تاريخ الميلاد|مواليد)\s*[:：]?\s*(?:is|ist|est|es|the|was|as|am|是|为|"
    r"は)?\s*"
    r"(?P<number>\d{1,2}(?:st|nd|rd|th|\.|º)? ?(?:de |of )?[A-Za-zéûäłśźń]{3,}\.?,? (?:de |"
    r"del )?\d{4}|[A-Z][a-z]+ \d{1,2},? \d{4}|\d{1,4}[-./]\d{1,2}[-./]\d{2,4}|"
    r"\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日?)",
    re.IGNORECASE,
)


def find_identities(text: str) -> Iterator[Detail]:
    """Every number of a person's papers, by the word before it or by its shape and its check digit."""
    if has_three_digits(text):
        for found in iterate_near_digits(_BORN, text):
            yield Detail(*found.span("number"), "identity", BIRTH)
    if not has_long_number(text):
        return
    for found in iterate_near_digits(_NAMED, text):
        yield Detail(*found.span("number"), "identity", KIND)
    for found in iterate_near_digits(_SHAPES, text):
        scheme = next(name for name, value in found.groupdict().items() if value is not None)
        if not is_code(text, found.start()) and _has_check_digit(scheme, found[0]):
            yield Detail(*found.span(), "identity", KIND)


def _has_check_digit(scheme: str, written: str) -> bool:
    """Whether the check digit of a number is right, where there is one."""
    if scheme == "tw_id":
        letters = "ABCDEFGHJKLMNPQRSTUVXYWZIO"
        code = letters.index(written[0]) + 10
        weights = zip(
            (1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1),
            (*divmod(code, 10), *map(int, written[1:])),
            strict=True,
        )
        return sum(weight * digit for weight, digit in weights) % 10 == 0
    if scheme not in _CHECKED:
        return True
    if scheme == "us_ssn" and "-" in written:
        return True
    is_valid: bool = import_module(f"stdnum.{scheme.replace('_', '.')}").is_valid(written)
    return is_valid or scheme == "cn_ric"
