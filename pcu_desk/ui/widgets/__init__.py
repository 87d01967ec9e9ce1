"""The parts that pages are made of, each one thing; none of them knows a case or a message."""
