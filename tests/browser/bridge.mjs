/**
 * The page in Chromium, the core behind it: serves `ui/dist` and pipes what is posted to `/call` to `evenkeel-stdio`,
 * one line of JSON in, one out. What the window's shell would answer (`shell.…`) is answered here.
 *
 *   import { startBridge } from "./bridge.mjs";
 *   const bridge = await startBridge({ folder, sample: true });   // or empty: true, for a new vault with nothing in it
 *   bridge.url · bridge.stage(path) · bridge.saved · bridge.printed · await bridge.stop()
 *
 * By hand: `node tests/browser/bridge.mjs --vault DIR [--empty | --sample] [--today YYYY-MM-DD] [--port N]`
 */
import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DIST = join(ROOT, "ui/dist");
const STDIO = process.env.EVENKEEL_STDIO ?? join(ROOT, "target/debug/evenkeel-stdio");

/** What an empty vault of a test is locked with, unless the environment says otherwise. */
export const PASSPHRASE = "amber kettle river thirteen moss";

/** The policy of the window (src-tauri/tauri.conf.json), except that the page may post to its own origin. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
};

/** Speaks with one stdio core. Answers come back by id, so that calls may overlap. */
export function startCore({ folder, empty = false, today }) {
  const args = ["--vault", folder];
  if (empty) args.push("--create");
  if (today) args.push("--today", today);
  // An existing vault opens with the passphrase of the environment, or waits at the door without one.
  const env = empty ? { EVENKEEL_PASSPHRASE: PASSPHRASE, ...process.env } : process.env;
  const child = spawn(STDIO, args, { stdio: ["pipe", "pipe", "inherit"], env });
  const waiting = new Map();
  let nextId = 1;
  let ended = null;
  const fail = (why) => {
    ended = why;
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };
  child.on("error", (error) => fail(`the core did not start: ${error.message}`));
  child.on("exit", (code) => fail(`the core ended with ${code}`));
  createInterface({ input: child.stdout }).on("line", (line) => {
    const { id, ...answer } = JSON.parse(line);
    waiting.get(id)?.resolve(answer);
    waiting.delete(id);
  });
  return {
    ask(request) {
      if (ended) return Promise.reject(new Error(ended));
      const id = nextId++;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        child.stdin.write(`${JSON.stringify({ id, ...request })}\n`);
      });
    },
    stop() {
      return new Promise((resolve) => {
        if (ended) return resolve();
        child.once("exit", () => resolve());
        child.stdin.end();
      });
    },
  };
}

/** Serves the page over any core that can be asked. */
export async function serve(core, { port = 0 } = {}) {
  const bridge = { url: "", saved: [], printed: 0, marks: [], staged: null };
  bridge.saveFolder = mkdtempSync(join(tmpdir(), "evenkeel-saved-"));
  const files = readInterface();
  const server = createServer((request, response) => {
    if (request.method !== "POST") return sendFile(files, request, response);
    answerCall(core, bridge, request, response).catch((error) => {
      response.writeHead(500, { "content-type": "text/plain" }).end(String(error));
    });
  });
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  bridge.url = `http://127.0.0.1:${server.address().port}`;
  /** The file that the next open dialog "chooses"; null is a person who closes the dialog. */
  bridge.stage = (path) => {
    bridge.staged = path;
  };
  bridge.stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await core.stop();
    rmSync(bridge.saveFolder, { recursive: true, force: true });
  };
  return bridge;
}

/**
 * A core on the vault in `folder`, and the page over it. With `sample`, Team Noord is open from the start; with `review`,
 * a new vault of HR's.
 */
export async function startBridge(options) {
  const core = startCore(options);
  if (options.review) {
    const { failure } = await core.ask({ name: "vault.create", input: { passphrase: PASSPHRASE, kind: "review" } });
    if (failure) throw new Error(`the review vault was not made: ${failure.key}`);
  }
  if (options.sample) {
    const { failure } = await core.ask({ name: "vault.open_sample", input: null });
    if (failure) throw new Error(`the sample did not open: ${failure.key}`);
  }
  return serve(core, options);
}

async function answerCall(core, bridge, request, response) {
  let body = "";
  for await (const chunk of request) body += chunk;
  const asked = JSON.parse(body);
  const answer = asked.name.startsWith("shell.") ? await answerShell(core, bridge, asked) : await core.ask(asked);
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
}

/** What the window's shell does with dialogs and a printer, without either. */
async function answerShell(core, bridge, { name, input }) {
  switch (name) {
    case "shell.choose_file": {
      if (bridge.staged === null) return { ok: null };
      const { ok: file, ...failure } = await core.ask({ name: "shell.hand_in", input: { path: bridge.staged } });
      return file === undefined ? failure : { ok: { file, name: basename(bridge.staged) } };
    }
    case "shell.save": {
      const answer = await core.ask({ name: "shell.document", input });
      if (answer.failure) return answer;
      const path = join(bridge.saveFolder, answer.ok.name);
      await writeFile(path, Buffer.from(answer.ok.base64, "base64"));
      bridge.saved.push(path);
      return { ok: { path } };
    }
    case "shell.print":
      bridge.printed += 1;
      return { ok: null };
    default:
      bridge.marks.push(input?.mark);
      return { ok: null };
  }
}

/** Every file of the interface as it is now: somebody may build it anew while the page is being looked at. */
function readInterface() {
  const paths = readdirSync(DIST, { recursive: true }).filter((path) => extname(path) !== "");
  return new Map(paths.map((path) => [`/${path}`, readFileSync(join(DIST, path))]));
}

function sendFile(files, request, response) {
  const { pathname } = new URL(request.url, "http://localhost");
  const path = pathname === "/" ? "/index.html" : decodeURIComponent(pathname);
  const content = files.get(path);
  if (content === undefined) return void response.writeHead(404).end();
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  response.writeHead(200, { "content-type": type, "content-security-policy": POLICY }).end(content);
}

async function main(args) {
  const valueOf = (flag) => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined);
  const folder = valueOf("--vault");
  if (!folder) throw new Error("--vault DIR is needed");
  const bridge = await startBridge({
    folder,
    empty: args.includes("--empty"),
    sample: args.includes("--sample"),
    today: valueOf("--today"),
    port: Number(valueOf("--port") ?? 0),
  });
  console.log(bridge.url);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => bridge.stop());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
