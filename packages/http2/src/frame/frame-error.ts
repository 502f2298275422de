import { ErrorCode } from "../error-code.ts";
import { ConnectionError } from "../errors.ts";

/** A frame whose length its type does not allow. Source: RFC 9113 §4.2. */
export function frameSizeError(message: string): ConnectionError {
  return new ConnectionError(ErrorCode.FRAME_SIZE_ERROR, message);
}

/** Something the protocol rules out. Source: RFC 9113 §5.4.1. */
export function protocolError(message: string): ConnectionError {
  return new ConnectionError(ErrorCode.PROTOCOL_ERROR, message);
}

export function requireStreamZero(streamId: number, frame: string): void {
  if (streamId !== 0) throw protocolError(`${frame} on stream ${streamId} instead of the connection`);
}

export function requireStream(streamId: number, frame: string): void {
  if (streamId === 0) throw protocolError(`${frame} without a stream`);
}
