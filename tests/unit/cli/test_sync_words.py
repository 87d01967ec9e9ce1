import json

import pytest

from pcu_desk.cli import line
from pcu_desk.domain.line import Line, SyncResult
from pcu_desk.i18n.catalog import Catalog

ROUND = SyncResult(0, 0, 0, Line.ONLINE)


def test_a_stuck_message_is_told_by_each_round_though_nothing_waits(capsys: pytest.CaptureFixture[str]) -> None:
    line._print(ROUND, 1, Catalog("en"), as_json=False)
    assert "Stuck: 1." in capsys.readouterr().out
    line._print(ROUND, 1, Catalog("en"), as_json=True)
    assert json.loads(capsys.readouterr().out)["stuck"] == 1


def test_a_round_says_nothing_of_stuck_messages_where_there_are_none(capsys: pytest.CaptureFixture[str]) -> None:
    line._print(ROUND, 0, Catalog("en"), as_json=False)
    assert "Stuck" not in capsys.readouterr().out
