"""How summaries go out: rows to a summary, a summary to a mail, mails from the outbox to the mail server."""
