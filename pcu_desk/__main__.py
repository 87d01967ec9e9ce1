"""`python -m pcu_desk` and the `pcu-desk` command."""

from __future__ import annotations

import signal
import sys

_INTERRUPTED = 130
_PARSE = "__parse"  # how the program starts itself to parse a file from outside: formats/process.py
_SCRIPT = "__proxy-script"  # … to run the script of a network's proxy: sync/proxies.py
_COURIER = "courier"  # … and a courier file: formats/couriers.py
_PAPER = "paper"  # … and a printed report that came back as a file: formats/papers.py


def main() -> int:
    """Run the program with the process's own arguments.

    While libraries load, an interrupt ends the process at once: nothing is open yet, and some of them abort over it.
    """
    if sys.argv[1:] == [_PARSE]:
        from pcu_desk.formats.child import serve  # noqa: PLC0415 - the process that parses needs nothing else

        return serve()
    if sys.argv[1:] == [_PARSE, _COURIER]:
        from pcu_desk.formats.courier_child import serve as serve_couriers  # noqa: PLC0415 - the process that parses needs nothing else

        return serve_couriers()
    if sys.argv[1:] == [_PARSE, _PAPER]:
        from pcu_desk.formats.paper_child import serve as serve_papers  # noqa: PLC0415 - the process that parses needs nothing else

        return serve_papers()
    if sys.argv[1:] == [_SCRIPT]:
        from pcu_desk.sync.script_child import serve as serve_scripts  # noqa: PLC0415 - the process of a script needs nothing else

        return serve_scripts()
    ours = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if ours:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from pcu_desk.bootstrap import run  # noqa: PLC0415 - while it loads, an interrupt ends the process

    try:
        if ours:
            signal.signal(signal.SIGINT, signal.default_int_handler)
        return run(sys.argv[1:])
    except KeyboardInterrupt:
        return _INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
