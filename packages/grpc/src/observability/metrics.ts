import type { MethodDefinition } from "../method/method.ts";
import { UnservedMethod } from "../method/unserved-method.ts";
import { statusName } from "../status/status.ts";
import type { CallObserver, CallRecord } from "./call-record.ts";

type Attributes = Record<string, string>;

/** What is used of a meter of @opentelemetry/api. */
export interface MeterLike {
  createCounter(
    name: string,
    options: InstrumentOptions,
  ): { add(value: number, attributes: Attributes): void };
  createHistogram(
    name: string,
    options: HistogramOptions,
  ): { record(value: number, attributes: Attributes): void };
}

interface InstrumentOptions {
  readonly unit: string;
  readonly description: string;
}

interface HistogramOptions extends InstrumentOptions {
  readonly advice: { readonly explicitBucketBoundaries: number[] };
}

const latencyBucketsS = [
  0, 0.00001, 0.00005, 0.0001, 0.0003, 0.0006, 0.0008, 0.001, 0.002, 0.003, 0.004, 0.005, 0.006, 0.008, 0.01,
  0.013, 0.016, 0.02, 0.025, 0.03, 0.04, 0.05, 0.065, 0.08, 0.1, 0.13, 0.16, 0.2, 0.25, 0.3, 0.4, 0.5, 0.65,
  0.8, 1, 2, 5, 10, 20, 50, 100,
];
const sizeBuckets = [
  0, 1024, 2048, 4096, 16_384, 65_536, 262_144, 1_048_576, 4_194_304, 16_777_216, 67_108_864, 268_435_456,
  1_073_741_824, 4_294_967_296,
];

/** Server metrics of gRFC A66 on an OpenTelemetry meter: give the result to `new Server({ observer })`. */
export function serverMetrics(meter: MeterLike): CallObserver {
  const started = meter.createCounter("grpc.server.call.started", {
    unit: "{call}",
    description: "Calls the server has begun to serve",
  });
  const duration = histogram(
    meter,
    "grpc.server.call.duration",
    "s",
    "From the request's headers to the status",
  );
  const recordSizes = sizes(meter, "server.call");
  return {
    onCallStarted: (method) => started.add(1, { "grpc.method": nameOf(method) }),
    onCallEnded: (record) => {
      const attributes = endAttributes(record);
      duration.record(record.durationMs / 1000, attributes);
      recordSizes(record, attributes);
    },
  };
}

/** Client metrics of gRFC A66 for calls to one target: give the result to `new Channel(target, { observer })`. */
export function clientMetrics(meter: MeterLike, channelTarget: string): CallObserver {
  const target = canonicalTarget(channelTarget);
  const started = meter.createCounter("grpc.client.attempt.started", {
    unit: "{attempt}",
    description: "Attempts at calls the client has begun",
  });
  const attempt = histogram(
    meter,
    "grpc.client.attempt.duration",
    "s",
    "From the start of an attempt to its end",
  );
  const duration = histogram(
    meter,
    "grpc.client.call.duration",
    "s",
    "From the start of the call to its end",
  );
  const recordSizes = sizes(meter, "client.attempt");
  return {
    onCallEnded: (record) =>
      duration.record(record.durationMs / 1000, { ...endAttributes(record), "grpc.target": target }),
    onAttemptStarted: (method) => started.add(1, { "grpc.method": nameOf(method), "grpc.target": target }),
    onAttemptEnded: (record) => {
      const attributes = { ...endAttributes(record), "grpc.target": target };
      attempt.record(record.durationMs / 1000, attributes);
      recordSizes(record, attributes);
    },
  };
}

function histogram(meter: MeterLike, name: string, unit: string, description: string) {
  return meter.createHistogram(name, {
    unit,
    description,
    advice: { explicitBucketBoundaries: latencyBucketsS },
  });
}

/** What goes each way in a call or an attempt. */
function sizes(
  meter: MeterLike,
  of: "server.call" | "client.attempt",
): (record: CallRecord, attributes: Attributes) => void {
  const size = (way: "sent" | "rcvd", description: string) =>
    meter.createHistogram(`grpc.${of}.${way}_total_compressed_message_size`, {
      unit: "By",
      description,
      advice: { explicitBucketBoundaries: sizeBuckets },
    });
  const one = of === "server.call" ? "a call" : "an attempt";
  const sent = size("sent", `Message bytes sent in ${one}`);
  const received = size("rcvd", `Message bytes received in ${one}`);
  return ({ sentBytes, receivedBytes }, attributes) => {
    sent.record(sentBytes, attributes);
    received.record(receivedBytes, attributes);
  };
}

/** Names that clients make up must not each become a time series (gRFC A66). */
function nameOf(method: MethodDefinition): string {
  return method instanceof UnservedMethod ? "other" : method.path.slice(1);
}

/** A target with its scheme (gRFC A66). */
function canonicalTarget(target: string): string {
  return /^[a-z][a-z0-9+.-]*:(?!\d+$)/.test(target) ? target : `dns:///${target}`;
}

function endAttributes({ method, status }: CallRecord): Attributes {
  return { "grpc.method": nameOf(method), "grpc.status": statusName(status) };
}
