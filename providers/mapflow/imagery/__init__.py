"""Mosaics and images: kept, previewed, uploaded, placed on the ground."""
