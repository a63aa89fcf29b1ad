"""Assign documents: each to its kind by its name, and each translation to its original."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import PurePosixPath

from trustpages.diagnostics import Place, Problem
from trustpages.document import Content, Document
from trustpages.kinds import KINDS, find_marked_kind, identify_kind, identify_part
from trustpages.model.site import Entry
from trustpages.validate.parts import find_stray_parts, merge_parts, merge_translated_parts

SETTINGS_NAME = "site"
_PLAIN_PAGES = "Plain pages belong in the folder 'pages'"
_FOLDER_HINTS = {
    folder: f"Files of this kind stand in the folder '{folder}' itself"
    for folder in (model.file.partition("/*")[0] for model in KINDS.values() if "/*" in model.file)
    if folder != "pages"
}
"""What is said of a file that lies too deep, by the folder that holds files of its kind."""


@dataclass(frozen=True, slots=True)
class ClassifiedDocuments:
    """Documents by what they are: settings, originals (kind, name, document), translations by name."""

    settings: Document | None
    originals: tuple[tuple[str, str, Document], ...]
    translations: Mapping[str, Mapping[str, Document]]

    def without(self, paths: frozenset[PurePosixPath]) -> ClassifiedDocuments:
        """The same documents but for those of some paths."""
        settings = self.settings
        return ClassifiedDocuments(
            None if settings and settings.path in paths else settings,
            tuple(original for original in self.originals if original[2].path not in paths),
            {
                name: {tag: one for tag, one in documents.items() if one.path not in paths}
                for name, documents in self.translations.items()
            },
        )


def classify_documents(content: Content) -> tuple[ClassifiedDocuments, tuple[Problem, ...]]:
    """Give each document its kind; name those that have none, and those that are missing."""
    problems: list[Problem] = []
    settings: Document | None = None
    originals: list[tuple[str, str, Document]] = []
    translations: dict[str, dict[str, Document]] = {}
    parts: dict[str, dict[str, dict[str, Document]]] = {}
    paths = frozenset(document.path for document in content.documents)
    for document in content.documents:
        kind = identify_kind(document.path, document.name)
        part = identify_part(document.path, document.name)
        if (
            document.name == SETTINGS_NAME
            and document.path.suffix == ".yaml"
            and not document.language
        ):
            settings = document
        elif part is not None:
            parts.setdefault(document.language, {}).setdefault(part[0], {})[part[1]] = document
        elif kind is None:
            problems.append(_report_unknown_file(document, paths))
        elif document.language:
            translations.setdefault(document.name, {})[document.language] = document
        else:
            kind = find_marked_kind(document.data) or kind
            originals.append((kind, document.name, document))
    order = list(KINDS)
    originals.sort(key=lambda original: (order.index(original[0]), original[1]))
    names = {name for _, name, _ in originals}
    problems += [
        _report_orphan_translation(document)
        for name, documents in translations.items()
        if name not in names
        for document in documents.values()
    ]
    problems += find_stray_parts(parts.get("", {}), names)
    problems += _merge_all_parts(originals, translations, parts, content)
    problems += _find_missing_files(content, names, has_settings=settings is not None)
    return ClassifiedDocuments(settings, tuple(originals), translations), tuple(problems)


def _merge_all_parts(
    originals: list[tuple[str, str, Document]],
    translations: dict[str, dict[str, Document]],
    parts: Mapping[str, Mapping[str, Mapping[str, Document]]],
    content: Content,
) -> Iterator[Problem]:
    """Put parts (by language, kind and name) into their files, and those of translations into theirs."""
    for at, (kind, name, document) in enumerate(originals):
        merged, problems = merge_parts(kind, document, parts.get("", {}), content)
        originals[at] = (kind, name, merged)
        yield from problems
        for language, by_kind in parts.items():
            if language == "" or kind not in by_kind:
                continue
            known = {
                key: one
                for key, one in by_kind[kind].items()
                if (*_field(kind), key) in merged.parts
            }
            yield from (
                _report_orphan_translation(one)
                for key, one in by_kind[kind].items()
                if key not in known
            )
            if known:
                own = translations.setdefault(name, {})
                own[language] = merge_translated_parts(
                    kind, document, language, own.get(language), known
                )


def _field(kind: str) -> tuple[str]:
    return (KINDS[kind].parts_field,)


def _report_unknown_file(document: Document, paths: frozenset[PurePosixPath]) -> Problem:
    known = [model.file for model in KINDS.values() if "*" not in model.file]
    file_name = f"{document.name}{document.path.suffix}"
    for ending in (".yaml", ".md"):
        if identify_part(document.path.with_suffix(ending), document.name):
            return _report_part_ending(document, ending)
    close = get_close_matches(file_name, [*known, f"{SETTINGS_NAME}.yaml"], 1, 0.75)
    near = next((_add_language(PurePosixPath(one), document) for one in close), None)
    hint = f"Did you mean '{near}'? " if near and near not in paths else ""
    meant = "" if close else _find_file_with_fields(document)
    if meant:
        hint = f"Its fields are those of {meant}: rename it to {meant}. "
    if meant and PurePosixPath(meant) in paths:
        hint = f"Its fields are those of {meant}: move what it says there, then delete it. "
    moved = "" if meant else _suggest_folder(document, paths)
    way = f": move it to {moved}" if moved else ""
    return Problem(
        "unknown-file",
        f"no page of the site is made from '{file_name}'",
        document.make_place(1, 1),
        f"{hint}{_FOLDER_HINTS.get(moved.partition('/')[0], _PLAIN_PAGES)}{way};"
        " a name that starts with _ is passed over.",
    )


def _report_part_ending(document: Document, ending: str) -> Problem:
    message, way = (
        ("hold facts only, and this one ends like a page", "without the lines of hyphens")
        if ending == ".yaml"
        else (
            "hold words under their facts, and this one ends like facts alone",
            "with a line of three hyphens above and below its facts",
        )
    )
    return Problem(
        "unknown-file",
        f"files of this folder {message}",
        document.make_place(1, 1),
        f"Rename it to {document.path.with_suffix(ending)}, {way}.",
    )


def _find_file_with_fields(document: Document) -> str:
    """The name that a file should have by its fields, if one kind alone has them; else ""."""
    own = [name for name in document.data if name not in KINDS["page"].model_fields]
    fitting = [
        model
        for model in KINDS.values()
        if own and not model.marker_field and set(own) <= set(model.model_fields)
    ]
    if len(fitting) != 1 or PurePosixPath(fitting[0].file).suffix != document.path.suffix:
        return ""
    return fitting[0].file.replace("*", PurePosixPath(document.name).name)


def _add_language(path: PurePosixPath, document: Document) -> PurePosixPath:
    """The path of an original as that of a translation, where the document is one."""
    tag = f".{document.language}" if document.language else ""
    return path.with_name(f"{path.stem}{tag}{path.suffix}")


def _suggest_folder(document: Document, paths: frozenset[PurePosixPath]) -> str:
    """Where a Markdown file would be read: in the folder that holds its kind, or in `pages`; "" if taken.

    A translation belongs there only beside its original, and no file whose fields that kind does not have.
    """
    stem = PurePosixPath(document.name).name
    folder = next((part for part in document.path.parts[:-2] if part in _FOLDER_HINTS), "pages")
    original = PurePosixPath(folder, f"{stem}.md")
    moved = _add_language(original, document)
    model = KINDS[str(identify_kind(original, f"{folder}/{stem}"))]
    free = (
        document.path.suffix == ".md"
        and moved not in paths
        and document.data.keys() <= model.model_fields.keys()
    )
    return moved.as_posix() if free and (not document.language or original in paths) else ""


def _report_orphan_translation(document: Document) -> Problem:
    return Problem(
        "translation-without-original",
        f"it translates '{document.name}{document.path.suffix}', which is not there",
        document.make_place(1, 1),
        "Write the original first, or correct the name of this file.",
    )


def _find_missing_files(content: Content, names: set[str], *, has_settings: bool) -> list[Problem]:
    missing = [] if has_settings else [_report_missing_file(content, f"{SETTINGS_NAME}.yaml")]
    for model in KINDS.values():
        if model.requirement != "optional" and PurePosixPath(model.file).stem not in names:
            required = model.requirement == "required"
            missing.append(_report_missing_file(content, model.file, required=required))
    return missing


def _report_missing_file(content: Content, file: str, *, required: bool = True) -> Problem:
    return Problem(
        "missing-file",
        f"the file '{file}' is missing",
        Place(f"{content.display_path}/{file}"),
        "Copy it from a new shop (trustpages init DIR) and put your own facts into it.",
        "error" if required else "warning",
    )


def check_withdrawn_pages(entries: tuple[Entry, ...]) -> Iterator[Problem]:
    """Required pages that are withdrawn, and texts that stay behind in the files of withdrawn ones."""
    for entry in entries:
        if entry.is_withdrawn:
            yield from _check_required_page(entry)
            yield from _check_leftover_text(entry)


def _check_required_page(entry: Entry) -> Iterator[Problem]:
    if entry.page_kind.requirement == "required":
        yield Problem(
            "needed-withdrawn",
            f"no site can do without {entry.document.path}, so it cannot be withdrawn",
            entry.document.find_key_place((entry.facts.marker_field,)),
            "Write what holds today into it instead.",
        )


def _check_leftover_text(entry: Entry) -> Iterator[Problem]:
    for document in (entry.document, *entry.translations.values()):
        if document.body.strip():
            before = document.body[: document.body.index(document.body.strip()[0])]
            yield Problem(
                "withdrawn-remains",
                "words of the page that was withdrawn still stand under its facts",
                document.make_place(document.body_line + before.count("\n"), 1),
                "Remove them, and say in 'why' what customers have to know.",
            )
