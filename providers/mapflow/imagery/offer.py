"""Own imagery, as operations: mosaics and images listed, made, changed, deleted, uploaded, shown, brought home."""

from __future__ import annotations

from dataclasses import replace

from ...declare import Choice, Column, Field, Intent, Kind, Operation, Out, Output
from ...fields import NEW_RUN
from ...late import LateModule
from ..form import CONFIRM, IMAGE_ID, IMAGES, MOSAIC_ID, MOSAICS, NAME, TAGS, UPLOAD

_operations = LateModule(__package__, "operations")
_uploading = LateModule(__package__, "uploading")
_previewing = LateModule(__package__, "previewing")

_MOSAIC_ID_OUT = Output("MOSAIC_ID", Out.TEXT, "Mosaic id")
_COUNT = Output("COUNT", Out.NUMBER, "Number of footprints")
_MOSAIC_COLUMNS = (
    Column("id"),
    Column("name"),
    Column("tags"),
    Column("created_at"),
    Column("size_bytes", "integer"),
    Column("image_count", "integer"),
    Column("has_tiles", "flag"),
    Column("tile_url"),
    Column("tilejson_url"),
)
_IMAGE_COLUMNS = (
    Column("id"),
    Column("mosaic_id"),
    Column("filename"),
    Column("file_size", "integer"),
    Column("uploaded_at"),
    Column("checksum"),
    Column("crs"),
    Column("bands", "integer"),
    Column("width", "integer"),
    Column("height", "integer"),
    Column("dtypes"),
    Column("nodata", "number"),
    Column("pixel_size_x", "number"),
    Column("pixel_size_y", "number"),
    Column("downloadable", "flag"),
)
IMAGERY = (
    Operation(
        "mapflowcreatemosaic",
        "Create mosaic",
        "Makes an empty mosaic for images to be uploaded to. 'Upload images' can also make one by itself.",
        (NAME, TAGS, NEW_RUN),
        (_MOSAIC_ID_OUT,),
        work=_operations.CREATEMOSAIC_WORK,
        intent=Intent.MANAGE,
        tags=("imagery", "collection"),
    ),
    Operation(
        "mapflowupdatemosaic",
        "Change mosaic",
        "Gives a mosaic another name or other tags. What is left empty stays as it is.",
        (MOSAIC_ID, replace(NAME, help="New name. Empty: stays as it is.", default="", optional=True), TAGS),
        (_MOSAIC_ID_OUT,),
        _operations.update_mosaic,
        intent=Intent.MANAGE,
        tags=("imagery", "rename", "tags"),
    ),
    Operation(
        "mapflowdeletemosaic",
        "Delete mosaic",
        "Deletes a mosaic and all its images at Mapflow. This cannot be undone.",
        (MOSAIC_ID, CONFIRM),
        (),
        _operations.delete_mosaic,
        intent=Intent.DELETE,
        tags=("imagery", "remove"),
        check=_operations.check_mosaic_deletion,
    ),
    Operation(
        "mapflowdeleteimage",
        "Delete image",
        "Deletes one image at Mapflow. This cannot be undone.",
        (IMAGE_ID, CONFIRM),
        (),
        _operations.delete_image,
        intent=Intent.DELETE,
        tags=("imagery", "remove"),
        check=_operations.check_image_deletion,
    ),
    Operation(
        "mapflowlistmosaics",
        "List mosaics",
        "Brings the account's mosaics as footprints with their metadata. A mosaic without a footprint has no geometry.",
        (replace(TAGS, help="Only mosaics with these tags, separated by commas. Empty: all."),),
        (
            Output("OUTPUT", Out.FEATURES, "Mosaics", geometry="polygon", columns=_MOSAIC_COLUMNS),
            _COUNT,
        ),
        _operations.list_mosaics,
        tags=("imagery", "footprints", "tags"),
    ),
    Operation(
        "mapflowlistimages",
        "List images",
        "Brings the images of a mosaic as footprints with their metadata.",
        (MOSAIC_ID,),
        (
            Output("OUTPUT", Out.FEATURES, "Images", geometry="polygon", columns=_IMAGE_COLUMNS),
            Output(
                "PREVIEWS",
                Out.FOLDER,
                "Small previews",
                "A folder that gets a small picture of each image, named by its id. Empty: none are brought.",
                optional=True,
                by_default=False,
            ),
            _COUNT,
        ),
        _operations.list_images,
        tags=("imagery", "footprints"),
    ),
    Operation(
        "mapflowmosaic",
        "Show mosaic",
        "Brings one mosaic as its footprint, with all that Mapflow tells of it.",
        (MOSAIC_ID,),
        (Output("OUTPUT", Out.FEATURES, "Mosaic", geometry="polygon", columns=_MOSAIC_COLUMNS),),
        _operations.show_mosaic,
        tags=("imagery", "footprint", "metadata"),
    ),
    Operation(
        "mapflowimage",
        "Show image",
        "Brings one image as its footprint, with all that Mapflow tells of it.",
        (IMAGE_ID,),
        (
            Output(
                "OUTPUT",
                Out.FEATURES,
                "Image",
                geometry="polygon",
                columns=(*_IMAGE_COLUMNS, Column("preview_url_s"), Column("preview_url_l")),
            ),
        ),
        _operations.show_image,
        tags=("imagery", "footprint", "metadata"),
    ),
    Operation(
        "mapflowrenameimage",
        "Rename image",
        "Gives an image another name.",
        (IMAGE_ID, replace(NAME, help="New name of the image, at most 255 characters.")),
        (Output("IMAGE_ID", Out.TEXT, "Image id"),),
        _operations.rename_image,
        intent=Intent.MANAGE,
        tags=("imagery",),
    ),
    Operation(
        "mapflowdownloadimage",
        "Download image",
        "Brings an image that Mapflow offers for download.",
        (IMAGE_ID,),
        (Output("OUTPUT", Out.RASTER, "Image"),),
        _operations.download_image,
        tags=("imagery", "raster"),
    ),
)

NEW_MOSAIC = (("MOSAIC_ID", ("",)),)  # with none that is there
UPLOADING = (
    Operation(
        UPLOAD,
        "Upload images",
        "Uploads rasters to a mosaic, one after the other, and waits until they can be drawn. Any raster that QGIS "
        "opens is taken; what is not a GeoTIFF is copied into one first. All images of a mosaic need the same number "
        "of bands. Stopped or broken off, the same run goes on with the images that are still missing.",
        (
            Field("IMAGES", Kind.RASTERS, "Images", "Rasters to be uploaded, in this order."),
            Field(
                "MOSAIC_ID",
                Kind.TEXT,
                "Mosaic id",
                "Mosaic that the images go to. Empty: a new one, of the name below.",
                "",
                optional=True,
                listed=MOSAICS,
            ),
            Field(
                "NAME",
                Kind.TEXT,
                "Name of a new mosaic",
                "Instead of a mosaic id.",
                "",
                optional=True,
                shown_when=NEW_MOSAIC,
            ),
            Field(
                "TAGS",
                Kind.TEXT,
                "Tags of a new mosaic",
                "Separated by commas.",
                "",
                optional=True,
                advanced=True,
                shown_when=NEW_MOSAIC,
            ),
            NEW_RUN,
        ),
        (
            Output("MOSAIC_ID", Out.TEXT, "Mosaic id"),
            Output("IMAGE_COUNT", Out.NUMBER, "Images uploaded"),
            Output("IMAGE_IDS", Out.TEXT, "Image ids", "JSON list, in the order of the images."),
            Output("JOB_ID", Out.TEXT, "Job id"),
        ),
        work=_uploading.UPLOAD_WORK,
        intent=Intent.MANAGE,
        tags=("imagery", "mosaic", "geotiff"),
        collect=_uploading.upload_outputs,
        check=_uploading.check_upload,
    ),
)

PREVIEWING = (
    Operation(
        "mapflowimagepreview",
        "Image preview",
        "Brings the preview of an image as a raster in its place on the map. Give the id of an own image, or the "
        "address of a search result's preview together with its footprint.",
        (
            Field(
                "IMAGE_ID",
                Kind.TEXT,
                "Image id",
                "Id of an own image, as 'List images' shows it.",
                "",
                optional=True,
                listed=IMAGES,
            ),
            Field(
                "SIZE",
                Kind.CHOICE,
                "Size",
                "Small has 256 pixels a side, large 1024.",
                default=1,
                choices=(Choice("small", "Small"), Choice("large", "Large")),
            ),
            Field(
                "URL",
                Kind.TEXT,
                "Address of a preview",
                "Instead of an image id: the previewUrl of a search result that is a picture.",
                "",
                optional=True,
                advanced=True,
            ),
            Field(
                "FOOTPRINT",
                Kind.TEXT,
                "Footprint of that preview",
                "Where the picture lies: a polygon as WKT or GeoJSON in longitude and latitude.",
                "",
                optional=True,
                advanced=True,
            ),
        ),
        (Output("OUTPUT", Out.RASTER, "Preview"),),
        _previewing.show_preview,
        tags=("imagery", "quicklook", "thumbnail", "jpeg"),
    ),
    Operation(
        "mapflowpreviewlayer",
        "Imagery as a layer",
        "Adds a mosaic, or tiles at any address, to the map as an XYZ layer.",
        (
            Field(
                "MOSAIC_ID",
                Kind.TEXT,
                "Mosaic id",
                "Id of a mosaic, as 'List mosaics' shows it.",
                "",
                optional=True,
                listed=MOSAICS,
            ),
            Field(
                "URL",
                Kind.TEXT,
                "Tile URL",
                "Instead of a mosaic: tiles with {z}, {x} and {y}; {-y} where rows count from the south; or {q}.",
                "",
                optional=True,
            ),
            Field(
                "TMS",
                Kind.FLAG,
                "Rows count from the south",
                "Read {y} of the URL as {-y}. A URL that says {-y} is taken as it is.",
                default=False,
                advanced=True,
            ),
            Field(
                "NAME", Kind.TEXT, "Name of the layer", "Empty: the mosaic's name.", "", optional=True, advanced=True
            ),
        ),
        (
            Output("OUTPUT", Out.LAYER, "Tiles"),
            Output("EXTENT", Out.TEXT, "Extent", "west,east,south,north in degrees; empty where it is not known."),
        ),
        _previewing.show_tiles,
        tags=("imagery", "xyz", "tms", "tiles", "basemap"),
        check=_previewing.check_tiles,
    ),
)
