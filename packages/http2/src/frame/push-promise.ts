import type { ConnectionError } from "../errors.ts";
import { protocolError } from "./frame-error.ts";

/** A client of ours always says ENABLE_PUSH 0, and no client may push. Source: RFC 9113 §6.6, §8.4. */
export function pushRefused(streamId: number): ConnectionError {
  return protocolError(`PUSH_PROMISE on stream ${streamId}, though push is switched off`);
}
