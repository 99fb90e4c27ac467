"""What the account is and may do, as operations: account, models, projects, processings."""

from __future__ import annotations

from ...declare import Column, Operation, Out, Output
from ...late import LateModule
from ..form import PROJECT_ID

_operations = LateModule(__package__, "operations")

_COUNT = Output("COUNT", Out.NUMBER, "Number of rows")
_PROVIDER_COLUMNS = (
    Column("name"),
    Column("title"),
    Column("zoom", "integer"),
    Column("resolution_m", "number"),
    Column("price_per_sqkm", "number"),
    Column("prices"),
    Column("min_area_sqkm", "number"),
)
ACCOUNT = (
    Operation(
        "mapflowaccount",
        "Account",
        "Shows who is signed in to Mapflow, what is left on the plan, how large an area may be and how much storage "
        "is free. Changes nothing.",
        (),
        (
            Output("EMAIL", Out.TEXT, "E-mail"),
            Output("BALANCE", Out.TEXT, "Balance", "What is left, with its unit."),
            Output("AOI_LIMIT_HA", Out.NUMBER, "Largest area (ha)", "Empty where no limit is known."),
            Output("STORAGE_USED", Out.NUMBER, "Storage used (bytes)"),
            Output("STORAGE_LIMIT", Out.NUMBER, "Storage in all (bytes)", "Empty where there is no limit."),
            Output("STORAGE_FREE", Out.NUMBER, "Storage free (bytes)", "Empty where there is no limit."),
        ),
        _operations.show_account,
        tags=("balance", "credits", "limit", "storage", "sign in"),
    ),
    Operation(
        "mapflowmodels",
        "List models",
        "Lists the account's models with their prices and optional steps. The names are what 'Run a model' takes.",
        (),
        (
            Output(
                "OUTPUT",
                Out.TABLE,
                "Models",
                columns=(
                    Column("id"),
                    Column("name"),
                    Column("description"),
                    Column("price_per_sqkm", "number"),
                    Column("options"),
                    Column("option_titles"),
                    Column("option_prices"),
                    Column("style"),
                ),
            ),
            _COUNT,
        ),
        _operations.list_models,
        tags=("workflow", "price", "options", "ai"),
    ),
    Operation(
        "mapflowproviders",
        "List data providers",
        "Lists the account's providers of imagery with the finest zoom that has a price, the size of its pixels at the "
        "equator, the price per square kilometre and the least area. The names are what 'Run a model' takes.",
        (),
        (
            Output(
                "OUTPUT",
                Out.TABLE,
                "Data providers",
                columns=_PROVIDER_COLUMNS,
            ),
            _COUNT,
        ),
        _operations.list_providers,
        tags=("imagery", "basemap", "price", "resolution"),
    ),
    Operation(
        "mapflowsearchproviders",
        "List providers of the catalog",
        "Lists the providers whose imagery of the catalog the account may run models on, with their prices. The names "
        "are what the filter of 'Search imagery' takes.",
        (),
        (
            Output("OUTPUT", Out.TABLE, "Providers of the catalog", columns=_PROVIDER_COLUMNS),
            _COUNT,
        ),
        _operations.list_search_providers,
        tags=("imagery", "catalog", "search", "price"),
    ),
    Operation(
        "mapflowprojects",
        "List projects",
        "Lists the projects that the account can see, with the role in each and the area limit that holds inside it.",
        (),
        (
            Output(
                "OUTPUT",
                Out.TABLE,
                "Projects",
                columns=(
                    Column("id"),
                    Column("name"),
                    Column("description"),
                    Column("is_default", "flag"),
                    Column("role"),
                    Column("owner"),
                    Column("status"),
                    Column("succeeded", "integer"),
                    Column("failed", "integer"),
                    Column("aoi_limit_ha", "number"),
                    Column("created"),
                    Column("updated"),
                ),
            ),
            _COUNT,
        ),
        _operations.list_projects,
        tags=("team", "share", "role"),
    ),
    Operation(
        "mapflowprocessings",
        "List processings",
        "Lists the processings of a project, newest first, also those that were started elsewhere.",
        (PROJECT_ID,),
        (
            Output(
                "OUTPUT",
                Out.TABLE,
                "Processings",
                columns=(
                    Column("id"),
                    Column("name"),
                    Column("status"),
                    Column("percent", "number"),
                    Column("model"),
                    Column("cost", "number"),
                    Column("area_ha", "number"),
                    Column("created"),
                    Column("updated"),
                    Column("review"),
                    Column("rating", "number"),
                ),
            ),
            _COUNT,
        ),
        _operations.list_processings,
        tags=("history", "runs", "cost"),
    ),
)
