import {
  type Context,
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type TextMapGetter,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import { oneLine } from "../one-line.ts";
import type { RequestTimings } from "../scheduler/pending-request.ts";
import { serverInfo } from "../server/server-info.ts";

/** Where a caller's trace context is read from: a call's metadata or a request's headers. */
export interface TraceCarrier {
  get(name: string): unknown;
}

/** The trace of one request. */
export interface InferenceTrace {
  /** The request was run; where its time went becomes spans of its own. */
  readonly executed: (timings: RequestTimings | undefined) => void;
  /** Turns the answer into bytes, in a span of its own. */
  serialised<T>(serialise: () => T): T;
}

const nsPerMs = 1e6;
const untraced: InferenceTrace = { executed: () => undefined, serialised: (serialise) => serialise() };

const getter: TextMapGetter<TraceCarrier> = {
  get: (carrier, key) => {
    const value = carrier.get(key);
    return typeof value === "string" ? value : undefined;
  },
  keys: () => [],
};

/** Runs a request in a span below its caller's. Costs next to nothing in a process without an OpenTelemetry SDK. */
export async function traceInference<T>(
  carrier: TraceCarrier,
  modelName: string,
  run: (trace: InferenceTrace) => Promise<T>,
): Promise<T> {
  const { span, inside, inference } = start(carrier, modelName);
  if (!span.isRecording()) return await run(inference);
  try {
    return await context.with(inside, () => run(inference));
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR, message: oneLine(error) });
    throw error;
  } finally {
    span.end();
  }
}

/** As {@link traceInference}, for a request that is answered any number of times: its span ends after the last answer. */
export async function* traceAnswers<T>(
  carrier: TraceCarrier,
  modelName: string,
  run: (trace: InferenceTrace) => AsyncIterable<T>,
): AsyncGenerator<T, void> {
  const { span, inference } = start(carrier, modelName);
  try {
    yield* run(inference);
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR, message: oneLine(error) });
    throw error;
  } finally {
    span.end();
  }
}

function start(
  carrier: TraceCarrier,
  modelName: string,
): { readonly span: Span; readonly inside: Context; readonly inference: InferenceTrace } {
  const tracer = trace.getTracer("@weft/inference", serverInfo.version);
  const parent = propagation.extract(ROOT_CONTEXT, carrier, getter);
  const attributes = { "model.name": modelName };
  const span = tracer.startSpan(`infer ${modelName}`, { kind: SpanKind.SERVER, attributes }, parent);
  const inside = trace.setSpan(parent, span);
  return { span, inside, inference: span.isRecording() ? recording(tracer, span, inside) : untraced };
}

function recording(tracer: Tracer, span: Span, inside: Context): InferenceTrace {
  return {
    executed: (timings) => {
      if (!timings) return;
      // A reader that left early has ended the request before its model did.
      if (span.isRecording()) span.setAttribute("model.batch_size", timings.batchSize);
      const stages = [
        ["queue", timings.queueNs],
        ["compute input", timings.computeInputNs],
        ["compute infer", timings.computeInferNs],
        ["compute output", timings.computeOutputNs],
      ] as const;
      // They are known only now that they are over, so they are laid out backwards from here.
      let startMs = Date.now() - stages.reduce((sum, [, ns]) => sum + ns, 0) / nsPerMs;
      for (const [name, ns] of stages) {
        const endMs = startMs + ns / nsPerMs;
        tracer.startSpan(name, { startTime: startMs }, inside).end(endMs);
        startMs = endMs;
      }
    },
    serialised: (serialise) => {
      const own = tracer.startSpan("serialise", {}, inside);
      try {
        return serialise();
      } catch (error) {
        own.setStatus({ code: SpanStatusCode.ERROR, message: oneLine(error) });
        throw error;
      } finally {
        own.end();
      }
    },
  };
}
