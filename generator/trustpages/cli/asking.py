"""The questions of `trustpages init`: what was not given as a flag is asked, wrong answers once more."""

from __future__ import annotations

import sys
from collections.abc import Mapping

import click

from trustpages.cli.streams import err
from trustpages.starter import QUESTIONS, Answers, Question, Unfit

_FLAGS = ", ".join(f"--{question.field.replace('_', '-')}" for question in QUESTIONS)


def asked(given: Mapping[str, str | None], *, yes: bool) -> Answers:
    """The answers, from the flags that were given and, unless `yes`, from the person at the terminal."""
    said = {
        question.field: _flag(question, text)
        for question in QUESTIONS
        if (text := given[question.field]) is not None
    }
    left = [question for question in QUESTIONS if question.field not in said]
    if not yes and left:
        _greet(len(left))
        said |= {question.field: _ask(question) for question in left}
    return Answers(**{field: text for field, text in said.items() if text})


def at_terminal() -> bool:
    """Whether somebody can answer."""
    return sys.stdin is not None and sys.stdin.isatty()


def _greet(number: int) -> None:
    if not at_terminal():
        raise click.UsageError(
            f"there is nobody to ask. Give the answers as flags ({_FLAGS}), or --yes for samples"
        )
    questions = "One question" if number == 1 else f"{number} questions"
    err(f"{questions}; every answer can be changed in the files later. Ctrl-C ends it.\n")


def _flag(question: Question, text: str) -> str:
    try:
        return question.read(text.strip())
    except Unfit as unfit:
        raise click.UsageError(f"--{question.field.replace('_', '-')}: {unfit}") from unfit


def _ask(question: Question) -> str:
    def read(text: str) -> str:
        if not text.strip() and not question.needed:
            return ""
        try:
            return question.read(text.strip())
        except Unfit as unfit:
            raise click.UsageError(str(unfit)) from unfit

    usual = question.usual or (None if question.needed else "")
    shown = bool(question.usual)
    told: str = click.prompt(
        question.ask, default=usual, show_default=shown, value_proc=read, err=True
    )
    return told
