import { n as foldName, t as fold } from "./fold.mjs";
// src/events/field.ts
/** What one source says, one set of cells per source: the columns that may come in several numbered copies. */
const SOURCE_FIELDS = [
	"source",
	"source_url",
	"source_date",
	"source_type",
	"quote",
	"locator"
];
/** The columns of our own format, by the headings it uses. The parts of a date stand for `date`, `end` and their times. */
const FIELDS = [
	"id",
	"date",
	"end",
	"title",
	"text",
	"group",
	"tags",
	"actors",
	"place",
	"importance",
	...SOURCE_FIELDS,
	"date_basis",
	"certainty",
	"media",
	"media_credit",
	"media_caption",
	"alt",
	"display_date",
	"time",
	"end_time",
	"timezone",
	"calendar",
	"type",
	"lat",
	"lon",
	"value",
	"unit",
	"speaker",
	"year",
	"month",
	"day",
	"end_year",
	"end_month",
	"end_day"
];
/** True for a column of which a table may have several, one per source. */
function isSourceField(field) {
	return SOURCE_FIELDS.includes(field);
}
/** Known columns that have no place of their own in an event and are kept beside it. */
const KEPT_FIELDS = [
	"timezone",
	"calendar",
	"lat",
	"lon",
	"source_type",
	"value",
	"unit",
	"speaker"
];
/** Columns that describe the event rather than what one source says of it: of several rows, the first with a title counts. */
const EVENT_FIELDS = [
	"title",
	"text",
	"group",
	"tags",
	"actors",
	"place",
	"importance",
	"display_date",
	"media",
	"media_credit",
	"media_caption",
	"alt",
	"type"
];
// src/events/columns.ts
/** The names of our own columns, without spaces and signs. */
function ownNames() {
	return new Map(FIELDS.map((field) => [foldName(field), field]));
}
// src/events/headings.ts
/**
* Other names of our columns, folded (see `fold`), most usual first, in the languages whose spreadsheets we meet.
* The name of the column itself need not stand here.
*/
const SYNONYMS = {
	id: "event id,eventid,identifier,kennung,identifiant,globaleventid",
	date: "start,start date,when,from,begin,beginning,begins,started,event date,date of event,dates,inception,point in time,sqldate,date start,datum,beginn,anfang,startdatum,wann,von,zeitpunkt,debut,date de debut,quand,depuis,fecha,fechas,fecha de inicio,inicio,cuando,desde,data,data inizio,data di inizio,inizio,data inicial,data de inicio,quando,dato,begindatum,data rozpoczecia,tarih,dag,дата,дата начала,начало,когда,تاریخ,تاریخ شروع,التاريخ,تاريخ,تاريخ البداية,نیټه,日期,日付,날짜,ημερομηνια,תאריך,dtstart,timestamp",
	year: "annee,jahr,ano,anno,jaar,rok,yil,год,سال,السنة,سنة,كال,年,start year,annee de debut",
	month: "mois,monat,mes,mese,maand,miesiac,ay,месяц,ماه,الشهر,start month",
	day: "jour,tag,dia,giorno,gun,день,روز,اليوم,start day",
	end: "end date,to,until,till,ended,ends,date end,enddatum,ende,bis,fin,date de fin,jusqua,fecha de fin,fecha final,hasta,fine,data fine,data di fine,fim,data final,data de fim,einde,einddatum,koniec,bitis,конец,дата окончания,по,پایان,تاریخ پایان,النهاية,تاريخ النهاية",
	end_year: "endyear,annee de fin,endjahr",
	end_month: "endmonth",
	end_day: "endday",
	time: "start time,clock,hour,heure,uhrzeit,zeit,hora,ora,tijd,время,ساعت,الوقت",
	end_time: "endtime,heure de fin,endzeit",
	timezone: "tz,time zone,zone,fuseau horaire,zeitzone",
	calendar: "kalender,calendrier",
	title: "headline,event,what happened,what,label,name,heading,summary,subject,event name,event title,happening,milestone,titel,ereignis,was,bezeichnung,uberschrift,titre,evenement,intitule,nom,quoi,titulo,evento,suceso,acontecimiento,nombre,que,titolo,avvenimento,nome,acontecimento,gebeurtenis,naam,tytul,wydarzenie,nazwa,baslik,olay,название,событие,заголовок,عنوان,رویداد,واقعه,العنوان,الحدث,حدث,سرلیک,پیښه,标题,事件,タイトル,제목,τιτλος,γεγονος,כותרת,itemlabel",
	text: "description,notes,details,body,note,comment,comments,content,event description,beschreibung,inhalt,notizen,anmerkung,einzelheiten,texte,contenu,remarques,descripcion,texto,notas,detalles,descrizione,testo,note,descricao,beschrijving,tekst,opis,aciklama,metin,описание,текст,подробности,شرح,توضیحات,متن,الوصف,وصف,النص,تفصیل",
	display_date: "exact date,displaydate,date text,anzeigedatum,date affichee",
	group: "category,series,facet,era,lane,event type,theme,topic,section,phase,kategorie,gruppe,reihe,thema,bereich,categorie,groupe,serie,theme,rubrique,categoria,grupo,tema,gruppo,groep,kategoria,grupa,kategori,категория,группа,тема,گروه,دسته,المجموعة,الفئة,التصنيف",
	tags: "tag,keywords,schlagworte,schlagworter,mots cles,etiquetas,palabras clave,parole chiave,метки,теги,برچسب",
	actors: "who,people,persons,actor,actor1,participants,wer,personen,beteiligte,qui,acteurs,personnes,quien,actores,personas,кто,участники",
	place: "location,where,venue,city,ort,wo,schauplatz,lieu,ou,endroit,lugar,donde,ubicacion,luogo,dove,local,plaats,miejsce,yer,место,где,مکان,محل,المكان,مكان,ځای",
	lat: "latitude,breite,breitengrad",
	lon: "longitude,lng,long,lange,langengrad",
	importance: "weight,priority,rank,wichtigkeit,bedeutung,importancia,importanza,важность",
	source: "sources,citation,reference,references,source name,quelle,quellen,beleg,sources citees,fuente,fuentes,fonte,fonti,bron,bronnen,zrodlo,kaynak,источник,منبع,المصدر,مصدر,سرچینه",
	source_url: "url,link,read more,href,website,web,links,source link,link to source,quelle url,quellenlink,lien,enlace,collegamento,lenke,ссылка,لینک,پیوند,رابط,الرابط,article",
	source_date: "published,date published,publication date,date of publication,published on,veroffentlicht,publie le,date de publication,publicado,fecha de publicacion",
	source_type: "type of source,quellenart",
	quote: "quotation,zitat,citation exacte,cita,цитата",
	locator: "page,pages,paragraph,seite,where in source",
	date_basis: "how dated,basis,basis of date,dating",
	certainty: "status,verification,confidence,sicherheit,certitude",
	media: "image,picture,photo,bild,foto,video,imagen,immagine,illustration,image url,media url,изображение,تصویر,الصورة",
	media_credit: "credit,image credit,photo credit,bildnachweis,bildrechte",
	media_caption: "caption,image caption,legende,bildunterschrift,pie de foto",
	alt: "alt text,alternative text,alternativtext,texte alternatif",
	type: "typ"
};
/** The names of our own columns and their synonyms; of two columns with one name the earlier in the list has it. */
function knownNames() {
	const names = new Map(ownNames());
	for (const field of FIELDS) for (const name of (SYNONYMS[field] ?? "").split(",")) {
		const key = foldName(name);
		if (key !== "" && !names.has(key)) names.set(key, field);
	}
	return names;
}
/** The column that a heading names as a whole. */
function fieldOf(heading, names) {
	return names.get(foldName(heading));
}
/** The column whose name a heading begins with, word by word: "Title (EN)", "Date of the event". Short words are too common to count. */
function fieldStarting(heading, names) {
	const words = fold(heading).split(" ");
	for (let count = words.length - 1; count > 0; count--) {
		const name = words.slice(0, count).join("");
		const bracketed = /^[^([/:|]+\s*[([/:|]/u.test(heading) && count === 1;
		const field = name.length >= 4 || bracketed ? names.get(name) : void 0;
		if (field) return field;
	}
}
// src/events/table.ts
/** True for a row in which nothing is written. */
function isBlank(row) {
	return row.cells.every((cell) => cell.trim() === "");
}
export { ownNames as a, KEPT_FIELDS as c, knownNames as i, isSourceField as l, fieldOf as n, EVENT_FIELDS as o, fieldStarting as r, FIELDS as s, isBlank as t };
