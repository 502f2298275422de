import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { importModel } from "./import-model.ts";

async function withModule(use: (path: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "weft-test-"));
  try {
    const path = join(folder, "model.ts");
    await writeFile(path, "export const made: object = {};");
    await use(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const made = ({ exports }: { exports: unknown }): object => (exports as { made: object }).made;

test("each import gives a module of its own", () =>
  withModule(async (path) => {
    assert.notEqual(made(await importModel(path)), made(await importModel(path)));
  }));

test("a module that was released is used again, so that loading again and again takes no more memory", () =>
  withModule(async (path) => {
    const first = await importModel(path);
    first.release();
    assert.equal(made(await importModel(path)), made(first));
    assert.notEqual(made(await importModel(path)), made(first));
  }));

test("a module whose text has changed is imported afresh", () =>
  withModule(async (path) => {
    const first = await importModel(path);
    first.release();
    await writeFile(path, "export const made: object = { changed: true };");
    assert.deepEqual(made(await importModel(path)), { changed: true });
  }));
