import { ErrorCode } from "../error-code.ts";
import { ConnectionError } from "../errors.ts";
import { frameSizeError, protocolError } from "./frame-error.ts";
import { readUint32, writeFrameHeader, writeUint32 } from "./frame-header.ts";
import {
  Flag,
  FRAME_HEADER_BYTES,
  FrameType,
  MAX_MAX_FRAME_BYTES,
  MAX_WINDOW_BYTES,
  MIN_MAX_FRAME_BYTES,
} from "./frame-type.ts";

/** Source: RFC 9113 §6.5.2, RFC 8441 §3. */
export const Setting = {
  HEADER_TABLE_SIZE: 0x1,
  ENABLE_PUSH: 0x2,
  MAX_CONCURRENT_STREAMS: 0x3,
  INITIAL_WINDOW_SIZE: 0x4,
  MAX_FRAME_SIZE: 0x5,
  MAX_HEADER_LIST_SIZE: 0x6,
  ENABLE_CONNECT_PROTOCOL: 0x8,
} as const;

const ENTRY_BYTES = 6;
export const SETTINGS_ACK_BYTES: number = FRAME_HEADER_BYTES;

export function settingsFrameBytes(entries: number): number {
  return FRAME_HEADER_BYTES + entries * ENTRY_BYTES;
}

/** `entries` alternates identifier and value. Source: RFC 9113 §6.5.1. */
export function writeSettings(target: Uint8Array, offset: number, entries: readonly number[]): number {
  let position = writeFrameHeader(
    target,
    offset,
    (entries.length / 2) * ENTRY_BYTES,
    FrameType.SETTINGS,
    0,
    0,
  );
  for (let i = 0; i < entries.length; i += 2) {
    target[position++] = entries[i]! >>> 8;
    target[position++] = entries[i]!;
    position = writeUint32(target, position, entries[i + 1]!);
  }
  return position;
}

export function writeSettingsAck(target: Uint8Array, offset: number): number {
  return writeFrameHeader(target, offset, 0, FrameType.SETTINGS, Flag.ACK, 0);
}

export function parseSettings(
  source: Uint8Array,
  start: number,
  end: number,
  apply: { setting(identifier: number, value: number): void },
): void {
  if ((end - start) % ENTRY_BYTES !== 0) throw frameSizeError(`SETTINGS of ${end - start} bytes`);
  for (let i = start; i < end; i += ENTRY_BYTES) {
    const identifier = (source[i]! << 8) | source[i + 1]!;
    const value = readUint32(source, i + 2);
    checkSetting(identifier, value);
    apply.setting(identifier, value);
  }
}

/** Throws what a value out of range earns. */
function checkSetting(identifier: number, value: number): void {
  switch (identifier) {
    case Setting.ENABLE_PUSH:
    case Setting.ENABLE_CONNECT_PROTOCOL:
      if (value > 1) throw protocolError(`setting ${identifier} is a flag, not ${value}`);
      break;
    case Setting.INITIAL_WINDOW_SIZE:
      if (value > MAX_WINDOW_BYTES) {
        throw new ConnectionError(ErrorCode.FLOW_CONTROL_ERROR, `an initial window of ${value}`);
      }
      break;
    case Setting.MAX_FRAME_SIZE:
      if (value < MIN_MAX_FRAME_BYTES || value > MAX_MAX_FRAME_BYTES) {
        throw protocolError(`a maximum frame size of ${value}`);
      }
      break;
  }
}
