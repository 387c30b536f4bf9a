/** Languages that people speak here: ISO 639 code | French names | English names | own names that CVs use. */
export const LANGUAGES = `
fr | français | French | 
en | anglais | English | inglés
es | espagnol; castillan | Spanish; Castilian | español
ar | arabe; arabe dialectal; darija | Arabic | 
ht | créole haïtien; créole; haïtien | Haitian Creole; Creole; Haitian | kreyòl
pt | portugais | Portuguese | português
kab | kabyle | Kabyle | 
ber | berbère; amazigh; tamazight; tamazigh; chleuh; tachelhit | Berber; Amazigh | 
wo | wolof | Wolof | 
ln | lingala | Lingala | 
sw | swahili; kiswahili | Swahili | 
rw | kinyarwanda | Kinyarwanda | 
rn | kirundi | Kirundi | 
mg | malgache | Malagasy | 
bci | baoulé | Baoule | 
bm | bambara; dioula; malinké | Bambara; Dyula | 
ff | peul; pulaar; fulfulde; foulfouldé | Fula; Fulani | 
ewo | ewondo | Ewondo | 
bas | bassa | Bassa | 
ee | éwé | Ewe | 
fon | fon | Fon | 
yo | yoruba | Yoruba | 
ig | igbo | Igbo | 
ha | haoussa | Hausa | 
ak | twi; akan | Twi; Akan | 
mos | moré; mooré | Mossi; Moore | 
sg | sango | Sango | 
lu | tshiluba; ciluba; luba | Luba; Tshiluba | 
kg | kikongo | Kikongo; Kongo | 
am | amharique | Amharic | 
ti | tigrinya | Tigrinya | 
so | somali | Somali | 
ru | russe | Russian | 
uk | ukrainien | Ukrainian | 
ro | roumain; moldave | Romanian; Moldovan | 
bg | bulgare | Bulgarian | 
pl | polonais | Polish | 
cs | tchèque | Czech | 
sr | serbe | Serbian | 
hr | croate | Croatian | 
sq | albanais | Albanian | 
el | grec | Greek | 
hu | hongrois | Hungarian | 
de | allemand | German | Deutsch
it | italien | Italian | italiano
nl | néerlandais; hollandais; flamand | Dutch; Flemish | 
ca | catalan | Catalan | 
sv | suédois | Swedish | 
tr | turc | Turkish | 
fa | persan; farsi; dari | Persian; Farsi; Dari | 
ps | pachto; pachtou | Pashto | 
ku | kurde | Kurdish | 
ur | ourdou; urdu | Urdu | 
hi | hindi | Hindi | 
pa | pendjabi; punjabi; panjabi | Punjabi | 
gu | gujarati; goudjarati | Gujarati | 
bn | bengali | Bengali; Bangla | 
ta | tamoul | Tamil | 
te | télougou | Telugu | 
ml | malayalam | Malayalam | 
mr | marathi | Marathi | 
si | cingalais | Sinhala; Sinhalese | 
ne | népalais; népali | Nepali | 
zh | chinois; mandarin; cantonais | Chinese; Mandarin; Cantonese | 
ja | japonais | Japanese | 
ko | coréen | Korean | 
vi | vietnamien | Vietnamese | 
km | khmer; cambodgien | Khmer | 
th | thaï; thaïlandais | Thai | 
tl | tagalog; tagalogue; filipino | Tagalog; Filipino | 
id | indonésien | Indonesian | 
ms | malais | Malay | 
hy | arménien | Armenian | 
ka | géorgien | Georgian | 
he | hébreu | Hebrew | 
arc | araméen; assyrien | Aramaic; Assyrian | 
qu | quechua | Quechua | 
nah | nahuatl | Nahuatl | 
iu | inuktitut | Inuktitut | 
cr | cri | Cree | 
moe | innu; innu-aimun | Innu | 
lsq | langue des signes québécoise; LSQ | Quebec Sign Language | 
ase | langue des signes américaine; ASL | American Sign Language | 
`
