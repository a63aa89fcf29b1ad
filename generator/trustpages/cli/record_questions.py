"""What commands of the record ask, and where they refuse to write."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping

import click

from trustpages.cli.run_init import is_interactive
from trustpages.kinds.record import SHOP_AUTHOR

CI_VARIABLE = "CI"


def refuse_in_ci() -> None:
    """Raise a usage error where no person is at work: an entry is somebody's word."""
    if os.environ.get(CI_VARIABLE, "").lower() in {"true", "1"}:
        raise click.UsageError(
            "CI never writes entries of the record. Run this on your own computer, and commit the files."
        )


class Questions:
    """The answers to questions: from flags, else from the person at the terminal."""

    def __init__(
        self, given: Mapping[str, str | None], check: Callable[[str, str], None] = lambda *_: None
    ) -> None:
        """`check` is given the name and the text of an answer, and raises a usage error for a wrong one."""
        self._given = given
        self._check = check

    def read_flag(self, name: str) -> str | None:
        """What a flag says; None without it. Raises a usage error for bytes that are no text."""
        given = self._given.get(name)
        if given is None:
            return None
        try:
            given.encode()
        except UnicodeEncodeError as error:
            raise click.UsageError(
                f"--{name.replace('_', '-')}: some of its characters cannot be read. "
                "Type it again, or let your terminal write UTF-8."
            ) from error
        return given.strip()

    def ask(
        self,
        name: str,
        question: str,
        default: str = "",
        choices: Collection[str] = (),
        *,
        is_statement: bool = False,
    ) -> str:
        """The answer to a question that needs one; a wrong one is asked again, with the reason.

        Without a terminal it is the default; a usage error where there is none, or where `is_statement` says
        that nobody but a person can know the answer.
        """
        if (given := self.read_flag(name)) is not None:
            return given
        if not is_interactive():
            if default and not is_statement:
                return default
            raise click.UsageError(f"there is nobody to ask. Give --{name.replace('_', '-')}.")
        kind = click.Choice(list(choices)) if choices else None
        answer: str = click.prompt(
            question,
            default=default or None,
            type=kind,
            value_proc=None if choices else lambda text: self._check_answer(name, text),
            err=True,
        )
        return answer.strip()

    def ask_if_any(self, name: str, question: str) -> str | None:
        """The answer to a question that may stay open; None without one."""
        if (given := self.read_flag(name)) is not None or not is_interactive():
            return given or None
        answer: str = click.prompt(
            question,
            default="",
            show_default=False,
            value_proc=lambda text: self._check_answer(name, text) if text.strip() else "",
            err=True,
        )
        return answer.strip() or None

    def _check_answer(self, name: str, text: str) -> str:
        self._check(name, text.strip())
        return text

    def ask_author(self, question: str, people: Collection[str]) -> str:
        """Who writes an entry; the shop itself where nobody can be asked."""
        return self.ask("by", question, SHOP_AUTHOR, sorted({*people, SHOP_AUTHOR}))
