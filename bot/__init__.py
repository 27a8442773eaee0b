"""What to say next: meaning and state in, words and effects out; knows no socket, no database, no audio, no clock."""
