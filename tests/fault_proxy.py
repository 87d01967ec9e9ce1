"""The proxy that breaks a line on purpose lies with the fault campaigns of the program."""

from pcu_desk.cli.exchange_faults.proxy import Exchange, Fault, FaultProxy, http_reply, wait_until

__all__ = ["Exchange", "Fault", "FaultProxy", "http_reply", "wait_until"]
