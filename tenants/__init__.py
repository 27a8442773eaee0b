"""Everything that is kept, always under a tenant; does not know HTTP, audio, or how a decision was made."""
