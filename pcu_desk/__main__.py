"""`python -m pcu_desk` and the `pcu-desk` command."""

from __future__ import annotations

import sys

_INTERRUPTED = 130


def main() -> int:
    """Run the program with the process's own arguments; an interrupt counts from the first import on."""
    try:
        from pcu_desk.bootstrap import run  # noqa: PLC0415 - loading takes a moment in which a person may give up

        return run(sys.argv[1:])
    except KeyboardInterrupt:
        return _INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
