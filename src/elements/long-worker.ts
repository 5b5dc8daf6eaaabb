import { transferablesOf } from "../events/store-parts.ts";
import { breathing } from "./breathing.ts";
import type { FromReader, ToReader } from "./long-messages.ts";
import { openLongReader } from "./long-reader.ts";

/** The worker's own view of itself: the compiler knows pages only. */
interface WorkerScope {
  postMessage(message: FromReader, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<ToReader>) => void) | null;
}

const scope = self as unknown as WorkerScope;
const say = (message: FromReader): void =>
  scope.postMessage(message, message.kind === "store" ? transferablesOf(message.parts) : []);
const take = openLongReader(say, breathing());

scope.onmessage = ({ data }) => void take(data);
say({ kind: "ready" });
