<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>GeoRelay</name>
    <message>
        <location filename="../ui/options.py"/>
        <source> (default)</source>
        <translation> (predeterminado)</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <location filename="../bridge/merging.py"/>
        <source> (incomplete)</source>
        <translation> (incompleto)</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source> The account has {}.</source>
        <translation> La cuenta tiene {}.</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <location filename="../checks/rules/country_mismatch.py"/>
        <location filename="../processing/suppliers.py"/>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source> ha</source>
        <translation> ha</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;API key</source>
        <translation>&amp;Clave API</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>&amp;Layer</source>
        <translation>&amp;Capa</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>&amp;Load results automatically when a job ends</source>
        <translation>&amp;Cargar los resultados al terminar un trabajo</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>&amp;Place of production</source>
        <translation>&amp;Lugar de producción</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>&amp;Service</source>
        <translation>&amp;Servicio</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>'Active until', {date}, must lie within the next six months. Nothing was sent.</source>
        <translation>«Activa hasta», {date}, debe caer en los próximos seis meses. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>'Images' is empty: there is nothing to upload. Nothing was sent.</source>
        <translation>«Imágenes» está vacío: no hay nada que subir. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>'Name' must not be empty. Nothing was sent.</source>
        <translation>«Nombre» no debe estar vacío. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>'usable' is known of own imagery only</source>
        <translation>«usable» solo se conoce de imágenes propias</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>'{operation}' makes nothing. Nothing was sent.</source>
        <translation>«{operation}» no crea nada. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>'{text}' cannot be a {what} of BrightEarth On Demand. Nothing was sent; give the id as shown.</source>
        <translation>«{text}» no puede ser un identificador ({what}) de BrightEarth On Demand. No se envió nada; indique el identificador como se muestra.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>'{text}' is no country code of ISO 3166-1: {cure}.</source>
        <translation>«{text}» no es un código de país de ISO 3166-1: {cure}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>'{text}' with a blank before or after it is no country code of ISO 3166-1: {cure}.</source>
        <translation>«{text}», con un espacio antes o después, no es un código de país de ISO 3166-1: {cure}.</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>'{value}' is no coordinate reference system. Write it as 'EPSG:3857'.</source>
        <translation>«{value}» no es un sistema de referencia de coordenadas. Escríbalo como 'EPSG:3857'.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>(Nothing on the map.)</source>
        <translation>(Nada en el mapa.)</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>(One run per part: not for a single project)</source>
        <translation>(Una por parte: no para un solo proyecto)</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>(no id)</source>
        <translation>(sin identificador)</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>**GeoRelay {}**

Plots and imagery are checked in QGIS and sent to {}; results come back as layers.

Licence: GNU General Public License, version 2 or later.</source>
        <translation>**GeoRelay {}**

Las parcelas e imágenes se comprueban en QGIS y se envían a {}; los resultados vuelven como capas.

Licencia: GNU General Public License, versión 2 o posterior.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <location filename="../bridge/opening.py"/>
        <source>, or </source>
        <translation>, o </translation>
    </message>
    <message>
        <location filename="../providers/epoch/parameters.py"/>
        <source>/batch_process has no parameter {unknown}. Nothing was sent.</source>
        <translation>/batch_process no tiene parámetro {unknown}. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>0 to 1</source>
        <translation>0 a 1</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>0 to 100, as the service gives it.</source>
        <translation>0 a 100, como lo da el servicio.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>1 if it is active, 0 if the plan allows no more active ones.</source>
        <translation>1 si está activa, 0 si el plan no permite más activas.</translation>
    </message>
    <message>
        <location filename="../ui/linked_maps.py"/>
        <source>31 December 2020</source>
        <translation>31 de diciembre de 2020</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>31 December 2020: {layer}</source>
        <translation>31 de diciembre de 2020: {layer}</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>3D Tiles</source>
        <translation>Teselas 3D</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>3D formats</source>
        <translation>Formatos 3D</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>&lt;b&gt;{}&lt;/b&gt;: {}, {} ha, {}, {} MB</source>
        <translation>&lt;b&gt;{}&lt;/b&gt;: {}, {} ha, {}, {} MB</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>&lt;p&gt;&lt;i&gt;geometry&lt;/i&gt;: of the plot; NULL is not fit to send.&lt;br&gt;&lt;i&gt;profile&lt;/i&gt;: what the plot is for: {uses}. The first one where it is left out.&lt;br&gt;&lt;i&gt;crs&lt;/i&gt;: such as 'EPSG:3857'; left out, that of the layer, or else EPSG:4326.&lt;/p&gt;&lt;p&gt;The layer's other plots are not looked at.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;i&gt;geometry&lt;/i&gt;: de la parcela; NULL no es apto para enviar.&lt;br&gt;&lt;i&gt;profile&lt;/i&gt;: para qué es la parcela: {uses}. El primero si se omite.&lt;br&gt;&lt;i&gt;crs&lt;/i&gt;: como 'EPSG:3857'; si se omite, el de la capa, o si no EPSG:4326.&lt;/p&gt;&lt;p&gt;Las demás parcelas de la capa no se miran.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../bridge/results.py"/>
        <source>A GeoPackage cannot hold all names of columns: in {file} {told}.</source>
        <translation>Un GeoPackage no puede contener todos los nombres de columnas: en {file}, {told}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/samples.py"/>
        <source>A GeoPackage with the layer plots. One that is there is replaced.</source>
        <translation>Un GeoPackage con la capa plots. Si ya existe, se reemplaza.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>A JSON list, or the name of a file that holds one. The empty list takes the service's own models; which others there are is not documented.</source>
        <translation>Una lista JSON, o el nombre de un archivo que la contenga. La lista vacía toma los modelos del servicio; qué otros hay no está documentado.</translation>
    </message>
    <message>
        <location filename="../bridge/upload_files.py"/>
        <source>A Shapefile takes one type of geometry, and the plots have two. Nothing was sent. Choose GeoJSON.</source>
        <translation>Un Shapefile acepta un tipo de geometría, y las parcelas tienen dos. No se envió nada. Elija GeoJSON.</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>A column of the layer, or a text that holds for all plots.</source>
        <translation>Una columna de la capa, o un texto que vale para todas las parcelas.</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>A coordinate is NaN or infinite.</source>
        <translation>Una coordenada es NaN o infinita.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>A custom URL as the source needs 'Tile URL'. Nothing was sent.</source>
        <translation>Una URL propia como origen necesita «URL de teselas». No se envió nada.</translation>
    </message>
    <message>
        <location filename="../checks/eudr_proof.py"/>
        <source>A file of {size} bytes came out; the EU system takes 25 MB.</source>
        <translation>Salió un archivo de {size} bytes; el sistema de la UE acepta 25 MB.</translation>
    </message>
    <message>
        <location filename="../bridge/pack.py"/>
        <source>A file with results of {job} is gone ({file}). No pack was written. Collect the job again by its id, then make the pack.</source>
        <translation>Un archivo con resultados de {job} ya no está ({file}). No se escribió ningún paquete. Recoja de nuevo el trabajo por su identificador, y luego cree el paquete.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>A folder that gets a small picture of each image, named by its id. Empty: none are brought.</source>
        <translation>Una carpeta que recibe una imagen pequeña de cada imagen, con su identificador como nombre. Vacío: no se trae ninguna.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>A fraction of one, such as 0.05. Empty: the service's own, 0.05.</source>
        <translation>Una fracción de uno, como 0.05. Vacío: el del servicio, 0.05.</translation>
    </message>
    <message>
        <location filename="../checks/rules/gap.py"/>
        <source>A gap narrower than the given width lies between two plots.</source>
        <translation>Entre dos parcelas hay una separación más estrecha que la anchura indicada.</translation>
    </message>
    <message>
        <location filename="../checks/rules/gap.py"/>
        <source>A gap of {width} lies between this plot and {plot}.</source>
        <translation>Hay una separación de {width} entre esta parcela y {plot}.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A hole has fewer than 3 different positions at {}</source>
        <translation>Un hueco tiene menos de 3 posiciones distintas en {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A hole is drawn twice at {}</source>
        <translation>Un hueco está dibujado dos veces en {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A hole lies inside another hole at {}</source>
        <translation>Un hueco está dentro de otro hueco en {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_holes.py"/>
        <source>A hole lies inside another hole.</source>
        <translation>Un hueco está dentro de otro hueco.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A hole lies outside the outline of the plot at {}</source>
        <translation>Un hueco está fuera del contorno de la parcela en {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/hole_outside_shell.py"/>
        <source>A hole lies outside the outline that it should be cut from.</source>
        <translation>Un hueco está fuera del contorno del que debería recortarse.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A hole shares an edge with another outline of the plot at {}</source>
        <translation>Un hueco comparte un borde con otro contorno de la parcela en {}</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>A layer that shows the land as it is now, such as imagery.</source>
        <translation>Una capa que muestra el terreno como es ahora, como imágenes.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>A layer that shows the land at the end of 2020, such as a forest map.</source>
        <translation>Una capa que muestra el terreno a fines de 2020, como un mapa forestal.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>A layer with results, instead of jobs or beside them.</source>
        <translation>Una capa con resultados, en vez de trabajos o junto a ellos.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>A note kept with the collection.</source>
        <translation>Una nota que se guarda con la colección.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A part of the plot lies inside another part at {}</source>
        <translation>Una parte de la parcela está dentro de otra parte en {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_shells.py"/>
        <source>A part of the plot lies inside another part of it.</source>
        <translation>Una parte de la parcela está dentro de otra.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>A person has looked at the places: plots off the land, in another country or with latitude and longitude exchanged are then only warned of. The world map lacks small islands.</source>
        <translation>Una persona ha mirado los lugares: de parcelas fuera de tierra, en otro país o con latitud y longitud intercambiadas solo se advierte entonces. Al mapa del mundo le faltan islas pequeñas.</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>A plot at sea has wrong coordinates, or the wrong CRS; the map itself may be wrong by some kilometres.</source>
        <translation>Una parcela en el mar tiene coordenadas o SRC equivocados; el mapa mismo puede errar en algunos kilómetros.</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>A plot that needs a repair which is left out stays as it is.</source>
        <translation>Una parcela que necesita una reparación excluida queda como está.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>A plot that was not assessed is not flagged, and is no finding of compliance either.</source>
        <translation>Una parcela sin evaluar no está marcada, y tampoco es una constatación de conformidad.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>A point for each finding, with the sentence that explains it.</source>
        <translation>Un punto por hallazgo, con la frase que lo explica.</translation>
    </message>
    <message>
        <location filename="../checks/rules/point_needs_polygon.py"/>
        <source>A point whose declared area is above 4 hectares.</source>
        <translation>Un punto cuya superficie declarada supera 4 hectáreas.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>A polygon for each overlap, gap and claim, with both plots and the square metres.</source>
        <translation>Un polígono por superposición, separación y reclamación, con ambas parcelas y los metros cuadrados.</translation>
    </message>
    <message>
        <location filename="../checks/rules/disconnected_interior.py"/>
        <source>A polygon must be one piece; services refuse it.</source>
        <translation>Un polígono debe ser una sola pieza; los servicios lo rechazan.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>A position lies outside longitude -180 to 180 or latitude -90 to 90.</source>
        <translation>Una posición está fuera de la longitud -180 a 180 o la latitud -90 a 90.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>A position of this plot cannot be placed on the globe; look whether the layer's CRS is right.</source>
        <translation>Una posición de esta parcela no se puede situar en el globo; mire si el SRC de la capa es correcto.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>A preview by its address needs 'Footprint of that preview': a polygon as WKT or GeoJSON in lon/lat. Nothing was sent.</source>
        <translation>Una vista previa por su dirección necesita «Huella de esa vista previa»: un polígono como WKT o GeoJSON en lon/lat. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>A project has one polygon. What to do when the area has several features or parts. Refuse: say so and send nothing. Dissolve: merge what touches, refuse if parts remain. Convex hull or bounding box: one polygon round them all, which is larger than the parts. One run per part is for 'Extract' (beodextract) only.</source>
        <translation>Un proyecto tiene un polígono. Qué hacer cuando el área tiene varios objetos o partes. Rechazar: decirlo y no enviar nada. Disolver: unir lo que se toca, rechazar si quedan partes. Envolvente convexa o rectángulo envolvente: un polígono alrededor de todas, mayor que las partes. Una ejecución por parte es solo para «Extraer» (beodextract).</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>A project takes one polygon, so one run per part cannot be had here. Nothing was sent. Choose dissolve, convex hull or bounding box, or use beodextract.</source>
        <translation>Un proyecto acepta un polígono, así que aquí no es posible una ejecución por parte. No se envió nada. Elija disolver, envolvente convexa o rectángulo envolvente, o use beodextract.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>A repair is offered: {repair}.</source>
        <translation>Se ofrece una reparación: {repair}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/ring_self_intersection.py"/>
        <source>A ring comes back to a point where it has been before.</source>
        <translation>Un anillo vuelve a un punto donde ya estuvo.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>A ring has fewer than 3 different positions, a line fewer than 2.</source>
        <translation>Un anillo tiene menos de 3 posiciones distintas, una línea menos de 2.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A ring of the plot is drawn twice at {}</source>
        <translation>Un anillo de la parcela está dibujado dos veces en {}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>A row for each criterion, or for each member of the answer.</source>
        <translation>Una fila por criterio, o por miembro de la respuesta.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>A row for each feature that was written: file, number in it, plot, part.</source>
        <translation>Una fila por objeto escrito: archivo, número en él, parcela, parte.</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>A row for each repaired plot: rules, hectares before and after.</source>
        <translation>Una fila por parcela reparada: reglas, hectáreas antes y después.</translation>
    </message>
    <message>
        <location filename="../checks/drawing.py"/>
        <source>A square is the darker, the more plots lie in it; a red dot the larger, the more have errors.</source>
        <translation>Un cuadrado es más oscuro cuantas más parcelas hay en él; un punto rojo, mayor cuantas más tienen errores.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>A statement is about either collections or a file. Nothing was filed. Give one of the two.</source>
        <translation>Una declaración trata de colecciones o de un archivo. No se presentó nada. Indique uno de los dos.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>A statement is made for either collections or facilities. Nothing was sent.</source>
        <translation>Una declaración se hace para colecciones o para instalaciones. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>A statement takes at most 25 MB and 1,000 producers, so each file is a statement of its own.</source>
        <translation>Una declaración acepta como máximo 25 MB y 1.000 productores, así que cada archivo es una declaración propia.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>A table with one row per collection.</source>
        <translation>Una tabla con una fila por colección.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>A table with one row per job, the newest first.</source>
        <translation>Una tabla con una fila por trabajo, el más reciente primero.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>A tile could not be fetched, so the layer may stay empty: {error}</source>
        <translation>Una tesela no se pudo obtener, así que la capa puede quedar vacía: {error}</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>A value cannot be written as JSON. Nothing was sent.</source>
        <translation>Un valor no se puede escribir como JSON. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>About GeoRelay</source>
        <translation>Acerca de GeoRelay</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Above-ground biomass</source>
        <translation>Biomasa aérea</translation>
    </message>
    <message>
        <location filename="../evidence/choices.py"/>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Accept (A)</source>
        <translation>Aceptar (A)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Active until</source>
        <translation>Activa hasta</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../providers/epoch/fields.py"/>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Add as layer</source>
        <translation>Añadir como capa</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Add...</source>
        <translation>Añadir...</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Address of a preview</source>
        <translation>Dirección de una vista previa</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Address of the operator</source>
        <translation>Dirección del operador</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Address of tiles with {z}, {x} and {y}, with {-y} for rows that count from the south, or with {q}.</source>
        <translation>Dirección de teselas con {z}, {x} y {y}, con {-y} para filas contadas desde el sur, o con {q}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Adds a mosaic, or tiles at any address, to the map as an XYZ layer.</source>
        <translation>Añade al mapa un mosaico, o teselas en cualquier dirección, como capa XYZ.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Adds a reviewer's decision on every plot of the input (or of its selection) to the table 'decisions'. The input may be plots, results or findings. A decision holds for the ground that it was made on: later checks and results of the same outline tell it, and a plot whose outline changed needs a new one. Rows are added, never changed; the layer is only read.</source>
        <translation>Añade la decisión de un revisor sobre cada parcela de la entrada (o de su selección) a la tabla «decisions». La entrada puede ser parcelas, resultados o hallazgos. Una decisión vale para el terreno sobre el que se tomó: comprobaciones y resultados posteriores del mismo contorno la dicen, y una parcela cuyo contorno cambió necesita una nueva. Se añaden filas, nunca se cambian; la capa solo se lee.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Agreement of the sources</source>
        <translation>Acuerdo de las fuentes</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>All collections of the account, the newest first.</source>
        <translation>Todas las colecciones de la cuenta, la más reciente primero.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>All plots</source>
        <translation>Todas las parcelas</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>All plots with all columns; columns of one name and type are one.</source>
        <translation>Todas las parcelas con todas las columnas; las columnas de un mismo nombre y tipo son una.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>All services</source>
        <translation>Todos los servicios</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>All {n} plots may be sent.</source>
        <comment>number</comment>
        <extracomment>One: The plot may be sent.</extracomment>
        <translation><numerusform>La parcela se puede enviar.</numerusform><numerusform>Las {n} parcelas se pueden enviar.</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>An area is needed; only own imagery can be processed without one. Nothing was sent.</source>
        <translation>Hace falta un área; solo las imágenes propias se pueden procesar sin ella. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>An area over the service's limit is cut into several runs under one job, and the results are merged again. Switched off, it is refused with the limit and the figure.</source>
        <translation>Un área que supera el límite del servicio se corta en varias ejecuciones bajo un trabajo, y los resultados se unen de nuevo. Desactivado, se rechaza con el límite y la cifra.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>An error keeps a plot from being sent; a warning does not.</source>
        <translation>Un error impide enviar una parcela; una advertencia no.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>An existing GeoJSON, CSV, zipped Shapefile or GeoParquet file, sent byte for byte after a look at its format and coordinates. Give either this or a layer.</source>
        <translation>Un archivo GeoJSON, CSV, Shapefile comprimido o GeoParquet existente, enviado byte por byte tras mirar su formato y coordenadas. Indique esto o una capa.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>An image's name has at most 255 characters, this one has {name_count}. Nothing was sent.</source>
        <translation>El nombre de una imagen tiene como máximo 255 caracteres, este tiene {name_count}. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>An object with what else the service asks for, such as products and quantities: texts, numbers, or lists of them.</source>
        <translation>Un objeto con lo demás que pide el servicio, como productos y cantidades: textos, números, o listas de ellos.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Analyse plots (batch process)</source>
        <translation>Analizar parcelas (proceso por lotes)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Analyses</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <location filename="../checks/words.py"/>
        <source>And {count} more.</source>
        <translation>Y {count} más.</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>And {n} more plots; the layer of findings has them all.</source>
        <comment>number</comment>
        <extracomment>One: And {n} more plot; the layer of findings has them all.</extracomment>
        <translation><numerusform>Y {n} parcela más; la capa de hallazgos las tiene todas.</numerusform><numerusform>Y {n} parcelas más; la capa de hallazgos las tiene todas.</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>Another QGIS is fetching the files in {root}; waiting for it.</source>
        <translation>Otro QGIS está obteniendo los archivos en {root}; se le espera.</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>Another QGIS is writing the results of {job}; waiting for it.</source>
        <translation>Otro QGIS está escribiendo los resultados de {job}; se le espera.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Another layer: plots that share ground with one of its plots are told.</source>
        <translation>Otra capa: se avisa de las parcelas que comparten terreno con una de las suyas.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_geometry.py"/>
        <source>Another plot of the layer covers the same ground, whatever its start vertex and direction.</source>
        <translation>Otra parcela de la capa cubre el mismo terreno, sea cual sea su primer vértice y su sentido.</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <location filename="../ui/job_log.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Answer (JSON)</source>
        <translation>Respuesta (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Anything that should be known later.</source>
        <translation>Cualquier cosa que deba saberse más tarde.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <location filename="../bridge/aliases.py"/>
        <source>Area (ha)</source>
        <translation>Superficie (ha)</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Area after</source>
        <translation>Superficie después</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Area and filters</source>
        <translation>Área y filtros</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Area before</source>
        <translation>Superficie antes</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Area of interest</source>
        <translation>Área de interés</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Area of several parts</source>
        <translation>Área de varias partes</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>Area of the plots</source>
        <translation>Superficie de las parcelas</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Area to buildings</source>
        <translation>Del área a los edificios</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Areas</source>
        <translation>Superficies</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Areas are measured on the WGS 84 ellipsoid.</source>
        <translation>Las superficies se miden sobre el elipsoide WGS 84.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>Areas in another unit</source>
        <translation>Superficies en otra unidad</translation>
    </message>
    <message>
        <location filename="../providers/epoch/operations.py"/>
        <source>As many rows came as were asked for at most ({count}): there may be more.</source>
        <translation>Vinieron tantas filas como el máximo pedido ({count}): puede haber más.</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Ask for augmented buildings in place of plain ones. What else the service needs for them is not documented.</source>
        <translation>Pedir edificios aumentados en lugar de simples. Qué más necesita el servicio para ello no está documentado.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Ask for isochrones, as the service's example does. Switched off, the service is told nothing about them.</source>
        <translation>Pedir isócronas, como hace el ejemplo del servicio. Desactivado, no se le dice nada de ellas.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>Ask for its samples later, before it is sent again.</source>
        <translation>Pida sus muestras más tarde, antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../checks/rules/low_precision.py"/>
        <source>Ask for the coordinates with six decimals or more.</source>
        <translation>Pida las coordenadas con seis decimales o más.</translation>
    </message>
    <message>
        <location filename="../checks/rules/buffered_point.py"/>
        <source>Ask for the real outline, or send the point where 4 ha or less allow it.</source>
        <translation>Pida el contorno real, o envíe el punto donde 4 ha o menos lo permitan.</translation>
    </message>
    <message>
        <location filename="../evidence/choices.py"/>
        <source>Ask the supplier</source>
        <translation>Preguntar al proveedor</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Ask the supplier (S)</source>
        <translation>Preguntar al proveedor (S)</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Ask the suppliers</source>
        <translation>Preguntar a los proveedores</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>Asking failed: {error}</source>
        <translation>La pregunta falló: {error}</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <location filename="../ui/imagery_offer.py"/>
        <source>Asking the service...</source>
        <translation>Preguntando al servicio...</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Asking what it costs...</source>
        <translation>Preguntando cuánto cuesta...</translation>
    </message>
    <message>
        <location filename="../bridge/context.py"/>
        <source>Asking {service}</source>
        <translation>La consulta a {service}</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <location filename="../ui/options.py"/>
        <source>Asking {}...</source>
        <translation>Preguntando a {}...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Asks for strata and sample points over staged collections. The service works on them by itself and does not tell when it is done: 'Fetch samples' brings them after some minutes. The same design is not asked for twice, unless 'Run anew' is set.</source>
        <translation>Pide estratos y puntos de muestreo sobre colecciones depositadas. El servicio trabaja en ello por su cuenta y no dice cuándo acaba: «Obtener muestras» los trae tras unos minutos. El mismo diseño no se pide dos veces, salvo con «Ejecutar desde cero».</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Asks the service now how it stands</source>
        <translation>Pregunta ahora al servicio cómo va</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>Asks the service something small that costs and changes nothing; nothing is saved.</source>
        <translation>Pide al servicio algo pequeño que no cuesta ni cambia nada; no se guarda nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Asks what a run would cost, after everything was judged as for the run itself. Starts nothing.</source>
        <translation>Pregunta cuánto costaría una ejecución, después de juzgarlo todo como para la ejecución misma. No inicia nada.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Assets</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>At most so many rows</source>
        <translation>Como máximo tantas filas</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Atlas of plots</source>
        <translation>Atlas de parcelas</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Augmented buildings</source>
        <translation>Edificios aumentados</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <location filename="../ui/repair_page.py"/>
        <location filename="../ui/statement_page.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Before you send: counting...</source>
        <translation>Antes de enviar: contando...</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Before you send: {}</source>
        <translation>Antes de enviar: {}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Biodiversity</source>
        <translation>Biodiversidad</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Biodiversity score</source>
        <translation>Índice de biodiversidad</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Bounding box</source>
        <translation>Rectángulo envolvente</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Box to search where no polygons are given.</source>
        <translation>Rectángulo que se busca si no se indican polígonos.</translation>
    </message>
    <message>
        <location filename="../providers/beod/client.py"/>
        <source>BrightEarth On Demand did not accept the e-mail and password of this connection{value}. Nothing was started; check them, or sign in on its web page first.</source>
        <translation>BrightEarth On Demand no aceptó el correo y la contraseña de esta conexión{value}. No se inició nada; compruébelos, o inicie sesión primero en su página web.</translation>
    </message>
    <message>
        <location filename="../providers/beod/listing.py"/>
        <source>BrightEarth On Demand lists more than {most_nodes} files; the rest is left.</source>
        <translation>BrightEarth On Demand lista más de {most_nodes} archivos; el resto se deja.</translation>
    </message>
    <message>
        <location filename="../providers/beod/client.py"/>
        <source>BrightEarth On Demand lists scenario {scenario_id} on more than {most_pages} pages.</source>
        <translation>BrightEarth On Demand lista el escenario {scenario_id} en más de {most_pages} páginas.</translation>
    </message>
    <message>
        <location filename="../providers/beod/client.py"/>
        <source>BrightEarth On Demand lists the files of scenario {scenario_id} in a circle: a page was named twice. The files listed so far are kept; try the download again later.</source>
        <translation>BrightEarth On Demand lista los archivos del escenario {scenario_id} en círculo: una página se nombró dos veces. Los archivos listados hasta ahora se conservan; intente la descarga más tarde.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>BrightEarth On Demand says that {job} has ended well, but lists no file of it. Run it again, or collect the job later: nothing is paid for it.</source>
        <translation>BrightEarth On Demand dice que {job} ha acabado bien, pero no lista ningún archivo suyo. Ejecútelo de nuevo, o recoja el trabajo más tarde: no se paga nada por ello.</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>BrightEarth On Demand says: {words}</source>
        <translation>BrightEarth On Demand dice: {words}</translation>
    </message>
    <message>
        <location filename="../checks/profiles.py"/>
        <source>BrightEarth area</source>
        <translation>Área de BrightEarth</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings an image that Mapflow offers for download.</source>
        <translation>Trae una imagen que Mapflow ofrece para descargar.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings one image as its footprint, with all that Mapflow tells of it.</source>
        <translation>Trae una imagen como su huella, con todo lo que Mapflow dice de ella.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings one mosaic as its footprint, with all that Mapflow tells of it.</source>
        <translation>Trae un mosaico como su huella, con todo lo que Mapflow dice de él.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Brings the EUDR package of one or more processed collections: a GeoJSON file each and a PDF audit trail.</source>
        <translation>Trae el paquete EUDR de una o más colecciones procesadas: un archivo GeoJSON cada una y un registro de auditoría en PDF.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings the account's mosaics as footprints with their metadata. A mosaic without a footprint has no geometry.</source>
        <translation>Trae los mosaicos de la cuenta como huellas con sus metadatos. Un mosaico sin huella no tiene geometría.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Brings the features of a processing that is done, wherever it was started.</source>
        <translation>Trae los objetos de un procesamiento terminado, dondequiera que se iniciara.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Brings the footprints of what a planned search has found so far; 'isNew' marks what nobody has seen.</source>
        <translation>Trae las huellas de lo que una búsqueda planificada ha hallado hasta ahora; «isNew» marca lo que nadie ha visto.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings the images of a mosaic as footprints with their metadata.</source>
        <translation>Trae las imágenes de un mosaico como huellas con sus metadatos.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings the preview of an image as a raster in its place on the map. Give the id of an own image, or the address of a search result's preview together with its footprint.</source>
        <translation>Trae la vista previa de una imagen como ráster en su lugar en el mapa. Indique el identificador de una imagen propia, o la dirección de la vista previa de un resultado de búsqueda con su huella.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Brings the results of the chosen job onto the map.</source>
        <translation>Trae al mapa los resultados del trabajo elegido.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Brings the rows that the service has for a collection, as they are.</source>
        <translation>Trae las filas que el servicio tiene de una colección, tal cual.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Brings the strata and sample points of the newest sampling design in which a collection took part. The column 'kind' tells strata and samples apart.</source>
        <translation>Trae los estratos y puntos del diseño de muestreo más reciente en que participó una colección. La columna «kind» distingue estratos y muestras.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Brings what the service tells of the criteria of article 10(2), as it tells it. It is about country and region only and no verdict: the supplier's own evidence has to be added.</source>
        <translation>Trae lo que el servicio dice de los criterios del artículo 10(2), como lo dice. Trata solo de país y región y no es un veredicto: hay que añadir las pruebas del proveedor.</translation>
    </message>
    <message>
        <location filename="../providers/beod/results.py"/>
        <source>Buildings</source>
        <translation>Edificios</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>By hand: {command} in the folder above data/. In QGIS: 'Verify an evidence pack' of GeoRelay.</source>
        <translation>A mano: {command} en la carpeta por encima de data/. En QGIS: «Verificar un paquete de pruebas» de GeoRelay.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>CFT</source>
        <translation>CFT</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>CRS of the results</source>
        <translation>SRC de los resultados</translation>
    </message>
    <message>
        <location filename="../bridge/sources.py"/>
        <source>CRS without a code</source>
        <translation>SRC sin código</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <location filename="../ui/imagery_dock.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <location filename="../ui/services_dock.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Canopy height</source>
        <translation>Altura del dosel</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Carbon pool</source>
        <translation>Reserva de carbono</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Change log</source>
        <translation>Registro de cambios</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Change mosaic</source>
        <translation>Cambiar mosaico</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Changed ground</source>
        <translation>Terreno cambiado</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Changed plots</source>
        <translation>Parcelas cambiadas</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <source>Changed, missing and added files (JSON list)</source>
        <translation>Archivos cambiados, ausentes y añadidos (lista JSON)</translation>
    </message>
    <message>
        <location filename="../bridge/snapshot.py"/>
        <source>Changes to the layer {name} were saved while it was being read, so its parts no longer fit together. Nothing was sent or written. Run it again.</source>
        <translation>Se guardaron cambios en la capa {name} mientras se leía, así que sus partes ya no encajan. No se envió ni escribió nada. Ejecútelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../processing/shown/samples.py"/>
        <source>Check and prepare</source>
        <translation>Comprobar y preparar</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Check and repair</source>
        <translation>Comprobar y reparar</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Check of {}</source>
        <translation>Comprobación de {}</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../ui/check_form.py"/>
        <location filename="../ui/desk.py"/>
        <source>Check plots</source>
        <translation>Comprobar parcelas</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Check the copy</source>
        <translation>Comprobar la copia</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_form.py"/>
        <source>Check {} plots</source>
        <comment>number</comment>
        <extracomment>One: Check {} plot</extracomment>
        <translation><numerusform>Comprobar {} parcela</numerusform><numerusform>Comprobar {} parcelas</numerusform></translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Check, repair, send, load</source>
        <translation>Comprobar, reparar, enviar, cargar</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Checked for: {profile}</source>
        <translation>Comprobado para: {profile}</translation>
    </message>
    <message>
        <location filename="../checks/shapes.py"/>
        <location filename="../bridge/expressions.py"/>
        <source>Checking plots</source>
        <translation>La comprobación de parcelas</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Checks a new delivery of plots and compares it with the one before: plots that are new, changed, unchanged and gone. Nothing is sent.</source>
        <translation>Comprueba una nueva entrega de parcelas y la compara con la anterior: parcelas nuevas, cambiadas, sin cambios y desaparecidas. No se envía nada.</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Checks an area of interest, runs Mapflow's model for buildings over it, a repaired copy where it has errors, waits, and loads the buildings. This costs credits: the highest price stops it before anything is paid.</source>
        <translation>Comprueba un área de interés, le aplica el modelo de edificios de Mapflow, a una copia reparada si tiene errores, espera, y carga los edificios. Esto cuesta créditos: el precio máximo lo detiene antes de pagar nada.</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Checks plots, repairs in a copy what can be repaired safely, sends the plots that are fit to Epoch, waits, and loads the results joined to the plots. Rejected plots stay at home, with the reason.</source>
        <translation>Comprueba parcelas, repara en una copia lo que se puede reparar sin riesgo, envía a Epoch las parcelas aptas, espera, y carga los resultados unidos a las parcelas. Las parcelas rechazadas no se envían, con la razón.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Checks the plots of a layer and sends those that are fit, so that the service validates and registers them. Next: 'Upload staged plots', then 'Run one analysis'.</source>
        <translation>Comprueba las parcelas de una capa y envía las aptas, para que el servicio las valide y registre. Después: «Subir parcelas depositadas», luego «Ejecutar un análisis».</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Checks the plots of a layer, sends those that are fit, has them analysed and brings the results back, one row per plot of the layer with its own columns. A plot without a figure is 'not assessed', never compliant. The same run again follows the job that exists and pays nothing twice.</source>
        <translation>Comprueba las parcelas de una capa, envía las aptas, hace que se analicen y trae los resultados, una fila por parcela de la capa con sus propias columnas. Una parcela sin cifra está «sin evaluar», nunca conforme. La misma ejecución sigue el trabajo que existe y no paga nada dos veces.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Choose a connection.</source>
        <translation>Elija una conexión.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Choose a finding to see it.</source>
        <translation>Elija un hallazgo para verlo.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>Choose a job in the list.</source>
        <translation>Elija un trabajo de la lista.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Choose a layer of plots to check it.</source>
        <translation>Elija una capa de parcelas para comprobarla.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Choose a mosaic or an image in the list.</source>
        <translation>Elija un mosaico o una imagen de la lista.</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Choose a request to read its answer.</source>
        <translation>Elija una petición para leer su respuesta.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Choose a saved connection; the sandbox needs no settings.</source>
        <translation>Elija una conexión guardada; el entorno de pruebas no necesita ajustes.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <location filename="../ui/services_dock.py"/>
        <source>Choose a service first.</source>
        <translation>Elija primero un servicio.</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Choose an area: a layer, what the map shows, or draw one.</source>
        <translation>Elija un área: una capa, lo que muestra el mapa, o dibuje una.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Choose an image in the list or on the map.</source>
        <translation>Elija una imagen de la lista o del mapa.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Choose an image: a mosaic is shown as a layer.</source>
        <translation>Elija una imagen: un mosaico se muestra como capa.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Choose one image.</source>
        <translation>Elija una sola imagen.</translation>
    </message>
    <message>
        <location filename="../ui/listed_input.py"/>
        <source>Choose or type</source>
        <translation>Elegir o escribir</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>Choose the unit in which the column is.</source>
        <translation>Elija la unidad en que está la columna.</translation>
    </message>
    <message>
        <location filename="../checks/rules/buffered_point.py"/>
        <source>Circle round a point</source>
        <translation>Círculo alrededor de un punto</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>Claimed before</source>
        <translation>Ya reclamada</translation>
    </message>
    <message>
        <location filename="../ui/layer_input.py"/>
        <source>Click the corners on the map; a right click closes the area, Esc gives up.</source>
        <translation>Haga clic en las esquinas en el mapa; un clic derecho cierra el área, Esc abandona.</translation>
    </message>
    <message>
        <location filename="../ui/notice.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../checks/rules/unclosed_ring.py"/>
        <source>Close the ring.</source>
        <translation>Cierre el anillo.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Cloud cover</source>
        <translation>Nubosidad</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Clouds</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <location filename="../checks/rules/low_precision.py"/>
        <source>Coarse coordinates</source>
        <translation>Coordenadas gruesas</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Collect finished jobs</source>
        <translation>Recoger trabajos terminados</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Collected</source>
        <translation>Recogidos</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <location filename="../providers/epoch/fields.py"/>
        <source>Collection id</source>
        <translation>Identificador de colección</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Collection ids</source>
        <translation>Identificadores de colección</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <location filename="../processing/declarations.py"/>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Compare deliveries</source>
        <translation>Comparar entregas</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Compare two deliveries</source>
        <translation>Comparar dos entregas</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Compare with plots sent before</source>
        <translation>Comparar con parcelas enviadas antes</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <source>Compares every file of an evidence pack with its checksums (BagIt, RFC 8493) and names what was changed, what is missing and what was added. It verifies any BagIt bag in a zip. The file is only read.</source>
        <translation>Compara cada archivo de un paquete de pruebas con sus sumas de verificación (BagIt, RFC 8493) y nombra lo que cambió, lo que falta y lo que se añadió. Verifica cualquier bolsa BagIt en un zip. El archivo solo se lee.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Connect an account</source>
        <translation>Conectar una cuenta</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <location filename="../processing/shown/operation.py"/>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>Connection to {}</source>
        <translation>Conexión a {}</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>Connections, folders and downloads: the options of GeoRelay</source>
        <translation>Conexiones, carpetas y descargas: las opciones de GeoRelay</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Connections...</source>
        <translation>Conexiones...</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Convex hull</source>
        <translation>Envolvente convexa</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>Coordinate is no number</source>
        <translation>La coordenada no es un número</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Copied: {}</source>
        <translation>Copiado: {}</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Copy the id</source>
        <translation>Copiar el identificador</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Copy the tiles of each raster layer into one GeoTIFF. Switched off, they become one virtual raster, which is made at once and takes no room.</source>
        <translation>Copiar las teselas de cada capa ráster en un GeoTIFF. Desactivado, se vuelven un ráster virtual, que se hace al momento y no ocupa sitio.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/token.py"/>
        <source>Copy the whole token from the API page of your Mapflow account and save it in the connection again. Nothing was sent.</source>
        <translation>Copie el token entero de la página API de su cuenta de Mapflow y guárdelo de nuevo en la conexión. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>Correct the country or the coordinates.</source>
        <translation>Corrija el país o las coordenadas.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_mismatch.py"/>
        <source>Correct the number or the outline.</source>
        <translation>Corrija el número o el contorno.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>Cost: {}</source>
        <translation>Coste: {}</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>Counting and checking what would be declared...</source>
        <translation>Contando y comprobando lo que se declararía...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Country of the operator</source>
        <translation>País del operador</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Country override (JSON)</source>
        <translation>Sustitución de país (JSON)</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Create a project</source>
        <translation>Crear un proyecto</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Create mosaic</source>
        <translation>Crear mosaico</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>Credits before the start: {credits}. The service does not tell its price.</source>
        <translation>Créditos antes del inicio: {credits}. El servicio no dice su precio.</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>Credits now: {credits}.</source>
        <translation>Créditos ahora: {credits}.</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>Credits now: {credits}; about {used} were used.</source>
        <translation>Créditos ahora: {credits}; se usaron unos {used}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Crop</source>
        <translation>Cultivo</translation>
    </message>
    <message>
        <location filename="../checks/rules/antimeridian.py"/>
        <source>Crosses 180 degrees</source>
        <translation>Cruza los 180 grados</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Custom URL</source>
        <translation>URL propia</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Cut an area over the limit into several runs</source>
        <translation>Dividir un área demasiado grande</translation>
    </message>
    <message>
        <location filename="../checks/rules/antimeridian.py"/>
        <source>Cut the plot at 180 degrees into two parts.</source>
        <translation>Corte la parcela en dos partes en los 180 grados.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>Cutting an area needs QGIS. Nothing was sent.</source>
        <translation>Cortar un área necesita QGIS. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Data provider</source>
        <translation>Proveedor de datos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Data providers</source>
        <translation>Proveedores de datos</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Decide on plots</source>
        <translation>Decidir sobre parcelas</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>Decision: {decision}</source>
        <translation>Decisión: {decision}</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <location filename="../processing/shown/check.py"/>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../processing/shown/packs.py"/>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_mismatch.py"/>
        <source>Declared and measured hectares differ by more than 10 % and by more than 0.1 ha.</source>
        <translation>Las hectáreas declaradas y medidas difieren en más del 10 % y en más de 0,1 ha.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_mismatch.py"/>
        <source>Declared are {area}, measured {area_2}.</source>
        <translation>Declarado: {area}, medido: {area_2}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../processing/shown/eudr.py"/>
        <source>Declared area</source>
        <translation>Superficie declarada</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_mismatch.py"/>
        <source>Declared area differs</source>
        <translation>La superficie declarada difiere</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>Declared area that is none</source>
        <translation>Superficie declarada que no lo es</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Declared hectares</source>
        <translation>Hectáreas declaradas</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Deep-learning models</source>
        <translation>Modelos de aprendizaje profundo</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Deforestation</source>
        <translation>Deforestación</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Deforestation found</source>
        <translation>Deforestación hallada</translation>
    </message>
    <message>
        <location filename="../evidence/flags.py"/>
        <source>Deforestation found: {area} ha.</source>
        <translation>Deforestación hallada: {area} ha.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Deforestation per year</source>
        <translation>Deforestación por año</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Deforested after the cut-off date</source>
        <translation>Deforestado tras la fecha límite</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Delete at the service</source>
        <translation>Eliminar en el servicio</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Delete image</source>
        <translation>Eliminar imagen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Delete mosaic</source>
        <translation>Eliminar mosaico</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Delete planned search</source>
        <translation>Eliminar búsqueda planificada</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Delete processing</source>
        <translation>Eliminar procesamiento</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Delete the image {} at the service? This cannot be undone.</source>
        <translation>¿Eliminar la imagen {} en el servicio? No se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Delete the mosaic {} and all its images at the service? This cannot be undone.</source>
        <translation>¿Eliminar el mosaico {} y todas sus imágenes en el servicio? No se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Delete...</source>
        <translation>Eliminar...</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Deletes a mosaic and all its images at Mapflow. This cannot be undone.</source>
        <translation>Elimina un mosaico y todas sus imágenes en Mapflow. No se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Deletes a planned search at Mapflow. This cannot be undone.</source>
        <translation>Elimina una búsqueda planificada en Mapflow. No se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Deletes a processing and its results at Mapflow; for one that is running it is the only way to stop it. This cannot be undone.</source>
        <translation>Elimina un procesamiento y sus resultados en Mapflow; para uno en curso es la única forma de detenerlo. No se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Deletes one image at Mapflow. This cannot be undone.</source>
        <translation>Elimina una imagen en Mapflow. No se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Deleting cannot be undone. Nothing is sent unless this is switched on.</source>
        <translation>La eliminación no se puede deshacer. No se envía nada si esto no está activado.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Design id</source>
        <translation>Identificador del diseño</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Design samples</source>
        <translation>Diseñar muestras</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../ui/endings.py"/>
        <location filename="../ui/panel.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Dissolve what touches</source>
        <translation>Disolver lo que se toca</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Done</source>
        <translation>Terminados</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>Doubled vertex</source>
        <translation>Vértice repetido</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Download image</source>
        <translation>Descargar imagen</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Download the results</source>
        <translation>Descargar los resultados</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>Downloading {filename}{size}.</source>
        <translation>Descargando {filename}{size}.</translation>
    </message>
    <message>
        <location filename="../ui/layer_input.py"/>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_large_for_file.py"/>
        <source>Draw it with fewer vertices, or divide it.</source>
        <translation>Dibújela con menos vértices, o divídala.</translation>
    </message>
    <message>
        <location filename="../checks/rules/point_needs_polygon.py"/>
        <source>Draw the outline of the plot.</source>
        <translation>Dibuje el contorno de la parcela.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>Draw the plot as a polygon.</source>
        <translation>Dibuje la parcela como polígono.</translation>
    </message>
    <message>
        <location filename="../checks/rules/empty_geometry.py"/>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>Draw the plot, or leave the row out.</source>
        <translation>Dibuje la parcela, o deje fuera la fila.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>Draw the ring again, or remove it.</source>
        <translation>Dibuje de nuevo el anillo, o quítelo.</translation>
    </message>
    <message>
        <location filename="../ui/layer_input.py"/>
        <source>Drawn area</source>
        <translation>Área dibujada</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>E-mail of the operator</source>
        <translation>Correo del operador</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>EORI, VAT or another number. Sent only where given.</source>
        <translation>EORI, IVA u otro número. Se envía solo si se indica.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>EPSG:3857 (Pseudo-Mercator, metres)</source>
        <translation>EPSG:3857 (Pseudo-Mercator, metros)</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>EPSG:4326 (WGS 84, degrees)</source>
        <translation>EPSG:4326 (WGS 84, grados)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>EUDR deforestation</source>
        <translation>Deforestación EUDR</translation>
    </message>
    <message>
        <location filename="../checks/profiles.py"/>
        <source>EUDR due-diligence statement</source>
        <translation>Diligencia debida EUDR</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Each file is a statement of its own.</source>
        <translation>Cada archivo es una declaración propia.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Each plot was also judged as it will be written, with {decimals} decimals of a degree.</source>
        <translation>Cada parcela se juzgó también como se escribirá, con {decimals} decimales de grado.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Earlier delivery</source>
        <translation>Entrega anterior</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Earth Engine task id</source>
        <translation>Identificador de la tarea Earth Engine</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Edit...</source>
        <translation>Editar...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Emissions</source>
        <translation>Emisiones</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Emissions of land-use change</source>
        <translation>Emisiones del cambio de uso del suelo</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Emissions of land-use change per hectare</source>
        <translation>Emisiones del cambio de uso del suelo por hectárea</translation>
    </message>
    <message>
        <location filename="../checks/rules/empty_geometry.py"/>
        <source>Empty geometry</source>
        <translation>Geometría vacía</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Empty where no limit is known.</source>
        <translation>Vacío donde no se conoce límite.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Empty where there is no limit.</source>
        <translation>Vacío donde no hay límite.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Empty: all.</source>
        <translation>Vacío: todos.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Empty: the area's name and the time.</source>
        <translation>Vacío: el nombre del área y la hora.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Empty: the mosaic's name.</source>
        <translation>Vacío: el nombre del mosaico.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Empty: the results folder of the settings.</source>
        <translation>Vacío: la carpeta de resultados de los ajustes.</translation>
    </message>
    <message>
        <location filename="../checks/rules/missing_id.py"/>
        <source>Enter an id.</source>
        <translation>Introduzca un identificador.</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Enter leads back to the queue, where A, R, S or L decides.</source>
        <translation>Intro vuelve a la cola, donde A, R, S o L decide.</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>Enter the coordinate again, or remove the vertex.</source>
        <translation>Introduzca de nuevo la coordenada, o quite el vértice.</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>Enter the secret first; without one the service lets nobody in.</source>
        <translation>Introduzca primero el secreto; sin él, el servicio no deja entrar a nadie.</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Enter the token, or e-mail and password, of a service. QGIS keeps them in its authentication database.</source>
        <translation>Introduzca el token, o el correo y la contraseña, de un servicio. QGIS los guarda en su base de datos de autenticación.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>Enter the token, or the e-mail address and the password, of this connection.</source>
        <translation>Introduzca el token, o el correo y la contraseña, de esta conexión.</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>Epoch SCO2 has no analysis {stat}; it has {analyses}. Nothing was sent.</source>
        <translation>Epoch SCO2 no tiene análisis {stat}; tiene {analyses}. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/queries.py"/>
        <source>Epoch SCO2 has no results at {endpoint}. Nothing was sent.</source>
        <translation>Epoch SCO2 no tiene resultados en {endpoint}. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>Epoch SCO2 says: {words}</source>
        <translation>Epoch SCO2 dice: {words}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/statement.py"/>
        <source>Epoch SCO2 sent no statement but this: {words}. The plots may not be processed yet.</source>
        <translation>Epoch SCO2 no envió ninguna declaración sino esto: {words}. Las parcelas pueden no estar procesadas aún.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>Epoch SCO2 skipped this run: {reply}</source>
        <translation>Epoch SCO2 omitió esta ejecución: {reply}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>Epoch SCO2 tells nothing about {collection_id}.</source>
        <translation>Epoch SCO2 no dice nada de {collection_id}.</translation>
    </message>
    <message>
        <location filename="../checks/profiles.py"/>
        <source>Epoch plots</source>
        <translation>Parcelas de Epoch</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../bridge/styles.py"/>
        <location filename="../ui/statement_page.py"/>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>Errors: {rules}.</source>
        <translation>Errores: {rules}.</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>Every repair is left out.</source>
        <translation>Todas las reparaciones están excluidas.</translation>
    </message>
    <message>
        <location filename="../checks/profiles.py"/>
        <source>Every rule</source>
        <translation>Todas las reglas</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Everything here is an algorithm too: for models, the batch dialog and scripts.</source>
        <translation>Todo lo de aquí es también un algoritmo: para modelos, procesos por lotes y scripts.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Everything in one go: makes a project with the area, starts the scenario, follows it to its end, fetches the files and shows them as layers. This probably spends credits. Stopped or broken off, the same run goes on where it was; nothing is started twice, unless 'Run anew' is set.</source>
        <translation>Todo de una vez: crea un proyecto con el área, inicia el escenario, lo sigue hasta su fin, obtiene los archivos y los muestra como capas. Esto probablemente gasta créditos. Detenida o interrumpida, la misma ejecución sigue donde estaba; nada se inicia dos veces, salvo con «Ejecutar desde cero».</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../processing/shown/deliveries.py"/>
        <location filename="../processing/shown/evidence.py"/>
        <location filename="../processing/shown/packets.py"/>
        <location filename="../processing/shown/packs.py"/>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <location filename="../processing/shown/packs.py"/>
        <source>Evidence pack</source>
        <translation>Paquete de pruebas</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>Exchange the two numbers.</source>
        <translation>Intercambie los dos números.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Export due-diligence package</source>
        <translation>Exportar el paquete de diligencia debida</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Export for the EUDR information system</source>
        <translation>Exportar para el sistema de información EUDR</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Extract buildings, trees, roads, land cover and terrain</source>
        <translation>Extraer edificios, árboles, caminos, cobertura del suelo y relieve</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Farm practice, life cycle and due diligence: JSON text, or the name of a file with it. Only its form is checked.</source>
        <translation>Práctica agrícola, ciclo de vida y diligencia debida: texto JSON, o el nombre de un archivo con él. Solo se comprueba su forma.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Fault</source>
        <translation>Defecto</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Feature id in the input</source>
        <translation>Identificador del objeto en la entrada</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>Feature {number} of {layer}</source>
        <translation>Objeto {number} de {layer}</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Features</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Fetch results</source>
        <translation>Obtener resultados</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Fetch samples</source>
        <translation>Obtener muestras</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Fetch the list</source>
        <translation>Obtener la lista</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Fetch the list to see the mosaics of this account.</source>
        <translation>Obtenga la lista para ver los mosaicos de esta cuenta.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Fetches all files of a finished scenario and shows them as layers. A download that was interrupted goes on where it stopped when the same folder is given. Names that would leave the folder are refused and listed.</source>
        <translation>Obtiene todos los archivos de un escenario terminado y los muestra como capas. Una descarga interrumpida sigue donde se detuvo si se indica la misma carpeta. Los nombres que saldrían de la carpeta se rechazan y listan.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>File a due diligence statement</source>
        <translation>Presentar una declaración de diligencia debida</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>File format of the upload</source>
        <translation>Formato de archivo del envío</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../processing/shown/eudr.py"/>
        <location filename="../processing/shown/packs.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Files a statement with the EU through the service: a legal act in somebody's name. What will be declared is said before; it is sent once and never again by itself, and its numbers are kept with the job. The EU's system gives reference and verification number some time after filing.</source>
        <translation>Presenta una declaración a la UE por medio del servicio: un acto jurídico en nombre de alguien. Antes se dice lo que se declarará; se envía una vez y nunca de nuevo por sí sola, y sus números se guardan con el trabajo. El sistema de la UE da número de referencia y de verificación algún tiempo después.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Files fetched at &amp;once</source>
        <translation>Archivos descargados a la &amp;vez</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Files refused as unsafe or not to be had; the log names each.</source>
        <translation>Archivos rechazados por inseguros o imposibles de obtener; el registro nombra cada uno.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Files to put in as they are: EU files, statements, contracts.</source>
        <translation>Archivos que se incluyen tal cual: archivos de la UE, declaraciones, contratos.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>Filing a statement is a legal act, and it was not confirmed. Nothing was filed. Read what would be declared, then confirm it.</source>
        <translation>Presentar una declaración es un acto jurídico, y no se confirmó. No se presentó nada. Lea lo que se declararía, y luego confírmelo.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Filing is a legal act in somebody's name. It is sent once and cannot be taken back here.</source>
        <translation>La presentación es un acto jurídico en nombre de alguien. Se envía una vez y no se puede retirar aquí.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <location filename="../ui/imagery_dock.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Filter the queue</source>
        <translation>Filtrar la cola</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Filters that were saved under a name</source>
        <translation>Filtros guardados con un nombre</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>Find out who farms it before sending.</source>
        <translation>Averigüe quién lo cultiva antes de enviar.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Find the country from the plots</source>
        <translation>Hallar el país por las parcelas</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../processing/shown/packets.py"/>
        <location filename="../processing/shown/packs.py"/>
        <location filename="../ui/findings_view.py"/>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>Findings of the check</source>
        <translation>Hallazgos de la comprobación</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Findings per rule (JSON)</source>
        <translation>Hallazgos por regla (JSON)</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Findings: {}</source>
        <translation>Hallazgos: {}</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Finds every defect of every plot, repairs in a copy what can be repaired safely, and says how many plots of the copy are fit to send. Nothing is sent, and the layer is not changed.</source>
        <translation>Encuentra cada defecto de cada parcela, repara en una copia lo que se puede reparar sin riesgo, y dice cuántas parcelas de la copia son aptas para enviar. No se envía nada y la capa no se cambia.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Finds every defect of every plot, with its place on the map, and tells apart the plots that are fit to send. Nothing is sent, and the layer is not changed. Errors make a plot unfit for the chosen use; warnings are worth a look. The report is an HTML page for people without QGIS.</source>
        <translation>Encuentra cada defecto de cada parcela, con su lugar en el mapa, y separa las parcelas aptas para enviar. No se envía nada y la capa no se cambia. Los errores hacen a una parcela no apta para el uso elegido; las advertencias merecen una mirada. El informe es una página HTML para personas sin QGIS.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>First day of acquisition (UTC). Empty: any.</source>
        <translation>Primer día de toma (UTC). Vacío: cualquiera.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>First day of the period looked at. Empty: the service's own, 2017-01-01.</source>
        <translation>Primer día del periodo mirado. Vacío: el del servicio, 2017-01-01.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>First day of the period looked at. Empty: the service's own.</source>
        <translation>Primer día del periodo mirado. Vacío: el del servicio.</translation>
    </message>
    <message>
        <location filename="../checks/rules/low_precision.py"/>
        <source>Five decimals are about a metre; the regulation asks for six.</source>
        <translation>Cinco decimales son alrededor de un metro; el reglamento pide seis.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>Flagged are plots with deforestation found, with an error in their outline, or with ground that another plot claims too.</source>
        <translation>Están marcadas las parcelas con deforestación hallada, con un error en su contorno, o con terreno que también reclama otra parcela.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Flagged plots</source>
        <translation>Parcelas marcadas</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Folder for the packets</source>
        <translation>Carpeta para los envíos</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Folder for the results</source>
        <translation>Carpeta de resultados</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>Follow again</source>
        <translation>Volver a seguir</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Follow the remote work to its end and bring the results. Switched off, the algorithm ends as soon as the work is started; 'Collect finished jobs' brings the results later.</source>
        <translation>Seguir el trabajo remoto hasta su fin y traer los resultados. Desactivado, el algoritmo acaba en cuanto el trabajo está iniciado; «Recoger trabajos terminados» trae los resultados más tarde.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Footprint of that preview</source>
        <translation>Huella de esa vista previa</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>For EUDR...</source>
        <translation>Para EUDR...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>For example Cocoa. Empty: not said.</source>
        <translation>Por ejemplo Cocoa. Vacío: no se dice.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>For example agb. Empty: not said.</source>
        <translation>Por ejemplo agb. Vacío: no se dice.</translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>For registries of many million plots the same checks run on Dask, on one machine or on many: python3 -m georelay.registry check, from the source of this plugin.</source>
        <translation>Para registros de muchos millones de parcelas las mismas comprobaciones corren en Dask, en una máquina o en muchas: python3 -m georelay.registry check, desde las fuentes de este complemento.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>For which plots</source>
        <translation>Para qué parcelas</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>For {n} plots the supplier is asked.</source>
        <comment>number</comment>
        <extracomment>One: For {n} plot the supplier is asked.</extracomment>
        <translation><numerusform>Por {n} parcela se pregunta al proveedor.</numerusform><numerusform>Por {n} parcelas se pregunta al proveedor.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Forget a job</source>
        <translation>Olvidar un trabajo</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Forget the chosen filters</source>
        <translation>Olvidar los filtros elegidos</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Forget the job {}? The service keeps what it has, and files on this computer stay. Its guard against paying twice goes too: the same run would be sent, and paid for, once more.</source>
        <translation>¿Olvidar el trabajo {}? El servicio conserva lo que tiene y los archivos quedan en este ordenador. También desaparece su protección contra pagar dos veces: la misma ejecución se enviaría, y se pagaría, otra vez.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Forget...</source>
        <translation>Olvidar...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Further files</source>
        <translation>Otros archivos</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Further parameters (JSON)</source>
        <translation>Demás parámetros (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Gaps between two plots that are narrower than this. 0: not looked for.</source>
        <translation>Separaciones entre dos parcelas más estrechas que esto. 0: no se buscan.</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Gaps narrower than</source>
        <translation>Separación menor que</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>GeoJSON file</source>
        <translation>Archivo GeoJSON</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>GeoJSON files (*.geojson)</source>
        <translation>Archivos GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>GeoJSON is the surest. CSV is sent with a WKT column, which the service does not document. GeoParquet needs a GDAL with that driver.</source>
        <translation>GeoJSON es lo más seguro. CSV se envía con una columna WKT, que el servicio no documenta. GeoParquet necesita un GDAL con ese controlador.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <location filename="../processing/shown/samples.py"/>
        <source>GeoPackages (*.gpkg)</source>
        <translation>GeoPackages (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>GeoParquet</source>
        <translation>GeoParquet</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>GeoRelay</source>
        <translation>GeoRelay</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>GeoRelay: before the statement</source>
        <translation>GeoRelay: antes de la declaración</translation>
    </message>
    <message>
        <location filename="../ui/preflight.py"/>
        <source>GeoRelay: before you send</source>
        <translation>GeoRelay: antes de enviar</translation>
    </message>
    <message>
        <location filename="../processing/provider.py"/>
        <source>GeoRelay: geospatial cloud APIs</source>
        <translation>GeoRelay: API geoespaciales en la nube</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>GeoRelay: help</source>
        <translation>GeoRelay: ayuda</translation>
    </message>
    <message>
        <location filename="../ui/locator.py"/>
        <source>GeoRelay: jobs and plots ({})</source>
        <translation>GeoRelay: trabajos y parcelas ({})</translation>
    </message>
    <message>
        <location filename="../bridge/job_monitor.py"/>
        <source>GeoRelay: look at jobs</source>
        <translation>GeoRelay: mirar trabajos</translation>
    </message>
    <message>
        <location filename="../ui/samples.py"/>
        <source>GeoRelay: sample plots</source>
        <translation>GeoRelay: parcelas de ejemplo</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>GeoRelay: tiles of {place}</source>
        <translation>GeoRelay: teselas de {place}</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>GeoRelay: try a connection</source>
        <translation>GeoRelay: probar una conexión</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>GeoRelay: {}</source>
        <translation>GeoRelay: {}</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>GeoTIFF</source>
        <translation>GeoTIFF</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>Give a layer ({layer}). Nothing was sent.</source>
        <translation>Indique una capa ({layer}). No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>Give a new name or new tags. Nothing was sent.</source>
        <translation>Indique un nombre nuevo o etiquetas nuevas. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>Give each plot an id of its own.</source>
        <translation>Dé a cada parcela un identificador propio.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>Give either a layer ({layer}) or a file ({file}), one of the two. Nothing was sent.</source>
        <translation>Indique una capa ({layer}) o un archivo ({file}), uno de los dos. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>Give either a mosaic or the address of tiles. Nothing was sent.</source>
        <translation>Indique un mosaico o la dirección de teselas. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>Give either a mosaic, or the name of a new one. Nothing was sent.</source>
        <translation>Indique un mosaico, o el nombre de uno nuevo. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>Give the area to search: polygons ('Area') or 'Extent'. Nothing was sent.</source>
        <translation>Indique el área que se busca: polígonos («Área») o «Extensión». No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>Give the connection a name of 1 to 80 characters.</source>
        <translation>Dé a la conexión un nombre de 1 a 80 caracteres.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Gives a mosaic another name or other tags. What is left empty stays as it is.</source>
        <translation>Da a un mosaico otro nombre u otras etiquetas. Lo que se deja vacío queda como está.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Gives an image another name.</source>
        <translation>Da otro nombre a una imagen.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Go on with {}? What was sent is looked for at the service, and is neither sent nor paid for again; what is missing is sent.</source>
        <translation>¿Continuar con {}? Lo que se envió se busca en el servicio y no se envía ni se paga de nuevo; lo que falta se envía.</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Go on without</source>
        <translation>Seguir sin ello</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Goes on with this very job where it broke off; nothing is paid twice</source>
        <translation>Continúa este mismo trabajo donde se interrumpió; nada se paga dos veces</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Ground of overlaps, gaps and claims</source>
        <translation>Terreno de superposiciones, separaciones y reclamaciones</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>Hectares</source>
        <translation>Hectáreas</translation>
    </message>
    <message>
        <location filename="../checks/rules/z_or_m_values.py"/>
        <source>Heights or measures</source>
        <translation>Alturas o medidas</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Help: how this dock is used</source>
        <translation>Ayuda: cómo se usa este panel</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Highest cloud cover in percent. Images that do not tell it are always found.</source>
        <translation>Nubosidad máxima en por ciento. Las imágenes que no la dicen se encuentran siempre.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Highest price (credits)</source>
        <translation>Precio máximo (créditos)</translation>
    </message>
    <message>
        <location filename="../checks/rules/hole_outside_shell.py"/>
        <source>Hole outside the plot</source>
        <translation>Hueco fuera de la parcela</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_holes.py"/>
        <source>Hole within a hole</source>
        <translation>Hueco dentro de un hueco</translation>
    </message>
    <message>
        <location filename="../checks/rules/disconnected_interior.py"/>
        <source>Holes touch each other or the outline so that the inside falls apart.</source>
        <translation>Los huecos se tocan entre sí o tocan el contorno, de modo que el interior se divide.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>How it is called at the service. Left empty: the layer's name and the time (UTC).</source>
        <translation>Cómo se llama en el servicio. Vacío: el nombre de la capa y la hora (UTC).</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>How long ago the service last told something of the job</source>
        <translation>Cuánto hace que el servicio dijo algo del trabajo por última vez</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>How many there are.</source>
        <translation>Cuántos hay.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>How much of the area an image must cover, in percent.</source>
        <translation>Cuánto del área ha de cubrir una imagen, en por ciento.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>How project and scenario are called at the service. Left empty: the layer's name and the time (UTC).</source>
        <translation>Cómo se llaman proyecto y escenario en el servicio. Vacío: el nombre de la capa y la hora (UTC).</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>How the scenario is called at the service. Left empty: 'scenario' and the time (UTC).</source>
        <translation>Cómo se llama el escenario en el servicio. Vacío: «scenario» y la hora (UTC).</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>How the service lists these plots. Empty: the layer's name and the time in UTC, which is unique.</source>
        <translation>Cómo lista el servicio estas parcelas. Vacío: el nombre de la capa y la hora en UTC, que es único.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>I declare this</source>
        <translation>Declaro esto</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>I have read this and declare it in the name of {name}.</source>
        <translation>He leído esto y lo declaro en nombre de {name}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>ISO 3166-1 code of two letters, such as GH. The exact name of a column, capitals included, or else plain text for all plots. A code is a code even where a column has that name. Empty: the country that each plot lies in.</source>
        <translation>Código ISO 3166-1 de dos letras, como GH. El nombre exacto de una columna, mayúsculas incluidas, o si no un texto para todas las parcelas. Un código es un código aunque una columna se llame así. Vacío: el país en que está cada parcela.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Id of a mosaic, as 'List mosaics' shows it.</source>
        <translation>Identificador de un mosaico, como lo muestra «Listar mosaicos».</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Id of a planned search, as 'List planned searches' shows it.</source>
        <translation>Identificador de una búsqueda planificada, como lo muestra «Listar búsquedas planificadas».</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Id of a processing, as 'Run a model' and 'List processings' show it; several are separated by commas.</source>
        <translation>Identificador de un procesamiento, como lo muestran «Aplicar un modelo» y «Listar procesamientos»; varios se separan por comas.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Id of a project. Empty: the account's default project.</source>
        <translation>Identificador de un proyecto. Vacío: el proyecto predeterminado de la cuenta.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Id of an image, as 'List images' shows it.</source>
        <translation>Identificador de una imagen, como lo muestra «Listar imágenes».</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Id of an own image, as 'List images' shows it.</source>
        <translation>Identificador de una imagen propia, como lo muestra «Listar imágenes».</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Id of an own mosaic, with 'My imagery' as the source.</source>
        <translation>Identificador de un mosaico propio, con «Mis imágenes» como origen.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Identifier of the filing</source>
        <translation>Identificador de la presentación</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Identifier of the operator</source>
        <translation>Identificador del operador</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Ids of search results or of own images: a JSON list, or separated by commas.</source>
        <translation>Identificadores de resultados de búsqueda o de imágenes propias: una lista JSON, o separados por comas.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Image id</source>
        <translation>Identificador de imagen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Image ids</source>
        <translation>Identificadores de imagen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Image preview</source>
        <translation>Vista previa de imagen</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Image to features</source>
        <translation>De la imagen a los objetos</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <location filename="../ui/imagery_dock.py"/>
        <location filename="../ui/imagery_offer.py"/>
        <source>Imagery</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Imagery as a layer</source>
        <translation>Imágenes como capa</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Imagery from</source>
        <translation>Imágenes de</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/__init__.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>Images and mosaics cannot be processed in one run. Choose one kind. Nothing was sent.</source>
        <translation>Imágenes y mosaicos no se pueden procesar en una ejecución. Elija una clase. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Images found</source>
        <translation>Imágenes halladas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Images of a planned search</source>
        <translation>Imágenes de una búsqueda planificada</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Images of the mosaic</source>
        <translation>Imágenes del mosaico</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Images uploaded</source>
        <translation>Imágenes subidas</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>In a few words, such as 'island in the river'.</source>
        <translation>En pocas palabras, como «isla en el río».</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>In another country</source>
        <translation>En otro país</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>In which formats buildings and trees are delivered in 3D. QGIS 3.34 and later shows 3D tiles. Nothing chosen: the service is not told any.</source>
        <translation>En qué formatos se entregan edificios y árboles en 3D. QGIS 3.34 y posteriores muestran teselas 3D. Nada elegido: no se dice ninguno al servicio.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>In which formats buildings, trees and roads are delivered. Where both come, the GeoPackage is loaded. Nothing chosen: the service is not told any.</source>
        <translation>En qué formatos se entregan edificios, árboles y caminos. Si vienen ambos, se carga el GeoPackage. Nada elegido: no se dice ninguno al servicio.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>In which formats land cover and terrain are delivered. Nothing chosen: the service is not told any.</source>
        <translation>En qué formatos se entregan cobertura del suelo y relieve. Nada elegido: no se dice ninguno al servicio.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>In which the column is. The EU system takes hectares.</source>
        <translation>En la que está la columna. El sistema de la UE acepta hectáreas.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>In whose capacity it is filed: OPERATOR or REPRESENTATIVE_OPERATOR; it must be a role that the account has.</source>
        <translation>En qué calidad se presenta: OPERATOR o REPRESENTATIVE_OPERATOR; debe ser una función que tenga la cuenta.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>In whose name</source>
        <translation>En nombre de quién</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Input payload (JSON)</source>
        <translation>Datos de entrada (JSON)</translation>
    </message>
    <message>
        <location filename="../checks/rules/disconnected_interior.py"/>
        <source>Inside cut in pieces</source>
        <translation>Interior cortado en trozos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Instead of a mosaic id.</source>
        <translation>En vez de un identificador de mosaico.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Instead of a mosaic: tiles with {z}, {x} and {y}; {-y} where rows count from the south; or {q}.</source>
        <translation>En vez de un mosaico: teselas con {z}, {x} y {y}; {-y} donde las filas cuentan desde el sur; o {q}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Instead of an image id: the previewUrl of a search result that is a picture.</source>
        <translation>En vez de un identificador de imagen: el previewUrl de un resultado de búsqueda que sea una imagen.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>Is it unchanged?</source>
        <translation>¿Está sin cambios?</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Isochrones</source>
        <translation>Isócronas</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>It broke off on the way; Retry goes on with it.</source>
        <translation>Se interrumpió a medio camino; Reintentar lo continúa.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>It encloses nothing.</source>
        <translation>No rodea nada.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>It failed at the service, where nothing is left to go on with; Restart sends it anew.</source>
        <translation>Falló en el servicio, donde no queda nada que continuar; Reiniciar lo envía de nuevo.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>It gets a folder for each supplier. One that is there already is not written over.</source>
        <translation>Recibe una carpeta por proveedor. La que ya está no se sobrescribe.</translation>
    </message>
    <message>
        <location filename="../checks/eudr.py"/>
        <source>It has a hole, and it cannot be cut into parts without one.</source>
        <translation>Tiene un hueco, y no se puede cortar en partes que no lo tengan.</translation>
    </message>
    <message>
        <location filename="../checks/eudr.py"/>
        <source>It has a hole, which the EU system does not take.</source>
        <translation>Tiene un hueco, que el sistema de la UE no acepta.</translation>
    </message>
    <message>
        <location filename="../checks/eudr_features.py"/>
        <source>It is a collection; the EU system takes points and polygons only.</source>
        <translation>Es una colección; el sistema de la UE solo acepta puntos y polígonos.</translation>
    </message>
    <message>
        <location filename="../checks/eudr_features.py"/>
        <source>It is a line; the EU system takes points and polygons only.</source>
        <translation>Es una línea; el sistema de la UE solo acepta puntos y polígonos.</translation>
    </message>
    <message>
        <location filename="../checks/rules/buffered_point.py"/>
        <source>It is most likely a circle drawn round a point, not the outline of a plot.</source>
        <translation>Lo más probable es que sea un círculo trazado alrededor de un punto, no el contorno de una parcela.</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>It is most likely a slip of the hand or of the GPS.</source>
        <translation>Lo más probable es que sea un desliz de la mano o del GPS.</translation>
    </message>
    <message>
        <location filename="../checks/rules/sliver.py"/>
        <source>It is most likely left over from cutting or digitising.</source>
        <translation>Lo más probable es que sea un resto de cortar o digitalizar.</translation>
    </message>
    <message>
        <location filename="../checks/eudr_features.py"/>
        <source>It is no point or polygon; the EU system takes points and polygons only.</source>
        <translation>No es punto ni polígono; el sistema de la UE solo acepta puntos y polígonos.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>It is open whether the statement was filed: {error}</source>
        <translation>Queda abierto si la declaración se presentó: {error}</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>It lies in another country, or in the sea.</source>
        <translation>Está en otro país, o en el mar.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_small.py"/>
        <source>It may be a leftover, or its units may be wrong.</source>
        <translation>Puede ser un resto, o sus unidades estar mal.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>It may have arrived all the same.</source>
        <translation>Puede haber llegado de todos modos.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>It may have been made all the same: look before you make it again.</source>
        <translation>Puede haberse creado de todos modos: mire antes de crearlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>It may not be ready yet.</source>
        <translation>Puede no estar listo aún.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/risk.py"/>
        <source>It may not be ready yet; look at the collection's progress.</source>
        <translation>Puede no estar lista aún; mire el avance de la colección.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/filing.py"/>
        <source>It named {uuid} all the same: look for it on the EU's site before you correct it and file it anew.</source>
        <translation>Aun así nombró {uuid}: búsquela en el sitio de la UE antes de corregirla y presentarla de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>It runs; Look now asks how it stands.</source>
        <translation>Está en marcha; Mirar ahora pregunta cómo va.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>It runs; a second one would be paid for beside it.</source>
        <translation>Está en marcha; un segundo se pagaría aparte.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>It was never sent; Retry sends it.</source>
        <translation>Nunca se envió; Reintentar lo envía.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>Its inputs were not kept; Run again lets you fill them in.</source>
        <translation>Sus entradas no se guardaron; Ejecutar de nuevo permite rellenarlas.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>JSON list, in the order of the images.</source>
        <translation>Lista JSON, en el orden de las imágenes.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <location filename="../processing/shown/jobs.py"/>
        <source>Job id</source>
        <translation>Identificador de trabajo</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>Job {job} ({name}) is stored.</source>
        <translation>El trabajo {job} ({name}) está guardado.</translation>
    </message>
    <message>
        <location filename="../ui/locator.py"/>
        <source>Job: {}</source>
        <translation>Trabajo: {}</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <location filename="../processing/shown/packs.py"/>
        <location filename="../ui/browser_nodes.py"/>
        <location filename="../ui/desk.py"/>
        <location filename="../ui/endings.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_geometry.py"/>
        <source>Keep one of the two.</source>
        <translation>Conserve una de las dos.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Kind of source image</source>
        <translation>Clase de imagen de origen</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Kind of the identifier</source>
        <translation>Clase del identificador</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Kinds</source>
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../providers/beod/results.py"/>
        <source>Land cover</source>
        <translation>Cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Land-use change emissions</source>
        <translation>Emisiones del cambio de uso del suelo</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Largest angle off nadir, whatever side it looks to; 30 and more means any.</source>
        <translation>Mayor ángulo fuera del nadir, a cualquier lado; 30 y más significa cualquiera.</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Largest area</source>
        <translation>Superficie máxima</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <location filename="../processing/shown/check.py"/>
        <source>Largest area (ha)</source>
        <translation>Superficie máxima (ha)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Largest pixel size in metres.</source>
        <translation>Mayor tamaño de píxel en metros.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Last day of acquisition (UTC). Empty: any.</source>
        <translation>Último día de toma (UTC). Vacío: cualquiera.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Last day of the period looked at. Empty: the service's own.</source>
        <translation>Último día del periodo mirado. Vacío: el del servicio.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Last day of the period looked at. The service caps it to the end of the last complete year. Empty: that.</source>
        <translation>Último día del periodo mirado. El servicio lo limita al fin del último año completo. Vacío: ese.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Last day on which Mapflow looks, at most six months ahead. Empty: three months from now.</source>
        <translation>Último día en que Mapflow mira, como máximo dentro de seis meses. Vacío: dentro de tres meses.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>Last look</source>
        <translation>Última consulta</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>Last look: {}</source>
        <translation>Última consulta: {}</translation>
    </message>
    <message>
        <location filename="../evidence/choices.py"/>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Later (L)</source>
        <translation>Más tarde (L)</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>Latitude and longitude exchanged</source>
        <translation>Latitud y longitud intercambiadas</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>Layer &gt; Add Layer &gt; Add Delimited Text Layer</source>
        <translation>Capa &gt; Añadir capa &gt; Añadir capa de texto delimitado</translation>
    </message>
    <message>
        <location filename="../checks/rules/no_crs.py"/>
        <source>Layer without a CRS</source>
        <translation>Capa sin SRC</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../processing/shown/jobs.py"/>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>Layers of the suppliers</source>
        <translation>Capas de los proveedores</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Least cover of the area (%)</source>
        <translation>Cobertura mínima del área (%)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Least slanting view (degrees)</source>
        <translation>Vista menos oblicua (grados)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Leave out imagery of providers that are not linked to the account.</source>
        <translation>Dejar fuera imágenes de proveedores no vinculados a la cuenta.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Leave them out</source>
        <translation>Excluirlas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Lets Mapflow look daily for new imagery of an area that is too large to be searched at once, or that is to be watched. 'Images of a planned search' brings what was found.</source>
        <translation>Hace que Mapflow busque a diario imágenes nuevas de un área demasiado grande para buscarla de una vez, o que se quiere vigilar. «Imágenes de una búsqueda planificada» trae lo hallado.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>Line {number} of the answer of {what} is not JSON.</source>
        <translation>La línea {number} de la respuesta de {what} no es JSON.</translation>
    </message>
    <message>
        <location filename="../checks/rules/self_intersection.py"/>
        <source>Lines of the plot cross each other, or run along each other.</source>
        <translation>Líneas de la parcela se cruzan, o corren una sobre otra.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>List assets</source>
        <translation>Listar elementos</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>List collections</source>
        <translation>Listar colecciones</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>List data providers</source>
        <translation>Listar proveedores de datos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>List images</source>
        <translation>Listar imágenes</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>List jobs</source>
        <translation>Listar trabajos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>List models</source>
        <translation>Listar modelos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>List mosaics</source>
        <translation>Listar mosaicos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>List planned searches</source>
        <translation>Listar búsquedas planificadas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>List processings</source>
        <translation>Listar procesamientos</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>List projects</source>
        <translation>Listar proyectos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>List providers of the catalog</source>
        <translation>Listar los proveedores del catálogo</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>List scenarios</source>
        <translation>Listar escenarios</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Lists planned searches with their state and the number of new images.</source>
        <translation>Lista las búsquedas planificadas con su estado y el número de imágenes nuevas.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Lists the account's models with their prices and optional steps. The names are what 'Run a model' takes.</source>
        <translation>Lista los modelos de la cuenta con sus precios y pasos opcionales. Los nombres son los que toma «Aplicar un modelo».</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Lists the account's providers of imagery with the finest zoom that has a price, the size of its pixels at the equator, the price per square kilometre and the least area. The names are what 'Run a model' takes.</source>
        <translation>Lista los proveedores de imágenes de la cuenta con el zoom más fino que tiene precio, el tamaño de sus píxeles en el ecuador, el precio por kilómetro cuadrado y la superficie mínima. Los nombres son los que toma «Aplicar un modelo».</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Lists the processings of a project, newest first, also those that were started elsewhere.</source>
        <translation>Lista los procesamientos de un proyecto, el más reciente primero, también los iniciados en otro sitio.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Lists the projects that the account can see, with the role in each and the area limit that holds inside it.</source>
        <translation>Lista los proyectos que la cuenta puede ver, con la función en cada uno y el límite de superficie que vale en él.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Lists the providers whose imagery of the catalog the account may run models on, with their prices. The names are what the filter of 'Search imagery' takes.</source>
        <translation>Lista los proveedores cuyas imágenes del catálogo puede procesar la cuenta con modelos, y sus precios. Los nombres son los que toma el filtro de «Buscar imágenes».</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Lists what can be repaired safely; nothing is written yet.</source>
        <translation>Lista lo que se puede reparar sin riesgo; aún no se escribe nada.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Load results</source>
        <translation>Cargar resultados</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Log of {}</source>
        <translation>Registro de {}</translation>
    </message>
    <message>
        <location filename="../checks/drawing.py"/>
        <source>Longitude {west} to {east}, latitude {south} to {north}; north is up.</source>
        <translation>Longitud {west} a {east}, latitud {south} a {north}; el norte está arriba.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Look again and again until the work ends. Switched off, look once.</source>
        <translation>Mirar una y otra vez hasta que el trabajo acabe. Desactivado, mirar una vez.</translation>
    </message>
    <message>
        <location filename="../ui/operation_box.py"/>
        <source>Look at</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Look at &amp;jobs</source>
        <translation>Mirar los &amp;trabajos</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Look at an activity</source>
        <translation>Mirar una actividad</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Look at progress</source>
        <translation>Mirar el avance</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Look at the connection's secret.</source>
        <translation>Mire el secreto de la conexión.</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>Look at the coordinates: exchanged, cut off, or without a sign? On a small island that the map lacks, confirm the places.</source>
        <translation>Mire las coordenadas: ¿intercambiadas, cortadas, sin signo? En una isla pequeña que falte en el mapa, confirme los lugares.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Look at the id and the connection's URL.</source>
        <translation>Mire el identificador y la URL de la conexión.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Look at the id.</source>
        <translation>Mire el identificador.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_small.py"/>
        <source>Look at the plot; remove it if it is no plot.</source>
        <translation>Mire la parcela; quítela si no lo es.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_large.py"/>
        <source>Look at the plot; split it where the service demands it.</source>
        <translation>Mire la parcela; divídala donde el servicio lo exija.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Look at what the account may do.</source>
        <translation>Mire qué puede hacer la cuenta.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../ui/check_form.py"/>
        <source>Look for overlaps between plots</source>
        <translation>Buscar superposiciones entre parcelas</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>Look for them</source>
        <translation>Buscarlas</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Look now</source>
        <translation>Mirar ahora</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>Look whether it was changed.</source>
        <translation>Mire si se cambió.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>Look whether it was done.</source>
        <translation>Mire si se hizo.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>Look which outline is right, and cut the other.</source>
        <translation>Mire qué contorno es correcto, y corte el otro.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Looked at from</source>
        <translation>Mirado desde</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Looked at to</source>
        <translation>Mirado hasta</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Looks again in {} s.</source>
        <translation>Mira de nuevo en {} s.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Looks for imagery over an area in the catalog, own imagery included, and brings the footprints with all metadata, newest first. 'usable' tells whether the account may run models on it.</source>
        <translation>Busca en el catálogo imágenes de un área, las propias incluidas, y trae las huellas con todos los metadatos, las más recientes primero. «usable» dice si la cuenta puede aplicarles modelos.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Looks how far the work is, once or until it ends. A failure of the work is told in the outputs.</source>
        <translation>Mira por dónde va el trabajo, una vez o hasta que acabe. Un fallo del trabajo se dice en las salidas.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Looks once at every job that is not over, finds again what was lost in a crash, goes on with what broke off half started, and brings the results of those that have finished. A job that was never sent, that a person stopped or that the service refused is left alone, unless it is named. Run it in the morning, or every hour on a server.</source>
        <translation>Mira una vez cada trabajo que no ha acabado, vuelve a encontrar lo que se perdió en una caída, sigue con lo que se interrumpió a medias, y trae los resultados de los que han terminado. Un trabajo que nunca se envió, que una persona detuvo o que el servicio rechazó se deja en paz, salvo que se nombre. Ejecútelo por la mañana, o cada hora en un servidor.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>Made for {organisation}.</source>
        <translation>Hecho para {organisation}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Make an evidence pack</source>
        <translation>Crear un paquete de pruebas</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Make an evidence pack...</source>
        <translation>Crear un paquete de pruebas...</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Make default</source>
        <translation>Predeterminar</translation>
    </message>
    <message>
        <location filename="../processing/shown/samples.py"/>
        <source>Make sample plots</source>
        <translation>Crear parcelas de ejemplo</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Makes a folder for each supplier whose plots have an error, an overlap or a claim: a page with a map, and for each defect a picture and a sentence in the supplier's language, the plots as GeoPackage and KML, and a file to correct and send back. What comes back is compared with 'Compare two deliveries'. The layers are only read.</source>
        <translation>Crea una carpeta por proveedor cuyas parcelas tengan un error, una superposición o una reclamación: una página con un mapa, y por cada defecto una imagen y una frase en el idioma del proveedor, las parcelas como GeoPackage y KML, y un archivo para corregir y devolver. Lo que vuelve se compara con «Comparar dos entregas». Las capas solo se leen.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Makes a project at the service and gives it its one area of interest. Scenarios are then started in it. The same area and name lead to the project that exists, unless 'Run anew' is set.</source>
        <translation>Crea un proyecto en el servicio y le da su única área de interés. Luego se inician en él escenarios. La misma área y nombre llevan al proyecto que existe, salvo con «Ejecutar desde cero».</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Makes an empty mosaic for images to be uploaded to. 'Upload images' can also make one by itself.</source>
        <translation>Crea un mosaico vacío al que subir imágenes. «Subir imágenes» también puede crear uno.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Makes staged plots available for processing. The two task ids are for the service's support; nothing else needs them.</source>
        <translation>Deja las parcelas depositadas disponibles para procesarlas. Los dos identificadores de tarea son para la asistencia del servicio; nada más los necesita.</translation>
    </message>
    <message>
        <location filename="../ui/operation_box.py"/>
        <source>Manage</source>
        <translation>Gestionar</translation>
    </message>
    <message>
        <location filename="../checks/rules/ring_self_intersection.py"/>
        <source>Many services refuse it, though the ground is clear.</source>
        <translation>Muchos servicios la rechazan, aunque el terreno está claro.</translation>
    </message>
    <message>
        <location filename="../ui/area_drawing.py"/>
        <location filename="../ui/layer_input.py"/>
        <source>Map extent</source>
        <translation>Extensión del mapa</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Map of 2020</source>
        <translation>Mapa de 2020</translation>
    </message>
    <message>
        <location filename="../checks/drawing.py"/>
        <source>Map of the plots</source>
        <translation>Mapa de las parcelas</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Map of today</source>
        <translation>Mapa de hoy</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/paging.py"/>
        <source>Mapflow announced {words} and gave {seen_count}.</source>
        <translation>Mapflow anunció {words} y dio {seen_count}.</translation>
    </message>
    <message>
        <location filename="../checks/profiles.py"/>
        <source>Mapflow area</source>
        <translation>Área de Mapflow</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>Mapflow did not tell the account's data providers. Try again later.</source>
        <translation>Mapflow no dijo los proveedores de datos de la cuenta. Inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>Mapflow did not tell the account's data providers: name one. Nothing was sent.</source>
        <translation>Mapflow no dijo los proveedores de datos de la cuenta: nombre uno. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>Mapflow did not tell the account's providers of the catalog. Try again later.</source>
        <translation>Mapflow no indicó los proveedores del catálogo de la cuenta. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>Mapflow does not tell the name of the mosaic {mosaic_id}. Nothing was changed. Give one.</source>
        <translation>Mapflow no dice el nombre del mosaico {mosaic_id}. No se cambió nada. Indique uno.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>Mapflow does not tell the tags of the mosaic {before}, and a change of the name would wipe them. Nothing was changed. Give the tags too.</source>
        <translation>Mapflow no dice las etiquetas del mosaico {before}, y un cambio del nombre las borraría. No se cambió nada. Indique también las etiquetas.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/first_version.py"/>
        <source>Mapflow does not tell where the image {image} lies. Nothing was started.</source>
        <translation>Mapflow no dice dónde está la imagen {image}. No se inició nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>Mapflow does not use imagery from {url}</source>
        <translation>Mapflow no usa imágenes de {url}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>Mapflow knows no footprint of {chosen} yet; give an area. Nothing was sent.</source>
        <translation>Mapflow aún no conoce la huella de {chosen}; indique un área. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>Mapflow made a mosaic but did not tell its id.</source>
        <translation>Mapflow creó un mosaico pero no dijo su identificador.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>Mapflow made a planned search but did not tell its id.</source>
        <translation>Mapflow creó una búsqueda planificada pero no dijo su identificador.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>Mapflow named no price, and a highest price is set. Nothing was started.</source>
        <translation>Mapflow no dijo precio, y hay un precio máximo puesto. No se inició nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>Mapflow named no reason</source>
        <translation>Mapflow no nombró ninguna razón</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>Mapflow no longer has the processing {processing_id}; this is the result that was fetched before.</source>
        <translation>Mapflow ya no tiene el procesamiento {processing_id}; este es el resultado obtenido antes.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>Mapflow refused {doing} ({status}): {sentence}.</source>
        <translation>Mapflow rechazó {doing} ({status}): {sentence}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>Mapflow started a processing but did not tell its id.</source>
        <translation>Mapflow inició un procesamiento pero no dijo su identificador.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>Mapflow still shows the image {image_id} under its old name.</source>
        <translation>Mapflow aún muestra la imagen {image_id} con su nombre antiguo.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>Mapflow still shows the mosaic {mosaic_id} as it was.</source>
        <translation>Mapflow aún muestra el mosaico {mosaic_id} como era.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>Mapflow told no models, neither of the account nor of its default project. Try again later.</source>
        <translation>Mapflow no dijo modelos, ni de la cuenta ni de su proyecto predeterminado. Inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>Mapflow took {name} but does not list it in the mosaic {mosaic_of}.</source>
        <translation>Mapflow tomó {name} pero no lo lista en el mosaico {mosaic_of}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Margin of error</source>
        <translation>Margen de error</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Mark as seen</source>
        <translation>Marcar como vistas</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>May be sent</source>
        <translation>Se pueden enviar</translation>
    </message>
    <message>
        <location filename="../ui/findings.py"/>
        <source>Mended</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Mended. N goes to the next finding.</source>
        <translation>Corregido. N pasa al siguiente hallazgo.</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>Merge plots of several suppliers</source>
        <translation>Unir parcelas de varios proveedores</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <location filename="../processing/shown/models.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <location filename="../ui/parameter_form.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../ui/parameter_form.py"/>
        <source>More ({} changed)</source>
        <translation>Más ({} cambiados)</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>More ({} set)</source>
        <translation>Más ({} puestos)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Mosaic</source>
        <translation>Mosaico</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Mosaic id</source>
        <translation>Identificador de mosaico</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Mosaic that the images go to. Empty: a new one, of the name below.</source>
        <translation>Mosaico al que van las imágenes. Vacío: uno nuevo, con el nombre de abajo.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/__init__.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Mosaics</source>
        <translation>Mosaicos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Most clouds (%)</source>
        <translation>Nubes como máximo (%)</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>Most declared areas are not in {given}: they fit what is measured when they are read as {fitting}. Choose the right unit of the area.</source>
        <translation>La mayoría de las superficies declaradas no están en {given}: coinciden con lo medido si se leen como {fitting}. Elija la unidad correcta de la superficie.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>Most declared areas differ from the measured ones by the same factor, that of another unit.</source>
        <translation>La mayoría de las superficies declaradas difieren de las medidas por el mismo factor, el de otra unidad.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Most results</source>
        <translation>Resultados como máximo</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Most slanting view (degrees)</source>
        <translation>Vista más oblicua (grados)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Most travel time (minutes)</source>
        <translation>Tiempo de viaje máximo (minutos)</translation>
    </message>
    <message>
        <location filename="../checks/rules/gap.py"/>
        <source>Move the border of one plot to that of the other.</source>
        <translation>Mueva el límite de una parcela hasta el de la otra.</translation>
    </message>
    <message>
        <location filename="../checks/rules/self_intersection.py"/>
        <source>Move the vertices so that the outline goes round the ground once.</source>
        <translation>Mueva los vértices para que el contorno dé una sola vuelta al terreno.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../ui/imagery_dock.py"/>
        <source>My imagery</source>
        <translation>Mis imágenes</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Name look-up</source>
        <translation>Búsqueda del nombre</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Name of a new mosaic</source>
        <translation>Nombre de un mosaico nuevo</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Name of the collection</source>
        <translation>Nombre de la colección</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Name of the filters</source>
        <translation>Nombre de los filtros</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Name of the layer</source>
        <translation>Nombre de la capa</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Name of the mosaic.</source>
        <translation>Nombre del mosaico.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Name of the operator</source>
        <translation>Nombre del operador</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Name of the planned search.</source>
        <translation>Nombre de la búsqueda planificada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Name of the processing</source>
        <translation>Nombre del procesamiento</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Name of the provider of the imagery. Empty: the first of the account, or that of the search results.</source>
        <translation>Nombre del proveedor de las imágenes. Vacío: el primero de la cuenta, o el de los resultados de búsqueda.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Name or id of a model of the account, as 'List models' shows it; emoji and case do not count.</source>
        <translation>Nombre o identificador de un modelo de la cuenta, como lo muestra «Listar modelos»; emojis y mayúsculas no cuentan.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Names of optional steps of the model, separated by commas. Each may cost extra. Empty: none.</source>
        <translation>Nombres de pasos opcionales del modelo, separados por comas. Cada uno puede costar más. Vacío: ninguno.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Names of providers, separated by commas. Empty: all.</source>
        <translation>Nombres de proveedores, separados por comas. Vacío: todos.</translation>
    </message>
    <message>
        <location filename="../checks/rules/gap.py"/>
        <source>Narrow gap</source>
        <translation>Separación estrecha</translation>
    </message>
    <message>
        <location filename="../checks/rules/gap.py"/>
        <source>Neighbours that should share a border do not; the ground between belongs to nobody.</source>
        <translation>Vecinas que deberían compartir un límite no lo hacen; el terreno intermedio no es de nadie.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>Neither jobs nor results were chosen, so there is nothing to pack. Choose one of them.</source>
        <translation>No se eligieron ni trabajos ni resultados, así que no hay nada que empaquetar. Elija uno de ellos.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>New delivery</source>
        <translation>Nueva entrega</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>New name of the image, at most 255 characters.</source>
        <translation>Nombre nuevo de la imagen, como máximo 255 caracteres.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>New name. Empty: stays as it is.</source>
        <translation>Nombre nuevo. Vacío: queda como está.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>New plots</source>
        <translation>Parcelas nuevas</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Next finding (N)</source>
        <translation>Hallazgo siguiente (N)</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>Next try in {seconds} s.</source>
        <translation>Próximo intento en {seconds} s.</translation>
    </message>
    <message>
        <location filename="../bridge/styles.py"/>
        <source>No class</source>
        <translation>Sin clase</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling.py"/>
        <source>No collection is given. Nothing was sent. 'List collections' shows the ids there are.</source>
        <translation>No se indica ninguna colección. No se envió nada. «Listar colecciones» muestra los identificadores que hay.</translation>
    </message>
    <message>
        <location filename="../checks/rules/low_precision.py"/>
        <source>No coordinate of the plot has more than 5 decimals of a degree.</source>
        <translation>Ninguna coordenada de la parcela tiene más de 5 decimales de grado.</translation>
    </message>
    <message>
        <location filename="../checks/rules/low_precision.py"/>
        <source>No coordinate of this plot has more than 5 decimals, which is about a metre.</source>
        <translation>Ninguna coordenada de esta parcela tiene más de 5 decimales, que es alrededor de un metro.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>No country code</source>
        <translation>Sin código de país</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>No country code is given for this plot.</source>
        <translation>No se indica código de país para esta parcela.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>No country code is given for this plot; this plot lies in {country}, so {code} is the likely one.</source>
        <translation>No se indica código de país para esta parcela; esta parcela está en {country}, así que {code} es el probable.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>No country is given, and the world map of QGIS knows none for this place: give its code.</source>
        <translation>No se indica país, y el mapa del mundo de QGIS no conoce ninguno para este lugar: indique su código.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>No country was given, so each plot has that in which it lies: {countries}.</source>
        <translation>No se indicó país, así que cada parcela tiene aquel en que está: {countries}.</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>No decision yet.</source>
        <translation>Aún sin decisión.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>No deforestation found</source>
        <translation>Sin deforestación hallada</translation>
    </message>
    <message>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>No geometry</source>
        <translation>Sin geometría</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>No image could be uploaded to the mosaic {mosaic_of}: {words}</source>
        <translation>No se pudo subir ninguna imagen al mosaico {mosaic_of}: {words}</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>No jobs yet.</source>
        <translation>Aún no hay trabajos.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>No jobs yet. What you send to a service is listed here, and its results come back from here.</source>
        <translation>Aún no hay trabajos. Lo que envíe a un servicio se lista aquí, y sus resultados vuelven desde aquí.</translation>
    </message>
    <message>
        <location filename="../processing/suppliers.py"/>
        <source>No layer was given that has plots. Nothing was written.</source>
        <translation>No se indicó ninguna capa que tenga parcelas. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../checks/drawing.py"/>
        <source>No map: no plot has a place on the globe.</source>
        <translation>Sin mapa: ninguna parcela tiene lugar en el globo.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>No model was chosen</source>
        <translation>No se eligió ningún modelo</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>No part of the plot lies on land, by the world map that QGIS ships.</source>
        <translation>Ninguna parte de la parcela está en tierra, según el mapa del mundo que trae QGIS.</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>No part of this plot lies on land: the nearest land is {distance} away by the world map of QGIS.</source>
        <translation>Ninguna parte de esta parcela está en tierra: la tierra más cercana está a {distance}, según el mapa del mundo de QGIS.</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>No part of this plot lies on land: the nearest land, {country}, is {distance} away by the world map of QGIS.</source>
        <translation>Ninguna parte de esta parcela está en tierra: la tierra más cercana, {country}, está a {distance}, según el mapa del mundo de QGIS.</translation>
    </message>
    <message>
        <location filename="../processing/packets.py"/>
        <source>No plot has an error, an overlap or a claim, so no supplier has to be asked.</source>
        <translation>Ninguna parcela tiene error, superposición ni reclamación, así que no hay que preguntar a ningún proveedor.</translation>
    </message>
    <message>
        <location filename="../checks/rules/missing_id.py"/>
        <source>No plot id</source>
        <translation>Sin identificador de parcela</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>No plot is chosen.</source>
        <translation>No hay ninguna parcela elegida.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>No plot is fit to send.</source>
        <translation>Ninguna parcela es apta para enviar.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>No plot is flagged, so the pack has no atlas.</source>
        <translation>Ninguna parcela está marcada, así que el paquete no tiene atlas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>No plot may be sent; {n} plots have errors and should be corrected first.</source>
        <comment>number</comment>
        <extracomment>One: No plot may be sent; 1 plot has an error and should be corrected first.</extracomment>
        <translation><numerusform>Ninguna parcela se puede enviar; {n} parcela tiene un error y debe corregirse primero.</numerusform><numerusform>Ninguna parcela se puede enviar; {n} parcelas tienen errores y deben corregirse primero.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/preflight.py"/>
        <source>No plot of this layer is fit to send.</source>
        <translation>Ninguna parcela de esta capa es apta para enviar.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>No plot of {layer} is fit to be written. {done} Run 'Check plots' to see why.</source>
        <translation>Ninguna parcela de {layer} es apta para escribirse. {done} Ejecute «Comprobar parcelas» para ver por qué.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>No plot of {layer} is fit to send. {done} Run 'Check plots' to see why.</source>
        <translation>Ninguna parcela de {layer} es apta para enviar. {done} Ejecute «Comprobar parcelas» para ver por qué.</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>No plot of {layer} is flagged, so there is no atlas.</source>
        <translation>Ninguna parcela de {layer} está marcada, así que no hay atlas.</translation>
    </message>
    <message>
        <location filename="../processing/repair.py"/>
        <source>No repair mends this. {message}</source>
        <translation>Ninguna reparación lo arregla. {message}</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>No search results yet. Search, and they are listed here and on the map.</source>
        <translation>Aún no hay resultados. Busque, y se listarán aquí y en el mapa.</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>No secret yet: enter it in the options.</source>
        <translation>Aún sin secreto: introdúzcalo en las opciones.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>No secure connection to {service} ({host}) could be made. Look at the connection's URL.</source>
        <translation>No se pudo hacer una conexión segura a {service} ({host}). Mire la URL de la conexión.</translation>
    </message>
    <message>
        <location filename="../checks/rules/no_crs.py"/>
        <source>Nobody can tell where the plots are.</source>
        <translation>Nadie puede decir dónde están las parcelas.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Nobody knows whether the service has started the first one: both may be paid for.</source>
        <translation>Nadie sabe si el servicio inició el primero: puede que se paguen los dos.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Non-biomass emissions</source>
        <translation>Emisiones no procedentes de biomasa</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>Non-biomass emissions are documented for tea, timber and shrimp only, and no crop type is given: the service may refuse this run.</source>
        <translation>Las emisiones no procedentes de biomasa solo están documentadas para té, madera y camarón, y no se indica cultivo: el servicio puede rechazar esta ejecución.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>Non-biomass emissions are documented for tea, timber and shrimp only, and the crop type is {crop}: the service may refuse this run.</source>
        <translation>Las emisiones no procedentes de biomasa solo están documentadas para té, madera y camarón, y el cultivo es {crop}: el servicio puede rechazar esta ejecución.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>Non-biomass emissions rely on lca_payload, and the input payload has none.</source>
        <translation>Las emisiones no procedentes de biomasa se basan en lca_payload, y los datos de entrada no lo tienen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/following.py"/>
        <source>None of the {n} images is in the mosaic {mosaic} any more.</source>
        <comment>number</comment>
        <extracomment>One: The image is in the mosaic {mosaic} no more.</extracomment>
        <translation><numerusform>La imagen ya no está en el mosaico {mosaic}.</numerusform><numerusform>Ninguna de las {n} imágenes está ya en el mosaico {mosaic}.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>None yet: QGIS's browser makes them</source>
        <translation>Todavía ninguna: se crean en el navegador de QGIS</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>Not all images could be prepared: {job}</source>
        <translation>No se pudieron preparar todas las imágenes: {job}</translation>
    </message>
    <message>
        <location filename="../bridge/pack.py"/>
        <source>Not all jobs have ended well: {told}. No pack was written. Wait for them, or leave them out.</source>
        <translation>No todos los trabajos han acabado bien: {told}. No se escribió ningún paquete. Espérelos, o exclúyalos.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Not assessed</source>
        <translation>Sin evaluar</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Not decided yet.</source>
        <translation>Aún sin decidir.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>Not fit to send: {blocked}. Nothing was sent.</source>
        <translation>No aptas para enviar: {blocked}. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>Not on land</source>
        <translation>No está en tierra</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Not repaired</source>
        <translation>No reparada</translation>
    </message>
    <message>
        <location filename="../checks/repair.py"/>
        <source>Not repaired: a coordinate of the point is no number.</source>
        <translation>No reparada: una coordenada del punto no es un número.</translation>
    </message>
    <message>
        <location filename="../processing/repair.py"/>
        <source>Not repaired: an error would be left. {message}</source>
        <translation>No reparada: quedaría un error. {message}</translation>
    </message>
    <message>
        <location filename="../checks/repair.py"/>
        <source>Not repaired: {why}.</source>
        <translation>No reparada: {why}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Not this service</source>
        <translation>No es este servicio</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/__init__.py"/>
        <location filename="../ui/search_list.py"/>
        <source>Not usable with this account</source>
        <translation>No utilizable con esta cuenta</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Note (N)</source>
        <translation>Nota (N)</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Nothing here yet.</source>
        <translation>Aún no hay nada aquí.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Nothing is run, and nothing paid, when the service has little confidence in the locations.</source>
        <translation>No se ejecuta ni se paga nada cuando el servicio confía poco en los lugares.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>Nothing is to be sent: no plot is new or changed. No job was made and nothing was paid.</source>
        <translation>No hay nada que enviar: ninguna parcela es nueva o cambiada. No se creó ningún trabajo y no se pagó nada.</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Nothing is under review.</source>
        <translation>No hay nada en revisión.</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>Nothing is written yet. The layer {} stays as it is; the repairs go into a copy.</source>
        <translation>Aún no se ha escrito nada. La capa {} queda como está; las reparaciones van a una copia.</translation>
    </message>
    <message>
        <location filename="../checks/rules/z_or_m_values.py"/>
        <source>Nothing needs to be done.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Nothing of what is brought now is new the next time.</source>
        <translation>Nada de lo que se trae ahora es nuevo la próxima vez.</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Nothing was asked of the service for this job since GeoRelay keeps a log.</source>
        <translation>No se preguntó nada al servicio por este trabajo desde que GeoRelay lleva un registro.</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/filing.py"/>
        <source>Nothing was filed. Correct it and file it anew.</source>
        <translation>No se presentó nada. Corríjala y preséntela de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Nothing was found. Widen the dates, the clouds or the area.</source>
        <translation>No se encontró nada. Amplíe las fechas, las nubes o el área.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Nothing was sent and nothing is paid: the same was run before, as the job {}.</source>
        <translation>No se envió nada y no se paga nada: lo mismo ya se ejecutó antes, como el trabajo {}.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Nothing was sent and nothing is paid: the same was run before. This is the job {} of {}; its results come to the map by themselves.</source>
        <translation>No se envió nada y no se paga nada: lo mismo ya se ejecutó antes. Es el trabajo {} del {}; sus resultados vienen solos al mapa.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <location filename="../providers/failures.py"/>
        <location filename="../bridge/checking.py"/>
        <location filename="../bridge/context.py"/>
        <location filename="../bridge/crs.py"/>
        <location filename="../bridge/opening.py"/>
        <location filename="../bridge/uploads.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>Nothing was sent. 'Check plots' shows where; choose to repair a copy or to leave them out.</source>
        <translation>No se envió nada. «Comprobar parcelas» muestra dónde; elija reparar una copia o excluirlas.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>Nothing was sent. Look at e-mail and password, or try again later.</source>
        <translation>No se envió nada. Mire correo y contraseña, o inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Nothing was started.</source>
        <translation>No se inició nada.</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>Nothing was started. Try again later.</source>
        <translation>No se inició nada. Inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../bridge/cases.py"/>
        <location filename="../processing/decisions.py"/>
        <location filename="../processing/deliveries.py"/>
        <location filename="../processing/eudr.py"/>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>Nothing was written. The log names each; 'Check plots' shows where, or choose to leave them out or to repair a copy.</source>
        <translation>No se escribió nada. El registro nombra cada una; «Comprobar parcelas» muestra dónde, o elija excluirlas o reparar una copia.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Nothing: every rule of this check is met.</source>
        <translation>Nada: se cumplen todas las reglas de esta comprobación.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>Nothing: the check for the EU finds nothing, each plot has a result, no flagged plot is undecided.</source>
        <translation>Nada: la comprobación para la UE no halla nada, cada parcela tiene un resultado, ninguna parcela marcada está sin decidir.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Number of collections</source>
        <translation>Número de colecciones</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Number of features</source>
        <translation>Número de objetos</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Number of files</source>
        <translation>Número de archivos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Number of footprints</source>
        <translation>Número de huellas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Number of images</source>
        <translation>Número de imágenes</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Number of jobs</source>
        <translation>Número de trabajos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Number of new images</source>
        <translation>Número de imágenes nuevas</translation>
    </message>
    <message>
        <location filename="../processing/shown/samples.py"/>
        <source>Number of planted defects</source>
        <translation>Número de defectos introducidos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Number of results</source>
        <translation>Número de resultados</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <location filename="../providers/mapflow/account/offer.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Number of rows</source>
        <translation>Número de filas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Number of runs</source>
        <translation>Número de ejecuciones</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Number of strata and samples</source>
        <translation>Número de estratos y muestras</translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/beod/download.py"/>
        <source>Of the result files of {job}, {absent} could not be fetched: {named}. The other {n} are in {folder}; layers that lack a file say that they are incomplete. Run it again, or collect the job later, to fetch what is missing: nothing is paid for it.</source>
        <comment>number</comment>
        <extracomment>One: Of the result files of {job}, {absent} could not be fetched: {named}. The other {n} is in {folder}; layers that lack a file say that they are incomplete. Run it again, or collect the job later, to fetch what is missing: nothing is paid for it.</extracomment>
        <translation><numerusform>De los archivos de resultados de {job}, {absent} no se pudieron obtener: {named}. El otro ({n}) está en {folder}; las capas a las que falta un archivo dicen que están incompletas. Ejecútelo de nuevo, o recoja el trabajo más tarde, para obtener lo que falta: no se paga nada por ello.</numerusform><numerusform>De los archivos de resultados de {job}, {absent} no se pudieron obtener: {named}. Los otros {n} están en {folder}; las capas a las que falta un archivo dicen que están incompletas. Ejecútelo de nuevo, o recoja el trabajo más tarde, para obtener lo que falta: no se paga nada por ello.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/beod/download.py"/>
        <source>Of the {n} files of scenario {scenario} none could be had; the log says why. Try the download again later; nothing is paid for it.</source>
        <comment>number</comment>
        <extracomment>One: The {n} file of scenario {scenario} could not be had; the log says why. Try the download again later; nothing is paid for it.</extracomment>
        <translation><numerusform>El archivo ({n}) del escenario {scenario} no se pudo obtener; el registro dice por qué. Intente la descarga más tarde; no se paga nada por ello.</numerusform><numerusform>De los {n} archivos del escenario {scenario} no se pudo obtener ninguno; el registro dice por qué. Intente la descarga más tarde; no se paga nada por ello.</numerusform></translation>
    </message>
    <message>
        <location filename="../checks/eudr_proof.py"/>
        <source>Of {count} features only {feature_count} arrived in the file: is the disk full?</source>
        <translation>De {count} objetos solo {feature_count} llegaron al archivo: ¿está lleno el disco?</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>Of {layer} this QGIS reads the names and descriptions only, as its GDAL has no LIBKML driver: where it has other columns, save it as a GeoPackage with a QGIS that has.</source>
        <translation>De {layer}, este QGIS solo lee los nombres y las descripciones, porque su GDAL no tiene el controlador LIBKML: si tiene otras columnas, guárdela como GeoPackage con un QGIS que lo tenga.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Off-nadir angle</source>
        <translation>Ángulo fuera del nadir</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Older results are not kept: those plots are sent again. Empty: no limit.</source>
        <translation>Los resultados más antiguos no se conservan: esas parcelas se envían de nuevo. Vacío: sin límite.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>On the EU's site it can be amended or withdrawn until {amend_until} at the latest.</source>
        <translation>En el sitio de la UE se puede modificar o retirar hasta {amend_until} a más tardar.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>On the EU's site it can be amended or withdrawn until {time} at the latest.</source>
        <translation>En el sitio de la UE se puede modificar o retirar hasta {time} a más tardar.</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>On this computer; results are synthetic.</source>
        <translation>En este ordenador; los resultados son sintéticos.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>One HTML page with counts, a map and an example of each rule.</source>
        <translation>Una página HTML con recuentos, un mapa y un ejemplo de cada regla.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>One job; its results are brought again if they are here already. Empty: all that are not over.</source>
        <translation>Un trabajo; sus resultados se traen de nuevo si ya están aquí. Vacío: todos los que no han acabado.</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>One layer for each supplier, in any CRS: the first one's is taken. Its name is the supplier's.</source>
        <translation>Una capa por proveedor, en cualquier SRC: se toma el de la primera. Su nombre es el del proveedor.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_mismatch.py"/>
        <source>One of the two is wrong, or the units are.</source>
        <translation>Una de las dos está mal, o lo están las unidades.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>One or more collection ids, separated by commas.</source>
        <translation>Uno o más identificadores de colección, separados por comas.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>One row a project.</source>
        <translation>Una fila por proyecto.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>One row a scenario.</source>
        <translation>Una fila por escenario.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>One row an asset, in longitude and latitude.</source>
        <translation>Una fila por elemento, en longitud y latitud.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>One row per plot of the input, when the work has ended.</source>
        <translation>Una fila por parcela de la entrada, cuando el trabajo ha acabado.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>One run per part</source>
        <translation>Una ejecución por parte</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Only flagged plots</source>
        <translation>Solo parcelas marcadas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Only mosaics with these tags, separated by commas. Empty: all.</source>
        <translation>Solo mosaicos con estas etiquetas, separadas por comas. Vacío: todos.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Only of these providers</source>
        <translation>Solo de estos proveedores</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>Only the places of the findings are shown, as it is not known of which plots they are: choose the plots that were checked.</source>
        <translation>Solo se muestran los lugares de los hallazgos, pues no se sabe de qué parcelas son: elija las parcelas comprobadas.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Only those of this project. Empty: all.</source>
        <translation>Solo las de este proyecto. Vacío: todas.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Only what the account may use</source>
        <translation>Solo lo que la cuenta puede usar</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Open a layer of plots to check it.</source>
        <translation>Abra una capa de parcelas para comprobarla.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Open in the dock Services</source>
        <translation>Abrir en el panel Servicios</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Open results, or findings of a check: their flagged plots are reviewed here.</source>
        <translation>Abra resultados, o hallazgos de una comprobación: sus parcelas marcadas se revisan aquí.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Opens the services with this layer; nothing is sent yet.</source>
        <translation>Abre los servicios con esta capa; aún no se envía nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Options of the model</source>
        <translation>Opciones del modelo</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Options...</source>
        <translation>Opciones...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Or a GeoJSON file</source>
        <translation>O un archivo GeoJSON</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Or a file, sent as it is</source>
        <translation>O un archivo, enviado tal cual</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Out of date: {}</source>
        <translation>Desactualizado: {}</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Out of date: {} They are being checked again.</source>
        <translation>Desactualizado: {} Se están comprobando de nuevo.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>Outcome unknown: the reply to '{step}' of {job} was lost and {looked}{cause}. Nothing was sent again.</source>
        <translation>Resultado desconocido: la respuesta a «{step}» de {job} se perdió y {looked}{cause}. No se envió nada de nuevo.</translation>
    </message>
    <message>
        <location filename="../checks/rules/self_intersection.py"/>
        <source>Outline crosses itself</source>
        <translation>El contorno se cruza a sí mismo</translation>
    </message>
    <message>
        <location filename="../checks/rules/ring_self_intersection.py"/>
        <source>Outline touches itself</source>
        <translation>El contorno se toca a sí mismo</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Outlines that are nowhere farther apart are the same ground.</source>
        <translation>Contornos que en ningún sitio distan más son el mismo terreno.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>Outside the world</source>
        <translation>Fuera del mundo</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Overlap</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>Own imagery as the source needs either 'Image ids' or 'Mosaic id'. Nothing was sent.</source>
        <translation>Las imágenes propias como origen necesitan «Identificadores de imagen» o «Identificador de mosaico». No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Own reference</source>
        <translation>Referencia propia</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Packets</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_shells.py"/>
        <source>Part within a part</source>
        <translation>Parte dentro de una parte</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>Part {number} of {total} is started.</source>
        <translation>La parte {number} de {total} está iniciada.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Partly assessed</source>
        <translation>Evaluada en parte</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Passed on as it is.</source>
        <translation>Se transmite tal cual.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Pixel</source>
        <translation>Píxel</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Pixel size from (m)</source>
        <translation>Tamaño de píxel desde (m)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Pixel size to (m)</source>
        <translation>Tamaño de píxel hasta (m)</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Place of production</source>
        <translation>Lugar de producción</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Places were looked at</source>
        <translation>Se han mirado los lugares</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Plan a search</source>
        <translation>Planificar una búsqueda</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Planned search id</source>
        <translation>Identificador de búsqueda planificada</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Planned searches</source>
        <translation>Búsquedas planificadas</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../evidence/pages.py"/>
        <location filename="../bridge/aliases.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Plot</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Plot &amp;id</source>
        <translation>&amp;Id. de parcela</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <location filename="../processing/shown/check.py"/>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../processing/shown/deliveries.py"/>
        <location filename="../processing/shown/suppliers.py"/>
        <location filename="../processing/suppliers.py"/>
        <source>Plot id</source>
        <translation>Identificador de parcela</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>Plot id used twice</source>
        <translation>Identificador de parcela usado dos veces</translation>
    </message>
    <message>
        <location filename="../ui/locator.py"/>
        <source>Plot of {}</source>
        <translation>Parcela de {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_large.py"/>
        <source>Plot too large</source>
        <translation>Parcela demasiado grande</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_small.py"/>
        <source>Plot too small</source>
        <translation>Parcela demasiado pequeña</translation>
    </message>
    <message>
        <location filename="../checks/rules/interior_ring.py"/>
        <source>Plot with a hole</source>
        <translation>Parcela con un hueco</translation>
    </message>
    <message>
        <location filename="../processing/suppliers.py"/>
        <source>Plot {key} cannot be brought into the CRS of the first layer. {error}</source>
        <translation>La parcela {key} no se puede llevar al SRC de la primera capa. {error}</translation>
    </message>
    <message>
        <location filename="../processing/repair.py"/>
        <source>Plot {number} stays as it is in part. {why}</source>
        <translation>La parcela {number} queda en parte como está. {why}</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>Plot {plot_id}</source>
        <translation>Parcela {plot_id}</translation>
    </message>
    <message>
        <location filename="../bridge/fitness.py"/>
        <source>Plot {plot} stays home: {reason}</source>
        <translation>La parcela {plot} no se envía: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>Plot {plot}: {reason}</source>
        <translation>Parcela {plot}: {reason}</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Plot {} has no outline that a decision could hold for; check it again first.</source>
        <translation>La parcela {} no tiene un contorno para el que pueda valer una decisión; compruébela primero de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/reasons.py"/>
        <source>Plot {} of {}</source>
        <translation>Parcela {} de {}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <location filename="../checks/report.py"/>
        <location filename="../processing/declarations.py"/>
        <location filename="../processing/shown/check.py"/>
        <location filename="../processing/shown/eudr.py"/>
        <location filename="../processing/shown/packets.py"/>
        <location filename="../processing/shown/packs.py"/>
        <location filename="../processing/shown/suppliers.py"/>
        <location filename="../ui/eudr_page.py"/>
        <location filename="../ui/repair_page.py"/>
        <source>Plots</source>
        <translation>Parcelas</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots above it are told as a warning. Empty: no limit.</source>
        <translation>De las parcelas mayores se advierte. Vacío: sin límite.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Plots as 'Export for EUDR' writes them, sent byte for byte.</source>
        <translation>Parcelas como las escribe «Exportar para el sistema de información EUDR», enviadas byte por byte.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots below it are told as a warning. Empty: no limit.</source>
        <translation>De las parcelas menores se advierte. Vacío: sin límite.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../ui/check_form.py"/>
        <source>Plots claimed earlier</source>
        <translation>Parcelas ya reclamadas</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Plots decided on</source>
        <translation>Parcelas decididas</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots fit to send</source>
        <translation>Parcelas aptas para enviar</translation>
    </message>
    <message>
        <location filename="../providers/remarks.py"/>
        <source>Plots it names: {plots} and {count} more.</source>
        <translation>Parcelas que nombra: {plots} y {count} más.</translation>
    </message>
    <message>
        <location filename="../providers/remarks.py"/>
        <source>Plots it names: {plots}.</source>
        <translation>Parcelas que nombra: {plots}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Plots left out</source>
        <translation>Parcelas excluidas</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>Plots of all suppliers</source>
        <translation>Parcelas de todos los proveedores</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Plots of the earlier delivery that the new one has not; 'became' names the new plots on their ground.</source>
        <translation>Parcelas de la entrega anterior que la nueva no tiene; «became» nombra las parcelas nuevas de su terreno.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Plots on the same ground, as they are now.</source>
        <translation>Parcelas en el mismo terreno, como son ahora.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>Plots overlap</source>
        <translation>Superposición de parcelas</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Plots that an earlier job of this connection analysed with the same outline and the same settings stay home and keep their results, with their date. A plot whose result was missing is sent again.</source>
        <translation>Las parcelas que un trabajo anterior de esta conexión analizó con el mismo contorno y los mismos ajustes no se envían y conservan sus resultados, con su fecha. Una parcela cuyo resultado faltaba se envía de nuevo.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Plots that are gone</source>
        <translation>Parcelas desaparecidas</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Plots that cannot be repaired safely; the column 'reason' says why.</source>
        <translation>Parcelas que no se pueden reparar sin riesgo; la columna «reason» dice por qué.</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Plots that need one of these repairs stay as they are.</source>
        <translation>Las parcelas que necesitan una de estas reparaciones quedan como están.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots that share ground with a plot of any earlier job of the job list are told: two suppliers may claim the same field.</source>
        <translation>Se avisa de las parcelas que comparten terreno con una parcela de cualquier trabajo anterior de la lista: dos proveedores pueden reclamar el mismo campo.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Plots that stayed out; the column 'reason' says why.</source>
        <translation>Parcelas que quedaron fuera; la columna «reason» dice por qué.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Plots that the earlier delivery had not; 'split_of', 'merged_of' and 'same_ground_as' name the earlier plots on their ground.</source>
        <translation>Parcelas que la entrega anterior no tenía; «split_of», «merged_of» y «same_ground_as» nombran las parcelas anteriores de su terreno.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Plots that were checked</source>
        <translation>Parcelas comprobadas</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots to compare with that could not be compared</source>
        <translation>Parcelas de comparación que no se pudieron comparar</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Plots whose outline changed, as they are now; 'changed_ha' is the ground that only one of the two outlines covers.</source>
        <translation>Parcelas cuyo contorno cambió, como son ahora; «changed_ha» es el terreno que cubre solo uno de los dos contornos.</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Plots with &amp;errors</source>
        <translation>Parcelas con &amp;errores</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Plots with a &amp;hole</source>
        <translation>Parcelas con un &amp;hueco</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Plots with a hole</source>
        <translation>Parcelas con un hueco</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <location filename="../checks/report.py"/>
        <location filename="../processing/shown/check.py"/>
        <source>Plots with errors</source>
        <translation>Parcelas con errores</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots with one or more errors; the column 'issues' names the rules.</source>
        <translation>Parcelas con uno o más errores; la columna «issues» nombra las reglas.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots without an error, as they are.</source>
        <translation>Parcelas sin error, tal cual.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Plots, results or findings</source>
        <translation>Parcelas, resultados o hallazgos</translation>
    </message>
    <message>
        <location filename="../checks/rules/point_needs_polygon.py"/>
        <source>Point of more than 4 ha</source>
        <translation>Punto de más de 4 ha</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Polygons to be processed, each one an area of its own; any CRS. May be left out with own imagery: then its footprint is the area.</source>
        <translation>Polígonos que se procesan, cada uno un área propia; cualquier SRC. Se puede omitir con imágenes propias: entonces su huella es el área.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Polygons to search, any CRS. Or give 'Extent'.</source>
        <translation>Polígonos que se buscan, cualquier SRC. O indique «Extensión».</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Polygons to watch, any CRS; each one is an area of its own.</source>
        <translation>Polígonos que se vigilan, cualquier SRC; cada uno es un área propia.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Polygons with errors</source>
        <translation>Polígonos con errores</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>Position {n} of this plot is not a number.</source>
        <translation>La posición {n} de esta parcela no es un número.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <location filename="../ui/imagery_dock.py"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Previous finding (P)</source>
        <translation>Hallazgo anterior (P)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Price (credits)</source>
        <translation>Precio (créditos)</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>Price not known: {}</source>
        <translation>Precio desconocido: {}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Price of a run</source>
        <translation>Precio de una ejecución</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Price: {}, by our estimate; the service tells no balance.</source>
        <translation>Precio: {}, según nuestra estimación; el servicio no indica saldo.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Processing id</source>
        <translation>Identificador de procesamiento</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Processing type</source>
        <translation>Tipo de procesamiento</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/__init__.py"/>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Processings</source>
        <translation>Procesamientos</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Producer's &amp;country</source>
        <translation>&amp;País del productor</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Producer's &amp;name</source>
        <translation>&amp;Nombre del productor</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Producer's country</source>
        <translation>País del productor</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Producer's name</source>
        <translation>Nombre del productor</translation>
    </message>
    <message>
        <location filename="../checks/rules/name_too_long.py"/>
        <source>Producer's name too long</source>
        <translation>Nombre del productor demasiado largo</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../bridge/aliases.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Progress (%)</source>
        <translation>Avance (%)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Progress (percent)</source>
        <translation>Avance (por ciento)</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Project id</source>
        <translation>Identificador de proyecto</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Project name</source>
        <translation>Nombre del proyecto</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Project that the processing belongs to. Empty: the default project.</source>
        <translation>Proyecto al que pertenece el procesamiento. Vacío: el proyecto predeterminado.</translation>
    </message>
    <message>
        <location filename="../providers/beod/__init__.py"/>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../providers/mapflow/__init__.py"/>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../ui/search_list.py"/>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Provider: a basemap of the account. Search results: images found by 'Search imagery'. My imagery: uploaded images or a whole mosaic. Custom URL: tiles at an address.</source>
        <translation>Proveedor: un mapa base de la cuenta. Resultados de búsqueda: imágenes halladas con «Buscar imágenes». Mis imágenes: imágenes subidas o un mosaico entero. URL propia: teselas en una dirección.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Providers of the catalog</source>
        <translation>Proveedores del catálogo</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>Puts the layers of several suppliers into one. Suppliers number their plots alike, so two columns come first: 'supplier' is the name of the layer, 'plot_key' is supplier and plot id together, which no two plots share: give it as plot id to whatever comes next. All columns and values are kept. The layers are only read.</source>
        <translation>Pone las capas de varios proveedores en una. Los proveedores numeran sus parcelas igual, así que dos columnas van primero: «supplier» es el nombre de la capa, «plot_key» es proveedor e identificador juntos, que no comparten dos parcelas: úselo como identificador en lo que siga. Se conservan todas las columnas y valores. Las capas solo se leen.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Puts together what an authority may ask for years later, in one zip file that opens without QGIS: plots and results, the check report, an atlas with a page for each flagged plot, decisions, the EU's files and statements, and the facts of the jobs. It is a BagIt bag (RFC 8493), so that any BagIt tool can prove that nothing was changed since. No secret and no place on this computer is in it. Jobs that have not ended well are refused by name. The layers are only read.</source>
        <translation>Reúne lo que una autoridad puede pedir años después, en un archivo zip que se abre sin QGIS: parcelas y resultados, el informe de la comprobación, un atlas con una página por parcela marcada, decisiones, los archivos y declaraciones de la UE, y los datos de los trabajos. Es una bolsa BagIt (RFC 8493), así que cualquier herramienta BagIt puede probar que nada cambió desde entonces. No contiene secretos ni lugares de este ordenador. Los trabajos que no han acabado bien se rechazan por su nombre. Las capas solo se leen.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>QGIS could not write its authentication database, so the secret was not removed.</source>
        <translation>QGIS no pudo escribir su base de datos de autenticación, así que el secreto no se quitó.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>QGIS could not write its authentication database, so the secret was not saved.</source>
        <translation>QGIS no pudo escribir su base de datos de autenticación, así que el secreto no se guardó.</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>QGIS gave no reason</source>
        <translation>QGIS no dio ninguna razón</translation>
    </message>
    <message>
        <location filename="../bridge/main_thread.py"/>
        <location filename="../processing/operation.py"/>
        <source>QGIS was too busy to read the connection. Nothing was sent; run it again.</source>
        <translation>QGIS estaba demasiado ocupado para leer la conexión. No se envió nada; ejecútelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>QGIS's authentication database is switched off ({why}), so no secret can be kept or read. Nothing was sent.</source>
        <translation>La base de datos de autenticación de QGIS está desactivada ({why}), así que no se puede guardar ni leer ningún secreto. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Quick look</source>
        <translation>Vista rápida</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Raster formats</source>
        <translation>Formatos ráster</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Rasters as cloud optimised GeoTIFF</source>
        <translation>Rásteres como GeoTIFF de nube (COG)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Rasters to be uploaded, in this order.</source>
        <translation>Rásteres que se suben, en este orden.</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>Read from the GEORELAY_ variables of the environment.</source>
        <translation>Leído de las variables GEORELAY_ del entorno.</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>Read what will be declared, then confirm it.</source>
        <translation>Lea lo que se declarará y luego confírmelo.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Read {y} of the URL as {-y}. A URL that says {-y} is taken as it is.</source>
        <translation>Leer {y} de la URL como {-y}. Una URL que dice {-y} se toma como es.</translation>
    </message>
    <message>
        <location filename="../ui/locator.py"/>
        <source>Reading the plots of {}...</source>
        <translation>Leyendo las parcelas de {}...</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Reading: {} flagged so far</source>
        <translation>Leyendo: {} marcadas hasta ahora</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Reason (E), such as 'island in the river'</source>
        <translation>Motivo (E), como «isla en el río»</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Reference number</source>
        <translation>Número de referencia</translation>
    </message>
    <message>
        <location filename="../ui/browser.py"/>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Refresh to ask the service.</source>
        <translation>Actualice para preguntar al servicio.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <location filename="../processing/shown/eudr.py"/>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <location filename="../evidence/choices.py"/>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Reject (R)</source>
        <translation>Rechazar (R)</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Reject plots without a geometry</source>
        <translation>Rechazar parcelas sin geometría</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Rejected plots</source>
        <translation>Parcelas rechazadas</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Remove a connection</source>
        <translation>Quitar una conexión</translation>
    </message>
    <message>
        <location filename="../checks/rules/sliver.py"/>
        <source>Remove it, or join it to its neighbour.</source>
        <translation>Quítela, o únala a su vecina.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>Remove one of the two.</source>
        <translation>Quite una de las dos.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_rings.py"/>
        <source>Remove one of them.</source>
        <translation>Quite uno de ellos.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Remove the connection '{}' to {} and its secret? Jobs that were sent through it can no longer be followed.</source>
        <translation>¿Quitar la conexión «{}» a {} y su secreto? Los trabajos enviados por ella ya no se podrán seguir.</translation>
    </message>
    <message>
        <location filename="../checks/rules/hole_outside_shell.py"/>
        <source>Remove the hole, or make it a plot of its own.</source>
        <translation>Quite el hueco, o hágalo una parcela propia.</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_holes.py"/>
        <source>Remove the inner hole.</source>
        <translation>Quite el hueco interior.</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_shells.py"/>
        <source>Remove the inner part, or make it a hole.</source>
        <translation>Quite la parte interior, o hágala un hueco.</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>Remove the vertex at its tip.</source>
        <translation>Quite el vértice de su punta.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Remove...</source>
        <translation>Quitar...</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>Removed, as they were of an earlier, larger run: {files}.</source>
        <translation>Quitados, por ser de una ejecución anterior mayor: {files}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Rename image</source>
        <translation>Renombrar imagen</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>Repair</source>
        <translation>Reparación</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <location filename="../ui/eudr_page.py"/>
        <source>Repair a copy</source>
        <translation>Reparar una copia</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Repair a copy...</source>
        <translation>Reparar...</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Repair in a copy...</source>
        <translation>Reparar en una copia...</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repair plots in a copy</source>
        <translation>Reparar parcelas en una copia</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/repair_page.py"/>
        <source>Repair {} plots in a copy</source>
        <comment>number</comment>
        <extracomment>One: Repair {} plot in a copy</extracomment>
        <translation><numerusform>Reparar {} parcela en una copia</numerusform><numerusform>Reparar {} parcelas en una copia</numerusform></translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repaired and unchanged plots</source>
        <translation>Parcelas reparadas y sin cambios</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repaired plots</source>
        <translation>Parcelas reparadas</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../bridge/aliases.py"/>
        <source>Repairs</source>
        <translation>Reparaciones</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repairs per rule (JSON)</source>
        <translation>Reparaciones por regla (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repairs to leave out</source>
        <translation>Reparaciones que excluir</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repairs what can be repaired safely, in a copy: doubled vertices, spikes, small loops, holes outside, rings left open and the like. The type of geometry stays, and the area within 1 %. Plots with an error that cannot be repaired without guessing go to the rejected plots with the reason, and so does the later of two plots on the same ground; a warning rejects nothing. Doing it twice changes nothing. The layer itself is not touched.</source>
        <translation>Repara, en una copia, lo que se puede reparar sin riesgo: vértices repetidos, picos, lazos pequeños, huecos fuera, anillos abiertos y similares. El tipo de geometría queda, y la superficie dentro del 1 %. Las parcelas con un error que no se puede reparar sin adivinar van a las rechazadas con la razón, y también la posterior de dos parcelas sobre el mismo terreno; una advertencia no rechaza nada. Hacerlo dos veces no cambia nada. La capa misma no se toca.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../ui/check_results.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Restart a job</source>
        <translation>Reiniciar un trabajo</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Restart...</source>
        <translation>Reiniciar...</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Result files in the folder at the end.</source>
        <translation>Archivos de resultados en la carpeta al final.</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>Result of the operation {operation} of {service}, brought by GeoRelay {version}.</source>
        <translation>Resultado de la operación {operation} de {service}, traído por GeoRelay {version}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Result tiles</source>
        <translation>Teselas del resultado</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>Result {number} of {ids_count}: {came}.</source>
        <translation>Resultado {number} de {ids_count}: {came}.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../providers/epoch/__init__.py"/>
        <location filename="../providers/epoch/fields.py"/>
        <location filename="../processing/shown/packs.py"/>
        <location filename="../ui/check_dock.py"/>
        <location filename="../ui/options.py"/>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Results &amp;folder</source>
        <translation>Carpeta de &amp;resultados</translation>
    </message>
    <message>
        <location filename="../checks/rules/missing_id.py"/>
        <source>Results cannot be told apart by their id.</source>
        <translation>Los resultados no se pueden distinguir por su identificador.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Results kept for at most (days)</source>
        <translation>Resultados conservados como máximo (días)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Results of a processing</source>
        <translation>Resultados de un procesamiento</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>Results of the two plots cannot be told apart.</source>
        <translation>Los resultados de las dos parcelas no se pueden distinguir.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Results or findings</source>
        <translation>Resultados o hallazgos</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Results per plot</source>
        <translation>Resultados por parcela</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Results with an outcome, or findings of a check.</source>
        <translation>Resultados con un desenlace, o hallazgos de una comprobación.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <location filename="../ui/panel.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Retry a job</source>
        <translation>Reintentar un trabajo</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Review the flagged plots of {}</source>
        <translation>Revisar las parcelas de {}</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Rights (403)</source>
        <translation>Permisos (403)</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_rings.py"/>
        <source>Ring drawn twice</source>
        <translation>Anillo dibujado dos veces</translation>
    </message>
    <message>
        <location filename="../checks/rules/unclosed_ring.py"/>
        <source>Ring not closed</source>
        <translation>Anillo sin cerrar</translation>
    </message>
    <message>
        <location filename="../providers/beod/results.py"/>
        <source>Roads</source>
        <translation>Caminos</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Role of the operator</source>
        <translation>Función del operador</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Rows count from the south</source>
        <translation>Filas contadas desde el sur</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <location filename="../bridge/aliases.py"/>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Rules that found something</source>
        <translation>Reglas que hallaron algo</translation>
    </message>
    <message>
        <location filename="../ui/operation_box.py"/>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Run a model</source>
        <translation>Aplicar un modelo</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Run again...</source>
        <translation>Ejecutar de nuevo...</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <location filename="../ui/services_dock.py"/>
        <source>Run anew</source>
        <translation>Ejecutar desde cero</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>Run for {}</source>
        <translation>Ejecutar por {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/delivery.py"/>
        <source>Run it again in {n} minutes: its list is sure then</source>
        <comment>number</comment>
        <extracomment>One: Run it again in {n} minute: its list is sure then</extracomment>
        <translation><numerusform>Ejecútelo de nuevo en {n} minuto: su lista es entonces segura</numerusform><numerusform>Ejecútelo de nuevo en {n} minutos: su lista es entonces segura</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>Run it again to look again</source>
        <translation>Ejecútelo de nuevo para mirar otra vez</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Run one analysis</source>
        <translation>Ejecutar un análisis</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Runs a model over an area: the limits of the account are judged, the price is asked, then the run is started once and followed, and its features come home as a layer. An area over a limit is refused, or cut into several runs and merged again.</source>
        <translation>Aplica un modelo a un área: se juzgan los límites de la cuenta, se pregunta el precio, luego la ejecución se inicia una vez y se sigue, y sus objetos vuelven como capa. Un área que supera un límite se rechaza, o se corta en varias ejecuciones y se une de nuevo.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Runs the failed parts of a processing again from the stage that failed. Mapflow names no price for it: compare the balance before and after.</source>
        <translation>Vuelve a ejecutar las partes fallidas de un procesamiento desde la etapa que falló. Mapflow no indica ningún precio para ello: compare el saldo antes y después.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_geometry.py"/>
        <source>Same ground twice</source>
        <translation>El mismo terreno dos veces</translation>
    </message>
    <message>
        <location filename="../processing/shown/samples.py"/>
        <source>Sample plots</source>
        <translation>Parcelas de ejemplo</translation>
    </message>
    <message>
        <location filename="../ui/samples.py"/>
        <source>Sample plots (synthetic)</source>
        <translation>Parcelas de ejemplo (sintéticas)</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>Sandbox (synthetic)</source>
        <translation>Entorno de pruebas (sintético)</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Save filters</source>
        <translation>Guardar filtros</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Save these filters under a name</source>
        <translation>Guardar estos filtros con un nombre</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>Say which connection to {service} to use: none of {known} is the default one.</source>
        <translation>Diga qué conexión a {service} usar: ninguna de {known} es la predeterminada.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Scenario type</source>
        <translation>Tipo de escenario</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>Scenario {scenario_id} is listed without one file; its listing is asked for again.</source>
        <translation>El escenario {scenario_id} se lista sin un solo archivo; su lista se pide de nuevo.</translation>
    </message>
    <message>
        <location filename="../providers/beod/__init__.py"/>
        <location filename="../providers/beod/offer.py"/>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Search imagery</source>
        <translation>Buscar imágenes</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Search results</source>
        <translation>Resultados de búsqueda</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>Search results as the source need 'Image ids', or 'Data provider' for a mosaic. Nothing was sent.</source>
        <translation>Los resultados de búsqueda como origen necesitan «Identificadores de imagen», o «Proveedor de datos» para un mosaico. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>Search results as the source need an area. Nothing was sent.</source>
        <translation>Los resultados de búsqueda como origen necesitan un área. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Secure connection (TLS)</source>
        <translation>Conexión segura (TLS)</translation>
    </message>
    <message>
        <location filename="../processing/speech.py"/>
        <source>See to the disk and the folders and run it again: what was sent is in the job list and is not sent twice.</source>
        <translation>Mire el disco y las carpetas y ejecútelo de nuevo: lo enviado está en la lista de trabajos y no se envía dos veces.</translation>
    </message>
    <message>
        <location filename="../ui/layer_input.py"/>
        <source>Selected features only ({})</source>
        <translation>Solo objetos seleccionados ({})</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Send anyway</source>
        <translation>Enviar igualmente</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Send less at a time.</source>
        <translation>Envíe menos de una vez.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Send only new and changed plots</source>
        <translation>Enviar solo parcelas nuevas y cambiadas</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <location filename="../ui/services_dock.py"/>
        <source>Send plots</source>
        <translation>Enviar parcelas</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Send the area</source>
        <translation>Enviar el área</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Send to a service...</source>
        <translation>Enviar a un servicio...</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Send {}</source>
        <translation>Enviar {}</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Send {} anew? That is a new job, which is paid for as one.</source>
        <translation>¿Enviar {} de nuevo? Es un trabajo nuevo, que se paga como tal.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Send {} now? Nothing of it was ever sent, so this is the first time that it may be paid for.</source>
        <translation>¿Enviar {} ahora? Nunca se envió nada de él, así que es la primera vez que puede pagarse.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_results.py"/>
        <location filename="../ui/services_dock.py"/>
        <source>Send {} plots</source>
        <comment>number</comment>
        <extracomment>One: Send {} plot</extracomment>
        <translation><numerusform>Enviar {} parcela</numerusform><numerusform>Enviar {} parcelas</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Sends the same anew, after a question</source>
        <translation>Envía lo mismo de nuevo, tras una pregunta</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Sent only where given.</source>
        <translation>Se envía solo si se indica.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Sent only where given; it replaces what is stored there.</source>
        <translation>Se envía solo si se indica; sustituye lo guardado allí.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Sent. The job is followed in the list of jobs, and its results come to the map by themselves.</source>
        <translation>Enviado. El trabajo se sigue en la lista de trabajos, y sus resultados vienen solos al mapa.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Sent. The job is followed in the list of jobs, and you are told when it has ended.</source>
        <translation>Enviado. El trabajo se sigue en la lista de trabajos, y se le avisará cuando termine.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Sent. The new job is followed in this list.</source>
        <translation>Enviado. El nuevo trabajo se sigue en esta lista.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Separated by commas.</source>
        <translation>Separadas por comas.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <location filename="../ui/jobs_model.py"/>
        <location filename="../ui/options.py"/>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <location filename="../ui/services_dock.py"/>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>Set aside, the other jobs go on: {faults}.</source>
        <translation>Apartados, los demás trabajos siguen: {faults}.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Set aside: {}.</source>
        <translation>Apartados: {}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/no_crs.py"/>
        <source>Set the CRS of the layer in its properties.</source>
        <translation>Defina el SRC de la capa en sus propiedades.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>Set the right CRS, or correct the coordinate.</source>
        <translation>Ponga el SRC correcto, o corrija la coordenada.</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Several hundred made-up plots are loaded and checked. They can be sent to the sandbox on this computer: no account, nothing leaves it, its results are synthetic.</source>
        <translation>Se cargan y comprueban varios cientos de parcelas inventadas. Se pueden enviar al entorno de pruebas de este ordenador: sin cuenta, nada sale de él, sus resultados son sintéticos.</translation>
    </message>
    <message>
        <location filename="../checks/rules/multipart.py"/>
        <source>Several parts</source>
        <translation>Varias partes</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Several, separated by commas, after an area was cut.</source>
        <translation>Varios, separados por comas, después de cortar un área.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <location filename="../bridge/aliases.py"/>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Shapefile</source>
        <translation>Shapefile</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Shapefile (zipped)</source>
        <translation>Shapefile (comprimido)</translation>
    </message>
    <message>
        <location filename="../checks/rules/name_too_long.py"/>
        <source>Shorten the name, or look whether the right column was chosen.</source>
        <translation>Acorte el nombre, o mire si se eligió la columna correcta.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Show image</source>
        <translation>Mostrar imagen</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Show in the list of jobs</source>
        <translation>Mostrar en la lista de trabajos</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Show jobs</source>
        <translation>Mostrar trabajos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Show mosaic</source>
        <translation>Mostrar mosaico</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <location filename="../ui/endings.py"/>
        <source>Show on map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../ui/connection_choice.py"/>
        <source>Show the account</source>
        <translation>Mostrar la cuenta</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Show the risk assessment</source>
        <translation>Mostrar la evaluación de riesgo</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Show what will be declared</source>
        <translation>Mostrar lo que se declarará</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Shows the inputs of this job, to be run once more</source>
        <translation>Muestra las entradas de este trabajo, para ejecutarlo otra vez</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Shows what the EU's file would say; nothing is written yet.</source>
        <translation>Muestra qué diría el archivo para la UE; aún no se escribe nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Shows who is signed in to Mapflow, what is left on the plan, how large an area may be and how much storage is free. Changes nothing.</source>
        <translation>Muestra quién ha iniciado sesión en Mapflow, qué queda del plan, qué tamaño puede tener un área y cuánto almacenamiento hay libre. No cambia nada.</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Sign-in (401)</source>
        <translation>Inicio de sesión (401)</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Signs in and shows who the connection belongs to and how many credits are left. Nothing is changed.</source>
        <translation>Inicia sesión y muestra de quién es la conexión y cuántos créditos quedan. No se cambia nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Single images, mosaics, or both. Nothing chosen means both.</source>
        <translation>Imágenes sueltas, mosaicos, o ambos. Nada elegido significa ambos.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Skip plots whose place is doubtful</source>
        <translation>Omitir parcelas de lugar dudoso</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>Skipped {skipped}: {reason}.</source>
        <translation>Omitido {skipped}: {reason}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/sliver.py"/>
        <source>Sliver</source>
        <translation>Franja estrecha</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Small</source>
        <translation>Pequeña</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Small has 256 pixels a side, large 1024.</source>
        <translation>Pequeña tiene 256 píxeles de lado, grande 1024.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Small previews</source>
        <translation>Vistas previas pequeñas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Smallest angle off nadir, whatever side it looks to. Empty or 0: any.</source>
        <translation>Menor ángulo fuera del nadir, a cualquier lado. Vacío o 0: cualquiera.</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Smallest area</source>
        <translation>Superficie mínima</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Smallest area (ha)</source>
        <translation>Superficie mínima (ha)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Smallest pixel size in metres.</source>
        <translation>Menor tamaño de píxel en metros.</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/repair.py"/>
        <source>So do {n} more plots.</source>
        <comment>number</comment>
        <extracomment>One: So does {n} more plot.</extracomment>
        <translation><numerusform>También {n} parcela más.</numerusform><numerusform>También {n} parcelas más.</numerusform></translation>
    </message>
    <message>
        <location filename="../checks/rules/multipart.py"/>
        <source>Some services take one polygon only, and results come per plot, not per part.</source>
        <translation>Algunos servicios solo aceptan un polígono, y los resultados vienen por parcela, no por parte.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>Something in GeoRelay broke. What was sent is in the list of jobs; Details has the whole text.</source>
        <translation>Algo se rompió en GeoRelay. Lo enviado está en la lista de trabajos; el texto completo está en Detalles.</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>Something may be wrong with the answer of {service}: {count} results came for {sent} plots, and none of them says anything in {column}, so no plot counts as assessed.</source>
        <translation>Puede haber algo mal en la respuesta de {service}: vinieron {count} resultados para {sent} parcelas, y ninguno dice nada en {column}, así que ninguna parcela cuenta como evaluada.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Source image</source>
        <translation>Imagen de origen</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>Spike</source>
        <translation>Pico</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <location filename="../ui/eudr_page.py"/>
        <source>Split into parts without holes</source>
        <translation>Dividir en partes sin huecos</translation>
    </message>
    <message>
        <location filename="../checks/rules/multipart.py"/>
        <source>Split it into single parts where each is a plot of its own.</source>
        <translation>Divídala en partes simples donde cada una sea una parcela propia.</translation>
    </message>
    <message>
        <location filename="../checks/rules/disconnected_interior.py"/>
        <source>Split the plot into parts where it is cut.</source>
        <translation>Divida la parcela en partes donde está cortada.</translation>
    </message>
    <message>
        <location filename="../checks/rules/interior_ring.py"/>
        <source>Split the plot into parts without holes; the export offers it.</source>
        <translation>Divida la parcela en partes sin huecos; la exportación lo ofrece.</translation>
    </message>
    <message>
        <location filename="../checks/rules/ring_self_intersection.py"/>
        <source>Split the plot there, or make the piece inside a hole.</source>
        <translation>Divida ahí la parcela, o haga del trozo interior un hueco.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>Square metres that are sent as hectares are a false declaration.</source>
        <translation>Metros cuadrados enviados como hectáreas son una declaración falsa.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Stage plots</source>
        <translation>Depositar parcelas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Start a failed processing again</source>
        <translation>Reiniciar un procesamiento fallido</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Start a scenario</source>
        <translation>Iniciar un escenario</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Start what failed of {} again at {}? No price is named for that: the balance shows afterwards whether it cost anything.</source>
        <translation>¿Volver a iniciar lo que falló de {} en {}? No se indica ningún precio para ello: el saldo mostrará después si costó algo.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Starts one analysis of a collection that is uploaded. 'Look at progress' follows it.</source>
        <translation>Inicia un análisis de una colección subida. «Mirar el avance» lo sigue.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Starts the extraction over the area of a project. This probably spends credits: the service tells no price, so look at the credits first. The same scenario of the same project is not started twice, unless 'Run anew' is set.</source>
        <translation>Inicia la extracción sobre el área de un proyecto. Esto probablemente gasta créditos: el servicio no dice precio, así que mire primero los créditos. El mismo escenario del mismo proyecto no se inicia dos veces, salvo con «Ejecutar desde cero».</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../ui/jobs_model.py"/>
        <location filename="../ui/options.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Statements (JSON)</source>
        <translation>Declaraciones (JSON)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Statistics regions</source>
        <translation>Regiones estadísticas</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <location filename="../ui/job_log.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Status of a processing</source>
        <translation>Estado de un procesamiento</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Stay out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Stays out because of</source>
        <translation>Excluida por</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Still missing: {}.</source>
        <translation>Aún falta: {}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Still running</source>
        <translation>Aún en curso</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <location filename="../ui/eudr_page.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>Stop following</source>
        <translation>Dejar de seguir</translation>
    </message>
    <message>
        <location filename="../providers/jobs.py"/>
        <source>Stopped waiting. {later}</source>
        <translation>Espera detenida. {later}</translation>
    </message>
    <message>
        <location filename="../bridge/checking.py"/>
        <source>Stopped while checking. Nothing was sent.</source>
        <translation>Detenido al comprobar. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../processing/deliveries.py"/>
        <source>Stopped while comparing. Nothing was written; both layers are unchanged.</source>
        <translation>Detenido al comparar. No se escribió nada; ambas capas están sin cambios.</translation>
    </message>
    <message>
        <location filename="../processing/suppliers.py"/>
        <source>Stopped while merging. The layers are unchanged.</source>
        <translation>Detenido al unir. Las capas están sin cambios.</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>Stopped while putting the tiles together. What was downloaded stays.</source>
        <translation>Detenido al juntar las teselas. Lo descargado queda.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>Stopped while reading the area. Nothing was sent.</source>
        <translation>Detenido al leer el área. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>Stopped while reading the images. Nothing was sent.</source>
        <translation>Detenido al leer las imágenes. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../processing/repair.py"/>
        <source>Stopped while repairing. The layer is unchanged.</source>
        <translation>Detenido al reparar. La capa está sin cambios.</translation>
    </message>
    <message>
        <location filename="../processing/evidence.py"/>
        <source>Stopped while verifying; nothing was changed.</source>
        <translation>Detenido al verificar; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../bridge/uploads.py"/>
        <source>Stopped while writing the upload. Nothing was sent.</source>
        <translation>Detenido al escribir el envío. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>Stopped while {name} was being asked: the request may have arrived.</source>
        <translation>Detenido mientras se preguntaba a {name}: la petición puede haber llegado.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../providers/errors.py"/>
        <source>Stopped. The remote work, if any, goes on and can be followed later.</source>
        <translation>Detenido. El trabajo remoto, si lo hay, continúa y se puede seguir más tarde.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Stopped. What was sent is in the job list; nothing else was sent.</source>
        <translation>Detenido. Lo enviado está en la lista de trabajos; no se envió nada más.</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>Stopped; no decision was stored.</source>
        <translation>Detenido; no se guardó ninguna decisión.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>Stopped; no pack was written.</source>
        <translation>Detenido; no se escribió ningún paquete.</translation>
    </message>
    <message>
        <location filename="../processing/packets.py"/>
        <source>Stopped; no packet was written.</source>
        <translation>Detenido; no se escribió ningún envío.</translation>
    </message>
    <message>
        <location filename="../checks/check.py"/>
        <source>Stopped; nothing was changed.</source>
        <translation>Detenido; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../bridge/cases.py"/>
        <location filename="../processing/atlas.py"/>
        <source>Stopped; nothing was written.</source>
        <translation>Detenido; no se escribió nada.</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/packets.py"/>
        <source>Stopped; {n} packets are written.</source>
        <comment>number</comment>
        <extracomment>One: Stopped; {n} packet is written.</extracomment>
        <translation><numerusform>Detenido; {n} envío está escrito.</numerusform><numerusform>Detenido; {n} envíos están escritos.</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Storage free (bytes)</source>
        <translation>Almacenamiento libre (bytes)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Storage in all (bytes)</source>
        <translation>Almacenamiento en total (bytes)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Storage used (bytes)</source>
        <translation>Almacenamiento usado (bytes)</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Storage: {} of {} GB</source>
        <translation>Almacenamiento: {} de {} GB</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Strata and samples</source>
        <translation>Estratos y muestras</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>Submit the statement</source>
        <translation>Presentar la declaración</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>Submit the statement for {} plot</source>
        <translation>Presentar la declaración para {} parcela</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>Submit the statement for {} plots</source>
        <translation>Presentar la declaración para {} parcelas</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Submitted: {state}.</source>
        <translation>Presentado: {state}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Supply shed</source>
        <translation>Cuenca de suministro</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Switched off, a run with the same connection, inputs and content follows the job that exists, and nothing is paid twice. Switched on, a new job is made, which may cost again.</source>
        <translation>Desactivado, una ejecución con la misma conexión, entradas y contenido sigue el trabajo que existe, y nada se paga dos veces. Activado, se crea un trabajo nuevo, que puede costar otra vez.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Switched off, every plot gets a page.</source>
        <translation>Desactivado, cada parcela tiene una página.</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Switched off, plots with a null or empty geometry stay among the others, unchanged.</source>
        <translation>Desactivado, las parcelas con geometría nula o vacía quedan entre las demás, sin cambios.</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>Synthetic data of the built-in sandbox, not an assessment of real plots.</source>
        <translation>Datos sintéticos del entorno de pruebas, no una evaluación de parcelas reales.</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>Synthetic data of the built-in sandbox.</source>
        <translation>Datos sintéticos del entorno de pruebas.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>System type</source>
        <translation>Tipo de sistema</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Tags of a new mosaic</source>
        <translation>Etiquetas de un mosaico nuevo</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Tags of the mosaic, separated by commas. They replace the old ones.</source>
        <translation>Etiquetas del mosaico, separadas por comas. Sustituyen a las antiguas.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Taken from</source>
        <translation>Tomadas desde</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Taken until</source>
        <translation>Tomadas hasta</translation>
    </message>
    <message>
        <location filename="../ui/layer_input.py"/>
        <source>Takes what the map shows as the area.</source>
        <translation>Toma como área lo que muestra el mapa.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Tell gaps narrower than (m)</source>
        <translation>Avisar de separaciones menores que (m)</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Tells each plot of a new delivery as new, changed or unchanged, and which plots of an earlier delivery are gone. Two outlines are the same ground where they are nowhere more than the tolerance apart, whatever their start vertex, direction, order and coordinate reference system. With a plot id, plots are matched by it; without, by their ground. Plots that were cut or put together are new, and the columns 'split_of' and 'merged_of' say of what. Both layers are only read.</source>
        <translation>Dice de cada parcela de una nueva entrega si es nueva, cambiada o sin cambios, y qué parcelas de una entrega anterior han desaparecido. Dos contornos son el mismo terreno si en ningún sitio distan más que la tolerancia, sea cual sea su primer vértice, sentido, orden y sistema de referencia de coordenadas. Con un identificador, las parcelas se emparejan por él; sin él, por su terreno. Las parcelas cortadas o unidas son nuevas, y las columnas «split_of» y «merged_of» dicen de qué. Ambas capas solo se leen.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Tells how far a processing is, and why it failed if it did.</source>
        <translation>Dice por dónde va un procesamiento, y por qué falló si lo hizo.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Tells how far the work on a collection is. A failure at the service is told as the status, and the algorithm itself succeeds.</source>
        <translation>Dice por dónde va el trabajo sobre una colección. Un fallo en el servicio se dice como estado, y el algoritmo mismo termina bien.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Tells plots that share more than 1 m2 and more than 0.1 % of the smaller one.</source>
        <translation>Avisa de parcelas que comparten más de 1 m2 y más del 0,1 % de la menor.</translation>
    </message>
    <message>
        <location filename="../providers/beod/results.py"/>
        <source>Terrain</source>
        <translation>Relieve</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/models.py"/>
        <source>That is no number. Nothing was started.</source>
        <translation>Eso no es un número. No se inició nada.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>The API authentication token of the dashboard's Account tab, which lasts about an hour, or e-mail and password, with which GeoRelay renews it by itself.</source>
        <translation>El token de autenticación de API de la pestaña Account del panel, que dura alrededor de una hora, o correo y contraseña, con los que GeoRelay lo renueva solo.</translation>
    </message>
    <message>
        <location filename="../checks/rules/name_too_long.py"/>
        <source>The EU system has no room for it.</source>
        <translation>El sistema de la UE no tiene sitio para él.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The EU system reads text as 0 and refuses it; and 1.234,5 may mean two things.</source>
        <translation>El sistema de la UE lee el texto como 0 y lo rechaza; y 1.234,5 puede significar dos cosas.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>The EU system refuses a production place with a code that it does not know.</source>
        <translation>El sistema de la UE rechaza un lugar de producción con un código que no conoce.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_large_for_file.py"/>
        <source>The EU system refuses it.</source>
        <translation>El sistema de la UE la rechaza.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>The EU system refuses positions that are equal at six decimals; elsewhere it only costs space.</source>
        <translation>El sistema de la UE rechaza posiciones iguales a seis decimales; en otros sitios solo ocupa espacio.</translation>
    </message>
    <message>
        <location filename="../checks/rules/interior_ring.py"/>
        <source>The EU system takes the outer outline only, so the hole would be lost.</source>
        <translation>El sistema de la UE solo toma el contorno exterior, así que el hueco se perdería.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>The EU wants the country of production, not that of the seller; or the coordinates are wrong.</source>
        <translation>La UE quiere el país de producción, no el del vendedor; o las coordenadas están mal.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The EU's system gives the numbers later. {service} offers no look at them: look on the EU's site for the own reference {reference}.</source>
        <translation>El sistema de la UE da los números más tarde. {service} no ofrece mirarlos: busque en el sitio de la UE la referencia propia {reference}.</translation>
    </message>
    <message>
        <location filename="../bridge/upload_files.py"/>
        <source>The GDAL of this QGIS cannot write GeoParquet. Nothing was sent. Choose GeoJSON, which every GDAL writes.</source>
        <translation>El GDAL de este QGIS no puede escribir GeoParquet. No se envió nada. Elija GeoJSON, que todo GDAL escribe.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>The GeoPackage with the table 'decisions'; it is made where there is none. Empty: decisions.gpkg in the results folder.</source>
        <translation>El GeoPackage con la tabla «decisions»; se crea si no existe. Vacío: decisions.gpkg en la carpeta de resultados.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/token.py"/>
        <source>The Mapflow connection has no token.</source>
        <translation>La conexión a Mapflow no tiene token.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/token.py"/>
        <source>The Mapflow token cannot be decoded: it is not the one that Mapflow issued.</source>
        <translation>El token de Mapflow no se puede decodificar: no es el que emitió Mapflow.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/token.py"/>
        <source>The Mapflow token does not hold an e-mail address and a key.</source>
        <translation>El token de Mapflow no contiene una dirección de correo y una clave.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>The PDF; with no plot to show no file is written.</source>
        <translation>El PDF; sin parcela que mostrar no se escribe ningún archivo.</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>The SOCKS proxy cannot be reached: {error}</source>
        <translation>El proxy SOCKS no se puede alcanzar: {error}</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>The XYZ connection {name} opens as no layer. See to it in QGIS's browser.</source>
        <translation>La conexión XYZ {name} no se abre como capa. Revísela en el navegador de QGIS.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The account has no data provider {service}; it has: {names}. Nothing was sent.</source>
        <translation>La cuenta no tiene proveedor de datos {service}; tiene: {names}. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The account has no data provider. Choose at 'Imagery from' another source. Nothing was sent.</source>
        <translation>La cuenta no tiene proveedor de datos. Elija en «Imágenes de» otro origen. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>The account may process no area at all. Nothing was sent.</source>
        <translation>La cuenta no puede procesar ningún área. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The account's id at the service.</source>
        <translation>El identificador de la cuenta en el servicio.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <location filename="../providers/mapflow/search/operations.py"/>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>The account's status</source>
        <translation>El estado de la cuenta</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>The activity could not be looked for: {error}</source>
        <translation>La actividad no se pudo buscar: {error}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The address of a preview must start with https:// or http://. Nothing was sent.</source>
        <translation>La dirección de una vista previa debe empezar por https:// o http://. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>The address of the tiles of {job} holds a secret, which is not stored. Nothing was sent. Run it again with the same inputs to go on.</source>
        <translation>La dirección de las teselas de {job} contiene un secreto, que no se guarda. No se envió nada. Ejecútelo de nuevo con las mismas entradas para seguir.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The address of these tiles holds a secret. QGIS's authentication database keeps it for the layer where it is open. Where it is not, a project is saved without the secret, but a layer definition file of this layer would hold it: give none away.</source>
        <translation>La dirección de estas teselas contiene un secreto. La base de datos de autenticación de QGIS lo guarda para la capa si está abierta. Si no lo está, un proyecto se guarda sin el secreto, pero un archivo de definición de esta capa lo contendría: no dé ninguno.</translation>
    </message>
    <message>
        <location filename="../bridge/withholding.py"/>
        <source>The address of {layer} holds a secret, which is not saved with the project: add the layer again when you open it.</source>
        <translation>La dirección de {layer} contiene un secreto, que no se guarda con el proyecto: añada la capa de nuevo cuando lo abra.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The address of {service} cannot be used. Look at the connection's URL.</source>
        <translation>La dirección de {service} no se puede usar. Mire la URL de la conexión.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>The algorithm {} is not there. Switch the Processing provider GeoRelay on.</source>
        <translation>El algoritmo {} no está. Active el proveedor de procesos GeoRelay.</translation>
    </message>
    <message>
        <location filename="../processing/deliveries.py"/>
        <source>The answer of a supplier, plot by plot: corrected {corrected}, as they were {same}, under another id {renamed}, did not come back {gone}, not asked about {added}.</source>
        <translation>La respuesta de un proveedor, parcela por parcela: corregidas {corrected}, como estaban {same}, con otro identificador {renamed}, no devueltas {gone}, no preguntadas {added}.</translation>
    </message>
    <message>
        <location filename="../providers/wire.py"/>
        <source>The answer of {service} broke off after {came} of {announced} bytes. Try again.</source>
        <translation>La respuesta de {service} se cortó tras {came} de {announced} bytes. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>The answer of {what} holds a piece of more than {longest} MB ({error}), which no plot has. It was not read any further; {words} came before it.</source>
        <translation>La respuesta de {what} contiene un trozo de más de {longest} MB ({error}), que ninguna parcela tiene. No se leyó más; antes vino {words}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>The answer of {what} is incomplete: it broke off after {words}. What came is good; fetch the results again to get the rest.</source>
        <translation>La respuesta de {what} está incompleta: se cortó tras {words}. Lo que vino es bueno; obtenga de nuevo los resultados para tener el resto.</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>The answer was not kept.</source>
        <translation>La respuesta no se guardó.</translation>
    </message>
    <message>
        <location filename="../checks/rules/hole_outside_shell.py"/>
        <source>The area comes out too small or the plot is refused.</source>
        <translation>La superficie sale demasiado pequeña o la parcela es rechazada.</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>The area has holes. The service does not say whether it leaves them out or extracts them too.</source>
        <translation>El área tiene huecos. El servicio no dice si los deja fuera o los extrae también.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>The area has no polygon. Nothing was sent.</source>
        <translation>El área no tiene polígono. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The area has {area} ha and the provider delivers {least} ha or more ({imagery}). Nothing was sent. Choose a larger area.</source>
        <translation>El área tiene {area} ha y el proveedor entrega {least} ha o más ({imagery}). No se envió nada. Elija un área mayor.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The area has {area} ha in its smallest run and the provider delivers {least} ha or more ({imagery}). Nothing was sent. Choose a larger area.</source>
        <translation>El área tiene {area} ha en su ejecución menor y el proveedor entrega {least} ha o más ({imagery}). No se envió nada. Elija un área mayor.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>The area has {hectares} ha and {limit} ha may be in a planned search. Nothing was sent.</source>
        <translation>El área tiene {hectares} ha y una búsqueda planificada puede tener {limit} ha. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>The area has {hectares} ha and {search_limit} ha may be searched at once. Nothing was searched. Choose a smaller area, or plan the search ('Plan a search').</source>
        <translation>El área tiene {hectares} ha y se pueden buscar {search_limit} ha de una vez. No se buscó nada. Elija un área menor, o planifique la búsqueda («Planificar una búsqueda»).</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The area has {hectares} ha, and the plan has {area_left} ha left. Nothing was started.</source>
        <translation>El área tiene {hectares} ha, y al plan le quedan {area_left} ha. No se inició nada.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_large.py"/>
        <source>The area on the ellipsoid is above the largest that was given.</source>
        <translation>La superficie sobre el elipsoide supera la mayor indicada.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_small.py"/>
        <source>The area on the ellipsoid is below the smallest that was given.</source>
        <translation>La superficie sobre el elipsoide es menor que la mínima indicada.</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>The area {area} has {count} parts and the service takes one polygon. Nothing was sent. Choose at 'Area of several parts': one run per part, dissolve, convex hull or bounding box.</source>
        <translation>El área {area} tiene {count} partes y el servicio acepta un polígono. No se envió nada. Elija en «Área de varias partes»: una ejecución por parte, disolver, envolvente convexa o rectángulo envolvente.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>The area {area} is over the account's limit: {over}. Nothing was sent. Choose a smaller area, or switch on 'Cut an area over the limit into several runs'.</source>
        <translation>El área {area} supera el límite de la cuenta: {over}. No se envió nada. Elija un área menor, o active «Cortar un área que supera el límite en varias ejecuciones».</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The area {area} lies outside {chosen}. Nothing was sent. Move the area.</source>
        <translation>El área {area} está fuera de {chosen}. No se envió nada. Mueva el área.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>The area {name} has {count} parts and the service takes one polygon. Nothing was sent. Choose at 'Area of several parts': one run per part, dissolve, convex hull or bounding box.</source>
        <translation>El área {name} tiene {count} partes y el servicio acepta un polígono. No se envió nada. Elija en «Área de varias partes»: una ejecución por parte, disolver, envolvente convexa o rectángulo envolvente.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>The area {name} still has {count} parts that do not touch each other after dissolving. Nothing was sent. Choose one run per part, convex hull or bounding box.</source>
        <translation>El área {name} aún tiene {count} partes que no se tocan tras disolver. No se envió nada. Elija una ejecución por parte, envolvente convexa o rectángulo envolvente.</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>The area {why}. Nothing was sent.</source>
        <translation>El área {why}. No se envió nada.</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/eudr_proof.py"/>
        <source>The areas of {n} plots came out otherwise than they are declared: plot {plot} has {due} in the layer and {said} in the file. That is a fault of GeoRelay, so please report it.</source>
        <comment>number</comment>
        <extracomment>One: The area of {n} plot came out otherwise than it is declared: plot {plot} has {due} in the layer and {said} in the file. That is a fault of GeoRelay, so please report it.</extracomment>
        <translation><numerusform>La superficie de {n} parcela se escribió de otra forma que la declarada: la parcela {plot} tiene {due} en la capa y {said} en el archivo. Es un fallo de GeoRelay; comuníquelo, por favor.</numerusform><numerusform>Las superficies de {n} parcelas se escribieron de otra forma que las declaradas: la parcela {plot} tiene {due} en la capa y {said} en el archivo. Es un fallo de GeoRelay; comuníquelo, por favor.</numerusform></translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>The atlas could not be written to {file}: {why}.</source>
        <translation>El atlas no se pudo escribir en {file}: {why}.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The base URL of {service} is not a web address: write it like https://api.example.org.</source>
        <translation>La URL base de {service} no es una dirección web: escríbala como https://api.example.org.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The base URL of {service} must begin with https://: without it others can read the secret.</source>
        <translation>La URL base de {service} debe empezar por https://: sin eso otros pueden leer el secreto.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The base URL of {service} must have no user, password, query or #: only the address.</source>
        <translation>La URL base de {service} no debe tener usuario, contraseña, consulta ni #: solo la dirección.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The catalog has no image {images} over this area of {provider}. Nothing was sent. Search again and choose from it.</source>
        <translation>El catálogo no tiene imagen {images} sobre esta área de {provider}. No se envió nada. Busque de nuevo y elija de ahí.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The catalog has no image {images} over this area. Nothing was sent. Search again and choose from it.</source>
        <translation>El catálogo no tiene imagen {images} sobre esta área. No se envió nada. Busque de nuevo y elija de ahí.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The certificate of {service} ({host}) is not trusted: {why}. If you trust it, add its authority under Options &gt; Authentication.</source>
        <translation>El certificado de {service} ({host}) no es de confianza: {why}. Si confía en él, añada su autoridad en Opciones &gt; Autenticación.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The certificate of {service} is not trusted: it is for another name than {host}.</source>
        <translation>El certificado de {service} no es de confianza: es para otro nombre que {host}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>The column that names each plot in both layers. Empty: plots are matched by their ground.</source>
        <translation>La columna que nombra cada parcela en ambas capas. Vacío: las parcelas se emparejan por su terreno.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The column that names each plot, for messages and for the service. Results find back to their plots without it too.</source>
        <translation>La columna que nombra cada parcela, para los mensajes y para el servicio. Los resultados encuentran sus parcelas también sin ella.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../ui/check_form.py"/>
        <source>The column that names each plot. Doubled and missing ids are found only with it.</source>
        <translation>La columna que nombra cada parcela. Los identificadores repetidos o ausentes solo se encuentran con ella.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>The column that names each plot. Empty: a column called plot_id, plotid or id, else the feature's number.</source>
        <translation>La columna que nombra cada parcela. Vacío: una columna plot_id, plotid o id, si no el número del objeto.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>The column that names the supplier of each plot.</source>
        <translation>La columna que nombra al proveedor de cada parcela.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>The column with the declared area, which the system reads for points; empty: one called exactly Area, if there is one. A point without an area counts as 4 ha.</source>
        <translation>La columna de la superficie declarada, que el sistema lee para los puntos; vacío: la que se llama exactamente Area, si la hay. Un punto sin superficie cuenta como 4 ha.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>The column with the declared area; empty: one called exactly Area, if there is one. Told where it differs from the measured one by more than 10 % and 0.1 ha.</source>
        <translation>La columna de la superficie declarada; vacío: la que se llama exactamente Area, si la hay. Se avisa si difiere de la medida en más del 10 % y 0,1 ha.</translation>
    </message>
    <message>
        <location filename="../bridge/context.py"/>
        <source>The connection '{connection}' now leads to another address than the one that this job was sent to.</source>
        <translation>La conexión «{connection}» lleva ahora a otra dirección que aquella a la que se envió este trabajo.</translation>
    </message>
    <message>
        <location filename="../ui/lists.py"/>
        <source>The connection is locked; the list comes when it is open.</source>
        <translation>La conexión está bloqueada; la lista viene cuando esté abierta.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The connection to {service} broke before the whole answer was there. Try again.</source>
        <translation>La conexión a {service} se rompió antes de que llegara toda la respuesta. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The coordinate reference system in which the service delivers. It knows these two.</source>
        <translation>El sistema de referencia de coordenadas en que entrega el servicio. Conoce estos dos.</translation>
    </message>
    <message>
        <location filename="../bridge/plots_copy.py"/>
        <source>The copy of the plots cannot be written: {}. Nothing was sent.</source>
        <translation>La copia de las parcelas no se puede escribir: {}. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../bridge/joining.py"/>
        <source>The copy of the plots that were sent is gone, so the results cannot be joined to them.</source>
        <translation>La copia de las parcelas enviadas ya no está, así que los resultados no se les pueden unir.</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>The copy: same columns, CRS and type of geometry.</source>
        <translation>La copia: mismas columnas, SRC y tipo de geometría.</translation>
    </message>
    <message>
        <location filename="../checks/eudr.py"/>
        <source>The country code '{country}' is unknown.</source>
        <translation>El código de país «{country}» es desconocido.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The country's English name. With 'Find the country from the plots' the service replaces it when half of the plots or more lie elsewhere, and the log says so.</source>
        <translation>El nombre del país en inglés. Con «Hallar el país por las parcelas» el servicio lo sustituye si la mitad de las parcelas o más están en otro, y el registro lo dice.</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <location filename="../providers/beod/extraction.py"/>
        <source>The credits could not be read: {error}</source>
        <translation>Los créditos no se pudieron leer: {error}</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The credits left, as the service writes them.</source>
        <translation>Los créditos que quedan, como los escribe el servicio.</translation>
    </message>
    <message>
        <location filename="../bridge/decisions.py"/>
        <source>The decisions cannot be written to {file}. Nothing was stored. Choose another file.</source>
        <translation>Las decisiones no se pueden escribir en {file}. No se guardó nada. Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../bridge/decisions.py"/>
        <source>The decisions could not be written to {file} ({error}). None of them is stored. See to the file and decide again.</source>
        <translation>Las decisiones no se pudieron escribir en {file} ({error}). No se guardó ninguna. Mire el archivo y decida de nuevo.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The declared area '{text}' is no plain number: write digits with one decimal point, and no unit.</source>
        <translation>La superficie declarada «{text}» no es un número simple: escriba cifras con un punto decimal, sin unidad.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The declared area is endless.</source>
        <translation>La superficie declarada es infinita.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The declared area is no plain number, not above zero, or below what the EU system takes.</source>
        <translation>La superficie declarada no es un número simple, no es mayor que cero, o es menor de lo que acepta el sistema de la UE.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The declared area is {area}; it has to be above zero.</source>
        <translation>La superficie declarada es {area}; tiene que ser mayor que cero.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The declared area of {area} ha is below the {smallest} ha that the EU system takes.</source>
        <translation>La superficie declarada de {area} ha es menor que las {smallest} ha que acepta el sistema de la UE.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>The declared country is not a code of two capital letters of ISO 3166-1.</source>
        <translation>El país declarado no es un código de dos letras mayúsculas de ISO 3166-1.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The default project</source>
        <translation>El proyecto predeterminado</translation>
    </message>
    <message>
        <location filename="../processing/deliveries.py"/>
        <source>The deliveries cannot be compared by {column}: {error}. Nothing was written. Give each plot an id of its own, or compare them without a plot id, by their ground.</source>
        <translation>Las entregas no se pueden comparar por {column}: {error}. No se escribió nada. Dé a cada parcela un identificador propio, o compárelas sin identificador, por su terreno.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The description of the tiles could not be read, so their extent is not known: {error}</source>
        <translation>La descripción de las teselas no se pudo leer, así que no se conoce su extensión: {error}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>The design in longitude and latitude.</source>
        <translation>El diseño en longitud y latitud.</translation>
    </message>
    <message>
        <location filename="../providers/disk.py"/>
        <source>The disk with {folder} has {free} GB free, and {wanted} GB are needed. Make room and start again: what is there already is kept.</source>
        <translation>El disco de {folder} tiene {free} GB libres, y hacen falta {wanted} GB. Haga sitio y empiece de nuevo: lo que ya está se conserva.</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <location filename="../providers/unzip.py"/>
        <source>The disk with {folder} is full. Make room and start again.</source>
        <translation>El disco de {folder} está lleno. Haga sitio y empiece de nuevo.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>The download of {job} goes on in {begun}, where it was begun.</source>
        <translation>La descarga de {job} continúa en {begun}, donde se empezó.</translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/epoch/operations.py"/>
        <source>The due-diligence package of Epoch SCO2 is damaged each time it comes: {names} cannot be unpacked. The other {n} files are in {folder}. Export it again later.</source>
        <comment>number</comment>
        <extracomment>One: The due-diligence package of Epoch SCO2 is damaged each time it comes: {names} cannot be unpacked. The other {n} file is in {folder}. Export it again later.</extracomment>
        <translation><numerusform>El paquete de diligencia debida de Epoch SCO2 viene dañado cada vez: {names} no se puede descomprimir. El otro archivo ({n}) está en {folder}. Expórtelo de nuevo más tarde.</numerusform><numerusform>El paquete de diligencia debida de Epoch SCO2 viene dañado cada vez: {names} no se puede descomprimir. Los otros {n} archivos están en {folder}. Expórtelo de nuevo más tarde.</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/beod/__init__.py"/>
        <source>The e-mail and password of the account on the BrightEarth web platform. Accounts are made there.</source>
        <translation>El correo y la contraseña de la cuenta en la plataforma web de BrightEarth. Las cuentas se crean allí.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The environment does not describe {service}: set {wishes}. Nothing was sent.</source>
        <translation>El entorno no describe {service}: defina {wishes}. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The environment names {service} only in part: set {wishes} too. Nothing was sent.</source>
        <translation>El entorno nombra {service} solo en parte: defina también {wishes}. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>The exact name of a column, capitals included, or else plain text for all plots.</source>
        <translation>El nombre exacto de una columna, mayúsculas incluidas, o si no un texto para todas las parcelas.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>The exact name of a column, capitals included, or else plain text for all plots. Up to 500 characters.</source>
        <translation>El nombre exacto de una columna, mayúsculas incluidas, o si no un texto para todas las parcelas. Hasta 500 caracteres.</translation>
    </message>
    <message>
        <location filename="../checks/rules/empty_geometry.py"/>
        <source>The feature has a geometry without a single coordinate.</source>
        <translation>El objeto tiene una geometría sin una sola coordenada.</translation>
    </message>
    <message>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>The feature has attributes but no geometry, or one that cannot be read.</source>
        <translation>El objeto tiene atributos pero no geometría, o una que no se puede leer.</translation>
    </message>
    <message>
        <location filename="../checks/rules/multipart.py"/>
        <source>The feature has more than one part.</source>
        <translation>El objeto tiene más de una parte.</translation>
    </message>
    <message>
        <location filename="../checks/repair.py"/>
        <source>The feature has no geometry.</source>
        <translation>El objeto no tiene geometría.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>The file has changed since it was read. Nothing was submitted. Read it again.</source>
        <translation>El archivo ha cambiado desde que se leyó. No se presentó nada. Léalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>The file is read again and checked before it is kept.</source>
        <translation>El archivo se vuelve a leer y comprobar antes de guardarse.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>The file is {}</source>
        <translation>El archivo es {}</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>The file that the EU's information system takes, of {}. The layer stays as it is, and nothing is sent.</source>
        <translation>El archivo que acepta el sistema de información de la UE, de {}. La capa queda como está y no se envía nada.</translation>
    </message>
    <message>
        <location filename="../providers/multipart.py"/>
        <source>The file {file} became shorter while it was being sent. Send it again.</source>
        <translation>El archivo {file} se acortó mientras se enviaba. Envíelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>The file {file} does not exist. Nothing was sent.</source>
        <translation>El archivo {file} no existe. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/multipart.py"/>
        <source>The file {part} cannot be read ({strerror}). Nothing was sent.</source>
        <translation>El archivo {part} no se puede leer ({strerror}). No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>The files are here; the last look at the job {job} failed: {error}</source>
        <translation>Los archivos están aquí; la última mirada al trabajo {job} falló: {error}</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/jobs_dock.py"/>
        <source>The filter hides {} jobs.</source>
        <comment>number</comment>
        <extracomment>One: The filter hides {} job.</extracomment>
        <translation><numerusform>El filtro oculta {} trabajo.</numerusform><numerusform>El filtro oculta {} trabajos.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>The findings are being read.</source>
        <translation>Se están leyendo los hallazgos.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>The findings are being read...</source>
        <translation>Se están leyendo los hallazgos...</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>The findings in {layer} do not say on which outline they are: they are of an earlier version. Nothing was written. Check the plots again, or decide on the plots themselves.</source>
        <translation>Los hallazgos de {layer} no dicen sobre qué contorno son: son de una versión anterior. No se escribió nada. Compruebe de nuevo las parcelas, o decida sobre las parcelas mismas.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>The findings of a check. Empty: what was sent is checked anew.</source>
        <translation>Los hallazgos de una comprobación. Vacío: lo enviado se comprueba de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>The first one cost {}.</source>
        <translation>El primero costó {}.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>The first: feature {number}: {message}</source>
        <translation>El primero: objeto {number}: {message}</translation>
    </message>
    <message>
        <location filename="../bridge/fitness.py"/>
        <source>The first: {message} Nothing was sent. Run 'Check plots' to see each, or choose to leave them out or to repair a copy.</source>
        <translation>La primera: {message} No se envió nada. Ejecute «Comprobar parcelas» para ver cada una, o elija excluirlas o reparar una copia.</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>The first: {words}</source>
        <translation>El primero: {words}</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The folder that gets the files, in one folder for each scenario.</source>
        <translation>La carpeta que recibe los archivos, en una carpeta por escenario.</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <source>The folder {folder} cannot be used ({strerror}).</source>
        <translation>La carpeta {folder} no se puede usar ({strerror}).</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/placing.py"/>
        <source>The footprint of the picture holds no position, so it cannot be placed on the map.</source>
        <translation>La huella de la imagen no contiene ninguna posición, así que no se puede situar en el mapa.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unclosed_ring.py"/>
        <source>The format demands closed rings; readers refuse the plot or guess.</source>
        <translation>El formato exige anillos cerrados; los lectores rechazan la parcela o adivinan.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The further parameter {name} is nested, which a query cannot hold. Nothing was filed. Give texts, numbers, or lists of them.</source>
        <translation>El parámetro adicional {name} está anidado, lo que una consulta no puede contener. No se presentó nada. Indique textos, números, o listas de ellos.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The further parameters are no JSON object. Nothing was filed. Write {"name": "value"}.</source>
        <translation>Los demás parámetros no son un objeto JSON. No se presentó nada. Escriba {"name": "value"}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The further parameters give {name}, which has an input of its own. Nothing was filed. Use that input.</source>
        <translation>Los demás parámetros dan {name}, que tiene una entrada propia. No se presentó nada. Use esa entrada.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>The geometry is of a type that this use does not take, such as a line.</source>
        <translation>La geometría es de un tipo que este uso no acepta, como una línea.</translation>
    </message>
    <message>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>The geometry of this feature is damaged and cannot be read.</source>
        <translation>La geometría de este objeto está dañada y no se puede leer.</translation>
    </message>
    <message>
        <location filename="../checks/rules/empty_geometry.py"/>
        <source>The geometry of this feature is empty.</source>
        <translation>La geometría de este objeto está vacía.</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_holes.py"/>
        <source>The ground between them is counted twice.</source>
        <translation>El terreno entre ellos se cuenta dos veces.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_geometry.py"/>
        <source>The ground is counted and paid twice.</source>
        <translation>El terreno se cuenta y se paga dos veces.</translation>
    </message>
    <message>
        <location filename="../checks/rules/z_or_m_values.py"/>
        <source>The heights or measures of this plot are dropped.</source>
        <translation>Las alturas o medidas de esta parcela se descartan.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The highest price cannot be below 0. Nothing was sent.</source>
        <translation>El precio máximo no puede ser menor que 0. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>The id (or the name) of any collection that took part in the design.</source>
        <translation>El identificador (o el nombre) de cualquier colección que participó en el diseño.</translation>
    </message>
    <message>
        <location filename="../checks/rules/missing_id.py"/>
        <source>The id field is empty.</source>
        <translation>El campo de identificador está vacío.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>The id of one service ({services}). Empty: all.</source>
        <translation>El identificador de un servicio ({services}). Vacío: todos.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the area of interest at the service.</source>
        <translation>El identificador del área de interés en el servicio.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>The id of the collection, beginning with 0x; several, separated by commas, become one design.</source>
        <translation>El identificador de la colección, que empieza por 0x; varios, separados por comas, dan un solo diseño.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the job in the job list.</source>
        <translation>El identificador del trabajo en la lista de trabajos.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the project at the service, as 'Create a project' returns it.</source>
        <translation>El identificador del proyecto en el servicio, como lo devuelve «Crear un proyecto».</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the project at the service; 'List projects' shows it.</source>
        <translation>El identificador del proyecto en el servicio; «Listar proyectos» lo muestra.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the running work at the service, as 'Start a scenario' returns it.</source>
        <translation>El identificador del trabajo en curso en el servicio, como lo devuelve «Iniciar un escenario».</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the scenario at the service, as 'Start a scenario' returns it.</source>
        <translation>El identificador del escenario en el servicio, como lo devuelve «Iniciar un escenario».</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The id that staging or batch processing gave, beginning with 0x.</source>
        <translation>El identificador que dio el depósito o el proceso por lotes, que empieza por 0x.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id to follow the work by; empty where none was named.</source>
        <translation>El identificador para seguir el trabajo; vacío donde no se nombró ninguno.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>The id {plot_ids} is that of feature {ids} already.</source>
        <translation>El identificador {plot_ids} es ya el del objeto {ids}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>The id {plot_ids} is used again by feature {ids}.</source>
        <translation>El identificador {plot_ids} lo usa otra vez el objeto {ids}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>The ids of finished jobs whose results have been fetched, separated by commas. 'List jobs' shows them.</source>
        <translation>Los identificadores de trabajos terminados cuyos resultados se han obtenido, separados por comas. «Listar trabajos» los muestra.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The ids of processed collections, separated by commas. Give either these or a file.</source>
        <translation>Los identificadores de colecciones procesadas, separados por comas. Indique estos o un archivo.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>The image {filename} cannot be downloaded: Mapflow does not offer it.</source>
        <translation>La imagen {filename} no se puede descargar: Mapflow no la ofrece.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The image {filename} has no footprint yet. Try again in a minute.</source>
        <translation>La imagen {filename} aún no tiene huella. Inténtelo en un minuto.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>The image {image_id} is deleted.</source>
        <translation>La imagen {image_id} está eliminada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/first_version.py"/>
        <source>The image {image} could not be looked up. Nothing was started. ({error})</source>
        <translation>La imagen {image} no se pudo consultar. No se inició nada. ({error})</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>The imagery has nothing to show on the map.</source>
        <translation>Las imágenes no tienen nada que mostrar en el mapa.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>The imagery that you have: XYZ connections of QGIS, mosaics of your accounts</source>
        <translation>Las imágenes que tiene: conexiones XYZ de QGIS, mosaicos de sus cuentas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The images are of several providers ({names}). Choose those of one. Nothing was sent.</source>
        <translation>Las imágenes son de varios proveedores ({names}). Elija las de uno. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload</source>
        <translation>Los datos de entrada</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload has {unknown} at its top, where only {known_keys} are documented; it is sent as it is.</source>
        <translation>Los datos de entrada tienen {unknown} en su nivel superior, donde solo están documentados {known_keys}; se envían tal cual.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload in {file} cannot be read ({strerror}). Nothing was sent.</source>
        <translation>Los datos de entrada en {file} no se pueden leer ({strerror}). No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload in {file} is not UTF-8 text. Nothing was sent.</source>
        <translation>Los datos de entrada en {file} no son texto UTF-8. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload in {given}</source>
        <translation>Los datos de entrada en {given}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload must be a JSON object in braces, but it is {kind}. Nothing was sent.</source>
        <translation>Los datos de entrada deben ser un objeto JSON entre llaves, pero son {kind}. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../ui/repeats.py"/>
        <source>The inputs of {job} were not kept by the version that made it: fill them in.</source>
        <translation>La versión que creó {job} no guardó sus entradas: rellénelas.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The inside of the plot is cut in pieces where outlines touch at {}</source>
        <translation>El interior de la parcela queda cortado en trozos donde se tocan contornos en {}</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>The job goes on at the service either way</source>
        <translation>El trabajo sigue en el servicio de todos modos</translation>
    </message>
    <message>
        <location filename="../bridge/asked.py"/>
        <source>The job had only the selected features of {layer}, and nothing is selected now: select them again.</source>
        <translation>El trabajo solo tenía los objetos seleccionados de {layer}, y ahora no hay nada seleccionado: selecciónelos de nuevo.</translation>
    </message>
    <message>
        <location filename="../providers/homes.py"/>
        <source>The job list cannot be kept in {home}: that is a network drive, on which it could be damaged. Nothing was sent. Set GEORELAY_HOME to a folder on a drive of this computer.</source>
        <translation>La lista de trabajos no se puede guardar en {home}: es una unidad de red, en la que podría dañarse. No se envió nada. Ponga GEORELAY_HOME en una carpeta de un disco de este ordenador.</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>The job list in {home} cannot be opened ({why}). Nothing was sent. Set GEORELAY_HOME to a folder on a drive of this computer that you may write to.</source>
        <translation>La lista de trabajos en {home} no se puede abrir ({why}). No se envió nada. Ponga GEORELAY_HOME en una carpeta de un disco de este ordenador en la que pueda escribir.</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>The job list in {home} cannot be read or written ({error}).</source>
        <translation>La lista de trabajos en {home} no se puede leer o escribir ({error}).</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>The job list in {home} is of a newer version of GeoRelay. It is shown, but this version does not change it. Nothing was sent. Update GeoRelay.</source>
        <translation>La lista de trabajos en {home} es de una versión más nueva de GeoRelay. Se muestra, pero esta versión no la cambia. No se envió nada. Actualice GeoRelay.</translation>
    </message>
    <message>
        <location filename="../providers/homes.py"/>
        <source>The job list of an earlier version in {old} cannot be taken over into {home} ({error}). Nothing was sent. Mend that, or set GEORELAY_HOME to the older folder to go on with it.</source>
        <translation>La lista de trabajos de una versión anterior en {old} no se puede pasar a {home} ({error}). No se envió nada. Arréglelo, o ponga GEORELAY_HOME en la carpeta antigua para seguir con ella.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>The job list of this computer as a table: every run that was sent or is about to be. Nothing is asked of a service.</source>
        <translation>La lista de trabajos de este ordenador como tabla: cada ejecución enviada o a punto de serlo. No se pregunta nada a ningún servicio.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>The job that is open again, if there was one.</source>
        <translation>El trabajo que se abre de nuevo, si lo hubo.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>The job {job} failed at {service}: {said}. To send it again, {anew}.</source>
        <translation>El trabajo {job} falló en {service}: {said}. Para enviarlo de nuevo, {anew}.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>The job {job} goes on; collectjobs brings its results.</source>
        <translation>El trabajo {job} continúa; collectjobs trae sus resultados.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>The job {job} has failed at {service}: {said}. Nothing was sent. To send it again, {anew}.</source>
        <translation>El trabajo {job} ha fallado en {service}: {said}. No se envió nada. Para enviarlo de nuevo, {anew}.</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>The job {row} of the job list cannot be read ({why}).</source>
        <translation>El trabajo {row} de la lista de trabajos no se puede leer ({why}).</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>The language of the page.</source>
        <translation>El idioma de la página.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unclosed_ring.py"/>
        <source>The last position of a ring differs from its first.</source>
        <translation>La última posición de un anillo difiere de la primera.</translation>
    </message>
    <message>
        <location filename="../ui/preflight.py"/>
        <source>The layer could not be read to its end. The log of QGIS says more.</source>
        <translation>La capa no se pudo leer hasta el final. El registro de QGIS dice más.</translation>
    </message>
    <message>
        <location filename="../checks/rules/no_crs.py"/>
        <source>The layer does not say which coordinate reference system its numbers are in.</source>
        <translation>La capa no dice en qué sistema de referencia de coordenadas están sus números.</translation>
    </message>
    <message>
        <location filename="../checks/rules/no_crs.py"/>
        <source>The layer has no coordinate reference system, so nobody can tell where its plots are.</source>
        <translation>La capa no tiene sistema de referencia de coordenadas, así que nadie puede decir dónde están sus parcelas.</translation>
    </message>
    <message>
        <location filename="../ui/preflight.py"/>
        <source>The layer has no coordinate reference system: set it first.</source>
        <translation>La capa no tiene sistema de referencia de coordenadas: defínalo primero.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>The layer has no coordinate reference system: set it, and check again.</source>
        <translation>La capa no tiene sistema de referencia de coordenadas: defínalo y compruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>The layer has no plots.</source>
        <translation>La capa no tiene parcelas.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The layer of plots to send, in any CRS. It is only read: a copy in longitude and latitude with seven decimals, or more where a plot would break, is checked and sent. Give either this or a file.</source>
        <translation>La capa de parcelas que se envía, en cualquier SRC. Solo se lee: se comprueba y envía una copia en longitud y latitud con siete decimales, o más donde una parcela se rompería. Dé esto o un archivo.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>The layer to look at, in any CRS. It is only read.</source>
        <translation>La capa que se mira, en cualquier SRC. Solo se lee.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>The layer was changed while its repairs were worked out, so they are not listed.</source>
        <translation>La capa cambió mientras se calculaban sus reparaciones, por eso no se listan.</translation>
    </message>
    <message>
        <location filename="../processing/packets.py"/>
        <source>The layer {findings} holds no findings of a check. Nothing was written. Choose the findings that 'Check plots' wrote.</source>
        <translation>La capa {findings} no contiene hallazgos de una comprobación. No se escribió nada. Elija los hallazgos que escribió «Comprobar parcelas».</translation>
    </message>
    <message>
        <location filename="../processing/suppliers.py"/>
        <source>The layer {layer} has no CRS, and others have one. Nothing was written.</source>
        <translation>La capa {layer} no tiene SRC, y otras tienen uno. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../bridge/cases.py"/>
        <source>The layer {layer} has no column 'outcome' and no findings, so no plot of it can be flagged. Nothing was written. Choose results or findings, or show all plots.</source>
        <translation>La capa {layer} no tiene columna «outcome» ni hallazgos, así que ninguna parcela suya puede marcarse. No se escribió nada. Elija resultados o hallazgos, o muestre todas las parcelas.</translation>
    </message>
    <message>
        <location filename="../processing/deliveries.py"/>
        <source>The layer {layer} has no column {column}. Nothing was written. Choose a plot id that both layers have, or none.</source>
        <translation>La capa {layer} no tiene columna {column}. No se escribió nada. Elija un identificador que ambas capas tengan, o ninguno.</translation>
    </message>
    <message>
        <location filename="../bridge/crs.py"/>
        <source>The layer {layer} has no coordinate reference system, so its place on Earth is unknown. {done} Set the layer's CRS and run again.</source>
        <translation>La capa {layer} no tiene sistema de referencia de coordenadas, así que su lugar en la Tierra es desconocido. {done} Defina el SRC de la capa y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>The layer {layer} has no plot to decide on. Nothing was written. Choose plots that have an outline.</source>
        <translation>La capa {layer} no tiene parcela sobre la que decidir. No se escribió nada. Elija parcelas que tengan contorno.</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>The layer {layer} has no plot to show, so there is no atlas.</source>
        <translation>La capa {layer} no tiene parcela que mostrar, así que no hay atlas.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>The layer {layer} has no plots. {done} Choose plots, and look whether a filter hides them.</source>
        <translation>La capa {layer} no tiene parcelas. {done} Elija parcelas, y mire si un filtro las oculta.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>The layer {layer} has no polygon that can be sent. Nothing was sent.</source>
        <translation>La capa {layer} no tiene ningún polígono que se pueda enviar. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../bridge/crs.py"/>
        <source>The layer {layer} has only the local system '{crs}', so its place on Earth is unknown. {done} Set the layer's CRS and run again.</source>
        <translation>La capa {layer} tiene solo el sistema local «{crs}», así que su lugar en la Tierra es desconocido. {done} Defina el SRC de la capa y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>The layer {layer} holds no findings of a check. No pack was written. Choose the findings that 'Check plots' wrote, or none.</source>
        <translation>La capa {layer} no contiene hallazgos de una comprobación. No se escribió ningún paquete. Elija los hallazgos que escribió «Comprobar parcelas», o ninguno.</translation>
    </message>
    <message>
        <location filename="../bridge/asked.py"/>
        <source>The layer {layer} of this job is gone: choose another one in its place.</source>
        <translation>La capa {layer} de este trabajo ya no está: elija otra en su lugar.</translation>
    </message>
    <message>
        <location filename="../bridge/snapshot.py"/>
        <source>The layer {name} could not be read to its end: {came} of {count} features came. Nothing was sent or written. Run it again.</source>
        <translation>La capa {name} no se pudo leer hasta el final: vinieron {came} de {count} objetos. No se envió ni escribió nada. Ejecútelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../processing/packets.py"/>
        <source>The layer {plots} has no column {supplier}. Nothing was written. Choose the column that names the suppliers.</source>
        <translation>La capa {plots} no tiene columna {supplier}. No se escribió nada. Elija la columna que nombra a los proveedores.</translation>
    </message>
    <message>
        <location filename="../bridge/cases.py"/>
        <source>The layer {plots} has none of the plots that the findings of {findings} are about. Nothing was written. Choose the layer that was checked, or none.</source>
        <translation>La capa {plots} no tiene ninguna de las parcelas de las que tratan los hallazgos de {findings}. No se escribió nada. Elija la capa comprobada, o ninguna.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>The layer {results} has no plots, so there is nothing to pack. No pack was written. Choose results, and look whether a filter hides them.</source>
        <translation>La capa {results} no tiene parcelas, así que no hay nada que empaquetar. No se escribió ningún paquete. Elija resultados, y mire si un filtro los oculta.</translation>
    </message>
    <message>
        <location filename="../bridge/pack.py"/>
        <source>The layer {table} could not be written as {kind}: {why}. No pack was written.</source>
        <translation>La capa {table} no se pudo escribir como {kind}: {why}. No se escribió ningún paquete.</translation>
    </message>
    <message>
        <location filename="../processing/suppliers.py"/>
        <source>The layers have {families}, which one layer cannot hold. Nothing was written. Merge those of one type of geometry.</source>
        <translation>Las capas tienen {families}, que una sola capa no puede contener. No se escribió nada. Una las de un mismo tipo de geometría.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>The line has fewer than 2 different positions.</source>
        <translation>La línea tiene menos de 2 posiciones distintas.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>The list of collections and the progress show what runs.</source>
        <translation>La lista de colecciones y el avance muestran lo que corre.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>The list of jobs is being read...</source>
        <translation>Se está leyendo la lista de trabajos...</translation>
    </message>
    <message>
        <location filename="../bridge/ledger.py"/>
        <source>The list of what was analysed before cannot be used ({error}). Nothing was sent. See to {file} in GeoRelay's folder, or send all plots.</source>
        <translation>La lista de lo analizado antes no se puede usar ({error}). No se envió nada. Mire {file} en la carpeta de GeoRelay, o envíe todas las parcelas.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>The list {stripped} cannot be read as JSON ({error}). Nothing was sent.</source>
        <translation>La lista {stripped} no se puede leer como JSON ({error}). No se envió nada.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>The master password was not given, so the secret cannot be used. Nothing was sent.</source>
        <translation>No se dio la contraseña maestra, así que el secreto no se puede usar. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../checks/rules/sliver.py"/>
        <source>The mean width of the plot (twice its area by its perimeter) is below 1 m.</source>
        <translation>La anchura media de la parcela (el doble de su superficie por su perímetro) es menor que 1 m.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The model {model} has no option {unknown}; it has: {there}. Nothing was sent.</source>
        <translation>El modelo {model} no tiene opción {unknown}; tiene: {there}. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>The mosaic whose images are listed.</source>
        <translation>El mosaico cuyas imágenes se listan.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>The mosaic {mosaic_id} is deleted.</source>
        <translation>El mosaico {mosaic_id} está eliminado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The mosaic {mosaic} has no image yet. Nothing was sent.</source>
        <translation>El mosaico {mosaic} aún no tiene imagen. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The mosaic {mosaic} has no tiles yet. Upload an image, or wait a minute.</source>
        <translation>El mosaico {mosaic} aún no tiene teselas. Suba una imagen, o espere un minuto.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The mosaics have different zooms ({shown}). Choose those of one zoom. Nothing was sent.</source>
        <translation>Los mosaicos tienen zooms distintos ({shown}). Elija los de un zoom. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>The most travel time for each cluster of samples. Empty: the service's own, 15.</source>
        <translation>El tiempo de viaje máximo para cada grupo de muestras. Vacío: el del servicio, 15.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The name '{text}' has a meaning of its own: give the connection another one.</source>
        <translation>El nombre «{text}» tiene un significado propio: dé otro a la conexión.</translation>
    </message>
    <message>
        <location filename="../processing/shown/operation.py"/>
        <source>The name of a saved connection, or 'sandbox' for the built-in sandbox on this computer. Empty: the environment if it is set, else the default connection.</source>
        <translation>El nombre de una conexión guardada, o «sandbox» para el entorno de pruebas de este ordenador. Vacío: el entorno si está definido, si no la conexión predeterminada.</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>The name of the column that names each plot, the same in all layers. Empty: their feature ids.</source>
        <translation>El nombre de la columna que nombra cada parcela, el mismo en todas las capas. Vacío: sus identificadores de objeto.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The name {host} of {service} cannot be found. Look at the connection's URL and at your network.</source>
        <translation>El nombre {host} de {service} no se encuentra. Mire la URL de la conexión y su red.</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>The names of the rules that a plot breaks, as an array.</source>
        <translation>Los nombres de las reglas que infringe una parcela, como matriz.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The number of the image or basemap at the service. With the kind 'basemap', 1 is the Esri basemap.</source>
        <translation>El número de la imagen o mapa base en el servicio. Con la clase «basemap», 1 es el mapa base de Esri.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The one analysis to start for plots that are uploaded already.</source>
        <translation>El análisis que se inicia para parcelas ya subidas.</translation>
    </message>
    <message>
        <location filename="../bridge/context.py"/>
        <source>The operation {operation} is not known to this version of GeoRelay.</source>
        <translation>La operación {operation} no la conoce esta versión de GeoRelay.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline crosses itself at {}</source>
        <translation>El contorno se cruza a sí mismo en {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/buffered_point.py"/>
        <source>The outline has 16 or more vertices, all within 1 % of the same distance from their centre.</source>
        <translation>El contorno tiene 16 vértices o más, todos a la misma distancia de su centro con un margen del 1 %.</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>The outline has a spike at {place}.</source>
        <translation>El contorno tiene un pico en {place}.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline has fewer than 3 different positions at {}</source>
        <translation>El contorno tiene menos de 3 posiciones distintas en {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline is not closed: its last position, {}, is not its first</source>
        <translation>El contorno no está cerrado: su última posición, {}, no es la primera</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline of a hole crosses another outline of the plot at {}</source>
        <translation>El contorno de un hueco cruza otro contorno de la parcela en {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline of a hole is not closed: its last position, {}, is not its first</source>
        <translation>El contorno de un hueco no está cerrado: su última posición, {}, no es la primera</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline runs out and back along the same line to {}</source>
        <translation>El contorno va y vuelve por la misma línea hasta {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline runs twice along the same line at {}</source>
        <translation>El contorno pasa dos veces por la misma línea en {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline touches itself at {}</source>
        <translation>El contorno se toca a sí mismo en {}</translation>
    </message>
    <message>
        <location filename="../bridge/results.py"/>
        <source>The output could not be written: {why}.</source>
        <translation>La salida no se pudo escribir: {why}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The own reference is longer than 35 characters, which the EU's system takes.</source>
        <translation>La referencia propia tiene más de los 35 caracteres que acepta el sistema de la UE.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The own reference {reference} was used on {created} for another statement (job {job}). Nothing was filed. Choose another reference: it is the only way to find a statement again.</source>
        <translation>La referencia propia {reference} se usó el {created} para otra declaración (trabajo {job}). No se presentó nada. Elija otra referencia: es la única forma de volver a encontrar una declaración.</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <source>The pack is whole</source>
        <translation>El paquete está íntegro</translation>
    </message>
    <message>
        <location filename="../bridge/rasters.py"/>
        <source>The picture cannot be placed on the map ({why}).</source>
        <translation>La imagen no se puede situar en el mapa ({why}).</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>The plan of {job} is not in its folder. Nothing was sent. Run it again to go on.</source>
        <translation>El plan de {job} no está en su carpeta. No se envió nada. Ejecútelo de nuevo para seguir.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>The planned search is made but not active: the plan allows no more active ones.</source>
        <translation>La búsqueda planificada está creada pero no activa: el plan no permite más activas.</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>The plot</source>
        <translation>La parcela</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_large_for_file.py"/>
        <source>The plot alone exceeds the 25 MB that a due-diligence statement may have.</source>
        <translation>La parcela sola supera los 25 MB que puede tener una declaración de diligencia debida.</translation>
    </message>
    <message>
        <location filename="../checks/rules/antimeridian.py"/>
        <source>The plot crosses the line of 180 degrees longitude.</source>
        <translation>La parcela cruza la línea de 180 grados de longitud.</translation>
    </message>
    <message>
        <location filename="../checks/rules/interior_ring.py"/>
        <source>The plot has a hole.</source>
        <translation>La parcela tiene un hueco.</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>The plot has no place on the map there.</source>
        <translation>La parcela no tiene ahí lugar en el mapa.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>The plot lies in another country than the declared one, by the world map that QGIS ships.</source>
        <translation>La parcela está en otro país que el declarado, según el mapa del mundo que trae QGIS.</translation>
    </message>
    <message>
        <location filename="../checks/repair.py"/>
        <source>The plot lies outside the world or crosses 180 degrees.</source>
        <translation>La parcela está fuera del mundo o cruza los 180 grados.</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>The plot shares ground with a plot of the layer to compare with.</source>
        <translation>La parcela comparte terreno con una parcela de la capa de comparación.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>The plot shares more than 1 m2 and more than 0.1 % of the smaller plot with another plot.</source>
        <translation>La parcela comparte con otra más de 1 m2 y más del 0,1 % de la parcela menor.</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>The plot would lie among the rest of the layer, or the whole layer on land and in the declared country, if latitude and longitude were exchanged.</source>
        <translation>La parcela estaría entre el resto de la capa, o toda la capa en tierra y en el país declarado, si se intercambiaran latitud y longitud.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>The plots as they are now, in any CRS.</source>
        <translation>Las parcelas como son ahora, en cualquier SRC.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>The plots as they were, in any CRS.</source>
        <translation>Las parcelas como eran, en cualquier SRC.</translation>
    </message>
    <message>
        <location filename="../bridge/pack.py"/>
        <source>The plots could not be written as KML to {parent}. Choose another folder.</source>
        <translation>Las parcelas no se pudieron escribir como KML en {parent}. Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>The plots may have arrived all the same: the list of collections shows them under their name.</source>
        <translation>Las parcelas pueden haber llegado de todos modos: la lista de colecciones las muestra bajo su nombre.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>The plots of collection {id} are not known on this computer: they are neither counted nor checked here.</source>
        <translation>Las parcelas de la colección {id} no se conocen en este ordenador: no se cuentan ni comprueban aquí.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>The plots that findings are about: each page then shows the outline with its surroundings, and the columns of the plot. Without them it shows the places of the findings. Results need none.</source>
        <translation>Las parcelas de las que tratan los hallazgos: cada página muestra entonces el contorno con su entorno, y las columnas de la parcela. Sin ellas muestra los lugares de los hallazgos. Los resultados no las necesitan.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>The plots that were checked.</source>
        <translation>Las parcelas que se comprobaron.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>The plots themselves were not changed.</source>
        <translation>Las parcelas mismas no se cambiaron.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>The plots were neither counted nor checked here: {why}</source>
        <translation>Las parcelas no se contaron ni comprobaron aquí: {why}</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>The plugin Processing is switched off: switch it on under Plugins.</source>
        <translation>El complemento Processing está desactivado: actívelo en Complementos.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The polygon to work on, in any coordinate reference system. The service takes one polygon in longitude and latitude; see 'Area of several parts' for more than one.</source>
        <translation>El polígono sobre el que trabajar, en cualquier sistema de referencia de coordenadas. El servicio acepta un polígono en longitud y latitud; vea «Área de varias partes» para más de uno.</translation>
    </message>
    <message>
        <location filename="../checks/rules/z_or_m_values.py"/>
        <source>The positions carry heights (Z) or measures (M).</source>
        <translation>Las posiciones llevan alturas (Z) o medidas (M).</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The preview has {width} x {height} pixels and is {lies}.</source>
        <translation>La vista previa tiene {width} x {height} píxeles y está {lies}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The preview of {filename} is not made yet. Try again in a minute. ({error})</source>
        <translation>La vista previa de {filename} aún no está hecha. Inténtelo en un minuto. ({error})</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/placing.py"/>
        <source>The preview that came is not a picture that can be placed on the map (JPEG, PNG or GIF).</source>
        <translation>La vista previa que vino no es una imagen que se pueda situar en el mapa (JPEG, PNG o GIF).</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>The price is asked first; above this nothing is started, and nothing is started if no price is named. Empty: any price.</source>
        <translation>Primero se pregunta el precio; por encima de esto no se inicia nada, ni si no se dice precio. Vacío: cualquier precio.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The price is not known: {error}</source>
        <translation>No se conoce el precio: {error}</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>The price, {}, is above your limit of {}.</source>
        <translation>El precio, {}, supera su límite de {}.</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>The price, {}, is more than the account has ({}).</source>
        <translation>El precio, {}, es más de lo que tiene la cuenta ({}).</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>The processing failed again: {failure_words}.</source>
        <translation>El procesamiento falló de nuevo: {failure_words}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/merging.py"/>
        <source>The processing itself is not changed by this.</source>
        <translation>El procesamiento mismo no cambia por esto.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>The processing {processing_id} is deleted.</source>
        <translation>El procesamiento {processing_id} está eliminado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>The processing {run} is {status}; only a failed one can be started again. Nothing was sent.</source>
        <translation>El procesamiento {run} está en {status}; solo uno fallido se puede reiniciar. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../checks/rules/name_too_long.py"/>
        <source>The producer's name has more than 500 characters.</source>
        <translation>El nombre del productor tiene más de 500 caracteres.</translation>
    </message>
    <message>
        <location filename="../checks/rules/name_too_long.py"/>
        <source>The producer's name has {sizes} characters; the EU system takes {longest}.</source>
        <translation>El nombre del productor tiene {sizes} caracteres; el sistema de la UE acepta {longest}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>The progress of either one collection or of several can be asked for. Nothing was sent.</source>
        <translation>Se puede pedir el avance de una colección o de varias. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>The progress of the collection shows whether it goes on.</source>
        <translation>El avance de la colección muestra si continúa.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The project</source>
        <translation>El proyecto</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The project's id at the service.</source>
        <translation>El identificador del proyecto en el servicio.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The project's id; several, comma-separated, with several runs.</source>
        <translation>El identificador del proyecto; varios, separados por comas, con varias ejecuciones.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The projects of the account. The service does not document this list; where it has none, the projects that this computer's job list knows are shown.</source>
        <translation>Los proyectos de la cuenta. El servicio no documenta esta lista; donde no la tiene, se muestran los proyectos que conoce la lista de trabajos de este ordenador.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The proxy between this computer and {service} asks for a user and a password (407). Set them under Options &gt; Network.</source>
        <translation>El proxy entre este ordenador y {service} pide usuario y contraseña (407). Defínalos en Opciones &gt; Red.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The proxy between this computer and {service} cannot be reached. Look at Options &gt; Network.</source>
        <translation>El proxy entre este ordenador y {service} no se puede alcanzar. Mire Opciones &gt; Red.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The proxy between this computer and {service} does not let this user through ({status}). Look at the user and password under Options &gt; Network.</source>
        <translation>El proxy entre este ordenador y {service} no deja pasar a este usuario ({status}). Mire usuario y contraseña en Opciones &gt; Red.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The proxy between this computer and {service} refused the connection ({status}).</source>
        <translation>El proxy entre este ordenador y {service} rechazó la conexión ({status}).</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The proxy did not open a connection to {service}: {refusal}.</source>
        <translation>El proxy no abrió una conexión a {service}: {refusal}.</translation>
    </message>
    <message>
        <location filename="../providers/limiter.py"/>
        <source>The record of requests in {parent} cannot be written ({error}). Nothing was sent.</source>
        <translation>El registro de peticiones en {parent} no se puede escribir ({error}). No se envió nada.</translation>
    </message>
    <message>
        <location filename="../checks/rules/point_needs_polygon.py"/>
        <source>The regulation demands the outline of plots above 4 ha (cattle excepted).</source>
        <translation>El reglamento exige el contorno de las parcelas de más de 4 ha (salvo ganado bovino).</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>The reply to '{called}' of {name} was lost; asking {title} whether it arrived.</source>
        <translation>La respuesta a «{called}» de {name} se perdió; se pregunta a {title} si llegó.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>The report is in {}</source>
        <translation>El informe está en {}</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>The results are on their way.</source>
        <translation>Los resultados están en camino.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>The results are there when the job is done.</source>
        <translation>Los resultados estarán cuando el trabajo termine.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The results as layers, the tiles of each put together.</source>
        <translation>Los resultados como capas, las teselas de cada una juntas.</translation>
    </message>
    <message>
        <location filename="../bridge/results.py"/>
        <source>The results cannot be written to {file}: {why}.</source>
        <translation>Los resultados no se pueden escribir en {file}: {why}.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>The results could not be read. Check again.</source>
        <translation>No se pudieron leer los resultados. Compruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../bridge/results.py"/>
        <source>The results in {file}</source>
        <translation>El archivo de resultados {file}</translation>
    </message>
    <message>
        <location filename="../bridge/pack.py"/>
        <source>The results of {bare} have not been fetched yet. No pack was written. Collect the finished jobs first.</source>
        <translation>Los resultados de {bare} aún no se han obtenido. No se escribió ningún paquete. Recoja primero los trabajos terminados.</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>The results of {job} are in {place}</source>
        <translation>Los resultados de {job} están en {place}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>The rows as a layer in longitude and latitude.</source>
        <translation>Las filas como capa en longitud y latitud.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The run would cost {credits_of}, and the account has {credits_of_2}. Nothing was started.</source>
        <translation>La ejecución costaría {credits_of}, y la cuenta tiene {credits_of_2}. No se inició nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The run would cost {credits_of}, and the highest price is {max_cost}. Nothing was started.</source>
        <translation>La ejecución costaría {credits_of}, y el precio máximo es {max_cost}. No se inició nada.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_rings.py"/>
        <source>The same ground is counted twice or cut out twice.</source>
        <translation>El mismo terreno se cuenta dos veces o se recorta dos veces.</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_shells.py"/>
        <source>The same ground is counted twice.</source>
        <translation>El mismo terreno se cuenta dos veces.</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>The same ground may have been declared by another supplier, or in an earlier submission.</source>
        <translation>El mismo terreno pudo ser declarado por otro proveedor, o en un envío anterior.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>The same position comes twice in a row at {place} once written with {decimals} decimals.</source>
        <translation>La misma posición viene dos veces seguidas en {place} una vez escrita con {decimals} decimales.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>The same position comes twice in a row at {place}.</source>
        <translation>La misma posición viene dos veces seguidas en {place}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>The same position comes twice in a row.</source>
        <translation>La misma posición viene dos veces seguidas.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>The same run is under way in another QGIS; waiting for it.</source>
        <translation>La misma ejecución está en curso en otro QGIS; se la espera.</translation>
    </message>
    <message>
        <location filename="../processing/samples.py"/>
        <source>The sample plots cannot be written to {path}: {why}</source>
        <translation>Las parcelas de ejemplo no se pueden escribir en {path}: {why}</translation>
    </message>
    <message>
        <location filename="../processing/samples.py"/>
        <source>The sample plots come with the sandbox, which this installation lacks.</source>
        <translation>Las parcelas de ejemplo vienen con el entorno de pruebas, que falta en esta instalación.</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>The sample plots could not be written into {}.</source>
        <translation>Las parcelas de ejemplo no se pudieron escribir en {}.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>The scenario id {scenario_id} cannot be the name of a folder: {error}.</source>
        <translation>El identificador de escenario {scenario_id} no puede ser el nombre de una carpeta: {error}.</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>The scenario {scenario_ids} was started, but BrightEarth On Demand named no activity for it, so it cannot be followed. Nothing is started again. Look at its web application, and download the scenario when it is ready (beoddownload).</source>
        <translation>El escenario {scenario_ids} se inició, pero BrightEarth On Demand no nombró ninguna actividad para él, así que no se puede seguir. No se inicia nada de nuevo. Mire su aplicación web, y descargue el escenario cuando esté listo (beoddownload).</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The scenario's id; several, comma-separated, likewise.</source>
        <translation>El identificador del escenario; varios, separados por comas, igualmente.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The scenarios of a project. The service does not document this list; where it has none, those that this computer's job list knows are shown.</source>
        <translation>Los escenarios de un proyecto. El servicio no documenta esta lista; donde no la tiene, se muestran los que conoce la lista de trabajos de este ordenador.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>The search whose results are listed</source>
        <translation>La búsqueda cuyos resultados se listan</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>The secret of this connection is locked: open QGIS's authentication database with the master password, or, where there is no desktop, set QGIS_AUTH_PASSWORD_FILE or the service's own GEORELAY_ variables. Nothing was sent.</source>
        <translation>El secreto de esta conexión está bloqueado: abra la base de datos de autenticación de QGIS con la contraseña maestra o, donde no hay escritorio, defina QGIS_AUTH_PASSWORD_FILE o las variables GEORELAY_ del servicio. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>The secret of this connection is not in QGIS's authentication database: enter it again under Settings &gt; Options &gt; GeoRelay. Nothing was sent.</source>
        <translation>El secreto de esta conexión no está en la base de datos de autenticación de QGIS: introdúzcalo de nuevo en Configuración &gt; Opciones &gt; GeoRelay. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>The selection of the layer {layer} has no plots. {done} Choose plots, and look whether a filter hides them.</source>
        <translation>La selección de la capa {layer} no tiene parcelas. {done} Elija parcelas, y mire si un filtro las oculta.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>The service</source>
        <translation>El servicio</translation>
    </message>
    <message>
        <location filename="../providers/limiter.py"/>
        <source>The service allows no more requests now: waiting {seconds} s.</source>
        <translation>El servicio no permite más peticiones ahora: se esperan {seconds} s.</translation>
    </message>
    <message>
        <location filename="../providers/beod/inventory.py"/>
        <source>The service does not list this ({error}) The job list of this computer is shown instead.</source>
        <translation>El servicio no lista esto ({error}) En su lugar se muestra la lista de trabajos de este ordenador.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling.py"/>
        <source>The service gives the design whose confidence and margin are nearest; it does not tell which.</source>
        <translation>El servicio da el diseño cuya confianza y margen son los más próximos; no dice cuál.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>The service has no preview of this image.</source>
        <translation>El servicio no tiene vista previa de esta imagen.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>The service lists no files for scenario {scenario_id}.</source>
        <translation>El servicio no lista archivos para el escenario {scenario_id}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling.py"/>
        <source>The service looks at complete years only: it takes {last} in place of {date}.</source>
        <translation>El servicio solo mira años completos: toma {last} en lugar de {date}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_large.py"/>
        <source>The service may refuse it, or its price may surprise.</source>
        <translation>El servicio puede rechazarla, o su precio sorprender.</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>The service named an address inside this network ({url}). It was not asked.</source>
        <translation>El servicio nombró una dirección dentro de esta red ({url}). No se le preguntó.</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>The service named an address that cannot be asked ({url}). It was not.</source>
        <translation>El servicio nombró una dirección a la que no se puede preguntar ({url}). No se hizo.</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>The service named an address that cannot be asked. It was not.</source>
        <translation>El servicio nombró una dirección a la que no se puede preguntar. No se hizo.</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>The service named an address without encryption ({url}). It was not asked.</source>
        <translation>El servicio nombró una dirección sin cifrado ({url}). No se le preguntó.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>The service or the EU system refuses it.</source>
        <translation>El servicio o el sistema de la UE la rechaza.</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>The service sends the request on to something that is no address. It was not asked.</source>
        <translation>El servicio reenvía la petición a algo que no es una dirección. No se le preguntó.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>The service takes one polygon. What to do when the area has several features or parts. Refuse: say so and send nothing. One run per part: several runs under one job. Dissolve: merge what touches, refuse if parts remain. Convex hull or bounding box: one polygon round them all, which is larger than the parts.</source>
        <translation>El servicio acepta un polígono. Qué hacer cuando el área tiene varios objetos o partes. Rechazar: decirlo y no enviar nada. Una ejecución por parte: varias ejecuciones bajo un trabajo. Disolver: unir lo que se toca, rechazar si quedan partes. Envolvente convexa o rectángulo envolvente: un polígono alrededor de todas, mayor que las partes.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The service validates where the plots lie and finds their country.</source>
        <translation>El servicio valida dónde están las parcelas y halla su país.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The service's own word for where the work is.</source>
        <translation>La palabra del servicio para decir por dónde va el trabajo.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The service's own word: CREATED, PENDING, RUNNING, SUCCESSFUL or FAILED.</source>
        <translation>La palabra del servicio: CREATED, PENDING, RUNNING, SUCCESSFUL o FAILED.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>The shared ground is counted twice, and two suppliers may claim it.</source>
        <translation>El terreno compartido se cuenta dos veces, y dos proveedores pueden reclamarlo.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The size of the result files.</source>
        <translation>El tamaño de los archivos de resultados.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/statement.py"/>
        <source>The statement that Epoch SCO2 sent is not a whole ZIP. Export it again.</source>
        <translation>La declaración que envió Epoch SCO2 no es un ZIP completo. Expórtela de nuevo.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>The statement was filed, and its numbers are in the job {job}; they could not be noted with its plots: {why}</source>
        <translation>La declaración se presentó, y sus números están en el trabajo {job}; no se pudieron anotar con sus parcelas: {why}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>The storage figure</source>
        <translation>La cifra de almacenamiento</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>The system loses holes: what it cannot take is refused, or the plot is cut into parts round the hole.</source>
        <translation>El sistema pierde los huecos: lo que no puede aceptar se rechaza, o la parcela se corta en partes alrededor del hueco.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <location filename="../processing/shown/packs.py"/>
        <source>The table 'decisions'. Empty: decisions.gpkg in the results folder, if it is there.</source>
        <translation>La tabla «decisions». Vacío: decisions.gpkg en la carpeta de resultados, si está.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>The table 'decisions'. Findings on ground that was decided on then tell the newest decision; one that was accepted stays told.</source>
        <translation>La tabla «decisions». Los hallazgos sobre terreno ya decidido dicen entonces la última decisión; el que se aceptó sigue avisado.</translation>
    </message>
    <message>
        <location filename="../bridge/decisions.py"/>
        <source>The table '{table}' in {file} has no column {missing}, so no decision can be added. Nothing was written. Choose another file; a new one is made.</source>
        <translation>La tabla «{table}» de {file} no tiene columna {missing}, así que no se puede añadir ninguna decisión. No se escribió nada. Elija otro archivo; se crea uno nuevo.</translation>
    </message>
    <message>
        <location filename="../bridge/decisions.py"/>
        <source>The table {layer} has no column 'decision', so it holds no decisions. Nothing was written. Choose the table 'decisions' that the Review dock or 'Decide on plots' writes.</source>
        <translation>La tabla {layer} no tiene columna «decision», así que no contiene decisiones. No se escribió nada. Elija la tabla «decisions» que escribe el panel Revisión o «Decidir sobre parcelas».</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>The text of the id field is there before.</source>
        <translation>El texto del campo de identificador ya aparece antes.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/tiles.py"/>
        <source>The tile address {shortened} does not start with http:// or https://. Nothing was sent.</source>
        <translation>La dirección de teselas {shortened} no empieza por http:// o https://. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/tiles.py"/>
        <source>The tile address {shortened} lacks a placeholder: it needs {{z}}, {{x}} and {{y}} (or {{-y}} for rows that count from the south), or {{q}}. Nothing was sent.</source>
        <translation>A la dirección de teselas {shortened} le falta un parámetro: necesita {{z}}, {{x}} y {{y}} (o {{-y}} para filas contadas desde el sur), o {{q}}. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../bridge/tile_keys.py"/>
        <source>The tiles of {layer} stay blank until QGIS's authentication database, which keeps their key, is opened with the master password.</source>
        <translation>Las teselas de {layer} quedan vacías hasta que se abra con la contraseña maestra la base de datos de autenticación de QGIS, que guarda su clave.</translation>
    </message>
    <message>
        <location filename="../bridge/tile_keys.py"/>
        <source>The tiles of {layer} stay blank: their key is not in the authentication database of this QGIS. Add the layer again.</source>
        <translation>Las teselas de {layer} quedan vacías: su clave no está en la base de datos de autenticación de este QGIS. Añada la capa de nuevo.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/__init__.py"/>
        <source>The token from the API page of the Mapflow account (base64 of e-mail and API token).</source>
        <translation>El token de la página API de la cuenta de Mapflow (base64 de correo y token de API).</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>The whole answer</source>
        <translation>La respuesta entera</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>The whole answer (JSON)</source>
        <translation>La respuesta entera (JSON)</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>The work goes on.</source>
        <translation>El trabajo continúa.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>The work is done and its results are kept, but this one could not be put on the map: {}</source>
        <translation>El trabajo está hecho y sus resultados se conservan, pero este no se pudo poner en el mapa: {}</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>The work is done, but what it brought could not be shown. Details has the whole text.</source>
        <translation>El trabajo está hecho, pero lo que trajo no se pudo mostrar. El texto completo está en Detalles.</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>The work is started; the first look at it failed: {error}</source>
        <translation>El trabajo está iniciado; la primera mirada falló: {error}</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <location filename="../providers/epoch/progress.py"/>
        <source>The work itself goes on. Look again later.</source>
        <translation>El trabajo mismo continúa. Mire de nuevo más tarde.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>The work stopped without a reason; the log may tell more.</source>
        <translation>El trabajo se detuvo sin razón; el registro puede decir más.</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <source>The zip file that 'Make an evidence pack' wrote.</source>
        <translation>El archivo zip que escribió «Crear un paquete de pruebas».</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>The zip file.</source>
        <translation>El archivo zip.</translation>
    </message>
    <message>
        <location filename="../bridge/upload_files.py"/>
        <source>The {format} file could not be written: {why}</source>
        <translation>El archivo {format} no se pudo escribir: {why}</translation>
    </message>
    <message>
        <location filename="../bridge/upload_files.py"/>
        <source>The {format} file is not whole: {there} of {count} plots could be read again. The disk may be full. Nothing was sent.</source>
        <translation>El archivo {format} no está completo: se pudieron volver a leer {there} de {count} parcelas. El disco puede estar lleno. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The {title} is missing. Nothing was filed. Without it the service would declare something that nobody said.</source>
        <translation>Falta: {title}. No se presentó nada. Sin ello el servicio declararía algo que nadie dijo.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>The {what} exclude everything: '{low}' {first} is above '{high}' {last}. Nothing was sent.</source>
        <translation>Estos filtros ({what}) excluyen todo: «{low}» {first} está por encima de «{high}» {last}. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>There are no results on this computer yet.</source>
        <translation>Aún no hay resultados en este ordenador.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>There are no results: the job has not come to its end.</source>
        <translation>No hay resultados: el trabajo no ha llegado a su fin.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>There are none</source>
        <translation>No hay</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>There is a connection '{}' already: give this one another name.</source>
        <translation>Ya hay una conexión «{}»: dé otro nombre a esta.</translation>
    </message>
    <message>
        <location filename="../bridge/settings.py"/>
        <source>There is no connection '{name}' to make the default one.</source>
        <translation>No hay conexión «{name}» para hacerla predeterminada.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>There is no connection '{wanted}' to {service}; the ones there are: {known}. Nothing was sent.</source>
        <translation>No hay conexión «{wanted}» a {service}; las que hay: {known}. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>There is no connection to {service} yet: make one under Settings &gt; Options &gt; GeoRelay, or set {wishes}, or give the connection '{sandbox}' to try it out without an account. Nothing was sent.</source>
        <translation>Aún no hay conexión a {service}: cree una en Configuración &gt; Opciones &gt; GeoRelay, o defina {wishes}, o indique la conexión «{sandbox}» para probarlo sin cuenta. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>There is no file {file} to put into the pack. No pack was written.</source>
        <translation>No hay archivo {file} que incluir en el paquete. No se escribió ningún paquete.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>There is no file {file}. Nothing was filed. Choose the GeoJSON of the statement.</source>
        <translation>No hay archivo {file}. No se presentó nada. Elija el GeoJSON de la declaración.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>There is no file {text} to read the input payload from. Nothing was sent.</source>
        <translation>No hay archivo {text} del que leer los datos de entrada. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../checks/rules/empty_geometry.py"/>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>There is no ground to analyse, so it is never sent.</source>
        <translation>No hay terreno que analizar, por eso nunca se envía.</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>There is no job {job_id} in the job list.</source>
        <translation>No hay trabajo {job_id} en la lista de trabajos.</translation>
    </message>
    <message>
        <location filename="../providers/jobs.py"/>
        <source>There is no job {job_id} in the job list; listjobs shows those there are.</source>
        <translation>No hay trabajo {job_id} en la lista de trabajos; listjobs muestra los que hay.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>There is no model {wanted}</source>
        <translation>No hay modelo {wanted}</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>There is no mosaic yet. Upload images to make the first one.</source>
        <translation>Aún no hay ningún mosaico. Suba imágenes para crear el primero.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>There is no result yet: the processing {unready} is {status}. Try again later.</source>
        <translation>Aún no hay resultado: el procesamiento {unready} está en {status}. Inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>There is no result: {words_for}.</source>
        <translation>No hay resultado: {words_for}.</translation>
    </message>
    <message>
        <location filename="../bridge/context.py"/>
        <source>There is no service '{service}' in this version of GeoRelay.</source>
        <translation>No hay servicio «{service}» en esta versión de GeoRelay.</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>There is no service '{service}'; there are {known}.</source>
        <translation>No hay servicio «{service}»; hay {known}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>There is no such place; the layer may have the wrong CRS, or latitude and longitude exchanged.</source>
        <translation>No existe tal lugar; la capa puede tener el SRC equivocado, o latitud y longitud intercambiadas.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>There is no tile in the middle of the layer.</source>
        <translation>No hay ninguna tesela en el centro de la capa.</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>There is nothing that can be repaired safely.</source>
        <translation>No hay nada que se pueda reparar sin riesgo.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>These results are out of date: check again.</source>
        <translation>Estos resultados están desactualizados: compruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../bridge/geodata.py"/>
        <source>These tiles ask for the account's key, and this connection keeps none in QGIS's authentication database, so they may stay blank. Save the connection under Settings &gt; Options &gt; GeoRelay.</source>
        <translation>Estas teselas piden la clave de la cuenta, y esta conexión no guarda ninguna en la base de datos de autenticación de QGIS, así que pueden quedar vacías. Guarde la conexión en Configuración &gt; Opciones &gt; GeoRelay.</translation>
    </message>
    <message>
        <location filename="../checks/rules/z_or_m_values.py"/>
        <source>They mean nothing to the services and are dropped.</source>
        <translation>No significan nada para los servicios y se descartan.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>This GDAL cannot read GeoParquet, so {file} is sent unchecked.</source>
        <translation>Este GDAL no puede leer GeoParquet, así que {file} se envía sin comprobar.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/first_version.py"/>
        <source>This Mapflow server knows only the first version of runs, which takes no whole mosaic. Nothing was started. Choose one image of it.</source>
        <translation>Este servidor de Mapflow solo conoce la primera versión de las ejecuciones, que no acepta un mosaico entero. No se inició nada. Elija una imagen de él.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/first_version.py"/>
        <source>This Mapflow server knows only the first version of runs, which takes one image at a time, and {given_count} were chosen. Nothing was started. Choose one of them.</source>
        <translation>Este servidor de Mapflow solo conoce la primera versión de las ejecuciones, que acepta una imagen cada vez, y se eligieron {given_count}. No se inició nada. Elija una de ellas.</translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>This QGIS has no world map (resources/data/world_map.gpkg), so outside_land, country_mismatch and swapped_coordinates of a whole layer were not looked for.</source>
        <translation>Este QGIS no tiene mapa del mundo (resources/data/world_map.gpkg), por eso no se buscaron outside_land, country_mismatch y swapped_coordinates de una capa entera.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>This QGIS has no world map to look countries up in, and none was given. Nothing was written. Give the producer's country.</source>
        <translation>Este QGIS no tiene mapa del mundo para buscar los países, y no se indicó ninguno. No se escribió nada. Indique el país del productor.</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>This QGIS has no world map to look countries up in: give the producer's country.</source>
        <translation>Este QGIS no tiene mapa del mundo para buscar los países: indique el país del productor.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/risk.py"/>
        <source>This assessment is about country and region only, by the service's own words. What it does not say has to be added: the supplier's own evidence, and consultations. It is no verdict.</source>
        <translation>Esta evaluación trata solo de país y región, en palabras del servicio. Lo que no dice hay que añadirlo: las pruebas del proveedor, y consultas. No es un veredicto.</translation>
    </message>
    <message>
        <location filename="../processing/speech.py"/>
        <source>This computer could not read or write what it had to ({why}).</source>
        <translation>Este ordenador no pudo leer o escribir lo que debía ({why}).</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>This connection has no secret yet: enter it under Settings &gt; Options &gt; GeoRelay.</source>
        <translation>Esta conexión aún no tiene secreto: introdúzcalo en Configuración &gt; Opciones &gt; GeoRelay.</translation>
    </message>
    <message>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>This feature has no geometry.</source>
        <translation>Este objeto no tiene geometría.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>This feature is {kind}; it must be a polygon or a point.</source>
        <translation>Este objeto es {kind}; debe ser un polígono o un punto.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>This feature is {kind}; it must be a polygon.</source>
        <translation>Este objeto es {kind}; debe ser un polígono.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>This is a BagIt bag (RFC 8493). Any BagIt tool verifies it, for example: {command}</source>
        <translation>Esto es una bolsa BagIt (RFC 8493). Cualquier herramienta BagIt la verifica, por ejemplo: {command}</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>This job has no results to load.</source>
        <translation>Este trabajo no tiene resultados que cargar.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>This job is done; Run again shows its inputs first.</source>
        <translation>Este trabajo está hecho; Ejecutar de nuevo muestra primero sus entradas.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>This job is done; nothing is missing.</source>
        <translation>Este trabajo está hecho; no falta nada.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>This job is over.</source>
        <translation>Este trabajo ha acabado.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>This layer has no plots.</source>
        <translation>Esta capa no tiene parcelas.</translation>
    </message>
    <message>
        <location filename="../bridge/job_monitor.py"/>
        <source>This look failed inside GeoRelay; the log of QGIS says more.</source>
        <translation>Esta mirada falló dentro de GeoRelay; el registro de QGIS dice más.</translation>
    </message>
    <message>
        <location filename="../providers/jobs.py"/>
        <source>This look failed, the work goes on: {error}</source>
        <translation>Esta mirada falló, el trabajo continúa: {error}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>This needs QGIS or GDAL, and neither was handed in. Nothing was sent.</source>
        <translation>Esto necesita QGIS o GDAL, y no se pasó ninguno. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <location filename="../ui/job_acts.py"/>
        <source>This operation is not in this version of GeoRelay.</source>
        <translation>Esta operación no está en esta versión de GeoRelay.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>This own reference was sent on {day} (job {job}). The same statement is followed, not filed again, unless it is to be run anew.</source>
        <translation>Esta referencia propia se envió el {day} (trabajo {job}). La misma declaración se sigue, no se presenta otra vez, salvo que se ejecute desde cero.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_geometry.py"/>
        <source>This plot covers the same ground as {plot}.</source>
        <translation>Esta parcela cubre el mismo terreno que {plot}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/antimeridian.py"/>
        <source>This plot crosses the line of 180 degrees longitude.</source>
        <translation>Esta parcela cruza la línea de 180 grados de longitud.</translation>
    </message>
    <message>
        <location filename="../checks/rules/interior_ring.py"/>
        <source>This plot has a hole at {place}; the EU system does not take holes.</source>
        <translation>Esta parcela tiene un hueco en {place}; el sistema de la UE no acepta huecos.</translation>
    </message>
    <message>
        <location filename="../checks/rules/missing_id.py"/>
        <source>This plot has no id.</source>
        <translation>Esta parcela no tiene identificador.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_small.py"/>
        <source>This plot has {area}, less than {area_2}.</source>
        <translation>Esta parcela tiene {area}, menos que {area_2}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_large.py"/>
        <source>This plot has {area}, more than {area_2}.</source>
        <translation>Esta parcela tiene {area}, más que {area_2}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/multipart.py"/>
        <source>This plot has {count} parts.</source>
        <translation>Esta parcela tiene {count} partes.</translation>
    </message>
    <message>
        <location filename="../checks/rules/buffered_point.py"/>
        <source>This plot is a circle of {each} m drawn round a point.</source>
        <translation>Esta parcela es un círculo de {each} m trazado alrededor de un punto.</translation>
    </message>
    <message>
        <location filename="../checks/rules/sliver.py"/>
        <source>This plot is {each} m wide on average.</source>
        <translation>Esta parcela tiene {each} m de ancho de media.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>This plot lies in {here}, not in {declared} by the world map of QGIS.</source>
        <translation>Según el mapa del mundo de QGIS, esta parcela está en {here}, no en {declared}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>This plot lies in {here}, not in {declared}, which is {distance} away by the world map of QGIS.</source>
        <translation>Según el mapa del mundo de QGIS, esta parcela está en {here}, no en {declared}, que está a {distance} de distancia.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>This plot lies outside the world: longitude {lonlat}, latitude {lonlat_2}.</source>
        <translation>Esta parcela está fuera del mundo: longitud {lonlat}, latitud {lonlat_2}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>This plot overlaps by a sliver with {plot}: {area}, {part} % of the smaller plot.</source>
        <translation>Esta parcela se superpone en una franja estrecha con {plot}: {area}, {part} % de la parcela menor.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>This plot overlaps with {plot}: {area}, {part} % of the smaller plot.</source>
        <translation>Esta parcela se superpone con {plot}: {area}, {part} % de la parcela menor.</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>This plot shares {area} with {plot} of {layer}.</source>
        <translation>Esta parcela comparte {area} con {plot} de {layer}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>This plot would lie among the others if latitude and longitude were exchanged.</source>
        <translation>Esta parcela estaría entre las demás si se intercambiaran latitud y longitud.</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>This plot, as most of the layer, would lie {where} if latitude and longitude were exchanged, and does not as it is.</source>
        <translation>Esta parcela, como la mayor parte de la capa, estaría {where} si se intercambiaran latitud y longitud, y tal cual no lo está.</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>This point is that of {plot} of {layer}.</source>
        <translation>Este punto es el de {plot} de {layer}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/point_needs_polygon.py"/>
        <source>This point stands for {area}; above 4 ha the outline is needed.</source>
        <translation>Este punto representa {area}; por encima de 4 ha hace falta el contorno.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>This run exists already: following job {words}.</source>
        <translation>Esta ejecución ya existe: se sigue el trabajo {words}.</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>This run is in the job list, but {faults}.</source>
        <translation>Esta ejecución está en la lista de trabajos, pero {faults}.</translation>
    </message>
    <message>
        <location filename="../bridge/tile_sources.py"/>
        <source>This version of QGIS does not keep the address of these tiles as it is, so they may stay blank.</source>
        <translation>Esta versión de QGIS no conserva la dirección de estas teselas como es, así que pueden quedar vacías.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>Through</source>
        <translation>A través de</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Tile URL</source>
        <translation>URL de teselas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../ui/linked_maps.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>Today: {layer}</source>
        <translation>Hoy: {layer}</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Told where it differs from the measured area by more than 10 % and 0.1 ha.</source>
        <translation>Se avisa si difiere de la superficie medida en más del 10 % y 0,1 ha.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Tolerance (m)</source>
        <translation>Tolerancia (m)</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>Too few points</source>
        <translation>Demasiado pocos puntos</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_large_for_file.py"/>
        <source>Too large for a statement</source>
        <translation>Demasiado grande para una declaración</translation>
    </message>
    <message>
        <location filename="../providers/beod/results.py"/>
        <source>Trees</source>
        <translation>Árboles</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <location filename="../providers/demands.py"/>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Try it in the sandbox</source>
        <translation>Probar en el entorno de pruebas</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Try it now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>Two edges, both longer than 1 m, meet at less than 1 degree.</source>
        <translation>Dos lados, ambos de más de 1 m, se juntan a menos de 1 grado.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Two letters, such as DE. Sent only where given.</source>
        <translation>Dos letras, como DE. Se envía solo si se indica.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>Two parts of the plot overlap; their outlines cross at {}</source>
        <translation>Dos partes de la parcela se superponen; sus contornos se cruzan en {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>Two parts of the plot share an edge at {}</source>
        <translation>Dos partes de la parcela comparten un borde en {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_rings.py"/>
        <source>Two rings of the plot are the same.</source>
        <translation>Dos anillos de la parcela son iguales.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <location filename="../processing/shown/repair.py"/>
        <source>Unchanged plots</source>
        <translation>Parcelas sin cambios</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Unclear: see the figures</source>
        <translation>No claro: vea las cifras</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Unfinished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Unit of the declared area</source>
        <translation>Unidad de la superficie declarada</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Up to 35 characters, used for no other statement: it is the only way to find it again.</source>
        <translation>Hasta 35 caracteres, no usada para otra declaración: es la única forma de volver a encontrarla.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Upload images</source>
        <translation>Subir imágenes</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Upload staged plots</source>
        <translation>Subir parcelas depositadas</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Upload task id</source>
        <translation>Identificador de la tarea de subida</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Upload...</source>
        <translation>Subir...</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>Uploading {name} ({byte_size}).</source>
        <translation>Subiendo {name} ({byte_size}).</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Uploads images into a mosaic of Mapflow, runs a model over it, or over an area within it, waits, and loads the features. This costs credits: the highest price stops it before anything is paid.</source>
        <translation>Sube imágenes a un mosaico de Mapflow, le aplica un modelo, o a un área dentro de él, espera, y carga los objetos. Esto cuesta créditos: el precio máximo lo detiene antes de pagar nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Uploads rasters to a mosaic, one after the other, and waits until they can be drawn. Any raster that QGIS opens is taken; what is not a GeoTIFF is copied into one first. All images of a mosaic need the same number of bands. Stopped or broken off, the same run goes on with the images that are still missing.</source>
        <translation>Sube rásteres a un mosaico, uno tras otro, y espera hasta que se puedan dibujar. Se acepta cualquier ráster que QGIS abra; lo que no es un GeoTIFF se copia primero en uno. Todas las imágenes de un mosaico necesitan el mismo número de bandas. Detenida o interrumpida, la misma ejecución sigue con las imágenes que aún faltan.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Usable with this account</source>
        <translation>Utilizable con esta cuenta</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <location filename="../ui/search_list.py"/>
        <source>Use in a run...</source>
        <translation>Usar en una ejecución...</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Use it in the toolbox</source>
        <translation>Usarlo en la caja de herramientas</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>Use it where no connection is named</source>
        <translation>Usarla cuando no se nombra ninguna conexión</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Used by the endpoints that know a limit: the four analyses and the supply shed. Empty: as many as there are plots.</source>
        <translation>Se usa donde hay un límite: los cuatro análisis y la cuenca de suministro. Vacío: tantas como parcelas.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <location filename="../providers/beod/operations.py"/>
        <source>User {user_id}, credits left: {credits}.</source>
        <translation>Usuario {user_id}, créditos que quedan: {credits}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Usually 0.90, 0.95 or 0.99. Empty: the service's own, 0.95.</source>
        <translation>Normalmente 0.90, 0.95 o 0.99. Vacío: la del servicio, 0.95.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Vector formats</source>
        <translation>Formatos vectoriales</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Verification number</source>
        <translation>Número de verificación</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <source>Verify an evidence pack</source>
        <translation>Verificar un paquete de pruebas</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Wait for the work to end</source>
        <translation>Esperar a que el trabajo acabe</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Wait until the service has answered.</source>
        <translation>Espere a que el servicio responda.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Wait until the work above has ended.</source>
        <translation>Espere a que termine el trabajo de arriba.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../bridge/styles.py"/>
        <location filename="../ui/statement_page.py"/>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>Warning: {service} says: {remark}</source>
        <translation>Advertencia: {service} dice: {remark}</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <location filename="../bridge/fitness.py"/>
        <source>Warnings, which stop nothing: {warnings}.</source>
        <translation>Advertencias, que no detienen nada: {warnings}.</translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>Warnings: {rules}.</source>
        <translation>Advertencias: {rules}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Water stress</source>
        <translation>Estrés hídrico</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Water stress index</source>
        <translation>Índice de estrés hídrico</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>What 'Check plots' found in them.</source>
        <translation>Lo que «Comprobar parcelas» halló en ellas.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>What came as a tile is not a picture, so the layer may stay empty.</source>
        <translation>Lo que vino como tesela no es una imagen, así que la capa puede quedar vacía.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>What does not fit one statement goes to name_2.geojson, name_3.geojson beside it: each file is a statement of its own. A file that was there is replaced only once the new one is whole.</source>
        <translation>Lo que no cabe en una declaración va a nombre_2.geojson, nombre_3.geojson al lado: cada archivo es una declaración propia. Un archivo que estaba solo se sustituye cuando el nuevo está completo.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>What is decided on; select rows to decide on these alone.</source>
        <translation>Sobre qué se decide; seleccione filas para decidir solo sobre ellas.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>What is declared</source>
        <translation>Lo que se declara</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>What is declared is read first: Run again shows it.</source>
        <translation>Lo que se declara se lee primero: Ejecutar de nuevo lo muestra.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>What is done with the goods: DOMESTIC, IMPORT or EXPORT in the EU's own words; the service also names BORDER_CROSS.</source>
        <translation>Qué se hace con los productos: DOMESTIC, IMPORT o EXPORT en palabras de la UE; el servicio nombra también BORDER_CROSS.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>What is extracted. 'extraction-mono' is the one type that the service documents; an account may know others.</source>
        <translation>Qué se extrae. «extraction-mono» es el único tipo que documenta el servicio; una cuenta puede conocer otros.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>What is in here</source>
        <translation>Qué hay aquí</translation>
    </message>
    <message>
        <location filename="../checks/rules/self_intersection.py"/>
        <source>What is inside is not defined, so the area is wrong and services refuse the plot.</source>
        <translation>El interior no está definido: la superficie es errónea y los servicios rechazan la parcela.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>What is left, with its unit.</source>
        <translation>Lo que queda, con su unidad.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>What is open</source>
        <translation>Lo que está pendiente</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>What is to be made at {service} belongs to no job. Nothing was sent.</source>
        <translation>Lo que se ha de crear en {service} no pertenece a ningún trabajo. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>What it may have made can be seen in its web application; it is looked for before anything is resent.</source>
        <translation>Lo que pudo crear se ve en su aplicación web; se busca antes de reenviar nada.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>What the pack is about. Empty: the names of the jobs.</source>
        <translation>De qué trata el paquete. Vacío: los nombres de los trabajos.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>What the plots are for. It decides which types of geometry and how many decimals are judged, and what counts as an error.</source>
        <translation>Para qué son las parcelas. Decide qué tipos de geometría y cuántos decimales se juzgan, y qué cuenta como error.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>What the reviewer decides.</source>
        <translation>Lo que decide el revisor.</translation>
    </message>
    <message>
        <location filename="../bridge/joining.py"/>
        <source>What the service keeps of the plots could not be asked for: {error}</source>
        <translation>No se pudo preguntar lo que el servicio guarda de las parcelas: {error}</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>What the service says about it; the reason of a failure.</source>
        <translation>Lo que el servicio dice de ello; la razón de un fallo.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>What the service shall work out for each plot. Each costs processing units: one for each started 20 ha of a plot.</source>
        <translation>Lo que el servicio ha de calcular para cada parcela. Cada uno cuesta unidades de proceso: una por cada 20 ha comenzadas de una parcela.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>What there was before '{called}' could not be asked: {error}</source>
        <translation>Lo que había antes de «{called}» no se pudo preguntar: {error}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>What to bring: all per plot, one analysis per plot, or figures for the supply shed or the regions round the plots.</source>
        <translation>Qué traer: todo por parcela, un análisis por parcela, o cifras de la cuenca de suministro o de las regiones alrededor.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>What to do with plots that have an error of the operation's profile. Stop: nothing is sent. Leave out: the others are sent. Repair: each is repaired in a copy where that is safe, the rest is left out. Send anyway: as they are. A plot with a null or empty geometry is never sent. Warnings never stop anything.</source>
        <translation>Qué hacer con las parcelas que tienen un error del perfil de la operación. Detener: no se envía nada. Excluir: se envían las demás. Reparar: cada una se repara en una copia donde es seguro, el resto se excluye. Enviar igualmente: como están. Una parcela con geometría nula o vacía nunca se envía. Las advertencias nunca detienen nada.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>What to do with plots that have an error of this profile. Stop: nothing is written, and all that is wrong is told. Leave out: the others are written. Repair: each is repaired in a copy where that is safe, the rest is left out.</source>
        <translation>Qué hacer con las parcelas que tienen un error de este perfil. Detener: no se escribe nada, y se dice todo lo que está mal. Excluir: se escriben las demás. Reparar: cada una se repara en una copia donde es seguro, el resto se excluye.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>What to do with polygons of the area that have an error. Stop: nothing is sent. Leave out: the others are sent. Repair: each is repaired in a copy where that is safe, the rest is left out. What has no geometry is never sent.</source>
        <translation>Qué hacer con los polígonos del área que tienen un error. Detener: no se envía nada. Excluir: se envían los demás. Reparar: cada uno se repara en una copia donde es seguro, el resto se excluye. Lo que no tiene geometría nunca se envía.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>What to do:</source>
        <translation>Qué hacer:</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../evidence/pages.py"/>
        <location filename="../bridge/aliases.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>What was found</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>What was given to a project, such as its area of interest, with the outline where the service tells it. The service does not document this list; where it has none, what this computer's job list knows is shown.</source>
        <translation>Lo que se dio a un proyecto, como su área de interés, con el contorno donde el servicio lo dice. El servicio no documenta esta lista; donde no la tiene, se muestra lo que conoce la lista de trabajos de este ordenador.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>What was sent is too large for {service} (413){words}</source>
        <translation>Lo enviado es demasiado grande para {service} (413){words}</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>What was spent, by month and service. Runs in the sandbox cost nothing.</source>
        <translation>Lo gastado, por mes y servicio. Las ejecuciones en el entorno de pruebas no cuestan nada.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <location filename="../providers/steps.py"/>
        <source>What {job} sends is not in its folder. Nothing was sent. Run the algorithm again to go on.</source>
        <translation>Lo que {job} envía no está en su carpeta. No se envió nada. Ejecute el algoritmo de nuevo para seguir.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Where Mapflow offers the result as raster tiles. Vector tiles are added to the map only.</source>
        <translation>Donde Mapflow ofrece el resultado como teselas ráster. Las teselas vectoriales solo se añaden al mapa.</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>Where it lies</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Where the imagery comes from. 'basemap' is the one kind that the service documents.</source>
        <translation>De dónde viene la imagen. «basemap» es la única clase que documenta el servicio.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Where the package is unpacked.</source>
        <translation>Donde se descomprime el paquete.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Where the picture lies: a polygon as WKT or GeoJSON in longitude and latitude.</source>
        <translation>Dónde está la imagen: un polígono como WKT o GeoJSON en longitud y latitud.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Where the plots are</source>
        <translation>Dónde están las parcelas</translation>
    </message>
    <message>
        <location filename="../processing/shown/parameters.py"/>
        <source>Where this goes: {output}.</source>
        <translation>Adónde va esto: {output}.</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>Whether a plot has no error, so that it may be sent.</source>
        <translation>Si una parcela no tiene error, de modo que se puede enviar.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Which plot is which feature</source>
        <translation>Qué parcela es qué objeto</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Which results each row carries, for plots, supply shed and regions. Nothing chosen: all that the endpoint has.</source>
        <translation>Qué resultados lleva cada fila, para parcelas, cuenca de suministro y regiones. Nada elegido: todos los que hay.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Who decides. Empty: the name of the person's account on this computer.</source>
        <translation>Quién decide. Vacío: el nombre de la cuenta de la persona en este ordenador.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Who the pack is made for.</source>
        <translation>Para quién se hace el paquete.</translation>
    </message>
    <message>
        <location filename="../ui/layer_menu.py"/>
        <source>Why is this plot flagged?</source>
        <translation>¿Por qué está marcada esta parcela?</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Why stages failed, in sentences.</source>
        <translation>Por qué fallaron etapas, en frases.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>With errors</source>
        <translation>Con errores</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>Without a preview for now: {missing}.</source>
        <translation>Por ahora sin vista previa: {missing}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Works for tea, timber and shrimp only, and relies on lca_payload in the input payload.</source>
        <translation>Funciona solo para té, madera y camarón, y se basa en lca_payload en los datos de entrada.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>Write a number with a decimal point, without thousands and unit.</source>
        <translation>Escriba un número con punto decimal, sin miles ni unidad.</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Write the EU file</source>
        <translation>Escribir el archivo de la UE</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>Write the code that the message names.</source>
        <translation>Escriba el código que nombra el mensaje.</translation>
    </message>
    <message>
        <location filename="../processing/shown/samples.py"/>
        <source>Writes 420 made-up plots in Ghana with planted defects, to try the checks and the sandbox without data of your own. They are in EPSG:32630, with the columns plot_id, supplier, crop and declared_ha.</source>
        <translation>Escribe 420 parcelas inventadas en Ghana con defectos introducidos, para probar las comprobaciones y el entorno de pruebas sin datos propios. Están en EPSG:32630, con las columnas plot_id, supplier, crop y declared_ha.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Writes a PDF with one page a plot: two maps side by side, the figures in words, what was found, and the newest decision on the plot. By default only flagged plots get a page: deforestation found, a finding with severity error, an overlap or a claim. A plot that was not assessed is not flagged. The layer is only read.</source>
        <translation>Escribe un PDF con una página por parcela: dos mapas lado a lado, las cifras en palabras, lo hallado, y la última decisión sobre la parcela. Por defecto solo tienen página las parcelas marcadas: deforestación hallada, un hallazgo de gravedad error, una superposición o una reclamación. Una parcela sin evaluar no está marcada. La capa solo se lee.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Writes an HTML page for people without QGIS into the results folder and opens it.</source>
        <translation>Escribe una página HTML para personas sin QGIS en la carpeta de resultados y la abre.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Writes the plots as GeoJSON in the form that the EU's information system accepts: six decimals, valid after rounding, no holes, files of at most 25 MB and 1,000 producers, each a statement of its own. What was written is read again and checked by the same rules, so a file that is there has no errors. It refuses what 'Check plots' calls an error for a EUDR due-diligence statement. The layer itself is not touched, nothing is sent, and passing says nothing about whether the plots comply with the regulation.</source>
        <translation>Escribe las parcelas como GeoJSON en la forma que acepta el sistema de información de la UE: seis decimales, válidas tras redondear, sin huecos, archivos de 25 MB y 1.000 productores como máximo, cada uno una declaración propia. Lo escrito se vuelve a leer y comprobar con las mismas reglas, así que un archivo que está no tiene errores. Rechaza lo que «Comprobar parcelas» llama error para una declaración de diligencia debida EUDR. La capa no se toca, no se envía nada, y superarlo no dice nada sobre si las parcelas cumplen el reglamento.</translation>
    </message>
    <message>
        <location filename="../checks/rules/antimeridian.py"/>
        <source>Written as one polygon it would go round the world the other way.</source>
        <translation>Escrita como un solo polígono daría la vuelta al mundo por el otro lado.</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>Written by '{algorithm}' of GeoRelay {version}.</source>
        <translation>Escrito por «{algorithm}» de GeoRelay {version}.</translation>
    </message>
    <message>
        <location filename="../checks/eudr.py"/>
        <source>Written for the EU system it takes {size} MB; a whole statement may have 25.</source>
        <translation>Escrita para el sistema de la UE ocupa {size} MB; una declaración entera puede tener 25.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_large_for_file.py"/>
        <source>Written for the EU system this plot takes {size} MB; a whole statement may have 25.</source>
        <translation>Escrita para el sistema de la UE esta parcela ocupa {size} MB; una declaración entera puede tener 25.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>Written with {decimals} decimals: {fault}.</source>
        <translation>Escrito con {decimals} decimales: {fault}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>Wrong geometry type</source>
        <translation>Tipo de geometría equivocado</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>XK (Kosovo) is not assigned by ISO 3166-1, and nobody says whether the EU system takes it.</source>
        <translation>XK (Kosovo) no está asignado por ISO 3166-1, y nadie dice si el sistema de la UE lo acepta.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>XYZ connections</source>
        <translation>Conexiones XYZ</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Yes, delete for good</source>
        <translation>Sí, eliminar para siempre</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Zip files (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>Zoom</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Zoom of the imagery; most models want 18. Empty: the service decides.</source>
        <translation>Zoom de las imágenes; la mayoría de los modelos quiere 18. Vacío: decide el servicio.</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a FlatGeobuf</source>
        <translation>un FlatGeobuf</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a JPEG</source>
        <translation>un JPEG</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a JPEG 2000</source>
        <translation>un JPEG 2000</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a PNG</source>
        <translation>un PNG</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a Parquet file</source>
        <translation>un archivo Parquet</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a WebP</source>
        <translation>un WebP</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a batched 3D model</source>
        <translation>un modelo 3D agrupado</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a binary glTF</source>
        <translation>un glTF binario</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>a collection</source>
        <translation>una colección</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/merging.py"/>
        <source>a collection of features</source>
        <translation>una colección de objetos</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a composite of 3D tiles</source>
        <translation>un compuesto de teselas 3D</translation>
    </message>
    <message>
        <location filename="../providers/wkt.py"/>
        <source>a coordinate that is not a number</source>
        <translation>una coordenada que no es un número</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>a file and a folder have this name</source>
        <translation>un archivo y una carpeta tienen este nombre</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>a flag</source>
        <translation>un indicador</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <source>a folder has its name</source>
        <translation>una carpeta tiene su nombre</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a gzip file</source>
        <translation>un archivo gzip</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>a hole lies outside the outline, and only you can tell what it was meant to be</source>
        <translation>un hueco está fuera del contorno, y solo usted puede decir qué debía ser</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>a hole or part without ground is removed</source>
        <translation>se quita un hueco o una parte sin terreno</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>a line</source>
        <translation>una línea</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>a link lies in its way</source>
        <translation>hay un enlace en su camino</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <location filename="../providers/epoch/payload.py"/>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>a list of files</source>
        <translation>una lista de archivos</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>a part of its name is empty</source>
        <translation>una parte de su nombre está vacía</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>a planned search</source>
        <translation>una búsqueda planificada</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>a point</source>
        <translation>un punto</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a point cloud</source>
        <translation>una nube de puntos</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a point cloud of 3D tiles</source>
        <translation>una nube de puntos de teselas 3D</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/models.py"/>
        <source>a price</source>
        <translation>un precio</translation>
    </message>
    <message>
        <location filename="../providers/epoch/progress.py"/>
        <source>a state or a percentage of the work</source>
        <translation>un estado o un porcentaje del trabajo</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a subtree of 3D tiles</source>
        <translation>un subárbol de teselas 3D</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <location filename="../providers/epoch/payload.py"/>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>a token</source>
        <translation>un token</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>a word of the sampling design</source>
        <translation>una palabra del diseño de muestreo</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>a word of what was started</source>
        <translation>una palabra de lo que se inició</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>a word on the planned search {template_id} ({word})</source>
        <translation>una palabra sobre la búsqueda planificada {template_id} ({word})</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>a word that the images are marked as seen</source>
        <translation>una palabra de que las imágenes están marcadas como vistas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>a word that the processing {processing_id} is accepted</source>
        <translation>una palabra de que el procesamiento {processing_id} está aceptado</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>a word that the processing {processing_id} is rated</source>
        <translation>una palabra de que el procesamiento {processing_id} está valorado</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>a word that the processing {processing_id} is rejected</source>
        <translation>una palabra de que el procesamiento {processing_id} está rechazado</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>a word that the processing {processing_id} is renamed</source>
        <translation>una palabra de que el procesamiento {processing_id} está renombrado</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>a word that the processing {processing_id} is started again</source>
        <translation>una palabra de que el procesamiento {processing_id} está reiniciado</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>a word that the project {project_id} is shared with {email}</source>
        <translation>una palabra de que el proyecto {project_id} se comparte con {email}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>a word that {what} has arrived</source>
        <translation>noticia de que {what} llegó</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <location filename="../providers/mapflow/runs/client.py"/>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>a word that {what} is deleted</source>
        <translation>una palabra de que se ha eliminado: {what}</translation>
    </message>
    <message>
        <location filename="../ui/spending.py"/>
        <source>about {} units</source>
        <translation>unas {} unidades</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preflight.py"/>
        <source>about {} units</source>
        <comment>number</comment>
        <extracomment>One: about {} unit</extracomment>
        <translation><numerusform>unas {} unidad</numerusform><numerusform>unas {} unidades</numerusform></translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <location filename="../processing/shown/check.py"/>
        <source>acres</source>
        <translation>acres</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>activities</source>
        <translation>actividades</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <location filename="../providers/epoch/declaring.py"/>
        <source>activity</source>
        <translation>actividad</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>an access token</source>
        <translation>un token de acceso</translation>
    </message>
    <message>
        <location filename="../providers/remarks.py"/>
        <source>an answer that is nested too deeply to be shown</source>
        <translation>una respuesta anidada con demasiada profundidad para mostrarla</translation>
    </message>
    <message>
        <location filename="../providers/epoch/statement.py"/>
        <source>an empty answer</source>
        <translation>una respuesta vacía</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>an image</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>an instanced 3D model</source>
        <translation>un modelo 3D instanciado</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error in the Sentinel-2 loader; try again later</source>
        <translation>un error interno en el cargador de Sentinel-2; inténtelo más tarde</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error in the imagery check; try again later</source>
        <translation>un error interno en la comprobación de imágenes; inténtelo más tarde</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error in the model; start the processing again, and tell Mapflow if it stays</source>
        <translation>un error interno en el modelo; inicie de nuevo el procesamiento, y dígaselo a Mapflow si persiste</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error in the tile loader; try again later</source>
        <translation>un error interno en el cargador de teselas; inténtelo más tarde</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error while the imagery was loaded; try again later</source>
        <translation>un error interno al cargar las imágenes; inténtelo más tarde</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error while the imagery was prepared; start the processing again, and tell Mapflow if it stays</source>
        <translation>un error interno al preparar las imágenes; inicie de nuevo el procesamiento, y dígaselo a Mapflow si persiste</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error while the outlines were made; start the processing again, and tell Mapflow if it stays</source>
        <translation>un error interno al hacer los contornos; inicie de nuevo el procesamiento, y dígaselo a Mapflow si persiste</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>an object with no members</source>
        <translation>un objeto sin miembros</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>an object with {names}</source>
        <translation>un objeto con {names}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an unexpected error in the imagery check; try again later</source>
        <translation>un error inesperado en la comprobación de imágenes; inténtelo más tarde</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>an unreadable address</source>
        <translation>una dirección ilegible</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>and {count} more in the layer</source>
        <translation>y {count} más en la capa</translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/pages.py"/>
        <source>and {n} more files</source>
        <comment>number</comment>
        <extracomment>One: and {n} more file</extracomment>
        <translation><numerusform>y {n} archivo más</numerusform><numerusform>y {n} archivos más</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/atlas.py"/>
        <source>and {n} more findings</source>
        <comment>number</comment>
        <extracomment>One: and {n} more finding</extracomment>
        <translation><numerusform>y {n} hallazgo más</numerusform><numerusform>y {n} hallazgos más</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>angles</source>
        <translation>ángulos</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>another name differs from it only in case or accents</source>
        <translation>otro nombre difiere de él solo en mayúsculas o acentos</translation>
    </message>
    <message>
        <location filename="../providers/beod/tree.py"/>
        <source>another text</source>
        <translation>otro texto</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>as it is</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>as often as usual</source>
        <translation>con la frecuencia habitual</translation>
    </message>
    <message>
        <location filename="../providers/json_text.py"/>
        <source>at line {line}, column {column}</source>
        <translation>en la línea {line}, columna {column}</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>being sent</source>
        <translation>enviándose</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>choose 'Run anew' (NEW_RUN)</source>
        <translation>elija «Ejecutar desde cero» (NEW_RUN)</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>choose one of {options}</source>
        <translation>elija uno de {options}</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>create the project</source>
        <translation>crear el proyecto</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>crosses the 180 degree meridian; cut it there and send each side as an area of its own</source>
        <translation>cruza el meridiano de 180 grados; córtela ahí y envíe cada lado como un área propia</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>dates</source>
        <translation>fechas</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>degrees</source>
        <translation>grados</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>done, results here</source>
        <translation>hecho, resultados aquí</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>eori, vat, gln, tin, cbr, cin, duns, comp_num, comp_reg or oni. Sent only where given.</source>
        <translation>eori, vat, gln, tin, cbr, cin, duns, comp_num, comp_reg u oni. Se envía solo si se indica.</translation>
    </message>
    <message>
        <location filename="../ui/findings.py"/>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <location filename="../providers/epoch/progress.py"/>
        <location filename="../providers/store.py"/>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>failed: {}</source>
        <translation>falló: {}</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>feature</source>
        <translation>objeto</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../checks/words.py"/>
        <source>feature {number}</source>
        <translation>objeto {number}</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>feature {}</source>
        <translation>objeto {}</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>files that were added by hand, such as the EU's files and statements</source>
        <translation>archivos añadidos a mano, como los archivos y declaraciones de la UE</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>fit</source>
        <translation>apta</translation>
    </message>
    <message>
        <location filename="../ui/reasons.py"/>
        <source>fit to send, with warnings</source>
        <translation>apta para enviar, con advertencias</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>fit, with a warning</source>
        <translation>apta, con una advertencia</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>from {} km²</source>
        <translation>desde {} km²</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>half as often</source>
        <translation>la mitad de veces</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has a coordinate that is not a number</source>
        <translation>tiene una coordenada que no es un número</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has a ring without area</source>
        <translation>tiene un anillo sin superficie</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has an empty part</source>
        <translation>tiene una parte vacía</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has the latitude {lat}; check the layer's CRS, and that longitude and latitude are not exchanged</source>
        <translation>tiene la latitud {lat}; mire el SRC de la capa, y que longitud y latitud no estén intercambiadas</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has the longitude {lon}, beyond 180 degrees; cut it at the 180 degree meridian</source>
        <translation>tiene la longitud {lon}, más allá de 180 grados; córtela en el meridiano de 180 grados</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has {coordinates_count} parts, and the service takes one polygon; choose at 'Area of several parts' what to do with them</source>
        <translation>tiene {coordinates_count} partes, y el servicio acepta un polígono; elija en «Área de varias partes» qué hacer con ellas</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <location filename="../processing/shown/check.py"/>
        <source>hectares</source>
        <translation>hectáreas</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>ids at the service: {ids}</source>
        <translation>identificadores en el servicio: {ids}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>image {name}</source>
        <translation>imagen {name}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>imagery of Maxar is not part of the account's plan; choose another provider or change the plan</source>
        <translation>las imágenes de Maxar no están en el plan de la cuenta; elija otro proveedor o cambie el plan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>imagery of the kind {real_source_types} is not known; known are {allowed_source_types}</source>
        <translation>las imágenes de la clase {real_source_types} no se conocen; se conocen {allowed_source_types}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>imagery of the kind {source_type} is not allowed; the model takes {allowed_sources}</source>
        <translation>las imágenes de la clase {source_type} no se permiten; el modelo acepta {allowed_sources}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>imagery of {title}</source>
        <translation>imágenes de {title}</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>in the plots that may be sent</source>
        <translation>en las parcelas que se pueden enviar</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>input SHA-256: {digest}</source>
        <translation>SHA-256 de la entrada: {digest}</translation>
    </message>
    <message>
        <location filename="../processing/local.py"/>
        <source>input: {input}</source>
        <translation>entrada: {input}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>install again the package {package} of your system</source>
        <translation>reinstale el paquete {package} de su sistema</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>install the package {package} of your system</source>
        <translation>instale el paquete {package} de su sistema</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>is a {kind}, and the service takes one polygon</source>
        <translation>es un {kind}, y el servicio acepta un polígono</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>it breaks when its coordinates are written with {decimals} decimals of a degree</source>
        <translation>se rompe cuando sus coordenadas se escriben con {decimals} decimales de grado</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it broke off ({error})</source>
        <translation>se cortó ({error})</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>it cannot be loaded ({said})</source>
        <translation>no se puede cargar ({said})</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <location filename="../providers/unzip.py"/>
        <source>it cannot be written ({strerror})</source>
        <translation>no se puede escribir ({strerror})</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it cannot reach that host</source>
        <translation>no puede alcanzar ese equipo</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it cannot reach that network</source>
        <translation>no puede alcanzar esa red</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it did not accept a connection without a user and a password; set them under Options &gt; Network</source>
        <translation>no aceptó una conexión sin usuario y contraseña; defínalos en Opciones &gt; Red</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it did not accept a user and a password; set them under Options &gt; Network</source>
        <translation>no aceptó usuario y contraseña; defínalos en Opciones &gt; Red</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it did not accept the user and the password; set them under Options &gt; Network</source>
        <translation>no aceptó el usuario y la contraseña; defínalos en Opciones &gt; Red</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>it does not answer. Look at Options &gt; Network.</source>
        <translation>no responde. Mire en Opciones &gt; Red.</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>it does not become valid without changing its ground</source>
        <translation>no llega a ser válida sin cambiar su terreno</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like a GeoPackage or SQLite file</source>
        <translation>no empieza como un archivo GeoPackage o SQLite</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like a TIFF</source>
        <translation>no empieza como un TIFF</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like a part of a shapefile</source>
        <translation>no empieza como una parte de un shapefile</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like a zip</source>
        <translation>no empieza como un zip</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like the table of a shapefile</source>
        <translation>no empieza como la tabla de un shapefile</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like {kind}</source>
        <translation>no empieza como {kind}</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it does not know the command</source>
        <translation>no conoce la orden</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it does not know the kind of address</source>
        <translation>no conoce la clase de dirección</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it does not speak SOCKS5</source>
        <translation>no habla SOCKS5</translation>
    </message>
    <message>
        <location filename="../providers/encodings.py"/>
        <source>it ends early</source>
        <translation>acaba antes de tiempo</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it failed in general</source>
        <translation>falló en general</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it gave reply {reply}</source>
        <translation>dio la respuesta {reply}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has no coordinate system</source>
        <translation>no tiene sistema de coordenadas</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has no position on the map (no geotransform)</source>
        <translation>no tiene posición en el mapa (sin geotransformación)</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>it has no {missing}</source>
        <translation>le falta {missing}</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>it has to be a number, {least} at least</source>
        <translation>tiene que ser un número, {least} como mínimo</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>it has to be a number, {least} at least and {most} at most</source>
        <translation>tiene que ser un número, {least} como mínimo y {most} como máximo</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>it has to be the name of a file that ends in .{ending}</source>
        <translation>tiene que ser el nombre de un archivo que acabe en .{ending}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has {bands} and the images of the mosaic have {bands_2}</source>
        <translation>tiene {bands} y las imágenes del mosaico tienen {bands_2}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has {bands}; Mapflow takes one, RGB or RGBA, and RGB works best</source>
        <translation>tiene {bands}; Mapflow acepta una, RGB o RGBA, y RGB va mejor</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has {byte_size} and a file must have less than {byte_size_2}</source>
        <translation>tiene {byte_size} y un archivo debe tener menos de {byte_size_2}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has {byte_size} and {byte_size_2} of the storage is free for it</source>
        <translation>tiene {byte_size} y del almacenamiento hay {byte_size_2} libres para ella</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>it has {count} polygons and {parts} may be processed at once</source>
        <translation>tiene {count} polígonos y se pueden procesar {parts} de una vez</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>it has {total} ha and {hectares} ha may be processed at once</source>
        <translation>tiene {total} ha y se pueden procesar {hectares} ha de una vez</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has {width} x {height} pixels and each side must have fewer than {side}</source>
        <translation>tiene {width} x {height} píxeles y cada lado debe tener menos de {side}</translation>
    </message>
    <message>
        <location filename="../providers/json_text.py"/>
        <source>it holds a number that JSON lacks</source>
        <translation>contiene un número que JSON no tiene</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it hung up</source>
        <translation>colgó</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is JSON, but no GeoJSON</source>
        <translation>es JSON, pero no GeoJSON</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is JSON, but no tileset</source>
        <translation>es JSON, pero no un conjunto de teselas</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is a link</source>
        <translation>es un enlace</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is cut</source>
        <translation>está cortado</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is cut or damaged: one of its directories cannot be read</source>
        <translation>está cortado o dañado: uno de sus directorios no se puede leer</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is cut, or no JSON line by line</source>
        <translation>está cortado, o no es JSON línea por línea</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is cut: the list at its end is missing</source>
        <translation>está cortado: falta la lista del final</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is cut: {size} of {due} bytes are there</source>
        <translation>está cortado: hay {size} de {due} bytes</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is damaged in the zip</source>
        <translation>está dañado en el zip</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is encrypted</source>
        <translation>está cifrado</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>it is in the mosaic no more</source>
        <translation>ya no está en el mosaico</translation>
    </message>
    <message>
        <location filename="../providers/beod/tree.py"/>
        <source>it is neither a folder nor the web address of a file but {kind}</source>
        <translation>no es una carpeta ni la dirección web de un archivo, sino {kind}</translation>
    </message>
    <message>
        <location filename="../providers/json_text.py"/>
        <source>it is nested too deeply</source>
        <translation>está anidado con demasiada profundidad</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no GeoJSON</source>
        <translation>no es GeoJSON</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no description of a coordinate system</source>
        <translation>no es la descripción de un sistema de coordenadas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>it is no picture</source>
        <translation>no es una imagen</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is no plain file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no whole JSON</source>
        <translation>no es JSON completo</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no world file</source>
        <translation>no es un archivo de georreferencia</translation>
    </message>
    <message>
        <location filename="../providers/archives.py"/>
        <source>it is no zip that can be read</source>
        <translation>no es un zip que se pueda leer</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no {kind}</source>
        <translation>no es esto: {kind}</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>it is not a polygon; give a polygon layer</source>
        <translation>no es un polígono; indique una capa de polígonos</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>it is of a newer version of GeoRelay that keeps it in another way; update GeoRelay</source>
        <translation>es de una versión más nueva de GeoRelay que la guarda de otro modo; actualice GeoRelay</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is open in another program, and is replaced at the next chance</source>
        <translation>está abierto en otro programa, y se reemplazará en cuanto se pueda</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is packed in a way that cannot be read here</source>
        <translation>está comprimido de un modo que aquí no se puede leer</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is there twice</source>
        <translation>está dos veces</translation>
    </message>
    <message>
        <location filename="../providers/beod/tree.py"/>
        <location filename="../providers/safe_paths.py"/>
        <source>it lies more than {deepest} folders deep</source>
        <translation>está a más de {deepest} carpetas de profundidad</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it names no encoding</source>
        <translation>no nombra ninguna codificación</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>it needs {library}, which this QGIS lacks</source>
        <translation>necesita {library}, que este QGIS no tiene</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>it needs {memory_requested:bytes} of storage and {available_memory:bytes} is free; delete imagery that is no longer needed, or extend the plan</source>
        <translation>necesita {memory_requested:bytes} de almacenamiento y hay {available_memory:bytes} libres; elimine imágenes que ya no hagan falta, o amplíe el plan</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it swells more than a real file does</source>
        <translation>se hincha más que un archivo real</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>it was built for another version of numpy ({said})</source>
        <translation>se hizo para otra versión de numpy ({said})</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it would be larger than {file_bytes} GB</source>
        <translation>tendría más de {file_bytes} GB</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>it would no longer cover the same ground</source>
        <translation>ya no cubriría el mismo terreno</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it would swell more than a real file does</source>
        <translation>se hincharía más que un archivo real</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its CRS is {crs} and that of the mosaic {crs_2}; Mapflow reprojects it</source>
        <translation>su SRC es {crs} y el del mosaico {crs_2}; Mapflow la reproyecta</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its CRS is {crs}; Mapflow advises EPSG:4326, EPSG:3857 or UTM on WGS 84</source>
        <translation>su SRC es {crs}; Mapflow aconseja EPSG:4326, EPSG:3857 o UTM en WGS 84</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>its area would change from {area} to {area_2}</source>
        <translation>su superficie cambiaría de {area} a {area_2}</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>its content is not the one that the store tells by its ETag</source>
        <translation>su contenido no es el que dice el almacén con su ETag</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>its content is not the one that the store tells by its checksum</source>
        <translation>su contenido no es el que dice el almacén con su suma de verificación</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its coordinate system ({crs}) is not one of the earth</source>
        <translation>su sistema de coordenadas ({crs}) no es terrestre</translation>
    </message>
    <message>
        <location filename="../bridge/lonlat.py"/>
        <source>its coordinates cannot be transformed to longitude and latitude</source>
        <translation>sus coordenadas no se pueden transformar a longitud y latitud</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>its file is damaged</source>
        <translation>su archivo está dañado</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>its first line is no JSON</source>
        <translation>su primera línea no es JSON</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>its ground falls into {parts} parts, and this use takes one</source>
        <translation>su terreno se divide en {parts} partes, y este uso acepta una</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>its ground falls into {parts} parts, which one polygon cannot hold; split it</source>
        <translation>su terreno se divide en {parts} partes, que un solo polígono no puede contener; divídala</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>its limit on an area is not checked</source>
        <translation>no se comprueba su límite de superficie</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>its limit on an area is not known</source>
        <translation>su límite de superficie no se conoce</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>its limits and what is left of the plan are not checked</source>
        <translation>no se comprueban sus límites ni lo que queda del plan</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>its lines cross</source>
        <translation>sus líneas se cruzan</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its name ends in a dot or a space</source>
        <translation>su nombre acaba en un punto o un espacio</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its name has a character that file names must not have</source>
        <translation>su nombre tiene un carácter que los nombres de archivo no deben tener</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its name is longer than {longest_name} bytes</source>
        <translation>su nombre tiene más de {longest_name} bytes</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its name is reserved for a device</source>
        <translation>su nombre está reservado para un dispositivo</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its name leads out of the folder</source>
        <translation>su nombre lleva fuera de la carpeta</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its path is longer than {longest_windows_path} characters</source>
        <translation>su ruta tiene más de {longest_windows_path} caracteres</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its pixel size is {pixel_size} and that of the mosaic {pixel_size_2}; Mapflow resamples it</source>
        <translation>su tamaño de píxel es {pixel_size} y el del mosaico {pixel_size_2}; Mapflow la remuestrea</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its pixels are {dtype}; Mapflow converts them to 8 bits</source>
        <translation>sus píxeles son {dtype}; Mapflow los convierte a 8 bits</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its pixels are {pixel_metres} m and {coarsest} m is the coarsest that is taken</source>
        <translation>sus píxeles son de {pixel_metres} m y {coarsest} m es lo más grueso que se acepta</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its pixels are {pixel_metres} m; Mapflow resamples it to {finest} m</source>
        <translation>sus píxeles son de {pixel_metres} m; Mapflow la remuestrea a {finest} m</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its place cannot be looked at ({strerror})</source>
        <translation>su lugar no se puede mirar ({strerror})</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>its rules do not allow this</source>
        <translation>sus reglas no lo permiten</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>its state '{state}' is that of a newer version</source>
        <translation>su estado «{state}» es de una versión más nueva</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>its user or password is longer than SOCKS5 allows</source>
        <translation>su usuario o contraseña es más largo de lo que permite SOCKS5</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>its {name} is damaged</source>
        <translation>dañado: {name}</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>job {key} cannot be read (its place in the file is damaged)</source>
        <translation>el trabajo {key} no se puede leer (su lugar en el archivo está dañado)</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>job {row} cannot be read ({why})</source>
        <translation>el trabajo {row} no se puede leer ({why})</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>largest</source>
        <translation>la mayor</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <location filename="../checks/words.py"/>
        <source>latitude {latitude}, longitude {longitude}</source>
        <translation>latitud {latitude}, longitud {longitude}</translation>
    </message>
    <message>
        <location filename="../checks/words.py"/>
        <source>less than 1 cm</source>
        <translation>menos de 1 cm</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>mapflowresults brings the results of the others ({good})</source>
        <translation>mapflowresults trae los resultados de los demás ({good})</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>may be sent</source>
        <translation>se pueden enviar</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <location filename="../ui/findings.py"/>
        <source>mended</source>
        <translation>corregido</translation>
    </message>
    <message>
        <location filename="../checks/places.py"/>
        <source>more than 500 km</source>
        <translation>más de 500 km</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <source>names that end in {part} are kept for unfinished files</source>
        <translation>los nombres que acaban en {part} se reservan para archivos sin terminar</translation>
    </message>
    <message>
        <location filename="../providers/wkt.py"/>
        <source>nested too deeply</source>
        <translation>anidado con demasiada profundidad</translation>
    </message>
    <message>
        <location filename="../evidence/flags.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>no errors</source>
        <translation>sin errores</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>no image could be prepared ({words})</source>
        <translation>no se pudo preparar ninguna imagen ({words})</translation>
    </message>
    <message>
        <location filename="../ui/linked_maps.py"/>
        <source>no layer</source>
        <translation>ninguna capa</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>no layer was given</source>
        <translation>no se indicó capa</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>no number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>no reason told</source>
        <translation>no se dijo la razón</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <location filename="../bridge/pack.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>no reason was given</source>
        <translation>no se dio ninguna razón</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <location filename="../providers/mapflow/work.py"/>
        <source>no reason was named</source>
        <translation>no se nombró ninguna razón</translation>
    </message>
    <message>
        <location filename="../bridge/fitness.py"/>
        <source>no repair can mend this. {message}</source>
        <translation>ninguna reparación puede arreglar esto. {message}</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>no warnings</source>
        <translation>sin advertencias</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <location filename="../bridge/file_uploads.py"/>
        <location filename="../bridge/layers.py"/>
        <location filename="../processing/check.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../providers/wkt.py"/>
        <source>not WKT</source>
        <translation>no es WKT</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>not a vector file</source>
        <translation>no es un archivo vectorial</translation>
    </message>
    <message>
        <location filename="../ui/reasons.py"/>
        <source>not fit to send</source>
        <translation>no apta para enviar</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/models.py"/>
        <source>not limited</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>not looked for</source>
        <translation>no se busca</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <location filename="../ui/parameter_form.py"/>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <location filename="../providers/wkt.py"/>
        <source>not the WKT of a point, line or polygon</source>
        <translation>no es el WKT de un punto, línea o polígono</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <location filename="../providers/beod/extraction.py"/>
        <source>not told</source>
        <translation>no dicho</translation>
    </message>
    <message>
        <location filename="../providers/beod/following.py"/>
        <source>not wholly started yet; run the algorithm again to go on</source>
        <translation>aún no iniciado del todo; ejecute el algoritmo de nuevo para seguir</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <location filename="../providers/epoch/filing.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../providers/beod/tree.py"/>
        <source>nothing (null)</source>
        <translation>nada (null)</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>nothing answers at {host}. Look at the address and your network.</source>
        <translation>nada responde en {host}. Revise la dirección y su red.</translation>
    </message>
    <message>
        <location filename="../checks/drawing.py"/>
        <source>nothing to draw</source>
        <translation>nada que dibujar</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>on land</source>
        <translation>en tierra</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>on land, in the declared country,</source>
        <translation>en tierra, en el país declarado,</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>one of the two is removed</source>
        <translation>se quita una de las dos</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>one page for each flagged plot: two maps, its figures, what was found, what was decided</source>
        <translation>una página por parcela marcada: dos mapas, sus cifras, lo hallado, lo decidido</translation>
    </message>
    <message>
        <location filename="../providers/epoch/documents.py"/>
        <source>one value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>only the account's own models count</source>
        <translation>solo cuentan los modelos de la cuenta</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>open the OSGeo4W Shell from QGIS's folder in the start menu and run: {command}</source>
        <translation>abra el OSGeo4W Shell de la carpeta de QGIS en el menú Inicio y ejecute: {command}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>open the Terminal and run: {command}</source>
        <translation>abra el Terminal y ejecute: {command}</translation>
    </message>
    <message>
        <location filename="../ui/layer_watch.py"/>
        <source>other plots are selected.</source>
        <translation>hay otras parcelas seleccionadas.</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>our own id</source>
        <translation>nuestro propio identificador</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>outcome unknown</source>
        <translation>resultado desconocido</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>own reference</source>
        <translation>referencia propia</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>page {number} of {count}</source>
        <translation>página {number} de {count}</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>part {number} of {total} was not started: {error}</source>
        <translation>la parte {number} de {total} no se inició: {error}</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>percentile</source>
        <translation>percentil</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>plan the search</source>
        <translation>planificar la búsqueda</translation>
    </message>
    <message>
        <location filename="../checks/words.py"/>
        <source>plot {plot}</source>
        <translation>parcela {plot}</translation>
    </message>
    <message>
        <location filename="../bridge/checking.py"/>
        <location filename="../processing/eudr.py"/>
        <source>plot {plot}: {message}</source>
        <translation>parcela {plot}: {message}</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>plots</source>
        <translation>parcelas</translation>
    </message>
    <message>
        <location filename="../bridge/claims.py"/>
        <source>plots claimed earlier</source>
        <translation>parcelas ya reclamadas</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>plots in the layer</source>
        <translation>parcelas en la capa</translation>
    </message>
    <message>
        <location filename="../ui/layer_watch.py"/>
        <source>plots were changed.</source>
        <translation>se cambiaron parcelas.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>polygons</source>
        <translation>polígonos</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>prepared</source>
        <translation>preparado</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>probably {country} is meant, so write {code}</source>
        <translation>probablemente se trata de {country}, así que escriba {code}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>processing {id} is {status}: {why}</source>
        <translation>procesamiento {id} está en {status}: {why}</translation>
    </message>
    <message>
        <location filename="../providers/beod/following.py"/>
        <source>progress {figure} as the service gives it</source>
        <translation>avance {figure}, como lo da el servicio</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>projects</source>
        <translation>proyectos</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <source>put off</source>
        <translation>aplazada</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>remove {own}, which QGIS takes before its own; if {library} is missing then, {way}</source>
        <translation>quite {own}, que QGIS toma antes que la suya; si entonces falta {library}, {way}</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>request SHA-256: {digest}</source>
        <translation>SHA-256 de la petición: {digest}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>resolutions</source>
        <translation>resoluciones</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>restart of {processing_id}</source>
        <translation>reinicio de {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>role of the operator</source>
        <translation>función del operador</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>run the OSGeo4W setup (Advanced install) and choose the package {package}</source>
        <translation>ejecute el instalador de OSGeo4W (Advanced install) y elija el paquete {package}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>run the OSGeo4W setup (Advanced install) and set the package to Reinstall: {package}</source>
        <translation>ejecute el instalador de OSGeo4W (Advanced install) y ponga el paquete en Reinstall: {package}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>run {number} of {count}, processing {id}, is {status}: {why}</source>
        <translation>ejecución {number} de {count}, procesamiento {id}, está en {status}: {why}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>run: {command}</source>
        <translation>ejecute: {command}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>run: {command}, then: {next}</source>
        <translation>ejecute: {command}, luego: {next}</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>running{}</source>
        <translation>en curso{}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling.py"/>
        <source>sampling design of {ids}</source>
        <translation>diseño de muestreo de {ids}</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>scenario</source>
        <translation>escenario</translation>
    </message>
    <message>
        <location filename="../providers/beod/scenario.py"/>
        <source>scenario type</source>
        <translation>tipo de escenario</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>scenarios</source>
        <translation>escenarios</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>search</source>
        <translation>búsqueda</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>second look: open</source>
        <translation>segunda mirada: pendiente</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>second look: {}</source>
        <translation>segunda mirada: {}</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>seldom</source>
        <translation>rara vez</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>send the area</source>
        <translation>enviar el área</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>sending</source>
        <translation>enviándose</translation>
    </message>
    <message>
        <location filename="../processing/local.py"/>
        <source>settings: {settings}</source>
        <translation>ajustes: {settings}</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>smallest</source>
        <translation>la menor</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>something else is asked above.</source>
        <translation>arriba se pide otra cosa.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>something that is not JSON</source>
        <translation>algo que no es JSON</translation>
    </message>
    <message>
        <location filename="../checks/rules/ring_self_intersection.py"/>
        <source>split at the touching point, or the loop inside becomes a hole</source>
        <translation>dividida en el punto de contacto, o el lazo interior se vuelve un hueco</translation>
    </message>
    <message>
        <location filename="../checks/rules/disconnected_interior.py"/>
        <source>split into parts</source>
        <translation>dividida en partes</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>square kilometres</source>
        <translation>kilómetros cuadrados</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <location filename="../processing/shown/check.py"/>
        <source>square metres</source>
        <translation>metros cuadrados</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>start it again</source>
        <translation>reiniciarlo</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>start the scenario</source>
        <translation>iniciar el escenario</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>statement {reference}</source>
        <translation>declaración {reference}</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>succeeded</source>
        <translation>logrado</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>supplier asked</source>
        <translation>proveedor preguntado</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>synthetic</source>
        <translation>sintético</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the Sentinel-2 grid cell {actual_cell} is not among {allowed_cells}</source>
        <translation>la celda de Sentinel-2 {actual_cell} no está entre {allowed_cells}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the Sentinel-2 input cannot be read: {input_string}</source>
        <translation>la entrada de Sentinel-2 no se puede leer: {input_string}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the Sentinel-2 request lacks its input text</source>
        <translation>a la petición de Sentinel-2 le falta su texto de entrada</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the TMS address must contain {{x}}, {{y}} and {{z}}</source>
        <translation>la dirección TMS debe contener {{x}}, {{y}} y {{z}}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the XYZ address must contain {{x}}, {{y}} and {{z}}</source>
        <translation>la dirección XYZ debe contener {{x}}, {{y}} y {{z}}</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>the account's id or credits</source>
        <translation>el identificador o los créditos de la cuenta</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the account's limit is used up; ask Mapflow to raise it</source>
        <translation>el límite de la cuenta está agotado; pida a Mapflow que lo suba</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the account's status</source>
        <translation>el estado de la cuenta</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the address of the image {image_id}</source>
        <translation>la dirección de la imagen {image_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the area does not lie in the Sentinel-2 grid cell {actual_cell}</source>
        <translation>el área no está en la celda de Sentinel-2 {actual_cell}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the area has {aoiArea:km2} and {providerName} delivers {providerMinArea:km2} or more; choose a larger area or another provider</source>
        <translation>el área tiene {aoiArea:km2} y {providerName} entrega {providerMinArea:km2} o más; elija un área mayor u otro proveedor</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the area has {area:ha} and {aoiAreaLimit:ha} may be processed at once; choose a smaller area, or switch on 'Cut an area over the limit into several runs'</source>
        <translation>el área tiene {area:ha} y se pueden procesar {aoiAreaLimit:ha} de una vez; elija un área menor, o active «Cortar un área que supera el límite en varias ejecuciones»</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the areas of the processing {processing_id}</source>
        <translation>las áreas del procesamiento {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>the bounding box of one polygon has {largest} ha and {hectares} ha is the most for one</source>
        <translation>el rectángulo envolvente de un polígono tiene {largest} ha y {hectares} ha es lo máximo para uno</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the change of the area {aoi_id}</source>
        <translation>el cambio del área {aoi_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the change of the mosaic {mosaic_id}</source>
        <translation>el cambio del mosaico {mosaic_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the change of the planned search {template_id}</source>
        <translation>el cambio de la búsqueda planificada {template_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the change of the project {project_id}</source>
        <translation>el cambio del proyecto {project_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the changed area {aoi_id}</source>
        <translation>el área cambiada {aoi_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the changed mosaic {mosaic_id}</source>
        <translation>el mosaico cambiado {mosaic_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the changed planned search {template_id}</source>
        <translation>la búsqueda planificada cambiada {template_id}</translation>
    </message>
    <message>
        <location filename="../bridge/formats.py"/>
        <source>the column '{name}'</source>
        <translation>la columna '{name}'</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>the connection is locked; it is told when the run starts.</source>
        <translation>la conexión está bloqueada; se dice al iniciar la ejecución.</translation>
    </message>
    <message>
        <location filename="../bridge/formats.py"/>
        <source>the coordinate reference system {crs}</source>
        <translation>el sistema de referencia de coordenadas {crs}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the coordinate system of the imagery is not supported; EPSG:3857 and EPSG:3395 are</source>
        <translation>el sistema de coordenadas de las imágenes no se admite; EPSG:3857 y EPSG:3395 sí</translation>
    </message>
    <message>
        <location filename="../providers/wkt.py"/>
        <source>the coordinates are not those of a {name}</source>
        <translation>las coordenadas no son las de {name}</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_rings.py"/>
        <source>the copy is removed</source>
        <translation>se quita la copia</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>the country of each plot</source>
        <translation>el país de cada parcela</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>the credits left are not known</source>
        <translation>no se conocen los créditos que quedan</translation>
    </message>
    <message>
        <location filename="../checks/rules/self_intersection.py"/>
        <source>the crossing becomes a vertex where two pieces meet</source>
        <translation>el cruce se vuelve un vértice donde se juntan dos trozos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the data provider {group} is not part of the account's plan</source>
        <translation>el proveedor de datos {group} no está en el plan de la cuenta</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the default project</source>
        <translation>el proyecto predeterminado</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>the description of the tiles</source>
        <translation>la descripción de las teselas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the download of the image {image_id}</source>
        <translation>la descarga de la imagen {image_id}</translation>
    </message>
    <message>
        <location filename="../evidence/deliveries.py"/>
        <source>the earlier one</source>
        <translation>la anterior</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the file cannot be opened as a GeoTIFF</source>
        <translation>el archivo no se puede abrir como GeoTIFF</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the file has {actual_file_size:bytes} and {max_file_size:bytes} is the most for one file</source>
        <translation>el archivo tiene {actual_file_size:bytes} y {max_file_size:bytes} es lo máximo para un archivo</translation>
    </message>
    <message>
        <location filename="../bridge/results.py"/>
        <source>the file refused the features</source>
        <translation>el archivo rechazó los objetos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the file {filename} did not pass the check: {bad_parameters}</source>
        <translation>el archivo {filename} no superó la comprobación: {bad_parameters}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the file {filename} does not fit the mosaic {mosaic_id}: {param_name} is {got_param} and must be {expected_param}; upload it to a mosaic of its own</source>
        <translation>el archivo {filename} no encaja en el mosaico {mosaic_id}: {param_name} es {got_param} y debe ser {expected_param}; súbalo a un mosaico propio</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>the findings of the check, as GeoPackage and GeoJSON</source>
        <translation>los hallazgos de la comprobación, en GeoPackage y GeoJSON</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>the first layer of {file} is empty, and others are not: give {given}.</source>
        <translation>la primera capa de {file} está vacía, y otras no: indique {given}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unclosed_ring.py"/>
        <source>the first position is added at the end</source>
        <translation>se añade la primera posición al final</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>the first value is no geometry. Give it $geometry, or another expression for one.</source>
        <translation>el primer valor no es una geometría. Déle $geometry, u otra expresión que lo sea.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the geometry of the area is not valid; check and repair it first</source>
        <translation>la geometría del área no es válida; compruébela y repárela primero</translation>
    </message>
    <message>
        <location filename="../bridge/formats.py"/>
        <source>the heights (Z)</source>
        <translation>las alturas (Z)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the history</source>
        <translation>el historial</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>the host did not answer in time</source>
        <translation>el equipo no respondió a tiempo</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>the host refused the connection</source>
        <translation>el equipo rechazó la conexión</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>the id column</source>
        <translation>la columna de identificador</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>the id of a collection</source>
        <translation>el identificador de una colección</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the id of the new mosaic {name}</source>
        <translation>el identificador del nuevo mosaico {name}</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>the id of the {what}</source>
        <translation>el identificador ({what})</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image could not be read</source>
        <translation>la imagen no se pudo leer</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image could not be read from the storage: {s3_link}</source>
        <translation>la imagen no se pudo leer del almacén: {s3_link}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the image covers an impossibly large part of the earth; check its CRS and pixel size</source>
        <translation>la imagen cubre una parte imposible de la Tierra; compruebe su SRC y tamaño de píxel</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image did not pass the check of {checked_param}: {message}</source>
        <translation>la imagen no superó la comprobación de {checked_param}: {message}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image has no data inside the area</source>
        <translation>la imagen no tiene datos dentro del área</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image has pixels of type {request_dtype}; the model takes {required_dtypes}</source>
        <translation>la imagen tiene píxeles de tipo {request_dtype}; el modelo acepta {required_dtypes}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image has {real_nchannels} bands; the model takes {required_nchannels}</source>
        <translation>la imagen tiene {real_nchannels} bandas; el modelo acepta {required_nchannels}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the image lies outside the bounds of its coordinate system; check the CRS it was saved with</source>
        <translation>la imagen está fuera de los límites de su sistema de coordenadas; compruebe el SRC con que se guardó</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>the image {given_id}</source>
        <translation>la imagen {given_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the image {image_id}</source>
        <translation>la imagen {image_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image's address in the storage is not valid: {actual_s3_link}</source>
        <translation>la dirección de la imagen en el almacén no es válida: {actual_s3_link}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image's metadata could not be read</source>
        <translation>los metadatos de la imagen no se pudieron leer</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image's metadata is incomplete</source>
        <translation>los metadatos de la imagen están incompletos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image's profile is {profile} and must have {required_keys}</source>
        <translation>el perfil de la imagen es {profile} y debe tener {required_keys}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery URL cannot be read: {parse_error_message}</source>
        <translation>la URL de las imágenes no se puede leer: {parse_error_message}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery URL must be a web address</source>
        <translation>la URL de las imágenes debe ser una dirección web</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery URL must be text, it was {url_type}</source>
        <translation>la URL de las imágenes debe ser texto, era {url_type}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery has no data in the area</source>
        <translation>las imágenes no tienen datos en el área</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery loader got {argument_name} as {argument_type} instead of {expected_type}</source>
        <translation>el cargador de imágenes recibió {argument_name} como {argument_type} en lugar de {expected_type}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery of the area needs {estimated_size:MB} and {allowed_size:MB} is the most; choose a smaller area or a lower zoom</source>
        <translation>las imágenes del área necesitan {estimated_size:MB} y {allowed_size:MB} es lo máximo; elija un área menor o un zoom más bajo</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the images of the mosaic {mosaic_id}</source>
        <translation>las imágenes del mosaico {mosaic_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the images of the planned search {template_id}</source>
        <translation>las imágenes de la búsqueda planificada {template_id}</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_holes.py"/>
        <source>the inner hole is removed</source>
        <translation>se quita el hueco interior</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_shells.py"/>
        <source>the inner part is dissolved in the outer one</source>
        <translation>la parte interior se funde con la exterior</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>the layer</source>
        <translation>la capa</translation>
    </message>
    <message>
        <location filename="../ui/layer_watch.py"/>
        <source>the layer got another coordinate reference system.</source>
        <translation>la capa tiene otro sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../ui/layer_watch.py"/>
        <source>the layer has another filter.</source>
        <translation>la capa tiene otro filtro.</translation>
    </message>
    <message>
        <location filename="../ui/layer_watch.py"/>
        <source>the layer is not in the project any more.</source>
        <translation>la capa ya no está en el proyecto.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>the layer {layer}</source>
        <translation>la capa {layer}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the linked image</source>
        <translation>la imagen vinculada</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>the list of collections</source>
        <translation>la lista de colecciones</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the list of mosaics</source>
        <translation>la lista de mosaicos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the list of planned searches</source>
        <translation>la lista de búsquedas planificadas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the list of processings</source>
        <translation>la lista de procesamientos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the list of projects</source>
        <translation>la lista de proyectos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the list of starred projects</source>
        <translation>la lista de proyectos destacados</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>the list of {what}</source>
        <translation>la lista ({what})</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>the log of QGIS says more.</source>
        <translation>el registro de QGIS dice más.</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>the loop would become a hole, which this use does not take</source>
        <translation>el lazo se volvería un hueco, que este uso no acepta</translation>
    </message>
    <message>
        <location filename="../bridge/formats.py"/>
        <source>the measures (M)</source>
        <translation>las medidas (M)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the model left nothing to make outlines of ({s3_link})</source>
        <translation>el modelo no dejó nada de lo que hacer contornos ({s3_link})</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the model's recommended section is not valid</source>
        <translation>la sección «recommended» del modelo no es válida</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the model's required section is not valid</source>
        <translation>la sección «required» del modelo no es válida</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the model's requirements are not valid</source>
        <translation>los requisitos del modelo no son válidos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>the models are those of the default project</source>
        <translation>los modelos son los del proyecto predeterminado</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the month {actual_month} is not among {allowed_months}</source>
        <translation>el mes {actual_month} no está entre {allowed_months}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>the mosaic {given_id} and all its images</source>
        <translation>el mosaico {given_id} y todas sus imágenes</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the mosaic {mosaic_id}</source>
        <translation>el mosaico {mosaic_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>the mosaic {mosaic}</source>
        <translation>el mosaico {mosaic}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>the mosaic {service}</source>
        <translation>el mosaico {service}</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>the name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>the name of the host cannot be written</source>
        <translation>el nombre del equipo no se puede escribir</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>the name of the host is too long</source>
        <translation>el nombre del equipo es demasiado largo</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>the name {host} was not found within three seconds. Look at the address and your network.</source>
        <translation>el nombre {host} no se encontró en tres segundos. Revise la dirección y su red.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the new areas of the planned search {template_id}</source>
        <translation>las áreas nuevas de la búsqueda planificada {template_id}</translation>
    </message>
    <message>
        <location filename="../evidence/deliveries.py"/>
        <source>the new delivery</source>
        <translation>la nueva entrega</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the new mosaic {name}</source>
        <translation>el nuevo mosaico {name}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the new project {name}</source>
        <translation>el nuevo proyecto {name}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the number of areas that were added</source>
        <translation>el número de áreas añadidas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the number of areas that were deleted</source>
        <translation>el número de áreas eliminadas</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>the operator of the account, as the service knows it</source>
        <translation>el operador de la cuenta, como lo conoce el servicio</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>the outline</source>
        <translation>el contorno</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>the outline crosses itself in a way that leaves open which ground is meant</source>
        <translation>el contorno se cruza de un modo que deja abierto qué terreno se quiere decir</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>the outline has fewer than 3 different positions</source>
        <translation>el contorno tiene menos de 3 posiciones distintas</translation>
    </message>
    <message>
        <location filename="../bridge/formats.py"/>
        <source>the outlines</source>
        <translation>los contornos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the pixels of {actual_res} m are too coarse for the model, which takes {max_res} m or finer</source>
        <translation>los píxeles de {actual_res} m son demasiado gruesos para el modelo, que acepta {max_res} m o más finos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the pixels of {actual_res} m are too fine for the model, which takes {min_res} m or coarser</source>
        <translation>los píxeles de {actual_res} m son demasiado finos para el modelo, que acepta {min_res} m o más gruesos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the plan allows no more active planned searches; pause or delete one first</source>
        <translation>el plan no permite más búsquedas planificadas activas; pause o elimine una primero</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>the planned search {given_id}</source>
        <translation>la búsqueda planificada {given_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the planned search {name}</source>
        <translation>la búsqueda planificada {name}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the planned search {template_id}</source>
        <translation>la búsqueda planificada {template_id}</translation>
    </message>
    <message>
        <location filename="../bridge/judging.py"/>
        <source>the plot</source>
        <translation>la parcela</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>the plot id that was sent</source>
        <translation>el identificador de parcela enviado</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>the plots with their results, as GeoPackage (for a GIS) and GeoJSON (opens in any text editor)</source>
        <translation>las parcelas con sus resultados, en GeoPackage (para un SIG) y GeoJSON (se abre en cualquier editor de texto)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the preview of {filename}</source>
        <translation>la vista previa de {filename}</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>the process ended while it was sending</source>
        <translation>el proceso terminó mientras enviaba</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>the processing {given_id} and its results</source>
        <translation>el procesamiento {given_id} y sus resultados</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the processing {processing_id}</source>
        <translation>el procesamiento {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the processing {run}</source>
        <translation>el procesamiento {run}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the processings of the planned search {template_id}</source>
        <translation>los procesamientos de la búsqueda planificada {template_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the project {project_id}</source>
        <translation>el proyecto {project_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the quadkey address must contain {{q}}</source>
        <translation>la dirección quadkey debe contener {{q}}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the rating of the processing {processing_id}</source>
        <translation>la valoración del procesamiento {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the renamed image {image_id}</source>
        <translation>la imagen renombrada {image_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the request for the uploaded image was incomplete</source>
        <translation>la petición para la imagen subida estaba incompleta</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the request has no area</source>
        <translation>la petición no tiene área</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the request names no kind of imagery source</source>
        <translation>la petición no nombra ninguna clase de origen de imágenes</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the request to the imagery check was {request_type} instead of an object</source>
        <translation>la petición a la comprobación de imágenes era {request_type} en lugar de un objeto</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the result of the processing {processing_id}</source>
        <translation>el resultado del procesamiento {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/client.py"/>
        <source>the results of the search</source>
        <translation>los resultados de la búsqueda</translation>
    </message>
    <message>
        <location filename="../providers/epoch/risk.py"/>
        <source>the risk assessment</source>
        <translation>la evaluación de riesgo</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>the role in each is not known</source>
        <translation>la función en cada uno no se conoce</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/client.py"/>
        <source>the search</source>
        <translation>la búsqueda</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>the service named no activity, so the scenario cannot be followed</source>
        <translation>el servicio no nombró ninguna actividad, así que el escenario no se puede seguir</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>the service tells none before the run.</source>
        <translation>el servicio no dice ninguno antes de la ejecución.</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>the service tells none.</source>
        <translation>el servicio no dice ninguno.</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>the service's own id</source>
        <translation>el identificador del servicio</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>the size of the area is not checked</source>
        <translation>no se comprueba el tamaño del área</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>the size of the area is not checked and 'usable' is known of own imagery only</source>
        <translation>el tamaño del área no se comprueba y «usable» solo se conoce de imágenes propias</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>the state of the activity</source>
        <translation>el estado de la actividad</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the state of the image {image_id}</source>
        <translation>el estado de la imagen {image_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the state of the mosaic {mosaic_id}</source>
        <translation>el estado del mosaico {mosaic_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the state of the processing {processing_id}</source>
        <translation>el estado del procesamiento {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the storage limits</source>
        <translation>los límites de almacenamiento</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>the strata and samples of a sampling design</source>
        <translation>los estratos y muestras de un diseño de muestreo</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <source>the supplier is asked</source>
        <translation>se pregunta al proveedor</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>the tasks of the upload</source>
        <translation>las tareas de la subida</translation>
    </message>
    <message>
        <location filename="../processing/sinks.py"/>
        <source>the temporary folder</source>
        <translation>la carpeta temporal</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the tile {tile_location} could not be loaded (status {status}); check the imagery URL</source>
        <translation>la tesela {tile_location} no se pudo cargar (estado {status}); compruebe la URL de las imágenes</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the tile {tile_location} is not a picture; check the imagery URL</source>
        <translation>la tesela {tile_location} no es una imagen; compruebe la URL de las imágenes</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the tiles are {real_size} pixels; {expected_size} were expected</source>
        <translation>las teselas son de {real_size} píxeles; se esperaban {expected_size}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the tiles have {real_nchannels} bands; {expected_nchannels} were expected</source>
        <translation>las teselas tienen {real_nchannels} bandas; se esperaban {expected_nchannels}</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>the tip is removed where that changes next to nothing</source>
        <translation>se quita la punta donde eso casi no cambia nada</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>the upload is not complete; run it again to go on with it</source>
        <translation>la subida no está completa; ejecútelo de nuevo para seguir con ella</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the upload of {filename}</source>
        <translation>la subida de {filename}</translation>
    </message>
    <message>
        <location filename="../providers/beod/tree.py"/>
        <source>the value {node}</source>
        <translation>el valor {node}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>the value {value}</source>
        <translation>el valor {value}</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>the vertex is removed where the rest still encloses the plot</source>
        <translation>se quita el vértice donde el resto aún rodea la parcela</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the zoom must be a whole number, it was {actual_zoom}</source>
        <translation>el zoom debe ser un número entero, era {actual_zoom}</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>there is no folder {parent}</source>
        <translation>no hay carpeta {parent}</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>there is no profile '{profile}'. Choose one of: {uses}.</source>
        <translation>no hay perfil «{profile}». Elija uno de: {uses}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>there is no {instance_type} {uid} in this account</source>
        <translation>no hay {instance_type} {uid} en esta cuenta</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>these are the results of {}, and another layer is chosen.</source>
        <translation>estos son los resultados de {}, y se ha elegido otra capa.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>this account may not use the {instance_type} {uid}</source>
        <translation>esta cuenta no puede usar {instance_type} {uid}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>those of all projects are listed</source>
        <translation>se listan los de todos los proyectos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>to accept the processing {processing_id}</source>
        <translation>aceptar el procesamiento {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to delete areas of the planned search {template_id}</source>
        <translation>eliminar áreas de la búsqueda planificada {template_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>to delete the project {project_id}</source>
        <translation>eliminar el proyecto {project_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <location filename="../providers/mapflow/runs/client.py"/>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to delete {what}</source>
        <translation>eliminar {what}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>to link the image</source>
        <translation>vincular la imagen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to mark images as seen</source>
        <translation>marcar imágenes como vistas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>to name a price</source>
        <translation>decir un precio</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to pause the planned search {search}</source>
        <translation>pausar la búsqueda planificada {search}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>to reject the processing {processing_id}</source>
        <translation>rechazar el procesamiento {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>to rename the image {image_id}</source>
        <translation>renombrar la imagen {image_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>to rename the processing {processing_id}</source>
        <translation>renombrar el procesamiento {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to restart the planned search {search}</source>
        <translation>reiniciar la búsqueda planificada {search}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>to restart the processing {processing_id}</source>
        <translation>reiniciar el procesamiento {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to resume the planned search {search}</source>
        <translation>reanudar la búsqueda planificada {search}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>to share the project {project_id} with {email}</source>
        <translation>compartir el proyecto {project_id} con {email}</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>together</source>
        <translation>en total</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>turned to its footprint</source>
        <translation>girada según su huella</translation>
    </message>
    <message>
        <location filename="../providers/beod/operations.py"/>
        <location filename="../providers/mapflow/account/models.py"/>
        <location filename="../evidence/flags.py"/>
        <location filename="../processing/deliveries.py"/>
        <location filename="../ui/services_dock.py"/>
        <location filename="../ui/words.py"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>upload of {collection_id}</source>
        <translation>subida de {collection_id}</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>virtual raster</source>
        <translation>ráster virtual</translation>
    </message>
    <message>
        <location filename="../ui/findings.py"/>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>west,east,south,north in degrees; empty where it is not known.</source>
        <translation>oeste,este,sur,norte en grados; vacío donde no se conoce.</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>what answers at this address does not speak as {} does. Look at the address.</source>
        <translation>lo que responde en esta dirección no habla como {}. Revise la dirección.</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>what came is a web page{quoted}</source>
        <translation>lo que vino es una página web{quoted}</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>what came is an error message{quoted}</source>
        <translation>lo que vino es un mensaje de error{quoted}</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>what came is an error of the store{quoted}</source>
        <translation>lo que vino es un error del almacén{quoted}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>what is free is not checked</source>
        <translation>lo libre no se comprueba</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>what is free is not known</source>
        <translation>lo libre no se conoce</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>what the check of the plots found; opens in any web browser</source>
        <translation>lo que halló la comprobación de las parcelas; se abre en cualquier navegador</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>what was given</source>
        <translation>lo indicado</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>what was sent to which service and what it answered: ids, states, times and checksums</source>
        <translation>qué se envió a qué servicio y qué respondió: identificadores, estados, horas y sumas de verificación</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>who decided what on which plot, when and why; a row for each decision, the oldest first</source>
        <translation>quién decidió qué sobre qué parcela, cuándo y por qué; una fila por decisión, la más antigua primero</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>with an error</source>
        <translation>con un error</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>with errors</source>
        <translation>con errores</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>with warnings only</source>
        <translation>solo con advertencias</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>write the day as YYYY-MM-DD</source>
        <translation>escriba el día como AAAA-MM-DD</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>write two capital letters, as GH</source>
        <translation>escriba dos letras mayúsculas, como GH</translation>
    </message>
    <message>
        <location filename="../evidence/flags.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>zoom {actual_zoom} is too high, {max_zoom} is the highest</source>
        <translation>el zoom {actual_zoom} es demasiado alto, {max_zoom} es el más alto</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>zoom {actual_zoom} is too low, {min_zoom} is the lowest</source>
        <translation>el zoom {actual_zoom} es demasiado bajo, {min_zoom} es el más bajo</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>{actual_zoom} is no valid zoom</source>
        <translation>{actual_zoom} no es un zoom válido</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>{archive} cannot be unpacked ({strerror}).</source>
        <translation>{archive} no se puede descomprimir ({strerror}).</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>{archive} has {members_count} entries, more than {entries}.</source>
        <translation>{archive} tiene {members_count} entradas, más de {entries}.</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>{archive} is not a zip that can be read.</source>
        <translation>{archive} no es un zip que se pueda leer.</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>{area}: {size} ha in {count} parts on the ellipsoid</source>
        <translation>{area}: {size} ha en {count} partes sobre el elipsoide</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>{area}: {size} ha on the ellipsoid</source>
        <translation>{area}: {size} ha sobre el elipsoide</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>{bad_count} of {features_count} features of {name} are no points or polygons in longitude and latitude (number {named}). Nothing was filed. Export the plots for the EU first.</source>
        <translation>{bad_count} de {features_count} objetos de {name} no son puntos o polígonos en longitud y latitud (número {named}). No se presentó nada. Exporte primero las parcelas para la UE.</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>{bare} plots without an outline were left out: no ground, no decision.</source>
        <translation>{bare} parcelas sin contorno quedaron fuera: sin terreno no hay decisión.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/operations.py"/>
        <source>{collection_ids} names no collection. Nothing was sent.</source>
        <translation>{collection_ids} no nombra ninguna colección. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>{collection_id} is empty. Nothing was sent. 'List collections' shows the ids there are.</source>
        <translation>{collection_id} está vacío. No se envió nada. «Listar colecciones» muestra los identificadores que hay.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{confirm} must be switched on to delete {what}: it cannot be undone. Nothing was sent.</source>
        <translation>{confirm} debe estar activado para eliminar {what}: no se puede deshacer. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>{count} by {way}</source>
        <translation>{count} por {way}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/progress.py"/>
        <source>{count} failed</source>
        <translation>{count} fallaron</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{count} of {all} files, {size} MB</source>
        <translation>{count} de {all} archivos, {size} MB</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{count} of {all} or more files, {size} MB</source>
        <translation>{count} de {all} o más archivos, {size} MB</translation>
    </message>
    <message>
        <location filename="../bridge/uploads.py"/>
        <source>{count} of {count_2} plots of {layer} are ready to send: {total} ha, about {unit_count} processing units (an estimate), {size} MB.</source>
        <translation>{count} de {count_2} parcelas de {layer} están listas para enviar: {total} ha, unas {unit_count} unidades de proceso (estimación), {size} MB.</translation>
    </message>
    <message>
        <location filename="../bridge/ledger.py"/>
        <source>{count} plots: {fresh} are new or changed, {kept} keep their results of {day}.</source>
        <translation>{count} parcelas: {fresh} son nuevas o cambiadas, {kept} conservan sus resultados del {day}.</translation>
    </message>
    <message>
        <location filename="../bridge/ledger.py"/>
        <source>{count} plots: {fresh} are new or changed, {kept} keep their results of {first} to {last}.</source>
        <translation>{count} parcelas: {fresh} son nuevas o cambiadas, {kept} conservan sus resultados del {first} al {last}.</translation>
    </message>
    <message>
        <location filename="../bridge/ledger.py"/>
        <source>{count} plots: {fresh} are new or changed.</source>
        <translation>{count} parcelas: {fresh} son nuevas o cambiadas.</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>{count} results came, and none of them fits a plot that was sent: they carry none of its ids, and no outline is that of a plot. They are kept in {where}. Nothing was sent again. The first: {words}</source>
        <translation>Vinieron {count} resultados, y ninguno corresponde a una parcela enviada: no llevan ninguno de sus identificadores, y ningún contorno es el de una parcela. Se guardan en {where}. No se envió nada otra vez. El primero: {words}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/operations.py"/>
        <source>{damaged} came damaged; the package is fetched again.</source>
        <translation>{damaged} vino dañado; el paquete se obtiene de nuevo.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{damaged}: {reason}; the zip is fetched again.</source>
        <translation>{damaged}: {reason}; el zip se obtiene de nuevo.</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <source>{decision} by {reviewer}</source>
        <translation>{decision} por {reviewer}</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <source>{decision} on {day}</source>
        <translation>{decision} el {day}</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <source>{decision} on {day} by {reviewer}</source>
        <translation>{decision} el {day} por {reviewer}</translation>
    </message>
    <message>
        <location filename="../processing/collisions.py"/>
        <source>{description} and {description_2} are to go to the same place, {told}, where one would overwrite the other. Nothing was read, sent or written. Give each a file of its own, or a table of its own in a GeoPackage.</source>
        <translation>«{description}» y «{description_2}» van al mismo sitio, {told}, donde una sobrescribiría a la otra. No se leyó, envió ni escribió nada. Dé a cada una un archivo propio, o una tabla propia en un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/collisions.py"/>
        <source>{description} is also an input: {told}, given as {title}. Nothing was read, sent or written. Choose another file or table for it.</source>
        <translation>«{description}» es también una entrada: {told}, dada como «{title}». No se leyó, envió ni escribió nada. Elija otro archivo u otra tabla.</translation>
    </message>
    <message>
        <location filename="../providers/beod/scenario.py"/>
        <source>{dl_models}: this is no JSON list. Nothing was sent. Write [] for the service's own models.</source>
        <translation>{dl_models}: esto no es una lista JSON. No se envió nada. Escriba [] para los modelos del servicio.</translation>
    </message>
    <message>
        <location filename="../providers/beod/following.py"/>
        <source>{done} of {activities_count} runs ended</source>
        <translation>{done} de {activities_count} ejecuciones acabadas</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{each}: {file} cannot be opened, and is left out.</source>
        <translation>{each}: {file} no se puede abrir, y queda fuera.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>{email} and {password}</source>
        <translation>{email} y {password}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/queries.py"/>
        <source>{endpoint} needs the id of a collection. Nothing was sent.</source>
        <translation>{endpoint} necesita el identificador de una colección. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/operations.py"/>
        <source>{error} Asking again.</source>
        <translation>{error} Se pregunta de nuevo.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>{error} Nothing was sent. To send it all the same, {anew}.</source>
        <translation>{error} No se envió nada. Para enviarlo de todos modos, {anew}.</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{features} in {layers}</source>
        <translation>{features} en {layers}</translation>
    </message>
    <message>
        <location filename="../bridge/asked.py"/>
        <source>{field} holds something secret, which is not kept: fill it in again.</source>
        <translation>{field} contiene algo secreto, que no se guarda: rellénelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{field} must be the id of {what}. Nothing was sent.</source>
        <translation>{field} debe ser el identificador de {what}. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>{field}: '{given}' is not a date. Nothing was sent. Write it as YYYY-MM-DD.</source>
        <translation>{field}: «{given}» no es una fecha. No se envió nada. Escríbala como AAAA-MM-DD.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>{files} about {plots} were packed into {place}.</source>
        <translation>Se empaquetaron {files} sobre {plots} en {place}.</translation>
    </message>
    <message>
        <location filename="../bridge/rasters.py"/>
        <source>{file} cannot be converted to a GeoTIFF ({why}). Nothing was sent.</source>
        <translation>{file} no se puede convertir en GeoTIFF ({why}). No se envió nada.</translation>
    </message>
    <message>
        <location filename="../bridge/arrow.py"/>
        <source>{file} cannot be opened any more</source>
        <translation>{file} ya no se puede abrir</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} cannot be opened: another program keeps it, or you may not read it.</source>
        <translation>{file} no se puede abrir: otro programa lo retiene, o usted no puede leerlo.</translation>
    </message>
    <message>
        <location filename="../processing/evidence.py"/>
        <source>{file} cannot be read as a zip file ({error}). Nothing was changed. Choose the file that 'Make an evidence pack' wrote, or get it again from where it is kept.</source>
        <translation>{file} no se puede leer como archivo zip ({error}). No se cambió nada. Elija el archivo que escribió «Crear un paquete de pruebas», u obténgalo de nuevo de donde se guarda.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file} cannot be read as {file_format}. Nothing was sent.</source>
        <translation>{file} no se puede leer como {file_format}. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>{file} has no plot in it. Nothing was filed. Export the plots for the EU first.</source>
        <translation>{file} no contiene ninguna parcela. No se presentó nada. Exporte primero las parcelas para la UE.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} has several layers, of which {layer} was taken. To take another give {others}.</source>
        <translation>{file} tiene varias capas, de las que se tomó {layer}. Para tomar otra, dé {others}.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} holds no layer that QGIS knows.</source>
        <translation>{file} no contiene ninguna capa que QGIS conozca.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} holds several layers: give one of them, as {given}, or unpack it and give the file.</source>
        <translation>{file} contiene varias capas: dé una de ellas, como {given}, o descomprímalo y dé el archivo.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} holds {lacking} without its {lacking_2} file: pack all files of a Shapefile together.</source>
        <translation>{file} contiene {lacking} sin su archivo {lacking_2}: comprima juntos todos los archivos de un Shapefile.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} holds {layer}, which cannot be opened: it is damaged, or of a kind that needs a plugin.</source>
        <translation>{file} contiene {layer}, que no se puede abrir: está dañado, o es de un tipo que necesita un complemento.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} is GeoParquet, which this QGIS cannot read, as its GDAL has no Parquet driver: save it as a GeoPackage with one that has.</source>
        <translation>{file} es GeoParquet, que este QGIS no puede leer, pues su GDAL no tiene controlador Parquet: guárdelo como GeoPackage con uno que lo tenga.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is a PDF, which has no plots to read: ask for a GeoPackage, a GeoJSON file or a Shapefile.</source>
        <translation>{file} es un PDF, sin parcelas que leer: pida un GeoPackage, un archivo GeoJSON o un Shapefile.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is a QGIS project: open it, and give one of its layers.</source>
        <translation>{file} es un proyecto de QGIS: ábralo y dé una de sus capas.</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>{file} is a file</source>
        <translation>{file} es un archivo</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>{file} is a folder</source>
        <translation>{file} es una carpeta</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is a packed archive: unpack it, and give the file in it.</source>
        <translation>{file} es un archivo comprimido: descomprímalo y dé el archivo que contiene.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is a part of a Shapefile: give {main}, with the others beside it.</source>
        <translation>{file} es una parte de un Shapefile: dé {main}, con los demás archivos al lado.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is a web page that was saved under that name: download the file itself.</source>
        <translation>{file} es una página web guardada con ese nombre: descargue el archivo en sí.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>{file} is copied into a compressed GeoTIFF first.</source>
        <translation>{file} se copia primero en un GeoTIFF comprimido.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} is damaged, or no zip: fetch or pack it again.</source>
        <translation>{file} está dañado, o no es un zip: obténgalo o comprímalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../providers/steps.py"/>
        <source>{file} is damaged. Nothing was sent. Run the algorithm again.</source>
        <translation>{file} está dañado. No se envió nada. Ejecute el algoritmo de nuevo.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is empty, so it was not written to its end: get it again.</source>
        <translation>{file} está vacío, así que no se escribió hasta el final: obténgalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>{file} is larger than 25 MB, which a statement takes. Nothing was filed. Split it.</source>
        <translation>{file} supera los 25 MB que acepta una declaración. No se presentó nada. Divídalo.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is locked by another program: close it there, and try again.</source>
        <translation>{file} está bloqueado por otro programa: ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>{file} is no GeoJSON with plots. Nothing was filed. Export the plots for the EU first.</source>
        <translation>{file} no es un GeoJSON con parcelas. No se presentó nada. Exporte primero las parcelas para la UE.</translation>
    </message>
    <message>
        <location filename="../bridge/decisions.py"/>
        <source>{file} is no GeoPackage that can be written to, so no decision was stored. Choose another file; a new one is made.</source>
        <translation>{file} no es un GeoPackage en que se pueda escribir, así que no se guardó ninguna decisión. Elija otro archivo; se crea uno nuevo.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} is no file that QGIS can read as a layer: it is damaged, or of a kind that needs a plugin.</source>
        <translation>{file} no es un archivo que QGIS pueda leer como capa: está dañado, o es de un tipo que necesita un complemento.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>{file} is not a path of this service: it must begin with one slash. Nothing was sent.</source>
        <translation>{file} no es una ruta de este servicio: debe empezar por una barra. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../bridge/rasters.py"/>
        <source>{file} is not a raster that can be read. Nothing was sent.</source>
        <translation>{file} no es un ráster que se pueda leer. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{file} is not shown: a shapefile needs its .shx and .dbf beside it, and one is missing.</source>
        <translation>{file} no se muestra: un shapefile necesita sus .shx y .dbf al lado, y falta uno.</translation>
    </message>
    <message>
        <location filename="../processing/evidence.py"/>
        <source>{file} is not whole: {changed_count} files differ ({named}).</source>
        <translation>{file} no está íntegro: {changed_count} archivos difieren ({named}).</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>{file} is not yours to write</source>
        <translation>usted no puede escribir en {file}</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file} is sent unchecked. {cause__}</source>
        <translation>{file} se envía sin comprobar. {cause__}</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} is text in UTF-16, which QGIS does not read as a table: save it as UTF-8.</source>
        <translation>{file} es texto en UTF-16, que QGIS no lee como tabla: guárdelo como UTF-8.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} is text that QGIS does not open by itself: load it with {menu}, and give that layer.</source>
        <translation>{file} es texto que QGIS no abre por sí mismo: cárguelo con {menu}, e indique esa capa.</translation>
    </message>
    <message>
        <location filename="../processing/evidence.py"/>
        <source>{file} is whole: {files} files are as they were written.</source>
        <translation>{file} está íntegro: {files} archivos están como se escribieron.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} only names a file that is kept elsewhere (Git LFS): get that file.</source>
        <translation>{file} solo nombra un archivo que se guarda en otro lugar (Git LFS): obtenga ese archivo.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file} says that its coordinates are {authid}; the service takes longitude/latitude.</source>
        <translation>{file} dice que sus coordenadas son {authid}; el servicio acepta longitud/latitud.</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>{file} unpacks to more than {most} GB, which no result of {size} MB does.</source>
        <translation>{file} se descomprime en más de {most} GB, lo que ningún resultado de {size} MB hace.</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>{file} would unpack to more than {most} GB, which no result of {size} MB does.</source>
        <translation>{file} se descomprimiría en más de {most} GB, lo que ningún resultado de {size} MB hace.</translation>
    </message>
    <message>
        <location filename="../processing/collisions.py"/>
        <source>{file}, table {table}</source>
        <translation>{file}, tabla {table}</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: it cannot be copied into one GeoTIFF ({why}).</source>
        <translation>{file}: no se puede copiar en un solo GeoTIFF ({why}).</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: its tiles cannot be put together ({why}).</source>
        <translation>{file}: sus teselas no se pueden juntar ({why}).</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: none of its {count} tiles can be read.</source>
        <translation>{file}: ninguna de sus {count} teselas se puede leer.</translation>
    </message>
    <message>
        <location filename="../bridge/crs.py"/>
        <source>{file}: such a file always means longitude and latitude, and the layer {name} has no coordinate reference system that says where it is. Nothing was written. Choose a GeoPackage.</source>
        <translation>{file}: un archivo así siempre es de longitud y latitud, y la capa {name} no tiene un sistema de coordenadas que diga dónde está. No se escribió nada. Elija un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file}: the service takes GeoJSON (.geojson), CSV (.csv), a zipped Shapefile (.zip) or GeoParquet (.parquet). Nothing was sent.</source>
        <translation>{file}: el servicio acepta GeoJSON (.geojson), CSV (.csv), un Shapefile comprimido (.zip) o GeoParquet (.parquet). No se envió nada.</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: this version of QGIS cannot show it (3D tiles need 3.34 or later). It is at {layer}</source>
        <translation>{file}: esta versión de QGIS no puede mostrarlo (las teselas 3D necesitan 3.34 o posterior). Está en {layer}</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file}: {feature_count} plots, {areas} ha.</source>
        <translation>{file}: {feature_count} parcelas, {areas} ha.</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: {file_2} cannot be read and is left out ({error}).</source>
        <translation>{file}: {file_2} no se puede leer y queda fuera ({error}).</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: {file_2} is not a raster that can be read, and is left out.</source>
        <translation>{file}: {file_2} no es un ráster que se pueda leer, y queda fuera.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>{file}: {plots}, {features}, {area} ha, {producers}, {size} MB.</source>
        <translation>{file}: {plots}, {features}, {area} ha, {producers}, {size} MB.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file}: {rule} ({count}). The file is sent as it is.</source>
        <translation>{file}: {rule} ({count}). El archivo se envía tal cual.</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: {target} could not be written to the end.</source>
        <translation>{file}: {target} no se pudo escribir hasta el final.</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>{fit} of {count} plots may be sent; {n} plots have errors and should be corrected first.</source>
        <comment>number</comment>
        <extracomment>One: {fit} of {count} plots may be sent; 1 plot has an error and should be corrected first.</extracomment>
        <translation><numerusform>{fit} de {count} parcelas se pueden enviar; {n} parcela tiene un error y debe corregirse primero.</numerusform><numerusform>{fit} de {count} parcelas se pueden enviar; {n} parcelas tienen errores y deben corregirse primero.</numerusform></translation>
    </message>
    <message>
        <location filename="../processing/repair.py"/>
        <source>{fixed} plots repaired, {unchanged} unchanged, {rejected} rejected.</source>
        <translation>{fixed} parcelas reparadas, {unchanged} sin cambios, {rejected} rechazadas.</translation>
    </message>
    <message>
        <location filename="../processing/packets.py"/>
        <source>{folder} is a file, and the packets need a folder. Nothing was written. Choose another place.</source>
        <translation>{folder} es un archivo, y los paquetes necesitan una carpeta. No se escribió nada. Elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>{hectares} ha</source>
        <translation>{hectares} ha</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>{host} takes the connection, but did not answer within three seconds.</source>
        <translation>{host} acepta la conexión, pero no respondió en tres segundos.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>{image} was not uploaded</source>
        <translation>{image} no se subió</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>{job} failed at {service}: {job_2}</source>
        <translation>{job} falló en {service}: {job_2}</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>{job} is being sent by another QGIS.</source>
        <translation>{job} lo está enviando otro QGIS.</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>{job} was never sent; run it again to send it.</source>
        <translation>{job} nunca se envió; ejecútelo de nuevo para enviarlo.</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>{job}: the service shows no trace of it. Run it again to look again, or {anew}.</source>
        <translation>{job}: el servicio no muestra rastro de ello. Ejecútelo de nuevo para mirar otra vez, o {anew}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>{kind} tiles</source>
        <translation>teselas {kind}</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{later}; {anew} to send a new one, which may cost a second time.</source>
        <translation>{later}; {anew} para enviar uno nuevo, lo que puede costar otra vez.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{later}; {anew} to send a new one.</source>
        <translation>{later}; {anew} para enviar uno nuevo.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{layer} has no column '{column}'. Nothing was sent. It has {columns}.</source>
        <translation>{layer} no tiene columna «{column}». No se envió nada. Tiene {columns}.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{layer} is a table without geometry, whose column '{column}' holds outlines as text (WKT): load it with {menu} and 'Well known text', and give that layer.</source>
        <translation>{layer} es una tabla sin geometría, cuya columna «{column}» contiene contornos como texto (WKT): cárguela con {menu} y «Well known text», e indique esa capa.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{layer} is a table without geometry, whose columns '{lon}' and '{lat}' look like places: load it with {menu} and 'Point coordinates' and 'DMS coordinates', or run 'Create points layer from table', and give that layer.</source>
        <translation>{layer} es una tabla sin geometría, cuyas columnas «{lon}» y «{lat}» parecen lugares: cárguela con {menu}, «Coordenadas del punto» y «Coordenadas GMS», o ejecute «Crear capa de puntos a partir de tabla», e indique esa capa.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{layer} is a table without geometry, whose columns '{lon}' and '{lat}' look like places: load it with {menu} and 'Point coordinates', or run 'Create points layer from table', and give that layer.</source>
        <translation>{layer} es una tabla sin geometría, cuyas columnas «{lon}» y «{lat}» parecen lugares: cárguela con {menu} y «Coordenadas del punto», o ejecute «Crear capa de puntos a partir de tabla», e indique esa capa.</translation>
    </message>
    <message>
        <location filename="../bridge/rasters.py"/>
        <source>{layer} is not a raster file on this computer. Nothing was sent. Save it as a file first.</source>
        <translation>{layer} no es un archivo ráster de este ordenador. No se envió nada. Guárdelo primero como archivo.</translation>
    </message>
    <message>
        <location filename="../ui/loading.py"/>
        <source>{layer} is on the map, but not named, styled and grouped as it should be.</source>
        <translation>{layer} está en el mapa, pero sin el nombre, estilo y grupo que debería.</translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/sources.py"/>
        <source>{layer}, {n} features, {crs}</source>
        <comment>number</comment>
        <extracomment>One: {layer}, {n} feature, {crs}</extracomment>
        <translation><numerusform>{layer}, {n} objeto, {crs}</numerusform><numerusform>{layer}, {n} objetos, {crs}</numerusform></translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{layer}: {count} part(s), {area} ha.</source>
        <translation>{layer}: {count} parte(s), {area} ha.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>{layer}: {message} Nothing was written.</source>
        <translation>{layer}: {message} No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>{left} findings without an outline were left out: no ground, no decision.</source>
        <translation>{left} hallazgos sin contorno quedaron fuera: sin terreno no hay decisión.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/models.py"/>
        <source>{left} km2</source>
        <translation>{left} km2</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>{matched} of {sent} plots have results.</source>
        <translation>{matched} de {sent} parcelas tienen resultados.</translation>
    </message>
    <message>
        <location filename="../providers/beod/following.py"/>
        <source>{missing} of the runs could not be started or followed; run the algorithm again to go on</source>
        <translation>{missing} de las ejecuciones no se pudieron iniciar o seguir; ejecute el algoritmo de nuevo para seguir</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>{model} over {total} ha in {words} with {chosen}.</source>
        <translation>{model} sobre {total} ha en {words} con {chosen}.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>{name} broke off after {came} of {due} bytes. Try again.</source>
        <translation>{name} se cortó tras {came} de {due} bytes. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name} crosses the 180 degree meridian. Nothing was sent. Split it there.</source>
        <translation>{name} cruza el meridiano de 180 grados. No se envió nada. Divídalo ahí.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{name} did arrive: following it.</source>
        <translation>{name} sí llegó: se le sigue.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name} has no geometry and is left out.</source>
        <translation>{name} no tiene geometría y queda fuera.</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>{name} has {came} bytes where {size} are due.</source>
        <translation>{name} tiene {came} bytes donde se esperan {size}.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{name} is a table without geometry, so it has no plots: join it to a layer that has them.</source>
        <translation>{name} es una tabla sin geometría, así que no tiene parcelas: únala a una capa que las tenga.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>{name} is in the mosaic already.</source>
        <translation>{name} ya está en el mosaico.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name} is left out: {error}.</source>
        <translation>{name} queda fuera: {error}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>{name} is no longer what it was at {parent}. It was not sent.</source>
        <translation>{name} ya no es lo que era en {parent}. No se envió.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name} is not valid ({why}). Nothing was sent. 'Check plots' shows where; 'Repair a copy' can mend it.</source>
        <translation>{name} no es válido ({why}). No se envió nada. «Comprobar parcelas» muestra dónde; «Reparar una copia» puede arreglarlo.</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>{name} is not what was to come: {wrong}.</source>
        <translation>{name} no es lo que debía venir: {wrong}.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name} lies outside longitude -180..180, latitude -90..90. Nothing was sent.</source>
        <translation>{name} está fuera de la longitud -180..180, latitud -90..90. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>{name} must not be empty. Nothing was sent.</source>
        <translation>{name} no debe estar vacío. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>{name} was not uploaded: {words}</source>
        <translation>{name} no se subió: {words}</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name}: {error}. Nothing was sent.</source>
        <translation>{name}: {error}. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../bridge/claims.py"/>
        <source>{number} of {layer}</source>
        <translation>{number} de {layer}</translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/deliveries.py"/>
        <source>{n} are gone</source>
        <comment>number</comment>
        <extracomment>One: {n} is gone</extracomment>
        <translation><numerusform>{n} ha desaparecido</numerusform><numerusform>{n} han desaparecido</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>{n} bands</source>
        <comment>number</comment>
        <extracomment>One: {n} band</extracomment>
        <translation><numerusform>{n} banda</numerusform><numerusform>{n} bandas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/wording.py"/>
        <source>{n} bytes</source>
        <comment>number</comment>
        <extracomment>One: {n} byte</extracomment>
        <translation><numerusform>{n} byte</numerusform><numerusform>{n} bytes</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/wording.py"/>
        <source>{n} credits</source>
        <comment>number</comment>
        <extracomment>One: {n} credit</extracomment>
        <translation><numerusform>{n} crédito</numerusform><numerusform>{n} créditos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/beod/area.py"/>
        <source>{n} credits are left</source>
        <comment>number</comment>
        <extracomment>One: {n} credit is left</extracomment>
        <translation><numerusform>queda {n} crédito</numerusform><numerusform>quedan {n} créditos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/epoch/ndjson.py"/>
        <location filename="../providers/mapflow/runs/results.py"/>
        <location filename="../processing/eudr.py"/>
        <source>{n} features</source>
        <comment>number</comment>
        <extracomment>One: {n} feature</extracomment>
        <translation><numerusform>{n} objeto</numerusform><numerusform>{n} objetos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/misfits.py"/>
        <source>{n} features are {family}, which this output cannot hold beside the others.</source>
        <comment>number</comment>
        <extracomment>One: {n} feature is of another type ({family}), which this output cannot hold beside the others.</extracomment>
        <translation><numerusform>{n} objeto es {family}, lo que esta salida no puede contener junto a los demás.</numerusform><numerusform>{n} objetos son {family}, lo que esta salida no puede contener junto a los demás.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/misfits.py"/>
        <source>{n} features are {family}: they are in {layer}</source>
        <comment>number</comment>
        <extracomment>One: {n} feature is of another type ({family}): it is in {layer}</extracomment>
        <translation><numerusform>{n} entidad es de otro tipo ({family}): está en {layer}</numerusform><numerusform>{n} entidades son {family}: están en {layer}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/runs/operations.py"/>
        <source>{n} features in the result.</source>
        <comment>number</comment>
        <extracomment>One: {n} feature in the result.</extracomment>
        <translation><numerusform>{n} objeto en el resultado.</numerusform><numerusform>{n} objetos en el resultado.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/beod/download.py"/>
        <location filename="../processing/packs.py"/>
        <source>{n} files</source>
        <comment>number</comment>
        <extracomment>One: {n} file</extracomment>
        <translation><numerusform>{n} archivo</numerusform><numerusform>{n} archivos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/packets.py"/>
        <source>{n} findings are about no plot of {layer}; they were left out.</source>
        <comment>number</comment>
        <extracomment>One: {n} finding is about no plot of {layer}; it was left out.</extracomment>
        <translation><numerusform>{n} hallazgo no trata de ninguna parcela de {layer}; quedó fuera.</numerusform><numerusform>{n} hallazgos no tratan de ninguna parcela de {layer}; quedaron fuera.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/pages.py"/>
        <source>{n} findings.</source>
        <comment>number</comment>
        <extracomment>One: {n} finding.</extracomment>
        <translation><numerusform>{n} hallazgo.</numerusform><numerusform>{n} hallazgos.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} flagged plots have no decision.</source>
        <comment>number</comment>
        <extracomment>One: {n} flagged plot has no decision.</extracomment>
        <translation><numerusform>{n} parcela marcada no tiene decisión.</numerusform><numerusform>{n} parcelas marcadas no tienen decisión.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} flagged plots were accepted in the review.</source>
        <comment>number</comment>
        <extracomment>One: {n} flagged plot was accepted in the review.</extracomment>
        <translation><numerusform>{n} parcela marcada fue aceptada en la revisión.</numerusform><numerusform>{n} parcelas marcadas fueron aceptadas en la revisión.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/deliveries.py"/>
        <source>{n} ids stand more than once in {delivery} ({ids})</source>
        <comment>number</comment>
        <extracomment>One: {n} id stands more than once in {delivery} ({ids})</extracomment>
        <translation><numerusform>{n} identificador está más de una vez en {delivery} ({ids})</numerusform><numerusform>{n} identificadores están más de una vez en {delivery} ({ids})</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>{n} images</source>
        <comment>number</comment>
        <extracomment>One: {n} image</extracomment>
        <translation><numerusform>{n} imagen</numerusform><numerusform>{n} imágenes</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>{n} images and mosaics</source>
        <comment>number</comment>
        <extracomment>One: {n} image or mosaic</extracomment>
        <translation><numerusform>{n} imagen o mosaico</numerusform><numerusform>{n} imágenes y mosaicos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>{n} images of your own</source>
        <comment>number</comment>
        <extracomment>One: {n} image of your own</extracomment>
        <translation><numerusform>{n} imagen propia</numerusform><numerusform>{n} imágenes propias</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/eudr.py"/>
        <source>{n} more plots have errors.</source>
        <comment>number</comment>
        <extracomment>One: {n} more plot has errors.</extracomment>
        <translation><numerusform>{n} parcela más tiene errores.</numerusform><numerusform>{n} parcelas más tienen errores.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/fitness.py"/>
        <source>{n} more plots stay home for such reasons.</source>
        <comment>number</comment>
        <extracomment>One: {n} more plot stays home for such reasons.</extracomment>
        <translation><numerusform>{n} parcela más no se envía por razones así.</numerusform><numerusform>{n} parcelas más no se envían por razones así.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/fitness.py"/>
        <location filename="../processing/eudr.py"/>
        <source>{n} of {count} plots of {layer} have errors: {rules}.</source>
        <comment>number</comment>
        <extracomment>One: {n} of {count} plots of {layer} has errors: {rules}.</extracomment>
        <translation><numerusform>{n} de {count} parcelas de {layer} tiene errores: {rules}.</numerusform><numerusform>{n} de {count} parcelas de {layer} tienen errores: {rules}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/areas.py"/>
        <source>{n} of {count} polygons of {layer} have errors: {rules}.</source>
        <comment>number</comment>
        <extracomment>One: {n} of {count} polygons of {layer} has errors: {rules}.</extracomment>
        <translation><numerusform>{n} de {count} polígonos de {layer} tiene errores: {rules}.</numerusform><numerusform>{n} de {count} polígonos de {layer} tienen errores: {rules}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/following.py"/>
        <source>{n} of {wanted} runs are started; run it again to start the others</source>
        <comment>number</comment>
        <extracomment>One: {n} of {wanted} runs is started; run it again to start the others</extracomment>
        <translation><numerusform>{n} de {wanted} ejecuciones está iniciada; ejecútelo de nuevo para iniciar las demás</numerusform><numerusform>{n} de {wanted} ejecuciones están iniciadas; ejecútelo de nuevo para iniciar las demás</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/packets.py"/>
        <source>{n} packets were written to {folder}.</source>
        <comment>number</comment>
        <extracomment>One: {n} packet was written to {folder}.</extracomment>
        <translation><numerusform>{n} envío se escribió en {folder}.</numerusform><numerusform>{n} envíos se escribieron en {folder}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/atlas.py"/>
        <source>{n} pages were written to {file}.</source>
        <comment>number</comment>
        <extracomment>One: {n} page was written to {file}.</extracomment>
        <translation><numerusform>{n} página se escribió en {file}.</numerusform><numerusform>{n} páginas se escribieron en {file}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <location filename="../processing/eudr.py"/>
        <location filename="../processing/packs.py"/>
        <source>{n} plots</source>
        <comment>number</comment>
        <extracomment>One: {n} plot</extracomment>
        <translation><numerusform>{n} parcela</numerusform><numerusform>{n} parcelas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots are there twice: their ground would be declared again.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot is there twice: its ground would be declared again.</extracomment>
        <translation><numerusform>{n} parcela está dos veces: su terreno se declararía otra vez.</numerusform><numerusform>{n} parcelas están dos veces: su terreno se declararía otra vez.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/collection.py"/>
        <source>{n} plots came back in several parts, which are put together again.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot came back in several parts, which are put together again.</extracomment>
        <translation><numerusform>{n} parcela volvió en varias partes, que se unen de nuevo.</numerusform><numerusform>{n} parcelas volvieron en varias partes, que se unen de nuevo.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/drawing.py"/>
        <source>{n} plots have no place to draw.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot has no place to draw.</extracomment>
        <translation><numerusform>{n} parcela no tiene lugar donde dibujarla.</numerusform><numerusform>{n} parcelas no tienen lugar donde dibujarlas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots have no result on this computer.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot has no result on this computer.</extracomment>
        <translation><numerusform>{n} parcela no tiene resultado en este ordenador.</numerusform><numerusform>{n} parcelas no tienen resultado en este ordenador.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/collection.py"/>
        <source>{n} plots have results of several periods: a row for each of them.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot has results of several periods: a row for each of them.</extracomment>
        <translation><numerusform>{n} parcela tiene resultados de varios periodos: una fila por cada uno.</numerusform><numerusform>{n} parcelas tienen resultados de varios periodos: una fila por cada uno.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/drawing.py"/>
        <source>{n} plots lie far from the others, outside this picture.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot lies far from the others, outside this picture.</extracomment>
        <translation><numerusform>{n} parcela está lejos de las demás, fuera de esta imagen.</numerusform><numerusform>{n} parcelas están lejos de las demás, fuera de esta imagen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/words.py"/>
        <source>{n} plots of the layer to compare with have no ground on the globe, so no claim on them was looked for; check that layer by itself, it tells why.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot of the layer to compare with has no ground on the globe, so no claim on it was looked for; check that layer by itself, it tells why.</extracomment>
        <translation><numerusform>{n} parcela de la capa de comparación no tiene terreno en el globo, así que no se buscaron reclamaciones sobre ella; compruebe esa capa por sí sola para ver por qué.</numerusform><numerusform>{n} parcelas de la capa de comparación no tienen terreno en el globo, así que no se buscaron reclamaciones sobre ellas; compruebe esa capa por sí sola para ver por qué.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/deliveries.py"/>
        <source>{n} plots of {delivery} have no id (features {features})</source>
        <comment>number</comment>
        <extracomment>One: {n} plot of {delivery} has no id (feature {features})</extracomment>
        <translation><numerusform>{n} parcela de {delivery} no tiene identificador (objeto {features})</numerusform><numerusform>{n} parcelas de {delivery} no tienen identificador (objetos {features})</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/eudr.py"/>
        <source>{n} plots of {layer} cannot be written: {named} Nothing was written. Choose to leave them out.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot of {layer} cannot be written: {named} Nothing was written. Choose to leave it out.</extracomment>
        <translation><numerusform>{n} parcela de {layer} no se puede escribir: {named} No se escribió nada. Elija excluirla.</numerusform><numerusform>{n} parcelas de {layer} no se pueden escribir: {named} No se escribió nada. Elija excluirlas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/ledger.py"/>
        <source>{n} plots stay home, as they are under way in {jobs}.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot stays home, as it is under way in {jobs}.</extracomment>
        <translation><numerusform>{n} parcela no se envía, pues está en curso en {jobs}.</numerusform><numerusform>{n} parcelas no se envían, pues están en curso en {jobs}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots were declared before, in the statement {reference} of {day}.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot was declared before, in the statement {reference} of {day}.</extracomment>
        <translation><numerusform>{n} parcela ya se declaró antes, en la declaración {reference} del {day}.</numerusform><numerusform>{n} parcelas ya se declararon antes, en la declaración {reference} del {day}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/eudr.py"/>
        <source>{n} plots were left out.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot was left out.</extracomment>
        <translation><numerusform>{n} parcela quedó fuera.</numerusform><numerusform>{n} parcelas quedaron fuera.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots were put off in the review.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot was put off in the review.</extracomment>
        <translation><numerusform>{n} parcela se aplazó en la revisión.</numerusform><numerusform>{n} parcelas se aplazaron en la revisión.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots were rejected in the review and would be declared all the same.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot was rejected in the review and would be declared all the same.</extracomment>
        <translation><numerusform>{n} parcela fue rechazada en la revisión y se declararía de todos modos.</numerusform><numerusform>{n} parcelas fueron rechazadas en la revisión y se declararían de todos modos.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots with deforestation found.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot with deforestation found.</extracomment>
        <translation><numerusform>{n} parcela con deforestación hallada.</numerusform><numerusform>{n} parcelas con deforestación hallada.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/drawing.py"/>
        <source>{n} plots, {faulty} with errors</source>
        <comment>number</comment>
        <extracomment>One: {n} plot, {faulty} with errors</extracomment>
        <translation><numerusform>{n} parcela, {faulty} con errores</numerusform><numerusform>{n} parcelas, {faulty} con errores</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/pages.py"/>
        <source>{n} plots, {flagged} of them flagged, {unassessed} not assessed.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot, {flagged} of them flagged, {unassessed} not assessed.</extracomment>
        <translation><numerusform>{n} parcela, {flagged} de ellas marcadas, {unassessed} sin evaluar.</numerusform><numerusform>{n} parcelas, {flagged} de ellas marcadas, {unassessed} sin evaluar.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/check.py"/>
        <source>{n} plots: {fit} fit to send, {bad} with errors.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot: {fit} fit to send, {bad} with errors.</extracomment>
        <translation><numerusform>{n} parcela: {fit} aptas para enviar, {bad} con errores.</numerusform><numerusform>{n} parcelas: {fit} aptas para enviar, {bad} con errores.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/deliveries.py"/>
        <source>{n} plots: {new} new, {changed} changed, {unchanged} unchanged; {gone}</source>
        <comment>number</comment>
        <extracomment>One: {n} plot: {new} new, {changed} changed, {unchanged} unchanged; {gone}</extracomment>
        <translation><numerusform>{n} parcela: {new} nuevas, {changed} cambiadas, {unchanged} sin cambios; {gone}</numerusform><numerusform>{n} parcelas: {new} nuevas, {changed} cambiadas, {unchanged} sin cambios; {gone}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/eudr.py"/>
        <source>{n} producers</source>
        <comment>number</comment>
        <extracomment>One: {n} producer</extracomment>
        <translation><numerusform>{n} productor</numerusform><numerusform>{n} productores</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/paging.py"/>
        <source>{n} results</source>
        <comment>number</comment>
        <extracomment>One: {n} result</extracomment>
        <translation><numerusform>{n} resultado</numerusform><numerusform>{n} resultados</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/collection.py"/>
        <source>{n} results fit no plot; they are kept in {where}.</source>
        <comment>number</comment>
        <extracomment>One: {n} result fits no plot; it is kept in {where}.</extracomment>
        <translation><numerusform>{n} resultado no corresponde a ninguna parcela; se guarda en {where}.</numerusform><numerusform>{n} resultados no corresponden a ninguna parcela; se guardan en {where}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/collection.py"/>
        <source>{n} results found their plots: {ways}.</source>
        <comment>number</comment>
        <extracomment>One: {n} result found its plot: {ways}.</extracomment>
        <translation><numerusform>{n} resultado encontró su parcela: {ways}.</numerusform><numerusform>{n} resultados encontraron sus parcelas: {ways}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>{n} runs</source>
        <comment>number</comment>
        <extracomment>One: {n} run</extracomment>
        <translation><numerusform>{n} ejecución</numerusform><numerusform>{n} ejecuciones</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/epoch/sampling.py"/>
        <source>{n} samples</source>
        <comment>number</comment>
        <extracomment>One: {n} sample</extracomment>
        <translation><numerusform>{n} muestra</numerusform><numerusform>{n} muestras</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>{n} search results of {provider}</source>
        <comment>number</comment>
        <extracomment>One: {n} search result of {provider}</extracomment>
        <translation><numerusform>{n} resultado de búsqueda de {provider}</numerusform><numerusform>{n} resultados de búsqueda de {provider}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/epoch/sampling.py"/>
        <source>{n} strata</source>
        <comment>number</comment>
        <extracomment>One: {n} stratum</extracomment>
        <translation><numerusform>{n} estrato</numerusform><numerusform>{n} estratos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>{n} times</source>
        <comment>number</comment>
        <extracomment>One: once</extracomment>
        <translation><numerusform>una vez</numerusform><numerusform>{n} veces</numerusform></translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>{opened}: vector tiles at {layer}</source>
        <translation>{opened}: teselas vectoriales en {layer}</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>{output} cannot be written: {file} is no database that opens for writing. Nothing was sent.</source>
        <translation>«{output}» no se puede escribir: {file} no es una base de datos que se abra para escribir. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>{output} cannot be written: {why}. Nothing was sent.</source>
        <translation>«{output}» no se puede escribir: {why}. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../bridge/settings.py"/>
        <source>{poll_scale} must be a number from 0 up, not '{text}'. Nothing was sent.</source>
        <translation>{poll_scale} debe ser un número de 0 en adelante, no «{text}». No se envió nada.</translation>
    </message>
    <message>
        <location filename="../checks/repair.py"/>
        <source>{profile} do not take this type of geometry.</source>
        <translation>«{profile}» no acepta este tipo de geometría.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>{reference} or {uuid}</source>
        <translation>{reference} o {uuid}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/queries.py"/>
        <source>{results} does not know the option {unknown}; it knows {options}. Nothing was sent.</source>
        <translation>{results} no conoce la opción {unknown}; conoce {options}. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>{rows_count} decisions were added to {file}, which has {whole} now.</source>
        <translation>Se añadieron {rows_count} decisiones a {file}, que tiene ahora {whole}.</translation>
    </message>
    <message>
        <location filename="../bridge/checking.py"/>
        <source>{rule}: {count} (plot {plots} and {more} more)</source>
        <translation>{rule}: {count} (parcela {plots} y {more} más)</translation>
    </message>
    <message>
        <location filename="../bridge/checking.py"/>
        <source>{rule}: {count} (plot {plots})</source>
        <translation>{rule}: {count} (parcela {plots})</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>{runs_count} of {runs_count_2} runs ended</source>
        <translation>{runs_count} de {runs_count_2} ejecuciones acabadas</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} answered ({status}) with nothing where data is due. {later}</source>
        <translation>{service} respondió ({status}) sin nada donde se esperan datos. {later}</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} answered ({status}) with {what} instead of data{words}. {later}</source>
        <translation>{service} respondió ({status}) con {what} en lugar de datos{words}. {later}</translation>
    </message>
    <message>
        <location filename="../providers/wire.py"/>
        <source>{service} answered with more than {most} MB where a short answer is due.</source>
        <translation>{service} respondió con más de {most} MB donde se espera una respuesta corta.</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>{service} answered with nothing where {what} should be.</source>
        <translation>En la respuesta de {service} no hay nada donde debería estar: {what}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/placing.py"/>
        <source>{service} answered with something that is no picture{said}. Try again later.</source>
        <translation>{service} respondió con algo que no es una imagen{said}. Inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} answered with the unexpected status {status}{words}</source>
        <translation>{service} respondió con el estado inesperado {status}{words}</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>{service} answered without {what}: {words}.</source>
        <translation>En la respuesta de {service} falta: {what}. Dice: {words}.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} asks for payment or credits (402){words}</source>
        <translation>{service} pide un pago o créditos (402){words}</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>{service} cannot be reached at {host}. Look at your network.</source>
        <translation>{service} no se puede alcanzar en {host}. Mire su red.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{service} could not be asked about it</source>
        <translation>no se pudo preguntar a {service} por ello</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} did not accept the request ({status}){words}</source>
        <translation>{service} no aceptó la petición ({status}){words}</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} did not accept the sign-in (401){words}</source>
        <translation>{service} no aceptó el inicio de sesión (401){words}</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>{service} did not answer within {waited} seconds. Try again later.</source>
        <translation>{service} no respondió en {waited} segundos. Inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/filing.py"/>
        <source>{service} did not say whether the statement {own_reference} was filed; it answered: {told}.</source>
        <translation>{service} no dijo si la declaración {own_reference} se presentó; respondió: {told}.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} does not allow this (403){words}</source>
        <translation>{service} no permite esto (403){words}</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} does not know {path} (404){words}</source>
        <translation>{service} no conoce {path} (404){words}</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} failed on its own side ({status}){words}</source>
        <translation>{service} falló por su parte ({status}){words}</translation>
    </message>
    <message>
        <location filename="../providers/states.py"/>
        <source>{service} gives the state '{state}', which is not known here; the work counts as unfinished. Its answer: {raw}</source>
        <translation>{service} da el estado «{state}», que aquí no se conoce; el trabajo cuenta como sin terminar. Su respuesta: {raw}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling.py"/>
        <source>{service} has no sampling design of {name} yet: its strata and samples are empty. Ask for one first ('Design samples'), or look again in some minutes.</source>
        <translation>{service} aún no tiene diseño de muestreo de {name}: sus estratos y muestras están vacíos. Pida uno primero («Diseñar muestras»), o mire de nuevo en unos minutos.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>{service} has nothing at {endpoint} for this collection ({status}){said}. Its results may not be ready yet; look at its progress and at its id.</source>
        <translation>{service} no tiene nada en {endpoint} para esta colección ({status}){said}. Sus resultados pueden no estar listos aún; mire su avance y su identificador.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>{service} no longer has the job {job}: it was deleted there, or its id is another account's ({error}). Nothing was sent. To send it again, {anew}.</source>
        <translation>{service} ya no tiene el trabajo {job}: allí se eliminó, o su identificador es de otra cuenta ({error}). No se envió nada. Para enviarlo de nuevo, {anew}.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>{service} no longer has the results of the job {job}: it was deleted there, or its id is another account's ({error}). Nothing was sent. To send it again, {anew}.</source>
        <translation>{service} ya no tiene los resultados del trabajo {job}: allí se eliminaron, o su identificador es de otra cuenta ({error}). No se envió nada. Para enviarlo de nuevo, {anew}.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} no longer has {path} (410){words}</source>
        <translation>{service} ya no tiene {path} (410){words}</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} ran out of time on its own side (504){words}</source>
        <translation>{service} agotó el tiempo por su parte (504){words}</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>{service} refused the connection: nothing answers at {host}. Look at the connection's URL.</source>
        <translation>{service} rechazó la conexión: nada responde en {host}. Mire la URL de la conexión.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/filing.py"/>
        <source>{service} refused the statement {own_reference}: {words}. {then}</source>
        <translation>{service} rechazó la declaración {own_reference}: {words}. {then}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>{service} replaced the country {override} by {override_2}: {override_3}</source>
        <translation>{service} sustituyó el país {override} por {override_2}: {override_3}</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>{service} sends the request from one address to the next without end.</source>
        <translation>{service} reenvía la petición de una dirección a otra sin fin.</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>{service} sends the request on to another address ({status}), which is not followed. Look at the connection's URL. Nothing was started.</source>
        <translation>{service} reenvía la petición a otra dirección ({status}), que no se sigue. Mire la URL de la conexión. No se inició nada.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{service} shows no trace of it</source>
        <translation>{service} no muestra rastro de ello</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{service} shows no trace of it yet</source>
        <translation>{service} aún no muestra rastro de ello</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>{service} still has {what}.</source>
        <translation>{service} aún tiene {what}.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} wants fewer requests (429){words}</source>
        <translation>{service} quiere menos peticiones (429){words}</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>{service}, connection '{connection}'</source>
        <translation>{service}, conexión «{connection}»</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>{settled} of {states_count} images ready</source>
        <translation>{settled} de {states_count} imágenes listas</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>{size}; {left}. The service does not tell its price.</source>
        <translation>{size}; {left}. El servicio no dice su precio.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/operations.py"/>
        <source>{skipped} was left out of the package: {reason}</source>
        <translation>{skipped} quedó fuera del paquete: {reason}</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <source>{skipped} was skipped: {reason}</source>
        <translation>{skipped} se omitió: {reason}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/wording.py"/>
        <source>{square_metres} ha</source>
        <translation>{square_metres} ha</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>{statements_count} files are needed, and {statement} is there already and is no EU file. Choose another name or folder.</source>
        <translation>Hacen falta {statements_count} archivos, y {statement} ya está y no es un archivo para la UE. Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>{step} is not done</source>
        <translation>«{step}» no está hecho</translation>
    </message>
    <message>
        <location filename="../providers/epoch/queries.py"/>
        <source>{taken} is an option of {results} and cannot be a filter. Nothing was sent.</source>
        <translation>{taken} es una opción de {results} y no puede ser un filtro. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{target} cannot be written</source>
        <translation>{target} no se puede escribir</translation>
    </message>
    <message>
        <location filename="../bridge/rasters.py"/>
        <source>{target} cannot be written: this GDAL writes no raster of that ending. Choose .tif.</source>
        <translation>{target} no se puede escribir: este GDAL no escribe ráster con esa terminación. Elija .tif.</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>{target} changes while it is fetched. Try again later.</source>
        <translation>{target} cambia mientras se obtiene. Inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>{target} did not come: the store answered {status} without a file.</source>
        <translation>{target} no vino: el almacén respondió {status} sin archivo.</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>{text} cannot be an id of the service.</source>
        <translation>{text} no puede ser un identificador del servicio.</translation>
    </message>
    <message>
        <location filename="../bridge/plots_copy.py"/>
        <source>{there} of {count} plots are in it, so the disk may be full</source>
        <translation>hay en ella {there} de {count} parcelas, así que el disco puede estar lleno</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>{times} in {n} plots</source>
        <comment>number</comment>
        <extracomment>One: {times} in {n} plot</extracomment>
        <translation><numerusform>{times} en {n} parcela</numerusform><numerusform>{times} en {n} parcelas</numerusform></translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>{time} · GeoRelay {version} · CRS: {crs}</source>
        <translation>{time} · GeoRelay {version} · SRC: {crs}</translation>
    </message>
    <message>
        <location filename="../bridge/declarations.py"/>
        <source>{time}: declared in the statement {told}, job {job}</source>
        <translation>{time}: declarada en la declaración {told}, trabajo {job}</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>{time}: job {job} ({operation}) made for the connection '{connection}' of {service}</source>
        <translation>{time}: trabajo {job} ({operation}) hecho para la conexión «{connection}» de {service}</translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>{title} does not hold what was checked in {layer} (checked: {checked}, written: {count}). The layer was changed meanwhile, or its file gives its features other ids each time. Do not use what was written: save the layer as a GeoPackage and check that.</source>
        <translation>{title} no contiene lo que se comprobó en {layer} (comprobado: {checked}, escrito: {count}). La capa se modificó entretanto, o su archivo da cada vez otros identificadores a sus objetos. No use lo que se escribió: guarde la capa como GeoPackage y compruebe ese archivo.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{title} has done '{called}' of {job} ({ids}), but it could not be noted: {cause} Keep these ids. Nothing is sent again: the next run looks for it.</source>
        <translation>{title} ha hecho «{called}» de {job} ({ids}), pero no se pudo anotar: {cause} Conserve estos identificadores. No se envía nada de nuevo: la próxima ejecución lo busca.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{title} lists no '{called}' of {job}: it did not arrive.</source>
        <translation>{title} no lista «{called}» de {job}: no llegó.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>{title}: no layer was given. Nothing was sent.</source>
        <translation>{title}: no se indicó ninguna capa. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: nothing was given. Nothing was sent or written.</source>
        <translation>{title}: no se indicó nada. No se envió ni escribió nada.</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>{title}: this is not well-formed JSON ({why}). Nothing was sent.</source>
        <translation>{title}: esto no es JSON bien formado ({why}). No se envió nada.</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>{title}: {file} cannot be read ({why}). Nothing was sent.</source>
        <translation>{title}: {file} no se puede leer ({why}). No se envió nada.</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>{title}: {file} is no text in UTF-8. Nothing was sent.</source>
        <translation>{title}: {file} no es texto en UTF-8. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>{title}: {file} is not a raster that can be read. Nothing was sent.</source>
        <translation>{title}: {file} no es un ráster que se pueda leer. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>{title}: {file} is not there. Nothing was sent.</source>
        <translation>{title}: {file} no está. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {layer} has no column '{column}'. Is '{likely}' meant? Nothing was sent or written.</source>
        <translation>{title}: {layer} no tiene columna «{column}». ¿Se trata de «{likely}»? No se envió ni escribió nada.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {layer} has no column '{column}'. Nothing was sent or written.</source>
        <translation>{title}: {layer} no tiene columna «{column}». No se envió ni escribió nada.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {layer} has no column '{column}'. There are {columns}. Nothing was sent or written.</source>
        <translation>{title}: {layer} no tiene columna «{column}». Hay {columns}. No se envió ni escribió nada.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {value} cannot be opened. Nothing was sent or written.</source>
        <translation>{title}: {value} no se puede abrir. No se envió ni escribió nada.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {value} does not fit. Nothing was sent or written.</source>
        <translation>{title}: {value} no vale. No se envió ni escribió nada.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {value} does not fit: {why}. Nothing was sent or written.</source>
        <translation>{title}: {value} no vale: {why}. No se envió ni escribió nada.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {why} Nothing was sent or written.</source>
        <translation>{title}: {why} No se envió ni escribió nada.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>{undone}, the others go on: {error}</source>
        <translation>{undone}, los demás siguen: {error}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>{use} needs the Python library {library}, which is here but broken: {cause}. To mend it, {cure}; restart QGIS then.</source>
        <translation>{use} necesita la biblioteca de Python {library}, que está pero dañada: {cause}. Para arreglarlo, {cure}; luego reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>{use} needs the Python library {library}, which this QGIS lacks. To get it, {way}; restart QGIS then.</source>
        <translation>{use} necesita la biblioteca de Python {library}, que este QGIS no tiene. Para obtenerla, {way}; luego reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../processing/sinks.py"/>
        <source>{value} could not be made in {place}: {why} Nothing was written. See whether the database answers and lets you make tables, then run it again.</source>
        <translation>{value} no se pudo crear en {place}: {why} No se escribió nada. Compruebe que la base de datos responde y le permite crear tablas, y vuelva a ejecutarlo.</translation>
    </message>
    <message>
        <location filename="../processing/sinks.py"/>
        <source>{value}: this format cannot hold all names of columns, so {told}.</source>
        <translation>{value}: este formato no puede contener todos los nombres de columnas, así que {told}.</translation>
    </message>
    <message>
        <location filename="../processing/sinks.py"/>
        <source>{value}: this format does not keep {lost}. A GeoPackage does.</source>
        <translation>{value}: este formato no conserva {lost}. Un GeoPackage sí.</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/sinks.py"/>
        <source>{value}: {n} values of {columns} do not fit into this format: they were cut, rounded or, where they were empty, put as 0. A GeoPackage holds them.</source>
        <comment>number</comment>
        <extracomment>One: {value}: {n} value of {columns} does not fit into this format: it was cut, rounded or, where it was empty, put as 0. A GeoPackage holds it.</extracomment>
        <translation><numerusform>{value}: {n} valor de {columns} no cabe en este formato: se cortó, se redondeó o, si estaba vacío, se puso como 0. Un GeoPackage lo conserva.</numerusform><numerusform>{value}: {n} valores de {columns} no caben en este formato: se cortaron, se redondearon o, si estaban vacíos, se pusieron como 0. Un GeoPackage los conserva.</numerusform></translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>{way}, or run: {command}</source>
        <translation>{way}, o ejecute: {command}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>{what} answered with a web page instead of results: {words_of}. Try again later.</source>
        <translation>{what} respondió con una página web en lugar de resultados: {words_of}. Inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>{what} answered with something else than results: {words}</source>
        <translation>{what} respondió con otra cosa que resultados: {words}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>{what} answered with something that is not JSON: {said}</source>
        <translation>{what} respondió con algo que no es JSON: {said}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>{what} could not be read, so {lost}: {error}</source>
        <translation>{what}: no se pudo leer, así que {lost}: {error}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>{what} has no rows for this: either the results are not ready yet, or nothing matches. Look at the job's progress, and fetch again once it is done.</source>
        <translation>{what} no tiene filas para esto: o los resultados aún no están listos, o nada coincide. Mire el avance del trabajo, y obténgalos de nuevo cuando acabe.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>{what} is not well-formed JSON ({fault_of}). Nothing was sent.</source>
        <translation>{what}: no es JSON bien formado ({fault_of}). No se envió nada.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>{what} of {service}, {connection}</source>
        <translation>{what} de {service}, {connection}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>{what}. The models of the account: {names}. Nothing was sent.</source>
        <translation>{what}. Los modelos de la cuenta: {names}. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>{words} found over {hectares} ha.</source>
        <translation>Se hallaron {words} en {hectares} ha.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{words}, {size} MB in {root}; {skipped} skipped.</source>
        <translation>{words}, {size} MB en {root}; {skipped} omitidos.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <location filename="../ui/search_list.py"/>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <location filename="../ui/imagery_rows.py"/>
        <source>{} MB</source>
        <translation>{} MB</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>{} answers through '{}'.</source>
        <translation>{} responde por «{}».</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>{} answers, and takes the secret.</source>
        <translation>{} responde, y acepta el secreto.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preflight.py"/>
        <source>{} are under way</source>
        <comment>number</comment>
        <extracomment>One: {} is under way</extracomment>
        <translation><numerusform>{} está en curso</numerusform><numerusform>{} están en curso</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} band</source>
        <translation>{} banda</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} bands</source>
        <translation>{} bandas</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/imagery_rows.py"/>
        <source>{} bands</source>
        <comment>number</comment>
        <extracomment>One: {} band</extracomment>
        <translation><numerusform>{} banda</numerusform><numerusform>{} bandas</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} brought nothing to the map.</source>
        <translation>{} no trajo nada al mapa.</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <location filename="../ui/spending.py"/>
        <source>{} credits</source>
        <translation>{} créditos</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/price.py"/>
        <source>{} credits</source>
        <comment>number</comment>
        <extracomment>One: {} credit</extracomment>
        <translation><numerusform>{} crédito</numerusform><numerusform>{} créditos</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} credits/km²</source>
        <translation>{} créditos/km²</translation>
    </message>
    <message>
        <location filename="../ui/words.py"/>
        <source>{} d</source>
        <translation>{} d</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_results.py"/>
        <source>{} errors</source>
        <comment>number</comment>
        <extracomment>One: {} error</extracomment>
        <translation><numerusform>{} error</numerusform><numerusform>{} errores</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/endings.py"/>
        <source>{} features</source>
        <comment>number</comment>
        <extracomment>One: {} feature</extracomment>
        <translation><numerusform>{} objeto</numerusform><numerusform>{} objetos</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>{} findings</source>
        <translation>{} hallazgos</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>{} fit to send</source>
        <translation>{} aptas para enviar</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>{} flagged, {} decided, {} left</source>
        <translation>{} marcadas, {} decididas, quedan {}</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} for EUDR {}</source>
        <translation>{} para EUDR {}</translation>
    </message>
    <message>
        <location filename="../ui/words.py"/>
        <source>{} h</source>
        <translation>{} h</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../ui/words.py"/>
        <source>{} ha</source>
        <translation>{} ha</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} has no layers to show.</source>
        <translation>{} no tiene capas que mostrar.</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} has not come to its end.</source>
        <translation>{} no llegó a su fin.</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} has not come to its end: {}</source>
        <translation>{} no ha llegado a su fin: {}</translation>
    </message>
    <message>
        <location filename="../ui/showing.py"/>
        <source>{} has nothing to show on the map.</source>
        <translation>{} no tiene nada que mostrar en el mapa.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} image</source>
        <translation>{} imagen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} images</source>
        <translation>{} imágenes</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/imagery_rows.py"/>
        <source>{} images</source>
        <comment>number</comment>
        <extracomment>One: {} image</extracomment>
        <translation><numerusform>{} imagen</numerusform><numerusform>{} imágenes</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/imagery_dock.py"/>
        <source>{} images found.</source>
        <comment>number</comment>
        <extracomment>One: {} image found.</extracomment>
        <translation><numerusform>{} imagen encontrada.</numerusform><numerusform>{} imágenes encontradas.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>{} in {}</source>
        <translation>{} en {}</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} is done.</source>
        <translation>{} ha terminado.</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} is done. {}</source>
        <translation>{} ha terminado. {}</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} is done; its results are on their way to the map.</source>
        <translation>{} ha terminado; sus resultados van de camino al mapa.</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} is looked for at the service.</source>
        <translation>Se busca {} en el servicio.</translation>
    </message>
    <message>
        <location filename="../bridge/files.py"/>
        <source>{} is not whole: {} of {} rows could be read again from {}. The disk may be full. What a service has done for it is in the job list and is not paid again: see to the disk and run it again.</source>
        <translation>{} no está completo: se pudieron volver a leer {} de {} filas de {}. El disco puede estar lleno. Lo que un servicio hizo para ello está en la lista de trabajos y no se paga de nuevo: mire el disco y ejecútelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/showing.py"/>
        <source>{} is on its way to the map.</source>
        <translation>{} va de camino al mapa.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <location filename="../ui/showing.py"/>
        <source>{} is on the map.</source>
        <translation>{} está en el mapa.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preflight.py"/>
        <source>{} keep their results of {}</source>
        <comment>number</comment>
        <extracomment>One: {} keeps its results of {}</extracomment>
        <translation><numerusform>{} conserva sus resultados del {}</numerusform><numerusform>{} conservan sus resultados del {}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/endings.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>{} layers</source>
        <comment>number</comment>
        <extracomment>One: {} layer</extracomment>
        <translation><numerusform>{} capa</numerusform><numerusform>{} capas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/endings.py"/>
        <source>{} layers on the map</source>
        <comment>number</comment>
        <extracomment>One: {} layer on the map</extracomment>
        <translation><numerusform>{} capa en el mapa</numerusform><numerusform>{} capas en el mapa</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} left out</source>
        <translation>{} excluida</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../ui/imagery_rows.py"/>
        <location filename="../ui/search_list.py"/>
        <source>{} m</source>
        <translation>{} m</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>{} mended</source>
        <translation>{} corregidos</translation>
    </message>
    <message>
        <location filename="../ui/words.py"/>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>{} new image</source>
        <translation>{} imagen nueva</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>{} new images</source>
        <translation>{} imágenes nuevas</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} not repaired</source>
        <translation>{} no reparada</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/search_list.py"/>
        <source>{} of the images are not usable with this account.</source>
        <comment>number</comment>
        <extracomment>One: {} of the images is not usable with this account.</extracomment>
        <translation><numerusform>{} de las imágenes no se puede usar con esta cuenta.</numerusform><numerusform>{} de las imágenes no se pueden usar con esta cuenta.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>{} of {} ({} left)</source>
        <translation>{} de {} (quedan {})</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} of {} plots: {}</source>
        <translation>{} de {} parcelas: {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preflight.py"/>
        <source>{} parts</source>
        <comment>number</comment>
        <extracomment>One: {} part</extracomment>
        <translation><numerusform>{} parte</numerusform><numerusform>{} partes</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>{} plot</source>
        <translation>{} parcela</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>{} plots</source>
        <translation>{} parcelas</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_results.py"/>
        <location filename="../ui/eudr_page.py"/>
        <location filename="../ui/preflight.py"/>
        <source>{} plots</source>
        <comment>number</comment>
        <extracomment>One: {} plot</extracomment>
        <translation><numerusform>{} parcela</numerusform><numerusform>{} parcelas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/repair_page.py"/>
        <source>{} plots cannot be repaired safely: they go to the rejected plots with the reason.</source>
        <comment>number</comment>
        <extracomment>One: {} plot cannot be repaired safely: it goes to the rejected plots with the reason.</extracomment>
        <translation><numerusform>{} parcela no se puede reparar sin riesgo: va a las parcelas rechazadas con la razón.</numerusform><numerusform>{} parcelas no se pueden reparar sin riesgo: van a las parcelas rechazadas con la razón.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preflight.py"/>
        <source>{} plots have errors: choose what to do with them.</source>
        <comment>number</comment>
        <extracomment>One: {} plot has errors: choose what to do with it.</extracomment>
        <translation><numerusform>{} parcela tiene errores: elija qué hacer con ella.</numerusform><numerusform>{} parcelas tienen errores: elija qué hacer con ellas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_dock.py"/>
        <source>{} plots repaired; the copy is on the map.</source>
        <comment>number</comment>
        <extracomment>One: {} plot repaired; the copy is on the map.</extracomment>
        <translation><numerusform>{} parcela reparada; la copia está en el mapa.</numerusform><numerusform>{} parcelas reparadas; la copia está en el mapa.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/services_dock.py"/>
        <source>{} plots stay home.</source>
        <comment>number</comment>
        <extracomment>One: {} plot stays home.</extracomment>
        <translation><numerusform>{} parcela no se envía.</numerusform><numerusform>{} parcelas no se envían.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_results.py"/>
        <source>{} plots would stay home.</source>
        <comment>number</comment>
        <extracomment>One: {} plot would stay home.</extracomment>
        <translation><numerusform>{} parcela no se enviaría.</numerusform><numerusform>{} parcelas no se enviarían.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/eudr_page.py"/>
        <source>{} producers</source>
        <comment>number</comment>
        <extracomment>One: {} producer</extracomment>
        <translation><numerusform>{} productor</numerusform><numerusform>{} productores</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} repaired</source>
        <translation>{} reparada</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} repaired {}</source>
        <translation>{} reparada {}</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} repairs</source>
        <translation>{} reparaciones</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} run</source>
        <translation>{} ejecución</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} runs</source>
        <translation>{} ejecuciones</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>{} runs again at the service; the balance shows whether that cost anything.</source>
        <translation>{} se ejecuta de nuevo en el servicio; el saldo muestra si costó algo.</translation>
    </message>
    <message>
        <location filename="../ui/words.py"/>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/services_dock.py"/>
        <source>{} units</source>
        <comment>number</comment>
        <extracomment>One: {} unit</extracomment>
        <translation><numerusform>{} unidad</numerusform><numerusform>{} unidades</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_results.py"/>
        <source>{} warnings</source>
        <comment>number</comment>
        <extracomment>One: {} warning</extracomment>
        <translation><numerusform>{} advertencia</numerusform><numerusform>{} advertencias</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>{} · connection {}</source>
        <translation>{} · conexión {}</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>{} · secret at hand</source>
        <translation>{} · secreto disponible</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>{} · the account tells no balance</source>
        <translation>{} · la cuenta no indica saldo</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>{} · the master password will be asked for</source>
        <translation>{} · se pedirá la contraseña maestra</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>{}, not followed</source>
        <translation>{}, sin seguir</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>{}...</source>
        <translation>{}...</translation>
    </message>
    <message>
        <location filename="../ui/reasons.py"/>
        <source>{}: nothing is wrong with it by itself. Check the layer for overlaps and doubled plots.</source>
        <translation>{}: por sí misma no tiene nada malo. Compruebe la capa en busca de superposiciones y parcelas repetidas.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <location filename="../ui/endings.py"/>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>{}: {} on the map.</source>
        <translation>{}: {} en el mapa.</translation>
    </message>
</context>
</TS>
