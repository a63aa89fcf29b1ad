"""How a shop is reached, as its pages say it: in which order, and without what it does not have."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath

import pytest
from support.shops import SITES, changed, describe_problems, plan_shop, with_line

NO_TELEPHONE = SITES / "no-telephone" / "content"
OF_A_TELEPHONE = re.compile(
    r"tel:|telephone|\bphones?\b|\bcall|\bdial|\bring\b|hotline|^TEL", re.IGNORECASE | re.MULTILINE
)
CHANNEL = "    languages: [en]\n    cost: Nothing\n    first_reply: 1 business day\n"
TELEGRAM = "  chat:\n    kind: im\n    label: Chat\n    service: telegram\n    id: plainthreads\n"
WECHAT = "  chat:\n    kind: im\n    label: Chat\n    service: wechat\n    id: plainthreads\n"
CALL_BACK = "  back:\n    kind: callback\n    label: We call you\n    request: mail\n"
PHONE = "  phone:\n    kind: phone\n    label: Ring\n    phone: +353 21 496 0123\n"


def _read_page(content: Path, name: str) -> str:
    return plan_shop(content).files[PurePosixPath(name)].decode()


def _with_channel(folder: Path, channel: str, *, first: bool = True) -> Path:
    """The smallest shop with one more channel, before all others or after them."""
    mark, end = ("channels:\n", "") if first else ("    first_reply: 5 business days\n", "---\n")
    old = mark + end if first else f"{mark}{end}"
    new = f"{mark}{channel}{CHANNEL}{end}"
    return changed(folder, with_line("desk.md", old, new))


def test_no_file_of_a_shop_without_a_telephone_hints_at_one() -> None:
    """Not to people, and not to machines; names of styles are nobody's words."""
    files = plan_shop(NO_TELEPHONE).files
    texts = {
        path: data.decode()
        for path, data in files.items()
        if path.suffix in {".html", ".vcf", ".atom", ".txt", ".xml"}
    }

    assert len(texts) > 8
    for path, text in texts.items():
        shown = re.sub(r' class="[^"]*"', "", text)
        assert OF_A_TELEPHONE.findall(shown) == [], path


def test_without_a_complaint_telephone_the_page_leads_with_the_mailbox() -> None:
    page = _read_page(NO_TELEPHONE, "complaints/index.html")
    lead = page[page.index('class="lead call"') :]

    assert lead.index("Write to us") < lead.index("mailto:trouble@") < lead.index("By post")
    assert "When we answer" not in page


@pytest.mark.parametrize("name", ["index.html", "complaints/index.html"])
def test_the_footer_names_the_mailbox_of_complaints_once(tmp_path: Path, name: str) -> None:
    own = _read_page(NO_TELEPHONE, name)
    assert own[own.index("<footer") :].count("mailto:trouble@fennelpress.example") == 1

    line = "line: {phone: +353 21 496 0123, languages: [en], cost: The price of a local call}\n"
    shared = _read_page(changed(tmp_path, with_line("complaints.md", line, "")), name)
    assert shared[shared.index("<footer") :].count("mailto:nora@threads.example") == 1


@pytest.mark.parametrize(
    ("channel", "button"),
    [
        (PHONE, 'class="sign-contact" href="tel:+353214960123"'),
        (TELEGRAM, 'class="sign-contact" href="https://t.me/plainthreads"'),
        (WECHAT, 'class="sign-contact" href="../contact/index.html"'),
        (CALL_BACK, 'class="sign-contact" href="mailto:nora@threads.example"'),
    ],
)
def test_the_header_leads_with_the_first_channel(tmp_path: Path, channel: str, button: str) -> None:
    page = _read_page(_with_channel(tmp_path, channel), "returns/index.html")

    assert button in page


@pytest.mark.parametrize("first", [True, False])
def test_all_pages_keep_the_order_of_the_file(tmp_path: Path, *, first: bool) -> None:
    content = _with_channel(tmp_path, TELEGRAM, first=first)
    desk = _read_page(content, "contact/index.html")
    asked = _read_page(content, "returns/index.html")

    shown = re.findall(r"t\.me/plainthreads|mailto:nora|3 Quay Row", desk[desk.index("<main") :])
    written = ["mailto:nora", "3 Quay Row"]
    expected = ["t.me/plainthreads", *written] if first else [*written, "t.me/plainthreads"]
    assert list(dict.fromkeys(shown)) == expected
    for page, start in ((desk, "<main"), (asked, "counter-ways")):
        part = page[page.index(start) :]
        assert (part.index("t.me/plainthreads") < part.index("mailto:nora")) == first
    assert "Telegram" in asked[asked.index("counter-ways") :]


def test_a_letter_without_an_address_goes_to_the_shop(tmp_path: Path) -> None:
    address = "    address: {street: 3 Quay Row, city: Cork, country: IE}\n"
    content = changed(tmp_path, with_line("desk.md", address, ""))

    assert describe_problems(content) == ""
    desk = _read_page(content, "contact/index.html")
    assert "3 Quay Row" in desk[: desk.index("<footer")]


def test_a_call_back_names_the_channel_by_which_it_is_asked_for(tmp_path: Path) -> None:
    desk = _read_page(_with_channel(tmp_path, CALL_BACK), "contact/index.html")
    block = desk[desk.index("We call you") :]
    block = block[: block.index("</li>")]

    assert re.search(r"Ask for the call</dt><dd><a [^>]*mailto:nora@threads\.example", block)
    assert "We call within" in block
    assert "tel:" not in block


@pytest.mark.parametrize(
    ("channel", "code"),
    [
        (TELEGRAM, "QR code for Telegram"),
        (f"{WECHAT}    qr: https://u.wechat.example/abc\n", "QR code for WeChat"),
        (WECHAT, ""),
    ],
)
def test_a_code_is_drawn_where_there_is_something_to_scan(
    tmp_path: Path, channel: str, code: str
) -> None:
    desk = _read_page(_with_channel(tmp_path, channel), "contact/index.html")

    assert re.findall(r'role="img" aria-label="([^"]+)"><svg', desk) == ([code] if code else [])
    assert ">t.me/" not in desk


def test_everything_that_is_closed_names_no_telephone_that_is_not_there(tmp_path: Path) -> None:
    notice = (
        "---\ntitle: Away\nsummary: When.\nkind: holiday\nstarts: 2026-11-11\nends: 2026-12-01\n"
        "effect: Nobody answers.\nchoices: [{title: Wait, text: Wait.}]\n"
        "affects: {closes: everything}\n---\n"
    )
    line = "line: {phone: +353 21 496 0123, languages: [en], cost: The price of a local call}\n"
    with_one = changed(tmp_path / "with", ("notices/away.md", notice))
    without = changed(
        tmp_path / "without",
        ("notices/away.md", notice),
        with_line("complaints.md", line, ""),
    )

    assert "complaint telephone" in _read_page(with_one, "notices/away/index.html")
    assert "complaint telephone" not in _read_page(without, "notices/away/index.html")
