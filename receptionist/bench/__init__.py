"""Measures the running service from outside, over loopback, with callers and chatters of its own."""
