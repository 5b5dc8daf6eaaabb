import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { text } from "node:stream/consumers";
import type { Io } from "./io.ts";
import { run } from "./run.ts";

const io: Io = {
  out: (said) => void process.stdout.write(said),
  err: (said) => void process.stderr.write(said),
  stdin: () => text(process.stdin),
  readFile: (path) => readFileSync(path),
  writeFile: (path, said) => writeFileSync(path, said),
  isFolder: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
  filesIn: (folder) =>
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
      .filter((path) => !/(?:^|\/)\./.test(path))
      .sort(),
  placeFile: (path, content) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  },
  // This file is built into a folder of its own beside them.
  builtFolder: resolve(import.meta.dirname, ".."),
  emptyPage: () => readFileSync(new URL("../date-line-alone.html", import.meta.url), "utf8"),
};

// Whoever reads our output may have seen enough, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), io);
