import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { ConnectionError, Http2Error } from "../errors.ts";
import { CLIENT_PREFACE } from "../frame/frame-type.ts";
import { GET, OK, POST, TestBench } from "./engine.test.helper.ts";
import { concat, frame, settingsPayload, uint32 } from "./frames.test.helper.ts";

/** Sequences per role; more by environment, for a long run by hand. */
const RUNS = Number(process.env.WEFT_FUZZ_RUNS ?? 300);
const LARGEST_STATE_BYTES = 4 << 20;

const streamId = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0, 1, 3, 5, 7) },
  { weight: 1, arbitrary: fc.nat() },
);
const flags = fc.oneof(fc.constantFrom(0, 1, 4, 5, 8, 0x20, 0x2d), fc.integer({ min: 0, max: 255 }));
const someBlock = fc.constantFrom(
  new TestBench("client").encode(GET),
  new TestBench("client").encode(POST),
  new TestBench("client").encode(OK),
  Uint8Array.of(0x88),
  Uint8Array.of(0x40, 1, 97, 1, 98),
  Uint8Array.of(0xbe),
  Uint8Array.of(0x3f, 0xe1, 0x1f),
);

/** Frames that are right or nearly so: what gets deeper into the engine than noise does. */
const plausible = fc.oneof(
  fc.tuple(flags, streamId, someBlock).map(([f, id, block]) => frame(1, f, id, block)),
  fc.tuple(fc.constantFrom(4, 5), streamId, someBlock).map(([f, id, block]) => frame(1, f, id, block)),
  fc.tuple(flags, streamId, fc.uint8Array({ maxLength: 300 })).map(([f, id, data]) => frame(0, f, id, data)),
  fc.tuple(flags, streamId, someBlock).map(([f, id, block]) => frame(9, f, id, block)),
  fc.tuple(streamId, fc.nat()).map(([id, code]) => frame(3, 0, id, uint32(code))),
  fc.tuple(streamId, fc.nat()).map(([id, increment]) => frame(8, 0, id, uint32(increment))),
  fc
    .tuple(fc.constantFrom(1, 2, 3, 4, 5, 6, 8, 99), fc.oneof(fc.nat(100_000), fc.nat()))
    .map(([id, value]) => frame(4, 0, 0, settingsPayload(id, value))),
  fc.constant(frame(4, 1, 0)),
  fc
    .tuple(fc.constantFrom(0, 1), fc.uint8Array({ minLength: 8, maxLength: 8 }))
    .map(([f, data]) => frame(6, f, 0, data)),
  fc.tuple(fc.nat(), fc.nat()).map(([last, code]) => frame(7, 0, 0, [...uint32(last), ...uint32(code)])),
  fc
    .tuple(fc.integer({ min: 0, max: 20 }), flags, streamId, fc.uint8Array({ maxLength: 60 }))
    .map(([type, f, id, data]) => frame(type, f, id, data)),
);

interface Mutation {
  readonly at: number;
  readonly bit: number;
}
const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(100_000),
  bit: fc.integer({ min: 0, max: 7 }),
});

const input = fc
  .tuple(
    fc.array(plausible, { maxLength: 60 }),
    fc.array(mutation, { maxLength: 3 }),
    fc.array(fc.nat(400), { maxLength: 20 }),
  )
  .map(([frames, mutations, cuts]) => {
    const bytes = concat(...frames);
    if (bytes.length > 0) for (const { at, bit } of mutations) bytes[at % bytes.length]! ^= 1 << bit;
    return { bytes, cuts };
  });

/** What the upper layer does meanwhile must not matter either. */
function meddle(bench: TestBench, turn: number): void {
  const stream = bench.streams[turn % Math.max(1, bench.streams.length)];
  if (stream === undefined || stream.localClosed) return;
  stream.consume(100);
  if (turn % 3 === 0) stream.reset(8);
  else if (bench.connection.role === "client") stream.sendData(new Uint8Array(turn * 10), turn % 4 === 1);
  else if (turn % 3 === 1) {
    stream.sendHeaders(OK, false);
    stream.sendData(new Uint8Array(5000), true);
  }
}

function feed(role: "client" | "server", bytes: Uint8Array, cuts: readonly number[]): void {
  const bench = new TestBench(role);
  if (role === "client") for (let i = 0; i < 3; i++) bench.streams.push(bench.request(POST, i === 0).stream);
  const start = frame(4, 0, 0);
  bench.connection.receive(role === "server" ? concat(CLIENT_PREFACE, start) : start);
  let at = 0;
  let turn = 0;
  for (const size of [...cuts, bytes.length]) {
    bench.connection.receive(bytes.slice(at, at + size));
    bench.connection.flush();
    assert.ok(bench.sink.bytes.length < LARGEST_STATE_BYTES);
    bench.sink.bytes = new Uint8Array(0);
    at += size;
    try {
      meddle(bench, turn++);
    } catch (error) {
      if (!(error instanceof Http2Error) && (error as Error).name !== "UsageError") throw error;
    }
  }
  assert.ok(bench.connection.unsentBytes < LARGEST_STATE_BYTES);
  if (bench.closedWith !== undefined) {
    assert.ok(bench.closedWith instanceof ConnectionError);
    // A peer must not be able to bring out a mistake of ours.
    assert.equal(bench.closedWith.cause, undefined, String(bench.closedWith.cause));
  }
  bench.connection.transportClosed();
  assert.equal(bench.connection.openStreams, 0);
}

describe("frames at random, right, wrong and bent", () => {
  for (const role of ["server", "client"] as const) {
    it(`never bring more out of a ${role} than its own error, nor make it grow`, () => {
      fc.assert(
        fc.property(input, ({ bytes, cuts }) => feed(role, bytes, cuts)),
        { numRuns: RUNS },
      );
    });
  }
});
