import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** `@grpc/grpc-js 1.14.7`: the version that is installed, not the one asked for. */
export function packageVersion(name: string): string {
  for (let folder = dirname(require.resolve(name)); folder !== dirname(folder); folder = dirname(folder)) {
    try {
      const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
        name?: string;
        version?: string;
      };
      if (manifest.name === name) return `${name} ${manifest.version}`;
    } catch {
      // No manifest at this level: the one asked for stands further up.
    }
  }
  return `${name} (version unknown)`;
}
