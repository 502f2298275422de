import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const guide = readFileSync(new URL("../../../docs/protobuf.md", import.meta.url), "utf8");
const snippets = [...guide.matchAll(/^## (.*?)$|^```ts\n(.*?)^```/gms)];

describe("the guide", () => {
  let heading = "";
  let number = 0;
  for (const [, title, code] of snippets) {
    heading = title ?? heading;
    if (code === undefined) continue;
    number++;
    it(`has a snippet that runs, the ${number}th, of "${heading}"`, async () => {
      // Beside the compiled tests, where the packages are found; without types, the code is JavaScript.
      const folder = mkdtempSync(fileURLToPath(new URL("./guide-", import.meta.url)));
      try {
        const file = join(folder, "snippet.mjs");
        writeFileSync(file, code.replaceAll(/"\.\/gen\/(.*?)\.ts"/g, '"../gen/$1.js"'));
        await import(pathToFileURL(file).href);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
});
