#!/usr/bin/env bash
# Opens QGIS Desktop on a private profile with the plugin enabled; the sandbox starts by itself when it is used.
set -euo pipefail
cd "$(dirname "$0")/.."
work="$PWD/.setup/desktop"
mkdir -p "$work/plugins" "$work/profiles/profiles/georelay/QGIS"
ln -sfn "$PWD" "$work/plugins/georelay"
for name in QGIS3.ini QGIS4.ini; do  # each QGIS reads its own
  settings="$work/profiles/profiles/georelay/QGIS/$name"
  [ -f "$settings" ] || printf '[PythonPlugins]\ngeorelay=true\nprocessing=true\n\n[app]\ncheckVersion=false\n' > "$settings"
done
program=$(command -v qgis.bin || command -v qgis)
QGIS_PLUGINPATH="$work/plugins" exec "$program" --noversioncheck --profiles-path "$work/profiles" --profile georelay "$@"
