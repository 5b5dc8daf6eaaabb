import { countingIn } from "./counting.ts";
import type { Words } from "./words.ts";

const { count, plural } = countingIn("es");
const events = (n: number): string => plural(n, { one: "{} acontecimiento", other: "{} acontecimientos" });

/** What is said of events that are not all. */
const SEEN = { all: "", single: ", apoyados en una sola fuente", differ: ", en los que las fuentes no coinciden" };

/** Spanish. */
export const wordsEs: Words = {
  lang: "es",
  timeline: "Cronología",
  plotRole: "cronología",
  zoomIn: "Acercar",
  zoomOut: "Alejar",
  whole: "Mostrar toda la cronología",
  previousEvent: "Acontecimiento anterior",
  nextEvent: "Acontecimiento siguiente",
  cite: "Citar",
  save: "Guardar",
  more: "Más",
  close: "Cerrar",
  views: { group: "Mostrar como", plot: "Cronología", list: "Lista", table: "Tabla", matrix: "Matriz" },
  check: "Revisar los datos",
  clock: "Lo que se sabía",
  legend: "Tipos de acontecimientos: pulse para ocultar o mostrar",
  lenses: {
    group: "Mostrar según las pruebas",
    all: "Todo",
    single: "Una fuente",
    differ: "Fuentes en desacuerdo",
    said: (said, lens) => `${said}${SEEN[lens]}`,
  },
  overview: "Vista general: la parte visible de la cronología",
  overviewStart: "Comienzo de la parte visible",
  overviewEnd: "Fin de la parte visible",
  keys: "Las flechas van de un acontecimiento a otro, Intro abre uno, más y menos cambian la escala, 0 muestra todo.",
  status: (span, said) => `Parte visible: ${span}, ${said}.`,
  events: (n, total) =>
    total === undefined || total === n
      ? events(n)
      : plural(total, { one: `${count(n)} de {} acontecimiento`, other: `${count(n)} de {} acontecimientos` }),
  markName: (date, title, position, total) => `${date}, ${title}, ${count(position)} de ${count(total)}`,
  comma: ", ",
  signs: {
    stated: "lo dice la fuente",
    reported: "según terceros",
    denied: "desmentido",
    due: "previsto",
    happened: "previsto y luego ocurrido",
    differ: "las fuentes no coinciden",
    inexact: "no se conoce el día exacto",
    lasts: "dura",
    near: "aproximado",
    several: "varios acontecimientos",
    rest: "más en esa fecha",
    began: "comenzaron antes",
  },
  clusterName: (n, span) => `${events(n)}, ${span}: acercar`,
  clusterBegan: (n, span) => `${events(n)}, ${span}, comenzaron antes: mostrar`,
  mostImportant: (n, total) => `Los ${count(n)} más importantes de ${count(total)} acontecimientos`,
  position: (position, total) => `${count(position)} de ${count(total)}`,
  claims: (n) => (n === 1 ? "Lo que dice la fuente" : `Lo que dicen ${count(n)} afirmaciones`),
  published: (date) => `publicado ${date}`,
  saysOtherDate: (date) => `Da otra fecha: ${date}`,
  noSource: "Sin fuente indicada",
  who: "Quién",
  where: "Dónde",
  columns: { date: "Fecha", event: "Acontecimiento", group: "Tipo", place: "Lugar", sources: "Fuentes" },
  rows: (from, to, said) => `Filas ${count(from)} a ${count(to)} de ${said}`,
  earlier: "Filas anteriores",
  later: "Filas siguientes",
  ungrouped: "Otros",
  loading: "Cargando la cronología…",
  soFar: (megabytes, n) => `${count(Math.round(megabytes * 10) / 10)} MB, ${events(n)} hasta ahora`,
  triedAgain: (message) => `${message} Se intenta de nuevo.`,
  empty: "Esta cronología aún no tiene acontecimientos. Añada a su archivo una fila con fecha y título.",
  noneShown: "No se muestra ningún acontecimiento. Vuelva a activar más arriba.",
  fault: {
    missing: (src, status) =>
      `No se encontró ${src} (${status}). Revise la dirección en src y que el archivo esté publicado.`,
    unreachable: (src) => `No se pudo cargar ${src}. Revise la conexión o abra la página desde un servidor web.`,
    notTimeline: (src) =>
      `${src} no es una cronología. Indique un archivo CSV con las columnas date y title, o un timeline.json.`,
    noSrc: "Esta cronología no tiene datos. Indique en src un archivo CSV o un timeline.json.",
    file: (message) => message,
  },
  gestureHint: "Mantenga Ctrl y desplace para acercar",
};
