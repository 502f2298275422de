import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { compile } from "@weft/compiler";

const folder = fileURLToPath(new URL("../test/faults", import.meta.url));
const inputs = readdirSync(folder).filter((name) => name.endsWith(".proto"));

/** `WEFT_UPDATE_GOLDEN=1` writes the golden files anew, for a change that means to change them. */
const update = process.env.WEFT_UPDATE_GOLDEN === "1";

test("there are golden files for at least 250 faulty inputs", () => {
  assert.ok(inputs.length >= 250);
});

for (const input of inputs) {
  test(`the faults of ${input} are reported as its golden file says`, async () => {
    const { diagnostics } = await compile([input], { roots: [folder] });
    const text = diagnostics.map((diagnostic) => diagnostic.format()).join("\n\n");
    const actual = `${text.replaceAll(join(folder, "/"), "")}\n`;
    const golden = join(folder, input.replace(/\.proto$/, ".golden.txt"));
    if (update) writeFileSync(golden, actual);
    assert.equal(actual, readFileSync(golden, "utf8"));
  });
}
