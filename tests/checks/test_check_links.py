"""Links: every address leads to a file of the site, and to a spot that is there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath

import pytest
from rendered_samples import html, list_problems, lost, page, problem, site

from trustpages.checks import check_site
from trustpages.diagnostics.problem import Place
from trustpages.model.page import LinkSource

WRITTEN = Place("content/pages/returns.md", 12, 5, "See [fees](desk.md#fee).")


def test_a_site_without_faults_passes() -> None:
    assert check_site(site()) == ()


@pytest.mark.parametrize(
    "link",
    [
        '<a href="../desk/index.html">desk</a>',
        '<a href="../desk/index.html#spot">desk</a>',
        '<a href="#here">here</a><p id="here">',
        '<a href="#">top</a><a href="#top">top</a>',
        '<a href="https://elsewhere.example/page">out</a>',
        '<a href="https://shop.example/cart">the shop itself</a>',
        '<a href="https://shop.example/trust/desk/">whole</a>',
        '<a href="mailto:a@shop.example">mail</a><a href="tel:+441174960123">call</a>',
        '<a href="../na%C3%AFve%20file.txt">escaped</a>',
        '<img src="../a.jpg" srcset="../a.jpg 1w, ../b.jpg 2w" alt="" width="1" height="1">',
        '<video src="../a.mp4" poster="../a.jpg"><track src="../a.vtt"></video>',
    ],
)
def test_an_address_that_leads_somewhere_passes(link: str) -> None:
    names = ("a.jpg", "b.jpg", "a.mp4", "a.vtt", "naïve file.txt")
    drawn = site(inner=link)
    desk = html(page("desk"), '<p id="spot">').encode()
    files = {**drawn.files, PurePosixPath("desk/index.html"): desk}
    files |= {PurePosixPath(name): b"" for name in names}

    assert check_site(replace(drawn, files=files)) == ()


@pytest.mark.parametrize(
    ("inner", "code"),
    [
        ('<a href="../dsk/index.html">desk</a>', "broken-link"),
        ('<a href="../desk/index.html#spot">desk</a>', "broken-anchor"),
        ('<a href="#here">here</a>', "broken-anchor"),
        ('<a href="https://shop.example/trust/dsk/">whole</a>', "broken-link"),
        ('<img src="../a.jpg" alt="" width="1" height="1">', "broken-link"),
        ('<picture><source srcset="../a.avif 1w"></picture>', "broken-link"),
        ('<video poster="../a.jpg"></video>', "broken-link"),
        ('<video><track src="../a.vtt"></video>', "broken-link"),
        ('<a href="../desk/">desk</a>', "folder-address"),
        ('<a href="">nothing</a>', "folder-address"),
        ('<a href="/trust/desk/index.html">desk</a>', "address-shape"),
        ('<a href="../../cart.html">out</a>', "address-outside"),
        ('<img src="/cart.jpg" alt="" width="1" height="1">', "address-outside"),
        ('<a href="javascript:alert(1)">run</a>', "strange-address"),
        ('<a href="java&#10;script:alert(1)">run</a>', "strange-address"),
        ('<a href="\\\\evil.example">out</a>', "strange-address"),
        ('<a href="https://[">out</a>', "strange-address"),
        ('<img src="data:image/png;base64,AA" alt="" width="1" height="1">', "strange-address"),
    ],
)
def test_an_address_that_leads_nowhere_is_an_error(inner: str, code: str) -> None:
    assert problem(site(inner=inner)).code == code


def test_a_picture_for_other_sites_is_there() -> None:
    head = '<meta property="og:image" content="https://shop.example/trust/a.jpg">'

    assert problem(site(head=head)).code == "broken-link"
    assert check_site(site(head=head, a_jpg=b"")) == ()


def test_a_style_sheet_names_files_that_are_there() -> None:
    style = b"a { background: url('a.png') } b { background: url(data:x) }"

    assert problem(site(style_css=style)).code == "broken-link"
    assert check_site(site(style_css=style, a_png=b"")) == ()


def test_a_broken_link_of_an_author_is_told_at_its_line_with_what_may_be_meant() -> None:
    drawn = site(
        page("returns", link_sources=(LinkSource("desk/#fee", WRITTEN),)),
        inner='<a href="../desk/index.html#fee">fees</a>',
    )
    desk = html(page("desk"), '<h2 id="fees">Fees</h2>').encode()
    told_once = problem(
        replace(drawn, files={**drawn.files, PurePosixPath("desk/index.html"): desk})
    )

    assert told_once.place == WRITTEN
    assert told_once.message == "a link leads to '#fee', but 'desk/index.html' has no such spot"
    assert told_once.hint == "Did you mean '#fees'? Correct the link."


def test_the_headings_of_a_page_are_named_when_none_is_alike() -> None:
    inner = '<a href="#xyz">x</a><h2 id="ask-heading">Ask</h2><h2 id="one">One</h2><h2 id="two">Two</h2>'

    assert problem(site(inner=inner)).hint.startswith("The spots there are: #one, #two. ")


def test_an_anchor_on_the_authors_own_page_is_told_at_its_line() -> None:
    own = page("returns", link_sources=(LinkSource("returns/#fee", WRITTEN),))

    assert problem(site(own, inner='<a href="#fee">fees</a>')).place == WRITTEN


def test_words_that_are_drawn_on_another_page_still_know_their_line() -> None:
    writer = page("desk", link_sources=(LinkSource("returns/#fee", WRITTEN),))

    assert problem(site(writer, inner='<a href="#fee">fees</a>')).place == WRITTEN


def test_a_fault_of_every_page_is_said_once() -> None:
    drawn = site()
    broken = b'<a href="../x.html">x</a></body>'
    files = {
        path: data.replace(b"</body>", broken) if "zh" not in path.parts else data
        for path, data in drawn.files.items()
        if path.name != "404.html"
    }

    said = "a link leads to 'x.html', but the site has no such file (and on one other page)"

    assert list_problems(replace(drawn, files=files)) == [f"broken-link: {said}"]


@pytest.mark.parametrize(
    ("address", "codes"),
    [
        ("/trust/desk/index.html", []),
        ("desk/index.html", ["address-shape"]),
        ("/desk/index.html", ["address-outside"]),
    ],
)
def test_the_page_for_lost_addresses_counts_from_the_sites_own_path(
    address: str, codes: list[str]
) -> None:
    drawn = site()
    drawn_lost = html(lost("en"), f'<a href="{address}">desk</a>').encode()
    files = {**drawn.files, PurePosixPath("404.html"): drawn_lost}

    assert [one.code for one in check_site(replace(drawn, files=files))] == codes


@pytest.mark.parametrize(("file", "codes"), [("desk", []), ("dsk", ["broken-link"])])
def test_a_page_that_leads_on_by_itself_leads_somewhere(file: str, codes: list[str]) -> None:
    refresh = f'<meta http-equiv="refresh" content="0; url=../{file}/index.html">'

    assert [one.code for one in check_site(site(head=refresh))] == codes
