"""PCU Desk: an encrypted, offline case desk for Port Control Units."""

__version__ = "0.1.0"
