"""`python -m pcu_desk` and the `pcu-desk` command."""

from __future__ import annotations

import sys

from pcu_desk.bootstrap import run


def main() -> int:
    """Run the program with the process's own arguments."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
