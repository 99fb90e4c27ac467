<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>GeoRelay</name>
    <message>
        <location filename="../ui/options.py"/>
        <source> (default)</source>
        <translation> (par défaut)</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <location filename="../bridge/merging.py"/>
        <source> (incomplete)</source>
        <translation> (incomplet)</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source> The account has {}.</source>
        <translation> Le compte a {}.</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <location filename="../checks/rules/country_mismatch.py"/>
        <location filename="../processing/suppliers.py"/>
        <source> and </source>
        <translation> et </translation>
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
        <translation>&amp;Clé API</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>&amp;Layer</source>
        <translation>&amp;Couche</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>&amp;Load results automatically when a job ends</source>
        <translation>&amp;Charger les résultats dès qu'une tâche se termine</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>&amp;Place of production</source>
        <translation>&amp;Lieu de production</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>'Active until', {date}, must lie within the next six months. Nothing was sent.</source>
        <translation>« Active jusqu'au », {date}, doit tomber dans les six prochains mois. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>'Images' is empty: there is nothing to upload. Nothing was sent.</source>
        <translation>« Images » est vide : il n'y a rien à téléverser. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>'Name' must not be empty. Nothing was sent.</source>
        <translation>« Nom » ne doit pas être vide. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>'usable' is known of own imagery only</source>
        <translation>« usable » n'est connu que des images propres</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>'{operation}' makes nothing. Nothing was sent.</source>
        <translation>« {operation} » ne crée rien. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>'{text}' cannot be a {what} of BrightEarth On Demand. Nothing was sent; give the id as shown.</source>
        <translation>« {text} » ne peut pas être un identifiant ({what}) de BrightEarth On Demand. Rien n'a été envoyé ; donnez l'identifiant tel qu'il est montré.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>'{text}' is no country code of ISO 3166-1: {cure}.</source>
        <translation>« {text} » n'est pas un code de pays de l'ISO 3166-1 : {cure}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>'{text}' with a blank before or after it is no country code of ISO 3166-1: {cure}.</source>
        <translation>« {text} », avec une espace avant ou après, n'est pas un code de pays de l'ISO 3166-1 : {cure}.</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>'{value}' is no coordinate reference system. Write it as 'EPSG:3857'.</source>
        <translation>« {value} » n'est pas un système de coordonnées de référence. Écrivez-le comme 'EPSG:3857'.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>(Nothing on the map.)</source>
        <translation>(Rien sur la carte.)</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>(One run per part: not for a single project)</source>
        <translation>(Une par partie : pas pour un seul projet)</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>(no id)</source>
        <translation>(sans identifiant)</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>**GeoRelay {}**

Plots and imagery are checked in QGIS and sent to {}; results come back as layers.

Licence: GNU General Public License, version 2 or later.</source>
        <translation>**GeoRelay {}**

Parcelles et images sont vérifiées dans QGIS et envoyées à {} ; les résultats reviennent comme couches.

Licence : GNU General Public License, version 2 ou ultérieure.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <location filename="../bridge/opening.py"/>
        <source>, or </source>
        <translation>, ou </translation>
    </message>
    <message>
        <location filename="../providers/epoch/parameters.py"/>
        <source>/batch_process has no parameter {unknown}. Nothing was sent.</source>
        <translation>/batch_process n'a pas de paramètre {unknown}. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>0 to 1</source>
        <translation>0 à 1</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>0 to 100, as the service gives it.</source>
        <translation>0 à 100, comme le service le donne.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>1 if it is active, 0 if the plan allows no more active ones.</source>
        <translation>1 si elle est active, 0 si le forfait n'en permet pas plus d'actives.</translation>
    </message>
    <message>
        <location filename="../ui/linked_maps.py"/>
        <source>31 December 2020</source>
        <translation>31 décembre 2020</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>31 December 2020: {layer}</source>
        <translation>31 décembre 2020 : {layer}</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>3D Tiles</source>
        <translation>Tuiles 3D</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>3D formats</source>
        <translation>Formats 3D</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>&lt;b&gt;{}&lt;/b&gt;: {}, {} ha, {}, {} MB</source>
        <translation>&lt;b&gt;{}&lt;/b&gt; : {}, {} ha, {}, {} Mo</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>&lt;p&gt;&lt;i&gt;geometry&lt;/i&gt;: of the plot; NULL is not fit to send.&lt;br&gt;&lt;i&gt;profile&lt;/i&gt;: what the plot is for: {uses}. The first one where it is left out.&lt;br&gt;&lt;i&gt;crs&lt;/i&gt;: such as 'EPSG:3857'; left out, that of the layer, or else EPSG:4326.&lt;/p&gt;&lt;p&gt;The layer's other plots are not looked at.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;i&gt;geometry&lt;/i&gt; : de la parcelle ; NULL n'est pas prêt à l'envoi.&lt;br&gt;&lt;i&gt;profile&lt;/i&gt; : à quoi sert la parcelle : {uses}. Le premier si omis.&lt;br&gt;&lt;i&gt;crs&lt;/i&gt; : par exemple 'EPSG:3857' ; si omis, celui de la couche, ou sinon EPSG:4326.&lt;/p&gt;&lt;p&gt;Les autres parcelles de la couche ne sont pas regardées.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../bridge/results.py"/>
        <source>A GeoPackage cannot hold all names of columns: in {file} {told}.</source>
        <translation>Un GeoPackage ne peut contenir tous les noms de colonnes : dans {file}, {told}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/samples.py"/>
        <source>A GeoPackage with the layer plots. One that is there is replaced.</source>
        <translation>Un GeoPackage avec la couche plots. S'il existe déjà, il est remplacé.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>A JSON list, or the name of a file that holds one. The empty list takes the service's own models; which others there are is not documented.</source>
        <translation>Une liste JSON, ou le nom d'un fichier qui en contient une. La liste vide prend les modèles du service ; les autres ne sont pas documentés.</translation>
    </message>
    <message>
        <location filename="../bridge/upload_files.py"/>
        <source>A Shapefile takes one type of geometry, and the plots have two. Nothing was sent. Choose GeoJSON.</source>
        <translation>Un Shapefile prend un seul type de géométrie, et les parcelles en ont deux. Rien n'a été envoyé. Choisissez GeoJSON.</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>A column of the layer, or a text that holds for all plots.</source>
        <translation>Une colonne de la couche, ou un texte valable pour toutes les parcelles.</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>A coordinate is NaN or infinite.</source>
        <translation>Une coordonnée est NaN ou infinie.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>A custom URL as the source needs 'Tile URL'. Nothing was sent.</source>
        <translation>Une URL personnelle comme source demande « URL des tuiles ». Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../checks/eudr_proof.py"/>
        <source>A file of {size} bytes came out; the EU system takes 25 MB.</source>
        <translation>Un fichier de {size} octets en est sorti ; le système de l'UE prend 25 Mo.</translation>
    </message>
    <message>
        <location filename="../bridge/pack.py"/>
        <source>A file with results of {job} is gone ({file}). No pack was written. Collect the job again by its id, then make the pack.</source>
        <translation>Un fichier de résultats de {job} a disparu ({file}). Aucun dossier n'a été écrit. Recueillez de nouveau la tâche par son identifiant, puis constituez le dossier.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>A folder that gets a small picture of each image, named by its id. Empty: none are brought.</source>
        <translation>Un dossier qui reçoit une petite image de chaque image, nommée par son identifiant. Vide : aucune.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>A fraction of one, such as 0.05. Empty: the service's own, 0.05.</source>
        <translation>Une fraction de un, comme 0.05. Vide : celle du service, 0.05.</translation>
    </message>
    <message>
        <location filename="../checks/rules/gap.py"/>
        <source>A gap narrower than the given width lies between two plots.</source>
        <translation>Un vide plus étroit que la largeur donnée se trouve entre deux parcelles.</translation>
    </message>
    <message>
        <location filename="../checks/rules/gap.py"/>
        <source>A gap of {width} lies between this plot and {plot}.</source>
        <translation>Un vide de {width} se trouve entre cette parcelle et {plot}.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A hole has fewer than 3 different positions at {}</source>
        <translation>Un trou a moins de 3 positions différentes à {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A hole is drawn twice at {}</source>
        <translation>Un trou est dessiné deux fois à {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A hole lies inside another hole at {}</source>
        <translation>Un trou se trouve dans un autre trou à {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_holes.py"/>
        <source>A hole lies inside another hole.</source>
        <translation>Un trou se trouve dans un autre trou.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A hole lies outside the outline of the plot at {}</source>
        <translation>Un trou se trouve hors du contour de la parcelle à {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/hole_outside_shell.py"/>
        <source>A hole lies outside the outline that it should be cut from.</source>
        <translation>Un trou se trouve hors du contour dont il devrait être retranché.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A hole shares an edge with another outline of the plot at {}</source>
        <translation>Un trou partage un côté avec un autre contour de la parcelle à {}</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>A layer that shows the land as it is now, such as imagery.</source>
        <translation>Une couche qui montre le terrain tel qu'il est, comme une image.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>A layer that shows the land at the end of 2020, such as a forest map.</source>
        <translation>Une couche qui montre le terrain à la fin de 2020, comme une carte des forêts.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>A layer with results, instead of jobs or beside them.</source>
        <translation>Une couche de résultats, au lieu de tâches ou à côté d'elles.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>A note kept with the collection.</source>
        <translation>Une note gardée avec la collection.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A part of the plot lies inside another part at {}</source>
        <translation>Une partie de la parcelle se trouve dans une autre partie à {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_shells.py"/>
        <source>A part of the plot lies inside another part of it.</source>
        <translation>Une partie de la parcelle se trouve dans une autre.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>A person has looked at the places: plots off the land, in another country or with latitude and longitude exchanged are then only warned of. The world map lacks small islands.</source>
        <translation>Une personne a regardé les lieux : les parcelles hors de terre, dans un autre pays ou avec latitude et longitude inversées ne donnent alors qu'un avertissement. La carte du monde ignore les petites îles.</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>A plot at sea has wrong coordinates, or the wrong CRS; the map itself may be wrong by some kilometres.</source>
        <translation>Une parcelle en mer a de mauvaises coordonnées ou le mauvais SCR ; la carte elle-même peut se tromper de quelques kilomètres.</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>A plot that needs a repair which is left out stays as it is.</source>
        <translation>Une parcelle qui a besoin d'une réparation laissée de côté reste telle quelle.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>A plot that was not assessed is not flagged, and is no finding of compliance either.</source>
        <translation>Une parcelle non évaluée n'est pas signalée, et n'est pas non plus un constat de conformité.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>A point for each finding, with the sentence that explains it.</source>
        <translation>Un point par constat, avec la phrase qui l'explique.</translation>
    </message>
    <message>
        <location filename="../checks/rules/point_needs_polygon.py"/>
        <source>A point whose declared area is above 4 hectares.</source>
        <translation>Un point dont la surface déclarée dépasse 4 hectares.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>A polygon for each overlap, gap and claim, with both plots and the square metres.</source>
        <translation>Un polygone par chevauchement, vide et revendication, avec les deux parcelles et les mètres carrés.</translation>
    </message>
    <message>
        <location filename="../checks/rules/disconnected_interior.py"/>
        <source>A polygon must be one piece; services refuse it.</source>
        <translation>Un polygone doit être d'un seul tenant ; les services le refusent.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>A position lies outside longitude -180 to 180 or latitude -90 to 90.</source>
        <translation>Une position est hors des longitudes -180 à 180 ou des latitudes -90 à 90.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>A position of this plot cannot be placed on the globe; look whether the layer's CRS is right.</source>
        <translation>Une position de cette parcelle ne peut pas être placée sur le globe ; voyez si le SCR de la couche est juste.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>A preview by its address needs 'Footprint of that preview': a polygon as WKT or GeoJSON in lon/lat. Nothing was sent.</source>
        <translation>Un aperçu par son adresse demande « Emprise de cet aperçu » : un polygone en WKT ou GeoJSON en lon/lat. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>A project has one polygon. What to do when the area has several features or parts. Refuse: say so and send nothing. Dissolve: merge what touches, refuse if parts remain. Convex hull or bounding box: one polygon round them all, which is larger than the parts. One run per part is for 'Extract' (beodextract) only.</source>
        <translation>Un projet a un polygone. Que faire quand la zone a plusieurs entités ou parties. Refuser : le dire et ne rien envoyer. Fusionner : réunir ce qui se touche, refuser s'il reste des parties. Enveloppe convexe ou rectangle englobant : un polygone autour de toutes, plus grand que les parties. Une exécution par partie n'existe que pour « Extraire » (beodextract).</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>A project takes one polygon, so one run per part cannot be had here. Nothing was sent. Choose dissolve, convex hull or bounding box, or use beodextract.</source>
        <translation>Un projet prend un polygone, une exécution par partie n'est donc pas possible ici. Rien n'a été envoyé. Choisissez fusion, enveloppe convexe ou rectangle englobant, ou utilisez beodextract.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>A repair is offered: {repair}.</source>
        <translation>Une réparation est proposée : {repair}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/ring_self_intersection.py"/>
        <source>A ring comes back to a point where it has been before.</source>
        <translation>Un anneau revient à un point où il est déjà passé.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>A ring has fewer than 3 different positions, a line fewer than 2.</source>
        <translation>Un anneau a moins de 3 positions différentes, une ligne moins de 2.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A ring of the plot is drawn twice at {}</source>
        <translation>Un anneau de la parcelle est dessiné deux fois à {}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>A row for each criterion, or for each member of the answer.</source>
        <translation>Une ligne par critère, ou par membre de la réponse.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>A row for each feature that was written: file, number in it, plot, part.</source>
        <translation>Une ligne par entité écrite : fichier, numéro dans celui-ci, parcelle, partie.</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>A row for each repaired plot: rules, hectares before and after.</source>
        <translation>Une ligne par parcelle réparée : règles, hectares avant et après.</translation>
    </message>
    <message>
        <location filename="../checks/drawing.py"/>
        <source>A square is the darker, the more plots lie in it; a red dot the larger, the more have errors.</source>
        <translation>Un carré est d'autant plus sombre qu'il contient de parcelles ; un point rouge d'autant plus grand qu'elles ont d'erreurs.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>A statement is about either collections or a file. Nothing was filed. Give one of the two.</source>
        <translation>Une déclaration porte soit sur des collections, soit sur un fichier. Rien n'a été déposé. Donnez l'un des deux.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>A statement is made for either collections or facilities. Nothing was sent.</source>
        <translation>Une déclaration se fait soit pour des collections, soit pour des installations. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>A statement takes at most 25 MB and 1,000 producers, so each file is a statement of its own.</source>
        <translation>Une déclaration prend au plus 25 Mo et 1 000 producteurs, chaque fichier est donc une déclaration à lui seul.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>A table with one row per collection.</source>
        <translation>Une table d'une ligne par collection.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>A table with one row per job, the newest first.</source>
        <translation>Une table d'une ligne par tâche, la plus récente d'abord.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>A tile could not be fetched, so the layer may stay empty: {error}</source>
        <translation>Une tuile n'a pas pu être récupérée, la couche peut donc rester vide : {error}</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>A value cannot be written as JSON. Nothing was sent.</source>
        <translation>Une valeur ne peut pas être écrite en JSON. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>About GeoRelay</source>
        <translation>À propos de GeoRelay</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Above-ground biomass</source>
        <translation>Biomasse aérienne</translation>
    </message>
    <message>
        <location filename="../evidence/choices.py"/>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Accept (A)</source>
        <translation>Accepter (A)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Active until</source>
        <translation>Active jusqu'au</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../providers/epoch/fields.py"/>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Add as layer</source>
        <translation>Ajouter comme couche</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Add...</source>
        <translation>Ajouter...</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Address of a preview</source>
        <translation>Adresse d'un aperçu</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Address of the operator</source>
        <translation>Adresse de l'opérateur</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Address of tiles with {z}, {x} and {y}, with {-y} for rows that count from the south, or with {q}.</source>
        <translation>Adresse de tuiles avec {z}, {x} et {y}, avec {-y} pour des lignes comptées depuis le sud, ou avec {q}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Adds a mosaic, or tiles at any address, to the map as an XYZ layer.</source>
        <translation>Ajoute une mosaïque, ou des tuiles à une adresse quelconque, à la carte comme couche XYZ.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Adds a reviewer's decision on every plot of the input (or of its selection) to the table 'decisions'. The input may be plots, results or findings. A decision holds for the ground that it was made on: later checks and results of the same outline tell it, and a plot whose outline changed needs a new one. Rows are added, never changed; the layer is only read.</source>
        <translation>Ajoute la décision d'un relecteur sur chaque parcelle de l'entrée (ou de sa sélection) à la table « decisions ». L'entrée peut être des parcelles, des résultats ou des constats. Une décision vaut pour le terrain sur lequel elle a été prise : les vérifications et résultats suivants du même contour la disent, et une parcelle dont le contour a changé en demande une nouvelle. Des lignes sont ajoutées, jamais modifiées ; la couche est seulement lue.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Agreement of the sources</source>
        <translation>Accord des sources</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>All collections of the account, the newest first.</source>
        <translation>Toutes les collections du compte, la plus récente d'abord.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>All plots</source>
        <translation>Toutes les parcelles</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>All plots with all columns; columns of one name and type are one.</source>
        <translation>Toutes les parcelles avec toutes les colonnes ; les colonnes de même nom et type n'en font qu'une.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>All services</source>
        <translation>Tous les services</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>All {n} plots may be sent.</source>
        <comment>number</comment>
        <extracomment>One: The plot may be sent.</extracomment>
        <translation><numerusform>La parcelle peut être envoyée.</numerusform><numerusform>Les {n} parcelles peuvent toutes être envoyées.</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>An area is needed; only own imagery can be processed without one. Nothing was sent.</source>
        <translation>Une zone est nécessaire ; seules vos propres images peuvent être traitées sans. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>An area over the service's limit is cut into several runs under one job, and the results are merged again. Switched off, it is refused with the limit and the figure.</source>
        <translation>Une zone au-delà de la limite du service est découpée en plusieurs exécutions sous une tâche, et les résultats sont réunis. Sinon elle est refusée, avec la limite et le chiffre.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>An error keeps a plot from being sent; a warning does not.</source>
        <translation>Une erreur empêche l'envoi d'une parcelle ; un avertissement non.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>An existing GeoJSON, CSV, zipped Shapefile or GeoParquet file, sent byte for byte after a look at its format and coordinates. Give either this or a layer.</source>
        <translation>Un fichier GeoJSON, CSV, Shapefile zippé ou GeoParquet existant, envoyé octet pour octet après un regard sur son format et ses coordonnées. Donnez soit ceci, soit une couche.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>An image's name has at most 255 characters, this one has {name_count}. Nothing was sent.</source>
        <translation>Le nom d'une image a au plus 255 caractères, celui-ci en a {name_count}. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>An object with what else the service asks for, such as products and quantities: texts, numbers, or lists of them.</source>
        <translation>Un objet avec ce que le service demande d'autre, comme produits et quantités : textes, nombres, ou listes de ceux-ci.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Analyse plots (batch process)</source>
        <translation>Analyser des parcelles (traitement par lot)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Analyses</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <location filename="../checks/words.py"/>
        <source>And {count} more.</source>
        <translation>Et {count} de plus.</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>And {n} more plots; the layer of findings has them all.</source>
        <comment>number</comment>
        <extracomment>One: And {n} more plot; the layer of findings has them all.</extracomment>
        <translation><numerusform>Et {n} parcelle de plus ; la couche des constats les a toutes.</numerusform><numerusform>Et {n} parcelles de plus ; la couche des constats les a toutes.</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>Another QGIS is fetching the files in {root}; waiting for it.</source>
        <translation>Un autre QGIS récupère les fichiers dans {root} ; attente.</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>Another QGIS is writing the results of {job}; waiting for it.</source>
        <translation>Un autre QGIS écrit les résultats de {job} ; attente.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Another layer: plots that share ground with one of its plots are told.</source>
        <translation>Une autre couche : les parcelles qui partagent du terrain avec l'une des siennes sont signalées.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_geometry.py"/>
        <source>Another plot of the layer covers the same ground, whatever its start vertex and direction.</source>
        <translation>Une autre parcelle de la couche couvre le même terrain, quels que soient son premier sommet et son sens.</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <location filename="../ui/job_log.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Answer (JSON)</source>
        <translation>Réponse (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Anything that should be known later.</source>
        <translation>Tout ce qui devrait se savoir plus tard.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <location filename="../bridge/aliases.py"/>
        <source>Area (ha)</source>
        <translation>Surface (ha)</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Area after</source>
        <translation>Surface après</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Area and filters</source>
        <translation>Zone et filtres</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Area before</source>
        <translation>Surface avant</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Area of interest</source>
        <translation>Zone d'intérêt</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Area of several parts</source>
        <translation>Zone de plusieurs parties</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>Area of the plots</source>
        <translation>Surface des parcelles</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Area to buildings</source>
        <translation>De la zone aux bâtiments</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Areas</source>
        <translation>Surfaces</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Areas are measured on the WGS 84 ellipsoid.</source>
        <translation>Les surfaces sont mesurées sur l'ellipsoïde WGS 84.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>Areas in another unit</source>
        <translation>Surfaces dans une autre unité</translation>
    </message>
    <message>
        <location filename="../providers/epoch/operations.py"/>
        <source>As many rows came as were asked for at most ({count}): there may be more.</source>
        <translation>Il est venu autant de lignes que le maximum demandé ({count}) : il y en a peut-être plus.</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Ask for augmented buildings in place of plain ones. What else the service needs for them is not documented.</source>
        <translation>Demander des bâtiments augmentés au lieu de simples. Ce que le service exige en plus n'est pas documenté.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Ask for isochrones, as the service's example does. Switched off, the service is told nothing about them.</source>
        <translation>Demander des isochrones, comme dans l'exemple du service. Sinon, rien n'en est dit au service.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>Ask for its samples later, before it is sent again.</source>
        <translation>Demandez ses échantillons plus tard, avant de le renvoyer.</translation>
    </message>
    <message>
        <location filename="../checks/rules/low_precision.py"/>
        <source>Ask for the coordinates with six decimals or more.</source>
        <translation>Demandez les coordonnées avec six décimales ou plus.</translation>
    </message>
    <message>
        <location filename="../checks/rules/buffered_point.py"/>
        <source>Ask for the real outline, or send the point where 4 ha or less allow it.</source>
        <translation>Demandez le vrai contour, ou envoyez le point si 4 ha ou moins le permettent.</translation>
    </message>
    <message>
        <location filename="../evidence/choices.py"/>
        <source>Ask the supplier</source>
        <translation>Demander au fournisseur</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Ask the supplier (S)</source>
        <translation>Demander au fournisseur (S)</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Ask the suppliers</source>
        <translation>Interroger les fournisseurs</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>Asking failed: {error}</source>
        <translation>La demande a échoué : {error}</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <location filename="../ui/imagery_offer.py"/>
        <source>Asking the service...</source>
        <translation>Interrogation du service...</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Asking what it costs...</source>
        <translation>Demande du prix...</translation>
    </message>
    <message>
        <location filename="../bridge/context.py"/>
        <source>Asking {service}</source>
        <translation>L'interrogation de {service}</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <location filename="../ui/options.py"/>
        <source>Asking {}...</source>
        <translation>Interrogation de {}...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Asks for strata and sample points over staged collections. The service works on them by itself and does not tell when it is done: 'Fetch samples' brings them after some minutes. The same design is not asked for twice, unless 'Run anew' is set.</source>
        <translation>Demande des strates et des points d'échantillonnage sur des collections déposées. Le service y travaille de lui-même et ne dit pas quand c'est fini : « Récupérer les échantillons » les rapporte après quelques minutes. Le même plan n'est pas demandé deux fois, sauf avec « Relancer à neuf ».</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Asks the service now how it stands</source>
        <translation>Demande maintenant au service où cela en est</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>Asks the service something small that costs and changes nothing; nothing is saved.</source>
        <translation>Demande au service une petite chose qui ne coûte et ne change rien ; rien n'est enregistré.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Asks what a run would cost, after everything was judged as for the run itself. Starts nothing.</source>
        <translation>Demande ce que coûterait une exécution, après avoir tout jugé comme pour l'exécution elle-même. Ne lance rien.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Assets</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>At most so many rows</source>
        <translation>Au plus tant de lignes</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Atlas of plots</source>
        <translation>Atlas des parcelles</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Augmented buildings</source>
        <translation>Bâtiments augmentés</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <location filename="../ui/repair_page.py"/>
        <location filename="../ui/statement_page.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Before you send: counting...</source>
        <translation>Avant l'envoi : comptage...</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Before you send: {}</source>
        <translation>Avant l'envoi : {}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Biodiversity</source>
        <translation>Biodiversité</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Biodiversity score</source>
        <translation>Indice de biodiversité</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Bounding box</source>
        <translation>Rectangle englobant</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Box to search where no polygons are given.</source>
        <translation>Rectangle à chercher si aucun polygone n'est donné.</translation>
    </message>
    <message>
        <location filename="../providers/beod/client.py"/>
        <source>BrightEarth On Demand did not accept the e-mail and password of this connection{value}. Nothing was started; check them, or sign in on its web page first.</source>
        <translation>BrightEarth On Demand n'a pas accepté l'e-mail et le mot de passe de cette connexion{value}. Rien n'a été lancé ; vérifiez-les, ou connectez-vous d'abord sur sa page web.</translation>
    </message>
    <message>
        <location filename="../providers/beod/listing.py"/>
        <source>BrightEarth On Demand lists more than {most_nodes} files; the rest is left.</source>
        <translation>BrightEarth On Demand liste plus de {most_nodes} fichiers ; le reste est laissé.</translation>
    </message>
    <message>
        <location filename="../providers/beod/client.py"/>
        <source>BrightEarth On Demand lists scenario {scenario_id} on more than {most_pages} pages.</source>
        <translation>BrightEarth On Demand liste le scénario {scenario_id} sur plus de {most_pages} pages.</translation>
    </message>
    <message>
        <location filename="../providers/beod/client.py"/>
        <source>BrightEarth On Demand lists the files of scenario {scenario_id} in a circle: a page was named twice. The files listed so far are kept; try the download again later.</source>
        <translation>BrightEarth On Demand liste les fichiers du scénario {scenario_id} en rond : une page a été nommée deux fois. Les fichiers déjà listés sont gardés ; réessayez le téléchargement plus tard.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>BrightEarth On Demand says that {job} has ended well, but lists no file of it. Run it again, or collect the job later: nothing is paid for it.</source>
        <translation>BrightEarth On Demand dit que {job} a bien fini, mais n'en liste aucun fichier. Relancez, ou recueillez la tâche plus tard : rien n'est payé pour cela.</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>BrightEarth On Demand says: {words}</source>
        <translation>BrightEarth On Demand dit : {words}</translation>
    </message>
    <message>
        <location filename="../checks/profiles.py"/>
        <source>BrightEarth area</source>
        <translation>Zone BrightEarth</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings an image that Mapflow offers for download.</source>
        <translation>Rapporte une image que Mapflow offre au téléchargement.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings one image as its footprint, with all that Mapflow tells of it.</source>
        <translation>Rapporte une image comme emprise, avec tout ce que Mapflow en dit.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings one mosaic as its footprint, with all that Mapflow tells of it.</source>
        <translation>Rapporte une mosaïque comme emprise, avec tout ce que Mapflow en dit.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Brings the EUDR package of one or more processed collections: a GeoJSON file each and a PDF audit trail.</source>
        <translation>Rapporte le dossier EUDR d'une ou plusieurs collections traitées : un fichier GeoJSON chacune et une piste d'audit en PDF.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings the account's mosaics as footprints with their metadata. A mosaic without a footprint has no geometry.</source>
        <translation>Rapporte les mosaïques du compte comme emprises avec leurs métadonnées. Une mosaïque sans emprise n'a pas de géométrie.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Brings the features of a processing that is done, wherever it was started.</source>
        <translation>Rapporte les entités d'un traitement terminé, où qu'il ait été lancé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Brings the footprints of what a planned search has found so far; 'isNew' marks what nobody has seen.</source>
        <translation>Rapporte les emprises de ce qu'une recherche planifiée a trouvé jusqu'ici ; « isNew » marque ce que personne n'a vu.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings the images of a mosaic as footprints with their metadata.</source>
        <translation>Rapporte les images d'une mosaïque comme emprises avec leurs métadonnées.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings the preview of an image as a raster in its place on the map. Give the id of an own image, or the address of a search result's preview together with its footprint.</source>
        <translation>Rapporte l'aperçu d'une image comme raster à sa place sur la carte. Donnez l'identifiant d'une image propre, ou l'adresse de l'aperçu d'un résultat de recherche avec son emprise.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Brings the results of the chosen job onto the map.</source>
        <translation>Amène sur la carte les résultats de la tâche choisie.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Brings the rows that the service has for a collection, as they are.</source>
        <translation>Rapporte les lignes que le service a pour une collection, telles quelles.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Brings the strata and sample points of the newest sampling design in which a collection took part. The column 'kind' tells strata and samples apart.</source>
        <translation>Rapporte les strates et points du plan d'échantillonnage le plus récent auquel une collection a pris part. La colonne « kind » distingue strates et échantillons.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Brings what the service tells of the criteria of article 10(2), as it tells it. It is about country and region only and no verdict: the supplier's own evidence has to be added.</source>
        <translation>Rapporte ce que le service dit des critères de l'article 10(2), comme il le dit. Elle porte sur le pays et la région seulement et n'est pas un verdict : les preuves du fournisseur sont à ajouter.</translation>
    </message>
    <message>
        <location filename="../providers/beod/results.py"/>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>By hand: {command} in the folder above data/. In QGIS: 'Verify an evidence pack' of GeoRelay.</source>
        <translation>À la main : {command} dans le dossier au-dessus de data/. Dans QGIS : « Contrôler un dossier de preuves » de GeoRelay.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>CFT</source>
        <translation>CFT</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>CRS of the results</source>
        <translation>SCR des résultats</translation>
    </message>
    <message>
        <location filename="../bridge/sources.py"/>
        <source>CRS without a code</source>
        <translation>SCR sans code</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Canopy height</source>
        <translation>Hauteur de la canopée</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Carbon pool</source>
        <translation>Réservoir de carbone</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Change log</source>
        <translation>Journal des modifications</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Change mosaic</source>
        <translation>Modifier une mosaïque</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Changed ground</source>
        <translation>Terrain modifié</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Changed plots</source>
        <translation>Parcelles modifiées</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <source>Changed, missing and added files (JSON list)</source>
        <translation>Fichiers modifiés, manquants et ajoutés (liste JSON)</translation>
    </message>
    <message>
        <location filename="../bridge/snapshot.py"/>
        <source>Changes to the layer {name} were saved while it was being read, so its parts no longer fit together. Nothing was sent or written. Run it again.</source>
        <translation>Des modifications de la couche {name} ont été enregistrées pendant sa lecture, ses parties ne vont donc plus ensemble. Rien n'a été envoyé ni écrit. Relancez.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../processing/shown/samples.py"/>
        <source>Check and prepare</source>
        <translation>Vérifier et préparer</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Check and repair</source>
        <translation>Vérifier et réparer</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Check of {}</source>
        <translation>Vérification de {}</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../ui/check_form.py"/>
        <location filename="../ui/desk.py"/>
        <source>Check plots</source>
        <translation>Vérifier les parcelles</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Check the copy</source>
        <translation>Vérifier la copie</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_form.py"/>
        <source>Check {} plots</source>
        <comment>number</comment>
        <extracomment>One: Check {} plot</extracomment>
        <translation><numerusform>Vérifier {} parcelle</numerusform><numerusform>Vérifier {} parcelles</numerusform></translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Check, repair, send, load</source>
        <translation>Vérifier, réparer, envoyer, charger</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Checked for: {profile}</source>
        <translation>Vérifié pour : {profile}</translation>
    </message>
    <message>
        <location filename="../checks/shapes.py"/>
        <location filename="../bridge/expressions.py"/>
        <source>Checking plots</source>
        <translation>La vérification des parcelles</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Checks a new delivery of plots and compares it with the one before: plots that are new, changed, unchanged and gone. Nothing is sent.</source>
        <translation>Vérifie une nouvelle livraison de parcelles et la compare avec la précédente : parcelles nouvelles, modifiées, inchangées et disparues. Rien n'est envoyé.</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Checks an area of interest, runs Mapflow's model for buildings over it, a repaired copy where it has errors, waits, and loads the buildings. This costs credits: the highest price stops it before anything is paid.</source>
        <translation>Vérifie une zone d'intérêt, y applique le modèle de bâtiments de Mapflow, sur une copie réparée si elle a des erreurs, attend, et charge les bâtiments. Cela coûte des crédits : le prix maximal l'arrête avant tout paiement.</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Checks plots, repairs in a copy what can be repaired safely, sends the plots that are fit to Epoch, waits, and loads the results joined to the plots. Rejected plots stay at home, with the reason.</source>
        <translation>Vérifie les parcelles, répare dans une copie ce qui peut l'être sans risque, envoie à Epoch les parcelles prêtes, attend, et charge les résultats joints aux parcelles. Les parcelles rejetées restent ici, avec la raison.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Checks the plots of a layer and sends those that are fit, so that the service validates and registers them. Next: 'Upload staged plots', then 'Run one analysis'.</source>
        <translation>Vérifie les parcelles d'une couche et envoie celles qui sont prêtes, pour que le service les valide et les enregistre. Ensuite : « Téléverser des parcelles déposées », puis « Lancer une analyse ».</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Checks the plots of a layer, sends those that are fit, has them analysed and brings the results back, one row per plot of the layer with its own columns. A plot without a figure is 'not assessed', never compliant. The same run again follows the job that exists and pays nothing twice.</source>
        <translation>Vérifie les parcelles d'une couche, envoie celles qui sont prêtes, les fait analyser et rapporte les résultats, une ligne par parcelle de la couche avec ses propres colonnes. Une parcelle sans chiffre est « non évaluée », jamais conforme. La même exécution suit la tâche existante et ne paie rien deux fois.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Choose a connection.</source>
        <translation>Choisissez une connexion.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Choose a finding to see it.</source>
        <translation>Choisissez un constat pour le voir.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>Choose a job in the list.</source>
        <translation>Choisissez une tâche dans la liste.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Choose a layer of plots to check it.</source>
        <translation>Choisissez une couche de parcelles pour la vérifier.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Choose a mosaic or an image in the list.</source>
        <translation>Choisissez une mosaïque ou une image dans la liste.</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Choose a request to read its answer.</source>
        <translation>Choisissez une requête pour lire sa réponse.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Choose a saved connection; the sandbox needs no settings.</source>
        <translation>Choisissez une connexion enregistrée ; le bac à sable n'a pas besoin de réglages.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <location filename="../ui/services_dock.py"/>
        <source>Choose a service first.</source>
        <translation>Choisissez d'abord un service.</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Choose an area: a layer, what the map shows, or draw one.</source>
        <translation>Choisissez une zone : une couche, ce que montre la carte, ou dessinez-en une.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Choose an image in the list or on the map.</source>
        <translation>Choisissez une image dans la liste ou sur la carte.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Choose an image: a mosaic is shown as a layer.</source>
        <translation>Choisissez une image : une mosaïque se montre comme couche.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Choose one image.</source>
        <translation>Choisissez une seule image.</translation>
    </message>
    <message>
        <location filename="../ui/listed_input.py"/>
        <source>Choose or type</source>
        <translation>Choisir ou saisir</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>Choose the unit in which the column is.</source>
        <translation>Choisissez l'unité de la colonne.</translation>
    </message>
    <message>
        <location filename="../checks/rules/buffered_point.py"/>
        <source>Circle round a point</source>
        <translation>Cercle autour d'un point</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>Claimed before</source>
        <translation>Déjà revendiquée</translation>
    </message>
    <message>
        <location filename="../ui/layer_input.py"/>
        <source>Click the corners on the map; a right click closes the area, Esc gives up.</source>
        <translation>Cliquez les sommets sur la carte ; un clic droit ferme la zone, Échap abandonne.</translation>
    </message>
    <message>
        <location filename="../ui/notice.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../checks/rules/unclosed_ring.py"/>
        <source>Close the ring.</source>
        <translation>Fermez l'anneau.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Cloud cover</source>
        <translation>Couverture nuageuse</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Clouds</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <location filename="../checks/rules/low_precision.py"/>
        <source>Coarse coordinates</source>
        <translation>Coordonnées grossières</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Collect finished jobs</source>
        <translation>Recueillir les tâches terminées</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Collected</source>
        <translation>Recueillies</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <location filename="../providers/epoch/fields.py"/>
        <source>Collection id</source>
        <translation>Identifiant de collection</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Collection ids</source>
        <translation>Identifiants de collection</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <location filename="../processing/declarations.py"/>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Compare deliveries</source>
        <translation>Comparer des livraisons</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Compare two deliveries</source>
        <translation>Comparer deux livraisons</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Compare with plots sent before</source>
        <translation>Comparer avec les parcelles déjà envoyées</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <source>Compares every file of an evidence pack with its checksums (BagIt, RFC 8493) and names what was changed, what is missing and what was added. It verifies any BagIt bag in a zip. The file is only read.</source>
        <translation>Compare chaque fichier d'un dossier de preuves avec ses sommes de contrôle (BagIt, RFC 8493) et nomme ce qui a été modifié, ce qui manque et ce qui a été ajouté. Il contrôle tout sac BagIt dans un zip. Le fichier est seulement lu.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Connect an account</source>
        <translation>Connecter un compte</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <location filename="../processing/shown/operation.py"/>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>Connection to {}</source>
        <translation>Connexion à {}</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>Connections, folders and downloads: the options of GeoRelay</source>
        <translation>Connexions, dossiers et téléchargements : les options de GeoRelay</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Connections...</source>
        <translation>Connexions...</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Convex hull</source>
        <translation>Enveloppe convexe</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>Coordinate is no number</source>
        <translation>La coordonnée n'est pas un nombre</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Copied: {}</source>
        <translation>Copié : {}</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Copy the id</source>
        <translation>Copier l'identifiant</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Copy the tiles of each raster layer into one GeoTIFF. Switched off, they become one virtual raster, which is made at once and takes no room.</source>
        <translation>Copier les tuiles de chaque couche raster dans un seul GeoTIFF. Sinon elles deviennent un raster virtuel, fait aussitôt et sans prendre de place.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/token.py"/>
        <source>Copy the whole token from the API page of your Mapflow account and save it in the connection again. Nothing was sent.</source>
        <translation>Copiez le jeton entier de la page API de votre compte Mapflow et enregistrez-le de nouveau dans la connexion. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>Correct the country or the coordinates.</source>
        <translation>Corrigez le pays ou les coordonnées.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_mismatch.py"/>
        <source>Correct the number or the outline.</source>
        <translation>Corrigez le nombre ou le contour.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>Cost: {}</source>
        <translation>Coût : {}</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>Counting and checking what would be declared...</source>
        <translation>Comptage et vérification de ce qui serait déclaré...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Country of the operator</source>
        <translation>Pays de l'opérateur</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Country override (JSON)</source>
        <translation>Substitution de pays (JSON)</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Create a project</source>
        <translation>Créer un projet</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Create mosaic</source>
        <translation>Créer une mosaïque</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>Credits before the start: {credits}. The service does not tell its price.</source>
        <translation>Crédits avant le lancement : {credits}. Le service ne donne pas son prix.</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>Credits now: {credits}.</source>
        <translation>Crédits maintenant : {credits}.</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>Credits now: {credits}; about {used} were used.</source>
        <translation>Crédits maintenant : {credits} ; environ {used} ont été utilisés.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Crop</source>
        <translation>Culture</translation>
    </message>
    <message>
        <location filename="../checks/rules/antimeridian.py"/>
        <source>Crosses 180 degrees</source>
        <translation>Traverse les 180 degrés</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Custom URL</source>
        <translation>URL personnelle</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Cut an area over the limit into several runs</source>
        <translation>Découper une zone trop grande</translation>
    </message>
    <message>
        <location filename="../checks/rules/antimeridian.py"/>
        <source>Cut the plot at 180 degrees into two parts.</source>
        <translation>Coupez la parcelle en deux parties aux 180 degrés.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>Cutting an area needs QGIS. Nothing was sent.</source>
        <translation>Découper une zone demande QGIS. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Data provider</source>
        <translation>Fournisseur de données</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Data providers</source>
        <translation>Fournisseurs de données</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Decide on plots</source>
        <translation>Décider des parcelles</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>Decision: {decision}</source>
        <translation>Décision : {decision}</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <location filename="../processing/shown/check.py"/>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../processing/shown/packs.py"/>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_mismatch.py"/>
        <source>Declared and measured hectares differ by more than 10 % and by more than 0.1 ha.</source>
        <translation>Hectares déclarés et mesurés diffèrent de plus de 10 % et de plus de 0,1 ha.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_mismatch.py"/>
        <source>Declared are {area}, measured {area_2}.</source>
        <translation>Déclaré : {area}, mesuré : {area_2}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../processing/shown/eudr.py"/>
        <source>Declared area</source>
        <translation>Surface déclarée</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_mismatch.py"/>
        <source>Declared area differs</source>
        <translation>Surface déclarée différente</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>Declared area that is none</source>
        <translation>Surface déclarée qui n'en est pas une</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Declared hectares</source>
        <translation>Hectares déclarés</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Deep-learning models</source>
        <translation>Modèles d'apprentissage profond</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Deforestation</source>
        <translation>Déforestation</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Deforestation found</source>
        <translation>Déforestation constatée</translation>
    </message>
    <message>
        <location filename="../evidence/flags.py"/>
        <source>Deforestation found: {area} ha.</source>
        <translation>Déforestation constatée : {area} ha.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Deforestation per year</source>
        <translation>Déforestation par an</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Deforested after the cut-off date</source>
        <translation>Déforesté après la date limite</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Delete at the service</source>
        <translation>Supprimer chez le service</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Delete image</source>
        <translation>Supprimer une image</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Delete mosaic</source>
        <translation>Supprimer une mosaïque</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Delete planned search</source>
        <translation>Supprimer une recherche planifiée</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Delete processing</source>
        <translation>Supprimer un traitement</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Delete the image {} at the service? This cannot be undone.</source>
        <translation>Supprimer l'image {} chez le service ? C'est irréversible.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Delete the mosaic {} and all its images at the service? This cannot be undone.</source>
        <translation>Supprimer la mosaïque {} et toutes ses images chez le service ? C'est irréversible.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Delete...</source>
        <translation>Supprimer...</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Deletes a mosaic and all its images at Mapflow. This cannot be undone.</source>
        <translation>Supprime une mosaïque et toutes ses images chez Mapflow. C'est irréversible.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Deletes a planned search at Mapflow. This cannot be undone.</source>
        <translation>Supprime une recherche planifiée chez Mapflow. C'est irréversible.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Deletes a processing and its results at Mapflow; for one that is running it is the only way to stop it. This cannot be undone.</source>
        <translation>Supprime un traitement et ses résultats chez Mapflow ; pour un traitement en cours, c'est le seul moyen de l'arrêter. C'est irréversible.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Deletes one image at Mapflow. This cannot be undone.</source>
        <translation>Supprime une image chez Mapflow. C'est irréversible.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Deleting cannot be undone. Nothing is sent unless this is switched on.</source>
        <translation>La suppression est irréversible. Rien n'est envoyé si ceci n'est pas activé.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Design id</source>
        <translation>Identifiant du plan</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Design samples</source>
        <translation>Concevoir un échantillonnage</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../ui/endings.py"/>
        <location filename="../ui/panel.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Dissolve what touches</source>
        <translation>Fusionner ce qui se touche</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Done</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Done.</source>
        <translation>Fait.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>Doubled vertex</source>
        <translation>Sommet double</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Download image</source>
        <translation>Télécharger une image</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Download the results</source>
        <translation>Télécharger les résultats</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>Downloading {filename}{size}.</source>
        <translation>Téléchargement de {filename}{size}.</translation>
    </message>
    <message>
        <location filename="../ui/layer_input.py"/>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_large_for_file.py"/>
        <source>Draw it with fewer vertices, or divide it.</source>
        <translation>Dessinez-la avec moins de sommets, ou divisez-la.</translation>
    </message>
    <message>
        <location filename="../checks/rules/point_needs_polygon.py"/>
        <source>Draw the outline of the plot.</source>
        <translation>Dessinez le contour de la parcelle.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>Draw the plot as a polygon.</source>
        <translation>Dessinez la parcelle comme un polygone.</translation>
    </message>
    <message>
        <location filename="../checks/rules/empty_geometry.py"/>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>Draw the plot, or leave the row out.</source>
        <translation>Dessinez la parcelle, ou laissez la ligne de côté.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>Draw the ring again, or remove it.</source>
        <translation>Dessinez l'anneau de nouveau, ou supprimez-le.</translation>
    </message>
    <message>
        <location filename="../ui/layer_input.py"/>
        <source>Drawn area</source>
        <translation>Zone dessinée</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>E-mail of the operator</source>
        <translation>E-mail de l'opérateur</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>EORI, VAT or another number. Sent only where given.</source>
        <translation>EORI, TVA ou un autre numéro. Envoyé seulement si donné.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>EPSG:3857 (Pseudo-Mercator, metres)</source>
        <translation>EPSG:3857 (Pseudo-Mercator, mètres)</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>EPSG:4326 (WGS 84, degrees)</source>
        <translation>EPSG:4326 (WGS 84, degrés)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>EUDR deforestation</source>
        <translation>Déforestation EUDR</translation>
    </message>
    <message>
        <location filename="../checks/profiles.py"/>
        <source>EUDR due-diligence statement</source>
        <translation>Diligence raisonnée EUDR</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Each file is a statement of its own.</source>
        <translation>Chaque fichier est une déclaration à lui seul.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Each plot was also judged as it will be written, with {decimals} decimals of a degree.</source>
        <translation>Chaque parcelle a aussi été jugée telle qu'elle sera écrite, avec {decimals} décimales de degré.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Earlier delivery</source>
        <translation>Livraison antérieure</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Earth Engine task id</source>
        <translation>Identifiant de la tâche Earth Engine</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Edit...</source>
        <translation>Modifier...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Emissions</source>
        <translation>Émissions</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Emissions of land-use change</source>
        <translation>Émissions du changement d'affectation des terres</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Emissions of land-use change per hectare</source>
        <translation>Émissions du changement d'affectation des terres par hectare</translation>
    </message>
    <message>
        <location filename="../checks/rules/empty_geometry.py"/>
        <source>Empty geometry</source>
        <translation>Géométrie vide</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Empty where no limit is known.</source>
        <translation>Vide si aucune limite n'est connue.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Empty where there is no limit.</source>
        <translation>Vide s'il n'y a pas de limite.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Empty: all.</source>
        <translation>Vide : tous.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Empty: the area's name and the time.</source>
        <translation>Vide : le nom de la zone et l'heure.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Empty: the mosaic's name.</source>
        <translation>Vide : le nom de la mosaïque.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Empty: the results folder of the settings.</source>
        <translation>Vide : le dossier des résultats des réglages.</translation>
    </message>
    <message>
        <location filename="../checks/rules/missing_id.py"/>
        <source>Enter an id.</source>
        <translation>Saisissez un identifiant.</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Enter leads back to the queue, where A, R, S or L decides.</source>
        <translation>Entrée ramène à la file, où A, R, S ou L décide.</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>Enter the coordinate again, or remove the vertex.</source>
        <translation>Saisissez la coordonnée de nouveau, ou supprimez le sommet.</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>Enter the secret first; without one the service lets nobody in.</source>
        <translation>Saisissez d'abord le secret ; sans lui, le service ne laisse entrer personne.</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Enter the token, or e-mail and password, of a service. QGIS keeps them in its authentication database.</source>
        <translation>Saisissez le jeton, ou l'e-mail et le mot de passe, d'un service. QGIS les garde dans sa base d'authentification.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>Enter the token, or the e-mail address and the password, of this connection.</source>
        <translation>Saisissez le jeton, ou l'adresse e-mail et le mot de passe, de cette connexion.</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>Epoch SCO2 has no analysis {stat}; it has {analyses}. Nothing was sent.</source>
        <translation>Epoch SCO2 n'a pas d'analyse {stat} ; il a {analyses}. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/queries.py"/>
        <source>Epoch SCO2 has no results at {endpoint}. Nothing was sent.</source>
        <translation>Epoch SCO2 n'a pas de résultats à {endpoint}. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>Epoch SCO2 says: {words}</source>
        <translation>Epoch SCO2 dit : {words}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/statement.py"/>
        <source>Epoch SCO2 sent no statement but this: {words}. The plots may not be processed yet.</source>
        <translation>Epoch SCO2 n'a pas envoyé de déclaration mais ceci : {words}. Les parcelles ne sont peut-être pas encore traitées.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>Epoch SCO2 skipped this run: {reply}</source>
        <translation>Epoch SCO2 a sauté cette exécution : {reply}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>Epoch SCO2 tells nothing about {collection_id}.</source>
        <translation>Epoch SCO2 ne dit rien de {collection_id}.</translation>
    </message>
    <message>
        <location filename="../checks/profiles.py"/>
        <source>Epoch plots</source>
        <translation>Parcelles Epoch</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../bridge/styles.py"/>
        <location filename="../ui/statement_page.py"/>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>Errors: {rules}.</source>
        <translation>Erreurs : {rules}.</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>Every repair is left out.</source>
        <translation>Chaque réparation est laissée de côté.</translation>
    </message>
    <message>
        <location filename="../checks/profiles.py"/>
        <source>Every rule</source>
        <translation>Toutes les règles</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Everything here is an algorithm too: for models, the batch dialog and scripts.</source>
        <translation>Tout ce qui est ici est aussi un algorithme : pour les modèles, le traitement par lot et les scripts.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Everything in one go: makes a project with the area, starts the scenario, follows it to its end, fetches the files and shows them as layers. This probably spends credits. Stopped or broken off, the same run goes on where it was; nothing is started twice, unless 'Run anew' is set.</source>
        <translation>Tout en une fois : crée un projet avec la zone, lance le scénario, le suit jusqu'à sa fin, récupère les fichiers et les montre comme couches. Cela dépense sans doute des crédits. Arrêtée ou interrompue, la même exécution reprend où elle était ; rien n'est lancé deux fois, sauf avec « Relancer à neuf ».</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../processing/shown/deliveries.py"/>
        <location filename="../processing/shown/evidence.py"/>
        <location filename="../processing/shown/packets.py"/>
        <location filename="../processing/shown/packs.py"/>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <location filename="../processing/shown/packs.py"/>
        <source>Evidence pack</source>
        <translation>Dossier de preuves</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>Exchange the two numbers.</source>
        <translation>Inversez les deux nombres.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Export due-diligence package</source>
        <translation>Exporter le dossier de diligence raisonnée</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Export for the EUDR information system</source>
        <translation>Exporter pour le système d'information EUDR</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Extent</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Extract buildings, trees, roads, land cover and terrain</source>
        <translation>Extraire bâtiments, arbres, routes, occupation du sol et relief</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Farm practice, life cycle and due diligence: JSON text, or the name of a file with it. Only its form is checked.</source>
        <translation>Pratique agricole, cycle de vie et diligence raisonnée : texte JSON, ou nom d'un fichier qui le contient. Seule sa forme est vérifiée.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Fault</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Feature id in the input</source>
        <translation>Identifiant de l'entité en entrée</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>Feature {number} of {layer}</source>
        <translation>Entité {number} de {layer}</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Features</source>
        <translation>Entités</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Fetch results</source>
        <translation>Récupérer les résultats</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Fetch samples</source>
        <translation>Récupérer les échantillons</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Fetch the list</source>
        <translation>Récupérer la liste</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Fetch the list to see the mosaics of this account.</source>
        <translation>Récupérez la liste pour voir les mosaïques de ce compte.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Fetches all files of a finished scenario and shows them as layers. A download that was interrupted goes on where it stopped when the same folder is given. Names that would leave the folder are refused and listed.</source>
        <translation>Récupère tous les fichiers d'un scénario fini et les montre comme couches. Un téléchargement interrompu reprend où il s'est arrêté si le même dossier est donné. Les noms qui sortiraient du dossier sont refusés et listés.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>File a due diligence statement</source>
        <translation>Déposer une déclaration de diligence raisonnée</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>File format of the upload</source>
        <translation>Format du fichier envoyé</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../processing/shown/eudr.py"/>
        <location filename="../processing/shown/packs.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Files a statement with the EU through the service: a legal act in somebody's name. What will be declared is said before; it is sent once and never again by itself, and its numbers are kept with the job. The EU's system gives reference and verification number some time after filing.</source>
        <translation>Dépose une déclaration auprès de l'UE par le service : un acte juridique au nom de quelqu'un. Ce qui sera déclaré est dit avant ; elle est envoyée une fois et jamais de nouveau d'elle-même, et ses numéros sont gardés avec la tâche. Le système de l'UE donne numéro de référence et de vérification quelque temps après le dépôt.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Files fetched at &amp;once</source>
        <translation>Fichiers téléchargés à la &amp;fois</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Files refused as unsafe or not to be had; the log names each.</source>
        <translation>Fichiers refusés comme peu sûrs ou impossibles à obtenir ; le journal nomme chacun.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Files to put in as they are: EU files, statements, contracts.</source>
        <translation>Fichiers à mettre tels quels : fichiers de l'UE, déclarations, contrats.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>Filing a statement is a legal act, and it was not confirmed. Nothing was filed. Read what would be declared, then confirm it.</source>
        <translation>Déposer une déclaration est un acte juridique, et il n'a pas été confirmé. Rien n'a été déposé. Lisez ce qui serait déclaré, puis confirmez-le.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Filing is a legal act in somebody's name. It is sent once and cannot be taken back here.</source>
        <translation>Le dépôt est un acte juridique au nom de quelqu'un. Il est envoyé une fois et ne peut pas être repris ici.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <location filename="../ui/imagery_dock.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Filter the queue</source>
        <translation>Filtrer la file</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Filters that were saved under a name</source>
        <translation>Filtres enregistrés sous un nom</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>Find out who farms it before sending.</source>
        <translation>Trouvez qui le cultive avant d'envoyer.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Find the country from the plots</source>
        <translation>Trouver le pays d'après les parcelles</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../processing/shown/packets.py"/>
        <location filename="../processing/shown/packs.py"/>
        <location filename="../ui/findings_view.py"/>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>Findings of the check</source>
        <translation>Constats de la vérification</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Findings per rule (JSON)</source>
        <translation>Constats par règle (JSON)</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Findings: {}</source>
        <translation>Constats : {}</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Finds every defect of every plot, repairs in a copy what can be repaired safely, and says how many plots of the copy are fit to send. Nothing is sent, and the layer is not changed.</source>
        <translation>Trouve chaque défaut de chaque parcelle, répare dans une copie ce qui peut l'être sans risque, et dit combien de parcelles de la copie sont prêtes à l'envoi. Rien n'est envoyé, et la couche n'est pas modifiée.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Finds every defect of every plot, with its place on the map, and tells apart the plots that are fit to send. Nothing is sent, and the layer is not changed. Errors make a plot unfit for the chosen use; warnings are worth a look. The report is an HTML page for people without QGIS.</source>
        <translation>Trouve chaque défaut de chaque parcelle, avec sa place sur la carte, et sépare les parcelles prêtes à l'envoi. Rien n'est envoyé, et la couche n'est pas modifiée. Une erreur rend une parcelle inapte à l'usage choisi ; un avertissement mérite un regard. Le rapport est une page HTML pour les personnes sans QGIS.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>First day of acquisition (UTC). Empty: any.</source>
        <translation>Premier jour d'acquisition (UTC). Vide : tout.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>First day of the period looked at. Empty: the service's own, 2017-01-01.</source>
        <translation>Premier jour de la période examinée. Vide : celui du service, 2017-01-01.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>First day of the period looked at. Empty: the service's own.</source>
        <translation>Premier jour de la période examinée. Vide : celui du service.</translation>
    </message>
    <message>
        <location filename="../checks/rules/low_precision.py"/>
        <source>Five decimals are about a metre; the regulation asks for six.</source>
        <translation>Cinq décimales font environ un mètre ; le règlement en demande six.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>Flagged are plots with deforestation found, with an error in their outline, or with ground that another plot claims too.</source>
        <translation>Sont signalées les parcelles avec une déforestation constatée, avec une erreur dans leur contour, ou avec un terrain qu'une autre parcelle revendique aussi.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Flagged plots</source>
        <translation>Parcelles signalées</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Folder for the packets</source>
        <translation>Dossier des envois</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Folder for the results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>Follow again</source>
        <translation>Suivre à nouveau</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Follow the remote work to its end and bring the results. Switched off, the algorithm ends as soon as the work is started; 'Collect finished jobs' brings the results later.</source>
        <translation>Suivre le travail à distance jusqu'à sa fin et rapporter les résultats. Sinon, l'algorithme finit dès que le travail est lancé ; « Recueillir les tâches terminées » rapporte les résultats plus tard.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Footprint of that preview</source>
        <translation>Emprise de cet aperçu</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>For EUDR...</source>
        <translation>Pour EUDR...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>For example Cocoa. Empty: not said.</source>
        <translation>Par exemple Cocoa. Vide : non dit.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>For example agb. Empty: not said.</source>
        <translation>Par exemple agb. Vide : non dit.</translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>For registries of many million plots the same checks run on Dask, on one machine or on many: python3 -m georelay.registry check, from the source of this plugin.</source>
        <translation>Pour des registres de plusieurs millions de parcelles, les mêmes vérifications tournent sur Dask, sur une machine ou plusieurs : python3 -m georelay.registry check, depuis les sources de cette extension.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>For which plots</source>
        <translation>Pour quelles parcelles</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>For {n} plots the supplier is asked.</source>
        <comment>number</comment>
        <extracomment>One: For {n} plot the supplier is asked.</extracomment>
        <translation><numerusform>Pour {n} parcelle, le fournisseur est interrogé.</numerusform><numerusform>Pour {n} parcelles, le fournisseur est interrogé.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Forget a job</source>
        <translation>Oublier une tâche</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Forget the chosen filters</source>
        <translation>Oublier les filtres choisis</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Forget the job {}? The service keeps what it has, and files on this computer stay. Its guard against paying twice goes too: the same run would be sent, and paid for, once more.</source>
        <translation>Oublier la tâche {} ? Le service garde ce qu'il a, et les fichiers restent sur cet ordinateur. Sa protection contre un double paiement disparaît aussi : la même exécution serait envoyée, et payée, une nouvelle fois.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Forget...</source>
        <translation>Oublier...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Further files</source>
        <translation>Autres fichiers</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Further parameters (JSON)</source>
        <translation>Paramètres supplémentaires (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Gaps between two plots that are narrower than this. 0: not looked for.</source>
        <translation>Vides entre deux parcelles plus étroits que ceci. 0 : non cherchés.</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Gaps narrower than</source>
        <translation>Vides plus étroits que</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>GeoJSON file</source>
        <translation>Fichier GeoJSON</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>GeoJSON files (*.geojson)</source>
        <translation>Fichiers GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>GeoJSON is the surest. CSV is sent with a WKT column, which the service does not document. GeoParquet needs a GDAL with that driver.</source>
        <translation>GeoJSON est le plus sûr. CSV est envoyé avec une colonne WKT, que le service ne documente pas. GeoParquet demande un GDAL qui a ce pilote.</translation>
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
        <translation>GeoRelay : avant la déclaration</translation>
    </message>
    <message>
        <location filename="../ui/preflight.py"/>
        <source>GeoRelay: before you send</source>
        <translation>GeoRelay : avant l'envoi</translation>
    </message>
    <message>
        <location filename="../processing/provider.py"/>
        <source>GeoRelay: geospatial cloud APIs</source>
        <translation>GeoRelay : API géospatiales en ligne</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>GeoRelay: help</source>
        <translation>GeoRelay : aide</translation>
    </message>
    <message>
        <location filename="../ui/locator.py"/>
        <source>GeoRelay: jobs and plots ({})</source>
        <translation>GeoRelay : tâches et parcelles ({})</translation>
    </message>
    <message>
        <location filename="../bridge/job_monitor.py"/>
        <source>GeoRelay: look at jobs</source>
        <translation>GeoRelay : regarder les tâches</translation>
    </message>
    <message>
        <location filename="../ui/samples.py"/>
        <source>GeoRelay: sample plots</source>
        <translation>GeoRelay : parcelles d'exemple</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>GeoRelay: tiles of {place}</source>
        <translation>GeoRelay : tuiles de {place}</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>GeoRelay: try a connection</source>
        <translation>GeoRelay : essayer une connexion</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>GeoRelay: {}</source>
        <translation>GeoRelay : {}</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>GeoTIFF</source>
        <translation>GeoTIFF</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>Give a layer ({layer}). Nothing was sent.</source>
        <translation>Donnez une couche ({layer}). Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>Give a new name or new tags. Nothing was sent.</source>
        <translation>Donnez un nouveau nom ou de nouvelles étiquettes. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>Give each plot an id of its own.</source>
        <translation>Donnez à chaque parcelle un identifiant qui lui soit propre.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>Give either a layer ({layer}) or a file ({file}), one of the two. Nothing was sent.</source>
        <translation>Donnez soit une couche ({layer}), soit un fichier ({file}), l'un des deux. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>Give either a mosaic or the address of tiles. Nothing was sent.</source>
        <translation>Donnez soit une mosaïque, soit l'adresse de tuiles. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>Give either a mosaic, or the name of a new one. Nothing was sent.</source>
        <translation>Donnez soit une mosaïque, soit le nom d'une nouvelle. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>Give the area to search: polygons ('Area') or 'Extent'. Nothing was sent.</source>
        <translation>Donnez la zone à chercher : des polygones (« Zone ») ou « Étendue ». Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>Give the connection a name of 1 to 80 characters.</source>
        <translation>Donnez à la connexion un nom de 1 à 80 caractères.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Gives a mosaic another name or other tags. What is left empty stays as it is.</source>
        <translation>Donne à une mosaïque un autre nom ou d'autres étiquettes. Ce qui est laissé vide reste tel quel.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Gives an image another name.</source>
        <translation>Donne un autre nom à une image.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Go on with {}? What was sent is looked for at the service, and is neither sent nor paid for again; what is missing is sent.</source>
        <translation>Poursuivre {} ? Ce qui a été envoyé est recherché auprès du service et n'est ni renvoyé ni payé à nouveau ; ce qui manque est envoyé.</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Go on without</source>
        <translation>Continuer sans</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Goes on with this very job where it broke off; nothing is paid twice</source>
        <translation>Reprend cette même tâche là où elle s'est interrompue ; rien n'est payé deux fois</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Ground of overlaps, gaps and claims</source>
        <translation>Terrain des chevauchements, vides et revendications</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>Hectares</source>
        <translation>Hectares</translation>
    </message>
    <message>
        <location filename="../checks/rules/z_or_m_values.py"/>
        <source>Heights or measures</source>
        <translation>Altitudes ou mesures</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Help: how this dock is used</source>
        <translation>Aide : comment utiliser ce panneau</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Highest cloud cover in percent. Images that do not tell it are always found.</source>
        <translation>Couverture nuageuse maximale en pour cent. Les images qui ne la donnent pas sont toujours trouvées.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Highest price (credits)</source>
        <translation>Prix maximal (crédits)</translation>
    </message>
    <message>
        <location filename="../checks/rules/hole_outside_shell.py"/>
        <source>Hole outside the plot</source>
        <translation>Trou hors de la parcelle</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_holes.py"/>
        <source>Hole within a hole</source>
        <translation>Trou dans un trou</translation>
    </message>
    <message>
        <location filename="../checks/rules/disconnected_interior.py"/>
        <source>Holes touch each other or the outline so that the inside falls apart.</source>
        <translation>Des trous se touchent ou touchent le contour, si bien que l'intérieur se divise.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>How it is called at the service. Left empty: the layer's name and the time (UTC).</source>
        <translation>Son nom chez le service. Vide : le nom de la couche et l'heure (UTC).</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>How long ago the service last told something of the job</source>
        <translation>Depuis combien de temps le service n'a plus rien dit de la tâche</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>How many there are.</source>
        <translation>Combien il y en a.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>How much of the area an image must cover, in percent.</source>
        <translation>Quelle part de la zone une image doit couvrir, en pour cent.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>How project and scenario are called at the service. Left empty: the layer's name and the time (UTC).</source>
        <translation>Le nom du projet et du scénario chez le service. Vide : le nom de la couche et l'heure (UTC).</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>How the scenario is called at the service. Left empty: 'scenario' and the time (UTC).</source>
        <translation>Le nom du scénario chez le service. Vide : « scenario » et l'heure (UTC).</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>How the service lists these plots. Empty: the layer's name and the time in UTC, which is unique.</source>
        <translation>Le nom sous lequel le service liste ces parcelles. Vide : le nom de la couche et l'heure en UTC, qui est unique.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>I declare this</source>
        <translation>Je déclare ceci</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>I have read this and declare it in the name of {name}.</source>
        <translation>J'ai lu ceci et le déclare au nom de {name}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>ISO 3166-1 code of two letters, such as GH. The exact name of a column, capitals included, or else plain text for all plots. A code is a code even where a column has that name. Empty: the country that each plot lies in.</source>
        <translation>Code ISO 3166-1 de deux lettres, comme GH. Le nom exact d'une colonne, majuscules comprises, ou sinon un texte pour toutes les parcelles. Un code reste un code même si une colonne porte ce nom. Vide : le pays où se trouve chaque parcelle.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Id of a mosaic, as 'List mosaics' shows it.</source>
        <translation>Identifiant d'une mosaïque, comme le montre « Lister les mosaïques ».</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Id of a planned search, as 'List planned searches' shows it.</source>
        <translation>Identifiant d'une recherche planifiée, comme le montre « Lister les recherches planifiées ».</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Id of a processing, as 'Run a model' and 'List processings' show it; several are separated by commas.</source>
        <translation>Identifiant d'un traitement, comme le montrent « Appliquer un modèle » et « Lister les traitements » ; plusieurs sont séparés par des virgules.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Id of a project. Empty: the account's default project.</source>
        <translation>Identifiant d'un projet. Vide : le projet par défaut du compte.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Id of an image, as 'List images' shows it.</source>
        <translation>Identifiant d'une image, comme le montre « Lister les images ».</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Id of an own image, as 'List images' shows it.</source>
        <translation>Identifiant d'une image propre, comme le montre « Lister les images ».</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Id of an own mosaic, with 'My imagery' as the source.</source>
        <translation>Identifiant d'une mosaïque propre, avec « Mes images » comme source.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Identifier of the filing</source>
        <translation>Identifiant du dépôt</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Identifier of the operator</source>
        <translation>Identifiant de l'opérateur</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Ids of search results or of own images: a JSON list, or separated by commas.</source>
        <translation>Identifiants de résultats de recherche ou d'images propres : une liste JSON, ou séparés par des virgules.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Image id</source>
        <translation>Identifiant d'image</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Image ids</source>
        <translation>Identifiants d'images</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Image preview</source>
        <translation>Aperçu d'image</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Image to features</source>
        <translation>De l'image aux entités</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <location filename="../ui/imagery_dock.py"/>
        <location filename="../ui/imagery_offer.py"/>
        <source>Imagery</source>
        <translation>Imagerie</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Imagery as a layer</source>
        <translation>Imagerie comme couche</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Imagery from</source>
        <translation>Imagerie de</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/__init__.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>Images and mosaics cannot be processed in one run. Choose one kind. Nothing was sent.</source>
        <translation>Images et mosaïques ne peuvent pas être traitées en une exécution. Choisissez un seul genre. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Images found</source>
        <translation>Images trouvées</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Images of a planned search</source>
        <translation>Images d'une recherche planifiée</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Images of the mosaic</source>
        <translation>Images de la mosaïque</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Images uploaded</source>
        <translation>Images téléversées</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>In a few words, such as 'island in the river'.</source>
        <translation>En peu de mots, par exemple « île dans la rivière ».</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>In another country</source>
        <translation>Dans un autre pays</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>In which formats buildings and trees are delivered in 3D. QGIS 3.34 and later shows 3D tiles. Nothing chosen: the service is not told any.</source>
        <translation>Dans quels formats bâtiments et arbres sont livrés en 3D. QGIS 3.34 et plus montre les tuiles 3D. Rien de choisi : aucun n'est dit au service.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>In which formats buildings, trees and roads are delivered. Where both come, the GeoPackage is loaded. Nothing chosen: the service is not told any.</source>
        <translation>Dans quels formats sont livrés bâtiments, arbres et routes. Si les deux viennent, le GeoPackage est chargé. Rien de choisi : aucun n'est dit au service.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>In which formats land cover and terrain are delivered. Nothing chosen: the service is not told any.</source>
        <translation>Dans quels formats sont livrés occupation du sol et relief. Rien de choisi : aucun n'est dit au service.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>In which the column is. The EU system takes hectares.</source>
        <translation>Celle de la colonne. Le système de l'UE prend des hectares.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>In whose capacity it is filed: OPERATOR or REPRESENTATIVE_OPERATOR; it must be a role that the account has.</source>
        <translation>En quelle qualité elle est déposée : OPERATOR ou REPRESENTATIVE_OPERATOR ; ce doit être un rôle qu'a le compte.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>In whose name</source>
        <translation>Au nom de qui</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Input payload (JSON)</source>
        <translation>Données d'entrée (JSON)</translation>
    </message>
    <message>
        <location filename="../checks/rules/disconnected_interior.py"/>
        <source>Inside cut in pieces</source>
        <translation>Intérieur coupé en morceaux</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Instead of a mosaic id.</source>
        <translation>Au lieu d'un identifiant de mosaïque.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Instead of a mosaic: tiles with {z}, {x} and {y}; {-y} where rows count from the south; or {q}.</source>
        <translation>Au lieu d'une mosaïque : tuiles avec {z}, {x} et {y} ; {-y} si les lignes se comptent depuis le sud ; ou {q}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Instead of an image id: the previewUrl of a search result that is a picture.</source>
        <translation>Au lieu d'un identifiant d'image : le previewUrl d'un résultat de recherche qui est une image.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>Is it unchanged?</source>
        <translation>Est-ce inchangé ?</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Isochrones</source>
        <translation>Isochrones</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>It broke off on the way; Retry goes on with it.</source>
        <translation>Elle s'est interrompue en chemin ; Réessayer la reprend.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>It encloses nothing.</source>
        <translation>Cela n'entoure rien.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>It failed at the service, where nothing is left to go on with; Restart sends it anew.</source>
        <translation>Elle a échoué auprès du service, où il n'y a plus rien à reprendre ; Recommencer l'envoie à neuf.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>It gets a folder for each supplier. One that is there already is not written over.</source>
        <translation>Il reçoit un dossier par fournisseur. Celui qui existe déjà n'est pas écrasé.</translation>
    </message>
    <message>
        <location filename="../checks/eudr.py"/>
        <source>It has a hole, and it cannot be cut into parts without one.</source>
        <translation>Elle a un trou, et ne peut pas être découpée en parties qui n'en ont pas.</translation>
    </message>
    <message>
        <location filename="../checks/eudr.py"/>
        <source>It has a hole, which the EU system does not take.</source>
        <translation>Elle a un trou, que le système de l'UE ne prend pas.</translation>
    </message>
    <message>
        <location filename="../checks/eudr_features.py"/>
        <source>It is a collection; the EU system takes points and polygons only.</source>
        <translation>C'est une collection ; le système de l'UE ne prend que des points et des polygones.</translation>
    </message>
    <message>
        <location filename="../checks/eudr_features.py"/>
        <source>It is a line; the EU system takes points and polygons only.</source>
        <translation>C'est une ligne ; le système de l'UE ne prend que des points et des polygones.</translation>
    </message>
    <message>
        <location filename="../checks/rules/buffered_point.py"/>
        <source>It is most likely a circle drawn round a point, not the outline of a plot.</source>
        <translation>C'est très probablement un cercle tracé autour d'un point, non le contour d'une parcelle.</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>It is most likely a slip of the hand or of the GPS.</source>
        <translation>C'est très probablement un faux mouvement de la main ou du GPS.</translation>
    </message>
    <message>
        <location filename="../checks/rules/sliver.py"/>
        <source>It is most likely left over from cutting or digitising.</source>
        <translation>C'est très probablement un reste de découpe ou de numérisation.</translation>
    </message>
    <message>
        <location filename="../checks/eudr_features.py"/>
        <source>It is no point or polygon; the EU system takes points and polygons only.</source>
        <translation>Ce n'est ni un point ni un polygone ; le système de l'UE ne prend que des points et des polygones.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>It is open whether the statement was filed: {error}</source>
        <translation>On ne sait pas si la déclaration a été déposée : {error}</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>It lies in another country, or in the sea.</source>
        <translation>Elle se trouve dans un autre pays, ou en mer.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_small.py"/>
        <source>It may be a leftover, or its units may be wrong.</source>
        <translation>C'est peut-être un reste, ou ses unités sont fausses.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>It may have arrived all the same.</source>
        <translation>C'est peut-être arrivé quand même.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>It may have been made all the same: look before you make it again.</source>
        <translation>Cela a peut-être été créé quand même : regardez avant de le créer de nouveau.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>It may not be ready yet.</source>
        <translation>Il n'est peut-être pas encore prêt.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/risk.py"/>
        <source>It may not be ready yet; look at the collection's progress.</source>
        <translation>Elle n'est peut-être pas encore prête ; voyez la progression de la collection.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/filing.py"/>
        <source>It named {uuid} all the same: look for it on the EU's site before you correct it and file it anew.</source>
        <translation>Il a pourtant nommé {uuid} : cherchez-la sur le site de l'UE avant de la corriger et de la déposer à neuf.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>It runs; Look now asks how it stands.</source>
        <translation>Elle est en cours ; Regarder demande où elle en est.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>It runs; a second one would be paid for beside it.</source>
        <translation>Elle est en cours ; une deuxième serait payée en plus.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>It was never sent; Retry sends it.</source>
        <translation>Elle n'a jamais été envoyée ; Réessayer l'envoie.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>Its inputs were not kept; Run again lets you fill them in.</source>
        <translation>Ses saisies n'ont pas été gardées ; Relancer permet de les remplir.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>JSON list, in the order of the images.</source>
        <translation>Liste JSON, dans l'ordre des images.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <location filename="../processing/shown/jobs.py"/>
        <source>Job id</source>
        <translation>Identifiant de tâche</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>Job {job} ({name}) is stored.</source>
        <translation>La tâche {job} ({name}) est enregistrée.</translation>
    </message>
    <message>
        <location filename="../ui/locator.py"/>
        <source>Job: {}</source>
        <translation>Tâche : {}</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <location filename="../processing/shown/packs.py"/>
        <location filename="../ui/browser_nodes.py"/>
        <location filename="../ui/desk.py"/>
        <location filename="../ui/endings.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_geometry.py"/>
        <source>Keep one of the two.</source>
        <translation>Gardez l'une des deux.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Kind of source image</source>
        <translation>Genre d'image source</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Kind of the identifier</source>
        <translation>Genre de l'identifiant</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Kinds</source>
        <translation>Genres</translation>
    </message>
    <message>
        <location filename="../providers/beod/results.py"/>
        <source>Land cover</source>
        <translation>Occupation du sol</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Land-use change emissions</source>
        <translation>Émissions du changement d'usage des sols</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Large</source>
        <translation>Grand</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Largest angle off nadir, whatever side it looks to; 30 and more means any.</source>
        <translation>Plus grand angle hors nadir, de quelque côté que ce soit ; 30 et plus signifie tout.</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Largest area</source>
        <translation>Surface maximale</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <location filename="../processing/shown/check.py"/>
        <source>Largest area (ha)</source>
        <translation>Surface maximale (ha)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Largest pixel size in metres.</source>
        <translation>Plus grande taille de pixel en mètres.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Last day of acquisition (UTC). Empty: any.</source>
        <translation>Dernier jour d'acquisition (UTC). Vide : tout.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Last day of the period looked at. Empty: the service's own.</source>
        <translation>Dernier jour de la période examinée. Vide : celui du service.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Last day of the period looked at. The service caps it to the end of the last complete year. Empty: that.</source>
        <translation>Dernier jour de la période examinée. Le service le ramène à la fin de la dernière année complète. Vide : celle-ci.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Last day on which Mapflow looks, at most six months ahead. Empty: three months from now.</source>
        <translation>Dernier jour où Mapflow regarde, au plus dans six mois. Vide : dans trois mois.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>Last look</source>
        <translation>Dernier regard</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>Last look: {}</source>
        <translation>Dernier regard : {}</translation>
    </message>
    <message>
        <location filename="../evidence/choices.py"/>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Later (L)</source>
        <translation>Plus tard (L)</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>Latitude and longitude exchanged</source>
        <translation>Latitude et longitude inversées</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>Layer &gt; Add Layer &gt; Add Delimited Text Layer</source>
        <translation>Couche &gt; Ajouter une couche &gt; Ajouter une couche de texte délimité</translation>
    </message>
    <message>
        <location filename="../checks/rules/no_crs.py"/>
        <source>Layer without a CRS</source>
        <translation>Couche sans SCR</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../processing/shown/jobs.py"/>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>Layers of the suppliers</source>
        <translation>Couches des fournisseurs</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Least cover of the area (%)</source>
        <translation>Couverture minimale de la zone (%)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Least slanting view (degrees)</source>
        <translation>Vue la moins oblique (degrés)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Leave out imagery of providers that are not linked to the account.</source>
        <translation>Laisser de côté l'imagerie de fournisseurs non liés au compte.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Leave them out</source>
        <translation>Les laisser de côté</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Lets Mapflow look daily for new imagery of an area that is too large to be searched at once, or that is to be watched. 'Images of a planned search' brings what was found.</source>
        <translation>Fait chercher chaque jour par Mapflow une nouvelle imagerie d'une zone trop grande pour une seule recherche, ou à surveiller. « Images d'une recherche planifiée » rapporte ce qui a été trouvé.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>Line {number} of the answer of {what} is not JSON.</source>
        <translation>La ligne {number} de la réponse de {what} n'est pas du JSON.</translation>
    </message>
    <message>
        <location filename="../checks/rules/self_intersection.py"/>
        <source>Lines of the plot cross each other, or run along each other.</source>
        <translation>Des lignes de la parcelle se croisent, ou courent l'une sur l'autre.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>List assets</source>
        <translation>Lister les éléments</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>List collections</source>
        <translation>Lister les collections</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>List data providers</source>
        <translation>Lister les fournisseurs de données</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>List images</source>
        <translation>Lister les images</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>List jobs</source>
        <translation>Lister les tâches</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>List models</source>
        <translation>Lister les modèles</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>List mosaics</source>
        <translation>Lister les mosaïques</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>List planned searches</source>
        <translation>Lister les recherches planifiées</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>List processings</source>
        <translation>Lister les traitements</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>List projects</source>
        <translation>Lister les projets</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>List providers of the catalog</source>
        <translation>Lister les fournisseurs du catalogue</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>List scenarios</source>
        <translation>Lister les scénarios</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Lists planned searches with their state and the number of new images.</source>
        <translation>Liste les recherches planifiées avec leur état et le nombre de nouvelles images.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Lists the account's models with their prices and optional steps. The names are what 'Run a model' takes.</source>
        <translation>Liste les modèles du compte avec leurs prix et étapes facultatives. Les noms sont ceux que prend « Appliquer un modèle ».</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Lists the account's providers of imagery with the finest zoom that has a price, the size of its pixels at the equator, the price per square kilometre and the least area. The names are what 'Run a model' takes.</source>
        <translation>Liste les fournisseurs d'imagerie du compte avec le zoom le plus fin qui a un prix, la taille de ses pixels à l'équateur, le prix au kilomètre carré et la surface minimale. Les noms sont ceux que prend « Appliquer un modèle ».</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Lists the processings of a project, newest first, also those that were started elsewhere.</source>
        <translation>Liste les traitements d'un projet, le plus récent d'abord, y compris ceux lancés ailleurs.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Lists the projects that the account can see, with the role in each and the area limit that holds inside it.</source>
        <translation>Liste les projets que le compte peut voir, avec le rôle dans chacun et la limite de surface qui y vaut.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Lists the providers whose imagery of the catalog the account may run models on, with their prices. The names are what the filter of 'Search imagery' takes.</source>
        <translation>Liste les fournisseurs dont l'imagerie du catalogue peut être traitée par des modèles avec ce compte, et leurs prix. Les noms sont ceux qu'attend le filtre de « Rechercher de l'imagerie ».</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Lists what can be repaired safely; nothing is written yet.</source>
        <translation>Liste ce qui peut être réparé sans risque ; rien n'est encore écrit.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Load results</source>
        <translation>Charger les résultats</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Log of {}</source>
        <translation>Journal de {}</translation>
    </message>
    <message>
        <location filename="../checks/drawing.py"/>
        <source>Longitude {west} to {east}, latitude {south} to {north}; north is up.</source>
        <translation>Longitude {west} à {east}, latitude {south} à {north} ; le nord est en haut.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Look again and again until the work ends. Switched off, look once.</source>
        <translation>Regarder encore et encore jusqu'à la fin du travail. Sinon, regarder une fois.</translation>
    </message>
    <message>
        <location filename="../ui/operation_box.py"/>
        <source>Look at</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Look at &amp;jobs</source>
        <translation>Suivre les &amp;tâches</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Look at an activity</source>
        <translation>Regarder une activité</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Look at progress</source>
        <translation>Regarder la progression</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Look at the connection's secret.</source>
        <translation>Voyez le secret de la connexion.</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>Look at the coordinates: exchanged, cut off, or without a sign? On a small island that the map lacks, confirm the places.</source>
        <translation>Regardez les coordonnées : inversées, tronquées, sans signe ? Sur une petite île absente de la carte, confirmez les lieux.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Look at the id and the connection's URL.</source>
        <translation>Voyez l'identifiant et l'URL de la connexion.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Look at the id.</source>
        <translation>Voyez l'identifiant.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_small.py"/>
        <source>Look at the plot; remove it if it is no plot.</source>
        <translation>Regardez la parcelle ; supprimez-la si ce n'en est pas une.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_large.py"/>
        <source>Look at the plot; split it where the service demands it.</source>
        <translation>Regardez la parcelle ; découpez-la si le service l'exige.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Look at what the account may do.</source>
        <translation>Voyez ce que le compte a le droit de faire.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../ui/check_form.py"/>
        <source>Look for overlaps between plots</source>
        <translation>Chercher les chevauchements entre parcelles</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>Look for them</source>
        <translation>Les chercher</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Look now</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>Look whether it was changed.</source>
        <translation>Voyez si cela a été modifié.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>Look whether it was done.</source>
        <translation>Voyez si cela a été fait.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>Look which outline is right, and cut the other.</source>
        <translation>Voyez quel contour est juste, et coupez l'autre.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Looked at from</source>
        <translation>Regardé depuis</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Looked at to</source>
        <translation>Regardé jusqu'à</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Looks again in {} s.</source>
        <translation>Nouveau regard dans {} s.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Looks for imagery over an area in the catalog, own imagery included, and brings the footprints with all metadata, newest first. 'usable' tells whether the account may run models on it.</source>
        <translation>Cherche dans le catalogue l'imagerie d'une zone, images propres comprises, et rapporte les emprises avec toutes les métadonnées, les plus récentes d'abord. « usable » dit si le compte peut y appliquer des modèles.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Looks how far the work is, once or until it ends. A failure of the work is told in the outputs.</source>
        <translation>Regarde où en est le travail, une fois ou jusqu'à sa fin. Un échec du travail est dit dans les sorties.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Looks once at every job that is not over, finds again what was lost in a crash, goes on with what broke off half started, and brings the results of those that have finished. A job that was never sent, that a person stopped or that the service refused is left alone, unless it is named. Run it in the morning, or every hour on a server.</source>
        <translation>Regarde une fois chaque tâche non terminée, retrouve ce qu'un plantage a perdu, poursuit ce qui s'est interrompu à moitié lancé, et rapporte les résultats de celles qui ont fini. Une tâche jamais envoyée, arrêtée par une personne ou refusée par le service est laissée tranquille, sauf si elle est nommée. Lancez-le le matin, ou toutes les heures sur un serveur.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>Made for {organisation}.</source>
        <translation>Fait pour {organisation}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Make an evidence pack</source>
        <translation>Constituer un dossier de preuves</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Make an evidence pack...</source>
        <translation>Constituer un dossier de preuves...</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Make default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <location filename="../processing/shown/samples.py"/>
        <source>Make sample plots</source>
        <translation>Créer des parcelles d'exemple</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Makes a folder for each supplier whose plots have an error, an overlap or a claim: a page with a map, and for each defect a picture and a sentence in the supplier's language, the plots as GeoPackage and KML, and a file to correct and send back. What comes back is compared with 'Compare two deliveries'. The layers are only read.</source>
        <translation>Crée un dossier pour chaque fournisseur dont les parcelles ont une erreur, un chevauchement ou une revendication : une page avec une carte et, pour chaque défaut, une image et une phrase dans la langue du fournisseur, les parcelles en GeoPackage et KML, et un fichier à corriger et renvoyer. Ce qui revient se compare avec « Comparer deux livraisons ». Les couches sont seulement lues.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Makes a project at the service and gives it its one area of interest. Scenarios are then started in it. The same area and name lead to the project that exists, unless 'Run anew' is set.</source>
        <translation>Crée un projet chez le service et lui donne son unique zone d'intérêt. Des scénarios y sont ensuite lancés. La même zone et le même nom mènent au projet existant, sauf avec « Relancer à neuf ».</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Makes an empty mosaic for images to be uploaded to. 'Upload images' can also make one by itself.</source>
        <translation>Crée une mosaïque vide où téléverser des images. « Téléverser des images » peut aussi en créer une.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Makes staged plots available for processing. The two task ids are for the service's support; nothing else needs them.</source>
        <translation>Rend les parcelles déposées disponibles pour le traitement. Les deux identifiants de tâche sont pour l'assistance du service ; rien d'autre n'en a besoin.</translation>
    </message>
    <message>
        <location filename="../ui/operation_box.py"/>
        <source>Manage</source>
        <translation>Gérer</translation>
    </message>
    <message>
        <location filename="../checks/rules/ring_self_intersection.py"/>
        <source>Many services refuse it, though the ground is clear.</source>
        <translation>Beaucoup de services la refusent, bien que le terrain soit clair.</translation>
    </message>
    <message>
        <location filename="../ui/area_drawing.py"/>
        <location filename="../ui/layer_input.py"/>
        <source>Map extent</source>
        <translation>Emprise de la carte</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Map of 2020</source>
        <translation>Carte de 2020</translation>
    </message>
    <message>
        <location filename="../checks/drawing.py"/>
        <source>Map of the plots</source>
        <translation>Carte des parcelles</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Map of today</source>
        <translation>Carte d'aujourd'hui</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/paging.py"/>
        <source>Mapflow announced {words} and gave {seen_count}.</source>
        <translation>Mapflow a annoncé {words} et en a donné {seen_count}.</translation>
    </message>
    <message>
        <location filename="../checks/profiles.py"/>
        <source>Mapflow area</source>
        <translation>Zone Mapflow</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>Mapflow did not tell the account's data providers. Try again later.</source>
        <translation>Mapflow n'a pas donné les fournisseurs de données du compte. Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>Mapflow did not tell the account's data providers: name one. Nothing was sent.</source>
        <translation>Mapflow n'a pas donné les fournisseurs de données du compte : nommez-en un. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>Mapflow did not tell the account's providers of the catalog. Try again later.</source>
        <translation>Mapflow n'a pas indiqué les fournisseurs du catalogue pour ce compte. Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>Mapflow does not tell the name of the mosaic {mosaic_id}. Nothing was changed. Give one.</source>
        <translation>Mapflow ne donne pas le nom de la mosaïque {mosaic_id}. Rien n'a été modifié. Donnez-en un.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>Mapflow does not tell the tags of the mosaic {before}, and a change of the name would wipe them. Nothing was changed. Give the tags too.</source>
        <translation>Mapflow ne donne pas les étiquettes de la mosaïque {before}, et changer le nom les effacerait. Rien n'a été modifié. Donnez aussi les étiquettes.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/first_version.py"/>
        <source>Mapflow does not tell where the image {image} lies. Nothing was started.</source>
        <translation>Mapflow ne dit pas où se trouve l'image {image}. Rien n'a été lancé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>Mapflow does not use imagery from {url}</source>
        <translation>Mapflow n'utilise pas l'imagerie de {url}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>Mapflow knows no footprint of {chosen} yet; give an area. Nothing was sent.</source>
        <translation>Mapflow ne connaît pas encore d'emprise pour ceci : {chosen} ; donnez une zone. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>Mapflow made a mosaic but did not tell its id.</source>
        <translation>Mapflow a créé une mosaïque mais n'a pas donné son identifiant.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>Mapflow made a planned search but did not tell its id.</source>
        <translation>Mapflow a créé une recherche planifiée mais n'a pas donné son identifiant.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>Mapflow named no price, and a highest price is set. Nothing was started.</source>
        <translation>Mapflow n'a pas donné de prix, et un prix maximal est fixé. Rien n'a été lancé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>Mapflow named no reason</source>
        <translation>Mapflow n'a pas donné de raison</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>Mapflow no longer has the processing {processing_id}; this is the result that was fetched before.</source>
        <translation>Mapflow n'a plus le traitement {processing_id} ; voici le résultat récupéré auparavant.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>Mapflow refused {doing} ({status}): {sentence}.</source>
        <translation>Mapflow a refusé {doing} ({status}) : {sentence}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>Mapflow started a processing but did not tell its id.</source>
        <translation>Mapflow a lancé un traitement mais n'a pas donné son identifiant.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>Mapflow still shows the image {image_id} under its old name.</source>
        <translation>Mapflow montre encore l'image {image_id} sous son ancien nom.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>Mapflow still shows the mosaic {mosaic_id} as it was.</source>
        <translation>Mapflow montre encore la mosaïque {mosaic_id} telle qu'elle était.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>Mapflow told no models, neither of the account nor of its default project. Try again later.</source>
        <translation>Mapflow n'a donné aucun modèle, ni du compte ni de son projet par défaut. Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>Mapflow took {name} but does not list it in the mosaic {mosaic_of}.</source>
        <translation>Mapflow a pris {name} mais ne le liste pas dans la mosaïque {mosaic_of}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Margin of error</source>
        <translation>Marge d'erreur</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Mark as seen</source>
        <translation>Marquer comme vues</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>May be sent</source>
        <translation>Peuvent être envoyées</translation>
    </message>
    <message>
        <location filename="../ui/findings.py"/>
        <source>Mended</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Mended. N goes to the next finding.</source>
        <translation>Corrigé. N passe au constat suivant.</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>Merge plots of several suppliers</source>
        <translation>Réunir les parcelles de plusieurs fournisseurs</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <location filename="../processing/shown/models.py"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <location filename="../ui/parameter_form.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../ui/parameter_form.py"/>
        <source>More ({} changed)</source>
        <translation>Plus ({} modifiés)</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>More ({} set)</source>
        <translation>Plus ({} réglés)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Mosaic</source>
        <translation>Mosaïque</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Mosaic id</source>
        <translation>Identifiant de mosaïque</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Mosaic that the images go to. Empty: a new one, of the name below.</source>
        <translation>Mosaïque où vont les images. Vide : une nouvelle, du nom ci-dessous.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/__init__.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Mosaics</source>
        <translation>Mosaïques</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Most clouds (%)</source>
        <translation>Nuages au plus (%)</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>Most declared areas are not in {given}: they fit what is measured when they are read as {fitting}. Choose the right unit of the area.</source>
        <translation>La plupart des surfaces déclarées ne sont pas en {given} : elles correspondent aux mesures si on les lit en {fitting}. Choisissez la bonne unité de surface.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>Most declared areas differ from the measured ones by the same factor, that of another unit.</source>
        <translation>La plupart des surfaces déclarées diffèrent des mesurées par le même facteur, celui d'une autre unité.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Most results</source>
        <translation>Résultats au plus</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Most slanting view (degrees)</source>
        <translation>Vue la plus oblique (degrés)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Most travel time (minutes)</source>
        <translation>Temps de trajet maximal (minutes)</translation>
    </message>
    <message>
        <location filename="../checks/rules/gap.py"/>
        <source>Move the border of one plot to that of the other.</source>
        <translation>Déplacez la limite d'une parcelle jusqu'à celle de l'autre.</translation>
    </message>
    <message>
        <location filename="../checks/rules/self_intersection.py"/>
        <source>Move the vertices so that the outline goes round the ground once.</source>
        <translation>Déplacez les sommets pour que le contour fasse une seule fois le tour du terrain.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../ui/imagery_dock.py"/>
        <source>My imagery</source>
        <translation>Mes images</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Name look-up</source>
        <translation>Recherche du nom</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Name of a new mosaic</source>
        <translation>Nom d'une nouvelle mosaïque</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Name of the collection</source>
        <translation>Nom de la collection</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Name of the filters</source>
        <translation>Nom des filtres</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Name of the layer</source>
        <translation>Nom de la couche</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Name of the mosaic.</source>
        <translation>Nom de la mosaïque.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Name of the operator</source>
        <translation>Nom de l'opérateur</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Name of the planned search.</source>
        <translation>Nom de la recherche planifiée.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Name of the processing</source>
        <translation>Nom du traitement</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Name of the provider of the imagery. Empty: the first of the account, or that of the search results.</source>
        <translation>Nom du fournisseur de l'imagerie. Vide : le premier du compte, ou celui des résultats de recherche.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Name or id of a model of the account, as 'List models' shows it; emoji and case do not count.</source>
        <translation>Nom ou identifiant d'un modèle du compte, comme le montre « Lister les modèles » ; émojis et casse ne comptent pas.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Names of optional steps of the model, separated by commas. Each may cost extra. Empty: none.</source>
        <translation>Noms d'étapes facultatives du modèle, séparés par des virgules. Chacune peut coûter en plus. Vide : aucune.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Names of providers, separated by commas. Empty: all.</source>
        <translation>Noms de fournisseurs, séparés par des virgules. Vide : tous.</translation>
    </message>
    <message>
        <location filename="../checks/rules/gap.py"/>
        <source>Narrow gap</source>
        <translation>Vide étroit</translation>
    </message>
    <message>
        <location filename="../checks/rules/gap.py"/>
        <source>Neighbours that should share a border do not; the ground between belongs to nobody.</source>
        <translation>Des voisines qui devraient partager une limite ne le font pas ; le terrain entre elles n'appartient à personne.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>Neither jobs nor results were chosen, so there is nothing to pack. Choose one of them.</source>
        <translation>Ni tâches ni résultats n'ont été choisis, il n'y a donc rien à réunir. Choisissez l'un ou l'autre.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>New delivery</source>
        <translation>Nouvelle livraison</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>New name of the image, at most 255 characters.</source>
        <translation>Nouveau nom de l'image, au plus 255 caractères.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>New name. Empty: stays as it is.</source>
        <translation>Nouveau nom. Vide : reste tel quel.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>New plots</source>
        <translation>Nouvelles parcelles</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Next finding (N)</source>
        <translation>Constat suivant (N)</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>Next try in {seconds} s.</source>
        <translation>Prochain essai dans {seconds} s.</translation>
    </message>
    <message>
        <location filename="../bridge/styles.py"/>
        <source>No class</source>
        <translation>Sans classe</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling.py"/>
        <source>No collection is given. Nothing was sent. 'List collections' shows the ids there are.</source>
        <translation>Aucune collection n'est donnée. Rien n'a été envoyé. « Lister les collections » montre les identifiants.</translation>
    </message>
    <message>
        <location filename="../checks/rules/low_precision.py"/>
        <source>No coordinate of the plot has more than 5 decimals of a degree.</source>
        <translation>Aucune coordonnée de la parcelle n'a plus de 5 décimales de degré.</translation>
    </message>
    <message>
        <location filename="../checks/rules/low_precision.py"/>
        <source>No coordinate of this plot has more than 5 decimals, which is about a metre.</source>
        <translation>Aucune coordonnée de cette parcelle n'a plus de 5 décimales, soit environ un mètre.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>No country code</source>
        <translation>Pas de code de pays</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>No country code is given for this plot.</source>
        <translation>Aucun code de pays n'est donné pour cette parcelle.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>No country code is given for this plot; this plot lies in {country}, so {code} is the likely one.</source>
        <translation>Aucun code de pays n'est donné pour cette parcelle ; elle se trouve dans ce pays : {country}, donc {code} est le plus probable.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>No country is given, and the world map of QGIS knows none for this place: give its code.</source>
        <translation>Aucun pays n'est donné, et la carte du monde de QGIS n'en connaît pas pour ce lieu : donnez son code.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>No country was given, so each plot has that in which it lies: {countries}.</source>
        <translation>Aucun pays n'a été donné, chaque parcelle a donc celui où elle se trouve : {countries}.</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>No decision yet.</source>
        <translation>Pas encore de décision.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>No deforestation found</source>
        <translation>Pas de déforestation constatée</translation>
    </message>
    <message>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>No geometry</source>
        <translation>Pas de géométrie</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>No image could be uploaded to the mosaic {mosaic_of}: {words}</source>
        <translation>Aucune image n'a pu être téléversée dans la mosaïque {mosaic_of} : {words}</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>No jobs yet.</source>
        <translation>Aucune tâche pour l'instant.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>No jobs yet. What you send to a service is listed here, and its results come back from here.</source>
        <translation>Aucune tâche pour l'instant. Ce que vous envoyez à un service est listé ici, et ses résultats en reviennent.</translation>
    </message>
    <message>
        <location filename="../processing/suppliers.py"/>
        <source>No layer was given that has plots. Nothing was written.</source>
        <translation>Aucune couche avec des parcelles n'a été donnée. Rien n'a été écrit.</translation>
    </message>
    <message>
        <location filename="../checks/drawing.py"/>
        <source>No map: no plot has a place on the globe.</source>
        <translation>Pas de carte : aucune parcelle n'a de place sur le globe.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>No model was chosen</source>
        <translation>Aucun modèle n'a été choisi</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>No part of the plot lies on land, by the world map that QGIS ships.</source>
        <translation>Aucune partie de la parcelle n'est sur terre, d'après la carte du monde fournie avec QGIS.</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>No part of this plot lies on land: the nearest land is {distance} away by the world map of QGIS.</source>
        <translation>Aucune partie de cette parcelle n'est sur terre : la terre la plus proche est à {distance}, d'après la carte du monde de QGIS.</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>No part of this plot lies on land: the nearest land, {country}, is {distance} away by the world map of QGIS.</source>
        <translation>Aucune partie de cette parcelle n'est sur terre : la terre la plus proche, {country}, est à {distance}, d'après la carte du monde de QGIS.</translation>
    </message>
    <message>
        <location filename="../processing/packets.py"/>
        <source>No plot has an error, an overlap or a claim, so no supplier has to be asked.</source>
        <translation>Aucune parcelle n'a d'erreur, de chevauchement ni de revendication ; aucun fournisseur n'est donc à interroger.</translation>
    </message>
    <message>
        <location filename="../checks/rules/missing_id.py"/>
        <source>No plot id</source>
        <translation>Pas d'identifiant de parcelle</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>No plot is chosen.</source>
        <translation>Aucune parcelle n'est choisie.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>No plot is fit to send.</source>
        <translation>Aucune parcelle n'est prête à l'envoi.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>No plot is flagged, so the pack has no atlas.</source>
        <translation>Aucune parcelle n'est signalée, le dossier n'a donc pas d'atlas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>No plot may be sent; {n} plots have errors and should be corrected first.</source>
        <comment>number</comment>
        <extracomment>One: No plot may be sent; 1 plot has an error and should be corrected first.</extracomment>
        <translation><numerusform>Aucune parcelle ne peut être envoyée ; {n} parcelle a une erreur et devrait d'abord être corrigée.</numerusform><numerusform>Aucune parcelle ne peut être envoyée ; {n} parcelles ont des erreurs et devraient d'abord être corrigées.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/preflight.py"/>
        <source>No plot of this layer is fit to send.</source>
        <translation>Aucune parcelle de cette couche n'est prête à l'envoi.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>No plot of {layer} is fit to be written. {done} Run 'Check plots' to see why.</source>
        <translation>Aucune parcelle de {layer} n'est prête à être écrite. {done} Lancez « Vérifier les parcelles » pour voir pourquoi.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>No plot of {layer} is fit to send. {done} Run 'Check plots' to see why.</source>
        <translation>Aucune parcelle de {layer} n'est prête à l'envoi. {done} Lancez « Vérifier les parcelles » pour voir pourquoi.</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>No plot of {layer} is flagged, so there is no atlas.</source>
        <translation>Aucune parcelle de {layer} n'est signalée, il n'y a donc pas d'atlas.</translation>
    </message>
    <message>
        <location filename="../processing/repair.py"/>
        <source>No repair mends this. {message}</source>
        <translation>Aucune réparation n'y remédie. {message}</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>No search results yet. Search, and they are listed here and on the map.</source>
        <translation>Pas encore de résultats. Lancez une recherche, et ils seront listés ici et sur la carte.</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>No secret yet: enter it in the options.</source>
        <translation>Pas encore de secret : saisissez-le dans les options.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>No secure connection to {service} ({host}) could be made. Look at the connection's URL.</source>
        <translation>Aucune connexion sûre à {service} ({host}) n'a pu être établie. Voyez l'URL de la connexion.</translation>
    </message>
    <message>
        <location filename="../checks/rules/no_crs.py"/>
        <source>Nobody can tell where the plots are.</source>
        <translation>Personne ne peut dire où sont les parcelles.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Nobody knows whether the service has started the first one: both may be paid for.</source>
        <translation>Nul ne sait si le service a lancé la première : les deux peuvent être payées.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Non-biomass emissions</source>
        <translation>Émissions hors biomasse</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>Non-biomass emissions are documented for tea, timber and shrimp only, and no crop type is given: the service may refuse this run.</source>
        <translation>Les émissions hors biomasse ne sont documentées que pour thé, bois et crevette, et aucune culture n'est donnée : le service peut refuser cette exécution.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>Non-biomass emissions are documented for tea, timber and shrimp only, and the crop type is {crop}: the service may refuse this run.</source>
        <translation>Les émissions hors biomasse ne sont documentées que pour thé, bois et crevette, et la culture est {crop} : le service peut refuser cette exécution.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>Non-biomass emissions rely on lca_payload, and the input payload has none.</source>
        <translation>Les émissions hors biomasse s'appuient sur lca_payload, et les données d'entrée n'en ont pas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/following.py"/>
        <source>None of the {n} images is in the mosaic {mosaic} any more.</source>
        <comment>number</comment>
        <extracomment>One: The image is in the mosaic {mosaic} no more.</extracomment>
        <translation><numerusform>L'image n'est plus dans la mosaïque {mosaic}.</numerusform><numerusform>Aucune des {n} images n'est plus dans la mosaïque {mosaic}.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>None yet: QGIS's browser makes them</source>
        <translation>Aucune encore : l'explorateur de QGIS les crée</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>Not all images could be prepared: {job}</source>
        <translation>Toutes les images n'ont pas pu être préparées : {job}</translation>
    </message>
    <message>
        <location filename="../bridge/pack.py"/>
        <source>Not all jobs have ended well: {told}. No pack was written. Wait for them, or leave them out.</source>
        <translation>Toutes les tâches n'ont pas bien fini : {told}. Aucun dossier n'a été écrit. Attendez-les, ou laissez-les de côté.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Not assessed</source>
        <translation>Non évaluée</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Not decided yet.</source>
        <translation>Pas encore décidé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>Not fit to send: {blocked}. Nothing was sent.</source>
        <translation>Pas prêtes à l'envoi : {blocked}. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>Not on land</source>
        <translation>Pas sur terre</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Not repaired</source>
        <translation>Non réparée</translation>
    </message>
    <message>
        <location filename="../checks/repair.py"/>
        <source>Not repaired: a coordinate of the point is no number.</source>
        <translation>Non réparée : une coordonnée du point n'est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../processing/repair.py"/>
        <source>Not repaired: an error would be left. {message}</source>
        <translation>Non réparée : il resterait une erreur. {message}</translation>
    </message>
    <message>
        <location filename="../checks/repair.py"/>
        <source>Not repaired: {why}.</source>
        <translation>Non réparée : {why}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Not this service</source>
        <translation>Ce n'est pas ce service</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/__init__.py"/>
        <location filename="../ui/search_list.py"/>
        <source>Not usable with this account</source>
        <translation>Non utilisable avec ce compte</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Note (N)</source>
        <translation>Note (N)</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Nothing here yet.</source>
        <translation>Rien ici pour l'instant.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Nothing is run, and nothing paid, when the service has little confidence in the locations.</source>
        <translation>Rien n'est lancé, et rien payé, quand le service se fie peu aux lieux.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>Nothing is to be sent: no plot is new or changed. No job was made and nothing was paid.</source>
        <translation>Rien n'est à envoyer : aucune parcelle n'est nouvelle ou modifiée. Aucune tâche n'a été créée et rien n'a été payé.</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Nothing is under review.</source>
        <translation>Rien n'est en revue.</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>Nothing is written yet. The layer {} stays as it is; the repairs go into a copy.</source>
        <translation>Rien n'est encore écrit. La couche {} reste telle quelle ; les réparations vont dans une copie.</translation>
    </message>
    <message>
        <location filename="../checks/rules/z_or_m_values.py"/>
        <source>Nothing needs to be done.</source>
        <translation>Il n'y a rien à faire.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Nothing of what is brought now is new the next time.</source>
        <translation>Rien de ce qui est rapporté maintenant n'est nouveau la prochaine fois.</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Nothing was asked of the service for this job since GeoRelay keeps a log.</source>
        <translation>Rien n'a été demandé au service pour cette tâche depuis que GeoRelay tient un journal.</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>Nothing was changed.</source>
        <translation>Rien n'a été modifié.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/filing.py"/>
        <source>Nothing was filed. Correct it and file it anew.</source>
        <translation>Rien n'a été déposé. Corrigez-la et déposez-la à neuf.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Nothing was found.</source>
        <translation>Rien n'a été trouvé.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Nothing was found. Widen the dates, the clouds or the area.</source>
        <translation>Rien n'a été trouvé. Élargissez les dates, les nuages ou la zone.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Nothing was sent and nothing is paid: the same was run before, as the job {}.</source>
        <translation>Rien n'a été envoyé et rien n'est payé : la même chose a déjà été lancée, c'est la tâche {}.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Nothing was sent and nothing is paid: the same was run before. This is the job {} of {}; its results come to the map by themselves.</source>
        <translation>Rien n'a été envoyé et rien n'est payé : la même chose a déjà été lancée. C'est la tâche {} du {} ; ses résultats viennent d'eux-mêmes sur la carte.</translation>
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
        <translation>Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>Nothing was sent. 'Check plots' shows where; choose to repair a copy or to leave them out.</source>
        <translation>Rien n'a été envoyé. « Vérifier les parcelles » montre où ; choisissez de réparer une copie ou de les laisser de côté.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>Nothing was sent. Look at e-mail and password, or try again later.</source>
        <translation>Rien n'a été envoyé. Voyez l'e-mail et le mot de passe, ou réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Nothing was started.</source>
        <translation>Rien n'a été lancé.</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>Nothing was started. Try again later.</source>
        <translation>Rien n'a été lancé. Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../bridge/cases.py"/>
        <location filename="../processing/decisions.py"/>
        <location filename="../processing/deliveries.py"/>
        <location filename="../processing/eudr.py"/>
        <source>Nothing was written.</source>
        <translation>Rien n'a été écrit.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>Nothing was written. The log names each; 'Check plots' shows where, or choose to leave them out or to repair a copy.</source>
        <translation>Rien n'a été écrit. Le journal nomme chacune ; « Vérifier les parcelles » montre où, ou choisissez de les laisser de côté ou de réparer une copie.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Nothing: every rule of this check is met.</source>
        <translation>Rien : toutes les règles de cette vérification sont respectées.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>Nothing: the check for the EU finds nothing, each plot has a result, no flagged plot is undecided.</source>
        <translation>Rien : la vérification pour l'UE ne trouve rien, chaque parcelle a un résultat, aucune parcelle signalée n'est sans décision.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Number of collections</source>
        <translation>Nombre de collections</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Number of features</source>
        <translation>Nombre d'entités</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Number of files</source>
        <translation>Nombre de fichiers</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Number of footprints</source>
        <translation>Nombre d'emprises</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Number of images</source>
        <translation>Nombre d'images</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Number of jobs</source>
        <translation>Nombre de tâches</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Number of new images</source>
        <translation>Nombre de nouvelles images</translation>
    </message>
    <message>
        <location filename="../processing/shown/samples.py"/>
        <source>Number of planted defects</source>
        <translation>Nombre de défauts introduits</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Number of results</source>
        <translation>Nombre de résultats</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <location filename="../providers/mapflow/account/offer.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Number of rows</source>
        <translation>Nombre de lignes</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Number of runs</source>
        <translation>Nombre d'exécutions</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Number of strata and samples</source>
        <translation>Nombre de strates et d'échantillons</translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/beod/download.py"/>
        <source>Of the result files of {job}, {absent} could not be fetched: {named}. The other {n} are in {folder}; layers that lack a file say that they are incomplete. Run it again, or collect the job later, to fetch what is missing: nothing is paid for it.</source>
        <comment>number</comment>
        <extracomment>One: Of the result files of {job}, {absent} could not be fetched: {named}. The other {n} is in {folder}; layers that lack a file say that they are incomplete. Run it again, or collect the job later, to fetch what is missing: nothing is paid for it.</extracomment>
        <translation><numerusform>Parmi les fichiers de résultats de {job}, {absent} n'ont pas pu être récupérés : {named}. L'autre ({n}) est dans {folder} ; les couches auxquelles il manque un fichier disent qu'elles sont incomplètes. Relancez, ou recueillez la tâche plus tard, pour récupérer ce qui manque : rien n'est payé pour cela.</numerusform><numerusform>Parmi les fichiers de résultats de {job}, {absent} n'ont pas pu être récupérés : {named}. Les {n} autres sont dans {folder} ; les couches auxquelles il manque un fichier disent qu'elles sont incomplètes. Relancez, ou recueillez la tâche plus tard, pour récupérer ce qui manque : rien n'est payé pour cela.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/beod/download.py"/>
        <source>Of the {n} files of scenario {scenario} none could be had; the log says why. Try the download again later; nothing is paid for it.</source>
        <comment>number</comment>
        <extracomment>One: The {n} file of scenario {scenario} could not be had; the log says why. Try the download again later; nothing is paid for it.</extracomment>
        <translation><numerusform>Le fichier ({n}) du scénario {scenario} n'a pas pu être obtenu ; le journal dit pourquoi. Réessayez le téléchargement plus tard ; rien n'est payé pour cela.</numerusform><numerusform>Aucun des {n} fichiers du scénario {scenario} n'a pu être obtenu ; le journal dit pourquoi. Réessayez le téléchargement plus tard ; rien n'est payé pour cela.</numerusform></translation>
    </message>
    <message>
        <location filename="../checks/eudr_proof.py"/>
        <source>Of {count} features only {feature_count} arrived in the file: is the disk full?</source>
        <translation>Sur {count} entités, seules {feature_count} sont arrivées dans le fichier : le disque est-il plein ?</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>Of {layer} this QGIS reads the names and descriptions only, as its GDAL has no LIBKML driver: where it has other columns, save it as a GeoPackage with a QGIS that has.</source>
        <translation>De {layer}, ce QGIS ne lit que les noms et les descriptions, car son GDAL n'a pas le pilote LIBKML : si la couche a d'autres colonnes, enregistrez-la en GeoPackage avec un QGIS qui l'a.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Off-nadir angle</source>
        <translation>Angle hors nadir</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Older results are not kept: those plots are sent again. Empty: no limit.</source>
        <translation>Les résultats plus anciens ne sont pas gardés : ces parcelles sont renvoyées. Vide : sans limite.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>On the EU's site it can be amended or withdrawn until {amend_until} at the latest.</source>
        <translation>Sur le site de l'UE, elle peut être modifiée ou retirée jusqu'au {amend_until} au plus tard.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>On the EU's site it can be amended or withdrawn until {time} at the latest.</source>
        <translation>Sur le site de l'UE, elle peut être modifiée ou retirée jusqu'au {time} au plus tard.</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>On this computer; results are synthetic.</source>
        <translation>Sur cet ordinateur ; les résultats sont synthétiques.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>One HTML page with counts, a map and an example of each rule.</source>
        <translation>Une page HTML avec les nombres, une carte et un exemple de chaque règle.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>One job; its results are brought again if they are here already. Empty: all that are not over.</source>
        <translation>Une tâche ; ses résultats sont rapportés de nouveau s'ils sont déjà ici. Vide : toutes celles non terminées.</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>One layer for each supplier, in any CRS: the first one's is taken. Its name is the supplier's.</source>
        <translation>Une couche par fournisseur, dans n'importe quel SCR : celui de la première est pris. Son nom est celui du fournisseur.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_mismatch.py"/>
        <source>One of the two is wrong, or the units are.</source>
        <translation>L'un des deux est faux, ou les unités le sont.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>One or more collection ids, separated by commas.</source>
        <translation>Un ou plusieurs identifiants de collection, séparés par des virgules.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>One row a project.</source>
        <translation>Une ligne par projet.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>One row a scenario.</source>
        <translation>Une ligne par scénario.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>One row an asset, in longitude and latitude.</source>
        <translation>Une ligne par élément, en longitude et latitude.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>One row per plot of the input, when the work has ended.</source>
        <translation>Une ligne par parcelle de l'entrée, quand le travail est fini.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>One run per part</source>
        <translation>Une exécution par partie</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Only flagged plots</source>
        <translation>Seulement les parcelles signalées</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Only mosaics with these tags, separated by commas. Empty: all.</source>
        <translation>Seulement les mosaïques avec ces étiquettes, séparées par des virgules. Vide : toutes.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Only of these providers</source>
        <translation>Seulement de ces fournisseurs</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>Only the places of the findings are shown, as it is not known of which plots they are: choose the plots that were checked.</source>
        <translation>Seuls les lieux des constats sont montrés, car on ne sait pas de quelles parcelles ils sont : choisissez les parcelles vérifiées.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Only those of this project. Empty: all.</source>
        <translation>Seulement celles de ce projet. Vide : toutes.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Only what the account may use</source>
        <translation>Seulement ce que le compte peut utiliser</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Open a layer of plots to check it.</source>
        <translation>Ouvrez une couche de parcelles pour la vérifier.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>Open folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Open in the dock Services</source>
        <translation>Ouvrir dans le panneau Services</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Open results, or findings of a check: their flagged plots are reviewed here.</source>
        <translation>Ouvrez des résultats, ou les constats d'une vérification : leurs parcelles signalées sont revues ici.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Opens the services with this layer; nothing is sent yet.</source>
        <translation>Ouvre les services avec cette couche ; rien n'est encore envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Options of the model</source>
        <translation>Options du modèle</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Options...</source>
        <translation>Options...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Or a GeoJSON file</source>
        <translation>Ou un fichier GeoJSON</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Or a file, sent as it is</source>
        <translation>Ou un fichier, envoyé tel quel</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Out of date: {}</source>
        <translation>Périmé : {}</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Out of date: {} They are being checked again.</source>
        <translation>Périmé : {} Nouvelle vérification en cours.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>Outcome unknown: the reply to '{step}' of {job} was lost and {looked}{cause}. Nothing was sent again.</source>
        <translation>Issue inconnue : la réponse à « {step} » de {job} s'est perdue et {looked}{cause}. Rien n'a été renvoyé.</translation>
    </message>
    <message>
        <location filename="../checks/rules/self_intersection.py"/>
        <source>Outline crosses itself</source>
        <translation>Le contour se croise lui-même</translation>
    </message>
    <message>
        <location filename="../checks/rules/ring_self_intersection.py"/>
        <source>Outline touches itself</source>
        <translation>Le contour se touche lui-même</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Outlines that are nowhere farther apart are the same ground.</source>
        <translation>Des contours qui ne s'écartent nulle part davantage sont le même terrain.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>Outside the world</source>
        <translation>Hors du monde</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Overlap</source>
        <translation>Chevauchement</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>Own imagery as the source needs either 'Image ids' or 'Mosaic id'. Nothing was sent.</source>
        <translation>Des images propres comme source demandent « Identifiants d'images » ou « Identifiant de mosaïque ». Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Own reference</source>
        <translation>Référence propre</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Packets</source>
        <translation>Envois</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_shells.py"/>
        <source>Part within a part</source>
        <translation>Partie dans une partie</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>Part {number} of {total} is started.</source>
        <translation>La partie {number} sur {total} est lancée.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Partly assessed</source>
        <translation>Partiellement évaluée</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Passed on as it is.</source>
        <translation>Transmis tel quel.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Pixel size from (m)</source>
        <translation>Taille de pixel à partir de (m)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Pixel size to (m)</source>
        <translation>Taille de pixel jusqu'à (m)</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Place of production</source>
        <translation>Lieu de production</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Places were looked at</source>
        <translation>Les lieux ont été regardés</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Plan a search</source>
        <translation>Planifier une recherche</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Planned search id</source>
        <translation>Identifiant de recherche planifiée</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Planned searches</source>
        <translation>Recherches planifiées</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../evidence/pages.py"/>
        <location filename="../bridge/aliases.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Plot</source>
        <translation>Parcelle</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Plot &amp;id</source>
        <translation>&amp;Id. de parcelle</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <location filename="../processing/shown/check.py"/>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../processing/shown/deliveries.py"/>
        <location filename="../processing/shown/suppliers.py"/>
        <location filename="../processing/suppliers.py"/>
        <source>Plot id</source>
        <translation>Identifiant de parcelle</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>Plot id used twice</source>
        <translation>Identifiant de parcelle utilisé deux fois</translation>
    </message>
    <message>
        <location filename="../ui/locator.py"/>
        <source>Plot of {}</source>
        <translation>Parcelle de {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_large.py"/>
        <source>Plot too large</source>
        <translation>Parcelle trop grande</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_small.py"/>
        <source>Plot too small</source>
        <translation>Parcelle trop petite</translation>
    </message>
    <message>
        <location filename="../checks/rules/interior_ring.py"/>
        <source>Plot with a hole</source>
        <translation>Parcelle avec un trou</translation>
    </message>
    <message>
        <location filename="../processing/suppliers.py"/>
        <source>Plot {key} cannot be brought into the CRS of the first layer. {error}</source>
        <translation>La parcelle {key} ne peut pas être mise dans le SCR de la première couche. {error}</translation>
    </message>
    <message>
        <location filename="../processing/repair.py"/>
        <source>Plot {number} stays as it is in part. {why}</source>
        <translation>La parcelle {number} reste en partie telle quelle. {why}</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>Plot {plot_id}</source>
        <translation>Parcelle {plot_id}</translation>
    </message>
    <message>
        <location filename="../bridge/fitness.py"/>
        <source>Plot {plot} stays home: {reason}</source>
        <translation>La parcelle {plot} n'est pas envoyée : {reason}</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>Plot {plot}: {reason}</source>
        <translation>Parcelle {plot} : {reason}</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Plot {} has no outline that a decision could hold for; check it again first.</source>
        <translation>La parcelle {} n'a pas de contour sur lequel une décision puisse porter ; vérifiez-la d'abord de nouveau.</translation>
    </message>
    <message>
        <location filename="../ui/reasons.py"/>
        <source>Plot {} of {}</source>
        <translation>Parcelle {} de {}</translation>
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
        <translation>Parcelles</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots above it are told as a warning. Empty: no limit.</source>
        <translation>Les parcelles plus grandes donnent un avertissement. Vide : sans limite.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Plots as 'Export for EUDR' writes them, sent byte for byte.</source>
        <translation>Les parcelles comme les écrit « Exporter pour le système d'information EUDR », envoyées octet pour octet.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots below it are told as a warning. Empty: no limit.</source>
        <translation>Les parcelles plus petites donnent un avertissement. Vide : sans limite.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../ui/check_form.py"/>
        <source>Plots claimed earlier</source>
        <translation>Parcelles déjà revendiquées</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Plots decided on</source>
        <translation>Parcelles décidées</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots fit to send</source>
        <translation>Parcelles prêtes à l'envoi</translation>
    </message>
    <message>
        <location filename="../providers/remarks.py"/>
        <source>Plots it names: {plots} and {count} more.</source>
        <translation>Parcelles nommées : {plots} et {count} de plus.</translation>
    </message>
    <message>
        <location filename="../providers/remarks.py"/>
        <source>Plots it names: {plots}.</source>
        <translation>Parcelles nommées : {plots}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Plots left out</source>
        <translation>Parcelles laissées de côté</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>Plots of all suppliers</source>
        <translation>Parcelles de tous les fournisseurs</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Plots of the earlier delivery that the new one has not; 'became' names the new plots on their ground.</source>
        <translation>Les parcelles de la livraison antérieure que la nouvelle n'a pas ; « became » nomme les nouvelles parcelles sur leur terrain.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Plots on the same ground, as they are now.</source>
        <translation>Les parcelles sur le même terrain, telles qu'elles sont.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>Plots overlap</source>
        <translation>Chevauchement de parcelles</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Plots that an earlier job of this connection analysed with the same outline and the same settings stay home and keep their results, with their date. A plot whose result was missing is sent again.</source>
        <translation>Les parcelles qu'une tâche antérieure de cette connexion a analysées avec le même contour et les mêmes réglages ne sont pas envoyées et gardent leurs résultats, avec leur date. Une parcelle dont le résultat manquait est renvoyée.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Plots that are gone</source>
        <translation>Parcelles disparues</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Plots that cannot be repaired safely; the column 'reason' says why.</source>
        <translation>Les parcelles qui ne peuvent être réparées sans risque ; la colonne « reason » dit pourquoi.</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Plots that need one of these repairs stay as they are.</source>
        <translation>Les parcelles qui ont besoin de l'une de ces réparations restent telles quelles.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots that share ground with a plot of any earlier job of the job list are told: two suppliers may claim the same field.</source>
        <translation>Les parcelles qui partagent du terrain avec une parcelle de toute tâche antérieure de la liste sont signalées : deux fournisseurs peuvent revendiquer le même champ.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Plots that stayed out; the column 'reason' says why.</source>
        <translation>Les parcelles restées dehors ; la colonne « reason » dit pourquoi.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Plots that the earlier delivery had not; 'split_of', 'merged_of' and 'same_ground_as' name the earlier plots on their ground.</source>
        <translation>Les parcelles que la livraison antérieure n'avait pas ; « split_of », « merged_of » et « same_ground_as » nomment les parcelles antérieures sur leur terrain.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Plots that were checked</source>
        <translation>Parcelles vérifiées</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots to compare with that could not be compared</source>
        <translation>Parcelles de comparaison qui n'ont pas pu être comparées</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Plots whose outline changed, as they are now; 'changed_ha' is the ground that only one of the two outlines covers.</source>
        <translation>Les parcelles dont le contour a changé, telles qu'elles sont ; « changed_ha » est le terrain que couvre un seul des deux contours.</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Plots with &amp;errors</source>
        <translation>Parcelles avec des &amp;erreurs</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Plots with a &amp;hole</source>
        <translation>Parcelles avec un &amp;trou</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Plots with a hole</source>
        <translation>Parcelles avec un trou</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <location filename="../checks/report.py"/>
        <location filename="../processing/shown/check.py"/>
        <source>Plots with errors</source>
        <translation>Parcelles avec des erreurs</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots with one or more errors; the column 'issues' names the rules.</source>
        <translation>Parcelles avec une ou plusieurs erreurs ; la colonne « issues » nomme les règles.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots without an error, as they are.</source>
        <translation>Les parcelles sans erreur, telles quelles.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Plots, results or findings</source>
        <translation>Parcelles, résultats ou constats</translation>
    </message>
    <message>
        <location filename="../checks/rules/point_needs_polygon.py"/>
        <source>Point of more than 4 ha</source>
        <translation>Point de plus de 4 ha</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Polygons to be processed, each one an area of its own; any CRS. May be left out with own imagery: then its footprint is the area.</source>
        <translation>Polygones à traiter, chacun une zone à lui seul ; tout SCR. Peut être omis avec ses propres images : leur emprise est alors la zone.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Polygons to search, any CRS. Or give 'Extent'.</source>
        <translation>Polygones à chercher, tout SCR. Ou donnez « Étendue ».</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Polygons to watch, any CRS; each one is an area of its own.</source>
        <translation>Polygones à surveiller, tout SCR ; chacun est une zone à lui seul.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Polygons with errors</source>
        <translation>Polygones avec des erreurs</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>Position {n} of this plot is not a number.</source>
        <translation>La position {n} de cette parcelle n'est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <location filename="../ui/imagery_dock.py"/>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Previous finding (P)</source>
        <translation>Constat précédent (P)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Price (credits)</source>
        <translation>Prix (crédits)</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>Price not known: {}</source>
        <translation>Prix inconnu : {}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Price of a run</source>
        <translation>Prix d'une exécution</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Price: {}, by our estimate; the service tells no balance.</source>
        <translation>Prix : {}, selon notre estimation ; le service ne donne pas de solde.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Processing id</source>
        <translation>Identifiant de traitement</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Processing type</source>
        <translation>Type de transformation</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/__init__.py"/>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Processings</source>
        <translation>Traitements</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Producer's &amp;country</source>
        <translation>&amp;Pays du producteur</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Producer's &amp;name</source>
        <translation>&amp;Nom du producteur</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Producer's country</source>
        <translation>Pays du producteur</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Producer's name</source>
        <translation>Nom du producteur</translation>
    </message>
    <message>
        <location filename="../checks/rules/name_too_long.py"/>
        <source>Producer's name too long</source>
        <translation>Nom du producteur trop long</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../bridge/aliases.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Progress (%)</source>
        <translation>Progression (%)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Progress (percent)</source>
        <translation>Progression (pour cent)</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Project id</source>
        <translation>Identifiant de projet</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Project name</source>
        <translation>Nom du projet</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Project that the processing belongs to. Empty: the default project.</source>
        <translation>Projet auquel appartient le traitement. Vide : le projet par défaut.</translation>
    </message>
    <message>
        <location filename="../providers/beod/__init__.py"/>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../providers/mapflow/__init__.py"/>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../ui/search_list.py"/>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Provider: a basemap of the account. Search results: images found by 'Search imagery'. My imagery: uploaded images or a whole mosaic. Custom URL: tiles at an address.</source>
        <translation>Fournisseur : un fond du compte. Résultats de recherche : images trouvées par « Rechercher de l'imagerie ». Mes images : images téléversées ou une mosaïque entière. URL personnelle : tuiles à une adresse.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Providers of the catalog</source>
        <translation>Fournisseurs du catalogue</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>Puts the layers of several suppliers into one. Suppliers number their plots alike, so two columns come first: 'supplier' is the name of the layer, 'plot_key' is supplier and plot id together, which no two plots share: give it as plot id to whatever comes next. All columns and values are kept. The layers are only read.</source>
        <translation>Réunit les couches de plusieurs fournisseurs en une. Les fournisseurs numérotent leurs parcelles de la même façon, deux colonnes viennent donc d'abord : « supplier » est le nom de la couche, « plot_key » le fournisseur et l'identifiant ensemble, que deux parcelles ne partagent jamais : donnez-la comme identifiant à la suite. Toutes les colonnes et valeurs sont gardées. Les couches sont seulement lues.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Puts together what an authority may ask for years later, in one zip file that opens without QGIS: plots and results, the check report, an atlas with a page for each flagged plot, decisions, the EU's files and statements, and the facts of the jobs. It is a BagIt bag (RFC 8493), so that any BagIt tool can prove that nothing was changed since. No secret and no place on this computer is in it. Jobs that have not ended well are refused by name. The layers are only read.</source>
        <translation>Réunit ce qu'une autorité peut demander des années plus tard, en un fichier zip qui s'ouvre sans QGIS : parcelles et résultats, rapport de vérification, atlas d'une page par parcelle signalée, décisions, fichiers et déclarations de l'UE, et faits des tâches. C'est un sac BagIt (RFC 8493) : tout outil BagIt peut prouver que rien n'a changé depuis. Il ne contient ni secret ni emplacement de cet ordinateur. Les tâches qui n'ont pas bien fini sont refusées par leur nom. Les couches sont seulement lues.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>QGIS could not write its authentication database, so the secret was not removed.</source>
        <translation>QGIS n'a pas pu écrire sa base d'authentification, le secret n'a donc pas été supprimé.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>QGIS could not write its authentication database, so the secret was not saved.</source>
        <translation>QGIS n'a pas pu écrire sa base d'authentification, le secret n'a donc pas été enregistré.</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>QGIS gave no reason</source>
        <translation>QGIS n'a pas donné de raison</translation>
    </message>
    <message>
        <location filename="../bridge/main_thread.py"/>
        <location filename="../processing/operation.py"/>
        <source>QGIS was too busy to read the connection. Nothing was sent; run it again.</source>
        <translation>QGIS était trop occupé pour lire la connexion. Rien n'a été envoyé ; relancez.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>QGIS's authentication database is switched off ({why}), so no secret can be kept or read. Nothing was sent.</source>
        <translation>La base d'authentification de QGIS est désactivée ({why}), aucun secret ne peut donc être gardé ni lu. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Quick look</source>
        <translation>Aperçu rapide</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Raster formats</source>
        <translation>Formats raster</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Rasters as cloud optimised GeoTIFF</source>
        <translation>Rasters en GeoTIFF pour le cloud (COG)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Rasters to be uploaded, in this order.</source>
        <translation>Rasters à téléverser, dans cet ordre.</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>Read from the GEORELAY_ variables of the environment.</source>
        <translation>Lu dans les variables GEORELAY_ de l'environnement.</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>Read what will be declared, then confirm it.</source>
        <translation>Lisez ce qui sera déclaré, puis confirmez-le.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Read {y} of the URL as {-y}. A URL that says {-y} is taken as it is.</source>
        <translation>Lire {y} de l'URL comme {-y}. Une URL qui dit {-y} est prise telle quelle.</translation>
    </message>
    <message>
        <location filename="../ui/locator.py"/>
        <source>Reading the plots of {}...</source>
        <translation>Lecture des parcelles de {}...</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Reading: {} flagged so far</source>
        <translation>Lecture : {} signalées jusqu'ici</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Reason (E), such as 'island in the river'</source>
        <translation>Motif (E), par exemple « île dans la rivière »</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Reference number</source>
        <translation>Numéro de référence</translation>
    </message>
    <message>
        <location filename="../ui/browser.py"/>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Refresh to ask the service.</source>
        <translation>Actualisez pour interroger le service.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <location filename="../processing/shown/eudr.py"/>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <location filename="../evidence/choices.py"/>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Reject (R)</source>
        <translation>Rejeter (R)</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Reject plots without a geometry</source>
        <translation>Rejeter les parcelles sans géométrie</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Rejected plots</source>
        <translation>Parcelles rejetées</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Remove a connection</source>
        <translation>Supprimer une connexion</translation>
    </message>
    <message>
        <location filename="../checks/rules/sliver.py"/>
        <source>Remove it, or join it to its neighbour.</source>
        <translation>Supprimez-la, ou joignez-la à sa voisine.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>Remove one of the two.</source>
        <translation>Supprimez l'une des deux.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_rings.py"/>
        <source>Remove one of them.</source>
        <translation>Supprimez l'un d'eux.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Remove the connection '{}' to {} and its secret? Jobs that were sent through it can no longer be followed.</source>
        <translation>Supprimer la connexion « {} » à {} et son secret ? Les tâches envoyées par elle ne pourront plus être suivies.</translation>
    </message>
    <message>
        <location filename="../checks/rules/hole_outside_shell.py"/>
        <source>Remove the hole, or make it a plot of its own.</source>
        <translation>Supprimez le trou, ou faites-en une parcelle à part.</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_holes.py"/>
        <source>Remove the inner hole.</source>
        <translation>Supprimez le trou intérieur.</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_shells.py"/>
        <source>Remove the inner part, or make it a hole.</source>
        <translation>Supprimez la partie intérieure, ou faites-en un trou.</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>Remove the vertex at its tip.</source>
        <translation>Supprimez le sommet à son bout.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Remove...</source>
        <translation>Supprimer...</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>Removed, as they were of an earlier, larger run: {files}.</source>
        <translation>Supprimés, car ils étaient d'un export antérieur plus grand : {files}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Rename image</source>
        <translation>Renommer une image</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <location filename="../ui/eudr_page.py"/>
        <source>Repair a copy</source>
        <translation>Réparer une copie</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Repair a copy...</source>
        <translation>Réparer...</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Repair in a copy...</source>
        <translation>Réparer dans une copie...</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repair plots in a copy</source>
        <translation>Réparer des parcelles dans une copie</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/repair_page.py"/>
        <source>Repair {} plots in a copy</source>
        <comment>number</comment>
        <extracomment>One: Repair {} plot in a copy</extracomment>
        <translation><numerusform>Réparer {} parcelle dans une copie</numerusform><numerusform>Réparer {} parcelles dans une copie</numerusform></translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repaired and unchanged plots</source>
        <translation>Parcelles réparées et inchangées</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repaired plots</source>
        <translation>Parcelles réparées</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../bridge/aliases.py"/>
        <source>Repairs</source>
        <translation>Réparations</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repairs per rule (JSON)</source>
        <translation>Réparations par règle (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repairs to leave out</source>
        <translation>Réparations à laisser de côté</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repairs what can be repaired safely, in a copy: doubled vertices, spikes, small loops, holes outside, rings left open and the like. The type of geometry stays, and the area within 1 %. Plots with an error that cannot be repaired without guessing go to the rejected plots with the reason, and so does the later of two plots on the same ground; a warning rejects nothing. Doing it twice changes nothing. The layer itself is not touched.</source>
        <translation>Répare dans une copie ce qui peut l'être sans risque : sommets doubles, pointes, petites boucles, trous à l'extérieur, anneaux ouverts et autres. Le type de géométrie reste, et la surface à 1 % près. Les parcelles dont une erreur ne peut être réparée sans deviner vont aux parcelles rejetées avec la raison, ainsi que la seconde de deux parcelles sur le même terrain ; un avertissement ne rejette rien. Le refaire ne change rien. La couche elle-même n'est pas touchée.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../ui/check_results.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Restart a job</source>
        <translation>Recommencer une tâche</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Restart...</source>
        <translation>Recommencer...</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Result files in the folder at the end.</source>
        <translation>Fichiers de résultats dans le dossier à la fin.</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>Result of the operation {operation} of {service}, brought by GeoRelay {version}.</source>
        <translation>Résultat de l'opération {operation} de {service}, apporté par GeoRelay {version}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Result tiles</source>
        <translation>Tuiles du résultat</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>Result {number} of {ids_count}: {came}.</source>
        <translation>Résultat {number} sur {ids_count} : {came}.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../providers/epoch/__init__.py"/>
        <location filename="../providers/epoch/fields.py"/>
        <location filename="../processing/shown/packs.py"/>
        <location filename="../ui/check_dock.py"/>
        <location filename="../ui/options.py"/>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Results &amp;folder</source>
        <translation>Dossier des &amp;résultats</translation>
    </message>
    <message>
        <location filename="../checks/rules/missing_id.py"/>
        <source>Results cannot be told apart by their id.</source>
        <translation>On ne peut pas distinguer les résultats par leur identifiant.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Results kept for at most (days)</source>
        <translation>Résultats gardés au plus (jours)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Results of a processing</source>
        <translation>Résultats d'un traitement</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>Results of the two plots cannot be told apart.</source>
        <translation>On ne peut pas distinguer les résultats des deux parcelles.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Results or findings</source>
        <translation>Résultats ou constats</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Results per plot</source>
        <translation>Résultats par parcelle</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Results with an outcome, or findings of a check.</source>
        <translation>Des résultats avec une issue, ou les constats d'une vérification.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <location filename="../ui/panel.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Retry a job</source>
        <translation>Réessayer une tâche</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Review the flagged plots of {}</source>
        <translation>Revoir les parcelles de {}</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Reviewer</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Rights (403)</source>
        <translation>Droits (403)</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_rings.py"/>
        <source>Ring drawn twice</source>
        <translation>Anneau dessiné deux fois</translation>
    </message>
    <message>
        <location filename="../checks/rules/unclosed_ring.py"/>
        <source>Ring not closed</source>
        <translation>Anneau non fermé</translation>
    </message>
    <message>
        <location filename="../providers/beod/results.py"/>
        <source>Roads</source>
        <translation>Routes</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Role of the operator</source>
        <translation>Rôle de l'opérateur</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Rows count from the south</source>
        <translation>Lignes comptées depuis le sud</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <location filename="../bridge/aliases.py"/>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Rules that found something</source>
        <translation>Règles qui ont trouvé quelque chose</translation>
    </message>
    <message>
        <location filename="../ui/operation_box.py"/>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Run a model</source>
        <translation>Appliquer un modèle</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Run again...</source>
        <translation>Relancer...</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <location filename="../ui/services_dock.py"/>
        <source>Run anew</source>
        <translation>Relancer à neuf</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>Run for {}</source>
        <translation>Lancer pour {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/delivery.py"/>
        <source>Run it again in {n} minutes: its list is sure then</source>
        <comment>number</comment>
        <extracomment>One: Run it again in {n} minute: its list is sure then</extracomment>
        <translation><numerusform>Relancez dans {n} minute : sa liste est alors sûre</numerusform><numerusform>Relancez dans {n} minutes : sa liste est alors sûre</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>Run it again to look again</source>
        <translation>Relancez pour regarder de nouveau</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Run one analysis</source>
        <translation>Lancer une analyse</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Runs a model over an area: the limits of the account are judged, the price is asked, then the run is started once and followed, and its features come home as a layer. An area over a limit is refused, or cut into several runs and merged again.</source>
        <translation>Applique un modèle à une zone : les limites du compte sont jugées, le prix est demandé, puis l'exécution est lancée une fois et suivie, et ses entités reviennent comme couche. Une zone au-delà d'une limite est refusée, ou découpée en plusieurs exécutions et réunie.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Runs the failed parts of a processing again from the stage that failed. Mapflow names no price for it: compare the balance before and after.</source>
        <translation>Relance les parties échouées d'un traitement à partir de l'étape qui a échoué. Mapflow n'indique aucun prix pour cela : comparez le solde avant et après.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_geometry.py"/>
        <source>Same ground twice</source>
        <translation>Même terrain deux fois</translation>
    </message>
    <message>
        <location filename="../processing/shown/samples.py"/>
        <source>Sample plots</source>
        <translation>Parcelles d'exemple</translation>
    </message>
    <message>
        <location filename="../ui/samples.py"/>
        <source>Sample plots (synthetic)</source>
        <translation>Parcelles d'exemple (synthétiques)</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>Sandbox (synthetic)</source>
        <translation>Bac à sable (synthétique)</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Save filters</source>
        <translation>Enregistrer les filtres</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Save these filters under a name</source>
        <translation>Enregistrer ces filtres sous un nom</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>Say which connection to {service} to use: none of {known} is the default one.</source>
        <translation>Dites quelle connexion à {service} utiliser : aucune de {known} n'est celle par défaut.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Scenario type</source>
        <translation>Type de scénario</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>Scenario {scenario_id} is listed without one file; its listing is asked for again.</source>
        <translation>Le scénario {scenario_id} est listé sans un seul fichier ; sa liste est redemandée.</translation>
    </message>
    <message>
        <location filename="../providers/beod/__init__.py"/>
        <location filename="../providers/beod/offer.py"/>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Search imagery</source>
        <translation>Rechercher de l'imagerie</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Search results</source>
        <translation>Résultats de recherche</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>Search results as the source need 'Image ids', or 'Data provider' for a mosaic. Nothing was sent.</source>
        <translation>Des résultats de recherche comme source demandent « Identifiants d'images », ou « Fournisseur de données » pour une mosaïque. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>Search results as the source need an area. Nothing was sent.</source>
        <translation>Des résultats de recherche comme source demandent une zone. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Secure connection (TLS)</source>
        <translation>Connexion sûre (TLS)</translation>
    </message>
    <message>
        <location filename="../processing/speech.py"/>
        <source>See to the disk and the folders and run it again: what was sent is in the job list and is not sent twice.</source>
        <translation>Voyez le disque et les dossiers et relancez : ce qui a été envoyé est dans la liste des tâches et n'est pas envoyé deux fois.</translation>
    </message>
    <message>
        <location filename="../ui/layer_input.py"/>
        <source>Selected features only ({})</source>
        <translation>Entités sélectionnées seulement ({})</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Send anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Send less at a time.</source>
        <translation>Envoyez-en moins à la fois.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Send only new and changed plots</source>
        <translation>N'envoyer que le neuf et le modifié</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <location filename="../ui/services_dock.py"/>
        <source>Send plots</source>
        <translation>Envoyer les parcelles</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Send the area</source>
        <translation>Envoyer la zone</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Send to a service...</source>
        <translation>Envoyer à un service...</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Send {}</source>
        <translation>Envoyer {}</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Send {} anew? That is a new job, which is paid for as one.</source>
        <translation>Envoyer {} à neuf ? C'est une nouvelle tâche, payée comme telle.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Send {} now? Nothing of it was ever sent, so this is the first time that it may be paid for.</source>
        <translation>Envoyer {} maintenant ? Rien n'en a jamais été envoyé : c'est la première fois qu'elle peut être payée.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_results.py"/>
        <location filename="../ui/services_dock.py"/>
        <source>Send {} plots</source>
        <comment>number</comment>
        <extracomment>One: Send {} plot</extracomment>
        <translation><numerusform>Envoyer {} parcelle</numerusform><numerusform>Envoyer {} parcelles</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Sends the same anew, after a question</source>
        <translation>Envoie la même chose à neuf, après une question</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Sent only where given.</source>
        <translation>Envoyé seulement si donné.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Sent only where given; it replaces what is stored there.</source>
        <translation>Envoyé seulement si donné ; remplace ce qui y est enregistré.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Sent. The job is followed in the list of jobs, and its results come to the map by themselves.</source>
        <translation>Envoyé. La tâche est suivie dans la liste des tâches, et ses résultats viennent d'eux-mêmes sur la carte.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Sent. The job is followed in the list of jobs, and you are told when it has ended.</source>
        <translation>Envoyé. La tâche est suivie dans la liste des tâches, et vous serez prévenu quand elle sera terminée.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Sent. The new job is followed in this list.</source>
        <translation>Envoyé. La nouvelle tâche est suivie dans cette liste.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Separated by commas.</source>
        <translation>Séparées par des virgules.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <location filename="../ui/jobs_model.py"/>
        <location filename="../ui/options.py"/>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <location filename="../ui/services_dock.py"/>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>Set aside, the other jobs go on: {faults}.</source>
        <translation>Mises de côté, les autres tâches continuent : {faults}.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Set aside: {}.</source>
        <translation>Mises de côté : {}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/no_crs.py"/>
        <source>Set the CRS of the layer in its properties.</source>
        <translation>Définissez le SCR de la couche dans ses propriétés.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>Set the right CRS, or correct the coordinate.</source>
        <translation>Définissez le bon SCR, ou corrigez la coordonnée.</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Several hundred made-up plots are loaded and checked. They can be sent to the sandbox on this computer: no account, nothing leaves it, its results are synthetic.</source>
        <translation>Plusieurs centaines de parcelles fictives sont chargées et vérifiées. Elles peuvent être envoyées au bac à sable de cet ordinateur : pas de compte, rien n'en sort, ses résultats sont synthétiques.</translation>
    </message>
    <message>
        <location filename="../checks/rules/multipart.py"/>
        <source>Several parts</source>
        <translation>Plusieurs parties</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Several, separated by commas, after an area was cut.</source>
        <translation>Plusieurs, séparés par des virgules, après le découpage d'une zone.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <location filename="../bridge/aliases.py"/>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Shapefile</source>
        <translation>Shapefile</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Shapefile (zipped)</source>
        <translation>Shapefile (zippé)</translation>
    </message>
    <message>
        <location filename="../checks/rules/name_too_long.py"/>
        <source>Shorten the name, or look whether the right column was chosen.</source>
        <translation>Raccourcissez le nom, ou voyez si la bonne colonne a été choisie.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Show image</source>
        <translation>Montrer une image</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Show in the list of jobs</source>
        <translation>Montrer dans la liste des tâches</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Show jobs</source>
        <translation>Montrer les tâches</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Show mosaic</source>
        <translation>Montrer une mosaïque</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <location filename="../ui/endings.py"/>
        <source>Show on map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../ui/connection_choice.py"/>
        <source>Show the account</source>
        <translation>Montrer le compte</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Show the risk assessment</source>
        <translation>Montrer l'évaluation du risque</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Show what will be declared</source>
        <translation>Montrer ce qui sera déclaré</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Shows the inputs of this job, to be run once more</source>
        <translation>Montre les saisies de cette tâche, pour la relancer</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Shows what the EU's file would say; nothing is written yet.</source>
        <translation>Montre ce que dirait le fichier pour l'UE ; rien n'est encore écrit.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Shows who is signed in to Mapflow, what is left on the plan, how large an area may be and how much storage is free. Changes nothing.</source>
        <translation>Montre qui est connecté à Mapflow, ce qui reste du forfait, quelle surface est permise et combien de stockage est libre. Ne modifie rien.</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Sign-in (401)</source>
        <translation>Identification (401)</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Signs in and shows who the connection belongs to and how many credits are left. Nothing is changed.</source>
        <translation>S'authentifie et montre à qui est la connexion et combien de crédits restent. Rien n'est modifié.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Single images, mosaics, or both. Nothing chosen means both.</source>
        <translation>Images isolées, mosaïques, ou les deux. Rien de choisi signifie les deux.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Skip plots whose place is doubtful</source>
        <translation>Écarter les parcelles au lieu douteux</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Skipped</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>Skipped {skipped}: {reason}.</source>
        <translation>Écarté {skipped} : {reason}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/sliver.py"/>
        <source>Sliver</source>
        <translation>Bande étroite</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Small has 256 pixels a side, large 1024.</source>
        <translation>Petit a 256 pixels de côté, grand 1024.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Small previews</source>
        <translation>Petits aperçus</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Smallest angle off nadir, whatever side it looks to. Empty or 0: any.</source>
        <translation>Plus petit angle hors nadir, de quelque côté que ce soit. Vide ou 0 : tout.</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Smallest area</source>
        <translation>Surface minimale</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Smallest area (ha)</source>
        <translation>Surface minimale (ha)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Smallest pixel size in metres.</source>
        <translation>Plus petite taille de pixel en mètres.</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/repair.py"/>
        <source>So do {n} more plots.</source>
        <comment>number</comment>
        <extracomment>One: So does {n} more plot.</extracomment>
        <translation><numerusform>De même {n} autre parcelle.</numerusform><numerusform>De même {n} autres parcelles.</numerusform></translation>
    </message>
    <message>
        <location filename="../checks/rules/multipart.py"/>
        <source>Some services take one polygon only, and results come per plot, not per part.</source>
        <translation>Certains services ne prennent qu'un polygone, et les résultats viennent par parcelle, non par partie.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>Something in GeoRelay broke. What was sent is in the list of jobs; Details has the whole text.</source>
        <translation>Quelque chose s'est cassé dans GeoRelay. Ce qui a été envoyé est dans la liste des tâches ; le texte complet est dans Détails.</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>Something may be wrong with the answer of {service}: {count} results came for {sent} plots, and none of them says anything in {column}, so no plot counts as assessed.</source>
        <translation>Quelque chose ne va peut-être pas dans la réponse de {service} : {count} résultats sont venus pour {sent} parcelles, et aucun ne dit rien dans {column} ; aucune parcelle ne compte donc comme évaluée.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Source image</source>
        <translation>Image source</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>Spike</source>
        <translation>Pointe</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <location filename="../ui/eudr_page.py"/>
        <source>Split into parts without holes</source>
        <translation>Découper en parties sans trou</translation>
    </message>
    <message>
        <location filename="../checks/rules/multipart.py"/>
        <source>Split it into single parts where each is a plot of its own.</source>
        <translation>Découpez-la en parties simples là où chacune est une parcelle à elle seule.</translation>
    </message>
    <message>
        <location filename="../checks/rules/disconnected_interior.py"/>
        <source>Split the plot into parts where it is cut.</source>
        <translation>Découpez la parcelle en parties là où elle est coupée.</translation>
    </message>
    <message>
        <location filename="../checks/rules/interior_ring.py"/>
        <source>Split the plot into parts without holes; the export offers it.</source>
        <translation>Découpez la parcelle en parties sans trou ; l'export le propose.</translation>
    </message>
    <message>
        <location filename="../checks/rules/ring_self_intersection.py"/>
        <source>Split the plot there, or make the piece inside a hole.</source>
        <translation>Découpez la parcelle à cet endroit, ou faites un trou du morceau intérieur.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>Square metres that are sent as hectares are a false declaration.</source>
        <translation>Des mètres carrés envoyés comme hectares sont une fausse déclaration.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Stage plots</source>
        <translation>Déposer des parcelles</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Start a failed processing again</source>
        <translation>Relancer un traitement en échec</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Start a scenario</source>
        <translation>Lancer un scénario</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Start what failed of {} again at {}? No price is named for that: the balance shows afterwards whether it cost anything.</source>
        <translation>Relancer ce qui a échoué de {} chez {} ? Aucun prix n'est indiqué pour cela : le solde montrera ensuite si cela a coûté quelque chose.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Starts one analysis of a collection that is uploaded. 'Look at progress' follows it.</source>
        <translation>Lance une analyse d'une collection téléversée. « Regarder la progression » la suit.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Starts the extraction over the area of a project. This probably spends credits: the service tells no price, so look at the credits first. The same scenario of the same project is not started twice, unless 'Run anew' is set.</source>
        <translation>Lance l'extraction sur la zone d'un projet. Cela dépense sans doute des crédits : le service ne donne pas de prix, regardez donc d'abord les crédits. Le même scénario du même projet n'est pas lancé deux fois, sauf avec « Relancer à neuf ».</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../ui/jobs_model.py"/>
        <location filename="../ui/options.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Statements (JSON)</source>
        <translation>Déclarations (JSON)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Statistics regions</source>
        <translation>Régions statistiques</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <location filename="../ui/job_log.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Status of a processing</source>
        <translation>État d'un traitement</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Stay out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Stays out because of</source>
        <translation>Écartée à cause de</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Still missing: {}.</source>
        <translation>Manque encore : {}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Still running</source>
        <translation>Encore en cours</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <location filename="../ui/eudr_page.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>Stop following</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <location filename="../providers/jobs.py"/>
        <source>Stopped waiting. {later}</source>
        <translation>Attente arrêtée. {later}</translation>
    </message>
    <message>
        <location filename="../bridge/checking.py"/>
        <source>Stopped while checking. Nothing was sent.</source>
        <translation>Arrêté pendant la vérification. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../processing/deliveries.py"/>
        <source>Stopped while comparing. Nothing was written; both layers are unchanged.</source>
        <translation>Arrêté pendant la comparaison. Rien n'a été écrit ; les deux couches sont inchangées.</translation>
    </message>
    <message>
        <location filename="../processing/suppliers.py"/>
        <source>Stopped while merging. The layers are unchanged.</source>
        <translation>Arrêté pendant la réunion. Les couches sont inchangées.</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>Stopped while putting the tiles together. What was downloaded stays.</source>
        <translation>Arrêté pendant l'assemblage des tuiles. Ce qui a été téléchargé reste.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>Stopped while reading the area. Nothing was sent.</source>
        <translation>Arrêté pendant la lecture de la zone. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>Stopped while reading the images. Nothing was sent.</source>
        <translation>Arrêté pendant la lecture des images. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../processing/repair.py"/>
        <source>Stopped while repairing. The layer is unchanged.</source>
        <translation>Arrêté pendant la réparation. La couche est inchangée.</translation>
    </message>
    <message>
        <location filename="../processing/evidence.py"/>
        <source>Stopped while verifying; nothing was changed.</source>
        <translation>Arrêté pendant le contrôle ; rien n'a été modifié.</translation>
    </message>
    <message>
        <location filename="../bridge/uploads.py"/>
        <source>Stopped while writing the upload. Nothing was sent.</source>
        <translation>Arrêté pendant l'écriture de l'envoi. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>Stopped while {name} was being asked: the request may have arrived.</source>
        <translation>Arrêté pendant l'interrogation de {name} : la requête est peut-être arrivée.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n'a été écrit.</translation>
    </message>
    <message>
        <location filename="../providers/errors.py"/>
        <source>Stopped. The remote work, if any, goes on and can be followed later.</source>
        <translation>Arrêté. Le travail à distance, s'il y en a un, continue et pourra être suivi plus tard.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Stopped. What was sent is in the job list; nothing else was sent.</source>
        <translation>Arrêté. Ce qui a été envoyé est dans la liste des tâches ; rien d'autre n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>Stopped; no decision was stored.</source>
        <translation>Arrêté ; aucune décision n'a été enregistrée.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>Stopped; no pack was written.</source>
        <translation>Arrêté ; aucun dossier n'a été écrit.</translation>
    </message>
    <message>
        <location filename="../processing/packets.py"/>
        <source>Stopped; no packet was written.</source>
        <translation>Arrêté ; aucun envoi n'a été écrit.</translation>
    </message>
    <message>
        <location filename="../checks/check.py"/>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté ; rien n'a été modifié.</translation>
    </message>
    <message>
        <location filename="../bridge/cases.py"/>
        <location filename="../processing/atlas.py"/>
        <source>Stopped; nothing was written.</source>
        <translation>Arrêté ; rien n'a été écrit.</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/packets.py"/>
        <source>Stopped; {n} packets are written.</source>
        <comment>number</comment>
        <extracomment>One: Stopped; {n} packet is written.</extracomment>
        <translation><numerusform>Arrêté ; {n} envoi est écrit.</numerusform><numerusform>Arrêté ; {n} envois sont écrits.</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Storage free (bytes)</source>
        <translation>Stockage libre (octets)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Storage in all (bytes)</source>
        <translation>Stockage en tout (octets)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Storage used (bytes)</source>
        <translation>Stockage utilisé (octets)</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Storage: {} of {} GB</source>
        <translation>Stockage : {} sur {} Go</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Strata and samples</source>
        <translation>Strates et échantillons</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>Submit the statement</source>
        <translation>Soumettre la déclaration</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>Submit the statement for {} plot</source>
        <translation>Soumettre la déclaration pour {} parcelle</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>Submit the statement for {} plots</source>
        <translation>Soumettre la déclaration pour {} parcelles</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Submitted: {state}.</source>
        <translation>Soumis : {state}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Supply shed</source>
        <translation>Bassin d'approvisionnement</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Switched off, a run with the same connection, inputs and content follows the job that exists, and nothing is paid twice. Switched on, a new job is made, which may cost again.</source>
        <translation>Sinon, une exécution avec mêmes connexion, entrées et contenu suit la tâche existante, et rien n'est payé deux fois. Avec l'option, une nouvelle tâche est créée, ce qui peut coûter de nouveau.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Switched off, every plot gets a page.</source>
        <translation>Si l'option est désactivée, chaque parcelle a une page.</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Switched off, plots with a null or empty geometry stay among the others, unchanged.</source>
        <translation>Si l'option est désactivée, les parcelles à géométrie nulle ou vide restent parmi les autres, inchangées.</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>Synthetic data of the built-in sandbox, not an assessment of real plots.</source>
        <translation>Données synthétiques du bac à sable intégré, non une évaluation de parcelles réelles.</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>Synthetic data of the built-in sandbox.</source>
        <translation>Données synthétiques du bac à sable intégré.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>System type</source>
        <translation>Type de système</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Tags of a new mosaic</source>
        <translation>Étiquettes d'une nouvelle mosaïque</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Tags of the mosaic, separated by commas. They replace the old ones.</source>
        <translation>Étiquettes de la mosaïque, séparées par des virgules. Elles remplacent les anciennes.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Taken from</source>
        <translation>Pris à partir du</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Taken until</source>
        <translation>Pris jusqu'au</translation>
    </message>
    <message>
        <location filename="../ui/layer_input.py"/>
        <source>Takes what the map shows as the area.</source>
        <translation>Prend comme zone ce que montre la carte.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Tell gaps narrower than (m)</source>
        <translation>Signaler les vides plus étroits que (m)</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Tells each plot of a new delivery as new, changed or unchanged, and which plots of an earlier delivery are gone. Two outlines are the same ground where they are nowhere more than the tolerance apart, whatever their start vertex, direction, order and coordinate reference system. With a plot id, plots are matched by it; without, by their ground. Plots that were cut or put together are new, and the columns 'split_of' and 'merged_of' say of what. Both layers are only read.</source>
        <translation>Dit de chaque parcelle d'une nouvelle livraison si elle est nouvelle, modifiée ou inchangée, et quelles parcelles d'une livraison antérieure ont disparu. Deux contours sont le même terrain s'ils ne s'écartent nulle part de plus que la tolérance, quels que soient premier sommet, sens, ordre et système de coordonnées de référence. Avec un identifiant, les parcelles sont appariées par lui ; sinon par leur terrain. Les parcelles coupées ou réunies sont nouvelles, et les colonnes « split_of » et « merged_of » disent de quoi. Les deux couches sont seulement lues.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Tells how far a processing is, and why it failed if it did.</source>
        <translation>Dit où en est un traitement, et pourquoi il a échoué le cas échéant.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Tells how far the work on a collection is. A failure at the service is told as the status, and the algorithm itself succeeds.</source>
        <translation>Dit où en est le travail sur une collection. Un échec chez le service est dit comme statut, et l'algorithme lui-même réussit.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Tells plots that share more than 1 m2 and more than 0.1 % of the smaller one.</source>
        <translation>Signale les parcelles qui partagent plus de 1 m2 et plus de 0,1 % de la plus petite.</translation>
    </message>
    <message>
        <location filename="../providers/beod/results.py"/>
        <source>Terrain</source>
        <translation>Relief</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/models.py"/>
        <source>That is no number. Nothing was started.</source>
        <translation>Ce n'est pas un nombre. Rien n'a été lancé.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>The API authentication token of the dashboard's Account tab, which lasts about an hour, or e-mail and password, with which GeoRelay renews it by itself.</source>
        <translation>Le jeton d'authentification API de l'onglet Account du tableau de bord, valable environ une heure, ou l'e-mail et le mot de passe, avec lesquels GeoRelay le renouvelle de lui-même.</translation>
    </message>
    <message>
        <location filename="../checks/rules/name_too_long.py"/>
        <source>The EU system has no room for it.</source>
        <translation>Le système de l'UE n'a pas de place pour lui.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The EU system reads text as 0 and refuses it; and 1.234,5 may mean two things.</source>
        <translation>Le système de l'UE lit le texte comme 0 et le refuse ; et 1.234,5 peut vouloir dire deux choses.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>The EU system refuses a production place with a code that it does not know.</source>
        <translation>Le système de l'UE refuse un lieu de production dont il ne connaît pas le code.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_large_for_file.py"/>
        <source>The EU system refuses it.</source>
        <translation>Le système de l'UE la refuse.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>The EU system refuses positions that are equal at six decimals; elsewhere it only costs space.</source>
        <translation>Le système de l'UE refuse des positions égales à six décimales ; ailleurs cela ne coûte que de la place.</translation>
    </message>
    <message>
        <location filename="../checks/rules/interior_ring.py"/>
        <source>The EU system takes the outer outline only, so the hole would be lost.</source>
        <translation>Le système de l'UE ne prend que le contour extérieur, le trou serait donc perdu.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>The EU wants the country of production, not that of the seller; or the coordinates are wrong.</source>
        <translation>L'UE veut le pays de production, non celui du vendeur ; ou les coordonnées sont fausses.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The EU's system gives the numbers later. {service} offers no look at them: look on the EU's site for the own reference {reference}.</source>
        <translation>Le système de l'UE donne les numéros plus tard. {service} n'offre pas de les regarder : cherchez sur le site de l'UE la référence propre {reference}.</translation>
    </message>
    <message>
        <location filename="../bridge/upload_files.py"/>
        <source>The GDAL of this QGIS cannot write GeoParquet. Nothing was sent. Choose GeoJSON, which every GDAL writes.</source>
        <translation>Le GDAL de ce QGIS ne peut pas écrire du GeoParquet. Rien n'a été envoyé. Choisissez GeoJSON, que tout GDAL écrit.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>The GeoPackage with the table 'decisions'; it is made where there is none. Empty: decisions.gpkg in the results folder.</source>
        <translation>Le GeoPackage de la table « decisions » ; il est créé s'il n'existe pas. Vide : decisions.gpkg dans le dossier des résultats.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/token.py"/>
        <source>The Mapflow connection has no token.</source>
        <translation>La connexion Mapflow n'a pas de jeton.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/token.py"/>
        <source>The Mapflow token cannot be decoded: it is not the one that Mapflow issued.</source>
        <translation>Le jeton Mapflow ne peut pas être décodé : ce n'est pas celui que Mapflow a émis.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/token.py"/>
        <source>The Mapflow token does not hold an e-mail address and a key.</source>
        <translation>Le jeton Mapflow ne contient pas une adresse e-mail et une clé.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>The PDF; with no plot to show no file is written.</source>
        <translation>Le PDF ; sans parcelle à montrer, aucun fichier n'est écrit.</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>The SOCKS proxy cannot be reached: {error}</source>
        <translation>Le proxy SOCKS est injoignable : {error}</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>The XYZ connection {name} opens as no layer. See to it in QGIS's browser.</source>
        <translation>La connexion XYZ {name} ne s'ouvre pas comme couche. Voyez-la dans l'explorateur de QGIS.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The account has no data provider {service}; it has: {names}. Nothing was sent.</source>
        <translation>Le compte n'a pas de fournisseur de données {service} ; il a : {names}. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The account has no data provider. Choose at 'Imagery from' another source. Nothing was sent.</source>
        <translation>Le compte n'a pas de fournisseur de données. Choisissez à « Imagerie de » une autre source. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>The account may process no area at all. Nothing was sent.</source>
        <translation>Le compte ne peut traiter aucune zone. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The account's id at the service.</source>
        <translation>L'identifiant du compte chez le service.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <location filename="../providers/mapflow/search/operations.py"/>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>The account's status</source>
        <translation>L'état du compte</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>The activity could not be looked for: {error}</source>
        <translation>L'activité n'a pas pu être cherchée : {error}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The address of a preview must start with https:// or http://. Nothing was sent.</source>
        <translation>L'adresse d'un aperçu doit commencer par https:// ou http://. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>The address of the tiles of {job} holds a secret, which is not stored. Nothing was sent. Run it again with the same inputs to go on.</source>
        <translation>L'adresse des tuiles de {job} contient un secret, qui n'est pas enregistré. Rien n'a été envoyé. Relancez avec les mêmes entrées pour continuer.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The address of these tiles holds a secret. QGIS's authentication database keeps it for the layer where it is open. Where it is not, a project is saved without the secret, but a layer definition file of this layer would hold it: give none away.</source>
        <translation>L'adresse de ces tuiles contient un secret. La base d'authentification de QGIS le garde pour la couche si elle est ouverte. Sinon, un projet est enregistré sans le secret, mais un fichier de définition de cette couche le contiendrait : n'en donnez aucun.</translation>
    </message>
    <message>
        <location filename="../bridge/withholding.py"/>
        <source>The address of {layer} holds a secret, which is not saved with the project: add the layer again when you open it.</source>
        <translation>L'adresse de {layer} contient un secret, qui n'est pas enregistré avec le projet : ajoutez de nouveau la couche quand vous l'ouvrez.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The address of {service} cannot be used. Look at the connection's URL.</source>
        <translation>L'adresse de {service} ne peut pas servir. Voyez l'URL de la connexion.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>The algorithm {} is not there. Switch the Processing provider GeoRelay on.</source>
        <translation>L'algorithme {} n'est pas là. Activez le fournisseur de traitements GeoRelay.</translation>
    </message>
    <message>
        <location filename="../processing/deliveries.py"/>
        <source>The answer of a supplier, plot by plot: corrected {corrected}, as they were {same}, under another id {renamed}, did not come back {gone}, not asked about {added}.</source>
        <translation>La réponse d'un fournisseur, parcelle par parcelle : corrigées {corrected}, inchangées {same}, sous un autre identifiant {renamed}, non revenues {gone}, non demandées {added}.</translation>
    </message>
    <message>
        <location filename="../providers/wire.py"/>
        <source>The answer of {service} broke off after {came} of {announced} bytes. Try again.</source>
        <translation>La réponse de {service} s'est interrompue après {came} octets sur {announced}. Réessayez.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>The answer of {what} holds a piece of more than {longest} MB ({error}), which no plot has. It was not read any further; {words} came before it.</source>
        <translation>La réponse de {what} contient un morceau de plus de {longest} Mo ({error}), qu'aucune parcelle n'a. Elle n'a pas été lue plus loin ; avant, il est venu {words}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>The answer of {what} is incomplete: it broke off after {words}. What came is good; fetch the results again to get the rest.</source>
        <translation>La réponse de {what} est incomplète : elle s'est interrompue après {words}. Ce qui est venu est bon ; récupérez de nouveau les résultats pour avoir le reste.</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>The answer was not kept.</source>
        <translation>La réponse n'a pas été gardée.</translation>
    </message>
    <message>
        <location filename="../checks/rules/hole_outside_shell.py"/>
        <source>The area comes out too small or the plot is refused.</source>
        <translation>La surface est trop petite ou la parcelle est refusée.</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>The area has holes. The service does not say whether it leaves them out or extracts them too.</source>
        <translation>La zone a des trous. Le service ne dit pas s'il les laisse de côté ou les extrait aussi.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>The area has no polygon. Nothing was sent.</source>
        <translation>La zone n'a pas de polygone. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The area has {area} ha and the provider delivers {least} ha or more ({imagery}). Nothing was sent. Choose a larger area.</source>
        <translation>La zone a {area} ha et le fournisseur livre {least} ha ou plus ({imagery}). Rien n'a été envoyé. Choisissez une zone plus grande.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The area has {area} ha in its smallest run and the provider delivers {least} ha or more ({imagery}). Nothing was sent. Choose a larger area.</source>
        <translation>La zone a {area} ha dans sa plus petite exécution et le fournisseur livre {least} ha ou plus ({imagery}). Rien n'a été envoyé. Choisissez une zone plus grande.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>The area has {hectares} ha and {limit} ha may be in a planned search. Nothing was sent.</source>
        <translation>La zone a {hectares} ha et {limit} ha peuvent être dans une recherche planifiée. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>The area has {hectares} ha and {search_limit} ha may be searched at once. Nothing was searched. Choose a smaller area, or plan the search ('Plan a search').</source>
        <translation>La zone a {hectares} ha et {search_limit} ha peuvent être cherchés à la fois. Rien n'a été cherché. Choisissez une zone plus petite, ou planifiez la recherche (« Planifier une recherche »).</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The area has {hectares} ha, and the plan has {area_left} ha left. Nothing was started.</source>
        <translation>La zone a {hectares} ha, et le forfait a encore {area_left} ha. Rien n'a été lancé.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_large.py"/>
        <source>The area on the ellipsoid is above the largest that was given.</source>
        <translation>La surface sur l'ellipsoïde dépasse la plus grande qui a été donnée.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_small.py"/>
        <source>The area on the ellipsoid is below the smallest that was given.</source>
        <translation>La surface sur l'ellipsoïde est inférieure à la plus petite qui a été donnée.</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>The area {area} has {count} parts and the service takes one polygon. Nothing was sent. Choose at 'Area of several parts': one run per part, dissolve, convex hull or bounding box.</source>
        <translation>La zone {area} a {count} parties et le service prend un polygone. Rien n'a été envoyé. Choisissez à « Zone de plusieurs parties » : une exécution par partie, fusion, enveloppe convexe ou rectangle englobant.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>The area {area} is over the account's limit: {over}. Nothing was sent. Choose a smaller area, or switch on 'Cut an area over the limit into several runs'.</source>
        <translation>La zone {area} dépasse la limite du compte : {over}. Rien n'a été envoyé. Choisissez une zone plus petite, ou activez « Découper une zone au-delà de la limite en plusieurs exécutions ».</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The area {area} lies outside {chosen}. Nothing was sent. Move the area.</source>
        <translation>La zone {area} est hors de ceci : {chosen}. Rien n'a été envoyé. Déplacez la zone.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>The area {name} has {count} parts and the service takes one polygon. Nothing was sent. Choose at 'Area of several parts': one run per part, dissolve, convex hull or bounding box.</source>
        <translation>La zone {name} a {count} parties et le service prend un polygone. Rien n'a été envoyé. Choisissez à « Zone de plusieurs parties » : une exécution par partie, fusion, enveloppe convexe ou rectangle englobant.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>The area {name} still has {count} parts that do not touch each other after dissolving. Nothing was sent. Choose one run per part, convex hull or bounding box.</source>
        <translation>La zone {name} a encore {count} parties qui ne se touchent pas après la fusion. Rien n'a été envoyé. Choisissez une exécution par partie, enveloppe convexe ou rectangle englobant.</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>The area {why}. Nothing was sent.</source>
        <translation>La zone {why}. Rien n'a été envoyé.</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/eudr_proof.py"/>
        <source>The areas of {n} plots came out otherwise than they are declared: plot {plot} has {due} in the layer and {said} in the file. That is a fault of GeoRelay, so please report it.</source>
        <comment>number</comment>
        <extracomment>One: The area of {n} plot came out otherwise than it is declared: plot {plot} has {due} in the layer and {said} in the file. That is a fault of GeoRelay, so please report it.</extracomment>
        <translation><numerusform>La superficie de {n} parcelle a été écrite autrement qu'elle n'est déclarée : la parcelle {plot} a {due} dans la couche et {said} dans le fichier. C'est un défaut de GeoRelay, merci de le signaler.</numerusform><numerusform>Les superficies de {n} parcelles ont été écrites autrement qu'elles ne sont déclarées : la parcelle {plot} a {due} dans la couche et {said} dans le fichier. C'est un défaut de GeoRelay, merci de le signaler.</numerusform></translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>The atlas could not be written to {file}: {why}.</source>
        <translation>L'atlas n'a pas pu être écrit dans {file} : {why}.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The base URL of {service} is not a web address: write it like https://api.example.org.</source>
        <translation>L'URL de base de {service} n'est pas une adresse web : écrivez-la comme https://api.example.org.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The base URL of {service} must begin with https://: without it others can read the secret.</source>
        <translation>L'URL de base de {service} doit commencer par https:// : sinon d'autres peuvent lire le secret.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The base URL of {service} must have no user, password, query or #: only the address.</source>
        <translation>L'URL de base de {service} ne doit avoir ni utilisateur, ni mot de passe, ni requête, ni # : seulement l'adresse.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The catalog has no image {images} over this area of {provider}. Nothing was sent. Search again and choose from it.</source>
        <translation>Le catalogue n'a pas d'image {images} sur cette zone, de {provider}. Rien n'a été envoyé. Recherchez de nouveau et choisissez-y.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The catalog has no image {images} over this area. Nothing was sent. Search again and choose from it.</source>
        <translation>Le catalogue n'a pas d'image {images} sur cette zone. Rien n'a été envoyé. Recherchez de nouveau et choisissez-y.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The certificate of {service} ({host}) is not trusted: {why}. If you trust it, add its authority under Options &gt; Authentication.</source>
        <translation>Le certificat de {service} ({host}) n'est pas de confiance : {why}. Si vous lui faites confiance, ajoutez son autorité sous Options &gt; Authentification.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The certificate of {service} is not trusted: it is for another name than {host}.</source>
        <translation>Le certificat de {service} n'est pas de confiance : il est pour un autre nom que {host}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>The column that names each plot in both layers. Empty: plots are matched by their ground.</source>
        <translation>La colonne qui nomme chaque parcelle dans les deux couches. Vide : les parcelles sont appariées par leur terrain.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The column that names each plot, for messages and for the service. Results find back to their plots without it too.</source>
        <translation>La colonne qui nomme chaque parcelle, pour les messages et pour le service. Les résultats retrouvent aussi leurs parcelles sans elle.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../ui/check_form.py"/>
        <source>The column that names each plot. Doubled and missing ids are found only with it.</source>
        <translation>La colonne qui nomme chaque parcelle. Les identifiants doubles ou absents ne sont trouvés qu'avec elle.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>The column that names each plot. Empty: a column called plot_id, plotid or id, else the feature's number.</source>
        <translation>La colonne qui nomme chaque parcelle. Vide : une colonne plot_id, plotid ou id, sinon le numéro de l'entité.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>The column that names the supplier of each plot.</source>
        <translation>La colonne qui nomme le fournisseur de chaque parcelle.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>The column with the declared area, which the system reads for points; empty: one called exactly Area, if there is one. A point without an area counts as 4 ha.</source>
        <translation>La colonne de la surface déclarée, que le système lit pour les points ; vide : celle qui s'appelle exactement Area, s'il y en a une. Un point sans surface compte pour 4 ha.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>The column with the declared area; empty: one called exactly Area, if there is one. Told where it differs from the measured one by more than 10 % and 0.1 ha.</source>
        <translation>La colonne de la surface déclarée ; vide : celle qui s'appelle exactement Area, s'il y en a une. Signalé quand l'écart avec la mesure dépasse 10 % et 0,1 ha.</translation>
    </message>
    <message>
        <location filename="../bridge/context.py"/>
        <source>The connection '{connection}' now leads to another address than the one that this job was sent to.</source>
        <translation>La connexion « {connection} » mène maintenant à une autre adresse que celle à laquelle cette tâche a été envoyée.</translation>
    </message>
    <message>
        <location filename="../ui/lists.py"/>
        <source>The connection is locked; the list comes when it is open.</source>
        <translation>La connexion est verrouillée ; la liste vient quand elle est ouverte.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The connection to {service} broke before the whole answer was there. Try again.</source>
        <translation>La connexion à {service} s'est rompue avant que toute la réponse soit là. Réessayez.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The coordinate reference system in which the service delivers. It knows these two.</source>
        <translation>Le système de coordonnées de référence dans lequel le service livre. Il connaît ces deux-là.</translation>
    </message>
    <message>
        <location filename="../bridge/plots_copy.py"/>
        <source>The copy of the plots cannot be written: {}. Nothing was sent.</source>
        <translation>La copie des parcelles ne peut pas être écrite : {}. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../bridge/joining.py"/>
        <source>The copy of the plots that were sent is gone, so the results cannot be joined to them.</source>
        <translation>La copie des parcelles envoyées a disparu, les résultats ne peuvent donc pas leur être joints.</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>The copy: same columns, CRS and type of geometry.</source>
        <translation>La copie : mêmes colonnes, SCR et type de géométrie.</translation>
    </message>
    <message>
        <location filename="../checks/eudr.py"/>
        <source>The country code '{country}' is unknown.</source>
        <translation>Le code de pays « {country} » est inconnu.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The country's English name. With 'Find the country from the plots' the service replaces it when half of the plots or more lie elsewhere, and the log says so.</source>
        <translation>Le nom anglais du pays. Avec « Trouver le pays d'après les parcelles », le service le remplace quand la moitié des parcelles ou plus sont ailleurs, et le journal le dit.</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <location filename="../providers/beod/extraction.py"/>
        <source>The credits could not be read: {error}</source>
        <translation>Les crédits n'ont pas pu être lus : {error}</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The credits left, as the service writes them.</source>
        <translation>Les crédits restants, comme le service les écrit.</translation>
    </message>
    <message>
        <location filename="../bridge/decisions.py"/>
        <source>The decisions cannot be written to {file}. Nothing was stored. Choose another file.</source>
        <translation>Les décisions ne peuvent pas être écrites dans {file}. Rien n'a été enregistré. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../bridge/decisions.py"/>
        <source>The decisions could not be written to {file} ({error}). None of them is stored. See to the file and decide again.</source>
        <translation>Les décisions n'ont pas pu être écrites dans {file} ({error}). Aucune n'est enregistrée. Voyez le fichier et décidez de nouveau.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The declared area '{text}' is no plain number: write digits with one decimal point, and no unit.</source>
        <translation>La surface déclarée « {text} » n'est pas un simple nombre : écrivez des chiffres avec un point décimal, sans unité.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The declared area is endless.</source>
        <translation>La surface déclarée est infinie.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The declared area is no plain number, not above zero, or below what the EU system takes.</source>
        <translation>La surface déclarée n'est pas un simple nombre, pas supérieure à zéro, ou inférieure à ce que prend le système de l'UE.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The declared area is {area}; it has to be above zero.</source>
        <translation>La surface déclarée est {area} ; elle doit être supérieure à zéro.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The declared area of {area} ha is below the {smallest} ha that the EU system takes.</source>
        <translation>La surface déclarée de {area} ha est inférieure aux {smallest} ha que prend le système de l'UE.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>The declared country is not a code of two capital letters of ISO 3166-1.</source>
        <translation>Le pays déclaré n'est pas un code de deux lettres majuscules de l'ISO 3166-1.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The default project</source>
        <translation>Le projet par défaut</translation>
    </message>
    <message>
        <location filename="../processing/deliveries.py"/>
        <source>The deliveries cannot be compared by {column}: {error}. Nothing was written. Give each plot an id of its own, or compare them without a plot id, by their ground.</source>
        <translation>Les livraisons ne peuvent pas être comparées par {column} : {error}. Rien n'a été écrit. Donnez à chaque parcelle son identifiant, ou comparez-les sans identifiant, par leur terrain.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The description of the tiles could not be read, so their extent is not known: {error}</source>
        <translation>La description des tuiles n'a pas pu être lue, leur étendue n'est donc pas connue : {error}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>The design in longitude and latitude.</source>
        <translation>Le plan en longitude et latitude.</translation>
    </message>
    <message>
        <location filename="../providers/disk.py"/>
        <source>The disk with {folder} has {free} GB free, and {wanted} GB are needed. Make room and start again: what is there already is kept.</source>
        <translation>Le disque de {folder} a {free} Go libres, et il en faut {wanted}. Faites de la place et recommencez : ce qui est déjà là est gardé.</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <location filename="../providers/unzip.py"/>
        <source>The disk with {folder} is full. Make room and start again.</source>
        <translation>Le disque de {folder} est plein. Faites de la place et recommencez.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>The download of {job} goes on in {begun}, where it was begun.</source>
        <translation>Le téléchargement de {job} continue dans {begun}, où il avait commencé.</translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/epoch/operations.py"/>
        <source>The due-diligence package of Epoch SCO2 is damaged each time it comes: {names} cannot be unpacked. The other {n} files are in {folder}. Export it again later.</source>
        <comment>number</comment>
        <extracomment>One: The due-diligence package of Epoch SCO2 is damaged each time it comes: {names} cannot be unpacked. The other {n} file is in {folder}. Export it again later.</extracomment>
        <translation><numerusform>Le dossier de diligence raisonnée d'Epoch SCO2 arrive abîmé à chaque fois : {names} ne peut pas être décompressé. L'autre fichier ({n}) est dans {folder}. Exportez-le de nouveau plus tard.</numerusform><numerusform>Le dossier de diligence raisonnée d'Epoch SCO2 arrive abîmé à chaque fois : {names} ne peut pas être décompressé. Les {n} autres fichiers sont dans {folder}. Exportez-le de nouveau plus tard.</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/beod/__init__.py"/>
        <source>The e-mail and password of the account on the BrightEarth web platform. Accounts are made there.</source>
        <translation>L'e-mail et le mot de passe du compte sur la plateforme web BrightEarth. Les comptes y sont créés.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The environment does not describe {service}: set {wishes}. Nothing was sent.</source>
        <translation>L'environnement ne décrit pas {service} : définissez {wishes}. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The environment names {service} only in part: set {wishes} too. Nothing was sent.</source>
        <translation>L'environnement ne nomme {service} qu'en partie : définissez aussi {wishes}. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>The exact name of a column, capitals included, or else plain text for all plots.</source>
        <translation>Le nom exact d'une colonne, majuscules comprises, ou sinon un texte pour toutes les parcelles.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>The exact name of a column, capitals included, or else plain text for all plots. Up to 500 characters.</source>
        <translation>Le nom exact d'une colonne, majuscules comprises, ou sinon un texte pour toutes les parcelles. Jusqu'à 500 caractères.</translation>
    </message>
    <message>
        <location filename="../checks/rules/empty_geometry.py"/>
        <source>The feature has a geometry without a single coordinate.</source>
        <translation>L'entité a une géométrie sans une seule coordonnée.</translation>
    </message>
    <message>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>The feature has attributes but no geometry, or one that cannot be read.</source>
        <translation>L'entité a des attributs mais pas de géométrie, ou une géométrie illisible.</translation>
    </message>
    <message>
        <location filename="../checks/rules/multipart.py"/>
        <source>The feature has more than one part.</source>
        <translation>L'entité a plus d'une partie.</translation>
    </message>
    <message>
        <location filename="../checks/repair.py"/>
        <source>The feature has no geometry.</source>
        <translation>L'entité n'a pas de géométrie.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>The file has changed since it was read. Nothing was submitted. Read it again.</source>
        <translation>Le fichier a changé depuis sa lecture. Rien n'a été soumis. Relisez-le.</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>The file is read again and checked before it is kept.</source>
        <translation>Le fichier est relu et vérifié avant d'être conservé.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>The file is {}</source>
        <translation>Le fichier est {}</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>The file that the EU's information system takes, of {}. The layer stays as it is, and nothing is sent.</source>
        <translation>Le fichier que prend le système d'information de l'UE, à partir de {}. La couche reste telle quelle, et rien n'est envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/multipart.py"/>
        <source>The file {file} became shorter while it was being sent. Send it again.</source>
        <translation>Le fichier {file} a raccourci pendant son envoi. Envoyez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>The file {file} does not exist. Nothing was sent.</source>
        <translation>Le fichier {file} n'existe pas. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/multipart.py"/>
        <source>The file {part} cannot be read ({strerror}). Nothing was sent.</source>
        <translation>Le fichier {part} ne peut pas être lu ({strerror}). Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>The files are here; the last look at the job {job} failed: {error}</source>
        <translation>Les fichiers sont là ; le dernier regard sur la tâche {job} a échoué : {error}</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/jobs_dock.py"/>
        <source>The filter hides {} jobs.</source>
        <comment>number</comment>
        <extracomment>One: The filter hides {} job.</extracomment>
        <translation><numerusform>Le filtre cache {} tâche.</numerusform><numerusform>Le filtre cache {} tâches.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>The findings are being read.</source>
        <translation>Les constats sont en cours de lecture.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>The findings are being read...</source>
        <translation>Lecture des constats...</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>The findings in {layer} do not say on which outline they are: they are of an earlier version. Nothing was written. Check the plots again, or decide on the plots themselves.</source>
        <translation>Les constats de {layer} ne disent pas sur quel contour ils portent : ils viennent d'une version antérieure. Rien n'a été écrit. Vérifiez de nouveau les parcelles, ou décidez des parcelles elles-mêmes.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>The findings of a check. Empty: what was sent is checked anew.</source>
        <translation>Les constats d'une vérification. Vide : ce qui a été envoyé est vérifié de nouveau.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>The first one cost {}.</source>
        <translation>La première a coûté {}.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>The first: feature {number}: {message}</source>
        <translation>La première : entité {number} : {message}</translation>
    </message>
    <message>
        <location filename="../bridge/fitness.py"/>
        <source>The first: {message} Nothing was sent. Run 'Check plots' to see each, or choose to leave them out or to repair a copy.</source>
        <translation>La première : {message} Rien n'a été envoyé. Lancez « Vérifier les parcelles » pour voir chacune, ou choisissez de les laisser de côté ou de réparer une copie.</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>The first: {words}</source>
        <translation>Le premier : {words}</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The folder that gets the files, in one folder for each scenario.</source>
        <translation>Le dossier qui reçoit les fichiers, dans un dossier par scénario.</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <source>The folder {folder} cannot be used ({strerror}).</source>
        <translation>Le dossier {folder} ne peut pas servir ({strerror}).</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/placing.py"/>
        <source>The footprint of the picture holds no position, so it cannot be placed on the map.</source>
        <translation>L'emprise de l'image ne contient aucune position, elle ne peut donc pas être placée sur la carte.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unclosed_ring.py"/>
        <source>The format demands closed rings; readers refuse the plot or guess.</source>
        <translation>Le format exige des anneaux fermés ; les lecteurs refusent la parcelle ou devinent.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The further parameter {name} is nested, which a query cannot hold. Nothing was filed. Give texts, numbers, or lists of them.</source>
        <translation>Le paramètre supplémentaire {name} est imbriqué, ce qu'une requête ne peut contenir. Rien n'a été déposé. Donnez des textes, des nombres, ou des listes de ceux-ci.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The further parameters are no JSON object. Nothing was filed. Write {"name": "value"}.</source>
        <translation>Les paramètres supplémentaires ne sont pas un objet JSON. Rien n'a été déposé. Écrivez {"name": "value"}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The further parameters give {name}, which has an input of its own. Nothing was filed. Use that input.</source>
        <translation>Les paramètres supplémentaires donnent {name}, qui a une entrée à lui. Rien n'a été déposé. Utilisez cette entrée.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>The geometry is of a type that this use does not take, such as a line.</source>
        <translation>La géométrie est d'un type que cet usage ne prend pas, comme une ligne.</translation>
    </message>
    <message>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>The geometry of this feature is damaged and cannot be read.</source>
        <translation>La géométrie de cette entité est abîmée et ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../checks/rules/empty_geometry.py"/>
        <source>The geometry of this feature is empty.</source>
        <translation>La géométrie de cette entité est vide.</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_holes.py"/>
        <source>The ground between them is counted twice.</source>
        <translation>Le terrain entre eux est compté deux fois.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_geometry.py"/>
        <source>The ground is counted and paid twice.</source>
        <translation>Le terrain est compté et payé deux fois.</translation>
    </message>
    <message>
        <location filename="../checks/rules/z_or_m_values.py"/>
        <source>The heights or measures of this plot are dropped.</source>
        <translation>Les altitudes ou mesures de cette parcelle sont abandonnées.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The highest price cannot be below 0. Nothing was sent.</source>
        <translation>Le prix maximal ne peut pas être inférieur à 0. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>The id (or the name) of any collection that took part in the design.</source>
        <translation>L'identifiant (ou le nom) d'une collection quelconque qui a pris part au plan.</translation>
    </message>
    <message>
        <location filename="../checks/rules/missing_id.py"/>
        <source>The id field is empty.</source>
        <translation>Le champ d'identifiant est vide.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>The id of one service ({services}). Empty: all.</source>
        <translation>L'identifiant d'un service ({services}). Vide : tous.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the area of interest at the service.</source>
        <translation>L'identifiant de la zone d'intérêt chez le service.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>The id of the collection, beginning with 0x; several, separated by commas, become one design.</source>
        <translation>L'identifiant de la collection, commençant par 0x ; plusieurs, séparés par des virgules, donnent un seul plan.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the job in the job list.</source>
        <translation>L'identifiant de la tâche dans la liste des tâches.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the project at the service, as 'Create a project' returns it.</source>
        <translation>L'identifiant du projet chez le service, tel que le rend « Créer un projet ».</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the project at the service; 'List projects' shows it.</source>
        <translation>L'identifiant du projet chez le service ; « Lister les projets » le montre.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the running work at the service, as 'Start a scenario' returns it.</source>
        <translation>L'identifiant du travail en cours chez le service, tel que le rend « Lancer un scénario ».</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the scenario at the service, as 'Start a scenario' returns it.</source>
        <translation>L'identifiant du scénario chez le service, tel que le rend « Lancer un scénario ».</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The id that staging or batch processing gave, beginning with 0x.</source>
        <translation>L'identifiant donné par le dépôt ou le traitement par lot, commençant par 0x.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id to follow the work by; empty where none was named.</source>
        <translation>L'identifiant qui permet de suivre le travail ; vide si aucun n'a été nommé.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>The id {plot_ids} is that of feature {ids} already.</source>
        <translation>L'identifiant {plot_ids} est déjà celui de l'entité {ids}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>The id {plot_ids} is used again by feature {ids}.</source>
        <translation>L'identifiant {plot_ids} est réutilisé par l'entité {ids}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>The ids of finished jobs whose results have been fetched, separated by commas. 'List jobs' shows them.</source>
        <translation>Les identifiants des tâches terminées dont les résultats ont été récupérés, séparés par des virgules. « Lister les tâches » les montre.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The ids of processed collections, separated by commas. Give either these or a file.</source>
        <translation>Les identifiants de collections traitées, séparés par des virgules. Donnez soit ceux-ci, soit un fichier.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>The image {filename} cannot be downloaded: Mapflow does not offer it.</source>
        <translation>L'image {filename} ne peut pas être téléchargée : Mapflow ne l'offre pas.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The image {filename} has no footprint yet. Try again in a minute.</source>
        <translation>L'image {filename} n'a pas encore d'emprise. Réessayez dans une minute.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>The image {image_id} is deleted.</source>
        <translation>L'image {image_id} est supprimée.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/first_version.py"/>
        <source>The image {image} could not be looked up. Nothing was started. ({error})</source>
        <translation>L'image {image} n'a pas pu être consultée. Rien n'a été lancé. ({error})</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>The imagery has nothing to show on the map.</source>
        <translation>L'imagerie n'a rien à montrer sur la carte.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>The imagery that you have: XYZ connections of QGIS, mosaics of your accounts</source>
        <translation>L'imagerie que vous avez : connexions XYZ de QGIS, mosaïques de vos comptes</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The images are of several providers ({names}). Choose those of one. Nothing was sent.</source>
        <translation>Les images sont de plusieurs fournisseurs ({names}). Choisissez celles d'un seul. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload</source>
        <translation>Les données d'entrée</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload has {unknown} at its top, where only {known_keys} are documented; it is sent as it is.</source>
        <translation>Les données d'entrée ont {unknown} à leur sommet, où seuls {known_keys} sont documentés ; elles sont envoyées telles quelles.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload in {file} cannot be read ({strerror}). Nothing was sent.</source>
        <translation>Les données d'entrée dans {file} ne peuvent pas être lues ({strerror}). Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload in {file} is not UTF-8 text. Nothing was sent.</source>
        <translation>Les données d'entrée dans {file} ne sont pas un texte UTF-8. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload in {given}</source>
        <translation>Les données d'entrée dans {given}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload must be a JSON object in braces, but it is {kind}. Nothing was sent.</source>
        <translation>Les données d'entrée doivent être un objet JSON entre accolades, mais sont {kind}. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../ui/repeats.py"/>
        <source>The inputs of {job} were not kept by the version that made it: fill them in.</source>
        <translation>Les saisies de {job} n'ont pas été gardées par la version qui l'a créée : remplissez-les.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The inside of the plot is cut in pieces where outlines touch at {}</source>
        <translation>L'intérieur de la parcelle est coupé en morceaux là où des contours se touchent à {}</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>The job goes on at the service either way</source>
        <translation>La tâche continue auprès du service dans les deux cas</translation>
    </message>
    <message>
        <location filename="../bridge/asked.py"/>
        <source>The job had only the selected features of {layer}, and nothing is selected now: select them again.</source>
        <translation>La tâche n'avait que les entités sélectionnées de {layer}, et rien n'est sélectionné maintenant : sélectionnez-les à nouveau.</translation>
    </message>
    <message>
        <location filename="../providers/homes.py"/>
        <source>The job list cannot be kept in {home}: that is a network drive, on which it could be damaged. Nothing was sent. Set GEORELAY_HOME to a folder on a drive of this computer.</source>
        <translation>La liste des tâches ne peut pas être gardée dans {home} : c'est un lecteur réseau, où elle pourrait s'abîmer. Rien n'a été envoyé. Mettez GEORELAY_HOME sur un dossier d'un disque de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>The job list in {home} cannot be opened ({why}). Nothing was sent. Set GEORELAY_HOME to a folder on a drive of this computer that you may write to.</source>
        <translation>La liste des tâches dans {home} ne peut pas être ouverte ({why}). Rien n'a été envoyé. Mettez GEORELAY_HOME sur un dossier d'un disque de cet ordinateur où vous pouvez écrire.</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>The job list in {home} cannot be read or written ({error}).</source>
        <translation>La liste des tâches dans {home} ne peut pas être lue ou écrite ({error}).</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>The job list in {home} is of a newer version of GeoRelay. It is shown, but this version does not change it. Nothing was sent. Update GeoRelay.</source>
        <translation>La liste des tâches dans {home} est d'une version plus récente de GeoRelay. Elle est montrée, mais cette version ne la modifie pas. Rien n'a été envoyé. Mettez GeoRelay à jour.</translation>
    </message>
    <message>
        <location filename="../providers/homes.py"/>
        <source>The job list of an earlier version in {old} cannot be taken over into {home} ({error}). Nothing was sent. Mend that, or set GEORELAY_HOME to the older folder to go on with it.</source>
        <translation>La liste des tâches d'une version antérieure dans {old} ne peut pas être reprise dans {home} ({error}). Rien n'a été envoyé. Remédiez-y, ou mettez GEORELAY_HOME sur l'ancien dossier pour continuer avec lui.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>The job list of this computer as a table: every run that was sent or is about to be. Nothing is asked of a service.</source>
        <translation>La liste des tâches de cet ordinateur comme table : chaque exécution envoyée ou sur le point de l'être. Rien n'est demandé à un service.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>The job that is open again, if there was one.</source>
        <translation>La tâche rouverte, s'il y en avait une.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>The job {job} failed at {service}: {said}. To send it again, {anew}.</source>
        <translation>La tâche {job} a échoué chez {service} : {said}. Pour la renvoyer, {anew}.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>The job {job} goes on; collectjobs brings its results.</source>
        <translation>La tâche {job} continue ; collectjobs rapporte ses résultats.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>The job {job} has failed at {service}: {said}. Nothing was sent. To send it again, {anew}.</source>
        <translation>La tâche {job} a échoué chez {service} : {said}. Rien n'a été envoyé. Pour la renvoyer, {anew}.</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>The job {row} of the job list cannot be read ({why}).</source>
        <translation>La tâche {row} de la liste des tâches ne peut pas être lue ({why}).</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>The language of the page.</source>
        <translation>La langue de la page.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unclosed_ring.py"/>
        <source>The last position of a ring differs from its first.</source>
        <translation>La dernière position d'un anneau diffère de sa première.</translation>
    </message>
    <message>
        <location filename="../ui/preflight.py"/>
        <source>The layer could not be read to its end. The log of QGIS says more.</source>
        <translation>La couche n'a pas pu être lue jusqu'au bout. Le journal de QGIS en dit plus.</translation>
    </message>
    <message>
        <location filename="../checks/rules/no_crs.py"/>
        <source>The layer does not say which coordinate reference system its numbers are in.</source>
        <translation>La couche ne dit pas dans quel système de coordonnées de référence sont ses nombres.</translation>
    </message>
    <message>
        <location filename="../checks/rules/no_crs.py"/>
        <source>The layer has no coordinate reference system, so nobody can tell where its plots are.</source>
        <translation>La couche n'a pas de système de coordonnées de référence, personne ne peut donc dire où sont ses parcelles.</translation>
    </message>
    <message>
        <location filename="../ui/preflight.py"/>
        <source>The layer has no coordinate reference system: set it first.</source>
        <translation>La couche n'a pas de système de coordonnées de référence : définissez-le d'abord.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>The layer has no coordinate reference system: set it, and check again.</source>
        <translation>La couche n'a pas de système de coordonnées de référence : définissez-le et vérifiez de nouveau.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>The layer has no plots.</source>
        <translation>La couche n'a pas de parcelles.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The layer of plots to send, in any CRS. It is only read: a copy in longitude and latitude with seven decimals, or more where a plot would break, is checked and sent. Give either this or a file.</source>
        <translation>La couche de parcelles à envoyer, dans n'importe quel SCR. Elle est seulement lue : une copie en longitude et latitude à sept décimales, ou plus là où une parcelle se briserait, est vérifiée et envoyée. Donnez soit ceci, soit un fichier.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>The layer to look at, in any CRS. It is only read.</source>
        <translation>La couche à examiner, dans n'importe quel SCR. Elle est seulement lue.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>The layer was changed while its repairs were worked out, so they are not listed.</source>
        <translation>La couche a été modifiée pendant le calcul de ses réparations ; elles ne sont donc pas listées.</translation>
    </message>
    <message>
        <location filename="../processing/packets.py"/>
        <source>The layer {findings} holds no findings of a check. Nothing was written. Choose the findings that 'Check plots' wrote.</source>
        <translation>La couche {findings} ne contient pas les constats d'une vérification. Rien n'a été écrit. Choisissez les constats écrits par « Vérifier les parcelles ».</translation>
    </message>
    <message>
        <location filename="../processing/suppliers.py"/>
        <source>The layer {layer} has no CRS, and others have one. Nothing was written.</source>
        <translation>La couche {layer} n'a pas de SCR, et d'autres en ont un. Rien n'a été écrit.</translation>
    </message>
    <message>
        <location filename="../bridge/cases.py"/>
        <source>The layer {layer} has no column 'outcome' and no findings, so no plot of it can be flagged. Nothing was written. Choose results or findings, or show all plots.</source>
        <translation>La couche {layer} n'a ni colonne « outcome » ni constats, aucune de ses parcelles ne peut donc être signalée. Rien n'a été écrit. Choisissez des résultats ou des constats, ou montrez toutes les parcelles.</translation>
    </message>
    <message>
        <location filename="../processing/deliveries.py"/>
        <source>The layer {layer} has no column {column}. Nothing was written. Choose a plot id that both layers have, or none.</source>
        <translation>La couche {layer} n'a pas de colonne {column}. Rien n'a été écrit. Choisissez un identifiant que les deux couches ont, ou aucun.</translation>
    </message>
    <message>
        <location filename="../bridge/crs.py"/>
        <source>The layer {layer} has no coordinate reference system, so its place on Earth is unknown. {done} Set the layer's CRS and run again.</source>
        <translation>La couche {layer} n'a pas de système de coordonnées de référence, sa place sur la Terre est donc inconnue. {done} Définissez le SCR de la couche et relancez.</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>The layer {layer} has no plot to decide on. Nothing was written. Choose plots that have an outline.</source>
        <translation>La couche {layer} n'a pas de parcelle dont décider. Rien n'a été écrit. Choisissez des parcelles qui ont un contour.</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>The layer {layer} has no plot to show, so there is no atlas.</source>
        <translation>La couche {layer} n'a pas de parcelle à montrer, il n'y a donc pas d'atlas.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>The layer {layer} has no plots. {done} Choose plots, and look whether a filter hides them.</source>
        <translation>La couche {layer} n'a pas de parcelles. {done} Choisissez des parcelles, et voyez si un filtre les cache.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>The layer {layer} has no polygon that can be sent. Nothing was sent.</source>
        <translation>La couche {layer} n'a pas de polygone qui puisse être envoyé. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../bridge/crs.py"/>
        <source>The layer {layer} has only the local system '{crs}', so its place on Earth is unknown. {done} Set the layer's CRS and run again.</source>
        <translation>La couche {layer} n'a que le système local « {crs} », sa place sur la Terre est donc inconnue. {done} Définissez le SCR de la couche et relancez.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>The layer {layer} holds no findings of a check. No pack was written. Choose the findings that 'Check plots' wrote, or none.</source>
        <translation>La couche {layer} ne contient pas les constats d'une vérification. Aucun dossier n'a été écrit. Choisissez les constats écrits par « Vérifier les parcelles », ou aucun.</translation>
    </message>
    <message>
        <location filename="../bridge/asked.py"/>
        <source>The layer {layer} of this job is gone: choose another one in its place.</source>
        <translation>La couche {layer} de cette tâche a disparu : choisissez-en une autre à sa place.</translation>
    </message>
    <message>
        <location filename="../bridge/snapshot.py"/>
        <source>The layer {name} could not be read to its end: {came} of {count} features came. Nothing was sent or written. Run it again.</source>
        <translation>La couche {name} n'a pas pu être lue jusqu'au bout : {came} entités sur {count} sont venues. Rien n'a été envoyé ni écrit. Relancez.</translation>
    </message>
    <message>
        <location filename="../processing/packets.py"/>
        <source>The layer {plots} has no column {supplier}. Nothing was written. Choose the column that names the suppliers.</source>
        <translation>La couche {plots} n'a pas de colonne {supplier}. Rien n'a été écrit. Choisissez la colonne qui nomme les fournisseurs.</translation>
    </message>
    <message>
        <location filename="../bridge/cases.py"/>
        <source>The layer {plots} has none of the plots that the findings of {findings} are about. Nothing was written. Choose the layer that was checked, or none.</source>
        <translation>La couche {plots} n'a aucune des parcelles sur lesquelles portent les constats de {findings}. Rien n'a été écrit. Choisissez la couche vérifiée, ou aucune.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>The layer {results} has no plots, so there is nothing to pack. No pack was written. Choose results, and look whether a filter hides them.</source>
        <translation>La couche {results} n'a pas de parcelles, il n'y a donc rien à réunir. Aucun dossier n'a été écrit. Choisissez des résultats, et voyez si un filtre les cache.</translation>
    </message>
    <message>
        <location filename="../bridge/pack.py"/>
        <source>The layer {table} could not be written as {kind}: {why}. No pack was written.</source>
        <translation>La couche {table} n'a pas pu être écrite en {kind} : {why}. Aucun dossier n'a été écrit.</translation>
    </message>
    <message>
        <location filename="../processing/suppliers.py"/>
        <source>The layers have {families}, which one layer cannot hold. Nothing was written. Merge those of one type of geometry.</source>
        <translation>Les couches ont des {families}, ce qu'une seule couche ne peut contenir. Rien n'a été écrit. Réunissez celles d'un même type de géométrie.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>The line has fewer than 2 different positions.</source>
        <translation>La ligne a moins de 2 positions différentes.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>The list of collections and the progress show what runs.</source>
        <translation>La liste des collections et la progression montrent ce qui tourne.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>The list of jobs is being read...</source>
        <translation>La liste des tâches est en cours de lecture...</translation>
    </message>
    <message>
        <location filename="../bridge/ledger.py"/>
        <source>The list of what was analysed before cannot be used ({error}). Nothing was sent. See to {file} in GeoRelay's folder, or send all plots.</source>
        <translation>La liste de ce qui a déjà été analysé ne peut pas servir ({error}). Rien n'a été envoyé. Voyez {file} dans le dossier de GeoRelay, ou envoyez toutes les parcelles.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>The list {stripped} cannot be read as JSON ({error}). Nothing was sent.</source>
        <translation>La liste {stripped} ne peut pas être lue comme JSON ({error}). Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>The master password was not given, so the secret cannot be used. Nothing was sent.</source>
        <translation>Le mot de passe principal n'a pas été donné, le secret ne peut donc pas servir. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../checks/rules/sliver.py"/>
        <source>The mean width of the plot (twice its area by its perimeter) is below 1 m.</source>
        <translation>La largeur moyenne de la parcelle (deux fois sa surface par son périmètre) est inférieure à 1 m.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The model {model} has no option {unknown}; it has: {there}. Nothing was sent.</source>
        <translation>Le modèle {model} n'a pas d'option {unknown} ; il a : {there}. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>The mosaic whose images are listed.</source>
        <translation>La mosaïque dont les images sont listées.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>The mosaic {mosaic_id} is deleted.</source>
        <translation>La mosaïque {mosaic_id} est supprimée.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The mosaic {mosaic} has no image yet. Nothing was sent.</source>
        <translation>La mosaïque {mosaic} n'a pas encore d'image. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The mosaic {mosaic} has no tiles yet. Upload an image, or wait a minute.</source>
        <translation>La mosaïque {mosaic} n'a pas encore de tuiles. Téléversez une image, ou attendez une minute.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The mosaics have different zooms ({shown}). Choose those of one zoom. Nothing was sent.</source>
        <translation>Les mosaïques ont des zooms différents ({shown}). Choisissez celles d'un seul zoom. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>The most travel time for each cluster of samples. Empty: the service's own, 15.</source>
        <translation>Le temps de trajet maximal pour chaque groupe d'échantillons. Vide : celui du service, 15.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The name '{text}' has a meaning of its own: give the connection another one.</source>
        <translation>Le nom « {text} » a un sens à lui : donnez-en un autre à la connexion.</translation>
    </message>
    <message>
        <location filename="../processing/shown/operation.py"/>
        <source>The name of a saved connection, or 'sandbox' for the built-in sandbox on this computer. Empty: the environment if it is set, else the default connection.</source>
        <translation>Le nom d'une connexion enregistrée, ou « sandbox » pour le bac à sable intégré de cet ordinateur. Vide : l'environnement s'il est défini, sinon la connexion par défaut.</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>The name of the column that names each plot, the same in all layers. Empty: their feature ids.</source>
        <translation>Le nom de la colonne qui nomme chaque parcelle, le même dans toutes les couches. Vide : leurs identifiants d'entité.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The name {host} of {service} cannot be found. Look at the connection's URL and at your network.</source>
        <translation>Le nom {host} de {service} est introuvable. Voyez l'URL de la connexion et votre réseau.</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>The names of the rules that a plot breaks, as an array.</source>
        <translation>Les noms des règles qu'une parcelle enfreint, comme tableau.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The number of the image or basemap at the service. With the kind 'basemap', 1 is the Esri basemap.</source>
        <translation>Le numéro de l'image ou du fond de carte chez le service. Avec le genre « basemap », 1 est le fond Esri.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The one analysis to start for plots that are uploaded already.</source>
        <translation>L'analyse à lancer pour des parcelles déjà téléversées.</translation>
    </message>
    <message>
        <location filename="../bridge/context.py"/>
        <source>The operation {operation} is not known to this version of GeoRelay.</source>
        <translation>L'opération {operation} n'est pas connue de cette version de GeoRelay.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline crosses itself at {}</source>
        <translation>Le contour se croise lui-même à {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/buffered_point.py"/>
        <source>The outline has 16 or more vertices, all within 1 % of the same distance from their centre.</source>
        <translation>Le contour a 16 sommets ou plus, tous à la même distance de leur centre à 1 % près.</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>The outline has a spike at {place}.</source>
        <translation>Le contour a une pointe à {place}.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline has fewer than 3 different positions at {}</source>
        <translation>Le contour a moins de 3 positions différentes à {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline is not closed: its last position, {}, is not its first</source>
        <translation>Le contour n'est pas fermé : sa dernière position, {}, n'est pas sa première</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline of a hole crosses another outline of the plot at {}</source>
        <translation>Le contour d'un trou croise un autre contour de la parcelle à {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline of a hole is not closed: its last position, {}, is not its first</source>
        <translation>Le contour d'un trou n'est pas fermé : sa dernière position, {}, n'est pas sa première</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline runs out and back along the same line to {}</source>
        <translation>Le contour va et revient sur la même ligne jusqu'à {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline runs twice along the same line at {}</source>
        <translation>Le contour passe deux fois sur la même ligne à {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline touches itself at {}</source>
        <translation>Le contour se touche lui-même à {}</translation>
    </message>
    <message>
        <location filename="../bridge/results.py"/>
        <source>The output could not be written: {why}.</source>
        <translation>La sortie n'a pas pu être écrite : {why}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The own reference is longer than 35 characters, which the EU's system takes.</source>
        <translation>La référence propre a plus des 35 caractères que prend le système de l'UE.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The own reference {reference} was used on {created} for another statement (job {job}). Nothing was filed. Choose another reference: it is the only way to find a statement again.</source>
        <translation>La référence propre {reference} a servi le {created} à une autre déclaration (tâche {job}). Rien n'a été déposé. Choisissez une autre référence : c'est le seul moyen de retrouver une déclaration.</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <source>The pack is whole</source>
        <translation>Le dossier est intact</translation>
    </message>
    <message>
        <location filename="../bridge/rasters.py"/>
        <source>The picture cannot be placed on the map ({why}).</source>
        <translation>L'image ne peut pas être placée sur la carte ({why}).</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>The plan of {job} is not in its folder. Nothing was sent. Run it again to go on.</source>
        <translation>Le plan de {job} n'est pas dans son dossier. Rien n'a été envoyé. Relancez pour continuer.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>The planned search is made but not active: the plan allows no more active ones.</source>
        <translation>La recherche planifiée est créée mais pas active : le forfait n'en permet pas plus d'actives.</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>The plot</source>
        <translation>La parcelle</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_large_for_file.py"/>
        <source>The plot alone exceeds the 25 MB that a due-diligence statement may have.</source>
        <translation>La parcelle dépasse à elle seule les 25 Mo qu'une déclaration de diligence raisonnée peut avoir.</translation>
    </message>
    <message>
        <location filename="../checks/rules/antimeridian.py"/>
        <source>The plot crosses the line of 180 degrees longitude.</source>
        <translation>La parcelle traverse la ligne des 180 degrés de longitude.</translation>
    </message>
    <message>
        <location filename="../checks/rules/interior_ring.py"/>
        <source>The plot has a hole.</source>
        <translation>La parcelle a un trou.</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>The plot has no place on the map there.</source>
        <translation>La parcelle n'a pas de place sur la carte à cet endroit.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>The plot lies in another country than the declared one, by the world map that QGIS ships.</source>
        <translation>La parcelle se trouve dans un autre pays que celui déclaré, d'après la carte du monde fournie avec QGIS.</translation>
    </message>
    <message>
        <location filename="../checks/repair.py"/>
        <source>The plot lies outside the world or crosses 180 degrees.</source>
        <translation>La parcelle est hors du monde ou traverse les 180 degrés.</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>The plot shares ground with a plot of the layer to compare with.</source>
        <translation>La parcelle partage du terrain avec une parcelle de la couche de comparaison.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>The plot shares more than 1 m2 and more than 0.1 % of the smaller plot with another plot.</source>
        <translation>La parcelle partage avec une autre plus de 1 m2 et plus de 0,1 % de la plus petite.</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>The plot would lie among the rest of the layer, or the whole layer on land and in the declared country, if latitude and longitude were exchanged.</source>
        <translation>La parcelle serait parmi le reste de la couche, ou toute la couche sur terre et dans le pays déclaré, si latitude et longitude étaient inversées.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>The plots as they are now, in any CRS.</source>
        <translation>Les parcelles telles qu'elles sont, dans n'importe quel SCR.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>The plots as they were, in any CRS.</source>
        <translation>Les parcelles telles qu'elles étaient, dans n'importe quel SCR.</translation>
    </message>
    <message>
        <location filename="../bridge/pack.py"/>
        <source>The plots could not be written as KML to {parent}. Choose another folder.</source>
        <translation>Les parcelles n'ont pas pu être écrites en KML dans {parent}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>The plots may have arrived all the same: the list of collections shows them under their name.</source>
        <translation>Les parcelles sont peut-être arrivées quand même : la liste des collections les montre sous leur nom.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>The plots of collection {id} are not known on this computer: they are neither counted nor checked here.</source>
        <translation>Les parcelles de la collection {id} ne sont pas connues sur cet ordinateur : elles ne sont ni comptées ni vérifiées ici.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>The plots that findings are about: each page then shows the outline with its surroundings, and the columns of the plot. Without them it shows the places of the findings. Results need none.</source>
        <translation>Les parcelles sur lesquelles portent les constats : chaque page montre alors le contour avec ses environs, et les colonnes de la parcelle. Sans elles, elle montre les lieux des constats. Les résultats n'en ont pas besoin.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>The plots that were checked.</source>
        <translation>Les parcelles qui ont été vérifiées.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>The plots themselves were not changed.</source>
        <translation>Les parcelles elles-mêmes n'ont pas été modifiées.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>The plots were neither counted nor checked here: {why}</source>
        <translation>Les parcelles n'ont été ni comptées ni vérifiées ici : {why}</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>The plugin Processing is switched off: switch it on under Plugins.</source>
        <translation>L'extension Processing est désactivée : activez-la dans le menu Extensions.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The polygon to work on, in any coordinate reference system. The service takes one polygon in longitude and latitude; see 'Area of several parts' for more than one.</source>
        <translation>Le polygone sur lequel travailler, dans n'importe quel système de coordonnées de référence. Le service prend un polygone en longitude et latitude ; voir « Zone de plusieurs parties » pour plus d'un.</translation>
    </message>
    <message>
        <location filename="../checks/rules/z_or_m_values.py"/>
        <source>The positions carry heights (Z) or measures (M).</source>
        <translation>Les positions portent des altitudes (Z) ou des mesures (M).</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The preview has {width} x {height} pixels and is {lies}.</source>
        <translation>L'aperçu a {width} x {height} pixels et est {lies}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The preview of {filename} is not made yet. Try again in a minute. ({error})</source>
        <translation>L'aperçu de {filename} n'est pas encore fait. Réessayez dans une minute. ({error})</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/placing.py"/>
        <source>The preview that came is not a picture that can be placed on the map (JPEG, PNG or GIF).</source>
        <translation>L'aperçu reçu n'est pas une image qui puisse être placée sur la carte (JPEG, PNG ou GIF).</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>The price is asked first; above this nothing is started, and nothing is started if no price is named. Empty: any price.</source>
        <translation>Le prix est demandé d'abord ; au-dessus de ceci rien n'est lancé, ni si aucun prix n'est donné. Vide : tout prix.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The price is not known: {error}</source>
        <translation>Le prix n'est pas connu : {error}</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>The price, {}, is above your limit of {}.</source>
        <translation>Le prix, {}, dépasse votre limite de {}.</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>The price, {}, is more than the account has ({}).</source>
        <translation>Le prix, {}, dépasse ce qu'a le compte ({}).</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>The processing failed again: {failure_words}.</source>
        <translation>Le traitement a échoué de nouveau : {failure_words}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/merging.py"/>
        <source>The processing itself is not changed by this.</source>
        <translation>Le traitement lui-même n'en est pas changé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>The processing {processing_id} is deleted.</source>
        <translation>Le traitement {processing_id} est supprimé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>The processing {run} is {status}; only a failed one can be started again. Nothing was sent.</source>
        <translation>Le traitement {run} est {status} ; seul un traitement en échec peut être relancé. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../checks/rules/name_too_long.py"/>
        <source>The producer's name has more than 500 characters.</source>
        <translation>Le nom du producteur a plus de 500 caractères.</translation>
    </message>
    <message>
        <location filename="../checks/rules/name_too_long.py"/>
        <source>The producer's name has {sizes} characters; the EU system takes {longest}.</source>
        <translation>Le nom du producteur a {sizes} caractères ; le système de l'UE en prend {longest}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>The progress of either one collection or of several can be asked for. Nothing was sent.</source>
        <translation>On peut demander la progression soit d'une collection, soit de plusieurs. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>The progress of the collection shows whether it goes on.</source>
        <translation>La progression de la collection montre s'il continue.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The project</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The project's id at the service.</source>
        <translation>L'identifiant du projet chez le service.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The project's id; several, comma-separated, with several runs.</source>
        <translation>L'identifiant du projet ; plusieurs, séparés par des virgules, avec plusieurs exécutions.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The projects of the account. The service does not document this list; where it has none, the projects that this computer's job list knows are shown.</source>
        <translation>Les projets du compte. Le service ne documente pas cette liste ; s'il n'en a pas, les projets que connaît la liste des tâches de cet ordinateur sont montrés.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The proxy between this computer and {service} asks for a user and a password (407). Set them under Options &gt; Network.</source>
        <translation>Le proxy entre cet ordinateur et {service} demande un utilisateur et un mot de passe (407). Définissez-les sous Options &gt; Réseau.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The proxy between this computer and {service} cannot be reached. Look at Options &gt; Network.</source>
        <translation>Le proxy entre cet ordinateur et {service} est injoignable. Voyez Options &gt; Réseau.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The proxy between this computer and {service} does not let this user through ({status}). Look at the user and password under Options &gt; Network.</source>
        <translation>Le proxy entre cet ordinateur et {service} ne laisse pas passer cet utilisateur ({status}). Voyez l'utilisateur et le mot de passe sous Options &gt; Réseau.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The proxy between this computer and {service} refused the connection ({status}).</source>
        <translation>Le proxy entre cet ordinateur et {service} a refusé la connexion ({status}).</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The proxy did not open a connection to {service}: {refusal}.</source>
        <translation>Le proxy n'a pas ouvert de connexion à {service} : {refusal}.</translation>
    </message>
    <message>
        <location filename="../providers/limiter.py"/>
        <source>The record of requests in {parent} cannot be written ({error}). Nothing was sent.</source>
        <translation>Le relevé des requêtes dans {parent} ne peut pas être écrit ({error}). Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../checks/rules/point_needs_polygon.py"/>
        <source>The regulation demands the outline of plots above 4 ha (cattle excepted).</source>
        <translation>Le règlement exige le contour des parcelles de plus de 4 ha (bovins exceptés).</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>The reply to '{called}' of {name} was lost; asking {title} whether it arrived.</source>
        <translation>La réponse à « {called} » de {name} s'est perdue ; on demande à {title} si l'envoi est arrivé.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>The report is in {}</source>
        <translation>Le rapport est dans {}</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>The results are on their way.</source>
        <translation>Les résultats sont en route.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>The results are there when the job is done.</source>
        <translation>Les résultats seront là quand la tâche sera terminée.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The results as layers, the tiles of each put together.</source>
        <translation>Les résultats comme couches, les tuiles de chacune assemblées.</translation>
    </message>
    <message>
        <location filename="../bridge/results.py"/>
        <source>The results cannot be written to {file}: {why}.</source>
        <translation>Les résultats ne peuvent pas être écrits dans {file} : {why}.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>The results could not be read. Check again.</source>
        <translation>Les résultats n'ont pas pu être lus. Vérifiez de nouveau.</translation>
    </message>
    <message>
        <location filename="../bridge/results.py"/>
        <source>The results in {file}</source>
        <translation>Le fichier de résultats {file}</translation>
    </message>
    <message>
        <location filename="../bridge/pack.py"/>
        <source>The results of {bare} have not been fetched yet. No pack was written. Collect the finished jobs first.</source>
        <translation>Les résultats de {bare} n'ont pas encore été récupérés. Aucun dossier n'a été écrit. Recueillez d'abord les tâches terminées.</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>The results of {job} are in {place}</source>
        <translation>Les résultats de {job} sont dans {place}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>The rows as a layer in longitude and latitude.</source>
        <translation>Les lignes comme couche en longitude et latitude.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The run would cost {credits_of}, and the account has {credits_of_2}. Nothing was started.</source>
        <translation>L'exécution coûterait {credits_of}, et le compte a {credits_of_2}. Rien n'a été lancé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The run would cost {credits_of}, and the highest price is {max_cost}. Nothing was started.</source>
        <translation>L'exécution coûterait {credits_of}, et le prix maximal est {max_cost}. Rien n'a été lancé.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_rings.py"/>
        <source>The same ground is counted twice or cut out twice.</source>
        <translation>Le même terrain est compté deux fois ou découpé deux fois.</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_shells.py"/>
        <source>The same ground is counted twice.</source>
        <translation>Le même terrain est compté deux fois.</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>The same ground may have been declared by another supplier, or in an earlier submission.</source>
        <translation>Le même terrain a pu être déclaré par un autre fournisseur, ou lors d'un envoi antérieur.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>The same position comes twice in a row at {place} once written with {decimals} decimals.</source>
        <translation>La même position vient deux fois de suite à {place} une fois écrite avec {decimals} décimales.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>The same position comes twice in a row at {place}.</source>
        <translation>La même position vient deux fois de suite à {place}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>The same position comes twice in a row.</source>
        <translation>La même position vient deux fois de suite.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>The same run is under way in another QGIS; waiting for it.</source>
        <translation>La même exécution est en cours dans un autre QGIS ; attente.</translation>
    </message>
    <message>
        <location filename="../processing/samples.py"/>
        <source>The sample plots cannot be written to {path}: {why}</source>
        <translation>Les parcelles d'exemple ne peuvent pas être écrites dans {path} : {why}</translation>
    </message>
    <message>
        <location filename="../processing/samples.py"/>
        <source>The sample plots come with the sandbox, which this installation lacks.</source>
        <translation>Les parcelles d'exemple viennent avec le bac à sable, qui manque à cette installation.</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>The sample plots could not be written into {}.</source>
        <translation>Les parcelles d'exemple n'ont pas pu être écrites dans {}.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>The scenario id {scenario_id} cannot be the name of a folder: {error}.</source>
        <translation>L'identifiant de scénario {scenario_id} ne peut pas être le nom d'un dossier : {error}.</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>The scenario {scenario_ids} was started, but BrightEarth On Demand named no activity for it, so it cannot be followed. Nothing is started again. Look at its web application, and download the scenario when it is ready (beoddownload).</source>
        <translation>Le scénario {scenario_ids} a été lancé, mais BrightEarth On Demand n'a pas nommé d'activité pour lui, il ne peut donc pas être suivi. Rien n'est relancé. Voyez son application web, et téléchargez le scénario quand il est prêt (beoddownload).</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The scenario's id; several, comma-separated, likewise.</source>
        <translation>L'identifiant du scénario ; plusieurs, séparés par des virgules, de même.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The scenarios of a project. The service does not document this list; where it has none, those that this computer's job list knows are shown.</source>
        <translation>Les scénarios d'un projet. Le service ne documente pas cette liste ; s'il n'en a pas, ceux que connaît la liste des tâches de cet ordinateur sont montrés.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>The search whose results are listed</source>
        <translation>La recherche dont les résultats sont listés</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>The secret of this connection is locked: open QGIS's authentication database with the master password, or, where there is no desktop, set QGIS_AUTH_PASSWORD_FILE or the service's own GEORELAY_ variables. Nothing was sent.</source>
        <translation>Le secret de cette connexion est verrouillé : ouvrez la base d'authentification de QGIS avec le mot de passe principal ou, sans bureau, définissez QGIS_AUTH_PASSWORD_FILE ou les variables GEORELAY_ du service. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>The secret of this connection is not in QGIS's authentication database: enter it again under Settings &gt; Options &gt; GeoRelay. Nothing was sent.</source>
        <translation>Le secret de cette connexion n'est pas dans la base d'authentification de QGIS : saisissez-le de nouveau sous Préférences &gt; Options &gt; GeoRelay. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>The selection of the layer {layer} has no plots. {done} Choose plots, and look whether a filter hides them.</source>
        <translation>La sélection de la couche {layer} n'a pas de parcelles. {done} Choisissez des parcelles, et voyez si un filtre les cache.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>The service</source>
        <translation>Le service</translation>
    </message>
    <message>
        <location filename="../providers/limiter.py"/>
        <source>The service allows no more requests now: waiting {seconds} s.</source>
        <translation>Le service ne permet plus de requêtes maintenant : attente de {seconds} s.</translation>
    </message>
    <message>
        <location filename="../providers/beod/inventory.py"/>
        <source>The service does not list this ({error}) The job list of this computer is shown instead.</source>
        <translation>Le service ne liste pas cela ({error}) La liste des tâches de cet ordinateur est montrée à la place.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling.py"/>
        <source>The service gives the design whose confidence and margin are nearest; it does not tell which.</source>
        <translation>Le service donne le plan dont confiance et marge sont les plus proches ; il ne dit pas lequel.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>The service has no preview of this image.</source>
        <translation>Le service n'a pas d'aperçu de cette image.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>The service lists no files for scenario {scenario_id}.</source>
        <translation>Le service ne liste aucun fichier pour le scénario {scenario_id}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling.py"/>
        <source>The service looks at complete years only: it takes {last} in place of {date}.</source>
        <translation>Le service ne regarde que des années complètes : il prend {last} au lieu de {date}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_large.py"/>
        <source>The service may refuse it, or its price may surprise.</source>
        <translation>Le service peut la refuser, ou son prix surprendre.</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>The service named an address inside this network ({url}). It was not asked.</source>
        <translation>Le service a nommé une adresse à l'intérieur de ce réseau ({url}). Elle n'a pas été interrogée.</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>The service named an address that cannot be asked ({url}). It was not.</source>
        <translation>Le service a nommé une adresse qui ne peut pas être interrogée ({url}). Elle ne l'a pas été.</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>The service named an address that cannot be asked. It was not.</source>
        <translation>Le service a nommé une adresse qui ne peut pas être interrogée. Elle ne l'a pas été.</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>The service named an address without encryption ({url}). It was not asked.</source>
        <translation>Le service a nommé une adresse sans chiffrement ({url}). Elle n'a pas été interrogée.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>The service or the EU system refuses it.</source>
        <translation>Le service ou le système de l'UE la refuse.</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>The service sends the request on to something that is no address. It was not asked.</source>
        <translation>Le service renvoie la requête vers quelque chose qui n'est pas une adresse. Elle n'a pas été interrogée.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>The service takes one polygon. What to do when the area has several features or parts. Refuse: say so and send nothing. One run per part: several runs under one job. Dissolve: merge what touches, refuse if parts remain. Convex hull or bounding box: one polygon round them all, which is larger than the parts.</source>
        <translation>Le service prend un polygone. Que faire quand la zone a plusieurs entités ou parties. Refuser : le dire et ne rien envoyer. Une exécution par partie : plusieurs exécutions sous une tâche. Fusionner : réunir ce qui se touche, refuser s'il reste des parties. Enveloppe convexe ou rectangle englobant : un polygone autour de toutes, plus grand que les parties.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The service validates where the plots lie and finds their country.</source>
        <translation>Le service contrôle où sont les parcelles et trouve leur pays.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The service's own word for where the work is.</source>
        <translation>Le mot du service pour dire où en est le travail.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The service's own word: CREATED, PENDING, RUNNING, SUCCESSFUL or FAILED.</source>
        <translation>Le mot du service : CREATED, PENDING, RUNNING, SUCCESSFUL ou FAILED.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>The shared ground is counted twice, and two suppliers may claim it.</source>
        <translation>Le terrain partagé est compté deux fois, et deux fournisseurs peuvent le revendiquer.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The size of the result files.</source>
        <translation>La taille des fichiers de résultats.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/statement.py"/>
        <source>The statement that Epoch SCO2 sent is not a whole ZIP. Export it again.</source>
        <translation>La déclaration envoyée par Epoch SCO2 n'est pas un ZIP complet. Exportez-la de nouveau.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>The statement was filed, and its numbers are in the job {job}; they could not be noted with its plots: {why}</source>
        <translation>La déclaration a été déposée, et ses numéros sont dans la tâche {job} ; ils n'ont pas pu être notés avec ses parcelles : {why}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>The storage figure</source>
        <translation>Le chiffre du stockage</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>The system loses holes: what it cannot take is refused, or the plot is cut into parts round the hole.</source>
        <translation>Le système perd les trous : ce qu'il ne peut prendre est refusé, ou la parcelle est découpée en parties autour du trou.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <location filename="../processing/shown/packs.py"/>
        <source>The table 'decisions'. Empty: decisions.gpkg in the results folder, if it is there.</source>
        <translation>La table « decisions ». Vide : decisions.gpkg du dossier des résultats, s'il y est.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>The table 'decisions'. Findings on ground that was decided on then tell the newest decision; one that was accepted stays told.</source>
        <translation>La table « decisions ». Les constats sur un terrain déjà décidé disent alors la dernière décision ; celui qui a été accepté reste signalé.</translation>
    </message>
    <message>
        <location filename="../bridge/decisions.py"/>
        <source>The table '{table}' in {file} has no column {missing}, so no decision can be added. Nothing was written. Choose another file; a new one is made.</source>
        <translation>La table « {table} » dans {file} n'a pas de colonne {missing}, aucune décision ne peut donc être ajoutée. Rien n'a été écrit. Choisissez un autre fichier ; un nouveau est créé.</translation>
    </message>
    <message>
        <location filename="../bridge/decisions.py"/>
        <source>The table {layer} has no column 'decision', so it holds no decisions. Nothing was written. Choose the table 'decisions' that the Review dock or 'Decide on plots' writes.</source>
        <translation>La table {layer} n'a pas de colonne « decision », elle ne contient donc pas de décisions. Rien n'a été écrit. Choisissez la table « decisions » qu'écrit le panneau Revue ou « Décider des parcelles ».</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>The text of the id field is there before.</source>
        <translation>Le texte du champ d'identifiant existe déjà plus haut.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/tiles.py"/>
        <source>The tile address {shortened} does not start with http:// or https://. Nothing was sent.</source>
        <translation>L'adresse de tuiles {shortened} ne commence pas par http:// ou https://. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/tiles.py"/>
        <source>The tile address {shortened} lacks a placeholder: it needs {{z}}, {{x}} and {{y}} (or {{-y}} for rows that count from the south), or {{q}}. Nothing was sent.</source>
        <translation>Il manque à l'adresse de tuiles {shortened} un paramètre : il faut {{z}}, {{x}} et {{y}} (ou {{-y}} pour des lignes comptées depuis le sud), ou {{q}}. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../bridge/tile_keys.py"/>
        <source>The tiles of {layer} stay blank until QGIS's authentication database, which keeps their key, is opened with the master password.</source>
        <translation>Les tuiles de {layer} restent vides tant que la base d'authentification de QGIS, qui garde leur clé, n'est pas ouverte avec le mot de passe principal.</translation>
    </message>
    <message>
        <location filename="../bridge/tile_keys.py"/>
        <source>The tiles of {layer} stay blank: their key is not in the authentication database of this QGIS. Add the layer again.</source>
        <translation>Les tuiles de {layer} restent vides : leur clé n'est pas dans la base d'authentification de ce QGIS. Ajoutez de nouveau la couche.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/__init__.py"/>
        <source>The token from the API page of the Mapflow account (base64 of e-mail and API token).</source>
        <translation>Le jeton de la page API du compte Mapflow (base64 de l'e-mail et du jeton API).</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>The whole answer</source>
        <translation>La réponse entière</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>The whole answer (JSON)</source>
        <translation>La réponse entière (JSON)</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>The work goes on.</source>
        <translation>Le travail continue.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>The work is done and its results are kept, but this one could not be put on the map: {}</source>
        <translation>Le travail est fait et ses résultats sont conservés, mais celui-ci n'a pas pu être mis sur la carte : {}</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>The work is done, but what it brought could not be shown. Details has the whole text.</source>
        <translation>Le travail est fait, mais ce qu'il a apporté n'a pas pu être montré. Le texte complet est dans Détails.</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>The work is started; the first look at it failed: {error}</source>
        <translation>Le travail est lancé ; le premier regard a échoué : {error}</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <location filename="../providers/epoch/progress.py"/>
        <source>The work itself goes on. Look again later.</source>
        <translation>Le travail lui-même continue. Regardez de nouveau plus tard.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>The work stopped without a reason; the log may tell more.</source>
        <translation>Le travail s'est arrêté sans raison ; le journal peut en dire plus.</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <source>The zip file that 'Make an evidence pack' wrote.</source>
        <translation>Le fichier zip écrit par « Constituer un dossier de preuves ».</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>The zip file.</source>
        <translation>Le fichier zip.</translation>
    </message>
    <message>
        <location filename="../bridge/upload_files.py"/>
        <source>The {format} file could not be written: {why}</source>
        <translation>Le fichier {format} n'a pas pu être écrit : {why}</translation>
    </message>
    <message>
        <location filename="../bridge/upload_files.py"/>
        <source>The {format} file is not whole: {there} of {count} plots could be read again. The disk may be full. Nothing was sent.</source>
        <translation>Le fichier {format} n'est pas complet : {there} parcelles sur {count} ont pu être relues. Le disque est peut-être plein. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The {title} is missing. Nothing was filed. Without it the service would declare something that nobody said.</source>
        <translation>Il manque : {title}. Rien n'a été déposé. Sans cela le service déclarerait quelque chose que personne n'a dit.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>The {what} exclude everything: '{low}' {first} is above '{high}' {last}. Nothing was sent.</source>
        <translation>Ces filtres ({what}) excluent tout : « {low} » {first} est au-dessus de « {high} » {last}. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>There are no results on this computer yet.</source>
        <translation>Il n'y a pas encore de résultats sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>There are no results: the job has not come to its end.</source>
        <translation>Il n'y a pas de résultats : la tâche n'est pas allée à son terme.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>There are none</source>
        <translation>Il n'y en a pas</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>There is a connection '{}' already: give this one another name.</source>
        <translation>Il existe déjà une connexion « {} » : donnez un autre nom à celle-ci.</translation>
    </message>
    <message>
        <location filename="../bridge/settings.py"/>
        <source>There is no connection '{name}' to make the default one.</source>
        <translation>Il n'y a pas de connexion « {name} » à prendre par défaut.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>There is no connection '{wanted}' to {service}; the ones there are: {known}. Nothing was sent.</source>
        <translation>Il n'y a pas de connexion « {wanted} » à {service} ; celles qui existent : {known}. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>There is no connection to {service} yet: make one under Settings &gt; Options &gt; GeoRelay, or set {wishes}, or give the connection '{sandbox}' to try it out without an account. Nothing was sent.</source>
        <translation>Il n'y a pas encore de connexion à {service} : créez-en une sous Préférences &gt; Options &gt; GeoRelay, ou définissez {wishes}, ou donnez la connexion « {sandbox} » pour l'essayer sans compte. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>There is no file {file} to put into the pack. No pack was written.</source>
        <translation>Il n'y a pas de fichier {file} à mettre dans le dossier. Aucun dossier n'a été écrit.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>There is no file {file}. Nothing was filed. Choose the GeoJSON of the statement.</source>
        <translation>Il n'y a pas de fichier {file}. Rien n'a été déposé. Choisissez le GeoJSON de la déclaration.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>There is no file {text} to read the input payload from. Nothing was sent.</source>
        <translation>Il n'y a pas de fichier {text} où lire les données d'entrée. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../checks/rules/empty_geometry.py"/>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>There is no ground to analyse, so it is never sent.</source>
        <translation>Il n'y a pas de terrain à analyser, elle n'est donc jamais envoyée.</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>There is no job {job_id} in the job list.</source>
        <translation>Il n'y a pas de tâche {job_id} dans la liste des tâches.</translation>
    </message>
    <message>
        <location filename="../providers/jobs.py"/>
        <source>There is no job {job_id} in the job list; listjobs shows those there are.</source>
        <translation>Il n'y a pas de tâche {job_id} dans la liste des tâches ; listjobs montre celles qui existent.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>There is no model {wanted}</source>
        <translation>Il n'y a pas de modèle {wanted}</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>There is no mosaic yet. Upload images to make the first one.</source>
        <translation>Il n'y a pas encore de mosaïque. Téléversez des images pour créer la première.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>There is no result yet: the processing {unready} is {status}. Try again later.</source>
        <translation>Il n'y a pas encore de résultat : traitement {unready}, état {status}. Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>There is no result: {words_for}.</source>
        <translation>Il n'y a pas de résultat : {words_for}.</translation>
    </message>
    <message>
        <location filename="../bridge/context.py"/>
        <source>There is no service '{service}' in this version of GeoRelay.</source>
        <translation>Il n'y a pas de service « {service} » dans cette version de GeoRelay.</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>There is no service '{service}'; there are {known}.</source>
        <translation>Il n'y a pas de service « {service} » ; il y a {known}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>There is no such place; the layer may have the wrong CRS, or latitude and longitude exchanged.</source>
        <translation>Un tel lieu n'existe pas ; la couche a peut-être le mauvais SCR, ou latitude et longitude sont inversées.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>There is no tile in the middle of the layer.</source>
        <translation>Il n'y a pas de tuile au milieu de la couche.</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>There is nothing that can be repaired safely.</source>
        <translation>Il n'y a rien qui puisse être réparé sans risque.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>These results are out of date: check again.</source>
        <translation>Ces résultats sont périmés : vérifiez de nouveau.</translation>
    </message>
    <message>
        <location filename="../bridge/geodata.py"/>
        <source>These tiles ask for the account's key, and this connection keeps none in QGIS's authentication database, so they may stay blank. Save the connection under Settings &gt; Options &gt; GeoRelay.</source>
        <translation>Ces tuiles demandent la clé du compte, et cette connexion n'en garde pas dans la base d'authentification de QGIS : elles peuvent rester vides. Enregistrez la connexion sous Préférences &gt; Options &gt; GeoRelay.</translation>
    </message>
    <message>
        <location filename="../checks/rules/z_or_m_values.py"/>
        <source>They mean nothing to the services and are dropped.</source>
        <translation>Elles ne disent rien aux services et sont abandonnées.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>This GDAL cannot read GeoParquet, so {file} is sent unchecked.</source>
        <translation>Ce GDAL ne peut pas lire du GeoParquet, {file} est donc envoyé sans vérification.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/first_version.py"/>
        <source>This Mapflow server knows only the first version of runs, which takes no whole mosaic. Nothing was started. Choose one image of it.</source>
        <translation>Ce serveur Mapflow ne connaît que la première version des exécutions, qui ne prend pas de mosaïque entière. Rien n'a été lancé. Choisissez-en une image.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/first_version.py"/>
        <source>This Mapflow server knows only the first version of runs, which takes one image at a time, and {given_count} were chosen. Nothing was started. Choose one of them.</source>
        <translation>Ce serveur Mapflow ne connaît que la première version des exécutions, qui prend une image à la fois, et {given_count} ont été choisies. Rien n'a été lancé. Choisissez-en une.</translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>This QGIS has no world map (resources/data/world_map.gpkg), so outside_land, country_mismatch and swapped_coordinates of a whole layer were not looked for.</source>
        <translation>Ce QGIS n'a pas de carte du monde (resources/data/world_map.gpkg) ; outside_land, country_mismatch et swapped_coordinates d'une couche entière n'ont donc pas été cherchés.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>This QGIS has no world map to look countries up in, and none was given. Nothing was written. Give the producer's country.</source>
        <translation>Ce QGIS n'a pas de carte du monde pour trouver les pays, et aucun n'a été donné. Rien n'a été écrit. Donnez le pays du producteur.</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>This QGIS has no world map to look countries up in: give the producer's country.</source>
        <translation>Ce QGIS n'a pas de carte du monde pour trouver les pays : donnez le pays du producteur.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/risk.py"/>
        <source>This assessment is about country and region only, by the service's own words. What it does not say has to be added: the supplier's own evidence, and consultations. It is no verdict.</source>
        <translation>Cette évaluation porte sur le pays et la région seulement, d'après les mots du service. Ce qu'elle ne dit pas est à ajouter : les preuves du fournisseur, et des consultations. Ce n'est pas un verdict.</translation>
    </message>
    <message>
        <location filename="../processing/speech.py"/>
        <source>This computer could not read or write what it had to ({why}).</source>
        <translation>Cet ordinateur n'a pas pu lire ou écrire ce qu'il devait ({why}).</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>This connection has no secret yet: enter it under Settings &gt; Options &gt; GeoRelay.</source>
        <translation>Cette connexion n'a pas encore de secret : saisissez-le sous Préférences &gt; Options &gt; GeoRelay.</translation>
    </message>
    <message>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>This feature has no geometry.</source>
        <translation>Cette entité n'a pas de géométrie.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>This feature is {kind}; it must be a polygon or a point.</source>
        <translation>Cette entité est {kind} ; ce doit être un polygone ou un point.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>This feature is {kind}; it must be a polygon.</source>
        <translation>Cette entité est {kind} ; ce doit être un polygone.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>This is a BagIt bag (RFC 8493). Any BagIt tool verifies it, for example: {command}</source>
        <translation>Ceci est un sac BagIt (RFC 8493). Tout outil BagIt le contrôle, par exemple : {command}</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>This job has no results to load.</source>
        <translation>Cette tâche n'a pas de résultats à charger.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>This job is done; Run again shows its inputs first.</source>
        <translation>Cette tâche est terminée ; Relancer montre d'abord ses saisies.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>This job is done; nothing is missing.</source>
        <translation>Cette tâche est terminée ; rien ne manque.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>This job is over.</source>
        <translation>Cette tâche est terminée.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>This layer has no plots.</source>
        <translation>Cette couche n'a pas de parcelles.</translation>
    </message>
    <message>
        <location filename="../bridge/job_monitor.py"/>
        <source>This look failed inside GeoRelay; the log of QGIS says more.</source>
        <translation>Ce regard a échoué dans GeoRelay ; le journal de QGIS en dit plus.</translation>
    </message>
    <message>
        <location filename="../providers/jobs.py"/>
        <source>This look failed, the work goes on: {error}</source>
        <translation>Ce regard a échoué, le travail continue : {error}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>This needs QGIS or GDAL, and neither was handed in. Nothing was sent.</source>
        <translation>Ceci demande QGIS ou GDAL, et aucun n'a été fourni. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <location filename="../ui/job_acts.py"/>
        <source>This operation is not in this version of GeoRelay.</source>
        <translation>Cette opération n'est pas dans cette version de GeoRelay.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>This own reference was sent on {day} (job {job}). The same statement is followed, not filed again, unless it is to be run anew.</source>
        <translation>Cette référence propre a été envoyée le {day} (tâche {job}). La même déclaration est suivie, non redéposée, sauf à la relancer à neuf.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_geometry.py"/>
        <source>This plot covers the same ground as {plot}.</source>
        <translation>Cette parcelle couvre le même terrain que {plot}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/antimeridian.py"/>
        <source>This plot crosses the line of 180 degrees longitude.</source>
        <translation>Cette parcelle traverse la ligne des 180 degrés de longitude.</translation>
    </message>
    <message>
        <location filename="../checks/rules/interior_ring.py"/>
        <source>This plot has a hole at {place}; the EU system does not take holes.</source>
        <translation>Cette parcelle a un trou à {place} ; le système de l'UE ne prend pas de trous.</translation>
    </message>
    <message>
        <location filename="../checks/rules/missing_id.py"/>
        <source>This plot has no id.</source>
        <translation>Cette parcelle n'a pas d'identifiant.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_small.py"/>
        <source>This plot has {area}, less than {area_2}.</source>
        <translation>Cette parcelle a {area}, moins que {area_2}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_large.py"/>
        <source>This plot has {area}, more than {area_2}.</source>
        <translation>Cette parcelle a {area}, plus que {area_2}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/multipart.py"/>
        <source>This plot has {count} parts.</source>
        <translation>Cette parcelle a {count} parties.</translation>
    </message>
    <message>
        <location filename="../checks/rules/buffered_point.py"/>
        <source>This plot is a circle of {each} m drawn round a point.</source>
        <translation>Cette parcelle est un cercle de {each} m tracé autour d'un point.</translation>
    </message>
    <message>
        <location filename="../checks/rules/sliver.py"/>
        <source>This plot is {each} m wide on average.</source>
        <translation>Cette parcelle a {each} m de large en moyenne.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>This plot lies in {here}, not in {declared} by the world map of QGIS.</source>
        <translation>D'après la carte du monde de QGIS, cette parcelle se trouve ici : {here}, et non là : {declared}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>This plot lies in {here}, not in {declared}, which is {distance} away by the world map of QGIS.</source>
        <translation>D'après la carte du monde de QGIS, cette parcelle se trouve ici : {here}, et non là : {declared}, à {distance} de distance.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>This plot lies outside the world: longitude {lonlat}, latitude {lonlat_2}.</source>
        <translation>Cette parcelle est hors du monde : longitude {lonlat}, latitude {lonlat_2}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>This plot overlaps by a sliver with {plot}: {area}, {part} % of the smaller plot.</source>
        <translation>Cette parcelle chevauche d'une bande étroite {plot} : {area}, {part} % de la plus petite parcelle.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>This plot overlaps with {plot}: {area}, {part} % of the smaller plot.</source>
        <translation>Cette parcelle chevauche {plot} : {area}, {part} % de la plus petite parcelle.</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>This plot shares {area} with {plot} of {layer}.</source>
        <translation>Cette parcelle partage {area} avec {plot} de {layer}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>This plot would lie among the others if latitude and longitude were exchanged.</source>
        <translation>Cette parcelle serait parmi les autres si latitude et longitude étaient inversées.</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>This plot, as most of the layer, would lie {where} if latitude and longitude were exchanged, and does not as it is.</source>
        <translation>Cette parcelle, comme la plus grande partie de la couche, serait {where} si latitude et longitude étaient inversées, et ne l'est pas telle quelle.</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>This point is that of {plot} of {layer}.</source>
        <translation>Ce point est celui de {plot} de {layer}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/point_needs_polygon.py"/>
        <source>This point stands for {area}; above 4 ha the outline is needed.</source>
        <translation>Ce point représente {area} ; au-dessus de 4 ha il faut le contour.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>This run exists already: following job {words}.</source>
        <translation>Cette exécution existe déjà : suivi de la tâche {words}.</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>This run is in the job list, but {faults}.</source>
        <translation>Cette exécution est dans la liste des tâches, mais {faults}.</translation>
    </message>
    <message>
        <location filename="../bridge/tile_sources.py"/>
        <source>This version of QGIS does not keep the address of these tiles as it is, so they may stay blank.</source>
        <translation>Cette version de QGIS ne garde pas l'adresse de ces tuiles telle quelle, elles peuvent donc rester vides.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>Through</source>
        <translation>Par</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Tile URL</source>
        <translation>URL des tuiles</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <location filename="../ui/linked_maps.py"/>
        <source>Today</source>
        <translation>Aujourd'hui</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>Today: {layer}</source>
        <translation>Aujourd'hui : {layer}</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Told where it differs from the measured area by more than 10 % and 0.1 ha.</source>
        <translation>Signalé quand l'écart avec la surface mesurée dépasse 10 % et 0,1 ha.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Tolerance (m)</source>
        <translation>Tolérance (m)</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>Too few points</source>
        <translation>Trop peu de points</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_large_for_file.py"/>
        <source>Too large for a statement</source>
        <translation>Trop grande pour une déclaration</translation>
    </message>
    <message>
        <location filename="../providers/beod/results.py"/>
        <source>Trees</source>
        <translation>Arbres</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <location filename="../providers/demands.py"/>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Try it in the sandbox</source>
        <translation>Essayer dans le bac à sable</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Try it now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>Two edges, both longer than 1 m, meet at less than 1 degree.</source>
        <translation>Deux côtés, tous deux de plus de 1 m, se rencontrent à moins de 1 degré.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Two letters, such as DE. Sent only where given.</source>
        <translation>Deux lettres, comme DE. Envoyé seulement si donné.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>Two parts of the plot overlap; their outlines cross at {}</source>
        <translation>Deux parties de la parcelle se chevauchent ; leurs contours se croisent à {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>Two parts of the plot share an edge at {}</source>
        <translation>Deux parties de la parcelle partagent un côté à {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_rings.py"/>
        <source>Two rings of the plot are the same.</source>
        <translation>Deux anneaux de la parcelle sont identiques.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <location filename="../processing/shown/repair.py"/>
        <source>Unchanged plots</source>
        <translation>Parcelles inchangées</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Unclear: see the figures</source>
        <translation>Indécis : voir les chiffres</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Unfinished</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Unit of the declared area</source>
        <translation>Unité de la surface déclarée</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Up to 35 characters, used for no other statement: it is the only way to find it again.</source>
        <translation>Jusqu'à 35 caractères, utilisée pour aucune autre déclaration : c'est le seul moyen de la retrouver.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Upload images</source>
        <translation>Téléverser des images</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Upload staged plots</source>
        <translation>Téléverser des parcelles déposées</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Upload task id</source>
        <translation>Identifiant de la tâche de téléversement</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Upload...</source>
        <translation>Téléverser...</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>Uploading {name} ({byte_size}).</source>
        <translation>Téléversement de {name} ({byte_size}).</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Uploads images into a mosaic of Mapflow, runs a model over it, or over an area within it, waits, and loads the features. This costs credits: the highest price stops it before anything is paid.</source>
        <translation>Téléverse des images dans une mosaïque de Mapflow, y applique un modèle, ou à une zone à l'intérieur, attend, et charge les entités. Cela coûte des crédits : le prix maximal l'arrête avant tout paiement.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Uploads rasters to a mosaic, one after the other, and waits until they can be drawn. Any raster that QGIS opens is taken; what is not a GeoTIFF is copied into one first. All images of a mosaic need the same number of bands. Stopped or broken off, the same run goes on with the images that are still missing.</source>
        <translation>Téléverse des rasters dans une mosaïque, l'un après l'autre, et attend qu'ils puissent être dessinés. Tout raster que QGIS ouvre est pris ; ce qui n'est pas un GeoTIFF y est d'abord copié. Toutes les images d'une mosaïque doivent avoir le même nombre de bandes. Arrêtée ou interrompue, la même exécution reprend avec les images qui manquent encore.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Usable with this account</source>
        <translation>Utilisable avec ce compte</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <location filename="../ui/search_list.py"/>
        <source>Use in a run...</source>
        <translation>Utiliser dans un calcul...</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Use it in the toolbox</source>
        <translation>L'utiliser dans la boîte à outils</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>Use it where no connection is named</source>
        <translation>L'utiliser quand aucune connexion n'est nommée</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Used by the endpoints that know a limit: the four analyses and the supply shed. Empty: as many as there are plots.</source>
        <translation>Sert là où il y a une limite : les quatre analyses et le bassin d'approvisionnement. Vide : autant que de parcelles.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <location filename="../providers/beod/operations.py"/>
        <source>User {user_id}, credits left: {credits}.</source>
        <translation>Utilisateur {user_id}, crédits restants : {credits}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Usually 0.90, 0.95 or 0.99. Empty: the service's own, 0.95.</source>
        <translation>D'habitude 0.90, 0.95 ou 0.99. Vide : celle du service, 0.95.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Vector formats</source>
        <translation>Formats vectoriels</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Verification number</source>
        <translation>Numéro de vérification</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <source>Verify an evidence pack</source>
        <translation>Contrôler un dossier de preuves</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Wait for the work to end</source>
        <translation>Attendre la fin du travail</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Wait until the service has answered.</source>
        <translation>Attendez la réponse du service.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Wait until the work above has ended.</source>
        <translation>Attendez la fin du travail ci-dessus.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../bridge/styles.py"/>
        <location filename="../ui/statement_page.py"/>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>Warning: {service} says: {remark}</source>
        <translation>Avertissement : {service} dit : {remark}</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <location filename="../bridge/fitness.py"/>
        <source>Warnings, which stop nothing: {warnings}.</source>
        <translation>Avertissements, qui n'arrêtent rien : {warnings}.</translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>Warnings: {rules}.</source>
        <translation>Avertissements : {rules}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Water stress</source>
        <translation>Stress hydrique</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Water stress index</source>
        <translation>Indice de stress hydrique</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>What 'Check plots' found in them.</source>
        <translation>Ce que « Vérifier les parcelles » y a trouvé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>What came as a tile is not a picture, so the layer may stay empty.</source>
        <translation>Ce qui est venu comme tuile n'est pas une image, la couche peut donc rester vide.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>What does not fit one statement goes to name_2.geojson, name_3.geojson beside it: each file is a statement of its own. A file that was there is replaced only once the new one is whole.</source>
        <translation>Ce qui ne tient pas dans une déclaration va dans nom_2.geojson, nom_3.geojson à côté : chaque fichier est une déclaration à lui seul. Un fichier existant n'est remplacé qu'une fois le nouveau complet.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>What is decided on; select rows to decide on these alone.</source>
        <translation>Ce sur quoi on décide ; sélectionnez des lignes pour ne décider que d'elles.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>What is declared</source>
        <translation>Ce qui est déclaré</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>What is declared is read first: Run again shows it.</source>
        <translation>Ce qui est déclaré se lit d'abord : Relancer le montre.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>What is done with the goods: DOMESTIC, IMPORT or EXPORT in the EU's own words; the service also names BORDER_CROSS.</source>
        <translation>Ce qui est fait des produits : DOMESTIC, IMPORT ou EXPORT dans les mots de l'UE ; le service nomme aussi BORDER_CROSS.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>What is extracted. 'extraction-mono' is the one type that the service documents; an account may know others.</source>
        <translation>Ce qui est extrait. « extraction-mono » est le seul type que le service documente ; un compte peut en connaître d'autres.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>What is in here</source>
        <translation>Ce qu'il y a ici</translation>
    </message>
    <message>
        <location filename="../checks/rules/self_intersection.py"/>
        <source>What is inside is not defined, so the area is wrong and services refuse the plot.</source>
        <translation>L'intérieur n'est pas défini : la surface est fausse et les services refusent la parcelle.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>What is left, with its unit.</source>
        <translation>Ce qui reste, avec son unité.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>What is open</source>
        <translation>Ce qui reste ouvert</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>What is to be made at {service} belongs to no job. Nothing was sent.</source>
        <translation>Ce qui doit être créé chez {service} n'appartient à aucune tâche. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>What it may have made can be seen in its web application; it is looked for before anything is resent.</source>
        <translation>Ce qu'il a pu créer se voit dans son application web ; on le cherche avant de renvoyer quoi que ce soit.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>What the pack is about. Empty: the names of the jobs.</source>
        <translation>Sur quoi porte le dossier. Vide : les noms des tâches.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>What the plots are for. It decides which types of geometry and how many decimals are judged, and what counts as an error.</source>
        <translation>À quoi servent les parcelles. Cela décide quels types de géométrie et combien de décimales sont jugés, et ce qui compte comme erreur.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>What the reviewer decides.</source>
        <translation>Ce que décide le relecteur.</translation>
    </message>
    <message>
        <location filename="../bridge/joining.py"/>
        <source>What the service keeps of the plots could not be asked for: {error}</source>
        <translation>Ce que le service garde des parcelles n'a pas pu être demandé : {error}</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>What the service says about it; the reason of a failure.</source>
        <translation>Ce que le service en dit ; la raison d'un échec.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>What the service shall work out for each plot. Each costs processing units: one for each started 20 ha of a plot.</source>
        <translation>Ce que le service doit établir pour chaque parcelle. Chacune coûte des unités de traitement : une par tranche commencée de 20 ha d'une parcelle.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>What there was before '{called}' could not be asked: {error}</source>
        <translation>Ce qu'il y avait avant « {called} » n'a pas pu être demandé : {error}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>What to bring: all per plot, one analysis per plot, or figures for the supply shed or the regions round the plots.</source>
        <translation>Que rapporter : tout par parcelle, une analyse par parcelle, ou des chiffres pour le bassin d'approvisionnement ou les régions autour.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>What to do with plots that have an error of the operation's profile. Stop: nothing is sent. Leave out: the others are sent. Repair: each is repaired in a copy where that is safe, the rest is left out. Send anyway: as they are. A plot with a null or empty geometry is never sent. Warnings never stop anything.</source>
        <translation>Que faire des parcelles qui ont une erreur du profil de l'opération. Arrêter : rien n'est envoyé. Laisser de côté : les autres sont envoyées. Réparer : chacune est réparée dans une copie si c'est sans risque, le reste est laissé de côté. Envoyer quand même : telles quelles. Une parcelle à géométrie nulle ou vide n'est jamais envoyée. Les avertissements n'arrêtent jamais rien.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>What to do with plots that have an error of this profile. Stop: nothing is written, and all that is wrong is told. Leave out: the others are written. Repair: each is repaired in a copy where that is safe, the rest is left out.</source>
        <translation>Que faire des parcelles qui ont une erreur de ce profil. Arrêter : rien n'est écrit, et tout ce qui ne va pas est dit. Laisser de côté : les autres sont écrites. Réparer : chacune est réparée dans une copie si c'est sans risque, le reste est laissé de côté.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>What to do with polygons of the area that have an error. Stop: nothing is sent. Leave out: the others are sent. Repair: each is repaired in a copy where that is safe, the rest is left out. What has no geometry is never sent.</source>
        <translation>Que faire des polygones de la zone qui ont une erreur. Arrêter : rien n'est envoyé. Laisser de côté : les autres sont envoyés. Réparer : chacun est réparé dans une copie si c'est sans risque, le reste est laissé de côté. Ce qui n'a pas de géométrie n'est jamais envoyé.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>What to do:</source>
        <translation>Que faire :</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../evidence/pages.py"/>
        <location filename="../bridge/aliases.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>What was found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>What was given to a project, such as its area of interest, with the outline where the service tells it. The service does not document this list; where it has none, what this computer's job list knows is shown.</source>
        <translation>Ce qui a été donné à un projet, comme sa zone d'intérêt, avec le contour si le service le donne. Le service ne documente pas cette liste ; s'il n'en a pas, ce que connaît la liste des tâches de cet ordinateur est montré.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>What was sent is too large for {service} (413){words}</source>
        <translation>Ce qui a été envoyé est trop grand pour {service} (413){words}</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>What was spent, by month and service. Runs in the sandbox cost nothing.</source>
        <translation>Ce qui a été dépensé, par mois et par service. Les calculs dans le bac à sable ne coûtent rien.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <location filename="../providers/steps.py"/>
        <source>What {job} sends is not in its folder. Nothing was sent. Run the algorithm again to go on.</source>
        <translation>Ce que {job} envoie n'est pas dans son dossier. Rien n'a été envoyé. Relancez l'algorithme pour continuer.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Where Mapflow offers the result as raster tiles. Vector tiles are added to the map only.</source>
        <translation>Où Mapflow offre le résultat en tuiles raster. Les tuiles vectorielles sont seulement ajoutées à la carte.</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>Where it lies</source>
        <translation>Où elle se trouve</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Where the imagery comes from. 'basemap' is the one kind that the service documents.</source>
        <translation>D'où vient l'imagerie. « basemap » est le seul genre que le service documente.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Where the package is unpacked.</source>
        <translation>Où le dossier est décompressé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Where the picture lies: a polygon as WKT or GeoJSON in longitude and latitude.</source>
        <translation>Où se trouve l'image : un polygone en WKT ou GeoJSON en longitude et latitude.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Where the plots are</source>
        <translation>Où sont les parcelles</translation>
    </message>
    <message>
        <location filename="../processing/shown/parameters.py"/>
        <source>Where this goes: {output}.</source>
        <translation>Où va ceci : {output}.</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>Whether a plot has no error, so that it may be sent.</source>
        <translation>Si une parcelle n'a pas d'erreur, et peut donc être envoyée.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Which plot is which feature</source>
        <translation>Quelle parcelle est quelle entité</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Which results each row carries, for plots, supply shed and regions. Nothing chosen: all that the endpoint has.</source>
        <translation>Quels résultats porte chaque ligne, pour les parcelles, le bassin d'approvisionnement et les régions. Rien de choisi : tous ceux que le service a.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Who decides. Empty: the name of the person's account on this computer.</source>
        <translation>Qui décide. Vide : le nom du compte de la personne sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Who the pack is made for.</source>
        <translation>Pour qui le dossier est fait.</translation>
    </message>
    <message>
        <location filename="../ui/layer_menu.py"/>
        <source>Why is this plot flagged?</source>
        <translation>Pourquoi cette parcelle est-elle signalée ?</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Why stages failed, in sentences.</source>
        <translation>Pourquoi des étapes ont échoué, en phrases.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>With errors</source>
        <translation>Avec des erreurs</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>Without a preview for now: {missing}.</source>
        <translation>Sans aperçu pour l'instant : {missing}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Works for tea, timber and shrimp only, and relies on lca_payload in the input payload.</source>
        <translation>Fonctionne pour thé, bois et crevette seulement, et s'appuie sur lca_payload dans les données d'entrée.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>Write a number with a decimal point, without thousands and unit.</source>
        <translation>Écrivez un nombre avec un point décimal, sans milliers ni unité.</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Write the EU file</source>
        <translation>Écrire le fichier de l'UE</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>Write the code that the message names.</source>
        <translation>Écrivez le code que le message nomme.</translation>
    </message>
    <message>
        <location filename="../processing/shown/samples.py"/>
        <source>Writes 420 made-up plots in Ghana with planted defects, to try the checks and the sandbox without data of your own. They are in EPSG:32630, with the columns plot_id, supplier, crop and declared_ha.</source>
        <translation>Écrit 420 parcelles fictives au Ghana avec des défauts introduits, pour essayer les vérifications et le bac à sable sans données à vous. Elles sont en EPSG:32630, avec les colonnes plot_id, supplier, crop et declared_ha.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Writes a PDF with one page a plot: two maps side by side, the figures in words, what was found, and the newest decision on the plot. By default only flagged plots get a page: deforestation found, a finding with severity error, an overlap or a claim. A plot that was not assessed is not flagged. The layer is only read.</source>
        <translation>Écrit un PDF d'une page par parcelle : deux cartes côte à côte, les chiffres en mots, ce qui a été trouvé, et la dernière décision sur la parcelle. Par défaut, seules les parcelles signalées ont une page : déforestation constatée, un constat de gravité erreur, un chevauchement ou une revendication. Une parcelle non évaluée n'est pas signalée. La couche est seulement lue.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Writes an HTML page for people without QGIS into the results folder and opens it.</source>
        <translation>Écrit une page HTML pour les personnes sans QGIS dans le dossier des résultats et l'ouvre.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Writes the plots as GeoJSON in the form that the EU's information system accepts: six decimals, valid after rounding, no holes, files of at most 25 MB and 1,000 producers, each a statement of its own. What was written is read again and checked by the same rules, so a file that is there has no errors. It refuses what 'Check plots' calls an error for a EUDR due-diligence statement. The layer itself is not touched, nothing is sent, and passing says nothing about whether the plots comply with the regulation.</source>
        <translation>Écrit les parcelles en GeoJSON sous la forme qu'accepte le système d'information de l'UE : six décimales, valides après arrondi, sans trous, fichiers d'au plus 25 Mo et 1 000 producteurs, chacun une déclaration à lui seul. Ce qui a été écrit est relu et vérifié par les mêmes règles, un fichier présent n'a donc pas d'erreurs. Il refuse ce que « Vérifier les parcelles » appelle une erreur pour une déclaration de diligence raisonnée EUDR. La couche n'est pas touchée, rien n'est envoyé, et réussir ne dit rien de la conformité des parcelles au règlement.</translation>
    </message>
    <message>
        <location filename="../checks/rules/antimeridian.py"/>
        <source>Written as one polygon it would go round the world the other way.</source>
        <translation>Écrite comme un seul polygone, elle ferait le tour du monde de l'autre côté.</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>Written by '{algorithm}' of GeoRelay {version}.</source>
        <translation>Écrit par « {algorithm} » de GeoRelay {version}.</translation>
    </message>
    <message>
        <location filename="../checks/eudr.py"/>
        <source>Written for the EU system it takes {size} MB; a whole statement may have 25.</source>
        <translation>Écrite pour le système de l'UE, elle prend {size} Mo ; une déclaration entière peut en avoir 25.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_large_for_file.py"/>
        <source>Written for the EU system this plot takes {size} MB; a whole statement may have 25.</source>
        <translation>Écrite pour le système de l'UE, cette parcelle prend {size} Mo ; une déclaration entière peut en avoir 25.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>Written with {decimals} decimals: {fault}.</source>
        <translation>Écrit avec {decimals} décimales : {fault}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>Wrong geometry type</source>
        <translation>Mauvais type de géométrie</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>XK (Kosovo) is not assigned by ISO 3166-1, and nobody says whether the EU system takes it.</source>
        <translation>XK (Kosovo) n'est pas attribué par l'ISO 3166-1, et personne ne dit si le système de l'UE le prend.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>XYZ connections</source>
        <translation>Connexions XYZ</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Yes, delete for good</source>
        <translation>Oui, supprimer définitivement</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers zip (*.zip)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>Zoom</source>
        <translation>Zoomer</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Zoom of the imagery; most models want 18. Empty: the service decides.</source>
        <translation>Zoom de l'imagerie ; la plupart des modèles veulent 18. Vide : le service décide.</translation>
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
        <translation>un fichier Parquet</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a WebP</source>
        <translation>un WebP</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a batched 3D model</source>
        <translation>un modèle 3D groupé</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a binary glTF</source>
        <translation>un glTF binaire</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>a collection</source>
        <translation>une collection</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/merging.py"/>
        <source>a collection of features</source>
        <translation>une collection d'entités</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a composite of 3D tiles</source>
        <translation>un composite de tuiles 3D</translation>
    </message>
    <message>
        <location filename="../providers/wkt.py"/>
        <source>a coordinate that is not a number</source>
        <translation>une coordonnée qui n'est pas un nombre</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>a file and a folder have this name</source>
        <translation>un fichier et un dossier ont ce nom</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>a flag</source>
        <translation>un indicateur</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <source>a folder has its name</source>
        <translation>un dossier porte son nom</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a gzip file</source>
        <translation>un fichier gzip</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>a hole lies outside the outline, and only you can tell what it was meant to be</source>
        <translation>un trou se trouve hors du contour, et vous seul pouvez dire ce qu'il devait être</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>a hole or part without ground is removed</source>
        <translation>un trou ou une partie sans terrain est supprimé</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>a line</source>
        <translation>une ligne</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>a link lies in its way</source>
        <translation>un lien se trouve sur son chemin</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <location filename="../providers/epoch/payload.py"/>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>a list of files</source>
        <translation>une liste de fichiers</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>a part of its name is empty</source>
        <translation>une partie de son nom est vide</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>a planned search</source>
        <translation>une recherche planifiée</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>a point</source>
        <translation>un point</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a point cloud</source>
        <translation>un nuage de points</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a point cloud of 3D tiles</source>
        <translation>un nuage de points de tuiles 3D</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/models.py"/>
        <source>a price</source>
        <translation>un prix</translation>
    </message>
    <message>
        <location filename="../providers/epoch/progress.py"/>
        <source>a state or a percentage of the work</source>
        <translation>un état ou un pourcentage du travail</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a subtree of 3D tiles</source>
        <translation>un sous-arbre de tuiles 3D</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <location filename="../providers/epoch/payload.py"/>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>a token</source>
        <translation>un jeton</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>a word of the sampling design</source>
        <translation>un mot sur le plan d'échantillonnage</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>a word of what was started</source>
        <translation>un mot sur ce qui a été lancé</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>a word on the planned search {template_id} ({word})</source>
        <translation>un mot sur la recherche planifiée {template_id} ({word})</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>a word that the images are marked as seen</source>
        <translation>un mot disant que les images sont marquées comme vues</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>a word that the processing {processing_id} is accepted</source>
        <translation>un mot disant que le traitement {processing_id} est accepté</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>a word that the processing {processing_id} is rated</source>
        <translation>un mot disant que le traitement {processing_id} est noté</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>a word that the processing {processing_id} is rejected</source>
        <translation>un mot disant que le traitement {processing_id} est rejeté</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>a word that the processing {processing_id} is renamed</source>
        <translation>un mot disant que le traitement {processing_id} est renommé</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>a word that the processing {processing_id} is started again</source>
        <translation>un mot disant que le traitement {processing_id} est relancé</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>a word that the project {project_id} is shared with {email}</source>
        <translation>un mot disant que le projet {project_id} est partagé avec {email}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>a word that {what} has arrived</source>
        <translation>un mot disant que {what} est arrivé</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <location filename="../providers/mapflow/runs/client.py"/>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>a word that {what} is deleted</source>
        <translation>un mot disant que la suppression est faite : {what}</translation>
    </message>
    <message>
        <location filename="../ui/spending.py"/>
        <source>about {} units</source>
        <translation>environ {} unités</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preflight.py"/>
        <source>about {} units</source>
        <comment>number</comment>
        <extracomment>One: about {} unit</extracomment>
        <translation><numerusform>environ {} unité</numerusform><numerusform>environ {} unités</numerusform></translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>accepted</source>
        <translation>acceptée</translation>
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
        <translation>activités</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <location filename="../providers/epoch/declaring.py"/>
        <source>activity</source>
        <translation>activité</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>an access token</source>
        <translation>un jeton d'accès</translation>
    </message>
    <message>
        <location filename="../providers/remarks.py"/>
        <source>an answer that is nested too deeply to be shown</source>
        <translation>une réponse trop imbriquée pour être montrée</translation>
    </message>
    <message>
        <location filename="../providers/epoch/statement.py"/>
        <source>an empty answer</source>
        <translation>une réponse vide</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>an image</source>
        <translation>une image</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>an instanced 3D model</source>
        <translation>un modèle 3D instancié</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error in the Sentinel-2 loader; try again later</source>
        <translation>une erreur interne dans le chargeur Sentinel-2 ; réessayez plus tard</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error in the imagery check; try again later</source>
        <translation>une erreur interne dans le contrôle de l'imagerie ; réessayez plus tard</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error in the model; start the processing again, and tell Mapflow if it stays</source>
        <translation>une erreur interne dans le modèle ; relancez le traitement, et dites-le à Mapflow si elle demeure</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error in the tile loader; try again later</source>
        <translation>une erreur interne dans le chargeur de tuiles ; réessayez plus tard</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error while the imagery was loaded; try again later</source>
        <translation>une erreur interne pendant le chargement de l'imagerie ; réessayez plus tard</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error while the imagery was prepared; start the processing again, and tell Mapflow if it stays</source>
        <translation>une erreur interne pendant la préparation de l'imagerie ; relancez le traitement, et dites-le à Mapflow si elle demeure</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error while the outlines were made; start the processing again, and tell Mapflow if it stays</source>
        <translation>une erreur interne pendant la création des contours ; relancez le traitement, et dites-le à Mapflow si elle demeure</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>an object with no members</source>
        <translation>un objet sans membres</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>an object with {names}</source>
        <translation>un objet avec {names}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an unexpected error in the imagery check; try again later</source>
        <translation>une erreur inattendue dans le contrôle de l'imagerie ; réessayez plus tard</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>an unreadable address</source>
        <translation>une adresse illisible</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>and {count} more in the layer</source>
        <translation>et {count} de plus dans la couche</translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/pages.py"/>
        <source>and {n} more files</source>
        <comment>number</comment>
        <extracomment>One: and {n} more file</extracomment>
        <translation><numerusform>et {n} autre fichier</numerusform><numerusform>et {n} autres fichiers</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/atlas.py"/>
        <source>and {n} more findings</source>
        <comment>number</comment>
        <extracomment>One: and {n} more finding</extracomment>
        <translation><numerusform>et {n} constat de plus</numerusform><numerusform>et {n} constats de plus</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>and {} more</source>
        <translation>et {} de plus</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>angles</source>
        <translation>angles</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>another name differs from it only in case or accents</source>
        <translation>un autre nom n'en diffère que par la casse ou les accents</translation>
    </message>
    <message>
        <location filename="../providers/beod/tree.py"/>
        <source>another text</source>
        <translation>un autre texte</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>as often as usual</source>
        <translation>aussi souvent que d'habitude</translation>
    </message>
    <message>
        <location filename="../providers/json_text.py"/>
        <source>at line {line}, column {column}</source>
        <translation>à la ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>being sent</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>choose 'Run anew' (NEW_RUN)</source>
        <translation>choisissez « Relancer à neuf » (NEW_RUN)</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>choose one of {options}</source>
        <translation>choisissez parmi {options}</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>create the project</source>
        <translation>créer le projet</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>crosses the 180 degree meridian; cut it there and send each side as an area of its own</source>
        <translation>traverse le méridien des 180 degrés ; coupez-la là et envoyez chaque côté comme une zone à part</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>degrees</source>
        <translation>degrés</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>done, results here</source>
        <translation>terminé, résultats ici</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>eori, vat, gln, tin, cbr, cin, duns, comp_num, comp_reg or oni. Sent only where given.</source>
        <translation>eori, vat, gln, tin, cbr, cin, duns, comp_num, comp_reg ou oni. Envoyé seulement si donné.</translation>
    </message>
    <message>
        <location filename="../ui/findings.py"/>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <location filename="../providers/epoch/progress.py"/>
        <location filename="../providers/store.py"/>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>failed: {}</source>
        <translation>échec : {}</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>feature</source>
        <translation>entité</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../checks/words.py"/>
        <source>feature {number}</source>
        <translation>entité {number}</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>feature {}</source>
        <translation>entité {}</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>files that were added by hand, such as the EU's files and statements</source>
        <translation>fichiers ajoutés à la main, comme les fichiers et déclarations de l'UE</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>fit</source>
        <translation>prête</translation>
    </message>
    <message>
        <location filename="../ui/reasons.py"/>
        <source>fit to send, with warnings</source>
        <translation>prête à l'envoi, avec avertissements</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>fit, with a warning</source>
        <translation>prête, avec un avertissement</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>from {} km²</source>
        <translation>à partir de {} km²</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>half as often</source>
        <translation>moitié moins souvent</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has a coordinate that is not a number</source>
        <translation>a une coordonnée qui n'est pas un nombre</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has a ring without area</source>
        <translation>a un anneau sans surface</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has an empty part</source>
        <translation>a une partie vide</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has the latitude {lat}; check the layer's CRS, and that longitude and latitude are not exchanged</source>
        <translation>a la latitude {lat} ; voyez le SCR de la couche, et si longitude et latitude ne sont pas inversées</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has the longitude {lon}, beyond 180 degrees; cut it at the 180 degree meridian</source>
        <translation>a la longitude {lon}, au-delà de 180 degrés ; coupez-la au méridien des 180 degrés</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has {coordinates_count} parts, and the service takes one polygon; choose at 'Area of several parts' what to do with them</source>
        <translation>a {coordinates_count} parties, et le service prend un polygone ; choisissez à « Zone de plusieurs parties » qu'en faire</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <location filename="../processing/shown/check.py"/>
        <source>hectares</source>
        <translation>hectares</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>ids at the service: {ids}</source>
        <translation>identifiants chez le service : {ids}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>image {name}</source>
        <translation>image {name}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>imagery of Maxar is not part of the account's plan; choose another provider or change the plan</source>
        <translation>l'imagerie de Maxar n'est pas dans le forfait du compte ; choisissez un autre fournisseur ou changez de forfait</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>imagery of the kind {real_source_types} is not known; known are {allowed_source_types}</source>
        <translation>l'imagerie du genre {real_source_types} n'est pas connue ; sont connus {allowed_source_types}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>imagery of the kind {source_type} is not allowed; the model takes {allowed_sources}</source>
        <translation>l'imagerie du genre {source_type} n'est pas permise ; le modèle prend {allowed_sources}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>imagery of {title}</source>
        <translation>imagerie de {title}</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>in the plots that may be sent</source>
        <translation>dans les parcelles qui peuvent être envoyées</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>input SHA-256: {digest}</source>
        <translation>SHA-256 de l'entrée : {digest}</translation>
    </message>
    <message>
        <location filename="../processing/local.py"/>
        <source>input: {input}</source>
        <translation>entrée : {input}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>install again the package {package} of your system</source>
        <translation>réinstallez le paquet {package} de votre système</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>install the package {package} of your system</source>
        <translation>installez le paquet {package} de votre système</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>is a {kind}, and the service takes one polygon</source>
        <translation>est un {kind}, et le service prend un polygone</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>it breaks when its coordinates are written with {decimals} decimals of a degree</source>
        <translation>elle se casse quand ses coordonnées sont écrites avec {decimals} décimales de degré</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it broke off ({error})</source>
        <translation>il s'est interrompu ({error})</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>it cannot be loaded ({said})</source>
        <translation>elle ne peut pas être chargée ({said})</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <location filename="../providers/unzip.py"/>
        <source>it cannot be written ({strerror})</source>
        <translation>il ne peut pas être écrit ({strerror})</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it cannot reach that host</source>
        <translation>il ne peut pas joindre cet hôte</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it cannot reach that network</source>
        <translation>il ne peut pas joindre ce réseau</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it did not accept a connection without a user and a password; set them under Options &gt; Network</source>
        <translation>il n'a pas accepté de connexion sans utilisateur ni mot de passe ; définissez-les sous Options &gt; Réseau</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it did not accept a user and a password; set them under Options &gt; Network</source>
        <translation>il n'a pas accepté d'utilisateur et de mot de passe ; définissez-les sous Options &gt; Réseau</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it did not accept the user and the password; set them under Options &gt; Network</source>
        <translation>il n'a pas accepté l'utilisateur et le mot de passe ; définissez-les sous Options &gt; Réseau</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>it does not answer. Look at Options &gt; Network.</source>
        <translation>il ne répond pas. Voyez Options &gt; Réseau.</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>it does not become valid without changing its ground</source>
        <translation>elle ne devient pas valide sans que son terrain change</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like a GeoPackage or SQLite file</source>
        <translation>il ne commence pas comme un fichier GeoPackage ou SQLite</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like a TIFF</source>
        <translation>il ne commence pas comme un TIFF</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like a part of a shapefile</source>
        <translation>il ne commence pas comme une partie d'un shapefile</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like a zip</source>
        <translation>il ne commence pas comme un zip</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like the table of a shapefile</source>
        <translation>il ne commence pas comme la table d'un shapefile</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like {kind}</source>
        <translation>il ne commence pas comme ceci : {kind}</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it does not know the command</source>
        <translation>il ne connaît pas la commande</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it does not know the kind of address</source>
        <translation>il ne connaît pas ce genre d'adresse</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it does not speak SOCKS5</source>
        <translation>il ne parle pas SOCKS5</translation>
    </message>
    <message>
        <location filename="../providers/encodings.py"/>
        <source>it ends early</source>
        <translation>il finit trop tôt</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it failed in general</source>
        <translation>il a échoué en général</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it gave reply {reply}</source>
        <translation>il a donné la réponse {reply}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has no coordinate system</source>
        <translation>elle n'a pas de système de coordonnées</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>it has no name</source>
        <translation>il n'a pas de nom</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has no position on the map (no geotransform)</source>
        <translation>elle n'a pas de position sur la carte (pas de géotransformation)</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>it has no {missing}</source>
        <translation>il lui manque {missing}</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>it has to be a number, {least} at least</source>
        <translation>ce doit être un nombre, d'au moins {least}</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>it has to be a number, {least} at least and {most} at most</source>
        <translation>ce doit être un nombre, d'au moins {least} et d'au plus {most}</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>it has to be the name of a file that ends in .{ending}</source>
        <translation>ce doit être le nom d'un fichier qui finit en .{ending}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has {bands} and the images of the mosaic have {bands_2}</source>
        <translation>elle a {bands} et les images de la mosaïque en ont {bands_2}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has {bands}; Mapflow takes one, RGB or RGBA, and RGB works best</source>
        <translation>elle a {bands} ; Mapflow en prend une, RVB ou RVBA, et RVB marche le mieux</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has {byte_size} and a file must have less than {byte_size_2}</source>
        <translation>elle a {byte_size} et un fichier doit avoir moins de {byte_size_2}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has {byte_size} and {byte_size_2} of the storage is free for it</source>
        <translation>elle a {byte_size} et {byte_size_2} du stockage sont libres pour elle</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>it has {count} polygons and {parts} may be processed at once</source>
        <translation>elle a {count} polygones et {parts} peuvent être traités à la fois</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>it has {total} ha and {hectares} ha may be processed at once</source>
        <translation>elle a {total} ha et {hectares} ha peuvent être traités à la fois</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has {width} x {height} pixels and each side must have fewer than {side}</source>
        <translation>elle a {width} x {height} pixels et chaque côté doit en avoir moins de {side}</translation>
    </message>
    <message>
        <location filename="../providers/json_text.py"/>
        <source>it holds a number that JSON lacks</source>
        <translation>il contient un nombre que JSON n'a pas</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it hung up</source>
        <translation>il a raccroché</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is JSON, but no GeoJSON</source>
        <translation>c'est du JSON, mais pas du GeoJSON</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is JSON, but no tileset</source>
        <translation>c'est du JSON, mais pas un jeu de tuiles</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is a link</source>
        <translation>c'est un lien</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is cut</source>
        <translation>il est tronqué</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is cut or damaged: one of its directories cannot be read</source>
        <translation>il est tronqué ou abîmé : un de ses répertoires est illisible</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is cut, or no JSON line by line</source>
        <translation>il est tronqué, ou n'est pas du JSON ligne par ligne</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is cut: the list at its end is missing</source>
        <translation>il est tronqué : la liste à sa fin manque</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is cut: {size} of {due} bytes are there</source>
        <translation>il est tronqué : {size} octets sur {due} sont là</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>it is damaged</source>
        <translation>elle est abîmée</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is damaged in the zip</source>
        <translation>il est abîmé dans le zip</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is encrypted</source>
        <translation>il est chiffré</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>it is in the mosaic no more</source>
        <translation>elle n'est plus dans la mosaïque</translation>
    </message>
    <message>
        <location filename="../providers/beod/tree.py"/>
        <source>it is neither a folder nor the web address of a file but {kind}</source>
        <translation>ce n'est ni un dossier ni l'adresse web d'un fichier, mais {kind}</translation>
    </message>
    <message>
        <location filename="../providers/json_text.py"/>
        <source>it is nested too deeply</source>
        <translation>l'imbrication est trop profonde</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no GeoJSON</source>
        <translation>ce n'est pas du GeoJSON</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no JSON</source>
        <translation>ce n'est pas du JSON</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no description of a coordinate system</source>
        <translation>ce n'est pas la description d'un système de coordonnées</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>it is no picture</source>
        <translation>ce n'est pas une image</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is no plain file</source>
        <translation>ce n'est pas un fichier ordinaire</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no whole JSON</source>
        <translation>ce n'est pas du JSON complet</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no world file</source>
        <translation>ce n'est pas un fichier de calage</translation>
    </message>
    <message>
        <location filename="../providers/archives.py"/>
        <source>it is no zip that can be read</source>
        <translation>ce n'est pas un zip lisible</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no {kind}</source>
        <translation>ce n'est pas ceci : {kind}</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>it is not a polygon; give a polygon layer</source>
        <translation>ce n'est pas un polygone ; donnez une couche de polygones</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>it is of a newer version of GeoRelay that keeps it in another way; update GeoRelay</source>
        <translation>elle est d'une version plus récente de GeoRelay qui la garde autrement ; mettez GeoRelay à jour</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is open in another program, and is replaced at the next chance</source>
        <translation>il est ouvert dans un autre programme, et sera remplacé dès que possible</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is packed in a way that cannot be read here</source>
        <translation>il est compressé d'une façon illisible ici</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is there twice</source>
        <translation>il est là deux fois</translation>
    </message>
    <message>
        <location filename="../providers/beod/tree.py"/>
        <location filename="../providers/safe_paths.py"/>
        <source>it lies more than {deepest} folders deep</source>
        <translation>il est à plus de {deepest} dossiers de profondeur</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it names no encoding</source>
        <translation>il ne nomme pas d'encodage</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>it needs {library}, which this QGIS lacks</source>
        <translation>elle a besoin de {library}, que ce QGIS n'a pas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>it needs {memory_requested:bytes} of storage and {available_memory:bytes} is free; delete imagery that is no longer needed, or extend the plan</source>
        <translation>il faut {memory_requested:bytes} de stockage et {available_memory:bytes} est libre ; supprimez l'imagerie devenue inutile, ou étendez le forfait</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it swells more than a real file does</source>
        <translation>il gonfle plus qu'un vrai fichier</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>it was built for another version of numpy ({said})</source>
        <translation>elle a été construite pour une autre version de numpy ({said})</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it would be larger than {file_bytes} GB</source>
        <translation>il dépasserait {file_bytes} Go</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>it would no longer cover the same ground</source>
        <translation>elle ne couvrirait plus le même terrain</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it would swell more than a real file does</source>
        <translation>il gonflerait plus qu'un vrai fichier</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its CRS is {crs} and that of the mosaic {crs_2}; Mapflow reprojects it</source>
        <translation>son SCR est {crs} et celui de la mosaïque {crs_2} ; Mapflow la reprojette</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its CRS is {crs}; Mapflow advises EPSG:4326, EPSG:3857 or UTM on WGS 84</source>
        <translation>son SCR est {crs} ; Mapflow conseille EPSG:4326, EPSG:3857 ou UTM sur WGS 84</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>its area would change from {area} to {area_2}</source>
        <translation>sa surface passerait de {area} à {area_2}</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>its content is not the one that the store tells by its ETag</source>
        <translation>son contenu n'est pas celui que le stockage annonce par son ETag</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>its content is not the one that the store tells by its checksum</source>
        <translation>son contenu n'est pas celui que le stockage annonce par sa somme de contrôle</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its coordinate system ({crs}) is not one of the earth</source>
        <translation>son système de coordonnées ({crs}) n'est pas terrestre</translation>
    </message>
    <message>
        <location filename="../bridge/lonlat.py"/>
        <source>its coordinates cannot be transformed to longitude and latitude</source>
        <translation>ses coordonnées ne peuvent pas être transformées en longitude et latitude</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>its file is damaged</source>
        <translation>son fichier est abîmé</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>its first line is no JSON</source>
        <translation>sa première ligne n'est pas du JSON</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>its ground falls into {parts} parts, and this use takes one</source>
        <translation>son terrain se divise en {parts} parties, et cet usage n'en prend qu'une</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>its ground falls into {parts} parts, which one polygon cannot hold; split it</source>
        <translation>son terrain se divise en {parts} parties, qu'un seul polygone ne peut contenir ; découpez-la</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>its limit on an area is not checked</source>
        <translation>sa limite de surface n'est pas vérifiée</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>its limit on an area is not known</source>
        <translation>sa limite de surface n'est pas connue</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>its limits and what is left of the plan are not checked</source>
        <translation>ses limites et ce qui reste du forfait ne sont pas vérifiés</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>its lines cross</source>
        <translation>ses lignes se croisent</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its name ends in a dot or a space</source>
        <translation>son nom finit par un point ou une espace</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its name has a character that file names must not have</source>
        <translation>son nom a un caractère interdit dans les noms de fichiers</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its name is longer than {longest_name} bytes</source>
        <translation>son nom a plus de {longest_name} octets</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its name is reserved for a device</source>
        <translation>son nom est réservé à un périphérique</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its name leads out of the folder</source>
        <translation>son nom mène hors du dossier</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its path is longer than {longest_windows_path} characters</source>
        <translation>son chemin a plus de {longest_windows_path} caractères</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its pixel size is {pixel_size} and that of the mosaic {pixel_size_2}; Mapflow resamples it</source>
        <translation>la taille de ses pixels est {pixel_size} et celle de la mosaïque {pixel_size_2} ; Mapflow la rééchantillonne</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its pixels are {dtype}; Mapflow converts them to 8 bits</source>
        <translation>ses pixels sont {dtype} ; Mapflow les convertit en 8 bits</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its pixels are {pixel_metres} m and {coarsest} m is the coarsest that is taken</source>
        <translation>ses pixels font {pixel_metres} m et {coarsest} m est le plus grossier accepté</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its pixels are {pixel_metres} m; Mapflow resamples it to {finest} m</source>
        <translation>ses pixels font {pixel_metres} m ; Mapflow la rééchantillonne à {finest} m</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its place cannot be looked at ({strerror})</source>
        <translation>son emplacement ne peut pas être regardé ({strerror})</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>its rules do not allow this</source>
        <translation>ses règles ne le permettent pas</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>its state '{state}' is that of a newer version</source>
        <translation>son état « {state} » est celui d'une version plus récente</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>its user or password is longer than SOCKS5 allows</source>
        <translation>son utilisateur ou son mot de passe est plus long que SOCKS5 ne le permet</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>its {name} is damaged</source>
        <translation>abîmé : {name}</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>job {key} cannot be read (its place in the file is damaged)</source>
        <translation>la tâche {key} ne peut pas être lue (sa place dans le fichier est abîmée)</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>job {row} cannot be read ({why})</source>
        <translation>la tâche {row} ne peut pas être lue ({why})</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>largest</source>
        <translation>la plus grande</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <location filename="../checks/words.py"/>
        <source>latitude {latitude}, longitude {longitude}</source>
        <translation>latitude {latitude}, longitude {longitude}</translation>
    </message>
    <message>
        <location filename="../checks/words.py"/>
        <source>less than 1 cm</source>
        <translation>moins de 1 cm</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>lines</source>
        <translation>des lignes</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>mapflowresults brings the results of the others ({good})</source>
        <translation>mapflowresults rapporte les résultats des autres ({good})</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>may be sent</source>
        <translation>peuvent être envoyées</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <location filename="../ui/findings.py"/>
        <source>mended</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <location filename="../checks/places.py"/>
        <source>more than 500 km</source>
        <translation>plus de 500 km</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <source>names that end in {part} are kept for unfinished files</source>
        <translation>les noms qui finissent en {part} sont réservés aux fichiers inachevés</translation>
    </message>
    <message>
        <location filename="../providers/wkt.py"/>
        <source>nested too deeply</source>
        <translation>imbrication trop profonde</translation>
    </message>
    <message>
        <location filename="../evidence/flags.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>no errors</source>
        <translation>aucune erreur</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>no image could be prepared ({words})</source>
        <translation>aucune image n'a pu être préparée ({words})</translation>
    </message>
    <message>
        <location filename="../ui/linked_maps.py"/>
        <source>no layer</source>
        <translation>aucune couche</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>no layer was given</source>
        <translation>aucune couche n'a été donnée</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>no number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>no reason told</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <location filename="../bridge/pack.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>no reason was given</source>
        <translation>aucune raison n'a été donnée</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <location filename="../providers/mapflow/work.py"/>
        <source>no reason was named</source>
        <translation>aucune raison n'a été donnée</translation>
    </message>
    <message>
        <location filename="../bridge/fitness.py"/>
        <source>no repair can mend this. {message}</source>
        <translation>aucune réparation n'y remédie. {message}</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>no warnings</source>
        <translation>aucun avertissement</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <location filename="../bridge/file_uploads.py"/>
        <location filename="../bridge/layers.py"/>
        <location filename="../processing/check.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../providers/wkt.py"/>
        <source>not WKT</source>
        <translation>pas du WKT</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>not a vector file</source>
        <translation>pas un fichier vectoriel</translation>
    </message>
    <message>
        <location filename="../ui/reasons.py"/>
        <source>not fit to send</source>
        <translation>pas prête à l'envoi</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/models.py"/>
        <source>not limited</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>not looked for</source>
        <translation>non cherché</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <location filename="../ui/parameter_form.py"/>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <location filename="../providers/wkt.py"/>
        <source>not the WKT of a point, line or polygon</source>
        <translation>pas le WKT d'un point, d'une ligne ou d'un polygone</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <location filename="../providers/beod/extraction.py"/>
        <source>not told</source>
        <translation>non donné</translation>
    </message>
    <message>
        <location filename="../providers/beod/following.py"/>
        <source>not wholly started yet; run the algorithm again to go on</source>
        <translation>pas encore entièrement lancé ; relancez l'algorithme pour continuer</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <location filename="../providers/epoch/filing.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../providers/beod/tree.py"/>
        <source>nothing (null)</source>
        <translation>rien (null)</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>nothing answers at {host}. Look at the address and your network.</source>
        <translation>rien ne répond à {host}. Vérifiez l'adresse et votre réseau.</translation>
    </message>
    <message>
        <location filename="../checks/drawing.py"/>
        <source>nothing to draw</source>
        <translation>rien à dessiner</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>on land</source>
        <translation>sur terre</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>on land, in the declared country,</source>
        <translation>sur terre, dans le pays déclaré,</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>one of the two is removed</source>
        <translation>l'une des deux est supprimée</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>one page for each flagged plot: two maps, its figures, what was found, what was decided</source>
        <translation>une page par parcelle signalée : deux cartes, ses chiffres, ce qui a été trouvé, ce qui a été décidé</translation>
    </message>
    <message>
        <location filename="../providers/epoch/documents.py"/>
        <source>one value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>only the account's own models count</source>
        <translation>seuls les modèles du compte comptent</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>open the OSGeo4W Shell from QGIS's folder in the start menu and run: {command}</source>
        <translation>ouvrez l'OSGeo4W Shell du dossier de QGIS dans le menu Démarrer et lancez : {command}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>open the Terminal and run: {command}</source>
        <translation>ouvrez le Terminal et lancez : {command}</translation>
    </message>
    <message>
        <location filename="../ui/layer_watch.py"/>
        <source>other plots are selected.</source>
        <translation>d'autres parcelles sont sélectionnées.</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>our own id</source>
        <translation>notre propre identifiant</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>outcome unknown</source>
        <translation>issue inconnue</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>own reference</source>
        <translation>référence propre</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>page {number} of {count}</source>
        <translation>page {number} sur {count}</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>part {number} of {total} was not started: {error}</source>
        <translation>la partie {number} sur {total} n'a pas été lancée : {error}</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>percentile</source>
        <translation>centile</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>plan the search</source>
        <translation>planifier la recherche</translation>
    </message>
    <message>
        <location filename="../checks/words.py"/>
        <source>plot {plot}</source>
        <translation>parcelle {plot}</translation>
    </message>
    <message>
        <location filename="../bridge/checking.py"/>
        <location filename="../processing/eudr.py"/>
        <source>plot {plot}: {message}</source>
        <translation>parcelle {plot} : {message}</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>plots</source>
        <translation>parcelles</translation>
    </message>
    <message>
        <location filename="../bridge/claims.py"/>
        <source>plots claimed earlier</source>
        <translation>parcelles déjà revendiquées</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>plots in the layer</source>
        <translation>parcelles dans la couche</translation>
    </message>
    <message>
        <location filename="../ui/layer_watch.py"/>
        <source>plots were changed.</source>
        <translation>des parcelles ont été modifiées.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>points</source>
        <translation>des points</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>polygons</source>
        <translation>polygones</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>prepared</source>
        <translation>préparée</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>probably {country} is meant, so write {code}</source>
        <translation>il s'agit probablement de {country} ; écrivez donc {code}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>processing {id} is {status}: {why}</source>
        <translation>traitement {id}, état {status} : {why}</translation>
    </message>
    <message>
        <location filename="../providers/beod/following.py"/>
        <source>progress {figure} as the service gives it</source>
        <translation>progression {figure}, telle que la donne le service</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>projects</source>
        <translation>projets</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <source>put off</source>
        <translation>remis à plus tard</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>remove {own}, which QGIS takes before its own; if {library} is missing then, {way}</source>
        <translation>supprimez {own}, que QGIS prend avant la sienne ; si {library} manque alors, {way}</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>request SHA-256: {digest}</source>
        <translation>SHA-256 de la requête : {digest}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>resolutions</source>
        <translation>résolutions</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>restart of {processing_id}</source>
        <translation>relance de {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>role of the operator</source>
        <translation>rôle de l'opérateur</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>run the OSGeo4W setup (Advanced install) and choose the package {package}</source>
        <translation>lancez l'installateur OSGeo4W (Advanced install) et choisissez le paquet {package}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>run the OSGeo4W setup (Advanced install) and set the package to Reinstall: {package}</source>
        <translation>lancez l'installateur OSGeo4W (Advanced install) et mettez le paquet sur Reinstall : {package}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>run {number} of {count}, processing {id}, is {status}: {why}</source>
        <translation>exécution {number} sur {count}, traitement {id}, état {status} : {why}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>run: {command}</source>
        <translation>lancez : {command}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>run: {command}, then: {next}</source>
        <translation>lancez : {command}, puis : {next}</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>running{}</source>
        <translation>en cours{}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling.py"/>
        <source>sampling design of {ids}</source>
        <translation>plan d'échantillonnage de {ids}</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>scenario</source>
        <translation>scénario</translation>
    </message>
    <message>
        <location filename="../providers/beod/scenario.py"/>
        <source>scenario type</source>
        <translation>type de scénario</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>scenarios</source>
        <translation>scénarios</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>search</source>
        <translation>recherche</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>second look: open</source>
        <translation>second regard : à faire</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>second look: {}</source>
        <translation>second regard : {}</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>seldom</source>
        <translation>rarement</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>send the area</source>
        <translation>envoyer la zone</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>sending</source>
        <translation>en cours d'envoi</translation>
    </message>
    <message>
        <location filename="../processing/local.py"/>
        <source>settings: {settings}</source>
        <translation>réglages : {settings}</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>smallest</source>
        <translation>la plus petite</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>something else is asked above.</source>
        <translation>autre chose est demandé ci-dessus.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>something that is not JSON</source>
        <translation>quelque chose qui n'est pas du JSON</translation>
    </message>
    <message>
        <location filename="../checks/rules/ring_self_intersection.py"/>
        <source>split at the touching point, or the loop inside becomes a hole</source>
        <translation>découpée au point de contact, ou la boucle intérieure devient un trou</translation>
    </message>
    <message>
        <location filename="../checks/rules/disconnected_interior.py"/>
        <source>split into parts</source>
        <translation>découpée en parties</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>square kilometres</source>
        <translation>kilomètres carrés</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <location filename="../processing/shown/check.py"/>
        <source>square metres</source>
        <translation>mètres carrés</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>start it again</source>
        <translation>le relancer</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>start the scenario</source>
        <translation>lancer le scénario</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>statement {reference}</source>
        <translation>déclaration {reference}</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>succeeded</source>
        <translation>réussie</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>supplier asked</source>
        <translation>fournisseur interrogé</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>synthetic</source>
        <translation>synthétique</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the Sentinel-2 grid cell {actual_cell} is not among {allowed_cells}</source>
        <translation>la maille Sentinel-2 {actual_cell} n'est pas parmi {allowed_cells}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the Sentinel-2 input cannot be read: {input_string}</source>
        <translation>l'entrée Sentinel-2 ne peut pas être lue : {input_string}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the Sentinel-2 request lacks its input text</source>
        <translation>il manque à la requête Sentinel-2 son texte d'entrée</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the TMS address must contain {{x}}, {{y}} and {{z}}</source>
        <translation>l'adresse TMS doit contenir {{x}}, {{y}} et {{z}}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the XYZ address must contain {{x}}, {{y}} and {{z}}</source>
        <translation>l'adresse XYZ doit contenir {{x}}, {{y}} et {{z}}</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>the account's id or credits</source>
        <translation>l'identifiant ou les crédits du compte</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the account's limit is used up; ask Mapflow to raise it</source>
        <translation>la limite du compte est épuisée ; demandez à Mapflow de l'élever</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the account's status</source>
        <translation>l'état du compte</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the address of the image {image_id}</source>
        <translation>l'adresse de l'image {image_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the area does not lie in the Sentinel-2 grid cell {actual_cell}</source>
        <translation>la zone n'est pas dans la maille Sentinel-2 {actual_cell}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the area has {aoiArea:km2} and {providerName} delivers {providerMinArea:km2} or more; choose a larger area or another provider</source>
        <translation>la zone a {aoiArea:km2} et {providerName} livre {providerMinArea:km2} ou plus ; choisissez une zone plus grande ou un autre fournisseur</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the area has {area:ha} and {aoiAreaLimit:ha} may be processed at once; choose a smaller area, or switch on 'Cut an area over the limit into several runs'</source>
        <translation>la zone a {area:ha} et {aoiAreaLimit:ha} peuvent être traités à la fois ; choisissez une zone plus petite, ou activez « Découper une zone au-delà de la limite en plusieurs exécutions »</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the areas of the processing {processing_id}</source>
        <translation>les zones du traitement {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>the bounding box of one polygon has {largest} ha and {hectares} ha is the most for one</source>
        <translation>le rectangle englobant d'un polygone a {largest} ha et {hectares} ha est le maximum pour un</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the change of the area {aoi_id}</source>
        <translation>la modification de la zone {aoi_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the change of the mosaic {mosaic_id}</source>
        <translation>la modification de la mosaïque {mosaic_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the change of the planned search {template_id}</source>
        <translation>la modification de la recherche planifiée {template_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the change of the project {project_id}</source>
        <translation>la modification du projet {project_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the changed area {aoi_id}</source>
        <translation>la zone modifiée {aoi_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the changed mosaic {mosaic_id}</source>
        <translation>la mosaïque modifiée {mosaic_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the changed planned search {template_id}</source>
        <translation>la recherche planifiée modifiée {template_id}</translation>
    </message>
    <message>
        <location filename="../bridge/formats.py"/>
        <source>the column '{name}'</source>
        <translation>la colonne « {name} »</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>the connection is locked; it is told when the run starts.</source>
        <translation>la connexion est verrouillée ; il sera donné au lancement.</translation>
    </message>
    <message>
        <location filename="../bridge/formats.py"/>
        <source>the coordinate reference system {crs}</source>
        <translation>le système de coordonnées de référence {crs}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the coordinate system of the imagery is not supported; EPSG:3857 and EPSG:3395 are</source>
        <translation>le système de coordonnées de l'imagerie n'est pas pris en charge ; EPSG:3857 et EPSG:3395 le sont</translation>
    </message>
    <message>
        <location filename="../providers/wkt.py"/>
        <source>the coordinates are not those of a {name}</source>
        <translation>les coordonnées ne sont pas celles d'un {name}</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_rings.py"/>
        <source>the copy is removed</source>
        <translation>la copie est supprimée</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>the country of each plot</source>
        <translation>celui des parcelles</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>the credits left are not known</source>
        <translation>les crédits restants ne sont pas connus</translation>
    </message>
    <message>
        <location filename="../checks/rules/self_intersection.py"/>
        <source>the crossing becomes a vertex where two pieces meet</source>
        <translation>le croisement devient un sommet où deux morceaux se rejoignent</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the data provider {group} is not part of the account's plan</source>
        <translation>le fournisseur de données {group} n'est pas dans le forfait du compte</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the default project</source>
        <translation>le projet par défaut</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>the description of the tiles</source>
        <translation>la description des tuiles</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the download of the image {image_id}</source>
        <translation>le téléchargement de l'image {image_id}</translation>
    </message>
    <message>
        <location filename="../evidence/deliveries.py"/>
        <source>the earlier one</source>
        <translation>la livraison antérieure</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the file cannot be opened as a GeoTIFF</source>
        <translation>le fichier ne peut pas être ouvert comme GeoTIFF</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the file has {actual_file_size:bytes} and {max_file_size:bytes} is the most for one file</source>
        <translation>le fichier a {actual_file_size:bytes} et {max_file_size:bytes} est le maximum pour un fichier</translation>
    </message>
    <message>
        <location filename="../bridge/results.py"/>
        <source>the file refused the features</source>
        <translation>le fichier a refusé les entités</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the file {filename} did not pass the check: {bad_parameters}</source>
        <translation>le fichier {filename} n'a pas passé le contrôle : {bad_parameters}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the file {filename} does not fit the mosaic {mosaic_id}: {param_name} is {got_param} and must be {expected_param}; upload it to a mosaic of its own</source>
        <translation>le fichier {filename} ne convient pas à la mosaïque {mosaic_id} : {param_name} est {got_param} et doit être {expected_param} ; téléversez-le dans une mosaïque à part</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>the findings of the check, as GeoPackage and GeoJSON</source>
        <translation>les constats de la vérification, en GeoPackage et GeoJSON</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>the first layer of {file} is empty, and others are not: give {given}.</source>
        <translation>la première couche de {file} est vide, et d'autres ne le sont pas : donnez {given}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unclosed_ring.py"/>
        <source>the first position is added at the end</source>
        <translation>la première position est ajoutée à la fin</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>the first value is no geometry. Give it $geometry, or another expression for one.</source>
        <translation>la première valeur n'est pas une géométrie. Donnez-lui $geometry, ou une autre expression qui en soit une.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the geometry of the area is not valid; check and repair it first</source>
        <translation>la géométrie de la zone n'est pas valide ; vérifiez-la et réparez-la d'abord</translation>
    </message>
    <message>
        <location filename="../bridge/formats.py"/>
        <source>the heights (Z)</source>
        <translation>les altitudes (Z)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the history</source>
        <translation>l'historique</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>the host did not answer in time</source>
        <translation>l'hôte n'a pas répondu à temps</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>the host refused the connection</source>
        <translation>l'hôte a refusé la connexion</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>the id column</source>
        <translation>la colonne d'identifiant</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>the id of a collection</source>
        <translation>l'identifiant d'une collection</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the id of the new mosaic {name}</source>
        <translation>l'identifiant de la nouvelle mosaïque {name}</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>the id of the {what}</source>
        <translation>l'identifiant ({what})</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image could not be read</source>
        <translation>l'image n'a pas pu être lue</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image could not be read from the storage: {s3_link}</source>
        <translation>l'image n'a pas pu être lue du stockage : {s3_link}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the image covers an impossibly large part of the earth; check its CRS and pixel size</source>
        <translation>l'image couvre une part impossible de la Terre ; voyez son SCR et la taille de ses pixels</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image did not pass the check of {checked_param}: {message}</source>
        <translation>l'image n'a pas passé le contrôle de {checked_param} : {message}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image has no data inside the area</source>
        <translation>l'image n'a pas de données dans la zone</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image has pixels of type {request_dtype}; the model takes {required_dtypes}</source>
        <translation>l'image a des pixels de type {request_dtype} ; le modèle prend {required_dtypes}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image has {real_nchannels} bands; the model takes {required_nchannels}</source>
        <translation>l'image a {real_nchannels} bandes ; le modèle en prend {required_nchannels}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the image lies outside the bounds of its coordinate system; check the CRS it was saved with</source>
        <translation>l'image est hors des limites de son système de coordonnées ; voyez le SCR avec lequel elle a été enregistrée</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>the image {given_id}</source>
        <translation>l'image {given_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the image {image_id}</source>
        <translation>l'image {image_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image's address in the storage is not valid: {actual_s3_link}</source>
        <translation>l'adresse de l'image dans le stockage n'est pas valable : {actual_s3_link}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image's metadata could not be read</source>
        <translation>les métadonnées de l'image n'ont pas pu être lues</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image's metadata is incomplete</source>
        <translation>les métadonnées de l'image sont incomplètes</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image's profile is {profile} and must have {required_keys}</source>
        <translation>le profil de l'image est {profile} et doit avoir {required_keys}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery URL cannot be read: {parse_error_message}</source>
        <translation>l'URL de l'imagerie ne peut pas être lue : {parse_error_message}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery URL must be a web address</source>
        <translation>l'URL de l'imagerie doit être une adresse web</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery URL must be text, it was {url_type}</source>
        <translation>l'URL de l'imagerie doit être un texte, c'était {url_type}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery has no data in the area</source>
        <translation>l'imagerie n'a pas de données dans la zone</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery loader got {argument_name} as {argument_type} instead of {expected_type}</source>
        <translation>le chargeur d'imagerie a reçu {argument_name} comme {argument_type} au lieu de {expected_type}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery of the area needs {estimated_size:MB} and {allowed_size:MB} is the most; choose a smaller area or a lower zoom</source>
        <translation>l'imagerie de la zone demande {estimated_size:MB} et {allowed_size:MB} est le maximum ; choisissez une zone plus petite ou un zoom plus faible</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the images of the mosaic {mosaic_id}</source>
        <translation>les images de la mosaïque {mosaic_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the images of the planned search {template_id}</source>
        <translation>les images de la recherche planifiée {template_id}</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_holes.py"/>
        <source>the inner hole is removed</source>
        <translation>le trou intérieur est supprimé</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_shells.py"/>
        <source>the inner part is dissolved in the outer one</source>
        <translation>la partie intérieure est fondue dans l'extérieure</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>the layer</source>
        <translation>la couche</translation>
    </message>
    <message>
        <location filename="../ui/layer_watch.py"/>
        <source>the layer got another coordinate reference system.</source>
        <translation>la couche a reçu un autre système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../ui/layer_watch.py"/>
        <source>the layer has another filter.</source>
        <translation>la couche a un autre filtre.</translation>
    </message>
    <message>
        <location filename="../ui/layer_watch.py"/>
        <source>the layer is not in the project any more.</source>
        <translation>la couche n'est plus dans le projet.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>the layer {layer}</source>
        <translation>la couche {layer}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the linked image</source>
        <translation>l'image liée</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>the list of collections</source>
        <translation>la liste des collections</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the list of mosaics</source>
        <translation>la liste des mosaïques</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the list of planned searches</source>
        <translation>la liste des recherches planifiées</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the list of processings</source>
        <translation>la liste des traitements</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the list of projects</source>
        <translation>la liste des projets</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the list of starred projects</source>
        <translation>la liste des projets favoris</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>the list of {what}</source>
        <translation>la liste ({what})</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>the log of QGIS says more.</source>
        <translation>le journal de QGIS en dit plus.</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>the loop would become a hole, which this use does not take</source>
        <translation>la boucle deviendrait un trou, que cet usage ne prend pas</translation>
    </message>
    <message>
        <location filename="../bridge/formats.py"/>
        <source>the measures (M)</source>
        <translation>les mesures (M)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the model left nothing to make outlines of ({s3_link})</source>
        <translation>le modèle n'a rien laissé dont faire des contours ({s3_link})</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the model's recommended section is not valid</source>
        <translation>la section « recommended » du modèle n'est pas valable</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the model's required section is not valid</source>
        <translation>la section « required » du modèle n'est pas valable</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the model's requirements are not valid</source>
        <translation>les exigences du modèle ne sont pas valables</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>the models are those of the default project</source>
        <translation>les modèles sont ceux du projet par défaut</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the month {actual_month} is not among {allowed_months}</source>
        <translation>le mois {actual_month} n'est pas parmi {allowed_months}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>the mosaic {given_id} and all its images</source>
        <translation>la mosaïque {given_id} et toutes ses images</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the mosaic {mosaic_id}</source>
        <translation>la mosaïque {mosaic_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>the mosaic {mosaic}</source>
        <translation>la mosaïque {mosaic}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>the mosaic {service}</source>
        <translation>la mosaïque {service}</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>the name of the host cannot be written</source>
        <translation>le nom de l'hôte ne peut pas être écrit</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>the name of the host is too long</source>
        <translation>le nom de l'hôte est trop long</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>the name {host} was not found within three seconds. Look at the address and your network.</source>
        <translation>le nom {host} n'a pas été trouvé en trois secondes. Vérifiez l'adresse et votre réseau.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the new areas of the planned search {template_id}</source>
        <translation>les nouvelles zones de la recherche planifiée {template_id}</translation>
    </message>
    <message>
        <location filename="../evidence/deliveries.py"/>
        <source>the new delivery</source>
        <translation>la nouvelle livraison</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the new mosaic {name}</source>
        <translation>la nouvelle mosaïque {name}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the new project {name}</source>
        <translation>le nouveau projet {name}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the number of areas that were added</source>
        <translation>le nombre de zones ajoutées</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the number of areas that were deleted</source>
        <translation>le nombre de zones supprimées</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>the operator of the account, as the service knows it</source>
        <translation>l'opérateur du compte, tel que le service le connaît</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>the outline</source>
        <translation>le contour</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>the outline crosses itself in a way that leaves open which ground is meant</source>
        <translation>le contour se croise d'une façon qui laisse indécis quel terrain est visé</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>the outline has fewer than 3 different positions</source>
        <translation>le contour a moins de 3 positions différentes</translation>
    </message>
    <message>
        <location filename="../bridge/formats.py"/>
        <source>the outlines</source>
        <translation>les contours</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the pixels of {actual_res} m are too coarse for the model, which takes {max_res} m or finer</source>
        <translation>les pixels de {actual_res} m sont trop grossiers pour le modèle, qui prend {max_res} m ou plus fin</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the pixels of {actual_res} m are too fine for the model, which takes {min_res} m or coarser</source>
        <translation>les pixels de {actual_res} m sont trop fins pour le modèle, qui prend {min_res} m ou plus grossier</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the plan allows no more active planned searches; pause or delete one first</source>
        <translation>le forfait ne permet pas plus de recherches planifiées actives ; suspendez ou supprimez-en d'abord une</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>the planned search {given_id}</source>
        <translation>la recherche planifiée {given_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the planned search {name}</source>
        <translation>la recherche planifiée {name}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the planned search {template_id}</source>
        <translation>la recherche planifiée {template_id}</translation>
    </message>
    <message>
        <location filename="../bridge/judging.py"/>
        <source>the plot</source>
        <translation>la parcelle</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>the plot id that was sent</source>
        <translation>l'identifiant de parcelle envoyé</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>the plots with their results, as GeoPackage (for a GIS) and GeoJSON (opens in any text editor)</source>
        <translation>les parcelles avec leurs résultats, en GeoPackage (pour un SIG) et GeoJSON (s'ouvre dans tout éditeur de texte)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the preview of {filename}</source>
        <translation>l'aperçu de {filename}</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>the process ended while it was sending</source>
        <translation>le processus s'est terminé pendant l'envoi</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>the processing {given_id} and its results</source>
        <translation>le traitement {given_id} et ses résultats</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the processing {processing_id}</source>
        <translation>le traitement {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the processing {run}</source>
        <translation>le traitement {run}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the processings of the planned search {template_id}</source>
        <translation>les traitements de la recherche planifiée {template_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the project {project_id}</source>
        <translation>le projet {project_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the quadkey address must contain {{q}}</source>
        <translation>l'adresse quadkey doit contenir {{q}}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the rating of the processing {processing_id}</source>
        <translation>la note du traitement {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the renamed image {image_id}</source>
        <translation>l'image renommée {image_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the request for the uploaded image was incomplete</source>
        <translation>la requête pour l'image téléversée était incomplète</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the request has no area</source>
        <translation>la requête n'a pas de zone</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the request names no kind of imagery source</source>
        <translation>la requête ne nomme pas de genre de source d'imagerie</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the request to the imagery check was {request_type} instead of an object</source>
        <translation>la requête au contrôle de l'imagerie était {request_type} au lieu d'un objet</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the result of the processing {processing_id}</source>
        <translation>le résultat du traitement {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/client.py"/>
        <source>the results of the search</source>
        <translation>les résultats de la recherche</translation>
    </message>
    <message>
        <location filename="../providers/epoch/risk.py"/>
        <source>the risk assessment</source>
        <translation>l'évaluation du risque</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>the role in each is not known</source>
        <translation>le rôle dans chacun n'est pas connu</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/client.py"/>
        <source>the search</source>
        <translation>la recherche</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>the service named no activity, so the scenario cannot be followed</source>
        <translation>le service n'a pas nommé d'activité, le scénario ne peut donc pas être suivi</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>the service tells none before the run.</source>
        <translation>le service n'en donne pas avant le calcul.</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>the service tells none.</source>
        <translation>le service n'en donne pas.</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>the service's own id</source>
        <translation>l'identifiant du service</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>the size of the area is not checked</source>
        <translation>la taille de la zone n'est pas vérifiée</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>the size of the area is not checked and 'usable' is known of own imagery only</source>
        <translation>la taille de la zone n'est pas vérifiée et « usable » n'est connu que des images propres</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>the state of the activity</source>
        <translation>l'état de l'activité</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the state of the image {image_id}</source>
        <translation>l'état de l'image {image_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the state of the mosaic {mosaic_id}</source>
        <translation>l'état de la mosaïque {mosaic_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the state of the processing {processing_id}</source>
        <translation>l'état du traitement {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the storage limits</source>
        <translation>les limites de stockage</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>the strata and samples of a sampling design</source>
        <translation>les strates et échantillons d'un plan d'échantillonnage</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <source>the supplier is asked</source>
        <translation>le fournisseur est interrogé</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>the tasks of the upload</source>
        <translation>les tâches du téléversement</translation>
    </message>
    <message>
        <location filename="../processing/sinks.py"/>
        <source>the temporary folder</source>
        <translation>le dossier temporaire</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the tile {tile_location} could not be loaded (status {status}); check the imagery URL</source>
        <translation>la tuile {tile_location} n'a pas pu être chargée (état {status}) ; voyez l'URL de l'imagerie</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the tile {tile_location} is not a picture; check the imagery URL</source>
        <translation>la tuile {tile_location} n'est pas une image ; voyez l'URL de l'imagerie</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the tiles are {real_size} pixels; {expected_size} were expected</source>
        <translation>les tuiles font {real_size} pixels ; {expected_size} étaient attendus</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the tiles have {real_nchannels} bands; {expected_nchannels} were expected</source>
        <translation>les tuiles ont {real_nchannels} bandes ; {expected_nchannels} étaient attendues</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>the tip is removed where that changes next to nothing</source>
        <translation>le bout est supprimé si cela ne change presque rien</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>the upload is not complete; run it again to go on with it</source>
        <translation>le téléversement n'est pas complet ; relancez pour le poursuivre</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the upload of {filename}</source>
        <translation>le téléversement de {filename}</translation>
    </message>
    <message>
        <location filename="../providers/beod/tree.py"/>
        <source>the value {node}</source>
        <translation>la valeur {node}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>the value {value}</source>
        <translation>la valeur {value}</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>the vertex is removed where the rest still encloses the plot</source>
        <translation>le sommet est supprimé si le reste entoure encore la parcelle</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the zoom must be a whole number, it was {actual_zoom}</source>
        <translation>le zoom doit être un nombre entier, c'était {actual_zoom}</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>there is no folder {parent}</source>
        <translation>il n'y a pas de dossier {parent}</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>there is no profile '{profile}'. Choose one of: {uses}.</source>
        <translation>il n'y a pas de profil « {profile} ». Choisissez parmi : {uses}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>there is no {instance_type} {uid} in this account</source>
        <translation>il n'y a pas de {instance_type} {uid} dans ce compte</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>these are the results of {}, and another layer is chosen.</source>
        <translation>ce sont les résultats de {}, et une autre couche est choisie.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>this account may not use the {instance_type} {uid}</source>
        <translation>ce compte ne peut pas utiliser {instance_type} {uid}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>those of all projects are listed</source>
        <translation>ceux de tous les projets sont listés</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>to accept the processing {processing_id}</source>
        <translation>d'accepter le traitement {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to delete areas of the planned search {template_id}</source>
        <translation>de supprimer des zones de la recherche planifiée {template_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>to delete the project {project_id}</source>
        <translation>de supprimer le projet {project_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <location filename="../providers/mapflow/runs/client.py"/>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to delete {what}</source>
        <translation>de supprimer ceci : {what}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>to link the image</source>
        <translation>de lier l'image</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to mark images as seen</source>
        <translation>de marquer des images comme vues</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>to name a price</source>
        <translation>de donner un prix</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to pause the planned search {search}</source>
        <translation>de suspendre la recherche planifiée {search}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>to reject the processing {processing_id}</source>
        <translation>de rejeter le traitement {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>to rename the image {image_id}</source>
        <translation>de renommer l'image {image_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>to rename the processing {processing_id}</source>
        <translation>de renommer le traitement {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to restart the planned search {search}</source>
        <translation>de relancer la recherche planifiée {search}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>to restart the processing {processing_id}</source>
        <translation>de relancer le traitement {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to resume the planned search {search}</source>
        <translation>de reprendre la recherche planifiée {search}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>to share the project {project_id} with {email}</source>
        <translation>de partager le projet {project_id} avec {email}</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>together</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>turned to its footprint</source>
        <translation>tourné selon son emprise</translation>
    </message>
    <message>
        <location filename="../providers/beod/operations.py"/>
        <location filename="../providers/mapflow/account/models.py"/>
        <location filename="../evidence/flags.py"/>
        <location filename="../processing/deliveries.py"/>
        <location filename="../ui/services_dock.py"/>
        <location filename="../ui/words.py"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>upload of {collection_id}</source>
        <translation>téléversement de {collection_id}</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>virtual raster</source>
        <translation>raster virtuel</translation>
    </message>
    <message>
        <location filename="../ui/findings.py"/>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>west,east,south,north in degrees; empty where it is not known.</source>
        <translation>ouest,est,sud,nord en degrés ; vide si elle n'est pas connue.</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>what answers at this address does not speak as {} does. Look at the address.</source>
        <translation>ce qui répond à cette adresse ne parle pas comme {}. Vérifiez l'adresse.</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>what came is a web page{quoted}</source>
        <translation>il est venu une page web{quoted}</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>what came is an error message{quoted}</source>
        <translation>il est venu un message d'erreur{quoted}</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>what came is an error of the store{quoted}</source>
        <translation>il est venu une erreur du stockage{quoted}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>what is free is not checked</source>
        <translation>ce qui est libre n'est pas vérifié</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>what is free is not known</source>
        <translation>ce qui est libre n'est pas connu</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>what the check of the plots found; opens in any web browser</source>
        <translation>ce que la vérification des parcelles a trouvé ; s'ouvre dans tout navigateur</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>what was given</source>
        <translation>ce qui a été donné</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>what was sent to which service and what it answered: ids, states, times and checksums</source>
        <translation>ce qui a été envoyé à quel service et ce qu'il a répondu : identifiants, états, heures et sommes de contrôle</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>who decided what on which plot, when and why; a row for each decision, the oldest first</source>
        <translation>qui a décidé quoi sur quelle parcelle, quand et pourquoi ; une ligne par décision, la plus ancienne d'abord</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>with an error</source>
        <translation>avec une erreur</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>with errors</source>
        <translation>avec des erreurs</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>with warnings only</source>
        <translation>avec seulement des avertissements</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>write the day as YYYY-MM-DD</source>
        <translation>écrivez le jour comme AAAA-MM-JJ</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>write two capital letters, as GH</source>
        <translation>écrivez deux lettres majuscules, comme GH</translation>
    </message>
    <message>
        <location filename="../evidence/flags.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>zoom {actual_zoom} is too high, {max_zoom} is the highest</source>
        <translation>le zoom {actual_zoom} est trop grand, {max_zoom} est le plus grand</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>zoom {actual_zoom} is too low, {min_zoom} is the lowest</source>
        <translation>le zoom {actual_zoom} est trop petit, {min_zoom} est le plus petit</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>{actual_zoom} is no valid zoom</source>
        <translation>{actual_zoom} n'est pas un zoom valable</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>{archive} cannot be unpacked ({strerror}).</source>
        <translation>{archive} ne peut pas être décompressé ({strerror}).</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>{archive} has {members_count} entries, more than {entries}.</source>
        <translation>{archive} a {members_count} entrées, plus que {entries}.</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>{archive} is not a zip that can be read.</source>
        <translation>{archive} n'est pas un zip lisible.</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>{area}: {size} ha in {count} parts on the ellipsoid</source>
        <translation>{area} : {size} ha en {count} parties sur l'ellipsoïde</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>{area}: {size} ha on the ellipsoid</source>
        <translation>{area} : {size} ha sur l'ellipsoïde</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>{bad_count} of {features_count} features of {name} are no points or polygons in longitude and latitude (number {named}). Nothing was filed. Export the plots for the EU first.</source>
        <translation>{bad_count} entités sur {features_count} de {name} ne sont ni des points ni des polygones en longitude et latitude (numéro {named}). Rien n'a été déposé. Exportez d'abord les parcelles pour l'UE.</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>{bare} plots without an outline were left out: no ground, no decision.</source>
        <translation>{bare} parcelles sans contour ont été laissées de côté : pas de terrain, pas de décision.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/operations.py"/>
        <source>{collection_ids} names no collection. Nothing was sent.</source>
        <translation>{collection_ids} ne nomme pas de collection. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>{collection_id} is empty. Nothing was sent. 'List collections' shows the ids there are.</source>
        <translation>{collection_id} est vide. Rien n'a été envoyé. « Lister les collections » montre les identifiants.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{confirm} must be switched on to delete {what}: it cannot be undone. Nothing was sent.</source>
        <translation>{confirm} doit être activé pour cette suppression ({what}) : c'est irréversible. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>{count} by {way}</source>
        <translation>{count} par {way}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/progress.py"/>
        <source>{count} failed</source>
        <translation>{count} en échec</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{count} of {all} files, {size} MB</source>
        <translation>{count} fichiers sur {all}, {size} Mo</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{count} of {all} or more files, {size} MB</source>
        <translation>{count} fichiers sur {all} ou plus, {size} Mo</translation>
    </message>
    <message>
        <location filename="../bridge/uploads.py"/>
        <source>{count} of {count_2} plots of {layer} are ready to send: {total} ha, about {unit_count} processing units (an estimate), {size} MB.</source>
        <translation>{count} parcelles sur {count_2} de {layer} sont prêtes à l'envoi : {total} ha, environ {unit_count} unités de traitement (estimation), {size} Mo.</translation>
    </message>
    <message>
        <location filename="../bridge/ledger.py"/>
        <source>{count} plots: {fresh} are new or changed, {kept} keep their results of {day}.</source>
        <translation>{count} parcelles : {fresh} sont nouvelles ou modifiées, {kept} gardent leurs résultats du {day}.</translation>
    </message>
    <message>
        <location filename="../bridge/ledger.py"/>
        <source>{count} plots: {fresh} are new or changed, {kept} keep their results of {first} to {last}.</source>
        <translation>{count} parcelles : {fresh} sont nouvelles ou modifiées, {kept} gardent leurs résultats du {first} au {last}.</translation>
    </message>
    <message>
        <location filename="../bridge/ledger.py"/>
        <source>{count} plots: {fresh} are new or changed.</source>
        <translation>{count} parcelles : {fresh} sont nouvelles ou modifiées.</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>{count} results came, and none of them fits a plot that was sent: they carry none of its ids, and no outline is that of a plot. They are kept in {where}. Nothing was sent again. The first: {words}</source>
        <translation>{count} résultats sont venus, et aucun ne correspond à une parcelle envoyée : ils ne portent aucun de leurs identifiants, et aucun contour n'est celui d'une parcelle. Ils sont gardés dans {where}. Rien n'a été renvoyé. Le premier : {words}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/operations.py"/>
        <source>{damaged} came damaged; the package is fetched again.</source>
        <translation>{damaged} est arrivé abîmé ; le dossier est récupéré de nouveau.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{damaged}: {reason}; the zip is fetched again.</source>
        <translation>{damaged} : {reason} ; le zip est récupéré de nouveau.</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <source>{decision} by {reviewer}</source>
        <translation>{decision} par {reviewer}</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <source>{decision} on {day}</source>
        <translation>{decision} le {day}</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <source>{decision} on {day} by {reviewer}</source>
        <translation>{decision} le {day} par {reviewer}</translation>
    </message>
    <message>
        <location filename="../processing/collisions.py"/>
        <source>{description} and {description_2} are to go to the same place, {told}, where one would overwrite the other. Nothing was read, sent or written. Give each a file of its own, or a table of its own in a GeoPackage.</source>
        <translation>« {description} » et « {description_2} » doivent aller au même endroit, {told}, où l'un écraserait l'autre. Rien n'a été lu, envoyé ni écrit. Donnez à chacun son fichier, ou sa table dans un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/collisions.py"/>
        <source>{description} is also an input: {told}, given as {title}. Nothing was read, sent or written. Choose another file or table for it.</source>
        <translation>« {description} » est aussi une entrée : {told}, donnée comme « {title} ». Rien n'a été lu, envoyé ni écrit. Choisissez un autre fichier ou une autre table.</translation>
    </message>
    <message>
        <location filename="../providers/beod/scenario.py"/>
        <source>{dl_models}: this is no JSON list. Nothing was sent. Write [] for the service's own models.</source>
        <translation>{dl_models} : ce n'est pas une liste JSON. Rien n'a été envoyé. Écrivez [] pour les modèles du service.</translation>
    </message>
    <message>
        <location filename="../providers/beod/following.py"/>
        <source>{done} of {activities_count} runs ended</source>
        <translation>{done} exécutions finies sur {activities_count}</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{each}: {file} cannot be opened, and is left out.</source>
        <translation>{each} : {file} ne peut pas être ouvert, et est laissé de côté.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>{email} and {password}</source>
        <translation>{email} et {password}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/queries.py"/>
        <source>{endpoint} needs the id of a collection. Nothing was sent.</source>
        <translation>{endpoint} a besoin de l'identifiant d'une collection. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/operations.py"/>
        <source>{error} Asking again.</source>
        <translation>{error} Nouvelle demande.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>{error} Nothing was sent. To send it all the same, {anew}.</source>
        <translation>{error} Rien n'a été envoyé. Pour l'envoyer quand même, {anew}.</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{features} in {layers}</source>
        <translation>{features} dans {layers}</translation>
    </message>
    <message>
        <location filename="../bridge/asked.py"/>
        <source>{field} holds something secret, which is not kept: fill it in again.</source>
        <translation>{field} contient quelque chose de secret, qui n'est pas gardé : remplissez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{field} must be the id of {what}. Nothing was sent.</source>
        <translation>{field} : il faut l'identifiant ({what}). Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>{field}: '{given}' is not a date. Nothing was sent. Write it as YYYY-MM-DD.</source>
        <translation>{field} : « {given} » n'est pas une date. Rien n'a été envoyé. Écrivez-la AAAA-MM-JJ.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>{files} about {plots} were packed into {place}.</source>
        <translation>{files} sur {plots} ont été réunis dans {place}.</translation>
    </message>
    <message>
        <location filename="../bridge/rasters.py"/>
        <source>{file} cannot be converted to a GeoTIFF ({why}). Nothing was sent.</source>
        <translation>{file} ne peut pas être converti en GeoTIFF ({why}). Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../bridge/arrow.py"/>
        <source>{file} cannot be opened any more</source>
        <translation>{file} ne peut plus être ouvert</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} cannot be opened: another program keeps it, or you may not read it.</source>
        <translation>{file} ne peut pas être ouvert : un autre programme le retient, ou vous n'avez pas le droit de le lire.</translation>
    </message>
    <message>
        <location filename="../processing/evidence.py"/>
        <source>{file} cannot be read as a zip file ({error}). Nothing was changed. Choose the file that 'Make an evidence pack' wrote, or get it again from where it is kept.</source>
        <translation>{file} ne peut pas être lu comme fichier zip ({error}). Rien n'a été modifié. Choisissez le fichier écrit par « Constituer un dossier de preuves », ou reprenez-le là où il est conservé.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file} cannot be read as {file_format}. Nothing was sent.</source>
        <translation>{file} ne peut pas être lu comme {file_format}. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>{file} has no plot in it. Nothing was filed. Export the plots for the EU first.</source>
        <translation>{file} ne contient pas de parcelle. Rien n'a été déposé. Exportez d'abord les parcelles pour l'UE.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} has several layers, of which {layer} was taken. To take another give {others}.</source>
        <translation>{file} a plusieurs couches, dont {layer} a été prise. Pour en prendre une autre, donnez {others}.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} holds no layer that QGIS knows.</source>
        <translation>{file} ne contient pas de couche que QGIS connaisse.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} holds several layers: give one of them, as {given}, or unpack it and give the file.</source>
        <translation>{file} contient plusieurs couches : donnez l'une d'elles, comme {given}, ou décompressez-le et donnez le fichier.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} holds {lacking} without its {lacking_2} file: pack all files of a Shapefile together.</source>
        <translation>{file} contient {lacking} sans son fichier {lacking_2} : compressez ensemble tous les fichiers d'un Shapefile.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} holds {layer}, which cannot be opened: it is damaged, or of a kind that needs a plugin.</source>
        <translation>{file} contient {layer}, qui ne peut pas être ouvert : il est endommagé, ou d'un genre qui demande une extension.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} is GeoParquet, which this QGIS cannot read, as its GDAL has no Parquet driver: save it as a GeoPackage with one that has.</source>
        <translation>{file} est du GeoParquet, que ce QGIS ne peut pas lire, car son GDAL n'a pas de pilote Parquet : enregistrez-le en GeoPackage avec un QGIS qui l'a.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is a PDF, which has no plots to read: ask for a GeoPackage, a GeoJSON file or a Shapefile.</source>
        <translation>{file} est un PDF, sans parcelles à lire : demandez un GeoPackage, un fichier GeoJSON ou un Shapefile.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is a QGIS project: open it, and give one of its layers.</source>
        <translation>{file} est un projet QGIS : ouvrez-le, et donnez une de ses couches.</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>{file} is a file</source>
        <translation>{file} est un fichier</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>{file} is a folder</source>
        <translation>{file} est un dossier</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is a packed archive: unpack it, and give the file in it.</source>
        <translation>{file} est une archive compressée : décompressez-la, et donnez le fichier qu'elle contient.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is a part of a Shapefile: give {main}, with the others beside it.</source>
        <translation>{file} est une partie d'un Shapefile : donnez {main}, avec les autres fichiers à côté.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is a web page that was saved under that name: download the file itself.</source>
        <translation>{file} est une page web enregistrée sous ce nom : téléchargez le fichier lui-même.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>{file} is copied into a compressed GeoTIFF first.</source>
        <translation>{file} est d'abord copié dans un GeoTIFF compressé.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} is damaged, or no zip: fetch or pack it again.</source>
        <translation>{file} est abîmé, ou n'est pas un zip : récupérez-le ou compressez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../providers/steps.py"/>
        <source>{file} is damaged. Nothing was sent. Run the algorithm again.</source>
        <translation>{file} est abîmé. Rien n'a été envoyé. Relancez l'algorithme.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is empty, so it was not written to its end: get it again.</source>
        <translation>{file} est vide, il n'a donc pas été écrit jusqu'au bout : récupérez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>{file} is larger than 25 MB, which a statement takes. Nothing was filed. Split it.</source>
        <translation>{file} dépasse les 25 Mo que prend une déclaration. Rien n'a été déposé. Divisez-le.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is locked by another program: close it there, and try again.</source>
        <translation>{file} est verrouillé par un autre programme : fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>{file} is no GeoJSON with plots. Nothing was filed. Export the plots for the EU first.</source>
        <translation>{file} n'est pas un GeoJSON de parcelles. Rien n'a été déposé. Exportez d'abord les parcelles pour l'UE.</translation>
    </message>
    <message>
        <location filename="../bridge/decisions.py"/>
        <source>{file} is no GeoPackage that can be written to, so no decision was stored. Choose another file; a new one is made.</source>
        <translation>{file} n'est pas un GeoPackage où l'on puisse écrire, aucune décision n'a donc été enregistrée. Choisissez un autre fichier ; un nouveau est créé.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} is no file that QGIS can read as a layer: it is damaged, or of a kind that needs a plugin.</source>
        <translation>{file} n'est pas un fichier que QGIS peut lire comme couche : il est abîmé, ou d'un genre qui demande une extension.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>{file} is not a path of this service: it must begin with one slash. Nothing was sent.</source>
        <translation>{file} n'est pas un chemin de ce service : il doit commencer par une barre oblique. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../bridge/rasters.py"/>
        <source>{file} is not a raster that can be read. Nothing was sent.</source>
        <translation>{file} n'est pas un raster lisible. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{file} is not shown: a shapefile needs its .shx and .dbf beside it, and one is missing.</source>
        <translation>{file} n'est pas montré : un shapefile a besoin de ses .shx et .dbf à côté, et l'un manque.</translation>
    </message>
    <message>
        <location filename="../processing/evidence.py"/>
        <source>{file} is not whole: {changed_count} files differ ({named}).</source>
        <translation>{file} n'est pas intact : {changed_count} fichiers diffèrent ({named}).</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>{file} is not yours to write</source>
        <translation>vous n'avez pas le droit d'écrire dans {file}</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file} is sent unchecked. {cause__}</source>
        <translation>{file} est envoyé sans vérification. {cause__}</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} is text in UTF-16, which QGIS does not read as a table: save it as UTF-8.</source>
        <translation>{file} est un texte en UTF-16, que QGIS ne lit pas comme table : enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} is text that QGIS does not open by itself: load it with {menu}, and give that layer.</source>
        <translation>{file} est un texte que QGIS n'ouvre pas de lui-même : chargez-le par {menu}, et donnez cette couche.</translation>
    </message>
    <message>
        <location filename="../processing/evidence.py"/>
        <source>{file} is whole: {files} files are as they were written.</source>
        <translation>{file} est intact : {files} fichiers sont tels qu'ils ont été écrits.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} only names a file that is kept elsewhere (Git LFS): get that file.</source>
        <translation>{file} ne fait que nommer un fichier conservé ailleurs (Git LFS) : récupérez ce fichier.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file} says that its coordinates are {authid}; the service takes longitude/latitude.</source>
        <translation>{file} dit que ses coordonnées sont {authid} ; le service prend longitude/latitude.</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>{file} unpacks to more than {most} GB, which no result of {size} MB does.</source>
        <translation>{file} se décompresse en plus de {most} Go, ce qu'aucun résultat de {size} Mo ne fait.</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>{file} would unpack to more than {most} GB, which no result of {size} MB does.</source>
        <translation>{file} se décompresserait en plus de {most} Go, ce qu'aucun résultat de {size} Mo ne fait.</translation>
    </message>
    <message>
        <location filename="../processing/collisions.py"/>
        <source>{file}, table {table}</source>
        <translation>{file}, table {table}</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: it cannot be copied into one GeoTIFF ({why}).</source>
        <translation>{file} : impossible de le copier dans un seul GeoTIFF ({why}).</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: its tiles cannot be put together ({why}).</source>
        <translation>{file} : ses tuiles ne peuvent pas être assemblées ({why}).</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: none of its {count} tiles can be read.</source>
        <translation>{file} : aucune de ses {count} tuiles ne peut être lue.</translation>
    </message>
    <message>
        <location filename="../bridge/crs.py"/>
        <source>{file}: such a file always means longitude and latitude, and the layer {name} has no coordinate reference system that says where it is. Nothing was written. Choose a GeoPackage.</source>
        <translation>{file} : un tel fichier est toujours en longitude et latitude, et la couche {name} n'a pas de système de coordonnées qui dise où elle est. Rien n'a été écrit. Choisissez un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file}: the service takes GeoJSON (.geojson), CSV (.csv), a zipped Shapefile (.zip) or GeoParquet (.parquet). Nothing was sent.</source>
        <translation>{file} : le service prend GeoJSON (.geojson), CSV (.csv), un Shapefile zippé (.zip) ou GeoParquet (.parquet). Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: this version of QGIS cannot show it (3D tiles need 3.34 or later). It is at {layer}</source>
        <translation>{file} : cette version de QGIS ne peut pas le montrer (les tuiles 3D demandent 3.34 ou plus). Cela se trouve à {layer}</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file}: {feature_count} plots, {areas} ha.</source>
        <translation>{file} : {feature_count} parcelles, {areas} ha.</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: {file_2} cannot be read and is left out ({error}).</source>
        <translation>{file} : {file_2} ne peut pas être lu et est laissé de côté ({error}).</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: {file_2} is not a raster that can be read, and is left out.</source>
        <translation>{file} : {file_2} n'est pas un raster lisible, et est laissé de côté.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>{file}: {plots}, {features}, {area} ha, {producers}, {size} MB.</source>
        <translation>{file} : {plots}, {features}, {area} ha, {producers}, {size} Mo.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file}: {rule} ({count}). The file is sent as it is.</source>
        <translation>{file} : {rule} ({count}). Le fichier est envoyé tel quel.</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: {target} could not be written to the end.</source>
        <translation>{file} : {target} n'a pas pu être écrit jusqu'au bout.</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>{fit} of {count} plots may be sent; {n} plots have errors and should be corrected first.</source>
        <comment>number</comment>
        <extracomment>One: {fit} of {count} plots may be sent; 1 plot has an error and should be corrected first.</extracomment>
        <translation><numerusform>{fit} parcelles sur {count} peuvent être envoyées ; {n} parcelle a une erreur et devrait d'abord être corrigée.</numerusform><numerusform>{fit} parcelles sur {count} peuvent être envoyées ; {n} parcelles ont des erreurs et devraient d'abord être corrigées.</numerusform></translation>
    </message>
    <message>
        <location filename="../processing/repair.py"/>
        <source>{fixed} plots repaired, {unchanged} unchanged, {rejected} rejected.</source>
        <translation>{fixed} parcelles réparées, {unchanged} inchangées, {rejected} rejetées.</translation>
    </message>
    <message>
        <location filename="../processing/packets.py"/>
        <source>{folder} is a file, and the packets need a folder. Nothing was written. Choose another place.</source>
        <translation>{folder} est un fichier, et les paquets demandent un dossier. Rien n'a été écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>{hectares} ha</source>
        <translation>{hectares} ha</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>{host} takes the connection, but did not answer within three seconds.</source>
        <translation>{host} accepte la connexion, mais n'a pas répondu en trois secondes.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>{image} was not uploaded</source>
        <translation>{image} n'a pas été téléversé</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>{job} failed at {service}: {job_2}</source>
        <translation>{job} a échoué chez {service} : {job_2}</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>{job} is being sent by another QGIS.</source>
        <translation>{job} est en cours d'envoi par un autre QGIS.</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>{job} was never sent; run it again to send it.</source>
        <translation>{job} n'a jamais été envoyé ; relancez-le pour l'envoyer.</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>{job}: the service shows no trace of it. Run it again to look again, or {anew}.</source>
        <translation>{job} : le service n'en montre pas trace. Relancez pour regarder de nouveau, ou {anew}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>{kind} tiles</source>
        <translation>tuiles {kind}</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{later}; {anew} to send a new one, which may cost a second time.</source>
        <translation>{later} ; {anew} pour en envoyer un nouveau, ce qui peut coûter une seconde fois.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{later}; {anew} to send a new one.</source>
        <translation>{later} ; {anew} pour en envoyer un nouveau.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{layer} has no column '{column}'. Nothing was sent. It has {columns}.</source>
        <translation>{layer} n'a pas de colonne « {column} ». Rien n'a été envoyé. Il y a {columns}.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{layer} is a table without geometry, whose column '{column}' holds outlines as text (WKT): load it with {menu} and 'Well known text', and give that layer.</source>
        <translation>{layer} est une table sans géométrie, dont la colonne « {column} » contient des contours en texte (WKT) : chargez-la par {menu} et « Well known text », et donnez cette couche.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{layer} is a table without geometry, whose columns '{lon}' and '{lat}' look like places: load it with {menu} and 'Point coordinates' and 'DMS coordinates', or run 'Create points layer from table', and give that layer.</source>
        <translation>{layer} est une table sans géométrie, dont les colonnes « {lon} » et « {lat} » semblent être des lieux : chargez-la par {menu}, « Coordonnées du point » et « Coordonnées DMS », ou lancez « Créer une couche de points à partir d'une table », et donnez cette couche.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{layer} is a table without geometry, whose columns '{lon}' and '{lat}' look like places: load it with {menu} and 'Point coordinates', or run 'Create points layer from table', and give that layer.</source>
        <translation>{layer} est une table sans géométrie, dont les colonnes « {lon} » et « {lat} » semblent être des lieux : chargez-la par {menu} et « Coordonnées du point », ou lancez « Créer une couche de points à partir d'une table », et donnez cette couche.</translation>
    </message>
    <message>
        <location filename="../bridge/rasters.py"/>
        <source>{layer} is not a raster file on this computer. Nothing was sent. Save it as a file first.</source>
        <translation>{layer} n'est pas un fichier raster de cet ordinateur. Rien n'a été envoyé. Enregistrez-le d'abord comme fichier.</translation>
    </message>
    <message>
        <location filename="../ui/loading.py"/>
        <source>{layer} is on the map, but not named, styled and grouped as it should be.</source>
        <translation>{layer} est sur la carte, mais sans le nom, le style et le groupe qu'il faudrait.</translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/sources.py"/>
        <source>{layer}, {n} features, {crs}</source>
        <comment>number</comment>
        <extracomment>One: {layer}, {n} feature, {crs}</extracomment>
        <translation><numerusform>{layer}, {n} entité, {crs}</numerusform><numerusform>{layer}, {n} entités, {crs}</numerusform></translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{layer}: {count} part(s), {area} ha.</source>
        <translation>{layer} : {count} partie(s), {area} ha.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>{layer}: {message} Nothing was written.</source>
        <translation>{layer} : {message} Rien n'a été écrit.</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>{left} findings without an outline were left out: no ground, no decision.</source>
        <translation>{left} constats sans contour ont été laissés de côté : pas de terrain, pas de décision.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/models.py"/>
        <source>{left} km2</source>
        <translation>{left} km2</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>{matched} of {sent} plots have results.</source>
        <translation>{matched} parcelles sur {sent} ont des résultats.</translation>
    </message>
    <message>
        <location filename="../providers/beod/following.py"/>
        <source>{missing} of the runs could not be started or followed; run the algorithm again to go on</source>
        <translation>{missing} des exécutions n'ont pas pu être lancées ou suivies ; relancez l'algorithme pour continuer</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>{model} over {total} ha in {words} with {chosen}.</source>
        <translation>{model} sur {total} ha en {words} avec {chosen}.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>{name} broke off after {came} of {due} bytes. Try again.</source>
        <translation>{name} s'est interrompu après {came} octets sur {due}. Réessayez.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name} crosses the 180 degree meridian. Nothing was sent. Split it there.</source>
        <translation>{name} traverse le méridien des 180 degrés. Rien n'a été envoyé. Découpez-la à cet endroit.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{name} did arrive: following it.</source>
        <translation>{name} est bien arrivé : on le suit.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name} has no geometry and is left out.</source>
        <translation>{name} n'a pas de géométrie et est laissée de côté.</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>{name} has {came} bytes where {size} are due.</source>
        <translation>{name} a {came} octets là où {size} sont attendus.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{name} is a table without geometry, so it has no plots: join it to a layer that has them.</source>
        <translation>{name} est une table sans géométrie, elle n'a donc pas de parcelles : joignez-la à une couche qui en a.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>{name} is in the mosaic already.</source>
        <translation>{name} est déjà dans la mosaïque.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name} is left out: {error}.</source>
        <translation>{name} est laissée de côté : {error}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>{name} is no longer what it was at {parent}. It was not sent.</source>
        <translation>{name} n'est plus ce qu'il était à {parent}. Il n'a pas été envoyé.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name} is not valid ({why}). Nothing was sent. 'Check plots' shows where; 'Repair a copy' can mend it.</source>
        <translation>{name} n'est pas valide ({why}). Rien n'a été envoyé. « Vérifier les parcelles » montre où ; « Réparer une copie » peut y remédier.</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>{name} is not what was to come: {wrong}.</source>
        <translation>{name} n'est pas ce qui devait venir : {wrong}.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name} lies outside longitude -180..180, latitude -90..90. Nothing was sent.</source>
        <translation>{name} est hors des longitudes -180..180 et latitudes -90..90. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>{name} must not be empty. Nothing was sent.</source>
        <translation>{name} ne doit pas être vide. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>{name} was not uploaded: {words}</source>
        <translation>{name} n'a pas été téléversé : {words}</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name}: {error}. Nothing was sent.</source>
        <translation>{name} : {error}. Rien n'a été envoyé.</translation>
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
        <translation><numerusform>{n} a disparu</numerusform><numerusform>{n} ont disparu</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>{n} bands</source>
        <comment>number</comment>
        <extracomment>One: {n} band</extracomment>
        <translation><numerusform>{n} bande</numerusform><numerusform>{n} bandes</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/wording.py"/>
        <source>{n} bytes</source>
        <comment>number</comment>
        <extracomment>One: {n} byte</extracomment>
        <translation><numerusform>{n} octet</numerusform><numerusform>{n} octets</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/wording.py"/>
        <source>{n} credits</source>
        <comment>number</comment>
        <extracomment>One: {n} credit</extracomment>
        <translation><numerusform>{n} crédit</numerusform><numerusform>{n} crédits</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/beod/area.py"/>
        <source>{n} credits are left</source>
        <comment>number</comment>
        <extracomment>One: {n} credit is left</extracomment>
        <translation><numerusform>il reste {n} crédit</numerusform><numerusform>il reste {n} crédits</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/epoch/ndjson.py"/>
        <location filename="../providers/mapflow/runs/results.py"/>
        <location filename="../processing/eudr.py"/>
        <source>{n} features</source>
        <comment>number</comment>
        <extracomment>One: {n} feature</extracomment>
        <translation><numerusform>{n} entité</numerusform><numerusform>{n} entités</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/misfits.py"/>
        <source>{n} features are {family}, which this output cannot hold beside the others.</source>
        <comment>number</comment>
        <extracomment>One: {n} feature is of another type ({family}), which this output cannot hold beside the others.</extracomment>
        <translation><numerusform>{n} entité est {family}, ce que cette sortie ne peut contenir à côté des autres.</numerusform><numerusform>{n} entités sont {family}, ce que cette sortie ne peut contenir à côté des autres.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/misfits.py"/>
        <source>{n} features are {family}: they are in {layer}</source>
        <comment>number</comment>
        <extracomment>One: {n} feature is of another type ({family}): it is in {layer}</extracomment>
        <translation><numerusform>{n} entité est d'un autre type ({family}) : elle est dans {layer}</numerusform><numerusform>{n} entités sont des {family} : elles sont dans {layer}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/runs/operations.py"/>
        <source>{n} features in the result.</source>
        <comment>number</comment>
        <extracomment>One: {n} feature in the result.</extracomment>
        <translation><numerusform>{n} entité dans le résultat.</numerusform><numerusform>{n} entités dans le résultat.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/beod/download.py"/>
        <location filename="../processing/packs.py"/>
        <source>{n} files</source>
        <comment>number</comment>
        <extracomment>One: {n} file</extracomment>
        <translation><numerusform>{n} fichier</numerusform><numerusform>{n} fichiers</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/packets.py"/>
        <source>{n} findings are about no plot of {layer}; they were left out.</source>
        <comment>number</comment>
        <extracomment>One: {n} finding is about no plot of {layer}; it was left out.</extracomment>
        <translation><numerusform>{n} constat ne porte sur aucune parcelle de {layer} ; il a été laissé de côté.</numerusform><numerusform>{n} constats ne portent sur aucune parcelle de {layer} ; ils ont été laissés de côté.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/pages.py"/>
        <source>{n} findings.</source>
        <comment>number</comment>
        <extracomment>One: {n} finding.</extracomment>
        <translation><numerusform>{n} constat.</numerusform><numerusform>{n} constats.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} flagged plots have no decision.</source>
        <comment>number</comment>
        <extracomment>One: {n} flagged plot has no decision.</extracomment>
        <translation><numerusform>{n} parcelle signalée n'a pas de décision.</numerusform><numerusform>{n} parcelles signalées n'ont pas de décision.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} flagged plots were accepted in the review.</source>
        <comment>number</comment>
        <extracomment>One: {n} flagged plot was accepted in the review.</extracomment>
        <translation><numerusform>{n} parcelle signalée a été acceptée dans la revue.</numerusform><numerusform>{n} parcelles signalées ont été acceptées dans la revue.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/deliveries.py"/>
        <source>{n} ids stand more than once in {delivery} ({ids})</source>
        <comment>number</comment>
        <extracomment>One: {n} id stands more than once in {delivery} ({ids})</extracomment>
        <translation><numerusform>{n} identifiant figure plusieurs fois dans {delivery} ({ids})</numerusform><numerusform>{n} identifiants figurent plusieurs fois dans {delivery} ({ids})</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>{n} images</source>
        <comment>number</comment>
        <extracomment>One: {n} image</extracomment>
        <translation><numerusform>{n} image</numerusform><numerusform>{n} images</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>{n} images and mosaics</source>
        <comment>number</comment>
        <extracomment>One: {n} image or mosaic</extracomment>
        <translation><numerusform>{n} image ou mosaïque</numerusform><numerusform>{n} images et mosaïques</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>{n} images of your own</source>
        <comment>number</comment>
        <extracomment>One: {n} image of your own</extracomment>
        <translation><numerusform>{n} image à vous</numerusform><numerusform>{n} images à vous</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/eudr.py"/>
        <source>{n} more plots have errors.</source>
        <comment>number</comment>
        <extracomment>One: {n} more plot has errors.</extracomment>
        <translation><numerusform>{n} autre parcelle a des erreurs.</numerusform><numerusform>{n} autres parcelles ont des erreurs.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/fitness.py"/>
        <source>{n} more plots stay home for such reasons.</source>
        <comment>number</comment>
        <extracomment>One: {n} more plot stays home for such reasons.</extracomment>
        <translation><numerusform>{n} autre parcelle n'est pas envoyée pour de telles raisons.</numerusform><numerusform>{n} autres parcelles ne sont pas envoyées pour de telles raisons.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/fitness.py"/>
        <location filename="../processing/eudr.py"/>
        <source>{n} of {count} plots of {layer} have errors: {rules}.</source>
        <comment>number</comment>
        <extracomment>One: {n} of {count} plots of {layer} has errors: {rules}.</extracomment>
        <translation><numerusform>{n} parcelle sur {count} de {layer} a des erreurs : {rules}.</numerusform><numerusform>{n} parcelles sur {count} de {layer} ont des erreurs : {rules}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/areas.py"/>
        <source>{n} of {count} polygons of {layer} have errors: {rules}.</source>
        <comment>number</comment>
        <extracomment>One: {n} of {count} polygons of {layer} has errors: {rules}.</extracomment>
        <translation><numerusform>{n} polygone sur {count} de {layer} a des erreurs : {rules}.</numerusform><numerusform>{n} polygones sur {count} de {layer} ont des erreurs : {rules}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/following.py"/>
        <source>{n} of {wanted} runs are started; run it again to start the others</source>
        <comment>number</comment>
        <extracomment>One: {n} of {wanted} runs is started; run it again to start the others</extracomment>
        <translation><numerusform>{n} exécution sur {wanted} est lancée ; relancez pour lancer les autres</numerusform><numerusform>{n} exécutions sur {wanted} sont lancées ; relancez pour lancer les autres</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/packets.py"/>
        <source>{n} packets were written to {folder}.</source>
        <comment>number</comment>
        <extracomment>One: {n} packet was written to {folder}.</extracomment>
        <translation><numerusform>{n} envoi a été écrit dans {folder}.</numerusform><numerusform>{n} envois ont été écrits dans {folder}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/atlas.py"/>
        <source>{n} pages were written to {file}.</source>
        <comment>number</comment>
        <extracomment>One: {n} page was written to {file}.</extracomment>
        <translation><numerusform>{n} page a été écrite dans {file}.</numerusform><numerusform>{n} pages ont été écrites dans {file}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <location filename="../processing/eudr.py"/>
        <location filename="../processing/packs.py"/>
        <source>{n} plots</source>
        <comment>number</comment>
        <extracomment>One: {n} plot</extracomment>
        <translation><numerusform>{n} parcelle</numerusform><numerusform>{n} parcelles</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots are there twice: their ground would be declared again.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot is there twice: its ground would be declared again.</extracomment>
        <translation><numerusform>{n} parcelle est là deux fois : son terrain serait déclaré de nouveau.</numerusform><numerusform>{n} parcelles sont là deux fois : leur terrain serait déclaré de nouveau.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/collection.py"/>
        <source>{n} plots came back in several parts, which are put together again.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot came back in several parts, which are put together again.</extracomment>
        <translation><numerusform>{n} parcelle est revenue en plusieurs parties, qui sont réunies.</numerusform><numerusform>{n} parcelles sont revenues en plusieurs parties, qui sont réunies.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/drawing.py"/>
        <source>{n} plots have no place to draw.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot has no place to draw.</extracomment>
        <translation><numerusform>{n} parcelle n'a pas de place où la dessiner.</numerusform><numerusform>{n} parcelles n'ont pas de place où les dessiner.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots have no result on this computer.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot has no result on this computer.</extracomment>
        <translation><numerusform>{n} parcelle n'a pas de résultat sur cet ordinateur.</numerusform><numerusform>{n} parcelles n'ont pas de résultat sur cet ordinateur.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/collection.py"/>
        <source>{n} plots have results of several periods: a row for each of them.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot has results of several periods: a row for each of them.</extracomment>
        <translation><numerusform>{n} parcelle a des résultats de plusieurs périodes : une ligne pour chacune.</numerusform><numerusform>{n} parcelles ont des résultats de plusieurs périodes : une ligne pour chacune.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/drawing.py"/>
        <source>{n} plots lie far from the others, outside this picture.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot lies far from the others, outside this picture.</extracomment>
        <translation><numerusform>{n} parcelle est loin des autres, hors de cette image.</numerusform><numerusform>{n} parcelles sont loin des autres, hors de cette image.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/words.py"/>
        <source>{n} plots of the layer to compare with have no ground on the globe, so no claim on them was looked for; check that layer by itself, it tells why.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot of the layer to compare with has no ground on the globe, so no claim on it was looked for; check that layer by itself, it tells why.</extracomment>
        <translation><numerusform>{n} parcelle de la couche de comparaison n'a pas d'emprise sur le globe, aucune revendication n'y a donc été cherchée ; vérifiez cette couche seule, la vérification dit pourquoi.</numerusform><numerusform>{n} parcelles de la couche de comparaison n'ont pas d'emprise sur le globe, aucune revendication n'y a donc été cherchée ; vérifiez cette couche seule, la vérification dit pourquoi.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/deliveries.py"/>
        <source>{n} plots of {delivery} have no id (features {features})</source>
        <comment>number</comment>
        <extracomment>One: {n} plot of {delivery} has no id (feature {features})</extracomment>
        <translation><numerusform>{n} parcelle n'a pas d'identifiant dans {delivery} (entité {features})</numerusform><numerusform>{n} parcelles n'ont pas d'identifiant dans {delivery} (entités {features})</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/eudr.py"/>
        <source>{n} plots of {layer} cannot be written: {named} Nothing was written. Choose to leave them out.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot of {layer} cannot be written: {named} Nothing was written. Choose to leave it out.</extracomment>
        <translation><numerusform>{n} parcelle de {layer} ne peut pas être écrite : {named} Rien n'a été écrit. Choisissez de la laisser de côté.</numerusform><numerusform>{n} parcelles de {layer} ne peuvent pas être écrites : {named} Rien n'a été écrit. Choisissez de les laisser de côté.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/ledger.py"/>
        <source>{n} plots stay home, as they are under way in {jobs}.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot stays home, as it is under way in {jobs}.</extracomment>
        <translation><numerusform>{n} parcelle n'est pas envoyée, car elle est en cours dans {jobs}.</numerusform><numerusform>{n} parcelles ne sont pas envoyées, car elles sont en cours dans {jobs}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots were declared before, in the statement {reference} of {day}.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot was declared before, in the statement {reference} of {day}.</extracomment>
        <translation><numerusform>{n} parcelle a déjà été déclarée, dans la déclaration {reference} du {day}.</numerusform><numerusform>{n} parcelles ont déjà été déclarées, dans la déclaration {reference} du {day}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/eudr.py"/>
        <source>{n} plots were left out.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot was left out.</extracomment>
        <translation><numerusform>{n} parcelle a été laissée de côté.</numerusform><numerusform>{n} parcelles ont été laissées de côté.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots were put off in the review.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot was put off in the review.</extracomment>
        <translation><numerusform>{n} parcelle a été remise à plus tard dans la revue.</numerusform><numerusform>{n} parcelles ont été remises à plus tard dans la revue.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots were rejected in the review and would be declared all the same.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot was rejected in the review and would be declared all the same.</extracomment>
        <translation><numerusform>{n} parcelle a été rejetée dans la revue et serait déclarée quand même.</numerusform><numerusform>{n} parcelles ont été rejetées dans la revue et seraient déclarées quand même.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots with deforestation found.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot with deforestation found.</extracomment>
        <translation><numerusform>{n} parcelle avec déforestation constatée.</numerusform><numerusform>{n} parcelles avec déforestation constatée.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/drawing.py"/>
        <source>{n} plots, {faulty} with errors</source>
        <comment>number</comment>
        <extracomment>One: {n} plot, {faulty} with errors</extracomment>
        <translation><numerusform>{n} parcelle, {faulty} avec des erreurs</numerusform><numerusform>{n} parcelles, {faulty} avec des erreurs</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/pages.py"/>
        <source>{n} plots, {flagged} of them flagged, {unassessed} not assessed.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot, {flagged} of them flagged, {unassessed} not assessed.</extracomment>
        <translation><numerusform>{n} parcelle, dont {flagged} signalées, {unassessed} non évaluées.</numerusform><numerusform>{n} parcelles, dont {flagged} signalées, {unassessed} non évaluées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/check.py"/>
        <source>{n} plots: {fit} fit to send, {bad} with errors.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot: {fit} fit to send, {bad} with errors.</extracomment>
        <translation><numerusform>{n} parcelle : {fit} prêtes à l'envoi, {bad} avec des erreurs.</numerusform><numerusform>{n} parcelles : {fit} prêtes à l'envoi, {bad} avec des erreurs.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/deliveries.py"/>
        <source>{n} plots: {new} new, {changed} changed, {unchanged} unchanged; {gone}</source>
        <comment>number</comment>
        <extracomment>One: {n} plot: {new} new, {changed} changed, {unchanged} unchanged; {gone}</extracomment>
        <translation><numerusform>{n} parcelle : {new} nouvelles, {changed} modifiées, {unchanged} inchangées ; {gone}</numerusform><numerusform>{n} parcelles : {new} nouvelles, {changed} modifiées, {unchanged} inchangées ; {gone}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/eudr.py"/>
        <source>{n} producers</source>
        <comment>number</comment>
        <extracomment>One: {n} producer</extracomment>
        <translation><numerusform>{n} producteur</numerusform><numerusform>{n} producteurs</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/paging.py"/>
        <source>{n} results</source>
        <comment>number</comment>
        <extracomment>One: {n} result</extracomment>
        <translation><numerusform>{n} résultat</numerusform><numerusform>{n} résultats</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/collection.py"/>
        <source>{n} results fit no plot; they are kept in {where}.</source>
        <comment>number</comment>
        <extracomment>One: {n} result fits no plot; it is kept in {where}.</extracomment>
        <translation><numerusform>{n} résultat ne correspond à aucune parcelle ; il est gardé dans {where}.</numerusform><numerusform>{n} résultats ne correspondent à aucune parcelle ; ils sont gardés dans {where}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/collection.py"/>
        <source>{n} results found their plots: {ways}.</source>
        <comment>number</comment>
        <extracomment>One: {n} result found its plot: {ways}.</extracomment>
        <translation><numerusform>{n} résultat a retrouvé sa parcelle : {ways}.</numerusform><numerusform>{n} résultats ont retrouvé leurs parcelles : {ways}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>{n} runs</source>
        <comment>number</comment>
        <extracomment>One: {n} run</extracomment>
        <translation><numerusform>{n} exécution</numerusform><numerusform>{n} exécutions</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/epoch/sampling.py"/>
        <source>{n} samples</source>
        <comment>number</comment>
        <extracomment>One: {n} sample</extracomment>
        <translation><numerusform>{n} échantillon</numerusform><numerusform>{n} échantillons</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>{n} search results of {provider}</source>
        <comment>number</comment>
        <extracomment>One: {n} search result of {provider}</extracomment>
        <translation><numerusform>{n} résultat de recherche de {provider}</numerusform><numerusform>{n} résultats de recherche de {provider}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/epoch/sampling.py"/>
        <source>{n} strata</source>
        <comment>number</comment>
        <extracomment>One: {n} stratum</extracomment>
        <translation><numerusform>{n} strate</numerusform><numerusform>{n} strates</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>{n} times</source>
        <comment>number</comment>
        <extracomment>One: once</extracomment>
        <translation><numerusform>une fois</numerusform><numerusform>{n} fois</numerusform></translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>{opened}: vector tiles at {layer}</source>
        <translation>{opened} : tuiles vectorielles à {layer}</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>{output} cannot be written: {file} is no database that opens for writing. Nothing was sent.</source>
        <translation>« {output} » ne peut pas être écrit : {file} n'est pas une base de données qui s'ouvre en écriture. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>{output} cannot be written: {why}. Nothing was sent.</source>
        <translation>« {output} » ne peut pas être écrit : {why}. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../bridge/settings.py"/>
        <source>{poll_scale} must be a number from 0 up, not '{text}'. Nothing was sent.</source>
        <translation>{poll_scale} doit être un nombre à partir de 0, non « {text} ». Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../checks/repair.py"/>
        <source>{profile} do not take this type of geometry.</source>
        <translation>« {profile} » ne prend pas ce type de géométrie.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>{reference} or {uuid}</source>
        <translation>{reference} ou {uuid}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/queries.py"/>
        <source>{results} does not know the option {unknown}; it knows {options}. Nothing was sent.</source>
        <translation>{results} ne connaît pas l'option {unknown} ; il connaît {options}. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>{rows_count} decisions were added to {file}, which has {whole} now.</source>
        <translation>{rows_count} décisions ont été ajoutées à {file}, qui en a {whole} maintenant.</translation>
    </message>
    <message>
        <location filename="../bridge/checking.py"/>
        <source>{rule}: {count} (plot {plots} and {more} more)</source>
        <translation>{rule} : {count} (parcelle {plots} et {more} de plus)</translation>
    </message>
    <message>
        <location filename="../bridge/checking.py"/>
        <source>{rule}: {count} (plot {plots})</source>
        <translation>{rule} : {count} (parcelle {plots})</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>{runs_count} of {runs_count_2} runs ended</source>
        <translation>{runs_count} exécutions finies sur {runs_count_2}</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} answered ({status}) with nothing where data is due. {later}</source>
        <translation>{service} a répondu ({status}) par rien là où des données sont attendues. {later}</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} answered ({status}) with {what} instead of data{words}. {later}</source>
        <translation>{service} a répondu ({status}) par {what} au lieu de données{words}. {later}</translation>
    </message>
    <message>
        <location filename="../providers/wire.py"/>
        <source>{service} answered with more than {most} MB where a short answer is due.</source>
        <translation>{service} a répondu par plus de {most} Mo là où une courte réponse est attendue.</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>{service} answered with nothing where {what} should be.</source>
        <translation>Dans la réponse de {service}, rien là où devrait être : {what}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/placing.py"/>
        <source>{service} answered with something that is no picture{said}. Try again later.</source>
        <translation>{service} a répondu par quelque chose qui n'est pas une image{said}. Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} answered with the unexpected status {status}{words}</source>
        <translation>{service} a répondu par le statut inattendu {status}{words}</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>{service} answered without {what}: {words}.</source>
        <translation>Dans la réponse de {service} il manque : {what}. Elle dit : {words}.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} asks for payment or credits (402){words}</source>
        <translation>{service} demande un paiement ou des crédits (402){words}</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>{service} cannot be reached at {host}. Look at your network.</source>
        <translation>{service} est injoignable à {host}. Voyez votre réseau.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{service} could not be asked about it</source>
        <translation>{service} n'a pas pu être interrogé à ce sujet</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} did not accept the request ({status}){words}</source>
        <translation>{service} n'a pas accepté la requête ({status}){words}</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} did not accept the sign-in (401){words}</source>
        <translation>{service} n'a pas accepté l'authentification (401){words}</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>{service} did not answer within {waited} seconds. Try again later.</source>
        <translation>{service} n'a pas répondu en {waited} secondes. Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/filing.py"/>
        <source>{service} did not say whether the statement {own_reference} was filed; it answered: {told}.</source>
        <translation>{service} n'a pas dit si la déclaration {own_reference} a été déposée ; réponse : {told}.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} does not allow this (403){words}</source>
        <translation>{service} ne permet pas cela (403){words}</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} does not know {path} (404){words}</source>
        <translation>{service} ne connaît pas {path} (404){words}</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} failed on its own side ({status}){words}</source>
        <translation>{service} a échoué de son côté ({status}){words}</translation>
    </message>
    <message>
        <location filename="../providers/states.py"/>
        <source>{service} gives the state '{state}', which is not known here; the work counts as unfinished. Its answer: {raw}</source>
        <translation>{service} donne l'état « {state} », qui n'est pas connu ici ; le travail compte comme inachevé. Sa réponse : {raw}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling.py"/>
        <source>{service} has no sampling design of {name} yet: its strata and samples are empty. Ask for one first ('Design samples'), or look again in some minutes.</source>
        <translation>{service} n'a pas encore de plan d'échantillonnage de {name} : ses strates et échantillons sont vides. Demandez-en d'abord un (« Concevoir un échantillonnage »), ou regardez de nouveau dans quelques minutes.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>{service} has nothing at {endpoint} for this collection ({status}){said}. Its results may not be ready yet; look at its progress and at its id.</source>
        <translation>{service} n'a rien à {endpoint} pour cette collection ({status}){said}. Ses résultats ne sont peut-être pas encore prêts ; voyez sa progression et son identifiant.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>{service} no longer has the job {job}: it was deleted there, or its id is another account's ({error}). Nothing was sent. To send it again, {anew}.</source>
        <translation>{service} n'a plus la tâche {job} : elle y a été supprimée, ou son identifiant est celui d'un autre compte ({error}). Rien n'a été envoyé. Pour la renvoyer, {anew}.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>{service} no longer has the results of the job {job}: it was deleted there, or its id is another account's ({error}). Nothing was sent. To send it again, {anew}.</source>
        <translation>{service} n'a plus les résultats de la tâche {job} : ils y ont été supprimés, ou son identifiant est celui d'un autre compte ({error}). Rien n'a été envoyé. Pour la renvoyer, {anew}.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} no longer has {path} (410){words}</source>
        <translation>{service} n'a plus {path} (410){words}</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} ran out of time on its own side (504){words}</source>
        <translation>{service} a manqué de temps de son côté (504){words}</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>{service} refused the connection: nothing answers at {host}. Look at the connection's URL.</source>
        <translation>{service} a refusé la connexion : rien ne répond à {host}. Voyez l'URL de la connexion.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/filing.py"/>
        <source>{service} refused the statement {own_reference}: {words}. {then}</source>
        <translation>{service} a refusé la déclaration {own_reference} : {words}. {then}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>{service} replaced the country {override} by {override_2}: {override_3}</source>
        <translation>{service} a remplacé le pays {override} par {override_2} : {override_3}</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>{service} sends the request from one address to the next without end.</source>
        <translation>{service} renvoie la requête d'une adresse à l'autre sans fin.</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>{service} sends the request on to another address ({status}), which is not followed. Look at the connection's URL. Nothing was started.</source>
        <translation>{service} renvoie la requête vers une autre adresse ({status}), qui n'est pas suivie. Voyez l'URL de la connexion. Rien n'a été lancé.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{service} shows no trace of it</source>
        <translation>{service} n'en montre pas trace</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{service} shows no trace of it yet</source>
        <translation>{service} n'en montre pas encore trace</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>{service} still has {what}.</source>
        <translation>{service} a encore : {what}.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} wants fewer requests (429){words}</source>
        <translation>{service} veut moins de requêtes (429){words}</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>{service}, connection '{connection}'</source>
        <translation>{service}, connexion « {connection} »</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>{settled} of {states_count} images ready</source>
        <translation>{settled} images prêtes sur {states_count}</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>{size}; {left}. The service does not tell its price.</source>
        <translation>{size} ; {left}. Le service ne donne pas son prix.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/operations.py"/>
        <source>{skipped} was left out of the package: {reason}</source>
        <translation>{skipped} a été écarté du dossier : {reason}</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <source>{skipped} was skipped: {reason}</source>
        <translation>{skipped} a été écarté : {reason}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/wording.py"/>
        <source>{square_metres} ha</source>
        <translation>{square_metres} ha</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>{statements_count} files are needed, and {statement} is there already and is no EU file. Choose another name or folder.</source>
        <translation>Il faut {statements_count} fichiers, et {statement} existe déjà et n'est pas un fichier pour l'UE. Choisissez un autre nom ou dossier.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>{step} is not done</source>
        <translation>« {step} » n'est pas fait</translation>
    </message>
    <message>
        <location filename="../providers/epoch/queries.py"/>
        <source>{taken} is an option of {results} and cannot be a filter. Nothing was sent.</source>
        <translation>{taken} est une option de {results} et ne peut pas être un filtre. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{target} cannot be written</source>
        <translation>{target} ne peut pas être écrit</translation>
    </message>
    <message>
        <location filename="../bridge/rasters.py"/>
        <source>{target} cannot be written: this GDAL writes no raster of that ending. Choose .tif.</source>
        <translation>{target} ne peut pas être écrit : ce GDAL n'écrit pas de raster de cette extension. Choisissez .tif.</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>{target} changes while it is fetched. Try again later.</source>
        <translation>{target} change pendant sa récupération. Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>{target} did not come: the store answered {status} without a file.</source>
        <translation>{target} n'est pas venu : le stockage a répondu {status} sans fichier.</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>{text} cannot be an id of the service.</source>
        <translation>{text} ne peut pas être un identifiant du service.</translation>
    </message>
    <message>
        <location filename="../bridge/plots_copy.py"/>
        <source>{there} of {count} plots are in it, so the disk may be full</source>
        <translation>{there} parcelles sur {count} y sont, le disque est donc peut-être plein</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>{times} in {n} plots</source>
        <comment>number</comment>
        <extracomment>One: {times} in {n} plot</extracomment>
        <translation><numerusform>{times} dans {n} parcelle</numerusform><numerusform>{times} dans {n} parcelles</numerusform></translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>{time} · GeoRelay {version} · CRS: {crs}</source>
        <translation>{time} · GeoRelay {version} · SCR : {crs}</translation>
    </message>
    <message>
        <location filename="../bridge/declarations.py"/>
        <source>{time}: declared in the statement {told}, job {job}</source>
        <translation>{time} : déclarée dans la déclaration {told}, tâche {job}</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>{time}: job {job} ({operation}) made for the connection '{connection}' of {service}</source>
        <translation>{time} : tâche {job} ({operation}) faite pour la connexion « {connection} » de {service}</translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>{title} does not hold what was checked in {layer} (checked: {checked}, written: {count}). The layer was changed meanwhile, or its file gives its features other ids each time. Do not use what was written: save the layer as a GeoPackage and check that.</source>
        <translation>{title} ne contient pas ce qui a été contrôlé dans {layer} (contrôlé : {checked}, écrit : {count}). La couche a été modifiée entre-temps, ou son fichier donne chaque fois d’autres identifiants à ses entités. N’utilisez pas ce qui a été écrit : enregistrez la couche en GeoPackage et contrôlez celui-ci.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{title} has done '{called}' of {job} ({ids}), but it could not be noted: {cause} Keep these ids. Nothing is sent again: the next run looks for it.</source>
        <translation>{title} a fait « {called} » de {job} ({ids}), mais cela n'a pas pu être noté : {cause} Gardez ces identifiants. Rien n'est renvoyé : la prochaine exécution le cherche.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{title} lists no '{called}' of {job}: it did not arrive.</source>
        <translation>{title} ne liste pas « {called} » de {job} : ce n'est pas arrivé.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>{title}: no layer was given. Nothing was sent.</source>
        <translation>{title} : aucune couche n'a été donnée. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: nothing was given. Nothing was sent or written.</source>
        <translation>{title} : rien n'a été donné. Rien n'a été envoyé ni écrit.</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>{title}: this is not well-formed JSON ({why}). Nothing was sent.</source>
        <translation>{title} : ce n'est pas du JSON bien formé ({why}). Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>{title}: {file} cannot be read ({why}). Nothing was sent.</source>
        <translation>{title} : {file} ne peut pas être lu ({why}). Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>{title}: {file} is no text in UTF-8. Nothing was sent.</source>
        <translation>{title} : {file} n'est pas un texte en UTF-8. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>{title}: {file} is not a raster that can be read. Nothing was sent.</source>
        <translation>{title} : {file} n'est pas un raster lisible. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>{title}: {file} is not there. Nothing was sent.</source>
        <translation>{title} : {file} n'est pas là. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {layer} has no column '{column}'. Is '{likely}' meant? Nothing was sent or written.</source>
        <translation>{title} : {layer} n'a pas de colonne « {column} ». S'agit-il de « {likely} » ? Rien n'a été envoyé ni écrit.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {layer} has no column '{column}'. Nothing was sent or written.</source>
        <translation>{title} : {layer} n'a pas de colonne « {column} ». Rien n'a été envoyé ni écrit.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {layer} has no column '{column}'. There are {columns}. Nothing was sent or written.</source>
        <translation>{title} : {layer} n'a pas de colonne « {column} ». Il y a {columns}. Rien n'a été envoyé ni écrit.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {value} cannot be opened. Nothing was sent or written.</source>
        <translation>{title} : {value} ne peut pas être ouvert. Rien n'a été envoyé ni écrit.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {value} does not fit. Nothing was sent or written.</source>
        <translation>{title} : {value} ne convient pas. Rien n'a été envoyé ni écrit.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {value} does not fit: {why}. Nothing was sent or written.</source>
        <translation>{title} : {value} ne convient pas : {why}. Rien n'a été envoyé ni écrit.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {why} Nothing was sent or written.</source>
        <translation>{title} : {why} Rien n'a été envoyé ni écrit.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>{undone}, the others go on: {error}</source>
        <translation>{undone}, les autres continuent : {error}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>{use} needs the Python library {library}, which is here but broken: {cause}. To mend it, {cure}; restart QGIS then.</source>
        <translation>{use} nécessite la bibliothèque Python {library}, qui est là mais abîmée : {cause}. Pour y remédier, {cure} ; redémarrez ensuite QGIS.</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>{use} needs the Python library {library}, which this QGIS lacks. To get it, {way}; restart QGIS then.</source>
        <translation>{use} nécessite la bibliothèque Python {library}, que ce QGIS n'a pas. Pour l'obtenir, {way} ; redémarrez ensuite QGIS.</translation>
    </message>
    <message>
        <location filename="../processing/sinks.py"/>
        <source>{value} could not be made in {place}: {why} Nothing was written. See whether the database answers and lets you make tables, then run it again.</source>
        <translation>{value} n'a pas pu être créé dans {place} : {why} Rien n'a été écrit. Vérifiez que la base de données répond et vous laisse créer des tables, puis relancez.</translation>
    </message>
    <message>
        <location filename="../processing/sinks.py"/>
        <source>{value}: this format cannot hold all names of columns, so {told}.</source>
        <translation>{value} : ce format ne peut contenir tous les noms de colonnes ; ainsi {told}.</translation>
    </message>
    <message>
        <location filename="../processing/sinks.py"/>
        <source>{value}: this format does not keep {lost}. A GeoPackage does.</source>
        <translation>{value} : ce format ne conserve pas {lost}. Un GeoPackage le fait.</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/sinks.py"/>
        <source>{value}: {n} values of {columns} do not fit into this format: they were cut, rounded or, where they were empty, put as 0. A GeoPackage holds them.</source>
        <comment>number</comment>
        <extracomment>One: {value}: {n} value of {columns} does not fit into this format: it was cut, rounded or, where it was empty, put as 0. A GeoPackage holds it.</extracomment>
        <translation><numerusform>{value} : {n} valeur de {columns} ne tient pas dans ce format : elle a été tronquée, arrondie ou, si elle était vide, remplacée par 0. Un GeoPackage la conserve.</numerusform><numerusform>{value} : {n} valeurs de {columns} ne tiennent pas dans ce format : elles ont été tronquées, arrondies ou, si elles étaient vides, remplacées par 0. Un GeoPackage les conserve.</numerusform></translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>{way}, or run: {command}</source>
        <translation>{way}, ou lancez : {command}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>{what} answered with a web page instead of results: {words_of}. Try again later.</source>
        <translation>{what} a répondu par une page web au lieu de résultats : {words_of}. Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>{what} answered with something else than results: {words}</source>
        <translation>{what} a répondu par autre chose que des résultats : {words}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>{what} answered with something that is not JSON: {said}</source>
        <translation>{what} a répondu par quelque chose qui n'est pas du JSON : {said}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>{what} could not be read, so {lost}: {error}</source>
        <translation>{what} : lecture impossible, donc {lost} : {error}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>{what} has no rows for this: either the results are not ready yet, or nothing matches. Look at the job's progress, and fetch again once it is done.</source>
        <translation>{what} n'a pas de lignes pour cela : soit les résultats ne sont pas encore prêts, soit rien ne correspond. Voyez la progression de la tâche, et récupérez de nouveau quand elle est finie.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>{what} is not well-formed JSON ({fault_of}). Nothing was sent.</source>
        <translation>{what} : ce n'est pas du JSON bien formé ({fault_of}). Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>{what} of {service}, {connection}</source>
        <translation>{what} de {service}, {connection}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>{what}. The models of the account: {names}. Nothing was sent.</source>
        <translation>{what}. Les modèles du compte : {names}. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>{words} found over {hectares} ha.</source>
        <translation>{words} sur {hectares} ha.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{words}, {size} MB in {root}; {skipped} skipped.</source>
        <translation>{words}, {size} Mo dans {root} ; {skipped} écartés.</translation>
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
        <translation>{} Mo</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>{} answers through '{}'.</source>
        <translation>{} répond par « {} ».</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>{} answers, and takes the secret.</source>
        <translation>{} répond, et accepte le secret.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preflight.py"/>
        <source>{} are under way</source>
        <comment>number</comment>
        <extracomment>One: {} is under way</extracomment>
        <translation><numerusform>{} est en cours</numerusform><numerusform>{} sont en cours</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} band</source>
        <translation>{} bande</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} bands</source>
        <translation>{} bandes</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/imagery_rows.py"/>
        <source>{} bands</source>
        <comment>number</comment>
        <extracomment>One: {} band</extracomment>
        <translation><numerusform>{} bande</numerusform><numerusform>{} bandes</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} brought nothing to the map.</source>
        <translation>{} n'a rien apporté à la carte.</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <location filename="../ui/spending.py"/>
        <source>{} credits</source>
        <translation>{} crédits</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/price.py"/>
        <source>{} credits</source>
        <comment>number</comment>
        <extracomment>One: {} credit</extracomment>
        <translation><numerusform>{} crédit</numerusform><numerusform>{} crédits</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} credits/km²</source>
        <translation>{} crédits/km²</translation>
    </message>
    <message>
        <location filename="../ui/words.py"/>
        <source>{} d</source>
        <translation>{} j</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_results.py"/>
        <source>{} errors</source>
        <comment>number</comment>
        <extracomment>One: {} error</extracomment>
        <translation><numerusform>{} erreur</numerusform><numerusform>{} erreurs</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/endings.py"/>
        <source>{} features</source>
        <comment>number</comment>
        <extracomment>One: {} feature</extracomment>
        <translation><numerusform>{} entité</numerusform><numerusform>{} entités</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>{} findings</source>
        <translation>{} constats</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>{} fit to send</source>
        <translation>{} prêtes à l'envoi</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>{} flagged, {} decided, {} left</source>
        <translation>{} signalées, {} décidées, {} restantes</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} for EUDR {}</source>
        <translation>{} pour EUDR {}</translation>
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
        <translation>{} n'a pas de couche à montrer.</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} has not come to its end.</source>
        <translation>{} n'est pas allée au bout.</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} has not come to its end: {}</source>
        <translation>{} n'est pas arrivé à son terme : {}</translation>
    </message>
    <message>
        <location filename="../ui/showing.py"/>
        <source>{} has nothing to show on the map.</source>
        <translation>{} n'a rien à montrer sur la carte.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} image</source>
        <translation>{} image</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} images</source>
        <translation>{} images</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/imagery_rows.py"/>
        <source>{} images</source>
        <comment>number</comment>
        <extracomment>One: {} image</extracomment>
        <translation><numerusform>{} image</numerusform><numerusform>{} images</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/imagery_dock.py"/>
        <source>{} images found.</source>
        <comment>number</comment>
        <extracomment>One: {} image found.</extracomment>
        <translation><numerusform>{} image trouvée.</numerusform><numerusform>{} images trouvées.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>{} in {}</source>
        <translation>{} dans {}</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} is done.</source>
        <translation>{} est terminé.</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} is done. {}</source>
        <translation>{} est terminé. {}</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} is done; its results are on their way to the map.</source>
        <translation>{} est terminé ; ses résultats arrivent sur la carte.</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} is looked for at the service.</source>
        <translation>{} est recherchée auprès du service.</translation>
    </message>
    <message>
        <location filename="../bridge/files.py"/>
        <source>{} is not whole: {} of {} rows could be read again from {}. The disk may be full. What a service has done for it is in the job list and is not paid again: see to the disk and run it again.</source>
        <translation>{} n'est pas complet : {} lignes sur {} ont pu être relues dans {}. Le disque est peut-être plein. Ce qu'un service a fait pour cela est dans la liste des tâches et n'est pas payé de nouveau : voyez le disque et relancez.</translation>
    </message>
    <message>
        <location filename="../ui/showing.py"/>
        <source>{} is on its way to the map.</source>
        <translation>{} est en route vers la carte.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <location filename="../ui/showing.py"/>
        <source>{} is on the map.</source>
        <translation>{} est sur la carte.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preflight.py"/>
        <source>{} keep their results of {}</source>
        <comment>number</comment>
        <extracomment>One: {} keeps its results of {}</extracomment>
        <translation><numerusform>{} garde ses résultats du {}</numerusform><numerusform>{} gardent leurs résultats du {}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/endings.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>{} layers</source>
        <comment>number</comment>
        <extracomment>One: {} layer</extracomment>
        <translation><numerusform>{} couche</numerusform><numerusform>{} couches</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/endings.py"/>
        <source>{} layers on the map</source>
        <comment>number</comment>
        <extracomment>One: {} layer on the map</extracomment>
        <translation><numerusform>{} couche sur la carte</numerusform><numerusform>{} couches sur la carte</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} left out</source>
        <translation>{} laissée de côté</translation>
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
        <translation>{} corrigés</translation>
    </message>
    <message>
        <location filename="../ui/words.py"/>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>{} new image</source>
        <translation>{} nouvelle image</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>{} new images</source>
        <translation>{} nouvelles images</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} not repaired</source>
        <translation>{} non réparée</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/search_list.py"/>
        <source>{} of the images are not usable with this account.</source>
        <comment>number</comment>
        <extracomment>One: {} of the images is not usable with this account.</extracomment>
        <translation><numerusform>{} des images n'est pas utilisable avec ce compte.</numerusform><numerusform>{} des images ne sont pas utilisables avec ce compte.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>{} of {} ({} left)</source>
        <translation>{} sur {} (reste {})</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} of {} plots: {}</source>
        <translation>{} parcelles sur {} : {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preflight.py"/>
        <source>{} parts</source>
        <comment>number</comment>
        <extracomment>One: {} part</extracomment>
        <translation><numerusform>{} partie</numerusform><numerusform>{} parties</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>{} plot</source>
        <translation>{} parcelle</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>{} plots</source>
        <translation>{} parcelles</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_results.py"/>
        <location filename="../ui/eudr_page.py"/>
        <location filename="../ui/preflight.py"/>
        <source>{} plots</source>
        <comment>number</comment>
        <extracomment>One: {} plot</extracomment>
        <translation><numerusform>{} parcelle</numerusform><numerusform>{} parcelles</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/repair_page.py"/>
        <source>{} plots cannot be repaired safely: they go to the rejected plots with the reason.</source>
        <comment>number</comment>
        <extracomment>One: {} plot cannot be repaired safely: it goes to the rejected plots with the reason.</extracomment>
        <translation><numerusform>{} parcelle ne peut pas être réparée sans risque : elle va aux parcelles rejetées, avec la raison.</numerusform><numerusform>{} parcelles ne peuvent pas être réparées sans risque : elles vont aux parcelles rejetées, avec la raison.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preflight.py"/>
        <source>{} plots have errors: choose what to do with them.</source>
        <comment>number</comment>
        <extracomment>One: {} plot has errors: choose what to do with it.</extracomment>
        <translation><numerusform>{} parcelle a des erreurs : choisissez qu'en faire.</numerusform><numerusform>{} parcelles ont des erreurs : choisissez qu'en faire.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_dock.py"/>
        <source>{} plots repaired; the copy is on the map.</source>
        <comment>number</comment>
        <extracomment>One: {} plot repaired; the copy is on the map.</extracomment>
        <translation><numerusform>{} parcelle réparée ; la copie est sur la carte.</numerusform><numerusform>{} parcelles réparées ; la copie est sur la carte.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/services_dock.py"/>
        <source>{} plots stay home.</source>
        <comment>number</comment>
        <extracomment>One: {} plot stays home.</extracomment>
        <translation><numerusform>{} parcelle n'est pas envoyée.</numerusform><numerusform>{} parcelles ne sont pas envoyées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_results.py"/>
        <source>{} plots would stay home.</source>
        <comment>number</comment>
        <extracomment>One: {} plot would stay home.</extracomment>
        <translation><numerusform>{} parcelle ne serait pas envoyée.</numerusform><numerusform>{} parcelles ne seraient pas envoyées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/eudr_page.py"/>
        <source>{} producers</source>
        <comment>number</comment>
        <extracomment>One: {} producer</extracomment>
        <translation><numerusform>{} producteur</numerusform><numerusform>{} producteurs</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} repaired</source>
        <translation>{} réparée</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} repaired {}</source>
        <translation>{} réparée {}</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} repairs</source>
        <translation>{} réparations</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} run</source>
        <translation>{} exécution</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} runs</source>
        <translation>{} exécutions</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>{} runs again at the service; the balance shows whether that cost anything.</source>
        <translation>{} est de nouveau en cours chez le service ; le solde montre si cela a coûté quelque chose.</translation>
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
        <translation><numerusform>{} unité</numerusform><numerusform>{} unités</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_results.py"/>
        <source>{} warnings</source>
        <comment>number</comment>
        <extracomment>One: {} warning</extracomment>
        <translation><numerusform>{} avertissement</numerusform><numerusform>{} avertissements</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>{} · connection {}</source>
        <translation>{} · connexion {}</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>{} · secret at hand</source>
        <translation>{} · secret disponible</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>{} · the account tells no balance</source>
        <translation>{} · le compte ne donne pas son solde</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>{} · the master password will be asked for</source>
        <translation>{} · le mot de passe principal sera demandé</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>{}, not followed</source>
        <translation>{}, non suivie</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>{}...</source>
        <translation>{}...</translation>
    </message>
    <message>
        <location filename="../ui/reasons.py"/>
        <source>{}: nothing is wrong with it by itself. Check the layer for overlaps and doubled plots.</source>
        <translation>{} : rien d'anormal en elle-même. Vérifiez la couche pour les chevauchements et les parcelles en double.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <location filename="../ui/endings.py"/>
        <source>{}: {}</source>
        <translation>{} : {}</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>{}: {} on the map.</source>
        <translation>{} : {} sur la carte.</translation>
    </message>
</context>
</TS>
