import type { ClientInterceptor } from "../interceptor/client-interceptor.ts";
import type { ServerInterceptor } from "../interceptor/server-interceptor.ts";
import type { Metadata } from "../metadata/metadata.ts";
import type { MethodDefinition } from "../method/method.ts";
import { RpcError } from "../status/rpc-error.ts";
import { Status } from "../status/status.ts";

/** What is used of a span of @opentelemetry/api. */
export interface SpanLike {
  setAttribute(name: string, value: string | number): unknown;
  setStatus(status: { code: number; message?: string }): unknown;
  recordException(error: Error): void;
  end(): void;
}

/** What is used of @opentelemetry/api: the module itself fits (`import * as api from "@opentelemetry/api"`). */
export interface TracingApi<Context = unknown, Span extends SpanLike = SpanLike> {
  readonly trace: {
    getTracer(name: string): {
      startSpan(
        name: string,
        options: { kind: number; attributes: Record<string, string> },
        context: Context,
      ): Span;
    };
    setSpan(context: Context, span: Span): Context;
  };
  readonly context: { active(): Context; with<T>(context: Context, run: () => T): T };
  readonly propagation: {
    inject(context: Context, carrier: Metadata, setter: typeof metadataSetter): void;
    extract(context: Context, carrier: Metadata, getter: typeof metadataGetter): Context;
  };
}

const serverSpan = 1;
const clientSpan = 2;
const errorStatus = 2;

const metadataGetter = {
  keys: (carrier: Metadata): string[] => [...carrier].map(([name]) => name),
  get: (carrier: Metadata, name: string): string | undefined => {
    const value = carrier.get(name);
    return typeof value === "string" ? value : undefined;
  },
};

const metadataSetter = {
  set: (carrier: Metadata, name: string, value: string): void => {
    carrier.set(name, value);
  },
};

/**
 * OpenTelemetry traces: an interceptor for servers, which continues the caller's trace and makes the span
 * active in the handler, and one for channels, which passes the active span (or that of the context the call
 * is made with) on.
 */
export function tracing<Context, Span extends SpanLike>(
  api: TracingApi<Context, Span>,
): { readonly server: ServerInterceptor; readonly client: ClientInterceptor } {
  const tracer = api.trace.getTracer("@weft/grpc");
  // Under this key a served call carries its trace for calls made with its context.
  const traced = Symbol("weft.grpc.trace");
  return {
    server: async (call, next) => {
      const parent = api.propagation.extract(api.context.active(), call.metadata, metadataGetter);
      const span = tracer.startSpan(call.method.path.slice(1), spanOptions(serverSpan, call.method), parent);
      const context = api.trace.setSpan(parent, span);
      call.values.set(traced, context);
      await endWith(span, () => api.context.with(context, () => next(call)), isServerFault);
    },
    client: async (call, next) => {
      const parent = (call.parent?.values.get(traced) as Context | undefined) ?? api.context.active();
      const span = tracer.startSpan(call.method.path.slice(1), spanOptions(clientSpan, call.method), parent);
      const context = api.trace.setSpan(parent, span);
      api.propagation.inject(context, call.metadata, metadataSetter);
      await endWith(
        span,
        () => api.context.with(context, () => next(call)),
        () => true,
      );
    },
  };
}

function spanOptions(
  kind: number,
  { path }: MethodDefinition,
): { kind: number; attributes: Record<string, string> } {
  const [service = "", method = ""] = path.slice(1).split("/");
  return { kind, attributes: { "rpc.system": "grpc", "rpc.service": service, "rpc.method": method } };
}

async function endWith(
  span: SpanLike,
  run: () => Promise<void>,
  isFault: (code: Status) => boolean,
): Promise<void> {
  try {
    await run();
    span.setAttribute("rpc.grpc.status_code", Status.OK);
  } catch (error) {
    const code = error instanceof RpcError ? error.code : Status.INTERNAL;
    span.setAttribute("rpc.grpc.status_code", code);
    if (error instanceof Error) span.recordException(error);
    if (isFault(code))
      span.setStatus({ code: errorStatus, message: error instanceof Error ? error.message : "" });
    throw error;
  } finally {
    span.end();
  }
}

/** Statuses that speak of the server rather than of what it was asked (OpenTelemetry's conventions for gRPC). */
function isServerFault(code: Status): boolean {
  switch (code) {
    case Status.UNKNOWN:
    case Status.DEADLINE_EXCEEDED:
    case Status.UNIMPLEMENTED:
    case Status.INTERNAL:
    case Status.UNAVAILABLE:
    case Status.DATA_LOSS:
      return true;
    default:
      return false;
  }
}
