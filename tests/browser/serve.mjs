// A small file server on the loopback address: what any static host does, with nothing that would mend a wrong link.
// A folder has no page of its own but its `index.html`, an unknown address gets `404.html`, and several sites stand
// beside each other under their own paths.

import {createServer} from "node:http";
import {readFile} from "node:fs/promises";
import path from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".ics": "text/calendar; charset=utf-8",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** Serves folders at prefixes such as `/sub/path/`; `mount` adds one and answers with its address. */
export async function serve() {
  const mounts = new Map();
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, "http://localhost");
    const prefix = [...mounts.keys()].find((prefix) => url.pathname.startsWith(prefix));
    const dir = mounts.get(prefix);
    if (!dir) return response.writeHead(404, {"content-type": "text/plain"}).end("no site here");
    let inside;
    try {
      inside = decodeURIComponent(url.pathname.slice(prefix.length));
    } catch {
      return response.writeHead(400, {"content-type": "text/plain"}).end("not an address");
    }
    const file = path.join(dir, inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside);
    const bytes = file.startsWith(dir + path.sep) ? await readFile(file).catch(() => null) : null;
    if (bytes) return response.writeHead(200, {"content-type": TYPES[path.extname(file)] ?? "application/octet-stream"}).end(bytes);
    const missing = await readFile(path.join(dir, "404.html")).catch(() => "not found");
    response.writeHead(404, {"content-type": TYPES[".html"]}).end(missing);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    mount: (prefix, dir) => {
      mounts.set(prefix, path.resolve(dir));
      return origin + prefix;
    },
    close: () => new Promise((done) => { server.closeAllConnections(); server.close(done); }),
  };
}
