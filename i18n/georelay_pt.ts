<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>GeoRelay</name>
    <message>
        <location filename="../ui/options.py"/>
        <source> (default)</source>
        <translation> (padrão)</translation>
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
        <translation> A conta tem {}.</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <location filename="../checks/rules/country_mismatch.py"/>
        <location filename="../processing/suppliers.py"/>
        <source> and </source>
        <translation> e </translation>
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
        <translation>&amp;Chave API</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>&amp;Connection</source>
        <translation>&amp;Conexão</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>&amp;Layer</source>
        <translation>&amp;Camada</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>&amp;Load results automatically when a job ends</source>
        <translation>&amp;Carregar os resultados quando uma tarefa termina</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>&amp;Place of production</source>
        <translation>&amp;Local de produção</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>&amp;Search</source>
        <translation>&amp;Pesquisar</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>&amp;Service</source>
        <translation>&amp;Serviço</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>&amp;What</source>
        <translation>&amp;O quê</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>'Active until', {date}, must lie within the next six months. Nothing was sent.</source>
        <translation>“Ativa até”, {date}, deve cair nos próximos seis meses. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>'Images' is empty: there is nothing to upload. Nothing was sent.</source>
        <translation>“Imagens” está vazio: não há nada para carregar. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>'Name' must not be empty. Nothing was sent.</source>
        <translation>“Nome” não pode estar vazio. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>'usable' is known of own imagery only</source>
        <translation>“usable” só se conhece de imagens próprias</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>'{operation}' makes nothing. Nothing was sent.</source>
        <translation>“{operation}” não cria nada. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>'{text}' cannot be a {what} of BrightEarth On Demand. Nothing was sent; give the id as shown.</source>
        <translation>“{text}” não pode ser um identificador ({what}) da BrightEarth On Demand. Nada foi enviado; indique o identificador como é mostrado.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>'{text}' is no country code of ISO 3166-1: {cure}.</source>
        <translation>“{text}” não é um código de país da ISO 3166-1: {cure}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>'{text}' with a blank before or after it is no country code of ISO 3166-1: {cure}.</source>
        <translation>“{text}”, com um espaço antes ou depois, não é um código de país da ISO 3166-1: {cure}.</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>'{value}' is no coordinate reference system. Write it as 'EPSG:3857'.</source>
        <translation>“{value}” não é um sistema de referência de coordenadas. Escreva-o como 'EPSG:3857'.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>(Nothing on the map.)</source>
        <translation>(Nada no mapa.)</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>(One run per part: not for a single project)</source>
        <translation>(Uma por parte: não para um só projeto)</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>(no id)</source>
        <translation>(sem identificador)</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>**GeoRelay {}**

Plots and imagery are checked in QGIS and sent to {}; results come back as layers.

Licence: GNU General Public License, version 2 or later.</source>
        <translation>**GeoRelay {}**

Talhões e imagens são verificados no QGIS e enviados a {}; os resultados voltam como camadas.

Licença: GNU General Public License, versão 2 ou posterior.</translation>
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
        <translation>/batch_process não tem parâmetro {unknown}. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>0 to 1</source>
        <translation>0 a 1</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>0 to 100, as the service gives it.</source>
        <translation>0 a 100, como o serviço o dá.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>1 if it is active, 0 if the plan allows no more active ones.</source>
        <translation>1 se está ativa, 0 se o plano não permite mais ativas.</translation>
    </message>
    <message>
        <location filename="../ui/linked_maps.py"/>
        <source>31 December 2020</source>
        <translation>31 de dezembro de 2020</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>31 December 2020: {layer}</source>
        <translation>31 de dezembro de 2020: {layer}</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>3D Tiles</source>
        <translation>Tiles 3D</translation>
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
        <translation>&lt;p&gt;&lt;i&gt;geometry&lt;/i&gt;: do talhão; NULL não está apto para envio.&lt;br&gt;&lt;i&gt;profile&lt;/i&gt;: para que serve o talhão: {uses}. O primeiro se omitido.&lt;br&gt;&lt;i&gt;crs&lt;/i&gt;: como 'EPSG:3857'; se omitido, o da camada, ou senão EPSG:4326.&lt;/p&gt;&lt;p&gt;Os outros talhões da camada não são olhados.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../bridge/results.py"/>
        <source>A GeoPackage cannot hold all names of columns: in {file} {told}.</source>
        <translation>Um GeoPackage não comporta todos os nomes de colunas: em {file}, {told}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/samples.py"/>
        <source>A GeoPackage with the layer plots. One that is there is replaced.</source>
        <translation>Um GeoPackage com a camada plots. Se já existir, é substituído.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>A JSON list, or the name of a file that holds one. The empty list takes the service's own models; which others there are is not documented.</source>
        <translation>Uma lista JSON, ou o nome de um arquivo que a contenha. A lista vazia toma os modelos do serviço; quais outros há não está documentado.</translation>
    </message>
    <message>
        <location filename="../bridge/upload_files.py"/>
        <source>A Shapefile takes one type of geometry, and the plots have two. Nothing was sent. Choose GeoJSON.</source>
        <translation>Um Shapefile aceita um tipo de geometria, e os talhões têm dois. Nada foi enviado. Escolha GeoJSON.</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>A column of the layer, or a text that holds for all plots.</source>
        <translation>Uma coluna da camada, ou um texto que vale para todos os talhões.</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>A coordinate is NaN or infinite.</source>
        <translation>Uma coordenada é NaN ou infinita.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>A custom URL as the source needs 'Tile URL'. Nothing was sent.</source>
        <translation>Uma URL própria como origem precisa de “URL dos tiles”. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../checks/eudr_proof.py"/>
        <source>A file of {size} bytes came out; the EU system takes 25 MB.</source>
        <translation>Saiu um arquivo de {size} bytes; o sistema da UE aceita 25 MB.</translation>
    </message>
    <message>
        <location filename="../bridge/pack.py"/>
        <source>A file with results of {job} is gone ({file}). No pack was written. Collect the job again by its id, then make the pack.</source>
        <translation>Um arquivo com resultados de {job} desapareceu ({file}). Nenhum pacote foi escrito. Recolha de novo a tarefa pelo identificador, e depois crie o pacote.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>A folder that gets a small picture of each image, named by its id. Empty: none are brought.</source>
        <translation>Uma pasta que recebe uma pequena figura de cada imagem, nomeada pelo identificador. Vazio: nenhuma é trazida.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>A fraction of one, such as 0.05. Empty: the service's own, 0.05.</source>
        <translation>Uma fração de um, como 0.05. Vazio: a do serviço, 0.05.</translation>
    </message>
    <message>
        <location filename="../checks/rules/gap.py"/>
        <source>A gap narrower than the given width lies between two plots.</source>
        <translation>Um vão mais estreito que a largura dada fica entre dois talhões.</translation>
    </message>
    <message>
        <location filename="../checks/rules/gap.py"/>
        <source>A gap of {width} lies between this plot and {plot}.</source>
        <translation>Um vão de {width} fica entre este talhão e {plot}.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A hole has fewer than 3 different positions at {}</source>
        <translation>Um buraco tem menos de 3 posições diferentes em {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A hole is drawn twice at {}</source>
        <translation>Um buraco está desenhado duas vezes em {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A hole lies inside another hole at {}</source>
        <translation>Um buraco fica dentro de outro buraco em {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_holes.py"/>
        <source>A hole lies inside another hole.</source>
        <translation>Um buraco fica dentro de outro buraco.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A hole lies outside the outline of the plot at {}</source>
        <translation>Um buraco fica fora do contorno do talhão em {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/hole_outside_shell.py"/>
        <source>A hole lies outside the outline that it should be cut from.</source>
        <translation>Um buraco fica fora do contorno do qual devia ser recortado.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A hole shares an edge with another outline of the plot at {}</source>
        <translation>Um buraco partilha uma borda com outro contorno do talhão em {}</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>A layer that shows the land as it is now, such as imagery.</source>
        <translation>Uma camada que mostra o terreno como é agora, como imagens.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>A layer that shows the land at the end of 2020, such as a forest map.</source>
        <translation>Uma camada que mostra o terreno no fim de 2020, como um mapa florestal.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>A layer with results, instead of jobs or beside them.</source>
        <translation>Uma camada com resultados, em vez de tarefas ou ao lado delas.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>A note kept with the collection.</source>
        <translation>Uma nota guardada com a coleção.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A part of the plot lies inside another part at {}</source>
        <translation>Uma parte do talhão fica dentro de outra parte em {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_shells.py"/>
        <source>A part of the plot lies inside another part of it.</source>
        <translation>Uma parte do talhão fica dentro de outra.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>A person has looked at the places: plots off the land, in another country or with latitude and longitude exchanged are then only warned of. The world map lacks small islands.</source>
        <translation>Uma pessoa olhou os lugares: de talhões fora de terra, em outro país ou com latitude e longitude trocadas só se avisa então. No mapa-múndi faltam ilhas pequenas.</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>A plot at sea has wrong coordinates, or the wrong CRS; the map itself may be wrong by some kilometres.</source>
        <translation>Um talhão no mar tem coordenadas erradas, ou o SRC errado; o próprio mapa pode errar em alguns quilômetros.</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>A plot that needs a repair which is left out stays as it is.</source>
        <translation>Um talhão que precisa de um reparo deixado de fora fica como está.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>A plot that was not assessed is not flagged, and is no finding of compliance either.</source>
        <translation>Um talhão não avaliado não é marcado, e tampouco é constatação de conformidade.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>A point for each finding, with the sentence that explains it.</source>
        <translation>Um ponto por achado, com a frase que o explica.</translation>
    </message>
    <message>
        <location filename="../checks/rules/point_needs_polygon.py"/>
        <source>A point whose declared area is above 4 hectares.</source>
        <translation>Um ponto cuja área declarada está acima de 4 hectares.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>A polygon for each overlap, gap and claim, with both plots and the square metres.</source>
        <translation>Um polígono por sobreposição, vão e reivindicação, com ambos os talhões e os metros quadrados.</translation>
    </message>
    <message>
        <location filename="../checks/rules/disconnected_interior.py"/>
        <source>A polygon must be one piece; services refuse it.</source>
        <translation>Um polígono deve ser uma só peça; os serviços recusam-no.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>A position lies outside longitude -180 to 180 or latitude -90 to 90.</source>
        <translation>Uma posição fica fora da longitude -180 a 180 ou da latitude -90 a 90.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>A position of this plot cannot be placed on the globe; look whether the layer's CRS is right.</source>
        <translation>Uma posição deste talhão não pode ser posta no globo; veja se o SRC da camada está certo.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>A preview by its address needs 'Footprint of that preview': a polygon as WKT or GeoJSON in lon/lat. Nothing was sent.</source>
        <translation>Uma prévia pelo endereço precisa de “Área coberta dessa prévia”: um polígono como WKT ou GeoJSON em lon/lat. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>A project has one polygon. What to do when the area has several features or parts. Refuse: say so and send nothing. Dissolve: merge what touches, refuse if parts remain. Convex hull or bounding box: one polygon round them all, which is larger than the parts. One run per part is for 'Extract' (beodextract) only.</source>
        <translation>Um projeto tem um polígono. O que fazer quando a área tem várias feições ou partes. Recusar: dizê-lo e nada enviar. Dissolver: unir o que se toca, recusar se restam partes. Envoltória convexa ou retângulo envolvente: um polígono em volta de todas, maior que as partes. Uma execução por parte é só para “Extrair” (beodextract).</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>A project takes one polygon, so one run per part cannot be had here. Nothing was sent. Choose dissolve, convex hull or bounding box, or use beodextract.</source>
        <translation>Um projeto aceita um polígono, então aqui não é possível uma execução por parte. Nada foi enviado. Escolha dissolver, envoltória convexa ou retângulo envolvente, ou use beodextract.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>A repair is offered: {repair}.</source>
        <translation>Oferece-se um reparo: {repair}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/ring_self_intersection.py"/>
        <source>A ring comes back to a point where it has been before.</source>
        <translation>Um anel volta a um ponto onde já esteve.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>A ring has fewer than 3 different positions, a line fewer than 2.</source>
        <translation>Um anel tem menos de 3 posições diferentes, uma linha menos de 2.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A ring of the plot is drawn twice at {}</source>
        <translation>Um anel do talhão está desenhado duas vezes em {}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>A row for each criterion, or for each member of the answer.</source>
        <translation>Uma linha por critério, ou por membro da resposta.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>A row for each feature that was written: file, number in it, plot, part.</source>
        <translation>Uma linha por feição escrita: arquivo, número nele, talhão, parte.</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>A row for each repaired plot: rules, hectares before and after.</source>
        <translation>Uma linha por talhão reparado: regras, hectares antes e depois.</translation>
    </message>
    <message>
        <location filename="../checks/drawing.py"/>
        <source>A square is the darker, the more plots lie in it; a red dot the larger, the more have errors.</source>
        <translation>Um quadrado é mais escuro quanto mais talhões há nele; um ponto vermelho, maior quanto mais têm erros.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>A statement is about either collections or a file. Nothing was filed. Give one of the two.</source>
        <translation>Uma declaração trata de coleções ou de um arquivo. Nada foi apresentado. Indique um dos dois.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>A statement is made for either collections or facilities. Nothing was sent.</source>
        <translation>Uma declaração é feita para coleções ou para instalações. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>A statement takes at most 25 MB and 1,000 producers, so each file is a statement of its own.</source>
        <translation>Uma declaração aceita no máximo 25 MB e 1.000 produtores, então cada arquivo é uma declaração própria.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>A table with one row per collection.</source>
        <translation>Uma tabela com uma linha por coleção.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>A table with one row per job, the newest first.</source>
        <translation>Uma tabela com uma linha por tarefa, a mais recente primeiro.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>A tile could not be fetched, so the layer may stay empty: {error}</source>
        <translation>Um tile não pôde ser obtido, então a camada pode ficar vazia: {error}</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>A value cannot be written as JSON. Nothing was sent.</source>
        <translation>Um valor não pode ser escrito como JSON. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>About GeoRelay</source>
        <translation>Sobre o GeoRelay</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Above-ground biomass</source>
        <translation>Biomassa acima do solo</translation>
    </message>
    <message>
        <location filename="../evidence/choices.py"/>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Accept (A)</source>
        <translation>Aceitar (A)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Active until</source>
        <translation>Ativa até</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../providers/epoch/fields.py"/>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Add as layer</source>
        <translation>Adicionar como camada</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Add...</source>
        <translation>Adicionar...</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Address of a preview</source>
        <translation>Endereço de uma prévia</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Address of the operator</source>
        <translation>Endereço do operador</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Address of tiles with {z}, {x} and {y}, with {-y} for rows that count from the south, or with {q}.</source>
        <translation>Endereço de tiles com {z}, {x} e {y}, com {-y} para linhas contadas do sul, ou com {q}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Adds a mosaic, or tiles at any address, to the map as an XYZ layer.</source>
        <translation>Acrescenta ao mapa um mosaico, ou tiles em qualquer endereço, como camada XYZ.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Adds a reviewer's decision on every plot of the input (or of its selection) to the table 'decisions'. The input may be plots, results or findings. A decision holds for the ground that it was made on: later checks and results of the same outline tell it, and a plot whose outline changed needs a new one. Rows are added, never changed; the layer is only read.</source>
        <translation>Acrescenta a decisão de um revisor sobre cada talhão da entrada (ou da seleção) à tabela “decisions”. A entrada pode ser talhões, resultados ou achados. Uma decisão vale para o terreno sobre o qual foi tomada: verificações e resultados posteriores do mesmo contorno dizem-na, e um talhão cujo contorno mudou precisa de uma nova. Linhas são acrescentadas, nunca alteradas; a camada só é lida.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Agreement of the sources</source>
        <translation>Concordância das fontes</translation>
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
        <translation>Todas as coleções da conta, a mais recente primeiro.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>All plots</source>
        <translation>Todos os talhões</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>All plots with all columns; columns of one name and type are one.</source>
        <translation>Todos os talhões com todas as colunas; colunas de mesmo nome e tipo são uma.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>All services</source>
        <translation>Todos os serviços</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>All {n} plots may be sent.</source>
        <comment>number</comment>
        <extracomment>One: The plot may be sent.</extracomment>
        <translation><numerusform>O talhão pode ser enviado.</numerusform><numerusform>Todos os {n} talhões podem ser enviados.</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>An area is needed; only own imagery can be processed without one. Nothing was sent.</source>
        <translation>É precisa uma área; só imagens próprias podem ser processadas sem ela. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>An area over the service's limit is cut into several runs under one job, and the results are merged again. Switched off, it is refused with the limit and the figure.</source>
        <translation>Uma área acima do limite do serviço é cortada em várias execuções sob uma tarefa, e os resultados são juntados de novo. Desligado, é recusada com o limite e o número.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>An error keeps a plot from being sent; a warning does not.</source>
        <translation>Um erro impede o envio de um talhão; um aviso não.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>An existing GeoJSON, CSV, zipped Shapefile or GeoParquet file, sent byte for byte after a look at its format and coordinates. Give either this or a layer.</source>
        <translation>Um arquivo GeoJSON, CSV, Shapefile compactado ou GeoParquet existente, enviado byte a byte depois de um olhar ao formato e às coordenadas. Indique isto ou uma camada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>An image's name has at most 255 characters, this one has {name_count}. Nothing was sent.</source>
        <translation>O nome de uma imagem tem no máximo 255 caracteres, este tem {name_count}. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>An object with what else the service asks for, such as products and quantities: texts, numbers, or lists of them.</source>
        <translation>Um objeto com o mais que o serviço pede, como produtos e quantidades: textos, números, ou listas deles.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Analyse plots (batch process)</source>
        <translation>Analisar talhões (processamento em lote)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Analyses</source>
        <translation>Análises</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Analysis</source>
        <translation>Análise</translation>
    </message>
    <message>
        <location filename="../checks/words.py"/>
        <source>And {count} more.</source>
        <translation>E mais {count}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>And {n} more plots; the layer of findings has them all.</source>
        <comment>number</comment>
        <extracomment>One: And {n} more plot; the layer of findings has them all.</extracomment>
        <translation><numerusform>E mais {n} talhão; a camada de achados tem todos.</numerusform><numerusform>E mais {n} talhões; a camada de achados tem todos.</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>Another QGIS is fetching the files in {root}; waiting for it.</source>
        <translation>Outro QGIS está obtendo os arquivos em {root}; aguardando-o.</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>Another QGIS is writing the results of {job}; waiting for it.</source>
        <translation>Outro QGIS está escrevendo os resultados de {job}; aguardando-o.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Another layer: plots that share ground with one of its plots are told.</source>
        <translation>Outra camada: avisa-se dos talhões que partilham terreno com um dos seus.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_geometry.py"/>
        <source>Another plot of the layer covers the same ground, whatever its start vertex and direction.</source>
        <translation>Outro talhão da camada cobre o mesmo terreno, sejam quais forem o primeiro vértice e o sentido.</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <location filename="../ui/job_log.py"/>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Answer (JSON)</source>
        <translation>Resposta (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Anything that should be known later.</source>
        <translation>Qualquer coisa que se deva saber mais tarde.</translation>
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
        <translation>Área (ha)</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Area after</source>
        <translation>Área depois</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Area and filters</source>
        <translation>Área e filtros</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Area before</source>
        <translation>Área antes</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Area of interest</source>
        <translation>Área de interesse</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Area of several parts</source>
        <translation>Área de várias partes</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>Area of the plots</source>
        <translation>Área dos talhões</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Area to buildings</source>
        <translation>Da área aos edifícios</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Areas are measured on the WGS 84 ellipsoid.</source>
        <translation>As áreas são medidas sobre o elipsoide WGS 84.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>Areas in another unit</source>
        <translation>Áreas em outra unidade</translation>
    </message>
    <message>
        <location filename="../providers/epoch/operations.py"/>
        <source>As many rows came as were asked for at most ({count}): there may be more.</source>
        <translation>Vieram tantas linhas quanto o máximo pedido ({count}): pode haver mais.</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Ask for augmented buildings in place of plain ones. What else the service needs for them is not documented.</source>
        <translation>Pedir edifícios aumentados em vez de simples. O que mais o serviço precisa para isso não está documentado.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Ask for isochrones, as the service's example does. Switched off, the service is told nothing about them.</source>
        <translation>Pedir isócronas, como faz o exemplo do serviço. Desligado, nada se diz delas ao serviço.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>Ask for its samples later, before it is sent again.</source>
        <translation>Peça as suas amostras mais tarde, antes de enviá-lo de novo.</translation>
    </message>
    <message>
        <location filename="../checks/rules/low_precision.py"/>
        <source>Ask for the coordinates with six decimals or more.</source>
        <translation>Peça as coordenadas com seis decimais ou mais.</translation>
    </message>
    <message>
        <location filename="../checks/rules/buffered_point.py"/>
        <source>Ask for the real outline, or send the point where 4 ha or less allow it.</source>
        <translation>Peça o contorno real, ou envie o ponto onde 4 ha ou menos o permitam.</translation>
    </message>
    <message>
        <location filename="../evidence/choices.py"/>
        <source>Ask the supplier</source>
        <translation>Perguntar ao fornecedor</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Ask the supplier (S)</source>
        <translation>Perguntar ao fornecedor (S)</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Ask the suppliers</source>
        <translation>Perguntar aos fornecedores</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>Asking failed: {error}</source>
        <translation>A pergunta falhou: {error}</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <location filename="../ui/imagery_offer.py"/>
        <source>Asking the service...</source>
        <translation>Perguntando ao serviço...</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Asking what it costs...</source>
        <translation>Perguntando quanto custa...</translation>
    </message>
    <message>
        <location filename="../bridge/context.py"/>
        <source>Asking {service}</source>
        <translation>A consulta a {service}</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <location filename="../ui/options.py"/>
        <source>Asking {}...</source>
        <translation>Perguntando a {}...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Asks for strata and sample points over staged collections. The service works on them by itself and does not tell when it is done: 'Fetch samples' brings them after some minutes. The same design is not asked for twice, unless 'Run anew' is set.</source>
        <translation>Pede estratos e pontos de amostra sobre coleções depositadas. O serviço trabalha nisso por si e não diz quando acaba: “Obter amostras” traz-os após alguns minutos. O mesmo plano não é pedido duas vezes, salvo com “Executar do zero”.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Asks the service now how it stands</source>
        <translation>Pergunta agora ao serviço como está</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>Asks the service something small that costs and changes nothing; nothing is saved.</source>
        <translation>Pergunta ao serviço algo pequeno que nada custa nem altera; nada é guardado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Asks what a run would cost, after everything was judged as for the run itself. Starts nothing.</source>
        <translation>Pergunta quanto custaria uma execução, depois de julgar tudo como para a própria execução. Nada inicia.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Assets</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>At most so many rows</source>
        <translation>No máximo tantas linhas</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Atlas of plots</source>
        <translation>Atlas de talhões</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Augmented buildings</source>
        <translation>Edifícios aumentados</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <location filename="../ui/repair_page.py"/>
        <location filename="../ui/statement_page.py"/>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Before you send: counting...</source>
        <translation>Antes do envio: contando...</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Before you send: {}</source>
        <translation>Antes do envio: {}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Biodiversity</source>
        <translation>Biodiversidade</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Biodiversity score</source>
        <translation>Índice de biodiversidade</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Bounding box</source>
        <translation>Retângulo envolvente</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Box to search where no polygons are given.</source>
        <translation>Retângulo a pesquisar onde nenhum polígono é dado.</translation>
    </message>
    <message>
        <location filename="../providers/beod/client.py"/>
        <source>BrightEarth On Demand did not accept the e-mail and password of this connection{value}. Nothing was started; check them, or sign in on its web page first.</source>
        <translation>BrightEarth On Demand não aceitou o e-mail e a senha desta conexão{value}. Nada foi iniciado; verifique-os, ou entre primeiro na sua página web.</translation>
    </message>
    <message>
        <location filename="../providers/beod/listing.py"/>
        <source>BrightEarth On Demand lists more than {most_nodes} files; the rest is left.</source>
        <translation>BrightEarth On Demand lista mais de {most_nodes} arquivos; o resto é deixado.</translation>
    </message>
    <message>
        <location filename="../providers/beod/client.py"/>
        <source>BrightEarth On Demand lists scenario {scenario_id} on more than {most_pages} pages.</source>
        <translation>BrightEarth On Demand lista o cenário {scenario_id} em mais de {most_pages} páginas.</translation>
    </message>
    <message>
        <location filename="../providers/beod/client.py"/>
        <source>BrightEarth On Demand lists the files of scenario {scenario_id} in a circle: a page was named twice. The files listed so far are kept; try the download again later.</source>
        <translation>BrightEarth On Demand lista os arquivos do cenário {scenario_id} em círculo: uma página foi nomeada duas vezes. Os arquivos listados até agora são mantidos; tente o download mais tarde.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>BrightEarth On Demand says that {job} has ended well, but lists no file of it. Run it again, or collect the job later: nothing is paid for it.</source>
        <translation>BrightEarth On Demand diz que {job} acabou bem, mas não lista nenhum arquivo seu. Execute de novo, ou recolha a tarefa mais tarde: nada é pago por isso.</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>BrightEarth On Demand says: {words}</source>
        <translation>BrightEarth On Demand diz: {words}</translation>
    </message>
    <message>
        <location filename="../checks/profiles.py"/>
        <source>BrightEarth area</source>
        <translation>Área da BrightEarth</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings an image that Mapflow offers for download.</source>
        <translation>Traz uma imagem que a Mapflow oferece para download.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings one image as its footprint, with all that Mapflow tells of it.</source>
        <translation>Traz uma imagem como a sua área coberta, com tudo o que a Mapflow diz dela.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings one mosaic as its footprint, with all that Mapflow tells of it.</source>
        <translation>Traz um mosaico como a sua área coberta, com tudo o que a Mapflow diz dele.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Brings the EUDR package of one or more processed collections: a GeoJSON file each and a PDF audit trail.</source>
        <translation>Traz o pacote EUDR de uma ou mais coleções processadas: um arquivo GeoJSON de cada e uma trilha de auditoria em PDF.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings the account's mosaics as footprints with their metadata. A mosaic without a footprint has no geometry.</source>
        <translation>Traz os mosaicos da conta como áreas cobertas com os seus metadados. Um mosaico sem área coberta não tem geometria.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Brings the features of a processing that is done, wherever it was started.</source>
        <translation>Traz as feições de um processamento terminado, onde quer que tenha sido iniciado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Brings the footprints of what a planned search has found so far; 'isNew' marks what nobody has seen.</source>
        <translation>Traz as áreas cobertas do que uma pesquisa programada achou até agora; “isNew” marca o que ninguém viu.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings the images of a mosaic as footprints with their metadata.</source>
        <translation>Traz as imagens de um mosaico como áreas cobertas com os seus metadados.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings the preview of an image as a raster in its place on the map. Give the id of an own image, or the address of a search result's preview together with its footprint.</source>
        <translation>Traz a prévia de uma imagem como raster no seu lugar no mapa. Indique o identificador de uma imagem própria, ou o endereço da prévia de um resultado de pesquisa com a sua área coberta.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Brings the results of the chosen job onto the map.</source>
        <translation>Traz ao mapa os resultados da tarefa escolhida.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Brings the rows that the service has for a collection, as they are.</source>
        <translation>Traz as linhas que o serviço tem de uma coleção, como estão.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Brings the strata and sample points of the newest sampling design in which a collection took part. The column 'kind' tells strata and samples apart.</source>
        <translation>Traz os estratos e pontos do plano de amostragem mais recente em que uma coleção participou. A coluna “kind” distingue estratos e amostras.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Brings what the service tells of the criteria of article 10(2), as it tells it. It is about country and region only and no verdict: the supplier's own evidence has to be added.</source>
        <translation>Traz o que o serviço diz dos critérios do artigo 10(2), como o diz. Trata só de país e região e não é um veredito: as provas do fornecedor têm de ser acrescentadas.</translation>
    </message>
    <message>
        <location filename="../providers/beod/results.py"/>
        <source>Buildings</source>
        <translation>Edifícios</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>By hand: {command} in the folder above data/. In QGIS: 'Verify an evidence pack' of GeoRelay.</source>
        <translation>À mão: {command} na pasta acima de data/. No QGIS: “Conferir um pacote de provas” do GeoRelay.</translation>
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
        <translation>SRC dos resultados</translation>
    </message>
    <message>
        <location filename="../bridge/sources.py"/>
        <source>CRS without a code</source>
        <translation>SRC sem código</translation>
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
        <translation>Altura do dossel</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Carbon pool</source>
        <translation>Reservatório de carbono</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Change log</source>
        <translation>Registro de alterações</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Change mosaic</source>
        <translation>Alterar mosaico</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Changed ground</source>
        <translation>Terreno alterado</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Changed plots</source>
        <translation>Talhões alterados</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <source>Changed, missing and added files (JSON list)</source>
        <translation>Arquivos alterados, ausentes e acrescentados (lista JSON)</translation>
    </message>
    <message>
        <location filename="../bridge/snapshot.py"/>
        <source>Changes to the layer {name} were saved while it was being read, so its parts no longer fit together. Nothing was sent or written. Run it again.</source>
        <translation>Alterações na camada {name} foram guardadas enquanto era lida, então as suas partes já não condizem. Nada foi enviado ou escrito. Execute de novo.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../processing/shown/samples.py"/>
        <source>Check and prepare</source>
        <translation>Verificar e preparar</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Check and repair</source>
        <translation>Verificar e reparar</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Check of {}</source>
        <translation>Verificação de {}</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../ui/check_form.py"/>
        <location filename="../ui/desk.py"/>
        <source>Check plots</source>
        <translation>Verificar talhões</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Check the copy</source>
        <translation>Verificar a cópia</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_form.py"/>
        <source>Check {} plots</source>
        <comment>number</comment>
        <extracomment>One: Check {} plot</extracomment>
        <translation><numerusform>Verificar {} talhão</numerusform><numerusform>Verificar {} talhões</numerusform></translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Check, repair, send, load</source>
        <translation>Verificar, reparar, enviar, carregar</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Checked for: {profile}</source>
        <translation>Verificado para: {profile}</translation>
    </message>
    <message>
        <location filename="../checks/shapes.py"/>
        <location filename="../bridge/expressions.py"/>
        <source>Checking plots</source>
        <translation>A verificação de talhões</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Checks a new delivery of plots and compares it with the one before: plots that are new, changed, unchanged and gone. Nothing is sent.</source>
        <translation>Verifica uma nova entrega de talhões e compara-a com a anterior: talhões novos, alterados, inalterados e desaparecidos. Nada é enviado.</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Checks an area of interest, runs Mapflow's model for buildings over it, a repaired copy where it has errors, waits, and loads the buildings. This costs credits: the highest price stops it before anything is paid.</source>
        <translation>Verifica uma área de interesse, aplica-lhe o modelo de edifícios da Mapflow, a uma cópia reparada se tiver erros, espera, e carrega os edifícios. Isto custa créditos: o preço máximo para-o antes de qualquer pagamento.</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Checks plots, repairs in a copy what can be repaired safely, sends the plots that are fit to Epoch, waits, and loads the results joined to the plots. Rejected plots stay at home, with the reason.</source>
        <translation>Verifica talhões, repara em uma cópia o que pode ser reparado com segurança, envia à Epoch os talhões aptos, espera, e carrega os resultados unidos aos talhões. Talhões rejeitados não são enviados, com a razão.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Checks the plots of a layer and sends those that are fit, so that the service validates and registers them. Next: 'Upload staged plots', then 'Run one analysis'.</source>
        <translation>Verifica os talhões de uma camada e envia os aptos, para que o serviço os valide e registre. A seguir: “Carregar talhões depositados”, depois “Executar uma análise”.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Checks the plots of a layer, sends those that are fit, has them analysed and brings the results back, one row per plot of the layer with its own columns. A plot without a figure is 'not assessed', never compliant. The same run again follows the job that exists and pays nothing twice.</source>
        <translation>Verifica os talhões de uma camada, envia os aptos, manda analisá-los e traz os resultados, uma linha por talhão da camada com as suas próprias colunas. Um talhão sem número está “não avaliado”, nunca conforme. A mesma execução segue a tarefa que existe e nada paga duas vezes.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Choose a connection.</source>
        <translation>Escolha uma conexão.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Choose a finding to see it.</source>
        <translation>Escolha um achado para vê-lo.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>Choose a job in the list.</source>
        <translation>Escolha uma tarefa na lista.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Choose a layer of plots to check it.</source>
        <translation>Escolha uma camada de talhões para verificá-la.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Choose a mosaic or an image in the list.</source>
        <translation>Escolha um mosaico ou uma imagem na lista.</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Choose a request to read its answer.</source>
        <translation>Escolher um pedido para ler a sua resposta.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Choose a saved connection; the sandbox needs no settings.</source>
        <translation>Escolha uma conexão guardada; o ambiente de testes não precisa de configuração.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <location filename="../ui/services_dock.py"/>
        <source>Choose a service first.</source>
        <translation>Escolha primeiro um serviço.</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Choose an area: a layer, what the map shows, or draw one.</source>
        <translation>Escolha uma área: uma camada, o que o mapa mostra, ou desenhe uma.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Choose an image in the list or on the map.</source>
        <translation>Escolha uma imagem na lista ou no mapa.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Choose an image: a mosaic is shown as a layer.</source>
        <translation>Escolha uma imagem: um mosaico é mostrado como camada.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Choose one image.</source>
        <translation>Escolha uma só imagem.</translation>
    </message>
    <message>
        <location filename="../ui/listed_input.py"/>
        <source>Choose or type</source>
        <translation>Escolher ou digitar</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>Choose the unit in which the column is.</source>
        <translation>Escolha a unidade da coluna.</translation>
    </message>
    <message>
        <location filename="../checks/rules/buffered_point.py"/>
        <source>Circle round a point</source>
        <translation>Círculo em volta de um ponto</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>Claimed before</source>
        <translation>Já reivindicado</translation>
    </message>
    <message>
        <location filename="../ui/layer_input.py"/>
        <source>Click the corners on the map; a right click closes the area, Esc gives up.</source>
        <translation>Clique nos cantos no mapa; um clique direito fecha a área, Esc desiste.</translation>
    </message>
    <message>
        <location filename="../ui/notice.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../checks/rules/unclosed_ring.py"/>
        <source>Close the ring.</source>
        <translation>Feche o anel.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Cloud cover</source>
        <translation>Cobertura de nuvens</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Clouds</source>
        <translation>Nuvens</translation>
    </message>
    <message>
        <location filename="../checks/rules/low_precision.py"/>
        <source>Coarse coordinates</source>
        <translation>Coordenadas grosseiras</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Collect finished jobs</source>
        <translation>Recolher tarefas terminadas</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Collected</source>
        <translation>Recolhidas</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Collection</source>
        <translation>Coleção</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <location filename="../providers/epoch/fields.py"/>
        <source>Collection id</source>
        <translation>Identificador da coleção</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Collection ids</source>
        <translation>Identificadores de coleção</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <location filename="../processing/declarations.py"/>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Compare deliveries</source>
        <translation>Comparar entregas</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Compare two deliveries</source>
        <translation>Comparar duas entregas</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Compare with plots sent before</source>
        <translation>Comparar com talhões já enviados</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <source>Compares every file of an evidence pack with its checksums (BagIt, RFC 8493) and names what was changed, what is missing and what was added. It verifies any BagIt bag in a zip. The file is only read.</source>
        <translation>Compara cada arquivo de um pacote de provas com as suas somas de verificação (BagIt, RFC 8493) e nomeia o que foi alterado, o que falta e o que foi acrescentado. Confere qualquer saco BagIt em um zip. O arquivo só é lido.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Connect an account</source>
        <translation>Ligar uma conta</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <location filename="../processing/shown/operation.py"/>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>Connection to {}</source>
        <translation>Conexão a {}</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>Connections, folders and downloads: the options of GeoRelay</source>
        <translation>Conexões, pastas e downloads: as opções do GeoRelay</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Connections...</source>
        <translation>Conexões...</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Convex hull</source>
        <translation>Envoltória convexa</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>Coordinate is no number</source>
        <translation>A coordenada não é um número</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Copied: {}</source>
        <translation>Copiado: {}</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Copy the id</source>
        <translation>Copiar o identificador</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Copy the tiles of each raster layer into one GeoTIFF. Switched off, they become one virtual raster, which is made at once and takes no room.</source>
        <translation>Copiar os tiles de cada camada raster para um GeoTIFF. Desligado, tornam-se um raster virtual, que se faz na hora e não ocupa espaço.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/token.py"/>
        <source>Copy the whole token from the API page of your Mapflow account and save it in the connection again. Nothing was sent.</source>
        <translation>Copie o token inteiro da página API da sua conta Mapflow e guarde-o de novo na conexão. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>Correct the country or the coordinates.</source>
        <translation>Corrija o país ou as coordenadas.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_mismatch.py"/>
        <source>Correct the number or the outline.</source>
        <translation>Corrija o número ou o contorno.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>Cost: {}</source>
        <translation>Custo: {}</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Count</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>Counting and checking what would be declared...</source>
        <translation>Contando e verificando o que seria declarado...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Country of the operator</source>
        <translation>País do operador</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Country override (JSON)</source>
        <translation>Substituição de país (JSON)</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Create a project</source>
        <translation>Criar um projeto</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Create mosaic</source>
        <translation>Criar mosaico</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>Credits before the start: {credits}. The service does not tell its price.</source>
        <translation>Créditos antes do início: {credits}. O serviço não informa o seu preço.</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>Credits now: {credits}.</source>
        <translation>Créditos agora: {credits}.</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>Credits now: {credits}; about {used} were used.</source>
        <translation>Créditos agora: {credits}; cerca de {used} foram usados.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Criteria</source>
        <translation>Critérios</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Crop</source>
        <translation>Cultura</translation>
    </message>
    <message>
        <location filename="../checks/rules/antimeridian.py"/>
        <source>Crosses 180 degrees</source>
        <translation>Cruza os 180 graus</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Custom URL</source>
        <translation>URL própria</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Cut an area over the limit into several runs</source>
        <translation>Dividir uma área grande demais</translation>
    </message>
    <message>
        <location filename="../checks/rules/antimeridian.py"/>
        <source>Cut the plot at 180 degrees into two parts.</source>
        <translation>Corte o talhão em duas partes nos 180 graus.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>Cutting an area needs QGIS. Nothing was sent.</source>
        <translation>Cortar uma área precisa do QGIS. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Data provider</source>
        <translation>Provedor de dados</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Data providers</source>
        <translation>Provedores de dados</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Decide on plots</source>
        <translation>Decidir sobre talhões</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>Decision: {decision}</source>
        <translation>Decisão: {decision}</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <location filename="../processing/shown/check.py"/>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../processing/shown/packs.py"/>
        <source>Decisions</source>
        <translation>Decisões</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_mismatch.py"/>
        <source>Declared and measured hectares differ by more than 10 % and by more than 0.1 ha.</source>
        <translation>Hectares declarados e medidos diferem em mais de 10 % e em mais de 0,1 ha.</translation>
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
        <translation>Área declarada</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_mismatch.py"/>
        <source>Declared area differs</source>
        <translation>A área declarada difere</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>Declared area that is none</source>
        <translation>Área declarada que não o é</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Declared hectares</source>
        <translation>Hectares declarados</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Deep-learning models</source>
        <translation>Modelos de aprendizado profundo</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Deforestation</source>
        <translation>Desmatamento</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Deforestation found</source>
        <translation>Desmatamento achado</translation>
    </message>
    <message>
        <location filename="../evidence/flags.py"/>
        <source>Deforestation found: {area} ha.</source>
        <translation>Desmatamento achado: {area} ha.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Deforestation per year</source>
        <translation>Desmatamento por ano</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Deforested after the cut-off date</source>
        <translation>Desmatado após a data de corte</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Delete at the service</source>
        <translation>Excluir no serviço</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Delete image</source>
        <translation>Excluir imagem</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Delete mosaic</source>
        <translation>Excluir mosaico</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Delete planned search</source>
        <translation>Excluir pesquisa programada</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Delete processing</source>
        <translation>Excluir processamento</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Delete the image {} at the service? This cannot be undone.</source>
        <translation>Excluir a imagem {} no serviço? Não pode ser desfeito.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Delete the mosaic {} and all its images at the service? This cannot be undone.</source>
        <translation>Excluir o mosaico {} e todas as suas imagens no serviço? Não pode ser desfeito.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Delete...</source>
        <translation>Excluir...</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Deletes a mosaic and all its images at Mapflow. This cannot be undone.</source>
        <translation>Exclui um mosaico e todas as suas imagens na Mapflow. Não pode ser desfeito.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Deletes a planned search at Mapflow. This cannot be undone.</source>
        <translation>Exclui uma pesquisa programada na Mapflow. Não pode ser desfeito.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Deletes a processing and its results at Mapflow; for one that is running it is the only way to stop it. This cannot be undone.</source>
        <translation>Exclui um processamento e os seus resultados na Mapflow; para um em curso é o único modo de pará-lo. Não pode ser desfeito.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Deletes one image at Mapflow. This cannot be undone.</source>
        <translation>Exclui uma imagem na Mapflow. Não pode ser desfeito.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Deleting cannot be undone. Nothing is sent unless this is switched on.</source>
        <translation>A exclusão não pode ser desfeita. Nada é enviado se isto não estiver ligado.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Design id</source>
        <translation>Identificador do plano</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Design samples</source>
        <translation>Desenhar amostragem</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../ui/endings.py"/>
        <location filename="../ui/panel.py"/>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Dissolve what touches</source>
        <translation>Dissolver o que se toca</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Done</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Done.</source>
        <translation>Feito.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>Doubled vertex</source>
        <translation>Vértice repetido</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Download image</source>
        <translation>Baixar imagem</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Download the results</source>
        <translation>Baixar os resultados</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>Downloading {filename}{size}.</source>
        <translation>Baixando {filename}{size}.</translation>
    </message>
    <message>
        <location filename="../ui/layer_input.py"/>
        <source>Draw</source>
        <translation>Desenhar</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_large_for_file.py"/>
        <source>Draw it with fewer vertices, or divide it.</source>
        <translation>Desenhe-o com menos vértices, ou divida-o.</translation>
    </message>
    <message>
        <location filename="../checks/rules/point_needs_polygon.py"/>
        <source>Draw the outline of the plot.</source>
        <translation>Desenhe o contorno do talhão.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>Draw the plot as a polygon.</source>
        <translation>Desenhe o talhão como polígono.</translation>
    </message>
    <message>
        <location filename="../checks/rules/empty_geometry.py"/>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>Draw the plot, or leave the row out.</source>
        <translation>Desenhe o talhão, ou deixe a linha de fora.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>Draw the ring again, or remove it.</source>
        <translation>Desenhe o anel de novo, ou remova-o.</translation>
    </message>
    <message>
        <location filename="../ui/layer_input.py"/>
        <source>Drawn area</source>
        <translation>Área desenhada</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>E-mail of the operator</source>
        <translation>E-mail do operador</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>EORI, VAT or another number. Sent only where given.</source>
        <translation>EORI, IVA ou outro número. Enviado só se dado.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>EPSG:3857 (Pseudo-Mercator, metres)</source>
        <translation>EPSG:3857 (Pseudo-Mercator, metros)</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>EPSG:4326 (WGS 84, degrees)</source>
        <translation>EPSG:4326 (WGS 84, graus)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>EUDR deforestation</source>
        <translation>Desmatamento EUDR</translation>
    </message>
    <message>
        <location filename="../checks/profiles.py"/>
        <source>EUDR due-diligence statement</source>
        <translation>Diligência devida EUDR</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Each file is a statement of its own.</source>
        <translation>Cada arquivo é uma declaração própria.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Each plot was also judged as it will be written, with {decimals} decimals of a degree.</source>
        <translation>Cada talhão também foi julgado como será escrito, com {decimals} decimais de grau.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Earlier delivery</source>
        <translation>Entrega anterior</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Earth Engine task id</source>
        <translation>Identificador da tarefa Earth Engine</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Edit...</source>
        <translation>Editar...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Emissions</source>
        <translation>Emissões</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Emissions of land-use change</source>
        <translation>Emissões da mudança de uso da terra</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Emissions of land-use change per hectare</source>
        <translation>Emissões da mudança de uso da terra por hectare</translation>
    </message>
    <message>
        <location filename="../checks/rules/empty_geometry.py"/>
        <source>Empty geometry</source>
        <translation>Geometria vazia</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Empty where no limit is known.</source>
        <translation>Vazio onde nenhum limite é conhecido.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Empty where there is no limit.</source>
        <translation>Vazio onde não há limite.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Empty: all.</source>
        <translation>Vazio: todos.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Empty: the area's name and the time.</source>
        <translation>Vazio: o nome da área e a hora.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Empty: the mosaic's name.</source>
        <translation>Vazio: o nome do mosaico.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Empty: the results folder of the settings.</source>
        <translation>Vazio: a pasta de resultados das configurações.</translation>
    </message>
    <message>
        <location filename="../checks/rules/missing_id.py"/>
        <source>Enter an id.</source>
        <translation>Introduza um identificador.</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Enter leads back to the queue, where A, R, S or L decides.</source>
        <translation>Enter volta à fila, onde A, R, S ou L decide.</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>Enter the coordinate again, or remove the vertex.</source>
        <translation>Introduza a coordenada de novo, ou remova o vértice.</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>Enter the secret first; without one the service lets nobody in.</source>
        <translation>Introduza primeiro o segredo; sem ele o serviço não deixa ninguém entrar.</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Enter the token, or e-mail and password, of a service. QGIS keeps them in its authentication database.</source>
        <translation>Introduza o token, ou e-mail e senha, de um serviço. O QGIS guarda-os na sua base de autenticação.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>Enter the token, or the e-mail address and the password, of this connection.</source>
        <translation>Introduza o token, ou o e-mail e a senha, desta conexão.</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>Epoch SCO2 has no analysis {stat}; it has {analyses}. Nothing was sent.</source>
        <translation>Epoch SCO2 não tem análise {stat}; tem {analyses}. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/queries.py"/>
        <source>Epoch SCO2 has no results at {endpoint}. Nothing was sent.</source>
        <translation>Epoch SCO2 não tem resultados em {endpoint}. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>Epoch SCO2 says: {words}</source>
        <translation>Epoch SCO2 diz: {words}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/statement.py"/>
        <source>Epoch SCO2 sent no statement but this: {words}. The plots may not be processed yet.</source>
        <translation>Epoch SCO2 não enviou declaração mas isto: {words}. Os talhões podem não estar processados ainda.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>Epoch SCO2 skipped this run: {reply}</source>
        <translation>Epoch SCO2 pulou esta execução: {reply}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>Epoch SCO2 tells nothing about {collection_id}.</source>
        <translation>Epoch SCO2 nada diz sobre {collection_id}.</translation>
    </message>
    <message>
        <location filename="../checks/profiles.py"/>
        <source>Epoch plots</source>
        <translation>Talhões da Epoch</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../bridge/styles.py"/>
        <location filename="../ui/statement_page.py"/>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>Errors: {rules}.</source>
        <translation>Erros: {rules}.</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>Every repair is left out.</source>
        <translation>Todos os reparos estão de fora.</translation>
    </message>
    <message>
        <location filename="../checks/profiles.py"/>
        <source>Every rule</source>
        <translation>Todas as regras</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Everything here is an algorithm too: for models, the batch dialog and scripts.</source>
        <translation>Tudo aqui é também um algoritmo: para modelos, processamento em lote e scripts.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Everything in one go: makes a project with the area, starts the scenario, follows it to its end, fetches the files and shows them as layers. This probably spends credits. Stopped or broken off, the same run goes on where it was; nothing is started twice, unless 'Run anew' is set.</source>
        <translation>Tudo de uma vez: cria um projeto com a área, inicia o cenário, segue-o até o fim, obtém os arquivos e mostra-os como camadas. Isto provavelmente gasta créditos. Parada ou interrompida, a mesma execução segue de onde estava; nada é iniciado duas vezes, salvo com “Executar do zero”.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../processing/shown/deliveries.py"/>
        <location filename="../processing/shown/evidence.py"/>
        <location filename="../processing/shown/packets.py"/>
        <location filename="../processing/shown/packs.py"/>
        <source>Evidence</source>
        <translation>Provas</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <location filename="../processing/shown/packs.py"/>
        <source>Evidence pack</source>
        <translation>Pacote de provas</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>Exchange the two numbers.</source>
        <translation>Troque os dois números.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Export due-diligence package</source>
        <translation>Exportar o pacote de diligência devida</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Export for the EUDR information system</source>
        <translation>Exportar para o sistema de informação EUDR</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Extract buildings, trees, roads, land cover and terrain</source>
        <translation>Extrair edifícios, árvores, estradas, cobertura do solo e relevo</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Facts</source>
        <translation>Factos</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Farm practice, life cycle and due diligence: JSON text, or the name of a file with it. Only its form is checked.</source>
        <translation>Prática agrícola, ciclo de vida e diligência devida: texto JSON, ou o nome de um arquivo com ele. Só a forma é verificada.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Fault</source>
        <translation>Defeito</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Feature id in the input</source>
        <translation>Identificador da feição na entrada</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>Feature {number} of {layer}</source>
        <translation>Feição {number} de {layer}</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Features</source>
        <translation>Feições</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Fetch results</source>
        <translation>Obter resultados</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Fetch samples</source>
        <translation>Obter amostras</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Fetch the list</source>
        <translation>Obter a lista</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Fetch the list to see the mosaics of this account.</source>
        <translation>Obtenha a lista para ver os mosaicos desta conta.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Fetches all files of a finished scenario and shows them as layers. A download that was interrupted goes on where it stopped when the same folder is given. Names that would leave the folder are refused and listed.</source>
        <translation>Obtém todos os arquivos de um cenário terminado e mostra-os como camadas. Um download interrompido segue de onde parou se a mesma pasta for dada. Nomes que sairiam da pasta são recusados e listados.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>File a due diligence statement</source>
        <translation>Apresentar uma declaração de diligência devida</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>File format of the upload</source>
        <translation>Formato de arquivo do envio</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../processing/shown/eudr.py"/>
        <location filename="../processing/shown/packs.py"/>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Files a statement with the EU through the service: a legal act in somebody's name. What will be declared is said before; it is sent once and never again by itself, and its numbers are kept with the job. The EU's system gives reference and verification number some time after filing.</source>
        <translation>Apresenta uma declaração à UE por meio do serviço: um ato jurídico em nome de alguém. O que será declarado é dito antes; é enviada uma vez e nunca de novo por si, e os seus números são guardados com a tarefa. O sistema da UE dá número de referência e de verificação algum tempo depois.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Files fetched at &amp;once</source>
        <translation>Arquivos baixados ao mesmo &amp;tempo</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Files refused as unsafe or not to be had; the log names each.</source>
        <translation>Arquivos recusados por inseguros ou impossíveis de obter; o registro nomeia cada um.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Files to put in as they are: EU files, statements, contracts.</source>
        <translation>Arquivos a incluir como estão: arquivos da UE, declarações, contratos.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>Filing a statement is a legal act, and it was not confirmed. Nothing was filed. Read what would be declared, then confirm it.</source>
        <translation>Apresentar uma declaração é um ato jurídico, e não foi confirmado. Nada foi apresentado. Leia o que seria declarado, e depois confirme.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Filing is a legal act in somebody's name. It is sent once and cannot be taken back here.</source>
        <translation>A apresentação é um ato jurídico em nome de alguém. É enviada uma vez e não pode ser retirada aqui.</translation>
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
        <translation>Filtrar a fila</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Filters that were saved under a name</source>
        <translation>Filtros guardados com um nome</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>Find out who farms it before sending.</source>
        <translation>Descubra quem o cultiva antes de enviar.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Find the country from the plots</source>
        <translation>Achar o país pelos talhões</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../processing/shown/packets.py"/>
        <location filename="../processing/shown/packs.py"/>
        <location filename="../ui/findings_view.py"/>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>Findings of the check</source>
        <translation>Achados da verificação</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Findings per rule (JSON)</source>
        <translation>Achados por regra (JSON)</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Findings: {}</source>
        <translation>Achados: {}</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Finds every defect of every plot, repairs in a copy what can be repaired safely, and says how many plots of the copy are fit to send. Nothing is sent, and the layer is not changed.</source>
        <translation>Acha todo defeito de todo talhão, repara em uma cópia o que pode ser reparado com segurança, e diz quantos talhões da cópia estão aptos para envio. Nada é enviado, e a camada não é alterada.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Finds every defect of every plot, with its place on the map, and tells apart the plots that are fit to send. Nothing is sent, and the layer is not changed. Errors make a plot unfit for the chosen use; warnings are worth a look. The report is an HTML page for people without QGIS.</source>
        <translation>Acha todo defeito de todo talhão, com o seu lugar no mapa, e separa os talhões aptos para envio. Nada é enviado, e a camada não é alterada. Erros tornam um talhão inapto para o uso escolhido; avisos merecem um olhar. O relatório é uma página HTML para pessoas sem QGIS.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>First day of acquisition (UTC). Empty: any.</source>
        <translation>Primeiro dia de aquisição (UTC). Vazio: qualquer.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>First day of the period looked at. Empty: the service's own, 2017-01-01.</source>
        <translation>Primeiro dia do período examinado. Vazio: o do serviço, 2017-01-01.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>First day of the period looked at. Empty: the service's own.</source>
        <translation>Primeiro dia do período examinado. Vazio: o do serviço.</translation>
    </message>
    <message>
        <location filename="../checks/rules/low_precision.py"/>
        <source>Five decimals are about a metre; the regulation asks for six.</source>
        <translation>Cinco decimais são cerca de um metro; o regulamento pede seis.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>Flagged are plots with deforestation found, with an error in their outline, or with ground that another plot claims too.</source>
        <translation>São marcados os talhões com desmatamento achado, com um erro no contorno, ou com terreno que outro talhão também reivindica.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Flagged plots</source>
        <translation>Talhões marcados</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Folder for the packets</source>
        <translation>Pasta para os envios</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Folder for the results</source>
        <translation>Pasta de resultados</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>Follow again</source>
        <translation>Voltar a seguir</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Follow the remote work to its end and bring the results. Switched off, the algorithm ends as soon as the work is started; 'Collect finished jobs' brings the results later.</source>
        <translation>Seguir o trabalho remoto até o fim e trazer os resultados. Desligado, o algoritmo acaba assim que o trabalho está iniciado; “Recolher tarefas terminadas” traz os resultados mais tarde.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Footprint of that preview</source>
        <translation>Área coberta dessa prévia</translation>
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
        <translation>Por exemplo Cocoa. Vazio: não dito.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>For example agb. Empty: not said.</source>
        <translation>Por exemplo agb. Vazio: não dito.</translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>For registries of many million plots the same checks run on Dask, on one machine or on many: python3 -m georelay.registry check, from the source of this plugin.</source>
        <translation>Para registros de muitos milhões de talhões as mesmas verificações correm em Dask, em uma máquina ou muitas: python3 -m georelay.registry check, a partir do código deste complemento.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>For which plots</source>
        <translation>Para que talhões</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>For {n} plots the supplier is asked.</source>
        <comment>number</comment>
        <extracomment>One: For {n} plot the supplier is asked.</extracomment>
        <translation><numerusform>Por {n} talhão pergunta-se ao fornecedor.</numerusform><numerusform>Por {n} talhões pergunta-se ao fornecedor.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Forget a job</source>
        <translation>Esquecer uma tarefa</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Forget the chosen filters</source>
        <translation>Esquecer os filtros escolhidos</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Forget the job {}? The service keeps what it has, and files on this computer stay. Its guard against paying twice goes too: the same run would be sent, and paid for, once more.</source>
        <translation>Esquecer a tarefa {}? O serviço guarda o que tem, e os arquivos ficam neste computador. A sua proteção contra pagar duas vezes também desaparece: a mesma execução seria enviada, e paga, outra vez.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Forget...</source>
        <translation>Esquecer...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Further files</source>
        <translation>Outros arquivos</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Further parameters (JSON)</source>
        <translation>Outros parâmetros (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Gaps between two plots that are narrower than this. 0: not looked for.</source>
        <translation>Vãos entre dois talhões mais estreitos que isto. 0: não se procuram.</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Gaps narrower than</source>
        <translation>Vãos mais estreitos que</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>GeoJSON file</source>
        <translation>Arquivo GeoJSON</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>GeoJSON files (*.geojson)</source>
        <translation>Arquivos GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>GeoJSON is the surest. CSV is sent with a WKT column, which the service does not document. GeoParquet needs a GDAL with that driver.</source>
        <translation>GeoJSON é o mais seguro. CSV é enviado com uma coluna WKT, que o serviço não documenta. GeoParquet precisa de um GDAL com esse driver.</translation>
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
        <translation>GeoRelay: antes da declaração</translation>
    </message>
    <message>
        <location filename="../ui/preflight.py"/>
        <source>GeoRelay: before you send</source>
        <translation>GeoRelay: antes do envio</translation>
    </message>
    <message>
        <location filename="../processing/provider.py"/>
        <source>GeoRelay: geospatial cloud APIs</source>
        <translation>GeoRelay: APIs geoespaciais na nuvem</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>GeoRelay: help</source>
        <translation>GeoRelay: ajuda</translation>
    </message>
    <message>
        <location filename="../ui/locator.py"/>
        <source>GeoRelay: jobs and plots ({})</source>
        <translation>GeoRelay: tarefas e talhões ({})</translation>
    </message>
    <message>
        <location filename="../bridge/job_monitor.py"/>
        <source>GeoRelay: look at jobs</source>
        <translation>GeoRelay: ver tarefas</translation>
    </message>
    <message>
        <location filename="../ui/samples.py"/>
        <source>GeoRelay: sample plots</source>
        <translation>GeoRelay: talhões de exemplo</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>GeoRelay: tiles of {place}</source>
        <translation>GeoRelay: tiles de {place}</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>GeoRelay: try a connection</source>
        <translation>GeoRelay: experimentar uma conexão</translation>
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
        <translation>Indique uma camada ({layer}). Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>Give a new name or new tags. Nothing was sent.</source>
        <translation>Indique um nome novo ou etiquetas novas. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>Give each plot an id of its own.</source>
        <translation>Dê a cada talhão um identificador próprio.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>Give either a layer ({layer}) or a file ({file}), one of the two. Nothing was sent.</source>
        <translation>Indique uma camada ({layer}) ou um arquivo ({file}), um dos dois. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>Give either a mosaic or the address of tiles. Nothing was sent.</source>
        <translation>Indique um mosaico ou o endereço de tiles. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>Give either a mosaic, or the name of a new one. Nothing was sent.</source>
        <translation>Indique um mosaico, ou o nome de um novo. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>Give the area to search: polygons ('Area') or 'Extent'. Nothing was sent.</source>
        <translation>Indique a área a pesquisar: polígonos (“Área”) ou “Extensão”. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>Give the connection a name of 1 to 80 characters.</source>
        <translation>Dê à conexão um nome de 1 a 80 caracteres.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Gives a mosaic another name or other tags. What is left empty stays as it is.</source>
        <translation>Dá a um mosaico outro nome ou outras etiquetas. O que fica vazio permanece como está.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Gives an image another name.</source>
        <translation>Dá outro nome a uma imagem.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Go on with {}? What was sent is looked for at the service, and is neither sent nor paid for again; what is missing is sent.</source>
        <translation>Continuar com {}? O que foi enviado é procurado no serviço e não é enviado nem pago de novo; o que falta é enviado.</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Go on without</source>
        <translation>Seguir sem isso</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Goes on with this very job where it broke off; nothing is paid twice</source>
        <translation>Retoma esta mesma tarefa onde foi interrompida; nada é pago duas vezes</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Ground of overlaps, gaps and claims</source>
        <translation>Terreno de sobreposições, vãos e reivindicações</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>HTML files (*.html)</source>
        <translation>Arquivos HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>Hectares</source>
        <translation>Hectares</translation>
    </message>
    <message>
        <location filename="../checks/rules/z_or_m_values.py"/>
        <source>Heights or measures</source>
        <translation>Alturas ou medidas</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Help: how this dock is used</source>
        <translation>Ajuda: como se usa este painel</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Highest cloud cover in percent. Images that do not tell it are always found.</source>
        <translation>Cobertura máxima de nuvens em por cento. Imagens que não a informam são sempre achadas.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Highest price (credits)</source>
        <translation>Preço máximo (créditos)</translation>
    </message>
    <message>
        <location filename="../checks/rules/hole_outside_shell.py"/>
        <source>Hole outside the plot</source>
        <translation>Buraco fora do talhão</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_holes.py"/>
        <source>Hole within a hole</source>
        <translation>Buraco dentro de um buraco</translation>
    </message>
    <message>
        <location filename="../checks/rules/disconnected_interior.py"/>
        <source>Holes touch each other or the outline so that the inside falls apart.</source>
        <translation>Buracos tocam-se ou tocam o contorno, de modo que o interior se divide.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>How it is called at the service. Left empty: the layer's name and the time (UTC).</source>
        <translation>Como se chama no serviço. Vazio: o nome da camada e a hora (UTC).</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>How long ago the service last told something of the job</source>
        <translation>Há quanto tempo o serviço disse algo da tarefa pela última vez</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>How many there are.</source>
        <translation>Quantos há.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>How much of the area an image must cover, in percent.</source>
        <translation>Quanto da área uma imagem deve cobrir, em por cento.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>How project and scenario are called at the service. Left empty: the layer's name and the time (UTC).</source>
        <translation>Como se chamam projeto e cenário no serviço. Vazio: o nome da camada e a hora (UTC).</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>How the scenario is called at the service. Left empty: 'scenario' and the time (UTC).</source>
        <translation>Como se chama o cenário no serviço. Vazio: “scenario” e a hora (UTC).</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>How the service lists these plots. Empty: the layer's name and the time in UTC, which is unique.</source>
        <translation>Como o serviço lista estes talhões. Vazio: o nome da camada e a hora em UTC, que é único.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>I declare this</source>
        <translation>Declaro isto</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>I have read this and declare it in the name of {name}.</source>
        <translation>Li isto e declaro-o em nome de {name}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>ISO 3166-1 code of two letters, such as GH. The exact name of a column, capitals included, or else plain text for all plots. A code is a code even where a column has that name. Empty: the country that each plot lies in.</source>
        <translation>Código ISO 3166-1 de duas letras, como GH. O nome exato de uma coluna, com maiúsculas, ou senão um texto para todos os talhões. Um código é um código mesmo que uma coluna tenha esse nome. Vazio: o país em que fica cada talhão.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Id of a mosaic, as 'List mosaics' shows it.</source>
        <translation>Identificador de um mosaico, como “Listar mosaicos” o mostra.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Id of a planned search, as 'List planned searches' shows it.</source>
        <translation>Identificador de uma pesquisa programada, como “Listar pesquisas programadas” o mostra.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Id of a processing, as 'Run a model' and 'List processings' show it; several are separated by commas.</source>
        <translation>Identificador de um processamento, como “Aplicar um modelo” e “Listar processamentos” o mostram; vários são separados por vírgulas.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Id of a project. Empty: the account's default project.</source>
        <translation>Identificador de um projeto. Vazio: o projeto padrão da conta.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Id of an image, as 'List images' shows it.</source>
        <translation>Identificador de uma imagem, como “Listar imagens” o mostra.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Id of an own image, as 'List images' shows it.</source>
        <translation>Identificador de uma imagem própria, como “Listar imagens” o mostra.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Id of an own mosaic, with 'My imagery' as the source.</source>
        <translation>Identificador de um mosaico próprio, com “As minhas imagens” como origem.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Identifier of the filing</source>
        <translation>Identificador da apresentação</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Identifier of the operator</source>
        <translation>Identificador do operador</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Ids of search results or of own images: a JSON list, or separated by commas.</source>
        <translation>Identificadores de resultados de pesquisa ou de imagens próprias: uma lista JSON, ou separados por vírgulas.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Image id</source>
        <translation>Identificador da imagem</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Image ids</source>
        <translation>Identificadores de imagem</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Image preview</source>
        <translation>Prévia de imagem</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Image to features</source>
        <translation>Da imagem às feições</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <location filename="../ui/imagery_dock.py"/>
        <location filename="../ui/imagery_offer.py"/>
        <source>Imagery</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Imagery as a layer</source>
        <translation>Imagens como camada</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Imagery from</source>
        <translation>Imagens de</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/__init__.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>Images and mosaics cannot be processed in one run. Choose one kind. Nothing was sent.</source>
        <translation>Imagens e mosaicos não podem ser processados em uma execução. Escolha um tipo. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Images found</source>
        <translation>Imagens achadas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Images of a planned search</source>
        <translation>Imagens de uma pesquisa programada</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Images of the mosaic</source>
        <translation>Imagens do mosaico</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Images uploaded</source>
        <translation>Imagens carregadas</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>In a few words, such as 'island in the river'.</source>
        <translation>Em poucas palavras, como “ilha no rio”.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>In another country</source>
        <translation>Em outro país</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>In which formats buildings and trees are delivered in 3D. QGIS 3.34 and later shows 3D tiles. Nothing chosen: the service is not told any.</source>
        <translation>Em que formatos são entregues edifícios e árvores em 3D. QGIS 3.34 e posteriores mostram tiles 3D. Nada escolhido: nenhum é dito ao serviço.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>In which formats buildings, trees and roads are delivered. Where both come, the GeoPackage is loaded. Nothing chosen: the service is not told any.</source>
        <translation>Em que formatos são entregues edifícios, árvores e estradas. Se vêm ambos, carrega-se o GeoPackage. Nada escolhido: nenhum é dito ao serviço.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>In which formats land cover and terrain are delivered. Nothing chosen: the service is not told any.</source>
        <translation>Em que formatos são entregues cobertura do solo e relevo. Nada escolhido: nenhum é dito ao serviço.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>In which the column is. The EU system takes hectares.</source>
        <translation>Em que está a coluna. O sistema da UE aceita hectares.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>In whose capacity it is filed: OPERATOR or REPRESENTATIVE_OPERATOR; it must be a role that the account has.</source>
        <translation>Em que qualidade é apresentada: OPERATOR ou REPRESENTATIVE_OPERATOR; deve ser um papel que a conta tem.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>In whose name</source>
        <translation>Em nome de quem</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Input payload (JSON)</source>
        <translation>Dados de entrada (JSON)</translation>
    </message>
    <message>
        <location filename="../checks/rules/disconnected_interior.py"/>
        <source>Inside cut in pieces</source>
        <translation>Interior cortado em pedaços</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Instead of a mosaic id.</source>
        <translation>Em vez de um identificador de mosaico.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Instead of a mosaic: tiles with {z}, {x} and {y}; {-y} where rows count from the south; or {q}.</source>
        <translation>Em vez de um mosaico: tiles com {z}, {x} e {y}; {-y} onde as linhas contam do sul; ou {q}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Instead of an image id: the previewUrl of a search result that is a picture.</source>
        <translation>Em vez de um identificador de imagem: o previewUrl de um resultado de pesquisa que seja uma imagem.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>Is it unchanged?</source>
        <translation>Está inalterado?</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Isochrones</source>
        <translation>Isócronas</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>It broke off on the way; Retry goes on with it.</source>
        <translation>Foi interrompida a meio; Tentar de novo retoma-a.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>It encloses nothing.</source>
        <translation>Não cerca nada.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>It failed at the service, where nothing is left to go on with; Restart sends it anew.</source>
        <translation>Falhou no serviço, onde nada resta para retomar; Reiniciar envia-a de novo.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>It gets a folder for each supplier. One that is there already is not written over.</source>
        <translation>Recebe uma pasta por fornecedor. A que já existe não é sobrescrita.</translation>
    </message>
    <message>
        <location filename="../checks/eudr.py"/>
        <source>It has a hole, and it cannot be cut into parts without one.</source>
        <translation>Tem um buraco, e não pode ser cortado em partes sem um.</translation>
    </message>
    <message>
        <location filename="../checks/eudr.py"/>
        <source>It has a hole, which the EU system does not take.</source>
        <translation>Tem um buraco, que o sistema da UE não aceita.</translation>
    </message>
    <message>
        <location filename="../checks/eudr_features.py"/>
        <source>It is a collection; the EU system takes points and polygons only.</source>
        <translation>É uma coleção; o sistema da UE só aceita pontos e polígonos.</translation>
    </message>
    <message>
        <location filename="../checks/eudr_features.py"/>
        <source>It is a line; the EU system takes points and polygons only.</source>
        <translation>É uma linha; o sistema da UE só aceita pontos e polígonos.</translation>
    </message>
    <message>
        <location filename="../checks/rules/buffered_point.py"/>
        <source>It is most likely a circle drawn round a point, not the outline of a plot.</source>
        <translation>Muito provavelmente é um círculo traçado em volta de um ponto, não o contorno de um talhão.</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>It is most likely a slip of the hand or of the GPS.</source>
        <translation>Muito provavelmente é um deslize da mão ou do GPS.</translation>
    </message>
    <message>
        <location filename="../checks/rules/sliver.py"/>
        <source>It is most likely left over from cutting or digitising.</source>
        <translation>Muito provavelmente é um resto de corte ou digitalização.</translation>
    </message>
    <message>
        <location filename="../checks/eudr_features.py"/>
        <source>It is no point or polygon; the EU system takes points and polygons only.</source>
        <translation>Não é ponto nem polígono; o sistema da UE só aceita pontos e polígonos.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>It is open whether the statement was filed: {error}</source>
        <translation>Fica em aberto se a declaração foi apresentada: {error}</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>It lies in another country, or in the sea.</source>
        <translation>Fica em outro país, ou no mar.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_small.py"/>
        <source>It may be a leftover, or its units may be wrong.</source>
        <translation>Pode ser um resto, ou as unidades estarem erradas.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>It may have arrived all the same.</source>
        <translation>Pode ter chegado assim mesmo.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>It may have been made all the same: look before you make it again.</source>
        <translation>Pode ter sido criado assim mesmo: veja antes de criá-lo de novo.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>It may not be ready yet.</source>
        <translation>Pode não estar pronto ainda.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/risk.py"/>
        <source>It may not be ready yet; look at the collection's progress.</source>
        <translation>Pode não estar pronta ainda; veja o progresso da coleção.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/filing.py"/>
        <source>It named {uuid} all the same: look for it on the EU's site before you correct it and file it anew.</source>
        <translation>Mesmo assim nomeou {uuid}: procure-a no site da UE antes de corrigi-la e apresentá-la de novo.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>It runs; Look now asks how it stands.</source>
        <translation>Está em execução; Ver agora pergunta como está.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>It runs; a second one would be paid for beside it.</source>
        <translation>Está em execução; uma segunda seria paga à parte.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>It was never sent; Retry sends it.</source>
        <translation>Nunca foi enviada; Tentar de novo envia-a.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>Its inputs were not kept; Run again lets you fill them in.</source>
        <translation>As suas entradas não foram guardadas; Repetir permite preenchê-las.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>JSON list, in the order of the images.</source>
        <translation>Lista JSON, na ordem das imagens.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>Job</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <location filename="../processing/shown/jobs.py"/>
        <source>Job id</source>
        <translation>Identificador da tarefa</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>Job {job} ({name}) is stored.</source>
        <translation>A tarefa {job} ({name}) está guardada.</translation>
    </message>
    <message>
        <location filename="../ui/locator.py"/>
        <source>Job: {}</source>
        <translation>Tarefa: {}</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <location filename="../processing/shown/packs.py"/>
        <location filename="../ui/browser_nodes.py"/>
        <location filename="../ui/desk.py"/>
        <location filename="../ui/endings.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_geometry.py"/>
        <source>Keep one of the two.</source>
        <translation>Mantenha um dos dois.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Kind of source image</source>
        <translation>Tipo de imagem de origem</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Kind of the identifier</source>
        <translation>Tipo do identificador</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <location filename="../providers/beod/results.py"/>
        <source>Land cover</source>
        <translation>Cobertura do solo</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Land-use change emissions</source>
        <translation>Emissões da mudança de uso da terra</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Largest angle off nadir, whatever side it looks to; 30 and more means any.</source>
        <translation>Maior ângulo fora do nadir, para qualquer lado; 30 e mais significa qualquer.</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Largest area</source>
        <translation>Área máxima</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <location filename="../processing/shown/check.py"/>
        <source>Largest area (ha)</source>
        <translation>Área máxima (ha)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Largest pixel size in metres.</source>
        <translation>Maior tamanho de pixel em metros.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Last day of acquisition (UTC). Empty: any.</source>
        <translation>Último dia de aquisição (UTC). Vazio: qualquer.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Last day of the period looked at. Empty: the service's own.</source>
        <translation>Último dia do período examinado. Vazio: o do serviço.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Last day of the period looked at. The service caps it to the end of the last complete year. Empty: that.</source>
        <translation>Último dia do período examinado. O serviço limita-o ao fim do último ano completo. Vazio: esse.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Last day on which Mapflow looks, at most six months ahead. Empty: three months from now.</source>
        <translation>Último dia em que a Mapflow procura, no máximo daqui a seis meses. Vazio: daqui a três meses.</translation>
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
        <translation>Mais tarde</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Later (L)</source>
        <translation>Mais tarde (L)</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>Latitude and longitude exchanged</source>
        <translation>Latitude e longitude trocadas</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>Layer &gt; Add Layer &gt; Add Delimited Text Layer</source>
        <translation>Camada &gt; Adicionar camada &gt; Adicionar camada de texto delimitado</translation>
    </message>
    <message>
        <location filename="../checks/rules/no_crs.py"/>
        <source>Layer without a CRS</source>
        <translation>Camada sem SRC</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../processing/shown/jobs.py"/>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>Layers of the suppliers</source>
        <translation>Camadas dos fornecedores</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Least cover of the area (%)</source>
        <translation>Cobertura mínima da área (%)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Least slanting view (degrees)</source>
        <translation>Vista menos oblíqua (graus)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Leave out imagery of providers that are not linked to the account.</source>
        <translation>Deixar de fora imagens de provedores não ligados à conta.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Leave them out</source>
        <translation>Deixá-los de fora</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Lets Mapflow look daily for new imagery of an area that is too large to be searched at once, or that is to be watched. 'Images of a planned search' brings what was found.</source>
        <translation>Faz a Mapflow procurar diariamente imagens novas de uma área grande demais para se pesquisar de uma vez, ou a vigiar. “Imagens de uma pesquisa programada” traz o que foi achado.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>Line {number} of the answer of {what} is not JSON.</source>
        <translation>A linha {number} da resposta de {what} não é JSON.</translation>
    </message>
    <message>
        <location filename="../checks/rules/self_intersection.py"/>
        <source>Lines of the plot cross each other, or run along each other.</source>
        <translation>Linhas do talhão cruzam-se, ou correm uma sobre a outra.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>List assets</source>
        <translation>Listar elementos</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>List collections</source>
        <translation>Listar coleções</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>List data providers</source>
        <translation>Listar provedores de dados</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>List images</source>
        <translation>Listar imagens</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>List jobs</source>
        <translation>Listar tarefas</translation>
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
        <translation>Listar pesquisas programadas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>List processings</source>
        <translation>Listar processamentos</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>List projects</source>
        <translation>Listar projetos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>List providers of the catalog</source>
        <translation>Listar provedores do catálogo</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>List scenarios</source>
        <translation>Listar cenários</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Lists planned searches with their state and the number of new images.</source>
        <translation>Lista as pesquisas programadas com o seu estado e o número de imagens novas.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Lists the account's models with their prices and optional steps. The names are what 'Run a model' takes.</source>
        <translation>Lista os modelos da conta com os seus preços e passos opcionais. Os nomes são os que “Aplicar um modelo” toma.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Lists the account's providers of imagery with the finest zoom that has a price, the size of its pixels at the equator, the price per square kilometre and the least area. The names are what 'Run a model' takes.</source>
        <translation>Lista os provedores de imagens da conta com o zoom mais fino que tem preço, o tamanho dos seus pixels no equador, o preço por quilômetro quadrado e a área mínima. Os nomes são os que “Aplicar um modelo” toma.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Lists the processings of a project, newest first, also those that were started elsewhere.</source>
        <translation>Lista os processamentos de um projeto, o mais recente primeiro, também os iniciados em outro lugar.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Lists the projects that the account can see, with the role in each and the area limit that holds inside it.</source>
        <translation>Lista os projetos que a conta pode ver, com o papel em cada um e o limite de área que nele vale.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Lists the providers whose imagery of the catalog the account may run models on, with their prices. The names are what the filter of 'Search imagery' takes.</source>
        <translation>Lista os provedores cujas imagens do catálogo a conta pode processar com modelos, e os seus preços. Os nomes são os que o filtro de «Pesquisar imagens» aceita.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Lists what can be repaired safely; nothing is written yet.</source>
        <translation>Lista o que pode ser reparado com segurança; ainda nada é escrito.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Load results</source>
        <translation>Carregar resultados</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Log</source>
        <translation>Registo</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Log of {}</source>
        <translation>Registo de {}</translation>
    </message>
    <message>
        <location filename="../checks/drawing.py"/>
        <source>Longitude {west} to {east}, latitude {south} to {north}; north is up.</source>
        <translation>Longitude {west} a {east}, latitude {south} a {north}; o norte está em cima.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Look again and again until the work ends. Switched off, look once.</source>
        <translation>Olhar repetidamente até o trabalho acabar. Desligado, olhar uma vez.</translation>
    </message>
    <message>
        <location filename="../ui/operation_box.py"/>
        <source>Look at</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Look at &amp;jobs</source>
        <translation>Ver as &amp;tarefas</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Look at an activity</source>
        <translation>Ver uma atividade</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Look at progress</source>
        <translation>Ver o progresso</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Look at the connection's secret.</source>
        <translation>Veja o segredo da conexão.</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>Look at the coordinates: exchanged, cut off, or without a sign? On a small island that the map lacks, confirm the places.</source>
        <translation>Olhe as coordenadas: trocadas, cortadas, sem sinal? Em uma ilha pequena que falte no mapa, confirme os lugares.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Look at the id and the connection's URL.</source>
        <translation>Veja o identificador e a URL da conexão.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Look at the id.</source>
        <translation>Veja o identificador.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_small.py"/>
        <source>Look at the plot; remove it if it is no plot.</source>
        <translation>Olhe o talhão; remova-o se não for um.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_large.py"/>
        <source>Look at the plot; split it where the service demands it.</source>
        <translation>Olhe o talhão; divida-o onde o serviço o exigir.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Look at what the account may do.</source>
        <translation>Veja o que a conta pode fazer.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../ui/check_form.py"/>
        <source>Look for overlaps between plots</source>
        <translation>Procurar sobreposições entre talhões</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>Look for them</source>
        <translation>Procurá-las</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Look now</source>
        <translation>Ver agora</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>Look whether it was changed.</source>
        <translation>Veja se foi alterado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>Look whether it was done.</source>
        <translation>Veja se foi feito.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>Look which outline is right, and cut the other.</source>
        <translation>Veja qual contorno está certo, e corte o outro.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Looked at from</source>
        <translation>Examinado desde</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Looked at to</source>
        <translation>Examinado até</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Looks again in {} s.</source>
        <translation>Vê de novo em {} s.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Looks for imagery over an area in the catalog, own imagery included, and brings the footprints with all metadata, newest first. 'usable' tells whether the account may run models on it.</source>
        <translation>Procura no catálogo imagens de uma área, as próprias incluídas, e traz as áreas cobertas com todos os metadados, as mais recentes primeiro. “usable” diz se a conta pode aplicar-lhes modelos.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Looks how far the work is, once or until it ends. A failure of the work is told in the outputs.</source>
        <translation>Vê em que ponto está o trabalho, uma vez ou até acabar. Uma falha do trabalho é dita nas saídas.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Looks once at every job that is not over, finds again what was lost in a crash, goes on with what broke off half started, and brings the results of those that have finished. A job that was never sent, that a person stopped or that the service refused is left alone, unless it is named. Run it in the morning, or every hour on a server.</source>
        <translation>Olha uma vez cada tarefa que não acabou, reencontra o que se perdeu em uma falha, segue com o que se interrompeu a meio, e traz os resultados das que terminaram. Uma tarefa que nunca foi enviada, que uma pessoa parou ou que o serviço recusou é deixada em paz, salvo se for nomeada. Execute-o de manhã, ou a cada hora em um servidor.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>Made for {organisation}.</source>
        <translation>Feito para {organisation}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Make an evidence pack</source>
        <translation>Criar um pacote de provas</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Make an evidence pack...</source>
        <translation>Criar um pacote de provas...</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Make default</source>
        <translation>Tornar padrão</translation>
    </message>
    <message>
        <location filename="../processing/shown/samples.py"/>
        <source>Make sample plots</source>
        <translation>Criar talhões de exemplo</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Makes a folder for each supplier whose plots have an error, an overlap or a claim: a page with a map, and for each defect a picture and a sentence in the supplier's language, the plots as GeoPackage and KML, and a file to correct and send back. What comes back is compared with 'Compare two deliveries'. The layers are only read.</source>
        <translation>Cria uma pasta para cada fornecedor cujos talhões têm um erro, uma sobreposição ou uma reivindicação: uma página com um mapa, e para cada defeito uma imagem e uma frase na língua do fornecedor, os talhões como GeoPackage e KML, e um arquivo para corrigir e devolver. O que volta compara-se com “Comparar duas entregas”. As camadas só são lidas.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Makes a project at the service and gives it its one area of interest. Scenarios are then started in it. The same area and name lead to the project that exists, unless 'Run anew' is set.</source>
        <translation>Cria um projeto no serviço e dá-lhe a sua única área de interesse. Depois iniciam-se nele cenários. A mesma área e nome levam ao projeto que existe, salvo com “Executar do zero”.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Makes an empty mosaic for images to be uploaded to. 'Upload images' can also make one by itself.</source>
        <translation>Cria um mosaico vazio para receber imagens. “Carregar imagens” também pode criar um.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Makes staged plots available for processing. The two task ids are for the service's support; nothing else needs them.</source>
        <translation>Torna os talhões depositados disponíveis para processamento. Os dois identificadores de tarefa são para o suporte do serviço; nada mais precisa deles.</translation>
    </message>
    <message>
        <location filename="../ui/operation_box.py"/>
        <source>Manage</source>
        <translation>Gerir</translation>
    </message>
    <message>
        <location filename="../checks/rules/ring_self_intersection.py"/>
        <source>Many services refuse it, though the ground is clear.</source>
        <translation>Muitos serviços recusam-no, embora o terreno esteja claro.</translation>
    </message>
    <message>
        <location filename="../ui/area_drawing.py"/>
        <location filename="../ui/layer_input.py"/>
        <source>Map extent</source>
        <translation>Extensão do mapa</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Map of 2020</source>
        <translation>Mapa de 2020</translation>
    </message>
    <message>
        <location filename="../checks/drawing.py"/>
        <source>Map of the plots</source>
        <translation>Mapa dos talhões</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Map of today</source>
        <translation>Mapa de hoje</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/paging.py"/>
        <source>Mapflow announced {words} and gave {seen_count}.</source>
        <translation>Mapflow anunciou {words} e deu {seen_count}.</translation>
    </message>
    <message>
        <location filename="../checks/profiles.py"/>
        <source>Mapflow area</source>
        <translation>Área da Mapflow</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>Mapflow did not tell the account's data providers. Try again later.</source>
        <translation>Mapflow não informou os provedores de dados da conta. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>Mapflow did not tell the account's data providers: name one. Nothing was sent.</source>
        <translation>Mapflow não informou os provedores de dados da conta: nomeie um. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>Mapflow did not tell the account's providers of the catalog. Try again later.</source>
        <translation>O Mapflow não informou os provedores do catálogo da conta. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>Mapflow does not tell the name of the mosaic {mosaic_id}. Nothing was changed. Give one.</source>
        <translation>Mapflow não informa o nome do mosaico {mosaic_id}. Nada foi alterado. Indique um.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>Mapflow does not tell the tags of the mosaic {before}, and a change of the name would wipe them. Nothing was changed. Give the tags too.</source>
        <translation>Mapflow não informa as etiquetas do mosaico {before}, e uma mudança do nome as apagaria. Nada foi alterado. Indique também as etiquetas.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/first_version.py"/>
        <source>Mapflow does not tell where the image {image} lies. Nothing was started.</source>
        <translation>Mapflow não informa onde fica a imagem {image}. Nada foi iniciado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>Mapflow does not use imagery from {url}</source>
        <translation>Mapflow não usa imagens de {url}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>Mapflow knows no footprint of {chosen} yet; give an area. Nothing was sent.</source>
        <translation>Mapflow ainda não conhece a área coberta de {chosen}; indique uma área. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>Mapflow made a mosaic but did not tell its id.</source>
        <translation>Mapflow criou um mosaico mas não informou o identificador.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>Mapflow made a planned search but did not tell its id.</source>
        <translation>Mapflow criou uma pesquisa programada mas não informou o identificador.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>Mapflow named no price, and a highest price is set. Nothing was started.</source>
        <translation>Mapflow não informou preço, e há um preço máximo definido. Nada foi iniciado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>Mapflow named no reason</source>
        <translation>Mapflow não deu razão</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>Mapflow no longer has the processing {processing_id}; this is the result that was fetched before.</source>
        <translation>Mapflow já não tem o processamento {processing_id}; este é o resultado obtido antes.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>Mapflow refused {doing} ({status}): {sentence}.</source>
        <translation>Mapflow recusou {doing} ({status}): {sentence}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>Mapflow started a processing but did not tell its id.</source>
        <translation>Mapflow iniciou um processamento mas não informou o identificador.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>Mapflow still shows the image {image_id} under its old name.</source>
        <translation>Mapflow ainda mostra a imagem {image_id} com o nome antigo.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>Mapflow still shows the mosaic {mosaic_id} as it was.</source>
        <translation>Mapflow ainda mostra o mosaico {mosaic_id} como era.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>Mapflow told no models, neither of the account nor of its default project. Try again later.</source>
        <translation>Mapflow não informou modelos, nem da conta nem do seu projeto padrão. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>Mapflow took {name} but does not list it in the mosaic {mosaic_of}.</source>
        <translation>Mapflow tomou {name} mas não o lista no mosaico {mosaic_of}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Margin of error</source>
        <translation>Margem de erro</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Mark as seen</source>
        <translation>Marcar como vistas</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>May be sent</source>
        <translation>Podem ser enviados</translation>
    </message>
    <message>
        <location filename="../ui/findings.py"/>
        <source>Mended</source>
        <translation>Corrigido</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Mended. N goes to the next finding.</source>
        <translation>Corrigido. N vai para o próximo achado.</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>Merge plots of several suppliers</source>
        <translation>Juntar talhões de vários fornecedores</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Messages</source>
        <translation>Mensagens</translation>
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
        <translation>Mais</translation>
    </message>
    <message>
        <location filename="../ui/parameter_form.py"/>
        <source>More ({} changed)</source>
        <translation>Mais ({} alterados)</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>More ({} set)</source>
        <translation>Mais ({} definidos)</translation>
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
        <translation>Identificador do mosaico</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Mosaic that the images go to. Empty: a new one, of the name below.</source>
        <translation>Mosaico para onde vão as imagens. Vazio: um novo, com o nome abaixo.</translation>
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
        <translation>Nuvens no máximo (%)</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>Most declared areas are not in {given}: they fit what is measured when they are read as {fitting}. Choose the right unit of the area.</source>
        <translation>A maioria das áreas declaradas não está em {given}: condizem com o medido se lidas como {fitting}. Escolha a unidade certa da área.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>Most declared areas differ from the measured ones by the same factor, that of another unit.</source>
        <translation>A maioria das áreas declaradas difere das medidas pelo mesmo fator, o de outra unidade.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Most results</source>
        <translation>Resultados no máximo</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Most slanting view (degrees)</source>
        <translation>Vista mais oblíqua (graus)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Most travel time (minutes)</source>
        <translation>Tempo máximo de viagem (minutos)</translation>
    </message>
    <message>
        <location filename="../checks/rules/gap.py"/>
        <source>Move the border of one plot to that of the other.</source>
        <translation>Mova o limite de um talhão até o do outro.</translation>
    </message>
    <message>
        <location filename="../checks/rules/self_intersection.py"/>
        <source>Move the vertices so that the outline goes round the ground once.</source>
        <translation>Mova os vértices para que o contorno dê uma só volta ao terreno.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../ui/imagery_dock.py"/>
        <source>My imagery</source>
        <translation>As minhas imagens</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Name look-up</source>
        <translation>Procura do nome</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Name of a new mosaic</source>
        <translation>Nome de um mosaico novo</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Name of the collection</source>
        <translation>Nome da coleção</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Name of the filters</source>
        <translation>Nome dos filtros</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Name of the layer</source>
        <translation>Nome da camada</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Name of the mosaic.</source>
        <translation>Nome do mosaico.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Name of the operator</source>
        <translation>Nome do operador</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Name of the planned search.</source>
        <translation>Nome da pesquisa programada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Name of the processing</source>
        <translation>Nome do processamento</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Name of the provider of the imagery. Empty: the first of the account, or that of the search results.</source>
        <translation>Nome do provedor das imagens. Vazio: o primeiro da conta, ou o dos resultados de pesquisa.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Name or id of a model of the account, as 'List models' shows it; emoji and case do not count.</source>
        <translation>Nome ou identificador de um modelo da conta, como “Listar modelos” o mostra; emojis e maiúsculas não contam.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Names of optional steps of the model, separated by commas. Each may cost extra. Empty: none.</source>
        <translation>Nomes de passos opcionais do modelo, separados por vírgulas. Cada um pode custar mais. Vazio: nenhum.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Names of providers, separated by commas. Empty: all.</source>
        <translation>Nomes de provedores, separados por vírgulas. Vazio: todos.</translation>
    </message>
    <message>
        <location filename="../checks/rules/gap.py"/>
        <source>Narrow gap</source>
        <translation>Vão estreito</translation>
    </message>
    <message>
        <location filename="../checks/rules/gap.py"/>
        <source>Neighbours that should share a border do not; the ground between belongs to nobody.</source>
        <translation>Vizinhos que deviam partilhar um limite não o fazem; o terreno entre eles não é de ninguém.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>Neither jobs nor results were chosen, so there is nothing to pack. Choose one of them.</source>
        <translation>Nem tarefas nem resultados foram escolhidos, então não há nada para empacotar. Escolha um deles.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>New delivery</source>
        <translation>Nova entrega</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>New name of the image, at most 255 characters.</source>
        <translation>Nome novo da imagem, no máximo 255 caracteres.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>New name. Empty: stays as it is.</source>
        <translation>Nome novo. Vazio: permanece como está.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>New plots</source>
        <translation>Talhões novos</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Next finding (N)</source>
        <translation>Próximo achado (N)</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>Next try in {seconds} s.</source>
        <translation>Próxima tentativa em {seconds} s.</translation>
    </message>
    <message>
        <location filename="../bridge/styles.py"/>
        <source>No class</source>
        <translation>Sem classe</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling.py"/>
        <source>No collection is given. Nothing was sent. 'List collections' shows the ids there are.</source>
        <translation>Nenhuma coleção é dada. Nada foi enviado. “Listar coleções” mostra os identificadores que há.</translation>
    </message>
    <message>
        <location filename="../checks/rules/low_precision.py"/>
        <source>No coordinate of the plot has more than 5 decimals of a degree.</source>
        <translation>Nenhuma coordenada do talhão tem mais de 5 decimais de grau.</translation>
    </message>
    <message>
        <location filename="../checks/rules/low_precision.py"/>
        <source>No coordinate of this plot has more than 5 decimals, which is about a metre.</source>
        <translation>Nenhuma coordenada deste talhão tem mais de 5 decimais, o que é cerca de um metro.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>No country code</source>
        <translation>Sem código de país</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>No country code is given for this plot.</source>
        <translation>Nenhum código de país é dado para este talhão.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>No country code is given for this plot; this plot lies in {country}, so {code} is the likely one.</source>
        <translation>Nenhum código de país é dado para este talhão; este talhão fica em {country}, então {code} é o provável.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>No country is given, and the world map of QGIS knows none for this place: give its code.</source>
        <translation>Nenhum país é dado, e o mapa-múndi do QGIS não conhece nenhum para este lugar: indique o seu código.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>No country was given, so each plot has that in which it lies: {countries}.</source>
        <translation>Nenhum país foi dado, então cada talhão tem aquele em que fica: {countries}.</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>No decision yet.</source>
        <translation>Ainda sem decisão.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>No deforestation found</source>
        <translation>Nenhum desmatamento achado</translation>
    </message>
    <message>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>No geometry</source>
        <translation>Sem geometria</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>No image could be uploaded to the mosaic {mosaic_of}: {words}</source>
        <translation>Nenhuma imagem pôde ser carregada no mosaico {mosaic_of}: {words}</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>No jobs yet.</source>
        <translation>Ainda não há tarefas.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>No jobs yet. What you send to a service is listed here, and its results come back from here.</source>
        <translation>Ainda não há tarefas. O que enviar a um serviço é listado aqui, e os seus resultados voltam daqui.</translation>
    </message>
    <message>
        <location filename="../processing/suppliers.py"/>
        <source>No layer was given that has plots. Nothing was written.</source>
        <translation>Nenhuma camada com talhões foi dada. Nada foi escrito.</translation>
    </message>
    <message>
        <location filename="../checks/drawing.py"/>
        <source>No map: no plot has a place on the globe.</source>
        <translation>Sem mapa: nenhum talhão tem lugar no globo.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>No model was chosen</source>
        <translation>Nenhum modelo foi escolhido</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>No part of the plot lies on land, by the world map that QGIS ships.</source>
        <translation>Nenhuma parte do talhão fica em terra, pelo mapa-múndi que vem com o QGIS.</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>No part of this plot lies on land: the nearest land is {distance} away by the world map of QGIS.</source>
        <translation>Nenhuma parte deste talhão fica em terra: a terra mais próxima está a {distance}, pelo mapa-múndi do QGIS.</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>No part of this plot lies on land: the nearest land, {country}, is {distance} away by the world map of QGIS.</source>
        <translation>Nenhuma parte deste talhão fica em terra: a terra mais próxima, {country}, está a {distance}, pelo mapa-múndi do QGIS.</translation>
    </message>
    <message>
        <location filename="../processing/packets.py"/>
        <source>No plot has an error, an overlap or a claim, so no supplier has to be asked.</source>
        <translation>Nenhum talhão tem erro, sobreposição ou reivindicação, então não é preciso perguntar a nenhum fornecedor.</translation>
    </message>
    <message>
        <location filename="../checks/rules/missing_id.py"/>
        <source>No plot id</source>
        <translation>Sem identificador de talhão</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>No plot is chosen.</source>
        <translation>Nenhum talhão está escolhido.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>No plot is fit to send.</source>
        <translation>Nenhum talhão está apto para envio.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>No plot is flagged, so the pack has no atlas.</source>
        <translation>Nenhum talhão está marcado, então o pacote não tem atlas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>No plot may be sent; {n} plots have errors and should be corrected first.</source>
        <comment>number</comment>
        <extracomment>One: No plot may be sent; 1 plot has an error and should be corrected first.</extracomment>
        <translation><numerusform>Nenhum talhão pode ser enviado; {n} talhão tem um erro e deve ser corrigido primeiro.</numerusform><numerusform>Nenhum talhão pode ser enviado; {n} talhões têm erros e devem ser corrigidos primeiro.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/preflight.py"/>
        <source>No plot of this layer is fit to send.</source>
        <translation>Nenhum talhão desta camada está apto para envio.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>No plot of {layer} is fit to be written. {done} Run 'Check plots' to see why.</source>
        <translation>Nenhum talhão de {layer} está apto para ser escrito. {done} Execute “Verificar talhões” para ver por quê.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>No plot of {layer} is fit to send. {done} Run 'Check plots' to see why.</source>
        <translation>Nenhum talhão de {layer} está apto para envio. {done} Execute “Verificar talhões” para ver por quê.</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>No plot of {layer} is flagged, so there is no atlas.</source>
        <translation>Nenhum talhão de {layer} está marcado, então não há atlas.</translation>
    </message>
    <message>
        <location filename="../processing/repair.py"/>
        <source>No repair mends this. {message}</source>
        <translation>Nenhum reparo resolve isto. {message}</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>No search results yet. Search, and they are listed here and on the map.</source>
        <translation>Ainda não há resultados. Pesquise, e serão listados aqui e no mapa.</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>No secret yet: enter it in the options.</source>
        <translation>Ainda sem segredo: introduza-o nas opções.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>No secure connection to {service} ({host}) could be made. Look at the connection's URL.</source>
        <translation>Não se pôde fazer conexão segura a {service} ({host}). Veja a URL da conexão.</translation>
    </message>
    <message>
        <location filename="../checks/rules/no_crs.py"/>
        <source>Nobody can tell where the plots are.</source>
        <translation>Ninguém pode dizer onde ficam os talhões.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Nobody knows whether the service has started the first one: both may be paid for.</source>
        <translation>Ninguém sabe se o serviço iniciou a primeira: ambas podem ser pagas.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Non-biomass emissions</source>
        <translation>Emissões não provenientes de biomassa</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>Non-biomass emissions are documented for tea, timber and shrimp only, and no crop type is given: the service may refuse this run.</source>
        <translation>Emissões não provenientes de biomassa só estão documentadas para chá, madeira e camarão, e nenhuma cultura é dada: o serviço pode recusar esta execução.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>Non-biomass emissions are documented for tea, timber and shrimp only, and the crop type is {crop}: the service may refuse this run.</source>
        <translation>Emissões não provenientes de biomassa só estão documentadas para chá, madeira e camarão, e a cultura é {crop}: o serviço pode recusar esta execução.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>Non-biomass emissions rely on lca_payload, and the input payload has none.</source>
        <translation>Emissões não provenientes de biomassa baseiam-se em lca_payload, e os dados de entrada não o têm.</translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/following.py"/>
        <source>None of the {n} images is in the mosaic {mosaic} any more.</source>
        <comment>number</comment>
        <extracomment>One: The image is in the mosaic {mosaic} no more.</extracomment>
        <translation><numerusform>A imagem já não está no mosaico {mosaic}.</numerusform><numerusform>Nenhuma das {n} imagens está ainda no mosaico {mosaic}.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>None yet: QGIS's browser makes them</source>
        <translation>Ainda nenhuma: o navegador do QGIS cria-as</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>Not all images could be prepared: {job}</source>
        <translation>Nem todas as imagens puderam ser preparadas: {job}</translation>
    </message>
    <message>
        <location filename="../bridge/pack.py"/>
        <source>Not all jobs have ended well: {told}. No pack was written. Wait for them, or leave them out.</source>
        <translation>Nem todas as tarefas acabaram bem: {told}. Nenhum pacote foi escrito. Aguarde-as, ou deixe-as de fora.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Not assessed</source>
        <translation>Não avaliado</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Not decided yet.</source>
        <translation>Ainda não decidido.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>Not fit to send: {blocked}. Nothing was sent.</source>
        <translation>Não aptas para envio: {blocked}. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>Not on land</source>
        <translation>Não está em terra</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Not repaired</source>
        <translation>Não reparado</translation>
    </message>
    <message>
        <location filename="../checks/repair.py"/>
        <source>Not repaired: a coordinate of the point is no number.</source>
        <translation>Não reparado: uma coordenada do ponto não é um número.</translation>
    </message>
    <message>
        <location filename="../processing/repair.py"/>
        <source>Not repaired: an error would be left. {message}</source>
        <translation>Não reparado: restaria um erro. {message}</translation>
    </message>
    <message>
        <location filename="../checks/repair.py"/>
        <source>Not repaired: {why}.</source>
        <translation>Não reparado: {why}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Not this service</source>
        <translation>Não é este serviço</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/__init__.py"/>
        <location filename="../ui/search_list.py"/>
        <source>Not usable with this account</source>
        <translation>Não utilizável com esta conta</translation>
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
        <translation>Ainda não há nada aqui.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Nothing is run, and nothing paid, when the service has little confidence in the locations.</source>
        <translation>Nada é executado, e nada pago, quando o serviço confia pouco nos lugares.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>Nothing is to be sent: no plot is new or changed. No job was made and nothing was paid.</source>
        <translation>Nada há para enviar: nenhum talhão é novo ou alterado. Nenhuma tarefa foi criada e nada foi pago.</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Nothing is under review.</source>
        <translation>Nada está em revisão.</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>Nothing is written yet. The layer {} stays as it is; the repairs go into a copy.</source>
        <translation>Nada foi escrito ainda. A camada {} fica como está; os reparos vão para uma cópia.</translation>
    </message>
    <message>
        <location filename="../checks/rules/z_or_m_values.py"/>
        <source>Nothing needs to be done.</source>
        <translation>Nada precisa ser feito.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Nothing of what is brought now is new the next time.</source>
        <translation>Nada do que se traz agora é novo da próxima vez.</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Nothing was asked of the service for this job since GeoRelay keeps a log.</source>
        <translation>Nada foi perguntado ao serviço por esta tarefa desde que o GeoRelay mantém um registo.</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/filing.py"/>
        <source>Nothing was filed. Correct it and file it anew.</source>
        <translation>Nada foi apresentado. Corrija-a e apresente-a de novo.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Nothing was found.</source>
        <translation>Nada foi achado.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Nothing was found. Widen the dates, the clouds or the area.</source>
        <translation>Nada foi encontrado. Alargue as datas, as nuvens ou a área.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Nothing was sent and nothing is paid: the same was run before, as the job {}.</source>
        <translation>Nada foi enviado e nada é pago: o mesmo já foi executado antes, como a tarefa {}.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Nothing was sent and nothing is paid: the same was run before. This is the job {} of {}; its results come to the map by themselves.</source>
        <translation>Nada foi enviado e nada é pago: o mesmo já foi executado antes. É a tarefa {} de {}; os seus resultados vêm sozinhos ao mapa.</translation>
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
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>Nothing was sent. 'Check plots' shows where; choose to repair a copy or to leave them out.</source>
        <translation>Nada foi enviado. “Verificar talhões” mostra onde; escolha reparar uma cópia ou deixá-los de fora.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>Nothing was sent. Look at e-mail and password, or try again later.</source>
        <translation>Nada foi enviado. Veja e-mail e senha, ou tente de novo mais tarde.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Nothing was started.</source>
        <translation>Nada foi iniciado.</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>Nothing was started. Try again later.</source>
        <translation>Nada foi iniciado. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <location filename="../bridge/cases.py"/>
        <location filename="../processing/decisions.py"/>
        <location filename="../processing/deliveries.py"/>
        <location filename="../processing/eudr.py"/>
        <source>Nothing was written.</source>
        <translation>Nada foi escrito.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>Nothing was written. The log names each; 'Check plots' shows where, or choose to leave them out or to repair a copy.</source>
        <translation>Nada foi escrito. O registro nomeia cada um; “Verificar talhões” mostra onde, ou escolha deixá-los de fora ou reparar uma cópia.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Nothing: every rule of this check is met.</source>
        <translation>Nada: todas as regras desta verificação são cumpridas.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>Nothing: the check for the EU finds nothing, each plot has a result, no flagged plot is undecided.</source>
        <translation>Nada: a verificação para a UE nada acha, cada talhão tem um resultado, nenhum talhão marcado está por decidir.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Number of collections</source>
        <translation>Número de coleções</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Number of features</source>
        <translation>Número de feições</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Number of files</source>
        <translation>Número de arquivos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Number of footprints</source>
        <translation>Número de áreas cobertas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Number of images</source>
        <translation>Número de imagens</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Number of jobs</source>
        <translation>Número de tarefas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Number of new images</source>
        <translation>Número de imagens novas</translation>
    </message>
    <message>
        <location filename="../processing/shown/samples.py"/>
        <source>Number of planted defects</source>
        <translation>Número de defeitos introduzidos</translation>
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
        <translation>Número de linhas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Number of runs</source>
        <translation>Número de execuções</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Number of strata and samples</source>
        <translation>Número de estratos e amostras</translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/beod/download.py"/>
        <source>Of the result files of {job}, {absent} could not be fetched: {named}. The other {n} are in {folder}; layers that lack a file say that they are incomplete. Run it again, or collect the job later, to fetch what is missing: nothing is paid for it.</source>
        <comment>number</comment>
        <extracomment>One: Of the result files of {job}, {absent} could not be fetched: {named}. The other {n} is in {folder}; layers that lack a file say that they are incomplete. Run it again, or collect the job later, to fetch what is missing: nothing is paid for it.</extracomment>
        <translation><numerusform>Dos arquivos de resultados de {job}, {absent} não puderam ser obtidos: {named}. O outro ({n}) está em {folder}; camadas a que falta um arquivo dizem que estão incompletas. Execute de novo, ou recolha a tarefa mais tarde, para obter o que falta: nada é pago por isso.</numerusform><numerusform>Dos arquivos de resultados de {job}, {absent} não puderam ser obtidos: {named}. Os outros {n} estão em {folder}; camadas a que falta um arquivo dizem que estão incompletas. Execute de novo, ou recolha a tarefa mais tarde, para obter o que falta: nada é pago por isso.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/beod/download.py"/>
        <source>Of the {n} files of scenario {scenario} none could be had; the log says why. Try the download again later; nothing is paid for it.</source>
        <comment>number</comment>
        <extracomment>One: The {n} file of scenario {scenario} could not be had; the log says why. Try the download again later; nothing is paid for it.</extracomment>
        <translation><numerusform>O arquivo ({n}) do cenário {scenario} não pôde ser obtido; o registro diz por quê. Tente o download mais tarde; nada é pago por isso.</numerusform><numerusform>Dos {n} arquivos do cenário {scenario} nenhum pôde ser obtido; o registro diz por quê. Tente o download mais tarde; nada é pago por isso.</numerusform></translation>
    </message>
    <message>
        <location filename="../checks/eudr_proof.py"/>
        <source>Of {count} features only {feature_count} arrived in the file: is the disk full?</source>
        <translation>De {count} feições só {feature_count} chegaram ao arquivo: o disco está cheio?</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>Of {layer} this QGIS reads the names and descriptions only, as its GDAL has no LIBKML driver: where it has other columns, save it as a GeoPackage with a QGIS that has.</source>
        <translation>De {layer}, este QGIS lê apenas os nomes e as descrições, pois o seu GDAL não tem o driver LIBKML: se houver outras colunas, guarde-a como GeoPackage com um QGIS que o tenha.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Off-nadir angle</source>
        <translation>Ângulo fora do nadir</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Older results are not kept: those plots are sent again. Empty: no limit.</source>
        <translation>Resultados mais antigos não são mantidos: esses talhões são enviados de novo. Vazio: sem limite.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>On the EU's site it can be amended or withdrawn until {amend_until} at the latest.</source>
        <translation>No site da UE pode ser alterada ou retirada até {amend_until} no máximo.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>On the EU's site it can be amended or withdrawn until {time} at the latest.</source>
        <translation>No site da UE pode ser alterada ou retirada até {time} no máximo.</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>On this computer; results are synthetic.</source>
        <translation>Neste computador; os resultados são sintéticos.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>One HTML page with counts, a map and an example of each rule.</source>
        <translation>Uma página HTML com contagens, um mapa e um exemplo de cada regra.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>One job; its results are brought again if they are here already. Empty: all that are not over.</source>
        <translation>Uma tarefa; os seus resultados são trazidos de novo se já estão aqui. Vazio: todas as que não acabaram.</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>One layer for each supplier, in any CRS: the first one's is taken. Its name is the supplier's.</source>
        <translation>Uma camada por fornecedor, em qualquer SRC: toma-se o da primeira. O seu nome é o do fornecedor.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_mismatch.py"/>
        <source>One of the two is wrong, or the units are.</source>
        <translation>Um dos dois está errado, ou as unidades estão.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>One or more collection ids, separated by commas.</source>
        <translation>Um ou mais identificadores de coleção, separados por vírgulas.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>One row a project.</source>
        <translation>Uma linha por projeto.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>One row a scenario.</source>
        <translation>Uma linha por cenário.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>One row an asset, in longitude and latitude.</source>
        <translation>Uma linha por elemento, em longitude e latitude.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>One row per plot of the input, when the work has ended.</source>
        <translation>Uma linha por talhão da entrada, quando o trabalho acabou.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>One run per part</source>
        <translation>Uma execução por parte</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Only flagged plots</source>
        <translation>Só talhões marcados</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Only mosaics with these tags, separated by commas. Empty: all.</source>
        <translation>Só mosaicos com estas etiquetas, separadas por vírgulas. Vazio: todos.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Only of these providers</source>
        <translation>Só destes provedores</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>Only the places of the findings are shown, as it is not known of which plots they are: choose the plots that were checked.</source>
        <translation>Só os lugares dos achados são mostrados, pois não se sabe de que talhões são: escolha os talhões verificados.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Only those of this project. Empty: all.</source>
        <translation>Só as deste projeto. Vazio: todas.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Only what the account may use</source>
        <translation>Só o que a conta pode usar</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Open a layer of plots to check it.</source>
        <translation>Abra uma camada de talhões para verificá-la.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Open in the dock Services</source>
        <translation>Abrir no painel Serviços</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Open results, or findings of a check: their flagged plots are reviewed here.</source>
        <translation>Abra resultados, ou achados de uma verificação: os seus talhões marcados são revistos aqui.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Opens the services with this layer; nothing is sent yet.</source>
        <translation>Abre os serviços com esta camada; ainda nada é enviado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Options of the model</source>
        <translation>Opções do modelo</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Options...</source>
        <translation>Opções...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Or a GeoJSON file</source>
        <translation>Ou um arquivo GeoJSON</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Or a file, sent as it is</source>
        <translation>Ou um arquivo, enviado como está</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Out of date: {}</source>
        <translation>Desatualizado: {}</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Out of date: {} They are being checked again.</source>
        <translation>Desatualizado: {} Está sendo verificado de novo.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Outcome</source>
        <translation>Desfecho</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>Outcome unknown: the reply to '{step}' of {job} was lost and {looked}{cause}. Nothing was sent again.</source>
        <translation>Desfecho desconhecido: a resposta a “{step}” de {job} perdeu-se e {looked}{cause}. Nada foi enviado de novo.</translation>
    </message>
    <message>
        <location filename="../checks/rules/self_intersection.py"/>
        <source>Outline crosses itself</source>
        <translation>O contorno cruza-se a si mesmo</translation>
    </message>
    <message>
        <location filename="../checks/rules/ring_self_intersection.py"/>
        <source>Outline touches itself</source>
        <translation>O contorno toca-se a si mesmo</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Outlines that are nowhere farther apart are the same ground.</source>
        <translation>Contornos que em nenhum lugar distam mais são o mesmo terreno.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>Outside the world</source>
        <translation>Fora do mundo</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Overlap</source>
        <translation>Sobreposição</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>Own imagery as the source needs either 'Image ids' or 'Mosaic id'. Nothing was sent.</source>
        <translation>Imagens próprias como origem precisam de “Identificadores de imagem” ou “Identificador do mosaico”. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Own reference</source>
        <translation>Referência própria</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>Arquivos PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Packets</source>
        <translation>Envios</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_shells.py"/>
        <source>Part within a part</source>
        <translation>Parte dentro de uma parte</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>Part {number} of {total} is started.</source>
        <translation>A parte {number} de {total} está iniciada.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Partly assessed</source>
        <translation>Avaliado em parte</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Passed on as it is.</source>
        <translation>Transmitido como está.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Pixel size from (m)</source>
        <translation>Tamanho de pixel a partir de (m)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Pixel size to (m)</source>
        <translation>Tamanho de pixel até (m)</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Place of production</source>
        <translation>Local de produção</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Places were looked at</source>
        <translation>Os lugares foram olhados</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Plan a search</source>
        <translation>Programar uma pesquisa</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Planned search id</source>
        <translation>Identificador da pesquisa programada</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Planned searches</source>
        <translation>Pesquisas programadas</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../evidence/pages.py"/>
        <location filename="../bridge/aliases.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Plot</source>
        <translation>Talhão</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Plot &amp;id</source>
        <translation>&amp;Id. do talhão</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <location filename="../processing/shown/check.py"/>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../processing/shown/deliveries.py"/>
        <location filename="../processing/shown/suppliers.py"/>
        <location filename="../processing/suppliers.py"/>
        <source>Plot id</source>
        <translation>Identificador do talhão</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>Plot id used twice</source>
        <translation>Identificador de talhão usado duas vezes</translation>
    </message>
    <message>
        <location filename="../ui/locator.py"/>
        <source>Plot of {}</source>
        <translation>Talhão de {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_large.py"/>
        <source>Plot too large</source>
        <translation>Talhão grande demais</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_small.py"/>
        <source>Plot too small</source>
        <translation>Talhão pequeno demais</translation>
    </message>
    <message>
        <location filename="../checks/rules/interior_ring.py"/>
        <source>Plot with a hole</source>
        <translation>Talhão com um buraco</translation>
    </message>
    <message>
        <location filename="../processing/suppliers.py"/>
        <source>Plot {key} cannot be brought into the CRS of the first layer. {error}</source>
        <translation>O talhão {key} não pode ser levado ao SRC da primeira camada. {error}</translation>
    </message>
    <message>
        <location filename="../processing/repair.py"/>
        <source>Plot {number} stays as it is in part. {why}</source>
        <translation>O talhão {number} fica em parte como está. {why}</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>Plot {plot_id}</source>
        <translation>Talhão {plot_id}</translation>
    </message>
    <message>
        <location filename="../bridge/fitness.py"/>
        <source>Plot {plot} stays home: {reason}</source>
        <translation>O talhão {plot} não é enviado: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>Plot {plot}: {reason}</source>
        <translation>Talhão {plot}: {reason}</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Plot {} has no outline that a decision could hold for; check it again first.</source>
        <translation>O talhão {} não tem contorno para o qual uma decisão possa valer; verifique-o primeiro de novo.</translation>
    </message>
    <message>
        <location filename="../ui/reasons.py"/>
        <source>Plot {} of {}</source>
        <translation>Talhão {} de {}</translation>
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
        <translation>Talhões</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots above it are told as a warning. Empty: no limit.</source>
        <translation>De talhões acima dela avisa-se. Vazio: sem limite.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Plots as 'Export for EUDR' writes them, sent byte for byte.</source>
        <translation>Talhões como “Exportar para o sistema de informação EUDR” os escreve, enviados byte a byte.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots below it are told as a warning. Empty: no limit.</source>
        <translation>De talhões abaixo dela avisa-se. Vazio: sem limite.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../ui/check_form.py"/>
        <source>Plots claimed earlier</source>
        <translation>Talhões já reivindicados</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Plots decided on</source>
        <translation>Talhões decididos</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots fit to send</source>
        <translation>Talhões aptos para envio</translation>
    </message>
    <message>
        <location filename="../providers/remarks.py"/>
        <source>Plots it names: {plots} and {count} more.</source>
        <translation>Talhões que nomeia: {plots} e mais {count}.</translation>
    </message>
    <message>
        <location filename="../providers/remarks.py"/>
        <source>Plots it names: {plots}.</source>
        <translation>Talhões que nomeia: {plots}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Plots left out</source>
        <translation>Talhões deixados de fora</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>Plots of all suppliers</source>
        <translation>Talhões de todos os fornecedores</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Plots of the earlier delivery that the new one has not; 'became' names the new plots on their ground.</source>
        <translation>Talhões da entrega anterior que a nova não tem; “became” nomeia os talhões novos no seu terreno.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Plots on the same ground, as they are now.</source>
        <translation>Talhões no mesmo terreno, como são agora.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>Plots overlap</source>
        <translation>Talhões sobrepostos</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Plots that an earlier job of this connection analysed with the same outline and the same settings stay home and keep their results, with their date. A plot whose result was missing is sent again.</source>
        <translation>Talhões que uma tarefa anterior desta conexão analisou com o mesmo contorno e as mesmas configurações não são enviados e mantêm os seus resultados, com a data. Um talhão cujo resultado faltava é enviado de novo.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Plots that are gone</source>
        <translation>Talhões desaparecidos</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Plots that cannot be repaired safely; the column 'reason' says why.</source>
        <translation>Talhões que não podem ser reparados com segurança; a coluna “reason” diz por quê.</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Plots that need one of these repairs stay as they are.</source>
        <translation>Talhões que precisam de um destes reparos ficam como estão.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots that share ground with a plot of any earlier job of the job list are told: two suppliers may claim the same field.</source>
        <translation>Avisa-se dos talhões que partilham terreno com um talhão de qualquer tarefa anterior da lista: dois fornecedores podem reivindicar o mesmo campo.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Plots that stayed out; the column 'reason' says why.</source>
        <translation>Talhões que ficaram de fora; a coluna “reason” diz por quê.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Plots that the earlier delivery had not; 'split_of', 'merged_of' and 'same_ground_as' name the earlier plots on their ground.</source>
        <translation>Talhões que a entrega anterior não tinha; “split_of”, “merged_of” e “same_ground_as” nomeiam os talhões anteriores no seu terreno.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Plots that were checked</source>
        <translation>Talhões verificados</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots to compare with that could not be compared</source>
        <translation>Talhões de comparação que não puderam ser comparados</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Plots whose outline changed, as they are now; 'changed_ha' is the ground that only one of the two outlines covers.</source>
        <translation>Talhões cujo contorno mudou, como são agora; “changed_ha” é o terreno que só um dos dois contornos cobre.</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Plots with &amp;errors</source>
        <translation>Talhões com &amp;erros</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Plots with a &amp;hole</source>
        <translation>Talhões com um &amp;buraco</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Plots with a hole</source>
        <translation>Talhões com um buraco</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <location filename="../checks/report.py"/>
        <location filename="../processing/shown/check.py"/>
        <source>Plots with errors</source>
        <translation>Talhões com erros</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots with one or more errors; the column 'issues' names the rules.</source>
        <translation>Talhões com um ou mais erros; a coluna “issues” nomeia as regras.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots without an error, as they are.</source>
        <translation>Talhões sem erro, como estão.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Plots, results or findings</source>
        <translation>Talhões, resultados ou achados</translation>
    </message>
    <message>
        <location filename="../checks/rules/point_needs_polygon.py"/>
        <source>Point of more than 4 ha</source>
        <translation>Ponto de mais de 4 ha</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Polygons to be processed, each one an area of its own; any CRS. May be left out with own imagery: then its footprint is the area.</source>
        <translation>Polígonos a processar, cada um uma área própria; qualquer SRC. Pode ser omitido com imagens próprias: então a sua área coberta é a área.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Polygons to search, any CRS. Or give 'Extent'.</source>
        <translation>Polígonos a pesquisar, qualquer SRC. Ou indique “Extensão”.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Polygons to watch, any CRS; each one is an area of its own.</source>
        <translation>Polígonos a vigiar, qualquer SRC; cada um é uma área própria.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Polygons with errors</source>
        <translation>Polígonos com erros</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>Position {n} of this plot is not a number.</source>
        <translation>A posição {n} deste talhão não é um número.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <location filename="../ui/imagery_dock.py"/>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Previous finding (P)</source>
        <translation>Achado anterior (P)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Price (credits)</source>
        <translation>Preço (créditos)</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>Price not known: {}</source>
        <translation>Preço desconhecido: {}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Price of a run</source>
        <translation>Preço de uma execução</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Price: {}, by our estimate; the service tells no balance.</source>
        <translation>Preço: {}, por nossa estimativa; o serviço não informa saldo.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Processing id</source>
        <translation>Identificador do processamento</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Processing type</source>
        <translation>Tipo de processamento</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/__init__.py"/>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Processings</source>
        <translation>Processamentos</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Producer's &amp;country</source>
        <translation>&amp;País do produtor</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Producer's &amp;name</source>
        <translation>&amp;Nome do produtor</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Producer's country</source>
        <translation>País do produtor</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Producer's name</source>
        <translation>Nome do produtor</translation>
    </message>
    <message>
        <location filename="../checks/rules/name_too_long.py"/>
        <source>Producer's name too long</source>
        <translation>Nome do produtor longo demais</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../bridge/aliases.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Progress (%)</source>
        <translation>Progresso (%)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Progress (percent)</source>
        <translation>Progresso (por cento)</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Project id</source>
        <translation>Identificador do projeto</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Project name</source>
        <translation>Nome do projeto</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Project that the processing belongs to. Empty: the default project.</source>
        <translation>Projeto a que pertence o processamento. Vazio: o projeto padrão.</translation>
    </message>
    <message>
        <location filename="../providers/beod/__init__.py"/>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../providers/mapflow/__init__.py"/>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../ui/search_list.py"/>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Provider: a basemap of the account. Search results: images found by 'Search imagery'. My imagery: uploaded images or a whole mosaic. Custom URL: tiles at an address.</source>
        <translation>Provedor: um mapa-base da conta. Resultados de pesquisa: imagens achadas com “Pesquisar imagens”. As minhas imagens: imagens carregadas ou um mosaico inteiro. URL própria: tiles em um endereço.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Providers of the catalog</source>
        <translation>Provedores do catálogo</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>Puts the layers of several suppliers into one. Suppliers number their plots alike, so two columns come first: 'supplier' is the name of the layer, 'plot_key' is supplier and plot id together, which no two plots share: give it as plot id to whatever comes next. All columns and values are kept. The layers are only read.</source>
        <translation>Põe as camadas de vários fornecedores em uma. Os fornecedores numeram os talhões da mesma forma, então duas colunas vêm primeiro: “supplier” é o nome da camada, “plot_key” é fornecedor e identificador juntos, que dois talhões nunca partilham: use-a como identificador no que vier depois. Todas as colunas e valores são mantidos. As camadas só são lidas.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Puts together what an authority may ask for years later, in one zip file that opens without QGIS: plots and results, the check report, an atlas with a page for each flagged plot, decisions, the EU's files and statements, and the facts of the jobs. It is a BagIt bag (RFC 8493), so that any BagIt tool can prove that nothing was changed since. No secret and no place on this computer is in it. Jobs that have not ended well are refused by name. The layers are only read.</source>
        <translation>Reúne o que uma autoridade pode pedir anos depois, em um arquivo zip que abre sem QGIS: talhões e resultados, o relatório da verificação, um atlas com uma página por talhão marcado, decisões, arquivos e declarações da UE, e os dados das tarefas. É um saco BagIt (RFC 8493), então qualquer ferramenta BagIt pode provar que nada mudou desde então. Não contém segredo nem lugar deste computador. Tarefas que não acabaram bem são recusadas pelo nome. As camadas só são lidas.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>QGIS could not write its authentication database, so the secret was not removed.</source>
        <translation>O QGIS não pôde escrever a sua base de autenticação, então o segredo não foi removido.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>QGIS could not write its authentication database, so the secret was not saved.</source>
        <translation>O QGIS não pôde escrever a sua base de autenticação, então o segredo não foi guardado.</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>QGIS gave no reason</source>
        <translation>o QGIS não deu razão</translation>
    </message>
    <message>
        <location filename="../bridge/main_thread.py"/>
        <location filename="../processing/operation.py"/>
        <source>QGIS was too busy to read the connection. Nothing was sent; run it again.</source>
        <translation>O QGIS estava ocupado demais para ler a conexão. Nada foi enviado; execute de novo.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>QGIS's authentication database is switched off ({why}), so no secret can be kept or read. Nothing was sent.</source>
        <translation>A base de autenticação do QGIS está desligada ({why}), então nenhum segredo pode ser guardado ou lido. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Quick look</source>
        <translation>Vista rápida</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Raster formats</source>
        <translation>Formatos raster</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Rasters as cloud optimised GeoTIFF</source>
        <translation>Rasters como GeoTIFF de nuvem (COG)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Rasters to be uploaded, in this order.</source>
        <translation>Rasters a carregar, nesta ordem.</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>Read from the GEORELAY_ variables of the environment.</source>
        <translation>Lido das variáveis GEORELAY_ do ambiente.</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>Read what will be declared, then confirm it.</source>
        <translation>Leia o que será declarado e depois confirme.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Read {y} of the URL as {-y}. A URL that says {-y} is taken as it is.</source>
        <translation>Ler {y} da URL como {-y}. Uma URL que diz {-y} é tomada como está.</translation>
    </message>
    <message>
        <location filename="../ui/locator.py"/>
        <source>Reading the plots of {}...</source>
        <translation>Lendo os talhões de {}...</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Reading: {} flagged so far</source>
        <translation>Lendo: {} marcados até agora</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Reason</source>
        <translation>Razão</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Reason (E), such as 'island in the river'</source>
        <translation>Razão (E), como “ilha no rio”</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Reference number</source>
        <translation>Número de referência</translation>
    </message>
    <message>
        <location filename="../ui/browser.py"/>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Refresh to ask the service.</source>
        <translation>Atualize para perguntar ao serviço.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <location filename="../processing/shown/eudr.py"/>
        <source>Refuse</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <location filename="../evidence/choices.py"/>
        <source>Reject</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Reject (R)</source>
        <translation>Rejeitar (R)</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Reject plots without a geometry</source>
        <translation>Rejeitar talhões sem geometria</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Rejected plots</source>
        <translation>Talhões rejeitados</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Remove a connection</source>
        <translation>Remover uma conexão</translation>
    </message>
    <message>
        <location filename="../checks/rules/sliver.py"/>
        <source>Remove it, or join it to its neighbour.</source>
        <translation>Remova-o, ou junte-o ao vizinho.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>Remove one of the two.</source>
        <translation>Remova uma das duas.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_rings.py"/>
        <source>Remove one of them.</source>
        <translation>Remova um deles.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Remove the connection '{}' to {} and its secret? Jobs that were sent through it can no longer be followed.</source>
        <translation>Remover a conexão “{}” a {} e o seu segredo? As tarefas enviadas por ela já não poderão ser seguidas.</translation>
    </message>
    <message>
        <location filename="../checks/rules/hole_outside_shell.py"/>
        <source>Remove the hole, or make it a plot of its own.</source>
        <translation>Remova o buraco, ou faça dele um talhão próprio.</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_holes.py"/>
        <source>Remove the inner hole.</source>
        <translation>Remova o buraco interior.</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_shells.py"/>
        <source>Remove the inner part, or make it a hole.</source>
        <translation>Remova a parte interior, ou faça dela um buraco.</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>Remove the vertex at its tip.</source>
        <translation>Remova o vértice da ponta.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Remove...</source>
        <translation>Remover...</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>Removed, as they were of an earlier, larger run: {files}.</source>
        <translation>Removidos, por serem de uma execução anterior maior: {files}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Rename image</source>
        <translation>Renomear imagem</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>Repair</source>
        <translation>Reparo</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <location filename="../ui/eudr_page.py"/>
        <source>Repair a copy</source>
        <translation>Reparar uma cópia</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Repair a copy...</source>
        <translation>Reparar...</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Repair in a copy...</source>
        <translation>Reparar em uma cópia...</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repair plots in a copy</source>
        <translation>Reparar talhões em uma cópia</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/repair_page.py"/>
        <source>Repair {} plots in a copy</source>
        <comment>number</comment>
        <extracomment>One: Repair {} plot in a copy</extracomment>
        <translation><numerusform>Reparar {} talhão em uma cópia</numerusform><numerusform>Reparar {} talhões em uma cópia</numerusform></translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repaired and unchanged plots</source>
        <translation>Talhões reparados e inalterados</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repaired plots</source>
        <translation>Talhões reparados</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../bridge/aliases.py"/>
        <source>Repairs</source>
        <translation>Reparos</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repairs per rule (JSON)</source>
        <translation>Reparos por regra (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repairs to leave out</source>
        <translation>Reparos a deixar de fora</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repairs what can be repaired safely, in a copy: doubled vertices, spikes, small loops, holes outside, rings left open and the like. The type of geometry stays, and the area within 1 %. Plots with an error that cannot be repaired without guessing go to the rejected plots with the reason, and so does the later of two plots on the same ground; a warning rejects nothing. Doing it twice changes nothing. The layer itself is not touched.</source>
        <translation>Repara, em uma cópia, o que pode ser reparado com segurança: vértices repetidos, espigões, laços pequenos, buracos fora, anéis abertos e afins. O tipo de geometria fica, e a área dentro de 1 %. Talhões com um erro que não se repara sem adivinhar vão para os rejeitados com a razão, e também o posterior de dois talhões no mesmo terreno; um aviso não rejeita nada. Fazê-lo duas vezes nada muda. A própria camada não é tocada.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../ui/check_results.py"/>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Requests</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Restart a job</source>
        <translation>Reiniciar uma tarefa</translation>
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
        <translation>Arquivos de resultados na pasta no fim.</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>Result of the operation {operation} of {service}, brought by GeoRelay {version}.</source>
        <translation>Resultado da operação {operation} de {service}, trazido pelo GeoRelay {version}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Result tiles</source>
        <translation>Tiles do resultado</translation>
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
        <translation>Pasta de &amp;resultados</translation>
    </message>
    <message>
        <location filename="../checks/rules/missing_id.py"/>
        <source>Results cannot be told apart by their id.</source>
        <translation>Os resultados não podem ser distinguidos pelo identificador.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Results kept for at most (days)</source>
        <translation>Resultados mantidos por no máximo (dias)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Results of a processing</source>
        <translation>Resultados de um processamento</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>Results of the two plots cannot be told apart.</source>
        <translation>Os resultados dos dois talhões não podem ser distinguidos.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Results or findings</source>
        <translation>Resultados ou achados</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Results per plot</source>
        <translation>Resultados por talhão</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Results with an outcome, or findings of a check.</source>
        <translation>Resultados com um desfecho, ou achados de uma verificação.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <location filename="../ui/panel.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Retry a job</source>
        <translation>Tentar uma tarefa de novo</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Review the flagged plots of {}</source>
        <translation>Rever os talhões de {}</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Rights (403)</source>
        <translation>Permissões (403)</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_rings.py"/>
        <source>Ring drawn twice</source>
        <translation>Anel desenhado duas vezes</translation>
    </message>
    <message>
        <location filename="../checks/rules/unclosed_ring.py"/>
        <source>Ring not closed</source>
        <translation>Anel não fechado</translation>
    </message>
    <message>
        <location filename="../providers/beod/results.py"/>
        <source>Roads</source>
        <translation>Estradas</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Role of the operator</source>
        <translation>Papel do operador</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Rows count from the south</source>
        <translation>Linhas contadas do sul</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <location filename="../bridge/aliases.py"/>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Rules that found something</source>
        <translation>Regras que acharam algo</translation>
    </message>
    <message>
        <location filename="../ui/operation_box.py"/>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Run a model</source>
        <translation>Aplicar um modelo</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Run again...</source>
        <translation>Repetir...</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <location filename="../ui/services_dock.py"/>
        <source>Run anew</source>
        <translation>Executar do zero</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>Run for {}</source>
        <translation>Executar por {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/delivery.py"/>
        <source>Run it again in {n} minutes: its list is sure then</source>
        <comment>number</comment>
        <extracomment>One: Run it again in {n} minute: its list is sure then</extracomment>
        <translation><numerusform>Execute de novo em {n} minuto: a sua lista é então certa</numerusform><numerusform>Execute de novo em {n} minutos: a sua lista é então certa</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>Run it again to look again</source>
        <translation>Execute de novo para olhar outra vez</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Run one analysis</source>
        <translation>Executar uma análise</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Runs a model over an area: the limits of the account are judged, the price is asked, then the run is started once and followed, and its features come home as a layer. An area over a limit is refused, or cut into several runs and merged again.</source>
        <translation>Aplica um modelo a uma área: os limites da conta são julgados, o preço é perguntado, depois a execução é iniciada uma vez e seguida, e as suas feições voltam como camada. Uma área acima de um limite é recusada, ou cortada em várias execuções e juntada de novo.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Runs the failed parts of a processing again from the stage that failed. Mapflow names no price for it: compare the balance before and after.</source>
        <translation>Executa de novo as partes falhadas de um processamento a partir da etapa que falhou. O Mapflow não indica preço para isso: compare o saldo antes e depois.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_geometry.py"/>
        <source>Same ground twice</source>
        <translation>Mesmo terreno duas vezes</translation>
    </message>
    <message>
        <location filename="../processing/shown/samples.py"/>
        <source>Sample plots</source>
        <translation>Talhões de exemplo</translation>
    </message>
    <message>
        <location filename="../ui/samples.py"/>
        <source>Sample plots (synthetic)</source>
        <translation>Talhões de exemplo (sintéticos)</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>Sandbox (synthetic)</source>
        <translation>Ambiente de testes (sintético)</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Save filters</source>
        <translation>Guardar filtros</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Save these filters under a name</source>
        <translation>Guardar estes filtros com um nome</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>Say which connection to {service} to use: none of {known} is the default one.</source>
        <translation>Diga que conexão a {service} usar: nenhuma de {known} é a padrão.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Scenario</source>
        <translation>Cenário</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Scenario type</source>
        <translation>Tipo de cenário</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>Scenario {scenario_id} is listed without one file; its listing is asked for again.</source>
        <translation>O cenário {scenario_id} é listado sem um só arquivo; a sua lista é pedida de novo.</translation>
    </message>
    <message>
        <location filename="../providers/beod/__init__.py"/>
        <location filename="../providers/beod/offer.py"/>
        <source>Scenarios</source>
        <translation>Cenários</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Search</source>
        <translation>Pesquisa</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Search imagery</source>
        <translation>Pesquisar imagens</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Search results</source>
        <translation>Resultados de pesquisa</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>Search results as the source need 'Image ids', or 'Data provider' for a mosaic. Nothing was sent.</source>
        <translation>Resultados de pesquisa como origem precisam de “Identificadores de imagem”, ou “Provedor de dados” para um mosaico. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>Search results as the source need an area. Nothing was sent.</source>
        <translation>Resultados de pesquisa como origem precisam de uma área. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Secure connection (TLS)</source>
        <translation>Conexão segura (TLS)</translation>
    </message>
    <message>
        <location filename="../processing/speech.py"/>
        <source>See to the disk and the folders and run it again: what was sent is in the job list and is not sent twice.</source>
        <translation>Veja o disco e as pastas e execute de novo: o que foi enviado está na lista de tarefas e não é enviado duas vezes.</translation>
    </message>
    <message>
        <location filename="../ui/layer_input.py"/>
        <source>Selected features only ({})</source>
        <translation>Só feições selecionadas ({})</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Send anyway</source>
        <translation>Enviar mesmo assim</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Send less at a time.</source>
        <translation>Envie menos de cada vez.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Send only new and changed plots</source>
        <translation>Enviar só talhões novos e alterados</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <location filename="../ui/services_dock.py"/>
        <source>Send plots</source>
        <translation>Enviar talhões</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Send the area</source>
        <translation>Enviar a área</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Send to a service...</source>
        <translation>Enviar a um serviço...</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Send {}</source>
        <translation>Enviar {}</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Send {} anew? That is a new job, which is paid for as one.</source>
        <translation>Enviar {} de novo? É uma tarefa nova, que é paga como tal.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Send {} now? Nothing of it was ever sent, so this is the first time that it may be paid for.</source>
        <translation>Enviar {} agora? Nada dela foi alguma vez enviado, por isso é a primeira vez que pode ser paga.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_results.py"/>
        <location filename="../ui/services_dock.py"/>
        <source>Send {} plots</source>
        <comment>number</comment>
        <extracomment>One: Send {} plot</extracomment>
        <translation><numerusform>Enviar {} talhão</numerusform><numerusform>Enviar {} talhões</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Sends the same anew, after a question</source>
        <translation>Envia o mesmo de novo, depois de uma pergunta</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Sent only where given.</source>
        <translation>Enviado só se dado.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Sent only where given; it replaces what is stored there.</source>
        <translation>Enviado só se dado; substitui o que lá está guardado.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Sent. The job is followed in the list of jobs, and its results come to the map by themselves.</source>
        <translation>Enviado. A tarefa é seguida na lista de tarefas, e os seus resultados vêm sozinhos ao mapa.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Sent. The job is followed in the list of jobs, and you are told when it has ended.</source>
        <translation>Enviado. A tarefa é seguida na lista de tarefas, e haverá um aviso quando acabar.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Sent. The new job is followed in this list.</source>
        <translation>Enviado. A nova tarefa é seguida nesta lista.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Separated by commas.</source>
        <translation>Separadas por vírgulas.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <location filename="../ui/jobs_model.py"/>
        <location filename="../ui/options.py"/>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <location filename="../ui/services_dock.py"/>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>Set aside, the other jobs go on: {faults}.</source>
        <translation>Postas de lado, as outras tarefas seguem: {faults}.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Set aside: {}.</source>
        <translation>Postas de lado: {}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/no_crs.py"/>
        <source>Set the CRS of the layer in its properties.</source>
        <translation>Defina o SRC da camada nas suas propriedades.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>Set the right CRS, or correct the coordinate.</source>
        <translation>Defina o SRC certo, ou corrija a coordenada.</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Several hundred made-up plots are loaded and checked. They can be sent to the sandbox on this computer: no account, nothing leaves it, its results are synthetic.</source>
        <translation>Várias centenas de talhões inventados são carregados e verificados. Podem ser enviados ao ambiente de testes deste computador: sem conta, nada sai dele, os resultados são sintéticos.</translation>
    </message>
    <message>
        <location filename="../checks/rules/multipart.py"/>
        <source>Several parts</source>
        <translation>Várias partes</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Several, separated by commas, after an area was cut.</source>
        <translation>Vários, separados por vírgulas, depois de cortar uma área.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <location filename="../bridge/aliases.py"/>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Shapefile</source>
        <translation>Shapefile</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Shapefile (zipped)</source>
        <translation>Shapefile (compactado)</translation>
    </message>
    <message>
        <location filename="../checks/rules/name_too_long.py"/>
        <source>Shorten the name, or look whether the right column was chosen.</source>
        <translation>Encurte o nome, ou veja se a coluna certa foi escolhida.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Show image</source>
        <translation>Mostrar imagem</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Show in the list of jobs</source>
        <translation>Mostrar na lista de tarefas</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Show jobs</source>
        <translation>Mostrar tarefas</translation>
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
        <translation>Mostrar no mapa</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../ui/connection_choice.py"/>
        <source>Show the account</source>
        <translation>Mostrar a conta</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Show the risk assessment</source>
        <translation>Mostrar a avaliação de risco</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Show what will be declared</source>
        <translation>Mostrar o que será declarado</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Shows the inputs of this job, to be run once more</source>
        <translation>Mostra as entradas desta tarefa, para a executar outra vez</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Shows what the EU's file would say; nothing is written yet.</source>
        <translation>Mostra o que diria o arquivo para a UE; ainda nada é escrito.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Shows who is signed in to Mapflow, what is left on the plan, how large an area may be and how much storage is free. Changes nothing.</source>
        <translation>Mostra quem está autenticado na Mapflow, o que resta do plano, que tamanho uma área pode ter e quanto armazenamento está livre. Nada altera.</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Sign-in (401)</source>
        <translation>Início de sessão (401)</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Signs in and shows who the connection belongs to and how many credits are left. Nothing is changed.</source>
        <translation>Autentica-se e mostra de quem é a conexão e quantos créditos restam. Nada é alterado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Single images, mosaics, or both. Nothing chosen means both.</source>
        <translation>Imagens avulsas, mosaicos, ou ambos. Nada escolhido significa ambos.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Skip plots whose place is doubtful</source>
        <translation>Pular talhões de lugar duvidoso</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Skipped</source>
        <translation>Pulados</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>Skipped {skipped}: {reason}.</source>
        <translation>Pulado {skipped}: {reason}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/sliver.py"/>
        <source>Sliver</source>
        <translation>Faixa estreita</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Small</source>
        <translation>Pequena</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Small has 256 pixels a side, large 1024.</source>
        <translation>Pequena tem 256 pixels de lado, grande 1024.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Small previews</source>
        <translation>Prévias pequenas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Smallest angle off nadir, whatever side it looks to. Empty or 0: any.</source>
        <translation>Menor ângulo fora do nadir, para qualquer lado. Vazio ou 0: qualquer.</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Smallest area</source>
        <translation>Área mínima</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Smallest area (ha)</source>
        <translation>Área mínima (ha)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Smallest pixel size in metres.</source>
        <translation>Menor tamanho de pixel em metros.</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/repair.py"/>
        <source>So do {n} more plots.</source>
        <comment>number</comment>
        <extracomment>One: So does {n} more plot.</extracomment>
        <translation><numerusform>Também mais {n} talhão.</numerusform><numerusform>Também mais {n} talhões.</numerusform></translation>
    </message>
    <message>
        <location filename="../checks/rules/multipart.py"/>
        <source>Some services take one polygon only, and results come per plot, not per part.</source>
        <translation>Alguns serviços só aceitam um polígono, e os resultados vêm por talhão, não por parte.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>Something in GeoRelay broke. What was sent is in the list of jobs; Details has the whole text.</source>
        <translation>Algo quebrou no GeoRelay. O que foi enviado está na lista de tarefas; o texto completo está em Detalhes.</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>Something may be wrong with the answer of {service}: {count} results came for {sent} plots, and none of them says anything in {column}, so no plot counts as assessed.</source>
        <translation>Pode haver algo errado na resposta de {service}: vieram {count} resultados para {sent} talhões, e nenhum diz algo em {column}, então nenhum talhão conta como avaliado.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Source image</source>
        <translation>Imagem de origem</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>Spike</source>
        <translation>Espigão</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <location filename="../ui/eudr_page.py"/>
        <source>Split into parts without holes</source>
        <translation>Dividir em partes sem buracos</translation>
    </message>
    <message>
        <location filename="../checks/rules/multipart.py"/>
        <source>Split it into single parts where each is a plot of its own.</source>
        <translation>Divida-a em partes simples onde cada uma seja um talhão próprio.</translation>
    </message>
    <message>
        <location filename="../checks/rules/disconnected_interior.py"/>
        <source>Split the plot into parts where it is cut.</source>
        <translation>Divida o talhão em partes onde está cortado.</translation>
    </message>
    <message>
        <location filename="../checks/rules/interior_ring.py"/>
        <source>Split the plot into parts without holes; the export offers it.</source>
        <translation>Divida o talhão em partes sem buracos; a exportação oferece isso.</translation>
    </message>
    <message>
        <location filename="../checks/rules/ring_self_intersection.py"/>
        <source>Split the plot there, or make the piece inside a hole.</source>
        <translation>Divida ali o talhão, ou faça do pedaço interior um buraco.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>Square metres that are sent as hectares are a false declaration.</source>
        <translation>Metros quadrados enviados como hectares são uma declaração falsa.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Stage plots</source>
        <translation>Depositar talhões</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Start a failed processing again</source>
        <translation>Reiniciar um processamento com falha</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Start a scenario</source>
        <translation>Iniciar um cenário</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Start what failed of {} again at {}? No price is named for that: the balance shows afterwards whether it cost anything.</source>
        <translation>Iniciar de novo o que falhou de {} em {}? Não é indicado preço para isso: o saldo mostra depois se custou alguma coisa.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Starts one analysis of a collection that is uploaded. 'Look at progress' follows it.</source>
        <translation>Inicia uma análise de uma coleção carregada. “Ver o progresso” segue-a.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Starts the extraction over the area of a project. This probably spends credits: the service tells no price, so look at the credits first. The same scenario of the same project is not started twice, unless 'Run anew' is set.</source>
        <translation>Inicia a extração sobre a área de um projeto. Isto provavelmente gasta créditos: o serviço não informa preço, então veja primeiro os créditos. O mesmo cenário do mesmo projeto não é iniciado duas vezes, salvo com “Executar do zero”.</translation>
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
        <translation>Declarações (JSON)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Statistics regions</source>
        <translation>Regiões estatísticas</translation>
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
        <translation>Estado de um processamento</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Stay out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Stays out because of</source>
        <translation>Fica de fora por</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Still missing: {}.</source>
        <translation>Ainda falta: {}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Still running</source>
        <translation>Ainda em curso</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <location filename="../ui/eudr_page.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>Stop following</source>
        <translation>Deixar de seguir</translation>
    </message>
    <message>
        <location filename="../providers/jobs.py"/>
        <source>Stopped waiting. {later}</source>
        <translation>Espera parada. {later}</translation>
    </message>
    <message>
        <location filename="../bridge/checking.py"/>
        <source>Stopped while checking. Nothing was sent.</source>
        <translation>Parado ao verificar. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../processing/deliveries.py"/>
        <source>Stopped while comparing. Nothing was written; both layers are unchanged.</source>
        <translation>Parado ao comparar. Nada foi escrito; ambas as camadas estão inalteradas.</translation>
    </message>
    <message>
        <location filename="../processing/suppliers.py"/>
        <source>Stopped while merging. The layers are unchanged.</source>
        <translation>Parado ao juntar. As camadas estão inalteradas.</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>Stopped while putting the tiles together. What was downloaded stays.</source>
        <translation>Parado ao juntar os tiles. O que foi baixado fica.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>Stopped while reading the area. Nothing was sent.</source>
        <translation>Parado ao ler a área. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>Stopped while reading the images. Nothing was sent.</source>
        <translation>Parado ao ler as imagens. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../processing/repair.py"/>
        <source>Stopped while repairing. The layer is unchanged.</source>
        <translation>Parado ao reparar. A camada está inalterada.</translation>
    </message>
    <message>
        <location filename="../processing/evidence.py"/>
        <source>Stopped while verifying; nothing was changed.</source>
        <translation>Parado ao conferir; nada foi alterado.</translation>
    </message>
    <message>
        <location filename="../bridge/uploads.py"/>
        <source>Stopped while writing the upload. Nothing was sent.</source>
        <translation>Parado ao escrever o envio. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>Stopped while {name} was being asked: the request may have arrived.</source>
        <translation>Parado enquanto {name} era consultado: o pedido pode ter chegado.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>Stopped. Nothing was written.</source>
        <translation>Parado. Nada foi escrito.</translation>
    </message>
    <message>
        <location filename="../providers/errors.py"/>
        <source>Stopped. The remote work, if any, goes on and can be followed later.</source>
        <translation>Parado. O trabalho remoto, se houver, segue e pode ser acompanhado mais tarde.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Stopped. What was sent is in the job list; nothing else was sent.</source>
        <translation>Parado. O que foi enviado está na lista de tarefas; nada mais foi enviado.</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>Stopped; no decision was stored.</source>
        <translation>Parado; nenhuma decisão foi guardada.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>Stopped; no pack was written.</source>
        <translation>Parado; nenhum pacote foi escrito.</translation>
    </message>
    <message>
        <location filename="../processing/packets.py"/>
        <source>Stopped; no packet was written.</source>
        <translation>Parado; nenhum envio foi escrito.</translation>
    </message>
    <message>
        <location filename="../checks/check.py"/>
        <source>Stopped; nothing was changed.</source>
        <translation>Parado; nada foi alterado.</translation>
    </message>
    <message>
        <location filename="../bridge/cases.py"/>
        <location filename="../processing/atlas.py"/>
        <source>Stopped; nothing was written.</source>
        <translation>Parado; nada foi escrito.</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/packets.py"/>
        <source>Stopped; {n} packets are written.</source>
        <comment>number</comment>
        <extracomment>One: Stopped; {n} packet is written.</extracomment>
        <translation><numerusform>Parado; {n} envio está escrito.</numerusform><numerusform>Parado; {n} envios estão escritos.</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Storage free (bytes)</source>
        <translation>Armazenamento livre (bytes)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Storage in all (bytes)</source>
        <translation>Armazenamento total (bytes)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Storage used (bytes)</source>
        <translation>Armazenamento usado (bytes)</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Storage: {} of {} GB</source>
        <translation>Armazenamento: {} de {} GB</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Strata and samples</source>
        <translation>Estratos e amostras</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>Submit the statement</source>
        <translation>Submeter a declaração</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>Submit the statement for {} plot</source>
        <translation>Submeter a declaração de {} talhão</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>Submit the statement for {} plots</source>
        <translation>Submeter a declaração de {} talhões</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Submitted: {state}.</source>
        <translation>Submetido: {state}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Supplier</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Supply shed</source>
        <translation>Bacia de fornecimento</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Switched off, a run with the same connection, inputs and content follows the job that exists, and nothing is paid twice. Switched on, a new job is made, which may cost again.</source>
        <translation>Desligado, uma execução com a mesma conexão, entradas e conteúdo segue a tarefa que existe, e nada é pago duas vezes. Ligado, cria-se uma nova tarefa, que pode custar de novo.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Switched off, every plot gets a page.</source>
        <translation>Desligado, todo talhão tem uma página.</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Switched off, plots with a null or empty geometry stay among the others, unchanged.</source>
        <translation>Desligado, talhões com geometria nula ou vazia ficam entre os outros, inalterados.</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>Synthetic data of the built-in sandbox, not an assessment of real plots.</source>
        <translation>Dados sintéticos do ambiente de testes, não uma avaliação de talhões reais.</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>Synthetic data of the built-in sandbox.</source>
        <translation>Dados sintéticos do ambiente de testes.</translation>
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
        <translation>Etiquetas de um mosaico novo</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Tags of the mosaic, separated by commas. They replace the old ones.</source>
        <translation>Etiquetas do mosaico, separadas por vírgulas. Substituem as antigas.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Taken from</source>
        <translation>Tiradas a partir de</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Taken until</source>
        <translation>Tiradas até</translation>
    </message>
    <message>
        <location filename="../ui/layer_input.py"/>
        <source>Takes what the map shows as the area.</source>
        <translation>Toma como área o que o mapa mostra.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Tell gaps narrower than (m)</source>
        <translation>Avisar de vãos mais estreitos que (m)</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Tells each plot of a new delivery as new, changed or unchanged, and which plots of an earlier delivery are gone. Two outlines are the same ground where they are nowhere more than the tolerance apart, whatever their start vertex, direction, order and coordinate reference system. With a plot id, plots are matched by it; without, by their ground. Plots that were cut or put together are new, and the columns 'split_of' and 'merged_of' say of what. Both layers are only read.</source>
        <translation>Diz de cada talhão de uma nova entrega se é novo, alterado ou inalterado, e que talhões de uma entrega anterior desapareceram. Dois contornos são o mesmo terreno se em nenhum lugar distam mais que a tolerância, sejam quais forem o primeiro vértice, o sentido, a ordem e o sistema de referência de coordenadas. Com um identificador, os talhões são emparelhados por ele; sem, pelo terreno. Talhões cortados ou juntados são novos, e as colunas “split_of” e “merged_of” dizem de quê. Ambas as camadas só são lidas.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Tells how far a processing is, and why it failed if it did.</source>
        <translation>Diz em que ponto está um processamento, e por que falhou se falhou.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Tells how far the work on a collection is. A failure at the service is told as the status, and the algorithm itself succeeds.</source>
        <translation>Diz em que ponto está o trabalho sobre uma coleção. Uma falha no serviço é dita como estado, e o próprio algoritmo tem êxito.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Tells plots that share more than 1 m2 and more than 0.1 % of the smaller one.</source>
        <translation>Avisa de talhões que partilham mais de 1 m2 e mais de 0,1 % do menor.</translation>
    </message>
    <message>
        <location filename="../providers/beod/results.py"/>
        <source>Terrain</source>
        <translation>Relevo</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/models.py"/>
        <source>That is no number. Nothing was started.</source>
        <translation>Isso não é um número. Nada foi iniciado.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>The API authentication token of the dashboard's Account tab, which lasts about an hour, or e-mail and password, with which GeoRelay renews it by itself.</source>
        <translation>O token de autenticação de API da aba Account do painel, que dura cerca de uma hora, ou e-mail e senha, com que o GeoRelay o renova sozinho.</translation>
    </message>
    <message>
        <location filename="../checks/rules/name_too_long.py"/>
        <source>The EU system has no room for it.</source>
        <translation>O sistema da UE não tem espaço para ele.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The EU system reads text as 0 and refuses it; and 1.234,5 may mean two things.</source>
        <translation>O sistema da UE lê texto como 0 e recusa-o; e 1.234,5 pode significar duas coisas.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>The EU system refuses a production place with a code that it does not know.</source>
        <translation>O sistema da UE recusa um local de produção com um código que não conhece.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_large_for_file.py"/>
        <source>The EU system refuses it.</source>
        <translation>O sistema da UE recusa-o.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>The EU system refuses positions that are equal at six decimals; elsewhere it only costs space.</source>
        <translation>O sistema da UE recusa posições iguais em seis decimais; em outros lugares só custa espaço.</translation>
    </message>
    <message>
        <location filename="../checks/rules/interior_ring.py"/>
        <source>The EU system takes the outer outline only, so the hole would be lost.</source>
        <translation>O sistema da UE só aceita o contorno exterior, então o buraco se perderia.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>The EU wants the country of production, not that of the seller; or the coordinates are wrong.</source>
        <translation>A UE quer o país de produção, não o do vendedor; ou as coordenadas estão erradas.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The EU's system gives the numbers later. {service} offers no look at them: look on the EU's site for the own reference {reference}.</source>
        <translation>O sistema da UE dá os números mais tarde. {service} não oferece vê-los: procure no site da UE a referência própria {reference}.</translation>
    </message>
    <message>
        <location filename="../bridge/upload_files.py"/>
        <source>The GDAL of this QGIS cannot write GeoParquet. Nothing was sent. Choose GeoJSON, which every GDAL writes.</source>
        <translation>O GDAL deste QGIS não pode escrever GeoParquet. Nada foi enviado. Escolha GeoJSON, que todo GDAL escreve.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>The GeoPackage with the table 'decisions'; it is made where there is none. Empty: decisions.gpkg in the results folder.</source>
        <translation>O GeoPackage com a tabela “decisions”; é criado onde não há. Vazio: decisions.gpkg na pasta de resultados.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/token.py"/>
        <source>The Mapflow connection has no token.</source>
        <translation>A conexão Mapflow não tem token.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/token.py"/>
        <source>The Mapflow token cannot be decoded: it is not the one that Mapflow issued.</source>
        <translation>O token Mapflow não pode ser decodificado: não é o que a Mapflow emitiu.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/token.py"/>
        <source>The Mapflow token does not hold an e-mail address and a key.</source>
        <translation>O token Mapflow não contém um e-mail e uma chave.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>The PDF; with no plot to show no file is written.</source>
        <translation>O PDF; sem talhão para mostrar nenhum arquivo é escrito.</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>The SOCKS proxy cannot be reached: {error}</source>
        <translation>O proxy SOCKS não pode ser alcançado: {error}</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>The XYZ connection {name} opens as no layer. See to it in QGIS's browser.</source>
        <translation>A conexão XYZ {name} não abre como camada. Veja-a no navegador do QGIS.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The account has no data provider {service}; it has: {names}. Nothing was sent.</source>
        <translation>A conta não tem provedor de dados {service}; tem: {names}. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The account has no data provider. Choose at 'Imagery from' another source. Nothing was sent.</source>
        <translation>A conta não tem provedor de dados. Escolha em “Imagens de” outra origem. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>The account may process no area at all. Nothing was sent.</source>
        <translation>A conta não pode processar nenhuma área. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The account's id at the service.</source>
        <translation>O identificador da conta no serviço.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <location filename="../providers/mapflow/search/operations.py"/>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>The account's status</source>
        <translation>O estado da conta</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>The activity could not be looked for: {error}</source>
        <translation>A atividade não pôde ser procurada: {error}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The address of a preview must start with https:// or http://. Nothing was sent.</source>
        <translation>O endereço de uma prévia deve começar por https:// ou http://. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>The address of the tiles of {job} holds a secret, which is not stored. Nothing was sent. Run it again with the same inputs to go on.</source>
        <translation>O endereço dos tiles de {job} contém um segredo, que não é guardado. Nada foi enviado. Execute de novo com as mesmas entradas para seguir.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The address of these tiles holds a secret. QGIS's authentication database keeps it for the layer where it is open. Where it is not, a project is saved without the secret, but a layer definition file of this layer would hold it: give none away.</source>
        <translation>O endereço destes tiles contém um segredo. A base de autenticação do QGIS guarda-o para a camada se estiver aberta. Se não estiver, um projeto é salvo sem o segredo, mas um arquivo de definição desta camada o conteria: não dê nenhum.</translation>
    </message>
    <message>
        <location filename="../bridge/withholding.py"/>
        <source>The address of {layer} holds a secret, which is not saved with the project: add the layer again when you open it.</source>
        <translation>O endereço de {layer} contém um segredo, que não é guardado com o projeto: adicione a camada de novo quando o abrir.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The address of {service} cannot be used. Look at the connection's URL.</source>
        <translation>O endereço de {service} não pode ser usado. Veja a URL da conexão.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>The algorithm {} is not there. Switch the Processing provider GeoRelay on.</source>
        <translation>O algoritmo {} não está aqui. Ligue o provedor de processamento GeoRelay.</translation>
    </message>
    <message>
        <location filename="../processing/deliveries.py"/>
        <source>The answer of a supplier, plot by plot: corrected {corrected}, as they were {same}, under another id {renamed}, did not come back {gone}, not asked about {added}.</source>
        <translation>A resposta de um fornecedor, talhão a talhão: corrigidos {corrected}, como estavam {same}, com outro identificador {renamed}, não devolvidos {gone}, não perguntados {added}.</translation>
    </message>
    <message>
        <location filename="../providers/wire.py"/>
        <source>The answer of {service} broke off after {came} of {announced} bytes. Try again.</source>
        <translation>A resposta de {service} parou depois de {came} de {announced} bytes. Tente de novo.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>The answer of {what} holds a piece of more than {longest} MB ({error}), which no plot has. It was not read any further; {words} came before it.</source>
        <translation>A resposta de {what} contém um pedaço de mais de {longest} MB ({error}), que nenhum talhão tem. Não foi lida mais adiante; antes veio {words}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>The answer of {what} is incomplete: it broke off after {words}. What came is good; fetch the results again to get the rest.</source>
        <translation>A resposta de {what} está incompleta: parou depois de {words}. O que veio está bom; obtenha os resultados de novo para ter o resto.</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>The answer was not kept.</source>
        <translation>A resposta não foi guardada.</translation>
    </message>
    <message>
        <location filename="../checks/rules/hole_outside_shell.py"/>
        <source>The area comes out too small or the plot is refused.</source>
        <translation>A área sai pequena demais ou o talhão é recusado.</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>The area has holes. The service does not say whether it leaves them out or extracts them too.</source>
        <translation>A área tem buracos. O serviço não diz se os deixa de fora ou os extrai também.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>The area has no polygon. Nothing was sent.</source>
        <translation>A área não tem polígono. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The area has {area} ha and the provider delivers {least} ha or more ({imagery}). Nothing was sent. Choose a larger area.</source>
        <translation>A área tem {area} ha e o provedor entrega {least} ha ou mais ({imagery}). Nada foi enviado. Escolha uma área maior.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The area has {area} ha in its smallest run and the provider delivers {least} ha or more ({imagery}). Nothing was sent. Choose a larger area.</source>
        <translation>A área tem {area} ha na sua menor execução e o provedor entrega {least} ha ou mais ({imagery}). Nada foi enviado. Escolha uma área maior.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>The area has {hectares} ha and {limit} ha may be in a planned search. Nothing was sent.</source>
        <translation>A área tem {hectares} ha e uma pesquisa programada pode ter {limit} ha. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>The area has {hectares} ha and {search_limit} ha may be searched at once. Nothing was searched. Choose a smaller area, or plan the search ('Plan a search').</source>
        <translation>A área tem {hectares} ha e {search_limit} ha podem ser pesquisados de uma vez. Nada foi pesquisado. Escolha uma área menor, ou programe a pesquisa (“Programar uma pesquisa”).</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The area has {hectares} ha, and the plan has {area_left} ha left. Nothing was started.</source>
        <translation>A área tem {hectares} ha, e ao plano restam {area_left} ha. Nada foi iniciado.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_large.py"/>
        <source>The area on the ellipsoid is above the largest that was given.</source>
        <translation>A área sobre o elipsoide está acima da maior indicada.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_small.py"/>
        <source>The area on the ellipsoid is below the smallest that was given.</source>
        <translation>A área sobre o elipsoide está abaixo da menor indicada.</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>The area {area} has {count} parts and the service takes one polygon. Nothing was sent. Choose at 'Area of several parts': one run per part, dissolve, convex hull or bounding box.</source>
        <translation>A área {area} tem {count} partes e o serviço aceita um polígono. Nada foi enviado. Escolha em “Área de várias partes”: uma execução por parte, dissolver, envoltória convexa ou retângulo envolvente.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>The area {area} is over the account's limit: {over}. Nothing was sent. Choose a smaller area, or switch on 'Cut an area over the limit into several runs'.</source>
        <translation>A área {area} está acima do limite da conta: {over}. Nada foi enviado. Escolha uma área menor, ou ligue “Cortar uma área acima do limite em várias execuções”.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The area {area} lies outside {chosen}. Nothing was sent. Move the area.</source>
        <translation>A área {area} fica fora de {chosen}. Nada foi enviado. Mova a área.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>The area {name} has {count} parts and the service takes one polygon. Nothing was sent. Choose at 'Area of several parts': one run per part, dissolve, convex hull or bounding box.</source>
        <translation>A área {name} tem {count} partes e o serviço aceita um polígono. Nada foi enviado. Escolha em “Área de várias partes”: uma execução por parte, dissolver, envoltória convexa ou retângulo envolvente.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>The area {name} still has {count} parts that do not touch each other after dissolving. Nothing was sent. Choose one run per part, convex hull or bounding box.</source>
        <translation>A área {name} ainda tem {count} partes que não se tocam depois de dissolver. Nada foi enviado. Escolha uma execução por parte, envoltória convexa ou retângulo envolvente.</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>The area {why}. Nothing was sent.</source>
        <translation>A área {why}. Nada foi enviado.</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/eudr_proof.py"/>
        <source>The areas of {n} plots came out otherwise than they are declared: plot {plot} has {due} in the layer and {said} in the file. That is a fault of GeoRelay, so please report it.</source>
        <comment>number</comment>
        <extracomment>One: The area of {n} plot came out otherwise than it is declared: plot {plot} has {due} in the layer and {said} in the file. That is a fault of GeoRelay, so please report it.</extracomment>
        <translation><numerusform>A área de {n} talhão foi escrita de forma diferente da declarada: o talhão {plot} tem {due} na camada e {said} no ficheiro. É uma falha do GeoRelay; por favor, comunique-a.</numerusform><numerusform>As áreas de {n} talhões foram escritas de forma diferente das declaradas: a parcela {plot} tem {due} na camada e {said} no ficheiro. É uma falha do GeoRelay; por favor, comunique-a.</numerusform></translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>The atlas could not be written to {file}: {why}.</source>
        <translation>O atlas não pôde ser escrito em {file}: {why}.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The base URL of {service} is not a web address: write it like https://api.example.org.</source>
        <translation>A URL base de {service} não é um endereço web: escreva-a como https://api.example.org.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The base URL of {service} must begin with https://: without it others can read the secret.</source>
        <translation>A URL base de {service} deve começar por https://: sem isso outros podem ler o segredo.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The base URL of {service} must have no user, password, query or #: only the address.</source>
        <translation>A URL base de {service} não pode ter usuário, senha, consulta nem #: só o endereço.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The catalog has no image {images} over this area of {provider}. Nothing was sent. Search again and choose from it.</source>
        <translation>O catálogo não tem imagem {images} sobre esta área de {provider}. Nada foi enviado. Pesquise de novo e escolha dali.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The catalog has no image {images} over this area. Nothing was sent. Search again and choose from it.</source>
        <translation>O catálogo não tem imagem {images} sobre esta área. Nada foi enviado. Pesquise de novo e escolha dali.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The certificate of {service} ({host}) is not trusted: {why}. If you trust it, add its authority under Options &gt; Authentication.</source>
        <translation>O certificado de {service} ({host}) não é confiável: {why}. Se confia nele, adicione a sua autoridade em Opções &gt; Autenticação.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The certificate of {service} is not trusted: it is for another name than {host}.</source>
        <translation>O certificado de {service} não é confiável: é para outro nome que {host}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>The column that names each plot in both layers. Empty: plots are matched by their ground.</source>
        <translation>A coluna que nomeia cada talhão em ambas as camadas. Vazio: os talhões são emparelhados pelo terreno.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The column that names each plot, for messages and for the service. Results find back to their plots without it too.</source>
        <translation>A coluna que nomeia cada talhão, para as mensagens e para o serviço. Os resultados encontram os seus talhões também sem ela.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../ui/check_form.py"/>
        <source>The column that names each plot. Doubled and missing ids are found only with it.</source>
        <translation>A coluna que nomeia cada talhão. Identificadores repetidos ou ausentes só são achados com ela.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>The column that names each plot. Empty: a column called plot_id, plotid or id, else the feature's number.</source>
        <translation>A coluna que nomeia cada talhão. Vazio: uma coluna plot_id, plotid ou id, senão o número da feição.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>The column that names the supplier of each plot.</source>
        <translation>A coluna que nomeia o fornecedor de cada talhão.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>The column with the declared area, which the system reads for points; empty: one called exactly Area, if there is one. A point without an area counts as 4 ha.</source>
        <translation>A coluna da área declarada, que o sistema lê para pontos; vazio: a que se chama exatamente Area, se houver. Um ponto sem área conta como 4 ha.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>The column with the declared area; empty: one called exactly Area, if there is one. Told where it differs from the measured one by more than 10 % and 0.1 ha.</source>
        <translation>A coluna da área declarada; vazio: a que se chama exatamente Area, se houver. Avisa-se quando difere da medida em mais de 10 % e 0,1 ha.</translation>
    </message>
    <message>
        <location filename="../bridge/context.py"/>
        <source>The connection '{connection}' now leads to another address than the one that this job was sent to.</source>
        <translation>A conexão “{connection}” leva agora a outro endereço que aquele a que esta tarefa foi enviada.</translation>
    </message>
    <message>
        <location filename="../ui/lists.py"/>
        <source>The connection is locked; the list comes when it is open.</source>
        <translation>A conexão está bloqueada; a lista vem quando estiver aberta.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The connection to {service} broke before the whole answer was there. Try again.</source>
        <translation>A conexão a {service} rompeu-se antes de toda a resposta chegar. Tente de novo.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The coordinate reference system in which the service delivers. It knows these two.</source>
        <translation>O sistema de referência de coordenadas em que o serviço entrega. Conhece estes dois.</translation>
    </message>
    <message>
        <location filename="../bridge/plots_copy.py"/>
        <source>The copy of the plots cannot be written: {}. Nothing was sent.</source>
        <translation>A cópia dos talhões não pode ser escrita: {}. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../bridge/joining.py"/>
        <source>The copy of the plots that were sent is gone, so the results cannot be joined to them.</source>
        <translation>A cópia dos talhões enviados desapareceu, então os resultados não podem ser unidos a eles.</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>The copy: same columns, CRS and type of geometry.</source>
        <translation>A cópia: mesmas colunas, SRC e tipo de geometria.</translation>
    </message>
    <message>
        <location filename="../checks/eudr.py"/>
        <source>The country code '{country}' is unknown.</source>
        <translation>O código de país “{country}” é desconhecido.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The country's English name. With 'Find the country from the plots' the service replaces it when half of the plots or more lie elsewhere, and the log says so.</source>
        <translation>O nome do país em inglês. Com “Achar o país pelos talhões” o serviço substitui-o quando metade dos talhões ou mais ficam em outro, e o registro diz isso.</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <location filename="../providers/beod/extraction.py"/>
        <source>The credits could not be read: {error}</source>
        <translation>Os créditos não puderam ser lidos: {error}</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The credits left, as the service writes them.</source>
        <translation>Os créditos restantes, como o serviço os escreve.</translation>
    </message>
    <message>
        <location filename="../bridge/decisions.py"/>
        <source>The decisions cannot be written to {file}. Nothing was stored. Choose another file.</source>
        <translation>As decisões não podem ser escritas em {file}. Nada foi guardado. Escolha outro arquivo.</translation>
    </message>
    <message>
        <location filename="../bridge/decisions.py"/>
        <source>The decisions could not be written to {file} ({error}). None of them is stored. See to the file and decide again.</source>
        <translation>As decisões não puderam ser escritas em {file} ({error}). Nenhuma está guardada. Veja o arquivo e decida de novo.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The declared area '{text}' is no plain number: write digits with one decimal point, and no unit.</source>
        <translation>A área declarada “{text}” não é um número simples: escreva algarismos com um ponto decimal, sem unidade.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The declared area is endless.</source>
        <translation>A área declarada é infinita.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The declared area is no plain number, not above zero, or below what the EU system takes.</source>
        <translation>A área declarada não é um número simples, não é maior que zero, ou é menor do que o sistema da UE aceita.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The declared area is {area}; it has to be above zero.</source>
        <translation>A área declarada é {area}; tem de ser maior que zero.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The declared area of {area} ha is below the {smallest} ha that the EU system takes.</source>
        <translation>A área declarada de {area} ha é menor que os {smallest} ha que o sistema da UE aceita.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>The declared country is not a code of two capital letters of ISO 3166-1.</source>
        <translation>O país declarado não é um código de duas letras maiúsculas da ISO 3166-1.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The default project</source>
        <translation>O projeto padrão</translation>
    </message>
    <message>
        <location filename="../processing/deliveries.py"/>
        <source>The deliveries cannot be compared by {column}: {error}. Nothing was written. Give each plot an id of its own, or compare them without a plot id, by their ground.</source>
        <translation>As entregas não podem ser comparadas por {column}: {error}. Nada foi escrito. Dê a cada talhão um identificador próprio, ou compare-as sem identificador, pelo terreno.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The description of the tiles could not be read, so their extent is not known: {error}</source>
        <translation>A descrição dos tiles não pôde ser lida, então a sua extensão não é conhecida: {error}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>The design in longitude and latitude.</source>
        <translation>O plano em longitude e latitude.</translation>
    </message>
    <message>
        <location filename="../providers/disk.py"/>
        <source>The disk with {folder} has {free} GB free, and {wanted} GB are needed. Make room and start again: what is there already is kept.</source>
        <translation>O disco de {folder} tem {free} GB livres, e são precisos {wanted} GB. Abra espaço e recomece: o que já está é mantido.</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <location filename="../providers/unzip.py"/>
        <source>The disk with {folder} is full. Make room and start again.</source>
        <translation>O disco de {folder} está cheio. Abra espaço e recomece.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>The download of {job} goes on in {begun}, where it was begun.</source>
        <translation>O download de {job} segue em {begun}, onde começou.</translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/epoch/operations.py"/>
        <source>The due-diligence package of Epoch SCO2 is damaged each time it comes: {names} cannot be unpacked. The other {n} files are in {folder}. Export it again later.</source>
        <comment>number</comment>
        <extracomment>One: The due-diligence package of Epoch SCO2 is damaged each time it comes: {names} cannot be unpacked. The other {n} file is in {folder}. Export it again later.</extracomment>
        <translation><numerusform>O pacote de diligência devida da Epoch SCO2 vem danificado a cada vez: {names} não pode ser descompactado. O outro arquivo ({n}) está em {folder}. Exporte-o de novo mais tarde.</numerusform><numerusform>O pacote de diligência devida da Epoch SCO2 vem danificado a cada vez: {names} não pode ser descompactado. Os outros {n} arquivos estão em {folder}. Exporte-o de novo mais tarde.</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/beod/__init__.py"/>
        <source>The e-mail and password of the account on the BrightEarth web platform. Accounts are made there.</source>
        <translation>O e-mail e a senha da conta na plataforma web BrightEarth. As contas são criadas lá.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The environment does not describe {service}: set {wishes}. Nothing was sent.</source>
        <translation>O ambiente não descreve {service}: defina {wishes}. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The environment names {service} only in part: set {wishes} too. Nothing was sent.</source>
        <translation>O ambiente nomeia {service} só em parte: defina também {wishes}. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>The exact name of a column, capitals included, or else plain text for all plots.</source>
        <translation>O nome exato de uma coluna, com maiúsculas, ou senão um texto para todos os talhões.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>The exact name of a column, capitals included, or else plain text for all plots. Up to 500 characters.</source>
        <translation>O nome exato de uma coluna, com maiúsculas, ou senão um texto para todos os talhões. Até 500 caracteres.</translation>
    </message>
    <message>
        <location filename="../checks/rules/empty_geometry.py"/>
        <source>The feature has a geometry without a single coordinate.</source>
        <translation>A feição tem uma geometria sem uma só coordenada.</translation>
    </message>
    <message>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>The feature has attributes but no geometry, or one that cannot be read.</source>
        <translation>A feição tem atributos mas não geometria, ou uma que não pode ser lida.</translation>
    </message>
    <message>
        <location filename="../checks/rules/multipart.py"/>
        <source>The feature has more than one part.</source>
        <translation>A feição tem mais de uma parte.</translation>
    </message>
    <message>
        <location filename="../checks/repair.py"/>
        <source>The feature has no geometry.</source>
        <translation>A feição não tem geometria.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>The file has changed since it was read. Nothing was submitted. Read it again.</source>
        <translation>O arquivo mudou desde que foi lido. Nada foi submetido. Leia-o de novo.</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>The file is read again and checked before it is kept.</source>
        <translation>O arquivo é lido de novo e verificado antes de ser guardado.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>The file is {}</source>
        <translation>O arquivo é {}</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>The file that the EU's information system takes, of {}. The layer stays as it is, and nothing is sent.</source>
        <translation>O arquivo que o sistema de informação da UE aceita, de {}. A camada fica como está, e nada é enviado.</translation>
    </message>
    <message>
        <location filename="../providers/multipart.py"/>
        <source>The file {file} became shorter while it was being sent. Send it again.</source>
        <translation>O arquivo {file} ficou mais curto enquanto era enviado. Envie-o de novo.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>The file {file} does not exist. Nothing was sent.</source>
        <translation>O arquivo {file} não existe. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/multipart.py"/>
        <source>The file {part} cannot be read ({strerror}). Nothing was sent.</source>
        <translation>O arquivo {part} não pode ser lido ({strerror}). Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>The files are here; the last look at the job {job} failed: {error}</source>
        <translation>Os arquivos estão aqui; o último olhar à tarefa {job} falhou: {error}</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/jobs_dock.py"/>
        <source>The filter hides {} jobs.</source>
        <comment>number</comment>
        <extracomment>One: The filter hides {} job.</extracomment>
        <translation><numerusform>O filtro oculta {} tarefa.</numerusform><numerusform>O filtro oculta {} tarefas.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>The findings are being read.</source>
        <translation>Os achados estão sendo lidos.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>The findings are being read...</source>
        <translation>Os achados estão sendo lidos...</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>The findings in {layer} do not say on which outline they are: they are of an earlier version. Nothing was written. Check the plots again, or decide on the plots themselves.</source>
        <translation>Os achados em {layer} não dizem sobre qual contorno são: são de uma versão anterior. Nada foi escrito. Verifique os talhões de novo, ou decida sobre os próprios talhões.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>The findings of a check. Empty: what was sent is checked anew.</source>
        <translation>Os achados de uma verificação. Vazio: o que foi enviado é verificado de novo.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>The first one cost {}.</source>
        <translation>A primeira custou {}.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>The first: feature {number}: {message}</source>
        <translation>O primeiro: feição {number}: {message}</translation>
    </message>
    <message>
        <location filename="../bridge/fitness.py"/>
        <source>The first: {message} Nothing was sent. Run 'Check plots' to see each, or choose to leave them out or to repair a copy.</source>
        <translation>O primeiro: {message} Nada foi enviado. Execute “Verificar talhões” para ver cada um, ou escolha deixá-los de fora ou reparar uma cópia.</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>The first: {words}</source>
        <translation>O primeiro: {words}</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The folder that gets the files, in one folder for each scenario.</source>
        <translation>A pasta que recebe os arquivos, em uma pasta por cenário.</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <source>The folder {folder} cannot be used ({strerror}).</source>
        <translation>A pasta {folder} não pode ser usada ({strerror}).</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/placing.py"/>
        <source>The footprint of the picture holds no position, so it cannot be placed on the map.</source>
        <translation>A área coberta da imagem não contém posição, então não pode ser posta no mapa.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unclosed_ring.py"/>
        <source>The format demands closed rings; readers refuse the plot or guess.</source>
        <translation>O formato exige anéis fechados; os leitores recusam o talhão ou adivinham.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The further parameter {name} is nested, which a query cannot hold. Nothing was filed. Give texts, numbers, or lists of them.</source>
        <translation>O outro parâmetro {name} está aninhado, o que uma consulta não comporta. Nada foi apresentado. Indique textos, números, ou listas deles.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The further parameters are no JSON object. Nothing was filed. Write {"name": "value"}.</source>
        <translation>Os outros parâmetros não são um objeto JSON. Nada foi apresentado. Escreva {"name": "value"}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The further parameters give {name}, which has an input of its own. Nothing was filed. Use that input.</source>
        <translation>Os outros parâmetros dão {name}, que tem uma entrada própria. Nada foi apresentado. Use essa entrada.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>The geometry is of a type that this use does not take, such as a line.</source>
        <translation>A geometria é de um tipo que este uso não aceita, como uma linha.</translation>
    </message>
    <message>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>The geometry of this feature is damaged and cannot be read.</source>
        <translation>A geometria desta feição está danificada e não pode ser lida.</translation>
    </message>
    <message>
        <location filename="../checks/rules/empty_geometry.py"/>
        <source>The geometry of this feature is empty.</source>
        <translation>A geometria desta feição está vazia.</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_holes.py"/>
        <source>The ground between them is counted twice.</source>
        <translation>O terreno entre eles é contado duas vezes.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_geometry.py"/>
        <source>The ground is counted and paid twice.</source>
        <translation>O terreno é contado e pago duas vezes.</translation>
    </message>
    <message>
        <location filename="../checks/rules/z_or_m_values.py"/>
        <source>The heights or measures of this plot are dropped.</source>
        <translation>As alturas ou medidas deste talhão são descartadas.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The highest price cannot be below 0. Nothing was sent.</source>
        <translation>O preço máximo não pode ser menor que 0. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>The id (or the name) of any collection that took part in the design.</source>
        <translation>O identificador (ou o nome) de qualquer coleção que participou no plano.</translation>
    </message>
    <message>
        <location filename="../checks/rules/missing_id.py"/>
        <source>The id field is empty.</source>
        <translation>O campo de identificador está vazio.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>The id of one service ({services}). Empty: all.</source>
        <translation>O identificador de um serviço ({services}). Vazio: todos.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the area of interest at the service.</source>
        <translation>O identificador da área de interesse no serviço.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>The id of the collection, beginning with 0x; several, separated by commas, become one design.</source>
        <translation>O identificador da coleção, que começa por 0x; vários, separados por vírgulas, dão um só plano.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the job in the job list.</source>
        <translation>O identificador da tarefa na lista de tarefas.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the project at the service, as 'Create a project' returns it.</source>
        <translation>O identificador do projeto no serviço, como “Criar um projeto” o devolve.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the project at the service; 'List projects' shows it.</source>
        <translation>O identificador do projeto no serviço; “Listar projetos” mostra-o.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the running work at the service, as 'Start a scenario' returns it.</source>
        <translation>O identificador do trabalho em curso no serviço, como “Iniciar um cenário” o devolve.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the scenario at the service, as 'Start a scenario' returns it.</source>
        <translation>O identificador do cenário no serviço, como “Iniciar um cenário” o devolve.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The id that staging or batch processing gave, beginning with 0x.</source>
        <translation>O identificador que o depósito ou o processamento em lote deu, que começa por 0x.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id to follow the work by; empty where none was named.</source>
        <translation>O identificador para seguir o trabalho; vazio onde nenhum foi nomeado.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>The id {plot_ids} is that of feature {ids} already.</source>
        <translation>O identificador {plot_ids} já é o da feição {ids}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>The id {plot_ids} is used again by feature {ids}.</source>
        <translation>O identificador {plot_ids} é usado de novo pela feição {ids}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>The ids of finished jobs whose results have been fetched, separated by commas. 'List jobs' shows them.</source>
        <translation>Os identificadores de tarefas terminadas cujos resultados foram obtidos, separados por vírgulas. “Listar tarefas” mostra-os.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The ids of processed collections, separated by commas. Give either these or a file.</source>
        <translation>Os identificadores de coleções processadas, separados por vírgulas. Indique estes ou um arquivo.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>The image {filename} cannot be downloaded: Mapflow does not offer it.</source>
        <translation>A imagem {filename} não pode ser baixada: Mapflow não a oferece.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The image {filename} has no footprint yet. Try again in a minute.</source>
        <translation>A imagem {filename} ainda não tem área coberta. Tente de novo em um minuto.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>The image {image_id} is deleted.</source>
        <translation>A imagem {image_id} está excluída.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/first_version.py"/>
        <source>The image {image} could not be looked up. Nothing was started. ({error})</source>
        <translation>A imagem {image} não pôde ser consultada. Nada foi iniciado. ({error})</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>The imagery has nothing to show on the map.</source>
        <translation>As imagens não têm nada a mostrar no mapa.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>The imagery that you have: XYZ connections of QGIS, mosaics of your accounts</source>
        <translation>As imagens disponíveis: conexões XYZ do QGIS, mosaicos das suas contas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The images are of several providers ({names}). Choose those of one. Nothing was sent.</source>
        <translation>As imagens são de vários provedores ({names}). Escolha as de um. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload</source>
        <translation>Os dados de entrada</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload has {unknown} at its top, where only {known_keys} are documented; it is sent as it is.</source>
        <translation>Os dados de entrada têm {unknown} no topo, onde só {known_keys} estão documentados; são enviados como estão.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload in {file} cannot be read ({strerror}). Nothing was sent.</source>
        <translation>Os dados de entrada em {file} não podem ser lidos ({strerror}). Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload in {file} is not UTF-8 text. Nothing was sent.</source>
        <translation>Os dados de entrada em {file} não são texto UTF-8. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload in {given}</source>
        <translation>Os dados de entrada em {given}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload must be a JSON object in braces, but it is {kind}. Nothing was sent.</source>
        <translation>Os dados de entrada devem ser um objeto JSON entre chaves, mas são {kind}. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../ui/repeats.py"/>
        <source>The inputs of {job} were not kept by the version that made it: fill them in.</source>
        <translation>As entradas de {job} não foram guardadas pela versão que a criou: é preciso preenchê-las.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The inside of the plot is cut in pieces where outlines touch at {}</source>
        <translation>O interior do talhão fica cortado em pedaços onde contornos se tocam em {}</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>The job goes on at the service either way</source>
        <translation>A tarefa continua no serviço de qualquer forma</translation>
    </message>
    <message>
        <location filename="../bridge/asked.py"/>
        <source>The job had only the selected features of {layer}, and nothing is selected now: select them again.</source>
        <translation>A tarefa tinha apenas as feições selecionadas de {layer}, e agora nada está selecionado: é preciso selecioná-las de novo.</translation>
    </message>
    <message>
        <location filename="../providers/homes.py"/>
        <source>The job list cannot be kept in {home}: that is a network drive, on which it could be damaged. Nothing was sent. Set GEORELAY_HOME to a folder on a drive of this computer.</source>
        <translation>A lista de tarefas não pode ser guardada em {home}: é uma unidade de rede, onde poderia ser danificada. Nada foi enviado. Ponha GEORELAY_HOME em uma pasta de um disco deste computador.</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>The job list in {home} cannot be opened ({why}). Nothing was sent. Set GEORELAY_HOME to a folder on a drive of this computer that you may write to.</source>
        <translation>A lista de tarefas em {home} não pode ser aberta ({why}). Nada foi enviado. Ponha GEORELAY_HOME em uma pasta de um disco deste computador em que haja permissão de escrita.</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>The job list in {home} cannot be read or written ({error}).</source>
        <translation>A lista de tarefas em {home} não pode ser lida ou escrita ({error}).</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>The job list in {home} is of a newer version of GeoRelay. It is shown, but this version does not change it. Nothing was sent. Update GeoRelay.</source>
        <translation>A lista de tarefas em {home} é de uma versão mais nova do GeoRelay. É mostrada, mas esta versão não a altera. Nada foi enviado. Atualize o GeoRelay.</translation>
    </message>
    <message>
        <location filename="../providers/homes.py"/>
        <source>The job list of an earlier version in {old} cannot be taken over into {home} ({error}). Nothing was sent. Mend that, or set GEORELAY_HOME to the older folder to go on with it.</source>
        <translation>A lista de tarefas de uma versão anterior em {old} não pode ser passada para {home} ({error}). Nada foi enviado. Resolva isso, ou ponha GEORELAY_HOME na pasta antiga para seguir com ela.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>The job list of this computer as a table: every run that was sent or is about to be. Nothing is asked of a service.</source>
        <translation>A lista de tarefas deste computador como tabela: cada execução enviada ou prestes a sê-lo. Nada é perguntado a um serviço.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>The job that is open again, if there was one.</source>
        <translation>A tarefa que está aberta de novo, se havia uma.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>The job {job} failed at {service}: {said}. To send it again, {anew}.</source>
        <translation>A tarefa {job} falhou em {service}: {said}. Para enviar de novo, {anew}.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>The job {job} goes on; collectjobs brings its results.</source>
        <translation>A tarefa {job} segue; collectjobs traz os seus resultados.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>The job {job} has failed at {service}: {said}. Nothing was sent. To send it again, {anew}.</source>
        <translation>A tarefa {job} falhou em {service}: {said}. Nada foi enviado. Para enviar de novo, {anew}.</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>The job {row} of the job list cannot be read ({why}).</source>
        <translation>A tarefa {row} da lista de tarefas não pode ser lida ({why}).</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>The language of the page.</source>
        <translation>A língua da página.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unclosed_ring.py"/>
        <source>The last position of a ring differs from its first.</source>
        <translation>A última posição de um anel difere da primeira.</translation>
    </message>
    <message>
        <location filename="../ui/preflight.py"/>
        <source>The layer could not be read to its end. The log of QGIS says more.</source>
        <translation>A camada não pôde ser lida até o fim. O registro do QGIS diz mais.</translation>
    </message>
    <message>
        <location filename="../checks/rules/no_crs.py"/>
        <source>The layer does not say which coordinate reference system its numbers are in.</source>
        <translation>A camada não diz em que sistema de referência de coordenadas estão os seus números.</translation>
    </message>
    <message>
        <location filename="../checks/rules/no_crs.py"/>
        <source>The layer has no coordinate reference system, so nobody can tell where its plots are.</source>
        <translation>A camada não tem sistema de referência de coordenadas, então ninguém pode dizer onde ficam os seus talhões.</translation>
    </message>
    <message>
        <location filename="../ui/preflight.py"/>
        <source>The layer has no coordinate reference system: set it first.</source>
        <translation>A camada não tem sistema de referência de coordenadas: defina-o primeiro.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>The layer has no coordinate reference system: set it, and check again.</source>
        <translation>A camada não tem sistema de referência de coordenadas: defina-o e verifique de novo.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>The layer has no plots.</source>
        <translation>A camada não tem talhões.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The layer of plots to send, in any CRS. It is only read: a copy in longitude and latitude with seven decimals, or more where a plot would break, is checked and sent. Give either this or a file.</source>
        <translation>A camada de talhões a enviar, em qualquer SRC. É apenas lida: é verificada e enviada uma cópia em longitude e latitude com sete decimais, ou mais onde um talhão se quebraria. Indique isto ou um arquivo.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>The layer to look at, in any CRS. It is only read.</source>
        <translation>A camada a examinar, em qualquer SRC. Só é lida.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>The layer was changed while its repairs were worked out, so they are not listed.</source>
        <translation>A camada mudou enquanto se calculavam os seus reparos, por isso não são listados.</translation>
    </message>
    <message>
        <location filename="../processing/packets.py"/>
        <source>The layer {findings} holds no findings of a check. Nothing was written. Choose the findings that 'Check plots' wrote.</source>
        <translation>A camada {findings} não contém achados de uma verificação. Nada foi escrito. Escolha os achados que “Verificar talhões” escreveu.</translation>
    </message>
    <message>
        <location filename="../processing/suppliers.py"/>
        <source>The layer {layer} has no CRS, and others have one. Nothing was written.</source>
        <translation>A camada {layer} não tem SRC, e outras têm. Nada foi escrito.</translation>
    </message>
    <message>
        <location filename="../bridge/cases.py"/>
        <source>The layer {layer} has no column 'outcome' and no findings, so no plot of it can be flagged. Nothing was written. Choose results or findings, or show all plots.</source>
        <translation>A camada {layer} não tem coluna “outcome” nem achados, então nenhum talhão seu pode ser marcado. Nada foi escrito. Escolha resultados ou achados, ou mostre todos os talhões.</translation>
    </message>
    <message>
        <location filename="../processing/deliveries.py"/>
        <source>The layer {layer} has no column {column}. Nothing was written. Choose a plot id that both layers have, or none.</source>
        <translation>A camada {layer} não tem coluna {column}. Nada foi escrito. Escolha um identificador que ambas as camadas tenham, ou nenhum.</translation>
    </message>
    <message>
        <location filename="../bridge/crs.py"/>
        <source>The layer {layer} has no coordinate reference system, so its place on Earth is unknown. {done} Set the layer's CRS and run again.</source>
        <translation>A camada {layer} não tem sistema de referência de coordenadas, então o seu lugar na Terra é desconhecido. {done} Defina o SRC da camada e execute de novo.</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>The layer {layer} has no plot to decide on. Nothing was written. Choose plots that have an outline.</source>
        <translation>A camada {layer} não tem talhão sobre que decidir. Nada foi escrito. Escolha talhões que tenham contorno.</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>The layer {layer} has no plot to show, so there is no atlas.</source>
        <translation>A camada {layer} não tem talhão para mostrar, então não há atlas.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>The layer {layer} has no plots. {done} Choose plots, and look whether a filter hides them.</source>
        <translation>A camada {layer} não tem talhões. {done} Escolha talhões, e veja se um filtro os oculta.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>The layer {layer} has no polygon that can be sent. Nothing was sent.</source>
        <translation>A camada {layer} não tem polígono que possa ser enviado. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../bridge/crs.py"/>
        <source>The layer {layer} has only the local system '{crs}', so its place on Earth is unknown. {done} Set the layer's CRS and run again.</source>
        <translation>A camada {layer} tem só o sistema local “{crs}”, então o seu lugar na Terra é desconhecido. {done} Defina o SRC da camada e execute de novo.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>The layer {layer} holds no findings of a check. No pack was written. Choose the findings that 'Check plots' wrote, or none.</source>
        <translation>A camada {layer} não contém achados de uma verificação. Nenhum pacote foi escrito. Escolha os achados que “Verificar talhões” escreveu, ou nenhuns.</translation>
    </message>
    <message>
        <location filename="../bridge/asked.py"/>
        <source>The layer {layer} of this job is gone: choose another one in its place.</source>
        <translation>A camada {layer} desta tarefa já não existe: é preciso escolher outra em seu lugar.</translation>
    </message>
    <message>
        <location filename="../bridge/snapshot.py"/>
        <source>The layer {name} could not be read to its end: {came} of {count} features came. Nothing was sent or written. Run it again.</source>
        <translation>A camada {name} não pôde ser lida até o fim: vieram {came} de {count} feições. Nada foi enviado ou escrito. Execute de novo.</translation>
    </message>
    <message>
        <location filename="../processing/packets.py"/>
        <source>The layer {plots} has no column {supplier}. Nothing was written. Choose the column that names the suppliers.</source>
        <translation>A camada {plots} não tem coluna {supplier}. Nada foi escrito. Escolha a coluna que nomeia os fornecedores.</translation>
    </message>
    <message>
        <location filename="../bridge/cases.py"/>
        <source>The layer {plots} has none of the plots that the findings of {findings} are about. Nothing was written. Choose the layer that was checked, or none.</source>
        <translation>A camada {plots} não tem nenhum dos talhões de que tratam os achados de {findings}. Nada foi escrito. Escolha a camada verificada, ou nenhuma.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>The layer {results} has no plots, so there is nothing to pack. No pack was written. Choose results, and look whether a filter hides them.</source>
        <translation>A camada {results} não tem talhões, então não há nada para empacotar. Nenhum pacote foi escrito. Escolha resultados, e veja se um filtro os oculta.</translation>
    </message>
    <message>
        <location filename="../bridge/pack.py"/>
        <source>The layer {table} could not be written as {kind}: {why}. No pack was written.</source>
        <translation>A camada {table} não pôde ser escrita como {kind}: {why}. Nenhum pacote foi escrito.</translation>
    </message>
    <message>
        <location filename="../processing/suppliers.py"/>
        <source>The layers have {families}, which one layer cannot hold. Nothing was written. Merge those of one type of geometry.</source>
        <translation>As camadas têm {families}, o que uma só camada não comporta. Nada foi escrito. Junte as de um mesmo tipo de geometria.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>The line has fewer than 2 different positions.</source>
        <translation>A linha tem menos de 2 posições diferentes.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>The list of collections and the progress show what runs.</source>
        <translation>A lista de coleções e o progresso mostram o que corre.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>The list of jobs is being read...</source>
        <translation>A lista de tarefas está a ser lida...</translation>
    </message>
    <message>
        <location filename="../bridge/ledger.py"/>
        <source>The list of what was analysed before cannot be used ({error}). Nothing was sent. See to {file} in GeoRelay's folder, or send all plots.</source>
        <translation>A lista do que já foi analisado não pode ser usada ({error}). Nada foi enviado. Veja {file} na pasta do GeoRelay, ou envie todos os talhões.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>The list {stripped} cannot be read as JSON ({error}). Nothing was sent.</source>
        <translation>A lista {stripped} não pode ser lida como JSON ({error}). Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>The master password was not given, so the secret cannot be used. Nothing was sent.</source>
        <translation>A senha mestra não foi dada, então o segredo não pode ser usado. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../checks/rules/sliver.py"/>
        <source>The mean width of the plot (twice its area by its perimeter) is below 1 m.</source>
        <translation>A largura média do talhão (o dobro da área pelo perímetro) é menor que 1 m.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The model {model} has no option {unknown}; it has: {there}. Nothing was sent.</source>
        <translation>O modelo {model} não tem opção {unknown}; tem: {there}. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>The mosaic whose images are listed.</source>
        <translation>O mosaico cujas imagens são listadas.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>The mosaic {mosaic_id} is deleted.</source>
        <translation>O mosaico {mosaic_id} está excluído.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The mosaic {mosaic} has no image yet. Nothing was sent.</source>
        <translation>O mosaico {mosaic} ainda não tem imagem. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The mosaic {mosaic} has no tiles yet. Upload an image, or wait a minute.</source>
        <translation>O mosaico {mosaic} ainda não tem tiles. Carregue uma imagem, ou aguarde um minuto.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The mosaics have different zooms ({shown}). Choose those of one zoom. Nothing was sent.</source>
        <translation>Os mosaicos têm zooms diferentes ({shown}). Escolha os de um zoom. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>The most travel time for each cluster of samples. Empty: the service's own, 15.</source>
        <translation>O tempo máximo de viagem para cada grupo de amostras. Vazio: o do serviço, 15.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The name '{text}' has a meaning of its own: give the connection another one.</source>
        <translation>O nome “{text}” tem um sentido próprio: dê outro à conexão.</translation>
    </message>
    <message>
        <location filename="../processing/shown/operation.py"/>
        <source>The name of a saved connection, or 'sandbox' for the built-in sandbox on this computer. Empty: the environment if it is set, else the default connection.</source>
        <translation>O nome de uma conexão guardada, ou “sandbox” para o ambiente de testes deste computador. Vazio: o ambiente se estiver definido, senão a conexão padrão.</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>The name of the column that names each plot, the same in all layers. Empty: their feature ids.</source>
        <translation>O nome da coluna que nomeia cada talhão, o mesmo em todas as camadas. Vazio: os seus identificadores de feição.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The name {host} of {service} cannot be found. Look at the connection's URL and at your network.</source>
        <translation>O nome {host} de {service} não é encontrado. Veja a URL da conexão e a sua rede.</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>The names of the rules that a plot breaks, as an array.</source>
        <translation>Os nomes das regras que um talhão viola, como matriz.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The number of the image or basemap at the service. With the kind 'basemap', 1 is the Esri basemap.</source>
        <translation>O número da imagem ou mapa-base no serviço. Com o tipo “basemap”, 1 é o mapa-base da Esri.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The one analysis to start for plots that are uploaded already.</source>
        <translation>A análise a iniciar para talhões já carregados.</translation>
    </message>
    <message>
        <location filename="../bridge/context.py"/>
        <source>The operation {operation} is not known to this version of GeoRelay.</source>
        <translation>A operação {operation} não é conhecida desta versão do GeoRelay.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline crosses itself at {}</source>
        <translation>O contorno cruza-se a si mesmo em {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/buffered_point.py"/>
        <source>The outline has 16 or more vertices, all within 1 % of the same distance from their centre.</source>
        <translation>O contorno tem 16 vértices ou mais, todos à mesma distância do centro com margem de 1 %.</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>The outline has a spike at {place}.</source>
        <translation>O contorno tem um espigão em {place}.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline has fewer than 3 different positions at {}</source>
        <translation>O contorno tem menos de 3 posições diferentes em {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline is not closed: its last position, {}, is not its first</source>
        <translation>O contorno não está fechado: a sua última posição, {}, não é a primeira</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline of a hole crosses another outline of the plot at {}</source>
        <translation>O contorno de um buraco cruza outro contorno do talhão em {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline of a hole is not closed: its last position, {}, is not its first</source>
        <translation>O contorno de um buraco não está fechado: a sua última posição, {}, não é a primeira</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline runs out and back along the same line to {}</source>
        <translation>O contorno vai e volta pela mesma linha até {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline runs twice along the same line at {}</source>
        <translation>O contorno passa duas vezes pela mesma linha em {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline touches itself at {}</source>
        <translation>O contorno toca-se a si mesmo em {}</translation>
    </message>
    <message>
        <location filename="../bridge/results.py"/>
        <source>The output could not be written: {why}.</source>
        <translation>A saída não pôde ser escrita: {why}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The own reference is longer than 35 characters, which the EU's system takes.</source>
        <translation>A referência própria tem mais que os 35 caracteres que o sistema da UE aceita.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The own reference {reference} was used on {created} for another statement (job {job}). Nothing was filed. Choose another reference: it is the only way to find a statement again.</source>
        <translation>A referência própria {reference} foi usada em {created} para outra declaração (tarefa {job}). Nada foi apresentado. Escolha outra referência: é o único modo de reencontrar uma declaração.</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <source>The pack is whole</source>
        <translation>O pacote está íntegro</translation>
    </message>
    <message>
        <location filename="../bridge/rasters.py"/>
        <source>The picture cannot be placed on the map ({why}).</source>
        <translation>A imagem não pode ser posta no mapa ({why}).</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>The plan of {job} is not in its folder. Nothing was sent. Run it again to go on.</source>
        <translation>O plano de {job} não está na sua pasta. Nada foi enviado. Execute de novo para seguir.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>The planned search is made but not active: the plan allows no more active ones.</source>
        <translation>A pesquisa programada está criada mas não ativa: o plano não permite mais ativas.</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>The plot</source>
        <translation>O talhão</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_large_for_file.py"/>
        <source>The plot alone exceeds the 25 MB that a due-diligence statement may have.</source>
        <translation>O talhão sozinho excede os 25 MB que uma declaração de diligência devida pode ter.</translation>
    </message>
    <message>
        <location filename="../checks/rules/antimeridian.py"/>
        <source>The plot crosses the line of 180 degrees longitude.</source>
        <translation>O talhão cruza a linha dos 180 graus de longitude.</translation>
    </message>
    <message>
        <location filename="../checks/rules/interior_ring.py"/>
        <source>The plot has a hole.</source>
        <translation>O talhão tem um buraco.</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>The plot has no place on the map there.</source>
        <translation>O talhão não tem ali lugar no mapa.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>The plot lies in another country than the declared one, by the world map that QGIS ships.</source>
        <translation>O talhão fica em outro país que o declarado, pelo mapa-múndi que vem com o QGIS.</translation>
    </message>
    <message>
        <location filename="../checks/repair.py"/>
        <source>The plot lies outside the world or crosses 180 degrees.</source>
        <translation>O talhão fica fora do mundo ou cruza os 180 graus.</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>The plot shares ground with a plot of the layer to compare with.</source>
        <translation>O talhão partilha terreno com um talhão da camada de comparação.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>The plot shares more than 1 m2 and more than 0.1 % of the smaller plot with another plot.</source>
        <translation>O talhão partilha com outro mais de 1 m2 e mais de 0,1 % do talhão menor.</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>The plot would lie among the rest of the layer, or the whole layer on land and in the declared country, if latitude and longitude were exchanged.</source>
        <translation>O talhão ficaria entre o resto da camada, ou toda a camada em terra e no país declarado, se latitude e longitude fossem trocadas.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>The plots as they are now, in any CRS.</source>
        <translation>Os talhões como são agora, em qualquer SRC.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>The plots as they were, in any CRS.</source>
        <translation>Os talhões como eram, em qualquer SRC.</translation>
    </message>
    <message>
        <location filename="../bridge/pack.py"/>
        <source>The plots could not be written as KML to {parent}. Choose another folder.</source>
        <translation>Os talhões não puderam ser escritos como KML em {parent}. Escolha outra pasta.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>The plots may have arrived all the same: the list of collections shows them under their name.</source>
        <translation>Os talhões podem ter chegado assim mesmo: a lista de coleções mostra-os sob o seu nome.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>The plots of collection {id} are not known on this computer: they are neither counted nor checked here.</source>
        <translation>Os talhões da coleção {id} não são conhecidos neste computador: não são contados nem verificados aqui.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>The plots that findings are about: each page then shows the outline with its surroundings, and the columns of the plot. Without them it shows the places of the findings. Results need none.</source>
        <translation>Os talhões de que tratam os achados: cada página mostra então o contorno com os arredores, e as colunas do talhão. Sem eles mostra os lugares dos achados. Os resultados não precisam deles.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>The plots that were checked.</source>
        <translation>Os talhões que foram verificados.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>The plots themselves were not changed.</source>
        <translation>Os próprios talhões não foram alterados.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>The plots were neither counted nor checked here: {why}</source>
        <translation>Os talhões não foram contados nem verificados aqui: {why}</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>The plugin Processing is switched off: switch it on under Plugins.</source>
        <translation>O complemento Processing está desligado: ligue-o em Complementos.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The polygon to work on, in any coordinate reference system. The service takes one polygon in longitude and latitude; see 'Area of several parts' for more than one.</source>
        <translation>O polígono em que trabalhar, em qualquer sistema de referência de coordenadas. O serviço aceita um polígono em longitude e latitude; veja “Área de várias partes” para mais de um.</translation>
    </message>
    <message>
        <location filename="../checks/rules/z_or_m_values.py"/>
        <source>The positions carry heights (Z) or measures (M).</source>
        <translation>As posições levam alturas (Z) ou medidas (M).</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The preview has {width} x {height} pixels and is {lies}.</source>
        <translation>A prévia tem {width} x {height} pixels e está {lies}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The preview of {filename} is not made yet. Try again in a minute. ({error})</source>
        <translation>A prévia de {filename} ainda não está feita. Tente de novo em um minuto. ({error})</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/placing.py"/>
        <source>The preview that came is not a picture that can be placed on the map (JPEG, PNG or GIF).</source>
        <translation>A prévia que veio não é uma imagem que possa ser posta no mapa (JPEG, PNG ou GIF).</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>The price is asked first; above this nothing is started, and nothing is started if no price is named. Empty: any price.</source>
        <translation>O preço é perguntado primeiro; acima disto nada é iniciado, nem se nenhum preço é informado. Vazio: qualquer preço.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The price is not known: {error}</source>
        <translation>O preço não é conhecido: {error}</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>The price, {}, is above your limit of {}.</source>
        <translation>O preço, {}, está acima do seu limite de {}.</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>The price, {}, is more than the account has ({}).</source>
        <translation>O preço, {}, é mais do que a conta tem ({}).</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>The processing failed again: {failure_words}.</source>
        <translation>O processamento falhou de novo: {failure_words}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/merging.py"/>
        <source>The processing itself is not changed by this.</source>
        <translation>O próprio processamento não muda com isto.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>The processing {processing_id} is deleted.</source>
        <translation>O processamento {processing_id} está excluído.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>The processing {run} is {status}; only a failed one can be started again. Nothing was sent.</source>
        <translation>O processamento {run} está em {status}; só um com falha pode ser reiniciado. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../checks/rules/name_too_long.py"/>
        <source>The producer's name has more than 500 characters.</source>
        <translation>O nome do produtor tem mais de 500 caracteres.</translation>
    </message>
    <message>
        <location filename="../checks/rules/name_too_long.py"/>
        <source>The producer's name has {sizes} characters; the EU system takes {longest}.</source>
        <translation>O nome do produtor tem {sizes} caracteres; o sistema da UE aceita {longest}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>The progress of either one collection or of several can be asked for. Nothing was sent.</source>
        <translation>Pode-se pedir o progresso de uma coleção ou de várias. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>The progress of the collection shows whether it goes on.</source>
        <translation>O progresso da coleção mostra se segue.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The project</source>
        <translation>O projeto</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The project's id at the service.</source>
        <translation>O identificador do projeto no serviço.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The project's id; several, comma-separated, with several runs.</source>
        <translation>O identificador do projeto; vários, separados por vírgulas, com várias execuções.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The projects of the account. The service does not document this list; where it has none, the projects that this computer's job list knows are shown.</source>
        <translation>Os projetos da conta. O serviço não documenta esta lista; onde não a tem, mostram-se os projetos que a lista de tarefas deste computador conhece.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The proxy between this computer and {service} asks for a user and a password (407). Set them under Options &gt; Network.</source>
        <translation>O proxy entre este computador e {service} pede usuário e senha (407). Defina-os em Opções &gt; Rede.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The proxy between this computer and {service} cannot be reached. Look at Options &gt; Network.</source>
        <translation>O proxy entre este computador e {service} não pode ser alcançado. Veja Opções &gt; Rede.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The proxy between this computer and {service} does not let this user through ({status}). Look at the user and password under Options &gt; Network.</source>
        <translation>O proxy entre este computador e {service} não deixa passar este usuário ({status}). Veja usuário e senha em Opções &gt; Rede.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The proxy between this computer and {service} refused the connection ({status}).</source>
        <translation>O proxy entre este computador e {service} recusou a conexão ({status}).</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The proxy did not open a connection to {service}: {refusal}.</source>
        <translation>O proxy não abriu conexão a {service}: {refusal}.</translation>
    </message>
    <message>
        <location filename="../providers/limiter.py"/>
        <source>The record of requests in {parent} cannot be written ({error}). Nothing was sent.</source>
        <translation>O registro de pedidos em {parent} não pode ser escrito ({error}). Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../checks/rules/point_needs_polygon.py"/>
        <source>The regulation demands the outline of plots above 4 ha (cattle excepted).</source>
        <translation>O regulamento exige o contorno de talhões acima de 4 ha (exceto gado bovino).</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>The reply to '{called}' of {name} was lost; asking {title} whether it arrived.</source>
        <translation>A resposta a “{called}” de {name} perdeu-se; pergunta-se a {title} se chegou.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>The report is in {}</source>
        <translation>O relatório está em {}</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>The results are on their way.</source>
        <translation>Os resultados estão a caminho.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>The results are there when the job is done.</source>
        <translation>Os resultados estarão aqui quando a tarefa terminar.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The results as layers, the tiles of each put together.</source>
        <translation>Os resultados como camadas, os tiles de cada uma juntados.</translation>
    </message>
    <message>
        <location filename="../bridge/results.py"/>
        <source>The results cannot be written to {file}: {why}.</source>
        <translation>Os resultados não podem ser escritos em {file}: {why}.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>The results could not be read. Check again.</source>
        <translation>Não foi possível ler os resultados. Verifique de novo.</translation>
    </message>
    <message>
        <location filename="../bridge/results.py"/>
        <source>The results in {file}</source>
        <translation>O arquivo de resultados {file}</translation>
    </message>
    <message>
        <location filename="../bridge/pack.py"/>
        <source>The results of {bare} have not been fetched yet. No pack was written. Collect the finished jobs first.</source>
        <translation>Os resultados de {bare} ainda não foram obtidos. Nenhum pacote foi escrito. Recolha primeiro as tarefas terminadas.</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>The results of {job} are in {place}</source>
        <translation>Os resultados de {job} estão em {place}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>The rows as a layer in longitude and latitude.</source>
        <translation>As linhas como camada em longitude e latitude.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The run would cost {credits_of}, and the account has {credits_of_2}. Nothing was started.</source>
        <translation>A execução custaria {credits_of}, e a conta tem {credits_of_2}. Nada foi iniciado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The run would cost {credits_of}, and the highest price is {max_cost}. Nothing was started.</source>
        <translation>A execução custaria {credits_of}, e o preço máximo é {max_cost}. Nada foi iniciado.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_rings.py"/>
        <source>The same ground is counted twice or cut out twice.</source>
        <translation>O mesmo terreno é contado duas vezes ou recortado duas vezes.</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_shells.py"/>
        <source>The same ground is counted twice.</source>
        <translation>O mesmo terreno é contado duas vezes.</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>The same ground may have been declared by another supplier, or in an earlier submission.</source>
        <translation>O mesmo terreno pode ter sido declarado por outro fornecedor, ou em um envio anterior.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>The same position comes twice in a row at {place} once written with {decimals} decimals.</source>
        <translation>A mesma posição vem duas vezes seguidas em {place} depois de escrita com {decimals} decimais.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>The same position comes twice in a row at {place}.</source>
        <translation>A mesma posição vem duas vezes seguidas em {place}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>The same position comes twice in a row.</source>
        <translation>A mesma posição vem duas vezes seguidas.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>The same run is under way in another QGIS; waiting for it.</source>
        <translation>A mesma execução está em curso em outro QGIS; aguardando-a.</translation>
    </message>
    <message>
        <location filename="../processing/samples.py"/>
        <source>The sample plots cannot be written to {path}: {why}</source>
        <translation>Os talhões de exemplo não podem ser escritos em {path}: {why}</translation>
    </message>
    <message>
        <location filename="../processing/samples.py"/>
        <source>The sample plots come with the sandbox, which this installation lacks.</source>
        <translation>Os talhões de exemplo vêm com o ambiente de testes, que falta nesta instalação.</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>The sample plots could not be written into {}.</source>
        <translation>Os talhões de exemplo não puderam ser escritos em {}.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>The scenario id {scenario_id} cannot be the name of a folder: {error}.</source>
        <translation>O identificador de cenário {scenario_id} não pode ser o nome de uma pasta: {error}.</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>The scenario {scenario_ids} was started, but BrightEarth On Demand named no activity for it, so it cannot be followed. Nothing is started again. Look at its web application, and download the scenario when it is ready (beoddownload).</source>
        <translation>O cenário {scenario_ids} foi iniciado, mas BrightEarth On Demand não nomeou atividade para ele, então não pode ser seguido. Nada é iniciado de novo. Veja a sua aplicação web, e baixe o cenário quando estiver pronto (beoddownload).</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The scenario's id; several, comma-separated, likewise.</source>
        <translation>O identificador do cenário; vários, separados por vírgulas, igualmente.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The scenarios of a project. The service does not document this list; where it has none, those that this computer's job list knows are shown.</source>
        <translation>Os cenários de um projeto. O serviço não documenta esta lista; onde não a tem, mostram-se os que a lista de tarefas deste computador conhece.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>The search whose results are listed</source>
        <translation>A pesquisa cujos resultados são listados</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>The secret of this connection is locked: open QGIS's authentication database with the master password, or, where there is no desktop, set QGIS_AUTH_PASSWORD_FILE or the service's own GEORELAY_ variables. Nothing was sent.</source>
        <translation>O segredo desta conexão está bloqueado: abra a base de autenticação do QGIS com a senha mestra ou, onde não há desktop, defina QGIS_AUTH_PASSWORD_FILE ou as variáveis GEORELAY_ do serviço. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>The secret of this connection is not in QGIS's authentication database: enter it again under Settings &gt; Options &gt; GeoRelay. Nothing was sent.</source>
        <translation>O segredo desta conexão não está na base de autenticação do QGIS: introduza-o de novo em Configurações &gt; Opções &gt; GeoRelay. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>The selection of the layer {layer} has no plots. {done} Choose plots, and look whether a filter hides them.</source>
        <translation>A seleção da camada {layer} não tem talhões. {done} Escolha talhões, e veja se um filtro os oculta.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>The service</source>
        <translation>O serviço</translation>
    </message>
    <message>
        <location filename="../providers/limiter.py"/>
        <source>The service allows no more requests now: waiting {seconds} s.</source>
        <translation>O serviço não permite mais pedidos agora: espera de {seconds} s.</translation>
    </message>
    <message>
        <location filename="../providers/beod/inventory.py"/>
        <source>The service does not list this ({error}) The job list of this computer is shown instead.</source>
        <translation>O serviço não lista isto ({error}) Mostra-se em vez disso a lista de tarefas deste computador.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling.py"/>
        <source>The service gives the design whose confidence and margin are nearest; it does not tell which.</source>
        <translation>O serviço dá o plano cuja confiança e margem são as mais próximas; não diz qual.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>The service has no preview of this image.</source>
        <translation>O serviço não tem prévia desta imagem.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>The service lists no files for scenario {scenario_id}.</source>
        <translation>O serviço não lista arquivos para o cenário {scenario_id}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling.py"/>
        <source>The service looks at complete years only: it takes {last} in place of {date}.</source>
        <translation>O serviço só vê anos completos: toma {last} em vez de {date}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_large.py"/>
        <source>The service may refuse it, or its price may surprise.</source>
        <translation>O serviço pode recusá-lo, ou o preço surpreender.</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>The service named an address inside this network ({url}). It was not asked.</source>
        <translation>O serviço nomeou um endereço dentro desta rede ({url}). Não foi consultado.</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>The service named an address that cannot be asked ({url}). It was not.</source>
        <translation>O serviço nomeou um endereço que não pode ser consultado ({url}). Não o foi.</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>The service named an address that cannot be asked. It was not.</source>
        <translation>O serviço nomeou um endereço que não pode ser consultado. Não o foi.</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>The service named an address without encryption ({url}). It was not asked.</source>
        <translation>O serviço nomeou um endereço sem criptografia ({url}). Não foi consultado.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>The service or the EU system refuses it.</source>
        <translation>O serviço ou o sistema da UE recusa-a.</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>The service sends the request on to something that is no address. It was not asked.</source>
        <translation>O serviço reencaminha o pedido para algo que não é endereço. Não foi consultado.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>The service takes one polygon. What to do when the area has several features or parts. Refuse: say so and send nothing. One run per part: several runs under one job. Dissolve: merge what touches, refuse if parts remain. Convex hull or bounding box: one polygon round them all, which is larger than the parts.</source>
        <translation>O serviço aceita um polígono. O que fazer quando a área tem várias feições ou partes. Recusar: dizê-lo e nada enviar. Uma execução por parte: várias execuções sob uma tarefa. Dissolver: unir o que se toca, recusar se restam partes. Envoltória convexa ou retângulo envolvente: um polígono em volta de todas, maior que as partes.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The service validates where the plots lie and finds their country.</source>
        <translation>O serviço valida onde ficam os talhões e acha o seu país.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The service's own word for where the work is.</source>
        <translation>A palavra do serviço para dizer em que ponto está o trabalho.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The service's own word: CREATED, PENDING, RUNNING, SUCCESSFUL or FAILED.</source>
        <translation>A palavra do serviço: CREATED, PENDING, RUNNING, SUCCESSFUL ou FAILED.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>The shared ground is counted twice, and two suppliers may claim it.</source>
        <translation>O terreno partilhado é contado duas vezes, e dois fornecedores podem reivindicá-lo.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The size of the result files.</source>
        <translation>O tamanho dos arquivos de resultados.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/statement.py"/>
        <source>The statement that Epoch SCO2 sent is not a whole ZIP. Export it again.</source>
        <translation>A declaração que Epoch SCO2 enviou não é um ZIP completo. Exporte-a de novo.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>The statement was filed, and its numbers are in the job {job}; they could not be noted with its plots: {why}</source>
        <translation>A declaração foi apresentada, e os seus números estão na tarefa {job}; não puderam ser anotados com os talhões: {why}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>The storage figure</source>
        <translation>O número do armazenamento</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>The system loses holes: what it cannot take is refused, or the plot is cut into parts round the hole.</source>
        <translation>O sistema perde buracos: o que não pode aceitar é recusado, ou o talhão é cortado em partes em volta do buraco.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <location filename="../processing/shown/packs.py"/>
        <source>The table 'decisions'. Empty: decisions.gpkg in the results folder, if it is there.</source>
        <translation>A tabela “decisions”. Vazio: decisions.gpkg na pasta de resultados, se lá estiver.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>The table 'decisions'. Findings on ground that was decided on then tell the newest decision; one that was accepted stays told.</source>
        <translation>A tabela “decisions”. Achados em terreno já decidido dizem então a última decisão; o que foi aceito continua avisado.</translation>
    </message>
    <message>
        <location filename="../bridge/decisions.py"/>
        <source>The table '{table}' in {file} has no column {missing}, so no decision can be added. Nothing was written. Choose another file; a new one is made.</source>
        <translation>A tabela “{table}” em {file} não tem coluna {missing}, então nenhuma decisão pode ser acrescentada. Nada foi escrito. Escolha outro arquivo; cria-se um novo.</translation>
    </message>
    <message>
        <location filename="../bridge/decisions.py"/>
        <source>The table {layer} has no column 'decision', so it holds no decisions. Nothing was written. Choose the table 'decisions' that the Review dock or 'Decide on plots' writes.</source>
        <translation>A tabela {layer} não tem coluna “decision”, então não contém decisões. Nada foi escrito. Escolha a tabela “decisions” que o painel Revisão ou “Decidir sobre talhões” escreve.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>The text of the id field is there before.</source>
        <translation>O texto do campo de identificador já aparece antes.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/tiles.py"/>
        <source>The tile address {shortened} does not start with http:// or https://. Nothing was sent.</source>
        <translation>O endereço de tiles {shortened} não começa por http:// ou https://. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/tiles.py"/>
        <source>The tile address {shortened} lacks a placeholder: it needs {{z}}, {{x}} and {{y}} (or {{-y}} for rows that count from the south), or {{q}}. Nothing was sent.</source>
        <translation>Ao endereço de tiles {shortened} falta um marcador: precisa de {{z}}, {{x}} e {{y}} (ou {{-y}} para linhas contadas do sul), ou {{q}}. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../bridge/tile_keys.py"/>
        <source>The tiles of {layer} stay blank until QGIS's authentication database, which keeps their key, is opened with the master password.</source>
        <translation>Os tiles de {layer} ficam vazios até que a base de autenticação do QGIS, que guarda a chave deles, seja aberta com a senha mestra.</translation>
    </message>
    <message>
        <location filename="../bridge/tile_keys.py"/>
        <source>The tiles of {layer} stay blank: their key is not in the authentication database of this QGIS. Add the layer again.</source>
        <translation>Os tiles de {layer} ficam vazios: a chave deles não está na base de autenticação deste QGIS. Adicione a camada de novo.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/__init__.py"/>
        <source>The token from the API page of the Mapflow account (base64 of e-mail and API token).</source>
        <translation>O token da página API da conta Mapflow (base64 de e-mail e token de API).</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>The whole answer</source>
        <translation>A resposta inteira</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>The whole answer (JSON)</source>
        <translation>A resposta inteira (JSON)</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>The work goes on.</source>
        <translation>O trabalho segue.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>The work is done and its results are kept, but this one could not be put on the map: {}</source>
        <translation>O trabalho está feito e os seus resultados são mantidos, mas este não pôde ser posto no mapa: {}</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>The work is done, but what it brought could not be shown. Details has the whole text.</source>
        <translation>O trabalho está feito, mas o que trouxe não pôde ser mostrado. O texto completo está em Detalhes.</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>The work is started; the first look at it failed: {error}</source>
        <translation>O trabalho está iniciado; o primeiro olhar falhou: {error}</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <location filename="../providers/epoch/progress.py"/>
        <source>The work itself goes on. Look again later.</source>
        <translation>O próprio trabalho segue. Olhe de novo mais tarde.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>The work stopped without a reason; the log may tell more.</source>
        <translation>O trabalho parou sem razão; o registro pode dizer mais.</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <source>The zip file that 'Make an evidence pack' wrote.</source>
        <translation>O arquivo zip que “Criar um pacote de provas” escreveu.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>The zip file.</source>
        <translation>O arquivo zip.</translation>
    </message>
    <message>
        <location filename="../bridge/upload_files.py"/>
        <source>The {format} file could not be written: {why}</source>
        <translation>O arquivo {format} não pôde ser escrito: {why}</translation>
    </message>
    <message>
        <location filename="../bridge/upload_files.py"/>
        <source>The {format} file is not whole: {there} of {count} plots could be read again. The disk may be full. Nothing was sent.</source>
        <translation>O arquivo {format} não está completo: {there} de {count} talhões puderam ser relidos. O disco pode estar cheio. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The {title} is missing. Nothing was filed. Without it the service would declare something that nobody said.</source>
        <translation>Falta: {title}. Nada foi apresentado. Sem isso o serviço declararia algo que ninguém disse.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>The {what} exclude everything: '{low}' {first} is above '{high}' {last}. Nothing was sent.</source>
        <translation>Estes filtros ({what}) excluem tudo: “{low}” {first} está acima de “{high}” {last}. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>There are no results on this computer yet.</source>
        <translation>Ainda não há resultados neste computador.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>There are no results: the job has not come to its end.</source>
        <translation>Não há resultados: a tarefa não chegou ao fim.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>There are none</source>
        <translation>Não há</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>There is a connection '{}' already: give this one another name.</source>
        <translation>Já existe uma conexão “{}”: dê outro nome a esta.</translation>
    </message>
    <message>
        <location filename="../bridge/settings.py"/>
        <source>There is no connection '{name}' to make the default one.</source>
        <translation>Não há conexão “{name}” para tornar padrão.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>There is no connection '{wanted}' to {service}; the ones there are: {known}. Nothing was sent.</source>
        <translation>Não há conexão “{wanted}” a {service}; as que há: {known}. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>There is no connection to {service} yet: make one under Settings &gt; Options &gt; GeoRelay, or set {wishes}, or give the connection '{sandbox}' to try it out without an account. Nothing was sent.</source>
        <translation>Ainda não há conexão a {service}: crie uma em Configurações &gt; Opções &gt; GeoRelay, ou defina {wishes}, ou indique a conexão “{sandbox}” para experimentar sem conta. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>There is no file {file} to put into the pack. No pack was written.</source>
        <translation>Não há arquivo {file} para incluir no pacote. Nenhum pacote foi escrito.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>There is no file {file}. Nothing was filed. Choose the GeoJSON of the statement.</source>
        <translation>Não há arquivo {file}. Nada foi apresentado. Escolha o GeoJSON da declaração.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>There is no file {text} to read the input payload from. Nothing was sent.</source>
        <translation>Não há arquivo {text} de que ler os dados de entrada. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../checks/rules/empty_geometry.py"/>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>There is no ground to analyse, so it is never sent.</source>
        <translation>Não há terreno para analisar, então nunca é enviada.</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>There is no job {job_id} in the job list.</source>
        <translation>Não há tarefa {job_id} na lista de tarefas.</translation>
    </message>
    <message>
        <location filename="../providers/jobs.py"/>
        <source>There is no job {job_id} in the job list; listjobs shows those there are.</source>
        <translation>Não há tarefa {job_id} na lista de tarefas; listjobs mostra as que há.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>There is no model {wanted}</source>
        <translation>Não há modelo {wanted}</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>There is no mosaic yet. Upload images to make the first one.</source>
        <translation>Ainda não há mosaico. Carregue imagens para criar o primeiro.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>There is no result yet: the processing {unready} is {status}. Try again later.</source>
        <translation>Ainda não há resultado: o processamento {unready} está em {status}. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>There is no result: {words_for}.</source>
        <translation>Não há resultado: {words_for}.</translation>
    </message>
    <message>
        <location filename="../bridge/context.py"/>
        <source>There is no service '{service}' in this version of GeoRelay.</source>
        <translation>Não há serviço “{service}” nesta versão do GeoRelay.</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>There is no service '{service}'; there are {known}.</source>
        <translation>Não há serviço “{service}”; há {known}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>There is no such place; the layer may have the wrong CRS, or latitude and longitude exchanged.</source>
        <translation>Tal lugar não existe; a camada pode ter o SRC errado, ou latitude e longitude trocadas.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>There is no tile in the middle of the layer.</source>
        <translation>Não há tile no meio da camada.</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>There is nothing that can be repaired safely.</source>
        <translation>Não há nada que possa ser reparado com segurança.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>These results are out of date: check again.</source>
        <translation>Estes resultados estão desatualizados: verifique de novo.</translation>
    </message>
    <message>
        <location filename="../bridge/geodata.py"/>
        <source>These tiles ask for the account's key, and this connection keeps none in QGIS's authentication database, so they may stay blank. Save the connection under Settings &gt; Options &gt; GeoRelay.</source>
        <translation>Estes tiles pedem a chave da conta, e esta conexão não guarda nenhuma na base de autenticação do QGIS, então podem ficar vazios. Guarde a conexão em Configurações &gt; Opções &gt; GeoRelay.</translation>
    </message>
    <message>
        <location filename="../checks/rules/z_or_m_values.py"/>
        <source>They mean nothing to the services and are dropped.</source>
        <translation>Não significam nada para os serviços e são descartadas.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>This GDAL cannot read GeoParquet, so {file} is sent unchecked.</source>
        <translation>Este GDAL não pode ler GeoParquet, então {file} é enviado sem verificar.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/first_version.py"/>
        <source>This Mapflow server knows only the first version of runs, which takes no whole mosaic. Nothing was started. Choose one image of it.</source>
        <translation>Este servidor Mapflow só conhece a primeira versão das execuções, que não aceita mosaico inteiro. Nada foi iniciado. Escolha uma imagem dele.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/first_version.py"/>
        <source>This Mapflow server knows only the first version of runs, which takes one image at a time, and {given_count} were chosen. Nothing was started. Choose one of them.</source>
        <translation>Este servidor Mapflow só conhece a primeira versão das execuções, que aceita uma imagem de cada vez, e {given_count} foram escolhidas. Nada foi iniciado. Escolha uma delas.</translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>This QGIS has no world map (resources/data/world_map.gpkg), so outside_land, country_mismatch and swapped_coordinates of a whole layer were not looked for.</source>
        <translation>Este QGIS não tem mapa-múndi (resources/data/world_map.gpkg), então outside_land, country_mismatch e swapped_coordinates de uma camada inteira não foram procurados.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>This QGIS has no world map to look countries up in, and none was given. Nothing was written. Give the producer's country.</source>
        <translation>Este QGIS não tem mapa-múndi para procurar os países, e nenhum foi dado. Nada foi escrito. Indique o país do produtor.</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>This QGIS has no world map to look countries up in: give the producer's country.</source>
        <translation>Este QGIS não tem mapa-múndi para procurar os países: indique o país do produtor.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/risk.py"/>
        <source>This assessment is about country and region only, by the service's own words. What it does not say has to be added: the supplier's own evidence, and consultations. It is no verdict.</source>
        <translation>Esta avaliação trata só de país e região, nas palavras do serviço. O que não diz tem de ser acrescentado: as provas do fornecedor, e consultas. Não é um veredito.</translation>
    </message>
    <message>
        <location filename="../processing/speech.py"/>
        <source>This computer could not read or write what it had to ({why}).</source>
        <translation>Este computador não pôde ler ou escrever o que devia ({why}).</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>This connection has no secret yet: enter it under Settings &gt; Options &gt; GeoRelay.</source>
        <translation>Esta conexão ainda não tem segredo: introduza-o em Configurações &gt; Opções &gt; GeoRelay.</translation>
    </message>
    <message>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>This feature has no geometry.</source>
        <translation>Esta feição não tem geometria.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>This feature is {kind}; it must be a polygon or a point.</source>
        <translation>Esta feição é {kind}; deve ser um polígono ou um ponto.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>This feature is {kind}; it must be a polygon.</source>
        <translation>Esta feição é {kind}; deve ser um polígono.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>This is a BagIt bag (RFC 8493). Any BagIt tool verifies it, for example: {command}</source>
        <translation>Isto é um saco BagIt (RFC 8493). Qualquer ferramenta BagIt o verifica, por exemplo: {command}</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>This job has no results to load.</source>
        <translation>Esta tarefa não tem resultados para carregar.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>This job is done; Run again shows its inputs first.</source>
        <translation>Esta tarefa está concluída; Repetir mostra primeiro as suas entradas.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>This job is done; nothing is missing.</source>
        <translation>Esta tarefa está concluída; nada falta.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>This job is over.</source>
        <translation>Esta tarefa acabou.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>This layer has no plots.</source>
        <translation>Esta camada não tem talhões.</translation>
    </message>
    <message>
        <location filename="../bridge/job_monitor.py"/>
        <source>This look failed inside GeoRelay; the log of QGIS says more.</source>
        <translation>Este olhar falhou dentro do GeoRelay; o registro do QGIS diz mais.</translation>
    </message>
    <message>
        <location filename="../providers/jobs.py"/>
        <source>This look failed, the work goes on: {error}</source>
        <translation>Este olhar falhou, o trabalho segue: {error}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>This needs QGIS or GDAL, and neither was handed in. Nothing was sent.</source>
        <translation>Isto precisa do QGIS ou GDAL, e nenhum foi passado. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <location filename="../ui/job_acts.py"/>
        <source>This operation is not in this version of GeoRelay.</source>
        <translation>Esta operação não está nesta versão do GeoRelay.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>This own reference was sent on {day} (job {job}). The same statement is followed, not filed again, unless it is to be run anew.</source>
        <translation>Esta referência própria foi enviada em {day} (tarefa {job}). A mesma declaração é seguida, não apresentada de novo, salvo se for executada do zero.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_geometry.py"/>
        <source>This plot covers the same ground as {plot}.</source>
        <translation>Este talhão cobre o mesmo terreno que {plot}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/antimeridian.py"/>
        <source>This plot crosses the line of 180 degrees longitude.</source>
        <translation>Este talhão cruza a linha dos 180 graus de longitude.</translation>
    </message>
    <message>
        <location filename="../checks/rules/interior_ring.py"/>
        <source>This plot has a hole at {place}; the EU system does not take holes.</source>
        <translation>Este talhão tem um buraco em {place}; o sistema da UE não aceita buracos.</translation>
    </message>
    <message>
        <location filename="../checks/rules/missing_id.py"/>
        <source>This plot has no id.</source>
        <translation>Este talhão não tem identificador.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_small.py"/>
        <source>This plot has {area}, less than {area_2}.</source>
        <translation>Este talhão tem {area}, menos que {area_2}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_large.py"/>
        <source>This plot has {area}, more than {area_2}.</source>
        <translation>Este talhão tem {area}, mais que {area_2}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/multipart.py"/>
        <source>This plot has {count} parts.</source>
        <translation>Este talhão tem {count} partes.</translation>
    </message>
    <message>
        <location filename="../checks/rules/buffered_point.py"/>
        <source>This plot is a circle of {each} m drawn round a point.</source>
        <translation>Este talhão é um círculo de {each} m traçado em volta de um ponto.</translation>
    </message>
    <message>
        <location filename="../checks/rules/sliver.py"/>
        <source>This plot is {each} m wide on average.</source>
        <translation>Este talhão tem em média {each} m de largura.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>This plot lies in {here}, not in {declared} by the world map of QGIS.</source>
        <translation>Pelo mapa-múndi do QGIS, este talhão fica em {here}, não em {declared}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>This plot lies in {here}, not in {declared}, which is {distance} away by the world map of QGIS.</source>
        <translation>Pelo mapa-múndi do QGIS, este talhão fica em {here}, não em {declared}, que está a {distance} de distância.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>This plot lies outside the world: longitude {lonlat}, latitude {lonlat_2}.</source>
        <translation>Este talhão fica fora do mundo: longitude {lonlat}, latitude {lonlat_2}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>This plot overlaps by a sliver with {plot}: {area}, {part} % of the smaller plot.</source>
        <translation>Este talhão sobrepõe-se por uma faixa estreita a {plot}: {area}, {part} % do talhão menor.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>This plot overlaps with {plot}: {area}, {part} % of the smaller plot.</source>
        <translation>Este talhão sobrepõe-se a {plot}: {area}, {part} % do talhão menor.</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>This plot shares {area} with {plot} of {layer}.</source>
        <translation>Este talhão partilha {area} com {plot} de {layer}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>This plot would lie among the others if latitude and longitude were exchanged.</source>
        <translation>Este talhão ficaria entre os outros se latitude e longitude fossem trocadas.</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>This plot, as most of the layer, would lie {where} if latitude and longitude were exchanged, and does not as it is.</source>
        <translation>Este talhão, como a maior parte da camada, ficaria {where} se latitude e longitude fossem trocadas, e como está não fica.</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>This point is that of {plot} of {layer}.</source>
        <translation>Este ponto é o de {plot} de {layer}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/point_needs_polygon.py"/>
        <source>This point stands for {area}; above 4 ha the outline is needed.</source>
        <translation>Este ponto representa {area}; acima de 4 ha o contorno é necessário.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>This run exists already: following job {words}.</source>
        <translation>Esta execução já existe: segue-se a tarefa {words}.</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>This run is in the job list, but {faults}.</source>
        <translation>Esta execução está na lista de tarefas, mas {faults}.</translation>
    </message>
    <message>
        <location filename="../bridge/tile_sources.py"/>
        <source>This version of QGIS does not keep the address of these tiles as it is, so they may stay blank.</source>
        <translation>Esta versão do QGIS não mantém o endereço destes tiles como é, então podem ficar vazios.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>Through</source>
        <translation>Por meio de</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Tile URL</source>
        <translation>URL dos tiles</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Tiles</source>
        <translation>Tiles</translation>
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
        <translation>Até</translation>
    </message>
    <message>
        <location filename="../ui/linked_maps.py"/>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>Today: {layer}</source>
        <translation>Hoje: {layer}</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Told where it differs from the measured area by more than 10 % and 0.1 ha.</source>
        <translation>Avisa-se quando difere da área medida em mais de 10 % e 0,1 ha.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Tolerance (m)</source>
        <translation>Tolerância (m)</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>Too few points</source>
        <translation>Pontos de menos</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_large_for_file.py"/>
        <source>Too large for a statement</source>
        <translation>Grande demais para uma declaração</translation>
    </message>
    <message>
        <location filename="../providers/beod/results.py"/>
        <source>Trees</source>
        <translation>Árvores</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <location filename="../providers/demands.py"/>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>Try again later.</source>
        <translation>Tente de novo mais tarde.</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Try it in the sandbox</source>
        <translation>Experimentar no ambiente de testes</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Try it now</source>
        <translation>Experimentar agora</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>Two edges, both longer than 1 m, meet at less than 1 degree.</source>
        <translation>Dois lados, ambos com mais de 1 m, encontram-se a menos de 1 grau.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Two letters, such as DE. Sent only where given.</source>
        <translation>Duas letras, como DE. Enviado só se dado.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>Two parts of the plot overlap; their outlines cross at {}</source>
        <translation>Duas partes do talhão sobrepõem-se; os seus contornos cruzam-se em {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>Two parts of the plot share an edge at {}</source>
        <translation>Duas partes do talhão partilham uma borda em {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_rings.py"/>
        <source>Two rings of the plot are the same.</source>
        <translation>Dois anéis do talhão são iguais.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <location filename="../processing/shown/repair.py"/>
        <source>Unchanged plots</source>
        <translation>Talhões inalterados</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Unclear: see the figures</source>
        <translation>Incerto: veja os números</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Unfinished</source>
        <translation>Por terminar</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Unit of the declared area</source>
        <translation>Unidade da área declarada</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Up to 35 characters, used for no other statement: it is the only way to find it again.</source>
        <translation>Até 35 caracteres, não usada para outra declaração: é o único modo de reencontrá-la.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Upload images</source>
        <translation>Carregar imagens</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Upload staged plots</source>
        <translation>Carregar talhões depositados</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Upload task id</source>
        <translation>Identificador da tarefa de carregamento</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Upload...</source>
        <translation>Carregar...</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>Uploading {name} ({byte_size}).</source>
        <translation>Carregando {name} ({byte_size}).</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Uploads images into a mosaic of Mapflow, runs a model over it, or over an area within it, waits, and loads the features. This costs credits: the highest price stops it before anything is paid.</source>
        <translation>Carrega imagens em um mosaico da Mapflow, aplica-lhe um modelo, ou a uma área dentro dele, espera, e carrega as feições. Isto custa créditos: o preço máximo para-o antes de qualquer pagamento.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Uploads rasters to a mosaic, one after the other, and waits until they can be drawn. Any raster that QGIS opens is taken; what is not a GeoTIFF is copied into one first. All images of a mosaic need the same number of bands. Stopped or broken off, the same run goes on with the images that are still missing.</source>
        <translation>Carrega rasters em um mosaico, um após o outro, e aguarda até poderem ser desenhados. Aceita-se qualquer raster que o QGIS abra; o que não é GeoTIFF é primeiro copiado para um. Todas as imagens de um mosaico precisam do mesmo número de bandas. Parada ou interrompida, a mesma execução segue com as imagens que ainda faltam.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Usable with this account</source>
        <translation>Utilizável com esta conta</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <location filename="../ui/search_list.py"/>
        <source>Use in a run...</source>
        <translation>Usar em uma execução...</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Use it in the toolbox</source>
        <translation>Usar na caixa de ferramentas</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>Use it where no connection is named</source>
        <translation>Usar quando nenhuma conexão é nomeada</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Used by the endpoints that know a limit: the four analyses and the supply shed. Empty: as many as there are plots.</source>
        <translation>Usado onde há um limite: as quatro análises e a bacia de fornecimento. Vazio: tantas quantos talhões há.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <location filename="../providers/beod/operations.py"/>
        <source>User {user_id}, credits left: {credits}.</source>
        <translation>Usuário {user_id}, créditos restantes: {credits}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Usually 0.90, 0.95 or 0.99. Empty: the service's own, 0.95.</source>
        <translation>Em geral 0.90, 0.95 ou 0.99. Vazio: a do serviço, 0.95.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Vector formats</source>
        <translation>Formatos vetoriais</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Verification number</source>
        <translation>Número de verificação</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <source>Verify an evidence pack</source>
        <translation>Conferir um pacote de provas</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Wait for the work to end</source>
        <translation>Aguardar o fim do trabalho</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Wait until the service has answered.</source>
        <translation>Aguarde a resposta do serviço.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Wait until the work above has ended.</source>
        <translation>Aguarde até o trabalho acima terminar.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../bridge/styles.py"/>
        <location filename="../ui/statement_page.py"/>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>Warning: {service} says: {remark}</source>
        <translation>Aviso: {service} diz: {remark}</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <location filename="../bridge/fitness.py"/>
        <source>Warnings, which stop nothing: {warnings}.</source>
        <translation>Avisos, que não param nada: {warnings}.</translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>Warnings: {rules}.</source>
        <translation>Avisos: {rules}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Water</source>
        <translation>Água</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Water stress</source>
        <translation>Estresse hídrico</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Water stress index</source>
        <translation>Índice de estresse hídrico</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>What 'Check plots' found in them.</source>
        <translation>O que “Verificar talhões” achou neles.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>What came as a tile is not a picture, so the layer may stay empty.</source>
        <translation>O que veio como tile não é uma imagem, então a camada pode ficar vazia.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>What does not fit one statement goes to name_2.geojson, name_3.geojson beside it: each file is a statement of its own. A file that was there is replaced only once the new one is whole.</source>
        <translation>O que não cabe em uma declaração vai para nome_2.geojson, nome_3.geojson ao lado: cada arquivo é uma declaração própria. Um arquivo que lá estava só é substituído quando o novo está completo.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>What is decided on; select rows to decide on these alone.</source>
        <translation>Sobre o que se decide; selecione linhas para decidir só sobre elas.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>What is declared</source>
        <translation>O que é declarado</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>What is declared is read first: Run again shows it.</source>
        <translation>O que é declarado lê-se primeiro: Repetir mostra-o.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>What is done with the goods: DOMESTIC, IMPORT or EXPORT in the EU's own words; the service also names BORDER_CROSS.</source>
        <translation>O que se faz com os produtos: DOMESTIC, IMPORT ou EXPORT nas palavras da UE; o serviço nomeia também BORDER_CROSS.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>What is extracted. 'extraction-mono' is the one type that the service documents; an account may know others.</source>
        <translation>O que é extraído. “extraction-mono” é o único tipo que o serviço documenta; uma conta pode conhecer outros.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>What is in here</source>
        <translation>O que há aqui</translation>
    </message>
    <message>
        <location filename="../checks/rules/self_intersection.py"/>
        <source>What is inside is not defined, so the area is wrong and services refuse the plot.</source>
        <translation>O interior não está definido: a área está errada e os serviços recusam o talhão.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>What is left, with its unit.</source>
        <translation>O que resta, com a sua unidade.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>What is open</source>
        <translation>O que está em aberto</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>What is to be made at {service} belongs to no job. Nothing was sent.</source>
        <translation>O que se vai criar em {service} não pertence a nenhuma tarefa. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>What it may have made can be seen in its web application; it is looked for before anything is resent.</source>
        <translation>O que pode ter criado vê-se na sua aplicação web; procura-se antes de reenviar algo.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>What the pack is about. Empty: the names of the jobs.</source>
        <translation>De que trata o pacote. Vazio: os nomes das tarefas.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>What the plots are for. It decides which types of geometry and how many decimals are judged, and what counts as an error.</source>
        <translation>Para que servem os talhões. Decide que tipos de geometria e quantos decimais são julgados, e o que conta como erro.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>What the reviewer decides.</source>
        <translation>O que o revisor decide.</translation>
    </message>
    <message>
        <location filename="../bridge/joining.py"/>
        <source>What the service keeps of the plots could not be asked for: {error}</source>
        <translation>Não se pôde perguntar o que o serviço guarda dos talhões: {error}</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>What the service says about it; the reason of a failure.</source>
        <translation>O que o serviço diz disso; a razão de uma falha.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>What the service shall work out for each plot. Each costs processing units: one for each started 20 ha of a plot.</source>
        <translation>O que o serviço deve apurar para cada talhão. Cada uma custa unidades de processamento: uma por cada 20 ha começados de um talhão.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>What there was before '{called}' could not be asked: {error}</source>
        <translation>O que havia antes de “{called}” não pôde ser perguntado: {error}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>What to bring: all per plot, one analysis per plot, or figures for the supply shed or the regions round the plots.</source>
        <translation>O que trazer: tudo por talhão, uma análise por talhão, ou números da bacia de fornecimento ou das regiões em volta.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>What to do with plots that have an error of the operation's profile. Stop: nothing is sent. Leave out: the others are sent. Repair: each is repaired in a copy where that is safe, the rest is left out. Send anyway: as they are. A plot with a null or empty geometry is never sent. Warnings never stop anything.</source>
        <translation>O que fazer com talhões que têm um erro do perfil da operação. Parar: nada é enviado. Deixar de fora: os outros são enviados. Reparar: cada um é reparado em uma cópia onde é seguro, o resto fica de fora. Enviar mesmo assim: como estão. Um talhão com geometria nula ou vazia nunca é enviado. Avisos nunca param nada.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>What to do with plots that have an error of this profile. Stop: nothing is written, and all that is wrong is told. Leave out: the others are written. Repair: each is repaired in a copy where that is safe, the rest is left out.</source>
        <translation>O que fazer com talhões que têm um erro deste perfil. Parar: nada é escrito, e diz-se tudo o que está errado. Deixar de fora: os outros são escritos. Reparar: cada um é reparado em uma cópia onde é seguro, o resto fica de fora.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>What to do with polygons of the area that have an error. Stop: nothing is sent. Leave out: the others are sent. Repair: each is repaired in a copy where that is safe, the rest is left out. What has no geometry is never sent.</source>
        <translation>O que fazer com polígonos da área que têm um erro. Parar: nada é enviado. Deixar de fora: os outros são enviados. Reparar: cada um é reparado em uma cópia onde é seguro, o resto fica de fora. O que não tem geometria nunca é enviado.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>What to do:</source>
        <translation>O que fazer:</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../evidence/pages.py"/>
        <location filename="../bridge/aliases.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>What was found</source>
        <translation>Achado</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>What was given to a project, such as its area of interest, with the outline where the service tells it. The service does not document this list; where it has none, what this computer's job list knows is shown.</source>
        <translation>O que foi dado a um projeto, como a sua área de interesse, com o contorno onde o serviço o informa. O serviço não documenta esta lista; onde não a tem, mostra-se o que a lista de tarefas deste computador conhece.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>What was sent is too large for {service} (413){words}</source>
        <translation>O que foi enviado é grande demais para {service} (413){words}</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>What was spent, by month and service. Runs in the sandbox cost nothing.</source>
        <translation>O que foi gasto, por mês e serviço. Execuções no ambiente de testes não custam nada.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <location filename="../providers/steps.py"/>
        <source>What {job} sends is not in its folder. Nothing was sent. Run the algorithm again to go on.</source>
        <translation>O que {job} envia não está na sua pasta. Nada foi enviado. Execute o algoritmo de novo para seguir.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Where Mapflow offers the result as raster tiles. Vector tiles are added to the map only.</source>
        <translation>Onde a Mapflow oferece o resultado como tiles raster. Tiles vetoriais são só acrescentados ao mapa.</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>Where it lies</source>
        <translation>Onde fica</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Where the imagery comes from. 'basemap' is the one kind that the service documents.</source>
        <translation>De onde vem a imagem. “basemap” é o único tipo que o serviço documenta.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Where the package is unpacked.</source>
        <translation>Onde o pacote é descompactado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Where the picture lies: a polygon as WKT or GeoJSON in longitude and latitude.</source>
        <translation>Onde fica a imagem: um polígono como WKT ou GeoJSON em longitude e latitude.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Where the plots are</source>
        <translation>Onde ficam os talhões</translation>
    </message>
    <message>
        <location filename="../processing/shown/parameters.py"/>
        <source>Where this goes: {output}.</source>
        <translation>Para onde vai isto: {output}.</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>Whether a plot has no error, so that it may be sent.</source>
        <translation>Se um talhão não tem erro, de modo que pode ser enviado.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Which plot is which feature</source>
        <translation>Que talhão é que feição</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Which results each row carries, for plots, supply shed and regions. Nothing chosen: all that the endpoint has.</source>
        <translation>Que resultados cada linha leva, para talhões, bacia de fornecimento e regiões. Nada escolhido: todos os que há.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Who decides. Empty: the name of the person's account on this computer.</source>
        <translation>Quem decide. Vazio: o nome da conta da pessoa neste computador.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Who the pack is made for.</source>
        <translation>Para quem o pacote é feito.</translation>
    </message>
    <message>
        <location filename="../ui/layer_menu.py"/>
        <source>Why is this plot flagged?</source>
        <translation>Por que este talhão está marcado?</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Why stages failed, in sentences.</source>
        <translation>Por que etapas falharam, em frases.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>With errors</source>
        <translation>Com erros</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>Without a preview for now: {missing}.</source>
        <translation>Por ora sem prévia: {missing}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Works for tea, timber and shrimp only, and relies on lca_payload in the input payload.</source>
        <translation>Funciona só para chá, madeira e camarão, e baseia-se em lca_payload nos dados de entrada.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>Write a number with a decimal point, without thousands and unit.</source>
        <translation>Escreva um número com ponto decimal, sem milhares nem unidade.</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Write the EU file</source>
        <translation>Escrever o arquivo da UE</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>Write the code that the message names.</source>
        <translation>Escreva o código que a mensagem nomeia.</translation>
    </message>
    <message>
        <location filename="../processing/shown/samples.py"/>
        <source>Writes 420 made-up plots in Ghana with planted defects, to try the checks and the sandbox without data of your own. They are in EPSG:32630, with the columns plot_id, supplier, crop and declared_ha.</source>
        <translation>Escreve 420 talhões inventados no Gana com defeitos introduzidos, para experimentar as verificações e o ambiente de testes sem dados próprios. Estão em EPSG:32630, com as colunas plot_id, supplier, crop e declared_ha.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Writes a PDF with one page a plot: two maps side by side, the figures in words, what was found, and the newest decision on the plot. By default only flagged plots get a page: deforestation found, a finding with severity error, an overlap or a claim. A plot that was not assessed is not flagged. The layer is only read.</source>
        <translation>Escreve um PDF com uma página por talhão: dois mapas lado a lado, os números em palavras, o que foi achado, e a última decisão sobre o talhão. Por padrão só talhões marcados têm página: desmatamento achado, um achado de gravidade erro, uma sobreposição ou uma reivindicação. Um talhão não avaliado não é marcado. A camada só é lida.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Writes an HTML page for people without QGIS into the results folder and opens it.</source>
        <translation>Escreve uma página HTML para pessoas sem QGIS na pasta de resultados e abre-a.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Writes the plots as GeoJSON in the form that the EU's information system accepts: six decimals, valid after rounding, no holes, files of at most 25 MB and 1,000 producers, each a statement of its own. What was written is read again and checked by the same rules, so a file that is there has no errors. It refuses what 'Check plots' calls an error for a EUDR due-diligence statement. The layer itself is not touched, nothing is sent, and passing says nothing about whether the plots comply with the regulation.</source>
        <translation>Escreve os talhões como GeoJSON na forma que o sistema de informação da UE aceita: seis decimais, válidos após arredondar, sem buracos, arquivos de no máximo 25 MB e 1.000 produtores, cada um uma declaração própria. O que foi escrito é lido de novo e verificado pelas mesmas regras, então um arquivo que lá está não tem erros. Recusa o que “Verificar talhões” chama erro para uma declaração de diligência devida EUDR. A camada não é tocada, nada é enviado, e passar nada diz sobre os talhões cumprirem o regulamento.</translation>
    </message>
    <message>
        <location filename="../checks/rules/antimeridian.py"/>
        <source>Written as one polygon it would go round the world the other way.</source>
        <translation>Escrito como um só polígono daria a volta ao mundo pelo outro lado.</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>Written by '{algorithm}' of GeoRelay {version}.</source>
        <translation>Escrito por “{algorithm}” do GeoRelay {version}.</translation>
    </message>
    <message>
        <location filename="../checks/eudr.py"/>
        <source>Written for the EU system it takes {size} MB; a whole statement may have 25.</source>
        <translation>Escrito para o sistema da UE ocupa {size} MB; uma declaração inteira pode ter 25.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_large_for_file.py"/>
        <source>Written for the EU system this plot takes {size} MB; a whole statement may have 25.</source>
        <translation>Escrito para o sistema da UE este talhão ocupa {size} MB; uma declaração inteira pode ter 25.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>Written with {decimals} decimals: {fault}.</source>
        <translation>Escrito com {decimals} decimais: {fault}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>Wrong geometry type</source>
        <translation>Tipo de geometria errado</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>XK (Kosovo) is not assigned by ISO 3166-1, and nobody says whether the EU system takes it.</source>
        <translation>XK (Kosovo) não é atribuído pela ISO 3166-1, e ninguém diz se o sistema da UE o aceita.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>XYZ connections</source>
        <translation>Conexões XYZ</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Yes, delete for good</source>
        <translation>Sim, excluir para sempre</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Zip files (*.zip)</source>
        <translation>Arquivos zip (*.zip)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>Zoom</source>
        <translation>Aproximar</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Zoom of the imagery; most models want 18. Empty: the service decides.</source>
        <translation>Zoom das imagens; a maioria dos modelos quer 18. Vazio: o serviço decide.</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a FlatGeobuf</source>
        <translation>um FlatGeobuf</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a JPEG</source>
        <translation>um JPEG</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a JPEG 2000</source>
        <translation>um JPEG 2000</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a PDF</source>
        <translation>um PDF</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a PNG</source>
        <translation>um PNG</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a Parquet file</source>
        <translation>um arquivo Parquet</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a WebP</source>
        <translation>um WebP</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a batched 3D model</source>
        <translation>um modelo 3D em lote</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a binary glTF</source>
        <translation>um glTF binário</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>a collection</source>
        <translation>uma coleção</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/merging.py"/>
        <source>a collection of features</source>
        <translation>uma coleção de feições</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a composite of 3D tiles</source>
        <translation>um composto de tiles 3D</translation>
    </message>
    <message>
        <location filename="../providers/wkt.py"/>
        <source>a coordinate that is not a number</source>
        <translation>uma coordenada que não é um número</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>a file and a folder have this name</source>
        <translation>um arquivo e uma pasta têm este nome</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>a flag</source>
        <translation>um indicador</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <source>a folder has its name</source>
        <translation>uma pasta tem o seu nome</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a gzip file</source>
        <translation>um arquivo gzip</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>a hole lies outside the outline, and only you can tell what it was meant to be</source>
        <translation>um buraco fica fora do contorno, e só a pessoa pode dizer o que devia ser</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>a hole or part without ground is removed</source>
        <translation>um buraco ou parte sem terreno é removido</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>a line</source>
        <translation>uma linha</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>a link lies in its way</source>
        <translation>há um link no caminho</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <location filename="../providers/epoch/payload.py"/>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>a list of files</source>
        <translation>uma lista de arquivos</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>a part of its name is empty</source>
        <translation>uma parte do seu nome está vazia</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>a planned search</source>
        <translation>uma pesquisa programada</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>a point</source>
        <translation>um ponto</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a point cloud</source>
        <translation>uma nuvem de pontos</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a point cloud of 3D tiles</source>
        <translation>uma nuvem de pontos de tiles 3D</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/models.py"/>
        <source>a price</source>
        <translation>um preço</translation>
    </message>
    <message>
        <location filename="../providers/epoch/progress.py"/>
        <source>a state or a percentage of the work</source>
        <translation>um estado ou uma porcentagem do trabalho</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a subtree of 3D tiles</source>
        <translation>uma subárvore de tiles 3D</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <location filename="../providers/epoch/payload.py"/>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>a token</source>
        <translation>um token</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>a web page</source>
        <translation>uma página web</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>a word of the sampling design</source>
        <translation>uma palavra do plano de amostragem</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>a word of what was started</source>
        <translation>uma palavra do que foi iniciado</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>a word on the planned search {template_id} ({word})</source>
        <translation>uma palavra sobre a pesquisa programada {template_id} ({word})</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>a word that the images are marked as seen</source>
        <translation>uma palavra de que as imagens estão marcadas como vistas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>a word that the processing {processing_id} is accepted</source>
        <translation>uma palavra de que o processamento {processing_id} está aceito</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>a word that the processing {processing_id} is rated</source>
        <translation>uma palavra de que o processamento {processing_id} tem nota</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>a word that the processing {processing_id} is rejected</source>
        <translation>uma palavra de que o processamento {processing_id} está rejeitado</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>a word that the processing {processing_id} is renamed</source>
        <translation>uma palavra de que o processamento {processing_id} está renomeado</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>a word that the processing {processing_id} is started again</source>
        <translation>uma palavra de que o processamento {processing_id} está reiniciado</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>a word that the project {project_id} is shared with {email}</source>
        <translation>uma palavra de que o projeto {project_id} é partilhado com {email}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>a word that {what} has arrived</source>
        <translation>notícia de que {what} chegou</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <location filename="../providers/mapflow/runs/client.py"/>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>a word that {what} is deleted</source>
        <translation>uma palavra de que foi excluído: {what}</translation>
    </message>
    <message>
        <location filename="../ui/spending.py"/>
        <source>about {} units</source>
        <translation>cerca de {} unidades</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preflight.py"/>
        <source>about {} units</source>
        <comment>number</comment>
        <extracomment>One: about {} unit</extracomment>
        <translation><numerusform>cerca de {} unidade</numerusform><numerusform>cerca de {} unidades</numerusform></translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>accepted</source>
        <translation>aceito</translation>
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
        <translation>atividades</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <location filename="../providers/epoch/declaring.py"/>
        <source>activity</source>
        <translation>atividade</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>an access token</source>
        <translation>um token de acesso</translation>
    </message>
    <message>
        <location filename="../providers/remarks.py"/>
        <source>an answer that is nested too deeply to be shown</source>
        <translation>uma resposta aninhada fundo demais para ser mostrada</translation>
    </message>
    <message>
        <location filename="../providers/epoch/statement.py"/>
        <source>an empty answer</source>
        <translation>uma resposta vazia</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>an image</source>
        <translation>uma imagem</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>an instanced 3D model</source>
        <translation>um modelo 3D instanciado</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error in the Sentinel-2 loader; try again later</source>
        <translation>um erro interno no carregador Sentinel-2; tente de novo mais tarde</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error in the imagery check; try again later</source>
        <translation>um erro interno na verificação de imagens; tente de novo mais tarde</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error in the model; start the processing again, and tell Mapflow if it stays</source>
        <translation>um erro interno no modelo; inicie o processamento de novo, e avise a Mapflow se persistir</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error in the tile loader; try again later</source>
        <translation>um erro interno no carregador de tiles; tente de novo mais tarde</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error while the imagery was loaded; try again later</source>
        <translation>um erro interno ao carregar as imagens; tente de novo mais tarde</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error while the imagery was prepared; start the processing again, and tell Mapflow if it stays</source>
        <translation>um erro interno ao preparar as imagens; inicie o processamento de novo, e avise a Mapflow se persistir</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error while the outlines were made; start the processing again, and tell Mapflow if it stays</source>
        <translation>um erro interno ao fazer os contornos; inicie o processamento de novo, e avise a Mapflow se persistir</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>an object with no members</source>
        <translation>um objeto sem membros</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>an object with {names}</source>
        <translation>um objeto com {names}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an unexpected error in the imagery check; try again later</source>
        <translation>um erro inesperado na verificação de imagens; tente de novo mais tarde</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>an unreadable address</source>
        <translation>um endereço ilegível</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>and {count} more in the layer</source>
        <translation>e mais {count} na camada</translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/pages.py"/>
        <source>and {n} more files</source>
        <comment>number</comment>
        <extracomment>One: and {n} more file</extracomment>
        <translation><numerusform>e mais {n} arquivo</numerusform><numerusform>e mais {n} arquivos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/atlas.py"/>
        <source>and {n} more findings</source>
        <comment>number</comment>
        <extracomment>One: and {n} more finding</extracomment>
        <translation><numerusform>e mais {n} achado</numerusform><numerusform>e mais {n} achados</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>and {} more</source>
        <translation>e mais {}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>angles</source>
        <translation>ângulos</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>another name differs from it only in case or accents</source>
        <translation>outro nome difere dele só em maiúsculas ou acentos</translation>
    </message>
    <message>
        <location filename="../providers/beod/tree.py"/>
        <source>another text</source>
        <translation>outro texto</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>as it is</source>
        <translation>como está</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>as often as usual</source>
        <translation>tantas vezes como de costume</translation>
    </message>
    <message>
        <location filename="../providers/json_text.py"/>
        <source>at line {line}, column {column}</source>
        <translation>na linha {line}, coluna {column}</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>being sent</source>
        <translation>sendo enviada</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>choose 'Run anew' (NEW_RUN)</source>
        <translation>escolha “Executar do zero” (NEW_RUN)</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>choose one of {options}</source>
        <translation>escolha um de {options}</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>create the project</source>
        <translation>criar o projeto</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>crosses the 180 degree meridian; cut it there and send each side as an area of its own</source>
        <translation>cruza o meridiano dos 180 graus; corte-a ali e envie cada lado como uma área própria</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>dates</source>
        <translation>datas</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>degrees</source>
        <translation>graus</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>done</source>
        <translation>feita</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>done, results here</source>
        <translation>feita, resultados aqui</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>eori, vat, gln, tin, cbr, cin, duns, comp_num, comp_reg or oni. Sent only where given.</source>
        <translation>eori, vat, gln, tin, cbr, cin, duns, comp_num, comp_reg ou oni. Enviado só se dado.</translation>
    </message>
    <message>
        <location filename="../ui/findings.py"/>
        <source>error</source>
        <translation>erro</translation>
    </message>
    <message>
        <location filename="../providers/epoch/progress.py"/>
        <location filename="../providers/store.py"/>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>failed: {}</source>
        <translation>falhou: {}</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>feature</source>
        <translation>feição</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../checks/words.py"/>
        <source>feature {number}</source>
        <translation>feição {number}</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>feature {}</source>
        <translation>feição {}</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>files that were added by hand, such as the EU's files and statements</source>
        <translation>arquivos acrescentados à mão, como os arquivos e declarações da UE</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>fit</source>
        <translation>apto</translation>
    </message>
    <message>
        <location filename="../ui/reasons.py"/>
        <source>fit to send, with warnings</source>
        <translation>apto para envio, com avisos</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>fit, with a warning</source>
        <translation>apto, com um aviso</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>from {} km²</source>
        <translation>a partir de {} km²</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>half as often</source>
        <translation>metade das vezes</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has a coordinate that is not a number</source>
        <translation>tem uma coordenada que não é um número</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has a ring without area</source>
        <translation>tem um anel sem área</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has an empty part</source>
        <translation>tem uma parte vazia</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has the latitude {lat}; check the layer's CRS, and that longitude and latitude are not exchanged</source>
        <translation>tem a latitude {lat}; veja o SRC da camada, e se longitude e latitude não estão trocadas</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has the longitude {lon}, beyond 180 degrees; cut it at the 180 degree meridian</source>
        <translation>tem a longitude {lon}, além de 180 graus; corte-a no meridiano dos 180 graus</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has {coordinates_count} parts, and the service takes one polygon; choose at 'Area of several parts' what to do with them</source>
        <translation>tem {coordinates_count} partes, e o serviço aceita um polígono; escolha em “Área de várias partes” o que fazer com elas</translation>
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
        <translation>identificadores no serviço: {ids}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>image {name}</source>
        <translation>imagem {name}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>imagery of Maxar is not part of the account's plan; choose another provider or change the plan</source>
        <translation>imagens da Maxar não fazem parte do plano da conta; escolha outro provedor ou mude de plano</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>imagery of the kind {real_source_types} is not known; known are {allowed_source_types}</source>
        <translation>imagens do tipo {real_source_types} não são conhecidas; conhecem-se {allowed_source_types}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>imagery of the kind {source_type} is not allowed; the model takes {allowed_sources}</source>
        <translation>imagens do tipo {source_type} não são permitidas; o modelo aceita {allowed_sources}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>imagery of {title}</source>
        <translation>imagens de {title}</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>in the plots that may be sent</source>
        <translation>nos talhões que podem ser enviadas</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>input SHA-256: {digest}</source>
        <translation>SHA-256 da entrada: {digest}</translation>
    </message>
    <message>
        <location filename="../processing/local.py"/>
        <source>input: {input}</source>
        <translation>entrada: {input}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>install again the package {package} of your system</source>
        <translation>reinstale o pacote {package} do seu sistema</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>install the package {package} of your system</source>
        <translation>instale o pacote {package} do seu sistema</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>is a {kind}, and the service takes one polygon</source>
        <translation>é um {kind}, e o serviço aceita um polígono</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>is empty</source>
        <translation>está vazia</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>it breaks when its coordinates are written with {decimals} decimals of a degree</source>
        <translation>quebra-se quando as suas coordenadas são escritas com {decimals} decimais de grau</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it broke off ({error})</source>
        <translation>parou ({error})</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>it cannot be loaded ({said})</source>
        <translation>não pode ser carregada ({said})</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <location filename="../providers/unzip.py"/>
        <source>it cannot be written ({strerror})</source>
        <translation>não pode ser escrito ({strerror})</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it cannot reach that host</source>
        <translation>não alcança esse host</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it cannot reach that network</source>
        <translation>não alcança essa rede</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it did not accept a connection without a user and a password; set them under Options &gt; Network</source>
        <translation>não aceitou conexão sem usuário e senha; defina-os em Opções &gt; Rede</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it did not accept a user and a password; set them under Options &gt; Network</source>
        <translation>não aceitou usuário e senha; defina-os em Opções &gt; Rede</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it did not accept the user and the password; set them under Options &gt; Network</source>
        <translation>não aceitou o usuário e a senha; defina-os em Opções &gt; Rede</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>it does not answer. Look at Options &gt; Network.</source>
        <translation>não responde. Veja em Opções &gt; Rede.</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>it does not become valid without changing its ground</source>
        <translation>não se torna válido sem mudar o seu terreno</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like a GeoPackage or SQLite file</source>
        <translation>não começa como um arquivo GeoPackage ou SQLite</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like a TIFF</source>
        <translation>não começa como um TIFF</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like a part of a shapefile</source>
        <translation>não começa como uma parte de um shapefile</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like a zip</source>
        <translation>não começa como um zip</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like the table of a shapefile</source>
        <translation>não começa como a tabela de um shapefile</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like {kind}</source>
        <translation>não começa como {kind}</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it does not know the command</source>
        <translation>não conhece o comando</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it does not know the kind of address</source>
        <translation>não conhece o tipo de endereço</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it does not speak SOCKS5</source>
        <translation>não fala SOCKS5</translation>
    </message>
    <message>
        <location filename="../providers/encodings.py"/>
        <source>it ends early</source>
        <translation>acaba cedo demais</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it failed in general</source>
        <translation>falhou em geral</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it gave reply {reply}</source>
        <translation>deu a resposta {reply}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has no coordinate system</source>
        <translation>não tem sistema de coordenadas</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>it has no name</source>
        <translation>não tem nome</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has no position on the map (no geotransform)</source>
        <translation>não tem posição no mapa (sem geotransformação)</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>it has no {missing}</source>
        <translation>falta-lhe {missing}</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>it has to be a number, {least} at least</source>
        <translation>tem de ser um número, {least} no mínimo</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>it has to be a number, {least} at least and {most} at most</source>
        <translation>tem de ser um número, {least} no mínimo e {most} no máximo</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>it has to be the name of a file that ends in .{ending}</source>
        <translation>tem de ser o nome de um arquivo que termine em .{ending}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has {bands} and the images of the mosaic have {bands_2}</source>
        <translation>tem {bands} e as imagens do mosaico têm {bands_2}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has {bands}; Mapflow takes one, RGB or RGBA, and RGB works best</source>
        <translation>tem {bands}; Mapflow aceita uma, RGB ou RGBA, e RGB funciona melhor</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has {byte_size} and a file must have less than {byte_size_2}</source>
        <translation>tem {byte_size} e um arquivo deve ter menos de {byte_size_2}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has {byte_size} and {byte_size_2} of the storage is free for it</source>
        <translation>tem {byte_size} e do armazenamento estão livres {byte_size_2} para ela</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>it has {count} polygons and {parts} may be processed at once</source>
        <translation>tem {count} polígonos e {parts} podem ser processados de uma vez</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>it has {total} ha and {hectares} ha may be processed at once</source>
        <translation>tem {total} ha e {hectares} ha podem ser processados de uma vez</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has {width} x {height} pixels and each side must have fewer than {side}</source>
        <translation>tem {width} x {height} pixels e cada lado deve ter menos de {side}</translation>
    </message>
    <message>
        <location filename="../providers/json_text.py"/>
        <source>it holds a number that JSON lacks</source>
        <translation>contém um número que JSON não tem</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it hung up</source>
        <translation>desligou</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is JSON, but no GeoJSON</source>
        <translation>é JSON, mas não GeoJSON</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is JSON, but no tileset</source>
        <translation>é JSON, mas não um conjunto de tiles</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is a link</source>
        <translation>é um link</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is cut</source>
        <translation>está cortado</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is cut or damaged: one of its directories cannot be read</source>
        <translation>está cortado ou danificado: um dos seus diretórios não pode ser lido</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is cut, or no JSON line by line</source>
        <translation>está cortado, ou não é JSON linha a linha</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is cut: the list at its end is missing</source>
        <translation>está cortado: falta a lista no fim</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is cut: {size} of {due} bytes are there</source>
        <translation>está cortado: há {size} de {due} bytes</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>it is damaged</source>
        <translation>está danificada</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is damaged in the zip</source>
        <translation>está danificado no zip</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is encrypted</source>
        <translation>está cifrado</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>it is in the mosaic no more</source>
        <translation>já não está no mosaico</translation>
    </message>
    <message>
        <location filename="../providers/beod/tree.py"/>
        <source>it is neither a folder nor the web address of a file but {kind}</source>
        <translation>não é pasta nem endereço web de um arquivo, mas {kind}</translation>
    </message>
    <message>
        <location filename="../providers/json_text.py"/>
        <source>it is nested too deeply</source>
        <translation>está aninhado fundo demais</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no GeoJSON</source>
        <translation>não é GeoJSON</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no JSON</source>
        <translation>não é JSON</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no description of a coordinate system</source>
        <translation>não é a descrição de um sistema de coordenadas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>it is no picture</source>
        <translation>não é uma imagem</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is no plain file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no whole JSON</source>
        <translation>não é JSON completo</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no world file</source>
        <translation>não é um arquivo de georreferência</translation>
    </message>
    <message>
        <location filename="../providers/archives.py"/>
        <source>it is no zip that can be read</source>
        <translation>não é um zip que possa ser lido</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no {kind}</source>
        <translation>não é isto: {kind}</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>it is not a polygon; give a polygon layer</source>
        <translation>não é um polígono; indique uma camada de polígonos</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>it is of a newer version of GeoRelay that keeps it in another way; update GeoRelay</source>
        <translation>é de uma versão mais nova do GeoRelay que a guarda de outro modo; atualize o GeoRelay</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is open in another program, and is replaced at the next chance</source>
        <translation>está aberto noutro programa, e será substituído logo que possível</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is packed in a way that cannot be read here</source>
        <translation>está compactado de um modo que aqui não se lê</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is there twice</source>
        <translation>está lá duas vezes</translation>
    </message>
    <message>
        <location filename="../providers/beod/tree.py"/>
        <location filename="../providers/safe_paths.py"/>
        <source>it lies more than {deepest} folders deep</source>
        <translation>fica a mais de {deepest} pastas de profundidade</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it names no encoding</source>
        <translation>não nomeia codificação</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>it needs {library}, which this QGIS lacks</source>
        <translation>precisa de {library}, que este QGIS não tem</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>it needs {memory_requested:bytes} of storage and {available_memory:bytes} is free; delete imagery that is no longer needed, or extend the plan</source>
        <translation>precisa de {memory_requested:bytes} de armazenamento e {available_memory:bytes} estão livres; exclua imagens que já não são precisas, ou amplie o plano</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it swells more than a real file does</source>
        <translation>incha mais que um arquivo real</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>it was built for another version of numpy ({said})</source>
        <translation>foi feita para outra versão do numpy ({said})</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it would be larger than {file_bytes} GB</source>
        <translation>teria mais de {file_bytes} GB</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>it would no longer cover the same ground</source>
        <translation>já não cobriria o mesmo terreno</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it would swell more than a real file does</source>
        <translation>incharia mais que um arquivo real</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its CRS is {crs} and that of the mosaic {crs_2}; Mapflow reprojects it</source>
        <translation>o seu SRC é {crs} e o do mosaico {crs_2}; Mapflow reprojeta-a</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its CRS is {crs}; Mapflow advises EPSG:4326, EPSG:3857 or UTM on WGS 84</source>
        <translation>o seu SRC é {crs}; Mapflow aconselha EPSG:4326, EPSG:3857 ou UTM em WGS 84</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>its area would change from {area} to {area_2}</source>
        <translation>a sua área mudaria de {area} para {area_2}</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>its content is not the one that the store tells by its ETag</source>
        <translation>o seu conteúdo não é o que o armazém informa pela ETag</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>its content is not the one that the store tells by its checksum</source>
        <translation>o seu conteúdo não é o que o armazém informa pela soma de verificação</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its coordinate system ({crs}) is not one of the earth</source>
        <translation>o seu sistema de coordenadas ({crs}) não é terrestre</translation>
    </message>
    <message>
        <location filename="../bridge/lonlat.py"/>
        <source>its coordinates cannot be transformed to longitude and latitude</source>
        <translation>as suas coordenadas não podem ser transformadas em longitude e latitude</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>its file is damaged</source>
        <translation>o seu arquivo está danificado</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>its first line is no JSON</source>
        <translation>a sua primeira linha não é JSON</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>its ground falls into {parts} parts, and this use takes one</source>
        <translation>o seu terreno divide-se em {parts} partes, e este uso aceita uma</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>its ground falls into {parts} parts, which one polygon cannot hold; split it</source>
        <translation>o seu terreno divide-se em {parts} partes, que um só polígono não comporta; divida-o</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>its limit on an area is not checked</source>
        <translation>o seu limite de área não é verificado</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>its limit on an area is not known</source>
        <translation>o seu limite de área não é conhecido</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>its limits and what is left of the plan are not checked</source>
        <translation>os seus limites e o que resta do plano não são verificados</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>its lines cross</source>
        <translation>as suas linhas cruzam-se</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its name ends in a dot or a space</source>
        <translation>o seu nome termina em ponto ou espaço</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its name has a character that file names must not have</source>
        <translation>o seu nome tem um caractere que nomes de arquivo não podem ter</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its name is longer than {longest_name} bytes</source>
        <translation>o seu nome tem mais de {longest_name} bytes</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its name is reserved for a device</source>
        <translation>o seu nome é reservado a um dispositivo</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its name leads out of the folder</source>
        <translation>o seu nome leva para fora da pasta</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its path is longer than {longest_windows_path} characters</source>
        <translation>o seu caminho tem mais de {longest_windows_path} caracteres</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its pixel size is {pixel_size} and that of the mosaic {pixel_size_2}; Mapflow resamples it</source>
        <translation>o seu tamanho de pixel é {pixel_size} e o do mosaico {pixel_size_2}; Mapflow reamostra-a</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its pixels are {dtype}; Mapflow converts them to 8 bits</source>
        <translation>os seus pixels são {dtype}; Mapflow converte-os para 8 bits</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its pixels are {pixel_metres} m and {coarsest} m is the coarsest that is taken</source>
        <translation>os seus pixels têm {pixel_metres} m e {coarsest} m é o mais grosso que se aceita</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its pixels are {pixel_metres} m; Mapflow resamples it to {finest} m</source>
        <translation>os seus pixels têm {pixel_metres} m; Mapflow reamostra-a para {finest} m</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its place cannot be looked at ({strerror})</source>
        <translation>o seu lugar não pode ser examinado ({strerror})</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>its rules do not allow this</source>
        <translation>as suas regras não o permitem</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>its state '{state}' is that of a newer version</source>
        <translation>o seu estado “{state}” é de uma versão mais nova</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>its user or password is longer than SOCKS5 allows</source>
        <translation>o seu usuário ou senha é mais longo do que SOCKS5 permite</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>its {name} is damaged</source>
        <translation>danificado: {name}</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>job {key} cannot be read (its place in the file is damaged)</source>
        <translation>a tarefa {key} não pode ser lida (o seu lugar no arquivo está danificado)</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>job {row} cannot be read ({why})</source>
        <translation>a tarefa {row} não pode ser lida ({why})</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>largest</source>
        <translation>maior</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>later</source>
        <translation>mais tarde</translation>
    </message>
    <message>
        <location filename="../checks/words.py"/>
        <source>latitude {latitude}, longitude {longitude}</source>
        <translation>latitude {latitude}, longitude {longitude}</translation>
    </message>
    <message>
        <location filename="../checks/words.py"/>
        <source>less than 1 cm</source>
        <translation>menos de 1 cm</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>line {number}</source>
        <translation>linha {number}</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>lines</source>
        <translation>linhas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>mapflowresults brings the results of the others ({good})</source>
        <translation>mapflowresults traz os resultados dos outros ({good})</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>may be sent</source>
        <translation>podem ser enviados</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <location filename="../ui/findings.py"/>
        <source>mended</source>
        <translation>corrigido</translation>
    </message>
    <message>
        <location filename="../checks/places.py"/>
        <source>more than 500 km</source>
        <translation>mais de 500 km</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <source>names that end in {part} are kept for unfinished files</source>
        <translation>nomes que terminam em {part} são reservados a arquivos inacabados</translation>
    </message>
    <message>
        <location filename="../providers/wkt.py"/>
        <source>nested too deeply</source>
        <translation>aninhado fundo demais</translation>
    </message>
    <message>
        <location filename="../evidence/flags.py"/>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>no errors</source>
        <translation>sem erros</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>no image could be prepared ({words})</source>
        <translation>nenhuma imagem pôde ser preparada ({words})</translation>
    </message>
    <message>
        <location filename="../ui/linked_maps.py"/>
        <source>no layer</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>no layer was given</source>
        <translation>nenhuma camada foi dada</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>no number</source>
        <translation>não é um número</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>no reason told</source>
        <translation>razão não informada</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <location filename="../bridge/pack.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>no reason was given</source>
        <translation>nenhuma razão foi dada</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <location filename="../providers/mapflow/work.py"/>
        <source>no reason was named</source>
        <translation>nenhuma razão foi dada</translation>
    </message>
    <message>
        <location filename="../bridge/fitness.py"/>
        <source>no repair can mend this. {message}</source>
        <translation>nenhum reparo resolve isto. {message}</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>no warnings</source>
        <translation>sem avisos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <location filename="../bridge/file_uploads.py"/>
        <location filename="../bridge/layers.py"/>
        <location filename="../processing/check.py"/>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <location filename="../providers/wkt.py"/>
        <source>not WKT</source>
        <translation>não é WKT</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>not a vector file</source>
        <translation>não é um arquivo vetorial</translation>
    </message>
    <message>
        <location filename="../ui/reasons.py"/>
        <source>not fit to send</source>
        <translation>não apto para envio</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/models.py"/>
        <source>not limited</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>not looked for</source>
        <translation>não se procura</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>not sent</source>
        <translation>não enviada</translation>
    </message>
    <message>
        <location filename="../ui/parameter_form.py"/>
        <source>not set</source>
        <translation>não definido</translation>
    </message>
    <message>
        <location filename="../providers/wkt.py"/>
        <source>not the WKT of a point, line or polygon</source>
        <translation>não é o WKT de um ponto, linha ou polígono</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <location filename="../providers/beod/extraction.py"/>
        <source>not told</source>
        <translation>não informado</translation>
    </message>
    <message>
        <location filename="../providers/beod/following.py"/>
        <source>not wholly started yet; run the algorithm again to go on</source>
        <translation>ainda não iniciado por inteiro; execute o algoritmo de novo para seguir</translation>
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
        <translation>nada responde em {host}. Verifique o endereço e a sua rede.</translation>
    </message>
    <message>
        <location filename="../checks/drawing.py"/>
        <source>nothing to draw</source>
        <translation>nada para desenhar</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>on land</source>
        <translation>em terra</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>on land, in the declared country,</source>
        <translation>em terra, no país declarado,</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>one of the two is removed</source>
        <translation>uma das duas é removida</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>one page for each flagged plot: two maps, its figures, what was found, what was decided</source>
        <translation>uma página por talhão marcado: dois mapas, os seus números, o que foi achado, o que foi decidido</translation>
    </message>
    <message>
        <location filename="../providers/epoch/documents.py"/>
        <source>one value</source>
        <translation>um valor</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>only the account's own models count</source>
        <translation>só contam os modelos da conta</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>open the OSGeo4W Shell from QGIS's folder in the start menu and run: {command}</source>
        <translation>abra o OSGeo4W Shell da pasta do QGIS no menu Iniciar e execute: {command}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>open the Terminal and run: {command}</source>
        <translation>abra o Terminal e execute: {command}</translation>
    </message>
    <message>
        <location filename="../ui/layer_watch.py"/>
        <source>other plots are selected.</source>
        <translation>outros talhões estão selecionados.</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>our own id</source>
        <translation>o nosso próprio identificador</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>outcome unknown</source>
        <translation>desfecho desconhecido</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>own reference</source>
        <translation>referência própria</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>page {number} of {count}</source>
        <translation>página {number} de {count}</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>part {number} of {total} was not started: {error}</source>
        <translation>a parte {number} de {total} não foi iniciada: {error}</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>percentile</source>
        <translation>percentil</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>plan the search</source>
        <translation>programar a pesquisa</translation>
    </message>
    <message>
        <location filename="../checks/words.py"/>
        <source>plot {plot}</source>
        <translation>talhão {plot}</translation>
    </message>
    <message>
        <location filename="../bridge/checking.py"/>
        <location filename="../processing/eudr.py"/>
        <source>plot {plot}: {message}</source>
        <translation>talhão {plot}: {message}</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>plots</source>
        <translation>talhões</translation>
    </message>
    <message>
        <location filename="../bridge/claims.py"/>
        <source>plots claimed earlier</source>
        <translation>talhões já reivindicados</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>plots in the layer</source>
        <translation>talhões na camada</translation>
    </message>
    <message>
        <location filename="../ui/layer_watch.py"/>
        <source>plots were changed.</source>
        <translation>talhões foram alterados.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>points</source>
        <translation>pontos</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>polygons</source>
        <translation>polígonos</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>prepared</source>
        <translation>preparada</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>probably {country} is meant, so write {code}</source>
        <translation>provavelmente trata-se de {country}, então escreva {code}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>processing {id} is {status}: {why}</source>
        <translation>processamento {id} está em {status}: {why}</translation>
    </message>
    <message>
        <location filename="../providers/beod/following.py"/>
        <source>progress {figure} as the service gives it</source>
        <translation>progresso {figure}, como o serviço o dá</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>project</source>
        <translation>projeto</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>projects</source>
        <translation>projetos</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <source>put off</source>
        <translation>adiado</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>refused</source>
        <translation>recusada</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>rejected</source>
        <translation>rejeitado</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>remove {own}, which QGIS takes before its own; if {library} is missing then, {way}</source>
        <translation>remova {own}, que o QGIS toma antes da sua; se então faltar {library}, {way}</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>request SHA-256: {digest}</source>
        <translation>SHA-256 do pedido: {digest}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>resolutions</source>
        <translation>resoluções</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>restart of {processing_id}</source>
        <translation>reinício de {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>role of the operator</source>
        <translation>papel do operador</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>run the OSGeo4W setup (Advanced install) and choose the package {package}</source>
        <translation>execute o instalador OSGeo4W (Advanced install) e escolha o pacote {package}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>run the OSGeo4W setup (Advanced install) and set the package to Reinstall: {package}</source>
        <translation>execute o instalador OSGeo4W (Advanced install) e ponha o pacote em Reinstall: {package}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>run {number} of {count}, processing {id}, is {status}: {why}</source>
        <translation>execução {number} de {count}, processamento {id}, está em {status}: {why}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>run: {command}</source>
        <translation>execute: {command}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>run: {command}, then: {next}</source>
        <translation>execute: {command}, depois: {next}</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>running{}</source>
        <translation>em curso{}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling.py"/>
        <source>sampling design of {ids}</source>
        <translation>plano de amostragem de {ids}</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>scenario</source>
        <translation>cenário</translation>
    </message>
    <message>
        <location filename="../providers/beod/scenario.py"/>
        <source>scenario type</source>
        <translation>tipo de cenário</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>scenarios</source>
        <translation>cenários</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>search</source>
        <translation>pesquisa</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>second look: open</source>
        <translation>segundo olhar: em aberto</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>second look: {}</source>
        <translation>segundo olhar: {}</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>seldom</source>
        <translation>raramente</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>send the area</source>
        <translation>enviar a área</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>sending</source>
        <translation>em envio</translation>
    </message>
    <message>
        <location filename="../processing/local.py"/>
        <source>settings: {settings}</source>
        <translation>configurações: {settings}</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>smallest</source>
        <translation>menor</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>something else</source>
        <translation>outra coisa</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>something else is asked above.</source>
        <translation>acima pede-se outra coisa.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>something that is not JSON</source>
        <translation>algo que não é JSON</translation>
    </message>
    <message>
        <location filename="../checks/rules/ring_self_intersection.py"/>
        <source>split at the touching point, or the loop inside becomes a hole</source>
        <translation>dividido no ponto de contato, ou o laço interior torna-se um buraco</translation>
    </message>
    <message>
        <location filename="../checks/rules/disconnected_interior.py"/>
        <source>split into parts</source>
        <translation>dividido em partes</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>square kilometres</source>
        <translation>quilômetros quadrados</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <location filename="../processing/shown/check.py"/>
        <source>square metres</source>
        <translation>metros quadrados</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>start it again</source>
        <translation>reiniciá-lo</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>start the scenario</source>
        <translation>iniciar o cenário</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>statement {reference}</source>
        <translation>declaração {reference}</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>succeeded</source>
        <translation>concluída</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>supplier asked</source>
        <translation>fornecedor perguntado</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>synthetic</source>
        <translation>sintético</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the Sentinel-2 grid cell {actual_cell} is not among {allowed_cells}</source>
        <translation>a célula Sentinel-2 {actual_cell} não está entre {allowed_cells}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the Sentinel-2 input cannot be read: {input_string}</source>
        <translation>a entrada Sentinel-2 não pode ser lida: {input_string}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the Sentinel-2 request lacks its input text</source>
        <translation>ao pedido Sentinel-2 falta o seu texto de entrada</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the TMS address must contain {{x}}, {{y}} and {{z}}</source>
        <translation>o endereço TMS deve conter {{x}}, {{y}} e {{z}}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the XYZ address must contain {{x}}, {{y}} and {{z}}</source>
        <translation>o endereço XYZ deve conter {{x}}, {{y}} e {{z}}</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>the account's id or credits</source>
        <translation>o identificador ou os créditos da conta</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the account's limit is used up; ask Mapflow to raise it</source>
        <translation>o limite da conta está esgotado; peça à Mapflow que o aumente</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the account's status</source>
        <translation>o estado da conta</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the address of the image {image_id}</source>
        <translation>o endereço da imagem {image_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the area does not lie in the Sentinel-2 grid cell {actual_cell}</source>
        <translation>a área não fica na célula Sentinel-2 {actual_cell}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the area has {aoiArea:km2} and {providerName} delivers {providerMinArea:km2} or more; choose a larger area or another provider</source>
        <translation>a área tem {aoiArea:km2} e {providerName} entrega {providerMinArea:km2} ou mais; escolha uma área maior ou outro provedor</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the area has {area:ha} and {aoiAreaLimit:ha} may be processed at once; choose a smaller area, or switch on 'Cut an area over the limit into several runs'</source>
        <translation>a área tem {area:ha} e {aoiAreaLimit:ha} podem ser processados de uma vez; escolha uma área menor, ou ligue “Cortar uma área acima do limite em várias execuções”</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the areas of the processing {processing_id}</source>
        <translation>as áreas do processamento {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>the bounding box of one polygon has {largest} ha and {hectares} ha is the most for one</source>
        <translation>o retângulo envolvente de um polígono tem {largest} ha e {hectares} ha é o máximo para um</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the change of the area {aoi_id}</source>
        <translation>a alteração da área {aoi_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the change of the mosaic {mosaic_id}</source>
        <translation>a alteração do mosaico {mosaic_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the change of the planned search {template_id}</source>
        <translation>a alteração da pesquisa programada {template_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the change of the project {project_id}</source>
        <translation>a alteração do projeto {project_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the changed area {aoi_id}</source>
        <translation>a área alterada {aoi_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the changed mosaic {mosaic_id}</source>
        <translation>o mosaico alterado {mosaic_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the changed planned search {template_id}</source>
        <translation>a pesquisa programada alterada {template_id}</translation>
    </message>
    <message>
        <location filename="../bridge/formats.py"/>
        <source>the column '{name}'</source>
        <translation>a coluna '{name}'</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>the connection is locked; it is told when the run starts.</source>
        <translation>a conexão está bloqueada; é informado quando a execução começa.</translation>
    </message>
    <message>
        <location filename="../bridge/formats.py"/>
        <source>the coordinate reference system {crs}</source>
        <translation>o sistema de referência de coordenadas {crs}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the coordinate system of the imagery is not supported; EPSG:3857 and EPSG:3395 are</source>
        <translation>o sistema de coordenadas das imagens não é suportado; EPSG:3857 e EPSG:3395 são</translation>
    </message>
    <message>
        <location filename="../providers/wkt.py"/>
        <source>the coordinates are not those of a {name}</source>
        <translation>as coordenadas não são as de {name}</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_rings.py"/>
        <source>the copy is removed</source>
        <translation>a cópia é removida</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>the country of each plot</source>
        <translation>o país de cada talhão</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>the credits left are not known</source>
        <translation>os créditos restantes não são conhecidos</translation>
    </message>
    <message>
        <location filename="../checks/rules/self_intersection.py"/>
        <source>the crossing becomes a vertex where two pieces meet</source>
        <translation>o cruzamento torna-se um vértice onde dois pedaços se encontram</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the data provider {group} is not part of the account's plan</source>
        <translation>o provedor de dados {group} não faz parte do plano da conta</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the default project</source>
        <translation>o projeto padrão</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>the description of the tiles</source>
        <translation>a descrição dos tiles</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the download of the image {image_id}</source>
        <translation>o download da imagem {image_id}</translation>
    </message>
    <message>
        <location filename="../evidence/deliveries.py"/>
        <source>the earlier one</source>
        <translation>a anterior</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the file cannot be opened as a GeoTIFF</source>
        <translation>o arquivo não pode ser aberto como GeoTIFF</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the file has {actual_file_size:bytes} and {max_file_size:bytes} is the most for one file</source>
        <translation>o arquivo tem {actual_file_size:bytes} e {max_file_size:bytes} é o máximo para um arquivo</translation>
    </message>
    <message>
        <location filename="../bridge/results.py"/>
        <source>the file refused the features</source>
        <translation>o arquivo recusou as feições</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the file {filename} did not pass the check: {bad_parameters}</source>
        <translation>o arquivo {filename} não passou na verificação: {bad_parameters}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the file {filename} does not fit the mosaic {mosaic_id}: {param_name} is {got_param} and must be {expected_param}; upload it to a mosaic of its own</source>
        <translation>o arquivo {filename} não condiz com o mosaico {mosaic_id}: {param_name} é {got_param} e deve ser {expected_param}; carregue-o em um mosaico próprio</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>the findings of the check, as GeoPackage and GeoJSON</source>
        <translation>os achados da verificação, em GeoPackage e GeoJSON</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>the first layer of {file} is empty, and others are not: give {given}.</source>
        <translation>a primeira camada de {file} está vazia, e outras não: indique {given}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unclosed_ring.py"/>
        <source>the first position is added at the end</source>
        <translation>a primeira posição é acrescentada no fim</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>the first value is no geometry. Give it $geometry, or another expression for one.</source>
        <translation>o primeiro valor não é uma geometria. Dê-lhe $geometry, ou outra expressão que o seja.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the geometry of the area is not valid; check and repair it first</source>
        <translation>a geometria da área não é válida; verifique-a e repare-a primeiro</translation>
    </message>
    <message>
        <location filename="../bridge/formats.py"/>
        <source>the heights (Z)</source>
        <translation>as alturas (Z)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the history</source>
        <translation>o histórico</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>the host did not answer in time</source>
        <translation>o host não respondeu a tempo</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>the host refused the connection</source>
        <translation>o host recusou a conexão</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>the id column</source>
        <translation>a coluna de identificador</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>the id of a collection</source>
        <translation>o identificador de uma coleção</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the id of the new mosaic {name}</source>
        <translation>o identificador do novo mosaico {name}</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>the id of the {what}</source>
        <translation>o identificador ({what})</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image could not be read</source>
        <translation>a imagem não pôde ser lida</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image could not be read from the storage: {s3_link}</source>
        <translation>a imagem não pôde ser lida do armazém: {s3_link}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the image covers an impossibly large part of the earth; check its CRS and pixel size</source>
        <translation>a imagem cobre uma parte impossível da Terra; veja o seu SRC e tamanho de pixel</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image did not pass the check of {checked_param}: {message}</source>
        <translation>a imagem não passou na verificação de {checked_param}: {message}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image has no data inside the area</source>
        <translation>a imagem não tem dados dentro da área</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image has pixels of type {request_dtype}; the model takes {required_dtypes}</source>
        <translation>a imagem tem pixels do tipo {request_dtype}; o modelo aceita {required_dtypes}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image has {real_nchannels} bands; the model takes {required_nchannels}</source>
        <translation>a imagem tem {real_nchannels} bandas; o modelo aceita {required_nchannels}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the image lies outside the bounds of its coordinate system; check the CRS it was saved with</source>
        <translation>a imagem fica fora dos limites do seu sistema de coordenadas; veja o SRC com que foi guardada</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>the image {given_id}</source>
        <translation>a imagem {given_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the image {image_id}</source>
        <translation>a imagem {image_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image's address in the storage is not valid: {actual_s3_link}</source>
        <translation>o endereço da imagem no armazém não é válido: {actual_s3_link}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image's metadata could not be read</source>
        <translation>os metadados da imagem não puderam ser lidos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image's metadata is incomplete</source>
        <translation>os metadados da imagem estão incompletos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image's profile is {profile} and must have {required_keys}</source>
        <translation>o perfil da imagem é {profile} e deve ter {required_keys}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery URL cannot be read: {parse_error_message}</source>
        <translation>a URL das imagens não pode ser lida: {parse_error_message}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery URL must be a web address</source>
        <translation>a URL das imagens deve ser um endereço web</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery URL must be text, it was {url_type}</source>
        <translation>a URL das imagens deve ser texto, era {url_type}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery has no data in the area</source>
        <translation>as imagens não têm dados na área</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery loader got {argument_name} as {argument_type} instead of {expected_type}</source>
        <translation>o carregador de imagens recebeu {argument_name} como {argument_type} em vez de {expected_type}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery of the area needs {estimated_size:MB} and {allowed_size:MB} is the most; choose a smaller area or a lower zoom</source>
        <translation>as imagens da área precisam de {estimated_size:MB} e {allowed_size:MB} é o máximo; escolha uma área menor ou um zoom mais baixo</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the images of the mosaic {mosaic_id}</source>
        <translation>as imagens do mosaico {mosaic_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the images of the planned search {template_id}</source>
        <translation>as imagens da pesquisa programada {template_id}</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_holes.py"/>
        <source>the inner hole is removed</source>
        <translation>o buraco interior é removido</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_shells.py"/>
        <source>the inner part is dissolved in the outer one</source>
        <translation>a parte interior é fundida na exterior</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>the layer</source>
        <translation>a camada</translation>
    </message>
    <message>
        <location filename="../ui/layer_watch.py"/>
        <source>the layer got another coordinate reference system.</source>
        <translation>a camada recebeu outro sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <location filename="../ui/layer_watch.py"/>
        <source>the layer has another filter.</source>
        <translation>a camada tem outro filtro.</translation>
    </message>
    <message>
        <location filename="../ui/layer_watch.py"/>
        <source>the layer is not in the project any more.</source>
        <translation>a camada já não está no projeto.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>the layer {layer}</source>
        <translation>a camada {layer}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the linked image</source>
        <translation>a imagem vinculada</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>the list of collections</source>
        <translation>a lista de coleções</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the list of mosaics</source>
        <translation>a lista de mosaicos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the list of planned searches</source>
        <translation>a lista de pesquisas programadas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the list of processings</source>
        <translation>a lista de processamentos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the list of projects</source>
        <translation>a lista de projetos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the list of starred projects</source>
        <translation>a lista de projetos favoritos</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>the list of {what}</source>
        <translation>a lista ({what})</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>the log of QGIS says more.</source>
        <translation>o registro do QGIS diz mais.</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>the loop would become a hole, which this use does not take</source>
        <translation>o laço se tornaria um buraco, que este uso não aceita</translation>
    </message>
    <message>
        <location filename="../bridge/formats.py"/>
        <source>the measures (M)</source>
        <translation>as medidas (M)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the model left nothing to make outlines of ({s3_link})</source>
        <translation>o modelo não deixou nada de que fazer contornos ({s3_link})</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the model's recommended section is not valid</source>
        <translation>a seção “recommended” do modelo não é válida</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the model's required section is not valid</source>
        <translation>a seção “required” do modelo não é válida</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the model's requirements are not valid</source>
        <translation>os requisitos do modelo não são válidos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>the models are those of the default project</source>
        <translation>os modelos são os do projeto padrão</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the month {actual_month} is not among {allowed_months}</source>
        <translation>o mês {actual_month} não está entre {allowed_months}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>the mosaic {given_id} and all its images</source>
        <translation>o mosaico {given_id} e todas as suas imagens</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the mosaic {mosaic_id}</source>
        <translation>o mosaico {mosaic_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>the mosaic {mosaic}</source>
        <translation>o mosaico {mosaic}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>the mosaic {service}</source>
        <translation>o mosaico {service}</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>the name</source>
        <translation>o nome</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>the name of the host cannot be written</source>
        <translation>o nome do host não pode ser escrito</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>the name of the host is too long</source>
        <translation>o nome do host é longo demais</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>the name {host} was not found within three seconds. Look at the address and your network.</source>
        <translation>o nome {host} não foi encontrado em três segundos. Verifique o endereço e a sua rede.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the new areas of the planned search {template_id}</source>
        <translation>as áreas novas da pesquisa programada {template_id}</translation>
    </message>
    <message>
        <location filename="../evidence/deliveries.py"/>
        <source>the new delivery</source>
        <translation>a nova entrega</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the new mosaic {name}</source>
        <translation>o novo mosaico {name}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the new project {name}</source>
        <translation>o novo projeto {name}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the number of areas that were added</source>
        <translation>o número de áreas acrescentadas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the number of areas that were deleted</source>
        <translation>o número de áreas excluídas</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>the operator of the account, as the service knows it</source>
        <translation>o operador da conta, como o serviço o conhece</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>the outline</source>
        <translation>o contorno</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>the outline crosses itself in a way that leaves open which ground is meant</source>
        <translation>o contorno cruza-se de um modo que deixa em aberto qual terreno se quer dizer</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>the outline has fewer than 3 different positions</source>
        <translation>o contorno tem menos de 3 posições diferentes</translation>
    </message>
    <message>
        <location filename="../bridge/formats.py"/>
        <source>the outlines</source>
        <translation>os contornos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the pixels of {actual_res} m are too coarse for the model, which takes {max_res} m or finer</source>
        <translation>os pixels de {actual_res} m são grossos demais para o modelo, que aceita {max_res} m ou mais finos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the pixels of {actual_res} m are too fine for the model, which takes {min_res} m or coarser</source>
        <translation>os pixels de {actual_res} m são finos demais para o modelo, que aceita {min_res} m ou mais grossos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the plan allows no more active planned searches; pause or delete one first</source>
        <translation>o plano não permite mais pesquisas programadas ativas; pause ou exclua uma primeiro</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>the planned search {given_id}</source>
        <translation>a pesquisa programada {given_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the planned search {name}</source>
        <translation>a pesquisa programada {name}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the planned search {template_id}</source>
        <translation>a pesquisa programada {template_id}</translation>
    </message>
    <message>
        <location filename="../bridge/judging.py"/>
        <source>the plot</source>
        <translation>o talhão</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>the plot id that was sent</source>
        <translation>o identificador de talhão enviado</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>the plots with their results, as GeoPackage (for a GIS) and GeoJSON (opens in any text editor)</source>
        <translation>os talhões com os seus resultados, em GeoPackage (para um SIG) e GeoJSON (abre em qualquer editor de texto)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the preview of {filename}</source>
        <translation>a prévia de {filename}</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>the process ended while it was sending</source>
        <translation>o processo terminou enquanto enviava</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>the processing {given_id} and its results</source>
        <translation>o processamento {given_id} e os seus resultados</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the processing {processing_id}</source>
        <translation>o processamento {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the processing {run}</source>
        <translation>o processamento {run}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the processings of the planned search {template_id}</source>
        <translation>os processamentos da pesquisa programada {template_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the project {project_id}</source>
        <translation>o projeto {project_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the quadkey address must contain {{q}}</source>
        <translation>o endereço quadkey deve conter {{q}}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the rating of the processing {processing_id}</source>
        <translation>a nota do processamento {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the renamed image {image_id}</source>
        <translation>a imagem renomeada {image_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the request for the uploaded image was incomplete</source>
        <translation>o pedido da imagem carregada estava incompleto</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the request has no area</source>
        <translation>o pedido não tem área</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the request names no kind of imagery source</source>
        <translation>o pedido não nomeia tipo de origem de imagens</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the request to the imagery check was {request_type} instead of an object</source>
        <translation>o pedido à verificação de imagens era {request_type} em vez de um objeto</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the result of the processing {processing_id}</source>
        <translation>o resultado do processamento {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/client.py"/>
        <source>the results of the search</source>
        <translation>os resultados da pesquisa</translation>
    </message>
    <message>
        <location filename="../providers/epoch/risk.py"/>
        <source>the risk assessment</source>
        <translation>a avaliação de risco</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>the role in each is not known</source>
        <translation>o papel em cada um não é conhecido</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/client.py"/>
        <source>the search</source>
        <translation>a pesquisa</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>the service named no activity, so the scenario cannot be followed</source>
        <translation>o serviço não nomeou atividade, então o cenário não pode ser seguido</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>the service tells none before the run.</source>
        <translation>o serviço não informa nenhum antes da execução.</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>the service tells none.</source>
        <translation>o serviço não informa nenhum.</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>the service's own id</source>
        <translation>o identificador do serviço</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>the size of the area is not checked</source>
        <translation>o tamanho da área não é verificado</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>the size of the area is not checked and 'usable' is known of own imagery only</source>
        <translation>o tamanho da área não é verificado e “usable” só se conhece de imagens próprias</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>the state of the activity</source>
        <translation>o estado da atividade</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the state of the image {image_id}</source>
        <translation>o estado da imagem {image_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the state of the mosaic {mosaic_id}</source>
        <translation>o estado do mosaico {mosaic_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the state of the processing {processing_id}</source>
        <translation>o estado do processamento {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the storage limits</source>
        <translation>os limites de armazenamento</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>the strata and samples of a sampling design</source>
        <translation>os estratos e amostras de um plano de amostragem</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <source>the supplier is asked</source>
        <translation>pergunta-se ao fornecedor</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>the tasks of the upload</source>
        <translation>as tarefas do carregamento</translation>
    </message>
    <message>
        <location filename="../processing/sinks.py"/>
        <source>the temporary folder</source>
        <translation>a pasta temporária</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the tile {tile_location} could not be loaded (status {status}); check the imagery URL</source>
        <translation>o tile {tile_location} não pôde ser carregado (estado {status}); veja a URL das imagens</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the tile {tile_location} is not a picture; check the imagery URL</source>
        <translation>o tile {tile_location} não é uma imagem; veja a URL das imagens</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the tiles are {real_size} pixels; {expected_size} were expected</source>
        <translation>os tiles têm {real_size} pixels; esperavam-se {expected_size}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the tiles have {real_nchannels} bands; {expected_nchannels} were expected</source>
        <translation>os tiles têm {real_nchannels} bandas; esperavam-se {expected_nchannels}</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>the tip is removed where that changes next to nothing</source>
        <translation>a ponta é removida onde isso quase nada muda</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>the upload is not complete; run it again to go on with it</source>
        <translation>o carregamento não está completo; execute de novo para segui-lo</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the upload of {filename}</source>
        <translation>o carregamento de {filename}</translation>
    </message>
    <message>
        <location filename="../providers/beod/tree.py"/>
        <source>the value {node}</source>
        <translation>o valor {node}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>the value {value}</source>
        <translation>o valor {value}</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>the vertex is removed where the rest still encloses the plot</source>
        <translation>o vértice é removido onde o resto ainda cerca o talhão</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the zoom must be a whole number, it was {actual_zoom}</source>
        <translation>o zoom deve ser um número inteiro, era {actual_zoom}</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>there is no folder {parent}</source>
        <translation>não há pasta {parent}</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>there is no profile '{profile}'. Choose one of: {uses}.</source>
        <translation>não há perfil “{profile}”. Escolha um de: {uses}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>there is no {instance_type} {uid} in this account</source>
        <translation>não há {instance_type} {uid} nesta conta</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>these are the results of {}, and another layer is chosen.</source>
        <translation>estes são os resultados de {}, e outra camada está escolhida.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>this account may not use the {instance_type} {uid}</source>
        <translation>esta conta não pode usar {instance_type} {uid}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>those of all projects are listed</source>
        <translation>são listados os de todos os projetos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>to accept the processing {processing_id}</source>
        <translation>aceitar o processamento {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to delete areas of the planned search {template_id}</source>
        <translation>excluir áreas da pesquisa programada {template_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>to delete the project {project_id}</source>
        <translation>excluir o projeto {project_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <location filename="../providers/mapflow/runs/client.py"/>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to delete {what}</source>
        <translation>excluir {what}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>to link the image</source>
        <translation>vincular a imagem</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to mark images as seen</source>
        <translation>marcar imagens como vistas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>to name a price</source>
        <translation>informar um preço</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to pause the planned search {search}</source>
        <translation>pausar a pesquisa programada {search}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>to reject the processing {processing_id}</source>
        <translation>rejeitar o processamento {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>to rename the image {image_id}</source>
        <translation>renomear a imagem {image_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>to rename the processing {processing_id}</source>
        <translation>renomear o processamento {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to restart the planned search {search}</source>
        <translation>reiniciar a pesquisa programada {search}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>to restart the processing {processing_id}</source>
        <translation>reiniciar o processamento {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to resume the planned search {search}</source>
        <translation>retomar a pesquisa programada {search}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>to share the project {project_id} with {email}</source>
        <translation>partilhar o projeto {project_id} com {email}</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>together</source>
        <translation>no total</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>turned to its footprint</source>
        <translation>girada segundo a sua área coberta</translation>
    </message>
    <message>
        <location filename="../providers/beod/operations.py"/>
        <location filename="../providers/mapflow/account/models.py"/>
        <location filename="../evidence/flags.py"/>
        <location filename="../processing/deliveries.py"/>
        <location filename="../ui/services_dock.py"/>
        <location filename="../ui/words.py"/>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>upload of {collection_id}</source>
        <translation>carregamento de {collection_id}</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>virtual raster</source>
        <translation>raster virtual</translation>
    </message>
    <message>
        <location filename="../ui/findings.py"/>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>west,east,south,north in degrees; empty where it is not known.</source>
        <translation>oeste,leste,sul,norte em graus; vazio onde não é conhecida.</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>what answers at this address does not speak as {} does. Look at the address.</source>
        <translation>o que responde neste endereço não fala como {}. Verifique o endereço.</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>what came is a web page{quoted}</source>
        <translation>o que veio é uma página web{quoted}</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>what came is an error message{quoted}</source>
        <translation>o que veio é uma mensagem de erro{quoted}</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>what came is an error of the store{quoted}</source>
        <translation>o que veio é um erro do armazém{quoted}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>what is free is not checked</source>
        <translation>o que está livre não é verificado</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>what is free is not known</source>
        <translation>o que está livre não é conhecido</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>what the check of the plots found; opens in any web browser</source>
        <translation>o que a verificação dos talhões achou; abre em qualquer navegador</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>what was given</source>
        <translation>o que foi dado</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>what was sent to which service and what it answered: ids, states, times and checksums</source>
        <translation>o que foi enviado a qual serviço e o que respondeu: identificadores, estados, horas e somas de verificação</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>who decided what on which plot, when and why; a row for each decision, the oldest first</source>
        <translation>quem decidiu o quê sobre qual talhão, quando e por quê; uma linha por decisão, a mais antiga primeiro</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>with an error</source>
        <translation>com um erro</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>with errors</source>
        <translation>com erros</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>with warnings only</source>
        <translation>só com avisos</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>write the day as YYYY-MM-DD</source>
        <translation>escreva o dia como AAAA-MM-DD</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>write two capital letters, as GH</source>
        <translation>escreva duas letras maiúsculas, como GH</translation>
    </message>
    <message>
        <location filename="../evidence/flags.py"/>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>zoom {actual_zoom} is too high, {max_zoom} is the highest</source>
        <translation>o zoom {actual_zoom} é alto demais, {max_zoom} é o mais alto</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>zoom {actual_zoom} is too low, {min_zoom} is the lowest</source>
        <translation>o zoom {actual_zoom} é baixo demais, {min_zoom} é o mais baixo</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>{actual_zoom} is no valid zoom</source>
        <translation>{actual_zoom} não é um zoom válido</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>{archive} cannot be unpacked ({strerror}).</source>
        <translation>{archive} não pode ser descompactado ({strerror}).</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>{archive} has {members_count} entries, more than {entries}.</source>
        <translation>{archive} tem {members_count} entradas, mais que {entries}.</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>{archive} is not a zip that can be read.</source>
        <translation>{archive} não é um zip que possa ser lido.</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>{area}: {size} ha in {count} parts on the ellipsoid</source>
        <translation>{area}: {size} ha em {count} partes sobre o elipsoide</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>{area}: {size} ha on the ellipsoid</source>
        <translation>{area}: {size} ha sobre o elipsoide</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>{bad_count} of {features_count} features of {name} are no points or polygons in longitude and latitude (number {named}). Nothing was filed. Export the plots for the EU first.</source>
        <translation>{bad_count} de {features_count} feições de {name} não são pontos ou polígonos em longitude e latitude (número {named}). Nada foi apresentado. Exporte primeiro os talhões para a UE.</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>{bare} plots without an outline were left out: no ground, no decision.</source>
        <translation>{bare} talhões sem contorno ficaram de fora: sem terreno, sem decisão.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/operations.py"/>
        <source>{collection_ids} names no collection. Nothing was sent.</source>
        <translation>{collection_ids} não nomeia coleção. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>{collection_id} is empty. Nothing was sent. 'List collections' shows the ids there are.</source>
        <translation>{collection_id} está vazio. Nada foi enviado. “Listar coleções” mostra os identificadores que há.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{confirm} must be switched on to delete {what}: it cannot be undone. Nothing was sent.</source>
        <translation>{confirm} deve estar ligado para excluir {what}: não pode ser desfeito. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>{count} by {way}</source>
        <translation>{count} por {way}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/progress.py"/>
        <source>{count} failed</source>
        <translation>{count} falharam</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{count} of {all} files, {size} MB</source>
        <translation>{count} de {all} arquivos, {size} MB</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{count} of {all} or more files, {size} MB</source>
        <translation>{count} de {all} ou mais arquivos, {size} MB</translation>
    </message>
    <message>
        <location filename="../bridge/uploads.py"/>
        <source>{count} of {count_2} plots of {layer} are ready to send: {total} ha, about {unit_count} processing units (an estimate), {size} MB.</source>
        <translation>{count} de {count_2} talhões de {layer} estão prontos para envio: {total} ha, cerca de {unit_count} unidades de processamento (estimativa), {size} MB.</translation>
    </message>
    <message>
        <location filename="../bridge/ledger.py"/>
        <source>{count} plots: {fresh} are new or changed, {kept} keep their results of {day}.</source>
        <translation>{count} talhões: {fresh} são novos ou alterados, {kept} mantêm os seus resultados de {day}.</translation>
    </message>
    <message>
        <location filename="../bridge/ledger.py"/>
        <source>{count} plots: {fresh} are new or changed, {kept} keep their results of {first} to {last}.</source>
        <translation>{count} talhões: {fresh} são novos ou alterados, {kept} mantêm os seus resultados de {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../bridge/ledger.py"/>
        <source>{count} plots: {fresh} are new or changed.</source>
        <translation>{count} talhões: {fresh} são novos ou alterados.</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>{count} results came, and none of them fits a plot that was sent: they carry none of its ids, and no outline is that of a plot. They are kept in {where}. Nothing was sent again. The first: {words}</source>
        <translation>Vieram {count} resultados, e nenhum condiz com um talhão enviado: não levam nenhum dos seus identificadores, e nenhum contorno é o de um talhão. São guardados em {where}. Nada foi enviado de novo. O primeiro: {words}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/operations.py"/>
        <source>{damaged} came damaged; the package is fetched again.</source>
        <translation>{damaged} veio danificado; o pacote é obtido de novo.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{damaged}: {reason}; the zip is fetched again.</source>
        <translation>{damaged}: {reason}; o zip é obtido de novo.</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <source>{decision} by {reviewer}</source>
        <translation>{decision} por {reviewer}</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <source>{decision} on {day}</source>
        <translation>{decision} em {day}</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <source>{decision} on {day} by {reviewer}</source>
        <translation>{decision} em {day} por {reviewer}</translation>
    </message>
    <message>
        <location filename="../processing/collisions.py"/>
        <source>{description} and {description_2} are to go to the same place, {told}, where one would overwrite the other. Nothing was read, sent or written. Give each a file of its own, or a table of its own in a GeoPackage.</source>
        <translation>“{description}” e “{description_2}” vão para o mesmo lugar, {told}, onde um sobrescreveria o outro. Nada foi lido, enviado ou escrito. Dê a cada um arquivo próprio, ou uma tabela própria em um GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/collisions.py"/>
        <source>{description} is also an input: {told}, given as {title}. Nothing was read, sent or written. Choose another file or table for it.</source>
        <translation>“{description}” é também uma entrada: {told}, dada como “{title}”. Nada foi lido, enviado ou escrito. Escolha outro arquivo ou outra tabela.</translation>
    </message>
    <message>
        <location filename="../providers/beod/scenario.py"/>
        <source>{dl_models}: this is no JSON list. Nothing was sent. Write [] for the service's own models.</source>
        <translation>{dl_models}: isto não é uma lista JSON. Nada foi enviado. Escreva [] para os modelos do serviço.</translation>
    </message>
    <message>
        <location filename="../providers/beod/following.py"/>
        <source>{done} of {activities_count} runs ended</source>
        <translation>{done} de {activities_count} execuções acabadas</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{each}: {file} cannot be opened, and is left out.</source>
        <translation>{each}: {file} não pode ser aberto, e fica de fora.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>{email} and {password}</source>
        <translation>{email} e {password}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/queries.py"/>
        <source>{endpoint} needs the id of a collection. Nothing was sent.</source>
        <translation>{endpoint} precisa do identificador de uma coleção. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/operations.py"/>
        <source>{error} Asking again.</source>
        <translation>{error} Perguntando de novo.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>{error} Nothing was sent. To send it all the same, {anew}.</source>
        <translation>{error} Nada foi enviado. Para enviar assim mesmo, {anew}.</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{features} in {layers}</source>
        <translation>{features} em {layers}</translation>
    </message>
    <message>
        <location filename="../bridge/asked.py"/>
        <source>{field} holds something secret, which is not kept: fill it in again.</source>
        <translation>{field} contém algo secreto, que não é guardado: é preciso preenchê-lo de novo.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{field} must be the id of {what}. Nothing was sent.</source>
        <translation>{field} deve ser o identificador de {what}. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>{field}: '{given}' is not a date. Nothing was sent. Write it as YYYY-MM-DD.</source>
        <translation>{field}: “{given}” não é uma data. Nada foi enviado. Escreva-a como AAAA-MM-DD.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>{files} about {plots} were packed into {place}.</source>
        <translation>{files} sobre {plots} foram empacotados em {place}.</translation>
    </message>
    <message>
        <location filename="../bridge/rasters.py"/>
        <source>{file} cannot be converted to a GeoTIFF ({why}). Nothing was sent.</source>
        <translation>{file} não pode ser convertido em GeoTIFF ({why}). Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../bridge/arrow.py"/>
        <source>{file} cannot be opened any more</source>
        <translation>{file} já não pode ser aberto</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} cannot be opened: another program keeps it, or you may not read it.</source>
        <translation>{file} não pode ser aberto: outro programa o retém, ou você não tem permissão de leitura.</translation>
    </message>
    <message>
        <location filename="../processing/evidence.py"/>
        <source>{file} cannot be read as a zip file ({error}). Nothing was changed. Choose the file that 'Make an evidence pack' wrote, or get it again from where it is kept.</source>
        <translation>{file} não pode ser lido como arquivo zip ({error}). Nada foi alterado. Escolha o arquivo que “Criar um pacote de provas” escreveu, ou obtenha-o de novo de onde é guardado.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file} cannot be read as {file_format}. Nothing was sent.</source>
        <translation>{file} não pode ser lido como {file_format}. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>{file} has no plot in it. Nothing was filed. Export the plots for the EU first.</source>
        <translation>{file} não contém talhão. Nada foi apresentado. Exporte primeiro os talhões para a UE.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} has several layers, of which {layer} was taken. To take another give {others}.</source>
        <translation>{file} tem várias camadas, das quais foi tomada {layer}. Para tomar outra, indique {others}.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} holds no layer that QGIS knows.</source>
        <translation>{file} não contém camada que o QGIS conheça.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} holds several layers: give one of them, as {given}, or unpack it and give the file.</source>
        <translation>{file} contém várias camadas: indique uma delas, como {given}, ou descompacte-o e indique o arquivo.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} holds {lacking} without its {lacking_2} file: pack all files of a Shapefile together.</source>
        <translation>{file} contém {lacking} sem o seu arquivo {lacking_2}: compacte juntos todos os arquivos de um Shapefile.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} holds {layer}, which cannot be opened: it is damaged, or of a kind that needs a plugin.</source>
        <translation>{file} contém {layer}, que não pode ser aberto: está danificado, ou é de um tipo que precisa de um complemento.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} is GeoParquet, which this QGIS cannot read, as its GDAL has no Parquet driver: save it as a GeoPackage with one that has.</source>
        <translation>{file} é GeoParquet, que este QGIS não pode ler, pois o seu GDAL não tem driver Parquet: guarde-o como GeoPackage com um que tenha.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is a PDF, which has no plots to read: ask for a GeoPackage, a GeoJSON file or a Shapefile.</source>
        <translation>{file} é um PDF, sem talhões para ler: peça um GeoPackage, um arquivo GeoJSON ou um Shapefile.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is a QGIS project: open it, and give one of its layers.</source>
        <translation>{file} é um projeto do QGIS: abra-o e informe uma de suas camadas.</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>{file} is a file</source>
        <translation>{file} é um arquivo</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>{file} is a folder</source>
        <translation>{file} é uma pasta</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is a packed archive: unpack it, and give the file in it.</source>
        <translation>{file} é um arquivo compactado: descompacte-o e informe o arquivo que ele contém.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is a part of a Shapefile: give {main}, with the others beside it.</source>
        <translation>{file} é uma parte de um Shapefile: informe {main}, com os outros arquivos ao lado.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is a web page that was saved under that name: download the file itself.</source>
        <translation>{file} é uma página web salva com esse nome: baixe o próprio arquivo.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>{file} is copied into a compressed GeoTIFF first.</source>
        <translation>{file} é primeiro copiado para um GeoTIFF comprimido.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} is damaged, or no zip: fetch or pack it again.</source>
        <translation>{file} está danificado, ou não é um zip: obtenha-o ou compacte-o de novo.</translation>
    </message>
    <message>
        <location filename="../providers/steps.py"/>
        <source>{file} is damaged. Nothing was sent. Run the algorithm again.</source>
        <translation>{file} está danificado. Nada foi enviado. Execute o algoritmo de novo.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is empty, so it was not written to its end: get it again.</source>
        <translation>{file} está vazio, portanto não foi gravado até o fim: obtenha-o novamente.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>{file} is larger than 25 MB, which a statement takes. Nothing was filed. Split it.</source>
        <translation>{file} excede os 25 MB que uma declaração aceita. Nada foi apresentado. Divida-o.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is locked by another program: close it there, and try again.</source>
        <translation>{file} está bloqueado por outro programa: feche-o lá e tente novamente.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>{file} is no GeoJSON with plots. Nothing was filed. Export the plots for the EU first.</source>
        <translation>{file} não é um GeoJSON com talhões. Nada foi apresentado. Exporte primeiro os talhões para a UE.</translation>
    </message>
    <message>
        <location filename="../bridge/decisions.py"/>
        <source>{file} is no GeoPackage that can be written to, so no decision was stored. Choose another file; a new one is made.</source>
        <translation>{file} não é um GeoPackage em que se possa escrever, então nenhuma decisão foi guardada. Escolha outro arquivo; cria-se um novo.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} is no file that QGIS can read as a layer: it is damaged, or of a kind that needs a plugin.</source>
        <translation>{file} não é um arquivo que o QGIS possa ler como camada: está danificado, ou é de um tipo que precisa de um complemento.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>{file} is not a path of this service: it must begin with one slash. Nothing was sent.</source>
        <translation>{file} não é um caminho deste serviço: deve começar por uma barra. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../bridge/rasters.py"/>
        <source>{file} is not a raster that can be read. Nothing was sent.</source>
        <translation>{file} não é um raster que possa ser lido. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{file} is not shown: a shapefile needs its .shx and .dbf beside it, and one is missing.</source>
        <translation>{file} não é mostrado: um shapefile precisa dos seus .shx e .dbf ao lado, e falta um.</translation>
    </message>
    <message>
        <location filename="../processing/evidence.py"/>
        <source>{file} is not whole: {changed_count} files differ ({named}).</source>
        <translation>{file} não está íntegro: {changed_count} arquivos diferem ({named}).</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>{file} is not yours to write</source>
        <translation>não há permissão para escrever em {file}</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file} is sent unchecked. {cause__}</source>
        <translation>{file} é enviado sem verificar. {cause__}</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} is text in UTF-16, which QGIS does not read as a table: save it as UTF-8.</source>
        <translation>{file} é texto em UTF-16, que o QGIS não lê como tabela: guarde-o como UTF-8.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} is text that QGIS does not open by itself: load it with {menu}, and give that layer.</source>
        <translation>{file} é texto que o QGIS não abre por si: carregue-o com {menu}, e indique essa camada.</translation>
    </message>
    <message>
        <location filename="../processing/evidence.py"/>
        <source>{file} is whole: {files} files are as they were written.</source>
        <translation>{file} está íntegro: {files} arquivos estão como foram escritos.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} only names a file that is kept elsewhere (Git LFS): get that file.</source>
        <translation>{file} apenas nomeia um arquivo guardado em outro lugar (Git LFS): obtenha esse arquivo.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file} says that its coordinates are {authid}; the service takes longitude/latitude.</source>
        <translation>{file} diz que as suas coordenadas são {authid}; o serviço aceita longitude/latitude.</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>{file} unpacks to more than {most} GB, which no result of {size} MB does.</source>
        <translation>{file} descompacta-se em mais de {most} GB, o que nenhum resultado de {size} MB faz.</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>{file} would unpack to more than {most} GB, which no result of {size} MB does.</source>
        <translation>{file} se descompactaria em mais de {most} GB, o que nenhum resultado de {size} MB faz.</translation>
    </message>
    <message>
        <location filename="../processing/collisions.py"/>
        <source>{file}, table {table}</source>
        <translation>{file}, tabela {table}</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: it cannot be copied into one GeoTIFF ({why}).</source>
        <translation>{file}: não pode ser copiado para um GeoTIFF ({why}).</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: its tiles cannot be put together ({why}).</source>
        <translation>{file}: os seus tiles não podem ser juntados ({why}).</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: none of its {count} tiles can be read.</source>
        <translation>{file}: nenhum dos seus {count} tiles pode ser lido.</translation>
    </message>
    <message>
        <location filename="../bridge/crs.py"/>
        <source>{file}: such a file always means longitude and latitude, and the layer {name} has no coordinate reference system that says where it is. Nothing was written. Choose a GeoPackage.</source>
        <translation>{file}: um arquivo assim é sempre de longitude e latitude, e a camada {name} não tem sistema de coordenadas que diga onde está. Nada foi escrito. Escolha um GeoPackage.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file}: the service takes GeoJSON (.geojson), CSV (.csv), a zipped Shapefile (.zip) or GeoParquet (.parquet). Nothing was sent.</source>
        <translation>{file}: o serviço aceita GeoJSON (.geojson), CSV (.csv), um Shapefile compactado (.zip) ou GeoParquet (.parquet). Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: this version of QGIS cannot show it (3D tiles need 3.34 or later). It is at {layer}</source>
        <translation>{file}: esta versão do QGIS não pode mostrá-lo (tiles 3D precisam da 3.34 ou posterior). Está em {layer}</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file}: {feature_count} plots, {areas} ha.</source>
        <translation>{file}: {feature_count} talhões, {areas} ha.</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: {file_2} cannot be read and is left out ({error}).</source>
        <translation>{file}: {file_2} não pode ser lido e fica de fora ({error}).</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: {file_2} is not a raster that can be read, and is left out.</source>
        <translation>{file}: {file_2} não é um raster que possa ser lido, e fica de fora.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>{file}: {plots}, {features}, {area} ha, {producers}, {size} MB.</source>
        <translation>{file}: {plots}, {features}, {area} ha, {producers}, {size} MB.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file}: {rule} ({count}). The file is sent as it is.</source>
        <translation>{file}: {rule} ({count}). O arquivo é enviado como está.</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: {target} could not be written to the end.</source>
        <translation>{file}: {target} não pôde ser escrito até o fim.</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>{fit} of {count} plots may be sent; {n} plots have errors and should be corrected first.</source>
        <comment>number</comment>
        <extracomment>One: {fit} of {count} plots may be sent; 1 plot has an error and should be corrected first.</extracomment>
        <translation><numerusform>{fit} de {count} talhões podem ser enviados; {n} talhão tem um erro e deve ser corrigido primeiro.</numerusform><numerusform>{fit} de {count} talhões podem ser enviados; {n} talhões têm erros e devem ser corrigidos primeiro.</numerusform></translation>
    </message>
    <message>
        <location filename="../processing/repair.py"/>
        <source>{fixed} plots repaired, {unchanged} unchanged, {rejected} rejected.</source>
        <translation>{fixed} talhões reparados, {unchanged} inalterados, {rejected} rejeitados.</translation>
    </message>
    <message>
        <location filename="../processing/packets.py"/>
        <source>{folder} is a file, and the packets need a folder. Nothing was written. Choose another place.</source>
        <translation>{folder} é um arquivo, e os pacotes precisam de uma pasta. Nada foi escrito. Escolha outro lugar.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>{hectares} ha</source>
        <translation>{hectares} ha</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>{host} takes the connection, but did not answer within three seconds.</source>
        <translation>{host} aceita a conexão, mas não respondeu em três segundos.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>{image} was not uploaded</source>
        <translation>{image} não foi carregado</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>{job} failed at {service}: {job_2}</source>
        <translation>{job} falhou em {service}: {job_2}</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>{job} is being sent by another QGIS.</source>
        <translation>{job} está sendo enviado por outro QGIS.</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>{job} was never sent; run it again to send it.</source>
        <translation>{job} nunca foi enviado; execute-o de novo para enviá-lo.</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>{job}: the service shows no trace of it. Run it again to look again, or {anew}.</source>
        <translation>{job}: o serviço não mostra sinal disso. Execute de novo para olhar outra vez, ou {anew}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>{kind} tiles</source>
        <translation>tiles {kind}</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{later}; {anew} to send a new one, which may cost a second time.</source>
        <translation>{later}; {anew} para enviar um novo, o que pode custar outra vez.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{later}; {anew} to send a new one.</source>
        <translation>{later}; {anew} para enviar um novo.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{layer} has no column '{column}'. Nothing was sent. It has {columns}.</source>
        <translation>{layer} não tem coluna “{column}”. Nada foi enviado. Tem {columns}.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{layer} is a table without geometry, whose column '{column}' holds outlines as text (WKT): load it with {menu} and 'Well known text', and give that layer.</source>
        <translation>{layer} é uma tabela sem geometria, cuja coluna “{column}” contém contornos como texto (WKT): carregue-a com {menu} e “Well known text”, e indique essa camada.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{layer} is a table without geometry, whose columns '{lon}' and '{lat}' look like places: load it with {menu} and 'Point coordinates' and 'DMS coordinates', or run 'Create points layer from table', and give that layer.</source>
        <translation>{layer} é uma tabela sem geometria, cujas colunas “{lon}” e “{lat}” parecem lugares: carregue-a com {menu}, “Coordenadas de ponto” e “Coordenadas GMS”, ou execute “Criar camada de pontos a partir de tabela”, e indique essa camada.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{layer} is a table without geometry, whose columns '{lon}' and '{lat}' look like places: load it with {menu} and 'Point coordinates', or run 'Create points layer from table', and give that layer.</source>
        <translation>{layer} é uma tabela sem geometria, cujas colunas “{lon}” e “{lat}” parecem lugares: carregue-a com {menu} e “Coordenadas de ponto”, ou execute “Criar camada de pontos a partir de tabela”, e indique essa camada.</translation>
    </message>
    <message>
        <location filename="../bridge/rasters.py"/>
        <source>{layer} is not a raster file on this computer. Nothing was sent. Save it as a file first.</source>
        <translation>{layer} não é um arquivo raster deste computador. Nada foi enviado. Guarde-o primeiro como arquivo.</translation>
    </message>
    <message>
        <location filename="../ui/loading.py"/>
        <source>{layer} is on the map, but not named, styled and grouped as it should be.</source>
        <translation>{layer} está no mapa, mas sem o nome, estilo e grupo que deveria ter.</translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/sources.py"/>
        <source>{layer}, {n} features, {crs}</source>
        <comment>number</comment>
        <extracomment>One: {layer}, {n} feature, {crs}</extracomment>
        <translation><numerusform>{layer}, {n} feição, {crs}</numerusform><numerusform>{layer}, {n} feições, {crs}</numerusform></translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{layer}: {count} part(s), {area} ha.</source>
        <translation>{layer}: {count} parte(s), {area} ha.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>{layer}: {message} Nothing was written.</source>
        <translation>{layer}: {message} Nada foi escrito.</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>{left} findings without an outline were left out: no ground, no decision.</source>
        <translation>{left} achados sem contorno ficaram de fora: sem terreno, sem decisão.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/models.py"/>
        <source>{left} km2</source>
        <translation>{left} km2</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>{matched} of {sent} plots have results.</source>
        <translation>{matched} de {sent} talhões têm resultados.</translation>
    </message>
    <message>
        <location filename="../providers/beod/following.py"/>
        <source>{missing} of the runs could not be started or followed; run the algorithm again to go on</source>
        <translation>{missing} das execuções não puderam ser iniciadas ou seguidas; execute o algoritmo de novo para seguir</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>{model} over {total} ha in {words} with {chosen}.</source>
        <translation>{model} sobre {total} ha em {words} com {chosen}.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} e mais {count}</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>{name} broke off after {came} of {due} bytes. Try again.</source>
        <translation>{name} parou depois de {came} de {due} bytes. Tente de novo.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name} crosses the 180 degree meridian. Nothing was sent. Split it there.</source>
        <translation>{name} cruza o meridiano dos 180 graus. Nada foi enviado. Divida-o ali.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{name} did arrive: following it.</source>
        <translation>{name} chegou: seguindo.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name} has no geometry and is left out.</source>
        <translation>{name} não tem geometria e fica de fora.</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>{name} has {came} bytes where {size} are due.</source>
        <translation>{name} tem {came} bytes onde se esperam {size}.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{name} is a table without geometry, so it has no plots: join it to a layer that has them.</source>
        <translation>{name} é uma tabela sem geometria, então não tem talhões: una-a a uma camada que os tenha.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>{name} is in the mosaic already.</source>
        <translation>{name} já está no mosaico.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name} is left out: {error}.</source>
        <translation>{name} fica de fora: {error}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>{name} is no longer what it was at {parent}. It was not sent.</source>
        <translation>{name} já não é o que era em {parent}. Não foi enviado.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name} is not valid ({why}). Nothing was sent. 'Check plots' shows where; 'Repair a copy' can mend it.</source>
        <translation>{name} não é válido ({why}). Nada foi enviado. “Verificar talhões” mostra onde; “Reparar uma cópia” pode resolver.</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>{name} is not what was to come: {wrong}.</source>
        <translation>{name} não é o que devia vir: {wrong}.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name} lies outside longitude -180..180, latitude -90..90. Nothing was sent.</source>
        <translation>{name} fica fora da longitude -180..180, latitude -90..90. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>{name} must not be empty. Nothing was sent.</source>
        <translation>{name} não pode estar vazio. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>{name} was not uploaded: {words}</source>
        <translation>{name} não foi carregado: {words}</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name}: {error}. Nothing was sent.</source>
        <translation>{name}: {error}. Nada foi enviado.</translation>
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
        <translation><numerusform>{n} desapareceu</numerusform><numerusform>{n} desapareceram</numerusform></translation>
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
        <translation><numerusform>resta {n} crédito</numerusform><numerusform>restam {n} créditos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/epoch/ndjson.py"/>
        <location filename="../providers/mapflow/runs/results.py"/>
        <location filename="../processing/eudr.py"/>
        <source>{n} features</source>
        <comment>number</comment>
        <extracomment>One: {n} feature</extracomment>
        <translation><numerusform>{n} feição</numerusform><numerusform>{n} feições</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/misfits.py"/>
        <source>{n} features are {family}, which this output cannot hold beside the others.</source>
        <comment>number</comment>
        <extracomment>One: {n} feature is of another type ({family}), which this output cannot hold beside the others.</extracomment>
        <translation><numerusform>{n} feição é {family}, o que esta saída não comporta ao lado das outras.</numerusform><numerusform>{n} feições são {family}, o que esta saída não comporta ao lado das outras.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/misfits.py"/>
        <source>{n} features are {family}: they are in {layer}</source>
        <comment>number</comment>
        <extracomment>One: {n} feature is of another type ({family}): it is in {layer}</extracomment>
        <translation><numerusform>{n} elemento é de outro tipo ({family}): está em {layer}</numerusform><numerusform>{n} elementos são {family}: estão em {layer}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/runs/operations.py"/>
        <source>{n} features in the result.</source>
        <comment>number</comment>
        <extracomment>One: {n} feature in the result.</extracomment>
        <translation><numerusform>{n} feição no resultado.</numerusform><numerusform>{n} feições no resultado.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/beod/download.py"/>
        <location filename="../processing/packs.py"/>
        <source>{n} files</source>
        <comment>number</comment>
        <extracomment>One: {n} file</extracomment>
        <translation><numerusform>{n} arquivo</numerusform><numerusform>{n} arquivos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/packets.py"/>
        <source>{n} findings are about no plot of {layer}; they were left out.</source>
        <comment>number</comment>
        <extracomment>One: {n} finding is about no plot of {layer}; it was left out.</extracomment>
        <translation><numerusform>{n} achado não trata de nenhum talhão de {layer}; ficou de fora.</numerusform><numerusform>{n} achados não tratam de nenhum talhão de {layer}; ficaram de fora.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/pages.py"/>
        <source>{n} findings.</source>
        <comment>number</comment>
        <extracomment>One: {n} finding.</extracomment>
        <translation><numerusform>{n} achado.</numerusform><numerusform>{n} achados.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} flagged plots have no decision.</source>
        <comment>number</comment>
        <extracomment>One: {n} flagged plot has no decision.</extracomment>
        <translation><numerusform>{n} talhão marcado não tem decisão.</numerusform><numerusform>{n} talhões marcados não têm decisão.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} flagged plots were accepted in the review.</source>
        <comment>number</comment>
        <extracomment>One: {n} flagged plot was accepted in the review.</extracomment>
        <translation><numerusform>{n} talhão marcado foi aceito na revisão.</numerusform><numerusform>{n} talhões marcados foram aceitos na revisão.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/deliveries.py"/>
        <source>{n} ids stand more than once in {delivery} ({ids})</source>
        <comment>number</comment>
        <extracomment>One: {n} id stands more than once in {delivery} ({ids})</extracomment>
        <translation><numerusform>{n} identificador aparece mais de uma vez em {delivery} ({ids})</numerusform><numerusform>{n} identificadores aparecem mais de uma vez em {delivery} ({ids})</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>{n} images</source>
        <comment>number</comment>
        <extracomment>One: {n} image</extracomment>
        <translation><numerusform>{n} imagem</numerusform><numerusform>{n} imagens</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>{n} images and mosaics</source>
        <comment>number</comment>
        <extracomment>One: {n} image or mosaic</extracomment>
        <translation><numerusform>{n} imagem ou mosaico</numerusform><numerusform>{n} imagens e mosaicos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>{n} images of your own</source>
        <comment>number</comment>
        <extracomment>One: {n} image of your own</extracomment>
        <translation><numerusform>{n} imagem própria</numerusform><numerusform>{n} imagens próprias</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/eudr.py"/>
        <source>{n} more plots have errors.</source>
        <comment>number</comment>
        <extracomment>One: {n} more plot has errors.</extracomment>
        <translation><numerusform>Mais {n} talhão tem erros.</numerusform><numerusform>Mais {n} talhões têm erros.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/fitness.py"/>
        <source>{n} more plots stay home for such reasons.</source>
        <comment>number</comment>
        <extracomment>One: {n} more plot stays home for such reasons.</extracomment>
        <translation><numerusform>Mais {n} talhão não é enviado por tais razões.</numerusform><numerusform>Mais {n} talhões não são enviados por tais razões.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/fitness.py"/>
        <location filename="../processing/eudr.py"/>
        <source>{n} of {count} plots of {layer} have errors: {rules}.</source>
        <comment>number</comment>
        <extracomment>One: {n} of {count} plots of {layer} has errors: {rules}.</extracomment>
        <translation><numerusform>{n} de {count} talhões de {layer} tem erros: {rules}.</numerusform><numerusform>{n} de {count} talhões de {layer} têm erros: {rules}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/areas.py"/>
        <source>{n} of {count} polygons of {layer} have errors: {rules}.</source>
        <comment>number</comment>
        <extracomment>One: {n} of {count} polygons of {layer} has errors: {rules}.</extracomment>
        <translation><numerusform>{n} de {count} polígonos de {layer} tem erros: {rules}.</numerusform><numerusform>{n} de {count} polígonos de {layer} têm erros: {rules}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/following.py"/>
        <source>{n} of {wanted} runs are started; run it again to start the others</source>
        <comment>number</comment>
        <extracomment>One: {n} of {wanted} runs is started; run it again to start the others</extracomment>
        <translation><numerusform>{n} de {wanted} execuções está iniciada; execute de novo para iniciar as outras</numerusform><numerusform>{n} de {wanted} execuções estão iniciadas; execute de novo para iniciar as outras</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/packets.py"/>
        <source>{n} packets were written to {folder}.</source>
        <comment>number</comment>
        <extracomment>One: {n} packet was written to {folder}.</extracomment>
        <translation><numerusform>{n} envio foi escrito em {folder}.</numerusform><numerusform>{n} envios foram escritos em {folder}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/atlas.py"/>
        <source>{n} pages were written to {file}.</source>
        <comment>number</comment>
        <extracomment>One: {n} page was written to {file}.</extracomment>
        <translation><numerusform>{n} página foi escrita em {file}.</numerusform><numerusform>{n} páginas foram escritas em {file}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <location filename="../processing/eudr.py"/>
        <location filename="../processing/packs.py"/>
        <source>{n} plots</source>
        <comment>number</comment>
        <extracomment>One: {n} plot</extracomment>
        <translation><numerusform>{n} talhão</numerusform><numerusform>{n} talhões</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots are there twice: their ground would be declared again.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot is there twice: its ground would be declared again.</extracomment>
        <translation><numerusform>{n} talhão está duas vezes: o seu terreno seria declarado de novo.</numerusform><numerusform>{n} talhões estão duas vezes: o seu terreno seria declarado de novo.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/collection.py"/>
        <source>{n} plots came back in several parts, which are put together again.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot came back in several parts, which are put together again.</extracomment>
        <translation><numerusform>{n} talhão voltou em várias partes, que são juntadas de novo.</numerusform><numerusform>{n} talhões voltaram em várias partes, que são juntadas de novo.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/drawing.py"/>
        <source>{n} plots have no place to draw.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot has no place to draw.</extracomment>
        <translation><numerusform>{n} talhão não tem lugar onde desenhá-lo.</numerusform><numerusform>{n} talhões não têm lugar onde desenhá-los.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots have no result on this computer.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot has no result on this computer.</extracomment>
        <translation><numerusform>{n} talhão não tem resultado neste computador.</numerusform><numerusform>{n} talhões não têm resultado neste computador.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/collection.py"/>
        <source>{n} plots have results of several periods: a row for each of them.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot has results of several periods: a row for each of them.</extracomment>
        <translation><numerusform>{n} talhão tem resultados de vários períodos: uma linha para cada.</numerusform><numerusform>{n} talhões têm resultados de vários períodos: uma linha para cada.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/drawing.py"/>
        <source>{n} plots lie far from the others, outside this picture.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot lies far from the others, outside this picture.</extracomment>
        <translation><numerusform>{n} talhão fica longe dos outros, fora desta imagem.</numerusform><numerusform>{n} talhões ficam longe dos outros, fora desta imagem.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/words.py"/>
        <source>{n} plots of the layer to compare with have no ground on the globe, so no claim on them was looked for; check that layer by itself, it tells why.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot of the layer to compare with has no ground on the globe, so no claim on it was looked for; check that layer by itself, it tells why.</extracomment>
        <translation><numerusform>{n} talhão da camada de comparação não tem terreno no globo, por isso não se procuraram reivindicações sobre ele; verifique essa camada em separado para saber porquê.</numerusform><numerusform>{n} talhões da camada de comparação não têm terreno no globo, por isso não se procuraram reivindicações sobre eles; verifique essa camada em separado para saber porquê.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/deliveries.py"/>
        <source>{n} plots of {delivery} have no id (features {features})</source>
        <comment>number</comment>
        <extracomment>One: {n} plot of {delivery} has no id (feature {features})</extracomment>
        <translation><numerusform>{n} talhão de {delivery} não tem identificador (feição {features})</numerusform><numerusform>{n} talhões de {delivery} não têm identificador (feições {features})</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/eudr.py"/>
        <source>{n} plots of {layer} cannot be written: {named} Nothing was written. Choose to leave them out.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot of {layer} cannot be written: {named} Nothing was written. Choose to leave it out.</extracomment>
        <translation><numerusform>{n} talhão de {layer} não pode ser escrito: {named} Nada foi escrito. Escolha deixá-lo de fora.</numerusform><numerusform>{n} talhões de {layer} não podem ser escritos: {named} Nada foi escrito. Escolha deixá-los de fora.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/ledger.py"/>
        <source>{n} plots stay home, as they are under way in {jobs}.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot stays home, as it is under way in {jobs}.</extracomment>
        <translation><numerusform>{n} talhão não é enviado, pois está em curso em {jobs}.</numerusform><numerusform>{n} talhões não são enviados, pois estão em curso em {jobs}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots were declared before, in the statement {reference} of {day}.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot was declared before, in the statement {reference} of {day}.</extracomment>
        <translation><numerusform>{n} talhão já foi declarado, na declaração {reference} de {day}.</numerusform><numerusform>{n} talhões já foram declarados, na declaração {reference} de {day}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/eudr.py"/>
        <source>{n} plots were left out.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot was left out.</extracomment>
        <translation><numerusform>{n} talhão ficou de fora.</numerusform><numerusform>{n} talhões ficaram de fora.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots were put off in the review.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot was put off in the review.</extracomment>
        <translation><numerusform>{n} talhão foi adiado na revisão.</numerusform><numerusform>{n} talhões foram adiados na revisão.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots were rejected in the review and would be declared all the same.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot was rejected in the review and would be declared all the same.</extracomment>
        <translation><numerusform>{n} talhão foi rejeitado na revisão e seria declarado assim mesmo.</numerusform><numerusform>{n} talhões foram rejeitados na revisão e seriam declarados assim mesmo.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots with deforestation found.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot with deforestation found.</extracomment>
        <translation><numerusform>{n} talhão com desmatamento achado.</numerusform><numerusform>{n} talhões com desmatamento achado.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/drawing.py"/>
        <source>{n} plots, {faulty} with errors</source>
        <comment>number</comment>
        <extracomment>One: {n} plot, {faulty} with errors</extracomment>
        <translation><numerusform>{n} talhão, {faulty} com erros</numerusform><numerusform>{n} talhões, {faulty} com erros</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/pages.py"/>
        <source>{n} plots, {flagged} of them flagged, {unassessed} not assessed.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot, {flagged} of them flagged, {unassessed} not assessed.</extracomment>
        <translation><numerusform>{n} talhão, {flagged} deles marcados, {unassessed} não avaliados.</numerusform><numerusform>{n} talhões, {flagged} deles marcados, {unassessed} não avaliados.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/check.py"/>
        <source>{n} plots: {fit} fit to send, {bad} with errors.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot: {fit} fit to send, {bad} with errors.</extracomment>
        <translation><numerusform>{n} talhão: {fit} aptos para envio, {bad} com erros.</numerusform><numerusform>{n} talhões: {fit} aptos para envio, {bad} com erros.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/deliveries.py"/>
        <source>{n} plots: {new} new, {changed} changed, {unchanged} unchanged; {gone}</source>
        <comment>number</comment>
        <extracomment>One: {n} plot: {new} new, {changed} changed, {unchanged} unchanged; {gone}</extracomment>
        <translation><numerusform>{n} talhão: {new} novos, {changed} alterados, {unchanged} inalterados; {gone}</numerusform><numerusform>{n} talhões: {new} novos, {changed} alterados, {unchanged} inalterados; {gone}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/eudr.py"/>
        <source>{n} producers</source>
        <comment>number</comment>
        <extracomment>One: {n} producer</extracomment>
        <translation><numerusform>{n} produtor</numerusform><numerusform>{n} produtores</numerusform></translation>
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
        <translation><numerusform>{n} resultado não condiz com nenhum talhão; é guardado em {where}.</numerusform><numerusform>{n} resultados não condizem com nenhum talhão; são guardados em {where}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/collection.py"/>
        <source>{n} results found their plots: {ways}.</source>
        <comment>number</comment>
        <extracomment>One: {n} result found its plot: {ways}.</extracomment>
        <translation><numerusform>{n} resultado encontrou o seu talhão: {ways}.</numerusform><numerusform>{n} resultados encontraram os seus talhões: {ways}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>{n} runs</source>
        <comment>number</comment>
        <extracomment>One: {n} run</extracomment>
        <translation><numerusform>{n} execução</numerusform><numerusform>{n} execuções</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/epoch/sampling.py"/>
        <source>{n} samples</source>
        <comment>number</comment>
        <extracomment>One: {n} sample</extracomment>
        <translation><numerusform>{n} amostra</numerusform><numerusform>{n} amostras</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>{n} search results of {provider}</source>
        <comment>number</comment>
        <extracomment>One: {n} search result of {provider}</extracomment>
        <translation><numerusform>{n} resultado de pesquisa de {provider}</numerusform><numerusform>{n} resultados de pesquisa de {provider}</numerusform></translation>
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
        <translation><numerusform>uma vez</numerusform><numerusform>{n} vezes</numerusform></translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>{opened}: vector tiles at {layer}</source>
        <translation>{opened}: tiles vetoriais em {layer}</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>{output} cannot be written: {file} is no database that opens for writing. Nothing was sent.</source>
        <translation>“{output}” não pode ser escrito: {file} não é uma base de dados que abra para escrita. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>{output} cannot be written: {why}. Nothing was sent.</source>
        <translation>“{output}” não pode ser escrito: {why}. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../bridge/settings.py"/>
        <source>{poll_scale} must be a number from 0 up, not '{text}'. Nothing was sent.</source>
        <translation>{poll_scale} deve ser um número a partir de 0, não “{text}”. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../checks/repair.py"/>
        <source>{profile} do not take this type of geometry.</source>
        <translation>“{profile}” não aceita este tipo de geometria.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>{reference} or {uuid}</source>
        <translation>{reference} ou {uuid}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/queries.py"/>
        <source>{results} does not know the option {unknown}; it knows {options}. Nothing was sent.</source>
        <translation>{results} não conhece a opção {unknown}; conhece {options}. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>{rows_count} decisions were added to {file}, which has {whole} now.</source>
        <translation>{rows_count} decisões foram acrescentadas a {file}, que tem agora {whole}.</translation>
    </message>
    <message>
        <location filename="../bridge/checking.py"/>
        <source>{rule}: {count} (plot {plots} and {more} more)</source>
        <translation>{rule}: {count} (talhão {plots} e mais {more})</translation>
    </message>
    <message>
        <location filename="../bridge/checking.py"/>
        <source>{rule}: {count} (plot {plots})</source>
        <translation>{rule}: {count} (talhão {plots})</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>{runs_count} of {runs_count_2} runs ended</source>
        <translation>{runs_count} de {runs_count_2} execuções acabadas</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} answered ({status}) with nothing where data is due. {later}</source>
        <translation>{service} respondeu ({status}) com nada onde se esperam dados. {later}</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} answered ({status}) with {what} instead of data{words}. {later}</source>
        <translation>{service} respondeu ({status}) com {what} em vez de dados{words}. {later}</translation>
    </message>
    <message>
        <location filename="../providers/wire.py"/>
        <source>{service} answered with more than {most} MB where a short answer is due.</source>
        <translation>{service} respondeu com mais de {most} MB onde se espera uma resposta curta.</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>{service} answered with nothing where {what} should be.</source>
        <translation>Na resposta de {service} não há nada onde devia estar: {what}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/placing.py"/>
        <source>{service} answered with something that is no picture{said}. Try again later.</source>
        <translation>{service} respondeu com algo que não é uma imagem{said}. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} answered with the unexpected status {status}{words}</source>
        <translation>{service} respondeu com o estado inesperado {status}{words}</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>{service} answered without {what}: {words}.</source>
        <translation>Na resposta de {service} falta: {what}. Ela diz: {words}.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} asks for payment or credits (402){words}</source>
        <translation>{service} pede pagamento ou créditos (402){words}</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>{service} cannot be reached at {host}. Look at your network.</source>
        <translation>{service} não pode ser alcançado em {host}. Veja a sua rede.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{service} could not be asked about it</source>
        <translation>{service} não pôde ser consultado sobre isso</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} did not accept the request ({status}){words}</source>
        <translation>{service} não aceitou o pedido ({status}){words}</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} did not accept the sign-in (401){words}</source>
        <translation>{service} não aceitou a autenticação (401){words}</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>{service} did not answer within {waited} seconds. Try again later.</source>
        <translation>{service} não respondeu em {waited} segundos. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/filing.py"/>
        <source>{service} did not say whether the statement {own_reference} was filed; it answered: {told}.</source>
        <translation>{service} não disse se a declaração {own_reference} foi apresentada; respondeu: {told}.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} does not allow this (403){words}</source>
        <translation>{service} não permite isto (403){words}</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} does not know {path} (404){words}</source>
        <translation>{service} não conhece {path} (404){words}</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} failed on its own side ({status}){words}</source>
        <translation>{service} falhou do seu lado ({status}){words}</translation>
    </message>
    <message>
        <location filename="../providers/states.py"/>
        <source>{service} gives the state '{state}', which is not known here; the work counts as unfinished. Its answer: {raw}</source>
        <translation>{service} dá o estado “{state}”, que aqui não é conhecido; o trabalho conta como inacabado. A sua resposta: {raw}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling.py"/>
        <source>{service} has no sampling design of {name} yet: its strata and samples are empty. Ask for one first ('Design samples'), or look again in some minutes.</source>
        <translation>{service} ainda não tem plano de amostragem de {name}: os seus estratos e amostras estão vazios. Peça um primeiro (“Desenhar amostragem”), ou olhe de novo em alguns minutos.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>{service} has nothing at {endpoint} for this collection ({status}){said}. Its results may not be ready yet; look at its progress and at its id.</source>
        <translation>{service} não tem nada em {endpoint} para esta coleção ({status}){said}. Os seus resultados podem não estar prontos ainda; veja o seu progresso e identificador.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>{service} no longer has the job {job}: it was deleted there, or its id is another account's ({error}). Nothing was sent. To send it again, {anew}.</source>
        <translation>{service} já não tem a tarefa {job}: foi excluída lá, ou o identificador é de outra conta ({error}). Nada foi enviado. Para enviar de novo, {anew}.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>{service} no longer has the results of the job {job}: it was deleted there, or its id is another account's ({error}). Nothing was sent. To send it again, {anew}.</source>
        <translation>{service} já não tem os resultados da tarefa {job}: foram excluídos lá, ou o identificador é de outra conta ({error}). Nada foi enviado. Para enviar de novo, {anew}.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} no longer has {path} (410){words}</source>
        <translation>{service} já não tem {path} (410){words}</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} ran out of time on its own side (504){words}</source>
        <translation>{service} esgotou o tempo do seu lado (504){words}</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>{service} refused the connection: nothing answers at {host}. Look at the connection's URL.</source>
        <translation>{service} recusou a conexão: nada responde em {host}. Veja a URL da conexão.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/filing.py"/>
        <source>{service} refused the statement {own_reference}: {words}. {then}</source>
        <translation>{service} recusou a declaração {own_reference}: {words}. {then}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>{service} replaced the country {override} by {override_2}: {override_3}</source>
        <translation>{service} substituiu o país {override} por {override_2}: {override_3}</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>{service} sends the request from one address to the next without end.</source>
        <translation>{service} reencaminha o pedido de um endereço a outro sem fim.</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>{service} sends the request on to another address ({status}), which is not followed. Look at the connection's URL. Nothing was started.</source>
        <translation>{service} reencaminha o pedido para outro endereço ({status}), que não é seguido. Veja a URL da conexão. Nada foi iniciado.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{service} shows no trace of it</source>
        <translation>{service} não mostra sinal disso</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{service} shows no trace of it yet</source>
        <translation>{service} ainda não mostra sinal disso</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>{service} still has {what}.</source>
        <translation>{service} ainda tem {what}.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} wants fewer requests (429){words}</source>
        <translation>{service} quer menos pedidos (429){words}</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>{service}, connection '{connection}'</source>
        <translation>{service}, conexão “{connection}”</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>{settled} of {states_count} images ready</source>
        <translation>{settled} de {states_count} imagens prontas</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>{size}; {left}. The service does not tell its price.</source>
        <translation>{size}; {left}. O serviço não informa o seu preço.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/operations.py"/>
        <source>{skipped} was left out of the package: {reason}</source>
        <translation>{skipped} ficou fora do pacote: {reason}</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <source>{skipped} was skipped: {reason}</source>
        <translation>{skipped} foi pulado: {reason}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/wording.py"/>
        <source>{square_metres} ha</source>
        <translation>{square_metres} ha</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>{statements_count} files are needed, and {statement} is there already and is no EU file. Choose another name or folder.</source>
        <translation>São precisos {statements_count} arquivos, e {statement} já existe e não é um arquivo para a UE. Escolha outro nome ou pasta.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>{step} is not done</source>
        <translation>“{step}” não está feito</translation>
    </message>
    <message>
        <location filename="../providers/epoch/queries.py"/>
        <source>{taken} is an option of {results} and cannot be a filter. Nothing was sent.</source>
        <translation>{taken} é uma opção de {results} e não pode ser um filtro. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{target} cannot be written</source>
        <translation>{target} não pode ser escrito</translation>
    </message>
    <message>
        <location filename="../bridge/rasters.py"/>
        <source>{target} cannot be written: this GDAL writes no raster of that ending. Choose .tif.</source>
        <translation>{target} não pode ser escrito: este GDAL não escreve raster com essa terminação. Escolha .tif.</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>{target} changes while it is fetched. Try again later.</source>
        <translation>{target} muda enquanto é obtido. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>{target} did not come: the store answered {status} without a file.</source>
        <translation>{target} não veio: o armazém respondeu {status} sem arquivo.</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>{text} cannot be an id of the service.</source>
        <translation>{text} não pode ser um identificador do serviço.</translation>
    </message>
    <message>
        <location filename="../bridge/plots_copy.py"/>
        <source>{there} of {count} plots are in it, so the disk may be full</source>
        <translation>há nela {there} de {count} talhões, então o disco pode estar cheio</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>{times} in {n} plots</source>
        <comment>number</comment>
        <extracomment>One: {times} in {n} plot</extracomment>
        <translation><numerusform>{times} em {n} talhão</numerusform><numerusform>{times} em {n} talhões</numerusform></translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>{time} · GeoRelay {version} · CRS: {crs}</source>
        <translation>{time} · GeoRelay {version} · SRC: {crs}</translation>
    </message>
    <message>
        <location filename="../bridge/declarations.py"/>
        <source>{time}: declared in the statement {told}, job {job}</source>
        <translation>{time}: declarado na declaração {told}, tarefa {job}</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>{time}: job {job} ({operation}) made for the connection '{connection}' of {service}</source>
        <translation>{time}: tarefa {job} ({operation}) feita para a conexão “{connection}” de {service}</translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>{title} does not hold what was checked in {layer} (checked: {checked}, written: {count}). The layer was changed meanwhile, or its file gives its features other ids each time. Do not use what was written: save the layer as a GeoPackage and check that.</source>
        <translation>{title} não contém o que foi verificado em {layer} (verificado: {checked}, escrito: {count}). A camada foi alterada entretanto, ou o seu ficheiro dá de cada vez outros identificadores às suas feições. O que foi escrito não deve ser usado: guardar a camada como GeoPackage e verificar esse ficheiro.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{title} has done '{called}' of {job} ({ids}), but it could not be noted: {cause} Keep these ids. Nothing is sent again: the next run looks for it.</source>
        <translation>{title} fez “{called}” de {job} ({ids}), mas não pôde ser anotado: {cause} Guarde estes identificadores. Nada é enviado de novo: a próxima execução procura-o.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{title} lists no '{called}' of {job}: it did not arrive.</source>
        <translation>{title} não lista “{called}” de {job}: não chegou.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>{title}: no layer was given. Nothing was sent.</source>
        <translation>{title}: nenhuma camada foi dada. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: nothing was given. Nothing was sent or written.</source>
        <translation>{title}: nada foi dado. Nada foi enviado ou escrito.</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>{title}: this is not well-formed JSON ({why}). Nothing was sent.</source>
        <translation>{title}: isto não é JSON bem formado ({why}). Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>{title}: {file} cannot be read ({why}). Nothing was sent.</source>
        <translation>{title}: {file} não pode ser lido ({why}). Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>{title}: {file} is no text in UTF-8. Nothing was sent.</source>
        <translation>{title}: {file} não é texto em UTF-8. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>{title}: {file} is not a raster that can be read. Nothing was sent.</source>
        <translation>{title}: {file} não é um raster que possa ser lido. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>{title}: {file} is not there. Nothing was sent.</source>
        <translation>{title}: {file} não está lá. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {layer} has no column '{column}'. Is '{likely}' meant? Nothing was sent or written.</source>
        <translation>{title}: {layer} não tem coluna “{column}”. Trata-se de “{likely}”? Nada foi enviado ou escrito.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {layer} has no column '{column}'. Nothing was sent or written.</source>
        <translation>{title}: {layer} não tem coluna “{column}”. Nada foi enviado ou escrito.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {layer} has no column '{column}'. There are {columns}. Nothing was sent or written.</source>
        <translation>{title}: {layer} não tem coluna “{column}”. Há {columns}. Nada foi enviado ou escrito.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {value} cannot be opened. Nothing was sent or written.</source>
        <translation>{title}: {value} não pode ser aberto. Nada foi enviado ou escrito.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {value} does not fit. Nothing was sent or written.</source>
        <translation>{title}: {value} não serve. Nada foi enviado ou escrito.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {value} does not fit: {why}. Nothing was sent or written.</source>
        <translation>{title}: {value} não serve: {why}. Nada foi enviado ou escrito.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {why} Nothing was sent or written.</source>
        <translation>{title}: {why} Nada foi enviado ou escrito.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>{undone}, the others go on: {error}</source>
        <translation>{undone}, os outros seguem: {error}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>{use} needs the Python library {library}, which is here but broken: {cause}. To mend it, {cure}; restart QGIS then.</source>
        <translation>{use} precisa da biblioteca Python {library}, que está aqui mas quebrada: {cause}. Para resolver, {cure}; depois reinicie o QGIS.</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>{use} needs the Python library {library}, which this QGIS lacks. To get it, {way}; restart QGIS then.</source>
        <translation>{use} precisa da biblioteca Python {library}, que este QGIS não tem. Para obtê-la, {way}; depois reinicie o QGIS.</translation>
    </message>
    <message>
        <location filename="../processing/sinks.py"/>
        <source>{value} could not be made in {place}: {why} Nothing was written. See whether the database answers and lets you make tables, then run it again.</source>
        <translation>Não foi possível criar {value} em {place}: {why} Nada foi escrito. Verifique se a base de dados responde e permite criar tabelas e execute de novo.</translation>
    </message>
    <message>
        <location filename="../processing/sinks.py"/>
        <source>{value}: this format cannot hold all names of columns, so {told}.</source>
        <translation>{value}: este formato não comporta todos os nomes de colunas, então {told}.</translation>
    </message>
    <message>
        <location filename="../processing/sinks.py"/>
        <source>{value}: this format does not keep {lost}. A GeoPackage does.</source>
        <translation>{value}: este formato não conserva {lost}. Um GeoPackage conserva.</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/sinks.py"/>
        <source>{value}: {n} values of {columns} do not fit into this format: they were cut, rounded or, where they were empty, put as 0. A GeoPackage holds them.</source>
        <comment>number</comment>
        <extracomment>One: {value}: {n} value of {columns} does not fit into this format: it was cut, rounded or, where it was empty, put as 0. A GeoPackage holds it.</extracomment>
        <translation><numerusform>{value}: {n} valor de {columns} não cabe neste formato: foi cortado, arredondado ou, se estava vazio, posto como 0. Um GeoPackage conserva-o.</numerusform><numerusform>{value}: {n} valores de {columns} não cabem neste formato: foram cortados, arredondados ou, se estavam vazios, postos como 0. Um GeoPackage conserva-os.</numerusform></translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>{way}, or run: {command}</source>
        <translation>{way}, ou execute: {command}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>{what} answered with a web page instead of results: {words_of}. Try again later.</source>
        <translation>{what} respondeu com uma página web em vez de resultados: {words_of}. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>{what} answered with something else than results: {words}</source>
        <translation>{what} respondeu com outra coisa que resultados: {words}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>{what} answered with something that is not JSON: {said}</source>
        <translation>{what} respondeu com algo que não é JSON: {said}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>{what} could not be read, so {lost}: {error}</source>
        <translation>{what}: não pôde ser lido, então {lost}: {error}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>{what} has no rows for this: either the results are not ready yet, or nothing matches. Look at the job's progress, and fetch again once it is done.</source>
        <translation>{what} não tem linhas para isto: ou os resultados ainda não estão prontos, ou nada condiz. Veja o progresso da tarefa, e obtenha de novo quando acabar.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>{what} is not well-formed JSON ({fault_of}). Nothing was sent.</source>
        <translation>{what}: não é JSON bem formado ({fault_of}). Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>{what} of {service}, {connection}</source>
        <translation>{what} de {service}, {connection}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>{what}. The models of the account: {names}. Nothing was sent.</source>
        <translation>{what}. Os modelos da conta: {names}. Nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>{words} found over {hectares} ha.</source>
        <translation>Foram achados {words} em {hectares} ha.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{words}, {size} MB in {root}; {skipped} skipped.</source>
        <translation>{words}, {size} MB em {root}; {skipped} pulados.</translation>
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
        <translation>{} responde por “{}”.</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>{} answers, and takes the secret.</source>
        <translation>{} responde, e aceita o segredo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preflight.py"/>
        <source>{} are under way</source>
        <comment>number</comment>
        <extracomment>One: {} is under way</extracomment>
        <translation><numerusform>{} está em curso</numerusform><numerusform>{} estão em curso</numerusform></translation>
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
        <translation>{} não trouxe nada para o mapa.</translation>
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
        <translation><numerusform>{} erro</numerusform><numerusform>{} erros</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/endings.py"/>
        <source>{} features</source>
        <comment>number</comment>
        <extracomment>One: {} feature</extracomment>
        <translation><numerusform>{} feição</numerusform><numerusform>{} feições</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>{} findings</source>
        <translation>{} achados</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>{} fit to send</source>
        <translation>{} aptos para envio</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>{} flagged, {} decided, {} left</source>
        <translation>{} marcados, {} decididos, restam {}</translation>
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
        <translation>{} não tem camadas para mostrar.</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} has not come to its end.</source>
        <translation>{} não chegou ao fim.</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} has not come to its end: {}</source>
        <translation>{} não chegou ao fim: {}</translation>
    </message>
    <message>
        <location filename="../ui/showing.py"/>
        <source>{} has nothing to show on the map.</source>
        <translation>{} não tem nada para mostrar no mapa.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} image</source>
        <translation>{} imagem</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} images</source>
        <translation>{} imagens</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/imagery_rows.py"/>
        <source>{} images</source>
        <comment>number</comment>
        <extracomment>One: {} image</extracomment>
        <translation><numerusform>{} imagem</numerusform><numerusform>{} imagens</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/imagery_dock.py"/>
        <source>{} images found.</source>
        <comment>number</comment>
        <extracomment>One: {} image found.</extracomment>
        <translation><numerusform>{} imagem encontrada.</numerusform><numerusform>{} imagens encontradas.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>{} in {}</source>
        <translation>{} em {}</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} is done.</source>
        <translation>{} terminou.</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} is done. {}</source>
        <translation>{} terminou. {}</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} is done; its results are on their way to the map.</source>
        <translation>{} terminou; os seus resultados estão a caminho do mapa.</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} is looked for at the service.</source>
        <translation>{} é procurada no serviço.</translation>
    </message>
    <message>
        <location filename="../bridge/files.py"/>
        <source>{} is not whole: {} of {} rows could be read again from {}. The disk may be full. What a service has done for it is in the job list and is not paid again: see to the disk and run it again.</source>
        <translation>{} não está completo: {} de {} linhas puderam ser relidas de {}. O disco pode estar cheio. O que um serviço fez para isso está na lista de tarefas e não é pago de novo: veja o disco e execute de novo.</translation>
    </message>
    <message>
        <location filename="../ui/showing.py"/>
        <source>{} is on its way to the map.</source>
        <translation>{} está a caminho do mapa.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <location filename="../ui/showing.py"/>
        <source>{} is on the map.</source>
        <translation>{} está no mapa.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preflight.py"/>
        <source>{} keep their results of {}</source>
        <comment>number</comment>
        <extracomment>One: {} keeps its results of {}</extracomment>
        <translation><numerusform>{} mantém os seus resultados de {}</numerusform><numerusform>{} mantêm os seus resultados de {}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/endings.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>{} layers</source>
        <comment>number</comment>
        <extracomment>One: {} layer</extracomment>
        <translation><numerusform>{} camada</numerusform><numerusform>{} camadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/endings.py"/>
        <source>{} layers on the map</source>
        <comment>number</comment>
        <extracomment>One: {} layer on the map</extracomment>
        <translation><numerusform>{} camada no mapa</numerusform><numerusform>{} camadas no mapa</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} left out</source>
        <translation>{} deixado de fora</translation>
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
        <translation>{} corrigidos</translation>
    </message>
    <message>
        <location filename="../ui/words.py"/>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>{} new image</source>
        <translation>{} imagem nova</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>{} new images</source>
        <translation>{} imagens novas</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} not repaired</source>
        <translation>{} não reparado</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/search_list.py"/>
        <source>{} of the images are not usable with this account.</source>
        <comment>number</comment>
        <extracomment>One: {} of the images is not usable with this account.</extracomment>
        <translation><numerusform>{} das imagens não é utilizável com esta conta.</numerusform><numerusform>{} das imagens não são utilizáveis com esta conta.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>{} of {} ({} left)</source>
        <translation>{} de {} (restam {})</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} of {} plots: {}</source>
        <translation>{} de {} talhões: {}</translation>
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
        <translation>{} talhão</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>{} plots</source>
        <translation>{} talhões</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_results.py"/>
        <location filename="../ui/eudr_page.py"/>
        <location filename="../ui/preflight.py"/>
        <source>{} plots</source>
        <comment>number</comment>
        <extracomment>One: {} plot</extracomment>
        <translation><numerusform>{} talhão</numerusform><numerusform>{} talhões</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/repair_page.py"/>
        <source>{} plots cannot be repaired safely: they go to the rejected plots with the reason.</source>
        <comment>number</comment>
        <extracomment>One: {} plot cannot be repaired safely: it goes to the rejected plots with the reason.</extracomment>
        <translation><numerusform>{} talhão não pode ser reparado com segurança: vai para os talhões rejeitados com a razão.</numerusform><numerusform>{} talhões não podem ser reparados com segurança: vão para os talhões rejeitados com a razão.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preflight.py"/>
        <source>{} plots have errors: choose what to do with them.</source>
        <comment>number</comment>
        <extracomment>One: {} plot has errors: choose what to do with it.</extracomment>
        <translation><numerusform>{} talhão tem erros: escolha o que fazer com ele.</numerusform><numerusform>{} talhões têm erros: escolha o que fazer com eles.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_dock.py"/>
        <source>{} plots repaired; the copy is on the map.</source>
        <comment>number</comment>
        <extracomment>One: {} plot repaired; the copy is on the map.</extracomment>
        <translation><numerusform>{} talhão reparado; a cópia está no mapa.</numerusform><numerusform>{} talhões reparados; a cópia está no mapa.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/services_dock.py"/>
        <source>{} plots stay home.</source>
        <comment>number</comment>
        <extracomment>One: {} plot stays home.</extracomment>
        <translation><numerusform>{} talhão não é enviado.</numerusform><numerusform>{} talhões não são enviados.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_results.py"/>
        <source>{} plots would stay home.</source>
        <comment>number</comment>
        <extracomment>One: {} plot would stay home.</extracomment>
        <translation><numerusform>{} talhão não seria enviado.</numerusform><numerusform>{} talhões não seriam enviados.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/eudr_page.py"/>
        <source>{} producers</source>
        <comment>number</comment>
        <extracomment>One: {} producer</extracomment>
        <translation><numerusform>{} produtor</numerusform><numerusform>{} produtores</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} repaired</source>
        <translation>{} reparado</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} repaired {}</source>
        <translation>{} reparado {}</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} repairs</source>
        <translation>{} reparos</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} run</source>
        <translation>{} execução</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} runs</source>
        <translation>{} execuções</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>{} runs again at the service; the balance shows whether that cost anything.</source>
        <translation>{} está de novo em execução no serviço; o saldo mostra se custou alguma coisa.</translation>
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
        <translation><numerusform>{} unidade</numerusform><numerusform>{} unidades</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_results.py"/>
        <source>{} warnings</source>
        <comment>number</comment>
        <extracomment>One: {} warning</extracomment>
        <translation><numerusform>{} aviso</numerusform><numerusform>{} avisos</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>{} · connection {}</source>
        <translation>{} · conexão {}</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>{} · secret at hand</source>
        <translation>{} · segredo disponível</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>{} · the account tells no balance</source>
        <translation>{} · a conta não informa saldo</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>{} · the master password will be asked for</source>
        <translation>{} · será pedida a senha mestra</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>{}, not followed</source>
        <translation>{}, não seguida</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>{}...</source>
        <translation>{}...</translation>
    </message>
    <message>
        <location filename="../ui/reasons.py"/>
        <source>{}: nothing is wrong with it by itself. Check the layer for overlaps and doubled plots.</source>
        <translation>{}: por si só nada está errado. Verifique a camada quanto a sobreposições e talhões repetidos.</translation>
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
        <translation>{}: {} no mapa.</translation>
    </message>
</context>
</TS>
