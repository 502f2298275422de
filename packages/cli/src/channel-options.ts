import { readFileSync } from "node:fs";
import { Channel, type ChannelOptions } from "@weft/grpc";
import type { Command } from "commander";
import { usageError } from "./cli-error.ts";
import { parseAddress } from "./parse-address.ts";
import { type Headers, parseHeader } from "./parse-header.ts";

/** How to reach a server, the same in every command that calls one. */
export interface DialOptions {
  readonly tls?: boolean;
  readonly ca?: string;
  readonly header?: Headers;
}

/** A person at a terminal wants the message, however large; 1 GiB keeps a broken server from filling the memory. */
const maxReceiveMessageBytes = 2 ** 30;

export function addDialOptions(command: Command): Command {
  return command
    .option("-H, --header <key: value>", "metadata to send; may be repeated", parseHeader)
    .option("--tls", "encrypt, trusting the system's certificate authorities")
    .option("--ca <file>", "encrypt, trusting the authorities in this PEM file");
}

/** A channel to HOST:PORT. */
export function dial(address: string, { tls = false, ca }: DialOptions): Channel {
  const security: ChannelOptions = ca === undefined ? { tls } : { tls: { ca: readCertificates(ca) } };
  return new Channel(parseAddress(address), { ...security, maxReceiveMessageBytes });
}

/** TLS would take a file without certificates for one that trusts nobody, and blame the server. */
function readCertificates(path: string): string {
  const pem = readFileSync(path, "utf8");
  if (pem.includes("-----BEGIN CERTIFICATE-----")) return pem;
  throw usageError(
    `--ca ${path}: no certificate in it`,
    "give a PEM file that holds -----BEGIN CERTIFICATE-----",
  );
}
