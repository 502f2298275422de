import { ErrorCode } from "../error-code.ts";
import { ConnectionError } from "../errors.ts";
import { frameSizeError, protocolError, requireStreamZero } from "../frame/frame-error.ts";
import { DEFAULT_WINDOW_BYTES, Flag, MAX_WINDOW_BYTES } from "../frame/frame-type.ts";
import { parseSettings, SETTINGS_ACK_BYTES, Setting, writeSettingsAck } from "../frame/settings.ts";
import type { ConnectionState } from "./connection-state.ts";
import { schedule } from "./pump.ts";

const DEFAULT_TABLE_BYTES = 4096;

/** Applies what the peer announces and answers for it. Source: RFC 9113 §6.5.3. */
export class SettingsReceiver {
  readonly #connection: ConnectionState;

  constructor(connection: ConnectionState) {
    this.#connection = connection;
  }

  receive(streamId: number, flags: number, buffer: Uint8Array, start: number, end: number): void {
    requireStreamZero(streamId, "SETTINGS");
    const connection = this.#connection;
    if ((flags & Flag.ACK) !== 0) {
      if (start !== end) throw frameSizeError("an acknowledgement of SETTINGS with content");
      this.#acknowledged();
      return;
    }
    const { remote, output } = connection;
    if (connection.remoteSettingsSeen) connection.guard.idleFrame();
    // RFC 9113 §6.5.2: no limit until one is named; what we assumed before ends with the first SETTINGS.
    else remote.maxConcurrentStreams = Number.POSITIVE_INFINITY;
    connection.remoteSettingsSeen = true;
    parseSettings(buffer, start, end, this);
    const offset = output.reserve(SETTINGS_ACK_BYTES);
    output.position = writeSettingsAck(output.page, offset);
    connection.slotFreed = true;
    connection.wake();
    connection.listener.onRemoteSettings?.(remote);
  }

  setting(identifier: number, value: number): void {
    const connection = this.#connection;
    const { remote, role } = connection;
    switch (identifier) {
      case Setting.ENABLE_PUSH:
        if (role === "client" && value === 1) throw protocolError("a server cannot enable push");
        break;
      case Setting.ENABLE_CONNECT_PROTOCOL:
        if (remote.enableConnectProtocol && value === 0)
          throw protocolError("extended CONNECT cannot be withdrawn");
        break;
      case Setting.HEADER_TABLE_SIZE:
        if (value !== remote.headerTableBytes) connection.encoder.setPeerLimit(value);
        break;
      case Setting.INITIAL_WINDOW_SIZE:
        this.#shiftWindows(value - remote.initialWindowBytes);
        break;
    }
    remote.apply(identifier, value);
  }

  /** Source: RFC 9113 §6.9.2. */
  #shiftWindows(difference: number): void {
    if (difference === 0) return;
    const connection = this.#connection;
    // One frame has room for thousands of these, and each is work for every stream.
    connection.guard.idleFrame();
    for (const stream of connection.streams.all()) {
      stream.sendWindow += difference;
      if (stream.sendWindow > MAX_WINDOW_BYTES) {
        throw new ConnectionError(
          ErrorCode.FLOW_CONTROL_ERROR,
          "an initial window that overflows a stream's",
        );
      }
      if (difference > 0 && stream.queue !== undefined) schedule(connection, stream);
    }
  }

  #acknowledged(): void {
    const connection = this.#connection;
    const { options, settingsSentAtMs } = connection;
    if (settingsSentAtMs.shift() === undefined) {
      connection.guard.idleFrame();
      return;
    }
    if (connection.ownSettingsAcked) return;
    connection.ownSettingsAcked = true;
    if (options.headerTableBytes !== DEFAULT_TABLE_BYTES)
      connection.decoder.setTableLimit(options.headerTableBytes);
    const excess = DEFAULT_WINDOW_BYTES - options.initialStreamWindowBytes;
    if (excess > 0) for (const stream of connection.streams.all()) stream.receiveWindow -= excess;
  }
}
