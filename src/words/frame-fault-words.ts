/** What is said above a framed timeline to whoever wrote its address; fetched where something in it is wrong. `{}` are the flag, its value and what is known. */
export interface FrameFaultWords {
  readonly choice: string;
  readonly date: string;
  readonly order: string;
  readonly event: string;
  readonly origin: string;
  readonly src: string;
}

const EN: FrameFaultWords = {
  choice: "{flag}={value} is not known. Use one of: {known}.",
  date: "{flag}={value} is not a date. Write a day, a month or a year, such as 2020-07-02.",
  order: "{flag}={value} is not after “from”. Exchange the two.",
  event: "{flag}={value}: the timeline has no such event. Take an id from its events.",
  origin: "{flag}={value} lies on another site. Put the file beside this page.",
  src: "This page shows the file that its address names. Add ?src= and the address of a file of events.",
};

const KNOWN: ReadonlyMap<string, FrameFaultWords> = new Map([
  ["en", EN],
  [
    "fr",
    {
      choice: "{flag}={value} n’est pas connu. Utilisez l’un de ces mots : {known}.",
      date: "{flag}={value} n’est pas une date. Écrivez un jour, un mois ou une année, par exemple 2020-07-02.",
      order: "{flag}={value} n’est pas après « from ». Échangez les deux.",
      event: "{flag}={value} : la chronologie n’a pas cet événement. Prenez un identifiant parmi les siens.",
      origin: "{flag}={value} est sur un autre site. Mettez le fichier à côté de cette page.",
      src: "Cette page montre le fichier que nomme son adresse. Ajoutez ?src= et l’adresse d’un fichier d’événements.",
    },
  ],
  [
    "de",
    {
      choice: "{flag}={value} ist nicht bekannt. Verwenden Sie eines von: {known}.",
      date: "{flag}={value} ist kein Datum. Schreiben Sie einen Tag, einen Monat oder ein Jahr, zum Beispiel 2020-07-02.",
      order: "{flag}={value} liegt nicht nach „from“. Vertauschen Sie die beiden.",
      event: "{flag}={value}: Ein solches Ereignis hat die Zeitleiste nicht. Nehmen Sie eine id aus ihren Ereignissen.",
      origin: "{flag}={value} liegt auf einer anderen Website. Legen Sie die Datei neben diese Seite.",
      src: "Diese Seite zeigt die Datei, die ihre Adresse nennt. Ergänzen Sie ?src= und die Adresse einer Datei mit Ereignissen.",
    },
  ],
  [
    "es",
    {
      choice: "{flag}={value} no se conoce. Use una de estas palabras: {known}.",
      date: "{flag}={value} no es una fecha. Escriba un día, un mes o un año, por ejemplo 2020-07-02.",
      order: "{flag}={value} no es posterior a «from». Intercambie las dos.",
      event: "{flag}={value}: la cronología no tiene ese acontecimiento. Tome un id de los suyos.",
      origin: "{flag}={value} está en otro sitio. Ponga el archivo junto a esta página.",
      src: "Esta página muestra el archivo que nombra su dirección. Añada ?src= y la dirección de un archivo de acontecimientos.",
    },
  ],
  [
    "ar",
    {
      choice: "{flag}={value} غير معروف. استعمل واحدا من: {known}.",
      date: "{flag}={value} ليس تاريخا. اكتب يوما أو شهرا أو سنة، مثل 2020-07-02.",
      order: "{flag}={value} ليس بعد “from”. بدّل بينهما.",
      event: "{flag}={value}: لا حدث كهذا في الخط الزمني. خذ معرّفا من أحداثه.",
      origin: "{flag}={value} على موقع آخر. ضع الملف بجانب هذه الصفحة.",
      src: "تعرض هذه الصفحة الملف الذي يسميه عنوانها. أضف ?src= وعنوان ملف أحداث.",
    },
  ],
  [
    "fa-AF",
    {
      choice: "{flag}={value} شناخته نیست. یکی از این‌ها را بنویسید: {known}.",
      date: "{flag}={value} تاریخ نیست. روز، ماه یا سال بنویسید، مانند 2020-07-02.",
      order: "{flag}={value} پس از “from” نیست. جای این دو را عوض کنید.",
      event: "{flag}={value}: خط زمانی چنین رویدادی ندارد. شناسه‌ای از رویدادهای آن بگیرید.",
      origin: "{flag}={value} در سایت دیگری است. فایل را کنار این صفحه بگذارید.",
      src: "این صفحه فایلی را نشان می‌دهد که نشانی آن نام می‌برد. ?src= و نشانی یک فایل رویدادها را بیفزایید.",
    },
  ],
  [
    "ps",
    {
      choice: "{flag}={value} نه پېژندل کېږي. له دې څخه یو ولیکئ: {known}.",
      date: "{flag}={value} نېټه نه ده. ورځ، میاشت یا کال ولیکئ، لکه 2020-07-02.",
      order: "{flag}={value} له “from” وروسته نه ده. دواړه سره بدل کړئ.",
      event: "{flag}={value}: مهال‌وېش داسې پېښه نه لري. د هغه له پېښو یوه پېژندنه واخلئ.",
      origin: "{flag}={value} په بل سایټ کې دی. دوتنه د دې پاڼې تر څنګ کېږدئ.",
      src: "دا پاڼه هغه دوتنه ښيي چې پته یې نوموي. ?src= او د پېښو د یوې دوتنې پته ورزیاته کړئ.",
    },
  ],
]);

/** Longer than anything that is meant as a flag's value. */
const SHOWN = 60;

/** A value as it may be said: whoever makes a link says nothing of his own with it, in whatever direction. */
const sayable = (value: string): string => {
  const plain = value.replace(/[\p{Cc}\p{Cf}]/gu, "");
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN)}…` : plain;
};

/** What is wrong with an address, in a language of the words that are spoken; English where it has none. */
export function frameFaultText(
  {
    kind,
    flag,
    value,
    known = [],
  }: {
    readonly kind: keyof FrameFaultWords;
    readonly flag: string;
    readonly value: string;
    readonly known?: readonly string[];
  },
  lang: string,
): string {
  const said: Readonly<Record<string, string>> = { flag, value: sayable(value), known: known.join(", ") };
  return (KNOWN.get(lang) ?? EN)[kind].replaceAll(/\{(\w+)\}/g, (_, name: string) => said[name] ?? "");
}
