"""The only network of the desk: drains the outbox, pulls the inbox; decides nothing about what messages mean."""
