"""The proof of a vault against its journal: begin with `proof.py`."""
