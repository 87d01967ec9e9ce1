"""Faults done on purpose to an exchange of real parts: three desks, a hub and the line between them.

Every row of `EXCHANGE` faults that a single hub can be put to has its measurement here, each with a broken program that
it must tell from this one. Nothing here touches a vault in use.
"""
