<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>GeoRelay</name>
    <message>
        <location filename="../ui/options.py"/>
        <source> (default)</source>
        <translation> (bawaan)</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <location filename="../bridge/merging.py"/>
        <source> (incomplete)</source>
        <translation> (tidak lengkap)</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source> The account has {}.</source>
        <translation> Akun memiliki {}.</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <location filename="../checks/rules/country_mismatch.py"/>
        <location filename="../processing/suppliers.py"/>
        <source> and </source>
        <translation> dan </translation>
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
        <translation>&amp;Kunci API</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Alamat</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>&amp;Connection</source>
        <translation>&amp;Koneksi</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;E-mail</source>
        <translation>&amp;Surel</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>&amp;For</source>
        <translation>&amp;Untuk</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>&amp;Layer</source>
        <translation>&amp;Layer</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>&amp;Load results automatically when a job ends</source>
        <translation>&amp;Muat hasil otomatis bila pekerjaan berakhir</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;Password</source>
        <translation>Kata &amp;sandi</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>&amp;Place of production</source>
        <translation>&amp;Tempat produksi</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>&amp;Search</source>
        <translation>&amp;Cari</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>&amp;Service</source>
        <translation>&amp;Layanan</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;Test</source>
        <translation>&amp;Uji</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>&amp;What</source>
        <translation>&amp;Apa</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>'Active until', {date}, must lie within the next six months. Nothing was sent.</source>
        <translation>'Aktif sampai', {date}, harus dalam enam bulan ke depan. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>'Images' is empty: there is nothing to upload. Nothing was sent.</source>
        <translation>'Citra' kosong: tidak ada yang diunggah. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>'Name' must not be empty. Nothing was sent.</source>
        <translation>'Nama' tidak boleh kosong. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>'usable' is known of own imagery only</source>
        <translation>'usable' hanya diketahui untuk citra sendiri</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>'{operation}' makes nothing. Nothing was sent.</source>
        <translation>'{operation}' tidak membuat apa pun. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>'{text}' cannot be a {what} of BrightEarth On Demand. Nothing was sent; give the id as shown.</source>
        <translation>'{text}' tidak mungkin {what} BrightEarth On Demand. Tidak ada yang dikirim; beri id sebagaimana ditampilkan.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>'{text}' is no country code of ISO 3166-1: {cure}.</source>
        <translation>'{text}' bukan kode negara ISO 3166-1: {cure}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>'{text}' with a blank before or after it is no country code of ISO 3166-1: {cure}.</source>
        <translation>'{text}' dengan spasi sebelum atau sesudahnya bukan kode negara ISO 3166-1: {cure}.</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>'{value}' is no coordinate reference system. Write it as 'EPSG:3857'.</source>
        <translation>'{value}' bukan sistem referensi koordinat. Tulis sebagai 'EPSG:3857'.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>(Nothing on the map.)</source>
        <translation>(Tidak ada di peta.)</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>(One run per part: not for a single project)</source>
        <translation>(Satu per bagian: bukan untuk satu proyek)</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>(no id)</source>
        <translation>(tanpa id)</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>**GeoRelay {}**

Plots and imagery are checked in QGIS and sent to {}; results come back as layers.

Licence: GNU General Public License, version 2 or later.</source>
        <translation>**GeoRelay {}**

Lahan dan citra diperiksa di QGIS dan dikirim ke {}; hasilnya kembali sebagai layer.

Lisensi: GNU General Public License, versi 2 atau lebih baru.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <location filename="../bridge/opening.py"/>
        <source>, or </source>
        <translation>, atau </translation>
    </message>
    <message>
        <location filename="../providers/epoch/parameters.py"/>
        <source>/batch_process has no parameter {unknown}. Nothing was sent.</source>
        <translation>/batch_process tidak punya parameter {unknown}. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>0 to 1</source>
        <translation>0 sampai 1</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>0 to 100, as the service gives it.</source>
        <translation>0 sampai 100, sebagaimana diberikan layanan.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>1 if it is active, 0 if the plan allows no more active ones.</source>
        <translation>1 bila aktif, 0 bila paket tidak membolehkan lagi yang aktif.</translation>
    </message>
    <message>
        <location filename="../ui/linked_maps.py"/>
        <source>31 December 2020</source>
        <translation>31 Desember 2020</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>31 December 2020: {layer}</source>
        <translation>31 Desember 2020: {layer}</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>3D Tiles</source>
        <translation>Ubin 3D</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>3D formats</source>
        <translation>Format 3D</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>&lt;b&gt;{}&lt;/b&gt;: {}, {} ha, {}, {} MB</source>
        <translation>&lt;b&gt;{}&lt;/b&gt;: {}, {} ha, {}, {} MB</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>&lt;p&gt;&lt;i&gt;geometry&lt;/i&gt;: of the plot; NULL is not fit to send.&lt;br&gt;&lt;i&gt;profile&lt;/i&gt;: what the plot is for: {uses}. The first one where it is left out.&lt;br&gt;&lt;i&gt;crs&lt;/i&gt;: such as 'EPSG:3857'; left out, that of the layer, or else EPSG:4326.&lt;/p&gt;&lt;p&gt;The layer's other plots are not looked at.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;i&gt;geometry&lt;/i&gt;: geometri lahan; NULL tidak layak dikirim.&lt;br&gt;&lt;i&gt;profile&lt;/i&gt;: untuk apa lahannya: {uses}. Yang pertama bila dihilangkan.&lt;br&gt;&lt;i&gt;crs&lt;/i&gt;: misalnya 'EPSG:3857'; bila dihilangkan, SRK layer, atau EPSG:4326.&lt;/p&gt;&lt;p&gt;Lahan lain di layer tidak dilihat.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../bridge/results.py"/>
        <source>A GeoPackage cannot hold all names of columns: in {file} {told}.</source>
        <translation>GeoPackage tidak dapat menyimpan semua nama kolom: di {file} {told}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/samples.py"/>
        <source>A GeoPackage with the layer plots. One that is there is replaced.</source>
        <translation>GeoPackage dengan layer plots. Yang sudah ada akan diganti.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>A JSON list, or the name of a file that holds one. The empty list takes the service's own models; which others there are is not documented.</source>
        <translation>Daftar JSON, atau nama berkas yang memuatnya. Daftar kosong memakai model milik layanan; model lain yang ada tidak didokumentasikan.</translation>
    </message>
    <message>
        <location filename="../bridge/upload_files.py"/>
        <source>A Shapefile takes one type of geometry, and the plots have two. Nothing was sent. Choose GeoJSON.</source>
        <translation>Shapefile menerima satu jenis geometri, dan lahannya punya dua. Tidak ada yang dikirim. Pilih GeoJSON.</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>A column of the layer, or a text that holds for all plots.</source>
        <translation>Kolom dari layer, atau teks yang berlaku untuk semua lahan.</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>A coordinate is NaN or infinite.</source>
        <translation>Sebuah koordinat NaN atau tak hingga.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>A custom URL as the source needs 'Tile URL'. Nothing was sent.</source>
        <translation>URL khusus sebagai sumber memerlukan 'URL ubin'. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../checks/eudr_proof.py"/>
        <source>A file of {size} bytes came out; the EU system takes 25 MB.</source>
        <translation>Dihasilkan berkas {size} bita; sistem UE menerima 25 MB.</translation>
    </message>
    <message>
        <location filename="../bridge/pack.py"/>
        <source>A file with results of {job} is gone ({file}). No pack was written. Collect the job again by its id, then make the pack.</source>
        <translation>Berkas hasil {job} hilang ({file}). Tidak ada paket yang ditulis. Kumpulkan lagi pekerjaan itu dengan idnya, lalu buat paket.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>A folder that gets a small picture of each image, named by its id. Empty: none are brought.</source>
        <translation>Folder yang mendapat gambar kecil setiap citra, bernama idnya. Kosong: tidak ada yang dibawa.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>A fraction of one, such as 0.05. Empty: the service's own, 0.05.</source>
        <translation>Pecahan dari satu, misalnya 0.05. Kosong: milik layanan, 0.05.</translation>
    </message>
    <message>
        <location filename="../checks/rules/gap.py"/>
        <source>A gap narrower than the given width lies between two plots.</source>
        <translation>Ada celah yang lebih sempit dari lebar yang diberikan antara dua lahan.</translation>
    </message>
    <message>
        <location filename="../checks/rules/gap.py"/>
        <source>A gap of {width} lies between this plot and {plot}.</source>
        <translation>Ada celah {width} antara lahan ini dan {plot}.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A hole has fewer than 3 different positions at {}</source>
        <translation>Sebuah lubang memiliki kurang dari 3 posisi berbeda di {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A hole is drawn twice at {}</source>
        <translation>Sebuah lubang digambar dua kali di {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A hole lies inside another hole at {}</source>
        <translation>Sebuah lubang terletak di dalam lubang lain di {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_holes.py"/>
        <source>A hole lies inside another hole.</source>
        <translation>Sebuah lubang terletak di dalam lubang lain.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A hole lies outside the outline of the plot at {}</source>
        <translation>Sebuah lubang terletak di luar garis batas lahan di {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/hole_outside_shell.py"/>
        <source>A hole lies outside the outline that it should be cut from.</source>
        <translation>Sebuah lubang terletak di luar garis batas yang seharusnya dilubanginya.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A hole shares an edge with another outline of the plot at {}</source>
        <translation>Sebuah lubang berbagi sisi dengan garis batas lain dari lahan di {}</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>A layer that shows the land as it is now, such as imagery.</source>
        <translation>Layer yang menunjukkan lahan saat ini, misalnya citra.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>A layer that shows the land at the end of 2020, such as a forest map.</source>
        <translation>Layer yang menunjukkan lahan pada akhir 2020, misalnya peta hutan.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>A layer with results, instead of jobs or beside them.</source>
        <translation>Layer berisi hasil, sebagai ganti atau di samping pekerjaan.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>A note kept with the collection.</source>
        <translation>Catatan yang disimpan bersama koleksi.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A part of the plot lies inside another part at {}</source>
        <translation>Satu bagian lahan terletak di dalam bagian lain di {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_shells.py"/>
        <source>A part of the plot lies inside another part of it.</source>
        <translation>Satu bagian lahan terletak di dalam bagian lainnya.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>A person has looked at the places: plots off the land, in another country or with latitude and longitude exchanged are then only warned of. The world map lacks small islands.</source>
        <translation>Seseorang telah melihat tempatnya: lahan di luar daratan, di negara lain atau dengan lintang dan bujur tertukar lalu hanya diperingatkan. Peta dunia tidak memuat pulau kecil.</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>A plot at sea has wrong coordinates, or the wrong CRS; the map itself may be wrong by some kilometres.</source>
        <translation>Lahan di laut memiliki koordinat yang salah, atau SRK yang salah; petanya sendiri bisa meleset beberapa kilometer.</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>A plot that needs a repair which is left out stays as it is.</source>
        <translation>Lahan yang perlu perbaikan yang tidak disertakan tetap apa adanya.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>A plot that was not assessed is not flagged, and is no finding of compliance either.</source>
        <translation>Lahan yang tidak dinilai tidak ditandai, dan itu juga bukan bukti kepatuhan.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>A point for each finding, with the sentence that explains it.</source>
        <translation>Satu titik untuk setiap temuan, dengan kalimat yang menjelaskannya.</translation>
    </message>
    <message>
        <location filename="../checks/rules/point_needs_polygon.py"/>
        <source>A point whose declared area is above 4 hectares.</source>
        <translation>Titik yang luasnya dinyatakan di atas 4 hektare.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>A polygon for each overlap, gap and claim, with both plots and the square metres.</source>
        <translation>Satu poligon untuk setiap tumpang tindih, celah dan klaim, dengan kedua lahan dan meter perseginya.</translation>
    </message>
    <message>
        <location filename="../checks/rules/disconnected_interior.py"/>
        <source>A polygon must be one piece; services refuse it.</source>
        <translation>Poligon harus satu bagian utuh; layanan menolaknya.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>A position lies outside longitude -180 to 180 or latitude -90 to 90.</source>
        <translation>Sebuah posisi terletak di luar bujur -180 sampai 180 atau lintang -90 sampai 90.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>A position of this plot cannot be placed on the globe; look whether the layer's CRS is right.</source>
        <translation>Sebuah posisi lahan ini tidak dapat ditempatkan di bumi; lihat apakah SRK layer benar.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>A preview by its address needs 'Footprint of that preview': a polygon as WKT or GeoJSON in lon/lat. Nothing was sent.</source>
        <translation>Pratinjau dengan alamatnya memerlukan 'Cakupan pratinjau itu': poligon sebagai WKT atau GeoJSON dalam bujur/lintang. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>A project has one polygon. What to do when the area has several features or parts. Refuse: say so and send nothing. Dissolve: merge what touches, refuse if parts remain. Convex hull or bounding box: one polygon round them all, which is larger than the parts. One run per part is for 'Extract' (beodextract) only.</source>
        <translation>Sebuah proyek punya satu poligon. Yang dilakukan bila area punya beberapa fitur atau bagian. Tolak: memberitahukan dan tidak mengirim apa pun. Lebur: menggabungkan yang bersentuhan, menolak bila masih ada beberapa bagian. Selubung cembung atau kotak pembatas: satu poligon mengelilingi semuanya, yang lebih besar dari bagian-bagiannya. Satu proses per bagian hanya untuk 'Ekstraksi' (beodextract).</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>A project takes one polygon, so one run per part cannot be had here. Nothing was sent. Choose dissolve, convex hull or bounding box, or use beodextract.</source>
        <translation>Satu proyek menerima satu poligon, jadi satu proses per bagian tidak tersedia di sini. Tidak ada yang dikirim. Pilih lebur, selubung cembung atau kotak pembatas, atau pakai beodextract.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>A repair is offered: {repair}.</source>
        <translation>Tersedia perbaikan: {repair}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/ring_self_intersection.py"/>
        <source>A ring comes back to a point where it has been before.</source>
        <translation>Sebuah cincin kembali ke titik yang sudah dilaluinya.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>A ring has fewer than 3 different positions, a line fewer than 2.</source>
        <translation>Cincin memiliki kurang dari 3 posisi berbeda, garis kurang dari 2.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>A ring of the plot is drawn twice at {}</source>
        <translation>Sebuah cincin lahan digambar dua kali di {}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>A row for each criterion, or for each member of the answer.</source>
        <translation>Satu baris untuk setiap kriteria, atau untuk setiap anggota jawaban.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>A row for each feature that was written: file, number in it, plot, part.</source>
        <translation>Satu baris untuk setiap fitur yang ditulis: berkas, nomor di dalamnya, lahan, bagian.</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>A row for each repaired plot: rules, hectares before and after.</source>
        <translation>Satu baris untuk setiap lahan yang diperbaiki: aturan, hektare sebelum dan sesudah.</translation>
    </message>
    <message>
        <location filename="../checks/drawing.py"/>
        <source>A square is the darker, the more plots lie in it; a red dot the larger, the more have errors.</source>
        <translation>Kotak makin gelap bila makin banyak lahan di dalamnya; titik merah makin besar bila makin banyak yang salah.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>A statement is about either collections or a file. Nothing was filed. Give one of the two.</source>
        <translation>Pernyataan adalah tentang koleksi atau berkas. Tidak ada yang diajukan. Beri salah satunya.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>A statement is made for either collections or facilities. Nothing was sent.</source>
        <translation>Pernyataan dibuat untuk koleksi atau untuk fasilitas. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>A statement takes at most 25 MB and 1,000 producers, so each file is a statement of its own.</source>
        <translation>Satu pernyataan menerima paling banyak 25 MB dan 1.000 produsen, jadi setiap berkas pernyataan tersendiri.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>A table with one row per collection.</source>
        <translation>Tabel dengan satu baris per koleksi.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>A table with one row per job, the newest first.</source>
        <translation>Tabel dengan satu baris per pekerjaan, yang terbaru lebih dulu.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>A tile could not be fetched, so the layer may stay empty: {error}</source>
        <translation>Sebuah ubin tidak dapat diambil, jadi layer mungkin tetap kosong: {error}</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>A value cannot be written as JSON. Nothing was sent.</source>
        <translation>Sebuah nilai tidak dapat ditulis sebagai JSON. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>About GeoRelay</source>
        <translation>Tentang GeoRelay</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Above-ground biomass</source>
        <translation>Biomassa di atas permukaan tanah</translation>
    </message>
    <message>
        <location filename="../evidence/choices.py"/>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Accept (A)</source>
        <translation>Terima (A)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Active until</source>
        <translation>Aktif sampai</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../providers/epoch/fields.py"/>
        <source>Activity</source>
        <translation>Aktivitas</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Add as layer</source>
        <translation>Tambah sebagai layer</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Add...</source>
        <translation>Tambah...</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Address of a preview</source>
        <translation>Alamat pratinjau</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Address of the operator</source>
        <translation>Alamat operator</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Address of tiles with {z}, {x} and {y}, with {-y} for rows that count from the south, or with {q}.</source>
        <translation>Alamat ubin dengan {z}, {x} dan {y}, dengan {-y} untuk baris yang dihitung dari selatan, atau dengan {q}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Adds a mosaic, or tiles at any address, to the map as an XYZ layer.</source>
        <translation>Menambahkan mosaik, atau ubin di alamat mana pun, ke peta sebagai layer XYZ.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Adds a reviewer's decision on every plot of the input (or of its selection) to the table 'decisions'. The input may be plots, results or findings. A decision holds for the ground that it was made on: later checks and results of the same outline tell it, and a plot whose outline changed needs a new one. Rows are added, never changed; the layer is only read.</source>
        <translation>Menambahkan keputusan peninjau atas setiap lahan masukan (atau pilihannya) ke tabel 'decisions'. Masukan boleh berupa lahan, hasil atau temuan. Keputusan berlaku untuk tanah yang diputuskan: pemeriksaan dan hasil kemudian atas garis batas yang sama menyebutkannya, dan lahan yang garis batasnya berubah perlu keputusan baru. Baris ditambahkan, tidak pernah diubah; layer hanya dibaca.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Agreement of the sources</source>
        <translation>Kesesuaian antar sumber</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>All collections of the account, the newest first.</source>
        <translation>Semua koleksi akun, yang terbaru lebih dulu.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>All plots</source>
        <translation>Semua lahan</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>All plots with all columns; columns of one name and type are one.</source>
        <translation>Semua lahan dengan semua kolom; kolom dengan nama dan jenis yang sama menjadi satu.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>All services</source>
        <translation>Semua layanan</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>All {n} plots may be sent.</source>
        <comment>number</comment>
        <extracomment>One: The plot may be sent.</extracomment>
        <translation><numerusform>Semua {n} lahan boleh dikirim.</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>An area is needed; only own imagery can be processed without one. Nothing was sent.</source>
        <translation>Area diperlukan; hanya citra sendiri yang dapat diproses tanpa area. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>An area over the service's limit is cut into several runs under one job, and the results are merged again. Switched off, it is refused with the limit and the figure.</source>
        <translation>Area di atas batas layanan dipotong menjadi beberapa proses di bawah satu pekerjaan, dan hasilnya digabungkan lagi. Bila dimatikan, area ditolak dengan menyebut batas dan angkanya.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>An error keeps a plot from being sent; a warning does not.</source>
        <translation>Kesalahan membuat lahan tidak dapat dikirim; peringatan tidak.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>An existing GeoJSON, CSV, zipped Shapefile or GeoParquet file, sent byte for byte after a look at its format and coordinates. Give either this or a layer.</source>
        <translation>Berkas GeoJSON, CSV, Shapefile dalam zip atau GeoParquet yang ada, dikirim bita demi bita setelah dilihat format dan koordinatnya. Beri ini atau layer.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>An image's name has at most 255 characters, this one has {name_count}. Nothing was sent.</source>
        <translation>Nama citra paling banyak 255 karakter, yang ini {name_count}. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>An object with what else the service asks for, such as products and quantities: texts, numbers, or lists of them.</source>
        <translation>Objek berisi hal lain yang diminta layanan, misalnya produk dan jumlah: teks, angka, atau daftarnya.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Analyse plots (batch process)</source>
        <translation>Analisis lahan (proses batch)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Analyses</source>
        <translation>Analisis</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Analysis</source>
        <translation>Analisis</translation>
    </message>
    <message>
        <location filename="../checks/words.py"/>
        <source>And {count} more.</source>
        <translation>Dan {count} lagi.</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>And {n} more plots; the layer of findings has them all.</source>
        <comment>number</comment>
        <extracomment>One: And {n} more plot; the layer of findings has them all.</extracomment>
        <translation><numerusform>Dan {n} lahan lagi; semuanya ada di layer temuan.</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>Another QGIS is fetching the files in {root}; waiting for it.</source>
        <translation>QGIS lain sedang mengambil berkas di {root}; menunggunya.</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>Another QGIS is writing the results of {job}; waiting for it.</source>
        <translation>QGIS lain sedang menulis hasil {job}; menunggunya.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Another layer: plots that share ground with one of its plots are told.</source>
        <translation>Layer lain: lahan yang berbagi tanah dengan salah satu lahannya diberitahukan.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_geometry.py"/>
        <source>Another plot of the layer covers the same ground, whatever its start vertex and direction.</source>
        <translation>Lahan lain di layer menempati tanah yang sama, apa pun verteks awal dan arahnya.</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <location filename="../ui/job_log.py"/>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Answer (JSON)</source>
        <translation>Jawaban (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Anything that should be known later.</source>
        <translation>Apa pun yang perlu diketahui nanti.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <location filename="../bridge/aliases.py"/>
        <source>Area (ha)</source>
        <translation>Luas (ha)</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Area after</source>
        <translation>Luas sesudah</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Area and filters</source>
        <translation>Area dan penyaring</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Area before</source>
        <translation>Luas sebelum</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Area of interest</source>
        <translation>Area kajian</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Area of several parts</source>
        <translation>Area beberapa bagian</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>Area of the plots</source>
        <translation>Luas lahan</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Area to buildings</source>
        <translation>Area ke bangunan</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Areas</source>
        <translation>Luas</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Areas are measured on the WGS 84 ellipsoid.</source>
        <translation>Luas diukur di elipsoid WGS 84.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>Areas in another unit</source>
        <translation>Luas dalam satuan lain</translation>
    </message>
    <message>
        <location filename="../providers/epoch/operations.py"/>
        <source>As many rows came as were asked for at most ({count}): there may be more.</source>
        <translation>Datang sebanyak baris yang paling banyak diminta ({count}): mungkin masih ada lagi.</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>Ask again</source>
        <translation>Tanya lagi</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Ask for augmented buildings in place of plain ones. What else the service needs for them is not documented.</source>
        <translation>Meminta bangunan diperkaya alih-alih yang biasa. Apa lagi yang diperlukan layanan untuk itu tidak didokumentasikan.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Ask for isochrones, as the service's example does. Switched off, the service is told nothing about them.</source>
        <translation>Meminta isokron, seperti contoh layanan. Bila dimatikan, layanan tidak diberi tahu apa pun tentangnya.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>Ask for its samples later, before it is sent again.</source>
        <translation>Minta sampelnya nanti, sebelum dikirim lagi.</translation>
    </message>
    <message>
        <location filename="../checks/rules/low_precision.py"/>
        <source>Ask for the coordinates with six decimals or more.</source>
        <translation>Minta koordinat dengan enam desimal atau lebih.</translation>
    </message>
    <message>
        <location filename="../checks/rules/buffered_point.py"/>
        <source>Ask for the real outline, or send the point where 4 ha or less allow it.</source>
        <translation>Minta garis batas yang sebenarnya, atau kirim titiknya bila 4 ha atau kurang membolehkannya.</translation>
    </message>
    <message>
        <location filename="../evidence/choices.py"/>
        <source>Ask the supplier</source>
        <translation>Tanya pemasok</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Ask the supplier (S)</source>
        <translation>Tanya pemasok (S)</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Ask the suppliers</source>
        <translation>Tanya pemasok</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>Asking failed: {error}</source>
        <translation>Gagal menanyakan: {error}</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <location filename="../ui/imagery_offer.py"/>
        <source>Asking the service...</source>
        <translation>Menanyai layanan...</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Asking what it costs...</source>
        <translation>Menanyakan biayanya...</translation>
    </message>
    <message>
        <location filename="../bridge/context.py"/>
        <source>Asking {service}</source>
        <translation>Menanyai {service}</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <location filename="../ui/options.py"/>
        <source>Asking {}...</source>
        <translation>Menanyai {}...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Asks for strata and sample points over staged collections. The service works on them by itself and does not tell when it is done: 'Fetch samples' brings them after some minutes. The same design is not asked for twice, unless 'Run anew' is set.</source>
        <translation>Meminta strata dan titik sampel atas koleksi yang disiapkan. Layanan mengerjakannya sendiri dan tidak memberitahukan kapan selesai: 'Ambil sampel' membawanya setelah beberapa menit. Rancangan yang sama tidak diminta dua kali, kecuali 'Jalankan baru' disetel.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Asks the service now how it stands</source>
        <translation>Menanyakan keadaannya ke layanan sekarang</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>Asks the service something small that costs and changes nothing; nothing is saved.</source>
        <translation>Menanyakan hal kecil kepada layanan yang tidak berbiaya dan tidak mengubah apa pun; tidak ada yang disimpan.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Asks what a run would cost, after everything was judged as for the run itself. Starts nothing.</source>
        <translation>Menanyakan biaya sebuah proses, setelah semuanya dinilai seperti untuk proses itu sendiri. Tidak memulai apa pun.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Assets</source>
        <translation>Aset</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>At most so many rows</source>
        <translation>Paling banyak sekian baris</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Atlas of plots</source>
        <translation>Atlas lahan</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Augmented buildings</source>
        <translation>Bangunan diperkaya</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <location filename="../ui/repair_page.py"/>
        <location filename="../ui/statement_page.py"/>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Before you send: counting...</source>
        <translation>Sebelum mengirim: menghitung...</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Before you send: {}</source>
        <translation>Sebelum mengirim: {}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Biodiversity</source>
        <translation>Keanekaragaman hayati</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Biodiversity score</source>
        <translation>Skor keanekaragaman hayati</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Bounding box</source>
        <translation>Kotak pembatas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Box to search where no polygons are given.</source>
        <translation>Kotak yang dicari bila tidak ada poligon yang diberikan.</translation>
    </message>
    <message>
        <location filename="../providers/beod/client.py"/>
        <source>BrightEarth On Demand did not accept the e-mail and password of this connection{value}. Nothing was started; check them, or sign in on its web page first.</source>
        <translation>BrightEarth On Demand tidak menerima surel dan kata sandi koneksi ini{value}. Tidak ada yang dimulai; periksa keduanya, atau masuk dulu di halaman webnya.</translation>
    </message>
    <message>
        <location filename="../providers/beod/listing.py"/>
        <source>BrightEarth On Demand lists more than {most_nodes} files; the rest is left.</source>
        <translation>BrightEarth On Demand mendaftar lebih dari {most_nodes} berkas; sisanya ditinggalkan.</translation>
    </message>
    <message>
        <location filename="../providers/beod/client.py"/>
        <source>BrightEarth On Demand lists scenario {scenario_id} on more than {most_pages} pages.</source>
        <translation>BrightEarth On Demand mendaftar skenario {scenario_id} di lebih dari {most_pages} halaman.</translation>
    </message>
    <message>
        <location filename="../providers/beod/client.py"/>
        <source>BrightEarth On Demand lists the files of scenario {scenario_id} in a circle: a page was named twice. The files listed so far are kept; try the download again later.</source>
        <translation>BrightEarth On Demand mendaftar berkas skenario {scenario_id} berputar-putar: satu halaman disebut dua kali. Berkas yang terdaftar sejauh ini disimpan; coba unduh lagi nanti.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>BrightEarth On Demand says that {job} has ended well, but lists no file of it. Run it again, or collect the job later: nothing is paid for it.</source>
        <translation>BrightEarth On Demand berkata bahwa {job} berakhir baik, tetapi tidak mendaftar satu berkas pun. Jalankan lagi, atau kumpulkan pekerjaan nanti: tidak ada yang dibayar untuk itu.</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>BrightEarth On Demand says: {words}</source>
        <translation>BrightEarth On Demand berkata: {words}</translation>
    </message>
    <message>
        <location filename="../checks/profiles.py"/>
        <source>BrightEarth area</source>
        <translation>Area BrightEarth</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings an image that Mapflow offers for download.</source>
        <translation>Membawa citra yang disediakan Mapflow untuk diunduh.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings one image as its footprint, with all that Mapflow tells of it.</source>
        <translation>Membawa satu citra sebagai cakupannya, dengan semua yang diberitahukan Mapflow tentangnya.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings one mosaic as its footprint, with all that Mapflow tells of it.</source>
        <translation>Membawa satu mosaik sebagai cakupannya, dengan semua yang diberitahukan Mapflow tentangnya.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Brings the EUDR package of one or more processed collections: a GeoJSON file each and a PDF audit trail.</source>
        <translation>Membawa paket EUDR dari satu koleksi atau lebih yang sudah diproses: masing-masing satu berkas GeoJSON dan jejak audit PDF.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings the account's mosaics as footprints with their metadata. A mosaic without a footprint has no geometry.</source>
        <translation>Membawa mosaik akun sebagai cakupan dengan metadatanya. Mosaik tanpa cakupan tidak punya geometri.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Brings the features of a processing that is done, wherever it was started.</source>
        <translation>Membawa fitur pemrosesan yang selesai, di mana pun dimulainya.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Brings the footprints of what a planned search has found so far; 'isNew' marks what nobody has seen.</source>
        <translation>Membawa cakupan yang sejauh ini ditemukan pencarian terjadwal; 'isNew' menandai yang belum dilihat siapa pun.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings the images of a mosaic as footprints with their metadata.</source>
        <translation>Membawa citra mosaik sebagai cakupan dengan metadatanya.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Brings the preview of an image as a raster in its place on the map. Give the id of an own image, or the address of a search result's preview together with its footprint.</source>
        <translation>Membawa pratinjau citra sebagai raster di tempatnya di peta. Beri id citra sendiri, atau alamat pratinjau hasil pencarian bersama cakupannya.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Brings the results of the chosen job onto the map.</source>
        <translation>Membawa hasil pekerjaan yang dipilih ke peta.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Brings the rows that the service has for a collection, as they are.</source>
        <translation>Membawa baris yang dimiliki layanan untuk sebuah koleksi, apa adanya.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Brings the strata and sample points of the newest sampling design in which a collection took part. The column 'kind' tells strata and samples apart.</source>
        <translation>Membawa strata dan titik sampel dari rancangan sampel terbaru yang diikuti sebuah koleksi. Kolom 'kind' membedakan strata dan sampel.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Brings what the service tells of the criteria of article 10(2), as it tells it. It is about country and region only and no verdict: the supplier's own evidence has to be added.</source>
        <translation>Membawa yang diberitahukan layanan tentang kriteria pasal 10(2), sebagaimana diberitahukan. Ini hanya tentang negara dan wilayah dan bukan putusan: bukti pemasok sendiri harus ditambahkan.</translation>
    </message>
    <message>
        <location filename="../providers/beod/results.py"/>
        <source>Buildings</source>
        <translation>Bangunan</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>By hand: {command} in the folder above data/. In QGIS: 'Verify an evidence pack' of GeoRelay.</source>
        <translation>Secara manual: {command} di folder di atas data/. Di QGIS: 'Verifikasi paket bukti' dari GeoRelay.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Bytes</source>
        <translation>Bita</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>CFT</source>
        <translation>CFT</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>CRS of the results</source>
        <translation>SRK hasil</translation>
    </message>
    <message>
        <location filename="../bridge/sources.py"/>
        <source>CRS without a code</source>
        <translation>SRK tanpa kode</translation>
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
        <translation>Batal</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Canopy height</source>
        <translation>Tinggi tajuk</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Carbon pool</source>
        <translation>Cadangan karbon</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Change log</source>
        <translation>Catatan perubahan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Change mosaic</source>
        <translation>Ubah mosaik</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Changed ground</source>
        <translation>Tanah yang berubah</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Changed plots</source>
        <translation>Lahan berubah</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <source>Changed, missing and added files (JSON list)</source>
        <translation>Berkas yang berubah, hilang dan ditambahkan (daftar JSON)</translation>
    </message>
    <message>
        <location filename="../bridge/snapshot.py"/>
        <source>Changes to the layer {name} were saved while it was being read, so its parts no longer fit together. Nothing was sent or written. Run it again.</source>
        <translation>Perubahan pada layer {name} disimpan saat layer sedang dibaca, jadi bagian-bagiannya tidak lagi cocok. Tidak ada yang dikirim atau ditulis. Jalankan lagi.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Check again</source>
        <translation>Periksa lagi</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../processing/shown/samples.py"/>
        <source>Check and prepare</source>
        <translation>Periksa dan siapkan</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Check and repair</source>
        <translation>Periksa dan perbaiki</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Check of {}</source>
        <translation>Pemeriksaan {}</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../ui/check_form.py"/>
        <location filename="../ui/desk.py"/>
        <source>Check plots</source>
        <translation>Periksa lahan</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Check the copy</source>
        <translation>Periksa salinan</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_form.py"/>
        <source>Check {} plots</source>
        <comment>number</comment>
        <extracomment>One: Check {} plot</extracomment>
        <translation><numerusform>Periksa {} lahan</numerusform></translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Check, repair, send, load</source>
        <translation>Periksa, perbaiki, kirim, muat</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Checked for: {profile}</source>
        <translation>Diperiksa untuk: {profile}</translation>
    </message>
    <message>
        <location filename="../checks/shapes.py"/>
        <location filename="../bridge/expressions.py"/>
        <source>Checking plots</source>
        <translation>Memeriksa lahan</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Checks a new delivery of plots and compares it with the one before: plots that are new, changed, unchanged and gone. Nothing is sent.</source>
        <translation>Memeriksa kiriman lahan baru dan membandingkannya dengan yang sebelumnya: lahan baru, berubah, tidak berubah dan hilang. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Checks an area of interest, runs Mapflow's model for buildings over it, a repaired copy where it has errors, waits, and loads the buildings. This costs credits: the highest price stops it before anything is paid.</source>
        <translation>Memeriksa area kajian, menjalankan model bangunan Mapflow atasnya, salinan yang diperbaiki bila ada kesalahan, menunggu, dan memuat bangunannya. Ini memakan kredit: harga tertinggi menghentikannya sebelum ada yang dibayar.</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Checks plots, repairs in a copy what can be repaired safely, sends the plots that are fit to Epoch, waits, and loads the results joined to the plots. Rejected plots stay at home, with the reason.</source>
        <translation>Memeriksa lahan, memperbaiki di salinan yang dapat diperbaiki dengan aman, mengirim lahan yang layak ke Epoch, menunggu, dan memuat hasil yang digabungkan ke lahan. Lahan yang ditolak tetap di tempat, beserta alasannya.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Checks the plots of a layer and sends those that are fit, so that the service validates and registers them. Next: 'Upload staged plots', then 'Run one analysis'.</source>
        <translation>Memeriksa lahan sebuah layer dan mengirim yang layak, sehingga layanan memvalidasi dan mendaftarkannya. Berikutnya: 'Unggah lahan yang disiapkan', lalu 'Jalankan satu analisis'.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Checks the plots of a layer, sends those that are fit, has them analysed and brings the results back, one row per plot of the layer with its own columns. A plot without a figure is 'not assessed', never compliant. The same run again follows the job that exists and pays nothing twice.</source>
        <translation>Memeriksa lahan sebuah layer, mengirim yang layak, meminta dianalisis dan membawa hasilnya kembali, satu baris per lahan dari layer dengan kolomnya sendiri. Lahan tanpa angka adalah 'tidak dinilai', tidak pernah patuh. Proses yang sama lagi mengikuti pekerjaan yang ada dan tidak membayar apa pun dua kali.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Choose a connection.</source>
        <translation>Pilih koneksi.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Choose a finding to see it.</source>
        <translation>Pilih temuan untuk melihatnya.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>Choose a job in the list.</source>
        <translation>Pilih pekerjaan di daftar.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Choose a layer of plots to check it.</source>
        <translation>Pilih layer lahan untuk memeriksanya.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Choose a mosaic or an image in the list.</source>
        <translation>Pilih mosaik atau citra di daftar.</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Choose a request to read its answer.</source>
        <translation>Pilih permintaan untuk membaca jawabannya.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Choose a saved connection; the sandbox needs no settings.</source>
        <translation>Pilih koneksi tersimpan; kotak pasir tidak perlu pengaturan.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <location filename="../ui/services_dock.py"/>
        <source>Choose a service first.</source>
        <translation>Pilih layanan dulu.</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Choose an area: a layer, what the map shows, or draw one.</source>
        <translation>Pilih area: layer, yang ditampilkan peta, atau gambar sendiri.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Choose an image in the list or on the map.</source>
        <translation>Pilih citra di daftar atau di peta.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Choose an image: a mosaic is shown as a layer.</source>
        <translation>Pilih citra: mosaik ditampilkan sebagai layer.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Choose one image.</source>
        <translation>Pilih satu citra.</translation>
    </message>
    <message>
        <location filename="../ui/listed_input.py"/>
        <source>Choose or type</source>
        <translation>Pilih atau ketik</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>Choose the unit in which the column is.</source>
        <translation>Pilih satuan yang dipakai kolom itu.</translation>
    </message>
    <message>
        <location filename="../checks/rules/buffered_point.py"/>
        <source>Circle round a point</source>
        <translation>Lingkaran mengelilingi titik</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>Claimed before</source>
        <translation>Sudah diklaim</translation>
    </message>
    <message>
        <location filename="../ui/layer_input.py"/>
        <source>Click the corners on the map; a right click closes the area, Esc gives up.</source>
        <translation>Klik sudut-sudut di peta; klik kanan menutup area, Esc membatalkan.</translation>
    </message>
    <message>
        <location filename="../ui/notice.py"/>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <location filename="../checks/rules/unclosed_ring.py"/>
        <source>Close the ring.</source>
        <translation>Tutup cincinnya.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Cloud cover</source>
        <translation>Tutupan awan</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Clouds</source>
        <translation>Awan</translation>
    </message>
    <message>
        <location filename="../checks/rules/low_precision.py"/>
        <source>Coarse coordinates</source>
        <translation>Koordinat kasar</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Collect finished jobs</source>
        <translation>Kumpulkan pekerjaan selesai</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Collected</source>
        <translation>Terkumpul</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Collection</source>
        <translation>Koleksi</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <location filename="../providers/epoch/fields.py"/>
        <source>Collection id</source>
        <translation>Id koleksi</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Collection ids</source>
        <translation>Id koleksi</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <location filename="../processing/declarations.py"/>
        <source>Collections</source>
        <translation>Koleksi</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Compare deliveries</source>
        <translation>Bandingkan kiriman</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Compare two deliveries</source>
        <translation>Bandingkan dua kiriman</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Compare with plots sent before</source>
        <translation>Bandingkan dengan lahan yang sudah dikirim</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <source>Compares every file of an evidence pack with its checksums (BagIt, RFC 8493) and names what was changed, what is missing and what was added. It verifies any BagIt bag in a zip. The file is only read.</source>
        <translation>Membandingkan setiap berkas paket bukti dengan checksum-nya (BagIt, RFC 8493) dan menyebut apa yang diubah, apa yang hilang dan apa yang ditambahkan. Dapat memverifikasi tas BagIt apa pun dalam zip. Berkas hanya dibaca.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Confidence</source>
        <translation>Tingkat kepercayaan</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Connect an account</source>
        <translation>Hubungkan akun</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <location filename="../processing/shown/operation.py"/>
        <source>Connection</source>
        <translation>Koneksi</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>Connection to {}</source>
        <translation>Koneksi ke {}</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Connections</source>
        <translation>Koneksi</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>Connections, folders and downloads: the options of GeoRelay</source>
        <translation>Koneksi, folder dan unduhan: opsi GeoRelay</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Connections...</source>
        <translation>Koneksi...</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Convex hull</source>
        <translation>Selubung cembung</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>Coordinate is no number</source>
        <translation>Koordinat bukan angka</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Copied: {}</source>
        <translation>Disalin: {}</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Copy the id</source>
        <translation>Salin id</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Copy the tiles of each raster layer into one GeoTIFF. Switched off, they become one virtual raster, which is made at once and takes no room.</source>
        <translation>Menyalin ubin setiap layer raster ke satu GeoTIFF. Bila dimatikan, ubin menjadi satu raster virtual, yang langsung dibuat dan tidak memakan tempat.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/token.py"/>
        <source>Copy the whole token from the API page of your Mapflow account and save it in the connection again. Nothing was sent.</source>
        <translation>Salin seluruh token dari halaman API akun Mapflow Anda lalu simpan lagi di koneksi. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>Correct the country or the coordinates.</source>
        <translation>Betulkan negara atau koordinatnya.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_mismatch.py"/>
        <source>Correct the number or the outline.</source>
        <translation>Betulkan angkanya atau garis batasnya.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>Cost</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>Cost: {}</source>
        <translation>Biaya: {}</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Count</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>Counting and checking what would be declared...</source>
        <translation>Menghitung dan memeriksa apa yang akan dinyatakan...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Country of the operator</source>
        <translation>Negara operator</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Country override (JSON)</source>
        <translation>Penggantian negara (JSON)</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Create a project</source>
        <translation>Buat proyek</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Create mosaic</source>
        <translation>Buat mosaik</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Credits</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>Credits before the start: {credits}. The service does not tell its price.</source>
        <translation>Kredit sebelum mulai: {credits}. Layanan tidak memberitahukan harganya.</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>Credits now: {credits}.</source>
        <translation>Kredit sekarang: {credits}.</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>Credits now: {credits}; about {used} were used.</source>
        <translation>Kredit sekarang: {credits}; sekitar {used} terpakai.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Criteria</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Crop</source>
        <translation>Tanaman</translation>
    </message>
    <message>
        <location filename="../checks/rules/antimeridian.py"/>
        <source>Crosses 180 degrees</source>
        <translation>Melintasi 180 derajat</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Custom URL</source>
        <translation>URL khusus</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Cut an area over the limit into several runs</source>
        <translation>Potong area yang terlalu luas</translation>
    </message>
    <message>
        <location filename="../checks/rules/antimeridian.py"/>
        <source>Cut the plot at 180 degrees into two parts.</source>
        <translation>Potong lahan di 180 derajat menjadi dua bagian.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>Cutting an area needs QGIS. Nothing was sent.</source>
        <translation>Memotong area memerlukan QGIS. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Data provider</source>
        <translation>Penyedia data</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Data providers</source>
        <translation>Penyedia data</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Decide on plots</source>
        <translation>Putuskan lahan</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>Decision: {decision}</source>
        <translation>Keputusan: {decision}</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <location filename="../processing/shown/check.py"/>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../processing/shown/packs.py"/>
        <source>Decisions</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_mismatch.py"/>
        <source>Declared and measured hectares differ by more than 10 % and by more than 0.1 ha.</source>
        <translation>Hektare yang dinyatakan dan yang terukur berbeda lebih dari 10 % dan lebih dari 0,1 ha.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_mismatch.py"/>
        <source>Declared are {area}, measured {area_2}.</source>
        <translation>Dinyatakan {area}, terukur {area_2}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../processing/shown/eudr.py"/>
        <source>Declared area</source>
        <translation>Luas yang dinyatakan</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_mismatch.py"/>
        <source>Declared area differs</source>
        <translation>Luas yang dinyatakan berbeda</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>Declared area that is none</source>
        <translation>Luas yang dinyatakan bukan luas</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Declared hectares</source>
        <translation>Hektare yang dinyatakan</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Deep-learning models</source>
        <translation>Model pembelajaran mendalam</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Deforestation</source>
        <translation>Deforestasi</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Deforestation found</source>
        <translation>Deforestasi ditemukan</translation>
    </message>
    <message>
        <location filename="../evidence/flags.py"/>
        <source>Deforestation found: {area} ha.</source>
        <translation>Deforestasi ditemukan: {area} ha.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Deforestation per year</source>
        <translation>Deforestasi per tahun</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Deforested after the cut-off date</source>
        <translation>Terdeforestasi setelah tanggal batas</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Delete at the service</source>
        <translation>Hapus di layanan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Delete image</source>
        <translation>Hapus citra</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Delete mosaic</source>
        <translation>Hapus mosaik</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Delete planned search</source>
        <translation>Hapus pencarian terjadwal</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Delete processing</source>
        <translation>Hapus pemrosesan</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Delete the image {} at the service? This cannot be undone.</source>
        <translation>Hapus citra {} di layanan? Ini tidak dapat dibatalkan.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Delete the mosaic {} and all its images at the service? This cannot be undone.</source>
        <translation>Hapus mosaik {} dan semua citranya di layanan? Ini tidak dapat dibatalkan.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Delete...</source>
        <translation>Hapus...</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Deletes a mosaic and all its images at Mapflow. This cannot be undone.</source>
        <translation>Menghapus mosaik dan semua citranya di Mapflow. Ini tidak dapat dibatalkan.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Deletes a planned search at Mapflow. This cannot be undone.</source>
        <translation>Menghapus pencarian terjadwal di Mapflow. Ini tidak dapat dibatalkan.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Deletes a processing and its results at Mapflow; for one that is running it is the only way to stop it. This cannot be undone.</source>
        <translation>Menghapus pemrosesan dan hasilnya di Mapflow; untuk yang sedang berjalan itulah satu-satunya cara menghentikannya. Ini tidak dapat dibatalkan.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Deletes one image at Mapflow. This cannot be undone.</source>
        <translation>Menghapus satu citra di Mapflow. Ini tidak dapat dibatalkan.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Deleting cannot be undone. Nothing is sent unless this is switched on.</source>
        <translation>Penghapusan tidak dapat dibatalkan. Tidak ada yang dikirim kecuali ini dinyalakan.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Description</source>
        <translation>Deskripsi</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Design id</source>
        <translation>Id rancangan</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Design samples</source>
        <translation>Rancang sampel</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../ui/endings.py"/>
        <location filename="../ui/panel.py"/>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Dissolve what touches</source>
        <translation>Lebur yang bersentuhan</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Done.</source>
        <translation>Selesai.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>Doubled vertex</source>
        <translation>Verteks ganda</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Download image</source>
        <translation>Unduh citra</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Download the results</source>
        <translation>Unduh hasil</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>Downloading {filename}{size}.</source>
        <translation>Mengunduh {filename}{size}.</translation>
    </message>
    <message>
        <location filename="../ui/layer_input.py"/>
        <source>Draw</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_large_for_file.py"/>
        <source>Draw it with fewer vertices, or divide it.</source>
        <translation>Gambar dengan lebih sedikit verteks, atau bagi.</translation>
    </message>
    <message>
        <location filename="../checks/rules/point_needs_polygon.py"/>
        <source>Draw the outline of the plot.</source>
        <translation>Gambar garis batas lahan.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>Draw the plot as a polygon.</source>
        <translation>Gambar lahan sebagai poligon.</translation>
    </message>
    <message>
        <location filename="../checks/rules/empty_geometry.py"/>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>Draw the plot, or leave the row out.</source>
        <translation>Gambar lahannya, atau hilangkan barisnya.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>Draw the ring again, or remove it.</source>
        <translation>Gambar lagi cincinnya, atau hapus.</translation>
    </message>
    <message>
        <location filename="../ui/layer_input.py"/>
        <source>Drawn area</source>
        <translation>Area yang digambar</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>E-mail</source>
        <translation>Surel</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>E-mail of the operator</source>
        <translation>Surel operator</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>EORI, VAT or another number. Sent only where given.</source>
        <translation>EORI, PPN atau nomor lain. Dikirim hanya bila diberikan.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>EPSG:3857 (Pseudo-Mercator, metres)</source>
        <translation>EPSG:3857 (Pseudo-Mercator, meter)</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>EPSG:4326 (WGS 84, degrees)</source>
        <translation>EPSG:4326 (WGS 84, derajat)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>EUDR deforestation</source>
        <translation>Deforestasi EUDR</translation>
    </message>
    <message>
        <location filename="../checks/profiles.py"/>
        <source>EUDR due-diligence statement</source>
        <translation>Pernyataan uji tuntas EUDR</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Each file is a statement of its own.</source>
        <translation>Setiap berkas adalah pernyataan tersendiri.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Each plot was also judged as it will be written, with {decimals} decimals of a degree.</source>
        <translation>Setiap lahan juga dinilai sebagaimana akan ditulis, dengan {decimals} desimal derajat.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Earlier delivery</source>
        <translation>Kiriman sebelumnya</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Earth Engine task id</source>
        <translation>Id tugas Earth Engine</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Edit...</source>
        <translation>Sunting...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Emissions</source>
        <translation>Emisi</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Emissions of land-use change</source>
        <translation>Emisi perubahan penggunaan lahan</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Emissions of land-use change per hectare</source>
        <translation>Emisi perubahan penggunaan lahan per hektare</translation>
    </message>
    <message>
        <location filename="../checks/rules/empty_geometry.py"/>
        <source>Empty geometry</source>
        <translation>Geometri kosong</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Empty where no limit is known.</source>
        <translation>Kosong bila batas tidak diketahui.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Empty where there is no limit.</source>
        <translation>Kosong bila tidak ada batas.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Empty: all.</source>
        <translation>Kosong: semua.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Empty: the area's name and the time.</source>
        <translation>Kosong: nama area dan waktunya.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Empty: the mosaic's name.</source>
        <translation>Kosong: nama mosaik.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Empty: the results folder of the settings.</source>
        <translation>Kosong: folder hasil di pengaturan.</translation>
    </message>
    <message>
        <location filename="../checks/rules/missing_id.py"/>
        <source>Enter an id.</source>
        <translation>Masukkan id.</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Enter leads back to the queue, where A, R, S or L decides.</source>
        <translation>Enter kembali ke antrean, tempat A, R, S atau L memutuskan.</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>Enter the coordinate again, or remove the vertex.</source>
        <translation>Masukkan lagi koordinatnya, atau hapus verteksnya.</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>Enter the secret first; without one the service lets nobody in.</source>
        <translation>Masukkan dulu rahasianya; tanpa itu layanan tidak membiarkan siapa pun masuk.</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Enter the token, or e-mail and password, of a service. QGIS keeps them in its authentication database.</source>
        <translation>Masukkan token, atau surel dan kata sandi, dari sebuah layanan. QGIS menyimpannya di basis data autentikasinya.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>Enter the token, or the e-mail address and the password, of this connection.</source>
        <translation>Masukkan token, atau alamat surel dan kata sandi, koneksi ini.</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>Environment</source>
        <translation>Lingkungan</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>Epoch SCO2 has no analysis {stat}; it has {analyses}. Nothing was sent.</source>
        <translation>Epoch SCO2 tidak punya analisis {stat}; yang ada {analyses}. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/queries.py"/>
        <source>Epoch SCO2 has no results at {endpoint}. Nothing was sent.</source>
        <translation>Epoch SCO2 tidak punya hasil di {endpoint}. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>Epoch SCO2 says: {words}</source>
        <translation>Epoch SCO2 berkata: {words}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/statement.py"/>
        <source>Epoch SCO2 sent no statement but this: {words}. The plots may not be processed yet.</source>
        <translation>Epoch SCO2 tidak mengirim pernyataan melainkan ini: {words}. Lahan mungkin belum diproses.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>Epoch SCO2 skipped this run: {reply}</source>
        <translation>Epoch SCO2 melewati proses ini: {reply}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>Epoch SCO2 tells nothing about {collection_id}.</source>
        <translation>Epoch SCO2 tidak memberitahukan apa pun tentang {collection_id}.</translation>
    </message>
    <message>
        <location filename="../checks/profiles.py"/>
        <source>Epoch plots</source>
        <translation>Lahan Epoch</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../bridge/styles.py"/>
        <location filename="../ui/statement_page.py"/>
        <source>Error</source>
        <translation>Kesalahan</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Errors</source>
        <translation>Kesalahan</translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>Errors: {rules}.</source>
        <translation>Kesalahan: {rules}.</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>Every repair is left out.</source>
        <translation>Semua perbaikan tidak disertakan.</translation>
    </message>
    <message>
        <location filename="../checks/profiles.py"/>
        <source>Every rule</source>
        <translation>Semua aturan</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Everything here is an algorithm too: for models, the batch dialog and scripts.</source>
        <translation>Semua yang ada di sini juga tersedia sebagai algoritma: untuk model, dialog batch dan skrip.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Everything in one go: makes a project with the area, starts the scenario, follows it to its end, fetches the files and shows them as layers. This probably spends credits. Stopped or broken off, the same run goes on where it was; nothing is started twice, unless 'Run anew' is set.</source>
        <translation>Semuanya sekaligus: membuat proyek dengan area, memulai skenario, mengikutinya sampai akhir, mengambil berkas dan menampilkannya sebagai layer. Ini mungkin memakan kredit. Bila dihentikan atau terputus, proses yang sama dilanjutkan dari tempatnya; tidak ada yang dimulai dua kali, kecuali 'Jalankan baru' disetel.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../processing/shown/deliveries.py"/>
        <location filename="../processing/shown/evidence.py"/>
        <location filename="../processing/shown/packets.py"/>
        <location filename="../processing/shown/packs.py"/>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <location filename="../processing/shown/packs.py"/>
        <source>Evidence pack</source>
        <translation>Paket bukti</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>Exchange the two numbers.</source>
        <translation>Tukar kedua angkanya.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Export due-diligence package</source>
        <translation>Ekspor paket uji tuntas</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Export for the EUDR information system</source>
        <translation>Ekspor untuk sistem informasi EUDR</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Extent</source>
        <translation>Cakupan</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Extract buildings, trees, roads, land cover and terrain</source>
        <translation>Ekstraksi bangunan, pohon, jalan, tutupan lahan dan medan</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Facts</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Farm practice, life cycle and due diligence: JSON text, or the name of a file with it. Only its form is checked.</source>
        <translation>Praktik pertanian, daur hidup dan uji tuntas: teks JSON, atau nama berkas yang memuatnya. Hanya bentuknya yang diperiksa.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Fault</source>
        <translation>Kesalahan</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Feature id in the input</source>
        <translation>Id fitur di masukan</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>Feature {number} of {layer}</source>
        <translation>Fitur {number} dari {layer}</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Features</source>
        <translation>Fitur</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Fetch results</source>
        <translation>Ambil hasil</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Fetch samples</source>
        <translation>Ambil sampel</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Fetch the list</source>
        <translation>Ambil daftar</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Fetch the list to see the mosaics of this account.</source>
        <translation>Ambil daftar untuk melihat mosaik akun ini.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Fetches all files of a finished scenario and shows them as layers. A download that was interrupted goes on where it stopped when the same folder is given. Names that would leave the folder are refused and listed.</source>
        <translation>Mengambil semua berkas skenario yang selesai dan menampilkannya sebagai layer. Unduhan yang terputus dilanjutkan dari tempat berhentinya bila folder yang sama diberikan. Nama yang akan keluar dari folder ditolak dan didaftar.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>File a due diligence statement</source>
        <translation>Ajukan pernyataan uji tuntas</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>File format of the upload</source>
        <translation>Format berkas unggahan</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../processing/shown/eudr.py"/>
        <location filename="../processing/shown/packs.py"/>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Files a statement with the EU through the service: a legal act in somebody's name. What will be declared is said before; it is sent once and never again by itself, and its numbers are kept with the job. The EU's system gives reference and verification number some time after filing.</source>
        <translation>Mengajukan pernyataan kepada UE melalui layanan: tindakan hukum atas nama seseorang. Apa yang akan dinyatakan diberitahukan sebelumnya; dikirim sekali dan tidak pernah lagi dengan sendirinya, dan nomornya disimpan bersama pekerjaan. Sistem UE memberi nomor referensi dan nomor verifikasi beberapa waktu setelah pengajuan.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Files fetched at &amp;once</source>
        <translation>Berkas yang diambil &amp;sekaligus</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Files refused as unsafe or not to be had; the log names each.</source>
        <translation>Berkas yang ditolak karena tidak aman atau tidak dapat diperoleh; log menyebut masing-masing.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Files to put in as they are: EU files, statements, contracts.</source>
        <translation>Berkas yang dimasukkan apa adanya: berkas UE, pernyataan, kontrak.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>Filing a statement is a legal act, and it was not confirmed. Nothing was filed. Read what would be declared, then confirm it.</source>
        <translation>Mengajukan pernyataan adalah tindakan hukum, dan itu tidak dikonfirmasi. Tidak ada yang diajukan. Baca apa yang akan dinyatakan, lalu konfirmasikan.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Filing is a legal act in somebody's name. It is sent once and cannot be taken back here.</source>
        <translation>Pengajuan adalah tindakan hukum atas nama seseorang. Dikirim sekali dan tidak dapat ditarik kembali di sini.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <location filename="../ui/imagery_dock.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Filter the queue</source>
        <translation>Saring antrean</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Filters that were saved under a name</source>
        <translation>Penyaring yang disimpan dengan nama</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>Find out who farms it before sending.</source>
        <translation>Cari tahu siapa yang menggarapnya sebelum mengirim.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Find the country from the plots</source>
        <translation>Cari negara dari lahan</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../processing/shown/packets.py"/>
        <location filename="../processing/shown/packs.py"/>
        <location filename="../ui/findings_view.py"/>
        <source>Findings</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>Findings of the check</source>
        <translation>Temuan pemeriksaan</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Findings per rule (JSON)</source>
        <translation>Temuan per aturan (JSON)</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Findings: {}</source>
        <translation>Temuan: {}</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Finds every defect of every plot, repairs in a copy what can be repaired safely, and says how many plots of the copy are fit to send. Nothing is sent, and the layer is not changed.</source>
        <translation>Menemukan setiap cacat pada setiap lahan, memperbaiki di salinan yang dapat diperbaiki dengan aman, dan menyebut berapa lahan salinan yang layak dikirim. Tidak ada yang dikirim, dan layer tidak diubah.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Finds every defect of every plot, with its place on the map, and tells apart the plots that are fit to send. Nothing is sent, and the layer is not changed. Errors make a plot unfit for the chosen use; warnings are worth a look. The report is an HTML page for people without QGIS.</source>
        <translation>Menemukan setiap cacat pada setiap lahan, dengan tempatnya di peta, dan memisahkan lahan yang layak dikirim. Tidak ada yang dikirim, dan layer tidak diubah. Kesalahan membuat lahan tidak layak untuk penggunaan yang dipilih; peringatan patut dilihat. Laporannya halaman HTML bagi orang tanpa QGIS.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>First day of acquisition (UTC). Empty: any.</source>
        <translation>Hari pertama perekaman (UTC). Kosong: kapan saja.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>First day of the period looked at. Empty: the service's own, 2017-01-01.</source>
        <translation>Hari pertama periode yang dilihat. Kosong: milik layanan, 2017-01-01.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>First day of the period looked at. Empty: the service's own.</source>
        <translation>Hari pertama periode yang dilihat. Kosong: milik layanan.</translation>
    </message>
    <message>
        <location filename="../checks/rules/low_precision.py"/>
        <source>Five decimals are about a metre; the regulation asks for six.</source>
        <translation>Lima desimal kira-kira satu meter; peraturan meminta enam.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>Flagged are plots with deforestation found, with an error in their outline, or with ground that another plot claims too.</source>
        <translation>Yang ditandai adalah lahan dengan deforestasi, dengan kesalahan pada garis batasnya, atau dengan tanah yang juga diklaim lahan lain.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Flagged plots</source>
        <translation>Lahan yang ditandai</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Folder for the packets</source>
        <translation>Folder untuk paket</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Folder for the results</source>
        <translation>Folder untuk hasil</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>Follow again</source>
        <translation>Ikuti lagi</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Follow the remote work to its end and bring the results. Switched off, the algorithm ends as soon as the work is started; 'Collect finished jobs' brings the results later.</source>
        <translation>Mengikuti pekerjaan di layanan sampai akhir dan membawa hasilnya. Bila dimatikan, algoritma berakhir segera setelah pekerjaan dimulai; 'Kumpulkan pekerjaan selesai' membawa hasilnya nanti.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Footprint of that preview</source>
        <translation>Cakupan pratinjau itu</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>For EUDR...</source>
        <translation>Untuk EUDR...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>For example Cocoa. Empty: not said.</source>
        <translation>Misalnya Cocoa. Kosong: tidak disebut.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>For example agb. Empty: not said.</source>
        <translation>Misalnya agb. Kosong: tidak disebut.</translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>For registries of many million plots the same checks run on Dask, on one machine or on many: python3 -m georelay.registry check, from the source of this plugin.</source>
        <translation>Untuk registri berisi jutaan lahan, pemeriksaan yang sama berjalan di Dask, pada satu mesin atau banyak: python3 -m georelay.registry check, dari sumber plugin ini.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>For which plots</source>
        <translation>Untuk lahan mana</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>For {n} plots the supplier is asked.</source>
        <comment>number</comment>
        <extracomment>One: For {n} plot the supplier is asked.</extracomment>
        <translation><numerusform>Untuk {n} lahan pemasok ditanyai.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Forget a job</source>
        <translation>Lupakan pekerjaan</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Forget the chosen filters</source>
        <translation>Lupakan penyaring yang dipilih</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Forget the job {}? The service keeps what it has, and files on this computer stay. Its guard against paying twice goes too: the same run would be sent, and paid for, once more.</source>
        <translation>Lupakan pekerjaan {}? Layanan tetap menyimpan miliknya, dan berkas di komputer ini tetap ada. Penjaganya terhadap pembayaran ganda ikut hilang: proses yang sama akan dikirim, dan dibayar, sekali lagi.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Forget...</source>
        <translation>Lupakan...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Further files</source>
        <translation>Berkas lain</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Further parameters (JSON)</source>
        <translation>Parameter tambahan (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Gaps between two plots that are narrower than this. 0: not looked for.</source>
        <translation>Celah antara dua lahan yang lebih sempit dari ini. 0: tidak dicari.</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Gaps narrower than</source>
        <translation>Celah lebih sempit dari</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>GeoJSON file</source>
        <translation>Berkas GeoJSON</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>GeoJSON files (*.geojson)</source>
        <translation>Berkas GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>GeoJSON is the surest. CSV is sent with a WKT column, which the service does not document. GeoParquet needs a GDAL with that driver.</source>
        <translation>GeoJSON paling pasti. CSV dikirim dengan kolom WKT, yang tidak didokumentasikan layanan. GeoParquet memerlukan GDAL dengan driver itu.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <location filename="../processing/shown/samples.py"/>
        <source>GeoPackages (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
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
        <translation>GeoRelay: sebelum pernyataan</translation>
    </message>
    <message>
        <location filename="../ui/preflight.py"/>
        <source>GeoRelay: before you send</source>
        <translation>GeoRelay: sebelum Anda mengirim</translation>
    </message>
    <message>
        <location filename="../processing/provider.py"/>
        <source>GeoRelay: geospatial cloud APIs</source>
        <translation>GeoRelay: API awan geospasial</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>GeoRelay: help</source>
        <translation>GeoRelay: bantuan</translation>
    </message>
    <message>
        <location filename="../ui/locator.py"/>
        <source>GeoRelay: jobs and plots ({})</source>
        <translation>GeoRelay: pekerjaan dan lahan ({})</translation>
    </message>
    <message>
        <location filename="../bridge/job_monitor.py"/>
        <source>GeoRelay: look at jobs</source>
        <translation>GeoRelay: melihat pekerjaan</translation>
    </message>
    <message>
        <location filename="../ui/samples.py"/>
        <source>GeoRelay: sample plots</source>
        <translation>GeoRelay: lahan contoh</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>GeoRelay: tiles of {place}</source>
        <translation>GeoRelay: ubin dari {place}</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>GeoRelay: try a connection</source>
        <translation>GeoRelay: mencoba koneksi</translation>
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
        <translation>Beri layer ({layer}). Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>Give a new name or new tags. Nothing was sent.</source>
        <translation>Beri nama baru atau tag baru. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>Give each plot an id of its own.</source>
        <translation>Beri setiap lahan id tersendiri.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>Give either a layer ({layer}) or a file ({file}), one of the two. Nothing was sent.</source>
        <translation>Beri layer ({layer}) atau berkas ({file}), salah satu saja. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>Give either a mosaic or the address of tiles. Nothing was sent.</source>
        <translation>Beri mosaik atau alamat ubin. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>Give either a mosaic, or the name of a new one. Nothing was sent.</source>
        <translation>Beri mosaik, atau nama mosaik baru. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>Give the area to search: polygons ('Area') or 'Extent'. Nothing was sent.</source>
        <translation>Beri area yang dicari: poligon ('Area') atau 'Cakupan'. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>Give the connection a name of 1 to 80 characters.</source>
        <translation>Beri koneksi nama 1 sampai 80 karakter.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Gives a mosaic another name or other tags. What is left empty stays as it is.</source>
        <translation>Memberi mosaik nama atau tag lain. Yang dikosongkan tetap seperti semula.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Gives an image another name.</source>
        <translation>Memberi citra nama lain.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Go on with {}? What was sent is looked for at the service, and is neither sent nor paid for again; what is missing is sent.</source>
        <translation>Lanjutkan {}? Yang sudah dikirim dicari di layanan, dan tidak dikirim atau dibayar lagi; yang kurang dikirim.</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Go on without</source>
        <translation>Lanjut tanpa itu</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Goes on with this very job where it broke off; nothing is paid twice</source>
        <translation>Melanjutkan pekerjaan ini dari tempat terputusnya; tidak ada yang dibayar dua kali</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Ground of overlaps, gaps and claims</source>
        <translation>Tanah tumpang tindih, celah dan klaim</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>HTML files (*.html)</source>
        <translation>Berkas HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>Hectares</source>
        <translation>Hektare</translation>
    </message>
    <message>
        <location filename="../checks/rules/z_or_m_values.py"/>
        <source>Heights or measures</source>
        <translation>Ketinggian atau ukuran M</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Help: how this dock is used</source>
        <translation>Bantuan: cara memakai panel ini</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Highest cloud cover in percent. Images that do not tell it are always found.</source>
        <translation>Tutupan awan tertinggi dalam persen. Citra yang tidak memberitahukannya selalu ditemukan.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Highest price (credits)</source>
        <translation>Harga tertinggi (kredit)</translation>
    </message>
    <message>
        <location filename="../checks/rules/hole_outside_shell.py"/>
        <source>Hole outside the plot</source>
        <translation>Lubang di luar lahan</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_holes.py"/>
        <source>Hole within a hole</source>
        <translation>Lubang di dalam lubang</translation>
    </message>
    <message>
        <location filename="../checks/rules/disconnected_interior.py"/>
        <source>Holes touch each other or the outline so that the inside falls apart.</source>
        <translation>Lubang saling bersentuhan atau menyentuh garis batas sehingga bagian dalamnya terpisah.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>How it is called at the service. Left empty: the layer's name and the time (UTC).</source>
        <translation>Namanya di layanan. Bila kosong: nama layer dan waktunya (UTC).</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>How long ago the service last told something of the job</source>
        <translation>Berapa lama sejak layanan terakhir memberi tahu tentang pekerjaan ini</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>How many there are.</source>
        <translation>Berapa banyak.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>How much of the area an image must cover, in percent.</source>
        <translation>Berapa banyak area yang harus dicakup citra, dalam persen.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>How project and scenario are called at the service. Left empty: the layer's name and the time (UTC).</source>
        <translation>Nama proyek dan skenario di layanan. Bila kosong: nama layer dan waktunya (UTC).</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>How the scenario is called at the service. Left empty: 'scenario' and the time (UTC).</source>
        <translation>Nama skenario di layanan. Bila kosong: 'scenario' dan waktunya (UTC).</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>How the service lists these plots. Empty: the layer's name and the time in UTC, which is unique.</source>
        <translation>Bagaimana layanan mendaftar lahan ini. Kosong: nama layer dan waktu UTC, yang unik.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>I declare this</source>
        <translation>Saya menyatakan ini</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>I have read this and declare it in the name of {name}.</source>
        <translation>Saya telah membaca ini dan menyatakannya atas nama {name}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>ISO 3166-1 code of two letters, such as GH. The exact name of a column, capitals included, or else plain text for all plots. A code is a code even where a column has that name. Empty: the country that each plot lies in.</source>
        <translation>Kode ISO 3166-1 dua huruf, misalnya GH. Nama kolom yang tepat, termasuk huruf besarnya, atau teks biasa untuk semua lahan. Kode tetap dianggap kode meskipun ada kolom bernama itu. Kosong: negara tempat setiap lahan berada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Id of a mosaic, as 'List mosaics' shows it.</source>
        <translation>Id sebuah mosaik, sebagaimana ditunjukkan 'Daftar mosaik'.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Id of a planned search, as 'List planned searches' shows it.</source>
        <translation>Id pencarian terjadwal, sebagaimana ditunjukkan 'Daftar pencarian terjadwal'.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Id of a processing, as 'Run a model' and 'List processings' show it; several are separated by commas.</source>
        <translation>Id sebuah pemrosesan, sebagaimana ditunjukkan 'Jalankan model' dan 'Daftar pemrosesan'; beberapa dipisahkan koma.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Id of a project. Empty: the account's default project.</source>
        <translation>Id sebuah proyek. Kosong: proyek bawaan akun.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Id of an image, as 'List images' shows it.</source>
        <translation>Id sebuah citra, sebagaimana ditunjukkan 'Daftar citra'.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Id of an own image, as 'List images' shows it.</source>
        <translation>Id citra sendiri, sebagaimana ditunjukkan 'Daftar citra'.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Id of an own mosaic, with 'My imagery' as the source.</source>
        <translation>Id mosaik sendiri, dengan 'Citra saya' sebagai sumber.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Identifier of the filing</source>
        <translation>Pengenal pengajuan</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Identifier of the operator</source>
        <translation>Pengenal operator</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Ids of search results or of own images: a JSON list, or separated by commas.</source>
        <translation>Id hasil pencarian atau citra sendiri: daftar JSON, atau dipisahkan koma.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Image</source>
        <translation>Citra</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Image id</source>
        <translation>Id citra</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Image ids</source>
        <translation>Id-id citra</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Image preview</source>
        <translation>Pratinjau citra</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Image to features</source>
        <translation>Citra ke fitur</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <location filename="../ui/imagery_dock.py"/>
        <location filename="../ui/imagery_offer.py"/>
        <source>Imagery</source>
        <translation>Citra</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Imagery as a layer</source>
        <translation>Citra sebagai layer</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Imagery from</source>
        <translation>Citra dari</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/__init__.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Images</source>
        <translation>Citra</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>Images and mosaics cannot be processed in one run. Choose one kind. Nothing was sent.</source>
        <translation>Citra dan mosaik tidak dapat diproses dalam satu proses. Pilih satu jenis. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Images found</source>
        <translation>Citra yang ditemukan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Images of a planned search</source>
        <translation>Citra pencarian terjadwal</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Images of the mosaic</source>
        <translation>Citra mosaik</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Images uploaded</source>
        <translation>Citra terunggah</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>In a few words, such as 'island in the river'.</source>
        <translation>Dengan beberapa kata, misalnya 'pulau di sungai'.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>In another country</source>
        <translation>Di negara lain</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>In which formats buildings and trees are delivered in 3D. QGIS 3.34 and later shows 3D tiles. Nothing chosen: the service is not told any.</source>
        <translation>Format penyerahan bangunan dan pohon dalam 3D. QGIS 3.34 dan yang lebih baru menampilkan ubin 3D. Tidak ada yang dipilih: layanan tidak diberi tahu.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>In which formats buildings, trees and roads are delivered. Where both come, the GeoPackage is loaded. Nothing chosen: the service is not told any.</source>
        <translation>Format penyerahan bangunan, pohon dan jalan. Bila keduanya datang, GeoPackage yang dimuat. Tidak ada yang dipilih: layanan tidak diberi tahu.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>In which formats land cover and terrain are delivered. Nothing chosen: the service is not told any.</source>
        <translation>Format penyerahan tutupan lahan dan medan. Tidak ada yang dipilih: layanan tidak diberi tahu.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>In which the column is. The EU system takes hectares.</source>
        <translation>Satuan kolomnya. Sistem UE menerima hektare.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>In whose capacity it is filed: OPERATOR or REPRESENTATIVE_OPERATOR; it must be a role that the account has.</source>
        <translation>Dalam kedudukan siapa diajukan: OPERATOR atau REPRESENTATIVE_OPERATOR; harus peran yang dimiliki akun.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>In whose name</source>
        <translation>Atas nama siapa</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Input payload (JSON)</source>
        <translation>Muatan masukan (JSON)</translation>
    </message>
    <message>
        <location filename="../checks/rules/disconnected_interior.py"/>
        <source>Inside cut in pieces</source>
        <translation>Bagian dalam terpotong-potong</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Instead of a mosaic id.</source>
        <translation>Sebagai ganti id mosaik.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Instead of a mosaic: tiles with {z}, {x} and {y}; {-y} where rows count from the south; or {q}.</source>
        <translation>Sebagai ganti mosaik: ubin dengan {z}, {x} dan {y}; {-y} bila baris dihitung dari selatan; atau {q}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Instead of an image id: the previewUrl of a search result that is a picture.</source>
        <translation>Sebagai ganti id citra: previewUrl hasil pencarian yang berupa gambar.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>Is it unchanged?</source>
        <translation>Apakah tidak berubah?</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Isochrones</source>
        <translation>Isokron</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>It broke off on the way; Retry goes on with it.</source>
        <translation>Terputus di tengah jalan; Coba lagi melanjutkannya.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>It encloses nothing.</source>
        <translation>Tidak melingkupi apa pun.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>It failed at the service, where nothing is left to go on with; Restart sends it anew.</source>
        <translation>Gagal di layanan, dan tidak ada lagi yang dapat dilanjutkan; Mulai ulang mengirimnya sebagai pekerjaan baru.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>It gets a folder for each supplier. One that is there already is not written over.</source>
        <translation>Mendapat folder untuk setiap pemasok. Yang sudah ada tidak ditimpa.</translation>
    </message>
    <message>
        <location filename="../checks/eudr.py"/>
        <source>It has a hole, and it cannot be cut into parts without one.</source>
        <translation>Ada lubangnya, dan tidak dapat dipotong menjadi bagian tanpa lubang.</translation>
    </message>
    <message>
        <location filename="../checks/eudr.py"/>
        <source>It has a hole, which the EU system does not take.</source>
        <translation>Ada lubangnya, yang tidak diterima sistem UE.</translation>
    </message>
    <message>
        <location filename="../checks/eudr_features.py"/>
        <source>It is a collection; the EU system takes points and polygons only.</source>
        <translation>Ini kumpulan; sistem UE hanya menerima titik dan poligon.</translation>
    </message>
    <message>
        <location filename="../checks/eudr_features.py"/>
        <source>It is a line; the EU system takes points and polygons only.</source>
        <translation>Ini garis; sistem UE hanya menerima titik dan poligon.</translation>
    </message>
    <message>
        <location filename="../checks/rules/buffered_point.py"/>
        <source>It is most likely a circle drawn round a point, not the outline of a plot.</source>
        <translation>Kemungkinan besar ini lingkaran yang digambar mengelilingi sebuah titik, bukan garis batas lahan.</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>It is most likely a slip of the hand or of the GPS.</source>
        <translation>Kemungkinan besar tangan atau GPS yang meleset.</translation>
    </message>
    <message>
        <location filename="../checks/rules/sliver.py"/>
        <source>It is most likely left over from cutting or digitising.</source>
        <translation>Kemungkinan besar sisa dari pemotongan atau digitasi.</translation>
    </message>
    <message>
        <location filename="../checks/eudr_features.py"/>
        <source>It is no point or polygon; the EU system takes points and polygons only.</source>
        <translation>Ini bukan titik atau poligon; sistem UE hanya menerima titik dan poligon.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>It is open whether the statement was filed: {error}</source>
        <translation>Belum jelas apakah pernyataan telah diajukan: {error}</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>It lies in another country, or in the sea.</source>
        <translation>Lahan terletak di negara lain, atau di laut.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_small.py"/>
        <source>It may be a leftover, or its units may be wrong.</source>
        <translation>Mungkin hanya sisa, atau satuannya mungkin salah.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>It may have arrived all the same.</source>
        <translation>Mungkin tetap sudah sampai.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>It may have been made all the same: look before you make it again.</source>
        <translation>Mungkin tetap sudah dibuat: lihat sebelum Anda membuatnya lagi.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>It may not be ready yet.</source>
        <translation>Mungkin belum siap.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/risk.py"/>
        <source>It may not be ready yet; look at the collection's progress.</source>
        <translation>Mungkin belum siap; lihat kemajuan koleksi.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/filing.py"/>
        <source>It named {uuid} all the same: look for it on the EU's site before you correct it and file it anew.</source>
        <translation>Meskipun begitu disebut {uuid}: cari di situs UE sebelum Anda membetulkannya dan mengajukan baru.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>It runs; Look now asks how it stands.</source>
        <translation>Sedang berjalan; Lihat sekarang menanyakan keadaannya.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>It runs; a second one would be paid for beside it.</source>
        <translation>Sedang berjalan; yang kedua akan dibayar tersendiri.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>It was never sent; Retry sends it.</source>
        <translation>Belum pernah dikirim; Coba lagi mengirimnya.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>Its inputs were not kept; Run again lets you fill them in.</source>
        <translation>Masukannya tidak disimpan; Jalankan lagi memungkinkan Anda mengisinya.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>JSON list, in the order of the images.</source>
        <translation>Daftar JSON, dalam urutan citra.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>Job</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <location filename="../processing/shown/jobs.py"/>
        <source>Job id</source>
        <translation>Id pekerjaan</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>Job {job} ({name}) is stored.</source>
        <translation>Pekerjaan {job} ({name}) tersimpan.</translation>
    </message>
    <message>
        <location filename="../ui/locator.py"/>
        <source>Job: {}</source>
        <translation>Pekerjaan: {}</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <location filename="../processing/shown/packs.py"/>
        <location filename="../ui/browser_nodes.py"/>
        <location filename="../ui/desk.py"/>
        <location filename="../ui/endings.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>Jobs</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_geometry.py"/>
        <source>Keep one of the two.</source>
        <translation>Simpan salah satu saja.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Kind of source image</source>
        <translation>Jenis citra sumber</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Kind of the identifier</source>
        <translation>Jenis pengenal</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Kinds</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <location filename="../providers/beod/results.py"/>
        <source>Land cover</source>
        <translation>Tutupan lahan</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Land-use change emissions</source>
        <translation>Emisi perubahan penggunaan lahan</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Large</source>
        <translation>Besar</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Largest angle off nadir, whatever side it looks to; 30 and more means any.</source>
        <translation>Sudut off-nadir terbesar, ke sisi mana pun arahnya; 30 ke atas berarti berapa saja.</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Largest area</source>
        <translation>Luas terbesar</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <location filename="../processing/shown/check.py"/>
        <source>Largest area (ha)</source>
        <translation>Luas terbesar (ha)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Largest pixel size in metres.</source>
        <translation>Ukuran piksel terbesar dalam meter.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Last day of acquisition (UTC). Empty: any.</source>
        <translation>Hari terakhir perekaman (UTC). Kosong: kapan saja.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Last day of the period looked at. Empty: the service's own.</source>
        <translation>Hari terakhir periode yang dilihat. Kosong: milik layanan.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Last day of the period looked at. The service caps it to the end of the last complete year. Empty: that.</source>
        <translation>Hari terakhir periode yang dilihat. Layanan membatasinya sampai akhir tahun penuh terakhir. Kosong: itu.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Last day on which Mapflow looks, at most six months ahead. Empty: three months from now.</source>
        <translation>Hari terakhir Mapflow mencari, paling lama enam bulan ke depan. Kosong: tiga bulan dari sekarang.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>Last look</source>
        <translation>Terakhir dilihat</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>Last look: {}</source>
        <translation>Terakhir dilihat: {}</translation>
    </message>
    <message>
        <location filename="../evidence/choices.py"/>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Later (L)</source>
        <translation>Nanti (L)</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>Latitude and longitude exchanged</source>
        <translation>Lintang dan bujur tertukar</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>Layer &gt; Add Layer &gt; Add Delimited Text Layer</source>
        <translation>Layer &gt; Tambah Layer &gt; Tambah Layer Teks Berpembatas</translation>
    </message>
    <message>
        <location filename="../checks/rules/no_crs.py"/>
        <source>Layer without a CRS</source>
        <translation>Layer tanpa SRK</translation>
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
        <translation>Layer para pemasok</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Least cover of the area (%)</source>
        <translation>Cakupan area terkecil (%)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Least slanting view (degrees)</source>
        <translation>Pandangan paling tegak (derajat)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Leave out imagery of providers that are not linked to the account.</source>
        <translation>Tinggalkan citra penyedia yang tidak terhubung dengan akun.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Leave them out</source>
        <translation>Jangan sertakan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Lets Mapflow look daily for new imagery of an area that is too large to be searched at once, or that is to be watched. 'Images of a planned search' brings what was found.</source>
        <translation>Membuat Mapflow mencari citra baru setiap hari atas area yang terlalu besar untuk dicari sekaligus, atau yang perlu dipantau. 'Citra pencarian terjadwal' membawa yang ditemukan.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>Line {number} of the answer of {what} is not JSON.</source>
        <translation>Baris {number} jawaban {what} bukan JSON.</translation>
    </message>
    <message>
        <location filename="../checks/rules/self_intersection.py"/>
        <source>Lines of the plot cross each other, or run along each other.</source>
        <translation>Garis-garis lahan saling berpotongan, atau saling berimpit.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>List assets</source>
        <translation>Daftar aset</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>List collections</source>
        <translation>Daftar koleksi</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>List data providers</source>
        <translation>Daftar penyedia data</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>List images</source>
        <translation>Daftar citra</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>List jobs</source>
        <translation>Daftar pekerjaan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>List models</source>
        <translation>Daftar model</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>List mosaics</source>
        <translation>Daftar mosaik</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>List planned searches</source>
        <translation>Daftar pencarian terjadwal</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>List processings</source>
        <translation>Daftar pemrosesan</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>List projects</source>
        <translation>Daftar proyek</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>List providers of the catalog</source>
        <translation>Daftar penyedia katalog</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>List scenarios</source>
        <translation>Daftar skenario</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Lists planned searches with their state and the number of new images.</source>
        <translation>Mendaftar pencarian terjadwal dengan keadaannya dan jumlah citra baru.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Lists the account's models with their prices and optional steps. The names are what 'Run a model' takes.</source>
        <translation>Mendaftar model akun dengan harga dan langkah opsionalnya. Namanya adalah yang dipakai 'Jalankan model'.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Lists the account's providers of imagery with the finest zoom that has a price, the size of its pixels at the equator, the price per square kilometre and the least area. The names are what 'Run a model' takes.</source>
        <translation>Mendaftar penyedia citra akun dengan zoom terhalus yang punya harga, ukuran pikselnya di khatulistiwa, harga per kilometer persegi dan luas terkecil. Namanya adalah yang dipakai 'Jalankan model'.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Lists the processings of a project, newest first, also those that were started elsewhere.</source>
        <translation>Mendaftar pemrosesan sebuah proyek, yang terbaru lebih dulu, termasuk yang dimulai di tempat lain.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Lists the projects that the account can see, with the role in each and the area limit that holds inside it.</source>
        <translation>Mendaftar proyek yang dapat dilihat akun, dengan peran di masing-masing dan batas luas yang berlaku di dalamnya.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Lists the providers whose imagery of the catalog the account may run models on, with their prices. The names are what the filter of 'Search imagery' takes.</source>
        <translation>Mendaftar penyedia yang citra katalognya boleh diproses akun dengan model, beserta harganya. Nama-namanya dipakai oleh saringan 'Cari citra'.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Lists what can be repaired safely; nothing is written yet.</source>
        <translation>Mendaftar apa yang dapat diperbaiki dengan aman; belum ada yang ditulis.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Load results</source>
        <translation>Muat hasil</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Log of {}</source>
        <translation>Log {}</translation>
    </message>
    <message>
        <location filename="../checks/drawing.py"/>
        <source>Longitude {west} to {east}, latitude {south} to {north}; north is up.</source>
        <translation>Bujur {west} sampai {east}, lintang {south} sampai {north}; utara di atas.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Look again and again until the work ends. Switched off, look once.</source>
        <translation>Melihat berulang-ulang sampai pekerjaan berakhir. Bila dimatikan, melihat sekali.</translation>
    </message>
    <message>
        <location filename="../ui/operation_box.py"/>
        <source>Look at</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Look at &amp;jobs</source>
        <translation>Lihat &amp;pekerjaan</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Look at an activity</source>
        <translation>Lihat aktivitas</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Look at progress</source>
        <translation>Lihat kemajuan</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Look at the connection's secret.</source>
        <translation>Periksa rahasia koneksi.</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>Look at the coordinates: exchanged, cut off, or without a sign? On a small island that the map lacks, confirm the places.</source>
        <translation>Lihat koordinatnya: tertukar, terpotong, atau tanpa tanda? Di pulau kecil yang tidak ada di peta, konfirmasikan tempatnya.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Look at the id and the connection's URL.</source>
        <translation>Periksa id dan URL koneksi.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Look at the id.</source>
        <translation>Periksa id.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_small.py"/>
        <source>Look at the plot; remove it if it is no plot.</source>
        <translation>Lihat lahannya; hapus bila bukan lahan.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_large.py"/>
        <source>Look at the plot; split it where the service demands it.</source>
        <translation>Lihat lahannya; pecah bila layanan menuntutnya.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Look at what the account may do.</source>
        <translation>Lihat apa yang boleh dilakukan akun.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../ui/check_form.py"/>
        <source>Look for overlaps between plots</source>
        <translation>Cari tumpang tindih antar lahan</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>Look for them</source>
        <translation>Cari</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Look now</source>
        <translation>Lihat sekarang</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>Look whether it was changed.</source>
        <translation>Lihat apakah sudah diubah.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>Look whether it was done.</source>
        <translation>Lihat apakah sudah dilakukan.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>Look which outline is right, and cut the other.</source>
        <translation>Lihat garis batas mana yang benar, lalu potong yang lain.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Looked at from</source>
        <translation>Dilihat dari</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Looked at to</source>
        <translation>Dilihat sampai</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Looks again in {} s.</source>
        <translation>Melihat lagi dalam {} dtk.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Looks for imagery over an area in the catalog, own imagery included, and brings the footprints with all metadata, newest first. 'usable' tells whether the account may run models on it.</source>
        <translation>Mencari citra atas area di katalog, termasuk citra sendiri, dan membawa cakupannya dengan semua metadata, yang terbaru lebih dulu. 'usable' menyebut apakah akun boleh menjalankan model atasnya.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Looks how far the work is, once or until it ends. A failure of the work is told in the outputs.</source>
        <translation>Melihat seberapa jauh pekerjaannya, sekali atau sampai berakhir. Kegagalan pekerjaan diberitahukan di keluaran.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Looks once at every job that is not over, finds again what was lost in a crash, goes on with what broke off half started, and brings the results of those that have finished. A job that was never sent, that a person stopped or that the service refused is left alone, unless it is named. Run it in the morning, or every hour on a server.</source>
        <translation>Melihat sekali setiap pekerjaan yang belum berakhir, menemukan lagi yang hilang karena crash, melanjutkan yang terputus di tengah jalan, dan membawa hasil dari yang sudah selesai. Pekerjaan yang tidak pernah dikirim, yang dihentikan orang atau yang ditolak layanan dibiarkan, kecuali disebut namanya. Jalankan di pagi hari, atau setiap jam di server.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>Made for {organisation}.</source>
        <translation>Dibuat untuk {organisation}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Make an evidence pack</source>
        <translation>Buat paket bukti</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Make an evidence pack...</source>
        <translation>Buat paket bukti...</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Make default</source>
        <translation>Jadikan bawaan</translation>
    </message>
    <message>
        <location filename="../processing/shown/samples.py"/>
        <source>Make sample plots</source>
        <translation>Buat lahan contoh</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Makes a folder for each supplier whose plots have an error, an overlap or a claim: a page with a map, and for each defect a picture and a sentence in the supplier's language, the plots as GeoPackage and KML, and a file to correct and send back. What comes back is compared with 'Compare two deliveries'. The layers are only read.</source>
        <translation>Membuat folder untuk setiap pemasok yang lahannya punya kesalahan, tumpang tindih atau klaim: halaman dengan peta, dan untuk setiap cacat sebuah gambar dan kalimat dalam bahasa pemasok, lahan sebagai GeoPackage dan KML, serta berkas untuk dibetulkan dan dikirim kembali. Yang kembali dibandingkan dengan 'Bandingkan dua kiriman'. Layer hanya dibaca.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Makes a project at the service and gives it its one area of interest. Scenarios are then started in it. The same area and name lead to the project that exists, unless 'Run anew' is set.</source>
        <translation>Membuat proyek di layanan dan memberinya satu area kajian. Skenario lalu dimulai di dalamnya. Area dan nama yang sama menuju proyek yang ada, kecuali 'Jalankan baru' disetel.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Makes an empty mosaic for images to be uploaded to. 'Upload images' can also make one by itself.</source>
        <translation>Membuat mosaik kosong untuk diisi unggahan citra. 'Unggah citra' juga dapat membuatnya sendiri.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Makes staged plots available for processing. The two task ids are for the service's support; nothing else needs them.</source>
        <translation>Membuat lahan yang disiapkan tersedia untuk diproses. Kedua id tugas untuk dukungan layanan; tidak ada lagi yang memerlukannya.</translation>
    </message>
    <message>
        <location filename="../ui/operation_box.py"/>
        <source>Manage</source>
        <translation>Kelola</translation>
    </message>
    <message>
        <location filename="../checks/rules/ring_self_intersection.py"/>
        <source>Many services refuse it, though the ground is clear.</source>
        <translation>Banyak layanan menolaknya, meskipun tanahnya jelas.</translation>
    </message>
    <message>
        <location filename="../ui/area_drawing.py"/>
        <location filename="../ui/layer_input.py"/>
        <source>Map extent</source>
        <translation>Cakupan peta</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Map of 2020</source>
        <translation>Peta tahun 2020</translation>
    </message>
    <message>
        <location filename="../checks/drawing.py"/>
        <source>Map of the plots</source>
        <translation>Peta lahan</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Map of today</source>
        <translation>Peta hari ini</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/paging.py"/>
        <source>Mapflow announced {words} and gave {seen_count}.</source>
        <translation>Mapflow mengumumkan {words} dan memberi {seen_count}.</translation>
    </message>
    <message>
        <location filename="../checks/profiles.py"/>
        <source>Mapflow area</source>
        <translation>Area Mapflow</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>Mapflow did not tell the account's data providers. Try again later.</source>
        <translation>Mapflow tidak memberitahukan penyedia data akun. Coba lagi nanti.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>Mapflow did not tell the account's data providers: name one. Nothing was sent.</source>
        <translation>Mapflow tidak memberitahukan penyedia data akun: sebutkan satu. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>Mapflow did not tell the account's providers of the catalog. Try again later.</source>
        <translation>Mapflow tidak memberitahukan penyedia katalog akun ini. Coba lagi nanti.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>Mapflow does not tell the name of the mosaic {mosaic_id}. Nothing was changed. Give one.</source>
        <translation>Mapflow tidak memberitahukan nama mosaik {mosaic_id}. Tidak ada yang diubah. Beri nama.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>Mapflow does not tell the tags of the mosaic {before}, and a change of the name would wipe them. Nothing was changed. Give the tags too.</source>
        <translation>Mapflow tidak memberitahukan tag mosaik {before}, dan perubahan nama akan menghapusnya. Tidak ada yang diubah. Beri juga tagnya.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/first_version.py"/>
        <source>Mapflow does not tell where the image {image} lies. Nothing was started.</source>
        <translation>Mapflow tidak memberitahukan letak citra {image}. Tidak ada yang dimulai.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>Mapflow does not use imagery from {url}</source>
        <translation>Mapflow tidak memakai citra dari {url}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>Mapflow knows no footprint of {chosen} yet; give an area. Nothing was sent.</source>
        <translation>Mapflow belum mengenal cakupan {chosen}; beri area. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>Mapflow made a mosaic but did not tell its id.</source>
        <translation>Mapflow membuat mosaik tetapi tidak memberitahukan idnya.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>Mapflow made a planned search but did not tell its id.</source>
        <translation>Mapflow membuat pencarian terjadwal tetapi tidak memberitahukan idnya.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>Mapflow named no price, and a highest price is set. Nothing was started.</source>
        <translation>Mapflow tidak menyebut harga, dan harga tertinggi disetel. Tidak ada yang dimulai.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>Mapflow named no reason</source>
        <translation>Mapflow tidak menyebut alasan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>Mapflow no longer has the processing {processing_id}; this is the result that was fetched before.</source>
        <translation>Mapflow tidak lagi punya pemrosesan {processing_id}; ini hasil yang diambil sebelumnya.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>Mapflow refused {doing} ({status}): {sentence}.</source>
        <translation>Mapflow menolak {doing} ({status}): {sentence}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>Mapflow started a processing but did not tell its id.</source>
        <translation>Mapflow memulai pemrosesan tetapi tidak memberitahukan idnya.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>Mapflow still shows the image {image_id} under its old name.</source>
        <translation>Mapflow masih menunjukkan citra {image_id} dengan nama lamanya.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>Mapflow still shows the mosaic {mosaic_id} as it was.</source>
        <translation>Mapflow masih menunjukkan mosaik {mosaic_id} seperti semula.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>Mapflow told no models, neither of the account nor of its default project. Try again later.</source>
        <translation>Mapflow tidak memberitahukan model, baik milik akun maupun milik proyek bawaannya. Coba lagi nanti.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>Mapflow took {name} but does not list it in the mosaic {mosaic_of}.</source>
        <translation>Mapflow menerima {name} tetapi tidak mendaftarnya di mosaik {mosaic_of}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Margin of error</source>
        <translation>Batas kesalahan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Mark as seen</source>
        <translation>Tandai sudah dilihat</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>May be sent</source>
        <translation>Boleh dikirim</translation>
    </message>
    <message>
        <location filename="../ui/findings.py"/>
        <source>Mended</source>
        <translation>Dibenahi</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Mended. N goes to the next finding.</source>
        <translation>Dibenahi. N menuju temuan berikutnya.</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>Merge plots of several suppliers</source>
        <translation>Gabungkan lahan beberapa pemasok</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <location filename="../processing/shown/models.py"/>
        <source>Models</source>
        <translation>Model</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <location filename="../ui/parameter_form.py"/>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <location filename="../ui/parameter_form.py"/>
        <source>More ({} changed)</source>
        <translation>Lainnya ({} diubah)</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>More ({} set)</source>
        <translation>Lainnya ({} diatur)</translation>
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
        <translation>Id mosaik</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Mosaic that the images go to. Empty: a new one, of the name below.</source>
        <translation>Mosaik tujuan citra. Kosong: mosaik baru, dengan nama di bawah.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/__init__.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Mosaics</source>
        <translation>Mosaik</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Most clouds (%)</source>
        <translation>Awan terbanyak (%)</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>Most declared areas are not in {given}: they fit what is measured when they are read as {fitting}. Choose the right unit of the area.</source>
        <translation>Sebagian besar luas yang dinyatakan bukan dalam {given}: luas itu cocok dengan yang terukur bila dibaca sebagai {fitting}. Pilih satuan luas yang benar.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>Most declared areas differ from the measured ones by the same factor, that of another unit.</source>
        <translation>Sebagian besar luas yang dinyatakan berbeda dari yang terukur dengan faktor yang sama, yaitu faktor satuan lain.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Most results</source>
        <translation>Hasil terbanyak</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Most slanting view (degrees)</source>
        <translation>Pandangan paling miring (derajat)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Most travel time (minutes)</source>
        <translation>Waktu tempuh terlama (menit)</translation>
    </message>
    <message>
        <location filename="../checks/rules/gap.py"/>
        <source>Move the border of one plot to that of the other.</source>
        <translation>Geser batas satu lahan ke batas lahan lainnya.</translation>
    </message>
    <message>
        <location filename="../checks/rules/self_intersection.py"/>
        <source>Move the vertices so that the outline goes round the ground once.</source>
        <translation>Pindahkan verteks agar garis batas mengelilingi tanah satu kali.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../ui/imagery_dock.py"/>
        <source>My imagery</source>
        <translation>Citra saya</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Name look-up</source>
        <translation>Pencarian nama</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Name of a new mosaic</source>
        <translation>Nama mosaik baru</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Name of the collection</source>
        <translation>Nama koleksi</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Name of the filters</source>
        <translation>Nama penyaring</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Name of the layer</source>
        <translation>Nama layer</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Name of the mosaic.</source>
        <translation>Nama mosaik.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Name of the operator</source>
        <translation>Nama operator</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Name of the planned search.</source>
        <translation>Nama pencarian terjadwal.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Name of the processing</source>
        <translation>Nama pemrosesan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Name of the provider of the imagery. Empty: the first of the account, or that of the search results.</source>
        <translation>Nama penyedia citra. Kosong: yang pertama dari akun, atau yang dari hasil pencarian.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Name or id of a model of the account, as 'List models' shows it; emoji and case do not count.</source>
        <translation>Nama atau id model akun, sebagaimana ditunjukkan 'Daftar model'; emoji dan huruf besar-kecil tidak dihiraukan.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Names of optional steps of the model, separated by commas. Each may cost extra. Empty: none.</source>
        <translation>Nama langkah opsional model, dipisahkan koma. Masing-masing mungkin berbiaya tambahan. Kosong: tidak ada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Names of providers, separated by commas. Empty: all.</source>
        <translation>Nama penyedia, dipisahkan koma. Kosong: semua.</translation>
    </message>
    <message>
        <location filename="../checks/rules/gap.py"/>
        <source>Narrow gap</source>
        <translation>Celah sempit</translation>
    </message>
    <message>
        <location filename="../checks/rules/gap.py"/>
        <source>Neighbours that should share a border do not; the ground between belongs to nobody.</source>
        <translation>Tetangga yang seharusnya berbatasan ternyata tidak; tanah di antaranya bukan milik siapa pun.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>Neither jobs nor results were chosen, so there is nothing to pack. Choose one of them.</source>
        <translation>Tidak ada pekerjaan atau hasil yang dipilih, jadi tidak ada yang dikemas. Pilih salah satunya.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>New delivery</source>
        <translation>Kiriman baru</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>New name of the image, at most 255 characters.</source>
        <translation>Nama baru citra, paling banyak 255 karakter.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>New name. Empty: stays as it is.</source>
        <translation>Nama baru. Kosong: tetap seperti semula.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>New plots</source>
        <translation>Lahan baru</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Next finding (N)</source>
        <translation>Temuan berikutnya (N)</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>Next try in {seconds} s.</source>
        <translation>Percobaan berikutnya dalam {seconds} dtk.</translation>
    </message>
    <message>
        <location filename="../bridge/styles.py"/>
        <source>No class</source>
        <translation>Tanpa kelas</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling.py"/>
        <source>No collection is given. Nothing was sent. 'List collections' shows the ids there are.</source>
        <translation>Tidak ada koleksi yang diberikan. Tidak ada yang dikirim. 'Daftar koleksi' menunjukkan id yang ada.</translation>
    </message>
    <message>
        <location filename="../checks/rules/low_precision.py"/>
        <source>No coordinate of the plot has more than 5 decimals of a degree.</source>
        <translation>Tidak ada koordinat lahan yang punya lebih dari 5 desimal derajat.</translation>
    </message>
    <message>
        <location filename="../checks/rules/low_precision.py"/>
        <source>No coordinate of this plot has more than 5 decimals, which is about a metre.</source>
        <translation>Tidak ada koordinat lahan ini yang punya lebih dari 5 desimal, yaitu sekitar satu meter.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>No country code</source>
        <translation>Tanpa kode negara</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>No country code is given for this plot.</source>
        <translation>Tidak ada kode negara untuk lahan ini.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>No country code is given for this plot; this plot lies in {country}, so {code} is the likely one.</source>
        <translation>Tidak ada kode negara untuk lahan ini; lahan ini terletak di {country}, jadi kemungkinannya {code}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>No country is given, and the world map of QGIS knows none for this place: give its code.</source>
        <translation>Tidak ada negara yang diberikan, dan peta dunia QGIS tidak mengenal satu pun untuk tempat ini: beri kodenya.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>No country was given, so each plot has that in which it lies: {countries}.</source>
        <translation>Tidak ada negara yang diberikan, jadi setiap lahan memakai negara tempatnya berada: {countries}.</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>No decision yet.</source>
        <translation>Belum ada keputusan.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>No deforestation found</source>
        <translation>Tidak ada deforestasi ditemukan</translation>
    </message>
    <message>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>No geometry</source>
        <translation>Tanpa geometri</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>No image could be uploaded to the mosaic {mosaic_of}: {words}</source>
        <translation>Tidak ada citra yang dapat diunggah ke mosaik {mosaic_of}: {words}</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>No jobs yet.</source>
        <translation>Belum ada pekerjaan.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>No jobs yet. What you send to a service is listed here, and its results come back from here.</source>
        <translation>Belum ada pekerjaan. Apa yang Anda kirim ke layanan didaftar di sini, dan hasilnya kembali dari sini.</translation>
    </message>
    <message>
        <location filename="../processing/suppliers.py"/>
        <source>No layer was given that has plots. Nothing was written.</source>
        <translation>Tidak ada layer berisi lahan yang diberikan. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <location filename="../checks/drawing.py"/>
        <source>No map: no plot has a place on the globe.</source>
        <translation>Tanpa peta: tidak ada lahan yang punya tempat di bumi.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>No model was chosen</source>
        <translation>Tidak ada model yang dipilih</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>No part of the plot lies on land, by the world map that QGIS ships.</source>
        <translation>Tidak ada bagian lahan yang di darat, menurut peta dunia yang disertakan QGIS.</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>No part of this plot lies on land: the nearest land is {distance} away by the world map of QGIS.</source>
        <translation>Tidak ada bagian lahan ini yang di darat: daratan terdekat jaraknya {distance} menurut peta dunia QGIS.</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>No part of this plot lies on land: the nearest land, {country}, is {distance} away by the world map of QGIS.</source>
        <translation>Tidak ada bagian lahan ini yang di darat: daratan terdekat, {country}, jaraknya {distance} menurut peta dunia QGIS.</translation>
    </message>
    <message>
        <location filename="../processing/packets.py"/>
        <source>No plot has an error, an overlap or a claim, so no supplier has to be asked.</source>
        <translation>Tidak ada lahan dengan kesalahan, tumpang tindih atau klaim, jadi tidak ada pemasok yang perlu ditanyai.</translation>
    </message>
    <message>
        <location filename="../checks/rules/missing_id.py"/>
        <source>No plot id</source>
        <translation>Tanpa id lahan</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>No plot is chosen.</source>
        <translation>Tidak ada lahan yang dipilih.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>No plot is fit to send.</source>
        <translation>Tidak ada lahan yang layak dikirim.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>No plot is flagged, so the pack has no atlas.</source>
        <translation>Tidak ada lahan yang ditandai, jadi paket tidak punya atlas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>No plot may be sent; {n} plots have errors and should be corrected first.</source>
        <comment>number</comment>
        <extracomment>One: No plot may be sent; 1 plot has an error and should be corrected first.</extracomment>
        <translation><numerusform>Tidak ada lahan yang boleh dikirim; {n} lahan memiliki kesalahan dan harus dibetulkan dulu.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/preflight.py"/>
        <source>No plot of this layer is fit to send.</source>
        <translation>Tidak ada lahan di layer ini yang layak dikirim.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>No plot of {layer} is fit to be written. {done} Run 'Check plots' to see why.</source>
        <translation>Tidak ada lahan {layer} yang layak ditulis. {done} Jalankan 'Periksa lahan' untuk melihat sebabnya.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>No plot of {layer} is fit to send. {done} Run 'Check plots' to see why.</source>
        <translation>Tidak ada lahan {layer} yang layak dikirim. {done} Jalankan 'Periksa lahan' untuk melihat sebabnya.</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>No plot of {layer} is flagged, so there is no atlas.</source>
        <translation>Tidak ada lahan {layer} yang ditandai, jadi tidak ada atlas.</translation>
    </message>
    <message>
        <location filename="../processing/repair.py"/>
        <source>No repair mends this. {message}</source>
        <translation>Tidak ada perbaikan yang membenahi ini. {message}</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>No search results yet. Search, and they are listed here and on the map.</source>
        <translation>Belum ada hasil pencarian. Lakukan pencarian, hasilnya didaftar di sini dan di peta.</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>No secret yet: enter it in the options.</source>
        <translation>Belum ada rahasia: masukkan di opsi.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>No secure connection to {service} ({host}) could be made. Look at the connection's URL.</source>
        <translation>Koneksi aman ke {service} ({host}) tidak dapat dibuat. Periksa URL koneksi.</translation>
    </message>
    <message>
        <location filename="../checks/rules/no_crs.py"/>
        <source>Nobody can tell where the plots are.</source>
        <translation>Tidak ada yang tahu letak lahannya.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Nobody knows whether the service has started the first one: both may be paid for.</source>
        <translation>Tidak ada yang tahu apakah layanan sudah memulai yang pertama: keduanya mungkin dibayar.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Non-biomass emissions</source>
        <translation>Emisi non-biomassa</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>Non-biomass emissions are documented for tea, timber and shrimp only, and no crop type is given: the service may refuse this run.</source>
        <translation>Emisi non-biomassa hanya didokumentasikan untuk teh, kayu dan udang, dan jenis tanaman tidak diberikan: layanan mungkin menolak proses ini.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>Non-biomass emissions are documented for tea, timber and shrimp only, and the crop type is {crop}: the service may refuse this run.</source>
        <translation>Emisi non-biomassa hanya didokumentasikan untuk teh, kayu dan udang, dan jenis tanamannya {crop}: layanan mungkin menolak proses ini.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>Non-biomass emissions rely on lca_payload, and the input payload has none.</source>
        <translation>Emisi non-biomassa bergantung pada lca_payload, dan muatan masukan tidak memilikinya.</translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/following.py"/>
        <source>None of the {n} images is in the mosaic {mosaic} any more.</source>
        <comment>number</comment>
        <extracomment>One: The image is in the mosaic {mosaic} no more.</extracomment>
        <translation><numerusform>Tidak satu pun dari {n} citra masih ada di mosaik {mosaic}.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>None yet: QGIS's browser makes them</source>
        <translation>Belum ada: dibuat di peramban QGIS</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>Not all images could be prepared: {job}</source>
        <translation>Tidak semua citra dapat disiapkan: {job}</translation>
    </message>
    <message>
        <location filename="../bridge/pack.py"/>
        <source>Not all jobs have ended well: {told}. No pack was written. Wait for them, or leave them out.</source>
        <translation>Tidak semua pekerjaan berakhir baik: {told}. Tidak ada paket yang ditulis. Tunggu pekerjaan itu, atau jangan sertakan.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Not assessed</source>
        <translation>Tidak dinilai</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Not decided yet.</source>
        <translation>Belum diputuskan.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>Not fit to send: {blocked}. Nothing was sent.</source>
        <translation>Tidak layak dikirim: {blocked}. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../checks/rules/outside_land.py"/>
        <source>Not on land</source>
        <translation>Tidak di darat</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Not repaired</source>
        <translation>Tidak diperbaiki</translation>
    </message>
    <message>
        <location filename="../checks/repair.py"/>
        <source>Not repaired: a coordinate of the point is no number.</source>
        <translation>Tidak diperbaiki: sebuah koordinat titik bukan angka.</translation>
    </message>
    <message>
        <location filename="../processing/repair.py"/>
        <source>Not repaired: an error would be left. {message}</source>
        <translation>Tidak diperbaiki: masih akan tersisa kesalahan. {message}</translation>
    </message>
    <message>
        <location filename="../checks/repair.py"/>
        <source>Not repaired: {why}.</source>
        <translation>Tidak diperbaiki: {why}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Not sent</source>
        <translation>Tidak dikirim</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Not this service</source>
        <translation>Bukan layanan ini</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/__init__.py"/>
        <location filename="../ui/search_list.py"/>
        <source>Not usable with this account</source>
        <translation>Tidak dapat dipakai dengan akun ini</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Note (N)</source>
        <translation>Catatan (N)</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Nothing here yet.</source>
        <translation>Belum ada apa-apa di sini.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Nothing is run, and nothing paid, when the service has little confidence in the locations.</source>
        <translation>Tidak ada yang dijalankan, dan tidak ada yang dibayar, bila layanan kurang yakin akan lokasinya.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>Nothing is to be sent: no plot is new or changed. No job was made and nothing was paid.</source>
        <translation>Tidak ada yang perlu dikirim: tidak ada lahan baru atau berubah. Tidak ada pekerjaan dibuat dan tidak ada yang dibayar.</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Nothing is under review.</source>
        <translation>Tidak ada yang sedang ditinjau.</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>Nothing is written yet. The layer {} stays as it is; the repairs go into a copy.</source>
        <translation>Belum ada yang ditulis. Layer {} tetap apa adanya; perbaikan masuk ke salinan.</translation>
    </message>
    <message>
        <location filename="../checks/rules/z_or_m_values.py"/>
        <source>Nothing needs to be done.</source>
        <translation>Tidak ada yang perlu dilakukan.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Nothing of what is brought now is new the next time.</source>
        <translation>Yang dibawa sekarang tidak lagi baru lain kali.</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Nothing was asked of the service for this job since GeoRelay keeps a log.</source>
        <translation>Belum ada yang ditanyakan ke layanan untuk pekerjaan ini sejak GeoRelay membuat log.</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>Nothing was changed.</source>
        <translation>Tidak ada yang diubah.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/filing.py"/>
        <source>Nothing was filed. Correct it and file it anew.</source>
        <translation>Tidak ada yang diajukan. Betulkan lalu ajukan baru.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Nothing was found.</source>
        <translation>Tidak ada yang ditemukan.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Nothing was found. Widen the dates, the clouds or the area.</source>
        <translation>Tidak ada yang ditemukan. Perluas tanggal, awan atau area.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Nothing was sent and nothing is paid: the same was run before, as the job {}.</source>
        <translation>Tidak ada yang dikirim dan tidak ada yang dibayar: hal yang sama sudah dijalankan, sebagai pekerjaan {}.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Nothing was sent and nothing is paid: the same was run before. This is the job {} of {}; its results come to the map by themselves.</source>
        <translation>Tidak ada yang dikirim dan tidak ada yang dibayar: yang sama sudah pernah dijalankan. Ini pekerjaan {} dari {}; hasilnya masuk ke peta dengan sendirinya.</translation>
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
        <translation>Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>Nothing was sent. 'Check plots' shows where; choose to repair a copy or to leave them out.</source>
        <translation>Tidak ada yang dikirim. 'Periksa lahan' menunjukkan tempatnya; pilih untuk memperbaiki salinan atau tidak menyertakannya.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>Nothing was sent. Look at e-mail and password, or try again later.</source>
        <translation>Tidak ada yang dikirim. Periksa surel dan kata sandi, atau coba lagi nanti.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Nothing was started.</source>
        <translation>Tidak ada yang dimulai.</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>Nothing was started. Try again later.</source>
        <translation>Tidak ada yang dimulai. Coba lagi nanti.</translation>
    </message>
    <message>
        <location filename="../bridge/cases.py"/>
        <location filename="../processing/decisions.py"/>
        <location filename="../processing/deliveries.py"/>
        <location filename="../processing/eudr.py"/>
        <source>Nothing was written.</source>
        <translation>Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>Nothing was written. The log names each; 'Check plots' shows where, or choose to leave them out or to repair a copy.</source>
        <translation>Tidak ada yang ditulis. Log menyebut masing-masing; 'Periksa lahan' menunjukkan tempatnya, atau pilih untuk tidak menyertakannya atau memperbaiki salinan.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Nothing: every rule of this check is met.</source>
        <translation>Tidak ada: semua aturan pemeriksaan ini terpenuhi.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>Nothing: the check for the EU finds nothing, each plot has a result, no flagged plot is undecided.</source>
        <translation>Tidak ada: pemeriksaan untuk UE tidak menemukan apa-apa, setiap lahan punya hasil, tidak ada lahan bertanda yang belum diputuskan.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Number of collections</source>
        <translation>Jumlah koleksi</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Number of features</source>
        <translation>Jumlah fitur</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Number of files</source>
        <translation>Jumlah berkas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Number of footprints</source>
        <translation>Jumlah cakupan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Number of images</source>
        <translation>Jumlah citra</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Number of jobs</source>
        <translation>Jumlah pekerjaan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Number of new images</source>
        <translation>Jumlah citra baru</translation>
    </message>
    <message>
        <location filename="../processing/shown/samples.py"/>
        <source>Number of planted defects</source>
        <translation>Jumlah cacat yang disisipkan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Number of results</source>
        <translation>Jumlah hasil</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <location filename="../providers/mapflow/account/offer.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Number of rows</source>
        <translation>Jumlah baris</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Number of runs</source>
        <translation>Jumlah proses</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Number of strata and samples</source>
        <translation>Jumlah strata dan sampel</translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/beod/download.py"/>
        <source>Of the result files of {job}, {absent} could not be fetched: {named}. The other {n} are in {folder}; layers that lack a file say that they are incomplete. Run it again, or collect the job later, to fetch what is missing: nothing is paid for it.</source>
        <comment>number</comment>
        <extracomment>One: Of the result files of {job}, {absent} could not be fetched: {named}. The other {n} is in {folder}; layers that lack a file say that they are incomplete. Run it again, or collect the job later, to fetch what is missing: nothing is paid for it.</extracomment>
        <translation><numerusform>Dari berkas hasil {job}, {absent} tidak dapat diambil: {named}. {n} yang lain ada di {folder}; layer yang kekurangan berkas menyatakan dirinya tidak lengkap. Jalankan lagi, atau kumpulkan pekerjaan nanti, untuk mengambil yang kurang: tidak ada yang dibayar untuk itu.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/beod/download.py"/>
        <source>Of the {n} files of scenario {scenario} none could be had; the log says why. Try the download again later; nothing is paid for it.</source>
        <comment>number</comment>
        <extracomment>One: The {n} file of scenario {scenario} could not be had; the log says why. Try the download again later; nothing is paid for it.</extracomment>
        <translation><numerusform>Tidak satu pun dari {n} berkas skenario {scenario} dapat diperoleh; log menyebut sebabnya. Coba unduh lagi nanti; tidak ada yang dibayar untuk itu.</numerusform></translation>
    </message>
    <message>
        <location filename="../checks/eudr_proof.py"/>
        <source>Of {count} features only {feature_count} arrived in the file: is the disk full?</source>
        <translation>Dari {count} fitur hanya {feature_count} yang sampai di berkas: apakah disk penuh?</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>Of {layer} this QGIS reads the names and descriptions only, as its GDAL has no LIBKML driver: where it has other columns, save it as a GeoPackage with a QGIS that has.</source>
        <translation>Dari {layer}, QGIS ini hanya membaca nama dan deskripsi, karena GDAL-nya tidak memiliki driver LIBKML: bila ada kolom lain, simpan sebagai GeoPackage dengan QGIS yang memilikinya.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Off-nadir angle</source>
        <translation>Sudut off-nadir</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Older results are not kept: those plots are sent again. Empty: no limit.</source>
        <translation>Hasil yang lebih lama tidak dipertahankan: lahan itu dikirim lagi. Kosong: tanpa batas.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>On the EU's site it can be amended or withdrawn until {amend_until} at the latest.</source>
        <translation>Di situs UE dapat diubah atau ditarik paling lambat sampai {amend_until}.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>On the EU's site it can be amended or withdrawn until {time} at the latest.</source>
        <translation>Di situs UE dapat diubah atau ditarik paling lambat sampai {time}.</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>On this computer; results are synthetic.</source>
        <translation>Di komputer ini; hasilnya sintetis.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>One HTML page with counts, a map and an example of each rule.</source>
        <translation>Satu halaman HTML dengan jumlah, peta dan contoh setiap aturan.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>One job; its results are brought again if they are here already. Empty: all that are not over.</source>
        <translation>Satu pekerjaan; hasilnya dibawa lagi bila sudah ada di sini. Kosong: semua yang belum berakhir.</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>One layer for each supplier, in any CRS: the first one's is taken. Its name is the supplier's.</source>
        <translation>Satu layer untuk setiap pemasok, dalam SRK apa pun: SRK yang pertama dipakai. Namanya adalah nama pemasok.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_mismatch.py"/>
        <source>One of the two is wrong, or the units are.</source>
        <translation>Salah satunya keliru, atau satuannya.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>One or more collection ids, separated by commas.</source>
        <translation>Satu id koleksi atau lebih, dipisahkan koma.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>One row a project.</source>
        <translation>Satu baris per proyek.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>One row a scenario.</source>
        <translation>Satu baris per skenario.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>One row an asset, in longitude and latitude.</source>
        <translation>Satu baris per aset, dalam bujur dan lintang.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>One row per plot of the input, when the work has ended.</source>
        <translation>Satu baris per lahan masukan, bila pekerjaan sudah berakhir.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>One run per part</source>
        <translation>Satu proses per bagian</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Only flagged plots</source>
        <translation>Hanya lahan yang ditandai</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Only mosaics with these tags, separated by commas. Empty: all.</source>
        <translation>Hanya mosaik dengan tag ini, dipisahkan koma. Kosong: semua.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Only of these providers</source>
        <translation>Hanya dari penyedia ini</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>Only the places of the findings are shown, as it is not known of which plots they are: choose the plots that were checked.</source>
        <translation>Hanya tempat temuan yang ditunjukkan, karena tidak diketahui temuan itu tentang lahan mana: pilih lahan yang diperiksa.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Only those of this project. Empty: all.</source>
        <translation>Hanya milik proyek ini. Kosong: semua.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Only what the account may use</source>
        <translation>Hanya yang boleh dipakai akun</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Open a layer of plots to check it.</source>
        <translation>Buka layer lahan untuk memeriksanya.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Open in the dock Services</source>
        <translation>Buka di dok Layanan</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Open results, or findings of a check: their flagged plots are reviewed here.</source>
        <translation>Buka hasil, atau temuan pemeriksaan: lahan yang ditandai ditinjau di sini.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Opens the services with this layer; nothing is sent yet.</source>
        <translation>Membuka layanan dengan layer ini; belum ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Options of the model</source>
        <translation>Opsi model</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Options...</source>
        <translation>Opsi...</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Or a GeoJSON file</source>
        <translation>Atau berkas GeoJSON</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Or a file, sent as it is</source>
        <translation>Atau berkas, dikirim apa adanya</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Organisation</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Out of date: {}</source>
        <translation>Tidak mutakhir: {}</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Out of date: {} They are being checked again.</source>
        <translation>Tidak mutakhir: {} Sedang diperiksa lagi.</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Outcome</source>
        <translation>Hasil penilaian</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>Outcome unknown: the reply to '{step}' of {job} was lost and {looked}{cause}. Nothing was sent again.</source>
        <translation>Akhir tidak diketahui: balasan atas '{step}' dari {job} hilang dan {looked}{cause}. Tidak ada yang dikirim lagi.</translation>
    </message>
    <message>
        <location filename="../checks/rules/self_intersection.py"/>
        <source>Outline crosses itself</source>
        <translation>Garis batas memotong dirinya sendiri</translation>
    </message>
    <message>
        <location filename="../checks/rules/ring_self_intersection.py"/>
        <source>Outline touches itself</source>
        <translation>Garis batas menyentuh dirinya sendiri</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Outlines that are nowhere farther apart are the same ground.</source>
        <translation>Garis batas yang di mana pun tidak lebih jauh adalah tanah yang sama.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>Outside the world</source>
        <translation>Di luar dunia</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Overlap</source>
        <translation>Tumpang tindih</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>Own imagery as the source needs either 'Image ids' or 'Mosaic id'. Nothing was sent.</source>
        <translation>Citra sendiri sebagai sumber memerlukan 'Id-id citra' atau 'Id mosaik'. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Own reference</source>
        <translation>Referensi sendiri</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>Berkas PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Packets</source>
        <translation>Paket</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_shells.py"/>
        <source>Part within a part</source>
        <translation>Bagian di dalam bagian</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>Part {number} of {total} is started.</source>
        <translation>Bagian {number} dari {total} dimulai.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Partly assessed</source>
        <translation>Dinilai sebagian</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Passed on as it is.</source>
        <translation>Diteruskan apa adanya.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Pixel</source>
        <translation>Piksel</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Pixel size from (m)</source>
        <translation>Ukuran piksel dari (m)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Pixel size to (m)</source>
        <translation>Ukuran piksel sampai (m)</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Place of production</source>
        <translation>Tempat produksi</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Places were looked at</source>
        <translation>Tempat telah dilihat</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Plan a search</source>
        <translation>Jadwalkan pencarian</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Planned search id</source>
        <translation>Id pencarian terjadwal</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Planned searches</source>
        <translation>Pencarian terjadwal</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../evidence/pages.py"/>
        <location filename="../bridge/aliases.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Plot</source>
        <translation>Lahan</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Plot &amp;id</source>
        <translation>&amp;Id lahan</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <location filename="../processing/shown/check.py"/>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../processing/shown/deliveries.py"/>
        <location filename="../processing/shown/suppliers.py"/>
        <location filename="../processing/suppliers.py"/>
        <source>Plot id</source>
        <translation>Id lahan</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>Plot id used twice</source>
        <translation>Id lahan dipakai dua kali</translation>
    </message>
    <message>
        <location filename="../ui/locator.py"/>
        <source>Plot of {}</source>
        <translation>Lahan {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_large.py"/>
        <source>Plot too large</source>
        <translation>Lahan terlalu besar</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_small.py"/>
        <source>Plot too small</source>
        <translation>Lahan terlalu kecil</translation>
    </message>
    <message>
        <location filename="../checks/rules/interior_ring.py"/>
        <source>Plot with a hole</source>
        <translation>Lahan berlubang</translation>
    </message>
    <message>
        <location filename="../processing/suppliers.py"/>
        <source>Plot {key} cannot be brought into the CRS of the first layer. {error}</source>
        <translation>Lahan {key} tidak dapat dibawa ke SRK layer pertama. {error}</translation>
    </message>
    <message>
        <location filename="../processing/repair.py"/>
        <source>Plot {number} stays as it is in part. {why}</source>
        <translation>Lahan {number} sebagian tetap apa adanya. {why}</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>Plot {plot_id}</source>
        <translation>Lahan {plot_id}</translation>
    </message>
    <message>
        <location filename="../bridge/fitness.py"/>
        <source>Plot {plot} stays home: {reason}</source>
        <translation>Lahan {plot} tinggal: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>Plot {plot}: {reason}</source>
        <translation>Lahan {plot}: {reason}</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Plot {} has no outline that a decision could hold for; check it again first.</source>
        <translation>Lahan {} tidak punya garis batas tempat keputusan dapat berlaku; periksa lagi dulu.</translation>
    </message>
    <message>
        <location filename="../ui/reasons.py"/>
        <source>Plot {} of {}</source>
        <translation>Lahan {} dari {}</translation>
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
        <translation>Lahan</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots above it are told as a warning. Empty: no limit.</source>
        <translation>Lahan di atasnya diberitahukan sebagai peringatan. Kosong: tanpa batas.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Plots as 'Export for EUDR' writes them, sent byte for byte.</source>
        <translation>Lahan sebagaimana ditulis 'Ekspor untuk EUDR', dikirim bita demi bita.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots below it are told as a warning. Empty: no limit.</source>
        <translation>Lahan di bawahnya diberitahukan sebagai peringatan. Kosong: tanpa batas.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../ui/check_form.py"/>
        <source>Plots claimed earlier</source>
        <translation>Lahan yang sudah diklaim</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Plots decided on</source>
        <translation>Lahan yang diputuskan</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots fit to send</source>
        <translation>Lahan layak dikirim</translation>
    </message>
    <message>
        <location filename="../providers/remarks.py"/>
        <source>Plots it names: {plots} and {count} more.</source>
        <translation>Lahan yang disebut: {plots} dan {count} lagi.</translation>
    </message>
    <message>
        <location filename="../providers/remarks.py"/>
        <source>Plots it names: {plots}.</source>
        <translation>Lahan yang disebut: {plots}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Plots left out</source>
        <translation>Lahan yang tidak disertakan</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>Plots of all suppliers</source>
        <translation>Lahan semua pemasok</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Plots of the earlier delivery that the new one has not; 'became' names the new plots on their ground.</source>
        <translation>Lahan kiriman sebelumnya yang tidak ada di kiriman baru; 'became' menyebut lahan baru di tanahnya.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Plots on the same ground, as they are now.</source>
        <translation>Lahan di tanah yang sama, sebagaimana sekarang.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>Plots overlap</source>
        <translation>Lahan tumpang tindih</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Plots that an earlier job of this connection analysed with the same outline and the same settings stay home and keep their results, with their date. A plot whose result was missing is sent again.</source>
        <translation>Lahan yang sudah dianalisis pekerjaan sebelumnya dari koneksi ini dengan garis batas dan pengaturan yang sama tetap tinggal dan mempertahankan hasilnya, beserta tanggalnya. Lahan yang hasilnya tidak ada dikirim lagi.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Plots that are gone</source>
        <translation>Lahan yang hilang</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Plots that cannot be repaired safely; the column 'reason' says why.</source>
        <translation>Lahan yang tidak dapat diperbaiki dengan aman; kolom 'reason' menyebut alasannya.</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Plots that need one of these repairs stay as they are.</source>
        <translation>Lahan yang memerlukan salah satu perbaikan ini tetap apa adanya.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots that share ground with a plot of any earlier job of the job list are told: two suppliers may claim the same field.</source>
        <translation>Lahan yang berbagi tanah dengan lahan dari pekerjaan sebelumnya di daftar pekerjaan diberitahukan: dua pemasok mungkin mengklaim ladang yang sama.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Plots that stayed out; the column 'reason' says why.</source>
        <translation>Lahan yang tidak ikut; kolom 'reason' menyebut alasannya.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Plots that the earlier delivery had not; 'split_of', 'merged_of' and 'same_ground_as' name the earlier plots on their ground.</source>
        <translation>Lahan yang tidak ada di kiriman sebelumnya; 'split_of', 'merged_of' dan 'same_ground_as' menyebut lahan lama di tanahnya.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Plots that were checked</source>
        <translation>Lahan yang diperiksa</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots to compare with that could not be compared</source>
        <translation>Lahan pembanding yang tidak dapat dibandingkan</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Plots whose outline changed, as they are now; 'changed_ha' is the ground that only one of the two outlines covers.</source>
        <translation>Lahan yang garis batasnya berubah, sebagaimana sekarang; 'changed_ha' adalah tanah yang hanya dicakup salah satu garis batas.</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Plots with &amp;errors</source>
        <translation>Lahan dengan &amp;kesalahan</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Plots with a &amp;hole</source>
        <translation>Lahan ber&amp;lubang</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Plots with a hole</source>
        <translation>Lahan berlubang</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <location filename="../checks/report.py"/>
        <location filename="../processing/shown/check.py"/>
        <source>Plots with errors</source>
        <translation>Lahan dengan kesalahan</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots with one or more errors; the column 'issues' names the rules.</source>
        <translation>Lahan dengan satu kesalahan atau lebih; kolom 'issues' menyebut aturannya.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Plots without an error, as they are.</source>
        <translation>Lahan tanpa kesalahan, apa adanya.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Plots, results or findings</source>
        <translation>Lahan, hasil atau temuan</translation>
    </message>
    <message>
        <location filename="../checks/rules/point_needs_polygon.py"/>
        <source>Point of more than 4 ha</source>
        <translation>Titik lebih dari 4 ha</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Polygons to be processed, each one an area of its own; any CRS. May be left out with own imagery: then its footprint is the area.</source>
        <translation>Poligon yang akan diproses, masing-masing area tersendiri; SRK apa pun. Boleh dikosongkan dengan citra sendiri: lalu cakupannya menjadi area.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Polygons to search, any CRS. Or give 'Extent'.</source>
        <translation>Poligon yang dicari, SRK apa pun. Atau beri 'Cakupan'.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Polygons to watch, any CRS; each one is an area of its own.</source>
        <translation>Poligon yang dipantau, SRK apa pun; masing-masing area tersendiri.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Polygons with errors</source>
        <translation>Poligon dengan kesalahan</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>Position {n} of this plot is not a number.</source>
        <translation>Posisi {n} lahan ini bukan angka.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <location filename="../ui/imagery_dock.py"/>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Previous finding (P)</source>
        <translation>Temuan sebelumnya (P)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Price (credits)</source>
        <translation>Harga (kredit)</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>Price not known: {}</source>
        <translation>Harga tidak diketahui: {}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Price of a run</source>
        <translation>Harga proses</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Price: {}, by our estimate; the service tells no balance.</source>
        <translation>Harga: {}, menurut perkiraan kami; layanan tidak memberitahukan saldo.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Processing id</source>
        <translation>Id pemrosesan</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Processing type</source>
        <translation>Jenis pemrosesan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/__init__.py"/>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Processings</source>
        <translation>Pemrosesan</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Producer's &amp;country</source>
        <translation>N&amp;egara produsen</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Producer's &amp;name</source>
        <translation>&amp;Nama produsen</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Producer's country</source>
        <translation>Negara produsen</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Producer's name</source>
        <translation>Nama produsen</translation>
    </message>
    <message>
        <location filename="../checks/rules/name_too_long.py"/>
        <source>Producer's name too long</source>
        <translation>Nama produsen terlalu panjang</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../bridge/aliases.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Progress (%)</source>
        <translation>Kemajuan (%)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Progress (percent)</source>
        <translation>Kemajuan (persen)</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Project</source>
        <translation>Proyek</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Project id</source>
        <translation>Id proyek</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Project name</source>
        <translation>Nama proyek</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Project that the processing belongs to. Empty: the default project.</source>
        <translation>Proyek tempat pemrosesan ini. Kosong: proyek bawaan.</translation>
    </message>
    <message>
        <location filename="../providers/beod/__init__.py"/>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../providers/mapflow/__init__.py"/>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Projects</source>
        <translation>Proyek</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../ui/search_list.py"/>
        <source>Provider</source>
        <translation>Penyedia</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Provider: a basemap of the account. Search results: images found by 'Search imagery'. My imagery: uploaded images or a whole mosaic. Custom URL: tiles at an address.</source>
        <translation>Penyedia: peta dasar akun. Hasil pencarian: citra yang ditemukan 'Cari citra'. Citra saya: citra unggahan atau seluruh mosaik. URL khusus: ubin di sebuah alamat.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Providers of the catalog</source>
        <translation>Penyedia katalog</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Proxy</source>
        <translation>Proksi</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>Puts the layers of several suppliers into one. Suppliers number their plots alike, so two columns come first: 'supplier' is the name of the layer, 'plot_key' is supplier and plot id together, which no two plots share: give it as plot id to whatever comes next. All columns and values are kept. The layers are only read.</source>
        <translation>Menggabungkan layer dari beberapa pemasok menjadi satu. Pemasok menomori lahannya serupa, jadi dua kolom ada di depan: 'supplier' adalah nama layer, 'plot_key' adalah pemasok dan id lahan bersama-sama, yang tidak sama pada dua lahan mana pun: berikan itu sebagai id lahan untuk langkah berikutnya. Semua kolom dan nilai dipertahankan. Layer hanya dibaca.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Puts together what an authority may ask for years later, in one zip file that opens without QGIS: plots and results, the check report, an atlas with a page for each flagged plot, decisions, the EU's files and statements, and the facts of the jobs. It is a BagIt bag (RFC 8493), so that any BagIt tool can prove that nothing was changed since. No secret and no place on this computer is in it. Jobs that have not ended well are refused by name. The layers are only read.</source>
        <translation>Menghimpun yang mungkin diminta otoritas bertahun-tahun kemudian, dalam satu berkas zip yang terbuka tanpa QGIS: lahan dan hasil, laporan pemeriksaan, atlas dengan satu halaman per lahan yang ditandai, keputusan, berkas dan pernyataan UE, serta fakta pekerjaan. Ini tas BagIt (RFC 8493), sehingga alat BagIt mana pun dapat membuktikan bahwa tidak ada yang berubah sejak itu. Tidak ada rahasia dan tidak ada lokasi di komputer ini di dalamnya. Pekerjaan yang tidak berakhir baik ditolak dengan menyebut namanya. Layer hanya dibaca.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>QGIS could not write its authentication database, so the secret was not removed.</source>
        <translation>QGIS tidak dapat menulis basis data autentikasinya, jadi rahasia tidak dihapus.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>QGIS could not write its authentication database, so the secret was not saved.</source>
        <translation>QGIS tidak dapat menulis basis data autentikasinya, jadi rahasia tidak disimpan.</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>QGIS gave no reason</source>
        <translation>QGIS tidak memberi alasan</translation>
    </message>
    <message>
        <location filename="../bridge/main_thread.py"/>
        <location filename="../processing/operation.py"/>
        <source>QGIS was too busy to read the connection. Nothing was sent; run it again.</source>
        <translation>QGIS terlalu sibuk untuk membaca koneksi. Tidak ada yang dikirim; jalankan lagi.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>QGIS's authentication database is switched off ({why}), so no secret can be kept or read. Nothing was sent.</source>
        <translation>Basis data autentikasi QGIS nonaktif ({why}), jadi rahasia tidak dapat disimpan atau dibaca. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Quick look</source>
        <translation>Lihat cepat</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Raster formats</source>
        <translation>Format raster</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Rasters as cloud optimised GeoTIFF</source>
        <translation>Raster sebagai GeoTIFF awan (COG)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Rasters to be uploaded, in this order.</source>
        <translation>Raster yang diunggah, dalam urutan ini.</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>Read from the GEORELAY_ variables of the environment.</source>
        <translation>Dibaca dari variabel GEORELAY_ di lingkungan.</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>Read what will be declared, then confirm it.</source>
        <translation>Baca apa yang akan dinyatakan, lalu konfirmasikan.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Read {y} of the URL as {-y}. A URL that says {-y} is taken as it is.</source>
        <translation>Membaca {y} di URL sebagai {-y}. URL yang menyebut {-y} diambil apa adanya.</translation>
    </message>
    <message>
        <location filename="../ui/locator.py"/>
        <source>Reading the plots of {}...</source>
        <translation>Membaca lahan {}...</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Reading: {} flagged so far</source>
        <translation>Membaca: sejauh ini {} ditandai</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <location filename="../processing/shown/decisions.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Reason (E), such as 'island in the river'</source>
        <translation>Alasan (E), misalnya 'pulau di sungai'</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Reference number</source>
        <translation>Nomor referensi</translation>
    </message>
    <message>
        <location filename="../ui/browser.py"/>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Refresh to ask the service.</source>
        <translation>Segarkan untuk menanyai layanan.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <location filename="../processing/shown/eudr.py"/>
        <source>Refuse</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <location filename="../evidence/choices.py"/>
        <source>Reject</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Reject (R)</source>
        <translation>Tolak (R)</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Reject plots without a geometry</source>
        <translation>Tolak lahan tanpa geometri</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Rejected plots</source>
        <translation>Lahan yang ditolak</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Remove a connection</source>
        <translation>Hapus koneksi</translation>
    </message>
    <message>
        <location filename="../checks/rules/sliver.py"/>
        <source>Remove it, or join it to its neighbour.</source>
        <translation>Hapus, atau gabungkan dengan tetangganya.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>Remove one of the two.</source>
        <translation>Hapus salah satu dari keduanya.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_rings.py"/>
        <source>Remove one of them.</source>
        <translation>Hapus salah satunya.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Remove the connection '{}' to {} and its secret? Jobs that were sent through it can no longer be followed.</source>
        <translation>Hapus koneksi '{}' ke {} beserta rahasianya? Pekerjaan yang dikirim lewat koneksi itu tidak dapat lagi diikuti.</translation>
    </message>
    <message>
        <location filename="../checks/rules/hole_outside_shell.py"/>
        <source>Remove the hole, or make it a plot of its own.</source>
        <translation>Hapus lubangnya, atau jadikan lahan tersendiri.</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_holes.py"/>
        <source>Remove the inner hole.</source>
        <translation>Hapus lubang yang di dalam.</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_shells.py"/>
        <source>Remove the inner part, or make it a hole.</source>
        <translation>Hapus bagian yang di dalam, atau jadikan lubang.</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>Remove the vertex at its tip.</source>
        <translation>Hapus verteks di ujungnya.</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Remove...</source>
        <translation>Hapus...</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>Removed, as they were of an earlier, larger run: {files}.</source>
        <translation>Dihapus, karena berasal dari proses sebelumnya yang lebih besar: {files}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Rename image</source>
        <translation>Ganti nama citra</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>Repair</source>
        <translation>Perbaikan</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <location filename="../ui/eudr_page.py"/>
        <source>Repair a copy</source>
        <translation>Perbaiki salinan</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Repair a copy...</source>
        <translation>Perbaiki salinan...</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Repair in a copy...</source>
        <translation>Perbaiki di salinan...</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repair plots in a copy</source>
        <translation>Perbaiki lahan di salinan</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/repair_page.py"/>
        <source>Repair {} plots in a copy</source>
        <comment>number</comment>
        <extracomment>One: Repair {} plot in a copy</extracomment>
        <translation><numerusform>Perbaiki {} lahan di salinan</numerusform></translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repaired and unchanged plots</source>
        <translation>Lahan diperbaiki dan tidak berubah</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repaired plots</source>
        <translation>Lahan yang diperbaiki</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../bridge/aliases.py"/>
        <source>Repairs</source>
        <translation>Perbaikan</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repairs per rule (JSON)</source>
        <translation>Perbaikan per aturan (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repairs to leave out</source>
        <translation>Perbaikan yang tidak disertakan</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Repairs what can be repaired safely, in a copy: doubled vertices, spikes, small loops, holes outside, rings left open and the like. The type of geometry stays, and the area within 1 %. Plots with an error that cannot be repaired without guessing go to the rejected plots with the reason, and so does the later of two plots on the same ground; a warning rejects nothing. Doing it twice changes nothing. The layer itself is not touched.</source>
        <translation>Memperbaiki yang dapat diperbaiki dengan aman, di salinan: verteks ganda, duri, simpul kecil, lubang di luar, cincin yang terbuka dan sejenisnya. Jenis geometri tetap, dan luasnya dalam 1 %. Lahan dengan kesalahan yang tidak dapat diperbaiki tanpa menebak masuk ke lahan yang ditolak beserta alasannya, begitu juga yang kemudian dari dua lahan di tanah yang sama; peringatan tidak menolak apa pun. Melakukannya dua kali tidak mengubah apa pun. Layer itu sendiri tidak disentuh.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../ui/check_results.py"/>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Requests</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Resolution</source>
        <translation>Resolusi</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Restart a job</source>
        <translation>Mulai ulang pekerjaan</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Restart...</source>
        <translation>Mulai ulang...</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Result files in the folder at the end.</source>
        <translation>Berkas hasil di folder pada akhirnya.</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>Result of the operation {operation} of {service}, brought by GeoRelay {version}.</source>
        <translation>Hasil operasi {operation} dari {service}, dibawa oleh GeoRelay {version}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Result tiles</source>
        <translation>Ubin hasil</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>Result {number} of {ids_count}: {came}.</source>
        <translation>Hasil {number} dari {ids_count}: {came}.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../providers/epoch/__init__.py"/>
        <location filename="../providers/epoch/fields.py"/>
        <location filename="../processing/shown/packs.py"/>
        <location filename="../ui/check_dock.py"/>
        <location filename="../ui/options.py"/>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Results &amp;folder</source>
        <translation>&amp;Folder hasil</translation>
    </message>
    <message>
        <location filename="../checks/rules/missing_id.py"/>
        <source>Results cannot be told apart by their id.</source>
        <translation>Hasil tidak dapat dibedakan dengan idnya.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Results kept for at most (days)</source>
        <translation>Hasil dipertahankan paling lama (hari)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Results of a processing</source>
        <translation>Hasil pemrosesan</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>Results of the two plots cannot be told apart.</source>
        <translation>Hasil kedua lahan tidak dapat dibedakan.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Results or findings</source>
        <translation>Hasil atau temuan</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Results per plot</source>
        <translation>Hasil per lahan</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Results with an outcome, or findings of a check.</source>
        <translation>Hasil dengan outcome, atau temuan pemeriksaan.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <location filename="../ui/panel.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Retry</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Retry a job</source>
        <translation>Coba lagi pekerjaan</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>Review</source>
        <translation>Tinjauan</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>Review the flagged plots of {}</source>
        <translation>Tinjau lahan {} yang ditandai</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Reviewer</source>
        <translation>Peninjau</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Rights (403)</source>
        <translation>Hak (403)</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_rings.py"/>
        <source>Ring drawn twice</source>
        <translation>Cincin digambar dua kali</translation>
    </message>
    <message>
        <location filename="../checks/rules/unclosed_ring.py"/>
        <source>Ring not closed</source>
        <translation>Cincin tidak tertutup</translation>
    </message>
    <message>
        <location filename="../providers/beod/results.py"/>
        <source>Roads</source>
        <translation>Jalan</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Role of the operator</source>
        <translation>Peran operator</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Rows count from the south</source>
        <translation>Baris dihitung dari selatan</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <location filename="../bridge/aliases.py"/>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Rules that found something</source>
        <translation>Aturan yang menemukan sesuatu</translation>
    </message>
    <message>
        <location filename="../ui/operation_box.py"/>
        <source>Run</source>
        <translation>Jalankan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Run a model</source>
        <translation>Jalankan model</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Run again...</source>
        <translation>Jalankan lagi...</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <location filename="../ui/services_dock.py"/>
        <source>Run anew</source>
        <translation>Jalankan baru</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>Run for {}</source>
        <translation>Jalankan seharga {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/delivery.py"/>
        <source>Run it again in {n} minutes: its list is sure then</source>
        <comment>number</comment>
        <extracomment>One: Run it again in {n} minute: its list is sure then</extracomment>
        <translation><numerusform>Jalankan lagi dalam {n} menit: saat itu daftarnya pasti</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>Run it again to look again</source>
        <translation>Jalankan lagi untuk melihat lagi</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Run one analysis</source>
        <translation>Jalankan satu analisis</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Runs a model over an area: the limits of the account are judged, the price is asked, then the run is started once and followed, and its features come home as a layer. An area over a limit is refused, or cut into several runs and merged again.</source>
        <translation>Menjalankan model atas area: batas akun dinilai, harga ditanyakan, lalu proses dimulai sekali dan diikuti, dan fiturnya datang sebagai layer. Area di atas batas ditolak, atau dipotong menjadi beberapa proses dan digabungkan lagi.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Runs the failed parts of a processing again from the stage that failed. Mapflow names no price for it: compare the balance before and after.</source>
        <translation>Menjalankan lagi bagian pemrosesan yang gagal mulai dari tahap yang gagal. Mapflow tidak menyebut harga untuk itu: bandingkan saldo sebelum dan sesudahnya.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_geometry.py"/>
        <source>Same ground twice</source>
        <translation>Tanah yang sama dua kali</translation>
    </message>
    <message>
        <location filename="../processing/shown/samples.py"/>
        <source>Sample plots</source>
        <translation>Lahan contoh</translation>
    </message>
    <message>
        <location filename="../ui/samples.py"/>
        <source>Sample plots (synthetic)</source>
        <translation>Lahan contoh (sintetis)</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>Sandbox (synthetic)</source>
        <translation>Kotak pasir (sintetis)</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Save filters</source>
        <translation>Simpan penyaring</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Save these filters under a name</source>
        <translation>Simpan penyaring ini dengan nama</translation>
    </message>
    <message>
        <location filename="../ui/search_form.py"/>
        <source>Saved filters</source>
        <translation>Penyaring tersimpan</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>Say which connection to {service} to use: none of {known} is the default one.</source>
        <translation>Sebutkan koneksi ke {service} yang dipakai: tidak satu pun dari {known} yang bawaan.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Scenario</source>
        <translation>Skenario</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Scenario type</source>
        <translation>Jenis skenario</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>Scenario {scenario_id} is listed without one file; its listing is asked for again.</source>
        <translation>Skenario {scenario_id} terdaftar tanpa satu berkas; daftarnya diminta lagi.</translation>
    </message>
    <message>
        <location filename="../providers/beod/__init__.py"/>
        <location filename="../providers/beod/offer.py"/>
        <source>Scenarios</source>
        <translation>Skenario</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Search imagery</source>
        <translation>Cari citra</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Search results</source>
        <translation>Hasil pencarian</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>Search results as the source need 'Image ids', or 'Data provider' for a mosaic. Nothing was sent.</source>
        <translation>Hasil pencarian sebagai sumber memerlukan 'Id-id citra', atau 'Penyedia data' untuk mosaik. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>Search results as the source need an area. Nothing was sent.</source>
        <translation>Hasil pencarian sebagai sumber memerlukan area. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Seconds</source>
        <translation>Detik</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Secure connection (TLS)</source>
        <translation>Koneksi aman (TLS)</translation>
    </message>
    <message>
        <location filename="../processing/speech.py"/>
        <source>See to the disk and the folders and run it again: what was sent is in the job list and is not sent twice.</source>
        <translation>Urus disk dan foldernya lalu jalankan lagi: yang sudah dikirim ada di daftar pekerjaan dan tidak dikirim dua kali.</translation>
    </message>
    <message>
        <location filename="../ui/layer_input.py"/>
        <source>Selected features only ({})</source>
        <translation>Hanya fitur terpilih ({})</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Send anyway</source>
        <translation>Tetap kirim</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>Send less at a time.</source>
        <translation>Kirim lebih sedikit sekaligus.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Send only new and changed plots</source>
        <translation>Kirim hanya lahan baru dan berubah</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <location filename="../ui/services_dock.py"/>
        <source>Send plots</source>
        <translation>Kirim lahan</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Send the area</source>
        <translation>Kirim area</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Send to a service...</source>
        <translation>Kirim ke layanan...</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Send {}</source>
        <translation>Kirim {}</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Send {} anew? That is a new job, which is paid for as one.</source>
        <translation>Kirim {} sebagai yang baru? Itu pekerjaan baru, dan dibayar sebagai pekerjaan baru.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Send {} now? Nothing of it was ever sent, so this is the first time that it may be paid for.</source>
        <translation>Kirim {} sekarang? Belum pernah ada bagiannya yang dikirim, jadi baru kali ini mungkin dibayar.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_results.py"/>
        <location filename="../ui/services_dock.py"/>
        <source>Send {} plots</source>
        <comment>number</comment>
        <extracomment>One: Send {} plot</extracomment>
        <translation><numerusform>Kirim {} lahan</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Sends the same anew, after a question</source>
        <translation>Mengirim hal yang sama sebagai yang baru, setelah bertanya</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Sent only where given.</source>
        <translation>Dikirim hanya bila diberikan.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Sent only where given; it replaces what is stored there.</source>
        <translation>Dikirim hanya bila diberikan; menggantikan yang tersimpan di sana.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Sent. The job is followed in the list of jobs, and its results come to the map by themselves.</source>
        <translation>Terkirim. Pekerjaan diikuti di daftar pekerjaan, dan hasilnya masuk ke peta dengan sendirinya.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Sent. The job is followed in the list of jobs, and you are told when it has ended.</source>
        <translation>Terkirim. Pekerjaan diikuti di daftar pekerjaan, dan Anda diberi tahu bila sudah berakhir.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Sent. The new job is followed in this list.</source>
        <translation>Terkirim. Pekerjaan baru diikuti dalam daftar ini.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Separated by commas.</source>
        <translation>Dipisahkan koma.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <location filename="../ui/jobs_model.py"/>
        <location filename="../ui/options.py"/>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <location filename="../ui/services_dock.py"/>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>Set aside, the other jobs go on: {faults}.</source>
        <translation>Disisihkan, pekerjaan lain diteruskan: {faults}.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Set aside: {}.</source>
        <translation>Disisihkan: {}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/no_crs.py"/>
        <source>Set the CRS of the layer in its properties.</source>
        <translation>Atur SRK layer di propertinya.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>Set the right CRS, or correct the coordinate.</source>
        <translation>Atur SRK yang benar, atau betulkan koordinatnya.</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Several hundred made-up plots are loaded and checked. They can be sent to the sandbox on this computer: no account, nothing leaves it, its results are synthetic.</source>
        <translation>Beberapa ratus lahan buatan dimuat dan diperiksa. Lahan itu dapat dikirim ke kotak pasir di komputer ini: tanpa akun, tidak ada yang keluar dari komputer, hasilnya sintetis.</translation>
    </message>
    <message>
        <location filename="../checks/rules/multipart.py"/>
        <source>Several parts</source>
        <translation>Beberapa bagian</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Several, separated by commas, after an area was cut.</source>
        <translation>Beberapa, dipisahkan koma, setelah area dipotong.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <location filename="../bridge/aliases.py"/>
        <source>Severity</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Shapefile</source>
        <translation>Shapefile</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Shapefile (zipped)</source>
        <translation>Shapefile (dalam zip)</translation>
    </message>
    <message>
        <location filename="../checks/rules/name_too_long.py"/>
        <source>Shorten the name, or look whether the right column was chosen.</source>
        <translation>Pendekkan namanya, atau lihat apakah kolom yang benar telah dipilih.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Show image</source>
        <translation>Tampilkan citra</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Show in the list of jobs</source>
        <translation>Tampilkan di daftar pekerjaan</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Show jobs</source>
        <translation>Tampilkan pekerjaan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Show mosaic</source>
        <translation>Tampilkan mosaik</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <location filename="../ui/endings.py"/>
        <source>Show on map</source>
        <translation>Tampilkan di peta</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../ui/connection_choice.py"/>
        <source>Show the account</source>
        <translation>Tampilkan akun</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Show the risk assessment</source>
        <translation>Tampilkan penilaian risiko</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Show what will be declared</source>
        <translation>Tampilkan yang akan dinyatakan</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Shows the inputs of this job, to be run once more</source>
        <translation>Menampilkan masukan pekerjaan ini, untuk dijalankan sekali lagi</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Shows what the EU's file would say; nothing is written yet.</source>
        <translation>Menunjukkan isi berkas untuk UE; belum ada yang ditulis.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Shows who is signed in to Mapflow, what is left on the plan, how large an area may be and how much storage is free. Changes nothing.</source>
        <translation>Menunjukkan siapa yang masuk ke Mapflow, sisa paketnya, seluas apa sebuah area boleh dan berapa penyimpanan yang kosong. Tidak mengubah apa pun.</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>Sign-in (401)</source>
        <translation>Proses masuk (401)</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Signs in and shows who the connection belongs to and how many credits are left. Nothing is changed.</source>
        <translation>Masuk dan menunjukkan milik siapa koneksi ini dan berapa kredit tersisa. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Single images, mosaics, or both. Nothing chosen means both.</source>
        <translation>Citra tunggal, mosaik, atau keduanya. Tidak ada yang dipilih berarti keduanya.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Skip plots whose place is doubtful</source>
        <translation>Lewati lahan yang tempatnya meragukan</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Skipped</source>
        <translation>Dilewati</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>Skipped {skipped}: {reason}.</source>
        <translation>{skipped} dilewati: {reason}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/sliver.py"/>
        <source>Sliver</source>
        <translation>Serpihan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Small</source>
        <translation>Kecil</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Small has 256 pixels a side, large 1024.</source>
        <translation>Kecil 256 piksel per sisi, besar 1024.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Small previews</source>
        <translation>Pratinjau kecil</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Smallest angle off nadir, whatever side it looks to. Empty or 0: any.</source>
        <translation>Sudut off-nadir terkecil, ke sisi mana pun arahnya. Kosong atau 0: berapa saja.</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Smallest area</source>
        <translation>Luas terkecil</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Smallest area (ha)</source>
        <translation>Luas terkecil (ha)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Smallest pixel size in metres.</source>
        <translation>Ukuran piksel terkecil dalam meter.</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/repair.py"/>
        <source>So do {n} more plots.</source>
        <comment>number</comment>
        <extracomment>One: So does {n} more plot.</extracomment>
        <translation><numerusform>Begitu juga {n} lahan lagi.</numerusform></translation>
    </message>
    <message>
        <location filename="../checks/rules/multipart.py"/>
        <source>Some services take one polygon only, and results come per plot, not per part.</source>
        <translation>Beberapa layanan hanya menerima satu poligon, dan hasil datang per lahan, bukan per bagian.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>Something in GeoRelay broke. What was sent is in the list of jobs; Details has the whole text.</source>
        <translation>Ada yang rusak di GeoRelay. Yang telah dikirim ada di daftar pekerjaan; teks lengkapnya ada di Rincian.</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>Something may be wrong with the answer of {service}: {count} results came for {sent} plots, and none of them says anything in {column}, so no plot counts as assessed.</source>
        <translation>Mungkin ada yang salah dengan jawaban {service}: {count} hasil datang untuk {sent} lahan, dan tidak satu pun mengisi {column}, jadi tidak ada lahan yang dianggap dinilai.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Source image</source>
        <translation>Citra sumber</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>Spike</source>
        <translation>Duri</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <location filename="../ui/eudr_page.py"/>
        <source>Split into parts without holes</source>
        <translation>Pecah menjadi bagian tanpa lubang</translation>
    </message>
    <message>
        <location filename="../checks/rules/multipart.py"/>
        <source>Split it into single parts where each is a plot of its own.</source>
        <translation>Pecah menjadi bagian tunggal bila masing-masing lahan tersendiri.</translation>
    </message>
    <message>
        <location filename="../checks/rules/disconnected_interior.py"/>
        <source>Split the plot into parts where it is cut.</source>
        <translation>Pecah lahan menjadi beberapa bagian di tempat terpotong.</translation>
    </message>
    <message>
        <location filename="../checks/rules/interior_ring.py"/>
        <source>Split the plot into parts without holes; the export offers it.</source>
        <translation>Pecah lahan menjadi bagian tanpa lubang; ekspor menyediakannya.</translation>
    </message>
    <message>
        <location filename="../checks/rules/ring_self_intersection.py"/>
        <source>Split the plot there, or make the piece inside a hole.</source>
        <translation>Pecah lahan di situ, atau jadikan bagian di dalamnya lubang.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>Square metres that are sent as hectares are a false declaration.</source>
        <translation>Meter persegi yang dikirim sebagai hektare adalah pernyataan palsu.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Stage plots</source>
        <translation>Siapkan lahan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Start a failed processing again</source>
        <translation>Mulai lagi pemrosesan yang gagal</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Start a scenario</source>
        <translation>Mulai skenario</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Start what failed of {} again at {}? No price is named for that: the balance shows afterwards whether it cost anything.</source>
        <translation>Mulai lagi yang gagal dari {} di {}? Tidak ada harga yang disebut untuk itu: saldo sesudahnya menunjukkan apakah ada biayanya.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Starts one analysis of a collection that is uploaded. 'Look at progress' follows it.</source>
        <translation>Memulai satu analisis atas koleksi yang sudah diunggah. 'Lihat kemajuan' mengikutinya.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Starts the extraction over the area of a project. This probably spends credits: the service tells no price, so look at the credits first. The same scenario of the same project is not started twice, unless 'Run anew' is set.</source>
        <translation>Memulai ekstraksi atas area proyek. Ini mungkin memakan kredit: layanan tidak memberitahukan harga, jadi lihat dulu kreditnya. Skenario yang sama dari proyek yang sama tidak dimulai dua kali, kecuali 'Jalankan baru' disetel.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <location filename="../ui/jobs_model.py"/>
        <location filename="../ui/options.py"/>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Statements (JSON)</source>
        <translation>Pernyataan (JSON)</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Statistics regions</source>
        <translation>Wilayah statistik</translation>
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
        <translation>Status pemrosesan</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Stay out</source>
        <translation>Tidak ikut</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Stays out because of</source>
        <translation>Tidak ikut karena</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Still missing: {}.</source>
        <translation>Masih kurang: {}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>Still running</source>
        <translation>Masih berjalan</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <location filename="../ui/eudr_page.py"/>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>Stop following</source>
        <translation>Berhenti mengikuti</translation>
    </message>
    <message>
        <location filename="../providers/jobs.py"/>
        <source>Stopped waiting. {later}</source>
        <translation>Berhenti menunggu. {later}</translation>
    </message>
    <message>
        <location filename="../bridge/checking.py"/>
        <source>Stopped while checking. Nothing was sent.</source>
        <translation>Dihentikan saat memeriksa. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../processing/deliveries.py"/>
        <source>Stopped while comparing. Nothing was written; both layers are unchanged.</source>
        <translation>Dihentikan saat membandingkan. Tidak ada yang ditulis; kedua layer tidak berubah.</translation>
    </message>
    <message>
        <location filename="../processing/suppliers.py"/>
        <source>Stopped while merging. The layers are unchanged.</source>
        <translation>Dihentikan saat menggabungkan. Layer tidak berubah.</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>Stopped while putting the tiles together. What was downloaded stays.</source>
        <translation>Dihentikan saat menggabungkan ubin. Yang sudah diunduh tetap ada.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>Stopped while reading the area. Nothing was sent.</source>
        <translation>Dihentikan saat membaca area. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>Stopped while reading the images. Nothing was sent.</source>
        <translation>Dihentikan saat membaca citra. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../processing/repair.py"/>
        <source>Stopped while repairing. The layer is unchanged.</source>
        <translation>Dihentikan saat memperbaiki. Layer tidak berubah.</translation>
    </message>
    <message>
        <location filename="../processing/evidence.py"/>
        <source>Stopped while verifying; nothing was changed.</source>
        <translation>Dihentikan saat verifikasi; tidak ada yang diubah.</translation>
    </message>
    <message>
        <location filename="../bridge/uploads.py"/>
        <source>Stopped while writing the upload. Nothing was sent.</source>
        <translation>Dihentikan saat menulis unggahan. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>Stopped while {name} was being asked: the request may have arrived.</source>
        <translation>Dihentikan saat {name} ditanyai: permintaan mungkin sudah sampai.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>Stopped.</source>
        <translation>Dihentikan.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>Stopped. Nothing was written.</source>
        <translation>Dihentikan. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <location filename="../providers/errors.py"/>
        <source>Stopped. The remote work, if any, goes on and can be followed later.</source>
        <translation>Dihentikan. Pekerjaan di layanan, bila ada, berlanjut dan dapat diikuti nanti.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Stopped. What was sent is in the job list; nothing else was sent.</source>
        <translation>Dihentikan. Yang sudah dikirim ada di daftar pekerjaan; tidak ada lagi yang dikirim.</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>Stopped; no decision was stored.</source>
        <translation>Dihentikan; tidak ada keputusan yang disimpan.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>Stopped; no pack was written.</source>
        <translation>Dihentikan; tidak ada paket yang ditulis.</translation>
    </message>
    <message>
        <location filename="../processing/packets.py"/>
        <source>Stopped; no packet was written.</source>
        <translation>Dihentikan; tidak ada paket yang ditulis.</translation>
    </message>
    <message>
        <location filename="../checks/check.py"/>
        <source>Stopped; nothing was changed.</source>
        <translation>Dihentikan; tidak ada yang diubah.</translation>
    </message>
    <message>
        <location filename="../bridge/cases.py"/>
        <location filename="../processing/atlas.py"/>
        <source>Stopped; nothing was written.</source>
        <translation>Dihentikan; tidak ada yang ditulis.</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/packets.py"/>
        <source>Stopped; {n} packets are written.</source>
        <comment>number</comment>
        <extracomment>One: Stopped; {n} packet is written.</extracomment>
        <translation><numerusform>Dihentikan; {n} paket ditulis.</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Storage free (bytes)</source>
        <translation>Penyimpanan kosong (bita)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Storage in all (bytes)</source>
        <translation>Penyimpanan seluruhnya (bita)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>Storage used (bytes)</source>
        <translation>Penyimpanan terpakai (bita)</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Storage: {} of {} GB</source>
        <translation>Penyimpanan: {} dari {} GB</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Strata and samples</source>
        <translation>Strata dan sampel</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>Submit the statement</source>
        <translation>Ajukan pernyataan</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>Submit the statement for {} plot</source>
        <translation>Ajukan pernyataan untuk {} lahan</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>Submit the statement for {} plots</source>
        <translation>Ajukan pernyataan untuk {} lahan</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>Submitted: {state}.</source>
        <translation>Diajukan: {state}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>Supplier</source>
        <translation>Pemasok</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Supply shed</source>
        <translation>Wilayah pasokan</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Switched off, a run with the same connection, inputs and content follows the job that exists, and nothing is paid twice. Switched on, a new job is made, which may cost again.</source>
        <translation>Bila dimatikan, proses dengan koneksi, masukan dan isi yang sama mengikuti pekerjaan yang ada, dan tidak ada yang dibayar dua kali. Bila dinyalakan, pekerjaan baru dibuat, yang mungkin berbiaya lagi.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Switched off, every plot gets a page.</source>
        <translation>Bila dimatikan, setiap lahan mendapat halaman.</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>Switched off, plots with a null or empty geometry stay among the others, unchanged.</source>
        <translation>Bila dimatikan, lahan dengan geometri null atau kosong tetap bersama yang lain, tidak berubah.</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>Synthetic data of the built-in sandbox, not an assessment of real plots.</source>
        <translation>Data sintetis dari kotak pasir bawaan, bukan penilaian atas lahan nyata.</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>Synthetic data of the built-in sandbox.</source>
        <translation>Data sintetis dari kotak pasir bawaan.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>System type</source>
        <translation>Jenis sistem</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Tags of a new mosaic</source>
        <translation>Tag mosaik baru</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Tags of the mosaic, separated by commas. They replace the old ones.</source>
        <translation>Tag mosaik, dipisahkan koma. Menggantikan yang lama.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Taken from</source>
        <translation>Diambil sejak</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>Taken until</source>
        <translation>Diambil sampai</translation>
    </message>
    <message>
        <location filename="../ui/layer_input.py"/>
        <source>Takes what the map shows as the area.</source>
        <translation>Mengambil yang ditampilkan peta sebagai area.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Tell gaps narrower than (m)</source>
        <translation>Beritahukan celah lebih sempit dari (m)</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Tells each plot of a new delivery as new, changed or unchanged, and which plots of an earlier delivery are gone. Two outlines are the same ground where they are nowhere more than the tolerance apart, whatever their start vertex, direction, order and coordinate reference system. With a plot id, plots are matched by it; without, by their ground. Plots that were cut or put together are new, and the columns 'split_of' and 'merged_of' say of what. Both layers are only read.</source>
        <translation>Memberitahukan setiap lahan kiriman baru sebagai baru, berubah atau tidak berubah, dan lahan mana dari kiriman sebelumnya yang hilang. Dua garis batas adalah tanah yang sama bila di mana pun tidak lebih jauh dari toleransi, apa pun verteks awal, arah, urutan dan sistem referensi koordinatnya. Dengan id lahan, lahan dicocokkan dengannya; tanpa itu, dengan tanahnya. Lahan yang dipotong atau digabung adalah baru, dan kolom 'split_of' dan 'merged_of' menyebut dari apa. Kedua layer hanya dibaca.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Tells how far a processing is, and why it failed if it did.</source>
        <translation>Memberitahukan seberapa jauh sebuah pemrosesan, dan mengapa gagal bila gagal.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Tells how far the work on a collection is. A failure at the service is told as the status, and the algorithm itself succeeds.</source>
        <translation>Memberitahukan seberapa jauh pekerjaan atas koleksi. Kegagalan di layanan diberitahukan sebagai status, dan algoritmanya sendiri berhasil.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Tells plots that share more than 1 m2 and more than 0.1 % of the smaller one.</source>
        <translation>Memberitahukan lahan yang berbagi lebih dari 1 m2 dan lebih dari 0,1 % dari yang lebih kecil.</translation>
    </message>
    <message>
        <location filename="../providers/beod/results.py"/>
        <source>Terrain</source>
        <translation>Medan</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>Test connection</source>
        <translation>Uji koneksi</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/models.py"/>
        <source>That is no number. Nothing was started.</source>
        <translation>Itu bukan angka. Tidak ada yang dimulai.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>The API authentication token of the dashboard's Account tab, which lasts about an hour, or e-mail and password, with which GeoRelay renews it by itself.</source>
        <translation>Token autentikasi API dari tab Account di dasbor, yang berlaku sekitar satu jam, atau surel dan kata sandi, yang dipakai GeoRelay untuk memperbaruinya sendiri.</translation>
    </message>
    <message>
        <location filename="../checks/rules/name_too_long.py"/>
        <source>The EU system has no room for it.</source>
        <translation>Sistem UE tidak punya ruang untuknya.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The EU system reads text as 0 and refuses it; and 1.234,5 may mean two things.</source>
        <translation>Sistem UE membaca teks sebagai 0 dan menolaknya; dan 1.234,5 bisa berarti dua hal.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>The EU system refuses a production place with a code that it does not know.</source>
        <translation>Sistem UE menolak tempat produksi dengan kode yang tidak dikenalnya.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_large_for_file.py"/>
        <source>The EU system refuses it.</source>
        <translation>Sistem UE menolaknya.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>The EU system refuses positions that are equal at six decimals; elsewhere it only costs space.</source>
        <translation>Sistem UE menolak posisi yang sama pada enam desimal; di tempat lain hanya memakan ruang.</translation>
    </message>
    <message>
        <location filename="../checks/rules/interior_ring.py"/>
        <source>The EU system takes the outer outline only, so the hole would be lost.</source>
        <translation>Sistem UE hanya mengambil garis batas luar, jadi lubangnya akan hilang.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>The EU wants the country of production, not that of the seller; or the coordinates are wrong.</source>
        <translation>UE menghendaki negara produksi, bukan negara penjual; atau koordinatnya salah.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The EU's system gives the numbers later. {service} offers no look at them: look on the EU's site for the own reference {reference}.</source>
        <translation>Sistem UE memberi nomornya kemudian. {service} tidak menyediakan cara melihatnya: cari di situs UE referensi sendiri {reference}.</translation>
    </message>
    <message>
        <location filename="../bridge/upload_files.py"/>
        <source>The GDAL of this QGIS cannot write GeoParquet. Nothing was sent. Choose GeoJSON, which every GDAL writes.</source>
        <translation>GDAL QGIS ini tidak dapat menulis GeoParquet. Tidak ada yang dikirim. Pilih GeoJSON, yang ditulis setiap GDAL.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>The GeoPackage with the table 'decisions'; it is made where there is none. Empty: decisions.gpkg in the results folder.</source>
        <translation>GeoPackage dengan tabel 'decisions'; dibuat bila belum ada. Kosong: decisions.gpkg di folder hasil.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/token.py"/>
        <source>The Mapflow connection has no token.</source>
        <translation>Koneksi Mapflow tidak punya token.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/token.py"/>
        <source>The Mapflow token cannot be decoded: it is not the one that Mapflow issued.</source>
        <translation>Token Mapflow tidak dapat diuraikan: bukan token yang diterbitkan Mapflow.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/token.py"/>
        <source>The Mapflow token does not hold an e-mail address and a key.</source>
        <translation>Token Mapflow tidak memuat alamat surel dan kunci.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>The PDF; with no plot to show no file is written.</source>
        <translation>PDF-nya; bila tidak ada lahan untuk ditunjukkan, tidak ada berkas yang ditulis.</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>The SOCKS proxy cannot be reached: {error}</source>
        <translation>Proksi SOCKS tidak dapat dijangkau: {error}</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>The XYZ connection {name} opens as no layer. See to it in QGIS's browser.</source>
        <translation>Koneksi XYZ {name} tidak terbuka sebagai layer. Urus di peramban QGIS.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The account has no data provider {service}; it has: {names}. Nothing was sent.</source>
        <translation>Akun tidak punya penyedia data {service}; yang ada: {names}. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The account has no data provider. Choose at 'Imagery from' another source. Nothing was sent.</source>
        <translation>Akun tidak punya penyedia data. Pilih sumber lain di 'Citra dari'. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>The account may process no area at all. Nothing was sent.</source>
        <translation>Akun tidak boleh memproses area sama sekali. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The account's id at the service.</source>
        <translation>Id akun di layanan.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <location filename="../providers/mapflow/search/operations.py"/>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>The account's status</source>
        <translation>Status akun</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>The activity could not be looked for: {error}</source>
        <translation>Aktivitas tidak dapat dicari: {error}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The address of a preview must start with https:// or http://. Nothing was sent.</source>
        <translation>Alamat pratinjau harus diawali https:// atau http://. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>The address of the tiles of {job} holds a secret, which is not stored. Nothing was sent. Run it again with the same inputs to go on.</source>
        <translation>Alamat ubin {job} memuat rahasia, yang tidak disimpan. Tidak ada yang dikirim. Jalankan lagi dengan masukan yang sama untuk melanjutkan.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The address of these tiles holds a secret. QGIS's authentication database keeps it for the layer where it is open. Where it is not, a project is saved without the secret, but a layer definition file of this layer would hold it: give none away.</source>
        <translation>Alamat ubin ini berisi rahasia. Basis data autentikasi QGIS menyimpannya untuk layer jika terbuka. Jika tidak, proyek disimpan tanpa rahasia itu, tetapi berkas definisi layer ini akan memuatnya: jangan berikan kepada siapa pun.</translation>
    </message>
    <message>
        <location filename="../bridge/withholding.py"/>
        <source>The address of {layer} holds a secret, which is not saved with the project: add the layer again when you open it.</source>
        <translation>Alamat {layer} memuat rahasia, yang tidak disimpan bersama proyek: tambahkan lagi layernya bila Anda membuka proyek.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The address of {service} cannot be used. Look at the connection's URL.</source>
        <translation>Alamat {service} tidak dapat dipakai. Periksa URL koneksi.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>The algorithm {} is not there. Switch the Processing provider GeoRelay on.</source>
        <translation>Algoritma {} tidak ada. Aktifkan penyedia Processing GeoRelay.</translation>
    </message>
    <message>
        <location filename="../processing/deliveries.py"/>
        <source>The answer of a supplier, plot by plot: corrected {corrected}, as they were {same}, under another id {renamed}, did not come back {gone}, not asked about {added}.</source>
        <translation>Jawaban pemasok, lahan demi lahan: dibetulkan {corrected}, seperti semula {same}, dengan id lain {renamed}, tidak kembali {gone}, tidak ditanyakan {added}.</translation>
    </message>
    <message>
        <location filename="../providers/wire.py"/>
        <source>The answer of {service} broke off after {came} of {announced} bytes. Try again.</source>
        <translation>Jawaban {service} terputus setelah {came} dari {announced} bita. Coba lagi.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>The answer of {what} holds a piece of more than {longest} MB ({error}), which no plot has. It was not read any further; {words} came before it.</source>
        <translation>Jawaban {what} berisi potongan lebih dari {longest} MB ({error}), yang tidak dimiliki lahan mana pun. Tidak dibaca lebih jauh; {words} datang sebelumnya.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>The answer of {what} is incomplete: it broke off after {words}. What came is good; fetch the results again to get the rest.</source>
        <translation>Jawaban {what} tidak lengkap: terputus setelah {words}. Yang datang baik; ambil lagi hasilnya untuk mendapat sisanya.</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>The answer was not kept.</source>
        <translation>Jawabannya tidak disimpan.</translation>
    </message>
    <message>
        <location filename="../checks/rules/hole_outside_shell.py"/>
        <source>The area comes out too small or the plot is refused.</source>
        <translation>Luasnya menjadi terlalu kecil atau lahannya ditolak.</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>The area has holes. The service does not say whether it leaves them out or extracts them too.</source>
        <translation>Area berlubang. Layanan tidak menyebut apakah lubang ditinggalkan atau ikut diekstraksi.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>The area has no polygon. Nothing was sent.</source>
        <translation>Area tidak punya poligon. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The area has {area} ha and the provider delivers {least} ha or more ({imagery}). Nothing was sent. Choose a larger area.</source>
        <translation>Luas area {area} ha dan penyedia menyerahkan {least} ha atau lebih ({imagery}). Tidak ada yang dikirim. Pilih area yang lebih besar.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The area has {area} ha in its smallest run and the provider delivers {least} ha or more ({imagery}). Nothing was sent. Choose a larger area.</source>
        <translation>Area punya {area} ha di proses terkecilnya dan penyedia menyerahkan {least} ha atau lebih ({imagery}). Tidak ada yang dikirim. Pilih area yang lebih besar.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>The area has {hectares} ha and {limit} ha may be in a planned search. Nothing was sent.</source>
        <translation>Luas area {hectares} ha dan {limit} ha boleh ada dalam pencarian terjadwal. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>The area has {hectares} ha and {search_limit} ha may be searched at once. Nothing was searched. Choose a smaller area, or plan the search ('Plan a search').</source>
        <translation>Luas area {hectares} ha dan {search_limit} ha boleh dicari sekaligus. Tidak ada yang dicari. Pilih area yang lebih kecil, atau jadwalkan pencarian ('Jadwalkan pencarian').</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The area has {hectares} ha, and the plan has {area_left} ha left. Nothing was started.</source>
        <translation>Luas area {hectares} ha, dan paket menyisakan {area_left} ha. Tidak ada yang dimulai.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_large.py"/>
        <source>The area on the ellipsoid is above the largest that was given.</source>
        <translation>Luas di elipsoid melebihi luas terbesar yang diberikan.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_small.py"/>
        <source>The area on the ellipsoid is below the smallest that was given.</source>
        <translation>Luas di elipsoid di bawah luas terkecil yang diberikan.</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>The area {area} has {count} parts and the service takes one polygon. Nothing was sent. Choose at 'Area of several parts': one run per part, dissolve, convex hull or bounding box.</source>
        <translation>Area {area} memiliki {count} bagian dan layanan menerima satu poligon. Tidak ada yang dikirim. Pilih di 'Area beberapa bagian': satu proses per bagian, lebur, selubung cembung atau kotak pembatas.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>The area {area} is over the account's limit: {over}. Nothing was sent. Choose a smaller area, or switch on 'Cut an area over the limit into several runs'.</source>
        <translation>Area {area} di atas batas akun: {over}. Tidak ada yang dikirim. Pilih area yang lebih kecil, atau nyalakan 'Potong area di atas batas menjadi beberapa proses'.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The area {area} lies outside {chosen}. Nothing was sent. Move the area.</source>
        <translation>Area {area} terletak di luar {chosen}. Tidak ada yang dikirim. Pindahkan area.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>The area {name} has {count} parts and the service takes one polygon. Nothing was sent. Choose at 'Area of several parts': one run per part, dissolve, convex hull or bounding box.</source>
        <translation>Area {name} memiliki {count} bagian dan layanan menerima satu poligon. Tidak ada yang dikirim. Pilih di 'Area beberapa bagian': satu proses per bagian, lebur, selubung cembung atau kotak pembatas.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>The area {name} still has {count} parts that do not touch each other after dissolving. Nothing was sent. Choose one run per part, convex hull or bounding box.</source>
        <translation>Area {name} masih memiliki {count} bagian yang tidak bersentuhan setelah dilebur. Tidak ada yang dikirim. Pilih satu proses per bagian, selubung cembung atau kotak pembatas.</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>The area {why}. Nothing was sent.</source>
        <translation>Area {why}. Tidak ada yang dikirim.</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/eudr_proof.py"/>
        <source>The areas of {n} plots came out otherwise than they are declared: plot {plot} has {due} in the layer and {said} in the file. That is a fault of GeoRelay, so please report it.</source>
        <comment>number</comment>
        <extracomment>One: The area of {n} plot came out otherwise than it is declared: plot {plot} has {due} in the layer and {said} in the file. That is a fault of GeoRelay, so please report it.</extracomment>
        <translation><numerusform>Luas {n} lahan tertulis lain daripada yang dinyatakan: lahan {plot} memiliki {due} di layer dan {said} di berkas. Itu kesalahan GeoRelay, mohon dilaporkan.</numerusform></translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>The atlas could not be written to {file}: {why}.</source>
        <translation>Atlas tidak dapat ditulis ke {file}: {why}.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The base URL of {service} is not a web address: write it like https://api.example.org.</source>
        <translation>URL dasar {service} bukan alamat web: tulis seperti https://api.example.org.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The base URL of {service} must begin with https://: without it others can read the secret.</source>
        <translation>URL dasar {service} harus diawali https://: tanpa itu orang lain dapat membaca rahasianya.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The base URL of {service} must have no user, password, query or #: only the address.</source>
        <translation>URL dasar {service} tidak boleh punya pengguna, kata sandi, kueri atau #: hanya alamatnya.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The catalog has no image {images} over this area of {provider}. Nothing was sent. Search again and choose from it.</source>
        <translation>Katalog tidak punya citra {images} atas area ini dari {provider}. Tidak ada yang dikirim. Cari lagi dan pilih dari situ.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The catalog has no image {images} over this area. Nothing was sent. Search again and choose from it.</source>
        <translation>Katalog tidak punya citra {images} atas area ini. Tidak ada yang dikirim. Cari lagi dan pilih dari situ.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The certificate of {service} ({host}) is not trusted: {why}. If you trust it, add its authority under Options &gt; Authentication.</source>
        <translation>Sertifikat {service} ({host}) tidak dipercaya: {why}. Bila Anda memercayainya, tambahkan otoritasnya di Opsi &gt; Autentikasi.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The certificate of {service} is not trusted: it is for another name than {host}.</source>
        <translation>Sertifikat {service} tidak dipercaya: untuk nama lain dari {host}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>The column that names each plot in both layers. Empty: plots are matched by their ground.</source>
        <translation>Kolom yang menamai setiap lahan di kedua layer. Kosong: lahan dicocokkan dengan tanahnya.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The column that names each plot, for messages and for the service. Results find back to their plots without it too.</source>
        <translation>Kolom yang menamai setiap lahan, untuk pesan dan untuk layanan. Hasil menemukan lahannya juga tanpa itu.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <location filename="../ui/check_form.py"/>
        <source>The column that names each plot. Doubled and missing ids are found only with it.</source>
        <translation>Kolom yang menamai setiap lahan. Id ganda dan id yang tidak ada hanya ditemukan dengan kolom ini.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>The column that names each plot. Empty: a column called plot_id, plotid or id, else the feature's number.</source>
        <translation>Kolom yang menamai setiap lahan. Kosong: kolom bernama plot_id, plotid atau id, atau nomor fitur.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>The column that names the supplier of each plot.</source>
        <translation>Kolom yang menyebut pemasok setiap lahan.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>The column with the declared area, which the system reads for points; empty: one called exactly Area, if there is one. A point without an area counts as 4 ha.</source>
        <translation>Kolom berisi luas yang dinyatakan, yang dibaca sistem untuk titik; kosong: kolom bernama tepat Area, bila ada. Titik tanpa luas dihitung 4 ha.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>The column with the declared area; empty: one called exactly Area, if there is one. Told where it differs from the measured one by more than 10 % and 0.1 ha.</source>
        <translation>Kolom berisi luas yang dinyatakan; kosong: kolom bernama tepat Area, bila ada. Diberitahukan bila berbeda dari yang terukur lebih dari 10 % dan 0,1 ha.</translation>
    </message>
    <message>
        <location filename="../bridge/context.py"/>
        <source>The connection '{connection}' now leads to another address than the one that this job was sent to.</source>
        <translation>Koneksi '{connection}' kini menuju alamat lain daripada tempat pekerjaan ini dikirim.</translation>
    </message>
    <message>
        <location filename="../ui/lists.py"/>
        <source>The connection is locked; the list comes when it is open.</source>
        <translation>Koneksi terkunci; daftar muncul bila sudah terbuka.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The connection to {service} broke before the whole answer was there. Try again.</source>
        <translation>Koneksi ke {service} putus sebelum seluruh jawaban sampai. Coba lagi.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The coordinate reference system in which the service delivers. It knows these two.</source>
        <translation>Sistem referensi koordinat yang dipakai layanan untuk menyerahkan hasil. Layanan mengenal keduanya ini.</translation>
    </message>
    <message>
        <location filename="../bridge/plots_copy.py"/>
        <source>The copy of the plots cannot be written: {}. Nothing was sent.</source>
        <translation>Salinan lahan tidak dapat ditulis: {}. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../bridge/joining.py"/>
        <source>The copy of the plots that were sent is gone, so the results cannot be joined to them.</source>
        <translation>Salinan lahan yang dikirim hilang, jadi hasil tidak dapat digabungkan dengannya.</translation>
    </message>
    <message>
        <location filename="../processing/shown/repair.py"/>
        <source>The copy: same columns, CRS and type of geometry.</source>
        <translation>Salinannya: kolom, SRK dan jenis geometri yang sama.</translation>
    </message>
    <message>
        <location filename="../checks/eudr.py"/>
        <source>The country code '{country}' is unknown.</source>
        <translation>Kode negara '{country}' tidak dikenal.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The country's English name. With 'Find the country from the plots' the service replaces it when half of the plots or more lie elsewhere, and the log says so.</source>
        <translation>Nama negara dalam bahasa Inggris. Dengan 'Cari negara dari lahan' layanan menggantinya bila separuh lahan atau lebih terletak di tempat lain, dan log menyebutkannya.</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <location filename="../providers/beod/extraction.py"/>
        <source>The credits could not be read: {error}</source>
        <translation>Kredit tidak dapat dibaca: {error}</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The credits left, as the service writes them.</source>
        <translation>Sisa kredit, sebagaimana ditulis layanan.</translation>
    </message>
    <message>
        <location filename="../bridge/decisions.py"/>
        <source>The decisions cannot be written to {file}. Nothing was stored. Choose another file.</source>
        <translation>Keputusan tidak dapat ditulis ke {file}. Tidak ada yang disimpan. Pilih berkas lain.</translation>
    </message>
    <message>
        <location filename="../bridge/decisions.py"/>
        <source>The decisions could not be written to {file} ({error}). None of them is stored. See to the file and decide again.</source>
        <translation>Keputusan tidak dapat ditulis ke {file} ({error}). Tidak satu pun tersimpan. Urus berkasnya lalu putuskan lagi.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The declared area '{text}' is no plain number: write digits with one decimal point, and no unit.</source>
        <translation>Luas yang dinyatakan '{text}' bukan angka biasa: tulis angka dengan satu titik desimal, tanpa satuan.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The declared area is endless.</source>
        <translation>Luas yang dinyatakan tak hingga.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The declared area is no plain number, not above zero, or below what the EU system takes.</source>
        <translation>Luas yang dinyatakan bukan angka biasa, tidak di atas nol, atau di bawah yang diterima sistem UE.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The declared area is {area}; it has to be above zero.</source>
        <translation>Luas yang dinyatakan {area}; harus di atas nol.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>The declared area of {area} ha is below the {smallest} ha that the EU system takes.</source>
        <translation>Luas yang dinyatakan {area} ha di bawah {smallest} ha yang diterima sistem UE.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>The declared country is not a code of two capital letters of ISO 3166-1.</source>
        <translation>Negara yang dinyatakan bukan kode dua huruf besar menurut ISO 3166-1.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The default project</source>
        <translation>Proyek bawaan</translation>
    </message>
    <message>
        <location filename="../processing/deliveries.py"/>
        <source>The deliveries cannot be compared by {column}: {error}. Nothing was written. Give each plot an id of its own, or compare them without a plot id, by their ground.</source>
        <translation>Kiriman tidak dapat dibandingkan dengan {column}: {error}. Tidak ada yang ditulis. Beri setiap lahan id tersendiri, atau bandingkan tanpa id lahan, dengan tanahnya.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The description of the tiles could not be read, so their extent is not known: {error}</source>
        <translation>Deskripsi ubin tidak dapat dibaca, jadi cakupannya tidak diketahui: {error}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>The design in longitude and latitude.</source>
        <translation>Rancangan dalam bujur dan lintang.</translation>
    </message>
    <message>
        <location filename="../providers/disk.py"/>
        <source>The disk with {folder} has {free} GB free, and {wanted} GB are needed. Make room and start again: what is there already is kept.</source>
        <translation>Disk dengan {folder} punya {free} GB kosong, dan diperlukan {wanted} GB. Kosongkan tempat lalu mulai lagi: yang sudah ada tetap disimpan.</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <location filename="../providers/unzip.py"/>
        <source>The disk with {folder} is full. Make room and start again.</source>
        <translation>Disk dengan {folder} penuh. Kosongkan tempat lalu mulai lagi.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>The download of {job} goes on in {begun}, where it was begun.</source>
        <translation>Unduhan {job} dilanjutkan di {begun}, tempat dimulainya.</translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/epoch/operations.py"/>
        <source>The due-diligence package of Epoch SCO2 is damaged each time it comes: {names} cannot be unpacked. The other {n} files are in {folder}. Export it again later.</source>
        <comment>number</comment>
        <extracomment>One: The due-diligence package of Epoch SCO2 is damaged each time it comes: {names} cannot be unpacked. The other {n} file is in {folder}. Export it again later.</extracomment>
        <translation><numerusform>Paket uji tuntas Epoch SCO2 rusak setiap kali datang: {names} tidak dapat dibongkar. {n} berkas lain ada di {folder}. Ekspor lagi nanti.</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/beod/__init__.py"/>
        <source>The e-mail and password of the account on the BrightEarth web platform. Accounts are made there.</source>
        <translation>Surel dan kata sandi akun di platform web BrightEarth. Akun dibuat di sana.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The environment does not describe {service}: set {wishes}. Nothing was sent.</source>
        <translation>Lingkungan tidak menjelaskan {service}: setel {wishes}. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The environment names {service} only in part: set {wishes} too. Nothing was sent.</source>
        <translation>Lingkungan menyebut {service} hanya sebagian: setel juga {wishes}. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>The exact name of a column, capitals included, or else plain text for all plots.</source>
        <translation>Nama kolom yang tepat, termasuk huruf besarnya, atau teks biasa untuk semua lahan.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>The exact name of a column, capitals included, or else plain text for all plots. Up to 500 characters.</source>
        <translation>Nama kolom yang tepat, termasuk huruf besarnya, atau teks biasa untuk semua lahan. Paling banyak 500 karakter.</translation>
    </message>
    <message>
        <location filename="../checks/rules/empty_geometry.py"/>
        <source>The feature has a geometry without a single coordinate.</source>
        <translation>Fitur memiliki geometri tanpa satu koordinat pun.</translation>
    </message>
    <message>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>The feature has attributes but no geometry, or one that cannot be read.</source>
        <translation>Fitur memiliki atribut tetapi tanpa geometri, atau geometrinya tidak dapat dibaca.</translation>
    </message>
    <message>
        <location filename="../checks/rules/multipart.py"/>
        <source>The feature has more than one part.</source>
        <translation>Fitur memiliki lebih dari satu bagian.</translation>
    </message>
    <message>
        <location filename="../checks/repair.py"/>
        <source>The feature has no geometry.</source>
        <translation>Fitur tidak memiliki geometri.</translation>
    </message>
    <message>
        <location filename="../ui/services_dock.py"/>
        <source>The file has changed since it was read. Nothing was submitted. Read it again.</source>
        <translation>Berkas berubah sejak dibaca. Tidak ada yang diajukan. Baca lagi.</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>The file is read again and checked before it is kept.</source>
        <translation>Berkas dibaca lagi dan diperiksa sebelum disimpan.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>The file is {}</source>
        <translation>Berkasnya {}</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>The file that the EU's information system takes, of {}. The layer stays as it is, and nothing is sent.</source>
        <translation>Berkas yang diterima sistem informasi UE, dari {}. Layer tetap apa adanya, dan tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/multipart.py"/>
        <source>The file {file} became shorter while it was being sent. Send it again.</source>
        <translation>Berkas {file} menjadi lebih pendek saat dikirim. Kirim lagi.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>The file {file} does not exist. Nothing was sent.</source>
        <translation>Berkas {file} tidak ada. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/multipart.py"/>
        <source>The file {part} cannot be read ({strerror}). Nothing was sent.</source>
        <translation>Berkas {part} tidak dapat dibaca ({strerror}). Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>The files are here; the last look at the job {job} failed: {error}</source>
        <translation>Berkas ada di sini; pemeriksaan terakhir pekerjaan {job} gagal: {error}</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/jobs_dock.py"/>
        <source>The filter hides {} jobs.</source>
        <comment>number</comment>
        <extracomment>One: The filter hides {} job.</extracomment>
        <translation><numerusform>Penyaring menyembunyikan {} pekerjaan.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>The findings are being read.</source>
        <translation>Temuan sedang dibaca.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>The findings are being read...</source>
        <translation>Temuan sedang dibaca...</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>The findings in {layer} do not say on which outline they are: they are of an earlier version. Nothing was written. Check the plots again, or decide on the plots themselves.</source>
        <translation>Temuan di {layer} tidak menyebut garis batas mana yang dimaksud: berasal dari versi sebelumnya. Tidak ada yang ditulis. Periksa lagi lahannya, atau putuskan lahannya sendiri.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>The findings of a check. Empty: what was sent is checked anew.</source>
        <translation>Temuan pemeriksaan. Kosong: yang dikirim diperiksa kembali.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>The first one cost {}.</source>
        <translation>Yang pertama berbiaya {}.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>The first: feature {number}: {message}</source>
        <translation>Yang pertama: fitur {number}: {message}</translation>
    </message>
    <message>
        <location filename="../bridge/fitness.py"/>
        <source>The first: {message} Nothing was sent. Run 'Check plots' to see each, or choose to leave them out or to repair a copy.</source>
        <translation>Yang pertama: {message} Tidak ada yang dikirim. Jalankan 'Periksa lahan' untuk melihat masing-masing, atau pilih untuk tidak menyertakannya atau memperbaiki salinan.</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>The first: {words}</source>
        <translation>Yang pertama: {words}</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The folder that gets the files, in one folder for each scenario.</source>
        <translation>Folder yang mendapat berkas, satu folder untuk setiap skenario.</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <source>The folder {folder} cannot be used ({strerror}).</source>
        <translation>Folder {folder} tidak dapat dipakai ({strerror}).</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/placing.py"/>
        <source>The footprint of the picture holds no position, so it cannot be placed on the map.</source>
        <translation>Cakupan gambar tidak berisi posisi, jadi tidak dapat ditempatkan di peta.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unclosed_ring.py"/>
        <source>The format demands closed rings; readers refuse the plot or guess.</source>
        <translation>Format menuntut cincin tertutup; pembaca menolak lahannya atau menebak.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The further parameter {name} is nested, which a query cannot hold. Nothing was filed. Give texts, numbers, or lists of them.</source>
        <translation>Parameter tambahan {name} bersarang, yang tidak muat dalam kueri. Tidak ada yang diajukan. Beri teks, angka, atau daftarnya.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The further parameters are no JSON object. Nothing was filed. Write {"name": "value"}.</source>
        <translation>Parameter tambahan bukan objek JSON. Tidak ada yang diajukan. Tulis {"name": "value"}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The further parameters give {name}, which has an input of its own. Nothing was filed. Use that input.</source>
        <translation>Parameter tambahan memberi {name}, yang punya masukan sendiri. Tidak ada yang diajukan. Pakai masukan itu.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>The geometry is of a type that this use does not take, such as a line.</source>
        <translation>Geometri berjenis yang tidak diterima untuk penggunaan ini, misalnya garis.</translation>
    </message>
    <message>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>The geometry of this feature is damaged and cannot be read.</source>
        <translation>Geometri fitur ini rusak dan tidak dapat dibaca.</translation>
    </message>
    <message>
        <location filename="../checks/rules/empty_geometry.py"/>
        <source>The geometry of this feature is empty.</source>
        <translation>Geometri fitur ini kosong.</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_holes.py"/>
        <source>The ground between them is counted twice.</source>
        <translation>Tanah di antaranya dihitung dua kali.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_geometry.py"/>
        <source>The ground is counted and paid twice.</source>
        <translation>Tanah itu dihitung dan dibayar dua kali.</translation>
    </message>
    <message>
        <location filename="../checks/rules/z_or_m_values.py"/>
        <source>The heights or measures of this plot are dropped.</source>
        <translation>Ketinggian atau ukuran M lahan ini dibuang.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The highest price cannot be below 0. Nothing was sent.</source>
        <translation>Harga tertinggi tidak boleh di bawah 0. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>The id (or the name) of any collection that took part in the design.</source>
        <translation>Id (atau nama) koleksi mana pun yang ikut dalam rancangan.</translation>
    </message>
    <message>
        <location filename="../checks/rules/missing_id.py"/>
        <source>The id field is empty.</source>
        <translation>Kolom id kosong.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>The id of one service ({services}). Empty: all.</source>
        <translation>Id satu layanan ({services}). Kosong: semua.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the area of interest at the service.</source>
        <translation>Id area kajian di layanan.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>The id of the collection, beginning with 0x; several, separated by commas, become one design.</source>
        <translation>Id koleksi, diawali 0x; beberapa, dipisahkan koma, menjadi satu rancangan.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the job in the job list.</source>
        <translation>Id pekerjaan di daftar pekerjaan.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the project at the service, as 'Create a project' returns it.</source>
        <translation>Id proyek di layanan, sebagaimana dikembalikan 'Buat proyek'.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the project at the service; 'List projects' shows it.</source>
        <translation>Id proyek di layanan; 'Daftar proyek' menunjukkannya.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the running work at the service, as 'Start a scenario' returns it.</source>
        <translation>Id pekerjaan yang berjalan di layanan, sebagaimana dikembalikan 'Mulai skenario'.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id of the scenario at the service, as 'Start a scenario' returns it.</source>
        <translation>Id skenario di layanan, sebagaimana dikembalikan 'Mulai skenario'.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The id that staging or batch processing gave, beginning with 0x.</source>
        <translation>Id yang diberikan penyiapan atau proses batch, diawali 0x.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The id to follow the work by; empty where none was named.</source>
        <translation>Id untuk mengikuti pekerjaan; kosong bila tidak disebut.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>The id {plot_ids} is that of feature {ids} already.</source>
        <translation>Id {plot_ids} sudah dipakai fitur {ids}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>The id {plot_ids} is used again by feature {ids}.</source>
        <translation>Id {plot_ids} dipakai lagi oleh fitur {ids}.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>The ids of finished jobs whose results have been fetched, separated by commas. 'List jobs' shows them.</source>
        <translation>Id pekerjaan selesai yang hasilnya sudah diambil, dipisahkan koma. 'Daftar pekerjaan' menunjukkannya.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The ids of processed collections, separated by commas. Give either these or a file.</source>
        <translation>Id koleksi yang sudah diproses, dipisahkan koma. Beri ini atau berkas.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>The image {filename} cannot be downloaded: Mapflow does not offer it.</source>
        <translation>Citra {filename} tidak dapat diunduh: Mapflow tidak menyediakannya.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The image {filename} has no footprint yet. Try again in a minute.</source>
        <translation>Citra {filename} belum punya cakupan. Coba lagi dalam satu menit.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>The image {image_id} is deleted.</source>
        <translation>Citra {image_id} dihapus.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/first_version.py"/>
        <source>The image {image} could not be looked up. Nothing was started. ({error})</source>
        <translation>Citra {image} tidak dapat dicari. Tidak ada yang dimulai. ({error})</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>The imagery has nothing to show on the map.</source>
        <translation>Citra tidak punya apa-apa untuk ditampilkan di peta.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>The imagery that you have: XYZ connections of QGIS, mosaics of your accounts</source>
        <translation>Citra yang Anda miliki: koneksi XYZ QGIS, mosaik akun Anda</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The images are of several providers ({names}). Choose those of one. Nothing was sent.</source>
        <translation>Citra-citra itu dari beberapa penyedia ({names}). Pilih yang dari satu penyedia. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload</source>
        <translation>Muatan masukan</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload has {unknown} at its top, where only {known_keys} are documented; it is sent as it is.</source>
        <translation>Muatan masukan punya {unknown} di tingkat atasnya, padahal hanya {known_keys} yang didokumentasikan; dikirim apa adanya.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload in {file} cannot be read ({strerror}). Nothing was sent.</source>
        <translation>Muatan masukan di {file} tidak dapat dibaca ({strerror}). Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload in {file} is not UTF-8 text. Nothing was sent.</source>
        <translation>Muatan masukan di {file} bukan teks UTF-8. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload in {given}</source>
        <translation>Muatan masukan di {given}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>The input payload must be a JSON object in braces, but it is {kind}. Nothing was sent.</source>
        <translation>Muatan masukan harus objek JSON dalam kurung kurawal, tetapi ini {kind}. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../ui/repeats.py"/>
        <source>The inputs of {job} were not kept by the version that made it: fill them in.</source>
        <translation>Masukan {job} tidak disimpan oleh versi yang membuatnya: isilah.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The inside of the plot is cut in pieces where outlines touch at {}</source>
        <translation>Bagian dalam lahan terpotong-potong di tempat garis batas bersentuhan di {}</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>The job goes on at the service either way</source>
        <translation>Pekerjaan tetap berjalan di layanan</translation>
    </message>
    <message>
        <location filename="../bridge/asked.py"/>
        <source>The job had only the selected features of {layer}, and nothing is selected now: select them again.</source>
        <translation>Pekerjaan ini hanya memakai fitur terpilih dari {layer}, dan sekarang tidak ada yang dipilih: pilih lagi.</translation>
    </message>
    <message>
        <location filename="../providers/homes.py"/>
        <source>The job list cannot be kept in {home}: that is a network drive, on which it could be damaged. Nothing was sent. Set GEORELAY_HOME to a folder on a drive of this computer.</source>
        <translation>Daftar pekerjaan tidak dapat disimpan di {home}: itu drive jaringan, tempat daftar dapat rusak. Tidak ada yang dikirim. Setel GEORELAY_HOME ke folder di drive komputer ini.</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>The job list in {home} cannot be opened ({why}). Nothing was sent. Set GEORELAY_HOME to a folder on a drive of this computer that you may write to.</source>
        <translation>Daftar pekerjaan di {home} tidak dapat dibuka ({why}). Tidak ada yang dikirim. Setel GEORELAY_HOME ke folder di drive komputer ini yang boleh Anda tulisi.</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>The job list in {home} cannot be read or written ({error}).</source>
        <translation>Daftar pekerjaan di {home} tidak dapat dibaca atau ditulis ({error}).</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>The job list in {home} is of a newer version of GeoRelay. It is shown, but this version does not change it. Nothing was sent. Update GeoRelay.</source>
        <translation>Daftar pekerjaan di {home} dari versi GeoRelay yang lebih baru. Ditampilkan, tetapi versi ini tidak mengubahnya. Tidak ada yang dikirim. Perbarui GeoRelay.</translation>
    </message>
    <message>
        <location filename="../providers/homes.py"/>
        <source>The job list of an earlier version in {old} cannot be taken over into {home} ({error}). Nothing was sent. Mend that, or set GEORELAY_HOME to the older folder to go on with it.</source>
        <translation>Daftar pekerjaan versi sebelumnya di {old} tidak dapat diambil alih ke {home} ({error}). Tidak ada yang dikirim. Benahi itu, atau setel GEORELAY_HOME ke folder lama untuk melanjutkan dengannya.</translation>
    </message>
    <message>
        <location filename="../processing/shown/jobs.py"/>
        <source>The job list of this computer as a table: every run that was sent or is about to be. Nothing is asked of a service.</source>
        <translation>Daftar pekerjaan komputer ini sebagai tabel: setiap proses yang dikirim atau akan dikirim. Tidak ada layanan yang ditanyai.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>The job that is open again, if there was one.</source>
        <translation>Pekerjaan yang terbuka lagi, bila ada.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>The job {job} failed at {service}: {said}. To send it again, {anew}.</source>
        <translation>Pekerjaan {job} gagal di {service}: {said}. Untuk mengirimnya lagi, {anew}.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>The job {job} goes on; collectjobs brings its results.</source>
        <translation>Pekerjaan {job} berlanjut; collectjobs membawa hasilnya.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>The job {job} has failed at {service}: {said}. Nothing was sent. To send it again, {anew}.</source>
        <translation>Pekerjaan {job} gagal di {service}: {said}. Tidak ada yang dikirim. Untuk mengirimnya lagi, {anew}.</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>The job {row} of the job list cannot be read ({why}).</source>
        <translation>Pekerjaan {row} di daftar pekerjaan tidak dapat dibaca ({why}).</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>The language of the page.</source>
        <translation>Bahasa halaman.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unclosed_ring.py"/>
        <source>The last position of a ring differs from its first.</source>
        <translation>Posisi terakhir cincin berbeda dari yang pertama.</translation>
    </message>
    <message>
        <location filename="../ui/preflight.py"/>
        <source>The layer could not be read to its end. The log of QGIS says more.</source>
        <translation>Layer tidak dapat dibaca sampai akhir. Log QGIS menjelaskan lebih lanjut.</translation>
    </message>
    <message>
        <location filename="../checks/rules/no_crs.py"/>
        <source>The layer does not say which coordinate reference system its numbers are in.</source>
        <translation>Layer tidak menyebutkan dalam sistem referensi koordinat apa angka-angkanya.</translation>
    </message>
    <message>
        <location filename="../checks/rules/no_crs.py"/>
        <source>The layer has no coordinate reference system, so nobody can tell where its plots are.</source>
        <translation>Layer tidak memiliki sistem referensi koordinat, jadi tidak ada yang tahu letak lahannya.</translation>
    </message>
    <message>
        <location filename="../ui/preflight.py"/>
        <source>The layer has no coordinate reference system: set it first.</source>
        <translation>Layer tidak memiliki sistem referensi koordinat: atur dulu.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>The layer has no coordinate reference system: set it, and check again.</source>
        <translation>Layer tidak memiliki sistem referensi koordinat: atur dulu, lalu periksa lagi.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>The layer has no plots.</source>
        <translation>Layer tidak berisi lahan.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The layer of plots to send, in any CRS. It is only read: a copy in longitude and latitude with seven decimals, or more where a plot would break, is checked and sent. Give either this or a file.</source>
        <translation>Layer lahan yang akan dikirim, dalam SRK apa pun. Hanya dibaca: salinan dalam bujur dan lintang dengan tujuh desimal, atau lebih bila lahan akan rusak, diperiksa dan dikirim. Beri ini atau berkas.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>The layer to look at, in any CRS. It is only read.</source>
        <translation>Layer yang dilihat, dalam SRK apa pun. Hanya dibaca.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>The layer was changed while its repairs were worked out, so they are not listed.</source>
        <translation>Layer berubah saat perbaikannya disiapkan, jadi tidak didaftar.</translation>
    </message>
    <message>
        <location filename="../processing/packets.py"/>
        <source>The layer {findings} holds no findings of a check. Nothing was written. Choose the findings that 'Check plots' wrote.</source>
        <translation>Layer {findings} tidak berisi temuan pemeriksaan. Tidak ada yang ditulis. Pilih temuan yang ditulis 'Periksa lahan'.</translation>
    </message>
    <message>
        <location filename="../processing/suppliers.py"/>
        <source>The layer {layer} has no CRS, and others have one. Nothing was written.</source>
        <translation>Layer {layer} tidak punya SRK, dan yang lain punya. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <location filename="../bridge/cases.py"/>
        <source>The layer {layer} has no column 'outcome' and no findings, so no plot of it can be flagged. Nothing was written. Choose results or findings, or show all plots.</source>
        <translation>Layer {layer} tidak punya kolom 'outcome' dan tidak punya temuan, jadi tidak ada lahannya yang dapat ditandai. Tidak ada yang ditulis. Pilih hasil atau temuan, atau tampilkan semua lahan.</translation>
    </message>
    <message>
        <location filename="../processing/deliveries.py"/>
        <source>The layer {layer} has no column {column}. Nothing was written. Choose a plot id that both layers have, or none.</source>
        <translation>Layer {layer} tidak punya kolom {column}. Tidak ada yang ditulis. Pilih id lahan yang ada di kedua layer, atau tidak sama sekali.</translation>
    </message>
    <message>
        <location filename="../bridge/crs.py"/>
        <source>The layer {layer} has no coordinate reference system, so its place on Earth is unknown. {done} Set the layer's CRS and run again.</source>
        <translation>Layer {layer} tidak memiliki sistem referensi koordinat, jadi tempatnya di Bumi tidak diketahui. {done} Atur SRK layer lalu jalankan lagi.</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>The layer {layer} has no plot to decide on. Nothing was written. Choose plots that have an outline.</source>
        <translation>Layer {layer} tidak punya lahan untuk diputuskan. Tidak ada yang ditulis. Pilih lahan yang punya garis batas.</translation>
    </message>
    <message>
        <location filename="../processing/atlas.py"/>
        <source>The layer {layer} has no plot to show, so there is no atlas.</source>
        <translation>Layer {layer} tidak punya lahan untuk ditunjukkan, jadi tidak ada atlas.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>The layer {layer} has no plots. {done} Choose plots, and look whether a filter hides them.</source>
        <translation>Layer {layer} tidak punya lahan. {done} Pilih lahan, dan lihat apakah penyaring menyembunyikannya.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>The layer {layer} has no polygon that can be sent. Nothing was sent.</source>
        <translation>Layer {layer} tidak punya poligon yang dapat dikirim. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../bridge/crs.py"/>
        <source>The layer {layer} has only the local system '{crs}', so its place on Earth is unknown. {done} Set the layer's CRS and run again.</source>
        <translation>Layer {layer} hanya punya sistem lokal '{crs}', jadi tempatnya di Bumi tidak diketahui. {done} Atur SRK layer lalu jalankan lagi.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>The layer {layer} holds no findings of a check. No pack was written. Choose the findings that 'Check plots' wrote, or none.</source>
        <translation>Layer {layer} tidak berisi temuan pemeriksaan. Tidak ada paket yang ditulis. Pilih temuan yang ditulis 'Periksa lahan', atau tidak sama sekali.</translation>
    </message>
    <message>
        <location filename="../bridge/asked.py"/>
        <source>The layer {layer} of this job is gone: choose another one in its place.</source>
        <translation>Layer {layer} dari pekerjaan ini sudah tidak ada: pilih yang lain sebagai gantinya.</translation>
    </message>
    <message>
        <location filename="../bridge/snapshot.py"/>
        <source>The layer {name} could not be read to its end: {came} of {count} features came. Nothing was sent or written. Run it again.</source>
        <translation>Layer {name} tidak dapat dibaca sampai akhir: {came} dari {count} fitur datang. Tidak ada yang dikirim atau ditulis. Jalankan lagi.</translation>
    </message>
    <message>
        <location filename="../processing/packets.py"/>
        <source>The layer {plots} has no column {supplier}. Nothing was written. Choose the column that names the suppliers.</source>
        <translation>Layer {plots} tidak punya kolom {supplier}. Tidak ada yang ditulis. Pilih kolom yang menyebut pemasok.</translation>
    </message>
    <message>
        <location filename="../bridge/cases.py"/>
        <source>The layer {plots} has none of the plots that the findings of {findings} are about. Nothing was written. Choose the layer that was checked, or none.</source>
        <translation>Layer {plots} tidak memuat satu pun lahan yang menjadi pokok temuan {findings}. Tidak ada yang ditulis. Pilih layer yang diperiksa, atau tidak sama sekali.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>The layer {results} has no plots, so there is nothing to pack. No pack was written. Choose results, and look whether a filter hides them.</source>
        <translation>Layer {results} tidak punya lahan, jadi tidak ada yang dikemas. Tidak ada paket yang ditulis. Pilih hasil, dan lihat apakah penyaring menyembunyikannya.</translation>
    </message>
    <message>
        <location filename="../bridge/pack.py"/>
        <source>The layer {table} could not be written as {kind}: {why}. No pack was written.</source>
        <translation>Layer {table} tidak dapat ditulis sebagai {kind}: {why}. Tidak ada paket yang ditulis.</translation>
    </message>
    <message>
        <location filename="../processing/suppliers.py"/>
        <source>The layers have {families}, which one layer cannot hold. Nothing was written. Merge those of one type of geometry.</source>
        <translation>Layer-layer itu memiliki {families}, yang tidak muat dalam satu layer. Tidak ada yang ditulis. Gabungkan yang berjenis geometri sama.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>The line has fewer than 2 different positions.</source>
        <translation>Garis memiliki kurang dari 2 posisi berbeda.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>The list of collections and the progress show what runs.</source>
        <translation>Daftar koleksi dan kemajuan menunjukkan apa yang berjalan.</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>The list of jobs is being read...</source>
        <translation>Daftar pekerjaan sedang dibaca...</translation>
    </message>
    <message>
        <location filename="../bridge/ledger.py"/>
        <source>The list of what was analysed before cannot be used ({error}). Nothing was sent. See to {file} in GeoRelay's folder, or send all plots.</source>
        <translation>Daftar yang sudah dianalisis tidak dapat dipakai ({error}). Tidak ada yang dikirim. Urus {file} di folder GeoRelay, atau kirim semua lahan.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>The list {stripped} cannot be read as JSON ({error}). Nothing was sent.</source>
        <translation>Daftar {stripped} tidak dapat dibaca sebagai JSON ({error}). Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>The master password was not given, so the secret cannot be used. Nothing was sent.</source>
        <translation>Sandi utama tidak diberikan, jadi rahasia tidak dapat dipakai. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../checks/rules/sliver.py"/>
        <source>The mean width of the plot (twice its area by its perimeter) is below 1 m.</source>
        <translation>Lebar rata-rata lahan (dua kali luas dibagi keliling) di bawah 1 m.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The model {model} has no option {unknown}; it has: {there}. Nothing was sent.</source>
        <translation>Model {model} tidak punya opsi {unknown}; yang ada: {there}. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>The mosaic whose images are listed.</source>
        <translation>Mosaik yang citranya didaftar.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>The mosaic {mosaic_id} is deleted.</source>
        <translation>Mosaik {mosaic_id} dihapus.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The mosaic {mosaic} has no image yet. Nothing was sent.</source>
        <translation>Mosaik {mosaic} belum punya citra. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The mosaic {mosaic} has no tiles yet. Upload an image, or wait a minute.</source>
        <translation>Mosaik {mosaic} belum punya ubin. Unggah citra, atau tunggu satu menit.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>The mosaics have different zooms ({shown}). Choose those of one zoom. Nothing was sent.</source>
        <translation>Mosaik-mosaik itu punya zoom berbeda ({shown}). Pilih yang berzoom sama. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>The most travel time for each cluster of samples. Empty: the service's own, 15.</source>
        <translation>Waktu tempuh terlama untuk setiap kelompok sampel. Kosong: milik layanan, 15.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>The name '{text}' has a meaning of its own: give the connection another one.</source>
        <translation>Nama '{text}' punya arti sendiri: beri koneksi nama lain.</translation>
    </message>
    <message>
        <location filename="../processing/shown/operation.py"/>
        <source>The name of a saved connection, or 'sandbox' for the built-in sandbox on this computer. Empty: the environment if it is set, else the default connection.</source>
        <translation>Nama koneksi tersimpan, atau 'sandbox' untuk kotak pasir bawaan di komputer ini. Kosong: lingkungan bila diatur, jika tidak koneksi bawaan.</translation>
    </message>
    <message>
        <location filename="../processing/shown/suppliers.py"/>
        <source>The name of the column that names each plot, the same in all layers. Empty: their feature ids.</source>
        <translation>Nama kolom yang menamai setiap lahan, sama di semua layer. Kosong: id fiturnya.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The name {host} of {service} cannot be found. Look at the connection's URL and at your network.</source>
        <translation>Nama {host} dari {service} tidak dapat ditemukan. Periksa URL koneksi dan jaringan Anda.</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>The names of the rules that a plot breaks, as an array.</source>
        <translation>Nama aturan yang dilanggar lahan, sebagai larik.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The number of the image or basemap at the service. With the kind 'basemap', 1 is the Esri basemap.</source>
        <translation>Nomor citra atau peta dasar di layanan. Dengan jenis 'basemap', 1 adalah peta dasar Esri.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The one analysis to start for plots that are uploaded already.</source>
        <translation>Satu analisis yang dimulai untuk lahan yang sudah diunggah.</translation>
    </message>
    <message>
        <location filename="../bridge/context.py"/>
        <source>The operation {operation} is not known to this version of GeoRelay.</source>
        <translation>Operasi {operation} tidak dikenal oleh versi GeoRelay ini.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline crosses itself at {}</source>
        <translation>Garis batas memotong dirinya sendiri di {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/buffered_point.py"/>
        <source>The outline has 16 or more vertices, all within 1 % of the same distance from their centre.</source>
        <translation>Garis batas memiliki 16 verteks atau lebih, semuanya berjarak sama dari pusatnya dalam 1 %.</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>The outline has a spike at {place}.</source>
        <translation>Garis batas memiliki duri di {place}.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline has fewer than 3 different positions at {}</source>
        <translation>Garis batas memiliki kurang dari 3 posisi berbeda di {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline is not closed: its last position, {}, is not its first</source>
        <translation>Garis batas tidak tertutup: posisi terakhirnya, {}, bukan yang pertama</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline of a hole crosses another outline of the plot at {}</source>
        <translation>Garis batas sebuah lubang memotong garis batas lain dari lahan di {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline of a hole is not closed: its last position, {}, is not its first</source>
        <translation>Garis batas sebuah lubang tidak tertutup: posisi terakhirnya, {}, bukan yang pertama</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline runs out and back along the same line to {}</source>
        <translation>Garis batas keluar lalu kembali sepanjang garis yang sama ke {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline runs twice along the same line at {}</source>
        <translation>Garis batas melalui garis yang sama dua kali di {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>The outline touches itself at {}</source>
        <translation>Garis batas menyentuh dirinya sendiri di {}</translation>
    </message>
    <message>
        <location filename="../bridge/results.py"/>
        <source>The output could not be written: {why}.</source>
        <translation>Keluaran tidak dapat ditulis: {why}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The own reference is longer than 35 characters, which the EU's system takes.</source>
        <translation>Referensi sendiri lebih panjang dari 35 karakter, yang diterima sistem UE.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The own reference {reference} was used on {created} for another statement (job {job}). Nothing was filed. Choose another reference: it is the only way to find a statement again.</source>
        <translation>Referensi sendiri {reference} dipakai pada {created} untuk pernyataan lain (pekerjaan {job}). Tidak ada yang diajukan. Pilih referensi lain: itulah satu-satunya cara menemukan lagi pernyataan.</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <source>The pack is whole</source>
        <translation>Paket utuh</translation>
    </message>
    <message>
        <location filename="../bridge/rasters.py"/>
        <source>The picture cannot be placed on the map ({why}).</source>
        <translation>Gambar tidak dapat ditempatkan di peta ({why}).</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>The plan of {job} is not in its folder. Nothing was sent. Run it again to go on.</source>
        <translation>Rencana {job} tidak ada di foldernya. Tidak ada yang dikirim. Jalankan lagi untuk melanjutkan.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>The planned search is made but not active: the plan allows no more active ones.</source>
        <translation>Pencarian terjadwal dibuat tetapi tidak aktif: paket tidak membolehkan lagi yang aktif.</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>The plot</source>
        <translation>Lahannya</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_large_for_file.py"/>
        <source>The plot alone exceeds the 25 MB that a due-diligence statement may have.</source>
        <translation>Lahan ini saja melebihi 25 MB yang boleh dimiliki pernyataan uji tuntas.</translation>
    </message>
    <message>
        <location filename="../checks/rules/antimeridian.py"/>
        <source>The plot crosses the line of 180 degrees longitude.</source>
        <translation>Lahan melintasi garis bujur 180 derajat.</translation>
    </message>
    <message>
        <location filename="../checks/rules/interior_ring.py"/>
        <source>The plot has a hole.</source>
        <translation>Lahan memiliki lubang.</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>The plot has no place on the map there.</source>
        <translation>Di situ lahan tidak punya tempat di peta.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>The plot lies in another country than the declared one, by the world map that QGIS ships.</source>
        <translation>Lahan terletak di negara lain dari yang dinyatakan, menurut peta dunia yang disertakan QGIS.</translation>
    </message>
    <message>
        <location filename="../checks/repair.py"/>
        <source>The plot lies outside the world or crosses 180 degrees.</source>
        <translation>Lahan terletak di luar dunia atau melintasi 180 derajat.</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>The plot shares ground with a plot of the layer to compare with.</source>
        <translation>Lahan berbagi tanah dengan lahan dari layer pembanding.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>The plot shares more than 1 m2 and more than 0.1 % of the smaller plot with another plot.</source>
        <translation>Lahan berbagi lebih dari 1 m2 dan lebih dari 0,1 % dari lahan yang lebih kecil dengan lahan lain.</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>The plot would lie among the rest of the layer, or the whole layer on land and in the declared country, if latitude and longitude were exchanged.</source>
        <translation>Lahan akan terletak di antara yang lain di layer, atau seluruh layer di darat dan di negara yang dinyatakan, bila lintang dan bujur ditukar.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>The plots as they are now, in any CRS.</source>
        <translation>Lahan sebagaimana sekarang, dalam SRK apa pun.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>The plots as they were, in any CRS.</source>
        <translation>Lahan sebagaimana dulu, dalam SRK apa pun.</translation>
    </message>
    <message>
        <location filename="../bridge/pack.py"/>
        <source>The plots could not be written as KML to {parent}. Choose another folder.</source>
        <translation>Lahan tidak dapat ditulis sebagai KML ke {parent}. Pilih folder lain.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>The plots may have arrived all the same: the list of collections shows them under their name.</source>
        <translation>Lahan mungkin tetap sampai: daftar koleksi menunjukkannya dengan namanya.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>The plots of collection {id} are not known on this computer: they are neither counted nor checked here.</source>
        <translation>Lahan koleksi {id} tidak dikenal di komputer ini: tidak dihitung dan tidak diperiksa.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>The plots that findings are about: each page then shows the outline with its surroundings, and the columns of the plot. Without them it shows the places of the findings. Results need none.</source>
        <translation>Lahan yang menjadi pokok temuan: setiap halaman lalu menunjukkan garis batas dengan sekelilingnya, dan kolom lahan. Tanpa itu ditunjukkan tempat temuannya. Hasil tidak memerlukannya.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>The plots that were checked.</source>
        <translation>Lahan yang diperiksa.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>The plots themselves were not changed.</source>
        <translation>Lahan itu sendiri tidak diubah.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>The plots were neither counted nor checked here: {why}</source>
        <translation>Lahan tidak dihitung dan tidak diperiksa di sini: {why}</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>The plugin Processing is switched off: switch it on under Plugins.</source>
        <translation>Plugin Processing nonaktif: aktifkan di menu Plugin.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The polygon to work on, in any coordinate reference system. The service takes one polygon in longitude and latitude; see 'Area of several parts' for more than one.</source>
        <translation>Poligon yang dikerjakan, dalam sistem referensi koordinat apa pun. Layanan menerima satu poligon dalam bujur dan lintang; lihat 'Area beberapa bagian' bila lebih dari satu.</translation>
    </message>
    <message>
        <location filename="../checks/rules/z_or_m_values.py"/>
        <source>The positions carry heights (Z) or measures (M).</source>
        <translation>Posisi membawa ketinggian (Z) atau ukuran (M).</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The preview has {width} x {height} pixels and is {lies}.</source>
        <translation>Pratinjau berukuran {width} x {height} piksel dan {lies}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>The preview of {filename} is not made yet. Try again in a minute. ({error})</source>
        <translation>Pratinjau {filename} belum dibuat. Coba lagi dalam satu menit. ({error})</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/placing.py"/>
        <source>The preview that came is not a picture that can be placed on the map (JPEG, PNG or GIF).</source>
        <translation>Pratinjau yang datang bukan gambar yang dapat ditempatkan di peta (JPEG, PNG atau GIF).</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>The price is asked first; above this nothing is started, and nothing is started if no price is named. Empty: any price.</source>
        <translation>Harga ditanyakan lebih dulu; di atas ini tidak ada yang dimulai, dan tidak ada yang dimulai bila harga tidak disebut. Kosong: harga berapa pun.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The price is not known: {error}</source>
        <translation>Harga tidak diketahui: {error}</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>The price, {}, is above your limit of {}.</source>
        <translation>Harganya, {}, di atas batas Anda {}.</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>The price, {}, is more than the account has ({}).</source>
        <translation>Harganya, {}, lebih dari yang dimiliki akun ({}).</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>The processing failed again: {failure_words}.</source>
        <translation>Pemrosesan gagal lagi: {failure_words}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/merging.py"/>
        <source>The processing itself is not changed by this.</source>
        <translation>Pemrosesannya sendiri tidak berubah karena ini.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>The processing {processing_id} is deleted.</source>
        <translation>Pemrosesan {processing_id} dihapus.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>The processing {run} is {status}; only a failed one can be started again. Nothing was sent.</source>
        <translation>Pemrosesan {run} adalah {status}; hanya yang gagal yang dapat dimulai lagi. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../checks/rules/name_too_long.py"/>
        <source>The producer's name has more than 500 characters.</source>
        <translation>Nama produsen lebih dari 500 karakter.</translation>
    </message>
    <message>
        <location filename="../checks/rules/name_too_long.py"/>
        <source>The producer's name has {sizes} characters; the EU system takes {longest}.</source>
        <translation>Nama produsen {sizes} karakter; sistem UE menerima {longest}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>The progress of either one collection or of several can be asked for. Nothing was sent.</source>
        <translation>Yang dapat ditanyakan adalah kemajuan satu koleksi atau beberapa koleksi. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>The progress of the collection shows whether it goes on.</source>
        <translation>Kemajuan koleksi menunjukkan apakah berlanjut.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The project</source>
        <translation>Proyek</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The project's id at the service.</source>
        <translation>Id proyek di layanan.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The project's id; several, comma-separated, with several runs.</source>
        <translation>Id proyek; beberapa, dipisahkan koma, bila ada beberapa proses.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The projects of the account. The service does not document this list; where it has none, the projects that this computer's job list knows are shown.</source>
        <translation>Proyek-proyek akun. Layanan tidak mendokumentasikan daftar ini; bila tidak ada, ditampilkan proyek yang dikenal daftar pekerjaan komputer ini.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The proxy between this computer and {service} asks for a user and a password (407). Set them under Options &gt; Network.</source>
        <translation>Proksi antara komputer ini dan {service} meminta pengguna dan kata sandi (407). Atur di Opsi &gt; Jaringan.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The proxy between this computer and {service} cannot be reached. Look at Options &gt; Network.</source>
        <translation>Proksi antara komputer ini dan {service} tidak dapat dijangkau. Lihat Opsi &gt; Jaringan.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The proxy between this computer and {service} does not let this user through ({status}). Look at the user and password under Options &gt; Network.</source>
        <translation>Proksi antara komputer ini dan {service} tidak meloloskan pengguna ini ({status}). Periksa pengguna dan kata sandi di Opsi &gt; Jaringan.</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The proxy between this computer and {service} refused the connection ({status}).</source>
        <translation>Proksi antara komputer ini dan {service} menolak koneksi ({status}).</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>The proxy did not open a connection to {service}: {refusal}.</source>
        <translation>Proksi tidak membuka koneksi ke {service}: {refusal}.</translation>
    </message>
    <message>
        <location filename="../providers/limiter.py"/>
        <source>The record of requests in {parent} cannot be written ({error}). Nothing was sent.</source>
        <translation>Catatan permintaan di {parent} tidak dapat ditulis ({error}). Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../checks/rules/point_needs_polygon.py"/>
        <source>The regulation demands the outline of plots above 4 ha (cattle excepted).</source>
        <translation>Peraturan menuntut garis batas untuk lahan di atas 4 ha (kecuali ternak sapi).</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>The reply to '{called}' of {name} was lost; asking {title} whether it arrived.</source>
        <translation>Balasan atas '{called}' dari {name} hilang; menanyai {title} apakah sampai.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>The report is in {}</source>
        <translation>Laporan ada di {}</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>The results are on their way.</source>
        <translation>Hasil sedang dalam perjalanan.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>The results are there when the job is done.</source>
        <translation>Hasil tersedia setelah pekerjaan selesai.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The results as layers, the tiles of each put together.</source>
        <translation>Hasil sebagai layer, ubin masing-masing digabungkan.</translation>
    </message>
    <message>
        <location filename="../bridge/results.py"/>
        <source>The results cannot be written to {file}: {why}.</source>
        <translation>Hasil tidak dapat ditulis ke {file}: {why}.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>The results could not be read. Check again.</source>
        <translation>Hasil tidak dapat dibaca. Periksa lagi.</translation>
    </message>
    <message>
        <location filename="../bridge/results.py"/>
        <source>The results in {file}</source>
        <translation>Hasil di {file}</translation>
    </message>
    <message>
        <location filename="../bridge/pack.py"/>
        <source>The results of {bare} have not been fetched yet. No pack was written. Collect the finished jobs first.</source>
        <translation>Hasil {bare} belum diambil. Tidak ada paket yang ditulis. Kumpulkan dulu pekerjaan yang selesai.</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>The results of {job} are in {place}</source>
        <translation>Hasil {job} ada di {place}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>The rows as a layer in longitude and latitude.</source>
        <translation>Baris-baris sebagai layer dalam bujur dan lintang.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The run would cost {credits_of}, and the account has {credits_of_2}. Nothing was started.</source>
        <translation>Proses itu akan berbiaya {credits_of}, dan akun memiliki {credits_of_2}. Tidak ada yang dimulai.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>The run would cost {credits_of}, and the highest price is {max_cost}. Nothing was started.</source>
        <translation>Proses itu akan berbiaya {credits_of}, dan harga tertinggi {max_cost}. Tidak ada yang dimulai.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_rings.py"/>
        <source>The same ground is counted twice or cut out twice.</source>
        <translation>Tanah yang sama dihitung dua kali atau dikeluarkan dua kali.</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_shells.py"/>
        <source>The same ground is counted twice.</source>
        <translation>Tanah yang sama dihitung dua kali.</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>The same ground may have been declared by another supplier, or in an earlier submission.</source>
        <translation>Tanah yang sama mungkin sudah dinyatakan oleh pemasok lain, atau dalam pengajuan sebelumnya.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>The same position comes twice in a row at {place} once written with {decimals} decimals.</source>
        <translation>Posisi yang sama muncul dua kali berturut-turut di {place} bila ditulis dengan {decimals} desimal.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>The same position comes twice in a row at {place}.</source>
        <translation>Posisi yang sama muncul dua kali berturut-turut di {place}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>The same position comes twice in a row.</source>
        <translation>Posisi yang sama muncul dua kali berturut-turut.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>The same run is under way in another QGIS; waiting for it.</source>
        <translation>Proses yang sama sedang berlangsung di QGIS lain; menunggunya.</translation>
    </message>
    <message>
        <location filename="../processing/samples.py"/>
        <source>The sample plots cannot be written to {path}: {why}</source>
        <translation>Lahan contoh tidak dapat ditulis ke {path}: {why}</translation>
    </message>
    <message>
        <location filename="../processing/samples.py"/>
        <source>The sample plots come with the sandbox, which this installation lacks.</source>
        <translation>Lahan contoh disertakan bersama kotak pasir, yang tidak ada di pemasangan ini.</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>The sample plots could not be written into {}.</source>
        <translation>Lahan contoh tidak dapat ditulis ke {}.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>The scenario id {scenario_id} cannot be the name of a folder: {error}.</source>
        <translation>Id skenario {scenario_id} tidak dapat menjadi nama folder: {error}.</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>The scenario {scenario_ids} was started, but BrightEarth On Demand named no activity for it, so it cannot be followed. Nothing is started again. Look at its web application, and download the scenario when it is ready (beoddownload).</source>
        <translation>Skenario {scenario_ids} dimulai, tetapi BrightEarth On Demand tidak menyebut aktivitasnya, jadi tidak dapat diikuti. Tidak ada yang dimulai lagi. Lihat aplikasi webnya, dan unduh skenario bila sudah siap (beoddownload).</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The scenario's id; several, comma-separated, likewise.</source>
        <translation>Id skenario; beberapa, dipisahkan koma, demikian pula.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The scenarios of a project. The service does not document this list; where it has none, those that this computer's job list knows are shown.</source>
        <translation>Skenario sebuah proyek. Layanan tidak mendokumentasikan daftar ini; bila tidak ada, ditampilkan yang dikenal daftar pekerjaan komputer ini.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>The search whose results are listed</source>
        <translation>Pencarian yang hasilnya didaftar</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>The secret of this connection is locked: open QGIS's authentication database with the master password, or, where there is no desktop, set QGIS_AUTH_PASSWORD_FILE or the service's own GEORELAY_ variables. Nothing was sent.</source>
        <translation>Rahasia koneksi ini terkunci: buka basis data autentikasi QGIS dengan sandi utama, atau, bila tanpa desktop, setel QGIS_AUTH_PASSWORD_FILE atau variabel GEORELAY_ layanan itu. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>The secret of this connection is not in QGIS's authentication database: enter it again under Settings &gt; Options &gt; GeoRelay. Nothing was sent.</source>
        <translation>Rahasia koneksi ini tidak ada di basis data autentikasi QGIS: masukkan lagi di Pengaturan &gt; Opsi &gt; GeoRelay. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>The selection of the layer {layer} has no plots. {done} Choose plots, and look whether a filter hides them.</source>
        <translation>Pilihan di layer {layer} tidak punya lahan. {done} Pilih lahan, dan lihat apakah penyaring menyembunyikannya.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>The service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <location filename="../providers/limiter.py"/>
        <source>The service allows no more requests now: waiting {seconds} s.</source>
        <translation>Layanan tidak mengizinkan permintaan lagi sekarang: menunggu {seconds} dtk.</translation>
    </message>
    <message>
        <location filename="../providers/beod/inventory.py"/>
        <source>The service does not list this ({error}) The job list of this computer is shown instead.</source>
        <translation>Layanan tidak mendaftar ini ({error}) Sebagai gantinya ditampilkan daftar pekerjaan komputer ini.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling.py"/>
        <source>The service gives the design whose confidence and margin are nearest; it does not tell which.</source>
        <translation>Layanan memberi rancangan yang tingkat kepercayaan dan batasnya terdekat; tidak diberitahukan yang mana.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>The service has no preview of this image.</source>
        <translation>Layanan tidak punya pratinjau citra ini.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>The service lists no files for scenario {scenario_id}.</source>
        <translation>Layanan tidak mendaftar berkas untuk skenario {scenario_id}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling.py"/>
        <source>The service looks at complete years only: it takes {last} in place of {date}.</source>
        <translation>Layanan hanya melihat tahun penuh: layanan memakai {last} sebagai ganti {date}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_large.py"/>
        <source>The service may refuse it, or its price may surprise.</source>
        <translation>Layanan mungkin menolaknya, atau harganya mungkin mengejutkan.</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>The service named an address inside this network ({url}). It was not asked.</source>
        <translation>Layanan menyebut alamat di dalam jaringan ini ({url}). Itu tidak ditanyai.</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>The service named an address that cannot be asked ({url}). It was not.</source>
        <translation>Layanan menyebut alamat yang tidak dapat ditanyai ({url}). Itu tidak ditanyai.</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>The service named an address that cannot be asked. It was not.</source>
        <translation>Layanan menyebut alamat yang tidak dapat ditanyai. Itu tidak ditanyai.</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>The service named an address without encryption ({url}). It was not asked.</source>
        <translation>Layanan menyebut alamat tanpa enkripsi ({url}). Itu tidak ditanyai.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>The service or the EU system refuses it.</source>
        <translation>Layanan atau sistem UE menolaknya.</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>The service sends the request on to something that is no address. It was not asked.</source>
        <translation>Layanan meneruskan permintaan ke sesuatu yang bukan alamat. Itu tidak ditanyai.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>The service takes one polygon. What to do when the area has several features or parts. Refuse: say so and send nothing. One run per part: several runs under one job. Dissolve: merge what touches, refuse if parts remain. Convex hull or bounding box: one polygon round them all, which is larger than the parts.</source>
        <translation>Layanan menerima satu poligon. Yang dilakukan bila area punya beberapa fitur atau bagian. Tolak: memberitahukan dan tidak mengirim apa pun. Satu proses per bagian: beberapa proses di bawah satu pekerjaan. Lebur: menggabungkan yang bersentuhan, menolak bila masih ada beberapa bagian. Selubung cembung atau kotak pembatas: satu poligon mengelilingi semuanya, yang lebih besar dari bagian-bagiannya.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>The service validates where the plots lie and finds their country.</source>
        <translation>Layanan memvalidasi letak lahan dan mencari negaranya.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The service's own word for where the work is.</source>
        <translation>Kata layanan itu sendiri tentang sampai di mana pekerjaannya.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The service's own word: CREATED, PENDING, RUNNING, SUCCESSFUL or FAILED.</source>
        <translation>Kata layanan itu sendiri: CREATED, PENDING, RUNNING, SUCCESSFUL atau FAILED.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>The shared ground is counted twice, and two suppliers may claim it.</source>
        <translation>Tanah bersama itu dihitung dua kali, dan dua pemasok mungkin mengklaimnya.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>The size of the result files.</source>
        <translation>Ukuran berkas hasil.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/statement.py"/>
        <source>The statement that Epoch SCO2 sent is not a whole ZIP. Export it again.</source>
        <translation>Pernyataan yang dikirim Epoch SCO2 bukan ZIP utuh. Ekspor lagi.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>The statement was filed, and its numbers are in the job {job}; they could not be noted with its plots: {why}</source>
        <translation>Pernyataan telah diajukan, dan nomornya ada di pekerjaan {job}; nomor itu tidak dapat dicatat pada lahannya: {why}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>The storage figure</source>
        <translation>Angka penyimpanan</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>The system loses holes: what it cannot take is refused, or the plot is cut into parts round the hole.</source>
        <translation>Sistem kehilangan lubang: yang tidak dapat diterimanya ditolak, atau lahan dipotong menjadi bagian-bagian di sekeliling lubang.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <location filename="../processing/shown/packs.py"/>
        <source>The table 'decisions'. Empty: decisions.gpkg in the results folder, if it is there.</source>
        <translation>Tabel 'decisions'. Kosong: decisions.gpkg di folder hasil, bila ada.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>The table 'decisions'. Findings on ground that was decided on then tell the newest decision; one that was accepted stays told.</source>
        <translation>Tabel 'decisions'. Temuan di tanah yang sudah diputuskan lalu menyebut keputusan terbaru; yang sudah diterima tetap diberitahukan.</translation>
    </message>
    <message>
        <location filename="../bridge/decisions.py"/>
        <source>The table '{table}' in {file} has no column {missing}, so no decision can be added. Nothing was written. Choose another file; a new one is made.</source>
        <translation>Tabel '{table}' di {file} tidak punya kolom {missing}, jadi keputusan tidak dapat ditambahkan. Tidak ada yang ditulis. Pilih berkas lain; yang baru akan dibuat.</translation>
    </message>
    <message>
        <location filename="../bridge/decisions.py"/>
        <source>The table {layer} has no column 'decision', so it holds no decisions. Nothing was written. Choose the table 'decisions' that the Review dock or 'Decide on plots' writes.</source>
        <translation>Tabel {layer} tidak punya kolom 'decision', jadi tidak berisi keputusan. Tidak ada yang ditulis. Pilih tabel 'decisions' yang ditulis dok Tinjauan atau 'Putuskan lahan'.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_id.py"/>
        <source>The text of the id field is there before.</source>
        <translation>Teks kolom id sudah ada sebelumnya.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/tiles.py"/>
        <source>The tile address {shortened} does not start with http:// or https://. Nothing was sent.</source>
        <translation>Alamat ubin {shortened} tidak diawali http:// atau https://. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/tiles.py"/>
        <source>The tile address {shortened} lacks a placeholder: it needs {{z}}, {{x}} and {{y}} (or {{-y}} for rows that count from the south), or {{q}}. Nothing was sent.</source>
        <translation>Alamat ubin {shortened} kekurangan penanda: perlu {{z}}, {{x}} dan {{y}} (atau {{-y}} untuk baris yang dihitung dari selatan), atau {{q}}. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../bridge/tile_keys.py"/>
        <source>The tiles of {layer} stay blank until QGIS's authentication database, which keeps their key, is opened with the master password.</source>
        <translation>Ubin {layer} tetap kosong sampai basis data autentikasi QGIS, yang menyimpan kuncinya, dibuka dengan sandi utama.</translation>
    </message>
    <message>
        <location filename="../bridge/tile_keys.py"/>
        <source>The tiles of {layer} stay blank: their key is not in the authentication database of this QGIS. Add the layer again.</source>
        <translation>Ubin {layer} tetap kosong: kuncinya tidak ada di basis data autentikasi QGIS ini. Tambahkan lagi layer itu.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/__init__.py"/>
        <source>The token from the API page of the Mapflow account (base64 of e-mail and API token).</source>
        <translation>Token dari halaman API akun Mapflow (base64 dari surel dan token API).</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>The whole answer</source>
        <translation>Seluruh jawaban</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>The whole answer (JSON)</source>
        <translation>Seluruh jawaban (JSON)</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>The work goes on.</source>
        <translation>Pekerjaan berlanjut.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>The work is done and its results are kept, but this one could not be put on the map: {}</source>
        <translation>Pekerjaan selesai dan hasilnya tersimpan, tetapi yang ini tidak dapat dimuat ke peta: {}</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>The work is done, but what it brought could not be shown. Details has the whole text.</source>
        <translation>Pekerjaan selesai, tetapi hasilnya tidak dapat ditampilkan. Teks lengkapnya ada di Rincian.</translation>
    </message>
    <message>
        <location filename="../providers/beod/extraction.py"/>
        <source>The work is started; the first look at it failed: {error}</source>
        <translation>Pekerjaan sudah dimulai; pemeriksaan pertamanya gagal: {error}</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <location filename="../providers/epoch/progress.py"/>
        <source>The work itself goes on. Look again later.</source>
        <translation>Pekerjaannya sendiri berlanjut. Lihat lagi nanti.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>The work stopped without a reason; the log may tell more.</source>
        <translation>Pekerjaan berhenti tanpa alasan; log mungkin menjelaskan lebih lanjut.</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <source>The zip file that 'Make an evidence pack' wrote.</source>
        <translation>Berkas zip yang ditulis 'Buat paket bukti'.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>The zip file.</source>
        <translation>Berkas zip-nya.</translation>
    </message>
    <message>
        <location filename="../bridge/upload_files.py"/>
        <source>The {format} file could not be written: {why}</source>
        <translation>Berkas {format} tidak dapat ditulis: {why}</translation>
    </message>
    <message>
        <location filename="../bridge/upload_files.py"/>
        <source>The {format} file is not whole: {there} of {count} plots could be read again. The disk may be full. Nothing was sent.</source>
        <translation>Berkas {format} tidak utuh: {there} dari {count} lahan dapat dibaca lagi. Disk mungkin penuh. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>The {title} is missing. Nothing was filed. Without it the service would declare something that nobody said.</source>
        <translation>{title} tidak ada. Tidak ada yang diajukan. Tanpanya layanan akan menyatakan sesuatu yang tidak dikatakan siapa pun.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>The {what} exclude everything: '{low}' {first} is above '{high}' {last}. Nothing was sent.</source>
        <translation>{what} mengecualikan semuanya: '{low}' {first} di atas '{high}' {last}. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>There are no results on this computer yet.</source>
        <translation>Belum ada hasil di komputer ini.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>There are no results: the job has not come to its end.</source>
        <translation>Tidak ada hasil: pekerjaan tidak sampai selesai.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>There are none</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>There is a connection '{}' already: give this one another name.</source>
        <translation>Sudah ada koneksi '{}': beri koneksi ini nama lain.</translation>
    </message>
    <message>
        <location filename="../bridge/settings.py"/>
        <source>There is no connection '{name}' to make the default one.</source>
        <translation>Tidak ada koneksi '{name}' untuk dijadikan bawaan.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>There is no connection '{wanted}' to {service}; the ones there are: {known}. Nothing was sent.</source>
        <translation>Tidak ada koneksi '{wanted}' ke {service}; yang ada: {known}. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>There is no connection to {service} yet: make one under Settings &gt; Options &gt; GeoRelay, or set {wishes}, or give the connection '{sandbox}' to try it out without an account. Nothing was sent.</source>
        <translation>Belum ada koneksi ke {service}: buat di Pengaturan &gt; Opsi &gt; GeoRelay, atau setel {wishes}, atau beri koneksi '{sandbox}' untuk mencobanya tanpa akun. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>There is no file {file} to put into the pack. No pack was written.</source>
        <translation>Tidak ada berkas {file} untuk dimasukkan ke paket. Tidak ada paket yang ditulis.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>There is no file {file}. Nothing was filed. Choose the GeoJSON of the statement.</source>
        <translation>Tidak ada berkas {file}. Tidak ada yang diajukan. Pilih GeoJSON pernyataan.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>There is no file {text} to read the input payload from. Nothing was sent.</source>
        <translation>Tidak ada berkas {text} untuk membaca muatan masukan. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../checks/rules/empty_geometry.py"/>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>There is no ground to analyse, so it is never sent.</source>
        <translation>Tidak ada tanah untuk dianalisis, jadi tidak pernah dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>There is no job {job_id} in the job list.</source>
        <translation>Tidak ada pekerjaan {job_id} di daftar pekerjaan.</translation>
    </message>
    <message>
        <location filename="../providers/jobs.py"/>
        <source>There is no job {job_id} in the job list; listjobs shows those there are.</source>
        <translation>Tidak ada pekerjaan {job_id} di daftar pekerjaan; listjobs menunjukkan yang ada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>There is no model {wanted}</source>
        <translation>Tidak ada model {wanted}</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>There is no mosaic yet. Upload images to make the first one.</source>
        <translation>Belum ada mosaik. Unggah citra untuk membuat yang pertama.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>There is no result yet: the processing {unready} is {status}. Try again later.</source>
        <translation>Belum ada hasil: pemrosesan {unready} adalah {status}. Coba lagi nanti.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>There is no result: {words_for}.</source>
        <translation>Tidak ada hasil: {words_for}.</translation>
    </message>
    <message>
        <location filename="../bridge/context.py"/>
        <source>There is no service '{service}' in this version of GeoRelay.</source>
        <translation>Tidak ada layanan '{service}' di versi GeoRelay ini.</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>There is no service '{service}'; there are {known}.</source>
        <translation>Tidak ada layanan '{service}'; yang ada {known}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>There is no such place; the layer may have the wrong CRS, or latitude and longitude exchanged.</source>
        <translation>Tempat seperti itu tidak ada; SRK layer mungkin salah, atau lintang dan bujur tertukar.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>There is no tile in the middle of the layer.</source>
        <translation>Tidak ada ubin di tengah layer.</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>There is nothing that can be repaired safely.</source>
        <translation>Tidak ada yang dapat diperbaiki dengan aman.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>These results are out of date: check again.</source>
        <translation>Hasil ini tidak mutakhir: periksa lagi.</translation>
    </message>
    <message>
        <location filename="../bridge/geodata.py"/>
        <source>These tiles ask for the account's key, and this connection keeps none in QGIS's authentication database, so they may stay blank. Save the connection under Settings &gt; Options &gt; GeoRelay.</source>
        <translation>Ubin ini meminta kunci akun, dan koneksi ini tidak menyimpannya di basis data autentikasi QGIS, jadi ubin mungkin tetap kosong. Simpan koneksi di Pengaturan &gt; Opsi &gt; GeoRelay.</translation>
    </message>
    <message>
        <location filename="../checks/rules/z_or_m_values.py"/>
        <source>They mean nothing to the services and are dropped.</source>
        <translation>Itu tidak berarti apa-apa bagi layanan dan dibuang.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>This GDAL cannot read GeoParquet, so {file} is sent unchecked.</source>
        <translation>GDAL ini tidak dapat membaca GeoParquet, jadi {file} dikirim tanpa diperiksa.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/first_version.py"/>
        <source>This Mapflow server knows only the first version of runs, which takes no whole mosaic. Nothing was started. Choose one image of it.</source>
        <translation>Server Mapflow ini hanya mengenal versi pertama proses, yang tidak menerima seluruh mosaik. Tidak ada yang dimulai. Pilih satu citranya.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/first_version.py"/>
        <source>This Mapflow server knows only the first version of runs, which takes one image at a time, and {given_count} were chosen. Nothing was started. Choose one of them.</source>
        <translation>Server Mapflow ini hanya mengenal versi pertama proses, yang menerima satu citra sekaligus, dan {given_count} dipilih. Tidak ada yang dimulai. Pilih salah satunya.</translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>This QGIS has no world map (resources/data/world_map.gpkg), so outside_land, country_mismatch and swapped_coordinates of a whole layer were not looked for.</source>
        <translation>QGIS ini tidak memiliki peta dunia (resources/data/world_map.gpkg), jadi outside_land, country_mismatch dan swapped_coordinates seluruh layer tidak diperiksa.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>This QGIS has no world map to look countries up in, and none was given. Nothing was written. Give the producer's country.</source>
        <translation>QGIS ini tidak memiliki peta dunia untuk mencari negara, dan tidak ada yang diberikan. Tidak ada yang ditulis. Beri negara produsen.</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>This QGIS has no world map to look countries up in: give the producer's country.</source>
        <translation>QGIS ini tidak memiliki peta dunia untuk mencari negara: beri negara produsen.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/risk.py"/>
        <source>This assessment is about country and region only, by the service's own words. What it does not say has to be added: the supplier's own evidence, and consultations. It is no verdict.</source>
        <translation>Penilaian ini hanya tentang negara dan wilayah, menurut kata layanan sendiri. Yang tidak disebutnya harus ditambahkan: bukti pemasok sendiri, dan konsultasi. Ini bukan putusan.</translation>
    </message>
    <message>
        <location filename="../processing/speech.py"/>
        <source>This computer could not read or write what it had to ({why}).</source>
        <translation>Komputer ini tidak dapat membaca atau menulis yang harus dibaca atau ditulisnya ({why}).</translation>
    </message>
    <message>
        <location filename="../bridge/credentials.py"/>
        <source>This connection has no secret yet: enter it under Settings &gt; Options &gt; GeoRelay.</source>
        <translation>Koneksi ini belum punya rahasia: masukkan di Pengaturan &gt; Opsi &gt; GeoRelay.</translation>
    </message>
    <message>
        <location filename="../checks/rules/null_geometry.py"/>
        <source>This feature has no geometry.</source>
        <translation>Fitur ini tidak memiliki geometri.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>This feature is {kind}; it must be a polygon or a point.</source>
        <translation>Fitur ini {kind}; harus poligon atau titik.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>This feature is {kind}; it must be a polygon.</source>
        <translation>Fitur ini {kind}; harus poligon.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>This is a BagIt bag (RFC 8493). Any BagIt tool verifies it, for example: {command}</source>
        <translation>Ini tas BagIt (RFC 8493). Alat BagIt mana pun dapat memverifikasinya, misalnya: {command}</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>This job has no results to load.</source>
        <translation>Pekerjaan ini tidak punya hasil untuk dimuat.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>This job is done; Run again shows its inputs first.</source>
        <translation>Pekerjaan ini selesai; Jalankan lagi menampilkan masukannya dulu.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>This job is done; nothing is missing.</source>
        <translation>Pekerjaan ini selesai; tidak ada yang kurang.</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>This job is over.</source>
        <translation>Pekerjaan ini sudah berakhir.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>This layer has no plots.</source>
        <translation>Layer ini tidak berisi lahan.</translation>
    </message>
    <message>
        <location filename="../bridge/job_monitor.py"/>
        <source>This look failed inside GeoRelay; the log of QGIS says more.</source>
        <translation>Pemeriksaan ini gagal di dalam GeoRelay; log QGIS menjelaskan lebih lanjut.</translation>
    </message>
    <message>
        <location filename="../providers/jobs.py"/>
        <source>This look failed, the work goes on: {error}</source>
        <translation>Pemeriksaan ini gagal, pekerjaan berlanjut: {error}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>This needs QGIS or GDAL, and neither was handed in. Nothing was sent.</source>
        <translation>Ini memerlukan QGIS atau GDAL, dan keduanya tidak diserahkan. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <location filename="../ui/job_acts.py"/>
        <source>This operation is not in this version of GeoRelay.</source>
        <translation>Operasi ini tidak ada di versi GeoRelay ini.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>This own reference was sent on {day} (job {job}). The same statement is followed, not filed again, unless it is to be run anew.</source>
        <translation>Referensi sendiri ini dikirim pada {day} (pekerjaan {job}). Pernyataan yang sama diikuti, tidak diajukan lagi, kecuali dijalankan baru.</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_geometry.py"/>
        <source>This plot covers the same ground as {plot}.</source>
        <translation>Lahan ini menempati tanah yang sama dengan {plot}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/antimeridian.py"/>
        <source>This plot crosses the line of 180 degrees longitude.</source>
        <translation>Lahan ini melintasi garis bujur 180 derajat.</translation>
    </message>
    <message>
        <location filename="../checks/rules/interior_ring.py"/>
        <source>This plot has a hole at {place}; the EU system does not take holes.</source>
        <translation>Lahan ini berlubang di {place}; sistem UE tidak menerima lubang.</translation>
    </message>
    <message>
        <location filename="../checks/rules/missing_id.py"/>
        <source>This plot has no id.</source>
        <translation>Lahan ini tidak punya id.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_small.py"/>
        <source>This plot has {area}, less than {area_2}.</source>
        <translation>Lahan ini {area}, kurang dari {area_2}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_too_large.py"/>
        <source>This plot has {area}, more than {area_2}.</source>
        <translation>Lahan ini {area}, lebih dari {area_2}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/multipart.py"/>
        <source>This plot has {count} parts.</source>
        <translation>Lahan ini memiliki {count} bagian.</translation>
    </message>
    <message>
        <location filename="../checks/rules/buffered_point.py"/>
        <source>This plot is a circle of {each} m drawn round a point.</source>
        <translation>Lahan ini lingkaran {each} m yang digambar mengelilingi sebuah titik.</translation>
    </message>
    <message>
        <location filename="../checks/rules/sliver.py"/>
        <source>This plot is {each} m wide on average.</source>
        <translation>Lahan ini rata-rata selebar {each} m.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>This plot lies in {here}, not in {declared} by the world map of QGIS.</source>
        <translation>Lahan ini terletak di {here}, bukan di {declared} menurut peta dunia QGIS.</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_mismatch.py"/>
        <source>This plot lies in {here}, not in {declared}, which is {distance} away by the world map of QGIS.</source>
        <translation>Lahan ini terletak di {here}, bukan di {declared}, yang jaraknya {distance} menurut peta dunia QGIS.</translation>
    </message>
    <message>
        <location filename="../checks/rules/out_of_range.py"/>
        <source>This plot lies outside the world: longitude {lonlat}, latitude {lonlat_2}.</source>
        <translation>Lahan ini terletak di luar dunia: bujur {lonlat}, lintang {lonlat_2}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>This plot overlaps by a sliver with {plot}: {area}, {part} % of the smaller plot.</source>
        <translation>Lahan ini tumpang tindih tipis dengan {plot}: {area}, {part} % dari lahan yang lebih kecil.</translation>
    </message>
    <message>
        <location filename="../checks/rules/overlap.py"/>
        <source>This plot overlaps with {plot}: {area}, {part} % of the smaller plot.</source>
        <translation>Lahan ini tumpang tindih dengan {plot}: {area}, {part} % dari lahan yang lebih kecil.</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>This plot shares {area} with {plot} of {layer}.</source>
        <translation>Lahan ini berbagi {area} dengan {plot} dari {layer}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>This plot would lie among the others if latitude and longitude were exchanged.</source>
        <translation>Lahan ini akan terletak di antara yang lain bila lintang dan bujur ditukar.</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>This plot, as most of the layer, would lie {where} if latitude and longitude were exchanged, and does not as it is.</source>
        <translation>Lahan ini, seperti sebagian besar layer, akan terletak {where} bila lintang dan bujur ditukar, dan sebagaimana adanya tidak.</translation>
    </message>
    <message>
        <location filename="../checks/rules/claimed_before.py"/>
        <source>This point is that of {plot} of {layer}.</source>
        <translation>Titik ini sama dengan titik {plot} dari {layer}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/point_needs_polygon.py"/>
        <source>This point stands for {area}; above 4 ha the outline is needed.</source>
        <translation>Titik ini mewakili {area}; di atas 4 ha garis batas diperlukan.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>This run exists already: following job {words}.</source>
        <translation>Proses ini sudah ada: mengikuti pekerjaan {words}.</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>This run is in the job list, but {faults}.</source>
        <translation>Proses ini ada di daftar pekerjaan, tetapi {faults}.</translation>
    </message>
    <message>
        <location filename="../bridge/tile_sources.py"/>
        <source>This version of QGIS does not keep the address of these tiles as it is, so they may stay blank.</source>
        <translation>Versi QGIS ini tidak mempertahankan alamat ubin ini apa adanya, jadi ubin mungkin tetap kosong.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>Through</source>
        <translation>Melalui</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Tile URL</source>
        <translation>URL ubin</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Tiles</source>
        <translation>Ubin</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <location filename="../ui/linked_maps.py"/>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>Today: {layer}</source>
        <translation>Hari ini: {layer}</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>Told where it differs from the measured area by more than 10 % and 0.1 ha.</source>
        <translation>Diberitahukan bila berbeda dari luas terukur lebih dari 10 % dan 0,1 ha.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <source>Tolerance (m)</source>
        <translation>Toleransi (m)</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>Too few points</source>
        <translation>Titik terlalu sedikit</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_large_for_file.py"/>
        <source>Too large for a statement</source>
        <translation>Terlalu besar untuk satu pernyataan</translation>
    </message>
    <message>
        <location filename="../providers/beod/results.py"/>
        <source>Trees</source>
        <translation>Pohon</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <location filename="../providers/demands.py"/>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>Try again later.</source>
        <translation>Coba lagi nanti.</translation>
    </message>
    <message>
        <location filename="../ui/desk.py"/>
        <source>Try it in the sandbox</source>
        <translation>Coba di kotak pasir</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Try it now</source>
        <translation>Coba sekarang</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>Two edges, both longer than 1 m, meet at less than 1 degree.</source>
        <translation>Dua sisi, keduanya lebih panjang dari 1 m, bertemu pada sudut kurang dari 1 derajat.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Two letters, such as DE. Sent only where given.</source>
        <translation>Dua huruf, misalnya DE. Dikirim hanya bila diberikan.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>Two parts of the plot overlap; their outlines cross at {}</source>
        <translation>Dua bagian lahan tumpang tindih; garis batasnya berpotongan di {}</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>Two parts of the plot share an edge at {}</source>
        <translation>Dua bagian lahan berbagi satu sisi di {}</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_rings.py"/>
        <source>Two rings of the plot are the same.</source>
        <translation>Dua cincin lahan sama.</translation>
    </message>
    <message>
        <location filename="../processing/shown/deliveries.py"/>
        <location filename="../processing/shown/repair.py"/>
        <source>Unchanged plots</source>
        <translation>Lahan tidak berubah</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Unclear: see the figures</source>
        <translation>Tidak jelas: lihat angkanya</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>Unfinished</source>
        <translation>Belum selesai</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>Unit of the declared area</source>
        <translation>Satuan luas yang dinyatakan</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Up to 35 characters, used for no other statement: it is the only way to find it again.</source>
        <translation>Paling banyak 35 karakter, tidak dipakai untuk pernyataan lain: itulah satu-satunya cara menemukannya lagi.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Upload images</source>
        <translation>Unggah citra</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Upload staged plots</source>
        <translation>Unggah lahan yang disiapkan</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Upload task id</source>
        <translation>Id tugas unggah</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Upload...</source>
        <translation>Unggah...</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>Uploading {name} ({byte_size}).</source>
        <translation>Mengunggah {name} ({byte_size}).</translation>
    </message>
    <message>
        <location filename="../processing/recipes.py"/>
        <source>Uploads images into a mosaic of Mapflow, runs a model over it, or over an area within it, waits, and loads the features. This costs credits: the highest price stops it before anything is paid.</source>
        <translation>Mengunggah citra ke mosaik Mapflow, menjalankan model atasnya, atau atas area di dalamnya, menunggu, dan memuat fiturnya. Ini memakan kredit: harga tertinggi menghentikannya sebelum ada yang dibayar.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Uploads rasters to a mosaic, one after the other, and waits until they can be drawn. Any raster that QGIS opens is taken; what is not a GeoTIFF is copied into one first. All images of a mosaic need the same number of bands. Stopped or broken off, the same run goes on with the images that are still missing.</source>
        <translation>Mengunggah raster ke mosaik, satu per satu, dan menunggu sampai dapat digambar. Raster apa pun yang dibuka QGIS diterima; yang bukan GeoTIFF disalin dulu menjadi GeoTIFF. Semua citra mosaik memerlukan jumlah kanal yang sama. Bila dihentikan atau terputus, proses yang sama melanjutkan citra yang masih kurang.</translation>
    </message>
    <message>
        <location filename="../ui/search_list.py"/>
        <source>Usable with this account</source>
        <translation>Dapat dipakai dengan akun ini</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <location filename="../ui/search_list.py"/>
        <source>Use in a run...</source>
        <translation>Pakai di proses...</translation>
    </message>
    <message>
        <location filename="../ui/first_steps.py"/>
        <source>Use it in the toolbox</source>
        <translation>Pakai di kotak alat</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>Use it where no connection is named</source>
        <translation>Pakai bila tidak ada koneksi yang disebut</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Used by the endpoints that know a limit: the four analyses and the supply shed. Empty: as many as there are plots.</source>
        <translation>Dipakai endpoint yang mengenal batas: keempat analisis dan wilayah pasokan. Kosong: sebanyak lahan yang ada.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <location filename="../providers/beod/operations.py"/>
        <source>User {user_id}, credits left: {credits}.</source>
        <translation>Pengguna {user_id}, sisa kredit: {credits}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling_fields.py"/>
        <source>Usually 0.90, 0.95 or 0.99. Empty: the service's own, 0.95.</source>
        <translation>Biasanya 0.90, 0.95 atau 0.99. Kosong: milik layanan, 0.95.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Vector formats</source>
        <translation>Format vektor</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Verification number</source>
        <translation>Nomor verifikasi</translation>
    </message>
    <message>
        <location filename="../processing/shown/evidence.py"/>
        <source>Verify an evidence pack</source>
        <translation>Verifikasi paket bukti</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>Wait for the work to end</source>
        <translation>Tunggu pekerjaan berakhir</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>Wait until the service has answered.</source>
        <translation>Tunggu sampai layanan menjawab.</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>Wait until the work above has ended.</source>
        <translation>Tunggu sampai pekerjaan di atas selesai.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../bridge/styles.py"/>
        <location filename="../ui/statement_page.py"/>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>Warning: {service} says: {remark}</source>
        <translation>Peringatan: {service} berkata: {remark}</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>Warnings</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <location filename="../bridge/fitness.py"/>
        <source>Warnings, which stop nothing: {warnings}.</source>
        <translation>Peringatan, yang tidak menghentikan apa pun: {warnings}.</translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>Warnings: {rules}.</source>
        <translation>Peringatan: {rules}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Water</source>
        <translation>Air</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Water stress</source>
        <translation>Stres air</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>Water stress index</source>
        <translation>Indeks stres air</translation>
    </message>
    <message>
        <location filename="../ui/job_log.py"/>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <location filename="../processing/shown/packets.py"/>
        <source>What 'Check plots' found in them.</source>
        <translation>Yang ditemukan 'Periksa lahan' padanya.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>What came as a tile is not a picture, so the layer may stay empty.</source>
        <translation>Yang datang sebagai ubin bukan gambar, jadi layer mungkin tetap kosong.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>What does not fit one statement goes to name_2.geojson, name_3.geojson beside it: each file is a statement of its own. A file that was there is replaced only once the new one is whole.</source>
        <translation>Yang tidak muat dalam satu pernyataan masuk ke name_2.geojson, name_3.geojson di sampingnya: setiap berkas pernyataan tersendiri. Berkas yang sudah ada baru diganti setelah yang baru utuh.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>What is decided on; select rows to decide on these alone.</source>
        <translation>Yang diputuskan; pilih baris untuk memutuskan itu saja.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>What is declared</source>
        <translation>Yang dinyatakan</translation>
    </message>
    <message>
        <location filename="../ui/job_acts.py"/>
        <source>What is declared is read first: Run again shows it.</source>
        <translation>Yang dinyatakan dibaca dulu: Jalankan lagi menampilkannya.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>What is done with the goods: DOMESTIC, IMPORT or EXPORT in the EU's own words; the service also names BORDER_CROSS.</source>
        <translation>Apa yang dilakukan dengan barangnya: DOMESTIC, IMPORT atau EXPORT menurut istilah UE; layanan juga menyebut BORDER_CROSS.</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>What is extracted. 'extraction-mono' is the one type that the service documents; an account may know others.</source>
        <translation>Yang diekstraksi. 'extraction-mono' adalah satu-satunya jenis yang didokumentasikan layanan; akun mungkin mengenal yang lain.</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>What is in here</source>
        <translation>Isi paket ini</translation>
    </message>
    <message>
        <location filename="../checks/rules/self_intersection.py"/>
        <source>What is inside is not defined, so the area is wrong and services refuse the plot.</source>
        <translation>Bagian dalamnya tidak jelas, sehingga luasnya salah dan layanan menolak lahannya.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/offer.py"/>
        <source>What is left, with its unit.</source>
        <translation>Yang tersisa, dengan satuannya.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>What is open</source>
        <translation>Yang masih terbuka</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>What is to be made at {service} belongs to no job. Nothing was sent.</source>
        <translation>Yang akan dibuat di {service} tidak termasuk pekerjaan mana pun. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>What is wrong</source>
        <translation>Yang salah</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>What it may have made can be seen in its web application; it is looked for before anything is resent.</source>
        <translation>Yang mungkin dibuatnya dapat dilihat di aplikasi webnya; itu dicari sebelum ada yang dikirim ulang.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>What the pack is about. Empty: the names of the jobs.</source>
        <translation>Tentang apa paket ini. Kosong: nama pekerjaannya.</translation>
    </message>
    <message>
        <location filename="../processing/shown/check.py"/>
        <source>What the plots are for. It decides which types of geometry and how many decimals are judged, and what counts as an error.</source>
        <translation>Untuk apa lahannya. Ini menentukan jenis geometri dan berapa desimal yang dinilai, dan apa yang dianggap kesalahan.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>What the reviewer decides.</source>
        <translation>Yang diputuskan peninjau.</translation>
    </message>
    <message>
        <location filename="../bridge/joining.py"/>
        <source>What the service keeps of the plots could not be asked for: {error}</source>
        <translation>Tidak dapat ditanyakan apa yang disimpan layanan tentang lahan: {error}</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>What the service says about it; the reason of a failure.</source>
        <translation>Yang dikatakan layanan tentangnya; alasan kegagalan.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>What the service shall work out for each plot. Each costs processing units: one for each started 20 ha of a plot.</source>
        <translation>Yang harus dihitung layanan untuk setiap lahan. Masing-masing memakan unit pemrosesan: satu untuk setiap 20 ha lahan yang dimulai.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>What there was before '{called}' could not be asked: {error}</source>
        <translation>Yang ada sebelum '{called}' tidak dapat ditanyakan: {error}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>What to bring: all per plot, one analysis per plot, or figures for the supply shed or the regions round the plots.</source>
        <translation>Yang dibawa: semua per lahan, satu analisis per lahan, atau angka untuk wilayah pasokan atau wilayah di sekitar lahan.</translation>
    </message>
    <message>
        <location filename="../ui/findings_view.py"/>
        <source>What to do</source>
        <translation>Yang perlu dilakukan</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>What to do with plots that have an error of the operation's profile. Stop: nothing is sent. Leave out: the others are sent. Repair: each is repaired in a copy where that is safe, the rest is left out. Send anyway: as they are. A plot with a null or empty geometry is never sent. Warnings never stop anything.</source>
        <translation>Yang dilakukan dengan lahan yang memiliki kesalahan menurut profil operasi. Berhenti: tidak ada yang dikirim. Jangan sertakan: yang lain dikirim. Perbaiki: masing-masing diperbaiki di salinan bila aman, sisanya tidak disertakan. Tetap kirim: apa adanya. Lahan dengan geometri null atau kosong tidak pernah dikirim. Peringatan tidak pernah menghentikan apa pun.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>What to do with plots that have an error of this profile. Stop: nothing is written, and all that is wrong is told. Leave out: the others are written. Repair: each is repaired in a copy where that is safe, the rest is left out.</source>
        <translation>Yang dilakukan dengan lahan yang memiliki kesalahan profil ini. Berhenti: tidak ada yang ditulis, dan semua yang salah diberitahukan. Jangan sertakan: yang lain ditulis. Perbaiki: masing-masing diperbaiki di salinan bila aman, sisanya tidak disertakan.</translation>
    </message>
    <message>
        <location filename="../providers/fields.py"/>
        <source>What to do with polygons of the area that have an error. Stop: nothing is sent. Leave out: the others are sent. Repair: each is repaired in a copy where that is safe, the rest is left out. What has no geometry is never sent.</source>
        <translation>Yang dilakukan dengan poligon area yang memiliki kesalahan. Berhenti: tidak ada yang dikirim. Jangan sertakan: yang lain dikirim. Perbaiki: masing-masing diperbaiki di salinan bila aman, sisanya tidak disertakan. Yang tanpa geometri tidak pernah dikirim.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>What to do:</source>
        <translation>Yang perlu dilakukan:</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>What was done</source>
        <translation>Yang dilakukan</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../evidence/pages.py"/>
        <location filename="../bridge/aliases.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>What was found</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>What was given to a project, such as its area of interest, with the outline where the service tells it. The service does not document this list; where it has none, what this computer's job list knows is shown.</source>
        <translation>Yang diberikan kepada proyek, misalnya area kajiannya, dengan garis batas bila layanan memberitahukannya. Layanan tidak mendokumentasikan daftar ini; bila tidak ada, ditampilkan yang dikenal daftar pekerjaan komputer ini.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>What was sent is too large for {service} (413){words}</source>
        <translation>Yang dikirim terlalu besar untuk {service} (413){words}</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>What was spent, by month and service. Runs in the sandbox cost nothing.</source>
        <translation>Pengeluaran, per bulan dan layanan. Menjalankan di kotak pasir tidak berbiaya.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <location filename="../providers/steps.py"/>
        <source>What {job} sends is not in its folder. Nothing was sent. Run the algorithm again to go on.</source>
        <translation>Yang dikirim {job} tidak ada di foldernya. Tidak ada yang dikirim. Jalankan lagi algoritma untuk melanjutkan.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Where Mapflow offers the result as raster tiles. Vector tiles are added to the map only.</source>
        <translation>Tempat Mapflow menyediakan hasil sebagai ubin raster. Ubin vektor hanya ditambahkan ke peta.</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>Where it lies</source>
        <translation>Letaknya</translation>
    </message>
    <message>
        <location filename="../providers/beod/offer.py"/>
        <source>Where the imagery comes from. 'basemap' is the one kind that the service documents.</source>
        <translation>Asal citranya. 'basemap' adalah satu-satunya jenis yang didokumentasikan layanan.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/__init__.py"/>
        <source>Where the package is unpacked.</source>
        <translation>Tempat paket dibongkar.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>Where the picture lies: a polygon as WKT or GeoJSON in longitude and latitude.</source>
        <translation>Letak gambar: poligon sebagai WKT atau GeoJSON dalam bujur dan lintang.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>Where the plots are</source>
        <translation>Letak lahan</translation>
    </message>
    <message>
        <location filename="../processing/shown/parameters.py"/>
        <source>Where this goes: {output}.</source>
        <translation>Tujuannya: {output}.</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>Whether a plot has no error, so that it may be sent.</source>
        <translation>Apakah lahan tanpa kesalahan, sehingga boleh dikirim.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Which plot is which feature</source>
        <translation>Lahan mana fitur mana</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Which results each row carries, for plots, supply shed and regions. Nothing chosen: all that the endpoint has.</source>
        <translation>Hasil apa yang dibawa setiap baris, untuk lahan, wilayah pasokan dan wilayah. Tidak ada yang dipilih: semua yang dimiliki endpoint.</translation>
    </message>
    <message>
        <location filename="../processing/shown/decisions.py"/>
        <source>Who decides. Empty: the name of the person's account on this computer.</source>
        <translation>Siapa yang memutuskan. Kosong: nama akun orang itu di komputer ini.</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Who the pack is made for.</source>
        <translation>Untuk siapa paket ini dibuat.</translation>
    </message>
    <message>
        <location filename="../ui/layer_menu.py"/>
        <source>Why is this plot flagged?</source>
        <translation>Mengapa lahan ini ditandai?</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/offer.py"/>
        <source>Why stages failed, in sentences.</source>
        <translation>Mengapa tahap gagal, dalam kalimat.</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>With errors</source>
        <translation>Dengan kesalahan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>Without a preview for now: {missing}.</source>
        <translation>Untuk sementara tanpa pratinjau: {missing}.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>Works for tea, timber and shrimp only, and relies on lca_payload in the input payload.</source>
        <translation>Hanya berlaku untuk teh, kayu dan udang, dan bergantung pada lca_payload di muatan masukan.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unreadable_area.py"/>
        <source>Write a number with a decimal point, without thousands and unit.</source>
        <translation>Tulis angka dengan titik desimal, tanpa pemisah ribuan dan satuan.</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>Write the EU file</source>
        <translation>Tulis berkas UE</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>Write the code that the message names.</source>
        <translation>Tulis kode yang disebut dalam pesan.</translation>
    </message>
    <message>
        <location filename="../processing/shown/samples.py"/>
        <source>Writes 420 made-up plots in Ghana with planted defects, to try the checks and the sandbox without data of your own. They are in EPSG:32630, with the columns plot_id, supplier, crop and declared_ha.</source>
        <translation>Menulis 420 lahan buatan di Ghana dengan cacat yang disisipkan, untuk mencoba pemeriksaan dan kotak pasir tanpa data Anda sendiri. Dalam EPSG:32630, dengan kolom plot_id, supplier, crop dan declared_ha.</translation>
    </message>
    <message>
        <location filename="../processing/shown/atlas.py"/>
        <source>Writes a PDF with one page a plot: two maps side by side, the figures in words, what was found, and the newest decision on the plot. By default only flagged plots get a page: deforestation found, a finding with severity error, an overlap or a claim. A plot that was not assessed is not flagged. The layer is only read.</source>
        <translation>Menulis PDF dengan satu halaman per lahan: dua peta berdampingan, angka-angka dalam kata, yang ditemukan, dan keputusan terbaru atas lahan itu. Secara bawaan hanya lahan yang ditandai mendapat halaman: deforestasi ditemukan, temuan dengan tingkat kesalahan, tumpang tindih atau klaim. Lahan yang tidak dinilai tidak ditandai. Layer hanya dibaca.</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>Writes an HTML page for people without QGIS into the results folder and opens it.</source>
        <translation>Menulis halaman HTML bagi orang tanpa QGIS ke folder hasil dan membukanya.</translation>
    </message>
    <message>
        <location filename="../processing/shown/eudr.py"/>
        <source>Writes the plots as GeoJSON in the form that the EU's information system accepts: six decimals, valid after rounding, no holes, files of at most 25 MB and 1,000 producers, each a statement of its own. What was written is read again and checked by the same rules, so a file that is there has no errors. It refuses what 'Check plots' calls an error for a EUDR due-diligence statement. The layer itself is not touched, nothing is sent, and passing says nothing about whether the plots comply with the regulation.</source>
        <translation>Menulis lahan sebagai GeoJSON dalam bentuk yang diterima sistem informasi UE: enam desimal, valid setelah pembulatan, tanpa lubang, berkas paling besar 25 MB dan 1.000 produsen, masing-masing pernyataan tersendiri. Yang ditulis dibaca lagi dan diperiksa dengan aturan yang sama, jadi berkas yang ada tidak punya kesalahan. Yang disebut 'Periksa lahan' sebagai kesalahan untuk pernyataan uji tuntas EUDR ditolak. Layer itu sendiri tidak disentuh, tidak ada yang dikirim, dan lulus tidak berarti apa-apa tentang kepatuhan lahan terhadap peraturan.</translation>
    </message>
    <message>
        <location filename="../checks/rules/antimeridian.py"/>
        <source>Written as one polygon it would go round the world the other way.</source>
        <translation>Bila ditulis sebagai satu poligon, lahan akan mengelilingi dunia ke arah sebaliknya.</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>Written by '{algorithm}' of GeoRelay {version}.</source>
        <translation>Ditulis oleh '{algorithm}' dari GeoRelay {version}.</translation>
    </message>
    <message>
        <location filename="../checks/eudr.py"/>
        <source>Written for the EU system it takes {size} MB; a whole statement may have 25.</source>
        <translation>Ditulis untuk sistem UE ukurannya {size} MB; satu pernyataan utuh boleh 25.</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_large_for_file.py"/>
        <source>Written for the EU system this plot takes {size} MB; a whole statement may have 25.</source>
        <translation>Ditulis untuk sistem UE lahan ini berukuran {size} MB; satu pernyataan utuh boleh 25.</translation>
    </message>
    <message>
        <location filename="../checks/faults.py"/>
        <source>Written with {decimals} decimals: {fault}.</source>
        <translation>Ditulis dengan {decimals} desimal: {fault}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>Wrong geometry type</source>
        <translation>Jenis geometri salah</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>XK (Kosovo) is not assigned by ISO 3166-1, and nobody says whether the EU system takes it.</source>
        <translation>XK (Kosovo) tidak ditetapkan oleh ISO 3166-1, dan tidak ada yang menyatakan apakah sistem UE menerimanya.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>XYZ connections</source>
        <translation>Koneksi XYZ</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Yes, delete for good</source>
        <translation>Ya, hapus selamanya</translation>
    </message>
    <message>
        <location filename="../processing/shown/packs.py"/>
        <source>Zip files (*.zip)</source>
        <translation>Berkas zip (*.zip)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>Zoom</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>Zoom of the imagery; most models want 18. Empty: the service decides.</source>
        <translation>Zoom citra; kebanyakan model menghendaki 18. Kosong: layanan yang menentukan.</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a FlatGeobuf</source>
        <translation>FlatGeobuf</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a JPEG 2000</source>
        <translation>JPEG 2000</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a Parquet file</source>
        <translation>berkas Parquet</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a batched 3D model</source>
        <translation>model 3D terhimpun (batched)</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a binary glTF</source>
        <translation>glTF biner</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>a collection</source>
        <translation>kumpulan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/merging.py"/>
        <source>a collection of features</source>
        <translation>kumpulan fitur</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a composite of 3D tiles</source>
        <translation>komposit ubin 3D</translation>
    </message>
    <message>
        <location filename="../providers/wkt.py"/>
        <source>a coordinate that is not a number</source>
        <translation>koordinat yang bukan angka</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>a file and a folder have this name</source>
        <translation>sebuah berkas dan sebuah folder punya nama ini</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>a flag</source>
        <translation>bendera</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <source>a folder has its name</source>
        <translation>ada folder bernama itu</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a gzip file</source>
        <translation>berkas gzip</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>a hole lies outside the outline, and only you can tell what it was meant to be</source>
        <translation>sebuah lubang terletak di luar garis batas, dan hanya Anda yang tahu maksudnya</translation>
    </message>
    <message>
        <location filename="../checks/rules/too_few_points.py"/>
        <source>a hole or part without ground is removed</source>
        <translation>lubang atau bagian tanpa tanah dihapus</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>a line</source>
        <translation>garis</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>a link lies in its way</source>
        <translation>sebuah tautan menghalanginya</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <location filename="../providers/epoch/payload.py"/>
        <source>a list</source>
        <translation>daftar</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>a list of files</source>
        <translation>daftar berkas</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>a number</source>
        <translation>angka</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>a part of its name is empty</source>
        <translation>sebagian namanya kosong</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>a planned search</source>
        <translation>pencarian terjadwal</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>a point</source>
        <translation>titik</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a point cloud</source>
        <translation>awan titik</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a point cloud of 3D tiles</source>
        <translation>awan titik ubin 3D</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/models.py"/>
        <source>a price</source>
        <translation>harga</translation>
    </message>
    <message>
        <location filename="../providers/epoch/progress.py"/>
        <source>a state or a percentage of the work</source>
        <translation>keadaan atau persentase pekerjaan</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>a subtree of 3D tiles</source>
        <translation>subpohon ubin 3D</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <location filename="../providers/epoch/payload.py"/>
        <source>a text</source>
        <translation>teks</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>a token</source>
        <translation>token</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>a web page</source>
        <translation>halaman web</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>a word of the sampling design</source>
        <translation>kabar tentang rancangan sampel</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>a word of what was started</source>
        <translation>kabar tentang apa yang dimulai</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>a word on the planned search {template_id} ({word})</source>
        <translation>kabar tentang pencarian terjadwal {template_id} ({word})</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>a word that the images are marked as seen</source>
        <translation>kabar bahwa citra ditandai sudah dilihat</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>a word that the processing {processing_id} is accepted</source>
        <translation>kabar bahwa pemrosesan {processing_id} diterima</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>a word that the processing {processing_id} is rated</source>
        <translation>kabar bahwa pemrosesan {processing_id} dinilai</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>a word that the processing {processing_id} is rejected</source>
        <translation>kabar bahwa pemrosesan {processing_id} ditolak</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>a word that the processing {processing_id} is renamed</source>
        <translation>kabar bahwa pemrosesan {processing_id} diganti namanya</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>a word that the processing {processing_id} is started again</source>
        <translation>kabar bahwa pemrosesan {processing_id} dimulai lagi</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>a word that the project {project_id} is shared with {email}</source>
        <translation>kabar bahwa proyek {project_id} dibagikan kepada {email}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>a word that {what} has arrived</source>
        <translation>kabar bahwa {what} sudah sampai</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <location filename="../providers/mapflow/runs/client.py"/>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>a word that {what} is deleted</source>
        <translation>kabar bahwa {what} dihapus</translation>
    </message>
    <message>
        <location filename="../ui/spending.py"/>
        <source>about {} units</source>
        <translation>sekitar {} unit</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preflight.py"/>
        <source>about {} units</source>
        <comment>number</comment>
        <extracomment>One: about {} unit</extracomment>
        <translation><numerusform>sekitar {} unit</numerusform></translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>accepted</source>
        <translation>diterima</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <location filename="../processing/shown/check.py"/>
        <source>acres</source>
        <translation>ekar</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>activities</source>
        <translation>aktivitas</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <location filename="../providers/epoch/declaring.py"/>
        <source>activity</source>
        <translation>aktivitas</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>an access token</source>
        <translation>token akses</translation>
    </message>
    <message>
        <location filename="../providers/remarks.py"/>
        <source>an answer that is nested too deeply to be shown</source>
        <translation>jawaban yang bersarang terlalu dalam untuk ditampilkan</translation>
    </message>
    <message>
        <location filename="../providers/epoch/statement.py"/>
        <source>an empty answer</source>
        <translation>jawaban kosong</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>an image</source>
        <translation>citra</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>an instanced 3D model</source>
        <translation>model 3D berinstans</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error in the Sentinel-2 loader; try again later</source>
        <translation>kesalahan internal di pemuat Sentinel-2; coba lagi nanti</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error in the imagery check; try again later</source>
        <translation>kesalahan internal dalam pemeriksaan citra; coba lagi nanti</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error in the model; start the processing again, and tell Mapflow if it stays</source>
        <translation>kesalahan internal di model; mulai lagi pemrosesan, dan beri tahu Mapflow bila tetap terjadi</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error in the tile loader; try again later</source>
        <translation>kesalahan internal di pemuat ubin; coba lagi nanti</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error while the imagery was loaded; try again later</source>
        <translation>kesalahan internal saat citra dimuat; coba lagi nanti</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error while the imagery was prepared; start the processing again, and tell Mapflow if it stays</source>
        <translation>kesalahan internal saat citra disiapkan; mulai lagi pemrosesan, dan beri tahu Mapflow bila tetap terjadi</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an internal error while the outlines were made; start the processing again, and tell Mapflow if it stays</source>
        <translation>kesalahan internal saat garis batas dibuat; mulai lagi pemrosesan, dan beri tahu Mapflow bila tetap terjadi</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>an object with no members</source>
        <translation>objek tanpa anggota</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>an object with {names}</source>
        <translation>objek dengan {names}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>an unexpected error in the imagery check; try again later</source>
        <translation>kesalahan tak terduga dalam pemeriksaan citra; coba lagi nanti</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>an unreadable address</source>
        <translation>alamat yang tidak terbaca</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>and {count} more in the layer</source>
        <translation>dan {count} lagi di layer</translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/pages.py"/>
        <source>and {n} more files</source>
        <comment>number</comment>
        <extracomment>One: and {n} more file</extracomment>
        <translation><numerusform>dan {n} berkas lagi</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/atlas.py"/>
        <source>and {n} more findings</source>
        <comment>number</comment>
        <extracomment>One: and {n} more finding</extracomment>
        <translation><numerusform>dan {n} temuan lagi</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>and {} more</source>
        <translation>dan {} lagi</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>angles</source>
        <translation>Sudut</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>another name differs from it only in case or accents</source>
        <translation>nama lain berbeda darinya hanya pada huruf besar-kecil atau aksen</translation>
    </message>
    <message>
        <location filename="../providers/beod/tree.py"/>
        <source>another text</source>
        <translation>teks lain</translation>
    </message>
    <message>
        <location filename="../ui/connection_dialog.py"/>
        <source>as it is</source>
        <translation>apa adanya</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>as often as usual</source>
        <translation>sesering biasanya</translation>
    </message>
    <message>
        <location filename="../providers/json_text.py"/>
        <source>at line {line}, column {column}</source>
        <translation>di baris {line}, kolom {column}</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>being sent</source>
        <translation>sedang dikirim</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>bytes</source>
        <translation>bita</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>choose 'Run anew' (NEW_RUN)</source>
        <translation>pilih 'Jalankan baru' (NEW_RUN)</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>choose one of {options}</source>
        <translation>pilih salah satu dari {options}</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>create the project</source>
        <translation>buat proyek</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>crosses the 180 degree meridian; cut it there and send each side as an area of its own</source>
        <translation>melintasi meridian 180 derajat; potong di situ dan kirim tiap sisi sebagai area tersendiri</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>date</source>
        <translation>tanggal</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>dates</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>degrees</source>
        <translation>derajat</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>done, results here</source>
        <translation>selesai, hasil di sini</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>eori, vat, gln, tin, cbr, cin, duns, comp_num, comp_reg or oni. Sent only where given.</source>
        <translation>eori, vat, gln, tin, cbr, cin, duns, comp_num, comp_reg atau oni. Dikirim hanya bila diberikan.</translation>
    </message>
    <message>
        <location filename="../ui/findings.py"/>
        <source>error</source>
        <translation>kesalahan</translation>
    </message>
    <message>
        <location filename="../providers/epoch/progress.py"/>
        <location filename="../providers/store.py"/>
        <source>failed</source>
        <translation>gagal</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>failed: {}</source>
        <translation>gagal: {}</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>feature</source>
        <translation>fitur</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <location filename="../checks/words.py"/>
        <source>feature {number}</source>
        <translation>fitur {number}</translation>
    </message>
    <message>
        <location filename="../ui/repair_page.py"/>
        <source>feature {}</source>
        <translation>fitur {}</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>files that were added by hand, such as the EU's files and statements</source>
        <translation>berkas yang ditambahkan dengan tangan, misalnya berkas dan pernyataan UE</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>fit</source>
        <translation>layak</translation>
    </message>
    <message>
        <location filename="../ui/reasons.py"/>
        <source>fit to send, with warnings</source>
        <translation>layak dikirim, dengan peringatan</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>fit, with a warning</source>
        <translation>layak, dengan peringatan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>from {} km²</source>
        <translation>mulai {} km²</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>half as often</source>
        <translation>setengahnya</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has a coordinate that is not a number</source>
        <translation>memiliki koordinat yang bukan angka</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has a ring without area</source>
        <translation>memiliki cincin tanpa luas</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has an empty part</source>
        <translation>memiliki bagian kosong</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has the latitude {lat}; check the layer's CRS, and that longitude and latitude are not exchanged</source>
        <translation>memiliki lintang {lat}; periksa SRK layer, dan bahwa bujur dan lintang tidak tertukar</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has the longitude {lon}, beyond 180 degrees; cut it at the 180 degree meridian</source>
        <translation>memiliki bujur {lon}, melewati 180 derajat; potong di meridian 180 derajat</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>has {coordinates_count} parts, and the service takes one polygon; choose at 'Area of several parts' what to do with them</source>
        <translation>memiliki {coordinates_count} bagian, dan layanan menerima satu poligon; pilih di 'Area beberapa bagian' apa yang dilakukan dengannya</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <location filename="../processing/shown/check.py"/>
        <source>hectares</source>
        <translation>hektare</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>ids at the service: {ids}</source>
        <translation>id di layanan: {ids}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>image {name}</source>
        <translation>citra {name}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>imagery of Maxar is not part of the account's plan; choose another provider or change the plan</source>
        <translation>citra Maxar bukan bagian dari paket akun; pilih penyedia lain atau ganti paket</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>imagery of the kind {real_source_types} is not known; known are {allowed_source_types}</source>
        <translation>citra berjenis {real_source_types} tidak dikenal; yang dikenal {allowed_source_types}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>imagery of the kind {source_type} is not allowed; the model takes {allowed_sources}</source>
        <translation>citra berjenis {source_type} tidak dibolehkan; model menerima {allowed_sources}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>imagery of {title}</source>
        <translation>citra {title}</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>in the plots that may be sent</source>
        <translation>pada lahan yang boleh dikirim</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>input SHA-256: {digest}</source>
        <translation>SHA-256 masukan: {digest}</translation>
    </message>
    <message>
        <location filename="../processing/local.py"/>
        <source>input: {input}</source>
        <translation>masukan: {input}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>install again the package {package} of your system</source>
        <translation>pasang lagi paket {package} dari sistem Anda</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>install the package {package} of your system</source>
        <translation>pasang paket {package} dari sistem Anda</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>is a {kind}, and the service takes one polygon</source>
        <translation>adalah {kind}, dan layanan menerima satu poligon</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>is empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>it breaks when its coordinates are written with {decimals} decimals of a degree</source>
        <translation>rusak bila koordinatnya ditulis dengan {decimals} desimal derajat</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it broke off ({error})</source>
        <translation>terputus ({error})</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>it cannot be loaded ({said})</source>
        <translation>ini tidak dapat dimuat ({said})</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <location filename="../providers/unzip.py"/>
        <source>it cannot be written ({strerror})</source>
        <translation>tidak dapat ditulis ({strerror})</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it cannot reach that host</source>
        <translation>host itu tidak dapat dijangkaunya</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it cannot reach that network</source>
        <translation>jaringan itu tidak dapat dijangkaunya</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it did not accept a connection without a user and a password; set them under Options &gt; Network</source>
        <translation>tidak menerima koneksi tanpa pengguna dan kata sandi; atur di Opsi &gt; Jaringan</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it did not accept a user and a password; set them under Options &gt; Network</source>
        <translation>tidak menerima pengguna dan kata sandi; atur di Opsi &gt; Jaringan</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it did not accept the user and the password; set them under Options &gt; Network</source>
        <translation>tidak menerima pengguna dan kata sandi itu; atur di Opsi &gt; Jaringan</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>it does not answer. Look at Options &gt; Network.</source>
        <translation>tidak menjawab. Lihat Opsi &gt; Jaringan.</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>it does not become valid without changing its ground</source>
        <translation>tidak menjadi valid tanpa mengubah tanahnya</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like a GeoPackage or SQLite file</source>
        <translation>awalnya tidak seperti berkas GeoPackage atau SQLite</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like a TIFF</source>
        <translation>awalnya tidak seperti TIFF</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like a part of a shapefile</source>
        <translation>awalnya tidak seperti bagian shapefile</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like a zip</source>
        <translation>awalnya tidak seperti zip</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like the table of a shapefile</source>
        <translation>awalnya tidak seperti tabel shapefile</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it does not begin like {kind}</source>
        <translation>awalnya tidak seperti {kind}</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it does not know the command</source>
        <translation>perintah itu tidak dikenalnya</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it does not know the kind of address</source>
        <translation>jenis alamat itu tidak dikenalnya</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it does not speak SOCKS5</source>
        <translation>tidak berbicara SOCKS5</translation>
    </message>
    <message>
        <location filename="../providers/encodings.py"/>
        <source>it ends early</source>
        <translation>ini berakhir terlalu dini</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it failed in general</source>
        <translation>gagal secara umum</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it gave reply {reply}</source>
        <translation>memberi balasan {reply}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has no coordinate system</source>
        <translation>tidak punya sistem koordinat</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>it has no name</source>
        <translation>tidak punya nama</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has no position on the map (no geotransform)</source>
        <translation>tidak punya posisi di peta (tanpa geotransform)</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>it has no {missing}</source>
        <translation>tidak punya {missing}</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>it has to be a number, {least} at least</source>
        <translation>harus berupa angka, paling sedikit {least}</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>it has to be a number, {least} at least and {most} at most</source>
        <translation>harus berupa angka, paling sedikit {least} dan paling banyak {most}</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>it has to be the name of a file that ends in .{ending}</source>
        <translation>harus berupa nama berkas yang berakhiran .{ending}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has {bands} and the images of the mosaic have {bands_2}</source>
        <translation>memiliki {bands} dan citra mosaik memiliki {bands_2}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has {bands}; Mapflow takes one, RGB or RGBA, and RGB works best</source>
        <translation>memiliki {bands}; Mapflow menerima satu, RGB atau RGBA, dan RGB paling baik</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has {byte_size} and a file must have less than {byte_size_2}</source>
        <translation>ukurannya {byte_size} dan berkas harus kurang dari {byte_size_2}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has {byte_size} and {byte_size_2} of the storage is free for it</source>
        <translation>ukurannya {byte_size} dan {byte_size_2} dari penyimpanan masih kosong</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>it has {count} polygons and {parts} may be processed at once</source>
        <translation>berisi {count} poligon dan {parts} boleh diproses sekaligus</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>it has {total} ha and {hectares} ha may be processed at once</source>
        <translation>luasnya {total} ha dan {hectares} ha boleh diproses sekaligus</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>it has {width} x {height} pixels and each side must have fewer than {side}</source>
        <translation>ukurannya {width} x {height} piksel dan setiap sisi harus kurang dari {side}</translation>
    </message>
    <message>
        <location filename="../providers/json_text.py"/>
        <source>it holds a number that JSON lacks</source>
        <translation>ini berisi angka yang tidak ada di JSON</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>it hung up</source>
        <translation>memutus sambungan</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is JSON, but no GeoJSON</source>
        <translation>ini JSON, tetapi bukan GeoJSON</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is JSON, but no tileset</source>
        <translation>ini JSON, tetapi bukan tileset</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is a link</source>
        <translation>ini tautan</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is cut</source>
        <translation>ini terpotong</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is cut or damaged: one of its directories cannot be read</source>
        <translation>ini terpotong atau rusak: salah satu direktorinya tidak dapat dibaca</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is cut, or no JSON line by line</source>
        <translation>ini terpotong, atau bukan JSON baris demi baris</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is cut: the list at its end is missing</source>
        <translation>ini terpotong: daftar di akhirnya tidak ada</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is cut: {size} of {due} bytes are there</source>
        <translation>ini terpotong: {size} dari {due} bita ada</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>it is damaged</source>
        <translation>ini rusak</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is damaged in the zip</source>
        <translation>rusak di dalam zip</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is empty</source>
        <translation>ini kosong</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is encrypted</source>
        <translation>ini terenkripsi</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>it is in the mosaic no more</source>
        <translation>citra tidak ada lagi di mosaik</translation>
    </message>
    <message>
        <location filename="../providers/beod/tree.py"/>
        <source>it is neither a folder nor the web address of a file but {kind}</source>
        <translation>ini bukan folder dan bukan alamat web berkas, melainkan {kind}</translation>
    </message>
    <message>
        <location filename="../providers/json_text.py"/>
        <source>it is nested too deeply</source>
        <translation>ini bersarang terlalu dalam</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no GeoJSON</source>
        <translation>ini bukan GeoJSON</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no JSON</source>
        <translation>ini bukan JSON</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no description of a coordinate system</source>
        <translation>ini bukan deskripsi sistem koordinat</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>it is no picture</source>
        <translation>ini bukan gambar</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is no plain file</source>
        <translation>ini bukan berkas biasa</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no whole JSON</source>
        <translation>ini bukan JSON utuh</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no world file</source>
        <translation>ini bukan world file</translation>
    </message>
    <message>
        <location filename="../providers/archives.py"/>
        <source>it is no zip that can be read</source>
        <translation>ini bukan zip yang dapat dibaca</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it is no {kind}</source>
        <translation>ini bukan {kind}</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>it is not a polygon; give a polygon layer</source>
        <translation>ini bukan poligon; beri layer poligon</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>it is of a newer version of GeoRelay that keeps it in another way; update GeoRelay</source>
        <translation>ini dari versi GeoRelay yang lebih baru yang menyimpannya dengan cara lain; perbarui GeoRelay</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is open in another program, and is replaced at the next chance</source>
        <translation>sedang terbuka di program lain, dan diganti pada kesempatan berikutnya</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is packed in a way that cannot be read here</source>
        <translation>dikemas dengan cara yang tidak dapat dibaca di sini</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it is there twice</source>
        <translation>ada dua kali</translation>
    </message>
    <message>
        <location filename="../providers/beod/tree.py"/>
        <location filename="../providers/safe_paths.py"/>
        <source>it lies more than {deepest} folders deep</source>
        <translation>letaknya lebih dari {deepest} folder dalamnya</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>it names no encoding</source>
        <translation>ini tidak menyebut pengodean</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>it needs {library}, which this QGIS lacks</source>
        <translation>ini memerlukan {library}, yang tidak ada di QGIS ini</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>it needs {memory_requested:bytes} of storage and {available_memory:bytes} is free; delete imagery that is no longer needed, or extend the plan</source>
        <translation>diperlukan {memory_requested:bytes} penyimpanan dan {available_memory:bytes} masih kosong; hapus citra yang tidak diperlukan lagi, atau perbesar paket</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it swells more than a real file does</source>
        <translation>mengembang lebih dari berkas sungguhan</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>it was built for another version of numpy ({said})</source>
        <translation>ini dibuat untuk versi numpy lain ({said})</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it would be larger than {file_bytes} GB</source>
        <translation>akan lebih besar dari {file_bytes} GB</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>it would no longer cover the same ground</source>
        <translation>tidak lagi mencakup tanah yang sama</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>it would swell more than a real file does</source>
        <translation>akan mengembang lebih dari berkas sungguhan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its CRS is {crs} and that of the mosaic {crs_2}; Mapflow reprojects it</source>
        <translation>SRK-nya {crs} dan SRK mosaik {crs_2}; Mapflow memproyeksikannya ulang</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its CRS is {crs}; Mapflow advises EPSG:4326, EPSG:3857 or UTM on WGS 84</source>
        <translation>SRK-nya {crs}; Mapflow menyarankan EPSG:4326, EPSG:3857 atau UTM pada WGS 84</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>its area would change from {area} to {area_2}</source>
        <translation>luasnya akan berubah dari {area} menjadi {area_2}</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>its content is not the one that the store tells by its ETag</source>
        <translation>isinya bukan yang diberitahukan penyimpanan dengan ETag-nya</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>its content is not the one that the store tells by its checksum</source>
        <translation>isinya bukan yang diberitahukan penyimpanan dengan checksum-nya</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its coordinate system ({crs}) is not one of the earth</source>
        <translation>sistem koordinatnya ({crs}) bukan sistem bumi</translation>
    </message>
    <message>
        <location filename="../bridge/lonlat.py"/>
        <source>its coordinates cannot be transformed to longitude and latitude</source>
        <translation>koordinatnya tidak dapat diubah menjadi bujur dan lintang</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>its file is damaged</source>
        <translation>berkasnya rusak</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>its first line is no JSON</source>
        <translation>baris pertamanya bukan JSON</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>its ground falls into {parts} parts, and this use takes one</source>
        <translation>tanahnya terpecah menjadi {parts} bagian, dan penggunaan ini menerima satu</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>its ground falls into {parts} parts, which one polygon cannot hold; split it</source>
        <translation>tanahnya terpecah menjadi {parts} bagian, yang tidak muat dalam satu poligon; pisahkan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>its limit on an area is not checked</source>
        <translation>batas luasnya tidak diperiksa</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>its limit on an area is not known</source>
        <translation>batas luasnya tidak diketahui</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>its limits and what is left of the plan are not checked</source>
        <translation>batasnya dan sisa paketnya tidak diperiksa</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>its lines cross</source>
        <translation>garis-garisnya bersilangan</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its name ends in a dot or a space</source>
        <translation>namanya berakhir dengan titik atau spasi</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its name has a character that file names must not have</source>
        <translation>namanya punya karakter yang tidak boleh ada di nama berkas</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its name is longer than {longest_name} bytes</source>
        <translation>namanya lebih panjang dari {longest_name} bita</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its name is reserved for a device</source>
        <translation>namanya disediakan untuk perangkat</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its name leads out of the folder</source>
        <translation>namanya keluar dari folder</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its path is longer than {longest_windows_path} characters</source>
        <translation>jalurnya lebih panjang dari {longest_windows_path} karakter</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its pixel size is {pixel_size} and that of the mosaic {pixel_size_2}; Mapflow resamples it</source>
        <translation>ukuran pikselnya {pixel_size} dan ukuran mosaik {pixel_size_2}; Mapflow mencuplik ulang</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its pixels are {dtype}; Mapflow converts them to 8 bits</source>
        <translation>pikselnya {dtype}; Mapflow mengubahnya menjadi 8 bit</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its pixels are {pixel_metres} m and {coarsest} m is the coarsest that is taken</source>
        <translation>pikselnya {pixel_metres} m dan {coarsest} m adalah yang terkasar yang diterima</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>its pixels are {pixel_metres} m; Mapflow resamples it to {finest} m</source>
        <translation>pikselnya {pixel_metres} m; Mapflow mencuplik ulang menjadi {finest} m</translation>
    </message>
    <message>
        <location filename="../providers/safe_paths.py"/>
        <source>its place cannot be looked at ({strerror})</source>
        <translation>tempatnya tidak dapat dilihat ({strerror})</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>its rules do not allow this</source>
        <translation>aturannya tidak mengizinkan ini</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>its state '{state}' is that of a newer version</source>
        <translation>keadaannya '{state}' dari versi yang lebih baru</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>its user or password is longer than SOCKS5 allows</source>
        <translation>pengguna atau kata sandinya lebih panjang dari yang dibolehkan SOCKS5</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>its {name} is damaged</source>
        <translation>{name}-nya rusak</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>job {key} cannot be read (its place in the file is damaged)</source>
        <translation>pekerjaan {key} tidak dapat dibaca (tempatnya di berkas rusak)</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>job {row} cannot be read ({why})</source>
        <translation>pekerjaan {row} tidak dapat dibaca ({why})</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>largest</source>
        <translation>terbesar</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>later</source>
        <translation>nanti</translation>
    </message>
    <message>
        <location filename="../checks/words.py"/>
        <source>latitude {latitude}, longitude {longitude}</source>
        <translation>lintang {latitude}, bujur {longitude}</translation>
    </message>
    <message>
        <location filename="../checks/words.py"/>
        <source>less than 1 cm</source>
        <translation>kurang dari 1 cm</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>line {number}</source>
        <translation>baris {number}</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>lines</source>
        <translation>garis-garis</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>mapflowresults brings the results of the others ({good})</source>
        <translation>mapflowresults membawa hasil yang lain ({good})</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>may be sent</source>
        <translation>boleh dikirim</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <location filename="../ui/findings.py"/>
        <source>mended</source>
        <translation>dibenahi</translation>
    </message>
    <message>
        <location filename="../checks/places.py"/>
        <source>more than 500 km</source>
        <translation>lebih dari 500 km</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <source>names that end in {part} are kept for unfinished files</source>
        <translation>nama berakhiran {part} disediakan untuk berkas yang belum selesai</translation>
    </message>
    <message>
        <location filename="../providers/wkt.py"/>
        <source>nested too deeply</source>
        <translation>bersarang terlalu dalam</translation>
    </message>
    <message>
        <location filename="../evidence/flags.py"/>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>no answer</source>
        <translation>tanpa jawaban</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>no errors</source>
        <translation>tanpa kesalahan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>no image could be prepared ({words})</source>
        <translation>tidak ada citra yang dapat disiapkan ({words})</translation>
    </message>
    <message>
        <location filename="../ui/linked_maps.py"/>
        <source>no layer</source>
        <translation>tanpa layer</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>no layer was given</source>
        <translation>tidak ada layer yang diberikan</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>no limit</source>
        <translation>tanpa batas</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>no number</source>
        <translation>bukan angka</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>no reason told</source>
        <translation>tidak ada alasan yang disebut</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <location filename="../bridge/pack.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>no reason was given</source>
        <translation>tidak ada alasan yang diberikan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <location filename="../providers/mapflow/work.py"/>
        <source>no reason was named</source>
        <translation>tidak ada alasan yang disebut</translation>
    </message>
    <message>
        <location filename="../bridge/fitness.py"/>
        <source>no repair can mend this. {message}</source>
        <translation>tidak ada perbaikan yang dapat membenahi ini. {message}</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>no warnings</source>
        <translation>tanpa peringatan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <location filename="../bridge/file_uploads.py"/>
        <location filename="../bridge/layers.py"/>
        <location filename="../processing/check.py"/>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <location filename="../providers/wkt.py"/>
        <source>not WKT</source>
        <translation>bukan WKT</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>not a vector file</source>
        <translation>bukan berkas vektor</translation>
    </message>
    <message>
        <location filename="../ui/reasons.py"/>
        <source>not fit to send</source>
        <translation>tidak layak dikirim</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/models.py"/>
        <source>not limited</source>
        <translation>tidak dibatasi</translation>
    </message>
    <message>
        <location filename="../ui/check_form.py"/>
        <source>not looked for</source>
        <translation>tidak dicari</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>not sent</source>
        <translation>tidak dikirim</translation>
    </message>
    <message>
        <location filename="../ui/parameter_form.py"/>
        <source>not set</source>
        <translation>tidak diatur</translation>
    </message>
    <message>
        <location filename="../providers/wkt.py"/>
        <source>not the WKT of a point, line or polygon</source>
        <translation>bukan WKT titik, garis atau poligon</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <location filename="../providers/beod/extraction.py"/>
        <source>not told</source>
        <translation>tidak diberitahukan</translation>
    </message>
    <message>
        <location filename="../providers/beod/following.py"/>
        <source>not wholly started yet; run the algorithm again to go on</source>
        <translation>belum dimulai seluruhnya; jalankan lagi algoritma untuk melanjutkan</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <location filename="../providers/epoch/filing.py"/>
        <source>nothing</source>
        <translation>kosong</translation>
    </message>
    <message>
        <location filename="../providers/beod/tree.py"/>
        <source>nothing (null)</source>
        <translation>kosong (null)</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>nothing answers at {host}. Look at the address and your network.</source>
        <translation>tidak ada yang menjawab di {host}. Periksa alamat dan jaringan Anda.</translation>
    </message>
    <message>
        <location filename="../checks/drawing.py"/>
        <source>nothing to draw</source>
        <translation>tidak ada yang dapat digambar</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>on land</source>
        <translation>di darat</translation>
    </message>
    <message>
        <location filename="../checks/rules/swapped_coordinates.py"/>
        <source>on land, in the declared country,</source>
        <translation>di darat, di negara yang dinyatakan,</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_vertices.py"/>
        <source>one of the two is removed</source>
        <translation>salah satu dari keduanya dihapus</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>one page for each flagged plot: two maps, its figures, what was found, what was decided</source>
        <translation>satu halaman untuk setiap lahan yang ditandai: dua peta, angkanya, yang ditemukan, yang diputuskan</translation>
    </message>
    <message>
        <location filename="../providers/epoch/documents.py"/>
        <source>one value</source>
        <translation>satu nilai</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>only the account's own models count</source>
        <translation>hanya model milik akun yang dihitung</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>open the OSGeo4W Shell from QGIS's folder in the start menu and run: {command}</source>
        <translation>buka OSGeo4W Shell dari folder QGIS di menu mulai dan jalankan: {command}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>open the Terminal and run: {command}</source>
        <translation>buka Terminal dan jalankan: {command}</translation>
    </message>
    <message>
        <location filename="../ui/layer_watch.py"/>
        <source>other plots are selected.</source>
        <translation>lahan lain yang terpilih.</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>our own id</source>
        <translation>id kami sendiri</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>outcome unknown</source>
        <translation>akhir tidak diketahui</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>own reference</source>
        <translation>referensi sendiri</translation>
    </message>
    <message>
        <location filename="../bridge/atlas.py"/>
        <source>page {number} of {count}</source>
        <translation>halaman {number} dari {count}</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>part {number} of {total} was not started: {error}</source>
        <translation>bagian {number} dari {total} tidak dimulai: {error}</translation>
    </message>
    <message>
        <location filename="../bridge/aliases.py"/>
        <source>percentile</source>
        <translation>persentil</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>plan the search</source>
        <translation>jadwalkan pencarian</translation>
    </message>
    <message>
        <location filename="../checks/words.py"/>
        <source>plot {plot}</source>
        <translation>lahan {plot}</translation>
    </message>
    <message>
        <location filename="../bridge/checking.py"/>
        <location filename="../processing/eudr.py"/>
        <source>plot {plot}: {message}</source>
        <translation>lahan {plot}: {message}</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>plots</source>
        <translation>lahan</translation>
    </message>
    <message>
        <location filename="../bridge/claims.py"/>
        <source>plots claimed earlier</source>
        <translation>lahan yang sudah diklaim</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>plots in the layer</source>
        <translation>lahan di layer</translation>
    </message>
    <message>
        <location filename="../ui/layer_watch.py"/>
        <source>plots were changed.</source>
        <translation>lahan telah diubah.</translation>
    </message>
    <message>
        <location filename="../checks/rules/wrong_geometry_type.py"/>
        <source>points</source>
        <translation>titik-titik</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>polygons</source>
        <translation>poligon</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>prepared</source>
        <translation>disiapkan</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>probably {country} is meant, so write {code}</source>
        <translation>mungkin yang dimaksud {country}, jadi tulis {code}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>processing {id} is {status}: {why}</source>
        <translation>pemrosesan {id} adalah {status}: {why}</translation>
    </message>
    <message>
        <location filename="../providers/beod/following.py"/>
        <source>progress {figure} as the service gives it</source>
        <translation>kemajuan {figure} menurut layanan</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>project</source>
        <translation>proyek</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>projects</source>
        <translation>proyek</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <source>put off</source>
        <translation>ditunda</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <location filename="../ui/jobs_model.py"/>
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <location filename="../ui/review_dock.py"/>
        <source>rejected</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>remove {own}, which QGIS takes before its own; if {library} is missing then, {way}</source>
        <translation>hapus {own}, yang didahulukan QGIS dari miliknya sendiri; bila setelah itu {library} tidak ada, {way}</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>request SHA-256: {digest}</source>
        <translation>SHA-256 permintaan: {digest}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>resolutions</source>
        <translation>Resolusi</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>restart of {processing_id}</source>
        <translation>mulai ulang {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>role of the operator</source>
        <translation>peran operator</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>run the OSGeo4W setup (Advanced install) and choose the package {package}</source>
        <translation>jalankan setup OSGeo4W (Advanced install) dan pilih paket {package}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>run the OSGeo4W setup (Advanced install) and set the package to Reinstall: {package}</source>
        <translation>jalankan setup OSGeo4W (Advanced install) dan setel paket ke Reinstall: {package}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>run {number} of {count}, processing {id}, is {status}: {why}</source>
        <translation>proses {number} dari {count}, pemrosesan {id}, adalah {status}: {why}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>run: {command}</source>
        <translation>jalankan: {command}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>run: {command}, then: {next}</source>
        <translation>jalankan: {command}, lalu: {next}</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>running</source>
        <translation>berjalan</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>running{}</source>
        <translation>berjalan{}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling.py"/>
        <source>sampling design of {ids}</source>
        <translation>rancangan sampel {ids}</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>scenario</source>
        <translation>skenario</translation>
    </message>
    <message>
        <location filename="../providers/beod/scenario.py"/>
        <source>scenario type</source>
        <translation>jenis skenario</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>scenarios</source>
        <translation>skenario</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <source>search</source>
        <translation>pencarian</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>second look: open</source>
        <translation>tinjauan kedua: terbuka</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>second look: {}</source>
        <translation>tinjauan kedua: {}</translation>
    </message>
    <message>
        <location filename="../ui/options.py"/>
        <source>seldom</source>
        <translation>jarang</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>send the area</source>
        <translation>kirim area</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>sending</source>
        <translation>sedang dikirim</translation>
    </message>
    <message>
        <location filename="../processing/local.py"/>
        <source>settings: {settings}</source>
        <translation>pengaturan: {settings}</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>smallest</source>
        <translation>terkecil</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>something else</source>
        <translation>sesuatu yang lain</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>something else is asked above.</source>
        <translation>ada pertanyaan lain di atas.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>something that is not JSON</source>
        <translation>sesuatu yang bukan JSON</translation>
    </message>
    <message>
        <location filename="../checks/rules/ring_self_intersection.py"/>
        <source>split at the touching point, or the loop inside becomes a hole</source>
        <translation>dipecah di titik sentuh, atau simpul di dalamnya menjadi lubang</translation>
    </message>
    <message>
        <location filename="../checks/rules/disconnected_interior.py"/>
        <source>split into parts</source>
        <translation>dipecah menjadi beberapa bagian</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <source>square kilometres</source>
        <translation>kilometer persegi</translation>
    </message>
    <message>
        <location filename="../checks/rules/area_unit.py"/>
        <location filename="../processing/shown/check.py"/>
        <source>square metres</source>
        <translation>meter persegi</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>start it again</source>
        <translation>mulai lagi</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>start the scenario</source>
        <translation>mulai skenario</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>statement {reference}</source>
        <translation>pernyataan {reference}</translation>
    </message>
    <message>
        <location filename="../providers/store.py"/>
        <source>succeeded</source>
        <translation>berhasil</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>supplier asked</source>
        <translation>pemasok ditanyai</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>synthetic</source>
        <translation>sintetis</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the Sentinel-2 grid cell {actual_cell} is not among {allowed_cells}</source>
        <translation>sel grid Sentinel-2 {actual_cell} tidak termasuk {allowed_cells}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the Sentinel-2 input cannot be read: {input_string}</source>
        <translation>masukan Sentinel-2 tidak dapat dibaca: {input_string}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the Sentinel-2 request lacks its input text</source>
        <translation>permintaan Sentinel-2 kekurangan teks masukannya</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the TMS address must contain {{x}}, {{y}} and {{z}}</source>
        <translation>alamat TMS harus memuat {{x}}, {{y}} dan {{z}}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the XYZ address must contain {{x}}, {{y}} and {{z}}</source>
        <translation>alamat XYZ harus memuat {{x}}, {{y}} dan {{z}}</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>the account's id or credits</source>
        <translation>id atau kredit akun</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the account's limit is used up; ask Mapflow to raise it</source>
        <translation>batas akun habis terpakai; minta Mapflow menaikkannya</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the account's status</source>
        <translation>status akun</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the address of the image {image_id}</source>
        <translation>alamat citra {image_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the area does not lie in the Sentinel-2 grid cell {actual_cell}</source>
        <translation>area tidak terletak di sel grid Sentinel-2 {actual_cell}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the area has {aoiArea:km2} and {providerName} delivers {providerMinArea:km2} or more; choose a larger area or another provider</source>
        <translation>luas area {aoiArea:km2} dan {providerName} menyerahkan {providerMinArea:km2} atau lebih; pilih area yang lebih besar atau penyedia lain</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the area has {area:ha} and {aoiAreaLimit:ha} may be processed at once; choose a smaller area, or switch on 'Cut an area over the limit into several runs'</source>
        <translation>luas area {area:ha} dan {aoiAreaLimit:ha} boleh diproses sekaligus; pilih area yang lebih kecil, atau nyalakan 'Potong area di atas batas menjadi beberapa proses'</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the areas of the processing {processing_id}</source>
        <translation>area pemrosesan {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/limits.py"/>
        <source>the bounding box of one polygon has {largest} ha and {hectares} ha is the most for one</source>
        <translation>kotak pembatas satu poligon luasnya {largest} ha dan {hectares} ha adalah yang terbesar untuk satu poligon</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the change of the area {aoi_id}</source>
        <translation>perubahan area {aoi_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the change of the mosaic {mosaic_id}</source>
        <translation>perubahan mosaik {mosaic_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the change of the planned search {template_id}</source>
        <translation>perubahan pencarian terjadwal {template_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the change of the project {project_id}</source>
        <translation>perubahan proyek {project_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the changed area {aoi_id}</source>
        <translation>area {aoi_id} yang diubah</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the changed mosaic {mosaic_id}</source>
        <translation>mosaik {mosaic_id} yang diubah</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the changed planned search {template_id}</source>
        <translation>pencarian terjadwal {template_id} yang diubah</translation>
    </message>
    <message>
        <location filename="../bridge/formats.py"/>
        <source>the column '{name}'</source>
        <translation>kolom '{name}'</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>the connection is locked; it is told when the run starts.</source>
        <translation>koneksi terkunci; diberitahukan saat mulai dijalankan.</translation>
    </message>
    <message>
        <location filename="../bridge/formats.py"/>
        <source>the coordinate reference system {crs}</source>
        <translation>sistem referensi koordinat {crs}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the coordinate system of the imagery is not supported; EPSG:3857 and EPSG:3395 are</source>
        <translation>sistem koordinat citra tidak didukung; yang didukung EPSG:3857 dan EPSG:3395</translation>
    </message>
    <message>
        <location filename="../providers/wkt.py"/>
        <source>the coordinates are not those of a {name}</source>
        <translation>koordinatnya bukan koordinat {name}</translation>
    </message>
    <message>
        <location filename="../checks/rules/duplicate_rings.py"/>
        <source>the copy is removed</source>
        <translation>salinannya dihapus</translation>
    </message>
    <message>
        <location filename="../ui/eudr_page.py"/>
        <source>the country of each plot</source>
        <translation>negara setiap lahan</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>the credits left are not known</source>
        <translation>sisa kredit tidak diketahui</translation>
    </message>
    <message>
        <location filename="../checks/rules/self_intersection.py"/>
        <source>the crossing becomes a vertex where two pieces meet</source>
        <translation>perpotongan menjadi verteks tempat dua bagian bertemu</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the data provider {group} is not part of the account's plan</source>
        <translation>penyedia data {group} bukan bagian dari paket akun</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the default project</source>
        <translation>proyek bawaan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>the description of the tiles</source>
        <translation>deskripsi ubin</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the download of the image {image_id}</source>
        <translation>unduhan citra {image_id}</translation>
    </message>
    <message>
        <location filename="../evidence/deliveries.py"/>
        <source>the earlier one</source>
        <translation>kiriman sebelumnya</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the file cannot be opened as a GeoTIFF</source>
        <translation>berkas tidak dapat dibuka sebagai GeoTIFF</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the file has {actual_file_size:bytes} and {max_file_size:bytes} is the most for one file</source>
        <translation>ukuran berkas {actual_file_size:bytes} dan {max_file_size:bytes} adalah yang terbesar untuk satu berkas</translation>
    </message>
    <message>
        <location filename="../bridge/results.py"/>
        <source>the file refused the features</source>
        <translation>berkas menolak fiturnya</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the file {filename} did not pass the check: {bad_parameters}</source>
        <translation>berkas {filename} tidak lulus pemeriksaan: {bad_parameters}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the file {filename} does not fit the mosaic {mosaic_id}: {param_name} is {got_param} and must be {expected_param}; upload it to a mosaic of its own</source>
        <translation>berkas {filename} tidak cocok dengan mosaik {mosaic_id}: {param_name} adalah {got_param} dan harus {expected_param}; unggah ke mosaik tersendiri</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>the findings of the check, as GeoPackage and GeoJSON</source>
        <translation>temuan pemeriksaan, sebagai GeoPackage dan GeoJSON</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>the first layer of {file} is empty, and others are not: give {given}.</source>
        <translation>layer pertama {file} kosong, dan yang lain tidak: beri {given}.</translation>
    </message>
    <message>
        <location filename="../checks/rules/unclosed_ring.py"/>
        <source>the first position is added at the end</source>
        <translation>posisi pertama ditambahkan di akhir</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>the first value is no geometry. Give it $geometry, or another expression for one.</source>
        <translation>nilai pertama bukan geometri. Beri $geometry, atau ekspresi lain untuk geometri.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the geometry of the area is not valid; check and repair it first</source>
        <translation>geometri area tidak valid; periksa dan perbaiki dulu</translation>
    </message>
    <message>
        <location filename="../bridge/formats.py"/>
        <source>the heights (Z)</source>
        <translation>ketinggian (Z)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the history</source>
        <translation>riwayat</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>the host did not answer in time</source>
        <translation>host tidak menjawab tepat waktu</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>the host refused the connection</source>
        <translation>host menolak koneksi</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>the id column</source>
        <translation>kolom id</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>the id of a collection</source>
        <translation>id sebuah koleksi</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the id of the new mosaic {name}</source>
        <translation>id mosaik baru {name}</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>the id of the {what}</source>
        <translation>id {what}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image could not be read</source>
        <translation>citra tidak dapat dibaca</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image could not be read from the storage: {s3_link}</source>
        <translation>citra tidak dapat dibaca dari penyimpanan: {s3_link}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the image covers an impossibly large part of the earth; check its CRS and pixel size</source>
        <translation>citra mencakup bagian bumi yang mustahil besarnya; periksa SRK dan ukuran pikselnya</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image did not pass the check of {checked_param}: {message}</source>
        <translation>citra tidak lulus pemeriksaan {checked_param}: {message}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image has no data inside the area</source>
        <translation>citra tidak punya data di dalam area</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image has pixels of type {request_dtype}; the model takes {required_dtypes}</source>
        <translation>citra punya piksel berjenis {request_dtype}; model menerima {required_dtypes}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image has {real_nchannels} bands; the model takes {required_nchannels}</source>
        <translation>citra punya {real_nchannels} kanal; model menerima {required_nchannels}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the image lies outside the bounds of its coordinate system; check the CRS it was saved with</source>
        <translation>citra terletak di luar batas sistem koordinatnya; periksa SRK yang dipakai menyimpannya</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>the image {given_id}</source>
        <translation>citra {given_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the image {image_id}</source>
        <translation>citra {image_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image's address in the storage is not valid: {actual_s3_link}</source>
        <translation>alamat citra di penyimpanan tidak sah: {actual_s3_link}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image's metadata could not be read</source>
        <translation>metadata citra tidak dapat dibaca</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image's metadata is incomplete</source>
        <translation>metadata citra tidak lengkap</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the image's profile is {profile} and must have {required_keys}</source>
        <translation>profil citra {profile} dan harus memiliki {required_keys}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery URL cannot be read: {parse_error_message}</source>
        <translation>URL citra tidak dapat dibaca: {parse_error_message}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery URL must be a web address</source>
        <translation>URL citra harus berupa alamat web</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery URL must be text, it was {url_type}</source>
        <translation>URL citra harus berupa teks, ternyata {url_type}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery has no data in the area</source>
        <translation>citra tidak punya data di area</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery loader got {argument_name} as {argument_type} instead of {expected_type}</source>
        <translation>pemuat citra mendapat {argument_name} sebagai {argument_type} alih-alih {expected_type}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the imagery of the area needs {estimated_size:MB} and {allowed_size:MB} is the most; choose a smaller area or a lower zoom</source>
        <translation>citra area memerlukan {estimated_size:MB} dan {allowed_size:MB} adalah yang terbesar; pilih area yang lebih kecil atau zoom yang lebih rendah</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the images of the mosaic {mosaic_id}</source>
        <translation>citra mosaik {mosaic_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the images of the planned search {template_id}</source>
        <translation>citra pencarian terjadwal {template_id}</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_holes.py"/>
        <source>the inner hole is removed</source>
        <translation>lubang yang di dalam dihapus</translation>
    </message>
    <message>
        <location filename="../checks/rules/nested_shells.py"/>
        <source>the inner part is dissolved in the outer one</source>
        <translation>bagian yang di dalam dilebur ke bagian luar</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>the layer</source>
        <translation>layer itu</translation>
    </message>
    <message>
        <location filename="../ui/layer_watch.py"/>
        <source>the layer got another coordinate reference system.</source>
        <translation>layer mendapat sistem referensi koordinat lain.</translation>
    </message>
    <message>
        <location filename="../ui/layer_watch.py"/>
        <source>the layer has another filter.</source>
        <translation>layer memakai penyaring lain.</translation>
    </message>
    <message>
        <location filename="../ui/layer_watch.py"/>
        <source>the layer is not in the project any more.</source>
        <translation>layer tidak ada lagi di proyek.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>the layer {layer}</source>
        <translation>layer {layer}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the linked image</source>
        <translation>citra yang ditautkan</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>the list of collections</source>
        <translation>daftar koleksi</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the list of mosaics</source>
        <translation>daftar mosaik</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the list of planned searches</source>
        <translation>daftar pencarian terjadwal</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the list of processings</source>
        <translation>daftar pemrosesan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the list of projects</source>
        <translation>daftar proyek</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the list of starred projects</source>
        <translation>daftar proyek berbintang</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>the list of {what}</source>
        <translation>daftar {what}</translation>
    </message>
    <message>
        <location filename="../ui/statement_page.py"/>
        <source>the log of QGIS says more.</source>
        <translation>log QGIS menjelaskan lebih lanjut.</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>the loop would become a hole, which this use does not take</source>
        <translation>simpul itu akan menjadi lubang, yang tidak diterima untuk penggunaan ini</translation>
    </message>
    <message>
        <location filename="../bridge/formats.py"/>
        <source>the measures (M)</source>
        <translation>ukuran (M)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the model left nothing to make outlines of ({s3_link})</source>
        <translation>model tidak menyisakan apa pun untuk dibuatkan garis batas ({s3_link})</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the model's recommended section is not valid</source>
        <translation>bagian anjuran model tidak sah</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the model's required section is not valid</source>
        <translation>bagian wajib model tidak sah</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the model's requirements are not valid</source>
        <translation>persyaratan model tidak sah</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>the models are those of the default project</source>
        <translation>modelnya adalah milik proyek bawaan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the month {actual_month} is not among {allowed_months}</source>
        <translation>bulan {actual_month} tidak termasuk {allowed_months}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>the mosaic {given_id} and all its images</source>
        <translation>mosaik {given_id} dan semua citranya</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the mosaic {mosaic_id}</source>
        <translation>mosaik {mosaic_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>the mosaic {mosaic}</source>
        <translation>mosaik {mosaic}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>the mosaic {service}</source>
        <translation>mosaik {service}</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>the name</source>
        <translation>nama</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>the name of the host cannot be written</source>
        <translation>nama host tidak dapat ditulis</translation>
    </message>
    <message>
        <location filename="../providers/socks.py"/>
        <source>the name of the host is too long</source>
        <translation>nama host terlalu panjang</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>the name {host} was not found within three seconds. Look at the address and your network.</source>
        <translation>nama {host} tidak ditemukan dalam tiga detik. Periksa alamat dan jaringan Anda.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the new areas of the planned search {template_id}</source>
        <translation>area baru pencarian terjadwal {template_id}</translation>
    </message>
    <message>
        <location filename="../evidence/deliveries.py"/>
        <source>the new delivery</source>
        <translation>kiriman baru</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the new mosaic {name}</source>
        <translation>mosaik baru {name}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the new project {name}</source>
        <translation>proyek baru {name}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the number of areas that were added</source>
        <translation>jumlah area yang ditambahkan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the number of areas that were deleted</source>
        <translation>jumlah area yang dihapus</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>the operator of the account, as the service knows it</source>
        <translation>operator akun itu, sebagaimana dikenal layanan</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>the outline</source>
        <translation>garis batas</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>the outline crosses itself in a way that leaves open which ground is meant</source>
        <translation>garis batas memotong dirinya sehingga tidak jelas tanah mana yang dimaksud</translation>
    </message>
    <message>
        <location filename="../checks/mending.py"/>
        <source>the outline has fewer than 3 different positions</source>
        <translation>garis batas memiliki kurang dari 3 posisi berbeda</translation>
    </message>
    <message>
        <location filename="../bridge/formats.py"/>
        <source>the outlines</source>
        <translation>garis batas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the pixels of {actual_res} m are too coarse for the model, which takes {max_res} m or finer</source>
        <translation>piksel {actual_res} m terlalu kasar untuk model, yang menerima {max_res} m atau lebih halus</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the pixels of {actual_res} m are too fine for the model, which takes {min_res} m or coarser</source>
        <translation>piksel {actual_res} m terlalu halus untuk model, yang menerima {min_res} m atau lebih kasar</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>the plan allows no more active planned searches; pause or delete one first</source>
        <translation>paket tidak membolehkan lagi pencarian terjadwal aktif; jeda atau hapus salah satu dulu</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>the planned search {given_id}</source>
        <translation>pencarian terjadwal {given_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the planned search {name}</source>
        <translation>pencarian terjadwal {name}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the planned search {template_id}</source>
        <translation>pencarian terjadwal {template_id}</translation>
    </message>
    <message>
        <location filename="../bridge/judging.py"/>
        <source>the plot</source>
        <translation>lahan itu</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>the plot id that was sent</source>
        <translation>id lahan yang dikirim</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>the plots with their results, as GeoPackage (for a GIS) and GeoJSON (opens in any text editor)</source>
        <translation>lahan beserta hasilnya, sebagai GeoPackage (untuk SIG) dan GeoJSON (dapat dibuka di editor teks apa pun)</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the preview of {filename}</source>
        <translation>pratinjau {filename}</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>the process ended while it was sending</source>
        <translation>proses berakhir saat sedang mengirim</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/results.py"/>
        <source>the processing {given_id} and its results</source>
        <translation>pemrosesan {given_id} dan hasilnya</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the processing {processing_id}</source>
        <translation>pemrosesan {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the processing {run}</source>
        <translation>pemrosesan {run}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>the processings of the planned search {template_id}</source>
        <translation>pemrosesan pencarian terjadwal {template_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>the project {project_id}</source>
        <translation>proyek {project_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the quadkey address must contain {{q}}</source>
        <translation>alamat quadkey harus memuat {{q}}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the rating of the processing {processing_id}</source>
        <translation>penilaian atas pemrosesan {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the renamed image {image_id}</source>
        <translation>citra {image_id} yang diganti namanya</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the request for the uploaded image was incomplete</source>
        <translation>permintaan untuk citra unggahan tidak lengkap</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the request has no area</source>
        <translation>permintaan tidak punya area</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the request names no kind of imagery source</source>
        <translation>permintaan tidak menyebut jenis sumber citra</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the request to the imagery check was {request_type} instead of an object</source>
        <translation>permintaan ke pemeriksaan citra berupa {request_type} alih-alih objek</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the result of the processing {processing_id}</source>
        <translation>hasil pemrosesan {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/client.py"/>
        <source>the results of the search</source>
        <translation>hasil pencarian</translation>
    </message>
    <message>
        <location filename="../providers/epoch/risk.py"/>
        <source>the risk assessment</source>
        <translation>penilaian risiko</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>the role in each is not known</source>
        <translation>peran di masing-masing tidak diketahui</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/client.py"/>
        <source>the search</source>
        <translation>pencarian</translation>
    </message>
    <message>
        <location filename="../providers/beod/creation.py"/>
        <source>the service named no activity, so the scenario cannot be followed</source>
        <translation>layanan tidak menyebut aktivitas, jadi skenario tidak dapat diikuti</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>the service tells none before the run.</source>
        <translation>layanan tidak memberitahukannya sebelum dijalankan.</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>the service tells none.</source>
        <translation>layanan tidak memberitahukannya.</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>the service's own id</source>
        <translation>id milik layanan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/planned.py"/>
        <source>the size of the area is not checked</source>
        <translation>luas area tidak diperiksa</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>the size of the area is not checked and 'usable' is known of own imagery only</source>
        <translation>luas area tidak diperiksa dan 'usable' hanya diketahui untuk citra sendiri</translation>
    </message>
    <message>
        <location filename="../providers/beod/models.py"/>
        <source>the state of the activity</source>
        <translation>keadaan aktivitas</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the state of the image {image_id}</source>
        <translation>keadaan citra {image_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the state of the mosaic {mosaic_id}</source>
        <translation>keadaan mosaik {mosaic_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>the state of the processing {processing_id}</source>
        <translation>keadaan pemrosesan {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the storage limits</source>
        <translation>batas penyimpanan</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>the strata and samples of a sampling design</source>
        <translation>strata dan sampel rancangan sampel</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <source>the supplier is asked</source>
        <translation>pemasok ditanyai</translation>
    </message>
    <message>
        <location filename="../providers/epoch/models.py"/>
        <source>the tasks of the upload</source>
        <translation>tugas-tugas unggahan</translation>
    </message>
    <message>
        <location filename="../processing/sinks.py"/>
        <source>the temporary folder</source>
        <translation>folder sementara</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the tile {tile_location} could not be loaded (status {status}); check the imagery URL</source>
        <translation>ubin {tile_location} tidak dapat dimuat (status {status}); periksa URL citra</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the tile {tile_location} is not a picture; check the imagery URL</source>
        <translation>ubin {tile_location} bukan gambar; periksa URL citra</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the tiles are {real_size} pixels; {expected_size} were expected</source>
        <translation>ubin berukuran {real_size} piksel; diharapkan {expected_size}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the tiles have {real_nchannels} bands; {expected_nchannels} were expected</source>
        <translation>ubin punya {real_nchannels} kanal; diharapkan {expected_nchannels}</translation>
    </message>
    <message>
        <location filename="../checks/rules/spike.py"/>
        <source>the tip is removed where that changes next to nothing</source>
        <translation>ujungnya dihapus bila itu hampir tidak mengubah apa pun</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>the upload is not complete; run it again to go on with it</source>
        <translation>unggahan belum lengkap; jalankan lagi untuk melanjutkannya</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>the upload of {filename}</source>
        <translation>unggahan {filename}</translation>
    </message>
    <message>
        <location filename="../providers/beod/tree.py"/>
        <source>the value {node}</source>
        <translation>nilai {node}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>the value {value}</source>
        <translation>nilai {value}</translation>
    </message>
    <message>
        <location filename="../checks/rules/invalid_coordinate.py"/>
        <source>the vertex is removed where the rest still encloses the plot</source>
        <translation>verteks dihapus bila sisanya masih melingkupi lahan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>the zoom must be a whole number, it was {actual_zoom}</source>
        <translation>zoom harus bilangan bulat, ternyata {actual_zoom}</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>there is no folder {parent}</source>
        <translation>tidak ada folder {parent}</translation>
    </message>
    <message>
        <location filename="../bridge/expressions.py"/>
        <source>there is no profile '{profile}'. Choose one of: {uses}.</source>
        <translation>tidak ada profil '{profile}'. Pilih salah satu dari: {uses}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>there is no {instance_type} {uid} in this account</source>
        <translation>tidak ada {instance_type} {uid} di akun ini</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>these are the results of {}, and another layer is chosen.</source>
        <translation>ini hasil dari {}, sedangkan yang dipilih layer lain.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/messages.py"/>
        <source>this account may not use the {instance_type} {uid}</source>
        <translation>akun ini tidak boleh memakai {instance_type} {uid}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>those of all projects are listed</source>
        <translation>yang didaftar milik semua proyek</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>to accept the processing {processing_id}</source>
        <translation>menerima pemrosesan {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to delete areas of the planned search {template_id}</source>
        <translation>menghapus area pencarian terjadwal {template_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>to delete the project {project_id}</source>
        <translation>menghapus proyek {project_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <location filename="../providers/mapflow/runs/client.py"/>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to delete {what}</source>
        <translation>menghapus {what}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>to link the image</source>
        <translation>menautkan citra</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to mark images as seen</source>
        <translation>menandai citra sudah dilihat</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>to name a price</source>
        <translation>menyebut harga</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to pause the planned search {search}</source>
        <translation>menjeda pencarian terjadwal {search}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>to reject the processing {processing_id}</source>
        <translation>menolak pemrosesan {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/client.py"/>
        <source>to rename the image {image_id}</source>
        <translation>mengganti nama citra {image_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>to rename the processing {processing_id}</source>
        <translation>mengganti nama pemrosesan {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to restart the planned search {search}</source>
        <translation>memulai ulang pencarian terjadwal {search}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/client.py"/>
        <source>to restart the processing {processing_id}</source>
        <translation>memulai ulang pemrosesan {processing_id}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/templates.py"/>
        <source>to resume the planned search {search}</source>
        <translation>melanjutkan pencarian terjadwal {search}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/client.py"/>
        <source>to share the project {project_id} with {email}</source>
        <translation>membagikan proyek {project_id} kepada {email}</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>together</source>
        <translation>seluruhnya</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/previewing.py"/>
        <source>turned to its footprint</source>
        <translation>diputar sesuai cakupannya</translation>
    </message>
    <message>
        <location filename="../providers/beod/operations.py"/>
        <location filename="../providers/mapflow/account/models.py"/>
        <location filename="../evidence/flags.py"/>
        <location filename="../processing/deliveries.py"/>
        <location filename="../ui/services_dock.py"/>
        <location filename="../ui/words.py"/>
        <source>unknown</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>upload of {collection_id}</source>
        <translation>unggahan {collection_id}</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>virtual raster</source>
        <translation>raster virtual</translation>
    </message>
    <message>
        <location filename="../ui/findings.py"/>
        <source>warning</source>
        <translation>peringatan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/offer.py"/>
        <source>west,east,south,north in degrees; empty where it is not known.</source>
        <translation>barat,timur,selatan,utara dalam derajat; kosong bila tidak diketahui.</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>what answers at this address does not speak as {} does. Look at the address.</source>
        <translation>yang menjawab di alamat ini tidak berbicara seperti {}. Periksa alamatnya.</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>what came is a web page{quoted}</source>
        <translation>yang datang adalah halaman web{quoted}</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>what came is an error message{quoted}</source>
        <translation>yang datang adalah pesan kesalahan{quoted}</translation>
    </message>
    <message>
        <location filename="../providers/content.py"/>
        <source>what came is an error of the store{quoted}</source>
        <translation>yang datang adalah kesalahan penyimpanan{quoted}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>what is free is not checked</source>
        <translation>yang kosong tidak diperiksa</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/operations.py"/>
        <source>what is free is not known</source>
        <translation>yang kosong tidak diketahui</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>what the check of the plots found; opens in any web browser</source>
        <translation>yang ditemukan pemeriksaan lahan; dapat dibuka di peramban web apa pun</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>what was given</source>
        <translation>yang diberikan</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>what was sent to which service and what it answered: ids, states, times and checksums</source>
        <translation>apa yang dikirim ke layanan mana dan apa jawabannya: id, keadaan, waktu dan checksum</translation>
    </message>
    <message>
        <location filename="../evidence/pages.py"/>
        <source>who decided what on which plot, when and why; a row for each decision, the oldest first</source>
        <translation>siapa memutuskan apa atas lahan mana, kapan dan mengapa; satu baris per keputusan, yang terlama lebih dulu</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>with an error</source>
        <translation>dengan kesalahan</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>with errors</source>
        <translation>dengan kesalahan</translation>
    </message>
    <message>
        <location filename="../checks/report.py"/>
        <source>with warnings only</source>
        <translation>hanya dengan peringatan</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>write the day as YYYY-MM-DD</source>
        <translation>tulis tanggal sebagai YYYY-MM-DD</translation>
    </message>
    <message>
        <location filename="../checks/rules/country_code.py"/>
        <source>write two capital letters, as GH</source>
        <translation>tulis dua huruf besar, seperti GH</translation>
    </message>
    <message>
        <location filename="../evidence/flags.py"/>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>zoom {actual_zoom} is too high, {max_zoom} is the highest</source>
        <translation>zoom {actual_zoom} terlalu tinggi, {max_zoom} yang tertinggi</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>zoom {actual_zoom} is too low, {min_zoom} is the lowest</source>
        <translation>zoom {actual_zoom} terlalu rendah, {min_zoom} yang terendah</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/stage_messages.py"/>
        <source>{actual_zoom} is no valid zoom</source>
        <translation>{actual_zoom} bukan zoom yang sah</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>{archive} cannot be unpacked ({strerror}).</source>
        <translation>{archive} tidak dapat dibongkar ({strerror}).</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>{archive} has {members_count} entries, more than {entries}.</source>
        <translation>{archive} punya {members_count} entri, lebih dari {entries}.</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>{archive} is not a zip that can be read.</source>
        <translation>{archive} bukan zip yang dapat dibaca.</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>{area}: {size} ha in {count} parts on the ellipsoid</source>
        <translation>{area}: {size} ha dalam {count} bagian di elipsoid</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>{area}: {size} ha on the ellipsoid</source>
        <translation>{area}: {size} ha di elipsoid</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>{bad_count} of {features_count} features of {name} are no points or polygons in longitude and latitude (number {named}). Nothing was filed. Export the plots for the EU first.</source>
        <translation>{bad_count} dari {features_count} fitur {name} bukan titik atau poligon dalam bujur dan lintang (nomor {named}). Tidak ada yang diajukan. Ekspor dulu lahan untuk UE.</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>{bare} plots without an outline were left out: no ground, no decision.</source>
        <translation>{bare} lahan tanpa garis batas tidak disertakan: tanpa tanah, tanpa keputusan.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/operations.py"/>
        <source>{collection_ids} names no collection. Nothing was sent.</source>
        <translation>{collection_ids} tidak menyebut koleksi. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>{collection_id} is empty. Nothing was sent. 'List collections' shows the ids there are.</source>
        <translation>{collection_id} kosong. Tidak ada yang dikirim. 'Daftar koleksi' menunjukkan id yang ada.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{confirm} must be switched on to delete {what}: it cannot be undone. Nothing was sent.</source>
        <translation>{confirm} harus dinyalakan untuk menghapus {what}: tidak dapat dibatalkan. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../bridge/ladder.py"/>
        <source>{count} by {way}</source>
        <translation>{count} menurut {way}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/progress.py"/>
        <source>{count} failed</source>
        <translation>{count} gagal</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{count} of {all} files, {size} MB</source>
        <translation>{count} dari {all} berkas, {size} MB</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{count} of {all} or more files, {size} MB</source>
        <translation>{count} dari {all} berkas atau lebih, {size} MB</translation>
    </message>
    <message>
        <location filename="../bridge/uploads.py"/>
        <source>{count} of {count_2} plots of {layer} are ready to send: {total} ha, about {unit_count} processing units (an estimate), {size} MB.</source>
        <translation>{count} dari {count_2} lahan {layer} siap dikirim: {total} ha, sekitar {unit_count} unit pemrosesan (perkiraan), {size} MB.</translation>
    </message>
    <message>
        <location filename="../bridge/ledger.py"/>
        <source>{count} plots: {fresh} are new or changed, {kept} keep their results of {day}.</source>
        <translation>{count} lahan: {fresh} baru atau berubah, {kept} mempertahankan hasilnya dari {day}.</translation>
    </message>
    <message>
        <location filename="../bridge/ledger.py"/>
        <source>{count} plots: {fresh} are new or changed, {kept} keep their results of {first} to {last}.</source>
        <translation>{count} lahan: {fresh} baru atau berubah, {kept} mempertahankan hasilnya dari {first} sampai {last}.</translation>
    </message>
    <message>
        <location filename="../bridge/ledger.py"/>
        <source>{count} plots: {fresh} are new or changed.</source>
        <translation>{count} lahan: {fresh} baru atau berubah.</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>{count} results came, and none of them fits a plot that was sent: they carry none of its ids, and no outline is that of a plot. They are kept in {where}. Nothing was sent again. The first: {words}</source>
        <translation>{count} hasil datang, dan tidak satu pun cocok dengan lahan yang dikirim: tidak membawa id lahan, dan tidak ada garis batas yang sama dengan lahan. Disimpan di {where}. Tidak ada yang dikirim lagi. Yang pertama: {words}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/operations.py"/>
        <source>{damaged} came damaged; the package is fetched again.</source>
        <translation>{damaged} datang dalam keadaan rusak; paket diambil lagi.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{damaged}: {reason}; the zip is fetched again.</source>
        <translation>{damaged}: {reason}; zip diambil lagi.</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <source>{decision} by {reviewer}</source>
        <translation>{decision} oleh {reviewer}</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <source>{decision} on {day}</source>
        <translation>{decision} pada {day}</translation>
    </message>
    <message>
        <location filename="../evidence/decisions.py"/>
        <source>{decision} on {day} by {reviewer}</source>
        <translation>{decision} pada {day} oleh {reviewer}</translation>
    </message>
    <message>
        <location filename="../processing/collisions.py"/>
        <source>{description} and {description_2} are to go to the same place, {told}, where one would overwrite the other. Nothing was read, sent or written. Give each a file of its own, or a table of its own in a GeoPackage.</source>
        <translation>{description} dan {description_2} akan masuk ke tempat yang sama, {told}, sehingga yang satu menimpa yang lain. Tidak ada yang dibaca, dikirim atau ditulis. Beri masing-masing berkas sendiri, atau tabel sendiri di GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/collisions.py"/>
        <source>{description} is also an input: {told}, given as {title}. Nothing was read, sent or written. Choose another file or table for it.</source>
        <translation>{description} juga merupakan masukan: {told}, diberikan sebagai {title}. Tidak ada yang dibaca, dikirim atau ditulis. Pilih berkas atau tabel lain.</translation>
    </message>
    <message>
        <location filename="../providers/beod/scenario.py"/>
        <source>{dl_models}: this is no JSON list. Nothing was sent. Write [] for the service's own models.</source>
        <translation>{dl_models}: ini bukan daftar JSON. Tidak ada yang dikirim. Tulis [] untuk model milik layanan.</translation>
    </message>
    <message>
        <location filename="../providers/beod/following.py"/>
        <source>{done} of {activities_count} runs ended</source>
        <translation>{done} dari {activities_count} proses berakhir</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{each}: {file} cannot be opened, and is left out.</source>
        <translation>{each}: {file} tidak dapat dibuka, dan tidak disertakan.</translation>
    </message>
    <message>
        <location filename="../providers/connections.py"/>
        <source>{email} and {password}</source>
        <translation>{email} dan {password}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/queries.py"/>
        <source>{endpoint} needs the id of a collection. Nothing was sent.</source>
        <translation>{endpoint} memerlukan id koleksi. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/operations.py"/>
        <source>{error} Asking again.</source>
        <translation>{error} Menanyai lagi.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>{error} Nothing was sent. To send it all the same, {anew}.</source>
        <translation>{error} Tidak ada yang dikirim. Untuk tetap mengirimnya, {anew}.</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{features} in {layers}</source>
        <translation>{features} dalam {layers}</translation>
    </message>
    <message>
        <location filename="../bridge/asked.py"/>
        <source>{field} holds something secret, which is not kept: fill it in again.</source>
        <translation>{field} berisi sesuatu yang rahasia, yang tidak disimpan: isilah lagi.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{field} must be the id of {what}. Nothing was sent.</source>
        <translation>{field} harus berupa id {what}. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>{field}: '{given}' is not a date. Nothing was sent. Write it as YYYY-MM-DD.</source>
        <translation>{field}: '{given}' bukan tanggal. Tidak ada yang dikirim. Tulis sebagai YYYY-MM-DD.</translation>
    </message>
    <message>
        <location filename="../processing/packs.py"/>
        <source>{files} about {plots} were packed into {place}.</source>
        <translation>{files} tentang {plots} dikemas ke {place}.</translation>
    </message>
    <message>
        <location filename="../bridge/rasters.py"/>
        <source>{file} cannot be converted to a GeoTIFF ({why}). Nothing was sent.</source>
        <translation>{file} tidak dapat diubah menjadi GeoTIFF ({why}). Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../bridge/arrow.py"/>
        <source>{file} cannot be opened any more</source>
        <translation>{file} tidak dapat dibuka lagi</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} cannot be opened: another program keeps it, or you may not read it.</source>
        <translation>{file} tidak dapat dibuka: program lain menahannya, atau Anda tidak boleh membacanya.</translation>
    </message>
    <message>
        <location filename="../processing/evidence.py"/>
        <source>{file} cannot be read as a zip file ({error}). Nothing was changed. Choose the file that 'Make an evidence pack' wrote, or get it again from where it is kept.</source>
        <translation>{file} tidak dapat dibaca sebagai berkas zip ({error}). Tidak ada yang diubah. Pilih berkas yang ditulis 'Buat paket bukti', atau ambil lagi dari tempat penyimpanannya.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file} cannot be read as {file_format}. Nothing was sent.</source>
        <translation>{file} tidak dapat dibaca sebagai {file_format}. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>{file} has no plot in it. Nothing was filed. Export the plots for the EU first.</source>
        <translation>{file} tidak berisi lahan. Tidak ada yang diajukan. Ekspor dulu lahan untuk UE.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} has several layers, of which {layer} was taken. To take another give {others}.</source>
        <translation>{file} memiliki beberapa layer, dan yang dipakai {layer}. Untuk memakai yang lain beri {others}.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} holds no layer that QGIS knows.</source>
        <translation>{file} tidak berisi layer yang dikenal QGIS.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} holds several layers: give one of them, as {given}, or unpack it and give the file.</source>
        <translation>{file} berisi beberapa layer: beri salah satunya, misalnya {given}, atau bongkar lalu beri berkasnya.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} holds {lacking} without its {lacking_2} file: pack all files of a Shapefile together.</source>
        <translation>{file} berisi {lacking} tanpa berkas {lacking_2}-nya: kemas semua berkas Shapefile bersama-sama.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} holds {layer}, which cannot be opened: it is damaged, or of a kind that needs a plugin.</source>
        <translation>{file} berisi {layer}, yang tidak dapat dibuka: rusak, atau berjenis yang memerlukan plugin.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} is GeoParquet, which this QGIS cannot read, as its GDAL has no Parquet driver: save it as a GeoPackage with one that has.</source>
        <translation>{file} adalah GeoParquet, yang tidak dapat dibaca QGIS ini karena GDAL-nya tidak punya driver Parquet: simpan sebagai GeoPackage dengan yang punya.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is a PDF, which has no plots to read: ask for a GeoPackage, a GeoJSON file or a Shapefile.</source>
        <translation>{file} adalah PDF, tanpa lahan yang dapat dibaca: mintalah GeoPackage, berkas GeoJSON, atau Shapefile.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is a QGIS project: open it, and give one of its layers.</source>
        <translation>{file} adalah proyek QGIS: bukalah, lalu berikan salah satu layernya.</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>{file} is a file</source>
        <translation>{file} adalah berkas</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>{file} is a folder</source>
        <translation>{file} adalah folder</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is a packed archive: unpack it, and give the file in it.</source>
        <translation>{file} adalah arsip terkompresi: ekstraklah, lalu berikan berkas di dalamnya.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is a part of a Shapefile: give {main}, with the others beside it.</source>
        <translation>{file} adalah bagian dari Shapefile: berikan {main}, dengan berkas lainnya di sampingnya.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is a web page that was saved under that name: download the file itself.</source>
        <translation>{file} adalah halaman web yang disimpan dengan nama itu: unduhlah berkasnya sendiri.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>{file} is copied into a compressed GeoTIFF first.</source>
        <translation>{file} disalin dulu menjadi GeoTIFF terkompresi.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} is damaged, or no zip: fetch or pack it again.</source>
        <translation>{file} rusak, atau bukan zip: ambil atau kemas lagi.</translation>
    </message>
    <message>
        <location filename="../providers/steps.py"/>
        <source>{file} is damaged. Nothing was sent. Run the algorithm again.</source>
        <translation>{file} rusak. Tidak ada yang dikirim. Jalankan lagi algoritma.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is empty, so it was not written to its end: get it again.</source>
        <translation>{file} kosong, jadi tidak ditulis sampai selesai: ambillah lagi.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>{file} is larger than 25 MB, which a statement takes. Nothing was filed. Split it.</source>
        <translation>{file} lebih besar dari 25 MB, yang diterima pernyataan. Tidak ada yang diajukan. Pecah berkasnya.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} is locked by another program: close it there, and try again.</source>
        <translation>{file} dikunci oleh program lain: tutuplah di sana, lalu coba lagi.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>{file} is no GeoJSON with plots. Nothing was filed. Export the plots for the EU first.</source>
        <translation>{file} bukan GeoJSON berisi lahan. Tidak ada yang diajukan. Ekspor dulu lahan untuk UE.</translation>
    </message>
    <message>
        <location filename="../bridge/decisions.py"/>
        <source>{file} is no GeoPackage that can be written to, so no decision was stored. Choose another file; a new one is made.</source>
        <translation>{file} bukan GeoPackage yang dapat ditulisi, jadi tidak ada keputusan yang disimpan. Pilih berkas lain; yang baru akan dibuat.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} is no file that QGIS can read as a layer: it is damaged, or of a kind that needs a plugin.</source>
        <translation>{file} bukan berkas yang dapat dibaca QGIS sebagai layer: rusak, atau berjenis yang memerlukan plugin.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>{file} is not a path of this service: it must begin with one slash. Nothing was sent.</source>
        <translation>{file} bukan jalur layanan ini: harus diawali satu garis miring. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../bridge/rasters.py"/>
        <source>{file} is not a raster that can be read. Nothing was sent.</source>
        <translation>{file} bukan raster yang dapat dibaca. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{file} is not shown: a shapefile needs its .shx and .dbf beside it, and one is missing.</source>
        <translation>{file} tidak ditampilkan: shapefile memerlukan .shx dan .dbf di sampingnya, dan salah satunya tidak ada.</translation>
    </message>
    <message>
        <location filename="../processing/evidence.py"/>
        <source>{file} is not whole: {changed_count} files differ ({named}).</source>
        <translation>{file} tidak utuh: {changed_count} berkas berbeda ({named}).</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>{file} is not yours to write</source>
        <translation>Anda tidak boleh menulis {file}</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file} is sent unchecked. {cause__}</source>
        <translation>{file} dikirim tanpa diperiksa. {cause__}</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} is text in UTF-16, which QGIS does not read as a table: save it as UTF-8.</source>
        <translation>{file} adalah teks UTF-16, yang tidak dibaca QGIS sebagai tabel: simpan sebagai UTF-8.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{file} is text that QGIS does not open by itself: load it with {menu}, and give that layer.</source>
        <translation>{file} adalah teks yang tidak dibuka QGIS dengan sendirinya: muat dengan {menu}, lalu beri layer itu.</translation>
    </message>
    <message>
        <location filename="../processing/evidence.py"/>
        <source>{file} is whole: {files} files are as they were written.</source>
        <translation>{file} utuh: {files} berkas masih sebagaimana ditulis.</translation>
    </message>
    <message>
        <location filename="../bridge/mistaken.py"/>
        <source>{file} only names a file that is kept elsewhere (Git LFS): get that file.</source>
        <translation>{file} hanya menyebut berkas yang disimpan di tempat lain (Git LFS): ambillah berkas itu.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file} says that its coordinates are {authid}; the service takes longitude/latitude.</source>
        <translation>{file} menyebut koordinatnya {authid}; layanan menerima bujur/lintang.</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>{file} unpacks to more than {most} GB, which no result of {size} MB does.</source>
        <translation>{file} mengembang menjadi lebih dari {most} GB, yang tidak terjadi pada hasil {size} MB.</translation>
    </message>
    <message>
        <location filename="../providers/unzip.py"/>
        <source>{file} would unpack to more than {most} GB, which no result of {size} MB does.</source>
        <translation>{file} akan mengembang menjadi lebih dari {most} GB, yang tidak terjadi pada hasil {size} MB.</translation>
    </message>
    <message>
        <location filename="../processing/collisions.py"/>
        <source>{file}, table {table}</source>
        <translation>{file}, tabel {table}</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: it cannot be copied into one GeoTIFF ({why}).</source>
        <translation>{file}: tidak dapat disalin menjadi satu GeoTIFF ({why}).</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: its tiles cannot be put together ({why}).</source>
        <translation>{file}: ubinnya tidak dapat digabungkan ({why}).</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: none of its {count} tiles can be read.</source>
        <translation>{file}: tidak satu pun dari {count} ubinnya dapat dibaca.</translation>
    </message>
    <message>
        <location filename="../bridge/crs.py"/>
        <source>{file}: such a file always means longitude and latitude, and the layer {name} has no coordinate reference system that says where it is. Nothing was written. Choose a GeoPackage.</source>
        <translation>{file}: berkas seperti itu selalu berarti bujur dan lintang, dan layer {name} tidak punya sistem referensi koordinat yang menyebut letaknya. Tidak ada yang ditulis. Pilih GeoPackage.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file}: the service takes GeoJSON (.geojson), CSV (.csv), a zipped Shapefile (.zip) or GeoParquet (.parquet). Nothing was sent.</source>
        <translation>{file}: layanan menerima GeoJSON (.geojson), CSV (.csv), Shapefile dalam zip (.zip) atau GeoParquet (.parquet). Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: this version of QGIS cannot show it (3D tiles need 3.34 or later). It is at {layer}</source>
        <translation>{file}: versi QGIS ini tidak dapat menampilkannya (ubin 3D memerlukan 3.34 atau lebih baru). Letaknya di {layer}</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file}: {feature_count} plots, {areas} ha.</source>
        <translation>{file}: {feature_count} lahan, {areas} ha.</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: {file_2} cannot be read and is left out ({error}).</source>
        <translation>{file}: {file_2} tidak dapat dibaca dan tidak disertakan ({error}).</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: {file_2} is not a raster that can be read, and is left out.</source>
        <translation>{file}: {file_2} bukan raster yang dapat dibaca, dan tidak disertakan.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>{file}: {plots}, {features}, {area} ha, {producers}, {size} MB.</source>
        <translation>{file}: {plots}, {features}, {area} ha, {producers}, {size} MB.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{file}: {rule} ({count}). The file is sent as it is.</source>
        <translation>{file}: {rule} ({count}). Berkas dikirim apa adanya.</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{file}: {target} could not be written to the end.</source>
        <translation>{file}: {target} tidak dapat ditulis sampai akhir.</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>{fit} of {count} plots may be sent; {n} plots have errors and should be corrected first.</source>
        <comment>number</comment>
        <extracomment>One: {fit} of {count} plots may be sent; 1 plot has an error and should be corrected first.</extracomment>
        <translation><numerusform>{fit} dari {count} lahan boleh dikirim; {n} lahan memiliki kesalahan dan harus dibetulkan dulu.</numerusform></translation>
    </message>
    <message>
        <location filename="../processing/repair.py"/>
        <source>{fixed} plots repaired, {unchanged} unchanged, {rejected} rejected.</source>
        <translation>{fixed} lahan diperbaiki, {unchanged} tidak berubah, {rejected} ditolak.</translation>
    </message>
    <message>
        <location filename="../processing/packets.py"/>
        <source>{folder} is a file, and the packets need a folder. Nothing was written. Choose another place.</source>
        <translation>{folder} adalah berkas, dan paket memerlukan folder. Tidak ada yang ditulis. Pilih tempat lain.</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>{hectares} ha</source>
        <translation>{hectares} ha</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>{host} takes the connection, but did not answer within three seconds.</source>
        <translation>{host} menerima koneksi, tetapi tidak menjawab dalam tiga detik.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>{image} was not uploaded</source>
        <translation>{image} tidak diunggah</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>{job} failed at {service}: {job_2}</source>
        <translation>{job} gagal di {service}: {job_2}</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>{job} is being sent by another QGIS.</source>
        <translation>{job} sedang dikirim oleh QGIS lain.</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>{job} was never sent; run it again to send it.</source>
        <translation>{job} tidak pernah dikirim; jalankan lagi untuk mengirimnya.</translation>
    </message>
    <message>
        <location filename="../processing/jobs.py"/>
        <source>{job}: the service shows no trace of it. Run it again to look again, or {anew}.</source>
        <translation>{job}: layanan tidak menunjukkan jejaknya. Jalankan lagi untuk melihat lagi, atau {anew}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>{kind} tiles</source>
        <translation>ubin {kind}</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{later}; {anew} to send a new one, which may cost a second time.</source>
        <translation>{later}; {anew} untuk mengirim yang baru, yang mungkin berbiaya lagi.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{later}; {anew} to send a new one.</source>
        <translation>{later}; {anew} untuk mengirim yang baru.</translation>
    </message>
    <message>
        <location filename="../bridge/file_uploads.py"/>
        <source>{layer} has no column '{column}'. Nothing was sent. It has {columns}.</source>
        <translation>{layer} tidak punya kolom '{column}'. Tidak ada yang dikirim. Yang ada {columns}.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{layer} is a table without geometry, whose column '{column}' holds outlines as text (WKT): load it with {menu} and 'Well known text', and give that layer.</source>
        <translation>{layer} adalah tabel tanpa geometri, yang kolom '{column}'-nya berisi garis batas sebagai teks (WKT): muat dengan {menu} dan 'Well known text', lalu beri layer itu.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{layer} is a table without geometry, whose columns '{lon}' and '{lat}' look like places: load it with {menu} and 'Point coordinates' and 'DMS coordinates', or run 'Create points layer from table', and give that layer.</source>
        <translation>{layer} adalah tabel tanpa geometri, yang kolom '{lon}' dan '{lat}'-nya tampak seperti tempat: muat dengan {menu} dan 'Koordinat titik' dan 'Koordinat DMS', atau jalankan 'Buat layer titik dari tabel', lalu beri layer itu.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{layer} is a table without geometry, whose columns '{lon}' and '{lat}' look like places: load it with {menu} and 'Point coordinates', or run 'Create points layer from table', and give that layer.</source>
        <translation>{layer} adalah tabel tanpa geometri, yang kolom '{lon}' dan '{lat}'-nya tampak seperti tempat: muat dengan {menu} dan 'Koordinat titik', atau jalankan 'Buat layer titik dari tabel', lalu beri layer itu.</translation>
    </message>
    <message>
        <location filename="../bridge/rasters.py"/>
        <source>{layer} is not a raster file on this computer. Nothing was sent. Save it as a file first.</source>
        <translation>{layer} bukan berkas raster di komputer ini. Tidak ada yang dikirim. Simpan dulu sebagai berkas.</translation>
    </message>
    <message>
        <location filename="../ui/loading.py"/>
        <source>{layer} is on the map, but not named, styled and grouped as it should be.</source>
        <translation>{layer} ada di peta, tetapi tidak dinamai, digayakan dan dikelompokkan sebagaimana mestinya.</translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/sources.py"/>
        <source>{layer}, {n} features, {crs}</source>
        <comment>number</comment>
        <extracomment>One: {layer}, {n} feature, {crs}</extracomment>
        <translation><numerusform>{layer}, {n} fitur, {crs}</numerusform></translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{layer}: {count} part(s), {area} ha.</source>
        <translation>{layer}: {count} bagian, {area} ha.</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>{layer}: {message} Nothing was written.</source>
        <translation>{layer}: {message} Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>{left} findings without an outline were left out: no ground, no decision.</source>
        <translation>{left} temuan tanpa garis batas tidak disertakan: tanpa tanah, tanpa keputusan.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/account/models.py"/>
        <source>{left} km2</source>
        <translation>{left} km2</translation>
    </message>
    <message>
        <location filename="../bridge/collection.py"/>
        <source>{matched} of {sent} plots have results.</source>
        <translation>{matched} dari {sent} lahan punya hasil.</translation>
    </message>
    <message>
        <location filename="../providers/beod/following.py"/>
        <source>{missing} of the runs could not be started or followed; run the algorithm again to go on</source>
        <translation>{missing} dari proses itu tidak dapat dimulai atau diikuti; jalankan lagi algoritma untuk melanjutkan</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>{model} over {total} ha in {words} with {chosen}.</source>
        <translation>{model} atas {total} ha dalam {words} dengan {chosen}.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} dan {count} lagi</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>{name} broke off after {came} of {due} bytes. Try again.</source>
        <translation>{name} terputus setelah {came} dari {due} bita. Coba lagi.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name} crosses the 180 degree meridian. Nothing was sent. Split it there.</source>
        <translation>{name} melintasi meridian 180 derajat. Tidak ada yang dikirim. Pecah di situ.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{name} did arrive: following it.</source>
        <translation>{name} memang sampai: sedang diikuti.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name} has no geometry and is left out.</source>
        <translation>{name} tidak punya geometri dan tidak disertakan.</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>{name} has {came} bytes where {size} are due.</source>
        <translation>{name} berisi {came} bita padahal seharusnya {size}.</translation>
    </message>
    <message>
        <location filename="../bridge/opening.py"/>
        <source>{name} is a table without geometry, so it has no plots: join it to a layer that has them.</source>
        <translation>{name} adalah tabel tanpa geometri, jadi tidak punya lahan: gabungkan dengan layer yang punya.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>{name} is in the mosaic already.</source>
        <translation>{name} sudah ada di mosaik.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name} is left out: {error}.</source>
        <translation>{name} tidak disertakan: {error}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>{name} is no longer what it was at {parent}. It was not sent.</source>
        <translation>{name} tidak lagi seperti semula di {parent}. Tidak dikirim.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name} is not valid ({why}). Nothing was sent. 'Check plots' shows where; 'Repair a copy' can mend it.</source>
        <translation>{name} tidak valid ({why}). Tidak ada yang dikirim. 'Periksa lahan' menunjukkan tempatnya; 'Perbaiki salinan' dapat membenahinya.</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>{name} is not what was to come: {wrong}.</source>
        <translation>{name} bukan yang seharusnya datang: {wrong}.</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name} lies outside longitude -180..180, latitude -90..90. Nothing was sent.</source>
        <translation>{name} terletak di luar bujur -180..180, lintang -90..90. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/operations.py"/>
        <source>{name} must not be empty. Nothing was sent.</source>
        <translation>{name} tidak boleh kosong. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/work.py"/>
        <source>{name} was not uploaded: {words}</source>
        <translation>{name} tidak diunggah: {words}</translation>
    </message>
    <message>
        <location filename="../bridge/areas.py"/>
        <source>{name}: {error}. Nothing was sent.</source>
        <translation>{name}: {error}. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../bridge/claims.py"/>
        <source>{number} of {layer}</source>
        <translation>{number} dari {layer}</translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/deliveries.py"/>
        <source>{n} are gone</source>
        <comment>number</comment>
        <extracomment>One: {n} is gone</extracomment>
        <translation><numerusform>{n} hilang</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/imagery/preflight.py"/>
        <source>{n} bands</source>
        <comment>number</comment>
        <extracomment>One: {n} band</extracomment>
        <translation><numerusform>{n} kanal</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/wording.py"/>
        <source>{n} bytes</source>
        <comment>number</comment>
        <extracomment>One: {n} byte</extracomment>
        <translation><numerusform>{n} bita</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/wording.py"/>
        <source>{n} credits</source>
        <comment>number</comment>
        <extracomment>One: {n} credit</extracomment>
        <translation><numerusform>{n} kredit</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/beod/area.py"/>
        <source>{n} credits are left</source>
        <comment>number</comment>
        <extracomment>One: {n} credit is left</extracomment>
        <translation><numerusform>tersisa {n} kredit</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/epoch/ndjson.py"/>
        <location filename="../providers/mapflow/runs/results.py"/>
        <location filename="../processing/eudr.py"/>
        <source>{n} features</source>
        <comment>number</comment>
        <extracomment>One: {n} feature</extracomment>
        <translation><numerusform>{n} fitur</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/misfits.py"/>
        <source>{n} features are {family}, which this output cannot hold beside the others.</source>
        <comment>number</comment>
        <extracomment>One: {n} feature is of another type ({family}), which this output cannot hold beside the others.</extracomment>
        <translation><numerusform>{n} fitur berupa {family}, yang tidak dapat disimpan keluaran ini bersama yang lain.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/misfits.py"/>
        <source>{n} features are {family}: they are in {layer}</source>
        <comment>number</comment>
        <extracomment>One: {n} feature is of another type ({family}): it is in {layer}</extracomment>
        <translation><numerusform>{n} fitur berupa {family}: ada di {layer}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/runs/operations.py"/>
        <source>{n} features in the result.</source>
        <comment>number</comment>
        <extracomment>One: {n} feature in the result.</extracomment>
        <translation><numerusform>{n} fitur di hasil.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/beod/download.py"/>
        <location filename="../processing/packs.py"/>
        <source>{n} files</source>
        <comment>number</comment>
        <extracomment>One: {n} file</extracomment>
        <translation><numerusform>{n} berkas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/packets.py"/>
        <source>{n} findings are about no plot of {layer}; they were left out.</source>
        <comment>number</comment>
        <extracomment>One: {n} finding is about no plot of {layer}; it was left out.</extracomment>
        <translation><numerusform>{n} temuan bukan tentang lahan {layer}; tidak disertakan.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/pages.py"/>
        <source>{n} findings.</source>
        <comment>number</comment>
        <extracomment>One: {n} finding.</extracomment>
        <translation><numerusform>{n} temuan.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} flagged plots have no decision.</source>
        <comment>number</comment>
        <extracomment>One: {n} flagged plot has no decision.</extracomment>
        <translation><numerusform>{n} lahan yang ditandai belum diputuskan.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} flagged plots were accepted in the review.</source>
        <comment>number</comment>
        <extracomment>One: {n} flagged plot was accepted in the review.</extracomment>
        <translation><numerusform>{n} lahan yang ditandai diterima dalam tinjauan.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/deliveries.py"/>
        <source>{n} ids stand more than once in {delivery} ({ids})</source>
        <comment>number</comment>
        <extracomment>One: {n} id stands more than once in {delivery} ({ids})</extracomment>
        <translation><numerusform>{n} id muncul lebih dari sekali di {delivery} ({ids})</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/imagery/uploading.py"/>
        <source>{n} images</source>
        <comment>number</comment>
        <extracomment>One: {n} image</extracomment>
        <translation><numerusform>{n} citra</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>{n} images and mosaics</source>
        <comment>number</comment>
        <extracomment>One: {n} image or mosaic</extracomment>
        <translation><numerusform>{n} citra dan mosaik</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>{n} images of your own</source>
        <comment>number</comment>
        <extracomment>One: {n} image of your own</extracomment>
        <translation><numerusform>{n} citra Anda sendiri</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/eudr.py"/>
        <source>{n} more plots have errors.</source>
        <comment>number</comment>
        <extracomment>One: {n} more plot has errors.</extracomment>
        <translation><numerusform>{n} lahan lagi memiliki kesalahan.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/fitness.py"/>
        <source>{n} more plots stay home for such reasons.</source>
        <comment>number</comment>
        <extracomment>One: {n} more plot stays home for such reasons.</extracomment>
        <translation><numerusform>{n} lahan lagi tinggal karena alasan seperti itu.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/fitness.py"/>
        <location filename="../processing/eudr.py"/>
        <source>{n} of {count} plots of {layer} have errors: {rules}.</source>
        <comment>number</comment>
        <extracomment>One: {n} of {count} plots of {layer} has errors: {rules}.</extracomment>
        <translation><numerusform>{n} dari {count} lahan {layer} memiliki kesalahan: {rules}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/areas.py"/>
        <source>{n} of {count} polygons of {layer} have errors: {rules}.</source>
        <comment>number</comment>
        <extracomment>One: {n} of {count} polygons of {layer} has errors: {rules}.</extracomment>
        <translation><numerusform>{n} dari {count} poligon {layer} memiliki kesalahan: {rules}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/following.py"/>
        <source>{n} of {wanted} runs are started; run it again to start the others</source>
        <comment>number</comment>
        <extracomment>One: {n} of {wanted} runs is started; run it again to start the others</extracomment>
        <translation><numerusform>{n} dari {wanted} proses dimulai; jalankan lagi untuk memulai yang lain</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/packets.py"/>
        <source>{n} packets were written to {folder}.</source>
        <comment>number</comment>
        <extracomment>One: {n} packet was written to {folder}.</extracomment>
        <translation><numerusform>{n} paket ditulis ke {folder}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/atlas.py"/>
        <source>{n} pages were written to {file}.</source>
        <comment>number</comment>
        <extracomment>One: {n} page was written to {file}.</extracomment>
        <translation><numerusform>{n} halaman ditulis ke {file}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <location filename="../processing/eudr.py"/>
        <location filename="../processing/packs.py"/>
        <source>{n} plots</source>
        <comment>number</comment>
        <extracomment>One: {n} plot</extracomment>
        <translation><numerusform>{n} lahan</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots are there twice: their ground would be declared again.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot is there twice: its ground would be declared again.</extracomment>
        <translation><numerusform>{n} lahan ada dua kali: tanahnya akan dinyatakan lagi.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/collection.py"/>
        <source>{n} plots came back in several parts, which are put together again.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot came back in several parts, which are put together again.</extracomment>
        <translation><numerusform>{n} lahan kembali dalam beberapa bagian, yang digabungkan lagi.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/drawing.py"/>
        <source>{n} plots have no place to draw.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot has no place to draw.</extracomment>
        <translation><numerusform>{n} lahan tidak punya tempat untuk digambar.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots have no result on this computer.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot has no result on this computer.</extracomment>
        <translation><numerusform>{n} lahan tidak punya hasil di komputer ini.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/collection.py"/>
        <source>{n} plots have results of several periods: a row for each of them.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot has results of several periods: a row for each of them.</extracomment>
        <translation><numerusform>{n} lahan punya hasil dari beberapa periode: satu baris untuk masing-masing.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/drawing.py"/>
        <source>{n} plots lie far from the others, outside this picture.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot lies far from the others, outside this picture.</extracomment>
        <translation><numerusform>{n} lahan terletak jauh dari yang lain, di luar gambar ini.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/words.py"/>
        <source>{n} plots of the layer to compare with have no ground on the globe, so no claim on them was looked for; check that layer by itself, it tells why.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot of the layer to compare with has no ground on the globe, so no claim on it was looked for; check that layer by itself, it tells why.</extracomment>
        <translation><numerusform>{n} lahan pada layer pembanding tidak memiliki tempat di bola bumi, jadi klaim atasnya tidak dicari; periksa layer itu tersendiri untuk mengetahui sebabnya.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/deliveries.py"/>
        <source>{n} plots of {delivery} have no id (features {features})</source>
        <comment>number</comment>
        <extracomment>One: {n} plot of {delivery} has no id (feature {features})</extracomment>
        <translation><numerusform>{n} lahan dari {delivery} tidak punya id (fitur {features})</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/eudr.py"/>
        <source>{n} plots of {layer} cannot be written: {named} Nothing was written. Choose to leave them out.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot of {layer} cannot be written: {named} Nothing was written. Choose to leave it out.</extracomment>
        <translation><numerusform>{n} lahan {layer} tidak dapat ditulis: {named} Tidak ada yang ditulis. Pilih untuk tidak menyertakannya.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/ledger.py"/>
        <source>{n} plots stay home, as they are under way in {jobs}.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot stays home, as it is under way in {jobs}.</extracomment>
        <translation><numerusform>{n} lahan tinggal, karena sedang dikerjakan di {jobs}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots were declared before, in the statement {reference} of {day}.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot was declared before, in the statement {reference} of {day}.</extracomment>
        <translation><numerusform>{n} lahan sudah pernah dinyatakan, dalam pernyataan {reference} tanggal {day}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/eudr.py"/>
        <source>{n} plots were left out.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot was left out.</extracomment>
        <translation><numerusform>{n} lahan tidak disertakan.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots were put off in the review.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot was put off in the review.</extracomment>
        <translation><numerusform>{n} lahan ditunda dalam tinjauan.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots were rejected in the review and would be declared all the same.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot was rejected in the review and would be declared all the same.</extracomment>
        <translation><numerusform>{n} lahan ditolak dalam tinjauan dan tetap akan dinyatakan.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/declarations.py"/>
        <source>{n} plots with deforestation found.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot with deforestation found.</extracomment>
        <translation><numerusform>{n} lahan dengan deforestasi ditemukan.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/drawing.py"/>
        <source>{n} plots, {faulty} with errors</source>
        <comment>number</comment>
        <extracomment>One: {n} plot, {faulty} with errors</extracomment>
        <translation><numerusform>{n} lahan, {faulty} dengan kesalahan</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/pages.py"/>
        <source>{n} plots, {flagged} of them flagged, {unassessed} not assessed.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot, {flagged} of them flagged, {unassessed} not assessed.</extracomment>
        <translation><numerusform>{n} lahan, {flagged} di antaranya ditandai, {unassessed} tidak dinilai.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/check.py"/>
        <source>{n} plots: {fit} fit to send, {bad} with errors.</source>
        <comment>number</comment>
        <extracomment>One: {n} plot: {fit} fit to send, {bad} with errors.</extracomment>
        <translation><numerusform>{n} lahan: {fit} layak dikirim, {bad} dengan kesalahan.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../evidence/deliveries.py"/>
        <source>{n} plots: {new} new, {changed} changed, {unchanged} unchanged; {gone}</source>
        <comment>number</comment>
        <extracomment>One: {n} plot: {new} new, {changed} changed, {unchanged} unchanged; {gone}</extracomment>
        <translation><numerusform>{n} lahan: {new} baru, {changed} berubah, {unchanged} tidak berubah; {gone}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/eudr.py"/>
        <source>{n} producers</source>
        <comment>number</comment>
        <extracomment>One: {n} producer</extracomment>
        <translation><numerusform>{n} produsen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/paging.py"/>
        <source>{n} results</source>
        <comment>number</comment>
        <extracomment>One: {n} result</extracomment>
        <translation><numerusform>{n} hasil</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/collection.py"/>
        <source>{n} results fit no plot; they are kept in {where}.</source>
        <comment>number</comment>
        <extracomment>One: {n} result fits no plot; it is kept in {where}.</extracomment>
        <translation><numerusform>{n} hasil tidak cocok dengan lahan mana pun; disimpan di {where}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../bridge/collection.py"/>
        <source>{n} results found their plots: {ways}.</source>
        <comment>number</comment>
        <extracomment>One: {n} result found its plot: {ways}.</extracomment>
        <translation><numerusform>{n} hasil menemukan lahannya: {ways}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/runs/preparing.py"/>
        <source>{n} runs</source>
        <comment>number</comment>
        <extracomment>One: {n} run</extracomment>
        <translation><numerusform>{n} proses</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/epoch/sampling.py"/>
        <source>{n} samples</source>
        <comment>number</comment>
        <extracomment>One: {n} sample</extracomment>
        <translation><numerusform>{n} sampel</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>{n} search results of {provider}</source>
        <comment>number</comment>
        <extracomment>One: {n} search result of {provider}</extracomment>
        <translation><numerusform>{n} hasil pencarian {provider}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../providers/epoch/sampling.py"/>
        <source>{n} strata</source>
        <comment>number</comment>
        <extracomment>One: {n} stratum</extracomment>
        <translation><numerusform>{n} stratum</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>{n} times</source>
        <comment>number</comment>
        <extracomment>One: once</extracomment>
        <translation><numerusform>{n} kali</numerusform></translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>{opened}: vector tiles at {layer}</source>
        <translation>{opened}: ubin vektor di {layer}</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>{output} cannot be written: {file} is no database that opens for writing. Nothing was sent.</source>
        <translation>{output} tidak dapat ditulis: {file} bukan basis data yang terbuka untuk ditulis. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../processing/places.py"/>
        <source>{output} cannot be written: {why}. Nothing was sent.</source>
        <translation>{output} tidak dapat ditulis: {why}. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../bridge/settings.py"/>
        <source>{poll_scale} must be a number from 0 up, not '{text}'. Nothing was sent.</source>
        <translation>{poll_scale} harus berupa angka dari 0 ke atas, bukan '{text}'. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../checks/repair.py"/>
        <source>{profile} do not take this type of geometry.</source>
        <translation>{profile} tidak menerima jenis geometri ini.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/declaring.py"/>
        <source>{reference} or {uuid}</source>
        <translation>{reference} atau {uuid}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/queries.py"/>
        <source>{results} does not know the option {unknown}; it knows {options}. Nothing was sent.</source>
        <translation>{results} tidak mengenal opsi {unknown}; yang dikenal {options}. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../processing/decisions.py"/>
        <source>{rows_count} decisions were added to {file}, which has {whole} now.</source>
        <translation>{rows_count} keputusan ditambahkan ke {file}, yang kini berisi {whole}.</translation>
    </message>
    <message>
        <location filename="../bridge/checking.py"/>
        <source>{rule}: {count} (plot {plots} and {more} more)</source>
        <translation>{rule}: {count} (lahan {plots} dan {more} lagi)</translation>
    </message>
    <message>
        <location filename="../bridge/checking.py"/>
        <source>{rule}: {count} (plot {plots})</source>
        <translation>{rule}: {count} (lahan {plots})</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>{runs_count} of {runs_count_2} runs ended</source>
        <translation>{runs_count} dari {runs_count_2} proses berakhir</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} answered ({status}) with nothing where data is due. {later}</source>
        <translation>{service} menjawab ({status}) kosong padahal seharusnya ada data. {later}</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} answered ({status}) with {what} instead of data{words}. {later}</source>
        <translation>{service} menjawab ({status}) dengan {what} alih-alih data{words}. {later}</translation>
    </message>
    <message>
        <location filename="../providers/wire.py"/>
        <source>{service} answered with more than {most} MB where a short answer is due.</source>
        <translation>{service} menjawab dengan lebih dari {most} MB padahal seharusnya jawaban pendek.</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>{service} answered with nothing where {what} should be.</source>
        <translation>{service} menjawab kosong padahal seharusnya ada {what}.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/imagery/placing.py"/>
        <source>{service} answered with something that is no picture{said}. Try again later.</source>
        <translation>{service} menjawab dengan sesuatu yang bukan gambar{said}. Coba lagi nanti.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} answered with the unexpected status {status}{words}</source>
        <translation>{service} menjawab dengan status tak terduga {status}{words}</translation>
    </message>
    <message>
        <location filename="../providers/demands.py"/>
        <source>{service} answered without {what}: {words}.</source>
        <translation>{service} menjawab tanpa {what}: {words}.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} asks for payment or credits (402){words}</source>
        <translation>{service} meminta pembayaran atau kredit (402){words}</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>{service} cannot be reached at {host}. Look at your network.</source>
        <translation>{service} tidak dapat dijangkau di {host}. Periksa jaringan Anda.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{service} could not be asked about it</source>
        <translation>{service} tidak dapat ditanyai tentangnya</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} did not accept the request ({status}){words}</source>
        <translation>{service} tidak menerima permintaan ({status}){words}</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} did not accept the sign-in (401){words}</source>
        <translation>{service} tidak menerima proses masuk (401){words}</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>{service} did not answer within {waited} seconds. Try again later.</source>
        <translation>{service} tidak menjawab dalam {waited} detik. Coba lagi nanti.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/filing.py"/>
        <source>{service} did not say whether the statement {own_reference} was filed; it answered: {told}.</source>
        <translation>{service} tidak menyatakan apakah pernyataan {own_reference} telah diajukan; jawabannya: {told}.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} does not allow this (403){words}</source>
        <translation>{service} tidak mengizinkan ini (403){words}</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} does not know {path} (404){words}</source>
        <translation>{service} tidak mengenal {path} (404){words}</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} failed on its own side ({status}){words}</source>
        <translation>{service} gagal di pihaknya sendiri ({status}){words}</translation>
    </message>
    <message>
        <location filename="../providers/states.py"/>
        <source>{service} gives the state '{state}', which is not known here; the work counts as unfinished. Its answer: {raw}</source>
        <translation>{service} memberi keadaan '{state}', yang tidak dikenal di sini; pekerjaan dianggap belum selesai. Jawabannya: {raw}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/sampling.py"/>
        <source>{service} has no sampling design of {name} yet: its strata and samples are empty. Ask for one first ('Design samples'), or look again in some minutes.</source>
        <translation>{service} belum punya rancangan sampel {name}: strata dan sampelnya kosong. Minta dulu ('Rancang sampel'), atau lihat lagi dalam beberapa menit.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/client.py"/>
        <source>{service} has nothing at {endpoint} for this collection ({status}){said}. Its results may not be ready yet; look at its progress and at its id.</source>
        <translation>{service} tidak punya apa pun di {endpoint} untuk koleksi ini ({status}){said}. Hasilnya mungkin belum siap; lihat kemajuan dan idnya.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>{service} no longer has the job {job}: it was deleted there, or its id is another account's ({error}). Nothing was sent. To send it again, {anew}.</source>
        <translation>{service} tidak lagi punya pekerjaan {job}: dihapus di sana, atau idnya milik akun lain ({error}). Tidak ada yang dikirim. Untuk mengirimnya lagi, {anew}.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>{service} no longer has the results of the job {job}: it was deleted there, or its id is another account's ({error}). Nothing was sent. To send it again, {anew}.</source>
        <translation>{service} tidak lagi punya hasil pekerjaan {job}: dihapus di sana, atau idnya milik akun lain ({error}). Tidak ada yang dikirim. Untuk mengirimnya lagi, {anew}.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} no longer has {path} (410){words}</source>
        <translation>{service} tidak lagi punya {path} (410){words}</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} ran out of time on its own side (504){words}</source>
        <translation>{service} kehabisan waktu di pihaknya sendiri (504){words}</translation>
    </message>
    <message>
        <location filename="../providers/failures.py"/>
        <source>{service} refused the connection: nothing answers at {host}. Look at the connection's URL.</source>
        <translation>{service} menolak koneksi: tidak ada yang menjawab di {host}. Periksa URL koneksi.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/filing.py"/>
        <source>{service} refused the statement {own_reference}: {words}. {then}</source>
        <translation>{service} menolak pernyataan {own_reference}: {words}. {then}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/work.py"/>
        <source>{service} replaced the country {override} by {override_2}: {override_3}</source>
        <translation>{service} mengganti negara {override} dengan {override_2}: {override_3}</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>{service} sends the request from one address to the next without end.</source>
        <translation>{service} meneruskan permintaan dari satu alamat ke alamat berikutnya tanpa akhir.</translation>
    </message>
    <message>
        <location filename="../providers/http.py"/>
        <source>{service} sends the request on to another address ({status}), which is not followed. Look at the connection's URL. Nothing was started.</source>
        <translation>{service} meneruskan permintaan ke alamat lain ({status}), yang tidak diikuti. Periksa URL koneksi. Tidak ada yang dimulai.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{service} shows no trace of it</source>
        <translation>{service} tidak menunjukkan jejaknya</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{service} shows no trace of it yet</source>
        <translation>{service} belum menunjukkan jejaknya</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>{service} still has {what}.</source>
        <translation>{service} masih punya {what}.</translation>
    </message>
    <message>
        <location filename="../providers/answers.py"/>
        <source>{service} wants fewer requests (429){words}</source>
        <translation>{service} menghendaki lebih sedikit permintaan (429){words}</translation>
    </message>
    <message>
        <location filename="../processing/declarations.py"/>
        <source>{service}, connection '{connection}'</source>
        <translation>{service}, koneksi '{connection}'</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/following.py"/>
        <source>{settled} of {states_count} images ready</source>
        <translation>{settled} dari {states_count} citra siap</translation>
    </message>
    <message>
        <location filename="../providers/beod/area.py"/>
        <source>{size}; {left}. The service does not tell its price.</source>
        <translation>{size}; {left}. Layanan tidak memberitahukan harganya.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/operations.py"/>
        <source>{skipped} was left out of the package: {reason}</source>
        <translation>{skipped} tidak disertakan dalam paket: {reason}</translation>
    </message>
    <message>
        <location filename="../providers/downloads.py"/>
        <source>{skipped} was skipped: {reason}</source>
        <translation>{skipped} dilewati: {reason}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/wording.py"/>
        <source>{square_metres} ha</source>
        <translation>{square_metres} ha</translation>
    </message>
    <message>
        <location filename="../processing/eudr.py"/>
        <source>{statements_count} files are needed, and {statement} is there already and is no EU file. Choose another name or folder.</source>
        <translation>{statements_count} berkas diperlukan, dan {statement} sudah ada dan bukan berkas UE. Pilih nama atau folder lain.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>{step} is not done</source>
        <translation>{step} belum dilakukan</translation>
    </message>
    <message>
        <location filename="../providers/epoch/queries.py"/>
        <source>{taken} is an option of {results} and cannot be a filter. Nothing was sent.</source>
        <translation>{taken} adalah opsi {results} dan tidak dapat menjadi penyaring. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../bridge/merging.py"/>
        <source>{target} cannot be written</source>
        <translation>{target} tidak dapat ditulis</translation>
    </message>
    <message>
        <location filename="../bridge/rasters.py"/>
        <source>{target} cannot be written: this GDAL writes no raster of that ending. Choose .tif.</source>
        <translation>{target} tidak dapat ditulis: GDAL ini tidak menulis raster dengan akhiran itu. Pilih .tif.</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>{target} changes while it is fetched. Try again later.</source>
        <translation>{target} berubah saat diambil. Coba lagi nanti.</translation>
    </message>
    <message>
        <location filename="../providers/resuming.py"/>
        <source>{target} did not come: the store answered {status} without a file.</source>
        <translation>{target} tidak datang: penyimpanan menjawab {status} tanpa berkas.</translation>
    </message>
    <message>
        <location filename="../providers/addresses.py"/>
        <source>{text} cannot be an id of the service.</source>
        <translation>{text} tidak mungkin id dari layanan.</translation>
    </message>
    <message>
        <location filename="../bridge/plots_copy.py"/>
        <source>{there} of {count} plots are in it, so the disk may be full</source>
        <translation>{there} dari {count} lahan ada di dalamnya, jadi disk mungkin penuh</translation>
    </message>
    <message numerus="yes">
        <location filename="../checks/report.py"/>
        <source>{times} in {n} plots</source>
        <comment>number</comment>
        <extracomment>One: {times} in {n} plot</extracomment>
        <translation><numerusform>{times} di {n} lahan</numerusform></translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>{time} · GeoRelay {version} · CRS: {crs}</source>
        <translation>{time} · GeoRelay {version} · SRK: {crs}</translation>
    </message>
    <message>
        <location filename="../bridge/declarations.py"/>
        <source>{time}: declared in the statement {told}, job {job}</source>
        <translation>{time}: dinyatakan dalam pernyataan {told}, pekerjaan {job}</translation>
    </message>
    <message>
        <location filename="../bridge/layers.py"/>
        <source>{time}: job {job} ({operation}) made for the connection '{connection}' of {service}</source>
        <translation>{time}: pekerjaan {job} ({operation}) dibuat untuk koneksi '{connection}' dari {service}</translation>
    </message>
    <message>
        <location filename="../processing/check.py"/>
        <source>{title} does not hold what was checked in {layer} (checked: {checked}, written: {count}). The layer was changed meanwhile, or its file gives its features other ids each time. Do not use what was written: save the layer as a GeoPackage and check that.</source>
        <translation>{title} tidak berisi apa yang diperiksa di {layer} (diperiksa: {checked}, ditulis: {count}). Layer diubah sementara itu, atau berkasnya memberi fitur-fiturnya id lain setiap kali. Jangan gunakan yang telah ditulis: simpan layer sebagai GeoPackage dan periksa berkas itu.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{title} has done '{called}' of {job} ({ids}), but it could not be noted: {cause} Keep these ids. Nothing is sent again: the next run looks for it.</source>
        <translation>{title} telah melakukan '{called}' dari {job} ({ids}), tetapi tidak dapat dicatat: {cause} Simpan id ini. Tidak ada yang dikirim lagi: proses berikutnya mencarinya.</translation>
    </message>
    <message>
        <location filename="../providers/delivery.py"/>
        <source>{title} lists no '{called}' of {job}: it did not arrive.</source>
        <translation>{title} tidak mendaftar '{called}' dari {job}: tidak sampai.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>{title}: no layer was given. Nothing was sent.</source>
        <translation>{title}: tidak ada layer yang diberikan. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: nothing was given. Nothing was sent or written.</source>
        <translation>{title}: tidak ada yang diberikan. Tidak ada yang dikirim atau ditulis.</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>{title}: this is not well-formed JSON ({why}). Nothing was sent.</source>
        <translation>{title}: ini bukan JSON yang benar bentuknya ({why}). Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>{title}: {file} cannot be read ({why}). Nothing was sent.</source>
        <translation>{title}: {file} tidak dapat dibaca ({why}). Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>{title}: {file} is no text in UTF-8. Nothing was sent.</source>
        <translation>{title}: {file} bukan teks dalam UTF-8. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>{title}: {file} is not a raster that can be read. Nothing was sent.</source>
        <translation>{title}: {file} bukan raster yang dapat dibaca. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>{title}: {file} is not there. Nothing was sent.</source>
        <translation>{title}: {file} tidak ada. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {layer} has no column '{column}'. Is '{likely}' meant? Nothing was sent or written.</source>
        <translation>{title}: {layer} tidak punya kolom '{column}'. Apakah '{likely}' yang dimaksud? Tidak ada yang dikirim atau ditulis.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {layer} has no column '{column}'. Nothing was sent or written.</source>
        <translation>{title}: {layer} tidak punya kolom '{column}'. Tidak ada yang dikirim atau ditulis.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {layer} has no column '{column}'. There are {columns}. Nothing was sent or written.</source>
        <translation>{title}: {layer} tidak punya kolom '{column}'. Yang ada {columns}. Tidak ada yang dikirim atau ditulis.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {value} cannot be opened. Nothing was sent or written.</source>
        <translation>{title}: {value} tidak dapat dibuka. Tidak ada yang dikirim atau ditulis.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {value} does not fit. Nothing was sent or written.</source>
        <translation>{title}: {value} tidak cocok. Tidak ada yang dikirim atau ditulis.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {value} does not fit: {why}. Nothing was sent or written.</source>
        <translation>{title}: {value} tidak cocok: {why}. Tidak ada yang dikirim atau ditulis.</translation>
    </message>
    <message>
        <location filename="../processing/guard.py"/>
        <source>{title}: {why} Nothing was sent or written.</source>
        <translation>{title}: {why} Tidak ada yang dikirim atau ditulis.</translation>
    </message>
    <message>
        <location filename="../providers/engine.py"/>
        <source>{undone}, the others go on: {error}</source>
        <translation>{undone}, yang lain diteruskan: {error}</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>{use} needs the Python library {library}, which is here but broken: {cause}. To mend it, {cure}; restart QGIS then.</source>
        <translation>{use} memerlukan pustaka Python {library}, yang ada di sini tetapi rusak: {cause}. Untuk membenahinya, {cure}; lalu mulai ulang QGIS.</translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>{use} needs the Python library {library}, which this QGIS lacks. To get it, {way}; restart QGIS then.</source>
        <translation>{use} memerlukan pustaka Python {library}, yang tidak ada di QGIS ini. Untuk mendapatkannya, {way}; lalu mulai ulang QGIS.</translation>
    </message>
    <message>
        <location filename="../processing/sinks.py"/>
        <source>{value} could not be made in {place}: {why} Nothing was written. See whether the database answers and lets you make tables, then run it again.</source>
        <translation>{value} tidak dapat dibuat di {place}: {why} Tidak ada yang ditulis. Periksa apakah basis data menjawab dan mengizinkan Anda membuat tabel, lalu jalankan lagi.</translation>
    </message>
    <message>
        <location filename="../processing/sinks.py"/>
        <source>{value}: this format cannot hold all names of columns, so {told}.</source>
        <translation>{value}: format ini tidak dapat menyimpan semua nama kolom, jadi {told}.</translation>
    </message>
    <message>
        <location filename="../processing/sinks.py"/>
        <source>{value}: this format does not keep {lost}. A GeoPackage does.</source>
        <translation>{value}: format ini tidak menyimpan {lost}. GeoPackage menyimpannya.</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/sinks.py"/>
        <source>{value}: {n} values of {columns} do not fit into this format: they were cut, rounded or, where they were empty, put as 0. A GeoPackage holds them.</source>
        <comment>number</comment>
        <extracomment>One: {value}: {n} value of {columns} does not fit into this format: it was cut, rounded or, where it was empty, put as 0. A GeoPackage holds it.</extracomment>
        <translation><numerusform>{value}: {n} nilai {columns} tidak muat dalam format ini: nilai itu dipotong, dibulatkan atau, jika kosong, ditulis sebagai 0. GeoPackage menyimpannya.</numerusform></translation>
    </message>
    <message>
        <location filename="../checks/installing.py"/>
        <source>{way}, or run: {command}</source>
        <translation>{way}, atau jalankan: {command}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>{what} answered with a web page instead of results: {words_of}. Try again later.</source>
        <translation>{what} menjawab dengan halaman web alih-alih hasil: {words_of}. Coba lagi nanti.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>{what} answered with something else than results: {words}</source>
        <translation>{what} menjawab dengan sesuatu selain hasil: {words}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>{what} answered with something that is not JSON: {said}</source>
        <translation>{what} menjawab dengan sesuatu yang bukan JSON: {said}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/demanding.py"/>
        <source>{what} could not be read, so {lost}: {error}</source>
        <translation>{what} tidak dapat dibaca, jadi {lost}: {error}</translation>
    </message>
    <message>
        <location filename="../providers/epoch/ndjson.py"/>
        <source>{what} has no rows for this: either the results are not ready yet, or nothing matches. Look at the job's progress, and fetch again once it is done.</source>
        <translation>{what} tidak punya baris untuk ini: hasilnya belum siap, atau tidak ada yang cocok. Lihat kemajuan pekerjaan, dan ambil lagi setelah selesai.</translation>
    </message>
    <message>
        <location filename="../providers/epoch/payload.py"/>
        <source>{what} is not well-formed JSON ({fault_of}). Nothing was sent.</source>
        <translation>{what} bukan JSON yang benar bentuknya ({fault_of}). Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_offer.py"/>
        <source>{what} of {service}, {connection}</source>
        <translation>{what} dari {service}, {connection}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/runs/source.py"/>
        <source>{what}. The models of the account: {names}. Nothing was sent.</source>
        <translation>{what}. Model akun: {names}. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/operations.py"/>
        <source>{words} found over {hectares} ha.</source>
        <translation>{words} ditemukan atas {hectares} ha.</translation>
    </message>
    <message>
        <location filename="../providers/beod/download.py"/>
        <source>{words}, {size} MB in {root}; {skipped} skipped.</source>
        <translation>{words}, {size} MB di {root}; {skipped} dilewati.</translation>
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
        <translation>{} menjawab lewat '{}'.</translation>
    </message>
    <message>
        <location filename="../bridge/trial.py"/>
        <source>{} answers, and takes the secret.</source>
        <translation>{} menjawab, dan menerima rahasianya.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preflight.py"/>
        <source>{} are under way</source>
        <comment>number</comment>
        <extracomment>One: {} is under way</extracomment>
        <translation><numerusform>{} sedang berjalan</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} band</source>
        <translation>{} kanal</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} bands</source>
        <translation>{} kanal</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/imagery_rows.py"/>
        <source>{} bands</source>
        <comment>number</comment>
        <extracomment>One: {} band</extracomment>
        <translation><numerusform>{} kanal</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} brought nothing to the map.</source>
        <translation>{} tidak membawa apa pun ke peta.</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <location filename="../ui/spending.py"/>
        <source>{} credits</source>
        <translation>{} kredit</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/price.py"/>
        <source>{} credits</source>
        <comment>number</comment>
        <extracomment>One: {} credit</extracomment>
        <translation><numerusform>{} kredit</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} credits/km²</source>
        <translation>{} kredit/km²</translation>
    </message>
    <message>
        <location filename="../ui/words.py"/>
        <source>{} d</source>
        <translation>{} hr</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_results.py"/>
        <source>{} errors</source>
        <comment>number</comment>
        <extracomment>One: {} error</extracomment>
        <translation><numerusform>{} kesalahan</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/endings.py"/>
        <source>{} features</source>
        <comment>number</comment>
        <extracomment>One: {} feature</extracomment>
        <translation><numerusform>{} fitur</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>{} findings</source>
        <translation>{} temuan</translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>{} fit to send</source>
        <translation>{} layak dikirim</translation>
    </message>
    <message>
        <location filename="../ui/review_dock.py"/>
        <source>{} flagged, {} decided, {} left</source>
        <translation>{} ditandai, {} diputuskan, {} tersisa</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} for EUDR {}</source>
        <translation>{} untuk EUDR {}</translation>
    </message>
    <message>
        <location filename="../ui/words.py"/>
        <source>{} h</source>
        <translation>{} j</translation>
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
        <translation>{} tidak punya layer untuk ditampilkan.</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} has not come to its end.</source>
        <translation>{} tidak sampai selesai.</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} has not come to its end: {}</source>
        <translation>{} belum sampai akhir: {}</translation>
    </message>
    <message>
        <location filename="../ui/showing.py"/>
        <source>{} has nothing to show on the map.</source>
        <translation>{} tidak punya apa-apa untuk ditampilkan di peta.</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} image</source>
        <translation>{} citra</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} images</source>
        <translation>{} citra</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/imagery_rows.py"/>
        <source>{} images</source>
        <comment>number</comment>
        <extracomment>One: {} image</extracomment>
        <translation><numerusform>{} citra</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/imagery_dock.py"/>
        <source>{} images found.</source>
        <comment>number</comment>
        <extracomment>One: {} image found.</extracomment>
        <translation><numerusform>{} citra ditemukan.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/check_results.py"/>
        <source>{} in {}</source>
        <translation>{} di {}</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} is done.</source>
        <translation>{} selesai.</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} is done. {}</source>
        <translation>{} selesai. {}</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} is done; its results are on their way to the map.</source>
        <translation>{} selesai; hasilnya sedang menuju peta.</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} is looked for at the service.</source>
        <translation>{} dicari di layanan.</translation>
    </message>
    <message>
        <location filename="../bridge/files.py"/>
        <source>{} is not whole: {} of {} rows could be read again from {}. The disk may be full. What a service has done for it is in the job list and is not paid again: see to the disk and run it again.</source>
        <translation>{} tidak utuh: {} dari {} baris dapat dibaca lagi dari {}. Disk mungkin penuh. Yang telah dikerjakan layanan untuk ini ada di daftar pekerjaan dan tidak dibayar lagi: urus disknya lalu jalankan lagi.</translation>
    </message>
    <message>
        <location filename="../ui/showing.py"/>
        <source>{} is on its way to the map.</source>
        <translation>{} sedang menuju peta.</translation>
    </message>
    <message>
        <location filename="../ui/imagery_dock.py"/>
        <location filename="../ui/showing.py"/>
        <source>{} is on the map.</source>
        <translation>{} ada di peta.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preflight.py"/>
        <source>{} keep their results of {}</source>
        <comment>number</comment>
        <extracomment>One: {} keeps its results of {}</extracomment>
        <translation><numerusform>{} mempertahankan hasilnya dari {}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/endings.py"/>
        <location filename="../ui/jobs_dock.py"/>
        <source>{} layers</source>
        <comment>number</comment>
        <extracomment>One: {} layer</extracomment>
        <translation><numerusform>{} layer</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/endings.py"/>
        <source>{} layers on the map</source>
        <comment>number</comment>
        <extracomment>One: {} layer on the map</extracomment>
        <translation><numerusform>{} layer di peta</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} left out</source>
        <translation>{} tidak disertakan</translation>
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
        <translation>{} dibenahi</translation>
    </message>
    <message>
        <location filename="../ui/words.py"/>
        <source>{} min</source>
        <translation>{} mnt</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>{} new image</source>
        <translation>{} citra baru</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/search/offer.py"/>
        <source>{} new images</source>
        <translation>{} citra baru</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} not repaired</source>
        <translation>{} tidak diperbaiki</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/search_list.py"/>
        <source>{} of the images are not usable with this account.</source>
        <comment>number</comment>
        <extracomment>One: {} of the images is not usable with this account.</extracomment>
        <translation><numerusform>{} dari citra itu tidak dapat dipakai dengan akun ini.</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>{} of {} ({} left)</source>
        <translation>{} dari {} (tersisa {})</translation>
    </message>
    <message>
        <location filename="../ui/endings.py"/>
        <source>{} of {} plots: {}</source>
        <translation>{} dari {} lahan: {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preflight.py"/>
        <source>{} parts</source>
        <comment>number</comment>
        <extracomment>One: {} part</extracomment>
        <translation><numerusform>{} bagian</numerusform></translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>{} plot</source>
        <translation>{} lahan</translation>
    </message>
    <message>
        <location filename="../providers/epoch/fields.py"/>
        <source>{} plots</source>
        <translation>{} lahan</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_results.py"/>
        <location filename="../ui/eudr_page.py"/>
        <location filename="../ui/preflight.py"/>
        <source>{} plots</source>
        <comment>number</comment>
        <extracomment>One: {} plot</extracomment>
        <translation><numerusform>{} lahan</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/repair_page.py"/>
        <source>{} plots cannot be repaired safely: they go to the rejected plots with the reason.</source>
        <comment>number</comment>
        <extracomment>One: {} plot cannot be repaired safely: it goes to the rejected plots with the reason.</extracomment>
        <translation><numerusform>{} lahan tidak dapat diperbaiki dengan aman: masuk ke lahan yang ditolak beserta alasannya.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preflight.py"/>
        <source>{} plots have errors: choose what to do with them.</source>
        <comment>number</comment>
        <extracomment>One: {} plot has errors: choose what to do with it.</extracomment>
        <translation><numerusform>{} lahan memiliki kesalahan: pilih apa yang dilakukan dengannya.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_dock.py"/>
        <source>{} plots repaired; the copy is on the map.</source>
        <comment>number</comment>
        <extracomment>One: {} plot repaired; the copy is on the map.</extracomment>
        <translation><numerusform>{} lahan diperbaiki; salinannya ada di peta.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/services_dock.py"/>
        <source>{} plots stay home.</source>
        <comment>number</comment>
        <extracomment>One: {} plot stays home.</extracomment>
        <translation><numerusform>{} lahan tinggal.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_results.py"/>
        <source>{} plots would stay home.</source>
        <comment>number</comment>
        <extracomment>One: {} plot would stay home.</extracomment>
        <translation><numerusform>{} lahan akan tinggal.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/eudr_page.py"/>
        <source>{} producers</source>
        <comment>number</comment>
        <extracomment>One: {} producer</extracomment>
        <translation><numerusform>{} produsen</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} repaired</source>
        <translation>{} diperbaiki</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} repaired {}</source>
        <translation>{} diperbaiki {}</translation>
    </message>
    <message>
        <location filename="../ui/check_dock.py"/>
        <source>{} repairs</source>
        <translation>perbaikan {}</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} run</source>
        <translation>{} proses</translation>
    </message>
    <message>
        <location filename="../providers/mapflow/form.py"/>
        <source>{} runs</source>
        <translation>{} proses</translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>{} runs again at the service; the balance shows whether that cost anything.</source>
        <translation>{} berjalan lagi di layanan; saldo menunjukkan apakah ada biayanya.</translation>
    </message>
    <message>
        <location filename="../ui/words.py"/>
        <source>{} s</source>
        <translation>{} dtk</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/services_dock.py"/>
        <source>{} units</source>
        <comment>number</comment>
        <extracomment>One: {} unit</extracomment>
        <translation><numerusform>{} unit</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/check_results.py"/>
        <source>{} warnings</source>
        <comment>number</comment>
        <extracomment>One: {} warning</extracomment>
        <translation><numerusform>{} peringatan</numerusform></translation>
    </message>
    <message>
        <location filename="../ui/jobs_dock.py"/>
        <source>{} · connection {}</source>
        <translation>{} · koneksi {}</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>{} · secret at hand</source>
        <translation>{} · rahasia tersedia</translation>
    </message>
    <message>
        <location filename="../ui/price.py"/>
        <source>{} · the account tells no balance</source>
        <translation>{} · akun tidak memberitahukan saldo</translation>
    </message>
    <message>
        <location filename="../ui/connection_choice.py"/>
        <source>{} · the master password will be asked for</source>
        <translation>{} · sandi utama akan diminta</translation>
    </message>
    <message>
        <location filename="../ui/jobs_model.py"/>
        <source>{}, not followed</source>
        <translation>{}, tidak diikuti</translation>
    </message>
    <message>
        <location filename="../ui/browser_nodes.py"/>
        <source>{}...</source>
        <translation>{}...</translation>
    </message>
    <message>
        <location filename="../ui/reasons.py"/>
        <source>{}: nothing is wrong with it by itself. Check the layer for overlaps and doubled plots.</source>
        <translation>{}: tidak ada yang salah padanya sendiri. Periksa layer untuk tumpang tindih dan lahan ganda.</translation>
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
        <translation>{}: {} di peta.</translation>
    </message>
</context>
</TS>
