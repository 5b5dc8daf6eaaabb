import "date-line";
import type { DateLine } from "date-line";
import type {} from "date-line/react";
import { useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { readingOf } from "./reading.ts";

const reading = readingOf("Made", [0, 100, 200]);

function Page() {
  const timeline = useRef<DateLine>(null);
  const [said, setSaid] = useState<readonly string[]>([]);
  const [isDark, setDark] = useState(false);
  const [isMade, setMade] = useState(false);
  const [isThere, setThere] = useState(true);
  const say = (text: string): void => setSaid((before) => [...before, text]);
  return (
    <main>
      <h1>React</h1>
      <button type="button" onClick={() => setDark(!isDark)}>
        Colours
      </button>
      <button type="button" onClick={() => setMade(true)}>
        Data
      </button>
      <button type="button" onClick={() => timeline.current?.select("event-1")}>
        Select
      </button>
      <button type="button" onClick={() => setThere(!isThere)}>
        There
      </button>
      <output>{said.join(" ")}</output>
      {isThere && (
        <date-line
          ref={timeline}
          src="data/vesuvius/timeline.json"
          data={isMade ? reading : undefined}
          theme={isDark ? "dark" : "light"}
          group-by="source"
          controls
          ondl-load={({ count }) => say(`load:${count}`)}
          ondl-select={({ eventId }) => say(`select:${eventId}`)}
        />
      )}
    </main>
  );
}

createRoot(document.body.appendChild(document.createElement("div"))).render(<Page />);
