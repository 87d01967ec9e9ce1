"""The window: builds, binds and forwards; what may happen is decided in services and domain."""
