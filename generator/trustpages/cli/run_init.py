"""Begin a new shop: ask what was not given as a flag, wrong answers once more, and create its files."""

from __future__ import annotations

import os
import shlex
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path, PurePosixPath
from zoneinfo import ZoneInfo

import click

from trustpages.cli.clock import get_build_time
from trustpages.cli.console import print_err, print_out
from trustpages.cli.report.text import format_problem
from trustpages.cli.run_schema import USUAL_THEME, generate_theme_schemas
from trustpages.diagnostics import Place, Problem
from trustpages.model.json_schema import format_schema
from trustpages.scaffold import (
    ANNOUNCEMENT,
    CI_HOSTS,
    QUESTIONS,
    SAMPLE_THEME,
    SINGLE_ANNOUNCEMENT,
    Answers,
    InvalidAnswerError,
    Question,
    create_files_atomically,
    find_conflicting_paths,
    format_ci_choices,
    generate_ci_files,
    generate_full_shop,
    generate_minimal_shop,
    generate_project_files,
    get_english_name,
    guess_terminal_language,
    guess_time_zone,
    has_sample_words,
    has_theme_words,
    load_sample_words,
)


def collect_answers(flags: Mapping[str, str | None], *, yes: bool) -> Answers:
    """The answers, from the flags that were given and, unless `yes`, from the person at the terminal."""
    answers = {
        question.field: _parse_answer_flag(question, text)
        for question in QUESTIONS
        if (text := flags[question.field]) is not None
    }
    open_questions = [question for question in QUESTIONS if question.field not in answers]
    language = answers.get("language") or _guess_spoken_language()
    if not yes and open_questions:
        _announce_questions(open_questions, language)
        for question in open_questions:
            answers[question.field] = _prompt_question(question, language)
            language = answers.get("language") or language
    answers["language"] = language
    return Answers(**{field: text for field, text in answers.items() if text})


def _guess_spoken_language() -> str:
    """The language of the terminal, if the samples have words in it."""
    guess = guess_terminal_language(os.environ)
    return guess if has_sample_words(guess) else "en"


def is_interactive() -> bool:
    """Whether somebody can answer."""
    return sys.stdin is not None and sys.stdin.isatty()


def _announce_questions(open_questions: Sequence[Question], language: str) -> None:
    if not is_interactive():
        flags = ", ".join(f"--{question.field.replace('_', '-')}" for question in open_questions)
        raise click.UsageError(
            f"there is nobody to ask. Give the answers as flags ({flags}), or --yes for samples"
        )
    number = len(open_questions)
    announcement = SINGLE_ANNOUNCEMENT if number == 1 else ANNOUNCEMENT
    print_err(f"{load_sample_words(language).gettext(announcement).format(count=number)}\n")


def _parse_answer_flag(question: Question, text: str) -> str:
    try:
        return question.parse(text.strip())
    except InvalidAnswerError as error:
        raise click.UsageError(f"--{question.field.replace('_', '-')}: {error}") from error


def _prompt_question(question: Question, language: str) -> str:
    """Ask in a language, as far as there are words in it; it is the default of the question for one."""

    def parse_answer(text: str) -> str:
        if not text.strip() and not question.required:
            return ""
        try:
            return question.parse(text.strip())
        except InvalidAnswerError as error:
            raise click.UsageError(str(error)) from error

    usual = language if question.field == "language" else question.default
    default = usual or (None if question.required else "")
    has_default = bool(usual)
    prompt = load_sample_words(language).gettext(question.prompt)
    answer: str = click.prompt(
        prompt.format(choices=format_ci_choices()),
        default=default,
        show_default=has_default,
        value_proc=parse_answer,
        err=True,
    )
    if question.field == "language" and not has_sample_words(answer):
        print_err(
            f"There are no samples in {get_english_name(answer)} yet: they will be in English."
        )
    return answer


CONTENT_FOLDER = PurePosixPath("content")
SCHEMAS_FOLDER = CONTENT_FOLDER / ".schemas"
SAMPLE_BASE_URL = "https://shop.example/"
"""Stands for the address of the pages until the owner has said it."""


def create_shop(folder: Path, source: str, answers: Answers) -> int:
    """Lay a new shop into a folder and say how to go on; 0, or 1 when something is in the way."""
    files = _generate_shop_files(source, answers)
    conflicts = find_conflicting_paths(folder, files.keys())
    if conflicts:
        print_err(format_problem(_report_conflicts(folder, conflicts), "text"))
        return 1
    create_files_atomically(folder, files)
    print_out("\n".join(_format_next_steps(folder, source, files, answers)))
    return 0


def _generate_shop_files(source: str, answers: Answers) -> Mapping[PurePosixPath, bytes]:
    content = (
        generate_full_shop(answers)
        if source == "full"
        else generate_minimal_shop(answers, _get_shop_date(answers))
    )
    texts = {
        **{
            SCHEMAS_FOLDER / f"{name}.json": format_schema(schema)
            for name, schema in generate_theme_schemas(USUAL_THEME).items()
        },
        **generate_ci_files(answers.ci, answers.base_url or SAMPLE_BASE_URL),
    }
    return {
        **{CONTENT_FOLDER / path: data for path, data in content.items()},
        **generate_project_files(answers.name),
        **{path: text.encode() for path, text in texts.items()},
    }


def _get_shop_date(answers: Answers) -> date:
    """The day it is where the shop is."""
    now = get_build_time(None, os.environ)
    zone = ZoneInfo(guess_time_zone(answers.country))
    return now.astimezone(zone).date() if isinstance(now, datetime) else now


def _report_conflicts(folder: Path, conflicts: tuple[Path, ...]) -> Problem:
    named = ", ".join(str(path) for path in conflicts)
    return Problem(
        "in-the-way",
        f"nothing was written, since this is there already: {named}",
        Place(str(folder), 0),
        "Name another folder, or move these away first.",
    )


def _format_next_steps(
    folder: Path, source: str, files: Mapping[PurePosixPath, bytes], answers: Answers
) -> Iterator[str]:
    number = sum(path.parent != SCHEMAS_FOLDER for path in files)
    yield f"Created {'the shop' if folder == Path() else folder} ({number} files)"
    if not _has_words_of(source, files, answers.language):
        yield "  The sample words are in English; each file is marked until you have put in your own."
    change_folder = [] if folder == Path() else [f"cd {shlex.quote(str(folder))}"]
    yield ""
    yield f"Next: {' && '.join([*change_folder, 'trustpages serve --open'])}"
    yield "  trustpages check names every place that is still to fill in."
    if next_step := CI_HOSTS[answers.ci].next_step:
        yield f"  {next_step}"
    if answers.ci != "none" and not answers.base_url:
        yield "  When you know the address of the pages, write it into content/site.yaml"
        yield from (
            f"  and into {path}, in place of {SAMPLE_BASE_URL}"
            for path, data in files.items()
            if CONTENT_FOLDER not in path.parents and SAMPLE_BASE_URL.encode() in data
        )
    if not has_theme_words(answers.language):
        yield ""
        yield from _format_missing_words(answers.language)


def _has_words_of(source: str, files: Mapping[PurePosixPath, bytes], language: str) -> bool:
    """Whether samples are laid in a language: the example shop speaks two, the minimal one all of ours."""
    if source == "minimal":
        return has_sample_words(language)
    is_translated = any(f".{language}." in path.name for path in files)
    return is_translated or language.partition("-")[0] == "en"


def _format_missing_words(language: str) -> Iterator[str]:
    name = get_english_name(language)
    yield f"The theme '{SAMPLE_THEME}' has no words in {name}: menus, headings and buttons of every page"
    yield "  are in English until you bring the words. This prints the file for them:"
    yield "  mkdir content/i18n"
    yield f"  trustpages words --missing {language} > content/i18n/{language}.po"
