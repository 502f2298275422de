import assert from "node:assert/strict";
import { after, test } from "node:test";
import { propagation, ROOT_CONTEXT, type Span, type SpanOptions, trace } from "@opentelemetry/api";
import { traceAnswers, traceInference } from "./trace-inference.ts";

interface Recorded {
  name: string;
  parent: string | undefined;
  status?: string | undefined;
  durationMs?: number;
  ended?: boolean;
}

const recorded: Recorded[] = [];

after(() => {
  trace.disable();
  propagation.disable();
});

function install(): void {
  recorded.length = 0;
  trace.disable();
  propagation.disable();
  trace.setGlobalTracerProvider({
    getTracer: () => ({
      startSpan: (name: string, options: SpanOptions = {}, parentContext = ROOT_CONTEXT) => {
        const parent = trace.getSpanContext(parentContext)?.spanId;
        const entry: Recorded = { name, parent };
        recorded.push(entry);
        return {
          spanContext: () => ({ traceId: "1".repeat(32), spanId: name, traceFlags: 1 }),
          isRecording: () => true,
          setAttribute: () => undefined,
          setStatus: ({ message }: { message?: string }) => {
            entry.status = message;
          },
          end: (endMs?: number) => {
            entry.ended = true;
            if (endMs !== undefined) entry.durationMs = endMs - Number(options.startTime);
          },
        } as unknown as Span;
      },
      startActiveSpan: () => assert.fail("not used"),
    }),
  });
  propagation.setGlobalPropagator({
    inject: () => undefined,
    fields: () => [],
    extract: (context, carrier, getter) => {
      const spanId = getter.get(carrier, "traceparent");
      if (typeof spanId !== "string") return context;
      return trace.setSpanContext(context, { traceId: "1".repeat(32), spanId, traceFlags: 1 });
    },
  });
}

test("a request becomes a span below its caller's, with spans for each stage", async () => {
  install();
  const timings = {
    queueNs: 2e6,
    computeInputNs: 0,
    computeInferNs: 5e6,
    computeOutputNs: 1e6,
    batchSize: 4,
  };
  const answer = await traceInference(new Map([["traceparent", "caller"]]), "digits", async (inference) => {
    inference.executed(timings);
    return inference.serialised(() => 7);
  });
  assert.equal(answer, 7);
  assert.deepEqual(
    recorded.map(({ name, parent }) => [name, parent]),
    [
      ["infer digits", "caller"],
      ["queue", "infer digits"],
      ["compute input", "infer digits"],
      ["compute infer", "infer digits"],
      ["compute output", "infer digits"],
      ["serialise", "infer digits"],
    ],
  );
  assert.deepEqual(
    recorded.slice(1, 5).map(({ durationMs }) => Math.round(durationMs ?? -1)),
    [2, 0, 5, 1],
  );
});

test("a request with several answers is one span, over when its reader has left", async () => {
  install();
  const answers = traceAnswers(new Map([["traceparent", "caller"]]), "digits", async function* (inference) {
    for (let i = 0; ; i++) yield inference.serialised(() => i);
  });
  assert.equal((await answers.next()).value, 0);
  assert.equal((await answers.next()).value, 1);
  assert.deepEqual(
    recorded.map(({ name, parent, ended }) => [name, parent, ended]),
    [
      ["infer digits", "caller", undefined],
      ["serialise", "infer digits", true],
      ["serialise", "infer digits", true],
    ],
  );
  await answers.return();
  assert.equal(recorded[0]?.ended, true);
});

test("a request that fails says why in its span", async () => {
  install();
  await assert.rejects(traceInference(new Map(), "digits", () => Promise.reject(new Error("queue full"))));
  assert.equal(recorded[0]?.status, "queue full");
});

test("without an SDK the request just runs", async () => {
  trace.disable();
  assert.equal(
    await traceInference(new Map(), "digits", async (inference) => inference.serialised(() => 1)),
    1,
  );
});
