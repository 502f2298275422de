import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";

/** A certificate with its key, in PEM. */
export interface Identity {
  readonly cert: string;
  readonly key: string;
}

/** An authority that signs certificates for the length of a test. */
export interface Authority {
  readonly cert: string;
  issue(name: string, options?: { readonly notAfter?: Date }): Identity;
}

/** Makes an authority with a fresh key (RFC 5280 §4.1). */
export function createAuthority(): Authority {
  const keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const subject = nameOf("weft test authority");
  const der = certificate(subject, subject, keys.publicKey, keys.privateKey, {
    extensions: [extension("551d13", sequence(Buffer.from([1, 1, 255])), true)],
  });
  return {
    cert: pem("CERTIFICATE", der),
    issue(name, { notAfter } = {}) {
      const own = generateKeyPairSync("ec", { namedCurve: "P-256" });
      const alternatives = sequence(tag(0x82, Buffer.from(name)), tag(0x87, Buffer.from([127, 0, 0, 1])));
      const issued = certificate(subject, nameOf(name), own.publicKey, keys.privateKey, {
        extensions: [extension("551d11", alternatives, false)],
        ...(notAfter === undefined ? {} : { notAfter }),
      });
      return {
        cert: pem("CERTIFICATE", issued),
        key: own.privateKey.export({ type: "pkcs8", format: "pem" }) as string,
      };
    },
  };
}

let serial = 1;

function certificate(
  issuer: Buffer,
  subject: Buffer,
  publicKey: KeyObject,
  signingKey: KeyObject,
  options: { readonly extensions: readonly Buffer[]; readonly notAfter?: Date },
): Buffer {
  const ecdsaWithSha256 = sequence(tag(0x06, Buffer.from("2a8648ce3d040302", "hex")));
  const notAfter = options.notAfter ?? new Date(Date.now() + 3_600_000);
  const body = sequence(
    tag(0xa0, tag(0x02, Buffer.from([2]))),
    tag(0x02, Buffer.from([serial++])),
    ecdsaWithSha256,
    issuer,
    sequence(time(new Date(notAfter.getTime() - 7_200_000)), time(notAfter)),
    subject,
    publicKey.export({ type: "spki", format: "der" }),
    tag(0xa3, sequence(...options.extensions)),
  );
  const signature = sign("sha256", body, signingKey);
  return sequence(body, ecdsaWithSha256, tag(0x03, Buffer.concat([Buffer.from([0]), signature])));
}

function nameOf(commonName: string): Buffer {
  return sequence(
    tag(0x31, sequence(tag(0x06, Buffer.from("550403", "hex")), tag(0x0c, Buffer.from(commonName)))),
  );
}

function extension(oid: string, value: Buffer, critical: boolean): Buffer {
  const parts = [tag(0x06, Buffer.from(oid, "hex"))];
  if (critical) parts.push(tag(0x01, Buffer.from([255])));
  return sequence(...parts, tag(0x04, value));
}

function time(date: Date): Buffer {
  const digits = date.toISOString().replace(/[-:T]|\.\d+/g, "");
  return tag(0x18, Buffer.from(digits));
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tag(0x30, Buffer.concat(parts));
}

function tag(type: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([type, ...size]), content]);
}

function pem(label: string, der: Buffer): string {
  const lines = der.toString("base64").match(/.{1,64}/g)!;
  return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}
