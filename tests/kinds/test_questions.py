"""Questions: drawn open by stage, named on the pages that they belong to, each with an address."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from support.facts import facts
from support.shops import changed, describe_problems, plan_shop

from trustpages.pipeline import BuiltSite

PAGE = (
    "questions.md",
    "---\ntitle: Asked\nsummary: What is asked.\nreviewed_on: 2026-11-02\n---\n",
)


def question(name: str, title: str, *facts: str, answer: str = "Yes.") -> tuple[str, str]:
    """The file of a question."""
    lines = "\n".join((f"title: {title}", *facts))
    return f"questions/{name}.md", f"---\n{lines}\n---\n{answer}\n"


OPENED = question("opened", "May I open it?", "stage: after", "pages: [returns]")
COLOURS = question("colours", "Do colours differ?", "stage: pre", "order: 2", answer="A *little*.")
SAMPLES = question(
    "samples", "Are there samples?", "stage: pre", "order: 1", "pages: [returns, home]"
)


def read(site: BuiltSite, path: str) -> str:
    """A page of a built site."""
    return site.files[PurePosixPath(path)].decode()


def test_answers_stand_open_by_stage_in_their_order(tmp_path: Path) -> None:
    html = read(
        plan_shop(changed(tmp_path, PAGE, OPENED, COLOURS, SAMPLES)), "questions/index.html"
    )

    assert "<em>little</em>" in html
    assert "<details" not in html[html.index("<main") : html.index("</main>")]
    anchors = [html.index(f'id="question-{name}"') for name in ("samples", "colours", "opened")]
    assert anchors == sorted(anchors)
    assert 'href="#question-opened"' in html
    assert "FAQPage" not in html


def test_a_page_names_its_own_questions_alone(tmp_path: Path) -> None:
    site = plan_shop(changed(tmp_path, PAGE, OPENED, COLOURS, SAMPLES))
    returns, home = read(site, "returns/index.html"), read(site, "index.html")

    assert 'href="../questions/index.html#question-opened"' in returns
    assert 'href="questions/index.html#question-samples"' in home
    assert "question-opened" not in home
    assert "question-colours" not in returns
    assert "Questions about this" not in read(site, "shipping/index.html")


def test_a_translated_question_has_a_translated_answer(tmp_path: Path) -> None:
    settings = ("site.yaml", "base_url: https://shop.example/\nlanguages: [en, zh]\n")
    chinese = ("questions/opened.zh.md", "---\ntitle: 可以打开吗？\n---\n可以。\n")
    site = plan_shop(changed(tmp_path, settings, PAGE, OPENED, COLOURS, chinese))

    asked = read(site, "zh/questions/index.html")
    assert "<p>可以。</p>" in asked
    assert '<div lang="en"><p>A <em>little</em>.</p>' in asked
    assert "可以打开吗？" in read(site, "zh/returns/index.html").replace("<wbr>", "")


def test_a_fault_in_an_answer_is_told_in_its_file(tmp_path: Path) -> None:
    wrong = question("opened", "May I?", "stage: after", answer="First.\n\nSee [it](nowhere.md).")

    (told, *more) = describe_problems(changed(tmp_path, PAGE, wrong)).splitlines()
    assert told.startswith("content/questions/opened.md:7:")
    assert "nowhere.md" in told + "".join(more)


def test_a_question_without_its_page_is_told_what_to_write(tmp_path: Path) -> None:
    told = describe_problems(changed(tmp_path, OPENED))

    assert "Write questions.md first; docs/recipes.md shows one." in told


def test_a_shop_without_questions_has_no_trace_of_them(tmp_path: Path) -> None:
    site = plan_shop(changed(tmp_path))

    pages = [read(site, str(path)) for path in site.files if path.suffix == ".html"]
    assert pages
    assert not [html for html in pages if "questions/" in html or 'id="asked"' in html]


def test_questions_of_a_page_are_those_that_name_it() -> None:
    one = {"title": "May I?", "stage": "after", "pages": ["returns"], "answer": "Yes."}
    made = facts("questions", questions={"b": one, "a": {**one, "title": "Must I?"}})

    assert made.list_questions("returns") == {"question-a": "Must I?", "question-b": "May I?"}
    assert made.list_questions("shipping") == {}
