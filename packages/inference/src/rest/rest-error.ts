import { asInferenceError, type InferenceErrorCode } from "../inference-error.ts";

/** HTTP statuses that an inference server answers with. */
export type RestStatus = 400 | 401 | 404 | 409 | 413 | 499 | 500 | 501 | 503 | 504;

const statuses: Readonly<Record<InferenceErrorCode, RestStatus>> = {
  INVALID_ARGUMENT: 400,
  UNAUTHENTICATED: 401,
  NOT_FOUND: 404,
  ALREADY_EXISTS: 409,
  FAILED_PRECONDITION: 409,
  RESOURCE_EXHAUSTED: 413,
  CANCELLED: 499,
  INTERNAL: 500,
  UNIMPLEMENTED: 501,
  UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 504,
};

/** A failure as REST answers it: `{ "error": … }`. Open Inference Protocol §REST Errors. */
export function toRestError(thrown: unknown): {
  readonly status: RestStatus;
  readonly body: { readonly error: string };
} {
  const { code, message } = asInferenceError(thrown);
  return { status: statuses[code], body: { error: message } };
}
