"""The advice on what a shop states is followed to the letter, and the next build tells nothing more."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest
from support.shops import SMALLEST, TODAY, changed, try_build, with_line

from trustpages.diagnostics import Problem

File = tuple[str, str]
Files = tuple[File, ...]


def _page(body: str = "Text.", more: str = "", title: str = "Privacy") -> File:
    head = f"---\ntitle: {title}\nsummary: All about it.\nreviewed_on: 2026-11-01\n{more}---\n"
    return f"pages/{title.split(maxsplit=1)[0].lower()}.md", f"{head}{body}\n"


def _person(*lines: str, review_by: str = "2027-01-01") -> File:
    head = ["---", "title: Ann Lee", "summary: Ann Lee answers.", "reviewed_on: 2026-11-01"]
    consent = f"consent: {{given_on: 2026-01-01, covers: [name], review_by: {review_by}}}"
    return "staff/ann-lee.md", "\n".join(
        [*head, "role: Desk", "languages: [en]", consent, *lines, "---", ""]
    )


def _line(path: str, before: str, line: str) -> File:
    """A file of the smallest shop with one line more before another one."""
    return with_line(path, f"\n{before}", f"\n{line}\n{before}")


def _target(*lines: str) -> File:
    block = "\n".join(["targets:", "  web:", *(f"    {line}" for line in lines)])
    return _line("site.yaml", "theme:", block)


def _append(path: str, text: str) -> File:
    return path, f"{(SMALLEST / path).read_text(encoding='utf-8')}{text}"


OVER = _person("status: {state: active, day: 2026-01-01}", review_by="2026-06-01")
"""A person whose page is over, since the consent has lapsed."""
ROSE = ("staff/rose.md", OVER[1].replace("Ann Lee", "Rose"))
LEFT = _person("status: {state: left, day: 2026-11-01}")
BAKER = "qualifications: [{name: Baker, issuer: Guild, valid_to: DAY}]"
LAPSED = _person(BAKER.replace("DAY", "2026-11-21"))
HELD = _page(more="draft: yes\n")
EURO = with_line("shop.yaml", "currencies: [EUR]", "currencies: [EUR, GBP]")
FEE = _line("returns.md", "refund_within", "restocking_fee: 4 GBP")
POUNDS = with_line("shipping.md", "currency: EUR", "currency: GBP")
SHARE = "restocking_percent: 10"
AMOUNT = "restocking_fee: 4 EUR"
CUTOFF = with_line("promises.yaml", "    starts:", "    cutoff: 10:00\n    starts:")
ARABIC = with_line("site.yaml", "languages: [en]", "languages: [en, ar]")
GONE = "---\ntitle: Sizes\nwithdrawn: 2026-11-20\nwhy: All are one.\ninstead: {}\n---\n"
S3 = "bucket: shop"
DESK = "people: [{}]"
CARD = "method: Card\n    currencies: [{}]"

ADVICE: list[tuple[str, str, Files, Files]] = [
    ("currency-not-taken", "Write it in EUR", (FEE,), (_line("returns.md", "refund_within", AMOUNT),)),
    ("currency-not-taken", "add GBP to 'currencies' in shop.yaml", (FEE,), (FEE, EURO)),
    ("currency-not-taken", "Add GBP to 'currencies' in shop.yaml", (POUNDS,), (POUNDS, EURO)),
    ("currency-not-taken", "write EUR in that zone", (POUNDS,), ()),
    ("currency-not-taken", "or take it out of this list",
     (with_line("shop.yaml", "method: Card", CARD.format("EUR, GBP")),),
     (with_line("shop.yaml", "method: Card", CARD.format("EUR")),)),
    ("cutoffs-differ", "Write 12:00 here", (CUTOFF,),
     (with_line("promises.yaml", "    starts:", "    cutoff: 12:00\n    starts:"),)),
    ("cutoffs-differ", "change 'cutoff' in shipping.md", (CUTOFF,),
     (CUTOFF, with_line("shipping.md", "cutoff: 12:00", "cutoff: 10:00"))),
    ("day-span", "such as '1 to 2 business days'",
     (with_line("shipping.md", "transit: 1 to 2 business days", "transit: 24 to 48 hours"),),
     (with_line("shipping.md", "transit: 1 to 2 business days", "transit: 1 to 2 business days"),)),
    ("double-id", "Give this heading another wording",
     (_append("shipping.md", "\n## Prices\n\nText.\n"),),
     (_append("shipping.md", "\n## All prices\n\nText.\n"),)),
    ("expired-name", "Write the sentence anew without the name",
     (OVER, _page("Ask Ann Lee.")), (OVER, _page("Ask us."))),
    ("expired-name", "Take the name out, if that person is meant",
     (ROSE, _page("Ask Rose.")), (ROSE, _page("Ask us."))),
    ("heading-jump", "Write ## Deep",
     (_page("#### Deep\n\nText."),), (_page("## Deep\n\nText."),)),
    ("heading-jump", "Write ### Deep",
     (_page("## A\n\n#### Deep\n\nText."),), (_page("## A\n\n### Deep\n\nText."),)),
    ("no-text", "words of the heading after the #", (_page("##\n\nText."),), (_page("## Ours\n\nText."),)),
    ("no-text", "or delete the line", (_page("##\n\nText."),), (_page("\nText."),)),
    ("no-text", "between [ and ]", (_page("See [](returns.md)."),), (_page("See [this](returns.md)."),)),
    ("no-text", "or take it out", (_page("See [ ](https://x.example/)."),), (_page("See."),)),
    ("lapsed-anchor", "Correct it, if that stays",
     (LAPSED, _page("See [her](staff/ann-lee.md#qualifications).")),
     (LAPSED, _page("See [her](staff/ann-lee.md)."))),
    ("lapsed-fact", "Write the sentence anew without it",
     (OVER, _page("Here since {{ fact staff.ann-lee.status.day }}.")), (OVER, _page("Here."))),
    ("lapsed-fact", "or state the fact anew",
     (OVER, _page("Here since {{ fact staff.ann-lee.status.day }}.")),
     (_person("status: {state: active, day: 2026-01-01}"),
      _page("Here since {{ fact staff.ann-lee.status.day }}."))),
    ("link-to-held", "take the link out if it stays so",
     (HELD, _page("See [it](pages/privacy.md).", title="More")), (HELD, _page("See it.", title="More"))),
    ("link-to-held", "take the link out if the page does not come back",
     (OVER, _page("Ask [us](staff/ann-lee.md).")), (OVER, _page("Ask us."))),
    ("name-of-customer", "somebody known to the public, make it a link",
     (_page("As Mrs Miller says."),), (_page("As [Mrs Miller](https://miller.example/) says."),)),
    ("needed-draft", "Remove the line 'draft: yes'", (_line("home.md", "title:", "draft: yes"),), ()),
    ("no-summary", "Add 'summary:' to the file",
     (("pages/privacy.md", _page()[1].replace("summary: All about it.\n", "")),), (_page(),)),
    ("page-name", "such as 'staff/lin-mei.md'",
     (("pages/sizes.md", GONE.format("/returns/")),), (("pages/sizes.md", GONE.format("returns.md")),)),
    ("person-left", "take the name out",
     (LEFT, _line("desk.md", "channels:", DESK.format("ann-lee"))), (LEFT,)),
    ("person-left", "Name the person who does it now",
     (LEFT, _line("desk.md", "channels:", DESK.format("ann-lee"))),
     (LEFT, ("staff/bo.md", _person()[1].replace("Ann Lee", "Bo")),
      _line("desk.md", "channels:", DESK.format("bo")))),
    ("picture-in-words", "Take it out of the words",
     (_page("See ![me](me.jpg) here."),), (_page("See here."),)),
    ("private-use", "Type the words anew", (_page("Ask \ue000us."),), (_page("Ask us."),)),
    ("private-use", "Type the words anew",
     (with_line("home.md", "lead: Linen", "lead: \ue000Linen"),), ()),
    ("same-title", "Add a word to one of the two",
     (("pages/more.md", _page(title="Returns")[1]),), (("pages/more.md", _page(title="Returns abroad")[1]),)),
    ("secret-in-content", "Remove the line", (_line("shop.yaml", "email:", "password: hush"),), ()),
    ("target-endpoint", "such as https://s3.example",
     (_target("kind: bucket", S3, "endpoint: http://s3.example"),),
     (_target("kind: bucket", S3, "endpoint: https://s3.example"),)),
    ("target-kind", "In place of 'folder:' write two lines: 'kind: folder' and 'path: /srv/www'",
     (_target("folder: /srv/www"),), (_target("kind: folder", "path: /srv/www"),)),
    ("target-kind", "three lines: 'kind: ssh', 'server: shop.example' and 'path:' with the folder there",
     (_target("ssh: shop.example"),), (_target("kind: ssh", "server: shop.example", "path: /srv/www/shop"),)),
    ("target-secret", "Write https://git.example/x.git,",
     (_target("kind: git", "repository: https://me:hush@git.example/x.git"),),
     (_target("kind: git", "repository: https://git.example/x.git"),)),
    ("target-secret", "Write shop.example,",
     (_target("kind: ssh", "server: me:hush@shop.example", "path: /srv"),),
     (_target("kind: ssh", "server: shop.example", "path: /srv"),)),
    ("target-server", "user and server, such as deploy@shop.example; a port has its own field, 'port:'",
     (_target("kind: ssh", "server: deploy@shop.example:2222", "path: /srv"),),
     (_target("kind: ssh", "server: deploy@shop.example", "port: 2222", "path: /srv"),)),
    ("theme-name", "Write a theme's name, such as 'counter'",
     (with_line("site.yaml", "name: counter", "name: Counter"),), ()),
    ("theme-setting", "Its settings are: type, density",
     (with_line("site.yaml", "name: counter", "name: counter\n  settings: {font: big}"),),
     (with_line("site.yaml", "name: counter", "name: counter\n  settings: {density: airy}"),)),
    ("title-not-translated", "Add 'title:' with the words in 'ar'",
     (ARABIC, _page(), ("pages/privacy.ar.md", "---\nsummary: نبذة\n---\n")),
     (ARABIC, _page(), ("pages/privacy.ar.md", "---\nsummary: نبذة\ntitle: الخصوصية\n---\n"))),
    ("too-long", "Shorten it",
     (_person(), _line("desk.md", "channels:", DESK.format("ann-lee-" * 8 + "x"))),
     (_person(), _line("desk.md", "channels:", DESK.format("ann-lee")))),
    ("two-restocking-fees", "Keep the one that you charge, and remove the other",
     (_line("returns.md", "refund_within", f"{SHARE}\n{AMOUNT}"),),
     (_line("returns.md", "refund_within", SHARE),)),
    ("two-restocking-fees", "Keep the one that you charge, and remove the other",
     (_line("returns.md", "refund_within", f"{SHARE}\n{AMOUNT}"),),
     (_line("returns.md", "refund_within", AMOUNT),)),
]  # fmt: skip
"""Code, the words of the hint that are followed, and the files before and after."""


def _list_problems(folder: Path, files: Files) -> tuple[Problem, ...]:
    return try_build(changed(folder, *files))[1]


@pytest.mark.parametrize(
    ("code", "advice", "wrong", "right"),
    ADVICE,
    ids=[f"{one[0]}-{one[1][:30]}" for one in ADVICE],
)
def test_what_is_mended_as_advised_is_published(
    code: str, advice: str, wrong: Files, right: Files, tmp_path: Path
) -> None:
    before = _list_problems(tmp_path / "before", wrong)
    after = _list_problems(tmp_path / "after", right)

    assert [one.code for one in before] == [code]
    assert advice in before[0].hint
    assert after == ()


def test_a_path_of_this_computer_is_taken_out_as_advised(tmp_path: Path) -> None:
    path = tmp_path / "before" / "content"
    before = _list_problems(path.parent, (_page(f"See {path}/table.pdf there."),))

    assert [one.code for one in before] == ["private-path"]
    assert "a path of your computer, and take it out" in before[0].hint
    assert _list_problems(path.parent, (_page("See there."),)) == ()


def test_where_nothing_is_lost_the_former_pages_lead_on(tmp_path: Path) -> None:
    """The host cannot redirect every former address, and the hint says that the pages do."""
    names = [f"a{number}.html" for number in range(2_001)]
    aliases = _page(more=f"aliases: [{', '.join(names)}]\n")
    host = _line("site.yaml", "theme:", "host: cloudflare")
    built, problems = try_build(changed(tmp_path, host, aliases))

    assert [(one.code, one.level) for one in problems] == [("host-redirects", "notice")]
    assert problems[0].hint == "Nothing is lost: the former pages themselves lead on."
    assert built is not None
    for name in (names[0], names[-1]):
        assert b'content="0; url=privacy/index.html"' in built.files[PurePosixPath(name)]


def test_what_an_author_wrote_is_told_at_its_line(tmp_path: Path) -> None:
    """Headings and links without words, and headings too deep, are no fault of the theme."""
    words = "# comment: no heading\n#\n"
    page = _page("## A\n\n#### Deep\n\nSee [](returns.md).\n\n##\n", more=words)
    problems = _list_problems(tmp_path, (page,))

    assert [(one.code, one.place.line, one.place.column) for one in problems] == [
        ("heading-jump", 10, 1),
        ("no-text", 12, 5),
        ("no-text", 14, 1),
    ]


def test_the_day_of_these_shops_is_the_day_of_their_dates() -> None:
    """The consent of `OVER` and the paper of `LAPSED` have lapsed by then."""
    assert str(TODAY) == "2026-11-22"
