"""The checks on Dask, for registries of plots that no desktop holds. Not a part of the plugin's zip."""
