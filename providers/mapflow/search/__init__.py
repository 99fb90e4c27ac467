"""Imagery that others have: searched, and searched again as planned."""
