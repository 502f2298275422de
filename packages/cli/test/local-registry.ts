import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface LocalRegistry {
  readonly url: string;
  close(): void;
}

/**
 * What `npm install` asks, answered without a network: the tarballs of a folder, and everything else as it is installed
 * in `modules`, of which `leftOut` are paths too large to be worth packing.
 */
export async function startLocalRegistry(
  tarballs: string,
  modules: string,
  leftOut: readonly string[],
): Promise<LocalRegistry> {
  const own = new Map<string, string>();
  for (const file of await readdir(tarballs)) {
    if (file.endsWith(".tgz")) own.set((await manifestOf(join(tarballs, file))).name, join(tarballs, file));
  }
  const server = createServer((request, response) => {
    answer(decodeURIComponent(request.url ?? "/").slice(1), response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, close: () => server.close() };

  async function answer(path: string, response: ServerResponse): Promise<void> {
    const [, name = path, isTarball] = /^(.*)(\/-\.tgz)$/.exec(path) ?? [];
    const tarball = own.get(name);
    const folder = join(modules, name);
    if (tarball === undefined && !existsSync(join(folder, "package.json"))) response.writeHead(404).end("{}");
    else if (isTarball) response.end(tarball ? await readFile(tarball) : await packed(folder, leftOut));
    else {
      const manifest = tarball
        ? await manifestOf(tarball)
        : JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      const { version } = manifest;
      const dist = { tarball: `${url}/${name}/-.tgz` };
      response.end(
        JSON.stringify({
          name,
          "dist-tags": { latest: version },
          versions: { [version]: { ...manifest, dist } },
        }),
      );
    }
  }
}

async function manifestOf(tarball: string): Promise<{ name: string; version: string }> {
  const { stdout } = await run("tar", ["-xzOf", tarball, "package/package.json"]);
  return JSON.parse(stdout) as { name: string; version: string };
}

/** The folder is the tarball's first, whatever it is called. */
async function packed(folder: string, leftOut: readonly string[]): Promise<Buffer> {
  const { stdout } = await run(
    "tar",
    ["-cf", "-", ...leftOut.map((path) => `--exclude=${path}`), "-C", dirname(folder), basename(folder)],
    { encoding: "buffer", maxBuffer: 256 << 20 },
  );
  return stdout;
}
