import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { type Complaints, complaintsOf, generatedUsers, projectFolder } from "../types/compile.ts";
import { given } from "./given.ts";

const docs = fileURLToPath(new URL("../../../../docs/", import.meta.url));
const pages = readdirSync(docs).filter((name) => /^grpc.*\.md$/.test(name));

interface Snippet {
  /** `grpc-server.md:12`: where it begins. */
  readonly place: string;
  readonly file: string;
  readonly source: string;
}

/** A snippet as a module: what it imports, and the rest in a function, where it may shadow what is given. */
function moduleOf(code: string): string {
  const imports: string[] = [];
  const body = code.replace(/^import [^;]*;\n/gm, (statement) => {
    imports.push(statement.replace("./gen/user/v1/user.ts", generatedUsers));
    return "";
  });
  return `${imports.join("")}export async function snippet(): Promise<void> {\n${body}}\n`;
}

function snippetsOf(page: string): Snippet[] {
  const text = readFileSync(join(docs, page), "utf8");
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(({ index, 1: code }) => {
    const line = text.slice(0, index).split("\n").length + 1;
    return { place: `${page}:${line}`, file: `${page}-${line}.ts`, source: moduleOf(code!) };
  });
}

const snippets = pages.flatMap(snippetsOf);
let complaints: ReadonlyMap<string, Complaints>;

before(() => {
  const sources = new Map(snippets.map(({ file, source }) => [file, source]));
  complaints = complaintsOf(projectFolder("docs-snippets", sources.set("given.ts", given)));
});

test("what the guides take as given compiles", () => {
  assert.deepEqual(complaints.get("given.ts") ?? [], []);
});

for (const { place, file } of snippets)
  test(`the snippet at docs/${place} compiles`, () => {
    assert.deepEqual(complaints.get(file) ?? [], []);
  });

for (const page of pages)
  test(`every page that docs/${page} links to is there, with its heading`, () => {
    const text = readFileSync(join(docs, page), "utf8");
    for (const [, target] of text.matchAll(/\]\(([^):]+)\)/g)) {
      const [file, heading] = target!.split("#");
      assert.ok(existsSync(join(docs, file!)), target);
      if (heading === undefined) continue;
      const headings = readFileSync(join(docs, file!), "utf8").matchAll(/^#+ (.*)$/gm);
      const anchors = [...headings].map(([, title]) => title!.toLowerCase().replaceAll(" ", "-"));
      assert.ok(anchors.includes(heading), target);
    }
  });
