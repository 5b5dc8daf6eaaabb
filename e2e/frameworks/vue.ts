import "date-line";
import type { DateLine, DateLineLoadEvent, DateLineSelectEvent } from "date-line";
import type {} from "date-line/vue";
import { createApp, defineComponent, type GlobalComponents, markRaw, ref } from "vue";
import { readingOf } from "./reading.ts";

/** What Vue's own tools look up for a tag is there. */
export type Known = GlobalComponents["date-line"];

const Page = defineComponent({
  setup() {
    const timeline = ref<DateLine>();
    const said = ref<string[]>([]);
    const [isDark, isMade, isThere] = [ref(false), ref(false), ref(true)];
    return {
      ...{ timeline, said, isDark, isMade, isThere },
      reading: markRaw(readingOf("Made", [0, 100, 200])),
      onLoad: ({ count }: DateLineLoadEvent) => said.value.push(`load:${count}`),
      onSelect: ({ eventId }: DateLineSelectEvent) => said.value.push(`select:${eventId}`),
      select: () => timeline.value?.select("event-1"),
    };
  },
  template: `<main>
    <h1>Vue</h1>
    <button type="button" @click="isDark = !isDark">Colours</button>
    <button type="button" @click="isMade = true">Data</button>
    <button type="button" @click="select">Select</button>
    <button type="button" @click="isThere = !isThere">There</button>
    <output>{{ said.join(" ") }}</output>
    <date-line v-if="isThere" ref="timeline" src="data/vesuvius/timeline.json" :data="isMade ? reading : undefined"
      :theme="isDark ? 'dark' : 'light'" group-by="source" controls @dl-load="onLoad" @dl-select="onSelect" />
  </main>`,
});

const app = createApp(Page);
app.config.compilerOptions.isCustomElement = (tag) => tag === "date-line";
app.mount(document.body.appendChild(document.createElement("div")));
