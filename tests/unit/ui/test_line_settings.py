from __future__ import annotations

from collections.abc import Callable

import pytest

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.line_trial import LineTrial, hub_address
from pcu_desk.domain.text import Text
from pcu_desk.ui.shell.line_settings import LinePanel
from pcu_desk.ui.shell.settings_page import SettingsPage
from tests.at_window import choose
from tests.unit.ui.conftest import Hands

NO_DIRECTORY = UserError(Text("alerts", "This desk has no directory of units yet, so nothing can be sealed."))


def panel(hands: Hands) -> LinePanel:
    page = hands.area.open("settings", "line")
    assert isinstance(page, SettingsPage)
    return page.line


def fill(line: object, text: str) -> None:
    line.setText(text)
    line.editingFinished.emit()


def test_the_hubs_address_is_the_directorys_until_another_is_set_and_counts_at_once(hands: Hands) -> None:
    form = panel(hands)
    hands.until(lambda: "https://hub.example.org" in form.hub.accessibleDescription())
    started = len(hands.sync.started)
    fill(form.hub, "https://hub2.example.org/")
    assert hands.settings.get("hub_url") == "https://hub2.example.org"
    hands.until(lambda: len(hands.sync.started) == started + 1)
    assert hands.sync.stopped
    fill(form.hub, "https://hub2.example.org")
    fill(form.hub, "")
    assert hands.settings.get("hub_url") == ""
    hands.until(lambda: len(hands.sync.started) == started + 2)


@pytest.mark.parametrize(
    "wrong", ["hub.example.org", "ftp://hub.example.org", "https://", "https://a b", "https://a@b"]
)
def test_what_is_no_address_is_told_in_its_field_and_not_kept(hands: Hands, wrong: str) -> None:
    form = panel(hands)
    fill(form.hub, wrong)
    assert "is no address of a hub" in form.hub.accessibleDescription()
    assert hands.settings.get("hub_url") == ""
    with pytest.raises(UserError):
        hub_address(wrong)


def test_a_proxy_is_chosen_by_its_address_and_its_password_goes_to_the_keyring_alone(hands: Hands) -> None:
    form = panel(hands)
    assert not form.proxy_field.isVisible()
    choose(form.way, "address")
    assert form.proxy_field.isVisible()
    assert form.proxy.hasFocus()
    fill(form.proxy, "nino:s3cret-word@proxy.example:3128")
    assert hands.settings.get("proxy") == "http://nino@proxy.example:3128"
    assert "s3cret" not in form.proxy.text()
    hands.until(lambda: hands.line.kept == ["s3cret-word"])
    assert form.password_field.isVisible()
    fill(form.password, "another")
    hands.until(lambda: hands.line.kept == ["s3cret-word", "another"])
    assert form.password.text() == ""
    hands.until(lambda: "is kept by the keyring" in form.password.accessibleDescription())
    hands.line.keyring = False
    fill(form.password, "a third")
    hands.until(lambda: "asked for again at the next start" in form.password.accessibleDescription())
    assert "s3cret" not in str(hands.settings.chosen)
    choose(form.way, "none")
    assert hands.settings.get("proxy") == "none"
    assert not form.password_field.isVisible()


def test_a_script_and_the_systems_own_way_are_kept_as_such(hands: Hands) -> None:
    form = panel(hands)
    choose(form.way, "script")
    fill(form.proxy, "http://proxy.example/proxy.pac")
    assert hands.settings.get("proxy") == "pac:http://proxy.example/proxy.pac"
    hands.area.open("inspections")
    fill(form.proxy, "no script")
    assert "is not a proxy" in form.proxy.accessibleDescription()
    assert hands.settings.get("proxy") == "pac:http://proxy.example/proxy.pac"
    choose(form.way, "system")
    assert hands.settings.get("proxy") == "system"


def test_what_was_set_before_is_shown(make_hands: Callable[..., Hands]) -> None:
    hands = make_hands(proxy="pac:http://proxy.example/p.pac", ca_file="office.pem", hub_url="https://h.example")
    hands.unlock()
    form = panel(hands)
    assert (form.hub.text(), form.way.currentData()) == ("https://h.example", "script")
    assert form.proxy.text() == "http://proxy.example/p.pac"
    assert form.file.accessibleName() == "office.pem"
    form.away.click()
    assert hands.settings.get("ca_file") == ""
    assert form.away.isHidden()
    form.set_file("other.pem")
    assert hands.settings.get("ca_file") == "other.pem"


@pytest.mark.parametrize(
    ("outcome", "tone", "said"),
    [
        (LineTrial("https://h", None), "ok", "https://h answered, and its signature holds"),
        (LineTrial("https://h", None, "proxy:3128", -90), "ok", "clock differs from this one by 90 seconds"),
        (LineTrial("https://h", LineReason.LOGIN_NEEDED), "warn", "The network wants its own login first"),
        (LineTrial("https://h", LineReason.TRUST), "danger", "certificate is not trusted"),
        (LineTrial("https://h", LineReason.PROXY), "warn", "proxy wants a name and password"),
        (LineTrial("https://h", LineReason.NO_LINE), "warn", "https://h was not reached"),
        (NO_DIRECTORY, "danger", "has no directory of units yet"),
    ],
)
def test_trying_the_line_tells_in_words_what_came_and_touches_no_message(
    hands: Hands, outcome: LineTrial | UserError, tone: str, said: str
) -> None:
    form = panel(hands)
    hands.line.outcome = outcome
    before = list(hands.window.session.alerts.queue_list)
    form.go.click()
    hands.until(lambda: form.work is None and form.banner.words() and form.banner.tone != "info")
    assert form.banner.tone == tone
    assert said in form.banner.words()
    assert hands.sync.sent_now == 0
    assert hands.window.session.alerts.queue_list == before


def test_the_keys_are_a_tab_of_their_own_and_ctrl_slash_opens_it(hands: Hands) -> None:
    assert hands.window.press("keys")
    assert (hands.area.current, hands.area.page().current_item()) == ("settings", "keys")
    hands.area.page().press("section:1")
    assert hands.area.page().current_item() == "window"
