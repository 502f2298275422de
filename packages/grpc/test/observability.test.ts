import assert from "node:assert/strict";
import { AsyncLocalStorage } from "node:async_hooks";
import { test } from "node:test";
import {
  type CallRecord,
  clientMetrics,
  createClient,
  inMemoryChannel,
  type MeterLike,
  RpcError,
  Server,
  Status,
  serverMetrics,
  statusName,
  type TracingApi,
  tracing,
} from "@weft/grpc";
import { Notes, noteCodec } from "./notes-service.ts";
import { collect, deferred, plainHandlers, withNotes } from "./serving.ts";

interface Instrument {
  readonly name: string;
  readonly type: string;
  readonly unit: string;
  readonly buckets?: readonly number[];
}

/** A meter that remembers every measurement. */
function recordingMeter(): {
  meter: MeterLike;
  points: { name: string; value: number; attributes: object }[];
  instruments: Instrument[];
} {
  const instruments: Instrument[] = [];
  const points: { name: string; value: number; attributes: object }[] = [];
  const instrument = (name: string) => (value: number, attributes: object) => {
    points.push({ name, value, attributes });
  };
  return {
    points,
    instruments,
    meter: {
      createCounter: (name, { unit }) => {
        instruments.push({ name, type: "counter", unit });
        return { add: instrument(name) };
      },
      createHistogram: (name, { unit, advice: { explicitBucketBoundaries: buckets } }) => {
        instruments.push({ name, type: "histogram", unit, buckets });
        return { record: instrument(name) };
      },
    },
  };
}

test("instruments have the names, units and buckets of gRFC A66", () => {
  const latency = [
    0, 0.00001, 0.00005, 0.0001, 0.0003, 0.0006, 0.0008, 0.001, 0.002, 0.003, 0.004, 0.005, 0.006, 0.008,
    0.01, 0.013, 0.016, 0.02, 0.025, 0.03, 0.04, 0.05, 0.065, 0.08, 0.1, 0.13, 0.16, 0.2, 0.25, 0.3, 0.4, 0.5,
    0.65, 0.8, 1, 2, 5, 10, 20, 50, 100,
  ];
  const size = [0, ...Array.from({ length: 3 }, (_, i) => 1024 * 2 ** i)];
  for (let bytes = 16_384; bytes <= 4_294_967_296; bytes *= 4) size.push(bytes);
  const duration = (name: string) => ({ name, type: "histogram", unit: "s", buckets: latency });
  const bytes = (name: string) => ({ name, type: "histogram", unit: "By", buckets: size });
  const { meter, instruments } = recordingMeter();
  serverMetrics(meter);
  clientMetrics(meter, "notes");
  assert.deepEqual(instruments, [
    { name: "grpc.server.call.started", type: "counter", unit: "{call}" },
    duration("grpc.server.call.duration"),
    bytes("grpc.server.call.sent_total_compressed_message_size"),
    bytes("grpc.server.call.rcvd_total_compressed_message_size"),
    { name: "grpc.client.attempt.started", type: "counter", unit: "{attempt}" },
    duration("grpc.client.attempt.duration"),
    duration("grpc.client.call.duration"),
    bytes("grpc.client.attempt.sent_total_compressed_message_size"),
    bytes("grpc.client.attempt.rcvd_total_compressed_message_size"),
  ]);
});

test("sizes are those of the messages as compressed, without framing, on both sides and for each attempt", async () => {
  const text = "x".repeat(10_000);
  const retryPolicy = {
    maxAttempts: 2,
    initialBackoff: "1s",
    maxBackoff: "1s",
    backoffMultiplier: 1,
    retryableStatusCodes: ["UNAVAILABLE"],
  } as const;
  for (const serviceConfig of [{}, { methodConfig: [{ name: [{}], retryPolicy }] }]) {
    const server = recordingMeter();
    const client = recordingMeter();
    await withNotes(
      {
        server: { observer: serverMetrics(server.meter), compression: "gzip" },
        channel: { observer: clientMetrics(client.meter, "notes"), serviceConfig },
        handlers: {
          echo(note, context) {
            context.compressResponses = note.count === 1;
            return note;
          },
        },
      },
      async ({ client: notes }) => {
        const sizes = (from: typeof server, name: string) =>
          from.points.filter((point) => point.name === name).map(({ value }) => value);
        await notes.echo({ text });
        await notes.echo({ text, count: 1 }, { compression: "gzip" });
        await notes.collect([{ text }, {}, { text }]);
        const sent = sizes(client, "grpc.client.attempt.sent_total_compressed_message_size");
        const received = sizes(client, "grpc.client.attempt.rcvd_total_compressed_message_size");
        const plain = noteCodec.encode({ text }).length;
        assert.deepEqual([sent[0], received[0]], [plain, plain]);
        assert.ok(sent[1]! < 200 && received[1]! < 200, `${sent[1]} ${received[1]}`);
        assert.equal(sent[2], 2 * plain + noteCodec.encode({}).length);
        assert.deepEqual(sizes(server, "grpc.server.call.rcvd_total_compressed_message_size"), sent);
        assert.deepEqual(sizes(server, "grpc.server.call.sent_total_compressed_message_size"), received);
      },
    );
  }
});

test("calls that are refused are on record, under names nobody can make up", async () => {
  const { meter, points } = recordingMeter();
  const log: string[] = [];
  const onCallEnded = ({ method, status }: CallRecord) =>
    void log.push(`${method.path} ${statusName(status)}`);
  const held = deferred();
  await withNotes(
    {
      server: { observer: [serverMetrics(meter), { onCallEnded }], maxConcurrentCalls: 1 },
      handlers: { echo: (note) => held.promise.then(() => note) },
    },
    async ({ client, channel }) => {
      const unserved = { ...Notes.methods.echo, path: "/made.Up/ByTheClient" } as const;
      const other = createClient({ typeName: "made.Up", methods: { unserved } }, channel);
      await assert.rejects(other.unserved({}), { code: Status.UNIMPLEMENTED });
      const first = client.echo({});
      await assert.rejects(client.echo({}), { code: Status.RESOURCE_EXHAUSTED });
      held.resolve();
      await first;
    },
  );
  assert.deepEqual(log, [
    "/made.Up/ByTheClient UNIMPLEMENTED",
    "/test.Notes/Echo RESOURCE_EXHAUSTED",
    "/test.Notes/Echo OK",
  ]);
  const started = points.filter(({ name }) => name === "grpc.server.call.started");
  assert.deepEqual(
    started.map(({ attributes }) => attributes),
    ["other", "test.Notes/Echo", "test.Notes/Echo"].map((method) => ({ "grpc.method": method })),
  );
});

test("a target is reported with its scheme", () => {
  for (const [target, reported] of [
    ["users.internal:50051", "dns:///users.internal:50051"],
    ["localhost:50051", "dns:///localhost:50051"],
    ["ipv4:10.0.0.7:50051", "ipv4:10.0.0.7:50051"],
    ["unix:/run/users.sock", "unix:/run/users.sock"],
  ]) {
    const { meter, points } = recordingMeter();
    clientMetrics(meter, target!).onAttemptStarted?.(Notes.methods.echo);
    assert.deepEqual(points[0]?.attributes, { "grpc.method": "test.Notes/Echo", "grpc.target": reported });
  }
});

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
        "grpc.target": "dns:///notes",
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
