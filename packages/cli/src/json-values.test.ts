import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { splitJsonValues } from "./json-values.ts";

async function split(...pieces: string[]): Promise<string[]> {
  const values: string[] = [];
  for await (const value of splitJsonValues(pieces)) values.push(value);
  return values;
}

describe("splitJsonValues", () => {
  it("gives out one value a line", async () => {
    assert.deepEqual(await split('{"a":1}\n{"b":2}\n'), ['{"a":1}', '{"b":2}']);
  });

  it("gives out several values on a line and one over many lines", async () => {
    assert.deepEqual(await split('{} {"a":\n[1,\n2]}'), ["{}", '{"a":\n[1,\n2]}']);
  });

  it("takes braces in strings for text", async () => {
    assert.deepEqual(await split('{"a":"}\\"{"}'), ['{"a":"}\\"{"}']);
  });

  it("passes over blank lines and takes values that have no braces", async () => {
    assert.deepEqual(await split('\n\n"1.5s"\n42'), ['"1.5s"', "42"]);
  });

  it("refuses text that ends in the middle of a message", async () => {
    await assert.rejects(split('{"a":'), /ends in the middle of a message/);
  });

  it("leaves a closing brace too many to the JSON parser", async () => {
    assert.deepEqual(await split("}\n{}"), ["}", "{}"]);
  });

  it("gives out flat objects that are torn as they are, and those behind them whole, however the text is cut", async () => {
    const text = '{"a": [1,\n{"b": "no end\n  {"c":\n[{\n}, 2]}\n{"d"';
    const expected = ['{"a": [1,', '{"b": "no end', '{"c":\n[{\n}, 2]}', '{"d"'];
    for (let length = 1; length <= text.length; length++) {
      const pieces: string[] = [];
      for (let at = 0; at < text.length; at += length) pieces.push(text.slice(at, at + length));
      const values: string[] = [];
      for await (const value of splitJsonValues(pieces, { flatObjects: true })) values.push(value);
      assert.deepEqual(values, expected);
    }
  });

  it("finds the same values however the text is cut into pieces", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
        fc.infiniteStream(fc.nat(7)),
        async (objects, cuts) => {
          let text = objects.map((object) => JSON.stringify(object)).join("\n");
          const pieces: string[] = [];
          while (text !== "") {
            const length = cuts.next().value! + 1;
            pieces.push(text.slice(0, length));
            text = text.slice(length);
          }
          assert.deepEqual(
            (await split(...pieces)).map((value) => JSON.parse(value)),
            JSON.parse(JSON.stringify(objects)),
          );
        },
      ),
    );
  });
});
