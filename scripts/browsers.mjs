import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, firefox, webkit } from "playwright";
import { run } from "./run.mjs";

const ROOT_USER = process.getuid?.() === 0;
const ON_DEBIAN = process.platform === "linux" && /^ID="?debian"?$/m.test(textOf("/etc/os-release"));

/**
 * One browser: where it may be found, and how it is got if it is nowhere. To add one, add an entry.
 * @typedef {object} Browser
 * @property {string} variable an environment variable that names the program, before all else
 * @property {() => string} [own] where Playwright keeps its own
 * @property {string} [download] Playwright's name for it, if Playwright has one that we can use
 * @property {readonly string[]} places where a system keeps it
 * @property {readonly (readonly string[])[]} [beside] what must be there too where it is the system's: one place of each
 * @property {readonly string[]} packages Debian's
 * @property {string} [shell] Debian's package of what does the same without a window; not every release has it
 */

/** Debian's name for this kind of machine, as its folders of libraries have it. */
const MULTIARCH = `${process.arch === "arm64" ? "aarch64" : "x86_64"}-linux-gnu`;

/** @type {Record<string, Browser>} */
const BROWSERS = {
  chromium: {
    variable: "CHROMIUM",
    own: () => chromium.executablePath(),
    download: "chromium",
    places: [
      "/usr/bin/chromium",
      "/usr/bin/chromium-browser",
      "/usr/bin/google-chrome",
      "/usr/bin/google-chrome-stable",
      "/opt/google/chrome/chrome",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
        const folder = process.env[name];
        return folder
          ? [
              join(folder, "Google/Chrome/Application/chrome.exe"),
              join(folder, "Microsoft/Edge/Application/msedge.exe"),
            ]
          : [];
      }),
    ],
    packages: ["chromium"],
    shell: "chromium-headless-shell",
  },
  firefox: {
    variable: "FIREFOX",
    own: () => firefox.executablePath(),
    download: "firefox",
    places: ["/usr/bin/firefox-esr", "/usr/bin/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"],
    packages: ["firefox-esr"],
  },
  // The system's WebKit is WebKitGTK, driven in a window of ours (e2e/engines/webkit-window.py) on a screen that nobody sees.
  webkit: {
    variable: "WEBKIT_DRIVER",
    own: () => webkit.executablePath(),
    download: "webkit",
    places: ["/usr/bin/WebKitWebDriver"],
    beside: [
      ["/usr/bin/Xvfb"],
      ["/usr/bin/xdotool"],
      [`/usr/lib/${MULTIARCH}/girepository-1.0/WebKit2-4.1.typelib`, "/usr/lib64/girepository-1.0/WebKit2-4.1.typelib"],
      ["/usr/lib/python3/dist-packages/gi/__init__.py"],
    ],
    packages: ["webkit2gtk-driver", "xvfb", "xdotool", "python3-gi", "gir1.2-webkit2-4.1", "gir1.2-gtk-3.0"],
  },
};

/** Chromium without a word to anyone but the page: a closed network makes a browser that looks for updates slow. */
const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Letters are as wide on one machine as on another.
  "--font-render-hinting=none",
  // The sandbox refuses to run as root.
  ...(ROOT_USER ? ["--no-sandbox"] : []),
];

/**
 * The Chromium to use: named by CHROMIUM, else Playwright's own, else the system's.
 * @returns {string | undefined}
 */
export const findChromium = () => findBrowser("chromium");

/**
 * What Playwright is given to launch it.
 * @returns {{ executablePath?: string, args: string[] }}
 */
export function launchOptions() {
  const executablePath = findChromium();
  return executablePath ? { executablePath, args: FLAGS } : { args: FLAGS };
}

/**
 * The same for tests, which need no window: by the shell where it is there.
 * @returns {{ executablePath?: string, args: string[] }}
 */
export function testOptions() {
  const executablePath = findShell();
  // By itself it keeps frames in the process of their page, which a window does not.
  return executablePath ? { executablePath, args: [...FLAGS, "--site-per-process"] } : launchOptions();
}

/**
 * Chromium's headless shell: the same engine without all that belongs to a window; to open a page costs it a sixth less CPU. One that belongs to
 * the Chromium that would be used, so that what is named by CHROMIUM is used as it is.
 * @returns {string | undefined}
 */
function findShell() {
  const path = findChromium();
  if (!path || process.env.CHROMIUM) return undefined;
  if (path === "/usr/bin/chromium") {
    const shell = "/usr/lib/chromium/chromium-headless-shell";
    return existsSync(shell) ? shell : undefined;
  }
  // Playwright's own lie side by side: chromium-1/chrome-linux64/chrome and chromium_headless_shell-1/chrome-…-linux64/chrome-headless-shell.
  const [, store, build] = /^(.*)[/\\]chromium-(\d+)[/\\]/.exec(path) ?? [];
  const folder = store && path === chromium.executablePath() ? join(store, `chromium_headless_shell-${build}`) : "";
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder, { recursive: true }).map(String);
  const file = files.find((name) => /(^|[/\\])(chrome-headless-shell|headless_shell)(\.exe)?$/.test(name));
  return file && join(folder, file);
}

/**
 * Sees to it that the browsers are there, installing what is missing; says what to do where that is not possible.
 * @param {readonly string[]} [names]
 * @returns {Promise<boolean>} whether all of them can be used
 */
export async function ensureBrowsers(names = Object.keys(BROWSERS)) {
  let all = true;
  for (const name of names) {
    if (!findBrowser(name)) await install(name);
    const path = findBrowser(name);
    console.log(path ? `${name}: ${(name === "chromium" && findShell()) || path}` : adviceFor(name));
    all &&= path !== undefined;
  }
  return all;
}

/**
 * The program of a browser, if all that it takes to use it is there: named by its variable, else Playwright's own, else the system's.
 * @param {string} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
  const { variable, own, places, beside = [] } = browser(name);
  const named = process.env[variable];
  if (named && !existsSync(named)) throw new Error(`${variable} names a file that is not there: ${named}`);
  const playwrights = own?.();
  if (!named && playwrights && existsSync(playwrights)) return playwrights;
  const path = named || places.find((place) => existsSync(place));
  return beside.every((files) => files.some((file) => existsSync(file))) ? path : undefined;
}

/**
 * Whether what `findBrowser` finds is Playwright's own build. The system's Firefox and WebKit are driven otherwise.
 * @param {string} name
 */
export const isPlaywrights = (name) => findBrowser(name) === browser(name).own?.();

/** @param {string} name */
async function install(name) {
  const { download, packages, shell } = browser(name);
  if (download) {
    console.log(`No ${name} here. Trying Playwright's own …`);
    const code = await run(["playwright", "install", download, "--no-progress"], { limitSeconds: 180 });
    if (code === 0 && findBrowser(name)) {
      // Its libraries; only a superuser can install them, and a desktop system has them.
      if (ROOT_USER && process.platform === "linux") await run(["playwright", "install-deps", download]);
      return;
    }
  }
  if (!ROOT_USER || !ON_DEBIAN) return;
  const fonts = hasFonts() ? [] : ["fonts-noto-core", "fonts-noto-ui-core"];
  console.log(`Trying Debian's: ${[...packages, ...fonts].join(", ")} …`);
  const options = { env: { DEBIAN_FRONTEND: "noninteractive" }, quiet: true };
  await run(["apt-get", "update"], options);
  const get = ["apt-get", "install", "-y", "--no-install-recommends"];
  await run([...get, ...packages, ...fonts], options);
  if (shell) await run([...get, shell], options);
}

/** @param {string} name */
function adviceFor(name) {
  const { variable, download, packages } = browser(name);
  const ways = [
    ...(download ? [`npx playwright install ${download}`] : []),
    `on Debian: sudo apt-get install ${packages.join(" ")}`,
    `or, if it is installed somewhere else: ${variable}=/path/to/the/program npm test`,
  ];
  return [`The tests need ${name}, and it could not be installed. One of these helps:`, ...ways].join("\n  ");
}

/**
 * @param {string} name
 * @returns {Browser}
 */
function browser(name) {
  const entry = BROWSERS[name];
  if (!entry) throw new Error(`unknown browser: ${name}; use ${Object.keys(BROWSERS).join(", ")}`);
  return entry;
}

function hasFonts() {
  const folder = "/usr/share/fonts";
  return (
    existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => /\.(ttf|otf|ttc)$/.test(String(name)))
  );
}

/** @param {string} path */
function textOf(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.exitCode = (await ensureBrowsers()) ? 0 : 1;
