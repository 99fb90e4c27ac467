"""Country codes of two letters, ISO 3166-1 alpha-2 as officially assigned, and what people write instead."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Optional

_TABLE = """
AD|AND|Andorra
AE|ARE|United Arab Emirates|UAE
AF|AFG|Afghanistan
AG|ATG|Antigua and Barbuda
AI|AIA|Anguilla
AL|ALB|Albania
AM|ARM|Armenia
AO|AGO|Angola
AQ|ATA|Antarctica
AR|ARG|Argentina
AS|ASM|American Samoa
AT|AUT|Austria|Österreich
AU|AUS|Australia
AW|ABW|Aruba
AX|ALA|Åland Islands
AZ|AZE|Azerbaijan
BA|BIH|Bosnia and Herzegovina
BB|BRB|Barbados
BD|BGD|Bangladesh
BE|BEL|Belgium
BF|BFA|Burkina Faso|Upper Volta
BG|BGR|Bulgaria
BH|BHR|Bahrain
BI|BDI|Burundi
BJ|BEN|Benin
BL|BLM|Saint Barthélemy
BM|BMU|Bermuda
BN|BRN|Brunei|Brunei Darussalam
BO|BOL|Bolivia|Plurinational State of Bolivia
BQ|BES|Bonaire, Sint Eustatius and Saba
BR|BRA|Brazil|Brasil|Brésil|Brasilien
BS|BHS|Bahamas|The Bahamas
BT|BTN|Bhutan
BV|BVT|Bouvet Island
BW|BWA|Botswana
BY|BLR|Belarus
BZ|BLZ|Belize
CA|CAN|Canada
CC|CCK|Cocos (Keeling) Islands
CD|COD|Democratic Republic of the Congo|DRC|RDC|DR Congo|Congo-Kinshasa|Zaire|ZR|ZAR|Dem. Rep. Congo
CF|CAF|Central African Republic
CG|COG|Republic of the Congo|Congo|Congo-Brazzaville
CH|CHE|Switzerland
CI|CIV|Côte d'Ivoire|Ivory Coast|Costa do Marfim|Costa de Marfil|Elfenbeinküste|RCI
CK|COK|Cook Islands
CL|CHL|Chile
CM|CMR|Cameroon|Cameroun|Camarões|Kamerun
CN|CHN|China
CO|COL|Colombia|Colombie|Kolumbien
CR|CRI|Costa Rica
CU|CUB|Cuba
CV|CPV|Cabo Verde|Cape Verde|Cap-Vert
CW|CUW|Curaçao
CX|CXR|Christmas Island
CY|CYP|Cyprus
CZ|CZE|Czechia|Czech Republic
DE|DEU|Germany|Deutschland|Allemagne|Alemania
DJ|DJI|Djibouti
DK|DNK|Denmark|Danmark
DM|DMA|Dominica
DO|DOM|Dominican Republic|República Dominicana
DZ|DZA|Algeria
EC|ECU|Ecuador|Équateur
EE|EST|Estonia
EG|EGY|Egypt
EH|ESH|Western Sahara
ER|ERI|Eritrea
ES|ESP|Spain|España|Espagne|Spanien
ET|ETH|Ethiopia|Éthiopie|Etiopía|Äthiopien
FI|FIN|Finland|Suomi
FJ|FJI|Fiji
FK|FLK|Falkland Islands
FM|FSM|Micronesia|Federated States of Micronesia
FO|FRO|Faroe Islands
FR|FRA|France
GA|GAB|Gabon
GB|GBR|United Kingdom|UK|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|XI
GD|GRD|Grenada
GE|GEO|Georgia
GF|GUF|French Guiana
GG|GGY|Guernsey
GH|GHA|Ghana
GI|GIB|Gibraltar
GL|GRL|Greenland
GM|GMB|Gambia|The Gambia
GN|GIN|Guinea|Guinée
GP|GLP|Guadeloupe
GQ|GNQ|Equatorial Guinea
GR|GRC|Greece|EL|Hellas|Grèce|Grecia
GS|SGS|South Georgia and the South Sandwich Islands
GT|GTM|Guatemala
GU|GUM|Guam
GW|GNB|Guinea-Bissau
GY|GUY|Guyana
HK|HKG|Hong Kong
HM|HMD|Heard Island and McDonald Islands
HN|HND|Honduras
HR|HRV|Croatia
HT|HTI|Haiti
HU|HUN|Hungary
ID|IDN|Indonesia|Indonésie|Indonesien|Indonésia
IE|IRL|Ireland|Éire
IL|ISR|Israel
IM|IMN|Isle of Man
IN|IND|India
IO|IOT|British Indian Ocean Territory
IQ|IRQ|Iraq
IR|IRN|Iran|Islamic Republic of Iran
IS|ISL|Iceland
IT|ITA|Italy|Italia|Italie
JE|JEY|Jersey
JM|JAM|Jamaica
JO|JOR|Jordan
JP|JPN|Japan
KE|KEN|Kenya|Kenia
KG|KGZ|Kyrgyzstan
KH|KHM|Cambodia
KI|KIR|Kiribati
KM|COM|Comoros
KN|KNA|Saint Kitts and Nevis
KP|PRK|North Korea|DPRK
KR|KOR|South Korea|Korea|Republic of Korea
KW|KWT|Kuwait
KY|CYM|Cayman Islands
KZ|KAZ|Kazakhstan
LA|LAO|Laos|Lao|Lao PDR|Lao People's Democratic Republic
LB|LBN|Lebanon
LC|LCA|Saint Lucia
LI|LIE|Liechtenstein
LK|LKA|Sri Lanka
LR|LBR|Liberia
LS|LSO|Lesotho
LT|LTU|Lithuania
LU|LUX|Luxembourg
LV|LVA|Latvia
LY|LBY|Libya
MA|MAR|Morocco|Maroc|Marruecos
MC|MCO|Monaco
MD|MDA|Moldova|Republic of Moldova
ME|MNE|Montenegro
MF|MAF|Saint Martin
MG|MDG|Madagascar
MH|MHL|Marshall Islands
MK|MKD|North Macedonia|Macedonia
ML|MLI|Mali
MM|MMR|Myanmar|Burma|BU
MN|MNG|Mongolia
MO|MAC|Macao|Macau
MP|MNP|Northern Mariana Islands
MQ|MTQ|Martinique
MR|MRT|Mauritania
MS|MSR|Montserrat
MT|MLT|Malta
MU|MUS|Mauritius
MV|MDV|Maldives
MW|MWI|Malawi
MX|MEX|Mexico|México|Mexique
MY|MYS|Malaysia|Malaisie|Malasia
MZ|MOZ|Mozambique
NA|NAM|Namibia
NC|NCL|New Caledonia
NE|NER|Niger
NF|NFK|Norfolk Island
NG|NGA|Nigeria
NI|NIC|Nicaragua
NL|NLD|Netherlands|Holland|The Netherlands
NO|NOR|Norway|Norge
NP|NPL|Nepal
NR|NRU|Nauru
NU|NIU|Niue
NZ|NZL|New Zealand
OM|OMN|Oman
PA|PAN|Panama
PE|PER|Peru|Perú|Pérou
PF|PYF|French Polynesia
PG|PNG|Papua New Guinea|PNG
PH|PHL|Philippines|The Philippines|Filipinas
PK|PAK|Pakistan
PL|POL|Poland|Polska
PM|SPM|Saint Pierre and Miquelon
PN|PCN|Pitcairn
PR|PRI|Puerto Rico
PS|PSE|Palestine|Palestinian Territories
PT|PRT|Portugal|Portogallo
PW|PLW|Palau
PY|PRY|Paraguay
QA|QAT|Qatar
RE|REU|Réunion
RO|ROU|Romania
RS|SRB|Serbia|YU
RU|RUS|Russia|Russian Federation
RW|RWA|Rwanda
SA|SAU|Saudi Arabia
SB|SLB|Solomon Islands
SC|SYC|Seychelles
SD|SDN|Sudan
SE|SWE|Sweden|Sverige
SG|SGP|Singapore
SH|SHN|Saint Helena
SI|SVN|Slovenia
SJ|SJM|Svalbard and Jan Mayen
SK|SVK|Slovakia
SL|SLE|Sierra Leone
SM|SMR|San Marino
SN|SEN|Senegal|Sénégal
SO|SOM|Somalia
SR|SUR|Suriname
SS|SSD|South Sudan
ST|STP|São Tomé and Príncipe|Sao Tome
SV|SLV|El Salvador
SX|SXM|Sint Maarten
SY|SYR|Syria|Syrian Arab Republic
SZ|SWZ|Eswatini|Swaziland
TC|TCA|Turks and Caicos Islands
TD|TCD|Chad
TF|ATF|French Southern Territories
TG|TGO|Togo
TH|THA|Thailand
TJ|TJK|Tajikistan
TK|TKL|Tokelau
TL|TLS|Timor-Leste|East Timor|TP
TM|TKM|Turkmenistan
TN|TUN|Tunisia
TO|TON|Tonga
TR|TUR|Türkiye|Turkey|Turkei
TT|TTO|Trinidad and Tobago
TV|TUV|Tuvalu
TW|TWN|Taiwan
TZ|TZA|Tanzania|United Republic of Tanzania
UA|UKR|Ukraine
UG|UGA|Uganda|Ouganda
UM|UMI|United States Minor Outlying Islands
US|USA|United States|USA|United States of America|Estados Unidos
UY|URY|Uruguay
UZ|UZB|Uzbekistan
VA|VAT|Vatican City|Vatican
VC|VCT|Saint Vincent and the Grenadines
VE|VEN|Venezuela|Bolivarian Republic of Venezuela
VG|VGB|British Virgin Islands
VI|VIR|US Virgin Islands
VN|VNM|Vietnam|Viet Nam|Việt Nam
VU|VUT|Vanuatu
WF|WLF|Wallis and Futuna
WS|WSM|Samoa
YE|YEM|Yemen
YT|MYT|Mayotte
ZA|ZAF|South Africa|RSA
ZM|ZMB|Zambia
ZW|ZWE|Zimbabwe
"""  # code|three letters|English name|what else is written for it

KOSOVO = "XK"  # not assigned by ISO, in use by the EU; whether its information system takes it is not said
_ROWS = [line.strip().split("|") for line in _TABLE.strip().splitlines()]
CODES = frozenset(row[0] for row in _ROWS)


def is_country(code: str) -> bool:
    """Whether the EU's information system can know this code; it is case-sensitive."""
    return code in CODES


def country_name(code: str) -> str:
    """``Ghana (GH)``; the code alone where it is none."""
    name = _names().get(code)
    return f"{name} ({code})" if name else code


def likely_code(text: str) -> str:
    """The code that was probably meant: ``UK`` -> ``GB``, ``gh``, ``GHA`` and ``Ghana`` -> ``GH``; "" for no idea."""
    return _meanings().get(_plain(text), "")


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    return {**{row[0]: row[2] for row in _ROWS}, KOSOVO: "Kosovo"}


@lru_cache(maxsize=1)
def _meanings() -> dict[str, str]:
    return {_plain(text): row[0] for row in reversed(_ROWS) for text in reversed(row)}


def _plain(text: str) -> str:
    """Letters only, without accents and case."""
    flat = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in flat if letter.isalnum() and not unicodedata.combining(letter))


@lru_cache(maxsize=1)
def numbered() -> tuple[str, ...]:
    """All codes in a fixed order, Kosovo's included, so that columns can hold small numbers."""
    return tuple(sorted(CODES | {KOSOVO}))


@lru_cache(maxsize=1)
def _numbers() -> dict[str, int]:
    return {code: number for number, code in enumerate(numbered())}


def number_of(code: Optional[str]) -> int:
    """The place of a code in ``numbered()``; -1 for what is none."""
    return _numbers().get(code or "", -1)
