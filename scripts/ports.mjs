import { createServer } from "node:net";

/** Both meanings of `localhost`: a port is free only if nobody listens on either. */
const HOSTS = ["127.0.0.1", "::1"];

/**
 * The first free port from `first` upwards. Between looking and listening another process may take it; those that do not care which
 * they get begin at a place of their own, so that two runs on one machine do not meet.
 * @param {number} [first]
 * @returns {Promise<number>}
 */
export async function freePort(first = 20_000 + (process.pid % 10_000)) {
  for (let port = first; port < first + 200; port++) {
    const free = await Promise.all(HOSTS.map((host) => isFree(port, host)));
    if (free.every(Boolean)) return port;
  }
  throw new Error(`no free port from ${first} to ${first + 199}`);
}

/**
 * A machine without IPv6 has nobody listening there, so any other error than "in use" counts as free.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function isFree(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) =>
      resolve(!("code" in error) || !["EADDRINUSE", "EACCES"].includes(String(error.code))),
    );
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
