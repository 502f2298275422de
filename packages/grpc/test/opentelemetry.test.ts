import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import * as api from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import {
  AggregationTemporality,
  type Histogram,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { clientMetrics, createClient, RpcError, Status, serverMetrics, tracing } from "@weft/grpc";
import { Notes } from "./notes-service.ts";
import { type Fixture, withNotes } from "./serving.ts";

// With OpenTelemetry's own SDK, as an application sets it up.

const spans = new InMemorySpanExporter();

before(() => {
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
  api.trace.setGlobalTracerProvider(provider);
  api.context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  api.propagation.setGlobalPropagator(new W3CTraceContextPropagator());
});
after(() => {
  api.trace.disable();
  api.context.disable();
  api.propagation.disable();
});

const idOf = (span: ReadableSpan): string => span.spanContext().spanId;
const parentOf = (span: ReadableSpan): string | undefined => span.parentSpanContext?.spanId;

test("a trace goes from caller to handler to the calls made there, one span for each side of each call", async () => {
  const traced = tracing(api);
  let fixture: Fixture | undefined;
  let active: string | undefined;
  await withNotes(
    {
      server: { interceptors: [traced.server] },
      channel: { interceptors: [traced.client] },
      handlers: {
        echo: ({ text }, context) => {
          if (text !== "outer") throw new RpcError(Status.NOT_FOUND, "no note");
          active = api.trace.getActiveSpan()?.spanContext().spanId;
          return createClient(Notes, fixture!.channel)
            .echo({ text: "inner" }, context)
            .catch(() => ({ text: "none" }));
        },
      },
    },
    async (given) => {
      fixture = given;
      await given.client.echo({ text: "outer" });
    },
  );
  const finished = spans.getFinishedSpans();
  assert.equal(finished.length, 4);
  assert.equal(new Set(finished.map((span) => span.spanContext().traceId)).size, 1);
  const called = (parent: string | undefined): ReadableSpan => {
    const found = finished.find((span) => parentOf(span) === parent);
    assert.ok(found, `a span within ${parent}`);
    return found;
  };
  const outerClient = called(undefined);
  const outerServer = called(idOf(outerClient));
  const innerClient = called(idOf(outerServer));
  const innerServer = called(idOf(innerClient));
  assert.equal(active, idOf(outerServer));
  assert.deepEqual(
    [outerClient, outerServer, innerClient, innerServer].map(({ kind }) => kind),
    [api.SpanKind.CLIENT, api.SpanKind.SERVER, api.SpanKind.CLIENT, api.SpanKind.SERVER],
  );
  assert.equal(outerServer.name, "test.Notes/Echo");
  assert.deepEqual(outerServer.attributes, {
    "rpc.system": "grpc",
    "rpc.service": "test.Notes",
    "rpc.method": "Echo",
    "rpc.grpc.status_code": Status.OK,
  });
  assert.equal(innerClient.status.code, api.SpanStatusCode.ERROR);
  assert.equal(innerClient.attributes["rpc.grpc.status_code"], Status.NOT_FOUND);
});

test("a meter of the SDK collects the metrics of gRFC A66 under their names, units, labels and buckets", async () => {
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 });
  const provider = new MeterProvider({ readers: [reader] });
  const meter = provider.getMeter("test");
  await withNotes(
    {
      server: { observer: serverMetrics(meter) },
      channel: { observer: clientMetrics(meter, "notes.internal:50051") },
    },
    async ({ client }) => {
      await client.echo({ text: "measured" });
    },
  );
  await reader.forceFlush();
  const metrics = exporter
    .getMetrics()
    .flatMap(({ scopeMetrics }) => scopeMetrics)
    .flatMap(({ metrics }) => metrics);
  const target = "dns:///notes.internal:50051";
  const method = "test.Notes/Echo";
  const ended = { "grpc.method": method, "grpc.status": "OK" };
  const found = metrics
    .toSorted((a, b) => (a.descriptor.name < b.descriptor.name ? -1 : 1))
    .map(({ descriptor: { name, unit }, dataPoints }) => [name, unit, dataPoints[0]!.attributes]);
  assert.deepEqual(found, [
    ["grpc.client.attempt.duration", "s", { ...ended, "grpc.target": target }],
    ["grpc.client.attempt.rcvd_total_compressed_message_size", "By", { ...ended, "grpc.target": target }],
    ["grpc.client.attempt.sent_total_compressed_message_size", "By", { ...ended, "grpc.target": target }],
    ["grpc.client.attempt.started", "{attempt}", { "grpc.method": method, "grpc.target": target }],
    ["grpc.client.call.duration", "s", { ...ended, "grpc.target": target }],
    ["grpc.server.call.duration", "s", ended],
    ["grpc.server.call.rcvd_total_compressed_message_size", "By", ended],
    ["grpc.server.call.sent_total_compressed_message_size", "By", ended],
    ["grpc.server.call.started", "{call}", { "grpc.method": method }],
  ]);
  const histograms = metrics.filter(({ descriptor }) => !descriptor.name.endsWith("started"));
  for (const { descriptor, dataPoints } of histograms) {
    const { boundaries } = (dataPoints[0]!.value as Histogram).buckets;
    assert.deepEqual(
      [boundaries.length, boundaries.at(-1)],
      descriptor.unit === "s" ? [41, 100] : [14, 4_294_967_296],
    );
  }
  await provider.shutdown();
});
