"""Goes through every page of a vault in some languages at one size and prints the words that are cut, as JSON."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from pcu_desk import bootstrap
from pcu_desk.bootstrap.screen import be_offscreen


def main() -> None:
    folder, passphrase_file, case, width, height, *languages = sys.argv[1:]
    be_offscreen()
    from pcu_desk.ui.pictures import find_cuts

    passphrase = Path(passphrase_file).read_text("utf-8").splitlines()[0]
    desk = bootstrap.world().open_desk(Path(folder))
    found = find_cuts(desk, lambda: desk.unlock("giorgi", passphrase), case, languages, (int(width), int(height)))
    sys.stdout.write(json.dumps([[each.picture, str(each.cut)] for each in found]))


if __name__ == "__main__":
    main()
