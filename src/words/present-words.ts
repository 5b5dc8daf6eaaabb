/** What is said of a timeline that fills the screen. Fetched with its button. */
interface PresentWords {
  readonly screen: string;
  readonly back: string;
}

const EN: PresentWords = { screen: "Full screen", back: "Back to the page" };

const WORDS: Readonly<Record<string, PresentWords>> = {
  en: EN,
  fr: { screen: "Plein écran", back: "Retour à la page" },
  de: { screen: "Vollbild", back: "Zurück zur Seite" },
  es: { screen: "Pantalla completa", back: "Volver a la página" },
  ar: { screen: "ملء الشاشة", back: "العودة إلى الصفحة" },
  "fa-AF": { screen: "تمام‌صفحه", back: "بازگشت به صفحه" },
  ps: { screen: "بشپړه پرده", back: "بېرته پاڼې ته" },
};

/** The words for a language tag; those of its main language, or English, where there are none. */
export function presentWords(lang: string): PresentWords {
  const tag = Object.keys(WORDS).find((each) => each.split("-")[0] === lang.split("-")[0]);
  return WORDS[tag ?? "en"] ?? EN;
}
