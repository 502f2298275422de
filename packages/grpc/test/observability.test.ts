import assert from "node:assert/strict";
import { AsyncLocalStorage } from "node:async_hooks";
import { test } from "node:test";
import {
  clientMetrics,
  createClient,
  inMemoryChannel,
  type MeterLike,
  RpcError,
  Server,
  Status,
  serverMetrics,
  type TracingApi,
  tracing,
} from "@weft/grpc";
import { Notes } from "./notes-service.ts";
import { collect, plainHandlers, withNotes } from "./serving.ts";

/** A meter that remembers every measurement. */
function recordingMeter(): {
  meter: MeterLike;
  points: { name: string; value: number; attributes: object }[];
} {
  const points: { name: string; value: number; attributes: object }[] = [];
  const instrument = (name: string) => (value: number, attributes: object) => {
    points.push({ name, value, attributes });
  };
  return {
    points,
    meter: {
      createCounter: (name) => ({ add: instrument(name) }),
      createHistogram: (name) => ({ record: instrument(name) }),
    },
  };
}

test("server and client report the metrics of gRFC A66", () => {
  const { meter, points } = recordingMeter();
  return withNotes(
    {
      server: { observer: serverMetrics(meter), onError: () => {} },
      channel: { observer: clientMetrics(meter, "notes") },
      handlers: {
        expand: () => {
          throw new RpcError(Status.ABORTED, "no");
        },
      },
    },
    async ({ client }) => {
      await client.echo({ text: "hello" });
      await assert.rejects(collect(client.expand({})));
      const of = (name: string, status: string) =>
        points.filter((point) => point.name === name && JSON.stringify(point.attributes).includes(status));
      for (const name of ["grpc.server.call.duration", "grpc.client.call.duration"]) {
        assert.equal(of(name, "OK").length, 1);
        assert.equal(of(name, "ABORTED").length, 1);
      }
      assert.equal(of("grpc.server.call.started", "test.Notes/Echo").length, 1);
      assert.equal(of("grpc.client.attempt.started", "test.Notes/Expand").length, 1);
      const messageBytes = '{"text":"hello","count":0}'.length;
      assert.equal(
        of("grpc.client.attempt.sent_total_compressed_message_size", "OK")[0]?.value,
        messageBytes,
      );
      assert.equal(of("grpc.server.call.sent_total_compressed_message_size", "OK")[0]?.value, messageBytes);
      assert.equal(of("grpc.client.attempt.duration", "OK").length, 1);
      assert.deepEqual(of("grpc.client.call.duration", "OK")[0]?.attributes, {
        "grpc.method": "test.Notes/Echo",
        "grpc.status": "OK",
        "grpc.target": "notes",
      });
    },
  );
});

test("a call that is retried is one call and several attempts", () => {
  const { meter, points } = recordingMeter();
  let calls = 0;
  const retryPolicy = {
    maxAttempts: 3,
    initialBackoff: "0.001s",
    maxBackoff: "0.001s",
    backoffMultiplier: 1,
    retryableStatusCodes: ["UNAVAILABLE"],
  } as const;
  return withNotes(
    {
      channel: {
        observer: clientMetrics(meter, "notes"),
        serviceConfig: { methodConfig: [{ name: [{}], retryPolicy }] },
      },
      handlers: {
        echo: (note) => {
          if (++calls < 3) throw new RpcError(Status.UNAVAILABLE, "not yet");
          return note;
        },
      },
    },
    async ({ client }) => {
      await client.echo({ text: "x" });
      const named = (name: string) => points.filter((point) => point.name === name);
      assert.equal(named("grpc.client.attempt.started").length, 3);
      assert.deepEqual(
        named("grpc.client.attempt.duration").map(
          ({ attributes }) => (attributes as Record<string, string>)["grpc.status"],
        ),
        ["UNAVAILABLE", "UNAVAILABLE", "OK"],
      );
      assert.equal(named("grpc.client.call.duration").length, 1);
      const sent = named("grpc.client.attempt.sent_total_compressed_message_size");
      assert.ok(sent.every(({ value }) => value === '{"text":"x","count":0}'.length));
    },
  );
});

interface FakeSpan {
  readonly id: number;
  readonly name: string;
  readonly parent: number | undefined;
  ended: boolean;
  code: unknown;
  setAttribute(name: string, value: string | number): void;
  setStatus(): void;
  recordException(): void;
  end(): void;
}

/** As much of OpenTelemetry as tracing needs; contexts are span ids. */
function fakeTracing(): { api: TracingApi<number | undefined, FakeSpan>; spans: FakeSpan[] } {
  const spans: FakeSpan[] = [];
  const storage = new AsyncLocalStorage<number | undefined>();
  return {
    spans,
    api: {
      trace: {
        getTracer: () => ({
          startSpan: (name, _, parent) => {
            const span: FakeSpan = {
              id: spans.length + 1,
              name,
              parent,
              ended: false,
              code: undefined,
              setAttribute(attribute, value) {
                if (attribute === "rpc.grpc.status_code") span.code = value;
              },
              setStatus() {},
              recordException() {},
              end() {
                span.ended = true;
              },
            };
            spans.push(span);
            return span;
          },
        }),
        setSpan: (_, span) => span.id,
      },
      context: { active: () => storage.getStore(), with: (context, run) => storage.run(context, run) },
      propagation: {
        inject: (context, carrier, setter) => setter.set(carrier, "traceparent", String(context)),
        extract: (context, carrier, getter) => {
          const parent = getter.get(carrier, "traceparent");
          return parent === undefined ? context : Number(parent);
        },
      },
    },
  };
}

test("a trace goes from the caller through the handler to the calls it makes", async () => {
  const { api, spans } = fakeTracing();
  const { server: traceServer, client: traceClient } = tracing(api);
  const inner = new Server({ interceptors: [traceServer] }).add(Notes, plainHandlers);
  await using innerChannel = inMemoryChannel(inner, { interceptors: [traceClient] });
  const innerClient = createClient(Notes, innerChannel);
  await withNotes(
    {
      server: { interceptors: [traceServer] },
      channel: { interceptors: [traceClient] },
      handlers: {
        echo: (note, context) => innerClient.echo(note, context),
        collect: async () => {
          await Promise.resolve();
          return innerClient.echo({});
        },
      },
    },
    async ({ client }) => {
      await client.echo({});
      await client.collect([]);
    },
  );
  const parents = spans.map(({ parent }) => parent);
  assert.deepEqual(parents, [undefined, 1, 2, 3, undefined, 5, 6, 7]);
  assert.ok(spans.every(({ ended, code }) => ended && code === Status.OK));
  assert.equal(spans[0]?.name, "test.Notes/Echo");
});
