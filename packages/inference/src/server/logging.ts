import { destination, type Logger, pino } from "pino";
import type { InferenceError } from "../inference-error.ts";
import type { InferenceRequest, InferenceResponse } from "../model/inference-request.ts";
import { type ModelStatus, unloaded } from "../repository/model-book.ts";

const standardError = 2;

/** Writes JSON lines to standard error. A line that cannot be written is lost, and nothing else. */
export function jsonLogger(): Logger {
  const target = destination({ dest: standardError, sync: false });
  target.on("error", () => undefined);
  return pino(target);
}

/** Which request it was; empty where that is not known. */
export type RequestLabel = Pick<InferenceRequest, "id" | "modelName" | "modelVersion">;

/** Told of every request when it is done. */
export type RequestObserver = (
  request: RequestLabel,
  elapsedMs: number,
  outcome: InferenceResponse | InferenceError,
) => void;

/** One line for each request, with its id. */
export function logRequests(logger: Logger): RequestObserver {
  return (request, elapsedMs, outcome) => {
    const { id, modelName: model, modelVersion } = request;
    const ms = Math.round(elapsedMs * 1000) / 1000;
    if (outcome instanceof Error) {
      logger.warn(
        { id, model, version: modelVersion, ms, code: outcome.code, error: outcome.message },
        "infer",
      );
    } else {
      logger.info({ id, model, version: outcome.modelVersion, ms }, "infer");
    }
  };
}

/** A request that is refused before anything of it is read but where it goes. */
export interface Refusal {
  /** The call's path, or the request's method and path. */
  readonly asked: string;
  /** The caller's address, if it is known. */
  readonly peer: string | undefined;
  readonly code: string;
  /** Why, as the caller is told. */
  readonly error: string;
}

/** Told of every request that is refused unread. */
export type RefusalObserver = (refusal: Refusal) => void;

/** One line for each request that is refused unread. */
export function logRefusals(logger: Logger): RefusalObserver {
  return (refusal) => logger.warn(refusal, "refused");
}

/** One line for a change of a model's state. */
export function logRepository(logger: Logger, { name, version, state, reason }: ModelStatus): void {
  const failed = state === "UNAVAILABLE" ? reason !== unloaded : state === "READY" && reason !== "";
  logger[failed ? "error" : "info"]({ model: name, version, state, reason }, "model");
}
