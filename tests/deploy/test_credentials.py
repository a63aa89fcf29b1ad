"""Keys come from the environment or the keyring, and are told to nobody."""

from __future__ import annotations

import sys
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from trustpages.deploy.store import DeployError
from trustpages.deploy.stores.credentials import Credentials, load_credentials

ID, SECRET = "AKIACANARY", "canary-secret-4711"
AWS = {"AWS_ACCESS_KEY_ID": ID, "AWS_SECRET_ACCESS_KEY": SECRET}
OWN = {"TRUSTPAGES_MY_SHOP_ACCESS_KEY_ID": "own", "TRUSTPAGES_MY_SHOP_SECRET_ACCESS_KEY": "mine"}


class _None(Exception):
    """What keyring raises where there is no backend."""


def ring(monkeypatch: pytest.MonkeyPatch, held: dict[str, str] | Exception) -> None:
    def get_password(service: str, user: str) -> str | None:
        assert service == "trustpages"
        if isinstance(held, Exception):
            raise held
        return held.get(user)

    fake: Any = ModuleType("keyring")
    fake.get_password, fake.errors = get_password, SimpleNamespace(NoKeyringError=_None)
    monkeypatch.setitem(sys.modules, "keyring", fake)


def test_the_environment_gives_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    ring(monkeypatch, RuntimeError("not asked"))

    assert load_credentials("shop", {**AWS, "AWS_SESSION_TOKEN": "t"}) == Credentials(
        ID, SECRET, "t"
    )


def test_a_target_may_have_keys_of_its_own() -> None:
    assert load_credentials("my-shop", {**AWS, **OWN}) == Credentials("own", "mine")


def test_half_of_the_keys_is_told() -> None:
    with pytest.raises(DeployError, match="AWS_SECRET_ACCESS_KEY is not set"):
        load_credentials("shop", {"AWS_ACCESS_KEY_ID": ID})


def test_the_keyring_gives_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    ring(monkeypatch, {"shop:access_key_id": ID, "shop:secret_access_key": SECRET})

    assert load_credentials("shop", {}) == Credentials(ID, SECRET)


@pytest.mark.parametrize("held", [{}, _None()])
def test_without_keys_the_variables_are_named(
    monkeypatch: pytest.MonkeyPatch, held: dict[str, str] | Exception
) -> None:
    ring(monkeypatch, held)

    with pytest.raises(DeployError, match="there are no keys") as caught:
        load_credentials("my-shop", {})

    assert "TRUSTPAGES_MY_SHOP_SECRET_ACCESS_KEY" in caught.value.hint


def test_without_the_package_the_keyring_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)

    with pytest.raises(DeployError, match="there are no keys"):
        load_credentials("shop", {})


def test_a_keyring_that_does_not_open_is_told_without_its_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ring(monkeypatch, RuntimeError(f"could not decrypt {SECRET}"))

    with pytest.raises(DeployError, match=r"does not open \(RuntimeError\)") as caught:
        load_credentials("shop", {})

    assert SECRET not in f"{caught.value!r} {caught.value.hint}"


def test_keys_do_not_show_themselves() -> None:
    held = Credentials(ID, SECRET, "canary-token")

    assert repr(held) == "Credentials()"
    assert (
        held.redact_text(f"{ID} {SECRET} canary-token https://a:b@c") == "••• ••• ••• https://•••@c"
    )
