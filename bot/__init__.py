"""What to say next: meaning and state in, words and effects out; knows no sockets, no database, no audio and no clock."""
