"""How it hears and speaks: audio to words and words to audio; does not know what the words mean, nor any tenant."""
