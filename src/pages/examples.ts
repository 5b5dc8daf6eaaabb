import type { TimelineInput } from "../events/input.ts";

/** The examples of the page, by the name on their button. */
export type ExampleName = "clean" | "ambiguous" | "deep";

const CLEAN = `date,title,text,group,place,source
1804-02-21,A steam engine on rails,Trevithick’s engine pulls **ten tons of iron** and seventy men.,engines,Penydarren,works diary
1825-09-27,The Stockton and Darlington Railway opens,,lines,Darlington,company minutes
1829-10,Trials at Rainhill,Five engines enter; *Rocket* wins.,engines,Rainhill,company minutes
1830-09-15,Liverpool and Manchester are joined,,lines,Liverpool,company minutes
1830~,Rails of rolled iron replace cast iron,,works,,works diary
1835/1839,Trunk lines reach London,,lines,London,company minutes
1863-01-10,The first underground line,,lines,London,newspaper
`;

const AMBIGUOUS = `Date,Event,Note
03/04/2021,Seeds sown in the north field,Rye
05/04/2021,First frost of the month,
02/06/2021,The well is cleaned,
31.02.2021,A day that does not exist,Row 5 is refused; every other row is shown
11/09/2021,Harvest begins,
`;

const deep = (today: string): string => `date,title,text,group
13.8 Ga,The Big Bang,"Space, time and matter begin.",universe
13.4 Ga,The first galaxies,,universe
4.57 Ga,The Sun begins to shine,,universe
4.54 Ga,The Earth forms,,earth
3.5 Ga,Life leaves its first traces,"Mats of microbes, kept in stone.",life
2.4 Ga,Oxygen fills the air,,earth
539 Ma,Animals of many kinds,,life
66 Ma,The great dinosaurs die out,,life
c. 300 ka,Our own kind of human,,life
c. 3300 BC,Writing,,people
15 March 44 BC,Caesar is killed,,people
1969-07-20T20:17:00Z,A landing on the Moon,,people
${today}T15:00:00,This afternoon,,people
`;

/** An example as files; the deep one ends at three o’clock of `today` (ISO). */
export function exampleFile(name: ExampleName, today: string): TimelineInput {
  switch (name) {
    case "clean":
      return { events: { name: "railways.csv", text: CLEAN }, info: { title: "The first railways" } };
    case "ambiguous":
      return { events: { name: "farm.csv", text: AMBIGUOUS }, info: { title: "A year on a farm" } };
    case "deep":
      return {
        events: { name: "deep-time.csv", text: deep(today) },
        info: { title: "From the Big Bang to this afternoon" },
      };
  }
}
