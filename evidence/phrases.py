"""What a supplier reads, in the languages there are: what is wrong with a plot, and what to do about it."""

from __future__ import annotations

LANGUAGES = {
    "en": "English",
    "fr": "Français",
    "es": "Español",
    "pt": "Português",
    "id": "Bahasa Indonesia",
    "de": "Deutsch",
}

_TOPICS = {  # rule -> what a supplier is told
    "missing": ("null_geometry", "empty_geometry"),
    "crossing": (
        "self_intersection",
        "ring_self_intersection",
        "disconnected_interior",
        "nested_shells",
        "duplicate_rings",
    ),
    "hole": ("hole_outside_shell", "nested_holes", "interior_ring"),
    "unfinished": ("too_few_points", "unclosed_ring"),
    "coordinate": ("invalid_coordinate", "out_of_range", "antimeridian"),
    "place": ("swapped_coordinates", "outside_land", "country_mismatch"),
    "country": ("country_code",),
    "area": ("unreadable_area", "area_unit", "area_mismatch"),
    "point": ("point_needs_polygon", "buffered_point"),
    "twice": ("duplicate_geometry",),
    "number": ("duplicate_id", "missing_id"),
    "shared": ("overlap", "claimed_before"),
    "kind": ("wrong_geometry_type", "multipart", "z_or_m_values"),
    "vertex": ("duplicate_vertices", "spike", "sliver", "gap"),
    "size": ("area_too_small", "area_too_large", "too_large_for_file"),
    "precision": ("low_precision",),
    "name": ("name_too_long",),
    "system": ("no_crs",),
}
TOPIC_OF = {rule: topic for topic, rules in _TOPICS.items() for rule in rules}

# topic -> (what is wrong, what to do); "page" holds the words of the page itself
PHRASES: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {
        "missing": ("This plot has no outline.", "Walk or draw its boundary and add it."),
        "crossing": (
            "Lines of the outline cross or touch each other.",
            "Move the corners so that the outline does not cross itself.",
        ),
        "hole": (
            "The plot has a hole that cannot stay as it is.",
            "Draw the plot as parts without holes, or put the hole where it belongs.",
        ),
        "unfinished": ("The outline is not complete.", "Walk or draw the boundary once more, back to where it starts."),
        "coordinate": ("A coordinate of the outline cannot be right.", "Measure or draw that corner again."),
        "place": (
            "The plot does not lie where it should.",
            "Check longitude and latitude, and whether they were exchanged.",
        ),
        "country": ("The country is not given by its two letters.", "Write the country as its code, such as GH or CI."),
        "area": ("The area that was given cannot be right.", "Give the area in hectares, as a plain number."),
        "point": ("A plot of this size needs its boundary, not a point or a circle.", "Walk or draw its boundary."),
        "twice": (
            "The same outline was given for another plot too.",
            "Tell us which plot it is, and send the right outline for the other one.",
        ),
        "number": ("The plot has no number of its own.", "Give every plot a number that no other plot has."),
        "shared": (
            "This plot and another one lie on the same ground.",
            "Correct the boundary between them, or tell us whose ground it is.",
        ),
        "kind": ("The plot was not drawn as one closed boundary.", "Draw one closed boundary for each plot."),
        "vertex": (
            "The outline has a spike, a sliver or corners too close to each other.",
            "Take the needless corners out.",
        ),
        "size": ("The plot is much smaller or larger than it may be.", "Check its boundary and its area."),
        "precision": ("The coordinates are not exact enough.", "Give them with at least six decimals."),
        "name": ("The producer's name is too long.", "Shorten it to 500 characters."),
        "system": ("It is not said in which coordinate system the plots are.", "Send them in WGS 84 (GPS)."),
        "page": (
            "Plots to correct",
            "We checked the outlines of your plots. These need your help: {count} of {total}.",
            "Plot",
            "What is wrong",
            "What to do",
            "How to answer",
            "Open answer.gpkg in a GIS (or plots.kml on a phone or in a globe), correct the outlines, keep the "
            "numbers of the plots as they are, and send the file back.",
            "Technical note",
            "Where they are",
        ),
    },
    "fr": {
        "missing": ("Cette parcelle n'a pas de contour.", "Parcourez ou dessinez sa limite et ajoutez-la."),
        "crossing": (
            "Des lignes du contour se croisent ou se touchent.",
            "Déplacez les sommets pour que le contour ne se croise plus.",
        ),
        "hole": (
            "La parcelle a un trou qui ne peut pas rester ainsi.",
            "Dessinez la parcelle en parties sans trou, ou placez le trou au bon endroit.",
        ),
        "unfinished": (
            "Le contour n'est pas complet.",
            "Parcourez ou dessinez encore la limite, jusqu'au point de départ.",
        ),
        "coordinate": (
            "Une coordonnée du contour ne peut pas être juste.",
            "Mesurez ou dessinez ce sommet de nouveau.",
        ),
        "place": (
            "La parcelle n'est pas là où elle devrait être.",
            "Vérifiez la longitude et la latitude, et si elles ont été inversées.",
        ),
        "country": ("Le pays n'est pas donné par ses deux lettres.", "Écrivez le pays par son code, comme GH ou CI."),
        "area": ("La surface donnée ne peut pas être juste.", "Donnez la surface en hectares, comme simple nombre."),
        "point": (
            "Une parcelle de cette taille a besoin de sa limite, pas d'un point ni d'un cercle.",
            "Parcourez ou dessinez sa limite.",
        ),
        "twice": (
            "Le même contour a été donné pour une autre parcelle.",
            "Dites-nous de quelle parcelle il s'agit et envoyez le bon contour de l'autre.",
        ),
        "number": ("La parcelle n'a pas de numéro à elle.", "Donnez à chaque parcelle un numéro qu'aucune autre n'a."),
        "shared": (
            "Cette parcelle et une autre se trouvent sur le même terrain.",
            "Corrigez la limite entre elles, ou dites-nous à qui est ce terrain.",
        ),
        "kind": (
            "La parcelle n'est pas dessinée comme une seule limite fermée.",
            "Dessinez une limite fermée pour chaque parcelle.",
        ),
        "vertex": (
            "Le contour a une pointe, une bande trop mince ou des sommets trop proches.",
            "Enlevez les sommets inutiles.",
        ),
        "size": (
            "La parcelle est beaucoup plus petite ou plus grande que permis.",
            "Vérifiez sa limite et sa surface.",
        ),
        "precision": ("Les coordonnées ne sont pas assez précises.", "Donnez-les avec au moins six décimales."),
        "name": ("Le nom du producteur est trop long.", "Réduisez-le à 500 caractères."),
        "system": ("Le système de coordonnées des parcelles n'est pas indiqué.", "Envoyez-les en WGS 84 (GPS)."),
        "page": (
            "Parcelles à corriger",
            "Nous avons vérifié les contours de vos parcelles. Celles-ci ont besoin de vous : {count} sur {total}.",
            "Parcelle",
            "Ce qui ne va pas",
            "Ce qu'il faut faire",
            "Comment répondre",
            "Ouvrez answer.gpkg dans un SIG (ou plots.kml sur un téléphone), corrigez les contours, gardez "
            "les numéros des parcelles et renvoyez le fichier.",
            "Note technique",
            "Où elles sont",
        ),
    },
    "es": {
        "missing": ("Esta parcela no tiene contorno.", "Recorra o dibuje su límite y añádalo."),
        "crossing": (
            "Las líneas del contorno se cruzan o se tocan.",
            "Mueva los vértices para que el contorno no se cruce.",
        ),
        "hole": (
            "La parcela tiene un hueco que no puede quedar así.",
            "Dibuje la parcela en partes sin huecos, o ponga el hueco en su lugar.",
        ),
        "unfinished": (
            "El contorno no está completo.",
            "Recorra o dibuje el límite otra vez, hasta el punto de partida.",
        ),
        "coordinate": ("Una coordenada del contorno no puede ser correcta.", "Mida o dibuje ese vértice de nuevo."),
        "place": ("La parcela no está donde debería.", "Revise la longitud y la latitud, y si se intercambiaron."),
        "country": ("El país no está dado con sus dos letras.", "Escriba el país con su código, como PE o CO."),
        "area": (
            "La superficie indicada no puede ser correcta.",
            "Indique la superficie en hectáreas, como un simple número.",
        ),
        "point": (
            "Una parcela de este tamaño necesita su límite, no un punto ni un círculo.",
            "Recorra o dibuje su límite.",
        ),
        "twice": (
            "El mismo contorno se dio también para otra parcela.",
            "Díganos de qué parcela es y envíe el contorno correcto de la otra.",
        ),
        "number": ("La parcela no tiene un número propio.", "Dé a cada parcela un número que ninguna otra tenga."),
        "shared": (
            "Esta parcela y otra están sobre el mismo terreno.",
            "Corrija el límite entre ellas, o díganos de quién es el terreno.",
        ),
        "kind": (
            "La parcela no está dibujada como un solo límite cerrado.",
            "Dibuje un límite cerrado para cada parcela.",
        ),
        "vertex": (
            "El contorno tiene un pico, una franja muy delgada o vértices demasiado juntos.",
            "Quite los vértices innecesarios.",
        ),
        "size": ("La parcela es mucho más pequeña o grande de lo permitido.", "Revise su límite y su superficie."),
        "precision": ("Las coordenadas no son lo bastante exactas.", "Délas con al menos seis decimales."),
        "name": ("El nombre del productor es demasiado largo.", "Acórtelo a 500 caracteres."),
        "system": ("No se indica el sistema de coordenadas de las parcelas.", "Envíelas en WGS 84 (GPS)."),
        "page": (
            "Parcelas por corregir",
            "Revisamos los contornos de sus parcelas. Estas necesitan su ayuda: {count} de {total}.",
            "Parcela",
            "Qué está mal",
            "Qué hacer",
            "Cómo responder",
            "Abra answer.gpkg en un SIG (o plots.kml en un teléfono), corrija los contornos, conserve los "
            "números de las parcelas y devuelva el archivo.",
            "Nota técnica",
            "Dónde están",
        ),
    },
    "pt": {
        "missing": ("Este talhão não tem contorno.", "Percorra ou desenhe o seu limite e acrescente-o."),
        "crossing": ("Linhas do contorno cruzam-se ou tocam-se.", "Mova os vértices para que o contorno não se cruze."),
        "hole": (
            "O talhão tem um buraco que não pode ficar assim.",
            "Desenhe o talhão em partes sem buracos, ou ponha o buraco no lugar certo.",
        ),
        "unfinished": (
            "O contorno não está completo.",
            "Percorra ou desenhe o limite outra vez, até ao ponto de partida.",
        ),
        "coordinate": ("Uma coordenada do contorno não pode estar certa.", "Meça ou desenhe esse vértice de novo."),
        "place": ("O talhão não está onde deveria.", "Verifique a longitude e a latitude, e se foram trocadas."),
        "country": ("O país não é dado pelas suas duas letras.", "Escreva o país pelo seu código, como BR ou AO."),
        "area": ("A área indicada não pode estar certa.", "Indique a área em hectares, como simples número."),
        "point": (
            "Um talhão deste tamanho precisa do seu limite, não de um ponto nem de um círculo.",
            "Percorra ou desenhe o seu limite.",
        ),
        "twice": (
            "O mesmo contorno foi dado também para outro talhão.",
            "Diga-nos de que talhão é e envie o contorno certo do outro.",
        ),
        "number": ("O talhão não tem um número seu.", "Dê a cada talhão um número que nenhum outro tenha."),
        "shared": (
            "Este talhão e outro estão no mesmo terreno.",
            "Corrija o limite entre eles, ou diga-nos de quem é o terreno.",
        ),
        "kind": (
            "O talhão não está desenhado como um só limite fechado.",
            "Desenhe um limite fechado para cada talhão.",
        ),
        "vertex": (
            "O contorno tem um bico, uma faixa muito fina ou vértices demasiado próximos.",
            "Tire os vértices desnecessários.",
        ),
        "size": ("O talhão é muito menor ou maior do que o permitido.", "Verifique o seu limite e a sua área."),
        "precision": ("As coordenadas não são suficientemente exatas.", "Dê-as com pelo menos seis casas decimais."),
        "name": ("O nome do produtor é longo demais.", "Encurte-o para 500 caracteres."),
        "system": ("Não se diz em que sistema de coordenadas estão os talhões.", "Envie-os em WGS 84 (GPS)."),
        "page": (
            "Talhões a corrigir",
            "Verificámos os contornos dos seus talhões. Estes precisam da sua ajuda: {count} de {total}.",
            "Talhão",
            "O que está errado",
            "O que fazer",
            "Como responder",
            "Abra answer.gpkg num SIG (ou plots.kml num telemóvel), corrija os contornos, mantenha os "
            "números dos talhões e devolva o ficheiro.",
            "Nota técnica",
            "Onde estão",
        ),
    },
    "id": {
        "missing": ("Lahan ini tidak punya batas.", "Jalani atau gambar batasnya, lalu tambahkan."),
        "crossing": (
            "Garis batas saling memotong atau bersentuhan.",
            "Geser titik sudutnya agar batas tidak memotong dirinya sendiri.",
        ),
        "hole": (
            "Lahan ini punya lubang yang tidak bisa dibiarkan.",
            "Gambar lahan dalam bagian tanpa lubang, atau letakkan lubang di tempatnya.",
        ),
        "unfinished": ("Batas lahan belum lengkap.", "Jalani atau gambar batasnya lagi sampai ke titik awal."),
        "coordinate": ("Satu koordinat batas tidak mungkin benar.", "Ukur atau gambar sudut itu lagi."),
        "place": (
            "Lahan tidak berada di tempat yang seharusnya.",
            "Periksa bujur dan lintang, dan apakah keduanya tertukar.",
        ),
        "country": ("Negara tidak ditulis dengan dua hurufnya.", "Tulis negara dengan kodenya, misalnya ID."),
        "area": ("Luas yang diberikan tidak mungkin benar.", "Berikan luas dalam hektare, sebagai angka saja."),
        "point": ("Lahan seluas ini perlu batas, bukan titik atau lingkaran.", "Jalani atau gambar batasnya."),
        "twice": (
            "Batas yang sama juga diberikan untuk lahan lain.",
            "Beri tahu kami lahan yang mana, dan kirim batas yang benar untuk lahan lainnya.",
        ),
        "number": ("Lahan ini tidak punya nomor sendiri.", "Beri setiap lahan nomor yang tidak dipakai lahan lain."),
        "shared": (
            "Lahan ini dan lahan lain berada di tanah yang sama.",
            "Perbaiki batas di antaranya, atau beri tahu kami tanah itu milik siapa.",
        ),
        "kind": ("Lahan tidak digambar sebagai satu batas tertutup.", "Gambar satu batas tertutup untuk setiap lahan."),
        "vertex": (
            "Batas punya ujung runcing, jalur sangat tipis, atau titik yang terlalu berdekatan.",
            "Hapus titik yang tidak perlu.",
        ),
        "size": ("Lahan jauh lebih kecil atau lebih besar dari yang diizinkan.", "Periksa batas dan luasnya."),
        "precision": ("Koordinat kurang teliti.", "Berikan dengan sedikitnya enam angka desimal."),
        "name": ("Nama produsen terlalu panjang.", "Pendekkan menjadi 500 karakter."),
        "system": ("Sistem koordinat lahan tidak disebutkan.", "Kirim dalam WGS 84 (GPS)."),
        "page": (
            "Lahan yang perlu diperbaiki",
            "Kami memeriksa batas lahan Anda. Lahan ini perlu bantuan Anda: {count} dari {total}.",
            "Lahan",
            "Apa yang salah",
            "Apa yang perlu dilakukan",
            "Cara menjawab",
            "Buka answer.gpkg di SIG (atau plots.kml di ponsel), perbaiki batasnya, jangan ubah nomor lahan, lalu "
            "kirim kembali berkasnya.",
            "Catatan teknis",
            "Letaknya",
        ),
    },
    "de": {
        "missing": ("Diese Parzelle hat keinen Umriss.", "Gehen Sie ihre Grenze ab oder zeichnen Sie sie ein."),
        "crossing": (
            "Linien des Umrisses kreuzen oder berühren sich.",
            "Verschieben Sie die Ecken, bis der Umriss sich nicht mehr kreuzt.",
        ),
        "hole": (
            "Die Parzelle hat ein Loch, das so nicht bleiben kann.",
            "Zeichnen Sie die Parzelle in Teilen ohne Loch, oder setzen Sie das Loch an seinen Platz.",
        ),
        "unfinished": (
            "Der Umriss ist nicht vollständig.",
            "Gehen oder zeichnen Sie die Grenze noch einmal, bis zum Anfang.",
        ),
        "coordinate": ("Eine Koordinate des Umrisses kann nicht stimmen.", "Messen oder zeichnen Sie diese Ecke neu."),
        "place": (
            "Die Parzelle liegt nicht, wo sie liegen sollte.",
            "Prüfen Sie Länge und Breite, und ob sie vertauscht sind.",
        ),
        "country": (
            "Das Land ist nicht mit seinen zwei Buchstaben angegeben.",
            "Schreiben Sie das Land als Kürzel, etwa GH oder CI.",
        ),
        "area": ("Die angegebene Fläche kann nicht stimmen.", "Geben Sie die Fläche in Hektar an, als einfache Zahl."),
        "point": (
            "Eine Parzelle dieser Größe braucht ihre Grenze, keinen Punkt und keinen Kreis.",
            "Gehen Sie ihre Grenze ab oder zeichnen Sie sie.",
        ),
        "twice": (
            "Derselbe Umriss wurde auch für eine andere Parzelle angegeben.",
            "Sagen Sie uns, welche es ist, und schicken Sie den richtigen Umriss der anderen.",
        ),
        "number": (
            "Die Parzelle hat keine eigene Nummer.",
            "Geben Sie jeder Parzelle eine Nummer, die keine andere hat.",
        ),
        "shared": (
            "Diese Parzelle und eine andere liegen auf demselben Boden.",
            "Berichtigen Sie die Grenze zwischen ihnen, oder sagen Sie uns, wem der Boden gehört.",
        ),
        "kind": (
            "Die Parzelle ist nicht als eine geschlossene Grenze gezeichnet.",
            "Zeichnen Sie für jede Parzelle eine geschlossene Grenze.",
        ),
        "vertex": (
            "Der Umriss hat eine Spitze, einen sehr schmalen Streifen oder zu nahe Ecken.",
            "Nehmen Sie die unnötigen Ecken heraus.",
        ),
        "size": ("Die Parzelle ist viel kleiner oder größer als erlaubt.", "Prüfen Sie ihre Grenze und ihre Fläche."),
        "precision": (
            "Die Koordinaten sind nicht genau genug.",
            "Geben Sie sie mit mindestens sechs Dezimalstellen an.",
        ),
        "name": ("Der Name des Erzeugers ist zu lang.", "Kürzen Sie ihn auf 500 Zeichen."),
        "system": (
            "Es ist nicht gesagt, in welchem Koordinatensystem die Parzellen sind.",
            "Schicken Sie sie in WGS 84 (GPS).",
        ),
        "page": (
            "Parzellen zum Berichtigen",
            "Wir haben die Umrisse Ihrer Parzellen geprüft. Diese brauchen Ihre Hilfe: {count} von {total}.",
            "Parzelle",
            "Was nicht stimmt",
            "Was zu tun ist",
            "So antworten Sie",
            "Öffnen Sie answer.gpkg in einem GIS (oder plots.kml auf dem Telefon), berichtigen Sie die "
            "Umrisse, lassen Sie die Nummern der Parzellen, wie sie sind, und schicken Sie die Datei zurück.",
            "Technischer Hinweis",
            "Wo sie liegen",
        ),
    },
}


def told(rule: str, language: str) -> tuple[str, str]:
    """(what is wrong, what to do) in plain words; ("", "") for a rule that nobody has words for."""
    topic = TOPIC_OF.get(rule)
    found = PHRASES[language].get(topic or "")
    return (found[0], found[1]) if found else ("", "")
