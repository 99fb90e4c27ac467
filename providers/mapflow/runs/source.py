"""Where the imagery of a run comes from: one of four sources, as the API wants it (API sheet, sections 4 and 7)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from ....language import tr, trn
from ...errors import InputError
from ..account.models import Account, Block, DataProvider, Model
from ..client import Client
from ..form import MINE, SEARCH, URL
from ..imagery.tiles import tile_template
from ..search.client import Search
from ..search.models import Hit
from ..search.offer import IMAGE, MOSAIC


@dataclass(frozen=True)
class Wanted:
    """The person's choice, before anything is looked up."""

    kind: str
    provider: str = ""
    image_ids: tuple[str, ...] = ()
    mosaic_id: str = ""
    url: str = ""
    zoom: Optional[int] = None


@dataclass(frozen=True)
class Chosen:
    """A source ready to be sent. The area is cut to the ``footprints`` where there are any; ``min_sqkm`` is what the
    provider delivers at the least; ``words`` name the source for people."""

    source: Mapping[str, Any]
    words: str
    footprints: tuple[Mapping[str, Any], ...] = ()
    min_sqkm: Optional[float] = None


def check_wanted(wanted: Wanted) -> None:
    """InputError for a choice that cannot work, whatever the account is like. Nothing is sent."""
    if wanted.kind == SEARCH and not (wanted.image_ids or wanted.provider):
        raise InputError(
            tr("Search results as the source need 'Image ids', or 'Data provider' for a mosaic. Nothing was sent.")
        )
    if wanted.kind == MINE and bool(wanted.image_ids) == bool(wanted.mosaic_id):
        raise InputError(tr("Own imagery as the source needs either 'Image ids' or 'Mosaic id'. Nothing was sent."))
    if wanted.kind == URL:
        if not wanted.url:
            raise InputError(tr("A custom URL as the source needs 'Tile URL'. Nothing was sent."))
        tile_template(wanted.url)


def choose_source(client: Client, account: Account, wanted: Wanted, aoi: Optional[Mapping[str, Any]]) -> Chosen:
    """Looks up what the choice means for this account. ``aoi`` is needed to find search results again."""
    check_wanted(wanted)
    if wanted.kind == SEARCH:
        return _from_search(client, account, wanted, aoi)
    if wanted.kind == MINE:
        return _from_own(client, wanted)
    if wanted.kind == URL:
        return _from_url(wanted)
    return _from_provider(account, wanted)


def pick_model(models: Sequence[Model], wanted: str) -> Model:
    """The model of that id or name; case, emoji and spaces around it do not count. InputError lists what there is."""
    if not wanted and len(models) == 1:
        return models[0]
    found = [model for model in models if model.id == wanted] or [model for model in models if model.name == wanted]
    found = found or [model for model in models if _bare(model.name) == _bare(wanted) and wanted]
    if len(found) != 1:
        names = ", ".join(model.name for model in models) or tr("none")
        what = tr("There is no model {wanted}", wanted=wanted) if wanted else tr("No model was chosen")
        raise InputError(tr("{what}. The models of the account: {names}. Nothing was sent.", what=what, names=names))
    return found[0]


def pick_options(model: Model, wanted: Sequence[str]) -> tuple[Block, ...]:
    """The optional blocks of these names or titles; InputError lists what there is."""
    known = {_bare(name): block for block in model.options for name in (block.title, block.name)}
    unknown = [name for name in wanted if _bare(name) not in known]
    if unknown:
        there = ", ".join(block.name for block in model.options) or tr("none")
        raise InputError(
            tr(
                "The model {model} has no option {unknown}; it has: {there}. Nothing was sent.",
                model=model.name,
                unknown=", ".join(unknown),
                there=there,
            )
        )
    chosen = {known[_bare(name)].name for name in wanted}
    return tuple(block for block in model.options if block.name in chosen)


def find_provider(providers: Sequence[DataProvider], wanted: str) -> Optional[DataProvider]:
    lowered = wanted.lower()
    return next((each for each in providers if lowered in (each.name.lower(), each.title.lower())), None)


def _from_provider(account: Account, wanted: Wanted) -> Chosen:
    provider = find_provider(account.providers, wanted.provider) if wanted.provider else None
    if not wanted.provider and account.providers:
        provider = account.providers[0]
    if provider is None and not wanted.provider and "dataProviders" in account.untold:
        raise InputError(tr("Mapflow did not tell the account's data providers: name one. Nothing was sent."))
    if provider is None and (account.providers or not wanted.provider):
        names = ", ".join(each.name for each in account.providers) or tr("none")
        raise InputError(
            tr(
                "The account has no data provider {service}; it has: {names}. Nothing was sent.",
                service=wanted.provider,
                names=names,
            )
            if wanted.provider
            else tr("The account has no data provider. Choose at 'Imagery from' another source. Nothing was sent.")
        )
    name = provider.name if provider else wanted.provider
    fields = {"providerName": name, "zoom": wanted.zoom}
    title = provider.title if provider else name
    return Chosen(
        {"dataProvider": fields},
        tr(
            "imagery of {title}",
            title=title,
        ),
        min_sqkm=provider.min_area_sqkm if provider else None,
    )


def _from_search(client: Client, account: Account, wanted: Wanted, aoi: Optional[Mapping[str, Any]]) -> Chosen:
    if aoi is None:
        raise InputError(tr("Search results as the source need an area. Nothing was sent."))
    hits = _hits_again(client, wanted, aoi) if wanted.image_ids else ()
    provider = wanted.provider or (hits[0].provider if hits else "")
    listed = find_provider(account.search_providers, provider)
    zoom = wanted.zoom if wanted.zoom is not None else next((hit.zoom for hit in hits if hit.zoom is not None), None)
    minima = [hit.min_area_sqkm for hit in hits if hit.min_area_sqkm]
    minima += [listed.min_area_sqkm] if listed and listed.min_area_sqkm else []
    fields = {"dataProvider": provider, "imageIds": [hit.id for hit in hits], "zoom": zoom, "searchId": None}
    words = tr("the mosaic {service}", service=provider)
    if hits:
        words = trn("{n} search result of {provider}", "{n} search results of {provider}", len(hits), provider=provider)
    footprints = tuple(hit.footprint for hit in hits if hit.footprint)
    return Chosen({"imagerySearch": fields}, words, footprints, max(minima) if minima else None)


def _hits_again(client: Client, wanted: Wanted, aoi: Mapping[str, Any]) -> tuple[Hit, ...]:
    """The chosen images as the catalog knows them now, in the order they were given; the rules of a selection hold."""
    search = Search(aoi=aoi, providers=(wanted.provider,) if wanted.provider else ())
    known = {hit.id: hit for hit in client.catalog.all_hits(search)}
    missing = [each for each in wanted.image_ids if each not in known]
    if missing:
        raise InputError(
            tr(
                "The catalog has no image {images} over this area of {provider}. Nothing was sent. Search again and "
                "choose from it.",
                images=", ".join(missing),
                provider=wanted.provider,
            )
            if wanted.provider
            else tr(
                "The catalog has no image {images} over this area. Nothing was sent. Search again and choose from it.",
                images=", ".join(missing),
            )
        )
    hits = tuple(known[each] for each in dict.fromkeys(wanted.image_ids))
    check_selection(hits)
    return hits


def check_selection(hits: Sequence[Hit]) -> None:
    """One product type; several providers only among mosaics; mosaics of one zoom (API sheet, section 4)."""
    types = {hit.product_type for hit in hits}
    if len(types) > 1:
        raise InputError(tr("Images and mosaics cannot be processed in one run. Choose one kind. Nothing was sent."))
    providers = {hit.provider for hit in hits}
    if len(providers) > 1 and types == {IMAGE}:
        names = ", ".join(sorted(providers))
        raise InputError(
            tr(
                "The images are of several providers ({names}). Choose those of one. Nothing was sent.",
                names=names,
            )
        )
    zooms = {hit.zoom for hit in hits}
    if types == {MOSAIC} and len(zooms) > 1:
        shown = ", ".join(str(zoom) for zoom in sorted(zooms, key=str))
        raise InputError(
            tr(
                "The mosaics have different zooms ({shown}). Choose those of one zoom. Nothing was sent.",
                shown=shown,
            )
        )


def _from_own(client: Client, wanted: Wanted) -> Chosen:
    if wanted.mosaic_id:
        mosaic = client.imagery.mosaic(wanted.mosaic_id)
        if mosaic.footprint is None and not client.imagery.images(wanted.mosaic_id):
            raise InputError(
                tr(
                    "The mosaic {mosaic} has no image yet. Nothing was sent.",
                    mosaic=mosaic.name or wanted.mosaic_id,
                )
            )
        fields: Mapping[str, Any] = {"imageIds": None, "mosaicId": wanted.mosaic_id}
        words, footprints = tr("the mosaic {mosaic}", mosaic=mosaic.name or mosaic.id), [mosaic.footprint]
    else:
        images = [client.imagery.image(each) for each in wanted.image_ids]
        fields = {"imageIds": list(wanted.image_ids), "mosaicId": None}
        words = trn("{n} image of your own", "{n} images of your own", len(images))
        footprints = [image.footprint for image in images]
    return Chosen({"myImagery": fields}, words, tuple(each for each in footprints if each))


def _from_url(wanted: Wanted) -> Chosen:
    """``{-y}`` is QGIS's spelling; to the service it is the type TMS."""
    template = tile_template(wanted.url)
    kind = "QUADKEY" if "{q}" in template else "TMS" if "{-y}" in template else "XYZ"
    fields = {
        "sourceType": kind,
        "url": service_template(template),
        "zoom": wanted.zoom,
        "crs": "epsg:3857",
        "rasterLogin": None,
        "rasterPassword": None,
    }
    return Chosen({"userDefined": fields}, tr("{kind} tiles", kind=kind))


def service_template(url: str) -> str:
    """The address of tiles as the service takes it."""
    return tile_template(url).replace("{-y}", "{y}")


def _bare(name: str) -> str:
    """Letters and digits only, lower case: model names hold emoji that nobody types."""
    return " ".join("".join(sign if sign.isalnum() else " " for sign in name.lower()).split())
