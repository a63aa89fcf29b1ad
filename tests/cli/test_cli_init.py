"""`init` through the real program: what it writes, asks and refuses, and that what it wrote builds."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import pytest
from cli_harness import Said, tree, trustpages
from click.testing import CliRunner, Result

from trustpages.cli import run_init
from trustpages.cli.commands.init import CI_CHOICES
from trustpages.cli.main import COMMAND_GROUP
from trustpages.scaffold import CI_HOSTS, format_ci_choices

NAMED = ("--name", "Plain Threads", "--country", "IE", "--email", "nora@threads.example")
ALL = (*NAMED, "--language", "en", "--base-url", "https://threads.example/", "--ci", "none")


def begun(folder: Path, *flags: str) -> Said:
    done = CliRunner().invoke(COMMAND_GROUP, ["init", str(folder), "--yes", *flags])
    assert done.stdout.startswith("Created "), done.output
    return Said(done.exit_code, done.stdout, done.stderr)


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """Answers to the questions, a line each, as somebody at a terminal gives them."""
    monkeypatch.setattr(run_init, "is_interactive", lambda: True)
    monkeypatch.chdir(tmp_path)

    def given(*lines: str, flags: tuple[str, ...] = ()) -> Result:
        typed = "".join(f"{line}\n" for line in lines)
        return CliRunner().invoke(COMMAND_GROUP, ["init", "shop", *flags], input=typed)

    return given


@pytest.mark.parametrize(
    ("source", "host"),
    [
        ("minimal", "none"),
        *(
            pytest.param("minimal", host, marks=pytest.mark.slow)
            for host in CI_HOSTS
            if host != "none"
        ),
        pytest.param("full", "gitlab", marks=pytest.mark.slow),
    ],
)
def test_what_it_wrote_passes_a_strict_check(tmp_path: Path, host: str, source: str) -> None:
    begun(tmp_path / "shop", "--ci", host, "--from", source)

    said = trustpages("check", tmp_path / "shop" / "content", "--strict")

    assert said.code == 0, said.err
    assert "still to fill in: " in said.err


def test_it_says_what_it_made_and_how_to_go_on(tmp_path: Path) -> None:
    folder = tmp_path / "my shop"

    said = begun(folder, *NAMED, "--ci", "github")

    made = [path for path in tree(folder) if ".schemas" not in path]
    assert said.out.startswith(f"Created {folder} ({len(made)} files)\n\nNext: cd '{folder}' && ")
    assert "&& trustpages serve --open\n" in said.out
    assert "GitHub Actions" in said.out
    assert said.err == ""


@pytest.mark.parametrize(
    ("host", "names"),
    [
        ("github", [".github/workflows/publish.yml"]),
        ("gitlab", [".gitlab-ci.yml"]),
        ("cloudflare", [".github/workflows/publish.yml"]),
        ("netlify", []),
    ],
)
def test_an_address_that_is_not_known_is_said_with_the_files_that_want_it(
    tmp_path: Path, host: str, names: list[str]
) -> None:
    said = begun(tmp_path, "--ci", host)

    assert "write it into content/site.yaml\n" in said.out
    assert re.findall(r"and into (\S+), in place of https://shop.example/", said.out) == names
    assert "write it into" not in begun(tmp_path / "known", *ALL, "--ci", host).out


def test_the_files_of_a_shop_are_all_there(tmp_path: Path) -> None:
    begun(tmp_path, "--ci", "github")

    assert {
        ".gitignore",
        "README.md",
        "requirements.txt",
        ".github/workflows/publish.yml",
        "content/site.yaml",
        "content/.schemas/site.json",
    } <= set(tree(tmp_path))
    assert trustpages("init", "--help").code == 0


def test_each_file_of_the_content_names_a_schema_that_is_there(tmp_path: Path) -> None:
    begun(tmp_path)

    for path in [*(tmp_path / "content").rglob("*.md"), *(tmp_path / "content").rglob("*.yaml")]:
        named = re.search(r"\$schema=(\S+)", path.read_text(encoding="utf-8"))
        assert named, path
        assert (path.parent / named[1]).is_file()


def test_the_schemas_are_those_of_the_command_schema(tmp_path: Path) -> None:
    begun(tmp_path / "shop")
    trustpages("schema", tmp_path / "schemas")

    assert tree(tmp_path / "shop" / "content" / ".schemas") == tree(tmp_path / "schemas")


def test_a_git_repository_may_be_there_already(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()

    begun(tmp_path)


def test_nothing_is_ever_written_over(tmp_path: Path) -> None:
    """All that is in the way is named, and nothing is written."""
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "old.md").write_text("mine", encoding="utf-8")
    (tmp_path / "README.md").write_text("mine", encoding="utf-8")
    before = tree(tmp_path)

    said = trustpages("init", tmp_path, "--yes")

    assert (said.code, said.out) == (1, "")
    assert f"{tmp_path / 'README.md'}, {tmp_path / 'content'} [in-the-way]" in said.err
    assert tree(tmp_path) == before


def test_a_second_time_changes_nothing(tmp_path: Path) -> None:
    begun(tmp_path)
    before = tree(tmp_path)

    assert trustpages("init", tmp_path, "--yes").code == 1
    assert tree(tmp_path) == before


def test_without_a_terminal_it_asks_nobody(tmp_path: Path) -> None:
    said = trustpages("init", tmp_path / "shop")

    assert said.code == 2
    assert "there is nobody to ask" in said.err
    assert "--yes" in said.err
    assert not (tmp_path / "shop").exists()
    said = trustpages("init", tmp_path / "shop", "--name", "A", "--country", "GB")
    assert "(--language, --base-url, --email, --ci)" in said.err, "what is given is not missing"


def test_when_all_is_given_nobody_needs_to_be_asked(tmp_path: Path) -> None:
    said = trustpages("init", tmp_path / "shop", *ALL)

    assert said.code == 0


@pytest.mark.parametrize(
    ("flag", "text"),
    [
        ("--country", "UK"),
        ("--email", "nora"),
        ("--ci", "heroku"),
        ("--base-url", "ftp://b"),
        ("--name", ""),
    ],
)
def test_a_flag_that_cannot_be_used_is_wrong_usage(tmp_path: Path, flag: str, text: str) -> None:
    said = trustpages("init", tmp_path / "shop", "--yes", flag, text)

    assert said.code == 2
    assert f"{flag}: '{text}'" in said.err
    assert not (tmp_path / "shop").exists()


def test_six_questions_and_a_shop(answer: Any, tmp_path: Path) -> None:
    done = answer("Ann: Threads", "ie", "", "threads.example", "ann@threads.example", "GITLAB")

    assert done.exit_code == 0, done.output
    assert done.stderr.count("?") == 6
    site = (tmp_path / "shop" / "content" / "site.yaml").read_text(encoding="utf-8")
    assert "base_url: https://threads.example/\nlanguages: [en]\nhost: gitlab\n" in site
    shop = (tmp_path / "shop" / "content" / "shop.yaml").read_text(encoding="utf-8")
    assert '\nname: "Ann: Threads"\n' in shop
    assert "\nemail: ann@threads.example\n" in shop
    assert "  country: IE\n" in shop


def test_the_questions_are_in_the_language_of_the_terminal(
    answer: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")

    done = answer("Ann", "DE", "", "", "", "")

    assert done.exit_code == 0, done.output
    assert "What is the shop called?" not in done.stderr
    assert "[de]" in done.stderr
    site = (tmp_path / "shop" / "content" / "site.yaml").read_text(encoding="utf-8")
    assert "languages: [de]" in site


def test_after_the_answer_the_questions_are_in_that_language(answer: Any) -> None:
    done = answer("Ann", "FR", "fr", "", "", "")

    assert "What is the shop called?" in done.stderr
    assert "At which web address" not in done.stderr


def test_a_language_without_samples_is_told_at_once(answer: Any) -> None:
    done = answer("Ann", "FI", "fi", "", "", "")

    told, _, after = done.stderr.partition("There are no samples in Finnish yet")
    assert after
    assert "At which web address" not in told
    assert "At which web address" in after


def test_a_wrong_answer_is_asked_again_with_the_reason(answer: Any, tmp_path: Path) -> None:
    done = answer("", "Ann", "Ireland", "IE", "", "no address", "", "ann", "", "heroku", "none")

    assert done.exit_code == 0, done.output
    assert "Did you mean IE?" in done.stderr
    assert "'no address' is not the address of a site" in done.stderr.replace("https://no", "no")
    assert "'ann' is not a mail address" in done.stderr
    assert "'heroku' is none of them" in done.stderr
    assert (tmp_path / "shop").is_dir()


def test_what_is_given_as_a_flag_is_not_asked(answer: Any) -> None:
    done = answer("", "", "", flags=NAMED)

    assert done.exit_code == 0, done.output
    assert "What is the shop called?" not in done.stderr
    assert done.stderr.startswith("3 questions")


def test_who_stops_in_the_middle_has_nothing(answer: Any, tmp_path: Path) -> None:
    done = answer("Ann", "IE")

    assert done.exit_code != 0
    assert list(tmp_path.iterdir()) == []


def test_it_says_that_the_samples_are_in_english(tmp_path: Path) -> None:
    sentence = "The sample words are in English"

    assert sentence in begun(tmp_path / "fi", "--language", "fi").out
    assert sentence not in begun(tmp_path / "de", "--language", "de").out
    assert sentence not in begun(tmp_path / "en").out
    assert sentence in begun(tmp_path / "full", "--language", "de", "--from", "full").out
    assert sentence not in begun(tmp_path / "zh", "--language", "zh", "--from", "full").out


@pytest.mark.parametrize("source", ["minimal", "full"])
def test_it_ends_with_the_words_that_the_theme_lacks(tmp_path: Path, source: str) -> None:
    said = begun(tmp_path, "--language", "fi", "--from", source, "--ci", "github")

    assert said.out.endswith(
        "\n\nThe theme 'counter' has no words in Finnish: menus, headings and buttons of every page\n"
        "  are in English until you bring the words. This prints the file for them:\n"
        "  mkdir content/i18n\n"
        "  trustpages words --missing fi > content/i18n/fi.po\n"
    )
    assert said.out.count("no words in") == 1


@pytest.mark.parametrize("language", ["en", "zh", "ar", "de", "zh-TW"])
def test_it_says_nothing_of_words_that_the_theme_has(tmp_path: Path, language: str) -> None:
    assert "no words in" not in begun(tmp_path, "--language", language).out


def test_a_check_names_the_missing_words_once_more_behind_all_marks(tmp_path: Path) -> None:
    """Among the lines of what is to fill in, a single one is overlooked; the summary has it, too."""
    begun(tmp_path, "--language", "fi")
    content = tmp_path / "content"

    said = trustpages("check", content)

    marks, summary = said.err.split("\ntrustpages ")
    assert said.code == 0
    assert trustpages("check", content, "--strict").code == 1
    assert marks.count("still to fill in") > 40
    assert summary.count("no words in") == 1
    assert (
        "\n  Words         the theme 'counter' has no words in 'fi', so its own are in English"
        f" ({content}/site.yaml:3)\n"
        "                'trustpages words --missing fi' prints each label that lacks, with its place:"
        " save that as fi.po in a folder i18n of the content folder, and put your words behind msgstr.\n"
    ) in summary


def test_the_day_is_that_of_the_shop(tmp_path: Path) -> None:
    """At noon in Greenwich it is tomorrow in Auckland; a shop there is not dated yesterday."""
    noon = {"SOURCE_DATE_EPOCH": "1795348800"}
    trustpages("init", tmp_path / "nz", "--yes", "--country", "NZ", settings=noon)
    trustpages("init", tmp_path / "us", "--yes", "--country", "US", settings=noon)

    dated = [
        re.findall(
            r"given_on: (\S+)", (tmp_path / one / "content/staff/owner.md").read_text("utf-8")
        )
        for one in ("nz", "us")
    ]
    assert dated == [["2026-11-23"], ["2026-11-22"]]


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere"
)
def test_a_folder_that_cannot_be_written_is_told_plainly(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)

    said = trustpages("init", tmp_path / "shop", "--yes")

    assert said.code == 1
    assert "permission denied" in said.err


def test_the_help_names_every_host_that_the_files_are_made_for() -> None:
    assert format_ci_choices() == CI_CHOICES
