"""Asks windows to close as a desktop does when a person clicks the cross; the trials' display has no desktop.

Called with the windows' numbers; xdotool of Debian 12 has no such word.
"""

from __future__ import annotations

import ctypes
import sys

_CLIENT_MESSAGE = 33


class ClientMessage(ctypes.Structure):
    """XClientMessageEvent of Xlib.h, as long as an XEvent."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("rest", ctypes.c_long * 12),
    )


def ask(windows: list[int]) -> int:
    """Send WM_DELETE_WINDOW to each; return 1 when there is no display or no window."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XInternAtom.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int)
    x11.XSendEvent.argtypes = (ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_long, ctypes.c_void_p)
    x11.XCloseDisplay.argtypes = (ctypes.c_void_p,)
    display = x11.XOpenDisplay(None)
    if not display or not windows:
        return 1
    protocols = x11.XInternAtom(display, b"WM_PROTOCOLS", 0)
    delete = x11.XInternAtom(display, b"WM_DELETE_WINDOW", 0)
    for window in windows:
        event = ClientMessage(type=_CLIENT_MESSAGE, window=window, message_type=protocols, format=32)
        event.data[0] = delete
        x11.XSendEvent(display, window, 0, 0, ctypes.byref(event))
    x11.XCloseDisplay(display)  # which sends what was not yet
    return 0


if __name__ == "__main__":
    sys.exit(ask([int(word) for word in sys.argv[1:]]))
