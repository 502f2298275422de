import assert from "node:assert/strict";
import { test } from "node:test";
import { folder, rig, scaleModel } from "./support.ts";

/** Why each model of a repository does not serve, by its name. */
async function reasons(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<ReadonlyMap<string, string | undefined>> {
  await using repository = await folder(files);
  await using server = await rig({ modelRepository: repository.path });
  return new Map(server.serving.models.map(({ name, reason }) => [name, reason]));
}

test("modules that cannot be served are told each with its reason, and the others serve", async () => {
  const found = await reasons({
    "good/1/model.ts": scaleModel(2),
    "shapeless/1/model.ts": scaleModel(2).replace(", shape: [-1] } },\n  outputs", " } },\n  outputs"),
    "torn/1/model.ts": scaleModel(2).slice(0, -3),
    "waits/1/model.ts": `await new Promise(() => {});\n${scaleModel(2)}`,
  });
  assert.equal(found.get("good"), undefined);
  assert.match(found.get("shapeless") ?? "", /^inputs\.x: nothing is no shape/);
  assert.match(found.get("torn") ?? "", /torn\/1\/model\.ts:9:2: /);
  assert.match(found.get("waits") ?? "", /promise that nothing will ever settle/);
});
