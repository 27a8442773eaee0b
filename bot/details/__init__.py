"""What callers say inside a sentence: numbers, names, times, answers; pure grammars that know no conversation."""
