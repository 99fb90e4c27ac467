"""The geometry and raster engine of these tests: shapely, pyproj-free geodesic areas, GDAL."""

import itertools
import math
from pathlib import Path

from georelay.providers.declare import AreaPart
from georelay.providers.errors import InputError
from georelay.providers.geodata import RasterFacts
from georelay.providers.mapflow.runs.limits import box_hectares
from shapely.geometry import mapping, shape
from shapely.ops import linemerge, unary_union


def hectares(polygon):
    """Good to a part in ten thousand for small polygons: scaled by the exact area of the bounding box."""
    west, south, east, north = polygon.bounds
    flat = (east - west) * (north - south)
    return box_hectares(polygon.bounds) * polygon.area / flat if flat else 0.0


def measured(polygon):
    return AreaPart(mapping(polygon), hectares(polygon), polygon.bounds, box_hectares(polygon.bounds))


def part_of(ring):
    return measured(shape({"type": "Polygon", "coordinates": [ring]}))


def polygons(geometry):
    parts = getattr(geometry, "geoms", [geometry])
    return [each for each in parts if each.geom_type == "Polygon" and each.area > 0]


class ShapelyGeodata:
    def clip(self, part, geometry):
        other = unary_union([shape({"type": "Polygon", "coordinates": each}) for each in _rings(geometry)])
        return tuple(measured(each) for each in polygons(shape(part.geometry).intersection(other)))

    def without_overlaps(self, parts):
        left = [shape(part.geometry) for part in parts]
        merged = True
        while merged:
            merged = False
            for one, other in itertools.combinations(range(len(left)), 2):
                if left[one].intersection(left[other]).area > 0:
                    left[one] = left[one].union(left.pop(other))
                    merged = True
                    break
        return tuple(measured(piece) for each in left for piece in polygons(each))

    def unite(self, runs):
        groups = [[(index, feature)] for index, run in enumerate(runs) for feature in run]
        changed = True
        while changed:
            changed = False
            for one, other in itertools.combinations(range(len(groups)), 2):
                if _meet(groups[one], groups[other]):
                    groups[one] += groups.pop(other)
                    changed = True
                    break
        return [_one_of(group) for group in groups]

    def raster_facts(self, path):
        from osgeo import gdal, osr

        data = gdal.Open(str(path))
        if data is None:
            raise InputError(f"The raster {Path(path).name} cannot be opened. Nothing was sent.")
        crs = data.GetSpatialRef()
        code = (
            f"{crs.GetAuthorityName(None)}:{crs.GetAuthorityCode(None)}" if crs and crs.GetAuthorityCode(None) else ""
        )
        move = data.GetGeoTransform(can_return_null=True)
        size = (math.hypot(move[1], move[4]), math.hypot(move[2], move[5])) if move else (0.0, 0.0)
        metres = max(size) * (111_320 if crs is not None and crs.IsGeographic() else 1)
        assert osr is not None
        return RasterFacts(
            Path(path).stat().st_size, data.RasterXSize, data.RasterYSize, data.RasterCount,
            gdal.GetDataTypeName(data.GetRasterBand(1).DataType).lower(), code or (crs.GetName() if crs else ""),
            size, metres, data.GetDriver().ShortName, move is not None,
        )  # fmt: skip

    def as_geotiff(self, path, folder):
        from osgeo import gdal

        target = Path(folder) / (Path(path).stem + ".tif")
        target.parent.mkdir(parents=True, exist_ok=True)
        gdal.Translate(str(target), str(path), creationOptions=["TILED=YES", "COMPRESS=DEFLATE"])
        return target

    def place(self, images, target):
        from osgeo import gdal

        image = images[0]
        points = [gdal.GCP(lon, lat, 0, column, row) for column, row, lon, lat in image.points]
        plain = gdal.Translate("", str(image.path), format="MEM", GCPs=points, outputSRS="EPSG:4326")
        target.parent.mkdir(parents=True, exist_ok=True)
        gdal.Warp(str(target), plain, dstSRS="EPSG:4326", dstAlpha=True, polynomialOrder=1)
        return target

    def tile_uri(self, url, zmin, zmax, signed):
        return f"type=xyz&zmin={zmin}&zmax={zmax}&signed={signed}&url={url}"


def _rings(geometry):
    return [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]


def _meet(one, other):
    return any(
        index != number and shape(feature["geometry"]).distance(shape(neighbour["geometry"])) < 1e-9
        for index, feature in one
        for number, neighbour in other
    )


def _one_of(group):
    if len(group) == 1:
        return dict(group[0][1])
    shapes = [shape(feature["geometry"]) for _, feature in group]
    whole = unary_union(shapes)
    whole = linemerge(whole) if whole.geom_type == "MultiLineString" else whole
    largest = max(group, key=lambda each: (shape(each[1]["geometry"]).area, shape(each[1]["geometry"]).length))[1]
    properties = dict(largest["properties"])
    if "area" in properties:
        properties["area"] = sum(map(hectares, polygons(whole))) * 10_000
    return {"type": "Feature", "properties": properties, "geometry": mapping(whole)}
