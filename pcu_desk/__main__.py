"""`python -m pcu_desk` and the `pcu-desk` command; also the words by which the program starts itself for a part."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Sequence

_INTERRUPTED = 130
_PARSE = "__parse"  # how the program starts itself to parse a file from outside: formats/process.py
_SCRIPT = "__proxy-script"  # … to run the script of a network's proxy: sync/proxies.py
_COURIER = "courier"  # … and a courier file: formats/couriers.py
_PAPER = "paper"  # … and a printed report that came back as a file: formats/papers.py
_HUB = "__hub"  # … to be the hub of a demonstration, where no Python is at hand: bootstrap/__init__.py
_PAINTED = "__painted"  # … to open the window of a folder and end at its first paint; without one, a bare window


def main() -> int:
    """Run the program with the process's own arguments.

    While libraries load, an interrupt ends the process at once: nothing is open yet, and some of them abort over it.
    """
    words = sys.argv[1:]
    if words == ["--version"]:  # before anything else is loaded
        from pcu_desk import __version__  # noqa: PLC0415 - as all below: only what this start needs

        print(f"pcu-desk {__version__}")  # noqa: T201 - the answer
        return 0
    _serve_multiprocessing(words)
    if words and words[0].startswith("__"):
        return _part(words)
    ours = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if ours:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    run = _program()
    try:
        if ours:
            signal.signal(signal.SIGINT, signal.default_int_handler)
        return run(words)
    except KeyboardInterrupt:
        return _INTERRUPTED


def _program() -> Callable[..., int]:
    """Load the program; before it, what is foreign goes from the environment, for OpenSSL reads it while it loads."""
    from pcu_desk.host.environment import shed_foreign_settings  # noqa: PLC0415 - not for --version
    from pcu_desk.host.installation import installation  # noqa: PLC0415 - not for --version

    shed_foreign_settings(installed=bool(getattr(sys, "frozen", False)) or installation().packed)
    from pcu_desk.bootstrap import run  # noqa: PLC0415 - after the shedding; the parts do without

    return run


def _part(words: Sequence[str]) -> int:  # noqa: PLR0911 - one way out per part
    """Be the part of the program that a hidden word names; each loads what it needs and no more."""
    if words == [_PARSE]:
        from pcu_desk.formats.child import serve  # noqa: PLC0415 - the process that parses needs nothing else

        return serve()
    if words == [_PARSE, _COURIER]:
        from pcu_desk.formats.courier_child import serve as serve_couriers  # noqa: PLC0415 - the process that parses needs nothing else

        return serve_couriers()
    if words == [_PARSE, _PAPER]:
        from pcu_desk.formats.paper_child import serve as serve_papers  # noqa: PLC0415 - the process that parses needs nothing else

        return serve_papers()
    if words == [_SCRIPT]:
        from pcu_desk.sync.script_child import serve as serve_scripts  # noqa: PLC0415 - the process of a script needs nothing else

        return serve_scripts()
    if words[0] == _HUB:
        from pcu_desk.hub.__main__ import main as serve_hub  # noqa: PLC0415 - the hub is a program of its own

        return serve_hub(words[1:])
    if words == [_PAINTED]:
        from pcu_desk.ui.bare import paint  # noqa: PLC0415 - what a start is held against needs nothing else

        return paint()
    if words[0] == _PAINTED:
        return _program()(["--vault", *words[1:]], until_painted=True)
    return _program()(words)


def _serve_multiprocessing(words: Sequence[str]) -> None:
    """Be a process of the fault campaigns, where a frozen program was started as one; else return."""
    if getattr(sys, "frozen", False) and ("--multiprocessing-fork" in words or "-c" in words):
        from multiprocessing import freeze_support  # noqa: PLC0415 - of a campaign

        freeze_support()


if __name__ == "__main__":
    sys.exit(main())
