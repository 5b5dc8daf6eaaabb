import { ownNames } from "./columns.ts";
import { FIELDS, type Field } from "./field.ts";
import { fold, foldName } from "./fold.ts";
import { taggedName } from "./tagged-name.ts";

/**
 * Other names of our columns, folded (see `fold`), most usual first, in the languages whose spreadsheets we meet.
 * The name of the column itself need not stand here.
 */
const SYNONYMS: Readonly<Partial<Record<Field, string>>> = {
  id: "event id,identifier,kennung,identifiant",
  date:
    "start,start date,when,from,begin,beginning,event date,date of event,dates,inception,point in time,sqldate,date start," +
    "datum,beginn,anfang,startdatum,wann,von,zeitpunkt,debut,date de debut,quand,depuis,fecha,fecha de inicio,inicio,cuando,desde," +
    "data,data inizio,inizio,data de inicio,quando,dato,begindatum,tarih,dtstart," +
    "дата,дата начала,начало,تاریخ,تاریخ شروع,التاريخ,تاريخ,تاريخ البداية,نیټه,日期,日付,날짜,ημερομηνια,תאריך",
  year: "annee,jahr,ano,anno,jaar,rok,yil,год,سال,السنة,سنة,年,start year",
  month: "mois,monat,mes,mese,maand,месяц,ماه,الشهر,start month",
  day: "jour,tag,dia,giorno,день,روز,اليوم,start day",
  end:
    "end date,to,until,date end,enddatum,ende,bis,fin,date de fin,jusqua,fecha de fin,hasta,fine,data fine,fim,data de fim," +
    "einde,einddatum,конец,дата окончания,پایان,تاریخ پایان,النهاية,تاريخ النهاية",
  end_year: "annee de fin,endjahr",
  time: "start time,clock,heure,uhrzeit,zeit,hora,ora,время,ساعت,الوقت",
  end_time: "heure de fin,endzeit",
  timezone: "tz,zone,zeitzone,fuseau horaire",
  calendar: "kalender,calendrier",
  title:
    "headline,event,what happened,what,label,name,heading,event name,event title,happening,milestone,itemlabel," +
    "titel,ereignis,was,bezeichnung,uberschrift,titre,evenement,intitule,nom,titulo,evento,suceso,acontecimiento,nombre," +
    "titolo,avvenimento,nome,gebeurtenis,naam,tytul,wydarzenie,baslik,olay," +
    "название,событие,заголовок,عنوان,رویداد,واقعه,العنوان,الحدث,حدث,سرلیک,پیښه,标题,事件,タイトル,제목,τιτλος,כותרת",
  text:
    "description,notes,details,body,note,comment,comments,summary,content,beschreibung,inhalt,notizen,anmerkung,einzelheiten," +
    "texte,contenu,remarques,descripcion,texto,notas,detalles,descrizione,testo,descricao,beschrijving,tekst,opis,aciklama," +
    "описание,текст,подробности,شرح,توضیحات,متن,الوصف,وصف,النص",
  display_date: "exact date,date text,anzeigedatum",
  group:
    "category,series,facet,era,lane,event type,theme,topic,section,phase,kategorie,gruppe,reihe,thema,bereich,categorie,groupe,serie," +
    "rubrique,categoria,grupo,tema,gruppo,groep,категория,группа,тема,گروه,دسته,المجموعة,الفئة",
  tags: "tag,keywords,schlagworte,mots cles,etiquetas,parole chiave,метки,برچسب",
  actors:
    "who,people,persons,actor,actor1,participants,wer,personen,beteiligte,qui,acteurs,personnes,quien,actores,personas,кто",
  place:
    "location,where,venue,city,ort,wo,schauplatz,lieu,ou,endroit,lugar,donde,luogo,dove,local,plaats,место,где,مکان,محل,المكان,مكان,ځای",
  lat: "latitude,breite",
  lon: "longitude,lng,lange",
  importance: "weight,priority,rank,wichtigkeit,bedeutung,importancia,importanza,важность",
  source:
    "sources,citation,reference,references,quelle,quellen,beleg,fuente,fuentes,fonte,fonti,bron,источник,منبع,المصدر,مصدر,سرچینه",
  source_url:
    "url,link,links,read more,href,website,article,source link,quelle url,lien,enlace,ссылка,لینک,پیوند,رابط,الرابط",
  source_date: "published,date published,publication date,published on,veroffentlicht,publie le,publicado",
  quote: "quotation,zitat,cita,цитата",
  locator: "page,pages,paragraph,seite",
  date_basis: "how dated,basis",
  certainty: "status,verification,confidence,sicherheit,certitude",
  value: "figure,anzahl",
  unit: "einheit",
  speaker: "said by,sprecher",
  media: "image,picture,photo,bild,foto,video,imagen,immagine,illustration,изображение,تصویر,الصورة",
  media_credit: "credit,image credit,photo credit,bildnachweis",
  media_caption: "caption,image caption,legende,bildunterschrift",
  alt: "alt text,alternativtext,texte alternatif",
};

/** No name of ours has more words, and of a heading that is a page long only the beginning is looked at. */
const MOST_WORDS = 6;
const LONGEST_HEADING = 200;

/** Every known name, without spaces, and the column it names. */
export type Names = ReadonlyMap<string, Field>;

/** The names of our own columns and their synonyms; of two columns with one name the earlier in the list has it. */
export function knownNames(): Names {
  const names = new Map(ownNames());
  for (const field of FIELDS)
    for (const name of (SYNONYMS[field] ?? "").split(",")) {
      const key = foldName(name);
      if (key !== "" && !names.has(key)) names.set(key, field);
    }
  return names;
}

/** The column that a heading names as a whole. */
export function fieldOf(heading: string, names: Names): Field | undefined {
  return names.get(foldName(heading));
}

/** The column whose name a heading begins with, word by word: "Title (EN)", "Date of the event". Short words are too common to count. */
export function fieldStarting(heading: string, names: Names): Field | undefined {
  const { base } = taggedName(heading) ?? {};
  // A column in another language is none of ours, but for a title: without one there is no event.
  if (base !== undefined) return fieldOf(base, names) === "title" ? "title" : undefined;
  const words = fold(heading.slice(0, LONGEST_HEADING)).split(" ");
  for (let count = Math.min(words.length - 1, MOST_WORDS); count > 0; count--) {
    const name = words.slice(0, count).join("");
    const bracketed = count === 1 && /^[^([/:|]+[([/:|]/u.test(heading);
    const field = name.length >= 4 || bracketed ? names.get(name) : undefined;
    if (field) return field;
  }
  return undefined;
}
