"""Runs in the frozen program before anything else: what campaigns need of several processes, and only for campaigns.

The freezer's own step for them loads the whole of multiprocessing at each start.
"""

import sys

if {"bench", "-c", "--multiprocessing-fork"} & set(sys.argv[1:]):
    import pyi_rth_multiprocessing  # noqa: F401 - PyInstaller's step; loading it is running it
