"""Areas and lengths on the WGS 84 ellipsoid (EPSG:7030) in plain numpy; input is longitude/latitude in degrees.

The area between an edge and the equator is the integral of the authalic
function q over longitude (J. P. Snyder, Map Projections: A Working Manual,
USGS 1395, equation 3-12). Edges are straight in longitude/latitude, which is
how GeoJSON defines them (RFC 7946, 3.1.1).
"""

from __future__ import annotations

import numpy as np

SEMI_MAJOR = 6378137.0
FLATTENING = 1 / 298.257223563
E2 = FLATTENING * (2 - FLATTENING)
E = E2**0.5
_NARROW = 0.002  # radians of latitude within which three terms of Taylor's series are exact to 1e-9 below 70 degrees
_GAUSS = np.polynomial.legendre.leggauss(8)


def metres_per_degree(latitude: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(metres per degree of longitude, of latitude) at latitudes in degrees."""
    phi = np.radians(latitude)
    w2 = 1 - E2 * np.sin(phi) ** 2
    prime = SEMI_MAJOR / np.sqrt(w2)
    meridian = prime * (1 - E2) / w2
    return np.radians(prime * np.cos(phi)), np.radians(meridian)


def ring_areas(lonlat: np.ndarray, ring_first: np.ndarray) -> np.ndarray:
    """Signed areas in m2, counterclockwise positive, of closed rings: ``lonlat`` (n, 2), offsets (rings + 1,)."""
    rings = len(ring_first) - 1
    areas = np.zeros(rings)
    if rings == 0:
        return areas
    sizes = np.diff(ring_first)
    starts = ring_first[:-1]
    lam, phi = (np.radians(lonlat[:, axis]) for axis in (0, 1))
    origin = phi[starts]
    lam, phi = lam - np.repeat(lam[starts], sizes), phi - np.repeat(origin, sizes)
    step = np.zeros(len(lam))
    step[:-1] = lam[1:] - lam[:-1]
    step[ring_first[1:] - 1] = 0
    following = np.zeros(len(phi))
    following[:-1] = phi[1:]
    following[ring_first[1:] - 1] = 0  # as ``step``: a ring that begins with nan takes nothing from the one before it
    wide = np.maximum.reduceat(np.abs(phi), starts) > _NARROW
    coefficients = _taylor(origin)
    total = phi + following
    squares = phi * phi + following * following
    moments = (total / 2, (squares + phi * following) / 3, total * squares / 4)
    for coefficient, moment in zip(coefficients, moments):
        areas -= coefficient * np.add.reduceat(step * moment, starts)
    for ring in np.flatnonzero(wide):
        areas[ring] = _wide_area(np.radians(lonlat[ring_first[ring] : ring_first[ring + 1]]))
    return areas


def _taylor(phi: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Coefficients of the first, second and third power of the latitude offset in the integral of the density."""
    sin, cos = np.sin(phi), np.cos(phi)
    w2 = 1 - E2 * sin * sin
    scale = SEMI_MAJOR**2 * (1 - E2)
    first = scale * cos / w2**2
    second = scale * sin * (4 * E2 * cos**2 / w2**3 - 1 / w2**2)
    bend = 4 * E2 * (cos**3 - 2 * sin * sin * cos) / w2**3 + 24 * E2**2 * sin * sin * cos**3 / w2**4
    third = scale * (bend - cos / w2**2 - 4 * E2 * sin * sin * cos / w2**3)
    return first, second / 2, third / 6


def _authalic(phi: np.ndarray) -> np.ndarray:
    sin = np.sin(phi)
    return SEMI_MAJOR**2 * (1 - E2) / 2 * (sin / (1 - E2 * sin * sin) + np.arctanh(E * sin) / E)


def _wide_area(radians: np.ndarray) -> float:
    """Area of one closed ring of any height, by Gauss-Legendre points along each edge."""
    lam, phi = radians[:, 0], radians[:, 1]
    points, weights = _GAUSS
    along = (phi[:-1, None] + phi[1:, None]) / 2 + (phi[1:, None] - phi[:-1, None]) / 2 * points
    mean = (_authalic(along) - _authalic(phi[:1])) @ weights / 2
    return float(-np.sum(mean * np.diff(lam)))


def local_metres(lonlat: np.ndarray, row: np.ndarray, centre: np.ndarray) -> np.ndarray:
    """Positions (n, 2) in metres east and north of each row's centre (rows, 2): true in scale near that centre."""
    east, north = metres_per_degree(centre[:, 1])
    metres = lonlat - centre.take(row, axis=0)
    metres[:, 0] *= east[row]
    metres[:, 1] *= north[row]
    return metres
