from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.domain import codes
from pcu_desk.domain.case import Case, Document, Examination, GoodsLine, Party, Person, Seal, SeizedItem, Seizure
from pcu_desk.domain.case import TransportUnit as Unit
from pcu_desk.domain.codes import Role
from pcu_desk.domain.event import Act
from pcu_desk.domain.listed import Category
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.ports import Founding, VerifyFault
from pcu_desk.domain.quantity import parse_quantity
from pcu_desk.domain.unit import PortUnit, UnitName
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.vault import attempts, connection, slots
from pcu_desk.vault.connection import Connection
from pcu_desk.vault.door import VaultFolders
from pcu_desk.vault.faults.scratch import raw
from pcu_desk.vault.slots import Opened
from pcu_desk.vault.store import Vault

PASSPHRASE = "a long passphrase of the port"
UNIT = PortUnit(code="GEPTI", country="GE", names=(UnitName("en", "PCU Poti"), UnitName("ru", "ПКЕ Поти")))


@dataclass(frozen=True, slots=True)
class Desk:
    """A founded vault on disk, with a supervisor (nino) and an officer (giorgi), and their keys in hand."""

    folder: Path
    keys: dict[str, Opened]

    def open(self, user: str = "nino") -> Vault:
        return VaultFolders().enter(self.folder, self.keys[user])

    @contextmanager
    def raw(self) -> Iterator[Connection]:
        """The database by raw SQL with the key, the journal's guards put aside and put back."""
        with raw(self.folder / connection.FILE, self.keys["nino"].dek) as database:
            yield database

    def verify(self) -> list[VerifyFault]:
        vault = self.open()
        try:
            return list(vault.verify(lambda *_: None))
        finally:
            vault._connections.close()


@pytest.fixture(autouse=True)
def _nobody_waits() -> None:
    attempts._in_process.clear()


@pytest.fixture(scope="session")
def _founded(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    folder = tmp_path_factory.mktemp("founded") / "vault"
    vault = VaultFolders().create(folder, Founding(UNIT, "nino", "ნინო", "Nino", PASSPHRASE))
    with vault.writing() as tx:
        tx.add_officer(Officer("giorgi", "გიორგი", "Giorgi", Role.OFFICER, ""), PASSPHRASE)
    vault.close()
    file = slots.read(folder)
    keys = {user: slots.open_by_passphrase(folder, file, user, PASSPHRASE) for user in ("nino", "giorgi")}
    return Desk(folder, keys)


@pytest.fixture
def desk(_founded: Desk, tmp_path: Path) -> Desk:
    """A fresh copy of the founded vault."""
    folder = tmp_path / "vault"
    shutil.copytree(_founded.folder, folder)
    return replace(_founded, folder=folder)


def full_case(number: str = "GEPTI-2026-A-0001", **changes: Any) -> Case:
    """A case with something in every group."""
    case = Case(
        id=uuid7(),
        number=number,
        opened_by="giorgi",
        place="Поти, причал 7",
        begun=Moment.parse("2026-11-21T14:06:00+04:00"),
        units=(
            Unit(uuid7(), codes.UnitKind.CONTAINER, "CSQU 305438 3"),
            Unit(uuid7(), codes.UnitKind.TRUCK, "AB 123 CD"),
        ),
        documents=(Document(uuid7(), codes.DocumentKind.BILL_OF_LADING, "MEDU-771 204"),),
        parties=(
            Party(uuid7(), codes.PartyRole.CONSIGNEE, "ООО «Ёлочка»", "Yolochka LLC", "Dushanbe", "TJ", "510 004"),
        ),
        goods=(GoodsLine(uuid7(), "Ceramic tiles", "6907.21", "960 cartons"),),
        seals=(Seal(uuid7(), "SL-99812", codes.SealAction.FOUND),),
        examination=Examination(result=codes.Result.SEIZURE),
        narrative="Дверь вскрыта; packages behind the tiles",
        seizure=Seizure(
            number=number.replace("-A-", "-S-"),
            grounds="Concealed from control",
            items=(SeizedItem(uuid7(), "Heroin", Category("drugs"), parse_quantity("12.640 kg")),),
            persons=(Person(uuid7(), codes.PersonRole.DRIVER, "Бахтиёр Назаров", "Bakhtiyor Nazarov"),),
        ),
    )
    return replace(case, **changes)


@pytest.fixture
def add_case() -> Callable[..., Case]:
    """Open a case in a vault, with a number of its own."""

    def add(vault: Vault, **changes: Any) -> Case:
        with vault.writing() as tx:
            number = f"GEPTI-2026-A-{tx.next_number('case', 2026):04}"
            case = full_case(number, **{"opened_by": vault.officer.user, **changes})
            tx.save_case(case, Act.OPENED)
        return case

    return add


@pytest.fixture(name="full_case")
def _full_case() -> Callable[..., Case]:
    return full_case
