"""Answers are read as the content's own fields are, and what cannot be used is told with a way out."""

from __future__ import annotations

import pytest

from trustpages.model.settings import SiteSettings
from trustpages.scaffold import CI_HOSTS, QUESTIONS
from trustpages.scaffold.answers import Answers, InvalidAnswerError

READ = {question.field: question.parse for question in QUESTIONS}


def test_there_are_at_most_six_questions_and_each_fills_a_field() -> None:
    assert len(QUESTIONS) <= 6
    assert list(READ) == list(Answers.__dataclass_fields__)


@pytest.mark.parametrize(
    ("field", "text", "read"),
    [
        ("name", "Ann's", "Ann's"),
        ("country", "gb", "GB"),
        ("language", "pt-BR", "pt-BR"),
        ("language", "EN", "en"),
        ("language", "de_CH", "de-CH"),
        ("base_url", "shop.example", "https://shop.example/"),
        ("base_url", "http://localhost:8000/a", "http://localhost:8000/a/"),
        ("email", "a@b.example", "a@b.example"),
        ("ci", "GitHub", "github"),
    ],
)
def test_an_answer_is_written_as_the_files_need_it(field: str, text: str, read: str) -> None:
    assert READ[field](text) == read


@pytest.mark.parametrize(
    ("field", "text", "way_out"),
    [
        ("name", "", "one line"),
        ("name", "a\nb", "one line"),
        ("name", "{{ fact x }}", "without brackets"),
        ("name", "x" * 81, "80 letters"),
        ("name", "\ue000", "one line"),
        ("country", "UK", "Did you mean GB?"),
        ("country", "Germany", "Did you mean DE?"),
        ("language", "klingonisch", "such as en"),
        ("base_url", "not an address", "such as"),
        ("base_url", "ftp://shop.example", "such as"),
        ("base_url", "en", "such as"),
        ("language", "French", "Did you mean fr?"),
        ("ci", "nginx", "For a server of your own, or any other host, write none."),
        ("email", "nora", "desk@shop.example"),
        ("ci", "heroku", "github, gitlab, cloudflare, netlify, none"),
    ],
)
def test_an_answer_that_cannot_be_used_is_told_with_a_way_out(
    field: str, text: str, way_out: str
) -> None:
    with pytest.raises(InvalidAnswerError, match=r".") as caught:
        READ[field](text)

    assert way_out in str(caught.value)


def test_every_host_but_none_can_stand_in_the_settings() -> None:
    known = str(SiteSettings.model_fields["host"].annotation)

    assert [host for host in CI_HOSTS if host != "none" and host not in known] == []
