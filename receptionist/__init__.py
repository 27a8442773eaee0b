"""The service: sockets, pages, wiring and the carrying out of decisions; knows neither language nor speech."""

__version__ = "0.1.0"
