"""Downloads a scenario in a process of its own: ``beod_other_process.py URL HOME PROJECT SCENARIO``."""

import importlib.util
import sys
import types
from pathlib import Path

HERE = Path(__file__).resolve()
ROOT = HERE.parents[3]
sys.path[:0] = [str(HERE.parent), str(HERE.parents[1])]
spec = importlib.util.spec_from_file_location("georelay", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
package = importlib.util.module_from_spec(spec)
sys.modules["georelay"] = package
spec.loader.exec_module(package)

from beod_desk import Desk  # noqa: E402


def main(url, home, project, scenario):
    desk = Desk(types.SimpleNamespace(url=url), Path(home))
    result = desk.run("beoddownload", PROJECT_ID=project, SCENARIO_ID=scenario)
    print(result["FILE_COUNT"], result["SKIPPED_COUNT"])


main(*sys.argv[1:])
