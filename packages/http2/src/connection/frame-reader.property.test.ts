import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { concat, frame } from "../testing/frames.test.helper.ts";
import { type FrameHandler, FrameReader } from "./frame-reader.ts";

/** Notes frames; DATA by its bytes, so that the pieces it came in do not matter. */
class Notes implements FrameHandler {
  readonly reading = true;
  readonly lines: string[] = [];

  onFrame(
    type: number,
    flags: number,
    streamId: number,
    buffer: Uint8Array,
    start: number,
    end: number,
  ): void {
    this.lines.push(`${type} ${flags} ${streamId} ${buffer.slice(start, end).join(",")}`);
  }

  onDataBegin(streamId: number, flags: number, payloadBytes: number): void {
    this.lines.push(`data ${flags} ${streamId} ${payloadBytes}: `);
  }

  onDataPadding(bytes: number): void {
    this.#extend(`padding ${bytes} `);
  }

  onDataPiece(buffer: Uint8Array, start: number, end: number, last: boolean): void {
    for (let i = start; i < end; i++) this.#extend(`${buffer[i]} `);
    if (last) this.#extend("last");
  }

  #extend(text: string): void {
    this.lines[this.lines.length - 1] += text;
  }
}

const anyFrame = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 255 }),
      fc.integer({ min: 0, max: 9 }),
      fc.uint8Array({ maxLength: 40 }),
    )
    .map(([type, flags, streamId, payload]) => frame(type, flags, streamId, payload)),
  fc
    .tuple(fc.boolean(), fc.uint8Array({ maxLength: 40 }))
    .map(([end, payload]) => frame(0, end ? 1 : 0, 1, payload)),
  fc
    .tuple(fc.integer({ min: 0, max: 20 }), fc.uint8Array({ maxLength: 20 }))
    .map(([padding, content]) => frame(0, 8, 3, [padding, ...content, ...new Uint8Array(padding)])),
);

describe("the frame reader", () => {
  it("finds the same frames however the bytes are cut", () => {
    fc.assert(
      fc.property(
        fc.array(anyFrame, { maxLength: 10 }),
        fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 60 }),
        (frames, cuts) => {
          const bytes = concat(...frames);
          const whole = new Notes();
          new FrameReader(whole, 16_384, false).read(bytes, 0, bytes.length);
          const cut = new Notes();
          const reader = new FrameReader(cut, 16_384, false);
          let at = 0;
          for (const size of [...cuts, bytes.length]) {
            const end = Math.min(bytes.length, at + size);
            // A chunk's memory is used anew after each read, as a socket's is: nothing may be kept of it.
            const chunk = Buffer.from(bytes.subarray(at, end));
            reader.read(chunk, 0, chunk.length);
            chunk.fill(0xff);
            at = end;
          }
          assert.deepEqual(cut.lines, whole.lines);
          assert.equal(whole.lines.length, frames.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});
