<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>GeoRelay</name>
    <message>
        <location filename="../ui/options.py"/>
        <source> (default)</source>
        <translation> (Standard)</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <location filename="../bridge/merging.py"/>
        <source> (incomplete)</source>
        <translation> (unvollständig)</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source> The account has {}.</source>
        <translation> Das Konto hat {}.</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <location filename="../checks/rules/country_mismatch.py"/>
        <location filename="../processing/suppliers.py"/>
        <source> and </source>
        <translation> und </translation>
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
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>&amp;Layer</source>
        <translation>&amp;Layer</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>&amp;Load results automatically when a job ends</source>
        <translation>Ergebnisse beim Ende eines Auftrags &amp;laden</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>&amp;Place of production</source>
        <translation>&amp;Produktionsort</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>'Active until', {date}, must lie within the next six months. Nothing was sent.</source>
        <translation>'Aktiv bis', {date}, muss in den nächsten sechs Monaten liegen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>'Images' is empty: there is nothing to upload. Nothing was sent.</source>
        <translation>'Bilder' ist leer: es gibt nichts hochzuladen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>'Name' must not be empty. Nothing was sent.</source>
        <translation>'Name' darf nicht leer sein. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>'usable' is known of own imagery only</source>
        <translation>'usable' ist nur für eigene Bilder bekannt</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>'{operation}' makes nothing. Nothing was sent.</source>
        <translation>'{operation}' erzeugt nichts. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>'{text}' cannot be a {what} of BrightEarth On Demand. Nothing was sent; give the id as shown.</source>
        <translation>'{text}' kann bei BrightEarth On Demand nicht vorkommen ({what}). Nichts wurde gesendet; geben Sie die Kennung so an, wie sie gezeigt wird.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>'{text}' is no country code of ISO 3166-1: {cure}.</source>
        <translation>'{text}' ist kein Ländercode nach ISO 3166-1: {cure}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>'{text}' with a blank before or after it is no country code of ISO 3166-1: {cure}.</source>
        <translation>'{text}' mit einem Leerzeichen davor oder danach ist kein Ländercode nach ISO 3166-1: {cure}.</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>'{value}' is no coordinate reference system. Write it as 'EPSG:3857'.</source>
        <translation>'{value}' ist kein Koordinatenbezugssystem. Schreiben Sie es als 'EPSG:3857'.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>(Nothing on the map.)</source>
        <translation>(Nichts auf der Karte.)</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>(One run per part: not for a single project)</source>
        <translation>(Ein Lauf je Teil: nicht für ein einzelnes Projekt)</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>(no id)</source>
        <translation>(keine Kennung)</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>**GeoRelay {}**

Plots and imagery are checked in QGIS and sent to {}; results come back as layers.

Licence: GNU General Public License, version 2 or later.</source>
        <translation>**GeoRelay {}**

Parzellen und Bilder werden in QGIS geprüft und an {} gesendet; die Ergebnisse kommen als Layer zurück.

Lizenz: GNU General Public License, Version 2 oder später.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <location filename="../bridge/opening.py"/>
        <source>, or </source>
        <translation>, oder </translation>
    </message>
    <message>
        <location filename="../providers/epoch/parameters.py"/>
        <source>/batch_process has no parameter {unknown}. Nothing was sent.</source>
        <translation>/batch_process hat keinen Parameter {unknown}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>0 to 100, as the service gives it.</source>
        <translation>0 bis 100, wie der Dienst es angibt.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>1 if it is active, 0 if the plan allows no more active ones.</source>
        <translation>1, wenn sie aktiv ist, 0, wenn der Tarif keine weiteren aktiven erlaubt.</translation>
    </message>
    <message>
        <location filename="../ui/linked_maps.py"/>
        <source>31 December 2020</source>
        <translation>31. Dezember 2020</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>31 December 2020: {layer}</source>
        <translation>31. Dezember 2020: {layer}</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>3D Tiles</source>
        <translation>3D-Kacheln</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>3D formats</source>
        <translation>3D-Formate</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>&lt;b&gt;{}&lt;/b&gt;: {}, {} ha, {}, {} MB</source>
        <translation>&lt;b&gt;{}&lt;/b&gt;: {}, {} ha, {}, {} MB</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>&lt;p&gt;&lt;i&gt;geometry&lt;/i&gt;: of the plot; NULL is not fit to send.&lt;br&gt;&lt;i&gt;profile&lt;/i&gt;: what the plot is for: {uses}. The first one where it is left out.&lt;br&gt;&lt;i&gt;crs&lt;/i&gt;: such as 'EPSG:3857'; left out, that of the layer, or else EPSG:4326.&lt;/p&gt;&lt;p&gt;The layer's other plots are not looked at.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;i&gt;geometry&lt;/i&gt;: die der Parzelle; NULL ist nicht sendbar.&lt;br&gt;&lt;i&gt;profile&lt;/i&gt;: wofür die Parzelle ist: {uses}. Das erste, wenn es fehlt.&lt;br&gt;&lt;i&gt;crs&lt;/i&gt;: etwa 'EPSG:3857'; fehlt es, das des Layers, sonst EPSG:4326.&lt;/p&gt;&lt;p&gt;Die anderen Parzellen des Layers werden nicht angesehen.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../bridge/results.py"/>
        <source>A GeoPackage cannot hold all names of columns: in {file} {told}.</source>
        <translation>Ein GeoPackage kann nicht alle Spaltennamen fassen: in {file} {told}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/samples.py"/>
        <source>A GeoPackage with the layer plots. One that is there is replaced.</source>
        <translation>Ein GeoPackage mit dem Layer plots. Eines, das schon da ist, wird ersetzt.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>A JSON list, or the name of a file that holds one. The empty list takes the service's own models; which others there are is not documented.</source>
        <translation>Eine JSON-Liste oder der Name einer Datei mit einer. Die leere Liste nimmt die eigenen Modelle des Dienstes; welche es sonst gibt, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <location filename="../bridge/upload_files.py"/>
        <source>A Shapefile takes one type of geometry, and the plots have two. Nothing was sent. Choose GeoJSON.</source>
        <translation>Ein Shapefile nimmt einen Geometrietyp auf, und die Parzellen haben zwei. Nichts wurde gesendet. Wählen Sie GeoJSON.</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>A column of the layer, or a text that holds for all plots.</source>
        <translation>Eine Spalte des Layers oder ein Text, der für alle Parzellen gilt.</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>A coordinate is NaN or infinite.</source>
        <translation>Eine Koordinate ist NaN oder unendlich.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>A custom URL as the source needs 'Tile URL'. Nothing was sent.</source>
        <translation>Eine eigene URL als Quelle braucht 'Kachel-URL'. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../checks/eudr_proof.py"/>
        <source>A file of {size} bytes came out; the EU system takes 25 MB.</source>
        <translation>Es entstand eine Datei von {size} Byte; das EU-System nimmt 25 MB an.</translation>
    </message>
    <message>
        <location filename="../bridge/pack.py"/>
        <source>A file with results of {job} is gone ({file}). No pack was written. Collect the job again by its id, then make the pack.</source>
        <translation>Eine Datei mit Ergebnissen von {job} ist weg ({file}). Kein Paket wurde geschrieben. Sammeln Sie den Auftrag mit seiner Kennung noch einmal ein, und erstellen Sie dann das Paket.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>A folder that gets a small picture of each image, named by its id. Empty: none are brought.</source>
        <translation>Ein Ordner, der ein kleines Bild von jedem Bild bekommt, nach der Kennung benannt. Leer: keine.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>A fraction of one, such as 0.05. Empty: the service's own, 0.05.</source>
        <translation>Ein Bruchteil von eins, etwa 0.05. Leer: die des Dienstes, 0.05.</translation>
    </message>
    <message>
        <location filename="../checks/rules/gap.py"/>
        <source>A gap narrower than the given width lies between two plots.</source>
        <translation>Zwischen zwei Parzellen liegt eine Lücke, schmaler als die angegebene Breite.</translation>
    </message>
    <message>
        <location filename="../checks/rules/gap.py"/>
        <source>A gap of {width} lies between this plot and {plot}.</source>
        <translation>Zwischen dieser Parzelle und {plot} liegt eine Lücke von {width}.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A hole has fewer than 3 different positions at {}</source>
        <translation>Ein Loch hat weniger als 3 verschiedene Positionen bei {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A hole is drawn twice at {}</source>
        <translation>Ein Loch ist doppelt gezeichnet bei {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A hole lies inside another hole at {}</source>
        <translation>Ein Loch liegt in einem anderen Loch bei {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_holes.py"/>
        <source>A hole lies inside another hole.</source>
        <translation>Ein Loch liegt in einem anderen Loch.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A hole lies outside the outline of the plot at {}</source>
        <translation>Ein Loch liegt außerhalb des Umrisses der Parzelle bei {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/hole_outside_shell.py"/>
        <source>A hole lies outside the outline that it should be cut from.</source>
        <translation>Ein Loch liegt außerhalb des Umrisses, aus dem es ausgeschnitten werden soll.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A hole shares an edge with another outline of the plot at {}</source>
        <translation>Ein Loch hat eine gemeinsame Kante mit einem anderen Umriss der Parzelle bei {}</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>A layer that shows the land as it is now, such as imagery.</source>
        <translation>Ein Layer, der das Land zeigt, wie es jetzt ist, etwa Luft- oder Satellitenbilder.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>A layer that shows the land at the end of 2020, such as a forest map.</source>
        <translation>Ein Layer, der das Land Ende 2020 zeigt, etwa eine Waldkarte.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>A layer with results, instead of jobs or beside them.</source>
        <translation>Ein Layer mit Ergebnissen, statt Aufträgen oder neben ihnen.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>A note kept with the collection.</source>
        <translation>Eine Notiz, die bei der Kollektion aufbewahrt wird.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A part of the plot lies inside another part at {}</source>
        <translation>Ein Teil der Parzelle liegt in einem anderen Teil bei {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_shells.py"/>
        <source>A part of the plot lies inside another part of it.</source>
        <translation>Ein Teil der Parzelle liegt in einem anderen.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>A person has looked at the places: plots off the land, in another country or with latitude and longitude exchanged are then only warned of. The world map lacks small islands.</source>
        <translation>Ein Mensch hat sich die Orte angesehen: vor Parzellen außerhalb des Landes, in einem anderen Land oder mit vertauschter Breite und Länge wird dann nur gewarnt. Der Weltkarte fehlen kleine Inseln.</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>A plot at sea has wrong coordinates, or the wrong CRS; the map itself may be wrong by some kilometres.</source>
        <translation>Eine Parzelle im Meer hat falsche Koordinaten oder das falsche KBS; die Karte selbst kann um einige Kilometer irren.</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>A plot that needs a repair which is left out stays as it is.</source>
        <translation>Eine Parzelle, die eine ausgelassene Reparatur braucht, bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>A plot that was not assessed is not flagged, and is no finding of compliance either.</source>
        <translation>Eine Parzelle, die nicht bewertet wurde, ist nicht markiert, und das ist auch kein Nachweis der Konformität.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>A point for each finding, with the sentence that explains it.</source>
        <translation>Ein Punkt je Befund, mit dem Satz, der ihn erklärt.</translation>
    </message>
    <message>
        <location filename="../checks/rules/point_needs_polygon.py"/>
        <source>A point whose declared area is above 4 hectares.</source>
        <translation>Ein Punkt, dessen angegebene Fläche über 4 Hektar liegt.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>A polygon for each overlap, gap and claim, with both plots and the square metres.</source>
        <translation>Ein Polygon je Überlappung, Lücke und Anspruch, mit beiden Parzellen und den Quadratmetern.</translation>
    </message>
    <message>
        <location filename="../checks/rules/disconnected_interior.py"/>
        <source>A polygon must be one piece; services refuse it.</source>
        <translation>Ein Polygon muss ein Stück sein; Dienste lehnen es ab.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>A position lies outside longitude -180 to 180 or latitude -90 to 90.</source>
        <translation>Eine Position liegt außerhalb der Länge -180 bis 180 oder der Breite -90 bis 90.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>A position of this plot cannot be placed on the globe; look whether the layer's CRS is right.</source>
        <translation>Eine Position dieser Parzelle lässt sich nicht auf die Erde setzen; sehen Sie nach, ob das KBS des Layers stimmt.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>A preview by its address needs 'Footprint of that preview': a polygon as WKT or GeoJSON in lon/lat. Nothing was sent.</source>
        <translation>Eine Vorschau nach Adresse braucht 'Bildfläche dieser Vorschau': ein Polygon als WKT oder GeoJSON in Länge/Breite. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>A project has one polygon. What to do when the area has several features or parts. Refuse: say so and send nothing. Dissolve: merge what touches, refuse if parts remain. Convex hull or bounding box: one polygon round them all, which is larger than the parts. One run per part is for 'Extract' (beodextract) only.</source>
        <translation>Ein Projekt hat ein Polygon. Was geschieht, wenn das Gebiet mehrere Objekte oder Teile hat. Ablehnen: es sagen und nichts senden. Auflösen: zusammenfügen, was sich berührt, ablehnen, wenn Teile bleiben. Konvexe Hülle oder umschließendes Rechteck: ein Polygon um alle, größer als die Teile. Ein Lauf je Teil ist nur für 'Extrahieren' (beodextract).</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>A project takes one polygon, so one run per part cannot be had here. Nothing was sent. Choose dissolve, convex hull or bounding box, or use beodextract.</source>
        <translation>Ein Projekt nimmt ein Polygon, also gibt es hier nicht einen Lauf je Teil. Nichts wurde gesendet. Wählen Sie auflösen, konvexe Hülle oder umschließendes Rechteck, oder nutzen Sie beodextract.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>A repair is offered: {repair}.</source>
        <translation>Eine Reparatur wird angeboten: {repair}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/ring_self_intersection.py"/>
        <source>A ring comes back to a point where it has been before.</source>
        <translation>Ein Ring kommt zu einem Punkt zurück, an dem er schon war.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>A ring has fewer than 3 different positions, a line fewer than 2.</source>
        <translation>Ein Ring hat weniger als 3 verschiedene Positionen, eine Linie weniger als 2.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A ring of the plot is drawn twice at {}</source>
        <translation>Ein Ring der Parzelle ist doppelt gezeichnet bei {}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>A row for each criterion, or for each member of the answer.</source>
        <translation>Eine Zeile je Kriterium oder je Mitglied der Antwort.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>A row for each feature that was written: file, number in it, plot, part.</source>
        <translation>Eine Zeile je geschriebenem Objekt: Datei, Nummer darin, Parzelle, Teil.</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>A row for each repaired plot: rules, hectares before and after.</source>
        <translation>Eine Zeile je reparierter Parzelle: Regeln, Hektar vorher und nachher.</translation>
    </message>
    <message>
        <location filename="../checks/drawing.py"/>
        <source>A square is the darker, the more plots lie in it; a red dot the larger, the more have errors.</source>
        <translation>Ein Quadrat ist umso dunkler, je mehr Parzellen darin liegen; ein roter Punkt umso größer, je mehr Fehler haben.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>A statement is about either collections or a file. Nothing was filed. Give one of the two.</source>
        <translation>Eine Erklärung gilt entweder für Kollektionen oder für eine Datei. Nichts wurde eingereicht. Geben Sie eines von beiden an.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>A statement is made for either collections or facilities. Nothing was sent.</source>
        <translation>Eine Erklärung gilt entweder für Kollektionen oder für Anlagen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>A statement takes at most 25 MB and 1,000 producers, so each file is a statement of its own.</source>
        <translation>Eine Erklärung nimmt höchstens 25 MB und 1.000 Erzeuger auf, also ist jede Datei eine eigene Erklärung.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>A table with one row per collection.</source>
        <translation>Eine Tabelle mit einer Zeile je Kollektion.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>A table with one row per job, the newest first.</source>
        <translation>Eine Tabelle mit einer Zeile je Auftrag, der neueste zuerst.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>A tile could not be fetched, so the layer may stay empty: {error}</source>
        <translation>Eine Kachel ließ sich nicht holen, der Layer bleibt also vielleicht leer: {error}</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>A value cannot be written as JSON. Nothing was sent.</source>
        <translation>Ein Wert lässt sich nicht als JSON schreiben. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>About GeoRelay</source>
        <translation>Über GeoRelay</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Above-ground biomass</source>
        <translation>Oberirdische Biomasse</translation>
    </message>
    <message>
        <location filename="../evidence/choices.py"/>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Accept (A)</source>
        <translation>Annehmen (A)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Active until</source>
        <translation>Aktiv bis</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../providers/epoch/fields.py"/>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Add as layer</source>
        <translation>Als Layer hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Add...</source>
        <translation>Hinzufügen...</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Address of a preview</source>
        <translation>Adresse einer Vorschau</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Address of the operator</source>
        <translation>Anschrift des Marktteilnehmers</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Address of tiles with {z}, {x} and {y}, with {-y} for rows that count from the south, or with {q}.</source>
        <translation>Adresse von Kacheln mit {z}, {x} und {y}, mit {-y} für Zeilen, die von Süden zählen, oder mit {q}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Adds a mosaic, or tiles at any address, to the map as an XYZ layer.</source>
        <translation>Fügt der Karte ein Mosaik oder Kacheln unter einer beliebigen Adresse als XYZ-Layer hinzu.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Adds a reviewer's decision on every plot of the input (or of its selection) to the table 'decisions'. The input may be plots, results or findings. A decision holds for the ground that it was made on: later checks and results of the same outline tell it, and a plot whose outline changed needs a new one. Rows are added, never changed; the layer is only read.</source>
        <translation>Fügt der Tabelle 'decisions' die Entscheidung eines Prüfers zu jeder Parzelle der Eingabe (oder ihrer Auswahl) hinzu. Die Eingabe können Parzellen, Ergebnisse oder Befunde sein. Eine Entscheidung gilt für den Boden, für den sie getroffen wurde: spätere Prüfungen und Ergebnisse desselben Umrisses nennen sie, und eine Parzelle mit geändertem Umriss braucht eine neue. Zeilen werden hinzugefügt, nie geändert; der Layer wird nur gelesen.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Agreement of the sources</source>
        <translation>Übereinstimmung der Quellen</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>All collections of the account, the newest first.</source>
        <translation>Alle Kollektionen des Kontos, die neueste zuerst.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>All plots</source>
        <translation>Alle Parzellen</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>All plots with all columns; columns of one name and type are one.</source>
        <translation>Alle Parzellen mit allen Spalten; Spalten gleichen Namens und Typs sind eine.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>All services</source>
        <translation>Alle Dienste</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>All {n} plots may be sent.</source>
        <comment>number</comment>
        <extracomment>One: The plot may be sent.</extracomment>
        <translation><numerusform>Die Parzelle darf gesendet werden.</numerusform><numerusform>Alle {n} Parzellen dürfen gesendet werden.</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>An area is needed; only own imagery can be processed without one. Nothing was sent.</source>
        <translation>Ein Gebiet wird gebraucht; nur eigene Bilder lassen sich ohne verarbeiten. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>An area over the service's limit is cut into several runs under one job, and the results are merged again. Switched off, it is refused with the limit and the figure.</source>
        <translation>Ein Gebiet über der Grenze des Dienstes wird in mehrere Läufe unter einem Auftrag geschnitten, und die Ergebnisse werden wieder zusammengefügt. Ausgeschaltet wird es mit der Grenze und der Zahl abgelehnt.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>An error keeps a plot from being sent; a warning does not.</source>
        <translation>Ein Fehler hindert eine Parzelle daran, gesendet zu werden; eine Warnung nicht.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>An existing GeoJSON, CSV, zipped Shapefile or GeoParquet file, sent byte for byte after a look at its format and coordinates. Give either this or a layer.</source>
        <translation>Eine vorhandene Datei in GeoJSON, CSV, gezipptem Shapefile oder GeoParquet, Byte für Byte gesendet nach einem Blick auf Format und Koordinaten. Geben Sie entweder dies oder einen Layer an.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>An image's name has at most 255 characters, this one has {name_count}. Nothing was sent.</source>
        <translation>Der Name eines Bildes hat höchstens 255 Zeichen, dieser {name_count}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>An object with what else the service asks for, such as products and quantities: texts, numbers, or lists of them.</source>
        <translation>Ein Objekt mit dem, was der Dienst sonst verlangt, etwa Erzeugnisse und Mengen: Texte, Zahlen oder Listen davon.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Analyse plots (batch process)</source>
        <translation>Parzellen analysieren (Stapelverarbeitung)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Analyses</source>
        <translation>Analysen</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <location filename="../checks/words.py"/>
        <source>And {count} more.</source>
        <translation>Und {count} weitere.</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>And {n} more plots; the layer of findings has them all.</source>
        <comment>number</comment>
        <extracomment>One: And {n} more plot; the layer of findings has them all.</extracomment>
        <translation><numerusform>Und {n} weitere Parzelle; der Layer der Befunde hat sie alle.</numerusform><numerusform>Und {n} weitere Parzellen; der Layer der Befunde hat sie alle.</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>Another QGIS is fetching the files in {root}; waiting for it.</source>
        <translation>Ein anderes QGIS holt gerade die Dateien in {root}; es wird gewartet.</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>Another QGIS is writing the results of {job}; waiting for it.</source>
        <translation>Ein anderes QGIS schreibt gerade die Ergebnisse von {job}; es wird gewartet.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Another layer: plots that share ground with one of its plots are told.</source>
        <translation>Ein anderer Layer: Parzellen, die mit einer seiner Parzellen Boden teilen, werden gemeldet.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_geometry.py"/>
        <source>Another plot of the layer covers the same ground, whatever its start vertex and direction.</source>
        <translation>Eine andere Parzelle des Layers bedeckt denselben Boden, gleich mit welchem Anfangspunkt und welcher Richtung.</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <location filename="../ui/job_log.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Answer (JSON)</source>
        <translation>Antwort (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Anything that should be known later.</source>
        <translation>Was man später sonst noch wissen sollte.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <location filename="../bridge/aliases.py"/>
        <source>Area (ha)</source>
        <translation>Fläche (ha)</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Area after</source>
        <translation>Fläche nachher</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Area and filters</source>
        <translation>Gebiet und Filter</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Area before</source>
        <translation>Fläche vorher</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Area of interest</source>
        <translation>Interessengebiet</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Area of several parts</source>
        <translation>Gebiet aus mehreren Teilen</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>Area of the plots</source>
        <translation>Fläche der Parzellen</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Area to buildings</source>
        <translation>Vom Gebiet zu Gebäuden</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Areas</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Areas are measured on the WGS 84 ellipsoid.</source>
        <translation>Flächen sind auf dem Ellipsoid WGS 84 gemessen.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>Areas in another unit</source>
        <translation>Flächen in anderer Einheit</translation>
    </message>
    <message>
        <location filename="../providers/epoch/operations.py"/>
        <source>As many rows came as were asked for at most ({count}): there may be more.</source>
        <translation>Es kamen so viele Zeilen, wie höchstens verlangt waren ({count}): vielleicht gibt es mehr.</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Ask for augmented buildings in place of plain ones. What else the service needs for them is not documented.</source>
        <translation>Angereicherte Gebäude statt einfacher verlangen. Was der Dienst sonst noch dafür braucht, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Ask for isochrones, as the service's example does. Switched off, the service is told nothing about them.</source>
        <translation>Nach Isochronen fragen, wie das Beispiel des Dienstes. Ausgeschaltet wird dem Dienst nichts davon gesagt.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>Ask for its samples later, before it is sent again.</source>
        <translation>Fragen Sie später nach den Stichproben, bevor er noch einmal gesendet wird.</translation>
    </message>
    <message>
        <location filename="../checks/rules/low_precision.py"/>
        <source>Ask for the coordinates with six decimals or more.</source>
        <translation>Fragen Sie nach Koordinaten mit sechs oder mehr Dezimalstellen.</translation>
    </message>
    <message>
        <location filename="../checks/rules/buffered_point.py"/>
        <source>Ask for the real outline, or send the point where 4 ha or less allow it.</source>
        <translation>Fragen Sie nach dem wirklichen Umriss, oder senden Sie den Punkt, wo 4 ha oder weniger es erlauben.</translation>
    </message>
    <message>
        <location filename="../evidence/choices.py"/>
        <source>Ask the supplier</source>
        <translation>Lieferanten fragen</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Ask the supplier (S)</source>
        <translation>Lieferanten fragen (S)</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Ask the suppliers</source>
        <translation>Lieferanten fragen</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>Asking failed: {error}</source>
        <translation>Das Fragen scheiterte: {error}</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <location filename="../ui/imagery_offer.py"/>
        <source>Asking the service...</source>
        <translation>Der Dienst wird gefragt...</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Asking what it costs...</source>
        <translation>Der Preis wird erfragt...</translation>
    </message>
    <message>
        <location filename="../bridge/context.py"/>
        <source>Asking {service}</source>
        <translation>{service} wird gefragt</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <location filename="../ui/options.py"/>
        <source>Asking {}...</source>
        <translation>{} wird gefragt...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Asks for strata and sample points over staged collections. The service works on them by itself and does not tell when it is done: 'Fetch samples' brings them after some minutes. The same design is not asked for twice, unless 'Run anew' is set.</source>
        <translation>Fragt nach Schichten und Stichprobenpunkten für bereitgestellte Kollektionen. Der Dienst arbeitet daran allein und sagt nicht, wann er fertig ist: 'Stichprobe holen' bringt sie nach einigen Minuten. Nach demselben Entwurf wird nicht zweimal gefragt, es sei denn, 'Neu starten' ist gesetzt.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Asks the service now how it stands</source>
        <translation>Fragt den Dienst jetzt nach dem Stand</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>Asks the service something small that costs and changes nothing; nothing is saved.</source>
        <translation>Fragt den Dienst etwas Kleines, das nichts kostet und nichts ändert; nichts wird gespeichert.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Asks what a run would cost, after everything was judged as for the run itself. Starts nothing.</source>
        <translation>Fragt, was ein Lauf kosten würde, nachdem alles wie für den Lauf selbst beurteilt wurde. Startet nichts.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>At most so many rows</source>
        <translation>Höchstens so viele Zeilen</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Atlas of plots</source>
        <translation>Parzellenatlas</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Augmented buildings</source>
        <translation>Angereicherte Gebäude</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <location filename="../ui/repair_page.py"/>
        <location filename="../ui/statement_page.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Before you send: counting...</source>
        <translation>Bevor Sie senden: es wird gezählt...</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Before you send: {}</source>
        <translation>Bevor Sie senden: {}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Biodiversity</source>
        <translation>Biodiversität</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Biodiversity score</source>
        <translation>Biodiversitätswert</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Bounding box</source>
        <translation>Umschließendes Rechteck</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Box to search where no polygons are given.</source>
        <translation>Zu durchsuchendes Rechteck, wo keine Polygone angegeben sind.</translation>
    </message>
    <message>
        <location filename="../providers/beod/client.py"/>
        <source>BrightEarth On Demand did not accept the e-mail and password of this connection{value}. Nothing was started; check them, or sign in on its web page first.</source>
        <translation>BrightEarth On Demand nahm E-Mail und Passwort dieser Verbindung nicht an{value}. Nichts wurde gestartet; prüfen Sie sie, oder melden Sie sich zuerst auf der Webseite an.</translation>
    </message>
    <message>
        <location filename="../providers/beod/listing.py"/>
        <source>BrightEarth On Demand lists more than {most_nodes} files; the rest is left.</source>
        <translation>BrightEarth On Demand listet mehr als {most_nodes} Dateien auf; der Rest bleibt weg.</translation>
    </message>
    <message>
        <location filename="../providers/beod/client.py"/>
        <source>BrightEarth On Demand lists scenario {scenario_id} on more than {most_pages} pages.</source>
        <translation>BrightEarth On Demand listet das Szenario {scenario_id} auf mehr als {most_pages} Seiten auf.</translation>
    </message>
    <message>
        <location filename="../providers/beod/client.py"/>
        <source>BrightEarth On Demand lists the files of scenario {scenario_id} in a circle: a page was named twice. The files listed so far are kept; try the download again later.</source>
        <translation>BrightEarth On Demand listet die Dateien des Szenarios {scenario_id} im Kreis auf: eine Seite wurde zweimal genannt. Die bisher gelisteten Dateien bleiben; versuchen Sie den Download später noch einmal.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>BrightEarth On Demand says that {job} has ended well, but lists no file of it. Run it again, or collect the job later: nothing is paid for it.</source>
        <translation>BrightEarth On Demand sagt, {job} sei gut zu Ende gegangen, listet aber keine Datei davon auf. Starten Sie es noch einmal, oder sammeln Sie den Auftrag später ein: dafür ist nichts zu zahlen.</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>BrightEarth On Demand says: {words}</source>
        <translation>BrightEarth On Demand sagt: {words}</translation>
    </message>
    <message>
        <location filename="../checks/profiles.py"/>
        <source>BrightEarth area</source>
        <translation>BrightEarth-Gebiet</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings an image that Mapflow offers for download.</source>
        <translation>Bringt ein Bild, das Mapflow zum Herunterladen anbietet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings one image as its footprint, with all that Mapflow tells of it.</source>
        <translation>Bringt ein Bild als seine Bildfläche, mit allem, was Mapflow davon sagt.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings one mosaic as its footprint, with all that Mapflow tells of it.</source>
        <translation>Bringt ein Mosaik als seine Bildfläche, mit allem, was Mapflow davon sagt.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Brings the EUDR package of one or more processed collections: a GeoJSON file each and a PDF audit trail.</source>
        <translation>Bringt das EUDR-Paket einer oder mehrerer verarbeiteter Kollektionen: je eine GeoJSON-Datei und einen Prüfpfad als PDF.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings the account's mosaics as footprints with their metadata. A mosaic without a footprint has no geometry.</source>
        <translation>Bringt die Mosaike des Kontos als Bildflächen mit ihren Metadaten. Ein Mosaik ohne Bildfläche hat keine Geometrie.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Brings the features of a processing that is done, wherever it was started.</source>
        <translation>Bringt die Objekte einer fertigen Verarbeitung, gleich wo sie gestartet wurde.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Brings the footprints of what a planned search has found so far; 'isNew' marks what nobody has seen.</source>
        <translation>Bringt die Bildflächen dessen, was eine geplante Suche bisher fand; 'isNew' markiert, was noch niemand gesehen hat.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings the images of a mosaic as footprints with their metadata.</source>
        <translation>Bringt die Bilder eines Mosaiks als Bildflächen mit ihren Metadaten.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings the preview of an image as a raster in its place on the map. Give the id of an own image, or the address of a search result's preview together with its footprint.</source>
        <translation>Bringt die Vorschau eines Bildes als Raster an ihren Ort auf der Karte. Geben Sie die Kennung eines eigenen Bildes an, oder die Adresse der Vorschau eines Suchergebnisses mit dessen Bildfläche.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Brings the results of the chosen job onto the map.</source>
        <translation>Bringt die Ergebnisse des gewählten Auftrags auf die Karte.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Brings the rows that the service has for a collection, as they are.</source>
        <translation>Bringt die Zeilen, die der Dienst zu einer Kollektion hat, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Brings the strata and sample points of the newest sampling design in which a collection took part. The column 'kind' tells strata and samples apart.</source>
        <translation>Bringt die Schichten und Stichprobenpunkte des neuesten Entwurfs, an dem eine Kollektion beteiligt war. Die Spalte 'kind' unterscheidet Schichten und Stichproben.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Brings what the service tells of the criteria of article 10(2), as it tells it. It is about country and region only and no verdict: the supplier's own evidence has to be added.</source>
        <translation>Bringt, was der Dienst zu den Kriterien von Artikel 10 Absatz 2 sagt, wie er es sagt. Es geht nur um Land und Region und ist kein Urteil: die Nachweise des Lieferanten selbst sind hinzuzufügen.</translation>
    </message>
    <message>
        <location filename="../providers/beod/results.py"/>
        <source>Buildings</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>By hand: {command} in the folder above data/. In QGIS: 'Verify an evidence pack' of GeoRelay.</source>
        <translation>Von Hand: {command} im Ordner über data/. In QGIS: 'Nachweispaket verifizieren' von GeoRelay.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>CFT</source>
        <translation>CFT</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>CRS of the results</source>
        <translation>KBS der Ergebnisse</translation>
    </message>
    <message>
        <location filename="../bridge/sources.py"/>
        <source>CRS without a code</source>
        <translation>KBS ohne Code</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Canopy height</source>
        <translation>Kronenhöhe</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Carbon pool</source>
        <translation>Kohlenstoffspeicher</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Change log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Change mosaic</source>
        <translation>Mosaik ändern</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Changed ground</source>
        <translation>Geänderter Boden</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Changed plots</source>
        <translation>Geänderte Parzellen</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <source>Changed, missing and added files (JSON list)</source>
        <translation>Geänderte, fehlende und hinzugekommene Dateien (JSON-Liste)</translation>
    </message>
    <message>
        <location filename="../bridge/snapshot.py"/>
        <source>Changes to the layer {name} were saved while it was being read, so its parts no longer fit together. Nothing was sent or written. Run it again.</source>
        <translation>Änderungen am Layer {name} wurden gespeichert, während er gelesen wurde; seine Teile passen nicht mehr zusammen. Nichts wurde gesendet oder geschrieben. Starten Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../processing/shown/samples.py"/>
        <source>Check and prepare</source>
        <translation>Prüfen und vorbereiten</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Check and repair</source>
        <translation>Prüfen und reparieren</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Check of {}</source>
        <translation>Prüfung von {}</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../ui/check_form.py"/>
        <location filename="../ui/desk.py"/>
        <source>Check plots</source>
        <translation>Parzellen prüfen</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Check the copy</source>
        <translation>Kopie prüfen</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_form.py"/>
        <source>Check {} plots</source>
        <comment>number</comment>
        <extracomment>One: Check {} plot</extracomment>
        <translation><numerusform>{} Parzelle prüfen</numerusform><numerusform>{} Parzellen prüfen</numerusform></translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Check, repair, send, load</source>
        <translation>Prüfen, reparieren, senden, laden</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Checked for: {profile}</source>
        <translation>Geprüft für: {profile}</translation>
    </message>
    <message>
        <location filename="../checks/shapes.py"/>
        <location filename="../bridge/expressions.py"/>
        <source>Checking plots</source>
        <translation>Parzellen werden geprüft</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Checks a new delivery of plots and compares it with the one before: plots that are new, changed, unchanged and gone. Nothing is sent.</source>
        <translation>Prüft eine neue Lieferung von Parzellen und vergleicht sie mit der vorigen: neue, geänderte, unveränderte und weggefallene Parzellen. Nichts wird gesendet.</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Checks an area of interest, runs Mapflow's model for buildings over it, a repaired copy where it has errors, waits, and loads the buildings. This costs credits: the highest price stops it before anything is paid.</source>
        <translation>Prüft ein Interessengebiet, lässt das Gebäudemodell von Mapflow darüberlaufen, über eine reparierte Kopie, wo es Fehler hat, wartet und lädt die Gebäude. Das kostet Credits: der Höchstpreis hält es an, bevor etwas bezahlt wird.</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Checks plots, repairs in a copy what can be repaired safely, sends the plots that are fit to Epoch, waits, and loads the results joined to the plots. Rejected plots stay at home, with the reason.</source>
        <translation>Prüft Parzellen, repariert in einer Kopie, was sich sicher reparieren lässt, sendet die sendbaren Parzellen an Epoch, wartet und lädt die Ergebnisse, mit den Parzellen verbunden. Abgewiesene Parzellen bleiben hier, mit dem Grund.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Checks the plots of a layer and sends those that are fit, so that the service validates and registers them. Next: 'Upload staged plots', then 'Run one analysis'.</source>
        <translation>Prüft die Parzellen eines Layers und sendet die sendbaren, damit der Dienst sie validiert und registriert. Danach: 'Bereitgestellte Parzellen hochladen', dann 'Eine Analyse starten'.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Checks the plots of a layer, sends those that are fit, has them analysed and brings the results back, one row per plot of the layer with its own columns. A plot without a figure is 'not assessed', never compliant. The same run again follows the job that exists and pays nothing twice.</source>
        <translation>Prüft die Parzellen eines Layers, sendet die sendbaren, lässt sie analysieren und bringt die Ergebnisse zurück, eine Zeile je Parzelle des Layers mit deren eigenen Spalten. Eine Parzelle ohne Zahl ist 'nicht bewertet', nie konform. Derselbe Lauf noch einmal verfolgt den vorhandenen Auftrag und bezahlt nichts zweimal.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Choose a connection.</source>
        <translation>Wählen Sie eine Verbindung.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Choose a finding to see it.</source>
        <translation>Wählen Sie einen Befund, um ihn zu sehen.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>Choose a job in the list.</source>
        <translation>Wählen Sie einen Auftrag in der Liste.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Choose a layer of plots to check it.</source>
        <translation>Wählen Sie einen Layer mit Parzellen, um ihn zu prüfen.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Choose a mosaic or an image in the list.</source>
        <translation>Wählen Sie ein Mosaik oder ein Bild in der Liste.</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Choose a request to read its answer.</source>
        <translation>Wählen Sie eine Anfrage, um ihre Antwort zu lesen.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Choose a saved connection; the sandbox needs no settings.</source>
        <translation>Wählen Sie eine gespeicherte Verbindung; die Sandbox braucht keine Einstellungen.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <location filename="../ui/services_dock.py"/>
        <source>Choose a service first.</source>
        <translation>Wählen Sie zuerst einen Dienst.</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Choose an area: a layer, what the map shows, or draw one.</source>
        <translation>Wählen Sie ein Gebiet: einen Layer, den Kartenausschnitt, oder zeichnen Sie eines.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Choose an image in the list or on the map.</source>
        <translation>Wählen Sie ein Bild in der Liste oder auf der Karte.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Choose an image: a mosaic is shown as a layer.</source>
        <translation>Wählen Sie ein Bild: ein Mosaik wird als Layer gezeigt.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Choose one image.</source>
        <translation>Wählen Sie ein Bild.</translation>
    </message>
    <message>
        <location filename="../ui/listed_input.py"/>
        <source>Choose or type</source>
        <translation>Wählen oder eintippen</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>Choose the unit in which the column is.</source>
        <translation>Wählen Sie die Einheit, in der die Spalte ist.</translation>
    </message>
    <message>
        <location filename="../checks/rules/buffered_point.py"/>
        <source>Circle round a point</source>
        <translation>Kreis um einen Punkt</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>Claimed before</source>
        <translation>Früher beansprucht</translation>
    </message>
    <message>
        <location filename="../ui/layer_input.py"/>
        <source>Click the corners on the map; a right click closes the area, Esc gives up.</source>
        <translation>Klicken Sie die Ecken auf der Karte an; Rechtsklick schließt das Gebiet, Esc bricht ab.</translation>
    </message>
    <message>
        <location filename="../ui/notice.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../checks/rules/unclosed_ring.py"/>
        <source>Close the ring.</source>
        <translation>Schließen Sie den Ring.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Cloud cover</source>
        <translation>Bewölkung</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Clouds</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <location filename="../checks/rules/low_precision.py"/>
        <source>Coarse coordinates</source>
        <translation>Grobe Koordinaten</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Collect finished jobs</source>
        <translation>Fertige Aufträge einsammeln</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Collected</source>
        <translation>Eingesammelt</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Collection</source>
        <translation>Kollektion</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <location filename="../providers/epoch/fields.py"/>
        <source>Collection id</source>
        <translation>Kollektionskennung</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Collection ids</source>
        <translation>Kollektionskennungen</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <location filename="../processing/declarations.py"/>
        <source>Collections</source>
        <translation>Kollektionen</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Compare deliveries</source>
        <translation>Lieferungen vergleichen</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Compare two deliveries</source>
        <translation>Zwei Lieferungen vergleichen</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Compare with plots sent before</source>
        <translation>Mit früher gesendeten Parzellen vergleichen</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <source>Compares every file of an evidence pack with its checksums (BagIt, RFC 8493) and names what was changed, what is missing and what was added. It verifies any BagIt bag in a zip. The file is only read.</source>
        <translation>Vergleicht jede Datei eines Nachweispakets mit ihren Prüfsummen (BagIt, RFC 8493) und nennt, was geändert wurde, was fehlt und was hinzukam. Es prüft jedes BagIt-Bag in einem Zip. Die Datei wird nur gelesen.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Connect an account</source>
        <translation>Konto verbinden</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <location filename="../processing/shown/operation.py"/>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>Connection to {}</source>
        <translation>Verbindung zu {}</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>Connections, folders and downloads: the options of GeoRelay</source>
        <translation>Verbindungen, Ordner und Downloads: die Optionen von GeoRelay</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Connections...</source>
        <translation>Verbindungen...</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Convex hull</source>
        <translation>Konvexe Hülle</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>Coordinate is no number</source>
        <translation>Koordinate ist keine Zahl</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Copied: {}</source>
        <translation>Kopiert: {}</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Copy the id</source>
        <translation>Kennung kopieren</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Copy the tiles of each raster layer into one GeoTIFF. Switched off, they become one virtual raster, which is made at once and takes no room.</source>
        <translation>Die Kacheln jedes Rasterlayers in ein GeoTIFF kopieren. Ausgeschaltet werden sie zu einem virtuellen Raster, das sofort entsteht und keinen Platz braucht.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/token.py"/>
        <source>Copy the whole token from the API page of your Mapflow account and save it in the connection again. Nothing was sent.</source>
        <translation>Kopieren Sie das ganze Token von der API-Seite Ihres Mapflow-Kontos, und speichern Sie es noch einmal in der Verbindung. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>Correct the country or the coordinates.</source>
        <translation>Berichtigen Sie das Land oder die Koordinaten.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_mismatch.py"/>
        <source>Correct the number or the outline.</source>
        <translation>Berichtigen Sie die Zahl oder den Umriss.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>Cost: {}</source>
        <translation>Kosten: {}</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>Counting and checking what would be declared...</source>
        <translation>Was erklärt würde, wird gezählt und geprüft...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Country of the operator</source>
        <translation>Land des Marktteilnehmers</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Country override (JSON)</source>
        <translation>Ersetzung des Landes (JSON)</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Create a project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Create mosaic</source>
        <translation>Mosaik anlegen</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>Credits before the start: {credits}. The service does not tell its price.</source>
        <translation>Credits vor dem Start: {credits}. Der Dienst nennt seinen Preis nicht.</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>Credits now: {credits}.</source>
        <translation>Credits jetzt: {credits}.</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>Credits now: {credits}; about {used} were used.</source>
        <translation>Credits jetzt: {credits}; etwa {used} wurden verbraucht.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Crop</source>
        <translation>Kultur</translation>
    </message>
    <message>
        <location filename="../checks/rules/antimeridian.py"/>
        <source>Crosses 180 degrees</source>
        <translation>Quert 180 Grad</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Custom URL</source>
        <translation>Eigene URL</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Cut an area over the limit into several runs</source>
        <translation>Zu großes Gebiet aufteilen</translation>
    </message>
    <message>
        <location filename="../checks/rules/antimeridian.py"/>
        <source>Cut the plot at 180 degrees into two parts.</source>
        <translation>Zerschneiden Sie die Parzelle bei 180 Grad in zwei Teile.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>Cutting an area needs QGIS. Nothing was sent.</source>
        <translation>Ein Gebiet zu zerschneiden braucht QGIS. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Data provider</source>
        <translation>Datenanbieter</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Data providers</source>
        <translation>Datenanbieter</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Decide on plots</source>
        <translation>Über Parzellen entscheiden</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>Decision: {decision}</source>
        <translation>Entscheidung: {decision}</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <location filename="../processing/shown/check.py"/>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../processing/shown/packs.py"/>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_mismatch.py"/>
        <source>Declared and measured hectares differ by more than 10 % and by more than 0.1 ha.</source>
        <translation>Angegebene und gemessene Hektar weichen um mehr als 10 % und mehr als 0,1 ha voneinander ab.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_mismatch.py"/>
        <source>Declared are {area}, measured {area_2}.</source>
        <translation>Angegeben sind {area}, gemessen {area_2}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../processing/shown/eudr.py"/>
        <source>Declared area</source>
        <translation>Angegebene Fläche</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_mismatch.py"/>
        <source>Declared area differs</source>
        <translation>Angegebene Fläche weicht ab</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>Declared area that is none</source>
        <translation>Angegebene Fläche ist keine</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Declared hectares</source>
        <translation>Angegebene Hektar</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Deep-learning models</source>
        <translation>Deep-Learning-Modelle</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Deforestation</source>
        <translation>Entwaldung</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Deforestation found</source>
        <translation>Entwaldung gefunden</translation>
    </message>
    <message>
        <location filename="../evidence/flags.py"/>
        <source>Deforestation found: {area} ha.</source>
        <translation>Entwaldung gefunden: {area} ha.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Deforestation per year</source>
        <translation>Entwaldung pro Jahr</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Deforested after the cut-off date</source>
        <translation>Nach dem Stichtag entwaldet</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Delete at the service</source>
        <translation>Beim Dienst löschen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Delete image</source>
        <translation>Bild löschen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Delete mosaic</source>
        <translation>Mosaik löschen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Delete planned search</source>
        <translation>Geplante Suche löschen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Delete processing</source>
        <translation>Verarbeitung löschen</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Delete the image {} at the service? This cannot be undone.</source>
        <translation>Das Bild {} beim Dienst löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Delete the mosaic {} and all its images at the service? This cannot be undone.</source>
        <translation>Das Mosaik {} und alle seine Bilder beim Dienst löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Delete...</source>
        <translation>Löschen...</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Deletes a mosaic and all its images at Mapflow. This cannot be undone.</source>
        <translation>Löscht ein Mosaik und alle seine Bilder bei Mapflow. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Deletes a planned search at Mapflow. This cannot be undone.</source>
        <translation>Löscht eine geplante Suche bei Mapflow. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Deletes a processing and its results at Mapflow; for one that is running it is the only way to stop it. This cannot be undone.</source>
        <translation>Löscht eine Verarbeitung und ihre Ergebnisse bei Mapflow; bei einer laufenden ist das der einzige Weg, sie anzuhalten. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Deletes one image at Mapflow. This cannot be undone.</source>
        <translation>Löscht ein Bild bei Mapflow. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Deleting cannot be undone. Nothing is sent unless this is switched on.</source>
        <translation>Löschen lässt sich nicht rückgängig machen. Nichts wird gesendet, solange dies nicht eingeschaltet ist.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Design id</source>
        <translation>Entwurfskennung</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Design samples</source>
        <translation>Stichprobe entwerfen</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../ui/endings.py"/>
        <location filename="../ui/panel.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Dissolve what touches</source>
        <translation>Auflösen, was sich berührt</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>Doubled vertex</source>
        <translation>Doppelter Stützpunkt</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Download image</source>
        <translation>Bild herunterladen</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Download the results</source>
        <translation>Ergebnisse herunterladen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>Downloading {filename}{size}.</source>
        <translation>{filename} wird heruntergeladen{size}.</translation>
    </message>
    <message>
        <location filename="../ui/layer_input.py"/>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_large_for_file.py"/>
        <source>Draw it with fewer vertices, or divide it.</source>
        <translation>Zeichnen Sie sie mit weniger Stützpunkten, oder teilen Sie sie.</translation>
    </message>
    <message>
        <location filename="../checks/rules/point_needs_polygon.py"/>
        <source>Draw the outline of the plot.</source>
        <translation>Zeichnen Sie den Umriss der Parzelle.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>Draw the plot as a polygon.</source>
        <translation>Zeichnen Sie die Parzelle als Polygon.</translation>
    </message>
    <message>
        <location filename="../checks/rules/empty_geometry.py"/>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>Draw the plot, or leave the row out.</source>
        <translation>Zeichnen Sie die Parzelle, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>Draw the ring again, or remove it.</source>
        <translation>Zeichnen Sie den Ring neu, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <location filename="../ui/layer_input.py"/>
        <source>Drawn area</source>
        <translation>Gezeichnetes Gebiet</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>E-mail of the operator</source>
        <translation>E-Mail des Marktteilnehmers</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>EORI, VAT or another number. Sent only where given.</source>
        <translation>EORI, USt-IdNr. oder eine andere Nummer. Wird nur gesendet, wenn angegeben.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>EPSG:3857 (Pseudo-Mercator, metres)</source>
        <translation>EPSG:3857 (Pseudo-Mercator, Meter)</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>EPSG:4326 (WGS 84, degrees)</source>
        <translation>EPSG:4326 (WGS 84, Grad)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>EUDR deforestation</source>
        <translation>EUDR-Entwaldung</translation>
    </message>
    <message>
        <location filename="../checks/profiles.py"/>
        <source>EUDR due-diligence statement</source>
        <translation>EUDR-Sorgfaltserklärung</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Each file is a statement of its own.</source>
        <translation>Jede Datei ist eine eigene Erklärung.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Each plot was also judged as it will be written, with {decimals} decimals of a degree.</source>
        <translation>Jede Parzelle wurde auch so beurteilt, wie sie geschrieben wird, mit {decimals} Dezimalstellen eines Grades.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Earlier delivery</source>
        <translation>Frühere Lieferung</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Earth Engine task id</source>
        <translation>Aufgabenkennung der Earth Engine</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Edit...</source>
        <translation>Bearbeiten...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Emissions</source>
        <translation>Emissionen</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Emissions of land-use change</source>
        <translation>Emissionen aus Landnutzungsänderung</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Emissions of land-use change per hectare</source>
        <translation>Emissionen aus Landnutzungsänderung je Hektar</translation>
    </message>
    <message>
        <location filename="../checks/rules/empty_geometry.py"/>
        <source>Empty geometry</source>
        <translation>Leere Geometrie</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Empty where no limit is known.</source>
        <translation>Leer, wo keine Grenze bekannt ist.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Empty where there is no limit.</source>
        <translation>Leer, wo es keine Grenze gibt.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Empty: all.</source>
        <translation>Leer: alle.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Empty: the area's name and the time.</source>
        <translation>Leer: der Name des Gebiets und die Zeit.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Empty: the mosaic's name.</source>
        <translation>Leer: der Name des Mosaiks.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Empty: the results folder of the settings.</source>
        <translation>Leer: der Ergebnisordner der Einstellungen.</translation>
    </message>
    <message>
        <location filename="../checks/rules/missing_id.py"/>
        <source>Enter an id.</source>
        <translation>Geben Sie eine Kennung ein.</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Enter leads back to the queue, where A, R, S or L decides.</source>
        <translation>Enter führt zur Warteschlange zurück, wo A, R, S oder L entscheidet.</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>Enter the coordinate again, or remove the vertex.</source>
        <translation>Geben Sie die Koordinate neu ein, oder entfernen Sie den Stützpunkt.</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>Enter the secret first; without one the service lets nobody in.</source>
        <translation>Geben Sie zuerst das Geheimnis ein; ohne eines lässt der Dienst niemanden herein.</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Enter the token, or e-mail and password, of a service. QGIS keeps them in its authentication database.</source>
        <translation>Geben Sie das Token oder E-Mail und Passwort eines Dienstes ein. QGIS verwahrt sie in seiner Authentifizierungsdatenbank.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>Enter the token, or the e-mail address and the password, of this connection.</source>
        <translation>Geben Sie das Token oder E-Mail-Adresse und Passwort dieser Verbindung ein.</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>Epoch SCO2 has no analysis {stat}; it has {analyses}. Nothing was sent.</source>
        <translation>Epoch SCO2 hat keine Analyse {stat}; es hat {analyses}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/queries.py"/>
        <source>Epoch SCO2 has no results at {endpoint}. Nothing was sent.</source>
        <translation>Epoch SCO2 hat keine Ergebnisse unter {endpoint}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>Epoch SCO2 says: {words}</source>
        <translation>Epoch SCO2 sagt: {words}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/statement.py"/>
        <source>Epoch SCO2 sent no statement but this: {words}. The plots may not be processed yet.</source>
        <translation>Epoch SCO2 sandte keine Erklärung, sondern dies: {words}. Die Parzellen sind vielleicht noch nicht verarbeitet.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>Epoch SCO2 skipped this run: {reply}</source>
        <translation>Epoch SCO2 übersprang diesen Lauf: {reply}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>Epoch SCO2 tells nothing about {collection_id}.</source>
        <translation>Epoch SCO2 sagt nichts über {collection_id}.</translation>
    </message>
    <message>
        <location filename="../checks/profiles.py"/>
        <source>Epoch plots</source>
        <translation>Epoch-Parzellen</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../bridge/styles.py"/>
        <location filename="../ui/statement_page.py"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>Errors: {rules}.</source>
        <translation>Fehler: {rules}.</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>Every repair is left out.</source>
        <translation>Jede Reparatur ist ausgelassen.</translation>
    </message>
    <message>
        <location filename="../checks/profiles.py"/>
        <source>Every rule</source>
        <translation>Jede Regel</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Everything here is an algorithm too: for models, the batch dialog and scripts.</source>
        <translation>Alles hier ist auch ein Algorithmus: für Modelle, Stapelverarbeitung und Skripte.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Everything in one go: makes a project with the area, starts the scenario, follows it to its end, fetches the files and shows them as layers. This probably spends credits. Stopped or broken off, the same run goes on where it was; nothing is started twice, unless 'Run anew' is set.</source>
        <translation>Alles in einem: legt ein Projekt mit dem Gebiet an, startet das Szenario, verfolgt es bis zum Ende, holt die Dateien und zeigt sie als Layer. Das kostet wahrscheinlich Credits. Angehalten oder abgebrochen geht derselbe Lauf weiter, wo er war; nichts wird zweimal gestartet, es sei denn, 'Neu starten' ist gesetzt.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../processing/shown/deliveries.py"/>
        <location filename="../processing/shown/evidence.py"/>
        <location filename="../processing/shown/packets.py"/>
        <location filename="../processing/shown/packs.py"/>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <location filename="../processing/shown/packs.py"/>
        <source>Evidence pack</source>
        <translation>Nachweispaket</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>Exchange the two numbers.</source>
        <translation>Vertauschen Sie die beiden Zahlen.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Export due-diligence package</source>
        <translation>Sorgfaltspaket exportieren</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Export for the EUDR information system</source>
        <translation>Export für das EUDR-Informationssystem</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Extract buildings, trees, roads, land cover and terrain</source>
        <translation>Gebäude, Bäume, Straßen, Landbedeckung und Gelände extrahieren</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Farm practice, life cycle and due diligence: JSON text, or the name of a file with it. Only its form is checked.</source>
        <translation>Anbaupraxis, Lebenszyklus und Sorgfaltspflicht: JSON-Text oder der Name einer Datei damit. Nur die Form wird geprüft.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Feature id in the input</source>
        <translation>Objektkennung in der Eingabe</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>Feature {number} of {layer}</source>
        <translation>Objekt {number} von {layer}</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Features</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Fetch results</source>
        <translation>Ergebnisse holen</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Fetch samples</source>
        <translation>Stichprobe holen</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Fetch the list</source>
        <translation>Liste abrufen</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Fetch the list to see the mosaics of this account.</source>
        <translation>Rufen Sie die Liste ab, um die Mosaike dieses Kontos zu sehen.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Fetches all files of a finished scenario and shows them as layers. A download that was interrupted goes on where it stopped when the same folder is given. Names that would leave the folder are refused and listed.</source>
        <translation>Holt alle Dateien eines fertigen Szenarios und zeigt sie als Layer. Ein unterbrochener Download geht weiter, wo er stehen blieb, wenn derselbe Ordner angegeben wird. Namen, die aus dem Ordner hinausführen, werden abgelehnt und aufgelistet.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>File a due diligence statement</source>
        <translation>Sorgfaltserklärung einreichen</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>File format of the upload</source>
        <translation>Dateiformat des Uploads</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../processing/shown/eudr.py"/>
        <location filename="../processing/shown/packs.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Files a statement with the EU through the service: a legal act in somebody's name. What will be declared is said before; it is sent once and never again by itself, and its numbers are kept with the job. The EU's system gives reference and verification number some time after filing.</source>
        <translation>Reicht über den Dienst eine Erklärung bei der EU ein: eine Rechtshandlung in jemandes Namen. Was erklärt wird, wird vorher gesagt; sie wird einmal gesendet und nie von selbst noch einmal, und ihre Nummern werden beim Auftrag aufbewahrt. Das EU-System vergibt Referenz- und Prüfnummer einige Zeit nach dem Einreichen.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Files fetched at &amp;once</source>
        <translation>&amp;Gleichzeitig geholte Dateien</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Files refused as unsafe or not to be had; the log names each.</source>
        <translation>Dateien, die als unsicher abgelehnt wurden oder nicht zu bekommen waren; das Protokoll nennt jede.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Files to put in as they are: EU files, statements, contracts.</source>
        <translation>Dateien, die so hineinkommen, wie sie sind: EU-Dateien, Erklärungen, Verträge.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>Filing a statement is a legal act, and it was not confirmed. Nothing was filed. Read what would be declared, then confirm it.</source>
        <translation>Eine Erklärung einzureichen ist eine Rechtshandlung, und sie wurde nicht bestätigt. Nichts wurde eingereicht. Lesen Sie, was erklärt würde, und bestätigen Sie es dann.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Filing is a legal act in somebody's name. It is sent once and cannot be taken back here.</source>
        <translation>Einreichen ist eine Rechtshandlung in jemandes Namen. Es wird einmal gesendet und lässt sich hier nicht zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <location filename="../ui/imagery_dock.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Filter the queue</source>
        <translation>Warteschlange filtern</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Filters that were saved under a name</source>
        <translation>Unter einem Namen gespeicherte Filter</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>Find out who farms it before sending.</source>
        <translation>Finden Sie vor dem Senden heraus, wer ihn bewirtschaftet.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Find the country from the plots</source>
        <translation>Das Land aus den Parzellen ermitteln</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../processing/shown/packets.py"/>
        <location filename="../processing/shown/packs.py"/>
        <location filename="../ui/findings_view.py"/>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>Findings of the check</source>
        <translation>Befunde der Prüfung</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Findings per rule (JSON)</source>
        <translation>Befunde je Regel (JSON)</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Findings: {}</source>
        <translation>Befunde: {}</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Finds every defect of every plot, repairs in a copy what can be repaired safely, and says how many plots of the copy are fit to send. Nothing is sent, and the layer is not changed.</source>
        <translation>Findet jeden Mangel jeder Parzelle, repariert in einer Kopie, was sich sicher reparieren lässt, und sagt, wie viele Parzellen der Kopie sendbar sind. Nichts wird gesendet, und der Layer wird nicht geändert.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Finds every defect of every plot, with its place on the map, and tells apart the plots that are fit to send. Nothing is sent, and the layer is not changed. Errors make a plot unfit for the chosen use; warnings are worth a look. The report is an HTML page for people without QGIS.</source>
        <translation>Findet jeden Mangel jeder Parzelle mit seinem Ort auf der Karte und trennt die Parzellen ab, die sendbar sind. Nichts wird gesendet, und der Layer wird nicht geändert. Fehler machen eine Parzelle für die gewählte Verwendung untauglich; Warnungen sind einen Blick wert. Der Bericht ist eine HTML-Seite für Leute ohne QGIS.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>First day of acquisition (UTC). Empty: any.</source>
        <translation>Erster Aufnahmetag (UTC). Leer: beliebig.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>First day of the period looked at. Empty: the service's own, 2017-01-01.</source>
        <translation>Erster Tag des betrachteten Zeitraums. Leer: der des Dienstes, 2017-01-01.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>First day of the period looked at. Empty: the service's own.</source>
        <translation>Erster Tag des betrachteten Zeitraums. Leer: der des Dienstes.</translation>
    </message>
    <message>
        <location filename="../checks/rules/low_precision.py"/>
        <source>Five decimals are about a metre; the regulation asks for six.</source>
        <translation>Fünf Dezimalstellen sind etwa ein Meter; die Verordnung verlangt sechs.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>Flagged are plots with deforestation found, with an error in their outline, or with ground that another plot claims too.</source>
        <translation>Markiert sind Parzellen mit gefundener Entwaldung, mit einem Fehler im Umriss oder mit Boden, den auch eine andere Parzelle beansprucht.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Flagged plots</source>
        <translation>Markierte Parzellen</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Folder for the packets</source>
        <translation>Ordner für die Päckchen</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Folder for the results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>Follow again</source>
        <translation>Wieder verfolgen</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Follow the remote work to its end and bring the results. Switched off, the algorithm ends as soon as the work is started; 'Collect finished jobs' brings the results later.</source>
        <translation>Die Arbeit beim Dienst bis zum Ende verfolgen und die Ergebnisse bringen. Ausgeschaltet endet der Algorithmus, sobald die Arbeit gestartet ist; 'Fertige Aufträge einsammeln' bringt die Ergebnisse später.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Footprint of that preview</source>
        <translation>Bildfläche dieser Vorschau</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>For EUDR...</source>
        <translation>Für EUDR...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>For example Cocoa. Empty: not said.</source>
        <translation>Zum Beispiel Cocoa. Leer: nicht genannt.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>For example agb. Empty: not said.</source>
        <translation>Zum Beispiel agb. Leer: nicht genannt.</translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>For registries of many million plots the same checks run on Dask, on one machine or on many: python3 -m georelay.registry check, from the source of this plugin.</source>
        <translation>Für Register mit vielen Millionen Parzellen laufen dieselben Prüfungen auf Dask, auf einem Rechner oder vielen: python3 -m georelay.registry check, aus dem Quelltext dieser Erweiterung.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>For which plots</source>
        <translation>Für welche Parzellen</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>For {n} plots the supplier is asked.</source>
        <comment>number</comment>
        <extracomment>One: For {n} plot the supplier is asked.</extracomment>
        <translation><numerusform>Zu {n} Parzelle ist der Lieferant gefragt.</numerusform><numerusform>Zu {n} Parzellen ist der Lieferant gefragt.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Forget a job</source>
        <translation>Auftrag vergessen</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Forget the chosen filters</source>
        <translation>Die gewählten Filter vergessen</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Forget the job {}? The service keeps what it has, and files on this computer stay. Its guard against paying twice goes too: the same run would be sent, and paid for, once more.</source>
        <translation>Den Auftrag {} vergessen? Der Dienst behält, was er hat, und Dateien auf diesem Rechner bleiben. Auch sein Schutz davor, zweimal zu zahlen, geht verloren: Derselbe Lauf würde noch einmal gesendet und bezahlt.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Forget...</source>
        <translation>Vergessen...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Further files</source>
        <translation>Weitere Dateien</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Further parameters (JSON)</source>
        <translation>Weitere Parameter (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Gaps between two plots that are narrower than this. 0: not looked for.</source>
        <translation>Lücken zwischen zwei Parzellen, die schmaler sind als dies. 0: nicht gesucht.</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Gaps narrower than</source>
        <translation>Lücken schmaler als</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>GeoJSON file</source>
        <translation>GeoJSON-Datei</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>GeoJSON files (*.geojson)</source>
        <translation>GeoJSON-Dateien (*.geojson)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>GeoJSON is the surest. CSV is sent with a WKT column, which the service does not document. GeoParquet needs a GDAL with that driver.</source>
        <translation>GeoJSON ist am sichersten. CSV wird mit einer WKT-Spalte gesendet, was der Dienst nicht dokumentiert. GeoParquet braucht ein GDAL mit diesem Treiber.</translation>
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
        <translation>GeoRelay: vor der Erklärung</translation>
    </message>
    <message>
        <location filename="../ui/preflight.py"/>
        <source>GeoRelay: before you send</source>
        <translation>GeoRelay: bevor Sie senden</translation>
    </message>
    <message>
        <location filename="../processing/provider.py"/>
        <source>GeoRelay: geospatial cloud APIs</source>
        <translation>GeoRelay: Geodienste in der Cloud</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>GeoRelay: help</source>
        <translation>GeoRelay: Hilfe</translation>
    </message>
    <message>
        <location filename="../ui/locator.py"/>
        <source>GeoRelay: jobs and plots ({})</source>
        <translation>GeoRelay: Aufträge und Parzellen ({})</translation>
    </message>
    <message>
        <location filename="../bridge/job_monitor.py"/>
        <source>GeoRelay: look at jobs</source>
        <translation>GeoRelay: nach Aufträgen sehen</translation>
    </message>
    <message>
        <location filename="../ui/samples.py"/>
        <source>GeoRelay: sample plots</source>
        <translation>GeoRelay: Beispielparzellen</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>GeoRelay: tiles of {place}</source>
        <translation>GeoRelay: Kacheln von {place}</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>GeoRelay: try a connection</source>
        <translation>GeoRelay: eine Verbindung testen</translation>
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
        <translation>Geben Sie einen Layer an ({layer}). Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>Give a new name or new tags. Nothing was sent.</source>
        <translation>Geben Sie einen neuen Namen oder neue Schlagwörter an. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>Give each plot an id of its own.</source>
        <translation>Geben Sie jeder Parzelle eine eigene Kennung.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>Give either a layer ({layer}) or a file ({file}), one of the two. Nothing was sent.</source>
        <translation>Geben Sie entweder einen Layer ({layer}) oder eine Datei ({file}) an, eines von beiden. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>Give either a mosaic or the address of tiles. Nothing was sent.</source>
        <translation>Geben Sie entweder ein Mosaik oder die Adresse von Kacheln an. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>Give either a mosaic, or the name of a new one. Nothing was sent.</source>
        <translation>Geben Sie entweder ein Mosaik oder den Namen eines neuen an. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>Give the area to search: polygons ('Area') or 'Extent'. Nothing was sent.</source>
        <translation>Geben Sie das zu durchsuchende Gebiet an: Polygone ('Fläche') oder 'Ausdehnung'. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>Give the connection a name of 1 to 80 characters.</source>
        <translation>Geben Sie der Verbindung einen Namen von 1 bis 80 Zeichen.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Gives a mosaic another name or other tags. What is left empty stays as it is.</source>
        <translation>Gibt einem Mosaik einen anderen Namen oder andere Schlagwörter. Was leer bleibt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Gives an image another name.</source>
        <translation>Gibt einem Bild einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Go on with {}? What was sent is looked for at the service, and is neither sent nor paid for again; what is missing is sent.</source>
        <translation>Mit {} weitermachen? Was gesendet wurde, wird beim Dienst gesucht und weder noch einmal gesendet noch noch einmal bezahlt; was fehlt, wird gesendet.</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Go on without</source>
        <translation>Ohne weitermachen</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Goes on with this very job where it broke off; nothing is paid twice</source>
        <translation>Macht mit diesem Auftrag weiter, wo er abbrach; nichts wird zweimal bezahlt</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Ground of overlaps, gaps and claims</source>
        <translation>Boden von Überlappungen, Lücken und Ansprüchen</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>Hectares</source>
        <translation>Hektar</translation>
    </message>
    <message>
        <location filename="../checks/rules/z_or_m_values.py"/>
        <source>Heights or measures</source>
        <translation>Höhen oder M-Werte</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Help: how this dock is used</source>
        <translation>Hilfe: wie dieses Bedienfeld benutzt wird</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Highest cloud cover in percent. Images that do not tell it are always found.</source>
        <translation>Höchste Bewölkung in Prozent. Bilder, die sie nicht nennen, werden immer gefunden.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Highest price (credits)</source>
        <translation>Höchstpreis (Credits)</translation>
    </message>
    <message>
        <location filename="../checks/rules/hole_outside_shell.py"/>
        <source>Hole outside the plot</source>
        <translation>Loch außerhalb der Parzelle</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_holes.py"/>
        <source>Hole within a hole</source>
        <translation>Loch im Loch</translation>
    </message>
    <message>
        <location filename="../checks/rules/disconnected_interior.py"/>
        <source>Holes touch each other or the outline so that the inside falls apart.</source>
        <translation>Löcher berühren einander oder den Umriss so, dass das Innere zerfällt.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>How it is called at the service. Left empty: the layer's name and the time (UTC).</source>
        <translation>Wie es beim Dienst heißt. Leer: der Name des Layers und die Zeit (UTC).</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>How long ago the service last told something of the job</source>
        <translation>Wie lange es her ist, dass der Dienst zuletzt etwas zum Auftrag sagte</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>How many there are.</source>
        <translation>Wie viele es sind.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>How much of the area an image must cover, in percent.</source>
        <translation>Wie viel des Gebiets ein Bild bedecken muss, in Prozent.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>How project and scenario are called at the service. Left empty: the layer's name and the time (UTC).</source>
        <translation>Wie Projekt und Szenario beim Dienst heißen. Leer: der Name des Layers und die Zeit (UTC).</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>How the scenario is called at the service. Left empty: 'scenario' and the time (UTC).</source>
        <translation>Wie das Szenario beim Dienst heißt. Leer: 'scenario' und die Zeit (UTC).</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>How the service lists these plots. Empty: the layer's name and the time in UTC, which is unique.</source>
        <translation>Wie der Dienst diese Parzellen aufführt. Leer: der Name des Layers und die Zeit in UTC, was eindeutig ist.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>I declare this</source>
        <translation>Ich erkläre dies</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>I have read this and declare it in the name of {name}.</source>
        <translation>Ich habe dies gelesen und erkläre es im Namen von {name}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>ISO 3166-1 code of two letters, such as GH. The exact name of a column, capitals included, or else plain text for all plots. A code is a code even where a column has that name. Empty: the country that each plot lies in.</source>
        <translation>ISO-3166-1-Code aus zwei Buchstaben, etwa GH. Der genaue Name einer Spalte, mit Großbuchstaben, oder ein einfacher Text für alle Parzellen. Ein Code ist ein Code, auch wo eine Spalte so heißt. Leer: das Land, in dem jede Parzelle liegt.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Id of a mosaic, as 'List mosaics' shows it.</source>
        <translation>Kennung eines Mosaiks, wie 'Mosaike auflisten' sie zeigt.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Id of a planned search, as 'List planned searches' shows it.</source>
        <translation>Kennung einer geplanten Suche, wie 'Geplante Suchen auflisten' sie zeigt.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Id of a processing, as 'Run a model' and 'List processings' show it; several are separated by commas.</source>
        <translation>Kennung einer Verarbeitung, wie 'Ein Modell starten' und 'Verarbeitungen auflisten' sie zeigen; mehrere durch Kommas getrennt.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Id of a project. Empty: the account's default project.</source>
        <translation>Kennung eines Projekts. Leer: das Standardprojekt des Kontos.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Id of an image, as 'List images' shows it.</source>
        <translation>Kennung eines Bildes, wie 'Bilder auflisten' sie zeigt.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Id of an own image, as 'List images' shows it.</source>
        <translation>Kennung eines eigenen Bildes, wie 'Bilder auflisten' sie zeigt.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Id of an own mosaic, with 'My imagery' as the source.</source>
        <translation>Kennung eines eigenen Mosaiks, mit 'Meine Bilder' als Quelle.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Identifier of the filing</source>
        <translation>Kennung der Einreichung</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Identifier of the operator</source>
        <translation>Kennung des Marktteilnehmers</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Ids of search results or of own images: a JSON list, or separated by commas.</source>
        <translation>Kennungen von Suchergebnissen oder eigenen Bildern: eine JSON-Liste oder durch Kommas getrennt.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Image id</source>
        <translation>Bildkennung</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Image ids</source>
        <translation>Bildkennungen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Image preview</source>
        <translation>Bildvorschau</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Image to features</source>
        <translation>Vom Bild zu Objekten</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <location filename="../ui/imagery_dock.py"/>
        <location filename="../ui/imagery_offer.py"/>
        <source>Imagery</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Imagery as a layer</source>
        <translation>Bilder als Layer</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Imagery from</source>
        <translation>Bilder aus</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/__init__.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>Images and mosaics cannot be processed in one run. Choose one kind. Nothing was sent.</source>
        <translation>Bilder und Mosaike lassen sich nicht in einem Lauf verarbeiten. Wählen Sie eine Art. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Images found</source>
        <translation>Gefundene Bilder</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Images of a planned search</source>
        <translation>Bilder einer geplanten Suche</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Images of the mosaic</source>
        <translation>Bilder des Mosaiks</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Images uploaded</source>
        <translation>Hochgeladene Bilder</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>In a few words, such as 'island in the river'.</source>
        <translation>In wenigen Worten, etwa 'Insel im Fluss'.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>In another country</source>
        <translation>In einem anderen Land</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>In which formats buildings and trees are delivered in 3D. QGIS 3.34 and later shows 3D tiles. Nothing chosen: the service is not told any.</source>
        <translation>In welchen Formaten Gebäude und Bäume in 3D geliefert werden. QGIS ab 3.34 zeigt 3D-Kacheln. Nichts gewählt: dem Dienst wird keines genannt.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>In which formats buildings, trees and roads are delivered. Where both come, the GeoPackage is loaded. Nothing chosen: the service is not told any.</source>
        <translation>In welchen Formaten Gebäude, Bäume und Straßen geliefert werden. Kommen beide, wird das GeoPackage geladen. Nichts gewählt: dem Dienst wird keines genannt.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>In which formats land cover and terrain are delivered. Nothing chosen: the service is not told any.</source>
        <translation>In welchen Formaten Landbedeckung und Gelände geliefert werden. Nichts gewählt: dem Dienst wird keines genannt.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>In which the column is. The EU system takes hectares.</source>
        <translation>In der die Spalte ist. Das EU-System nimmt Hektar.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>In whose capacity it is filed: OPERATOR or REPRESENTATIVE_OPERATOR; it must be a role that the account has.</source>
        <translation>In welcher Eigenschaft eingereicht wird: OPERATOR oder REPRESENTATIVE_OPERATOR; es muss eine Rolle sein, die das Konto hat.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>In whose name</source>
        <translation>In wessen Namen</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Input payload (JSON)</source>
        <translation>Eingabedaten (JSON)</translation>
    </message>
    <message>
        <location filename="../checks/rules/disconnected_interior.py"/>
        <source>Inside cut in pieces</source>
        <translation>Inneres zerfällt</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Instead of a mosaic id.</source>
        <translation>Statt einer Mosaikkennung.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Instead of a mosaic: tiles with {z}, {x} and {y}; {-y} where rows count from the south; or {q}.</source>
        <translation>Statt eines Mosaiks: Kacheln mit {z}, {x} und {y}; {-y}, wo Zeilen von Süden zählen; oder {q}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Instead of an image id: the previewUrl of a search result that is a picture.</source>
        <translation>Statt einer Bildkennung: die previewUrl eines Suchergebnisses, die ein Bild ist.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>Is it unchanged?</source>
        <translation>Ist es unverändert?</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Isochrones</source>
        <translation>Isochronen</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>It broke off on the way; Retry goes on with it.</source>
        <translation>Er brach unterwegs ab; Wiederholen macht damit weiter.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>It encloses nothing.</source>
        <translation>Er umschließt nichts.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>It failed at the service, where nothing is left to go on with; Restart sends it anew.</source>
        <translation>Er schlug beim Dienst fehl, wo nichts zum Weitermachen blieb; Neu starten sendet ihn neu.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>It gets a folder for each supplier. One that is there already is not written over.</source>
        <translation>Er bekommt einen Ordner je Lieferant. Einer, der schon da ist, wird nicht überschrieben.</translation>
    </message>
    <message>
        <location filename="../checks/eudr.py"/>
        <source>It has a hole, and it cannot be cut into parts without one.</source>
        <translation>Sie hat ein Loch und lässt sich nicht in Teile ohne Loch zerlegen.</translation>
    </message>
    <message>
        <location filename="../checks/eudr.py"/>
        <source>It has a hole, which the EU system does not take.</source>
        <translation>Sie hat ein Loch, das das EU-System nicht annimmt.</translation>
    </message>
    <message>
        <location filename="../checks/eudr_features.py"/>
        <source>It is a collection; the EU system takes points and polygons only.</source>
        <translation>Es ist eine Sammlung; das EU-System nimmt nur Punkte und Polygone an.</translation>
    </message>
    <message>
        <location filename="../checks/eudr_features.py"/>
        <source>It is a line; the EU system takes points and polygons only.</source>
        <translation>Es ist eine Linie; das EU-System nimmt nur Punkte und Polygone an.</translation>
    </message>
    <message>
        <location filename="../checks/rules/buffered_point.py"/>
        <source>It is most likely a circle drawn round a point, not the outline of a plot.</source>
        <translation>Sie ist höchstwahrscheinlich ein Kreis um einen Punkt, nicht der Umriss einer Parzelle.</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>It is most likely a slip of the hand or of the GPS.</source>
        <translation>Höchstwahrscheinlich ein Ausrutscher der Hand oder des GPS.</translation>
    </message>
    <message>
        <location filename="../checks/rules/sliver.py"/>
        <source>It is most likely left over from cutting or digitising.</source>
        <translation>Sie ist höchstwahrscheinlich beim Schneiden oder Digitalisieren übrig geblieben.</translation>
    </message>
    <message>
        <location filename="../checks/eudr_features.py"/>
        <source>It is no point or polygon; the EU system takes points and polygons only.</source>
        <translation>Es ist kein Punkt oder Polygon; das EU-System nimmt nur Punkte und Polygone an.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>It is open whether the statement was filed: {error}</source>
        <translation>Es ist offen, ob die Erklärung eingereicht wurde: {error}</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>It lies in another country, or in the sea.</source>
        <translation>Sie liegt in einem anderen Land oder im Meer.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_small.py"/>
        <source>It may be a leftover, or its units may be wrong.</source>
        <translation>Sie ist vielleicht ein Rest, oder ihre Einheiten sind falsch.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>It may have arrived all the same.</source>
        <translation>Es ist vielleicht trotzdem angekommen.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>It may have been made all the same: look before you make it again.</source>
        <translation>Es ist vielleicht trotzdem entstanden: sehen Sie nach, bevor Sie es noch einmal anlegen.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>It may not be ready yet.</source>
        <translation>Es ist vielleicht noch nicht fertig.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/risk.py"/>
        <source>It may not be ready yet; look at the collection's progress.</source>
        <translation>Sie ist vielleicht noch nicht fertig; sehen Sie nach dem Fortschritt der Kollektion.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/filing.py"/>
        <source>It named {uuid} all the same: look for it on the EU's site before you correct it and file it anew.</source>
        <translation>Trotzdem wurde {uuid} genannt: suchen Sie danach auf der Seite der EU, bevor Sie es berichtigen und neu einreichen.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>It runs; Look now asks how it stands.</source>
        <translation>Er läuft; Nachsehen fragt nach dem Stand.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>It runs; a second one would be paid for beside it.</source>
        <translation>Er läuft; ein zweiter würde daneben bezahlt.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>It was never sent; Retry sends it.</source>
        <translation>Er wurde nie gesendet; Wiederholen sendet ihn.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>Its inputs were not kept; Run again lets you fill them in.</source>
        <translation>Seine Eingaben wurden nicht aufgehoben; mit Noch einmal lassen sie sich ausfüllen.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>JSON list, in the order of the images.</source>
        <translation>JSON-Liste, in der Reihenfolge der Bilder.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <location filename="../processing/shown/jobs.py"/>
        <source>Job id</source>
        <translation>Auftragskennung</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>Job {job} ({name}) is stored.</source>
        <translation>Der Auftrag {job} ({name}) ist gespeichert.</translation>
    </message>
    <message>
        <location filename="../ui/locator.py"/>
        <source>Job: {}</source>
        <translation>Auftrag: {}</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <location filename="../processing/shown/packs.py"/>
        <location filename="../ui/browser_nodes.py"/>
        <location filename="../ui/desk.py"/>
        <location filename="../ui/endings.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_geometry.py"/>
        <source>Keep one of the two.</source>
        <translation>Behalten Sie eine der beiden.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Kind of source image</source>
        <translation>Art des Quellbildes</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Kind of the identifier</source>
        <translation>Art der Kennung</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <location filename="../providers/beod/results.py"/>
        <source>Land cover</source>
        <translation>Landbedeckung</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Land-use change emissions</source>
        <translation>Emissionen aus Landnutzungsänderung</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Largest angle off nadir, whatever side it looks to; 30 and more means any.</source>
        <translation>Größter Winkel zum Nadir, gleich nach welcher Seite; 30 und mehr heißt beliebig.</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Largest area</source>
        <translation>Größte Fläche</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <location filename="../processing/shown/check.py"/>
        <source>Largest area (ha)</source>
        <translation>Größte Fläche (ha)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Largest pixel size in metres.</source>
        <translation>Größte Pixelgröße in Metern.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Last day of acquisition (UTC). Empty: any.</source>
        <translation>Letzter Aufnahmetag (UTC). Leer: beliebig.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Last day of the period looked at. Empty: the service's own.</source>
        <translation>Letzter Tag des betrachteten Zeitraums. Leer: der des Dienstes.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Last day of the period looked at. The service caps it to the end of the last complete year. Empty: that.</source>
        <translation>Letzter Tag des betrachteten Zeitraums. Der Dienst kappt ihn am Ende des letzten vollen Jahres. Leer: das.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Last day on which Mapflow looks, at most six months ahead. Empty: three months from now.</source>
        <translation>Letzter Tag, an dem Mapflow nachsieht, höchstens sechs Monate voraus. Leer: drei Monate ab jetzt.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>Last look</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>Last look: {}</source>
        <translation>Zuletzt gesehen: {}</translation>
    </message>
    <message>
        <location filename="../evidence/choices.py"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Later (L)</source>
        <translation>Später (L)</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>Latitude and longitude exchanged</source>
        <translation>Breite und Länge vertauscht</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>Layer &gt; Add Layer &gt; Add Delimited Text Layer</source>
        <translation>Layer &gt; Layer hinzufügen &gt; Getrennte Textdatei als Layer hinzufügen</translation>
    </message>
    <message>
        <location filename="../checks/rules/no_crs.py"/>
        <source>Layer without a CRS</source>
        <translation>Layer ohne KBS</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../processing/shown/jobs.py"/>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>Layers of the suppliers</source>
        <translation>Layer der Lieferanten</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Least cover of the area (%)</source>
        <translation>Mindestens Gebietsdeckung (%)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Least slanting view (degrees)</source>
        <translation>Geringste Schrägsicht (Grad)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Leave out imagery of providers that are not linked to the account.</source>
        <translation>Bilder von Anbietern weglassen, die nicht mit dem Konto verbunden sind.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Leave them out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Lets Mapflow look daily for new imagery of an area that is too large to be searched at once, or that is to be watched. 'Images of a planned search' brings what was found.</source>
        <translation>Lässt Mapflow täglich nach neuen Bildern eines Gebiets sehen, das zu groß ist, um auf einmal durchsucht zu werden, oder das beobachtet werden soll. 'Bilder einer geplanten Suche' bringt, was gefunden wurde.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>Line {number} of the answer of {what} is not JSON.</source>
        <translation>Zeile {number} der Antwort von {what} ist kein JSON.</translation>
    </message>
    <message>
        <location filename="../checks/rules/self_intersection.py"/>
        <source>Lines of the plot cross each other, or run along each other.</source>
        <translation>Linien der Parzelle kreuzen einander oder laufen aufeinander.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>List assets</source>
        <translation>Assets auflisten</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>List collections</source>
        <translation>Kollektionen auflisten</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>List data providers</source>
        <translation>Datenanbieter auflisten</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>List images</source>
        <translation>Bilder auflisten</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>List jobs</source>
        <translation>Aufträge auflisten</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>List models</source>
        <translation>Modelle auflisten</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>List mosaics</source>
        <translation>Mosaike auflisten</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>List planned searches</source>
        <translation>Geplante Suchen auflisten</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>List processings</source>
        <translation>Verarbeitungen auflisten</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>List projects</source>
        <translation>Projekte auflisten</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>List providers of the catalog</source>
        <translation>Anbieter des Katalogs auflisten</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>List scenarios</source>
        <translation>Szenarien auflisten</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Lists planned searches with their state and the number of new images.</source>
        <translation>Listet geplante Suchen mit ihrem Zustand und der Anzahl neuer Bilder auf.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Lists the account's models with their prices and optional steps. The names are what 'Run a model' takes.</source>
        <translation>Listet die Modelle des Kontos mit Preisen und wählbaren Schritten auf. Die Namen sind die, die 'Ein Modell starten' nimmt.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Lists the account's providers of imagery with the finest zoom that has a price, the size of its pixels at the equator, the price per square kilometre and the least area. The names are what 'Run a model' takes.</source>
        <translation>Listet die Bildanbieter des Kontos auf, mit dem feinsten Zoom, der einen Preis hat, der Größe seiner Pixel am Äquator, dem Preis je Quadratkilometer und der Mindestfläche. Die Namen sind die, die 'Ein Modell starten' nimmt.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Lists the processings of a project, newest first, also those that were started elsewhere.</source>
        <translation>Listet die Verarbeitungen eines Projekts auf, die neueste zuerst, auch die anderswo gestarteten.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Lists the projects that the account can see, with the role in each and the area limit that holds inside it.</source>
        <translation>Listet die Projekte auf, die das Konto sehen kann, mit der Rolle in jedem und der Flächengrenze, die darin gilt.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Lists the providers whose imagery of the catalog the account may run models on, with their prices. The names are what the filter of 'Search imagery' takes.</source>
        <translation>Listet die Anbieter, auf deren Bilder des Katalogs das Konto Modelle anwenden darf, mit ihren Preisen. Die Namen nimmt der Filter von „Bilder suchen“.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Lists what can be repaired safely; nothing is written yet.</source>
        <translation>Führt auf, was sich sicher reparieren lässt; geschrieben wird noch nichts.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Load results</source>
        <translation>Ergebnisse laden</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Log of {}</source>
        <translation>Protokoll von {}</translation>
    </message>
    <message>
        <location filename="../checks/drawing.py"/>
        <source>Longitude {west} to {east}, latitude {south} to {north}; north is up.</source>
        <translation>Länge {west} bis {east}, Breite {south} bis {north}; Norden ist oben.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Look again and again until the work ends. Switched off, look once.</source>
        <translation>Immer wieder nachsehen, bis die Arbeit endet. Ausgeschaltet einmal nachsehen.</translation>
    </message>
    <message>
        <location filename="../ui/operation_box.py"/>
        <source>Look at</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Look at &amp;jobs</source>
        <translation>Nach &amp;Aufträgen sehen</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Look at an activity</source>
        <translation>Nach einer Aktivität sehen</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Look at progress</source>
        <translation>Fortschritt ansehen</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Look at the connection's secret.</source>
        <translation>Sehen Sie nach dem Geheimnis der Verbindung.</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>Look at the coordinates: exchanged, cut off, or without a sign? On a small island that the map lacks, confirm the places.</source>
        <translation>Sehen Sie sich die Koordinaten an: vertauscht, abgeschnitten, ohne Vorzeichen? Auf einer kleinen Insel, die der Karte fehlt, bestätigen Sie die Orte.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Look at the id and the connection's URL.</source>
        <translation>Sehen Sie nach der Kennung und der URL der Verbindung.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Look at the id.</source>
        <translation>Sehen Sie nach der Kennung.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_small.py"/>
        <source>Look at the plot; remove it if it is no plot.</source>
        <translation>Sehen Sie sich die Parzelle an; entfernen Sie sie, wenn sie keine ist.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_large.py"/>
        <source>Look at the plot; split it where the service demands it.</source>
        <translation>Sehen Sie sich die Parzelle an; teilen Sie sie, wo der Dienst es verlangt.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Look at what the account may do.</source>
        <translation>Sehen Sie nach, was das Konto darf.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../ui/check_form.py"/>
        <source>Look for overlaps between plots</source>
        <translation>Überlappungen zwischen Parzellen suchen</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>Look for them</source>
        <translation>Danach suchen</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Look now</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>Look whether it was changed.</source>
        <translation>Sehen Sie nach, ob es geändert wurde.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>Look whether it was done.</source>
        <translation>Sehen Sie nach, ob es getan wurde.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>Look which outline is right, and cut the other.</source>
        <translation>Sehen Sie nach, welcher Umriss stimmt, und beschneiden Sie den anderen.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Looked at from</source>
        <translation>Betrachtet von</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Looked at to</source>
        <translation>Betrachtet bis</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Looks again in {} s.</source>
        <translation>Sieht in {} s wieder nach.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Looks for imagery over an area in the catalog, own imagery included, and brings the footprints with all metadata, newest first. 'usable' tells whether the account may run models on it.</source>
        <translation>Sucht im Katalog, eigene Bilder eingeschlossen, nach Bildern über einem Gebiet und bringt die Bildflächen mit allen Metadaten, die neuesten zuerst. 'usable' sagt, ob das Konto Modelle darauf laufen lassen darf.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Looks how far the work is, once or until it ends. A failure of the work is told in the outputs.</source>
        <translation>Sieht nach, wie weit die Arbeit ist, einmal oder bis sie endet. Ein Scheitern der Arbeit steht in den Ausgaben.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Looks once at every job that is not over, finds again what was lost in a crash, goes on with what broke off half started, and brings the results of those that have finished. A job that was never sent, that a person stopped or that the service refused is left alone, unless it is named. Run it in the morning, or every hour on a server.</source>
        <translation>Sieht einmal nach jedem Auftrag, der nicht zu Ende ist, findet wieder, was bei einem Absturz verloren ging, setzt fort, was mitten im Start abbrach, und bringt die Ergebnisse der fertigen. Ein Auftrag, der nie gesendet wurde, den jemand anhielt oder den der Dienst ablehnte, bleibt in Ruhe, es sei denn, er wird genannt. Starten Sie es morgens, oder stündlich auf einem Server.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>Made for {organisation}.</source>
        <translation>Erstellt für {organisation}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Make an evidence pack</source>
        <translation>Nachweispaket erstellen</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Make an evidence pack...</source>
        <translation>Nachweispaket erstellen...</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Make default</source>
        <translation>Zum Standard machen</translation>
    </message>
    <message>
        <location filename="../processing/shown/samples.py"/>
        <source>Make sample plots</source>
        <translation>Beispielparzellen erstellen</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Makes a folder for each supplier whose plots have an error, an overlap or a claim: a page with a map, and for each defect a picture and a sentence in the supplier's language, the plots as GeoPackage and KML, and a file to correct and send back. What comes back is compared with 'Compare two deliveries'. The layers are only read.</source>
        <translation>Legt für jeden Lieferanten, dessen Parzellen einen Fehler, eine Überlappung oder einen Anspruch haben, einen Ordner an: eine Seite mit einer Karte und zu jedem Mangel ein Bild und einen Satz in der Sprache des Lieferanten, die Parzellen als GeoPackage und KML und eine Datei zum Berichtigen und Zurücksenden. Was zurückkommt, wird mit 'Zwei Lieferungen vergleichen' verglichen. Die Layer werden nur gelesen.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Makes a project at the service and gives it its one area of interest. Scenarios are then started in it. The same area and name lead to the project that exists, unless 'Run anew' is set.</source>
        <translation>Legt beim Dienst ein Projekt an und gibt ihm sein eines Interessengebiet. Szenarien werden dann darin gestartet. Dasselbe Gebiet und derselbe Name führen zum vorhandenen Projekt, es sei denn, 'Neu starten' ist gesetzt.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Makes an empty mosaic for images to be uploaded to. 'Upload images' can also make one by itself.</source>
        <translation>Legt ein leeres Mosaik an, in das Bilder hochgeladen werden. 'Bilder hochladen' kann auch selbst eines anlegen.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Makes staged plots available for processing. The two task ids are for the service's support; nothing else needs them.</source>
        <translation>Macht bereitgestellte Parzellen zur Verarbeitung verfügbar. Die beiden Aufgabenkennungen sind für den Support des Dienstes; sonst braucht sie nichts.</translation>
    </message>
    <message>
        <location filename="../ui/operation_box.py"/>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <location filename="../checks/rules/ring_self_intersection.py"/>
        <source>Many services refuse it, though the ground is clear.</source>
        <translation>Viele Dienste lehnen sie ab, obwohl der Boden klar ist.</translation>
    </message>
    <message>
        <location filename="../ui/area_drawing.py"/>
        <location filename="../ui/layer_input.py"/>
        <source>Map extent</source>
        <translation>Kartenausschnitt</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Map of 2020</source>
        <translation>Karte von 2020</translation>
    </message>
    <message>
        <location filename="../checks/drawing.py"/>
        <source>Map of the plots</source>
        <translation>Karte der Parzellen</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Map of today</source>
        <translation>Karte von heute</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/paging.py"/>
        <source>Mapflow announced {words} and gave {seen_count}.</source>
        <translation>Mapflow kündigte {words} an und gab {seen_count}.</translation>
    </message>
    <message>
        <location filename="../checks/profiles.py"/>
        <source>Mapflow area</source>
        <translation>Mapflow-Gebiet</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>Mapflow did not tell the account's data providers. Try again later.</source>
        <translation>Mapflow nannte die Datenanbieter des Kontos nicht. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>Mapflow did not tell the account's data providers: name one. Nothing was sent.</source>
        <translation>Mapflow nannte die Datenanbieter des Kontos nicht: nennen Sie einen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>Mapflow did not tell the account's providers of the catalog. Try again later.</source>
        <translation>Mapflow hat die Anbieter des Katalogs für das Konto nicht genannt. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>Mapflow does not tell the name of the mosaic {mosaic_id}. Nothing was changed. Give one.</source>
        <translation>Mapflow nennt den Namen des Mosaiks {mosaic_id} nicht. Nichts wurde geändert. Geben Sie einen an.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>Mapflow does not tell the tags of the mosaic {before}, and a change of the name would wipe them. Nothing was changed. Give the tags too.</source>
        <translation>Mapflow nennt die Schlagwörter des Mosaiks {before} nicht, und eine Änderung des Namens würde sie löschen. Nichts wurde geändert. Geben Sie auch die Schlagwörter an.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/first_version.py"/>
        <source>Mapflow does not tell where the image {image} lies. Nothing was started.</source>
        <translation>Mapflow sagt nicht, wo das Bild {image} liegt. Nichts wurde gestartet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>Mapflow does not use imagery from {url}</source>
        <translation>Mapflow nutzt keine Bilder von {url}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>Mapflow knows no footprint of {chosen} yet; give an area. Nothing was sent.</source>
        <translation>Mapflow kennt noch keine Bildfläche ({chosen}); geben Sie ein Gebiet an. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>Mapflow made a mosaic but did not tell its id.</source>
        <translation>Mapflow legte ein Mosaik an, nannte aber seine Kennung nicht.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>Mapflow made a planned search but did not tell its id.</source>
        <translation>Mapflow legte eine geplante Suche an, nannte aber ihre Kennung nicht.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>Mapflow named no price, and a highest price is set. Nothing was started.</source>
        <translation>Mapflow nannte keinen Preis, und ein Höchstpreis ist gesetzt. Nichts wurde gestartet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>Mapflow named no reason</source>
        <translation>Mapflow nannte keinen Grund</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>Mapflow no longer has the processing {processing_id}; this is the result that was fetched before.</source>
        <translation>Mapflow hat die Verarbeitung {processing_id} nicht mehr; dies ist das früher geholte Ergebnis.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>Mapflow refused {doing} ({status}): {sentence}.</source>
        <translation>Mapflow lehnte ab ({doing}, {status}): {sentence}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>Mapflow started a processing but did not tell its id.</source>
        <translation>Mapflow startete eine Verarbeitung, nannte aber ihre Kennung nicht.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>Mapflow still shows the image {image_id} under its old name.</source>
        <translation>Mapflow zeigt das Bild {image_id} noch unter dem alten Namen.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>Mapflow still shows the mosaic {mosaic_id} as it was.</source>
        <translation>Mapflow zeigt das Mosaik {mosaic_id} noch, wie es war.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>Mapflow told no models, neither of the account nor of its default project. Try again later.</source>
        <translation>Mapflow nannte keine Modelle, weder des Kontos noch seines Standardprojekts. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>Mapflow took {name} but does not list it in the mosaic {mosaic_of}.</source>
        <translation>Mapflow nahm {name} an, listet es aber nicht im Mosaik {mosaic_of} auf.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Margin of error</source>
        <translation>Fehlerspanne</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Mark as seen</source>
        <translation>Als gesehen markieren</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>May be sent</source>
        <translation>Dürfen gesendet werden</translation>
    </message>
    <message>
        <location filename="../ui/findings.py"/>
        <source>Mended</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Mended. N goes to the next finding.</source>
        <translation>Behoben. N führt zum nächsten Befund.</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>Merge plots of several suppliers</source>
        <translation>Parzellen mehrerer Lieferanten zusammenführen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <location filename="../processing/shown/models.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <location filename="../ui/parameter_form.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../ui/parameter_form.py"/>
        <source>More ({} changed)</source>
        <translation>Mehr ({} geändert)</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>More ({} set)</source>
        <translation>Mehr ({} gesetzt)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Mosaic</source>
        <translation>Mosaik</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Mosaic id</source>
        <translation>Mosaikkennung</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Mosaic that the images go to. Empty: a new one, of the name below.</source>
        <translation>Mosaik, in das die Bilder kommen. Leer: ein neues, mit dem Namen unten.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/__init__.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Mosaics</source>
        <translation>Mosaike</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Most clouds (%)</source>
        <translation>Höchstens Wolken (%)</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>Most declared areas are not in {given}: they fit what is measured when they are read as {fitting}. Choose the right unit of the area.</source>
        <translation>Die meisten angegebenen Flächen sind nicht in {given}: sie passen zu den gemessenen, wenn sie als {fitting} gelesen werden. Wählen Sie die richtige Einheit der Fläche.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>Most declared areas differ from the measured ones by the same factor, that of another unit.</source>
        <translation>Die meisten angegebenen Flächen weichen von den gemessenen um denselben Faktor ab, den einer anderen Einheit.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Most results</source>
        <translation>Höchstens Ergebnisse</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Most slanting view (degrees)</source>
        <translation>Größte Schrägsicht (Grad)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Most travel time (minutes)</source>
        <translation>Längste Reisezeit (Minuten)</translation>
    </message>
    <message>
        <location filename="../checks/rules/gap.py"/>
        <source>Move the border of one plot to that of the other.</source>
        <translation>Schieben Sie die Grenze der einen Parzelle an die der anderen.</translation>
    </message>
    <message>
        <location filename="../checks/rules/self_intersection.py"/>
        <source>Move the vertices so that the outline goes round the ground once.</source>
        <translation>Verschieben Sie die Stützpunkte so, dass der Umriss den Boden einmal umläuft.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../ui/imagery_dock.py"/>
        <source>My imagery</source>
        <translation>Meine Bilder</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Name look-up</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Name of a new mosaic</source>
        <translation>Name eines neuen Mosaiks</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Name of the collection</source>
        <translation>Name der Kollektion</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Name of the filters</source>
        <translation>Name der Filter</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Name of the layer</source>
        <translation>Name des Layers</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Name of the mosaic.</source>
        <translation>Name des Mosaiks.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Name of the operator</source>
        <translation>Name des Marktteilnehmers</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Name of the planned search.</source>
        <translation>Name der geplanten Suche.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Name of the processing</source>
        <translation>Name der Verarbeitung</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Name of the provider of the imagery. Empty: the first of the account, or that of the search results.</source>
        <translation>Name des Bildanbieters. Leer: der erste des Kontos oder der der Suchergebnisse.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Name or id of a model of the account, as 'List models' shows it; emoji and case do not count.</source>
        <translation>Name oder Kennung eines Modells des Kontos, wie 'Modelle auflisten' sie zeigt; Emoji und Groß-/Kleinschreibung zählen nicht.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Names of optional steps of the model, separated by commas. Each may cost extra. Empty: none.</source>
        <translation>Namen wählbarer Schritte des Modells, durch Kommas getrennt. Jeder kann extra kosten. Leer: keine.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Names of providers, separated by commas. Empty: all.</source>
        <translation>Namen von Anbietern, durch Kommas getrennt. Leer: alle.</translation>
    </message>
    <message>
        <location filename="../checks/rules/gap.py"/>
        <source>Narrow gap</source>
        <translation>Schmale Lücke</translation>
    </message>
    <message>
        <location filename="../checks/rules/gap.py"/>
        <source>Neighbours that should share a border do not; the ground between belongs to nobody.</source>
        <translation>Nachbarn, die eine gemeinsame Grenze haben sollten, haben keine; der Boden dazwischen gehört niemandem.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>Neither jobs nor results were chosen, so there is nothing to pack. Choose one of them.</source>
        <translation>Weder Aufträge noch Ergebnisse wurden gewählt, also gibt es nichts zu packen. Wählen Sie eines davon.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>New delivery</source>
        <translation>Neue Lieferung</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>New name of the image, at most 255 characters.</source>
        <translation>Neuer Name des Bildes, höchstens 255 Zeichen.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>New name. Empty: stays as it is.</source>
        <translation>Neuer Name. Leer: bleibt, wie er ist.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>New plots</source>
        <translation>Neue Parzellen</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Next finding (N)</source>
        <translation>Nächster Befund (N)</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>Next try in {seconds} s.</source>
        <translation>Nächster Versuch in {seconds} s.</translation>
    </message>
    <message>
        <location filename="../bridge/styles.py"/>
        <source>No class</source>
        <translation>Keine Klasse</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling.py"/>
        <source>No collection is given. Nothing was sent. 'List collections' shows the ids there are.</source>
        <translation>Keine Kollektion ist angegeben. Nichts wurde gesendet. 'Kollektionen auflisten' zeigt die vorhandenen Kennungen.</translation>
    </message>
    <message>
        <location filename="../checks/rules/low_precision.py"/>
        <source>No coordinate of the plot has more than 5 decimals of a degree.</source>
        <translation>Keine Koordinate der Parzelle hat mehr als 5 Dezimalstellen eines Grades.</translation>
    </message>
    <message>
        <location filename="../checks/rules/low_precision.py"/>
        <source>No coordinate of this plot has more than 5 decimals, which is about a metre.</source>
        <translation>Keine Koordinate dieser Parzelle hat mehr als 5 Dezimalstellen, das ist etwa ein Meter.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>No country code</source>
        <translation>Kein Ländercode</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>No country code is given for this plot.</source>
        <translation>Für diese Parzelle ist kein Ländercode angegeben.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>No country code is given for this plot; this plot lies in {country}, so {code} is the likely one.</source>
        <translation>Für diese Parzelle ist kein Ländercode angegeben; sie liegt in {country}, also ist {code} wahrscheinlich.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>No country is given, and the world map of QGIS knows none for this place: give its code.</source>
        <translation>Kein Land ist angegeben, und die Weltkarte von QGIS kennt keines für diesen Ort: geben Sie seinen Code an.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>No country was given, so each plot has that in which it lies: {countries}.</source>
        <translation>Kein Land wurde angegeben, also hat jede Parzelle das, in dem sie liegt: {countries}.</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>No decision yet.</source>
        <translation>Noch keine Entscheidung.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>No deforestation found</source>
        <translation>Keine Entwaldung gefunden</translation>
    </message>
    <message>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>No geometry</source>
        <translation>Keine Geometrie</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>No image could be uploaded to the mosaic {mosaic_of}: {words}</source>
        <translation>Kein Bild ließ sich in das Mosaik {mosaic_of} hochladen: {words}</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>No jobs yet.</source>
        <translation>Noch keine Aufträge.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>No jobs yet. What you send to a service is listed here, and its results come back from here.</source>
        <translation>Noch keine Aufträge. Was Sie an einen Dienst senden, steht hier, und seine Ergebnisse kommen von hier zurück.</translation>
    </message>
    <message>
        <location filename="../processing/suppliers.py"/>
        <source>No layer was given that has plots. Nothing was written.</source>
        <translation>Kein Layer mit Parzellen wurde angegeben. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../checks/drawing.py"/>
        <source>No map: no plot has a place on the globe.</source>
        <translation>Keine Karte: keine Parzelle hat einen Ort auf der Erde.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>No model was chosen</source>
        <translation>Kein Modell wurde gewählt</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>No part of the plot lies on land, by the world map that QGIS ships.</source>
        <translation>Kein Teil der Parzelle liegt nach der mitgelieferten Weltkarte von QGIS an Land.</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>No part of this plot lies on land: the nearest land is {distance} away by the world map of QGIS.</source>
        <translation>Kein Teil dieser Parzelle liegt an Land: das nächste Land ist nach der Weltkarte von QGIS {distance} entfernt.</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>No part of this plot lies on land: the nearest land, {country}, is {distance} away by the world map of QGIS.</source>
        <translation>Kein Teil dieser Parzelle liegt an Land: das nächste Land, {country}, ist nach der Weltkarte von QGIS {distance} entfernt.</translation>
    </message>
    <message>
        <location filename="../processing/packets.py"/>
        <source>No plot has an error, an overlap or a claim, so no supplier has to be asked.</source>
        <translation>Keine Parzelle hat einen Fehler, eine Überlappung oder einen Anspruch; kein Lieferant muss gefragt werden.</translation>
    </message>
    <message>
        <location filename="../checks/rules/missing_id.py"/>
        <source>No plot id</source>
        <translation>Keine Parzellenkennung</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>No plot is chosen.</source>
        <translation>Keine Parzelle ist gewählt.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>No plot is fit to send.</source>
        <translation>Keine Parzelle ist sendbar.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>No plot is flagged, so the pack has no atlas.</source>
        <translation>Keine Parzelle ist markiert, also hat das Paket keinen Atlas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>No plot may be sent; {n} plots have errors and should be corrected first.</source>
        <comment>number</comment>
        <extracomment>One: No plot may be sent; 1 plot has an error and should be corrected first.</extracomment>
        <translation><numerusform>Keine Parzelle darf gesendet werden; {n} Parzelle hat einen Fehler und sollte zuerst berichtigt werden.</numerusform><numerusform>Keine Parzelle darf gesendet werden; {n} Parzellen haben Fehler und sollten zuerst berichtigt werden.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/preflight.py"/>
        <source>No plot of this layer is fit to send.</source>
        <translation>Keine Parzelle dieses Layers ist sendbar.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>No plot of {layer} is fit to be written. {done} Run 'Check plots' to see why.</source>
        <translation>Keine Parzelle von {layer} lässt sich schreiben. {done} 'Parzellen prüfen' zeigt, warum.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>No plot of {layer} is fit to send. {done} Run 'Check plots' to see why.</source>
        <translation>Keine Parzelle von {layer} ist sendbar. {done} 'Parzellen prüfen' zeigt, warum.</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>No plot of {layer} is flagged, so there is no atlas.</source>
        <translation>Keine Parzelle von {layer} ist markiert, also gibt es keinen Atlas.</translation>
    </message>
    <message>
        <location filename="../processing/repair.py"/>
        <source>No repair mends this. {message}</source>
        <translation>Keine Reparatur behebt dies. {message}</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>No search results yet. Search, and they are listed here and on the map.</source>
        <translation>Noch keine Suchergebnisse. Suchen Sie; sie stehen dann hier und auf der Karte.</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>No secret yet: enter it in the options.</source>
        <translation>Noch kein Geheimnis: geben Sie es in den Optionen ein.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>No secure connection to {service} ({host}) could be made. Look at the connection's URL.</source>
        <translation>Zu {service} ({host}) kam keine sichere Verbindung zustande. Sehen Sie nach der URL der Verbindung.</translation>
    </message>
    <message>
        <location filename="../checks/rules/no_crs.py"/>
        <source>Nobody can tell where the plots are.</source>
        <translation>Niemand weiß, wo die Parzellen liegen.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Nobody knows whether the service has started the first one: both may be paid for.</source>
        <translation>Niemand weiß, ob der Dienst den ersten begonnen hat: Beide werden womöglich bezahlt.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Non-biomass emissions</source>
        <translation>Emissionen ohne Biomasse</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>Non-biomass emissions are documented for tea, timber and shrimp only, and no crop type is given: the service may refuse this run.</source>
        <translation>Emissionen ohne Biomasse sind nur für Tee, Holz und Garnelen dokumentiert, und keine Kultur ist angegeben: der Dienst lehnt diesen Lauf vielleicht ab.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>Non-biomass emissions are documented for tea, timber and shrimp only, and the crop type is {crop}: the service may refuse this run.</source>
        <translation>Emissionen ohne Biomasse sind nur für Tee, Holz und Garnelen dokumentiert, und die Kultur ist {crop}: der Dienst lehnt diesen Lauf vielleicht ab.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>Non-biomass emissions rely on lca_payload, and the input payload has none.</source>
        <translation>Emissionen ohne Biomasse stützen sich auf lca_payload, und die Eingabedaten haben keines.</translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/following.py"/>
        <source>None of the {n} images is in the mosaic {mosaic} any more.</source>
        <comment>number</comment>
        <extracomment>One: The image is in the mosaic {mosaic} no more.</extracomment>
        <translation><numerusform>Das Bild ist nicht mehr im Mosaik {mosaic}.</numerusform><numerusform>Keines der {n} Bilder ist noch im Mosaik {mosaic}.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>None yet: QGIS's browser makes them</source>
        <translation>Noch keine: der Browser von QGIS legt sie an</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>Not all images could be prepared: {job}</source>
        <translation>Nicht alle Bilder ließen sich vorbereiten: {job}</translation>
    </message>
    <message>
        <location filename="../bridge/pack.py"/>
        <source>Not all jobs have ended well: {told}. No pack was written. Wait for them, or leave them out.</source>
        <translation>Nicht alle Aufträge sind gut zu Ende gegangen: {told}. Kein Paket wurde geschrieben. Warten Sie auf sie, oder lassen Sie sie aus.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Not assessed</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Not decided yet.</source>
        <translation>Noch nicht entschieden.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>Not fit to send: {blocked}. Nothing was sent.</source>
        <translation>Nicht sendbar: {blocked}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>Not on land</source>
        <translation>Nicht an Land</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Not repaired</source>
        <translation>Nicht repariert</translation>
    </message>
    <message>
        <location filename="../checks/repair.py"/>
        <source>Not repaired: a coordinate of the point is no number.</source>
        <translation>Nicht repariert: eine Koordinate des Punktes ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="../processing/repair.py"/>
        <source>Not repaired: an error would be left. {message}</source>
        <translation>Nicht repariert: ein Fehler bliebe übrig. {message}</translation>
    </message>
    <message>
        <location filename="../checks/repair.py"/>
        <source>Not repaired: {why}.</source>
        <translation>Nicht repariert: {why}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Not this service</source>
        <translation>Nicht dieser Dienst</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/__init__.py"/>
        <location filename="../ui/search_list.py"/>
        <source>Not usable with this account</source>
        <translation>Mit diesem Konto nicht nutzbar</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Note (N)</source>
        <translation>Notiz (N)</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Nothing here yet.</source>
        <translation>Noch nichts hier.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Nothing is run, and nothing paid, when the service has little confidence in the locations.</source>
        <translation>Nichts läuft und nichts wird bezahlt, wenn der Dienst den Orten wenig traut.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>Nothing is to be sent: no plot is new or changed. No job was made and nothing was paid.</source>
        <translation>Nichts ist zu senden: keine Parzelle ist neu oder geändert. Kein Auftrag wurde angelegt und nichts bezahlt.</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Nothing is under review.</source>
        <translation>Nichts ist in Durchsicht.</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>Nothing is written yet. The layer {} stays as it is; the repairs go into a copy.</source>
        <translation>Noch ist nichts geschrieben. Der Layer {} bleibt, wie er ist; die Reparaturen kommen in eine Kopie.</translation>
    </message>
    <message>
        <location filename="../checks/rules/z_or_m_values.py"/>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Nothing of what is brought now is new the next time.</source>
        <translation>Nichts von dem, was jetzt kommt, ist beim nächsten Mal neu.</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Nothing was asked of the service for this job since GeoRelay keeps a log.</source>
        <translation>Für diesen Auftrag wurde der Dienst nichts gefragt, seit GeoRelay ein Protokoll führt.</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/filing.py"/>
        <source>Nothing was filed. Correct it and file it anew.</source>
        <translation>Nichts wurde eingereicht. Berichtigen Sie es und reichen Sie es neu ein.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Nothing was found. Widen the dates, the clouds or the area.</source>
        <translation>Nichts gefunden. Erweitern Sie Zeitraum, Bewölkung oder Gebiet.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Nothing was sent and nothing is paid: the same was run before, as the job {}.</source>
        <translation>Nichts wurde gesendet und nichts wird bezahlt: Dasselbe lief schon, als Auftrag {}.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Nothing was sent and nothing is paid: the same was run before. This is the job {} of {}; its results come to the map by themselves.</source>
        <translation>Nichts wurde gesendet, und nichts ist zu zahlen: dasselbe lief schon. Dies ist der Auftrag {} von {}; seine Ergebnisse kommen von selbst auf die Karte.</translation>
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
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>Nothing was sent. 'Check plots' shows where; choose to repair a copy or to leave them out.</source>
        <translation>Nichts wurde gesendet. 'Parzellen prüfen' zeigt, wo; lassen Sie eine Kopie reparieren oder sie aus.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>Nothing was sent. Look at e-mail and password, or try again later.</source>
        <translation>Nichts wurde gesendet. Sehen Sie nach E-Mail und Passwort, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Nothing was started.</source>
        <translation>Nichts wurde gestartet.</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>Nothing was started. Try again later.</source>
        <translation>Nichts wurde gestartet. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../bridge/cases.py"/>
        <location filename="../processing/decisions.py"/>
        <location filename="../processing/deliveries.py"/>
        <location filename="../processing/eudr.py"/>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>Nothing was written. The log names each; 'Check plots' shows where, or choose to leave them out or to repair a copy.</source>
        <translation>Nichts wurde geschrieben. Das Protokoll nennt jede; 'Parzellen prüfen' zeigt, wo, oder lassen Sie sie aus oder eine Kopie reparieren.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Nothing: every rule of this check is met.</source>
        <translation>Nichts: jede Regel dieser Prüfung ist erfüllt.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>Nothing: the check for the EU finds nothing, each plot has a result, no flagged plot is undecided.</source>
        <translation>Nichts: die Prüfung für die EU findet nichts, jede Parzelle hat ein Ergebnis, keine markierte Parzelle ist unentschieden.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Number of collections</source>
        <translation>Anzahl der Kollektionen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Number of features</source>
        <translation>Anzahl der Objekte</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Number of files</source>
        <translation>Anzahl der Dateien</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Number of footprints</source>
        <translation>Anzahl der Bildflächen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Number of images</source>
        <translation>Anzahl der Bilder</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Number of jobs</source>
        <translation>Anzahl der Aufträge</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Number of new images</source>
        <translation>Anzahl der neuen Bilder</translation>
    </message>
    <message>
        <location filename="../processing/shown/samples.py"/>
        <source>Number of planted defects</source>
        <translation>Anzahl der eingebauten Mängel</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Number of results</source>
        <translation>Anzahl der Ergebnisse</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <location filename="../providers/mapflow/account/offer.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Number of rows</source>
        <translation>Anzahl der Zeilen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Number of runs</source>
        <translation>Anzahl der Läufe</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Number of strata and samples</source>
        <translation>Anzahl der Schichten und Stichproben</translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/beod/download.py"/>
        <source>Of the result files of {job}, {absent} could not be fetched: {named}. The other {n} are in {folder}; layers that lack a file say that they are incomplete. Run it again, or collect the job later, to fetch what is missing: nothing is paid for it.</source>
        <comment>number</comment>
        <extracomment>One: Of the result files of {job}, {absent} could not be fetched: {named}. The other {n} is in {folder}; layers that lack a file say that they are incomplete. Run it again, or collect the job later, to fetch what is missing: nothing is paid for it.</extracomment>
        <translation><numerusform>Von den Ergebnisdateien von {job} ließen sich {absent} nicht holen: {named}. Die andere ({n}) ist in {folder}; Layer, denen eine Datei fehlt, sagen, dass sie unvollständig sind. Starten Sie es noch einmal, oder sammeln Sie den Auftrag später ein, um das Fehlende zu holen: dafür ist nichts zu zahlen.</numerusform><numerusform>Von den Ergebnisdateien von {job} ließen sich {absent} nicht holen: {named}. Die anderen {n} sind in {folder}; Layer, denen eine Datei fehlt, sagen, dass sie unvollständig sind. Starten Sie es noch einmal, oder sammeln Sie den Auftrag später ein, um das Fehlende zu holen: dafür ist nichts zu zahlen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/beod/download.py"/>
        <source>Of the {n} files of scenario {scenario} none could be had; the log says why. Try the download again later; nothing is paid for it.</source>
        <comment>number</comment>
        <extracomment>One: The {n} file of scenario {scenario} could not be had; the log says why. Try the download again later; nothing is paid for it.</extracomment>
        <translation><numerusform>Die {n} Datei des Szenarios {scenario} war nicht zu bekommen; das Protokoll sagt, warum. Versuchen Sie den Download später noch einmal; dafür ist nichts zu zahlen.</numerusform><numerusform>Von den {n} Dateien des Szenarios {scenario} war keine zu bekommen; das Protokoll sagt, warum. Versuchen Sie den Download später noch einmal; dafür ist nichts zu zahlen.</numerusform></translation>
    </message>
    <message>
        <location filename="../checks/eudr_proof.py"/>
        <source>Of {count} features only {feature_count} arrived in the file: is the disk full?</source>
        <translation>Von {count} Objekten kamen nur {feature_count} in der Datei an: ist die Platte voll?</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>Of {layer} this QGIS reads the names and descriptions only, as its GDAL has no LIBKML driver: where it has other columns, save it as a GeoPackage with a QGIS that has.</source>
        <translation>Von {layer} liest dieses QGIS nur die Namen und Beschreibungen, weil seinem GDAL der LIBKML-Treiber fehlt: Hat die Ebene weitere Spalten, speichern Sie sie mit einem QGIS, das ihn hat, als GeoPackage.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Off-nadir angle</source>
        <translation>Winkel zum Nadir</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Older results are not kept: those plots are sent again. Empty: no limit.</source>
        <translation>Ältere Ergebnisse werden nicht behalten: diese Parzellen werden noch einmal gesendet. Leer: keine Grenze.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>On the EU's site it can be amended or withdrawn until {amend_until} at the latest.</source>
        <translation>Auf der Seite der EU lässt sie sich bis spätestens {amend_until} ändern oder zurückziehen.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>On the EU's site it can be amended or withdrawn until {time} at the latest.</source>
        <translation>Auf der Seite der EU lässt sie sich bis spätestens {time} ändern oder zurückziehen.</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>On this computer; results are synthetic.</source>
        <translation>Auf diesem Rechner; Ergebnisse sind synthetisch.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>One HTML page with counts, a map and an example of each rule.</source>
        <translation>Eine HTML-Seite mit Anzahlen, einer Karte und einem Beispiel je Regel.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>One job; its results are brought again if they are here already. Empty: all that are not over.</source>
        <translation>Ein Auftrag; seine Ergebnisse werden noch einmal gebracht, wenn sie schon hier sind. Leer: alle, die nicht zu Ende sind.</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>One layer for each supplier, in any CRS: the first one's is taken. Its name is the supplier's.</source>
        <translation>Ein Layer je Lieferant, in einem beliebigen KBS: das des ersten wird genommen. Sein Name ist der des Lieferanten.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_mismatch.py"/>
        <source>One of the two is wrong, or the units are.</source>
        <translation>Eines von beiden ist falsch, oder die Einheiten sind es.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>One or more collection ids, separated by commas.</source>
        <translation>Eine oder mehr Kollektionskennungen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>One row a project.</source>
        <translation>Eine Zeile je Projekt.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>One row a scenario.</source>
        <translation>Eine Zeile je Szenario.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>One row an asset, in longitude and latitude.</source>
        <translation>Eine Zeile je Asset, in Länge und Breite.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>One row per plot of the input, when the work has ended.</source>
        <translation>Eine Zeile je Parzelle der Eingabe, wenn die Arbeit zu Ende ist.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>One run per part</source>
        <translation>Ein Lauf je Teil</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Only flagged plots</source>
        <translation>Nur markierte Parzellen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Only mosaics with these tags, separated by commas. Empty: all.</source>
        <translation>Nur Mosaike mit diesen Schlagwörtern, durch Kommas getrennt. Leer: alle.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Only of these providers</source>
        <translation>Nur von diesen Anbietern</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>Only the places of the findings are shown, as it is not known of which plots they are: choose the plots that were checked.</source>
        <translation>Gezeigt werden nur die Orte der Befunde, da nicht bekannt ist, zu welchen Parzellen sie gehören: wählen Sie die geprüften Parzellen.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Only those of this project. Empty: all.</source>
        <translation>Nur die dieses Projekts. Leer: alle.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Only what the account may use</source>
        <translation>Nur was das Konto nutzen darf</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Open a layer of plots to check it.</source>
        <translation>Öffnen Sie einen Layer mit Parzellen, um ihn zu prüfen.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>Open folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Open in the dock Services</source>
        <translation>Im Bedienfeld Dienste öffnen</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Open results, or findings of a check: their flagged plots are reviewed here.</source>
        <translation>Öffnen Sie Ergebnisse oder Befunde einer Prüfung: ihre markierten Parzellen werden hier durchgesehen.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Opens the services with this layer; nothing is sent yet.</source>
        <translation>Öffnet die Dienste mit diesem Layer; gesendet wird noch nichts.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Options of the model</source>
        <translation>Optionen des Modells</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Options...</source>
        <translation>Optionen...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Or a GeoJSON file</source>
        <translation>Oder eine GeoJSON-Datei</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Or a file, sent as it is</source>
        <translation>Oder eine Datei, gesendet wie sie ist</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Out of date: {}</source>
        <translation>Veraltet: {}</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Out of date: {} They are being checked again.</source>
        <translation>Veraltet: {} Es wird noch einmal geprüft.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>Outcome unknown: the reply to '{step}' of {job} was lost and {looked}{cause}. Nothing was sent again.</source>
        <translation>Ausgang unbekannt: die Antwort auf '{step}' von {job} ging verloren, und {looked}{cause}. Nichts wurde noch einmal gesendet.</translation>
    </message>
    <message>
        <location filename="../checks/rules/self_intersection.py"/>
        <source>Outline crosses itself</source>
        <translation>Umriss kreuzt sich selbst</translation>
    </message>
    <message>
        <location filename="../checks/rules/ring_self_intersection.py"/>
        <source>Outline touches itself</source>
        <translation>Umriss berührt sich selbst</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Outlines that are nowhere farther apart are the same ground.</source>
        <translation>Umrisse, die nirgends weiter auseinanderliegen, sind derselbe Boden.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>Outside the world</source>
        <translation>Außerhalb der Welt</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>Own imagery as the source needs either 'Image ids' or 'Mosaic id'. Nothing was sent.</source>
        <translation>Eigene Bilder als Quelle brauchen entweder 'Bildkennungen' oder 'Mosaikkennung'. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Own reference</source>
        <translation>Eigene Referenz</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Packets</source>
        <translation>Päckchen</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_shells.py"/>
        <source>Part within a part</source>
        <translation>Teil im Teil</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>Part {number} of {total} is started.</source>
        <translation>Teil {number} von {total} ist gestartet.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Partly assessed</source>
        <translation>Teilweise bewertet</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Passed on as it is.</source>
        <translation>Wird weitergegeben, wie es ist.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Pixel size from (m)</source>
        <translation>Pixelgröße ab (m)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Pixel size to (m)</source>
        <translation>Pixelgröße bis (m)</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Place of production</source>
        <translation>Produktionsort</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Places were looked at</source>
        <translation>Orte wurden angesehen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Plan a search</source>
        <translation>Eine Suche planen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Planned search id</source>
        <translation>Kennung der geplanten Suche</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Planned searches</source>
        <translation>Geplante Suchen</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../evidence/pages.py"/>
        <location filename="../bridge/aliases.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Plot</source>
        <translation>Parzelle</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Plot &amp;id</source>
        <translation>Parzellen&amp;kennung</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <location filename="../processing/shown/check.py"/>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../processing/shown/deliveries.py"/>
        <location filename="../processing/shown/suppliers.py"/>
        <location filename="../processing/suppliers.py"/>
        <source>Plot id</source>
        <translation>Parzellenkennung</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>Plot id used twice</source>
        <translation>Parzellenkennung doppelt</translation>
    </message>
    <message>
        <location filename="../ui/locator.py"/>
        <source>Plot of {}</source>
        <translation>Parzelle von {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_large.py"/>
        <source>Plot too large</source>
        <translation>Parzelle zu groß</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_small.py"/>
        <source>Plot too small</source>
        <translation>Parzelle zu klein</translation>
    </message>
    <message>
        <location filename="../checks/rules/interior_ring.py"/>
        <source>Plot with a hole</source>
        <translation>Parzelle mit Loch</translation>
    </message>
    <message>
        <location filename="../processing/suppliers.py"/>
        <source>Plot {key} cannot be brought into the CRS of the first layer. {error}</source>
        <translation>Die Parzelle {key} lässt sich nicht in das KBS des ersten Layers bringen. {error}</translation>
    </message>
    <message>
        <location filename="../processing/repair.py"/>
        <source>Plot {number} stays as it is in part. {why}</source>
        <translation>Die Parzelle {number} bleibt zum Teil, wie sie ist. {why}</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>Plot {plot_id}</source>
        <translation>Parzelle {plot_id}</translation>
    </message>
    <message>
        <location filename="../bridge/fitness.py"/>
        <source>Plot {plot} stays home: {reason}</source>
        <translation>Die Parzelle {plot} bleibt hier: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>Plot {plot}: {reason}</source>
        <translation>Parzelle {plot}: {reason}</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Plot {} has no outline that a decision could hold for; check it again first.</source>
        <translation>Die Parzelle {} hat keinen Umriss, für den eine Entscheidung gelten könnte; prüfen Sie sie zuerst noch einmal.</translation>
    </message>
    <message>
        <location filename="../ui/reasons.py"/>
        <source>Plot {} of {}</source>
        <translation>Parzelle {} von {}</translation>
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
        <translation>Parzellen</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots above it are told as a warning. Empty: no limit.</source>
        <translation>Parzellen darüber werden als Warnung gemeldet. Leer: keine Grenze.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Plots as 'Export for EUDR' writes them, sent byte for byte.</source>
        <translation>Parzellen, wie 'Export für EUDR' sie schreibt, Byte für Byte gesendet.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots below it are told as a warning. Empty: no limit.</source>
        <translation>Parzellen darunter werden als Warnung gemeldet. Leer: keine Grenze.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../ui/check_form.py"/>
        <source>Plots claimed earlier</source>
        <translation>Früher beanspruchte Parzellen</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Plots decided on</source>
        <translation>Entschiedene Parzellen</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots fit to send</source>
        <translation>Sendbare Parzellen</translation>
    </message>
    <message>
        <location filename="../providers/remarks.py"/>
        <source>Plots it names: {plots} and {count} more.</source>
        <translation>Genannte Parzellen: {plots} und {count} weitere.</translation>
    </message>
    <message>
        <location filename="../providers/remarks.py"/>
        <source>Plots it names: {plots}.</source>
        <translation>Genannte Parzellen: {plots}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Plots left out</source>
        <translation>Ausgelassene Parzellen</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>Plots of all suppliers</source>
        <translation>Parzellen aller Lieferanten</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Plots of the earlier delivery that the new one has not; 'became' names the new plots on their ground.</source>
        <translation>Parzellen der früheren Lieferung, die die neue nicht hat; 'became' nennt die neuen Parzellen auf ihrem Boden.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Plots on the same ground, as they are now.</source>
        <translation>Parzellen auf demselben Boden, wie sie jetzt sind.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>Plots overlap</source>
        <translation>Parzellen überlappen</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Plots that an earlier job of this connection analysed with the same outline and the same settings stay home and keep their results, with their date. A plot whose result was missing is sent again.</source>
        <translation>Parzellen, die ein früherer Auftrag dieser Verbindung mit demselben Umriss und denselben Einstellungen analysiert hat, bleiben hier und behalten ihre Ergebnisse mit deren Datum. Eine Parzelle, deren Ergebnis fehlte, wird noch einmal gesendet.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Plots that are gone</source>
        <translation>Parzellen, die weg sind</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Plots that cannot be repaired safely; the column 'reason' says why.</source>
        <translation>Parzellen, die sich nicht sicher reparieren lassen; die Spalte 'reason' sagt, warum.</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Plots that need one of these repairs stay as they are.</source>
        <translation>Parzellen, die eine dieser Reparaturen brauchen, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots that share ground with a plot of any earlier job of the job list are told: two suppliers may claim the same field.</source>
        <translation>Parzellen, die Boden mit einer Parzelle eines früheren Auftrags der Auftragsliste teilen, werden gemeldet: vielleicht beanspruchen zwei Lieferanten dasselbe Feld.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Plots that stayed out; the column 'reason' says why.</source>
        <translation>Parzellen, die draußen blieben; die Spalte 'reason' sagt, warum.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Plots that the earlier delivery had not; 'split_of', 'merged_of' and 'same_ground_as' name the earlier plots on their ground.</source>
        <translation>Parzellen, die die frühere Lieferung nicht hatte; 'split_of', 'merged_of' und 'same_ground_as' nennen die früheren Parzellen auf ihrem Boden.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Plots that were checked</source>
        <translation>Geprüfte Parzellen</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots to compare with that could not be compared</source>
        <translation>Vergleichsparzellen, die sich nicht vergleichen ließen</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Plots whose outline changed, as they are now; 'changed_ha' is the ground that only one of the two outlines covers.</source>
        <translation>Parzellen mit geändertem Umriss, wie sie jetzt sind; 'changed_ha' ist der Boden, den nur einer der beiden Umrisse bedeckt.</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Plots with &amp;errors</source>
        <translation>Parzellen mit &amp;Fehlern</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Plots with a &amp;hole</source>
        <translation>Parzellen mit &amp;Loch</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Plots with a hole</source>
        <translation>Parzellen mit Loch</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <location filename="../checks/report.py"/>
        <location filename="../processing/shown/check.py"/>
        <source>Plots with errors</source>
        <translation>Parzellen mit Fehlern</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots with one or more errors; the column 'issues' names the rules.</source>
        <translation>Parzellen mit einem oder mehr Fehlern; die Spalte 'issues' nennt die Regeln.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots without an error, as they are.</source>
        <translation>Parzellen ohne Fehler, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Plots, results or findings</source>
        <translation>Parzellen, Ergebnisse oder Befunde</translation>
    </message>
    <message>
        <location filename="../checks/rules/point_needs_polygon.py"/>
        <source>Point of more than 4 ha</source>
        <translation>Punkt über 4 ha</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Polygons to be processed, each one an area of its own; any CRS. May be left out with own imagery: then its footprint is the area.</source>
        <translation>Zu verarbeitende Polygone, jedes ein eigenes Gebiet; beliebiges KBS. Kann bei eigenen Bildern fehlen: dann ist deren Bildfläche das Gebiet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Polygons to search, any CRS. Or give 'Extent'.</source>
        <translation>Zu durchsuchende Polygone, beliebiges KBS. Oder geben Sie 'Ausdehnung' an.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Polygons to watch, any CRS; each one is an area of its own.</source>
        <translation>Zu beobachtende Polygone, beliebiges KBS; jedes ist ein eigenes Gebiet.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Polygons with errors</source>
        <translation>Polygone mit Fehlern</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>Position {n} of this plot is not a number.</source>
        <translation>Position {n} dieser Parzelle ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <location filename="../ui/imagery_dock.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Previous finding (P)</source>
        <translation>Voriger Befund (P)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Price (credits)</source>
        <translation>Preis (Credits)</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>Price not known: {}</source>
        <translation>Preis nicht bekannt: {}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Price of a run</source>
        <translation>Preis eines Laufs</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Price: {}, by our estimate; the service tells no balance.</source>
        <translation>Preis: {}, nach unserer Schätzung; der Dienst nennt kein Guthaben.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Processing id</source>
        <translation>Verarbeitungskennung</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Processing type</source>
        <translation>Verarbeitungsart</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/__init__.py"/>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Processings</source>
        <translation>Verarbeitungen</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Producer's &amp;country</source>
        <translation>&amp;Land des Erzeugers</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Producer's &amp;name</source>
        <translation>&amp;Name des Erzeugers</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Producer's country</source>
        <translation>Land des Erzeugers</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Producer's name</source>
        <translation>Name des Erzeugers</translation>
    </message>
    <message>
        <location filename="../checks/rules/name_too_long.py"/>
        <source>Producer's name too long</source>
        <translation>Name des Erzeugers zu lang</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../bridge/aliases.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Progress (%)</source>
        <translation>Fortschritt (%)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Progress (percent)</source>
        <translation>Fortschritt (Prozent)</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Project id</source>
        <translation>Projektkennung</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Project name</source>
        <translation>Projektname</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Project that the processing belongs to. Empty: the default project.</source>
        <translation>Projekt, zu dem die Verarbeitung gehört. Leer: das Standardprojekt.</translation>
    </message>
    <message>
        <location filename="../providers/beod/__init__.py"/>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../providers/mapflow/__init__.py"/>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../ui/search_list.py"/>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Provider: a basemap of the account. Search results: images found by 'Search imagery'. My imagery: uploaded images or a whole mosaic. Custom URL: tiles at an address.</source>
        <translation>Anbieter: eine Grundkarte des Kontos. Suchergebnisse: Bilder, die 'Bilder suchen' fand. Meine Bilder: hochgeladene Bilder oder ein ganzes Mosaik. Eigene URL: Kacheln unter einer Adresse.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Providers of the catalog</source>
        <translation>Anbieter des Katalogs</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>Puts the layers of several suppliers into one. Suppliers number their plots alike, so two columns come first: 'supplier' is the name of the layer, 'plot_key' is supplier and plot id together, which no two plots share: give it as plot id to whatever comes next. All columns and values are kept. The layers are only read.</source>
        <translation>Führt die Layer mehrerer Lieferanten in einen zusammen. Lieferanten nummerieren ihre Parzellen gleich, deshalb stehen zwei Spalten voran: 'supplier' ist der Name des Layers, 'plot_key' ist Lieferant und Parzellenkennung zusammen, die keine zwei Parzellen gemein haben: geben Sie sie jedem nächsten Schritt als Parzellenkennung. Alle Spalten und Werte bleiben. Die Layer werden nur gelesen.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Puts together what an authority may ask for years later, in one zip file that opens without QGIS: plots and results, the check report, an atlas with a page for each flagged plot, decisions, the EU's files and statements, and the facts of the jobs. It is a BagIt bag (RFC 8493), so that any BagIt tool can prove that nothing was changed since. No secret and no place on this computer is in it. Jobs that have not ended well are refused by name. The layers are only read.</source>
        <translation>Stellt zusammen, wonach eine Behörde noch Jahre später fragen kann, in einer Zip-Datei, die sich ohne QGIS öffnet: Parzellen und Ergebnisse, den Prüfbericht, einen Atlas mit einer Seite je markierter Parzelle, Entscheidungen, die Dateien und Erklärungen der EU und die Fakten der Aufträge. Es ist ein BagIt-Bag (RFC 8493), so dass jedes BagIt-Werkzeug beweisen kann, dass seitdem nichts geändert wurde. Kein Geheimnis und kein Ort auf diesem Rechner steht darin. Aufträge, die nicht gut zu Ende gingen, werden namentlich abgelehnt. Die Layer werden nur gelesen.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>QGIS could not write its authentication database, so the secret was not removed.</source>
        <translation>QGIS konnte seine Authentifizierungsdatenbank nicht schreiben, also wurde das Geheimnis nicht entfernt.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>QGIS could not write its authentication database, so the secret was not saved.</source>
        <translation>QGIS konnte seine Authentifizierungsdatenbank nicht schreiben, also wurde das Geheimnis nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>QGIS gave no reason</source>
        <translation>QGIS nannte keinen Grund</translation>
    </message>
    <message>
        <location filename="../bridge/main_thread.py"/>
        <location filename="../processing/operation.py"/>
        <source>QGIS was too busy to read the connection. Nothing was sent; run it again.</source>
        <translation>QGIS war zu beschäftigt, um die Verbindung zu lesen. Nichts wurde gesendet; starten Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>QGIS's authentication database is switched off ({why}), so no secret can be kept or read. Nothing was sent.</source>
        <translation>Die Authentifizierungsdatenbank von QGIS ist ausgeschaltet ({why}), also lässt sich kein Geheimnis verwahren oder lesen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Quick look</source>
        <translation>Schnellansicht</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Raster formats</source>
        <translation>Rasterformate</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Rasters as cloud optimised GeoTIFF</source>
        <translation>Raster als cloudoptimiertes GeoTIFF</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Rasters to be uploaded, in this order.</source>
        <translation>Hochzuladende Raster, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>Read from the GEORELAY_ variables of the environment.</source>
        <translation>Aus den GEORELAY_-Variablen der Umgebung gelesen.</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>Read what will be declared, then confirm it.</source>
        <translation>Lesen Sie, was erklärt wird, und bestätigen Sie es dann.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Read {y} of the URL as {-y}. A URL that says {-y} is taken as it is.</source>
        <translation>{y} der URL als {-y} lesen. Eine URL mit {-y} wird genommen, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../ui/locator.py"/>
        <source>Reading the plots of {}...</source>
        <translation>Die Parzellen von {} werden gelesen...</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Reading: {} flagged so far</source>
        <translation>Wird gelesen: bisher {} markiert</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Reason (E), such as 'island in the river'</source>
        <translation>Grund (E), etwa 'Insel im Fluss'</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Reference number</source>
        <translation>Referenznummer</translation>
    </message>
    <message>
        <location filename="../ui/browser.py"/>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Refresh to ask the service.</source>
        <translation>Aktualisieren, um den Dienst zu fragen.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <location filename="../processing/shown/eudr.py"/>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <location filename="../evidence/choices.py"/>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Reject (R)</source>
        <translation>Ablehnen (R)</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Reject plots without a geometry</source>
        <translation>Parzellen ohne Geometrie abweisen</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Rejected plots</source>
        <translation>Abgewiesene Parzellen</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Remove a connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <location filename="../checks/rules/sliver.py"/>
        <source>Remove it, or join it to its neighbour.</source>
        <translation>Entfernen Sie sie, oder schlagen Sie sie der Nachbarin zu.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>Remove one of the two.</source>
        <translation>Entfernen Sie einen der beiden.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_rings.py"/>
        <source>Remove one of them.</source>
        <translation>Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Remove the connection '{}' to {} and its secret? Jobs that were sent through it can no longer be followed.</source>
        <translation>Die Verbindung '{}' zu {} und ihr Geheimnis entfernen? Aufträge, die darüber gesendet wurden, lassen sich dann nicht mehr verfolgen.</translation>
    </message>
    <message>
        <location filename="../checks/rules/hole_outside_shell.py"/>
        <source>Remove the hole, or make it a plot of its own.</source>
        <translation>Entfernen Sie das Loch, oder machen Sie eine eigene Parzelle daraus.</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_holes.py"/>
        <source>Remove the inner hole.</source>
        <translation>Entfernen Sie das innere Loch.</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_shells.py"/>
        <source>Remove the inner part, or make it a hole.</source>
        <translation>Entfernen Sie den inneren Teil, oder machen Sie ein Loch daraus.</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>Remove the vertex at its tip.</source>
        <translation>Entfernen Sie den Stützpunkt an ihrem Ende.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Remove...</source>
        <translation>Entfernen...</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>Removed, as they were of an earlier, larger run: {files}.</source>
        <translation>Entfernt, da aus einem früheren, größeren Lauf: {files}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Rename image</source>
        <translation>Bild umbenennen</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <location filename="../ui/eudr_page.py"/>
        <source>Repair a copy</source>
        <translation>Eine Kopie reparieren</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Repair a copy...</source>
        <translation>Kopie reparieren...</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Repair in a copy...</source>
        <translation>In einer Kopie reparieren...</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repair plots in a copy</source>
        <translation>Parzellen in einer Kopie reparieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/repair_page.py"/>
        <source>Repair {} plots in a copy</source>
        <comment>number</comment>
        <extracomment>One: Repair {} plot in a copy</extracomment>
        <translation><numerusform>{} Parzelle in einer Kopie reparieren</numerusform><numerusform>{} Parzellen in einer Kopie reparieren</numerusform></translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repaired and unchanged plots</source>
        <translation>Reparierte und unveränderte Parzellen</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repaired plots</source>
        <translation>Reparierte Parzellen</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../bridge/aliases.py"/>
        <source>Repairs</source>
        <translation>Reparaturen</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repairs per rule (JSON)</source>
        <translation>Reparaturen je Regel (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repairs to leave out</source>
        <translation>Auszulassende Reparaturen</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repairs what can be repaired safely, in a copy: doubled vertices, spikes, small loops, holes outside, rings left open and the like. The type of geometry stays, and the area within 1 %. Plots with an error that cannot be repaired without guessing go to the rejected plots with the reason, and so does the later of two plots on the same ground; a warning rejects nothing. Doing it twice changes nothing. The layer itself is not touched.</source>
        <translation>Repariert in einer Kopie, was sich sicher reparieren lässt: doppelte Stützpunkte, Spitzen, kleine Schleifen, Löcher außerhalb, offene Ringe und dergleichen. Der Geometrietyp bleibt, die Fläche bis auf 1 %. Parzellen mit einem Fehler, der sich nicht ohne Raten reparieren lässt, kommen mit dem Grund zu den abgewiesenen, ebenso die spätere von zwei Parzellen auf demselben Boden; eine Warnung weist nichts ab. Zweimal ausgeführt ändert es nichts. Der Layer selbst wird nicht angerührt.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../ui/check_results.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Restart a job</source>
        <translation>Auftrag neu starten</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Restart...</source>
        <translation>Neu starten...</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Result files in the folder at the end.</source>
        <translation>Ergebnisdateien, die am Ende im Ordner sind.</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>Result of the operation {operation} of {service}, brought by GeoRelay {version}.</source>
        <translation>Ergebnis der Operation {operation} von {service}, gebracht von GeoRelay {version}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Result tiles</source>
        <translation>Ergebniskacheln</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>Result {number} of {ids_count}: {came}.</source>
        <translation>Ergebnis {number} von {ids_count}: {came}.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../providers/epoch/__init__.py"/>
        <location filename="../providers/epoch/fields.py"/>
        <location filename="../processing/shown/packs.py"/>
        <location filename="../ui/check_dock.py"/>
        <location filename="../ui/options.py"/>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Results &amp;folder</source>
        <translation>Ergebnis&amp;ordner</translation>
    </message>
    <message>
        <location filename="../checks/rules/missing_id.py"/>
        <source>Results cannot be told apart by their id.</source>
        <translation>Ergebnisse lassen sich nicht nach ihrer Kennung unterscheiden.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Results kept for at most (days)</source>
        <translation>Ergebnisse höchstens behalten (Tage)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Results of a processing</source>
        <translation>Ergebnisse einer Verarbeitung</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>Results of the two plots cannot be told apart.</source>
        <translation>Ergebnisse der beiden Parzellen lassen sich nicht unterscheiden.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Results or findings</source>
        <translation>Ergebnisse oder Befunde</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Results per plot</source>
        <translation>Ergebnisse je Parzelle</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Results with an outcome, or findings of a check.</source>
        <translation>Ergebnisse mit einem Ausgang, oder Befunde einer Prüfung.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <location filename="../ui/panel.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Retry a job</source>
        <translation>Auftrag wiederholen</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Review the flagged plots of {}</source>
        <translation>Parzellen von {} durchsehen</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Rights (403)</source>
        <translation>Rechte (403)</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_rings.py"/>
        <source>Ring drawn twice</source>
        <translation>Ring doppelt gezeichnet</translation>
    </message>
    <message>
        <location filename="../checks/rules/unclosed_ring.py"/>
        <source>Ring not closed</source>
        <translation>Ring nicht geschlossen</translation>
    </message>
    <message>
        <location filename="../providers/beod/results.py"/>
        <source>Roads</source>
        <translation>Straßen</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Role of the operator</source>
        <translation>Rolle des Marktteilnehmers</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Rows count from the south</source>
        <translation>Zeilen zählen von Süden</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <location filename="../bridge/aliases.py"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Rules that found something</source>
        <translation>Regeln, die etwas fanden</translation>
    </message>
    <message>
        <location filename="../ui/operation_box.py"/>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Run a model</source>
        <translation>Ein Modell starten</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Run again...</source>
        <translation>Noch einmal...</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <location filename="../ui/services_dock.py"/>
        <source>Run anew</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>Run for {}</source>
        <translation>Für {} starten</translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/delivery.py"/>
        <source>Run it again in {n} minutes: its list is sure then</source>
        <comment>number</comment>
        <extracomment>One: Run it again in {n} minute: its list is sure then</extracomment>
        <translation><numerusform>Starten Sie es in {n} Minute noch einmal: dann ist die Liste sicher</numerusform><numerusform>Starten Sie es in {n} Minuten noch einmal: dann ist die Liste sicher</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>Run it again to look again</source>
        <translation>Starten Sie es noch einmal, um wieder nachzusehen</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Run one analysis</source>
        <translation>Eine Analyse starten</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Runs a model over an area: the limits of the account are judged, the price is asked, then the run is started once and followed, and its features come home as a layer. An area over a limit is refused, or cut into several runs and merged again.</source>
        <translation>Lässt ein Modell über ein Gebiet laufen: die Grenzen des Kontos werden beurteilt, der Preis wird erfragt, dann wird der Lauf einmal gestartet und verfolgt, und seine Objekte kommen als Layer. Ein Gebiet über einer Grenze wird abgelehnt oder in mehrere Läufe geschnitten und wieder zusammengefügt.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Runs the failed parts of a processing again from the stage that failed. Mapflow names no price for it: compare the balance before and after.</source>
        <translation>Führt die gescheiterten Teile einer Verarbeitung ab der gescheiterten Stufe erneut aus. Mapflow nennt dafür keinen Preis: Vergleichen Sie das Guthaben vorher und nachher.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_geometry.py"/>
        <source>Same ground twice</source>
        <translation>Derselbe Boden zweimal</translation>
    </message>
    <message>
        <location filename="../processing/shown/samples.py"/>
        <source>Sample plots</source>
        <translation>Beispielparzellen</translation>
    </message>
    <message>
        <location filename="../ui/samples.py"/>
        <source>Sample plots (synthetic)</source>
        <translation>Beispielparzellen (synthetisch)</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>Sandbox (synthetic)</source>
        <translation>Sandbox (synthetisch)</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Save filters</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Save these filters under a name</source>
        <translation>Diese Filter unter einem Namen speichern</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>Say which connection to {service} to use: none of {known} is the default one.</source>
        <translation>Sagen Sie, welche Verbindung zu {service} gelten soll: keine von {known} ist die Standardverbindung.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Scenario type</source>
        <translation>Szenariotyp</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>Scenario {scenario_id} is listed without one file; its listing is asked for again.</source>
        <translation>Das Szenario {scenario_id} ist ohne eine Datei gelistet; seine Liste wird noch einmal erfragt.</translation>
    </message>
    <message>
        <location filename="../providers/beod/__init__.py"/>
        <location filename="../providers/beod/offer.py"/>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Search imagery</source>
        <translation>Bilder suchen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>Search results as the source need 'Image ids', or 'Data provider' for a mosaic. Nothing was sent.</source>
        <translation>Suchergebnisse als Quelle brauchen 'Bildkennungen', oder 'Datenanbieter' für ein Mosaik. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>Search results as the source need an area. Nothing was sent.</source>
        <translation>Suchergebnisse als Quelle brauchen ein Gebiet. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Secure connection (TLS)</source>
        <translation>Sichere Verbindung (TLS)</translation>
    </message>
    <message>
        <location filename="../processing/speech.py"/>
        <source>See to the disk and the folders and run it again: what was sent is in the job list and is not sent twice.</source>
        <translation>Sehen Sie nach Platte und Ordnern und starten Sie es noch einmal: was gesendet wurde, steht in der Auftragsliste und wird nicht zweimal gesendet.</translation>
    </message>
    <message>
        <location filename="../ui/layer_input.py"/>
        <source>Selected features only ({})</source>
        <translation>Nur gewählte Objekte ({})</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Send less at a time.</source>
        <translation>Senden Sie weniger auf einmal.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Send only new and changed plots</source>
        <translation>Nur neue und geänderte Parzellen senden</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <location filename="../ui/services_dock.py"/>
        <source>Send plots</source>
        <translation>Parzellen senden</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Send the area</source>
        <translation>Gebiet senden</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Send to a service...</source>
        <translation>An einen Dienst senden...</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Send {}</source>
        <translation>{} senden</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Send {} anew? That is a new job, which is paid for as one.</source>
        <translation>{} neu senden? Das ist ein neuer Auftrag, der als solcher bezahlt wird.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Send {} now? Nothing of it was ever sent, so this is the first time that it may be paid for.</source>
        <translation>{} jetzt senden? Nichts davon wurde je gesendet; es wird also zum ersten Mal womöglich bezahlt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_results.py"/>
        <location filename="../ui/services_dock.py"/>
        <source>Send {} plots</source>
        <comment>number</comment>
        <extracomment>One: Send {} plot</extracomment>
        <translation><numerusform>{} Parzelle senden</numerusform><numerusform>{} Parzellen senden</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Sends the same anew, after a question</source>
        <translation>Sendet dasselbe neu, nach einer Frage</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Sent only where given.</source>
        <translation>Wird nur gesendet, wenn angegeben.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Sent only where given; it replaces what is stored there.</source>
        <translation>Wird nur gesendet, wenn angegeben; ersetzt, was dort gespeichert ist.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Sent. The job is followed in the list of jobs, and its results come to the map by themselves.</source>
        <translation>Gesendet. Der Auftrag wird in der Auftragsliste verfolgt, und seine Ergebnisse kommen von selbst auf die Karte.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Sent. The job is followed in the list of jobs, and you are told when it has ended.</source>
        <translation>Gesendet. Der Auftrag wird in der Auftragsliste verfolgt, und Sie erfahren es, wenn er zu Ende ist.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Sent. The new job is followed in this list.</source>
        <translation>Gesendet. Der neue Auftrag wird in dieser Liste verfolgt.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Separated by commas.</source>
        <translation>Durch Kommas getrennt.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <location filename="../ui/jobs_model.py"/>
        <location filename="../ui/options.py"/>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <location filename="../ui/services_dock.py"/>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>Set aside, the other jobs go on: {faults}.</source>
        <translation>Beiseitegelegt, die anderen Aufträge gehen weiter: {faults}.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Set aside: {}.</source>
        <translation>Beiseitegelegt: {}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/no_crs.py"/>
        <source>Set the CRS of the layer in its properties.</source>
        <translation>Setzen Sie das KBS des Layers in seinen Eigenschaften.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>Set the right CRS, or correct the coordinate.</source>
        <translation>Setzen Sie das richtige KBS, oder berichtigen Sie die Koordinate.</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Several hundred made-up plots are loaded and checked. They can be sent to the sandbox on this computer: no account, nothing leaves it, its results are synthetic.</source>
        <translation>Einige hundert erfundene Parzellen werden geladen und geprüft. Sie lassen sich an die Sandbox auf diesem Rechner senden: kein Konto, nichts verlässt ihn, ihre Ergebnisse sind synthetisch.</translation>
    </message>
    <message>
        <location filename="../checks/rules/multipart.py"/>
        <source>Several parts</source>
        <translation>Mehrere Teile</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Several, separated by commas, after an area was cut.</source>
        <translation>Mehrere, durch Kommas getrennt, wenn ein Gebiet geschnitten wurde.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <location filename="../bridge/aliases.py"/>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Shapefile</source>
        <translation>Shapefile</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Shapefile (zipped)</source>
        <translation>Shapefile (gezippt)</translation>
    </message>
    <message>
        <location filename="../checks/rules/name_too_long.py"/>
        <source>Shorten the name, or look whether the right column was chosen.</source>
        <translation>Kürzen Sie den Namen, oder sehen Sie nach, ob die richtige Spalte gewählt wurde.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Show image</source>
        <translation>Bild zeigen</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Show in the list of jobs</source>
        <translation>In der Auftragsliste zeigen</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Show jobs</source>
        <translation>Aufträge zeigen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Show mosaic</source>
        <translation>Mosaik zeigen</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <location filename="../ui/endings.py"/>
        <source>Show on map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../ui/connection_choice.py"/>
        <source>Show the account</source>
        <translation>Konto zeigen</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Show the risk assessment</source>
        <translation>Risikobewertung zeigen</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Show what will be declared</source>
        <translation>Zeigen, was erklärt wird</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Shows the inputs of this job, to be run once more</source>
        <translation>Zeigt die Eingaben dieses Auftrags, um ihn noch einmal zu starten</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Shows what the EU's file would say; nothing is written yet.</source>
        <translation>Zeigt, was in der Datei für die EU stünde; geschrieben wird noch nichts.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Shows who is signed in to Mapflow, what is left on the plan, how large an area may be and how much storage is free. Changes nothing.</source>
        <translation>Zeigt, wer bei Mapflow angemeldet ist, was vom Tarif übrig ist, wie groß ein Gebiet sein darf und wie viel Speicher frei ist. Ändert nichts.</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Sign-in (401)</source>
        <translation>Anmeldung (401)</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Signs in and shows who the connection belongs to and how many credits are left. Nothing is changed.</source>
        <translation>Meldet sich an und zeigt, wem die Verbindung gehört und wie viele Credits übrig sind. Nichts wird geändert.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Single images, mosaics, or both. Nothing chosen means both.</source>
        <translation>Einzelne Bilder, Mosaike oder beides. Nichts gewählt heißt beides.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Skip plots whose place is doubtful</source>
        <translation>Parzellen an fraglichem Ort auslassen</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>Skipped {skipped}: {reason}.</source>
        <translation>{skipped} übersprungen: {reason}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/sliver.py"/>
        <source>Sliver</source>
        <translation>Splitter</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Small has 256 pixels a side, large 1024.</source>
        <translation>Klein hat 256 Pixel je Seite, groß 1024.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Small previews</source>
        <translation>Kleine Vorschaubilder</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Smallest angle off nadir, whatever side it looks to. Empty or 0: any.</source>
        <translation>Kleinster Winkel zum Nadir, gleich nach welcher Seite. Leer oder 0: beliebig.</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Smallest area</source>
        <translation>Kleinste Fläche</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Smallest area (ha)</source>
        <translation>Kleinste Fläche (ha)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Smallest pixel size in metres.</source>
        <translation>Kleinste Pixelgröße in Metern.</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/repair.py"/>
        <source>So do {n} more plots.</source>
        <comment>number</comment>
        <extracomment>One: So does {n} more plot.</extracomment>
        <translation><numerusform>Ebenso {n} weitere Parzelle.</numerusform><numerusform>Ebenso {n} weitere Parzellen.</numerusform></translation>
    </message>
    <message>
        <location filename="../checks/rules/multipart.py"/>
        <source>Some services take one polygon only, and results come per plot, not per part.</source>
        <translation>Manche Dienste nehmen nur ein Polygon an, und Ergebnisse kommen je Parzelle, nicht je Teil.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>Something in GeoRelay broke. What was sent is in the list of jobs; Details has the whole text.</source>
        <translation>Etwas in GeoRelay ist kaputtgegangen. Was gesendet wurde, steht in der Auftragsliste; unter Details steht der ganze Text.</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>Something may be wrong with the answer of {service}: {count} results came for {sent} plots, and none of them says anything in {column}, so no plot counts as assessed.</source>
        <translation>Mit der Antwort von {service} stimmt vielleicht etwas nicht: {count} Ergebnisse kamen für {sent} Parzellen, und keines sagt etwas in {column}, also gilt keine Parzelle als bewertet.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Source image</source>
        <translation>Quellbild</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>Spike</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <location filename="../ui/eudr_page.py"/>
        <source>Split into parts without holes</source>
        <translation>In Teile ohne Löcher zerlegen</translation>
    </message>
    <message>
        <location filename="../checks/rules/multipart.py"/>
        <source>Split it into single parts where each is a plot of its own.</source>
        <translation>Zerlegen Sie es in einzelne Teile, wo jeder eine eigene Parzelle ist.</translation>
    </message>
    <message>
        <location filename="../checks/rules/disconnected_interior.py"/>
        <source>Split the plot into parts where it is cut.</source>
        <translation>Teilen Sie die Parzelle dort, wo sie zerfällt.</translation>
    </message>
    <message>
        <location filename="../checks/rules/interior_ring.py"/>
        <source>Split the plot into parts without holes; the export offers it.</source>
        <translation>Zerlegen Sie die Parzelle in Teile ohne Löcher; der Export bietet es an.</translation>
    </message>
    <message>
        <location filename="../checks/rules/ring_self_intersection.py"/>
        <source>Split the plot there, or make the piece inside a hole.</source>
        <translation>Teilen Sie die Parzelle dort, oder machen Sie das Stück im Innern zum Loch.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>Square metres that are sent as hectares are a false declaration.</source>
        <translation>Quadratmeter, die als Hektar gesendet werden, sind eine falsche Angabe.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Stage plots</source>
        <translation>Parzellen bereitstellen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Start a failed processing again</source>
        <translation>Eine gescheiterte Verarbeitung wieder starten</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Start a scenario</source>
        <translation>Szenario starten</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Start what failed of {} again at {}? No price is named for that: the balance shows afterwards whether it cost anything.</source>
        <translation>Was von {} gescheitert ist, bei {} erneut starten? Dafür ist kein Preis genannt: Das Guthaben zeigt danach, ob es etwas gekostet hat.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Starts one analysis of a collection that is uploaded. 'Look at progress' follows it.</source>
        <translation>Startet eine Analyse einer hochgeladenen Kollektion. 'Fortschritt ansehen' verfolgt sie.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Starts the extraction over the area of a project. This probably spends credits: the service tells no price, so look at the credits first. The same scenario of the same project is not started twice, unless 'Run anew' is set.</source>
        <translation>Startet die Extraktion über dem Gebiet eines Projekts. Das kostet wahrscheinlich Credits: der Dienst nennt keinen Preis, sehen Sie also zuerst nach den Credits. Dasselbe Szenario desselben Projekts wird nicht zweimal gestartet, es sei denn, 'Neu starten' ist gesetzt.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../ui/jobs_model.py"/>
        <location filename="../ui/options.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Statements (JSON)</source>
        <translation>Erklärungen (JSON)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Statistics regions</source>
        <translation>Statistikregionen</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <location filename="../ui/job_log.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Status of a processing</source>
        <translation>Status einer Verarbeitung</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Stay out</source>
        <translation>Bleiben draußen</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Stays out because of</source>
        <translation>Bleibt draußen wegen</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Still missing: {}.</source>
        <translation>Noch fehlt: {}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Still running</source>
        <translation>Läuft noch</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <location filename="../ui/eudr_page.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>Stop following</source>
        <translation>Nicht verfolgen</translation>
    </message>
    <message>
        <location filename="../providers/jobs.py"/>
        <source>Stopped waiting. {later}</source>
        <translation>Nicht länger gewartet. {later}</translation>
    </message>
    <message>
        <location filename="../bridge/checking.py"/>
        <source>Stopped while checking. Nothing was sent.</source>
        <translation>Beim Prüfen angehalten. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../processing/deliveries.py"/>
        <source>Stopped while comparing. Nothing was written; both layers are unchanged.</source>
        <translation>Beim Vergleichen angehalten. Nichts wurde geschrieben; beide Layer sind unverändert.</translation>
    </message>
    <message>
        <location filename="../processing/suppliers.py"/>
        <source>Stopped while merging. The layers are unchanged.</source>
        <translation>Beim Zusammenführen angehalten. Die Layer sind unverändert.</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>Stopped while putting the tiles together. What was downloaded stays.</source>
        <translation>Beim Zusammensetzen der Kacheln angehalten. Was heruntergeladen ist, bleibt.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>Stopped while reading the area. Nothing was sent.</source>
        <translation>Beim Lesen des Gebiets angehalten. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>Stopped while reading the images. Nothing was sent.</source>
        <translation>Beim Lesen der Bilder angehalten. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../processing/repair.py"/>
        <source>Stopped while repairing. The layer is unchanged.</source>
        <translation>Beim Reparieren angehalten. Der Layer ist unverändert.</translation>
    </message>
    <message>
        <location filename="../processing/evidence.py"/>
        <source>Stopped while verifying; nothing was changed.</source>
        <translation>Beim Verifizieren angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../bridge/uploads.py"/>
        <source>Stopped while writing the upload. Nothing was sent.</source>
        <translation>Beim Schreiben des Uploads angehalten. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>Stopped while {name} was being asked: the request may have arrived.</source>
        <translation>Angehalten, während {name} gefragt wurde: die Anfrage ist vielleicht angekommen.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../providers/errors.py"/>
        <source>Stopped. The remote work, if any, goes on and can be followed later.</source>
        <translation>Angehalten. Die Arbeit beim Dienst, wenn es eine gibt, geht weiter und lässt sich später verfolgen.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Stopped. What was sent is in the job list; nothing else was sent.</source>
        <translation>Angehalten. Was gesendet wurde, steht in der Auftragsliste; sonst wurde nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>Stopped; no decision was stored.</source>
        <translation>Angehalten; keine Entscheidung wurde gespeichert.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>Stopped; no pack was written.</source>
        <translation>Angehalten; kein Paket wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../processing/packets.py"/>
        <source>Stopped; no packet was written.</source>
        <translation>Angehalten; kein Päckchen wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../checks/check.py"/>
        <source>Stopped; nothing was changed.</source>
        <translation>Angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../bridge/cases.py"/>
        <location filename="../processing/atlas.py"/>
        <source>Stopped; nothing was written.</source>
        <translation>Angehalten; nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/packets.py"/>
        <source>Stopped; {n} packets are written.</source>
        <comment>number</comment>
        <extracomment>One: Stopped; {n} packet is written.</extracomment>
        <translation><numerusform>Angehalten; {n} Päckchen ist geschrieben.</numerusform><numerusform>Angehalten; {n} Päckchen sind geschrieben.</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Storage free (bytes)</source>
        <translation>Freier Speicher (Byte)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Storage in all (bytes)</source>
        <translation>Speicher insgesamt (Byte)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Storage used (bytes)</source>
        <translation>Belegter Speicher (Byte)</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Storage: {} of {} GB</source>
        <translation>Speicher: {} von {} GB</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Strata and samples</source>
        <translation>Schichten und Stichproben</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>Submit the statement</source>
        <translation>Erklärung einreichen</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>Submit the statement for {} plot</source>
        <translation>Erklärung für {} Parzelle einreichen</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>Submit the statement for {} plots</source>
        <translation>Erklärung für {} Parzellen einreichen</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Submitted: {state}.</source>
        <translation>Eingereicht: {state}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Supply shed</source>
        <translation>Liefergebiet</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Switched off, a run with the same connection, inputs and content follows the job that exists, and nothing is paid twice. Switched on, a new job is made, which may cost again.</source>
        <translation>Ausgeschaltet verfolgt ein Lauf mit derselben Verbindung, denselben Eingaben und demselben Inhalt den vorhandenen Auftrag, und nichts wird zweimal bezahlt. Eingeschaltet entsteht ein neuer Auftrag, der noch einmal kosten kann.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Switched off, every plot gets a page.</source>
        <translation>Ausgeschaltet bekommt jede Parzelle eine Seite.</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Switched off, plots with a null or empty geometry stay among the others, unchanged.</source>
        <translation>Ausgeschaltet bleiben Parzellen mit fehlender oder leerer Geometrie unverändert bei den anderen.</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>Synthetic data of the built-in sandbox, not an assessment of real plots.</source>
        <translation>Synthetische Daten der eingebauten Sandbox, keine Bewertung wirklicher Parzellen.</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>Synthetic data of the built-in sandbox.</source>
        <translation>Synthetische Daten der eingebauten Sandbox.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>System type</source>
        <translation>Systemart</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Tags of a new mosaic</source>
        <translation>Schlagwörter eines neuen Mosaiks</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Tags of the mosaic, separated by commas. They replace the old ones.</source>
        <translation>Schlagwörter des Mosaiks, durch Kommas getrennt. Sie ersetzen die alten.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Taken from</source>
        <translation>Aufgenommen ab</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Taken until</source>
        <translation>Aufgenommen bis</translation>
    </message>
    <message>
        <location filename="../ui/layer_input.py"/>
        <source>Takes what the map shows as the area.</source>
        <translation>Nimmt den Kartenausschnitt als Gebiet.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Tell gaps narrower than (m)</source>
        <translation>Lücken melden, schmaler als (m)</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Tells each plot of a new delivery as new, changed or unchanged, and which plots of an earlier delivery are gone. Two outlines are the same ground where they are nowhere more than the tolerance apart, whatever their start vertex, direction, order and coordinate reference system. With a plot id, plots are matched by it; without, by their ground. Plots that were cut or put together are new, and the columns 'split_of' and 'merged_of' say of what. Both layers are only read.</source>
        <translation>Meldet jede Parzelle einer neuen Lieferung als neu, geändert oder unverändert, und welche Parzellen einer früheren Lieferung weg sind. Zwei Umrisse sind derselbe Boden, wenn sie nirgends weiter als die Toleranz auseinanderliegen, gleich mit welchem Anfangspunkt, welcher Richtung, Reihenfolge und welchem Koordinatenbezugssystem. Mit einer Parzellenkennung werden Parzellen danach zugeordnet, ohne sie nach ihrem Boden. Zerschnittene oder zusammengelegte Parzellen sind neu, und die Spalten 'split_of' und 'merged_of' sagen, woraus. Beide Layer werden nur gelesen.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Tells how far a processing is, and why it failed if it did.</source>
        <translation>Sagt, wie weit eine Verarbeitung ist und warum sie gescheitert ist, wenn sie es ist.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Tells how far the work on a collection is. A failure at the service is told as the status, and the algorithm itself succeeds.</source>
        <translation>Sagt, wie weit die Arbeit an einer Kollektion ist. Ein Scheitern beim Dienst steht im Status, der Algorithmus selbst gelingt.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Tells plots that share more than 1 m2 and more than 0.1 % of the smaller one.</source>
        <translation>Meldet Parzellen, die mehr als 1 m2 und mehr als 0,1 % der kleineren teilen.</translation>
    </message>
    <message>
        <location filename="../providers/beod/results.py"/>
        <source>Terrain</source>
        <translation>Gelände</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/models.py"/>
        <source>That is no number. Nothing was started.</source>
        <translation>Das ist keine Zahl. Nichts wurde gestartet.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>The API authentication token of the dashboard's Account tab, which lasts about an hour, or e-mail and password, with which GeoRelay renews it by itself.</source>
        <translation>Das API-Authentifizierungstoken vom Reiter Account des Dashboards, das etwa eine Stunde gilt, oder E-Mail und Passwort, mit denen GeoRelay es selbst erneuert.</translation>
    </message>
    <message>
        <location filename="../checks/rules/name_too_long.py"/>
        <source>The EU system has no room for it.</source>
        <translation>Das EU-System hat keinen Platz dafür.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The EU system reads text as 0 and refuses it; and 1.234,5 may mean two things.</source>
        <translation>Das EU-System liest Text als 0 und lehnt ihn ab; und 1.234,5 kann zweierlei heißen.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>The EU system refuses a production place with a code that it does not know.</source>
        <translation>Das EU-System lehnt einen Produktionsort mit einem Code ab, den es nicht kennt.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_large_for_file.py"/>
        <source>The EU system refuses it.</source>
        <translation>Das EU-System lehnt sie ab.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>The EU system refuses positions that are equal at six decimals; elsewhere it only costs space.</source>
        <translation>Das EU-System lehnt Positionen ab, die auf sechs Dezimalstellen gleich sind; sonst kostet es nur Platz.</translation>
    </message>
    <message>
        <location filename="../checks/rules/interior_ring.py"/>
        <source>The EU system takes the outer outline only, so the hole would be lost.</source>
        <translation>Das EU-System nimmt nur den äußeren Umriss; das Loch ginge verloren.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>The EU wants the country of production, not that of the seller; or the coordinates are wrong.</source>
        <translation>Die EU will das Land der Erzeugung, nicht das des Verkäufers; oder die Koordinaten sind falsch.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The EU's system gives the numbers later. {service} offers no look at them: look on the EU's site for the own reference {reference}.</source>
        <translation>Das EU-System vergibt die Nummern später. {service} bietet keinen Blick darauf: suchen Sie auf der Seite der EU nach der eigenen Referenz {reference}.</translation>
    </message>
    <message>
        <location filename="../bridge/upload_files.py"/>
        <source>The GDAL of this QGIS cannot write GeoParquet. Nothing was sent. Choose GeoJSON, which every GDAL writes.</source>
        <translation>Das GDAL dieses QGIS kann kein GeoParquet schreiben. Nichts wurde gesendet. Wählen Sie GeoJSON, das jedes GDAL schreibt.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>The GeoPackage with the table 'decisions'; it is made where there is none. Empty: decisions.gpkg in the results folder.</source>
        <translation>Das GeoPackage mit der Tabelle 'decisions'; es wird angelegt, wo keines ist. Leer: decisions.gpkg im Ergebnisordner.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/token.py"/>
        <source>The Mapflow connection has no token.</source>
        <translation>Die Mapflow-Verbindung hat kein Token.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/token.py"/>
        <source>The Mapflow token cannot be decoded: it is not the one that Mapflow issued.</source>
        <translation>Das Mapflow-Token lässt sich nicht entschlüsseln: es ist nicht das, das Mapflow ausgestellt hat.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/token.py"/>
        <source>The Mapflow token does not hold an e-mail address and a key.</source>
        <translation>Das Mapflow-Token enthält keine E-Mail-Adresse und keinen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>The PDF; with no plot to show no file is written.</source>
        <translation>Das PDF; ist keine Parzelle zu zeigen, wird keine Datei geschrieben.</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>The SOCKS proxy cannot be reached: {error}</source>
        <translation>Der SOCKS-Proxy ist nicht erreichbar: {error}</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>The XYZ connection {name} opens as no layer. See to it in QGIS's browser.</source>
        <translation>Die XYZ-Verbindung {name} öffnet sich nicht als Layer. Sehen Sie im Browser von QGIS nach.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The account has no data provider {service}; it has: {names}. Nothing was sent.</source>
        <translation>Das Konto hat keinen Datenanbieter {service}; es hat: {names}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The account has no data provider. Choose at 'Imagery from' another source. Nothing was sent.</source>
        <translation>Das Konto hat keinen Datenanbieter. Wählen Sie bei 'Bilder aus' eine andere Quelle. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>The account may process no area at all. Nothing was sent.</source>
        <translation>Das Konto darf überhaupt kein Gebiet verarbeiten. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The account's id at the service.</source>
        <translation>Die Kennung des Kontos beim Dienst.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <location filename="../providers/mapflow/search/operations.py"/>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>The account's status</source>
        <translation>Der Status des Kontos</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>The activity could not be looked for: {error}</source>
        <translation>Nach der Aktivität ließ sich nicht suchen: {error}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The address of a preview must start with https:// or http://. Nothing was sent.</source>
        <translation>Die Adresse einer Vorschau muss mit https:// oder http:// beginnen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>The address of the tiles of {job} holds a secret, which is not stored. Nothing was sent. Run it again with the same inputs to go on.</source>
        <translation>Die Adresse der Kacheln von {job} enthält ein Geheimnis, das nicht gespeichert wird. Nichts wurde gesendet. Starten Sie es mit denselben Eingaben noch einmal, um fortzufahren.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The address of these tiles holds a secret. QGIS's authentication database keeps it for the layer where it is open. Where it is not, a project is saved without the secret, but a layer definition file of this layer would hold it: give none away.</source>
        <translation>Die Adresse dieser Kacheln enthält ein Geheimnis. Die Authentifizierungsdatenbank von QGIS verwahrt es für den Layer, wenn sie offen ist. Ist sie es nicht, wird ein Projekt ohne das Geheimnis gespeichert, aber eine Definitionsdatei dieses Layers würde es enthalten: geben Sie keine weiter.</translation>
    </message>
    <message>
        <location filename="../bridge/withholding.py"/>
        <source>The address of {layer} holds a secret, which is not saved with the project: add the layer again when you open it.</source>
        <translation>Die Adresse von {layer} enthält ein Geheimnis, das nicht mit dem Projekt gespeichert wird: fügen Sie den Layer wieder hinzu, wenn Sie es öffnen.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The address of {service} cannot be used. Look at the connection's URL.</source>
        <translation>Die Adresse von {service} ist nicht verwendbar. Sehen Sie nach der URL der Verbindung.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>The algorithm {} is not there. Switch the Processing provider GeoRelay on.</source>
        <translation>Der Algorithmus {} ist nicht da. Schalten Sie den Processing-Anbieter GeoRelay ein.</translation>
    </message>
    <message>
        <location filename="../processing/deliveries.py"/>
        <source>The answer of a supplier, plot by plot: corrected {corrected}, as they were {same}, under another id {renamed}, did not come back {gone}, not asked about {added}.</source>
        <translation>Die Antwort eines Lieferanten, Parzelle für Parzelle: berichtigt {corrected}, wie sie waren {same}, unter anderer Kennung {renamed}, nicht zurückgekommen {gone}, nicht erfragt {added}.</translation>
    </message>
    <message>
        <location filename="../providers/wire.py"/>
        <source>The answer of {service} broke off after {came} of {announced} bytes. Try again.</source>
        <translation>Die Antwort von {service} brach nach {came} von {announced} Byte ab. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>The answer of {what} holds a piece of more than {longest} MB ({error}), which no plot has. It was not read any further; {words} came before it.</source>
        <translation>Die Antwort von {what} enthält ein Stück von mehr als {longest} MB ({error}), was keine Parzelle hat. Weiter wurde nicht gelesen; vorher kamen {words}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>The answer of {what} is incomplete: it broke off after {words}. What came is good; fetch the results again to get the rest.</source>
        <translation>Die Antwort von {what} ist unvollständig: sie brach nach {words} ab. Was kam, ist gut; holen Sie die Ergebnisse noch einmal, um den Rest zu bekommen.</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>The answer was not kept.</source>
        <translation>Die Antwort wurde nicht aufgehoben.</translation>
    </message>
    <message>
        <location filename="../checks/rules/hole_outside_shell.py"/>
        <source>The area comes out too small or the plot is refused.</source>
        <translation>Die Fläche wird zu klein, oder die Parzelle wird abgelehnt.</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>The area has holes. The service does not say whether it leaves them out or extracts them too.</source>
        <translation>Das Gebiet hat Löcher. Der Dienst sagt nicht, ob er sie auslässt oder auch extrahiert.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>The area has no polygon. Nothing was sent.</source>
        <translation>Das Gebiet hat kein Polygon. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The area has {area} ha and the provider delivers {least} ha or more ({imagery}). Nothing was sent. Choose a larger area.</source>
        <translation>Das Gebiet hat {area} ha, und der Anbieter liefert ab {least} ha ({imagery}). Nichts wurde gesendet. Wählen Sie ein größeres Gebiet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The area has {area} ha in its smallest run and the provider delivers {least} ha or more ({imagery}). Nothing was sent. Choose a larger area.</source>
        <translation>Das Gebiet hat in seinem kleinsten Lauf {area} ha, und der Anbieter liefert ab {least} ha ({imagery}). Nichts wurde gesendet. Wählen Sie ein größeres Gebiet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>The area has {hectares} ha and {limit} ha may be in a planned search. Nothing was sent.</source>
        <translation>Das Gebiet hat {hectares} ha, und {limit} ha dürfen in einer geplanten Suche sein. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>The area has {hectares} ha and {search_limit} ha may be searched at once. Nothing was searched. Choose a smaller area, or plan the search ('Plan a search').</source>
        <translation>Das Gebiet hat {hectares} ha, und {search_limit} ha dürfen auf einmal durchsucht werden. Nichts wurde gesucht. Wählen Sie ein kleineres Gebiet, oder planen Sie die Suche ('Eine Suche planen').</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The area has {hectares} ha, and the plan has {area_left} ha left. Nothing was started.</source>
        <translation>Das Gebiet hat {hectares} ha, und der Tarif hat noch {area_left} ha. Nichts wurde gestartet.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_large.py"/>
        <source>The area on the ellipsoid is above the largest that was given.</source>
        <translation>Die Fläche auf dem Ellipsoid liegt über der größten, die angegeben wurde.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_small.py"/>
        <source>The area on the ellipsoid is below the smallest that was given.</source>
        <translation>Die Fläche auf dem Ellipsoid liegt unter der kleinsten, die angegeben wurde.</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>The area {area} has {count} parts and the service takes one polygon. Nothing was sent. Choose at 'Area of several parts': one run per part, dissolve, convex hull or bounding box.</source>
        <translation>Das Gebiet {area} hat {count} Teile, und der Dienst nimmt ein Polygon. Nichts wurde gesendet. Wählen Sie bei 'Gebiet aus mehreren Teilen': ein Lauf je Teil, auflösen, konvexe Hülle oder umschließendes Rechteck.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>The area {area} is over the account's limit: {over}. Nothing was sent. Choose a smaller area, or switch on 'Cut an area over the limit into several runs'.</source>
        <translation>Das Gebiet {area} liegt über der Grenze des Kontos: {over}. Nichts wurde gesendet. Wählen Sie ein kleineres Gebiet, oder schalten Sie 'Ein Gebiet über der Grenze in mehrere Läufe schneiden' ein.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The area {area} lies outside {chosen}. Nothing was sent. Move the area.</source>
        <translation>Das Gebiet {area} liegt außerhalb: {chosen}. Nichts wurde gesendet. Verschieben Sie das Gebiet.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>The area {name} has {count} parts and the service takes one polygon. Nothing was sent. Choose at 'Area of several parts': one run per part, dissolve, convex hull or bounding box.</source>
        <translation>Das Gebiet {name} hat {count} Teile, und der Dienst nimmt ein Polygon. Nichts wurde gesendet. Wählen Sie bei 'Gebiet aus mehreren Teilen': ein Lauf je Teil, auflösen, konvexe Hülle oder umschließendes Rechteck.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>The area {name} still has {count} parts that do not touch each other after dissolving. Nothing was sent. Choose one run per part, convex hull or bounding box.</source>
        <translation>Das Gebiet {name} hat auch nach dem Auflösen {count} Teile, die sich nicht berühren. Nichts wurde gesendet. Wählen Sie einen Lauf je Teil, die konvexe Hülle oder das umschließende Rechteck.</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>The area {why}. Nothing was sent.</source>
        <translation>Das Gebiet {why}. Nichts wurde gesendet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/eudr_proof.py"/>
        <source>The areas of {n} plots came out otherwise than they are declared: plot {plot} has {due} in the layer and {said} in the file. That is a fault of GeoRelay, so please report it.</source>
        <comment>number</comment>
        <extracomment>One: The area of {n} plot came out otherwise than it is declared: plot {plot} has {due} in the layer and {said} in the file. That is a fault of GeoRelay, so please report it.</extracomment>
        <translation><numerusform>Die Fläche von {n} Parzelle wurde anders geschrieben, als sie angegeben ist: Parzelle {plot} hat {due} in der Ebene und {said} in der Datei. Das ist ein Fehler von GeoRelay, bitte melden Sie ihn.</numerusform><numerusform>Die Flächen von {n} Parzellen wurden anders geschrieben, als sie angegeben sind: Parzelle {plot} hat {due} in der Ebene und {said} in der Datei. Das ist ein Fehler von GeoRelay, bitte melden Sie ihn.</numerusform></translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>The atlas could not be written to {file}: {why}.</source>
        <translation>Der Atlas ließ sich nicht in {file} schreiben: {why}.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The base URL of {service} is not a web address: write it like https://api.example.org.</source>
        <translation>Die Basis-URL von {service} ist keine Webadresse: schreiben Sie sie wie https://api.example.org.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The base URL of {service} must begin with https://: without it others can read the secret.</source>
        <translation>Die Basis-URL von {service} muss mit https:// beginnen: sonst können andere das Geheimnis lesen.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The base URL of {service} must have no user, password, query or #: only the address.</source>
        <translation>Die Basis-URL von {service} darf weder Benutzer, Passwort, Abfrage noch # enthalten: nur die Adresse.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The catalog has no image {images} over this area of {provider}. Nothing was sent. Search again and choose from it.</source>
        <translation>Der Katalog hat kein Bild {images} über diesem Gebiet von {provider}. Nichts wurde gesendet. Suchen Sie noch einmal und wählen Sie daraus.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The catalog has no image {images} over this area. Nothing was sent. Search again and choose from it.</source>
        <translation>Der Katalog hat kein Bild {images} über diesem Gebiet. Nichts wurde gesendet. Suchen Sie noch einmal und wählen Sie daraus.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The certificate of {service} ({host}) is not trusted: {why}. If you trust it, add its authority under Options &gt; Authentication.</source>
        <translation>Dem Zertifikat von {service} ({host}) wird nicht vertraut: {why}. Wenn Sie ihm vertrauen, fügen Sie seine Stelle unter Optionen &gt; Authentifizierung hinzu.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The certificate of {service} is not trusted: it is for another name than {host}.</source>
        <translation>Dem Zertifikat von {service} wird nicht vertraut: es gilt einem anderen Namen als {host}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>The column that names each plot in both layers. Empty: plots are matched by their ground.</source>
        <translation>Die Spalte, die in beiden Layern jede Parzelle benennt. Leer: Parzellen werden nach ihrem Boden zugeordnet.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The column that names each plot, for messages and for the service. Results find back to their plots without it too.</source>
        <translation>Die Spalte, die jede Parzelle benennt, für Meldungen und für den Dienst. Ergebnisse finden auch ohne sie zu ihren Parzellen zurück.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../ui/check_form.py"/>
        <source>The column that names each plot. Doubled and missing ids are found only with it.</source>
        <translation>Die Spalte, die jede Parzelle benennt. Doppelte und fehlende Kennungen werden nur mit ihr gefunden.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>The column that names each plot. Empty: a column called plot_id, plotid or id, else the feature's number.</source>
        <translation>Die Spalte, die jede Parzelle benennt. Leer: eine Spalte namens plot_id, plotid oder id, sonst die Nummer des Objekts.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>The column that names the supplier of each plot.</source>
        <translation>Die Spalte, die den Lieferanten jeder Parzelle nennt.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>The column with the declared area, which the system reads for points; empty: one called exactly Area, if there is one. A point without an area counts as 4 ha.</source>
        <translation>Die Spalte mit der angegebenen Fläche, die das System bei Punkten liest; leer: eine, die genau Area heißt, wenn es sie gibt. Ein Punkt ohne Fläche zählt als 4 ha.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>The column with the declared area; empty: one called exactly Area, if there is one. Told where it differs from the measured one by more than 10 % and 0.1 ha.</source>
        <translation>Die Spalte mit der angegebenen Fläche; leer: eine, die genau Area heißt, wenn es sie gibt. Wird gemeldet, wo sie von der gemessenen um mehr als 10 % und 0,1 ha abweicht.</translation>
    </message>
    <message>
        <location filename="../bridge/context.py"/>
        <source>The connection '{connection}' now leads to another address than the one that this job was sent to.</source>
        <translation>Die Verbindung '{connection}' führt jetzt zu einer anderen Adresse als der, an die dieser Auftrag gesendet wurde.</translation>
    </message>
    <message>
        <location filename="../ui/lists.py"/>
        <source>The connection is locked; the list comes when it is open.</source>
        <translation>Die Verbindung ist gesperrt; die Liste kommt, wenn sie offen ist.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The connection to {service} broke before the whole answer was there. Try again.</source>
        <translation>Die Verbindung zu {service} brach ab, bevor die ganze Antwort da war. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The coordinate reference system in which the service delivers. It knows these two.</source>
        <translation>Das Koordinatenbezugssystem, in dem der Dienst liefert. Er kennt diese beiden.</translation>
    </message>
    <message>
        <location filename="../bridge/plots_copy.py"/>
        <source>The copy of the plots cannot be written: {}. Nothing was sent.</source>
        <translation>Die Kopie der Parzellen lässt sich nicht schreiben: {}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../bridge/joining.py"/>
        <source>The copy of the plots that were sent is gone, so the results cannot be joined to them.</source>
        <translation>Die Kopie der gesendeten Parzellen ist weg, also lassen sich die Ergebnisse nicht mit ihnen verbinden.</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>The copy: same columns, CRS and type of geometry.</source>
        <translation>Die Kopie: dieselben Spalten, dasselbe KBS, derselbe Geometrietyp.</translation>
    </message>
    <message>
        <location filename="../checks/eudr.py"/>
        <source>The country code '{country}' is unknown.</source>
        <translation>Der Ländercode '{country}' ist unbekannt.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The country's English name. With 'Find the country from the plots' the service replaces it when half of the plots or more lie elsewhere, and the log says so.</source>
        <translation>Der englische Name des Landes. Mit 'Das Land aus den Parzellen ermitteln' ersetzt ihn der Dienst, wenn die Hälfte der Parzellen oder mehr anderswo liegt, und das Protokoll sagt es.</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <location filename="../providers/beod/extraction.py"/>
        <source>The credits could not be read: {error}</source>
        <translation>Die Credits ließen sich nicht lesen: {error}</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The credits left, as the service writes them.</source>
        <translation>Die übrigen Credits, wie der Dienst sie schreibt.</translation>
    </message>
    <message>
        <location filename="../bridge/decisions.py"/>
        <source>The decisions cannot be written to {file}. Nothing was stored. Choose another file.</source>
        <translation>Die Entscheidungen lassen sich nicht in {file} schreiben. Nichts wurde gespeichert. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../bridge/decisions.py"/>
        <source>The decisions could not be written to {file} ({error}). None of them is stored. See to the file and decide again.</source>
        <translation>Die Entscheidungen ließen sich nicht in {file} schreiben ({error}). Keine davon ist gespeichert. Sehen Sie nach der Datei und entscheiden Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The declared area '{text}' is no plain number: write digits with one decimal point, and no unit.</source>
        <translation>Die angegebene Fläche '{text}' ist keine einfache Zahl: schreiben Sie Ziffern mit einem Dezimalpunkt, ohne Einheit.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The declared area is endless.</source>
        <translation>Die angegebene Fläche ist unendlich.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The declared area is no plain number, not above zero, or below what the EU system takes.</source>
        <translation>Die angegebene Fläche ist keine einfache Zahl, nicht über null oder kleiner, als das EU-System annimmt.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The declared area is {area}; it has to be above zero.</source>
        <translation>Die angegebene Fläche ist {area}; sie muss über null liegen.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The declared area of {area} ha is below the {smallest} ha that the EU system takes.</source>
        <translation>Die angegebene Fläche von {area} ha liegt unter den {smallest} ha, die das EU-System annimmt.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>The declared country is not a code of two capital letters of ISO 3166-1.</source>
        <translation>Das angegebene Land ist kein Code aus zwei Großbuchstaben nach ISO 3166-1.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The default project</source>
        <translation>Das Standardprojekt</translation>
    </message>
    <message>
        <location filename="../processing/deliveries.py"/>
        <source>The deliveries cannot be compared by {column}: {error}. Nothing was written. Give each plot an id of its own, or compare them without a plot id, by their ground.</source>
        <translation>Die Lieferungen lassen sich nicht nach {column} vergleichen: {error}. Nichts wurde geschrieben. Geben Sie jeder Parzelle eine eigene Kennung, oder vergleichen Sie ohne Parzellenkennung, nach dem Boden.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The description of the tiles could not be read, so their extent is not known: {error}</source>
        <translation>Die Beschreibung der Kacheln ließ sich nicht lesen, also ist ihre Ausdehnung nicht bekannt: {error}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>The design in longitude and latitude.</source>
        <translation>Der Entwurf in Länge und Breite.</translation>
    </message>
    <message>
        <location filename="../providers/disk.py"/>
        <source>The disk with {folder} has {free} GB free, and {wanted} GB are needed. Make room and start again: what is there already is kept.</source>
        <translation>Die Platte mit {folder} hat {free} GB frei, und {wanted} GB werden gebraucht. Schaffen Sie Platz und starten Sie noch einmal: was schon da ist, bleibt.</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <location filename="../providers/unzip.py"/>
        <source>The disk with {folder} is full. Make room and start again.</source>
        <translation>Die Platte mit {folder} ist voll. Schaffen Sie Platz und starten Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>The download of {job} goes on in {begun}, where it was begun.</source>
        <translation>Der Download von {job} geht in {begun} weiter, wo er begonnen wurde.</translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/epoch/operations.py"/>
        <source>The due-diligence package of Epoch SCO2 is damaged each time it comes: {names} cannot be unpacked. The other {n} files are in {folder}. Export it again later.</source>
        <comment>number</comment>
        <extracomment>One: The due-diligence package of Epoch SCO2 is damaged each time it comes: {names} cannot be unpacked. The other {n} file is in {folder}. Export it again later.</extracomment>
        <translation><numerusform>Das Sorgfaltspaket von Epoch SCO2 kommt jedes Mal beschädigt an: {names} lässt sich nicht auspacken. Die andere Datei ({n}) ist in {folder}. Exportieren Sie es später noch einmal.</numerusform><numerusform>Das Sorgfaltspaket von Epoch SCO2 kommt jedes Mal beschädigt an: {names} lässt sich nicht auspacken. Die anderen {n} Dateien sind in {folder}. Exportieren Sie es später noch einmal.</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/beod/__init__.py"/>
        <source>The e-mail and password of the account on the BrightEarth web platform. Accounts are made there.</source>
        <translation>E-Mail und Passwort des Kontos auf der Webplattform von BrightEarth. Konten werden dort angelegt.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The environment does not describe {service}: set {wishes}. Nothing was sent.</source>
        <translation>Die Umgebung beschreibt {service} nicht: setzen Sie {wishes}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The environment names {service} only in part: set {wishes} too. Nothing was sent.</source>
        <translation>Die Umgebung nennt {service} nur zum Teil: setzen Sie auch {wishes}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>The exact name of a column, capitals included, or else plain text for all plots.</source>
        <translation>Der genaue Name einer Spalte, mit Großbuchstaben, oder ein einfacher Text für alle Parzellen.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>The exact name of a column, capitals included, or else plain text for all plots. Up to 500 characters.</source>
        <translation>Der genaue Name einer Spalte, mit Großbuchstaben, oder ein einfacher Text für alle Parzellen. Bis zu 500 Zeichen.</translation>
    </message>
    <message>
        <location filename="../checks/rules/empty_geometry.py"/>
        <source>The feature has a geometry without a single coordinate.</source>
        <translation>Das Objekt hat eine Geometrie ohne eine einzige Koordinate.</translation>
    </message>
    <message>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>The feature has attributes but no geometry, or one that cannot be read.</source>
        <translation>Das Objekt hat Attribute, aber keine Geometrie oder eine, die nicht lesbar ist.</translation>
    </message>
    <message>
        <location filename="../checks/rules/multipart.py"/>
        <source>The feature has more than one part.</source>
        <translation>Das Objekt hat mehr als einen Teil.</translation>
    </message>
    <message>
        <location filename="../checks/repair.py"/>
        <source>The feature has no geometry.</source>
        <translation>Das Objekt hat keine Geometrie.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>The file has changed since it was read. Nothing was submitted. Read it again.</source>
        <translation>Die Datei wurde geändert, seit sie gelesen wurde. Nichts wurde eingereicht. Lesen Sie sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>The file is read again and checked before it is kept.</source>
        <translation>Die Datei wird wieder gelesen und geprüft, bevor sie bleibt.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>The file is {}</source>
        <translation>Die Datei ist {}</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>The file that the EU's information system takes, of {}. The layer stays as it is, and nothing is sent.</source>
        <translation>Die Datei, die das Informationssystem der EU annimmt, aus {}. Der Layer bleibt, wie er ist, und nichts wird gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/multipart.py"/>
        <source>The file {file} became shorter while it was being sent. Send it again.</source>
        <translation>Die Datei {file} wurde kürzer, während sie gesendet wurde. Senden Sie sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>The file {file} does not exist. Nothing was sent.</source>
        <translation>Die Datei {file} gibt es nicht. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/multipart.py"/>
        <source>The file {part} cannot be read ({strerror}). Nothing was sent.</source>
        <translation>Die Datei {part} lässt sich nicht lesen ({strerror}). Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>The files are here; the last look at the job {job} failed: {error}</source>
        <translation>Die Dateien sind hier; das letzte Nachsehen nach dem Auftrag {job} scheiterte: {error}</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/jobs_dock.py"/>
        <source>The filter hides {} jobs.</source>
        <comment>number</comment>
        <extracomment>One: The filter hides {} job.</extracomment>
        <translation><numerusform>Der Filter verbirgt {} Auftrag.</numerusform><numerusform>Der Filter verbirgt {} Aufträge.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>The findings are being read.</source>
        <translation>Die Befunde werden gelesen.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>The findings are being read...</source>
        <translation>Die Befunde werden gelesen...</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>The findings in {layer} do not say on which outline they are: they are of an earlier version. Nothing was written. Check the plots again, or decide on the plots themselves.</source>
        <translation>Die Befunde in {layer} sagen nicht, zu welchem Umriss sie gehören: sie sind aus einer früheren Version. Nichts wurde geschrieben. Prüfen Sie die Parzellen noch einmal, oder entscheiden Sie über die Parzellen selbst.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>The findings of a check. Empty: what was sent is checked anew.</source>
        <translation>Die Befunde einer Prüfung. Leer: was gesendet wurde, wird neu geprüft.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>The first one cost {}.</source>
        <translation>Der erste kostete {}.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>The first: feature {number}: {message}</source>
        <translation>Der erste: Objekt {number}: {message}</translation>
    </message>
    <message>
        <location filename="../bridge/fitness.py"/>
        <source>The first: {message} Nothing was sent. Run 'Check plots' to see each, or choose to leave them out or to repair a copy.</source>
        <translation>Die erste: {message} Nichts wurde gesendet. 'Parzellen prüfen' zeigt jede, oder lassen Sie sie aus oder eine Kopie reparieren.</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>The first: {words}</source>
        <translation>Das erste: {words}</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The folder that gets the files, in one folder for each scenario.</source>
        <translation>Der Ordner, der die Dateien bekommt, in einem Ordner je Szenario.</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <source>The folder {folder} cannot be used ({strerror}).</source>
        <translation>Der Ordner {folder} ist nicht verwendbar ({strerror}).</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/placing.py"/>
        <source>The footprint of the picture holds no position, so it cannot be placed on the map.</source>
        <translation>Die Bildfläche enthält keine Position, also lässt sich das Bild nicht auf die Karte setzen.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unclosed_ring.py"/>
        <source>The format demands closed rings; readers refuse the plot or guess.</source>
        <translation>Das Format verlangt geschlossene Ringe; Leser lehnen die Parzelle ab oder raten.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The further parameter {name} is nested, which a query cannot hold. Nothing was filed. Give texts, numbers, or lists of them.</source>
        <translation>Der weitere Parameter {name} ist verschachtelt, was eine Abfrage nicht fassen kann. Nichts wurde eingereicht. Geben Sie Texte, Zahlen oder Listen davon an.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The further parameters are no JSON object. Nothing was filed. Write {"name": "value"}.</source>
        <translation>Die weiteren Parameter sind kein JSON-Objekt. Nichts wurde eingereicht. Schreiben Sie {"name": "value"}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The further parameters give {name}, which has an input of its own. Nothing was filed. Use that input.</source>
        <translation>Die weiteren Parameter geben {name} an, das eine eigene Eingabe hat. Nichts wurde eingereicht. Nutzen Sie diese Eingabe.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>The geometry is of a type that this use does not take, such as a line.</source>
        <translation>Die Geometrie ist von einem Typ, den diese Verwendung nicht annimmt, etwa eine Linie.</translation>
    </message>
    <message>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>The geometry of this feature is damaged and cannot be read.</source>
        <translation>Die Geometrie dieses Objekts ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../checks/rules/empty_geometry.py"/>
        <source>The geometry of this feature is empty.</source>
        <translation>Die Geometrie dieses Objekts ist leer.</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_holes.py"/>
        <source>The ground between them is counted twice.</source>
        <translation>Der Boden dazwischen wird zweimal gezählt.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_geometry.py"/>
        <source>The ground is counted and paid twice.</source>
        <translation>Der Boden wird zweimal gezählt und bezahlt.</translation>
    </message>
    <message>
        <location filename="../checks/rules/z_or_m_values.py"/>
        <source>The heights or measures of this plot are dropped.</source>
        <translation>Die Höhen oder M-Werte dieser Parzelle werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The highest price cannot be below 0. Nothing was sent.</source>
        <translation>Der Höchstpreis kann nicht unter 0 liegen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>The id (or the name) of any collection that took part in the design.</source>
        <translation>Die Kennung (oder der Name) einer beliebigen Kollektion, die am Entwurf beteiligt war.</translation>
    </message>
    <message>
        <location filename="../checks/rules/missing_id.py"/>
        <source>The id field is empty.</source>
        <translation>Das Kennungsfeld ist leer.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>The id of one service ({services}). Empty: all.</source>
        <translation>Die Kennung eines Dienstes ({services}). Leer: alle.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the area of interest at the service.</source>
        <translation>Die Kennung des Interessengebiets beim Dienst.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>The id of the collection, beginning with 0x; several, separated by commas, become one design.</source>
        <translation>Die Kennung der Kollektion, sie beginnt mit 0x; mehrere, durch Kommas getrennt, werden ein Entwurf.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the job in the job list.</source>
        <translation>Die Kennung des Auftrags in der Auftragsliste.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the project at the service, as 'Create a project' returns it.</source>
        <translation>Die Kennung des Projekts beim Dienst, wie 'Projekt anlegen' sie liefert.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the project at the service; 'List projects' shows it.</source>
        <translation>Die Kennung des Projekts beim Dienst; 'Projekte auflisten' zeigt sie.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the running work at the service, as 'Start a scenario' returns it.</source>
        <translation>Die Kennung der laufenden Arbeit beim Dienst, wie 'Szenario starten' sie liefert.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the scenario at the service, as 'Start a scenario' returns it.</source>
        <translation>Die Kennung des Szenarios beim Dienst, wie 'Szenario starten' sie liefert.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The id that staging or batch processing gave, beginning with 0x.</source>
        <translation>Die Kennung, die das Bereitstellen oder die Stapelverarbeitung ergab, sie beginnt mit 0x.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id to follow the work by; empty where none was named.</source>
        <translation>Die Kennung, nach der die Arbeit verfolgt wird; leer, wo keine genannt wurde.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>The id {plot_ids} is that of feature {ids} already.</source>
        <translation>Die Kennung {plot_ids} hat schon Objekt {ids}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>The id {plot_ids} is used again by feature {ids}.</source>
        <translation>Die Kennung {plot_ids} wird von Objekt {ids} noch einmal verwendet.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>The ids of finished jobs whose results have been fetched, separated by commas. 'List jobs' shows them.</source>
        <translation>Die Kennungen fertiger Aufträge, deren Ergebnisse geholt sind, durch Kommas getrennt. 'Aufträge auflisten' zeigt sie.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The ids of processed collections, separated by commas. Give either these or a file.</source>
        <translation>Die Kennungen verarbeiteter Kollektionen, durch Kommas getrennt. Geben Sie entweder diese oder eine Datei an.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>The image {filename} cannot be downloaded: Mapflow does not offer it.</source>
        <translation>Das Bild {filename} lässt sich nicht herunterladen: Mapflow bietet es nicht an.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The image {filename} has no footprint yet. Try again in a minute.</source>
        <translation>Das Bild {filename} hat noch keine Bildfläche. Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>The image {image_id} is deleted.</source>
        <translation>Das Bild {image_id} ist gelöscht.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/first_version.py"/>
        <source>The image {image} could not be looked up. Nothing was started. ({error})</source>
        <translation>Das Bild {image} ließ sich nicht nachschlagen. Nichts wurde gestartet. ({error})</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>The imagery has nothing to show on the map.</source>
        <translation>Die Bilder haben auf der Karte nichts zu zeigen.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>The imagery that you have: XYZ connections of QGIS, mosaics of your accounts</source>
        <translation>Die Bilder, die Sie haben: XYZ-Verbindungen von QGIS, Mosaike Ihrer Konten</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The images are of several providers ({names}). Choose those of one. Nothing was sent.</source>
        <translation>Die Bilder sind von mehreren Anbietern ({names}). Wählen Sie die von einem. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload</source>
        <translation>Die Eingabedaten</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload has {unknown} at its top, where only {known_keys} are documented; it is sent as it is.</source>
        <translation>Die Eingabedaten haben zuoberst {unknown}, wo nur {known_keys} dokumentiert sind; sie werden gesendet, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload in {file} cannot be read ({strerror}). Nothing was sent.</source>
        <translation>Die Eingabedaten in {file} lassen sich nicht lesen ({strerror}). Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload in {file} is not UTF-8 text. Nothing was sent.</source>
        <translation>Die Eingabedaten in {file} sind kein UTF-8-Text. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload in {given}</source>
        <translation>Die Eingabedaten in {given}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload must be a JSON object in braces, but it is {kind}. Nothing was sent.</source>
        <translation>Die Eingabedaten müssen ein JSON-Objekt in geschweiften Klammern sein, sind aber {kind}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../ui/repeats.py"/>
        <source>The inputs of {job} were not kept by the version that made it: fill them in.</source>
        <translation>Die Eingaben von {job} hat die Version, die ihn angelegt hat, nicht aufgehoben: Füllen Sie sie aus.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The inside of the plot is cut in pieces where outlines touch at {}</source>
        <translation>Das Innere der Parzelle zerfällt, wo sich Umrisse berühren, bei {}</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>The job goes on at the service either way</source>
        <translation>Beim Dienst geht der Auftrag so oder so weiter</translation>
    </message>
    <message>
        <location filename="../bridge/asked.py"/>
        <source>The job had only the selected features of {layer}, and nothing is selected now: select them again.</source>
        <translation>Der Auftrag hatte nur die gewählten Objekte von {layer}, und jetzt ist nichts gewählt: Wählen Sie sie wieder.</translation>
    </message>
    <message>
        <location filename="../providers/homes.py"/>
        <source>The job list cannot be kept in {home}: that is a network drive, on which it could be damaged. Nothing was sent. Set GEORELAY_HOME to a folder on a drive of this computer.</source>
        <translation>Die Auftragsliste kann nicht in {home} liegen: das ist ein Netzlaufwerk, auf dem sie Schaden nehmen könnte. Nichts wurde gesendet. Setzen Sie GEORELAY_HOME auf einen Ordner auf einem Laufwerk dieses Rechners.</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>The job list in {home} cannot be opened ({why}). Nothing was sent. Set GEORELAY_HOME to a folder on a drive of this computer that you may write to.</source>
        <translation>Die Auftragsliste in {home} lässt sich nicht öffnen ({why}). Nichts wurde gesendet. Setzen Sie GEORELAY_HOME auf einen Ordner auf einem Laufwerk dieses Rechners, den Sie beschreiben dürfen.</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>The job list in {home} cannot be read or written ({error}).</source>
        <translation>Die Auftragsliste in {home} lässt sich nicht lesen oder schreiben ({error}).</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>The job list in {home} is of a newer version of GeoRelay. It is shown, but this version does not change it. Nothing was sent. Update GeoRelay.</source>
        <translation>Die Auftragsliste in {home} ist von einer neueren Version von GeoRelay. Sie wird gezeigt, aber diese Version ändert sie nicht. Nichts wurde gesendet. Aktualisieren Sie GeoRelay.</translation>
    </message>
    <message>
        <location filename="../providers/homes.py"/>
        <source>The job list of an earlier version in {old} cannot be taken over into {home} ({error}). Nothing was sent. Mend that, or set GEORELAY_HOME to the older folder to go on with it.</source>
        <translation>Die Auftragsliste einer früheren Version in {old} lässt sich nicht nach {home} übernehmen ({error}). Nichts wurde gesendet. Beheben Sie das, oder setzen Sie GEORELAY_HOME auf den älteren Ordner, um damit weiterzumachen.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>The job list of this computer as a table: every run that was sent or is about to be. Nothing is asked of a service.</source>
        <translation>Die Auftragsliste dieses Rechners als Tabelle: jeder Lauf, der gesendet wurde oder es gleich wird. Kein Dienst wird gefragt.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>The job that is open again, if there was one.</source>
        <translation>Der Auftrag, der wieder offen ist, wenn es einen gab.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>The job {job} failed at {service}: {said}. To send it again, {anew}.</source>
        <translation>Der Auftrag {job} ist bei {service} gescheitert: {said}. Um ihn noch einmal zu senden, {anew}.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>The job {job} goes on; collectjobs brings its results.</source>
        <translation>Der Auftrag {job} geht weiter; collectjobs bringt seine Ergebnisse.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>The job {job} has failed at {service}: {said}. Nothing was sent. To send it again, {anew}.</source>
        <translation>Der Auftrag {job} ist bei {service} gescheitert: {said}. Nichts wurde gesendet. Um ihn noch einmal zu senden, {anew}.</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>The job {row} of the job list cannot be read ({why}).</source>
        <translation>Der Auftrag {row} der Auftragsliste ist nicht lesbar ({why}).</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>The language of the page.</source>
        <translation>Die Sprache der Seite.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unclosed_ring.py"/>
        <source>The last position of a ring differs from its first.</source>
        <translation>Die letzte Position eines Rings ist nicht seine erste.</translation>
    </message>
    <message>
        <location filename="../ui/preflight.py"/>
        <source>The layer could not be read to its end. The log of QGIS says more.</source>
        <translation>Der Layer ließ sich nicht zu Ende lesen. Das Protokoll von QGIS sagt mehr.</translation>
    </message>
    <message>
        <location filename="../checks/rules/no_crs.py"/>
        <source>The layer does not say which coordinate reference system its numbers are in.</source>
        <translation>Der Layer sagt nicht, in welchem Koordinatenbezugssystem seine Zahlen sind.</translation>
    </message>
    <message>
        <location filename="../checks/rules/no_crs.py"/>
        <source>The layer has no coordinate reference system, so nobody can tell where its plots are.</source>
        <translation>Der Layer hat kein Koordinatenbezugssystem, also weiß niemand, wo seine Parzellen liegen.</translation>
    </message>
    <message>
        <location filename="../ui/preflight.py"/>
        <source>The layer has no coordinate reference system: set it first.</source>
        <translation>Der Layer hat kein Koordinatenbezugssystem: setzen Sie es zuerst.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>The layer has no coordinate reference system: set it, and check again.</source>
        <translation>Der Layer hat kein Koordinatenbezugssystem: setzen Sie es und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>The layer has no plots.</source>
        <translation>Der Layer hat keine Parzellen.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The layer of plots to send, in any CRS. It is only read: a copy in longitude and latitude with seven decimals, or more where a plot would break, is checked and sent. Give either this or a file.</source>
        <translation>Der Layer mit den Parzellen, in einem beliebigen KBS. Er wird nur gelesen: geprüft und gesendet wird eine Kopie in Länge und Breite mit sieben Dezimalstellen, oder mehr, wo eine Parzelle sonst bräche. Geben Sie entweder dies oder eine Datei an.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>The layer to look at, in any CRS. It is only read.</source>
        <translation>Der Layer, der angesehen wird, in einem beliebigen KBS. Er wird nur gelesen.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>The layer was changed while its repairs were worked out, so they are not listed.</source>
        <translation>Der Layer wurde geändert, während seine Reparaturen ermittelt wurden; sie werden nicht aufgeführt.</translation>
    </message>
    <message>
        <location filename="../processing/packets.py"/>
        <source>The layer {findings} holds no findings of a check. Nothing was written. Choose the findings that 'Check plots' wrote.</source>
        <translation>Der Layer {findings} enthält keine Befunde einer Prüfung. Nichts wurde geschrieben. Wählen Sie die Befunde, die 'Parzellen prüfen' geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../processing/suppliers.py"/>
        <source>The layer {layer} has no CRS, and others have one. Nothing was written.</source>
        <translation>Der Layer {layer} hat kein KBS, andere haben eines. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../bridge/cases.py"/>
        <source>The layer {layer} has no column 'outcome' and no findings, so no plot of it can be flagged. Nothing was written. Choose results or findings, or show all plots.</source>
        <translation>Der Layer {layer} hat keine Spalte 'outcome' und keine Befunde, also kann keine seiner Parzellen markiert sein. Nichts wurde geschrieben. Wählen Sie Ergebnisse oder Befunde, oder zeigen Sie alle Parzellen.</translation>
    </message>
    <message>
        <location filename="../processing/deliveries.py"/>
        <source>The layer {layer} has no column {column}. Nothing was written. Choose a plot id that both layers have, or none.</source>
        <translation>Der Layer {layer} hat keine Spalte {column}. Nichts wurde geschrieben. Wählen Sie eine Parzellenkennung, die beide Layer haben, oder keine.</translation>
    </message>
    <message>
        <location filename="../bridge/crs.py"/>
        <source>The layer {layer} has no coordinate reference system, so its place on Earth is unknown. {done} Set the layer's CRS and run again.</source>
        <translation>Der Layer {layer} hat kein Koordinatenbezugssystem, also ist sein Ort auf der Erde unbekannt. {done} Setzen Sie das KBS des Layers und starten Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>The layer {layer} has no plot to decide on. Nothing was written. Choose plots that have an outline.</source>
        <translation>Der Layer {layer} hat keine Parzelle zum Entscheiden. Nichts wurde geschrieben. Wählen Sie Parzellen, die einen Umriss haben.</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>The layer {layer} has no plot to show, so there is no atlas.</source>
        <translation>Der Layer {layer} hat keine Parzelle zu zeigen, also gibt es keinen Atlas.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>The layer {layer} has no plots. {done} Choose plots, and look whether a filter hides them.</source>
        <translation>Der Layer {layer} hat keine Parzellen. {done} Wählen Sie Parzellen, und sehen Sie nach, ob ein Filter sie verbirgt.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>The layer {layer} has no polygon that can be sent. Nothing was sent.</source>
        <translation>Der Layer {layer} hat kein Polygon, das gesendet werden kann. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../bridge/crs.py"/>
        <source>The layer {layer} has only the local system '{crs}', so its place on Earth is unknown. {done} Set the layer's CRS and run again.</source>
        <translation>Der Layer {layer} hat nur das lokale System '{crs}', also ist sein Ort auf der Erde unbekannt. {done} Setzen Sie das KBS des Layers und starten Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>The layer {layer} holds no findings of a check. No pack was written. Choose the findings that 'Check plots' wrote, or none.</source>
        <translation>Der Layer {layer} enthält keine Befunde einer Prüfung. Kein Paket wurde geschrieben. Wählen Sie die Befunde, die 'Parzellen prüfen' geschrieben hat, oder keine.</translation>
    </message>
    <message>
        <location filename="../bridge/asked.py"/>
        <source>The layer {layer} of this job is gone: choose another one in its place.</source>
        <translation>Der Layer {layer} dieses Auftrags ist nicht mehr da: Wählen Sie einen anderen an seiner Stelle.</translation>
    </message>
    <message>
        <location filename="../bridge/snapshot.py"/>
        <source>The layer {name} could not be read to its end: {came} of {count} features came. Nothing was sent or written. Run it again.</source>
        <translation>Der Layer {name} ließ sich nicht zu Ende lesen: {came} von {count} Objekten kamen. Nichts wurde gesendet oder geschrieben. Starten Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../processing/packets.py"/>
        <source>The layer {plots} has no column {supplier}. Nothing was written. Choose the column that names the suppliers.</source>
        <translation>Der Layer {plots} hat keine Spalte {supplier}. Nichts wurde geschrieben. Wählen Sie die Spalte, die die Lieferanten nennt.</translation>
    </message>
    <message>
        <location filename="../bridge/cases.py"/>
        <source>The layer {plots} has none of the plots that the findings of {findings} are about. Nothing was written. Choose the layer that was checked, or none.</source>
        <translation>Der Layer {plots} hat keine der Parzellen, um die es in den Befunden von {findings} geht. Nichts wurde geschrieben. Wählen Sie den Layer, der geprüft wurde, oder keinen.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>The layer {results} has no plots, so there is nothing to pack. No pack was written. Choose results, and look whether a filter hides them.</source>
        <translation>Der Layer {results} hat keine Parzellen, also gibt es nichts zu packen. Kein Paket wurde geschrieben. Wählen Sie Ergebnisse, und sehen Sie nach, ob ein Filter sie verbirgt.</translation>
    </message>
    <message>
        <location filename="../bridge/pack.py"/>
        <source>The layer {table} could not be written as {kind}: {why}. No pack was written.</source>
        <translation>Der Layer {table} ließ sich nicht als {kind} schreiben: {why}. Kein Paket wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../processing/suppliers.py"/>
        <source>The layers have {families}, which one layer cannot hold. Nothing was written. Merge those of one type of geometry.</source>
        <translation>Die Layer haben {families}, was ein Layer nicht fassen kann. Nichts wurde geschrieben. Führen Sie die eines Geometrietyps zusammen.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>The line has fewer than 2 different positions.</source>
        <translation>Die Linie hat weniger als 2 verschiedene Positionen.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>The list of collections and the progress show what runs.</source>
        <translation>Die Liste der Kollektionen und der Fortschritt zeigen, was läuft.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>The list of jobs is being read...</source>
        <translation>Die Auftragsliste wird gelesen...</translation>
    </message>
    <message>
        <location filename="../bridge/ledger.py"/>
        <source>The list of what was analysed before cannot be used ({error}). Nothing was sent. See to {file} in GeoRelay's folder, or send all plots.</source>
        <translation>Die Liste des früher Untersuchten ist nicht verwendbar ({error}). Nichts wurde gesendet. Sehen Sie nach {file} im Ordner von GeoRelay, oder senden Sie alle Parzellen.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>The list {stripped} cannot be read as JSON ({error}). Nothing was sent.</source>
        <translation>Die Liste {stripped} lässt sich nicht als JSON lesen ({error}). Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>The master password was not given, so the secret cannot be used. Nothing was sent.</source>
        <translation>Das Master-Passwort wurde nicht eingegeben, also lässt sich das Geheimnis nicht verwenden. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../checks/rules/sliver.py"/>
        <source>The mean width of the plot (twice its area by its perimeter) is below 1 m.</source>
        <translation>Die mittlere Breite der Parzelle (zweimal Fläche durch Umfang) liegt unter 1 m.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The model {model} has no option {unknown}; it has: {there}. Nothing was sent.</source>
        <translation>Das Modell {model} hat keine Option {unknown}; es hat: {there}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>The mosaic whose images are listed.</source>
        <translation>Das Mosaik, dessen Bilder aufgelistet werden.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>The mosaic {mosaic_id} is deleted.</source>
        <translation>Das Mosaik {mosaic_id} ist gelöscht.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The mosaic {mosaic} has no image yet. Nothing was sent.</source>
        <translation>Das Mosaik {mosaic} hat noch kein Bild. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The mosaic {mosaic} has no tiles yet. Upload an image, or wait a minute.</source>
        <translation>Das Mosaik {mosaic} hat noch keine Kacheln. Laden Sie ein Bild hoch, oder warten Sie eine Minute.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The mosaics have different zooms ({shown}). Choose those of one zoom. Nothing was sent.</source>
        <translation>Die Mosaike haben verschiedene Zooms ({shown}). Wählen Sie die eines Zooms. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>The most travel time for each cluster of samples. Empty: the service's own, 15.</source>
        <translation>Die längste Reisezeit je Gruppe von Stichproben. Leer: die des Dienstes, 15.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The name '{text}' has a meaning of its own: give the connection another one.</source>
        <translation>Der Name '{text}' hat eine eigene Bedeutung: geben Sie der Verbindung einen anderen.</translation>
    </message>
    <message>
        <location filename="../processing/shown/operation.py"/>
        <source>The name of a saved connection, or 'sandbox' for the built-in sandbox on this computer. Empty: the environment if it is set, else the default connection.</source>
        <translation>Der Name einer gespeicherten Verbindung, oder 'sandbox' für die eingebaute Sandbox auf diesem Rechner. Leer: die Umgebung, wenn sie gesetzt ist, sonst die Standardverbindung.</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>The name of the column that names each plot, the same in all layers. Empty: their feature ids.</source>
        <translation>Der Name der Spalte, die jede Parzelle benennt, in allen Layern gleich. Leer: die Objektkennungen.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The name {host} of {service} cannot be found. Look at the connection's URL and at your network.</source>
        <translation>Der Name {host} von {service} ist nicht zu finden. Sehen Sie nach der URL der Verbindung und nach Ihrem Netz.</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>The names of the rules that a plot breaks, as an array.</source>
        <translation>Die Namen der Regeln, die eine Parzelle bricht, als Array.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The number of the image or basemap at the service. With the kind 'basemap', 1 is the Esri basemap.</source>
        <translation>Die Nummer des Bildes oder der Grundkarte beim Dienst. Bei der Art 'basemap' ist 1 die Grundkarte von Esri.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The one analysis to start for plots that are uploaded already.</source>
        <translation>Die eine Analyse, die für schon hochgeladene Parzellen gestartet wird.</translation>
    </message>
    <message>
        <location filename="../bridge/context.py"/>
        <source>The operation {operation} is not known to this version of GeoRelay.</source>
        <translation>Die Operation {operation} ist dieser Version von GeoRelay nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline crosses itself at {}</source>
        <translation>Der Umriss kreuzt sich selbst bei {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/buffered_point.py"/>
        <source>The outline has 16 or more vertices, all within 1 % of the same distance from their centre.</source>
        <translation>Der Umriss hat 16 oder mehr Stützpunkte, alle bis auf 1 % gleich weit von ihrem Mittelpunkt.</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>The outline has a spike at {place}.</source>
        <translation>Der Umriss hat eine Spitze bei {place}.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline has fewer than 3 different positions at {}</source>
        <translation>Der Umriss hat weniger als 3 verschiedene Positionen bei {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline is not closed: its last position, {}, is not its first</source>
        <translation>Der Umriss ist nicht geschlossen: seine letzte Position, {}, ist nicht seine erste</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline of a hole crosses another outline of the plot at {}</source>
        <translation>Der Umriss eines Loches kreuzt einen anderen Umriss der Parzelle bei {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline of a hole is not closed: its last position, {}, is not its first</source>
        <translation>Der Umriss eines Loches ist nicht geschlossen: seine letzte Position, {}, ist nicht seine erste</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline runs out and back along the same line to {}</source>
        <translation>Der Umriss läuft auf derselben Linie hin und zurück bis {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline runs twice along the same line at {}</source>
        <translation>Der Umriss läuft zweimal auf derselben Linie bei {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline touches itself at {}</source>
        <translation>Der Umriss berührt sich selbst bei {}</translation>
    </message>
    <message>
        <location filename="../bridge/results.py"/>
        <source>The output could not be written: {why}.</source>
        <translation>Die Ausgabe ließ sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The own reference is longer than 35 characters, which the EU's system takes.</source>
        <translation>Die eigene Referenz ist länger als die 35 Zeichen, die das EU-System nimmt.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The own reference {reference} was used on {created} for another statement (job {job}). Nothing was filed. Choose another reference: it is the only way to find a statement again.</source>
        <translation>Die eigene Referenz {reference} wurde am {created} für eine andere Erklärung verwendet (Auftrag {job}). Nichts wurde eingereicht. Wählen Sie eine andere Referenz: nur über sie lässt sich eine Erklärung wiederfinden.</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <source>The pack is whole</source>
        <translation>Das Paket ist ganz</translation>
    </message>
    <message>
        <location filename="../bridge/rasters.py"/>
        <source>The picture cannot be placed on the map ({why}).</source>
        <translation>Das Bild lässt sich nicht auf die Karte setzen ({why}).</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>The plan of {job} is not in its folder. Nothing was sent. Run it again to go on.</source>
        <translation>Der Plan von {job} ist nicht in seinem Ordner. Nichts wurde gesendet. Starten Sie es noch einmal, um fortzufahren.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>The planned search is made but not active: the plan allows no more active ones.</source>
        <translation>Die geplante Suche ist angelegt, aber nicht aktiv: der Tarif erlaubt keine weiteren aktiven.</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>The plot</source>
        <translation>Die Parzelle</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_large_for_file.py"/>
        <source>The plot alone exceeds the 25 MB that a due-diligence statement may have.</source>
        <translation>Schon die Parzelle allein übersteigt die 25 MB, die eine Sorgfaltserklärung haben darf.</translation>
    </message>
    <message>
        <location filename="../checks/rules/antimeridian.py"/>
        <source>The plot crosses the line of 180 degrees longitude.</source>
        <translation>Die Parzelle quert den Längengrad 180.</translation>
    </message>
    <message>
        <location filename="../checks/rules/interior_ring.py"/>
        <source>The plot has a hole.</source>
        <translation>Die Parzelle hat ein Loch.</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>The plot has no place on the map there.</source>
        <translation>Die Parzelle hat dort keinen Ort auf der Karte.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>The plot lies in another country than the declared one, by the world map that QGIS ships.</source>
        <translation>Die Parzelle liegt nach der mitgelieferten Weltkarte von QGIS in einem anderen Land als dem angegebenen.</translation>
    </message>
    <message>
        <location filename="../checks/repair.py"/>
        <source>The plot lies outside the world or crosses 180 degrees.</source>
        <translation>Die Parzelle liegt außerhalb der Welt oder quert 180 Grad.</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>The plot shares ground with a plot of the layer to compare with.</source>
        <translation>Die Parzelle teilt Boden mit einer Parzelle des Vergleichslayers.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>The plot shares more than 1 m2 and more than 0.1 % of the smaller plot with another plot.</source>
        <translation>Die Parzelle teilt mehr als 1 m2 und mehr als 0,1 % der kleineren Parzelle mit einer anderen.</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>The plot would lie among the rest of the layer, or the whole layer on land and in the declared country, if latitude and longitude were exchanged.</source>
        <translation>Die Parzelle läge zwischen dem Rest des Layers, oder der ganze Layer an Land und im angegebenen Land, wenn Breite und Länge vertauscht würden.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>The plots as they are now, in any CRS.</source>
        <translation>Die Parzellen, wie sie jetzt sind, in einem beliebigen KBS.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>The plots as they were, in any CRS.</source>
        <translation>Die Parzellen, wie sie waren, in einem beliebigen KBS.</translation>
    </message>
    <message>
        <location filename="../bridge/pack.py"/>
        <source>The plots could not be written as KML to {parent}. Choose another folder.</source>
        <translation>Die Parzellen ließen sich nicht als KML in {parent} schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>The plots may have arrived all the same: the list of collections shows them under their name.</source>
        <translation>Die Parzellen sind vielleicht trotzdem angekommen: die Liste der Kollektionen zeigt sie unter ihrem Namen.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>The plots of collection {id} are not known on this computer: they are neither counted nor checked here.</source>
        <translation>Die Parzellen der Kollektion {id} sind auf diesem Rechner nicht bekannt: sie werden weder gezählt noch geprüft.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>The plots that findings are about: each page then shows the outline with its surroundings, and the columns of the plot. Without them it shows the places of the findings. Results need none.</source>
        <translation>Die Parzellen, um die es in den Befunden geht: jede Seite zeigt dann den Umriss mit seiner Umgebung und die Spalten der Parzelle. Ohne sie zeigt sie die Orte der Befunde. Ergebnisse brauchen sie nicht.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>The plots that were checked.</source>
        <translation>Die Parzellen, die geprüft wurden.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>The plots themselves were not changed.</source>
        <translation>Die Parzellen selbst wurden nicht geändert.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>The plots were neither counted nor checked here: {why}</source>
        <translation>Die Parzellen wurden hier weder gezählt noch geprüft: {why}</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>The plugin Processing is switched off: switch it on under Plugins.</source>
        <translation>Die Erweiterung Processing ist ausgeschaltet: schalten Sie sie unter Erweiterungen ein.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The polygon to work on, in any coordinate reference system. The service takes one polygon in longitude and latitude; see 'Area of several parts' for more than one.</source>
        <translation>Das Polygon, an dem gearbeitet wird, in einem beliebigen Koordinatenbezugssystem. Der Dienst nimmt ein Polygon in Länge und Breite; für mehr als eines siehe 'Gebiet aus mehreren Teilen'.</translation>
    </message>
    <message>
        <location filename="../checks/rules/z_or_m_values.py"/>
        <source>The positions carry heights (Z) or measures (M).</source>
        <translation>Die Positionen tragen Höhen (Z) oder Messwerte (M).</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The preview has {width} x {height} pixels and is {lies}.</source>
        <translation>Die Vorschau hat {width} x {height} Pixel und ist {lies}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The preview of {filename} is not made yet. Try again in a minute. ({error})</source>
        <translation>Die Vorschau von {filename} ist noch nicht gemacht. Versuchen Sie es in einer Minute noch einmal. ({error})</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/placing.py"/>
        <source>The preview that came is not a picture that can be placed on the map (JPEG, PNG or GIF).</source>
        <translation>Die Vorschau, die kam, ist kein Bild, das sich auf die Karte setzen lässt (JPEG, PNG oder GIF).</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>The price is asked first; above this nothing is started, and nothing is started if no price is named. Empty: any price.</source>
        <translation>Der Preis wird zuerst erfragt; darüber wird nichts gestartet, und auch nichts, wenn kein Preis genannt wird. Leer: jeder Preis.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The price is not known: {error}</source>
        <translation>Der Preis ist nicht bekannt: {error}</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>The price, {}, is above your limit of {}.</source>
        <translation>Der Preis, {}, liegt über Ihrer Grenze von {}.</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>The price, {}, is more than the account has ({}).</source>
        <translation>Der Preis, {}, ist mehr, als das Konto hat ({}).</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>The processing failed again: {failure_words}.</source>
        <translation>Die Verarbeitung scheiterte wieder: {failure_words}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/merging.py"/>
        <source>The processing itself is not changed by this.</source>
        <translation>Die Verarbeitung selbst ändert sich dadurch nicht.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>The processing {processing_id} is deleted.</source>
        <translation>Die Verarbeitung {processing_id} ist gelöscht.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>The processing {run} is {status}; only a failed one can be started again. Nothing was sent.</source>
        <translation>Die Verarbeitung {run} ist {status}; nur eine gescheiterte lässt sich wieder starten. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../checks/rules/name_too_long.py"/>
        <source>The producer's name has more than 500 characters.</source>
        <translation>Der Name des Erzeugers hat mehr als 500 Zeichen.</translation>
    </message>
    <message>
        <location filename="../checks/rules/name_too_long.py"/>
        <source>The producer's name has {sizes} characters; the EU system takes {longest}.</source>
        <translation>Der Name des Erzeugers hat {sizes} Zeichen; das EU-System nimmt {longest}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>The progress of either one collection or of several can be asked for. Nothing was sent.</source>
        <translation>Gefragt werden kann nach dem Fortschritt entweder einer Kollektion oder mehrerer. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>The progress of the collection shows whether it goes on.</source>
        <translation>Der Fortschritt der Kollektion zeigt, ob es weitergeht.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The project</source>
        <translation>Das Projekt</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The project's id at the service.</source>
        <translation>Die Kennung des Projekts beim Dienst.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The project's id; several, comma-separated, with several runs.</source>
        <translation>Die Kennung des Projekts; mehrere, durch Kommas getrennt, bei mehreren Läufen.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The projects of the account. The service does not document this list; where it has none, the projects that this computer's job list knows are shown.</source>
        <translation>Die Projekte des Kontos. Der Dienst dokumentiert diese Liste nicht; wo er keine hat, werden die Projekte gezeigt, die die Auftragsliste dieses Rechners kennt.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The proxy between this computer and {service} asks for a user and a password (407). Set them under Options &gt; Network.</source>
        <translation>Der Proxy zwischen diesem Rechner und {service} verlangt Benutzer und Passwort (407). Setzen Sie sie unter Optionen &gt; Netzwerk.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The proxy between this computer and {service} cannot be reached. Look at Options &gt; Network.</source>
        <translation>Der Proxy zwischen diesem Rechner und {service} ist nicht erreichbar. Sehen Sie unter Optionen &gt; Netzwerk nach.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The proxy between this computer and {service} does not let this user through ({status}). Look at the user and password under Options &gt; Network.</source>
        <translation>Der Proxy zwischen diesem Rechner und {service} lässt diesen Benutzer nicht durch ({status}). Sehen Sie nach Benutzer und Passwort unter Optionen &gt; Netzwerk.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The proxy between this computer and {service} refused the connection ({status}).</source>
        <translation>Der Proxy zwischen diesem Rechner und {service} wies die Verbindung ab ({status}).</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The proxy did not open a connection to {service}: {refusal}.</source>
        <translation>Der Proxy öffnete keine Verbindung zu {service}: {refusal}.</translation>
    </message>
    <message>
        <location filename="../providers/limiter.py"/>
        <source>The record of requests in {parent} cannot be written ({error}). Nothing was sent.</source>
        <translation>Das Verzeichnis der Anfragen in {parent} lässt sich nicht schreiben ({error}). Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../checks/rules/point_needs_polygon.py"/>
        <source>The regulation demands the outline of plots above 4 ha (cattle excepted).</source>
        <translation>Die Verordnung verlangt den Umriss von Parzellen über 4 ha (Rinder ausgenommen).</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>The reply to '{called}' of {name} was lost; asking {title} whether it arrived.</source>
        <translation>Die Antwort auf '{called}' von {name} ging verloren; {title} wird gefragt, ob es ankam.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>The report is in {}</source>
        <translation>Der Bericht liegt in {}</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>The results are on their way.</source>
        <translation>Die Ergebnisse sind unterwegs.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>The results are there when the job is done.</source>
        <translation>Die Ergebnisse sind da, wenn der Auftrag fertig ist.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The results as layers, the tiles of each put together.</source>
        <translation>Die Ergebnisse als Layer, die Kacheln jeweils zusammengesetzt.</translation>
    </message>
    <message>
        <location filename="../bridge/results.py"/>
        <source>The results cannot be written to {file}: {why}.</source>
        <translation>Die Ergebnisse lassen sich nicht in {file} schreiben: {why}.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>The results could not be read. Check again.</source>
        <translation>Die Ergebnisse ließen sich nicht lesen. Prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../bridge/results.py"/>
        <source>The results in {file}</source>
        <translation>Die Ergebnisse in {file}</translation>
    </message>
    <message>
        <location filename="../bridge/pack.py"/>
        <source>The results of {bare} have not been fetched yet. No pack was written. Collect the finished jobs first.</source>
        <translation>Die Ergebnisse von {bare} sind noch nicht geholt. Kein Paket wurde geschrieben. Sammeln Sie zuerst die fertigen Aufträge ein.</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>The results of {job} are in {place}</source>
        <translation>Die Ergebnisse von {job} sind in {place}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>The rows as a layer in longitude and latitude.</source>
        <translation>Die Zeilen als Layer in Länge und Breite.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The run would cost {credits_of}, and the account has {credits_of_2}. Nothing was started.</source>
        <translation>Der Lauf würde {credits_of} kosten, und das Konto hat {credits_of_2}. Nichts wurde gestartet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The run would cost {credits_of}, and the highest price is {max_cost}. Nothing was started.</source>
        <translation>Der Lauf würde {credits_of} kosten, und der Höchstpreis ist {max_cost}. Nichts wurde gestartet.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_rings.py"/>
        <source>The same ground is counted twice or cut out twice.</source>
        <translation>Derselbe Boden wird zweimal gezählt oder zweimal ausgeschnitten.</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_shells.py"/>
        <source>The same ground is counted twice.</source>
        <translation>Derselbe Boden wird zweimal gezählt.</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>The same ground may have been declared by another supplier, or in an earlier submission.</source>
        <translation>Derselbe Boden wurde vielleicht von einem anderen Lieferanten oder früher schon erklärt.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>The same position comes twice in a row at {place} once written with {decimals} decimals.</source>
        <translation>Dieselbe Position kommt zweimal hintereinander bei {place}, wenn sie mit {decimals} Dezimalstellen geschrieben wird.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>The same position comes twice in a row at {place}.</source>
        <translation>Dieselbe Position kommt zweimal hintereinander bei {place}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>The same position comes twice in a row.</source>
        <translation>Dieselbe Position kommt zweimal hintereinander.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>The same run is under way in another QGIS; waiting for it.</source>
        <translation>Derselbe Lauf ist in einem anderen QGIS in Arbeit; es wird gewartet.</translation>
    </message>
    <message>
        <location filename="../processing/samples.py"/>
        <source>The sample plots cannot be written to {path}: {why}</source>
        <translation>Die Beispielparzellen lassen sich nicht in {path} schreiben: {why}</translation>
    </message>
    <message>
        <location filename="../processing/samples.py"/>
        <source>The sample plots come with the sandbox, which this installation lacks.</source>
        <translation>Die Beispielparzellen kommen mit der Sandbox, die dieser Installation fehlt.</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>The sample plots could not be written into {}.</source>
        <translation>Die Beispielparzellen ließen sich nicht in {} schreiben.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>The scenario id {scenario_id} cannot be the name of a folder: {error}.</source>
        <translation>Die Szenariokennung {scenario_id} kann kein Ordnername sein: {error}.</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>The scenario {scenario_ids} was started, but BrightEarth On Demand named no activity for it, so it cannot be followed. Nothing is started again. Look at its web application, and download the scenario when it is ready (beoddownload).</source>
        <translation>Das Szenario {scenario_ids} wurde gestartet, aber BrightEarth On Demand nannte keine Aktivität dafür, also lässt es sich nicht verfolgen. Nichts wird noch einmal gestartet. Sehen Sie in der Webanwendung nach, und laden Sie das Szenario herunter, wenn es fertig ist (beoddownload).</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The scenario's id; several, comma-separated, likewise.</source>
        <translation>Die Kennung des Szenarios; mehrere, durch Kommas getrennt, ebenso.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The scenarios of a project. The service does not document this list; where it has none, those that this computer's job list knows are shown.</source>
        <translation>Die Szenarien eines Projekts. Der Dienst dokumentiert diese Liste nicht; wo er keine hat, werden die gezeigt, die die Auftragsliste dieses Rechners kennt.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>The search whose results are listed</source>
        <translation>Die Suche, deren Ergebnisse aufgelistet sind</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>The secret of this connection is locked: open QGIS's authentication database with the master password, or, where there is no desktop, set QGIS_AUTH_PASSWORD_FILE or the service's own GEORELAY_ variables. Nothing was sent.</source>
        <translation>Das Geheimnis dieser Verbindung ist gesperrt: öffnen Sie die Authentifizierungsdatenbank von QGIS mit dem Master-Passwort, oder setzen Sie, wo kein Desktop ist, QGIS_AUTH_PASSWORD_FILE oder die GEORELAY_-Variablen des Dienstes. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>The secret of this connection is not in QGIS's authentication database: enter it again under Settings &gt; Options &gt; GeoRelay. Nothing was sent.</source>
        <translation>Das Geheimnis dieser Verbindung ist nicht in der Authentifizierungsdatenbank von QGIS: geben Sie es unter Einstellungen &gt; Optionen &gt; GeoRelay noch einmal ein. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>The selection of the layer {layer} has no plots. {done} Choose plots, and look whether a filter hides them.</source>
        <translation>Die Auswahl des Layers {layer} hat keine Parzellen. {done} Wählen Sie Parzellen, und sehen Sie nach, ob ein Filter sie verbirgt.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>The service</source>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <location filename="../providers/limiter.py"/>
        <source>The service allows no more requests now: waiting {seconds} s.</source>
        <translation>Der Dienst erlaubt jetzt keine Anfragen mehr: {seconds} s Wartezeit.</translation>
    </message>
    <message>
        <location filename="../providers/beod/inventory.py"/>
        <source>The service does not list this ({error}) The job list of this computer is shown instead.</source>
        <translation>Der Dienst listet dies nicht auf ({error}) Stattdessen wird die Auftragsliste dieses Rechners gezeigt.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling.py"/>
        <source>The service gives the design whose confidence and margin are nearest; it does not tell which.</source>
        <translation>Der Dienst gibt den Entwurf, dessen Konfidenz und Spanne am nächsten liegen; er sagt nicht, welchen.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>The service has no preview of this image.</source>
        <translation>Der Dienst hat keine Vorschau dieses Bildes.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>The service lists no files for scenario {scenario_id}.</source>
        <translation>Der Dienst listet keine Dateien für das Szenario {scenario_id} auf.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling.py"/>
        <source>The service looks at complete years only: it takes {last} in place of {date}.</source>
        <translation>Der Dienst betrachtet nur volle Jahre: er nimmt {last} statt {date}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_large.py"/>
        <source>The service may refuse it, or its price may surprise.</source>
        <translation>Der Dienst lehnt sie vielleicht ab, oder ihr Preis überrascht.</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>The service named an address inside this network ({url}). It was not asked.</source>
        <translation>Der Dienst nannte eine Adresse in diesem Netz ({url}). Dort wurde nicht gefragt.</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>The service named an address that cannot be asked ({url}). It was not.</source>
        <translation>Der Dienst nannte eine Adresse, die sich nicht fragen lässt ({url}). Dort wurde nicht gefragt.</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>The service named an address that cannot be asked. It was not.</source>
        <translation>Der Dienst nannte eine Adresse, die sich nicht fragen lässt. Dort wurde nicht gefragt.</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>The service named an address without encryption ({url}). It was not asked.</source>
        <translation>Der Dienst nannte eine Adresse ohne Verschlüsselung ({url}). Dort wurde nicht gefragt.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>The service or the EU system refuses it.</source>
        <translation>Der Dienst oder das EU-System lehnt sie ab.</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>The service sends the request on to something that is no address. It was not asked.</source>
        <translation>Der Dienst leitet die Anfrage an etwas weiter, das keine Adresse ist. Dort wurde nicht gefragt.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>The service takes one polygon. What to do when the area has several features or parts. Refuse: say so and send nothing. One run per part: several runs under one job. Dissolve: merge what touches, refuse if parts remain. Convex hull or bounding box: one polygon round them all, which is larger than the parts.</source>
        <translation>Der Dienst nimmt ein Polygon. Was geschieht, wenn das Gebiet mehrere Objekte oder Teile hat. Ablehnen: es sagen und nichts senden. Ein Lauf je Teil: mehrere Läufe unter einem Auftrag. Auflösen: zusammenfügen, was sich berührt, ablehnen, wenn Teile bleiben. Konvexe Hülle oder umschließendes Rechteck: ein Polygon um alle, größer als die Teile.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The service validates where the plots lie and finds their country.</source>
        <translation>Der Dienst prüft, wo die Parzellen liegen, und ermittelt ihr Land.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The service's own word for where the work is.</source>
        <translation>Das Wort des Dienstes dafür, wo die Arbeit steht.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The service's own word: CREATED, PENDING, RUNNING, SUCCESSFUL or FAILED.</source>
        <translation>Das Wort des Dienstes: CREATED, PENDING, RUNNING, SUCCESSFUL oder FAILED.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>The shared ground is counted twice, and two suppliers may claim it.</source>
        <translation>Der gemeinsame Boden wird zweimal gezählt, und zwei Lieferanten beanspruchen ihn vielleicht.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The size of the result files.</source>
        <translation>Die Größe der Ergebnisdateien.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/statement.py"/>
        <source>The statement that Epoch SCO2 sent is not a whole ZIP. Export it again.</source>
        <translation>Die Erklärung, die Epoch SCO2 sandte, ist kein ganzes ZIP. Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>The statement was filed, and its numbers are in the job {job}; they could not be noted with its plots: {why}</source>
        <translation>Die Erklärung wurde eingereicht, und ihre Nummern stehen im Auftrag {job}; bei ihren Parzellen ließen sie sich nicht vermerken: {why}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>The storage figure</source>
        <translation>Der Speicherstand</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>The system loses holes: what it cannot take is refused, or the plot is cut into parts round the hole.</source>
        <translation>Das System verliert Löcher: was es nicht annehmen kann, wird abgelehnt, oder die Parzelle wird um das Loch in Teile zerschnitten.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <location filename="../processing/shown/packs.py"/>
        <source>The table 'decisions'. Empty: decisions.gpkg in the results folder, if it is there.</source>
        <translation>Die Tabelle 'decisions'. Leer: decisions.gpkg im Ergebnisordner, wenn es da ist.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>The table 'decisions'. Findings on ground that was decided on then tell the newest decision; one that was accepted stays told.</source>
        <translation>Die Tabelle 'decisions'. Befunde auf Boden, über den entschieden wurde, nennen dann die neueste Entscheidung; ein angenommener bleibt gemeldet.</translation>
    </message>
    <message>
        <location filename="../bridge/decisions.py"/>
        <source>The table '{table}' in {file} has no column {missing}, so no decision can be added. Nothing was written. Choose another file; a new one is made.</source>
        <translation>Die Tabelle '{table}' in {file} hat keine Spalte {missing}, also lässt sich keine Entscheidung hinzufügen. Nichts wurde geschrieben. Wählen Sie eine andere Datei; eine neue wird angelegt.</translation>
    </message>
    <message>
        <location filename="../bridge/decisions.py"/>
        <source>The table {layer} has no column 'decision', so it holds no decisions. Nothing was written. Choose the table 'decisions' that the Review dock or 'Decide on plots' writes.</source>
        <translation>Die Tabelle {layer} hat keine Spalte 'decision', also enthält sie keine Entscheidungen. Nichts wurde geschrieben. Wählen Sie die Tabelle 'decisions', die das Bedienfeld Durchsicht oder 'Über Parzellen entscheiden' schreibt.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>The text of the id field is there before.</source>
        <translation>Der Text des Kennungsfeldes kommt schon vorher vor.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/tiles.py"/>
        <source>The tile address {shortened} does not start with http:// or https://. Nothing was sent.</source>
        <translation>Die Kacheladresse {shortened} beginnt nicht mit http:// oder https://. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/tiles.py"/>
        <source>The tile address {shortened} lacks a placeholder: it needs {{z}}, {{x}} and {{y}} (or {{-y}} for rows that count from the south), or {{q}}. Nothing was sent.</source>
        <translation>Der Kacheladresse {shortened} fehlt ein Platzhalter: sie braucht {{z}}, {{x}} und {{y}} (oder {{-y}} für Zeilen, die von Süden zählen) oder {{q}}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../bridge/tile_keys.py"/>
        <source>The tiles of {layer} stay blank until QGIS's authentication database, which keeps their key, is opened with the master password.</source>
        <translation>Die Kacheln von {layer} bleiben leer, bis die Authentifizierungsdatenbank von QGIS, die ihren Schlüssel verwahrt, mit dem Master-Passwort geöffnet ist.</translation>
    </message>
    <message>
        <location filename="../bridge/tile_keys.py"/>
        <source>The tiles of {layer} stay blank: their key is not in the authentication database of this QGIS. Add the layer again.</source>
        <translation>Die Kacheln von {layer} bleiben leer: ihr Schlüssel ist nicht in der Authentifizierungsdatenbank dieses QGIS. Fügen Sie den Layer noch einmal hinzu.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/__init__.py"/>
        <source>The token from the API page of the Mapflow account (base64 of e-mail and API token).</source>
        <translation>Das Token von der API-Seite des Mapflow-Kontos (base64 aus E-Mail und API-Token).</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>The whole answer</source>
        <translation>Die ganze Antwort</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>The whole answer (JSON)</source>
        <translation>Die ganze Antwort (JSON)</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>The work goes on.</source>
        <translation>Die Arbeit geht weiter.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>The work is done and its results are kept, but this one could not be put on the map: {}</source>
        <translation>Die Arbeit ist getan, und ihre Ergebnisse sind aufbewahrt, aber dieses ließ sich nicht auf die Karte bringen: {}</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>The work is done, but what it brought could not be shown. Details has the whole text.</source>
        <translation>Die Arbeit ist getan, aber was sie brachte, ließ sich nicht zeigen. Unter Details steht der ganze Text.</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>The work is started; the first look at it failed: {error}</source>
        <translation>Die Arbeit ist gestartet; das erste Nachsehen scheiterte: {error}</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <location filename="../providers/epoch/progress.py"/>
        <source>The work itself goes on. Look again later.</source>
        <translation>Die Arbeit selbst geht weiter. Sehen Sie später wieder nach.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>The work stopped without a reason; the log may tell more.</source>
        <translation>Die Arbeit hielt ohne Grund an; das Protokoll sagt vielleicht mehr.</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <source>The zip file that 'Make an evidence pack' wrote.</source>
        <translation>Die Zip-Datei, die 'Nachweispaket erstellen' geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>The zip file.</source>
        <translation>Die Zip-Datei.</translation>
    </message>
    <message>
        <location filename="../bridge/upload_files.py"/>
        <source>The {format} file could not be written: {why}</source>
        <translation>Die {format}-Datei ließ sich nicht schreiben: {why}</translation>
    </message>
    <message>
        <location filename="../bridge/upload_files.py"/>
        <source>The {format} file is not whole: {there} of {count} plots could be read again. The disk may be full. Nothing was sent.</source>
        <translation>Die {format}-Datei ist nicht ganz: {there} von {count} Parzellen ließen sich wieder lesen. Vielleicht ist die Platte voll. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The {title} is missing. Nothing was filed. Without it the service would declare something that nobody said.</source>
        <translation>Es fehlt: {title}. Nichts wurde eingereicht. Ohne das würde der Dienst etwas erklären, was niemand gesagt hat.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>The {what} exclude everything: '{low}' {first} is above '{high}' {last}. Nothing was sent.</source>
        <translation>Die {what} schließen alles aus: '{low}' {first} liegt über '{high}' {last}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>There are no results on this computer yet.</source>
        <translation>Auf diesem Rechner sind noch keine Ergebnisse.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>There are no results: the job has not come to its end.</source>
        <translation>Es gibt keine Ergebnisse: Der Auftrag ist nicht zu Ende gekommen.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>There are none</source>
        <translation>Es gibt keine</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>There is a connection '{}' already: give this one another name.</source>
        <translation>Es gibt schon eine Verbindung '{}': geben Sie dieser einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../bridge/settings.py"/>
        <source>There is no connection '{name}' to make the default one.</source>
        <translation>Es gibt keine Verbindung '{name}', die Standard werden könnte.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>There is no connection '{wanted}' to {service}; the ones there are: {known}. Nothing was sent.</source>
        <translation>Es gibt keine Verbindung '{wanted}' zu {service}; es gibt: {known}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>There is no connection to {service} yet: make one under Settings &gt; Options &gt; GeoRelay, or set {wishes}, or give the connection '{sandbox}' to try it out without an account. Nothing was sent.</source>
        <translation>Es gibt noch keine Verbindung zu {service}: legen Sie eine unter Einstellungen &gt; Optionen &gt; GeoRelay an, oder setzen Sie {wishes}, oder geben Sie die Verbindung '{sandbox}' an, um es ohne Konto auszuprobieren. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>There is no file {file} to put into the pack. No pack was written.</source>
        <translation>Es gibt keine Datei {file} für das Paket. Kein Paket wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>There is no file {file}. Nothing was filed. Choose the GeoJSON of the statement.</source>
        <translation>Es gibt keine Datei {file}. Nichts wurde eingereicht. Wählen Sie das GeoJSON der Erklärung.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>There is no file {text} to read the input payload from. Nothing was sent.</source>
        <translation>Es gibt keine Datei {text}, aus der die Eingabedaten zu lesen wären. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../checks/rules/empty_geometry.py"/>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>There is no ground to analyse, so it is never sent.</source>
        <translation>Es gibt keinen Boden zu untersuchen; es wird also nie gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>There is no job {job_id} in the job list.</source>
        <translation>Es gibt keinen Auftrag {job_id} in der Auftragsliste.</translation>
    </message>
    <message>
        <location filename="../providers/jobs.py"/>
        <source>There is no job {job_id} in the job list; listjobs shows those there are.</source>
        <translation>Es gibt keinen Auftrag {job_id} in der Auftragsliste; listjobs zeigt die vorhandenen.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>There is no model {wanted}</source>
        <translation>Es gibt kein Modell {wanted}</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>There is no mosaic yet. Upload images to make the first one.</source>
        <translation>Es gibt noch kein Mosaik. Laden Sie Bilder hoch, um das erste zu machen.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>There is no result yet: the processing {unready} is {status}. Try again later.</source>
        <translation>Es gibt noch kein Ergebnis: die Verarbeitung {unready} ist {status}. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>There is no result: {words_for}.</source>
        <translation>Es gibt kein Ergebnis: {words_for}.</translation>
    </message>
    <message>
        <location filename="../bridge/context.py"/>
        <source>There is no service '{service}' in this version of GeoRelay.</source>
        <translation>Den Dienst '{service}' gibt es in dieser Version von GeoRelay nicht.</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>There is no service '{service}'; there are {known}.</source>
        <translation>Es gibt keinen Dienst '{service}'; es gibt {known}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>There is no such place; the layer may have the wrong CRS, or latitude and longitude exchanged.</source>
        <translation>Einen solchen Ort gibt es nicht; vielleicht hat der Layer das falsche KBS, oder Länge und Breite sind vertauscht.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>There is no tile in the middle of the layer.</source>
        <translation>In der Mitte des Layers ist keine Kachel.</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>There is nothing that can be repaired safely.</source>
        <translation>Es gibt nichts, was sich sicher reparieren lässt.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>These results are out of date: check again.</source>
        <translation>Diese Ergebnisse sind veraltet: prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../bridge/geodata.py"/>
        <source>These tiles ask for the account's key, and this connection keeps none in QGIS's authentication database, so they may stay blank. Save the connection under Settings &gt; Options &gt; GeoRelay.</source>
        <translation>Diese Kacheln verlangen den Schlüssel des Kontos, und diese Verbindung hat keinen in der Authentifizierungsdatenbank von QGIS; sie bleiben vielleicht leer. Speichern Sie die Verbindung unter Einstellungen &gt; Optionen &gt; GeoRelay.</translation>
    </message>
    <message>
        <location filename="../checks/rules/z_or_m_values.py"/>
        <source>They mean nothing to the services and are dropped.</source>
        <translation>Sie bedeuten den Diensten nichts und werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>This GDAL cannot read GeoParquet, so {file} is sent unchecked.</source>
        <translation>Dieses GDAL kann kein GeoParquet lesen, also wird {file} ungeprüft gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/first_version.py"/>
        <source>This Mapflow server knows only the first version of runs, which takes no whole mosaic. Nothing was started. Choose one image of it.</source>
        <translation>Dieser Mapflow-Server kennt nur die erste Version der Läufe, die kein ganzes Mosaik nimmt. Nichts wurde gestartet. Wählen Sie ein Bild daraus.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/first_version.py"/>
        <source>This Mapflow server knows only the first version of runs, which takes one image at a time, and {given_count} were chosen. Nothing was started. Choose one of them.</source>
        <translation>Dieser Mapflow-Server kennt nur die erste Version der Läufe, die ein Bild auf einmal nimmt, und {given_count} wurden gewählt. Nichts wurde gestartet. Wählen Sie eines davon.</translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>This QGIS has no world map (resources/data/world_map.gpkg), so outside_land, country_mismatch and swapped_coordinates of a whole layer were not looked for.</source>
        <translation>Dieses QGIS hat keine Weltkarte (resources/data/world_map.gpkg), also wurde nach outside_land, country_mismatch und swapped_coordinates eines ganzen Layers nicht gesucht.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>This QGIS has no world map to look countries up in, and none was given. Nothing was written. Give the producer's country.</source>
        <translation>Dieses QGIS hat keine Weltkarte, um Länder nachzuschlagen, und keines wurde angegeben. Nichts wurde geschrieben. Geben Sie das Land des Erzeugers an.</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>This QGIS has no world map to look countries up in: give the producer's country.</source>
        <translation>Dieses QGIS hat keine Weltkarte, um Länder nachzuschlagen: geben Sie das Land des Erzeugers an.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/risk.py"/>
        <source>This assessment is about country and region only, by the service's own words. What it does not say has to be added: the supplier's own evidence, and consultations. It is no verdict.</source>
        <translation>Diese Bewertung gilt nach den Worten des Dienstes nur Land und Region. Was sie nicht sagt, ist hinzuzufügen: die Nachweise des Lieferanten selbst und Konsultationen. Sie ist kein Urteil.</translation>
    </message>
    <message>
        <location filename="../processing/speech.py"/>
        <source>This computer could not read or write what it had to ({why}).</source>
        <translation>Dieser Rechner konnte nicht lesen oder schreiben, was er musste ({why}).</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>This connection has no secret yet: enter it under Settings &gt; Options &gt; GeoRelay.</source>
        <translation>Diese Verbindung hat noch kein Geheimnis: geben Sie es unter Einstellungen &gt; Optionen &gt; GeoRelay ein.</translation>
    </message>
    <message>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>This feature has no geometry.</source>
        <translation>Dieses Objekt hat keine Geometrie.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>This feature is {kind}; it must be a polygon or a point.</source>
        <translation>Dieses Objekt ist {kind}; es muss ein Polygon oder ein Punkt sein.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>This feature is {kind}; it must be a polygon.</source>
        <translation>Dieses Objekt ist {kind}; es muss ein Polygon sein.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>This is a BagIt bag (RFC 8493). Any BagIt tool verifies it, for example: {command}</source>
        <translation>Dies ist ein BagIt-Bag (RFC 8493). Jedes BagIt-Werkzeug prüft es, zum Beispiel: {command}</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>This job has no results to load.</source>
        <translation>Dieser Auftrag hat keine Ergebnisse zu laden.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>This job is done; Run again shows its inputs first.</source>
        <translation>Dieser Auftrag ist fertig; Noch einmal zeigt zuerst seine Eingaben.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>This job is done; nothing is missing.</source>
        <translation>Dieser Auftrag ist fertig; nichts fehlt.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>This job is over.</source>
        <translation>Dieser Auftrag ist zu Ende.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>This layer has no plots.</source>
        <translation>Dieser Layer hat keine Parzellen.</translation>
    </message>
    <message>
        <location filename="../bridge/job_monitor.py"/>
        <source>This look failed inside GeoRelay; the log of QGIS says more.</source>
        <translation>Dieses Nachsehen scheiterte in GeoRelay selbst; das Protokoll von QGIS sagt mehr.</translation>
    </message>
    <message>
        <location filename="../providers/jobs.py"/>
        <source>This look failed, the work goes on: {error}</source>
        <translation>Dieses Nachsehen scheiterte, die Arbeit geht weiter: {error}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>This needs QGIS or GDAL, and neither was handed in. Nothing was sent.</source>
        <translation>Dies braucht QGIS oder GDAL, und keines wurde übergeben. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <location filename="../ui/job_acts.py"/>
        <source>This operation is not in this version of GeoRelay.</source>
        <translation>Diese Operation gibt es in dieser Version von GeoRelay nicht.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>This own reference was sent on {day} (job {job}). The same statement is followed, not filed again, unless it is to be run anew.</source>
        <translation>Diese eigene Referenz wurde am {day} gesendet (Auftrag {job}). Dieselbe Erklärung wird verfolgt, nicht noch einmal eingereicht, es sei denn, sie soll neu gestartet werden.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_geometry.py"/>
        <source>This plot covers the same ground as {plot}.</source>
        <translation>Diese Parzelle bedeckt denselben Boden wie {plot}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/antimeridian.py"/>
        <source>This plot crosses the line of 180 degrees longitude.</source>
        <translation>Diese Parzelle quert den Längengrad 180.</translation>
    </message>
    <message>
        <location filename="../checks/rules/interior_ring.py"/>
        <source>This plot has a hole at {place}; the EU system does not take holes.</source>
        <translation>Diese Parzelle hat ein Loch bei {place}; das EU-System nimmt keine Löcher an.</translation>
    </message>
    <message>
        <location filename="../checks/rules/missing_id.py"/>
        <source>This plot has no id.</source>
        <translation>Diese Parzelle hat keine Kennung.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_small.py"/>
        <source>This plot has {area}, less than {area_2}.</source>
        <translation>Diese Parzelle hat {area}, weniger als {area_2}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_large.py"/>
        <source>This plot has {area}, more than {area_2}.</source>
        <translation>Diese Parzelle hat {area}, mehr als {area_2}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/multipart.py"/>
        <source>This plot has {count} parts.</source>
        <translation>Diese Parzelle hat {count} Teile.</translation>
    </message>
    <message>
        <location filename="../checks/rules/buffered_point.py"/>
        <source>This plot is a circle of {each} m drawn round a point.</source>
        <translation>Diese Parzelle ist ein Kreis von {each} m um einen Punkt.</translation>
    </message>
    <message>
        <location filename="../checks/rules/sliver.py"/>
        <source>This plot is {each} m wide on average.</source>
        <translation>Diese Parzelle ist im Mittel {each} m breit.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>This plot lies in {here}, not in {declared} by the world map of QGIS.</source>
        <translation>Diese Parzelle liegt nach der Weltkarte von QGIS in {here}, nicht in {declared}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>This plot lies in {here}, not in {declared}, which is {distance} away by the world map of QGIS.</source>
        <translation>Diese Parzelle liegt nach der Weltkarte von QGIS in {here}, nicht in {declared}, das {distance} entfernt ist.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>This plot lies outside the world: longitude {lonlat}, latitude {lonlat_2}.</source>
        <translation>Diese Parzelle liegt außerhalb der Welt: Länge {lonlat}, Breite {lonlat_2}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>This plot overlaps by a sliver with {plot}: {area}, {part} % of the smaller plot.</source>
        <translation>Diese Parzelle überlappt um einen schmalen Streifen mit {plot}: {area}, {part} % der kleineren Parzelle.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>This plot overlaps with {plot}: {area}, {part} % of the smaller plot.</source>
        <translation>Diese Parzelle überlappt mit {plot}: {area}, {part} % der kleineren Parzelle.</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>This plot shares {area} with {plot} of {layer}.</source>
        <translation>Diese Parzelle teilt {area} mit {plot} von {layer}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>This plot would lie among the others if latitude and longitude were exchanged.</source>
        <translation>Diese Parzelle läge zwischen den anderen, wenn Breite und Länge vertauscht würden.</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>This plot, as most of the layer, would lie {where} if latitude and longitude were exchanged, and does not as it is.</source>
        <translation>Diese Parzelle läge, wie der größte Teil des Layers, {where}, wenn Breite und Länge vertauscht würden, und so, wie sie ist, nicht.</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>This point is that of {plot} of {layer}.</source>
        <translation>Dieser Punkt ist der von {plot} von {layer}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/point_needs_polygon.py"/>
        <source>This point stands for {area}; above 4 ha the outline is needed.</source>
        <translation>Dieser Punkt steht für {area}; über 4 ha wird der Umriss gebraucht.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>This run exists already: following job {words}.</source>
        <translation>Diesen Lauf gibt es schon: Auftrag {words} wird verfolgt.</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>This run is in the job list, but {faults}.</source>
        <translation>Dieser Lauf steht in der Auftragsliste, aber {faults}.</translation>
    </message>
    <message>
        <location filename="../bridge/tile_sources.py"/>
        <source>This version of QGIS does not keep the address of these tiles as it is, so they may stay blank.</source>
        <translation>Diese Version von QGIS behält die Adresse dieser Kacheln nicht, wie sie ist; sie bleiben vielleicht leer.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Tile URL</source>
        <translation>Kachel-URL</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../ui/linked_maps.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>Today: {layer}</source>
        <translation>Heute: {layer}</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Told where it differs from the measured area by more than 10 % and 0.1 ha.</source>
        <translation>Wird gemeldet, wo sie von der gemessenen Fläche um mehr als 10 % und 0,1 ha abweicht.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Tolerance (m)</source>
        <translation>Toleranz (m)</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>Too few points</source>
        <translation>Zu wenige Punkte</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_large_for_file.py"/>
        <source>Too large for a statement</source>
        <translation>Zu groß für eine Erklärung</translation>
    </message>
    <message>
        <location filename="../providers/beod/results.py"/>
        <source>Trees</source>
        <translation>Bäume</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <location filename="../providers/demands.py"/>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Try it in the sandbox</source>
        <translation>In der Sandbox ausprobieren</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Try it now</source>
        <translation>Jetzt ausprobieren</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>Two edges, both longer than 1 m, meet at less than 1 degree.</source>
        <translation>Zwei Kanten, beide länger als 1 m, treffen sich unter weniger als 1 Grad.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Two letters, such as DE. Sent only where given.</source>
        <translation>Zwei Buchstaben, etwa DE. Wird nur gesendet, wenn angegeben.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>Two parts of the plot overlap; their outlines cross at {}</source>
        <translation>Zwei Teile der Parzelle überlappen sich; ihre Umrisse kreuzen sich bei {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>Two parts of the plot share an edge at {}</source>
        <translation>Zwei Teile der Parzelle haben eine gemeinsame Kante bei {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_rings.py"/>
        <source>Two rings of the plot are the same.</source>
        <translation>Zwei Ringe der Parzelle sind gleich.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <location filename="../processing/shown/repair.py"/>
        <source>Unchanged plots</source>
        <translation>Unveränderte Parzellen</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Unclear: see the figures</source>
        <translation>Unklar: siehe Zahlen</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Unfinished</source>
        <translation>Unfertig</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Unit of the declared area</source>
        <translation>Einheit der angegebenen Fläche</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Up to 35 characters, used for no other statement: it is the only way to find it again.</source>
        <translation>Bis zu 35 Zeichen, für keine andere Erklärung verwendet: nur darüber lässt sie sich wiederfinden.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Upload images</source>
        <translation>Bilder hochladen</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Upload staged plots</source>
        <translation>Bereitgestellte Parzellen hochladen</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Upload task id</source>
        <translation>Aufgabenkennung des Uploads</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Upload...</source>
        <translation>Hochladen...</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>Uploading {name} ({byte_size}).</source>
        <translation>{name} wird hochgeladen ({byte_size}).</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Uploads images into a mosaic of Mapflow, runs a model over it, or over an area within it, waits, and loads the features. This costs credits: the highest price stops it before anything is paid.</source>
        <translation>Lädt Bilder in ein Mosaik von Mapflow, lässt ein Modell darüber oder über ein Gebiet darin laufen, wartet und lädt die Objekte. Das kostet Credits: der Höchstpreis hält es an, bevor etwas bezahlt wird.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Uploads rasters to a mosaic, one after the other, and waits until they can be drawn. Any raster that QGIS opens is taken; what is not a GeoTIFF is copied into one first. All images of a mosaic need the same number of bands. Stopped or broken off, the same run goes on with the images that are still missing.</source>
        <translation>Lädt Raster in ein Mosaik hoch, eines nach dem anderen, und wartet, bis sie sich zeichnen lassen. Jedes Raster, das QGIS öffnet, wird genommen; was kein GeoTIFF ist, wird zuerst in eines kopiert. Alle Bilder eines Mosaiks brauchen gleich viele Kanäle. Angehalten oder abgebrochen macht derselbe Lauf mit den noch fehlenden Bildern weiter.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Usable with this account</source>
        <translation>Mit diesem Konto nutzbar</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <location filename="../ui/search_list.py"/>
        <source>Use in a run...</source>
        <translation>In einem Lauf nutzen...</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Use it in the toolbox</source>
        <translation>In der Werkzeugkiste nutzen</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>Use it where no connection is named</source>
        <translation>Verwenden, wo keine Verbindung genannt ist</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Used by the endpoints that know a limit: the four analyses and the supply shed. Empty: as many as there are plots.</source>
        <translation>Gilt bei den Endpunkten, die eine Grenze kennen: den vier Analysen und dem Liefergebiet. Leer: so viele, wie es Parzellen gibt.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <location filename="../providers/beod/operations.py"/>
        <source>User {user_id}, credits left: {credits}.</source>
        <translation>Benutzer {user_id}, übrige Credits: {credits}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Usually 0.90, 0.95 or 0.99. Empty: the service's own, 0.95.</source>
        <translation>Meist 0.90, 0.95 oder 0.99. Leer: die des Dienstes, 0.95.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Vector formats</source>
        <translation>Vektorformate</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Verification number</source>
        <translation>Prüfnummer</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <source>Verify an evidence pack</source>
        <translation>Nachweispaket verifizieren</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Wait for the work to end</source>
        <translation>Auf das Ende der Arbeit warten</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Wait until the service has answered.</source>
        <translation>Warten Sie, bis der Dienst geantwortet hat.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Wait until the work above has ended.</source>
        <translation>Warten Sie, bis die Arbeit oben beendet ist.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../bridge/styles.py"/>
        <location filename="../ui/statement_page.py"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>Warning: {service} says: {remark}</source>
        <translation>Warnung: {service} sagt: {remark}</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <location filename="../bridge/fitness.py"/>
        <source>Warnings, which stop nothing: {warnings}.</source>
        <translation>Warnungen, die nichts anhalten: {warnings}.</translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>Warnings: {rules}.</source>
        <translation>Warnungen: {rules}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Water stress</source>
        <translation>Wasserstress</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Water stress index</source>
        <translation>Wasserstressindex</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>What 'Check plots' found in them.</source>
        <translation>Was 'Parzellen prüfen' darin fand.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>What came as a tile is not a picture, so the layer may stay empty.</source>
        <translation>Was als Kachel kam, ist kein Bild, der Layer bleibt also vielleicht leer.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>What does not fit one statement goes to name_2.geojson, name_3.geojson beside it: each file is a statement of its own. A file that was there is replaced only once the new one is whole.</source>
        <translation>Was nicht in eine Erklärung passt, kommt daneben in name_2.geojson, name_3.geojson: jede Datei ist eine eigene Erklärung. Eine Datei, die schon da war, wird erst ersetzt, wenn die neue ganz ist.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>What is decided on; select rows to decide on these alone.</source>
        <translation>Worüber entschieden wird; wählen Sie Zeilen aus, um nur über diese zu entscheiden.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>What is declared</source>
        <translation>Was erklärt wird</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>What is declared is read first: Run again shows it.</source>
        <translation>Was erklärt wird, wird zuerst gelesen: Noch einmal zeigt es.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>What is done with the goods: DOMESTIC, IMPORT or EXPORT in the EU's own words; the service also names BORDER_CROSS.</source>
        <translation>Was mit den Waren geschieht: DOMESTIC, IMPORT oder EXPORT in den Worten der EU; der Dienst nennt auch BORDER_CROSS.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>What is extracted. 'extraction-mono' is the one type that the service documents; an account may know others.</source>
        <translation>Was extrahiert wird. 'extraction-mono' ist der eine Typ, den der Dienst dokumentiert; ein Konto kennt vielleicht andere.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>What is in here</source>
        <translation>Was hierin ist</translation>
    </message>
    <message>
        <location filename="../checks/rules/self_intersection.py"/>
        <source>What is inside is not defined, so the area is wrong and services refuse the plot.</source>
        <translation>Was innen ist, ist nicht bestimmt; die Fläche ist falsch, und Dienste lehnen die Parzelle ab.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>What is left, with its unit.</source>
        <translation>Was übrig ist, mit seiner Einheit.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>What is open</source>
        <translation>Was offen ist</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>What is to be made at {service} belongs to no job. Nothing was sent.</source>
        <translation>Was bei {service} entstehen soll, gehört zu keinem Auftrag. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>What it may have made can be seen in its web application; it is looked for before anything is resent.</source>
        <translation>Was vielleicht entstanden ist, zeigt die Webanwendung; danach wird gesucht, bevor etwas neu gesendet wird.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>What the pack is about. Empty: the names of the jobs.</source>
        <translation>Worum es im Paket geht. Leer: die Namen der Aufträge.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>What the plots are for. It decides which types of geometry and how many decimals are judged, and what counts as an error.</source>
        <translation>Wofür die Parzellen sind. Danach richtet sich, welche Geometrietypen und wie viele Dezimalstellen beurteilt werden und was als Fehler gilt.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>What the reviewer decides.</source>
        <translation>Was der Prüfer entscheidet.</translation>
    </message>
    <message>
        <location filename="../bridge/joining.py"/>
        <source>What the service keeps of the plots could not be asked for: {error}</source>
        <translation>Was der Dienst von den Parzellen behält, ließ sich nicht erfragen: {error}</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>What the service says about it; the reason of a failure.</source>
        <translation>Was der Dienst dazu sagt; der Grund eines Scheiterns.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>What the service shall work out for each plot. Each costs processing units: one for each started 20 ha of a plot.</source>
        <translation>Was der Dienst für jede Parzelle ermitteln soll. Jede kostet Verarbeitungseinheiten: eine je angefangene 20 ha einer Parzelle.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>What there was before '{called}' could not be asked: {error}</source>
        <translation>Was vor '{called}' da war, ließ sich nicht erfragen: {error}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>What to bring: all per plot, one analysis per plot, or figures for the supply shed or the regions round the plots.</source>
        <translation>Was gebracht wird: alles je Parzelle, eine Analyse je Parzelle, oder Zahlen für das Liefergebiet oder die Regionen um die Parzellen.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>What to do with plots that have an error of the operation's profile. Stop: nothing is sent. Leave out: the others are sent. Repair: each is repaired in a copy where that is safe, the rest is left out. Send anyway: as they are. A plot with a null or empty geometry is never sent. Warnings never stop anything.</source>
        <translation>Was mit Parzellen geschieht, die nach dem Profil der Operation einen Fehler haben. Anhalten: nichts wird gesendet. Auslassen: die anderen werden gesendet. Reparieren: jede wird in einer Kopie repariert, wo das sicher ist, der Rest wird ausgelassen. Trotzdem senden: wie sie sind. Eine Parzelle mit fehlender oder leerer Geometrie wird nie gesendet. Warnungen halten nie etwas an.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>What to do with plots that have an error of this profile. Stop: nothing is written, and all that is wrong is told. Leave out: the others are written. Repair: each is repaired in a copy where that is safe, the rest is left out.</source>
        <translation>Was mit Parzellen geschieht, die nach diesem Profil einen Fehler haben. Anhalten: nichts wird geschrieben, und alles Falsche wird gemeldet. Auslassen: die anderen werden geschrieben. Reparieren: jede wird in einer Kopie repariert, wo das sicher ist, der Rest wird ausgelassen.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>What to do with polygons of the area that have an error. Stop: nothing is sent. Leave out: the others are sent. Repair: each is repaired in a copy where that is safe, the rest is left out. What has no geometry is never sent.</source>
        <translation>Was mit Polygonen des Gebiets geschieht, die einen Fehler haben. Anhalten: nichts wird gesendet. Auslassen: die anderen werden gesendet. Reparieren: jedes wird in einer Kopie repariert, wo das sicher ist, der Rest wird ausgelassen. Was keine Geometrie hat, wird nie gesendet.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../evidence/pages.py"/>
        <location filename="../bridge/aliases.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>What was found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>What was given to a project, such as its area of interest, with the outline where the service tells it. The service does not document this list; where it has none, what this computer's job list knows is shown.</source>
        <translation>Was einem Projekt gegeben wurde, etwa sein Interessengebiet, mit dem Umriss, wo der Dienst ihn nennt. Der Dienst dokumentiert diese Liste nicht; wo er keine hat, wird gezeigt, was die Auftragsliste dieses Rechners kennt.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>What was sent is too large for {service} (413){words}</source>
        <translation>Was gesendet wurde, ist zu groß für {service} (413){words}</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>What was spent, by month and service. Runs in the sandbox cost nothing.</source>
        <translation>Was ausgegeben wurde, nach Monat und Dienst. Läufe in der Sandbox kosten nichts.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <location filename="../providers/steps.py"/>
        <source>What {job} sends is not in its folder. Nothing was sent. Run the algorithm again to go on.</source>
        <translation>Was {job} sendet, ist nicht in seinem Ordner. Nichts wurde gesendet. Starten Sie den Algorithmus noch einmal, um fortzufahren.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Where Mapflow offers the result as raster tiles. Vector tiles are added to the map only.</source>
        <translation>Wo Mapflow das Ergebnis als Rasterkacheln anbietet. Vektorkacheln kommen nur auf die Karte.</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>Where it lies</source>
        <translation>Wo sie liegt</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Where the imagery comes from. 'basemap' is the one kind that the service documents.</source>
        <translation>Woher die Bilder kommen. 'basemap' ist die eine Art, die der Dienst dokumentiert.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Where the package is unpacked.</source>
        <translation>Wo das Paket ausgepackt wird.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Where the picture lies: a polygon as WKT or GeoJSON in longitude and latitude.</source>
        <translation>Wo das Bild liegt: ein Polygon als WKT oder GeoJSON in Länge und Breite.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Where the plots are</source>
        <translation>Wo die Parzellen liegen</translation>
    </message>
    <message>
        <location filename="../processing/shown/parameters.py"/>
        <source>Where this goes: {output}.</source>
        <translation>Wohin dies geht: {output}.</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>Whether a plot has no error, so that it may be sent.</source>
        <translation>Ob eine Parzelle keinen Fehler hat, also gesendet werden darf.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Which plot is which feature</source>
        <translation>Welche Parzelle welches Objekt ist</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Which results each row carries, for plots, supply shed and regions. Nothing chosen: all that the endpoint has.</source>
        <translation>Welche Ergebnisse jede Zeile trägt, für Parzellen, Liefergebiet und Regionen. Nichts gewählt: alles, was der Endpunkt hat.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Who decides. Empty: the name of the person's account on this computer.</source>
        <translation>Wer entscheidet. Leer: der Name des Benutzerkontos auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Who the pack is made for.</source>
        <translation>Für wen das Paket erstellt wird.</translation>
    </message>
    <message>
        <location filename="../ui/layer_menu.py"/>
        <source>Why is this plot flagged?</source>
        <translation>Warum ist diese Parzelle markiert?</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Why stages failed, in sentences.</source>
        <translation>Warum Stufen gescheitert sind, in Sätzen.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>With errors</source>
        <translation>Mit Fehlern</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>Without a preview for now: {missing}.</source>
        <translation>Vorerst ohne Vorschau: {missing}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Works for tea, timber and shrimp only, and relies on lca_payload in the input payload.</source>
        <translation>Geht nur für Tee, Holz und Garnelen und stützt sich auf lca_payload in den Eingabedaten.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>Write a number with a decimal point, without thousands and unit.</source>
        <translation>Schreiben Sie eine Zahl mit Dezimalpunkt, ohne Tausendertrennung und Einheit.</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Write the EU file</source>
        <translation>EU-Datei schreiben</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>Write the code that the message names.</source>
        <translation>Schreiben Sie den Code, den die Meldung nennt.</translation>
    </message>
    <message>
        <location filename="../processing/shown/samples.py"/>
        <source>Writes 420 made-up plots in Ghana with planted defects, to try the checks and the sandbox without data of your own. They are in EPSG:32630, with the columns plot_id, supplier, crop and declared_ha.</source>
        <translation>Schreibt 420 erfundene Parzellen in Ghana mit eingebauten Mängeln, um die Prüfungen und die Sandbox ohne eigene Daten auszuprobieren. Sie sind in EPSG:32630, mit den Spalten plot_id, supplier, crop und declared_ha.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Writes a PDF with one page a plot: two maps side by side, the figures in words, what was found, and the newest decision on the plot. By default only flagged plots get a page: deforestation found, a finding with severity error, an overlap or a claim. A plot that was not assessed is not flagged. The layer is only read.</source>
        <translation>Schreibt ein PDF mit einer Seite je Parzelle: zwei Karten nebeneinander, die Zahlen in Worten, was gefunden wurde, und die neueste Entscheidung zur Parzelle. Von sich aus bekommen nur markierte Parzellen eine Seite: gefundene Entwaldung, ein Befund der Schwere Fehler, eine Überlappung oder ein Anspruch. Eine Parzelle, die nicht bewertet wurde, ist nicht markiert. Der Layer wird nur gelesen.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Writes an HTML page for people without QGIS into the results folder and opens it.</source>
        <translation>Schreibt eine HTML-Seite für Leute ohne QGIS in den Ergebnisordner und öffnet sie.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Writes the plots as GeoJSON in the form that the EU's information system accepts: six decimals, valid after rounding, no holes, files of at most 25 MB and 1,000 producers, each a statement of its own. What was written is read again and checked by the same rules, so a file that is there has no errors. It refuses what 'Check plots' calls an error for a EUDR due-diligence statement. The layer itself is not touched, nothing is sent, and passing says nothing about whether the plots comply with the regulation.</source>
        <translation>Schreibt die Parzellen als GeoJSON in der Form, die das Informationssystem der EU annimmt: sechs Dezimalstellen, nach dem Runden gültig, ohne Löcher, Dateien von höchstens 25 MB und 1.000 Erzeugern, jede eine eigene Erklärung. Was geschrieben wurde, wird wieder gelesen und nach denselben Regeln geprüft; eine Datei, die da ist, hat also keine Fehler. Abgelehnt wird, was 'Parzellen prüfen' für eine EUDR-Sorgfaltserklärung einen Fehler nennt. Der Layer selbst wird nicht angerührt, nichts wird gesendet, und bestanden zu haben sagt nichts darüber, ob die Parzellen der Verordnung entsprechen.</translation>
    </message>
    <message>
        <location filename="../checks/rules/antimeridian.py"/>
        <source>Written as one polygon it would go round the world the other way.</source>
        <translation>Als ein Polygon geschrieben, liefe sie andersherum um die Welt.</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>Written by '{algorithm}' of GeoRelay {version}.</source>
        <translation>Geschrieben von '{algorithm}' von GeoRelay {version}.</translation>
    </message>
    <message>
        <location filename="../checks/eudr.py"/>
        <source>Written for the EU system it takes {size} MB; a whole statement may have 25.</source>
        <translation>Für das EU-System geschrieben braucht sie {size} MB; eine ganze Erklärung darf 25 haben.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_large_for_file.py"/>
        <source>Written for the EU system this plot takes {size} MB; a whole statement may have 25.</source>
        <translation>Für das EU-System geschrieben braucht diese Parzelle {size} MB; eine ganze Erklärung darf 25 haben.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>Written with {decimals} decimals: {fault}.</source>
        <translation>Mit {decimals} Dezimalstellen geschrieben: {fault}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>Wrong geometry type</source>
        <translation>Falscher Geometrietyp</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>XK (Kosovo) is not assigned by ISO 3166-1, and nobody says whether the EU system takes it.</source>
        <translation>XK (Kosovo) ist nach ISO 3166-1 nicht vergeben, und niemand sagt, ob das EU-System es annimmt.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>XYZ connections</source>
        <translation>XYZ-Verbindungen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Yes, delete for good</source>
        <translation>Ja, endgültig löschen</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Zip files (*.zip)</source>
        <translation>Zip-Dateien (*.zip)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Zoom of the imagery; most models want 18. Empty: the service decides.</source>
        <translation>Zoom der Bilder; die meisten Modelle wollen 18. Leer: der Dienst entscheidet.</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a FlatGeobuf</source>
        <translation>ein FlatGeobuf</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a JPEG</source>
        <translation>ein JPEG</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a JPEG 2000</source>
        <translation>ein JPEG 2000</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a PNG</source>
        <translation>ein PNG</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a Parquet file</source>
        <translation>eine Parquet-Datei</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a WebP</source>
        <translation>ein WebP</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a batched 3D model</source>
        <translation>ein gebündeltes 3D-Modell</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a binary glTF</source>
        <translation>ein binäres glTF</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>a collection</source>
        <translation>eine Sammlung</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/merging.py"/>
        <source>a collection of features</source>
        <translation>eine Sammlung von Objekten</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a composite of 3D tiles</source>
        <translation>ein Verbund von 3D-Kacheln</translation>
    </message>
    <message>
        <location filename="../providers/wkt.py"/>
        <source>a coordinate that is not a number</source>
        <translation>eine Koordinate, die keine Zahl ist</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>a file and a folder have this name</source>
        <translation>eine Datei und ein Ordner heißen so</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>a flag</source>
        <translation>ein Wahrheitswert</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <source>a folder has its name</source>
        <translation>ein Ordner heißt so</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a gzip file</source>
        <translation>eine gzip-Datei</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>a hole lies outside the outline, and only you can tell what it was meant to be</source>
        <translation>ein Loch liegt außerhalb des Umrisses, und nur Sie wissen, was es sein sollte</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>a hole or part without ground is removed</source>
        <translation>ein Loch oder Teil ohne Boden wird entfernt</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>a line</source>
        <translation>eine Linie</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>a link lies in its way</source>
        <translation>ein Link steht ihm im Weg</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <location filename="../providers/epoch/payload.py"/>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>a list of files</source>
        <translation>eine Liste von Dateien</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>a part of its name is empty</source>
        <translation>ein Teil seines Namens ist leer</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>a planned search</source>
        <translation>eine geplante Suche</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>a point</source>
        <translation>ein Punkt</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a point cloud</source>
        <translation>eine Punktwolke</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a point cloud of 3D tiles</source>
        <translation>eine Punktwolke aus 3D-Kacheln</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/models.py"/>
        <source>a price</source>
        <translation>ein Preis</translation>
    </message>
    <message>
        <location filename="../providers/epoch/progress.py"/>
        <source>a state or a percentage of the work</source>
        <translation>ein Zustand oder Prozentsatz der Arbeit</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a subtree of 3D tiles</source>
        <translation>ein Teilbaum von 3D-Kacheln</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <location filename="../providers/epoch/payload.py"/>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>a token</source>
        <translation>ein Token</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>a web page</source>
        <translation>einer Webseite</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>a word of the sampling design</source>
        <translation>ein Wort zum Stichprobenentwurf</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>a word of what was started</source>
        <translation>ein Wort dazu, was gestartet wurde</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>a word on the planned search {template_id} ({word})</source>
        <translation>ein Wort zur geplanten Suche {template_id} ({word})</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>a word that the images are marked as seen</source>
        <translation>ein Wort dazu, dass die Bilder als gesehen markiert sind</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>a word that the processing {processing_id} is accepted</source>
        <translation>ein Wort dazu, dass die Verarbeitung {processing_id} angenommen ist</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>a word that the processing {processing_id} is rated</source>
        <translation>ein Wort dazu, dass die Verarbeitung {processing_id} bewertet ist</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>a word that the processing {processing_id} is rejected</source>
        <translation>ein Wort dazu, dass die Verarbeitung {processing_id} abgelehnt ist</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>a word that the processing {processing_id} is renamed</source>
        <translation>ein Wort dazu, dass die Verarbeitung {processing_id} umbenannt ist</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>a word that the processing {processing_id} is started again</source>
        <translation>ein Wort dazu, dass die Verarbeitung {processing_id} wieder gestartet ist</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>a word that the project {project_id} is shared with {email}</source>
        <translation>ein Wort dazu, dass das Projekt {project_id} für {email} freigegeben ist</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>a word that {what} has arrived</source>
        <translation>ein Wort dazu, dass {what} angekommen ist</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <location filename="../providers/mapflow/runs/client.py"/>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>a word that {what} is deleted</source>
        <translation>ein Wort dazu, ob gelöscht ist: {what}</translation>
    </message>
    <message>
        <location filename="../ui/spending.py"/>
        <source>about {} units</source>
        <translation>etwa {} Einheiten</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preflight.py"/>
        <source>about {} units</source>
        <comment>number</comment>
        <extracomment>One: about {} unit</extracomment>
        <translation><numerusform>etwa {} Einheit</numerusform><numerusform>etwa {} Einheiten</numerusform></translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <location filename="../processing/shown/check.py"/>
        <source>acres</source>
        <translation>Acre</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <location filename="../providers/epoch/declaring.py"/>
        <source>activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>an access token</source>
        <translation>ein Zugriffstoken</translation>
    </message>
    <message>
        <location filename="../providers/remarks.py"/>
        <source>an answer that is nested too deeply to be shown</source>
        <translation>eine Antwort, die zu tief verschachtelt ist, um gezeigt zu werden</translation>
    </message>
    <message>
        <location filename="../providers/epoch/statement.py"/>
        <source>an empty answer</source>
        <translation>eine leere Antwort</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>an image</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>an instanced 3D model</source>
        <translation>ein instanziertes 3D-Modell</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error in the Sentinel-2 loader; try again later</source>
        <translation>ein interner Fehler im Sentinel-2-Lader; versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error in the imagery check; try again later</source>
        <translation>ein interner Fehler in der Bildprüfung; versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error in the model; start the processing again, and tell Mapflow if it stays</source>
        <translation>ein interner Fehler im Modell; starten Sie die Verarbeitung noch einmal, und sagen Sie es Mapflow, wenn er bleibt</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error in the tile loader; try again later</source>
        <translation>ein interner Fehler im Kachellader; versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error while the imagery was loaded; try again later</source>
        <translation>ein interner Fehler beim Laden der Bilder; versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error while the imagery was prepared; start the processing again, and tell Mapflow if it stays</source>
        <translation>ein interner Fehler bei der Vorbereitung der Bilder; starten Sie die Verarbeitung noch einmal, und sagen Sie es Mapflow, wenn er bleibt</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error while the outlines were made; start the processing again, and tell Mapflow if it stays</source>
        <translation>ein interner Fehler beim Bilden der Umrisse; starten Sie die Verarbeitung noch einmal, und sagen Sie es Mapflow, wenn er bleibt</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>an object with no members</source>
        <translation>ein Objekt ohne Mitglieder</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>an object with {names}</source>
        <translation>ein Objekt mit {names}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an unexpected error in the imagery check; try again later</source>
        <translation>ein unerwarteter Fehler in der Bildprüfung; versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>an unreadable address</source>
        <translation>eine unlesbare Adresse</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>and {count} more in the layer</source>
        <translation>und {count} weitere im Layer</translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/pages.py"/>
        <source>and {n} more files</source>
        <comment>number</comment>
        <extracomment>One: and {n} more file</extracomment>
        <translation><numerusform>und {n} weitere Datei</numerusform><numerusform>und {n} weitere Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/atlas.py"/>
        <source>and {n} more findings</source>
        <comment>number</comment>
        <extracomment>One: and {n} more finding</extracomment>
        <translation><numerusform>und {n} weiterer Befund</numerusform><numerusform>und {n} weitere Befunde</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>angles</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>another name differs from it only in case or accents</source>
        <translation>ein anderer Name unterscheidet sich nur in Groß-/Kleinschreibung oder Akzenten</translation>
    </message>
    <message>
        <location filename="../providers/beod/tree.py"/>
        <source>another text</source>
        <translation>ein anderer Text</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>as it is</source>
        <translation>wie sie ist</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>as often as usual</source>
        <translation>so oft wie sonst</translation>
    </message>
    <message>
        <location filename="../providers/json_text.py"/>
        <source>at line {line}, column {column}</source>
        <translation>in Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>choose 'Run anew' (NEW_RUN)</source>
        <translation>wählen Sie 'Neu starten' (NEW_RUN)</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>choose one of {options}</source>
        <translation>wählen Sie eines von {options}</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>create the project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>crosses the 180 degree meridian; cut it there and send each side as an area of its own</source>
        <translation>quert den 180. Längengrad; schneiden Sie es dort und senden Sie jede Seite als eigenes Gebiet</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>degrees</source>
        <translation>Grad</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>done, results here</source>
        <translation>fertig, Ergebnisse hier</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>eori, vat, gln, tin, cbr, cin, duns, comp_num, comp_reg or oni. Sent only where given.</source>
        <translation>eori, vat, gln, tin, cbr, cin, duns, comp_num, comp_reg oder oni. Wird nur gesendet, wenn angegeben.</translation>
    </message>
    <message>
        <location filename="../ui/findings.py"/>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../providers/epoch/progress.py"/>
        <location filename="../providers/store.py"/>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>failed: {}</source>
        <translation>gescheitert: {}</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>feature</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../checks/words.py"/>
        <source>feature {number}</source>
        <translation>Objekt {number}</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>feature {}</source>
        <translation>Objekt {}</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>files that were added by hand, such as the EU's files and statements</source>
        <translation>von Hand hinzugefügte Dateien, etwa die Dateien und Erklärungen der EU</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>fit</source>
        <translation>sendbar</translation>
    </message>
    <message>
        <location filename="../ui/reasons.py"/>
        <source>fit to send, with warnings</source>
        <translation>sendbar, mit Warnungen</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>fit, with a warning</source>
        <translation>sendbar, mit Warnung</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>from {} km²</source>
        <translation>ab {} km²</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>half as often</source>
        <translation>halb so oft</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has a coordinate that is not a number</source>
        <translation>hat eine Koordinate, die keine Zahl ist</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has a ring without area</source>
        <translation>hat einen Ring ohne Fläche</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has an empty part</source>
        <translation>hat einen leeren Teil</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has the latitude {lat}; check the layer's CRS, and that longitude and latitude are not exchanged</source>
        <translation>hat die Breite {lat}; prüfen Sie das KBS des Layers und ob Länge und Breite vertauscht sind</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has the longitude {lon}, beyond 180 degrees; cut it at the 180 degree meridian</source>
        <translation>hat die Länge {lon}, jenseits von 180 Grad; schneiden Sie es am 180. Längengrad</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has {coordinates_count} parts, and the service takes one polygon; choose at 'Area of several parts' what to do with them</source>
        <translation>hat {coordinates_count} Teile, und der Dienst nimmt ein Polygon; wählen Sie bei 'Gebiet aus mehreren Teilen', was mit ihnen geschehen soll</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <location filename="../processing/shown/check.py"/>
        <source>hectares</source>
        <translation>Hektar</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>ids at the service: {ids}</source>
        <translation>Kennungen beim Dienst: {ids}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>image {name}</source>
        <translation>Bild {name}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>imagery of Maxar is not part of the account's plan; choose another provider or change the plan</source>
        <translation>Bilder von Maxar gehören nicht zum Tarif des Kontos; wählen Sie einen anderen Anbieter, oder wechseln Sie den Tarif</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>imagery of the kind {real_source_types} is not known; known are {allowed_source_types}</source>
        <translation>Bilder der Art {real_source_types} sind nicht bekannt; bekannt sind {allowed_source_types}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>imagery of the kind {source_type} is not allowed; the model takes {allowed_sources}</source>
        <translation>Bilder der Art {source_type} sind nicht erlaubt; das Modell nimmt {allowed_sources}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>imagery of {title}</source>
        <translation>Bilder von {title}</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>in the plots that may be sent</source>
        <translation>in den Parzellen, die gesendet werden dürfen</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>input SHA-256: {digest}</source>
        <translation>SHA-256 der Eingabe: {digest}</translation>
    </message>
    <message>
        <location filename="../processing/local.py"/>
        <source>input: {input}</source>
        <translation>Eingabe: {input}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>install again the package {package} of your system</source>
        <translation>installieren Sie das Paket {package} Ihres Systems neu</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>install the package {package} of your system</source>
        <translation>installieren Sie das Paket {package} Ihres Systems</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>is a {kind}, and the service takes one polygon</source>
        <translation>ist {kind}, und der Dienst nimmt ein Polygon</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>it breaks when its coordinates are written with {decimals} decimals of a degree</source>
        <translation>sie bricht, wenn ihre Koordinaten mit {decimals} Dezimalstellen eines Grades geschrieben werden</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it broke off ({error})</source>
        <translation>er brach ab ({error})</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>it cannot be loaded ({said})</source>
        <translation>sie lässt sich nicht laden ({said})</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <location filename="../providers/unzip.py"/>
        <source>it cannot be written ({strerror})</source>
        <translation>es lässt sich nicht schreiben ({strerror})</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it cannot reach that host</source>
        <translation>er erreicht diesen Rechner nicht</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it cannot reach that network</source>
        <translation>er erreicht dieses Netz nicht</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it did not accept a connection without a user and a password; set them under Options &gt; Network</source>
        <translation>er nahm keine Verbindung ohne Benutzer und Passwort an; setzen Sie sie unter Optionen &gt; Netzwerk</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it did not accept a user and a password; set them under Options &gt; Network</source>
        <translation>er nahm Benutzer und Passwort nicht an; setzen Sie sie unter Optionen &gt; Netzwerk</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it did not accept the user and the password; set them under Options &gt; Network</source>
        <translation>er nahm den Benutzer und das Passwort nicht an; setzen Sie sie unter Optionen &gt; Netzwerk</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>it does not answer. Look at Options &gt; Network.</source>
        <translation>er antwortet nicht. Sehen Sie unter Optionen &gt; Netzwerk nach.</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>it does not become valid without changing its ground</source>
        <translation>sie wird nicht gültig, ohne dass sich ihr Boden ändert</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like a GeoPackage or SQLite file</source>
        <translation>es beginnt nicht wie eine GeoPackage- oder SQLite-Datei</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like a TIFF</source>
        <translation>es beginnt nicht wie ein TIFF</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like a part of a shapefile</source>
        <translation>es beginnt nicht wie ein Teil eines Shapefiles</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like a zip</source>
        <translation>es beginnt nicht wie ein Zip</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like the table of a shapefile</source>
        <translation>es beginnt nicht wie die Tabelle eines Shapefiles</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like {kind}</source>
        <translation>es beginnt nicht wie {kind}</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it does not know the command</source>
        <translation>er kennt den Befehl nicht</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it does not know the kind of address</source>
        <translation>er kennt diese Art von Adresse nicht</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it does not speak SOCKS5</source>
        <translation>er spricht nicht SOCKS5</translation>
    </message>
    <message>
        <location filename="../providers/encodings.py"/>
        <source>it ends early</source>
        <translation>es endet zu früh</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it failed in general</source>
        <translation>er ist allgemein gescheitert</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it gave reply {reply}</source>
        <translation>er gab die Antwort {reply}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has no coordinate system</source>
        <translation>es hat kein Koordinatensystem</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>it has no name</source>
        <translation>es hat keinen Namen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has no position on the map (no geotransform)</source>
        <translation>es hat keinen Ort auf der Karte (keinen Geotransform)</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>it has no {missing}</source>
        <translation>er hat kein {missing}</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>it has to be a number, {least} at least</source>
        <translation>es muss eine Zahl sein, mindestens {least}</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>it has to be a number, {least} at least and {most} at most</source>
        <translation>es muss eine Zahl sein, mindestens {least} und höchstens {most}</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>it has to be the name of a file that ends in .{ending}</source>
        <translation>es muss der Name einer Datei sein, die auf .{ending} endet</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has {bands} and the images of the mosaic have {bands_2}</source>
        <translation>es hat {bands}, und die Bilder des Mosaiks haben {bands_2}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has {bands}; Mapflow takes one, RGB or RGBA, and RGB works best</source>
        <translation>es hat {bands}; Mapflow nimmt einen, RGB oder RGBA, und RGB geht am besten</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has {byte_size} and a file must have less than {byte_size_2}</source>
        <translation>es hat {byte_size}, und eine Datei muss weniger als {byte_size_2} haben</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has {byte_size} and {byte_size_2} of the storage is free for it</source>
        <translation>es hat {byte_size}, und {byte_size_2} des Speichers sind dafür frei</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>it has {count} polygons and {parts} may be processed at once</source>
        <translation>es hat {count} Polygone, und {parts} dürfen auf einmal verarbeitet werden</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>it has {total} ha and {hectares} ha may be processed at once</source>
        <translation>es hat {total} ha, und {hectares} ha dürfen auf einmal verarbeitet werden</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has {width} x {height} pixels and each side must have fewer than {side}</source>
        <translation>es hat {width} x {height} Pixel, und jede Seite muss weniger als {side} haben</translation>
    </message>
    <message>
        <location filename="../providers/json_text.py"/>
        <source>it holds a number that JSON lacks</source>
        <translation>es enthält eine Zahl, die JSON nicht kennt</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it hung up</source>
        <translation>er legte auf</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is JSON, but no GeoJSON</source>
        <translation>es ist JSON, aber kein GeoJSON</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is JSON, but no tileset</source>
        <translation>es ist JSON, aber kein Tileset</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is a link</source>
        <translation>es ist ein Link</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is cut</source>
        <translation>es ist abgeschnitten</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is cut or damaged: one of its directories cannot be read</source>
        <translation>es ist abgeschnitten oder beschädigt: eines seiner Verzeichnisse ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is cut, or no JSON line by line</source>
        <translation>es ist abgeschnitten oder kein zeilenweises JSON</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is cut: the list at its end is missing</source>
        <translation>es ist abgeschnitten: die Liste an seinem Ende fehlt</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is cut: {size} of {due} bytes are there</source>
        <translation>es ist abgeschnitten: {size} von {due} Byte sind da</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>it is damaged</source>
        <translation>er ist beschädigt</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is damaged in the zip</source>
        <translation>es ist im Zip beschädigt</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is encrypted</source>
        <translation>es ist verschlüsselt</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>it is in the mosaic no more</source>
        <translation>es ist nicht mehr im Mosaik</translation>
    </message>
    <message>
        <location filename="../providers/beod/tree.py"/>
        <source>it is neither a folder nor the web address of a file but {kind}</source>
        <translation>es ist weder ein Ordner noch die Webadresse einer Datei, sondern {kind}</translation>
    </message>
    <message>
        <location filename="../providers/json_text.py"/>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no GeoJSON</source>
        <translation>es ist kein GeoJSON</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no JSON</source>
        <translation>es ist kein JSON</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no description of a coordinate system</source>
        <translation>es ist keine Beschreibung eines Koordinatensystems</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>it is no picture</source>
        <translation>es ist kein Bild</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is no plain file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no whole JSON</source>
        <translation>es ist kein ganzes JSON</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no world file</source>
        <translation>es ist keine World-Datei</translation>
    </message>
    <message>
        <location filename="../providers/archives.py"/>
        <source>it is no zip that can be read</source>
        <translation>es ist kein lesbares Zip</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no {kind}</source>
        <translation>es ist nicht {kind}</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>it is not a polygon; give a polygon layer</source>
        <translation>es ist kein Polygon; geben Sie einen Polygonlayer an</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>it is of a newer version of GeoRelay that keeps it in another way; update GeoRelay</source>
        <translation>sie ist von einer neueren Version von GeoRelay, die sie anders führt; aktualisieren Sie GeoRelay</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is open in another program, and is replaced at the next chance</source>
        <translation>es ist in einem anderen Programm offen und wird bei nächster Gelegenheit ersetzt</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is packed in a way that cannot be read here</source>
        <translation>es ist auf eine Weise gepackt, die hier nicht lesbar ist</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is there twice</source>
        <translation>es ist zweimal da</translation>
    </message>
    <message>
        <location filename="../providers/beod/tree.py"/>
        <location filename="../providers/safe_paths.py"/>
        <source>it lies more than {deepest} folders deep</source>
        <translation>es liegt mehr als {deepest} Ordner tief</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it names no encoding</source>
        <translation>es nennt keine Kodierung</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>it needs {library}, which this QGIS lacks</source>
        <translation>sie braucht {library}, das diesem QGIS fehlt</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>it needs {memory_requested:bytes} of storage and {available_memory:bytes} is free; delete imagery that is no longer needed, or extend the plan</source>
        <translation>es braucht {memory_requested:bytes} Speicher, und {available_memory:bytes} sind frei; löschen Sie Bilder, die nicht mehr gebraucht werden, oder erweitern Sie den Tarif</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it swells more than a real file does</source>
        <translation>es schwillt stärker an als eine wirkliche Datei</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>it was built for another version of numpy ({said})</source>
        <translation>sie wurde für eine andere Version von numpy gebaut ({said})</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it would be larger than {file_bytes} GB</source>
        <translation>es wäre größer als {file_bytes} GB</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>it would no longer cover the same ground</source>
        <translation>sie würde nicht mehr denselben Boden bedecken</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it would swell more than a real file does</source>
        <translation>es würde stärker anschwellen als eine wirkliche Datei</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its CRS is {crs} and that of the mosaic {crs_2}; Mapflow reprojects it</source>
        <translation>sein KBS ist {crs} und das des Mosaiks {crs_2}; Mapflow projiziert es um</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its CRS is {crs}; Mapflow advises EPSG:4326, EPSG:3857 or UTM on WGS 84</source>
        <translation>sein KBS ist {crs}; Mapflow rät zu EPSG:4326, EPSG:3857 oder UTM auf WGS 84</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>its area would change from {area} to {area_2}</source>
        <translation>ihre Fläche würde sich von {area} auf {area_2} ändern</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>its content is not the one that the store tells by its ETag</source>
        <translation>sein Inhalt ist nicht der, den der Speicher mit seinem ETag nennt</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>its content is not the one that the store tells by its checksum</source>
        <translation>sein Inhalt ist nicht der, den der Speicher mit seiner Prüfsumme nennt</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its coordinate system ({crs}) is not one of the earth</source>
        <translation>sein Koordinatensystem ({crs}) ist keines der Erde</translation>
    </message>
    <message>
        <location filename="../bridge/lonlat.py"/>
        <source>its coordinates cannot be transformed to longitude and latitude</source>
        <translation>ihre Koordinaten lassen sich nicht in Länge und Breite umrechnen</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>its file is damaged</source>
        <translation>seine Datei ist beschädigt</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>its first line is no JSON</source>
        <translation>seine erste Zeile ist kein JSON</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>its ground falls into {parts} parts, and this use takes one</source>
        <translation>ihr Boden zerfällt in {parts} Teile, und diese Verwendung nimmt einen</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>its ground falls into {parts} parts, which one polygon cannot hold; split it</source>
        <translation>ihr Boden zerfällt in {parts} Teile, die ein Polygon nicht fassen kann; teilen Sie sie</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>its limit on an area is not checked</source>
        <translation>seine Flächengrenze wird nicht geprüft</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>its limit on an area is not known</source>
        <translation>seine Flächengrenze ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>its limits and what is left of the plan are not checked</source>
        <translation>seine Grenzen und was vom Tarif übrig ist, werden nicht geprüft</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>its lines cross</source>
        <translation>seine Linien kreuzen sich</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its name ends in a dot or a space</source>
        <translation>sein Name endet mit einem Punkt oder Leerzeichen</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its name has a character that file names must not have</source>
        <translation>sein Name hat ein Zeichen, das Dateinamen nicht haben dürfen</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its name is longer than {longest_name} bytes</source>
        <translation>sein Name ist länger als {longest_name} Byte</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its name is reserved for a device</source>
        <translation>sein Name ist einem Gerät vorbehalten</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its name leads out of the folder</source>
        <translation>sein Name führt aus dem Ordner hinaus</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its path is longer than {longest_windows_path} characters</source>
        <translation>sein Pfad ist länger als {longest_windows_path} Zeichen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its pixel size is {pixel_size} and that of the mosaic {pixel_size_2}; Mapflow resamples it</source>
        <translation>seine Pixelgröße ist {pixel_size} und die des Mosaiks {pixel_size_2}; Mapflow rechnet es um</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its pixels are {dtype}; Mapflow converts them to 8 bits</source>
        <translation>seine Pixel sind {dtype}; Mapflow wandelt sie in 8 Bit um</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its pixels are {pixel_metres} m and {coarsest} m is the coarsest that is taken</source>
        <translation>seine Pixel haben {pixel_metres} m, und {coarsest} m ist das Gröbste, was angenommen wird</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its pixels are {pixel_metres} m; Mapflow resamples it to {finest} m</source>
        <translation>seine Pixel haben {pixel_metres} m; Mapflow rechnet es auf {finest} m um</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its place cannot be looked at ({strerror})</source>
        <translation>sein Ort lässt sich nicht ansehen ({strerror})</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>its rules do not allow this</source>
        <translation>seine Regeln erlauben dies nicht</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>its state '{state}' is that of a newer version</source>
        <translation>sein Zustand '{state}' ist der einer neueren Version</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>its user or password is longer than SOCKS5 allows</source>
        <translation>sein Benutzer oder Passwort ist länger, als SOCKS5 erlaubt</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>its {name} is damaged</source>
        <translation>beschädigt: {name}</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>job {key} cannot be read (its place in the file is damaged)</source>
        <translation>Auftrag {key} ist nicht lesbar (sein Platz in der Datei ist beschädigt)</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>job {row} cannot be read ({why})</source>
        <translation>Auftrag {row} ist nicht lesbar ({why})</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>largest</source>
        <translation>größte</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <location filename="../checks/words.py"/>
        <source>latitude {latitude}, longitude {longitude}</source>
        <translation>Breite {latitude}, Länge {longitude}</translation>
    </message>
    <message>
        <location filename="../checks/words.py"/>
        <source>less than 1 cm</source>
        <translation>weniger als 1 cm</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>mapflowresults brings the results of the others ({good})</source>
        <translation>mapflowresults bringt die Ergebnisse der anderen ({good})</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>may be sent</source>
        <translation>dürfen gesendet werden</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <location filename="../ui/findings.py"/>
        <source>mended</source>
        <translation>behoben</translation>
    </message>
    <message>
        <location filename="../checks/places.py"/>
        <source>more than 500 km</source>
        <translation>mehr als 500 km</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <source>names that end in {part} are kept for unfinished files</source>
        <translation>Namen, die auf {part} enden, sind unfertigen Dateien vorbehalten</translation>
    </message>
    <message>
        <location filename="../providers/wkt.py"/>
        <source>nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../evidence/flags.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>no errors</source>
        <translation>keine Fehler</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>no image could be prepared ({words})</source>
        <translation>kein Bild ließ sich vorbereiten ({words})</translation>
    </message>
    <message>
        <location filename="../ui/linked_maps.py"/>
        <source>no layer</source>
        <translation>kein Layer</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>no layer was given</source>
        <translation>kein Layer wurde angegeben</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>no reason told</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <location filename="../bridge/pack.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>no reason was given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <location filename="../providers/mapflow/work.py"/>
        <source>no reason was named</source>
        <translation>kein Grund wurde genannt</translation>
    </message>
    <message>
        <location filename="../bridge/fitness.py"/>
        <source>no repair can mend this. {message}</source>
        <translation>keine Reparatur kann dies beheben. {message}</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>no warnings</source>
        <translation>keine Warnungen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <location filename="../bridge/file_uploads.py"/>
        <location filename="../bridge/layers.py"/>
        <location filename="../processing/check.py"/>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <location filename="../providers/wkt.py"/>
        <source>not WKT</source>
        <translation>kein WKT</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>not a vector file</source>
        <translation>keine Vektordatei</translation>
    </message>
    <message>
        <location filename="../ui/reasons.py"/>
        <source>not fit to send</source>
        <translation>nicht sendbar</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/models.py"/>
        <source>not limited</source>
        <translation>nicht begrenzt</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>not looked for</source>
        <translation>nicht gesucht</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <location filename="../ui/parameter_form.py"/>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <location filename="../providers/wkt.py"/>
        <source>not the WKT of a point, line or polygon</source>
        <translation>nicht das WKT eines Punktes, einer Linie oder eines Polygons</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <location filename="../providers/beod/extraction.py"/>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <location filename="../providers/beod/following.py"/>
        <source>not wholly started yet; run the algorithm again to go on</source>
        <translation>noch nicht ganz gestartet; starten Sie den Algorithmus noch einmal, um fortzufahren</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <location filename="../providers/epoch/filing.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../providers/beod/tree.py"/>
        <source>nothing (null)</source>
        <translation>nichts (null)</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>nothing answers at {host}. Look at the address and your network.</source>
        <translation>bei {host} antwortet nichts. Sehen Sie nach der Adresse und Ihrem Netz.</translation>
    </message>
    <message>
        <location filename="../checks/drawing.py"/>
        <source>nothing to draw</source>
        <translation>nichts zu zeichnen</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>on land</source>
        <translation>an Land</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>on land, in the declared country,</source>
        <translation>an Land, im angegebenen Land</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>one of the two is removed</source>
        <translation>einer der beiden wird entfernt</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>one page for each flagged plot: two maps, its figures, what was found, what was decided</source>
        <translation>eine Seite je markierter Parzelle: zwei Karten, ihre Zahlen, was gefunden, was entschieden wurde</translation>
    </message>
    <message>
        <location filename="../providers/epoch/documents.py"/>
        <source>one value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>only the account's own models count</source>
        <translation>nur die eigenen Modelle des Kontos zählen</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>open the OSGeo4W Shell from QGIS's folder in the start menu and run: {command}</source>
        <translation>öffnen Sie die OSGeo4W Shell aus dem QGIS-Ordner im Startmenü und führen Sie aus: {command}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>open the Terminal and run: {command}</source>
        <translation>öffnen Sie das Terminal und führen Sie aus: {command}</translation>
    </message>
    <message>
        <location filename="../ui/layer_watch.py"/>
        <source>other plots are selected.</source>
        <translation>andere Parzellen sind gewählt.</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>our own id</source>
        <translation>unsere eigene Kennung</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>own reference</source>
        <translation>eigene Referenz</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>part {number} of {total} was not started: {error}</source>
        <translation>Teil {number} von {total} wurde nicht gestartet: {error}</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>plan the search</source>
        <translation>Suche planen</translation>
    </message>
    <message>
        <location filename="../checks/words.py"/>
        <source>plot {plot}</source>
        <translation>Parzelle {plot}</translation>
    </message>
    <message>
        <location filename="../bridge/checking.py"/>
        <location filename="../processing/eudr.py"/>
        <source>plot {plot}: {message}</source>
        <translation>Parzelle {plot}: {message}</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>plots</source>
        <translation>Parzellen</translation>
    </message>
    <message>
        <location filename="../bridge/claims.py"/>
        <source>plots claimed earlier</source>
        <translation>früher beanspruchte Parzellen</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>plots in the layer</source>
        <translation>Parzellen im Layer</translation>
    </message>
    <message>
        <location filename="../ui/layer_watch.py"/>
        <source>plots were changed.</source>
        <translation>Parzellen wurden geändert.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>prepared</source>
        <translation>vorbereitet</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>probably {country} is meant, so write {code}</source>
        <translation>wahrscheinlich ist {country} gemeint, schreiben Sie also {code}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>processing {id} is {status}: {why}</source>
        <translation>Verarbeitung {id} ist {status}: {why}</translation>
    </message>
    <message>
        <location filename="../providers/beod/following.py"/>
        <source>progress {figure} as the service gives it</source>
        <translation>Fortschritt {figure}, wie der Dienst ihn angibt</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <source>put off</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>remove {own}, which QGIS takes before its own; if {library} is missing then, {way}</source>
        <translation>entfernen Sie {own}, das QGIS vor seinen eigenen nimmt; fehlt {library} dann, {way}</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>request SHA-256: {digest}</source>
        <translation>SHA-256 der Anfrage: {digest}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>resolutions</source>
        <translation>Auflösungen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>restart of {processing_id}</source>
        <translation>Neustart von {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>role of the operator</source>
        <translation>Rolle des Marktteilnehmers</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>run the OSGeo4W setup (Advanced install) and choose the package {package}</source>
        <translation>starten Sie das OSGeo4W-Setup (Advanced install) und wählen Sie das Paket {package}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>run the OSGeo4W setup (Advanced install) and set the package to Reinstall: {package}</source>
        <translation>starten Sie das OSGeo4W-Setup (Advanced install) und setzen Sie das Paket auf Reinstall: {package}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>run {number} of {count}, processing {id}, is {status}: {why}</source>
        <translation>Lauf {number} von {count}, Verarbeitung {id}, ist {status}: {why}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>run: {command}</source>
        <translation>führen Sie aus: {command}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>run: {command}, then: {next}</source>
        <translation>führen Sie aus: {command}, dann: {next}</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>running{}</source>
        <translation>läuft{}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling.py"/>
        <source>sampling design of {ids}</source>
        <translation>Stichprobenentwurf von {ids}</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <location filename="../providers/beod/scenario.py"/>
        <source>scenario type</source>
        <translation>Szenariotyp</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>second look: open</source>
        <translation>zweiter Blick: offen</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>second look: {}</source>
        <translation>zweiter Blick: {}</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>seldom</source>
        <translation>selten</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>send the area</source>
        <translation>Gebiet senden</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <location filename="../processing/local.py"/>
        <source>settings: {settings}</source>
        <translation>Einstellungen: {settings}</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>smallest</source>
        <translation>kleinste</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>something else is asked above.</source>
        <translation>oben ist noch eine Frage offen.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>something that is not JSON</source>
        <translation>etwas, das kein JSON ist</translation>
    </message>
    <message>
        <location filename="../checks/rules/ring_self_intersection.py"/>
        <source>split at the touching point, or the loop inside becomes a hole</source>
        <translation>am Berührungspunkt geteilt, oder die Schleife im Innern wird zum Loch</translation>
    </message>
    <message>
        <location filename="../checks/rules/disconnected_interior.py"/>
        <source>split into parts</source>
        <translation>in Teile zerlegt</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>square kilometres</source>
        <translation>Quadratkilometer</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <location filename="../processing/shown/check.py"/>
        <source>square metres</source>
        <translation>Quadratmeter</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>start it again</source>
        <translation>wieder starten</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>start the scenario</source>
        <translation>Szenario starten</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>statement {reference}</source>
        <translation>Erklärung {reference}</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>succeeded</source>
        <translation>gelungen</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>supplier asked</source>
        <translation>Lieferant gefragt</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>synthetic</source>
        <translation>synthetisch</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the Sentinel-2 grid cell {actual_cell} is not among {allowed_cells}</source>
        <translation>die Sentinel-2-Gitterzelle {actual_cell} ist nicht unter {allowed_cells}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the Sentinel-2 input cannot be read: {input_string}</source>
        <translation>die Sentinel-2-Eingabe lässt sich nicht lesen: {input_string}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the Sentinel-2 request lacks its input text</source>
        <translation>der Sentinel-2-Anfrage fehlt ihr Eingabetext</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the TMS address must contain {{x}}, {{y}} and {{z}}</source>
        <translation>die TMS-Adresse muss {{x}}, {{y}} und {{z}} enthalten</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the XYZ address must contain {{x}}, {{y}} and {{z}}</source>
        <translation>die XYZ-Adresse muss {{x}}, {{y}} und {{z}} enthalten</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>the account's id or credits</source>
        <translation>die Kennung oder die Credits des Kontos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the account's limit is used up; ask Mapflow to raise it</source>
        <translation>die Grenze des Kontos ist ausgeschöpft; bitten Sie Mapflow, sie anzuheben</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the account's status</source>
        <translation>den Status des Kontos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the address of the image {image_id}</source>
        <translation>die Adresse des Bildes {image_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the area does not lie in the Sentinel-2 grid cell {actual_cell}</source>
        <translation>das Gebiet liegt nicht in der Sentinel-2-Gitterzelle {actual_cell}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the area has {aoiArea:km2} and {providerName} delivers {providerMinArea:km2} or more; choose a larger area or another provider</source>
        <translation>das Gebiet hat {aoiArea:km2}, und {providerName} liefert ab {providerMinArea:km2}; wählen Sie ein größeres Gebiet oder einen anderen Anbieter</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the area has {area:ha} and {aoiAreaLimit:ha} may be processed at once; choose a smaller area, or switch on 'Cut an area over the limit into several runs'</source>
        <translation>das Gebiet hat {area:ha}, und {aoiAreaLimit:ha} dürfen auf einmal verarbeitet werden; wählen Sie ein kleineres Gebiet, oder schalten Sie 'Ein Gebiet über der Grenze in mehrere Läufe schneiden' ein</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the areas of the processing {processing_id}</source>
        <translation>die Gebiete der Verarbeitung {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>the bounding box of one polygon has {largest} ha and {hectares} ha is the most for one</source>
        <translation>das umschließende Rechteck eines Polygons hat {largest} ha, und {hectares} ha ist das Höchste für eines</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the change of the area {aoi_id}</source>
        <translation>die Änderung des Gebiets {aoi_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the change of the mosaic {mosaic_id}</source>
        <translation>die Änderung des Mosaiks {mosaic_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the change of the planned search {template_id}</source>
        <translation>die Änderung der geplanten Suche {template_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the change of the project {project_id}</source>
        <translation>die Änderung des Projekts {project_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the changed area {aoi_id}</source>
        <translation>das geänderte Gebiet {aoi_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the changed mosaic {mosaic_id}</source>
        <translation>das geänderte Mosaik {mosaic_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the changed planned search {template_id}</source>
        <translation>die geänderte geplante Suche {template_id}</translation>
    </message>
    <message>
        <location filename="../bridge/formats.py"/>
        <source>the column '{name}'</source>
        <translation>die Spalte '{name}'</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>the connection is locked; it is told when the run starts.</source>
        <translation>die Verbindung ist gesperrt; er wird beim Start genannt.</translation>
    </message>
    <message>
        <location filename="../bridge/formats.py"/>
        <source>the coordinate reference system {crs}</source>
        <translation>das Koordinatenbezugssystem {crs}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the coordinate system of the imagery is not supported; EPSG:3857 and EPSG:3395 are</source>
        <translation>das Koordinatensystem der Bilder wird nicht unterstützt; EPSG:3857 und EPSG:3395 werden es</translation>
    </message>
    <message>
        <location filename="../providers/wkt.py"/>
        <source>the coordinates are not those of a {name}</source>
        <translation>die Koordinaten passen nicht zum Typ {name}</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_rings.py"/>
        <source>the copy is removed</source>
        <translation>die Kopie wird entfernt</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>the country of each plot</source>
        <translation>das Land jeder Parzelle</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>the credits left are not known</source>
        <translation>die übrigen Credits sind nicht bekannt</translation>
    </message>
    <message>
        <location filename="../checks/rules/self_intersection.py"/>
        <source>the crossing becomes a vertex where two pieces meet</source>
        <translation>die Kreuzung wird zum Stützpunkt, an dem sich zwei Stücke treffen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the data provider {group} is not part of the account's plan</source>
        <translation>der Datenanbieter {group} gehört nicht zum Tarif des Kontos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the default project</source>
        <translation>das Standardprojekt</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>the description of the tiles</source>
        <translation>die Beschreibung der Kacheln</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the download of the image {image_id}</source>
        <translation>den Download des Bildes {image_id}</translation>
    </message>
    <message>
        <location filename="../evidence/deliveries.py"/>
        <source>the earlier one</source>
        <translation>die frühere</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the file cannot be opened as a GeoTIFF</source>
        <translation>die Datei lässt sich nicht als GeoTIFF öffnen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the file has {actual_file_size:bytes} and {max_file_size:bytes} is the most for one file</source>
        <translation>die Datei hat {actual_file_size:bytes}, und {max_file_size:bytes} ist das Höchste für eine Datei</translation>
    </message>
    <message>
        <location filename="../bridge/results.py"/>
        <source>the file refused the features</source>
        <translation>die Datei nahm die Objekte nicht an</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the file {filename} did not pass the check: {bad_parameters}</source>
        <translation>die Datei {filename} hat die Prüfung nicht bestanden: {bad_parameters}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the file {filename} does not fit the mosaic {mosaic_id}: {param_name} is {got_param} and must be {expected_param}; upload it to a mosaic of its own</source>
        <translation>die Datei {filename} passt nicht zum Mosaik {mosaic_id}: {param_name} ist {got_param} und muss {expected_param} sein; laden Sie sie in ein eigenes Mosaik hoch</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>the findings of the check, as GeoPackage and GeoJSON</source>
        <translation>die Befunde der Prüfung, als GeoPackage und GeoJSON</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>the first layer of {file} is empty, and others are not: give {given}.</source>
        <translation>der erste Layer von {file} ist leer, andere nicht: geben Sie {given} an.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unclosed_ring.py"/>
        <source>the first position is added at the end</source>
        <translation>die erste Position wird am Ende angefügt</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>the first value is no geometry. Give it $geometry, or another expression for one.</source>
        <translation>der erste Wert ist keine Geometrie. Geben Sie $geometry oder einen anderen Ausdruck dafür an.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the geometry of the area is not valid; check and repair it first</source>
        <translation>die Geometrie des Gebiets ist nicht gültig; prüfen und reparieren Sie sie zuerst</translation>
    </message>
    <message>
        <location filename="../bridge/formats.py"/>
        <source>the heights (Z)</source>
        <translation>die Höhen (Z)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the history</source>
        <translation>den Verlauf</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>the host did not answer in time</source>
        <translation>der Rechner antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>the host refused the connection</source>
        <translation>der Rechner wies die Verbindung ab</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>the id column</source>
        <translation>die Kennungsspalte</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>the id of a collection</source>
        <translation>die Kennung einer Kollektion</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the id of the new mosaic {name}</source>
        <translation>die Kennung des neuen Mosaiks {name}</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>the id of the {what}</source>
        <translation>die Kennung: {what}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image could not be read</source>
        <translation>das Bild ließ sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image could not be read from the storage: {s3_link}</source>
        <translation>das Bild ließ sich nicht aus dem Speicher lesen: {s3_link}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the image covers an impossibly large part of the earth; check its CRS and pixel size</source>
        <translation>das Bild bedeckt einen unmöglich großen Teil der Erde; prüfen Sie sein KBS und seine Pixelgröße</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image did not pass the check of {checked_param}: {message}</source>
        <translation>das Bild hat die Prüfung von {checked_param} nicht bestanden: {message}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image has no data inside the area</source>
        <translation>das Bild hat im Gebiet keine Daten</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image has pixels of type {request_dtype}; the model takes {required_dtypes}</source>
        <translation>das Bild hat Pixel vom Typ {request_dtype}; das Modell nimmt {required_dtypes}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image has {real_nchannels} bands; the model takes {required_nchannels}</source>
        <translation>das Bild hat {real_nchannels} Kanäle; das Modell nimmt {required_nchannels}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the image lies outside the bounds of its coordinate system; check the CRS it was saved with</source>
        <translation>das Bild liegt außerhalb der Grenzen seines Koordinatensystems; prüfen Sie das KBS, mit dem es gespeichert wurde</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>the image {given_id}</source>
        <translation>das Bild {given_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the image {image_id}</source>
        <translation>das Bild {image_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image's address in the storage is not valid: {actual_s3_link}</source>
        <translation>die Adresse des Bildes im Speicher ist nicht gültig: {actual_s3_link}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image's metadata could not be read</source>
        <translation>die Metadaten des Bildes ließen sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image's metadata is incomplete</source>
        <translation>die Metadaten des Bildes sind unvollständig</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image's profile is {profile} and must have {required_keys}</source>
        <translation>das Profil des Bildes ist {profile} und muss {required_keys} haben</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery URL cannot be read: {parse_error_message}</source>
        <translation>die Bild-URL lässt sich nicht lesen: {parse_error_message}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery URL must be a web address</source>
        <translation>die Bild-URL muss eine Webadresse sein</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery URL must be text, it was {url_type}</source>
        <translation>die Bild-URL muss Text sein, sie war {url_type}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery has no data in the area</source>
        <translation>die Bilder haben im Gebiet keine Daten</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery loader got {argument_name} as {argument_type} instead of {expected_type}</source>
        <translation>der Bildlader bekam {argument_name} als {argument_type} statt {expected_type}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery of the area needs {estimated_size:MB} and {allowed_size:MB} is the most; choose a smaller area or a lower zoom</source>
        <translation>die Bilder des Gebiets brauchen {estimated_size:MB}, und {allowed_size:MB} ist das Höchste; wählen Sie ein kleineres Gebiet oder einen niedrigeren Zoom</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the images of the mosaic {mosaic_id}</source>
        <translation>die Bilder des Mosaiks {mosaic_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the images of the planned search {template_id}</source>
        <translation>die Bilder der geplanten Suche {template_id}</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_holes.py"/>
        <source>the inner hole is removed</source>
        <translation>das innere Loch wird entfernt</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_shells.py"/>
        <source>the inner part is dissolved in the outer one</source>
        <translation>der innere Teil geht im äußeren auf</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>the layer</source>
        <translation>der Layer</translation>
    </message>
    <message>
        <location filename="../ui/layer_watch.py"/>
        <source>the layer got another coordinate reference system.</source>
        <translation>der Layer hat ein anderes Koordinatenbezugssystem bekommen.</translation>
    </message>
    <message>
        <location filename="../ui/layer_watch.py"/>
        <source>the layer has another filter.</source>
        <translation>der Layer hat einen anderen Filter.</translation>
    </message>
    <message>
        <location filename="../ui/layer_watch.py"/>
        <source>the layer is not in the project any more.</source>
        <translation>der Layer ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>the layer {layer}</source>
        <translation>der Layer {layer}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the linked image</source>
        <translation>das verknüpfte Bild</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>the list of collections</source>
        <translation>die Liste der Kollektionen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the list of mosaics</source>
        <translation>die Liste der Mosaike</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the list of planned searches</source>
        <translation>die Liste der geplanten Suchen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the list of processings</source>
        <translation>die Liste der Verarbeitungen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the list of projects</source>
        <translation>die Liste der Projekte</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the list of starred projects</source>
        <translation>die Liste der markierten Projekte</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>the list of {what}</source>
        <translation>die Liste: {what}</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>the log of QGIS says more.</source>
        <translation>das Protokoll von QGIS sagt mehr.</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>the loop would become a hole, which this use does not take</source>
        <translation>die Schleife würde zum Loch, das diese Verwendung nicht annimmt</translation>
    </message>
    <message>
        <location filename="../bridge/formats.py"/>
        <source>the measures (M)</source>
        <translation>die Messwerte (M)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the model left nothing to make outlines of ({s3_link})</source>
        <translation>das Modell ließ nichts, wovon Umrisse zu bilden wären ({s3_link})</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the model's recommended section is not valid</source>
        <translation>der empfohlene Abschnitt des Modells ist nicht gültig</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the model's required section is not valid</source>
        <translation>der Pflichtabschnitt des Modells ist nicht gültig</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the model's requirements are not valid</source>
        <translation>die Anforderungen des Modells sind nicht gültig</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>the models are those of the default project</source>
        <translation>die Modelle sind die des Standardprojekts</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the month {actual_month} is not among {allowed_months}</source>
        <translation>der Monat {actual_month} ist nicht unter {allowed_months}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>the mosaic {given_id} and all its images</source>
        <translation>das Mosaik {given_id} und alle seine Bilder</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the mosaic {mosaic_id}</source>
        <translation>das Mosaik {mosaic_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>the mosaic {mosaic}</source>
        <translation>das Mosaik {mosaic}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>the mosaic {service}</source>
        <translation>das Mosaik {service}</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>the name</source>
        <translation>der Name</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>the name of the host cannot be written</source>
        <translation>der Name des Rechners lässt sich nicht schreiben</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>the name of the host is too long</source>
        <translation>der Name des Rechners ist zu lang</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>the name {host} was not found within three seconds. Look at the address and your network.</source>
        <translation>der Name {host} wurde in drei Sekunden nicht gefunden. Sehen Sie nach der Adresse und Ihrem Netz.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the new areas of the planned search {template_id}</source>
        <translation>die neuen Gebiete der geplanten Suche {template_id}</translation>
    </message>
    <message>
        <location filename="../evidence/deliveries.py"/>
        <source>the new delivery</source>
        <translation>die neue Lieferung</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the new mosaic {name}</source>
        <translation>das neue Mosaik {name}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the new project {name}</source>
        <translation>das neue Projekt {name}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the number of areas that were added</source>
        <translation>die Anzahl der hinzugefügten Gebiete</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the number of areas that were deleted</source>
        <translation>die Anzahl der gelöschten Gebiete</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>the operator of the account, as the service knows it</source>
        <translation>der Marktteilnehmer des Kontos, wie der Dienst ihn kennt</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>the outline</source>
        <translation>der Umriss</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>the outline crosses itself in a way that leaves open which ground is meant</source>
        <translation>der Umriss kreuzt sich so, dass offen bleibt, welcher Boden gemeint ist</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>the outline has fewer than 3 different positions</source>
        <translation>der Umriss hat weniger als 3 verschiedene Positionen</translation>
    </message>
    <message>
        <location filename="../bridge/formats.py"/>
        <source>the outlines</source>
        <translation>die Umrisse</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the pixels of {actual_res} m are too coarse for the model, which takes {max_res} m or finer</source>
        <translation>Pixel von {actual_res} m sind zu grob für das Modell, das {max_res} m oder feiner nimmt</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the pixels of {actual_res} m are too fine for the model, which takes {min_res} m or coarser</source>
        <translation>Pixel von {actual_res} m sind zu fein für das Modell, das {min_res} m oder gröber nimmt</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the plan allows no more active planned searches; pause or delete one first</source>
        <translation>der Tarif erlaubt keine weiteren aktiven geplanten Suchen; pausieren oder löschen Sie zuerst eine</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>the planned search {given_id}</source>
        <translation>die geplante Suche {given_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the planned search {name}</source>
        <translation>die geplante Suche {name}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the planned search {template_id}</source>
        <translation>die geplante Suche {template_id}</translation>
    </message>
    <message>
        <location filename="../bridge/judging.py"/>
        <source>the plot</source>
        <translation>die Parzelle</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>the plot id that was sent</source>
        <translation>die gesendete Parzellenkennung</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>the plots with their results, as GeoPackage (for a GIS) and GeoJSON (opens in any text editor)</source>
        <translation>die Parzellen mit ihren Ergebnissen, als GeoPackage (für ein GIS) und GeoJSON (öffnet sich in jedem Texteditor)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the preview of {filename}</source>
        <translation>die Vorschau von {filename}</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>the process ended while it was sending</source>
        <translation>der Prozess endete während des Sendens</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>the processing {given_id} and its results</source>
        <translation>die Verarbeitung {given_id} und ihre Ergebnisse</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the processing {processing_id}</source>
        <translation>die Verarbeitung {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the processing {run}</source>
        <translation>die Verarbeitung {run}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the processings of the planned search {template_id}</source>
        <translation>die Verarbeitungen der geplanten Suche {template_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the project {project_id}</source>
        <translation>das Projekt {project_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the quadkey address must contain {{q}}</source>
        <translation>die Quadkey-Adresse muss {{q}} enthalten</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the rating of the processing {processing_id}</source>
        <translation>die Bewertung der Verarbeitung {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the renamed image {image_id}</source>
        <translation>das umbenannte Bild {image_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the request for the uploaded image was incomplete</source>
        <translation>die Anfrage zum hochgeladenen Bild war unvollständig</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the request has no area</source>
        <translation>die Anfrage hat kein Gebiet</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the request names no kind of imagery source</source>
        <translation>die Anfrage nennt keine Art von Bildquelle</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the request to the imagery check was {request_type} instead of an object</source>
        <translation>die Anfrage an die Bildprüfung war {request_type} statt eines Objekts</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the result of the processing {processing_id}</source>
        <translation>das Ergebnis der Verarbeitung {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/client.py"/>
        <source>the results of the search</source>
        <translation>die Ergebnisse der Suche</translation>
    </message>
    <message>
        <location filename="../providers/epoch/risk.py"/>
        <source>the risk assessment</source>
        <translation>die Risikobewertung</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>the role in each is not known</source>
        <translation>die Rolle in jedem ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/client.py"/>
        <source>the search</source>
        <translation>die Suche</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>the service named no activity, so the scenario cannot be followed</source>
        <translation>der Dienst nannte keine Aktivität, also lässt sich das Szenario nicht verfolgen</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>the service tells none before the run.</source>
        <translation>der Dienst nennt vor dem Lauf keinen.</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>the service tells none.</source>
        <translation>der Dienst nennt keinen.</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>the service's own id</source>
        <translation>die Kennung des Dienstes</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>the size of the area is not checked</source>
        <translation>die Größe des Gebiets wird nicht geprüft</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>the size of the area is not checked and 'usable' is known of own imagery only</source>
        <translation>die Größe des Gebiets wird nicht geprüft, und 'usable' ist nur für eigene Bilder bekannt</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>the state of the activity</source>
        <translation>den Zustand der Aktivität</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the state of the image {image_id}</source>
        <translation>den Zustand des Bildes {image_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the state of the mosaic {mosaic_id}</source>
        <translation>den Zustand des Mosaiks {mosaic_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the state of the processing {processing_id}</source>
        <translation>den Zustand der Verarbeitung {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the storage limits</source>
        <translation>die Speichergrenzen</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>the strata and samples of a sampling design</source>
        <translation>die Schichten und Stichproben eines Entwurfs</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <source>the supplier is asked</source>
        <translation>der Lieferant wird gefragt</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>the tasks of the upload</source>
        <translation>die Aufgaben des Uploads</translation>
    </message>
    <message>
        <location filename="../processing/sinks.py"/>
        <source>the temporary folder</source>
        <translation>der temporäre Ordner</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the tile {tile_location} could not be loaded (status {status}); check the imagery URL</source>
        <translation>die Kachel {tile_location} ließ sich nicht laden (Status {status}); prüfen Sie die Bild-URL</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the tile {tile_location} is not a picture; check the imagery URL</source>
        <translation>die Kachel {tile_location} ist kein Bild; prüfen Sie die Bild-URL</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the tiles are {real_size} pixels; {expected_size} were expected</source>
        <translation>die Kacheln haben {real_size} Pixel; erwartet wurden {expected_size}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the tiles have {real_nchannels} bands; {expected_nchannels} were expected</source>
        <translation>die Kacheln haben {real_nchannels} Kanäle; erwartet wurden {expected_nchannels}</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>the tip is removed where that changes next to nothing</source>
        <translation>die Spitze wird entfernt, wo das so gut wie nichts ändert</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>the upload is not complete; run it again to go on with it</source>
        <translation>der Upload ist nicht vollständig; starten Sie ihn noch einmal, um fortzufahren</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the upload of {filename}</source>
        <translation>das Hochladen von {filename}</translation>
    </message>
    <message>
        <location filename="../providers/beod/tree.py"/>
        <source>the value {node}</source>
        <translation>der Wert {node}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>the value {value}</source>
        <translation>der Wert {value}</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>the vertex is removed where the rest still encloses the plot</source>
        <translation>der Stützpunkt wird entfernt, wo der Rest die Parzelle noch umschließt</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the zoom must be a whole number, it was {actual_zoom}</source>
        <translation>der Zoom muss eine ganze Zahl sein, er war {actual_zoom}</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>there is no folder {parent}</source>
        <translation>es gibt keinen Ordner {parent}</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>there is no profile '{profile}'. Choose one of: {uses}.</source>
        <translation>es gibt kein Profil '{profile}'. Wählen Sie eines von: {uses}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>there is no {instance_type} {uid} in this account</source>
        <translation>in diesem Konto gibt es {instance_type} {uid} nicht</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>these are the results of {}, and another layer is chosen.</source>
        <translation>dies sind die Ergebnisse von {}, gewählt ist ein anderer Layer.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>this account may not use the {instance_type} {uid}</source>
        <translation>dieses Konto darf {instance_type} {uid} nicht verwenden</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>those of all projects are listed</source>
        <translation>aufgelistet sind die aller Projekte</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>to accept the processing {processing_id}</source>
        <translation>Verarbeitung {processing_id} annehmen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to delete areas of the planned search {template_id}</source>
        <translation>Gebiete der geplanten Suche {template_id} löschen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>to delete the project {project_id}</source>
        <translation>Projekt {project_id} löschen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <location filename="../providers/mapflow/runs/client.py"/>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to delete {what}</source>
        <translation>Löschen: {what}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>to link the image</source>
        <translation>Bild verknüpfen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to mark images as seen</source>
        <translation>Bilder als gesehen markieren</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>to name a price</source>
        <translation>Preis nennen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to pause the planned search {search}</source>
        <translation>geplante Suche {search} pausieren</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>to reject the processing {processing_id}</source>
        <translation>Verarbeitung {processing_id} ablehnen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>to rename the image {image_id}</source>
        <translation>Bild {image_id} umbenennen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>to rename the processing {processing_id}</source>
        <translation>Verarbeitung {processing_id} umbenennen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to restart the planned search {search}</source>
        <translation>geplante Suche {search} neu starten</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>to restart the processing {processing_id}</source>
        <translation>Verarbeitung {processing_id} neu starten</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to resume the planned search {search}</source>
        <translation>geplante Suche {search} fortsetzen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>to share the project {project_id} with {email}</source>
        <translation>Projekt {project_id} für {email} freigeben</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>turned to its footprint</source>
        <translation>auf seine Bildfläche gedreht</translation>
    </message>
    <message>
        <location filename="../providers/beod/operations.py"/>
        <location filename="../providers/mapflow/account/models.py"/>
        <location filename="../evidence/flags.py"/>
        <location filename="../processing/deliveries.py"/>
        <location filename="../ui/services_dock.py"/>
        <location filename="../ui/words.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>upload of {collection_id}</source>
        <translation>Upload von {collection_id}</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>virtual raster</source>
        <translation>virtuelles Raster</translation>
    </message>
    <message>
        <location filename="../ui/findings.py"/>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>west,east,south,north in degrees; empty where it is not known.</source>
        <translation>Westen,Osten,Süden,Norden in Grad; leer, wo sie nicht bekannt ist.</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>what answers at this address does not speak as {} does. Look at the address.</source>
        <translation>was unter dieser Adresse antwortet, spricht nicht wie {}. Sehen Sie nach der Adresse.</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>what came is a web page{quoted}</source>
        <translation>was kam, ist eine Webseite{quoted}</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>what came is an error message{quoted}</source>
        <translation>was kam, ist eine Fehlermeldung{quoted}</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>what came is an error of the store{quoted}</source>
        <translation>was kam, ist ein Fehler des Speichers{quoted}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>what is free is not checked</source>
        <translation>was frei ist, wird nicht geprüft</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>what is free is not known</source>
        <translation>was frei ist, ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>what the check of the plots found; opens in any web browser</source>
        <translation>was die Prüfung der Parzellen fand; öffnet sich in jedem Webbrowser</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>what was given</source>
        <translation>was angegeben wurde</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>what was sent to which service and what it answered: ids, states, times and checksums</source>
        <translation>was an welchen Dienst gesendet wurde und was er antwortete: Kennungen, Zustände, Zeiten und Prüfsummen</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>who decided what on which plot, when and why; a row for each decision, the oldest first</source>
        <translation>wer was zu welcher Parzelle wann und warum entschied; eine Zeile je Entscheidung, die älteste zuerst</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>with an error</source>
        <translation>mit Fehler</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>with errors</source>
        <translation>mit Fehlern</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>with warnings only</source>
        <translation>nur mit Warnungen</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>write the day as YYYY-MM-DD</source>
        <translation>schreiben Sie den Tag als YYYY-MM-DD</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>write two capital letters, as GH</source>
        <translation>schreiben Sie zwei Großbuchstaben, wie GH</translation>
    </message>
    <message>
        <location filename="../evidence/flags.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>zoom {actual_zoom} is too high, {max_zoom} is the highest</source>
        <translation>Zoom {actual_zoom} ist zu hoch, {max_zoom} ist der höchste</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>zoom {actual_zoom} is too low, {min_zoom} is the lowest</source>
        <translation>Zoom {actual_zoom} ist zu niedrig, {min_zoom} ist der niedrigste</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>{actual_zoom} is no valid zoom</source>
        <translation>{actual_zoom} ist kein gültiger Zoom</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>{archive} cannot be unpacked ({strerror}).</source>
        <translation>{archive} lässt sich nicht auspacken ({strerror}).</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>{archive} has {members_count} entries, more than {entries}.</source>
        <translation>{archive} hat {members_count} Einträge, mehr als {entries}.</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>{archive} is not a zip that can be read.</source>
        <translation>{archive} ist kein lesbares Zip.</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>{area}: {size} ha in {count} parts on the ellipsoid</source>
        <translation>{area}: {size} ha in {count} Teilen auf dem Ellipsoid</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>{area}: {size} ha on the ellipsoid</source>
        <translation>{area}: {size} ha auf dem Ellipsoid</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>{bad_count} of {features_count} features of {name} are no points or polygons in longitude and latitude (number {named}). Nothing was filed. Export the plots for the EU first.</source>
        <translation>{bad_count} von {features_count} Objekten von {name} sind keine Punkte oder Polygone in Länge und Breite (Nummer {named}). Nichts wurde eingereicht. Exportieren Sie zuerst die Parzellen für die EU.</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>{bare} plots without an outline were left out: no ground, no decision.</source>
        <translation>{bare} Parzellen ohne Umriss wurden ausgelassen: kein Boden, keine Entscheidung.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/operations.py"/>
        <source>{collection_ids} names no collection. Nothing was sent.</source>
        <translation>{collection_ids} nennt keine Kollektion. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>{collection_id} is empty. Nothing was sent. 'List collections' shows the ids there are.</source>
        <translation>{collection_id} ist leer. Nichts wurde gesendet. 'Kollektionen auflisten' zeigt die vorhandenen Kennungen.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{confirm} must be switched on to delete {what}: it cannot be undone. Nothing was sent.</source>
        <translation>{confirm} muss eingeschaltet sein, um zu löschen: {what}. Das lässt sich nicht rückgängig machen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>{count} by {way}</source>
        <translation>{count} über {way}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/progress.py"/>
        <source>{count} failed</source>
        <translation>{count} gescheitert</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{count} of {all} files, {size} MB</source>
        <translation>{count} von {all} Dateien, {size} MB</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{count} of {all} or more files, {size} MB</source>
        <translation>{count} von {all} oder mehr Dateien, {size} MB</translation>
    </message>
    <message>
        <location filename="../bridge/uploads.py"/>
        <source>{count} of {count_2} plots of {layer} are ready to send: {total} ha, about {unit_count} processing units (an estimate), {size} MB.</source>
        <translation>{count} von {count_2} Parzellen von {layer} sind bereit zum Senden: {total} ha, etwa {unit_count} Verarbeitungseinheiten (geschätzt), {size} MB.</translation>
    </message>
    <message>
        <location filename="../bridge/ledger.py"/>
        <source>{count} plots: {fresh} are new or changed, {kept} keep their results of {day}.</source>
        <translation>{count} Parzellen: {fresh} sind neu oder geändert, {kept} behalten ihre Ergebnisse vom {day}.</translation>
    </message>
    <message>
        <location filename="../bridge/ledger.py"/>
        <source>{count} plots: {fresh} are new or changed, {kept} keep their results of {first} to {last}.</source>
        <translation>{count} Parzellen: {fresh} sind neu oder geändert, {kept} behalten ihre Ergebnisse vom {first} bis {last}.</translation>
    </message>
    <message>
        <location filename="../bridge/ledger.py"/>
        <source>{count} plots: {fresh} are new or changed.</source>
        <translation>{count} Parzellen: {fresh} sind neu oder geändert.</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>{count} results came, and none of them fits a plot that was sent: they carry none of its ids, and no outline is that of a plot. They are kept in {where}. Nothing was sent again. The first: {words}</source>
        <translation>{count} Ergebnisse kamen, und keines passt zu einer gesendeten Parzelle: sie tragen keine ihrer Kennungen, und kein Umriss ist der einer Parzelle. Sie sind in {where} aufbewahrt. Nichts wurde noch einmal gesendet. Das erste: {words}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/operations.py"/>
        <source>{damaged} came damaged; the package is fetched again.</source>
        <translation>{damaged} kam beschädigt an; das Paket wird noch einmal geholt.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{damaged}: {reason}; the zip is fetched again.</source>
        <translation>{damaged}: {reason}; das Zip wird noch einmal geholt.</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <source>{decision} by {reviewer}</source>
        <translation>{decision} von {reviewer}</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <source>{decision} on {day}</source>
        <translation>{decision} am {day}</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <source>{decision} on {day} by {reviewer}</source>
        <translation>{decision} am {day} von {reviewer}</translation>
    </message>
    <message>
        <location filename="../processing/collisions.py"/>
        <source>{description} and {description_2} are to go to the same place, {told}, where one would overwrite the other. Nothing was read, sent or written. Give each a file of its own, or a table of its own in a GeoPackage.</source>
        <translation>{description} und {description_2} sollen an denselben Ort, {told}, wo eines das andere überschriebe. Nichts wurde gelesen, gesendet oder geschrieben. Geben Sie jedem eine eigene Datei oder eine eigene Tabelle in einem GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/collisions.py"/>
        <source>{description} is also an input: {told}, given as {title}. Nothing was read, sent or written. Choose another file or table for it.</source>
        <translation>{description} ist auch eine Eingabe: {told}, angegeben als {title}. Nichts wurde gelesen, gesendet oder geschrieben. Wählen Sie dafür eine andere Datei oder Tabelle.</translation>
    </message>
    <message>
        <location filename="../providers/beod/scenario.py"/>
        <source>{dl_models}: this is no JSON list. Nothing was sent. Write [] for the service's own models.</source>
        <translation>{dl_models}: dies ist keine JSON-Liste. Nichts wurde gesendet. Schreiben Sie [] für die eigenen Modelle des Dienstes.</translation>
    </message>
    <message>
        <location filename="../providers/beod/following.py"/>
        <source>{done} of {activities_count} runs ended</source>
        <translation>{done} von {activities_count} Läufen beendet</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{each}: {file} cannot be opened, and is left out.</source>
        <translation>{each}: {file} lässt sich nicht öffnen und wird ausgelassen.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>{email} and {password}</source>
        <translation>{email} und {password}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/queries.py"/>
        <source>{endpoint} needs the id of a collection. Nothing was sent.</source>
        <translation>{endpoint} braucht die Kennung einer Kollektion. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/operations.py"/>
        <source>{error} Asking again.</source>
        <translation>{error} Es wird noch einmal gefragt.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>{error} Nothing was sent. To send it all the same, {anew}.</source>
        <translation>{error} Nichts wurde gesendet. Um es trotzdem zu senden, {anew}.</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{features} in {layers}</source>
        <translation>{features} in {layers}</translation>
    </message>
    <message>
        <location filename="../bridge/asked.py"/>
        <source>{field} holds something secret, which is not kept: fill it in again.</source>
        <translation>{field} enthält etwas Geheimes, das nicht aufgehoben wird: Füllen Sie es wieder aus.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{field} must be the id of {what}. Nothing was sent.</source>
        <translation>{field} muss eine Kennung sein: {what}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>{field}: '{given}' is not a date. Nothing was sent. Write it as YYYY-MM-DD.</source>
        <translation>{field}: '{given}' ist kein Datum. Nichts wurde gesendet. Schreiben Sie es als YYYY-MM-DD.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>{files} about {plots} were packed into {place}.</source>
        <translation>{files} zu {plots} wurden in {place} gepackt.</translation>
    </message>
    <message>
        <location filename="../bridge/rasters.py"/>
        <source>{file} cannot be converted to a GeoTIFF ({why}). Nothing was sent.</source>
        <translation>{file} lässt sich nicht in ein GeoTIFF umwandeln ({why}). Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../bridge/arrow.py"/>
        <source>{file} cannot be opened any more</source>
        <translation>{file} lässt sich nicht mehr öffnen</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} cannot be opened: another program keeps it, or you may not read it.</source>
        <translation>{file} lässt sich nicht öffnen: ein anderes Programm hält die Datei, oder Sie dürfen sie nicht lesen.</translation>
    </message>
    <message>
        <location filename="../processing/evidence.py"/>
        <source>{file} cannot be read as a zip file ({error}). Nothing was changed. Choose the file that 'Make an evidence pack' wrote, or get it again from where it is kept.</source>
        <translation>{file} lässt sich nicht als Zip-Datei lesen ({error}). Nichts wurde geändert. Wählen Sie die Datei, die 'Nachweispaket erstellen' geschrieben hat, oder holen Sie sie noch einmal von dort, wo sie aufbewahrt wird.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file} cannot be read as {file_format}. Nothing was sent.</source>
        <translation>{file} lässt sich nicht als {file_format} lesen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>{file} has no plot in it. Nothing was filed. Export the plots for the EU first.</source>
        <translation>In {file} ist keine Parzelle. Nichts wurde eingereicht. Exportieren Sie zuerst die Parzellen für die EU.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} has several layers, of which {layer} was taken. To take another give {others}.</source>
        <translation>{file} hat mehrere Layer; genommen wurde {layer}. Um einen anderen zu nehmen, geben Sie {others} an.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} holds no layer that QGIS knows.</source>
        <translation>{file} enthält keinen Layer, den QGIS kennt.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} holds several layers: give one of them, as {given}, or unpack it and give the file.</source>
        <translation>{file} enthält mehrere Layer: geben Sie einen davon an, wie {given}, oder packen Sie es aus und geben Sie die Datei an.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} holds {lacking} without its {lacking_2} file: pack all files of a Shapefile together.</source>
        <translation>{file} enthält {lacking} ohne die {lacking_2}-Datei dazu: packen Sie alle Dateien eines Shapefiles zusammen.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} holds {layer}, which cannot be opened: it is damaged, or of a kind that needs a plugin.</source>
        <translation>{file} enthält {layer}, das sich nicht öffnen lässt: es ist beschädigt oder von einer Art, die eine Erweiterung braucht.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} is GeoParquet, which this QGIS cannot read, as its GDAL has no Parquet driver: save it as a GeoPackage with one that has.</source>
        <translation>{file} ist GeoParquet, das dieses QGIS nicht lesen kann, da sein GDAL keinen Parquet-Treiber hat: speichern Sie es mit einem, das ihn hat, als GeoPackage.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is a PDF, which has no plots to read: ask for a GeoPackage, a GeoJSON file or a Shapefile.</source>
        <translation>{file} ist ein PDF ohne lesbare Parzellen: bitten Sie um ein GeoPackage, eine GeoJSON-Datei oder ein Shapefile.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is a QGIS project: open it, and give one of its layers.</source>
        <translation>{file} ist ein QGIS-Projekt: öffnen Sie es, und geben Sie einen seiner Layer an.</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>{file} is a file</source>
        <translation>{file} ist eine Datei</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>{file} is a folder</source>
        <translation>{file} ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is a packed archive: unpack it, and give the file in it.</source>
        <translation>{file} ist ein gepacktes Archiv: entpacken Sie es, und geben Sie die Datei darin an.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is a part of a Shapefile: give {main}, with the others beside it.</source>
        <translation>{file} ist ein Teil eines Shapefiles: geben Sie {main} an, mit den anderen Dateien daneben.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is a web page that was saved under that name: download the file itself.</source>
        <translation>{file} ist eine Webseite, die unter diesem Namen gespeichert wurde: laden Sie die Datei selbst herunter.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>{file} is copied into a compressed GeoTIFF first.</source>
        <translation>{file} wird zuerst in ein komprimiertes GeoTIFF kopiert.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} is damaged, or no zip: fetch or pack it again.</source>
        <translation>{file} ist beschädigt oder kein Zip: holen oder packen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../providers/steps.py"/>
        <source>{file} is damaged. Nothing was sent. Run the algorithm again.</source>
        <translation>{file} ist beschädigt. Nichts wurde gesendet. Starten Sie den Algorithmus noch einmal.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is empty, so it was not written to its end: get it again.</source>
        <translation>{file} ist leer, wurde also nicht zu Ende geschrieben: holen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>{file} is larger than 25 MB, which a statement takes. Nothing was filed. Split it.</source>
        <translation>{file} ist größer als die 25 MB, die eine Erklärung nimmt. Nichts wurde eingereicht. Teilen Sie es.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is locked by another program: close it there, and try again.</source>
        <translation>{file} ist von einem anderen Programm gesperrt: schließen Sie die Datei dort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>{file} is no GeoJSON with plots. Nothing was filed. Export the plots for the EU first.</source>
        <translation>{file} ist kein GeoJSON mit Parzellen. Nichts wurde eingereicht. Exportieren Sie zuerst die Parzellen für die EU.</translation>
    </message>
    <message>
        <location filename="../bridge/decisions.py"/>
        <source>{file} is no GeoPackage that can be written to, so no decision was stored. Choose another file; a new one is made.</source>
        <translation>{file} ist kein beschreibbares GeoPackage, also wurde keine Entscheidung gespeichert. Wählen Sie eine andere Datei; eine neue wird angelegt.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} is no file that QGIS can read as a layer: it is damaged, or of a kind that needs a plugin.</source>
        <translation>{file} ist keine Datei, die QGIS als Layer lesen kann: sie ist beschädigt oder von einer Art, die eine Erweiterung braucht.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>{file} is not a path of this service: it must begin with one slash. Nothing was sent.</source>
        <translation>{file} ist kein Pfad dieses Dienstes: er muss mit einem Schrägstrich beginnen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../bridge/rasters.py"/>
        <source>{file} is not a raster that can be read. Nothing was sent.</source>
        <translation>{file} ist kein lesbares Raster. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{file} is not shown: a shapefile needs its .shx and .dbf beside it, and one is missing.</source>
        <translation>{file} wird nicht gezeigt: ein Shapefile braucht .shx und .dbf daneben, und eines fehlt.</translation>
    </message>
    <message>
        <location filename="../processing/evidence.py"/>
        <source>{file} is not whole: {changed_count} files differ ({named}).</source>
        <translation>{file} ist nicht ganz: {changed_count} Dateien weichen ab ({named}).</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>{file} is not yours to write</source>
        <translation>{file} dürfen Sie nicht schreiben</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file} is sent unchecked. {cause__}</source>
        <translation>{file} wird ungeprüft gesendet. {cause__}</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} is text in UTF-16, which QGIS does not read as a table: save it as UTF-8.</source>
        <translation>{file} ist Text in UTF-16, den QGIS nicht als Tabelle liest: speichern Sie ihn als UTF-8.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} is text that QGIS does not open by itself: load it with {menu}, and give that layer.</source>
        <translation>{file} ist Text, den QGIS nicht von selbst öffnet: laden Sie ihn mit {menu}, und geben Sie diesen Layer an.</translation>
    </message>
    <message>
        <location filename="../processing/evidence.py"/>
        <source>{file} is whole: {files} files are as they were written.</source>
        <translation>{file} ist ganz: {files} Dateien sind, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} only names a file that is kept elsewhere (Git LFS): get that file.</source>
        <translation>{file} nennt nur eine Datei, die anderswo liegt (Git LFS): holen Sie jene Datei.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file} says that its coordinates are {authid}; the service takes longitude/latitude.</source>
        <translation>{file} sagt, seine Koordinaten seien {authid}; der Dienst nimmt Länge/Breite.</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>{file} unpacks to more than {most} GB, which no result of {size} MB does.</source>
        <translation>{file} entpackt sich auf mehr als {most} GB, was kein Ergebnis von {size} MB tut.</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>{file} would unpack to more than {most} GB, which no result of {size} MB does.</source>
        <translation>{file} würde sich auf mehr als {most} GB entpacken, was kein Ergebnis von {size} MB tut.</translation>
    </message>
    <message>
        <location filename="../processing/collisions.py"/>
        <source>{file}, table {table}</source>
        <translation>{file}, Tabelle {table}</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: it cannot be copied into one GeoTIFF ({why}).</source>
        <translation>{file}: es lässt sich nicht in ein GeoTIFF kopieren ({why}).</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: its tiles cannot be put together ({why}).</source>
        <translation>{file}: seine Kacheln lassen sich nicht zusammensetzen ({why}).</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: none of its {count} tiles can be read.</source>
        <translation>{file}: keine seiner {count} Kacheln ist lesbar.</translation>
    </message>
    <message>
        <location filename="../bridge/crs.py"/>
        <source>{file}: such a file always means longitude and latitude, and the layer {name} has no coordinate reference system that says where it is. Nothing was written. Choose a GeoPackage.</source>
        <translation>{file}: eine solche Datei bedeutet immer Länge und Breite, und der Layer {name} hat kein Koordinatenbezugssystem, das sagt, wo er liegt. Nichts wurde geschrieben. Wählen Sie ein GeoPackage.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file}: the service takes GeoJSON (.geojson), CSV (.csv), a zipped Shapefile (.zip) or GeoParquet (.parquet). Nothing was sent.</source>
        <translation>{file}: der Dienst nimmt GeoJSON (.geojson), CSV (.csv), ein gezipptes Shapefile (.zip) oder GeoParquet (.parquet). Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: this version of QGIS cannot show it (3D tiles need 3.34 or later). It is at {layer}</source>
        <translation>{file}: diese Version von QGIS kann es nicht zeigen (3D-Kacheln brauchen 3.34 oder neuer). Es liegt unter {layer}</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file}: {feature_count} plots, {areas} ha.</source>
        <translation>{file}: {feature_count} Parzellen, {areas} ha.</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: {file_2} cannot be read and is left out ({error}).</source>
        <translation>{file}: {file_2} lässt sich nicht lesen und wird ausgelassen ({error}).</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: {file_2} is not a raster that can be read, and is left out.</source>
        <translation>{file}: {file_2} ist kein lesbares Raster und wird ausgelassen.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>{file}: {plots}, {features}, {area} ha, {producers}, {size} MB.</source>
        <translation>{file}: {plots}, {features}, {area} ha, {producers}, {size} MB.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file}: {rule} ({count}). The file is sent as it is.</source>
        <translation>{file}: {rule} ({count}). Die Datei wird gesendet, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: {target} could not be written to the end.</source>
        <translation>{file}: {target} ließ sich nicht zu Ende schreiben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>{fit} of {count} plots may be sent; {n} plots have errors and should be corrected first.</source>
        <comment>number</comment>
        <extracomment>One: {fit} of {count} plots may be sent; 1 plot has an error and should be corrected first.</extracomment>
        <translation><numerusform>{fit} von {count} Parzellen dürfen gesendet werden; {n} Parzelle hat einen Fehler und sollte zuerst berichtigt werden.</numerusform><numerusform>{fit} von {count} Parzellen dürfen gesendet werden; {n} Parzellen haben Fehler und sollten zuerst berichtigt werden.</numerusform></translation>
    </message>
    <message>
        <location filename="../processing/repair.py"/>
        <source>{fixed} plots repaired, {unchanged} unchanged, {rejected} rejected.</source>
        <translation>{fixed} Parzellen repariert, {unchanged} unverändert, {rejected} abgewiesen.</translation>
    </message>
    <message>
        <location filename="../processing/packets.py"/>
        <source>{folder} is a file, and the packets need a folder. Nothing was written. Choose another place.</source>
        <translation>{folder} ist eine Datei, und die Päckchen brauchen einen Ordner. Nichts wurde geschrieben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>{hectares} ha</source>
        <translation>{hectares} ha</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>{host} takes the connection, but did not answer within three seconds.</source>
        <translation>{host} nimmt die Verbindung an, antwortete aber nicht in drei Sekunden.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>{image} was not uploaded</source>
        <translation>{image} wurde nicht hochgeladen</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>{job} failed at {service}: {job_2}</source>
        <translation>{job} ist bei {service} gescheitert: {job_2}</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>{job} is being sent by another QGIS.</source>
        <translation>{job} wird gerade von einem anderen QGIS gesendet.</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>{job} was never sent; run it again to send it.</source>
        <translation>{job} wurde nie gesendet; starten Sie es noch einmal, um es zu senden.</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>{job}: the service shows no trace of it. Run it again to look again, or {anew}.</source>
        <translation>{job}: der Dienst zeigt keine Spur davon. Starten Sie es noch einmal, um wieder nachzusehen, oder {anew}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>{kind} tiles</source>
        <translation>{kind}-Kacheln</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{later}; {anew} to send a new one, which may cost a second time.</source>
        <translation>{later}; {anew}, um etwas Neues zu senden, was ein zweites Mal kosten kann.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{later}; {anew} to send a new one.</source>
        <translation>{later}; {anew}, um etwas Neues zu senden.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{layer} has no column '{column}'. Nothing was sent. It has {columns}.</source>
        <translation>{layer} hat keine Spalte '{column}'. Nichts wurde gesendet. Es hat {columns}.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{layer} is a table without geometry, whose column '{column}' holds outlines as text (WKT): load it with {menu} and 'Well known text', and give that layer.</source>
        <translation>{layer} ist eine Tabelle ohne Geometrie, deren Spalte '{column}' Umrisse als Text (WKT) enthält: laden Sie sie mit {menu} und 'Well known text', und geben Sie diesen Layer an.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{layer} is a table without geometry, whose columns '{lon}' and '{lat}' look like places: load it with {menu} and 'Point coordinates' and 'DMS coordinates', or run 'Create points layer from table', and give that layer.</source>
        <translation>{layer} ist eine Tabelle ohne Geometrie, deren Spalten '{lon}' und '{lat}' nach Orten aussehen: laden Sie sie mit {menu} und 'Punktkoordinaten' und 'GMS-Koordinaten', oder starten Sie 'Punktlayer aus Tabelle erzeugen', und geben Sie diesen Layer an.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{layer} is a table without geometry, whose columns '{lon}' and '{lat}' look like places: load it with {menu} and 'Point coordinates', or run 'Create points layer from table', and give that layer.</source>
        <translation>{layer} ist eine Tabelle ohne Geometrie, deren Spalten '{lon}' und '{lat}' nach Orten aussehen: laden Sie sie mit {menu} und 'Punktkoordinaten', oder starten Sie 'Punktlayer aus Tabelle erzeugen', und geben Sie diesen Layer an.</translation>
    </message>
    <message>
        <location filename="../bridge/rasters.py"/>
        <source>{layer} is not a raster file on this computer. Nothing was sent. Save it as a file first.</source>
        <translation>{layer} ist keine Rasterdatei auf diesem Rechner. Nichts wurde gesendet. Speichern Sie es zuerst als Datei.</translation>
    </message>
    <message>
        <location filename="../ui/loading.py"/>
        <source>{layer} is on the map, but not named, styled and grouped as it should be.</source>
        <translation>{layer} ist auf der Karte, aber nicht benannt, gestaltet und gruppiert, wie es sein sollte.</translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/sources.py"/>
        <source>{layer}, {n} features, {crs}</source>
        <comment>number</comment>
        <extracomment>One: {layer}, {n} feature, {crs}</extracomment>
        <translation><numerusform>{layer}, {n} Objekt, {crs}</numerusform><numerusform>{layer}, {n} Objekte, {crs}</numerusform></translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{layer}: {count} part(s), {area} ha.</source>
        <translation>{layer}: {count} Teil(e), {area} ha.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>{layer}: {message} Nothing was written.</source>
        <translation>{layer}: {message} Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>{left} findings without an outline were left out: no ground, no decision.</source>
        <translation>{left} Befunde ohne Umriss wurden ausgelassen: kein Boden, keine Entscheidung.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/models.py"/>
        <source>{left} km2</source>
        <translation>{left} km2</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>{matched} of {sent} plots have results.</source>
        <translation>{matched} von {sent} Parzellen haben Ergebnisse.</translation>
    </message>
    <message>
        <location filename="../providers/beod/following.py"/>
        <source>{missing} of the runs could not be started or followed; run the algorithm again to go on</source>
        <translation>{missing} der Läufe ließen sich nicht starten oder verfolgen; starten Sie den Algorithmus noch einmal, um fortzufahren</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>{model} over {total} ha in {words} with {chosen}.</source>
        <translation>{model} über {total} ha in {words} mit {chosen}.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>{name} broke off after {came} of {due} bytes. Try again.</source>
        <translation>{name} brach nach {came} von {due} Byte ab. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name} crosses the 180 degree meridian. Nothing was sent. Split it there.</source>
        <translation>{name} quert den 180. Längengrad. Nichts wurde gesendet. Teilen Sie es dort.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{name} did arrive: following it.</source>
        <translation>{name} kam an: es wird verfolgt.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name} has no geometry and is left out.</source>
        <translation>{name} hat keine Geometrie und wird ausgelassen.</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>{name} has {came} bytes where {size} are due.</source>
        <translation>{name} hat {came} Byte, wo {size} fällig sind.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{name} is a table without geometry, so it has no plots: join it to a layer that has them.</source>
        <translation>{name} ist eine Tabelle ohne Geometrie, hat also keine Parzellen: verbinden Sie sie mit einem Layer, der sie hat.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>{name} is in the mosaic already.</source>
        <translation>{name} ist schon im Mosaik.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name} is left out: {error}.</source>
        <translation>{name} wird ausgelassen: {error}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>{name} is no longer what it was at {parent}. It was not sent.</source>
        <translation>{name} ist nicht mehr, was es in {parent} war. Es wurde nicht gesendet.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name} is not valid ({why}). Nothing was sent. 'Check plots' shows where; 'Repair a copy' can mend it.</source>
        <translation>{name} ist nicht gültig ({why}). Nichts wurde gesendet. 'Parzellen prüfen' zeigt, wo; 'Eine Kopie reparieren' kann es beheben.</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>{name} is not what was to come: {wrong}.</source>
        <translation>{name} ist nicht, was kommen sollte: {wrong}.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name} lies outside longitude -180..180, latitude -90..90. Nothing was sent.</source>
        <translation>{name} liegt außerhalb von Länge -180..180, Breite -90..90. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>{name} must not be empty. Nothing was sent.</source>
        <translation>{name} darf nicht leer sein. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>{name} was not uploaded: {words}</source>
        <translation>{name} wurde nicht hochgeladen: {words}</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name}: {error}. Nothing was sent.</source>
        <translation>{name}: {error}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../bridge/claims.py"/>
        <source>{number} of {layer}</source>
        <translation>{number} von {layer}</translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/deliveries.py"/>
        <source>{n} are gone</source>
        <comment>number</comment>
        <extracomment>One: {n} is gone</extracomment>
        <translation><numerusform>{n} ist weg</numerusform><numerusform>{n} sind weg</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>{n} bands</source>
        <comment>number</comment>
        <extracomment>One: {n} band</extracomment>
        <translation><numerusform>{n} Kanal</numerusform><numerusform>{n} Kanäle</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/wording.py"/>
        <source>{n} bytes</source>
        <comment>number</comment>
        <extracomment>One: {n} byte</extracomment>
        <translation><numerusform>{n} Byte</numerusform><numerusform>{n} Byte</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/wording.py"/>
        <source>{n} credits</source>
        <comment>number</comment>
        <extracomment>One: {n} credit</extracomment>
        <translation><numerusform>{n} Credit</numerusform><numerusform>{n} Credits</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/beod/area.py"/>
        <source>{n} credits are left</source>
        <comment>number</comment>
        <extracomment>One: {n} credit is left</extracomment>
        <translation><numerusform>{n} Credit ist übrig</numerusform><numerusform>{n} Credits sind übrig</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/epoch/ndjson.py"/>
        <location filename="../providers/mapflow/runs/results.py"/>
        <location filename="../processing/eudr.py"/>
        <source>{n} features</source>
        <comment>number</comment>
        <extracomment>One: {n} feature</extracomment>
        <translation><numerusform>{n} Objekt</numerusform><numerusform>{n} Objekte</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/misfits.py"/>
        <source>{n} features are {family}, which this output cannot hold beside the others.</source>
        <comment>number</comment>
        <extracomment>One: {n} feature is of another type ({family}), which this output cannot hold beside the others.</extracomment>
        <translation><numerusform>{n} Objekt ist {family}, was diese Ausgabe neben den anderen nicht fassen kann.</numerusform><numerusform>{n} Objekte sind {family}, was diese Ausgabe neben den anderen nicht fassen kann.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/misfits.py"/>
        <source>{n} features are {family}: they are in {layer}</source>
        <comment>number</comment>
        <extracomment>One: {n} feature is of another type ({family}): it is in {layer}</extracomment>
        <translation><numerusform>{n} Objekt ist von einem anderen Typ ({family}): es ist in {layer}</numerusform><numerusform>{n} Objekte sind {family}: sie sind in {layer}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/runs/operations.py"/>
        <source>{n} features in the result.</source>
        <comment>number</comment>
        <extracomment>One: {n} feature in the result.</extracomment>
        <translation><numerusform>{n} Objekt im Ergebnis.</numerusform><numerusform>{n} Objekte im Ergebnis.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/beod/download.py"/>
        <location filename="../processing/packs.py"/>
        <source>{n} files</source>
        <comment>number</comment>
        <extracomment>One: {n} file</extracomment>
        <translation><numerusform>{n} Datei</numerusform><numerusform>{n} Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/packets.py"/>
        <source>{n} findings are about no plot of {layer}; they were left out.</source>
        <comment>number</comment>
        <extracomment>One: {n} finding is about no plot of {layer}; it was left out.</extracomment>
        <translation><numerusform>{n} Befund gehört zu keiner Parzelle von {layer}; er wurde ausgelassen.</numerusform><numerusform>{n} Befunde gehören zu keiner Parzelle von {layer}; sie wurden ausgelassen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/pages.py"/>
        <source>{n} findings.</source>
        <comment>number</comment>
        <extracomment>One: {n} finding.</extracomment>
        <translation><numerusform>{n} Befund.</numerusform><numerusform>{n} Befunde.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} flagged plots have no decision.</source>
        <comment>number</comment>
        <extracomment>One: {n} flagged plot has no decision.</extracomment>
        <translation><numerusform>Über {n} markierte Parzelle ist nicht entschieden.</numerusform><numerusform>Über {n} markierte Parzellen ist nicht entschieden.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} flagged plots were accepted in the review.</source>
        <comment>number</comment>
        <extracomment>One: {n} flagged plot was accepted in the review.</extracomment>
        <translation><numerusform>{n} markierte Parzelle wurde in der Durchsicht angenommen.</numerusform><numerusform>{n} markierte Parzellen wurden in der Durchsicht angenommen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/deliveries.py"/>
        <source>{n} ids stand more than once in {delivery} ({ids})</source>
        <comment>number</comment>
        <extracomment>One: {n} id stands more than once in {delivery} ({ids})</extracomment>
        <translation><numerusform>{n} Kennung steht mehr als einmal in {delivery} ({ids})</numerusform><numerusform>{n} Kennungen stehen mehr als einmal in {delivery} ({ids})</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>{n} images</source>
        <comment>number</comment>
        <extracomment>One: {n} image</extracomment>
        <translation><numerusform>{n} Bild</numerusform><numerusform>{n} Bilder</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>{n} images and mosaics</source>
        <comment>number</comment>
        <extracomment>One: {n} image or mosaic</extracomment>
        <translation><numerusform>{n} Bild oder Mosaik</numerusform><numerusform>{n} Bilder und Mosaike</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>{n} images of your own</source>
        <comment>number</comment>
        <extracomment>One: {n} image of your own</extracomment>
        <translation><numerusform>{n} eigenes Bild</numerusform><numerusform>{n} eigene Bilder</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/eudr.py"/>
        <source>{n} more plots have errors.</source>
        <comment>number</comment>
        <extracomment>One: {n} more plot has errors.</extracomment>
        <translation><numerusform>{n} weitere Parzelle hat Fehler.</numerusform><numerusform>{n} weitere Parzellen haben Fehler.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/fitness.py"/>
        <source>{n} more plots stay home for such reasons.</source>
        <comment>number</comment>
        <extracomment>One: {n} more plot stays home for such reasons.</extracomment>
        <translation><numerusform>{n} weitere Parzelle bleibt aus solchen Gründen hier.</numerusform><numerusform>{n} weitere Parzellen bleiben aus solchen Gründen hier.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/fitness.py"/>
        <location filename="../processing/eudr.py"/>
        <source>{n} of {count} plots of {layer} have errors: {rules}.</source>
        <comment>number</comment>
        <extracomment>One: {n} of {count} plots of {layer} has errors: {rules}.</extracomment>
        <translation><numerusform>{n} von {count} Parzellen von {layer} hat Fehler: {rules}.</numerusform><numerusform>{n} von {count} Parzellen von {layer} haben Fehler: {rules}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/areas.py"/>
        <source>{n} of {count} polygons of {layer} have errors: {rules}.</source>
        <comment>number</comment>
        <extracomment>One: {n} of {count} polygons of {layer} has errors: {rules}.</extracomment>
        <translation><numerusform>{n} von {count} Polygonen von {layer} hat Fehler: {rules}.</numerusform><numerusform>{n} von {count} Polygonen von {layer} haben Fehler: {rules}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/following.py"/>
        <source>{n} of {wanted} runs are started; run it again to start the others</source>
        <comment>number</comment>
        <extracomment>One: {n} of {wanted} runs is started; run it again to start the others</extracomment>
        <translation><numerusform>{n} von {wanted} Läufen ist gestartet; starten Sie es noch einmal für die anderen</numerusform><numerusform>{n} von {wanted} Läufen sind gestartet; starten Sie es noch einmal für die anderen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/packets.py"/>
        <source>{n} packets were written to {folder}.</source>
        <comment>number</comment>
        <extracomment>One: {n} packet was written to {folder}.</extracomment>
        <translation><numerusform>{n} Päckchen wurde in {folder} geschrieben.</numerusform><numerusform>{n} Päckchen wurden in {folder} geschrieben.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/atlas.py"/>
        <source>{n} pages were written to {file}.</source>
        <comment>number</comment>
        <extracomment>One: {n} page was written to {file}.</extracomment>
        <translation><numerusform>{n} Seite wurde in {file} geschrieben.</numerusform><numerusform>{n} Seiten wurden in {file} geschrieben.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <location filename="../processing/eudr.py"/>
        <location filename="../processing/packs.py"/>
        <source>{n} plots</source>
        <comment>number</comment>
        <extracomment>One: {n} plot</extracomment>
        <translation><numerusform>{n} Parzelle</numerusform><numerusform>{n} Parzellen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots are there twice: their ground would be declared again.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot is there twice: its ground would be declared again.</extracomment>
        <translation><numerusform>{n} Parzelle ist doppelt da: ihr Boden würde noch einmal erklärt.</numerusform><numerusform>{n} Parzellen sind doppelt da: ihr Boden würde noch einmal erklärt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/collection.py"/>
        <source>{n} plots came back in several parts, which are put together again.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot came back in several parts, which are put together again.</extracomment>
        <translation><numerusform>{n} Parzelle kam in mehreren Teilen zurück, die wieder zusammengefügt sind.</numerusform><numerusform>{n} Parzellen kamen in mehreren Teilen zurück, die wieder zusammengefügt sind.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/drawing.py"/>
        <source>{n} plots have no place to draw.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot has no place to draw.</extracomment>
        <translation><numerusform>{n} Parzelle hat keinen Ort zum Zeichnen.</numerusform><numerusform>{n} Parzellen haben keinen Ort zum Zeichnen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots have no result on this computer.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot has no result on this computer.</extracomment>
        <translation><numerusform>{n} Parzelle hat auf diesem Rechner kein Ergebnis.</numerusform><numerusform>{n} Parzellen haben auf diesem Rechner kein Ergebnis.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/collection.py"/>
        <source>{n} plots have results of several periods: a row for each of them.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot has results of several periods: a row for each of them.</extracomment>
        <translation><numerusform>{n} Parzelle hat Ergebnisse mehrerer Zeiträume: je eine Zeile.</numerusform><numerusform>{n} Parzellen haben Ergebnisse mehrerer Zeiträume: je eine Zeile.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/drawing.py"/>
        <source>{n} plots lie far from the others, outside this picture.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot lies far from the others, outside this picture.</extracomment>
        <translation><numerusform>{n} Parzelle liegt weit von den anderen, außerhalb dieses Bildes.</numerusform><numerusform>{n} Parzellen liegen weit von den anderen, außerhalb dieses Bildes.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/words.py"/>
        <source>{n} plots of the layer to compare with have no ground on the globe, so no claim on them was looked for; check that layer by itself, it tells why.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot of the layer to compare with has no ground on the globe, so no claim on it was looked for; check that layer by itself, it tells why.</extracomment>
        <translation><numerusform>{n} Parzelle des Vergleichslayers hat keinen Grund auf dem Globus, daher wurde kein Anspruch darauf gesucht; prüfen Sie diesen Layer für sich, dann sehen Sie warum.</numerusform><numerusform>{n} Parzellen des Vergleichslayers haben keinen Grund auf dem Globus, daher wurde kein Anspruch darauf gesucht; prüfen Sie diesen Layer für sich, dann sehen Sie warum.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/deliveries.py"/>
        <source>{n} plots of {delivery} have no id (features {features})</source>
        <comment>number</comment>
        <extracomment>One: {n} plot of {delivery} has no id (feature {features})</extracomment>
        <translation><numerusform>{n} Parzelle von {delivery} hat keine Kennung (Objekt {features})</numerusform><numerusform>{n} Parzellen von {delivery} haben keine Kennung (Objekte {features})</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/eudr.py"/>
        <source>{n} plots of {layer} cannot be written: {named} Nothing was written. Choose to leave them out.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot of {layer} cannot be written: {named} Nothing was written. Choose to leave it out.</extracomment>
        <translation><numerusform>{n} Parzelle von {layer} lässt sich nicht schreiben: {named} Nichts wurde geschrieben. Lassen Sie sie aus.</numerusform><numerusform>{n} Parzellen von {layer} lassen sich nicht schreiben: {named} Nichts wurde geschrieben. Lassen Sie sie aus.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/ledger.py"/>
        <source>{n} plots stay home, as they are under way in {jobs}.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot stays home, as it is under way in {jobs}.</extracomment>
        <translation><numerusform>{n} Parzelle bleibt hier, da sie in {jobs} in Arbeit ist.</numerusform><numerusform>{n} Parzellen bleiben hier, da sie in {jobs} in Arbeit sind.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots were declared before, in the statement {reference} of {day}.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot was declared before, in the statement {reference} of {day}.</extracomment>
        <translation><numerusform>{n} Parzelle wurde schon erklärt, in der Erklärung {reference} vom {day}.</numerusform><numerusform>{n} Parzellen wurden schon erklärt, in der Erklärung {reference} vom {day}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/eudr.py"/>
        <source>{n} plots were left out.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot was left out.</extracomment>
        <translation><numerusform>{n} Parzelle wurde ausgelassen.</numerusform><numerusform>{n} Parzellen wurden ausgelassen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots were put off in the review.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot was put off in the review.</extracomment>
        <translation><numerusform>{n} Parzelle wurde in der Durchsicht zurückgestellt.</numerusform><numerusform>{n} Parzellen wurden in der Durchsicht zurückgestellt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots were rejected in the review and would be declared all the same.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot was rejected in the review and would be declared all the same.</extracomment>
        <translation><numerusform>{n} Parzelle wurde in der Durchsicht abgelehnt und würde trotzdem erklärt.</numerusform><numerusform>{n} Parzellen wurden in der Durchsicht abgelehnt und würden trotzdem erklärt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots with deforestation found.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot with deforestation found.</extracomment>
        <translation><numerusform>{n} Parzelle mit gefundener Entwaldung.</numerusform><numerusform>{n} Parzellen mit gefundener Entwaldung.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/drawing.py"/>
        <source>{n} plots, {faulty} with errors</source>
        <comment>number</comment>
        <extracomment>One: {n} plot, {faulty} with errors</extracomment>
        <translation><numerusform>{n} Parzelle, {faulty} mit Fehlern</numerusform><numerusform>{n} Parzellen, {faulty} mit Fehlern</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/pages.py"/>
        <source>{n} plots, {flagged} of them flagged, {unassessed} not assessed.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot, {flagged} of them flagged, {unassessed} not assessed.</extracomment>
        <translation><numerusform>{n} Parzelle, {flagged} davon markiert, {unassessed} nicht bewertet.</numerusform><numerusform>{n} Parzellen, {flagged} davon markiert, {unassessed} nicht bewertet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/check.py"/>
        <source>{n} plots: {fit} fit to send, {bad} with errors.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot: {fit} fit to send, {bad} with errors.</extracomment>
        <translation><numerusform>{n} Parzelle: {fit} sendbar, {bad} mit Fehlern.</numerusform><numerusform>{n} Parzellen: {fit} sendbar, {bad} mit Fehlern.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/deliveries.py"/>
        <source>{n} plots: {new} new, {changed} changed, {unchanged} unchanged; {gone}</source>
        <comment>number</comment>
        <extracomment>One: {n} plot: {new} new, {changed} changed, {unchanged} unchanged; {gone}</extracomment>
        <translation><numerusform>{n} Parzelle: {new} neu, {changed} geändert, {unchanged} unverändert; {gone}</numerusform><numerusform>{n} Parzellen: {new} neu, {changed} geändert, {unchanged} unverändert; {gone}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/eudr.py"/>
        <source>{n} producers</source>
        <comment>number</comment>
        <extracomment>One: {n} producer</extracomment>
        <translation><numerusform>{n} Erzeuger</numerusform><numerusform>{n} Erzeuger</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/paging.py"/>
        <source>{n} results</source>
        <comment>number</comment>
        <extracomment>One: {n} result</extracomment>
        <translation><numerusform>{n} Ergebnis</numerusform><numerusform>{n} Ergebnisse</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/collection.py"/>
        <source>{n} results fit no plot; they are kept in {where}.</source>
        <comment>number</comment>
        <extracomment>One: {n} result fits no plot; it is kept in {where}.</extracomment>
        <translation><numerusform>{n} Ergebnis passt zu keiner Parzelle; es ist in {where} aufbewahrt.</numerusform><numerusform>{n} Ergebnisse passen zu keiner Parzelle; sie sind in {where} aufbewahrt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/collection.py"/>
        <source>{n} results found their plots: {ways}.</source>
        <comment>number</comment>
        <extracomment>One: {n} result found its plot: {ways}.</extracomment>
        <translation><numerusform>{n} Ergebnis fand seine Parzelle: {ways}.</numerusform><numerusform>{n} Ergebnisse fanden ihre Parzellen: {ways}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>{n} runs</source>
        <comment>number</comment>
        <extracomment>One: {n} run</extracomment>
        <translation><numerusform>{n} Lauf</numerusform><numerusform>{n} Läufen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/epoch/sampling.py"/>
        <source>{n} samples</source>
        <comment>number</comment>
        <extracomment>One: {n} sample</extracomment>
        <translation><numerusform>{n} Stichprobe</numerusform><numerusform>{n} Stichproben</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>{n} search results of {provider}</source>
        <comment>number</comment>
        <extracomment>One: {n} search result of {provider}</extracomment>
        <translation><numerusform>{n} Suchergebnis von {provider}</numerusform><numerusform>{n} Suchergebnisse von {provider}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/epoch/sampling.py"/>
        <source>{n} strata</source>
        <comment>number</comment>
        <extracomment>One: {n} stratum</extracomment>
        <translation><numerusform>{n} Schicht</numerusform><numerusform>{n} Schichten</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>{n} times</source>
        <comment>number</comment>
        <extracomment>One: once</extracomment>
        <translation><numerusform>einmal</numerusform><numerusform>{n}-mal</numerusform></translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>{opened}: vector tiles at {layer}</source>
        <translation>{opened}: Vektorkacheln unter {layer}</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>{output} cannot be written: {file} is no database that opens for writing. Nothing was sent.</source>
        <translation>{output} lässt sich nicht schreiben: {file} ist keine Datenbank, die sich zum Schreiben öffnen lässt. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>{output} cannot be written: {why}. Nothing was sent.</source>
        <translation>{output} lässt sich nicht schreiben: {why}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../bridge/settings.py"/>
        <source>{poll_scale} must be a number from 0 up, not '{text}'. Nothing was sent.</source>
        <translation>{poll_scale} muss eine Zahl ab 0 sein, nicht '{text}'. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../checks/repair.py"/>
        <source>{profile} do not take this type of geometry.</source>
        <translation>{profile} nehmen diesen Geometrietyp nicht an.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>{reference} or {uuid}</source>
        <translation>{reference} oder {uuid}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/queries.py"/>
        <source>{results} does not know the option {unknown}; it knows {options}. Nothing was sent.</source>
        <translation>{results} kennt die Option {unknown} nicht; es kennt {options}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>{rows_count} decisions were added to {file}, which has {whole} now.</source>
        <translation>{rows_count} Entscheidungen wurden {file} hinzugefügt, das jetzt {whole} hat.</translation>
    </message>
    <message>
        <location filename="../bridge/checking.py"/>
        <source>{rule}: {count} (plot {plots} and {more} more)</source>
        <translation>{rule}: {count} (Parzelle {plots} und {more} weitere)</translation>
    </message>
    <message>
        <location filename="../bridge/checking.py"/>
        <source>{rule}: {count} (plot {plots})</source>
        <translation>{rule}: {count} (Parzelle {plots})</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>{runs_count} of {runs_count_2} runs ended</source>
        <translation>{runs_count} von {runs_count_2} Läufen beendet</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} answered ({status}) with nothing where data is due. {later}</source>
        <translation>{service} antwortete ({status}) mit nichts, wo Daten fällig sind. {later}</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} answered ({status}) with {what} instead of data{words}. {later}</source>
        <translation>{service} antwortete ({status}) mit {what} statt mit Daten{words}. {later}</translation>
    </message>
    <message>
        <location filename="../providers/wire.py"/>
        <source>{service} answered with more than {most} MB where a short answer is due.</source>
        <translation>{service} antwortete mit mehr als {most} MB, wo eine kurze Antwort fällig ist.</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>{service} answered with nothing where {what} should be.</source>
        <translation>{service} antwortete mit nichts, wo {what} sein sollte.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/placing.py"/>
        <source>{service} answered with something that is no picture{said}. Try again later.</source>
        <translation>{service} antwortete mit etwas, das kein Bild ist{said}. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} answered with the unexpected status {status}{words}</source>
        <translation>{service} antwortete mit dem unerwarteten Status {status}{words}</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>{service} answered without {what}: {words}.</source>
        <translation>In der Antwort von {service} fehlt {what}: {words}.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} asks for payment or credits (402){words}</source>
        <translation>{service} verlangt Bezahlung oder Credits (402){words}</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>{service} cannot be reached at {host}. Look at your network.</source>
        <translation>{service} ist bei {host} nicht erreichbar. Sehen Sie nach Ihrem Netz.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{service} could not be asked about it</source>
        <translation>{service} ließ sich nicht danach fragen</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} did not accept the request ({status}){words}</source>
        <translation>{service} nahm die Anfrage nicht an ({status}){words}</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} did not accept the sign-in (401){words}</source>
        <translation>{service} nahm die Anmeldung nicht an (401){words}</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>{service} did not answer within {waited} seconds. Try again later.</source>
        <translation>{service} antwortete nicht binnen {waited} Sekunden. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/filing.py"/>
        <source>{service} did not say whether the statement {own_reference} was filed; it answered: {told}.</source>
        <translation>{service} sagte nicht, ob die Erklärung {own_reference} eingereicht wurde; die Antwort: {told}.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} does not allow this (403){words}</source>
        <translation>{service} erlaubt dies nicht (403){words}</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} does not know {path} (404){words}</source>
        <translation>{service} kennt {path} nicht (404){words}</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} failed on its own side ({status}){words}</source>
        <translation>{service} scheiterte auf der eigenen Seite ({status}){words}</translation>
    </message>
    <message>
        <location filename="../providers/states.py"/>
        <source>{service} gives the state '{state}', which is not known here; the work counts as unfinished. Its answer: {raw}</source>
        <translation>{service} nennt den Zustand '{state}', der hier nicht bekannt ist; die Arbeit gilt als unfertig. Die Antwort: {raw}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling.py"/>
        <source>{service} has no sampling design of {name} yet: its strata and samples are empty. Ask for one first ('Design samples'), or look again in some minutes.</source>
        <translation>{service} hat noch keinen Stichprobenentwurf von {name}: Schichten und Stichproben sind leer. Fragen Sie zuerst nach einem ('Stichprobe entwerfen'), oder sehen Sie in einigen Minuten wieder nach.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>{service} has nothing at {endpoint} for this collection ({status}){said}. Its results may not be ready yet; look at its progress and at its id.</source>
        <translation>{service} hat unter {endpoint} nichts für diese Kollektion ({status}){said}. Ihre Ergebnisse sind vielleicht noch nicht fertig; sehen Sie nach ihrem Fortschritt und ihrer Kennung.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>{service} no longer has the job {job}: it was deleted there, or its id is another account's ({error}). Nothing was sent. To send it again, {anew}.</source>
        <translation>{service} hat den Auftrag {job} nicht mehr: er wurde dort gelöscht, oder seine Kennung gehört einem anderen Konto ({error}). Nichts wurde gesendet. Um ihn noch einmal zu senden, {anew}.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>{service} no longer has the results of the job {job}: it was deleted there, or its id is another account's ({error}). Nothing was sent. To send it again, {anew}.</source>
        <translation>{service} hat die Ergebnisse des Auftrags {job} nicht mehr: er wurde dort gelöscht, oder seine Kennung gehört einem anderen Konto ({error}). Nichts wurde gesendet. Um ihn noch einmal zu senden, {anew}.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} no longer has {path} (410){words}</source>
        <translation>{service} hat {path} nicht mehr (410){words}</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} ran out of time on its own side (504){words}</source>
        <translation>{service} lief auf der eigenen Seite die Zeit ab (504){words}</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>{service} refused the connection: nothing answers at {host}. Look at the connection's URL.</source>
        <translation>{service} wies die Verbindung ab: bei {host} antwortet nichts. Sehen Sie nach der URL der Verbindung.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/filing.py"/>
        <source>{service} refused the statement {own_reference}: {words}. {then}</source>
        <translation>{service} lehnte die Erklärung {own_reference} ab: {words}. {then}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>{service} replaced the country {override} by {override_2}: {override_3}</source>
        <translation>{service} ersetzte das Land {override} durch {override_2}: {override_3}</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>{service} sends the request from one address to the next without end.</source>
        <translation>{service} leitet die Anfrage ohne Ende von einer Adresse zur nächsten.</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>{service} sends the request on to another address ({status}), which is not followed. Look at the connection's URL. Nothing was started.</source>
        <translation>{service} leitet die Anfrage an eine andere Adresse weiter ({status}), der nicht gefolgt wird. Sehen Sie nach der URL der Verbindung. Nichts wurde gestartet.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{service} shows no trace of it</source>
        <translation>{service} zeigt keine Spur davon</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{service} shows no trace of it yet</source>
        <translation>{service} zeigt noch keine Spur davon</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>{service} still has {what}.</source>
        <translation>Bei {service} ist noch vorhanden: {what}.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} wants fewer requests (429){words}</source>
        <translation>{service} will weniger Anfragen (429){words}</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>{service}, connection '{connection}'</source>
        <translation>{service}, Verbindung '{connection}'</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>{settled} of {states_count} images ready</source>
        <translation>{settled} von {states_count} Bildern bereit</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>{size}; {left}. The service does not tell its price.</source>
        <translation>{size}; {left}. Der Dienst nennt seinen Preis nicht.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/operations.py"/>
        <source>{skipped} was left out of the package: {reason}</source>
        <translation>{skipped} blieb aus dem Paket weg: {reason}</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <source>{skipped} was skipped: {reason}</source>
        <translation>{skipped} wurde übersprungen: {reason}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/wording.py"/>
        <source>{square_metres} ha</source>
        <translation>{square_metres} ha</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>{statements_count} files are needed, and {statement} is there already and is no EU file. Choose another name or folder.</source>
        <translation>{statements_count} Dateien werden gebraucht, und {statement} ist schon da und keine EU-Datei. Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>{step} is not done</source>
        <translation>{step} ist nicht getan</translation>
    </message>
    <message>
        <location filename="../providers/epoch/queries.py"/>
        <source>{taken} is an option of {results} and cannot be a filter. Nothing was sent.</source>
        <translation>{taken} ist eine Option von {results} und kann kein Filter sein. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{target} cannot be written</source>
        <translation>{target} lässt sich nicht schreiben</translation>
    </message>
    <message>
        <location filename="../bridge/rasters.py"/>
        <source>{target} cannot be written: this GDAL writes no raster of that ending. Choose .tif.</source>
        <translation>{target} lässt sich nicht schreiben: dieses GDAL schreibt kein Raster mit dieser Endung. Wählen Sie .tif.</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>{target} changes while it is fetched. Try again later.</source>
        <translation>{target} ändert sich, während es geholt wird. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>{target} did not come: the store answered {status} without a file.</source>
        <translation>{target} kam nicht: der Speicher antwortete {status} ohne Datei.</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>{text} cannot be an id of the service.</source>
        <translation>{text} kann keine Kennung des Dienstes sein.</translation>
    </message>
    <message>
        <location filename="../bridge/plots_copy.py"/>
        <source>{there} of {count} plots are in it, so the disk may be full</source>
        <translation>{there} von {count} Parzellen sind darin, die Platte ist also vielleicht voll</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>{times} in {n} plots</source>
        <comment>number</comment>
        <extracomment>One: {times} in {n} plot</extracomment>
        <translation><numerusform>{times} in {n} Parzelle</numerusform><numerusform>{times} in {n} Parzellen</numerusform></translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>{time} · GeoRelay {version} · CRS: {crs}</source>
        <translation>{time} · GeoRelay {version} · KBS: {crs}</translation>
    </message>
    <message>
        <location filename="../bridge/declarations.py"/>
        <source>{time}: declared in the statement {told}, job {job}</source>
        <translation>{time}: erklärt in der Erklärung {told}, Auftrag {job}</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>{time}: job {job} ({operation}) made for the connection '{connection}' of {service}</source>
        <translation>{time}: Auftrag {job} ({operation}), erstellt für die Verbindung '{connection}' von {service}</translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>{title} does not hold what was checked in {layer} (checked: {checked}, written: {count}). The layer was changed meanwhile, or its file gives its features other ids each time. Do not use what was written: save the layer as a GeoPackage and check that.</source>
        <translation>{title} enthält nicht, was in {layer} geprüft wurde (geprüft: {checked}, geschrieben: {count}). Der Layer wurde inzwischen geändert, oder seine Datei gibt den Objekten jedes Mal andere Kennungen. Verwenden Sie das Geschriebene nicht: Speichern Sie den Layer als GeoPackage und prüfen Sie dieses.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{title} has done '{called}' of {job} ({ids}), but it could not be noted: {cause} Keep these ids. Nothing is sent again: the next run looks for it.</source>
        <translation>{title} hat '{called}' von {job} getan ({ids}), aber es ließ sich nicht vermerken: {cause} Bewahren Sie diese Kennungen auf. Nichts wird noch einmal gesendet: der nächste Lauf sucht danach.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{title} lists no '{called}' of {job}: it did not arrive.</source>
        <translation>{title} listet kein '{called}' von {job} auf: es kam nicht an.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>{title}: no layer was given. Nothing was sent.</source>
        <translation>{title}: kein Layer wurde angegeben. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: nothing was given. Nothing was sent or written.</source>
        <translation>{title}: nichts wurde angegeben. Nichts wurde gesendet oder geschrieben.</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>{title}: this is not well-formed JSON ({why}). Nothing was sent.</source>
        <translation>{title}: dies ist kein wohlgeformtes JSON ({why}). Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>{title}: {file} cannot be read ({why}). Nothing was sent.</source>
        <translation>{title}: {file} lässt sich nicht lesen ({why}). Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>{title}: {file} is no text in UTF-8. Nothing was sent.</source>
        <translation>{title}: {file} ist kein Text in UTF-8. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>{title}: {file} is not a raster that can be read. Nothing was sent.</source>
        <translation>{title}: {file} ist kein lesbares Raster. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>{title}: {file} is not there. Nothing was sent.</source>
        <translation>{title}: {file} ist nicht da. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {layer} has no column '{column}'. Is '{likely}' meant? Nothing was sent or written.</source>
        <translation>{title}: {layer} hat keine Spalte '{column}'. Ist '{likely}' gemeint? Nichts wurde gesendet oder geschrieben.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {layer} has no column '{column}'. Nothing was sent or written.</source>
        <translation>{title}: {layer} hat keine Spalte '{column}'. Nichts wurde gesendet oder geschrieben.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {layer} has no column '{column}'. There are {columns}. Nothing was sent or written.</source>
        <translation>{title}: {layer} hat keine Spalte '{column}'. Es gibt {columns}. Nichts wurde gesendet oder geschrieben.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {value} cannot be opened. Nothing was sent or written.</source>
        <translation>{title}: {value} lässt sich nicht öffnen. Nichts wurde gesendet oder geschrieben.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {value} does not fit. Nothing was sent or written.</source>
        <translation>{title}: {value} passt nicht. Nichts wurde gesendet oder geschrieben.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {value} does not fit: {why}. Nothing was sent or written.</source>
        <translation>{title}: {value} passt nicht: {why}. Nichts wurde gesendet oder geschrieben.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {why} Nothing was sent or written.</source>
        <translation>{title}: {why} Nichts wurde gesendet oder geschrieben.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>{undone}, the others go on: {error}</source>
        <translation>{undone}, die anderen gehen weiter: {error}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>{use} needs the Python library {library}, which is here but broken: {cause}. To mend it, {cure}; restart QGIS then.</source>
        <translation>{use} braucht die Python-Bibliothek {library}, die hier ist, aber kaputt: {cause}. So beheben Sie das: {cure}; starten Sie dann QGIS neu.</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>{use} needs the Python library {library}, which this QGIS lacks. To get it, {way}; restart QGIS then.</source>
        <translation>{use} braucht die Python-Bibliothek {library}, die diesem QGIS fehlt. So bekommen Sie sie: {way}; starten Sie dann QGIS neu.</translation>
    </message>
    <message>
        <location filename="../processing/sinks.py"/>
        <source>{value} could not be made in {place}: {why} Nothing was written. See whether the database answers and lets you make tables, then run it again.</source>
        <translation>{value} konnte in {place} nicht angelegt werden: {why} Nichts wurde geschrieben. Prüfen Sie, ob die Datenbank antwortet und Sie Tabellen anlegen lässt, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../processing/sinks.py"/>
        <source>{value}: this format cannot hold all names of columns, so {told}.</source>
        <translation>{value}: dieses Format kann nicht alle Spaltennamen fassen, also {told}.</translation>
    </message>
    <message>
        <location filename="../processing/sinks.py"/>
        <source>{value}: this format does not keep {lost}. A GeoPackage does.</source>
        <translation>{value}: Dieses Format behält nicht: {lost}. Ein GeoPackage behält es.</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/sinks.py"/>
        <source>{value}: {n} values of {columns} do not fit into this format: they were cut, rounded or, where they were empty, put as 0. A GeoPackage holds them.</source>
        <comment>number</comment>
        <extracomment>One: {value}: {n} value of {columns} does not fit into this format: it was cut, rounded or, where it was empty, put as 0. A GeoPackage holds it.</extracomment>
        <translation><numerusform>{value}: {n} Wert von {columns} passt nicht in dieses Format: Er wurde gekürzt, gerundet oder, wo er leer war, als 0 geschrieben. Ein GeoPackage behält ihn.</numerusform><numerusform>{value}: {n} Werte von {columns} passen nicht in dieses Format: Sie wurden gekürzt, gerundet oder, wo sie leer waren, als 0 geschrieben. Ein GeoPackage behält sie.</numerusform></translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>{way}, or run: {command}</source>
        <translation>{way}, oder führen Sie aus: {command}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>{what} answered with a web page instead of results: {words_of}. Try again later.</source>
        <translation>{what} antwortete mit einer Webseite statt mit Ergebnissen: {words_of}. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>{what} answered with something else than results: {words}</source>
        <translation>{what} antwortete mit etwas anderem als Ergebnissen: {words}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>{what} answered with something that is not JSON: {said}</source>
        <translation>{what} antwortete mit etwas, das kein JSON ist: {said}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>{what} could not be read, so {lost}: {error}</source>
        <translation>Nicht lesbar: {what}, also: {lost}: {error}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>{what} has no rows for this: either the results are not ready yet, or nothing matches. Look at the job's progress, and fetch again once it is done.</source>
        <translation>{what} hat dafür keine Zeilen: entweder sind die Ergebnisse noch nicht fertig, oder nichts passt. Sehen Sie nach dem Fortschritt des Auftrags, und holen Sie noch einmal, wenn er fertig ist.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>{what} is not well-formed JSON ({fault_of}). Nothing was sent.</source>
        <translation>Kein wohlgeformtes JSON: {what} ({fault_of}). Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>{what} of {service}, {connection}</source>
        <translation>{what} von {service}, {connection}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>{what}. The models of the account: {names}. Nothing was sent.</source>
        <translation>{what}. Die Modelle des Kontos: {names}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>{words} found over {hectares} ha.</source>
        <translation>{words} über {hectares} ha gefunden.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{words}, {size} MB in {root}; {skipped} skipped.</source>
        <translation>{words}, {size} MB in {root}; {skipped} übersprungen.</translation>
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
        <translation>{} antwortet über '{}'.</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>{} answers, and takes the secret.</source>
        <translation>{} antwortet und nimmt das Geheimnis an.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preflight.py"/>
        <source>{} are under way</source>
        <comment>number</comment>
        <extracomment>One: {} is under way</extracomment>
        <translation><numerusform>{} ist in Arbeit</numerusform><numerusform>{} sind in Arbeit</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} band</source>
        <translation>{} Kanal</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} bands</source>
        <translation>{} Kanäle</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/imagery_rows.py"/>
        <source>{} bands</source>
        <comment>number</comment>
        <extracomment>One: {} band</extracomment>
        <translation><numerusform>{} Kanal</numerusform><numerusform>{} Kanäle</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} brought nothing to the map.</source>
        <translation>{} brachte nichts auf die Karte.</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <location filename="../ui/spending.py"/>
        <source>{} credits</source>
        <translation>{} Credits</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/price.py"/>
        <source>{} credits</source>
        <comment>number</comment>
        <extracomment>One: {} credit</extracomment>
        <translation><numerusform>{} Credit</numerusform><numerusform>{} Credits</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} credits/km²</source>
        <translation>{} Credits/km²</translation>
    </message>
    <message>
        <location filename="../ui/words.py"/>
        <source>{} d</source>
        <translation>{} T</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_results.py"/>
        <source>{} errors</source>
        <comment>number</comment>
        <extracomment>One: {} error</extracomment>
        <translation><numerusform>{} Fehler</numerusform><numerusform>{} Fehler</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/endings.py"/>
        <source>{} features</source>
        <comment>number</comment>
        <extracomment>One: {} feature</extracomment>
        <translation><numerusform>{} Objekt</numerusform><numerusform>{} Objekte</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>{} findings</source>
        <translation>{} Befunde</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>{} fit to send</source>
        <translation>{} sendbar</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>{} flagged, {} decided, {} left</source>
        <translation>{} markiert, {} entschieden, {} übrig</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} for EUDR {}</source>
        <translation>{} für EUDR {}</translation>
    </message>
    <message>
        <location filename="../ui/words.py"/>
        <source>{} h</source>
        <translation>{} Std.</translation>
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
        <translation>{} hat keine Layer zu zeigen.</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} has not come to its end.</source>
        <translation>{} ist nicht zu Ende gekommen.</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} has not come to its end: {}</source>
        <translation>{} ist nicht zu Ende gekommen: {}</translation>
    </message>
    <message>
        <location filename="../ui/showing.py"/>
        <source>{} has nothing to show on the map.</source>
        <translation>{} hat auf der Karte nichts zu zeigen.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} image</source>
        <translation>{} Bild</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} images</source>
        <translation>{} Bilder</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/imagery_rows.py"/>
        <source>{} images</source>
        <comment>number</comment>
        <extracomment>One: {} image</extracomment>
        <translation><numerusform>{} Bild</numerusform><numerusform>{} Bilder</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/imagery_dock.py"/>
        <source>{} images found.</source>
        <comment>number</comment>
        <extracomment>One: {} image found.</extracomment>
        <translation><numerusform>{} Bild gefunden.</numerusform><numerusform>{} Bilder gefunden.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>{} in {}</source>
        <translation>{} in {}</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} is done.</source>
        <translation>{} ist fertig.</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} is done. {}</source>
        <translation>{} ist fertig. {}</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} is done; its results are on their way to the map.</source>
        <translation>{} ist fertig; die Ergebnisse sind unterwegs auf die Karte.</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} is looked for at the service.</source>
        <translation>{} wird beim Dienst gesucht.</translation>
    </message>
    <message>
        <location filename="../bridge/files.py"/>
        <source>{} is not whole: {} of {} rows could be read again from {}. The disk may be full. What a service has done for it is in the job list and is not paid again: see to the disk and run it again.</source>
        <translation>{} ist nicht ganz: {} von {} Zeilen ließen sich aus {} wieder lesen. Vielleicht ist die Platte voll. Was ein Dienst dafür getan hat, steht in der Auftragsliste und wird nicht noch einmal bezahlt: sehen Sie nach der Platte und starten Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../ui/showing.py"/>
        <source>{} is on its way to the map.</source>
        <translation>{} ist unterwegs auf die Karte.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <location filename="../ui/showing.py"/>
        <source>{} is on the map.</source>
        <translation>{} ist auf der Karte.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preflight.py"/>
        <source>{} keep their results of {}</source>
        <comment>number</comment>
        <extracomment>One: {} keeps its results of {}</extracomment>
        <translation><numerusform>{} behält ihre Ergebnisse vom {}</numerusform><numerusform>{} behalten ihre Ergebnisse vom {}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/endings.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>{} layers</source>
        <comment>number</comment>
        <extracomment>One: {} layer</extracomment>
        <translation><numerusform>{} Layer</numerusform><numerusform>{} Layer</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/endings.py"/>
        <source>{} layers on the map</source>
        <comment>number</comment>
        <extracomment>One: {} layer on the map</extracomment>
        <translation><numerusform>{} Layer auf der Karte</numerusform><numerusform>{} Layer auf der Karte</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} left out</source>
        <translation>{} ausgelassen</translation>
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
        <translation>{} behoben</translation>
    </message>
    <message>
        <location filename="../ui/words.py"/>
        <source>{} min</source>
        <translation>{} Min.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>{} new image</source>
        <translation>{} neues Bild</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>{} new images</source>
        <translation>{} neue Bilder</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} not repaired</source>
        <translation>{} nicht repariert</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/search_list.py"/>
        <source>{} of the images are not usable with this account.</source>
        <comment>number</comment>
        <extracomment>One: {} of the images is not usable with this account.</extracomment>
        <translation><numerusform>{} der Bilder ist mit diesem Konto nicht nutzbar.</numerusform><numerusform>{} der Bilder sind mit diesem Konto nicht nutzbar.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>{} of {} ({} left)</source>
        <translation>{} von {} (noch {})</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} of {} plots: {}</source>
        <translation>{} von {} Parzellen: {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preflight.py"/>
        <source>{} parts</source>
        <comment>number</comment>
        <extracomment>One: {} part</extracomment>
        <translation><numerusform>{} Teil</numerusform><numerusform>{} Teile</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>{} plot</source>
        <translation>{} Parzelle</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>{} plots</source>
        <translation>{} Parzellen</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_results.py"/>
        <location filename="../ui/eudr_page.py"/>
        <location filename="../ui/preflight.py"/>
        <source>{} plots</source>
        <comment>number</comment>
        <extracomment>One: {} plot</extracomment>
        <translation><numerusform>{} Parzelle</numerusform><numerusform>{} Parzellen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/repair_page.py"/>
        <source>{} plots cannot be repaired safely: they go to the rejected plots with the reason.</source>
        <comment>number</comment>
        <extracomment>One: {} plot cannot be repaired safely: it goes to the rejected plots with the reason.</extracomment>
        <translation><numerusform>{} Parzelle lässt sich nicht sicher reparieren: sie kommt mit dem Grund zu den abgewiesenen.</numerusform><numerusform>{} Parzellen lassen sich nicht sicher reparieren: sie kommen mit dem Grund zu den abgewiesenen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preflight.py"/>
        <source>{} plots have errors: choose what to do with them.</source>
        <comment>number</comment>
        <extracomment>One: {} plot has errors: choose what to do with it.</extracomment>
        <translation><numerusform>{} Parzelle hat Fehler: wählen Sie, was mit ihr geschehen soll.</numerusform><numerusform>{} Parzellen haben Fehler: wählen Sie, was mit ihnen geschehen soll.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_dock.py"/>
        <source>{} plots repaired; the copy is on the map.</source>
        <comment>number</comment>
        <extracomment>One: {} plot repaired; the copy is on the map.</extracomment>
        <translation><numerusform>{} Parzelle repariert; die Kopie ist auf der Karte.</numerusform><numerusform>{} Parzellen repariert; die Kopie ist auf der Karte.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/services_dock.py"/>
        <source>{} plots stay home.</source>
        <comment>number</comment>
        <extracomment>One: {} plot stays home.</extracomment>
        <translation><numerusform>{} Parzelle bleibt hier.</numerusform><numerusform>{} Parzellen bleiben hier.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_results.py"/>
        <source>{} plots would stay home.</source>
        <comment>number</comment>
        <extracomment>One: {} plot would stay home.</extracomment>
        <translation><numerusform>{} Parzelle bliebe hier.</numerusform><numerusform>{} Parzellen blieben hier.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/eudr_page.py"/>
        <source>{} producers</source>
        <comment>number</comment>
        <extracomment>One: {} producer</extracomment>
        <translation><numerusform>{} Erzeuger</numerusform><numerusform>{} Erzeuger</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} repaired</source>
        <translation>{} repariert</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} repaired {}</source>
        <translation>{} repariert {}</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} repairs</source>
        <translation>Reparaturen {}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} run</source>
        <translation>{} Lauf</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} runs</source>
        <translation>{} Läufe</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>{} runs again at the service; the balance shows whether that cost anything.</source>
        <translation>{} läuft beim Dienst erneut; das Guthaben zeigt, ob es etwas gekostet hat.</translation>
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
        <translation><numerusform>{} Einheit</numerusform><numerusform>{} Einheiten</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_results.py"/>
        <source>{} warnings</source>
        <comment>number</comment>
        <extracomment>One: {} warning</extracomment>
        <translation><numerusform>{} Warnung</numerusform><numerusform>{} Warnungen</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>{} · connection {}</source>
        <translation>{} · Verbindung {}</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>{} · secret at hand</source>
        <translation>{} · Geheimnis vorhanden</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>{} · the account tells no balance</source>
        <translation>{} · das Konto nennt kein Guthaben</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>{} · the master password will be asked for</source>
        <translation>{} · nach dem Master-Passwort wird gefragt</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>{}, not followed</source>
        <translation>{}, nicht verfolgt</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>{}...</source>
        <translation>{}...</translation>
    </message>
    <message>
        <location filename="../ui/reasons.py"/>
        <source>{}: nothing is wrong with it by itself. Check the layer for overlaps and doubled plots.</source>
        <translation>{}: an ihr selbst ist nichts falsch. Prüfen Sie den Layer auf Überlappungen und doppelte Parzellen.</translation>
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
        <translation>{}: {} auf der Karte.</translation>
    </message>
</context>
</TS>
