/**
 * The states of RFC 9113 §5.1 as two bits, one for each side that has ended. "idle" is a stream that
 * does not exist yet; the reserved states do not occur, since push is refused.
 */
export const StreamState = { OPEN: 0, HALF_CLOSED_LOCAL: 1, HALF_CLOSED_REMOTE: 2, CLOSED: 3 } as const;

export type StreamState = (typeof StreamState)[keyof typeof StreamState];

export function endLocal(state: StreamState): StreamState {
  return (state | StreamState.HALF_CLOSED_LOCAL) as StreamState;
}

export function endRemote(state: StreamState): StreamState {
  return (state | StreamState.HALF_CLOSED_REMOTE) as StreamState;
}

export function localEnded(state: StreamState): boolean {
  return (state & StreamState.HALF_CLOSED_LOCAL) !== 0;
}

export function remoteEnded(state: StreamState): boolean {
  return (state & StreamState.HALF_CLOSED_REMOTE) !== 0;
}

/** What to do with a HEADERS or DATA frame whose stream is not in the table. */
export const AbsentStream = { NEW: 0, IDLE: 1, IGNORE: 2, CLOSED: 3 } as const;

export type AbsentStream = (typeof AbsentStream)[keyof typeof AbsentStream];

/**
 * Decides about a stream that is not in the table from what is remembered of it. Source: RFC 9113 §5.1, §5.1.1.
 *
 * `peerInitiated`: the id has the peer's parity. `highestId`: the highest id used with that parity.
 * `locallyReset`: our RST_STREAM is recent, so that frames sent before it arrived may still come.
 */
export function absentStream(
  streamId: number,
  peerInitiated: boolean,
  highestId: number,
  locallyReset: boolean,
): AbsentStream {
  if (streamId > highestId) return peerInitiated ? AbsentStream.NEW : AbsentStream.IDLE;
  return locallyReset ? AbsentStream.IGNORE : AbsentStream.CLOSED;
}
