"""The built-in sandbox: a server on the loopback address that speaks the three APIs over synthetic data."""

from .accounts import sandbox_email, sandbox_password, sandbox_token

__all__ = ["sandbox_email", "sandbox_password", "sandbox_token"]
