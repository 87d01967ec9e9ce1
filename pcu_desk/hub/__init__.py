"""The exchange hub, a server of its own: takes sealed envelopes, keeps them, hands them on; can read none of them."""
