"""Writes the manual page of a program on standard output: `python manual.py pcu-desk|pcu-hub VERSION DAY`.

Commands and options are asked of the program itself, so the page can't fall behind it; the rest stands here.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from typing import Any

_SHARED = 5  # what so many commands have in common is told once
_BOLD, _NOTHING = r"\fB", r"\&"
Option = tuple[str, str]  # as it is typed, in roff; what it does

CODES = """.TP
.B 0
done
.TP
.B 1
refused, with one sentence on standard error
.TP
.B 2
the command line was not understood"""
DESK = {
    "NAME": r"pcu\-desk \- encrypted, offline case desk of a Port Control Unit",
    "SYNOPSIS": r""".B pcu\-desk
.RB [ \-\-vault
.IR DIR ]
.RB [ \-\-lang
.IR CODE ]
.RI [ FILE.pcucourier ]
.br
.B pcu\-desk
.I COMMAND
.RI [ argument ...]""",
    "DESCRIPTION": r"""Without a command
.B pcu\-desk
opens its window on the vault of this account. A courier file on the command line is offered to be taken in
once the vault is open. Where a window is open on that vault already, it comes to the front.
.PP
A vault holds the inspections, seizure reports and alerts of one desk of a Port Control Unit, encrypted. It is opened
by a passphrase, or by one of two recovery codes that are printed when it is made. The commands do what the window does,
for scripts and for machines without a screen; most of them ask for the passphrase.""",
    "FILES": r""".TP
.I ~/.local/share/pcu\-desk
the vault and the files of its cases
.TP
.I ~/.config/pcu\-desk
settings of the window
.TP
.I ~/.local/state/pcu\-desk
log and crash reports; neither holds anything of a case
.PP
Removing the package, also with
.BR purge ,
leaves all of them.""",
    "EXIT STATUS": f"{CODES}\n.TP\n.B 130\ninterrupted",
    "SEE ALSO": r""".BR pcu\-hub (1)""",
}
HUB = {
    "NAME": r"pcu\-hub \- exchange hub for the desks of Port Control Units",
    "SYNOPSIS": r""".B pcu\-hub
.I COMMAND
.RI [ argument ...]""",
    "DESCRIPTION": r"""A hub takes sealed messages and files from desks and hands them on to the desks they are for. It
can open none of them, and it stores nothing on a desk's word alone: every request is signed.
.PP
The package brings a service,
.IR pcu\-hub.service ,
that is not started by itself: a hub is first set up by enrolling a desk. It runs as the account
.BR pcuhub ,
on whose folder the other commands work too:
.PP
.RS 4
runuser \-u pcuhub \-\- pcu\-hub enrol request.json \-\-data /var/lib/pcu\-hub
.RE
.PP
Setting up, backing up and mending are told step by step in
.IR /usr/share/doc/pcu\-hub/README.md.gz .""",
    "FILES": r""".TP
.I /var/lib/pcu\-hub
database, keys and directory of the service's hub, and hub.toml with its settings, if there is one. Removing the
package, also with
.BR purge ,
leaves it.
.TP
.I /etc/default/pcu\-hub
address, port and certificate of the service
.TP
.I ~/.local/share/pcu\-hub
the folder of a hub where
.B \-\-data
names no other""",
    "EXIT STATUS": CODES,
    "SEE ALSO": r""".BR pcu\-desk (1)""",
}


def main() -> int:
    """Print one page."""
    program, version, day = sys.argv[1:]
    sys.stdout.write(page(program, version, day))
    return 0


def page(program: str, version: str, day: str) -> str:
    """Return the page of a program, whose package must be importable."""
    words, parser = (DESK, _desk()) if program == "pcu-desk" else (HUB, _hub())
    commands = [each for each in _leaves(parser, "") if each[0]]
    shared = _shared(commands)
    lines = [f'.TH "{program.upper()}" 1 "{day}" "PCU Desk {version}" "User commands"', ".nh", ".ad l"]
    for title in ("NAME", "SYNOPSIS", "DESCRIPTION"):
        lines += [f".SH {title}", words[title]]
    lines += [".SH OPTIONS", *_listed(_options(parser))]
    if shared:
        lines += [".SS Options of most commands", *_listed(shared)]
    lines.append(".SH COMMANDS")
    for name, tells, own in commands:
        lines += [_heading(name, own), _sentence(tells), *_listed(_but(_options(own), shared))]
    for title in ("FILES", "EXIT STATUS", "SEE ALSO"):
        lines += [f".SH {title}", words[title]]
    return "\n".join(line for line in lines if line) + "\n"


def _desk() -> argparse.ArgumentParser:
    from pcu_desk.cli.main import _parser  # noqa: PLC0415 - of the program that the page is about

    return _parser(["--help"])


def _hub() -> argparse.ArgumentParser:
    from pcu_desk.hub.__main__ import _parser  # noqa: PLC0415 - of the program that the page is about

    return _parser()


def _leaves(parser: argparse.ArgumentParser, tells: str, name: str = "") -> Iterator[tuple[str, str, Any]]:
    """Yield each command that has no commands of its own: its words, what it does, its parser."""
    groups = [each for each in parser._actions if isinstance(each, argparse._SubParsersAction)]  # noqa: SLF001 - argparse has no other door to these
    if not groups:
        yield name, tells, parser
    for group in groups:
        told = {each.dest: each.help or "" for each in group._choices_actions}  # noqa: SLF001 - argparse has no other door to this
        for word, own in group.choices.items():
            if told.get(word) != argparse.SUPPRESS:
                yield from _leaves(own, told.get(word) or own.description or "", f"{name} {word}".strip())


def _options(parser: argparse.ArgumentParser) -> list[Option]:
    """Return options and arguments of one parser, without those that are not told."""
    found = []
    for action in parser._actions:  # noqa: SLF001 - argparse has no other door to this
        if isinstance(action, argparse._SubParsersAction | argparse._HelpAction) or action.help == argparse.SUPPRESS:  # noqa: SLF001 - argparse has no other door to this
            continue
        told = (action.help or "") % {**vars(action), "prog": parser.prog}
        found.append((_typed(action), _plain(told)))
    return found


def _typed(action: argparse.Action) -> str:
    """Return an option as it is typed: its names bold, its value in italics."""
    value = action.metavar or ("|".join(map(str, action.choices)) if action.choices else action.dest.upper())
    shown = rf"\fI{_plain(' '.join(value) if isinstance(value, tuple) else value)}\fR"
    if not action.option_strings:
        return shown
    names = ", ".join(rf"\fB{_plain(each)}\fR" for each in action.option_strings)
    return names if action.nargs == 0 else f"{names} {shown}"


def _shared(commands: list[tuple[str, str, Any]]) -> list[Option]:
    counted = Counter(option for _, _, own in commands for option in _options(own) if option[0].startswith(_BOLD))
    return [option for option, times in counted.items() if times >= _SHARED]


def _but(options: list[Option], shared: list[Option]) -> list[Option]:
    return [option for option in options if option not in shared]


def _listed(options: list[Option]) -> list[str]:
    # An option stands here also where its name says all; an argument already stands in the heading.
    kept = [option for option in options if option[1] or option[0].startswith(_BOLD)]
    return [f".TP\n{typed}\n{told or _NOTHING}" for typed, told in kept]


def _heading(name: str, parser: argparse.ArgumentParser) -> str:
    """Return a command with its arguments in their order, those that may be left out in brackets."""
    words = [rf"\fB{_plain(name)}\fR"]
    for action in parser._actions:  # noqa: SLF001 - argparse has no other door to this
        if not action.option_strings:
            shown = _typed(action) + (" ..." if action.nargs in ("*", "+") else "")
            words.append(f"[{shown}]" if action.nargs in ("*", "?") else shown)
    return ".SS " + " ".join(words)


def _sentence(text: str) -> str:
    return _plain(text[:1].upper() + text[1:].rstrip(".") + ".") if text else ""


def _plain(text: str) -> str:
    """Return text that roff prints as it stands."""
    escaped = " ".join(text.split()).replace("\\", r"\e").replace("-", r"\-").replace("'", r"\(aq")
    return rf"\&{escaped}" if escaped.startswith(".") else escaped


if __name__ == "__main__":
    sys.exit(main())
