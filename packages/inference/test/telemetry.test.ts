import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { folder, models } from "./support.ts";

const program = `
  import { serve } from ${JSON.stringify(import.meta.resolve("@weft/inference"))};
  const serving = await serve({ modelRepository: process.argv[2], host: "127.0.0.1", grpcPort: 0 });
  const reasons = serving.models.flatMap(({ reason }) => reason ?? []);
  await serving.shutdown();
  if (reasons.length > 0) throw new Error(reasons.join());
`;

for (const execution of ["worker", "in_process"]) {
  test(`serving an ONNX model (${execution}) leaves nothing in its user's home and says nothing`, async () => {
    await using home = await folder();
    await using repository = await folder({ "serve.mjs": program });
    await cp(join(models, "digits"), join(repository.path, "digits"), { recursive: true });
    const config = `parameters { key: "execution" value { string_value: "${execution}" } }`;
    await writeFile(join(repository.path, "digits/config.pbtxt"), config);
    const { XDG_CACHE_HOME: _, ORT_DISABLE_TELEMETRY: __, ...env } = process.env;
    const { stderr } = await promisify(execFile)(
      process.execPath,
      [join(repository.path, "serve.mjs"), repository.path],
      { env: { ...env, HOME: home.path } },
    );
    assert.deepEqual(await readdir(home.path, { recursive: true }), []);
    assert.equal(stderr, "");
  });
}
