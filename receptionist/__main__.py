"""`python -m receptionist`."""

from receptionist.cli import main

main()
