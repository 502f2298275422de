import { InferenceError } from "../inference-error.ts";
import { oneLine } from "../one-line.ts";

/**
 * Reads what a server answered: whatever does not hold together there is the server's fault, not the caller's.
 *
 * @throws InferenceError INTERNAL
 */
export function readAnswer<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof InferenceError && cause.code === "INTERNAL") throw cause;
    throw new InferenceError("INTERNAL", `the server's answer does not hold together: ${oneLine(cause)}`, {
      cause,
    });
  }
}
