import { oneLine } from "./one-line.ts";

/**
 * What kind of failure it was, in the words of gRPC's status codes. REST maps the same words to HTTP statuses.
 *
 * - `INVALID_ARGUMENT`, `NOT_FOUND`, `ALREADY_EXISTS`, `FAILED_PRECONDITION`, `UNAUTHENTICATED`: the caller's fault
 * - `UNAVAILABLE`, `RESOURCE_EXHAUSTED`: the server's state; the same request may succeed later
 * - `DEADLINE_EXCEEDED`, `CANCELLED`: nobody waits for the answer any more
 * - `UNIMPLEMENTED`: the server does not offer it
 * - `INTERNAL`: the model's or the server's fault
 */
export type InferenceErrorCode =
  | "INVALID_ARGUMENT"
  | "NOT_FOUND"
  | "ALREADY_EXISTS"
  | "FAILED_PRECONDITION"
  | "UNAUTHENTICATED"
  | "UNAVAILABLE"
  | "RESOURCE_EXHAUSTED"
  | "DEADLINE_EXCEEDED"
  | "CANCELLED"
  | "UNIMPLEMENTED"
  | "INTERNAL";

/** A request or a model that failed. The message is one line, fit to be shown to the caller. */
export class InferenceError extends Error {
  override readonly name: string = "InferenceError";
  readonly code: InferenceErrorCode;

  constructor(code: InferenceErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/** A model that failed while it ran, or whose worker was lost: its code is the model's choice, whose fault it was is not. */
export class ExecutionError extends InferenceError {}

/** Whatever was thrown as an {@link InferenceError}: itself if it is one, otherwise INTERNAL with the thrown value as cause. */
export function asInferenceError(thrown: unknown): InferenceError {
  if (thrown instanceof InferenceError) return thrown;
  return new InferenceError("INTERNAL", oneLine(thrown), { cause: thrown });
}
