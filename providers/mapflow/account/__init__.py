"""The account: what it may use, its limits and projects."""
