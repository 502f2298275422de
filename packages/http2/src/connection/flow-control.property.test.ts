import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { FrameType } from "../frame/frame-type.ts";
import { Setting } from "../frame/settings.ts";
import { exchange, POST, TestBench } from "../testing/engine.test.helper.ts";
import { settingsPayload, uint32 } from "../testing/frames.test.helper.ts";

/** One step in the life of a connection with three uploads. */
type Step =
  | { readonly kind: "send"; readonly stream: number; readonly bytes: number }
  | { readonly kind: "end"; readonly stream: number }
  | { readonly kind: "deliver" }
  | { readonly kind: "consume"; readonly stream: number; readonly share: number };

const STREAMS = 3;
const stream = fc.integer({ min: 0, max: STREAMS - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant("send" as const), stream, bytes: fc.integer({ min: 0, max: 40_000 }) }),
  fc.record({ kind: fc.constant("end" as const), stream }),
  fc.record({ kind: fc.constant("deliver" as const) }),
  fc.record({
    kind: fc.constant("consume" as const),
    stream,
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
);
const windows = fc.record({
  initialStreamWindowBytes: fc.integer({ min: 1, max: 100_000 }),
  initialConnectionWindowBytes: fc.integer({ min: 65_535, max: 200_000 }),
  maxWindowBytes: fc.integer({ min: 0, max: 300_000 }),
});

describe("flow control between two engines", () => {
  it("delivers exactly what was sent, whatever the windows and the order of things", () => {
    fc.assert(
      fc.property(windows, fc.array(step, { maxLength: 80 }), (options, steps) => {
        const client = new TestBench("client");
        const server = new TestBench("server", options);
        const sent = Array.from({ length: STREAMS }, (): number[] => []);
        const ended = new Set<number>();
        const uploads = sent.map(() => client.request(POST, false).stream);
        exchange(client, server);
        const owed = (index: number): number => server.listeners[index]!.body.length - (given[index] ?? 0);
        const given: number[] = [];
        let next = 0;
        const give = (index: number, bytes: number): void => {
          server.streams[index]!.consume(bytes);
          given[index] = (given[index] ?? 0) + bytes;
        };
        for (const action of steps) {
          if (action.kind === "deliver") exchange(client, server);
          else if (action.kind === "consume")
            give(action.stream, Math.floor(owed(action.stream) * action.share));
          else if (!ended.has(action.stream)) {
            const bytes = action.kind === "send" ? action.bytes : 0;
            const piece = Uint8Array.from({ length: bytes }, () => next++ & 255);
            for (const byte of piece) sent[action.stream]!.push(byte);
            uploads[action.stream]!.sendData(piece, action.kind === "end");
            if (action.kind === "end") ended.add(action.stream);
          }
        }
        uploads.forEach((upload, index) => {
          if (!ended.has(index)) upload.sendData(new Uint8Array(0), true);
        });
        // Once the reader takes all it gets, everything must arrive.
        for (
          let round = 0;
          round < 100_000 && server.listeners.some((l) => !l.events.at(-1)!.endsWith("end"));
          round++
        ) {
          exchange(client, server);
          for (let index = 0; index < STREAMS; index++) give(index, owed(index));
        }
        for (const [index, listener] of server.listeners.entries())
          assert.deepEqual(listener.body, sent[index]);
        assert.deepEqual([client.closedWith, server.closedWith], [undefined, undefined]);
      }),
      { numRuns: 60 },
    );
  });

  it("never sends more than it was allowed, through any run of updates and new initial windows", () => {
    const action = fc.oneof(
      fc.record({ update: fc.constantFrom(0, 1), bytes: fc.integer({ min: 1, max: 30_000 }) }),
      fc.record({ initial: fc.integer({ min: 0, max: 60_000 }) }),
      fc.record({ send: fc.integer({ min: 1, max: 30_000 }) }),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const client = TestBench.ready("client");
        const { stream: upload } = client.request(POST, false);
        let connectionWindow = 65_535;
        let streamWindow = 65_535;
        let initial = 65_535;
        let queued = 0;
        for (const given of actions) {
          if ("send" in given) {
            queued += given.send;
            upload.sendData(new Uint8Array(given.send), false);
          } else if ("initial" in given) {
            client.send(
              FrameType.SETTINGS,
              0,
              0,
              settingsPayload(Setting.INITIAL_WINDOW_SIZE, given.initial),
            );
            streamWindow += given.initial - initial;
            initial = given.initial;
          } else {
            client.send(FrameType.WINDOW_UPDATE, 0, given.update, uint32(given.bytes));
            if (given.update === 0) connectionWindow += given.bytes;
            else streamWindow += given.bytes;
          }
          for (const { payload } of client.framesOf(FrameType.DATA)) {
            connectionWindow -= payload.length;
            streamWindow -= payload.length;
            queued -= payload.length;
          }
          const allowed = Math.min(connectionWindow, streamWindow);
          // Nothing in excess, and nothing held back that could go.
          assert.ok(
            queued === 0 ? connectionWindow >= 0 : allowed <= 0,
            `${queued} queued, ${allowed} allowed`,
          );
          assert.equal(upload.bufferedBytes, queued);
        }
      }),
      { numRuns: 300 },
    );
  });
});
