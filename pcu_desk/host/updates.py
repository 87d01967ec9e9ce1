"""Updates of the program from a signed file: proves one, puts it beside, lets it try itself, switches, goes back.

The vault is not its matter: the service has it backed up between the trial and the switch.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.update import (
    KEY_FILES,
    NO_KEYS,
    SAME,
    TRIED,
    InstallationKind,
    UpdateCard,
    UpdateLook,
    UpdateProgress,
    UpdateState,
    UpdateStep,
    parsed_name,
    require_follows,
)
from pcu_desk.host import trying
from pcu_desk.host.installation import Installation
from pcu_desk.host.program_folder import ProgramFolder, written

if TYPE_CHECKING:
    from pcu_desk.host.bundles import Bundle

IS_CHECKOUT = QT_TRANSLATE_NOOP(
    "update", "This program runs from a checkout of its source, which takes no update from a file. Update the checkout."
)
IS_PACKAGE = QT_TRANSLATE_NOOP(
    "update",
    "This program was put here as a package of the system, which takes no update from a file. Whoever looks after the "
    "computer installs the new package.",
)
UNPROVEN = QT_TRANSLATE_NOOP(
    "update",
    "Version {version} was put in and has not been started since. Nothing was changed; start the program once, or "
    "go back to the version before, then put in the next one.",
)
NOTHING_BEFORE = QT_TRANSLATE_NOOP("update", "There is no version before this one here. Nothing was changed.")

Trying = Callable[[Path, str, Callable[[], None]], None]


@dataclass(frozen=True, slots=True)
class Staged:
    """A proven and tried version beside the one in use."""

    card: UpdateCard
    _name: str
    _tree: Path
    _folder: ProgramFolder

    def switch(self) -> None:
        """Make it the version that starts next, on trial."""
        with written(self._folder.root):
            self._folder.take_in(self._tree, self._name)
            try:
                self._folder.switch(self._name)
            except BaseException:
                self._folder.put_away(self._name)  # on a full disk it would take the room that the vault needs
                raise


@dataclass(frozen=True, slots=True)
class Versions:
    """What runs here, with the keys that its build put into `release`; `tries` lets a folder's version try itself."""

    installation: Installation
    release: Path
    tries: Trying = field(default=trying.require_start)

    def state(self) -> UpdateState:
        """Return what can be said without a file; reads a few small files."""
        here, folder = self.installation, self._folder()
        before = parsed_name(folder.before()) if folder else None
        rolled_back = parsed_name(folder.refused()) if folder else None
        return UpdateState(
            self._kind(),
            here.version,
            here.sequence,
            here.target,
            self._has_keys(),
            here.development,
            self._refusal(),
            *(before or ("", 0)),
            rolled_back=rolled_back[0] if rolled_back else "",
        )

    def look(self, file: Path, progress: UpdateProgress) -> UpdateLook:
        """Prove an update and leave nothing of it. Raises UserError when it is not genuine."""
        folder = self._folder()
        # The temporary folder may lie in memory, which a bundle would fill.
        place = folder.root if folder and not folder.closed() else Path(tempfile.gettempdir())
        with self._proven(file, place, progress) as bundle:
            name = bundle.manifest.name
            tried = folder is not None and folder.tried(name)
            return UpdateLook(self._card(file, bundle), self._refusal() or self._misfit(bundle), tried)

    @contextmanager
    def staged(self, file: Path, progress: UpdateProgress, *, again: bool = False) -> Iterator[Staged]:
        """Prove an update, unpack it beside and let it try itself; on leaving, what was not switched to is gone."""
        folder = self._changeable()
        with folder.changing(), self._proven(file, folder.root, progress) as bundle:
            self._require_wanted(folder, bundle, again=again)
            with folder.incoming() as tree:
                bundle.unpack(tree, progress)
                self._require_start(tree, bundle, progress)
                yield Staged(self._card(file, bundle), bundle.manifest.name, tree, folder)

    def back(self) -> str:
        """Make the version before the one that starts next; return it. Raises UserError."""
        folder = self._changeable()
        with folder.changing():
            name = folder.before()
            found = parsed_name(name)
            if found is None:
                raise UserError(NOTHING_BEFORE)
            with written(folder.root):
                folder.go_back(name)
        return found[0]

    def _folder(self) -> ProgramFolder | None:
        root = self.installation.root
        return ProgramFolder(root, self.installation.name) if root else None

    def _kind(self) -> InstallationKind:
        if not self.installation.packed:
            return InstallationKind.CHECKOUT
        return InstallationKind.FOLDER if self.installation.root else InstallationKind.PACKAGE

    def _refusal(self) -> UserError | None:
        kind, folder = self._kind(), self._folder()
        if kind is InstallationKind.CHECKOUT:
            return UserError(IS_CHECKOUT)
        if folder is None:
            return UserError(IS_PACKAGE)
        if not self._has_keys():
            return UserError(NO_KEYS)
        return folder.closed()

    def _changeable(self) -> ProgramFolder:
        folder = self._folder()
        if folder is None:
            raise UserError(IS_PACKAGE if self.installation.packed else IS_CHECKOUT)
        return folder

    def _has_keys(self) -> bool:
        return any((self.release / name).is_file() for name in KEY_FILES.values())

    def _proven(self, file: Path, place: Path, progress: UpdateProgress) -> AbstractContextManager[Bundle]:
        from pcu_desk.host.bundles import proven  # noqa: PLC0415 - a state alone is told without these libraries

        return proven(file, self.release, place, progress)

    def _misfit(self, bundle: Bundle) -> UserError | None:
        try:
            self._require_follows(bundle)
        except UserError as error:
            return error
        return None

    def _require_follows(self, bundle: Bundle) -> None:
        here, folder = self.installation, self._folder()
        if bundle.manifest.name == here.name:  # also where another starts next: what runs can't be put in once more
            raise UserError(SAME, version=here.version)
        starts = parsed_name(folder.current()) if folder else None
        require_follows(bundle.manifest, starts or (here.version, here.sequence), here.target)

    def _require_wanted(self, folder: ProgramFolder, bundle: Bundle, *, again: bool) -> None:
        if folder.unproven():
            raise UserError(UNPROVEN, version=(parsed_name(folder.current()) or ("", 0))[0])
        self._require_follows(bundle)
        if not again and folder.tried(bundle.manifest.name):
            raise UserError(TRIED, version=bundle.manifest.version)

    def _require_start(self, tree: Path, bundle: Bundle, progress: UpdateProgress) -> None:
        size = bundle.manifest.size
        progress(UpdateStep.TRY, 0, size)
        self.tries(tree, bundle.manifest.version, lambda: progress(UpdateStep.TRY, size, size))

    def _card(self, file: Path, bundle: Bundle) -> UpdateCard:
        manifest = bundle.manifest
        return UpdateCard(
            manifest.version,
            manifest.sequence,
            manifest.target,
            manifest.least,
            len(manifest.files),
            manifest.size,
            file.name,
            bundle.by,
            manifest.made,
            self.installation.development,
        )
