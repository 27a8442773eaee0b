"""Simulated callers, played against the whole receptionist and judged by what ends up in the database."""
